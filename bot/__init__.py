"""whosaid-bot: who really said it, in which outlet, when, and from whom that outlet has it."""

__version__ = "0.1.0"
