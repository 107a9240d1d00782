"""Tracked changes, as LibreOffice shows them."""

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

from docs.gallery.page import drawn_page
from docs.gallery.part import Files, Part, Pictures, command_line, written

_ARGUMENTS = ("compare", "v28", "v20", "--format", "docx")
_NAME = "word.png"
# The one on which the text starts; before it stand headline and provenance.
_PAGE = 3


def _make() -> tuple[str, Files]:
    body = f"""\
```sh
{command_line(*_ARGUMENTS)} -o changes.docx
```

Changes that Word and LibreOffice accept or reject, with comments that say what they are
([word.md](word.md)). A page of it in LibreOffice:

<img alt="A page of tracked changes" src="gallery/{_NAME}" height="640">
"""
    return body, {}


def _draw(data: bytes) -> Files:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changes.docx"
        path.write_bytes(data)
        show = 'pdf:writer_pdf_Export:{"ExportNotesInMargin":{"type":"boolean","value":"true"}}'
        command = ["soffice", "--headless", "--convert-to", show, "--outdir", folder, str(path)]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
        return {_NAME: drawn_page(path.with_suffix(".pdf").read_bytes(), _PAGE)}


def _text(data: bytes) -> bytes:
    """Return the document alone: how it is packed depends on the machine."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return parts.read("word/document.xml")


PART = Part(
    "Word",
    _make,
    Pictures((_NAME,), lambda: written(*_ARGUMENTS, suffix=".docx"), _draw, _text),
)
