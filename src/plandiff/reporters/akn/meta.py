"""What is said of the text: which versions, when, and what happened to each clause."""

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from plandiff import __version__
from plandiff.align.provision import Provision
from plandiff.changes import ALTERED, NOISES, ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.model import Proposal
from plandiff.prose.caveats import caveats
from plandiff.report import Entry, Report
from plandiff.reporters.akn.body import on_line
from plandiff.reporters.akn.names import COUNTRY, cleaned, day, expression, free, work
from plandiff.reporters.akn.tree import Tree
from plandiff.visible import fit_for_xml

_US = "#plandiff"
_NOBODY = "not-known"
# What Akoma Ntoso calls a modification of the text. It has no word for a clause that moved
# or of which nothing is known, and a status is no text: those stand in our own analysis.
_TYPES = {
    ChangeKind.ADDED: "insertion",
    ChangeKind.REMOVED: "repeal",
    ChangeKind.SPLIT: "split",
    ChangeKind.MERGED: "join",
    ChangeKind.RENUMBERED: "renumbering",
}
_NO_TEXT = frozenset((ChangeKind.STATUS_CHANGED, ChangeKind.REOPENED))
_SUBSTITUTIONS = frozenset((*ALTERED, *NOISES)) - _TYPES.keys() - _NO_TEXT


def meta(report: Report, entries: Sequence[Entry], tree: Tree) -> ET.Element:
    """Return the metadata of the document, with an analysis of `entries`."""
    made = ET.Element("meta")
    made.append(_identification(report.new.proposal))
    events = _part(made, "lifecycle", source=_US)
    for side, kind in (("old", "generation"), ("new", "amendment")):
        date = day(getattr(report, side).proposal.date)
        _part(events, "eventRef", date=date, source=f"#{side}", type=kind)
    made.append(_analysis(report, entries, tree))
    made.append(_references(report))
    made.append(_proprietary(report))
    return on_line(made, inside=True)


def preface(report: Report) -> ET.Element:
    """Return the title of the new version."""
    made = ET.Element("preface")
    paragraph = ET.SubElement(ET.SubElement(made, "longTitle"), "p")
    ET.SubElement(paragraph, "docTitle").text = fit_for_xml(report.new.proposal.title)
    return on_line(made)


def _part(above: ET.Element, tag: str, **attributes: str) -> ET.Element:
    """Add an element on a line of its own."""
    above.text = above.text or "\n"
    given = {name.rstrip("_"): fit_for_xml(value) for name, value in attributes.items()}
    return on_line(ET.SubElement(above, tag, given))


def _identification(proposal: Proposal) -> ET.Element:
    made = on_line(ET.Element("identification", {"source": _US}))
    issuers = [f"#{eid}" for eid in _issuers(proposal).values()]
    levels = (
        ("FRBRWork", work(proposal), issuers),
        ("FRBRExpression", expression(proposal), issuers),
        ("FRBRManifestation", f"{expression(proposal)}.akn", [_US]),
    )
    for tag, name, authors in levels:
        level = _part(made, tag)
        _part(level, "FRBRthis", value=f"{name}/!main")
        _part(level, "FRBRuri", value=name)
        _part(level, "FRBRdate", date=day(proposal.date), name=f"date {proposal.date}")
        for author in authors:
            _part(level, "FRBRauthor", href=author)
        if tag == "FRBRWork":
            _part(level, "FRBRcountry", value=COUNTRY)
        elif tag == "FRBRExpression":
            _part(level, "FRBRlanguage", language=proposal.language)
    return made


def _issuers(proposal: Proposal) -> dict[str, str]:
    """Return those who issued a version, and the eId of each."""
    taken: set[str] = set()
    issuers = dict.fromkeys(proposal.issued_by or (_NOBODY,))
    return {name: free(f"party-{cleaned(name)}", taken) for name in issuers}


def _analysis(report: Report, entries: Sequence[Entry], tree: Tree) -> ET.Element:
    made = on_line(ET.Element("analysis", {"source": _US}), inside=True)
    changes = ET.Element("passiveModifications")
    for entry in entries:
        for kind in dict.fromkeys(_types(entry)):
            _modification(changes, kind, entry, report, tree)
    if len(changes):
        made.append(on_line(changes))
    ours = _part(made, "otherAnalysis", source=_US)
    for entry in entries:
        ours.append(_link(entry, tree))
        ours.text = "\n"
    return made


def _types(entry: Entry) -> Iterator[str]:
    for kind in entry.kinds:
        if kind in _TYPES:
            yield _TYPES[kind]
        elif kind in _SUBSTITUTIONS:
            yield "substitution"


def _modification(above: ET.Element, kind: str, entry: Entry, report: Report, tree: Tree) -> None:
    made = _part(above, "textualMod", type=kind, eId=f"pmod_{len(above) + 1}")
    _part(made, "source", href=expression(report.new.proposal))
    link = entry.link
    nodes = [tree.of_new[p.index] for p in link.new] or [tree.of_old[p.index] for p in link.old]
    for node in nodes:
        _part(made, "destination", href=f"#{node.eid}")
    for provision in link.old:
        eid = tree.old_eids[provision.index]
        _part(made, "old", href=f"{expression(report.old.proposal)}#{eid}")


def _link(entry: Entry, tree: Tree) -> ET.Element:
    """Return a link in our own words: all kinds, and the ids of both sides."""
    link = entry.link
    told = {"kinds": " ".join(entry.kinds), "method": str(link.method)}
    made = on_line(ET.Element("plandiff:link", {**told, "score": f"{link.score:.4f}"}))
    for provision in link.old:
        _clause(made, "plandiff:old", provision, tree.of_old[provision.index].eid)
    for provision in link.new:
        _clause(made, "plandiff:new", provision, tree.of_new[provision.index].eid)
    return made


def _clause(above: ET.Element, tag: str, provision: Provision, eid: str) -> None:
    clause = provision.clause
    given = {"id": clause.id, "number": clause.number, "path": "/".join(provision.path)}
    told = {name: fit_for_xml(value) for name, value in given.items() if value is not None}
    ET.SubElement(above, tag, {**told, "href": f"#{eid}"})


def _references(report: Report) -> ET.Element:
    made = on_line(ET.Element("references", {"source": _US}))
    for side, tag in (("old", "original"), ("new", "passiveRef")):
        proposal = getattr(report, side).proposal
        _part(made, tag, eId=side, href=expression(proposal), showAs=proposal.title)
    _part(
        made, "TLCOrganization", eId=_US[1:], href="/ontology/organization/plandiff",
        showAs=f"plandiff {__version__}",
    )  # fmt: skip
    names = {party.id: party.name for party in report.new.proposal.parties}
    for issuer, eid in _issuers(report.new.proposal).items():
        href = f"/ontology/organization/{cleaned(issuer)}"
        shown = names.get(issuer, issuer)
        _part(made, "TLCOrganization", eId=eid, href=href, showAs=shown)
    return made


def _proprietary(report: Report) -> ET.Element:
    """Return what must be known before quoting, and what both versions are."""
    made = on_line(ET.Element("proprietary", {"source": _US}))
    for side in ("old", "new"):
        loaded: Loaded = getattr(report, side)
        proposal = loaded.proposal
        _part(
            made, f"plandiff:{side}", id=proposal.id, title=proposal.title, date=proposal.date,
            wording=proposal.wording, disclosure=proposal.disclosure, sha256=loaded.sha256,
        )  # fmt: skip
    for caveat in caveats(report):
        _part(made, "plandiff:caveat").text = caveat
    return made
