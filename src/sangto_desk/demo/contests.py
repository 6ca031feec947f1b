"""A small contest of the demo: entries of three units, a judge who is half way through, another whose turn it is.

Dealing entries needs the packages of ``sangto[contests]``; without them the contest stands closed, its entries in.
Texts, names and units are made up.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from importlib.util import find_spec

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.services import create_unit, create_user
from sangto_desk.contests import services
from sangto_desk.contests.models import Contest, Judge
from sangto_desk.contests.records import (
    CriterionDetails,
    Details,
    Given,
    LevelDetails,
    Person,
    QuotaDetails,
    Submission,
)
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.people import PASSWORD, People

_UNITS = ("Xã Bến Đò", "Xã Đồi Chè", "Xã Cầu Ngang")
_RUBRIC = (
    CriterionDetails(
        "Nội dung",
        Decimal(2),
        anchors="9: có quan sát riêng, người đọc thấy được nơi chốn\n6: đủ ý, còn chung chung\n3: kể lướt qua",
    ),
    CriterionDetails(
        "Diễn đạt", anchors="9: câu chữ trong sáng, có nhịp\n6: dễ hiểu, đôi chỗ lặp\n3: nhiều câu khó hiểu"
    ),
)
_OPENINGS = (
    "Quê em có một con đường đất chạy dọc bờ mương, mùa mưa thì lầy, mùa nắng thì bụi, vậy mà ai đi xa cũng nhớ.",
    "Chợ phiên họp vào ngày năm và ngày mười, từ lúc trời chưa sáng đã nghe tiếng gà, tiếng gọi nhau qua sông.",
    "Ông em trồng cây khế trước sân từ ngày mới dựng nhà, nay gốc đã to bằng một vòng tay ôm.",
    "Mỗi lần nước lên, cả xóm kê lại giường tủ, rồi trẻ con được chèo thuyền ngay trong ngõ.",
)
_MIDDLES = (
    "Buổi chiều, bọn em ngồi dưới bóng cây nghe các bà kể chuyện cũ. Có chuyện nghe đã nhiều lần mà lần nào cũng cười.",
    "Có lần em đi lạc, một cô bán hàng đã dắt em về tận nhà, không hỏi tên cũng không nhận lời cảm ơn nào.",
    "Những ngày mất điện, cả nhà ra hiên ngồi, em đếm được nhiều sao hơn bất cứ đêm nào khác trong năm.",
    "Người lớn bảo nơi này nghèo, nhưng em chưa từng thấy ai đi qua mà không được mời một bát nước chè.",
)
_ENDINGS = (
    "Sau này dù học ở đâu, em vẫn muốn trở về nhìn con nước ấy lên xuống.",
    "Em viết lại để nhớ rằng điều bình thường nhất cũng có thể là điều quý nhất.",
    "Nếu có ai hỏi quê em có gì, em sẽ dẫn họ đi hết con đường này.",
)


def tell_of_contest(people: People, today: datetime) -> Contest:
    """A contest that was announced a month ago and is judged now."""
    begun = today - timedelta(days=32)
    with standing_at(begun):
        units = [create_unit(name=name, parent=people.unit) for name in _UNITS]
        contest = _announced(people, units, begun)
    for number in range(12):
        with standing_at(begun + timedelta(days=2 * number, hours=5)):
            _entered(contest, units[number % len(units)], number)
    judges = [_judge(people.lead, contest, number, begun) for number in range(1, 4)]
    with standing_at(contest.closes + timedelta(hours=3)):
        services.close_contest(actor=people.lead, contest=contest)
    if find_spec("ortools") and find_spec("numpy"):
        with standing_at(contest.closes + timedelta(hours=5)):
            services.assign_round(actor=people.lead, contest=contest, seed=2026)
        _read(judges[0], contest, today)
    return contest


def _announced(people: People, units: list[Unit], begun: datetime) -> Contest:
    details = Details(
        title="Nơi em lớn lên",
        slug="noi-em-lon-len",
        task="Hãy kể về một nơi chốn gắn với tuổi thơ của em: một con đường, một khu chợ, một dòng sông.",
        rules="Mỗi người gửi một bài tự viết, chưa đăng ở đâu.",
        opens=begun,
        closes=begun + timedelta(days=28),
        erase_on=(begun + timedelta(days=150)).date(),
        consent="Em đồng ý cho ban tổ chức đọc và chấm bài này. Tên và cách liên hệ chỉ dùng để trao giải.",
        least_words=40,
        most_words=800,
    )
    contest = services.create_contest(actor=people.lead, unit=people.unit, details=details)
    services.set_rubric(actor=people.lead, contest=contest, criteria=_RUBRIC)
    quotas = tuple(QuotaDetails(1, unit) for unit in units)
    levels = [LevelDetails("Vòng xã", quotas), LevelDetails("Chung kết", (QuotaDetails(1),))]
    services.set_levels(actor=people.lead, contest=contest, levels=levels)
    reference = [(criterion, 6.0) for criterion in contest.criteria.all()]
    services.add_calibration(
        actor=people.lead,
        contest=contest,
        title="Bài mẫu: Cái giếng đầu làng",
        text="Cái giếng đầu làng nước trong. Trước kia ai cũng gánh nước ở đó. Nay có nước máy nên ít người ra giếng.",
        reference=reference,
        comment="Đủ ý và dễ hiểu, nhưng kể chung chung, chưa có điều gì riêng của người viết.",
    )
    return services.publish_contest(actor=people.lead, contest=contest)


def _entered(contest: Contest, unit: Unit, number: int) -> None:
    parts = (
        _OPENINGS[number % 4],
        _MIDDLES[(number + number // 4) % 4],
        _MIDDLES[(number + number // 4 + 1) % 4],
        _ENDINGS[number % 3],
    )
    name = f"Minh Hoạ {chr(ord('A') + number)}"
    submission = Submission(
        text="\n\n".join((*parts, f"Em là {name}, học sinh Trường THCS Minh Hoạ.")),
        unit=unit,
        person=Person(name, f"nguoithi{number}@demo.sangto.example", "Phụ huynh Minh Hoạ"),
        agreed=True,
        minor=True,
        guardian_consent=True,
        name_public=number % 2 == 0,
        school="Trường THCS Minh Hoạ",
        language="vi",
    )
    services.receive_entry(contest=contest, submission=submission, key=f"demo {number}")


def _judge(lead: User, contest: Contest, number: int, begun: datetime) -> Judge:
    with standing_at(begun + timedelta(days=10 + number)):
        _invitation, token = services.invite_judge(actor=lead, contest=contest)
        user = create_user(
            email=f"giamkhao{number}@demo.sangto.example", name=f"Giám khảo Minh Hoạ {number}", password=PASSWORD
        )
        return services.accept_judge_invitation(token=token, user=user)


def _read(judge: Judge, contest: Contest, today: datetime) -> None:
    """The first judge scores the text of the calibration and half of the entries."""
    criteria = list(contest.criteria.all())
    given = [Given(criterion.pk, Decimal("6.5")) for criterion in criteria]
    with standing_at(contest.closes + timedelta(days=1)):
        services.hand_in_calibration(judge=judge, text=contest.calibration.get(), given=given)
    readings = list(judge.readings.select_related("judge__user", "judge__contest", "round", "entry").order_by("place"))
    for at, reading in enumerate(readings[: len(readings) // 2]):
        value = Decimal(5) + Decimal(at % 7) / 2
        given = [Given(criterion.pk, value) for criterion in criteria]
        with standing_at(today - timedelta(hours=20 - at)):
            services.hand_in(actor=judge.user, reading=reading, given=given)
