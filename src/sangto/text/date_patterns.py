"""Patterns of dates and times. Each reader in `sangto.text.dates` names the one that it reads.

A day and a month with a stroke between ("2/9") are a date only after a word such as "ngày" or "sáng", or where they
can be no fraction; see `DAY_MONTH` and `BARE_DAY_MONTH`.
"""

from __future__ import annotations

import re

from sangto.text.shadow import compile_pair

YEAR = r"(?:1[0-9]|20|21)\d\d"
_MONTH_WORD = r"mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp"
_PART = r"sáng sớm|rạng sáng|sáng|trưa|chiều|tối|đêm|khuya"
_DAY_WORD = (
    rf"ngày|{_PART}|hôm|lễ|dịp|mùng|mồng|kỷ niệm|mừng|quốc khánh|kể từ|hồi|"
    r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|date"
)
_END = r"(?![\w/]|[.,-]\d|\s?%)"

DIGIT = re.compile(r"\d")
MONTH_HINTS = tuple(
    str.split("january february march april may june july august september october november december")
) + tuple(
    month + end
    for end in " ."
    for month in ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
)
ISO = re.compile(r"(?<![\w/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\w/-])")
NUMERIC = re.compile(
    r"(?<![\w/-])(?<!\d[.,])(\d{1,2}) ?(?P<sep>[/.-]) ?(\d{1,2}) ?(?P=sep) ?(\d{4}|\d{2})(?![\w/]|[.,-]\d)"
)
DAY_RANGE = compile_pair(
    rf"(?:(?<!\w)(?:{_DAY_WORD}|từ|các ngày|trong)\s+(?:ngày\s+)?)(?P<first>\d{{1,2}})\s?(?:-|đến|và"
    rf"|tới)\s?(?:ngày\s+)?(?P<last>\d{{1,2}})"
    rf"(?:/|\s+tháng\s+|-)(?P<month>\d{{1,2}})(?:(?:[/-]|\s+năm\s+)(?P<year>\d{{4}}))?{_END}"
)
DAY_MONTH = compile_pair(
    rf"(?<!\w)(?:(?:{_DAY_WORD}|nay,?|qua,)(?:\s+(?:ngày|mùng"
    rf"|mồng))?[\s(]+(?P<day>\d{{1,2}})\s?[/.-]\s?(?P<month>\d{{1,2}})"
    rf"|(?:từ|đến|tới|vào|trước|sau|until|by|on)\s+(?P<day2>\d{{1,2}})/(?P<month2>\d{{1,2}})){_END}"
)
AFTER_DAY = re.compile(r"\d/\d{1,2} ?- ?$")
GAME = compile_pair(r"(?:thắng|thua|hòa|hoà|dẫn|tỷ số|tỉ số|score|won|beat)\s$")
OCCASION = compile_pair(
    r"(?<!\w)(?:hạn|hạn chót|hạn cuối|deadline|lịch|khai mạc|khai giảng|khởi hành|khởi công|khánh thành|áp dụng|"
    r"hiệu lực|diễn ra|bắt đầu|kết thúc|mở bán|nghỉ|tựu trường|nhập học|ra mắt|phát sóng|công chiếu|"
    r"muộn nhất|chậm nhất)(?!\w)"
)
BARE_DAY_MONTH = re.compile(rf"(?<![\w/.,])(?<!\d-)(?P<day>\d{{1,2}})(?P<sep>[/.-])(?P<month>\d{{1,2}}){_END}")
NOT_DAY = compile_pair(r"(?:trong|suốt|sau|mỗi|hơn|gần|khoảng|mất|thêm|trước|được|kéo dài|từng|cả|những|các|đủ|tù)\s$")
DAY_WORDS = compile_pair(
    rf"(?<![\w/.,])(?P<prefix>(?:ngày|mùng|mồng|sáng|chiều|tối|đêm|hôm)\s+(?:mùng\s+|mồng\s+"
    rf"|ngày\s+)?)?(?P<day>\d{{1,2}}|{_MONTH_WORD})"
    rf"\s+tháng\s+(?P<month>\d{{1,2}}|{_MONTH_WORD})(?![\w.]*\d)(?!\w)(?!\s+(?:ngày|người|triệu|tỷ|nghìn))"
    rf"(?:\s?(?:[/,-]|năm|,\s?năm)\s?(?P<year>{YEAR}))?(?!\w)"
)
MONTH_YEAR = compile_pair(
    rf"(?<!\w)tháng\s+(?P<month>\d{{1,2}}|{_MONTH_WORD})(?:\s?[/.-]\s?|\s+năm\s+"
    rf"|,?\s+)(?P<year>{YEAR})(?!\w|[.,/-]\d)"
    rf"|(?<![\w/.,-])(?P<month2>0?[1-9]|1[0-2])/(?P<year2>(?:19|20)\d\d)(?![\w/-]|[.,]\d)"
)
_AMOUNT_NEXT = r"\s+(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|đồng|phần trăm|tr|củ|lượng|người|lần|điểm|con|vụ|ca|km|kg|tấn)(?!\w)"
MONTH = compile_pair(rf"(?<!\w)(?:tháng\s+(?P<month>\d{{1,2}}|{_MONTH_WORD}))(?![\w/]|[.,-]\d|\s?%|{_AMOUNT_NEXT})")
QUARTER = compile_pair(
    rf"(?<!\w)(?:quý|q)\s?(?P<quarter>i{{1,3}}|iv|[1-4]|nhất|một|hai|ba|bốn|tư)(?:(?:\s?[/.-]\s?"
    rf"|\s+(?:năm\s+)?)(?P<year>{YEAR}))?(?!\w|/\d)"
    rf"|(?<!\w)(?:the )?(?P<quarter2>first|second|third|fourth) quarter(?:(?: of)?,? (?P<year2>{YEAR}))?(?!\w)"
)
FIRST_MONTHS = compile_pair(
    rf"(?<!\w)(?:(?P<months>\d{{1,2}}|{_MONTH_WORD})\s+tháng|nửa)\s+(?P<part>đầu|cuối)(?:\s+(?:của\s+)?năm)?"
    rf"(?:\s+(?P<year>{YEAR}|nay|ngoái))?(?!\w)"
    rf"|(?<!\w)(?:the )?(?P<part2>first|second) half(?: of)? (?P<year2>{YEAR})(?!\w)"
)
PERIOD = compile_pair(
    rf"(?<![\w/.,-])(?P<first>{YEAR})\s?(?:-|đến|tới|to|and|và)\s?(?:năm\s+)?(?P<last>{YEAR})(?![\w/-]|[.,]\d)"
)
PERIOD_WORD = compile_pair(r"(?:giai đoạn|năm|từ|nhiệm kỳ|khóa|khoá|niên khóa|năm học|from|between|during|\()\s?$")
DECADE = compile_pair(
    r"(?<!\w)(?:(?P<decade>(?:1[5-9]|20)\d)0s|(?:thập niên|thập kỷ|những năm)\s(?P<decade2>(?:19"
    r"|20)?\d)0)(?![\w.,]*\d)(?!\w)"
)
ENGLISH_YEAR = re.compile(r"(?<![\w/.,$€£-])(?P<year>(?:19|20)\d\d)(?![\w/]|[.,-]\d|\s?%)")
YEAR_WORD = compile_pair(rf"(?<!\w)(?:năm|tết|tết nguyên đán)\s+(?P<year>{YEAR})(?![\w/]|[.,-]\d|\s?%)")
BARE_YEAR = compile_pair(
    r"(?<!\w)(?P<lead>mùa hè|mùa đông|mùa xuân|mùa thu|hè|thu đông|world cup|olympic|sea games|euro|"
    r"từ|trước|sau|đến|tới|vào|hồi|in|since|until|till|by|of|from|before|after|during|late|early|mid|"
    r"\d{1,2},)[\s-]+(?P<year>(?:19|20)\d\d)(?![\w/]|[.,-]\d|\s?%)"
)
ENGLISH_MONTH = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|sept?|oct|nov|dec"
)
ENGLISH = re.compile(
    rf"(?<!\w)(?:(?P<m1>{ENGLISH_MONTH})\.? (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? (?P<y1>{YEAR}))?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m2>{ENGLISH_MONTH})(?!\w)(?:,? (?P<y2>{YEAR}))?"
    rf"|(?P<m3>{ENGLISH_MONTH})(?: of)?,? (?P<y3>{YEAR})"
    rf"|(?:in|since|until|by|last|early|late|mid) (?P<m4>january|february|march|april|may|june|july|august|september|"
    rf"october|november|december)(?! ?,? ?\d))(?!\w)"
)
WEEKDAY = compile_pair(
    r"(?<!\w)(?P<word>t[2-7](?= (?:này|tới|tuần|sau|vừa))|cn(?= (?:này|tới|tuần|sau|vừa))"
    r"|thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|chúa nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"(?!\w)(?P<week>\s(?:hằng |hàng )?tuần(?:\s(?:trước|này|tới|sau|qua))?)?"
)
WEEKDAY_NOT = compile_pair(
    r"(?:lần|đứng|vị trí|hạng|người|xếp|vụ|ca|số|con|đời|ngôi|lớn|nhiều|cao|top|nước|bên|năm|ngày"
    r"|tuần|tháng|giải|đợt|mũi|"
    r"liều|phương án|điều|quốc gia|đứa|vợ|chồng|trẻ|trường hợp|phần|nhóm|loại|máy|chiếc|làn|vòng|trận|bàn)\s$"
)
WEEKDAY_YES = compile_pair(r"(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|vào|từ|đến|tới|mỗi|hoặc|và|,|\()\s?$")
WEEKDAY_THEN = compile_pair(
    r"\s?[,(]?\s?(?:này|vừa rồi|ngày|tuần|\d{1,2}/\d|hằng tuần|hàng tuần|tới|vừa qua|\(|\d{1,2}-\d)"
)
_WHICH_DAY = r"(?:nay|mai|qua|kia|ngày)(?!\w)"
CLOCK = compile_pair(
    rf"(?<![\w.,:/-])(?P<hour>[01]?\d|2[0-4])"
    rf"(?:\s?(?:h|g(?=[0-5]\d(?!\w)|\s(?:{_PART})(?!\w)))\s?(?P<min>[0-5]\d)?(?:\s?(?:phút|p))?"
    rf"|:(?P<min2>[0-5]\d)(?::[0-5]\d)?(?!:)"
    rf"|\s?giờ(?:\s(?P<min3>[0-5]?\d)(?:\s?phút)?(?!\w)|\s(?P<half>rưỡi))?)(?![\w]"
    rf"|[.,/:]\d)(?:\s?(?P<pm>p\.?m\b)|\s?(?P<am>a\.?m\b))?"
    rf"(?:\s(?P<part>{_PART})(?!\w)(?!\s{_WHICH_DAY})|(?=\s(?P<part2>{_PART})\s{_WHICH_DAY}))?"
    rf"|(?<![\w.,:])(?P<hour2>1[0-2]|[1-9]) ?(?:(?P<pm2>p\.?m\b)|(?P<am2>a\.?m\b))"
)
CLOCK_LEAD = compile_pair(r"(?:lúc|vào|đến|từ|hồi|trước|tới|at|vào lúc|from|until|by)\s?$")
SPAN_LEAD = compile_pair(
    r"(?:trong|suốt|mất|kéo dài|hơn|gần|ít nhất|tối thiểu|tối đa|mỗi|vòng|chưa đầy|không quá|ngủ"
    r"|làm việc|cách|nhau|thêm|"
    r"sau|after|for|hết)\s(?:khoảng\s)?$"
)
LUNAR = compile_pair(
    rf"(?<!\w)(?:(?:ngày\s+)?(?:mùng|mồng)\s+(?P<t1>\d{{1,2}}|{_MONTH_WORD})\s+tết|(?:ngày\s+)?(?P<t30>2[0-9]|30)\s+tết"
    rf"|(?P<moon>(?:tết )?(?:trung thu|đoan ngọ))(?!\w)|rằm(?:\s+tháng\s+(?P<m15>\d{{1,2}}|{_MONTH_WORD}))?"
    rf"|(?:(?:ngày|mùng|mồng)\s+)?(?:mùng\s+)?(?P<day>\d{{1,2}})(?:\s?[/-]\s?"
    rf"|\s+tháng\s+)(?P<month>\d{{1,2}}|{_MONTH_WORD})"
    rf"(?:(?:/|\s+năm\s+)(?P<year>{YEAR}))?\s*\(?(?:âm lịch|âl)"
    rf"|(?:(?:ngày|mùng|mồng)\s+)?(?P<day2>\d{{1,2}})\s+tháng\s+(?P<month2>giêng|chạp)(?!\s+(?:năm \d{{4}}\s+)?dương)"
    rf"|đêm giao thừa)(?!\w)"
)
CENTURY = compile_pair(
    r"(?<!\w)(?:thế kỷ|thế kỉ)\s+(?:thứ\s+)?(?P<c>\d{1,2}|[ivx]{1,5})(?!\w)|(?<!\w)(?P<c2>\d{1,2})(?:st"
    r"|nd|rd|th) century"
)
