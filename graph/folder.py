"""The data folder: nobody's but its owner's."""

import errno
import stat
from os import geteuid
from pathlib import Path

# All that lies in a data folder, and in that of the embedded server.
OURS = (
    frozenset({"local.key", "secrets.key", "chat_history", "database", "backups"})
    | frozenset({"replaced", "restore.lock", "restoring", "restoring.draft"})
    | frozenset({"pg", "run", "postgres.log", "start.lock", "lease.lock", "supervisor.lock", "server.lock"})
)
OTHERS, OTHERS_WRITE = 0o077, 0o022


def made_private(folder: Path) -> Path:
    """The folder, made where it is missing, and closed to others where nothing but ours is in it.

    One with other things in it stays as it is, for others may need them; what is ours in it is closed itself.
    PermissionError where others could put something else in its place.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.stat()
    if found.st_uid == geteuid() and found.st_mode & OTHERS and {each.name for each in folder.iterdir()} <= OURS:
        folder.chmod(0o700)
    elif found.st_mode & OTHERS_WRITE and not found.st_mode & stat.S_ISVTX:
        raise PermissionError(errno.EPERM, "others may write to it", str(folder))
    return folder
