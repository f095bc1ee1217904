"""How it stands with the data folder, and with the address to listen on."""

import os
import shutil
import socket
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from db.embedded.replacing import DRAFT, READY
from graph.checkup.finding import Finding, note, ok, problem
from settings import Settings

LITTLE_SPACE, NO_SPACE = 2**30, 100 * 2**20


def of_folder(folder: Path) -> Iterator[Finding]:
    """Whether the data folder can be used, is private, and has room."""
    about = "data folder"
    there = next(each for each in (folder, *folder.absolute().parents) if os.path.exists(each))
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        yield problem(about, f"{there} is no folder that can be written to", "choose another one: FITCOACH_DATA_DIR")
        return
    if there != folder:
        yield note(about, f"{folder} is not there yet", "the first start makes it")
    elif folder.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        yield problem(about, f"others may write to {folder}", f"chmod 700 {folder}")
    elif folder.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH | stat.S_IXGRP | stat.S_IXOTH):
        yield note(about, f"others may look into {folder}", f"chmod 700 {folder}, unless they need to")
    else:
        yield ok(about, f"{folder}, its owner's alone")
    if (folder / READY).exists():
        yield note(about, "a restored backup waits to be moved in", "the next start does it")
    if (folder / DRAFT).exists():
        yield note(about, "a restore is under way, or was cut off", f"if it was, remove {folder / DRAFT}")
    yield _space(shutil.disk_usage(there).free)


def _space(free: int) -> Finding:
    told = f"{free / 2**30:.1f} GiB free"
    if free < LITTLE_SPACE:
        made = problem if free < NO_SPACE else note
        return made("space", told, "make room before the database stops: fit-coach prune --dry-run says what may go")
    return ok("space", told)


def of_address(settings: Settings) -> Iterator[Finding]:
    """Whether a server could listen, and for whom."""
    told = f"{settings.host_in_url}:{settings.port}"
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        socket.create_server((settings.host, settings.port), family=family).close()
    except OSError as error:
        if _is_ours(settings, family):
            yield note("address", f"{told}: a Fit Coach listens there already")
        else:
            yield problem("address", f"{told}: {error.strerror}", "take another: FITCOACH_HOST, FITCOACH_PORT")
    else:
        yield ok("address", f"{told} is free")
    if not settings.is_loopback:
        yield note("network", f"{settings.host} is reached by others", "put a proxy with TLS before it")


def _is_ours(settings: Settings, family: int) -> bool:
    """Whether what listens there answers as a server of this program does."""
    asked = b"GET /health/live HTTP/1.0\r\nHost: localhost\r\n\r\n"
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104  # is asked, not served
    with suppress(OSError), socket.socket(family, socket.SOCK_STREAM) as door:
        door.settimeout(2)
        door.connect((host, settings.port))
        door.sendall(asked)
        return b'{"status":"ok"}' in _all_of(door.recv)
    return False


def _all_of(receive: Callable[[int], bytes]) -> bytes:
    came = b""
    while len(came) < 10_000 and (more := receive(4096)):
        came += more
    return came
