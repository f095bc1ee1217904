"""Programmes followed, changed, taken back."""

from dataclasses import dataclass

from training.programs.program import Program


@dataclass(frozen=True)
class ProgramCreated:
    """A programme is followed from now on."""

    program: Program


@dataclass(frozen=True)
class ProgramChanged:
    """A programme was paused, gone on with, or given up."""

    before: Program
    after: Program


@dataclass(frozen=True)
class ProgramTakenBack:
    """A programme never was: an undo took back its making."""

    program: Program


ProgramEvent = ProgramCreated | ProgramChanged | ProgramTakenBack
