"""`classify`: what kind of statement it is, how worth checking, and why.

Steps: read the words once, chat in plain spelling; find cues and groups of words; ask the rules; let the model of the
language weigh all of it; name the reasons. The guideline alone decides where it leaves no choice.
"""

from __future__ import annotations

import re

from sangto.claims.cues import find_cues
from sangto.claims.features import Reading, read_features
from sangto.claims.groups import find_groups
from sangto.claims.model import decide
from sangto.claims.reasons import find_reasons
from sangto.claims.rules import Judgement, judge
from sangto.claims.speech import is_reported
from sangto.records import Kind
from sangto.tables.claim_chat import CHAT
from sangto.text import ReadText, fold_text, read_text

_MARKED = re.compile(r"[^\W\d_](?<![A-Za-z])")
_REPORTED = re.compile('[:"“”]')
_REQUEST = re.compile(
    r"(?<!\w)(?:giúp|giùm|dùm|hộ|vui lòng|làm ơn|cho (?:em|tôi|tao|mình|anh|chị|tớ|cháu|con|bọn \w+|xin)(?: \w+)? "
    r"(?:mượn|xin|thêm|nhờ)|(?:chút|lại|lên|ra|vào|đi|xuống)(?: \w+)? được (?:không|hông|chứ|k))(?!\w)"
)
"""A question that may ask for an act, which the guideline calls a directive."""
_CALLED = (
    r"(?: (?:a|da|oi|vay|the|nhi|day|ta|troi|shop|admin|ban|moi nguoi|ca nha|anh|chi|em|co|chu|bac|me|bo|ba con|"
    r"cac \w+)){0,5}"
)
"""Particles and terms of address at an end, without marks."""
_ASKS = re.compile(
    r"(?:(?:nha minh|moi nguoi|ca nha|trong nhom) )?(?:da )?co (?:ai|\w+ nao|\w+ \w+ nao)(?!\w).*(?<!\w)(?:chua|khong)"
    rf"{_CALLED}$|bao gio (?:.* )?(?:moi|day|nhi|vay|ha)(?!\w)|"
    rf".*(?<!\w)(?:that hay gia|dung hay sai|(?:phai|dung|duoc) khong){_CALLED}$"
)
"""The form of a question that needs no mark, without marks on letters either."""
_DEMAND = re.compile(
    r"\W*(?:các |những |mọi )?(?:chính phủ|nhà nước|nhà trường|trường|chính quyền|bệnh viện|doanh nghiệp|công ty|hãng|"
    r"nhà mạng|ngân hàng|địa phương|thành phố|bộ|sở|cục|ngành|cơ quan|đơn vị)"
    r"(?: (?:y tế|giáo dục|công an|giao thông|chức năng|quản lý|liên quan|công thương|nông nghiệp|xây dựng|văn hoá|"
    r"tài chính|chủ quản|điện lực|địa phương|thành phố)){0,2} (?:cũng |thực sự |rất )?(?:không )?(?:nên|cần(?: phải)?) "
    r"(?!thêm \d|\d)"
)
"""A body, and what it should do: not how many of something it needs."""
_FEWEST_ENGLISH = 3
"""Words from which a text can be told to be English."""


def classify(text: str) -> Judgement:
    """The kind of a statement, with reasons.

    Args:
        text: One statement; `sangto.claims.find_statements` finds those of longer texts.

    Returns:
        A judgement; its reasons are cues with spans in `text`.
    """
    reading = read_statement(text)
    rules = reading.judgement
    if not reading.read.words:
        return rules
    features = read_features(reading)
    said = decide(features, reading.read)
    kind, probability = said.kind, said.probability
    if _is_certain(text, rules):
        kind, probability = rules.kind, 1.0
    elif kind is not Kind.QUESTION and _asks_in_form(reading):
        kind, probability = Kind.QUESTION, 1.0
    if kind is not Kind.FACT and (_begins_with_source(text, rules) or _is_fact_by_guideline(text, features, kind)):
        kind, probability = Kind.FACT, 1.0
    elif kind is Kind.FACT and _is_demand(text, rules):
        kind, probability = Kind.OPINION, 1.0
    return Judgement(
        kind,
        find_reasons(reading, features, kind),
        rules.cues,
        rules.kind,
        round(probability, 4),
        round(said.worthiness, 4) if kind is Kind.FACT else None,
    )


def _is_fact_by_guideline(text: str, features: list[str], kind: Kind) -> bool:
    """Whether the guideline leaves no choice: reported speech, what an organisation says of itself, an issued forecast,
    a penalty in general, a fee that is decided."""
    if is_reported(text):
        return True
    if kind is Kind.PERSONAL:
        return "body we" in features
    if kind is not Kind.PREDICTION:
        return False
    if "issued" in features or "fee in force" in features:
        return True
    return "penalty" in features and "person:1" not in features and "person:2" not in features


def _begins_with_source(text: str, rules: Judgement) -> bool:
    """Whether a source that is named first, and a comma after it, make whatever follows reported."""
    main = rules.reasons[0] if rules.reasons else None
    return (
        rules.kind is Kind.FACT
        and main is not None
        and main.name == "attribution"
        and main.span.start == 0
        and "," in text[main.span.end :]
    )


def _is_demand(text: str, rules: Judgement) -> bool:
    """Whether the writer demands something of a body: an opinion by the guideline, unless another or a law does."""
    return (
        rules.kind is Kind.OPINION
        and rules.reasons[0].name == "obligation"
        and not any(cue.name in ("attribution", "law") for cue in rules.cues)
        and _DEMAND.match(text.lower()) is not None
    )


def read_statement(text: str) -> Reading:
    """A statement read once, with what the rules say of it."""
    read = read_text(text)
    if read.language == "en" and len(read.words) < _FEWEST_ENGLISH:
        read = read._replace(language="vi")
    judgement = judge(text, find_cues(text, read.language))
    if read.language != "en":
        read = _in_plain_spelling(text, read)
    return Reading(text, read, judgement, list(find_groups(read.words, read.folds, read.language)))


def _in_plain_spelling(text: str, read: ReadText) -> ReadText:
    """Words of chat as the model weighs them; all words without marks if the text has none."""
    words, folds = read.words, read.folds
    if not CHAT.keys().isdisjoint(words):
        words = tuple(word for chat in words for word in CHAT.get(chat, (chat,)))
        folds = tuple(map(fold_text, words))
    return read._replace(words=words if _MARKED.search(text) else folds, folds=folds)


def _is_certain(text: str, rules: Judgement) -> bool:
    """Whether the guideline settles the kind by its main cue: a question mark, unless the question is reported or asks
    for an act."""
    main = rules.reasons[0] if rules.reasons else None
    return (
        main is not None
        and main.name == "question"
        and main.text in "?？"
        and not _REPORTED.search(text)
        and not _REQUEST.search(text.lower())
    )


def _asks_in_form(reading: Reading) -> bool:
    """Whether a statement without question mark has the form of a question that can be nothing else."""
    return (
        reading.read.language != "en"
        and _ASKS.match(" ".join(reading.read.folds)) is not None
        and not _REPORTED.search(reading.text)
        and not _REQUEST.search(reading.text.lower())
    )
