#!/usr/bin/env bash
# Run a command beside a PostgreSQL server of its own: tools/with_postgres.sh COMMAND…
# The server lives in a new folder, answers on a Unix socket there and on no port, and goes away with the command.
# Tests kill processes and not the machine: what was committed is written to the operating system, which keeps it then. It
# is not waited for until it is on the disk (fsync), so this server is for tests alone. Nobody follows it, nothing is tidied.
set -euo pipefail

bin=$(dirname "$(ls -d /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")
folder=$(mktemp -d)
quick="-c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off"
run=()
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
  chown postgres "$folder"
  run=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
stop() {
  "${run[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
"${run[@]}" "$bin/initdb" -D "$folder/data" -U desk --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
"${run[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
  -o "-c listen_addresses= -c unix_socket_directories=$folder -c max_connections=60 $quick" start >/dev/null
cd "$OLDPWD"
chmod 755 "$folder"
export DATABASE_URL="postgresql://desk@/desk?host=$folder"
"${run[@]}" "$bin/createdb" -h "$folder" -U desk desk
"$@"
