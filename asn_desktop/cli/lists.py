"""Kinds, templates, exports, searches and papers."""

from __future__ import annotations

import argparse
import datetime as dt
from itertools import islice
from pathlib import Path

from asn_desktop import exchange, features
from asn_desktop.cli.console import answer, open_office, pairs, progress_of, tell
from asn_desktop.core.errors import PersonError
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.office.documents import stationery
from asn_desktop.spreadsheets.writer import write_template


def kinds(options: argparse.Namespace) -> int:
    """``kinds``: every kind with its columns."""
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
    answer(options, {"kinds": data}, lines)
    return 0


def template(options: argparse.Namespace) -> int:
    """``template KIND OUT.xlsx``"""
    kind = features.record_kind(options.kind)
    write_template(options.out, kind.layout)
    tell(options, translate("cli", "The empty workbook is in {path}.").format(path=options.out))
    answer(options, {"kind": kind.name, "file": options.out}, [])
    return 0


def export(options: argparse.Namespace) -> int:
    """``export KIND OUT``"""
    kind = features.record_kind(options.kind)
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


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _selection(source: ListSource, options: argparse.Namespace) -> exchange.Selection:
    """Conditions that a filter knows become filters; others are compared in words."""
    filters: dict[str, tuple[str | int, ...]] = {}
    where = []
    declared = {item.name for item in source.filters}
    for name, text in pairs(options.where).items():
        value = _filter_value(source, name, text) if name in declared else None
        if value is None:
            where.append((name, text))
        else:
            filters[name] = (value,)
    return exchange.Selection(
        query=ListQuery(search=options.search, filters=filters),
        columns=_names(options.columns),
        where=tuple(where),
    )


def _filter_value(source: ListSource, name: str, text: str) -> str | int | None:
    for item in source.filter_values(name, ListQuery()):
        if text.casefold() in (item.label.casefold(), str(item.value).casefold()):
            return item.value
    return None


def search(options: argparse.Namespace) -> int:
    """``search KIND TEXT``: the same answer as the search box."""
    kind = features.record_kind(options.kind)
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
        raise PersonError(translate("cli", "Say where the PDF should go: print DOCUMENT OUT.pdf"))
    paper = features.paper(options.document)
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


def _request(database: Database, kind_name: str, options: argparse.Namespace) -> PaperRequest:
    if not kind_name:
        return PaperRequest(day=dt.date.today(), paper=options.paper)
    source = features.record_kind(kind_name).source(database)
    selection = _selection(source, options)
    ids = _ids(source, options.id) if options.id else exchange.chosen_ids(source, selection)
    if not ids:
        raise PersonError(translate("cli", "No record fits; nothing was printed."))
    return PaperRequest(
        day=dt.date.today(),
        ids=ids,
        query=selection.query,
        columns=selection.columns,
        conditions=exchange.conditions_in_words(source, selection.query, selection.where),
        paper=options.paper,
    )


def _ids(source: ListSource, texts: list[str]) -> list[int]:
    """Records named by what their first column shows (the NIP), or by record number."""
    found = []
    for text in texts:
        wanted = text.replace(" ", "")
        near = source.first_ids(ListQuery(search=wanted), 50)
        rows = source.rows(near)
        match = [record for record in near if record in rows and str(rows[record][0]) == wanted]
        if not match and wanted.isdecimal() and int(wanted) in source.rows([int(wanted)]):
            match = [int(wanted)]
        if not match:
            raise PersonError(translate("cli", "Nothing is named “{text}”.").format(text=text))
        found.append(match[0])
    return found
