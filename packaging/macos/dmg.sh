#!/bin/sh
# Makes the disk image: dmg.sh APP TITLE OUTPUT.dmg
# A folder with the app and a link to /Applications, compressed. macOS only (hdiutil).
set -eu

app=$1 title=$2 output=$3
folder=$(mktemp -d "${TMPDIR:-/tmp}/dmg.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM

ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"

# the system's indexing now and then holds the fresh volume: "Resource busy"
tries=5
until hdiutil create -quiet -ov -volname "$title" -srcfolder "$folder" -fs HFS+ -format ULFO "$output"; do
    tries=$((tries - 1))
    if [ "$tries" -eq 0 ]; then
        echo "hdiutil could not make $output in five tries." >&2
        exit 1
    fi
    sleep 5
done
hdiutil verify -quiet "$output"
