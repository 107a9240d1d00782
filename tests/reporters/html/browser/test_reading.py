"""Reading the page: for everybody, in any light, on a phone, on paper, without a script."""

import pytest

WIDTHS = [(1280, 900), (360, 740)]


@pytest.mark.parametrize("pair", [("v28", "v20"), ("v19", "v20")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", WIDTHS)
def test_axe_finds_nothing(pair, scheme, size, bundled, window) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = window(bundled(*pair), color_scheme=scheme, size=size)
    # What is folded or far below is looked at as well.
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["impact"], v["nodes"][0]["html"][:200]) for v in found] == []


@pytest.mark.parametrize("which", ["help", "side by side"])
def test_axe_finds_nothing_in_what_opens(which, bundled, window) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = window(bundled("v28", "v20"))
    page.keyboard.press("?" if which == "help" else "s")
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["impact"], v["nodes"][0]["html"][:200]) for v in found] == []


@pytest.mark.parametrize("view", ["inline", "sides"])
@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_has_to_be_scrolled_sideways(width, view, bundled, of_texts, window) -> None:
    long = "x" * 300
    odd = of_texts(f"- {{id: {long}, number: {long}, text: {long}.}}", f"- {{id: {long}, text: {long}!, heading: {long}}}")  # fmt: skip
    for report in (bundled("v28", "v20"), bundled("v19", "v20"), odd):
        page = window(report, size=(width, 740))
        page.check(f"input[name=view][value={view}]")
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_a_script_all_can_be_read_and_the_view_switched(bundled, window) -> None:
    report = bundled("v28", "v20")
    page = window(report, java_script_enabled=False)
    assert page.locator("article.card").first.is_visible()
    assert not page.locator("[id='-search']").is_visible()
    assert not page.locator(".copy").first.is_visible()
    sides = page.locator("[id='armed-forces-size'] .sides")
    assert not sides.is_visible()
    page.check("input[name=view][value=sides]")
    assert sides.is_visible()
    page.click("[id='-same'] > summary")
    assert page.locator("[id='-same'] article").first.is_visible()
    page.check("input[name=theme][value=dark]")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_system_until_one_chooses(scheme, bundled, window) -> None:
    page = window(bundled("v28", "v20"), color_scheme=scheme)
    paper = "getComputedStyle(document.body).backgroundColor"
    of_system = page.evaluate(paper)
    page.check(f"input[name=theme][value={scheme}]")
    assert page.evaluate(paper) == of_system
    page.check(f"input[name=theme][value={'light' if scheme == 'dark' else 'dark'}]")
    assert page.evaluate(paper) != of_system


def test_insertions_and_deletions_differ_without_colour_and_are_said_aloud(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    card = page.locator("article.card:has(.inline del):has(.inline ins)").first
    for tag, line in (("ins", "underline"), ("del", "line-through")):
        element = card.locator(f".inline {tag}").first
        assert line in element.evaluate("e => getComputedStyle(e).textDecorationLine")
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    names = {node.get("name", {}).get("value", "").strip() for node in nodes}
    roles = {node["role"]["value"] for node in nodes if "role" in node}
    assert {"[inserted:", "[deleted:"} <= names
    assert {"insertion", "deletion"} <= roles


def test_on_paper_the_tools_are_gone_and_the_appendices_open(bundled, window) -> None:
    page = window(bundled("v28", "v20"), color_scheme="dark")
    page.check("input[name=theme][value=dark]")
    page.emulate_media(media="print")
    assert not page.locator(".tools").is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("[id='-concordance'] table").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.locator("[id='-concordance'] table").is_visible()
    page.emulate_media(media="screen")
    assert page.pdf(format="A4").startswith(b"%PDF")
