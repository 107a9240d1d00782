"""Output formats: one file or folder each, listed here by hand."""

from importlib import import_module

from plandiff.reporters.reporter import (
    BinaryReporter,
    Brackets,
    RenderOptions,
    Reporter,
    View,
)

# Imported by name and only when asked for: a JSON report must not pay for tables.
REPORTERS: tuple[str, ...] = ("terminal", "markdown", "html", "json", "akn")
# Formats of whole files that are no text.
BINARY_REPORTERS: tuple[str, ...] = ("docx",)
_MODULES = {"json": "json_"}


def reporter(name: str) -> Reporter:
    """Return the reporter that `--format` calls `name`, one of `REPORTERS`."""
    module = import_module(f"plandiff.reporters.{_MODULES.get(name, name)}")
    found: Reporter = module.REPORTER
    return found


def binary_reporter(name: str) -> BinaryReporter:
    """Return the reporter that `--format` calls `name`, one of `BINARY_REPORTERS`."""
    found: BinaryReporter = import_module(f"plandiff.reporters.{name}").REPORTER
    return found


__all__ = [
    "BINARY_REPORTERS",
    "REPORTERS",
    "BinaryReporter",
    "Brackets",
    "RenderOptions",
    "Reporter",
    "View",
    "binary_reporter",
    "reporter",
]
