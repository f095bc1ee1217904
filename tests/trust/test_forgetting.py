"""What a process remembers of what somebody said goes with them."""

import gc
from contextlib import closing
from functools import lru_cache
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.journal import PostgresJournal
from graph.arrival import TurnFailed
from graph.bootstrap import names
from model import built_in
from tests.model.conftest import asked
from tests.model.server import Stub
from tests.talking import Talker, Time, World
from tests.trust.intruder import PATIENT
from tests.trust.people import mentions

CACHE = type(lru_cache(len))


def remembering(word: str) -> set[str]:
    """The functions that keep something for when this word is said again, whoever made them so."""
    gc.collect()
    caches = [each for each in gc.get_objects() if isinstance(each, CACHE)]
    kept = {each: [part for part in gc.get_referents(each) if isinstance(part, str | tuple | dict)] for each in caches}
    return {each.__name__ for each, parts in kept.items() if word in repr(parts).lower()}


def test_what_a_process_remembers_of_what_was_said_is_forgotten(
    portal: BlockingPortal, address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the embedder that is served, by the one that finds answers, and by whatever reads words."""
    stub, embed, read = Stub(), built_in._embed, list[str]()

    def counting(texts: list[str]) -> list[list[float]]:
        read.extend(texts)
        return embed(texts)

    monkeypatch.setattr(built_in, "_embed", counting)
    given = {**asked(stub), "embedding_model": "stub", **PATIENT}
    with closing(stub), portal.wrap_async_context_manager(World.opened(address, **given)) as world:
        talker, allowed, erase = Talker(portal, world, Time()), world.coach.allowance, world.served.privacy.erase
        embedder, shelf, known = allowed.embedder, allowed.shelf, names()
        assert embedder is not None
        assert shelf is not None

        def look_up() -> tuple[int, int]:
            portal.call(embedder.vectors, ["my knee"], 5.0)
            portal.call(shelf.find, "how much protein do I need", "en", known)
            return len(stub.embeddings), len(read)

        talker.says("new exercise: Wobblyqzx row, like a barbell row", "wobblyqzx row 80x8 yesterday")
        before = look_up()
        assert len(remembering("wobblyqzx")) > 5
        assert portal.call(erase, uuid4()) is None
        assert look_up() == before

        assert portal.call(erase, talker.id)

        assert remembering("wobblyqzx") == set()
        assert look_up() == (before[0] + 1, before[1] + 1)


def test_of_whoever_got_no_turn_no_word_is_kept(talker: Talker, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """They may never be anybody who could have it, or have it gone."""

    async def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(PostgresJournal, "_write", broken)
    with pytest.raises(TurnFailed):
        talker.say("my wibblyqzx hurts")

    (failure,) = world.rows("SELECT user_id, digest, state FROM turn_failures WHERE provider_user_id = %s", talker.name)
    assert failure == {"user_id": None, "digest": "", "state": {}}
    assert mentions(world, "wibblyqzx") == {}


def test_a_word_is_found_wherever_it_is_kept(talker: Talker, world: World) -> None:
    talker.say("my wobblyqzx hurts")

    assert {"public.turns", "langgraph.checkpoint_blobs"} <= mentions(world, "wobblyqzx").keys()
