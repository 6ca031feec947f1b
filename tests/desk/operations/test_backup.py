"""Backups: made while others write, brought back whole, refused if they are not what was written."""

import gzip
import io
import json
import tarfile
from pathlib import Path

import pytest

from desk.running import RunningDesk, new_store
from fact_checks import FACT_CHECKS
from sangto.matching import FactCheckIndex

WRITER = """
import sys
from sangto_desk.accounts.services import create_unit
number = 0
while True:
    create_unit(name=f"Đơn vị {number}")
    print(number, flush=True)
    number += 1
"""
ACKNOWLEDGED = 20
READER = """
from sangto_desk.accounts.models import Unit
from sangto_desk.audit.models import Entry
from sangto_desk.audit.seals import seal_entries, check_seals
from sangto_desk.accounts.services import create_unit
units = Unit.objects.exclude(name="Mới").count()
entries = Entry.objects.filter(action="accounts.create-unit").count()
create_unit(name="Mới")
seal_entries()
print(units, entries, check_seals().broken)
"""

CONTENT = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from desk.stages import make_desk, make_draft, make_published
from django.conf import settings
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.services import receive_appeal
from sangto_desk.inbox.services import receive_tip
desk = make_desk()
make_draft(desk)
receive_appeal(slug=make_published(desk).factcheck.slug, kind="correction", text="Ngày của tài liệu bị ghi sai.")
receive_tip(text="Nghe nói gội đầu đêm thì vỡ mạch máu não.", channel="web", unit=desk.unit)
rebuild_index(settings.DATA.index)  # as the worker does a moment later
"""
ANSWERS = """
import hashlib, json
from django.apps import apps
from django.test import Client
names = ("accounts", "audit", "evidence", "claims", "inbox", "factchecks", "contests", "training", "reports")
models = [model for name in names for model in apps.get_app_config(name).get_models(include_auto_created=True)]
rows = {model._meta.label: sorted(map(repr, model.objects.values_list())) for model in models}
client = Client(SERVER_NAME="localhost")
found = {name: [len(told), hashlib.sha256("".join(told).encode()).hexdigest()] for name, told in rows.items()}
for path in ("/", "/kiem-chung/", "/dinh-chinh/", "/dien-bien/", "/khieu-nai/", "/so-cong-khai/", "/tim/?q=goi+dau"):
    answer = client.get(path)
    found[path] = [answer.status_code, hashlib.sha256(answer.content).hexdigest()]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk to which somebody writes without pause, and a backup that was made meanwhile."""
    folder = tmp_path_factory.mktemp("backup")
    running = RunningDesk(folder / "desk").prepare()
    (running.folder / "archive" / "ab").mkdir(parents=True)
    (running.folder / "archive" / "ab" / "ab12.warc.gz").write_bytes(b"a copy")
    with FactCheckIndex.create(running.folder / "index") as index:
        index.add(FACT_CHECKS)
    with running.script(WRITER) as writer:
        while int(writer.stdout.readline()) < ACKNOWLEDGED:
            pass
        running.sangto("backup", folder / "desk.tar.gz")
        assert writer.poll() is None
        writer.kill()
    return running


def backup_of(desk):
    return desk.folder.parent / "desk.tar.gz"


def test_backup_that_was_made_while_others_wrote_is_brought_back_whole(desk, tmp_path):
    restored = RunningDesk(tmp_path / "restored", store=new_store(tables=True))  # the other test has a store with none
    said = json.loads(restored.sangto("restore", backup_of(desk), "--data", restored.folder, "--json"))
    assert (said["folder"], said["store"]) == (str(restored.folder), "postgresql" if desk.store else "sqlite")
    with FactCheckIndex.open(restored.folder / "index") as index:
        assert sorted((record.id, record.claim) for record in index) == sorted(
            (one.id, one.claim) for one in FACT_CHECKS
        )
    with restored.script(READER) as reader:
        units, entries, broken = reader.communicate()[0].split()
    assert int(units) >= ACKNOWLEDGED
    assert (entries, broken) == (units, "()")
    assert (restored.folder / "archive/ab/ab12.warc.gz").read_bytes() == b"a copy"
    for key in ("web.key", "entrants.key"):
        assert (restored.folder / "keys" / key).read_text() == (desk.folder / "keys" / key).read_text()
    report = json.loads(restored.sangto("doctor", "--json", code=1))
    assert [check["name"] for check in report["checks"] if check["status"] != "ok"] == ["worker"]


def told(desk, source) -> str:
    with desk.script(source) as script:
        words = script.communicate()[0]
    assert script.returncode == 0
    return words


def test_desk_with_content_answers_after_it_was_brought_back_as_it_did_before(tmp_path):
    desk, restored = RunningDesk(tmp_path / "desk").prepare(), RunningDesk(tmp_path / "restored")
    told(desk, CONTENT)
    before = json.loads(told(desk, ANSWERS))
    desk.sangto("backup", tmp_path / "desk.tar.gz")
    restored.sangto("restore", tmp_path / "desk.tar.gz", "--data", restored.folder)
    assert json.loads(told(restored, ANSWERS)) == before
    assert [found[0] for name, found in before.items() if name.startswith("/")] == [200] * 7
    assert before["factchecks.Version"][0] == 1


def test_backup_holds_no_index_and_lists_what_it_holds(desk):
    with tarfile.open(backup_of(desk)) as tar:
        names = tar.getnames()
        manifest = json.load(tar.extractfile("manifest.json"))
    assert names[-1] == "manifest.json"
    assert set(names[:-1]) == manifest["members"].keys()
    assert [name for name in names if name.startswith(("index", "library"))] == []
    assert backup_of(desk).stat().st_mode & 0o077 == 0


def test_restore_into_a_folder_that_is_not_empty_is_refused(desk, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    assert "Error [operation.folder-not-empty]" in desk.sangto("restore", backup_of(desk), "--data", tmp_path, code=2)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def changed(desk, change) -> bytes:
    """The backup with its contents changed, packed anew."""
    data = bytearray(gzip.decompress(backup_of(desk).read_bytes()))
    change(data)
    return gzip.compress(bytes(data), 1)


def flip(data):
    data[data.index(b"a copy")] ^= 1


def another_name(data):
    at = data.index(b"keys/web.key")
    data[at : at + 12] = b"../../web.ke"


def packed(**files) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


@pytest.mark.parametrize(
    "damage",
    [
        lambda desk: backup_of(desk).read_bytes()[:-200],
        lambda desk: backup_of(desk).read_bytes()[: backup_of(desk).stat().st_size // 2],
        lambda desk: changed(desk, flip),
        lambda desk: changed(desk, another_name),
        lambda desk: b"no backup at all",
        lambda desk: b"",
        lambda desk: packed(**{"manifest.json": b"[]"}),
        lambda desk: packed(**{"/etc/passwd": b"x", "manifest.json": b"{}"}),
    ],
    ids=["cut", "half", "one bit", "path", "text", "empty", "no list", "absolute"],
)
def test_backup_that_is_not_what_was_written_is_refused_and_leaves_nothing(desk, tmp_path, damage):
    file = tmp_path / "damaged.tar.gz"
    file.write_bytes(damage(desk))
    assert "Error [operation.backup-damaged]" in desk.sangto("restore", file, "--data", tmp_path / "new", code=2)
    assert [path.name for path in tmp_path.iterdir()] == ["damaged.tar.gz"]


def test_backup_of_no_desk_is_refused(desk, tmp_path):
    assert "Error [input]" in desk.sangto("backup", tmp_path / "x.tar.gz", "--data", tmp_path / "none", code=2)
    assert "Error [input]" in desk.sangto("backup", tmp_path / "no" / "x.tar.gz", code=2)
