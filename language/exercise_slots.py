"""The slots of wordings that hold exercises: one by its name, of the plan or new, several, and a place among them."""

from language import oneself
from language.filled import Filled, Reader
from language.novel import read_novel
from language.picking import any_of, compiled, phrases
from language.said import Certainty
from language.situation import Situation
from training.exercise import Exercise

# An exercise nobody knows is still an exercise when it is said in few words and without figures.
UNKNOWN_NAME_WORDS = 4


def _exercise(name: str, said: str, situation: Situation) -> Filled | None:
    said = said.rstrip(" ,:")
    there = _in_its_place(name, said, situation)
    if there is not None:
        return Filled({name: there})
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


def _in_its_place(name: str, said: str, situation: Situation) -> str | None:
    """The exercise of the workout that is meant by its place: "the second one", "exercise 3", "the last exercise".

    Options and sets have such places too: the word for an exercise has to stand beside it, before a workout "one" is
    enough, and what is to be swapped out is an exercise anyway.
    """
    workout, own = situation.workout, situation.words
    words = [word for word in said.split() if word not in own.articles]
    place = " ".join(word for word in words if word not in own.exercise)
    is_named = place != " ".join(words)
    is_plan = workout is not None and workout.started_at is None
    if workout is None or not (is_named or (is_plan and (name == "old" or len(words) > 1))):
        return None
    count = len(workout.exercises)
    number = count if place in own.last else own.ordinal.get(place)
    if number is None and place.isdecimal():
        number = int(place)
    return workout.exercises[number - 1].name if number is not None and 1 <= number <= count else None


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
    if _in_its_place(name, said, situation) is not None:
        return _exercise(name, said, situation)
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


def _place(_: str, said: str, situation: Situation) -> Filled | None:
    if said in situation.words.place:
        return Filled({"position": situation.words.place[said]})
    for beside, side in sorted(situation.words.beside.items(), key=lambda pair: -len(pair[0])):
        name = said.removeprefix(f"{beside} ")
        if said.startswith(f"{beside} ") and name.partition(" ")[0] not in situation.words.nameless:
            return _exercise(side, name, situation)
    return None


def _exercises(name: str, said: str, situation: Situation) -> Filled | None:
    found = oneself.exercises(said, situation.words, situation.names)
    return None if found is None else Filled({name: found[0]}, found[1])


def _novel(_: str, said: str, situation: Situation) -> Filled | None:
    """An exercise that is told of for the first time, with what is said of it."""
    told = read_novel(said, situation.words, situation.names)
    return None if told is None else Filled(told)


EXERCISE_READERS: dict[str, Reader] = {
    "exercise": _exercise,
    "known": _known,
    "likely": _likely,
    "ours": _ours,
    "planned": _planned,
    "spare": _spare,
    "place": _place,
    "exercises": _exercises,
    "novel": _novel,
}
