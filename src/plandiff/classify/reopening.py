"""Reopened: what was agreed is agreed no more, or its words were touched."""

from collections.abc import Iterator

from plandiff.agreement import is_agreed
from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.noise import plain_text
from plandiff.model import Clause


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.is_pair:
        return
    old, new = link.old[0].clause, link.new[0].clause
    if not is_agreed(old.status):
        return
    changed = touched(old, new)
    if "text" in changed and comparison.is_spelling(old.text or "", new.text or ""):
        changed.remove("text")
    if not is_agreed(new.status) or changed:
        why = [] if is_agreed(new.status) else ["no-longer-agreed"]
        yield Change(
            ChangeKind.REOPENED,
            _value(old),
            _value(new),
            detail={"why": [*why, *changed]},
        )


def touched(old: Clause, new: Clause) -> list[str]:
    """Return which of its wordings differ: text, options, struck."""
    found = [name for name in ("options", "struck") if getattr(old, name) != getattr(new, name)]
    is_reworded = old.text != new.text and plain_text(old.text or "") != plain_text(new.text or "")
    return ["text", *found] if is_reworded else found


def _value(clause: Clause) -> Value:
    return {"status": clause.status}


DETECTOR = Detector(
    frozenset((ChangeKind.REOPENED,)), _detect, frozenset(("status", "text", "options", "struck"))
)
