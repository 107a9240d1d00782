"""A run that is told to stop stops, quietly, and leaves nothing half-written."""

import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.faults.conftest import command

pytestmark = pytest.mark.usefixtures("unmeasured")
# From before Python is up to after the report is being written, on any machine.
MOMENTS = [0.0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.8, 1.2, 2.0]
# Before our own code runs the interpreter itself answers: killed, or its own words.
_STARTING = 0.5


def _heed_interrupts() -> None:
    """Undo what a shell does to what it starts in the background: interrupts are ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _catches_the_end(process: subprocess.Popen[bytes]) -> bool:
    """Return whether our handler for SIGTERM is there; where /proc does not tell, whether time is up."""
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        time.sleep(_STARTING)
        return True
    caught = re.search("^SigCgt:\\s*([0-9a-f]+)$", status.read_text(), re.MULTILINE)
    return bool(int(caught[1], 16) >> (signal.SIGTERM - 1) & 1)


def _wait(process: subprocess.Popen[bytes], moment: float) -> None:
    """Wait for `moment`; later ones are counted from where our own code runs: a machine may be busy."""
    if moment < _STARTING:
        time.sleep(moment)
        return
    while process.poll() is None and not _catches_the_end(process):
        time.sleep(0.01)
    time.sleep(moment - _STARTING)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(
    ("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["interrupt", "terminate"]
)
def test_a_run_ends_when_it_is_told_to(
    by: signal.Signals, code: int, moment: float, large: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")
    process = subprocess.Popen(
        command("compare", "old.yaml", "new.yaml", "--format", "json", "-o", str(target)),
        cwd=large,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509  (this process has one thread)
    )
    _wait(process, moment)
    process.send_signal(by)
    out, err = process.communicate(timeout=30)
    assert out == b""
    written = target.read_text("utf-8")
    if process.returncode == 0:  # it was faster
        assert written.endswith("}\n")
        return
    assert written == "old" or written.endswith("}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    if moment >= _STARTING:
        assert (process.returncode, err) == (code, b"")
    else:
        assert process.returncode in (code, -by, 1)


def test_a_killed_run_leaves_the_old_file(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")
    for moment in MOMENTS[4:]:
        process = subprocess.Popen(
            command("compare", "old.yaml", "new.yaml", "--format", "json", "-o", str(target)),
            cwd=large,
        )
        time.sleep(moment)
        process.kill()
        process.wait(timeout=30)
        written = target.read_text("utf-8")
        assert written == "old" or written.endswith("}\n")
