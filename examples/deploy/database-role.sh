#!/bin/sh
# Makes Mera's role and database when the server of compose.yaml starts for the first time. The role owns the database and is
# no superuser: row-level security, which keeps organisations apart, does not bind superusers.
set -eu
psql --username postgres --no-psqlrc --set ON_ERROR_STOP=1 \
  --set password="$(cat /run/secrets/mera_database_password)" <<'SQL'
create role mera login password :'password';
create database mera owner mera encoding 'UTF8' template template0;
SQL
