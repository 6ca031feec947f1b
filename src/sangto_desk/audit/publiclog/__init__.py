"""The public log of the desk, kept in its database: what was published, corrected, withdrawn; tree, head, key.

    keys       the file with the key that signs
    store      the tables, as `sangto.ledger` wants to see them
    writing    begin the log, append to it, take in signatures of witnesses
    rekeying   change its key, also after a loss

`sangto_desk.audit.published` reads it for pages.
"""
