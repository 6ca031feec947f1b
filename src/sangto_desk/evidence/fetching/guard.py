"""Which addresses are public: the only ones the desk fetches from.

Everything that the IANA registries of special addresses set apart is refused, among it this machine, the networks
behind it, the services through which clouds hand out secrets, and the forms that wrap an IPv4 address into an IPv6 one
(mapped, NAT64, 6to4, Teredo). Of IPv6 only what is given out to the public (2000::/3) is let through. The lists are
written out, since Python's own differ from version to version.

Sources: https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from sangto_desk.evidence.refusals import refuse

PORTS = (80, 443)
_REFUSED_4 = [
    ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",  # hands out secrets of a cloud, though the address is public
    )
]  # fmt: skip
_GIVEN_OUT_6 = ip_network("2000::/3")
_REFUSED_6 = [
    ip_network(text) for text in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
]


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether everybody on the internet would reach the same machine under this address."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _REFUSED_4)
    if address.scope_id or address not in _GIVEN_OUT_6:
        return False
    return not any(address in network for network in _REFUSED_6)


@dataclass(frozen=True, slots=True)
class Policy:
    """What the guard lets through.

    Attributes:
        loopback: Also this machine, at any port. For tests alone: no setting that an operator can reach turns it on.
    """

    loopback: bool = False

    def allows(self, address: IPv4Address | IPv6Address) -> bool:
        """Whether an address may be connected to."""
        return is_public(address) or (self.loopback and address.is_loopback)

    def check_port(self, port: int) -> None:
        """Raises `SourceRefused` (``evidence.address-port``) for any port but 80 and 443."""
        if port not in PORTS and not self.loopback:
            raise refuse("address-port", port=port)

    def check(self, host: str, found: Sequence[str]) -> list[IPv4Address | IPv6Address]:
        """The addresses of a host, all of which must be allowed: one that is not spoils the name.

        Raises:
            SourceRefused: One is not allowed (``evidence.address-not-public``), or there is none
                (``evidence.host-unknown``).
        """
        if not found:
            raise refuse("host-unknown", host=host)
        addresses = []
        for text in found:
            try:
                address = ip_address(text)
            except ValueError:
                raise refuse("address-not-public", host=host, found=text) from None
            if not self.allows(address):
                raise refuse("address-not-public", host=host, found=text)
            addresses.append(address)
        return addresses
