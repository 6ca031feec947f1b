"""Settings of the desk in tests: a data folder of its own for each run; the store that ``DATABASE_URL`` names."""

import atexit
import os
import shutil
import tempfile

_FOLDER = tempfile.mkdtemp(prefix="sangto-tests-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
os.environ["SANGTO_DATA"] = _FOLDER

from sangto_desk.settings import *  # noqa: E402, F403
from sangto_desk.settings import DATA, DATABASES  # noqa: E402

DATA.prepare()
# On a file, as a desk has it: a database in memory locks whole tables where a file lets writers wait for one another.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(DATA.root / "test.sqlite3")}
    # What is killed in tests is a process and not the machine: the operating system keeps what it was given.
    DATABASES["default"]["OPTIONS"]["init_command"] += " PRAGMA synchronous=OFF;"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WHITENOISE_AUTOREFRESH = True  # look for a file when it is asked for: each client of a test would list them all
ALLOWED_HOSTS = ["*"]
FETCH_LOOPBACK_IN_TESTS = True
