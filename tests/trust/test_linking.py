"""A second account: joined by a code, once, in time; never guessed, never over what is somebody's own."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from db.address import Address
from graph.bootstrap import clock
from graph.records import AccountOccupied, LinkCodeInvalid
from tests.talking import Talker, World
from tests.trust.people import link_code, waits
from training.linking import CODE_DIGITS, MOST_TRIES, MOST_TRIES_OF_ALL, LinkOffer, code_of, hashed

Another = Callable[[], Talker]


@pytest.fixture
def another(talker: Talker) -> Another:
    """Makes another account's person, at the same time as the first."""
    return lambda: Talker(talker.portal, talker.world, talker.time, provider="other")


def test_a_second_account_is_the_same_person(talker: Talker, another: Another) -> None:
    talker.says("let's start a workout", "1", "start", "80x8")
    second = another()

    joined = second.say(f"link {link_code(talker)}")
    logged = second.say("80x8")

    assert "linked" in joined["text"]
    assert "set 2 of 3" in logged["text"]
    assert second.id == talker.id
    assert talker.sets() == {"Back squat": ["80x8", "80x8"]}


def test_an_account_that_only_said_hello_may_be_joined(talker: Talker, another: Another) -> None:
    second = another()
    second.say("hi")
    before = second.id

    second.say(f"link {link_code(talker)}")

    assert second.id == talker.id != before


def test_a_repeat_of_the_message_gets_the_same_reply(talker: Talker, another: Another) -> None:
    code, second = link_code(talker), another()

    first = second.say(f"link {code}", message_id="m1")

    assert second.say(f"link {code}", message_id="m1") == first


def test_a_code_works_once(talker: Talker, another: Another) -> None:
    code = link_code(talker)
    another().say(f"link {code}")
    third = another()

    refused = third.say(f"link {code}")

    assert "does not work" in refused["text"]
    assert third.id != talker.id


def test_a_code_works_for_ten_minutes(talker: Talker, another: Another) -> None:
    code, late = link_code(talker), another()
    talker.time.pass_by(minutes=9)

    assert "does not work" in late.say(f"link {code}")["text"]


def test_a_time_told_by_the_client_makes_no_code_younger(talker: Talker, another: Another) -> None:
    code, late = link_code(talker), another()
    told = talker.time.now
    talker.time.pass_by(minutes=30)

    assert "does not work" in late.say(f"link {code}", sent_at=told)["text"]


def test_a_new_code_takes_the_place_of_the_one_before(talker: Talker, another: Another) -> None:
    first, second = link_code(talker), link_code(talker)

    assert first != second
    assert "does not work" in another().say(f"link {first}")["text"]
    assert "linked" in another().say(f"link {second}")["text"]


def test_a_code_that_is_taken_back_does_not_work(talker: Talker, another: Another) -> None:
    code = link_code(talker)
    talker.say("undo")

    assert "does not work" in another().say(f"link {code}")["text"]


@pytest.mark.parametrize("told", ["my knee hurts", "I weigh 82", "lose 5 kg by march", "let's start a workout"])
def test_what_an_account_has_of_its_own_is_never_lost(told: str, talker: Talker, another: Another) -> None:
    second = another()
    second.say(told)
    before = second.id

    refused = second.say(f"link {link_code(talker)}")

    assert "things of its own" in refused["text"]
    assert second.id == before != talker.id


def test_an_account_leaves_no_other_account_behind(talker: Talker, another: Another) -> None:
    """What was said through it would stay with the other one, and be neither exported nor erased with who said it."""
    first, second = another(), another()
    second.say(f"link {link_code(first)}")
    before = first.id

    refused = first.say(f"link {link_code(talker)}")

    assert "things of its own" in refused["text"]
    assert first.id == second.id == before != talker.id


def test_nobody_is_joined_to_whom_somebody_else_is_now(talker: Talker, another: Another) -> None:
    first, second = another(), another()
    code = link_code(first)
    first.say(f"link {link_code(talker)}")

    assert "does not work" in second.say(f"link {code}")["text"]


def test_a_code_that_was_used_is_known_for_ones_own(talker: Talker, another: Another) -> None:
    code, second = link_code(talker), another()
    second.say(f"link {code}")
    talker.time.pass_by(hours=1)

    assert "linked already" in second.say(f"link {code}")["text"]
    assert second.id == talker.id


def test_of_two_joins_at_once_none_is_halved(talker: Talker, another: Another, world: World) -> None:
    """One says the code of somebody who says another's at the same time."""
    first, second = another(), another()
    joins = [("other", first.name, link_code(talker)), ("other", second.name, link_code(first))]
    with ThreadPoolExecutor(2) as at_once:
        link, now = world.served.records.link, talker.time.now
        joining = [
            at_once.submit(talker.portal.call, link, (provider, name), code.replace(" ", ""), now)
            for provider, name, code in joins
        ]
        failed = [each.exception() for each in joining]

    assert {type(each) for each in failed} <= {type(None), LinkCodeInvalid, AccountOccupied}
    halved = world.rows(
        "SELECT FROM users JOIN user_accounts account ON account.user_id = users.id WHERE joined_to IS NOT NULL"
    )
    assert halved == []


def test_two_who_join_each_other_take_turns(talker: Talker, another: Another, world: World, address: Address) -> None:
    """Whoever comes first, rows are taken in one order: nobody holds what the other one waits for."""
    second = another()
    talker.say("hi")
    second.say("hi")
    first, last = sorted([talker, second], key=lambda each: each.id)
    code, name = link_code(first).replace(" ", ""), (last.provider, last.name)
    with ThreadPoolExecutor(1) as at_once, psycopg.connect(address.owner) as holding:
        holding.execute("SET ROLE fit_admin")
        holding.execute("SELECT FROM users WHERE id = %s FOR UPDATE", [first.id])
        joining = at_once.submit(last.portal.call, world.served.records.link, name, code, talker.time.now)
        waits(world)
        holding.execute("SELECT FROM users WHERE id = %s FOR UPDATE NOWAIT", [last.id])
        holding.rollback()

        assert joining.exception() is None


def test_ones_own_code_changes_nothing(talker: Talker) -> None:
    before = link_code(talker)

    assert "linked already" in talker.say(f"link {before}")["text"]


def test_who_guesses_is_not_listened_to(talker: Talker, another: Another) -> None:
    code, guesser = link_code(talker), another()
    guesser.between /= 10
    for number in range(MOST_TRIES):
        guesser.say(f"link {number:08}")

    refused = guesser.say(f"link {code}")

    assert "too many" in refused["text"]
    assert guesser.id != talker.id


def test_nor_are_many_who_guess_together() -> None:
    assert LinkOffer(tries=MOST_TRIES).is_too_often
    assert LinkOffer(tries_of_all=MOST_TRIES_OF_ALL).is_too_often
    assert not LinkOffer(tries=MOST_TRIES - 1, tries_of_all=MOST_TRIES_OF_ALL - 1).is_too_often


def test_codes_are_of_one_length_and_all_alike() -> None:
    codes = [code_of(uuid4()) for _ in range(2000)]

    assert {len(code) for code in codes} == {CODE_DIGITS}
    assert len(set(codes)) > 1990
    assert {code[0] for code in codes} == set("0123456789")


def test_a_code_that_two_people_have_joins_nobody(talker: Talker, another: Another, world: World) -> None:
    code, other, third = link_code(talker), another(), another()
    link_code(other)
    world.connection.execute(
        "UPDATE link_codes SET code_hash = %s WHERE user_id = %s", [hashed(code.replace(" ", "")), other.id]
    )

    assert "does not work" in third.say(f"link {code}")["text"]


def test_only_the_hash_of_a_code_is_kept(talker: Talker, world: World) -> None:
    code = link_code(talker).replace(" ", "")

    (row,) = world.rows("SELECT * FROM link_codes WHERE user_id = %s", talker.id)

    assert row["code_hash"] == hashed(code)
    assert code not in str(row)


def test_the_server_joins_nobody_but_by_a_code(talker: Talker, another: Another, address: Address) -> None:
    second = another()
    second.say("hi")
    talker.say("link 00000000")
    with psycopg.connect(address.app) as app:
        app.execute("SELECT set_config('app.user_id', %s, true)", [str(second.id)])
        moved = app.execute("UPDATE user_accounts SET updated_at = now() WHERE user_id = %s", [talker.id])
        assert moved.rowcount == 0
        with pytest.raises(InsufficientPrivilege), app.transaction():
            app.execute("UPDATE user_accounts SET user_id = %s", [talker.id])
        assert app.execute("SELECT * FROM link_tries").fetchall() == []
        with pytest.raises(InsufficientPrivilege), app.transaction():
            app.execute("SELECT has_anything(%s)", [talker.id])
        code = [second.name, hashed("00000000"), clock()]
        joined = app.execute("SELECT link_account('other', %s, %s, %s)", code)
        assert joined.fetchone() == (False,)


def test_no_account_but_ones_own_is_moved(talker: Talker, another: Another, address: Address) -> None:
    code, victim, thief = link_code(talker).replace(" ", ""), another(), another()
    victim.says("hi")
    thief.says("hi")
    with psycopg.connect(address.app) as app:
        app.execute("SELECT set_config('app.user_id', %s, true)", [str(thief.id)])
        moved = app.execute(
            "SELECT link_account('other', %s, %s, %s)", [victim.name, hashed(code), talker.time.now]
        ).fetchone()

    assert moved == (False,)
    assert victim.id not in (talker.id, thief.id)
