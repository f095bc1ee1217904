"""A request to a model as it is seen from outside: its span, and what is counted of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from graph.metrics import MODEL_CALLS, MODEL_SECONDS, TOKENS
from graph.traces import CLIENT, span
from model.failures import Failed
from model.wire import Meter

Operation = Literal["chat", "embeddings"]


@contextmanager
def called(operation: Operation, model: str, counted: Meter) -> Iterator[None]:
    """One request, for as long as the block lasts; Failed says how it failed."""
    before, outcome = counted.spent, "answered"
    with span(f"{operation} {model}", CLIENT, operation=operation, model=model, model_provider="openai") as asking:
        try:
            yield
        except Failed as error:
            outcome = error.failure
            raise
        except BaseException:
            outcome = "given_up"
            raise
        finally:
            sent = counted.spent.prompt_tokens - before.prompt_tokens
            got = counted.spent.completion_tokens - before.completion_tokens
            asking.mark(outcome=outcome, input_tokens=sent, output_tokens=got)
            MODEL_CALLS.labels(operation, outcome).inc()
            MODEL_SECONDS.labels(operation).observe(asking.seconds)
            TOKENS.labels("input").inc(sent)
            TOKENS.labels("output").inc(got)
