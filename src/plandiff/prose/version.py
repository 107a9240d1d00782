"""One version in lines for people: what it is, then its clauses."""

from collections.abc import Iterator
from typing import TypeAlias

from plandiff.align.provision import Provision
from plandiff.load.loaded import Loaded
from plandiff.model import Proposal
from plandiff.prose.addresses import address
from plandiff.prose.bracket_notes import open_line
from plandiff.prose.names import label, name, titled
from plandiff.visible import visible, visible_line

# Gutter, words, and how they stand out ("bold", "dim", "dim link https://…", "").
Line: TypeAlias = tuple[str, str, str]


def version_lines(loaded: Loaded) -> Iterator[Line]:
    """Yield what is to be known of the version as a whole."""
    proposal = loaded.proposal
    yield "■ ", f"{visible_line(proposal.id, 60)}: {visible_line(proposal.title)}", "bold"
    facts = [f"date {visible_line(proposal.date, 60)}"]
    if proposal.published:
        facts.append(f"published {visible_line(proposal.published, 60)}")
    if proposal.issued_by:
        facts.append(f"issued by {visible_line(', '.join(proposal.issued_by))}")
    if proposal.parents:
        facts.append(f"made from {visible_line(', '.join(proposal.parents))}")
    if proposal.stage:
        facts.append(proposal.stage)
    facts += [f"wording {proposal.wording}", f"disclosure {proposal.disclosure}"]
    yield "  ", "; ".join(facts), ""
    if proposal.declared_points is not None:
        known = len(proposal.clauses)
        yield "  ", f"{proposal.declared_points} points declared, {known} clauses here", ""
    if unsettled := open_line(proposal):
        yield "  ", f"not settled: {unsettled}", ""
    if proposal.note:
        yield "  ", visible(proposal.note), "dim"
    for removal in proposal.removals:
        text = visible(removal.text or "")
        clause = visible_line(removal.clause, 80)
        yield "− ", f"known to be gone: {clause} (certainty {removal.certainty}) {text}", ""


def clause_lines(
    provision: Provision, proposal: Proposal, *, links: bool = False
) -> Iterator[Line]:
    """Yield a clause with all that is known of it, without its sub-clauses.

    With `links` the line of a source is a hyperlink to it, where its address is one of the web.
    """
    clause = provision.clause
    state = f" [{clause.status}]" if clause.status else ""
    part = f" ({clause.part})" if clause.part != "operative" else ""
    yield "- ", f"{titled(label(provision), name(provision))}{state}{part}", "bold"
    if clause.text is not None:
        yield "│ ", visible(clause.text), ""
    for option in clause.options:
        who = ", ".join(option.proposers) or "option"
        words = "no text" if option.no_text else option.text or ""
        yield "│ ", f"option of {visible_line(who)}: {visible(words)}", ""
    for account in clause.reports:
        yield "│ ", f"by account of {visible_line(account.by)}: {visible(account.text)}", ""
    for struck in clause.struck:
        yield "│ ", f"struck, still under discussion: {visible(struck.text)}", ""
    yield from _record_lines(provision, proposal, links=links)


def _record_lines(provision: Provision, proposal: Proposal, *, links: bool) -> Iterator[Line]:
    clause = provision.clause
    if clause.agreed_by:
        yield "│ ", f"agreed by {visible_line(', '.join(clause.agreed_by))}", "dim"
    attested = [word for word in (clause.evidence, clause.verification) if word]
    if attested:
        yield "│ ", f"evidence: {', '.join(attested)}", "dim"
    known = {source.id: source for source in proposal.sources}
    for source_id in clause.sources:
        source = known.get(source_id)
        told = visible_line(source_id, 80)
        if source is not None:
            parts = (source.outlet, source.title, source.date, source.url)
            told += ": " + ", ".join(visible_line(part, 400) for part in parts if part)
        target = address(source.url) if links and source is not None else ""
        yield "│ ", f"source {told}", f"dim link {target}" if target else "dim"
    if clause.note:
        yield "│ ", f"note: {visible(clause.note)}", "dim"
