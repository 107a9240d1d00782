"""What speaks for pairs and joins, number by number: the weights were learned for these."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plandiff.align import evidence, joins, provisions, setting
from plandiff.align.content import Contents
from plandiff.align.draft import Draft
from plandiff.align.evidence import Evidence
from plandiff.align.identical import link_identical
from plandiff.align.joins import join_numbers
from plandiff.align.similar import gathered, link_similar
from plandiff.pipeline import load

CASES = Path(__file__).parents[1] / "cases"
VERSIONS = {
    "numbers": Path(__file__).parent / "numbers",
    "split-and-merged-agreed": CASES / "split-and-merged-agreed",
}


@pytest.fixture(params=VERSIONS)
def pair(request):
    """Return the name of two versions, and their clauses."""
    folder = VERSIONS[request.param]
    names = folder / "old.yaml", folder / "new.yaml"
    return request.param, [provisions(load(p.read_bytes(), p.name).proposal) for p in names]


def test_the_numbers_of_each_pair_and_join_are_as_written_down(pair, golden) -> None:
    name, sides = pair
    golden(VERSIONS["numbers"] / f"{name}.txt", "\n".join(told(Draft(*sides))) + "\n")


def told(draft: Draft) -> Iterator[str]:
    """Yield what speaks for each pair that is not out of the question, and for each join."""
    link_identical(draft, trust_ids=False)
    contents = Contents(draft.old, draft.new, draft.free_old, draft.free_new)
    weighed = Evidence(contents, draft.old, draft.new)
    content = gathered(draft, contents, weighed, trust_ids=False)
    judged = link_similar(draft, content)
    for (i, j), (score, numbers) in sorted(judged.items()):
        if score >= 0.002:
            yield f"\npair {draft.old[i].name} - {draft.new[j].name}: {score:.4f}"
            yield from listed((*setting.KINDS, *evidence.KINDS), numbers)
    found = join_numbers(draft, contents, weighed, trust_ids=False)
    for (side, index, partner), numbers in sorted(found.items()):
        clause, other = (draft.old, draft.new)[side][index], (draft.new, draft.old)[side][partner]
        yield f"\njoin {('old', 'new')[side]} {clause.name} to {other.name}"
        yield from listed(joins.KINDS, numbers)


def listed(kinds: tuple[str, ...], numbers: tuple[float, ...]) -> Iterator[str]:
    """Yield what is not nothing, by its name."""
    for kind, number in zip(kinds, numbers, strict=True):
        if abs(number) >= 0.0005:
            yield f"  {number:.3f} {kind}"
