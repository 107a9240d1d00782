"""One process of a run: libFuzzer drives a harness until a time is over.

Started by `python -m tests.fuzz`. A broken law is written down and the run goes on; each kind of
break is kept once.
"""

import os
import shlex
import sys
import traceback
from pathlib import Path

import atheris

from tests.fuzz.mutation import crossed, mutator


def main(name: str, findings: Path, arguments: list[str]) -> None:
    """Run the harness `name`; `arguments` are libFuzzer's."""
    from tests.fuzz.harness import timed
    from tests.fuzz.harnesses import harness_of

    harness = harness_of(name)
    seen = {path.stem for path in findings.iterdir()}

    def one(data: bytes) -> None:
        try:
            timed(harness, data)
        except Exception as error:  # noqa: BLE001  (whatever it is, it is what we look for)
            kind = _kind(error)
            if kind not in seen:
                seen.add(kind)
                (findings / f"{kind}.input").write_bytes(data)
                (findings / f"{kind}.txt").write_text(traceback.format_exc(), encoding="utf-8")

    def mutate_bytes(data: bytes, most: int) -> bytes:
        changed: bytes = atheris.Mutate(data, most)  # looked up here: `Fuzz` puts another one there
        return changed

    mutate = mutator(mutate_bytes, harness.phrases, by_lines=harness.by_lines)
    # To merge, libFuzzer starts itself through a shell: its name is the whole command.
    command = shlex.join([sys.executable, "-m", "tests.fuzz.target", name, str(findings)])
    atheris.Setup(
        [command, *arguments],
        one,
        custom_mutator=mutate,
        custom_crossover=crossed,
        internal_libfuzzer=True,
    )
    atheris.Fuzz()


def _kind(error: Exception) -> str:
    """Return what tells one break from another: what was raised, and on which line."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    module = os.path.splitext(os.path.basename(frame.filename))[0]
    return f"{type(error).__name__}-{module}-{frame.lineno}"


if __name__ == "__main__":
    # Modules that functions import on their way are covered as well.
    with atheris.instrument_imports(include=["plandiff"], enable_loader_override=False):
        main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
