"""What cannot be answered, explained or taken back."""

from training.errors.kinds import Gap, TrainingError


class NothingToReview(TrainingError):
    """No workout is completed yet."""

    code = "nothing_to_review"


class NothingToExplain(TrainingError):
    """Nothing was proposed or refused that there could be a reason for."""

    code = "nothing_to_explain"


class NothingToUndo(TrainingError):
    """No turn of the last day changed anything that is not undone already."""

    code = "nothing_to_undo"


class QuestionUnclear(Gap):
    """Several questions there is an answer to may be meant. `choices`, `argument`."""

    code = "question_unclear"
