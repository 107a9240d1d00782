"""Which tests judge the mutants of a part of the source.

The whole suite takes minutes, a mutant is to be judged in a second: tests that start processes,
render pages or drive a browser are left out. What only they notice counts as not noticed.
"""

from typing import NamedTuple

_CASES = "tests/test_cases.py"
# The JSON report is the whole truth; the other formats would tell the same faults again.
_AS_JSON = "not terminal and not markdown and not akn"


class Judges(NamedTuple):
    """Tests for the mutants of one part.

    Attributes:
        tests: What pytest is told to run.
        reason: Why these.
        chosen: What `pytest -k` is told, to choose among them; empty: all.
    """

    tests: tuple[str, ...]
    reason: str
    chosen: str = ""


# By the first part of the path below src/plandiff, without suffix.
JUDGES = {
    "align": Judges(
        ("tests/align", "tests/properties/test_alignment.py", _CASES),
        "its own tests, the laws of alignment, and the pairs in the JSON reports of the cases",
        _AS_JSON,
    ),
    "load": Judges(
        ("tests/load", "tests/test_format.py"),
        "its own tests, tests/invalid among them, and those of the file format; but not three laws"
        " that take longer than all the others, whose fixed examples have tests beside",
        "not anything_anywhere and not any_signs_in_a_row and not read_at_first_sight_is_what",
    ),
    "report": Judges(
        (_CASES, "tests/test_report.py", "tests/test_rebuild.py"),
        "its own tests, the JSON reports of the cases, and what is rebuilt from a report",
        _AS_JSON,
    ),
}
