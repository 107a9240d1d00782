"""Fail where what plandiff runs on has a known vulnerability; say where nobody could be asked.

Usage: python .ci/audit.py USER
where USER is an environment with plandiff[word,excel] alone. Both services that pip-audit knows are
asked, because one may be out of reach; a package that neither answered for is named. Leaves with
1 where a vulnerability is known, and with 0 where none is or nobody answered.
"""

import json
import subprocess
import sys
from pathlib import Path

_SERVICES = ("pypi", "osv")
_MOST_SECONDS = 40  # a service behind a wall may keep each of twenty questions waiting


def _answers(service: str, folder: Path) -> list[dict]:
    """Return what `service` says of each package in `folder`; nothing where it does not answer."""
    command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", service]
    command += ["--path", str(folder), "--format", "json", "--progress-spinner", "off"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_MOST_SECONDS
        )
        return json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        print(f"  {service} does not answer in {_MOST_SECONDS} s")
        return []
    except json.JSONDecodeError:
        reason = done.stderr.strip().splitlines() or [f"it left with {done.returncode}"]
        print(f"  {service} does not answer: {reason[-1][:200]}")
        return []


def main(user: str) -> int:
    """Ask both services, print what they say and return the exit code."""
    (folder,) = Path(user).glob("lib/python3*/site-packages")
    answers = [answer for service in _SERVICES for answer in _answers(service, folder)]
    known = {answer["name"] for answer in answers if "vulns" in answer}
    unknown = {answer["name"] for answer in answers} - known - {"plandiff"}
    for answer in answers:
        for hole in answer.get("vulns", ()):
            mended = ", ".join(hole["fix_versions"]) or "no version"
            print(f"  {answer['name']} {answer['version']}: {hole['id']}, mended in {mended}")
    print(f"  {len(known)} packages audited")
    if unknown or not known:
        print(f"  NOT AUDITED: {', '.join(sorted(unknown)) or 'anything: no service answers'}")
    return int(any(answer.get("vulns") for answer in answers))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
