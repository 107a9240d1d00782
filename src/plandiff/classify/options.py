"""Options added, dropped, changed or not known: competing wordings, struck text too.

Text that is crossed out but still under discussion is an option too: that the text
stands against that it does not ("no text" in the glossary). Absence from a text that is
not public says nothing, of an option no more than of a clause.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from plandiff.align.link import Link
from plandiff.changes import OPTIONS, Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.model import Option, Struck
from plandiff.part import plain_value

_LISTS = ("options", "struck")
_Key: TypeAlias = Callable[[Option | Struck], str | None]


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    gone = _unless_partial(comparison.new, ChangeKind.OPTION_DROPPED)
    come = _unless_partial(comparison.old, ChangeKind.OPTION_ADDED)
    for name in _LISTS:
        old, new = getattr(link.old[0].clause, name), getattr(link.new[0].clause, name)
        if old != new:
            for change in _list(name, old, new, gone, come):
                yield _with_proposers(change, link, comparison)
    for pairing in comparison.brackets(link):
        if pairing.old is not None and pairing.new is not None:
            for change in _in_brackets(pairing.old.options, pairing.new.options):
                yield _with_proposers(change, link, comparison)


def _with_proposers(change: Change, link: Link, comparison: Comparison) -> Change:
    """Return `change`, with those proposers who did not agree to the side without the option."""
    if change.kind is ChangeKind.OPTION_DROPPED:
        option, agreed = change.old_value, link.new[0].clause.agreed_by
    elif change.kind is ChangeKind.OPTION_ADDED:
        option, agreed = change.new_value, link.old[0].clause.agreed_by
    else:
        return change
    # Brackets name a party as the text does: [EU: …].
    ids = comparison.names
    missing = [
        name
        for name in option.get("proposers", ())
        if name not in agreed and ids.get(tuple(name.lower().split())) not in agreed
    ]
    return change._replace(detail={"not_agreed": missing}) if missing else change


def _unless_partial(absent: Side, kind: ChangeKind) -> ChangeKind:
    """Return what it is that an option is absent from `absent`: `kind`, or not known."""
    is_partial = absent.proposal.disclosure == "partial"
    return ChangeKind.OPTION_UNDETERMINED if is_partial else kind


def _list(
    name: str,
    old: Sequence[Option | Struck],
    new: Sequence[Option | Struck],
    gone: ChangeKind,
    come: ChangeKind,
) -> Iterator[Change]:
    pairs = sorted(partners(old, new).items())
    kept_old, kept_new = {i for i, _ in pairs}, {j for _, j in pairs}
    # Out of order, every option that stayed is told with its places.
    in_order = all(a[1] < b[1] for a, b in pairwise(pairs))
    for i, option in enumerate(old):
        if i not in kept_old:
            yield _alone(gone, _value(name, i, option), None)
    for i, j in pairs:
        if old[i] != new[j] or not in_order:
            values = _value(name, i, old[i]), _value(name, j, new[j])
            yield Change(ChangeKind.OPTION_CHANGED, *values)
    for j, option in enumerate(new):
        if j not in kept_new:
            yield _alone(come, None, _value(name, j, option))


def _in_brackets(
    old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]
) -> Iterator[Change]:
    """Yield what became of the wordings that brackets offer, where they offer a choice.

    One that stayed alone is changed; the places count within the brackets.
    """
    if max(len(old), len(new)) < 2:
        return
    gone = [(i, option) for i, option in enumerate(old) if option[1] not in {o[1] for o in new}]
    come = [(j, option) for j, option in enumerate(new) if option[1] not in {o[1] for o in old}]
    if len(gone) == len(come) == 1:
        yield Change(ChangeKind.OPTION_CHANGED, _offered(*gone[0]), _offered(*come[0]))
        return
    for place, option in gone:
        yield Change(ChangeKind.OPTION_DROPPED, _offered(place, option), None)
    for place, option in come:
        yield Change(ChangeKind.OPTION_ADDED, None, _offered(place, option))


def _offered(index: int, option: tuple[str, str]) -> Value:
    who, text = option
    from plandiff.language.brackets import NO_TEXT  # a text has brackets: it is imported already

    is_none = text.lower() in NO_TEXT
    told = {"no_text": True} if is_none else {"text": text}
    return {"list": "brackets", "index": index, **({"proposers": [who]} if who else {}), **told}


def _alone(kind: ChangeKind, old: Value, new: Value) -> Change:
    is_unknown = kind is ChangeKind.OPTION_UNDETERMINED
    return Change(kind, old, new, detail={"why": "not-public"} if is_unknown else None)


def partners(old: Sequence[Option | Struck], new: Sequence[Option | Struck]) -> dict[int, int]:
    """Pair options by id, else by their words; each at most once."""
    by_id: _Key = lambda option: option.id  # noqa: E731  (named for the loop below)
    by_text: _Key = lambda option: option.text  # noqa: E731
    found: dict[int, int] = {}
    for key in (by_id, by_text):
        free = [j for j in range(len(new)) if j not in found.values()]
        for i, option in enumerate(old):
            if i in found or key(option) is None:
                continue
            match = next((j for j in free if key(new[j]) == key(option)), None)
            if match is not None:
                free.remove(match)
                found[i] = match
    return found


def _value(name: str, index: int, option: Option | Struck) -> Value:
    return {"list": name, "index": index, **plain_value(option)}


DETECTOR = Detector(frozenset(OPTIONS), _detect, frozenset((*_LISTS, "text")))
