"""A turn run node by node on a thread in memory: LangGraph's own history of its states, going on from one, forks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import StateSnapshot

from graph.codec import Json
from graph.state import Context
from replay.forking import ForkedJournal
from replay.recorded import Ran, Recorded
from replay.running import Reporting, Runner, said
from replay.stand_for import ModelOnRecord

END = "the end"
# What led to a state that no node led to, by what LangGraph says of it.
NO_NODE = {"input": "said", "update": "changed", "fork": "again"}


class NoSuchStep(Exception):
    """A turn has no such step, or its state nothing of this name; the message says what there is."""


@dataclass(frozen=True)
class Step:
    """A state of a thread: its number as LangGraph counts, which node led to it, from what to what, and what is next.

    `failure` is what the next node ended in.
    """

    number: int
    ran: str
    before: Json
    after: Json
    next: str
    failure: str | None = None


@dataclass
class Stepping:
    """Runs a turn node by node, each state kept; `saver` may hold a thread that is gone on with.

    `earlier` are the turns of its session before it: with a changed state it may look up what it never did, and that is
    answered from what they have on record.
    """

    runner: Runner
    recorded: Recorded
    earlier: Sequence[Recorded] = ()
    saver: InMemorySaver = field(default_factory=InMemorySaver)
    thread_id: str = "turn"
    asked: dict[str, int] = field(default_factory=dict)  # how often a model was, by the id of the checkpoint after it
    last: list[str] = field(default_factory=list)  # the checkpoints of what was run last

    def __post_init__(self) -> None:
        self.graph = self.runner.graph.copy({"checkpointer": self.saver})

    async def begin(self, checkpoint_id: str | None = None) -> Ran:
        """Run the turn from its message on, on top of a checkpoint of the thread where there is one."""
        return await self._run(self._config(checkpoint_id), said(self.recorded), self.runner.journal(self.recorded))

    async def go_on(self, step: str, changed: Mapping[str, Any]) -> Ran:
        """Run on from before a step, which is a node or a number, with what is changed of the state there.

        NoSuchStep.
        """
        before = _before([each for each in await self.states() if _id(each.config) in self.asked], step)
        unknown = [name for name in changed if name not in before.values]
        if unknown:
            known = ", ".join(sorted(before.values))
            raise NoSuchStep(f"The state has no {unknown[0]} before {step}: it has {known or 'nothing yet'}.")
        asked = self.asked[_id(before.config)]
        if not changed:
            return await self._run(before.config, None, self.runner.journal(self.recorded), asked)
        config = await self.graph.aupdate_state(before.config, dict(changed))
        return await self._run(config, None, ForkedJournal(self.recorded, self.earlier), asked)

    async def history(self) -> list[Step]:
        """The steps of what was run last, in order."""
        states = {_id(state.config): state for state in await self.states()}
        return [_step(_parent(states, states[each]), states[each]) for each in self.last]

    async def states(self) -> list[StateSnapshot]:
        """LangGraph's own history of the thread, the newest state first."""
        return [state async for state in self.graph.aget_state_history(self._config())]

    def _config(self, checkpoint_id: str | None = None) -> RunnableConfig:
        at = {} if checkpoint_id is None else {"checkpoint_id": checkpoint_id}
        return {"configurable": {"thread_id": self.thread_id, "checkpoint_ns": "", **at}}

    async def _run(self, config: RunnableConfig, given: Json | None, journal: Reporting, asked: int = 0) -> Ran:
        model = ModelOnRecord(self.recorded.seen.answers, asked)
        self.last = []

        async def going(context: Context) -> None:
            run = self.graph.astream(given, config, context=context, stream_mode="checkpoints", durability="sync")
            async for checkpoint in run:
                self.asked[_id(checkpoint["config"])] = model.given
                self.last.append(_id(checkpoint["config"]))

        return await self.runner.came_of(self.recorded, journal, model, going)


def steps(line: Sequence[StateSnapshot]) -> list[Step]:
    """Each state of a line with how it came from the one before it."""
    befores = [None, *line[:-1]]
    return [_step(before, state) for before, state in zip(befores, line, strict=True)]


def _step(before: StateSnapshot | None, state: StateSnapshot) -> Step:
    source = (state.metadata or {}).get("source", "loop")
    ran = NO_NODE.get(source) or ("" if before is None else " and ".join(before.next))
    failures = [str(task.error) for task in state.tasks if task.error is not None]
    values = {} if before is None else dict(before.values)
    following = " and ".join(state.next) or END
    return Step(_number(state), ran, values, dict(state.values), following, "; ".join(failures) or None)


def before_turn(states: Sequence[StateSnapshot], turn: Recorded) -> str | None:
    """The id of the checkpoint that a turn began on, where its thread still has one; the newest state is the first."""
    found = [place for place, state in enumerate(states) if message_id(state.values) == turn.message_id]
    older = states[found[-1] + 1 :] if found else ()
    return _id(older[0].config) if older else None


def message_id(state: Json) -> str | None:
    """The id of the message that a state is of."""
    message: Json = state.get("message") or {}
    return message.get("id")


def _before(states: Sequence[StateSnapshot], step: str) -> StateSnapshot:
    """The oldest state that this step comes next after."""
    oldest_first = [(str(_number(state) + 1), each, state) for state in states[::-1] for each in state.next]
    for number, node, state in oldest_first:
        if step in (number, node):
            return state
    known = ", ".join(f"{number} {node}" for number, node, _ in oldest_first)
    raise NoSuchStep(f"The turn has no step {step}: it has {known}.")


def _number(state: StateSnapshot) -> int:
    return (state.metadata or {}).get("step", 0)


def _parent(states: Mapping[str, StateSnapshot], state: StateSnapshot) -> StateSnapshot | None:
    return None if state.parent_config is None else states.get(_id(state.parent_config))


def _id(config: RunnableConfig) -> str:
    return str(config["configurable"]["checkpoint_id"])
