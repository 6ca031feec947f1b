"""Reading the inbox: `tickets` for those who send, `triage` for those who sort."""
