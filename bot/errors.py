"""Every error this project raises on purpose, in one tree.

WhosaidError                 a plain sentence for the person who asked; the cause goes to the log
├── SettingsError            a setting is missing or wrong; the message names it
├── QuestionError            a question that cannot be answered as asked (empty, no words in it)
├── ReadError                a document that cannot be read; the message is the reason shown in the report
├── StoreError               the store cannot be read or written
│   └── ConflictError        somebody else wrote that ledger row first
├── SlackError               Slack refused a call or could not be reached
└── ReplayError              a transcript is malformed, or what came back differs
"""


class WhosaidError(Exception):
    """Base of the tree. `str(error)` is a plain sentence that may be shown to the person who asked."""


class SettingsError(WhosaidError):
    """A setting is missing or wrong; the message names the setting."""


class QuestionError(WhosaidError):
    """A question that cannot be answered as asked."""


class ReadError(WhosaidError):
    """A document that cannot be read; the message is the reason."""


class StoreError(WhosaidError):
    """The store cannot be read or written."""


class ConflictError(StoreError):
    """A ledger row changed between reading and writing it."""


class SlackError(WhosaidError):
    """Slack refused a call or could not be reached."""


class ReplayError(WhosaidError):
    """A transcript is malformed, or what came back differs from what it expects."""
