"""The OpenAPI document as it is true: our own errors in place of the framework's, and how the door opens."""

from typing import Any

from fastapi import FastAPI

from api.guards import OPEN_PATHS

# How each header of a signature is called among the ways in; all four are needed.
SIGNATURE = {
    "keyId": "X-Fit-Key-Id",
    "timestamp": "X-Fit-Timestamp",
    "nonce": "X-Fit-Nonce",
    "signature": "X-Fit-Signature",
}
FRAMEWORK_ERRORS = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI) -> None:
    """Make the application's document say what the application does."""
    framework = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = framework()
            for path, operations in document["paths"].items():
                for operation in operations.values():
                    _correct(operation, is_open=path in OPEN_PATHS)
            components = document["components"]
            for name in FRAMEWORK_ERRORS:
                components["schemas"].pop(name, None)
            components["securitySchemes"] = {
                "token": {"type": "http", "scheme": "bearer"},
                **{name: {"type": "apiKey", "in": "header", "name": header} for name, header in SIGNATURE.items()},
            }
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # as FastAPI asks for


def _correct(operation: dict[str, Any], *, is_open: bool) -> None:
    """What does not fit is answered with 400, never with the framework's 422."""
    invalid = str(operation["responses"].get("422"))
    if FRAMEWORK_ERRORS[0] in invalid:
        del operation["responses"]["422"]
    if not is_open:
        operation["security"] = [{"token": []}, {name: [] for name in SIGNATURE}]
