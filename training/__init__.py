"""The field's nouns and rules: exercises, sets, workouts, and what each act may do to them.

Standard library only. No clock, no I/O, no randomness: what depends on those arrives as an argument.
"""
