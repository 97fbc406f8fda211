"""Documents of word processors for tests, written part by part as such programs write them."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def run(text: str, properties: str = "") -> str:
    """A run with the XML of its properties."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, style: str = "", listed: tuple[int, int] | None = None,
              properties: str = "") -> str:  # fmt: skip
    """A paragraph: words or XML of runs; ``listed`` is the list and level it is counted in."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    number = (
        f'<w:numPr><w:ilvl w:val="{listed[1]}"/><w:numId w:val="{listed[0]}"/></w:numPr>'
        if listed
        else ""
    )
    inside = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p><w:pPr>{named}{number}{properties}</w:pPr>{inside}</w:p>"


def table(*rows: list[str]) -> str:
    """A table; every cell is the XML of its paragraphs or words."""
    body = ""
    for row in rows:
        cells = (cell if cell.startswith("<") else paragraph(cell) for cell in row)
        body += "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells) + "</w:tr>"
    return f"<w:tbl><w:tblPr/>{body}</w:tbl>"


def level(number: int, form: str, text: str, more: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/>{more}<w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


#: Lists as a Perwal has them: 1 (1)/a./1./a), 2 Pasal %1 by style, 3 the same as 1 begun anew,
#: 4 bullets, 5 chapters and 1.1.
NUMBERING = f"""<w:numbering {_W}>
<w:abstractNum w:abstractNumId="7">
{level(0, "decimal", "(%1)")}{level(1, "lowerLetter", "%2.")}{level(2, "decimal", "%3.")}
{level(3, "lowerLetter", "%4)")}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">{level(0, "upperRoman", "BAB %1")}
{level(1, "decimal", "Pasal %2", '<w:pStyle w:val="Pasal"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="9">{level(0, "bullet", "o")}</w:abstractNum>
<w:abstractNum w:abstractNumId="10">{level(0, "upperRoman", "%1.")}
{level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="10"/></w:num>
</w:numbering>"""

STYLES = f"""<w:styles {_W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="paragraph" w:styleId="Dasar"><w:basedOn w:val="Normal"/>
<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:basedOn w:val="Dasar"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Pasal"><w:basedOn w:val="Dasar"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kitar"><w:basedOn w:val="Kitar"/></w:style>
<w:style w:type="character" w:styleId="Tekan"><w:rPr><w:i/></w:rPr></w:style>
</w:styles>"""


def docx(
    path: Path, *body: str, styles: str = STYLES, numbering: str = NUMBERING, before: str = ""
) -> Path:
    """A document of these paragraphs and tables."""
    document = (
        f"{before}<w:document {_W} {_MC}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", document)
        archive.writestr("word/header1.xml", f"<w:hdr {_W}>{paragraph('Kop surat')}</w:hdr>")
        if styles:
            archive.writestr("word/styles.xml", styles)
        if numbering:
            archive.writestr("word/numbering.xml", numbering)
    return path
