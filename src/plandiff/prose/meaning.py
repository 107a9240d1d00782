"""One short line for each change in what the words of a clause mean: figures, dates, duties."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from plandiff.changes import BRACKETS, REFERENCES, Change, ChangeKind
from plandiff.prose.names import joined_label, titled
from plandiff.visible import visible_line


def number(value: float) -> str:
    """Return a number with separators: 800,000 or 1.5."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"


def _quantity(change: Change) -> str:
    line = f"{governed(change.old_value)} → {governed(change.new_value)}"
    said = difference(change)
    return f"{line} ({said})" if said else line


def difference(change: Change) -> str:
    """Return by how much a quantity changed ("+200,000, +33.3 %"); "" where that says nothing."""
    detail = change.detail
    if not detail or not detail["difference"] or _unit(change) == "ratio":
        return ""
    percent = detail["percent"]
    share = "" if percent is None else f", {percent:+,.1f} %"
    sign = "+" if detail["difference"] > 0 else "−"
    return f"{sign}{number(abs(detail['difference']))}{share}"


def _unit(change: Change) -> str | None:
    unit: str | None = change.new_value["unit"]
    return unit


def governed(quantity: Mapping[str, Any] | None) -> str:
    """Return a quantity with what it is and when ("800,000 personnel level in peacetime")."""
    if quantity is None:
        return "no figure"
    parts = [visible_line(quantity["text"], 60), quantity["governor"], quantity["condition"]]
    return " ".join(part for part in parts if part)


def _when(change: Change) -> str:
    return _quoted(change, "no date")


def _hedge(change: Change) -> str:
    return _quoted(change, "no such limit")


def _party(change: Change) -> str:
    role, *doubt = party_remark(change).split("; ")
    return f"{role}: {_said(change)}" + "".join(f" ({why})" for why in doubt)


def party_remark(change: Change) -> str:
    """Return "who is bound" or "who benefits", and whether that is sure."""
    role = "who is bound" if change.new_value["role"] == "obligor" else "who benefits"
    is_sure = (change.detail or {})["sure"]
    return role if is_sure else f"{role}; not sure: not all are listed parties"


def _term(change: Change) -> str:
    detail: Mapping[str, Any] = change.detail or {}
    name = visible_line(change.old_value["name"], 60)
    if "replaced_in" in detail:
        new = visible_line(change.new_value["name"], 60)
        return f"replaced throughout: “{name}” → “{new}” in {_places(detail['replaced_in'])}"
    used = detail["used_in"]
    return f"what “{name}” means changed; used in {_places(used) if used else 'no other clause'}"


def _places(paths: Sequence[Sequence[str]]) -> str:
    return ", ".join(joined_label([visible_line(part, 40) for part in path]) for path in paths)


def _quoted(change: Change, nothing: str) -> str:
    return " → ".join(
        nothing if value is None else f"“{visible_line(value['text'], 120)}”"
        for value in (change.old_value, change.new_value)
    )


def _obligation(change: Change) -> str:
    return f"{_said(change)} ({obligation_remark(change)})"


def obligation_remark(change: Change) -> str:
    """Return which way an obligation went ("stronger: expectation → obligation")."""
    detail: Mapping[str, Any] = change.detail or {}
    axes = []
    for axis in ("force", "effort"):
        if detail[axis] != "same":
            old, new = (value[axis] or "as it stands" for value in _sides(change))
            axes.append(f"{old} → {new}")
    return f"{detail['direction']}: {', '.join(axes)}"


def _said(change: Change) -> str:
    return " → ".join(f"“{visible_line(value['text'], 80)}”" for value in _sides(change))


def _sides(change: Change) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    return change.old_value, change.new_value


def _bracket(change: Change) -> str:
    told = [
        "no text" if value is None else visible_line(value["text"], 120)
        for value in (change.old_value, change.new_value)
    ]
    word = str(change.kind).replace("bracket-", "brackets ").replace("-", " ")
    return f"{word}: {' → '.join(told)}"


def _reference(change: Change) -> str:
    old, new = change.old_value, change.new_value
    if old is None:
        return f"check “{visible_line(new['text'], 60)}”: it leads to nothing"
    led, leads = map(led_to, (old, new))
    words = visible_line(old["text"], 60)
    if old["text"] != new["text"]:
        words += f" → {visible_line(new['text'], 60)}"
    if change.kind is ChangeKind.REFERENCE_FOLLOWED:
        return f"reference followed: {words}"
    line = f"check “{words}”: it led to {led}, now to {leads}"
    stands = (change.detail or {})["stands_now"]
    return f"{line}; what it meant is now {_clause(stands, None)}" if stands else line


def led_to(reference: Mapping[str, Any]) -> str:
    """Return the clause that a reference leads to, or "nothing"."""
    return _clause(reference["target"], reference["id"])


def _clause(path: Sequence[str] | None, name: str | None) -> str:
    if path is None:
        return "nothing"
    return titled(joined_label([visible_line(p, 40) for p in path]), visible_line(name or "", 60))


LINES: dict[ChangeKind, Callable[[Change], str]] = {
    ChangeKind.QUANTITY_CHANGED: _quantity,
    ChangeKind.DATE_CHANGED: _when,
    ChangeKind.PARTY_CHANGED: _party,
    ChangeKind.HEDGE_CHANGED: _hedge,
    ChangeKind.TERM_CHANGED: _term,
    ChangeKind.OBLIGATION_CHANGED: _obligation,
    ChangeKind.NEGATION_CHANGED: _said,
    **dict.fromkeys(REFERENCES, _reference),
    **dict.fromkeys(BRACKETS, _bracket),
}
