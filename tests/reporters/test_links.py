"""Addresses in hyperlinks: of the web, in printable ASCII, and never a command."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.pipeline import compare, load
from plandiff.prose.addresses import address, addresses
from plandiff.reporters import RenderOptions, reporter

HEAD = "format: 1\nid: {0}\ntitle: T\ndate: 2025-01-01\nsources: [{1}]\n"
CLAUSE = "clauses: [{{id: a, text: T., sources: [{}]}}]\n"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/b?c=d#e", "https://a.example/b?c=d#e"),
        ("http://a.example/ü x", "http://a.example/%C3%BC%20x"),
        ("https://a.example/%20", "https://a.example/%20"),
        ("https://a.example/\x1b\\\x07\u009c;\n", "https://a.example/%1B%5C%07%C2%9C;%0A"),
        ('https://a.example/"<>^`{|}', "https://a.example/%22%3C%3E%5E%60%7B%7C%7D"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("HTTPS//x", ""),
        ("https://a.example/" + "x" * 2_000, ""),
        ("", ""),
        (None, ""),
    ],
)
def test_an_address_is_safe_or_none(url: str | None, safe: str) -> None:
    assert address(url) == safe


@given(st.text())
def test_no_text_leaves_a_sign_that_a_terminal_obeys(text: str) -> None:
    assert re.fullmatch("https://[!-~]*", address(f"https://{text}"[:900]) or "https://")


def version(name: str, sources: str, cited: str):
    return load((HEAD.format(name, sources) + CLAUSE.format(cited)).encode(), name)


def test_an_id_that_stands_for_two_addresses_leads_nowhere() -> None:
    old = version(
        "old", "{id: s, url: 'https://one.example'}, {id: t, url: 'https://t.example'}", "s"
    )
    new = version("new", "{id: s, url: 'https://two.example'}, {id: u}", "s")
    assert addresses(compare(old, new)) == {"t": "https://t.example"}


def test_the_same_input_gives_the_same_hyperlinks() -> None:
    old, new = version("old", "{id: s}", "s"), version("new", "{id: s}, {id: t}", "t")
    options = RenderOptions(color=True, record=True, links={"t": "https://t.example"})
    pages = {reporter("terminal").render(compare(old, new), options) for _ in range(3)}
    (page,) = pages
    assert "\x1b]8;;https://t.example\x1b\\t\x1b]8;;\x1b\\" in page
