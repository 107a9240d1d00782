"""Whether two clauses with one id speak of different things; said only where much speaks for it."""

import re

from plandiff.language.stems import content_stem
from plandiff.model import Clause

_WORD = re.compile(r"[^\W\d_]+")
# Two texts of fewer words than this share none by chance.
# tests/rules/test_borderline.py: "Deleted." in the place of a clause.
_LEAST_WORDS = 4


def is_other_subject(old: Clause, new: Clause) -> bool:
    """Whether `new` is about something else than `old`, which has the same id.

    The texts share no word that says anything, nor a topic, and one more thing speaks for it:
    the id is a word of the old text and not of the new one, the headings share no word, or
    both have topics. A clause that was merely written anew passes
    (tests/cases/rewritten-in-full).
    """
    words, now = _stems(old.text), _stems(new.text)
    if min(len(words), len(now)) < _LEAST_WORDS or not words.isdisjoint(now):
        return False
    if not set(old.topics).isdisjoint(new.topics):
        return False
    name = _stems(old.id)
    headings = _stems(old.heading), _stems(new.heading)
    return (
        (not name.isdisjoint(words) and name.isdisjoint(now))
        or (all(headings) and headings[0].isdisjoint(headings[1]))
        or bool(old.topics and new.topics)
    )


def _stems(text: str | None) -> set[str]:
    found = {content_stem(word.lower()) for word in _WORD.findall(text or "")}
    return found - {""}
