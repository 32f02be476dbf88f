"""Posting to a `response_url`: five uses in thirty minutes, with patience for "not now"."""

import logging
import time
from urllib.error import URLError

from slack_sdk.webhook import WebhookClient

from bot.slack.messages import Message
from bot.slack.trust import trusted

log = logging.getLogger("bot.slack")

_ATTEMPTS = 5
_SERVER_ERROR, _TOO_MANY, _OK = 500, 429, 200
_LONGEST_WAIT = 120.0


def reply(response_url: str, message: Message, **fields: object) -> bool:
    """Post a message to a `response_url`; true when Slack took it. 429 and 5xx are tried again, up to five times."""
    hook = WebhookClient(response_url, retry_handlers=[], timeout=10, ssl=trusted())
    wait = 0.5
    for _ in range(_ATTEMPTS):
        try:
            answer = hook.send_dict(message.body() | fields)
        except URLError as error:  # the connection was not made, so nothing was posted
            log.warning("a response_url was not reached", extra={"cause": type(error.reason).__name__})
            time.sleep(wait)
        except OSError as error:  # it may have been posted, and twice is worse than a line in the log
            log.warning("a response_url did not answer", extra={"cause": type(error).__name__})
            return False
        else:
            if answer.status_code == _OK:
                return True
            if answer.status_code != _TOO_MANY and answer.status_code < _SERVER_ERROR:
                log.error("a response_url was refused", extra={"status": answer.status_code})
                return False
            time.sleep(_pause(answer.headers, wait))
        wait *= 2
    log.error("a response_url gave up", extra={"attempts": _ATTEMPTS})
    return False


def retry_after(headers: object, default: float) -> float:
    """Return the seconds of a `Retry-After` header, `default` where there is none that can be read."""
    found = headers.items() if hasattr(headers, "items") else []
    for name, value in found:
        if str(name).lower() == "retry-after":
            first = value[0] if isinstance(value, list) else value
            try:
                return max(0.0, float(first))
            except ValueError:
                return default
    return default


def _pause(headers: object, default: float) -> float:
    return min(retry_after(headers, default), _LONGEST_WAIT)
