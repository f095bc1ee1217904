"""Claims that something was saved, changed or deleted, or will be: only what an act has done is said."""

import re
from collections.abc import Collection, Iterator, Sequence

from language.claims.lexicon import Family, Lexicon
from language.claims.sentence import Sentence

_CLAUSE = re.compile(r"[,;:()\"!?.]|\s-+\s|\b(?:but|so|because|then|though|although|while|when|if|as)\b")
_FRONT = re.compile(r"^(?:- )?(?:and |so |ok |okay |great |alright |right |perfect |good news |done )*")


def untrue_deed(sentence: Sentence, done: Collection[str]) -> bool:
    """Whether it claims a deed that none of the acts `done` is, or denies one that was done."""
    if _is_settled(sentence) and not done:
        return True
    if sentence.has_word("never_ours"):
        return True
    return any(_is_untrue(clause.split(), sentence, done) for clause in _clauses(sentence))


def claims_deed(sentence: Sentence) -> bool:
    """Whether it claims any deed, true or not."""
    return _is_settled(sentence) or any(
        claim is None or claim for clause in _clauses(sentence) for claim in _claims(clause.split(), sentence)
    )


def _is_settled(sentence: Sentence) -> bool:
    """Whether it says in a set phrase that something is done."""
    short = re.sub(r"[^a-z ]", "", _FRONT.sub("", sentence.text)).strip()
    if sentence.lexicon.phrases["whole"].fullmatch(short) or sentence.text.startswith("done "):
        return True
    return any(
        sentence.lexicon.is_in("settled", clause) and not _is_denied(clause.split(), sentence)
        for clause in _clauses(sentence)
    ) or _is_placed(sentence)


def _is_placed(sentence: Sentence) -> bool:
    """ "in your log", "to the system": where things are kept."""
    words = sentence.words
    lexicon = sentence.lexicon
    return any(
        word in lexicon.words["places"] and not lexicon.words["into"].isdisjoint(words[max(0, place - 3) : place])
        for place, word in enumerate(words)
    )


def _clauses(sentence: Sentence) -> list[str]:
    return [" ".join(re.findall(r"[a-z]+", clause)) for clause in _CLAUSE.split(sentence.folded)]


def _is_untrue(words: Sequence[str], sentence: Sentence, done: Collection[str]) -> bool:
    denied = _is_denied(words, sentence)
    muddled = denied and not sentence.lexicon.words["doubled_negations"].isdisjoint(words)
    for families in _claims(words, sentence):
        true = any(not each.acts.isdisjoint(done) for each in families)
        if muddled or true is denied:
            return True
    return False


def _is_denied(words: Sequence[str], sentence: Sentence) -> bool:
    """Whether the clause says that it is not so; two denials say nothing clear, and count as none."""
    return sum(word in sentence.lexicon.words["negations"] for word in words) == 1


def _claims(words: Sequence[str], sentence: Sentence) -> Iterator[tuple[Family, ...]]:
    """For each claim the families of deeds it may be; none for a deed that no act could be."""
    lexicon = sentence.lexicon
    for place, word in enumerate(words):
        clear = tuple(each for each in lexicon.families if word in each.clear)
        if clear:
            yield clear
            continue
        if _is_told(words, place, lexicon, sentence):
            families = tuple(each for each in lexicon.families if word in each.done)
            if families or _is_by_the_coach(words, place, lexicon):
                yield families
        if _is_pledged(words, place, lexicon):
            yield tuple(each for each in lexicon.families if word in each.plain)


def _is_told(words: Sequence[str], place: int, lexicon: Lexicon, sentence: Sentence) -> bool:
    """Whether a past form tells what the coach did, or what became of something."""
    word = words[place]
    is_deed = any(word in each.done for each in lexicon.families)
    is_past = word in lexicon.words["past"] or (word.endswith("ed") and len(word) > 4)
    if not (is_deed or is_past) or word in lexicon.words["felt"] | lexicon.words["harmless"]:
        return False
    if _is_by_the_coach(words, place, lexicon):
        return True
    back = _back(words, place, lexicon)
    before = words[back] if back >= 0 else ""
    return is_deed and (before in lexicon.words["being"] | lexicon.words["having"] or back < 0)


def _is_by_the_coach(words: Sequence[str], place: int, lexicon: Lexicon) -> bool:
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
    back = _back(words, place, lexicon)
    front = tuple(words[max(0, back - 3) : back + 1])
    is_mine = bool(lexicon.words["pronouns"] & set(front[-2:]))
    if front[-1:] == ("will",) or front[-2:] in (("going", "to"), ("about", "to")):
        return is_mine or front[:1] in (("i",), ("we",)) or "i" in front
    is_verb = any(word in each.plain for each in lexicon.families)
    if front[-2:] == ("let", "me"):
        return is_verb
    doing = word.endswith("ing") and len(word) > 5 and front[-2:] in (("i", "am"), ("we", "are"))
    return doing and word not in lexicon.words["harmless_doing"]
