"""Splits and merges that the words prove: clauses that stand word for word in another."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from plandiff.align.candidates import MOST_POSTINGS
from plandiff.align.content import Contents
from plandiff.align.draft import OPEN, Draft, by_side
from plandiff.align.link import Method
from plandiff.align.provision import Provision
from plandiff.language.noise import plain

# Fewer words in a row recur by chance, where nothing else is asked for. tests/align/test_pieces.py.
_LEAST_WORDS = 6
# The same for pieces that make up a whole together, and the words they are found by.
# tests/align/test_pieces.py.
_LEAST_IN_PIECE = 3
# Between two pieces one word may be gone: the "and" that joined them. tests/align/test_pieces.py.
_MOST_SKIPPED = 1
_SCORE_OF_WHOLE, _SCORE_OF_PART = 0.99, 0.95

_Words: TypeAlias = tuple[str, ...]


def link_pieces(draft: Draft, contents: Contents, *, trust_ids: bool) -> None:
    """Link each free clause whose words are those of free clauses of the other side, in a row.

    Where several clauses have the words of a piece, those with its signs as well come
    first, and of them the one that stands nearest to where the piece before it lets expect;
    clauses whose pieces stand side by side choose first.
    """
    found = []
    for side in (0, 1):
        pieces = _Pieces(draft, contents, 1 - side)
        for whole in draft.free_new if side else draft.free_old:
            made_of = pieces.of(contents.tokens(side, whole))
            if made_of:
                found.append((side, whole, made_of))
    for near in (True, False):
        for side, whole, made_of in found:
            chosen = _chosen(draft, side, whole, made_of, trust_ids=trust_ids)
            spread = max(chosen, default=0) - min(chosen, default=0)
            if not chosen or (near and spread >= len(made_of)):
                continue
            old, new = ((whole,), chosen) if side == 0 else (chosen, (whole,))
            draft.link(old, new, Method.SPLIT_MERGE, _SCORE_OF_WHOLE)


class _Pieces:
    """The free clauses of one side by their words."""

    def __init__(self, draft: Draft, contents: Contents, side: int) -> None:
        self._by_words: dict[_Words, list[int]] = {}
        self._lengths: dict[_Words, set[int]] = {}
        for index in draft.free_new if side else draft.free_old:
            words = tuple(contents.tokens(side, index))
            if len(words) >= _LEAST_IN_PIECE:
                self._by_words.setdefault(words, []).append(index)
                self._lengths.setdefault(words[:_LEAST_IN_PIECE], set()).add(len(words))

    def of(self, words: Sequence[str]) -> list[list[int]]:
        """Return two or more pieces that make up `words`, each as the clauses that have it."""
        return self._rest(tuple(words), 0)

    def _rest(self, words: _Words, start: int) -> list[list[int]]:
        """Return the pieces that make up `words` from `start` on, the longest first."""
        for place in range(start, start + (_MOST_SKIPPED if start else 0) + 1):
            lengths = self._lengths.get(words[place : place + _LEAST_IN_PIECE], ())
            for length in sorted(lengths, reverse=True):
                end = place + length
                found = self._by_words.get(words[place:end])
                if found is None or end > len(words) or length == len(words):
                    continue
                if end == len(words):
                    return [found]
                if rest := self._rest(words, end):
                    return [found, *rest]
        return []


def _chosen(
    draft: Draft, side: int, whole: int, made_of: list[list[int]], *, trust_ids: bool
) -> tuple[int, ...]:
    """Return one free clause for each piece, those nearest to each other, or none at all."""
    if (draft.link_of_new if side else draft.link_of_old)[whole] is not None:
        return ()
    link_of = draft.link_of_old if side else draft.link_of_new
    chosen: dict[int, int] = {}
    # Pieces that one clause alone has say where the others are looked for.
    for place in sorted(range(len(made_of)), key=lambda place: (len(made_of[place]), place)):
        free = [
            index
            for index in made_of[place]
            if link_of[index] is None
            and index not in chosen.values()
            and not (trust_ids and draft.ids_differ(*by_side(side, whole, index)))
        ]
        if not free:
            return ()
        known, index = next(iter(chosen.items()), (0, whole))
        expected = index + place - known
        nearest = sorted(free, key=lambda index: (abs(index - expected), index))
        chosen[place] = _literal(draft, side, whole, nearest)
    return tuple(sorted(chosen.values()))


def _literal(draft: Draft, side: int, whole: int, found: Sequence[int]) -> int:
    """Return the first of `found` whose text stands in that of `whole`, signs included."""
    if len(found) > 1:
        sides = draft.old, draft.new
        text = _folded(sides[side][whole])
        for index in found:
            if _folded(sides[1 - side][index]) in text:
                return index
    return found[0]


def _folded(provision: Provision) -> str:
    return plain(provision.clause.text or "").casefold().rstrip(".,;:")


def link_contained(draft: Draft, contents: Contents, *, trust_ids: bool) -> None:
    """Add each clause left over that stands whole in one linked clause alone to that link.

    Its words stand there in a row, and not in what that clause was linked to; the link
    becomes a split or a merge.
    """
    for side in (0, 1):
        for index, host in _hosts(draft, contents, side):
            number = (draft.link_of_old if side else draft.link_of_new)[host]
            if number is None or (trust_ids and draft.ids_differ(*by_side(side, index, host))):
                continue
            # Several to several is for editors to state.
            if len(draft.members(number, 1 - side)) == 1:
                draft.join(number, side, index, _SCORE_OF_PART)


def _hosts(draft: Draft, contents: Contents, side: int) -> Iterator[tuple[int, int]]:
    """Yield each free clause with the one clause of the other side that holds its words."""
    wanted = _by_rarest_word(draft, contents, side)
    found: dict[int, list[int]] = {}
    for host, others in _open(draft, side):
        tokens = contents.tokens(1 - side, host)
        for word in dict.fromkeys(tokens):
            for index in wanted.get(word, ()):
                own = contents.tokens(side, index)
                if _holds(tokens, own) and not any(
                    _holds(contents.tokens(side, other), own) for other in others
                ):
                    found.setdefault(index, []).append(host)
    for index in sorted(found):
        if len(found[index]) == 1:
            yield index, found[index][0]


def _by_rarest_word(draft: Draft, contents: Contents, side: int) -> dict[str, list[int]]:
    """Return the free clauses of a side by the word of each that fewest clauses use."""
    found: dict[str, list[int]] = {}
    for index in draft.free_new if side else draft.free_old:
        tokens = contents.tokens(side, index)
        if len(tokens) < _LEAST_WORDS:
            continue
        rarest = min(tokens, key=lambda word: (contents.frequency.get(word, 0), word))
        # Where half of all clauses share their words, each would be held against each.
        if contents.frequency.get(rarest, 0) <= MOST_POSTINGS:
            found.setdefault(rarest, []).append(index)
    return found


def _open(draft: Draft, side: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the clauses of the other side that may hold one of this, with their partners."""
    for number, (_, _, method, _) in enumerate(draft.links):
        if method in OPEN:
            for host in draft.members(number, 1 - side):
                yield host, draft.members(number, side)
    for host in draft.free_old if side else draft.free_new:
        yield host, ()


def _holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether `part` stands in `whole` in a row."""
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
