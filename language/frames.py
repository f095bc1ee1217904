"""Whose words they are: what is denied, told of another, of long ago, or only wondered about raises no red flag."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from language.patterns import END
from language.signs import Framing, Span

REACH = 14  # words back within which a denial or a person still governs what is said


class Frames:
    """What was said, as words and the concepts found among them, asked how a part of it is meant."""

    def __init__(self, words: Sequence[str], found: Mapping[str, list[Span]], framing: Framing) -> None:
        self._words, self._found, self._framing = words, found, framing
        self._within = {at: name for name in ("symptom", "person", "aside") for at in self._covered(name)}
        self._symptoms = set(self._covered("symptom"))
        self._denials = {span.end: span for span in found.get("denying", [])}
        self.sentences: list[int] = []
        self._clauses: list[int] = []
        sentence = clause = 0
        for word in words:
            sentence += word == END
            clause += word == END or word in framing.breaks
            self.sentences.append(sentence)
            self._clauses.append(clause)

    def _covered(self, name: str) -> list[int]:
        return [at for span in self._found.get(name, []) for at in range(span.start, span.end)]

    def has(self, name: str, start: int = 0, end: int | None = None) -> bool:
        """Whether a concept stands wholly between two places."""
        spans = self._found.get(name, [])
        last = len(self._words) if end is None else end
        return any(each.end <= last for each in spans[bisect_left(spans, Span(start, 0)) :][:REACH])

    def taken_back(self, span: Span) -> bool:
        """Whether any frame takes it back."""
        return self.denied(span) or self.told_of_another(span) or self.long_ago(span) or self.wondered(span)

    def denied(self, span: Span) -> bool:
        """Whether a denial stands before it with nothing but filler and other signs between, or "none" behind it."""
        for at in range(span.start, max(span.start - REACH, 0), -1):
            denial, word = self._denials.get(at), self._words[at - 1]
            if denial is not None:
                until_now = self._words[denial.start] in self._framing.until_now
                again = until_now and self.has("unlike_before", span.end, self._end(span))
                return not again and not (word in self._framing.answering and self._words[at] in self._framing.mine)
            if word in self._framing.joints and (self._words[at] in self._framing.mine or not self._lists(at - 1)):
                break
            if word not in self._framing.fillers and word != "," and at - 1 not in self._symptoms:
                break
        return self.has("none_behind", span.end, span.end + 4)

    def _lists(self, joint: int) -> bool:
        """Whether a sign stands right before a comma or "and", so that a denial before it goes on behind it."""
        return joint - 1 in self._symptoms

    def _start(self, span: Span) -> int:
        return bisect_left(self.sentences, self.sentences[span.start])

    def _end(self, span: Span) -> int:
        return bisect_left(self.sentences, self.sentences[span.end - 1] + 1)

    def _clause_end(self, span: Span) -> int:
        return bisect_left(self._clauses, self._clauses[span.end - 1] + 1)

    def told_of_another(self, span: Span) -> bool:
        """Whether it happened to somebody else who does not need help now."""
        if not self._another(span):
            return False
        if self.has("settled"):
            return True
        return not (self.has("help") or (self.has("beside") and self.has("present")))

    def _another(self, span: Span) -> bool:
        inner = range(span.start, span.end)
        if any(self._words[at] in self._framing.others for at in inner):
            return True
        if any(self._words[at] in self._framing.mine and self._within.get(at) != "person" for at in inner):
            return False
        if any(self._within.get(at) == "person" and self._words[at] in self._framing.mine for at in inner):
            return True
        first = max(self._start(span), span.start - REACH)
        for at in range(span.start - 1, first - 1, -1):
            kind = self._within.get(at)
            if kind == "person":
                return True
            if kind == "aside":
                continue
            if self._words[at] in self._framing.mine:
                return False
        return False

    def long_ago(self, span: Span) -> bool:
        """Whether its sentence tells of long ago, save where the very clause speaks of the present."""
        start, end = self._start(span), self._end(span)
        marks = [each for each in self._found.get("longago", []) if start <= each.start < end]
        if not marks or self.has("ongoing", start, end):
            return False
        clauses = set(self._clauses[span.start : span.end])
        if any(self._clauses[each.start] in clauses for each in marks):
            return True
        return not any(self._clauses[each.start] in clauses for each in self._found.get("today", []))

    def wondered(self, span: Span) -> bool:
        """Whether it is only asked about, of nobody in particular."""
        start, end = self._start(span), self._end(span)
        if self.has("curious"):
            return True
        if self.has("mine"):
            return False
        if self.has("hypothesis", start, span.end):
            return True
        if any(start <= each.start < end for each in self._found.get("study", [])):
            return True
        for each in self._found.get("wonder", []):
            if start <= each.start <= span.start:
                words = self._words[each.end : self._clause_end(span)]
                return self._framing.mine.isdisjoint(words)
        return False
