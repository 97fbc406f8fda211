"""The text of a file that does not say how it is encoded."""

from __future__ import annotations

import codecs

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class NotText(ValueError):  # noqa: N818 - what the bytes are
    """The bytes are no text; ``incomplete`` where they were one before something was lost."""

    def __init__(self, *, incomplete: bool) -> None:
        super().__init__("incomplete" if incomplete else "no text")
        self.incomplete = incomplete


def decode_text(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: by byte order mark, UTF-16 by its zeros, UTF-8 where
    it is valid, else the Windows code page of Western Europe. Raises :class:`NotText`."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding), encoding.removesuffix("-sig")
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even or odd:
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        if max(even, odd) < len(head) // 5 or min(even, odd) > len(head) // 20:
            raise NotText(incomplete=False)
        return _decoded(content, encoding), encoding
    for encoding in ("utf-8", "cp1252", "latin-1"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        break
    strange = sum(character < " " and character not in "\t\n\r\f\v" for character in text[:4096])
    if strange > len(text[:4096]) // 100:
        raise NotText(incomplete=False)
    return text, encoding


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise NotText(incomplete=True) from None
