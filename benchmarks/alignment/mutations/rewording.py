"""Other words for a clause, lightly or heavily, and the borders at which it may be cut."""

import random
import re
from collections.abc import Sequence

# One light edit for each so many words, and one more for the rest.
WORDS_PER_EDIT = 25
# Shorter clauses are not recognisable once half of their words are gone.
FEWEST_FOR_HEAVY = 10
# Words of so many letters or more make a clause recognisable; so many of them stay.
TELLING_LETTERS, TELLING_KEPT = 6, 3
# A half of a clause that was split has at least so many words.
FEWEST_IN_HALF = 6
_NUMBER = re.compile(r"\d+")
# Borders of sentences first; of clauses ("…; …", "…, and …") where there is none.
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_CLAUSE = re.compile(r"(?<=,)\s+(?:(?:and|or|but|und|oder|aber|et|ou|mais) )?", re.IGNORECASE)


def lightly(text: str, chance: random.Random, words: Sequence[str]) -> str | None:
    """Return `text` with a word or number replaced, a word put in, or a phrase dropped.

    Once for every 25 words; None where the text has fewer than four words. `words` are
    those to put in.
    """
    made = text.split()
    if len(made) < 4:
        return None
    for _ in range(1 + len(made) // WORDS_PER_EDIT):
        place = chance.randrange(len(made))
        numbers = [n for n, word in enumerate(made) if _NUMBER.search(word)]
        edit = chance.choice(("replace", "insert", "drop", "number"))
        if edit == "number" and numbers:
            place = chance.choice(numbers)
            made[place] = _NUMBER.sub(lambda n: str(int(n[0]) + chance.randint(1, 9)), made[place])
        elif edit == "insert":
            made.insert(place, chance.choice(words))
        elif edit == "drop" and len(made) >= 10:
            del made[place : place + chance.randint(2, 3)]
        else:
            made[place] = chance.choice(words)
    found = " ".join(made)
    return found if found != " ".join(text.split()) else None


def heavily(text: str, chance: random.Random, other: Sequence[str]) -> str | None:
    """Return `text` with half of its words changed for those of `other`, in their order.

    They change in runs of one to four words; the others stay as and where they are. At
    least three words of six letters stay. None where the text is too short for that.
    """
    kept = text.split()
    if len(kept) < FEWEST_FOR_HEAVY or not other:
        return None
    for _ in range(20):
        changed = _runs(len(kept), len(kept) // 2, chance)
        telling = [
            word
            for n, word in enumerate(kept)
            if n not in changed and len(word.strip(".,;:()")) >= TELLING_LETTERS
        ]
        if len(telling) >= TELLING_KEPT:
            start = chance.randrange(len(other))
            return " ".join(
                other[(start + n) % len(other)] if n in changed else word
                for n, word in enumerate(kept)
            )
    return None


def _runs(length: int, count: int, chance: random.Random) -> set[int]:
    found: set[int] = set()
    while len(found) < count:
        start = chance.randrange(length)
        for n in range(start, min(start + chance.randint(1, 4), length)):
            if len(found) < count:
                found.add(n)
    return found


def halves(text: str, chance: random.Random) -> tuple[str, str] | None:
    """Return `text` cut in two at the border of a sentence, else of a clause, or None.

    Each half has at least six words; the second starts with a capital letter and without
    the conjunction before it, the first ends as a sentence.
    """
    for border in (_SENTENCE, _CLAUSE):
        cuts = [
            (text[: found.start()], text[found.end() :])
            for found in border.finditer(text)
            if min(len(text[: found.start()].split()), len(text[found.end() :].split()))
            >= FEWEST_IN_HALF
        ]
        if cuts:
            first, second = chance.choice(cuts)
            first = first if first[-1] in ".!?" else f"{first.rstrip(',;')}."
            return first, second[0].upper() + second[1:]
    return None
