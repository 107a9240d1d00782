import os
import subprocess
import sys

from plandiff.cli import formatting
from plandiff.errors import UnreadableError
from plandiff.load import load


def test_fmt_writes_what_is_untidy_and_names_it(plandiff, drafts) -> None:
    before = {n: load((drafts / f"proposals/{n}.yaml").read_bytes(), n) for n in ("v1", "v2")}
    done = plandiff("fmt")
    assert (done.code, done.out) == (0, "")
    assert "formatted proposals/v1.yaml" in done.err
    for name, old in before.items():
        data = (drafts / f"proposals/{name}.yaml").read_bytes()
        assert load(data, name).sha256 == old.sha256
    assert plandiff("fmt", "--check") == (0, "", "")
    assert plandiff("fmt") == (0, "", "")


def test_check_names_files_and_diff_shows_them_and_neither_writes(plandiff, drafts) -> None:
    old = (drafts / "proposals/v1.yaml").read_bytes()
    assert plandiff("fmt", "--check", "v1", "proposals/v2.yaml") == (
        1,
        "proposals/v1.yaml\nproposals/v2.yaml\n",
        "",
    )
    done = plandiff("fmt", "--diff", "v1")
    assert done.code == 0
    assert "-sources: [{id: s1}, {id: s2}]\n+sources:\n+  - id: s1\n" in done.out
    assert (drafts / "proposals/v1.yaml").read_bytes() == old


def test_one_bad_file_does_not_stop_the_others(plandiff, drafts) -> None:
    (drafts / "proposals/v0.yaml").write_text("nope: [\n")
    done = plandiff("fmt", "proposals")
    assert done.code == 2
    assert "v0.yaml:" in done.err
    assert "formatted proposals/v2.yaml" in done.err
    assert (drafts / "proposals/v0.yaml").read_text() == "nope: [\n"


def test_a_file_that_would_read_otherwise_is_left_alone(plandiff, drafts, monkeypatch) -> None:
    def refuse(_data, name, _limits):
        raise UnreadableError(name, "would say something else")

    monkeypatch.setattr(formatting, "tidied", refuse)
    old = (drafts / "proposals/v1.yaml").read_bytes()
    done = plandiff("fmt", "v1")
    assert done.code == 2
    assert "would say something else" in done.err
    assert (drafts / "proposals/v1.yaml").read_bytes() == old


def test_a_symbolic_link_stays_one(plandiff, drafts) -> None:
    os.symlink("v1.yaml", drafts / "proposals/link.yaml")
    assert plandiff("fmt", "proposals/link.yaml").code == 0
    assert os.path.islink(drafts / "proposals/link.yaml")
    assert plandiff("fmt", "--check", "v1").code == 0


def test_standard_input_goes_to_standard_output(drafts) -> None:
    command = [sys.executable, "-m", "plandiff", "fmt", "-"]
    text = (drafts / "proposals/v1.yaml").read_bytes()
    done = subprocess.run(command, input=text, capture_output=True, check=True)
    assert b"sources:\n  - id: s1\n" in done.stdout


def test_the_bundled_set_is_not_written_to(plandiff, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = plandiff("fmt", "v20")
    assert done.code == 2
    assert "comes with plandiff" in done.err
    assert plandiff("fmt", "--check", "v20").code == 0


def test_new_starts_a_version_that_compares_as_unchanged(plandiff, drafts) -> None:
    done = plandiff("new", "v3", "--from", "v2", "--date", "2025-03")
    assert done.code == 0
    assert "wrote proposals/v3.yaml" in done.err
    assert plandiff("compare", "v2", "v3", "--exit-code").code == 0
    assert plandiff("fmt", "--check", "v3").code == 0
    text = (drafts / "proposals/v3.yaml").read_text()
    assert text.startswith("# The next version: ")
    again = plandiff("new", "v3", "--from", "v2", "--today")
    assert again.code == 2
    assert "nothing is overwritten" in again.err
    assert (drafts / "proposals/v3.yaml").read_text() == text


def test_new_needs_a_folder_or_a_path(plandiff, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert plandiff("new", "v21", "--from", "v20", "--today").code == 2
    assert plandiff("new", "v21.yaml", "--from", "v20", "--today").code == 0
    assert (tmp_path / "v21.yaml").exists()


def test_comparing_does_not_load_the_layout(drafts) -> None:
    code = (
        "import sys; sys.argv = ['plandiff', 'compare', 'v1', 'v2']\n"
        "from plandiff.__main__ import main; main()\n"
        "assert not [m for m in sys.modules if m.startswith('plandiff.layout')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_the_rule_runs_when_asked_for_alone(plandiff, drafts) -> None:
    assert "not-formatted" not in plandiff("check", "v1", "--against", "none").out
    named = plandiff("check", "v1", "--against", "none", "--select", "not-formatted")
    assert "v1.yaml:5:9: note: is not in the canonical layout" in named.out
    (drafts / "plandiff.toml").write_text("[severity]\nnot-formatted = 'error'\n")
    assert plandiff("check", "v1", "--against", "none").code == 1
    assert plandiff("fmt", "v1").code == 0
    assert "not-formatted" not in plandiff("check", "v1", "--against", "none").out
