"""How the coach behaves: each change is of what it names alone, and rules have their bounds."""

import pytest

from training.athlete import Athlete
from training.coaching import MOST_OF_A_RULE, MOST_RULES, Coaching, Detail, Tone
from training.errors.settings import RuleNotFound, RuleTooLong, TooManyRules
from training.events import CoachingChanged
from training.progress import known_after, taken_back


def test_a_change_leaves_alone_what_it_does_not_name() -> None:
    change = CoachingChanged(Coaching(), Coaching(tone=Tone.BLUNT))
    athlete = Athlete(coaching=Coaching(detail=Detail.BRIEF))

    changed = known_after(athlete, (), [change])
    back = known_after(changed, (), [taken_back(change)])

    assert changed.coaching == Coaching(tone=Tone.BLUNT, detail=Detail.BRIEF)
    assert back == athlete


def test_a_rule_is_kept_once() -> None:
    kept = Coaching().with_rule("Never call me buddy")

    assert kept.with_rule("never call me buddy") is kept
    assert kept.without_rule(1) == Coaching()


def test_rules_have_bounds() -> None:
    full = Coaching(rules=tuple(f"rule {number}" for number in range(MOST_RULES)))

    with pytest.raises(TooManyRules):
        full.with_rule("one more")
    with pytest.raises(RuleTooLong):
        Coaching().with_rule("x" * (MOST_OF_A_RULE + 1))
    with pytest.raises(RuleNotFound):
        full.without_rule(0)
