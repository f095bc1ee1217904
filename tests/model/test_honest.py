"""What a good coach says in everyday talk reaches the athlete whole: each file in honest/ is a subject or a message.

`given` is the state the athlete is in, `text` what they type, `words` the model's answer.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.model.server import Stub
from tests.model.telling_lies import answered, get_there
from tests.talking import Talker

HONEST: dict[str, list[dict[str, Any]]] = {
    file.stem: tomllib.loads(file.read_text())["honest"]
    for file in sorted((Path(__file__).parent / "honest").glob("*.toml"))
}
SCRIPTS = [(subject, number) for subject, told in HONEST.items() for number in range(len(told))]


def test_there_are_enough() -> None:
    assert len(SCRIPTS) >= 40


@pytest.mark.parametrize(("subject", "number"), SCRIPTS, ids=[f"{subject}-{number}" for subject, number in SCRIPTS])
def test_an_honest_answer_reaches_the_athlete_whole(subject: str, number: int, thinker: Talker, stub: Stub) -> None:
    honest = HONEST[subject][number]
    get_there(thinker, honest["given"])

    reply = answered(thinker, stub, honest["text"], [{"words": honest["words"]}])

    assert honest["words"] in reply
    assert thinker.turns()[-1]["dropped_claims"] == 0
