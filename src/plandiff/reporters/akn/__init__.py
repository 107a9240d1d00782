"""Akoma Ntoso 3.0: the new text with `<ins>` and `<del>`, and what happened to each clause.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (2018), parts 1 and 2, and its naming
convention. docs/word.md says what stands where.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from plandiff.report import Report
from plandiff.reporters.akn.body import body
from plandiff.reporters.akn.meta import meta, preface
from plandiff.reporters.akn.names import AKN, OURS
from plandiff.reporters.akn.tree import tree
from plandiff.reporters.reporter import RenderOptions, Reporter
from plandiff.reporters.selection import selected
from plandiff.visible import with_references


def _pieces(report: Report, options: RenderOptions) -> Iterator[str]:
    """Yield the document: the text is whole, the analysis is of the entries selected."""
    nodes = tree(report)
    root = ET.Element("akomaNtoso", {"xmlns": AKN, "xmlns:plandiff": OURS})
    document = ET.SubElement(root, "doc", {"name": "proposal", "contains": "multipleVersions"})
    document.append(meta(report, selected(report, options), nodes))
    document.append(preface(report))
    document.append(body(nodes.root))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield with_references(ET.tostring(root, encoding="unicode", xml_declaration=False)) + "\n"


REPORTER = Reporter("akn", _pieces)

__all__ = ["REPORTER"]
