"""What a reader came for, in a few lines: counts, new labels, and what is not known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plandiff.alarms import AlarmKind, alarms
from plandiff.align.provision import Provision
from plandiff.changes import RECORD, ChangeKind
from plandiff.language.quantities import quantities
from plandiff.load.loaded import Loaded
from plandiff.model import Proposal
from plandiff.prose.bracket_notes import bracket_notes
from plandiff.prose.facts import fact
from plandiff.prose.names import label, labels, link_name, titled
from plandiff.report import Entry, Report
from plandiff.visible import visible_line

# Kinds that the headline counts, in its order; altered kinds are counted together.
_COUNTED: tuple[tuple[ChangeKind | None, str], ...] = (
    (ChangeKind.REMOVED, "removed"),
    (ChangeKind.ADDED, "added"),
    (ChangeKind.UNDETERMINED, "not known"),
    (None, "altered"),
    (ChangeKind.MOVED, "moved"),
    (ChangeKind.OPTION_UNDETERMINED, "with options not known"),
)
# Detail behind "altered", in the order of interest.
_DETAIL = (
    (ChangeKind.REOPENED, "REOPENED"),
    (ChangeKind.SPLIT, "split"),
    (ChangeKind.MERGED, "merged"),
    (ChangeKind.REWORDED, "reworded"),
    (ChangeKind.QUANTITY_CHANGED, "with a quantity changed"),
    (ChangeKind.DATE_CHANGED, "with another date or deadline"),
    (ChangeKind.OBLIGATION_CHANGED, "with another force or effort"),
    (ChangeKind.NEGATION_CHANGED, "turned round by a negation"),
    (ChangeKind.PARTY_CHANGED, "with others bound or served"),
    (ChangeKind.HEDGE_CHANGED, "with another hedge or condition"),
    (ChangeKind.TERM_CHANGED, "with a term changed"),
    (ChangeKind.REFERENCE_FOLLOWED, "with a reference followed"),
    (ChangeKind.REFERENCE_STALE, "with a stale reference"),
    (ChangeKind.REFERENCE_DANGLING, "with a dangling reference"),
    (ChangeKind.REFERENCE_RETARGETED, "with a reference to another clause"),
    (ChangeKind.BRACKET_OPENED, "with brackets opened"),
    (ChangeKind.BRACKET_CLOSED, "with brackets closed"),
    (ChangeKind.BRACKET_NARROWED, "with brackets narrowed"),
    (ChangeKind.BRACKET_WIDENED, "with brackets widened"),
    (ChangeKind.PLACEHOLDER_FILLED, "with a placeholder filled"),
    (ChangeKind.ATTRIBUTION_CHANGED, "with another attribution"),
    (ChangeKind.OPTION_CHOSEN, "with an option chosen"),
    (ChangeKind.OPTION_ADDED, "with options added"),
    (ChangeKind.OPTION_DROPPED, "with options dropped"),
    (ChangeKind.OPTION_CHANGED, "with options changed"),
    (ChangeKind.RETITLED, "retitled"),
    (ChangeKind.STATUS_CHANGED, "with another status"),
)
# What is told in the headline where there is nothing else.
_SMALL = ((ChangeKind.SPELLING_CHANGED, "spellings of names"), (ChangeKind.NOISE, "noise"))
# The words for a kind in the headline, where it is there.
IN_HEADLINE = {
    **{kind: word for kind, word in _COUNTED if kind is not None},
    **dict(_DETAIL),
    ChangeKind.RENUMBERED: "renumbered",
}
# Why a kind is not in the headline: a line at the end of the page counts it.
AT_THE_END = {
    **dict.fromkeys(RECORD, "it says what is known of a clause, not what the clause says"),
    ChangeKind.SPELLING_CHANGED: "a spelling says nothing else; alone, the headline counts it",
    ChangeKind.NOISE: "layout and typography say nothing else; alone, the headline counts them",
}
_ALARMS = {
    AlarmKind.REOPENED: "reopened after it was agreed",
    AlarmKind.AGREED_REMOVED: "removed after it was agreed",
    AlarmKind.OPTION_DROPPED: "with an option dropped whose proposer did not agree",
    AlarmKind.DEMOTED: "demoted from the operative part",
}
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


def title(report: Report) -> str:
    """Return "v28 → v20"."""
    return f"{version_id(report.old)} → {version_id(report.new)}"


def version_id(loaded: Loaded) -> str:
    """Return the id of a version, safe to show."""
    return visible_line(loaded.proposal.id, 60)


def lead(report: Report) -> str:
    """Return, in a line, the disputed subjects and what the other version has; or ""."""
    return "; ".join(
        f"{link_name(dispute.entry.link)}: {len(dispute.accounts)} accounts of "
        f"{visible_line(dispute.version, 60)}, {_in_short(dispute)}"
        for dispute in disputes(report)
    )


def summary(entries: Iterable[Entry]) -> str:
    """Return the counts in words: points first, then sub-clauses."""
    entries = tuple(entries)
    top = _counts([entry for entry in entries if entry.is_top])
    below = _counts([entry for entry in entries if not entry.is_top])
    if not top and not below:
        small = [
            f"{word} ({count})"
            for kind, word in _SMALL
            if (count := sum(kind in entry.kinds for entry in entries))
        ]
        if small:
            return f"no changes but {' and '.join(small)}"
        return _record_only(entries) or "no changes"
    parts = [", ".join(top)] if top else []
    if below:
        parts.append(f"in sub-clauses {', '.join(below)}")
    return "; ".join(parts)


def detail(entries: Iterable[Entry]) -> str:
    """Return what "altered" consists of, all levels together; "" if nothing is altered."""
    entries = tuple(entries)
    found = [
        f"{count} {word}"
        for kind, word in _DETAIL
        if (count := sum(kind in entry.kinds for entry in entries))
    ]
    return f"altered: {', '.join(found)}" if found else ""


def loud(entries: Sequence[Entry]) -> str:
    """Return what must not be missed, in a line; "" if there is nothing."""
    counts = Counter(alarm.what for alarm in alarms(entries))
    told = [f"{counts[what]} {word}" for what, word in _ALARMS.items() if counts[what]]
    return f"LOOK HERE FIRST: {'; '.join(told)}" if told else ""


def loud_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str]]:
    """Yield (what, clause, in words) for each thing that must not be missed."""
    for alarm in alarms(entries):
        link = alarm.entry.link
        clause = titled(labels(link), link_name(link))
        said = fact(alarm.change, link) or "it was agreed, and is gone"
        yield alarm.what.replace("-", " ").upper(), clause, said


def renumbered(entries: Iterable[Entry]) -> str:
    """Return "16 renumbered: 5→3, 6→4 …"; "" if none is."""
    found = [
        (label(entry.link.old[0]), label(entry.link.new[0]))
        for entry in entries
        if ChangeKind.RENUMBERED in entry.kinds
    ]
    if not found:
        return ""
    return f"{len(found)} renumbered: " + ", ".join(f"{old}→{new}" for old, new in found)


def caveats(report: Report) -> Iterator[str]:
    """Yield what a reader must know before quoting: wording, disclosure, numbers left out."""
    yield from _wording(report)
    for loaded in (report.old, report.new):
        yield from _disclosure(loaded.proposal)
    yield from _gaps(report)
    yield from bracket_notes(report)
    yield from _added_words(report)
    if report.ids_ignored:
        yield "Ids were ignored: clauses are paired by what they say alone."
    for entry in report.entries:
        if entry.link.contradiction:
            where = label((entry.link.new or entry.link.old)[0])
            yield f"Check the ids of {where}: {visible_line(entry.link.contradiction, 200)}."


def disputes(report: Report) -> tuple[Dispute, ...]:
    """Return the subjects with competing accounts of a version that is not public."""
    return tuple(_disputes(report))


def _counts(entries: list[Entry]) -> list[str]:
    return [
        f"{count} {word}"
        for kind, word in _COUNTED
        if (count := sum(_has(entry, kind) for entry in entries))
    ]


def _has(entry: Entry, kind: ChangeKind | None) -> bool:
    """Whether `entry` has `kind`; without a kind, whether it is altered."""
    return entry.is_altered if kind is None else kind in entry.kinds


def _record_only(entries: tuple[Entry, ...]) -> str:
    count = sum(bool(entry.changes) for entry in entries)
    renumbered_only = all(
        kind is ChangeKind.RENUMBERED for entry in entries for kind in entry.kinds
    )
    if not count:
        return ""
    if renumbered_only:
        return "no change but new numbers"
    return f"no change of text; the record of {count} differs"


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


def _disclosure(proposal: Proposal) -> Iterator[str]:
    if proposal.disclosure == "full":
        return
    known = len(proposal.clauses)
    name = visible_line(proposal.id, 60)
    if proposal.declared_points is None:
        yield (
            f"{name} is not public: {known} of its points are known; what is absent may "
            "stand in it."
        )
        return
    hidden = max(proposal.declared_points - known, 0)
    accounts = "accounts of" if proposal.published is None else "the text of"
    yield (
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
