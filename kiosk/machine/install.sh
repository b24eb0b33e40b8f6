#!/bin/sh
# Turns a Debian 12 or 13 machine into a screen of the hall. Run as root from the folder that `npm run secure` wrote:
#   sudo ./install.sh
# It may be run again, for a new address or a new version.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" = 0 ] || { echo "请用 root 运行 · run as root: sudo $0" >&2; exit 1; }
[ -s "$here/kiosk.env" ] || { echo "缺少 kiosk.env:请复制整个文件夹 · kiosk.env is missing: copy the whole folder" >&2; exit 1; }

apt-get update
apt-get install -y --no-install-recommends chromium cage seatd nodejs systemd-timesyncd fonts-noto-cjk

id greenhall >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin greenhall
for group in video render input audio; do
  if getent group "$group" >/dev/null; then usermod -a -G "$group" greenhall; fi
done

install -d -m 755 /etc/greenhall /usr/lib/greenhall /etc/chromium/policies/managed /etc/systemd/timesyncd.conf.d
install -m 644 "$here/kiosk.env" /etc/greenhall/kiosk.env
install -m 755 "$here/watch-kiosk.mjs" "$here/display.sh" /usr/lib/greenhall/
install -m 644 "$here/policies.json" /etc/chromium/policies/managed/greenhall.json
install -m 644 "$here/timesyncd.conf" /etc/systemd/timesyncd.conf.d/greenhall.conf
for unit in greenhall-kiosk.service greenhall-display@.service greenhall-display-off.timer greenhall-display-on.timer; do
  install -m 644 "$here/$unit" /etc/systemd/system/
done

# A keyboard that a visitor brings restarts nothing and sends nothing to sleep.
systemctl mask ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target
echo 'kernel.sysrq = 0' >/etc/sysctl.d/90-greenhall.conf
systemctl restart systemd-sysctl.service

systemctl daemon-reload
systemctl set-default graphical.target
systemctl restart systemd-timesyncd || true
systemctl enable --now seatd.service
systemctl enable greenhall-kiosk.service greenhall-display-off.timer greenhall-display-on.timer
systemctl restart greenhall-kiosk.service
echo "好了:屏幕已启动,断电重启后也会自动打开。 · Done: the screen is on, and comes back after every start."
