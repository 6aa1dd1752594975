"""packaging/start.py on machines that lack something: one clear word each, and nothing changed that should not be."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
START = PROJECT / "packaging" / "start.py"
SOURCE = START.read_text("utf-8")

posix = pytest.mark.skipif(os.name != "posix", reason="scripts with a first line")


def run(script: str, *, path: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """`script` with start.py as the module `start`."""
    begin = f"import sys; sys.path.insert(0, {str(START.parent)!r}); sys.dont_write_bytecode = True; import start\n"
    return subprocess.run(
        [sys.executable, "-c", begin + script],
        env={**os.environ, "PATH": path if path is not None else os.environ["PATH"], **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def program(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return path


# old Pythons


@pytest.mark.parametrize("minor", [6, 7, 8, 9, 10, 11])
def test_it_parses_on_old_pythons(minor: int) -> None:
    assert ast.parse(SOURCE, feature_version=(3, minor)).body


def test_nothing_in_it_stops_even_python_2_from_reading_it() -> None:
    assert SOURCE.isascii()
    for node in ast.walk(ast.parse(SOURCE)):
        assert not isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.AsyncFunctionDef | ast.Nonlocal)
        if isinstance(node, ast.arguments):
            assert not node.kwonlyargs


def test_it_needs_the_standard_library_alone() -> None:
    tree = ast.parse(SOURCE)
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert not any(isinstance(node, ast.ImportFrom) for node in ast.walk(tree))
    assert names <= set(sys.stdlib_module_names)


OLD = """
sys.version_info = (3, 8, 18)
sys.argv = ["packaging/start.py", "--demo"]
start.main()
"""


def test_an_old_python_says_so(tmp_path: Path) -> None:
    done = run(OLD, path=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("CIO Desktop needs Python 3.11 or newer; this is 3.8. Install a newer one")


@posix
def test_an_old_python_hands_over_to_a_newer_one(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3.14", "echo 'pyenv: python3.14: command not found' >&2; exit 127\n")
    program(tmp_path / "bin", "python3.12", 'if [ "$1" = -c ]; then exit 0; fi; echo "3.12: $*"; exit 7\n')
    done = run(OLD, path=f"{tmp_path / 'bin'}:/usr/bin:/bin")
    assert (done.returncode, done.stdout, done.stderr) == (7, f"3.12: {START} --demo\n", "")


@posix
def test_it_hands_over_only_once(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3.12", "exit 0\n")
    done = run(OLD, path=f"{tmp_path / 'bin'}:/usr/bin:/bin", CIO_START_AGAIN="1")
    assert done.returncode == 1
    assert "needs Python 3.11" in done.stderr


def _old_interpreters() -> list[Path]:
    """Real ones, where a version manager keeps some."""
    if os.name != "posix":
        return []
    import pwd

    # HOME is the test run's own by now
    root = os.environ.get("PYENV_ROOT") or Path(pwd.getpwuid(os.geteuid()).pw_dir) / ".pyenv"
    found = sorted(Path(root, "versions").glob("*/bin/python"))
    return [path for path in found if re.match(r"2\.|3\.([0-9]|10)\.", path.parent.parent.name)]


@posix
@pytest.mark.parametrize("python", _old_interpreters(), ids=lambda path: path.parent.parent.name)
def test_a_real_old_python_says_so(python: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [python, START, "--demo"],
        env={"PATH": str(tmp_path), "HOME": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    version = ".".join(python.parent.parent.name.split(".")[:2])
    assert (done.returncode, done.stdout) == (1, "")
    assert f"CIO Desktop needs Python 3.11 or newer; this is {version}." in done.stderr
    assert len(done.stderr.splitlines()) == 1


# missing system packages


APT = """
start.is_root = lambda: {root}
start.missing_libraries = lambda display: {libraries!r}
start.require_system({testing})
"""


@posix
def test_missing_libraries_are_one_line_to_run_for_who_is_not_root(tmp_path: Path) -> None:
    program(tmp_path / "bin", "apt-get", f"touch {tmp_path / 'called'}\n")
    libraries = ["libxcb-cursor.so.0", "libEGL.so.1", "libGLX.so.0", "libGL.so.1"]
    done = run(APT.format(root=False, libraries=libraries, testing=False), path=str(tmp_path / "bin"))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "Missing on this system. Run this once, then the command again:\n"
        "  sudo apt-get install -y --no-install-recommends libegl1 libgl1 libxcb-cursor0\n"
    )
    assert not (tmp_path / "called").exists()


def test_without_apt_the_names_are_told(tmp_path: Path) -> None:
    done = run(APT.format(root=True, libraries=["libEGL.so.1"], testing=False), path=str(tmp_path))
    assert (done.returncode, done.stdout) == (3, "")
    assert "names of Debian's packages): libegl1\n" in done.stderr


def test_a_library_nobody_knows_is_named(tmp_path: Path) -> None:
    done = run(APT.format(root=True, libraries=["libnew.so.9"], testing=False), path=str(tmp_path))
    assert (done.returncode, done.stderr) == (3, "Qt needs these libraries, which this system lacks: libnew.so.9\n")


@posix
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt")
def test_root_installs_what_is_missing_for_the_tests_too(tmp_path: Path) -> None:
    """Also where one repository of the machine is broken."""
    log = tmp_path / "log"
    text = f'echo "$DEBIAN_FRONTEND $*" >> {log}\nif [ "$2" = update ]; then exit 100; fi\n'
    program(tmp_path / "bin", "apt-get", text)
    script = "start.shutil.which = lambda name, path=None: '/x/' + name if name == 'apt-get' else None\n"
    script += "start.os.path.isdir = lambda path: False\n"
    done = run(
        script + APT.format(root=True, libraries=["libEGL.so.1"], testing=True),
        path=f"{tmp_path / 'bin'}:/usr/bin:/bin",
    )
    assert done.returncode == 0, done.stderr
    assert log.read_text().splitlines() == [
        "noninteractive -qq update",
        "noninteractive install -y --no-install-recommends dovecot-imapd fonts-dejavu-core libegl1 xdotool xvfb",
        "noninteractive -qq update",
        *(f"noninteractive install -y --no-install-recommends {package}" for package in FURTHER),
    ]


FURTHER = ["nodejs", "npm", "chromium", "chromium-driver", "dbus-daemon", "at-spi2-core", "gnome-keyring", "sasl2-bin"]


@posix
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt")
@pytest.mark.parametrize("root", [True, False])
def test_what_only_some_tests_need_stops_nothing(tmp_path: Path, root: bool) -> None:
    """Neither on a system that lacks these packages nor for somebody who may not install them."""
    program(tmp_path / "bin", "apt-get", "exit 100\n")
    for name in ("dovecot", "Xvfb", "xdotool", "dbus-daemon", "google-chrome"):
        program(tmp_path / "bin", name, "exit 0\n")
    script = "start.os.path.isdir = lambda path: 'dejavu' in path\nreal = start.shutil.which\n"
    script += f"start.shutil.which = lambda name, path=None: real(name, path={str(tmp_path / 'bin')!r})\n"
    done = run(script + APT.format(root=root, libraries=[], testing=True), path=str(tmp_path / "bin"))
    assert (done.returncode, done.stdout) == (0, "")
    missing = [package for package in FURTHER if package not in ("dbus-daemon", "chromium")]
    if root:
        assert done.stderr.splitlines() == [
            "Installing system packages: " + " ".join(missing),
            *(f"{package} can't be installed here; the tests that need it will be skipped." for package in missing),
        ]
    else:
        line = "apt-get install -y --no-install-recommends " + " ".join(missing)
        assert done.stderr == f"Some tests will be skipped. For all of them: {line}\n"


@posix
def test_the_authorization_server_of_the_tests_may_be_missing(tmp_path: Path) -> None:
    """No node, one that is too old, one whose npm reaches nothing: a word each, and the tests run."""
    script = f"start.VENV = {sys.prefix!r}\nstart.install_authorization_server()\nprint('goes on')"
    word = "The tests that need an authorization server will be skipped: "
    found = []
    for number, version in enumerate(("", "v18.20.8", "v22.1.0")):
        folder = tmp_path / str(number)
        folder.mkdir()
        if version:
            program(folder, "node", f"echo {version}\n")
            program(folder, "npm", "echo 'ECONNREFUSED' >&2; exit 1\n")
        done = run(script, path=str(folder), CIO_TEST_NODE_MODULES=str(tmp_path / "modules"))
        assert (done.returncode, done.stdout) == (0, "goes on\n")
        assert done.stderr.startswith(word), done.stderr
        found.append(done.stderr.removeprefix(word).strip())
    assert found[0].startswith("no node and npm")
    assert found[1] == "node 18 is too old; the authorization server needs 20 or newer"
    assert found[2] == "npm ci failed: ECONNREFUSED"


def test_its_lock_file_names_no_host_and_has_a_hash_for_each_package() -> None:
    folder = PROJECT / "tests" / "support" / "authorization_server_node"
    lock = json.loads((folder / "package-lock.json").read_text("utf-8"))
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"]
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert lock["packages"][""]["dependencies"] == wanted
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert "://" not in json.dumps(lock)
    assert not (folder / "node_modules").exists()


@posix
def test_an_apt_that_fails_shows_why(tmp_path: Path) -> None:
    program(tmp_path / "bin", "apt-get", "echo 'E: Unable to locate package'; exit 100\n")
    done = run(
        APT.format(root=True, libraries=["libEGL.so.1"], testing=False), path=f"{tmp_path / 'bin'}:/usr/bin:/bin"
    )
    assert done.returncode == 3
    assert "apt-get install failed:" in done.stderr
    assert "E: Unable to locate package" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_venv_module_names_its_package(tmp_path: Path) -> None:
    script = f"""
start.VENV = {str(tmp_path / ".venv")!r}
start.is_root = lambda: False
start.shutil.which = lambda name, path=None: "/usr/bin/" + name
sys.modules["ensurepip"] = None
start.sys_default = lambda: "Python %d.%d.2" % sys.version_info[:2]
start.make_venv()
"""
    done = run(script)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.endswith("  sudo apt-get install -y --no-install-recommends python3-venv\n")
    other = run(script.replace("Python %d.%d.2", "Python 2.%d%d"))
    assert other.stderr.endswith(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv\n")


def test_what_the_system_has_is_not_asked_for() -> None:
    """The libraries of this very machine, on which the tests run."""
    script = f"start.VENV = {sys.prefix!r}\nprint(start.missing_libraries(True))"
    assert run(script).stdout == "[]\n"


def test_no_ldd_no_question(tmp_path: Path) -> None:
    done = run(f"start.VENV = {sys.prefix!r}\nprint(start.missing_libraries(True))", path=str(tmp_path))
    assert (done.stdout, done.stderr) == ("[]\n", "")


# the environment and what was installed in it


def test_a_good_environment_is_kept_and_a_broken_one_made_anew(tmp_path: Path) -> None:
    good = f"start.VENV = {sys.prefix!r}\nstart.run = None\nstart.make_venv()\n"
    assert run(good).returncode == 0
    broken = tmp_path / ".venv"
    (broken / "bin").mkdir(parents=True)
    (broken / "bin" / "python").symlink_to(tmp_path / "gone")
    (broken / ".installed-run").write_text("stamp")
    script = f"start.VENV = {str(broken)!r}\nstart.run = lambda command, failure: print(command[1:])\nstart.make_venv()"
    done = run(script)
    assert done.stdout == f"['-m', 'venv', {str(broken)!r}]\n"
    assert done.stderr == "Making .venv ...\n"
    assert not broken.exists()  # its stamp went with it


INSTALL = """
import json
calls = []
start.VENV, start.REQUIREMENTS = {venv!r}, {requirements!r}
start.run = lambda command, failure: calls.append(command)
start.install({testing})
print(json.dumps(calls))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "venv").mkdir()
    shutil.copytree(PROJECT / "packaging" / "requirements", tmp_path / "requirements")
    return tmp_path


def touch(place: Path, name: str) -> None:
    with (place / "requirements" / name).open("a") as file:
        file.write("# newer\n")


def install(place: Path, testing: bool) -> list[list[str]]:
    script = INSTALL.format(venv=str(place / "venv"), requirements=str(place / "requirements"), testing=testing)
    done = run(script)
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found


def test_installed_once_by_hash(place: Path) -> None:
    (command,) = install(place, False)
    assert command[1:4] == ["-m", "pip", "install"]
    assert "--require-hashes" in command
    assert command[-1].endswith("run.txt")
    assert install(place, False) == []
    touch(place, "run.txt")
    assert len(install(place, False)) == 1
    assert install(place, False) == []


def test_the_tests_set_contains_the_programs(place: Path) -> None:
    commands = install(place, True)
    assert [Path(command[-1]).name for command in commands] == ["test.txt", "contextio-1.12.8.txt", "contextio-1.5.txt"]
    for command, version in zip(commands[1:], ("1.12.8", "1.5"), strict=True):
        assert command[command.index("--target") + 1] == str(place / "venv" / f"contextio-{version}")
        assert {"--require-hashes", "--no-deps"} <= set(command)
    assert install(place, True) == []
    assert install(place, False) == []
    touch(place, "contextio-1.5.txt")
    assert install(place, False) == []
    assert len(install(place, True)) == 3


def test_an_installation_that_fails_is_tried_again_and_says_why(place: Path) -> None:
    script = INSTALL.format(venv=str(place / "venv"), requirements=str(place / "requirements"), testing=False)
    failing = script.replace(
        "start.run = lambda command, failure: calls.append(command)",
        "start.venv_python = lambda: sys.executable\n"
        "real = start.run\n"
        "start.run = lambda command, failure: real([sys.executable, '-c', 'raise SystemExit(\"no route\")'], failure)",
    )
    done = run(failing)
    assert done.returncode == 1
    assert "The requirements can't be installed. Is this computer online?" in done.stderr
    assert "no route" in done.stderr
    assert len(install(place, False)) == 1


def test_another_interpreter_is_another_stamp() -> None:
    script = "first = start.stamp(['run.txt'])\nsys.version += ' other'\nprint(first == start.stamp(['run.txt']))"
    assert run(script).stdout == "False\n"
    digest = hashlib.sha256(
        sys.version.encode() + (PROJECT / "packaging/requirements/run.txt").read_bytes()
    ).hexdigest()
    assert run("print(start.stamp(['run.txt']))").stdout.strip() == digest


@pytest.mark.parametrize("name", sorted(path.name for path in (PROJECT / "packaging" / "requirements").glob("*.txt")))
def test_every_requirement_is_locked_by_hash(name: str) -> None:
    text = (PROJECT / "packaging" / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert lines
    for line in lines:
        assert re.match(r"^[A-Za-z0-9._\[\]-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line
        assert "://" not in line


def test_the_tests_lock_holds_all_that_the_programs_does() -> None:
    def names(name: str) -> set[str]:
        text = (PROJECT / "packaging" / "requirements" / name).read_text("utf-8")
        return set(re.findall(r"^([A-Za-z0-9._-]+==[^\s;]+)", text, re.MULTILINE))

    assert names("run.txt") <= names("test.txt")


def test_the_program_finds_this_project_and_no_other() -> None:
    """PYTHONPATH of the caller does not leak in; the arguments go through."""
    script = """
start.make_venv = start.install = start.require_system = start.install_authorization_server = lambda *_: None
start.os.execve = lambda path, command, environment: print(command[1:], environment["PYTHONPATH"])
sys.argv = ["start.py", "--demo", "--debug"]
start.main()
"""
    done = run(script, PYTHONPATH="/nowhere")
    assert done.stdout == f"['-m', 'cio_desktop', '--demo', '--debug'] {PROJECT}\n"
    tests = script.replace('"--demo", "--debug"', '"test", "-k", "x"') + "\n"
    tests = tests.replace(
        "start.main()", "start.subprocess.call = lambda command, **k: print(command[1:])\nstart.main()"
    )
    assert run(tests).stdout == "['-m', 'pytest', '-k', 'x']\n"
    whole = run(tests.replace(', "-k", "x"', "")).stdout
    assert re.fullmatch(r"\['-m', 'pytest', '-n', '[2-8]', '--dist', 'loadfile', '--no-loadscope-reorder'\]\n", whole)
