"""Square brackets as status: words count, signs say which of them are not agreed."""

import pytest

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.prose.bracket_status import without_signs
from plandiff.reporters import Brackets, RenderOptions, reporter


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They will [promptly] fund it.", "They will promptly fund it."),
        ("Run [EU: by [or for] an agency].", "Run by or for an agency."),
        ("Each [shall][should] pay by [date].", "Each shall / should pay by …."),
        ("A [joint] [US, EU] fund, [in full].", "A joint / US, EU fund, in full."),
        ("The US-[EU] fund (the [big] one) pays 50%.", "The US-EU fund (the big one) pays 50%."),
        ("No brackets - at all; 5 km.", "No brackets - at all; 5 km."),
        ("[All of it.]", "All of it."),
        ("", ""),
    ],
)
def test_words_stay_and_signs_go(text: str, words: str) -> None:
    assert without_signs(text) == words


def version(name: str, clauses, **fields) -> Loaded:
    tree = {
        "format": 1,
        "id": name,
        "title": name,
        "date": "2025-01-01",
        "clauses": clauses,
        **fields,
    }
    return Loaded(read_proposal(tree), name, tree)


OLD = [
    {"id": "fund", "number": "1", "text": "The Parties will fund the mission in full."},
    {"id": "seat", "number": "2", "text": "The seat is open.", "options": [{"text": "Oslo."}]},
]
NEW = [
    {"id": "fund", "number": "1", "text": "The Parties will fund the mission [US: in full] by [date]."},
    {"id": "seat", "number": "2", "text": "The seat is open.", "status": "open",
     "options": [{"text": "Oslo."}, {"proposers": ["b"], "no_text": "true"}],
     "struck": [{"text": "Rome."}]},
    {"id": "vote", "number": "3", "text": "The vote is [weekly/monthly]."},
]  # fmt: skip


def shown(name: str, brackets: Brackets, **options) -> str:
    fields = options.pop("fields", {})
    report = compare(version("old", OLD, **fields), version("new", NEW, **fields))
    text = reporter(name).render(report, RenderOptions(width=200, brackets=brackets, **options))
    return " ".join(text.replace("│", " ").split())


def test_the_literal_view_marks_signs() -> None:
    text = shown("terminal", Brackets.LITERAL)
    assert "mission {+[US:+} in full{+] by [date]+}." in text
    assert "Not agreed" not in text


def test_the_status_view_marks_words_alone() -> None:
    text = shown("terminal", Brackets.STATUS)
    assert "The Parties will fund the mission in full {+by …+}." in text
    assert "brackets opened: in full → [US: in full]" in text


@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_the_status_view_lists_what_is_not_agreed_now(name: str) -> None:
    text = shown(name, Brackets.STATUS)
    assert "Not agreed in new (3)" in text
    for line in (
        "in brackets: “in full” (US)",
        "in brackets: a blank (date)",
        "status: open",
        "option of one side: Oslo.",
        "option of b: no text",
        "struck, still under discussion: Rome.",
        "choice: “weekly” or “monthly”",
    ):
        assert line in text, line


@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_editorial_brackets_are_not_open(name: str) -> None:
    text = shown(name, Brackets.STATUS, fields={"brackets": "editorial"})
    assert "Not agreed in new (1)" in text
    assert "in brackets" not in text
    assert "US:" in text


def test_filters_go_first() -> None:
    text = shown("terminal", Brackets.STATUS, clause="fund")
    assert "Not agreed in new (1)" in text


def test_json_has_both_views_in_any_case() -> None:
    assert shown("json", Brackets.STATUS) == shown("json", Brackets.LITERAL)


def test_the_words_of_a_split_clause_are_read_too() -> None:
    old = version(
        "old", [{"id": "a", "number": "1", "text": "Ships pass [freely]. Grain is free."}]
    )
    new = version(
        "new",
        [
            {"id": "b", "number": "1", "derived_from": ["old#a"], "text": "Ships pass freely."},
            {"id": "c", "number": "2", "derived_from": ["old#a"], "text": "Grain is free."},
        ],
    )
    options = RenderOptions(width=200, brackets=Brackets.STATUS)
    text = reporter("terminal").render(compare(old, new), options)
    assert "Ships pass freely. Grain is free." in text
