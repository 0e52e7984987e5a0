#!/usr/bin/env bash
# Puts Pendopo's settings into a running Payara Server 6 domain and deploys the EAR. Run again for an upgrade.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: install.sh --ear FILE --settings FILE [options]

  --ear FILE            pendopo.ear
  --settings FILE       settings, one key=value a line (see pendopo.properties.example)
  --asadmin FILE        Payara's asadmin (asadmin from PATH)
  --context-root PATH   where Pendopo answers (/pendopo)
  --target NAME         instance, cluster or deployment group (server)
  --host HOST           administration host (localhost)
  --port PORT           administration port (4848)
  --user NAME           administrator (admin)
  --passwordfile FILE   asadmin's password file; without it asadmin asks
  --settings-only       change the settings, deploy nothing

Passwords and keys become password aliases, kept encrypted by the domain; no secret is ever an
argument of a command, where other users of the machine could read it.
TEXT
}

refuse() {
  echo "install.sh: $1" >&2
  exit 1
}

ear='' settings='' asadmin=asadmin root=/pendopo target=server settings_only=no
connection=()
while [ $# -gt 0 ]; do
  case $1 in
    --help|-h) usage; exit 0 ;;
    --settings-only) settings_only=yes; shift; continue ;;
  esac
  [ $# -ge 2 ] || refuse "option $1 needs a value; see --help"
  case $1 in
    --ear) ear=$2 ;;
    --settings) settings=$2 ;;
    --asadmin) asadmin=$2 ;;
    --context-root) root=$2 ;;
    --target) target=$2 ;;
    --host|--port|--user|--passwordfile) connection+=("$1" "$2") ;;
    *) refuse "unknown option $1; see --help" ;;
  esac
  shift 2
done
[ -f "$settings" ] || refuse "no settings file; copy pendopo.properties.example and name it with --settings"
[ "$settings_only" = yes ] || [ -f "$ear" ] || refuse "no EAR; name it with --ear"
case $root in /*) ;; *) refuse "the context root begins with /" ;; esac
command -v "$asadmin" > /dev/null || refuse "no asadmin; name it with --asadmin"

admin() {
  "$asadmin" ${connection[@]+"${connection[@]}"} --interactive=false "$@"
}

secret=$(mktemp)
trap 'rm -f "$secret"' EXIT
chmod 600 "$secret"

admin version > /dev/null || refuse "asadmin cannot reach the domain; is it running, are host, port and password right?"
aliases=" $(admin list-password-aliases | tr '\n' ' ') "

# asadmin takes one password file; the alias goes beside the administrator's own password.
alias_password() {
  local own=''
  for ((i = 0; i < ${#connection[@]}; i += 2)); do
    [ "${connection[i]}" != --passwordfile ] || own=${connection[i + 1]}
  done
  { [ -z "$own" ] || cat "$own"; echo; printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$2"; } > "$secret"
  local verb=create-password-alias
  case $aliases in *" $1 "*) verb=update-password-alias ;; esac
  local plain=()
  for ((i = 0; i < ${#connection[@]}; i += 2)); do
    [ "${connection[i]}" = --passwordfile ] || plain+=("${connection[i]}" "${connection[i + 1]}")
  done
  "$asadmin" ${plain[@]+"${plain[@]}"} --interactive=false --passwordfile "$secret" "$verb" "$1" > /dev/null
}

# set-config-property reads colons and backslashes as its own separators.
escaped() {
  printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e 's/:/\\:/g'
}

count=0
while IFS= read -r line || [ -n "$line" ]; do
  line=${line%$'\r'}
  case $line in ''|'#'*) continue ;; esac
  key=${line%%=*} value=${line#*=}
  [[ $line == *=* && $key =~ ^pendopo\.[a-z0-9.-]+$ ]] || refuse "not a setting: $key"
  case $key in
    *password|*secret|*.key) alias_password "$key" "$value" ;;
    *) admin set-config-property --source domain --propertyName "$key" --propertyValue "$value" > /dev/null ;;
  esac
  count=$((count + 1))
done < "$settings"
echo "$count settings are in place."

[ "$settings_only" = no ] || exit 0
admin deploy --force=true --target "$target" --name pendopo --contextroot "$root" "$ear" > /dev/null \
  || refuse "the EAR was not deployed; see the domain's server.log"
echo "Pendopo is deployed at $root."
