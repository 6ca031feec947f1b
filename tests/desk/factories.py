"""People, units and their work for the tests of the desk, made by the services that make them for real."""

from itertools import count

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.services import create_unit, create_user, grant_role
from sangto_desk.claims.models import Claim
from sangto_desk.claims.services import open_claim

_numbers = count(1)


def make_unit(name: str = "", parent: Unit | None = None) -> Unit:
    """A unit, named for its number if no name is given."""
    return create_unit(name=name or f"Phòng kiểm chứng {next(_numbers)}", parent=parent)


def make_user(role: Role | None = None, unit: Unit | None = None, name: str = "") -> User:
    """A member of the desk, with a role in a unit if one is given."""
    number = next(_numbers)
    address = f"nguoi{number}@desk.example"
    user = create_user(email=address, name=name or f"Người thử {number}", password="mat-khau-thu-123")
    if role is not None and unit is not None:
        grant_role(user=user, unit=unit, role=role)
    return user


def make_claim(editor: User, unit: Unit, wording: str = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não.") -> Claim:
    """An open claim."""
    return open_claim(actor=editor, unit=unit, wording=wording)
