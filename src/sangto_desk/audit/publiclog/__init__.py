"""The public log of the desk, kept in its database: what was published, corrected, withdrawn; tree, head, key.

    keys       the file with the key that signs
    store      the tables, as `sangto.ledger` wants to see them
    writing    begin the log, append to it, change its key, take in signatures of witnesses

`sangto_desk.audit.published` reads it for pages.
"""
