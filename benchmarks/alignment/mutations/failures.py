"""What the aligner did not find, in words, to learn from."""

from collections.abc import Iterable, Sequence

from benchmarks.alignment.mutations.documents import Document
from benchmarks.alignment.mutations.mutation import Mutation, mutated
from benchmarks.alignment.mutations.tree import Node, to_proposal
from benchmarks.alignment.mutations.truth import truth

from plandiff.align import Link, Provision, align

_SHOWN = 160


def print_failures(
    found: Iterable[Document], kinds: Sequence[str], percents: Sequence[int], seeds: Iterable[int]
) -> None:
    """Print each link of the truth that was not found as such, and each false move."""
    seeds = list(seeds)
    for document in found:
        for kind in kinds:
            for percent in percents:
                for seed in seeds:
                    mutation = mutated(document, kind, percent / 100, seed)
                    for line in failures(mutation):
                        print(f"{document.name} {kind} {percent}% seed {seed}: {line}")


def failures(mutation: Mutation) -> list[str]:
    """Return a text for each failure in a pair."""
    known = truth(mutation.old, mutation.new)
    links = align(
        to_proposal("old", mutation.old), to_proposal("new", mutation.new), ignore_ids=True
    ).links
    by_places = {_places(link): link for link in links}
    found = [by_places.get(own) for own in known.links]
    called = {number for number, link in enumerate(found) if link is not None and link.is_moved}
    moved = known.fewest_moved(called)
    sides = list(mutation.old.all()), list(mutation.new.all())
    lines = []
    for number, (own, link) in enumerate(zip(known.links, found, strict=True)):
        if link is None:
            held = [other for other in links if _touches(other, own)]
            lines.append("not found" + _told(own, *sides) + "".join(map(_said, held)))
        elif link.is_moved != (number in moved):
            what = "false move" if link.is_moved else "move not told"
            lines.append(what + _told(own, *sides) + _said(link))
    return lines + [
        "linked, but removed and added" + _said(link)
        for link in links
        if link.old and link.new and not any(_touches(link, own) for own in known.links)
    ]


def _places(link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(p.index for p in link.old), tuple(p.index for p in link.new)


def _touches(link: Link, own: tuple[tuple[int, ...], tuple[int, ...]]) -> bool:
    olds, news = _places(link)
    return bool(set(olds) & set(own[0]) or set(news) & set(own[1]))


def _told(
    own: tuple[tuple[int, ...], tuple[int, ...]], olds: Sequence[Node], news: Sequence[Node]
) -> str:
    sides = [f"\n    - {i} {_short(olds[i].text)}" for i in own[0]]
    sides += [f"\n    + {j} {_short(news[j].text)}" for j in own[1]]
    return "".join(sides)


def _said(link: Link) -> str:
    places = _places(link)
    text = f"\n    said: {places[0]} -> {places[1]} {link.method} {link.score:.2f}"
    text += " moved" if link.is_moved else ""
    if link.runner_up is not None:
        near = link.runner_up
        text += f"; next {near.provision.index} at {near.score:.2f}{' doubt' * near.is_doubt}"
    return text + "".join(map(_text, link.old if not link.new else link.new))


def _text(provision: Provision) -> str:
    return f"\n        {provision.index} {_short(provision.clause.text)}"


def _short(text: str | None) -> str:
    text = text or ""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
