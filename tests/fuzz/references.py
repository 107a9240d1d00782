"""References to clauses and the labels of clauses: what is asked first misses none."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plandiff.language import labels, references
from plandiff.language.noise import plain_text
from tests.fuzz.harness import Harness, restyled, text_of, texts_of_versions

_PHRASES = (
    """
    point|points|Article|articles|Art.|arts.|paragraph|paras.|sub-paragraph|subparagraphs|section|
    §|§§|subsection|clause|sub-clause|Annex|annexes|item|provision|provisions|1|2|12|3a|4.2|(a)|(b)|
    (iv)|(12)|II|IX|A|B| and |, and |, or |, | to |-| through | of Article 5| of this Article|
    of the present Agreement| above| below| thereof| of the Constitution| of the Charter|NATO|
    Washington Treaty|Russia's |Parties' |mirroring |like |-style| security guarantees|
    , Basic Law|its |a |an |%|Highway 4|No. 7|#3|phase 2|TLS 1.2|5 o'clock|42 U.S.C.|1. |
    points 3 to 600|(|)|.|;|00|I
""".replace("\n    ", "")
    .strip("\n")
    .split("|")
)
_MOST_BESIDE = 32


def check(data: bytes) -> None:
    """Hold what is read of `data` against the laws of the reader."""
    text = text_of(data)
    found = references.mentions(text)
    assert found == references.mentions(restyled(text)), "layout alters a reference"
    plain = plain_text(text)
    # A range gives thirty labels at most for each label that is written.
    assert len(found) <= _MOST_BESIDE * (len(plain) + 1), "more references than labels"
    for mention in found:
        assert mention.label, "a reference without a label"
        assert all(step == step.lower() != "" for step in mention.label), "steps of a label"
        roots = references.roots((mention.unit,))
        assert _is_bare(mention.text) or references.may_refer(text, roots), "may_refer says no"
        assert not (mention.is_own and mention.is_foreign), "of this text and of another one"
    slow = [match.span() for match in references._mention().finditer(plain)]
    quick = [match.span() for match in references._matches(plain)]
    assert quick == slow, "a reference was passed by"
    assert all(one[1] <= other[0] for one, other in pairwise(quick)), "references overlap"
    _labels(text)


def _is_bare(words: str) -> bool:
    return words.startswith("(")


def _labels(text: str) -> None:
    """How a label ends is told without the pattern, and every number is one or none."""
    for line in text.split("\n"):
        assert all(step == step.lower() != "" for step in references.steps(line)), "steps"
        before = line[-labels.WINDOW :]
        is_label = labels._label().search(before) is not None
        assert labels.is_labelled(before) == is_label, "is_labelled"
    for match in re.finditer("[0-9]+", text):
        assert labels.is_label(text, *match.span(), "") in (True, False)


def _seeds() -> Iterator[bytes]:
    yield from (text.encode() for text in texts_of_versions())
    units = sorted(references._UNITS)
    yield from (f"under {unit} 3 and 6(b) to 8 of Article IV above".encode() for unit in units)


HARNESS = Harness(check, _seeds, tuple(_PHRASES))
