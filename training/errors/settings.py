"""What cannot be set of a profile and of how the coach behaves."""

from training.errors.kinds import TrainingError


class InvalidProfile(TrainingError):
    """Something of a person that cannot be. `name`."""

    code = "invalid_profile"


class LanguageUnknown(TrainingError):
    """A language the coach does not speak. `choices`: those it does."""

    code = "language_unknown"


class RuleTooLong(TrainingError):
    """More than is kept of one rule. `most`: characters."""

    code = "rule_too_long"


class TooManyRules(TrainingError):
    """As many rules are kept as there is room for. `most`."""

    code = "too_many_rules"


class RuleNotFound(TrainingError):
    """No rule has this number, or is about these words. `rules`: how many there are."""

    code = "rule_not_found"
