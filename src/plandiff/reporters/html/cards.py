"""An entry as the page shows it: words on both sides, facts, and what the script reads."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plandiff.alarms import alarms
from plandiff.align.provision import Provision
from plandiff.changes import ALONE, RECORD, ChangeKind
from plandiff.language.words import Edit, EditOp
from plandiff.prose.facts import facts, pairing
from plandiff.prose.marks import Piece, pieces
from plandiff.prose.names import label, labels, link_name, name
from plandiff.report import Entry
from plandiff.reporters.html.anchors import Anchor, attribute
from plandiff.reporters.reporter import RenderOptions
from plandiff.visible import visible

_TONES = {
    ChangeKind.ADDED: "added",
    ChangeKind.REMOVED: "removed",
    ChangeKind.UNDETERMINED: "unknown",
    ChangeKind.OPTION_UNDETERMINED: "unknown",
    ChangeKind.MOVED: "moved",
}
# What the label ("6 → 4") and the record below tell.
_NO_CHIP = frozenset((*RECORD, ChangeKind.RENUMBERED))
_ABSENT = {
    ChangeKind.ADDED: "not in it",
    ChangeKind.REMOVED: "not in it",
    ChangeKind.UNDETERMINED: "not known",
}
_OPS = {ChangeKind.ADDED: EditOp.INSERT, ChangeKind.REMOVED: EditOp.DELETE}


class Column(NamedTuple):
    """A clause in the view side by side."""

    label: str
    name: str
    words: Sequence[Piece]


class Card(NamedTuple):
    """An entry, ready to be shown.

    Attributes:
        anchor: Its addresses.
        kinds: All kinds that apply, as `data-kind` has them.
        old_ids: The ids of the old side, parted by blanks; `anchors.attribute` says how.
        new_ids: The same of the new side.
        label: "6 → 4".
        name: What the clauses are called.
        part: The part of the text, where it is not the operative one.
        tone: What it looks like: a word of the style sheet.
        chips: The kinds that people read above the words.
        is_whole: Whether all words were deleted or inserted, or are on one side alone.
        words: Old and new in one.
        olds: The old side; empty where the words are the same on both sides.
        news: The new side.
        facts: (kind, line) beside the words.
        record: (kind, line) of what is known of the clause.
        why: Why the link was made; "" if that was not asked for.
        state: Status and who agreed, of the new version or else of the old one.
        absent: What is said of a side that has no clause.
    """

    anchor: Anchor
    kinds: str
    old_ids: str
    new_ids: str
    label: str
    name: str
    part: str
    tone: str
    chips: Sequence[str]
    is_whole: bool
    words: Sequence[Piece]
    olds: Sequence[Column]
    news: Sequence[Column]
    facts: Sequence[tuple[str, str]]
    record: Sequence[tuple[str, str]]
    why: str
    state: str
    absent: str


def card(
    entry: Entry,
    shown: Entry,
    anchor: Anchor,
    options: RenderOptions,
    folded: Mapping[str, Sequence[Entry]],
) -> Card:
    """Return the card of `entry`; `shown` is the same without what is told elsewhere."""
    link = entry.link
    edits = next((change.edits for change in entry.changes if change.edits), ())
    lines = [(kind, line) for kind, line in facts(shown) if line not in folded]
    record = [(kind, line) for kind, line in lines if kind in RECORD]
    alone = next((kind for kind in entry.kinds if kind in ALONE), None)
    olds, news = _columns(link.old, edits, EditOp.DELETE), _columns(link.new, edits, EditOp.INSERT)
    is_same = not edits and link.is_pair and link.old[0].clause.text == link.new[0].clause.text
    provision = (link.new or link.old)[0]
    return Card(
        anchor,
        " ".join(entry.kinds),
        _ids(link.old),
        _ids(link.new),
        labels(link),
        link_name(link),
        "" if provision.clause.part == "operative" else provision.clause.part,
        _tone(entry),
        [kind for kind in entry.kinds if kind not in _NO_CHIP],
        alone is not None,
        _words(entry, edits, alone),
        () if is_same else olds,
        () if is_same else news,
        [(kind, line) for kind, line in lines if kind not in RECORD],
        [*record, *(_nested(entry) if options.record else ())],
        pairing(entry) if options.why else "",
        _state(provision),
        _ABSENT[alone] if alone else "",
    )


def _tone(entry: Entry) -> str:
    if alarms((entry,)):
        return "loud"
    return next((_TONES[kind] for kind in entry.kinds if kind in _TONES), "altered")


def _words(entry: Entry, edits: Sequence[Edit], alone: ChangeKind | None) -> Sequence[Piece]:
    if edits:
        return pieces(edits)
    text = (entry.link.new or entry.link.old)[0].clause.text or ""
    op = _OPS.get(alone, EditOp.KEEP) if alone else EditOp.KEEP
    return pieces([Edit(op, text)]) if text else ()


def _columns(
    provisions: Sequence[Provision], edits: Sequence[Edit], op: EditOp
) -> Sequence[Column]:
    """Return each clause of a side with the words of it that went or came."""
    found = []
    for place, provision in enumerate(provisions):
        own: Sequence[Edit] = [
            Edit(edit.op, edit.text)
            for edit in edits
            if edit.op in (EditOp.KEEP, op)
            and (edit.old if op is EditOp.DELETE else edit.new) == place
        ]
        text = provision.clause.text or ""
        if not edits and text:
            own = [Edit(EditOp.KEEP, text)]
        found.append(Column(label(provision), name(provision), pieces(own)))
    return found


def _ids(provisions: Sequence[Provision]) -> str:
    return " ".join(attribute(provision.clause.id) for provision in provisions)


def _nested(entry: Entry) -> list[tuple[str, str]]:
    from plandiff.classify.metadata import nested_detail  # loads deepdiff

    return [
        (found.path, visible(f"{found.old or 'none'} → {found.new or 'none'}"))
        for found in nested_detail(entry.link)
    ]


def _state(provision: Provision) -> str:
    clause = provision.clause
    by = f" by {', '.join(clause.agreed_by)}" if clause.agreed_by else ""
    return f"{clause.status or ''}{by}".strip()
