"""Pages of plans and reports: figures of any unit and period, the lists behind them, writing and handing in."""
