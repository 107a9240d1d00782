"""Each finding of the examples points at the key or value that its page is about."""

import pytest

from plandiff.checking.inputs import File
from plandiff.rulebook import page
from plandiff.rules import OF_REVISION, OF_VERSION

# What stands at the place of each finding of the failing example, to the end of its line.
PLACES = {
    "agreed-by-nobody": "agreed",
    "brackets-in-agreed-clause": "[thirty] days.",
    "clause-without-source": "id: rail",
    "cycle-of-parents": "v2]",
    "dangling-reference": "point 9 says.",
    "date-before-parent": "2025-11-02",
    "duplicate-number": '"2"',
    "evidence-beyond-source": "published-text",
    "former-id-in-use": "ports]",
    "misleading-character": '"The po\\u200brts reopen."',
    "malformed-url": '"htps//gazette.example/ports"}',
    "name-differs-from-id": "v3",
    "not-formatted": "- id: ports",
    "number-gap": '"3"',
    "numbers-out-of-order": '"2"',
    "option-without-proposer": "{text: All of them.}",
    "parts-out-of-order": "preamble",
    "placeholder-in-agreed-clause": "[date].",
    "points-not-as-declared": "2",
    "published-before-date": "2025-11-03",
    "recalled-in-agreed-clause": "recalled",
    "red-line-range": "60 days.",
    "removal-of-standing-clause": "v1#ports, certainty: low}",
    "removal-without-source": "{clause: v1#rail, certainty: high}",
    "same-text-twice": "The ports of both coasts reopen within thirty days.",
    "source-never-used": "courier",
    "source-twice": '"https://gazette.example/ports"}',
    "term-never-used": "Joint Council, clause: council}",
    "term-undefined": "committee}",
    "unbalanced-brackets": "[shall reopen.",
    "unknown-lineage": "v1#harbours]",
    "unknown-parent": "v0]",
    "unknown-party": "nordland]",
    "unknown-source": "courier]",
    "version-id-twice": "v2",
    "agreed-clause-changed": "harbours of both coasts shall reopen within a month.",
    "agreed-clause-removed": "id: ports",
    "agreed-clause-reopened": "proposed",
    "clause-demoted": "id: ports",
    "clause-renumbered": '"I"',
    "id-dropped": "text: The ports of both coasts shall reopen within a month.",
    "id-reused": "ports",
    "obligation-weakened": "should reopen the ports of both coasts.",
    "quantity-without-source": "60 days.",
    "red-line": "id: rail",
    "removal-without-entry": "id: ports",
    "renamed-without-former-ids": "harbours",
    "source-dropped": "sources: [courier]",
    "stale-reference": 'point 2 says, on both coasts."}',
    "undisclosed-as-removed": "full",
}


def told_at(name: str, judged, examples) -> list[str]:
    text = examples.completed(examples.example(page(name), "Fails").partition("---\n")[0])
    file = File(examples.loaded(text, "v2.yaml"), text.encode(), "v2.yaml")
    lines = text.split("\n")
    found = []
    for breach in judged(name, name, "Fails"):
        place = breach.location or file.place(
            breach.path, at_key=breach.at_key, offset=breach.offset
        )
        found.append(lines[place.line - 1][place.column - 1 :])
    return found


@pytest.mark.parametrize("name", [*OF_VERSION, *OF_REVISION])
def test_a_finding_points_at_what_it_is_about(name: str, judged, examples) -> None:
    assert told_at(name, judged, examples) == [PLACES[name]]


HEAD = "format: 1\nid: v2\ntitle: A plan\ndate: 2025-12-01\nclauses:\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("  - id:  a\n    text: x\n", (6, 9)),
        ("  - id: a\n    text: x\n\n\n", (7, 11)),
        ("  - id: a\n    text: x", (7, 11)),
        ("  - id: a\n    text: >-\n      x\n\n\n\n", (9, 1)),
    ],
)
def test_what_is_not_formatted_is_told_where_it_differs(text, place, judge_version) -> None:
    (breach,) = judge_version("not-formatted", HEAD + text)
    assert breach.location[1:] == place
