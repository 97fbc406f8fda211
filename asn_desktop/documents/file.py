"""The bytes of a PDF file: objects, each written as soon as it is known, and the table of them.

Nothing is kept but where each object stands, so that a file of any length costs no memory. What
an object says may be known later than its number (:meth:`PdfFile.reserve`).
"""

from __future__ import annotations

import hashlib
import zlib
from array import array
from typing import BinaryIO

_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})
_PLAIN = frozenset(map(chr, range(32, 127)))


def escaped(text: str) -> str:
    """ASCII letters as they stand inside ``( … )``."""
    return text.translate(_ESCAPES)


def text_string(text: str) -> str:
    """Any text as a string object, for what readers show beside the pages."""
    if _PLAIN.issuperset(text):
        return f"({escaped(text)})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class PdfFile:
    """A PDF file in the making, written from its beginning to its end."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._places = array("Q", [0])  # by the number of the object; none has the number 0
        self._position = 0
        self._seal = hashlib.sha256()
        # four bytes that are no letters tell programs that the file is not a text
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """The number of an object that will be written later."""
        self._places.append(0)
        return len(self._places) - 1

    def put(self, body: str, number: int = 0) -> int:
        """Write an object; returns its number."""
        return self._object(body.encode("ascii"), number)

    def stream(
        self, content: bytes, entries: str = "", *, packed: bool = True, number: int = 0
    ) -> int:
        """Write a stream, compressed unless it must be read by simple tools; returns its number."""
        if packed:
            content, entries = zlib.compress(content, 6), f"{entries} /Filter /FlateDecode"
        head = f"<< /Length {len(content)}{' ' + entries.strip() if entries else ''} >>\nstream\n"
        return self._object(head.encode("ascii") + content + b"\nendstream", number)

    def finish(self, catalog: int, info: int) -> None:
        """Write the table of all objects. The identifier is drawn from the content."""
        start, count = self._position, len(self._places)
        seal = self._seal.hexdigest()[:32].upper()
        self._write(f"xref\n0 {count}\n0000000000 65535 f \n".encode("ascii"))
        for first in range(1, count, 1000):
            some = self._places[first : first + 1000]
            self._write(b"".join(b"%010d 00000 n \n" % place for place in some))
        self._write(
            f"trailer\n<< /Size {count} /Root {catalog} 0 R /Info {info} 0 R "
            f"/ID [<{seal}> <{seal}>] >>\nstartxref\n{start}\n%%EOF\n".encode("ascii")
        )

    def _object(self, body: bytes, number: int) -> int:
        number = number or self.reserve()
        self._places[number] = self._position
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def _write(self, data: bytes) -> None:
        self._target.write(data)
        self._seal.update(data)
        self._position += len(data)
