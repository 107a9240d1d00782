"""One report held against its versions and against git: what breaks, and who keeps more words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from benchmarks.word_diff.git import Run, Way, runs
from benchmarks.word_diff.rules import MOST_PAIRS, kept_by_rule
from benchmarks.word_diff.told import Told, told
from benchmarks.word_diff.words import words

from plandiff.align import provisions
from plandiff.language.lcs import common_runs
from plandiff.model import Proposal
from plandiff.report import Report


class Kept(StrEnum):
    """Who keeps more words of a linked pair, git or plandiff, and why.

    `BY_RULE`: the rules would leave as few of git's own diff. `BY_CHOICE`: they take more from
    plandiff's diff, which kept as many before: it is another of those that keep the most.
    `BY_SENTENCE`: too long to be compared as a whole. `UNEXPLAINED`: fewer for none of these.
    """

    EQUAL = "equal"
    MORE = "more"
    BY_RULE = "fewer by rule"
    BY_CHOICE = "fewer by choice"
    BY_SENTENCE = "fewer by sentence"
    UNEXPLAINED = "fewer, unexplained"


class Held(NamedTuple):
    """What came of one report.

    Attributes:
        links: How many links it has.
        several: How many of these are splits or merges.
        words: Words of both versions.
        breaks: What broke: a sentence each, with the texts.
        altered: How many linked clauses with texts on both sides differ in words.
        kept: For each way of asking git, who keeps more, in links.
        fewer: For each way, the words that plandiff keeps fewer by its rules.
        more: For each way, the words that plandiff keeps more.
        choices: Texts of the links where another of the longest diffs would keep more.
        unexplained: Texts of the links for which there is no reason.
    """

    links: int
    several: int
    words: int
    breaks: tuple[str, ...]
    altered: int
    kept: dict[Way, Counter[Kept]]
    fewer: dict[Way, int]
    more: dict[Way, int]
    choices: tuple[str, ...]
    unexplained: tuple[str, ...]


def held(report: Report, ways: Sequence[Way] = tuple(Way)) -> Held:
    """Hold `report` against the words of its versions and against git."""
    links = list(told(report))
    texts = [_texts(side.proposal) for side in (report.old, report.new)]
    wanted = [{place: words(text) for place, text in side.items()} for side in texts]
    breaks = [*_whole(links, wanted), *_misread(links, wanted)]
    both = [link for link in links if any(link.old_words) and any(link.new_words)]
    altered = [link for link in both if link.old_words != link.new_words]
    pairs = [_joined(link, texts) for link in altered]
    kept, fewer, more = {}, {}, {}
    named: dict[Kept, list[str]] = {Kept.BY_CHOICE: [], Kept.UNEXPLAINED: []}
    for way in ways:
        kept[way], fewer[way], more[way] = Counter[Kept](), 0, 0
        for link, pair, found in zip(altered, pairs, runs(pairs, way), strict=True):
            breaks += _of_git(link, found)
            why, difference = _judged(link, pair, found)
            kept[way][why] += 1
            fewer[way] += max(-difference, 0)
            more[way] += max(difference, 0)
            if why in named:
                named[why].append(f"{way} {difference}: {pair[0]!r} / {pair[1]!r}")
    count = sum(len(own) for side in wanted for own in side.values())
    several = sum(len(link.old) > 1 or len(link.new) > 1 for link in links)
    return Held(
        len(links), several, count, tuple(breaks), len(altered), kept, fewer, more,
        *map(tuple, named.values()),
    )  # fmt: skip


def _texts(proposal: Proposal) -> dict[tuple[int, ...], str]:
    return {tuple(p.position): p.clause.text or "" for p in provisions(proposal)}


def _whole(
    links: Iterable[Told], wanted: Sequence[dict[tuple[int, ...], list[str]]]
) -> Iterator[str]:
    """Yield what is wrong with the number of words over all links: none is lost, none doubled."""
    for side, name in enumerate(("old", "new")):
        count = sum(len(own) for link in links for own in link[2 + side])
        least = sum(map(len, wanted[side].values()))
        if count != least:
            yield f"{name}: {least} words in the version, {count} in its links"


def _misread(
    links: Iterable[Told], wanted: Sequence[dict[tuple[int, ...], list[str]]]
) -> Iterator[str]:
    """Yield the clauses whose words the edits do not give back in their order."""
    for link in links:
        for side in (0, 1):
            for place, own in zip(link[side], link[2 + side], strict=True):
                if own != wanted[side][place]:
                    yield f"{place}: {' '.join(own)!r} for {' '.join(wanted[side][place])!r}"


def _joined(link: Told, texts: Sequence[dict[tuple[int, ...], str]]) -> tuple[str, str]:
    """Return the texts of a link, those of several clauses one behind another."""
    old, new = (" ".join(texts[side][place] for place in link[side]) for side in (0, 1))
    return old, new


def _of_git(link: Told, found: Sequence[Run]) -> Iterator[str]:
    """Yield where the words of git are not those of the link: both parted the text alike."""
    for sign, own in (("-", link.old_words), ("+", link.new_words)):
        theirs = [word for run in found if run.sign in (" ", sign) for word in run.words]
        ours = [word for each in own for word in each]
        if theirs != ours:
            yield f"git has other words: {theirs!r} for {ours!r}"


def _judged(link: Told, pair: tuple[str, str], found: Sequence[Run]) -> tuple[Kept, int]:
    """Return who keeps more, and how many words more plandiff keeps."""
    theirs = _kept(found)
    difference = link.kept - theirs
    if difference >= 0:
        return (Kept.MORE if difference else Kept.EQUAL), difference
    if link.kept >= kept_by_rule(found):
        return Kept.BY_RULE, difference
    old, new = ([word for own in side for word in own] for side in (link.old_words, link.new_words))
    if len(old) * len(new) > MOST_PAIRS:
        return Kept.BY_SENTENCE, difference
    # plandiff compares the sides in the order of their texts, so that the mirror is exact.
    own = list(_longest(new, old) if pair[0] > pair[1] else _longest(old, new))
    is_choice = _kept(own) >= theirs and link.kept == kept_by_rule(own)
    return (Kept.BY_CHOICE if is_choice else Kept.UNEXPLAINED), difference


def _kept(found: Iterable[Run]) -> int:
    return sum(len(run.words) for run in found if run.sign == " ")


def _longest(old: list[str], new: list[str]) -> Iterator[Run]:
    """Yield the runs of the diff that plandiff starts from, before its rules."""
    i = j = 0
    for start_old, start_new, length in [*common_runs(old, new), (len(old), len(new), 0)]:
        end = start_old + length
        parts = (("-", old[i:start_old]), ("+", new[j:start_new]), (" ", old[start_old:end]))
        yield from (Run(sign, own) for sign, own in parts if own)
        i, j = end, start_new + length
