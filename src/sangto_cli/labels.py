"""Words that the command line shows in an answer, in Vietnamese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; braces hold figures."""

    headline: str
    conflict: str
    claim: str
    truth: str
    probability: str
    meaning: str
    evidence: str
    also: str
    absent: str
    silent: str
    personal: str
    kinds: Mapping[str, str]
    statements: Mapping[str, str]
    cues: Mapping[str, str]
    data: Mapping[str, str]
    passage: str
    stances: Mapping[str, str]
    aspects: Mapping[str, str]


VI = Labels(
    headline="{statements} câu · {known} câu lặp lại điều đã kiểm chứng · {conflicts} câu giống nhưng khác chi tiết",
    conflict="⚠ Gần giống, nhưng không phải cùng một phát biểu:",
    claim="Phát biểu đã kiểm chứng",
    truth="Sự thật",
    probability="Cùng một phát biểu: {:.0f} %",
    meaning="Nghĩa gần giống: {:.0f} %",
    evidence="Chứng cứ",
    also="Cũng đã kiểm chứng",
    absent="không nói",
    silent="{} câu còn lại: chưa ai kiểm chứng điều này trong kho đang dùng.",
    kinds={
        "number": "số",
        "unit": "đơn vị",
        "date": "ngày giờ",
        "place": "nơi chốn",
        "negation": "khẳng định/phủ định",
    },
    personal="⚠ Có thông tin cá nhân: {}. Hãy che bằng `sangto redact` trước khi lưu hay chuyển tiếp.",
    statements={
        "fact": "sự việc",
        "prediction": "dự đoán",
        "opinion": "ý kiến",
        "question": "câu hỏi",
        "directive": "kêu gọi",
        "personal": "chuyện riêng",
        "other": "khác",
    },
    cues={
        "attribution": "có nêu nguồn",
        "own-view": "ý riêng",
        "quantity": "số lượng",
        "date": "ngày giờ",
        "law": "văn bản luật",
        "comparison": "so sánh",
        "superlative": "hơn nhất",
        "causation": "nguyên nhân",
        "change": "tăng giảm",
        "past": "đã xảy ra",
        "rule": "quy định",
        "duty": "nghĩa vụ",
        "obligation": "đòi hỏi",
        "prediction": "sắp xảy ra",
        "hedge": "phỏng đoán",
        "opinion": "khen chê",
        "wish": "mong ước",
        "sarcasm": "mỉa mai",
        "directive": "lời kêu gọi",
        "question": "lời hỏi",
        "rhetorical": "hỏi tu từ",
        "personal": "chuyện của người viết",
        "courtesy": "lời xã giao",
        "exclamation": "câu cảm",
        "word": "từ",
        "statement": "câu trần thuật, không có dấu hiệu riêng",
        "self": "người viết tự xưng",
        "we-all": "nói về mọi người",
        "you": "nói với người đọc",
        "they": "nói về người khác",
        "own-kin": "người thân của người viết",
        "kin": "người thân",
        "org": "cơ quan, tổ chức",
        "expert": "giới chuyên môn",
        "say": "lời thuật",
        "report": "lời thuật",
        "hearsay": "tin đồn",
        "source": "có nêu nguồn",
        "like": "thích hay ghét",
        "good": "khen",
        "bad": "chê",
        "degree": "mức độ",
        "compare-taste": "so sánh hơn kém",
        "should": "nên, cần",
        "judge": "nhận xét",
        "must": "bắt buộc",
        "guess": "phỏng đoán",
        "future": "sắp tới",
        "now": "hiện tại",
        "happened": "đã hoặc đang xảy ra",
        "is": "miêu tả",
        "event": "sự kiện",
        "effect": "tác động",
        "call": "lời kêu gọi",
        "call-verb": "lời kêu gọi",
        "call-end": "lời nhắn nhủ",
        "act": "việc cần làm",
        "ask": "lời hỏi",
        "rhetoric": "hỏi tu từ",
        "mock": "mỉa mai",
        "greet": "lời xã giao",
        "title": "tên chủ đề",
        "feel": "cảm xúc",
        "self-life": "chuyện của người viết",
        "not": "phủ định",
        "condition": "điều kiện",
        "but": "tương phản",
        "because": "lý do",
        "just": "nhấn mạnh",
        "that": "điều đang nói",
        "money": "tiền bạc",
        "measure": "đơn vị đếm",
        "link": "đường dẫn, tài khoản",
        "place": "nơi chốn",
        "moral": "giá trị sống",
        "proverb": "lời tục ngữ",
        "particle-soft": "tiếng đệm",
        "deny": "bác tin",
    },
    data={
        "profile": "hồ sơ mạng xã hội",
        "email": "e-mail",
        "phone": "điện thoại",
        "citizen_id": "căn cước",
        "old_id": "chứng minh nhân dân",
        "bank_account": "tài khoản ngân hàng",
        "passport": "hộ chiếu",
        "plate": "biển số xe",
        "address": "địa chỉ nhà",
        "person": "tên người",
    },
    passage="Nguồn trong thư viện",
    stances={"supports": "có vẻ xác nhận", "refutes": "có vẻ bác bỏ", "open": "chưa đủ để nói"},
    aspects={
        "quantity": "số lượng",
        "date": "ngày giờ",
        "place": "nơi chốn",
        "name": "tên",
        "negation": "khẳng định/phủ định",
        "superlative": "so sánh nhất",
        "direction": "tăng/giảm",
        "attribution": "nguồn tin",
    },
)

EN = Labels(
    headline="{statements} statements · {known} repeat a checked claim · {conflicts} alike but different in detail",
    conflict="⚠ Alike, but not the same claim:",
    claim="Claim that was checked",
    truth="In fact",
    probability="Same claim: {:.0f} %",
    meaning="Similar meaning: {:.0f} %",
    evidence="Evidence",
    also="Also checked",
    absent="not said",
    silent="{} other statements: nobody in this index has checked them yet.",
    kinds={
        "number": "number",
        "unit": "unit",
        "date": "date or time",
        "place": "place",
        "negation": "affirmed or denied",
    },
    personal="⚠ Personal data: {}. `sangto redact` hides it; do that before you store the text or pass it on.",
    statements={
        "fact": "fact",
        "prediction": "prediction",
        "opinion": "opinion",
        "question": "question",
        "directive": "directive",
        "personal": "personal",
        "other": "other",
    },
    cues={
        "own-view": "own view",
        "law": "reference to law",
        "past": "has happened",
        "obligation": "demand",
        "opinion": "value words",
        "directive": "call to act",
        "personal": "the writer's own life",
    },
    data={
        "profile": "profile",
        "email": "e-mail",
        "phone": "telephone number",
        "citizen_id": "citizen ID",
        "old_id": "old ID card",
        "bank_account": "bank account",
        "passport": "passport",
        "plate": "number plate",
        "address": "home address",
        "person": "name of a person",
    },
    passage="A source in the library",
    stances={"supports": "seems to support it", "refutes": "seems to refute it", "open": "leaves it open"},
    aspects={
        "quantity": "quantity",
        "date": "date",
        "place": "place",
        "name": "name",
        "negation": "negation",
        "superlative": "superlative",
        "direction": "up or down",
        "attribution": "source",
    },
)
