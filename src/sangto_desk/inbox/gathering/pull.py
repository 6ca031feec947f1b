"""Tips by e-mail: fetched from a mailbox of the desk, taken in, and deleted there.

Order of steps for each message that has not been read: take its words, or its subject where there is nothing else; take
them in as a tip, once for each message even if this is cut short and runs again; delete the message, since it names its
sender. One that holds no usable words, or cannot be read at all, stays in the mailbox, marked as read, for a person to
look at. The worker goes there every few minutes (`visit`), whoever likes with ``sangto inbox pull``.
"""

from __future__ import annotations

import hashlib
import logging
import re
import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.header import decode_header, make_header
from typing import Protocol

from django.conf import settings
from imap_tools import AND, MailBox, MailMessage, MailMessageFlags
from imap_tools.errors import ImapToolsError

from sangto_desk.accounts.models import Unit
from sangto_desk.accounts.selectors import default_unit
from sangto_desk.common.errors import DeskError, NotAllowed
from sangto_desk.inbox.gathering.mail import read_mail
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import receive_message

SECONDS = 30
_PASSED_ON = re.compile(r"^(?:(?:fwd?|fw|re|tr|chuyển tiếp|trả lời)\s*:\s*)+", re.IGNORECASE)
_log = logging.getLogger("sangto_desk.inbox")


class Box(Protocol):
    """What is asked of a mailbox; `imap_tools.MailBox` is one."""

    def fetch(self, criteria: str, *, mark_seen: bool, bulk: bool) -> Iterable[MailMessage]:
        """The messages that fit."""

    def delete(self, uid_list: str) -> object:
        """Delete one."""

    def flag(self, uid_list: str, flag_set: str, value: bool) -> object:
        """Mark one."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a visit to the mailbox gave.

    Attributes:
        read: Messages that were looked at.
        taken: Messages that became tips.
        left: For each message that was left there, why; without anything of it.
    """

    read: int
    taken: int
    left: tuple[str, ...]


def open_mailbox() -> MailBox:
    """The mailbox that the operator set up, over TLS.

    Raises:
        NotAllowed: There is none, or the network is not allowed.
        OSError: It cannot be reached, or nobody vouches for its certificate.
        imap_tools.errors.MailboxLoginError: Name or password is wrong.
    """
    box = settings.CHANNELS["email"]
    if not settings.NETWORK_ALLOWED:
        raise NotAllowed(
            "This desk may not reach other machines.", hint="Set SANGTO_NETWORK=yes.", code="inbox.network"
        )
    missing = [name for name in ("host", "name", "password") if not box[name]]
    if missing:
        raise NotAllowed(
            "No mailbox is set up.",
            hint=f"Set {', '.join(f'SANGTO_IMAP_{name.upper()}' for name in missing)}.",
            code="inbox.mailbox",
        )
    host, _, port = box["host"].partition(":")
    # Without a context of its own, the standard library would take any certificate, and hand anybody the password.
    mailbox = MailBox(host, int(port or 993), timeout=SECONDS, ssl_context=ssl.create_default_context())
    try:
        mailbox.login(box["name"], box["password"], box["folder"])
    except Exception:
        mailbox.client.shutdown()
        raise
    return mailbox


def visit(mailbox: Callable[[], MailBox] = open_mailbox) -> Pulled | None:
    """Take in what is new in the mailbox of the desk; None if there is none, or it cannot be read now.

    What goes wrong is logged by its name alone: its words may hold something of a message.
    """
    unit = default_unit()
    if unit is None or not (settings.NETWORK_ALLOWED and settings.CHANNELS["email"]["host"]):
        return None
    try:
        with mailbox() as opened:
            return pull(opened, unit)
    except NotAllowed as error:
        _log.error("%s %s", error, error.hint)
    except (OSError, ImapToolsError) as error:
        _log.error("The mailbox cannot be read: %s.", type(error).__name__)
    return None


def pull(mailbox: Box, unit: Unit, *, progress: Callable[[int], None] = lambda _: None) -> Pulled:
    """Take in what is new in a mailbox.

    Args:
        mailbox: Open, with its folder chosen.
        unit: Whose inbox the tips are for.
        progress: Told of each message that was looked at.
    """
    read = taken = 0
    left: list[str] = []
    for message in mailbox.fetch(str(AND(seen=False)), mark_seen=False, bulk=False):
        read += 1
        number = str(message.uid)
        problem = _take_in(message, unit)
        if problem:
            mailbox.flag(number, MailMessageFlags.SEEN, True)
            left.append(f"message {number}: {problem}")
        else:
            mailbox.delete(number)
            taken += 1
        progress(1)
    return Pulled(read, taken, tuple(left))


def _take_in(message: MailMessage, unit: Unit) -> str:
    """Take a message in; returns why not, without anything of it, or nothing."""
    try:
        text, number = _read(message)
    except Exception as error:  # one message that no library can read does not keep the others out
        return f"It cannot be read ({type(error).__name__})."
    try:
        receive_message(text=text, channel=Channel.EMAIL, message_id=number, unit=unit)
    except DeskError as error:
        return str(error)
    return ""


def _read(message: MailMessage) -> tuple[str, str]:
    """The words of a message, and what it is known by."""
    given = str(message.obj.get("Message-ID") or "").strip()
    number = given or hashlib.sha256(message.obj.as_bytes()).hexdigest()
    words = read_mail(message.obj)
    if words.text or words.passed_over:  # what it says may be in a picture: that is for a person to look at
        return words.text, number
    subject = str(make_header(decode_header(str(message.obj.get("Subject") or ""))))
    return _PASSED_ON.sub("", subject.strip()), number
