"""The command, run as its users run it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def fit_coach(*arguments: str, said: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the command with nothing but these settings."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [sys.executable, "-m", "cli", *arguments]
    return subprocess.run(
        command, input=said, env=bare | environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
