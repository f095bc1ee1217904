"""What a language model wrote, held against the facts of its turn: what they do not back never reaches the athlete."""

from language.claims.backing import Backing, backing_of
from language.claims.check import Checked, Dropped, checked

__all__ = ["Backing", "Checked", "Dropped", "backing_of", "checked"]
