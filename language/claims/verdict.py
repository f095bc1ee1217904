"""What is wrong with a sentence, if anything: each rule names the kind of claim that nothing backs."""

from collections.abc import Callable

from language.claims.claimed import Claims
from language.claims.deeds import claims_deed, untrue_deed
from language.claims.figures import are_figures_of
from language.claims.mentions import named_in
from language.claims.remembered import is_asked_back, is_remembered
from language.claims.sentence import Sentence, is_link, is_readable
from language.claims.subjects import Kind, Subject, Told


def fault(claims: Claims) -> str | None:
    """The kind of the first claim that nothing backs, None when all of them are backed."""
    return next((kind for kind, is_wrong in RULES if is_wrong(claims)), None)


def _unreadable(claims: Claims) -> bool:
    return not is_readable(claims.sentence, claims.known)


def _saved(claims: Claims) -> bool:
    if claims_deed(claims.sentence) and any(named.isdisjoint(claims.backing.touched) for named in claims.named):
        return True
    if claims.named and claims.sentence.says("over") and claims.lexicon.ending.isdisjoint(claims.backing.done):
        return True
    if not claims.backing.done and not claims.lexicon.signs_of("saved").isdisjoint(claims.sentence.shown):
        return True
    return untrue_deed(claims.sentence, claims.backing.done)


def _unit(claims: Claims) -> bool:
    """Whether a unit of weight is named for itself, as a setting, and was not set."""
    tokens, units = claims.sentence.tokens, claims.lexicon.units
    named = {
        units[token]
        for place, token in enumerate(tokens)
        if units.get(token) in ("kg", "lb") and not _is_counted(tokens[max(0, place - 2) : place], claims)
    }
    is_set = "set_weight_unit" in claims.backing.done and named <= {claims.backing.weight_unit}
    return bool(named) and not is_set and not claims.sentence.is_question


def _is_counted(before: tuple[str, ...], claims: Claims) -> bool:
    lexicon = claims.lexicon
    return any(
        each[0].isdigit() or each in lexicon.numbers or each in lexicon.scales or each in lexicon.words["one"]
        for each in before
    )


def _record(claims: Claims) -> bool:
    """Bests are never on record; better than the last time is, where a fact says so of this exercise."""
    sentence = claims.sentence
    if sentence.says("records") or sentence.says("habits"):
        return True
    if not sentence.says("better") and claims.lexicon.signs_of("record").isdisjoint(sentence.shown):
        return False
    improved = [each for each in claims.backing.subjects if each.told is Told.BETTER]
    named = claims.named or ((frozenset[str](),) if len(improved) == 1 else ())
    return not named or not all(
        any(not one or not one.isdisjoint(each.exercises) for each in improved) for one in named
    )


def _recalled(claims: Claims) -> bool:
    """Whether it tells the athlete what they said, liked or wanted in words they never used."""
    sentence = claims.sentence
    if not sentence.says("recalled") or sentence.is_question:
        return False
    said = set(sentence.words) - claims.lexicon.words["small"]
    told = (claims.backing.message, *claims.backing.memories)
    return not any(said <= set(Sentence(each, claims.lexicon).words) for each in told)


def _exercise(claims: Claims) -> bool:
    """An exercise must be one of the turn's, or the athlete's own word, of which then nothing is claimed."""
    backing = claims.backing
    told = named_in(f"{backing.message}\n{' '.join(backing.memories)}", claims.called, claims.lexicon)
    for named in claims.named:
        spoken_of = not named.isdisjoint(told) or _is_general(claims)
        if named.isdisjoint(backing.exercises) and (not spoken_of or _is_claimed(claims)):
            return True
        if claims.sentence.says("upcoming") and named.isdisjoint(backing.upcoming):
            return True
    if not claims.named or claims.sentence.is_question:
        return claims.is_done and not _has_been_done(claims) and not claims.sentence.is_question
    if claims.is_done:
        return not any(each.told is not Told.PLANNED for each in claims.subjects())
    planned = (each for each in backing.subjects if each.told is Told.PLANNED)
    return claims.sentence.says("in_plan") and not any(
        all(not named.isdisjoint(each.exercises) for named in claims.named) for each in planned
    )


def _is_claimed(claims: Claims) -> bool:
    return claims.is_done or claims.sentence.says("in_plan") or claims.is_last


def _is_general(claims: Claims) -> bool:
    """Whether it speaks of what people do or could do, and not of this workout."""
    sentence = claims.sentence
    return sentence.says("general") and not (claims.amounts or sentence.says("at_hand") or sentence.says("upcoming"))


def _has_been_done(claims: Claims) -> bool:
    return any(each.told in (Told.DONE, Told.BETTER) or (each.told is Told.LAST and claims.is_last)
               for each in claims.backing.subjects) or claims.sentence.says("recall")  # fmt: skip


def _number(claims: Claims) -> bool:
    sentence = claims.sentence
    compares = sentence.says("comparing") or (claims.is_done and sentence.says("comparing_done"))
    if compares and not sentence.is_question and not (claims.amounts and _is_backed(claims)):
        return True
    if not claims.amounts:
        return False
    is_judged = sentence.has_word("judging") and not any(each.told is Told.BETTER for each in claims.subjects())
    if is_judged or sentence.has_word("negations") or sentence.has_word("both"):
        return True
    return not (_is_backed(claims) or is_asked_back(claims) or is_remembered(claims))


def _date(claims: Claims) -> bool:
    if not claims.days.said or is_remembered(claims) or _is_today(claims):
        return False
    return not _is_backed(claims)


def _last_time(claims: Claims) -> bool:
    """Whether it speaks of a last time that is not known."""
    if not claims.sentence.says("last") or claims.sentence.is_question:
        return False
    return not any(each.told in (Told.LAST, Told.BETTER) for each in claims.subjects())


def _is_backed(claims: Claims) -> bool:
    """Whether one subject has all its quantities and is of all its days."""
    backing = claims.backing
    return any(
        claims.days.fit(each.on, backing.today) and are_figures_of(claims.amounts, each.groups, backing.weight_unit)
        for each in claims.subjects()
        if not claims.amounts or not claims.named or _names_its_figures(each, claims)
    )


def _names_its_figures(subject: Subject, claims: Claims) -> bool:
    """Whether figures told with an exercise's name may be this subject's: the exercise's own, or an option's number."""
    if not subject.is_whole:
        return len(claims.named) < 2
    return all(each.kinds == (Kind.OPTION,) for each in claims.amounts)


def _is_today(claims: Claims) -> bool:
    """Whether it names today's weekday and nothing more: "Happy Monday!"."""
    sentence = claims.sentence
    weekday = [claims.lexicon.weekdays[word] for word in sentence.words if word in claims.lexicon.weekdays]
    return (
        weekday == [claims.backing.today.weekday()]
        and len(claims.days.said) == len(weekday)
        and not claims.amounts
        and sentence.says("harmless_times")
    )


RULES: tuple[tuple[str, Callable[[Claims], bool]], ...] = (
    ("link", lambda claims: is_link(claims.sentence)),
    ("unreadable", _unreadable),
    ("diagnosis", lambda claims: claims.sentence.says("diagnosis")),
    ("saved", _saved),
    ("unit", _unit),
    ("record", _record),
    ("recalled", _recalled),
    ("exercise", _exercise),
    ("number", _number),
    ("date", _date),
    ("last", _last_time),
)
