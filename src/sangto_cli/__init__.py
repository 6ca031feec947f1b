"""The `sangto` command."""
