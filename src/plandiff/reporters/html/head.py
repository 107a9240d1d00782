"""The head of the page: the headline, and what one must know before quoting."""

from collections.abc import Sequence
from typing import NamedTuple

from plandiff.changes import ChangeKind
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.disputes import lead_of
from plandiff.prose.names import version_id
from plandiff.report import Entry, Report
from plandiff.reporters.reporter import RenderOptions


class Head(NamedTuple):
    """What stands at the top.

    Attributes:
        title: "v28 → v20".
        versions: The ids of both.
        titles: The titles of both.
        lead: What comes first, in a sentence; "" where that is `counts`.
        counts: The counts in words.
        loud: What must not be missed, in a line; "" if there is nothing.
        lines: Further lines of the headline.
        caveats: What one must know before quoting.
        selection: What was left out by choice; "" if nothing was.
    """

    title: str
    versions: tuple[str, str]
    titles: tuple[str, str]
    lead: str
    counts: str
    loud: str
    lines: Sequence[str]
    caveats: Sequence[str]
    selection: str


def head(report: Report, entries: Sequence[Entry], options: RenderOptions) -> Head:
    """Return the head of the page that shows `entries`."""
    lines = (headline.detail(entries), headline.renumbered(entries))
    return Head(
        headline.title(report),
        (version_id(report.old), version_id(report.new)),
        (report.old.proposal.title, report.new.proposal.title),
        lead_of(report) if is_whole(options) else "",
        headline.summary(entries),
        headline.loud(entries),
        [line for line in lines if line],
        tuple(caveats(report)),
        _selection(report, entries, options),
    )


def is_whole(options: RenderOptions) -> bool:
    """Whether nothing is left out by choice."""
    return options.clause is None and not options.only


def _selection(report: Report, entries: Sequence[Entry], options: RenderOptions) -> str:
    if is_whole(options):
        return ""
    asked = [f"--clause {options.clause}"] if options.clause is not None else []
    if options.only:
        asked.append("--only " + ",".join(kind for kind in ChangeKind if kind in options.only))
    shown, all_ = len(entries), len(report.entries)
    return f"Made with {' '.join(asked)}: {shown} of {all_} links are shown."
