"""JSON: the whole truth, for programs; docs/report.md describes it key by key."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring as _quoted
from typing import Any

from plandiff import __version__
from plandiff.alarms import alarms
from plandiff.align.link import Link, RunnerUp
from plandiff.align.provision import Provision
from plandiff.changes import Change
from plandiff.language.words import Edit, EditOp
from plandiff.load.loaded import Loaded
from plandiff.open_points import open_counts
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
    "terms", "lexicons", "sources", "removals",
)  # fmt: skip


def as_json(report: Report, options: RenderOptions | None = None) -> dict[str, Any]:
    """Return the report as plain values: what a program reads from the JSON.

    With options that select, the links that remain keep their numbers' order and
    `counts` counts those links.
    """
    found: dict[str, Any] = json.loads("".join(_pieces(report, options or RenderOptions())))
    return found


def _pieces(report: Report, options: RenderOptions) -> Iterator[str]:
    """Yield one key a line, and one link or change a line: fit for grep and diff, and for size.

    Links and changes are written without a detour over mappings: at 100,000 clauses these
    would take a third of the run and of its memory.
    """
    entries = selected(report, options)
    counts = Counter(kind for entry in entries for kind in entry.kinds)
    places = {entry.number: place for place, entry in enumerate(entries)}
    head = {
        "schema": SCHEMA,
        "generator": GENERATOR,
        "old": _version(report.old),
        "new": _version(report.new),
        "ids_ignored": report.ids_ignored,
        "lexicons": plain_value(report.phrases),
        "counts": dict(sorted(counts.items())),
        "alarms": [
            {"what": alarm.what, "link": places[alarm.entry.number]} for alarm in alarms(entries)
        ],
    }
    yield "{\n" + "".join(f"{_quoted(key)}: {_dumped(head[key])},\n" for key in head)
    yield from _rows("links", map(_link, entries), ",\n")
    changes = (
        _change(change, place, is_pair=entry.link.is_pair)
        for place, entry in enumerate(entries)
        for change in entry.changes
    )
    yield from _rows("changes", changes, "\n}\n")


def _rows(key: str, rows: Iterable[str], end: str) -> Iterator[str]:
    yield f'"{key}": ['
    start = "\n"
    for row in rows:
        yield start + row
        start = ",\n"
    yield ("\n]" if start == ",\n" else "]") + end


# Reports hold no value inside itself, and looking for one takes a tenth of the writing.
_dumped = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode


def _version(loaded: Loaded) -> dict[str, Any]:
    proposal = loaded.proposal
    fields = {name: plain_value(getattr(proposal, name)) for name in _VERSION_FIELDS}
    counts = open_counts(proposal)._asdict()
    return {"id": fields.pop("id"), "sha256": loaded.sha256, "open": counts, **fields}


def _link(entry: Entry) -> str:
    link = entry.link
    return (
        f'{{"old": [{", ".join(map(_reference, link.old))}], '
        f'"new": [{", ".join(map(_reference, link.new))}], '
        f'"method": {_quoted(link.method)}, "score": {round(link.score, 4)!r}, '
        f'"evidence": {_dumped(dict(link.evidence)) if link.evidence else "{}"}, '
        f'"runner_up": {_runner_up(link.runner_up)}, "kinds": {_texts(entry.kinds)}, '
        f'"text": {_text(_kept_text(link, entry))}, '
        f'"contradiction": {_text(link.contradiction or None)}}}'
    )


def _kept_text(link: Link, entry: Entry) -> str | None:
    """Return the text of a clause whose words nothing happened to; else None."""
    if not link.is_pair or any(change.edits for change in entry.changes):
        return None
    return link.new[0].clause.text


def _reference(provision: Provision) -> str:
    clause = provision.clause
    return (
        f'{{"id": {_text(clause.id)}, "number": {_text(clause.number)}, '
        f'"part": {_quoted(clause.part)}, "path": {_texts(provision.path)}, '
        f'"position": {list(provision.position)}, "former_ids": {_texts(clause.former_ids)}, '
        f'"derived_from": {_texts(clause.derived_from)}}}'
    )


def _runner_up(found: RunnerUp | None) -> str:
    if found is None:
        return "null"
    provision = found.provision
    return (
        f'{{"id": {_text(provision.clause.id)}, "number": {_text(provision.clause.number)}, '
        f'"path": {_texts(provision.path)}, "score": {round(found.score, 4)!r}, '
        f'"may_be_the_same": {_dumped(found.is_doubt)}}}'
    )


def _change(change: Change, link: int, *, is_pair: bool) -> str:
    return (
        f'{{"kind": {_quoted(change.kind)}, "link": {link}, '
        f'"old_value": {_value(change.old_value)}, "new_value": {_value(change.new_value)}, '
        f'"edits": {_edits(change.edits, is_pair=is_pair)}, "detail": {_value(change.detail)}}}'
    )


def _edits(edits: Sequence[Edit], *, is_pair: bool) -> str:
    """Return [op, text], and the clause on each side where a side has several."""
    if not edits:
        return "null"
    if is_pair:
        return f"[{', '.join([f'[{_quoted(op)}, {_quoted(text)}]' for op, text, _, _ in edits])}]"
    return _dumped(
        [
            [
                edit.op,
                edit.text,
                edit.old if edit.op is not EditOp.INSERT else None,
                edit.new if edit.op is not EditOp.DELETE else None,
            ]
            for edit in edits
        ]
    )


def _value(value: Any) -> str:
    return "null" if value is None else _dumped(value)


def _text(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def _texts(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]" if texts else "[]"


REPORTER = Reporter("json", _pieces)
