"""The canonical layout of proposal files: one way to write each file, whatever it says."""

from plandiff.layout.tidy import LayoutError, first_difference, tidied

__all__ = ["LayoutError", "first_difference", "tidied"]
