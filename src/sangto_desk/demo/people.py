"""Four people in four roles, with passwords that everybody knows. A demo is no place for anything real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.services import create_unit, create_user, grant_role, save_profile

PASSWORD = "sang-to-ban-dung-thu"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
"""Of the app for codes, the same for all: any such app can be given it."""
_PEOPLE = {
    Role.CONTRIBUTOR: ("congtacvien", "Cộng tác viên Minh Hoạ"),
    Role.EDITOR: ("bientap", "Biên tập Minh Hoạ"),
    Role.LEAD: ("truongnhom", "Trưởng nhóm Minh Hoạ"),
    Role.ADMINISTRATOR: ("quantri", "Quản trị Minh Hoạ"),
}


@dataclass(frozen=True, slots=True)
class People:
    """The unit and who works in it."""

    unit: Unit
    contributor: User
    editor: User
    lead: User
    administrator: User


def make_people() -> People:
    """Units, people and what the desk says of itself."""
    root = create_unit(name="Ban kiểm chứng Sáng Tỏ – bản dùng thử")
    unit = create_unit(name="Tổ kiểm chứng", parent=root)
    made = {}
    for role, (word, name) in _PEOPLE.items():
        user = create_user(email=f"{word}@demo.sangto.example", name=name, password=PASSWORD)
        grant_role(
            user=user, unit=root, role=role
        )  # so that all of them see what comes by the form, which is the root's
        if role >= Role.EDITOR:
            TOTP.activate(user, SECRET)
            RecoveryCodes.activate(user)
        made[role] = user
    save_profile(
        name="Sáng Tỏ – bản dùng thử",
        contact="lienhe@demo.sangto.example",
        languages=["vi", "en"],
        funding="Bản dùng thử không có kinh phí; mọi nội dung ở đây chỉ để minh hoạ.",
        correction_policy="Sai thì đính chính ngay trên bài, ghi ngày và lý do; phiên bản cũ vẫn đọc được.",
    )
    return People(unit, *(made[role] for role in Role))


def sign_in_lines() -> Iterator[str]:
    """Who can sign in and how, for a terminal."""
    for role, (word, name) in _PEOPLE.items():
        yield f"{word}@demo.sangto.example  {PASSWORD}  {role.name.lower()}, {name}"
    yield f"hocvien1@demo.sangto.example  {PASSWORD}  trainee, below /hoc/"
    yield f"giamkhao1@demo.sangto.example  {PASSWORD}  judge of a contest, below /cham-thi/"
    yield f"Code app for editors and above: secret {SECRET}"
    for role, (word, _name) in _PEOPLE.items():
        user = User.objects.get(email=f"{word}@demo.sangto.example")
        codes = RecoveryCodes.activate(user).get_unused_codes() if role >= Role.EDITOR else []
        if codes:
            yield f"  or one of these codes, once each, for {word}: {' '.join(codes[:4])}"
