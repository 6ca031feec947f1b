"""Which addresses the guard lets through."""

from ipaddress import ip_address

import pytest

from sangto_desk.evidence.fetching import Policy, is_public
from sangto_desk.evidence.refusals import SourceRefused

REFUSED = {
    "this machine": ["127.0.0.1", "127.255.255.254", "0.0.0.0", "::1", "::"],
    "private": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd00:ec2::254"],
    "link-local and metadata": ["169.254.0.1", "169.254.169.254", "fe80::1", "fe80::1%eth0", "168.63.129.16"],
    "shared by customers of a provider": ["100.64.0.1", "100.100.100.200", "100.127.255.255"],
    "multicast and broadcast": ["224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"],
    "set apart": ["192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "240.0.0.1", "2001:db8::1", "3fff::1"],
    "IPv4 in IPv6": [
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "::7f00:1",
    ],
    "tunnels": ["2001:0:7f00:1::", "2001:20::1", "192.88.99.1"],
}
PUBLIC = ["1.1.1.1", "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "2606:4700::1111"]


@pytest.mark.parametrize("address", [one for group in REFUSED.values() for one in group])
def test_special_address_is_not_public(address):
    assert is_public(ip_address(address)) is False


@pytest.mark.parametrize("address", PUBLIC)
def test_ordinary_address_is_public(address):
    assert is_public(ip_address(address)) is True


def test_one_private_address_spoils_the_name():
    with pytest.raises(SourceRefused) as error:
        Policy().check("two.example", ["1.1.1.1", "10.0.0.1"])
    assert (error.value.name, error.value.values) == (
        "evidence.address-not-public",
        {"host": "two.example", "found": "10.0.0.1"},
    )


@pytest.mark.parametrize(("found", "name"), [([], "host-unknown"), (["nonsense"], "address-not-public")])
def test_name_without_usable_address_is_refused(found, name):
    with pytest.raises(SourceRefused) as error:
        Policy().check("x.example", found)
    assert error.value.name == f"evidence.{name}"


def test_loopback_for_tests_lets_through_nothing_else():
    policy = Policy(loopback=True)
    assert [policy.allows(ip_address(one)) for one in ("127.0.0.1", "::1", "10.0.0.1", "169.254.169.254")] == [
        True, True, False, False,
    ]  # fmt: skip
