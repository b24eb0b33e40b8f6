#!/bin/sh
# display.sh on|off: every display of this machine. Without a picture a page draws nothing and would be taken for hung, so
# that the whole screen ends for the night and starts in the morning, as after a power cut.
set -eu
case "${1:-}" in
on) systemctl start greenhall-kiosk.service ;;
off)
  systemctl stop greenhall-kiosk.service
  # 4 is FB_BLANK_POWERDOWN: the kernel's own console switches the display off.
  for blank in /sys/class/graphics/fb*/blank; do echo 4 >"$blank"; done
  ;;
*) echo "display.sh on|off" >&2; exit 2 ;;
esac
