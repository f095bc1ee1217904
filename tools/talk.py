"""Talk: questions about training in general, and small talk."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from language.knowledge import Answers, entries
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from training.errors.talk import QuestionUnclear
from training.exercise import Area, Exercise
from training.facts import ExerciseJudged, QuestionAnswered, QuestionOpen, SmallTalkMade
from training.workout import Phase, phase_of

MOST_OF_A_QUESTION = 300  # characters
MOST_JUDGED = 3
About = Literal["bot", "coach", "mood", "night", "bye", "insult", "praise", "sorry", "laugh", "bored", "love", "joke"]


def _short(question: str) -> str:
    return question.strip()[:MOST_OF_A_QUESTION]


Question = Annotated[str, AfterValidator(_short), Field(description="The question, in the athlete's words.")]


Exercises = Annotated[
    list[str], AfterValidator(lambda names: names[:MOST_JUDGED]), Field(description="As the athlete said.")
]


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def answer_question(desk: Desk, question: Question) -> Outcome:
    """Look up what is written down on a question about training in general: "how many reps for muscle?".

    It knows of sets, reps, rest, effort, progress, recovery, warming up, gear, and food in general.
    """
    phase = phase_of(desk.workout)
    found = await desk.answers_to(question) if desk.answers_to else Answers()
    if not found.names:
        return Outcome((QuestionOpen(phase),))
    if not found.sure:
        known = entries(desk.athlete.language)
        raise QuestionUnclear(choices=[known[name].questions[0] for name in found.names], argument="question")
    return Outcome((QuestionAnswered(found.names[0], is_brief=phase is Phase.IN_PROGRESS),))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def judge_exercise(
    desk: Desk, exercises: Exercises, areas: list[Area] | None = None, than: Exercises | None = None
) -> Outcome:
    """Say what exercises train and which parts of the body they load: "is the squat bad for my knee?".

    `areas` are those that were asked about, `than` what it is compared with.
    """
    asked = tuple(dict.fromkeys(areas or ()))
    judged = [_judged(desk.named(each, "exercises"), asked) for each in (*exercises, *(than or ()))]
    return Outcome(tuple({fact.exercise: fact for fact in judged}.values()))


@act(*EVERY_PHASE, intent=Intent.GENERAL_CONVERSATION, writes=False, is_offered=False)
async def make_small_talk(desk: Desk, about: About) -> Outcome:
    """Say a friendly word back, and no more."""
    return Outcome((SmallTalkMade(about),))


ACTS = collected(globals())


def _judged(entry: Exercise, asked: tuple[Area, ...]) -> ExerciseJudged:
    """What the catalogue says of an exercise. Nothing else is known of how it will feel to anybody."""
    loads = tuple(area for area in entry.contraindications if not asked or area in asked)
    return ExerciseJudged(entry.name, tuple(str(each) for each in (*entry.primary, *entry.secondary)), loads, asked)
