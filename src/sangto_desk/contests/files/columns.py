"""What the columns of a table of entries mean, whatever they are called.

The head may be in Vietnamese or English, with marks or without. Needed: the author, and a file or a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from sangto.text import fold_text
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.contests.files.tables import Cells

NAMES: dict[str, tuple[str, ...]] = {
    "author": ("họ và tên", "họ tên", "tác giả", "tên tác giả", "người viết", "name", "author", "full name"),
    "file": ("tệp", "tên tệp", "tập tin", "file", "file name", "filename", "tên file"),
    "text": ("nội dung", "bài viết", "văn bản", "bài làm", "text", "entry", "content"),
    "title": ("tên bài", "tiêu đề", "tựa đề", "nhan đề", "tên tác phẩm", "title"),
    "school": ("trường", "trường học", "đơn vị công tác", "cơ quan", "school", "school or office"),
    "unit": ("đơn vị", "huyện", "xã", "unit"),
    "category": ("thể loại", "bảng", "hạng mục", "nhóm", "nhóm tuổi", "category"),
    "contact": ("liên hệ", "điện thoại", "số điện thoại", "email", "thư điện tử", "contact", "phone"),
    "minor": ("dưới 18 tuổi", "chưa đủ 18 tuổi", "vị thành niên", "under 18", "under age", "minor"),
    "guardian": ("người giám hộ", "phụ huynh", "cha mẹ", "guardian", "parent"),
    "guardian_contact": ("liên hệ người giám hộ", "liên hệ phụ huynh", "guardian contact"),
    "guardian_agrees": ("người giám hộ đồng ý", "phụ huynh đồng ý", "guardian agrees", "guardian consent"),
    "agrees": ("đồng ý", "đồng ý thể lệ", "agrees", "consent"),
    "name_public": ("công khai tên", "được nêu tên", "name public", "publish name"),
}
"""For each field the heads that mean it; the first is the one of the table that can be fetched."""

_YES = frozenset(("x", "v", "co", "dong y", "dung", "yes", "y", "true", "1", "☑", "✓"))


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table of entries; a field without a column is empty. `line` counts as the spreadsheet does."""

    line: int
    author: str = ""
    file: str = ""
    text: str = ""
    title: str = ""
    school: str = ""
    unit: str = ""
    category: str = ""
    contact: str = ""
    minor: str = ""
    guardian: str = ""
    guardian_contact: str = ""
    guardian_agrees: str = ""
    agrees: str = ""
    name_public: str = ""

    def says_yes(self, field: str) -> bool:
        """Whether a field says yes: x, có, yes, 1 and the like."""
        return fold_text(getattr(self, field)).strip() in _YES


def entry_rows(rows: Iterable[Cells]) -> Iterator[TableRow]:
    """Rows of a table by the names of its head.

    Args:
        rows: All rows, the head first.

    Raises:
        FileRefused: A column that is needed is missing.
    """
    lines = iter(rows)
    before, head = next(((at, cells) for at, cells in enumerate(lines) if cells), (0, []))
    places = _places(head)
    if "author" not in places or not places.keys() & {"file", "text"}:
        missing = NAMES["author"][0] if "author" not in places else f"{NAMES['file'][0]} / {NAMES['text'][0]}"
        raise FileRefused("table-columns", missing=missing, found=", ".join(filter(None, head))[:200] or "–")
    for line, cells in enumerate(lines, before + 2):
        if not cells:
            continue
        values = {field: cells[at] for field, at in places.items() if at < len(cells)}
        yield TableRow(line, **values)


def _places(head: Cells) -> dict[str, int]:
    """Field to column; of two columns with one meaning the first counts."""
    meaning = {fold_text(name): field for field, names in NAMES.items() for name in names}
    assert set(meaning.values()) <= {field.name for field in fields(TableRow)}
    found: dict[str, int] = {}
    for at, name in enumerate(head):
        field = meaning.get(" ".join(fold_text(name).split()))
        if field is not None:
            found.setdefault(field, at)
    return found
