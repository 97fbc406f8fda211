"""Looks for what keeps a file from being PDF/A-2b, by the clauses of ISO 19005-2:2011.

Not a validator: it knows what our files can hold, and counts everything else as a fault. Where
Apache PDFBox Preflight is installed (Debian: ``libpdfbox2-java``), :func:`preflight` asks it too;
it knows PDF/A-1b only, whose clauses our files keep but for the number of the part.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import struct
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

_JARS = ("pdfbox2", "preflight", "xmpbox", "fontbox2", "commons-logging", "javax.activation")
_JAVA = Path("/usr/share/java")
_REFERENCE = re.compile(r"^\d+ 0 R$")
#: Operators of pages and stencils that our files use.
_OPERATORS = frozenset(
    "BT ET Tf Tm Tj T* TL Tw g G w m l S re f q Q cm Do".split()  # noqa: SIM905 - as PDF lists them
)
_TOKEN = re.compile(rb"\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>|/[^\s/<>\[\]()]+|[^\s<>\[\]()/]+")
_NUMBER = re.compile(rb"[-+]?\d*\.?\d+")
_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
#: What may not stand anywhere: transparency, scripts, forms, files, layers, encryption.
_FORBIDDEN = {
    "/SMask": "6.2.10", "/Group": "6.2.10", "/ca": "6.2.10", "/CA": "6.2.10", "/BM": "6.2.10",
    "/JS": "6.5.1", "/JavaScript": "6.5.1", "/OpenAction": "6.5.1", "/AA": "6.5.2",
    "/AcroForm": "6.4", "/Annots": "6.3", "/EmbeddedFiles": "6.8", "/OCProperties": "6.9",
    "/Encrypt": "6.1.3", "/Interpolate": "6.2.8", "/Alternates": "6.2.8", "/PS": "6.2.9",
}  # fmt: skip


def preflight(path: Path) -> list[str] | None:
    """What Preflight has against the file as PDF/A-1b; None where it is not installed."""
    jars = [_JAVA / f"{name}.jar" for name in (*_JARS, "jaxb-api", "fontbox")]
    if shutil.which("java") is None or not (_JAVA / "preflight.jar").exists():
        return None
    command = ["java", "-cp", ":".join(map(str, jars))]
    command += ["org.apache.pdfbox.preflight.Validator_A1b", str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in (answer.stdout + answer.stderr).splitlines()[1:] if line.strip()]


def violations(path: Path) -> list[str]:
    """The clauses that the file does not keep, each with what was found."""
    return list(_File(path).violations())


class _File:
    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        command = ["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=none"]
        answer = subprocess.run([*command, str(path)], capture_output=True, check=True)
        self.objects: dict[str, Any] = json.loads(answer.stdout)["qpdf"][1]

    def value(self, what: Any) -> Any:
        """What a reference means; a stream by its dictionary."""
        if isinstance(what, str) and _REFERENCE.match(what):
            found = self.objects[f"obj:{what}"]
            return found["value"] if "value" in found else found["stream"]["dict"]
        return what

    def content(self, reference: str) -> bytes:
        stream = self.objects[f"obj:{reference}"]["stream"]
        data = base64.b64decode(stream["data"])
        if stream["dict"].get("/Filter") == "/FlateDecode":
            return zlib.decompress(data)
        return data

    @cached_property
    def trailer(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.objects["trailer"]["value"]
        return found

    @cached_property
    def catalog(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.value(self.trailer["/Root"])
        return found

    def dictionaries(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for name, found in self.objects.items():
            value = found["value"] if "value" in found else found["stream"]["dict"]
            if isinstance(value, dict):
                yield name.removeprefix("obj:"), value

    def violations(self) -> Iterator[str]:
        yield from self._file()
        yield from self._forbidden()
        yield from self._colours()
        yield from self._metadata()
        yield from self._operators()
        for name, value in self.dictionaries():
            if value.get("/Type") == "/Font":
                yield from self._font(name, value)

    def _file(self) -> Iterator[str]:
        head = self.data.split(b"\n", 2)
        if not re.fullmatch(rb"%PDF-1\.[1-7]", head[0]) or min(head[1][1:5]) < 128:
            yield "6.1.2 header"
        if "/ID" not in self.trailer:
            yield "6.1.3 no identifier"
        if b"/ObjStm" in self.data:
            yield "objects packed away (allowed by part 2, but never made by us)"

    def _forbidden(self) -> Iterator[str]:
        def keys(value: Any) -> Iterator[str]:
            if isinstance(value, dict):
                yield from value
                for inner in value.values():
                    yield from keys(inner)
            elif isinstance(value, list):
                for inner in value:
                    yield from keys(inner)

        for name, value in self.dictionaries():
            for key in set(keys(value)) & set(_FORBIDDEN):
                yield f"{_FORBIDDEN[key]} {key} in {name}"

    def _colours(self) -> Iterator[str]:
        intents = [self.value(one) for one in self.value(self.catalog.get("/OutputIntents", []))]
        if [one["/S"] for one in intents] != ["/GTS_PDFA1"]:
            yield "6.2.3 output intent"
            return
        profile = intents[0]["/DestOutputProfile"]
        data = self.content(profile)
        sound = len(data) == struct.unpack(">I", data[:4])[0] and data[36:40] == b"acsp"
        if not sound or data[8] >= 5 or data[12:20] != b"mntrRGB " or data[16:20] != b"RGB ":
            yield "6.2.3 colour profile"
        if self.value(profile)["/N"] != 3:
            yield "6.2.3 components of the profile"
        for name, value in self.dictionaries():
            if value.get("/Subtype") == "/Image" and value["/ColorSpace"] != "/DeviceRGB":
                yield f"6.2.4.3 colours of the picture {name}"

    def _metadata(self) -> Iterator[str]:
        reference = self.catalog.get("/Metadata")
        if not reference:
            yield "6.6.2.1 no metadata"
            return
        if "/Filter" in self.value(reference):
            yield "6.6.2.1 packed metadata"
        root = ElementTree.fromstring(self.content(reference))

        def said(path: str) -> str:
            return root.findtext(f".//rdf:Description/{path}", "", _SPACES)

        if (said("pdfaid:part"), said("pdfaid:conformance")) != ("2", "B"):
            yield "6.6.4 no claim of PDF/A-2b"
        info = self.value(self.trailer["/Info"])
        for key, path in {
            "/Title": "dc:title/rdf:Alt/rdf:li",
            "/Author": "dc:creator/rdf:Seq/rdf:li",
            "/Creator": "xmp:CreatorTool",
            "/Producer": "pdf:Producer",
        }.items():
            if str(info.get(key, "u:"))[2:] != said(path):
                yield f"6.6.3 {key} differs: {info.get(key)} – {said(path)}"
        day = re.sub(r"\D", "", str(info["/CreationDate"]))[:14]
        if day != re.sub(r"\D", "", said("xmp:CreateDate"))[:14]:
            yield "6.6.3 /CreationDate differs"

    def _operators(self) -> Iterator[str]:
        streams = [
            one
            for _, value in self.dictionaries()
            if value.get("/Type") == "/Page"
            for one in value["/Contents"]
        ]
        streams += [n for n, value in self.dictionaries() if value.get("/Subtype") == "/Form"]
        for stream in streams:
            depth = 0
            for token in _TOKEN.findall(self.content(stream)):
                if token[:1] in b"(</" or _NUMBER.fullmatch(token):
                    continue
                depth += {b"q": 1, b"Q": -1}.get(token, 0)
                if token.decode() not in _OPERATORS or not 0 <= depth <= 28:
                    yield f"6.2.2 operator {token!r} in {stream}"
            if depth:
                yield f"6.1.13 unbalanced graphics state in {stream}"

    def _font(self, name: str, font: Mapping[str, Any]) -> Iterator[str]:
        descriptor = self.value(font.get("/FontDescriptor"))
        if not descriptor or "/FontFile2" not in descriptor:
            yield f"6.2.11.4.1 {name} is not embedded"
            return
        if "/ToUnicode" not in font:
            yield f"6.2.11.7.2 {name} has no meaning of its codes"
        if not descriptor["/Flags"] & 4 or "/Encoding" in font:
            yield f"6.2.11.6 {name} is no symbolic font without encoding"
        program = _Program(self.content(descriptor["/FontFile2"]))
        first, widths = font["/FirstChar"], font["/Widths"]
        if len(widths) != font["/LastChar"] - first + 1:
            yield f"6.2.11.2 {name} has not as many widths as codes"
        meant = re.findall(rb"<([0-9A-F]{2})> <[0-9A-F]{4}", self.content(font["/ToUnicode"]))
        for code in (int(code, 16) for code in meant):
            glyph = program.glyph(code)
            if not glyph:
                yield f"6.2.11.8 {name} shows no letter for {code}"
            elif abs(program.width(glyph) - widths[code - first]) > 1:
                yield f"6.2.11.5 {name} has another width for {code}"


class _Program:
    """The few tables of a TrueType program that the clauses are about."""

    def __init__(self, data: bytes) -> None:
        (count,) = struct.unpack(">H", data[4:6])
        self._tables = {}
        for place in range(12, 12 + 16 * count, 16):
            tag, _, start, size = struct.unpack(">4sIII", data[place : place + 16])
            self._tables[tag] = data[start : start + size]
        cmap = self._tables[b"cmap"]
        assert struct.unpack(">HH", cmap[:4]) == (0, 1), "a symbolic program has one character map"
        (start,) = struct.unpack(">I", cmap[8:12])
        form, _, _, self._first, many = struct.unpack(">5H", cmap[start : start + 10])
        assert form == 6
        self._glyphs = struct.unpack(f">{many}H", cmap[start + 10 : start + 10 + 2 * many])
        (self._units,) = struct.unpack(">H", self._tables[b"head"][18:20])
        (self._metrics,) = struct.unpack(">H", self._tables[b"hhea"][34:36])

    def glyph(self, code: int) -> int:
        place = code - self._first
        return self._glyphs[place] if 0 <= place < len(self._glyphs) else 0

    def width(self, glyph: int) -> float:
        place = min(glyph, self._metrics - 1) * 4
        (advance,) = struct.unpack(">H", self._tables[b"hmtx"][place : place + 2])
        return float(advance) * 1000 / float(self._units)
