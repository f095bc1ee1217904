"""Secrets that lie in a file of the data folder: made on first use, never half there, readable by their owner only."""

import fcntl
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.folder import made_private


@dataclass(frozen=True)
class SecretFile:
    """What a file may hold, and how something is made for it."""

    form: re.Pattern[str]
    made: Callable[[], str]

    def kept(self, path: Path) -> str:
        """The secret in the file, made on first use."""
        made_private(path.parent)
        return self.found(path) or self._new(path)

    def found(self, path: Path) -> str | None:
        """The secret a file holds, closed to all but its owner; None when there is none, or what is there is none."""
        if not path.is_file():
            return None
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
        text = path.read_text(errors="replace").strip()
        return text if self.form.fullmatch(text) else None

    def _new(self, path: Path) -> str:
        """A new secret in the file, or the one that another process has put there meanwhile."""
        with _alone(path.parent) as folder:
            secret = self.found(path)
            if secret is None:
                secret = self.made()
                _put_whole(path, secret)
                os.fsync(folder)
            return secret


@contextmanager
def _alone(folder: Path) -> Iterator[int]:
    """The folder, locked for one process at a time without a file of its own for that."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)


def _put_whole(path: Path, text: str) -> None:
    """Put a file in its place such that nobody ever sees it half written, not even after a power cut."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
