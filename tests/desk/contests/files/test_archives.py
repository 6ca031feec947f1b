"""Archives: nothing leads out, nothing swells, and one bad file keeps no other from being read."""

import io
import stat
import zipfile

import pytest

from sangto_desk.contests.files import MOST_BYTES, FileRefused, open_archive


def packed(files, **attributes):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def reason(archive, name):
    with pytest.raises(FileRefused) as error:
        archive.read(name)
    return error.value.reason


def test_files_are_read_and_what_systems_add_is_passed_over():
    names = ["một.txt", "lớp 5/hai.txt", "__MACOSX/._một.txt", "lớp 5/Thumbs.db", "~$một.docx", "lớp 5/"]
    archive = open_archive(packed(dict.fromkeys(names, "chữ")))
    assert archive.names == ("một.txt", "lớp 5/hai.txt")
    assert archive.read("lớp 5/hai.txt").decode() == "chữ"


def test_a_bomb_is_refused_and_the_others_are_read():
    archive = open_archive(packed({"bom.txt": b"0" * (3 * MOST_BYTES), "bài.txt": "chữ"}))
    assert reason(archive, "bom.txt") == "file-too-large"
    assert archive.read("bài.txt").decode() == "chữ"


def test_all_together_may_not_swell(monkeypatch):
    monkeypatch.setattr("sangto_desk.contests.files.archives.MOST_UNPACKED", 100)
    archive = open_archive(packed({"a.txt": "x" * 101, "b.txt": "y"}))
    archive.read("a.txt")
    assert reason(archive, "b.txt") == "archive-swollen"


@pytest.mark.parametrize("name", ["../thoát.txt", "/etc/passwd", "a/../../b.txt", "C:/b.txt", "..\\b.txt"])
def test_name_that_leads_out_is_refused(name):
    archive = open_archive(packed({name: "x"}))
    assert reason(archive, archive.names[0]) == "archive-path"


def test_archive_in_an_archive_is_not_opened():
    assert reason(open_archive(packed({"trong.zip": packed({"a.txt": "x"})})), "trong.zip") == "archive-nested"


def test_link_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        part = zipfile.ZipInfo("liên kết.txt")
        part.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(part, "/etc/passwd")
    assert reason(open_archive(out.getvalue()), "liên kết.txt") == "archive-link"


def test_size_that_the_archive_claims_is_not_believed():
    data = bytearray(packed({"a.txt": b"0" * (2 * MOST_BYTES)}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")  # the size in the directory
    assert reason(open_archive(bytes(data)), "a.txt") in ("file-too-large", "file-damaged")


def test_damaged_archive_is_refused():
    with pytest.raises(FileRefused) as error:
        open_archive(b"PK\x03\x04 not an archive")
    assert error.value.reason == "archive-damaged"


def test_too_many_files_are_refused_with_their_number():
    with pytest.raises(FileRefused) as error:
        open_archive(packed({f"{number}.txt": "" for number in range(10_001)}))
    assert (error.value.reason, "10001" in error.value.message) == ("archive-too-many", True)


def test_old_names_are_read_in_their_encoding():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("bài của em.txt", "x")
    data = out.getvalue()
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # take the sign for UTF-8 away
        start = data.find(mark)
        data = data[: start + at] + b"\x00\x00" + data[start + at + 2 :]
    assert open_archive(data).names == ("bài của em.txt",)


def test_file_is_found_by_the_last_part_of_its_name_where_that_is_plain():
    archive = open_archive(packed({"lớp 5/An.DOCX": "x", "lớp 6/b.txt": "x", "lớp 7/b.txt": "x"}))
    assert archive.find("an.docx") == "lớp 5/An.DOCX"
    assert archive.find("b.txt") == "b.txt"
    assert reason(archive, "b.txt") == "file-missing"
