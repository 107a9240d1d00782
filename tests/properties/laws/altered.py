"""Laws of a third version, made from one of the pair: what is no change alters nothing."""

import re
from copy import deepcopy
from typing import Any

from tests.properties.laws.pair import Pair, with_clauses

from plandiff.align import Method, provisions
from plandiff.align.provision import Provision
from plandiff.changes import REFERENCES, ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.report import Report

# In Finnish, so that not even "the" is shared: a common word changes how rare it is, and
# with it what every pair is worth.
UNRELATED = (
    "Kalat uivat hiljaa tummassa lammessa vuoren takana.",
    "Metsän reunalla kasvoi vanha koivu, jonka oksilla linnut lauloivat.",
    "Talvella järvi jäätyy, ja lapset luistelevat iltaan asti.",
)
_OF_PLACES = (ChangeKind.MOVED, ChangeKind.TERM_CHANGED)
# Each stands for every one in its row: noise, in any place.
WRAPPING = dict.fromkeys((" ", "\n"), (" ", "\n", "  "))
TYPOGRAPHY = {
    **dict.fromkeys((" ", "\n"), (" ", "\n", "  ", "\u00a0")),
    **dict.fromkeys(("'", "\u2019"), ("'", "\u2019")),
    **dict.fromkeys(("-", "\u2013"), ("-", "\u2013", "\u2011")),
    "\u201c": ('"', "\u201c", "\u00ab"),
    **dict.fromkeys(("e\u0301", "\u00e9"), ("e\u0301", "\u00e9")),
    **dict.fromkeys(("\u0439", "\u0438\u0306"), ("\u0439", "\u0438\u0306")),
    **dict.fromkeys(("\u03ac", "\u03b1\u0301"), ("\u03ac", "\u03b1\u0301")),
    **dict.fromkeys(("\u00c5", "A\u030a", "\u212b"), ("\u00c5", "A\u030a", "\u212b")),
}


def pure_renumbering_alters_nothing(pair: Pair) -> None:
    tree = pair.one.proposal.tree()["clauses"]
    for place, clause in enumerate(tree):
        clause["number"] = f"{place + 101}"
    report = pair.compared(pair.one, with_clauses(pair.one, tree))
    # A reference that was not renumbered along leads nowhere now.
    assert set(report.counts) <= {ChangeKind.RENUMBERED, *REFERENCES}
    assert ChangeKind.REFERENCE_FOLLOWED not in report.counts


def _restyled(pair: Pair, version: Loaded, signs: dict[str, tuple[str, ...]]) -> Loaded:
    """Return `version` with other ones of `signs` in the texts of its clauses."""
    random = pair.chance.random()
    pattern = re.compile("|".join(sorted(map(re.escape, signs), key=len, reverse=True)))

    def other(clause: dict[str, Any]) -> dict[str, Any]:
        if "text" in clause:
            text = pattern.sub(lambda found: random.choice(signs[found[0]]), clause["text"])
            clause = clause | {"text": text}
        return clause | {"clauses": [other(c) for c in clause.get("clauses", ())]}

    return with_clauses(version, [other(c) for c in version.proposal.tree()["clauses"]])


def other_layout_and_typography_of_the_texts_is_noise_at_most(pair: Pair) -> None:
    report = pair.compared(pair.one, _restyled(pair, pair.one, TYPOGRAPHY))
    assert set(report.counts) <= {ChangeKind.NOISE}


def _told(report: Report, without: ChangeKind = ChangeKind.NOISE):
    return [
        (
            [p.position for p in entry.link.old],
            [p.position for p in entry.link.new],
            [kind for kind in entry.kinds if kind is not without],
        )
        for entry in report.entries
    ]


def wrapping_of_the_texts_alters_no_link_and_no_kind_but_noise(pair: Pair) -> None:
    other = pair.compared(pair.old, _restyled(pair, pair.new, WRAPPING))
    assert _told(other) == _told(pair.report)


def shuffling_gives_only_moves(pair: Pair) -> None:
    fields = pair.one.proposal.tree()["clauses"]
    chance = pair.chance

    def shuffled(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
        for clause in tree:
            clause["clauses"] = shuffled(clause.get("clauses", []))
        return chance.ordered(tree)

    report = pair.compared(pair.one, with_clauses(pair.one, shuffled(deepcopy(fields))))
    for entry in report.entries:
        link = entry.link
        assert link.is_pair or link.method is Method.STATED
        assert [p.clause.text for p in link.old] == [p.clause.text for p in link.new]


def _placeless(value: Any) -> Any:
    """Return what a reference says without the clause it leads to: one without a label is a place."""
    return {**value, "target": None} if isinstance(value, dict) and "target" in value else value


def _certain(report: Report, side: str = "", place: int = -1):
    """Return what is told of each link that ids, statements or the same words made.

    Clauses of `side` are counted as if the one at `place` were none. Where a clause stands is
    left out: it is counted from the start, with what was added before it; and so is what is told
    at the first place of several, which may be another one.
    """

    def counted(provisions: tuple[Provision, ...], end: str) -> list[int]:
        return [p.index - (end == side and p.index > place) for p in provisions]

    return [
        (
            counted(entry.link.old, "old"),
            counted(entry.link.new, "new"),
            [
                (change.kind, change.edits, *map(_placeless, (change.old_value, change.new_value)))
                for change in entry.changes
                if change.kind not in _OF_PLACES
            ],
        )
        for entry in report.entries
        if entry.link.method in (Method.SAME_ID, Method.STATED, Method.SAME_TEXT)
    ]


def an_unrelated_clause_stands_alone_and_alters_nothing_that_is_certain(pair: Pair) -> None:
    """One more clause on one side: what ids, statements and words make certain stays so.

    Of links by likeness real documents tell (tests/properties/test_alignment.py): how rare a word
    is depends on how many clauses there are, and in texts of a few words that may decide.
    """
    chance = pair.chance
    is_old, text = chance.once_in(2), chance.pick(UNRELATED)
    side, version = pair.sides[0 if is_old else 1]
    tree = version.proposal.tree()["clauses"]
    where = chance.below(len(tree) + 1)
    longer = with_clauses(version, [*tree[:where], {"text": text}, *tree[where:]])
    place = next(p.index for p in provisions(longer.proposal) if p.position == (where,))
    report = pair.compared(*((longer, pair.new) if is_old else (pair.old, longer)))
    (own,) = (e for e in report.entries if place in [p.index for p in getattr(e.link, side)])
    assert own.link.method is Method.ALONE
    alone = ChangeKind.REMOVED if is_old else ChangeKind.ADDED
    assert set(own.kinds) <= {alone, ChangeKind.UNDETERMINED}
    assert _certain(report, side, place) == _certain(pair.report)
