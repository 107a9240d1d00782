"""Word edits: nothing lost, symmetric, readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import words
from plandiff.language.tokens import tokenise
from plandiff.language.words import EditOp, joint_edits, word_edits

PIECES = [
    w + b for w in ("a", "the", "600,000", "élan", "漢字", ".", "[x]") for b in ("", " ", "\n")
]
texts = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


def side(edits, without: EditOp, owner: int | None = None, name: str = "old") -> str:
    return "".join(
        e.text for e in edits if e.op != without and (owner is None or getattr(e, name) == owner)
    )


@given(texts, texts)
def test_edits_give_back_both_sides_and_swap_with_them(old, new) -> None:
    edits, back = word_edits(old, new), word_edits(new, old)
    assert side(edits, EditOp.INSERT) == old
    assert side(edits, EditOp.DELETE) == new
    kept = [e.text for e in edits if e.op is EditOp.KEEP]
    assert kept == [e.text for e in back if e.op is EditOp.KEEP]
    assert all(e.text for e in edits)


@given(st.lists(texts, min_size=1, max_size=3), st.lists(texts, min_size=1, max_size=3))
def test_edits_of_several_clauses_give_back_each(olds, news) -> None:
    edits = joint_edits(olds, news)
    for index, text in enumerate(olds):
        assert side(edits, EditOp.INSERT, index, "old") == text
    for index, text in enumerate(news):
        assert side(edits, EditOp.DELETE, index, "new") == text


def test_texts_too_long_for_one_comparison_go_by_sentences(monkeypatch) -> None:
    monkeypatch.setattr(words, "_MOST_CELLS", 60)
    old = "The first point holds. The second point is new. The third holds as well."
    new = "The first point holds. The second point is old. The third holds as well."
    edits = word_edits(old, new)
    assert [e.text.strip() for e in edits if e.op is not EditOp.KEEP] == ["new", "old"]


def test_one_word_among_repeated_ones_is_one_insertion() -> None:
    old = " ".join(f"w{i % 3}" for i in range(300))
    new = old.replace("w0 w1", "w0 here w1", 1)
    assert [e.text for e in word_edits(old, new) if e.op is not EditOp.KEEP] == ["here "]


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("600,000 → 50:50 in 2025-11-24", ["600,000", "→", "50:50", "in", "2025-11-24"]),
        ("Ukraine's [shall]", ["Ukraine's", "[", "shall", "]"]),
        ("e\u0301lan", ["e\u0301lan"]),
        ("क्षि", ["क्षि"]),
        ("漢字a", ["漢", "字", "a"]),
        ("مُعَاهَدَة", ["مُعَاهَدَة"]),
    ],
)
def test_tokens_are_what_a_reader_takes_for_one(text: str, cores: list[str]) -> None:
    assert [token.core for token in tokenise(text)] == cores
