"""What holds for the links between any two versions: made from real ones, and invented."""

import importlib.util
from pathlib import Path

import pytest
from benchmarks.alignment.mutations.documents import documents
from benchmarks.alignment.mutations.kinds import KINDS, MIX, RENUMBER
from benchmarks.alignment.mutations.mutation import mutated
from benchmarks.alignment.mutations.tree import Node, to_proposal
from benchmarks.alignment.mutations.truth import truth
from hypothesis import given
from hypothesis import strategies as st

from plandiff.align import Method, align, provisions
from plandiff.load.reading import read_proposal

_SPEC = importlib.util.spec_from_file_location("laws_a", Path(__file__).parent / "strategies.py")
S = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(S)

PROPOSALS = Path(__file__).parents[2] / "proposals"
DOCUMENTS = list(documents([str(PROPOSALS)], least_clauses=20))
# What `mutated` takes, not what it makes: an example that fails is told in one line.
ways = st.tuples(
    st.sampled_from(DOCUMENTS),
    st.sampled_from((*KINDS, RENUMBER, MIX)),
    st.sampled_from((0.01, 0.05, 0.15, 0.40)),
    st.integers(1, 1_000_000),
)


def ends(mutation):
    return to_proposal("old", mutation.old), to_proposal("new", mutation.new)


def places(side):
    return tuple(p.index for p in side)


def shape(alignment):
    return [
        (places(link.old), places(link.new), link.method, link.score, link.is_moved)
        for link in alignment.links
    ]


def pairs(alignment):
    return {(a.index, b.index) for link in alignment.links for a in link.old for b in link.new}


@given(ways)
def test_links_partition_both_sides(way) -> None:
    old, new = ends(mutated(*way))
    links = align(old, new).links
    for side, version in (("old", old), ("new", new)):
        held = [index for link in links for index in places(getattr(link, side))]
        assert sorted(held) == [p.index for p in provisions(version)]


@given(ways)
def test_aligning_backwards_is_the_mirror(way) -> None:
    old, new = ends(mutated(*way))
    back = [(b, a, *rest) for a, b, *rest in shape(align(new, old))]
    assert sorted(map(tuple, back)) == sorted(shape(align(old, new)))


# In Finnish, so that not even "the" is shared: a common word changes how rare it is, and
# with it what every pair is worth.
UNRELATED = (
    "Kalat uivat hiljaa tummassa lammessa vuoren takana.",
    "Metsän reunalla kasvoi vanha koivu, jonka oksilla linnut lauloivat.",
    "Talvella järvi jäätyy, ja lapset luistelevat iltaan asti.",
)


@given(ways, st.sampled_from(UNRELATED), st.booleans(), st.floats(0, 1, exclude_max=True))
def test_an_unrelated_clause_changes_no_pair(way, unrelated, is_old, where) -> None:
    mutation = mutated(*way)
    before = pairs(align(*ends(mutation)))
    root = mutation.old if is_old else mutation.new
    clause = Node(unrelated, number="99")
    clause.put(root, int(where * (len(root.below) + 1)))
    place = list(root.all()).index(clause)
    after = pairs(align(*ends(mutation)))
    side = 0 if is_old else 1
    assert not any(pair[side] == place for pair in after)
    assert {
        tuple(n - (n > place) if end == side else n for end, n in enumerate(pair)) for pair in after
    } == before


def shuffled(tree, chance):
    chance.shuffle(tree)
    for clause in tree:
        shuffled(clause.get("clauses", []), chance)


versions = S.proposals().map(lambda loaded: loaded.proposal) | st.sampled_from(DOCUMENTS).map(
    lambda document: to_proposal("real", document.root)
)


def _words(provisions) -> list[list[str]]:
    return [(p.clause.text or "").split() for p in provisions]


@given(versions, st.randoms(use_true_random=False), st.booleans())
def test_shuffling_gives_only_moves(version, chance, flag) -> None:
    fields = version.tree() | {"disclosure": "full"}
    old = read_proposal(fields | {"id": "earlier"})
    shuffled(fields["clauses"], chance)
    new = read_proposal(fields | {"id": "later"})
    links = align(old, new, ignore_ids=flag).links
    for link in links:
        assert link.is_pair or link.method is Method.STATED
        assert _words(link.old) == _words(link.new)
    # Parts have an order each.
    texts = [
        sorted((p.clause.part, p.position[:-1], p.index, p.clause.text) for p in provisions(side))
        for side in (old, new)
    ]
    if len({part for part, *_ in texts[0]}) == 1 and texts[0] != texts[1]:
        assert any(link.is_moved for link in links)


@given(
    st.sampled_from(DOCUMENTS),
    st.sampled_from((0.01, 0.05, 0.15, 0.40)),
    st.integers(1, 1_000_000),
)
def test_renumbering_loses_no_clause_though_references_follow(document, rate, seed) -> None:
    mutation = mutated(document, RENUMBER, rate, seed)
    alignment = align(*ends(mutation))
    assert pairs(alignment) == truth(mutation.old, mutation.new).pairs
    assert all(link.is_pair for link in alignment.links)
    assert not any(link.is_moved for link in alignment.links)


@pytest.mark.parametrize("kind", [*KINDS, RENUMBER, MIX])
def test_a_seed_gives_the_same_pair_again(kind) -> None:
    one, other = (mutated(DOCUMENTS[0], kind, 0.15, 7) for _ in range(2))
    assert ends(one) == ends(other)
    assert truth(one.old, one.new) == truth(other.old, other.new)
