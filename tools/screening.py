"""Questions about health before the first workout: offered once or twice, asked one at a time, never in the way."""

from typing import Literal

from language.situation import Question, SpokenAct
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.progress import today
from training.events import ScreeningChanged
from training.facts import HealthQuestionAsked, ScreeningDone, ScreeningOffered, ScreeningPutOff
from training.screening import HealthQuestion, Screening

Answer = Literal["yes", "no", "none", "later"]


@act(*EVERY_PHASE, intent=Intent.SAFETY, writes=False, is_offered=False)
async def ask_health_questions(desk: Desk, anew: bool = False) -> Outcome:
    """Ask the questions about health, from the first that is open: "ask me"."""
    screening = desk.athlete.screening.anew() if anew else desk.athlete.screening
    return _asked(screening, anew=anew)


@act(*EVERY_PHASE, intent=Intent.SAFETY, is_offered=False)
async def answer_health_question(
    desk: Desk, answer: Answer, question: HealthQuestion | None = None, anew: bool = False
) -> Outcome:
    """Note the answer to a question about health and ask the next one. `none` is a no to all that are left."""
    if question is None or answer == "later":
        return Outcome((ScreeningPutOff(),))
    before = desk.athlete.screening
    known = before.anew() if anew else before
    after = known.all_denied() if answer == "none" else known.answered(question, yes=answer == "yes")
    following = _asked(after)
    return Outcome(following.facts, (ScreeningChanged(before, after),), following.question)


def offered_questions(desk: Desk) -> tuple[ScreeningOffered, ...]:
    """The offer to be asked, where it is time for it: before somebody's first workout, and on one more day."""
    screening, day = desk.athlete.screening, today(desk)
    has_trained = desk.phase_since is not None and not screening.offered_on
    return () if has_trained or not screening.may_be_offered(day) else (ScreeningOffered(day),)


ACTS = collected(globals())


def _asked(screening: Screening, *, anew: bool = False) -> Outcome:
    upcoming = screening.upcoming
    if upcoming is None:
        return Outcome((ScreeningDone(screening.is_careful),))
    arguments: dict[str, object] = {"question": upcoming.value, **({"anew": True} if anew else {})}
    question = Question((SpokenAct("answer_health_question", arguments),), argument="answer")
    return Outcome((HealthQuestionAsked(upcoming),), question=question)
