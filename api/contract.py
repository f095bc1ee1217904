"""The OpenAPI document as it is true: our own errors in place of the framework's, and how the door opens."""

from typing import Any

from fastapi import FastAPI

from api.guards import OPEN_PATHS

FRAMEWORK_ERRORS = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI) -> None:
    """Make the application's document say what the application does."""
    framework = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = framework()
            for path, operations in document["paths"].items():
                for operation in operations.values():
                    _correct(operation, needs_token=path not in OPEN_PATHS)
            components = document["components"]
            for name in FRAMEWORK_ERRORS:
                components["schemas"].pop(name, None)
            components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _correct(operation: dict[str, Any], *, needs_token: bool) -> None:
    """What does not fit is answered with 400, never with the framework's 422."""
    invalid = str(operation["responses"].get("422"))
    if FRAMEWORK_ERRORS[0] in invalid:
        del operation["responses"]["422"]
    if needs_token:
        operation["security"] = [{"token": []}]
