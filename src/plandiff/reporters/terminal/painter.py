"""Styled text to the characters of a terminal, one line at a time."""

from typing import TYPE_CHECKING, cast

from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console
    from rich.style import Style


class Painter:
    """Wraps and paints text, with colour or without."""

    def __init__(self, *, color: bool) -> None:
        """Set up colours, or nothing."""
        self._console = _console() if color else None

    def wrapped(self, text: Text, width: int) -> list[Text]:
        """Return `text` in lines of at most `width` columns, without blanks at their ends."""
        # rich asks its console only where a text is justified to the right or in full.
        lines = text.wrap(cast("Console", self._console), width, overflow="fold")
        for line in lines:
            line.rstrip()
        return list(lines)

    def painted(self, line: Text) -> str:
        """Return the characters for `line`, with the codes of its styles if in colour."""
        if self._console is None:
            return line.plain
        # Joining turns the style of the whole line into one of its parts: only those render.
        parts = Text().join([line]).render(self._console)
        return "".join(text if style is None else _coded(text, style) for text, style, _ in parts)


def _coded(text: str, style: "Style") -> str:
    """Return `text` in the codes of `style`, a hyperlink included.

    rich would put a random id into each hyperlink; the same input must give the same bytes.
    """
    from rich.color import ColorSystem

    link = style.link
    if link is None:
        return style.render(text, color_system=ColorSystem.STANDARD)
    shown = style.update_link(None).render(text, color_system=ColorSystem.STANDARD)
    return f"\x1b]8;;{link}\x1b\\{shown}\x1b]8;;\x1b\\"


def _console() -> "Console":
    """Return what knows the styles by name.

    Nothing of the environment may change what is printed: rich would read COLUMNS and
    NO_COLOR, and fail on COLUMNS=².
    """
    from io import StringIO

    from rich.console import Console  # 12 ms, and a page without colour needs none

    return Console(file=StringIO(), markup=False, highlight=False, _environ={})
