"""A goal as it is told: what it is about, and by when."""

from datetime import date

from language.aims import Argument, read_aim
from language.days import days
from language.days_ahead import day_meant
from language.names import Names
from language.picking import any_of, compiled

# Any day will do to see whether words name one.
SOME_DAY = date(2024, 1, 31)
LONGEST_DAY = 5  # words, where it is told first: "by the first of june"


def read_goal(said: str, language: str, names: Names) -> dict[str, Argument] | None:
    """The arguments of a goal, None where the words are none. `by` is in the words it was told in."""
    for text, day in _dated(said, language):
        aim = read_aim(text, language, names)
        if aim is not None:
            return {**aim, "content": said, "by": day} if day else {**aim, "content": said}
    return None


def read_day(said: str, language: str) -> str | None:
    """Words that name a day, as they are; None where they do not."""
    return said if day_meant(said, SOME_DAY, language) else None


def _dated(said: str, language: str) -> list[tuple[str, str]]:
    """The ways to part words into a goal and its day; without one last."""
    joints = any_of(days(language).until)
    words = said.split() if compiled(rf"(?:{joints}) ").match(said) else []
    ahead = [(" ".join(words[end:]), " ".join(words[:end])) for end in range(2, min(len(words), LONGEST_DAY + 1))]
    cuts = [found for found in compiled(rf" (?:{joints}) ").finditer(said)]
    parted = [*((said[: cut.start()], said[cut.start() :].strip()) for cut in cuts), *reversed(ahead)]
    return [*((text, day) for text, day in parted if read_day(day, language)), (said, "")]
