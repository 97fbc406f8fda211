"""The only wiring: paths → log → settings → language → office → window, and back to the door."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop import _generated
from asn_desktop.core import logs, paths
from asn_desktop.core.errors import Cancelled, OfficeError
from asn_desktop.core.settings import Settings
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.opening import open_office

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application
    from asn_desktop.shell.main_window import Again


def open_window(options: argparse.Namespace, passphrase: Callable[[], str | None]) -> int:
    """Open the office in the window and stay until it closes; returns the exit status.

    ``passphrase`` is asked where nobody sits before the window.
    """
    _generated.refresh()
    logs.start_log(paths.log_file())
    settings = Settings.load(paths.settings_file())
    if options.language:
        settings.language = options.language
    set_language(settings.language)

    from asn_desktop.shell.application import Application

    application = Application(settings)
    if options.screenshots:
        return _take_pictures(options, application, passphrase)
    return run(application, partial(_find_office, options, application))


def run(application: Application, opening: Callable[[], Database | None]) -> int:
    """Let people work in one office after another until nobody wants to open one."""
    from asn_desktop.shell.first_run import open_or_choose

    while True:
        database = open_or_choose(application, opening)
        if database is None:
            application.settings.save(paths.settings_file())
            return 0
        with database:
            window = application.open_main_window(database)
            status = application.exec(window)
            again: Again | None = window.again
            application.forget(window)
            if again is None or again.dialog is None:  # a damaged office is no backup
                application.back_up(database)
        application.settings.save(paths.settings_file())
        if again is None:
            return status
        opening = partial(_again, application, again)


def _again(application: Application, again: Again) -> Database | None:
    """What was to be done while the office is closed; then the door once more."""
    from asn_desktop.shell.first_run import choose_office, open_at

    if again.work is not None:
        work, again.work = again.work, None  # never a second time, also where it fails
        try:
            application.wait_for(work, again.title)
        except Cancelled:
            pass
        except OfficeError as error:
            application.show_error(error)
    if again.dialog is not None:
        again.dialog(application)
    if again.practice:
        return choose_office(application)
    return open_at(application, application.location, login=again.login)


def _take_pictures(
    options: argparse.Namespace, application: Application, passphrase: Callable[[], str | None]
) -> int:
    """Nobody is there to be asked, and nothing of the computer's owner is opened unasked."""
    from asn_desktop.shell.first_run import open_practice

    try:
        if options.practice or not options.office:
            database = open_practice(application)
        else:
            database = open_office(options.office, login=options.user, passphrase=passphrase())
    except OfficeError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    if database is None:
        return 0
    with database:
        window = application.open_main_window(database)
        application.take_pictures(window, Path(options.screenshots))
    return 0


def _find_office(options: argparse.Namespace, application: Application) -> Database | None:
    """The office that is meant; on the very first start the person chooses."""
    from asn_desktop.shell.first_run import choose_office, is_there, open_at, open_practice

    if options.office:
        return open_at(application, options.office, login=options.user)
    if options.practice:
        return open_practice(application)
    for known in (application.settings.last_office, str(paths.own_office())):
        if is_there(known):
            return open_at(application, known)
    return choose_office(application)
