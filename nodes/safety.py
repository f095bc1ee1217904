"""A red flag in a message goes before everything else it says: to the act that answers it, and never to a model."""

import logging

from langgraph.runtime import Runtime

from graph.codec import from_json, to_json
from graph.state import RED_FLAG, Context, State
from language.beside import told_beside, without_exercises
from language.detecting import detected
from language.redflags import RedFlag, red_flag
from language.said import Certainty
from language.situation import Situation, SpokenAct
from training.athlete import Athlete
from training.safety import is_minor
from training.workout import Workout

log = logging.getLogger("fitcoach.safety")


async def safety(state: State, runtime: Runtime[Context]) -> State:
    """Look for a red flag; where there is one, all that is done is to log the sets told beside it and to answer it."""
    athlete, context = from_json(Athlete, state["athlete"]), runtime.context
    text = state["unread"]
    young = is_minor(athlete.birth_year, context.at.year)
    flags = (_flag(text, language, context, is_minor=young) for language in _languages(text, athlete))
    flag = next(filter(None, flags), None)
    if flag is None:
        return State()
    raised = SpokenAct(RED_FLAG, {"category": flag.category.value, "words": flag.words})
    acts = [to_json(act) for act in (*_told(state, athlete, context), raised)]
    return State(acts=acts, unread="", certainty=Certainty.CERTAIN.value)


def _languages(text: str, athlete: Athlete) -> tuple[str, ...]:
    """The languages it is looked at in: the athlete's, and the one the words are of."""
    return tuple(dict.fromkeys((athlete.language, detected([text]) or athlete.language)))


def _flag(text: str, language: str, context: Context, *, is_minor: bool) -> RedFlag | None:
    if red_flag(text, language, is_minor=is_minor) is None:
        return None
    return red_flag(without_exercises(text, context.names.spoken_in(language)), language, is_minor=is_minor)


def _told(state: State, athlete: Athlete, context: Context) -> tuple[SpokenAct, ...]:
    """The sets the message surely tells of. Words that nobody can read must not hinder the answer."""
    workout = None if state["workout"] is None else from_json(Workout, state["workout"])
    names = context.names.spoken_in(athlete.language)
    situation = Situation(names, workout, weight_unit=athlete.weight_unit, language=athlete.language)
    try:
        return told_beside(state["unread"], situation)
    except Exception as error:
        log.warning("what is told beside not read", extra={"error": type(error)})
        return ()
