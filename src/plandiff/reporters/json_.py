"""JSON: the whole truth, for programs; docs/report.md describes it key by key."""

import json
from collections.abc import Sequence
from typing import Any

from plandiff import __version__
from plandiff.align.link import Link, RunnerUp
from plandiff.align.provision import Provision
from plandiff.changes import Change
from plandiff.language.words import Edit
from plandiff.load.loaded import Loaded
from plandiff.part import plain_value
from plandiff.report import Entry, Report
from plandiff.reporters.reporter import RenderOptions, Reporter
from plandiff.reporters.selection import selected

SCHEMA = "plandiff/report/1"
GENERATOR = f"plandiff {__version__}"
# The fields of a version apart from its clauses, always present in this order.
_VERSION_FIELDS = (
    "id", "wording", "disclosure", "title", "date", "published", "parents", "issued_by",
    "stage", "language", "instrument", "declared_points", "brackets", "note", "parties",
    "terms", "sources", "removals",
)  # fmt: skip


def as_json(report: Report, options: RenderOptions | None = None) -> dict[str, Any]:
    """Return the report as plain values, ready for `json.dumps`.

    With options that select, the links that remain keep their numbers' order and
    `counts` counts those links.
    """
    entries = report.entries if options is None else selected(report, options)
    counts: dict[str, int] = {}
    for entry in entries:
        for kind in entry.kinds:
            counts[kind] = counts.get(kind, 0) + 1
    return {
        "schema": SCHEMA,
        "generator": GENERATOR,
        "old": _version(report.old),
        "new": _version(report.new),
        "ids_ignored": report.ids_ignored,
        "counts": dict(sorted(counts.items())),
        "links": [_link(entry) for entry in entries],
        "changes": [
            _change(change, place)
            for place, entry in enumerate(entries)
            for change in entry.changes
        ],
    }


def _render(report: Report, options: RenderOptions) -> str:
    """Return one key a line, and one link or change a line: quick, and fit for grep and diff."""
    value = as_json(report, options)
    rows = [f"{_dumped(key)}: {_block(value[key])}" for key in value]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _block(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return _dumped(value)
    return "[\n" + ",\n".join(map(_dumped, value)) + "\n]"


# One encoder for all lines: `json.dumps` would make one a call.
_dumped = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _version(loaded: Loaded) -> dict[str, Any]:
    proposal = loaded.proposal
    fields = {name: plain_value(getattr(proposal, name)) for name in _VERSION_FIELDS}
    return {"id": fields.pop("id"), "sha256": loaded.sha256, **fields}


def _link(entry: Entry) -> dict[str, Any]:
    link = entry.link
    return {
        "old": [_reference(provision) for provision in link.old],
        "new": [_reference(provision) for provision in link.new],
        "method": link.method,
        "score": round(link.score, 4),
        "runner_up": _runner_up(link.runner_up),
        "kinds": list(entry.kinds),
        "text": _kept_text(link, entry),
        "contradiction": link.contradiction or None,
    }


def _kept_text(link: Link, entry: Entry) -> str | None:
    """Return the text of a clause whose words nothing happened to; else None."""
    if not link.is_pair or any(change.edits for change in entry.changes):
        return None
    return link.new[0].clause.text


def _reference(provision: Provision) -> dict[str, Any]:
    clause = provision.clause
    return {
        "id": clause.id,
        "number": clause.number,
        "part": clause.part,
        "path": list(provision.path),
        "position": list(provision.position),
        "former_ids": list(clause.former_ids),
        "derived_from": list(clause.derived_from),
    }


def _runner_up(found: RunnerUp | None) -> dict[str, Any] | None:
    if found is None:
        return None
    provision = found.provision
    return {
        "id": provision.clause.id,
        "number": provision.clause.number,
        "path": list(provision.path),
        "score": round(found.score, 4),
        "may_be_the_same": found.is_doubt,
    }


def _change(change: Change, link: int) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "link": link,
        "old_value": change.old_value,
        "new_value": change.new_value,
        "edits": _edits(change.edits),
        "detail": change.detail,
    }


def _edits(edits: Sequence[Edit]) -> list[list[Any]] | None:
    """Return [op, text], and the clause on each side where a side has several."""
    if not edits:
        return None
    if not any(edit.old or edit.new for edit in edits):
        return [[edit.op, edit.text] for edit in edits]
    return [
        [
            edit.op,
            edit.text,
            edit.old if edit.op != "insert" else None,
            edit.new if edit.op != "delete" else None,
        ]
        for edit in edits
    ]


REPORTER = Reporter("json", _render)
