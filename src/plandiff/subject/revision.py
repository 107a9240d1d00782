"""What a rule may ask about a change: a report, and what its old side is to the new one."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from plandiff.align.provision import Provision
from plandiff.changes import ChangeKind
from plandiff.load.values import Path
from plandiff.model import Proposal
from plandiff.report import Entry, Report
from plandiff.subject.redline import RedLine
from plandiff.subject.version import placed


class Revision:
    """A version compared with what it is held against.

    Attributes:
        report: What changed.
        old_name: What to call the old version in a message, safe to show.
        is_same_version: Whether the old side is an earlier state of the same version, and
            not a version that it was made from.
        red_lines: What the user said must not happen.
    """

    def __init__(
        self,
        report: Report,
        old_name: str,
        *,
        is_same_version: bool = False,
        red_lines: tuple[RedLine, ...] = (),
    ) -> None:
        """Take a report and what its old side is."""
        self.report = report
        self.old_name = old_name
        self.is_same_version = is_same_version
        self.red_lines = red_lines

    def pairs(self) -> Iterator[tuple[Entry, Provision, Provision]]:
        """Yield the links of one clause to one clause, with both."""
        for entry in self.report.entries:
            if entry.link.is_pair:
                yield entry, entry.link.old[0], entry.link.new[0]

    def was_agreed(self, old: Provision) -> bool:
        """Whether a clause of the old version, or what it stands in, is agreed there."""
        return old.index in self._agreed[0]

    def is_agreed(self, new: Provision) -> bool:
        """Whether a clause of the new version, or what it stands in, is agreed there."""
        return new.index in self._agreed[1]

    @cached_property
    def _agreed(self) -> tuple[frozenset[int], frozenset[int]]:
        return _agreed(self.report.old.proposal), _agreed(self.report.new.proposal)


def _agreed(proposal: Proposal) -> frozenset[int]:
    """Return the places in reading order of the clauses that are agreed."""
    return frozenset(index for index, place in enumerate(placed(proposal)) if place.is_agreed)


def path_of(provision: Provision) -> Path:
    """Return where a clause stands in its file."""
    path: Path = ()
    for place in provision.position:
        path = (*path, "clauses", place)
    return path


def neighbour_of(report: Report, gone: Provision) -> Path:
    """Return where in the new version the clause stands that `gone` stood behind.

    The clause before it that goes on, else the one after it, in the order of the old version;
    the list of clauses where none goes on.
    """
    stays = {
        provision.index: entry.link.new[0]
        for entry in report.entries
        if entry.link.new
        for provision in entry.link.old
    }
    before = [index for index in stays if index < gone.index]
    after = [index for index in stays if index > gone.index]
    if not stays:
        return ("clauses",)
    return path_of(stays[max(before) if before else min(after)])


def first_difference(entry: Entry) -> int | None:
    """Return the first character of the new text that differs, counted from 0.

    None where the texts of the link are the same, or are several.
    """
    reworded = entry.first(ChangeKind.REWORDED)
    if reworded is None or not entry.link.is_pair:
        return None
    kept = 0
    for edit in reworded.edits:
        if edit.op != "keep":
            break
        kept += len(edit.text)
    return kept


def first_edit(entry: Entry) -> tuple[str, str]:
    """Return the words of the first edit of a text: those deleted and those inserted.

    Both are empty where the texts of the link are the same, or are several.
    """
    reworded = entry.first(ChangeKind.REWORDED)
    deleted = inserted = ""
    for edit in reworded.edits if reworded is not None and entry.link.is_pair else ():
        if edit.op == "keep":
            if deleted or inserted:
                break
        elif edit.op == "delete":
            deleted += edit.text
        else:
            inserted += edit.text
    return deleted.strip(), inserted.strip()


def sources_around(proposal: Proposal, side: Iterable[Provision]) -> set[str]:
    """Return the sources that clauses, or the clauses they stand in, cite."""
    found: set[str] = set()
    for provision in side:
        clauses = proposal.clauses
        for place in provision.position:
            clause = clauses[place]
            found.update(clause.sources)
            clauses = clause.clauses
    return found
