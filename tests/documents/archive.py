"""Whether a file is PDF/A-2b, by those who do not know how it was made."""

from __future__ import annotations

import io

from pikepdf.pdfa import validate_written


def violations(pdf: bytes) -> list[str]:
    """The rules of PDF/A-2b that a file does not keep, numbered as veraPDF does.

    pikepdf approves a file only if it knows everything in it and knows that it conforms.
    """
    report = validate_written(io.BytesIO(pdf), "2b")
    return [f"{found.rule}: {found.message}" for found in report.findings]
