"""The steps of a turn: functions from the graph's state and a run's context to an update of the state."""
