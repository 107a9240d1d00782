"""One side of a text with tracked changes: what stays when the other one is rejected."""

from plandiff.tracked import Slot, blocks


def side(report, ops) -> list[str]:
    """Return the paragraphs of one side."""
    found = [""]
    for block in blocks(report):
        for token in block.tokens:
            if token.op in ops:
                found[-1] += token.text
                if token.slot is Slot.END:
                    found.append("")
    assert found.pop() == ""
    return found
