"""The embedded server under what happens to servers: company, stale traces, half-made clusters, long paths."""

import os
import stat
import time
from pathlib import Path

import pytest

from db.embedded.folder import PATIENCE, EmbeddedServerError, Folder, is_held
from db.embedded.lease import lease
from tests.database.programs import Start, leave, start_of, wait_until


def test_one_program_starts_it_and_it_stops_with_it(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert start_of(program)
    assert is_held(folder.server_lock)

    leave(program)

    wait_until(lambda: not is_held(folder.server_lock))


def test_two_programs_share_it_whoever_goes_first(folder: Folder, start: Start) -> None:
    first, second = start(folder.data), start(folder.data)
    began = {start_of(first), start_of(second)}
    assert len(began) == 1

    leave(first)
    time.sleep(0.5)

    assert is_held(folder.server_lock)
    third = start(folder.data)
    assert {start_of(third)} == began


def test_a_recycled_process_number_means_nothing(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    began = start_of(program)
    trace = (folder.cluster / "postmaster.pid").read_text()
    leave(program)
    wait_until(lambda: not is_held(folder.server_lock))
    mine = str(os.getpid())
    (folder.cluster / "postmaster.pid").write_text("\n".join([mine, *trace.splitlines()[1:]]) + "\n")
    (folder.socket / ".s.PGSQL.5432.lock").write_text("\n".join([mine, *trace.splitlines()[1:]]) + "\n")

    assert start_of(start(folder.data)) > began


def test_a_cut_off_trace_means_nothing(folder: Folder, start: Start) -> None:
    program = start(folder.data)
    assert start_of(program)
    leave(program)
    wait_until(lambda: not is_held(folder.server_lock))
    (folder.cluster / "postmaster.pid").write_text("")

    assert start_of(start(folder.data))


def test_a_half_made_cluster_is_made_again(folder: Folder, start: Start) -> None:
    (folder.data / "pg.new").mkdir(parents=True)
    (folder.data / "pg.new" / "PG_VERSION").write_text("18")

    assert start_of(start(folder.data))


@pytest.mark.parametrize("name", ["run", "pg.new", "pg"])
def test_what_is_in_its_way_is_named(name: str, folder: Folder) -> None:
    folder.data.mkdir()
    (folder.data / name).touch()

    with pytest.raises(EmbeddedServerError) as refused:
        lease(folder.data)

    assert str(folder.data / name) in str(refused.value).splitlines()[-1]
    assert "Traceback" not in str(refused.value)


def test_a_path_may_be_long(tmp_path: Path, start: Start) -> None:
    data = tmp_path / ("a" * 100) / ("b" * 100)
    program = start(data)

    assert start_of(program)

    folder = Folder(data)
    assert len(str(folder.socket)) < 100
    assert stat.S_IMODE(folder.socket.stat().st_mode) == 0o700
    leave(program)
    wait_until(lambda: not folder.socket.exists())


def test_permissions_outside_the_folder_are_left_alone(tmp_path: Path, start: Start) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    program = start(closed / "data")

    assert start_of(program)

    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert stat.S_IMODE((closed / "data").stat().st_mode) == 0o700
    assert closed.stat().st_uid == os.geteuid()
    leave(program)
    wait_until(lambda: not is_held(Folder(closed / "data").server_lock))


def test_one_that_cannot_run_is_given_up_soon_and_lets_go(folder: Folder, start: Start) -> None:
    """Its database is damaged: who waits is told within seconds, and nothing of it holds the folder any more."""
    program = start(folder.data)
    assert start_of(program)
    leave(program)
    wait_until(lambda: not is_held(folder.server_lock))
    (folder.cluster / "global" / "pg_control").unlink()
    begun = time.monotonic()

    with pytest.raises(EmbeddedServerError, match="did not start"):
        lease(folder.data)

    assert time.monotonic() - begun < PATIENCE / 2
    wait_until(lambda: not is_held(folder.server_lock) and not is_held(folder.supervisor_lock))
