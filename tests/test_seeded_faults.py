"""Faults put into v20 as a pull request would: who finds each, and where.

Only what the fault adds counts: what v20 has already is told in plandiff.toml.
"""

from pathlib import Path

import pytest

from plandiff.checking.baseline import Old
from plandiff.checking.inputs import File
from plandiff.checking.runner import Runner, Selection
from plandiff.pipeline import load
from plandiff.settings import Settings
from plandiff.subject.version import Version

V20 = (Path(__file__).parent.parent / "proposals/v20.yaml").read_text(encoding="utf-8")
CEASEFIRE = V20[V20.index("  - id: ceasefire\n") : V20.index("  - id: ratification-referendum\n")]
COUNCIL = V20[V20.index("  - id: peace-council\n") : V20.index("  - id: ceasefire\n")]
# Fault: what is replaced, by what, the rules that tell, and a word on the line of the first.
FAULTS = {
    "a number is lowered without a source": (
        ("800,000\n", "600,000\n"),
        {"agreed-clause-changed", "quantity-without-source"},
        "600,000",
    ),
    "an obligation is weakened": (
        ("must hold elections", "should hold elections"),
        {"agreed-clause-changed", "obligation-weakened"},
        "should hold",
    ),
    "an agreed clause is reopened": (
        (CEASEFIRE, CEASEFIRE.replace("status: agreed", "status: open")),
        {"agreed-clause-reopened"},
        "status: open",
    ),
    "an agreed clause is dropped": (
        (CEASEFIRE, ""),
        {"agreed-clause-removed", "points-not-as-declared"},
        None,
    ),
    "a clause is left out and its number with it": (
        (COUNCIL, ""),
        {"agreed-clause-removed", "number-gap", "points-not-as-declared"},
        None,
    ),
    "clauses are renumbered": (
        (CEASEFIRE, CEASEFIRE.replace('number: "20"', 'number: "21"')),
        {"clause-renumbered", "number-gap"},
        'number: "21"',
    ),
    "a number stands twice": (
        (CEASEFIRE, CEASEFIRE.replace('number: "20"', 'number: "19"')),
        {"clause-renumbered", "duplicate-number"},
        'number: "19"',
    ),
    "two clauses change places": (
        (COUNCIL + CEASEFIRE, CEASEFIRE + COUNCIL),
        {"numbers-out-of-order"},
        'number: "19"',
    ),
    "a source is dropped": (
        ("[ukri-20, cens-20, swe-20, afp-20]", "[ukri-20, cens-20, swe-20]"),
        {"source-dropped"},
        None,
    ),
    "a source is misspelt": (
        ("[ukri-20, cens-20, swe-20, afp-20]", "[ukri-20, cens-20, swe-20, afp-20, afp20]"),
        {"unknown-source"},
        "afp20",
    ),
    "a party is misspelt": (
        (CEASEFIRE, CEASEFIRE.replace("[ukraine, united", "[ukrain, united")),
        {"unknown-party"},
        "ukrain,",
    ),
    "an id is lost": (
        ("  - id: ceasefire\n    number", "  - number"),
        {"id-dropped"},
        "number",
    ),
    "a clause is renamed": (
        ("- id: ceasefire\n", "- id: truce\n"),
        {"renamed-without-former-ids"},
        "truce",
    ),
    "an id goes to another subject": (
        (
            CEASEFIRE,
            CEASEFIRE.replace("[x-ceasefire]", "[x-sea]").replace(
                "With the agreement of all parties, a full ceasefire starts at once.",
                "Grain ships load in harbours under a flag that every coast respects.",
            ),
        ),
        {"agreed-clause-changed", "id-reused"},
        "Grain ships",
    ),
    "a bracket is left in an agreed clause": (
        ("a full ceasefire starts", "a [full] ceasefire starts"),
        {"agreed-clause-changed", "brackets-in-agreed-clause"},
        "[full]",
    ),
    "a placeholder is left in an agreed clause": (
        ("a full ceasefire starts at once", "a full ceasefire starts on [date]"),
        {"agreed-clause-changed", "placeholder-in-agreed-clause"},
        "[date]",
    ),
    "a bracket is torn": (
        ("Infrastructure is developed.", "Infrastructure [is developed."),
        {"agreed-clause-changed", "unbalanced-brackets"},
        "[is",
    ),
    "a reference leads nowhere": (
        ("  - id: elections\n", "  - id: polls\n    number: 18a\n    text: As point 31 says.\n    sources: [dw-20]\n  - id: elections\n"),
        {"dangling-reference", "numbers-out-of-order", "points-not-as-declared"},
        "point 31",
    ),
    "a clause is copied": (
        (CEASEFIRE, CEASEFIRE + CEASEFIRE.replace("id: ceasefire", "id: truce").replace('"20"', '"21"')),
        {"same-text-twice", "points-not-as-declared"},
        None,
    ),
    "the text is dated before its parent": (
        ("date: 2025-12-23\n", "date: 2025-11-23\n"),
        {"date-before-parent"},
        "date: 2025-11-23",
    ),
    "the text is published before it was written": (
        ("published: 2025-12-24", "published: 2025-12-20"),
        {"published-before-date"},
        "published",
    ),
    "the file is saved under another id": (("id: v20\n", "id: v21\n"), {"name-differs-from-id"}, "id: v21"),
    "a parent is misspelt": (("parents: [v19]", "parents: [v18]"), {"unknown-parent"}, "v18"),
    "an address is broken": (
        ("url: https://swedenherald.com", "url: https:/swedenherald.com"),
        {"malformed-url"},
        "https:/s",
    ),
    "a proposer is missing": (
        ("        proposers: [united-states]\n", ""),
        {"option-without-proposer"},
        None,
    ),
    "a clause becomes a sub-clause": (
        (CEASEFIRE, "    clauses:\n" + "".join(f"    {line}\n" for line in CEASEFIRE.splitlines())),
        {"clause-demoted", "points-not-as-declared"},
        "id: ceasefire",
    ),
}  # fmt: skip


def file(text: str) -> File:
    data = text.encode()
    return File(load(data, "v20.yaml"), data, "v20.yaml")


PARENT = load((Path(__file__).parent.parent / "proposals/v19.yaml").read_bytes(), "v19.yaml")
BEFORE = file(V20)


def found(of: File) -> dict[str, tuple[str, int]]:
    """Return fingerprint to rule and line."""
    runner = Runner(Settings(), Selection())
    relatives = {"v19": PARENT.proposal}
    version = Version(of.loaded, stem="v20", relative=relatives.get)
    findings = [*runner.of_version(of, version)]
    findings += runner.of_revision(of, Old(BEFORE, "main", is_same_version=True))
    return {f.fingerprint: (f.rule, f.location.line) for f in findings}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_by_the_rules_that_are_there_for_it(fault: str) -> None:
    (old, new), rules, word = FAULTS[fault]
    assert V20.count(old) >= 1
    text = V20.replace(old, new, 1)
    assert text != V20
    known = {(rule, V20.splitlines()[line - 1]) for rule, line in found(BEFORE).values()}
    lines = text.splitlines()
    told = [(rule, line) for rule, line in found(file(text)).values()]
    fresh = [(rule, line) for rule, line in told if (rule, lines[line - 1]) not in known]
    assert {rule for rule, _ in fresh} == rules
    if word is not None:
        assert any(word in lines[line - 1] for _, line in fresh)
