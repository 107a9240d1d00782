"""Formats of findings: one file each, listed here by hand."""

from collections.abc import Callable
from importlib import import_module

from plandiff.findings import Findings

# Imported by name and only when asked for.
FORMATS: tuple[str, ...] = (
    "terminal",
    "json",
    "markdown",
    "sarif",
    "junit",
    "github",
    "gitlab",
)
_MODULES = {"json": "json_"}


def renderer(name: str) -> Callable[[Findings], str]:
    """Return what makes the text of the format `name`, one of `FORMATS`.

    Same findings, same text: no clock, no terminal, no printing.
    """
    module = import_module(f"plandiff.reporters.findings.{_MODULES.get(name, name)}")
    found: Callable[[Findings], str] = module.render
    return found


__all__ = ["FORMATS", "renderer"]
