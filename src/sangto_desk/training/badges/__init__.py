"""Open Badges 3.0: a certificate as a credential that other programs can read and check (`credential`), and the keys
that sign it (`keys`)."""
