"""A chat played through the real app, against a loopback Slack: no mock of Bolt anywhere."""

__all__ = ["Said", "Transcript", "Transport", "Turn", "play", "read", "stage", "write"]

from bot.replay.player import Transport, play, stage
from bot.replay.transcript import Said, Transcript, Turn, read, write
