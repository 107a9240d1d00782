"""Where a defined term is used."""

import re

from plandiff.subject.version import Placed, Version, texts_of


def clauses_with(version: Version, term: str) -> list[Placed]:
    """Return the clauses whose wordings or headings use `term`, in any case of letters."""
    word = re.compile(rf"(?<!\w){re.escape(term)}(?:s|es)?(?!\w)", re.IGNORECASE)
    return [
        place
        for place in version.clauses
        if word.search(place.clause.heading or "")
        or any(word.search(text) for _, text in texts_of(place))
    ]
