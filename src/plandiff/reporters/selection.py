"""Which entries a report shows: filters give a subset, in the same order."""

from plandiff.align.provision import Provision
from plandiff.report import Entry, Report, entry_of
from plandiff.reporters.reporter import RenderOptions


def selected(report: Report, options: RenderOptions) -> tuple[Entry, ...]:
    """Return the entries that `options.only` and `options.clause` let through.

    With `only`, an entry keeps just the changes of those kinds. A clause brings the
    sub-clauses below it along.
    """
    entries = report.entries
    if options.clause is not None:
        entries = _concerning(report, options.clause)
    if options.only:
        entries = tuple(
            entry_of(entry.number, entry.link, entry.all(*options.only))
            for entry in entries
            if entry.all(*options.only)
        )
    return entries


def names_a_clause(report: Report, wanted: str) -> bool:
    """Whether some clause of either version is called `wanted`."""
    return any(_places(report, wanted))


def _concerning(report: Report, wanted: str) -> tuple[Entry, ...]:
    old, new = _places(report, wanted)
    return tuple(
        entry
        for entry in report.entries
        if any(_is_below(p.position, old) for p in entry.link.old)
        or any(_is_below(p.position, new) for p in entry.link.new)
    )


def _places(report: Report, wanted: str) -> tuple[set[tuple[int, ...]], set[tuple[int, ...]]]:
    """Return the positions of the clauses called `wanted`, for both versions."""
    links = [entry.link for entry in report.entries]
    return (
        {p.position for link in links for p in link.old if _is(p, wanted)},
        {p.position for link in links for p in link.new if _is(p, wanted)},
    )


def _is_below(position: tuple[int, ...], places: set[tuple[int, ...]]) -> bool:
    return any(position[: depth + 1] in places for depth in range(len(position)))


def _is(provision: Provision, wanted: str) -> bool:
    return wanted in (provision.clause.id, "/".join(provision.path))
