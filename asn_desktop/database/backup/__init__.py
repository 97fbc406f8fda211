"""Copies of an office: taken while it is in use, kept by themselves, put back without loss.

``copying`` makes one copy that is proved by opening it, ``automatic`` keeps copies beside the
office and ``thinning`` says which of them stay, ``external`` looks after those outside the
computer, ``restoring`` puts one back.
"""

from asn_desktop.database.backup.automatic import (
    MANAGE,
    Backup,
    BackupSettings,
    Reason,
    attempt_backup,
    back_up,
    backup_folder,
    backup_settings,
    backups_beside,
    backups_of,
    has_news,
    is_due,
    keep_backup_settings,
    last_backup,
    reason_in_words,
    state_of,
)
from asn_desktop.database.backup.copying import copy_office, on_a_server
from asn_desktop.database.backup.external import (
    Copied,
    ExternalCopy,
    copy_outside,
    last_outside,
    outside_reminder,
)
from asn_desktop.database.backup.protecting import protect_copies
from asn_desktop.database.backup.proving import Facts, examine, looks_sound
from asn_desktop.database.backup.restoring import (
    RESTORE,
    Loss,
    brings_other_passphrases,
    loss_by_restoring,
    newest_good,
    restore_office,
)

__all__ = [
    "MANAGE",
    "RESTORE",
    "Backup",
    "BackupSettings",
    "Copied",
    "ExternalCopy",
    "Facts",
    "Loss",
    "Reason",
    "attempt_backup",
    "back_up",
    "backup_folder",
    "backup_settings",
    "backups_beside",
    "backups_of",
    "brings_other_passphrases",
    "copy_office",
    "copy_outside",
    "examine",
    "has_news",
    "is_due",
    "keep_backup_settings",
    "last_backup",
    "last_outside",
    "looks_sound",
    "loss_by_restoring",
    "newest_good",
    "on_a_server",
    "outside_reminder",
    "protect_copies",
    "reason_in_words",
    "restore_office",
    "state_of",
]
