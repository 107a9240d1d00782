import pytest

from plandiff.subject.lost_references import span_of


@pytest.mark.parametrize(
    ("text", "mention", "offset"),
    [
        ("As point 7 says.", "point 7", 3),
        ("As point 17 and point 7 say.", "point 7", 16),
        ("As points 3 and 6 say.", "point 6", 16),
        ("In 6 days, as points 3 and 6 say.", "point 6", 27),
        ("As  point\n7 says.", "point 7", 10),
        ("As clause 7 says.", "point 7", None),
        ("As points 3 say. " + "Word. " * 60 + "6 men", "point 6", None),
    ],
)
def test_a_reference_is_found_where_it_stands(text: str, mention: str, offset: int | None) -> None:
    span = span_of(text, mention)
    assert (span[0] if span else None) == offset


def test_the_second_of_two_like_references_is_found_behind_the_first() -> None:
    text = "As point 7 says, and point 7 again."
    assert span_of(text, "point 7", span_of(text, "point 7")[1]) == (21, 28)


def test_labels_of_a_list_are_found_one_after_the_other() -> None:
    text = "As points 3, 4 and 3 say."
    first = span_of(text, "point 3")
    second = span_of(text, "point 4", first[1])
    assert (first, second, span_of(text, "point 3", second[1])) == ((10, 11), (13, 14), (19, 20))
