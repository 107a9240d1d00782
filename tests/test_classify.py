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
    assert classify(old, new, alignment) == alone
