"""The tables of reference data of the index (IP ASN): what an office may edit, and the checks."""

from __future__ import annotations

from asn_desktop.core.reference import ReferenceTable

TABLES: tuple[ReferenceTable, ...] = ()
