#!/bin/bash
# One database and one owner per service; nobody else may connect to it. Runs once, on an empty data folder.
set -euo pipefail

provide() { # <database and owner> <password>
  : "${2:?password of $1}"
  psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres --quiet -v name="$1" -v password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

provide catalog "$CATALOG_DB_PASSWORD"
provide application "$APPLICATION_DB_PASSWORD"
provide approval "$APPROVAL_DB_PASSWORD"
provide license "$LICENSE_DB_PASSWORD"
provide notification "$NOTIFICATION_DB_PASSWORD"
