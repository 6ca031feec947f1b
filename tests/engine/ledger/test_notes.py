"""Keys, signed notes and checkpoints: examples of the specifications, the Go project's, and refused forms."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logs import ORIGIN, key, vectors, witness
from sangto.errors import InvalidKey, InvalidNote, LedgerConflict
from sangto.ledger import (
    Algorithm,
    Checkpoint,
    SecretKey,
    accept_cosignatures,
    cosign,
    cosignatures,
    parse_checkpoint,
    parse_note,
    parse_public_key,
    parse_secret_key,
    sign_checkpoint,
    sign_note,
    signed_by,
)
from sangto.ledger.notes import verifies

EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
EXAMPLE = (
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
COSIGNED = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "— witness.example.com/w1 "
    "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
)


def test_example_of_the_specification_verifies():
    note = parse_note(EXAMPLE.encode())
    assert verifies(note.text, note.signatures[0], parse_public_key(EXAMPLE_KEY))
    assert str(note) == EXAMPLE
    assert str(parse_public_key(EXAMPLE_KEY)) == EXAMPLE_KEY


def test_cosigned_example_of_the_specification_is_read():
    signed = parse_checkpoint(COSIGNED.encode())
    assert signed.checkpoint.size == 20_852_163
    assert [signature.name for signature in signed.note.signatures] == [
        "example.com/behind-the-sofa",
        "witness.example.com/w1",
    ]
    assert int.from_bytes(signed.note.signatures[1].value[:8], "big") == 1_679_315_147
    assert str(signed) == COSIGNED


def test_keys_and_signature_are_those_of_the_go_project():
    secret = key(7)
    assert str(secret.public) == vectors()["public_key"]
    assert secret.text == vectors()["secret_key"]
    assert parse_secret_key(secret.text) == secret
    signed = parse_checkpoint(vectors()["checkpoint"].encode())
    assert signed_by(signed, secret.public) is True
    assert str(sign_checkpoint(signed.checkpoint, secret)) == vectors()["checkpoint"]


@given(st.binary(min_size=32, max_size=32), st.sampled_from(Algorithm))
def test_keys_can_be_read_back(seed, algorithm):
    secret = SecretKey.from_seed(ORIGIN, seed, algorithm)
    assert parse_secret_key(f" {secret.text}\n") == secret
    assert parse_public_key(f"{secret.public}\n") == secret.public


def test_a_new_key_differs_from_the_last_one():
    assert SecretKey.generate(ORIGIN) != SecretKey.generate(ORIGIN)


def test_a_secret_key_is_not_shown():
    secret = key()
    assert secret.text not in repr(secret)
    assert repr(bytes([1]) * 32) not in repr(secret)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a key"),
        ("a+b", "is not a key"),
        (EXAMPLE_KEY[:-1], "is not base64"),
        (EXAMPLE_KEY.replace("530d903a", "530d903b"), "its ID must be 530d903a"),
        (EXAMPLE_KEY.replace("foo", "bar"), "its ID must be"),
        ("a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "cannot be the name of a key"),
        ("a+530d903a+" + b64encode(bytes(10)).decode(), "is not an Ed25519 key"),
        ("a+530d903a+" + b64encode(b"\x02" + bytes(32)).decode(), "is not an Ed25519 key"),
        (key().text, "secret key"),
    ],
)  # fmt: skip
def test_a_text_that_is_no_public_key_is_refused(text, message):
    with pytest.raises(InvalidKey, match=message):
        parse_public_key(text)


@pytest.mark.parametrize("text", ["", str(key().public), key().text[:-4], key().text.replace("log", "other")])
def test_a_text_that_is_no_secret_key_is_refused_without_repeating_it(text):
    with pytest.raises(InvalidKey) as refused:
        parse_secret_key(text)
    assert key().text[-30:] not in str(refused.value)


@pytest.mark.parametrize("name", ["", "a b", "a+b", " a", "a\u3000b", "a\n", "\u200b\u0001"])
def test_a_name_that_no_key_may_have_is_refused(name):
    with pytest.raises(InvalidKey):
        SecretKey.generate(name)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "is not a signed note"),
        (b"text\n", "is not a signed note"),
        (b"text\n\n", "is not a signed note"),
        (b"\xff\n\n", "is not in UTF-8"),
        (EXAMPLE.encode()[:-1], "is not a signed note"),
        (EXAMPLE.replace("—", "-").encode(), "is no signature"),
        (EXAMPLE.replace("\n\n", "\r\n\r\n").encode(), "control character"),
        (EXAMPLE.replace("aQM=", "aQM").encode(), "is not base64"),
        (EXAMPLE.replace("aQM=", "aQN=").encode(), "not in plain base64"),
        (("t\n\n" + "— a AAAAAAA=\n" * 65).encode(), "more than 64"),
        (b"x" * 1_000_001, "larger than"),
    ],
)  # fmt: skip
def test_a_note_in_another_form_is_refused(data, rule):
    with pytest.raises(InvalidNote, match=rule):
        parse_note(data)


@pytest.mark.parametrize("text", ["no end", "tab\t\n"])
def test_a_text_that_cannot_be_a_note_is_not_signed(text):
    with pytest.raises(InvalidNote):
        sign_note(text, key())


def test_a_witness_signs_no_notes_and_a_log_no_cosignatures():
    signed = sign_checkpoint(Checkpoint(ORIGIN, 0, bytes(32)), key())
    with pytest.raises(InvalidNote, match="as a witness"):
        sign_note("text\n", witness())
    with pytest.raises(InvalidNote, match="not one of a witness"):
        cosign(signed, key(), 0)


@pytest.mark.parametrize(
    "lines",
    [
        "o\n1\n",
        "o\n\n" + "A" * 43 + "=\n",
        "o\n01\n" + "A" * 43 + "=\n",
        "o\n-1\n" + "A" * 43 + "=\n",
        "o\n٣\n" + "A" * 43 + "=\n",
        "o\n1\nAAAA\n",
        "o\n1\nđ\n",
        "\n1\n" + "A" * 43 + "=\n",
    ],
)
def test_a_checkpoint_in_another_form_is_refused(lines):
    with pytest.raises(InvalidNote):
        parse_checkpoint(str(sign_note(lines, key())).encode())


@given(st.integers(0, 10**18), st.binary(min_size=32, max_size=32), st.lists(st.sampled_from(["x", "mở rộng"])))
def test_checkpoints_can_be_read_back(size, root, extensions):
    signed = sign_checkpoint(Checkpoint(ORIGIN, size, root, tuple(extensions)), key())
    assert parse_checkpoint(str(signed).encode()) == signed


def test_signature_of_another_key_is_told_from_a_wrong_one():
    signed = sign_checkpoint(Checkpoint(ORIGIN, 3, bytes(32)), key())
    changed = parse_checkpoint(str(signed).replace("\n3\n", "\n4\n").encode())
    assert signed_by(signed, key().public) is True
    assert signed_by(changed, key().public) is False
    assert signed_by(signed, key(2).public) is None


def test_cosignatures_of_known_witnesses_are_read_and_verified():
    signed = sign_checkpoint(Checkpoint(ORIGIN, 3, bytes(32)), key())
    signed = cosign(cosign(signed, witness(50), 1_782_000_000), witness(51), 1)
    both = [witness(50).public, witness(51).public]
    assert [(one.witness, one.time, one.valid) for one in cosignatures(signed, both)] == [
        ("thuvien50.example", 1_782_000_000, True),
        ("thuvien51.example", 1, True),
    ]
    assert signed_by(signed, key().public) is True
    assert cosignatures(signed, [witness(52).public]) == []
    changed = parse_checkpoint(str(signed).replace("\n3\n", "\n4\n").encode())
    assert [one.valid for one in cosignatures(changed, both)] == [False, False]


def test_a_log_accepts_true_signatures_of_its_witnesses_only():
    signed = sign_checkpoint(Checkpoint(ORIGIN, 3, bytes(32)), key())
    known = [witness(50).public, witness(51).public]
    first = accept_cosignatures(signed, cosign(cosign(signed, witness(50), 1), witness(52), 1), known)
    second = accept_cosignatures(first, cosign(signed, witness(51), 2), known)
    assert [one.name for one in second.note.signatures] == [ORIGIN, "thuvien50.example", "thuvien51.example"]
    assert accept_cosignatures(second, cosign(signed, witness(51), 2), known) == second
    with pytest.raises(InvalidNote, match="No witness"):
        accept_cosignatures(signed, cosign(signed, witness(52), 1), known)
    with pytest.raises(LedgerConflict, match="is for 4 entries and the log has 3"):
        accept_cosignatures(signed, sign_checkpoint(Checkpoint(ORIGIN, 4, bytes(32)), key()), known)


def test_a_witness_that_signs_again_replaces_its_signature():
    signed = sign_checkpoint(Checkpoint(ORIGIN, 3, bytes(32)), key())
    again = cosign(cosign(signed, witness(), 1), witness(), 2)
    assert [one.time for one in cosignatures(again, [witness().public])] == [2]
