"""Serves one of the baselines: `python -m bench.baselines echo CONNINFO`."""

import socket
import sys
from importlib import import_module

import uvicorn

name, conninfo = sys.argv[1:]
app = import_module(f"bench.baselines.{name}").application(conninfo)
# What `fit-coach serve` runs on too: uvloop, httptools, no access log, no websockets.
config = uvicorn.Config(
    app, log_config=None, access_log=False, loop="uvloop", http="httptools", ws="none", server_header=False
)
with socket.create_server(("127.0.0.1", 0)) as door:
    print(f"Serving http://127.0.0.1:{door.getsockname()[1]}", file=sys.stderr, flush=True)
    uvicorn.Server(config).run(sockets=[door])
