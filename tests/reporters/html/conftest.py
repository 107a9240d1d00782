"""Pages of cases and of bundled versions, and what stands in them, read without a browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.reporters.html.page_reader import Read, read_page

from plandiff.pipeline import compare, load
from plandiff.report import Report
from plandiff.reporters import RenderOptions, reporter

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def bundled() -> Callable[[str, str], Report]:
    """Return the report on two versions of the bundled set."""

    def report(old: str, new: str) -> Report:
        sides = (load((ROOT / f"proposals/{n}.yaml").read_bytes(), n) for n in (old, new))
        return compare(*sides)

    return report


@pytest.fixture(scope="session")
def of_texts() -> Callable[..., Report]:
    """Return the report on two versions given as YAML of their clauses and further keys."""

    def report(old: str, new: str, keys: str = "") -> Report:
        head = f"title: T\ndate: 2025-01-01\n{keys}clauses:\n"
        sides = ((f"format: 1\nid: {n}\n{head}{t}", n) for n, t in (("old", old), ("new", new)))
        return compare(*(load(text.encode(), name) for text, name in sides))

    return report


@pytest.fixture(scope="session")
def page() -> Callable[..., Read]:
    """Return the page of a report, read."""

    def made(report: Report, **options) -> Read:
        return read_page(reporter("html").render(report, RenderOptions(**options)))

    return made
