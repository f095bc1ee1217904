"""Turns run again: the real graph on what was on record of them, and a commit that only reports."""
