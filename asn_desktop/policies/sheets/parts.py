"""The workbooks of versions and of articles; they are written, never read."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.spreadsheets.columns import Column, SheetLayout

#: Words of the domain: Indonesian in both languages.
VERSION_WORDS = {
    VersionState.DRAFT: "Rancangan",
    VersionState.IN_FORCE: "Berlaku",
    VersionState.RETIRED: "Tidak berlaku",
}
FORM_WORDS = {
    TextForm.REGULATION: "Pasal",
    TextForm.DECREE: "Diktum",
    TextForm.CIRCULAR: "Surat edaran",
    TextForm.FREE: "Bebas",
}


def version_word(state: str) -> str:
    """What an office calls the state of a version."""
    return VERSION_WORDS[VersionState(state)]


def form_word(form: str) -> str:
    """What an office calls the form of a text."""
    return FORM_WORDS[TextForm(form)]


VERSIONS = SheetLayout(
    kind="versions",
    title="Versi Kebijakan",
    columns=(
        Column("key", "VERSI", noop("policies", "Version"), key=True, width=24, read_only=True),
        Column("title", "TENTANG", noop("policies", "Title"), width=48, read_only=True),
        Column(
            "enacted_as",
            "DITETAPKAN SEBAGAI",
            noop("policies", "Enacted as"),
            width=24,
            read_only=True,
        ),
        Column(
            "state",
            "STATUS",
            noop("policies", "Status"),
            FieldKind.CHOICE,
            text=version_word,
            width=14,
            read_only=True,
        ),
        Column(
            "form",
            "BENTUK NASKAH",
            noop("policies", "Form of the text"),
            FieldKind.CHOICE,
            text=form_word,
            width=16,
            read_only=True,
        ),
        Column(
            "summary", "RINGKASAN PERUBAHAN", noop("policies", "Summary"), width=40, read_only=True
        ),
        Column(
            "enacted_on",
            "TANGGAL PENETAPAN",
            noop("policies", "Enacted on"),
            FieldKind.DATE,
            width=14,
            read_only=True,
        ),
        Column(
            "retired_on",
            "TANGGAL DIGANTI",
            noop("policies", "Replaced on"),
            FieldKind.DATE,
            width=14,
            read_only=True,
        ),
        Column(
            "digest",
            "SIDIK NASKAH",
            noop("policies", "Digest"),
            FieldKind.DIGITS,
            width=68,
            read_only=True,
        ),
    ),
    key="key",
)

ARTICLES = SheetLayout(
    kind="articles",
    title="Pasal Kebijakan",
    columns=(
        Column("policy", "KEBIJAKAN", noop("policies", "Policy"), width=24, read_only=True),
        Column("version", "VERSI", noop("policies", "Version"), width=24, read_only=True),
        Column(
            "state",
            "STATUS",
            noop("policies", "Status"),
            FieldKind.CHOICE,
            text=version_word,
            width=14,
            read_only=True,
        ),
        Column("address", "LETAK", noop("policies", "Place"), width=28, read_only=True),
        Column("heading", "JUDUL BAGIAN", noop("policies", "Heading"), width=32, read_only=True),
        Column("text", "ISI", noop("policies", "Text"), width=80, read_only=True),
        Column("reason", "ALASAN PERUBAHAN", noop("policies", "Reason"), width=40, read_only=True),
    ),
    key="",
)
