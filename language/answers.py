"""Answers to what the coach asked last: a choice, a weight, a count, or what a doubtful set should have been."""

from dataclasses import replace

from language.acts_of_sets import TELLS_SETS
from language.called import key
from language.days_past import names_time
from language.ends import without
from language.figures import said_sets
from language.novel import TRAITS, read_traits
from language.places import time_zone_of
from language.remarks import remark_behind
from language.said import InUse, SaidSet, sets_as_arguments
from language.situation import Question, Situation, SpokenAct
from language.text import bare
from language.times import clock_meant

# Arguments of acts that hold sets: an answer chosen for them is read as notation.
OF_SETS = ("said", "sets")
# What there may be more of, by the kind of word.
OF_WHAT = {"REPS": "reps", "SETS": "sets"}
# Doubts about a set as it was told, and the part of it that a lone number puts right.
DOUBTS = {"unusual_weight": "weight", "unusual_reps": "reps", "unusual_measure": None}


def answered(normal: str, situation: Situation, *, agrees: bool) -> tuple[SpokenAct, ...]:
    """The acts asked about with the answer in place; none when this is no answer. `agrees` when it is a plain yes."""
    question = situation.question
    if question is None:
        return ()
    if question.argument is None:
        return _amended(normal, question, situation)
    said = situation.words.without_manners(bare(normal))
    if question.choices:
        only = question.choices[0] if agrees and len(question.choices) == 1 else None
        answer = _filling(only or _chosen(said, question.choices, situation), question.argument, situation)
    elif question.argument == "answer":
        answer = situation.words.answer_in(bare(normal))
    else:
        answer = _open_answer(question.argument, said, situation)
    first, *others = question.acts
    if answer is None and question.argument in TRAITS:
        told = read_traits(said, situation.words, situation.names)
        return (replace(first, arguments={**first.arguments, **told}), *others) if told else ()
    if answer is None:
        return ()
    return replace(first, arguments={**first.arguments, question.argument: answer}), *others


def _open_answer(argument: str, said: str, situation: Situation) -> object:
    """What fills an argument that was asked for without choices; None where these words are nothing of the kind."""
    match argument:
        case "count":
            return _count(said, situation)
        case "weight":
            return _weight(said, situation)
        case "of":
            return OF_WHAT.get(situation.words.notation.get(said, ""))
        case "clock":
            clock = clock_meant(said, situation.language)
            return f"{clock[0]:%H:%M}" if clock else None
        case "place":
            return said if time_zone_of(said) else None
        case "when":
            return said if names_time(said, situation.language) else None
        case "exercise":
            return said if situation.names.find(said).exercises else None
    return None


def _amended(normal: str, question: Question, situation: Situation) -> tuple[SpokenAct, ...]:
    """A doubtful set told again as it was: "800x8", then "no, 80" or "i meant 80x7"."""
    first, *others = question.acts
    doubt = next((code for code in first.confirmed if code in DOUBTS), None)
    asked = first.arguments.get("sets")
    if first.name not in TELLS_SETS or doubt is None or not isinstance(asked, list) or len(asked) != 1:
        return ()
    said = bare(normal)
    while (less := without(said, situation.words.amending, front=True)) != said:
        said = less
    told = said_sets(said, situation.words, InUse())
    if told is None or len(told.sets) != 1 or told.sets[0].times != 1:
        return ()
    one = _amendment(told.sets[0], DOUBTS[doubt], is_amended=said != bare(normal))
    if one is None:
        return ()
    amended = {**asked[0], **sets_as_arguments([one])[0]}
    return replace(first, arguments={**first.arguments, "sets": [amended]}, confirmed=_settled(first)), *others


def _settled(act: SpokenAct) -> tuple[str, ...]:
    """The doubts that were settled of an act, but for those about its sets, which are others now."""
    return tuple(code for code in act.confirmed if code not in DOUBTS)


def _amendment(said: SaidSet, part: str | None, *, is_amended: bool) -> SaidSet | None:
    """What is right of the set; a lone number only behind a word that amends, and as the part that was doubtful."""
    if said.number is None:
        return said
    if not is_amended:
        return None
    if part == "weight":
        return replace(said, weight=said.number, number=None)
    if part == "reps" and said.number.is_integer():
        return replace(said, reps=int(said.number), number=None)
    return None


def _filling(choice: str | None, argument: str, situation: Situation) -> object:
    """What a choice puts in the argument: its words, or the sets they tell of."""
    if choice is None or argument not in OF_SETS:
        return choice
    told = said_sets(choice.replace(",", "").lower(), situation.words, InUse())
    return None if told is None else sets_as_arguments(told.sets)


def _chosen(said: str, choices: tuple[str, ...], situation: Situation) -> str | None:
    number = situation.words.ordinal.get(said) or situation.words.value_of_number(said)
    wanted = key(said, situation.language)
    called = {choice: key(situation.names.shown.get(choice, choice), situation.language) for choice in choices}
    exact = [choice for choice, name in called.items() if name == wanted]
    partly = [choice for choice, name in called.items() if wanted and set(wanted.split()) <= set(name.split())]
    numbered = [choice for place, choice in enumerate(choices, start=1) if place == number]
    chosen = numbered or exact or (partly if len(partly) == 1 else [])
    return chosen[0] if chosen else None


def _count(said: str, situation: Situation) -> list[dict[str, object]] | None:
    """Reps, time or distance without a weight: "8", "8 reps", "8, 8, 7", "45 s"; behind it how it was: "7 hard"."""
    figures, remark = remark_behind(said, situation)
    told_count = said_sets(figures, situation.words, InUse())
    counts = told_count.sets if told_count is not None else ()
    if not counts or any(each.weight is not None or each.bodyweight or each.times > 1 for each in counts):
        return None
    return sets_as_arguments([*counts[:-1], replace(counts[-1], feedback=remark or None)])


def _weight(said: str, situation: Situation) -> list[dict[str, object]] | None:
    """A weight alone: "80", "80 kg", "at 175 lb", "bodyweight"."""
    told_weight = said_sets(without(said, situation.words.linking, front=True), situation.words, InUse())
    only = told_weight.sets[0] if told_weight is not None and len(told_weight.sets) == 1 else None
    if only is None or only.reps is not None or only.seconds is not None:
        return None
    lone = replace(only, weight=only.number, number=None) if only.weight is None and not only.bodyweight else only
    return sets_as_arguments([lone])
