"""English: its words (lexicon.toml) and the coach's sentences (replies.ftl)."""
