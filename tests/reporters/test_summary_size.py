"""A summary fits a comment, whatever the versions hold, and says what it leaves out."""

import random
import re

import pytest
from tests.reporters.summaries import Page

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter
from plandiff.reporters.json_ import as_json

MOST = 65_536


def pair(clauses: int, changed: int, words: int = 40):
    """Return two versions of which `changed` clauses in a hundred differ."""
    chance = random.Random(clauses)  # noqa: S311
    vocabulary = ["".join(chance.choices("abdeiklmnorstu", k=6)) for _ in range(2_000)]
    old, new = [], []
    for number in range(clauses):
        text = [*chance.choices(vocabulary, k=words), f"{chance.randint(2, 900)} days."]
        line = '- {{id: c{0}, number: "{1}", status: {2}, text: {3}}}\n'
        status = chance.choice(["agreed", "open"])
        old.append(line.format(number, number + 1, status, " ".join(text)))
        if chance.randint(1, 100) <= changed:
            kind = chance.randint(1, 4)
            if kind == 1:
                continue
            text[chance.randint(0, words)] = f"{chance.randint(2, 900)} persons"
        new.append(line.format(number, len(new) + 1, status, " ".join(text)))
    head = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
    return tuple(
        load((head.format(name) + "".join(side)).encode(), name)
        for name, side in (("old", old), ("new", new))
    )


@pytest.mark.parametrize(
    ("clauses", "changed", "words"),
    [
        (1_000, 0, 40),
        (1_000, 5, 40),
        (1_000, 30, 40),
        (1_000, 90, 40),
        (3_000, 60, 10),
        (60, 90, 4_000),
    ],
)
def test_it_fits_and_counts_what_it_leaves_out(clauses: int, changed: int, words: int) -> None:
    report = compare(*pair(clauses, changed, words))
    text = reporter("markdown").render(report, RenderOptions())
    assert len(text) <= MOST
    page = Page(text)
    assert not page.unclosed
    everything = sum(as_json(report)["counts"].values())
    said = re.search(r"changed clauses of it with ([\d,]+) changes", page.text)
    left_out = int(said[1].replace(",", "")) if said else 0
    assert len(page.changes()) == everything - left_out
    for title, rows in page.tables.items():
        total = re.search(r"\(([\d,]+)\)$", title)
        more = re.search(rf"{re.escape(title)}.*?([\d,]+) more are left out here", text, re.DOTALL)
        if total and int(total[1].replace(",", "")) != len(rows) - 1:
            assert int(total[1].replace(",", "")) == len(rows) - 1 + int(more[1].replace(",", ""))


def test_what_fits_is_all_there() -> None:
    text = reporter("markdown").render(compare(*pair(40, 50)), RenderOptions())
    assert "left out" not in text.lower()


def test_each_of_the_three_has_its_share() -> None:
    titles = Page(reporter("markdown").render(compare(*pair(1_000, 90)), RenderOptions())).tables
    for start in ("Look here first", "What matters first", "Removed", "Altered", "Concordance"):
        (rows,) = (rows for title, rows in titles.items() if title.startswith(start))
        assert len(rows) > 10, start
