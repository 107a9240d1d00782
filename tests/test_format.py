from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from plandiff import format as model
from plandiff.format import Clause, Proposal

LEAST: dict[str, Any] = {
    "format": "1",
    "id": "v1",
    "title": "A text",
    "date": "2025-01-02",
    "clauses": [{"text": "x"}],
}
SHAPES = [
    shape
    for shape in vars(model).values()
    if isinstance(shape, type) and issubclass(shape, BaseModel) and shape is not BaseModel
]


def _wrong(**values: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        Proposal.model_validate({**LEAST, **values})
    (error,) = caught.value.errors()
    return error["type"]


def test_the_least_file_needs_five_keys() -> None:
    proposal = Proposal.model_validate(LEAST)
    assert proposal.format == 1
    assert proposal.clauses == (Clause(text="x"),)
    for key in LEAST:
        with pytest.raises(ValidationError):
            Proposal.model_validate({k: v for k, v in LEAST.items() if k != key})


def test_what_is_not_said_has_the_documented_default() -> None:
    proposal = Proposal.model_validate(LEAST)
    assert (proposal.language, proposal.instrument, proposal.wording) == (
        "en",
        "political",
        "verbatim",
    )
    assert (proposal.disclosure, proposal.brackets) == ("full", "negotiation")
    assert proposal.clauses[0].part == "operative"


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_is_frozen_strict_and_knows_its_keys(shape: type[BaseModel]) -> None:
    config = shape.model_config
    assert (config["frozen"], config["strict"], config["extra"]) == (True, True, "forbid")


def test_a_proposal_cannot_be_altered() -> None:
    proposal = Proposal.model_validate(LEAST)
    with pytest.raises(ValidationError):
        proposal.id = "v2"  # type: ignore[misc]
    assert isinstance(proposal.clauses, tuple)
    assert hash(proposal) == hash(Proposal.model_validate(LEAST))


def test_numbers_and_truths_are_read_from_their_text() -> None:
    clause = {"text": "x", "options": [{"no_text": "true"}, {"no_text": "false"}]}
    proposal = Proposal.model_validate({**LEAST, "declared_points": "028", "clauses": [clause]})
    assert proposal.declared_points == 28
    assert [option.no_text for option in proposal.clauses[0].options] == [True, False]


@pytest.mark.parametrize(
    "number", ["-1", "1.0", "1e3", " 1", "1_0", "²", "٣", "9" * 10, "9" * 5000]
)
def test_a_number_of_points_is_a_whole_number_of_a_few_digits(number: str) -> None:
    assert _wrong(declared_points=number) == "int_type"


@pytest.mark.parametrize("number", ["0", "2", "1.0", "01.", ""])
def test_another_format_is_refused(number: str) -> None:
    assert _wrong(format=number) == "literal_error"


@pytest.mark.parametrize("truth", ["yes", "True", "1", "", "on"])
def test_a_truth_is_written_true_or_false(truth: str) -> None:
    clauses = [{"text": "x", "options": [{"no_text": truth}]}]
    assert _wrong(clauses=clauses) == "bool_type"


@pytest.mark.parametrize("blank", ["", " ", "\n", "\u00a0", "\t \n"])
def test_a_text_of_blanks_is_no_text(blank: str) -> None:
    assert _wrong(title=blank) == "string_pattern_mismatch"
    assert _wrong(clauses=[{"text": blank}]) == "string_pattern_mismatch"
    assert _wrong(clauses=[{"text": "x", "topics": [blank]}]) == "string_pattern_mismatch"


@pytest.mark.parametrize("value", [1, 1.0, True, None, b"x", ["x"], {"x": "y"}])
def test_nothing_but_text_is_text(value: object) -> None:
    assert _wrong(title=value) == "string_type"


def test_a_clause_has_text_or_clauses() -> None:
    assert _wrong(clauses=[{"id": "a"}]) == "no_words"
    assert _wrong(clauses=[{"id": "a", "clauses": []}]) == "no_words"
    chapeau = {"heading": "A", "clauses": [{"text": "x"}]}
    assert Clause.model_validate(chapeau).text is None


def test_a_version_may_have_no_clause_at_all() -> None:
    assert Proposal.model_validate({**LEAST, "clauses": []}).clauses == ()


def test_clauses_nest() -> None:
    deep = {"text": "1", "clauses": [{"text": "2", "clauses": [{"text": "3"}]}]}
    assert Clause.model_validate(deep).clauses[0].clauses[0].text == "3"


def test_a_date_is_checked_wherever_one_stands() -> None:
    assert _wrong(date="soon") == "value_error"
    assert _wrong(published="soon") == "value_error"
    assert _wrong(sources=[{"id": "a", "date": "soon"}]) == "value_error"


def test_a_removal_says_how_certain_it_is() -> None:
    assert _wrong(removals=[{"clause": "v0#a"}]) == "missing"
    assert _wrong(removals=[{"clause": "v0#a", "certainty": "sure"}]) == "literal_error"
