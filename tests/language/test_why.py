"""Whatever is asked or refused has a reason of its own, and every recorded reason has words."""

import pytest

from language.voice import Voice
from tests.architecture.test_replies import ASKED, KINDS_OF_ERROR, REASONS
from training.errors.kinds import Gap, NeedsConfirmation, TrainingError

VOICE = Voice()
QUESTIONS = sorted({"did_you_mean", *(kind.code for kind in ASKED if kind not in (NeedsConfirmation, Gap))})
REFUSALS = sorted(kind.code for kind in KINDS_OF_ERROR if kind not in (*ASKED, TrainingError))
NO_REASON_OF_ITS_OWN = "nothing_to_explain"


@pytest.mark.parametrize(("name", "codes"), [("why-asked", QUESTIONS), ("why-refused", REFUSALS)])
def test_every_question_and_refusal_has_its_reason(name: str, codes: list[str]) -> None:
    unsaid = VOICE.say(name, code="anything else")

    assert [code for code in codes if VOICE.say(name, code=code) == unsaid] == (
        [NO_REASON_OF_ITS_OWN] if NO_REASON_OF_ITS_OWN in codes else []
    )


@pytest.mark.parametrize("code", sorted(REASONS))
def test_a_reason_is_told_in_words(code: str) -> None:
    assert "_" not in VOICE.say(f"reason-{code}", **FIGURES)


FIGURES: dict[str, str | int] = {
    "type": "push", "muscles": "quads", "named": 1, "days": 3, "minutes": "40", "percent": "80", "hours": "12",
    "sets": "4", "wanted": "8", "equipment": 1, "things": "barbell", "weight": "80 kg", "before": "75 kg", "reps": "8",
    "sessions": 2, "areas": "knee",
}  # fmt: skip
