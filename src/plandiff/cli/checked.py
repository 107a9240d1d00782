"""What `check` and `accept` share: rules that are named, settings, outputs, known findings."""

import json
import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Any

import typer

from plandiff.checking.runner import Selection
from plandiff.cli.output import complain, write
from plandiff.cli.page import page_color
from plandiff.errors import UnreadableError
from plandiff.findings import Findings
from plandiff.rules import RULES
from plandiff.settings import Settings
from plandiff.visible import visible_line

# Larger than any list of findings of files that fit the limits.
_MOST_BYTES = 64_000_000


def rule_called(name: str, flag: str) -> str:
    """Return `name` if a rule is called so.

    Raises:
        typer.BadParameter: None is; with the nearest one.
    """
    if name in RULES:
        return name
    near = get_close_matches(name[:60], RULES, 1)
    meant = f"did you mean {near[0]!r}?" if near else "plandiff rules lists them"
    raise typer.BadParameter(f"no rule {visible_line(name, 60)!r} - {meant}", param_hint=flag)


def selection(select: str | None, ignore: str | None) -> Selection:
    """Return what `--select` and `--ignore` say, lists with commas.

    Raises:
        typer.BadParameter: A name is no rule.
    """
    return Selection(_rules(select, "--select"), _rules(ignore, "--ignore"))


def _rules(listed: str | None, flag: str) -> frozenset[str]:
    if listed is None:
        return frozenset()
    return frozenset(rule_called(name.strip(), flag) for name in listed.split(","))


def today_for(settings: Settings) -> date | None:
    """Return the day by which accepted findings end, in UTC; None where none of them ends."""
    if all(entry.until is None for entry in settings.accepted):
        return None
    return datetime.now(UTC).date()


def known_from(path: str, blob: str | None = None) -> frozenset[str]:
    """Return the fingerprints in a file of findings that `--format json` wrote.

    With `blob` the file is read as git has it under that hash.

    Raises:
        UnreadableError: It cannot be read, or is none.
    """
    from plandiff.reporters.findings.json_ import SCHEMA
    from plandiff.store.files import read_file
    from plandiff.store.git import read_blob_of

    folder = os.path.dirname(path) or "."
    try:
        data = read_blob_of(blob, path, folder, _MOST_BYTES) if blob else None
        value: Any = json.loads(read_file(path, path, _MOST_BYTES) if data is None else data)
        is_ours = value["schema"] == SCHEMA and not value.get("problems")
        found = [str(f["fingerprint"]) for key in ("findings", "known") for f in value[key]]
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError):
        is_ours, found = False, []
    if not is_ours:
        why = "holds no findings - write it with plandiff check --format json -o"
        raise UnreadableError(path, f"{why} {visible_line(path, 60)}")
    return frozenset(found)


def written(
    outputs: Sequence[str] | None, format_: str, formats: Sequence[str]
) -> list[tuple[str, str | None]]:
    """Return what to write where: (format, file), None for standard output.

    Raises:
        typer.BadParameter: Two outputs go to one place.
    """
    parts: list[tuple[str, str | None]] = []
    for output in outputs or ("-",):
        word, sign, file = output.partition("=")
        is_both = bool(sign) and word in formats
        name = file if is_both else output
        parts.append((word if is_both else format_, None if name == "-" else name))
    places = [place for _, place in parts]
    if len(places) > len(set(places)):
        message = "two outputs go to one place - name a file for each"
        raise typer.BadParameter(message, param_hint="--output")
    return parts


def write_all(findings: Findings, parts: Sequence[tuple[str, str | None]]) -> None:
    """Write the findings in each format to its place; standard output last.

    What keeps the files from being judged goes to standard error instead, which has it in words
    and, where annotations of GitHub were asked for, as those: its runner reads both streams.

    Raises:
        PlandiffError: One cannot be written.
    """
    from plandiff.reporters.findings import renderer

    if findings.problems:
        complain(map(str, findings.problems))
    for name, place in sorted(parts, key=lambda part: part[1] is None):
        if findings.problems and place is None:
            if name == "github":
                complain(renderer(name)(findings).splitlines())
        elif name == "terminal" and page_color(os.environ, to_file=place is not None):
            from plandiff.reporters.findings.terminal import colored

            write(colored(findings), place)
        else:
            write(renderer(name)(findings), place)
