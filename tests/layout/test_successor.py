"""The next version of a text: what is true of the old one alone is not carried over."""

import pytest

from plandiff.errors import PlandiffError
from plandiff.layout.successor import successor
from plandiff.load import load

HEAD = "format: 1\nid: v1\ntitle: T\ndate: 2025-01-01\n"
CLAUSES = "clauses:\n- {id: aid, text: Aid is paid.} # as agreed\n"
ALONE = {
    "published": "published: 2025-01-02\n",
    "note": "note: Only the second page was seen.\n",
    "removals": "removals:\n- {clause: v0#fund, certainty: high}\n",
}


def made(header: str = "") -> str:
    return successor((HEAD + header + CLAUSES).encode(), "v1.yaml", "v2", "2025-02")


@pytest.mark.parametrize("key", ALONE)
def test_what_is_true_of_the_old_version_alone_is_left_out(key: str) -> None:
    assert load((HEAD + ALONE[key] + CLAUSES).encode(), "v1.yaml")
    assert f"\n{key}:" not in made(ALONE[key])


def test_all_else_is_carried_over_with_its_comments() -> None:
    text = made("stage: zero-draft\n")
    found = load(text.encode(), "v2.yaml").proposal
    assert (found.id, found.date, found.parents, found.stage) == (
        "v2",
        "2025-02",
        ("v1",),
        "zero-draft",
    )
    assert [clause.text for clause in found.clauses] == ["Aid is paid."]
    assert "# as agreed" in text


def test_parents_of_the_old_version_are_not_those_of_the_next() -> None:
    assert load(made("parents: [v0]\n").encode(), "v2.yaml").proposal.parents == ("v1",)


def test_a_version_is_not_its_own_parent() -> None:
    with pytest.raises(PlandiffError, match="v1 would be its own parent"):
        successor((HEAD + CLAUSES).encode(), "v1.yaml", "v1", "2025-02")
