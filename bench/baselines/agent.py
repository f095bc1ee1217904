"""A default tool-calling agent: a model that costs no time calls a tool, the tool inserts a row, the model says so."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

from fastapi import FastAPI
from langchain.agents import create_agent
from langchain.tools import ToolRuntime, tool
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, ToolCall, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from psycopg_pool import AsyncConnectionPool

from bench.baselines.wire import Message, Reply

SET = re.compile(r"(\d+)x(\d+)")
TABLE = """
CREATE TABLE IF NOT EXISTS sets (
    id bigserial PRIMARY KEY, athlete text NOT NULL, weight_kg float NOT NULL, reps int NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
)
"""


@dataclass(frozen=True)
class Athlete:
    """Who speaks, and where their sets are kept: what the model neither sees nor says."""

    name: str
    pool: AsyncConnectionPool


@tool
async def log_set(weight_kg: float, reps: int, runtime: ToolRuntime[Athlete, Any]) -> str:
    """Log a set the athlete has done."""
    # A pool's connection as its documentation shows it: what is done with it is one transaction.
    async with runtime.context.pool.connection() as connection:
        await connection.execute(
            "INSERT INTO sets (athlete, weight_kg, reps) VALUES (%s, %s, %s)", [runtime.context.name, weight_kg, reps]
        )
    return f"Logged {weight_kg:g} kg × {reps}."


class InstantModel(BaseChatModel):
    """A model in this process: it calls `log_set` for a set, and has words for everything else."""

    @property
    def _llm_type(self) -> str:
        return "instant"

    def bind_tools(self, tools: Sequence[Any], **_: Any) -> Runnable[Any, AIMessage]:
        """It knows its tool."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=_answer(messages[-1]))])

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> ChatResult:
        # Else the framework would hand the work to a thread.
        return self._generate(messages)


def _answer(last: BaseMessage) -> AIMessage:
    found = SET.fullmatch(str(last.content))
    if isinstance(last, ToolMessage) or found is None:
        return AIMessage(str(last.content))
    said = {"weight_kg": float(found[1]), "reps": int(found[2])}
    return AIMessage("", tool_calls=[ToolCall(name="log_set", args=said, id="call_0")])


def application(conninfo: str) -> FastAPI:
    """The server."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # The same saver as the echo's, and a pool with the defaults of its library.
        async with (
            AsyncPostgresSaver.from_conn_string(conninfo) as saver,
            AsyncConnectionPool(conninfo, open=False) as pool,
        ):
            await saver.setup()
            async with pool.connection() as connection:
                await connection.execute(TABLE)
            app.state.pool = pool
            app.state.agent = create_agent(
                InstantModel(),
                [log_set],
                system_prompt="You are a strength coach.",
                context_schema=Athlete,
                checkpointer=saver,
            )
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/message")
    async def message(message: Message) -> Reply:
        # No `durability` is given, as with the echo.
        thread = await app.state.agent.ainvoke(
            {"messages": [{"role": "user", "content": message.text}]},
            {"configurable": {"thread_id": message.athlete}},
            context=Athlete(message.athlete, app.state.pool),
        )
        return Reply(text=cast(str, thread["messages"][-1].content))

    return app
