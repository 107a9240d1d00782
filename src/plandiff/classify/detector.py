"""The shape of a detector: one concern, one file, one entry in `DETECTORS`."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import Change, ChangeKind
from plandiff.classify.targets import Targets
from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.parties import Names, names_of
from plandiff.language.passages import Passage
from plandiff.model import Clause, Phrases, Proposal, Struck

if TYPE_CHECKING:  # imported below when a text has brackets, or names to compare
    from plandiff.language.bracket_pairs import Pairing
    from plandiff.language.renames import Rename
    from plandiff.language.spellings import Spellings


class Side:
    """One version, with look-ups that are made once for all links.

    Attributes:
        proposal: The version.
    """

    def __init__(self, proposal: Proposal) -> None:
        """Look at `proposal`."""
        self.proposal = proposal

    @cached_property
    def is_english(self) -> bool:
        """Whether its texts are in English."""
        return self.proposal.language.lower().split("-")[0] == "en"

    @cached_property
    def is_binding(self) -> bool:
        """Whether it is to bind in law, which decides how "will" reads."""
        return self.proposal.instrument == "binding"

    def terms_of(self, clause: str | None) -> frozenset[str]:
        """Return the terms that the clause with this id defines."""
        return frozenset(t.term for t in self.proposal.terms if t.clause == clause)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all clauses that stand in it."""
        return frozenset([c.id for c in _every(self.proposal.clauses) if c.id is not None])

    @cached_property
    def struck(self) -> Mapping[str, tuple[Clause, Struck]]:
        """Id of a struck text to the clause it stands in and the text."""
        return {
            struck.id: (clause, struck)
            for clause in _every(self.proposal.clauses)
            for struck in clause.struck
            if struck.id is not None
        }


def _every(clauses: tuple[Clause, ...]) -> list[Clause]:
    found = []
    for clause in clauses:
        found.append(clause)
        if clause.clauses:
            found += _every(clause.clauses)
    return found


def _text(side: Sequence[Provision]) -> str:
    return "\n".join([provision.clause.text or "" for provision in side])


def _one_text(side: Sequence[Provision]) -> str:
    if len(side) == 1:
        return side[0].clause.text or ""
    return " ".join(provision.clause.text or "" for provision in side)


class Comparison:
    """What a detector may ask about beyond the link: both versions and all links.

    Attributes:
        old: The old version.
        new: The new version.
    """

    def __init__(
        self, old: Side, new: Side, links: Iterable[Link] = (), phrases: Sequence[Phrases] = ()
    ) -> None:
        """Take both versions, the links between them, and phrases that a project adds."""
        self.old, self.new = old, new
        self._links = tuple(links)
        self._phrases = tuple(phrases)
        # Every detector asks for the same in turn.
        self._asked: Link | None = None
        self._answer: Passage | None = None
        self._asked_of_brackets: Link | None = None
        self._brackets: tuple[Pairing, ...] = ()

    @cached_property
    def phrases(self) -> tuple[Phrases, ...]:
        """The phrases that users add: those of both versions, then those of their project."""
        return (*self.old.proposal.lexicons, *self.new.proposal.lexicons, *self._phrases)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The word lists that the texts are read with."""
        if not self.phrases:
            return KNOWN
        from plandiff.language.added_phrases import lexicon_of  # few users add words

        return lexicon_of(self.phrases)

    @cached_property
    def old_targets(self) -> Targets:
        """The clauses of the old version by their labels."""
        found = sorted((p for link in self._links for p in link.old), key=lambda p: p.index)
        return Targets(self.old.proposal, found)

    @cached_property
    def new_targets(self) -> Targets:
        """The clauses of the new version by their labels."""
        found = sorted((p for link in self._links for p in link.new), key=lambda p: p.index)
        return Targets(self.new.proposal, found)

    @cached_property
    def continued_by(self) -> Mapping[int, tuple[Provision, ...]]:
        """Index of an old clause to the new clauses that continue it."""
        return {p.index: link.new for link in self._links for p in link.old}

    @cached_property
    def continue_what(self) -> Mapping[int, tuple[Provision, ...]]:
        """Index of a new clause to the old clauses that it continues."""
        return {p.index: link.old for link in self._links for p in link.new}

    def differing(self, link: Link) -> Passage | None:
        """Return what differs between the texts of `link`; None where nothing does.

        None as well where a side has no clause.
        """
        if link is not self._asked:
            self._asked, self._answer = link, self._passage(link)
        return self._answer

    def _passage(self, link: Link) -> Passage | None:
        if not (link.old and link.new):
            return None
        olds, news = (
            tuple([p.clause.text for p in side if p.clause.text is not None])
            for side in (link.old, link.new)
        )
        return None if olds == news else Passage(olds, news, self.lexicon)

    @cached_property
    def names(self) -> Names:
        """The names of the parties of both versions."""
        parties = (*self.old.proposal.parties, *self.new.proposal.parties)
        return names_of((party.id, party.name, party.aliases) for party in parties)

    @cached_property
    def spellings(self) -> "Spellings | None":
        """The names that have several spellings; None where none is known."""
        parties = (*self.old.proposal.parties, *self.new.proposal.parties)
        terms = [p for p in self.phrases if p.lexicon == "terms"]
        if not terms and not any(party.aliases for party in parties):
            return None
        from plandiff.language.spellings import spellings_of

        found = spellings_of(
            [(party.name, party.aliases) for party in parties],
            [(term.read_as, term.phrases) for term in terms],
        )
        return found or None

    def is_spelling(self, old: str, new: str) -> bool:
        """Whether two texts are one but for noise and spellings of names."""
        return self.spellings is not None and self.spellings.is_one(old, new)

    @cached_property
    def _renames(self) -> "Mapping[int, list[Rename]]":
        """Identity of the first link in which a name was replaced to the names."""
        from plandiff.language.renames import renames

        pairs = [(_text(link.old), _text(link.new)) for link in self._links]
        found: dict[int, list[Rename]] = {}
        for rename in renames(pairs, self._stated_renames()):
            found.setdefault(id(self._links[rename.places[0]]), []).append(rename)
        return found

    def _stated_renames(self) -> Iterator[tuple[str, str]]:
        """Yield the names of a party, or of what a clause defines, that the versions exchange."""
        old, new = self.old.proposal, self.new.proposal
        parties = {party.id: party.name for party in new.parties}
        yield from ((p.name, parties[p.id]) for p in old.parties if p.id in parties)
        for term in old.terms:
            mine = [t for t in old.terms if t.clause == term.clause]
            others = [t.term for t in new.terms if t.clause == term.clause]
            if len(mine) == len(others) == 1:
                yield term.term, others[0]

    def renamed_at(self, link: Link) -> "list[Rename]":
        """Return the names that are replaced throughout, `link` being the first place."""
        found = self._renames.get(id(link), [])
        return [rename for rename in found if not self.is_spelling(rename.old, rename.new)]

    def is_renamed(self, old: str, new: str) -> bool:
        """Whether `new` is `old` with a name in it that was replaced throughout, or respelt."""
        if self.is_spelling(old, new):
            return True
        every = (rename for found in self._renames.values() for rename in found)
        return any(r.old in old and old.replace(r.old, r.new) == new for r in every)

    def paths(self, places: Iterable[int]) -> list[list[str]]:
        """Return the paths in the new version of the links at `places`."""
        return [list(p.path) for place in places for p in self._links[place].new[:1]]

    def using(self, term: str, but: Link) -> list[list[str]]:
        """Return the paths in the new version of the clauses, but one, that use `term`."""
        word = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)")
        return [
            list(p.path)
            for link in self._links
            if link is not but
            for p in link.new
            if word.search(p.clause.text or "")
        ]

    def brackets(self, link: Link) -> "tuple[Pairing, ...]":
        """Return what became of the brackets of a link that negotiate something.

        The texts of a side with several clauses are read as one. Empty where a version has
        editorial brackets alone, and where a side has no clause.
        """
        if link is not self._asked_of_brackets:
            self._asked_of_brackets, self._brackets = link, self._pairings(link)
        return self._brackets

    def _pairings(self, link: Link) -> "tuple[Pairing, ...]":
        if not (link.old and link.new) or self._has_editorial_brackets:
            return ()
        old, new = texts = _one_text(link.old), _one_text(link.new)
        if old == new or not ("[" in old or "[" in new):
            return ()
        if self.is_spelling(*texts):
            return ()  # [US: x], [U.S.: x]
        from plandiff.language.bracket_pairs import pairings

        differing = self.differing(link)
        if differing is not None and differing.is_balanced:
            texts = differing.joined
            if not ("[" in texts[0] or "[" in texts[1]):
                return ()
        return pairings(*texts)

    @cached_property
    def _has_editorial_brackets(self) -> bool:
        return "editorial" in (self.old.proposal.brackets, self.new.proposal.brackets)

    def differing_english(self, link: Link) -> Passage | None:
        """Return what `differing` does, where both sides are in English.

        Of other languages there are no word lists.
        """
        is_english = self.old.is_english and self.new.is_english
        return self.differing(link) if is_english else None


Detect: TypeAlias = Callable[[Link, Comparison], Iterator[Change]]


class Detector(NamedTuple):
    """A detector and the kinds of change that it alone reports.

    Attributes:
        kinds: No other detector reports them.
        detect: Yields the changes of one link; never raises, for any link.
        fields: The fields of clauses that it compares: where one clause became one and
            none of these differs, there is nothing for it to find. None if it looks at
            every link.
    """

    kinds: frozenset[ChangeKind]
    detect: Detect
    fields: frozenset[str] | None = None
