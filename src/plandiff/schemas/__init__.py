"""The published JSON Schemas: of the files that people write and the reports we print.

The report's shape is stated here once, as pydantic models; `tests/test_proposals.py`
holds reports against it, and docs/report.schema.json is what `schema_text` gives.
Imported only by `plandiff schema` and by tests.
"""

import json

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from plandiff.format import Proposal
from plandiff.schemas.findings import JsonFindings
from plandiff.schemas.report import JsonReport
from plandiff.schemas.tables import JsonConcordance, JsonRegister

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


_ROOTS: dict[str, type[BaseModel]] = {
    "proposal": Proposal,
    "report": JsonReport,
    "figures": JsonRegister,
    "concordance": JsonConcordance,
    "findings": JsonFindings,
}


class _AsTyped(GenerateJsonSchema):
    """The schema of what people type: a key without a value is refused, so null is nothing."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return the schema of the value alone."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema with its default, where that can be typed."""
        if schema.get("default") is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


def schema_text(name: str) -> str:
    """Return the JSON Schema called `name` (`_ROOTS`), ending in a line feed."""
    generator = _AsTyped if name == "proposal" else GenerateJsonSchema
    schema = _ROOTS[name].model_json_schema(schema_generator=generator)
    return json.dumps({"$schema": _DIALECT, **schema}, indent=2, ensure_ascii=False) + "\n"
