"""Two texts without the sentences that they share."""

import pytest

from plandiff.language.passages import Passage


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("It ends. It ends. Now it starts.", "It ends. All go home.", ["It ends.", "Now it starts."], ["All go home."]),
        ("It ends. It ends.", "It ends. It ends. It ends.", [], ["It ends."]),
        ("It ends. It starts.", "It starts. It ends.", [], []),
    ],
)  # fmt: skip
def test_a_sentence_said_twice_is_shared_once_where_the_other_says_it_once(
    old, new, gone, come
) -> None:
    passage = Passage((old,), (new,))
    assert [text for _, text in passage.olds] == gone
    assert [text for _, text in passage.news] == come
