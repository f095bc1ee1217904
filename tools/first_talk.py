"""The first talk: questions to somebody new, one at a time, each of which may be passed over."""

from typing import Literal

from language.first_answers import is_spoken
from language.situation import Question, SpokenAct
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.progress import goals_of
from training.events import ProfileTold
from training.facts import FirstQuestionAsked, FirstTalkDone, FirstTalkPutOff
from training.first_talk import Topic, upcoming
from training.goals import Counted, active
from training.memories import MemoryKind
from training.workout import Phase, phase_of

Answer = Literal["skip", "none", "later"]
NOWHERE = "UTC"  # where somebody's clock stands who has not said where they live


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, writes=False, is_offered=False)
async def get_to_know(desk: Desk) -> Outcome:
    """Ask what is not known yet of goal, level, equipment, limits, days and time zone: "set me up"."""
    return await _going_on(desk, desk.athlete.passed_over)


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, is_offered=False)
async def pass_over_question(desk: Desk, answer: Answer, topic: Topic | None = None) -> Outcome:
    """Pass over one of the first questions, or all that are left (`later`). `none` is that there is nothing to tell."""
    if topic is None or answer == "later":
        return Outcome((FirstTalkPutOff(),))
    before = desk.athlete.passed_over
    after = (*before, topic)
    following = await _going_on(desk, after)
    return Outcome(following.facts, (ProfileTold("passed_over", before, after),), following.question)


async def is_unknown(desk: Desk) -> bool:
    """Whether the coach knows nothing at all of the athlete, who has never trained with it, and can ask."""
    has_talked = desk.phase_since is not None or desk.athlete.passed_over
    return is_spoken(desk.athlete.language) and not has_talked and not await _known(desk)


def question_of(topic: Topic) -> Question:
    """The question about this topic, as it waits for its answer."""
    return Question((SpokenAct("pass_over_question", {"topic": topic.value}),), argument="told")


ACTS = collected(globals())


async def _going_on(desk: Desk, passed_over: tuple[str, ...]) -> Outcome:
    """The next question; at the end what is kept, and the offer of a workout where none is under way."""
    topic = upcoming(await _known(desk), passed_over)
    if topic is not None:
        return Outcome((FirstQuestionAsked(topic),), question=question_of(topic))
    is_free = phase_of(desk.workout) is Phase.NO_WORKOUT
    return Outcome((await _kept(desk),), question=Question.offering(SpokenAct("ask_for_workout")) if is_free else None)


async def _kept(desk: Desk) -> FirstTalkDone:
    athlete, memories = desk.athlete, await desk.memories()
    schedules = [each for each in memories if each.kind is MemoryKind.SCHEDULE]
    return FirstTalkDone(
        goals=tuple(goal.words for goal in active(await goals_of(desk))),
        level=athlete.level,
        equipment=athlete.equipment,
        limits=tuple(each.content for each in memories if each.kind is MemoryKind.LIMIT),
        days=tuple(sorted({day for each in schedules for day in each.days})),
        minutes=athlete.minutes,
        time_zone=None if athlete.time_zone == NOWHERE else athlete.time_zone,
    )


async def _known(desk: Desk) -> set[Topic]:
    """What need not be asked."""
    kept = await _kept(desk)
    goals = active(await goals_of(desk))
    often = [goal for goal in goals if goal.counted is Counted.WORKOUTS]
    told = {
        Topic.GOAL: len(goals) > len(often) or desk.athlete.goal not in (None, *(goal.kind for goal in often)),
        Topic.LEVEL: kept.level,
        Topic.EQUIPMENT: kept.equipment is not None,
        Topic.LIMITS: kept.limits or desk.athlete.limits,
        Topic.DAYS: kept.days or often,
        Topic.TIME_ZONE: kept.time_zone,
    }
    return {topic for topic, known in told.items() if known}
