"""What every answer tells a browser: keep nothing, guess nothing, embed nothing, run nothing."""

from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DOCS = "/docs"
HEADERS = {
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
}
CLOSED = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
# The page of the documentation is a script of its own, and takes its parts from where its framework keeps them.
CDN, ICON = "https://cdn.jsdelivr.net", "https://fastapi.tiangolo.com"
FOR_DOCS = (
    f"default-src 'none'; script-src 'unsafe-inline' {CDN}; style-src 'unsafe-inline' {CDN}; img-src data: {ICON};"
    " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


@dataclass(frozen=True)
class SecurityHeaders:
    """Adds them to every answer."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request with them."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        policy = FOR_DOCS if scope["path"] == DOCS else CLOSED

        async def secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update({**HEADERS, "content-security-policy": policy})
            await send(message)

        await self.app(scope, receive, secured)
