"""The door for channels: Bolt's app, its listeners, and what a message looks like."""

__all__ = ["parse_question"]

from bot.slack.questions import parse_question
