"""Look up what is known to be wrong with the dependencies of requirements.lock: `make audit`.

pip-audit is installed for this alone, into an environment of its own, and asks the index that packages come from.
"""

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parents[1] / "requirements.lock"
PLACE = Path(__file__).parents[1] / ".venv" / "audit"
LOOK = ["--requirement", str(LOCK), "--require-hashes", "--disable-pip", "--progress-spinner=off", "--format=json"]


def judged(report: dict[str, Any]) -> tuple[int, list[str]]:
    """The exit code for a report of pip-audit's, and what is to be said: 1 something is wrong, 2 nobody could tell."""
    packages = report["dependencies"]
    unseen = [each["name"] for each in packages if "skip_reason" in each]
    wrong = [
        f"{each['name']} {each['version']}: {found['id']}, mended in {', '.join(found['fix_versions']) or 'none yet'}"
        for each in packages
        for found in each.get("vulns", ())
    ]
    said = [*wrong, f"{len(packages) - len(unseen)} of {len(packages)} packages were looked up, {len(wrong)} findings."]
    if unseen:
        said.append(f"Could not look up {len(unseen)}: {', '.join(unseen)}.")
    return 1 if wrong else 2 if unseen or not packages else 0, said


def report() -> dict[str, Any] | None:
    """What pip-audit finds; None when it cannot ask."""
    program = PLACE / "bin" / "pip-audit"
    if not program.exists():
        venv.create(PLACE, with_pip=True)
        subprocess.run([PLACE / "bin" / "python", "-m", "pip", "install", "-q", "pip-audit>=2.10,<3"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "report.json"
        subprocess.run([program, *LOOK, "--output", str(output)], check=False, capture_output=True)
        return json.loads(output.read_text()) if output.exists() and output.stat().st_size else None


def main() -> int:
    """Look, say what was found, and return the exit code."""
    try:
        found = report()
    except (OSError, subprocess.SubprocessError) as error:
        print(f"Could not look: pip-audit cannot be installed ({type(error).__name__}).", file=sys.stderr)
        return 2
    if found is None:
        print("Could not look: the index that knows of vulnerabilities cannot be reached.", file=sys.stderr)
        return 2
    code, said = judged(found)
    print("\n".join(said), file=sys.stderr if code else sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main())
