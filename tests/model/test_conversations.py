"""Conversations with a model behind the coach, as tests: each file is a sentence about what it says and what is true.

As in tests/conversations; and of each text, what the model answers. It must be asked exactly that often.
Run again from the record, at once or from any step, each turn comes out as it did, and the model is asked nothing.
"""

import tomllib
from pathlib import Path

import pytest

from db.address import Address
from tests.conversations.test_conversations import GIVEN, became, check, expected
from tests.model.faults import Json, Reply
from tests.model.scripted import scripted
from tests.model.server import Stub
from tests.replays.recording import differing, differing_by_step, recorded
from tests.talking import Talker

HERE = Path(__file__).parent / "conversations"
FILES = sorted(HERE.glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_conversation(file: Path, thinker: Talker, stub: Stub, address: Address) -> None:
    script = tomllib.loads(file.read_text())
    for text in GIVEN[script["given"]]:
        thinker.say(text)
    begun = len(thinker.turns()) if GIVEN[script["given"]] else 0
    assert stub.chats == []

    for said in script["says"]:
        asked = len(stub.chats)
        answers = said.get("model", [])

        def answer(request: Json, asked: int = asked, answers: list[Json] = answers) -> Reply:
            return scripted(answers[len(stub.chats) - asked - 1], request)

        stub.follow(answer)
        reply = thinker.say(said["text"])
        assert (became(reply, thinker), stub.rejections) == (expected(said), []), (said["text"], reply["text"])
        assert len(stub.chats) - asked == reply["metadata"]["model_calls"] == len(answers)
        for words in said.get("replies", []):
            assert words in reply["text"]
        for words in said.get("never", []):
            assert words not in reply["text"]

    check(script.get("then", {}), thinker, begun)
    assert stub.errors == []
    asked = len(stub.chats)
    recordings = recorded(thinker, address)
    assert differing(thinker.portal, recordings) == []
    assert differing_by_step(thinker.portal, [turn for turn in recordings.turns if turn.seen.answers]) == []
    assert len(stub.chats) == asked
