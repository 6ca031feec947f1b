"""Copying a desk into one file while it runs, and bringing it back.

A backup is a gzipped tar: first the database (`desk.sqlite3`, or `tables/NAME.copy` of PostgreSQL), then the keys and
the archived copies, last `manifest.json` with the SHA-256 of each. Indexes are left out: they are made anew from the
rest. Sessions and counts of attempts are left out too: whoever works here signs in again.

The database is copied as it was at one moment. Archived copies are written before the rows that name them and never
change, so those taken after that moment hold everything that the database refers to.
"""
