"""Word edits in markdown: marked twice, so that every viewer shows them.

`<del>` and `<ins>` are what GitHub and GitLab keep of HTML; `~~` and `**` inside of them
are what a viewer shows that drops or escapes HTML. Between tags the second pair always
opens and closes, next to whatever sign (docs/decisions/0025-reports-that-people-read.md).
"""

from plandiff.language.words import EditOp
from plandiff.prose.marks import pieces, side
from plandiff.report import Entry
from plandiff.reporters.markdown.escape import escape

_MARKS = {EditOp.DELETE: ("<del>~~", "~~</del>"), EditOp.INSERT: ("<ins>**", "**</ins>")}
# A text longer than this is cut in a summary; the JSON report has it whole.
_MOST_CHARACTERS = 4_000
_CUT = " … (cut; the JSON report has all)"
# What stands before the first word that differs in a quote that is cut.
# tests/reporters/test_markdown.py: quotes of long texts, for this and the next.
_BEFORE = 40
# Less than this is not cut off before it: "…" would take as much.
_LEAST_CUT = 20


def edited(entry: Entry) -> str:
    """Return the words of the clause with what was deleted and inserted."""
    edits = next((change.edits for change in entry.changes if change.edits), ())
    if not edits:
        return whole((entry.link.new or entry.link.old)[0].clause.text)
    found, length = [], 0
    for op, text in pieces(edits):
        shown = _spaced(text)
        before, after = _MARKS.get(op, ("", ""))
        found.append(f"{before}{shown}{after}")
        length += len(text)
        if length > _MOST_CHARACTERS:
            found.append(_CUT)
            break
    return "".join(found).strip()


def whole(text: str | None) -> str:
    """Return the text of a clause."""
    text = text or ""
    if len(text) > _MOST_CHARACTERS:
        return escape(text[:_MOST_CHARACTERS]) + _CUT
    return escape(text)


def quotes(entry: Entry, most: int) -> tuple[str, str]:
    """Return both wordings as they stand, around the first words that differ.

    Each is at most `most` characters long, without its escapes; "…" stands where it is cut.
    A side that has no clause is "".
    """
    edits = next((change.edits for change in entry.changes if change.edits), ())
    found = []
    for own, provisions in ((EditOp.DELETE, entry.link.old), (EditOp.INSERT, entry.link.new)):
        text, first = "", None
        for op, words in side(edits, own):
            if op is own and first is None:
                first = len(text)
            text += words
        if not edits:
            text = " ".join(provision.clause.text or "" for provision in provisions)
        found.append(_around(text, first or 0, most))
    return found[0], found[1]


def _around(text: str, place: int, most: int) -> str:
    """Return at most `most` characters of `text`, from shortly before `place`, in whole words."""
    start = max(min(place - _BEFORE, len(text) - most), 0)
    start = start if start > _LEAST_CUT else 0
    if start:
        start = text.find(" ", start) + 1 or start
    end = start + most
    if end < len(text):
        end = max(text.rfind(" ", start + most // 2, end), 0) or end
    said = escape(text[start:end])
    return f"{'… ' if start else ''}{said}{' …' if end < len(text) else ''}"


def _spaced(text: str) -> str:
    """Escape `text` without losing the blanks at its ends."""
    text = text[: _MOST_CHARACTERS + 1]
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{escape(text)}{trail}"
