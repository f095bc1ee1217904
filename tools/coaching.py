"""How the coach behaves towards the athlete: its tone, how much it says, praise, hints, questions, rules, language."""

from dataclasses import replace
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from language.languages import LANGUAGES, spoken
from language.recollection import share, telling_words
from language.tongues import language_called, name_of
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.texts import one_line
from training.coaching import Coaching, Detail, Tone
from training.errors.settings import LanguageUnknown, RuleNotFound
from training.events import CoachingChanged, ProfileTold
from training.facts import CoachingSet, LanguageSet, RuleKept, RulesDropped, SettingsShown

Rule = Annotated[str, AfterValidator(one_line), Field(description="The rule in the athlete's own words.")]
About = Annotated[str, Field(max_length=200, description="What the rule is about, in the athlete's words.")]
Language = Annotated[str, Field(max_length=40, description="A language's name, in any language, or its code.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_coaching(
    desk: Desk,
    tone: Tone | None = None,
    detail: Annotated[Detail, Field(description="How much you say.")] | None = None,
    encouragement: Annotated[bool, Field(description="Praise where it is earned.")] | None = None,
    prep_hints: Annotated[bool, Field(description="Warm-ups told with an exercise.")] | None = None,
    feedback_questions: Annotated[bool, Field(description="Questions how it went.")] | None = None,
) -> Outcome:
    """Change how you speak to the athlete: "be blunt", "less talk", "stop praising". Pass only what was said."""
    said: dict[str, Any] = {
        "tone": tone,
        "detail": detail,
        "encouragement": encouragement,
        "prep_hints": prep_hints,
        "feedback_questions": feedback_questions,
    }
    named = {name: value for name, value in said.items() if value is not None}
    after = replace(desk.athlete.coaching, **named)
    return Outcome((CoachingSet(after, tuple(named)),), _changed(desk, after))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def add_rule(desk: Desk, rule: Rule) -> Outcome:
    """Keep a rule of the athlete's for how you behave: "always ask before you change weights"."""
    after = desk.athlete.coaching.with_rule(rule)
    changed = _changed(desk, after)
    return Outcome((RuleKept(rule, is_new=bool(changed)),), changed)


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, on_record=True)
async def drop_rule(
    desk: Desk,
    number: Annotated[int, Field(description="Which of their rules, 1 being the first.")] | None = None,
    words: About | None = None,
) -> Outcome:
    """Drop a rule of the athlete's by its number or what it is about; all of them without either."""
    rules = desk.athlete.coaching.rules
    if number is None and words is not None:
        number = _about(words, rules)
    if not rules:
        raise RuleNotFound(rules=0)
    coaching = desk.athlete.coaching
    after = replace(coaching, rules=()) if number is None else coaching.without_rule(number)
    gone = tuple(rule for rule in rules if rule not in after.rules)
    return Outcome((RulesDropped(gone),), _changed(desk, after))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_language(desk: Desk, language: Language) -> Outcome:
    """Speak another language from now on: "answer in Spanish"."""
    code = spoken(language_called(language) or language)
    if code is None:
        raise LanguageUnknown(choices=[name_of(each) for each in LANGUAGES])
    before = desk.athlete.language_set or None
    return Outcome((LanguageSet(code),), (ProfileTold("language", before, code),) if code != before else ())


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_settings(desk: Desk) -> Outcome:
    """Show what can be set and how it stands: tone, rules, language, units, clock."""
    athlete, entries = desk.athlete, desk.names.catalogue.by_id
    disliked = tuple(entries[each].name for each in athlete.dislikes if each in entries)
    shown = SettingsShown(athlete.coaching, athlete.language, athlete.weight_unit, athlete.time_zone, disliked)
    return Outcome((shown,))


def _changed(desk: Desk, after: Coaching) -> tuple[CoachingChanged, ...]:
    before = desk.athlete.coaching
    return (CoachingChanged(before, after),) if after != before else ()


def _about(words: str, rules: tuple[str, ...]) -> int:
    """The number of the rule these words are about, the best where several may be. RuleNotFound."""
    shared = [share(telling_words(words), rule) for rule in rules]
    if not any(shared):
        raise RuleNotFound(rules=len(rules))
    return shared.index(max(shared)) + 1


ACTS = collected(globals())
