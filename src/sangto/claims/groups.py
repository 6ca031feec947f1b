"""`find_groups`: groups of words that the model weighs together, because its training set is too small for each alone.

A group is no cue: it gives no reason by itself. Its words were written down from the guideline and the language, by
somebody who had read the sentences on which the two labellings differ. They are compared as
`sangto.text.read_text` gives words; a text without marks with the words without marks, less those of `_ONLY_MARKED`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sangto.claims.trie import trie_pattern
from sangto.text import fold_text

GROUPS = {
    "call verb": (
        "hãy|đừng|chớ|cấm|mời|vui lòng|xin vui lòng|làm ơn|nhớ|hãy nhớ|bấm|nhấn|nhấp|click|truy cập|"
        "liên hệ|gọi|gọi ngay|inbox|ib|nhắn|nhắn tin|chuyển khoản|đăng ký|đăng kí|tải|cài|quét|chia sẻ|"
        "share|cung cấp|xác nhận|xác minh|cập nhật|đề nghị|yêu cầu|kính mời|trân trọng kính mời|"
        "kính đề nghị|giúp|cứu|nhờ|tránh|không nên|nên|kiểm tra|tắt|bật|rửa|cho vào|để|đậy|đun|nấu|trộn|"
        "cắt|gửi|nộp|mang|đem|đóng|mở|giữ|đặt|mua|thử|xem|đọc|đội|đeo|please|click|do not|don't|call|send|"
        "share|check|use|avoid"
    ),
    "call end": (
        "nhé|nha|nghen|nhá|đi|ngay|với|giùm|giúp|dùm|hộ|nào|thôi|cái|nhen|đi nhé|ngay nhé|đi nha|giúp em|"
        "giúp mình"
    ),
    "future": (
        "sẽ|sắp|sắp tới|mai|ngày mai|mốt|tuần sau|tuần tới|tháng sau|tháng tới|năm sau|năm tới|sang năm|"
        "dự kiến|dự báo|tối nay|đêm nay|chiều nay|mai kia|tương lai|thập kỷ tới|những năm tới|"
        "thời gian tới|vài năm nữa|năm nữa|tháng nữa|ngày nữa|hôm nữa|tuần nữa|sớm muộn|trong tương lai|"
        "khả năng|nhiều khả năng|chắc|kiểu gì|thế nào cũng|rồi sẽ|đến năm|tới năm|cuối tuần này|cuối năm|"
        "will|going to|tomorrow|next week|next year|soon"
    ),
    "self": (
        "tôi|mình|tớ|tui|tao|em|cháu|chúng tôi|chúng mình|tụi mình|tụi tui|bọn mình|bọn em|con|t|m|i|we|my|"
        "our"
    ),
    "own circle": (
        "mẹ tôi|bố tôi|ba tôi|má tôi|cha tôi|vợ tôi|chồng tôi|con tôi|nhà tôi|ông tôi|bà tôi|anh tôi|"
        "chị tôi|em tôi|bạn tôi|nhà mình|con mình|mẹ mình|bố mình|ba mình|vợ mình|chồng mình|nhà em|mẹ em|"
        "bố em|con em|chồng em|vợ em|bé nhà|con bé|thằng bé|nhà tớ|nhà tui|nhà t|mẹ t|bố t|bạn mình|bạn em|"
        "bạn t|hàng xóm|ông xã|bà xã|ông nội|bà nội|bà ngoại|ông ngoại|cô tôi|chú tôi|bác tôi|cậu tôi|"
        "dì tôi|sếp|chủ trọ|xóm tôi|quê tôi|quê mình|đứa bạn"
    ),
    "self verb": (
        "tôi thấy|mình thấy|tôi nhớ|tôi sợ|tôi biết|tôi không biết|mình bị|em bị|tôi bị|em dùng|mình dùng|"
        "em mua|mình mua|tôi đi|mình đi|em đi|tôi hỏi|tôi đã|mình đã|em đã|tôi đang|mình đang|em đang|"
        "tôi được|chúng tôi đi|chúng tôi đến|tôi có|mình có|em có|tôi vừa|mình vừa|em vừa|tôi mới|mình mới|"
        "em mới|tôi lại|tôi cũng|mình cũng"
    ),
    "feeling": (
        "buồn|vui|mệt|chán|nhớ|sợ|đói|buồn ngủ|thèm|lo|hồi hộp|ngại|đau|đau đầu|nhức|xấu hổ|sung sướng|tức|"
        "bực|bực mình|cô đơn|hạnh phúc|nản|stress|áp lực|mắc cỡ|xỉu|ngủ|thức|đau lưng"
    ),
    "ask": (
        "không|chưa|sao|gì|đâu|nào|bao giờ|bao nhiêu|mấy|ai|hả|à|ư|nhỉ|vậy|thế nào|như thế nào|ra sao|"
        "tại sao|vì sao|khi nào|làm sao|có phải|phải không|đúng không|có đúng|cho hỏi|cho em hỏi|"
        "cho mình hỏi|xin hỏi|có ai|ai biết|chẳng lẽ|lẽ nào|há|chăng|được không|hay không|xin giá|giá sao|"
        "what|why|how|who|when|where|which|is it|does|did"
    ),
    "good": (
        "đẹp|tốt|hay|ngon|tuyệt|tuyệt vời|xuất sắc|đỉnh|hoàn hảo|xứng đáng|đáng|hợp lý|thú vị|hấp dẫn|"
        "dễ thương|chất lượng|ưng|hài lòng|giỏi|tài|ấn tượng|thích|mê|đáng khen|văn minh|nhân văn|đỉnh cao|"
        "xịn|quá đã|quý|đáng yêu"
    ),
    "bad": (
        "xấu|dở|tệ|kém|tồi|chán|nhạt|dở tệ|thất vọng|vô lý|bất công|nhảm|nhảm nhí|vô trách nhiệm|đắt|phí|"
        "ngu|dốt|kinh|ghê|khủng khiếp|thảm hoạ|thảm họa|đáng tiếc|đáng buồn|đáng lo|vô ý thức|vô ơn|tham|"
        "ác|lố|lố bịch|rác|phèn|khó chịu|khó coi|phản cảm|xui|tội nghiệp|thương|phi lý|bất hợp lý|vớ vẩn|"
        "quá đáng|xàm"
    ),
    "degree": (
        "quá|lắm|cực|cực kỳ|siêu|rất|thật|thật là|thật sự|ghê|hết sức|vô cùng|khá|hơi|nhất|mới là|đúng là|"
        "quả là"
    ),
    "judge": (
        "theo tôi|theo mình|tôi nghĩ|mình nghĩ|tôi cho rằng|tôi tin|tôi thấy rằng|nên|không nên|cần|"
        "cần phải|phải|lẽ ra|đáng lẽ|giá mà|giá như|ước gì|mong|mong sao|hy vọng|hi vọng|chắc là|có lẽ|"
        "hình như|dường như|có vẻ|chắc chắn là|thà|đáng để|không đáng|chúng ta|ta|xã hội|người ta|"
        "con người|cuộc đời|cuộc sống|quan trọng là"
    ),
    "mock": (
        "thì ra|hoá ra|hóa ra|hay quá|giỏi thật|tài thật|đúng quy trình|chắc|cơ|đấy|mà|lại|thế mà|nhỉ|ha|"
        "haha|hihi|anh hùng bàn phím|chuyên gia mạng|bác sĩ mạng|vĩ đại|thiên tài|quá nhỉ|ghê chưa|"
        "mừng quá|vui ghê"
    ),
    "greet": (
        "chào|xin chào|chào buổi|cảm ơn|cám ơn|thank|thanks|tks|chúc|chúc mừng|hello|hi|alo|dạ|vâng|ừ|uh|"
        "ok|oke|okela|hihi|haha|hehe|kính gửi|trân trọng|thân ái|tạm biệt|bye|ngủ ngon|happy|hóng|chấm|up|"
        "ảnh|nguồn|dạ vâng|đúng rồi|chuẩn|ôi|trời ơi|ối|ơi|amen|rip|chia buồn"
    ),
    "title": (
        "cách|mẹo|bí quyết|hướng dẫn|thông báo|kế hoạch|danh sách|bảng giá|combo|những điều|điều cần biết|"
        "phần|chương|bài|số|về việc|v/v|tổng hợp|video|hình ảnh|món|công thức|lịch|thực đơn|mục lục|góc|"
        "review|pass|thanh lý"
    ),
    "report": (
        "cho biết|cho hay|nói|kể|khẳng định|thông báo|công bố|theo|cho rằng|nhận định|tuyên bố|báo|bảo|đồn|"
        "nghe nói|nghe đâu|nghe đồn|dự báo|cảnh báo|khuyến cáo|thừa nhận|hỏi|trả lời|trình bày|tiết lộ|"
        "chia sẻ|giải thích|xác nhận|ghi nhận|kết luận|phát hiện|quyết định|yêu cầu|khai|said|says|told|"
        "reported|according to|announced"
    ),
    "happened": (
        "đã|vừa|bị|được|từng|hôm qua|sáng nay|hôm nay|trưa nay|năm ngoái|tháng trước|tuần trước|xảy ra|"
        "ghi nhận|hồi|lúc|khi đó|ngày ấy|hiện|hiện nay|đang|có|là|gồm|nằm|trở thành|thuộc|was|were|has|had|"
        "is|are"
    ),
    "third person": (
        "ông|bà|anh ấy|chị ấy|cô ấy|hắn|nó|họ|y|gã|thị|lão|người dân|công an|bệnh viện|công ty|bộ|sở|ubnd|"
        "nhà máy|trường|thành phố|chính phủ|ngân hàng|bác sĩ|học sinh|nạn nhân|chính quyền|cơ quan"
    ),
    "effect": (
        "gây|gây ra|làm|làm tăng|làm giảm|khiến|giúp|chữa|chữa khỏi|trị|phòng|ngừa|diệt|dẫn đến|chứa|giàu|"
        "có hại|hại|tốt cho|độc|ung thư|bệnh|tử vong|nguy cơ|miễn phí|phạt|bắt buộc|quy định|hết hạn|"
        "không được|được phép|nghiêm cấm"
    ),
    "condition": "nếu|nếu như|khi nào|hễ|trừ khi|kẻo|nếu không|if|unless",
    "reader": (
        "bạn|các bạn|mọi người|cả nhà|mn|mng|quý khách|quý vị|bà con|anh chị|các mẹ|các bác|anh em|ae|"
        "mấy bạn|you"
    ),
}
"""Phrases of each group."""

_ONLY_MARKED = frozenset("để với cái cơ y hay con ba số món bài tài thị đá bộ ta cho là mở mê lại".split())


class Groups(NamedTuple):
    """A pattern for all phrases in one spelling, and the groups of each."""

    pattern: re.Pattern[str]
    names: dict[str, tuple[str, ...]]


def _groups(*, bare: bool) -> Groups:
    names: dict[str, tuple[str, ...]] = {}
    for name, phrases in GROUPS.items():
        for phrase in phrases.split("|"):
            if not (bare and phrase in _ONLY_MARKED):
                spelt = fold_text(phrase) if bare else phrase
                names[spelt] = tuple(dict.fromkeys((*names.get(spelt, ()), name)))
    return Groups(re.compile(rf"(?<!\S){trie_pattern(names)}(?!\S)"), names)


_MARKED, _BARE = _groups(bare=False), _groups(bare=True)


def find_groups(words: Sequence[str], folds: Sequence[str]) -> Iterator[str]:
    """``group`` and ``group:first``, ``:start`` or ``:last`` for each phrase found; may repeat.

    Args:
        words: Words with marks.
        folds: The same without marks.
    """
    groups = _BARE if words == folds else _MARKED
    text = " ".join(words)
    for match in groups.pattern.finditer(text):
        place = "start" if not match.start() else "last" if match.end() == len(text) else ""
        place = place or ("first", "middle", "late")[3 * match.start() // len(text)]
        for name in groups.names[match[0]]:
            yield f"group:{name}"
            yield f"group:{name}:{place}"
