#!/bin/sh
# Every check of the project; arguments go to pytest:
#
#     sh packaging/test.sh [-k employees]
#
# Exit status 0 only where all of them pass; the last line is pytest's own summary.
set -u

window=yes
. "$(dirname "$0")/prepare.sh"
prepare test

# shellcheck disable=SC2046 # one word a package
set_aside=$(missing_programs "$test_programs")
if [ -n "$set_aside" ]; then
    # shellcheck disable=SC2086
    install_packages $set_aside || say "Without $set_aside the tests that need them are skipped."
fi
if [ "$(uname)" = Linux ] && ! has_server; then
    install_server || say "Without the package postgresql the tests with a server are skipped."
fi

cd "$root" || exit 1
PATH=$venv/bin:$PATH
export PATH

# What reads the sources runs side by side and beside the tests, whose first minute it takes; each
# tells what it has to say in one piece.
told=$(mktemp -d) || exit 1
trap 'rm -rf "$told"' EXIT
trap 'exit 130' INT TERM

check() { # $1: name; the rest: the command
    name=$1
    shift
    { "$@" >"$told/$name" 2>&1 || echo failed >"$told/$name.failed"; } &
}

hear() { # the names, as they are to be told; status 0 where none has failed
    wait
    failed=
    for name in "$@"; do
        say "== $name"
        cat "$told/$name" >&2
        [ ! -e "$told/$name.failed" ] || failed="$failed, $name"
    done
    [ -z "$failed" ] || say "Failed beside pytest: ${failed#, }"
    [ -z "$failed" ]
}

read_sources() {
    check "mypy" mypy asn_desktop packaging/*.py
    check "lint-imports" lint-imports
    check "ruff check" ruff check --quiet --output-format concise .
    check "ruff format" ruff format --check --quiet .
    hear "ruff check" "ruff format" "mypy" "lint-imports"
}

read_sources &
sources=$!
say "== pytest"
# One worker a core, up to four, and one for the time in which others wait for a disk or a server;
# "-n 0" among the arguments keeps all in one process.
workers=$(python -c 'import os; print(min(os.cpu_count() or 1, 4) + 1)')
python -m pytest -n "$workers" --dist worksteal "$@"
status=$?
wait "$sources" || [ "$status" != 0 ] || status=1
exit "$status"
