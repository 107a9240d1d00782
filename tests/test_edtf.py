import pytest

from plandiff.edtf import edtf, first_day


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-24", "2025-11", "2025", "2024-02-29", "0001-01-01", "9999-12-31", "2025-11-24?",
        "2025-11~", "2025%", "2025-11-24/2025-11-25", "2025-11/2026", "2025-11-24~/2025-11-25?",
        "2025-11-24/..", "../2025-11-24", "2025-11-24/", "/2025-11-24",
    ],
)  # fmt: skip
def test_a_date_with_its_uncertainty_comes_back_unchanged(text: str) -> None:
    assert edtf(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "..", "/", "../..", "/..", "2025/2026/2027", "2025-13", "2025-00", "2025-11-00",
        "2025-02-30", "2023-02-29", "2025-1-1", "25-11-24", "24.11.2025", "24 November 2025",
        "11/24/2025", "2025-11-24T10:00", "2025-11-24 ", " 2025", "2025\n", "20251124", "2025-W48",
        "2025??", "~2025", "２０２５", "٢٠٢٥", "2025-11-24/soon", "0000", "12025", "-2025", "today",
    ],
    ids=ascii,
)  # fmt: skip
def test_what_is_no_such_date_is_answered_with_forms_that_are(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date - write 2025-11-24, 2025-11, 2025-11~"):
        edtf(text)


def test_an_interval_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="is not a date"):
        edtf("2025-11-25/2025-11-24")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-11-24", "2025-11-24"), ("2025-11~", "2025-11-01"), ("2025?", "2025-01-01"),
        ("2025-11-24/2025-12-01", "2025-11-24"), ("../2025-11", "2025-11-01"), ("2025/", "2025-01-01"),
    ],
)  # fmt: skip
def test_the_first_day_that_a_date_names(text: str, day: str) -> None:
    assert first_day(text).isoformat() == day
