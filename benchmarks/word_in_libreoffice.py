"""LibreOffice opens every .docx that we write, accepts all changes, rejects all, and we look.

    python -m benchmarks.word_in_libreoffice [--python /usr/bin/python3]

Takes each pair of tests/cases and each pair of proposals/, in both directions. Needs
LibreOffice Writer (not its build without windows, which ends where a document has comments)
and a Python that has its module `uno`. Prints what differs from the two versions, and how
many files were looked at; leaves with 1 if any differs.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.tracked.printed import paragraphs  # noqa: E402

from plandiff.pipeline import Loaded, compare, load  # noqa: E402
from plandiff.reporters import RenderOptions, binary_reporter  # noqa: E402
from plandiff.visible import visible_signs  # noqa: E402

_PIPE = "plandiff-word"
# Runs in LibreOffice's Python: it loads, resolves and prints a file a line.
_RESOLVE = """
import json, sys, time, uno
from com.sun.star.beans import PropertyValue

def connected():
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=PIPE;urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")

office = connected()
make = office.ServiceManager.createInstanceWithContext
desktop = make("com.sun.star.frame.Desktop", office)
sender = make("com.sun.star.frame.DispatchHelper", office)
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", True

def resolved(path, what):
    document = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (hidden,))
    frame = document.CurrentController.Frame
    sender.executeDispatch(frame, ".uno:" + what + "AllTrackedChanges", "", 0, ())
    found, parts = [], document.Text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            found.append(part.String)
    left = document.Redlines.createEnumeration().hasMoreElements()
    document.close(True)
    return {"left": left, "paragraphs": found}

for path in sys.argv[1:]:
    print(json.dumps([resolved(path, "Accept"), resolved(path, "Reject")]), flush=True)
desktop.terminate()
""".replace("PIPE", _PIPE)


def pairs() -> Iterator[tuple[str, Loaded, Loaded]]:
    """Yield a name and two versions."""
    for folder in sorted((ROOT / "tests/cases").iterdir()):
        old, new = (folder / f"{side}.yaml" for side in ("old", "new"))
        both = [load(path.read_bytes(), path.name) for path in (old, new)]
        yield f"{folder.name}", both[0], both[1]
        yield f"{folder.name}-turned", both[1], both[0]
    versions = [load(p.read_bytes(), p.stem) for p in sorted((ROOT / "proposals").glob("*.yaml"))]
    for one, other in permutations(versions, 2):
        yield f"{one.proposal.id}-{other.proposal.id}", one, other


def printed(version: Loaded) -> list[str]:
    """Return the paragraphs of a version as they are shown."""
    return [visible_signs(line).replace("\r", "<U+000D>") for line in paragraphs(version.proposal)]


def compared(found: list[str]) -> list[str]:
    """Return what stands between the headings of the compared text."""
    return found[found.index("Text") + 1 : found.index("End of the text")]


def main() -> None:
    """Write, let resolve, and compare."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--python", default="/usr/bin/python3", help="has the module uno")
    options = parser.parse_args()
    every = list(pairs())
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, old, new in every:
            path = Path(folder) / f"{name}.docx"
            path.write_bytes(binary_reporter("docx").data(compare(old, new), RenderOptions()))
            paths.append(str(path))
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"--accept=pipe,name={_PIPE};urp;",
             f"-env:UserInstallation=file://{folder}/profile"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        done = subprocess.run(
            [options.python, "-c", _RESOLVE, *paths], capture_output=True, check=True
        )
        office.wait()
    wrong = 0
    for (name, old, new), line in zip(every, done.stdout.splitlines(), strict=True):
        for what, version, found in zip(
            ("accept", "reject"), (new, old), json.loads(line), strict=True
        ):
            if found["left"] or compared(found["paragraphs"]) != printed(version):
                wrong += 1
                print(f"{name}: {what} all does not give {version.proposal.id}")
    print(f"{len(every)} files, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
