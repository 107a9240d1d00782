import gc
import hashlib
import os
from collections.abc import Callable

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load import DEFAULT_LIMITS, LARGE_LIMITS, Loaded, load, load_all
from plandiff.load import loaded as loaded_module

Messages = Callable[..., list[str]]


def _load(text: str) -> Loaded:
    return load(text.encode(), "f.yaml")


def test_a_loaded_version_knows_its_name_and_values(head: str) -> None:
    loaded = _load(f"{head}clauses:\n  - id: a\n    text: The Parties [shall] meet.\n")
    assert loaded.name == "f.yaml"
    assert loaded.proposal.id == "v1"
    assert loaded.proposal.clauses[0].text == "The Parties [shall] meet."
    assert loaded.warnings == ()


SPELLINGS = {
    "key order": "title: A text\nclauses:\n- text: a b\n  id: x\ndate: 2025-01-02\nid: v1\nformat: 1",
    "comments": "# first\nformat: 1 # second\nid: v1\ntitle: A text\ndate: 2025-01-02\nclauses:\n"
    "  # third\n  - id: x\n    text: a b\n",
    "quotes": "'format': '1'\nid: \"v1\"\ntitle: 'A text'\ndate: '2025-01-02'\n"
    "clauses: [{id: \"x\", text: 'a b'}]",
    "folding": "format: 1\nid: v1\ntitle: A\n  text\ndate: 2025-01-02\nclauses:\n  - id: x\n"
    "    text: >-\n      a\n      b\n",
    "line ends": "format: 1\r\nid: v1\r\ntitle: A text\r\ndate: 2025-01-02\r\nclauses:\r\n"
    "- id: x\r\n  text: >-\r\n    a\r\n    b\r\n",
    "mark": "\ufeffformat: 1\nid: v1\ntitle: A text\ndate: 2025-01-02\nclauses: [{id: x, text: a b}]",
    "document": "---\nformat: 1\nid: v1\ntitle: A text\ndate: 2025-01-02\nclauses:\n"
    "  - {id: x, text: a b}\n...\n",
    "escapes": "format: 1\nid: v1\ntitle: A text\ndate: 2025-01-02\n"
    'clauses:\n  - id: x\n    text: "a\\x20b"\n',
}


@pytest.mark.parametrize("text", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_how_a_file_is_laid_out_alters_neither_values_nor_digest(text: str, head: str) -> None:
    plain = _load(f"{head}clauses:\n  - id: x\n    text: a b\n")
    other = _load(text)
    assert other.proposal == plain.proposal
    assert other.sha256 == plain.sha256


@pytest.mark.parametrize(
    "clause", ["{id: x, text: a  b}", "{id: x, text: a b.}", "{text: a b}", "{id: X, text: a b}"]
)
def test_any_other_content_alters_the_digest(head: str, clause: str) -> None:
    plain = _load(f"{head}clauses:\n  - {{id: x, text: a b}}\n")
    assert _load(f"{head}clauses:\n  - {clause}\n").sha256 != plain.sha256


def test_the_digest_is_that_of_the_canonical_json() -> None:
    loaded = _load("id: é\nformat: 1\ntitle: t\ndate: 2025\nclauses: [{text: x}]\n")
    canonical = '{"clauses":[{"text":"x"}],"date":"2025","format":"1","id":"é","title":"t"}'
    assert loaded.sha256 == hashlib.sha256(canonical.encode()).hexdigest()


def test_every_problem_of_a_file_is_told_in_its_order(messages: Messages) -> None:
    text = (
        "format: 1\nid: v1\ndate: soon\nsorces: []\nnote:\nclauses:\n"
        "  - {id: a, text: x, status: good}\n  - {id: a, text: ''}\n  - {id: c, text: [may]}\n"
    )
    found = messages(text)
    places = [tuple(map(int, message.split(":")[:2])) for message in found]
    assert places == sorted(places)
    assert len(found) == len(set(found)) == 8


def test_one_slip_gives_one_message(messages: Messages, head: str) -> None:
    (message,) = messages(f"{head}clauses:\n")
    assert "'clauses' has no value" in message
    (message,) = messages(f"{head}clauses:\n  - text: x\n    status:\n")
    assert "'status' has no value" in message
    (message,) = messages(f"{head.replace('2025-01-02', '~')}clauses: [{{text: x}}]\n")
    assert "'date' has no value" in message


def test_fifty_mistakes_are_listed_and_the_rest_counted(messages: Messages, head: str) -> None:
    found = messages(f"{head}clauses:\n" + "  - text: []\n" * 1_234)
    assert len(found) == 51
    assert found[-1] == " error: and 1,184 more problems"  # behind the name of the file


def test_fifty_repeated_ids_are_listed_and_the_rest_counted(messages: Messages, head: str) -> None:
    found = messages(f"{head}clauses:\n" + "  - {id: a, text: x}\n" * 61)
    assert len(found) == 51
    assert found[-1].endswith("error: and 10 more problems")


def test_warnings_come_in_the_order_of_the_file(messages: Messages, head: str) -> None:
    found = messages(f'{head}clauses:\n  - text: "a\\u200bb"\n  - text: a\u200bb\n')
    assert [message.split(":")[0] for message in found] == ["6", "7"]


def test_an_invalid_file_tells_its_warnings_too(messages: Messages, head: str) -> None:
    found = messages(f"{head}clauses:\n  - text: a\u200bb\n    status: good\n")
    assert [message.split(": ")[1] for message in found] == ["warning", "error"]


def test_a_warning_about_an_escape_stands_beside_the_errors(messages: Messages, head: str) -> None:
    found = messages(f'{head}clauses:\n  - text: "a\\u200bb"\n    status: good\n')
    assert [message.split(": ")[1] for message in found] == ["warning", "error"]


def test_the_problems_of_all_files_are_told_together(head: str) -> None:
    bad = f"{head}clauses: [{{text: x, status: good}}]\n".encode()
    good = f"{head}clauses: [{{text: x}}]\n".encode()
    with pytest.raises(InvalidFileError) as caught:
        load_all([(bad, "one"), (good, "two"), (b"", "three")])
    assert [p.location.path for p in caught.value.problems] == ["one", "three"]


def test_files_come_back_in_their_order(head: str) -> None:
    data = f"{head}clauses: [{{text: x}}]\n".encode()
    assert [loaded.name for loaded in load_all([(data, "b"), (data, "a")])] == ["b", "a"]
    assert load_all([]) == ()


def test_a_name_is_shown_safely_in_a_message() -> None:
    with pytest.raises(InvalidFileError) as caught:
        load(b"", "::error::\x1b[2J\n")
    (line,) = caught.value.lines()
    assert line.startswith("<U+003A>:error::<U+001B>[2J<U+000A>:1:1: error: ")


@pytest.mark.parametrize("data", [b"", b"format: 1\nid: a\ntitle: t\ndate: 2025\nclauses: []\n"])
@pytest.mark.parametrize("on", [True, False])
def test_garbage_is_collected_after_loading_as_before(data: bytes, on: bool) -> None:  # noqa: FBT001
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        try:
            load(data, "f")
        except InvalidFileError:
            assert data == b""
        assert gc.isenabled() == on
    finally:
        (gc.enable if was_on else gc.disable)()


@pytest.fixture
def two_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make any size large and every machine one of two cores."""
    if not hasattr(os, "fork"):
        pytest.skip("no second process here")
    monkeypatch.setattr(loaded_module, "_LARGE", 1)
    monkeypatch.setattr(loaded_module, "may_fork", lambda: True)


def _both(old: str, new: str) -> list[object]:
    try:
        loaded = load_all([(old.encode(), "old.yaml"), (new.encode(), "new.yaml")])
    except InvalidFileError as error:
        return list(map(str, error.problems))
    return [(one.proposal, one.name, one.sha256, one.warnings) for one in loaded]


@pytest.mark.usefixtures("two_processes")
def test_two_files_read_at_once_are_read_as_one_after_the_other(
    head: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [
        f"{head}clauses:\n  - text: one\n  - id: a\n    text: 'two\u00ad'\n",
        f"{head}clauses:\n  - text: [three]\n",
        f"{head}clauses:\n  - text: four\n    text: five\n",
        f"{head}clauses: 'six'\n  seven: {{\n",
        f"{head}clauses:\n  - text: eight\n",
        f"{head}clauses:\n  - {{id: a, text: nine}}\n  - {{id: a, text: ten}}\n",
        f"{head}clauses:\n  - {{text: eleven, status: good}}\n",
    ]
    for old in texts:
        for new in texts:
            at_once = _both(old, new)
            with monkeypatch.context() as one:
                one.setattr(loaded_module, "_LARGE", 10**9)
                assert at_once == _both(old, new)


@pytest.mark.usefixtures("two_processes")
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_limits_hold_for_each_of_the_files(head: str, count: int, place: int) -> None:
    files = [(f"{head}clauses: [{{text: x}}]\n".encode(), "short")] * count
    long = f"{head}clauses: [{{text: {'x' * 200_001}}}]\n".encode(), "long"
    files[min(place, count - 1)] = long
    with pytest.raises(InvalidFileError) as caught:
        load_all(files)
    assert [p.location.path for p in caught.value.problems] == ["long"]
    names = [loaded.name for loaded in load_all(files, LARGE_LIMITS)]
    assert names == [name for _, name in files]


@pytest.mark.usefixtures("two_processes")
def test_what_the_second_process_gives_back_is_held_to_the_same_limits(head: str) -> None:
    short = f"{head}clauses: [{{text: x}}]\n".encode(), "short"
    warned = f"{head}clauses: [{{text: a\u200b{'x' * 200_001}}}]\n".encode(), "warned"
    loaded = load_all([short, warned], LARGE_LIMITS)
    assert [len(one.warnings) for one in loaded] == [0, 1]


@pytest.mark.usefixtures("two_processes")
def test_what_is_sound_is_not_read_again_by_the_first_process(
    head: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    original = loaded_module._read
    monkeypatch.setattr(
        loaded_module, "_read", lambda *told: read.append(told[1]) or original(*told)
    )
    assert _both(f"{head}clauses: [{{text: x}}]\n", f"{head}clauses: [{{text: y}}]\n")
    assert read == ["old.yaml"]


def test_what_the_second_process_packs_is_what_is_read_here(head: str) -> None:
    data = f"{head}clauses:\n  - {{id: a, text: Ärger}}\n".encode()
    packed = loaded_module._packed(data, "f.yaml", LARGE_LIMITS)
    found = loaded_module._unpacked(packed, "f.yaml")
    read = load(data, "f.yaml")
    assert found is not None
    assert (found.proposal, found.name, found.warnings) == (read.proposal, read.name, ())
    assert found.sha256 == read.sha256


def test_what_has_something_to_say_is_left_to_this_process(head: str) -> None:
    data = f"{head}clauses: [{{text: x\u200by}}]\n".encode()
    assert loaded_module._packed(data, "f.yaml", LARGE_LIMITS) == b""
    with pytest.raises(InvalidFileError) as caught:
        loaded_module._packed(b"\xff", "f.yaml", LARGE_LIMITS)
    assert caught.value.problems[0].location.path == "f.yaml"
    long = f"{head}clauses: [{{text: {'x' * 200_001}}}]\n".encode()
    with pytest.raises(InvalidFileError):
        loaded_module._packed(long, "f.yaml", DEFAULT_LIMITS)
