"""One file to a `Proposal`: every problem at once, each with its place."""

from plandiff.load.limits import DEFAULT_LIMITS, LARGE_LIMITS, LIMITS, Limits
from plandiff.load.loaded import Loaded, load, load_all

__all__ = ["DEFAULT_LIMITS", "LARGE_LIMITS", "LIMITS", "Limits", "Loaded", "load", "load_all"]
