"""Tips that do not come over the web: files of many (`rows`), mailboxes (`mail` reads a message, `pull` fetches)."""
