"""The gallery: what each format looks like on v28 → v20, made by the real commands.

    python -m docs.gallery            writes docs/gallery.md and the files in docs/gallery/
    python -m docs.gallery --check    says what is not current, and leaves with 1 then

A format is one file here that exports `PART`, and one name in `PARTS`.
"""

import hashlib
import json

from docs.gallery import json_, markdown, page, tables, terminal, word
from docs.gallery.part import FOLDER, Files, Part

PARTS: tuple[Part, ...] = (
    terminal.PART,
    markdown.PART,
    page.PART,
    word.PART,
    tables.CONCORDANCE,
    json_.PART,
    tables.AKN,
)
# Of each picture that other programs drew: the digest of the output that it shows.
_DIGESTS = "pictures.json"

_HEAD = """\
# Gallery

What each format says of one change: the 28-point draft (v28) and the 20-point framework (v20).
Every picture is what the command above it prints. This page and the files that it shows are made
by `python -m docs.gallery`, and a test holds them current.
"""


def whole() -> tuple[str, Files]:
    """Return the text of docs/gallery.md, and the files that it shows, but for `drawn`."""
    text, files = _HEAD, {}
    for part in PARTS:
        body, found = part.make()
        text += f"\n## {part.title}\n\n{body}"
        files |= found
    return text, files


def drawn() -> Files:
    """Return the pictures that other programs draw, and the file that tells what they show.

    Needs playwright, chromium, LibreOffice and pdftoppm.
    """
    files: Files = {}
    for part in PARTS:
        if part.pictures is not None:
            files |= part.pictures.draw(part.pictures.shown())
    files[_DIGESTS] = (json.dumps(_digests(), indent=1) + "\n").encode()
    return files


def stale() -> list[str]:
    """Return what differs from what the commands print now, and what belongs to nothing."""
    text, files = whole()
    found = []
    if (FOLDER.parent / "gallery.md").read_text(encoding="utf-8") != text:
        found.append("gallery.md")
    for name, data in files.items():
        path = FOLDER / name
        if not path.exists() or path.read_bytes() != data:
            found.append(name)
    digests = _digests()
    told = json.loads((FOLDER / _DIGESTS).read_text(encoding="utf-8"))
    for name, digest in digests.items():
        if told.get(name) != digest or not (FOLDER / name).exists():
            found.append(name)
    left = {path.name for path in FOLDER.iterdir() if path.suffix not in (".py", "")}
    return found + sorted(left - set(files) - set(digests) - {_DIGESTS})


def _digests() -> dict[str, str]:
    return {
        name: digest
        for part in PARTS
        if (pictures := part.pictures) is not None
        for digest in (hashlib.sha256(pictures.essence(pictures.shown())).hexdigest(),)
        for name in pictures.names
    }
