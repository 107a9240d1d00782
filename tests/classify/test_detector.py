"""What detectors ask about beyond a link: languages, names, and clauses anywhere in a version."""

import pytest

from plandiff.changes import ChangeKind
from plandiff.pipeline import compare, load


def version(name: str, clauses: str, **fields: str):
    head = {"format": "1", "id": name, "title": "T", "date": "2025-01-01", **fields}
    text = "".join(f"{key}: {value}\n" for key, value in head.items())
    return load(f"{text}clauses: {clauses}\n".encode(), f"{name}.yaml")


def changes(old, new, *kinds: ChangeKind):
    return [c for e in compare(old, new).entries for c in e.changes if c.kind in kinds]


@pytest.mark.parametrize(
    ("old", "new", "is_told"), [("en", "en-GB", True), ("de", "en", False), ("en", "fr", False)]
)
def test_words_are_read_where_both_versions_are_in_english(old, new, *, is_told: bool) -> None:
    sides = (
        version("old", "[{id: a, text: They shall pay.}]", language=old),
        version("new", "[{id: a, text: They should pay.}]", language=new),
    )
    assert bool(changes(*sides, ChangeKind.OBLIGATION_CHANGED)) is is_told


def test_a_text_struck_in_any_clause_is_found() -> None:
    old = version("old", "[{id: a, text: x}, {id: s, text: All ports reopen.}]")
    below = "{id: b, text: y, clauses: [{id: c, text: z}]}"
    struck = "{id: a, text: x, struck: [{id: s, text: All ports reopen.}]}"
    for clauses in (f"[{struck}, {below}]", f"[{below}, {struck}]"):
        (gone,) = changes(old, version("new", clauses), ChangeKind.REMOVED)
        assert gone.detail["struck"]["below"] == "a"


def test_brackets_are_read_across_the_clauses_of_a_split() -> None:
    old = version("old", "[{id: x, text: 'Ports reopen at once. Trains run [daily] again.'}]")
    parts = (
        "[{id: y, derived_from: ['old#x'], text: Ports reopen at once.},"
        " {id: z, derived_from: ['old#x'], text: 'Trains run again.'}]"
    )
    new = version("new", parts)
    (closed,) = changes(old, new, ChangeKind.BRACKET_CLOSED)
    assert closed.old_value["text"] == "[daily]"
    assert closed.new_value is None
    kept = version("new", parts.replace("run again", "run [daily] again"))
    assert changes(old, kept, ChangeKind.BRACKET_CLOSED, ChangeKind.BRACKET_OPENED) == []


def test_a_term_defined_anew_by_the_same_clause_is_a_rename() -> None:
    text = "[{{id: a, text: The {0} is set up.}}, {{id: b, text: 'The {0} meets, and {0} rules bind.'}}]"
    old = version("old", text.format("Council"), terms="[{term: Council, clause: a}]")
    new = version("new", text.format("Board"), terms="[{term: Board, clause: a}]")
    (renamed,) = changes(old, new, ChangeKind.TERM_CHANGED)
    assert (renamed.old_value, renamed.new_value) == ({"name": "Council"}, {"name": "Board"})


ONCE = "[{{id: a, text: 'There is a {0}.'}}, {{id: b, text: 'Prisoners go home at once.'}}]"


def test_a_name_that_stands_once_is_a_rename_where_its_definition_says_so() -> None:
    names = ("Council of Peace", "Board of Monitors")
    for clause in ("a", "b"):  # the clause that is said to define it need not hold it
        old, new = (
            version(side, ONCE.format(name), terms=f"[{{term: {name}, clause: {clause}}}]")
            for side, name in zip(("old", "new"), names, strict=True)
        )
        (renamed,) = changes(old, new, ChangeKind.TERM_CHANGED)
        assert renamed.new_value == {"name": names[1]}


def test_of_two_terms_in_a_clause_none_is_known_to_replace_the_other() -> None:
    terms = "[{{term: {0}, clause: a}}, {{term: Prisoners, clause: a}}]"
    old, new = (
        version(side, ONCE.format(name), terms=terms.format(name))
        for side, name in (("old", "Council of Peace"), ("new", "Board of Monitors"))
    )
    told = [change.new_value for change in changes(old, new, ChangeKind.TERM_CHANGED)]
    assert {"name": "Board of Monitors"} not in told
