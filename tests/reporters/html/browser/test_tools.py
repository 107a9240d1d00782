"""What one does on the page: search, filter, walk, link, copy."""

import pytest
from markdown_it import MarkdownIt


def shown(page) -> list[str]:
    return page.eval_on_selector_all(
        "article:not([hidden])", "all => all.filter(e => e.checkVisibility()).map(e => e.id)"
    )


def focused(page) -> str:
    return page.evaluate("document.activeElement.id")


def test_search_leaves_what_has_the_words_and_says_how_many(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    page.fill("[id='-search']", "REFERENDUM")
    page.wait_for_selector("[id='-shown']:not(:empty)")
    assert "ratification-referendum" in shown(page)
    assert "sovereignty" not in shown(page)
    assert page.inner_text("[id='-shown']").startswith("3 of 63 changes shown")
    page.keyboard.press("Escape")
    page.wait_for_selector("[id='-shown']:empty", state="attached")
    assert "sovereignty" in shown(page)


def test_search_finds_a_phrase_of_either_side_across_the_marks(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"))
    for phrase in ("personnel will apply to the ukrainian", "in peacetime the ukrainian armed"):
        page.fill("[id='-search']", phrase)
        until(page, "document.getElementById('-shown').textContent.startsWith('1 of')")
        assert shown(page) == ["armed-forces-size"]


def test_search_opens_what_is_folded_and_closes_it_again(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    same = page.locator("[id='-same']")
    words = same.locator("article .text").first.text_content()
    page.fill("[id='-search']", words)
    page.wait_for_selector("[id='-same'][open]")
    assert same.locator("article:not([hidden])").count() >= 1
    page.keyboard.press("Escape")
    page.wait_for_selector("[id='-same']:not([open])")


def test_search_that_finds_nothing_says_so(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    page.fill("[id='-search']", "qqqq")
    page.wait_for_selector("[data-when=none]:visible")
    assert shown(page) == []


@pytest.mark.parametrize("facet", ["kind", "party", "topic", "status"])
def test_a_filter_leaves_what_its_box_counts(facet, bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    page.keyboard.press("f")
    box = page.locator(f"[data-facet={facet}] label").nth(1)
    count = int(box.locator(".count").inner_text())
    box.click()
    page.wait_for_selector("[id='-shown']:not(:empty)")
    assert page.locator("article:not([hidden])").count() == count
    page.click("[id='-filters'] button")
    page.wait_for_selector("[id='-shown']:empty", state="attached")
    assert page.locator("article[hidden]").count() == 0


def test_choices_of_one_filter_add_and_filters_narrow_each_other(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"))
    page.keyboard.press("f")
    kinds = page.locator("[data-facet=kind]")
    kinds.get_by_label("quantity changed").check()
    kinds.get_by_label("date changed").check()
    until(page, "document.querySelectorAll('article:not([hidden])').length === 5")
    page.locator("[data-facet=party]").get_by_label("Russia").check()
    until(page, "document.querySelectorAll('article:not([hidden])').length < 5")
    assert "non-aggression-pact" in shown(page)


@pytest.mark.parametrize(("on", "back"), [("j", "k"), ("n", "p")])
def test_keys_walk_from_change_to_change(on, back, bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    order = page.eval_on_selector_all("article.card", "all => all.map(e => e.id)")
    seen = []
    for _ in range(4):
        page.keyboard.press(on)
        seen.append(focused(page))
    assert seen == order[:4]
    page.keyboard.press(back)
    assert focused(page) == order[2]
    assert page.locator(f"[id='{order[2]}']").evaluate(
        "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }"
    )


def test_keys_do_nothing_while_one_writes_or_when_switched_off(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    page.keyboard.press("/")
    assert focused(page) == "-search"
    page.keyboard.type("jjs?")
    assert page.input_value("[id='-search']") == "jjs?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("[id='-help']").is_visible()
    page.uncheck("[id='-single']")
    page.keyboard.press("Escape")
    assert not page.locator("[id='-help']").is_visible()
    page.keyboard.press("j")
    assert "card" not in (page.evaluate("document.activeElement.className") or "")


def test_all_of_it_is_reached_by_tab(bundled, window) -> None:
    page = window(bundled("v28", "v20"))
    page.keyboard.press("f")
    page.evaluate("document.activeElement.blur()")
    wanted = page.evaluate(
        "[...document.querySelectorAll('a, button, input, summary')]"
        ".filter(e => e.checkVisibility() && (e.type !== 'radio' || e.checked)).length"
    )
    seen = set()
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        seen.add(
            page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)")
        )
    reached = page.evaluate(
        "places => { const all = [...document.querySelectorAll('*')]; const found = new Set(places.map(p => all[p]));"
        "return [...document.querySelectorAll('a, button, input, summary')]"
        ".filter(e => e.checkVisibility() && (e.type !== 'radio' || e.checked) && !found.has(e)).map(e => e.outerHTML.slice(0, 120)) }",
        sorted(seen),
    )
    assert reached == []


def test_an_address_leads_to_its_clause_even_where_it_is_folded(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"), at="#elections")
    until(page, "document.activeElement.id === 'elections'")
    folded = page.locator("[id='-same'] article").first.get_attribute("id")
    page.evaluate("name => { location.hash = name }", folded)
    until(page, f"document.activeElement.id === '{folded}'")
    assert page.locator(f"[id='{folded}']").is_visible()
    page.evaluate("location.hash = '%E0%A4%A'")


def test_an_old_id_leads_to_what_became_of_it(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"), at="#eu-minority-rules")
    until(page, "document.activeElement.tagName === 'ARTICLE'")
    assert "eu-minority-rules" in page.evaluate("document.activeElement.dataset.old").split()


def test_an_address_wins_over_a_filter(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"))
    page.fill("[id='-search']", "referendum")
    page.wait_for_selector("[id='-shown']:not(:empty)")
    page.evaluate("location.hash = 'sovereignty'")
    until(page, "document.activeElement.id === 'sovereignty'")
    assert page.input_value("[id='-search']") == ""


def test_the_map_leads_to_a_clause(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"))
    page.locator("g[data-to=armed-forces-size]").dispatch_event("click")
    until(page, "document.activeElement.id === 'armed-forces-size'")


def test_a_change_is_copied_as_markdown(bundled, window, until) -> None:
    page = window(bundled("v28", "v20"), at="#armed-forces-size")
    until(page, "document.activeElement.id === 'armed-forces-size'")
    page.keyboard.press("c")
    page.wait_for_selector("[id='-copied']:visible")
    text = page.input_value("[id='-markdown']")
    assert text.startswith("### 6 → 4 armed-forces-size (renumbered, reworded, quantity-changed")
    assert "<ins>In peacetime</ins>" in text
    assert (
        "- *quantity changed:* 600,000 personnel cap → 800,000 personnel level in peacetime" in text
    )


def test_the_page_is_copied_as_markdown_with_what_it_rests_on(bundled, window) -> None:
    report = bundled("v28", "v20")
    page = window(report)
    page.click("[id='-copy']")
    page.wait_for_selector("[id='-copied']:visible")
    text = page.input_value("[id='-markdown']")
    assert text.count("\n### ") == 63
    assert report.old.sha256 in text
    assert report.new.sha256 in text
    assert "> Both texts are paraphrased" in text


def test_copied_words_stay_words(of_texts, window) -> None:
    said = "See [x](https://a.b) @all #1 GH-2 $x$ *b* `c` <b>d</b> | ~e~ www.f.g # h"
    page = window(
        of_texts(f'- {{id: x, text: "One. {said}"}}', f'- {{id: x, text: "Two. {said}"}}')
    )
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.wait_for_selector("[id='-copied']:visible")
    text = page.input_value("[id='-markdown']")
    html = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    assert [part for part in ("<a ", "<b>", "<em>b", "<s>", "<table") if part in html] == []
    for active in ("@all", "#1 ", "GH-2", "$x$", "https://", "www.f"):
        assert active not in text
