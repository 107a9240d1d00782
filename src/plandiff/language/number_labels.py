"""Words before a number that make it a label of a clause, an article, a phase: no quantity."""

import re

from plandiff.language.letters import is_plain_case

# Words before a number that make it a label, also in a list ("points 3 and 6").
_LABEL = re.compile(
    r"(?:\b(?:points?|articles?|art\.|paragraphs?|para\.|sections?|subsections?|clauses?|"
    r"annex(?:es)?|chapters?|parts?|options?|items?|titles?|protocols?|no\.|nos\.|number|"
    r"resolution|version|phase|stage|table|figure|schedule|level|type|category|rule|regulation|"
    r"law|act|order|step)|\u00a7+)\s*\(?(?:[0-9][0-9.]*\)?(?:,|\s+and|\s+or|\s+to|-)\s*\(?){0,9}$",
    re.IGNORECASE,
)
_BEFORE_NUMBER = " \t\n\r\f\v\x1c\x1d\x1e\x1f("
# The last word before most numbers is none of these, and no list of numbers stands there.
_LABEL_WORDS = """
    point points article articles art. paragraph paragraphs para. section sections subsection
    subsections clause clauses annex annexes chapter chapters part parts option options item
    items title titles protocol protocols no. nos. number resolution version phase stage table
    figure schedule level type category rule regulation law act order step
"""
_LABELS = frozenset(_LABEL_WORDS.split())
_LAST_OF_NUMBERS = frozenset("0123456789.)")
_JOINTS = frozenset(("and", "or", "to"))
# How far a label, month or governor may stand from its number, in characters; also what
# keeps a text of many numbers from costing the square of its length.
WINDOW = 80


def ends_in_label(before: str) -> bool:
    """Whether what stands `before` a number makes it a label: "point", "Articles 3 and"."""
    return _may_end_in_label(before) and _LABEL.search(before) is not None


def _may_end_in_label(before: str) -> bool:
    words = before.rstrip(_BEFORE_NUMBER)
    last = words[words.rfind(" ") + 1 :].lower()
    if last in _JOINTS or last[-1:] in (",", "-"):
        rest = words[: -len(last)] if last in _JOINTS else words[:-1]
        return rest.rstrip()[-1:] in _LAST_OF_NUMBERS
    is_another = last.rstrip(".").isalpha() and last not in _LABELS
    return not is_another or not is_plain_case(last)
