"""Fetching over real HTTP on loopback: redirects, limits, slow and lying servers, names that change their mind."""

import gzip
import zlib
from dataclasses import replace

import pytest

from desk.loopback import answer, redirect
from sangto_desk.evidence.fetching import Fetcher, Limits, Policy
from sangto_desk.evidence.refusals import SourceRefused

FETCHER = Fetcher("SangTo/test (+https://desk.example)", Policy(loopback=True))
SMALL = replace(FETCHER, limits=Limits(bytes=100_000, headers=50))
HURRIED = replace(FETCHER, limits=Limits(seconds=1.0, wait=0.4))


def refusal(fetcher: Fetcher, address: str) -> str:
    with pytest.raises(SourceRefused) as error:
        fetcher.fetch(address)
    return error.value.name.removeprefix("evidence.")


def test_page_is_fetched_in_the_name_of_the_desk(site):
    site.pages["/a"] = answer(b"<p>xin", Content_Type="text/html; charset=utf-8", X_Other="1")
    found = FETCHER.fetch(f"{site.address}/a#part")
    assert (found.content, found.body, found.media_type) == (b"<p>xin", b"<p>xin", "text/html")
    assert (found.address, found.hops[0].status, found.moved) == (f"{site.address}/a", "200 OK", False)
    assert ("X-Other", "1") in found.hops[0].answered
    assert site.requests == [
        f"GET /a HTTP/1.1\r\nHost: {site.address[7:]}\r\nUser-Agent: SangTo/test (+https://desk.example)\r\n"
        "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nConnection: close\r\n\r\n"
    ]


def test_redirects_are_followed_and_kept(site):
    site.pages |= {"/a": redirect("/b", "301 Moved Permanently"), "/b": redirect("c"), "/c": answer(b"x")}
    found = FETCHER.fetch(f"{site.address}/a")
    assert [hop.code for hop in found.hops] == [301, 302, 200]
    assert (found.address, found.moved) == (f"{site.address}/c", True)


def test_no_cookie_goes_along_a_redirect(site):
    site.pages |= {"/a": answer(status="302 Found", Location="/b", Set_Cookie="a=1; Path=/"), "/b": answer(b"x")}
    FETCHER.fetch(f"{site.address}/a")
    assert [request for request in site.requests if "cookie" in request.lower()] == []


@pytest.mark.parametrize("count", [5, 6])
def test_at_most_five_redirects(site, count):
    for number in range(count):
        site.pages[f"/{number}"] = redirect(f"/{number + 1}")
    site.pages[f"/{count}"] = answer(b"x")
    if count == 5:
        assert len(FETCHER.fetch(f"{site.address}/0").hops) == 6
    else:
        assert refusal(FETCHER, f"{site.address}/0") == "too-many-redirects"
    assert len(site.requests) == 6


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("http://169.254.169.254/latest/meta-data/", "address-not-public"),
        ("http://10.0.0.1/", "address-not-public"),
        ("http://internal.example/", "address-not-public"),
        ("file:///etc/passwd", "address-unusable"),
        ("http://user:word@127.0.0.1/", "address-credentials"),
        ("http://2130706433/", "address-unusable"),
        ("http://[", "address-unusable"),
        ("", "address-unusable"),
    ],
)
def test_every_redirect_is_judged_like_the_first_address(site, place, name):
    fetcher = replace(FETCHER, resolver=lambda host, _: [host] if host[0].isdigit() else ["192.168.0.1"])
    site.pages["/a"] = redirect(place)
    assert refusal(fetcher, f"{site.address}/a") == name


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.1.2.3", "::1"])
def test_host_that_resolves_to_this_network_is_refused_without_connecting(site, host):
    port = site.address.rpartition(":")[2]
    fetcher = replace(FETCHER, policy=Policy(), resolver=lambda *_: [host])
    assert refusal(fetcher, "http://inner.example/") == "address-not-public"
    assert refusal(fetcher, f"http://inner.example:{port}/") == "address-port"
    assert site.requests == []


def test_name_is_looked_up_once_and_the_judged_address_connected_to(site):
    asked = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    port = site.address.rpartition(":")[2]
    site.pages |= {"/a": answer(b"x"), "/b": redirect("/a")}
    fetcher = replace(FETCHER, resolver=rebinding)
    assert fetcher.fetch(f"http://rebind.example:{port}/a").content == b"x"
    assert asked == ["rebind.example"]
    assert f"\r\nHost: rebind.example:{port}\r\n" in site.requests[0]


def test_name_that_changes_between_redirects_is_refused(site):
    port = site.address.rpartition(":")[2]
    answers = iter([["127.0.0.1"], ["169.254.169.254"]])
    site.pages |= {"/a": redirect("/b"), "/b": answer(b"x")}
    fetcher = replace(FETCHER, resolver=lambda *_: next(answers))
    assert refusal(fetcher, f"http://rebind.example:{port}/a") == "address-not-public"
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    ("status", "name"),
    [("404 Not Found", "gone"), ("410 Gone", "gone"), ("403 Forbidden", "status"), ("500 Oops", "status"),
     ("204 No Content", "status"), ("206 Partial Content", "status"), ("304 Not Modified", "status")],
)  # fmt: skip
def test_answers_without_a_page_are_refused(site, status, name):
    site.pages["/a"] = answer(b"", status=status)
    assert refusal(FETCHER, f"{site.address}/a") == name


def test_large_page_is_refused_by_its_head(site):
    site.pages["/a"] = answer(b"x", Content_Length="100001")
    assert refusal(SMALL, f"{site.address}/a") == "too-large"


def test_large_page_is_refused_while_it_is_read(site):
    chunk = b"2710\r\n" + b"x" * 10_000 + b"\r\n"
    site.pages["/a"] = site.drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 11, chunk)
    assert refusal(SMALL, f"{site.address}/a") == "too-large"


@pytest.mark.parametrize(
    "data",
    [b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 "],
    ids=["body", "head", "status"],
)
def test_dripping_server_is_cut_off(site, data):
    site.pages["/a"] = site.drip(data)
    assert refusal(HURRIED, f"{site.address}/a") == "too-slow"


def test_silent_server_is_cut_off(site):
    site.pages["/a"] = lambda connection: site.stopped.wait(10) and None
    assert refusal(HURRIED, f"{site.address}/a") == "too-slow"


def test_endless_redirects_over_time_are_cut_off(site):
    site.pages["/a"] = site.drip(b"HTTP/1.1 302 Found\r\nLocation: /a\r\nX-Slow: ")
    assert refusal(HURRIED, f"{site.address}/a") == "too-slow"


@pytest.mark.parametrize("lines", [60, 5000])
def test_long_head_is_refused(site, lines):
    site.pages["/a"] = answer(b"x", **{f"X_{number}": "y" * 40 for number in range(lines)})
    assert refusal(SMALL, f"{site.address}/a") in ("head-too-large", "unreachable")


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01\x02garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nxx"]
)
def test_broken_answer_is_refused(site, data):
    site.pages["/a"] = lambda connection: connection.sendall(data)
    assert refusal(SMALL, f"{site.address}/a") == "unreachable"


def test_nobody_listening_is_said(site):
    assert refusal(FETCHER, "http://127.0.0.1:1/") == "unreachable"


@pytest.mark.parametrize("name", ["unknown.invalid", ""])
def test_unknown_name_is_said(name):
    assert refusal(replace(FETCHER, resolver=lambda *_: []), f"http://{name or 'x.invalid'}/") == "host-unknown"


PLAIN = "Chữ có dấu. ".encode() * 500
PACKED = {"gzip": gzip.compress(PLAIN, mtime=0), "deflate": zlib.compress(PLAIN), "identity": PLAIN}


@pytest.mark.parametrize("packing", PACKED)
def test_packed_page_is_unpacked_and_kept_as_sent(site, packing):
    site.pages["/a"] = answer(PACKED[packing], Content_Encoding=packing)
    found = FETCHER.fetch(f"{site.address}/a")
    assert (found.content, found.body) == (PLAIN, PACKED[packing])


def test_bare_deflate_and_several_gzip_members_are_read(site):
    engine = zlib.compressobj(wbits=-15)
    site.pages["/bare"] = answer(engine.compress(PLAIN) + engine.flush(), Content_Encoding="deflate")
    site.pages["/two"] = answer(gzip.compress(PLAIN, mtime=0) * 2, Content_Encoding="gzip")
    assert FETCHER.fetch(f"{site.address}/bare").content == PLAIN
    assert FETCHER.fetch(f"{site.address}/two").content == PLAIN * 2


BOMB = gzip.compress(b"\0" * 50_000_000, mtime=0)


@pytest.mark.parametrize(
    ("body", "packing", "name"),
    [
        (BOMB, "gzip", "too-large"),
        (gzip.compress(b"x" * 90_000, mtime=0) * 2, "gzip", "too-large"),
        (zlib.compress(b"\0" * 50_000_000), "deflate", "too-large"),
        (gzip.compress(BOMB, mtime=0), "gzip, gzip", "encoding"),
        (PACKED["gzip"][:-20], "gzip", "encoding"),
        (b"no gzip at all", "gzip", "encoding"),
        (b"x", "br", "encoding"),
        (b"x", "zstd", "encoding"),
        (b"x", "compress", "encoding"),
    ],
    ids=["gzip", "members", "deflate", "twice", "cut", "none", "br", "zstd", "compress"],
)
def test_bombs_and_unknown_packings_are_refused(site, body, packing, name):
    site.pages["/a"] = answer(body, Content_Encoding=packing)
    assert refusal(SMALL, f"{site.address}/a") == name


def test_proxies_of_the_environment_are_not_used(site, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    site.pages["/a"] = answer(b"x")
    assert FETCHER.fetch(f"{site.address}/a").content == b"x"
