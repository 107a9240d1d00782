"""Terminal: a headline in words and numbers, then tables; lists where it is narrow."""

from plandiff.reporters.reporter import Reporter
from plandiff.reporters.terminal.render import render

REPORTER = Reporter("terminal", lambda report, options: (render(report, options),))

__all__ = ["REPORTER"]
