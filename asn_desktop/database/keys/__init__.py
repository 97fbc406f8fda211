"""Who can open an office file: its data key, wrapped once for every account.

The file is encrypted with one random data key that never changes. Each account has a *slot*: a copy
of that key, wrapped with a key made from the person's passphrase (Argon2id); the recovery key on
paper has one too. So a passphrase changes, an account goes and the recovery key is used without
encrypting the office again.

The slots stand beside the office in ``<file>.keys``. A closed office and every copy of it carry
them behind their last page as well (SQLite does not look there), so that one file is all there is
to copy. What stands in the slots names nobody.
"""

from asn_desktop.database.keys.keyfile import (
    KeyFile,
    append_keys,
    attach,
    carry,
    drop_aside,
    end_of_pages,
    keys_path,
    needs_key,
    put_back,
    read_keys,
    set_aside,
    settle,
    write_keys,
)
from asn_desktop.database.keys.opening import (
    Unlocked,
    change_passphrase,
    found_keys,
    give_passphrase,
    has_slot,
    keep_only,
    new_recovery_key,
    recover,
    remove_slot,
    unlock,
    whose,
    wrong_passphrase,
)
from asn_desktop.database.keys.slots import (
    SHORTEST,
    Cost,
    Slot,
    calibrate,
    check_passphrase,
    new_data_key,
)

__all__ = [
    "SHORTEST",
    "Cost",
    "KeyFile",
    "Slot",
    "Unlocked",
    "append_keys",
    "attach",
    "calibrate",
    "carry",
    "change_passphrase",
    "check_passphrase",
    "drop_aside",
    "end_of_pages",
    "found_keys",
    "give_passphrase",
    "has_slot",
    "keep_only",
    "keys_path",
    "needs_key",
    "new_data_key",
    "new_recovery_key",
    "put_back",
    "read_keys",
    "recover",
    "remove_slot",
    "set_aside",
    "settle",
    "unlock",
    "whose",
    "write_keys",
    "wrong_passphrase",
]
