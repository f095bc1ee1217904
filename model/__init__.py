"""Language models and embedders behind the OpenAI API, and the embedder that is built in."""
