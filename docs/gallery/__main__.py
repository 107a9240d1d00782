"""`python -m docs.gallery`: write the gallery, or check that it is current."""

import sys

from docs.gallery import drawn, stale, whole
from docs.gallery.part import FOLDER


def main() -> int:
    """Write all files, or with `--check` name those that are not current; 1 if there are some."""
    if sys.argv[1:] == ["--check"]:
        found = stale()
        for name in found:
            print(f"{name} is not current - run python -m docs.gallery and look at the difference")
        return 1 if found else 0
    text, files = whole()
    (FOLDER.parent / "gallery.md").write_text(text, encoding="utf-8")
    for name, data in (files | drawn()).items():
        (FOLDER / name).write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
