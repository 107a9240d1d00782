"""What words mean in a check: as the project has it, and as its baseline had it."""

from typing import NamedTuple

from plandiff.load import Loaded
from plandiff.model import Phrases, Proposal


class Readings(NamedTuple):
    """What the project adds to the word lists.

    Attributes:
        own: As it stands.
        base: As the revision has it that files are held against; None where there is none.
    """

    own: tuple[Phrases, ...] = ()
    base: tuple[Phrases, ...] | None = None

    def guarded(
        self, new: Loaded, old: Loaded, *, is_state: bool
    ) -> tuple[Loaded, tuple[Phrases, ...]] | None:
        """Return what to compare with `old` a second time, and by which lists.

        The lists of the baseline, and in an earlier state of the same file (`is_state`) the
        words that it adds itself. None where that is how `new` is read anyway.
        """
        if self.base is None:
            return None
        is_other = is_state and new.proposal.lexicons != old.proposal.lexicons
        if self.base == self.own and not is_other:
            return None
        if not is_other:
            return new, self.base
        values = {**new.proposal.given(), "lexicons": old.proposal.lexicons}
        return Loaded(Proposal.holding(values), new.name, None), self.base
