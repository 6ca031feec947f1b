"""Who wrote what and when, in tables that only grow; and the public log of what was published."""
