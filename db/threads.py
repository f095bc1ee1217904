"""Threads as they were stored, copied into memory: there LangGraph's time travel may do with them what it likes."""

from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from psycopg.rows import dict_row

from db.address import ADMIN, SEARCH_PATH, Address
from db.recorded import OWNER_OF
from graph.state import Identity


@dataclass(frozen=True)
class ThreadCopy:
    """A stored thread's name, and a saver that holds a copy of it and nothing else."""

    id: str
    saver: InMemorySaver = field(default_factory=InMemorySaver)


def thread_of(address: Address, account: tuple[str, str], session_id: UUID) -> ThreadCopy | None:
    """A copy of a session's thread, empty where nothing is kept of it; None where nobody has this account."""
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        connection.execute("SET TRANSACTION READ ONLY")
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        connection.execute(f"SET LOCAL search_path TO {SEARCH_PATH}")
        owner = connection.execute(OWNER_OF, account).fetchone()
        if owner is None:
            return None
        copy = ThreadCopy(Identity(owner["user_id"], session_id).thread_id)
        stored = PostgresSaver(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
        for each in reversed(list(stored.list({"configurable": {"thread_id": copy.id}}))):
            begun: RunnableConfig = {"configurable": {**each.config["configurable"], "checkpoint_id": None}}
            place = each.parent_config or begun
            versions = each.checkpoint["channel_versions"]
            config = copy.saver.put(place, each.checkpoint, each.metadata, versions)
            for task, channel, value in each.pending_writes or ():
                copy.saver.put_writes(config, [(channel, value)], task)
    return copy
