"""Styled text to the characters of a terminal, one line at a time."""

from io import StringIO

from rich.color import ColorSystem
from rich.console import Console
from rich.text import Text


class Painter:
    """Wraps and paints text, with colour or without."""

    def __init__(self, *, color: bool) -> None:
        """Set up rich so that nothing of the environment changes what is printed.

        It would read COLUMNS and NO_COLOR, and fail on COLUMNS=².
        """
        self._color = color
        self._console = Console(file=StringIO(), markup=False, highlight=False, _environ={})

    def wrapped(self, text: Text, width: int) -> list[Text]:
        """Return `text` in lines of at most `width` columns, without blanks at their ends."""
        lines = text.wrap(self._console, width, overflow="fold")
        for line in lines:
            line.rstrip()
        return list(lines)

    def painted(self, line: Text) -> str:
        """Return the characters for `line`, with the codes of its styles if in colour."""
        if not self._color:
            return line.plain
        # Joining turns the style of the whole line into one of its parts: only those render.
        parts = Text().join([line]).render(self._console)
        return "".join(
            text if style is None else style.render(text, color_system=ColorSystem.STANDARD)
            for text, style, _ in parts
        )
