"""Who may ask: channels, users, guests, other organisations, and how often."""

import logging
import threading
from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.ledger.rates import Rates
from bot.settings import Settings
from bot.slack.payload import Asker

log = logging.getLogger("bot.slack")
Body = Mapping[str, Any]

NOT_HERE = "This bot does not answer in this channel."
NOT_YOU = "This bot does not answer you. Please ask whoever runs it."
NO_GUESTS = "This bot answers members of this workspace only."
SLOWLY = "That was a lot of questions in one minute. Please wait a moment and ask again."
_KNOWN = 5_000  # users whose standing is remembered


class Gate:
    """Says why somebody may not ask, None when they may."""

    def __init__(self, settings: Settings, client: WebClient, rates: Rates) -> None:
        """Use these settings; `client` tells who is a guest."""
        self._settings, self._client, self._rates = settings, client, rates
        self._guests: dict[tuple[str, str], bool] = {}
        self._lock = threading.Lock()

    def refusal(self, asker: Asker, body: Body, *, wait: bool = True) -> str | None:
        """Return the plain sentence for somebody who may not ask here, or not now.

        Without `wait` Slack is not asked who is a guest, which takes as long as Slack takes: then `unvetted` tells
        whether that is still to be done, and `turned_away` does it.
        """
        settings = self._settings
        if settings.channels and asker.channel not in settings.channels and not asker.channel.startswith("D"):
            return NOT_HERE
        if settings.users and asker.user not in settings.users:
            return NOT_YOU
        if not settings.guests and (is_foreign(body) or self._is_guest(asker, wait=wait)):
            return NO_GUESTS
        return None if self._rates.allows(asker.team, asker.user, settings.rate) else SLOWLY

    def unvetted(self, asker: Asker) -> bool:
        """Tell whether it is not known yet if a user is a guest."""
        return not self._settings.guests and (asker.team, asker.user) not in self._guests

    def turned_away(self, asker: Asker) -> str | None:
        """Return the plain sentence for a guest, where guests may not ask."""
        return NO_GUESTS if not self._settings.guests and self._is_guest(asker) else None

    def _is_guest(self, asker: Asker, *, wait: bool = True) -> bool:
        """Ask Slack once for each user; where it does not tell, nobody is taken for a guest and it is asked again."""
        key = (asker.team, asker.user)
        known = self._guests.get(key)
        if known is not None or not wait:
            return bool(known)
        try:
            user: dict[str, Any] = self._client.users_info(user=asker.user).get("user") or {}
        except (SlackApiError, OSError) as error:
            log.warning("whether a user is a guest is not known", extra={"cause": type(error).__name__})
            return False
        guest = any(user.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger"))
        with self._lock:
            if len(self._guests) >= _KNOWN:
                self._guests.clear()
            self._guests[key] = guest
        return guest


def is_foreign(body: Body) -> bool:
    """Tell whether somebody of another organisation acts, in a channel two organisations share (Slack Connect)."""
    authorized = (body.get("authorizations") or [{}])[0]
    if body.get("enterprise") or body.get("enterprise_id") or authorized.get("enterprise_id"):
        return False  # the workspaces of one organisation have different ids
    event = body.get("event") or {}
    if event:
        shared = event.get("team") if body.get("is_ext_shared_channel") else None
        home = event.get("user_team") or event.get("source_team") or shared
        return bool(home) and home != body.get("team_id")
    user, team = body.get("user"), body.get("team")
    if not isinstance(user, Mapping) or not isinstance(team, Mapping):
        return False
    return bool(user.get("team_id")) and bool(team.get("id")) and user["team_id"] != team["id"]
