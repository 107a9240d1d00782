"""The values of a version: made from the format, frozen, equal by what they hold."""

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import Field

from plandiff import model, model_source
from plandiff.format import shapes as file_format
from plandiff.model import Clause, Option, Party, Proposal, Struck

LEAST: dict[str, Any] = {"format": 1, "id": "v1", "title": "A text", "date": "2025-01-02"}


def test_the_values_are_made_from_the_format() -> None:
    written = Path(model.__file__).read_text(encoding="utf-8")
    assert written == model_source.model_source(), "run: python -m plandiff.model_source"


def test_a_field_without_a_reading_cannot_enter_the_format(monkeypatch) -> None:
    class Weight(file_format.Shape):
        """A part with a number that no reading knows."""

        weight: Annotated[float, Field(ge=0)]

    monkeypatch.setattr(file_format, "Weight", Weight, raising=False)
    with pytest.raises(TypeError, match="no reading for"):
        model_source.model_source()


def test_a_value_cannot_be_altered() -> None:
    clause = Clause(text="x")
    with pytest.raises(AttributeError, match="Clause is frozen"):
        clause.text = "y"
    with pytest.raises(AttributeError, match="Clause is frozen"):
        del clause.text
    with pytest.raises(AttributeError):
        clause.wording = "y"  # type: ignore[attr-defined]
    assert clause == Clause(text="x")


def test_values_are_equal_by_kind_and_fields() -> None:
    proposal = Proposal(**LEAST, clauses=(Clause(text="x"),))
    assert proposal == Proposal(**LEAST, clauses=(Clause(text="x"),))
    assert hash(proposal) == hash(Proposal(**LEAST, clauses=(Clause(text="x"),)))
    assert proposal != Proposal(**LEAST, clauses=(Clause(text="y"),))
    assert Option(text="x") != Struck(text="x")
    assert Option(text="x") != "x"


def test_a_value_shows_what_was_given() -> None:
    clause = Clause(id="a", options=(Option(text="x", no_text=False),))
    assert repr(clause) == "Clause(id='a', options=(Option(text='x'),))"
    assert clause.given() == {"id": "a", "options": (Option(text="x"),)}
    assert clause.tree() == {"id": "a", "options": [{"text": "x"}]}
    assert Party(id="a", name="b").tree() == {"id": "a", "name": "b"}


def test_a_value_survives_copying_and_pickling() -> None:
    proposal = Proposal(**LEAST, clauses=(Clause(text="x", clauses=(Clause(text="y"),)),))
    assert copy.deepcopy(proposal) == proposal
    assert pickle.loads(pickle.dumps(proposal)) == proposal  # noqa: S301  (our own bytes)


def test_reading_a_version_needs_no_pydantic() -> None:
    script = (
        "import sys; from plandiff.load import load; "
        "load(b'format: 1\\nid: a\\ntitle: t\\ndate: 2025\\nclauses: [{text: x}]\\n', 'a'); "
        "print([m for m in sys.modules if m.startswith('pydantic')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"
