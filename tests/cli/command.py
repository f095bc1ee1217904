"""The command, run as its users run it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def fit_coach(*arguments: str, said: str | bytes = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the command with nothing but these settings."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [sys.executable, "-m", "cli", *arguments]
    ended = subprocess.run(
        command,
        input=said if isinstance(said, bytes) else said.encode(),
        env=bare | environment,
        cwd=ROOT,
        capture_output=True,
        timeout=600,
        check=False,
    )
    return subprocess.CompletedProcess(command, ended.returncode, ended.stdout.decode(), ended.stderr.decode())
