"""Reopened: what was agreed is agreed no more, or its words were touched."""

from collections.abc import Iterator, Sequence

from plandiff.agreement import is_agreed
from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.wordings import are_alike
from plandiff.language.noise import plain_text
from plandiff.language.touched_texts import touched_texts
from plandiff.language.words import joint_edits
from plandiff.model import Clause


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    if not link.is_pair:
        yield from _several(link)
        return
    old, new = link.old[0].clause, link.new[0].clause
    if not is_agreed(old.status):
        return
    changed = touched(old, new, comparison)
    if not is_agreed(new.status) or changed:
        why = [] if is_agreed(new.status) else ["no-longer-agreed"]
        yield Change(
            ChangeKind.REOPENED,
            _value(old),
            _value(new),
            detail={"why": [*why, *changed]},
        )


def touched(old: Clause, new: Clause, comparison: Comparison) -> list[str]:
    """Return which of text, options and struck differ, in more than noise and spellings."""
    found = [
        name
        for name in ("options", "struck")
        if getattr(old, name) != getattr(new, name)
        and not are_alike(getattr(old, name), getattr(new, name), comparison)
    ]
    texts = old.text or "", new.text or ""
    is_reworded = old.text != new.text and plain_text(texts[0]) != plain_text(texts[1])
    return ["text", *found] if is_reworded and not comparison.is_spelling(*texts) else found


def _several(link: Link) -> Iterator[Change]:
    olds = [provision.clause.status for provision in link.old]
    if not any(map(is_agreed, olds)):
        return
    news = [provision.clause.status for provision in link.new]
    edits = joint_edits(
        [provision.clause.text or "" for provision in link.old],
        [provision.clause.text or "" for provision in link.new],
    )
    found = reopened(olds, news, edits)
    if found is not None:
        old, new, why = found
        yield Change(ChangeKind.REOPENED, {"status": old}, {"status": new}, detail={"why": why})


def reopened(
    olds: Sequence[str | None], news: Sequence[str | None], edits: Sequence[Sequence[object]]
) -> tuple[str | None, str | None, list[str]] | None:
    """Return how a split or merger reopens what was agreed, as (old status, new status, why).

    None where it does not. `olds` and `news` are the statuses of its clauses; `edits` are (op,
    text, old clause, new clause), as `joint_edits` gives them and JSON has them.
    """
    agreed = {at for at, status in enumerate(olds) if is_agreed(status)}
    texts, goes_on = touched_texts(edits)
    kept = sorted((i, j) for i, j in goes_on if i in agreed)
    lost = [(i, j) for i, j in kept if not is_agreed(news[j])]
    changed = sorted(agreed & texts)
    why = [*(["no-longer-agreed"] if lost else []), *(["text"] if changed else [])]
    if not why:
        return None
    old, new = (lost or [pair for pair in kept if pair[0] in changed] or [(changed[0], 0)])[0]
    return olds[old], news[new], why


def _value(clause: Clause) -> Value:
    return {"status": clause.status}


DETECTOR = Detector(
    frozenset((ChangeKind.REOPENED,)), _detect, frozenset(("status", "text", "options", "struck"))
)
