"""How the three phase nodes name the acts of a message: the built-in language first, the model where it is not sure."""

from graph.codec import from_json, to_json
from graph.state import NOT_UNDERSTOOD, Context, State
from language.finishing import done_with
from language.hearing import heard, in_their_letters
from language.said import Certainty
from language.situation import Question, Situation, SpokenAct
from language.understood import Reading
from nodes.asking import as_question, is_beyond
from nodes.thinking import think
from nodes.thought import Thought
from training.athlete import Athlete
from training.history import PastExercise
from training.workout import Workout


async def named(state: State, context: Context) -> State:
    """The acts of the words still unread, up to the first after which the athlete may stand elsewhere.

    What was looked up for the model goes to it first: it has words, or other acts, for what is done already.
    """
    if Thought.of(state).awaits:
        return await think(state, context, State(acts=[]))
    athlete = from_json(Athlete, state["athlete"])
    situation = _situation(state, athlete, context)
    reading = in_their_letters(done_with(heard(state["unread"], situation), situation), state["unread"])
    reading = await as_question(reading, state["unread"], athlete, context)
    if reading.acts and reading.certainty is not Certainty.UNSURE:
        to_model = context.thinking is not None and await is_beyond(reading, athlete, context)
        if not to_model:
            return _as_read(state, reading)
    return await think(state, context, _as_read(state, reading))


def _as_read(state: State, reading: Reading) -> State:
    return State(
        acts=[to_json(act) for act in reading.acts or (SpokenAct(NOT_UNDERSTOOD, {"words": state["unread"]}),)],
        certainty=reading.certainty.value,
        answered=state["answered"] or reading.answers,
        unread=reading.rest,
    )


def _situation(state: State, athlete: Athlete, context: Context) -> Situation:
    past = [from_json(PastExercise, data) for data in state["last"]]
    answering = state["question"] is not None and not state["done"]
    return Situation(
        names=context.names.spoken_in(athlete.language).with_own(athlete.own),
        workout=None if state["workout"] is None else from_json(Workout, state["workout"]),
        recent_kg={each.exercise_id: each.working_weight_kg for each in past if each.working_weight_kg is not None},
        weight_unit=athlete.weight_unit,
        language=athlete.language,
        question=from_json(Question, state["question"]) if answering else None,
    )
