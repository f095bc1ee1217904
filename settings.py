"""Everything that can be set from outside, read from the environment and from .env."""

import base64
import binascii
import os
from datetime import timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address
from math import inf
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AliasChoices,
    Field,
    HttpUrl,
    SecretStr,
    TypeAdapter,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

SECRETS_KEY_BYTES = 32


def _data_home() -> Path:
    """Where a person's own data lies by custom (the XDG base directory specification)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "fit-coach"


def _http_address(address: str) -> str:
    """The address as it was given, if it is one of HTTP."""
    TypeAdapter(HttpUrl).validate_python(address)
    return address


def _sealing_key(key: SecretStr) -> SecretStr:
    """The key as it was given, if it can seal."""
    _bytes_of(key)
    return key


def _bytes_of(key: SecretStr) -> bytes:
    """The 32 bytes of a key in base64, of either alphabet."""
    text = key.get_secret_value().strip().translate(str.maketrans("-_", "+/")).rstrip("=")
    try:
        found = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        found = b""
    if len(found) != SECRETS_KEY_BYTES:
        raise ValueError(f"it has to be {SECRETS_KEY_BYTES} bytes in base64, as `openssl rand -base64 32` makes them")
    return found


def _days_enough(days: int) -> int:
    if 0 < days < LEAST_DAYS:
        raise ValueError(f"it has to be {LEAST_DAYS} days or more, or 0")
    return days


LEAST_DAYS = 2
KeptDays = Annotated[int, Field(ge=0, le=36_500), AfterValidator(_days_enough)]


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
    prepared_statements: bool = True
    docs: bool = True
    turn_seconds: float = Field(default=25.0, gt=0, le=3600)
    keep_seconds: float = Field(default=60.0, ge=0, le=86_400)
    # Seals the signing secrets of clients in the database. Empty: the one in the data folder.
    secrets_key: Annotated[SecretStr, AfterValidator(_sealing_key)] | None = None
    key_seconds: float = Field(default=5.0, ge=0, le=86_400)
    # Days that something is kept for; 0: for ever. What may come again within a day is kept for two at least.
    keep_turns_days: KeptDays = 365
    keep_sessions_days: KeptDays = 1095
    keep_failures_days: KeptDays = 30
    keep_checkpoints_days: KeptDays = 7
    keep_usage_days: KeptDays = 90
    keep_codes_days: KeptDays = 2
    # A signature is in time for ten minutes at most.
    keep_nonces_hours: int = Field(default=1, ge=1, le=24 * 365)
    log_level: Literal["debug", "info", "warning"] = "info"
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
    # Messages a minute of a person, requests a minute of a client; a minute's worth may come at once. 0: no bound.
    account_per_minute: int = Field(default=30, ge=0)
    client_per_minute: int = Field(default=6000, ge=0)

    @field_validator("keep_checkpoints_days")
    @classmethod
    def _shown_again(cls, days: int, known: ValidationInfo) -> int:
        """Threads show what turns and failures hold, so no export repeats them: they may not outlive these."""
        others = [known.data[name] for name in ("keep_turns_days", "keep_failures_days") if name in known.data]
        if any((days or inf) > (other or inf) for other in others):
            raise ValueError("threads are kept no longer than messages, and no longer than attempts that failed")
        return days

    @property
    def kept_days(self) -> dict[str, int]:
        """For how many days each kind of what is pruned is kept; 0: for ever."""
        return {
            "turns": self.keep_turns_days,
            "sessions": self.keep_sessions_days,
            "failures": self.keep_failures_days,
            "usage": self.keep_usage_days,
            "codes": self.keep_codes_days,
            "tries": self.keep_codes_days,
            "threads": self.keep_checkpoints_days,
            "checkpoints": LEAST_DAYS if self.keep_checkpoints_days else 0,
        }

    @property
    def nonces_kept(self) -> timedelta:
        """For how long the numbers of signed requests are kept."""
        return timedelta(hours=self.keep_nonces_hours)

    @property
    def is_loopback(self) -> bool:
        """Whether the server is reached from this machine only."""
        address = _ip(self.host)
        return self.host.lower() == "localhost" if address is None else address.is_loopback

    @property
    def sealing_key(self) -> bytes | None:
        """The secrets key itself, 32 bytes; None where there is none."""
        return None if self.secrets_key is None else _bytes_of(self.secrets_key)

    @property
    def host_in_url(self) -> str:
        """The host as it stands in a URL."""
        return f"[{self.host}]" if isinstance(_ip(self.host), IPv6Address) else self.host


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
