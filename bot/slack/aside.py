"""What happens behind an acknowledged click: in the pool, and told only to who clicked when it goes wrong."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.slack.desk import Desk
from bot.slack.messages import Message, sentence
from bot.slack.reply import reply

log = logging.getLogger("bot.slack")
Body = Mapping[str, Any]

SLOW = "That took longer than Slack keeps a window waiting. Please click again."
_EXPIRED = {"expired_trigger_id", "trigger_expired", "trigger_exchanged"}


def later(desk: Desk, body: Body, work: Callable[[], object]) -> None:
    """Do it in the pool; whatever happens there, the person is told."""
    desk.pool.submit(_try, desk, body, work)


def _try(desk: Desk, body: Body, work: Callable[[], object]) -> None:
    try:
        work()
    except SlackApiError as error:
        word = str(error.response.get("error", "")) if isinstance(error.response.data, dict) else ""
        if word not in _EXPIRED:
            aside(desk, body, desk.failure(error, {"slack_error": word}))
            return
        log.warning("a window came too late")
        aside(desk, body, sentence(SLOW))
    except Exception as error:  # noqa: BLE001 - a pool's thread has nobody above it
        aside(desk, body, desk.failure(error))


def aside(desk: Desk, body: Body, message: Message) -> None:
    """Tell the person who clicked, beside what was clicked; in a window there is no such place."""
    url = body.get("response_url")
    if url:
        desk.pool.submit(reply, url, message, response_type="ephemeral", replace_original=False)
