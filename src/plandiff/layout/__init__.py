"""The canonical layout of proposal files: one way to write each file, whatever it says."""

from plandiff.layout.tidy import LayoutError, is_tidy, tidied

__all__ = ["LayoutError", "is_tidy", "tidied"]
