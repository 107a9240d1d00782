"""Links shared among two processes are classified as by one."""

import os

import pytest

from plandiff import classify as classify_module
from plandiff.align import align
from plandiff.classify import classify
from plandiff.load.reading import read_proposal
from plandiff.model import Proposal


def version(name: str, texts: list[str]) -> Proposal:
    clauses = [{"id": f"c{n}", "number": str(n), "text": text} for n, text in enumerate(texts)]
    tree = {"format": 1, "id": name, "title": "T", "date": "2025", "clauses": clauses}
    return read_proposal(tree)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no second process here")
@pytest.mark.parametrize("fails", [False, True])
def test_two_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch, *, fails: bool) -> None:
    old = version("old", [f"Within {n} days the parties meet." for n in range(40)] + ["Gone."])
    new = version("new", [f"Within {n + n % 2} days all parties meet." for n in range(40)])
    alignment = align(old, new)
    alone = classify(old, new, alignment)
    assert sum(len(changes) > 0 for changes in alone) == 41
    monkeypatch.setattr(classify_module, "_LARGE", 1)
    monkeypatch.setattr(classify_module, "may_fork", lambda: True)
    if fails:
        monkeypatch.setattr(classify_module, "aside", lambda _work: lambda: None)
    here = counted(monkeypatch)
    assert classify(old, new, alignment) == alone
    assert len(here) == (41 if fails else 21), "the other process does half of the edited links"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no second process here")
@pytest.mark.parametrize(
    ("edited", "alike", "may_fork", "here"),
    [
        (40, 0, True, 20),
        (40, 0, False, 40),
        (19, 0, True, 19),  # fewer than what makes it large
        (20, 0, True, 10),
        (20, 60, True, 70),  # a quarter of all
        (20, 61, True, 81),
    ],
)
def test_two_processes_share_many_edited_links_that_are_a_large_share(
    monkeypatch: pytest.MonkeyPatch, edited: int, alike: int, *, may_fork: bool, here: int
) -> None:
    same = [f"Article {n} stays as it is." for n in range(alike)]
    old = version("old", [*(f"Within {n} days the parties meet." for n in range(edited)), *same])
    new = version("new", [*(f"Within {n} days all parties meet." for n in range(edited)), *same])
    alignment = align(old, new)
    monkeypatch.setattr(classify_module, "_LARGE", 20)
    monkeypatch.setattr(classify_module, "may_fork", lambda: may_fork)
    done = counted(monkeypatch)
    classify(old, new, alignment)
    assert len(done) == here


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows by each link that is looked at in this process."""
    links: list[object] = []
    look = classify_module._changes

    def changes(link, comparison):
        links.append(link)
        return look(link, comparison)

    monkeypatch.setattr(classify_module, "_changes", changes)
    return links
