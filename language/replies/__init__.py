"""Facts into sentences: one function for each kind of fact, the words in the language's own replies."""

from language.replies import (  # noqa: F401  # each registers what it can say
    coaching,
    first_talk,
    goals,
    linking,
    loading,
    memories,
    outside,
    own,
    planning,
    programs,
    progress,
    recovery,
    reminders,
    safety,
    supersets,
    talk,
    training,
    why,
)
from language.replies.lines import lines

__all__ = ["lines"]
