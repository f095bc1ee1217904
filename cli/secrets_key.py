"""The key that seals clients' secrets: the one that was set, else the one in the data folder."""

import re
import secrets

from pydantic import SecretStr

from cli.secret_file import SecretFile
from graph.clients import SecretsKeyWrong
from settings import SECRETS_KEY_BYTES, Settings

KEY = SecretFile(re.compile(r"[A-Za-z0-9_-]{43}"), lambda: secrets.token_urlsafe(SECRETS_KEY_BYTES))


def with_secrets_key(settings: Settings, *, make: bool = False) -> Settings:
    """The settings with the secrets key, if there is one; with `make` it is made on first use.

    SecretsKeyWrong where one would have to take the place of something else.
    """
    if settings.secrets_key is not None:
        return settings
    path = settings.data_dir / "secrets.key"
    key = KEY.found(path)
    if key is None and make:
        if path.exists():
            raise SecretsKeyWrong(f"{path} holds no secrets key; put the right one there, or take the file away")
        key = KEY.kept(path)
    return settings.model_copy(update={"secrets_key": None if key is None else SecretStr(key)})
