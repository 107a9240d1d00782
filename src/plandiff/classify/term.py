"""Term changed: a definition changed, or a name was replaced throughout."""

import re
from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.noise import plain_text
from plandiff.language.sentences import sentences

# "Fund" means …; the term stands in quotation marks.
_DEFINES = re.compile(
    r"(?<!\w)(?P<quote>[\"'])(?P<term>(?:(?!(?P=quote)).){2,60})(?P=quote),? "
    r"(?:means|shall mean|has the meaning|refers to)\b"
)


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    for rename in comparison.renamed_at(link):
        yield Change(
            ChangeKind.TERM_CHANGED,
            {"name": rename.old},
            {"name": rename.new},
            detail={"replaced_in": comparison.paths(rename.places)},
        )
    yield from _definitions(link, comparison)


def _definitions(link: Link, comparison: Comparison) -> Iterator[Change]:
    old, new = link.old[0].clause, link.new[0].clause
    if not link.is_pair or old.text is None or new.text is None:
        return
    terms = comparison.old.terms_of(old.id) & comparison.new.terms_of(new.id)
    found = sorted(terms) or _stated(old.text, new.text)
    if not found or plain_text(old.text) == plain_text(new.text):
        return
    for term in found:
        used = comparison.using(term, link)
        values = {"name": term, "text": old.text}, {"name": term, "text": new.text}
        yield Change(ChangeKind.TERM_CHANGED, *values, detail={"used_in": used})


def _stated(old: str, new: str) -> list[str]:
    """Return the terms that both texts define in words, each in a sentence that differs."""
    if "mean" not in new and "refers" not in new:
        return []
    olds, news = _defining(old), _defining(new)
    again = [term for term, said in olds.items() if term in news and news[term] != said]
    gone, come = (
        [t for t in side if t not in other] for side, other in ((olds, news), (news, olds))
    )
    if len(gone) == len(come) == 1 and gone[0].isupper() and come[0].isupper():
        again += gone  # "ABRA" means the …, "ABCA" means the …: one abbreviation for another
    return again


def _defining(text: str) -> dict[str, tuple[str, ...]]:
    """Return terms to the sentences that define them."""
    found: dict[str, tuple[str, ...]] = {}
    for sentence in sentences(text):
        if not ("mean" in sentence or "refers" in sentence):
            continue
        for match in _DEFINES.finditer(sentence):
            # What stands before it, "(8A) The term", is a label.
            term = match["term"]
            found[term] = (*found.get(term, ()), sentence[match.start() :])
    return found


DETECTOR = Detector(frozenset((ChangeKind.TERM_CHANGED,)), _detect, frozenset(("text",)))
