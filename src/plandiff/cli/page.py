"""How wide a page is and whether it may be coloured, from options and environment."""

import os
import re
import sys
from collections.abc import Mapping

from plandiff.cli.output import is_terminal

_DEFAULT_WIDTH = 80
# Narrower than this nothing can be read, wider than this nobody reads.
_LEAST_WIDTH, _MOST_WIDTH = 10, 400
# Variables that only terminals with hyperlinks set; programs and terminals by name. VTE
# 0.50.0 is left out as supports-hyperlinks leaves it out: it crashed on hyperlinks.
_WITH_LINKS = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM")
_PROGRAMS_WITH_LINKS = frozenset(("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty"))
_TERMS_WITH_LINKS = frozenset(("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"))
_VTE_WITH_LINKS = 5001
_NUMBER = re.compile("[0-9]{1,18}")


def page_width(given: int | None, environ: Mapping[str, str], *, to_file: bool) -> int:
    """Return the columns of a page: `--width`, else COLUMNS, else the terminal's, else 80."""
    if given is not None:
        return _clamped(given)
    columns = environ.get("COLUMNS", "")
    if _NUMBER.fullmatch(columns) and int(columns) > 0:
        return _clamped(int(columns))
    if not to_file and is_terminal():
        try:
            return _clamped(os.get_terminal_size(sys.stdout.fileno()).columns or _DEFAULT_WIDTH)
        except OSError:
            pass
    return _DEFAULT_WIDTH


def page_color(environ: Mapping[str, str], *, to_file: bool) -> bool:
    """Return whether to colour: NO_COLOR wins, then FORCE_COLOR, then what stdout is.

    Source: no-color.org (empty counts as unset), force-color.org (0 forces none).
    """
    if environ.get("NO_COLOR"):
        return False
    forced = environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return not to_file and environ.get("TERM") != "dumb" and is_terminal()


def page_pager(environ: Mapping[str, str], *, wanted: bool) -> str | None:
    """Return the command to show the page with, or None where it is just printed."""
    if not wanted or not is_terminal():
        return None
    from plandiff.cli.pager import pager_for  # 10 ms, and pipes have no pager

    return pager_for(environ)


def page_links(environ: Mapping[str, str], pager: str | None, *, color: bool) -> bool:
    """Return whether hyperlinks reach a terminal that can show them; never where there is none.

    Terminals do not tell. Source: the list kept at github.com/Alhadis/OSC8-Adoption and
    that of the package supports-hyperlinks, whose FORCE_HYPERLINK is heeded (0: none).
    """
    if not color or not is_terminal() or not _has_links(environ):
        return False
    from plandiff.cli.pager import passes_links

    return passes_links(pager, environ)


def _has_links(environ: Mapping[str, str]) -> bool:
    forced = environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    if environ.get("TMUX") or environ.get("TERM", "").startswith(("screen", "tmux")):
        return False  # what stands behind it is not known
    version = environ.get("VTE_VERSION", "")
    return (
        any(name in environ for name in _WITH_LINKS)
        or environ.get("TERM_PROGRAM", "") in _PROGRAMS_WITH_LINKS
        or environ.get("TERM", "") in _TERMS_WITH_LINKS
        or (version.isascii() and version.isdigit() and int(version[:9]) >= _VTE_WITH_LINKS)
    )


def _clamped(width: int) -> int:
    return max(_LEAST_WIDTH, min(width, _MOST_WIDTH))
