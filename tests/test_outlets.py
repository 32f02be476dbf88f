"""The register of outlets."""

import tomllib
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.outlets import Outlets, host

REGISTER = (Path(__file__).parents[1] / "corpus" / "outlets.toml").read_text(encoding="utf-8")
OUTLETS = Outlets.parse(REGISTER)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("the guardian", "The Guardian"),
        ("Washington Post", "The Washington Post"),
        ("BBC News", "BBC"),
        ("venezuelanalysis.com", "Venezuelanalysis"),
        ("El Pais", "El País"),
        ("The Elm Courier", "The Elm Courier"),
        ("  Elm   Courier ", "Elm Courier"),
    ],
)
def test_a_name_is_normalised_where_it_is_known(printed: str, name: str) -> None:
    """Names and aliases give the register's name; an unknown one stays as printed."""
    assert OUTLETS.normal(printed) == name


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.themoscowtimes.com/2025/10/31/a", "The Moscow Times"),
        ("http://abcnews.go.com/x", "ABC News"),
        ("go.com", None),
        ("news.bbc.co.uk", "BBC"),
        ("notbbc.co.uk", None),
        ("https://user:secret@www.dw.com:8443/en?x=1", "Deutsche Welle"),
        ("", None),
    ],
)
def test_an_address_belongs_to_the_outlet_of_its_domain(address: str, name: str | None) -> None:
    """Subdomains count, look-alikes and parents do not."""
    found = OUTLETS.at(address)
    assert (found.name if found else None) == name


def test_host_of_an_address() -> None:
    """The host is lower case and without `www.`, port, user and path."""
    assert host("HTTPS://me@WWW.Example.org:80/a?b#c") == "example.org"


def test_no_name_or_domain_is_claimed_twice() -> None:
    """In the embedded register each name, alias and domain belongs to one outlet."""
    entries = tomllib.loads(REGISTER)["outlet"]
    assert len(entries) >= 950
    assert len(OUTLETS.names) >= len(entries)
    clashes = [n for o in OUTLETS.outlet for n in (o.name, *o.aliases) if OUTLETS.behind_cue(n) != o]
    assert clashes == []
    assert [d for o in OUTLETS.outlet for d in o.domains if OUTLETS.at(d) != o] == []


def test_a_common_name_names_an_outlet_only_behind_a_cue() -> None:
    """What is an ordinary word too is no outlet by itself; behind a cue it is, as the register writes it."""
    known = Outlets.parse(
        """outlet = [
            { name = "Lantern", aliases = ["Lantern magazine"], common = ["Lantern"], domains = ["lantern.example"] },
            { name = "Diario Farol", common = ["DF"] },
        ]"""
    )
    assert [known.named(name) for name in ("Lantern", "the Lantern", "DF")] == [None, None, None]
    lantern, farol = known.outlet
    assert [known.behind_cue(name) for name in ("Lantern", "the  Lantern", "DF")] == [lantern, lantern, farol]
    assert [known.behind_cue(name) for name in ("lantern", "LANTERN", "Df")] == [None, None, None]
    assert [known.named(name) for name in ("lantern magazine", "lantern.example", "Diario Farol")] == [
        lantern,
        lantern,
        farol,
    ]
    assert known.behind_cue("lantern magazine") == known.at("https://lantern.example/a") == lantern
    assert known.normal("The Lantern") == "Lantern"


def test_common_names_are_no_other_name() -> None:
    """In the embedded register no common name is an outlet's by itself, and each belongs to one outlet."""
    claimed = [(name, o) for o in OUTLETS.outlet for name in o.common]
    assert len(claimed) >= 150
    assert [name for name, o in claimed if OUTLETS.named(name) or OUTLETS.behind_cue(name) != o] == []


def test_the_users_own_register_comes_first() -> None:
    """Where both name an outlet, the user's entry wins, and the rest of the embedded one stays."""
    mine = Outlets.parse('outlet = [{ name = "Aunt Beeb", aliases = ["BBC"], domains = ["bbc.co.uk"] }]', REGISTER)
    assert mine.normal("BBC") == "Aunt Beeb"
    assert mine.normal("reuters") == "Reuters"


@pytest.mark.parametrize("document", ["outlet = 3", "outlet = [{}]", "not toml"])
def test_a_malformed_register_is_a_settings_error(document: str) -> None:
    """The message names the setting."""
    with pytest.raises(SettingsError, match="WHOSAID_OUTLETS"):
        Outlets.parse(document)
