"""The comparison in one sentence that can be quoted as it stands, without an error."""

from collections.abc import Iterable, Sequence

from plandiff.changes import ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.prose.headline import summary
from plandiff.prose.names import version_id
from plandiff.report import Entry, Report
from plandiff.visible import visible_line


def sentence(report: Report, entries: Iterable[Entry]) -> str:
    """Return what became of the points and the sub-clauses, with what must be known to quote it.

    It names both versions with title and date. Which of the altered ones are reworded is
    said, since a clause is altered by another status alone, too. That texts are paraphrased
    or not public stands in the same sentence, so that nobody quotes the one without the other.
    """
    entries = tuple(entries)
    levels = (
        ([entry for entry in entries if entry.is_top], "point"),
        ([entry for entry in entries if not entry.is_top], "sub-clause"),
    )
    found = [told for level, noun in levels if (told := _told(level, noun))]
    unknown = [
        _counted(count, noun)
        for level, noun in levels
        if (count := sum(ChangeKind.UNDETERMINED in entry.kinds for entry in level))
    ]
    if unknown:
        which = "it" if unknown in (["1 point"], ["1 sub-clause"]) else "them"
        doubt = f"it is not known whether both versions have {which}"
        found.append(f"of {' and '.join(unknown)} {doubt}")
    start = f"From {_named(report.old)} to {_named(report.new)}{_judged_by(report)}"
    return f"{start}, {'; '.join(found) or summary(entries)}{_hidden(report)}."


def _named(loaded: Loaded) -> str:
    proposal = loaded.proposal
    title, date = visible_line(proposal.title, 120), visible_line(proposal.date, 40)
    return f"{version_id(loaded)} ({title}, {date})"


def _told(entries: Sequence[Entry], noun: str) -> str:
    """Return "10 points were removed, 3 added and 18 altered (16 reworded)"; "" for nothing."""
    counts = [
        (sum(kind in entry.kinds for entry in entries), word)
        for kind, word in ((ChangeKind.REMOVED, "removed"), (ChangeKind.ADDED, "added"))
    ]
    altered = [entry for entry in entries if entry.is_altered]
    reworded = sum(ChangeKind.REWORDED in entry.kinds for entry in altered)
    counts.append((len(altered), f"altered ({_reworded(reworded, len(altered))})"))
    counts.append((sum(ChangeKind.MOVED in entry.kinds for entry in entries), "moved"))
    told = [(count, word) for count, word in counts if count]
    parts = [f"{count:,} {word}" for count, word in told]
    if parts:
        count, word = told[0]
        parts[0] = f"{_counted(count, noun)} {'was' if count == 1 else 'were'} {word}"
    return ", ".join(parts[:-1]) + (" and " if parts[:-1] else "") + "".join(parts[-1:])


def _reworded(part: int, whole: int) -> str:
    """Return how many of `whole` are reworded: "all", "none" or their number."""
    if whole == 1:
        return "reworded" if part else "not reworded"
    share = "all" if part == whole else f"{part:,}" if part else "none"
    return f"{share} reworded"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _judged_by(report: Report) -> str:
    """Return ", by paraphrases …", which stands before what was found: it is quoted along."""
    sides = (report.old, report.new)
    rephrased = [version_id(side) for side in sides if side.proposal.wording == "paraphrase"]
    if not rephrased:
        return ""
    return f", judging by paraphrases of {'both texts' if rephrased[1:] else rephrased[0]}"


def _hidden(report: Report) -> str:
    sides = (report.old, report.new)
    hidden = [version_id(side) for side in sides if side.proposal.disclosure == "partial"]
    if not hidden:
        return ""
    return f"; {' and '.join(hidden)} {'are' if hidden[1:] else 'is'} not public"
