"""The supervisor's program: run the embedded server while anybody holds a lease, and stop it after the last one."""

import fcntl
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import FrameType

from db.embedded.folder import (
    NOBODY,
    PATIENCE,
    PAUSE,
    SOCKET,
    SUPERUSER,
    EmbeddedServerError,
    Folder,
    open_lock,
    program,
    server_user,
    try_lock,
)

STARTS = 5  # more than this many within PATIENCE mean that something is wrong for good
# Root may not run PostgreSQL, and nobody may not enter root's folders: so the server keeps this one right of root's, to
# reach and read files, and nothing else. The first that the machine grants is taken.
RIGHTS = ("dac_read_search", "dac_override")


def supervise(folder: Folder, settings: list[str]) -> None:
    """Run the server while anybody holds a lease, again should it die; then stop it.

    A server that outlived its supervisor is taken over as it is.
    """
    mine = open_lock(folder.supervisor_lock)
    fcntl.flock(mine, fcntl.LOCK_EX)
    leases = open_lock(folder.lease_lock)
    signal.signal(signal.SIGTERM, _leave)
    server: subprocess.Popen[bytes] | None = None
    starts: list[float] = []
    try:
        while not _nobody_holds(leases):
            lock = try_lock(folder.server_lock)
            if lock is not None:
                try:
                    _refuse_to_flap(starts)
                    server = _run(folder, lock, settings)
                finally:  # a lock that stayed with us would look like a server that does not stop
                    os.close(lock)
            time.sleep(PAUSE)
            if server is not None:
                server.poll()  # one that has died is not left behind as a zombie
    finally:
        _stop(folder)


def _refuse_to_flap(starts: list[float]) -> None:
    starts.append(time.monotonic())
    if len(starts) > STARTS and starts[-1] - starts[-1 - STARTS] < PATIENCE:
        raise EmbeddedServerError("The server keeps dying; its log says why.")


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


def _nobody_holds(leases: int) -> bool:
    """Whether there is no lease. Then this process holds them all, and newcomers wait until it has ended."""
    try:
        fcntl.flock(leases, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _run(folder: Folder, lock: int, settings: list[str]) -> subprocess.Popen[bytes]:
    """Start the server and hand it its lock. Nobody had it, so what tells of a server before is a dead one's trace."""
    _initialise(folder)
    for trace in (folder.cluster / "postmaster.pid", folder.socket / f"{SOCKET}.lock", folder.socket / SOCKET):
        trace.unlink(missing_ok=True)
    _own(folder.socket)
    given = {
        "listen_addresses": "",
        "unix_socket_directories": str(folder.socket),
        "unix_socket_permissions": "0700",
        "max_connections": "100",
        "log_min_messages": "fatal",
        "log_checkpoints": "off",
        "log_line_prefix": "%m [%p] %a ",
        # Whatever is logged for a while, the values of statements are not, nor what errors quote of them.
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
        "log_error_verbosity": "terse",
        "timezone": "UTC",
    } | dict(setting.split("=", 1) for setting in settings)
    options = [part for name, value in given.items() for part in ("-c", f"{name}={value}")]
    command = [*_unprivileged(), str(program("postgres")), "-D", str(folder.cluster), *options]
    return subprocess.Popen(command, pass_fds=[lock], cwd="/", env={"LANG": "C", "PATH": os.defpath})


def _stop(folder: Folder) -> None:
    """Ask the server to stop until it has."""
    begun = time.monotonic()
    while (lock := try_lock(folder.server_lock)) is None:
        waited = time.monotonic() - begun
        if waited > 2 * PATIENCE:
            raise EmbeddedServerError(f"The server in {folder.data} does not stop.")
        _tell(folder, signal.SIGINT if waited < PATIENCE else signal.SIGQUIT)
        time.sleep(PAUSE)
    if folder.data not in folder.socket.parents:  # what lies outside the data folder is not left behind
        with suppress(OSError):
            folder.socket.rmdir()
    os.close(lock)


def _tell(folder: Folder, what: signal.Signals) -> None:
    """Send the server a signal; its number is believed only of a process that runs on this cluster."""
    try:
        number = int((folder.cluster / "postmaster.pid").read_text().splitlines()[0])
        if str(folder.cluster) in _command_of(number):
            os.kill(number, what)
    except (OSError, ValueError, IndexError):
        return


def _command_of(number: int) -> str:
    known = Path(f"/proc/{number}/cmdline")
    if known.parent.parent.joinpath("self").exists():
        return known.read_text(errors="replace").replace("\0", " ")
    return subprocess.run(["ps", "-o", "args=", "-p", str(number)], capture_output=True, text=True, check=False).stdout


def _initialise(folder: Folder) -> None:
    """Make the cluster beside its place and move it there when it is whole, so a half-made one is never used."""
    if (folder.cluster / "PG_VERSION").exists():
        return
    new = folder.data / "pg.new"
    shutil.rmtree(new, ignore_errors=True)
    _own(new)
    command = [*_unprivileged(), str(program("initdb")), "-D", str(new), "-U", SUPERUSER, "--auth=peer"]
    command += ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
    subprocess.run(command, check=True, cwd="/", env={"LANG": "C", "PATH": os.defpath})
    person = pwd.getpwuid(os.geteuid()).pw_name
    (new / "pg_hba.conf").write_text("# Only whoever owns the data folder comes in.\nlocal all all peer map=owner\n")
    (new / "pg_ident.conf").write_text(f'owner "{person}" all\n')
    new.rename(folder.cluster)


def _unprivileged() -> list[str]:
    """What stands before a command that root must not run itself."""
    if os.geteuid() != 0:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        raise EmbeddedServerError("PostgreSQL does not run as root. Run as an ordinary user, or set DATABASE_URL.")
    dropped = [setpriv, f"--reuid={NOBODY}", f"--regid={pwd.getpwnam(NOBODY).pw_gid}", "--clear-groups"]
    for right in RIGHTS:
        kept = [f"--inh-caps=+{right}", f"--ambient-caps=+{right}", "--securebits=+no_setuid_fixup"]
        if subprocess.run([*dropped, *kept, "true"], check=False, capture_output=True).returncode == 0:
            return [*dropped, *kept]
    return dropped


def _own(folder: Path) -> None:
    """The folder, for the server's eyes only. EmbeddedServerError when somebody else has put something in its place."""
    owner = server_user()
    try:
        folder.mkdir(mode=0o700)
        os.chown(folder, owner, -1)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner or stat.S_IMODE(found.st_mode) != 0o700:
            raise EmbeddedServerError(f"{folder} belongs to somebody else; remove it or use another one.") from None


if __name__ == "__main__":
    # A child of nobody's: whoever started it need not wait for it, and its terminal's keys do not reach it.
    if os.fork() == 0:
        os.setsid()
        try:
            supervise(Folder(Path(sys.argv[1])), sys.argv[2:])
        except (EmbeddedServerError, OSError, subprocess.SubprocessError) as error:
            sys.exit(str(error))  # into the log, whose end is shown to whoever waits
