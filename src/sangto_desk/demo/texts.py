"""The texts of the demo: tips in the many ways in which people pass a claim on, a source, an explanation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache

from sangto.demo import FACT_CHECK_FILES
from sangto.records import FactCheck
from sangto.text import fold_text, split_sentences
from sangto_desk.claims.kinds import Topic
from sangto_desk.factchecks.blocks import marker
from sangto_desk.factchecks.ratings import SCALE
from sangto_desk.factchecks.records import Text

_TOPICS = {
    "suc-khoe": Topic.HEALTH,
    "lua-dao": Topic.SCAMS,
    "thoi-tiet": Topic.WEATHER,
    "khoa-hoc": Topic.SCIENCE,
    "tieu-dung": Topic.CONSUMER,
    "giao-thong": Topic.TRAFFIC,
    "cong-nghe": Topic.TECHNOLOGY,
}
_RATINGS = {scale.vietnamese: rating.value for rating, scale in SCALE.items()}


@cache
def fact_checks() -> dict[str, FactCheck]:
    """The demo fact-checks by id."""
    found = {}
    for file in FACT_CHECK_FILES:
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            found[record["id"]] = FactCheck(**{k: v for k, v in record.items() if k != "sources"})
    return found


def topic_of(fact_check: FactCheck) -> Topic:
    """The topic that stands in the id of a demo fact-check."""
    return next((topic for word, topic in _TOPICS.items() if word in fact_check.id), Topic.OTHER)


def rating_of(fact_check: FactCheck) -> str:
    """The rating of a demo fact-check, as a value of `Rating`."""
    return _RATINGS[fact_check.rating]


def tips_of(fact_check: FactCheck) -> Iterator[str]:
    """The claim as it comes in: word for word, without marks, in capitals, with a question or a call around it."""
    claim = fact_check.claim.rstrip(".")
    forms = (
        f"{claim}.",
        f"{claim}. Có đúng không ạ?",
        fold_text(claim),
        f"{claim.upper()}!!! CẢ NHÀ LƯU Ý NHÉ",
        f"Nhóm chung cư đang chuyển nhau tin này: {claim}. Nhờ ban kiểm chứng giúp.",
        f"cho em hỏi {fold_text(claim)} that khong a",
        f"{claim}. Ai biết thì nói giúp với, bà con hoang mang quá.",
    )
    yield from forms


def passed_on(fact_check: FactCheck) -> str:
    """The claim in the middle of a message that somebody passes on, so that it is another question."""
    claim = fact_check.claim.rstrip(".")
    return (
        f"Cô hàng xóm vừa gửi sang cho tôi, dặn phải báo ngay cho cả xóm. {claim}. "
        "Tôi không dám tin mà cũng không dám bỏ qua, nhờ các anh chị xem hộ để còn trả lời ông bà ở quê."
    )


def source_text(fact_check: FactCheck) -> str:
    """A text to paste as a source: what the demo fact-check says is true, and that it is a demo."""
    return (
        f"{fact_check.title}\n\n{fact_check.summary}\n\n"
        "Văn bản này do dự án Sáng Tỏ viết để minh hoạ cách lưu và trích nguồn; không phải tài liệu của cơ quan nào."
    )


def quoted(fact_check: FactCheck) -> str:
    """The sentence of that text that the explanation quotes."""
    return split_sentences(fact_check.summary)[0].text


def text_of(fact_check: FactCheck, quotation: int, rating: str) -> Text:
    """Everything that is written by hand of a demo fact-check."""
    sentences = [statement.text for statement in split_sentences(fact_check.summary)]
    return Text(
        rating=rating,
        title=fact_check.title,
        summary=sentences[0],
        truth=" ".join(sentences[1:]),
        explanation=(
            "Phát biểu này được chuyển đi nhiều lần trong các nhóm gia đình và khu phố. "
            "Chúng tôi đối chiếu từng chi tiết với nguồn đã lưu.\n\n"
            f"Nguồn viết:\n\n{marker(quotation)}\n\n"
            "Điểm cần nhớ:\n\n" + "\n".join(f"- {sentence}" for sentence in sentences)
        ),
        method=(
            "Chúng tôi tìm những bài đã kiểm chứng cùng phát biểu, đọc nguồn, lưu bản sao có mã SHA-256 và trích "
            "nguyên văn. Hai người nhận định độc lập trước khi công bố."
        ),
    )
