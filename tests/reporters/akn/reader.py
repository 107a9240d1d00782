"""Reads both versions back from Akoma Ntoso, apart from what writes it."""

from plandiff.align.provision import provisions
from plandiff.reporters.akn.names import AKN

A = f"{{{AKN}}}"


def words(element, without: str) -> str:
    """Return the text of `element` without what stands in `without`, a change."""
    found = element.text or ""
    for part in element:
        if part.tag != f"{A}{without}":
            found += words(part, without)
        found += part.tail or ""
    return found


def told(root, without: str) -> list[tuple[str, str, str]]:
    """Return (number, heading, text) of each clause that one version has."""
    found = []
    for clause in root.iter(f"{A}clause"):
        if without == "del" and clause.get("status") in ("removed", "unknown"):
            continue
        parts = {"num": "", "heading": "", "p": ""}
        for around in (clause, *clause.findall(f"{A}content"), *clause.findall(f"{A}intro")):
            for part in around:
                tag = part.tag.removeprefix(A)
                if tag in parts and part.get("class") is None:
                    parts[tag] = words(part, without)
        found.append(tuple(parts.values()))
    return found


def printed(proposal) -> list[tuple[str, str, str]]:
    every = (p.clause for p in provisions(proposal))
    return [(c.number or "", c.heading or "", c.text or "") for c in every]
