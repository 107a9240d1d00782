"""The schema of proposal files: what an editor shows at each key."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plandiff.load.loaded import load_all
from plandiff.schemas import schema_text

ROOT = Path(__file__).parent.parent
SCHEMA: dict[str, Any] = json.loads(schema_text("proposal"))
LEAST = {"format": 1, "id": "v1", "title": "A", "date": "2025", "clauses": [{"text": "x"}]}


def _fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, shape in [("Proposal", SCHEMA), *SCHEMA["$defs"].items()]:
        for key, field in shape["properties"].items():
            yield f"{name}.{key}", field


FIELDS = dict(_fields())


def _judge(field: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator({"$defs": SCHEMA["$defs"], **field})


def _shows_what_to_type(field: dict[str, Any]) -> bool:
    """Whether words, examples or the keys of another shape are offered."""
    offers = {"enum", "const", "examples", "$ref"} & {*field, *field.get("items", {})}
    return bool(offers) or field.get("type") == "boolean"


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_each_field_has_a_title_a_description_and_something_to_type(field) -> None:
    assert field["title"]
    assert field["description"].strip()
    assert _shows_what_to_type(field)


@pytest.mark.parametrize("name", [n for n, f in FIELDS.items() if "examples" in f])
def test_each_example_may_be_typed(name: str) -> None:
    field = FIELDS[name]
    for example in field["examples"]:
        _judge(field).validate(example)
    assert not _judge(field).is_valid({"not": "a value"})


@pytest.mark.parametrize("shape", ["Proposal", *SCHEMA["$defs"]])
def test_each_shape_has_a_description(shape: str) -> None:
    assert (SCHEMA if shape == "Proposal" else SCHEMA["$defs"][shape])["description"]


# Fields whose words docs/format.md lists.
WORDS = {
    "Proposal.stage": "rolling-text",
    "Proposal.instrument": "binding",
    "Proposal.wording": "paraphrase",
    "Proposal.disclosure": "partial",
    "Proposal.brackets": "editorial",
    "Clause.part": "annex",
    "Clause.status": "agreed",
    "Clause.evidence": "press-report",
    "Clause.verification": "recalled",
    "Source.kind": "official",
    "Phrases.lexicon": "hedges",
    "Removal.certainty": "low",
    "Removal.evidence": "official-briefing",
}


def test_fixed_words_are_offered() -> None:
    assert {name for name, field in FIELDS.items() if "enum" in field} == set(WORDS)
    for name, word in WORDS.items():
        assert word in FIELDS[name]["enum"]


@pytest.mark.parametrize(
    ("clause", "is_valid"),
    [
        ({"text": "x"}, True),
        ({"clauses": [{"text": "x"}]}, True),
        ({"id": "a"}, False),
        ({"clauses": []}, False),
        ({"text": "x", "note": None}, False),
        ({"text": "x", "notes": "y"}, False),
    ],
)
def test_the_schema_and_the_reader_judge_alike(clause, is_valid) -> None:
    value = LEAST | {"clauses": [clause]}
    assert Draft202012Validator(SCHEMA).is_valid(value) is is_valid
    if is_valid:
        assert load_all([(json.dumps(value).encode(), "v1.yaml")])


def test_the_pages_show_the_line_that_an_editor_needs() -> None:
    for page in ("README.md", "docs/format.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        assert "# yaml-language-server: $schema=" in text
