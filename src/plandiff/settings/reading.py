"""TOML to settings: every mistake at once, each with file, line and column."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from itertools import islice
from typing import Any, NamedTuple

from plandiff.errors import InvalidFileError, Problem
from plandiff.findings import Severity
from plandiff.load.values import Path
from plandiff.rules import RULES
from plandiff.settings.places import TomlPlaces
from plandiff.settings.settings import Settings
from plandiff.settings.toml import parse
from plandiff.subject.in_use import Acceptance
from plandiff.subject.redline import Event, Range, RedLine
from plandiff.visible import visible_line

_Check = Callable[[Any], str]
_SEVERITIES = tuple(severity.value for severity in Severity)
_NUMBER_OF_DIGITS = 16
# Enough to mend a file in one go. Test: tests/hostile/test_settings.py, keys-unknown.
_MOST_MISTAKES = 50


class _Mistake(NamedTuple):
    path: Path
    message: str
    at_key: bool = False


def read_settings(text: str, name: str, prefix: tuple[str, ...] = ()) -> Settings:
    """Return the settings in `text`, below the keys of `prefix`.

    Raises:
        InvalidFileError: Not TOML, a key that is not known, or a value that does not fit.
    """
    tree: Any = parse(text, name)
    for key in prefix:
        tree = tree.get(key, {})
    wrong = list(islice(_mistakes(tree), _MOST_MISTAKES + 1))
    if wrong:
        places = TomlPlaces(text, name)
        problems = [
            Problem(places.of((*prefix, *m.path), at_key=m.at_key), m.message)
            for m in wrong[:_MOST_MISTAKES]
        ]
        problems.sort(key=lambda p: p.location)
        if len(wrong) > _MOST_MISTAKES:
            more = f"and more than {_MOST_MISTAKES} mistakes - mend those above first"
            problems.append(Problem(problems[-1].location, more))
        raise InvalidFileError(tuple(problems))
    return Settings(
        {rule: _severity(said) for rule, said in tree.get("severity", {}).items()},
        tuple(map(_red_line, tree.get("red-line", ()))),
        tuple(map(_acceptance, tree.get("accepted", ()))),
        Severity(tree.get("fail-on", "error")),
        name,
        prefix,
        text,
    )


def _mistakes(tree: Any) -> Iterator[_Mistake]:
    if not isinstance(tree, Mapping):
        yield _Mistake((), "is no table - write [tool.plandiff]")
        return
    yield from _fields(tree, (), {"fail-on": _one_of(_SEVERITIES), "severity": _table})
    for key, fields, needed in (
        ("red-line", _RED_LINE, ("id", "message")),
        ("accepted", _ACCEPTED, ("fingerprint", "reason", "by")),
    ):
        entries = tree.get(key, [])
        if not isinstance(entries, Sequence) or not all(isinstance(e, Mapping) for e in entries):
            yield _Mistake((key,), f"is no list of tables - write [[{key}]]")
            continue
        for index, entry in enumerate(entries):
            yield from _fields(entry, (key, index), fields, needed)
        yield from _twice(entries, key, needed[0])
    severities = tree.get("severity", {})
    if isinstance(severities, Mapping):
        checks = dict.fromkeys(RULES, _one_of((*_SEVERITIES, "off")))
        yield from _fields(severities, ("severity",), checks, what="rule")


def _known(names: Sequence[str], what: str) -> str:
    if what == "rule":
        return " - plandiff rules lists those that there are"
    return f" - known are {', '.join(names)}"


def _fields(
    entry: Mapping[str, Any],
    path: Path,
    checks: Mapping[str, _Check],
    needed: Sequence[str] = (),
    *,
    what: str = "key",
) -> Iterator[_Mistake]:
    known = (*checks, "red-line", "accepted") if not path else tuple(checks)
    for key, value in entry.items():
        if key not in known:
            near = get_close_matches(key[:60], known, 1)
            meant = f" - did you mean {near[0]!r}?" if near else _known(known, what)
            yield _Mistake((*path, key), f"no {what} {visible_line(key, 60)!r}{meant}", at_key=True)
        elif key in checks and (said := checks[key](value)):
            yield _Mistake((*path, key), f"{key} {said}")
    for key in needed:
        if key not in entry:
            yield _Mistake(path, f"{key} is missing - add it")
    if "must-not" in checks and not ({"must-not", "range", "parties"} & entry.keys()):
        yield _Mistake(path, "forbids nothing - add must-not, range or parties")


def _twice(entries: Sequence[Mapping[str, Any]], list_: str, key: str) -> Iterator[_Mistake]:
    seen = set()
    for index, entry in enumerate(entries):
        name = entry.get(key)
        if isinstance(name, str) and name in seen:
            shown = visible_line(name, 60)
            yield _Mistake((list_, index, key), f"{key} {shown!r} stands twice - delete one")
        seen.add(str(name))


def _text(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "is no text - write one in quotes"


def _texts(value: Any) -> str:
    good = isinstance(value, list) and value and not any(map(_text, value))
    return "" if good else 'is no list of texts - write ["…"]'


def _table(value: Any) -> str:
    return "" if isinstance(value, Mapping) else "is no table - write one"


def _one_of(words: Sequence[str]) -> _Check:
    listed = ", ".join(words)
    return lambda value: "" if value in words else f"is none of {listed}"


def _day(value: Any) -> str:
    is_day = isinstance(value, date) and not isinstance(value, datetime)
    return "" if is_day else "is no date - write one without quotes, such as 2026-12-31"


def _digits(value: Any) -> str:
    digits = set("0123456789abcdef")
    good = isinstance(value, str) and len(value) == _NUMBER_OF_DIGITS and set(value) <= digits
    return "" if good else f"is no fingerprint - write the {_NUMBER_OF_DIGITS} digits of a finding"


def _range(value: Any) -> str:
    if not isinstance(value, Mapping) or not value.keys() <= {"unit", "least", "most"}:
        return 'is no range - write {unit = "…", least = …, most = …}'
    ends = [value[key] for key in ("least", "most") if key in value]
    if not ends or not all(type(end) in (int, float) for end in ends):
        return "has no end - write numbers for least or most"
    if len(ends) == 2 and ends[0] > ends[1]:
        return "ends before it starts - exchange least and most"
    return "" if isinstance(value.get("unit", ""), str) else "has no text for its unit"


def _forbidden(value: Any) -> str:
    from plandiff.changes import ChangeKind  # 5 ms, and few settings have red lines

    if _texts(value):
        return _texts(value)
    known = [*Event, *ChangeKind]
    wrong = next((word for word in value if word not in known), None)
    if wrong is None:
        return ""
    near = get_close_matches(wrong[:60], known, 1)
    meant = f"did you mean {str(near[0])!r}?" if near else f"events are {', '.join(Event)}"
    return f"holds {visible_line(wrong, 60)!r}, no event and no kind of change - {meant}"


_RED_LINE: Mapping[str, _Check] = {
    "id": _text,
    "message": _text,
    "severity": _one_of(_SEVERITIES),
    "clauses": _texts,
    "topics": _texts,
    "must-not": _forbidden,
    "range": _range,
    "parties": _texts,
}
_ACCEPTED: Mapping[str, _Check] = {
    "fingerprint": _digits,
    "reason": _text,
    "by": _text,
    "rule": _one_of(RULES),
    "about": _text,
    "until": _day,
}


def _severity(said: str) -> Severity | None:
    return None if said == "off" else Severity(said)


def _red_line(entry: Mapping[str, Any]) -> RedLine:
    allowed = entry.get("range")
    return RedLine(
        entry["id"],
        entry["message"],
        Severity(entry.get("severity", "error")),
        tuple(entry.get("clauses", ())),
        tuple(entry.get("topics", ())),
        frozenset(entry.get("must-not", ())),
        Range(allowed.get("unit", ""), allowed.get("least"), allowed.get("most"))
        if allowed
        else None,
        tuple(entry.get("parties", ())),
    )


def _acceptance(entry: Mapping[str, Any]) -> Acceptance:
    return Acceptance(
        entry["fingerprint"],
        entry["reason"],
        entry["by"],
        entry.get("rule", ""),
        entry.get("until"),
    )
