"""Options added, dropped, changed or not known: competing wordings, struck text too.

Text that is crossed out but still under discussion is an option too: that the text
stands against that it does not ("no text" in the glossary). Absence from a text that is
not public says nothing, of an option no more than of a clause.
"""

from collections.abc import Iterator, Sequence

from plandiff.align.link import Link
from plandiff.changes import OPTIONS, Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.classify.wordings import in_order, option_difference, option_value, partners
from plandiff.model import Option, Struck

_LISTS = ("options", "struck")


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    for name in _LISTS:
        old, new = getattr(link.old[0].clause, name), getattr(link.new[0].clause, name)
        if old != new:
            for change in _list(name, old, new, comparison):
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
    comparison: Comparison,
) -> Iterator[Change]:
    gone = _unless_partial(comparison.new, ChangeKind.OPTION_DROPPED)
    come = _unless_partial(comparison.old, ChangeKind.OPTION_ADDED)
    stayed = partners(old, new)
    kept_old, kept_new = {i for i, _ in stayed}, {j for _, j in stayed}
    # Out of order, every option that stayed is told with its places.
    is_in_order = in_order(stayed)
    for i, option in enumerate(old):
        if i not in kept_old:
            yield _alone(gone, option_value(name, i, option), None)
    for i, j in stayed:
        is_small = option_difference(old[i], new[j], comparison) is not None
        if (old[i] != new[j] and not is_small) or not is_in_order:
            values = option_value(name, i, old[i]), option_value(name, j, new[j])
            yield Change(ChangeKind.OPTION_CHANGED, *values)
    for j, option in enumerate(new):
        if j not in kept_new:
            yield _alone(come, None, option_value(name, j, option))


def _in_brackets(
    old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]
) -> Iterator[Change]:
    """Yield what became of the wordings that brackets offer, where they offer a choice.

    One that stayed alone is changed; the places count within the brackets.
    """
    if max(len(old), len(new)) < 2:
        return
    texts_old, texts_new = ({text for _, text in side} for side in (old, new))
    gone = [(i, option) for i, option in enumerate(old) if option[1] not in texts_new]
    come = [(j, option) for j, option in enumerate(new) if option[1] not in texts_old]
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


DETECTOR = Detector(frozenset(OPTIONS), _detect, frozenset((*_LISTS, "text")))
