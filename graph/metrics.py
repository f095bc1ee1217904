"""What is counted of this process, for Prometheus. Labels are words of closed lists, and never anybody's id."""

from prometheus_client import Counter, Gauge, Histogram, disable_created_metrics

disable_created_metrics()  # type: ignore[no-untyped-call]  # when each was first counted, twice as many lines

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25)

REQUESTS = Histogram(
    "fitcoach_request_seconds", "Requests by how long they took.", ["method", "route", "status"], buckets=SECONDS
)
ERRORS = Counter("fitcoach_errors", "Answers that are errors, by their code.", ["code"])
TURNS = Counter("fitcoach_turns", "Messages, by what came of them and where the athlete stands.", ["phase", "outcome"])
TURN_SECONDS = Histogram(
    "fitcoach_turn_seconds", "Messages by how long they took.", ["phase", "outcome"], buckets=SECONDS
)
# Their share of the turns answered is the fast path's.
TURNS_WITHOUT_MODEL = Counter("fitcoach_turns_without_model", "Turns answered with no call to a model.", ["phase"])
REPEATS = Counter("fitcoach_repeats", "Messages sent again and answered as before.")
CONFLICTS = Counter("fitcoach_conflicts", "Attempts at a turn that another turn was faster than.")
RED_FLAGS = Counter("fitcoach_red_flags", "Red flags answered, by a turn or without one.", ["kind"])
DROPPED_CLAIMS = Counter("fitcoach_dropped_claims", "Claims of a model that nothing backed.", ["kind"])
WITHHELD = Counter("fitcoach_withheld_words", "Answers of a model withheld for the harm they do.", ["kind"])
MODEL_CALLS = Counter("fitcoach_model_calls", "Requests to models and embedders.", ["operation", "outcome"])
MODEL_SECONDS = Histogram(
    "fitcoach_model_seconds", "Requests to models and embedders by how long they took.", ["operation"], buckets=SECONDS
)
TOKENS = Counter("fitcoach_model_tokens", "Tokens as models count them.", ["kind"])
DATABASE_SECONDS = Histogram(
    "fitcoach_database_seconds",
    "Uses of a connection to the database by how long they took, waiting for it included.",
    buckets=SECONDS,
)
POOL = Gauge("fitcoach_pool_connections", "Connections to the database, by what they do.", ["kind"])
POOL_WAITING = Gauge("fitcoach_pool_waiting", "Requests that wait for a connection.")
