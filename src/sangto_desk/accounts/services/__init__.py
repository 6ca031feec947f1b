"""Writing people, units, roles, invitations, keys and the profile: one transaction and one entry in the trail each."""

from sangto_desk.accounts.services.apikeys import make_api_key, note_use, revoke_api_key
from sangto_desk.accounts.services.links import (
    accept_invitation,
    invite,
    make_first_link,
    make_recovery_link,
    recover_account,
    withdraw_invitation,
)
from sangto_desk.accounts.services.people import (
    create_user,
    forget_user,
    grant_role,
    remove_second_factors,
    revoke_role,
    set_active,
)
from sangto_desk.accounts.services.profile import save_profile
from sangto_desk.accounts.services.units import create_unit, rename_unit

__all__ = [
    "accept_invitation",
    "create_unit",
    "create_user",
    "forget_user",
    "grant_role",
    "invite",
    "make_api_key",
    "make_first_link",
    "make_recovery_link",
    "note_use",
    "recover_account",
    "remove_second_factors",
    "rename_unit",
    "revoke_api_key",
    "revoke_role",
    "save_profile",
    "set_active",
    "withdraw_invitation",
]
