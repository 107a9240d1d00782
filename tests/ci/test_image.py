"""The image: what its files say of it; to build it needs Docker and a network."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()


def test_it_runs_plandiff_and_not_as_root() -> None:
    assert LINES[-1] == 'ENTRYPOINT ["plandiff"]'
    (user,) = (line for line in LINES if line.startswith("USER "))
    assert re.fullmatch("USER [1-9][0-9]*", user)


def test_what_it_copies_exists_and_is_not_ignored() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for line in LINES:
        if line.startswith("COPY ") and "--from" not in line:
            for name in line.split()[1:-1]:
                assert (ROOT / name).exists()
                assert f"!{name}" in ignored
