"""The text: clauses below clauses, with `<ins>` and `<del>` around what changed."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from plandiff.changes import ChangeKind
from plandiff.reporters.akn.tree import Node
from plandiff.tracked import Op, Shown, Slot, Token, tokens_of
from plandiff.visible import fit_for_xml

_TAGS = {Op.DELETE: "del", Op.MOVE_FROM: "del", Op.INSERT: "ins", Op.MOVE_TO: "ins"}


def body(root: Node) -> ET.Element:
    """Return the main body; an empty paragraph where neither version has a clause."""
    made = ET.Element("mainBody")
    for node in root.children():
        made.append(_clause(node))
    if not len(made):
        made.append(on_line(ET.Element("p")))
    return on_line(made, inside=True)


def on_line(element: ET.Element, *, inside: bool = False) -> ET.Element:
    """Return `element` with a line end behind it, and before what is inside it."""
    element.tail = "\n"
    if inside:
        element.text = "\n"
    return element


def _clause(node: Node) -> ET.Element:
    item = node.item
    if item is None:
        raise ValueError("the root is no clause")
    made = ET.Element("clause", {"eId": node.eid, **_attributes(item)})
    tokens = tokens_of(item)
    for slot, tag in ((Slot.NUMBER, "num"), (Slot.HEADING, "heading")):
        words = [token for token in tokens if token.slot is slot]
        if words:
            made.append(_inline(tag, words))
    blocks = list(_blocks(tokens))
    below = [_clause(child) for child in node.children()]
    if blocks:
        around = ET.SubElement(made, "intro" if below else "content")
        around.set("eId", f"{node.eid}__{around.tag}_1")
        around.extend(blocks)
        on_line(around, inside=True)
    made.extend(below)
    return on_line(made, inside=True)


def _attributes(item: Shown) -> dict[str, str]:
    provision = item.new or item.old
    found = {}
    if provision is not None:
        clause = provision.clause
        # A name in Akoma Ntoso has no blanks; the analysis has the id in any case.
        if clause.id and not any(sign.isspace() for sign in clause.id):
            found["wId"] = fit_for_xml(clause.id)
        if clause.part != "operative":
            found["class"] = clause.part
    if item.new is None:
        is_unknown = ChangeKind.UNDETERMINED in item.entry.kinds
        found["status"] = "unknown" if is_unknown else "removed"
    return found


def _blocks(tokens: Sequence[Token]) -> Iterator[ET.Element]:
    """Yield the paragraphs: the text, then each option and struck text."""
    words: list[Token] = []
    for token in tokens:
        if token.slot in (Slot.TEXT, Slot.LABEL, Slot.OPTION):
            words.append(token)
        elif token.slot is Slot.END and words:
            made = _inline("p", words)
            if words[0].slot is not Slot.TEXT:
                made.set("class", "option")
            yield made
            words = []


def _inline(tag: str, tokens: Sequence[Token]) -> ET.Element:
    made = on_line(ET.Element(tag))
    last: ET.Element | None = None
    for change, group in groupby(tokens, lambda token: _TAGS.get(token.op)):
        words = fit_for_xml("".join(token.text for token in group))
        if change is not None:
            last = ET.SubElement(made, change)
            last.text = words
        elif last is None:
            made.text = words
        else:
            last.tail = words
    return made
