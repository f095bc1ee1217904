"""Facts about how and when somebody trains, with what and for how long, and what they like to do or do not."""

from language.births import BIRTHS, whole_year
from language.lengths import months_of, span_minutes
from language.senses import GENERIC, Arguments, Sentence
from language.signs import Span
from language.situation import SpokenAct
from training.first_talk import level_after

MOST_OF_A_THING = 9
FEWEST_TO_REFUSE = 2  # "not mondays" alone may be a slip put right
MOST_BEFORE = 2  # words before a sentence about one's life comes to it
AGES = range(12, 100)


def forgotten(said: Sentence) -> SpokenAct | None:
    """What is to be forgotten: "you can stop avoiding my knee"."""
    if said.has("forgetting", "forget_all"):
        return SpokenAct("forget_memory", {"every": True})
    if not said.has("forgetting", "kept") or said.has("not_known"):
        return None
    things = [each for each in said.equipment if not said.is_generic(each)]
    about = [*said.body, *said.exercises, *said.muscles, *said.days, *things]
    about = about if len({span.start for span in about}) == 1 else list(said.body)
    if len({span.start for span in about}) != 1:
        return None
    every = {"every": True} if said.has("everything") else {}
    return SpokenAct("forget_memory", {"words": said.said(about[0]), **every})


def age(said: Sentence) -> SpokenAct | None:
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


def level(said: Sentence) -> SpokenAct | None:
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


def disliked(said: Sentence) -> SpokenAct | None:
    """What somebody does not want to do."""
    if not said.has("dislike") or said.has_any("passing", "undisliked") or said.of_others:
        return None
    if said.asks and not said.has("forbidding"):
        return None
    named = [said.said(each) for each in said.exercises]
    if named:
        return SpokenAct("remember", {"kind": "dislike", "exercises": named, "content": said.text})
    if said.has("ways") and said.has("oneself") and not said.asks and not said.has("pointing"):
        return SpokenAct("remember", {"kind": "dislike", "content": said.text})
    return None


def liked(said: Sentence) -> SpokenAct | None:
    """What somebody likes to do; of two that are compared the first takes the place of the other."""
    if not said.has("like") or said.has_any("dislike", "passing", "negation") or said.asks or said.of_others:
        return None
    named = said.exercises
    compared = [each for each in said.at("over") if named and named[0].end <= each.start]
    if len(named) > 1 and compared and said.has("preferring"):
        first = [said.said(each) for each in named if each.end <= compared[0].start]
        second = [said.said(each) for each in named if each.start >= compared[0].end]
        told: Arguments = {"exercises": first, **({"instead_of": second} if second else {})}
        return SpokenAct("remember", {"kind": "preference", **told, "content": said.text})
    if named and not compared:
        listed = [said.said(each) for each in named]
        return SpokenAct("remember", {"kind": "preference", "exercises": listed, "content": said.text})
    if said.has("ways") and said.has("oneself") and not said.has("pointing"):
        return SpokenAct("remember", {"kind": "preference", "content": said.text})
    return None


def equipment(said: Sentence) -> SpokenAct | None:
    """What there is to train with."""
    is_open = said.has_any("passing", "not_owned") or said.asks or said.of_others
    if is_open or not said.equipment or not said.has("having") or not said.has_any("owning", "place"):
        return None
    if _names_type(said):
        return None
    if any(word.isdigit() and int(word) > MOST_OF_A_THING for word in said.words):
        return None
    there = [each for each in said.equipment if not _is_missing(said, each)]
    named = list(dict.fromkeys(said.situation.words.equipment[said.said(each)] for each in there))
    single = [each for each in named if each not in GENERIC]
    named = single or named
    told: Arguments = {"equipment": named} if single or (named and said.has("whole_gym")) else {}
    missing = [each for each in said.equipment if each not in there and not said.is_generic(each)]
    is_one_of_many = said.has("my_gym") and len(named) == 1 and not said.has("limiting")
    if is_one_of_many or (not told and not missing):
        return None
    return SpokenAct("remember", {"kind": "equipment", **told, "content": said.text})


def _names_type(said: Sentence) -> bool:
    """Whether a kind of workout or a muscle is named, and not within the name of a thing to train with."""
    within = {at for each in said.equipment for at in range(each.start, each.end)}
    types = said.situation.words.workout_type.keys() | said.situation.words.muscle.keys()
    return any(word in types for at, word in enumerate(said.words) if at not in within)


def _is_missing(said: Sentence, thing: Span) -> bool:
    """Whether it is said that a thing is not there: a denial stands before it, and nothing between takes it back."""
    taken_back = [each.start for each in said.at("there_though")]
    stops = [at for at, word in enumerate(said.words) if word == "."]
    denials = (no for no in said.at("not_there") if no.end <= thing.start)
    return any(not any(no.end <= at < thing.start for at in (*taken_back, *stops)) for no in denials)


def schedule(said: Sentence) -> SpokenAct | None:
    """When somebody trains, and for how long."""
    if said.asks or said.has_any("others", "passing", "bygone") or _is_of_family(said):
        return None
    if said.has("commuting") and not said.has("trained"):
        return None
    if said.has("unable") and not said.has_any("habit", "each_day"):
        return None  # "wednesday won't do": this one, or all
    minutes = span_minutes(said)
    days = _days(said)
    told: Arguments = {}
    is_refused = said.has("unable") and len(said.words) > FEWEST_TO_REFUSE
    if said.days and said.has("no_day"):
        return SpokenAct("remember", {"kind": "schedule", "content": said.text}) if is_refused else None
    is_of_training = said.has_any("training", "day_time") or minutes is not None
    comes_again = len(days) > 1 or (said.has("training_time") and said.has_any("habit", "each_day", "own_subject"))
    if days and is_of_training and comes_again:
        told["days"] = days
    if minutes and (said.has("habit") or days):
        told["minutes"] = minutes
    if not told and not (said.has("day_time") and said.has("training_time")):
        return None
    return SpokenAct("remember", {"kind": "schedule", **told, "content": said.text})


def _is_of_family(said: Sentence) -> bool:
    """Whether it is one of theirs, "my brother", of whom it is told."""
    opens = min((each.start for each in said.at("family")), default=None)
    return opens is not None and opens <= 1 and not {"i", "im", "ive", "we"} & set(said.words)


def _days(said: Sentence) -> list[str]:
    table = said.situation.words.weekday
    named = {day for each in said.days for day in table[said.said(each)].split(",")}
    return [day for day in dict.fromkeys(",".join(table.values()).split(",")) if day in named]


def life(said: Sentence) -> SpokenAct | None:
    """What else of somebody's life matters for training."""
    if not said.has("life") or said.has_any("today", "not_life") or said.asks:
        return None
    opens = min(span.start for span in (*said.at("life"), *said.at("own_subject")))
    if opens > MOST_BEFORE or not said.has_any("own_subject", "lasting"):
        return None
    return SpokenAct("remember", {"kind": "life", "content": said.text})
