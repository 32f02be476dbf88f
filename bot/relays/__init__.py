"""Whom an outlet has it from: relay phrases with the words that say so, and the quotations they hold for.

A relay phrase never makes a speaker, and a name that is neither known to the register nor looks like an outlet's makes
no relay.
"""

from bot.relays.attach import find_relays
from bot.relays.chains import Line, Link, drawn

__all__ = ["Line", "Link", "drawn", "find_relays"]
