"""English: words.toml, phrases.toml and replies.ftl."""
