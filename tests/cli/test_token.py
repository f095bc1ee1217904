"""The token of this machine's own clients: never guessable, never half there, its owner's alone."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cli.serve import local_token
from settings import Settings


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Where the token lies."""
    return tmp_path / "local.key"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A data folder of the test's own."""
    return Settings(data_dir=tmp_path)


@pytest.mark.parametrize(
    "left", [b"", b"\n", b"   ", b"secret", b"fit_local_", b"fit_local_short", b"\xff\x00", b"Bearer"]
)
def test_what_is_no_token_is_replaced_by_one_for_all_who_ask_at_once(
    left: bytes, key: Path, settings: Settings
) -> None:
    key.write_bytes(left)
    with ThreadPoolExecutor(16) as at_once:
        tokens = set(at_once.map(lambda _: local_token(settings), range(64)))

    (token,) = tokens
    assert token.startswith("fit_local_")
    assert len(token) > 40
    assert key.read_text() == token
    assert [file.name for file in key.parent.iterdir()] == ["local.key"]


def test_a_token_stays(key: Path, settings: Settings) -> None:
    made = local_token(settings)
    key.write_text(f"{made}\n")

    assert local_token(settings) == made


@pytest.mark.parametrize("mode", [0o644, 0o660, 0o604])
def test_a_token_that_others_may_read_is_closed_to_them(mode: int, key: Path, settings: Settings) -> None:
    made = local_token(settings)
    key.chmod(mode)

    assert local_token(settings) == made
    assert key.stat().st_mode & 0o777 == 0o600


def test_a_new_token_is_readable_by_its_owner_only_whatever_the_process_allows(key: Path, settings: Settings) -> None:
    before = os.umask(0)
    try:
        local_token(settings)
    finally:
        os.umask(before)

    assert key.stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_replaced_leaves_no_draft_behind(key: Path, settings: Settings) -> None:
    key.mkdir()

    with pytest.raises(IsADirectoryError):
        local_token(settings)

    assert [file.name for file in key.parent.iterdir()] == ["local.key"]
