"""What accounts of an unpublished text say, beside what the other version has."""

from collections.abc import Iterator
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.language.quantities import quantities
from plandiff.model import Proposal
from plandiff.prose.names import label, link_name
from plandiff.report import Entry, Report
from plandiff.visible import visible_line

_ABSENT = "not in the text"


class Dispute(NamedTuple):
    """A subject on which accounts of an unpublished text compete.

    Attributes:
        entry: The link of the clause.
        accounts: (who says, what), the clause's own text first.
        version: Id of the version that the accounts are of.
        outcome: What the other version has: its text, or that it has none.
        other: Id of the other version.
    """

    entry: Entry
    accounts: tuple[tuple[str, str], ...]
    version: str
    outcome: str
    other: str


def lead_of(report: Report) -> str:
    """Return, in a line, the disputed subjects and what the other version has; or ""."""
    return "; ".join(
        f"{link_name(dispute.entry.link)}: {len(dispute.accounts)} accounts of "
        f"{visible_line(dispute.version, 60)}, {_in_short(dispute)}"
        for dispute in disputes(report)
    )


def disputes(report: Report) -> tuple[Dispute, ...]:
    """Return the subjects with competing accounts of a version that is not public."""
    return tuple(_disputes(report))


def _disputes(report: Report) -> Iterator[Dispute]:
    yield from _disputes_of(report, report.old.proposal, report.new.proposal, is_old=True)
    yield from _disputes_of(report, report.new.proposal, report.old.proposal, is_old=False)


def _disputes_of(
    report: Report, mine: Proposal, other: Proposal, *, is_old: bool
) -> Iterator[Dispute]:
    if mine.disclosure == "full":
        return
    found = []
    for entry in report.entries:
        own, others = entry.link.old, entry.link.new
        if not is_old:
            own, others = others, own
        if any(provision.clause.reports for provision in own):
            dispute = Dispute(
                entry, _accounts(own[0], mine), mine.id, _outcome(others, other), other.id
            )
            found.append((own[0].index, dispute))
    found.sort(key=lambda pair: pair[0])
    yield from (dispute for _, dispute in found)


def _in_short(dispute: Dispute) -> str:
    """Return "not in v20", or the label, status and options that the other side has."""
    link = dispute.entry.link
    is_old = any(p.clause.reports for p in link.old)
    others = link.new if is_old else link.old
    other = visible_line(dispute.other, 60)
    if not others:
        return f"not in {other}" if dispute.outcome == _ABSENT else f"not known in {other}"
    clause = others[0].clause
    told = [f"in {other} no. {label(others[0])}"]
    if clause.status:
        told.append(clause.status)
    if clause.agreed_by:
        told[-1] += f" by {visible_line(', '.join(clause.agreed_by))}"
    told += [
        " ".join(part for part in (q.text, q.governor, q.condition) if part)
        for q in quantities(clause.text or "")
    ]
    if clause.options:
        told.append(f"{len(clause.options)} options")
    return ", ".join(told)


def _accounts(provision: Provision, proposal: Proposal) -> tuple[tuple[str, str], ...]:
    clause = provision.clause
    outlets = {source.id: source.outlet or source.id for source in proposal.sources}
    sources = ", ".join(outlets.get(name, name) for name in clause.sources[:2])
    own = ((sources or "the clause itself", clause.text),) if clause.text else ()
    return own + tuple((account.by, account.text) for account in clause.reports)


def _outcome(others: tuple[Provision, ...], other: Proposal) -> str:
    if not others:
        return _ABSENT if other.disclosure == "full" else "not known"
    clause = others[0].clause
    extra = ""
    if clause.options:
        each = [
            f"{', '.join(option.proposers) or 'one side'}: {option.text or 'no text'}"
            for option in clause.options
        ]
        extra = "\nOptions:\n" + "\n".join(f"· {words}" for words in each)
    return f"No. {label(others[0])}: {clause.text or ''}{extra}"
