"""What a bot stands between: Telegram as far as a bot sees it, and a gate before the server that can be shut."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

Answer = tuple[int, dict[str, str], bytes]
Asked = Callable[[str, str, dict[str, str], bytes], Answer]


@contextmanager
def listening(asked: Asked) -> Iterator[str]:
    """An HTTP server that answers as `asked` says; its address."""

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, headers, content = asked(self.command, self.path, dict(self.headers), body)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = handle_any

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@dataclass
class Telegram:
    """Takes what a bot sends; refuses the first of each chat once, for being too much."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    refused: set[object] = field(default_factory=set)

    def asked(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """See listening."""
        content = json.loads(body)
        if content["chat_id"] not in self.refused:
            self.refused.add(content["chat_id"])
            return 429, {}, b'{"ok": false, "parameters": {"retry_after": 0}}'
        self.sent.append({"path": path, **content})
        return 200, {}, b'{"ok": true}'

    def to(self, chat: object) -> list[dict[str, Any]]:
        """What was sent to a chat."""
        return [each for each in self.sent if str(each["chat_id"]) == str(chat)]


HTML: Answer = (502, {"Content-Type": "text/html"}, b"<html>Bad Gateway</html>")
BUSY: Answer = (503, {"Retry-After": "0"}, b"{}")


@dataclass
class Gate:
    """Stands before the server: says what it was told to say first, then hands on every request as it came."""

    url: str
    said_first: dict[str, list[Answer]] = field(default_factory=dict)  # by message id, or path
    nonces: dict[str, list[str]] = field(default_factory=dict)

    def asked(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """See listening. Unless told otherwise, each message is put off once."""
        is_message = path == "/api/message"
        what = json.loads(body)["message"]["messageId"] if is_message else path.partition("?")[0]
        self.nonces.setdefault(what, []).append({name.lower(): value for name, value in headers.items()}["x-fit-nonce"])
        first = self.said_first.setdefault(what, [BUSY] if is_message else [])
        if first:
            return first.pop(0)
        kept = {name: value for name, value in headers.items() if name.lower() not in ("host", "connection")}
        answer = httpx.request(method, f"{self.url}{path}", headers=kept, content=body, timeout=60)
        return answer.status_code, {"Content-Type": answer.headers["content-type"]}, answer.content
