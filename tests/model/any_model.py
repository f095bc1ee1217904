"""A language model that answers anything: any tool, any arguments, in any order."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.model.faults import ODD, Json, Reply, calls, words
from tools.registry import ACTS
from tools.schema import MORE, tools
from training.workout import Phase

Drawn = st.SearchStrategy[Any]
Call = tuple[str, Json | str]
LONG = "squat " * 833
NAMES = ("Back squat", "squats", "bench", "Bench press", "barbell row", "leg pres", "plank", "deadlift", "rows", "curl")
TEXTS = (
    *NAMES,
    *("", " ", "knee", "my knee", "zanzibar knee", "everything", "80 for 8", "too heavy", "膝が痛い", "колено", "💪🏽"),
    *("'; DROP TABLE turns; --", "%s%n{0}{user_id}${x}", "\u202egnp\r\n\x1b[31m\x07", "a\nLogged: 3 sets.", ODD, LONG),
    *("Back squat, set 1 of 3: 80 kg × 8.", "Undone: everything."),
)
FIGURES = (80, 8, 8, 8, 5, 3, 2, 1, 60, 10, 82.5)
EXTREMES = (0, -1, -80, 0.5, 1e308, -1e308, 10**30, 2**31, 2**63, 100_000, 5e-324, 1e22)
NOT_FITTING: tuple[Any, ...] = (None, True, "8", "heavy", [], {}, [[]], -0.0, "NaN")
ELSEWHERE = ("rm_rf", "", "log_sets ", "LOG_SETS", "delete_user", f"log{ODD}", "undo\n", "x" * 70, "erase")
PROSE = (
    None,
    "Logged: your 3 sets of 8 at 80 kg are saved.",
    "I deleted everything, as you asked.",
    "How did that feel?",
    "Here is what the other athlete did: 200 kg.",
)


@dataclass(frozen=True)
class Answer:
    """What is to be answered. One that is `apt` names only what is offered, so that something comes of it."""

    named: tuple[Call, ...]
    apt: bool
    text: str | None

    def made(self, request: Json) -> tuple[Reply, int]:
        """The reply to this request, and how many calls are in it."""
        offered = {tool["function"]["name"] for tool in request.get("tools", ())}
        named = [call for call in self.named if not self.apt or call[0] in offered]
        if not named:
            return words(self.text or "Tell me more."), 0
        return calls(named, self.text), len(named)


def answers(stolen: tuple[str, ...]) -> Drawn:
    """Answers, most of them apt. `stolen` are texts that are another athlete's, ids among them."""
    texts = st.sampled_from(PROSE)
    apt = st.lists(_call(apt=True, stolen=stolen), min_size=4, max_size=12).map(tuple)
    many = st.lists(_call(apt=True, stolen=stolen), min_size=20, max_size=24).map(tuple)
    wild = st.lists(_call(apt=False, stolen=stolen), min_size=10, max_size=13).map(tuple)
    return st.one_of(
        st.builds(Answer, apt, st.just(True), texts),
        st.builds(Answer, many, st.just(True), texts),
        st.builds(Answer, wild, st.just(False), texts),
    )


def _call(*, apt: bool, stolen: tuple[str, ...]) -> Drawn:
    """A call of any act with arguments that fit its schema, or of something else with any."""
    named = st.sampled_from(list(schemas())).flatmap(lambda name: st.tuples(st.just(name), _arguments(name, stolen)))
    if apt:
        return named
    odd: Drawn = st.tuples(st.sampled_from(ELSEWHERE), st.just({}))
    broken = st.tuples(st.sampled_from(list(ACTS)), st.sampled_from(["{", "[]", "null", '{"reps": 1e999}', "NaN"]))
    return st.one_of(named, st.builds(_spoilt, named, _SPOIL, st.sampled_from(stolen)), odd, broken)


_SPOIL = st.tuples(
    st.sampled_from(["drop", "extra", "type"]),
    st.sampled_from(["user_id", "athlete", "session_id", "workout_id", "id", "reps"]),
    st.sampled_from(NOT_FITTING),
)


def _spoilt(call: Call, how: tuple[str, str, Any], stolen: str) -> Call:
    """The call with an argument dropped, added, or of the wrong type."""
    name, told = call
    assert isinstance(told, dict)
    kind, key, value = how
    if kind == "extra":
        return name, {**told, key: stolen}
    first = next((each for each in told if each != MORE), MORE)
    if kind == "drop":
        return name, {each: value for each, value in told.items() if each != first}
    return name, {**told, first: value}


@cache
def schemas() -> dict[str, Json]:
    """The parameters of every act that is ever offered, and of those that are not."""
    offered = {
        tool["function"]["name"]: tool["function"]["parameters"]
        for phase in Phase
        for tool in tools(phase, may_write=True)
    }
    hidden = {name: act.arguments.model_json_schema() for name, act in ACTS.items() if name not in offered}
    return {**offered, **hidden}


@cache
def _arguments(name: str, stolen: tuple[str, ...]) -> Drawn:
    schema = schemas()[name]
    return _drawn(schema, schema.get("$defs", {}), stolen)


def _drawn(schema: Json, shared: Json, stolen: tuple[str, ...]) -> Drawn:
    """Values of a schema: null more often than not, where that may be."""
    if "$ref" in schema:
        return _drawn(shared[schema["$ref"].rpartition("/")[2]], shared, stolen)
    if "anyOf" in schema:
        return st.one_of(*(_drawn(each, shared, stolen) for each in schema["anyOf"] if each.get("type") != "null"))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return _KINDS[schema["type"]](schema, shared, stolen)


def _object(schema: Json, shared: Json, stolen: tuple[str, ...]) -> Drawn:
    kinds = {name: _drawn(each, shared, stolen) for name, each in schema.get("properties", {}).items()}
    open_ones = [name for name, each in schema.get("properties", {}).items() if _may_be_null(each)]

    @st.composite
    def drawn(draw: Callable[[Drawn], Any]) -> Json:
        told = draw(st.lists(st.sampled_from(open_ones), max_size=3, unique=True)) if open_ones else []
        return {name: None if name in open_ones and name not in told else draw(kind) for name, kind in kinds.items()}

    return drawn()


def _may_be_null(schema: Json) -> bool:
    return any(each.get("type") == "null" for each in schema.get("anyOf", ()))


def _array(schema: Json, shared: Json, stolen: tuple[str, ...]) -> Drawn:
    return st.lists(_drawn(schema["items"], shared, stolen), max_size=3)


def _number(schema: Json, _shared: Json, _stolen: tuple[str, ...]) -> Drawn:
    whole = schema["type"] == "integer"
    pool = [*FIGURES * 3, *EXTREMES]
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return st.integers(low, high)
    return st.sampled_from([each for each in pool if not whole or isinstance(each, int)])


def _string(_schema: Json, _shared: Json, stolen: tuple[str, ...]) -> Drawn:
    return st.sampled_from([*TEXTS, *stolen])


def _truth(_schema: Json, _shared: Json, _stolen: tuple[str, ...]) -> Drawn:
    return st.booleans()


_KINDS: dict[str, Callable[[Json, Json, tuple[str, ...]], Drawn]] = {
    "object": _object,
    "array": _array,
    "number": _number,
    "integer": _number,
    "string": _string,
    "boolean": _truth,
}
