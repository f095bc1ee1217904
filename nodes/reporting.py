"""What a model is told of the acts it named: the facts as the athlete will read them, or why nothing came of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.messages import AnyMessage

from graph.codec import Json, fact
from graph.state import State
from language.replies import lines
from language.voice import Voice
from nodes.thought import Thought, results
from tools.registry import ACTS
from tools.running import ASKED, COMPLETED
from training.athlete import Athlete

MOST_OF_A_RESULT = 2000  # characters


@dataclass(frozen=True)
class Reported:
    """The thread and the thought once the model's acts have run."""

    messages: list[AnyMessage]
    thought: Thought


def reported(state: State, athlete: Athlete, done: Sequence[Json], *, stopped: bool) -> Reported:
    """The results of the calls whose acts were run. Where the built-in language named them there is none to tell."""
    thought = Thought.of(state)
    if not thought.pending:
        return Reported(state["messages"], thought)
    voice = Voice(athlete.language, athlete.weight_unit, athlete.time_zone)
    ran = done[: len(thought.pending)]
    told = results(thought.pending, [_told(each, voice) for each in ran])
    reads = any(each["status"] == COMPLETED and not ACTS[each["name"]].writes for each in ran)
    return Reported([*state["messages"], *told], thought.told(reads=reads, stopped=stopped))


def _told(done: Json, voice: Voice) -> str:
    if done["status"] == COMPLETED:
        shown = "\n".join(line for data in done["facts"] for line in lines(fact(data), voice))
        return f"Shown to the athlete:\n{shown[:MOST_OF_A_RESULT]}"
    if done["status"] == ASKED:
        return "Not done yet: the athlete is asked first."
    return f"Not done: {done.get('code', 'refused')}."
