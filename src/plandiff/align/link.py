"""What aligning two versions gives: links, and why each was made."""

from enum import StrEnum
from typing import NamedTuple

from plandiff.align.provision import Provision


class Method(StrEnum):
    """Why a link was made; from certain to likely."""

    SAME_ID = "same-id"
    STATED = "stated-lineage"
    SAME_TEXT = "same-text"
    SAME_HEADING = "same-heading"
    SIMILAR_TEXT = "similar-text"
    SPLIT_MERGE = "split-merge"
    ALONE = "alone"


class RunnerUp(NamedTuple):
    """The clause that came nearest without being linked.

    Attributes:
        provision: The other clause: of the new version where the link has an old side,
            else of the old version.
        score: How likely it is the same clause, 0.0 to 1.0.
        is_doubt: Whether it is near enough that "the clause is gone" (or new) cannot be
            said: the two may be the same.
    """

    provision: Provision
    score: float
    is_doubt: bool = False


class Link(NamedTuple):
    """Old clauses and the new clauses that continue them.

    Attributes:
        old: Empty where the new clause continues nothing; several where merged.
        new: Empty where nothing continues the old clause; several where split.
        method: Why.
        score: 1.0 where stated or identical, else how likely the link is, 0.0 to 1.0.
        runner_up: The next-best partner, if any was near.
        is_moved: Whether the clause stands elsewhere: outside the longest run that
            kept its order among its siblings, below another clause, or in another part.
        contradiction: What the texts say against a link that ids state, in words; else "".
        evidence: What speaks for (above 0) and against the link, in log-odds, the weightiest
            first; empty where words, headings or statements made it certain.
    """

    old: tuple[Provision, ...]
    new: tuple[Provision, ...]
    method: Method
    score: float
    runner_up: RunnerUp | None = None
    is_moved: bool = False
    contradiction: str = ""
    evidence: tuple[tuple[str, float], ...] = ()

    @property
    def is_pair(self) -> bool:
        """Whether exactly one clause became exactly one."""
        return len(self.old) == 1 and len(self.new) == 1


class Alignment(NamedTuple):
    """All links between two versions.

    Attributes:
        links: In the order of the new version; old clauses that nothing continues come
            last, in their own order. Each clause of both versions stands in exactly one.
        ids_ignored: Whether ids and stated lineage were left out of account.
    """

    links: tuple[Link, ...]
    ids_ignored: bool = False
