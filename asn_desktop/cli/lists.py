"""Kinds, templates, exports, searches and papers."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import islice
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
from asn_desktop.core import paths
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import Paper, PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.office.documents import stationery
from asn_desktop.spreadsheets.writer import write_template

#: Records that are looked through for the one whose first column is named.
NEAR = 2_000  # all that stands below a large agency is near its name
#: How many of them are offered where none is the one.
OFFERED = 5
#: Digits of the largest record number; more are a name.
RECORD_DIGITS = 15


def kinds(options: argparse.Namespace) -> int:
    """``kinds``: every kind with its columns, and the workbooks that are made for reading."""
    known = features.record_kinds()
    data = {
        name: {
            "label": translate(kind.context, kind.label),
            "import": kind.actions is not None,
            "columns": [
                {
                    "name": column.name,
                    "heading": column.heading,
                    "kind": column.kind.value,
                    "required": column.required,
                    "sensitive": column.sensitive,
                    "computed": column.read_only,
                }
                for column in kind.layout.columns
            ],
        }
        for name, kind in known.items()
    }
    lines = []
    for name, kind in known.items():
        lines.append(f"{name}: {translate(kind.context, kind.label)}")
        lines += [f"  {column.name:<18} {column.heading}" for column in kind.layout.columns]
    workbooks = {
        name: translate(each.context, each.label) for name, each in features.workbooks().items()
    }
    lines += [f"{name}: {label}" for name, label in workbooks.items()]
    answer(options, {"kinds": data, "workbooks": workbooks}, lines)
    return 0


def template(options: argparse.Namespace) -> int:
    """``template KIND OUT.xlsx``"""
    kind = kind_named(options.kind)
    if kind.actions is None:
        raise PersonError(translate("cli", "“{name}” cannot be imported.").format(name=kind.name))
    check_suffix(options.out, ".xlsx")
    with _office_if_any(options) as database:
        choices = kind.choices(database) if kind.choices and database else None
        paper = stationery(database, dt.date.today()) if database else None
        write_template(
            options.out,
            kind.layout_in(database) if database else kind.layout,
            choices=choices,
            context=kind.context,
            office_name=paper.office if paper else "",
            practice=database.is_practice if database else False,
        )
    tell(options, translate("cli", "The empty workbook is in {path}.").format(path=options.out))
    answer(options, {"kind": kind.name, "file": options.out}, [])
    return 0


def _office_if_any(options: argparse.Namespace) -> AbstractContextManager[Database | None]:
    """The office, for the names to choose from; a template can do without."""
    if options.office or paths.own_office().exists():
        return open_office(options)
    return nullcontext()


def export(options: argparse.Namespace) -> int:
    """``export KIND OUT``, or the name of a workbook that is made for reading"""
    if options.kind in features.workbooks():
        return _workbook(options)
    kind = kind_named(options.kind)
    check_suffix(options.out, ".xlsx", ".csv")
    with open_office(options) as database:
        selection = _selection(kind.source(database), options)
        count = exchange.export_list(
            database,
            kind,
            options.out,
            selection,
            day=dt.date.today(),
            office_name=stationery(database, dt.date.today()).office,
            progress=progress_of(options),
        )
    tell(
        options,
        translate("cli", "Rows written to {path}: {count}").format(path=options.out, count=count),
    )
    answer(options, {"kind": kind.name, "file": options.out, "rows": count}, [])
    return 0


def _workbook(options: argparse.Namespace) -> int:
    """A workbook with figures and colours, of the records that are meant."""
    workbook = features.workbooks()[options.kind]
    check_suffix(options.out, ".xlsx")
    with open_office(options) as database:
        sheets = exchange.save_workbook(
            database,
            workbook,
            _request(database, workbook.kind, options),
            options.out,
            office_name=stationery(database, dt.date.today()).office,
            progress=progress_of(options),
        )
    tell(options, translate("cli", "The workbook is in {path}.").format(path=options.out))
    answer(options, {"workbook": workbook.name, "file": options.out, "sheets": sheets}, [])
    return 0


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _selection(source: ListSource, options: argparse.Namespace) -> exchange.Selection:
    """Conditions that a filter knows become filters; others are compared in words."""
    filters: dict[str, tuple[str | int, ...]] = {}
    where = []
    declared = {item.name for item in source.filters}
    for name, text in pairs(options.where):
        values = _filter_values(source, name, text) if name in declared else ()
        if values:
            filters[name] = (*filters.get(name, ()), *values)
        else:
            where.append((name, text))
    return exchange.Selection(
        query=ListQuery(search=options.search, filters=filters),
        columns=_names(options.columns),
        where=tuple(where),
    )


def _filter_values(source: ListSource, name: str, text: str) -> tuple[str | int, ...]:
    """What a filter offers under this word or code; several units may have one name."""
    wanted = text.casefold()
    return tuple(
        item.value
        for item in source.filter_values(name, ListQuery())
        if wanted in (item.label.casefold(), str(item.value).casefold())
    )


def search(options: argparse.Namespace) -> int:
    """``search KIND TEXT``: the same answer as the search box."""
    kind = kind_named(options.kind)
    with open_office(options) as database:
        source = kind.source(database)
        ids = source.first_ids(ListQuery(search=options.text), options.limit)
        rows = source.rows(ids)
    columns = [column for column in source.columns if not column.sensitive]
    names = [column.name for column in source.columns]
    found = [dict(zip(names, rows[record], strict=True)) for record in ids if record in rows]
    answer(
        options,
        {
            "kind": kind.name,
            "text": options.text,
            "rows": [{column.name: row[column.name] for column in columns} for row in found],
        },
        ["  ".join(str(value) for value in islice(row.values(), 5) if value) for row in found],
    )
    return 0


def print_paper(options: argparse.Namespace) -> int:
    """``print DOCUMENT OUT.pdf``"""
    if options.list or not options.document:
        known = features.papers()
        answer(
            options,
            {"papers": sorted(known)},
            [f"{name}: {translate(paper.context, paper.label)}" for name, paper in known.items()],
        )
        return 0
    if not options.out:
        raise UsageError(translate("cli", "Say where the PDF should go: print DOCUMENT OUT.pdf"))
    check_suffix(options.out, ".pdf")
    paper = _paper_named(options.document)
    with open_office(options) as database:
        request = _request(database, paper.kind, options)
        document = exchange.make_paper(database, paper, request)
        pages = write_document(document, Path(options.out), progress_of(options))
    tell(
        options,
        translate("cli", "Pages written to {path}: {count}").format(path=options.out, count=pages),
    )
    answer(options, {"document": paper.name, "file": options.out, "pages": pages}, [])
    return 0


def _paper_named(name: str) -> Paper:
    try:
        return features.paper(name)
    except PersonError as error:
        raise UsageError(str(error)) from None


def _request(database: Database, kind_name: str, options: argparse.Namespace) -> PaperRequest:
    if not kind_name:
        return PaperRequest(day=dt.date.today(), paper=getattr(options, "paper", ""))
    source = features.record_kind(kind_name).source(database)
    selection = _selection(source, options)
    ids = resolve_ids(source, options.id) if options.id else exchange.chosen_ids(source, selection)
    if not ids:
        raise PersonError(translate("cli", "No record fits; nothing was printed."))
    return PaperRequest(
        day=dt.date.today(),
        ids=ids,
        query=selection.query,
        columns=selection.columns,
        conditions=exchange.conditions_in_words(source, selection.query, selection.where),
        paper=getattr(options, "paper", ""),
    )


def resolve_ids(source: ListSource, texts: list[str]) -> list[int]:
    """Records named by what their first column shows (the NIP), by any other words that only one
    of them shows (the number of a circular), or by record number."""
    return [_meant(source, text) for text in texts]


def _meant(source: ListSource, text: str) -> int:
    rows = _near(source, text) or _near(source, text.replace(" ", ""))
    for wanted in (text, text.replace(" ", "")):
        for record, row in rows.items():
            if str(row[0]) == wanted:
                return record
    if text.isdecimal() and len(text) <= RECORD_DIGITS:
        found = next(iter(source.rows([int(text)])), None)
        if found is not None:
            return found
    elif (one := _shown_by_one(rows, text)) is not None:
        return one
    sentence = translate("cli", "Nothing is named “{text}”.").format(text=text)
    if rows:
        # a unit without a code is offered by its name
        offered = [str(next(filter(None, row))) for row in islice(rows.values(), OFFERED)]
        sentence += " " + translate("cli", "Is one of these meant: {names}?").format(
            names=", ".join(offered)
        )
    raise PersonError(sentence)


def _shown_by_one(rows: Mapping[int, Sequence[Value]], text: str) -> int | None:
    """The record that shows a text, if it is the only one that shows it so far to the left: a unit
    has its name before those have it that stand below it."""
    places = {record: row.index(text) for record, row in rows.items() if text in row}
    first = min(places.values(), default=None)
    found = [record for record, place in places.items() if place == first]
    return found[0] if len(found) == 1 else None


def _near(source: ListSource, text: str) -> Mapping[int, Sequence[Value]]:
    """What the search box finds under a name."""
    return source.rows(source.first_ids(ListQuery(search=text), NEAR)) if text.strip() else {}
