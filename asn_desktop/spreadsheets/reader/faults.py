"""Why a file cannot be read: the worker names the reason, the parent says it in words."""

from __future__ import annotations

from asn_desktop.core.errors import OfficeError, PersonError, WorldError
from asn_desktop.core.translation import noop, translate


class Unreadable(Exception):  # noqa: N818 - a finding of the worker, made an error by the parent
    """This file cannot be read as a spreadsheet. ``code`` is a key of the sentences
    below, ``facts`` fill their gaps."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class PasswordNeeded(PersonError):  # noqa: N818 - what is to do, not what went wrong
    """The workbook is encrypted: ask for its password and read again.

    ``wrong`` tells whether a password was given and did not fit.
    """

    def __init__(self, sentence: str, *, wrong: bool = False) -> None:
        super().__init__(sentence)
        self.wrong = wrong


#: What the person can mend by choosing or doing otherwise.
_PERSON = {
    "directory": noop("spreadsheets", "“{name}” is a folder. Choose a spreadsheet file in it."),
    "lock_file": noop(
        "spreadsheets",
        "“{name}” is only the mark that another program leaves while the workbook is open. "
        "Choose the workbook itself, whose name lacks the first characters.",
    ),
    "empty": noop(
        "spreadsheets",
        "The file “{name}” is empty (0 bytes). Ask the sender for it again.",
    ),
    "no_data": noop(
        "spreadsheets",
        "“{name}” holds no data: all its cells are empty. Choose another file.",
    ),
    "other_kind": noop(
        "spreadsheets",
        "“{name}” is not a spreadsheet but {kind}. Choose an .xlsx, .xls, .ods or .csv file.",
    ),
    "unknown_kind": noop(
        "spreadsheets",
        "“{name}” is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.",
    ),
    "page": noop(
        "spreadsheets",
        "“{name}” is a web page without a table (“{title}”), perhaps an error or login page. "
        "Log in to the web application and export the file again.",
    ),
    "frames": noop(
        "spreadsheets",
        "“{name}” is only the frame of a web page; its tables are in other files. "
        "Open it in a spreadsheet program and save it as .xlsx.",
    ),
    "too_many_cells": noop(
        "spreadsheets",
        "“{name}” has more than {cells} filled cells. Split it into several files.",
    ),
    "quotation": noop(
        "spreadsheets",
        "In “{name}” a quotation mark in row {row} is never closed, so that all later rows "
        "would become one cell. Remove it in that row and try again.",
    ),
    "nothing_pasted": noop(
        "spreadsheets",
        "The clipboard holds no cells. Copy the cells in the spreadsheet program and paste again.",
    ),
    "password_other": noop(
        "spreadsheets",
        "“{name}” is protected by a password in a way that only its own program can open. "
        "Open it there and save it without a password.",
    ),
}

#: What the file or the machine does not allow.
_WORLD = {
    "missing": noop("spreadsheets", "The file “{name}” is not there any more. Choose it again."),
    "locked": noop(
        "spreadsheets",
        "“{name}” may not be read: another program holds it, or you have no right to it. "
        "Close it elsewhere or copy it to a folder of your own, and try again.",
    ),
    "device": noop(
        "spreadsheets",
        "“{name}” could not be read from its drive ({cause}). "
        "Copy it to this computer and try again.",
    ),
    "incomplete": noop(
        "spreadsheets",
        "“{name}” is damaged or incomplete, perhaps a broken download. "
        "Ask the sender for it again.",
    ),
    "damaged": noop(
        "spreadsheets",
        "“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it as "
        ".xlsx and try again, or ask the sender for it again.",
    ),
    "entities": noop(
        "spreadsheets",
        "“{name}” refers to other files from inside, as no honest spreadsheet does. "
        "It was not read; ask the sender about it.",
    ),
    "bomb": noop(
        "spreadsheets",
        "“{name}” would unpack to {size} MB, more than any spreadsheet needs. "
        "It was not read; ask the sender about it.",
    ),
    "memory": noop(
        "spreadsheets",
        "Reading “{name}” needs more than {memory} MB of memory. Delete what is far outside "
        "the table, or split it into several files, and try again.",
    ),
    "aborted": noop(
        "spreadsheets",
        "Reading “{name}” broke off: it is damaged or needs more than {memory} MB of memory. "
        "Open it in a spreadsheet program, copy the table to a new workbook and try again.",
    ),
    "slow": noop(
        "spreadsheets",
        "Reading “{name}” took longer than {seconds} seconds and was stopped. Copy the table "
        "to a new workbook, or split it into several files, and try again.",
    ),
    "no_worker": noop(
        "spreadsheets",
        "“{name}” could not be read because the computer could not start another process "
        "({cause}). Close other programs and try again.",
    ),
}

_PASSWORD = {
    "password": noop(
        "spreadsheets", "“{name}” is protected by a password. Type its password to read it."
    ),
    "password_wrong": noop("spreadsheets", "This is not the password of “{name}”. Type it again."),
}

#: What a file is that is no spreadsheet.
KINDS = {
    "pdf": noop("spreadsheets", "a PDF document"),
    "image": noop("spreadsheets", "a picture"),
    "word": noop("spreadsheets", "a text document"),
    "slides": noop("spreadsheets", "a presentation"),
    "archive": noop("spreadsheets", "an archive of files, which has to be unpacked first"),
    "program": noop("spreadsheets", "a program"),
    "database": noop("spreadsheets", "a database"),
    "numbers": noop("spreadsheets", "an Apple Numbers document"),
    "old": noop("spreadsheets", "a workbook of a program from before 1993"),
    "xml": noop("spreadsheets", "an XML file of another kind"),
}

#: Remarks about how a file was read.
NOTES = {
    "macros": noop("spreadsheets", "The workbook has macros; they were not run."),
    "decrypted": noop("spreadsheets", "The workbook was opened with its password."),
    "encoding": noop(
        "spreadsheets",
        "The text was read as {encoding}. Check letters with accents in the preview.",
    ),
}


def note(code: str, facts: dict[str, str]) -> str:
    """The sentence of a remark."""
    return translate("spreadsheets", NOTES[code]).format(**facts)


def fault(code: str, name: str, facts: dict[str, str]) -> OfficeError:
    """The error of a reason, as a finished sentence about the file called ``name``."""
    if "kind" in facts:
        facts = facts | {"kind": translate("spreadsheets", KINDS[facts["kind"]])}
    if code in _PASSWORD:
        sentence = translate("spreadsheets", _PASSWORD[code]).format(name=name)
        return PasswordNeeded(sentence, wrong=code == "password_wrong")
    person = _PERSON.get(code)
    sentence = translate("spreadsheets", person or _WORLD[code])
    sentence = sentence.format(name=name, **facts)
    return PersonError(sentence) if person else WorldError(sentence)
