"""The pages of the rules, read off their docstrings."""

import inspect
from importlib import import_module
from typing import NamedTuple

from plandiff.findings import Severity
from plandiff.rules import OF_RECORD, OF_REVISION, OF_VERSION, RULES, Rule, module_name


class Page(NamedTuple):
    """What a user reads of a rule.

    Attributes:
        id: What settings, `--select` and findings call it.
        summary: The rule in one sentence.
        body: Why, and what passes and fails; the examples are indented by four blanks.
        severity: Unless the settings say otherwise.
        judges: version, change, record or settings.
        is_on: Whether it runs unless it is asked for.
    """

    id: str
    summary: str
    body: str
    severity: Severity
    judges: str
    is_on: bool


def page(name: str) -> Page:
    """Return the page of the rule called `name`, one of `RULES`."""
    module = import_module(module_name(name))
    rule: Rule[object] = module.RULE
    summary, _, body = inspect.cleandoc(module.__doc__ or "").partition("\n\n")
    judges = "settings"
    if name in OF_VERSION:
        judges = "version"
    elif name in OF_REVISION:
        judges = "change"
    elif name in OF_RECORD:
        judges = "record"
    return Page(name, summary.replace("\n", " "), body, rule.severity, judges, rule.is_on)


def pages() -> tuple[Page, ...]:
    """Return the pages of all rules, by id."""
    return tuple(map(page, RULES))


_INTRODUCTION = """# The rules of `plandiff check`

Made from the rules themselves by `plandiff rules --format markdown -o docs/rules.md`. How a check
is run and set up is told in [checking.md](checking.md).

A rule of a *version* judges one file. A rule of a *change* judges a file against an old state of
it, or against its parents; its examples have the new version above the line and the old one
below. A rule of the *record* judges which versions there are, against those of the baseline. A rule
of the *settings* judges `plandiff.toml`. Examples leave out what is the same in each: `format`,
`id`, `title`, `date`.
"""


def markdown() -> str:
    """Return docs/rules.md: every rule with its page."""
    found = pages()
    rows = [
        f"| [{p.id}](#{p.id}) | {p.severity} | {p.judges} | {p.summary.replace('|', '/')} |"
        for p in found
    ]
    table = "\n".join(("| rule | severity | judges | |", "|---|---|---|---|", *rows))
    sections = "\n".join(
        f"\n## {p.id}\n\n**{p.summary}**\n\n"
        f"Severity: {p.severity}{'' if p.is_on else ', off unless asked for'}. "
        f"Judges: {p.judges}.\n\n{_fenced(p)}"
        for p in found
    )
    return f"{_INTRODUCTION}\n{table}\n{sections}"


def _fenced(of: Page) -> str:
    """Return the body with its indented examples as fenced blocks."""
    language = "toml" if of.judges == "settings" else "yaml"
    lines: list[str] = []
    inside = False
    for line in of.body.splitlines():
        is_code = line.startswith("    ")
        if line and is_code != inside:
            if inside:
                while lines[-1] == "":
                    lines.pop()
                lines += ["```", ""]
            else:
                lines.append(f"```{language}")
            inside = is_code
        lines.append(line[4:] if is_code else line)
    if inside:
        lines.append("```")
    return "\n".join(lines) + "\n"
