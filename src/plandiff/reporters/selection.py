"""Which entries a report shows: filters give a subset, in the same order."""

from plandiff.align.provision import Provision
from plandiff.report import Entry, Report
from plandiff.reporters.reporter import RenderOptions


def selected(report: Report, options: RenderOptions) -> tuple[Entry, ...]:
    """Return the entries that `options.only` and `options.clause` let through.

    With `only`, an entry keeps just the changes of those kinds. A clause brings the
    sub-clauses below it along.
    """
    entries = report.entries
    if options.clause is not None:
        wanted = options.clause
        entries = tuple(e for e in entries if _concerns(e, wanted))
    if options.only:
        entries = tuple(
            Entry(entry.number, entry.link, entry.all(*options.only))
            for entry in entries
            if entry.all(*options.only)
        )
    return entries


def names_a_clause(report: Report, wanted: str) -> bool:
    """Whether some clause of either version is called `wanted`."""
    return any(_concerns(entry, wanted) for entry in report.entries)


def _concerns(entry: Entry, wanted: str) -> bool:
    return any(_is(provision, wanted) for provision in (*entry.link.old, *entry.link.new))


def _is(provision: Provision, wanted: str) -> bool:
    if wanted == provision.clause.id:
        return True
    ways = ("/".join(provision.path[: depth + 1]) for depth in range(provision.level))
    return wanted in ways
