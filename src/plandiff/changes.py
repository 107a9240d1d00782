"""The vocabulary of change: one small list of kinds, and one value for a change."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

from plandiff.language.words import Edit

# Plain JSON values: text, numbers, true and false, None, lists and mappings of them.
Value: TypeAlias = Any


class ChangeKind(StrEnum):
    """What a change is, in reading order; docs/changes.md explains each."""

    ADDED = "added"
    REMOVED = "removed"
    UNDETERMINED = "undetermined"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    RETITLED = "retitled"
    REWORDED = "reworded"
    QUANTITY_CHANGED = "quantity-changed"
    DATE_CHANGED = "date-changed"
    OBLIGATION_CHANGED = "obligation-changed"
    NEGATION_CHANGED = "negation-changed"
    PARTY_CHANGED = "party-changed"
    HEDGE_CHANGED = "hedge-changed"
    TERM_CHANGED = "term-changed"
    REFERENCE_FOLLOWED = "reference-followed"
    REFERENCE_STALE = "reference-stale"
    REFERENCE_DANGLING = "reference-dangling"
    REFERENCE_RETARGETED = "reference-retargeted"
    STATUS_CHANGED = "status-changed"
    REOPENED = "reopened"
    BRACKET_OPENED = "bracket-opened"
    BRACKET_CLOSED = "bracket-closed"
    BRACKET_NARROWED = "bracket-narrowed"
    BRACKET_WIDENED = "bracket-widened"
    PLACEHOLDER_FILLED = "placeholder-filled"
    ATTRIBUTION_CHANGED = "attribution-changed"
    OPTION_CHOSEN = "option-chosen"
    OPTION_ADDED = "option-added"
    OPTION_DROPPED = "option-dropped"
    OPTION_CHANGED = "option-changed"
    OPTION_UNDETERMINED = "option-undetermined"
    REPORTS_CHANGED = "reports-changed"
    EVIDENCE_CHANGED = "evidence-changed"
    SOURCES_CHANGED = "sources-changed"
    TOPICS_CHANGED = "topics-changed"
    SPELLING_CHANGED = "spelling-changed"
    NOISE = "noise"


# What stands on one side alone.
ALONE = (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.UNDETERMINED)
# What says nothing else: counted, and shown where it is asked for.
NOISES = (ChangeKind.SPELLING_CHANGED, ChangeKind.NOISE)
# What became of references to other clauses.
REFERENCES = (
    ChangeKind.REFERENCE_FOLLOWED,
    ChangeKind.REFERENCE_STALE,
    ChangeKind.REFERENCE_DANGLING,
    ChangeKind.REFERENCE_RETARGETED,
)
# What became of square brackets in a text.
BRACKETS = (
    ChangeKind.BRACKET_OPENED,
    ChangeKind.BRACKET_CLOSED,
    ChangeKind.BRACKET_NARROWED,
    ChangeKind.BRACKET_WIDENED,
    ChangeKind.PLACEHOLDER_FILLED,
    ChangeKind.ATTRIBUTION_CHANGED,
    ChangeKind.OPTION_CHOSEN,
)
# "Altered" is a heading in reports, not a kind: all kinds of text and negotiation, but of
# what is not known.
ALTERED = (
    ChangeKind.SPLIT,
    ChangeKind.MERGED,
    ChangeKind.RETITLED,
    ChangeKind.REWORDED,
    ChangeKind.QUANTITY_CHANGED,
    ChangeKind.DATE_CHANGED,
    ChangeKind.OBLIGATION_CHANGED,
    ChangeKind.NEGATION_CHANGED,
    ChangeKind.PARTY_CHANGED,
    ChangeKind.HEDGE_CHANGED,
    ChangeKind.TERM_CHANGED,
    *REFERENCES,
    ChangeKind.REOPENED,
    *BRACKETS,
    ChangeKind.STATUS_CHANGED,
    ChangeKind.OPTION_ADDED,
    ChangeKind.OPTION_DROPPED,
    ChangeKind.OPTION_CHANGED,
)
# What became of the competing wordings inside a clause.
OPTIONS = (
    ChangeKind.OPTION_ADDED,
    ChangeKind.OPTION_DROPPED,
    ChangeKind.OPTION_CHANGED,
    ChangeKind.OPTION_UNDETERMINED,
)
# What the record says of a clause, not what the clause says.
RECORD = (
    ChangeKind.REPORTS_CHANGED,
    ChangeKind.EVIDENCE_CHANGED,
    ChangeKind.SOURCES_CHANGED,
    ChangeKind.TOPICS_CHANGED,
)


class Change(NamedTuple):
    """One change of one link.

    Attributes:
        kind: What it is.
        old_value: What stood in the old version; its shape depends on the kind
            (docs/report.md); None where nothing stood there.
        new_value: The same for the new version.
        edits: The words, where the kind carries them; once a link.
        detail: What follows from the two values (difference and percent of a
            quantity, why a removal is known), never needed to rebuild a version.
    """

    kind: ChangeKind
    old_value: Value = None
    new_value: Value = None
    edits: tuple[Edit, ...] = ()
    detail: Mapping[str, Value] | None = None
