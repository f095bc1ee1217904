"""The wiring: what a turn is made of, the machine's picture, the Coach, the composition roots."""

import os

# Read by LangGraph when it is first imported, which nobody does before this. Strict: from a checkpoint only messages
# and plain values are ever made, whoever has written into it.
os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"
