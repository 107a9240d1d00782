"""How much of each version is not settled, and which brackets lack another half."""

from collections.abc import Iterator

from plandiff.align.provision import Provision
from plandiff.model import Proposal
from plandiff.open_points import OpenCounts, open_counts, torn_brackets
from plandiff.prose.names import label
from plandiff.report import Report
from plandiff.visible import visible_line


def bracket_notes(report: Report) -> Iterator[str]:
    """Yield a line of counts where either version has brackets, and one for each torn bracket.

    Editorial brackets are no part of it.
    """
    counts = [open_counts(side.proposal) for side in (report.old, report.new)]
    if any(count.brackets for count in counts):
        brackets, options = (_both(counts, name) for name in ("brackets", "bracket_options"))
        yield f"Square brackets: {brackets}; options in brackets: {options}."
    for is_old, loaded in ((True, report.old), (False, report.new)):
        labels = None
        for torn in torn_brackets(loaded.proposal):
            labels = labels or _labels(report, is_old=is_old)
            where = f"behind “{visible_line(torn.behind, 60)}”" if torn.behind else "at its start"
            version = visible_line(loaded.proposal.id, 60)
            yield f"{version}, {labels[torn.clause]}: the bracket {where} is {torn.said}."


def open_line(proposal: Proposal) -> str:
    """Return "3 square brackets, 2 options" and so on, or "" where nothing is open."""
    counts = open_counts(proposal)
    words = {
        "brackets": "square bracket", "placeholders": "placeholder",
        "bracket_options": "option in brackets", "options": "option", "struck": "struck text",
    }  # fmt: skip
    told = [
        f"{count} {words[name]}" if count == 1 else f"{count} {_several(words[name])}"
        for name, count in counts._asdict().items()
        if count
    ]
    return ", ".join(told)


def _several(word: str) -> str:
    first, blank, rest = word.partition(" in ")
    return f"{first}s{blank}{rest}"


def _both(counts: list[OpenCounts], name: str) -> str:
    old, new = (getattr(count, name) for count in counts)
    return f"{old} → {new}" if old != new else str(old)


def _labels(report: Report, *, is_old: bool) -> dict[tuple[int, ...], str]:
    sides = (entry.link.old if is_old else entry.link.new for entry in report.entries)
    found: Iterator[Provision] = (provision for side in sides for provision in side)
    return {provision.position: label(provision) for provision in found}
