"""People, units and their work for the tests of the desk, made by the services that make them for real."""

from itertools import count

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from sangto_desk.accounts.models import DeskProfile, Role, Unit, User
from sangto_desk.accounts.services import create_unit, create_user, grant_role, save_profile
from sangto_desk.claims.models import Claim
from sangto_desk.claims.services import open_claim
from sangto_desk.evidence.models import Source
from sangto_desk.evidence.services import Details, add_source_from_paste

PASSWORD = "mat-khau-thu-123"

_numbers = count(1)


def open_desk() -> DeskProfile:
    """Say what readers must be told: before that nothing outside ``/desk/`` answers."""
    return save_profile(
        name="Phòng kiểm chứng thử",
        contact="lienhe@desk.example",
        languages=["vi", "en"],
        funding="Ngân sách của đơn vị thử nghiệm.",
        correction_policy="Sai thì đính chính ngay trên bài, nêu rõ sửa gì và vì sao.",
    )


def make_unit(name: str = "", parent: Unit | None = None) -> Unit:
    """A unit, named for its number if no name is given."""
    return create_unit(name=name or f"Phòng kiểm chứng {next(_numbers)}", parent=parent)


def make_user(
    role: Role | None = None, unit: Unit | None = None, name: str = "", *, second_factor: bool = True
) -> User:
    """A member of the desk, with a role in a unit if one is given; editors and above with an app for codes."""
    number = next(_numbers)
    address = f"nguoi{number}@desk.example"
    user = create_user(email=address, name=name or f"Người thử {number}", password=PASSWORD)
    if role is not None and unit is not None:
        grant_role(user=user, unit=unit, role=role)
    if role is not None and role >= Role.EDITOR and second_factor:
        TOTP.activate(user, generate_totp_secret())
    return user


def make_claim(editor: User, unit: Unit, wording: str = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.") -> Claim:
    """An open claim."""
    return open_claim(actor=editor, unit=unit, wording=wording)


def make_source(text: str = "Một văn bản để trích.", unit: Unit | None = None, **details: str) -> Source:
    """A pasted text in the library of a unit, archived."""
    unit = unit or make_unit()
    actor = make_user(Role.CONTRIBUTOR, unit)
    return add_source_from_paste(actor=actor, unit=unit, text=text, details=Details(**details))
