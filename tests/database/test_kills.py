"""The embedded server when its users, its supervisor or it itself are killed, one or several of them."""

import os
import signal
import time

import pytest

from db.embedded.folder import Folder, is_held
from db.embedded.lease import Lease
from tests.database.programs import Start, kill_supervisor, leave, postmaster, start_of, wait_until


@pytest.mark.parametrize("victim", [0, 1], ids=["the one that started it", "the other one"])
def test_either_of_two_programs_may_be_killed(victim: int, folder: Folder, start: Start) -> None:
    programs = [start(folder.data)]
    began = start_of(programs[0])
    programs.append(start(folder.data))
    assert start_of(programs[1]) == began

    programs[victim].kill()
    programs[victim].wait()
    time.sleep(0.5)

    assert is_held(folder.server_lock)
    assert start_of(start(folder.data)) == began


def test_it_stops_when_all_its_users_are_killed(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert start_of(program)

    program.kill()

    wait_until(lambda: not is_held(folder.server_lock))


def test_it_comes_back_when_the_server_itself_is_killed(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = start_of(program)

    os.kill(postmaster(folder), signal.SIGKILL)
    time.sleep(0.3)
    wait_until(folder.is_ready)

    assert start_of(start(folder.data)) > began


def test_a_server_that_outlived_its_supervisor_is_taken_over(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = start_of(program)
    kill_supervisor(folder)

    second = start(folder.data)

    assert start_of(second) == began
    leave(program)
    leave(second)
    wait_until(lambda: not is_held(folder.server_lock))


def test_the_server_comes_back_after_its_supervisor_and_it_are_killed(folder: Folder, start: Start) -> None:
    first, second = start(folder.data), start(folder.data)
    began = start_of(first)
    assert start_of(second) == began

    kill_supervisor(folder)
    os.kill(postmaster(folder), signal.SIGKILL)
    time.sleep(0.3)
    wait_until(folder.is_ready)

    assert start_of(start(folder.data)) > began


def test_a_supervisor_that_is_killed_is_missed_by_those_who_go_on(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert start_of(program)
    kill_supervisor(folder)
    wait_until(lambda: is_held(folder.supervisor_lock))
    assert is_held(folder.server_lock)

    program.kill()

    wait_until(lambda: not is_held(folder.server_lock))


def test_the_last_to_leave_stops_the_server_without_a_supervisor(folder: Folder, start: Start) -> None:
    programs = [start(folder.data), start(folder.data)]
    assert start_of(programs[0]) == start_of(programs[1])
    kill_supervisor(folder)

    for program in programs:
        leave(program)

    wait_until(lambda: not is_held(folder.server_lock))


def test_a_folder_that_is_gone_lets_its_users_leave(folder: Folder) -> None:
    descriptor = os.open(os.devnull, os.O_RDONLY)

    Lease(folder, descriptor, {}).close()

    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)
