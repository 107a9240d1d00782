"""A real browser: Debian's Chromium, driven by playwright (extra `browser`).

Without one these tests are skipped, and the last lines of the run say so (tests/conftest.py). Where
PLANDIFF_BROWSER=required is set (.ci/run), they fail instead.
"""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from plandiff.reporters import RenderOptions, reporter

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)  # fmt: skip
_IS_REQUIRED = os.environ.get("PLANDIFF_BROWSER") == "required"


def _missing() -> str:
    lacking = [name for name in ("playwright", "axe_playwright_python") if not find_spec(name)]
    if lacking:
        return f"{' and '.join(lacking)} not installed (pip install -e '.[browser]')"
    return "" if CHROMIUM else "no chromium on the PATH (apt-get install chromium)"


_MISSING = _missing()


@pytest.fixture(scope="session")
def chromium():
    if _MISSING and _IS_REQUIRED:
        pytest.fail(f"PLANDIFF_BROWSER=required, but {_MISSING}")
    if _MISSING:
        pytest.skip(f"no browser: {_MISSING}")
    from playwright.sync_api import sync_playwright

    # Chromium's own sandbox refuses to start for root, as in most containers.
    arguments = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def window(chromium, tmp_path: Path):
    """Return what opens a page in a new window, and fails on errors of its script or policy."""
    contexts, faults = [], []

    def opened(report, *, at="", size=(1280, 900), options=None, **settings):
        path = tmp_path / "page.html"
        path.write_text(reporter("html").render(report, RenderOptions(**(options or {}))), "utf-8")
        context = chromium.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", **settings
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text))
        page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: _only_itself(request.url, path, faults))
        page.goto(path.as_uri() + at)
        if settings.get("java_script_enabled", True):
            page.wait_for_selector("html[data-searchable=yes]", state="attached")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults


def _only_itself(url: str, path: Path, faults: list[str]) -> None:
    if url.partition("#")[0] != path.as_uri():
        faults.append(f"asked for {url}")


@pytest.fixture(scope="session")
def until():
    """Return what waits for an expression to be true, asked from outside: the policy forbids eval."""

    def wait(page, expression: str) -> None:
        for _ in range(100):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        pytest.fail(f"never became true: {expression}")

    return wait
