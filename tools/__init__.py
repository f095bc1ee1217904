"""The acts: everything an athlete can mean, one function each, grouped by where in a workout it belongs.

An act gets a Desk and its arguments, asks training/ what happens, and returns facts and events. Its docstring is what a
language model reads; no act has an argument that says whose rows it touches.
"""
