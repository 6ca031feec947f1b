"""Fetching a source from the web, behind a guard that lets through public addresses only.

Order of steps: `targets` reads the address that somebody typed; `network` asks for the addresses of its host, has
`guard` judge each, and connects to one that was judged, so that a name cannot change its mind in between; `client` goes
along redirects, each of which is judged like the first address, and reads within `limits`; `unpacking` undoes
compression within bounds. Whatever is refused is a `SourceRefused` with a stable code.
"""

from sangto_desk.evidence.fetching.client import Fetched, Fetcher, Hop
from sangto_desk.evidence.fetching.guard import Policy, is_public
from sangto_desk.evidence.fetching.limits import Limits
from sangto_desk.evidence.fetching.targets import Target, read_target

__all__ = ["Fetched", "Fetcher", "Hop", "Limits", "Policy", "Target", "is_public", "read_target"]
