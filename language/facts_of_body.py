"""Facts about the body: what hurts and what no longer does, muscles that are sore, how a night was."""

from language.lengths import night_hours, span_minutes
from language.senses import Arguments, Sentence
from language.signs import Span
from language.situation import SpokenAct


def over(said: Sentence) -> SpokenAct | None:
    """That what hurt is fine again."""
    parts = said.body or (said.muscles if not said.has_any("sore") else ())
    if not parts or not said.has("gone") or said.has_any("not_gone", "passing") or said.asks or _of_others(said):
        return None
    if len({said.said(each) for each in parts}) > 1 and _complaints(said):
        return None
    return SpokenAct("forget_memory", {"words": said.said(parts[0]), "kind": "limit"})


def limit(said: Sentence) -> SpokenAct | None:
    """What hurts."""
    complaints = _complaints(said)
    if not complaints or not said.body or said.has_any("no_sparing", "operated_once") or said.asks or _of_others(said):
        return None
    if said.has("from_training") and said.has("really_sore") and said.muscles and not said.has("when"):
        return None
    words = said.situation.words
    areas = sorted({area for each in _meant(said) for area in words.body[said.said(each)].split(",")})
    side = _side(said)
    told: Arguments = {"kind": "limit", "areas": areas, **({"side": side} if side else {})}
    return SpokenAct("remember", {**told, "content": said.text})


def _complaints(said: Sentence) -> list[Span]:
    """What complains of something, and is not denied."""
    denied = said.at("denied")
    return [each for each in said.at("complaint") if not any(_overlap(each, no) for no in denied)]


def _meant(said: Sentence) -> list[Span]:
    """The parts of the body that are meant; a name within a longer one of the same place counts once."""
    areas = {each: set(said.situation.words.body[said.said(each)].split(",")) for each in said.body}
    return [each for each in said.body if not any(areas[other] < areas[each] for other in said.body)]


def _of_others(said: Sentence) -> bool:
    """Whether it is about somebody else: no word of one's own stands before what it is about, and nobody advised it."""
    if not said.of_others or said.has("advised"):
        return False
    others = [*said.at("others"), *said.at("family")]
    for span in (*said.body, *said.muscles):
        before = range(max(0, span.start - 3), span.start)
        mine = [at for at in before if any(each.start == at for each in said.at("mine"))]
        if mine and not any(_overlap(each, Span(mine[-1], span.start)) for each in others):
            return False
    return True


def _side(said: Sentence) -> str | None:
    """The side, where it stands beside a part of the body or says so itself."""
    words, found = said.words, set[str]()
    sides = said.situation.words.side
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else "."
        near = any(at < span.start <= at + 2 for span in said.body)
        denied = any(no.end in (at, at + 1) and no.start < at for no in said.at("not_but"))
        is_said_so = behind == "." or any(each.start == at + 1 for each in said.at("sided"))
        if word in sides and not denied and (near or is_said_so):
            found.add(sides[word])
    return found.pop() if len(found) == 1 else None


def condition(said: Sentence) -> SpokenAct | None:
    """What hurts where no part of the body is known to be spared for it."""
    if not said.has("hurt") or said.has("denied") or said.asks or said.of_others:
        return None
    return SpokenAct("remember", {"kind": "limit", "content": said.text})


def soreness(said: Sentence) -> SpokenAct | None:
    """How sore muscles are."""
    after_training = said.has("hurting", "from_training") and not said.body
    if not (after_training or said.has_any("sore", "unsore")) or said.asks or _of_others(said):
        return None
    if (not said.muscles and not said.has_any("doms", "all_of_me")) or _wishes(said):
        return None
    parts = list(dict.fromkeys(said.situation.words.part[said.said(each)] for each in said.muscles))
    level = 1 if said.has("slightly") else 3 if said.has("badly") else 2
    level = 0 if said.has("unsore") else level
    told: Arguments = {"level": level, **({"muscles": parts} if parts else {})}
    return SpokenAct("note_soreness", told)


def _wishes(said: Sentence) -> bool:
    """Whether a workout is described, and somebody is worn out: minutes stand between, "legs 40 min, knackered"."""
    if said.has("really_sore") or span_minutes(said) is None:
        return False
    figures = [at for at, word in enumerate(said.words) if word[0].isdigit()]
    return any(part.end <= at < worn.start for part in said.muscles for worn in said.at("sore") for at in figures)


def night(said: Sentence) -> SpokenAct | None:
    """How somebody slept."""
    if not said.has("sleep") or said.has_any("usual_sleep", "sleeps") or said.asks or said.of_others:
        return None
    hours = night_hours(said)
    is_bad = said.has("slept_badly") and not said.has("not_bad")
    level = 3 if said.has("not_slept") else 2 if is_bad else 0 if said.has("slept_well") else None
    if level is None and said.has("slept_so_so"):
        level = 1
    if hours is None and level is None:
        return None
    told: Arguments = {} if hours is None else {"hours": int(hours) if hours.is_integer() else hours}
    return SpokenAct("note_sleep", told | ({} if level is None else {"level": level}))


def corrected(said: Sentence) -> SpokenAct | None:
    """What is put right of something remembered: "it was my hip, not my knee"."""
    if not said.has("wrong") or said.asks:
        return None
    day, body = said.situation.words.weekday, said.situation.words.body
    told: Arguments = {"content": said.text}
    if len(said.days) == 2:
        old, new = _old_and_new(said, said.days)
        told |= {"kind": "schedule", "days": day[said.said(new)].split(",")}
        return SpokenAct("correct_memory", {"words": said.said(old), **told})
    if not 1 <= len(said.body) <= 2:
        return None
    old, new = _old_and_new(said, said.body)
    side = _side(said)
    told |= {"kind": "limit", "areas": body[said.said(new)].split(",")} | ({"side": side} if side else {})
    return SpokenAct("correct_memory", {"words": said.said(old), **told}) if side or new != old else None


def _old_and_new(said: Sentence, spans: tuple[Span, ...]) -> tuple[Span, Span]:
    """Which of two is no longer so, or never was: the one that is denied, else the first."""
    old = next((each for each in spans if any(no.end == each.start for no in said.at("not_but"))), spans[0])
    return old, next((each for each in spans if each != old), old)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
