"""E-mail addresses, profile links and handles.

Order: links (a link may hold a telephone number or an ``@``), e-mail addresses, then handles. Each search starts from
a rare sign (``@``, the name of a site, a label) and looks at a bounded stretch around it, so that the work is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.labels import NETWORKS
from sangto.privacy.name_reading import plain_name
from sangto.privacy.patterns import occurrences, whole_start, words
from sangto.privacy.view import View
from sangto.records import PersonalKind as Kind
from sangto.records import Span
from sangto.tables.places import NAMES

_SITES = (
    r"facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com/t|zalo\.me|zaloapp\.com|t\.me|"
    r"telegram\.me|telegram\.dog|tiktok\.com"
    r"|instagram\.com|instagr\.am|threads\.net|threads\.com|youtube\.com|twitter\.com|x\.com|"
    r"linkedin\.com|wa\.me|vk\.com"
)
_LINK = re.compile(
    rf"(?:https?://)?(?<![a-z0-9@_-])(?:[a-z0-9-]{{1,"
    rf"20}}\.)?(?<![a-z0-9_-])(?:{_SITES})/[^\s<>\"'“”‘’»)\]}}|]{{1,300}}"
)
_LINK_HINT = re.compile(r"\.(?:com|me|net|am|dog)/")
_SITE = re.compile(_SITES)
_TRAILING = ".,;:!?…"
_NO_PROFILE = re.compile(
    r"(?:watch|shorts/|playlist|results|hashtag|hashtag/|help|policies|legal|business|"
    r"marketplace|events?/|search|explore|home|i/|intent|"
    r"share(?:r|/)?|photo|video|reel/|reels/|p/|tv/|feed|live|login|plugins|dialog|about|"
    r"privacy|terms|download|tag/|discover|music/|"
    r"gaming|embed|jobs|groups/|stories/|story\.php|permalink\.php|settings|ads|s/|addstickers|"
    r"proxy|share\?|pulse|company/|learning)"
)

_MAIL_SIGN = re.compile(r"@(?=[a-z0-9-]{1,60}\.[a-z0-9-])")
_MAIL_LEFT = re.compile(r"[a-z0-9][a-z0-9._%+-]*$")
_MAIL_RIGHT = re.compile(r"[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}")
_KNOWN_DOMAIN = re.compile(
    r"[a-z0-9.-]*?\.(?:(?:com|edu|gov|org|net)\.vn|com|vn|net|org|edu|info|biz|io|me|co|asia)(?![a-z0-9-])"
)
_PROVIDER = r"(?:gmail|g mail|yahoo|hotmail|outlook|icloud|live|protonmail|proton|ymail|mail|zoho|yandex|msn)"
_AT = r"(?:[ ]?[\[({<][ ]?(?:at|a|a cong|a moc|@)[ ]?[\])}>][ ]?|[ ](?:at|a cong|a moc)[ ]|[ ]?@[ ]?)"
_DOT = r"(?:[ ]?[\[({<][ ]?(?:dot|cham|\.)[ ]?[\])}>][ ]?|[ ](?:dot|cham)[ ]|[ ]?\.[ ]?)"
_HIDDEN_MAIL = re.compile(
    rf"{_AT}(?P<domain>{_PROVIDER}|[a-z0-9-]{{2,40}}(?={_DOT}(?:com|vn|net|org|"
    rf"edu)\b)){_DOT}[a-z]{{2,4}}(?:{_DOT}vn\b)?"
)
_HIDDEN_WORDS = (" at ", "a cong", "a moc")
_HIDDEN_BRACKET = re.compile(r"[\[({<]a(?:t|[\])}>])")
"""Of which one stands in every disguised address."""
_HIDDEN_SIGN = re.compile(r"@(?=[ ]?[\])}>]?[ ]?(?:[a-z0-9\-]{2,40}[ .\[({<]|g mail))")
"""The sign where a domain can follow; a row of such signs has none."""
_HIDDEN_LOCAL = re.compile(rf"[a-z0-9](?:[a-z0-9_+-]|{_DOT}(?=[a-z0-9]))*$")

_HANDLE_SIGN = re.compile(r"@(?=[a-z0-9_][a-z0-9_.]{2})")
_HANDLE = re.compile(r"[a-z0-9_][a-z0-9_.]{2,29}")
_MARKED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
"""Letters with marks, which no network allows in the name of an account."""
_NO_HANDLE = frozenset(
    words(
        "all everyone here mention nguoi media import property override gmail yahoo hotmail channel "
        "tatca moinguoi follower followers admin highlight"
    )
)
_HANDLE_LABEL = re.compile(
    whole_start(NETWORKS, behind=False) + r"(?![a-z0-9])"
    r"(?P<colon>(?:[ ](?:cua (?:minh|em|toi|anh|chi)|ca nhan|ten|la|id|nick|acc|user(?:name)?|"
    r"kenh)(?![a-z0-9_.])){0,3}[ ]?(?P<sign>[:=\-]|@|)[ ]?@?)"
)
_TITLE = re.compile(
    r"(?P<name>[A-Z][A-Za-z]*(?:[ ][A-Z][A-Za-z]*){1,5}(?P<nick>[ ]\([A-Z][A-Za-z ]{0,19}\))?)"
    r"(?=[ ]?(?:$|[,.;:!?)\n\-/|])|[ ][a-z])"
)
"""Over plain letters with capitals: two words or more, perhaps with another name in brackets."""
_QUOTED = re.compile(r"[\"“«][ ]?(?P<name>[^\"“”«»\n ][^\"“”«»\n]{1,38}[^\"“”«»\n ])[ ]?[\"”»]")
_MEDIA = re.compile(r"(?:vtv|htv|vov|thvl|antv|vtc|vnexpress|tuoitre|thanhnien)\d{0,2}(?![a-z0-9])")
_PUBLIC_FIRST = frozenset(
    words(
        "bộ báo đài cổng thông sở cục ubnd ủy công chính truyền vtv vtv24 vnexpress tuổi thanh trung bệnh trường đại "
        "hội đoàn cảnh ban viện tổng cdc chi phòng quỹ ngân nhà hôm group nhóm",
    )
)
"""What the name of the page of a body begins with."""
_TOKEN = re.compile(r"[a-z0-9_][a-z0-9_.\-]{2,38}[a-z0-9_]")


def find_profiles(view: View) -> Iterator[Candidate]:
    """Links to profiles of people on social networks; links to posts, videos and groups without
    a name in them stay."""
    if not _LINK_HINT.search(view.fold):
        return
    for found in _LINK.finditer(view.fold):
        link = found[0].rstrip(_TRAILING)
        site = _SITE.search(link)
        path = link[site.end() + 1 :].lstrip("#!/") if site else ""
        if path and not path.startswith("?") and not _is_content(path):
            yield Candidate(Kind.PROFILE, Span(found.start(), found.start() + len(link)), path.rstrip("/"))


def _is_content(path: str) -> bool:
    """Whether a path leads to something posted or to the site itself, without naming a profile."""
    return bool(_NO_PROFILE.match(path)) and not re.search("@[a-z0-9_]|/user/\\d", path)


def find_emails(view: View) -> Iterator[Candidate]:
    """E-mail addresses, also those written with "(at)", "a còng", "chấm" or spaces."""
    fold = view.fold
    for sign in _MAIL_SIGN.finditer(fold):
        at = sign.start()
        right = _MAIL_RIGHT.match(fold, at + 1, at + 200)
        named = right and re.search(r"\.[a-z]{2,}", right[0])
        left = _MAIL_LEFT.search(fold[max(0, at - 64) : at]) if named else None
        if left and right:
            start, end = at - len(left[0]), _domain_end(right)
            yield Candidate(Kind.EMAIL, Span(start, end), fold[start:end])
    yield from _hidden_emails(fold)


def _domain_end(right: re.Match[str]) -> int:
    """The end of a domain without what a missing space after the full stop glued to it."""
    known = _KNOWN_DOMAIN.match(right[0])
    return right.start() + (known.end() if known else len(right[0].rstrip(".-")))


def _hidden_emails(fold: str) -> Iterator[Candidate]:
    for found in _hidden(fold):
        if "@" in found[0] and " " not in found[0] and "[" not in found[0] and "(" not in found[0]:
            continue
        if (
            found["domain"] == "live"
            or not re.fullmatch(_PROVIDER, found["domain"])
            and not re.match(r"[ ]?[\[({<]|[ ](?:a cong|a moc|at)|.?@", found[0])
        ):
            continue
        local = _HIDDEN_LOCAL.search(fold[max(0, found.start() - 64) : found.start()])
        if local:
            start = found.start() - len(local[0])
            yield Candidate(
                Kind.EMAIL, Span(start, found.end()), re.sub(r"[\s\[\](){}<>]", "", fold[start : found.end()])
            )


def _hidden(fold: str) -> Iterator[re.Match[str]]:
    """Signs for ``@`` with a domain after them."""
    end = 0
    brackets = [bracket.start() for bracket in _HIDDEN_BRACKET.finditer(fold)]
    signs = [sign.start() for sign in _HIDDEN_SIGN.finditer(fold)]
    for at in sorted(occurrences(fold, _HIDDEN_WORDS) + brackets + signs):
        places = range(max(end, at - 3), at + 1)
        found = next(filter(None, (_HIDDEN_MAIL.match(fold, start, at + 80) for start in places)), None)
        if found:
            yield found
            end = found.end()


def find_handles(view: View) -> Iterator[Candidate]:
    """Handles such as ``@lan_99``, and names of accounts after a label such as ``fb:``."""
    yield from _at_handles(view)
    for at in view.anchors.networks:
        label = _HANDLE_LABEL.match(view.fold, at)
        token = _TOKEN.match(view.fold, label.end()) if label else None
        if label and token and _is_account_name(view, label, token):
            yield Candidate(Kind.PROFILE, Span(*token.span()), token[0])
        elif label and (span := _titled_account(view, label)):
            yield Candidate(Kind.PROFILE, span, view.fold[span.start : span.end])


def _at_handles(view: View) -> Iterator[Candidate]:
    fold = view.fold
    for sign in _HANDLE_SIGN.finditer(fold):
        at = sign.start()
        handle = _HANDLE.match(fold, at + 1)
        before = fold[at - 1] if at else " "
        marked = handle is not None and _MARKED.search(view.text, *handle.span()) is not None
        if handle and not (marked or before.isalnum() or before in "._-/") and _is_handle(fold, handle):
            end = at + 1 + len(handle[0].rstrip("."))
            yield Candidate(Kind.PROFILE, Span(at, end), fold[at + 1 : end])


def _is_handle(fold: str, handle: re.Match[str]) -> bool:
    name = handle[0].rstrip(".")
    after = fold[handle.end() : handle.end() + 1]
    return name not in _NO_HANDLE and bool(re.search("[a-z]", name)) and after not in ("/", "(")


def _titled_account(view: View, label: re.Match[str]) -> Span | None:
    """The name of an account in several words with capitals that is no person's ("fb: Tiệm Bánh Mơ")."""
    quoted = _QUOTED.match(view.text, label.end())
    named = quoted or _TITLE.match(view.cased, label.end())
    if named is None or not (
        quoted or label["sign"] in (":", "=") or label[0].startswith("nick") or " ten" in label[0]
    ):
        return None
    span = Span(*named.span("name"))
    first = view.text[span.start : span.end].split(" ")[0].lower()
    full = plain_name(view, span.start)
    if first in _PUBLIC_FIRST or (full and full.end == span.end and not _is_from(view, full)):
        return None
    return span


def _is_from(view: View, name: Span) -> bool:
    """Whether what reads as a name ends with a known place ("Quế Chi Nha Trang")."""
    words = view.text[name.start : name.end].lower().split(" ")
    return len(words) > 3 and " ".join(words[-2:]) in NAMES


def _is_account_name(view: View, label: re.Match[str], token: re.Match[str]) -> bool:
    """Whether the word after a label is a name of an account and not a word of the sentence."""
    name, sign = token[0], label["sign"]
    written = view.text[token.start() : token.end()]
    if not written.isascii() or not re.search("[a-z]", name) or not label["colon"] or _MEDIA.match(name):
        return False
    after = view.fold[token.end() : token.end() + 1]
    if after.isalnum() or after == "@" or re.search(r"\.(?:com|vn|me|net|org)$", name):
        return False
    if re.search(r"[a-z]+[_.][a-z0-9]|[a-z][a-z._]*\d", name) and not re.match(r"\d", name):
        return True
    closes = not after or after in ",;.)\n/|!" or view.fold[token.end() : token.end() + 2] in (" \n", " ,", " -", " |")
    return sign in (":", "=", "@") and closes and len(name) >= 7
