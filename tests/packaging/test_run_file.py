"""The `.run` with a small payload, in every shell at hand: what it leaves behind, and what it says when it refuses."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.small_bundle import in_packaging, make_bundle

ID = "io.github.cio_desktop.cio_desktop"
VERSION = "1.2.3"
TOOLS = ("tar", "xz", "sha256sum")

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an installer for Linux"),
    pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"),
]

SHELLS = {"dash": ["dash"], "bash": ["bash"], "busybox": ["busybox", "sh"]}
shells = pytest.mark.parametrize(
    "shell",
    [
        pytest.param(words, id=name, marks=pytest.mark.skipif(not shutil.which(words[0]), reason=f"no {words[0]}"))
        for name, words in SHELLS.items()
    ],
)
SH = ["sh"]


@dataclass
class Home:
    """A user's home folder, and the commands run in it."""

    path: Path
    shell: list[str]

    @property
    def target(self) -> Path:
        return self.path / ".local" / "share" / ID

    @property
    def link(self) -> Path:
        return self.path / ".local" / "bin" / "cio-desktop"

    def command(self, file: Path, *arguments: str | Path) -> list[str]:
        return [*self.shell, str(file), *map(str, arguments)]

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        return {**kept, "HOME": str(self.path), **more}

    def run(self, file: Path, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(file, *arguments),
            env=self.environment(**environment),
            cwd=self.path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    def install(self, file: Path, *arguments: str | Path, **environment: str) -> str:
        done = self.run(file, *arguments, **environment)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
        return done.stdout

    def refused(self, file: Path, *arguments: str | Path, **environment: str) -> str:
        """The one sentence; nothing is changed."""
        before = self.files()
        done = self.run(file, *arguments, **environment)
        assert (done.returncode, done.stdout) == (1, ""), done.stdout + done.stderr
        (line,) = done.stderr.splitlines()
        assert self.files() == before, line
        return line

    def files(self) -> dict[str, str]:
        return snapshot(self.path)


def snapshot(folder: Path) -> dict[str, str]:
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_dir():
            found[name] = "folder"
        else:
            found[name] = f"{path.stat().st_mode:o} {path.read_bytes().hex()[:200000]}"
    return found


def make(
    folder: Path, version: str = VERSION, *, program: str = "", patch: Mapping[bytes, bytes] | None = None
) -> Path:
    """A .run of a made-up program: a script, and one compiled file that can run for a while."""
    bundle = make_bundle(folder, program=program or f'#!/bin/sh\necho "CIO Desktop {version}"\n', patch=patch)
    share = folder / "share"
    entry = share / "applications" / f"{ID}.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nType=Application\nName=CIO Desktop\nTryExec=cio-desktop\nExec=cio-desktop\n")
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>")
    (share / "doc").mkdir()
    (share / "doc" / "copyright").write_text("not for a user's own folder")
    done = in_packaging(
        f"import project, run_file; project.VERSION = {version!r}\n"
        f"print(run_file.write(*map(Path, {[str(bundle), str(share), str(folder)]!r})))"
    )
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("run"))


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("newer"), "1.10.0")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "home").mkdir()
    return Home(tmp_path / "home", SH)


def shadow(folder: Path, **scripts: str) -> str:
    """A PATH on which these programs come first."""
    folder.mkdir()
    for name, text in scripts.items():
        (folder / name).write_text("#!/bin/sh\n" + text)
        (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def only(folder: Path, *, without: str) -> str:
    """A PATH with what the installer needs, but for one program."""
    folder.mkdir()
    wanted = "sh tail wc cut sort head cat mkdir mv cp ln rm rmdir df ls sed tar xz uname readlink touch chmod"
    for name in f"{wanted} sha256sum shasum openssl getconf ldd".split():
        if name not in without.split() and (found := shutil.which(name)):
            (folder / name).symlink_to(found)
    return str(folder)


# installing and removing


@shells
def test_it_installs_for_one_user_and_leaves_nothing_when_removed(shell: list[str], product: Path, home: Home) -> None:
    home.shell = shell
    told = home.install(product)
    assert told.splitlines()[:2] == [  # a third line where the .deb is installed, too
        f"CIO Desktop {VERSION} is installed in {home.target}. It is in your menu.",
        f"To remove it: sh '{home.target}/uninstall'",
    ]
    assert subprocess.run([home.link], capture_output=True, text=True, check=True).stdout == f"CIO Desktop {VERSION}\n"
    entry = (home.path / ".local/share/applications" / f"{ID}.desktop").read_text()
    assert f'\nExec="{home.target}/cio-desktop"\n' in entry
    assert f"\nTryExec={home.target}/cio-desktop\n" in entry
    assert (home.path / f".local/share/icons/hicolor/scalable/apps/{ID}.svg").read_text() == "<svg/>"
    assert not (home.path / ".local/share/doc").exists()
    assert (home.target / "_internal" / "same").read_text() == "data"
    told = home.install(
        product if shell == ["bash"] else home.target / "uninstall", *["--uninstall"][: shell == ["bash"]]
    )
    assert told == f"CIO Desktop is removed from {home.target}.\n"
    assert home.files() == {}


def test_removing_keeps_what_others_have_in_the_same_folders(product: Path, home: Home) -> None:
    for name in ("share/cio-desktop/cio.sqlite3", "share/applications/other.desktop", "bin/other"):
        (home.path / ".local" / name).parent.mkdir(parents=True)
        (home.path / ".local" / name).write_text("mine")
    before = home.files()
    home.install(product)
    told = home.install(home.target / "uninstall")
    assert f"Your mail sources and settings are kept in {home.path}/.local/share/cio-desktop; delete it if you" in told
    assert home.files() == before


STRANGE = "a b'c$e`f%g&iä"


def test_a_folder_with_strange_letters(product: Path, home: Home) -> None:
    prefix = home.path / STRANGE
    told = home.install(product, f"--prefix={prefix}")
    assert "Your menu doesn't look there; start it with" in told
    entry = (prefix / "share" / "applications" / f"{ID}.desktop").read_text()
    (value,) = re.findall(r'^Exec="(.*)"$', entry, re.MULTILINE)
    value = value.replace("\\\\", "\\")  # the value as a text, then as quoted, then its field codes
    value = re.sub(r"\\(.)", r"\1", value).replace("%%", "%")
    assert value == f"{prefix}/share/{ID}/cio-desktop"
    assert subprocess.run([prefix / "bin" / "cio-desktop"], capture_output=True, check=True).stdout
    home.install(product, "--uninstall", "--prefix", STRANGE)
    assert home.files() == {}


@pytest.mark.parametrize("letter", ['"', "\\", "\n"])
def test_a_folder_that_qt_would_misread(letter: str, product: Path, home: Home) -> None:
    folder = f"a{letter}b"
    told = "A folder whose name has a quotation mark, a backslash or a line break can't be installed into."
    assert home.refused(product, "--prefix", folder) == told + " Choose another place with --prefix DIR."
    assert home.refused(product, "--extract", folder) == told


def test_the_folder_for_data_may_be_elsewhere(product: Path, home: Home) -> None:
    elsewhere = home.path / "elsewhere"
    assert "It is in your menu" in home.install(product, XDG_DATA_HOME=str(elsewhere))
    assert (elsewhere / ID / "cio-desktop").exists()
    home.install(elsewhere / ID / "uninstall")  # knows where it stands
    assert home.files() == {}


@shells
def test_unpacking_alone(shell: list[str], product: Path, home: Home) -> None:
    home.shell = shell
    (home.path / "empty").mkdir()
    for name in ("new", "empty"):
        home.install(product, "--extract", name)
        assert subprocess.run([home.path / name / "cio-desktop"], capture_output=True, check=True).stdout
    assert sorted(path.name for path in home.path.iterdir()) == ["empty", "new"]
    assert home.refused(product, "--extract=new").endswith(
        "is there already and isn't an empty folder. Name a new one."
    )
    home.refused(product, "--extract", "no/such")


@shells
def test_it_tells_about_itself(shell: list[str], product: Path, home: Home) -> None:
    home.shell = shell
    assert "--uninstall" in home.install(product, "--help")
    size = product.stat().st_size
    assert home.install(product, "--check").startswith(f"This file is whole: CIO Desktop {VERSION} for Linux on ")
    assert home.install(product, "--check").endswith(f", {size} bytes.\n")
    assert home.refused(product, "--chek") == "There is no option --chek. Ask: sh FILE --help"
    assert home.refused(product, "--prefix") == "--prefix needs a folder: --prefix DIR"
    assert home.files() == {}


def test_the_same_files_give_the_same_bytes(product: Path, tmp_path: Path) -> None:
    assert make(tmp_path).read_bytes() == product.read_bytes()


def test_shellcheck_finds_nothing(product: Path) -> None:
    if shutil.which("shellcheck") is None:
        pytest.skip("no shellcheck")
    header = product.read_bytes().split(b"\nexit\n")[0].decode() + "\nexit\n"
    done = subprocess.run(["shellcheck", "-s", "sh", "-"], input=header, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


# a second one


@shells
def test_over_an_older_one(shell: list[str], product: Path, newer: Path, home: Home) -> None:
    home.shell = shell
    home.install(product)
    (home.target / "_internal" / "stale").write_text("of the older one")
    fresh = Home(home.path.with_name("fresh"), shell)
    fresh.path.mkdir()
    fresh.install(newer)
    assert f"CIO Desktop 1.10.0 is installed in {home.target}, over {VERSION}." in home.install(newer)
    assert set(home.files()) == set(fresh.files())
    line = home.refused(product)
    assert line.startswith(
        f"CIO Desktop 1.10.0 is installed in {home.target}, which is newer than {VERSION}. To go back"
    )
    assert "1.10.0 was there already and is installed anew" in home.install(newer)
    home.install(home.target / "uninstall")
    assert home.files() == {}


def test_in_two_places(product: Path, newer: Path, home: Home) -> None:
    home.install(product)
    told = home.install(newer, "--prefix", "second")
    assert f"Another CIO Desktop is installed in {home.target}; both use the same mail sources" in told
    for link, version in ((home.link, VERSION), (home.path / "second" / "bin" / "cio-desktop", "1.10.0")):
        assert subprocess.run([link], capture_output=True, text=True, check=True).stdout == f"CIO Desktop {version}\n"
    home.install(product, "--uninstall")
    assert subprocess.run([home.path / "second" / "bin" / "cio-desktop"], capture_output=True, check=True).stdout
    home.install(home.path / "second" / "share" / ID / "uninstall")
    assert home.files() == {}
    assert home.refused(product, "--uninstall") == f"No CIO Desktop is installed in {home.target}."


@pytest.mark.parametrize("name", [f"share/{ID}/file", "bin/cio-desktop", f"share/applications/{ID}.desktop"])
def test_what_is_not_ours_is_left_alone(name: str, product: Path, home: Home) -> None:
    path = home.path / ".local" / name
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    assert "is there already and isn't of this installer. Move it away" in home.refused(product)
    assert home.refused(product, "--uninstall").startswith("No CIO Desktop is installed")


def test_a_command_that_took_the_place_of_ours_is_left_alone(product: Path, newer: Path, home: Home) -> None:
    home.install(product)
    home.link.unlink()
    home.link.write_text("mine")
    assert home.refused(newer).startswith(f"{home.link} is there already and isn't of this installer. Move it away")
    home.install(newer, "--uninstall")
    assert home.link.read_text() == "mine"


@shells
def test_a_running_program_is_not_replaced(shell: list[str], product: Path, newer: Path, home: Home) -> None:
    home.shell = shell
    home.install(product)
    with subprocess.Popen([home.target / "_internal" / "sleep", "60"]) as running:
        try:
            sentence = f"CIO Desktop is running from {home.target} (process {running.pid}). Close it, then "
            assert home.refused(newer) == sentence + "run this again."
            assert home.refused(home.target / "uninstall") == sentence + "remove it again."
        finally:
            running.kill()
    home.install(newer)


# copies that are not whole


@shells
def test_a_copy_that_is_cut_off(shell: list[str], product: Path, home: Home, tmp_path: Path) -> None:
    home.shell = shell
    whole = product.read_bytes()
    header = whole.index(b"\nexit\n") + len(b"\nexit\n")
    early = whole.index(b"# Before the rest")  # what stands above must be there to say anything
    copy = tmp_path / "copy.run"
    for size in (early + 600, header // 2, header - 3, header, header + 1, len(whole) // 2, len(whole) - 1):
        copy.write_bytes(whole[:size])
        assert home.refused(copy) == (
            f"This file is damaged: it should have {len(whole)} bytes and has {size}. Download it again."
        )
        home.refused(copy, "--check")
        home.refused(copy, "--extract", "x")
    copy.write_bytes(whole + b"\n")
    assert home.refused(copy).startswith("This file is damaged")
    for size in range(0, early, 97):  # too little to say it, and nothing is done
        copy.write_bytes(whole[:size])
        home.run(copy)
        assert home.files() == {}


@shells
def test_a_copy_with_a_damaged_byte(shell: list[str], product: Path, home: Home, tmp_path: Path) -> None:
    home.shell = shell
    whole = bytearray(product.read_bytes())
    copy = tmp_path / "copy.run"
    header = whole.index(b"\nexit\n") + len(b"\nexit\n")
    for place in (whole.index(b"kilobytes=") + 11, whole.index(b"rm -rf") + 8, header, (header + len(whole)) // 2, -1):
        damaged = whole.copy()
        damaged[place] ^= 1
        copy.write_bytes(damaged)
        assert home.refused(copy) == (
            "This file is damaged: its contents don't match their SHA-256. Download it again."
        )
        home.refused(copy, "--check")


@shells
def test_a_copy_whose_script_is_damaged(shell: list[str], product: Path, home: Home, tmp_path: Path) -> None:
    home.shell = shell
    whole = product.read_bytes()
    copy = tmp_path / "copy.run"
    for word in (b"help() {", b"    cat <<END\n", b"        if older ", b"    done <", b"main() {"):
        place = whole.index(word)
        for put in (b"'", b"\0\xff", b")", b"\n}"):
            copy.write_bytes(whole[:place] + put + whole[place + len(put) :])
            assert home.refused(copy) == (
                "This file is damaged: its contents don't match their SHA-256. Download it again."
            )


def test_a_copy_that_is_piped(product: Path, home: Home) -> None:
    with product.open("rb") as file:
        done = subprocess.run(
            ["sh"], stdin=file, env=home.environment(), cwd=home.path, capture_output=True, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == f"Run this as a file, with its whole path: sh /folder/cio-desktop-{VERSION}.run\n"
    assert home.files() == {}


# systems that don't suit


@pytest.mark.parametrize("tool", ["tar", "xz", "sha256sum shasum openssl", "sed"])
def test_a_missing_program(tool: str, product: Path, home: Home, tmp_path: Path) -> None:
    name = tool.split()[0]
    line = home.refused(product, PATH=only(tmp_path / "bin", without=tool))
    assert re.match(rf"The program {name} is missing\. Install .* and run this again\.$", line)


def test_an_xz_that_can_not_read_it(product: Path, home: Home, tmp_path: Path) -> None:
    line = home.refused(product, PATH=shadow(tmp_path / "bin", xz="echo 'BusyBox v1.35.0' >&2\n"))
    assert line == "The program xz is busybox's, which can't read this file. Install xz-utils and run this again."


@shells
def test_an_older_c_library(shell: list[str], product: Path, home: Home, tmp_path: Path) -> None:
    home.shell = shell
    line = home.refused(product, PATH=shadow(tmp_path / "bin", getconf="echo glibc 2.9\n"))
    assert re.match(r"CIO Desktop needs the GNU C library 2\.\d+ or newer; this system has 2\.9\. ", line)


def test_another_machine_or_system(product: Path, home: Home, tmp_path: Path) -> None:
    path = shadow(tmp_path / "arm", uname='[ "$1" = -s ] && echo Linux || echo riscv64\n')
    assert home.refused(product, PATH=path).endswith("computers; this one is riscv64.")
    path = shadow(tmp_path / "bsd", uname="echo FreeBSD\n")
    assert home.refused(product, PATH=path) == "This is the program for Linux; this system is FreeBSD."


@shells
def test_a_missing_library(shell: list[str], home: Home, tmp_path: Path) -> None:
    """The compiled file asks for a library that no system has."""
    home.shell = shell
    product = make(tmp_path / "made", patch={b"libc.so.6": b"libq.so.6"})
    line = home.refused(product)
    assert line == (
        "This system lacks libraries that CIO Desktop needs, and nothing was changed: libq.so.6. "
        "Install them and run this again."
    )


def test_a_missing_library_has_a_package_where_there_is_apt(home: Home, tmp_path: Path) -> None:
    product = make(tmp_path / "made", patch={b"libc.so.6": b"libGL.soo"})
    line = home.refused(product, PATH=shadow(tmp_path / "bin", **{"apt-get": "exit 1\n"}))
    assert line.endswith("libGL.soo. Install them and run this again (sudo apt-get install libgl1).")


def test_a_program_that_does_not_start(home: Home, product: Path, tmp_path: Path) -> None:
    broken = make(tmp_path / "made", "1.3.0", program="#!/bin/sh\necho 'first\nno libc for me' >&2\nexit 127\n")
    home.install(product)
    line = home.refused(broken)
    assert line == (f"The program doesn't start in {home.target.parent}, and nothing was changed: no libc for me")


def test_under_sudo(product: Path, home: Home) -> None:
    assert home.refused(product, SUDO_USER="ann").startswith("Run this without sudo: it installs for you alone.")
    home.install(product, "--prefix", "all", SUDO_USER="ann")


def test_without_a_home(product: Path, home: Home) -> None:
    assert home.refused(product, HOME="") == "HOME doesn't name your home folder. Choose a place with --prefix DIR."
    assert home.refused(product, HOME="/no/such").startswith("Your home folder /no/such isn't there.")


# disks that are full, and writes that fail


@shells
def test_a_full_disk_is_seen_before(shell: list[str], product: Path, home: Home, tmp_path: Path) -> None:
    home.shell = shell
    path = shadow(tmp_path / "bin", df="echo Filesystem; echo /dev/sda1 100 99 1024 99% /\n")
    line = home.refused(product, PATH=path)
    assert re.match(
        r"The disk is too full, and nothing was changed: CIO Desktop takes \d+ MB in .*, and 1 MB are", line
    )


@shells
def test_a_disk_that_gets_full(shell: list[str], product: Path, newer: Path, home: Home) -> None:
    """No file may grow beyond half a kilobyte block count: writing really fails in the midst of unpacking."""
    home.shell = shell
    home.install(product)
    before = home.files()
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "-", *home.command(newer)]
    done = subprocess.run(
        limited, env=home.environment(), cwd=home.path, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        f"Unpacking into {home.target.parent} failed, and nothing was changed: "
    )
    assert home.files() == before


FAILS = """
count=$(cat {counter} 2>/dev/null || echo 0)
echo $((count + 1)) >{counter}
[ "$count" -ne {turn} ] || exit 1
exec {real} "$@"
"""


@pytest.mark.parametrize("updating", [False, True], ids=["first", "update"])
@pytest.mark.parametrize("tool", ["mv", "cp", "ln", "mkdir", "tar", "head", "chmod"])
def test_whatever_fails_nothing_is_half_installed(
    tool: str, updating: bool, product: Path, newer: Path, home: Home, tmp_path: Path
) -> None:
    """Every call of that tool fails once: then all is as before, or the new version is there as a whole."""
    if updating:
        home.install(product)
    before = home.files()
    for turn in range(20):
        script = FAILS.format(counter=tmp_path / f"count{turn}", turn=turn, real=shutil.which(tool))
        done = home.run(newer, PATH=shadow(tmp_path / f"bin{turn}", **{tool: script}))
        if done.returncode == 0:
            assert (home.target / "installed-version").read_text() == "1.10.0\n"
            break
        assert home.files() == before, (turn, done.stderr)
        assert len(done.stderr.splitlines()) == 1, done.stderr
    home.install(newer)
    home.install(home.target / "uninstall")
    assert home.files() == {}


# broken off


@pytest.fixture
def slow(tmp_path: Path) -> str:
    """A PATH whose tar waits; the file `waiting` tells that it does."""
    told = shlex.quote(str(tmp_path / "waiting"))
    return shadow(tmp_path / "slow", tar=f"cat >/dev/null; : >{told}; exec sleep 20\n")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL], ids=["TERM", "INT", "KILL"])
@shells
def test_broken_off(
    shell: list[str], how: signal.Signals, product: Path, newer: Path, home: Home, slow: str, tmp_path: Path
) -> None:
    home.shell = shell
    home.install(product)
    before = home.files()
    with subprocess.Popen(
        home.command(newer),
        env=home.environment(PATH=slow),
        cwd=home.path,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        deadline = time.monotonic() + 120
        while not (tmp_path / "waiting").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        if how is signal.SIGINT:
            assert home.run(newer).stderr == (
                f"Another installation of CIO Desktop is under way in {home.target.parent} (process {running.pid}). "
                "Let it end, then look again.\n"
            )
        os.killpg(running.pid, how)
        running.wait(120)  # a shell that misses it while it starts what it waits for hears it when that ends
    assert subprocess.run([home.link], capture_output=True, text=True, check=True).stdout == f"CIO Desktop {VERSION}\n"
    if how is not signal.SIGKILL:
        assert home.files() == before
    home.install(newer)
    home.install(home.target / "uninstall")
    assert home.files() == {}
