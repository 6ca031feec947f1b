"""Write ``docs/reference/figures.md`` from the registry of figures of reports, or check that it is up to date.

python tools/generate_figures.py             write the page
python tools/generate_figures.py --check     exit 1 if the committed page differs
"""

from __future__ import annotations

import os
import tempfile

import django

from generated_page import main

_HEAD = """\
# Số liệu trong báo cáo · The figures of reports

Mỗi số liệu có một định nghĩa duy nhất, nằm trong mã nguồn
([registry.py](../../src/sangto_desk/reports/figures/registry.py)); trang này được tạo từ đó. Trong lời báo cáo,
`{{tên}}` được thay bằng giá trị; `{{tên:before}}` là kỳ trước, `{{tên:change}}` là thay đổi theo phần trăm,
`{{tên:target}}` là chỉ tiêu của kế hoạch, `{{tên:range}}` là khoảng 95% của số liệu đo trên một số người.

Every figure has one definition, which stands in the code
([registry.py](../../src/sangto_desk/reports/figures/registry.py)); this page is made from it. In the text of a report
`{{name}}` becomes the value; `{{name:before}}` is the period before, `{{name:change}}` the change in per cent,
`{{name:target}}` the target of the plan, `{{name:range}}` the 95% interval of a figure that is measured on people.
"""


def build() -> str:
    """The page."""
    from django.utils.translation import override

    from sangto_desk.reports.figures import CHAPTERS, FIGURES

    parts = [_HEAD]
    for chapter, heading in CHAPTERS.items():
        words = []
        for language in ("vi", "en"):
            with override(language):
                words.append(str(heading))
        parts.append(
            f"\n## {words[0]} · {words[1]}\n\n| tên · name | số liệu · figure | cách tính · what is counted |\n"
        )
        parts.append("|---|---|---|\n")
        for figure in FIGURES.values():
            if figure.chapter is chapter:
                cells = []
                for language in ("vi", "en"):
                    with override(language):
                        cells.append((str(figure.label), str(figure.definition)))
                label, definition = ("<br>".join(pair) for pair in zip(*cells, strict=True))
                parts.append(f"| `{figure.name}` | {label} | {definition} |\n")
    return "".join(parts)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SANGTO_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "sangto_desk.settings"
        django.setup()
        raise SystemExit(main(__doc__ or "", {"docs/reference/figures.md": build}))
