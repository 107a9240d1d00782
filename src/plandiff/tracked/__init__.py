"""Both versions as one text with tracked changes: what Word and Akoma Ntoso are written from."""

from plandiff.tracked.pairs import Shown, shown, tokens_of
from plandiff.tracked.sequence import Block, blocks
from plandiff.tracked.tokens import Op, Slot, Token

__all__ = ["Block", "Op", "Shown", "Slot", "Token", "blocks", "shown", "tokens_of"]
