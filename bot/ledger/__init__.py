"""What people decided and the bot did: one typed facade over the store's ledger in each file."""

__all__ = ["Asked", "Asks", "Decision", "Decisions", "Outbox", "Post", "Seen", "Threads"]

from bot.ledger.asks import Asked, Asks
from bot.ledger.decisions import Decision, Decisions
from bot.ledger.outbox import Outbox, Post
from bot.ledger.seen import Seen
from bot.ledger.threads import Threads
