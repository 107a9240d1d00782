"""The library's front door: load, compare, apply, reverse."""

from collections.abc import Mapping, Sequence
from typing import Any

from plandiff.align import align
from plandiff.classify import classify
from plandiff.load import DEFAULT_LIMITS, Limits, Loaded, load, load_all
from plandiff.model import Phrases, Proposal
from plandiff.report import Report, build_report

__all__ = [
    "DEFAULT_LIMITS",
    "Limits",
    "Loaded",
    "Phrases",
    "Proposal",
    "Report",
    "apply",
    "compare",
    "load",
    "load_all",
    "reverse",
]


def compare(
    old: Loaded, new: Loaded, *, ignore_ids: bool = False, phrases: Sequence[Phrases] = ()
) -> Report:
    """Return what became of each clause of `old` in `new`.

    `compare(new, old)` is its mirror. With `ignore_ids` clauses are paired by what they
    say alone. `phrases` are read beside those of the word lists (`load_phrases`).
    """
    alignment = align(old.proposal, new.proposal, ignore_ids=ignore_ids)
    changes = classify(old.proposal, new.proposal, alignment, phrases)
    return build_report(old, new, alignment, changes, phrases)


def apply(old: Proposal, report: Report | Mapping[str, Any]) -> Proposal:
    """Return the new version, rebuilt from the old one and a report.

    `report` is a `Report` or the JSON report read back; nothing else of the new version
    is used. The result equals the new version in every field.

    Raises:
        ReportMismatchError: The report was not made from `old`.
    """
    from plandiff.rebuild import rebuild  # few callers rebuild: `compare` does not pay for it

    return rebuild(old, _as_json(report))


def reverse(report: Report | Mapping[str, Any]) -> dict[str, Any]:
    """Return the JSON report of the opposite comparison: applied to new it gives old."""
    from plandiff.rebuild import reversed_report

    return reversed_report(_as_json(report))


def _as_json(report: Report | Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(report, Report):
        from plandiff.reporters.json_ import as_json

        return as_json(report)
    return report
