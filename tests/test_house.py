"""The walls of the house: imports, names, visible entries, and what no file may say."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
VISIBLE = {"pyproject.toml", "README.md", "bot", "corpus", "tests", "Procfile"}
FORBIDDEN_NAMES = re.compile(r"(^|_)(utils?|helpers?|manager|common|base|misc)(_|\.|$)")
# hosts of package registries and folders of one machine, spelt so that this file does not contain them itself
FORBIDDEN_TEXT = re.compile(
    "|".join(
        (
            r"pypi" + r"\.org",
            r"files\.python" + "hosted",
            r"registry\.npm" + "js",
            r"/ro" + r"ot/",
            r"/wo" + r"rk/",
        )
    )
)
TEXT_SUFFIXES = {
    ".py",
    ".md",
    ".toml",
    ".yaml",
    ".yml",
    ".json",
    ".jsonl",
    ".txt",
    ".sql",
    ".html",
    ".xml",
    ".csv",
    "",
}


def tracked() -> list[Path]:
    """Return the files git tracks or, outside a checkout, every file that is not hidden."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0:
        return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not any(part.startswith(".") for part in path.parts)]


def sources(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    """Yield the Python files below these folders with their syntax trees."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def public_names(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    """Yield the public functions, classes and methods of a module."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (n for n in node.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_"))


def test_imports_only_go_down() -> None:
    """The layers, rings and forbidden imports of pyproject.toml hold."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_visible_entries() -> None:
    """Only the agreed entries are visible at the top."""
    entries = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {entry for entry in entries if not entry.startswith(".")} <= VISIBLE


def test_file_names_say_what_is_inside() -> None:
    """No file is named after a drawer."""
    assert [str(path) for path in tracked() if FORBIDDEN_NAMES.search(path.stem)] == []


def test_no_machine_paths_or_registries() -> None:
    """No tracked text names a folder of one machine or a package registry's host."""
    found = []
    for path in tracked():
        if path.suffix in TEXT_SUFFIXES:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in FORBIDDEN_TEXT.finditer(text)]
    assert found == []


def test_public_names_have_docstrings() -> None:
    """Every module, and every public class and function of `bot/`, says what it is for."""
    missing = []
    for path, tree in sources("bot"):
        name = path.relative_to(ROOT)
        missing += [] if ast.get_docstring(tree) else [str(name)]
        missing += [f"{name}:{n.lineno} {n.name}" for n in public_names(tree) if not ast.get_docstring(n)]
    assert missing == []


def test_every_test_says_what_it_proves() -> None:
    """Every test function has a docstring."""
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path, tree in sources("tests")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_rooms_pin_their_public_names() -> None:
    """Every package of `bot/` that exports something says so in `__all__`, and each name is there."""
    for init in sorted((ROOT / "bot").glob("*/__init__.py")):
        package = f"bot.{init.parent.name}"
        body = ast.parse(init.read_text(encoding="utf-8")).body
        exports = [n for n in body if isinstance(n, ast.ImportFrom | ast.FunctionDef | ast.ClassDef)]
        if not exports or init.parent.name == "cli":
            continue
        module = __import__(package, fromlist=["__all__"])
        assert getattr(module, "__all__", None), f"{package} has no __all__"
        assert [name for name in module.__all__ if not hasattr(module, name)] == []


@pytest.mark.parametrize("command", ["ruff", "mypy"])
def test_tools_are_declared(command: str) -> None:
    """The tools that the one check runs are development dependencies."""
    assert f'"{command}' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
