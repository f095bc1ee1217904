"""LangGraph's strict mode: without it, what lies in a checkpoint may be any program, and is run when it is read."""

from langgraph.checkpoint.serde._msgpack import STRICT_MSGPACK_ENABLED


class NotStrict(RuntimeError):
    """LangGraph was imported before it was told to be strict; nothing is served so."""

    def __init__(self) -> None:
        super().__init__("Start with LANGGRAPH_STRICT_MSGPACK=true in the environment, as `make studio` does.")


def demand_strict(*, is_strict: bool = STRICT_MSGPACK_ENABLED) -> None:
    """NotStrict where LangGraph is not."""
    if not is_strict:
        raise NotStrict
