"""Brackets opened, closed, narrowed or widened; placeholders filled; options chosen; who says."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from plandiff.align.link import Link
from plandiff.changes import BRACKETS, Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector

if TYPE_CHECKING:  # imported when a text has brackets
    from plandiff.language.bracket_pairs import Pairing, Unit


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    for pairing in comparison.brackets(link):
        if pairing.old is not None and pairing.new is not None:
            yield from _kept(pairing, pairing.old, pairing.new)
        elif pairing.old is not None:
            value = _value(pairing.old)
            kind = _gone(pairing.old, pairing.plain)
            yield Change(kind, value, _plain(pairing.plain), detail=_detail(pairing.old))
        elif pairing.new is not None:
            old, new = _plain(pairing.plain), _value(pairing.new)
            yield Change(ChangeKind.BRACKET_OPENED, old, new, detail=_detail(pairing.new))


def _kept(pairing: "Pairing", old: "Unit", new: "Unit") -> Iterator[Change]:
    values = _value(old), _value(new)
    if pairing.narrowed:
        yield Change(ChangeKind.BRACKET_NARROWED, *values)
    if pairing.widened:
        yield Change(ChangeKind.BRACKET_WIDENED, *values)
    if len(old.spans) == len(new.spans) == 1 and _who(old) != _who(new):
        yield Change(ChangeKind.ATTRIBUTION_CHANGED, *values)


def _who(unit: "Unit") -> str:
    return unit.spans[0].attribution


def _gone(unit: "Unit", plain: str) -> ChangeKind:
    """Return what became of brackets in whose place `plain` stands."""
    if unit.is_placeholder and plain:
        return ChangeKind.PLACEHOLDER_FILLED
    is_chosen = len(unit.options) > 1 and _is_one_of(plain, [text for _, text in unit.options])
    return ChangeKind.OPTION_CHOSEN if is_chosen else ChangeKind.BRACKET_CLOSED


def _is_one_of(text: str, options: Sequence[str]) -> bool:
    """Whether `text` is one of `options`, but for case and the signs at either end."""
    return text.strip(" ,.;:").lower() in [o.strip(" ,.;:").lower() for o in options]


def _value(unit: "Unit") -> Value:
    return {"text": unit.written, "attribution": _who(unit) or None}


def _plain(text: str) -> Value:
    return {"text": text, "attribution": None} if text else None


def _detail(unit: "Unit") -> dict[str, Value] | None:
    """Return what the brackets offer, where it is more than one wording or a blank."""
    if unit.is_placeholder:
        return {"placeholder": unit.spans[0].text}
    options = [text for _, text in unit.options]
    return {"options": options} if len(options) > 1 else None


def mirrored(kind: str, old: Value, detail: Value) -> str:
    """Return the kind of a change of brackets seen from the other side.

    A choice seen backwards opens brackets, as a blank that was filled does.
    """
    if kind != ChangeKind.BRACKET_OPENED:
        ways = {
            ChangeKind.BRACKET_NARROWED: ChangeKind.BRACKET_WIDENED,
            ChangeKind.BRACKET_WIDENED: ChangeKind.BRACKET_NARROWED,
            ChangeKind.ATTRIBUTION_CHANGED: ChangeKind.ATTRIBUTION_CHANGED,
        }
        return ways.get(ChangeKind(kind), ChangeKind.BRACKET_OPENED)
    plain = "" if old is None else old["text"]
    if plain and detail and "placeholder" in detail:
        return ChangeKind.PLACEHOLDER_FILLED
    is_choice = _is_one_of(plain, (detail or {}).get("options", ()))
    return ChangeKind.OPTION_CHOSEN if is_choice else ChangeKind.BRACKET_CLOSED


DETECTOR = Detector(frozenset(BRACKETS), _detect, frozenset(("text",)))
