"""The menus of the main window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from asn_desktop import __version__
from asn_desktop.core import paths
from asn_desktop.core.translation import LANGUAGES, translate
from asn_desktop.widgets import messages, theme

if TYPE_CHECKING:
    from asn_desktop.shell.main_window import MainWindow

SCALES = (100, 115, 130, 150)


@dataclass(frozen=True, slots=True)
class Menus:
    """The actions that change while the window is open."""

    undo: QAction
    redo: QAction


def build_menus(window: MainWindow, bar: QMenuBar) -> Menus:
    """Fill the menu bar."""
    _file_menu(window, bar.addMenu(translate("shell", "&File")))
    menus = _edit_menu(window, bar.addMenu(translate("shell", "&Edit")))
    _view_menu(window, bar.addMenu(translate("shell", "&View")))
    _help_menu(window, bar.addMenu(translate("shell", "&Help")))

    def update() -> None:
        stack = window.desk.undo_stack
        menus.undo.setEnabled(stack.can_undo)
        menus.undo.setText(_titled(translate("shell", "&Undo"), stack.undo_title))
        menus.redo.setEnabled(stack.can_redo)
        menus.redo.setText(_titled(translate("shell", "&Redo"), stack.redo_title))

    window.desk.undo_changed.connect(update)
    update()
    return menus


def _titled(verb: str, title: str | None) -> str:
    return f"{verb}: {title}".replace("&&", "&") if title else verb


def _add(
    menu: QMenu, text: str, run: Callable[[], object], keys: str = "", icon: str = ""
) -> QAction:
    action = QAction(text, menu)
    if keys:
        action.setShortcut(QKeySequence(keys))
    if icon:
        theme.set_icon(action, icon)
    action.triggered.connect(lambda _checked=False: run())
    menu.addAction(action)
    return action


def _file_menu(window: MainWindow, menu: QMenu) -> None:
    _add(
        menu,
        translate("shell", "Earlier &imports…"),
        window.open_imports,
        icon="history",
    )
    to_drive = translate("shell", "Back up to a &USB drive…")
    _add(menu, to_drive, window.backups.copy_to_drive, icon="save")
    if window.backups.has_files:
        _add(menu, translate("shell", "Make a &copy of the office…"), window.backups.copy_to_file)
        _add(menu, translate("shell", "&Restore a backup…"), window.backups.restore, icon="undo")
    menu.addSeparator()
    _add(menu, translate("shell", "&Lock"), window.person.lock_now, "Ctrl+L", "lock")
    if not window.database.is_practice:
        _add(
            menu, translate("shell", "My &passphrase…"), window.person.change_passphrase, icon="key"
        )
    _add(menu, translate("shell", "&Switch user or office…"), window.switch_user, icon="person")
    menu.addSeparator()
    _add(menu, translate("shell", "E&xit"), window.close, "Ctrl+Q")


def _edit_menu(window: MainWindow, menu: QMenu) -> Menus:
    desk = window.desk
    undo = _add(menu, "", lambda: desk.undo(window), "Ctrl+Z", "undo")
    redo = _add(menu, "", lambda: desk.redo(window), "Ctrl+Y", "redo")
    return Menus(undo, redo)


def _view_menu(window: MainWindow, menu: QMenu) -> None:
    settings = window.application.settings

    def choose_theme(name: str) -> None:
        settings.theme = name
        settings.save(paths.settings_file())
        window.application.restyle()

    def choose_scale(percent: int) -> None:
        settings.scale = percent
        settings.save(paths.settings_file())
        window.application.restyle()

    def choose_language(code: str) -> None:
        settings.language = code
        settings.save(paths.settings_file())
        messages.tell(
            window,
            translate("shell", "The language changes when the program is opened the next time."),
        )

    themes = {
        "system": translate("shell", "As the system"),
        "light": translate("shell", "Light"),
        "dark": translate("shell", "Dark"),
    }
    _choices(menu, translate("shell", "&Theme"), themes, settings.theme, choose_theme)
    scales = {str(percent): f"{percent} %" for percent in SCALES}
    _choices(
        menu,
        translate("shell", "Text &size"),
        scales,
        str(settings.scale),
        lambda percent: choose_scale(int(percent)),
    )
    _choices(menu, translate("shell", "&Language"), LANGUAGES, settings.language, choose_language)


def _choices(
    menu: QMenu,
    title: str,
    choices: dict[str, str],
    current: str,
    choose: Callable[[str], None],
) -> None:
    below = menu.addMenu(title)
    group = QActionGroup(below)
    for key, text in choices.items():
        action = QAction(text, below)
        action.setCheckable(True)
        action.setChecked(key == current)
        action.triggered.connect(lambda _checked=False, key=key: choose(key))
        group.addAction(action)
        below.addAction(action)


def _help_menu(window: MainWindow, menu: QMenu) -> None:
    _add(
        menu,
        translate("shell", "&Keyboard shortcuts"),
        lambda: _show_shortcuts(window),
        "F1",
    )
    _add(
        menu,
        translate("shell", "Folder of &logs"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_file().parent))),
    )
    _add(menu, translate("shell", "&About"), lambda: _about(window))


def _show_shortcuts(window: MainWindow) -> None:
    lines = (
        ("Ctrl+K", translate("shell", "Find anything")),
        ("Ctrl+F", translate("shell", "Search in the list")),
        ("Ctrl+N", translate("shell", "New record")),
        ("Ctrl+S", translate("shell", "Save the form")),
        ("Ctrl+I", translate("shell", "Import a spreadsheet")),
        ("Ctrl+E", translate("shell", "Export what is seen")),
        ("Ctrl+P", translate("shell", "Print the list")),
        ("Ctrl+Z / Ctrl+Y", translate("shell", "Undo / redo")),
        ("Ctrl+C / Ctrl+V", translate("shell", "Copy cells / paste cells from Excel")),
        ("Del", translate("shell", "Remove the selected records")),
        ("F6", translate("shell", "Next part of the screen")),
        ("F8", translate("shell", "Unit tree")),
        ("F9 / Shift+F9", translate("shell", "Hide / widen the detail")),
        ("Alt+1 … Alt+9", translate("shell", "Go to a screen")),
        ("Ctrl+L", translate("shell", "Lock the window")),
    )
    _inform(window, "\n".join(f"{keys}\t{text}" for keys, text in lines))


def _about(window: MainWindow) -> None:
    database = window.database
    where = {
        None: translate("shell", "All data stay on this computer."),
        True: translate("shell", "All data are on the server; the connection to it is encrypted."),
        False: translate(
            "shell", "All data are on the server; the connection to it is not encrypted."
        ),
    }[database.connection_encrypted]
    text = translate(
        "shell",
        "ASN personnel office {version}\nOffice: {path}\n\nFree software under the Apache "
        "License 2.0. {where}",
    ).format(version=__version__, path=database.shown_location, where=where)
    _inform(window, text)


def _inform(window: MainWindow, text: str) -> None:
    messages.ask(window, text, (messages.Choice("close", translate("shell", "Close"), "primary"),))
