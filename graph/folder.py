"""The data folder: nobody's but its owner's."""

import errno
import stat
from os import geteuid
from pathlib import Path

OURS = frozenset(
    {"local.key", "secrets.key", "chat_history", "database", "pg"}
)  # what a folder holds that is a data folder already
OTHERS, OTHERS_WRITE = 0o077, 0o022


def made_private(folder: Path) -> Path:
    """The folder, made where it is missing, and closed to others where it is empty or a data folder already.

    One with other things in it stays as it is, for others may need them; what is kept in it is closed itself.
    PermissionError where others could put something else in its place.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.stat()
    if found.st_uid == geteuid() and found.st_mode & OTHERS and _is_ours(folder):
        folder.chmod(0o700)
    elif found.st_mode & OTHERS_WRITE and not found.st_mode & stat.S_ISVTX:
        raise PermissionError(errno.EPERM, "others may write to it", str(folder))
    return folder


def _is_ours(folder: Path) -> bool:
    names = {each.name for each in folder.iterdir()}
    return not names or bool(names & OURS)
