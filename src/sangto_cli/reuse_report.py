"""A report on text reuse that stands alone: one HTML file without scripts, pictures or addresses of elsewhere.

Order of its parts: what was found and what it does not mean; clusters of documents as drawings; a map of who shares how
much with whom; flags of single documents; then every pair side by side, the passages marked and numbered alike on both
sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import IO

from sangto.intake import IntakeFlag
from sangto.records import Span
from sangto.reuse import Document, Pair, linked
from sangto.reuse.drawing import cluster_svg

AROUND = 160  # characters shown around a passage
MOST_IN_MAP = 40  # documents of the map: those that share most
MOST_SHOWN = 2000  # pairs side by side

STYLE = """
:root { color-scheme: light dark; --line: #8884; --mark: #f5c54277; --ink2: #777; }
body { font: 17px/1.6 "Noto Sans", system-ui, sans-serif; max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.35; } table { border-collapse: collapse; } .quiet { color: var(--ink2); }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.sides > div { min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 48rem) { .sides { grid-template-columns: 1fr; } }
.passage { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: 0 0 .75rem; }
mark { background: var(--mark); color: inherit; } .scroll { overflow-x: auto; }
.map td { padding: 0; width: 14px; height: 14px; border: 1px solid var(--line); }
.map th { font-weight: 400; border: 0; }
svg { max-width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg line { stroke: currentColor; opacity: .5; } svg circle { fill: #0f7f88; }
section.pair { border-top: 2px solid var(--line); margin-top: 2rem; padding-top: .5rem; }
"""


FLAGS = {
    "mixed-scripts": "chữ cái của hệ chữ khác lẫn trong từ",
    "invisible": "ký tự không nhìn thấy",
    "odd-words": "nhiều từ không phải tiếng Việt",
    "hidden-hidden": "chữ đặt thuộc tính ẩn",
    "hidden-colour": "chữ trùng màu nền",
    "hidden-tiny": "chữ quá nhỏ để đọc",
    "hidden-off-page": "chữ nằm ngoài trang",
    "hidden-transparent": "chữ trong suốt",
    "hidden-not-drawn": "chữ không được vẽ ra",
    "hidden-recognised": "lớp chữ nhận dạng dưới bản quét",
    "hidden-deleted": "chữ đã xóa còn lưu trong tệp",
    "hidden-comment": "lời bình bên lề",
    "active-macros": "tệp có macro",
    "active-remote-template": "tệp gọi khuôn mẫu từ nơi khác",
    "active-linked-content": "tệp gọi nội dung từ nơi khác",
    "active-embedded-object": "tệp nhúng đối tượng khác",
    "active-field-command": "trường có câu lệnh",
}
"""What each kind of flag is called."""


def write_report(
    out: IO[str],
    documents: Sequence[Document],
    pairs: Sequence[Pair],
    flags: Mapping[str, Sequence[IntakeFlag]] | None = None,
) -> None:
    """Write the report.

    Args:
        out: Where it goes.
        documents: All that were compared, those of the library last.
        pairs: What was found.
        flags: What is odd in single documents, by id.
    """
    texts = {document.id: document.text for document in documents}
    ordered = sorted(pairs, key=lambda pair: -max(pair.share_a, pair.share_b))
    out.write('<!doctype html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>Đoạn văn trùng lặp</title>\n')
    out.write('<meta name="viewport" content="width=device-width, initial-scale=1">\n')
    out.write(f"<style>{STYLE}</style></head>\n<body>\n<h1>Đoạn văn trùng lặp</h1>\n")
    out.write(
        f"<p>{_number(len(documents))} văn bản, {_number(len(pairs))} cặp có đoạn chung. "
        "Đây là căn cứ để người xem xét, không phải kết luận: máy không biết ai viết trước, cũng không biết đoạn nào "
        "được phép dùng.</p>\n"
    )
    for part in (_clusters(pairs), _map(ordered), _flags(flags or {}), _table(ordered)):
        out.writelines(part)
    for number, pair in enumerate(ordered[:MOST_SHOWN], 1):
        out.writelines(_pair(number, pair, texts))
    out.write("</body>\n</html>\n")


def _number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _clusters(pairs: Sequence[Pair]) -> Iterator[str]:
    """A drawing for each cluster of more than two documents."""
    clusters = [cluster for cluster in linked(pairs) if len(cluster) > 2]
    if not clusters:
        return
    yield "<h2>Nhóm văn bản liên quan</h2>\n"
    for number, cluster in enumerate(clusters[:20], 1):
        inside = set(cluster)
        edges = [pair for pair in pairs if pair.a in inside and pair.b in inside]
        yield f"<h3>Nhóm {number}: {_number(len(cluster))} văn bản</h3>\n"
        if len(cluster) <= 60:
            yield _drawing(cluster, edges)
        yield f'<p class="quiet">{escape(", ".join(cluster[:60]))}{" …" if len(cluster) > 60 else ""}</p>\n'


def _drawing(cluster: Sequence[str], edges: Sequence[Pair]) -> str:
    lines = [(edge.a, edge.b, max(edge.share_a, edge.share_b)) for edge in edges]
    return cluster_svg(cluster, lines, label=f"{len(cluster)} văn bản, {len(edges)} cặp có đoạn chung") + "\n"


def _map(pairs: Sequence[Pair]) -> Iterator[str]:
    """Who shares how much with whom, as a table of coloured cells."""
    names: list[str] = []
    for pair in pairs:
        names += [name for name in (pair.a, pair.b) if name not in names]
        if len(names) >= MOST_IN_MAP:
            break
    names = names[:MOST_IN_MAP]
    if len(names) < 3:
        return
    shares = {(pair.a, pair.b): pair.share_a for pair in pairs} | {(pair.b, pair.a): pair.share_b for pair in pairs}
    yield "<h2>Ai chung với ai bao nhiêu</h2>\n"
    yield "<p>Mỗi ô: bao nhiêu phần của văn bản ở hàng có trong văn bản ở cột.</p>\n"
    yield '<div class="scroll"><table class="map">\n'
    for name in names:
        cells = "".join(
            f'<td style="background: rgb(168 32 26 / {shares[name, other]:.2f})" '
            f'title="{escape(name)} – {escape(other)}: {_percent(shares[name, other])}"></td>'
            if (name, other) in shares
            else "<td></td>"
            for other in names
        )
        yield f"<tr><th scope=row>{escape(name[:40])}</th>{cells}</tr>\n"
    yield "</table></div>\n"


def _flags(flags: Mapping[str, Sequence[IntakeFlag]]) -> Iterator[str]:
    """A line for each flag; nothing if there are none."""
    if not any(flags.values()):
        return
    yield "<h2>Dấu hiệu cần xem</h2>\n"
    yield "<p>Điều lạ trong từng văn bản, thường do chép từ nơi khác mà ra; tự nó không nói lên điều gì.</p>\n"
    yield "<div class=scroll><table><thead><tr><th>Văn bản</th><th>Dấu hiệu</th><th>Số chỗ</th><th>Chữ</th></tr>"
    yield "</thead><tbody>\n"
    for name, own in flags.items():
        for flag in own:
            yield (
                f"<tr><td>{escape(name)}</td><td>{FLAGS[flag.kind]}</td><td class=number>{_number(flag.count)}</td>"
                f"<td>{escape(flag.text)}</td></tr>\n"
            )
    yield "</tbody></table></div>\n"


def _table(pairs: Sequence[Pair]) -> Iterator[str]:
    if not pairs:
        return
    yield "<h2>Các cặp</h2>\n<div class=scroll><table><thead><tr><th>Văn bản</th><th>Phần chung</th>"
    yield "<th>Văn bản</th><th>Phần chung</th><th>Số đoạn</th></tr></thead><tbody>\n"
    for number, pair in enumerate(pairs[:MOST_SHOWN], 1):
        yield (
            f'<tr><td><a href="#p{number}">{escape(pair.a)}</a></td><td class=number>{_percent(pair.share_a)}</td>'
            f"<td>{escape(pair.b)}</td><td class=number>{_percent(pair.share_b)}</td>"
            f"<td class=number>{len(pair.passages)}</td></tr>\n"
        )
    yield "</tbody></table></div>\n"
    if len(pairs) > MOST_SHOWN:
        yield f"<p>Còn {_number(len(pairs) - MOST_SHOWN)} cặp nữa chung ít hơn, không liệt kê ở đây.</p>\n"


def _pair(number: int, pair: Pair, texts: dict[str, str]) -> Iterator[str]:
    yield f'<section class="pair" id="p{number}"><h2>{escape(pair.a)} – {escape(pair.b)}</h2>\n'
    for at, passage in enumerate(pair.passages, 1):
        yield (
            f'<div class="passage"><p class="quiet">Đoạn {at}: {_number(passage.matched_tokens)} tiếng khớp, '
            f'giống {_percent(passage.identity)}</p><div class="sides">'
        )
        for name, span in ((pair.a, passage.a), (pair.b, passage.b)):
            yield f"<div><strong>{escape(name)}</strong><br>{_excerpt(texts[name], span)}</div>"
        yield "</div></div>\n"
    yield "</section>\n"


def _excerpt(text: str, span: Span) -> str:
    """The passage, marked, with what stands around it."""
    before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    start = "… " if span.start > AROUND else ""
    end = " …" if span.end + AROUND < len(text) else ""
    return f"{start}{escape(before)}<mark>{escape(text[span.start : span.end])}</mark>{escape(after)}{end}"
