"""How the coach behaves towards an athlete, as they wish it: the tone, how much is said, and rules of their own."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from training.errors.settings import RuleNotFound, RuleTooLong, TooManyRules

MOST_RULES = 20  # of one athlete. Convention
MOST_OF_A_RULE = 200  # characters. Convention


class Tone(StrEnum):
    """How the coach speaks."""

    FRIENDLY = "friendly"
    BLUNT = "blunt"
    CALM = "calm"
    PLAYFUL = "playful"


class Detail(StrEnum):
    """How much the coach says."""

    BRIEF = "brief"
    USUAL = "usual"
    FULL = "full"


@dataclass(frozen=True)
class Coaching:
    """How the coach behaves towards an athlete.

    `encouragement` is praise where it is earned, `prep_hints` are warm-ups told with an exercise, `feedback_questions`
    ask how it went; `rules` are the athlete's own, in their words, the oldest first.
    """

    tone: Tone = Tone.FRIENDLY
    detail: Detail = Detail.USUAL
    encouragement: bool = True
    prep_hints: bool = True
    feedback_questions: bool = True
    rules: tuple[str, ...] = ()

    def with_rule(self, rule: str) -> "Coaching":
        """The same with a rule more; as it is where it is known. RuleTooLong, TooManyRules."""
        if len(rule) > MOST_OF_A_RULE:
            raise RuleTooLong(most=MOST_OF_A_RULE)
        if rule.casefold() in (known.casefold() for known in self.rules):
            return self
        if len(self.rules) >= MOST_RULES:
            raise TooManyRules(most=MOST_RULES)
        return replace(self, rules=(*self.rules, rule))

    def without_rule(self, number: int) -> "Coaching":
        """The same without the rule of this number, 1 being the first. RuleNotFound."""
        if not 1 <= number <= len(self.rules):
            raise RuleNotFound(rules=len(self.rules))
        return replace(self, rules=(*self.rules[: number - 1], *self.rules[number:]))

    def changed(self, before: "Coaching", after: "Coaching") -> "Coaching":
        """The same with what is another in `after` than it was before, and nothing else."""
        return replace(self, **before.apart(after))

    def apart(self, after: "Coaching") -> dict[str, Any]:
        """What is another in `after`, by its name."""
        return {
            each.name: getattr(after, each.name)
            for each in fields(self)
            if getattr(self, each.name) != getattr(after, each.name)
        }
