"""What a reader must know before quoting: wording, disclosure, brackets, words added."""

from collections.abc import Iterator

from plandiff.model import Proposal
from plandiff.prose.bracket_notes import bracket_notes
from plandiff.prose.names import label, version_id
from plandiff.report import Report
from plandiff.visible import visible_line


def caveats(report: Report) -> Iterator[str]:
    """Yield what a reader must know before quoting: wording, disclosure, numbers left out."""
    yield from _wording(report)
    for loaded in (report.old, report.new):
        if hidden := not_public(loaded.proposal):
            yield hidden
    yield from _gaps(report)
    yield from bracket_notes(report)
    yield from _added_words(report)
    if report.ids_ignored:
        yield "Ids were ignored: clauses are paired by what they say alone."
    for entry in report.entries:
        if entry.link.contradiction:
            where = label((entry.link.new or entry.link.old)[0])
            yield f"Check the ids of {where}: {visible_line(entry.link.contradiction, 200)}."


def _wording(report: Report) -> Iterator[str]:
    paraphrased = [
        version_id(loaded)
        for loaded in (report.old, report.new)
        if loaded.proposal.wording == "paraphrase"
    ]
    if len(paraphrased) == 2:
        yield "Both texts are paraphrased: differences between accounts, not quotations."
    elif paraphrased:
        yield (
            f"{paraphrased[0]} is paraphrased: differences from it are between accounts, "
            "not quotations."
        )


def not_public(proposal: Proposal) -> str:
    """Return how much of a version is not public, in a sentence; "" where all of it is."""
    if proposal.disclosure == "full":
        return ""
    known = len(proposal.clauses)
    name = visible_line(proposal.id, 60)
    if proposal.declared_points is None:
        return (
            f"{name} is not public: {known} of its points are known; what is absent may "
            "stand in it."
        )
    hidden = max(proposal.declared_points - known, 0)
    accounts = "accounts of" if proposal.published is None else "the text of"
    return (
        f"{name} is not public: of its {proposal.declared_points} points, {accounts} {known} "
        f"are known (one subject a point); {hidden} are not public, and what is absent "
        "may stand in it."
    )


def _added_words(report: Report) -> Iterator[str]:
    """Say that words are read with more than the word lists that come with plandiff."""
    added = (*report.old.proposal.lexicons, *report.new.proposal.lexicons, *report.phrases)
    if added:
        lists = sorted({f"{item.lexicon}: {visible_line(item.read_as, 40)}" for item in added})
        told = ", ".join(lists[:10]) + (f" and {len(lists) - 10} more" if lists[10:] else "")
        yield f"Words were added to the word lists ({told})."


def _gaps(report: Report) -> Iterator[str]:
    """Say which numbers the new version leaves empty that the old one used."""
    old, new = (_whole_numbers(side.proposal) for side in (report.old, report.new))
    if not new or report.new.proposal.disclosure == "partial":
        return
    empty = sorted(n for n in old - new if n < max(new))
    if empty:
        numbers = ", ".join(map(str, empty[:20]))
        yield f"{version_id(report.new)} leaves number {numbers} empty."


def _whole_numbers(proposal: Proposal) -> set[int]:
    labels = (clause.number or "" for clause in proposal.clauses)
    return {int(text) for text in labels if text.isascii() and text.isdigit() and len(text) < 7}
