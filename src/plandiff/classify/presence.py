"""Added, removed, or not known: clauses that stand on one side alone."""

from collections.abc import Iterator, Mapping

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.record import record
from plandiff.model import Clause, Proposal, Removal

# Reads as removed, labelled with the certainty; low stays undetermined.
# Source: the file format (docs/format.md, "removals").
_CERTAIN_ENOUGH = frozenset(("high", "medium"))


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if link.new and link.old:
        return
    if link.old:
        yield _gone(link, comparison)
    else:
        yield _come(link, comparison)


def _gone(link: Link, comparison: Comparison) -> Change:
    clause = link.old[0].clause
    detail = _known_absence(clause, comparison.old, comparison.new)
    if detail is None:
        detail = _why_unknown(link, comparison.new)
    kind = ChangeKind.UNDETERMINED if "why" in detail else ChangeKind.REMOVED
    return Change(kind, record(clause), None, detail=detail or None)


def _come(link: Link, comparison: Comparison) -> Change:
    clause = link.new[0].clause
    detail = _known_absence(clause, comparison.new, comparison.old)
    if detail is None:
        detail = _why_unknown(link, comparison.old)
    kind = ChangeKind.UNDETERMINED if "why" in detail else ChangeKind.ADDED
    return Change(kind, None, record(clause), detail=detail or None)


def _known_absence(clause: Clause, present: Proposal, absent: Proposal) -> Mapping[str, Value] | None:
    """Return how it is known that `absent` lacks the clause, or None if it is not stated."""
    if clause.id is None:
        return None
    removal = _removal_of(clause.id, present, absent)
    if removal is not None and removal.certainty in _CERTAIN_ENOUGH:
        return {
            "reported": removal.certainty,
            "text": removal.text,
            "evidence": removal.evidence,
            "sources": list(removal.sources),
        }
    struck = _struck_as(clause.id, absent.clauses)
    if struck is not None:
        return {"struck": struck}
    return None


def _why_unknown(link: Link, absent: Proposal) -> Mapping[str, Value]:
    """Return why absence from `absent` says nothing, or an empty mapping if it does."""
    if link.runner_up is not None and link.runner_up.is_doubt:
        return {"why": "may-be-reworded", "perhaps": list(link.runner_up.provision.path)}
    if absent.disclosure == "partial":
        return {"why": "not-public"}
    return {}


def _removal_of(clause_id: str, present: Proposal, absent: Proposal) -> Removal | None:
    names = {f"{present.id}#{clause_id}", f"{absent.id}#{clause_id}"}
    names |= {f"{parent}#{clause_id}" for parent in absent.parents}
    return next((r for r in absent.removals if r.clause in names), None)


def _struck_as(clause_id: str, clauses: tuple[Clause, ...]) -> Value:
    """Return the struck text that carries the clause's id, as a record."""
    for clause in clauses:
        for struck in clause.struck:
            if struck.id == clause_id:
                return {"below": clause.id or clause.number, "text": struck.text, "note": struck.note}
        if (found := _struck_as(clause_id, clause.clauses)) is not None:
            return found
    return None


DETECTOR = Detector(
    frozenset((ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.UNDETERMINED)), _detect
)
