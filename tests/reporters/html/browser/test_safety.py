"""Texts that want to act, in a browser that would let them."""

import json

import pytest

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare

HOSTILE = [
    "<script>window.pwned = 1; alert(1)</script>",
    "</script></style></title></textarea><script>alert(1)</script>",
    '" autofocus onfocus="alert(1)" x="',
    "<img src=https://example.org/x onerror=alert(1)>",
    "<svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg>",
    '" style="position:fixed;inset:0;background:url(https://example.org/x)" x="',
    "javascript:alert(1)",
    "\u202egnisrever\u200b",
    "{{ constructor.constructor('alert(1)')() }}",
]


def version(name: str, said: str) -> Loaded:
    clause = {
        "id": said, "number": said, "heading": said, "text": f"{said} {name}", "topics": [said],
        "options": [{"proposers": [said], "text": f"{said} {name}"}],
    }  # fmt: skip
    tree = {
        "format": 1, "id": name, "title": said, "date": "2025-01-01", "note": said,
        "parties": [{"id": said, "name": said}], "clauses": [clause, {"text": f"Alone {name} {said}"}],
        "sources": [{"id": said, "title": said, "url": said}],
    }  # fmt: skip
    return Loaded(read_proposal(tree), name, tree)


@pytest.mark.parametrize("said", HOSTILE)
def test_no_text_acts(said, window) -> None:
    # The window fails on any dialog, request, error, or breach of the policy.
    page = window(compare(version("old", said), version("new", said)))
    page.fill("[id='-search']", said[:20])
    page.wait_for_selector("[id='-shown']:not(:empty)")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.wait_for_selector("[id='-copied']:visible")
    page.keyboard.press("Escape")
    assert page.evaluate("window.pwned") is None
    assert page.locator("main script, main img, main [style]").count() == 0


def test_the_policy_stops_what_a_text_could_never_do(bundled, chromium, tmp_path) -> None:
    from plandiff.reporters import RenderOptions, reporter

    text = reporter("html").render(bundled("v28", "v20"), RenderOptions())
    planted = text.replace("<main>", "<main><script>window.pwned = 1</script><p id=x style='color:red' onclick='window.pwned = 2'>x</p><img src='https://example.org/x'>")  # fmt: skip
    (tmp_path / "planted.html").write_text(planted, "utf-8")
    page = chromium.new_page()
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.goto((tmp_path / "planted.html").as_uri())
    page.wait_for_selector("html[data-searchable=yes]", state="attached")
    page.click("#x")
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("getComputedStyle(document.getElementById('x')).color") != "rgb(255, 0, 0)"
    broken = json.dumps(told)
    for directive in ("script-src", "style-src", "default-src"):
        assert directive in broken
    page.close()
