"""What a turn is made of: the graph's state, and what a run is given.

The state holds messages and plain JSON values only; live things travel in the Context.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Annotated
from uuid import UUID

from langchain_core.messages import AnyMessage
from pydantic import GetPydanticSchema
from pydantic_core import core_schema
from typing_extensions import TypedDict

from graph.codec import Json
from graph.journal import IncomingMessage, Journal
from graph.limits import Purse
from graph.model import Embedder, Model, Spent
from graph.seen import Seen
from graph.shelf import Shelf
from language.names import Names

# How far back an undo reaches, how many exchanges a turn sees, and how many acts one message may name.
UNDO_HOURS = 24
WINDOW = 8
MOST_ACTS = 12

# What a message is that names no act: nobody understood it, or a model talked about it.
NOT_UNDERSTOOD, TALK = "not_understood", "talk"
# The act that answers a red flag; no words but those of the detector name it.
RED_FLAG = "raise_red_flag"

# Live things in the Context are of no concern to its JSON schema.
Opaque = GetPydanticSchema(lambda _source, _handler: core_schema.any_schema())


class Input(TypedDict):
    """What a run is started with."""

    message: IncomingMessage


class State(TypedDict, total=False):
    """The channels of a turn. All but `message` are overwritten by `recall` at the start of the next one."""

    message: IncomingMessage
    messages: list[AnyMessage]  # the last exchanges and this message
    athlete: Json
    phase: str
    before: Json | None  # the active workout as it was recalled
    workout: Json | None  # the active workout as the acts leave it
    last: list[Json]  # the last time of each exercise of the workout
    question: Json | None  # what the turn before asked
    phase_since: str | None
    unread: str
    acts: list[Json]  # named and still to be run
    certainty: str
    answered: bool  # whether the message answers what was asked
    done: list[Json]  # acts run: name, arguments, status, facts
    events: list[Json]
    asked: Json | None  # what this turn asks
    thought: Json  # what a model was asked and answered in this turn
    dropped: int  # how many of its claims nothing backed
    reply: Json


@dataclass(frozen=True)
class Incoming:
    """A message as a client hands it in. Together with the account its id is unique.

    `is_of_key` where the provider is one that a client's key names; any other is a word of whoever sent it.
    """

    provider: str
    provider_user_id: str
    message_id: str
    text: str
    sent_at: datetime | None = None
    language_code: str | None = None
    is_of_key: bool = False

    @property
    def account(self) -> tuple[str, str]:
        """Whose message it is, in the provider's words."""
        return self.provider, self.provider_user_id

    @property
    def digest(self) -> str:
        """What tells this text from another."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Identity:
    """Whose turn it is and in which sitting. New ones are written with the turn, `closes` is the sitting that ended."""

    athlete_id: UUID
    session_id: UUID
    is_new: bool = False
    opens_session: bool = False
    closes: UUID | None = None

    @property
    def found_open(self) -> UUID | None:
        """The sitting that was open when the message came."""
        return self.closes if self.opens_session else self.session_id

    @property
    def thread_id(self) -> str:
        """The name of the sitting's thread."""
        return f"{self.athlete_id}:{self.session_id}"


@dataclass(frozen=True)
class StoredTurn:
    """A turn that was committed before under the same message id. `reply` is its text, byte for byte."""

    digest: str
    reply: str


@dataclass(frozen=True)
class Attempt:
    """One attempt at a turn: the message, its time and the ids it goes by, and the version of what runs it."""

    incoming: Incoming
    at: datetime
    received_at: datetime
    turn_id: UUID
    trace_id: str
    program_version: str
    elapsed_ms: Callable[[], int]
    expenses: "Expenses" = field(default_factory=lambda: Expenses())
    seen: Seen = field(default_factory=Seen)


class StaleTurn(Exception):
    """Another turn of the athlete's was committed since this one recalled: run it again on fresh facts."""


class StoreUnavailable(Exception):
    """The database cannot be reached, or broke off: what was asked of it may be asked again."""


class StoreAway(StoreUnavailable):
    """The database was waited for in vain, or too many wait already: to ask again at once is of no use."""


@dataclass
class Expenses:
    """What a message has cost so far in answers of models, whatever became of the attempts at its turn."""

    spent: Spent = field(default_factory=Spent)
    milliseconds: int = 0

    def add(self, spent: Spent, milliseconds: int) -> None:
        """Count an answer, or what was used up without one."""
        self.spent += spent
        self.milliseconds += milliseconds


def silent(_stage: str) -> None:
    """Tell nobody how far a turn has come."""


@dataclass(frozen=True)
class Thinking:
    """The model a turn may ask, and the bounds it keeps to.

    `purse` holds the tokens of the day, None for no bound; `seconds_left` reads how long the turn may still take.
    """

    model: Model
    purse: Purse | None
    seconds_left: Callable[[], float]


@dataclass(frozen=True)
class Context:
    """What a run is given besides its input.

    `at` is when the message was sent, as far as that can be trusted, `received_at` when it arrived; `elapsed_ms` reads
    the time since then. Without `thinking` there is no model to ask, without `embedder` things are looked up by their
    words alone, and without a `shelf` questions about training have no answer. `progress` is told what a turn is
    about to do.
    """

    journal: Annotated[Journal, Opaque]
    names: Annotated[Names, Opaque]
    at: datetime
    received_at: datetime
    turn_id: UUID
    session_id: UUID
    trace_id: str
    elapsed_ms: Annotated[Callable[[], int], Opaque]
    may_write: bool = True
    thinking: Annotated[Thinking | None, Opaque] = None
    embedder: Annotated[Embedder | None, Opaque] = None
    shelf: Annotated[Shelf | None, Opaque] = None
    expenses: Annotated[Expenses, Opaque] = field(default_factory=Expenses)
    seen: Annotated[Seen, Opaque] = field(default_factory=Seen)
    progress: Annotated[Callable[[str], None], Opaque] = silent
