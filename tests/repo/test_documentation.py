"""The documentation says what the code does: generated pages are current, what is named exists."""

import importlib
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

import generate_cli_reference
import generate_reference
from sangto import errors
from sangto.matching import FEATURES
from sangto_cli.main import cli

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.vi.md")
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md")) + list(READMES)
COMMANDS = dict(generate_cli_reference.commands(cli, "sangto"))
TERMS = (
    "claim", "statement", "check-worthiness", "evidence", "verdict", "rating", "fact-check", "ClaimReview",
    "correction", "text reuse", "near-duplicate", "checkpoint", "inclusion proof", "tip", "match", "conflict", "index",
    "candidate", "feature", "probability", "calibration", "key form", "fold form", "publisher", "redaction", "matching",
)  # fmt: skip


def read(path: str) -> str:
    """Text of a file of the repository."""
    return (ROOT / path).read_text(encoding="utf-8")


def code_lines(path: str) -> list[str]:
    """Lines of the shell blocks of a page."""
    blocks = re.findall(r"```(?:sh|console)\n(.*?)```", read(path), re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("tool", ["generate_cli_reference", "generate_reference"])
def test_reference_pages_are_current(tool):
    # In a process of its own: click remembers the help option of commands that other tests have called directly.
    done = subprocess.run([sys.executable, f"tools/{tool}.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, done.stdout + done.stderr)


def test_every_command_and_option_is_in_the_reference():
    page = read("docs/reference/cli.md")
    for path, context in COMMANDS.items():
        section = page.split(f"## `{path}`\n", 1)[1].split("\n## ", 1)[0]
        options = [name for p in context.command.params if isinstance(p, click.Option) for name in p.opts]
        assert [name for name in options if name not in section] == []


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_has_help_with_examples(path):
    help_text = COMMANDS[path].command.help or ""
    assert "Examples:" in help_text
    assert f"{path} " in help_text


@pytest.mark.parametrize("name", FEATURES)
def test_every_feature_is_described(name):
    summary = generate_reference.summary(FEATURES[name])
    assert summary
    assert f"| `{name}` | {summary} |\n" in read("docs/reference/features.md")


def test_every_error_code_is_described_once():
    def below(error):
        return [error, *(found for child in error.__subclasses__() for found in below(child))]

    codes = [error.code for error in below(errors.SangToError) if error.__module__.startswith("sangto.")]
    assert re.findall(r"^\| `([\w.-]+)`", read("docs/reference/errors.md"), re.MULTILINE) == codes
    assert len(set(codes)) == len(codes)


def test_glossary_has_the_terms_of_the_field():
    rows = re.findall(r"^\| [^|]+ \| ([^|]+) \|", read("docs/glossary.md"), re.MULTILINE)
    terms = {term.strip() for row in rows for term in row.split(",")}
    assert [term for term in TERMS if term not in terms] == []


@pytest.mark.parametrize("page", PAGES)
def test_names_of_the_engine_in_the_documentation_exist(page):
    names = set(re.findall(r"`(sangto(?:_cli)?(?:\.\w+)+)", read(page)))
    missing = []
    for name in sorted(names):
        module, found = name, None
        while found is None and module:
            try:
                found = importlib.import_module(module)
            except ModuleNotFoundError:
                module = module.rpartition(".")[0]
        try:
            for part in filter(None, name[len(module) :].split(".")):
                found = getattr(found, part)
        except AttributeError:
            missing.append(name)
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_files_named_in_the_documentation_exist(page):
    names = set(re.findall(r"`((?:src|tests|tools|resources|quality|requirements)/[\w./-]+)`", read(page)))
    assert [name for name in sorted(names) if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", [*READMES, "docs/contributing.md"])
def test_make_targets_in_the_documentation_exist(page):
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    named = {word for line in code_lines(page) if line.startswith("make ") for word in line.split("#")[0].split()[1:]}
    assert {word for word in named if "=" not in word} - targets == set()


@pytest.mark.parametrize("page", READMES)
def test_commands_in_the_readme_parse(page):
    lines = [line for line in code_lines(page) if re.search(r"(?:^|\| |/)sangto ", line)]
    assert lines
    for line in lines:
        words = shlex.split(re.split(r"(?:^|\| |/)sangto ", line)[1], comments=True)
        path = "sangto"
        while words and f"{path} {words[0]}" in COMMANDS:
            path = f"{path} {words.pop(0)}"
        context = click.Context(COMMANDS[path].command, resilient_parsing=True)
        known = {name for parameter in context.command.params for name in parameter.opts}
        assert path != "sangto", line
        assert {word for word in words if word.startswith("-") and word != "-"} - known == set(), line


def test_both_readmes_have_the_same_shape():
    shapes = [re.findall(r"^(#+) |^(```\w+)", read(page), re.MULTILINE) for page in READMES]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("page", READMES)
def test_python_in_the_readme_runs(page, capsys):
    block = re.search(r"```python\n(.*?)```", read(page), re.DOTALL)
    assert block
    exec(compile(block.group(1), "<readme>", "exec"), {})
    assert capsys.readouterr().out.split()[0] == "Sai"


def test_every_setting_is_documented():
    source = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("src/**/*.py"))
    names = {*re.findall(r"""["'](SANGTO_[A-Z_]+[A-Z])["']""", source), "DATABASE_URL"}
    assert sorted(name for name in names if f"`{name}`" not in read("docs/reference/settings.md")) == []
