"""Servers as processes of their own, as their users run them."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cli.serve import local_token
from db.address import Address
from settings import Settings

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Process:
    """A server process and how it is reached."""

    process: "subprocess.Popen[str]"
    url: str
    headers: dict[str, str]

    def ended(self) -> tuple[int, str]:
        """Its exit code, once it has ended, and what else it had to say."""
        _, said = self.process.communicate(timeout=120)
        return self.process.returncode, said


@contextmanager
def server_process(
    folder: Path, address: Address | None = None, settings: Mapping[str, str] | None = None
) -> Iterator[Process]:
    """A server on this database, or on its own in the folder, for as long as the block lasts."""
    given = {"DATABASE_URL": address.owner if address else "", "FITCOACH_DATA_DIR": str(folder)}
    given |= {"FITCOACH_LOG_LEVEL": "warning", **(settings or {})}  # a line for each request would fill the pipe
    command = [str(Path(sys.executable).parent / "fit-coach"), "serve", "--port", "0"]
    with subprocess.Popen(command, env=given, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            assert line.startswith("Serving "), line
            token = local_token(Settings(data_dir=folder))
            yield Process(process, line.split()[1].rstrip(";"), {"Authorization": f"Bearer {token}"})
        finally:
            process.kill()
