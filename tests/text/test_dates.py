"""Dates as news texts print them."""

import pytest

from bot.text.dates import date_in_address, find_dates, iso_date

READ = {
    "October 31, 2025": "2025-10-31",
    "Friday, July 21, 2017": "2017-07-21",
    "Sept. 5th, 2024": "2024-09-05",
    "12 March 2024": "2024-03-12",
    "31 de octubre de 2025": "2025-10-31",
    "3. Dezember 2024": "2024-12-03",
    "10/31/2025": "2025-10-31",
    "31/10/2025": "2025-10-31",
    "05.04.2024": "2024-04-05",
    "2024-03-12T10:15:00Z": "2024-03-12T10:15:00Z",
    "2024-03-12 10:15:00.123+02:00": "2024-03-12T10:15:00+02:00",
    "Tue, 04 Nov 2025 10:00:00 +0100": "2025-11-04T10:00:00+01:00",
    "Tue 12 Mar 2024 14.05 GMT": "2024-03-12T14:05:00Z",
    "March 12, 2024, 5:00 p.m. EDT": "2024-03-12",
}
NOT_READ = [
    "03/04/2024",
    "12-11-2025",
    "March 2024",
    "2024",
    "2024-13-01",
    "31 February 2024",
    "20240506",
    "1.2.3.2024",
]


@pytest.mark.parametrize(("printed", "iso"), READ.items())
def test_a_date_with_one_reading_is_read(printed: str, iso: str) -> None:
    """The time is kept where its zone is printed as an offset."""
    assert iso_date(printed) == iso


@pytest.mark.parametrize("printed", NOT_READ)
def test_a_date_with_two_readings_is_none(printed: str) -> None:
    """Day and month that could be swapped, bare years and impossible days are no dates."""
    assert find_dates(printed) == ()


def test_spans_of_two_dates() -> None:
    """Each date comes with its place, in order."""
    line = "Published 12 March 2024, updated 13 March 2024"
    assert [line[d.start : d.end] for d in find_dates(line)] == ["12 March 2024", "13 March 2024"]


@pytest.mark.parametrize(
    ("address", "iso"),
    [
        ("https://news.example/2025/10/31/storm", "2025-10-31"),
        ("https://news.example/world/2025-10-31-storm", "2025-10-31"),
        ("https://news.example/2025/oct/31/storm", "2025-10-31"),
        ("https://news.example/2025/10/storm", None),
        ("https://news.example/2025/10/31/storm-of-2024-01-02", None),
        ("https://news.example/article-12025-10-312", None),
    ],
)
def test_the_date_in_an_address(address: str, iso: str | None) -> None:
    """A path says a date if exactly one stands in it."""
    found = date_in_address(address)
    assert (found.iso if found else None) == iso
