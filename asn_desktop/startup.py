"""The only wiring: paths → log → settings → language → office → window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop import _generated, features
from asn_desktop.core import logs, paths
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.settings import Settings
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.office.reference import keep_in_use

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application


def open_window(options: argparse.Namespace) -> int:
    """Open the office in the window and stay until it closes; returns the exit status."""
    _generated.refresh()
    logs.start_log(paths.log_file())
    settings = Settings.load(paths.settings_file())
    if options.language:
        settings.language = options.language
    set_language(settings.language)

    from asn_desktop.shell.application import Application
    from asn_desktop.shell.first_run import open_or_choose

    application = Application(settings)

    def opening() -> Database | None:
        return _open_office(options, settings, application)

    if options.screenshots:  # nobody is there to be asked
        try:
            database = opening()
        except OfficeError as error:
            print(error, file=sys.stderr)
            return error.exit_status
    else:
        database = open_or_choose(application, opening)
    if database is None:
        return 0
    with database:
        window = application.open_main_window(database)
        if options.screenshots:
            application.take_pictures(window, Path(options.screenshots))
            return 0
        status = application.exec()
    settings.save(paths.settings_file())
    return status


def _open_office(
    options: argparse.Namespace, settings: Settings, application: Application
) -> Database | None:
    """The office that is meant; on the very first start the person chooses."""
    database = _find_office(options, settings, application)
    if database is not None:
        keep_in_use(database, features.references())
    return database


def _find_office(
    options: argparse.Namespace, settings: Settings, application: Application
) -> Database | None:
    from asn_desktop.shell.first_run import choose_office, open_practice

    if options.office:
        return Database.open(options.office)
    if options.practice:
        return open_practice(application)
    for known in (settings.last_office, str(paths.own_office())):
        if known and Path(known).exists():
            return Database.open(known)
    chosen = choose_office(application)
    if chosen is not None:
        settings.last_office = str(chosen.location)
    return chosen
