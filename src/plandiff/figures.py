"""Every quantity, date and reference of some versions, side by side: what a fact-checker wants."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.align import align
from plandiff.align.provision import Provision, provisions
from plandiff.classify.targets import Targets
from plandiff.language.added_phrases import lexicon_of
from plandiff.language.dates import moments
from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.quantities import Quantity, quantities
from plandiff.language.sentences import read, sentences
from plandiff.model import Clause, Phrases, Proposal

FIGURE_KINDS = ("quantity", "date", "reference")


class Figure(NamedTuple):
    """One quantity, date or reference.

    Attributes:
        kind: One of `FIGURE_KINDS`.
        text: As written, but for noise.
        note: Governor and condition of a quantity; the clause that a reference leads to, as
            "→ 4a", or "→ nothing".
        place: Where it stands: "text"; "option" or "struck" with the words' own id or place;
            "account of" who says it.
        clause: Which of the clauses of its side has it, counted from 0.
    """

    kind: str
    text: str
    note: str
    place: str
    clause: int = 0


class Line(NamedTuple):
    """A clause through the versions.

    Attributes:
        provisions: The clauses of each version that continue each other; empty where it has none.
        figures: Their figures, version by version.
    """

    provisions: tuple[tuple[Provision, ...], ...]
    figures: tuple[tuple[Figure, ...], ...]


def figures(versions: Sequence[Proposal], added: Sequence[Phrases] = ()) -> tuple[Line, ...]:
    """Return the clauses of `versions` that have figures, in the order of the last version.

    Each version is aligned with the one before it. A clause that was merged goes on in the
    line of the first; clauses that the last version lacks come behind the others. `added`
    are phrases that a project adds to the word lists.
    """
    phrases = (*added, *(phrase for version in versions for phrase in version.lexicons))
    lexicon = lexicon_of(phrases) if phrases else KNOWN
    lines = _lines(versions)
    targets = [Targets(version, provisions(version)) for version in versions]
    found = [
        Line(
            tuple(tuple(side) for side in line),
            tuple(
                tuple(
                    figure._replace(clause=which)
                    for which, provision in enumerate(side)
                    for figure in _figures(provision, target, version.language, lexicon)
                )
                for side, target, version in zip(line, targets, versions, strict=True)
            ),
        )
        for line in lines
    ]
    return tuple(line for line in sorted(found, key=_place) if any(line.figures))


def _lines(versions: Sequence[Proposal]) -> list[list[list[Provision]]]:
    """Return the clauses that continue each other: for each the clauses of every version."""
    lines: list[list[list[Provision]]] = []
    placed: list[dict[int, int]] = []
    for number, version in enumerate(versions):
        waiting = list(provisions(version))
        now: dict[int, int] = {}
        # What the version before lacks may go on from an earlier one: a text of which only
        # parts are public may stand between.
        for earlier in range(number - 1, -1, -1):
            if waiting:
                origins = _origins(versions[earlier], version)
                waiting = _continued(
                    waiting, origins, placed[earlier], lines, (earlier, number), now
                )
        for provision in waiting:
            now[provision.index] = len(lines)
            lines.append([[] for _ in versions])
        for provision in provisions(version):
            lines[now[provision.index]][number].append(provision)
        placed.append(now)
    return lines


def _continued(
    waiting: list[Provision],
    origins: dict[int, int],
    placed: dict[int, int],
    lines: list[list[list[Provision]]],
    span: tuple[int, int],
    now: dict[int, int],
) -> list[Provision]:
    """Put those of `waiting` that go on from a version into its lines; return the others."""
    left = []
    for provision in waiting:
        place = placed.get(origins.get(provision.index, -1))
        if place is None or any(lines[place][slice(span[0] + 1, span[1])]):
            left.append(provision)
        else:
            now[provision.index] = place
    return left


def _origins(old: Proposal, new: Proposal) -> dict[int, int]:
    """Return index of a new clause to that of the first old clause that it continues."""
    links = align(old, new).links
    return {p.index: link.old[0].index for link in links if link.old for p in link.new}


def _place(line: Line) -> tuple[int, int]:
    """Order by the latest version that has the clause, then by its place there."""
    latest = max(number for number, side in enumerate(line.provisions) if side)
    return -latest, line.provisions[latest][0].index


def _figures(
    provision: Provision, targets: Targets, language: str, lexicon: Lexicon
) -> Iterator[Figure]:
    for place, text in _texts(provision.clause):
        is_english = language.lower().split("-")[0] == "en"
        for q in quantities(text, is_english=is_english):
            yield Figure("quantity", q.text, _governed(q), place)
        if is_english:
            for sentence in [read(sentence, lexicon) for sentence in sentences(text)]:
                for moment in (m for m in moments(sentence) if not m.anchor):
                    yield Figure("date", sentence.said(moment.start, moment.end), "", place)
        for mention, target in targets.meant(text, provision):
            leads = "nothing" if target is None else "/".join(target.path)
            yield Figure("reference", mention.text, f"→ {leads}", place)


def _texts(clause: Clause) -> Iterator[tuple[str, str]]:
    if clause.text:
        yield "text", clause.text
    for name in ("options", "struck"):
        for number, item in enumerate(getattr(clause, name), start=1):
            if item.text:
                yield f"{name.removesuffix('s')} {item.id or number}", item.text
    for account in clause.reports:
        yield f"account of {account.by}", account.text


def _governed(quantity: Quantity) -> str:
    return " ".join(part for part in (quantity.governor, quantity.condition) if part)
