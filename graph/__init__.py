"""The wiring: what a turn is made of, the machine's picture, the Coach, the composition roots."""
