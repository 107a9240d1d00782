"""The pairs worth judging: few for each clause, found by telling words."""

from plandiff.align import provisions
from plandiff.align.candidates import MOST_POSTINGS, candidates
from plandiff.align.content import Contents
from plandiff.load.reading import read_proposal


def found(olds: list[str], news: list[str]) -> list[tuple[int, int]]:
    old, new = (
        provisions(
            read_proposal(
                {
                    "format": 1,
                    "id": "v",
                    "title": "T",
                    "date": "2025",
                    "clauses": [{"text": text} for text in texts],
                }
            )
        )
        for texts in (olds, news)
    )
    sides = list(range(len(old))), list(range(len(new)))
    return candidates(Contents(old, new, *sides), *sides)


def test_clauses_without_a_common_word_are_no_pair() -> None:
    assert found(["Grain is exported.", "Elections are held."], ["The plant starts."]) == []


def test_a_word_that_too_many_use_finds_nobody() -> None:
    many = [f"Boilerplate clause{n:04}x." for n in range(MOST_POSTINGS + 1)]
    assert found(["Boilerplate alone."], many[:MOST_POSTINGS])
    assert found(["Boilerplate alone."], many) == []


def test_a_telling_word_finds_its_clause_among_boilerplate() -> None:
    news = [f"Boilerplate {chr(97 + n % 26) * 5}{n}." for n in range(MOST_POSTINGS + 1)]
    news.append("Boilerplate on Zaporizhzhia.")
    assert found(["Boilerplate on Zaporizhzhia."], news) == [(0, len(news) - 1)]


def test_a_clause_is_judged_with_its_eight_best_and_those_it_is_best_for() -> None:
    alike = [f"Grain exports {'again ' * n}." for n in range(1, 12)]
    assert len(found(["Grain exports resume."], alike)) == 11  # each has it for its best
    assert len(found(["Grain exports resume."] * 9, alike)) < 9 * 11
