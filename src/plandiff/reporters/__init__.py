"""Output formats: one file or folder each, listed here by hand."""

from importlib import import_module

from plandiff.reporters.reporter import Brackets, RenderOptions, Reporter, View

# Imported by name and only when asked for: a JSON report must not pay for tables.
REPORTERS: tuple[str, ...] = ("terminal", "markdown", "html", "json")
_MODULES = {"json": "json_"}


def reporter(name: str) -> Reporter:
    """Return the reporter that `--format` calls `name`, one of `REPORTERS`."""
    module = import_module(f"plandiff.reporters.{_MODULES.get(name, name)}")
    found: Reporter = module.REPORTER
    return found


__all__ = ["REPORTERS", "Brackets", "RenderOptions", "Reporter", "View", "reporter"]
