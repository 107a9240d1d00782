"""References of a version to its own clauses, with their places in the text."""

from collections.abc import Iterable, Iterator

from plandiff.align.provision import provisions
from plandiff.classify.targets import Targets
from plandiff.model import Proposal
from plandiff.subject.version import Placed

# How far behind a unit the labels of its list reach. Source: 40 labels of five signs; test:
# tests/subject/test_lost_references.py, a label far behind is not taken for one of the list.
_LIST = 200


def lost(proposal: Proposal, asked: Iterable[Placed]) -> Iterator[tuple[Placed, str, int | None]]:
    """Yield the references in the texts of `asked` that lead nowhere, with their offsets."""
    every = provisions(proposal)
    by_position = {provision.position: provision for provision in every}
    targets = Targets(proposal, every)
    for place in asked:
        by = by_position[tuple(step for step in place.path if isinstance(step, int))]
        text = place.clause.text or ""
        end = 0
        for mention, target in targets.meant(text, by):
            span = span_of(text, mention.text, end)
            if target is None:
                yield place, mention.text, span[0] if span else None
            end = span[1] if span else end


def span_of(text: str, mention: str, start: int = 0) -> tuple[int, int] | None:
    """Return where `mention` ("point 7") stands in `text` from `start` on, or its label in a list.

    None where it is written with other blanks or signs.
    """
    unit, _, label = mention.partition(" ")
    whole = _word(text, mention, start)
    # Behind a unit, the labels of a list follow each other: from the last one on.
    head = start or text.find(unit)
    listed = _word(text, label, head, head + _LIST) if head >= 0 else None
    return min((span for span in (whole, listed) if span is not None), default=None)


def _word(text: str, word: str, start: int, end: int | None = None) -> tuple[int, int] | None:
    """Return where `word` stands between two places, no letter or digit before or behind it."""
    stop = len(text) if end is None else min(end, len(text))
    at = text.find(word, start, stop)
    while at >= 0:
        behind = at + len(word)
        if not (_is_letter(text[at - 1 : at]) or _is_letter(text[behind : behind + 1])):
            return at, behind
        at = text.find(word, at + 1, stop)
    return None


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
