"""References followed, stale, dangling or retargeted, also in clauses that did not change."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import REFERENCES, Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.matching import left_over, matched


class _Reference(NamedTuple):
    """A reference as written, and where it leads.

    Attributes:
        text: "point 7".
        label: What of it decides where it leads, apart from the numbers in the version.
        target: The clause it means, or None where there is none.
        others: The clauses of the other version that continue, or preceded, the target.
        is_own: Whether the words say that it is in this text ("above", "of this Article").
    """

    text: str
    label: tuple[str, ...]
    target: Provision | None
    others: tuple[Provision, ...]
    is_own: bool


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.new or (link.old and _all_lead_on(link, comparison)):
        return
    olds = _references(link.old, comparison, is_old=True)
    news = _references(link.new, comparison, is_old=False)
    if not news:
        return  # nothing goes on, and none came
    olds, news = _without_lost(olds, news)
    pairs = list(_paired(olds, news)) if olds and news else []
    yield from _followed(pairs, comparison)
    paired = {id(new) for _, new in pairs}
    yield from _lost([new for new in news if id(new) not in paired], comparison)


def _followed(
    pairs: Sequence[tuple[_Reference, _Reference]], comparison: Comparison
) -> Iterator[Change]:
    is_partial = "partial" in (
        comparison.old.proposal.disclosure,
        comparison.new.proposal.disclosure,
    )
    for old, new in pairs:
        kind = _kind(old, new)
        # What a text that is not public has under a number is not known.
        if kind and not (is_partial and (old.target is None or new.target is None)):
            detail = {"stands_now": _path(old.others), "stood": _path(new.others)}
            yield Change(kind, _value(old), _value(new), detail=detail)


def _lost(added: Sequence[_Reference], comparison: Comparison) -> Iterator[Change]:
    """Yield those of the references that came with the new version and lead nowhere.

    They have to be to this text for sure: by its words, or as points; else by a word (Article,
    paragraph) that leads somewhere in either version. A text whose references mostly lead
    elsewhere cites other texts, as statutes do.
    """
    lost = [reference for reference in added if reference.target is None]
    if not lost or comparison.new.proposal.disclosure == "partial":
        return
    old, new = comparison.old_targets, comparison.new_targets
    if not new.has_labels or not old.mostly_lead:
        return
    ours = {"point", *old.leading_units, *new.leading_units}
    for reference in lost:
        if reference.is_own or reference.label[0] in ours:
            detail = {"stands_now": None, "stood": None}
            yield Change(ChangeKind.REFERENCE_DANGLING, None, _value(reference), detail=detail)


def _all_lead_on(link: Link, comparison: Comparison) -> bool:
    """Whether the text is the same, and what it refers to goes on under the same labels.

    Most clauses are so, and asking this first takes a third of what the rest would.
    """
    old, new = link.old[0], link.new[0]
    text = old.clause.text
    if not link.is_pair or text != new.clause.text:
        return False
    targets = comparison.old_targets, comparison.new_targets
    olds = targets[0].meant(text, old)
    if targets[0].units == targets[1].units:
        # The new version reads the same text in the same way.
        news = [(mention, targets[1].target(mention, new)) for mention, _ in olds]
    else:
        news = targets[1].meant(text, new)
        if len(olds) != len(news):
            return False
    for (mention, before), (other, after) in zip(olds, news, strict=True):
        if mention != other or (before is None) != (after is None):
            return False
        if before is not None and after is not None:
            continued = comparison.continued_by.get(before.index, ())
            if all(after.index != provision.index for provision in continued):
                return False
    return True


def _references(
    side: Sequence[Provision], comparison: Comparison, *, is_old: bool
) -> list[_Reference]:
    targets = comparison.old_targets if is_old else comparison.new_targets
    others = comparison.continued_by if is_old else comparison.continue_what
    return [
        _Reference(
            mention.text,
            (mention.unit, *mention.label),
            target,
            () if target is None else others.get(target.index, ()),
            mention.is_own,
        )
        for provision in side
        for mention, target in targets.meant(provision.clause.text, provision)
    ]


def _without_lost(
    olds: list[_Reference], news: list[_Reference]
) -> tuple[list[_Reference], list[_Reference]]:
    """Leave out what leads nowhere in both versions: most of what a statute cites."""
    common = Counter(r.label for r in olds if r.target is None)
    common &= Counter(r.label for r in news if r.target is None)
    return (_less(olds, common), _less(news, common)) if common else (olds, news)


def _less(side: list[_Reference], common: Counter[tuple[str, ...]]) -> list[_Reference]:
    left = Counter(common)
    kept = []
    for reference in side:
        if reference.target is None and left[reference.label] > 0:
            left[reference.label] -= 1
        else:
            kept.append(reference)
    return kept


def _paired(
    olds: Sequence[_Reference], news: Sequence[_Reference]
) -> Iterator[tuple[_Reference, _Reference]]:
    """Pair references to one clause, then those with the same words, then by unit in order."""
    for is_same in (_leads_to_same, _has_same_label, _has_same_unit):
        found = matched(olds, news, is_same)
        yield from ((olds[i], news[j]) for i, j in sorted(found.items()))
        olds, news = left_over(olds, news, found)


def _has_same_label(old: _Reference, new: _Reference) -> bool:
    return old.label == new.label


def _leads_to_same(old: _Reference, new: _Reference) -> bool:
    return new.target is not None and any(new.target.index == p.index for p in old.others)


def _has_same_unit(old: _Reference, new: _Reference) -> bool:
    return old.label[0] == new.label[0]


def _kind(old: _Reference, new: _Reference) -> ChangeKind | None:
    """Return what became of a reference, the same seen from both versions."""
    if (old.target is None and new.target is None) or _leads_to_same(old, new):
        # By the number: "Point 2" that is "Paragraph 2" now leads where it led.
        is_followed = old.label[1:] != new.label[1:] and old.target is not None
        return ChangeKind.REFERENCE_FOLLOWED if is_followed else None
    lives_on = [bool(side.others) for side in (old, new) if side.target is not None]
    if old.label == new.label and all(lives_on):
        return ChangeKind.REFERENCE_STALE
    is_cut = old.target is None or new.target is None
    return ChangeKind.REFERENCE_DANGLING if is_cut else ChangeKind.REFERENCE_RETARGETED


def _value(reference: _Reference) -> Value:
    target = reference.target
    return {
        "text": reference.text,
        "target": None if target is None else list(target.path),
        "id": None if target is None else target.clause.id,
    }


def _path(provisions: Sequence[Provision]) -> Value:
    return list(provisions[0].path) if provisions else None


DETECTOR = Detector(frozenset(REFERENCES), _detect)
