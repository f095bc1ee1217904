"""Sets as Hypothesis notes them, in the line that the gym of these tests reads."""

import hypothesis.strategies as st

from training.athlete import Level

EFFORTS = (6.0, 7.0, 7.5, 8.0, 9.0, 9.5, 10.0)
kilos = st.integers(2, 40).map(lambda steps: steps * 5.0)
efforts = st.sampled_from(["", *(f"@{each}" for each in EFFORTS)])
counts = st.integers(1, 20)
sets_noted = st.lists(st.builds("{}x{}{}".format, kilos, counts, efforts), min_size=1, max_size=4)
levels: st.SearchStrategy[Level | None] = st.sampled_from([None, "beginner", "intermediate", "advanced"])
