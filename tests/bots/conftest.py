"""A bot between a real server and what stands for Telegram, once for each language."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from db.address import Address
from graph.bootstrap import clock
from tests.api.serving import serving
from tests.bots.running import FIT_COACH, RUN, SECRET, Bot, free_port
from tests.bots.standing import Gate, Telegram, listening
from tests.clients import SECRETS_KEY, made, no_key_left


@pytest.fixture(scope="module", params=RUN)
def stopped(
    request: pytest.FixtureRequest, address: Address, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bot]:
    """A bot that does not run yet, with a key of its own."""
    with no_key_left(address), serving(address, secrets_key=SECRETS_KEY, key_seconds=0) as url:
        telegram, gate, key = Telegram(), Gate(url), made(address, clock(), "telegram")
        port = free_port()
        with listening(telegram.asked) as telegram_url, listening(gate.asked) as gate_url:
            environment = {
                "FIT_URL": gate_url, "FIT_KEY_ID": key.id, "FIT_SECRET": key.secret, "PORT": str(port),
                "TELEGRAM_URL": telegram_url, "TELEGRAM_TOKEN": "1:a", "WEBHOOK_SECRET": SECRET,
                "BOT_NAME": FIT_COACH, "REMIND_SECONDS": "0.2",
            }  # fmt: skip
            yield Bot(request.param, tmp_path_factory.mktemp("bot"), environment, telegram, gate)


@pytest.fixture(scope="module")
def bot(stopped: Bot) -> Iterator[Bot]:
    """A bot at work."""
    with stopped.at_work():
        yield stopped


@pytest.fixture
def sender() -> int:
    """Somebody new."""
    return uuid4().int % 10**15
