"""What the summary rests on: both versions side by side, so that it can be cited."""

from collections import Counter
from collections.abc import Iterator

from plandiff import __version__
from plandiff.align import provisions
from plandiff.load.loaded import Loaded
from plandiff.model import Proposal
from plandiff.prose.caveats import not_public
from plandiff.report import Report
from plandiff.reporters.markdown.escape import escape, escape_line


def provenance(report: Report) -> str:
    """Return who, when, evidence, wording, disclosure and digest of both, and plandiff's version.

    The digest is that of the content (docs/decisions/0001-content-digest.md): a file that
    is laid out in another way has the same.
    """
    sides = [list(_facts(loaded)) for loaded in (report.old, report.new)]
    lines = ["### Where this comes from", ""]
    ids = [escape_line(loaded.proposal.id, 60) for loaded in (report.old, report.new)]
    lines += [f"| | {' | '.join(ids)} |", "|---|---|---|"]
    for (what, old), (_, new) in zip(*sides, strict=True):
        if old or new:
            lines.append(f"| {what} | {old or '–'} | {new or '–'} |")
    for name, loaded in zip(ids, (report.old, report.new), strict=True):
        lines += ["", f"SHA-256 of the content of {name}: `{loaded.sha256}`"]
    lines += ["", f"Made by plandiff {__version__}: the same content gives the same summary."]
    return "\n".join(lines) + "\n"


def _facts(loaded: Loaded) -> Iterator[tuple[str, str]]:
    proposal = loaded.proposal
    yield "Title", escape_line(proposal.title)
    yield "Date of the text", escape_line(proposal.date, 40)
    yield "Published", escape_line(proposal.published or "", 40)
    yield "Issued by", escape_line(", ".join(proposal.issued_by))
    yield "Made from", escape_line(", ".join(proposal.parents))
    yield "Stage", proposal.stage or ""
    yield "Wording", proposal.wording
    yield "Evidence", _attested(proposal, "evidence")
    yield "Verification", _attested(proposal, "verification")
    yield "Disclosure", proposal.disclosure
    yield "Not public", escape(not_public(proposal)) or "nothing that is known"
    yield "Sources", f"{len(proposal.sources):,}" if proposal.sources else ""


def _attested(proposal: Proposal, field: str) -> str:
    """Return what the clauses say of how they are known, with counts, in alphabetical order."""
    found = Counter(getattr(p.clause, field) or "not stated" for p in provisions(proposal))
    if set(found) == {"not stated"}:
        return ""
    return ", ".join(f"{word} ({count:,})" for word, count in sorted(found.items()))
