"""Clauses of one message joined: what one means behind those before it, and which of them speak against each other."""

from dataclasses import replace

from language.act_traits import OF_ONESELF, OF_SEVERAL, TAKING_BACK
from language.acts_of_sets import TELLS_SETS, one_set
from language.aims import aims
from language.days_past import parted
from language.failing import is_uncounted
from language.outside import LOG_OUTSIDE, at_the_same_time
from language.picking import any_of, compiled
from language.reasons import GOES_ELSEWHERE
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.slots import fill
from language.text import bare
from language.understood import Reading

LEAVING = frozenset({"remove_exercise", "skip_exercise"})
COUNTED = TELLS_SETS | {"repeat_set", "delete_set"}  # said twice, they are done twice


def with_more(acts: tuple[SpokenAct, ...], more: tuple[SpokenAct, ...]) -> tuple[SpokenAct, ...]:
    """The acts with more; what is asked of no exercise is of that before: "4 sets of squats, 3 min rest"."""
    before, behind = acts[-1:], more[:1]
    if more == before and more[0].name not in COUNTED:
        return acts
    whole = one_set(before[0], behind[0]) if before and behind else None
    if whole is not None:
        return (*acts[:-1], whole, *more[1:])
    if [act.name for act in (*before, *behind)] == ["finish_exercise", "complete_workout"]:
        return (*acts[:-1], *more)
    if [act.name for act in (*before, *behind)] == ["retarget_exercise"] * 2:
        told, added = before[0].arguments, behind[0].arguments
        if not {"exercise", *told} & added.keys():
            return (*acts[:-1], replace(before[0], arguments={**told, **added}), *more[1:])
    return acts + more


def is_of_one(act: SpokenAct) -> bool:
    """Whether it is done to an exercise, and so to one named before it, too: "Kniebeugen und Bank überspringen"."""
    return act.name in OF_SEVERAL and act.arguments.keys() == {"exercise"}


def another(act: SpokenAct, said: str, situation: Situation) -> Reading | None:
    """The same act of another exercise, named behind the first: "remove squats and bench"."""
    if act.name not in OF_SEVERAL or not act.arguments.keys() <= {"exercise"}:
        return None
    filled = fill("exercise", "known", bare(said), situation)
    return Reading((SpokenAct(act.name, filled.arguments),), filled.certainty) if filled else None


def speaks_against(before: SpokenAct, clause: Reading, joint: str, situation: Situation) -> bool:
    """Whether a part speaks against what was said before it: "80x8, no", "80x8 but only got 6"; or says what comes
    behind a set that may still be ahead: "one more set then bench"; or which rep failed of sets told beside it.
    """
    names = {act.name for act in clause.acts}
    goes_on = {*situation.words.joints["then"], *situation.words.joints["and"]} & {*joint.split()} and "," not in joint
    is_ahead = before.name == "repeat_set" and goes_on and names & {*GOES_ELSEWHERE, "complete_workout"}
    contrasts = names & TELLS_SETS and situation.words.is_contrast(joint)
    tells_one = {before.name, clause.acts[0].name} <= TELLS_SETS and any(map(is_uncounted, (before, *clause.acts)))
    return bool(names & TAKING_BACK or is_ahead or contrasts or tells_one)


def says_again(clause: Reading, acts: tuple[SpokenAct, ...]) -> bool:
    """Whether it only says once more that a set or an exercise goes: "that one doesnt count, take it out"."""
    if not acts or len(clause.acts) != 1:
        return False
    before, again = acts[-1], clause.acts[0]
    if before.name in LEAVING and again.name == "skip_exercise":
        return not again.arguments
    return before.name == "delete_set" == again.name and not again.arguments.keys() - {"just_done"}


def then_too(
    clause: Reading, acts: tuple[SpokenAct, ...], said: list[tuple[str, str]], situation: Situation
) -> Reading:
    """Sets told behind some that were done earlier, as done then too: "yesterday bench 80x8, and squats 100x5".

    Where no exercise is named it is doubtful; and sets that say a time of their own are left as they are.
    """
    earlier = acts[-1] if acts and acts[-1].name == LOG_OUTSIDE else None
    if earlier is None or clause.acts[0].name not in TELLS_SETS:
        return clause
    if any(parted(each, situation.language) for each, _ in said):
        return clause
    moved = replace(clause, acts=(at_the_same_time(clause.acts[0], earlier), *clause.acts[1:]))
    is_open = "exercise" not in clause.acts[0].arguments
    return replace(moved, certainty=Certainty.UNSURE) if is_open else moved


def weighed_too(clause: Reading, acts: tuple[SpokenAct, ...], said: str, situation: Situation) -> Reading:
    """A weight in a list about oneself is what somebody weighs, no goal: "im 34 and weigh 70kg"."""
    told = clause.acts[0].arguments
    is_weight = told.get("counted") == "weight" and "target" in told and not {"by", "kind"} & told.keys()
    weighs = compiled(rf"(?:{any_of(aims(situation.language).weigh_alone)}) ").match(said)
    if not is_weight or not weighs or not acts or acts[-1].name not in OF_ONESELF - {"set_goal"}:
        return clause
    unit = {"unit": told["unit"]} if "unit" in told else {}
    weighed = SpokenAct("record_metric", {"measure": "weight", "value": told["target"], **unit})
    return replace(clause, acts=(weighed, *clause.acts[1:]))
