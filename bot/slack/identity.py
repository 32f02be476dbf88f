"""Who this bot is in its workspace: `auth.test`, asked in the background, so that no start and no answer waits."""

import logging
import threading

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

log = logging.getLogger("bot.slack")

_FIRST, _LONGEST = 0.5, 60.0  # seconds between attempts


class Identity:
    """The bot's user and team, None until Slack has told."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._stop = threading.Event()
        self.user: str | None = None
        self.bot: str | None = None
        self.team: str | None = None
        self.refused: str | None = None  # Slack's own word when it refuses the token

    def start(self) -> None:
        """Begin to ask, in a thread of its own, until Slack answers."""
        threading.Thread(target=self._ask, name="identity", daemon=True).start()

    def stop(self) -> None:
        """Stop asking."""
        self._stop.set()

    def ask(self) -> bool:
        """Ask once; true when Slack told who we are."""
        try:
            found = self._client.auth_test()
        except SlackApiError as error:
            self.refused = str(error.response.get("error", "unknown"))
            log.warning("auth.test was refused", extra={"slack_error": self.refused})
            return False
        except OSError as error:  # not reachable, or no answer in time
            log.warning("auth.test had no answer", extra={"cause": type(error).__name__})
            return False
        self.user, self.bot, self.team = found.get("user_id"), found.get("bot_id"), found.get("team_id")
        self.refused = None
        return True

    def _ask(self) -> None:
        wait = _FIRST
        while not self._stop.is_set() and not self.ask():
            self._stop.wait(wait)
            wait = min(wait * 2, _LONGEST)
