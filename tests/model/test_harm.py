"""What a model writes that could harm somebody never reaches them: our own words stand in its place."""

import tomllib
from pathlib import Path

import pytest

from language.unsafe import harm_in
from language.voice import Voice
from tests.model.faults import words
from tests.model.server import Stub
from tests.talking import Talker

SAID = tomllib.loads((Path(__file__).parent / "harm.toml").read_text())["said"]


@pytest.mark.parametrize("case", SAID, ids=[case["words"][:40] for case in SAID])
def test_no_harm_reaches_the_athlete(case: dict[str, str], thinker: Talker, stub: Stub) -> None:
    thinker.say("I'm 15" if case["harm"] == "growing" else "I'm 35")
    stub.follow(words(case["words"]))

    reply = thinker.say(case["text"])["text"]

    if case["harm"]:
        assert reply == Voice().say("no-free-talk", reason=case["harm"])
        assert thinker.turns()[-1]["dropped_claims"] == 1
    else:
        assert case["words"] in reply


@pytest.mark.parametrize("denied", ["Never ", "Please do not ", "Rest instead of trying to ", "If you must "])
def test_advice_against_it_is_no_harm(denied: str) -> None:
    assert harm_in("Train through the pain.", "en", is_minor=False) == "unsafe"
    assert harm_in(f"{denied}train through the pain.", "en", is_minor=False) is None
