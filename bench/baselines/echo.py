"""A default LangGraph application: four nodes that say back what was said, and a thread for each athlete."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from langchain_core.messages import AIMessage, HumanMessage
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.graph import START, MessagesState, StateGraph

from bench.baselines.wire import Message, Reply


class State(MessagesState):
    """A thread: all its messages, and what the nodes hand on."""

    heard: str
    decided: str
    done: str


async def hear(state: State) -> dict[str, str]:
    """Take the message in."""
    return {"heard": str(state["messages"][-1].content)}


async def decide(state: State) -> dict[str, str]:
    """Decide what is to be done."""
    return {"decided": state["heard"]}


async def work(state: State) -> dict[str, str]:
    """Do it."""
    return {"done": state["decided"]}


async def respond(state: State) -> dict[str, list[AIMessage]]:
    """Say it back."""
    return {"messages": [AIMessage(state["done"])]}


def application(conninfo: str) -> FastAPI:
    """The server."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # One saver for all requests, on the one connection that from_conn_string opens: as its documentation shows it.
        async with AsyncPostgresSaver.from_conn_string(conninfo) as saver:
            await saver.setup()
            builder = StateGraph(State).add_sequence([hear, decide, work, respond]).add_edge(START, "hear")
            app.state.graph = builder.compile(checkpointer=saver)
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/message")
    async def message(message: Message) -> Reply:
        # No `durability` is given: the default saves a checkpoint after every step, while the next one runs.
        thread = await app.state.graph.ainvoke(
            {"messages": [HumanMessage(message.text)]}, {"configurable": {"thread_id": message.athlete}}
        )
        return Reply(text=thread["messages"][-1].content)

    return app
