"""The page as a file: inert whatever a clause says, whole, the same each time."""

import re
from base64 import b64encode
from hashlib import sha256

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.reporters import RenderOptions, reporter

HOSTILE = [
    "<script>pwn()</script>",
    "</script><script>pwn()</script>",
    "</style><style>*{display:none}</style>",
    '" onclick="pwn()" x="',
    "' autofocus onfocus=pwn() '",
    "<img src=x onerror=pwn()>",
    "<a href='javascript:pwn()'>x</a>",
    "<!-- pwn -->",
    "]]><svg/onload=pwn()>",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "\u202etxet\u200b",
    "url(https://example.org/x.png)",
    "&lt;b&gt; &amp; &#60;",
]


def version(name: str, said: str) -> Loaded:
    """Return a version that says `said` wherever it can say anything."""
    tree = {
        "format": 1, "id": name, "title": said, "date": "2025-01-01", "note": said,
        "language": said,
        "parties": [{"id": said, "name": said, "aliases": [said]}],
        "issued_by": [said],
        "sources": [{"id": said, "title": said, "url": said, "outlet": said, "note": said}],
        "clauses": [
            {
                "id": said, "number": said, "heading": said, "text": f"{said} {name} text",
                "topics": [said], "agreed_by": [said], "sources": [said], "status": "agreed",
                "options": [{"id": said, "proposers": [said], "text": f"{said} {name}"}],
                "struck": [{"text": said}], "note": f"{said} {name}",
                "reports": [{"by": said, "text": f"{said} {name}"}],
            },
            {"number": f"{said}{name}", "text": f"{said} stands in {name} alone, nowhere else"},
        ],
        "disclosure": "partial" if name == "old" else "full",
        "removals": [] if name == "old" else [{"clause": said, "certainty": "low", "text": said}],
    }  # fmt: skip
    return Loaded(read_proposal(tree), name, tree)


def told(said: str, **options) -> str:
    report = compare(version("old", said), version("new", said))
    return reporter("html").render(report, RenderOptions(**options))


def shape(read):
    """Return tags with the names of their attributes: what a text must not be able to add to."""
    return {(e.tag, *sorted(e.attributes)) for e in read.elements}


@pytest.fixture(scope="module")
def known(page, bundled):
    """Return the elements of pages whose texts are harmless."""
    reports = [compare(version("old", "plain words"), version("new", "plain words"))]
    reports += [bundled(*pair) for pair in (("v28", "v20"), ("v19", "v20"), ("v28", "vE3"))]
    pages = [page(r, record=True, why=why) for r in reports for why in (False, True)]
    return set().union(*map(shape, pages))


@pytest.mark.parametrize("said", HOSTILE)
@pytest.mark.parametrize("record", [False, True])
def test_no_text_adds_an_element_or_an_attribute(said, record, page, known) -> None:
    hostile = page(compare(version("old", said), version("new", said)), record=record, why=True)
    assert shape(hostile) <= known
    assert not set(hostile.text) & set("\u202e\u200b\x1b")


@pytest.mark.parametrize("said", HOSTILE)
def test_no_text_stands_in_a_script_a_style_or_an_address(said, page) -> None:
    read = page(compare(version("old", said), version("new", said)))
    ours = page(compare(version("old", "x"), version("new", "x")))
    for tag in ("script", "style"):
        assert read.one(tag).said() == ours.one(tag).said()
    for element in read.elements:
        for name, value in element.attributes.items():
            if name in ("id", "href") or name.startswith("data-"):
                assert "pwn" not in value
            assert not name.startswith("on")
            assert name != "style"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), min_size=1))
def test_any_text_gives_html_without_a_fault(said) -> None:
    html5lib.HTMLParser(strict=True).parse(told(said))


def test_the_policy_names_the_style_and_the_script_and_nothing_else(bundled, page) -> None:
    read = page(bundled("v28", "v20"))
    policy = read.elements[[e.attributes.get("http-equiv") for e in read.elements].index(
        "Content-Security-Policy"
    )].attributes["content"]  # fmt: skip
    digests = [
        f"'sha256-{b64encode(sha256(''.join(read.one(tag).text).encode()).digest()).decode()}'"
        for tag in ("style", "script")
    ]
    assert policy == (
        f"default-src 'none'; style-src {digests[0]}; script-src {digests[1]}; "
        "base-uri 'none'; form-action 'none'"
    )


def test_nothing_is_loaded_from_elsewhere(bundled, page) -> None:
    read = page(bundled("v28", "v20"))
    assert not {e.tag for e in read.elements} & {"link", "img", "iframe", "object", "base", "audio"}
    assert not re.search(r"@import|url\(|@font-face", read.one("style").said())
    assert not re.search(r"\b(fetch|XMLHttpRequest|WebSocket|import|sendBeacon|eval)\b\s*\(", read.one("script").said())  # fmt: skip
    for link in read.all("a"):
        assert link.attributes["href"].startswith(("#", "https://", "http://"))
        if not link.attributes["href"].startswith("#"):
            assert link.attributes["rel"] == "noopener noreferrer"


def test_only_addresses_of_the_web_become_links(of_texts, page) -> None:
    keys = (
        "sources: [{id: a, title: A, url: 'https://example.org/a'}, {id: b, title: B, url: "
        "'javascript:alert(1)'}, {id: c, title: C, url: 'data:text/html,x'}]\n"
    )
    read = page(of_texts("- {id: x, text: One.}", "- {id: x, text: Two.}", keys))
    links = [a for a in read.all("a") if not a.attributes["href"].startswith("#")]
    assert {(a.attributes["href"], a.said()) for a in links} == {("https://example.org/a", "a, A")}
    assert "B, javascript:alert(1)" in read.text


def test_the_same_report_gives_the_same_page(bundled) -> None:
    pages = {reporter("html").render(bundled("v28", "v20"), RenderOptions()) for _ in range(2)}
    assert len(pages) == 1


def test_each_address_is_there_once_and_each_link_leads_somewhere(bundled, page) -> None:
    for pair in (("v28", "v20"), ("v19", "v20"), ("v28", "vE3")):
        read = page(bundled(*pair))
        ids = [e.attributes["id"] for e in read.elements if "id" in e.attributes]
        assert len(ids) == len(set(ids))
        targets = {
            a.attributes["href"][1:] for a in read.all("a") if a.attributes["href"][0] == "#"
        }
        targets |= {g.attributes["data-to"] for g in read.all("g") if "data-to" in g.attributes}
        assert targets <= set(ids)
