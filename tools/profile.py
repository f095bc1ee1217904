"""What training has to know of a person, and how steadily they train."""

from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from language.aims import tells_of_illness
from language.places import time_zone_of
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.progress import goals_of, program_of, today, trained_days
from tools.reminding import moving
from tools.schedule import training_days
from training.athlete import Level
from training.errors.settings import InvalidProfile
from training.events import ProfileTold
from training.facts import ProfileKept, StreakShown
from training.goals import Counted, active
from training.memories import Memory, MemoryKind
from training.streaks import LOOK_BACK_WEEKS, streak

YOUNGEST, OLDEST = 10, 110
Known = Literal["level", "birth_year", "height_cm", "time_zone"]
Zone = Annotated[str, Field(max_length=80, description="A city, or a name like Europe/Berlin.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_level(desk: Desk, level: Level) -> Outcome:
    """Note how much training the athlete has behind them: "I'm a beginner", "I have been lifting for ten years"."""
    return _kept("level", desk.athlete.level, level)


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_age(
    desk: Desk,
    age: Annotated[int, Field(description="In years.")] | None = None,
    birth_year: int | None = None,
) -> Outcome:
    """Note how old the athlete is: "I'm 32", "born in 1990"."""
    this_year = today(desk).year
    year = birth_year if birth_year is not None else this_year - (age or 0)
    if not YOUNGEST <= this_year - year <= OLDEST:
        raise InvalidProfile(name="age")
    return _kept("birth_year", desk.athlete.birth_year, year)


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_time_zone(desk: Desk, place: Zone) -> Outcome:
    """Note where the athlete's clock stands: "my time zone is Berlin"."""
    zone = time_zone_of(place)
    if zone is None:
        raise InvalidProfile(name="time_zone")
    if zone == desk.athlete.time_zone:
        return _kept("time_zone", zone, zone)
    told = ProfileTold("time_zone", desk.athlete.time_zone, zone)
    return Outcome((ProfileKept("time_zone", zone),), (told, *await moving(desk, (told,))))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_streak(desk: Desk) -> Outcome:
    """Show how many weeks in a row the athlete trained as planned: "what is my streak?"."""
    memories = await desk.memories()
    zone, language = ZoneInfo(desk.athlete.time_zone), desk.athlete.language
    excused = [each.at.astimezone(zone).date() for each in memories if _is_excuse(each, language)]
    days = await trained_days(desk, LOOK_BACK_WEEKS)
    return Outcome((StreakShown(streak(days, await planned_days(desk), today(desk), excused)),))


async def planned_days(desk: Desk) -> int:
    """Days a week the athlete means to train: by their schedule, programme or goal; 1 where nothing says so."""
    scheduled = await training_days(desk)
    if scheduled:
        return len(scheduled)
    followed = await program_of(desk)
    if followed is not None:
        return len(followed.program.days)
    wanted = [goal.target for goal in active(await goals_of(desk)) if goal.counted is Counted.WORKOUTS]
    return round(wanted[0] or 1) if wanted else 1


def _is_excuse(memory: Memory, language: str) -> bool:
    """Whether a memory tells of something nobody trains with: a limit, or that they were ill."""
    return memory.kind is MemoryKind.LIMIT or (
        memory.kind is MemoryKind.LIFE and tells_of_illness(memory.content, language)
    )


def _kept(name: Known, before: str | int | None, after: str | int) -> Outcome:
    changed = (ProfileTold(name, before, after),) if before != after else ()
    return Outcome((ProfileKept(name, after),), changed)


ACTS = collected(globals())
