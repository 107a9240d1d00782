from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]
STATUSES = (
    "proposed, bracketed, open, agreed, agreed-ad-referendum, reserved, disputed, reported, deleted"
)


def _in_clause(head: str, lines: str) -> str:
    return f"{head}clauses:\n  - text: x\n    {lines}\n"


@pytest.mark.parametrize(
    ("key", "example"),
    [
        ("format", "`format: 1`"),
        ("id", "`id: v20`"),
        ("title", "`title: …`"),
        ("date", "`date: 2025-11-24`"),
    ],
)
def test_a_missing_key_of_the_file_is_shown_as_one_writes_it(
    messages: Messages, head: str, key: str, example: str
) -> None:
    lines = [line for line in head.splitlines() if not line.startswith(f"{key}:")]
    text = "\n".join([*lines, "clauses: [{text: x}]"])
    assert messages(text) == [f"1:1: error: key '{key}' is missing - write {example}"]


def test_missing_clauses_are_asked_for(messages: Messages, head: str) -> None:
    assert messages(head) == [
        "1:1: error: key 'clauses' is missing - write `clauses:` and the list of clauses"
    ]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("removals: [{clause: v1#a}]", "'certainty' is missing - write `certainty: high`, medium"),
        ("removals: [{certainty: low}]", "'clause' is missing - write `clause: version#id`"),
        ("parties: [{id: a}]", "'name' is missing - write `name: …`"),
        ("terms: [{term: a}]", "'clause' is missing - write `clause: version#id`"),
    ],
)
def test_a_missing_key_of_an_entry_is_placed_at_the_entry(
    messages: Messages, head: str, lines: str, said: str
) -> None:
    (message,) = messages(f"{head}{lines}\nclauses: [{{text: x}}]\n")
    assert message.startswith(f"5:{lines.index('{') + 1}: error: key ")
    assert said in message


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("heading: [shall]", "starts with '[', which is a list in YAML - put the whole text in"),
        ("heading: {a: b}", "must be text, not a mapping - put the whole text in quotes"),
        ("heading: '  '", "is empty - write the text, or leave the key out"),
        ('heading: ""', "is empty - write the text, or leave the key out"),
        ("topics: one", "must be a list, not the text 'one' - write [one]"),
        ("topics: {a: b}", "must be a list, not a mapping - write [one, two]"),
        ("options: one", "must be a list, not the text 'one' - write [one]"),
        ("status: aggreed", "is the text 'aggreed' - write one of: " + STATUSES),
        ("status: [open]", "is a list - write one of: " + STATUSES),
        ("part: {}", "is a mapping - write one of: preamble, operative, annex, final"),
    ],
)
def test_a_value_of_the_wrong_shape_is_placed_and_explained(
    messages: Messages, head: str, line: str, said: str
) -> None:
    (message,) = messages(_in_clause(head, line))
    key, _, value = line.partition(": ")
    where = 5 + len(key) + 2
    assert message.startswith(f"7:{where}: error: '{key}' {said}"), value


@pytest.mark.parametrize(
    ("lines", "where", "said"),
    [
        ("heading:\n      - a\n      - b", "8:7", "'heading' must be text, not a list of lines"),
        ("heading:\n    - a", "8:5", "'heading' must be text, not a list of lines with '-'"),
        ("heading:\n      [a,\n      b]", "8:7", "'heading' starts with '[', which is a list"),
        ("topics:\n      - - a", "8:9", "an entry of 'topics' must be text, not a list of lines"),
        ("topics:\n      - [a]", "8:9", "an entry of 'topics' starts with '[', which is a list"),
    ],
)
def test_a_list_where_text_is_meant_is_called_what_it_looks_like(
    messages: Messages, head: str, lines: str, where: str, said: str
) -> None:
    (message,) = messages(_in_clause(head, lines))
    assert message.startswith(f"{where}: error: {said}")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("topics: [[a]]", "an entry of 'topics' starts with '[', which is a list in YAML"),
        ("topics: ['']", "an entry of 'topics' is empty"),
        ("options: [a]", "an entry of 'options' must be a mapping, not the text 'a'"),
        ("clauses: [a]", "an entry of 'clauses' must be a mapping, not the text 'a'"),
        ("reports: [[]]", "an entry of 'reports' must be a mapping, not a list"),
    ],
)
def test_a_wrong_entry_is_called_an_entry_of_its_list(
    messages: Messages, head: str, lines: str, said: str
) -> None:
    (message,) = messages(_in_clause(head, lines))
    assert message.startswith(f"7:{5 + lines.index('[') + 1}: error: {said}")


@pytest.mark.parametrize(
    ("text", "kind"), [("- a\n", "a list"), ("word\n", "the text 'word'"), ("", "nothing")]
)
def test_a_file_that_is_no_mapping_is_told_so(messages: Messages, text: str, kind: str) -> None:
    assert messages(text) == [
        f"1:1: error: the file must be a mapping, not {kind} - write `key: value` lines"
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("status: aggreed", "agreed"),
        ("status: Open", "open"),
        ("status: agreed ad referendum", "agreed-ad-referendum"),
        ("evidence: pres-report", "press-report"),
        ("part: preambel", "preamble"),
    ],
)
def test_the_nearest_allowed_word_is_offered(
    messages: Messages, head: str, written: str, meant: str
) -> None:
    (message,) = messages(_in_clause(head, written))
    assert message.endswith(f"; did you mean '{meant}'?")


def test_no_word_is_offered_where_none_is_near(messages: Messages, head: str) -> None:
    (message,) = messages(_in_clause(head, "status: xyz"))
    assert "did you mean" not in message


@pytest.mark.parametrize(
    ("written", "value"), [("format: 2", "2"), ("format: v9", "v9"), ("format: '2.0'", "2.0")]
)
def test_another_format_is_quoted_as_it_was_written(
    messages: Messages, head: str, written: str, value: str
) -> None:
    text = head.replace("format: 1", written) + "clauses: [{text: x}]\n"
    assert messages(text) == [f"1:9: error: 'format' is the text '{value}' - write one of: 1"]


@pytest.mark.parametrize("value", ["x", "-1", "1.5", "2e1", "²", "٢", "9999999999"])
def test_a_number_of_points_is_digits_alone(messages: Messages, head: str, value: str) -> None:
    (message,) = messages(f"{head}declared_points: {value}\nclauses: [{{text: x}}]\n")
    assert message == (
        f"5:18: error: 'declared_points' must be a whole number, not the text '{value}' - "
        "write digits alone"
    )


def test_a_truth_is_true_or_false(messages: Messages, head: str) -> None:
    text = _in_clause(head, "options: [{id: a, no_text: yes}]")
    assert messages(text) == ["7:32: error: 'no_text' must be true or false"]


def test_a_date_that_is_none_is_shown_forms_that_are(messages: Messages, head: str) -> None:
    text = f"{head}published: yesterday\nclauses: [{{text: x}}]\n"
    assert messages(text) == [
        "5:12: error: 'published' is not a date - write 2025-11-24, 2025-11, 2025-11~ (about) or "
        "2025-11-24/2025-11-25 (between)"
    ]


def test_a_clause_without_words_is_asked_for_some(messages: Messages, head: str) -> None:
    assert messages(f"{head}clauses:\n  - id: a\n  - {{heading: b, clauses: []}}\n") == [
        "6:5: error: an entry of 'clauses' has neither text nor clauses - write `text: >-` and "
        "the wording",
        "7:5: error: an entry of 'clauses' has neither text nor clauses - write `text: >-` and "
        "the wording",
    ]


@pytest.mark.parametrize(
    ("key", "meant"),
    [("sorces", "sources"), ("Text", "text"), ("headings", "heading"), ("agreed-by", "agreed_by")],
)
def test_a_misspelt_key_is_placed_at_the_key(
    messages: Messages, head: str, key: str, meant: str
) -> None:
    assert messages(_in_clause(head, f"{key}: [a]")) == [
        f"7:5: error: key '{key}' is not known - did you mean '{meant}'?"
    ]


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        ("zzz: a", "format, id, title, date, "),
        ("parties: [{id: a, name: b, zzz: c}]", "id, name, aliases"),
        ("removals: [{clause: a, certainty: low, zzz: c}]", "clause, text, certainty, evidence"),
        ("clauses: [{text: a, options: [{zzz: c}]}]", "id, proposers, text, no_text, sources"),
        ("clauses: [{clauses: [{text: a, zzz: c}]}]", "id, number, heading, part, topics, text"),
    ],
)
def test_an_unknown_key_is_answered_with_those_known_there(
    messages: Messages, head: str, lines: str, known: str
) -> None:
    end = "" if lines.startswith("clauses") else "clauses: [{text: x}]\n"
    (message,) = messages(f"{head}{lines}\n{end}")
    assert message.startswith(f"5:{lines.index('zzz') + 1}: error: key 'zzz' is not known - ")
    assert f"known here: {known}" in message


def test_what_a_message_quotes_is_short_and_safe(messages: Messages, head: str) -> None:
    message, *_ = messages(_in_clause(head, f"status: '::error::[/b]\u202e{'x' * 1_000}'"))
    assert "is the text '<U+003A>:error::[/b]<U+202E>" in message
    assert len(message) < 400


def test_what_a_message_quotes_is_cut_and_its_length_told(messages: Messages, head: str) -> None:
    cut = f"{'x' * 40}… (99 characters)"
    (message,) = messages(_in_clause(head, f"status: {'x' * 99}"))
    assert message.startswith(f"7:13: error: 'status' is the text '{cut}' - write one of: ")
    (message,) = messages(_in_clause(head, f"{'x' * 99}: a"))
    assert message.startswith(f"7:5: error: key '{cut}' is not known - ")
    (message,) = messages(_in_clause(head, f"topics: {'x' * 99}"))
    assert message == (
        f"7:13: error: 'topics' must be a list, not the text '{cut}' - "
        f"write [{'x' * 20}… (99 characters)]"
    )


def test_a_long_id_that_stands_twice_is_cut(messages: Messages, head: str) -> None:
    name = "x" * 99
    (message,) = messages(f"{head}clauses:\n" + f"  - {{id: {name}, text: x}}\n" * 2)
    assert message.startswith(f"7:10: error: id '{'x' * 60}… (99 characters)' stands twice")
