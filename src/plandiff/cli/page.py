"""How wide a page is and whether it may be coloured, from options and environment."""

import os
import re
import sys
from collections.abc import Mapping

from plandiff.cli.output import is_terminal

_DEFAULT_WIDTH = 80
# Narrower than this nothing can be read, wider than this nobody reads.
_LEAST_WIDTH, _MOST_WIDTH = 10, 400
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


def _clamped(width: int) -> int:
    return max(_LEAST_WIDTH, min(width, _MOST_WIDTH))
