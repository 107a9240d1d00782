"""One short line for each change that is no word edit."""

from collections.abc import Callable, Iterable, Iterator

from plandiff.align.link import Link
from plandiff.changes import ALONE, ALTERED, Change, ChangeKind, Value
from plandiff.prose.meaning import LINES
from plandiff.prose.names import joined_label, label, name, titled
from plandiff.report import Entry
from plandiff.visible import visible, visible_line

_LEAST_FOLDED = 3
# Kinds that give a clause a row among the altered ones; of a status alone a line tells.
ROWS = frozenset(ALTERED) - {ChangeKind.STATUS_CHANGED}
# Kinds that are named below a clause in its row.
NAMED = frozenset((*ALTERED, ChangeKind.MOVED, ChangeKind.OPTION_UNDETERMINED))
# Kinds whose facts the headline, the labels or the marked text already tell.
_TOLD_ELSEWHERE = frozenset((ChangeKind.REWORDED, ChangeKind.RENUMBERED))


def has_row(entry: Entry) -> bool:
    """Whether `entry` has a row among the altered clauses, in every format.

    A clause that moved and has another status alone is told among the moved ones.
    """
    return entry.is_altered and not ROWS.isdisjoint(entry.kinds)


def facts(entry: Entry) -> Iterator[tuple[ChangeKind, str]]:
    """Yield (kind, line) for what is to be said of `entry` beside its text."""
    for change in entry.changes:
        if change.kind in _TOLD_ELSEWHERE:
            continue
        line = fact(change, entry.link)
        if line:
            yield change.kind, line
        if change.kind in ALONE:
            yield from ((change.kind, told) for told in _wordings(change))


def fact(change: Change, link: Link) -> str:
    """Return what `change` says, in one line; "" where its kind says it all."""
    if change.kind in (ChangeKind.SPLIT, ChangeKind.MERGED):
        return _several(link)
    return _LINES.get(change.kind, _record)(change)


def status_of(change: Change) -> str:
    """Return the line of a status change."""
    old, new = change.old_value, change.new_value
    parts = []
    if "status" in new:
        parts.append(f"status: {_text(old['status'])} → {_text(new['status'])}")
    if "agreed_by" in new:
        parts.append(f"agreed by: {_list(old['agreed_by'])} → {_list(new['agreed_by'])}")
    return "; ".join(parts)


def folded_statuses(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the status changes that are told once for many clauses, with those clauses.

    A change is folded where three clauses share it, or where a clause has no other
    change that is told in a row of its own.
    """
    groups: dict[str, list[Entry]] = {}
    lonely: set[str] = set()
    for entry in entries:
        for change in entry.all(ChangeKind.STATUS_CHANGED):
            line = status_of(change)
            groups.setdefault(line, []).append(entry)
            if not any(kind in ROWS for kind in entry.kinds):
                lonely.add(line)
    return {
        line: members
        for line, members in groups.items()
        if len(members) >= _LEAST_FOLDED or line in lonely
    }


def pairing(entry: Entry) -> str:
    """Return why the link was made: method, score, evidence and runner-up, for `--why`."""
    link = entry.link
    text = f"paired by {link.method} ({link.score:.2f})"
    if not link.old or not link.new:
        text = "no partner found"
    speaks_for = [f"{kind} +{value:.1f}" for kind, value in link.evidence if value > 0]
    against = [f"{kind} \u2212{-value:.1f}" for kind, value in link.evidence if value < 0]
    for side, grounds in (("for it", speaks_for), ("against it", against)):
        if grounds:
            text += f"; {side}: {', '.join(grounds)}"
    if link.runner_up is not None:
        other = link.runner_up.provision
        text += f"; next best: {titled(label(other), name(other))} ({link.runner_up.score:.2f})"
    return text


def _text(value: Value) -> str:
    return "none" if value is None else visible_line(str(value), 120)


def _list(values: list[str]) -> str:
    return ", ".join(visible_line(value, 60) for value in values) or "none"


def _reopened(change: Change) -> str:
    words = {
        "no-longer-agreed": f"it is {_text(change.new_value['status'])} now",
        "text": "its words were touched",
        "options": "its options were touched",
        "struck": "struck text was touched",
    }
    why = "; ".join(words[reason] for reason in (change.detail or {})["why"])
    return f"REOPENED: it was {change.old_value['status']}; {why}"


def _wordings(change: Change) -> Iterator[str]:
    """Yield the options and struck texts of a clause that stands on one side alone."""
    value = change.old_value if change.new_value is None else change.new_value  # {}: no words
    for kind in ("options", "struck"):
        for option in value.get(kind, ()):
            what, by, text = _wording(option, is_struck=kind == "struck")
            yield f"{what}{by}: {text}"


def _wording(value: Value, *, is_struck: bool) -> tuple[str, str, str]:
    """Return what an option is called, whose it is (" of us" or ""), and its words."""
    who = _list(value.get("proposers", []))
    text = "no text" if value.get("no_text") else visible(value.get("text") or "")
    what = "struck, still under discussion" if is_struck else "option"
    return what, "" if is_struck or who == "none" else f" of {who}", text


def _option(change: Change) -> str:
    value = change.new_value or change.old_value
    struck = value["list"] == "struck"
    what, by, text = _wording(value, is_struck=struck)
    silent = "old" if change.old_value is None else "new"
    verb = {
        ChangeKind.OPTION_ADDED: "now" if struck else "new",
        ChangeKind.OPTION_DROPPED: "no longer" if struck else "dropped",
        ChangeKind.OPTION_CHANGED: "changed",
        ChangeKind.OPTION_UNDETERMINED: f"not known whether the {silent} version has it:",
    }[change.kind]
    line = f"{verb} {what}{by}: {text}"
    if change.kind is ChangeKind.OPTION_DROPPED and change.detail:
        line += f" (DROPPED, and {_list(change.detail['not_agreed'])} did not agree)"
    if change.kind is ChangeKind.OPTION_CHANGED:
        line += f" ({'; '.join(_before(change.old_value, change.new_value))})"
    return line


def _before(old: Value, new: Value) -> Iterator[str]:
    """Yield what differs between two states of an option, place last: others may have moved."""
    differing = [key for key in (*old, *new) if key != "index" and old.get(key) != new.get(key)]
    if "text" in differing or "no_text" in differing:
        yield f"was: {visible(old.get('text') or 'no text')}"
    if "proposers" in differing:
        yield f"was of {_list(old.get('proposers', []))}"
    if "id" in differing:
        yield f"was called {_text(old.get('id'))}"
    yield from (f"other {key}" for key in ("sources", "note") if key in differing)
    if not differing:
        yield f"place {old['index'] + 1} → {new['index'] + 1}"


def _retitled(change: Change) -> str:
    return f"heading: {_text(change.old_value)} → {_text(change.new_value)}"


def _noise(change: Change) -> str:
    return f"layout or typography differs{_where(change)}"


def _where(change: Change) -> str:
    """Tell where a small difference stands, if not in the text."""
    value = change.new_value
    if value is None:
        return ""
    if "heading" in value:
        return ", in the heading"
    return ", in struck text" if value["list"] == "struck" else ", in an option"


def _spelling(change: Change) -> str:
    names = (change.detail or {})["names"]
    told = ", ".join(f"{_text(old)} → {_text(new)}" for old, new in names)
    return f"another spelling of a name{_where(change)}: {told}"


def _moved(change: Change) -> str:
    before, after = _place(change.old_value), _place(change.new_value)
    is_demoted = "demoted" in (change.detail or {})
    told = " (DEMOTED from the operative part)" if is_demoted else ""
    return f"moved: {before} → {after}{told}"


def _place(value: Value) -> str:
    path = [visible_line(part, 40) for part in value["path"]]
    part = "" if value["part"] == "operative" else f" ({value['part']})"
    return joined_label(path) + part


def _several(link: Link) -> str:
    olds = " + ".join(titled(label(p), name(p)) for p in link.old)
    news = " + ".join(titled(label(p), name(p)) for p in link.new)
    return f"{olds} → {news}"


def _presence(change: Change) -> str:
    detail = change.detail or {}
    if "reported" in detail:
        text = visible(detail["text"] or "")
        return f"reported, certainty {detail['reported']}: {text}".rstrip(": ")
    if "struck" in detail:
        below = visible_line(detail["struck"]["below"] or "", 60)
        return f"struck out but still under discussion (see {below})"
    if detail.get("why") == "may-be-reworded":
        path = joined_label([visible_line(part, 40) for part in detail["perhaps"]])
        return f"may be the same as {path}, rewritten: the texts do not decide it"
    return ""


def _record(change: Change) -> str:
    old, new = change.old_value, change.new_value
    parts = []
    for key in new:
        if key in ("note", "reports"):
            parts.append(f"{key} changed")
        elif isinstance(new[key], list):
            parts.append(_difference(key, old[key], new[key]))
        else:
            parts.append(f"{key}: {_text(old[key])} → {_text(new[key])}")
    return "; ".join(parts)


def _difference(key: str, old: list[str], new: list[str]) -> str:
    gone = [f"−{visible_line(value, 60)}" for value in old if value not in new]
    come = [f"+{visible_line(value, 60)}" for value in new if value not in old]
    return f"{key}: {' '.join(gone + come) or 'other order'}"


_LINES: dict[ChangeKind, Callable[[Change], str]] = {
    **LINES,
    ChangeKind.REOPENED: _reopened,
    ChangeKind.STATUS_CHANGED: status_of,
    ChangeKind.RETITLED: _retitled,
    ChangeKind.OPTION_ADDED: _option,
    ChangeKind.OPTION_DROPPED: _option,
    ChangeKind.OPTION_CHANGED: _option,
    ChangeKind.OPTION_UNDETERMINED: _option,
    ChangeKind.MOVED: _moved,
    ChangeKind.ADDED: _presence,
    ChangeKind.REMOVED: _presence,
    ChangeKind.UNDETERMINED: _presence,
    ChangeKind.NOISE: _noise,
    ChangeKind.SPELLING_CHANGED: _spelling,
}
