#!/bin/sh
# @TITLE@ @VERSION@ for Linux (@MACHINE@): installs for one user, without root. Ask it: sh FILE --help
# The program's files follow below as a tar.xz archive. The digest is that of everything from byte $rest on.
# shellcheck disable=SC2015  # "A && B || refuse" is meant: B fails as A does
size=@SIZE@
rest=@REST@
sha256=@SHA256@

title='@TITLE@'
name='@NAME@'
version='@VERSION@'
application_id='@APPLICATION_ID@'
machine='@MACHINE@'
payload=@PAYLOAD@           # the archive's first byte in this file
kilobytes=@KILOBYTES@       # what the files take when installed
glibc='@GLIBC@'
loader='@LOADER@'
probes='@PROBES@'           # files of ours that between them need every library we leave to the system
packages='@PACKAGES@'       # library=Debian's package

refuse() {
    printf '%s\n' "$*" >&2
    exit 1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

digest() {
    if has sha256sum; then
        sha256sum
    elif has shasum; then
        shasum -a 256
    else
        openssl dgst -sha256 -r
    fi | cut -d ' ' -f 1
}

require_whole() {
    [ -z "$whole" ] || return 0
    [ "$(tail -c +"$rest" "$0" | digest)" = "$sha256" ] ||
        refuse "This file is damaged: its contents don't match their SHA-256. Download it again."
    whole=yes
}

# An installed copy of this script is called `uninstall` and has no archive.
# Before the rest is even read: a file that was cut off must not run in part, nor a shell trip over a damaged line.
whole=
case ${0##*/} in
uninstall) ;;
*)
    [ -f "$0" ] && [ -r "$0" ] || refuse "Run this as a file, with its whole path: sh /folder/$name-$version.run"
    [ "$(($(wc -c <"$0")))" -eq "$size" ] ||
        refuse "This file is damaged: it should have $size bytes and has $(($(wc -c <"$0"))). Download it again."
    if has tail && has cut && { has sha256sum || has shasum || has openssl; }; then
        require_whole # else the missing program is named later
    fi
    ;;
esac

help() {
    cat <<END
$title $version: installs for you alone, without root.

  sh FILE                  installs into \${XDG_DATA_HOME:-~/.local/share}, with a menu entry and ~/.local/bin/$name
  sh FILE --prefix DIR     installs into DIR/share and DIR/bin instead
  sh FILE --uninstall      removes it (with the same --prefix); your mail sources and settings stay
  sh FILE --extract DIR    only unpacks the program into the new folder DIR
  sh FILE --check          says whether this file is whole
  sh FILE --help

An update is installed the same way, over the old version. Close the program before.
END
}

# what this needs of the system

require_tools() {
    for tool in tail wc cut sort head "$@"; do
        has "$tool" && continue
        [ "$tool" = xz ] && refuse "The program xz is missing. Install xz-utils (or xz) and run this again."
        refuse "The program $tool is missing. Install it and run this again."
    done
    case "$* $(xz --help 2>&1)" in
    *xz*BusyBox*)
        refuse "The program xz is busybox's, which can't read this file. Install xz-utils and run this again."
        ;;
    esac
    has sha256sum || has shasum || has openssl ||
        refuse "The program sha256sum is missing. Install coreutils and run this again."
}

older() { # whether version $1 comes before $2
    [ "$1" != "$2" ] &&
        [ "$(printf '%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$1" ]
}

require_system() {
    [ "$(uname -s)" = Linux ] || refuse "This is the program for Linux; this system is $(uname -s)."
    [ "$(uname -m)" = "$machine" ] || refuse "This is the program for $machine computers; this one is $(uname -m)."
    [ -e "$loader" ] ||
        refuse "$title needs the GNU C library, $glibc or newer, and this system has another one ($loader is missing)."
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null) || found=
    case $found in
    "glibc "*)
        if older "${found#glibc }" "$glibc"; then
            refuse "$title needs the GNU C library $glibc or newer; this system has ${found#glibc }. It needs a newer" \
                "release of this system, such as Debian 12, Ubuntu 22.04 or Fedora 36."
        fi
        ;;
    esac
}

# places

choose_places() {
    if [ -n "$prefix" ]; then
        data=$prefix/share
        bin=$prefix/bin
    else
        case ${HOME:-} in
        /*) [ -d "$HOME" ] || refuse "Your home folder $HOME isn't there. Choose a place with --prefix DIR." ;;
        *) refuse "HOME doesn't name your home folder. Choose a place with --prefix DIR." ;;
        esac
        data=$HOME/.local/share
        case ${XDG_DATA_HOME:-} in /*) data=${XDG_DATA_HOME%/} ;; esac
        bin=$HOME/.local/bin
    fi
    target=$data/$application_id
    link=$bin/$name
}

# whether $target is an installation of ours
installed() {
    [ -d "$target" ] && [ ! -L "$target" ] && [ -f "$target/installed-version" ] && [ -f "$target/installed-link" ]
}

refuse_running() { # $1: what to do after closing it
    real=$(cd -P "$target" 2>/dev/null && pwd) || return 0
    # shellcheck disable=SC2012  # numbers, no names; and one ls instead of a readlink for each process
    process=$(ls -l /proc/[0-9]*/exe 2>/dev/null | while IFS= read -r line; do
        case $line in
        *" -> $real/"*)
            line=${line#*/proc/}
            printf '%s\n' "${line%%/*}"
            ;;
        esac
    done | head -n 1)
    [ -z "$process" ] || refuse "$title is running from $target (process $process). Close it, then $1 again."
}

refuse_name() { # $1: a folder; $2: what to do. Qt reads its own place from a text in which these mean something else
    case $1 in
    *\"* | *\\* | *"$line_end"*)
        refuse "A folder whose name has a quotation mark, a backslash or a line break can't be installed into.${2:+ $2}"
        ;;
    esac
}

make_folder() { # $1 with those above it; notes what is new
    [ -n "$1" ] && [ ! -d "$1" ] || return 0
    make_folder "${1%/*}" && mkdir "$1" 2>/dev/null || return 1
    made=$1$line_end$made
}

remove_folders() { # those of the list $1 that are empty
    printf '%s' "$1" | while IFS= read -r folder; do
        rmdir "$folder" 2>/dev/null || :
    done
}

free() { # kilobytes where the folder $1 is; nothing where that can't be told
    # shellcheck disable=SC2046  # the fields of df's line
    set -- $(df -Pk "$1" 2>/dev/null | tail -n 1)
    case ${4:-} in
    '' | *[!0-9]*) ;;
    *) printf '%s\n' "$4" ;;
    esac
}

refuse_space() { # $1: where
    left=$(free "$1")
    [ "${left:-$kilobytes}" -ge "$kilobytes" ] ||
        refuse "The disk is too full, and nothing was changed: $title takes $((kilobytes / 1024 + 1)) MB in $1," \
            "and $((left / 1024)) MB are free."
}

# unpacking

unpack() { # into the folder $1, which is there
    problem=$({ tail -c +"$payload" "$0" | xz -dc | tar -xof - -C "$1"; } 2>&1) && return 0
    left=$(free "$1")
    [ "${left:-1024}" -ge 1024 ] || problem="the disk is full."
    refuse "Unpacking into ${1%/*} failed, and nothing was changed: $(printf '%s\n' "$problem" | head -n 1)"
}

try() { # whether the program in the folder $1 finds all it needs here
    if has ldd; then
        # shellcheck disable=SC2046,SC2086  # words are wanted: the probes have no spaces in their names
        missing=$(cd "$1" && LD_LIBRARY_PATH=$PWD/_internal ldd $probes 2>/dev/null |
            sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u)
        [ -z "$missing" ] || refuse_missing "$missing"
    fi
    hint=
    answer=$("$1/$name" --version 2>&1 </dev/null) && return 0
    [ $? -ne 126 ] || hint=" Perhaps programs may not run from there (noexec)."
    refuse "The program doesn't start in ${1%/*}, and nothing was changed:" \
        "$(printf '%s\n' "$answer" | tail -n 1)$hint"
}

refuse_missing() { # $1: sonames, one a line
    wanted=
    has apt-get && for library in $1; do
        for pair in $packages; do
            [ "${pair%%=*}" = "$library" ] || continue
            case " $wanted " in *" ${pair#*=} "*) ;; *) wanted="$wanted ${pair#*=}" ;; esac
        done
    done
    # shellcheck disable=SC2086  # one line of words
    set -- $1
    refuse "This system lacks libraries that $title needs, and nothing was changed: $*." \
        "Install them and run this again${wanted:+ (sudo apt-get install$wanted)}."
}

# installing: all is unpacked and tried beside the old, then they change places

# shellcheck disable=SC2317  # called by the trap
undo() {
    [ -n "$stage" ] || return 0
    if [ -n "$swapped" ]; then
        rm -rf "$target"
    fi
    if [ -n "$aside" ] && [ ! -e "$target" ]; then
        mv "$target.old" "$target"
    fi
    printf '%s\n' "$names" | while IFS= read -r file; do
        [ -n "$file" ] || continue
        rm -f "$data/$file.new"
        [ -z "$swapped" ] || [ -d "$target" ] || rm -f "$data/$file"
    done
    rm -f "$link.new"
    rm -rf "$stage"
    remove_folders "$made"
    stage=
}

refuse_foreign() { # what is in the way and isn't ours is left alone
    if installed; then
        set -- "$link"
    else
        set -- "$target" "$link" "$data/applications/$application_id.desktop"
    fi
    for path in "$@"; do
        [ -e "$path" ] || [ -L "$path" ] || continue
        [ "$path" = "$link" ] && [ "$(readlink "$link")" = "$target/$name" ] && continue
        refuse "$path is there already and isn't of this installer. Move it away, or choose another place with" \
            "--prefix DIR."
    done
}

take_stage() {
    stage_wanted=$target.new
    made=
    make_folder "$data" && [ -w "$data" ] || {
        remove_folders "$made"
        refuse "$data can't be written. Choose another place with --prefix DIR."
    }
    if ! mkdir "$stage_wanted" 2>/dev/null; then
        owner=$(cat "$stage_wanted/.process" 2>/dev/null) || owner=
        if [ -z "$owner" ]; then # just begun, or left behind
            sleep 1
            owner=$(cat "$stage_wanted/.process" 2>/dev/null) || owner=
        fi
        [ -n "$owner" ] && [ -d "/proc/$owner" ] &&
            refuse "Another installation of $title is under way in $data (process $owner). Let it end, then look again."
        { rm -rf "$stage_wanted" && mkdir "$stage_wanted"; } 2>/dev/null ||
            refuse "$data can't be written. Choose another place with --prefix DIR."
    fi
    stage=$stage_wanted
    trap undo EXIT
    trap 'exit 130' HUP INT TERM
    echo "$$" >"$stage/.process" || refuse "The disk is full: nothing can be written to $data."
}

# The menu entry names the program with its whole path, as ~/.local/bin needn't be in the session's PATH.
write_entry() { # from $1 to $2
    # shellcheck disable=SC2016  # characters, no expansion: quoted for Exec, then as the text that a value is
    quoted=$(printf '%s' "$target/$name" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    while IFS= read -r line; do
        case $line in
        "Exec=$name" | "Exec=$name "*) printf 'Exec="%s"%s\n' "$quoted" "${line#"Exec=$name"}" ;;
        "TryExec=$name") printf 'TryExec=%s\n' "$target/$name" | sed 's/\\/\\\\/g' ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$1" >"$2"
}

prepare_files() { # the menu entry, icons and manual page, beside where they belong
    printf '%s\n' "$names" >"$stage/installed-files" || return 1
    while IFS= read -r file; do
        make_folder "$data/${file%/*}" || return 1
        case $file in
        *.desktop) write_entry "$stage/share/$file" "$data/$file.new" || return 1 ;;
        *) cp "$stage/share/$file" "$data/$file.new" || return 1 ;;
        esac
    done <"$stage/installed-files"
    make_folder "$bin" && rm -f "$link.new" && ln -s "$target/$name" "$link.new"
}

note_what_is_ours() { # for `uninstall`: the link and where it leads; the folders made now or by the version before
    printf '%s\n' "$link" "$target/$name" >"$stage/installed-link" || return 1
    [ ! -f "$target/installed-folders" ] || made=$made$(cat "$target/installed-folders")$line_end
    printf '%s' "$made" >"$stage/installed-folders"
}

swap() {
    rm -rf "$target.old"
    if [ -d "$target" ]; then
        mv "$target" "$target.old" || return 1
        aside=yes
    fi
    mv "$stage" "$target" || return 1
    swapped=yes
    while IFS= read -r file; do
        mv -f "$data/$file.new" "$data/$file" || return 1
    done <"$target/installed-files"
    mv -f "$link.new" "$link" || return 1
}

install() {
    require_tools cat mkdir mv cp ln rm rmdir df ls sed tar xz uname readlink touch chmod
    require_whole
    require_system
    choose_places
    [ -z "${SUDO_USER:-}" ] || [ -n "$prefix" ] ||
        refuse "Run this without sudo: it installs for you alone. (For all users: sudo sh FILE --prefix /usr/local)"
    refuse_name "$target$link" "Choose another place with --prefix DIR."
    if [ -d "$target.old" ] && [ ! -e "$target" ]; then # an earlier run died between two renames
        mv "$target.old" "$target"
    fi
    refuse_foreign
    before=
    if installed; then
        before=$(head -n 1 "$target/installed-version")
        older "$version" "$before" &&
            refuse "$title $before is installed in $target, which is newer than $version. To go back remove it first:" \
                "sh '$target/uninstall'"
        refuse_running "run this"
    fi
    take_stage
    refuse_space "$data"
    unpack "$stage"
    try "$stage"
    names=$(cat "$stage/share/files")
    printf '%s\n' "$version" >"$stage/installed-version" && head -c "$((payload - 1))" "$0" >"$stage/uninstall" &&
        chmod 755 "$stage/uninstall" && prepare_files && note_what_is_ours ||
        refuse "Nothing was changed: the files can't be written to $data or $bin. Is the disk full?"
    [ -z "$before" ] || refuse_running "run this" # it takes some seconds: it may have been opened meanwhile
    trap '' HUP INT TERM
    touch "$data/icons/hicolor" 2>/dev/null || : # a cache of its icons is old from now on
    swap || refuse "Nothing was changed: the files can't be put in their places in $data and $bin."
    rm -f "$target/.process"
    rm -rf "$target.old"
    stage=
    report
}

report() {
    case $before in
    '') done="$title $version is installed in $target." ;;
    "$version") done="$title $version was there already and is installed anew in $target." ;;
    *) done="$title $version is installed in $target, over $before." ;;
    esac
    case :${XDG_DATA_DIRS:-/usr/local/share:/usr/share}:${XDG_DATA_HOME:-${HOME:-}/.local/share}: in
    *:"$data":* | *:"$data"/:*) done="$done It is in your menu." ;;
    *) done="$done Your menu doesn't look there; start it with $link." ;;
    esac
    printf '%s\n' "$done" "To remove it: sh '$target/uninstall'"
    for other in "${HOME:-}/.local/share/$application_id" "/opt/$name"; do
        [ "$other" = "$target" ] || [ ! -d "$other" ] ||
            printf '%s\n' "Another $title is installed in $other; both use the same mail sources and settings."
    done
}

# the other ways

uninstall() {
    require_tools cat rm rmdir mv ls readlink
    case ${0##*/} in
    uninstall) # where it stands is what it removes
        case $0 in */*) target=$(cd "${0%/*}" && pwd) || exit 1 ;; *) target=$PWD ;; esac
        data=${target%/*}
        ;;
    *) choose_places ;;
    esac
    if [ -d "$target.old" ] && [ ! -e "$target" ]; then
        mv "$target.old" "$target"
    fi
    installed || refuse "No $title is installed in $target."
    [ -w "$data" ] || refuse "$data can't be written, so $title can't be removed from there."
    refuse_running "remove it"
    {
        IFS= read -r link && IFS= read -r leads_to
        [ ! -L "$link" ] || [ "$(readlink "$link")" != "$leads_to" ] || rm -f "$link"
    } <"$target/installed-link"
    while IFS= read -r file; do
        [ -n "$file" ] && rm -f "$data/$file"
    done <"$target/installed-files"
    folders=$(cat "$target/installed-folders")
    rm -rf "$target.new" "$target.old"
    { mv "$target" "$target.old" && rm -rf "$target.old"; } || refuse "Not all of $target could be removed."
    remove_folders "$folders$line_end"
    printf '%s\n' "$title is removed from $target."
    profile=${XDG_DATA_HOME:-${HOME:-}/.local/share}/$name
    [ ! -d "$profile" ] ||
        printf '%s\n' "Your mail sources and settings are kept in $profile; delete it if you want them gone too."
}

extract() { # into the folder $1
    require_tools mkdir mv rm rmdir df tar xz uname
    require_whole
    require_system
    case $1 in /*) folder=${1%/} ;; *) folder=$PWD/${1%/} ;; esac
    refuse_name "$folder"
    [ ! -e "$folder" ] && [ ! -L "$folder" ] || rmdir "$folder" 2>/dev/null ||
        refuse "$folder is there already and isn't an empty folder. Name a new one."
    data=${folder%/*}
    target=$folder
    link=$folder.link
    mkdir "$folder.new" 2>/dev/null || refuse "$folder.new can't be made. Name a folder where you may write."
    stage=$folder.new
    trap undo EXIT
    trap 'exit 130' HUP INT TERM
    refuse_space "$data"
    unpack "$stage"
    mv "$stage" "$folder" || refuse "$folder can't be made."
    stage=
    printf '%s\n' "$title $version is unpacked; start it with $folder/$name."
}

check() {
    require_tools
    require_whole
    printf '%s\n' "This file is whole: $title $version for Linux on $machine, $size bytes."
}

main() {
    unset CDPATH
    umask 022
    LC_ALL=C
    export LC_ALL
    line_end='
'
    prefix=
    folder=
    todo=install
    stage=
    aside=
    swapped=
    names=
    made=
    case ${0##*/} in uninstall) todo=uninstall ;; esac
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) todo=help ;;
        --check) todo=check ;;
        --uninstall) todo=uninstall ;;
        --prefix=* | --extract=*)
            value=${1#*=}
            option=${1%%=*}
            shift
            set -- "$option" "$value" "$@"
            continue
            ;;
        --prefix | --extract)
            [ -n "${2:-}" ] || refuse "$1 needs a folder: $1 DIR"
            if [ "$1" = --extract ]; then
                todo=extract
                folder=$2
            else
                case $2 in /*) prefix=${2%/} ;; *) prefix=$PWD/${2%/} ;; esac
                prefix=${prefix:-/}
            fi
            shift
            ;;
        *) refuse "There is no option $1. Ask: sh FILE --help" ;;
        esac
        shift
    done
    case $todo in
    help) help ;;
    check) check ;;
    extract) extract "$folder" ;;
    install) install ;;
    uninstall) uninstall ;;
    esac
}

main "$@"
exit
