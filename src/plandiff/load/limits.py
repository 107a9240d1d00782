"""How large an input may be, so that a hostile file costs seconds and not the machine."""

from typing import NamedTuple


class Limits(NamedTuple):
    """Upper bounds on one file; what exceeds one is refused by name.

    Attributes:
        name: What `--limits` calls this set.
        file_bytes: Size of the file as stored.
        values: Scalars, lists and mappings together.
        depth: Lists and mappings inside each other.
        text_characters: Length of one scalar.
        combining_marks: Marks in a row on one letter; normalising a longer run is
            quadratic in CPython before 3.11.16 (CVE-2026-3276).
    """

    name: str
    file_bytes: int
    values: int
    depth: int
    text_characters: int
    combining_marks: int = 30

    def how_to_raise(self) -> str:
        """Return the advice that ends a message about a limit."""
        if self.name == DEFAULT_LIMITS.name:
            return "split it, or raise the limit with --limits large"
        return "split it: no option raises this limit further"


# Source: 2 MB is 20 times the largest framework text known to us with all its sources;
# tests/load/test_limits.py holds each of them.
DEFAULT_LIMITS = Limits("default", 2_000_000, 50_000, 32, 200_000)
# For codes of law: 100,000 clauses take about 90 MB and 1.5 million values.
LARGE_LIMITS = Limits("large", 256 * 1024 * 1024, 10_000_000, 32, 2_000_000)
LIMITS = {limits.name: limits for limits in (DEFAULT_LIMITS, LARGE_LIMITS)}
