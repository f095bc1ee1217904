"""A goal as it is told: what it is about, and by when."""

from datetime import date

from language.aims import Argument, read_aim
from language.days import days
from language.days_ahead import day_meant
from language.names import Names
from language.picking import any_of, compiled

# Any day will do to see whether words name one.
SOME_DAY = date(2024, 1, 31)
LONGEST_EVENT = 30  # letters, of what lies between a goal and its day: "before my wedding in may"
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
    cuts = [found.start() for found in compiled(rf" (?:{joints}) ").finditer(said)]
    parted = [(said[:cut], said[cut:].strip()) for cut in cuts]
    beside = [(said[:one], said[two:].strip()) for one in cuts for two in cuts if 0 < two - one <= LONGEST_EVENT]
    parted += [each for each in beside if not any(map(str.isdigit, said[len(each[0]) : -len(each[1])]))]
    every = said.split()
    last = [(" ".join(every[:-end]), " ".join(every[-end:])) for end in range(min(len(every) - 1, LONGEST_DAY), 0, -1)]
    parted += [*reversed(ahead), *last]
    return [*((text, day) for text, day in parted if read_day(day, language)), (said, "")]
