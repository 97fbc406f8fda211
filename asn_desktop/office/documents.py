"""What the office lends to every paper: letterhead, signature, paper size, the practice mark.

And the sample letter, on which a clerk sees all of it together.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.letterhead import Letterhead, validate_logo
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import Paper
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.text import Fields, Paragraph
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.office import queries
from asn_desktop.office.rules import (
    Official,
    date_in_words,
    number_text,
    official_for,
    signature_lines,
)

PRACTICE_MARK = "LATIHAN"
#: Across a sample letter of a real office, so that nobody takes it for a letter.
SAMPLE_MARK = "CONTOH"
PERSONAL_DATA = "Mengandung data pribadi"

#: The invented letter whose number stands as example: education and training, no. 12, ordinary.
EXAMPLE_SERIAL, EXAMPLE_CLASSIFICATION, EXAMPLE_SECURITY = 12, "800.2.1", "B"

#: Bytes of a picture file that is read at all: far more than a good scan needs.
_MOST_LOGO_BYTES = 30_000_000

_LETTER = (
    "Surat ini adalah contoh. Isinya tidak berlaku dan tidak perlu ditindaklanjuti; yang "
    "diperiksa adalah kop surat, nomor, ukuran kertas, dan tempat tanda tangan.",
    "Apabila nama, alamat, lambang, atau pejabat penanda tangan belum benar, perbaiki pada layar "
    "Kantor, lalu cetak contoh ini sekali lagi.",
    "Demikian contoh ini dibuat. Atas perhatian Saudara diucapkan terima kasih.",
)


@dataclass(frozen=True, slots=True)
class Stationery:
    """The office's part of a paper; ``signature`` is None while nobody may sign."""

    office: str
    letterhead: Letterhead | None
    signature: SignatureBlock | None
    paper: Paper
    watermark: str


def stationery(database: Database, day: dt.date, paper: str = "") -> Stationery:
    """What papers of that day are written on; ``paper`` overrides the office's own size."""
    with database.read() as session:
        profile = queries.profile(session)
        official = official_for(queries.officials(session), day)
    return Stationery(
        office=profile.name,
        letterhead=letterhead(profile),
        signature=signature(official, profile.city, day) if official else None,
        paper=Paper(paper or profile.paper),
        watermark=PRACTICE_MARK if database.is_practice else "",
    )


def letterhead(profile: queries.Profile) -> Letterhead | None:
    """The head of a paper; None while the office has no name yet."""
    lines = [line for line in (profile.government, profile.name) if line]
    if not lines:
        return None
    address = [line for line in (*profile.address.splitlines(), profile.contact) if line.strip()]
    return Letterhead(lines=lines, address=address, logo=profile.logo)


def read_logo(path: Path) -> bytes:
    """The picture of a file as a letterhead takes it.

    Raises ``WorldError`` where the file cannot be read, ``PersonError`` where it is no picture,
    is damaged or far too large.
    """
    try:
        if path.stat().st_size > _MOST_LOGO_BYTES:
            raise PersonError(
                translate(
                    "office",
                    "{file} is too large for a logo. Save the picture smaller, for example "
                    "600 × 600 pixels, and choose it again.",
                ).format(file=path.name)
            )
        data = path.read_bytes()
    except OSError as error:
        raise WorldError(
            translate(
                "office",
                "{file} cannot be read. Copy the picture to this computer and choose it again.",
            ).format(file=path.name)
        ) from error
    return validate_logo(data)


def signature(official: Official, city: str, day: dt.date) -> SignatureBlock:
    """The place where the official signs."""
    return SignatureBlock(
        place=city,
        date=date_in_words(day),
        title=signature_lines(official),
        name=official.name,
        rank=official.rank,
        nip=official.nip,
    )


def example_number(profile: queries.Profile, day: dt.date) -> str:
    """A letter's number by the office's pattern, "800.2.1/0012/BKPSDM/2026"."""
    return number_text(
        profile.number_pattern,
        serial=EXAMPLE_SERIAL,
        day=day,
        classification=EXAMPLE_CLASSIFICATION,
        unit=profile.number_unit,
        security=EXAMPLE_SECURITY,
        digits=profile.number_digits,
    )


def sample_letter(database: Database, request: PaperRequest) -> Document:
    """The sample letter of the stored office, signed by whoever signs on that day."""
    with database.read() as session:
        profile = queries.profile(session)
        official = official_for(queries.officials(session), request.day)
    return letter(
        profile, official, request.day, paper=request.paper, practice=database.is_practice
    )


def letter(
    profile: queries.Profile,
    official: Official | None,
    day: dt.date,
    *,
    paper: str = "",
    practice: bool = False,
) -> Document:
    """A letter that says of itself that it is a sample, for the office as given."""
    heading = (
        ("Nomor", example_number(profile, day)),
        ("Sifat", "Biasa"),
        ("Hal", "Contoh surat"),
    )
    return Document(
        title="Contoh surat",
        blocks=[
            Fields(heading, size=11, label_share=0.12),
            Paragraph("Yth. Kepala Perangkat Daerah", before=12),
            Paragraph(f"di {profile.city or 'Tempat'}", before=0),
            *(
                Paragraph(text, Align.JUSTIFY, first=30, before=10 if index == 0 else 6)
                for index, text in enumerate(_LETTER)
            ),
        ],
        paper=Paper(paper or profile.paper),
        letterhead=letterhead(profile),
        signature=signature(official, profile.city, day) if official else None,
        numbering=Numbering.FROM_SECOND,
        watermark=PRACTICE_MARK if practice else SAMPLE_MARK,
        author=profile.name,
    )
