"""The embedded server under everything that happens to servers: company, murder, stale traces, long paths, root."""

import os
import pwd
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.embedded.folder import Folder, is_held
from db.embedded.lease import Lease
from db.embedded.supervisor import RIGHTS

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "tests.database.held"]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    """A data folder; whatever runs in it has ended after the test."""
    yield (made := Folder(tmp_path / "data"))
    _wait_until(lambda: not made.data.exists() or not is_held(made.server_lock))


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts programs that use a folder's server; those still there after the test are told to go."""
    started: list[subprocess.Popen[str]] = []

    def run(data: Path, before: tuple[str, ...] = ()) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        program = subprocess.Popen([*before, *PROGRAM, str(data)], stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
        started.append(program)
        return program

    yield run
    for program in started:
        _leave(program)


def test_one_program_starts_it_and_it_stops_with_it(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert _began(program)
    assert is_held(folder.server_lock)

    _leave(program)

    _wait_until(lambda: not is_held(folder.server_lock))


def test_two_programs_share_it_whoever_goes_first(folder: Folder, start: Start) -> None:
    first, second = start(folder.data), start(folder.data)
    began = {_began(first), _began(second)}
    assert len(began) == 1

    _leave(first)
    time.sleep(0.5)

    assert is_held(folder.server_lock)
    third = start(folder.data)
    assert {_began(third)} == began


@pytest.mark.parametrize("victim", [0, 1], ids=["the one that started it", "the other one"])
def test_either_of_two_programs_may_be_killed(victim: int, folder: Folder, start: Start) -> None:
    programs = [start(folder.data)]
    began = _began(programs[0])
    programs.append(start(folder.data))
    assert _began(programs[1]) == began

    programs[victim].kill()
    programs[victim].wait()
    time.sleep(0.5)

    assert is_held(folder.server_lock)
    assert _began(start(folder.data)) == began


def test_it_stops_when_all_its_users_are_killed(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert _began(program)

    program.kill()

    _wait_until(lambda: not is_held(folder.server_lock))


def test_it_comes_back_when_the_server_itself_is_killed(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = _began(program)

    os.kill(_postmaster(folder), signal.SIGKILL)
    time.sleep(0.3)
    _wait_until(folder.is_ready)

    assert _began(start(folder.data)) > began


def test_a_server_that_outlived_its_supervisor_is_taken_over(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = _began(program)
    _kill_supervisor(folder)

    second = start(folder.data)

    assert _began(second) == began
    _leave(program)
    _leave(second)
    _wait_until(lambda: not is_held(folder.server_lock))


def test_the_server_comes_back_after_its_supervisor_and_it_are_killed(folder: Folder, start: Start) -> None:
    first, second = start(folder.data), start(folder.data)
    began = _began(first)
    assert _began(second) == began

    _kill_supervisor(folder)
    os.kill(_postmaster(folder), signal.SIGKILL)
    time.sleep(0.3)
    _wait_until(folder.is_ready)

    assert _began(start(folder.data)) > began


def test_a_supervisor_that_is_killed_is_missed_by_those_who_go_on(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert _began(program)
    _kill_supervisor(folder)
    _wait_until(lambda: is_held(folder.supervisor_lock))
    assert is_held(folder.server_lock)

    program.kill()

    _wait_until(lambda: not is_held(folder.server_lock))


def test_the_last_to_leave_stops_the_server_without_a_supervisor(folder: Folder, start: Start) -> None:
    programs = [start(folder.data), start(folder.data)]
    assert _began(programs[0]) == _began(programs[1])
    _kill_supervisor(folder)

    for program in programs:
        _leave(program)

    _wait_until(lambda: not is_held(folder.server_lock))


def test_a_folder_that_is_gone_lets_its_users_leave(folder: Folder) -> None:
    descriptor = os.open(os.devnull, os.O_RDONLY)

    Lease(folder, descriptor, {}).close()

    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_a_recycled_process_number_means_nothing(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = _began(program)
    trace = (folder.cluster / "postmaster.pid").read_text()
    _leave(program)
    _wait_until(lambda: not is_held(folder.server_lock))
    mine = str(os.getpid())
    (folder.cluster / "postmaster.pid").write_text("\n".join([mine, *trace.splitlines()[1:]]) + "\n")
    (folder.socket / ".s.PGSQL.5432.lock").write_text("\n".join([mine, *trace.splitlines()[1:]]) + "\n")

    assert _began(start(folder.data)) > began


def test_a_cut_off_trace_means_nothing(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert _began(program)
    _leave(program)
    _wait_until(lambda: not is_held(folder.server_lock))
    (folder.cluster / "postmaster.pid").write_text("")

    assert _began(start(folder.data))


def test_a_half_made_cluster_is_made_again(folder: Folder, start: Start) -> None:
    (folder.data / "pg.new").mkdir(parents=True)
    (folder.data / "pg.new" / "PG_VERSION").write_text("18")

    assert _began(start(folder.data))


def test_a_path_may_be_long(tmp_path: Path, start: Start) -> None:
    data = tmp_path / ("a" * 100) / ("b" * 100)
    program = start(data)

    assert _began(program)

    folder = Folder(data)
    assert len(str(folder.socket)) < 100
    assert stat.S_IMODE(folder.socket.stat().st_mode) == 0o700
    _leave(program)
    _wait_until(lambda: not folder.socket.exists())


def test_permissions_outside_the_folder_are_left_alone(tmp_path: Path, start: Start) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    program = start(closed / "data")

    assert _began(program)

    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert stat.S_IMODE((closed / "data").stat().st_mode) == 0o700
    assert closed.stat().st_uid == os.geteuid()
    _leave(program)
    _wait_until(lambda: not is_held(Folder(closed / "data").server_lock))


def test_root_has_it_run_by_an_unprivileged_user(folder: Folder, start: Start) -> None:
    assert _began(start(folder.data))

    runs_as = Path(f"/proc/{_postmaster(folder)}").stat().st_uid

    assert runs_as == (os.geteuid() or pwd.getpwnam("nobody").pw_uid)


def test_an_ordinary_user_runs_it_themselves(tmp_path: Path, start: Start) -> None:
    """As root, by becoming somebody else who may only read what root reads; else as whoever this is."""
    data = tmp_path / "data"
    before: tuple[str, ...] = ()
    user = os.geteuid()
    if user == 0:
        user = pwd.getpwnam("nobody").pw_uid
        data.mkdir(mode=0o700)
        os.chown(data, user, -1)
        kept = (f"--inh-caps=+{RIGHTS[0]}", f"--ambient-caps=+{RIGHTS[0]}", "--securebits=+no_setuid_fixup")
        before = ("setpriv", f"--reuid={user}", "--clear-groups", f"--regid={user}", *kept)

    program = start(data, before)
    assert _began(program)

    folder = Folder(data)
    assert Path(f"/proc/{_postmaster(folder)}").stat().st_uid == user
    assert folder.cluster.stat().st_uid == user
    _leave(program)
    _wait_until(lambda: not is_held(folder.server_lock))


def _began(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _leave(program: "subprocess.Popen[str]") -> None:
    if program.poll() is None:
        program.communicate("\n", timeout=60)
    for stream in (program.stdin, program.stdout):
        if stream is not None:
            stream.close()


def _postmaster(folder: Folder) -> int:
    return int((folder.cluster / "postmaster.pid").read_text().splitlines()[0])


def _kill_supervisor(folder: Folder) -> None:
    supervisor = int(_status(_postmaster(folder))[1])
    os.kill(supervisor, signal.SIGKILL)
    _wait_until(lambda: _is_gone(supervisor))


def _is_gone(process: int) -> bool:
    try:
        return _status(process)[0] == "Z"
    except OSError:
        return True


def _status(process: int) -> list[str]:
    """Its state, its parent and so on."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()


def _wait_until(true: Callable[[], bool]) -> None:
    for _ in range(600):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")
