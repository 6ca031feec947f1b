"""A visit to a mailbox: tips taken in once, messages deleted, what is unusable left for a person."""

from __future__ import annotations

import ssl
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from imap_tools import MailMessage
from imap_tools.errors import MailboxLoginError

from desk.inbox.gathering.imap_server import NAME, PASSWORD, imap_server
from sangto_desk.common.errors import NotAllowed
from sangto_desk.inbox.gathering.mail import read_mail
from sangto_desk.inbox.gathering.pull import open_mailbox, pull
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.inbox.tasks import pull_mail

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."


def mail(text: str, number: str = "<1@thu.example>", subject: str = "Xem giúp") -> bytes:
    """A message as it lies in a mailbox."""
    message = EmailMessage()
    message["From"], message["To"] = "Trần Thị Hồng <hong@thu.example>", "tin@desk.example"
    message["Message-ID"], message["Subject"] = number, subject
    message.set_content(text)
    return message.as_bytes()


class Box:
    """A mailbox in memory."""

    def __init__(self, *messages: bytes) -> None:
        self.messages = {str(number): data for number, data in enumerate(messages, 1)}
        self.seen: set[str] = set()

    def fetch(self, criteria, *, mark_seen, bulk):
        assert (str(criteria), mark_seen) == ("(UNSEEN)", False)
        for number, data in list(self.messages.items()):
            if number not in self.seen:
                line = f"{number} (UID {number} RFC822.SIZE {len(data)} BODY[] {{{len(data)}}}".encode()
                yield MailMessage([(line, data), b")"])

    def delete(self, uid_list):
        del self.messages[uid_list]

    def flag(self, uid_list, flag_set, value):
        self.seen.add(uid_list)


def test_messages_become_tips_and_are_deleted(unit):
    box = Box(mail(TEXT), mail(TEXT, "<2@thu.example>"))
    done = pull(box, unit)
    assert (done.read, done.taken, done.left, box.messages) == (2, 2, (), {})
    assert (Question.objects.get().count, set(Tip.objects.values_list("channel", flat=True))) == (2, {"email"})


def test_message_without_usable_words_stays_there_marked_as_read(unit):
    box = Box(mail("ảnh"), mail(TEXT))
    done = pull(box, unit)
    assert (done.read, done.taken, list(box.messages), box.seen) == (2, 1, ["1"], {"1"})
    assert done.left[0].startswith("message 1: This is too short to be checked.")
    assert "hong@" not in done.left[0]


def test_subject_alone_is_what_was_sent_unless_a_picture_came_with_it(unit):
    bare = mail("", subject=f"Fwd: Re: {TEXT}")
    picture = message_from_bytes(mail("", "<2@thu.example>"), policy=default)
    picture.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    done = pull(Box(bare, picture.as_bytes()), unit)
    assert (done.taken, len(done.left), Tip.objects.get().text) == (1, 1, TEXT)


def test_message_that_no_library_can_read_keeps_no_other_out(unit, monkeypatch):
    def read(message):
        if message["Message-ID"] == "<1@thu.example>":
            raise RecursionError("hong@thu.example")
        return read_mail(message)

    monkeypatch.setattr("sangto_desk.inbox.gathering.pull.read_mail", read)
    box = Box(mail(TEXT), mail(TEXT, "<2@thu.example>"))
    done = pull(box, unit)
    assert (done.taken, done.left, list(box.messages)) == (
        1,
        ("message 1: It cannot be read (RecursionError).",),
        ["1"],
    )


def test_message_that_was_taken_in_before_a_crash_counts_once(unit):
    box = Box(mail(TEXT))
    box.delete = lambda uid_list: None
    pull(box, unit)
    pull(box, unit)
    assert Question.objects.get().count == 1


def test_mailbox_is_not_opened_unless_the_network_is_allowed_and_it_is_named(settings):
    settings.NETWORK_ALLOWED = False
    with pytest.raises(NotAllowed, match="SANGTO_NETWORK=yes"):
        open_mailbox()
    settings.NETWORK_ALLOWED = True
    with pytest.raises(NotAllowed, match="SANGTO_IMAP_HOST"):
        open_mailbox()


@pytest.fixture
def server(tmp_path, settings, monkeypatch):
    """A mail server on loopback that this desk is set up for and whose certificate it trusts."""
    with imap_server(tmp_path) as (box, port, authority):
        settings.NETWORK_ALLOWED = True
        mailbox = {"host": f"127.0.0.1:{port}", "name": NAME, "password": PASSWORD, "folder": "INBOX"}
        settings.CHANNELS = {**settings.CHANNELS, "email": mailbox}
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield box


def test_mailbox_on_a_server_is_emptied_over_tls(unit, server):
    for number, text in enumerate((TEXT, "ảnh", TEXT), 1):
        server.add(mail(text, f"<{number}@thu.example>"))
    with open_mailbox() as mailbox:
        done = pull(mailbox, unit)
    assert (done.read, done.taken, len(done.left)) == (3, 2, 1)
    assert (list(server.messages), server.flags[2]) == ([2], {"\\Seen"})
    assert Question.objects.get().count == 2
    with open_mailbox() as mailbox:
        assert pull(mailbox, unit).read == 0


def test_worker_empties_the_mailbox_and_says_little_of_what_goes_wrong(unit, server, settings, caplog):
    server.add(mail(TEXT))
    pull_mail.func()
    assert (server.messages, Tip.objects.count()) == ({}, 1)
    settings.CHANNELS["email"]["password"] = "sai"
    pull_mail.func()
    settings.CHANNELS["email"]["host"] = ""
    pull_mail.func()
    assert [record.message for record in caplog.records] == ["The mailbox cannot be read: MailboxLoginError."]


def test_server_that_nobody_vouches_for_gets_no_password(unit, server, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ssl.SSLCertVerificationError):
        open_mailbox()


def test_wrong_password_is_told(unit, server, settings):
    settings.CHANNELS["email"]["password"] = "sai"
    with pytest.raises(MailboxLoginError):
        open_mailbox()
