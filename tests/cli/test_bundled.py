"""In a folder of one's own the bundled set is there, and stderr says that it is used."""

import subprocess
import sys

from plandiff.cli.options import complete_kind, complete_version


def test_the_bundled_set_is_used_and_said_so(tmp_path) -> None:
    command = [sys.executable, "-m", "plandiff", "compare", "v19", "v20"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert b"comes with plandiff" in done.stderr
    assert "nato-membership" in done.stdout.decode()


def test_without_names_the_newest_version_and_its_parent_are_compared(tmp_path) -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "plandiff", "compare", *names],
            cwd=tmp_path,
            capture_output=True,
            check=True,
        ).stdout
        for names in ([], ["v20"], ["v19", "v20"])
    }
    assert len(outputs) == 1


def test_the_shell_completes_versions_and_kinds(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert complete_version("v2") == ["v20", "v28"]
    assert complete_kind("removed,quan") == ["removed,quantity-changed"]
