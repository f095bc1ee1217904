"""The data folder is its owner's alone, whatever it was before; and no folder of others is closed to them."""

import os
from pathlib import Path

import pytest

from cli.serve import local_token
from db.address import Address, embedded
from graph.folder import OURS, made_private
from settings import Settings
from tests.cli.command import fit_coach


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


@pytest.fixture
def all_is_allowed() -> object:
    """Whoever is careless about what new files may be read by."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("all_is_allowed")
def test_a_new_one_is_private_with_all_that_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "new"

    local_token(Settings(data_dir=folder))
    with embedded(folder) as address:
        assert isinstance(address, Address)

    assert [_mode(folder), _mode(folder / "database"), _mode(folder / "database" / "pg")] == [0o700] * 3
    assert _mode(folder / "local.key") == 0o600
    assert {oct(_mode(each)) for each in folder.rglob("*.lock")} == {"0o600"}
    assert {each.name for place in (folder, folder / "database") for each in place.iterdir()} <= OURS


@pytest.mark.parametrize("mode", [0o755, 0o750, 0o777, 0o701])
@pytest.mark.parametrize("inside", [[], ["local.key"], ["database", "secrets.key"]])
def test_one_that_was_open_is_closed(mode: int, inside: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    for name in inside:
        (folder / name).touch()
    folder.chmod(mode)

    assert _mode(made_private(folder)) == 0o700


@pytest.mark.parametrize("mode", [0o755, 0o1777])
def test_one_of_others_stays_as_it_is(mode: int, tmp_path: Path) -> None:
    """At every start, though things of ours lie in it from the first one on."""
    (tmp_path / "theirs").touch()
    tmp_path.chmod(mode)

    for _ in range(2):
        local_token(Settings(data_dir=tmp_path))

    assert (_mode(tmp_path), _mode(tmp_path / "local.key")) == (mode, 0o600)


def test_one_where_others_could_put_something_in_its_place_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "theirs").touch()
    folder.chmod(0o777)

    ended = fit_coach("serve", "--port", "0", "--data-dir", str(folder))

    assert (ended.returncode, ended.stderr) == (1, f"{folder} cannot be used: others may write to it.\n")
    assert [each.name for each in folder.iterdir()] == ["theirs"]
