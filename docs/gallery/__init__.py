"""The gallery: what each format looks like on v28 → v20, made by the real commands.

    python -m docs.gallery            writes docs/gallery.md and the files in docs/gallery/
    python -m docs.gallery --check    says what is not current, and leaves with 1 then

A format is one file here that exports `PART`, and one name in `PARTS`.
"""

from docs.gallery import json_, markdown, terminal
from docs.gallery.part import FOLDER, Files, Part

PARTS: tuple[Part, ...] = (terminal.PART, markdown.PART, json_.PART)

_HEAD = """\
# Gallery

What each format says of one change: the 28-point draft (v28) and the 20-point framework (v20).
Every picture is what the command above it prints. This page and the files that it shows are made
by `python -m docs.gallery`, and a test holds them current.
"""


def page() -> tuple[str, Files]:
    """Return the text of docs/gallery.md, and the files that it shows, by name."""
    text, files = _HEAD, {}
    for part in PARTS:
        body, found = part.make()
        text += f"\n## {part.title}\n\n{body}"
        files |= found
    return text, files


def stale() -> list[str]:
    """Return what differs from what the commands print now, and what belongs to nothing."""
    text, files = page()
    inexact = {name for part in PARTS if not part.is_exact for name in part.names}
    found = []
    if (FOLDER.parent / "gallery.md").read_text(encoding="utf-8") != text:
        found.append("gallery.md")
    for name, data in files.items():
        path = FOLDER / name
        if not path.exists() or (name not in inexact and path.read_bytes() != data):
            found.append(name)
    left = {path.name for path in FOLDER.iterdir() if path.suffix not in (".py", "")}
    return found + sorted(left - set(files) - inexact)
