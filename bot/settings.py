"""The environment and a `.env` file to frozen settings."""

from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import AliasChoices, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError


def _named(name: str) -> AliasChoices:
    return AliasChoices(name)


def _split(value: object) -> object:
    return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """Every setting; each field's description is what the README prints about it."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, populate_by_name=True
    )

    store: str | None = Field(
        None,
        validation_alias=_named("WHOSAID_STORE"),
        description="Where the index is: a file path, `sqlite:///path` or `opensearch://host:9200,…/name`."
        " Default: the embedded briefs.",
    )
    cache: Path | None = Field(
        None,
        validation_alias=_named("WHOSAID_CACHE"),
        description="Folder of the embedded index. Default: the user's cache folder; memory where it is not writable.",
    )
    outlets: Path | None = Field(
        None,
        validation_alias=_named("WHOSAID_OUTLETS"),
        description="Your own register of outlets, a TOML file like `corpus/outlets.toml`.",
    )
    people: Path | None = Field(
        None,
        validation_alias=_named("WHOSAID_PEOPLE"),
        description="Your own register of people, a TOML file like `corpus/people.toml`.",
    )
    max_bytes: int = Field(
        10_000_000,
        gt=0,
        validation_alias=_named("WHOSAID_MAX_BYTES"),
        description="The largest document that is read, in bytes.",
    )
    workers: int = Field(
        0,
        ge=0,
        validation_alias=_named("WHOSAID_WORKERS"),
        description="Processes that read articles in a long `ingest`; 0 is one for each core.",
    )
    fetch_private: str = Field(
        "",
        validation_alias=_named("WHOSAID_FETCH_PRIVATE"),
        description="Hosts that may be fetched although they are not public, `host:port` separated by commas.",
    )
    excerpts_per_article: int = Field(
        3,
        gt=0,
        validation_alias=_named("WHOSAID_EXCERPTS"),
        description="How many excerpts of one article Slack shows at first.",
    )
    log_format: str = Field(
        "text", pattern="^(text|json)$", validation_alias=_named("WHOSAID_LOG"), description="`text` or `json`."
    )
    slack_bot_token: SecretStr | None = Field(
        None, validation_alias=_named("SLACK_BOT_TOKEN"), description="Bot token, `xoxb-…`."
    )
    slack_signing_secret: SecretStr | None = Field(
        None, validation_alias=_named("SLACK_SIGNING_SECRET"), description="Signing secret, for HTTP."
    )
    slack_app_token: SecretStr | None = Field(
        None, validation_alias=_named("SLACK_APP_TOKEN"), description="App-level token, `xapp-…`, for Socket Mode."
    )
    slack_api_url: str = Field(
        "https://slack.com/api/",
        validation_alias=_named("SLACK_API_URL"),
        description="Base address of Slack's Web API.",
    )
    port: int = Field(3000, ge=1, le=65535, validation_alias=_named("PORT"), description="Port of `serve --http`.")

    channels: Names = Field(
        (),
        validation_alias=_named("WHOSAID_CHANNELS"),
        description="Ids of the channels to answer in, with commas between; direct messages always. Default: all.",
    )
    users: Names = Field(
        (),
        validation_alias=_named("WHOSAID_USERS"),
        description="Ids of the users the bot answers, with commas between. Default: all.",
    )
    editors: Names = Field(
        (),
        validation_alias=_named("WHOSAID_EDITORS"),
        description="Ids of the users who settle what others dispute and fill in what is not stated.",
    )
    guests: bool = Field(
        default=False,
        validation_alias=_named("WHOSAID_GUESTS"),
        description="`true` lets guests and people of other organisations ask.",
    )
    rate: int = Field(
        0, ge=0, validation_alias=_named("WHOSAID_RATE"), description="Questions a minute for each user; 0 is no limit."
    )
    audit: str = Field(
        "on",
        pattern="^(off|on|text)$",
        validation_alias=_named("WHOSAID_AUDIT"),
        description="Who asked and what was shown: `off`, `on`, or `text` to keep the question's words too.",
    )
    collections: dict[str, str] = Field(
        {},
        validation_alias=_named("WHOSAID_COLLECTIONS"),
        description='Channels with an index of their own, as JSON: `{"C0123": "private.db"}`.',
    )
    record: Path | None = Field(
        None,
        validation_alias=_named("WHOSAID_RECORD"),
        description="A file to which Slack's payloads are written as JSON lines, without tokens and names.",
    )

    @cached_property
    def cache_folder(self) -> Path:
        """The folder of the embedded index; it need not exist."""
        if self.cache is not None:
            return self.cache
        try:
            home = Path.home()
        except RuntimeError:  # no HOME and no passwd entry: the caller falls back to memory
            return Path("/nonexistent/whosaid-bot")
        return home / ".cache" / "whosaid-bot"


def load() -> Settings:
    """Read the settings; a wrong one is a `SettingsError` that names it."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else "a setting"
        raise SettingsError(f"{name} is not usable: {first['msg']}.") from error


def own_text(path: Path, what: str) -> str:
    """Return the text of a file that a setting names; a `SettingsError` says that `what` cannot be read."""
    try:
        return path.expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The {what} cannot be read: {path}.") from error
