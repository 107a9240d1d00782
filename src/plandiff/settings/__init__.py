"""Settings: what the user says of rules, red lines and accepted findings."""

from plandiff.settings.settings import Settings, tightened

__all__ = ["Settings", "tightened"]
