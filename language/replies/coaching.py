"""How the coach behaves, in its own words."""

from language.replies.lines import lines
from language.tongues import name_of
from language.voice import Voice
from training import facts as told
from training.coaching import Coaching

PARTS = ("tone", "detail", "encouragement", "prep_hints", "feedback_questions")


@lines.register
def _coaching_set(fact: told.CoachingSet, voice: Voice) -> list[str]:
    return [_part(name, fact.coaching, "coaching", voice) for name in fact.named]


@lines.register
def _language_set(fact: told.LanguageSet, voice: Voice) -> list[str]:
    return [voice.say("language-set", language=name_of(fact.language))]


@lines.register
def _rule_kept(fact: told.RuleKept, voice: Voice) -> list[str]:
    return [voice.say("rule-kept", rule=fact.rule, is_new=int(fact.is_new))]


@lines.register
def _rules_dropped(fact: told.RulesDropped, voice: Voice) -> list[str]:
    return [voice.say("rules-dropped", rules=voice.listed(voice.say("remark", remark=each) for each in fact.rules))]


@lines.register
def _settings_shown(fact: told.SettingsShown, voice: Voice) -> list[str]:
    said = [voice.say("settings-title")]
    said += [_part(name, fact.coaching, "settings", voice) for name in PARTS]
    said.append(voice.say("settings-language", language=name_of(fact.language)))
    said.append(voice.say("settings-unit", unit=fact.unit))
    said.append(voice.say("settings-time-zone", zone=fact.time_zone))
    if fact.disliked:
        said.append(voice.say("settings-disliked", exercises=voice.listed(fact.disliked)))
    if fact.coaching.rules:
        said.append(voice.say("settings-rules"))
        said += [
            voice.say("settings-rule", number=str(number), rule=rule)
            for number, rule in enumerate(fact.coaching.rules, start=1)
        ]
    return said


def _part(name: str, coaching: Coaching, kind: str, voice: Voice) -> str:
    """A part of how the coach behaves: tone and detail by their names, the rest as on or off."""
    value = getattr(coaching, name)
    shown = int(value) if isinstance(value, bool) else str(value)
    return voice.say(f"{kind}-{name.replace('_', '-')}", value=shown)
