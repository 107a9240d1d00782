"""What lies near a rule of a change: what it must find as well, and what it must let pass."""

from collections.abc import Callable
from pathlib import Path

import pytest

LONG = "The ports of both coasts shall reopen within a month."
CHANGES = [
    (
        "agreed-clause-changed",
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG.replace(' ', '  ')}'}}]",
        0,
    ),
    (
        "agreed-clause-changed",
        f"clauses: [{{id: a, status: agreed, text: '{LONG}', options: [{{text: y}}]}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]",
        1,
    ),
    (
        "agreed-clause-removed",
        "disclosure: partial\nclauses: [{id: b, text: x}]\n---\n"
        f"clauses: [{{id: b, text: x}}, {{id: a, status: agreed, text: '{LONG}'}}]",
        0,
    ),
    (
        "id-reused",
        "clauses: [{id: ports, text: Nobody is tried for taking part in the war.}]\n---\n"
        f"clauses: [{{id: ports, text: '{LONG}'}}]",
        1,
    ),
    (
        "id-reused",
        "clauses: [{id: sea, heading: Amnesty, text: Nobody is tried for his part in the war.}]"
        f"\n---\nclauses: [{{id: sea, heading: Ports, text: '{LONG}'}}]",
        1,
    ),
    (
        "id-reused",
        "clauses: [{id: sea, topics: [x], text: Nobody is tried for his part in the war.}]"
        f"\n---\nclauses: [{{id: sea, topics: [x], text: '{LONG}'}}]",
        0,
    ),
    (
        "id-reused",
        f"clauses: [{{id: ports, text: Deleted.}}]\n---\nclauses: [{{id: ports, text: '{LONG}'}}]",
        0,
    ),
    (
        "agreed-clause-reopened",
        "clauses: [{id: a, status: open, text: x, clauses: [{id: b, text: y}]}]\n---\n"
        "clauses: [{id: a, status: agreed, text: x, clauses: [{id: b, text: y}]}]",
        1,
    ),
    (
        "agreed-clause-reopened",
        "clauses: [{id: a, text: x, clauses: [{id: b, text: y}]}]\n---\n"
        "clauses: [{id: a, text: x, clauses: [{id: b, status: agreed, text: y}]}]",
        1,
    ),
    (
        "agreed-clause-changed",
        "clauses: [{id: a, status: agreed, text: x, clauses: [{id: b, text: z}]}]\n---\n"
        "clauses: [{id: a, status: agreed, text: x, clauses: [{id: b, text: y}]}]",
        1,
    ),
    (
        "agreed-clause-changed",
        f"clauses: [{{id: a, status: agreed, text: '{LONG[:-1]} at the latest.'}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]",
        1,
    ),
    (
        "agreed-clause-changed",
        f"clauses: [{{id: a, status: agreed, text: '{LONG.replace(' within a month', '')}'}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]",
        1,
    ),
    (
        "agreed-clause-changed",
        f"clauses: [{{id: a, status: agreed, text: '{LONG}', struck: [{{text: y}}]}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]",
        1,
    ),
    (
        "agreed-clause-reopened",
        f"clauses: [{{id: a, text: '{LONG}'}}]\n---\n"
        f"clauses: [{{id: a, status: agreed, text: '{LONG}'}}]",
        1,
    ),
    (
        "clause-demoted",
        "clauses: [{id: a, text: x, clauses: [{id: b, text: y, clauses: [{id: c, text: z}]}]}, "
        "{id: e, text: w, clauses: [{id: d, text: v}]}]\n---\n"
        "clauses: [{id: a, text: x}, {id: b, text: y, clauses: [{id: c, text: z}]}, "
        "{id: e, text: w}, {id: d, text: v}]",
        2,
    ),
    (
        "clause-demoted",
        "clauses: [{id: b, part: annex, text: y}, {id: a, part: annex, text: x}]\n---\n"
        "clauses: [{id: b, part: annex, text: x}, {id: a, text: y}]",
        1,
    ),
    (
        "clause-demoted",
        "clauses: [{id: b, part: annex, text: x}]\n---\nclauses: [{id: b, text: x}]",
        1,
    ),
    (
        "removal-without-entry",
        "clauses: [{id: b, text: x}]\nremovals: [{clause: v1#a, certainty: high}]\n---\n"
        f"clauses: [{{id: b, text: x}}, {{id: a, text: '{LONG}'}}]",
        1,
    ),
    (
        "removal-without-entry",
        "clauses: [{id: b, text: x}]\n---\nclauses: [{id: b, text: x}, "
        f"{{id: a, text: '{LONG}', clauses: [{{id: c, text: Of all coasts.}}]}}]",
        1,
    ),
    (
        "undisclosed-as-removed",
        "declared_points: 1\nclauses: [{id: b, text: x}]\n---\n"
        "declared_points: 1\ndisclosure: partial\nclauses: [{id: b, text: x}]",
        0,
    ),
    # What is passed over does not end the search.
    (
        "id-reused",
        "clauses: [{id: b, text: Trains cross the river again before the winter.}, "
        "{id: ports, text: Nobody is tried for taking part in the war.}]\n---\n"
        "clauses: [{id: a, text: Trains cross the river again before the winter.}, "
        f"{{id: ports, text: '{LONG}'}}]",
        1,
    ),
    (
        "obligation-weakened",
        "clauses: [{id: a, text: The parties shall meet. The panel may rule on the claim.}]\n---\n"
        "clauses: [{id: a, text: The parties may meet. The panel shall rule on the claim.}]",
        1,
    ),
    (
        "obligation-weakened",
        "clauses: [{id: a, text: The parties may meet. The panel shall rule on the claim.}]\n---\n"
        "clauses: [{id: a, text: The parties shall meet. The panel may rule on the claim.}]",
        1,
    ),
    (
        "quantity-without-source",
        "sources: [{id: s}]\nclauses: [{id: a, text: Of 10 days., sources: [s]}, "
        "{id: b, text: 'Of 6,000 soldiers, 20 ships'}, {id: c, text: The fund pays.}]\n---\n"
        "sources: [{id: s}]\nclauses: [{id: a, text: Of 20 days.}, "
        "{id: b, text: 'Of 8,000 soldiers, 30 ships'}, {id: c, text: The fund pays 40 dollars.}]",
        3,
    ),
    (
        "removal-without-entry",
        "clauses: [{id: b, text: x}]\n---\nclauses: [{id: b, text: x}, "
        f"{{id: a, status: agreed, text: '{LONG}'}}, {{id: c, text: Nobody is tried for the war.}}]",
        1,
    ),
    (
        "source-dropped",
        "sources: [{id: s}]\nclauses: [{id: a, text: Of 10 days., sources: [s]}]\n---\n"
        "sources: [{id: s}, {id: t}]\nclauses: [{id: a, text: Of 10 days., sources: [t, s]}, "
        "{id: b, text: Ships load grain., sources: [t]}]",
        1,
    ),
    (
        "renamed-without-former-ids",
        "clauses: [{id: b, derived_from: [v2#a], text: Trains cross the river before the winter.}, "
        f"{{id: d, text: '{LONG}'}}]\n---\n"
        "clauses: [{id: a, text: Trains cross the river before the winter.}, "
        f"{{id: c, text: '{LONG}'}}]",
        1,
    ),
    (
        "stale-reference",
        "clauses: [{id: n, number: '1', text: Prisoners go home.}, {id: a, number: '2', text: Trains run.}, "
        "{id: b, number: '3', text: Ships sail.}, "
        "{id: c, number: '4', text: As point 9 says. As points 1 and 2 say.}]\n---\n"
        "clauses: [{id: a, number: '1', text: Trains run.}, {id: b, number: '2', text: Ships sail.}, "
        "{id: c, number: '3', text: As points 1 and 2 say.}]",
        1,
    ),
    (
        "undisclosed-as-removed",
        "clauses: [{id: b, text: x}]\n---\ndisclosure: partial\nclauses: [{id: b, text: x}]",
        1,
    ),
    (
        "red-line",
        "clauses: [{id: a, topics: [x-aid], text: 'Where feasible, Aid of 20 tons may arrive by 3 May.'}]"
        "\n---\nclauses: [{id: a, topics: [x-aid], text: Aid of 30 tons shall arrive by 2 May.}]",
        2,
    ),
    (
        "red-line",
        "parties: [{id: north, name: Northland}, {id: south, name: Southland}]\n"
        "clauses: [{id: a, topics: [x-aid], text: Aid comes.}, "
        "{id: b, topics: [x-north], text: The council hears each side.}]\n---\n"
        "parties: [{id: north, name: Northland}, {id: south, name: Southland}]\n"
        "clauses: [{id: a, topics: [x-aid], text: Aid comes to Southland.}, "
        "{id: b, topics: [x-north], text: The council hears Northland and Southland.}]",
        2,
    ),
    (
        "red-line",
        f"clauses: [{{id: b, text: '{LONG}'}}]\n---\n"
        f"clauses: [{{id: a, topics: [x-aid], text: Aid comes.}}, {{id: b, text: '{LONG}'}}]",
        1,
    ),
    (
        "source-dropped",
        "sources: [{id: s}]\nclauses: [{id: a, text: Of 10 days.}]\n---\n"
        "sources: [{id: s}]\nclauses: [{id: b, text: Ships load grain., sources: [s]}, "
        "{id: a, text: Of 10 days., sources: [s]}]",
        1,
    ),
    (
        "red-line",
        f"parties: [{{id: {'p' * 60}, name: Northland}}]\n"
        "clauses: [{id: a, topics: [x-long], text: Aid comes.}]\n---\n"
        f"parties: [{{id: {'p' * 60}, name: Northland}}]\n"
        "clauses: [{id: a, topics: [x-long], text: Aid comes to Northland.}]",
        1,
    ),
]


@pytest.mark.parametrize(("name", "text", "count"), CHANGES)
def test_near_a_rule_of_a_change(name: str, text: str, count: int, judge_revision) -> None:
    assert len(judge_revision(name, text, is_same_version=True)) == count


@pytest.mark.parametrize("name", ["clause-renumbered", "source-dropped", "removal-without-entry"])
def test_a_successor_may_do_what_a_later_state_may_not(name: str, judge_revision) -> None:
    text = (
        "sources: [{id: s}]\nclauses: [{id: a, number: '2', text: x}]\n---\n"
        "clauses: [{id: a, number: '1', text: x, sources: [t]}, {id: b, text: " + LONG + "}]"
    )
    assert judge_revision(name, text, is_same_version=True)
    assert judge_revision(name, text, is_same_version=False) == []


def test_what_is_said_near_a_rule_of_a_change(
    judge_revision, in_full, golden: Callable[[Path, str], None]
) -> None:
    told = ""
    for name, text, _ in CHANGES:
        said = "".join(map(in_full, judge_revision(name, text, is_same_version=True)))
        told += f"{name}:\n{text}\n{said}\n" if said else ""
    golden(Path(__file__).parent / "borderline-changes.txt", told)
