"""On a server a clerk records assessments, and what is derived of them follows under her rights."""

from __future__ import annotations

import pytest

from asn_desktop import features, founding, opening
from asn_desktop.accounts import commands
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.competencies.commands.assessments import record_assessments, void_assessments
from asn_desktop.core.errors import RightError
from asn_desktop.database.history import undo
from tests.competencies import assessed_office as people
from tests.competencies.assessed_office import BUDI, NINE, SITI, TODAY, new
from tests.servers import Server

pytestmark = pytest.mark.postgresql

FIRST, OWN = "empat kata yang lain", "gunung biru makan pagi"


def test_a_clerk_records_and_what_is_derived_follows(server: Server) -> None:
    """The server lets her write assessments and what is computed of them, for her own unit; the
    office is sound after it, also after an undo."""
    features.all_features()
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE kepala_{name} LOGIN CREATEROLE PASSWORD '{name}'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO kepala_{name}")
    url = server.url(name, f"kepala_{name}").replace("@", f":{name}@")
    founder = founding.Founder(f"kepala_{name}", "Kepala", name)
    with founding.create_office(url, founder, name="BKPSDM").database as office:
        people.fill(office)
        login = f"siti.{name}".replace("_", "-")
        limited = frozenset({people.unit_of(office, SITI)})
        commands.add_account(office, Account(login, "Siti", Role.CLERK, units=limited), FIRST)
        theirs = server.url(name, login)
        with opening.open_office(theirs, login=login, passphrase=FIRST) as clerk:
            commands.change_own_passphrase(clerk, FIRST, OWN)
            changed = record_assessments(
                clerk, [new(clerk, SITI, each, 2) for each in NINE], today=TODAY
            )
            void_assessments(clerk, changed.ids["assessments"][:1], "salah")
            with pytest.raises(RightError):
                record_assessments(clerk, [new(clerk, BUDI, "Integritas", 2)], today=TODAY)
            more = record_assessments(clerk, [new(clerk, SITI, "Integritas", 3)], today=TODAY)
            undo(clerk, more.operation_id)
        assert people.count(office) == len(NINE) and office.check() == []
    server.drop(name)
