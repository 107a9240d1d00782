"""The new version from the old one and a JSON report: the proof that nothing is lost."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from plandiff.agreement import is_agreed
from plandiff.align.provision import provisions
from plandiff.changes import BRACKETS, NOISES, OPTIONS, REFERENCES, ChangeKind
from plandiff.classify.bracket import mirrored
from plandiff.classify.quantity import difference
from plandiff.classify.record import record
from plandiff.classify.reopening import reopened
from plandiff.errors import PlandiffError
from plandiff.load.reading import read_proposal
from plandiff.model import Clause, Proposal

_Fields = dict[str, Any]
_SWAPPED = {"added": "removed", "removed": "added", "split": "merged", "merged": "split"}
_SWAPPED |= {"option-added": "option-dropped", "option-dropped": "option-added"}
_TURNED = {"stronger": "weaker", "weaker": "stronger"}
# Version fields as the report has them, apart from what is no field of a file.
_NO_FIELDS = frozenset(("sha256", "open"))


class ReportMismatchError(PlandiffError):
    """The report was not made from this version."""


def rebuild(old: Proposal, report: Mapping[str, Any]) -> Proposal:
    """Return the new version that `report`, made from `old`, describes.

    Raises:
        ReportMismatchError: A clause that the report names is not in `old`, or its text
            is not the one that the report kept and deleted.
    """
    by_position = {p.position: p.clause for p in provisions(old)}
    changes: dict[int, list[Mapping[str, Any]]] = {}
    for change in report["changes"]:
        changes.setdefault(change["link"], []).append(change)
    placed: dict[tuple[int, ...], _Fields] = {}
    for number, link in enumerate(report["links"]):
        olds = [_old_clause(by_position, reference) for reference in link["old"]]
        for reference, fields in zip(
            link["new"], _new_fields(link, olds, changes.get(number, [])), strict=True
        ):
            placed[tuple(reference["position"])] = fields
    top = {key: value for key, value in report["new"].items() if key not in _NO_FIELDS}
    return read_proposal({"format": 1, **top, "clauses": _tree(placed)})


def reversed_report(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return `report` with old and new exchanged in every place."""
    order = [str(kind) for kind in ChangeKind].index
    by_link: dict[int, list[Mapping[str, Any]]] = {}
    for change in report["changes"]:
        by_link.setdefault(change["link"], []).append(change)
    turned = {
        number: sorted(_all_reversed(its, report["links"][number]), key=lambda c: order(c["kind"]))
        for number, its in by_link.items()
    }
    kinds = [
        list(dict.fromkeys(change["kind"] for change in turned.get(number, ())))
        for number in range(len(report["links"]))
    ]
    return {
        **report,
        "old": report["new"],
        "new": report["old"],
        "counts": dict(sorted(Counter(chain.from_iterable(kinds)).items())),
        "links": [
            {**link, "old": link["new"], "new": link["old"], "kinds": its_kinds}
            for link, its_kinds in zip(report["links"], kinds, strict=True)
        ],
        "changes": list(chain.from_iterable(turned.values())),
    }


def _swapped(change: Mapping[str, Any]) -> str:
    kind: str = change["kind"]
    if kind in BRACKETS:
        return str(mirrored(kind, change["old_value"], change["detail"]))
    return _SWAPPED.get(kind, kind)


def _all_reversed(
    changes: Sequence[Mapping[str, Any]], link: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Yield the changes of a link seen from the other side; what was agreed decides on one kind."""
    if max(len(link["old"]), len(link["new"])) > 1:
        yield from _several_reversed(changes)
        return
    for change in changes:
        if change["kind"] != ChangeKind.REOPENED or is_agreed(change["new_value"]["status"]):
            yield _reversed(change)
    status = next((c for c in changes if c["kind"] == ChangeKind.STATUS_CHANGED), None)
    if status is None or "status" not in status["new_value"] or len(link["old"] + link["new"]) != 2:
        return
    old, new = status["old_value"]["status"], status["new_value"]["status"]
    if is_agreed(new) and not is_agreed(old):
        touched = {c["kind"] == ChangeKind.REWORDED and "text" for c in changes}
        touched |= {
            (c["old_value"] or c["new_value"])["list"] for c in changes if c["kind"] in OPTIONS
        }
        why = ["no-longer-agreed", *(n for n in ("text", "options", "struck") if n in touched)]
        values = {"old_value": {"status": new}, "new_value": {"status": old}}
        yield {**status, **values, "kind": str(ChangeKind.REOPENED), "detail": {"why": why}}


def _several_reversed(changes: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the changes of a split or merger from the other side, which may have agreed."""
    turned = [_reversed(change) for change in changes if change["kind"] != ChangeKind.REOPENED]
    yield from turned
    several = next(c for c in turned if c["kind"] in (ChangeKind.SPLIT, ChangeKind.MERGED))
    olds, news = (
        [fields.get("status") for fields in several[f"{side}_value"]] for side in ("old", "new")
    )
    edits = next((change["edits"] for change in turned if change["edits"]), ())
    found = reopened(olds, news, edits)
    if found is not None:
        old, new, why = found
        yield {
            **several,
            "kind": str(ChangeKind.REOPENED),
            "old_value": {"status": old},
            "new_value": {"status": new},
            "edits": None,
            "detail": {"why": why},
        }


def _detail(change: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return what follows from the values once they are exchanged."""
    found: Mapping[str, Any] | None = change["detail"]
    if change["kind"] == ChangeKind.QUANTITY_CHANGED:
        return difference(change["new_value"], change["old_value"])
    if change["kind"] == ChangeKind.OBLIGATION_CHANGED and found:
        return {axis: _TURNED.get(way, way) for axis, way in found.items()}
    if change["kind"] in REFERENCES and found:
        return {"stands_now": found["stood"], "stood": found["stands_now"]}
    if change["kind"] == ChangeKind.REWORDED and found:
        return {
            "old_has_text": found["new_has_text"],
            "new_has_text": found["old_has_text"],
        }
    return found


def _reversed(change: Mapping[str, Any]) -> dict[str, Any]:
    swap = {"delete": "insert", "insert": "delete", "keep": "keep"}
    edits = change["edits"] and [
        [swap[op], text, *reversed(owners)] for op, text, *owners in change["edits"]
    ]
    return {
        **change,
        "kind": _swapped(change),
        "detail": _detail(change),
        "old_value": change["new_value"],
        "new_value": change["old_value"],
        "edits": edits,
    }


def _old_clause(clauses: Mapping[tuple[int, ...], Clause], reference: Mapping[str, Any]) -> Clause:
    clause = clauses.get(tuple(reference["position"]))
    if clause is None or (clause.id, clause.number) != (reference["id"], reference["number"]):
        name = reference["id"] or "/".join(reference["path"])
        raise ReportMismatchError(f"clause {name} of the report is not in this version")
    return clause


def _new_fields(
    link: Mapping[str, Any], olds: Sequence[Clause], changes: Sequence[Mapping[str, Any]]
) -> Iterator[_Fields]:
    for index, reference in enumerate(link["new"]):
        if len(olds) == 1 and len(link["new"]) == 1:
            fields = record(olds[0])
            for change in changes:
                _apply(fields, change)
        else:
            fields = _given(changes, index)
        # What identifies a clause is told by the reference, not by a change.
        for name in ("id", "number", "part", "former_ids", "derived_from"):
            fields[name] = reference[name]
        yield fields


def _given(changes: Sequence[Mapping[str, Any]], index: int) -> _Fields:
    """Return the fields of an added clause, or of one clause of a split or merge."""
    for change in changes:
        kind, value = change["kind"], change["new_value"]
        if kind in (ChangeKind.ADDED, ChangeKind.UNDETERMINED) and value is not None:
            return dict(value)
        if kind in (ChangeKind.SPLIT, ChangeKind.MERGED) and value is not None:
            fields = dict(value[index])
            edits: Sequence[Sequence[Any]] = next((c["edits"] for c in changes if c["edits"]), ())
            text = "".join(_pieces(edits, index))
            return {**fields, "text": text} if text else fields
    return {}


def _pieces(edits: Sequence[Sequence[Any]], index: int) -> Iterator[str]:
    for op, text, *owners in edits:
        owner = owners[1] if owners else 0
        if op != "delete" and owner == index:
            yield text


def _apply(fields: _Fields, change: Mapping[str, Any]) -> None:
    kind, new = change["kind"], change["new_value"]
    if change["edits"]:
        _apply_edits(fields, change)
    elif kind == ChangeKind.RETITLED:
        fields["heading"] = new
    elif kind in _WHOLE_FIELDS or (kind in NOISES and "heading" in (new or {})):
        fields.update(new)
    elif kind in (*OPTIONS, *NOISES):
        for key, option in (("_dropped", change["old_value"]), ("_placed", new)):
            if option is not None and option["list"] != "brackets":  # the text has those
                fields.setdefault(key, []).append(option)


_WHOLE_FIELDS = frozenset(
    (
        ChangeKind.STATUS_CHANGED,
        ChangeKind.REPORTS_CHANGED,
        ChangeKind.EVIDENCE_CHANGED,
        ChangeKind.SOURCES_CHANGED,
        ChangeKind.TOPICS_CHANGED,
    )
)


def _apply_edits(fields: _Fields, change: Mapping[str, Any]) -> None:
    edits = change["edits"]
    kept = "".join(text for op, text, *_ in edits if op != "insert")
    if kept != (fields.get("text") or ""):
        raise ReportMismatchError("the text of a clause is not the one that the report knows")
    text = "".join(text for op, text, *_ in edits if op != "delete")
    fields["text"] = text if (change["detail"] or {}).get("new_has_text", True) else None


def _settle_options(fields: _Fields) -> None:
    """Put dropped, changed and added options in their places; the others keep order."""
    placed, dropped = fields.pop("_placed", []), fields.pop("_dropped", [])
    for name in {value["list"] for value in (*placed, *dropped)}:
        gone = {value["index"] for value in dropped if value["list"] == name}
        stay = [o for i, o in enumerate(fields.get(name, [])) if i not in gone]
        come = {
            value["index"]: {k: v for k, v in value.items() if k not in ("list", "index")}
            for value in placed
            if value["list"] == name
        }
        waiting = iter(stay)
        size = len(stay) + len(come)
        fields[name] = [come[i] if i in come else next(waiting) for i in range(size)]


def _tree(placed: Mapping[tuple[int, ...], _Fields]) -> list[_Fields]:
    """Return the clauses nested by their positions."""
    top: list[_Fields] = []
    for position in sorted(placed):
        fields = placed[position]
        _settle_options(fields)
        siblings = top
        for depth in range(1, len(position)):
            siblings = placed[position[:depth]].setdefault("clauses", [])
        siblings.append(fields)
    return top
