"""Taking in a spreadsheet and taking an import back."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from pathlib import Path

from asn_desktop import exchange, features
from asn_desktop.cli.console import (
    answer,
    check_suffix,
    kind_named,
    open_office,
    pairs,
    progress_of,
    tell,
)
from asn_desktop.cli.usage import UsageError
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.imports import EmptyCells, ImportMode, ImportOptions
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import list_imports, undo_import
from asn_desktop.spreadsheets.detect import How
from asn_desktop.spreadsheets.importing import ImportResult, ImportSession
from asn_desktop.spreadsheets.reader import read_workbook

WITH_REFUSED_ROWS = 3
SHOWN_PROBLEMS = 20


def import_file(options: argparse.Namespace) -> int:
    """``import KIND FILE``: the whole way of a file, with or without writing."""
    started = time.perf_counter()
    kind = kind_named(options.kind)
    _check_rejected(options)
    progress = progress_of(options)
    with open_office(options) as database:
        workbook = read_workbook(options.file, password=options.file_password, progress=progress)
        session = exchange.import_session(database, kind, workbook, sender=options.sender)
        _prepare(session, options)
        try:
            result = session.check(progress) if options.check else session.run(progress)
        except PersonError:
            for line in _doubtful_columns(session):
                tell(options, line)
            raise
        if options.rejected and result.counts.refused:
            session.write_rejected(options.rejected, practice=database.is_practice)
            tell(
                options,
                translate("cli", "The refused rows are in {path}.").format(path=options.rejected),
            )
    seconds = round(time.perf_counter() - started, 3)
    answer(
        options,
        {
            **result.as_json(),
            "left_out": _left_out(session),
            "checked": options.check,
            "seconds": seconds,
        },
        [*_lines(result, checked=options.check), *_doubtful_columns(session)],
    )
    return WITH_REFUSED_ROWS if result.counts.refused else 0


def _check_rejected(options: argparse.Namespace) -> None:
    """The refused rows never replace the file they come from."""
    if not options.rejected:
        return
    check_suffix(options.rejected, ".xlsx")
    if Path(options.rejected).resolve() == Path(options.file).resolve():
        raise UsageError(
            translate("cli", "The refused rows need a file of their own: --rejected OUT.xlsx")
        )


def _prepare(session: ImportSession, options: argparse.Namespace) -> None:
    if options.sheet:
        session.choose_sheet(*options.sheet)
    if options.header_row:
        session.choose_header(_sheet(session, options.sheet), options.header_row)
    for text in options.map if session.chosen else ():
        _map(session, text)
    session.fixed.update(pairs(options.set))
    session.options = ImportOptions(ImportMode(options.mode), EmptyCells(options.empty))
    names = [name.strip() for name in options.create_missing.split(",") if name.strip()]
    session.create_missing(names)


def _sheet(session: ImportSession, named: list[str]) -> str:
    """The sheet whose header row is told: the one that is named, else the best."""
    if named:
        return named[0]
    return session.chosen[0].name if session.chosen else session.workbook.sheets[0].name


def _map(session: ImportSession, text: str) -> None:
    """``--map C=nip`` by letter or ``--map "NIP BARU=nip"`` by heading, of two lines with both
    ("PANGKAT TMT=grade_date"); ``--map C=`` leaves a column out."""
    heading, equals, field = (part.strip() for part in text.rpartition("="))
    if not equals or not heading:
        raise UsageError(
            translate("cli", "“{text}” is not of the form FIELD=VALUE.").format(text=text)
        )
    wanted = fold_key(heading)
    found = [one for one in session.mapping if heading == one.heading.letter] or [
        one
        for one in session.mapping
        if wanted in (fold_key(one.heading.full), fold_key(one.heading.text))
    ]
    if not found:
        raise PersonError(
            translate("cli", "The file has no column “{heading}”. Its columns: {known}.").format(
                heading=heading,
                known=", ".join(one.heading.full for one in session.mapping if one.heading.full),
            )
        )
    if len(found) > 1:
        raise PersonError(
            translate(
                "cli", "Several columns are called “{heading}”. Name one by its letter: {letters}."
            ).format(heading=heading, letters=", ".join(one.heading.letter for one in found))
        )
    session.map(found[0].position, field or None)


def _lines(result: ImportResult, *, checked: bool) -> list[str]:
    counts = result.counts
    lines = [
        translate("cli", "Trial run: nothing was written.")
        if checked
        else translate("cli", "Import finished."),
        translate(
            "cli",
            "Rows read: {read} · new: {added} · changed: {changed} · unchanged: {unchanged} · "
            "refused: {refused} · warnings: {warnings}",
        ).format(**asdict(counts)),
    ]
    for problem in result.problems[:SHOWN_PROBLEMS]:
        lines.append(
            translate("cli", "{sheet} {cell}: {sentence}").format(
                sheet=problem.sheet,
                cell=f"{problem.letter}{problem.row}",
                sentence=problem.problem.sentence,
            )
        )
    more = len(result.problems) - SHOWN_PROBLEMS
    if more > 0:
        lines.append(translate("cli", "… and further notes: {count}").format(count=more))
    return lines


def _left_out(session: ImportSession) -> list[dict[str, str]]:
    """The columns of the file that were not taken over, each with its reason."""
    return [
        {
            "column": one.heading.letter,
            "heading": one.heading.full,
            "how": str(one.how),
            "reason": one.reason,
        }
        for one in session.left_out()
        if one.heading.full
    ]


def _doubtful_columns(session: ImportSession) -> list[str]:
    """A sentence about each column that may hold something, and was not taken over because nobody
    said what it is; with the way to say so."""
    labels = {target.name: target.label for target in session.targets()}
    doubtful = [
        one
        for one in session.left_out()
        if one.heading.full and one.how in (How.UNKNOWN, How.AMBIGUOUS)
    ]
    lines = []
    for one in doubtful[:SHOWN_PROBLEMS]:
        sentence = translate("cli", "Column {letter} “{heading}” was not taken over. {reason}")
        line = sentence.format(
            letter=one.heading.letter, heading=one.heading.full, reason=one.reason
        )
        if one.candidates:
            offer = translate("cli", "If “{label}” is meant: --map {letter}={field}")
            line += " " + offer.format(
                label=labels[one.candidates[0]],
                letter=one.heading.letter,
                field=one.candidates[0],
            )
        lines.append(line)
    return lines


def list_all(options: argparse.Namespace) -> int:
    """``imports``: the register of imports, newest first."""
    with open_office(options) as database, database.read() as session:
        entries = list_imports(session)
    answer(
        options,
        {"imports": [asdict(entry) for entry in entries]},
        [
            "  ".join(
                (
                    str(entry.import_id),
                    value_text(FieldKind.DATE, entry.at.astimezone()),
                    entry.kind,
                    entry.file,
                    f"+{entry.added} ~{entry.changed} ={entry.unchanged} !{entry.refused}",
                    translate("cli", "taken back") if entry.undone else "",
                )
            )
            for entry in entries
        ],
    )
    return 0


def undo(options: argparse.Namespace) -> int:
    """``undo IMPORT``: what was added goes, what was changed returns, later edits stay."""
    with open_office(options) as database:
        result = undo_import(database, options.import_id, progress=progress_of(options))
        kept = [
            {"kind": kept.kind, "id": kept.record_id, "reason": kept.reason} for kept in result.kept
        ]
        names = _names(database, [(kept.kind, kept.record_id) for kept in result.kept])
    answer(
        options,
        {"import_id": options.import_id, "reversed": result.reversed, "kept": kept},
        [
            translate("cli", "Records taken back: {count}").format(count=result.reversed),
            *(f"{name}: {entry['reason']}" for name, entry in zip(names, kept, strict=True)),
        ],
    )
    return 0


def _names(database: Database, records: list[tuple[str, int]]) -> list[str]:
    """How a person calls these records: key and name as their list shows them."""
    kinds = features.record_kinds()
    names = []
    for kind, record_id in records:
        if kind not in kinds:
            names.append(f"{kind} {record_id}")
            continue
        row = kinds[kind].source(database).rows([record_id]).get(record_id, ())
        names.append(" ".join(str(value) for value in row[:2]))
    return names
