"""Reading an address as somebody typed or pasted it, before anything is sent.

Steps: trim; refuse what is too long or holds control characters; parse; allow http and https alone, no user name, and
ports 80 and 443; write the host in ASCII (IDNA); refuse hosts that are numbers in disguise (``2130706433``,
``0x7f.1``, ``0177.0.0.1``), which resolvers read as addresses; drop the fragment, which no server sees.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import NamedTuple

import httpx

from sangto_desk.evidence.fetching.guard import Policy
from sangto_desk.evidence.refusals import refuse

MOST_CHARACTERS = 2000
_DEFAULT_PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_NUMBER = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")


class Target(NamedTuple):
    """An address that may be asked for: in ASCII, without a fragment."""

    address: str
    host: str
    port: int


def read_target(text: str, policy: Policy | None = None) -> Target:
    """Read an address.

    Args:
        text: As given.
        policy: What is let through; public addresses alone if left out.

    Raises:
        SourceRefused: ``evidence.address-unusable``, ``-credentials``, ``-port`` or ``-not-public`` (the last for an
            address in numbers; names are judged when they are connected to).
    """
    policy = policy or Policy()
    trimmed = text.strip()
    url = _parse(trimmed)
    if url.scheme not in _DEFAULT_PORTS or not url.host:
        raise refuse("address-unusable", address=trimmed[:200])
    if url.userinfo:
        raise refuse("address-credentials")
    port = url.port or _DEFAULT_PORTS[url.scheme]
    policy.check_port(port)
    host = url.raw_host.decode("ascii").lower()
    _check_host(host, trimmed, policy)
    return Target(str(url.copy_with(fragment=None)), host, port)


def _parse(text: str) -> httpx.URL:
    if len(text) > MOST_CHARACTERS or _FORBIDDEN.search(text):
        raise refuse("address-unusable", address=text[:200])
    try:
        return httpx.URL(text)
    except (httpx.InvalidURL, ValueError, TypeError):
        raise refuse("address-unusable", address=text[:200]) from None


def _check_host(host: str, text: str, policy: Policy) -> None:
    """Judge an address in numbers, and refuse what is neither such an address nor a name."""
    if ":" in host:
        try:
            policy.check(host, [str(IPv6Address(host))])
        except AddressValueError:
            raise refuse("address-unusable", address=text[:200]) from None
        return
    labels = host.removesuffix(".").split(".")
    if _NUMBER.fullmatch(labels[-1]):
        try:
            policy.check(host, [str(IPv4Address(host))])
        except AddressValueError:
            raise refuse("address-unusable", address=text[:200]) from None
    elif len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise refuse("address-unusable", address=text[:200])
