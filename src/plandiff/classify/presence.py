"""Added, removed, or not known: clauses that stand on one side alone."""

from collections.abc import Iterator, Mapping

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.classify.record import record
from plandiff.model import Proposal, Removal

# Reads as removed, labelled with the certainty; low stays undetermined.
# Source: the file format (docs/format.md, "removals").
_CERTAIN_ENOUGH = frozenset(("high", "medium"))


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if link.new and link.old:
        return
    old, new = comparison.old, comparison.new
    is_old = bool(link.old)
    provision = (link.old or link.new)[0]
    present, absent = (old, new) if is_old else (new, old)
    detail = _known_absence(provision, present, absent)
    if detail is None:
        detail = _why_unknown(link, absent.proposal)
    kind = ChangeKind.REMOVED if is_old else ChangeKind.ADDED
    if "why" in detail:
        kind = ChangeKind.UNDETERMINED
    value = record(provision.clause)
    old_value, new_value = (value, None) if is_old else (None, value)
    yield Change(kind, old_value, new_value, detail=detail or None)


def _known_absence(provision: Provision, present: Side, absent: Side) -> Mapping[str, Value] | None:
    """Return how it is known that `absent` lacks the clause, or None if nothing says so.

    A clause that is known to be gone takes its sub-clauses with it; one that stands
    after all is not gone, whatever an account says.
    """
    own = () if provision.clause.id is None else (provision.clause.id,)
    ids = tuple(name for name in (*own, *provision.above) if name not in absent.ids)
    removal = _removal_of(ids, present.proposal, absent.proposal)
    if removal is not None and removal.certainty in _CERTAIN_ENOUGH:
        return {
            "reported": removal.certainty,
            "text": removal.text,
            "evidence": removal.evidence,
            "sources": list(removal.sources),
        }
    if not own or own[0] not in absent.struck:
        return None
    below, struck = absent.struck[own[0]]
    return {"struck": {"below": below.id or below.number, "text": struck.text, "note": struck.note}}


def _why_unknown(link: Link, absent: Proposal) -> Mapping[str, Value]:
    """Return why absence from `absent` says nothing, or an empty mapping if it does."""
    if link.runner_up is not None and link.runner_up.is_doubt:
        return {"why": "may-be-reworded", "perhaps": list(link.runner_up.provision.path)}
    if absent.disclosure == "partial":
        return {"why": "not-public"}
    return {}


def _removal_of(ids: tuple[str, ...], present: Proposal, absent: Proposal) -> Removal | None:
    """Return what `absent` says is gone of the clause and those above it.

    A removal names a clause of a certain version. It counts where `present` is that
    version, or follows `absent` directly (what was out there and is here came back).
    """
    versions = {present.id}
    if absent.id in present.parents:
        versions.update(absent.parents)
    names = {f"{version}#{name}" for version in versions for name in ids}
    return next((removal for removal in absent.removals if removal.clause in names), None)


DETECTOR = Detector(
    frozenset((ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.UNDETERMINED)), _detect, frozenset()
)
