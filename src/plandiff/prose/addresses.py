"""Addresses of sources as they may stand in a hyperlink of a terminal."""

from collections.abc import Mapping

from plandiff.report import Report

# Terminals cut or drop longer ones. Source: the specification of OSC 8, "Length limits".
_MOST_CHARACTERS = 2_000
# Signs that an address may hold as they are; all others are written as `%XX`.
# Source: RFC 3986, 2.2 and 2.3, and the percent sign of what is encoded already.
_PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
)


def address(url: str | None) -> str:
    """Return `url` in printable ASCII without blanks, or "" if it is none of the web.

    No sign that ends a hyperlink or starts a command of the terminal is left in it.
    """
    url = url or ""
    if not url.startswith(("https://", "http://")) or len(url) > _MOST_CHARACTERS:
        return ""
    return "".join(sign if sign in _PLAIN else _encoded(sign) for sign in url)


def addresses(report: Report) -> Mapping[str, str]:
    """Return the addresses of the sources of both versions, by id.

    An id that stands for two addresses is left out.
    """
    found: dict[str, str] = {}
    for loaded in (report.old, report.new):
        for source in loaded.proposal.sources:
            safe = address(source.url)
            if found.setdefault(source.id, safe) != safe:
                found[source.id] = ""
    return {name: safe for name, safe in found.items() if safe}


def _encoded(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "backslashreplace"))
