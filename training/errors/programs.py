"""Programmes that cannot be made, or would be given up."""

from training.errors.kinds import NeedsConfirmation, TrainingError


class InvalidProgram(TrainingError):
    """A programme that cannot be made. `reason`: days or weeks; `value`."""

    code = "invalid_program"


class NoProgram(TrainingError):
    """There is no programme."""

    code = "no_program"


class ProgramNotSo(TrainingError):
    """A programme is to be paused that is paused, or gone on with that is not. `status`."""

    code = "program_not_so"


class ReplacesProgram(NeedsConfirmation):
    """A programme is asked for while another one is followed, which would be given up. `name`, `done`, `total`."""

    code = "replaces_program"


class AbandonsProgram(NeedsConfirmation):
    """The programme would be given up. `name`, `done`, `total`."""

    code = "abandons_program"
