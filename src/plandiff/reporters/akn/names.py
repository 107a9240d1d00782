"""Names in Akoma Ntoso: of versions, of clauses, and the namespaces."""

import re
from collections.abc import Iterable
from urllib.parse import quote

from plandiff.align.provision import Provision
from plandiff.edtf import first_day
from plandiff.model import Proposal

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
# For what Akoma Ntoso has no words for.
OURS = "urn:plandiff:akn:1"
# A negotiated text is of no single country: the user-assigned code of ISO 3166 for that.
COUNTRY = "zz"
_NO_NAME = re.compile(r"[^\w.-]+")


def day(text: str) -> str:
    """Return the first day of a date of a version."""
    return first_day(text).isoformat()


def work(proposal: Proposal) -> str:
    """Return the IRI of a version as a work."""
    return f"/akn/{COUNTRY}/doc/proposal/{day(proposal.date)}/{quote(proposal.id, safe='')}"


def expression(proposal: Proposal) -> str:
    """Return the IRI of a version in its language."""
    return f"{work(proposal)}/{quote(proposal.language, safe='')}@{day(proposal.date)}"


def cleaned(text: str) -> str:
    """Return `text` as a part of an id: without blanks and punctuation, or ""."""
    return _NO_NAME.sub("-", text).strip("-.")


def clause_eids(provisions: Iterable[Provision], taken: set[str]) -> dict[int, str]:
    """Return index to eId: clause_14__clause_a, by number; nn where it has none.

    No eId is in `taken`, to which those that are given are added.
    """
    found: dict[int, str] = {}
    for provision in provisions:
        above = "" if provision.parent is None else f"{found[provision.parent]}__"
        number = cleaned(provision.clause.number or "")
        own = f"clause_{number}" if number else f"clause_nn_{provision.position[-1] + 1}"
        found[provision.index] = free(f"{above}{own}", taken)
    return found


def free(name: str, taken: set[str]) -> str:
    """Return `name`, with a number where it is taken already, and take it."""
    found, count = name, 1
    while found in taken:
        count += 1
        found = f"{name}-{count}"
    taken.add(found)
    return found
