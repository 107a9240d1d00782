"""Whether what one sentence says may stand in another now."""

from plandiff.language.sentences import Sentence

# This much of the shorter sentence stands in the longer one: it was split off from it, or joined
# to it. tests/language/test_causes.py, "who may go within 45 days".
_LEAST_CONTAINED = 0.6


def goes_on(old: Sentence, new: Sentence) -> bool:
    """Whether the words of the shorter sentence stand in the longer one, for the most part."""
    mine, other = ({stem for stem in s.stems if stem} for s in (old, new))
    least = min(len(mine), len(other))
    return least > 0 and len(mine & other) >= _LEAST_CONTAINED * least
