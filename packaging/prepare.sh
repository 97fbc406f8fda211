# Sourced by run.sh and test.sh (POSIX sh). Makes $root/.venv ready; installs what is missing.
# Sets: root, venv_python. Second runs only compare checksums.

root=$(cd "$(dirname "$0")/.." && pwd)
venv=$root/.venv
venv_python=$venv/bin/python

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# --- system packages -----------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then sudo "$@"
    else return 126
    fi
}

# Newer Debian and Ubuntu releases name some libraries with t64.
package_name() {
    if apt-cache show --no-all-versions "$1t64" >/dev/null 2>&1; then echo "$1t64"; else echo "$1"; fi
}

install_packages() { # names as in Debian 12; status 1 where that was not possible
    say "Installing system packages: $*"
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 ||
        say "The package lists could not be refreshed; trying with those that are here."
    names=
    for name in "$@"; do names="$names $(package_name "$name")"; done
    # shellcheck disable=SC2086 # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends $names </dev/null >/dev/null
}

# library file → Debian package
offscreen_libraries='
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libgssapi_krb5.so.2 libgssapi-krb5-2'
window_libraries='
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
libcups.so.2 libcups2'
# program → Debian package
test_programs='
Xvfb xvfb
xauth xauth
qpdf qpdf
pdftotext poppler-utils'

# Asks the loader, not the package manager: right on every distribution and in every container.
missing_libraries() { # prints the packages of the libraries in $1 that cannot be loaded
    printf '%s\n' "$1" | "$python" -c '
import ctypes, sys
for line in filter(None, map(str.split, sys.stdin)):
    try:
        ctypes.CDLL(line[0])
    except OSError:
        print(line[1])'
}

missing_programs() {
    printf '%s\n' "$1" | while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null 2>&1 || echo "$package"
    done
}

# The tests start a server of their own; the package must not start one for the whole computer.
install_server() {
    rule=/etc/postgresql-common/createcluster.d/asn-desktop-tests.conf
    as_root sh -c "mkdir -p '${rule%/*}' && echo 'create_main_cluster = false' >'$rule'" 2>/dev/null ||
        return 1
    install_packages postgresql
    installed=$?
    as_root rm -f "$rule"
    return "$installed"
}

has_server() { # whether the programs of a PostgreSQL server are there, wherever they were put
    command -v initdb >/dev/null 2>&1 && return
    for found in /usr/lib/postgresql/*/bin/initdb; do [ -x "$found" ] && return; done
    return 1
}

require_packages() { # $1: what they are for; the rest: packages
    purpose=$1
    shift
    [ $# = 0 ] && return
    install_packages "$@" && return
    fail "$purpose needs these system packages (names of Debian 12): $*
Install them, or ask the administrator of this computer to, and run this again."
}

# --- Python --------------------------------------------------------------------------------------

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$(command -v "$candidate")
            return 0
        fi
    done
    return 1
}

make_environment() {
    if ! "$venv_python" -c '' 2>/dev/null; then
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
            require_packages "A Python environment" "$version-venv"
        fi
        rm -rf "$venv"
        "$python" -m venv "$venv" || fail "The environment $venv could not be made."
    fi
}

# Identifies what is to be installed: the pins, the project's own metadata, and this place.
fingerprint() {
    (cd "$root" && echo "$root" && "$venv_python" -V && cksum "$@" pyproject.toml packaging/build_hook.py)
}

install_requirements() { # names of requirement sets
    files=
    options=
    for name in "$@"; do
        files="$files packaging/requirements/$name.txt"
        options="$options -r $root/packaging/requirements/$name.txt"
    done
    stamp=$venv/.prepared-$1
    # shellcheck disable=SC2086 # one word a file
    wanted=$(fingerprint $files)
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Installing the Python packages into $venv (a few minutes the first time)."
        # shellcheck disable=SC2086
        "$venv_python" -m pip install --quiet --disable-pip-version-check --require-hashes \
            --only-binary :all: $options ||
            fail "The Python packages could not be installed; the lines above say why.
Where there is no connection, point pip at a folder of wheels (PIP_FIND_LINKS, PIP_NO_INDEX)."
        "$venv_python" -m pip install --quiet --disable-pip-version-check --no-build-isolation \
            --no-deps --editable "$root" || fail "asn-desktop itself could not be installed."
        printf '%s\n' "$wanted" >"$stamp"
    fi
    "$venv_python" "$root/packaging/generate.py" >&2 || exit 1
}

prepare() { # names of requirement sets; window=yes where a real window will open
    find_python || {
        install_packages python3 python3-venv
        find_python || fail "asn-desktop needs Python 3.11 or newer; none was found."
    }
    libraries=$offscreen_libraries
    [ "${window:-no}" = yes ] && libraries="$libraries$window_libraries"
    if [ "$(uname)" = Linux ]; then
        # shellcheck disable=SC2046 # one word a package
        require_packages "The window" $(missing_libraries "$libraries")
    fi
    make_environment
    install_requirements "$@"
}
