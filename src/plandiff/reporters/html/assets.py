"""The page's own style and script, and the policy that lets nothing else act."""

from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import NamedTuple

# In this order: what comes later relies on what comes before.
_STYLES = ("colours", "page", "cards", "tools", "map", "print")
_SCRIPTS = ("clauses", "search", "filters", "walk", "copy", "keys")


class Assets(NamedTuple):
    """What stands in the head and at the end of each page.

    Attributes:
        style: The style sheet.
        script: The script; it knows nothing of any report.
        policy: The Content-Security-Policy, with the digests of both.
    """

    style: str
    script: str
    policy: str


@cache
def assets() -> Assets:
    """Return style, script and policy; the same for each page."""
    style = _joined("style", _STYLES, "css")
    script = _joined("script", _SCRIPTS, "js")
    policy = "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return Assets(style, script, policy)


def _joined(folder: str, names: tuple[str, ...], suffix: str) -> str:
    here = files("plandiff.reporters.html")
    texts = [(here / folder / f"{name}.{suffix}").read_text(encoding="utf-8") for name in names]
    return "".join(texts).replace("\r\n", "\n")


def _digest(text: str) -> str:
    from hashlib import sha256

    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
