"""The HTTP surface: wire shapes, authentication, limits, errors. It knows the Coach and nothing behind it."""
