"""Everything that can be set from outside, read from the environment and from .env."""

import os
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, AliasChoices, Field, HttpUrl, SecretStr, TypeAdapter
from pydantic_settings import BaseSettings, SettingsConfigDict


def _data_home() -> Path:
    """Where a person's own data lies by custom (the XDG base directory specification)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "fit-coach"


def _http_address(address: str) -> str:
    """The address as it was given, if it is one of HTTP."""
    TypeAdapter(HttpUrl).validate_python(address)
    return address


class Settings(BaseSettings):
    """Settings; each is named in .env.example. Built only in composition roots."""

    model_config = SettingsConfigDict(
        env_prefix="FITCOACH_", env_file=".env", extra="ignore", env_ignore_empty=True, protected_namespaces=()
    )

    database_url: str | None = Field(
        default=None, validation_alias=AliasChoices("DATABASE_URL", "database_url"), repr=False
    )
    owner_database_url: str | None = Field(default=None, repr=False)
    data_dir: Path = Field(default_factory=_data_home)
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    pool_size: int = Field(default=10, ge=2, le=200)
    docs: bool = True
    turn_seconds: float = Field(default=25.0, gt=0)
    keep_seconds: float = Field(default=60.0, ge=0)
    url: str | None = None
    token: SecretStr | None = None
    # Any server that speaks the OpenAI API. A model is configured where it is named, or where there is a key.
    openai_api_key: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("OPENAI_API_KEY", "openai_api_key")
    )
    openai_base_url: Annotated[str, AfterValidator(_http_address)] | None = Field(
        default=None, validation_alias=AliasChoices("OPENAI_BASE_URL", "openai_base_url")
    )
    model: str | None = None
    fallback_model: str | None = None
    embedding_model: str | None = None
    model_seconds: float = Field(default=12.0, gt=0, le=600)
    # Tokens a day, of an athlete and of a client of /api/chat. 0: as many as they like.
    daily_tokens: int = Field(default=200_000, ge=0)
    chat_daily_tokens: int = Field(default=200_000, ge=0)
    # Messages a minute of an account, requests a minute of a client; a minute's worth may come at once. 0: no bound.
    account_per_minute: int = Field(default=30, ge=0)
    client_per_minute: int = Field(default=6000, ge=0)

    @property
    def is_loopback(self) -> bool:
        """Whether the server is reached from this machine only."""
        address = _ip(self.host)
        return self.host.lower() == "localhost" if address is None else address.is_loopback

    @property
    def host_in_url(self) -> str:
        """The host as it stands in a URL."""
        return f"[{self.host}]" if isinstance(_ip(self.host), IPv6Address) else self.host


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
