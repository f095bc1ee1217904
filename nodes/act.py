"""Run the named acts one after another: each returns facts and events, and the next one sees what it changed."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from uuid import UUID, uuid5

from langgraph.runtime import Runtime

from graph.codec import Json, from_json, tagged, to_json, view
from graph.state import MOST_ACTS, NOT_UNDERSTOOD, RED_FLAG, TALK, Context, State
from language.acts_of_sets import TELLS_SETS
from language.answers import DOUBTS
from language.echo import UNREAD
from language.first_talk import ASKED as ASKED_FIRST
from language.first_talk import GO_ON
from language.oneself import complains
from language.said import Certainty
from language.situation import Question, SpokenAct
from language.words import words as spoken_words
from nodes.desks import desk_after, desk_for
from nodes.noted import noted
from nodes.reporting import reported
from tools.act import Outcome
from tools.desk import Desk
from tools.running import ASKED, COMPLETED, LEFT, REFUSED, Result, run
from training.facts import FirstQuestionAsked, LeftAsItWas, NothingAsked, NotUnderstood
from training.first_talk import Topic
from training.workout import phase_of

log = logging.getLogger("fitcoach.act")

YES, NO, UNDO = "answer_yes", "answer_no", "undo"


async def act(state: State, runtime: Runtime[Context]) -> State:
    """Run the named acts in order, up to the first that is refused or must be asked about."""
    ran = Ran(desk_for(state, noted(runtime.context.journal.reads, runtime.context.seen), runtime.context))
    named = [from_json(SpokenAct, data) for data in state["acts"]]
    if named and named[-1].name == RED_FLAG:
        ran = await _flagged(named, ran, state, runtime.context)
    elif state["certainty"] == Certainty.UNSURE and named and named[0].name != NOT_UNDERSTOOD:
        ran.ask(named)
    else:
        await _run_all(_meant(named, _question(state)), ran, state, runtime.context)
    if ran.asked is None and (_asks_why(named) or (ran.stopped and _is_first_talk(_question(state)))):
        ran.asked = _question(state)
    left = [*(each for each in ran.left if each.name != GO_ON), *([] if _asks_why(named) else _dropped(state))]
    if ran.stopped and state["unread"]:
        left.append(SpokenAct(UNREAD, {"words": state["unread"]}))
    told = reported(state, ran.desk.athlete, ran.done, stopped=ran.stopped)
    known = {past["exercise_id"]: past for past in state["last"]}
    return State(
        messages=told.messages,
        thought=told.thought.json,
        acts=[],
        unread="" if ran.stopped else state["unread"],
        done=[*state["done"], *ran.done, *(_answer(spoken, Result(LEFT)) for spoken in left)],
        events=[*state["events"], *ran.events],
        asked=None if ran.asked is None else to_json(ran.asked),
        workout=None if ran.desk.workout is None else view(ran.desk.workout, state["workout"]),
        phase=phase_of(ran.desk.workout).value,
        athlete=view(ran.desk.athlete, state["athlete"]),
        last=[view(past, known.get(str(past.exercise_id))) for past in ran.desk.last.values()],
    )


@dataclass
class Ran:
    """What has come of acts so far: the desk they leave, what was done and happened, what is asked, what was left."""

    desk: Desk
    done: list[Json] = field(default_factory=list)
    events: list[Json] = field(default_factory=list)
    asked: Question | None = None
    left: list[SpokenAct] = field(default_factory=list)
    stopped: bool = False

    def ask(self, named: list[SpokenAct]) -> None:
        """Ask back whether these acts are meant."""
        figures = {"acts": to_json(named)}
        self.done.append(_answer(named[0], Result(ASKED, code="did_you_mean", figures=figures)))
        self.asked, self.stopped = Question(tuple(named)), True


async def _run_all(todo: list[SpokenAct], ran: Ran, state: State, context: Context) -> None:
    """Run the acts up to the first that is not done; those behind it wait for an answer, or are left."""
    while todo and not ran.stopped:
        spoken, *todo = todo
        number = len(state["done"]) + len(ran.done)
        desk = replace(ran.desk, ids=_ids(context.turn_id, number), confirmed=frozenset(spoken.confirmed))
        result = await _result(spoken, desk, state, context)
        ran.done.append(_answer(spoken, result))
        ran.events += [tagged(each) for each in result.outcome.events]
        ran.desk = await desk_after(desk, result.outcome.events)
        ran.asked = result.question
        waits = ran.asked is not None and not ran.asked.is_offer
        if ran.asked is not None and waits:
            ran.asked, todo = replace(ran.asked, acts=(*ran.asked.acts, *todo)), []
        ran.stopped = result.status != COMPLETED or waits or number + 1 >= MOST_ACTS
    ran.left = todo


async def _flagged(named: list[SpokenAct], ran: Ran, state: State, context: Context) -> Ran:
    """Log the sets told beside a red flag, each as far as that goes at once, and answer it whatever became of them."""
    *sets, flag = named
    for spoken in sets:
        tried = replace(ran, done=[*ran.done], events=[*ran.events])
        try:
            await _run_all([spoken], tried, state, context)
        except Exception as error:
            log.warning("sets not logged", extra={"error": type(error)})
            tried = replace(ran, done=[*ran.done, _answer(spoken, Result(LEFT))])
        ran = replace(tried, asked=None, stopped=False)
    ran.done = [each if each["status"] == COMPLETED else _left(each) for each in ran.done]
    await _run_all([flag], ran, state, context)
    return ran


def _meant(named: list[SpokenAct], question: Question | None) -> list[SpokenAct]:
    """The acts to run, with what a yes stands for in its place; a no leaves only the one that was asked about."""
    if question is not None and named and named[0].name == YES:
        return [*question.acts, *named[1:]]
    if question is not None and named and named[0].name == NO:
        return [named[0], *question.waiting, *named[1:]]
    return named


def _is_first_talk(question: Question | None) -> bool:
    """Whether this is one of the first questions: it waits for an answer that makes sense."""
    return question is not None and question.acts[0].name == ASKED_FIRST


def _asks_why(named: Sequence[SpokenAct]) -> bool:
    """Whether there is nothing but a question why: what was asked before it still waits for its answer."""
    return [each.name for each in named] == ["explain"]


def _dropped(state: State) -> list[SpokenAct]:
    """Sets that were asked about and are told no more: whoever speaks of something else is reminded of them.

    A set that looked like a slip is not, when sets are told again.
    """
    question = _question(state)
    if question is None or state["answered"]:
        return []
    told_again = any(data["name"] in TELLS_SETS for data in state["acts"])
    slip = told_again and any(doubt in DOUBTS for doubt in question.acts[0].confirmed)
    asked = question.acts[1:] if slip else question.acts
    return [spoken for spoken in asked if spoken.name in TELLS_SETS]


async def _result(spoken: SpokenAct, desk: Desk, state: State, context: Context) -> Result:
    question = _question(state)
    if spoken.name == NOT_UNDERSTOOD:
        paused = desk.workout is not None and desk.workout.is_paused
        words = str(spoken.arguments["words"]) if state["done"] else None
        if question is not None and _is_first_talk(question):
            asked = FirstQuestionAsked(Topic(str(question.acts[0].arguments["topic"])), again=True)
            return Result(REFUSED, Outcome((asked,)), code=NOT_UNDERSTOOD, question=question)
        fact = NotUnderstood(phase_of(desk.workout), paused, words, _hurts(spoken, desk.athlete.language))
        return Result(REFUSED, Outcome((fact,)), code=NOT_UNDERSTOOD)
    if spoken.name == TALK:
        return Result(COMPLETED)
    if spoken.name == UNDO and state["events"]:
        return Result(REFUSED, code="undo_alone")
    if spoken.name in (YES, NO):
        return Result(COMPLETED, Outcome((LeftAsItWas(question.is_offer) if question else _nothing_asked(desk),)))
    # Where nothing is kept a red flag is answered all the same.
    return await run(spoken, desk, may_write=context.may_write or spoken.name == RED_FLAG)


def _hurts(spoken: SpokenAct, language: str) -> bool:
    own = spoken_words(language)
    return complains(own.normalised(str(spoken.arguments["words"])), own)


def _nothing_asked(desk: Desk) -> NothingAsked:
    workout = desk.workout
    paused = workout is not None and workout.is_paused
    return NothingAsked(phase_of(workout), paused, chosen=workout is None or paused or bool(workout.exercises))


def _ids(turn_id: UUID, act_number: int) -> Iterator[UUID]:
    """New ids for one act: the same turn makes the same ones whenever it is run."""
    return (uuid5(turn_id, f"{act_number}.{ordinal}") for ordinal in count())


def _question(state: State) -> Question | None:
    """What the turn before asked, for the first acts of a message alone."""
    return None if state["question"] is None or state["done"] else from_json(Question, state["question"])


def _left(done: Json) -> Json:
    """What was asked about, or cannot be done, as left: for now nobody asks for more."""
    return _answer(SpokenAct(done["name"], done["arguments"]), Result(LEFT))


def _answer(spoken: SpokenAct, result: Result) -> Json:
    """What became of an act as JSON."""
    facts = [tagged(fact) for fact in result.outcome.facts]
    answer: Json = {"name": spoken.name, "status": result.status, "arguments": spoken.arguments, "facts": facts}
    if result.code is not None:
        answer |= {"code": result.code, "figures": result.figures or {}}
    return answer
