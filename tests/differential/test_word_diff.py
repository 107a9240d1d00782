"""The word edits of every version and case here lose nothing and keep what git would keep.

Labelled documents outside the repository are compared by `python -m benchmarks.word_diff`.
"""

from functools import cache

import pytest
from benchmarks.word_diff.comparing import Held, Kept, held
from benchmarks.word_diff.documents import of_repository
from benchmarks.word_diff.git import Run, Way, runs
from benchmarks.word_diff.rules import kept_by_rule
from benchmarks.word_diff.words import words

from plandiff.language.tokens import cores


@cache
def _found() -> dict[str, Held]:
    return {name: held(report) for name, report in of_repository()}


def test_every_word_of_both_versions_stands_once_in_the_links_and_in_its_place() -> None:
    assert {name: found.breaks for name, found in _found().items() if found.breaks} == {}


def test_git_keeps_more_words_only_where_a_rule_says_so() -> None:
    assert {n: found.unexplained for n, found in _found().items() if found.unexplained} == {}


@pytest.mark.parametrize("way", Way)
def test_the_versions_here_show_each_answer(way: Way) -> None:
    """What is compared has pairs that differ, or the two tests above could not fail."""
    answers = {why for found in _found().values() for why in found.kept[way]}
    assert {Kept.EQUAL, Kept.BY_RULE} <= answers
    assert sum(found.several for found in _found().values()) > 0


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize(
    ("old", "new", "signs"),
    [
        ("The ports open.", "The ports open.", " "),
        ("The ports open.", "The ports will open", " + -"),
        ("600,000 troops", "600,500 troops", "-+ "),
        ("Der Häfen öffnen", "Der Häfen schließen", " -+"),
        ("", "All", "+"),
        ("~", "- + ~ @@", "+ +"),
    ],
)
def test_what_git_says_is_read(way: Way, old: str, new: str, signs: str) -> None:
    (found,) = runs([(old, new)], way)
    assert "".join(run.sign for run in found) == signs
    for sign, text in (("-", old), ("+", new)):
        assert [w for run in found if run.sign in (" ", sign) for w in run.words] == words(text)


@pytest.mark.parametrize(
    "text",
    ["Ukraine's 600,000 at 10:30, 2025-11-24 ('x_1') 5a'b #[T]he 3.5.1- end", "  a\n\tb  ", ""],
)
def test_words_are_tokens(text: str) -> None:
    assert words(text) == [core for core in cores(text) if core]


def test_rules_drop_short_runs_between_edits_and_little_that_is_kept() -> None:
    between = [Run("-", ["a"]), Run(" ", ["of"]), Run("+", ["b"])]
    assert kept_by_rule([*between, Run(" ", ["everything", "else", "stays"])]) == 3
    assert kept_by_rule([Run(" ", ["of"]), Run("-", ["a"])]) == 1
    assert kept_by_rule([Run(" ", ["5"]), Run("-", ["a"]), Run(" ", ["6"]), Run("+", ["b"])]) == 2
    assert kept_by_rule([Run(" ", ["the"]), Run("-", ["a" * 20])]) == 0
