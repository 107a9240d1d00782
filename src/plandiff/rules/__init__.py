"""Rules: one file each, named like its id, listed here by hand by what they judge.

Imported by name and only when asked for: a check without an old version must not pay for
the rules, and the aligner, that only judge changes.
"""

from importlib import import_module
from typing import Any

from plandiff.rules.rule import Rule

# Judge one version: `Rule[Version]`.
OF_VERSION: tuple[str, ...] = (
    "agreed-by-nobody",
    "brackets-in-agreed-clause",
    "clause-without-source",
    "cycle-of-parents",
    "dangling-reference",
    "date-before-parent",
    "duplicate-number",
    "evidence-beyond-source",
    "former-id-in-use",
    "malformed-url",
    "misleading-character",
    "name-differs-from-id",
    "not-formatted",
    "number-gap",
    "numbers-out-of-order",
    "option-without-proposer",
    "parts-out-of-order",
    "placeholder-in-agreed-clause",
    "points-not-as-declared",
    "published-before-date",
    "recalled-in-agreed-clause",
    "red-line-range",
    "removal-of-standing-clause",
    "removal-without-source",
    "same-text-twice",
    "source-never-used",
    "source-twice",
    "term-never-used",
    "term-undefined",
    "unbalanced-brackets",
    "unknown-lineage",
    "unknown-parent",
    "unknown-party",
    "unknown-source",
    "version-id-twice",
)
# Judge what changed against an old version: `Rule[Revision]`.
OF_REVISION: tuple[str, ...] = (
    "agreed-clause-changed",
    "agreed-clause-removed",
    "agreed-clause-reopened",
    "clause-demoted",
    "clause-renumbered",
    "id-dropped",
    "id-reused",
    "obligation-weakened",
    "quantity-without-source",
    "red-line",
    "removal-without-entry",
    "renamed-without-former-ids",
    "source-dropped",
    "stale-reference",
    "undisclosed-as-removed",
)
# Judge which versions there are: `Rule[Record]`.
OF_RECORD: tuple[str, ...] = ("version-dropped",)
# Judge the settings by what a run met: `Rule[SettingsInUse]`.
OF_SETTINGS: tuple[str, ...] = ("accepted-expired", "accepted-unused", "red-line-unknown")
RULES: tuple[str, ...] = tuple(sorted((*OF_VERSION, *OF_REVISION, *OF_RECORD, *OF_SETTINGS)))


def rule(name: str) -> Rule[Any]:
    """Return the rule called `name`, one of `RULES`."""
    found: Rule[Any] = import_module(module_name(name)).RULE
    return found


def module_name(name: str) -> str:
    """Return the module that holds the rule called `name`."""
    return f"plandiff.rules.{name.replace('-', '_')}"


__all__ = [
    "OF_RECORD",
    "OF_REVISION",
    "OF_SETTINGS",
    "OF_VERSION",
    "RULES",
    "Rule",
    "module_name",
    "rule",
]
