"""Claims that something was saved, changed or deleted, or will be: only what an act has done is said."""

import re
from collections.abc import Collection, Iterator, Sequence

from language.claims.lexicon import Family, Lexicon
from language.claims.sentence import Sentence

_CLAUSE = re.compile(r"[,;:()\"!?.]|\s-+\s|\b(?:but|so|because|then|though|although|while|when|if|as)\b")
_FRONT = re.compile(r"^(?:- )?(?:and |so |ok |okay |great |alright |right |perfect |good news |done )*")


def untrue_deed(sentence: Sentence, done: Collection[str]) -> bool:
    """Whether it claims a deed that none of the acts `done` is, or denies one that was done."""
    lexicon = sentence.lexicon
    if _is_settled(sentence) and not _acts_on(sentence.text.split(), lexicon, done):
        return True
    if sentence.has_word("never_ours"):
        return True
    return any(_is_untrue(clause.split(), sentence, done) for clause in _clauses(sentence))


def claims_deed(sentence: Sentence) -> bool:
    """Whether it claims any deed, true or not."""
    return _is_settled(sentence) or any(
        True for clause in _clauses(sentence) for _ in _claims(clause.split(), sentence.lexicon)
    )


def _is_settled(sentence: Sentence) -> bool:
    """Whether it says in a set phrase that something is done."""
    lexicon = sentence.lexicon
    clauses = [*_clauses(sentence), sentence.text]
    if any(lexicon.phrases["whole"].fullmatch(_FRONT.sub("", clause)) for clause in clauses):
        return True
    return _is_placed(sentence) or any(_settles(clause, lexicon) for clause in _clauses(sentence))


def _settles(clause: str, lexicon: Lexicon) -> bool:
    found = lexicon.phrases["settled"].search(clause)
    if found is None:
        return False
    words = clause.split()
    return not _is_denied(words, len(clause[: found.start()].split()) + 1, lexicon)


def _is_placed(sentence: Sentence) -> bool:
    """ "in your log", "to the system": where things are kept."""
    words = sentence.words
    lexicon = sentence.lexicon
    return any(
        word in lexicon.words["places"] and not lexicon.words["into"].isdisjoint(words[max(0, place - 3) : place])
        for place, word in enumerate(words)
    )


def _clauses(sentence: Sentence) -> list[str]:
    return [" ".join(re.findall(r"[^\W\d_]+|\d+", clause)) for clause in _CLAUSE.split(sentence.proper)]


def _is_untrue(words: Sequence[str], sentence: Sentence, done: Collection[str]) -> bool:
    lexicon = sentence.lexicon
    acts = _acts_on(words, lexicon, done)
    for place, families in _claims(words, lexicon):
        denied = not sentence.is_question and _is_denied(words, place, lexicon)
        muddled = denied and not lexicon.words["doubled_negations"].isdisjoint(words)
        true = any(not each.acts.isdisjoint(acts) for each in families)
        if muddled or true is denied:
            return True
    return False


def _acts_on(words: Sequence[str], lexicon: Lexicon, done: Collection[str]) -> frozenset[str]:
    """Those of the acts that are done to what the clause names: a set, an exercise, the plan, the workout."""
    acts = frozenset(done)
    for place, word in enumerate(words):
        is_an_object = lexicon.words["into"].isdisjoint(words[max(0, place - 3) : place])
        if word in lexicon.objects and is_an_object:
            acts &= lexicon.objects[word]
    return acts


def _is_denied(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether what stands here is said not to be so, right before it; two denials say nothing clear, and are none."""
    negations = lexicon.words["negations"]
    near = words[max(0, _back(words, place, lexicon) - 1) : place]
    told = [word for word in words if word in negations]
    agreeing = lexicon.words.get("concord", frozenset())  # "não salvei nada" denies once
    denials = [word for count, word in enumerate(told) if not (count and word in agreeing)]
    return len(denials) == 1 and not negations.isdisjoint(near)


def _claims(words: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[int, tuple[Family, ...]]]:
    """Each claim's place and the families of deeds it may be; none for a deed that no act could be."""
    for place, word in enumerate(words):
        clear = tuple(each for each in lexicon.families if word in each.clear)
        if clear:
            yield place, clear
            continue
        if _is_told(words, place, lexicon) or _is_reported(words, place, lexicon):
            families = tuple(each for each in lexicon.families if word in each.done)
            if families or place == 0 or _is_by_the_coach(words, place, lexicon):
                yield place, families
        if _is_pledged(words, place, lexicon):
            yield place, tuple(each for each in lexicon.families if word in each.plain)


def _is_told(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a past form tells what the coach did, or what became of something."""
    word = words[place]
    if word in lexicon.prefixes and "".join(words[place + 1 : place + 2]).isdigit():
        return False
    is_deed = any(word in each.done for each in lexicon.families)
    is_past = word in lexicon.words["past"] or (word.endswith("ed") and len(word) > 4)
    if not (is_deed or is_past) or word in lexicon.words["felt"] | lexicon.words["harmless"]:
        return False
    if _is_by_the_coach(words, place, lexicon):
        return True
    back = _back(words, place, lexicon)
    before = words[back] if back >= 0 else ""
    lone = lexicon.words["being"] | lexicon.words["having"] | lexicon.words["passives"] | lexicon.objects.keys()
    goes_on = before in lexicon.words["and"] and not lexicon.words["pronouns"].isdisjoint(words)
    opens = back < 0 and word not in lexicon.words.get("also_present", ())
    return is_deed and (before in lone or opens or goes_on)


def _is_reported(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a clause opens with the deed, and leaves out whose it is: "locked it in", "logging that now"."""
    word = words[place]
    behind = words[place + 1] if place + 1 < len(words) else ""
    if place > 0 or (behind and behind not in lexicon.words["objected"]):
        return False
    stem = word.removesuffix("ing")
    is_subject = _is_of_the_body(words, lexicon)
    stems = {stem, f"{stem}e", stem[:-1]} if stem != word and not is_subject else set()
    if any(not stems.isdisjoint(each.plain) for each in lexicon.families):
        return True
    is_past = word in lexicon.words["past"] or (word.endswith("ed") and len(word) > 4)
    return is_past and bool(behind) and word not in lexicon.words["felt"] | lexicon.words["harmless"]


def _is_of_the_body(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a form in -ing is what the clause is about, and moves nothing but the body: "moving your hips helps"."""
    moved, told = lexicon.words["bodily"], lexicon.words["predicates"]
    return (
        not moved.isdisjoint(words[1:4])
        and not told.isdisjoint(words[2:7])
        and lexicon.objects.keys().isdisjoint(words)
    )


def _is_by_the_coach(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    if _is_framed("framing", words, place, lexicon):
        return True
    back = _back(words, place, lexicon)
    if back >= 0 and words[back] in lexicon.words["having"]:
        back -= 1
    return back >= 0 and words[back] in lexicon.words["pronouns"]


def _back(words: Sequence[str], place: int, lexicon: Lexicon) -> int:
    """The place of the last word before this one that is no adverb."""
    back = place - 1
    while back >= 0 and words[back] in lexicon.words["adverbs"] | lexicon.words["negations"]:
        back -= 1
    return back


def _is_pledged(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a verb is what the coach will do, and none of what it may promise: "i will remind", "let me save"."""
    word = words[place]
    if word in lexicon.words["pledges"] | lexicon.words["adverbs"]:
        return False
    if any(word in each.plain for each in lexicon.families) and _is_turned_round(words, place, lexicon):
        return True
    back = _back(words, place, lexicon)
    before, second = ["", "", *words[: back + 1]][-1], ["", "", *words[: back + 1]][-2]
    mine = lexicon.words["pronouns"]
    if before in lexicon.words["will"] or (before in lexicon.words["up_to"] and second in lexicon.words["about"]):
        return not mine.isdisjoint([before, *words[max(0, back - 3) : back]]) or (
            second in lexicon.words["and"] and not mine.isdisjoint(words)
        )
    if any(word in each.plain for each in lexicon.families) and _is_a_habit(words, before, second, lexicon):
        return word not in lexicon.words["recalling"]
    is_doing = before in lexicon.words["am"] and second in mine
    return is_doing and word.endswith("ing") and len(word) > 5 and word not in lexicon.words["harmless_doing"]


def _is_turned_round(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether the coach is named behind the verb, or far before it: "das speichere ich", "ich werde das speichern"."""
    is_inverted = not lexicon.words.get("inverting", frozenset()).isdisjoint(words[place + 1 : place + 2])
    return is_inverted or _is_framed("closing", words, place, lexicon)


def _is_framed(name: str, words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether one of these words of a language whose verb comes last stands before it, with the coach beside it."""
    mine, framing = lexicon.words["pronouns"] | lexicon.words["me"], lexicon.words.get(name, frozenset())
    return any(
        word in framing and not mine.isdisjoint(words[max(0, at - 1) : at + 2]) for at, word in enumerate(words[:place])
    )


def _is_a_habit(words: Sequence[str], before: str, second: str, lexicon: Lexicon) -> bool:
    """Whether what stands behind "i", "let me" or "i never fail to" is what the coach does."""
    mine = lexicon.words["pronouns"]
    if before in mine:
        return second not in lexicon.words["offering"]
    if before in lexicon.words["me"]:
        return second in lexicon.words["let"]
    denies_twice = not lexicon.words["doubled_negations"].isdisjoint(words)
    return before in lexicon.words["up_to"] and denies_twice and not mine.isdisjoint(words)
