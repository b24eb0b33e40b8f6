#!/bin/sh
# display.sh on|off: every display of this machine.
set -eu
case "${1:-}" in on | off) ;; *) echo "display.sh on|off" >&2; exit 2 ;; esac
XDG_RUNTIME_DIR="/run/user/$(id -u)"
export XDG_RUNTIME_DIR
for socket in "$XDG_RUNTIME_DIR"/wayland-*; do
  case "$socket" in *.lock) continue ;; esac
  WAYLAND_DISPLAY=$(basename "$socket")
  export WAYLAND_DISPLAY
  wlr-randr | awk '/^[^ ]/ { print $1 }' | while read -r output; do wlr-randr --output "$output" "--$1"; done
done
