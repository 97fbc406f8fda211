"""Why a text cannot be read: the worker names the reason, the parent says it in words."""

from __future__ import annotations

from asn_desktop.core.errors import OfficeError, PersonError, WorldError
from asn_desktop.core.translation import noop, translate


class Unreadable(Exception):  # noqa: N818 - a finding of the worker, made an error by the parent
    """This file cannot be read as a text. ``code`` is a key of the sentences below, ``facts`` fill
    their gaps."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


#: What the person can mend by choosing or doing otherwise.
_PERSON = {
    "directory": noop("texts", "“{name}” is a folder. Choose a .docx or .txt file in it."),
    "lock_file": noop(
        "texts",
        "“{name}” is only the mark that Word or LibreOffice leaves while a document is open. "
        "Choose the document itself, whose name lacks the first characters.",
    ),
    "empty": noop("texts", "The file “{name}” is empty. Ask the sender for it again."),
    "no_words": noop(
        "texts",
        "“{name}” holds no words, perhaps only pictures of a paper. Type the text or ask the "
        "sender for the document it was printed from.",
    ),
    "old": noop(
        "texts",
        "“{name}” is a document of the old kind (.doc), whatever its name says. Open it in Word "
        "or LibreOffice, save it as .docx, and choose that file.",
    ),
    "password": noop(
        "texts",
        "“{name}” is protected by a password. Open it in its program, save it without the "
        "password, and choose that file.",
    ),
    "other_kind": noop(
        "texts",
        "“{name}” is not a text document but {kind}. Open it in its program, save the text as "
        ".docx, and choose that file.",
    ),
    "unknown_kind": noop("texts", "“{name}” is not a text. Choose a .docx or .txt file."),
    "too_long": noop(
        "texts",
        "“{name}” has more than {paragraphs} paragraphs, more than any policy. Copy the part that "
        "is meant into a file of its own, and choose that.",
    ),
    "pasted_too_long": noop(
        "texts",
        "What was copied is too long to be pasted at once. Copy a part of it, or save it as .docx "
        "and import the file.",
    ),
}

#: What the file or the machine does not allow.
_WORLD = {
    "missing": noop("texts", "The file “{name}” is not there any more. Choose it again."),
    "locked": noop(
        "texts",
        "“{name}” may not be read: another program holds it, or you have no right to it. Close it "
        "elsewhere or copy it to a folder of your own, and try again.",
    ),
    "device": noop(
        "texts",
        "“{name}” could not be read from its drive ({cause}). Copy it to this computer and try "
        "again.",
    ),
    "incomplete": noop(
        "texts",
        "“{name}” is damaged or incomplete, perhaps a broken download. Ask the sender for it "
        "again.",
    ),
    "damaged": noop(
        "texts",
        "“{name}” is damaged and cannot be read. Open it in Word or LibreOffice, save it as .docx "
        "under another name and try again, or ask the sender for it again.",
    ),
    "entities": noop(
        "texts",
        "“{name}” refers to other files from inside, as no honest document does. It was not read; "
        "ask the sender about it.",
    ),
    "bomb": noop(
        "texts",
        "“{name}” would unpack to {size} MB or more, more than any text needs. It was not read; "
        "ask the sender about it.",
    ),
    "memory": noop(
        "texts",
        "Reading “{name}” needs more than {memory} MB of memory. Copy the part that is meant into "
        "a file of its own, and choose that.",
    ),
    "aborted": noop(
        "texts",
        "Reading “{name}” broke off: it is damaged or needs more than {memory} MB of memory. Copy "
        "its text into a new document and try again.",
    ),
    "slow": noop(
        "texts",
        "Reading “{name}” took longer than {seconds} seconds and was stopped. Copy the part that "
        "is meant into a file of its own, and choose that.",
    ),
    "no_worker": noop(
        "texts",
        "“{name}” could not be read because the computer could not start another process "
        "({cause}). Close other programs and try again.",
    ),
}

#: What a file is that is no text document.
_KINDS = {
    "pdf": noop("texts", "a PDF document"),
    "image": noop("texts", "a picture"),
    "office": noop("texts", "a workbook or a presentation"),
    "opendocument": noop("texts", "a document of OpenDocument"),
    "rtf": noop("texts", "a document in Rich Text Format"),
    "archive": noop("texts", "an archive of files"),
    "program": noop("texts", "a program"),
    "xml": noop("texts", "an XML file"),
}


def fault(code: str, name: str, facts: dict[str, str]) -> OfficeError:
    """The error of a reason, as a finished sentence about the file called ``name``."""
    if "kind" in facts:
        facts = facts | {"kind": translate("texts", _KINDS[facts["kind"]])}
    person = _PERSON.get(code)
    sentence = translate("texts", person or _WORLD[code]).format(name=name, **facts)
    return PersonError(sentence) if person else WorldError(sentence)
