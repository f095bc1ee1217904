"""Questions about training in general: what is written down on them."""

from graph.state import Context
from language.knowledge import Answers
from language.names import Names
from language.reading import changes_something
from language.said import Certainty
from language.situation import SpokenAct
from language.text import bare, is_question
from language.understood import Reading
from language.words import words
from training.athlete import Athlete

ANSWER = "answer_question"


async def answers(context: Context, athlete: Athlete, question: str) -> Answers:
    """What answers a question."""
    if context.shelf is None:
        return Answers()
    return await context.shelf.find(
        question, athlete.language, context.names.spoken_in(athlete.language).with_own(athlete.own)
    )


async def as_question(reading: Reading, text: str, athlete: Athlete, context: Context) -> Reading:
    """The reading of a text, or the question it plainly is: it names no act, or one that nobody asks for by a question.

    "creatine", "my bench is stuck"; "do I need cardio", which would be a wish.
    """
    said = words(athlete.language)
    is_asked = said.is_asked(bare(said.normalised(text)), is_marked=is_question(text))
    names = context.names.spoken_in(athlete.language).with_own(athlete.own)
    is_vague = not reading.acts or (is_asked and (changes_something(reading) or _is_of_nothing(reading, names)))
    is_vague = is_vague and not said.asks_back(bare(said.normalised(text)))
    if context.shelf is None or not is_vague or (not is_asked and said.has_number(text)):
        return reading
    found = await context.shelf.find(text, athlete.language, names, is_asked=is_asked and not reading.acts)
    return Reading((SpokenAct(ANSWER, {"question": text}),), Certainty.PROBABLE) if found.sure else reading


async def is_beyond(reading: Reading, athlete: Athlete, context: Context) -> bool:
    """Whether it asks something that nothing is written down on, or that may mean several things."""
    questions = [str(act.arguments["question"]) for act in reading.acts if act.name == ANSWER]
    return not all([(await answers(context, athlete, each)).sure for each in questions])


def _is_of_nothing(reading: Reading, names: Names) -> bool:
    """Whether it asks how something is done that nobody knows: "how do I gain weight"."""
    asked = [act.arguments.get("exercise") for act in reading.acts if act.name == "show_exercise"]
    return any(isinstance(each, str) and not names.find(each).exercises for each in asked)
