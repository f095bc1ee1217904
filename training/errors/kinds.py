"""The kinds of errors: what cannot be done, what must be told first, what must be confirmed."""

from typing import ClassVar


class TrainingError(Exception):
    """An act that makes no sense now. Nothing was changed by it.

    `facts` are strings, numbers and lists of strings: what the sentence needs, never more.
    """

    code: ClassVar[str] = "training_error"

    def __init__(self, **facts: str | int | float | list[str] | None) -> None:
        self.facts = facts
        super().__init__(f"{self.code}: {facts}")


class Gap(TrainingError):
    """Something has to be told before this can be done. `argument`: the argument of the act that the answer fills."""


class NeedsConfirmation(TrainingError):
    """Something unusual or final: it is asked about before it is done, and done only on a yes.

    The yes is to this kind of doubt alone: its code is then among the `confirmed` ones the rule is given.
    """
