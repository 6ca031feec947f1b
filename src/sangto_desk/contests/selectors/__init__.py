"""Reading contests: `contests` for all, `entries` and `rounds` for organisers, `judges` and `tickets` for theirs."""
