"""What a speaker may be, how a quotation is marked, and how its speaker was found: read by the models and the rules.

They stand apart from the models so that attribution runs without loading these.
"""

from typing import Literal

SpeakerKind = Literal["person", "body", "document", "unnamed", "none"]
State = Literal["named", "pronoun", "role", "inferred", "not_attributed"]
Marks = Literal["direct", "part", "none"]
