"""What of a version is not settled: brackets, options and struck texts, and torn brackets."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from plandiff.align.provision import provisions
from plandiff.errors import Location, Problem
from plandiff.model import Clause, Proposal

if TYPE_CHECKING:  # imported for brackets, and for a fault
    from plandiff.language.brackets import Span
    from plandiff.load.locate import Places

_SIGN = re.compile(r"[\[\]]")


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
        place: Which of the signs "[" and "]" of the text it is, counted from 0.
        behind: The words right before it; "" at the start of the text.
    """

    clause: tuple[int, ...]
    sign: str
    place: int
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
            found = bracketed(text)
            for (sign, behind), place in zip(found.unbalanced, found.torn, strict=True):
                yield Torn(provision.position, sign, place, behind)


def torn_problems(proposal: Proposal, data: bytes, name: str) -> tuple[Problem, ...]:
    """Return a warning for each of `torn_brackets`, with its place in the file `data`."""
    found = tuple(torn_brackets(proposal))
    if not found:
        return ()
    from plandiff.load.characters import decode
    from plandiff.load.locate import Places  # reads the file again: only for a fault

    text = decode(data, name)
    places = Places(text, name)
    return tuple(_problem(torn, proposal, text, places) for torn in found)


def _problem(torn: Torn, proposal: Proposal, text: str, places: "Places") -> Problem:
    clause = Clause(clauses=proposal.clauses)
    path: list[str | int] = ["clauses"]
    for index in torn.clause:
        clause = clause.clauses[index]
        path += [index, "clauses"]
    start = places.value((*path[:-1], "text"))
    message = (
        f"the bracket '{torn.sign}' is {torn.said} - write its other half, or `brackets: "
        "editorial` where none of them negotiates"
    )
    return Problem(_sign_at(torn.place, clause.text or "", text, start), message, "warning")


def _sign_at(place: int, clause: str, text: str, start: Location) -> Location:
    """Return where in the file a sign of a clause stands; the clause where that is not plain.

    Signs of a text stand in the file in their order, unless they are written as escapes.
    """
    lines = text.splitlines(keepends=True)
    offset = sum(map(len, lines[: start.line - 1])) + start.column - 1
    if text[offset] in "|>":  # what stands behind it on its line is a remark
        offset = sum(map(len, lines[: start.line]))
    signs = _SIGN.findall(clause)
    found = list(islice(_SIGN.finditer(text, offset), len(signs)))
    if [match[0] for match in found] != signs:
        return start
    before = text[: found[place].end()].splitlines()
    return Location(start.path, len(before), len(before[-1]))


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
