"""A message of 500 words against 100,000 records: `Desk.check`, in process.

Two kinds: prose that the index does not hold, with three records in it whose words were partly dropped; and the demo
messages, joined. Beside it plain tantivy, asked the same statements: the part that no checking can do without.
"""

from __future__ import annotations

from bench import peers
from bench.corpus import corpus, demo_messages, messages
from bench.engine import index
from bench.report import Outcome, Row, Setting, Table
from bench.timing import take_turns
from sangto.desk import Desk
from sangto.text import split_sentences

TASK = "message"
MESSAGES = 20


def measure(desk: Desk, ask: peers.Ask, texts: list[str], title: str) -> Table:
    """One kind of message."""
    asked = [[peers.query(statement.text) for statement in split_sentences(text)] for text in texts]
    answers = [desk.check(text) for text in texts]
    candidates = {
        "plain tantivy, each statement": lambda n: [ask(query) for query in asked[n] if query.terms],
        "Sáng Tỏ, Desk.check": lambda n: desk.check(texts[n]),
    }
    times = take_turns(candidates, len(texts))
    statements = sum(len(answer.statements) for answer in answers) / len(answers)
    matched = sum(bool(s.matches) for answer in answers for s in answer.statements) / len(answers)
    found = {"Sáng Tỏ, Desk.check": matched}
    rows = tuple(
        Row(name, (t.median_ms(), t.high_ms(), t.median_cpu_ms(), statements, found.get(name)))
        for name, t in times.items()
    )
    columns = ("median ms", "9 in 10 below, ms", "CPU median ms", "statements", "of them matched")
    return Table(title, columns, rows)


def run_task(setting: Setting) -> Outcome:
    """Both kinds against the smallest corpus."""
    source = corpus(setting.data, setting.sizes[0])
    count = min(MESSAGES, setting.queries)
    ask = peers.plain_tantivy(source)
    with Desk(index=index(source)) as desk:
        tables = (
            measure(desk, ask, messages(setting.data, source, count), f"Prose, {source.records:,} records"),
            measure(desk, ask, demo_messages()[:count], f"Demo messages, {source.records:,} records"),
        )
    notes = (f"{count} messages of 460 to 680 words of each kind; statements and matches are means for one message.",)
    return Outcome(TASK, "python -m bench --data DIR --only message", tables, notes)
