"""What the coach can say of the talk itself."""

from dataclasses import dataclass

from training.athlete import WeightUnit
from training.facts.workout import SetsLogged
from training.workout import Phase


@dataclass(frozen=True)
class UnitSet:
    """The unit of weight from now on."""

    unit: WeightUnit


@dataclass(frozen=True)
class TurnTakenBack:
    """What an earlier turn had done and is undone now: its acts, and the sets among it."""

    acts: tuple[str, ...]
    sets: tuple[SetsLogged, ...]


@dataclass(frozen=True)
class Greeting:
    """Hello, and where the athlete stands; `is_new` where nothing at all is known of them."""

    phase: Phase
    paused: bool
    is_new: bool = False


@dataclass(frozen=True)
class Thanked:
    """You're welcome."""


@dataclass(frozen=True)
class HelpShown:
    """What can be said in this phase."""

    phase: Phase


@dataclass(frozen=True)
class DoneWithWhat:
    """ "Done" may mean the set, the exercise or the workout; `has_sets` says that there is something to finish."""

    exercise: str | None
    has_sets: bool = False


@dataclass(frozen=True)
class MoreOfWhat:
    """So many more may mean reps of the last set or sets; `reps` are those of that set, where it has any."""

    count: int
    reps: int | None


@dataclass(frozen=True)
class NothingAsked:
    """A yes or no to nothing; `chosen` is False while options wait for a choice."""

    phase: Phase
    paused: bool
    chosen: bool


@dataclass(frozen=True)
class LeftAsItWas:
    """A no to what was asked, or only offered: nothing was changed."""

    was_offered: bool = False


@dataclass(frozen=True)
class NotUnderstood:
    """Words that name no act here; `words` quotes them when the rest of the message was understood.

    `hurts`: they complain of pain, and do not say where.
    """

    phase: Phase
    paused: bool
    words: str | None = None
    hurts: bool = False


@dataclass(frozen=True)
class NoFreeTalk:
    """What the built-in language cannot answer got no answer from a model either.

    `reason` is away (none answers), spent (the day's share is used up), unsure (nothing in it was backed), limit (it
    took too many steps), unsafe (it could have harmed somebody) or growing (it was of losing weight, to a minor).
    """

    reason: str


@dataclass(frozen=True)
class QuestionAnswered:
    """A question about training in general, by the name of what is written down on it; `is_brief` between two sets."""

    entry: str
    is_brief: bool


@dataclass(frozen=True)
class QuestionOpen:
    """A question nothing is written down on."""

    phase: Phase


@dataclass(frozen=True)
class SmallTalkMade:
    """A word said back, about what was said."""

    about: str


@dataclass(frozen=True)
class PrivacyExplained:
    """How an athlete has what is kept of them (`about` export), or has it erased (erase)."""

    about: str


TalkFact = (
    UnitSet
    | TurnTakenBack
    | Greeting
    | Thanked
    | HelpShown
    | DoneWithWhat
    | MoreOfWhat
    | NothingAsked
    | LeftAsItWas
    | NotUnderstood
    | NoFreeTalk
    | QuestionAnswered
    | QuestionOpen
    | SmallTalkMade
    | PrivacyExplained
)
