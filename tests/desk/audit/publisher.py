"""A program that publishes without end and says what it has published: to be killed in the middle.

``python publisher.py DATA`` with the store of ``DATABASE_URL``; prints the path of each fact-check once it is public.
"""

import sys
from itertools import count
from pathlib import Path

from sangto_desk.operations.start import load, make_folder, prepare

make_folder(Path(sys.argv[1]))
prepare(load(Path(sys.argv[1])))

from desk import factories  # noqa: E402
from desk.stages import make_desk, make_published  # noqa: E402
from sangto_desk.accounts.models import User  # noqa: E402
from sangto_desk.factchecks.published import path_of  # noqa: E402

factories._numbers = count(User.objects.count() * 10 + 1)
desk = make_desk()
print("ready", flush=True)
for _ in range(int(sys.argv[2])):
    print(path_of(make_published(desk).factcheck.slug), flush=True)
