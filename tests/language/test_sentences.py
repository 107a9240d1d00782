"""Where a sentence ends, whatever the way of looking for it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.noise import plain_text
from plandiff.language.sentences import sentences

_PIECES = ("a", "A", "no", "art", "(b", "é", ".", ";", "!", "?", " ", " ", ". ", "; ", "7", "\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See Art. 4. It applies; so it does.", ("See Art. 4.", "It applies;", "so it does.")),
        ("one e.g. two. three", ("one e.g. two. three",)),
        ("", ("",)),
    ],
)
def test_a_text_has_sentences(text: str, found: tuple[str, ...]) -> None:
    assert sentences(text) == found


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join))
def test_reading_the_sign_finds_the_ends_that_looking_back_finds(text: str) -> None:
    looked_back = re.compile(r"(?<=[;!?]) (?=\S)|(?<=\.) (?=[^a-z\u00df-\u00ff])")
    joined: list[str] = []
    for part in looked_back.split(plain_text(text)):
        if joined and re.search(r"(?:^| )\(*(?:no|art|[a-zé])\.$", joined[-1], re.IGNORECASE):
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    assert sentences(text) == tuple(joined)
