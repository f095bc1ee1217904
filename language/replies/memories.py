"""What is remembered of the athlete, in the coach's words, and the athlete's own."""

from collections.abc import Sequence

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.exercise import Equipment
from training.memories import MemoryKind

MOST_NAMED = 3


@lines.register
def _memory_kept(fact: told.MemoryKept, voice: Voice) -> list[str]:
    name = "memory-noted" if fact.is_new else "memory-known"
    if fact.gone:
        meaning = [voice.say("memory-instead", new=voice.listed(fact.memory.exercises), old=voice.listed(fact.gone))]
    else:
        meaning = _meaning(fact.memory, voice)
    said = [" ".join((voice.say(name, content=fact.memory.content), *meaning))]
    if fact.replaced:
        said.append(voice.say("memory-replaced", contents=_quoted(fact.replaced, voice)))
    if fact.against:
        exercises = voice.listed(fact.against)
        count = len(fact.against)
        said.append(voice.say("memory-against", count=count, exercises=exercises, first=fact.against[0]))
    return said


@lines.register
def _memories_dropped(fact: told.MemoriesDropped, voice: Voice) -> list[str]:
    return [voice.say("memories-dropped", contents=_quoted(fact.contents, voice))]


@lines.register
def _memories_shown(fact: told.MemoriesShown, voice: Voice) -> list[str]:
    if not fact.memories:
        return [voice.say("memories-none-about", about=fact.about) if fact.about else voice.say("memories-none")]
    title = voice.say("memories-title-about", about=fact.about) if fact.about else voice.say("memories-title")
    said = [voice.say("memories-line", content=each.content, date=voice.day(each.at)) for each in fact.memories]
    more = voice.say("memories-more-about") if fact.about else voice.say("memories-more", count=fact.more)
    return [title, *said, *([more] if fact.more else [])]


def _meaning(memory: told.MemoryTold, voice: Voice) -> list[str]:
    """What a memory means for training."""
    if memory.kind is MemoryKind.LIMIT:
        areas = voice.listed(voice.say("area", value=area) for area in memory.areas)
        return [voice.say("memory-limit", areas=areas) if memory.areas else voice.say("memory-limit-open")]
    if memory.kind in (MemoryKind.DISLIKE, MemoryKind.PREFERENCE):
        name = "memory-dislike" if memory.kind is MemoryKind.DISLIKE else "memory-preference"
        exercises = _few(memory.exercises, voice)
        return [voice.say(name, exercises=exercises) if memory.exercises else voice.say("memory-liking-open")]
    said = [] if memory.equipment is None else [_equipment(memory.equipment, voice)]
    if memory.days:
        said.append(voice.say("memory-days", days=voice.listed(voice.say("weekday", value=d) for d in memory.days)))
    if memory.minutes:
        said.append(voice.say("memory-minutes", minutes=voice.say("minutes", minutes=memory.minutes)))
    return said


def _equipment(equipment: tuple[Equipment, ...], voice: Voice) -> str:
    if set(equipment) == set(Equipment):
        return voice.say("memory-equipment-all")
    things = voice.listed(voice.say("equipment", value=each) for each in equipment)
    return voice.say("memory-equipment", things=len(equipment), equipment=things)


def _few(names: Sequence[str], voice: Voice) -> str:
    """The first names, and how many there are more."""
    if len(names) <= MOST_NAMED + 1:
        return voice.listed(names)
    return voice.listed([*names[:MOST_NAMED], voice.say("and-more", count=len(names) - MOST_NAMED)])


def _quoted(contents: Sequence[str], voice: Voice) -> str:
    return voice.listed(voice.say("remark", remark=each) for each in contents)
