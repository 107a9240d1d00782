"""Words before a number that make it a label of a clause, an article, a phase: no quantity."""

import re

# Words before a number that make it a label, also in a list ("points 3 and 6").
_LABEL = re.compile(
    r"(?:\b(?:points?|articles?|art\.|paragraphs?|para\.|sections?|subsections?|clauses?|"
    r"annex(?:es)?|chapters?|parts?|options?|items?|titles?|protocols?|no\.|nos\.|number|"
    r"resolution|version|phase|stage|table|figure|schedule|level|type|category|rule|regulation|"
    r"law|act|order|step)|\u00a7+)\s*\(?(?:[0-9][0-9.]*\)?(?:,|\s+and|\s+or|\s+to|-)\s*\(?){0,9}$",
    re.IGNORECASE,
)
_BEFORE_NUMBER = " \t\n\r\f\v\x1c\x1d\x1e\x1f("
# How what `_LABEL` matches ends, but for blanks and a bracket; most numbers have none of these
# before them.
_LABEL_END_WORDS = """
    point points article articles art. paragraph paragraphs para. section sections subsection
    subsections clause clauses annex annexes chapter chapters part parts option options item
    items title titles protocol protocols no. nos. number resolution version phase stage table
    figure schedule level type category rule regulation law act order step
"""
_LABEL_ENDS = frozenset(word[-3:] for word in _LABEL_END_WORDS.split())
_JOINT_ENDS = frozenset((",", "-", "or", "to", "and"))  # behind another number
# How far a label, month or governor may stand from its number, in characters; also what
# keeps a text of many numbers from costing the square of its length.
WINDOW = 80
_DIGIT = re.compile("[0-9]")


def ends_in_label(before: str) -> bool:
    """Whether what stands `before` a number makes it a label: "point", "Articles 3 and"."""
    # Outside ASCII are the sign for sections, and letters that stand for "s" and "i".
    if before.isascii():
        end = before.rstrip(_BEFORE_NUMBER)[-3:].lower()
        is_list = not _JOINT_ENDS.isdisjoint((end[-1:], end[-2:], end))
        if end not in _LABEL_ENDS and not (is_list and _DIGIT.search(before)):
            return False
    return _LABEL.search(before) is not None
