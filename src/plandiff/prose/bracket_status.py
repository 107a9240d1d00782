"""Square brackets read as status: the words count, the signs say that they are not agreed.

The literal view compares texts as they stand. Here signs, attributions and editorial
brackets are no words, so that opening a bracket alone marks nothing in the text.
"""

from collections.abc import Iterator, Sequence

from plandiff.align.provision import Provision
from plandiff.language.brackets import PLACEHOLDER, Span, bracketed
from plandiff.language.words import joint_edits, word_edits
from plandiff.prose.names import label, name, titled
from plandiff.report import Entry, Report, entry_of
from plandiff.visible import visible, visible_line

# Statuses that say by themselves that a clause is not agreed.
_OPEN = frozenset(("bracketed", "open", "reserved", "disputed"))
# Signs that stand right behind a word, and those that stand between two without blanks.
_CLOSING = frozenset(",.;:!?)%")
_JOINING = frozenset("-–/’'\"”(")


def in_status_view(report: Report, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return `entries` with the edits of their words without brackets, where they have any.

    Editorial brackets are signs of the text in any view.
    """
    if "editorial" in (report.old.proposal.brackets, report.new.proposal.brackets):
        return entries
    return tuple(map(_of_words, entries))


def _of_words(entry: Entry) -> Entry:
    link = entry.link
    if not (link.old and link.new) or not any(change.edits for change in entry.changes):
        return entry
    olds, news = ([p.clause.text or "" for p in side] for side in (link.old, link.new))
    if not any("[" in text for text in (*olds, *news)):
        return entry
    olds, news = list(map(without_signs, olds)), list(map(without_signs, news))
    edits = word_edits(olds[0], news[0]) if link.is_pair else joint_edits(olds, news)
    changes = tuple(c._replace(edits=edits) if c.edits else c for c in entry.changes)
    return entry_of(entry.number, link, changes)


def without_signs(text: str) -> str:
    """Return the words of `text` without brackets; a placeholder is an ellipsis.

    A slash stands between wordings that brackets leave a choice of.
    """
    found = bracketed(text)
    choices = {span.first for span in found.spans if span.is_next}
    said = ""
    for place, word in enumerate(found.words):
        shown = "…" if word == PLACEHOLDER else word
        if place in choices:
            said = f"{said.rstrip()} / "
        elif shown[0] in _CLOSING:
            said = said.rstrip()
        elif said[-1:].isalnum() and shown[0] not in _JOINING:
            said += " "
        said += shown + (" " if found.blanks[place] else "")
    return said.strip()


def not_agreed(entries: Sequence[Entry], *, has_brackets: bool) -> Iterator[tuple[str, list[str]]]:
    """Yield each clause of the new version that is not settled, with what is open in it."""
    found = [provision for entry in entries for provision in entry.link.new]
    for provision in sorted(found, key=lambda provision: provision.index):
        lines = list(_open_in(provision, has_brackets=has_brackets))
        if lines:
            yield titled(label(provision), name(provision)), lines


def _open_in(provision: Provision, *, has_brackets: bool) -> Iterator[str]:
    clause = provision.clause
    if clause.status in _OPEN:
        yield f"status: {clause.status}"
    if has_brackets and clause.text and "[" in clause.text:
        yield from _brackets(bracketed(clause.text).spans)
    for option in clause.options:
        who = visible_line(", ".join(option.proposers)) or "one side"
        yield f"option of {who}: {'no text' if option.no_text else visible(option.text or '')}"
    for struck in clause.struck:
        yield f"struck, still under discussion: {visible(struck.text)}"


def _brackets(spans: Sequence[Span]) -> Iterator[str]:
    """Yield the outermost brackets, those between which there is a choice in one line."""
    group: list[str] = []
    for span in spans:
        if span.parent is not None:
            continue
        if group and not span.is_next:
            yield _told(group)
            group = []
        group += [_wording(span, text) for text in span.options]
    if group:
        yield _told(group)


def _told(group: Sequence[str]) -> str:
    return f"choice: {' or '.join(group)}" if len(group) > 1 else f"in brackets: {group[0]}"


def _wording(span: Span, text: str) -> str:
    if span.is_placeholder:
        return f"a blank ({visible_line(text, 60) or 'unnamed'})"
    who = f" ({visible_line(span.attribution, 60)})" if span.attribution else ""
    return f"“{visible_line(text, 200)}”{who}"
