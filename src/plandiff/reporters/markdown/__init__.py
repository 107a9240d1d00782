"""Markdown: a summary for pull requests and notes, within the size of a comment."""

from plandiff.reporters.markdown.render import render
from plandiff.reporters.reporter import Reporter

REPORTER = Reporter("markdown", render)

__all__ = ["REPORTER"]
