"""Which clause of its own version a reference means."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice

from plandiff.align.provision import Provision
from plandiff.language.references import Mention, may_refer, mentions, roots, steps
from plandiff.model import Proposal

# Words for parts of a clause: they are looked for near the clause that refers first.
_INNER = frozenset(("paragraph", "item"))
# So many references tell whether a version refers to its own clauses or to other texts.
_ENOUGH = 200


class Targets:
    """The clauses of one version by their labels."""

    def __init__(self, proposal: Proposal, provisions: Iterable[Provision]) -> None:
        """Take a version and its provisions."""
        self._proposal = proposal
        self._provisions = {provision.index: provision for provision in provisions}

    def meant(self, text: str | None, by: Provision) -> list[tuple[Mention, Provision | None]]:
        """Return the references of `text`, which `by` holds, with the clauses they lead to.

        Those that name another text, or a unit that this one does not have, are left out: it
        is not known that they mean it.
        """
        if text is None or not may_refer(text, self._roots):
            return []
        return [
            (mention, self.target(mention, by))
            for mention in mentions(text)
            if self._is_ours(mention)
        ]

    @cached_property
    def mostly_lead(self) -> bool:
        """Whether its references, the first of many, lead to a clause as often as nowhere."""
        return 2 * sum(leads for _, leads in self._sample) >= len(self._sample)

    @cached_property
    def leading_units(self) -> frozenset[str]:
        """The words (point, article …) by which some of its references lead to a clause."""
        return frozenset(unit for unit, leads in self._sample if leads)

    @property
    def has_labels(self) -> bool:
        """Whether any of its clauses has a number that can be referred to."""
        return bool(self._labels)

    @cached_property
    def _sample(self) -> tuple[tuple[str, bool], ...]:
        """The first references, as (unit, whether it leads to a clause)."""
        every = (
            (mention.unit, target is not None)
            for provision in self._provisions.values()
            for mention, target in self.meant(provision.clause.text, provision)
        )
        return tuple(islice(every, _ENOUGH))

    def _is_ours(self, mention: Mention) -> bool:
        if mention.is_foreign:
            return False
        return mention.unit in self.units

    def target(self, mention: Mention, by: Provision) -> Provision | None:
        """Return the clause that a reference in `by` leads to; None where there is none."""
        if mention.unit in _INNER or not mention.label[0].isdigit():
            for above in (by.index, *self._above(by)):
                found = self._labels.get((*self._steps[above], *mention.label))
                if found is not None:
                    return found
        return self._labels.get(mention.label)

    def _above(self, provision: Provision) -> list[int]:
        found = []
        parent = provision.parent
        while parent is not None:
            found.append(parent)
            parent = self._provisions[parent].parent
        return found

    @cached_property
    def _steps(self) -> dict[int, tuple[str, ...]]:
        """The label of each clause with those above it: ("4", "2", "a")."""
        found: dict[int, tuple[str, ...]] = {}
        for provision in self._provisions.values():
            above = () if provision.parent is None else found[provision.parent]
            own = steps(provision.clause.number or "")
            is_whole = bool(above) and own[: len(above)] == above and len(own) > len(above)
            found[provision.index] = own if is_whole else (*above, *own)
        return found

    @cached_property
    def _labels(self) -> dict[tuple[str, ...], Provision | None]:
        """Labels to clauses; None where two clauses have one label."""
        found: dict[tuple[str, ...], Provision | None] = {}
        for provision in self._provisions.values():
            if provision.clause.number:
                label = self._steps[provision.index]
                found[label] = None if label in found else provision
        return found

    @cached_property
    def _roots(self) -> tuple[str, ...]:
        return roots(self.units)

    @cached_property
    def units(self) -> frozenset[str]:
        """What its clauses are called: by their labels, by the count of points, or anything."""
        tops = [c.number or "" for c in self._proposal.clauses]
        named = {_unit(number) for number in tops} - {""}
        if named:
            return frozenset((*named, *_INNER))
        if self._proposal.declared_points is not None:
            return frozenset(("point", "provision", *_INNER))
        return frozenset(("point", "article", "section", "clause", "annex", "provision", *_INNER))


def _unit(number: str) -> str:
    """Return the word of a label: "Article 4"; "" where it has none."""
    word = number.lower().partition(" ")[0].rstrip(".")
    names: Sequence[str] = ("point", "article", "section", "clause", "annex", "provision")
    if word in ("art", "§"):
        return "article" if word == "art" else "section"
    return word if word in names else ""
