"""What a red flag or an age does not allow."""

from training.errors.kinds import NeedsConfirmation, TrainingError


class RedFlagStands(TrainingError):
    """A turn that raised a red flag is taken back: what it told stays told."""

    code = "red_flag_stands"


class LosesWeightAsMinor(TrainingError):
    """Losing weight is nothing a coach plans with somebody who is still growing."""

    code = "loses_weight_as_minor"


class WellAgainFirst(NeedsConfirmation):
    """Somebody wants to train who raised a red flag and has not said since that they are well again."""

    code = "well_again"
