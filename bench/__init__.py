"""How fast the coach is, beside what somebody would run otherwise: measured in one run, on one database.

`make bench` runs all of it and writes docs/bench.md, bench/results/ and its picture; `make bench-quick` is for oneself.
Nothing of the program imports this package, and it is not part of the wheel.
"""
