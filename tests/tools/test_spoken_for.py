"""Whether the athlete's own words are enough for what a model named."""

import pytest

from language.situation import Question, SpokenAct
from tools.spoken_for import in_own_words, is_spoken_for

SETS = "log_sets"


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [
        ("got eight reps at eighty on that one", SETS, {"sets": [{"weight": 80, "reps": 8}]}),
        ("did 82,5 for 6", SETS, {"sets": [{"weight": 82.5, "reps": 6}]}),
        ("3 rounds of 12 with my own weight", SETS, {"sets": [{"reps": 12, "times": 3, "bodyweight": True}]}),
        ("held it for 1:30", SETS, {"sets": [{"seconds": 90}]}),
        ("rowed 2k", SETS, {"sets": [{"metres": 2000}]}),
        ("just the one, 60 for 5", SETS, {"sets": [{"weight": 60, "reps": 5, "times": 1}]}),
        ("give me 3 minutes between sets", "retarget_exercise", {"rest": 180}),
        ("put the curls at the very end", "move_exercise", {"exercise": "curls", "position": -1}),
        ("the second one sounds fun", "choose_option", {"number": 2}),
        ("what did I do these days", "show_history", {"limit": 3}),
        ("let us get going", "start_workout", {}),
        ("I do this thing, the Jefferson Curl", "create_exercise", {"name": "Jefferson curl", "muscles": ["legs"]}),
        (
            "my left knee is acting up, and so are my shoulders",
            "remember",
            {"kind": "limit", "content": "my left knee is acting up", "areas": ["knee", "shoulder"]},
        ),
    ],
)
def test_what_was_said_is_enough(text: str, name: str, arguments: dict[str, object]) -> None:
    assert is_spoken_for(SpokenAct(name, arguments), text, "en", None)


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [
        ("that felt heavy", SETS, {"sets": [{"weight": 80, "reps": 8}]}),
        ("got 8 on that one", SETS, {"sets": [{"weight": 80, "reps": 8}]}),
        ("got 8 at 80", SETS, {"sets": [{"weight": 80, "reps": 8, "times": 3}]}),
        ("got 8 at 80", SETS, {"sets": [{"weight": 80, "reps": 8, "rpe": 9}]}),
        ("a bit more weight please", "retarget_exercise", {"target": [{"weight": 82.5}]}),
        ("that was brutal", "rate_exercise", {"difficulty": 5}),
        ("same as before", "repeat_set", {}),
        ("the last one was 9", "correct_set", {"said": [{"reps": 9}]}),
        ("scrap that", "delete_set", {}),
        ("forget it", "undo", {}),
        (
            "my left knee is acting up",
            "remember",
            {"kind": "limit", "content": "my left knee is acting up", "areas": ["shoulder"]},
        ),
        ("my left knee is acting up", "remember", {"kind": "limit", "content": "a bad knee", "areas": ["knee"]}),
        ("I am out of here", "cancel_workout", {}),
        ("I do a weird curl", "create_exercise", {"name": "Jefferson curl"}),
        ("that curl of mine is gone", "remove_own_exercise", {"exercise": "Jefferson curl"}),
    ],
)
def test_what_was_not_said_is_asked(text: str, name: str, arguments: dict[str, object]) -> None:
    assert not is_spoken_for(SpokenAct(name, arguments), text, "en", None)


def test_what_was_asked_about_counts_as_said() -> None:
    asked = Question((SpokenAct(SETS, {"sets": [{"weight": 140, "reps": 3}]}),))

    assert is_spoken_for(SpokenAct(SETS, {"sets": [{"weight": 140, "reps": 3}]}), "sure did", "en", asked)
    assert not is_spoken_for(SpokenAct(SETS, {"sets": [{"weight": 150, "reps": 3}]}), "sure did", "en", asked)


@pytest.mark.parametrize(
    ("text", "given", "kept"),
    [
        ("leave those out, the rack is TAKEN!", {"reason": "the rack is taken"}, {"reason": "the rack is taken"}),
        ("leave those out", {"reason": "knee pain", "exercise": "squats"}, {"exercise": "squats"}),
        ("out, a racket", {"reason": "rack"}, {}),
        ("8 at 80", {"sets": [{"reps": 8, "feedback": "felt easy"}]}, {"sets": [{"reps": 8}]}),
        ("8 at 80, felt easy", {"sets": [{"feedback": "felt easy"}]}, {"sets": [{"feedback": "felt easy"}]}),
        ("out", {"reason": ""}, {}),
    ],
)
def test_words_beside_an_act_are_the_athletes(text: str, given: dict[str, object], kept: dict[str, object]) -> None:
    assert in_own_words(SpokenAct("skip_exercise", given), text).arguments == kept
