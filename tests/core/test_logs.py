"""The log tells where a fault was, and nothing about people."""

from __future__ import annotations

import logging
import sys

from asn_desktop.core.logs import FORMAT, _WithoutValues


def test_a_fault_in_the_log_quotes_no_record() -> None:
    """A database names the value that is there already; in the log stands the kind of fault and
    its place only."""
    nip = "19800101" + "2005011001"
    try:
        raise ValueError(f"Key (nip)=({nip}) already exists")
    except ValueError:
        record = logging.LogRecord(
            "asn_desktop", logging.ERROR, __file__, 1, "a listener failed", (), sys.exc_info()
        )
    told = _WithoutValues(FORMAT).format(record)
    assert nip not in told
    assert "ValueError" in told
    assert "test_logs.py" in told
