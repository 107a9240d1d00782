"""What of a version is not settled: brackets, options and struck texts, and torn brackets."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from plandiff.align.provision import provisions
from plandiff.model import Clause, Proposal

if TYPE_CHECKING:  # imported for brackets
    from plandiff.language.brackets import Span


class OpenCounts(NamedTuple):
    """How much of a version is not settled.

    Attributes:
        brackets: Pairs of square brackets, those inside others and placeholders too; those of
            an editor are none.
        placeholders: Those of them that wait for a word.
        bracket_options: Wordings between which brackets leave a choice.
        options: Entries of `options`.
        struck: Entries of `struck`.
    """

    brackets: int = 0
    placeholders: int = 0
    bracket_options: int = 0
    options: int = 0
    struck: int = 0


class Torn(NamedTuple):
    """A square bracket without its other half.

    Attributes:
        clause: Positions of the clause from the top.
        sign: "[" or "]".
        behind: The words right before it; "" at the start of the text.
    """

    clause: tuple[int, ...]
    sign: str
    behind: str

    @property
    def said(self) -> str:
        """What is wrong, in words."""
        half = "closed" if self.sign == "[" else "opened"
        return f"never {half}"


def open_counts(proposal: Proposal) -> OpenCounts:
    """Return how much of `proposal` is not settled."""
    counts = [0] * len(OpenCounts._fields)
    has_brackets = proposal.brackets == "negotiation"
    for clause in _every(proposal.clauses):
        counts[3] += len(clause.options)
        counts[4] += len(clause.struck)
        if has_brackets and clause.text and "[" in clause.text:
            from plandiff.language.brackets import bracketed  # most texts have none

            spans = bracketed(clause.text).spans
            counts[0] += len(spans)
            counts[1] += sum(span.is_placeholder for span in spans)
            counts[2] += _offered(spans)
    return OpenCounts(*counts)


def torn_brackets(proposal: Proposal) -> Iterator[Torn]:
    """Yield the brackets of `proposal` that have no other half, in the order of the text."""
    texts = (clause.text or "" for clause in _every(proposal.clauses))
    if proposal.brackets == "editorial" or not any("[" in t or "]" in t for t in texts):
        return
    from plandiff.language.brackets import bracketed

    for provision in provisions(proposal):
        text = provision.clause.text
        if text and text.count("[") + text.count("]"):
            for sign, behind in bracketed(text).unbalanced:
                yield Torn(provision.position, sign, behind)


def _every(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    for clause in clauses:
        yield clause
        yield from _every(clause.clauses)


def _offered(spans: "tuple[Span, ...]") -> int:
    """Return how many wordings `spans` offer where they offer a choice.

    The first of several beside each other is an option as well as those behind it.
    """
    return sum(
        len(span.options) if len(span.options) > 1 else span.is_next + _leads(spans, place)
        for place, span in enumerate(spans)
    )


def _leads(spans: "tuple[Span, ...]", place: int) -> bool:
    is_last = place + 1 == len(spans)
    return not is_last and spans[place + 1].is_next and not spans[place].is_next
