"""Words of Indonesian office text, for comparing what is written in many ways."""

from __future__ import annotations

from functools import lru_cache

from asn_desktop.core.values import fold_key


def words(text: str) -> list[str]:
    """The words in lower case, without accents and punctuation: "Álvaro, S.E." → alvaro s e."""
    return _key(text).split()


@lru_cache(maxsize=8192)
def squeeze(text: str) -> str:
    """Letters and digits only: "S-1", "s 1" and "S1" are one word."""
    return _key(text).replace(" ", "")


def _key(text: str) -> str:
    key = fold_key(text)
    # Decorative letters unfold to capitals.
    return key if key.isascii() and key.islower() else key.casefold()
