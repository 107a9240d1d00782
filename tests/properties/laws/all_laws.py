"""All laws of a pair, and on how many of the pairs of a long run each is asked."""

from collections.abc import Callable
from inspect import getmembers, isfunction
from types import ModuleType

from tests.properties.laws import altered, file, formats, judged, whole
from tests.properties.laws.pair import Pair

Law = Callable[[Pair], None]


def _of(module: ModuleType) -> tuple[Law, ...]:
    """Return the laws that `module` defines: its functions without an underscore."""
    return tuple(
        law
        for name, law in getmembers(module, isfunction)
        if law.__module__ == module.__name__ and not name.startswith("_")
    )


# Ordinary runs ask each law of as many pairs as any other. What makes files takes ten to fifty
# times as long as what compares: a long run asks it of every so manieth pair.
EVERY: dict[Law, int] = (
    dict.fromkeys((*_of(whole), *_of(altered)), 1)
    | {judged.no_rule_raises_for_any_version_or_change: 1}
    | dict.fromkeys(_of(file), 20)
    | {judged.what_is_found_stands_in_its_file_and_every_format_tells_it: 20}
    | dict.fromkeys((*_of(formats), *formats.THE_SAME_FACTS), 50)
)
LAWS: tuple[Law, ...] = tuple(EVERY)
