"""Where a version names its sources."""

from collections.abc import Iterator, Sequence

from plandiff.load.values import Path
from plandiff.subject.version import Version


def citations(version: Version) -> Iterator[tuple[str, Path, str]]:
    """Yield each source that is cited: its id, the path of the entry, the clause ("" for none)."""
    for place in version.clauses:
        clause, path = place.clause, place.path
        yield from _listed(clause.sources, (*path, "sources"), place.label)
        for name in ("options", "reports", "struck"):
            for index, part in enumerate(getattr(clause, name)):
                yield from _listed(part.sources, (*path, name, index, "sources"), place.label)
    for index, removal in enumerate(version.proposal.removals):
        yield from _listed(removal.sources, ("removals", index, "sources"), "")


def _listed(names: Sequence[str], path: Path, label: str) -> Iterator[tuple[str, Path, str]]:
    for index, name in enumerate(names):
        yield name, (*path, index), label


def notes(version: Version) -> Iterator[str]:
    """Yield what an editor says beside the text, which may mention a source."""
    proposal = version.proposal
    said = [proposal.note, *(source.note for source in proposal.sources)]
    said += [removal.text for removal in proposal.removals]
    for place in version.clauses:
        said += [place.clause.note, *(struck.note for struck in place.clause.struck)]
    return (note for note in said if note is not None)
