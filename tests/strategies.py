"""Texts to try things on, for property tests: Vietnamese, messy spellings of it, any Unicode at all."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

_SYLLABLES = (
    "bộ y tế cho biết hôm nay cả nước có ca mắc sởi tăng so với cùng kỳ năm ngoái người dân được khuyến "
    "cáo tiêm phòng đầy đủ giá xăng giảm từ chiều nước hòa bình hoà thúy thuý quý quốc giếng gì giữa "
    "khuỷu thuở nghiêng nguyễn kỹ sĩ tỷ lệ lý mỹ hy vọng xuất khẩu gạo lớn nhất thế giới không đúng sự "
    "thật tin giả lan truyền mạng xã hội uống chanh chữa khỏi ung thư ủy ban đường điện thoại ngân hàng "
    "chuyển tiền lừa đảo thời tiết mưa bão lũ cấp hành lang an toàn giao thông"
)
_SHORT_FORMS = "ko k đc dc vs j bik mn ntn trc UBND TP.HCM TPHCM CSGT T.Ư BHYT GD-ĐT 5k HĐND WHO"
_KEYSTROKES = "tieengs Vieejt ddang nguwowif khoong tie61ng Vie65t d9u7o7c5 mois las"
_FOREIGN = "class boxes sweets the of Facebook país Beyoncé covid vitamin K USA my to"
_NUMBERS = "1.234,5 26/6/2024 5,66% 15h30 2021–2025 100.000 30 -2,5"
_GAPS = (" ", " ", " ", " ", ", ", ". ", "? ", "  ", "\n", " – ", "… ", " “", "” ", "\u00a0")
_DIRT = (
    "\u200b\u200d\u2060\ufeff\u00ad\u202a\u202e\u2066\u0301\u0323\u0302\u031b\u00a0\u3000\uff11\U0001d413"
    "аоерсуїй🙂👩’ðƉ\u0308\ud800"
)


def vietnamese_words() -> st.SearchStrategy[str]:
    """Vietnamese syllables, small letters or with a capital."""
    word = st.sampled_from(_SYLLABLES.split())
    return st.one_of(word, word.map(str.capitalize), word.map(str.upper))


@st.composite
def vietnamese_text(draw: st.DrawFn, max_words: int = 20) -> str:
    """Clean Vietnamese text of up to `max_words` words, with punctuation and numbers."""
    words = draw(st.lists(st.one_of(vietnamese_words(), st.sampled_from(_NUMBERS.split())), max_size=max_words))
    return "".join(word + draw(st.sampled_from(_GAPS)) for word in words).strip()


def any_unicode(max_size: int = 60) -> st.SearchStrategy[str]:
    """Any code points whatever, lone surrogates included."""
    return st.text(st.characters(), max_size=max_size)


@st.composite
def messy_text(draw: st.DrawFn, max_words: int = 12) -> str:
    """Vietnamese as it arrives: chat spellings, keystrokes, foreign words, loose marks, look-alikes."""
    word = st.one_of(
        vietnamese_words(),
        vietnamese_words().map(lambda text: unicodedata.normalize("NFD", text)),
        st.sampled_from(_SHORT_FORMS.split()),
        st.sampled_from(_KEYSTROKES.split()),
        st.sampled_from(_FOREIGN.split()),
        st.sampled_from(_NUMBERS.split()),
        st.text(_DIRT + "aeiouơưyđdkxsfjw1257", max_size=6),
    )
    parts: list[str] = []
    for _ in range(draw(st.integers(0, max_words))):
        parts += (draw(word), draw(st.sampled_from(_GAPS)))
        if draw(st.booleans()):
            parts.insert(draw(st.integers(0, len(parts))), draw(st.sampled_from(_DIRT)))
    return "".join(parts)


def any_text() -> st.SearchStrategy[str]:
    """All of the above."""
    return st.one_of(vietnamese_text(), messy_text(), any_unicode())
