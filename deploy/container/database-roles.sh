#!/usr/bin/env bash
# Runs once, when the database is made: the two roles and the database itself.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$PENDOPO_DB_OWNER_PASSWORD" -v app="$PENDOPO_DB_PASSWORD" <<'SQL'
create role pendopo_owner login password :'owner';
create role pendopo_app login password :'app';
create database pendopo owner pendopo_owner;
revoke all on database pendopo from public;
grant connect, temporary on database pendopo to pendopo_app;
SQL
