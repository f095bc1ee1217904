"""The sentences of a language, as its Fluent files hold them."""

import re
from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from language.written import read_data

SUBJECTS = (
    *("coaching", "first_talk", "goals", "linking", "loads", "outside", "own", "programs", "progress"),
    *("reminders", "safety", "suggestions", "supersets", "talk", "time", "voice", "why"),
)
SENTENCES = ("replies.ftl", *(f"replies/{subject}.ftl" for subject in SUBJECTS))
_UNSAID = re.compile(r"(?m)^#.*$|^[\w-]+ = |\{[^{}]*[{}]|\*?\[\w+\]")


def sentences(language: str) -> tuple[str, ...]:
    """The files of a language's sentences."""
    return tuple(read_data(name, language) for name in SENTENCES)


def prose(language: str) -> tuple[str, ...]:
    """What a language's sentences say, without their names, cases, figures and comments."""
    return tuple(_UNSAID.sub(" ", text) for text in sentences(language))


@cache
def bundle(language: str) -> FluentBundle:
    """The sentences of a language, to be said with figures."""
    made = FluentBundle([language], use_isolating=False)
    for text in sentences(language):
        made.add_resource(FluentResource(text))
    return made
