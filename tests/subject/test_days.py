"""Dates are in order only where nothing is left open."""

import pytest

from plandiff.subject.days import is_before


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2025-11-01", "2025-11-02", True),
        ("2025-11-02", "2025-11-02", False),
        ("2025-11-03", "2025-11-02", False),
        ("2025-11", "2025-11-02", False),
        ("2025-10", "2025-11-02", True),
        ("2024", "2025-11-02", True),
        ("2025", "2025-11-02", False),
        ("2025-11-01/2025-11-05", "2025-11-04", False),
        ("2025-11-01/2025-11-03", "2025-11-04", True),
        ("2025-11-03", "2025-11-04/..", True),
        ("2025-11-03/..", "2025-11-04", False),
        ("../2025-11-03", "2025-11-04", True),
        ("2025-11-03", "../2025-11-04", False),
        ("2025-10~", "2025-11-04", False),
        ("2025-10-01", "2025-11?", False),
    ],
)
def test_a_date_is_before_another(one: str, other: str, *, expected: bool) -> None:
    assert is_before(one, other) is expected
