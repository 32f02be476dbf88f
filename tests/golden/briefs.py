"""What the engine reads out of this project's briefs: one golden file a brief, read and agreed by a person.

`python -m tests.golden.briefs --update` rewrites the golden files; read the difference before you keep it.
"""

import json
import sys
from pathlib import Path

from bot.formats import read_document
from bot.outlets import Outlets
from bot.quotes import attribute

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
GOLDEN = Path(__file__).parent
Row = dict[str, object]


def briefs() -> list[str]:
    """Return the names of the briefs."""
    return sorted(path.stem for path in CORPUS.glob("*.md") if path.stem != "README")


def reading(name: str) -> list[Row]:
    """Return what the engine reads out of a brief, one row a quotation."""
    outlets = Outlets.parse((CORPUS / "outlets.toml").read_text(encoding="utf-8"))
    path = CORPUS / f"{name}.md"
    (article,) = read_document(path.read_bytes(), path.name, outlets)
    return [
        {
            "content": article.text[quotation.start : quotation.end],
            "marks": quotation.marks,
            "quoted": [span.of(article.text) for span in quotation.quoted],
            "speaker": quotation.speaker.name,
            "kind": quotation.speaker.kind,
            "state": quotation.state,
        }
        for quotation in attribute(article)
    ]


def golden(name: str) -> list[Row]:
    """Return the rows agreed on."""
    rows: list[Row] = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    return rows


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python -m tests.golden.briefs --update")
    for brief in briefs():
        text = json.dumps(reading(brief), ensure_ascii=False, indent=1)
        (GOLDEN / f"{brief}.json").write_text(f"{text}\n", encoding="utf-8")
