"""Signs and colours: each meaning has a sign, colours only repeat it.

Colours are the terminal's own sixteen, so that they suit its background, and two of them
alone: bright red for what is gone or alarms, bright blue for what is new. Those two are
told apart by the colour-blind, and of the sixteen they keep the most contrast on both dark
and light backgrounds (docs/decisions/0025-reports-that-people-read.md). No colour stands
alone: deletions are struck through, insertions underlined, both marked.
"""

from collections.abc import Sequence

from rich.text import Text

from plandiff.changes import ChangeKind
from plandiff.language.words import EditOp
from plandiff.prose.marks import Piece, unmistakable
from plandiff.visible import visible

GONE, NEW = "bright_red", "bright_blue"
ALARM = f"bold {GONE}"
_MARKED = {
    EditOp.DELETE: ("{-", "-}", f"{GONE} strike"),
    EditOp.INSERT: ("{+", "+}", f"{NEW} underline"),
}
SIGNS = {
    ChangeKind.REMOVED: ("−", GONE),
    ChangeKind.ADDED: ("+", NEW),
    ChangeKind.UNDETERMINED: ("?", "bold"),
    ChangeKind.MOVED: ("↕", "bold"),
    ChangeKind.QUANTITY_CHANGED: ("#", "bold"),
    ChangeKind.DATE_CHANGED: ("@", "bold"),
    ChangeKind.OBLIGATION_CHANGED: ("!", "bold"),
    ChangeKind.NEGATION_CHANGED: ("¬", "bold"),
    ChangeKind.PARTY_CHANGED: ("&", "bold"),
    ChangeKind.HEDGE_CHANGED: ("≈", "bold"),
    ChangeKind.TERM_CHANGED: ("≡", "bold"),
    ChangeKind.REOPENED: ("!", ALARM),
    ChangeKind.REFERENCE_FOLLOWED: ("→", "dim"),
    ChangeKind.REFERENCE_STALE: ("!", "bold"),
    ChangeKind.REFERENCE_DANGLING: ("!", "bold"),
    ChangeKind.REFERENCE_RETARGETED: ("!", "bold"),
    ChangeKind.BRACKET_OPENED: ("[", "bold"),
    ChangeKind.BRACKET_CLOSED: ("]", "bold"),
    ChangeKind.BRACKET_NARROWED: ("[", "bold"),
    ChangeKind.BRACKET_WIDENED: ("[", "bold"),
    ChangeKind.PLACEHOLDER_FILLED: ("=", "bold"),
    ChangeKind.ATTRIBUTION_CHANGED: ("[", "bold"),
    ChangeKind.OPTION_CHOSEN: ("=", "bold"),
    ChangeKind.STATUS_CHANGED: ("○", "bold"),
    ChangeKind.OPTION_UNDETERMINED: ("?", "bold"),
}
ALTERED_SIGN = ("~", "bold")


def marked_text(pieces: Sequence[Piece]) -> Text:
    """Return word edits with their marks, struck and underlined."""
    text = Text()
    for op, words in pieces:
        if op is EditOp.KEEP:
            text.append(words)
            continue
        before, after, style = _MARKED[op]
        text.append(before + words + after, style)
    return text


def plain_text(words: str | None) -> Text:
    """Return the text of a clause as it is shown."""
    return Text(unmistakable(visible(words or "")).replace("\t", " "))


def heading(sign: str, style: str, words: str) -> Text:
    """Return the heading of a section."""
    text = Text()
    text.append(f"{sign} ", style)
    return text.append(words, "bold")


def named(told: str, called: str) -> Text:
    """Return a clause by its labels and what it is called; the labels are what the eye seeks."""
    text = Text(told, "bold")
    return text.append(f" {called}", "not bold") if called else text
