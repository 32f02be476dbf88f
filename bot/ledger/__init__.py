"""What people decided and the bot did: one typed facade over the store's ledger in each file."""

__all__ = [
    "Asked",
    "Asking",
    "Asks",
    "Audit",
    "Decision",
    "Decisions",
    "Dispute",
    "Disputes",
    "Outbox",
    "Post",
    "Rates",
    "Seen",
    "Threads",
]

from bot.ledger.asks import Asked, Asks
from bot.ledger.audit import Asking, Audit
from bot.ledger.decisions import Decision, Decisions
from bot.ledger.disputes import Dispute, Disputes
from bot.ledger.outbox import Outbox, Post
from bot.ledger.rates import Rates
from bot.ledger.seen import Seen
from bot.ledger.threads import Threads
