"""Tags for pages of readers."""
