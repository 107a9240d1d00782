"""Square brackets: spans nest and rise, every sign is in a pair or told, nothing is made up."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from plandiff.language.bracket_pairs import Pairing, pairings
from plandiff.language.brackets import PLACEHOLDER, Bracketed, bracketed
from plandiff.language.noise import plain_text
from plandiff.language.tokens import cores
from plandiff.load import load
from plandiff.subject.bracketing import unpaired
from plandiff.subject.version import placed, texts_of
from tests.fuzz.harness import PARTING, TESTS, Harness, restyled, text_of, texts_of_versions

_PHRASES = (
    """
    [|]|[[|]]|[]|][|] [| or |/|and/or|24/7|[X]|[date]|[TBD]|[___]|[to be agreed]|[number of days]|
    [sic]|[12]|[1, 3]|[...]|[emphasis added]|[T]he|[EU: |[EU, US: |[Option 1: |[Alternative b. |
    [Variant 2 - |[no text]|[delete]|[deleted]|[shall / should]|[shall][should]|[shall] [should]|
    [45] [60] per cent|[30] days|[and |[, and |[as well as |[but |[including |[handed over] |
    [placed |[of |[in |[is |[are |#[inline]|#![doc]|[repealed]|[§ 5]|[Reserved]|[footnote 3]|
    [ed. note |(|)|.|,|;|:|-|the|Parties|shall|not|territory|\u2026|\u201c|\u00a0
""".replace("\n    ", "")
    .strip("\n")
    .split("|")
)


def check(data: bytes) -> None:
    """Hold what is read of `data`, one text or two, against the laws of the reader."""
    old, _, new = text_of(data).partition(PARTING)
    for text in (old, new):
        _text(text)
    found = pairings(old, new)
    _pairs(found, bracketed(old), bracketed(new))
    mirrored = {Pairing(p.new, p.old, p.plain, p.widened, p.narrowed) for p in pairings(new, old)}
    assert set(found) == mirrored, "another pairing from the other side"
    assert pairings(old, old) == (), "a change between a text and itself"


def _text(text: str) -> None:
    found = bracketed(text)
    assert found == bracketed(restyled(text)), "layout alters a bracket"
    _signs(text, found)
    _words(text, found)
    _spans(text, found)


def _signs(text: str, found: Bracketed) -> None:
    """Every sign has its other half or is told; the rule that tells them reads them the same."""
    signs = [sign for sign in text if sign in "[]"]
    lonely = [sign for sign, _ in found.unbalanced]
    assert sorted(lonely) == sorted(sign for _, sign in unpaired(text)), "signs without another"
    pairs, rest = divmod(len(signs) - len(lonely), 2)
    assert rest == 0, "half a pair"
    assert len(found.spans) <= pairs, "more spans than pairs"


def _words(text: str, found: Bracketed) -> None:
    """The words are words of the text in their order."""
    assert len(found.words) == len(found.blanks), "words and blanks"
    every = iter(cores(plain_text(text)))
    own = [word for word in found.words if word != PLACEHOLDER]
    assert all(word in every for word in own), "a word that is not in the text"
    assert not any(word in "[]" for word in own), "a bracket among the words"


def _spans(text: str, found: Bracketed) -> None:
    plain = plain_text(text)
    before = 0
    for index, span in enumerate(found.spans):
        assert before <= span.first <= span.end <= len(found.words), "place of a span"
        before = span.first
        if span.parent is not None:
            around = found.spans[span.parent]
            assert span.parent < index, "order of spans"
            assert around.first <= span.first, "a span starts before the one around it"
            assert span.end <= around.end, "a span ends behind the one around it"
        inside = span.written[1:-1]
        assert span.written == f"[{inside}]", "what is written"
        assert inside in plain, "written otherwise"
        assert inside.endswith(span.text), "text of a span"
        assert span.attribution in inside, "attribution"
        assert all(option in span.text for option in span.options), "options"
        words = found.words[span.first : span.end]
        assert words == (PLACEHOLDER,) or not span.is_placeholder, "placeholder"


def _pairs(found: tuple[Pairing, ...], old: Bracketed, new: Bracketed) -> None:
    """Every bracket is in one pairing, or in none where all are the same."""
    for side, text in ((0, old), (1, new)):
        units = [pairing[side] for pairing in found if pairing[side] is not None]
        spans = [span for unit in units for span in unit.spans]
        assert not found or Counter(spans) == Counter(text.spans), "a bracket is lost"
    for pairing in found:
        assert (pairing.old or pairing.new) is not None, "a pairing of nothing"


def _seeds() -> Iterator[bytes]:
    every = [text for text in texts_of_versions() if "[" in text]
    yield from (text.encode() for text in every)
    yield from (f"{a}{PARTING}{b}".encode() for a, b in pairwise(every))
    for case in sorted((TESTS / "cases").glob("*/old.yaml")):
        sides = []
        for path in (case, case.with_name("new.yaml")):
            clauses = placed(load(path.read_bytes(), path.name).proposal)
            sides.append([text for place in clauses for _, text in texts_of(place)])
        yield from (
            f"{a}{PARTING}{b}".encode()
            for a, b in zip(*sides, strict=False)
            if a != b and "[" in a + b
        )


HARNESS = Harness(check, _seeds, (*_PHRASES, PARTING))
