"""Accounts of an office on a server are login roles of the server, and it keeps the rights too.

Five groups belong to an office; what a group may do, the server itself watches, whatever program
connects: **readers** read, and keep their own views and drafts; **writers** also write records, but
may neither alter nor remove a line of the change log; **seniors** also write what is set for the
whole office (letterhead, officials, tables of reference); **managers** also write accounts and
settings; **owners** own the tables and bring them to a newer format. Roles are known to the whole
server, so the names of the groups begin with the name of the database.

Which employees somebody may write stays with the program (:mod:`asn_desktop.database.rights`).

People are let in by two functions of the database that run with the rights of the owners and serve
managers only: no person needs the right to make roles of the server. A passphrase reaches the
server as its SCRAM verifier, never as what was typed, so that no log can show it.
"""

from __future__ import annotations

import hashlib
from typing import Any

from psycopg import sql
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from asn_desktop.core.errors import PersonError, RightError
from asn_desktop.core.translation import translate
from asn_desktop.database.base import OWN_COLUMNS
from asn_desktop.database.chain import HEAD

GROUPS = ("readers", "writers", "seniors", "managers", "owners")
READERS, WRITERS, SENIORS, MANAGERS, OWNERS = GROUPS

#: The role of an account, and its group; every other role reads only.
GROUP_OF = {
    "administrator": MANAGERS,
    "head": SENIORS,
    "analyst": SENIORS,
    "clerk": WRITERS,
}

#: What everybody keeps for convenience.
_COMFORT = ("form_drafts", "import_layouts", "saved_views")
#: Computed from the records in the operation that changes these: without keys of their own.
_DERIVED = ("competency_profiles", "counted_levels")
#: Record tables that not every writer writes.
_WRITTEN_BY = {
    "accounts": MANAGERS,
    "competencies": SENIORS,
    "competency_frameworks": SENIORS,
    "competency_levels": SENIORS,
    "competency_mappings": SENIORS,
    "competency_settings": SENIORS,
    "frozen_papers": SENIORS,
    "office_profiles": SENIORS,
    "reference_tables": SENIORS,
    "signing_officials": SENIORS,
}
#: What the end of an operation, and its undo, write into its line. Finished lines are sealed.
_GROWING = ("params", "root", "size", "digest", "undone_by")

#: What the functions say of a role that is not theirs.
_STRANGER = "this role belongs to the server"

#: Bytes of a name on the server.
_LONGEST = 63


def can_make_roles(connection: Connection) -> bool:
    """Whether the account that is connected may make roles on this server."""
    query = "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
    return bool(connection.exec_driver_sql(query).scalar())


def has_roles(connection: Connection) -> bool:
    """Whether the server watches this office. Groups alone prove nothing: they may be left of an
    office that had this name before."""
    query = "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = to_regclass('operations')"
    return connection.exec_driver_sql(query).scalar() == group_name(connection, OWNERS)


def group_name(connection: Connection, group: str) -> str:
    """What a group of this office is called on the server."""
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    name = f"{database}_asn_{group}"
    if len(name.encode()) > _LONGEST:
        mark = hashlib.sha256(database.encode()).hexdigest()[:12]
        name = f"{database.encode()[:30].decode(errors='ignore')}_{mark}_asn_{group}"
    return name


def make_roles(connection: Connection, *, new: bool = False) -> None:
    """Make the groups of this office, or put them right; the account that is connected is an owner
    and a manager. With ``new`` nobody else is let in, also where another office had this name
    before. Raises ``RightError`` where the account may not."""
    if not can_make_roles(connection):
        raise RightError(
            translate(
                "database",
                "Your account may not make accounts on this server (CREATEROLE). Ask the"
                " administrator of the server; until then everybody works with the rights that the"
                " server gives.",
            )
        )
    for group in GROUPS:
        name = group_name(connection, group)
        if not _exists(connection, name):
            _run(connection, "CREATE ROLE {} NOLOGIN", name)
        for member in _members(connection, name) if new else ():
            _run(connection, "REVOKE {} FROM {}", name, member)
    readers, writers, seniors, managers, owners = _names(connection)
    _run(connection, "GRANT {} TO {}", readers, writers)
    _run(connection, "GRANT {} TO {}", writers, seniors)
    _run(connection, "GRANT {} TO {}", seniors, managers)
    _run(connection, "ALTER ROLE {} CREATEROLE", owners)
    me = str(connection.exec_driver_sql("SELECT current_user").scalar_one())
    for name in (owners, managers):
        _run(connection, "GRANT {} TO {}", name, me)
    for name in (readers, writers, seniors, managers):  # the functions below let people in
        _run(connection, "GRANT {} TO {} WITH ADMIN OPTION", name, owners)
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    _run(connection, "REVOKE ALL ON DATABASE {} FROM PUBLIC", database)
    _run(connection, "GRANT CONNECT ON DATABASE {} TO {}, {}", database, readers, owners)
    _grant(connection)


def grant_all(connection: Connection) -> None:
    """Give the groups what is theirs, also in tables that a new format has brought; harmless where
    there are no groups."""
    if has_roles(connection):
        _grant(connection)


def _grant(connection: Connection) -> None:
    readers, writers, seniors, managers, owners = groups = _names(connection)
    schema = str(connection.exec_driver_sql("SELECT current_schema()").scalar_one())
    _run(connection, "REVOKE CREATE ON SCHEMA {} FROM PUBLIC", schema)
    _run(connection, "GRANT USAGE ON SCHEMA {} TO {}, {}", schema, readers, owners)
    _run(connection, "GRANT CREATE ON SCHEMA {} TO {}", schema, owners)
    own = [*OWN_COLUMNS]
    found = connection.exec_driver_sql(
        "SELECT relname, (SELECT count(*) FROM pg_attribute"
        " WHERE attrelid = c.oid AND attname = ANY(%s)) FROM pg_class c"
        " WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY 1",
        (own,),
    )
    for table, columns in found.all():
        for group in (readers, writers, seniors, managers):
            _run(connection, "REVOKE ALL ON {} FROM {}", table, group)
        _run(connection, "GRANT SELECT ON {} TO {}", table, readers)
        if table in _COMFORT:
            _run(connection, "GRANT INSERT, UPDATE, DELETE ON {} TO {}", table, readers)
        elif columns == len(own) or table in _DERIVED:
            whose = groups[GROUPS.index(_WRITTEN_BY.get(table, WRITERS))]
            _run(connection, "GRANT INSERT, UPDATE, DELETE ON {} TO {}", table, whose)
        _run(connection, "ALTER TABLE {} OWNER TO {}", table, owners)
    _run(connection, "GRANT INSERT, UPDATE ON settings TO {}", writers)
    _run(connection, "GRANT DELETE ON settings TO {}", managers)
    for table in ("operations", "changes", "imports"):
        _run(connection, "GRANT INSERT ON {} TO {}", table, writers)
    # Whoever was given a passphrase by somebody else notes in the own row that it was changed.
    _run(connection, "GRANT UPDATE (must_change, version) ON accounts TO {}", readers)
    # A line that turns out to be of nothing goes again; the triggers keep every finished one.
    _run(connection, "GRANT DELETE ON operations TO {}", writers)
    growing = ", ".join(_GROWING)
    _run(connection, f"GRANT UPDATE ({growing}) ON operations TO {{}}", writers)
    # Numbers of new rows: harmless, and no table gives them to whoever may not write it.
    _run(connection, "GRANT USAGE ON ALL SEQUENCES IN SCHEMA {} TO {}", schema, readers)
    _own_rows(connection, writers, managers)
    _functions(connection)


def give_login(connection: Connection, login: str, passphrase: str, role: str) -> None:
    """Let an account in with this passphrase and as this role, whether it could before or not.

    Raises ``RightError`` where the office has no groups or the connected account is no manager.
    """
    group = group_name(connection, GROUP_OF.get(role, READERS))
    _ask(connection, "asn_let_in", login, _verifier(connection, login, passphrase), group)


def change_role(connection: Connection, login: str, role: str) -> None:
    """Move an account to the group of its new role; the passphrase stays."""
    group = group_name(connection, GROUP_OF.get(role, READERS))
    _ask(connection, "asn_let_in", login, None, group)


def set_passphrase(connection: Connection, login: str, passphrase: str) -> None:
    """Change the passphrase of the account that is connected."""
    statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(
        sql.Identifier(login), sql.Literal(_verifier(connection, login, passphrase))
    )
    connection.exec_driver_sql(statement.as_string(_driver(connection)).replace("%", "%%"))


def remove_login(connection: Connection, login: str) -> None:
    """Let an account in no more; harmless where it was not."""
    _ask(connection, "asn_put_out", login)


# the server


def can_log_in(connection: Connection, login: str) -> bool:
    """Whether the server lets this account into this office: after a move from elsewhere an
    account waits for its passphrase here."""
    query = (
        "SELECT rolcanlogin AND has_database_privilege(oid, current_database(), 'CONNECT')"
        " FROM pg_roles WHERE rolname = %s"
    )
    return bool(connection.exec_driver_sql(query, (login,)).scalar())


def _names(connection: Connection) -> list[str]:
    return [group_name(connection, group) for group in GROUPS]


def _driver(connection: Connection) -> Any:
    return connection.connection.dbapi_connection


def _run(connection: Connection, statement: str, *names: str) -> None:
    """A statement with safely quoted names."""
    filled = sql.SQL(statement).format(*map(sql.Identifier, names))
    connection.exec_driver_sql(filled.as_string(_driver(connection)).replace("%", "%%"))


def _exists(connection: Connection, role: str) -> bool:
    query = "SELECT count(*) FROM pg_roles WHERE rolname = %s"
    return bool(connection.exec_driver_sql(query, (role,)).scalar())


def _members(connection: Connection, role: str) -> list[str]:
    query = (
        "SELECT m.rolname FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member"
        " JOIN pg_roles g ON g.oid = a.roleid WHERE g.rolname = %s"
    )
    return list(connection.exec_driver_sql(query, (role,)).scalars())


def _verifier(connection: Connection, login: str, passphrase: str) -> str:
    """What proves a passphrase without telling it."""
    made = _driver(connection).pgconn.encrypt_password(
        passphrase.encode(), login.encode(), b"scram-sha-256"
    )
    return str(made.decode())


def _ask(connection: Connection, function: str, *arguments: str | None) -> None:
    known = "SELECT count(*) FROM pg_proc WHERE proname = %s"
    if not connection.exec_driver_sql(known, (function,)).scalar():
        raise RightError(
            translate(
                "database",
                "This office leaves accounts to the server: ask the administrator of the server to"
                " let people in.",
            )
        )
    signs = ", ".join(["%s::text"] * len(arguments))
    try:
        connection.exec_driver_sql(f"SELECT {function}({signs})", arguments)
    except DBAPIError as error:
        if _STRANGER not in str(error.orig):
            raise
        if len(arguments) > 1 and arguments[1] is not None:
            sentence = translate(
                "database",
                "On this server the name “{login}” belongs to somebody else. Nothing was changed;"
                " choose another user name.",
            )
        else:  # an account that is there: whoever founded the office, for example
            sentence = translate(
                "database",
                "On this server “{login}” may do more than work in this office, so that only the"
                " administrator of the server can change or remove it. Nothing was changed.",
            )
        raise PersonError(sentence.format(login=arguments[0])) from error


def _own_rows(connection: Connection, writers: str, managers: str) -> None:
    """What somebody was typing is shown to nobody else; of the settings everybody reads all, a
    writer notes the newest line of the log and managers write all; of the accounts everybody reads
    all and changes the own one."""
    mine, head = "USING (account = current_user)", f"TO {{}} USING (name = '{HEAD}')"
    own = "FOR UPDATE USING (login = current_user)"
    for table, policy, rule, *names in (
        ("form_drafts", "asn_mine", mine),
        ("settings", "asn_read", "FOR SELECT USING (true)"),
        ("settings", "asn_head", head, writers),
        ("settings", "asn_all", "TO {} USING (true)", managers),
        ("accounts", "asn_read", "FOR SELECT USING (true)"),
        ("accounts", "asn_mine", own),
        ("accounts", "asn_all", "TO {} USING (true)", managers),
    ):
        _run(connection, "ALTER TABLE {} ENABLE ROW LEVEL SECURITY", table)
        _run(connection, "DROP POLICY IF EXISTS {} ON {}", policy, table)
        _run(connection, f"CREATE POLICY {{}} ON {{}} {rule}", policy, table, *names)


def _functions(connection: Connection) -> None:
    """What lets people in and puts them out. It touches nobody who has to do with more than this
    office: a role of the server's own, an owner, somebody with rights elsewhere."""
    groups = {group: group_name(connection, group) for group in GROUPS}
    driver = _driver(connection)
    ours = ", ".join(sql.Literal(groups[g]).as_string(driver) for g in GROUPS[:-1])
    leave = f"""FOR grp IN SELECT unnest(ARRAY[{ours}]) LOOP
            EXECUTE pg_catalog.format('REVOKE %I FROM %I', grp, login);
        END LOOP;"""
    stranger = f"""EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = login AND (
            r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
            OR login LIKE 'pg\\_%' OR NOT r.rolcanlogin
            OR EXISTS (SELECT FROM pg_catalog.pg_shdepend d
                WHERE d.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
                AND d.classid <> 'pg_catalog.pg_auth_members'::pg_catalog.regclass
                AND d.refobjid = r.oid)
            OR EXISTS (SELECT FROM pg_catalog.pg_auth_members a
                JOIN pg_catalog.pg_roles g ON g.oid = a.roleid
                WHERE a.member = r.oid AND g.rolname NOT IN ({ours}))))"""
    guard = f"""IF {stranger} THEN
            RAISE EXCEPTION '{_STRANGER}' USING ERRCODE = '42501';
        END IF;"""
    head = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS"
    statements = [
        f"""CREATE OR REPLACE FUNCTION asn_let_in(login text, verifier text, place text)
        RETURNS void {head} $body$ DECLARE grp text; BEGIN
        IF place NOT IN ({ours}) THEN
            RAISE EXCEPTION 'no group of this office' USING ERRCODE = '42501';
        END IF;
        IF login = session_user THEN
            {leave}
            IF verifier IS NOT NULL THEN
                EXECUTE pg_catalog.format('ALTER ROLE %I PASSWORD %L', login, verifier);
            END IF;
        ELSE
            {guard}
            IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = login) THEN
                IF verifier IS NULL THEN RETURN; END IF;
                EXECUTE pg_catalog.format('CREATE ROLE %I LOGIN', login);
            END IF;
            {leave}
            IF verifier IS NOT NULL THEN
                EXECUTE pg_catalog.format('ALTER ROLE %I PASSWORD %L', login, verifier);
            END IF;
        END IF;
        EXECUTE pg_catalog.format('GRANT %I TO %I', place, login);
        END $body$""",
        f"""CREATE OR REPLACE FUNCTION asn_put_out(login text)
        RETURNS void {head} $body$ DECLARE grp text; BEGIN
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = login) THEN
            RETURN;
        END IF;
        {guard}
        {leave}
        PERFORM pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity
            WHERE usename = login AND datname = pg_catalog.current_database();
        EXECUTE pg_catalog.format('DROP ROLE %I', login);
        END $body$""",
    ]
    for statement, signature in zip(
        statements, ("asn_let_in(text, text, text)", "asn_put_out(text)"), strict=True
    ):
        connection.exec_driver_sql(statement.replace("%", "%%"))
        _run(connection, f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
        _run(connection, f"GRANT EXECUTE ON FUNCTION {signature} TO {{}}", groups[MANAGERS])
        _run(connection, f"ALTER FUNCTION {signature} OWNER TO {{}}", groups[OWNERS])
