"""The verbs and options; their names are a contract with scripts and other offices."""

from __future__ import annotations

import argparse

from asn_desktop import __version__
from asn_desktop.accounts.rules import Role
from asn_desktop.cli.usage import Parser, speak, whole_number
from asn_desktop.core.imports import EmptyCells, ImportMode
from asn_desktop.core.translation import LANGUAGES, translate

#: People of a practice office: as many as a city has.
PRACTICE_PEOPLE = 11_000


def build_parser() -> argparse.ArgumentParser:
    """The parser of all verbs."""
    speak()
    parser = Parser(
        prog="asn-desktop",
        description=translate("cli", "Personnel records and policies of an ASN office."),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"asn-desktop {__version__}")
    common = _common_options()
    for action in common._actions:
        parser._add_action(action)
    parser.add_argument(
        "--practice", action="store_true", help=translate("cli", "open the practice office")
    )
    parser.add_argument(
        "--screenshots",
        metavar="FOLDER",
        help=translate("cli", "save a picture of every screen and close"),
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    # A default given again by a sub-parser would overwrite what stood before the verb.
    inherited = _common_options(argparse.SUPPRESS)
    _office(verbs, inherited)
    _records(verbs, inherited)
    _imports(verbs, inherited)
    _reference(verbs, inherited)
    _accounts(verbs, inherited)
    _policy(verbs, inherited)
    demo = verbs.add_parser(
        "demo",
        parents=[inherited],
        help=translate("cli", "does the main job on a practice office and keeps its files"),
    )
    demo.add_argument("folder")
    demo.add_argument("--people", type=whole_number, default=PRACTICE_PEOPLE)
    return parser


def _common_options(default: object = None) -> Parser:
    options = Parser(add_help=False)
    options.add_argument(
        "--office",
        default=default,
        help=translate("cli", "office file or postgresql:// address (default: the own office)"),
    )
    options.add_argument("--user", default=default, help=translate("cli", "who works"))
    options.add_argument("--language", choices=tuple(LANGUAGES), default=default)
    options.add_argument(
        "--json",
        action="store_true",
        default=default,
        help=translate("cli", "one JSON object on standard output"),
    )
    options.add_argument(
        "--quiet", action="store_true", default=default, help=translate("cli", "no progress")
    )
    options.add_argument(
        "--passphrase-file",
        default=default,
        help=translate("cli", "file whose first line is the passphrase"),
    )
    return options


def _office(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    office = verbs.add_parser("office", help=translate("cli", "makes, checks and copies offices"))
    actions = office.add_subparsers(dest="action", metavar="ACTION", required=True)
    create = actions.add_parser("create", parents=[common])
    create.add_argument("path")
    create.add_argument("--name", default="")
    create.add_argument("--sample", action="store_true")
    create.add_argument("--people", type=whole_number, default=PRACTICE_PEOPLE)
    create.add_argument("--person", default="", metavar="NAME")
    protect = actions.add_parser("protect", parents=[common])
    protect.add_argument("path")
    protect.add_argument("--person", default="", metavar="NAME")
    passphrase = actions.add_parser("passphrase", parents=[common])
    passphrase.add_argument("path")
    passphrase.add_argument("--recovery-key-file", default=None, metavar="FILE")
    passphrase.add_argument("--new-passphrase-file", default=None, metavar="FILE")
    actions.add_parser("recovery-key", parents=[common]).add_argument("path")
    for name in ("check", "info"):
        actions.add_parser(name, parents=[common]).add_argument("path")
    backup = actions.add_parser("backup", parents=[common])
    backup.add_argument("path")
    backup.add_argument("target")
    restore = actions.add_parser("restore", parents=[common])
    restore.add_argument("backup")
    restore.add_argument("path")
    move = actions.add_parser("move", parents=[common])
    move.add_argument("source")
    move.add_argument("target")
    move.add_argument("--target-passphrase-file", default=None, metavar="FILE")
    rescue = actions.add_parser("rescue", parents=[common])
    rescue.add_argument("damaged")
    rescue.add_argument("path")


def _records(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    verbs.add_parser("kinds", parents=[common], help=translate("cli", "lists the kinds of records"))
    template = verbs.add_parser(
        "template", parents=[common], help=translate("cli", "writes the empty workbook of a kind")
    )
    template.add_argument("kind")
    template.add_argument("out")
    export = verbs.add_parser(
        "export", parents=[common], help=translate("cli", "writes records to .xlsx or .csv")
    )
    export.add_argument("kind")
    export.add_argument("out")
    export.add_argument("--id", action="append", default=[])
    export.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    export.add_argument("--columns", default="")
    export.add_argument("--search", default="")
    search = verbs.add_parser("search", parents=[common], help=translate("cli", "finds records"))
    search.add_argument("kind")
    search.add_argument("text")
    search.add_argument("--limit", type=whole_number, default=20)
    paper = verbs.add_parser("print", parents=[common], help=translate("cli", "writes a PDF"))
    paper.add_argument("document", nargs="?")
    paper.add_argument("out", nargs="?")
    paper.add_argument("--list", action="store_true")
    paper.add_argument("--id", action="append", default=[])
    paper.add_argument("--all", action="store_true")
    paper.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    paper.add_argument("--search", default="")
    paper.add_argument("--columns", default="")
    paper.add_argument("--paper", choices=("F4", "A4"), default="")
    report = verbs.add_parser(
        "report", parents=[common], help=translate("cli", "figures as a table or as JSON")
    )
    report.add_argument("name", nargs="?")
    report.add_argument("--list", action="store_true")
    report.add_argument("--year", type=whole_number)
    report.add_argument("--unit", default="")


def _imports(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    importing = verbs.add_parser(
        "import", parents=[common], help=translate("cli", "takes in a spreadsheet")
    )
    importing.add_argument("kind")
    importing.add_argument("file")
    importing.add_argument("--sheet", action="append", default=[])
    importing.add_argument("--header-row", type=whole_number)
    importing.add_argument("--check", action="store_true")
    importing.add_argument("--mode", choices=[mode.value for mode in ImportMode], default="both")
    importing.add_argument("--empty", choices=[rule.value for rule in EmptyCells], default="keep")
    importing.add_argument("--create-missing", default="")
    importing.add_argument("--rejected", metavar="OUT.xlsx")
    importing.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    importing.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD")
    importing.add_argument("--sender", default="")
    importing.add_argument("--file-password", default=None)
    verbs.add_parser("imports", parents=[common], help=translate("cli", "lists the imports"))
    undo = verbs.add_parser(
        "undo", parents=[common], help=translate("cli", "takes one import back")
    )
    undo.add_argument("import_id", type=whole_number)


def _accounts(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    accounts = verbs.add_parser("accounts", help=translate("cli", "who works with the office"))
    actions = accounts.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", parents=[common])
    roles = [role.value for role in Role]
    for name in ("add", "change", "remove", "passphrase"):
        action = actions.add_parser(name, parents=[common])
        action.add_argument("login")
        if name in ("add", "change"):
            action.add_argument("--person", default="", metavar="NAME")
            action.add_argument("--role", choices=roles, required=name == "add")
            action.add_argument("--unit", action="append", default=[])
        if name in ("add", "passphrase"):
            action.add_argument("--new-passphrase-file", default=None, metavar="FILE")
        if name == "change":
            for switch in ("--everywhere", "--close", "--reopen"):
                action.add_argument(switch, action="store_true")


def _policy(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    policy = verbs.add_parser("policy", help=translate("cli", "works on one policy"))
    actions = policy.add_subparsers(dest="action", metavar="ACTION", required=True)
    text = actions.add_parser("text", parents=[common])
    text.add_argument("policy")
    text.add_argument("file")
    text.add_argument("--check", action="store_true")
    where = text.add_mutually_exclusive_group()
    where.add_argument("--replace", action="store_true")
    where.add_argument("--append", action="store_true")
    receipts = actions.add_parser(
        "receipts", parents=[common], help=translate("cli", "keys the receipts of one sheet")
    )
    receipts.add_argument("policy")
    receipts.add_argument("line", help=translate("cli", "“all but 3, 17”, or a row code"))
    receipts.add_argument("--sheet", type=whole_number, default=None, metavar="N")
    receipts.add_argument("--distribution", type=whole_number, default=None, metavar="N")
    receipts.add_argument("--date", default="", metavar="DAY")
    receipts.add_argument("--by", default="", metavar="NAME")
    _stages(actions, common)


def _stages(actions: argparse._SubParsersAction[Parser], common: Parser) -> None:
    helps = {
        "steps": translate("cli", "where a policy stands and what each further step needs"),
        "step": translate("cli", "takes a policy to its next stage"),
        "take-back": translate("cli", "takes the latest step back"),
        "enact": translate("cli", "makes the draft the version in force"),
        "adopt": translate("cli", "takes the draft over as the text of a policy long in force"),
        "repeal": translate("cli", "ends a policy"),
    }
    made = {name: actions.add_parser(name, parents=[common], help=helps[name]) for name in helps}
    for parser in made.values():
        parser.add_argument("policy")
    made["step"].add_argument("stage")
    made["take-back"].add_argument("--reason", required=True)
    for name in ("step", "enact", "repeal"):
        made[name].add_argument("--date", default="", metavar="DAY")
        made[name].add_argument("--file", default="", metavar="DOCUMENT")
    for name in ("step", "enact"):
        made[name].add_argument("--note", default="")
    enact = made["enact"]
    enact.add_argument("--number", default="")
    enact.add_argument("--year", type=whole_number)
    for option in ("--promulgated", "--valid-from", "--valid-to"):
        enact.add_argument(option, default="", metavar="DAY")
    enact.add_argument("--gazette", default="")
    made["repeal"].add_argument("--reason", default="")
    made["repeal"].add_argument("--by", default="", metavar="POLICY")


def _reference(verbs: argparse._SubParsersAction[Parser], common: Parser) -> None:
    reference = verbs.add_parser(
        "reference", help=translate("cli", "lists, writes and takes in reference data")
    )
    actions = reference.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", parents=[common])
    for name in ("export", "import"):
        moving = actions.add_parser(name, parents=[common])
        moving.add_argument("name")
        moving.add_argument("file", metavar="FILE.json")
    actions.add_parser("reset", parents=[common]).add_argument("name")
