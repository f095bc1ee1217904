"""Messages come in another order than they were sent, several times, at once, and to two servers: each happens once."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from anyio.from_thread import BlockingPortal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.bootstrap import clock
from tests.figures import Figure
from tests.talking import Rows, Talker, Time
from tests.trust.client import Client
from tests.trust.deployment import Deployment
from tests.trust.invariants import check_everything, lost_and_doubled
from tests.trust.people import rows_of

BEGUN = timedelta(minutes=10)  # so long ago the workout was started, and its messages were sent since
STEP = timedelta(seconds=20)
LATE = ("finish the workout", "pause")  # sent before the workout had begun
MOVES = ("pause", "resume", "finish the workout", "let's start a workout", "1", "start", "80x8", "undo")


@dataclass(frozen=True)
class Delivery:
    """A message, by its number in the order they were sent, as it reaches a server."""

    number: int
    server: int


Schedule = list[list[Delivery]]  # what is delivered at once, one after another


@st.composite
def schedules(draw: st.DrawFn, most: int = 6) -> tuple[int, Schedule]:
    """How many messages there are, and how they come: each at least once, in any order."""
    count = draw(st.integers(2, most))
    again = draw(st.lists(st.integers(0, count - 1), max_size=count))
    order = draw(st.permutations([*range(count), *again]))
    servers = draw(st.lists(st.integers(0, 1), min_size=len(order), max_size=len(order)))
    ends = draw(st.sets(st.integers(1, len(order))))
    whole = [Delivery(number, server) for number, server in zip(order, servers, strict=True)]
    return count, [whole[begin:end] for begin, end in pairwise(sorted({0, *ends, len(whole)}))]


def _delivered(
    deployment: Deployment, portal: BlockingPortal, schedule: Schedule, said: Callable[[int], tuple[str, datetime]]
) -> Client:
    """The client of somebody in training whose messages came by this schedule; `said` tells a message and its time."""

    async def deliver() -> Client:
        async with Client.opened(deployment) as http:
            client = Client(deployment, http)
            for place, text in enumerate(("let's start a workout", "1", "start")):
                await client.say(text, f"begin-{place}", clock() - BEGUN)
            for batch in schedule:
                await asyncio.gather(*(_deliver(client, each, *said(each.number)) for each in batch))
            assert client.failed == 0
            return client

    return portal.call(deliver)


async def _deliver(client: Client, each: Delivery, text: str, at: datetime) -> None:
    await client.say(text, f"m{each.number}", at, client.deployment.urls[each.server])


def test_every_set_is_on_record_once_at_its_own_time(
    deployment: Deployment, portal: BlockingPortal, is_full: bool, figure: Figure
) -> None:
    """However they come; and what was sent before the workout began ends none. Nobody else's rows are touched."""
    counted = defaultdict[str, int](int)
    with deployment.seen() as world:
        bystander = Talker(portal, world, Time(), name=_delivered(deployment, portal, [], lambda _: ("", clock())).name)
        theirs = rows_of(world, bystander.id)

        @settings(max_examples=100 if is_full else 4, suppress_health_check=list(HealthCheck))
        @given(schedules())
        def once(drawn: tuple[int, Schedule]) -> None:
            count, schedule = drawn
            base = clock().replace(microsecond=0) - BEGUN + timedelta(minutes=1)
            sent = {number: (f"back squat {60 + number}x8", base + number * STEP) for number in range(count)}
            sent[count - 1] = (LATE[count % 2], base - timedelta(minutes=5))
            client = _delivered(deployment, portal, schedule, sent.__getitem__)
            talker = Talker(portal, world, Time(), name=client.name)

            check_everything(talker, client.replies)
            assert _recorded(talker.logs()) == {at: text for text, at in list(sent.values())[:-1]}
            assert [workout["status"] for workout in talker.workouts()] == ["in_progress"]
            counted["deliveries"] += sum(map(len, schedule))
            counted["messages"] += count
            lost, doubled = lost_and_doubled([(talker, client.replies)])
            counted["lost"] += lost
            counted["doubled"] += doubled

        once()
        assert rows_of(world, bystander.id) == theirs

    figure("deliveries out of order, twice and at once, to two servers", counted["deliveries"])
    figure("messages of theirs lost, doubled", (counted["lost"], counted["doubled"]))
    assert counted["messages"] > 0


def _recorded(logs: Rows) -> dict[datetime, str]:
    sets = [each for log in logs for each in log["set_details"]["sets"]]
    assert len({each["completed_at"] for each in sets}) == len(sets)
    return {
        datetime.fromisoformat(each["completed_at"]): f"back squat {each['weight']:g}x{each['reps']}" for each in sets
    }


def test_no_late_message_moves_a_phase_back(deployment: Deployment, portal: BlockingPortal, is_full: bool) -> None:
    """Whatever moves a workout along, in any order: each step was sent after the one before it."""
    with deployment.seen() as world:

        @settings(max_examples=100 if is_full else 4, suppress_health_check=list(HealthCheck))
        @given(schedules(), st.permutations(MOVES))
        def forward(drawn: tuple[int, Schedule], moves: list[str]) -> None:
            base = clock() - BEGUN + timedelta(minutes=1)
            client = _delivered(deployment, portal, drawn[1], lambda number: (moves[number], base + number * STEP))
            talker = Talker(portal, world, Time(), name=client.name)
            turns = talker.turns()

            check_everything(talker, client.replies)
            steps = [turn["at"] for turn in turns if turn["phase_before"] != turn["phase_after"]]
            assert steps == sorted(steps)

        forward()
