"""A change cannot reach what judges it: names, ids, word lists, settings and known findings."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
V1 = """\
format: 1
id: v1
title: T
date: 2025-01-01
parties: [{id: n, name: Norland}]
sources: [{id: s}]
clauses:
  - id: ports
    number: "1"
    status: agreed
    agreed_by: [n]
    sources: [s]
    text: The ports shall reopen within a month.
"""
BASE = ("check", "proposals", "--against", "base")


@pytest.fixture
def commit(git, tmp_path: Path) -> Callable[[], str]:
    def run() -> str:
        git("add", "-A", cwd=tmp_path / "work")
        git("commit", "-qm", "x", "--allow-empty", cwd=tmp_path / "work")
        return git("rev-parse", "HEAD", cwd=tmp_path / "work")

    return run


@pytest.fixture(autouse=True)
def work(tmp_path: Path, git, monkeypatch: pytest.MonkeyPatch, commit) -> Path:
    """Return a checkout whose branch base has v1, and work in it."""
    work = tmp_path / "work"
    (work / "proposals/lexicons").mkdir(parents=True)
    git("init", "-q", "-b", "main", cwd=work)
    (work / "proposals/v1.yaml").write_text(V1)
    monkeypatch.chdir(work)
    commit()
    git("branch", "base", cwd=work)
    return work


def test_another_name_of_the_file_hides_no_change(plandiff: Run) -> None:
    Path("proposals/v1.yaml").rename("proposals/v1-final.yaml")
    assert plandiff(*BASE, "--ignore", "name-differs-from-id")[0] == 0
    Path("proposals/v1-final.yaml").write_text(V1.replace("a month", "two months"))
    code, out, _ = plandiff(*BASE)
    assert code == 1
    assert "proposals/v1-final.yaml:13:41: error: ports: " in out
    assert "agreed-clause-changed" in out
    assert "version-dropped" not in out


def test_a_version_that_is_deleted_is_told(plandiff: Run) -> None:
    Path("proposals/v1.yaml").unlink()
    Path("proposals/v2.yaml").write_text(V1.replace("id: v1", "id: v2"))
    code, out, _ = plandiff(*BASE)
    assert code == 1
    assert out.startswith("proposals/v1.yaml: error: the version v1, which base has, is gone - ")
    assert "version-dropped" in out
    for name in ("proposals/", "./proposals", "./proposals/v2.yaml proposals"):
        out = plandiff("check", *name.split(), "--against", "base")[1]
        assert out.count("version-dropped") == 1
    assert plandiff("check", "proposals/v2.yaml", "--against", "base")[0] == 0
    assert plandiff("check", "proposals", "--against", "none")[0] == 0


def test_a_version_that_gets_another_id_is_told_at_the_id(plandiff: Run) -> None:
    Path("proposals/v1.yaml").write_text(V1.replace("id: v1", "id: v1x"))
    code, out, _ = plandiff(*BASE)
    assert code == 1
    assert "proposals/v1.yaml:2:5: error: the version v1, which base has, is gone: its" in out


def test_a_file_that_was_no_version_may_go(plandiff: Run, commit, git, work: Path) -> None:
    Path("proposals/notes.yaml").write_text("- buy milk\n")
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/notes.yaml").unlink()
    assert plandiff(*BASE)[0] == 0


def test_a_new_file_is_held_against_its_parents(plandiff: Run) -> None:
    text = V1.replace("id: v1", "id: v2\nparents: [v1]").replace("2025-01-01", "2025-02-01")
    Path("proposals/v2.yaml").write_text(text.replace("status: agreed", "status: open"))
    code, out, _ = plandiff(*BASE)
    assert code == 1
    assert "agreed-clause-reopened" in out


def test_a_version_called_like_a_commit_does_not_stand_in_for_it(
    plandiff: Run, git, work: Path
) -> None:
    head = git("rev-parse", "base", cwd=work)
    Path("proposals/v1.yaml").write_text(V1.replace("a month", "two months"))
    for name in (head, "base"):
        forged = Path(f"proposals/{name}.yaml")
        forged.write_text(V1.replace("id: v1", f"id: '{name}'"))
        code, out, err = plandiff("check", "proposals", "--against", name)
        assert (code, out) == (2, "")
        assert "a version and a revision are called so" in err
        if name == "base":
            assert plandiff("check", "proposals/v1.yaml", "--against", str(forged))[0] == 1
            assert plandiff("check", "proposals/v1.yaml", "--against", "refs/heads/base")[0] == 1
        forged.unlink()


WEAKER = V1.replace("agreed\n", "open\n").replace("agreed_by: [n]", "agreed_by: []")
NOTHING = "matter:\n  - shall\n  - may\n"


def _weakened(out: str) -> bool:
    return "obligation-weakened" in out


def test_word_lists_are_those_of_the_baseline(plandiff: Run, commit, git, work: Path) -> None:
    lists = Path("proposals/lexicons/obligations.yaml")
    Path("proposals/v1.yaml").write_text(WEAKER)
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/v1.yaml").write_text(WEAKER.replace("shall", "may"))
    assert _weakened(plandiff(*BASE)[1])
    lists.write_text(NOTHING)
    own = plandiff("check", "proposals", "--against", "none")
    assert own[0] == 0
    _, out, _ = plandiff(*BASE)
    assert _weakened(out)
    assert out.count("obligation-weakened") == 1
    lists.unlink()
    Path("words").mkdir()
    Path("words/obligations.yaml").write_text(NOTHING)
    assert _weakened(plandiff(*BASE, "--lexicons", "words")[1])


def test_what_a_list_tightens_counts(plandiff: Run, commit, git, work: Path) -> None:
    lists = Path("proposals/lexicons/obligations.yaml")
    lists.write_text(NOTHING)
    Path("proposals/v1.yaml").write_text(WEAKER)
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/v1.yaml").write_text(WEAKER.replace("shall", "may"))
    assert not _weakened(plandiff(*BASE)[1])
    lists.unlink()
    lists.parent.rmdir()
    assert _weakened(plandiff(*BASE)[1])


def test_words_of_the_file_are_those_it_had(plandiff: Run, commit, git, work: Path) -> None:
    words = "lexicons: [{lexicon: obligations, read_as: matter, phrases: [shall, may]}]\nclauses:"
    Path("proposals/v1.yaml").write_text(WEAKER)
    commit()
    git("branch", "-f", "base", cwd=work)
    text = WEAKER.replace("shall", "may").replace("clauses:", words)
    Path("proposals/v1.yaml").write_text(text)
    assert _weakened(plandiff(*BASE)[1])


def test_lists_of_another_checkout_are_taken_as_they_are(
    plandiff: Run, git, tmp_path: Path, commit, work: Path
) -> None:
    other = tmp_path / "words"
    other.mkdir()
    git("init", "-q", cwd=other)
    (other / "obligations.yaml").write_text(NOTHING)
    Path("proposals/v1.yaml").write_text(WEAKER)
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/v1.yaml").write_text(WEAKER.replace("shall", "may"))
    assert not _weakened(plandiff(*BASE, "--lexicons", str(other))[1])


def test_mistakes_in_the_lists_of_the_baseline_are_told(
    plandiff: Run, commit, git, work: Path
) -> None:
    Path("proposals/lexicons/obligations.yaml").write_text("duty: [shall]\n")
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/lexicons/obligations.yaml").unlink()
    code, out, err = plandiff(*BASE)
    assert (code, out) == (2, "")
    assert err.startswith("base:proposals/lexicons/obligations.yaml:1:1: error: ")


def test_known_findings_are_those_of_the_baseline(
    plandiff: Run, tmp_path: Path, commit, git, work: Path
) -> None:
    Path("proposals/v1.yaml").write_text(V1.replace("a month", "two months"))
    outside = tmp_path / "known.json"
    code, _, _ = plandiff(*BASE, "-o", "json=known.json", "-o", f"json={outside}")
    assert code == 1
    assert json.loads(outside.read_text())["findings"]
    code, _, err = plandiff(*BASE, "--baseline", "known.json")
    assert code == 1
    assert "base:known.json: no such file at the baseline, so no finding is known" in err
    assert plandiff(*BASE, "--baseline", str(outside))[0] == 0
    Path("proposals/v1.yaml").write_text(V1)
    commit()
    git("branch", "-f", "base", cwd=work)
    Path("proposals/v1.yaml").write_text(V1.replace("a month", "two months"))
    Path("known.json").write_text("{}")
    assert plandiff(*BASE, "--baseline", "known.json")[0] == 0


def test_settings_outside_of_the_checkout_are_taken_as_they_are(
    plandiff: Run, tmp_path: Path
) -> None:
    Path("proposals/v1.yaml").write_text(V1.replace("a month", "two months"))
    (tmp_path / "s.toml").write_text("[severity]\nagreed-clause-changed = 'off'\n")
    _, out, _ = plandiff(*BASE, "--settings", str(tmp_path / "s.toml"))
    assert "agreed-clause-changed" not in out
    (tmp_path / "work/s.toml").write_text("[severity]\nagreed-clause-changed = 'off'\n")
    code, out, _ = plandiff(*BASE, "--settings", "s.toml")
    assert (code, "agreed-clause-changed" in out) == (1, True)


def test_without_a_remote_it_is_said_what_files_are_held_against(plandiff: Run, work: Path) -> None:
    code, _, err = plandiff("check")
    assert code == 0
    assert err == (
        "plandiff: the checkout has no remote: files are held against their parents alone"
        " - --against REVISION names a baseline, --against none says that there is none\n"
    )
    assert plandiff("check", "--against", "none")[2] == ""
