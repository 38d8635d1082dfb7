# Sourced by start.sh and stop.sh: a process is known by its pid and by when the kernel started it.

# began PID: prints the start time, or fails when there is no such process (a zombie is none).
began() {
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  read -ra stat <<<"${stat##*) }"
  [[ ${stat[0]} != Z ]] && echo "${stat[19]}"
}

# group PID: prints "pid start-time" of each process of the group that PID leads.
group() {
  local file stat pid
  for file in /proc/[0-9]*/stat; do
    stat=$(cat "$file" 2>/dev/null) || continue
    pid=${stat%% *}
    read -ra stat <<<"${stat##*) }"
    [[ ${stat[2]} != "$1" || ${stat[0]} == Z ]] || echo "$pid ${stat[19]}"
  done
}

# living FILE: prints the pids recorded in FILE that still are the processes they were.
living() {
  local pid time
  [[ -e $1 ]] || return 0
  while read -r pid time; do
    [[ $(began "$pid") != "$time" ]] || echo "$pid"
  done <"$1"
}

# stop FILE: ends the recorded processes and no others.
stop() {
  local signal pids
  for signal in TERM TERM TERM TERM TERM KILL; do
    mapfile -t pids < <(living "$1")
    ((${#pids[@]})) || break
    kill -s "$signal" "${pids[@]}" 2>/dev/null || true
    sleep 0.2
  done
  rm -f "$1"
}
