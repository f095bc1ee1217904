"""What the coach can say of how it behaves."""

from dataclasses import dataclass

from training.athlete import WeightUnit
from training.coaching import Coaching


@dataclass(frozen=True)
class CoachingSet:
    """How the coach behaves from now on; `named` are the parts of it that were spoken of."""

    coaching: Coaching
    named: tuple[str, ...]


@dataclass(frozen=True)
class LanguageSet:
    """The language from now on."""

    language: str


@dataclass(frozen=True)
class RuleKept:
    """A rule of the athlete's for the coach; one that is not `is_new` was kept already."""

    rule: str
    is_new: bool


@dataclass(frozen=True)
class RulesDropped:
    """Rules that are none any more."""

    rules: tuple[str, ...]


@dataclass(frozen=True)
class SettingsShown:
    """All that can be set, as it stands; `disliked` are the exercises they never want."""

    coaching: Coaching
    language: str
    unit: WeightUnit
    time_zone: str
    disliked: tuple[str, ...]


CoachingFact = CoachingSet | LanguageSet | RuleKept | RulesDropped | SettingsShown
