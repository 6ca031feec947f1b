"""Speed and memory of Sáng Tỏ beside its peers, in one run: ``python -m bench``."""
