"""What a model is told of the athlete: gathered from the state, and from what is remembered of them."""

import asyncio
from collections.abc import Sequence

from langchain_core.messages import AnyMessage

from graph.codec import from_json
from graph.journal import Reads
from graph.model import EmbedderFailed
from graph.state import Context, State
from language.prompt.known import Known
from language.situation import Question
from nodes.thought import parted
from training.athlete import Athlete
from training.history import PastExercise, Sitting
from training.memories import Memory, MemoryKind
from training.workout import Workout

EMBED_SECONDS = 0.5
MOST_MEMORIES, MOST_LIMITS, MOST_SITTINGS = 8, 10, 3


async def known(state: State, context: Context, reads: Reads) -> Known:
    """Everything a model is told besides the exchanges and the message."""
    before, message, _ = parted(state["messages"])
    past = [from_json(PastExercise, data) for data in state["last"]]
    athlete = from_json(Athlete, state["athlete"])
    memories, sittings = await _remembered(str(message.text), context, reads)
    return Known(
        athlete=athlete,
        workout=None if state["workout"] is None else from_json(Workout, state["workout"]),
        catalogue=context.names.with_own(athlete.own).catalogue,
        now=context.at,
        last={each.exercise_id: each for each in past},
        memories=memories,
        sittings=sittings,
        asked=_last_reply(before) if question(state) is not None else "",
        unread=state["unread"] if state["done"] else "",
    )


def question(state: State) -> Question | None:
    """What the turn before asked, for the first acts of a message alone."""
    return None if state["question"] is None or state["done"] else from_json(Question, state["question"])


def exchanges(before: Sequence[AnyMessage]) -> list[tuple[str, str]]:
    """Messages and replies in turn, as pairs."""
    texts = [message.text for message in before]
    return list(zip(texts[::2], texts[1::2], strict=False))


async def _remembered(text: str, context: Context, reads: Reads) -> tuple[tuple[Memory, ...], tuple[Sitting, ...]]:
    """What fits the message by meaning, words and age; limits are always among it, whatever it is about."""
    vector, name = await _vector(text, context)
    limits, fitting, sittings = await asyncio.gather(
        reads.memories(kinds=(MemoryKind.LIMIT,), limit=MOST_LIMITS),
        reads.memories(words=text, vector=vector, embedder=name, limit=MOST_MEMORIES),
        reads.sittings(vector, name or "", MOST_SITTINGS),
    )
    return tuple({each.id: each for each in (*limits, *fitting)}.values()), sittings


async def _vector(text: str, context: Context) -> tuple[tuple[float, ...] | None, str | None]:
    if context.embedder is None:
        return None, None
    try:
        (found,) = await context.embedder.vectors([text], EMBED_SECONDS)
    except EmbedderFailed:
        return None, None
    return tuple(found), context.embedder.name


def _last_reply(before: Sequence[AnyMessage]) -> str:
    return before[-1].text if before else ""
