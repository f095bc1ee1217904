"""What people answer to a coach's first questions, and tell of themselves in a list: each thing as the act it is."""

from collections.abc import Sequence
from dataclasses import replace

from language.act_traits import ANSWERS, ASK_FOR_WORKOUT, OF_ONESELF, TELLING, TURNS_THE_PAGE
from language.clauses import as_it_stands
from language.ends import without
from language.first_answers import READERS, Acts, answers, body_told, level_told
from language.longest import MOST_PARTS, longest_clause
from language.oneself import verbatim
from language.outside import LOG_OUTSIDE
from language.reading import MOST_PIECES
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.text import bare, is_question, pieces
from language.understood import NO_READING, Reading
from training.first_talk import Topic
from training.workout import Phase

ASKED, GO_ON = "pass_over_question", "get_to_know"
ABOUT_ONESELF = OF_ONESELF | {"remember", "set_inventory", "set_weight_unit", "set_goal"}
HEIGHTS, AGES = range(140, 221), range(13, 91)  # in cm and years, that are taken for what they are
MOST_WORDS = 12  # of an answer that is kept as it was said


def topic_asked(situation: Situation) -> Topic | None:
    """What the coach has asked of the athlete, if it was one of the first questions."""
    question = situation.question
    if question is None or question.acts[0].name != ASKED:
        return None
    return Topic(str(question.acts[0].arguments["topic"]))


def of_oneself(text: str, here: Reading, situation: Situation) -> Reading:
    """What a message tells of oneself, where it answers a first question or lists such things; else the reading it had.

    The talk goes on behind what was told, and behind whatever else was done that leads nowhere else.
    """
    topic = topic_asked(situation)
    if topic is None:
        is_vague = all(act.name == LOG_OUTSIDE for act in here.acts) or _begins_a_list(here)
        is_open = situation.phase is Phase.NO_WORKOUT and is_vague and not is_question(text)
        told = _told(text, None, situation) if is_open else ()
        return Reading(told, Certainty.PROBABLE) if told and _tells_more(told, here) else here
    passed = _passed_over(bare(situation.words.normalised(text)), topic, situation)
    if passed:
        return Reading((SpokenAct(ASKED, {"topic": topic.value, "answer": passed}),), Certainty.CERTAIN, answers=True)
    told = _told(text, topic, situation) if not is_question(text) else ()
    if told:
        return Reading((*told, SpokenAct(GO_ON)), Certainty.CERTAIN, answers=True)
    if here.acts and here.acts[0].name not in ANSWERS:
        return _before_going_on(here, situation)
    kept = None if here.acts else _own_words(text, topic, situation)
    return Reading((kept, SpokenAct(GO_ON)), Certainty.PROBABLE, answers=True) if kept else NO_READING


def _begins_a_list(here: Reading) -> bool:
    """Whether what was read begins with a figure of oneself, and may go on with more of oneself: "im 34, gym"."""
    names = [act.name for act in here.acts]
    return names[0] in ABOUT_ONESELF - {"remember"} and {*names} <= ABOUT_ONESELF | {ASK_FOR_WORKOUT}


def _tells_more(told: Acts, here: Reading) -> bool:
    """Whether what was told of oneself is more than was read, or what was read is a part of it: "im 34, gym"."""
    names = {act.name for act in here.acts}
    return not names <= ABOUT_ONESELF or len(told) > len(here.acts)


def _before_going_on(here: Reading, situation: Situation) -> Reading:
    """Something else than an answer: the talk goes on behind it, unless it leads elsewhere or asks why."""
    names = {act.name for act in here.acts}
    if LOG_OUTSIDE in names and here.certainty is not Certainty.CERTAIN:
        return NO_READING  # a figure alone answers nothing that was asked
    leads_on = names & TURNS_THE_PAGE or names & {GO_ON, ASKED, "explain"} or here.certainty is Certainty.UNSURE
    if leads_on or not names <= TELLING | ABOUT_ONESELF or situation.phase is not Phase.NO_WORKOUT:
        return here
    return replace(here, acts=(*here.acts, SpokenAct(GO_ON)))


def _passed_over(said: str, topic: Topic, situation: Situation) -> str | None:
    known = answers(situation.language)
    for plain in (said, situation.words.without_manners(said, answering=True)):
        if topic is Topic.LIMITS and plain in known.nothing:
            return "none"
        if plain in {Topic.LEVEL: known.level, Topic.EQUIPMENT: known.without}.get(topic, ()):
            return None
        if plain in known.later:
            return "later"
        if plain in known.skip:
            return "skip"
    return None


def _told(text: str, topic: Topic | None, situation: Situation) -> Acts:
    """Everything the message tells of oneself; nothing when any part of it is something else.

    Unasked it takes several parts, so that "gym" and "no equipment" stay the wishes they are alone.
    """
    parts = pieces(situation.words.normalised(text), situation.words.breaks)
    alone = replace(situation, question=None)
    if topic is Topic.LEVEL and len(parts) == 1:  # "3 ans" is an age only to another question
        level = level_told(_bare_answer(parts[0][0], alone), parts[0][0], alone)
        if level:
            return level
    if topic is None and any(_wishes(said, alone) for said, _ in parts):
        return ()
    acts: list[SpokenAct] = []
    figures: list[int] = []
    taken_in_all = 0
    while parts and len(parts) <= MOST_PIECES:
        for taken in range(min(len(parts), MOST_PARTS), 0, -1):
            clause = "".join(said + joint for said, joint in parts[: taken - 1]) + parts[taken - 1][0]
            found = _one(clause, topic, alone)
            if found:
                break
        else:
            if topic is not None or not bare(parts[0][0]).isdecimal():
                return ()
            figures.append(int(bare(parts[0][0])))
        acts += (act for act in found if act not in acts)
        parts, taken_in_all = parts[taken:], taken_in_all + 1
    measured = _measured(figures, acts)
    if parts or measured is None:
        return ()
    acts = [*acts, *measured]
    if topic is None and (taken_in_all == 1 or not acts or acts[0].name not in ABOUT_ONESELF):
        return tuple(acts) if taken_in_all == 1 and acts and acts[0].name == "set_level" else ()
    return tuple(_in_own_words(act, text) for act in acts)


def _measured(figures: Sequence[int], beside: Sequence[SpokenAct]) -> Acts | None:
    """Figures alone beside what somebody weighs, as age and height: "41, 92 kg, 183". None where any may be another."""
    told = {str(act.arguments.get("measure", act.name)) for act in beside}
    found: list[SpokenAct] = []
    for figure in figures:
        if "weight" in told and "height" not in told and figure in HEIGHTS:
            found.append(SpokenAct("record_metric", {"measure": "height", "value": float(figure), "unit": "cm"}))
        elif "weight" in told and "set_age" not in told and figure in AGES:
            found.append(SpokenAct("set_age", {"age": figure}))
        else:
            return None
        told |= {str(act.arguments.get("measure", act.name)) for act in found}
    return tuple(found)


def _wishes(said: str, situation: Situation) -> bool:
    """Whether a part asks for a workout in words, and is no answer: "train me"."""
    reading = as_it_stands(said, situation)
    asks = reading is not None and reading.acts == (SpokenAct(ASK_FOR_WORKOUT),)
    return asks and not _one(said, None, situation)  # "gym" is where one trains, too


def _one(clause: str, topic: Topic | None, situation: Situation) -> Acts:
    """What one clause tells: as it is said anywhere, as an answer to what was asked, or as any other."""
    # "3 anos" says how long to the question, and how old anywhere else.
    asked = level_told(bare(clause), clause, situation) if topic is Topic.LEVEL else ()
    if asked:
        return asked
    reading = longest_clause([(clause, "")], situation)[0] or NO_READING
    is_own = bool(reading.acts) and all(act.name in ABOUT_ONESELF for act in reading.acts)
    if is_own and reading.certainty is not Certainty.UNSURE and not reading.rest:
        return reading.acts
    plain = _bare_answer(clause, situation)
    found = READERS[topic](plain, clause, situation) if topic else ()
    if found or plain.isdigit():
        return found
    others = [READERS[each] for each in (Topic.LEVEL, Topic.EQUIPMENT, Topic.DAYS) if each is not topic]
    return next(filter(None, (reader(plain, clause, situation) for reader in (*others, body_told))), ())


def _bare_answer(clause: str, situation: Situation) -> str:
    """An answer without what only surrounds it."""
    known = answers(situation.language)
    plain, before = bare(clause), ""
    while before != plain:
        before = plain
        plain = without(plain, (*situation.words.polite, *known.opening), front=True)
        plain = without(plain, (*known.trailing, *situation.words.polite), front=False)
    return plain


def _own_words(text: str, topic: Topic, situation: Situation) -> SpokenAct | None:
    """A goal or a limit in the athlete's own words, which is all that is known of it."""
    said = bare(situation.words.normalised(text))
    is_asked = situation.words.is_asked(said, is_marked=is_question(text))
    if is_asked or len(said.split()) > MOST_WORDS or not any(letter.isalpha() for letter in said):
        return None
    if topic is Topic.GOAL:
        return _in_own_words(SpokenAct("set_goal", {"content": said}), text)
    if topic is Topic.LIMITS:
        return _in_own_words(SpokenAct("remember", {"kind": "limit", "content": said}), text)
    return None


def _in_own_words(act: SpokenAct, text: str) -> SpokenAct:
    content = act.arguments.get("content")
    if not isinstance(content, str):
        return act
    return replace(act, arguments={**act.arguments, "content": verbatim(content, text)})
