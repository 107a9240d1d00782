"""Generated versions give the same bytes in every process, whatever surrounds it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The digest of all formats of some pairs.
CODE = """\
import hashlib, random
from tests.properties.chance import Chance
from tests.properties.laws.pair import Pair
from tests.properties.strategies import BYTES
from plandiff.reporters import REPORTERS, RenderOptions, binary_reporter, reporter

digest = hashlib.sha256()
options = RenderOptions(width=80, why=True, record=True)
for number in range(12):
    report = Pair(Chance(random.Random(number).randbytes(BYTES))).report
    for name in REPORTERS:
        digest.update(reporter(name).render(report, options).encode())
    digest.update(binary_reporter("docx").data(report, options))
print(digest.hexdigest())
"""
AROUND = {
    "plain": {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"},
    "far east": {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    "turkish": {"PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0", "TERM": "dumb"},
}


def _digest(around: dict[str, str]) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=kept | around, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().strip()


@pytest.fixture(scope="module")
def wanted() -> str:
    return _digest(AROUND["plain"])


@pytest.mark.parametrize("around", [name for name in AROUND if name != "plain"])
def test_the_same_bytes_in_another_process(wanted: str, around: str) -> None:
    assert len(wanted) == 64
    assert _digest(AROUND[around]) == wanted
