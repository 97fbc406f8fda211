"""Reference data: what there is, out as JSON, in again, and back to what the program brings."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from pathlib import Path

from asn_desktop import features
from asn_desktop.cli.console import answer, open_office, progress_of, tell
from asn_desktop.core.errors import PersonError
from asn_desktop.core.reference import Content, ReferenceTable, read_content
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.office.commands import reference_table, reset_reference, save_reference
from asn_desktop.office.queries import own_tables


def run(options: argparse.Namespace) -> int:
    """``reference ACTION …``"""
    return ACTIONS[options.action](options)


def _list(options: argparse.Namespace) -> int:
    with open_office(options) as database, database.read() as session:
        own = own_tables(session)
    tables = features.references().tables
    contents = {name: own.get(name) or table.shipped() for name, table in tables.items()}
    answer(
        options,
        {
            "tables": [
                {
                    "name": name,
                    "label": tables[name].title,
                    "rows": len(content["rows"]),
                    "edited": name in own,
                    "legal_basis": content["legal_basis"],
                    "valid_from": content["valid_from"],
                    "valid_to": content["valid_to"],
                }
                for name, content in contents.items()
            ]
        },
        [_line(tables[name], content, name in own) for name, content in contents.items()],
    )
    return 0


def _line(table: ReferenceTable, content: Content, edited: bool) -> str:
    mark = translate("cli", "edited") if edited else translate("cli", "as delivered")
    return f"{table.name:<18} {table.title} · {content['legal_basis']} · {mark}"


def _export(options: argparse.Namespace) -> int:
    table = reference_table(features.references(), options.name)
    with open_office(options) as database, database.read() as session:
        content = own_tables(session).get(table.name) or table.shipped()
    with replacing(options.file) as neighbour:
        text = json.dumps(content, ensure_ascii=False, indent=2)
        neighbour.write_text(text + "\n", encoding="utf-8")
    tell(options, translate("cli", "The table is in {path}.").format(path=options.file))
    answer(options, {"table": table.name, "file": options.file}, [])
    return 0


def _import(options: argparse.Namespace) -> int:
    references, today = features.references(), dt.date.today()
    table = reference_table(references, options.name)
    data = _read(Path(options.file))
    with open_office(options) as database:
        changed = save_reference(
            database,
            references,
            table.name,
            read_content(table, data, today),
            today=today,
            progress=progress_of(options),
        )
    return _done(options, table, {kind: len(ids) for kind, ids in changed.ids.items()})


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        sentence = translate(
            "cli", "The file {path} cannot be read. Check its name and whether you may open it."
        )
        raise PersonError(sentence.format(path=path)) from error
    except ValueError as error:
        sentence = translate("cli", "The file {path} holds no JSON. Export the table first.")
        raise PersonError(sentence.format(path=path)) from error


def _reset(options: argparse.Namespace) -> int:
    references = features.references()
    table = reference_table(references, options.name)
    with open_office(options) as database:
        changed = reset_reference(
            database,
            references,
            table.name,
            today=dt.date.today(),
            progress=progress_of(options),
        )
    return _done(options, table, {kind: len(ids) for kind, ids in changed.ids.items()})


def _done(options: argparse.Namespace, table: ReferenceTable, touched: dict[str, int]) -> int:
    edited = touched.pop("reference_tables", 0) > 0
    following = sum(touched.values())
    if edited:
        sentence = translate("cli", "{table}: stored. Records computed again: {count}.")
    else:
        sentence = translate("cli", "{table}: nothing was different.")
    answer(
        options,
        {"table": table.name, "changed": edited, "followed": touched},
        [sentence.format(table=table.title, count=following)],
    )
    return 0


ACTIONS = {"list": _list, "export": _export, "import": _import, "reset": _reset}
