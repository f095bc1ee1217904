"""What is asked about is said back as it was named, whoever named it."""

from typing import Any

import pytest

from language.echo import echoed
from language.voice import Voice


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"weight": 80, "reps": 8}, "80 kg × 8"),
        ({"weight": 80, "reps": 8, "set_type": "working"}, "80 kg × 8"),
        ({"weight": 80, "reps": 8, "set_type": "failure"}, "80 kg × 8 (to failure)"),
        ({"weight": 20, "reps": 10, "side": "each"}, "20 kg × 10 each side"),
        ({"weight": 20, "reps": 10, "side": "left"}, "left 20 kg × 10"),
    ],
)
def test_a_set_is_said_back(told: dict[str, Any], said: str) -> None:
    assert said in echoed({"name": "log_sets", "arguments": {"sets": [told]}}, Voice())
