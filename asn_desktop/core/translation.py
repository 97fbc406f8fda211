"""Words for people without Qt.

Source strings are English. ``translate("context", "text")`` is found by Qt's ``lupdate``, lives in
``resources/translations/*.ts`` and is compiled by the build into one catalogue a language, which
both this module and Qt's translator read: a sentence is translated once, for window and command
line alike.
"""

from __future__ import annotations

import json
from functools import cache

from asn_desktop.core import assets

LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
DEFAULT_LANGUAGE = "id"

_language = DEFAULT_LANGUAGE


def set_language(language: str) -> None:
    """Choose the language of all later sentences; an unknown one means Indonesian."""
    global _language
    _language = language if language in LANGUAGES else DEFAULT_LANGUAGE


def language() -> str:
    """The code of the language in use ("id" or "en")."""
    return _language


@cache
def _catalogue(code: str) -> dict[str, dict[str, str]]:
    text = assets.read_text(f"translations/{code}.json", default="{}")
    catalogue: dict[str, dict[str, str]] = json.loads(text)
    return catalogue


def translate(context: str, text: str) -> str:
    """The sentence in the language in use, or the English source where there is none."""
    if _language == "en":
        return text
    return _catalogue(_language).get(context, {}).get(text) or text


def noop(context: str, text: str) -> str:
    """Mark a string for translation where it is declared; translate it where it is shown."""
    return text
