"""The HTML page in Chromium: light, dark, on a phone, and printed."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from docs.gallery.part import Files, Part, Pictures, command_line, written

_ARGUMENTS = ("compare", "v28", "v20", "--format", "html")
# Name to (width, height, colours, what is pressed).
_SHOTS = {
    "page-light.png": (1200, 860, "light", ""),
    "page-dark.png": (1200, 860, "dark", "j"),
    "page-phone.png": (360, 740, "light", ""),
}
_PRINTED = "page-print.png"


def _make() -> tuple[str, Files]:
    body = f"""\
```sh
{command_line(*_ARGUMENTS)} -o page.html
```

One file, without network, readable without JavaScript ([page.md](page.md)).

<picture>
<source media="(prefers-color-scheme: dark)" srcset="gallery/page-dark.png">
<img alt="The page in a window of 1200 by 860 pixels" src="gallery/page-light.png">
</picture>

On a phone of 360 pixels, and the third page as it is printed:

<img alt="On a phone" src="gallery/page-phone.png" height="480">
<img alt="Printed" src="gallery/page-print.png" height="480">
"""
    return body, {}


def _draw(html: bytes) -> Files:
    from playwright.sync_api import sync_playwright

    found: Files = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        path.write_bytes(html)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            # Chromium's own sandbox refuses to start for root, as in most containers.
            args=["--no-sandbox"] if os.getuid() == 0 else [],
        )
        for name, (width, height, colours, keys) in _SHOTS.items():
            window = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=colours
            )
            window.goto(path.as_uri())
            for key in keys:
                window.keyboard.press(key)
            window.wait_for_timeout(300)
            found[name] = window.screenshot()
        window = browser.new_page()
        window.goto(path.as_uri())
        found[_PRINTED] = drawn_page(window.pdf(prefer_css_page_size=True), 3)
        browser.close()
    return found


def drawn_page(pdf: bytes, number: int) -> bytes:
    """Return a page of a PDF file as PNG; needs pdftoppm (Debian: poppler-utils)."""
    command = ["pdftoppm", "-png", "-r", "80", "-f", str(number), "-l", str(number), "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout


PART = Part(
    "HTML page",
    _make,
    Pictures((*_SHOTS, _PRINTED), lambda: written(*_ARGUMENTS, suffix=".html"), _draw),
)
