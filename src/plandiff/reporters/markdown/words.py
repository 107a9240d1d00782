"""Word edits in markdown: `<del>` and `<ins>`, which GitHub and GitLab both show."""

from plandiff.language.words import EditOp
from plandiff.prose.marks import pieces
from plandiff.report import Entry
from plandiff.reporters.markdown.escape import escape

_TAGS = {EditOp.DELETE: "del", EditOp.INSERT: "ins"}
# A text longer than this is cut in a summary; the JSON report has it whole.
_MOST_CHARACTERS = 4_000


def edited(entry: Entry) -> str:
    """Return the words of the clause with what was deleted and inserted."""
    edits = next((change.edits for change in entry.changes if change.edits), ())
    if not edits:
        return whole((entry.link.new or entry.link.old)[0].clause.text)
    found, length = [], 0
    for op, text in pieces(edits):
        shown = _spaced(text)
        found.append(shown if op is EditOp.KEEP else f"<{_TAGS[op]}>{shown}</{_TAGS[op]}>")
        length += len(text)
        if length > _MOST_CHARACTERS:
            found.append(" … (cut; the JSON report has all)")
            break
    return "".join(found).strip()


def whole(text: str | None) -> str:
    """Return the text of a clause."""
    text = text or ""
    if len(text) > _MOST_CHARACTERS:
        return escape(text[:_MOST_CHARACTERS]) + " … (cut; the JSON report has all)"
    return escape(text)


def _spaced(text: str) -> str:
    """Escape `text` without losing the blanks at its ends."""
    text = text[: _MOST_CHARACTERS + 1]
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{escape(text)}{trail}"
