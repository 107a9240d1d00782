"""Word lists: printed, and added to by a project or a file."""

from pathlib import Path

import pytest

OBLIGATIONS = "obligation:\n  - engage|engages to\n"
A = "The Parties engage to notify the Board."
B = "The Parties should notify the Board."


def write(folder: Path, name: str, text: str, extra: str = "") -> None:
    (folder / f"{name}.yaml").write_text(
        f"format: 1\nid: {name}\ntitle: {name}\ndate: 2025-01-01\n{extra}"
        f'clauses: [{{id: c, number: "1", text: "{text}"}}]\n'
    )


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "proposals").mkdir()
    write(tmp_path / "proposals", "a", A)
    write(tmp_path / "proposals", "b", B)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_name_the_lists_are_listed(plandiff) -> None:
    done = plandiff("lexicons")
    assert [line.split(":")[0] for line in done.out.splitlines()] == [
        "actors",
        "dates",
        "hedges",
        "negations",
        "obligations",
    ]


def test_a_list_is_printed_as_it_may_be_copied(plandiff, pair: Path) -> None:
    done = plandiff("lexicons", "obligations")
    assert "\nobligation:\n  - shall\n" in done.out
    (pair / "proposals/lexicons").mkdir()
    (pair / "proposals/lexicons/obligations.yaml").write_text(done.out)
    assert plandiff("compare", "a", "b").code == 0


def test_another_name_is_refused(plandiff) -> None:
    done = plandiff("lexicons", "shall")
    assert done.code == 2
    assert "none of actors, dates, hedges, negations, obligations" in done.err


def test_a_folder_beside_the_versions_adds_words(plandiff, pair: Path) -> None:
    assert "obligation-changed" not in plandiff("compare", "a", "b").out
    (pair / "proposals/lexicons").mkdir()
    (pair / "proposals/lexicons/obligations.yaml").write_text(OBLIGATIONS)
    done = plandiff("compare", "a", "b")
    assert "obligation-changed" in done.out
    assert "Words were added to the word lists (obligations: obligation)." in done.out
    assert plandiff("list").code == 0
    assert (
        '"phrases": ["engage|engages to"]' in plandiff("compare", "a", "b", "--format", "json").out
    )


def test_an_option_names_another_folder(plandiff, pair: Path) -> None:
    (pair / "words").mkdir()
    (pair / "words/obligations.yaml").write_text(OBLIGATIONS)
    for command in (("compare",), ("summary",)):
        assert "obligation-changed" in plandiff(*command, "a", "b", "--lexicons", "words").out
    assert plandiff("figures", "a", "b", "--lexicons", "words").code == 0
    done = plandiff("compare", "a", "b", "--lexicons", "nowhere")
    assert (done.code, done.out) == (2, "")
    assert done.err == "nowhere: error: cannot be read: No such file or directory\n"


@pytest.mark.parametrize("command", [("compare", "a", "b"), ("check",), ("figures", "a", "b")])
def test_mistakes_in_all_of_its_files_are_told_at_once(plandiff, pair: Path, command) -> None:
    (pair / "proposals/lexicons").mkdir()
    (pair / "proposals/lexicons/obligations.yaml").write_text("obligatory: [engage to]\n")
    (pair / "proposals/lexicons/hedges.yaml").write_text("x: [a |b]\n")
    done = plandiff(*command)
    assert (done.code, done.out) == (2, "")
    lines = done.err.splitlines()
    assert len(lines) == 2
    assert "lexicons/hedges.yaml:1:5: error: 'a |b' has a bar" in lines[0]
    assert "lexicons/obligations.yaml:1:1: error: 'obligatory' is no list" in lines[1]


def test_a_file_adds_words_of_its_own(plandiff, pair: Path) -> None:
    entry = "lexicons: [{lexicon: obligations, read_as: obligation, phrases: [engage to]}]\n"
    write(pair / "proposals", "a", A, entry)
    assert "obligation-changed" in plandiff("compare", "a", "b").out


def test_mistakes_in_the_words_of_a_file_have_places(plandiff, pair: Path) -> None:
    write(
        pair / "proposals",
        "a",
        A,
        "lexicons:\n  - {lexicon: negations, read_as: no, phrases: [never]}\n"
        "  - {lexicon: hedges, read_as: x, phrases: [a|]}\n"
        "  - {lexicon: hedge, read_as: x, phrases: [a]}\n"
        "  - {lexicon: hedges, read_as: x, phrases: []}\n",
    )
    said = plandiff("check", "proposals/a.yaml").err
    assert said.splitlines() == [
        "proposals/a.yaml:6:35: error: 'read_as' names no list of negations - write one of: "
        "negator, determiner, idiom, soft",
        "proposals/a.yaml:7:44: error: 'phrases' 'a|' has a bar without a word on both sides - "
        "write a|b",
        "proposals/a.yaml:8:15: error: 'lexicon' is the text 'hedge' - write one of: "
        "obligations, hedges, negations, dates, actors, terms; did you mean 'hedges'?",
        "proposals/a.yaml:9:44: error: 'phrases' is empty - write the phrases, or leave it out",
    ]
