"""What is wrong with a sentence, if anything: each rule names the kind of claim that nothing backs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from language.claims.amounts import Amount, amounts, ordinals
from language.claims.backing import Backing
from language.claims.days import PLACEHOLDER, Days, days
from language.claims.deeds import claims_deed, untrue_deed
from language.claims.figures import are_figures_of
from language.claims.lexicon import Lexicon
from language.claims.mentions import Called, mentions, named_in
from language.claims.sentence import Sentence, is_link, is_readable
from language.claims.subjects import Kind, Subject, Told


@dataclass(frozen=True, eq=False)
class Claims:
    """What a sentence claims, read once, with what stands behind it."""

    sentence: Sentence
    backing: Backing
    called: Called
    known: frozenset[str]

    @property
    def lexicon(self) -> Lexicon:
        return self.sentence.lexicon

    @cached_property
    def days(self) -> Days:
        """The days it names."""
        plain = self.lexicon.phrases["idioms"].sub(PLACEHOLDER, self.sentence.folded)
        return days(self.sentence, Sentence(plain, self.lexicon).tokens)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """The quantities it names."""
        rest = self.days.rest
        return amounts_of(rest, self.lexicon, is_about_rest="rest" in rest)

    @cached_property
    def named(self) -> tuple[frozenset[str], ...]:
        """The exercises it names."""
        return mentions(self.sentence, self.called)

    @cached_property
    def is_done(self) -> bool:
        """Whether it tells of something done."""
        words, lexicon = self.sentence.words, self.lexicon
        if self.sentence.says("done") or self.sentence.has_word("trained"):
            return True
        behind_you = (words[place : place + 4] for place, word in enumerate(words) if word == "you")
        return any(
            (word in lexicon.words["past"] or word.endswith("ed")) and word not in lexicon.words["felt"]
            for behind in behind_you
            for word in behind
        )

    @cached_property
    def is_last(self) -> bool:
        """Whether it speaks of an earlier time."""
        return self.sentence.says("last") or bool(self.days.said)

    def subjects(self) -> Iterator[Subject]:
        """What it may be speaking of."""
        for each in self.backing.subjects:
            if each.told is Told.GONE and not claims_deed(self.sentence):
                continue
            if self._may_be(each.told) and all(not named.isdisjoint(each.exercises) for named in self.named):
                yield each

    def _may_be(self, told: Told) -> bool:
        if told is Told.LAST:
            return self.is_last
        if self.is_last and not (told is Told.DONE and not self.sentence.says("last")):
            return told is Told.BETTER
        return told is not Told.PLANNED or (not self.is_done and self.sentence.says("planned"))


def amounts_of(tokens: tuple[str, ...], lexicon: Lexicon, *, is_about_rest: bool) -> tuple[Amount, ...]:
    """Quantities and places in a row."""
    return (*amounts(tokens, lexicon, is_about_rest=is_about_rest), *ordinals(tokens, lexicon))


def fault(claims: Claims) -> str | None:
    """The kind of the first claim that nothing backs, None when all of them are backed."""
    return next((kind for kind, is_wrong in RULES if is_wrong(claims)), None)


def _unreadable(claims: Claims) -> bool:
    return not is_readable(claims.sentence, claims.known)


def _saved(claims: Claims) -> bool:
    return untrue_deed(claims.sentence, claims.backing.done)


def _record(claims: Claims) -> bool:
    """Bests are never on record; better than the last time is, where a fact says so of this exercise."""
    sentence = claims.sentence
    if sentence.says("records") or sentence.says("habits"):
        return True
    if not sentence.says("better"):
        return False
    improved = [each for each in claims.backing.subjects if each.told is Told.BETTER]
    named = claims.named or ((frozenset[str](),) if len(improved) == 1 else ())
    return not named or not all(
        any(not one or not one.isdisjoint(each.exercises) for each in improved) for one in named
    )


def _exercise(claims: Claims) -> bool:
    """An exercise must be one of the turn's, or the athlete's own word, of which then nothing is claimed."""
    backing = claims.backing
    told = named_in(f"{backing.message}\n{' '.join(backing.memories)}", claims.called, claims.lexicon)
    for named in claims.named:
        if named.isdisjoint(backing.exercises) and (named.isdisjoint(told) or _is_claimed(claims)):
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


def _has_been_done(claims: Claims) -> bool:
    return any(each.told in (Told.DONE, Told.BETTER) or (each.told is Told.LAST and claims.is_last)
               for each in claims.backing.subjects) or claims.sentence.says("recall")  # fmt: skip


def _number(claims: Claims) -> bool:
    sentence = claims.sentence
    if sentence.says("comparing") and not sentence.is_question:
        return True
    if not claims.amounts:
        return False
    if sentence.has_word("negations"):
        return True
    return not (_is_backed(claims) or _is_asked_back(claims) or _is_remembered(claims))


def _date(claims: Claims) -> bool:
    if not claims.days.said or _is_remembered(claims) or _is_today(claims):
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
        if each.is_whole or len(claims.named) < 2 or not claims.amounts
    )


def _is_asked_back(claims: Claims) -> bool:
    """Whether it asks back what the athlete's own message said."""
    sentence = claims.sentence
    if not sentence.is_question or claims.is_done or claims.sentence.says("better"):
        return False
    if not sentence.words or sentence.words[0] not in claims.lexicon.words["asking"]:
        return False
    own = Claims(Sentence(claims.backing.message, claims.lexicon), claims.backing, claims.called, claims.known)
    return all(any(_is_same(each, said) for said in own.amounts) for each in claims.amounts)


def _is_remembered(claims: Claims) -> bool:
    """Whether all its numbers and days are those of one memory, and it speaks of what that is about."""
    return any(_is_of_memory(claims, memory) for memory in claims.backing.memories)


def _is_of_memory(claims: Claims, memory: str) -> bool:
    own = Claims(Sentence(memory, claims.lexicon), claims.backing, claims.called, claims.known)
    told = named_in(memory, claims.called, claims.lexicon)
    if claims.is_done or claims.sentence.says("in_plan") or any(each.isdisjoint(told) for each in claims.named):
        return False
    days_told = {word.rstrip("s") for word in own.sentence.words if word in claims.lexicon.weekdays}
    days_said = [word.rstrip("s") for word in claims.sentence.words if word in claims.lexicon.weekdays]
    if len(days_said) != len(claims.days.said) or not set(days_said) <= days_told:
        return False
    shared = {word for word in own.sentence.words if len(word) > 3} & set(claims.sentence.words)
    is_about_it = claims.sentence.says("recall") or not shared <= claims.lexicon.words["countable"]
    return is_about_it and all(any(_is_same(each, said) for said in own.amounts) for each in claims.amounts)


def _is_same(said: Amount, own: Amount) -> bool:
    """Whether two amounts are the same number, and may count the same; one that counts nothing known is none."""
    alike = {Kind.OTHER} if said.kinds == own.kinds == (Kind.OTHER,) else set(said.kinds) & set(own.kinds)
    units = {said.unit, own.unit} - {None}
    return bool(alike - {Kind.OTHER}) and said.values == own.values and len(units) < 2


def _is_today(claims: Claims) -> bool:
    """Whether it names today's weekday and nothing more: "Happy Monday!"."""
    sentence = claims.sentence
    weekday = [claims.lexicon.weekdays[word] for word in sentence.words if word in claims.lexicon.weekdays]
    return (
        weekday == [claims.backing.today.weekday()]
        and len(claims.days.said) == len(weekday) + 1
        and not claims.amounts
        and sentence.says("harmless_times")
    )


RULES: tuple[tuple[str, Callable[[Claims], bool]], ...] = (
    ("link", lambda claims: is_link(claims.sentence)),
    ("unreadable", _unreadable),
    ("diagnosis", lambda claims: claims.sentence.says("diagnosis")),
    ("saved", _saved),
    ("record", _record),
    ("exercise", _exercise),
    ("number", _number),
    ("date", _date),
    ("last", _last_time),
)
