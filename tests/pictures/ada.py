"""Somebody whose turns the pictures show."""

from anyio.from_thread import BlockingPortal

from cli.chat import PROVIDER
from tests.pictures.page import said
from tests.talking import Talker, Time, World


def talked(portal: BlockingPortal, world: World) -> None:
    """Have Ada say what the page says she said, on a Monday evening."""
    Talker(portal, world, Time(), "Ada", PROVIDER).says(*said())
