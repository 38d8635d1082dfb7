#!/bin/bash
# stop.sh DIR: ends the servers that start.sh recorded in DIR. The databases stay.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/processes.sh"

dir=${1:?"stop.sh: which directory was given to start.sh?"}
for pids in "$dir"/*/pids; do
  stop "$pids"
done
