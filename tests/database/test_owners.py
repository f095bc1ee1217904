"""Whose an embedded server is: root has it run by somebody else, and nobody uses what belongs to another."""

import os
import pwd
from pathlib import Path

import pytest

from db.embedded.folder import EmbeddedServerError, Folder, is_held
from db.embedded.lease import lease
from db.embedded.supervisor import RIGHTS
from tests.database.programs import Start, leave, postmaster, start_of, wait_until


def test_root_has_it_run_by_an_unprivileged_user(folder: Folder, start: Start) -> None:
    assert start_of(start(folder.data))

    runs_as = Path(f"/proc/{postmaster(folder)}").stat().st_uid

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
    assert start_of(program)

    folder = Folder(data)
    assert Path(f"/proc/{postmaster(folder)}").stat().st_uid == user
    assert folder.cluster.stat().st_uid == user
    leave(program)
    wait_until(lambda: not is_held(folder.server_lock))


def test_a_folder_of_somebody_else_s_is_left_to_them(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.data.mkdir(mode=0o700)
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 12345)

    with pytest.raises(EmbeddedServerError, match=f"{folder.data} belongs to {pwd.getpwuid(me).pw_name}"):
        lease(folder.data)

    assert list(folder.data.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_root_leaves_a_cluster_to_its_owner(folder: Folder) -> None:
    folder.cluster.mkdir(parents=True)
    os.chown(folder.cluster, 54321, -1)

    with pytest.raises(EmbeddedServerError, match=f"{folder.cluster} belongs to user 54321"):
        lease(folder.data)

    assert list(folder.data.iterdir()) == [folder.cluster]
