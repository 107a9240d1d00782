"""Which word lists a user can add to, and how a phrase is written."""

from collections.abc import Iterator, Mapping
from itertools import product

# Lexicon to the lists that it has; None: each list is a thing of its own, so that any name
# will do. tests/language/test_lexicon.py holds them equal to plandiff/language/lexicons.
LISTS: Mapping[str, tuple[str, ...] | None] = {
    "obligations": (
        "obligation", "performative", "will", "expectation", "either", "recommendation",
        "asks", "demands", "allows", "permission", "prohibition", "exemption",
        "acknowledgement", "endeavour", "consideration", "matter",
    ),
    "hedges": None,
    "negations": ("negator", "determiner", "idiom", "soft"),
    "dates": (
        "within", "by", "before", "after", "from", "until", "on", "in", "part", "soon",
        "immediately", "promptly", "later", "-", "signature", "ratification",
        "entry into force", "conclusion", "adoption", "approval", "acceptance", "accession",
        "deposit", "receipt", "notification", "request", "publication", "completion", "expiry",
        "termination", "withdrawal", "ceasefire", "elections", "delivery", "payment",
        "meeting", "vote", "decision", "judgment", "award", "appointment", "commencement",
        "application", "submission", "registration", "breach", "discovery", "incident",
        "dispute", "inspection", "verification", "confirmation", "authorisation",
        "consultation", "deployment", "disarmament", "release", "hearing", "inauguration",
        "establishment", "review", "birth", "death", "royal assent", "royal proclamation",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ),
    "actors": ("actor", "thing"),
    "terms": None,
}  # fmt: skip
# Wordings that one phrase may stand for; more is a slip, or an attack on the memory.
_MOST_WORDINGS = 1_000


def is_list(lexicon: str, name: str) -> bool:
    """Whether phrases can be added to the list called `name` of `lexicon`."""
    lists = LISTS[lexicon]
    return lists is None or name in lists


def wordings(phrase: str) -> Iterator[str]:
    """Yield the wordings that `phrase` stands for: "a|b c" is "a c" and "b c".

    Raises:
        ValueError: A bar has no word on a side, or there are too many wordings.
    """
    parts = [part.split("|") for part in phrase.split()]
    count = 1
    for part in parts:
        count *= len(part)
        if not all(part):
            raise ValueError("has a bar without a word on both sides - write a|b")
    if count > _MOST_WORDINGS:
        raise ValueError("stands for too many wordings - write several phrases")
    return map(" ".join, product(*parts))
