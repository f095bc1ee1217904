"""How a programme is divided: which days a week has, which weeks a programme has, and on which weekdays it lies."""

from collections.abc import Collection

from training.athlete import Level
from training.exercise import Pattern
from training.goals import GoalKind
from training.programs.program import ProgramPhase, Week
from training.proposal import Intensity, WorkoutType
from training.shaping import EFFORT, TWO_IN_RESERVE
from training.stalls import DELOAD_RPE

# Conventions: what a programme can be asked for.
FEWEST_WEEKS, MOST_WEEKS, USUAL_WEEKS = 4, 16, 8
FEWEST_DAYS, MOST_DAYS = 1, 6

# Convention: the whole body while there are few days, then halves of it, then push, pull and legs.
_W = WorkoutType
SPLITS: dict[int, tuple[WorkoutType, ...]] = {
    1: (_W.FULL_BODY,),
    2: (_W.FULL_BODY, _W.FULL_BODY),
    3: (_W.FULL_BODY, _W.FULL_BODY, _W.FULL_BODY),
    4: (_W.UPPER, _W.LOWER, _W.UPPER, _W.LOWER),
    5: (_W.UPPER, _W.LOWER, _W.PUSH, _W.LOWER, _W.PULL),
    6: (_W.PUSH, _W.PULL, _W.LOWER, _W.PUSH, _W.PULL, _W.LOWER),
}
# Convention: days apart from one another as far as the week allows.
WEEKDAYS: dict[int, tuple[int, ...]] = {
    1: (0,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 4),
    5: (0, 1, 2, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
}
# What a goal adds to the end of each day.
FINISH: dict[GoalKind, tuple[Pattern, ...]] = {
    GoalKind.ENDURANCE: (Pattern.CARDIO,),
    GoalKind.WEIGHT_LOSS: (Pattern.CARDIO,),
    GoalKind.FLEXIBILITY: (Pattern.STRETCH, Pattern.STRETCH, Pattern.STRETCH),
}

# Survey: Rogerson 2024 (n = 246), an easier week every 5.6 weeks, give or take 2.3; whoever begins tires later, for
# they lift less.
DELOAD_EVERY: dict[Level, int] = {"beginner": 6, "intermediate": 5, "advanced": 5}
# Convention: from about three repetitions in reserve to one or two, a step a week.
FIRST_RPE, RPE_STEP = 7.0, 0.5
# Convention: the last third of a block is for weight, what comes before it for volume.
INTENSE_SHARE = 1 / 3


def weeks(count: int, level: Level) -> tuple[Week, ...]:
    """The weeks of a programme: blocks that grow harder, an easier week after each."""
    every = DELOAD_EVERY[level]
    return tuple(
        _week(number, min(every - 1, count - (number - 1) // every * every), level) for number in range(1, count + 1)
    )


def _week(number: int, block: int, level: Level) -> Week:
    """A week in a block of so many weeks that are not easy."""
    place = (number - 1) % DELOAD_EVERY[level]
    if place == DELOAD_EVERY[level] - 1:
        return Week(number, ProgramPhase.DELOAD, DELOAD_RPE)
    hardest = TWO_IN_RESERVE if level == "beginner" else EFFORT[Intensity.INTENSE]
    is_intense = place >= block - max(1, round(block * INTENSE_SHARE))
    phase = ProgramPhase.INTENSIFY if is_intense else ProgramPhase.ACCUMULATE
    return Week(number, phase, min(hardest, FIRST_RPE + RPE_STEP * place))


def weekdays(days: int, told: Collection[int]) -> tuple[int, ...]:
    """The weekdays to train on: those the athlete told of, filled up with usual ones, or the first of them."""
    own = sorted(set(told))
    if len(own) >= days:
        return tuple(own[:days])
    more = [day for day in (*WEEKDAYS[days], *range(7)) if day not in own]
    return tuple(sorted([*own, *more[: days - len(own)]]))
