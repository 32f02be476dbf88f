"""Which article a file holds."""

from bot.ledger.files import Files
from tests.store.memory import MemoryStore
from tests.store.readings import reading


def place(files: Files, file: str, version: str) -> tuple[str, str | None]:
    """Place a text without an address."""
    return files.place(file, version, version, addressed=False, fresh=f"{file} {version}")


def test_a_file_keeps_its_article() -> None:
    """Another text in the same file is the same article; the same text in another file too."""
    store = MemoryStore()
    files = Files(store.ledger, store.archive)
    first = reading("One text.")
    version = first.article.version
    article, left = place(files, "a", version)
    assert (article, left) == (version, None)
    store.archive.put([first.model_copy(update={"article": first.article.model_copy(update={"id": article})})])
    assert place(files, "b", version) == (article, None)
    assert place(files, "a", version) == (article, None)
    assert place(files, "a", "another") == (article, None)


def test_an_article_nobody_holds_is_abandoned() -> None:
    """A file that turns to an address leaves its old article behind, unless another file holds it."""
    store = MemoryStore()
    files = Files(store.ledger, store.archive)
    old, _ = place(files, "a", "text")
    assert files.place("a", "of an address", "text", addressed=True, fresh="") == ("of an address", old)
    assert files.abandoned(old)
    place(files, "b", "text")
    assert not files.abandoned("of an address")
