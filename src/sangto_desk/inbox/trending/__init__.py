"""Statistics of counts by day, in plain Python, without a database: `bursts` (an alarm), `forecasts` (days to come)."""
