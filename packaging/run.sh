#!/bin/sh
# Opens asn-desktop with its practice office on a computer that has only Python 3.11 or newer.
# Where there is no display, does the main job without a window (import, Excel, PDF, pictures of
# the screens) into a folder and says where it is:
#
#     sh packaging/run.sh [FOLDER]
set -u

case "$(uname)" in
Linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && window=yes || window=no ;;
*) window=yes ;;
esac

. "$(dirname "$0")/prepare.sh"
prepare run build

if [ "$window" = yes ]; then
    exec "$venv_python" -m asn_desktop --practice
fi

folder=${1:-$root/practice}
say "There is no display here: doing the main job without a window."
QT_QPA_PLATFORM=offscreen "$venv_python" -m asn_desktop demo "$folder" || exit
say "The files are in $(cd "$folder" && pwd):"
ls -1 "$folder" >&2
