"""An embedded PostgreSQL in a folder of its own, for machines that have none.

Whoever needs the server takes a lease on it: a shared lock on a file, which the kernel lets go of however the process
ends. A small supervisor, started by the first to come, runs the server as long as there is a lease and stops it after
the last one; should the supervisor die, those who hold a lease start another. The server holds a lock of its own
through a descriptor it inherits, so whether it lives is never guessed from a process number.
"""
