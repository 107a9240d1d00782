"""What `check` holds files against, and that a change cannot switch off its own check."""

from collections.abc import Callable
from pathlib import Path

import pytest

HEAD = "format: 1\nid: {id}\ntitle: T\ndate: 2025-01-01\n"
Run = Callable[..., tuple[int, str, str]]
PORTS = "The ports of both coasts shall reopen within a month."


def version(name: str, *clauses: str, more: str = "") -> str:
    """Return a version whose clauses are given as "id|status|text"."""
    text = HEAD.format(id=name) + more + "sources: [{id: s}]\nclauses:\n"
    for number, clause in enumerate(clauses, 1):
        id_, status, words = clause.split("|")
        text += f"  - id: {id_}\n    number: '{number}'\n    status: {status}\n"
        text += f"    agreed_by: [n]\n    text: >-\n      {words}\n    sources: [s]\n"
    return text + "parties: [{id: n, name: Norland}]\n"


@pytest.fixture
def checkout(tmp_path: Path, git, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a clone on a branch of its own; the default branch has v1 with an agreed clause."""
    origin = tmp_path / "origin"
    (origin / "proposals").mkdir(parents=True)
    git("init", "-q", "-b", "main", cwd=origin)
    (origin / "proposals/v1.yaml").write_text(version("v1", f"ports|agreed|{PORTS}"))
    git("add", "-A", cwd=origin)
    git("commit", "-qm", "one", cwd=origin)
    git("clone", "-q", str(origin), "work")
    git("checkout", "-q", "-b", "branch", cwd=tmp_path / "work")
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def lines(out: str) -> list[str]:
    return out.splitlines()[:-1]


def change(folder: Path, *clauses: str, name: str = "v1", more: str = "") -> None:
    (folder / f"proposals/{name}.yaml").write_text(version(name, *clauses, more=more))


@pytest.mark.usefixtures("checkout")
def test_a_file_as_it_is_on_the_default_branch_is_no_change(plandiff: Run) -> None:
    assert plandiff("check") == (0, "1 file checked: no problem\n", "")


def test_an_agreed_clause_that_was_touched_fails(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|agreed|{PORTS.replace('month', 'year')}")
    code, out, err = plandiff("check")
    assert (code, err) == (1, "")
    assert "agreed-clause-changed" in out
    assert "'month' became 'year'" in out
    (told,) = (line for line in lines(out) if "agreed-clause-changed" in line)
    assert told.startswith("proposals/v1.yaml:12:54: error: ports: was agreed in origin/HEAD")


def test_the_first_edit_of_an_agreed_clause_is_told(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|agreed|{PORTS.replace(' of both coasts', '')}")
    assert "'of both coasts' was taken out" in plandiff("check")[1]
    change(checkout, f"ports|agreed|{PORTS.replace('ports', 'ports and airports')}")
    assert "'and airports' was added" in plandiff("check")[1]


def test_what_is_gone_is_told_at_its_neighbour_with_the_old_line(
    checkout: Path, git, plandiff: Run
) -> None:
    change(checkout, f"ports|agreed|{PORTS}", "rail|agreed|Trains cross the river again.")
    git("add", "-A", cwd=checkout)
    git("commit", "-qm", "two", cwd=checkout)
    change(checkout, f"ports|agreed|{PORTS}")
    code, out, _ = plandiff("check", "--against", "HEAD")
    assert code == 1
    assert lines(out)[0].startswith("proposals/v1.yaml:7:5: error: rail: rail was agreed in HEAD")
    assert "(it stood at HEAD:proposals/v1.yaml:14:5)" in out


def test_a_new_file_and_one_outside_of_the_checkout_are_judged_alone(
    checkout: Path, plandiff: Run, tmp_path: Path
) -> None:
    change(checkout, f"ports|agreed|{PORTS}", name="v2")
    (tmp_path / "v9.yaml").write_text(version("v9", f"ports|agreed|{PORTS}"))
    assert plandiff("check", "proposals/v2.yaml", "../v9.yaml")[0] == 0


def test_a_shallow_clone_is_told_what_to_fetch(
    checkout: Path, git, plandiff: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    origin = tmp_path / "origin"
    git("commit", "-q", "--allow-empty", "-m", "two", cwd=origin)
    git("clone", "-q", "--depth", "1", f"file://{origin}", "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    code, out, err = plandiff("check")
    assert (code, out) == (2, "")
    assert "fetch-depth: 0" in err
    assert plandiff("check", "--against", "none")[0] == 0
    code, out, err = plandiff("check", "--against", "HEAD~1")
    assert (code, out) == (2, "")
    assert "fetch-depth: 0" in err


def test_a_default_branch_that_cannot_be_resolved_is_told(
    checkout: Path, git, plandiff: Run
) -> None:
    git("remote", "set-head", "origin", "--delete", cwd=checkout)
    code, out, err = plandiff("check")
    assert (code, out) == (2, "")
    assert "origin/HEAD" in err
    assert "fetch-depth: 0" in err
    assert "--against" in err
    assert plandiff("check", "--against", "origin/main")[0] == 0


def test_histories_without_a_common_commit_are_told(checkout: Path, git, plandiff: Run) -> None:
    git("checkout", "-q", "--orphan", "other", cwd=checkout)
    git("commit", "-qm", "x", cwd=checkout)
    code, out, err = plandiff("check")
    assert (code, out) == (2, "")
    assert "no commit in common" in err


def test_a_repository_without_a_remote_or_a_commit_has_no_default_branch(
    checkout: Path, git, plandiff: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("remote", "remove", "origin", cwd=checkout)
    change(checkout, f"ports|open|{PORTS}")
    assert plandiff("check")[0] == 0
    git("init", "-q", "-b", "main", str(tmp_path / "fresh"))
    monkeypatch.chdir(tmp_path / "fresh")
    Path("v1.yaml").write_text(version("v1", f"ports|agreed|{PORTS}"))
    assert plandiff("check", "v1.yaml")[0] == 0


def test_a_checkout_that_git_cannot_read_is_told(
    checkout: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("PATH", "/nonexistent")
        code, out, err = plandiff("check")
        assert (code, out) == (2, "")
        assert "git cannot be run" in err
        assert plandiff("check", "--against", "none")[0] == 0
    (checkout / ".git/HEAD").write_text("garbage\n")
    code, out, err = plandiff("check")
    assert (code, out) == (2, "")
    assert "git refuses" in err
    assert "safe.directory" in err
    assert plandiff("check", "--against", "main")[0] == 2


@pytest.mark.usefixtures("checkout")
def test_what_is_no_revision_and_no_version_is_told(plandiff: Run) -> None:
    code, out, err = plandiff("check", "--against", "nope")
    assert (code, out) == (2, "")
    assert "nope" in err
    assert plandiff("check", "--against=--output=x")[0] == 2


def test_outside_of_a_checkout_a_revision_is_told(
    tmp_path: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("v1.yaml").write_text(version("v1", f"ports|agreed|{PORTS}"))
    code, out, err = plandiff("check", "v1.yaml", "--against", "main")
    assert (code, out) == (2, "")
    assert "no git checkout" in err


def test_parents_are_what_a_version_is_held_against(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|open|{PORTS}", name="v2", more="parents: [v1]\n")
    code, out, _ = plandiff("check")
    assert code == 1
    assert lines(out)[0].startswith("proposals/v2.yaml:10:13: error: ports: was agreed in v1")
    assert plandiff("check", "v2", "--against", "none")[0] == 0


def test_a_version_can_be_named_to_hold_files_against(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|open|{PORTS}", name="v2")
    code, out, _ = plandiff("check", "v2", "--against", "v1")
    assert code == 1
    assert "was agreed in v1" in out
    assert plandiff("check", "v1", "--against", "v1")[0] == 0


def test_a_parent_that_cannot_be_read_ends_the_check(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|agreed|{PORTS}", name="v2", more="parents: [v0]\n")
    (checkout / "proposals/v0.yaml").write_text("points: [shall\n")
    code, out, err = plandiff("check", "v2")
    assert (code, out) == (2, "")
    assert err.startswith("proposals/v0.yaml:1:9: error: ")


@pytest.mark.parametrize("parent", ["../../etc/passwd", "/etc/passwd", ".", "", "a:b", "v1"])
def test_a_parent_is_a_name_and_no_path(checkout: Path, plandiff: Run, parent: str) -> None:
    parents = f"parents: ['{parent}']\n" if parent else "parents: []\n"
    change(checkout, f"ports|agreed|{PORTS}", name="v2", more=parents)
    code, out, err = plandiff("check", "v2")
    assert (code, err) == (0, "")
    assert ("unknown-parent" in out) == (parent not in ("", "v1"))


def test_relatives_of_a_version_at_a_revision_are_looked_for_there(
    checkout: Path, git, plandiff: Run
) -> None:
    change(checkout, f"ports|agreed|{PORTS}", name="v2", more="parents: [v1]\n")
    git("add", "-A", cwd=checkout)
    git("commit", "-qm", "two", cwd=checkout)
    (checkout / "proposals/v1.yaml").unlink()
    for name in ("HEAD:proposals/v2.yaml", "v2@HEAD"):
        assert plandiff("check", name) == (0, "1 file checked: no problem\n", "")
    assert "unknown-parent" in plandiff("check", "v2")[1]


OFF = "[severity]\nagreed-clause-reopened = 'off'\n"


def test_a_change_cannot_switch_off_its_own_check(checkout: Path, plandiff: Run) -> None:
    change(checkout, f"ports|open|{PORTS}")
    Path("plandiff.toml").write_text(OFF)
    assert plandiff("check")[0] == 0
    code, out, _ = plandiff("check", "--against", "origin/main")
    assert code == 1
    assert "agreed-clause-reopened" in out
    found = [line.rpartition(" ")[2].rstrip("]") for line in lines(out)]
    entry = "[[accepted]]\nfingerprint = '{}'\nreason = 'r'\nby = 'b'\n"
    Path("plandiff.toml").write_text("\n".join(map(entry.format, found)))
    assert plandiff("check", "--against", "origin/main")[0] == 1


def test_what_a_change_tightens_counts(checkout: Path, git, plandiff: Run) -> None:
    origin = checkout.parent / "origin"
    (origin / "plandiff.toml").write_text(OFF)
    git("add", "-A", cwd=origin)
    git("commit", "-qm", "settings", cwd=origin)
    git("fetch", "-q", cwd=checkout)
    change(checkout, f"ports|open|{PORTS}")
    assert plandiff("check", "--against", "origin/main")[0] == 0
    Path("plandiff.toml").write_text("[severity]\nagreed-clause-reopened = 'warning'\n")
    code, out, _ = plandiff("check", "--against", "origin/main")
    assert (code, "agreed-clause-reopened" in out) == (0, True)
    line = "[[red-line]]\nid = 'p'\nmessage = 'Keep it.'\nclauses = ['ports']\n"
    Path("plandiff.toml").write_text(line + "must-not = ['status-changed']\n")
    code, out, _ = plandiff("check", "--against", "origin/main")
    assert code == 1
    assert "Keep it. (p: status-changed, against origin/main)" in out


def test_mistakes_in_the_settings_of_either_side_end_the_check(
    checkout: Path, git, plandiff: Run
) -> None:
    Path("plandiff.toml").write_text("nope = 1\n")
    for more in ((), ("--against", "origin/main")):
        code, out, err = plandiff("check", *more)
        assert (code, out) == (2, "")
        assert err.startswith("plandiff.toml:1:1: error: no key 'nope'")
    git("add", "-A", cwd=checkout)
    git("commit", "-qm", "bad", cwd=checkout)
    Path("plandiff.toml").unlink()
    assert plandiff("check", "--against", "HEAD")[0] == 2
    assert plandiff("check", "--settings", "none.toml")[0] == 2


def test_settings_may_stand_in_pyproject_and_above(
    checkout: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(checkout, f"ports|open|{PORTS}")
    Path("pyproject.toml").write_text("[tool.plandiff.severity]\nagreed-clause-reopened = 'off'\n")
    assert plandiff("check")[0] == 0
    monkeypatch.chdir("proposals")
    assert plandiff("check")[0] == 0
    assert plandiff("check", "--settings", "/dev/null")[0] == 1
