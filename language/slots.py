"""The slots of a wording: what the words in them are, by kind."""

import re
from collections.abc import Callable

from language import oneself
from language.births import BIRTHS, whole_year
from language.days_past import names_time
from language.figures import said_sets
from language.filled import Arguments, Filled, Reader
from language.goal_slots import GOAL_READERS
from language.novel import read_novel
from language.picking import any_of, compiled, phrases
from language.ratings import rating, scores
from language.reminding import days_named, read_reminder
from language.said import Certainty, InUse, SaidSet, sets_as_arguments
from language.situation import Situation
from language.tongues import language_called
from language.wish_slots import WISH_READERS, seconds_in
from language.words import Words, without
from training.athlete import WeightUnit
from training.exercise import Exercise, LoadType
from training.first_talk import level_after
from training.workout import Phase

# An exercise nobody knows is still an exercise when it is said in few words and without figures.
UNKNOWN_NAME_WORDS = 4
CODE_LENGTHS = range(4, 13)
_IN_GROUPS = re.compile(r"[\s.-]")
MOST_WORDS_AROUND = 8
MOST_OF_A_BODY = 75  # percent, of fat
_DECIMALS = re.compile(r"^(\d+),(\d{1,2})$")
_POINTED = re.compile(r"^(\d+),(\d{1,2})(?!\d)")
_APART = re.compile(r"[,&/+]")
# In a list whose figures stand apart a comma within one is that of its decimals: "20 10 2,5".
_LISTED = re.compile(r"\d,? \d")
_WITHIN = re.compile(r"(?<=\d),(?=\d)")
_PLURAL = re.compile(r"(?<=\d)s\b")
_UNIT_BEHIND = re.compile(r"(?<=\d)(?=[^\W\d_])")


def fill(name: str, kind: str, said: str, situation: Situation) -> Filled | None:
    """The arguments the words of a slot stand for; None when they are nothing of that kind."""
    return _READERS[kind](name, said, situation)


def _exercise(name: str, said: str, situation: Situation) -> Filled | None:
    said = said.rstrip(" ,:")
    if "," in said or not situation.words.may_name(said) or not any(character.isalpha() for character in said):
        return None
    found = situation.names.find(said, situation.plan_ids)
    first = said.partition(" ")[0]
    if situation.words.notation.get(first) == "SETS" or _holds_a_place(said, situation):
        return None
    if situation.words.has_doubt(said) and not situation.names.exactly(said):
        return None
    if name == "old" and not situation.words.swapping.isdisjoint(said.split()) and not situation.names.exactly(said):
        return None  # "bench for dumbbell press" is two of them
    if found.exercises:
        sure = found.certain and found.only is not None
        if name == "new" and _goes_on_with(found.only, situation):
            return Filled({name: said}, Certainty.UNSURE)
        return Filled({name: said}, Certainty.CERTAIN if sure or found.only is None else Certainty.PROBABLE)
    ends = (said.split()[0], said.split()[-1])
    if len(said.split()) > UNKNOWN_NAME_WORDS or any(character.isdigit() for character in said):
        return None
    return None if any(word in situation.words.common for word in ends) else Filled({name: said}, known=False)


def _goes_on_with(exercise: Exercise | None, situation: Situation) -> bool:
    """Whether an exercise is still to come in a workout under way: "switch to rows" may mean that it is its turn."""
    workout = situation.workout
    is_under_way = workout is not None and workout.started_at is not None
    return is_under_way and exercise is not None and exercise.id in situation.plan_ids


def _holds_a_place(said: str, situation: Situation) -> bool:
    """Whether words are an exercise and a place in the order of exercises: "leg curls after squats"."""
    own, names = situation.words, situation.names
    for joint in phrases(tuple(own.swapping)).finditer(said) if situation.plan_ids else ():
        of_plan = names.find(said[joint.end() :].strip(), situation.plan_ids).only
        if of_plan is not None and of_plan.id in situation.plan_ids and joint.start():
            return not names.exactly(said)
    beside = phrases(tuple(own.beside)).search(said)
    if beside and names.find(said[beside.end() :].strip()).exercises:
        return not names.exactly(said)
    ending = compiled(rf"(?<=\S) (?:{any_of(own.place)})$").search(said)
    return ending is not None and bool(names.find(said[: ending.start()]).exercises) and not names.exactly(said)


def _known(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise, where the words before it could open anything else as well."""
    own = situation.words
    if said.partition(" ")[0] in own.commanding | own.questioning:
        return None
    if said in {**own.muscle, **own.workout_type} and not situation.names.exactly(said):
        return None  # "legs" are a part of the body first
    found = _exercise(name, said, situation)
    return found if found and found.known else None


def _likely(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise, or what is called like one: "zorgon curl", and not "my grip"."""
    found = _exercise(name, said, situation)
    if found is None or found.known:
        return found
    is_called_so = situation.names.knows(said.split()[-1]) and not set(said.split()) & situation.words.common
    return found if is_called_so else None


def _ours(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise of the workout, named beyond doubt."""
    found = _known(name, said, situation)
    only = situation.names.find(said, situation.plan_ids).only if found else None
    sure = found is not None and found.certainty is Certainty.CERTAIN
    return found if sure and only is not None and only.id in situation.plan_ids else None


def _spare(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise that is no part of the workout yet."""
    found = _known(name, said, situation)
    only = situation.names.find(said, situation.plan_ids).exercises if found else ()
    return found if found and not any(each.id in situation.plan_ids for each in only) else None


def _planned(name: str, said: str, situation: Situation) -> Filled | None:
    """An exercise of a workout that has not begun: what is said of it is a plan."""
    workout = situation.workout
    return _ours(name, said, situation) if workout is not None and workout.started_at is None else None


def _number(name: str, said: str, situation: Situation) -> Filled | None:
    value = situation.words.value_of_number(said)
    if value is None:
        return None
    return Filled({name: int(value) if value.is_integer() else value})


def _ordinal(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.ordinal[said]})


def _sets(name: str, said: str, situation: Situation) -> Filled | None:
    """What some sets were; a lone number may have its decimals behind a comma."""
    told = said_sets(_DECIMALS.sub(r"\1.\2", said), situation.words, situation.in_use(situation.current_id))
    if told is None:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _set(name: str, said: str, situation: Situation) -> Filled | None:
    """What one set was; a lone number may have its decimals behind a comma."""
    told = said_sets(_DECIMALS.sub(r"\1.\2", said), situation.words, situation.in_use(situation.current_id))
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return None
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _effort(name: str, said: str, situation: Situation) -> Filled | None:
    """How hard a set was, and nothing else: "rpe 9", "2 in reserve"."""
    reps = next(word for word, kind in situation.words.notation.items() if kind == "REPS")
    told = said_sets(f"1 {reps} {said}", situation.words, InUse())
    if told is None or len(told.sets) != 1 or told.sets[0] != SaidSet(reps=1, rpe=told.sets[0].rpe):
        return None
    return Filled({name: sets_as_arguments([SaidSet(rpe=told.sets[0].rpe)])}) if told.sets[0].rpe else None


def _target(name: str, said: str, situation: Situation) -> Filled | None:
    """What is to be done: "4x8 at 70", where two bare numbers are sets and reps."""
    told = said_sets(said, situation.words, InUse(load=LoadType.BODYWEIGHT))
    if told is None:
        seconds = seconds_in(said, situation.words)  # "a minute"
        return None if seconds is None else Filled({name: [{"seconds": seconds}]})
    if situation.phase is Phase.IN_PROGRESS and any(each.rpe is not None for each in told.sets):
        return None  # how hard a set was is known behind it
    return Filled({name: sets_as_arguments(told.sets)}, told.certainty)


def _several(name: str, said: str, situation: Situation) -> Filled | None:
    """Several equal sets that are to be done: "4x8 at 70"."""
    told = said_sets(said, situation.words, InUse(load=LoadType.BODYWEIGHT))
    return _target(name, said, situation) if told and len(told.sets) == 1 and told.sets[0].times > 1 else None


def _load(name: str, said: str, situation: Situation) -> Filled | None:
    """A weight as a number, with its unit if one was said."""
    figures, unit = _weights(_POINTED.sub(r"\1.\2", said), situation)
    return Filled({name: figures[0], **unit}) if len(figures) == 1 else None


def _loads(name: str, said: str, situation: Situation) -> Filled | None:
    """Several weights: "20 10 5", "20s, 10s and 5s", "45, 25 and 10 lb"."""
    figures, unit = _weights(said, situation)
    return Filled({name: list(figures), **unit}) if figures else None


def _weights(said: str, situation: Situation) -> tuple[tuple[float, ...], Arguments]:
    """The weights in these words, and the unit they name; none where there is anything else among them."""
    figures: list[float] = []
    unit: Arguments = {}
    said = _WITHIN.sub(".", said) if _LISTED.search(said) else said
    for word in _UNIT_BEHIND.sub(" ", _PLURAL.sub("", _APART.sub(" ", said))).split():
        value = situation.words.value_of_number(word)
        named = situation.words.notation.get(word, "").lower()
        if value is not None:
            figures.append(value)
        elif named in set(WeightUnit):
            unit = {"unit": named}
        elif word not in situation.words.among_weights:
            return (), {}
    return tuple(figures), unit


def _place(_: str, said: str, situation: Situation) -> Filled | None:
    if said in situation.words.place:
        return Filled({"position": situation.words.place[said]})
    for beside, side in sorted(situation.words.beside.items(), key=lambda pair: -len(pair[0])):
        name = said.removeprefix(f"{beside} ")
        if said.startswith(f"{beside} ") and name.partition(" ")[0] not in situation.words.nameless:
            return _exercise(side, name, situation)
    return None


def _reason(name: str, said: str, situation: Situation) -> Filled:
    return Filled({name: without(said, situation.words.because, front=True)})


def _unit(name: str, said: str, situation: Situation) -> Filled | None:
    return Filled({name: situation.words.notation[said].lower()})


def _of_oneself(read: Callable[[str, Words], object]) -> Reader:
    """A reader of something that people say of themselves."""

    def filled(name: str, said: str, situation: Situation) -> Filled | None:
        found = read(said, situation.words)
        return None if found is None else Filled({name: found})

    return filled


def _exercises(name: str, said: str, situation: Situation) -> Filled | None:
    found = oneself.exercises(said, situation.words, situation.names)
    return None if found is None else Filled({name: found[0]}, found[1])


def _around(name: str, said: str, situation: Situation) -> Filled | None:
    """Words around what is told, that say nothing of their own: without figures, and no exercise among them."""
    named = any(situation.names.exactly(word) for word in said.split())
    return None if named or situation.words.has_number(said) or len(said.split()) > MOST_WORDS_AROUND else Filled({})


def _past(name: str, said: str, situation: Situation) -> Filled | None:
    """When something was done: "yesterday", "on monday"."""
    return Filled({name: said}) if names_time(said, situation.language) else None


def _novel(_: str, said: str, situation: Situation) -> Filled | None:
    """An exercise that is told of for the first time, with what is said of it."""
    told = read_novel(said, situation.words, situation.names)
    return None if told is None else Filled(told)


def _called(name: str, said: str, situation: Situation) -> Filled | None:
    """A name, whatever it is."""
    return None if "," in said else Filled({name: said})


def _reminder(_: str, said: str, situation: Situation) -> Filled | None:
    """When somebody is to be reminded, and of what."""
    told = read_reminder(said, situation.language)
    return None if told is None else Filled(*told)


def _appointment(_: str, said: str, situation: Situation) -> Filled | None:
    """The same with nothing between what is to be done and when: "gym mondays at 7", "mondays at 7 gym"."""
    words = said.split()
    for end in range(len(words), 0, -1):
        for when, what in ((words[:end], words[end:]), (words[-end:], words[:-end])):
            told = read_reminder(" ".join(when), situation.language)
            if told is not None and "what" not in told[0]:
                errand = _errand("what", " ".join(what), situation) if what else Filled({})
                return errand and Filled({**errand.arguments, **told[0]}, told[1])
    return None


def _errand(name: str, said: str, situation: Situation) -> Filled | None:
    """What somebody is to be reminded of, and no more: no time is in it, and nothing that speaks against it."""
    told = read_reminder(f"to {said}", situation.language)
    plain = (told is None or told[0].keys() <= {"what"}) and not situation.words.has_doubt(said)
    named = said.split()[0] not in situation.words.nameless and said.split()[0].isalpha()
    return Filled({name: said}) if plain and named and "," not in said else None


def _weekdays(name: str, said: str, situation: Situation) -> Filled | None:
    """Days of the week, and nothing else."""
    found = days_named(said, situation.language)
    return None if found is None else Filled({name: found})


def _code(name: str, said: str, situation: Situation) -> Filled | None:
    """A code of digits, in whatever groups they are said."""
    digits = _IN_GROUPS.sub("", said)
    return Filled({name: digits}) if digits.isascii() and digits.isdigit() and len(digits) in CODE_LENGTHS else None


def _language(name: str, said: str, situation: Situation) -> Filled | None:
    """A language by its name."""
    code = language_called(said)
    return None if code is None else Filled({name: code})


def _year(name: str, said: str, situation: Situation) -> Filled | None:
    """A year somebody may be born in."""
    value = situation.words.value_of_number(said)
    return Filled({name: whole_year(int(value))}) if value is not None and whole_year(int(value)) in BIRTHS else None


def _experience(name: str, said: str, situation: Situation) -> Filled | None:
    """How long somebody has trained, as the level that makes them: "3 years", "six months"."""
    *count, unit = said.split()
    months = situation.words.months.get(unit)
    value = situation.words.value_of_number(" ".join(count))
    return None if months is None or value is None else Filled({name: level_after(value * months)})


def _share(name: str, said: str, situation: Situation) -> Filled | None:
    """A share of the body, in percent; it is kept with the clause."""
    value = situation.words.value_of_number(said)
    return Filled({}) if value is not None and value < MOST_OF_A_BODY else None


def _aside(name: str, said: str, situation: Situation) -> Filled | None:
    """Words that are kept where the whole clause is."""
    return Filled({})


_READERS: dict[str, Reader] = {
    "exercise": _exercise,
    "experience": _experience,
    "share": _share,
    "year": _year,
    "known": _known,
    "likely": _likely,
    "ours": _ours,
    "planned": _planned,
    "spare": _spare,
    "number": _number,
    "count": _number,
    "ordinal": _ordinal,
    "sets": _sets,
    "set": _set,
    "weight": _set,
    "target": _target,
    "several": _several,
    **WISH_READERS,
    "effort": _effort,
    "place": _place,
    "rating": rating,
    "scores": scores,
    "reason": _reason,
    "unit": _unit,
    "body": _of_oneself(oneself.areas),
    "bodily": _of_oneself(oneself.topic),
    "side": _of_oneself(oneself.side),
    "parts": _of_oneself(oneself.parts),
    "days": _of_oneself(oneself.days),
    "things": _of_oneself(oneself.things),
    "exercises": _exercises,
    "novel": _novel,
    "called": _called,
    "subject": _of_oneself(oneself.subject),
    "topic": _of_oneself(oneself.topic),
    "fact": _of_oneself(oneself.fact),
    "own": _of_oneself(oneself.own),
    "timed": WISH_READERS["span"],
    "around": _around,
    "lapse": lambda name, said, situation: WISH_READERS["span"](name, said, situation) and Filled({}),
    "past": _past,
    "aside": _aside,
    "former": _aside,
    "code": _code,
    "language": _language,
    "reminder": _reminder,
    "appointment": _appointment,
    "errand": _errand,
    "weekdays": _weekdays,
    **GOAL_READERS,
    "load": _load,
    "loads": _loads,
}
