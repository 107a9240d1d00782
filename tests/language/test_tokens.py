import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.tokens import cores, tokenise

ALPHABET = "aZ9é漢กé \n\t.,:-'’[]()#\u00a0\u0301\u0e35\u093f\u064eเमكא600,0"


def _cores(text: str) -> list[str]:
    return [token.core for token in tokenise(text)]


@given(st.text(ALPHABET) | st.text())
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(core + blanks for core, blanks in tokenise(text)) == text


@given(st.text(ALPHABET) | st.text())
def test_only_the_first_token_may_be_blanks_alone(text: str) -> None:
    tokens = tokenise(text)
    assert all(token.core for token in tokens[1:])
    assert all(not token.blanks.strip() for token in tokens)


@given(st.text(ALPHABET) | st.text(st.characters(max_codepoint=127)) | st.text())
def test_cores_alone_are_the_same(text: str) -> None:
    assert cores(text) == [token.core for token in tokenise(text)]


@given(st.text(ALPHABET))
def test_a_mark_starts_a_token_only_where_it_stands_on_no_letter(text: str) -> None:
    before = ""
    for core, blanks in tokenise(text):
        if core and unicodedata.category(core[0])[0] == "M":
            assert not before or before[-1].isspace() or before[-1] in "[]"
        before += core + blanks


def test_no_text_has_no_tokens() -> None:
    assert tokenise("") == []


def test_blanks_before_the_first_word_are_a_token_of_their_own() -> None:
    assert [tuple(t) for t in tokenise(" \n a b ")] == [("", " \n "), ("a", " "), ("b", " ")]
    assert [tuple(t) for t in tokenise("  ")] == [("", "  ")]


@pytest.mark.parametrize(
    "number",
    [
        "600,000", "1,000,000.5", "1.5", "50:50", "18.17", "2025-11-24", "24/11/2025", "30-50",
        "100bn", "1990s", "4th", "33", "600'000", "600’000", "30–50", "600\u00a0000",
        "600\u202f000",
    ],
    ids=ascii,
)  # fmt: skip
def test_a_number_is_never_torn(number: str) -> None:
    assert _cores(number) == [number]
    assert _cores(f"a limit of {number} persons.")[3] == number


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("4.", ["4", "."]),
        ("(a), §4; $5", ["(", "a", ")", ",", "§", "4", ";", "$", "5"]),
        ("50%", ["50", "%"]),
        ("1, 2 and 3", ["1", ",", "2", "and", "3"]),
        ("1 000 or 2 000", ["1", "000", "or", "2", "000"]),
    ],
)
def test_signs_around_a_number_are_tokens(text: str, cores: list[str]) -> None:
    assert _cores(text) == cores


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("Ukraine's", ["Ukraine's"]),
        ("l’État", ["l’État"]),
        ("'quoted'", ["'", "quoted", "'"]),
        ("Parties'", ["Parties", "'"]),
        ("non-aggression", ["non", "-", "aggression"]),
        ("[shall] [/]", ["[", "shall", "]", "[", "/", "]"]),
        ("v28 F16", ["v28", "F16"]),
        ("snake_case", ["snake_case"]),
    ],
)
def test_words_and_signs_are_told_apart(text: str, cores: list[str]) -> None:
    assert _cores(text) == cores


@pytest.mark.parametrize("language", ["composed", "decomposed"])
def test_an_accent_stays_on_its_letter(language: str) -> None:
    form = "NFC" if language == "composed" else "NFD"
    words = [unicodedata.normalize(form, word) for word in ("été", "naïve", "Zürich", "ở", "й")]
    assert _cores(" ".join(words)) == words


@pytest.mark.parametrize(
    "words",
    [
        ["السَّلَامُ", "بَيْنَ", "الطَّرَفَيْنِ"],
        ["शांति", "और", "सुरक्षा", "की", "गारंटी"],
        ["শান্তি", "চুক্তি"],
        ["שָׁלוֹם", "עֲלֵיכֶם"],
        ["தமிழ்", "ஒப்பந்தம்"],
        ["мир", "та", "її", "об’єднання"],
    ],
    ids=["arabic", "hindi", "bengali", "hebrew", "tamil", "ukrainian"],
)
def test_a_word_with_vowel_signs_is_one_token(words: list[str]) -> None:
    assert _cores(" ".join(words)) == words


def test_chinese_and_japanese_are_taken_sign_by_sign() -> None:
    assert _cores("和平协议第3条。") == ["和", "平", "协", "议", "第", "3", "条", "。"]
    assert _cores("平和の条約") == ["平", "和", "の", "条", "約"]
    assert _cores("평화 협정") == ["평", "화", "협", "정"]


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("ที่นี่มีสันติภาพ", ["ที่", "นี่", "มี", "สั", "น", "ติ", "ภ", "า", "พ"]),
        ("ສັນຕິພາບ", ["ສັ", "ນ", "ຕິ", "ພ", "າ", "ບ"]),
        ("សន្តិភាព", ["ស", "ន្", "តិ", "ភា", "ព"]),
    ],
    ids=["thai", "lao", "khmer"],
)
def test_scripts_without_blanks_are_taken_letter_by_letter_with_their_marks(
    text: str, cores: list[str]
) -> None:
    assert _cores(text) == cores


def test_scripts_that_meet_are_parted() -> None:
    assert _cores("漢字a漢") == ["漢", "字", "a", "漢"]
    assert _cores("NATO加盟") == ["NATO", "加", "盟"]
    assert _cores("600,000人") == ["600,000", "人"]


@given(st.text("aZ9_ \n\t.,:;-'()[]#$%60"))
def test_a_text_is_read_alike_whatever_else_stands_beside_it(text: str) -> None:
    assert tokenise(f"{text} é")[:-1] == tokenise(f"{text} e")[:-1]
