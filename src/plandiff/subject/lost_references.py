"""References of a version to its own clauses, with their places in the text."""

import re
from collections.abc import Iterable, Iterator

from plandiff.align.provision import provisions
from plandiff.classify.targets import Targets
from plandiff.model import Proposal
from plandiff.subject.version import Placed


def lost(proposal: Proposal, asked: Iterable[Placed]) -> Iterator[tuple[Placed, str, int | None]]:
    """Yield the references in the texts of `asked` that lead nowhere, with their offsets."""
    every = provisions(proposal)
    by_position = {provision.position: provision for provision in every}
    targets = Targets(proposal, every)
    for place in asked:
        by = by_position[tuple(step for step in place.path if isinstance(step, int))]
        text = place.clause.text or ""
        for mention, target in targets.meant(text, by):
            if target is None:
                yield place, mention.text, offset_of(text, mention.text)


def offset_of(text: str, mention: str) -> int | None:
    """Return where `mention` ("point 7") stands in `text`, or its label in a list of labels.

    None where it is written with other blanks or signs.
    """
    whole = re.search(rf"(?<!\w){re.escape(mention)}(?!\w)", text)
    if whole is not None:
        return whole.start()
    unit, _, label = mention.partition(" ")
    listed = re.search(
        rf"(?<!\w){re.escape(unit)}s?\s[^.;]*?(?<!\w)({re.escape(label)})(?!\w)", text
    )
    return listed.start(1) if listed is not None else None
