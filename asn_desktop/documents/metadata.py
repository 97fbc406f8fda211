"""What a file says of itself, for readers and archives, and what makes it fit to be kept.

An archived paper is PDF/A-2b (ISO 19005-2): everything it needs is inside, its colours are
defined, and it names the standard it keeps. All our files are built that way; only those that are
meant for the archive say so.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from asn_desktop.documents.colours import srgb_profile
from asn_desktop.documents.file import PdfFile, text_string

PROGRAM = "asn_desktop"

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone().replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; ``archival`` claims PDF/A-2b."""

    title: str
    author: str = ""
    subject: str = ""
    language: str = "id-ID"
    archival: bool = False
    made: dt.datetime = field(default_factory=_now)


def write_info(file: PdfFile, about: About) -> int:
    """The old form of the statements, which every reader knows; returns its number."""
    made = _pdf_date(about.made)
    entries = {
        "Title": _clean(about.title),
        "Author": _clean(about.author),
        "Subject": _clean(about.subject),
        "Creator": PROGRAM,
        "Producer": PROGRAM,
        "CreationDate": made,
        "ModDate": made,
    }
    said = " ".join(f"/{name} {text_string(text)}" for name, text in entries.items() if text)
    return file.put(f"<< {said} >>")


def write_metadata(file: PdfFile, about: About) -> int:
    """The same statements as XMP; readable without unpacking, as archives ask."""
    return file.stream(_xmp(about).encode("utf-8"), "/Type /Metadata /Subtype /XML", packed=False)


def write_output_intent(file: PdfFile) -> int:
    """The colours of the file are those of sRGB."""
    profile = file.stream(srgb_profile(), "/N 3")
    return file.put(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
        f"/Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>"
    )


def _clean(text: str) -> str:
    """The text without what XML cannot hold, so that both forms say the same."""
    return _NOT_XML.sub("", text)


def _pdf_date(moment: dt.datetime) -> str:
    zone = moment.strftime("%z") or "+0000"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _xmp(about: About) -> str:
    def said(text: str) -> str:
        return escape(_clean(text))

    made = about.made.isoformat(timespec="seconds")
    parts = [
        "<dc:format>application/pdf</dc:format>",
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{said(about.title)}</rdf:li></rdf:Alt>'
        "</dc:title>",
        f"<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>",
        f"<xmp:CreateDate>{made}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{made}</xmp:ModifyDate>",
        f"<pdf:Producer>{PROGRAM}</pdf:Producer>",
    ]
    if about.author:
        parts.append(
            f"<dc:creator><rdf:Seq><rdf:li>{said(about.author)}</rdf:li></rdf:Seq></dc:creator>"
        )
    if about.subject:
        parts.append(
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{said(about.subject)}</rdf:li></rdf:Alt></dc:description>"
        )
    if about.archival:
        parts.append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>")
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdf": "http://ns.adobe.com/pdf/1.3/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    }
    declared = " ".join(f'xmlns:{name}="{place}"' for name, place in spaces.items())
    described = "\n".join(parts)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {declared}>\n{described}\n</rdf:Description>\n'
        '</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
    )
