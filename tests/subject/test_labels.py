"""Numbers of clauses are counted where they can be, and left alone where not."""

import pytest

from plandiff.model import Clause
from plandiff.subject.labels import counted
from plandiff.subject.version import Placed

LISTS = [
    (["1", "2", "10"], [(1, ""), (2, ""), (10, "")]),
    (["1.", "2.", "2a."], [(1, ""), (2, ""), (2, "a")]),
    (["(a)", "(b)", "(c)"], [(1, ""), (2, ""), (3, "")]),
    (["i", "ii", "iv", "ix"], [(1, ""), (2, ""), (4, ""), (9, "")]),
    (["I.", "II.", "III."], [(1, ""), (2, ""), (3, "")]),
    (["a", "b", "i"], [(1, ""), (2, ""), (9, "")]),
    (["Article 1", "Article 2"], [(1, ""), (2, "")]),
    (["4.1", "4.2"], [(1, ""), (2, "")]),
    (["4(1)", "4(2)"], [(1, ""), (2, "")]),
    (["4.1", "5.2"], None),
    (["1", "two"], None),
    (["1", "2-4"], None),
    (["1", "§"], None),
    (["1", "9" * 5_000], None),
    (["i", "mm"], None),
]


@pytest.mark.parametrize(("numbers", "expected"), LISTS)
def test_numbers_are_counted(numbers, expected) -> None:
    places = [
        Placed(Clause(number=number, text="x"), ("clauses", i), number, ())
        for i, number in enumerate(numbers)
    ]
    found = [[(n.ordinal, n.suffix) for n in part] for part in counted(places)]
    assert found == ([] if expected is None else [expected])


def test_parts_and_clauses_without_a_number_are_counted_apart() -> None:
    clauses = [
        Clause(number="1", text="x"),
        Clause(text="y"),
        Clause(number="1", part="annex", text="z"),
    ]
    places = [Placed(clause, ("clauses", i), "", ()) for i, clause in enumerate(clauses)]
    assert [[n.ordinal for n in part] for part in counted(places)] == [[1], [1]]
