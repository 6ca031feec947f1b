"""A bound on what a request may send at all, kept before anything of it is written to the disk.

Each form says for itself how large its files may be, and says so kindly. This is for what is far beyond any form.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

MOST_BYTES = 100 * 1024 * 1024


class BoundedUpload(FileUploadHandler):
    """Refuses a request that announces more than `MOST_BYTES`; leaves what is smaller to the other handlers."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        """Look at the announced length.

        Raises:
            RequestDataTooBig: It is too large; answered with 400.
        """
        if content_length > MOST_BYTES:
            raise RequestDataTooBig(f"The request has {content_length:,} bytes, at most {MOST_BYTES:,} are read.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand on what came."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers that keep it."""
