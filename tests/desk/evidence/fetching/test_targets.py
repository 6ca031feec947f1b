"""Addresses as people type them, and as attackers do."""

import pytest

from sangto_desk.evidence.fetching import Policy, read_target
from sangto_desk.evidence.refusals import SourceRefused


def refusal(text: str) -> str:
    with pytest.raises(SourceRefused) as error:
        read_target(text)
    return error.value.name.removeprefix("evidence.")


@pytest.mark.parametrize(
    ("text", "address", "host", "port"),
    [
        (
            " https://example.org/bài-viết?a=1#phần-2 ",
            "https://example.org/b%C3%A0i-vi%E1%BA%BFt?a=1",
            "example.org",
            443,
        ),
        ("http://EXAMPLE.org:80", "http://example.org/", "example.org", 80),
        ("https://báo.example/", "https://xn--bo-mia.example/", "xn--bo-mia.example", 443),
        ("http://1.1.1.1/", "http://1.1.1.1/", "1.1.1.1", 80),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/", "2606:4700::1111", 80),
    ],
)
def test_address_is_read(text, address, host, port):
    found = read_target(text)
    assert (found.host, found.port) == (host, port)
    assert found.address.rstrip("/") == address.rstrip("/")


@pytest.mark.parametrize(
    "text",
    [
        "", "example.org", "//example.org", "ftp://example.org", "file:///etc/passwd", "gopher://example.org",
        "data:,x", "javascript:alert(1)", "http://", "http:///x", "http://exa mple.org", "http://example.org\\@127.0.0.1/",
        "http://example.org/\r\nX: y", "http://example.org:port/", "http://" + "a" * 2000,
        "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/", "http://0x7f.0.0.1/",
        "http://1.2.3.4.5/", "http://127.0.0.1./x\x00", "http://①②⑦.⓪.⓪.①/", "http://a..b/", "http://-a.example/",
        "http://[::1", "http://[fe80::1%25eth0]/", "http://[::ffff:127.0.0.1]x/", "http://exa%6dple..org/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(text):
    assert refusal(text) in ("address-unusable", "address-not-public")


@pytest.mark.parametrize(
    "text",
    ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/", "http://[::ffff:7f00:1]/",
     "http://10.0.0.1/", "http://127。0。0。1/", "http://127.0.0.1./"],
)  # fmt: skip
def test_address_in_numbers_is_judged_at_once(text):
    assert refusal(text) in ("address-not-public", "address-unusable")


@pytest.mark.parametrize(
    "text", ["http://a@example.org/", "https://a:b@example.org/", "https://example.org@127.0.0.1/"]
)
def test_credentials_are_refused(text):
    assert refusal(text) == "address-credentials"


@pytest.mark.parametrize("text", ["http://example.org:22/", "https://example.org:8080/", "http://example.org:6379/"])
def test_other_ports_are_refused(text):
    assert refusal(text) == "address-port"


def test_loopback_policy_reads_any_port_of_this_machine():
    assert read_target("http://127.0.0.1:8123/a", Policy(loopback=True)).port == 8123
