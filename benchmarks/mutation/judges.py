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
    "classify": Judges(
        (
            "tests/classify",
            "tests/test_classify.py",
            _CASES,
            "tests/test_rebuild.py",
            "tests/language",
            "tests/test_dangling.py",
            "tests/test_bracket_status.py",
        ),
        "its own tests, the JSON reports of the cases, what is said of the labelled pairs word for"
        " word, and what is rebuilt from a report; a text against itself and the ratios of the"
        " labelled pairs would tell the same again",
        f"{_AS_JSON} and not against_itself and not test_labelled and not many and not long"
        " and not test_letters",
    ),
    "rules": Judges(
        (
            "tests/rules",
            "tests/test_rules_everywhere.py",
            "tests/test_seeded_faults.py",
        ),
        "its own tests, what the rules find in the cases, and faults put into v20; a text against"
        " itself finds nothing by what the cases find",
        "not against_itself and not raises and not stands_at and not fingerprint",
    ),
}
