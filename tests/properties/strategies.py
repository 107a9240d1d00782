"""Generated proposals: nested, bracketed, in many scripts, with options and struck text.

One draw of bytes a version, which `versions` and `successors` read: drawing field by field took
twenty times as long as comparing. Bytes shrink to zero and to less, and so does what they give.
"""

from hypothesis import strategies as st
from tests.properties.chance import Chance
from tests.properties.successors import successor
from tests.properties.versions import Fields, loaded, version

from plandiff.load.loaded import Loaded

# What most pairs use; longer ones end in the simplest choices.
BYTES = 600
chances = st.binary(min_size=BYTES, max_size=BYTES).map(Chance)


def proposals(name: str = "old") -> st.SearchStrategy[Loaded]:
    """Return versions called `name`."""
    return chances.map(lambda chance: loaded(version(chance, name)))


def pair_of(chance: Chance) -> tuple[Fields, Fields]:
    """Return an old version, and a later state of it or another one."""
    old = version(chance)
    if chance.once_in(4):
        return old, version(chance, "new")
    return old, successor(chance, old)


def pairs() -> st.SearchStrategy[tuple[Loaded, Loaded]]:
    """Return two versions: in most cases one that was made from the other."""
    return chances.map(lambda chance: tuple(map(loaded, pair_of(chance))))
