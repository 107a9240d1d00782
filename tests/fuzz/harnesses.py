"""The harnesses by name."""

from importlib import import_module

from tests.fuzz.harness import Harness

NAMES = ("load", "brackets", "quantities", "references")


def harness_of(name: str) -> Harness:
    """Return the harness called `name`, one of `NAMES`."""
    found: Harness = import_module(f"tests.fuzz.{name}").HARNESS
    return found
