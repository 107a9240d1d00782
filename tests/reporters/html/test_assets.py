"""The page's own files: each is used."""

from pathlib import Path

import plandiff.reporters.html
from plandiff.reporters.html.assets import _SCRIPTS, _STYLES, assets

FOLDER = Path(plandiff.reporters.html.__file__).parent


def test_every_style_and_script_is_in_the_page() -> None:
    assert {path.stem for path in (FOLDER / "style").iterdir()} == set(_STYLES)
    assert {path.stem for path in (FOLDER / "script").iterdir()} == set(_SCRIPTS)


def test_every_template_is_used() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (FOLDER / "templates").iterdir()]
    for path in (FOLDER / "templates").iterdir():
        assert path.name == "page.html.j2" or any(f'"{path.name}"' in text for text in texts)


def test_nothing_ends_the_script_or_the_style_early() -> None:
    own = assets()
    assert "</" not in own.style
    assert "</script" not in own.script.lower()
    assert "innerHTML" not in own.script
    assert "document.write" not in own.script
