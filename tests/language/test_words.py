"""Word edits: nothing lost, symmetric, readable."""

import itertools

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


def shown(old: str, new: str) -> list[str]:
    signs = {EditOp.KEEP: "=", EditOp.DELETE: "-", EditOp.INSERT: "+"}
    return [signs[edit.op] + edit.text for edit in word_edits(old, new)]


@given(texts, texts)
def test_edits_are_in_normal_form(old, new) -> None:
    edits = word_edits(old, new)
    for first, second in itertools.pairwise(edits):
        assert first.op != second.op
        assert (first.op, second.op) != (EditOp.INSERT, EditOp.DELETE)


@given(texts, texts)
def test_blocks_between_kept_pieces_swap_with_the_texts(old, new) -> None:
    def blocks(edits, gone: EditOp, come: EditOp) -> list[tuple[str, str]]:
        found = [("", "")]
        for edit in edits:
            if edit.op is EditOp.KEEP:
                found.append(("", ""))
            elif edit.op is gone:
                found[-1] = (found[-1][0] + edit.text, found[-1][1])
            elif edit.op is come:
                found[-1] = (found[-1][0], found[-1][1] + edit.text)
        return found

    forth = blocks(word_edits(old, new), EditOp.DELETE, EditOp.INSERT)
    assert forth == blocks(word_edits(new, old), EditOp.INSERT, EditOp.DELETE)


@given(texts)
def test_a_text_against_itself_is_kept_in_one_piece(text) -> None:
    assert shown(text, text) == ([f"={text}"] if text else [])


@given(texts, texts, st.integers(1, 200))
def test_nothing_is_lost_whatever_the_bound_on_length(old, new, most) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_MOST_CELLS", most)
        edits, back = word_edits(old, new), word_edits(new, old)
    assert side(edits, EditOp.INSERT) == old == side(back, EditOp.DELETE)
    assert side(edits, EditOp.DELETE) == new == side(back, EditOp.INSERT)
    kept = [e.text for e in edits if e.op is EditOp.KEEP]
    assert kept == [e.text for e in back if e.op is EditOp.KEEP]


@given(texts, texts)
def test_one_text_a_side_is_written_as_several_are(old, new) -> None:
    left, right = sorted((old, new))
    sides = words._Side((left,)), words._Side((right,))
    kept = words._without_islands(words._runs(*sides), *sides)
    for one in sides:
        one.several = True
    written = words._Written(*sides, flipped=old > new)
    written.write(kept)
    assert word_edits(old, new) == tuple(written.done)


def test_a_gap_too_long_even_within_sentences_is_replaced_whole(monkeypatch) -> None:
    monkeypatch.setattr(words, "_MOST_CELLS", 20)
    same = "The Parties confirm all that they agreed on before this day. "
    old, new = "one two three four five six seven", "one two three 4 five six seven"
    assert shown(same + old, same + new) == [f"={same}", f"-{old}", f"+{new}"]


def test_a_number_is_replaced_whole() -> None:
    assert shown("a ceiling of 600,000 persons", "a ceiling of 800,000 persons") == [
        "=a ceiling of ",
        "-600,000 ",
        "+800,000 ",
        "=persons",
    ]


def test_short_words_between_two_edits_join_them() -> None:
    old = "Both Parties shall withdraw their forces of the north without any delay."
    new = "Both Parties shall withdraw every unit of an army without any delay."
    assert shown(old, new) == [
        "=Both Parties shall withdraw ",
        "-their forces of the north ",
        "+every unit of an army ",
        "=without any delay.",
    ]


@pytest.mark.parametrize("kept", ["300", "without", "one of two"])
def test_a_number_a_long_word_or_several_words_are_kept_between_edits(kept: str) -> None:
    old = f"The Parties agree that red {kept} green holds for all of them."
    new = f"The Parties agree that blue {kept} yellow holds for all of them."
    assert f"={kept} " in shown(old, new)


def test_short_words_are_kept_at_the_start_and_at_the_end() -> None:
    assert shown("We agree to this", "We refuse to this") == [
        "=We ",
        "-agree ",
        "+refuse ",
        "=to this",
    ]
    assert shown("agreed by us", "decided by us")[-1] == "=by us"


def test_texts_with_little_in_common_stand_in_full() -> None:
    old = "The ceasefire enters into force upon signature."
    new = "Elections will be held as soon as the Commission allows."
    assert shown(old, new) == [f"-{old}", f"+{new}"]


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        ("", "", []),
        ("", "a", ["+a"]),
        ("a", "", ["-a"]),
        ("act now", "act  now", ["=act", "- ", "+  ", "=now"]),
        ("act now", "act now ", ["=act now", "+ "]),
        (" act now", "act now", ["- ", "=act now"]),
    ],
)
def test_blanks_are_part_of_the_text(old: str, new: str, edits: list[str]) -> None:
    assert shown(old, new) == edits


def test_an_edit_names_the_clause_of_each_side_that_it_stands_in() -> None:
    edits = joint_edits(("one two three. four five six.",), ("one two three.", "four five six."))
    assert [(e.op.value, e.text, e.old, e.new) for e in edits] == [
        ("keep", "one two three.", 0, 0),
        ("delete", " ", 0, 0),
        ("keep", "four five six.", 0, 1),
    ]
