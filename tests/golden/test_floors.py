"""Quality never falls below what it once was."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.golden import floors
from tests.golden.__main__ import command
from tests.golden.floors import fallen, reached, sets, stored


@pytest.mark.parametrize("name", sorted(stored()))
def test_figures_stay_at_or_above_their_floors(name: str) -> None:
    """Every figure of a set is at least its floor, and the set is the one the floors were measured on."""
    if name not in sets():
        pytest.skip("the shared material is not beside the project")
    assert fallen(stored()[name], reached(name, sets()[name])) == []


def test_fallen() -> None:
    """A lower figure falls, an equal or higher one does not, and another set is never compared."""
    floor: dict[str, str | float] = {"digest": "a", "e2e_f1": 0.8}
    assert fallen(floor, {"digest": "a", "e2e_f1": 0.7999}) == ["e2e_f1 is 0.7999, its floor 0.8"]
    assert fallen(floor, {"digest": "a", "e2e_f1": 0.8}) == fallen(floor, {"digest": "a", "e2e_f1": 0.9}) == []
    assert "another" in fallen(floor, {"digest": "b", "e2e_f1": 0.9})[0]


def test_update_only_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--update` refuses to lower a floor, does so with `--allow-regression`, and raises without being asked twice."""
    path = tmp_path / "floors.json"
    monkeypatch.setattr(floors, "FLOORS", path)
    now = stored_now(path)
    too_high = now | {"e2e_f1": 1.01}
    path.write_text(json.dumps({"shipped": too_high}))
    refused = CliRunner().invoke(command, ["--update"])
    assert refused.exit_code == 1
    assert "its floor 1.01" in refused.output
    assert json.loads(path.read_text())["shipped"] == too_high
    assert CliRunner().invoke(command, ["--update", "--allow-regression"]).exit_code == 0
    assert json.loads(path.read_text())["shipped"] == now
    path.write_text(json.dumps({"shipped": now | {"e2e_f1": 0.01}}))
    assert CliRunner().invoke(command, ["--update"]).exit_code == 0
    assert json.loads(path.read_text())["shipped"] == now


def stored_now(path: Path) -> dict[str, str | float]:
    """Let the command write what is reached now into an empty file, and return it for the shipped set."""
    assert CliRunner().invoke(command, ["--update"]).exit_code == 0
    found: dict[str, str | float] = json.loads(path.read_text())["shipped"]
    return found
