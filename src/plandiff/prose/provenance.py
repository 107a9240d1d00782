"""Where both versions come from, so that a page can be cited."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plandiff.load.loaded import Loaded
from plandiff.model import Clause, Proposal, Source
from plandiff.prose.bracket_notes import open_line
from plandiff.prose.caveats import not_public
from plandiff.prose.names import version_id


class Reference(NamedTuple):
    """A source: what it is called, and its address where that is one of the web."""

    text: str
    url: str


class Provenance(NamedTuple):
    """What is known of a version as a whole.

    Attributes:
        version: Its id.
        title: Its title.
        rows: (what, value).
        references: Its sources.
        gone: Clauses that are known to be gone although the text is not public.
    """

    version: str
    title: str
    rows: Sequence[tuple[str, str]]
    references: Sequence[Reference]
    gone: Sequence[str]


def provenance(loaded: Loaded) -> Provenance:
    """Return the provenance of one version."""
    proposal = loaded.proposal
    said = [(what, value) for what, value in rows_of(proposal) if value]
    return Provenance(
        version_id(loaded),
        proposal.title,
        [*said, ("Content SHA-256", loaded.sha256)],
        [_reference(source) for source in proposal.sources],
        [
            f"{removal.clause} (certainty {removal.certainty}) {removal.text or ''}".strip()
            for removal in proposal.removals
        ],
    )


def rows_of(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Yield what is known of a version, each with its name; "" where nothing is said."""
    names = {party.id: party.name for party in proposal.parties}
    declared = proposal.declared_points
    yield "Date", proposal.date
    yield "Published", proposal.published or ""
    yield "Issued by", ", ".join(names.get(who, who) for who in proposal.issued_by)
    yield "Made from", ", ".join(proposal.parents)
    yield "Stage", (proposal.stage or "").replace("-", " ")
    yield "Wording", proposal.wording
    yield "Disclosure", proposal.disclosure
    yield "Not public", not_public(proposal) or "nothing that is known"
    yield "Points", f"{declared} declared, {len(proposal.clauses)} here" if declared else ""
    yield "Evidence", _counted(_stated(proposal.clauses, "evidence"))
    yield "Verification", _counted(_stated(proposal.clauses, "verification"))
    yield "Not settled", open_line(proposal)
    yield "Note", proposal.note or ""


def _stated(
    clauses: Iterable[Clause], field: str, above: str | None = None
) -> Iterator[str | None]:
    """Yield what each clause with a text says; a sub-clause that is silent says what is above."""
    for clause in clauses:
        said = getattr(clause, field) or above
        if clause.text:
            yield said
        yield from _stated(clause.clauses, field, said)


def _counted(values: Iterable[str | None]) -> str:
    """Return "20 press report, 3 not stated"; "" if nothing is stated."""
    counts = Counter(values)
    if set(counts) <= {None}:
        return ""
    said = [f"{count} {value.replace('-', ' ')}" for value, count in counts.items() if value]
    return ", ".join([*said, *([f"{counts[None]} not stated"] if counts[None] else [])])


def _reference(source: Source) -> Reference:
    told = (source.outlet or source.id, source.title, source.date, source.note)
    url = source.url or ""
    is_web = url.startswith(("https://", "http://")) and url.isprintable() and " " not in url
    parts = [part for part in told if part]
    return Reference(
        ", ".join(parts if is_web or not url else [*parts, url]), url if is_web else ""
    )
