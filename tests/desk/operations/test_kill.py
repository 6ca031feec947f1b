"""What was acknowledged is there after `kill -9`, whenever it comes; nothing is doubled."""

import random
import signal

from desk.running import RunningDesk

KILLS = 3
WRITER = """
import os, sys
from sangto_desk.accounts.services import create_unit
begin = int(os.environ["BEGIN"])
for number in range(begin, begin + 100_000):
    create_unit(name=f"Đơn vị {number}")
    print(number, flush=True)
"""
READER = """
from sangto_desk.accounts.models import Unit
from sangto_desk.audit.models import Entry
from sangto_desk.audit.seals import check_seals, seal_entries
seal_entries()
names = Unit.objects.values_list("name", flat=True)
print(len(names), len(set(names)), Entry.objects.filter(action="accounts.create-unit").count(), check_seals().broken)
print(*sorted(int(name.split()[-1]) for name in names))
"""


def test_acknowledged_writes_survive_kills_and_none_is_doubled(tmp_path):
    desk = RunningDesk(tmp_path / "desk").prepare()
    chance, acknowledged = random.Random(26), []
    for turn in range(KILLS):
        begin = turn * 100_000
        with desk.script(f"import os; os.environ['BEGIN'] = '{begin}'\n" + WRITER) as writer:
            acknowledged.extend(int(writer.stdout.readline()) for _ in range(chance.randint(1, 40)))
            writer.send_signal(signal.SIGKILL)
            acknowledged += [int(line) for line in writer.stdout.read().split() if line]
    with desk.script(READER) as reader:
        counts, numbers = reader.communicate()[0].strip().split("\n")
    rows, names, entries, broken = counts.split()
    assert (rows, entries, broken) == (names, rows, "()")
    assert set(acknowledged) - set(map(int, numbers.split())) == set()
