"""Reworded, split, merged, or mere noise: what became of the words."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import NOISES, Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.record import record
from plandiff.classify.wordings import (
    in_order,
    option_difference,
    option_value,
    partners,
    small_difference,
)
from plandiff.language.noise import plain, plain_text
from plandiff.language.words import Edit, EditOp, joint_edits, word_edits


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    if link.is_pair:
        yield from _pair(link.old[0].clause.text, link.new[0].clause.text, comparison)
    else:
        yield from _several(link)
    yield from _beside(link, comparison)


def _beside(link: Link, comparison: Comparison) -> Iterator[Change]:
    """Yield the headings and options that differ in noise, or in how a name is spelt, alone."""
    old, new = link.old[0].clause, link.new[0].clause
    kind = small_difference(old.heading, new.heading, comparison)
    if kind is not None:
        yield _small(kind, (old.heading, new.heading), "heading", comparison)
    for name in ("options", "struck"):
        olds, news = getattr(old, name), getattr(new, name)
        stayed = partners(olds, news) if olds != news else []
        for i, j in stayed if in_order(stayed) else ():
            kind = option_difference(olds[i], news[j], comparison)
            if kind is not None:
                values = option_value(name, i, olds[i]), option_value(name, j, news[j])
                yield _small(kind, values, "text", comparison)


def _small(
    kind: ChangeKind, values: tuple[Value, Value], field: str, comparison: Comparison
) -> Change:
    olds, news = ({"heading": v} if field == "heading" else v for v in values)
    change = Change(kind, olds, news)
    if kind is ChangeKind.NOISE:
        return change
    spelt = _spelling([(olds[field], news[field])], (), comparison)
    return change._replace(detail=spelt.detail)


def _pair(old: str | None, new: str | None, comparison: Comparison) -> Iterator[Change]:
    if old == new:
        return
    edits = word_edits(old or "", new or "")
    if old is not None and new is not None:
        if plain_text(old) == plain_text(new):
            yield Change(ChangeKind.NOISE, edits=edits)
            return
        if comparison.is_spelling(old, new):
            yield _spelling([(old, new)], edits, comparison)
            return
    yield Change(ChangeKind.REWORDED, edits=edits, detail=_presence(old, new))
    small = [pair for pair in replaced(edits) if all(pair) and comparison.is_spelling(*pair)]
    small = [pair for pair in small if not is_noise(*pair)]
    if small:
        yield _spelling(small, (), comparison)
    if any(is_noise(gone, come) for gone, come in replaced(edits)):
        yield Change(ChangeKind.NOISE)


def _spelling(
    pairs: list[tuple[str, str]], edits: tuple[Edit, ...], comparison: Comparison
) -> Change:
    found = comparison.spellings
    each = [found.exchanged(*pair) for pair in pairs] if found is not None else []
    names = sorted({tuple(names): names for some in each for names in some}.values())
    return Change(ChangeKind.SPELLING_CHANGED, edits=edits, detail={"names": names})


def _presence(old: str | None, new: str | None) -> dict[str, bool] | None:
    """Say where there was no text at all, which an empty text is not."""
    if old is not None and new is not None:
        return None
    return {"old_has_text": old is not None, "new_has_text": new is not None}


def _several(link: Link) -> Iterator[Change]:
    """Yield split, merged, or both where several clauses became several others."""
    edits = joint_edits(
        [provision.clause.text or "" for provision in link.old],
        [provision.clause.text or "" for provision in link.new],
    )
    records = (
        [record(provision.clause, text=False) for provision in link.old],
        [record(provision.clause, text=False) for provision in link.new],
    )
    is_reworded = any(edit.op is not EditOp.KEEP and not edit.text.isspace() for edit in edits)
    kinds = []
    if len(link.new) > 1:
        kinds.append(ChangeKind.SPLIT)
    if len(link.old) > 1:
        kinds.append(ChangeKind.MERGED)
    # The edits are told once: with the rewording, else with the first of the two.
    for place, kind in enumerate(kinds):
        yield Change(kind, *records, edits=() if is_reworded or place else edits)
    if is_reworded:
        yield Change(ChangeKind.REWORDED, edits=edits)


def replaced(edits: tuple[Edit, ...]) -> Iterator[tuple[str, str]]:
    """Yield (deleted, inserted) between two kept pieces; either may be empty."""
    gone = come = ""
    for edit in (*edits, Edit(EditOp.KEEP, "")):
        if edit.op is EditOp.DELETE:
            gone += edit.text
        elif edit.op is EditOp.INSERT:
            come += edit.text
        elif gone or come:
            yield gone, come
            gone = come = ""


def is_noise(gone: str, come: str) -> bool:
    """Whether replacing `gone` by `come` changes layout or typography alone."""
    if gone.isascii() and come.isascii() and "`" not in gone and "`" not in come:
        return gone.split() == come.split()  # the same, in half the time
    return plain(gone) == plain(come)


DETECTOR = Detector(
    frozenset((ChangeKind.REWORDED, ChangeKind.SPLIT, ChangeKind.MERGED, *NOISES)),
    _detect,
    frozenset(("text", "heading", "options", "struck")),
)
