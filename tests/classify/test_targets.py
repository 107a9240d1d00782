"""What the clauses of a version are called, and where a reference to one leads."""

import pytest

from plandiff.changes import ChangeKind
from plandiff.pipeline import compare, load

A, B, N = "Trains run on all lines.", "Ships sail on all seas.", "Prisoners go home at once."


def version(name: str, clauses: str):
    head = f"format: 1\nid: {name}\ntitle: T\ndate: 2025-01-01\n"
    return load(f"{head}clauses: {clauses}\n".encode(), name)


def kinds(old: str, new: str) -> set[ChangeKind]:
    report = compare(version("old", old), version("new", new))
    return {kind for kind in report.counts if kind.startswith("reference-")}


@pytest.mark.parametrize(
    ("label", "word"),
    [
        ("Art. {}", "Article"),
        ("ART. {}", "Article"),
        ("Article {}", "Article"),
        ("§ {}", "Section"),
        ("Point {}", "point"),
        ("Annex {}", "Annex"),
        ("{}", "point"),
    ],
)
def test_a_reference_goes_by_what_labels_call_the_clauses(label: str, word: str) -> None:
    def clauses(*rows: tuple[str, int, str]) -> str:
        return "".join(
            f"\n- {{id: {key}, number: '{label.format(number)}', text: '{text}'}}"
            for key, number, text in rows
        )

    old = clauses(("a", 1, A), ("b", 2, f"As {word} 1 says, ships sail."))
    followed = clauses(("n", 1, N), ("a", 2, A), ("b", 3, f"As {word} 2 says, ships sail."))
    stays = clauses(("n", 1, N), ("a", 2, A), ("b", 3, f"As {word} 1 says, ships sail."))
    assert kinds(old, followed) == {ChangeKind.REFERENCE_FOLLOWED}
    assert kinds(old, stays) == {ChangeKind.REFERENCE_RETARGETED}


def test_a_letter_leads_to_the_clause_below_the_nearest_that_has_it() -> None:
    text = (
        "[{{number: '1', text: x, clauses: [{{number: a, text: {0}}}, {{number: b, text: {1}}}]}},"
        " {{number: '2', text: y, clauses: [{{number: a, text: {2}}}, {{number: b, text: z,"
        " clauses: [{{number: i, text: 'As paragraph ({3}) says, all meet.'}}]}}]}}]"
    )
    old = text.format(A, B, N, "a")
    gone = text.format(A, B, N, "c")
    assert kinds(old, old) == set()
    assert kinds(old, gone) == {ChangeKind.REFERENCE_DANGLING}


@pytest.mark.parametrize(
    ("label", "word", "is_ours"),
    [
        ("Art. {}", "Article", True),
        ("Art. {}", "Section", False),
        ("ARTICLE {}", "Section", False),
        ("§ {}", "Section", True),
        ("§ {}", "Article", False),
        ("Point {}", "Annex", False),
        ("Annex {}", "point", False),
        ("Annex {}", "Annex", True),
    ],
)
def test_what_no_label_is_called_is_a_reference_to_another_text(
    label: str, word: str, *, is_ours: bool
) -> None:
    def clauses(text: str) -> str:
        return (
            f"[{{id: a, number: '{label.format(1)}', text: {A}}}, {{id: c, number: '{label.format(2)}',"
            f" text: {N}}}, {{id: b, number: '{label.format(3)}', text: '{text}'}}]"
        )

    old = clauses(f"As {word} 2 says, ships sail.")
    new = clauses(f"As {word} 9 says, ships sail.")
    assert kinds(old, new) == ({ChangeKind.REFERENCE_DANGLING} if is_ours else set())
