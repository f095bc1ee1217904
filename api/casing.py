"""Names in camelCase outside, snake_case inside; also in facts, whose fields no wire shape lists."""

from functools import lru_cache
from typing import Any

from pydantic.alias_generators import to_camel


def camelled(value: Any) -> Any:
    """The same JSON value with camelCase names throughout; values are left as they are."""
    if isinstance(value, dict):
        return {_camel(name): camelled(each) for name, each in value.items()}
    return [camelled(each) for each in value] if isinstance(value, list) else value


_camel = lru_cache(maxsize=1000)(to_camel)
