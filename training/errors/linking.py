"""Accounts that cannot be joined."""

from training.errors.kinds import TrainingError


class LinkTooOften(TrainingError):
    """Too many codes that do not work were said lately, so none is looked at."""

    code = "link_too_often"


class LinkedAlready(TrainingError):
    """The code is of the athlete whose account it is already."""

    code = "linked_already"


class AccountNotEmpty(TrainingError):
    """An account that is to be joined to another has something of its own on record."""

    code = "account_not_empty"
