"""The acts as whoever chooses them sees them: named, described, closed, and silent about whose rows they touch."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from langchain_core.utils.function_calling import convert_to_openai_tool

from graph.state import RED_FLAG
from language.act_traits import ANSWERS, MAY_BE_ASKED, TURNS_THE_PAGE
from language.acts_of_sets import TELLS_SETS
from language.phrasebook import CHANGING, EVERY
from tools.act import Act
from tools.registry import ACTS
from training.workout import Phase

PHRASES = tomllib.loads((Path(__file__).parents[2] / "language" / "en" / "phrases.toml").read_text())
SECTIONS = {EVERY: set(Phase), CHANGING: {Phase.PLANNING, Phase.IN_PROGRESS}} | {phase: {phase} for phase in Phase}
# Said before its phase has come, and told how to get there.
TOO_EARLY = {"no_workout": {"choose_option"}}
each_act = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)


@each_act
def test_an_act_says_what_it_is_for(act: Act) -> None:
    assert len(act.description) > 10
    assert act.description.splitlines()[0].endswith((".", ":", "?"))


@each_act
def test_an_act_takes_nothing_it_did_not_ask_for(act: Act) -> None:
    for schema in _objects(act):
        assert schema["additionalProperties"] is False


@each_act
def test_no_act_says_whose_rows_it_touches(act: Act) -> None:
    named = {name for schema in _objects(act) for name in schema["properties"]}

    assert not [
        name for name in named if any(word in name for word in ("athlete", "user", "account", "session", "id_"))
    ]
    assert "id" not in named


@each_act
def test_an_act_can_be_offered_to_a_model(act: Act) -> None:
    tool = convert_to_openai_tool(act.arguments, strict=True)["function"]

    assert tool["name"] == act.name
    assert tool["parameters"]["additionalProperties"] is False
    assert set(tool["parameters"].get("required", ())) == set(tool["parameters"]["properties"])


@pytest.mark.parametrize("name", ["skip", "remove", "substitute", "move", "add", "retarget"])
def test_a_reason_is_kept_short(name: str) -> None:
    arguments = ACTS[f"{name}_exercise"].arguments
    named = {"exercise": "plank"} if "exercise" in arguments.model_fields else {}

    reason = arguments.model_validate({**named, "reason": f"  my knee {'x' * 300}"}).model_dump()["reason"]

    assert reason.startswith("my knee x")
    assert len(reason) == 200


@pytest.mark.parametrize("section", SECTIONS)
def test_what_can_be_said_in_a_phase_can_be_done_there(section: str) -> None:
    named = set(PHRASES[section]) - ANSWERS

    assert named <= set(ACTS)
    assert {name for name in named if not SECTIONS[section] <= ACTS[name].phases} == TOO_EARLY.get(section, set())


@pytest.mark.parametrize("phase", Phase)
def test_what_can_be_done_in_a_phase_can_be_said_there(phase: Phase) -> None:
    """Else it would be read as words of another phase, and done. Sets are told in notation, red flags have signs."""
    said = {name for section, phases in SECTIONS.items() if phase in phases for name in PHRASES[section]}

    assert {act.name for act in ACTS.values() if phase in act.phases} - said <= TELLS_SETS | {RED_FLAG}


def test_an_act_that_only_tells_may_be_asked_for() -> None:
    """A question mark behind an act that writes makes it doubtful; behind one that only tells it does not."""
    telling = {act.name for act in ACTS.values() if not act.writes}

    assert telling - MAY_BE_ASKED == {"say_thanks", "say_done"}
    assert MAY_BE_ASKED - telling == {"ask_for_workout", "offer_options"}
    assert set(ACTS) >= TURNS_THE_PAGE - ANSWERS


def _objects(act: Act) -> list[dict[str, Any]]:
    """The schemas of everything the act takes that has fields."""
    schema = act.arguments.model_json_schema()
    return [schema, *(each for each in schema.get("$defs", {}).values() if "properties" in each)]
