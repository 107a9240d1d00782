"""What is accepted of an agreed clause is one change, not every later one."""

from plandiff.pipeline import compare, load
from plandiff.rules import rule
from plandiff.subject.revision import Revision

CLAUSE = """\
format: 1
id: {}
title: T
date: 2025-01-01
clauses:
- id: plant
  text: Who runs the plant is to be settled.
  status: agreed
  options:
  - {{id: joint, text: {}}}
"""


def about(old: str, new: str) -> tuple[str, ...]:
    sides = (load(CLAUSE.format(n, text).encode(), n) for n, text in (("v1", old), ("v2", new)))
    revision = Revision(compare(*sides), "v1", is_same_version=False)
    (breach,) = rule("agreed-clause-changed").check(revision)
    return breach.about


def test_another_change_of_an_option_is_another_finding() -> None:
    joint, alone, none = "Both run it.", "Ukraine runs it.", "Nobody runs it."
    assert len({about(joint, alone), about(joint, none), about(alone, none)}) == 3
    assert about(joint, alone) == about(joint, alone)
