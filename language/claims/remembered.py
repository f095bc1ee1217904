"""What an athlete's own words back: a question back to their message, and what they told before."""

from language.claims.amounts import Amount
from language.claims.claimed import Claims
from language.claims.mentions import named_in
from language.claims.sentence import Sentence
from language.claims.subjects import Kind


def is_asked_back(claims: Claims) -> bool:
    """Whether it asks back what the athlete's own message said."""
    sentence = claims.sentence
    if not sentence.is_question or claims.is_done or claims.sentence.says("better"):
        return False
    if not sentence.words or sentence.words[0] not in claims.lexicon.words["asking"]:
        return False
    own = Claims(Sentence(claims.backing.message, claims.lexicon), claims.backing, claims.called, claims.known)
    return all(any(_is_same(each, said) for said in own.amounts) for each in claims.amounts)


def is_remembered(claims: Claims) -> bool:
    """Whether all its numbers and days are those of one memory, and it speaks of what that is about."""
    return any(_is_of_memory(claims, memory) for memory in claims.backing.memories)


def _is_of_memory(claims: Claims, memory: str) -> bool:
    own = Claims(Sentence(memory, claims.lexicon), claims.backing, claims.called, claims.known)
    told = named_in(memory, claims.called, claims.lexicon)
    if claims.is_done or claims.sentence.says("in_plan") or any(each.isdisjoint(told) for each in claims.named):
        return False
    weekdays = claims.lexicon.weekdays
    days_told = {weekdays[word] for word in own.sentence.words if word in weekdays}
    days_said = [weekdays[word] for word in claims.sentence.words if word in weekdays]
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
