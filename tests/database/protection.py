"""What is wrong with who may see what in a database, read from its own catalogue: an empty list when nothing is.

Rules are for every table, view, function and schema there is, so that a new one cannot be forgotten.
"""

import re
from typing import Any

import psycopg

Connection = psycopg.Connection[dict[str, Any]]
APP, ADMIN = "fit_app", "fit_admin"
# How far a schema has come; nothing of anybody's. The server may read these at most.
NOBODYS = ("public.alembic_version", "langgraph.checkpoint_migrations")
ASKS_WHO = "current_setting('app.user_id'"
# A way round what is asked; and who has one: what is everybody's, or nobody's, or refers to nothing.
WAY_ROUND = re.compile(r"\b(?:OR|CASE|COALESCE)\b|(?<!, )\btrue\b", re.IGNORECASE)
MAY_GO_ROUND = {
    ("public.exercises", "app_select"),
    ("public.turn_failures", "app_insert"),
    ("public.turn_failures", "app_select"),
    ("public.user_goals", "app_insert"),
    ("public.user_goals", "app_update"),
    ("public.workout_modifications", "app_insert"),
}
# Unique over everybody, and so felt by others who try the same: what accounts and messages are known by outside.
FELT = {
    "public.uq_exercises_key",  # of an exercise of somebody's own it is its id
    "public.uq_turns_provider_provider_user_id_message_id",
    "public.uq_user_accounts_provider_provider_user_id",
    "public.uq_users_email",  # no statement of the server's writes one
}
OURS = """nspname NOT IN ('pg_catalog', 'information_schema') AND nspname !~ '^pg_(toast|temp)'"""
RELATIONS = f"""
SELECT nspname || '.' || relname AS name, class.oid, relkind::text AS kind, relrowsecurity AS enabled,
    relforcerowsecurity AS forced, relowner = '{APP}'::regrole AS is_the_servers,
    coalesce('security_invoker=true' = ANY(reloptions), false) AS asks_as_caller,
    EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname IN ('user_id', 'created_by', 'thread_id')
    ) OR relname = 'users' AS is_somebodys
FROM pg_class class JOIN pg_namespace space ON space.oid = relnamespace
WHERE {OURS} AND relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
ORDER BY 1
"""
RIGHTS = f"""
SELECT right_of.grantee, array_agg(right_of.name ORDER BY right_of.name) AS rights FROM (
    SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS grantee, privilege_type AS name
    FROM pg_class class, aclexplode(coalesce(relacl, acldefault('r', relowner))) WHERE class.oid = %s
) right_of WHERE right_of.grantee IN ('PUBLIC', '{APP}') GROUP BY 1
"""
POLICIES = """
SELECT polname AS name, polcmd::text AS command, polroles::regrole[]::text[] AS roles,
    coalesce(pg_get_expr(polqual, polrelid), '') AS qual, coalesce(pg_get_expr(polwithcheck, polrelid), '') AS checked
FROM pg_policy WHERE polrelid = %s ORDER BY 1
"""
REFERENCES = """
SELECT conname AS name, conrelid::regclass::text AS from_table, confrelid::regclass::text AS to_table,
    (SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY(conkey)) AS columns
FROM pg_constraint WHERE contype = 'f' ORDER BY 1
"""
UNIQUE = f"""
SELECT nspname || '.' || class.relname AS name, indrelid::regclass::text AS on_table
FROM pg_index JOIN pg_class class ON class.oid = indexrelid JOIN pg_namespace space ON space.oid = class.relnamespace
WHERE {OURS} AND indisunique AND NOT EXISTS (
    SELECT FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY(indkey)
        AND (attname IN ('user_id', 'created_by', 'thread_id') OR atttypid = 'uuid'::regtype)
)
"""
FUNCTIONS = f"""
SELECT function.oid::regprocedure::text AS name, prosecdef AS is_definer, proowner::regrole::text AS owner,
    coalesce(array_to_string(proconfig, ';'), '') AS settings,
    has_function_privilege('{APP}', function.oid, 'EXECUTE') AS for_app,
    EXISTS (
        SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0
    ) AS for_all
FROM pg_proc function JOIN pg_namespace space ON space.oid = pronamespace
WHERE {OURS} AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = function.oid AND deptype = 'e') ORDER BY 1
"""
SCHEMAS = f"SELECT nspname AS name, has_schema_privilege('{APP}', oid, 'CREATE') AS may FROM pg_namespace WHERE {OURS}"
DEFAULTS = f"""
SELECT defaclobjtype::text AS kind FROM pg_default_acl, aclexplode(defaclacl)
WHERE grantee IN (0, '{APP}'::regrole)
"""
ROLES = f"""
SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS is_mighty,
    ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = role.oid) AS acts_as
FROM pg_roles role WHERE rolname IN ('{APP}', '{ADMIN}')
"""


def complaints(connection: Connection) -> list[str]:
    """What is wrong, each as "where: what"."""
    relations = connection.execute(RELATIONS.encode()).fetchall()
    tables = [each for each in relations if each["kind"] in "rpf"]
    return [
        *(wrong for each in tables for wrong in _of_table(connection, each)),
        *(wrong for each in relations for wrong in _of_relation(connection, each)),
        *_of_references(connection, {each["name"].removeprefix("public.") for each in tables if each["is_somebodys"]}),
        *(wrong for each in connection.execute(FUNCTIONS.encode()).fetchall() for wrong in _of_function(each)),
        *(f"schema {each['name']}: made in" for each in connection.execute(SCHEMAS.encode()).fetchall() if each["may"]),
        *(f"default of {each['kind']}: given away" for each in connection.execute(DEFAULTS.encode()).fetchall()),
        *_of_roles(connection),
    ]


def definers(connection: Connection) -> set[str]:
    """The functions that the server may call and that see everybody's rows."""
    found = connection.execute(FUNCTIONS.encode()).fetchall()
    return {each["name"] for each in found if each["is_definer"] and each["for_app"]}


def _of_table(connection: Connection, table: dict[str, Any]) -> list[str]:
    name = table["name"]
    if name in NOBODYS:
        return []
    wrong = [] if table["enabled"] and table["forced"] else [f"{name}: not protected"]
    policies = connection.execute(POLICIES.encode(), [table["oid"]]).fetchall()
    if not policies:
        wrong.append(f"{name}: no policy")
    for each in policies:
        if each["roles"] not in ([APP], [ADMIN]):
            wrong.append(f"{name}: {each['name']} is for {each['roles']}")
        conditions = [condition for condition in (each["qual"], each["checked"]) if condition]
        if each["roles"] == [APP] and table["is_somebodys"] and not all(ASKS_WHO in each for each in conditions):
            wrong.append(f"{name}: {each['name']} does not ask who")
        elif each["roles"] == [APP] and table["is_somebodys"] and (name, each["name"]) not in MAY_GO_ROUND:
            wrong += [f"{name}: {each['name']} has a way round" for text in conditions if WAY_ROUND.search(text)]
        if ASKS_WHO in "".join(conditions) and not all("NULLIF(" in each for each in conditions):
            wrong.append(f"{name}: {each['name']} takes nobody for somebody")
        if each["command"] in "aw" and each["roles"] == [APP] and not each["checked"]:
            wrong.append(f"{name}: {each['name']} lets anything be written")
    return wrong


def _of_relation(connection: Connection, relation: dict[str, Any]) -> list[str]:
    name, kind = relation["name"], relation["kind"]
    wrong = [f"{name}: owned by the server"] if relation["is_the_servers"] else []
    if kind == "m" or (kind == "v" and not relation["asks_as_caller"]):
        wrong.append(f"{name}: seen as its owner sees it")
    fine = {"SELECT"} if name in NOBODYS else set() if kind == "S" else {"SELECT", "INSERT", "UPDATE", "DELETE"}
    for each in connection.execute(RIGHTS.encode(), [relation["oid"]]).fetchall():
        too_much = set(each["rights"]) - (set() if each["grantee"] == "PUBLIC" else fine)
        wrong += [f"{name}: {each['grantee']} may {right}" for right in sorted(too_much)]
    return wrong


def _of_references(connection: Connection, somebodys: set[str]) -> list[str]:
    """A row refers to rows of the same person; and where an exercise may be everybody's, to one that they see."""
    wrong = []
    for each in connection.execute(REFERENCES.encode()).fetchall():
        source, target = each["from_table"], each["to_table"]
        if target == "exercises":
            policies = connection.execute(POLICIES.encode(), [_oid(connection, source)]).fetchall()
            writing = [policy["checked"] for policy in policies if policy["roles"] == [APP] and policy["checked"]]
            if not all("FROM exercises" in checked for checked in writing):
                wrong.append(f"{source}: {each['name']} refers to what is not seen")
        elif target in somebodys - {"users"} and "user_id" not in each["columns"]:
            wrong.append(f"{source}: {each['name']} refers to anybody's")
    found = connection.execute(UNIQUE.encode()).fetchall()
    felt = {each["name"] for each in found if each["on_table"] in somebodys}
    return wrong + [f"{name}: felt by others" for name in sorted(felt - FELT)]


def _oid(connection: Connection, table: str) -> int:
    row = connection.execute("SELECT %s::regclass::oid AS oid", [table]).fetchone()
    assert row is not None
    return int(row["oid"])


def _of_function(function: dict[str, Any]) -> list[str]:
    if not function["is_definer"]:
        return []
    wrong = []
    if not function["settings"].endswith("pg_temp"):
        wrong.append("finds what a caller puts in its way")
    if function["for_all"]:
        wrong.append("called by anybody")
    if function["owner"] != ADMIN:
        wrong.append(f"acts as {function['owner']}")
    return [f"{function['name']}: {each}" for each in wrong]


def _of_roles(connection: Connection) -> list[str]:
    wrong = []
    for role in connection.execute(ROLES.encode()).fetchall():
        wrong += [f"role {role['name']}: may do too much"] if role["is_mighty"] else []
        wrong += [f"role {role['name']}: may act as {each}" for each in role["acts_as"]]
    return wrong
