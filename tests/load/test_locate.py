from collections.abc import Iterator

from plandiff.errors import Location
from plandiff.load import DEFAULT_LIMITS
from plandiff.load.locate import Places
from plandiff.load.tree import read_tree
from plandiff.load.values import Path, Tree

TEXT = """\
# A remark
title: 'Café, 漢字'
topics: [a, b,
  c]
clauses:
  - id: one
    text: >-
      folded
      text
    options: [{id: x, text: "y"}, {id: z}]
  - clauses:
      - text: deep
        topics: []
      - - listed
  - {}
last: end
"""


def _walk(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, Tree]]:
    yield path, tree
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _walk(value, (*path, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from _walk(value, (*path, index))


def _rest(place: Location) -> str:
    return TEXT.split("\n")[place.line - 1][place.column - 1 :]


def _place(line: int, column: int) -> Location:
    return Location("f", line, column)


def test_every_key_and_value_of_a_file_has_a_place() -> None:
    tree, _ = read_tree(TEXT, "f", DEFAULT_LIMITS)
    places = Places(TEXT, "f")
    paths = {path for path, _ in _walk(tree)}
    assert set(places.values) == paths
    assert set(places.keys) == paths - {()}


def test_the_place_of_each_value_is_where_it_is_written() -> None:
    tree, _ = read_tree(TEXT, "f", DEFAULT_LIMITS)
    places = Places(TEXT, "f")
    for path, value in _walk(tree):
        rest = _rest(places.value(path))
        if isinstance(value, str):
            assert rest.lstrip("'\"").startswith(value[:4]) or rest.startswith(">-"), path
        elif isinstance(value, list):
            assert rest.startswith(("[", "- ")), path


def test_the_place_of_each_key_is_where_it_is_written() -> None:
    places = Places(TEXT, "f")
    for path in places.keys:
        if isinstance(path[-1], str):
            assert _rest(places.key(path)).startswith(f"{path[-1]}:"), path


def test_places_are_counted_from_one() -> None:
    places = Places(TEXT, "f")
    assert places.key(("title",)) == _place(2, 1)
    assert places.value(("title",)) == _place(2, 8)
    assert places.value(("topics", 2)) == _place(4, 3)
    assert places.value(("clauses", 0, "options", 1, "id")) == _place(10, 40)
    assert places.value(("clauses", 1, "clauses", 1, 0)) == _place(14, 11)
    assert places.key(("last",)) == _place(16, 1)


def test_the_key_of_a_list_item_is_the_item() -> None:
    places = Places(TEXT, "f")
    assert places.key(("clauses", 0)) == places.value(("clauses", 0)) == _place(6, 5)


def test_what_is_not_there_is_placed_at_the_nearest_thing_above_it() -> None:
    places = Places(TEXT, "f")
    assert places.value(("clauses", 0, "status")) == places.value(("clauses", 0))
    assert places.key(("clauses", 0, "status", 3)) == places.key(("clauses", 0))
    assert places.value(("clauses", 9, "text")) == places.value(("clauses",))
    assert places.value(("nothing",)) == places.value(())
    assert places.key(("nothing",)) == _place(1, 1)


def test_a_file_of_nothing_is_placed_at_its_start() -> None:
    assert Places("", "f").value(("clauses", 0)) == _place(1, 1)
    assert Places("# nothing\n", "f").key(()) == _place(1, 1)


def test_a_file_of_one_scalar_or_list_has_places_too() -> None:
    assert Places("\n word\n", "f").value(()) == _place(2, 2)
    assert Places("- a\n- b\n", "f").value((1,)) == _place(2, 3)
