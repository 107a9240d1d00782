"""Pictures of the terminal: what the command prints in colour, as SVG, light and dark."""

from io import StringIO
from typing import NamedTuple

from docs.gallery.part import Files, Part, command_line, printed
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

# A picture is cut after this many lines; a line below it says how many follow.
_MOST_LINES = 54
_BOTH = ("compare", "v28", "v20")


class _View(NamedTuple):
    """A page to take pictures of, at some widths."""

    title: str
    arguments: tuple[str, ...]
    widths: tuple[int, ...]


_VIEWS = (
    _View("Table", (*_BOTH, "--only", "altered"), (60, 100, 160)),
    _View("Side by side", (*_BOTH, "--view", "side-by-side", "--only", "altered"), (100, 160)),
    _View("Inline", (*_BOTH, "--view", "inline", "--only", "altered"), (60, 100)),
    _View("Brief", (*_BOTH, "--view", "brief"), (60, 100)),
)
# The colours of VS Code's terminal, as a dark and as a light one draws the sixteen.
_THEMES = {
    "dark": TerminalTheme(
        (30, 30, 30),
        (204, 204, 204),
        [(0, 0, 0), (205, 49, 49), (13, 188, 121), (229, 229, 16),
         (36, 114, 200), (188, 63, 188), (17, 168, 205), (229, 229, 229)],
        [(102, 102, 102), (241, 76, 76), (35, 209, 139), (245, 245, 67),
         (59, 142, 234), (214, 112, 214), (41, 184, 219), (229, 229, 229)],
    ),
    "light": TerminalTheme(
        (255, 255, 255),
        (51, 51, 51),
        [(0, 0, 0), (205, 49, 49), (0, 188, 0), (148, 152, 0),
         (4, 81, 165), (188, 5, 188), (5, 152, 188), (85, 85, 85)],
        [(102, 102, 102), (205, 49, 49), (20, 206, 20), (181, 186, 0),
         (4, 81, 165), (188, 5, 188), (5, 152, 188), (165, 165, 165)],
    ),
}  # fmt: skip
# Without fonts from elsewhere: whoever looks has one of fixed width. The keys are rich's.
_SVG = """\
<svg viewBox="0 0 {width} {height}" width="{width}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; white-space: pre;
}}
{styles}
</style>
<defs>{lines}</defs>
<rect fill="BACKGROUND" width="{width}" height="{height}"/>
<g transform="translate(9, 9)">{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g></g>
</svg>
"""


def _make() -> tuple[str, Files]:
    body = (
        "Two colours and no more, with marks beside them: what is gone is struck through, what is\n"
        "new is underlined. A page that is narrower than 64 columns is a list. Where the page is\n"
        "longer than the terminal, `less` shows it.\n"
    )
    files: Files = {}
    for view in _VIEWS:
        body += f"\n### {view.title}\n"
        for width in view.widths:
            arguments = (*view.arguments, "--width", str(width))
            body += f"\n```sh\n{command_line(*arguments)}\n```\n"
            stem = f"{view.title.lower().replace(' ', '-')}-{width}"
            shown, left = _cut(printed(*arguments, color=True))
            for theme in _THEMES:
                files[f"{stem}-{theme}.svg"] = _svg(shown, width, theme).encode()
            alt = f"{view.title}, {width} columns"
            body += (
                "\n<picture>\n"
                f'<source media="(prefers-color-scheme: dark)" srcset="gallery/{stem}-dark.svg">\n'
                f'<img alt="{alt}" src="gallery/{stem}-light.svg">\n'
                "</picture>\n"
                f"\n[light](gallery/{stem}-light.svg), [dark](gallery/{stem}-dark.svg)"
            )
            body += f"; cut here, {left} more lines follow\n" if left else "\n"
    return body, files


def _cut(text: str) -> tuple[list[str], int]:
    lines = text.splitlines()
    return lines[:_MOST_LINES], max(len(lines) - _MOST_LINES, 0)


def _svg(lines: list[str], width: int, theme: str) -> str:
    console = Console(
        file=StringIO(), record=True, width=width, force_terminal=True, color_system="standard",
        legacy_windows=False, _environ={},
    )  # fmt: skip
    for line in lines:
        console.print(Text.from_ansi(line), soft_wrap=True)
    colors = _THEMES[theme]
    form = _SVG.replace("BACKGROUND", colors.background_color.hex)
    svg = console.export_svg(theme=colors, code_format=form, unique_id="plandiff")
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


PART = Part("Terminal", _make)
