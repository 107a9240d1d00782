"""What the summary rests on: both versions side by side, so that it can be cited."""

from plandiff import __version__
from plandiff.prose.provenance import rows_of
from plandiff.report import Report
from plandiff.reporters.markdown.escape import escape_line

# Characters of one value: a note may be long, and the page of both versions has it whole.
_MOST_VALUE = 300


def provenance(report: Report) -> str:
    """Return who, when, evidence, wording, disclosure and digest of both, and plandiff's version.

    The digest is that of the content (docs/decisions/0001-content-digest.md): a file that
    is laid out in another way has the same.
    """
    both = (report.old, report.new)
    ids = [escape_line(loaded.proposal.id, 60) for loaded in both]
    lines = ["### Where this comes from", "", f"| | {' | '.join(ids)} |", "|---|---|---|"]
    lines.append(_row("Title", *(loaded.proposal.title for loaded in both)))
    for (what, old), (_, new) in zip(*(rows_of(loaded.proposal) for loaded in both), strict=True):
        if old or new:
            lines.append(_row(what, old, new))
    counts = [len(loaded.proposal.sources) for loaded in both]
    if any(counts):
        lines.append(_row("Sources", *(f"{count:,}" for count in counts)))
    for name, loaded in zip(ids, both, strict=True):
        lines += ["", f"SHA-256 of the content of {name}: `{loaded.sha256}`"]
    lines += ["", f"Made by plandiff {__version__}: the same content gives the same summary."]
    return "\n".join(lines) + "\n"


def _row(what: str, *sides: str) -> str:
    shown = (escape_line(side, _MOST_VALUE) if side else "–" for side in sides)
    return f"| {what} | {' | '.join(shown)} |"
