"""The Keeper: what is done between turns. Sittings end, are summed up and searched for facts; texts get their vectors.

All of it waits in the tables, so a Keeper that is killed has lost nothing, and any number of them may be at work.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from langchain_core.messages import AnyMessage, HumanMessage, SystemMessage

from graph.codec import Json
from graph.metrics import LAST_DONE
from graph.model import Answer, Embedder, EmbedderFailed, Model, ModelFailed, Spent
from graph.purse import UsedUp, most_tokens, reserved
from graph.resting import Rests
from graph.sittings import Note, OverSitting, Sittings
from graph.state import StoreUnavailable
from graph.traces import begun
from language.believed import FORM, believed
from language.lookback import borne_out, instructions, material
from language.names import Names
from language.recounting import recounted
from language.text import normalise
from training.memories import Memory

log = logging.getLogger("fitcoach.keeper")

IDLE = timedelta(hours=3)  # after which a sitting is over
PATIENCE = timedelta(hours=24)  # after which a sitting is summed up without the model that did not answer
MOST_SITTINGS, MOST_ATHLETES, MOST_TEXTS = 100, 100, 64  # at a time
MODEL_SECONDS, EMBEDDER_SECONDS = 60.0, 60.0
SILENCE = timedelta(seconds=50)  # in which a model or an embedder that has just failed is asked nothing
PAUSE_SECONDS = 5.0  # between two looks, however often it is woken
STOP_SECONDS = 5.0
# Asking once more changes nothing about these.
FOR_GOOD = ("too_long", "nonsense")


@dataclass
class Keeper:
    """Does what waits. Without a model sittings are summed up from what is on record; without an embedder no vectors.

    `daily_tokens` bounds what models may cost an athlete in a day (UTC). `chores` are nobody's and done each time.
    """

    sittings: Sittings
    clock: Callable[[], datetime]
    names: Names
    model: Model | None = None
    embedder: Embedder | None = None
    daily_tokens: int | None = None
    model_silent_until: datetime | None = None
    embedder_silent_until: datetime | None = None
    rests: Rests = field(default_factory=Rests)
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    chores: tuple[Callable[[], Awaitable[None]], ...] = ()

    def wake(self) -> None:
        """Look at once what there is to do."""
        self.woken.set()

    @asynccontextmanager
    async def at_work(self, seconds: float) -> AsyncIterator[None]:
        """Look for work every so many seconds for as long as the block lasts; never of itself when these are 0."""
        task = asyncio.create_task(self._work(seconds)) if seconds else None
        try:
            yield
        finally:
            if task is not None:
                task.cancel()
                await asyncio.wait([task], timeout=STOP_SECONDS)

    async def _work(self, seconds: float) -> None:
        LAST_DONE.labels("sweep").set(self.clock().timestamp())
        while True:
            await asyncio.sleep(min(PAUSE_SECONDS, seconds))
            self.woken.clear()
            with begun("sweep", self.clock()) as looking:
                try:
                    await self.sweep(self.clock())
                    LAST_DONE.labels("sweep").set(self.clock().timestamp())
                except Exception as error:
                    looking.fail(type(error).__qualname__)
                    log.warning("sweep failed", extra={"error": type(error)})
            try:
                await asyncio.wait_for(self.woken.wait(), seconds)
            except TimeoutError:
                continue

    async def sweep(self, now: datetime) -> None:
        """Do all that waits now. What fails is logged and left for later, in nobody's way. StoreUnavailable."""
        for chore in self.chores:
            await self._done(chore)
        for athlete_id, session_id in await self.sittings.to_note(now - IDLE, MOST_SITTINGS + len(self.rests.known)):
            await self._tried(session_id, now, self._note(athlete_id, session_id, now))
        for athlete_id in (
            await self.sittings.to_embed(self.embedder.name, MOST_ATHLETES + len(self.rests.known))
            if self.embedder
            else ()
        ):
            await self._tried(athlete_id, now, self._embed(athlete_id, now))

    async def _done(self, chore: Callable[[], Awaitable[None]]) -> None:
        """Do a chore. That it fails is logged, and keeps nothing else waiting."""
        try:
            await chore()
        except StoreUnavailable as error:
            log.warning("left for later", extra={"error": type(error)})

    async def _tried(self, key: UUID, now: datetime, work: Coroutine[Any, Any, bool]) -> None:
        if self.rests.is_resting(key, now):
            work.close()
            return
        try:
            is_done = await work
        except StoreUnavailable:
            raise
        except Exception as error:
            log.warning("left for later", extra={"key": key, "error": type(error)})
            is_done = False
        if is_done:
            self.rests.succeeded(key)
        else:
            self.rests.failed(key, now)

    async def _note(self, athlete_id: UUID, session_id: UUID, now: datetime) -> bool:
        """Sum a sitting up; whether that is done with."""
        sitting = await self.sittings.over(athlete_id, session_id, now - IDLE)
        if sitting is None:
            return True
        note = await self._noted(sitting, now)
        await self.sittings.keep(athlete_id, sitting, note, now)
        return note.is_final

    async def _noted(self, sitting: OverSitting, now: datetime) -> Note:
        on_record = recounted(sitting.started_at, sitting.heard, sitting.workouts, sitting.voice)
        if self.model is None or now - sitting.last_at > PATIENCE or not any(each.is_talk for each in sitting.heard):
            return Note(on_record, (), Spent(), is_final=True)
        if _is_silent(self.model_silent_until, now):
            return Note(on_record, (), Spent(), is_final=False)
        told = material(on_record, sitting.heard, sitting.voice)
        asked: list[AnyMessage] = [SystemMessage(instructions()), HumanMessage(told)]
        try:
            answer = await self._filled(self.model, sitting, asked, now)
        except UsedUp:
            return Note(on_record, (), Spent(), is_final=False)
        except ModelFailed as failed:
            is_final = failed.failure in FOR_GOOD
            self.model_silent_until = self.model_silent_until if is_final else now + SILENCE
            return Note(on_record, (), failed.spent, is_final=is_final)
        form: Json = (answer.calls[0].arguments if answer.calls else None) or {}
        summary = borne_out(form.get("summary"), on_record, sitting.heard, self.names, sitting.voice, now)
        facts = believed(form.get("facts"), sitting.heard, sitting.forgot_at, sitting.voice.language)
        return Note(summary or on_record, fresh(facts, sitting.known), answer.spent, is_final=True)

    async def _filled(self, model: Model, sitting: OverSitting, asked: list[AnyMessage], now: datetime) -> Answer:
        """What a model makes of a sitting, out of its athlete's day. UsedUp, ModelFailed."""
        most = self.daily_tokens
        purse = None if most is None else self.sittings.purse(sitting.account, now, most)
        async with reserved(purse, most_tokens(asked, [FORM])) as cost:
            try:
                answer = await model.filled(asked, "sitting", FORM, MODEL_SECONDS)
            except ModelFailed as failed:
                cost.failed(failed)
                raise
            cost.answered(answer.spent)
        return answer

    async def _embed(self, athlete_id: UUID, now: datetime) -> bool:
        """Give an athlete's texts their vectors; whether that is done with."""
        assert self.embedder is not None
        if _is_silent(self.embedder_silent_until, now):
            return False
        name = self.embedder.name
        while texts := await self.sittings.waiting(athlete_id, name, MOST_TEXTS):
            try:
                vectors = await self.embedder.vectors([each.text for each in texts], EMBEDDER_SECONDS)
            except EmbedderFailed:
                self.embedder_silent_until = now + SILENCE
                return False
            await self.sittings.keep_vectors(athlete_id, name, list(zip(texts, vectors, strict=True)))
        return True


def _is_silent(until: datetime | None, now: datetime) -> bool:
    return until is not None and now < until


def fresh(told: Sequence[Memory], known: Sequence[Memory]) -> tuple[Memory, ...]:
    """What is told and not known yet: nothing of the same kind says it in these words."""
    said = [(memory.kind, normalise(memory.content)) for memory in known]
    return tuple(
        memory
        for memory in told
        if not any(kind is memory.kind and normalise(memory.content) in words for kind, words in said)
    )
