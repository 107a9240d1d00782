"""HTML: one self-contained page to read, search, print and link to."""

from plandiff.reporters.html.render import pieces
from plandiff.reporters.reporter import Reporter

REPORTER = Reporter("html", pieces)

__all__ = ["REPORTER"]
