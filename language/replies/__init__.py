"""Facts into sentences: one function for each kind of fact, the words in the language's replies.ftl."""

from language.replies import memories, planning, recovery, talk, training, why  # noqa: F401  # each registers what it can say
from language.replies.lines import lines

__all__ = ["lines"]
