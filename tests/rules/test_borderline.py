"""What lies near a rule of a version: what it must find as well, and what it must let pass."""

from collections.abc import Callable
from pathlib import Path

import pytest

AGREED = "clauses:\n  - {{id: a, status: agreed, text: '{}'}}\n"
TABLE = [
    ("agreed-by-nobody", "clauses: [{status: agreed-ad-referendum, text: x}]", 1),
    (
        "agreed-by-nobody",
        "clauses: [{text: x, agreed_by: [n], clauses: [{status: agreed, text: y}]}]",
        0,
    ),
    ("brackets-in-agreed-clause", AGREED.format("Ports [sic] and [12] open."), 0),
    ("brackets-in-agreed-clause", "brackets: editorial\n" + AGREED.format("Ports [of N] open."), 0),
    ("brackets-in-agreed-clause", AGREED.format("[A [b] c] and [d]"), 3),
    ("brackets-in-agreed-clause", "clauses: [{status: agreed, text: x, options: [{text: y}]}]", 1),
    ("placeholder-in-agreed-clause", AGREED.format("By [date] and [TBD] and [all]."), 2),
    ("unbalanced-brackets", "clauses: [{text: 'a ] b [ c [d]'}]", 2),
    ("unbalanced-brackets", "brackets: editorial\nclauses: [{text: 'a ] b [ c [d]'}]", 0),
    (
        "unbalanced-brackets",
        "clauses: [{text: x, options: [{text: '[y'}], struck: [{text: 'z]'}]}]",
        2,
    ),
    ("clause-without-source", "clauses: [{text: x}, {text: y}]", 1),
    (
        "clause-without-source",
        "clauses: [{text: x, sources: [s], clauses: [{text: y}]}, {text: z, status: deleted}]",
        0,
    ),
    ("clause-without-source", "clauses: [{text: x, reports: [{by: b, text: y, sources: [s]}]}]", 0),
    (
        "cycle-of-parents",
        "parents: [v3]\nclauses: [{text: x}]\n---\nid: v3\nparents: [v2]\nclauses: [{text: x}]",
        1,
    ),
    (
        "cycle-of-parents",
        "parents: [v3]\nclauses: [{text: x}]\n---\nid: v3\nparents: [v3]\nclauses: [{text: x}]",
        0,
    ),
    ("dangling-reference", "clauses: [{text: See point 9.}]", 0),
    ("dangling-reference", "disclosure: partial\nclauses: [{number: '1', text: See point 9.}]", 0),
    ("dangling-reference", "clauses: [{number: '1', text: See Article 5 of the Charter.}]", 0),
    ("dangling-reference", "clauses: [{number: '1', text: 'See points 7, 8 and 1.'}]", 2),
    (
        "points-not-as-declared",
        "declared_points: 1\nclauses: [{number: '1', text: x}, {text: y}]",
        0,
    ),
    ("points-not-as-declared", "declared_points: 2\nclauses: [{text: x}, {text: y}]", 0),
    ("points-not-as-declared", "declared_points: 9\ndisclosure: partial\nclauses: [{text: x}]", 0),
    ("points-not-as-declared", "declared_points: 0\ndisclosure: partial\nclauses: [{text: x}]", 1),
    (
        "points-not-as-declared",
        "declared_points: 1\nclauses: [{text: x}, {text: y, part: annex}, {text: z, status: deleted}]",
        0,
    ),
    (
        "duplicate-number",
        "clauses: [{number: '1', text: x}, {number: '1', part: annex, text: y}]",
        0,
    ),
    (
        "duplicate-number",
        "clauses: [{number: '1', text: x, clauses: [{number: a, text: y}, {number: a, text: z}]}]",
        1,
    ),
    ("number-gap", "clauses: [{number: '4', text: x}, {number: '5', text: y}]", 0),
    (
        "number-gap",
        "disclosure: partial\nclauses: [{number: '1', text: x}, {number: '3', text: y}]",
        0,
    ),
    (
        "number-gap",
        "clauses: [{number: '1', text: x}, {number: '1a', text: y}, {number: '2', text: z}]",
        0,
    ),
    (
        "number-gap",
        "clauses: [{text: x, clauses: [{number: (i), text: y}, {number: (iv), text: z}]}]",
        1,
    ),
    ("numbers-out-of-order", "clauses: [{number: '1a', text: x}, {number: '1', text: y}]", 1),
    (
        "evidence-beyond-source",
        "sources: [{id: s}]\nclauses: [{text: x, evidence: published-text, sources: [s]}]",
        0,
    ),
    (
        "evidence-beyond-source",
        "sources: [{id: s, kind: secondary}]\n"
        "clauses: [{text: x, evidence: official-briefing, sources: [s]}]",
        1,
    ),
    ("former-id-in-use", "clauses: [{id: a, former_ids: [a], text: x}]", 1),
    ("malformed-url", "sources: [{id: s, url: 'http://[::1]:80/x?y#z'}]\nclauses: [{text: x}]", 0),
    (
        "malformed-url",
        "sources: [{id: s, url: 'https://müller.example/ä'}]\nclauses: [{text: x}]",
        0,
    ),
    ("malformed-url", "sources: [{id: s, url: 'https://a b.example'}]\nclauses: [{text: x}]", 1),
    ("malformed-url", "sources: [{id: s, url: 'javascript:alert(1)'}]\nclauses: [{text: x}]", 1),
    ("recalled-in-agreed-clause", "clauses: [{text: x, verification: recalled}]", 0),
    (
        "recalled-in-agreed-clause",
        "clauses: [{text: x, status: agreed, clauses: [{text: y, verification: recalled}, "
        "{text: z, status: open, verification: recalled}]}]",
        1,
    ),
    (
        "removal-without-source",
        "clauses: [{text: x}]\nremovals: [{clause: v1#a, certainty: low}]",
        0,
    ),
    ("same-text-twice", "clauses: [{id: a, text: Deleted.}, {id: b, text: Deleted.}]", 0),
    (
        "same-text-twice",
        "clauses: [{id: a, text: The ports reopen within “a month”.}, "
        "{id: b, text: 'The ports  reopen within \"a month\".'}]",
        1,
    ),
    ("source-never-used", "note: see s-2\nsources: [{id: s}, {id: s-2}]\nclauses: [{text: x}]", 1),
    ("term-never-used", "terms: [{term: Fund, clause: a}]\nclauses: [{id: a, text: x}]", 0),
    (
        "term-never-used",
        "terms: [{term: Fund, clause: a}]\nclauses: [{id: a, text: A fund.}, {text: Funds.}]",
        0,
    ),
    ("term-undefined", "terms: [{term: Fund, clause: a}]\nclauses: [{id: a, text: x}]", 1),
    ("unknown-lineage", "clauses: [{text: x, derived_from: [v9#a, v9, '#a']}]", 2),
    (
        "unknown-party",
        "issued_by: [n]\nclauses: [{text: x, options: [{text: y, proposers: [m]}]}]",
        2,
    ),
    (
        "unknown-source",
        "clauses: [{text: x}]\nremovals: [{clause: v1#a, certainty: low, sources: [s]}]",
        1,
    ),
    # A clause that is passed over does not end the search.
    (
        "clause-without-source",
        "clauses: [{text: x, sources: [s]}, {text: z, status: deleted}, {text: y}]",
        1,
    ),
    ("clause-without-source", "clauses: [{text: x, struck: [{text: y, sources: [s]}]}]", 0),
    ("clause-without-source", "clauses: [{text: x, options: [{text: y, sources: [s]}]}]", 0),
    (
        "cycle-of-parents",
        "parents: [v3]\nclauses: [{text: x}]\n---\nid: v3\nparents: [v4, v2]\nclauses: [{text: x}]",
        1,
    ),
    (
        "dangling-reference",
        "clauses: [{number: '1', clauses: [{text: x}]}, {number: '2', text: See point 9.}]",
        1,
    ),
    ("brackets-in-agreed-clause", "clauses: [{text: '[a]'}, {status: agreed, text: '[b]'}]", 1),
    ("brackets-in-agreed-clause", "clauses: [{status: agreed, clauses: [{text: '[a]'}]}]", 1),
    (
        "duplicate-number",
        "clauses: [{number: '1', text: x}, {text: y}, {number: '1', text: z}]",
        1,
    ),
    (
        "evidence-beyond-source",
        "sources: [{id: s, kind: secondary}, {id: t, kind: article}]\n"
        "clauses: [{text: y}, {text: x, evidence: press-report, sources: [t]}, "
        "{text: z, evidence: published-text, sources: [t, s]}]",
        1,
    ),
    ("number-gap", "clauses: [{number: '1', text: x}, {number: '4', text: y}]", 1),
    ("option-without-proposer", "clauses: [{text: x, options: [{no_text: true}]}]", 1),
    (
        "parts-out-of-order",
        "clauses: [{part: annex, text: x, clauses: [{text: y}]}, {part: operative, text: z}]",
        1,
    ),
    (
        "red-line-range",
        "clauses: [{text: 40 days}, {id: ports, text: 'Of 40 km, 31 days, 20 to 45 days, 32 days.'}]",
        2,
    ),
    (
        "red-line-range",
        "clauses: [{text: x, topics: [x-term], clauses: [{text: '2 years, 5 years, 1 year.'}]}]",
        1,
    ),
    (
        "same-text-twice",
        "clauses: [{id: a, text: The ports reopen.}, {text: The ports reopen.}, "
        "{id: b, text: Of all coasts the ports reopen.}, {id: c, text: Deleted.}, "
        "{id: d, text: Of all coasts the ports reopen.}]",
        1,
    ),
    (
        "source-twice",
        "sources: [{id: a, url: 'https://a.example'}, {id: b}, {id: c, url: 'https://a.example'}]\n"
        "clauses: [{text: x}]",
        1,
    ),
    (
        "unknown-lineage",
        "clauses: [{text: x}]\nremovals: [{clause: v1#a, certainty: low}]\n---\n"
        "id: v1\nclauses: [{id: b, text: x}]",
        1,
    ),
    ("red-line-range", "clauses: [{text: 40 days, topics: [x-long]}]", 1),
    ("placeholder-in-agreed-clause", AGREED.format(f"By [date{' of it' * 20}]."), 1),
    ("dangling-reference", f"clauses: [{{number: '1', text: See point {'9' * 50}.}}]", 1),
]


@pytest.mark.parametrize(("name", "text", "count"), TABLE)
def test_near_a_rule_of_a_version(name: str, text: str, count: int, judge_version) -> None:
    assert len(judge_version(name, text)) == count


def test_what_is_said_near_a_rule_of_a_version(
    judge_version, in_full, golden: Callable[[Path, str], None]
) -> None:
    told = ""
    for name, text, _ in TABLE:
        said = "".join(map(in_full, judge_version(name, text)))
        told += f"{name}:\n{text}\n{said}\n" if said else ""
    golden(Path(__file__).parent / "borderline.txt", told)
