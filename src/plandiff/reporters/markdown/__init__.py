"""Markdown: a summary for pull requests and notes, within the size of a comment."""

from plandiff.reporters.markdown.render import render
from plandiff.reporters.reporter import Reporter

REPORTER = Reporter("markdown", lambda report, options: (render(report, options),))

__all__ = ["REPORTER"]
