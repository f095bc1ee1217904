"""Facts about oneself, read by what a sentence holds rather than by its wording: a part of the body with a complaint,
days of training, things to train with, an exercise with liking or dislike, a night, muscles that are sore.

Not where something is asked, only imagined, denied, or said of somebody else.
"""

import re
from collections.abc import Callable, Iterator

from language.births import BIRTHS, whole_year
from language.lengths import months_of, night_hours, span_minutes
from language.senses import Sentence, knows_facts, len_of
from language.signs import Span
from language.situation import Situation, SpokenAct
from language.text import is_question
from training.first_talk import level_after

MOST_WORDS = 40
NEAR = 4  # words between what is liked, hurts or is owned, and what says so
MOST_OF_A_THING = 9
MOST_BEFORE = 2  # words before a sentence about one's life comes to it
AGES = range(12, 100)
_SETS = re.compile(r"[x*@/] ?\d|\d (?:of|out of) \d|\bsets? \d")
Arguments = dict[str, object]


def read_fact(text: str, situation: Situation) -> SpokenAct | None:
    """The fact a text tells of the one who types it, if it is one."""
    if not knows_facts(situation.language) or _SETS.search(text) or is_question(text):
        return None
    said = Sentence(text, situation)
    if not 1 < len(said.words) <= MOST_WORDS or said.has_any("supposed", "alarm"):
        return None
    if situation.words.is_asked(text, is_marked=False):
        return None
    return next((act for reader in READERS if (act := reader(said)) is not None), None)


def _forgotten(said: Sentence) -> SpokenAct | None:
    """What is to be forgotten: "you can stop avoiding my knee"."""
    if said.has("forgetting", "forget_all"):
        return SpokenAct("forget_memory", {"every": True})
    if not said.has("forgetting", "kept") or said.has("not_known"):
        return None
    generic = said.situation.words.equipment
    things = [each for each in said.equipment if generic[said.said(each)] not in ("full_gym", "none")]
    about = [*said.body, *said.exercises, *said.muscles, *said.days, *things]
    about = about if len({span.start for span in about}) == 1 else list(said.body)
    if len({span.start for span in about}) != 1:
        return None
    every = {"every": True} if said.has("everything") else {}
    return SpokenAct("forget_memory", {"words": said.said(about[0]), **every})


def _night(said: Sentence) -> SpokenAct | None:
    """How somebody slept."""
    if not said.has("sleep") or said.has("usual_sleep") or said.asks or said.of_others:
        return None
    hours = night_hours(said)
    level = 3 if said.has("not_slept") else 2 if said.has("slept_badly") else 0 if said.has("slept_well") else None
    if level is None and said.has("slept_so_so"):
        level = 1
    if hours is None and level is None:
        return None
    told: Arguments = {} if hours is None else {"hours": int(hours) if hours.is_integer() else hours}
    return SpokenAct("note_sleep", told | ({} if level is None else {"level": level}))


def _corrected(said: Sentence) -> SpokenAct | None:
    """What is put right of something remembered: "it was my hip, not my knee"."""
    if not said.has("wrong") or said.asks:
        return None
    day, body = said.situation.words.weekday, said.situation.words.body
    told: Arguments = {"content": said.text}
    if len(said.days) == 2:
        old, new = _old_and_new(said, said.days)
        told |= {"kind": "schedule", "days": day[said.said(new)].split(",")}
        return SpokenAct("correct_memory", {"words": said.said(old), **told})
    if not 1 <= len(said.body) <= 2:
        return None
    old, new = _old_and_new(said, said.body)
    side = _side(said)
    told |= {"kind": "limit", "areas": body[said.said(new)].split(",")} | ({"side": side} if side else {})
    return SpokenAct("correct_memory", {"words": said.said(old), **told}) if side or new != old else None


def _old_and_new(said: Sentence, spans: tuple[Span, ...]) -> tuple[Span, Span]:
    """Which of two is no longer so, or never was: the one that is denied, else the first."""
    old = next((each for each in spans if any(no.end == each.start for no in said.at("not_but"))), spans[0])
    return old, next((each for each in spans if each != old), old)


def _age(said: Sentence) -> SpokenAct | None:
    """How old somebody is, or when they were born."""
    if said.asks or said.of_others:
        return None
    if said.has("born"):
        years = [int(each) for each in said.words if each.isdigit() and len(each) in (2, 4)]
        year = whole_year(years[-1]) if years else 0
        return SpokenAct("set_age", {"birth_year": year}) if year in BIRTHS else None
    ages = {int(each) for span in said.at("aged") for each in said.words[span.start : span.end] if each.isdigit()}
    age = ages.pop() if len(ages) == 1 else 0
    return SpokenAct("set_age", {"age": age}) if age in AGES else None


def _over(said: Sentence) -> SpokenAct | None:
    """That what hurt is fine again."""
    parts = said.body or (said.muscles if not said.has_any("sore") else ())
    if not parts or not said.has("gone") or said.has_any("not_gone", "passing") or said.asks or _of_others(said):
        return None
    if len({said.said(each) for each in parts}) > 1 and _complaints(said):
        return None
    return SpokenAct("forget_memory", {"words": said.said(parts[0]), "kind": "limit"})


def _limit(said: Sentence) -> SpokenAct | None:
    """What hurts."""
    complaints = _complaints(said)
    if not complaints or not said.body or said.has("no_sparing") or said.asks or _of_others(said):
        return None
    if said.has_any("from_training") and said.has("really_sore") and said.muscles and not said.has("when"):
        return None
    words = said.situation.words
    areas = sorted({area for each in _meant(said) for area in words.body[said.said(each)].split(",")})
    side = _side(said)
    told: Arguments = {"kind": "limit", "areas": areas} | ({"side": side} if side else {})
    return SpokenAct("remember", {**told, "content": said.text})


def _complaints(said: Sentence) -> list[Span]:
    """What complains of something, and is not denied."""
    denied = said.at("denied")
    return [each for each in said.at("complaint") if not any(_overlap(each, no) for no in denied)]


def _meant(said: Sentence) -> list[Span]:
    """The parts of the body that are meant; a name within a longer one of the same place counts once."""
    backs = [each for each in said.body if said.said(each) not in ("back", "spine")]
    general = [each for each in said.body if said.said(each) in ("back", "spine")]
    has_back = any("back" in said.situation.words.body[said.said(each)] for each in backs)
    return backs if has_back else [*backs, *general]


def _of_others(said: Sentence) -> bool:
    """Whether it is about somebody else: no "my" stands right before what it is about, and nobody advised it."""
    if not said.of_others or said.has("advised"):
        return False
    others = [*said.at("others"), *said.at("family")]
    for span in (*said.body, *said.muscles):
        before = range(max(0, span.start - 3), span.start)
        mine = [at for at in before if said.words[at] == "my"]
        if mine and not any(_overlap(each, Span(mine[-1], span.start)) for each in others):
            return False
    return True


def _side(said: Sentence) -> str | None:
    """The side, where it stands beside a part of the body or says so itself."""
    words, found = said.words, set[str]()
    sides = said.situation.words.side
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else "."
        near = any(at < span.start <= at + 2 for span in said.body)
        denied = any(no.end in (at, at + 1) and no.start < at for no in said.at("not_but"))
        if word in sides and not denied and (near or behind in (".", *_SIDED)):
            found.add(sides[word])
    return found.pop() if len(found) == 1 else None


_SIDED = ("side", "one", "arm", "leg", "hand", "only", "is", "hurts", "and")


def _soreness(said: Sentence) -> SpokenAct | None:
    """How sore muscles are."""
    if not said.has_any("sore", "unsore") or said.asks or _of_others(said):
        return None
    if not said.muscles and not said.has_any("doms", "all_of_me"):
        return None
    parts = {"muscles": list(dict.fromkeys(said.situation.words.part[said.said(each)] for each in said.muscles))}
    if said.has("unsore"):
        level = 0
    else:
        level = 1 if said.has("slightly") else 3 if said.has("badly") else 2
    told: Arguments = {"level": level, **(parts if said.muscles else {})}
    return SpokenAct("note_soreness", told)


def _disliked(said: Sentence) -> SpokenAct | None:
    """What somebody does not want to do."""
    if not said.has("dislike") or said.has("passing") or said.of_others:
        return None
    if said.asks and not said.has("forbidding"):
        return None
    named = _beside(said, said.exercises, "dislike")
    if named:
        return SpokenAct("remember", {"kind": "dislike", "exercises": named, "content": said.text})
    if said.has("ways") and said.has("oneself") and not said.asks:
        return SpokenAct("remember", {"kind": "dislike", "content": said.text})
    return None


def _liked(said: Sentence) -> SpokenAct | None:
    """What somebody likes to do; of two that are compared the first takes the place of the other."""
    if not said.has("like") or said.has_any("dislike", "passing", "negation") or said.asks or said.of_others:
        return None
    named = said.exercises
    compared = [each for each in said.at("over") if named and named[0].end <= each.start]
    if len(named) > 1 and compared and said.has("preferring"):
        first = [said.said(each) for each in named if each.end <= compared[0].start]
        second = [said.said(each) for each in named if each.start >= compared[0].end]
        told: Arguments = {"exercises": first} | ({"instead_of": second} if second else {})
        return SpokenAct("remember", {"kind": "preference", **told, "content": said.text})
    if named and not compared:
        listed = [said.said(each) for each in named]
        return SpokenAct("remember", {"kind": "preference", "exercises": listed, "content": said.text})
    if said.has("ways") and said.has("oneself"):
        return SpokenAct("remember", {"kind": "preference", "content": said.text})
    return None


def _level(said: Sentence) -> SpokenAct | None:
    """How much training somebody has behind them."""
    if said.asks or said.of_others:
        return None
    months = months_of(said)
    if months is not None and said.has("trained") and not said.has("pause"):
        return SpokenAct("set_level", {"level": level_after(months)})
    if said.has("not_level"):
        return None
    levels = [level for level in ("beginner", "intermediate", "advanced") if said.has(level)]
    return SpokenAct("set_level", {"level": levels[0]}) if len(levels) == 1 else None


def _equipment(said: Sentence) -> SpokenAct | None:
    """What there is to train with."""
    if not said.equipment or not said.has("having") or said.has_any("passing", "not_owned") or said.asks or said.of_others:
        return None
    if not said.has_any("owning", "place") or _names_type(said):
        return None
    if any(word.isdigit() and int(word) > MOST_OF_A_THING for word in said.words):
        return None
    there = [each for each in said.equipment if not _is_missing(said, each)]
    named = list(dict.fromkeys(said.situation.words.equipment[said.said(each)] for each in there))
    only_gym = [each for each in named if each not in ("full_gym", "none")]
    if only_gym and "commercial" not in said.words:
        named = only_gym
    told: Arguments = {"equipment": named} if named and named != ["full_gym"] or said.has("whole_gym") else {}
    if not told and not said.has("not_there"):
        return None
    return SpokenAct("remember", {"kind": "equipment", **told, "content": said.text})


def _names_type(said: Sentence) -> bool:
    """Whether a kind of workout or a muscle is named, and not within the name of a thing to train with."""
    within = {at for each in said.equipment for at in range(each.start, each.end)}
    types = said.situation.words.workout_type.keys() | said.situation.words.muscle.keys()
    return any(word in types for at, word in enumerate(said.words) if at not in within)


def _is_missing(said: Sentence, thing: Span) -> bool:
    """Whether it is said that a thing is not there: a denial stands before it, and nothing between takes it back."""
    for no in said.at("not_there"):
        between = said.words[no.end : thing.start]
        if no.end <= thing.start and not {"but", "just", "only", ".", "have", "got"} & set(between):
            return True
        if thing.end == no.start and said.said(no) in ("anymore",):
            return True
    return False


def _schedule(said: Sentence) -> SpokenAct | None:
    """When somebody trains, and for how long."""
    if said.asks or said.has_any("others", "passing"):
        return None
    minutes = span_minutes(said)
    days = _days(said)
    told: Arguments = {}
    if said.days and said.has("no_day"):
        return SpokenAct("remember", {"kind": "schedule", "content": said.text}) if said.has("unable") else None
    if days and (said.has_any("training", "day_time") or minutes) and (said.has_any("training_time") or len(days) > 1):
        told["days"] = days
    if minutes and (said.has("habit") or days):
        told["minutes"] = minutes
    if not told and not (said.has("day_time") and said.has("training_time")):
        return None
    return SpokenAct("remember", {"kind": "schedule", **told, "content": said.text})


def _days(said: Sentence) -> list[str]:
    table = said.situation.words.weekday
    named = {day for each in said.days for day in table[said.said(each)].split(",")}
    return [day for day in dict.fromkeys(",".join(table.values()).split(",")) if day in named]


def _life(said: Sentence) -> SpokenAct | None:
    """What else of somebody's life matters for training."""
    if not said.has("life") or said.has("today") or said.asks:
        return None
    opens = min(span.start for span in (*said.at("life"), *said.at("own_subject")))
    if opens > MOST_BEFORE or not said.has_any("own_subject", "lasting"):
        return None
    return SpokenAct("remember", {"kind": "life", "content": said.text})


def _condition(said: Sentence) -> SpokenAct | None:
    """What hurts where no part of the body is known to be spared for it."""
    if not said.has("hurt") or said.has("denied") or said.asks or said.of_others:
        return None
    return SpokenAct("remember", {"kind": "limit", "content": said.text})


def _beside(said: Sentence, named: tuple[Span, ...], sense: str) -> list[str]:
    """Those that stand near a sense, or in one row with one that does."""
    return [said.said(each) for each in named] if named and said.has(sense) else []


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


READERS: tuple[Callable[[Sentence], SpokenAct | None], ...] = (
    _forgotten,
    _night,
    _age,
    _corrected,
    _over,
    _limit,
    _soreness,
    _level,
    _disliked,
    _liked,
    _equipment,
    _schedule,
    _condition,
    _life,
)
