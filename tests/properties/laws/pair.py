"""Two generated versions with what comparing them gives, made once for all laws."""

import json
from functools import cached_property
from typing import Any

from tests.properties.chance import Chance
from tests.properties.strategies import pair_of
from tests.properties.versions import loaded

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.report import Report
from plandiff.reporters import RenderOptions, reporter


class Pair:
    """An old and a new version, and further choices for those laws that make a third.

    Attributes:
        old: The old version.
        new: The new version.
        ignore_ids: Whether they are compared without ids.
        seed: What third versions are made of.
    """

    def __init__(self, chance: Chance) -> None:
        self.old, self.new = map(loaded, pair_of(chance))
        self.ignore_ids = chance.once_in(2)
        self.seed = bytes(chance.below(256) for _ in range(8))

    def __repr__(self) -> str:  # what is told of an example that fails
        told = {side: getattr(self, side).proposal.tree() for side in ("old", "new")}
        return json.dumps({"ignore_ids": self.ignore_ids, **told}, ensure_ascii=False, default=str)

    @property
    def chance(self) -> Chance:
        """A new run of the same choices, so that no law depends on those before it."""
        return Chance(self.seed)

    @property
    def sides(self) -> tuple[tuple[str, Loaded], ...]:
        return ("old", self.old), ("new", self.new)

    @property
    def one(self) -> Loaded:
        """One of the two, for laws of a version."""
        return self.new if self.seed[-1] % 2 else self.old

    @cached_property
    def report(self) -> Report:
        return self.compared(self.old, self.new)

    @cached_property
    def text(self) -> str:
        """The report as JSON."""
        return reporter("json").render(self.report, RenderOptions())

    @cached_property
    def value(self) -> dict[str, Any]:
        return json.loads(self.text)

    def compared(self, old: Loaded, new: Loaded) -> Report:
        return compare(old, new, ignore_ids=self.ignore_ids)


def with_clauses(version: Loaded, clauses: list[dict[str, Any]]) -> Loaded:
    """Return `version` with other clauses."""
    fields = version.proposal.tree() | {"clauses": clauses}
    return Loaded(read_proposal(fields), version.name, fields)
