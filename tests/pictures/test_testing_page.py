"""docs/TESTING.md is what the commands do: its pictures, what runs against Studio, and that nothing is left out."""

import subprocess
import sys
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal

from cli.replay import replay
from db.address import Address
from tests.pictures.ada import talked
from tests.pictures.drawing import drawn, told_by
from tests.pictures.page import PICTURES, Scene, blocks, scenes
from tests.talking import World


@pytest.fixture(scope="module")
def ada(portal: BlockingPortal, world: World, address: Address) -> Address:
    """The database, once Ada has trained."""
    talked(portal, world)
    return address


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where files are kept."""
    return tmp_path_factory.mktemp("pictures")


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_a_picture_is_what_the_commands_print(scene: Scene, ada: Address, place: Path) -> None:
    assert told_by(scene.file.read_text()) == told_by(drawn(scene, ada, place)), "make testing-pictures"


def test_no_picture_is_left_over_and_no_command_left_out() -> None:
    assert {scene.file for scene in scenes()} == set(PICTURES.iterdir())
    shown = {command.split()[2] for scene in scenes() for command in scene.commands}
    assert shown == {
        command.name or getattr(command.callback, "__name__", "") for command in replay.registered_commands
    }
    assert len(scenes()) == len(blocks("sh"))


def test_the_calls_do_what_the_page_says(studio: str) -> None:
    (program,) = blocks("python")
    *_, printed = blocks("text")
    ended = subprocess.run(
        [sys.executable, "-c", program.replace("http://127.0.0.1:2024", studio)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (ended.returncode, ended.stdout) == (0, printed), ended.stderr
