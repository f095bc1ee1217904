"""What the athlete tells of themselves: remembered, put right, forgotten, shown."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, Field

from language.recollection import share, telling_words
from language.situation import Question, SpokenAct
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.texts import one_line
from tools.wishes import EquipmentSaid, Minutes, equipment_of, options_for
from training import changes
from training.errors.memories import ForgetsEverything, MemoryNotFound, MemoryUnclear
from training.errors.workout import NothingSuitable
from training.events import MemoriesForgotten, MemoryNoted, WorkoutEvent
from training.exercise import Area, Exercise
from training.facts import MemoriesDropped, MemoriesShown, MemoryKept, MemoryTold, OptionsShown
from training.memories import MOST_CHARACTERS, Memory, MemoryKind
from training.remembering import after, against, correct, note, reckoned, speaks_against
from training.sets import Side

MOST_SHOWN = 10
MOST_CHOICES = 5
MOST_NAMED = 20  # exercises of one memory
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DaySaid = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def _few(names: list[str]) -> list[str]:
    return names[:MOST_NAMED]


def _short(words: str) -> str:
    return words.strip()[:MOST_CHARACTERS]


Content = Annotated[
    str, AfterValidator(one_line), Field(description="The fact in the athlete's own words, short and without its date.")
]
Areas = Annotated[list[Area], Field(description="For a limit: the body areas to spare.")]
Exercises = Annotated[
    list[str],
    AfterValidator(_few),
    Field(description="For a dislike or preference: the exercises, as the athlete said."),
]
Equipped = Annotated[list[EquipmentSaid], Field(description="For equipment: all there is to train with.")]
Days = Annotated[list[DaySaid], Field(description="For a schedule: the days to train on.")]
Instead = Annotated[
    list[str], AfterValidator(_few), Field(description="For a preference: what it takes the place of, for good.")
]
OneSide = Annotated[Literal["left", "right"], Field(description="For a limit: the side, if it was said.")]
About = Annotated[str, AfterValidator(_short), Field(description="What the memory is about, in the athlete's words.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def remember(
    desk: Desk,
    kind: MemoryKind,
    content: Content,
    areas: Areas | None = None,
    side: OneSide | None = None,
    exercises: Exercises | None = None,
    equipment: Equipped | None = None,
    days: Days | None = None,
    minutes: Minutes | None = None,
    instead_of: Instead | None = None,
) -> Outcome:
    """Remember something lasting that the athlete told of themselves.

    `kind`: a limit (pain, injury, illness: "my left knee hurts on deep squats") is hard, no exercise against it is
    planned; dislike ("I hate burpees") and preference ("I love deadlifts") are soft; equipment is all they have
    ("only dumbbells at home"); schedule is when and how long they usually train; life is anything else. What holds for
    today alone is a wish for the workout, no memory. Pass only what was said.
    """
    told = _memory(desk, kind, content, areas, side, exercises, equipment, days, minutes)
    if kind is MemoryKind.PREFERENCE and instead_of and exercises:
        told = _in_place(desk, told, exercises[0], instead_of)
    return await _kept(desk, told, note(told, await desk.memories()))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def correct_memory(
    desk: Desk,
    words: About,
    content: Content,
    kind: MemoryKind | None = None,
    areas: Areas | None = None,
    side: OneSide | None = None,
    exercises: Exercises | None = None,
    equipment: Equipped | None = None,
    days: Days | None = None,
    minutes: Minutes | None = None,
) -> Outcome:
    """Put right something remembered: `words` say which memory, `content` how it really is.

    The kind, and what the memory means for training, stay as they were where nothing else is passed.
    """
    live = await desk.memories()
    old = _one(words, live)
    told = _memory(desk, kind or old.kind, content, areas, side, exercises, equipment, days, minutes)
    if told.kind is old.kind:
        told = _filled(told, old)
    return await _kept(desk, told, correct(old, told, live))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, on_record=True)
async def forget_memory(
    desk: Desk, words: About | None = None, kind: MemoryKind | None = None, every: bool = False
) -> Outcome:
    """Forget something remembered: "forget that my knee hurts"; also when it is no longer so: "my knee is fine now".

    `words` say what it is about; without them everything is meant, which is asked about first. `kind` only of this
    kind; `every` forgets all that the words are about ("forget everything about my shoulder"), not just one.
    """
    live = [memory for memory in await desk.memories() if kind is None or memory.kind is kind]
    if words is None:
        if not live:
            raise MemoryNotFound(words=None)
        if ForgetsEverything.code not in desk.confirmed:
            raise ForgetsEverything(memories=len(live))
        gone = live
    else:
        gone = (_meant(words, live) if every else []) or [_one(words, live)]
    forgotten = MemoriesForgotten(tuple(gone))
    return Outcome((MemoriesDropped(tuple(memory.content for memory in gone)),), (forgotten,))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_memories(desk: Desk, about: About | None = None) -> Outcome:
    """Show what is remembered of the athlete, all of it or what it is `about`: "what do you know about my knee?"."""
    found = await desk.related(about, MOST_SHOWN + 1) if about else tuple(reversed(await desk.memories()))
    shown = tuple(map(_told, found[:MOST_SHOWN]))
    return Outcome((MemoriesShown(shown, about, more=len(found) - len(shown)),))


def _memory(
    desk: Desk,
    kind: MemoryKind,
    content: str,
    areas: list[Area] | None,
    side: str | None,
    exercises: list[str] | None,
    equipment: list[EquipmentSaid] | None,
    days: list[DaySaid] | None,
    minutes: int | None,
) -> Memory:
    """What was told as a memory of this turn. A name that no exercise goes by is kept in the words alone."""
    found = {each.id: each.name for words in exercises or () for each in desk.names.all_called(words)}
    return Memory(
        id=next(desk.ids),
        kind=kind,
        content=content,
        at=desk.occasion.at,
        areas=tuple(dict.fromkeys(areas or ())),
        exercise_ids=tuple(found),
        equipment=None if equipment is None else equipment_of(equipment),
        days=tuple(sorted({DAYS.index(day) for day in days or ()})),
        minutes=minutes,
        side=None if side is None else Side(side),
        exercise_names=tuple(found.values()),
    )


def _in_place(desk: Desk, told: Memory, new: str, old: list[str]) -> Memory:
    """The memory of one exercise that takes the place of others; as it was told where any is not known."""
    wanted = desk.names.find(new).exercises[:1]
    gone = [found for words in old for found in _called(desk, words) if found not in wanted]
    if not wanted or not gone:
        return told
    return replace(
        told,
        exercise_ids=(wanted[0].id,),
        exercise_names=(wanted[0].name,),
        instead_of=tuple(dict.fromkeys(each.id for each in gone)),
    )


def _called(desk: Desk, words: str) -> tuple[Exercise, ...]:
    """The exercise of this very name, else the workout's own that may be called so, else the most usual."""
    exact = desk.names.exactly(words)
    there = {log.exercise_id for log in desk.workout.exercises} if desk.workout else set[UUID]()
    return (exact,) if exact else desk.names.find(words, there).exercises[:1]


def _filled(told: Memory, old: Memory) -> Memory:
    """The memory with what the old one meant for training, where nothing new was told of it."""
    return replace(
        told,
        areas=told.areas or old.areas,
        exercise_ids=told.exercise_ids or old.exercise_ids,
        exercise_names=told.exercise_names or old.exercise_names,
        instead_of=told.instead_of or old.instead_of,
        equipment=old.equipment if told.equipment is None else told.equipment,
        days=told.days or old.days,
        minutes=told.minutes or old.minutes,
    )


async def _kept(desk: Desk, told: Memory, noted: MemoryNoted | None) -> Outcome:
    if noted is None:
        return Outcome((MemoryKept(_told(told), is_new=False),))
    replaced = tuple(old.content for old in noted.supersedes)
    names = tuple(log.name for log in against(told, desk.workout, desk.names.catalogue))
    gone = tuple(desk.names.catalogue.by_id[each].name for each in told.instead_of)
    fact = MemoryKept(_told(told), True, replaced, names, gone)
    shown, offered = await _offered_anew(desk, told, noted)
    return Outcome((fact, *shown), (noted, *offered), _swap(told, names) if names else None)


async def _offered_anew(
    desk: Desk, told: Memory, noted: MemoryNoted
) -> tuple[tuple[OptionsShown, ...], Sequence[WorkoutEvent]]:
    """Other options, where none was chosen yet and what is told now speaks against what they hold."""
    workout, by_id = desk.workout, desk.names.catalogue.by_id
    undecided = workout.options if workout is not None and not workout.exercises else ()
    held = (by_id[each.exercise_id] for option in undecided for each in option.exercises)
    if workout is None or not any(speaks_against(told, each) for each in held):
        return (), ()
    known = reckoned(desk.athlete, after(await desk.memories(), [noted]))
    try:
        shown = await options_for(replace(desk, athlete=known), workout.wish)
    except NothingSuitable:  # that is told to whoever asks for a workout; what they said is kept all the same
        return (), ()
    return (shown,), changes.offer(workout, workout.wish, shown.options)


def _swap(told: Memory, names: Sequence[str]) -> Question:
    """The offer to swap the first exercise that a memory speaks against."""
    new = {"new": told.exercise_names[0]} if told.instead_of else {}
    return Question.offering(SpokenAct("substitute_exercise", {"old": names[0], **new}))


def _meant(words: str, live: Sequence[Memory]) -> list[Memory]:
    """The memories that all of these words are about."""
    return [memory for memory in live if _share(words, memory) == 1]


def _one(words: str, live: Sequence[Memory]) -> Memory:
    """The memory these words mean. MemoryUnclear when it may be another, MemoryNotFound when there is none."""
    exact = [memory for memory in live if memory.content == words] or _meant(words, live)
    if len(exact) == 1:
        return exact[0]
    partly = sorted((memory for memory in live if _share(words, memory)), key=lambda memory: -_share(words, memory))
    choices = [memory.content for memory in exact or partly][:MOST_CHOICES]
    if not choices:
        raise MemoryNotFound(words=words)
    raise MemoryUnclear(words=words, choices=choices, argument="words")


def _share(words: str, memory: Memory) -> float:
    named = (*memory.areas, *memory.exercise_names, *(memory.equipment or ()))
    return share(telling_words(words), " ".join((memory.content, *named)))


def _told(memory: Memory) -> MemoryTold:
    return MemoryTold(
        kind=memory.kind,
        content=memory.content,
        at=memory.at,
        areas=memory.areas,
        exercises=memory.exercise_names,
        equipment=memory.equipment,
        days=memory.days,
        minutes=memory.minutes,
    )


ACTS = collected(globals())
