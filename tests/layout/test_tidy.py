"""Golden: an untidy file with comments everywhere, and what it becomes; what is refused."""

from pathlib import Path

import pytest

from plandiff.errors import InvalidFileError
from plandiff.layout import LayoutError, first_difference, tidied, tidy
from plandiff.layout.successor import successor
from plandiff.load import load
from plandiff.pipeline import compare

HERE = Path(__file__).parent
PROPOSALS = sorted((HERE.parents[1] / "proposals").glob("*.yaml"))
UNTIDY = (HERE / "untidy.yaml").read_bytes()
HEAD = b"format: 1\nid: v1\ntitle: T\ndate: 2025-01-01\nclauses:\n"
ONE = HEAD + b"  - text: >-\n      A.\n"


def test_an_untidy_file_with_comments_everywhere(golden) -> None:
    golden(HERE / "untidy.expected", tidied(UNTIDY, "v1.yaml").decode())


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.stem)
def test_the_bundled_versions_are_tidy_at_first_sight(path) -> None:
    data = path.read_bytes()
    assert tidied(data, path.name) == data
    assert tidy.at_first_sight(data.decode(), tidy.DEFAULT_LIMITS) is True


def test_line_ends_of_a_checkout_stay_and_others_become_line_feeds() -> None:
    crlf = ONE.replace(b"\n", b"\r\n")
    assert tidied(crlf, "v1") == crlf
    assert first_difference(crlf, "v1") is None
    for other in (ONE.replace(b"\n", b"\r"), ONE.replace(b"\n", b"\r\n", 1), b"\xef\xbb\xbf" + ONE):
        assert tidied(other, "v1") == ONE
        assert first_difference(other, "v1") is not None


@pytest.mark.parametrize("text", [b"&a A.", b"!x A.", b"*a", b"[shall]"])
def test_what_cannot_be_read_is_refused(text) -> None:
    with pytest.raises(InvalidFileError):
        tidied(HEAD + b"  - text: " + text + b"\n", "v1")


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (ONE.replace(b"A.", b"B."), "say something else"),
        (ONE.replace(b"# c\n", b""), "lose a comment"),
        (b"format: [", "could not be read"),
    ],
)
def test_a_layout_that_would_not_say_the_same_is_not_given(made, why, monkeypatch) -> None:
    monkeypatch.setattr(tidy, "written", lambda _page: made.decode())
    with pytest.raises(LayoutError, match=why):
        tidied(b"# c\n" + ONE + b"\n", "v1")


def test_a_layout_that_would_not_last_is_not_given(monkeypatch) -> None:
    made = iter((ONE.decode(), ONE.decode() + "\n"))
    monkeypatch.setattr(tidy, "written", lambda _page: next(made))
    with pytest.raises(LayoutError, match="would not last"):
        tidied(ONE + b"\n", "v1")


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.stem)
def test_a_successor_says_the_same_and_is_tidy(path) -> None:
    data = path.read_bytes()
    old = load(data, path.name)
    text = successor(data, path.name, "next", "2026-03-01").encode()
    new = load(text, "next.yaml")
    assert tidied(text, "next.yaml") == text
    assert new.proposal.clauses == old.proposal.clauses
    assert new.proposal.sources == old.proposal.sources
    assert new.proposal.parties == old.proposal.parties
    assert (new.proposal.id, new.proposal.date) == ("next", "2026-03-01")
    assert new.proposal.parents == (old.proposal.id,)
    assert (new.proposal.published, new.proposal.note) == (None, None)
    assert new.proposal.removals == ()
    assert not compare(old, new).has_differences


def test_a_successor_without_parents_gets_them_and_keeps_comments() -> None:
    text = successor(b"# c\n" + ONE, "v1", "v2", "2026")
    assert "\n\n# c\nformat: 1\n" in text
    assert 'date: "2026"\nparents: [v1]\n' in text
