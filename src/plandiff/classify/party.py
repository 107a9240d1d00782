"""Party changed: others are bound, or others benefit."""

from collections import Counter
from collections.abc import Iterator, Sequence

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.actors import Member, differ, may_differ, members
from plandiff.language.matching import left_over, matched
from plandiff.language.obligations import Statement, statements
from plandiff.language.parties import Listed, Names, before, bound_by_name, given_to, may_bind
from plandiff.language.roles import Role, bare_subjects, roles
from plandiff.language.sentences import Sentence

# Who benefits is told where the sentence stays: tests/language/labelled, "to Ukraine".
_LEAST_ALIKE = 0.5
# Who is no listed party is told in sentences that stay as they were but for it: the share of
# the other words that both have. tests/language/labelled, "The Council shall".
_NEARLY_SAME = 0.55


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    names = comparison.names
    if passage is None or not may_bind(passage, names):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None:
            continue
        given = (given_to(pair.old, names), given_to(pair.new, names)) if names else (None, None)
        for change in _bound(pair.old, pair.new, names):
            if None not in given and change.new_value["role"] == "beneficiary":
                continue  # both lists are read below
            texts = change.old_value["text"], change.new_value["text"]
            if not comparison.is_renamed(*texts):
                yield change
        if pair.alike >= _LEAST_ALIKE and names:
            yield from _named(pair.old, given[0], pair.new, given[1], "beneficiary")


def _bound(old: Sentence, new: Sentence, names: Names) -> Iterator[Change]:
    found = list(_by_subject(old, new, names)) if names else []
    if not found and names:
        lists = bound_by_name(old, names), bound_by_name(new, names)
        found = list(_named(old, lists[0], new, lists[1], "obligor"))
    if found or may_differ(old, new):
        yield from found or _named_by_role(old, new, names)


def _by_subject(old: Sentence, new: Sentence, names: Names) -> Iterator[Change]:
    """Yield the change of the names before one verb that both sentences bind to."""
    for statement in statements(new, is_binding=False):
        at = _same(statement, old)
        if at is not None:
            lists = before(old, at, names), before(new, statement.start, names)
            yield from _named(old, lists[0], new, lists[1], "obligor")
    if not statements(new, is_binding=False):
        for statement in statements(old, is_binding=False):
            at = _same(statement, new)
            if at is not None:
                lists = before(old, statement.start, names), before(new, at, names)
                yield from _named(old, lists[0], new, lists[1], "obligor")


def _same(statement: Statement, other: Sentence) -> int | None:
    """Return where `other` binds to the verb of `statement`, or has it bare."""
    if not statement.stem:
        return None
    for candidate in statements(other, is_binding=False):
        if candidate.stem == statement.stem:
            return candidate.start
    return other.stems.index(statement.stem) if other.stems.count(statement.stem) == 1 else None


def _named(
    old: Sentence, mine: Listed | None, new: Sentence, other: Listed | None, role: str
) -> Iterator[Change]:
    if mine is None or other is None or mine[2:] == other[2:]:
        return
    sure = mine.is_sure and other.is_sure
    values = _value(old, mine, role), _value(new, other, role)
    yield Change(ChangeKind.PARTY_CHANGED, *values, detail={"sure": sure})


def _named_by_role(old: Sentence, new: Sentence, names: Names) -> Iterator[Change]:
    """Yield the change of subjects, agents and receivers of one verb, listed or not."""
    for mine, other in _of_one_verb(old, new, names):
        if old.cores[mine.start : mine.end] == new.cores[other.start : other.end]:
            continue  # the same words name the same
        if _rest_alike(old, mine, new, other) < _NEARLY_SAME:
            continue
        olds = members(old, mine.start, mine.end, names)
        others = members(new, other.start, other.end, names)
        if differ(olds, others):
            sure = all(member.identity for member in (*olds, *others))
            values = _told(old, mine, olds), _told(new, other, others)
            yield Change(ChangeKind.PARTY_CHANGED, *values, detail={"sure": sure})


def _of_one_verb(old: Sentence, new: Sentence, names: Names) -> Iterator[tuple[Role, Role]]:
    """Yield the roles of both sides that go with one verb, or are the only ones of their name."""
    olds: Sequence[Role] = roles(old)
    news: Sequence[Role] = roles(new) if olds else ()
    given = _given(olds), _given(news)
    if max(map(len, given)) > 1:  # several go with several in their order
        yield from zip(*given, strict=True) if len(given[0]) == len(given[1]) else ()
        olds, news = ([r for r in side if r.name != "beneficiary"] for side in (olds, news))
    found = matched(olds, news, lambda a, b: (a.name, a.verb) == (b.name, b.verb))
    yield from ((olds[i], news[j]) for i, j in found.items())
    lefts, rights = left_over(olds, news, found)
    if len(lefts) == len(rights) == 1 and lefts[0].name == rights[0].name:
        yield lefts[0], rights[0]
    bare = bare_subjects(old, new, names)
    if bare is not None:
        yield bare


def _given(side: Sequence[Role]) -> list[Role]:
    return [role for role in side if role.name == "beneficiary"]


def _rest_alike(old: Sentence, mine: Role, new: Sentence, other: Role) -> float:
    """Return the share of words, from 0.0 to 1.0, that both have but for these roles."""
    left, right = (
        Counter(s for at, s in enumerate(text.stems) if s and not role.start <= at < role.end)
        for text, role in ((old, mine), (new, other))
    )
    return 2 * (left & right).total() / max(left.total() + right.total(), 1)


def _told(sentence: Sentence, role: Role, named: Sequence[Member]) -> Value:
    ids = frozenset(member.identity for member in named if member.identity)
    return _value(sentence, Listed(role.start, role.end, ids, is_sure=False), role.name)


def _value(sentence: Sentence, listed: Listed, role: str) -> Value:
    text = sentence.said(listed.start, listed.end).strip(" ,")
    return {"text": text, "role": role, "parties": sorted(listed.ids)}


DETECTOR = Detector(frozenset((ChangeKind.PARTY_CHANGED,)), _detect, frozenset(("text",)))
