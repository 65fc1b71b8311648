#!/usr/bin/env bash
# Makes the secrets of a compose deployment: .env in the root of the checkout (or the file named), readable by its
# owner alone. Does not touch a file that is there: whoever loses the data keys loses the personal data.
set -euo pipefail
file=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.env}
if [ -e "$file" ]; then
  echo "$file is there already and was left as it is." >&2
  exit 1
fi

bytes() { head -c "$1" /dev/urandom; }
password() { bytes 24 | base64 | tr '+/' '-_'; }
key() { bytes 32 | base64 | tr -d '\n'; }

umask 077
{
  echo "# Secrets of this deployment. Keep a copy where the backups are not."
  for owner in POSTGRES CATALOG_DB APPLICATION_DB APPROVAL_DB LICENSE_DB NOTIFICATION_DB; do
    echo "${owner}_PASSWORD=$(password)"
  done
  echo "# Keys of personal data, one per service: 32 bytes in base64."
  for service in APPLICATION APPROVAL LICENSE NOTIFICATION; do
    echo "${service}_DATA_KEY=$(key)"
  done
  echo "# The password of the demo people, and the client secret of department systems."
  echo "ONETHING_DEMO_PASSWORD=$(password)"
  echo "ONETHING_DEPARTMENT_SECRET=$(password)"
} > "$file.part"
mv "$file.part" "$file"
echo "Wrote $file."
