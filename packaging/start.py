#!/usr/bin/env python3
"""The README's two commands: `start.py [--demo ...]` runs CIO Desktop, `start.py test [pytest arguments]` its tests.

Only the standard library, and no syntax newer than Python 3.6 (nor a letter that Python 2 can't read): an old
interpreter must be able to say that it is old.
It makes a hidden .venv beside the project, installs what packaging/requirements locks by hash, and looks for the
system's libraries that Qt needs. Nothing outside the project's folder changes, unless it runs as root on a system with
apt: then it installs the missing system packages itself.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys

NEEDED = (3, 11)
KNOWN = ("3.14", "3.13", "3.12", "3.11")
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
REQUIREMENTS = os.path.join(ROOT, "packaging", "requirements")
CLIENTS = ("1.12.8", "1.5")  # the original client libraries, which the tests drive against our service
WINDOWS = os.name == "nt"

# what the wheel of Qt leaves to the system: soname prefix, Debian package
LIBRARIES = (
    ("libEGL.", "libegl1"),
    ("libGL.", "libgl1"),
    ("libGLX.", "libgl1"),
    ("libOpenGL.", "libopengl0"),
    ("libglib-2.0.", "libglib2.0-0"),
    ("libgthread-2.0.", "libglib2.0-0"),
    ("libdbus-1.", "libdbus-1-3"),
    ("libfontconfig.", "libfontconfig1"),
    ("libfreetype.", "libfreetype6"),
    ("libxkbcommon.", "libxkbcommon0"),
    ("libxkbcommon-x11.", "libxkbcommon-x11-0"),
    ("libX11.", "libx11-6"),
    ("libX11-xcb.", "libx11-xcb1"),
    ("libxcb.", "libxcb1"),
    ("libxcb-cursor.", "libxcb-cursor0"),
    ("libxcb-icccm.", "libxcb-icccm4"),
    ("libxcb-image.", "libxcb-image0"),
    ("libxcb-keysyms.", "libxcb-keysyms1"),
    ("libxcb-randr.", "libxcb-randr0"),
    ("libxcb-render-util.", "libxcb-render-util0"),
    ("libxcb-render.", "libxcb-render0"),
    ("libxcb-shape.", "libxcb-shape0"),
    ("libxcb-shm.", "libxcb-shm0"),
    ("libxcb-sync.", "libxcb-sync1"),
    ("libxcb-xfixes.", "libxcb-xfixes0"),
    ("libxcb-xkb.", "libxcb-xkb1"),
    ("libxcb-util.", "libxcb-util1"),
    ("libzstd.", "libzstd1"),
)
# what the tests start beside us: program, Debian package
PROGRAMS = (
    ("dovecot", "dovecot-imapd"),
    ("Xvfb", "xvfb"),
    ("xdotool", "xdotool"),
)
# what only some tests start, which are skipped without it: programs of which one is enough, Debian packages
FURTHER_PROGRAMS = (
    (("node",), ("nodejs",)),
    (("npm",), ("npm",)),
    (("chromium", "google-chrome"), ("chromium",)),
    (("chromedriver",), ("chromium-driver",)),
    (("dbus-daemon",), ("dbus-daemon",)),
    (("at-spi-bus-launcher",), ("at-spi2-core",)),
    (("gnome-keyring-daemon",), ("gnome-keyring",)),
    (("saslpasswd2",), ("sasl2-bin",)),
)
# mail servers that can't be installed beside Dovecot and are unpacked into .venv: a program of theirs, their packages,
# and the packages of the libraries they need
UNPACKED = (
    ("cyrus", "usr/lib/cyrus/bin/master", ("cyrus-imapd", "cyrus-common"), ("libxapian30", "libpcre3", "libical3")),
    (
        "courier",
        "usr/bin/imapd",
        ("courier-imap", "courier-base", "courier-authlib", "libcourier-unicode4"),
        ("libidn12", "libgamin0"),
    ),
    (
        "mailutils",
        "usr/sbin/imap4d",
        ("mailutils-imap4d", "mailutils-common", "libmailutils9"),
        ("libgsasl18", "libmariadb3", "libgssglue1", "libntlm0", "libnsl2", "libwrap0"),
    ),
)


def fail(text, code=1):
    sys.stderr.write(text.rstrip() + "\n")
    raise SystemExit(code)


def say(text):
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def newer_python():
    """A Python on PATH that is new enough, if this one is not."""
    if not hasattr(shutil, "which"):  # Python 2
        return None
    for version in KNOWN:
        found = shutil.which("python" + version)
        # a version manager puts names on PATH that only say that this version is not chosen
        if found and works([found, "-c", "import sys; sys.exit(sys.version_info < %r)" % (NEEDED,)]):
            return found
    return None


def works(command, environment=None):
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        return subprocess.run(command, env=environment, **quiet).returncode == 0
    except OSError:
        return False


def require_python():
    if sys.version_info >= NEEDED:
        return
    found = newer_python()
    if found and os.environ.get("CIO_START_AGAIN") != "1":
        os.environ["CIO_START_AGAIN"] = "1"
        raise SystemExit(subprocess.call([found, os.path.abspath(__file__)] + sys.argv[1:]))
    fail(
        "CIO Desktop needs Python %d.%d or newer; this is %d.%d. Install a newer one (Debian and Ubuntu: python3.11, "
        "macOS and Windows: the installer from python.org) and run the command again." % (NEEDED + sys.version_info[:2])
    )


def is_root():
    return hasattr(os, "geteuid") and os.geteuid() == 0


def unpack_servers():
    """Other mail servers for the tests, where apt has them; without them those tests are skipped."""
    wanted = [each for each in UNPACKED if not os.path.exists(os.path.join(VENV, "unpacked", each[0], each[1]))]
    if not wanted or shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None or not is_root():
        return
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    works(["apt-get", "-qq", "update"], environment)
    for name, _, packages, libraries in wanted:
        say("Unpacking a mail server for the tests: " + name)
        folder = os.path.join(VENV, "unpacked", name)
        fetched = os.path.join(folder, "packages")
        os.makedirs(fetched, exist_ok=True)
        there = works(["apt-get", "install", "-y", "--no-install-recommends"] + list(libraries), environment)
        there = there and subprocess.call(["apt-get", "-qq", "download"] + list(packages), cwd=fetched) == 0
        if not there:
            say("%s can't be had here; the tests that need it will be skipped." % name)
            continue
        for package in sorted(os.listdir(fetched)):
            works(["dpkg-deb", "-x", os.path.join(fetched, package), folder])
        shutil.rmtree(fetched)


def apt_install(packages):
    """Installs them when that is possible without asking, else ends with the line to run."""
    packages = sorted(set(packages))
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        fail(
            "Missing on this system (names of Debian's packages): %s\nInstall them and run this again."
            % " ".join(packages),
            3,
        )
    if not is_root():
        fail("Missing on this system. Run this once, then the command again:\n  sudo " + line, 3)
    say("Installing system packages: " + " ".join(packages))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # one broken repository of many fails the update, and need not matter to these packages
    output = b""
    for command in (["apt-get", "-qq", "update"], line.split()):
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        output += done.stdout
    if done.returncode:
        fail("apt-get install failed:\n%s" % output.decode(errors="replace")[-2000:], 3)


def venv_python():
    return os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")


def make_venv():
    if works([venv_python(), "-c", "import sys, pip; sys.exit(sys.version_info[:2] != %r)" % (sys.version_info[:2],)]):
        return
    shutil.rmtree(VENV, ignore_errors=True)  # of another Python, half made, or of one that is gone
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        apt_install(
            [
                "python3-venv"
                if "%d.%d" % sys.version_info[:2] in sys_default()
                else "python%d.%d-venv" % sys.version_info[:2]
            ]
        )
    say("Making .venv ...")
    run([sys.executable, "-m", "venv", VENV], "The virtual environment can't be made.")


def sys_default():
    """The version of the system's own python3, as text."""
    try:
        done = subprocess.run(["/usr/bin/python3", "--version"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except OSError:
        return ""
    return done.stdout.decode(errors="replace")


def run(command, failure):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        fail(failure + "\n" + done.stdout.decode(errors="replace")[-3000:])


def stamp(files):
    digest = hashlib.sha256(sys.version.encode())
    for name in files:
        with open(os.path.join(REQUIREMENTS, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def install(testing):
    """Installs the locked requirements once; a stamp says which are there. The tests' set contains the program's."""
    files = ["test.txt"] + ["contextio-%s.txt" % version for version in CLIENTS] if testing else ["run.txt"]
    path = os.path.join(VENV, ".installed-" + ("test" if testing else "run"))
    wanted = stamp(files)
    if read(path) == wanted:
        return
    say("Installing the locked requirements into .venv ...")
    pip = [
        venv_python(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--require-hashes",
    ]
    problem = "The requirements can't be installed. Is this computer online?"
    run(pip + ["--only-binary", ":all:", "-r", os.path.join(REQUIREMENTS, files[0])], problem)
    for name in files[1:]:
        target = os.path.join(VENV, name[: -len(".txt")])
        shutil.rmtree(target, ignore_errors=True)
        source = ["--no-deps", "--no-build-isolation", "--no-compile", "--target", target]
        run(pip + source + ["-r", os.path.join(REQUIREMENTS, name)], problem)
    with open(path, "w") as file:
        file.write(wanted)
    if testing:
        # the smaller set is in it
        with open(os.path.join(VENV, ".installed-run"), "w") as file:
            file.write(stamp(["run.txt"]))


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except (IOError, OSError):
        return None


def missing_libraries(display):
    """Sonames that Qt's libraries ask for and the system lacks, for the platform that will be used."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    done = subprocess.run(
        [
            venv_python(),
            "-c",
            "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])",
        ],
        stdout=subprocess.PIPE,
    )
    qt = os.path.join(done.stdout.decode().strip(), "Qt")
    plugins = os.path.join(qt, "plugins", "platforms")
    looked_at = [os.path.join(qt, "lib", name) for name in ("libQt6Widgets.so.6", "libQt6Svg.so.6", "libQt6DBus.so.6")]
    looked_at.append(os.path.join(plugins, "libqoffscreen.so"))
    if display:
        looked_at.append(os.path.join(plugins, "libqxcb.so"))
    missing = set()
    for library in looked_at:
        if not os.path.exists(library):
            continue
        done = subprocess.run(["ldd", library], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        missing.update(re.findall(r"^\s*(\S+) => not found", done.stdout.decode(errors="replace"), re.MULTILINE))
    return sorted(name for name in missing if not name.startswith("libQt6"))


def require_system(testing):
    """Missing libraries and programs as Debian packages, installed or named in one line."""
    display = testing or bool(os.environ.get("DISPLAY"))
    packages, unknown = [], []
    for soname in missing_libraries(display):
        names = [package for prefix, package in LIBRARIES if soname.startswith(prefix)]
        packages += names
        if not names:
            unknown.append(soname)
    if testing and sys.platform.startswith("linux"):
        places = os.environ.get("PATH", "") + os.pathsep + os.pathsep.join(("/usr/sbin", "/sbin", "/usr/libexec"))
        packages += [package for program, package in PROGRAMS if shutil.which(program, path=places) is None]
        if not os.path.isdir("/usr/share/fonts/truetype/dejavu"):
            packages.append("fonts-dejavu-core")
    if packages:
        apt_install(packages)
    if testing and sys.platform.startswith("linux"):
        offer_further(places)
        unpack_servers()
    if unknown:
        fail("Qt needs these libraries, which this system lacks: " + " ".join(unknown), 3)


def offer_further(places):
    """Installs what some tests need beyond the rest, where that is easy. Without it they are skipped: nothing fails."""
    missing = []
    for programs, packages in FURTHER_PROGRAMS:
        if not any(shutil.which(program, path=places) for program in programs):
            missing += packages
    if not missing:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    if shutil.which("apt-get") is None or not is_root():
        say("Some tests will be skipped. For all of them: " + line)
        return
    say("Installing system packages: " + " ".join(missing))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    works(["apt-get", "-qq", "update"], environment)
    # one by one: a system that lacks one of them may have the others
    for package in missing:
        if not works(["apt-get", "install", "-y", "--no-install-recommends", package], environment):
            say("%s can't be installed here; the tests that need it will be skipped." % package)


def install_authorization_server():
    """The OAuth server of the tests, from npm into .venv, as its lock file says. Without it its tests are skipped."""
    subprocess.call([venv_python(), "-m", "tests.support.authorization_server"], cwd=ROOT)


def all_tests():
    """A file stays whole in one process, so that its servers are started once. The tests wait about half of their
    time: two processes more than there are cores use these well. tests/support/turns.py has the order of the files."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return ["-n", str(min(cores + 2, 8)), "--dist", "loadfile", "--no-loadscope-reorder"]


def main():
    require_python()
    arguments = sys.argv[1:]
    testing = arguments[:1] == ["test"]
    make_venv()
    install(testing)
    require_system(testing)
    environment = dict(os.environ)
    environment["PYTHONPATH"] = ROOT
    if testing:
        install_authorization_server()
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [venv_python(), "-m", "pytest"] + (arguments[1:] or all_tests())
        return subprocess.call(command, cwd=ROOT, env=environment)
    command = [venv_python(), "-m", "cio_desktop"] + arguments
    if WINDOWS:
        return subprocess.call(command, env=environment)
    os.execve(command[0], command, environment)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
