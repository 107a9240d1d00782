"""What a reader came for, in a few lines: counts, new labels, and what is not known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from plandiff.alarms import AlarmKind, alarms
from plandiff.changes import RECORD, ChangeKind
from plandiff.prose.facts import fact
from plandiff.prose.names import label, labels, link_name, titled, version_id
from plandiff.report import Entry, Report

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


def title(report: Report) -> str:
    """Return "v28 → v20"."""
    return f"{version_id(report.old)} → {version_id(report.new)}"


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
    for what, said, entry in loud_entries(entries):
        yield what, titled(labels(entry.link), link_name(entry.link)), said


def loud_entries(entries: Sequence[Entry]) -> Iterator[tuple[str, str, Entry]]:
    """Yield (what, in words, the clause) for each thing that must not be missed."""
    for alarm in alarms(entries):
        said = fact(alarm.change, alarm.entry.link) or "it was agreed, and is gone"
        yield alarm.what.replace("-", " ").upper(), said, alarm.entry


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
