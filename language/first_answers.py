"""What a coach's first questions are answered with: a reader for each topic, and the words of a language for it."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from language.aims import NUMBER, amount
from language.ends import without
from language.oneself import areas_named, days, side_in, things
from language.places import time_zone_of
from language.situation import Situation, SpokenAct
from language.text import bare, pieces
from language.wanted import read_goal
from language.wishes import read_wish
from language.written import read_words
from training.first_talk import Topic, level_after

MOST_DAYS = 7
Acts = tuple[SpokenAct, ...]


@dataclass(frozen=True)
class Answers:
    """The words of a language for what the first questions are answered with."""

    skip: frozenset[str]
    later: frozenset[str]
    nothing: frozenset[str]
    without: frozenset[str]
    sexes: frozenset[str]
    opening: tuple[str, ...]
    trailing: tuple[str, ...]
    up_to: tuple[str, ...]
    places: tuple[str, ...]
    goal: dict[str, str]
    level: dict[str, str]
    often: tuple[str, ...]
    often_goal: str


def is_spoken(language: str) -> bool:
    """Whether the first talk can be had in a language: its answers are known."""
    return language.isalpha() and (files("language") / language / "first_talk.toml").is_file()


@cache
def answers(language: str) -> Answers:
    """The answers of a language."""
    data = tomllib.loads(read_words("first_talk.toml", language))

    def listed(phrases: list[str]) -> tuple[str, ...]:
        return tuple(sorted(phrases, key=len, reverse=True))

    def turned(table: dict[str, list[str]]) -> dict[str, str]:
        return {said: meant for meant, phrases in table.items() for said in phrases}

    return Answers(
        skip=frozenset(data["skip"]),
        later=frozenset(data["later"]),
        nothing=frozenset(data["nothing"]),
        without=frozenset(data["without"]),
        sexes=frozenset(data["sexes"]),
        opening=listed(data["opening"]),
        trailing=listed(data["trailing"]),
        up_to=listed(data["up_to"]),
        places=listed(data["places"]),
        goal=turned(data["goal"]),
        level=turned(data["level"]),
        often=listed(data["often"]["words"]),
        often_goal=data["often"]["goal"],
    )


def _goal(plain: str, clause: str, situation: Situation) -> Acts:
    kind = answers(situation.language).goal.get(plain)
    aim = {"kind": kind} if kind else read_goal(plain, situation.language, situation.names)
    return (SpokenAct("set_goal", {**aim, "content": plain}),) if aim else ()


def level_told(plain: str, clause: str, situation: Situation) -> Acts:
    known = answers(situation.language)
    level = known.level.get(bare(clause)) or known.level.get(plain)
    months = situation.words.months
    found = re.fullmatch(rf"(\S+) ?({'|'.join(map(re.escape, sorted(months, key=len, reverse=True)))})", plain)
    count = situation.words.value_of_number(found[1]) if found else None
    if found and count is not None:
        level = level_after(count * months[found[2]])
    return (SpokenAct("set_level", {"level": level}),) if level else ()


def _equipment(plain: str, clause: str, situation: Situation) -> Acts:
    known, own = answers(situation.language), situation.words
    units = {said: what.lower() for said, what in own.notation.items() if what in ("KG", "LB")}
    spelled = "|".join(map(re.escape, sorted(units, key=len, reverse=True)))
    most = re.search(rf"\b(?:{'|'.join(map(re.escape, known.up_to))}) {NUMBER} ?({spelled})?\b", clause)
    listed = clause if most is None else clause.replace(most.group(), " ", 1)
    there = things(" ".join(without(listed, known.places, front=True).split()), own)
    there = ["none"] if bare(clause) in known.without else there
    if not there:
        return ()
    told = SpokenAct("remember", {"kind": "equipment", "equipment": there, "content": bare(clause)})
    if most is None:
        return (told,)
    unit = {"unit": units[most[2]]} if most[2] else {}
    return told, SpokenAct("set_inventory", {"dumbbell_most": float(most[1]), **unit})


def _limits(plain: str, clause: str, situation: Situation) -> Acts:
    spared = sorted(areas_named(plain, situation.words))
    if not spared or situation.words.has_doubt(clause):
        return ()
    told: dict[str, object] = {"kind": "limit", "areas": spared, "content": bare(clause)}
    only = side_in(plain, situation.words) if len(pieces(plain, situation.words.breaks)) == 1 else None
    return (SpokenAct("remember", {**told, **({"side": only} if only else {})}),)


def _days(plain: str, clause: str, situation: Situation) -> Acts:
    named = days(plain, situation.words)
    if named:
        return (SpokenAct("remember", {"kind": "schedule", "days": named, "content": bare(clause)}),)
    wish = read_wish(plain, situation.words)
    if wish and wish.keys() == {"minutes"}:
        return (SpokenAct("remember", {"kind": "schedule", "content": bare(clause), "minutes": wish["minutes"]}),)
    known = answers(situation.language)
    found = re.fullmatch(rf"(\S+?) ?({'|'.join(map(re.escape, known.often))})", plain)
    count = situation.words.value_of_number(found[1] if found else plain)
    if count is None or not 1 <= count <= MOST_DAYS or (not found and not plain.isdigit() and " " in plain):
        return ()
    content = bare(clause) if found else known.often_goal.format(count=int(count))
    aim = {"kind": "general_fitness", "counted": "workouts", "target": count}
    return (SpokenAct("set_goal", {**aim, "content": content}),)


def body_told(plain: str, clause: str, situation: Situation) -> Acts:
    """What somebody weighs, how tall they are, and of which sex, which is kept as it was said."""
    told = amount(plain, situation.language)
    measure = {"kg": "weight", "lb": "weight", "cm": "height", "m": "height", "ft": "height", "in": "height"}
    if told is not None and told[1] in measure:
        return (SpokenAct("record_metric", {"measure": measure[told[1]], "value": told[0], "unit": told[1]}),)
    is_sex = plain in answers(situation.language).sexes
    return (SpokenAct("remember", {"kind": "life", "content": plain}),) if is_sex else ()


def _time_zone(plain: str, clause: str, situation: Situation) -> Acts:
    spoken = next((each for each in _endings(plain) if time_zone_of(each)), None)
    return (SpokenAct("set_time_zone", {"place": spoken}),) if spoken else ()


def _endings(said: str) -> Iterator[str]:
    """The words without their first ones, and a place without the country behind it."""
    listed = said.replace(",", " ").split()
    for start in range(len(listed)):
        for end in range(len(listed), start, -1):
            yield " ".join(listed[start:end])


READERS: dict[Topic, Callable[[str, str, Situation], Acts]] = {
    Topic.GOAL: _goal,
    Topic.LEVEL: level_told,
    Topic.EQUIPMENT: _equipment,
    Topic.LIMITS: _limits,
    Topic.DAYS: _days,
    Topic.TIME_ZONE: _time_zone,
}
