"""People at a desk that is killed under their hands: they send over HTTP without end and note what was acknowledged.

What has no answer is sent again where the desk promises to know it again (a form of a reader, a draft, a publication)
and given up where it does not (the interface for programs, a verdict, whose round may have ended).
"""

from __future__ import annotations

import http.client
import json
import random
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, cycle
from urllib.parse import urlencode

SYLLABLES = (
    "lá bàng cây chanh gừng tỏi muối nước mưa nắng gió biển sông núi đèo rừng đồng lúa ngô khoai sắn cà phê chè "
    "trà sữa bánh mì phở bún cháo canh rau muống cải bắp hành tiêu ớt xoài mít ổi na bưởi cam quýt dừa sen nhài cúc"
).split()
"""None begins an address, which would be covered."""
WORDS = 14
TOKEN = "x" * 32
"""Stands in the cookie against forged forms and in the form: the desk looks whether both are the same."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    location: str
    body: str


@dataclass
class Person:
    """Somebody who sends one thing after another until `end` is set.

    `sent` holds what was sent at least once, `acknowledged` what the desk said it has, each with what it said;
    `broken` the statuses of answers that no desk may give, whatever happens to it.
    """

    port: int
    end: threading.Event
    session: str = ""
    sent: list[str] = field(default_factory=list)
    acknowledged: dict[str, str] = field(default_factory=dict)
    broken: list[int] = field(default_factory=list)

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> Answer | None:
        """One request on a connection of its own; None if no whole answer came."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=60)
        try:
            connection.request(method, path, body.encode(), headers)
            got = connection.getresponse()
            answer = Answer(got.status, got.getheader("Location", ""), got.read().decode())
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)  # nobody is there: to ask again at once would only take time from what starts
            return None
        finally:
            connection.close()
        if answer.status >= 500:
            self.broken.append(answer.status)
        return answer

    def post(self, path: str, accept: str = "text/html", **fields: object) -> Answer | None:
        """Send a form, as a browser does."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": accept}
        if self.session:
            headers["Cookie"] = f"sessionid={self.session}; csrftoken={TOKEN}"
            fields["csrfmiddlewaretoken"] = TOKEN
        return self.ask("POST", path, urlencode(fields), **headers)

    def again(self) -> Iterator[None]:
        """Once more and once more, until told to stop."""
        while not self.end.is_set():
            yield


def rumours(seed: str) -> Iterator[str]:
    """Texts that have nothing in common but words of every day."""
    chance = random.Random(seed)
    while True:
        yield " ".join(chance.choices(SYLLABLES, k=WORDS))


def send_forms(reader: Person) -> None:
    """Tips by the form for readers; one without an answer is sent again, as browsers do."""
    mark = ""
    for _ in reader.again():
        page = reader.ask("GET", "/gui-tin/")
        if page and (found := re.search(r'name="mark" value="([^"]+)"', page.body)):
            mark = found[1]
            break
    for text in rumours("form"):
        reader.sent.append(text)
        for _ in reader.again():
            answer = reader.post("/gui-tin/", text=text, mark=mark)
            if answer and answer.status == 303:
                reader.acknowledged[text] = answer.location.partition("?")[0]
                break
        else:
            return


def send_programmed(program: Person) -> None:
    """Tips by the interface for programs, each sent once."""
    for text, _ in zip(rumours("api"), program.again(), strict=False):
        program.sent.append(text)
        body = json.dumps({"text": text})
        answer = program.ask("POST", "/api/v1/tips", body, **{"Content-Type": "application/json"})
        if answer and answer.status == 201:
            program.acknowledged[text] = f"/phieu/{json.loads(answer.body)['token']}/"


def save_drafts(writer: Person, factcheck: int) -> None:
    """Save a draft again and again, as its page does by itself; one without an answer is saved again."""
    revision = 1
    for number in count(1):
        title = f"Bản thứ {number}"
        writer.sent.append(title)
        for _ in writer.again():
            fields = {"base": revision, "rating": "false", "title": title}
            answer = writer.post(f"/desk/fact-checks/{factcheck}/draft/", accept="application/json", **fields)
            if answer and answer.status == 200:
                revision = json.loads(answer.body)["revision"]
                writer.acknowledged[title] = str(revision)
                break
        else:
            return


def judge(two: tuple[Person, Person], factcheck: int) -> None:
    """Two people who never agree: round after round each gives a verdict, and what was refused is forgotten."""
    turns = cycle(zip(two, ("false", "misleading"), strict=True))
    for number, _ in zip(count(1), two[0].again(), strict=False):
        judging, rating = next(turns)
        reasons = f"Lý do thứ {number}"
        judging.sent.append(reasons)
        answer = judging.post(f"/desk/fact-checks/{factcheck}/revise/", rating=rating, reasons=reasons)
        if answer and answer.status == 302:
            judging.acknowledged[reasons] = rating


def publish(lead: Person, factchecks: list[int], pause: float) -> None:
    """Publish one fact-check after the other, some seconds apart; one without an answer is tried again."""
    for factcheck in factchecks:
        lead.sent.append(str(factcheck))
        for _ in lead.again():
            answer = lead.post(f"/desk/fact-checks/{factcheck}/publish/")
            if answer and answer.status in (302, 409):  # 409: it was public already, only the answer was lost
                lead.acknowledged[str(factcheck)] = str(answer.status)
                break
        if lead.end.wait(pause):
            return
