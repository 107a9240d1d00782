"""Party changed: others are bound, or others benefit."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.obligations import Statement, statements
from plandiff.language.parties import Listed, Names, before, bound_by_name, given_to, may_bind
from plandiff.language.passages import Paired
from plandiff.language.sentences import Sentence

# Who benefits is told where the sentence stays: tests/language/labelled, "to Ukraine".
_LEAST_ALIKE = 0.5
# Without a list of parties, a subject counts in sentences that stay as they were but for it.
_NEARLY_SAME = 0.6
_MOST_SUBJECT = 6
_BOUNDS = frozenset((",", ";", ":", "that", "(", ")", "[", "]"))


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    names = comparison.names
    if passage is None or not may_bind(passage, names):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None:
            continue
        for change in _bound(pair, pair.old, pair.new, names):
            texts = change.old_value["text"], change.new_value["text"]
            if not comparison.is_renamed(*texts):
                yield change
        if pair.alike >= _LEAST_ALIKE and names:
            old, new = given_to(pair.old, names), given_to(pair.new, names)
            yield from _named(pair.old, old, pair.new, new, "beneficiary")


def _bound(pair: Paired, old: Sentence, new: Sentence, names: Names) -> Iterator[Change]:
    found = list(_by_subject(old, new, names)) if names else []
    if not found and names:
        lists = bound_by_name(old, names), bound_by_name(new, names)
        found = list(_named(old, lists[0], new, lists[1], "obligor"))
    if not found and pair.alike >= _NEARLY_SAME:
        found = list(_unlisted(old, new))
    yield from found


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


def _unlisted(old: Sentence, new: Sentence) -> Iterator[Change]:
    """Yield another subject before the same words, where both are names but not listed."""
    olds, news = statements(old, is_binding=False), statements(new, is_binding=False)
    if not len(olds) == len(news) == 1 or olds[0].stem != news[0].stem or _is_passive(old, olds[0]):
        return
    if _is_passive(new, news[0]):
        return
    mine, other = _subject(old, olds[0].start), _subject(new, news[0].start)
    if mine is None or other is None:
        return
    stems = _stems(old, mine), _stems(new, other)
    if stems[0] and stems[1] and stems[0].isdisjoint(stems[1]):
        values = _value(old, mine, "obligor"), _value(new, other, "obligor")
        yield Change(ChangeKind.PARTY_CHANGED, *values, detail={"sure": False})


def _stems(sentence: Sentence, listed: Listed) -> set[str]:
    return set(filter(None, sentence.stems[listed.start : listed.end]))


def _is_passive(sentence: Sentence, statement: Statement) -> bool:
    return "be" in sentence.words[statement.end : statement.verb]


def _subject(sentence: Sentence, end: int) -> Listed | None:
    """Return the words before `end` up to a comma or the start, where they hold a name."""
    start = end
    while start > 0 and sentence.words[start - 1] not in _BOUNDS:
        start -= 1
    words = sentence.cores[start:end]
    has_name = any(word[0].isupper() for word in words[1:]) or (
        start and words and words[0][0].isupper()
    )
    is_short = has_name and len(words) <= _MOST_SUBJECT
    return Listed(start, end, frozenset(), is_sure=False) if is_short else None


def _value(sentence: Sentence, listed: Listed, role: str) -> Value:
    text = sentence.said(listed.start, listed.end).strip(" ,")
    return {"text": text, "role": role, "parties": sorted(listed.ids)}


DETECTOR = Detector(frozenset((ChangeKind.PARTY_CHANGED,)), _detect, frozenset(("text",)))
