"""The client libraries of Context.IO as they stand on PyPI, unchanged, against the real service and a real mail server.

Each script runs in a process of its own, with nothing but the library on its path (API.md, Old clients), and prints
what it was given as JSON. What it did to the mail is judged by imaplib.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support import old_clients
from tests.support.mail import make_message, message_id
from tests.support.old_clients import work
from tests.support.process import free_ports
from tests.support.service import Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot
    from tests.support.mail_user import MailUser

pytestmark = pytest.mark.dovecot

NEWEST, OLDEST = old_clients.NEWEST, old_clients.OLDEST
VERSIONS = pytest.mark.parametrize("version", [NEWEST, OLDEST])


@pytest.fixture(scope="module")
def service(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """One process for all, with a secret that has to be escaped in the signing key."""
    folder = tmp_path_factory.mktemp("service") / "data"
    with Service(folder, key="kfuy5mb0", secret="s3cret&of/the key", ca_file=authority.ca_file) as running:
        yield running


@VERSIONS
def test_the_main_job(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    user.deliver("Bills", [make_message(4, message_id="<a/b/4@example.com>")])
    said = work(
        service,
        version,
        """
account = cio.post_account(email=given["email"], first_name="Ada", last_name="Lovelace")
said["made"] = account.id
said["before"] = [each.id for each in cio.get_accounts(email=given["email"])]
source = account.post_source(**settings())
said["label"] = source.label
wait_for_sync(account, 4)
said["working"] = [each.label for each in account.get_sources(status_ok=1)]
said["broken"] = [each.label for each in account.get_sources(status_ok=0)]
source.get()
said["source"] = [source.server, source.username, source.port, source.use_ssl, source.status]
account.get()
said["account"] = [account.first_name, account.last_name, account.email_addresses, len(account.sources)]
folders = {folder.name: folder.nb_messages for folder in source.get_folders()}
said["folders"] = [folders["INBOX"], folders["Bills"]]
messages = account.get_messages(folder="INBOX", limit=2)
said["page"] = len(messages)
messages += account.get_messages(folder="INBOX", limit=2, offset=2)
said["inbox"] = sorted(message.email_message_id for message in messages)
said["ids"] = {message.email_message_id: message.message_id for message in messages}
said["in"] = [folder["name"] for folder in messages[0].get_folders()]
(other,) = account.get_messages(folder="Bills")
said["subject"] = other.subject
slashed = Message(account, {"message_id": other.email_message_id})
said["slashed"] = [folder["name"] for folder in slashed.get_folders()]
zero = Source(account, {"label": "0"})
zero.get()
said["zero"] = zero.label
said["sync"] = source.post_sync()["success"]
""",
        user,
    )
    assert said["made"] in said["before"]
    assert said["working"] == [said["label"]] == [said["zero"]]
    assert said["broken"] == []
    assert said["source"] == ["127.0.0.1", user.name, user.tls_port, True, "OK"]
    assert said["account"] == ["Ada", "Lovelace", [user.name], 1]
    assert said["folders"] == [3, 1]
    assert said["page"] == 2
    assert said["inbox"] == [message_id(n) for n in (1, 2, 3)]
    assert all(len(found) == 24 for found in said["ids"].values())
    assert said["in"] == ["INBOX"]
    assert said["slashed"] == ["Bills"]
    assert said["sync"] is True
    assert user.look()["INBOX"] == [message_id(n) for n in (1, 2, 3)]  # nothing was touched


_MADE = """
account = cio.post_account(email=given["email"])
source = account.post_source(**settings())
wait_for_sync(account, given["wanted"])
def message(email_message_id):
    (found,) = [each for each in account.get_messages() if each.email_message_id == email_message_id]
    return found
"""


def test_1_5_changes_the_folders_of_a_message(service: Service, dovecot: Dovecot) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    user.add_folder("Bills", "Année/Été")
    said = work(
        service,
        OLDEST,
        _MADE
        + """
said["copied"] = message("<m1@example.com>").post_folder(add="Bills")
said["moved"] = message("<m2@example.com>").post_folder(add=u"Ann\\u00e9e/\\u00c9t\\u00e9", remove="INBOX")
said["several"] = message("<m3@example.com>").post_folder(**{"add[]": ["zeta & co", "alpha"], "remove": "INBOX"})
said["again"] = message("<m1@example.com>").post_folder(add="Bills")
said["one"] = sorted(folder["name"] for folder in message("<m1@example.com>").get_folders())
said["three"] = sorted(folder["name"] for folder in message("<m3@example.com>").get_folders())
said["nothing"] = refusal(message("<m4@example.com>").post_folder)
said["last"] = refusal(message("<m4@example.com>").post_folder, remove="INBOX")
said["put"] = refusal(message("<m4@example.com>").put_folders, '[{"name":"Bills"}]')
""",
        user,
        wanted=4,
    )
    assert [said[name] for name in ("copied", "moved", "several", "again")] == [True] * 4
    assert said["one"] == ["Bills", "INBOX"]
    assert said["three"] == ["alpha", "zeta & co"]
    for name in ("nothing", "last", "put"):  # put_folders sends an empty body: nothing may change
        assert said[name].startswith("Exception "), said
    assert user.where(message_id(1)) == ["Bills", "INBOX"]
    assert user.where(message_id(2)) == ["Année/Été"]
    assert user.where(message_id(3)) == ["alpha", "zeta & co"]
    assert user.where(message_id(4)) == ["INBOX"]


def test_1_12_8_is_told_the_truth_about_folders_it_can_not_change(service: Service, dovecot: Dovecot) -> None:
    """Its own code drops the parameters. A success would let it report one for nothing."""
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    user.add_folder("Bills")
    said = work(
        service,
        NEWEST,
        _MADE
        + """
one = message("<m1@example.com>")
said["post"] = refusal(one.post_folder, add="Bills")
said["put"] = refusal(one.put_folders, '[{"name":"Bills"}]')
""",
        user,
        wanted=1,
    )
    assert all(said[name].startswith("RequestError ") and "400" in said[name] for name in ("post", "put")), said
    assert user.where(message_id(1)) == ["INBOX"]


@VERSIONS
def test_flags_copies_moves_and_deletions(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    user.add_folder("Bills", "Année/Été")
    said = work(
        service,
        version,
        _MADE
        + """
said["flags"] = message("<m1@example.com>").post_flag(seen=1, flagged=1)
said["copied"] = message("<m1@example.com>").post(dst_folder="Bills", flag_flagged=0)
said["moved"] = message("<m2@example.com>").post(dst_folder=u"Ann\\u00e9e/\\u00c9t\\u00e9", move=1)
said["nowhere"] = refusal(message("<m3@example.com>").post, dst_folder="Nowhere")
gone = message("<m4@example.com>")
said["deleted"] = gone.delete()
said["again"] = refusal(gone.get)
""",
        user,
        wanted=4,
    )
    assert [said[name] for name in ("flags", "copied", "moved", "deleted")] == [True] * 4
    assert "folder_not_found" in said["nowhere"] or "Nowhere" in said["nowhere"]
    assert "404" in said["again"] if version == NEWEST else said["again"].startswith("Exception ")
    assert user.where(message_id(1)) == ["Bills", "INBOX"]
    assert user.where(message_id(2)) == ["Année/Été"]
    assert user.where(message_id(3)) == ["INBOX"]
    assert user.where(message_id(4)) == []
    found = user.look_closely()
    # 1.5 knows no flags of a copy
    copy = {"\\Seen"} if version == NEWEST else {"\\Seen", "\\Flagged"}
    assert [row.flags & {"\\Seen", "\\Flagged"} for row in found["Bills"]] == [copy]
    inbox = {row.message_id: row.flags & {"\\Seen", "\\Flagged"} for row in found["INBOX"]}
    assert inbox == {message_id(1): {"\\Seen", "\\Flagged"}, message_id(3): set()}


@VERSIONS
def test_folders_made_and_deleted_and_a_message_appended(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    said = work(
        service,
        version,
        _MADE
        + """
def folder(name):
    return Folder(source, {"name": name})
said["made"] = folder("Bills/2026").put()
said["again"] = folder("Bills/2026").put()
done = account.post_message(dst_source=source.label, dst_folder="Bills/2026", message=given["text"], flag_seen=1)
said["appended"] = done["success"] if isinstance(done, dict) else done
said["kept"] = refusal(folder("Bills/2026").delete)
said["names"] = [each.name for each in source.get_folders()]
said["empty"] = [folder("Empty").put(), folder("Empty").delete()]
""",
        user,
        wanted=1,
        text=make_message(7).decode().replace("\\r\\n", "\\n"),
    )
    assert [said[name] for name in ("made", "again", "appended")] == [True] * 3, said
    assert said["empty"] == [True] * 2
    assert "Bills/2026" in said["names"]
    assert said["kept"] != "no error"
    seen = user.look_closely()
    read = {"\\Seen"} if version == NEWEST else set()  # 1.5 knows no flags there
    assert [(row.message_id, row.flags & {"\\Seen"}) for row in seen["Bills/2026"]] == [(message_id(7), read)]
    assert "Empty" not in seen


@VERSIONS
def test_a_wrong_password(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    said = work(
        service,
        version,
        """
account = cio.post_account(email=given["email"])
wrong = dict(settings(), password="wrong")
said["refused"] = refusal(account.post_source, **wrong)
said["kept"] = [source.label for source in account.get_sources()]
""",
        user,
    )
    # 1.12.8 shows status and body, 1.5 the type and value of it
    expected = ("400", "invalid_credentials") if version == NEWEST else ("Exception error: ",)
    assert all(words in said["refused"] for words in expected), said
    assert "wrong" not in said["refused"].replace("wrong password", "")
    assert said["kept"] == []


@VERSIONS
def test_a_server_that_is_not_there(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    said = work(
        service,
        version,
        """
account = cio.post_account(email=given["email"])
away = dict(settings(), port=given["nobody"])
said["refused"] = refusal(account.post_source, **away)
said["kept"] = [source.label for source in account.get_sources()]
""",
        user,
        nobody=free_ports(1)[0],
    )
    expected = ("503", "connection_impossible") if version == NEWEST else ("Exception error: ",)
    assert all(words in said["refused"] for words in expected), said
    assert said["kept"] == []


@VERSIONS
def test_unknown_ids_and_bad_input(service: Service, version: str) -> None:
    said = work(
        service,
        version,
        """
ghost = Account(cio, {"id": "0" * 24})
said["account"] = refusal(ghost.get)
said["sources"] = refusal(ghost.get_sources)
account = cio.post_account(email="b@example.com")
said["label"] = refusal(Source(account, {"label": "me::none"}).get)
said["message"] = refusal(Message(account, {"message_id": "0" * 24}).get)
said["status"] = refusal(cio.get_accounts, status="HAPPY")
said["limit"] = refusal(cio.get_accounts, limit=-1)
""",
    )
    for name in ("account", "sources", "label", "message"):
        assert "404" in said[name] if version == NEWEST else said[name].startswith("Exception "), said
    for name in ("status", "limit"):
        assert name in said[name], said


@VERSIONS
def test_a_wrong_secret(service: Service, version: str) -> None:
    said = work(service, version, 'said["refused"] = refusal(cio.get_accounts)', secret="another")
    assert "Invalid signature" in said["refused"]
    assert "105" in said["refused"]
    assert "Signature base string should be GET&http" in said["refused"]
    assert service.secret not in said["refused"]


@VERSIONS
def test_changing_and_deleting(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    said = work(
        service,
        version,
        """
account = cio.post_account(email=given["email"])
said["renamed"] = account.post(first_name="Grace", last_name="H & Co")
account.get()
said["name"] = [account.first_name, account.last_name]
source = account.post_source(**settings())
said["password"] = source.post(password=given["password"])
if given["period"]:
    said["period"] = source.post(sync_period="4h")
    source.get()
    said["now"] = source.sync_period
said["source gone"] = source.delete()
said["no source"] = refusal(source.get)
said["account gone"] = account.delete()
said["no account"] = refusal(account.get)
said["none"] = [each.id for each in cio.get_accounts(email=given["email"])]
""",
        user,
        period=version == OLDEST,
    )
    assert (said["renamed"], said["name"]) == (True, ["Grace", "H & Co"])
    assert (said["password"], said["source gone"], said["account gone"], said["none"]) == (True, True, True, [])
    if version == OLDEST:  # sync_period left the later ones
        assert (said["period"], said["now"]) == (True, "4h")
    assert "no error" not in (said["no source"], said["no account"])
    assert user.where(message_id(1)) == ["INBOX"]  # nothing is deleted on the mail server


@VERSIONS
def test_account_and_source_in_one_call(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    said = work(
        service,
        version,
        """
account = cio.post_account(type="IMAP", **settings())
wait_for_sync(account, 3)
said["sources"] = len(account.get_sources(status_ok=1))
""",
        user,
    )
    assert said["sources"] == 1


def test_the_clients_are_the_packages_of_the_index() -> None:
    """Unchanged: what was installed is what pip recorded, by its hashes."""
    for version in (NEWEST, OLDEST):
        folder = old_clients.folder(version)
        assert list(folder.glob(f"contextio-{version}.dist-info"))
        _unchanged(folder, f"contextio-{version}.dist-info")
        _unchanged(folder, "rauth-0.7.3.dist-info")


def _unchanged(folder: Path, name: str) -> None:
    import base64
    import csv
    import hashlib

    with (folder / name / "RECORD").open() as file:
        for path, digest, _ in csv.reader(file):
            if path.endswith(".py"):
                found = base64.urlsafe_b64encode(hashlib.sha256((folder / path).read_bytes()).digest()).rstrip(b"=")
                assert digest == f"sha256={found.decode()}", path


def person_at(link: str, user: MailUser) -> str:
    """Somebody who fills in the pages behind a connect token's link; where they are sent in the end."""
    fields = {"server": "127.0.0.1", "port": str(user.tls_port), "security": "tls", "username": user.name}
    with httpx.Client(trust_env=False, timeout=60) as browser:
        root = link.partition("/connect/")[0]
        page = browser.get(link, follow_redirects=True)
        for _ in range(60):
            if page.status_code == 303:
                return page.headers["location"]
            if (wait := re.search(r'http-equiv="refresh" content="\d+;url=([^"]*)"', page.text)) is not None:
                page = browser.get(root + wait[1])
                continue
            form = {"do": "address", "email": "ann@mail.invalid"}
            if 'name="password"' in page.text:
                form = {"do": "password", "password": user.password, **fields}
            sent = browser.post(f"{page.url.copy_with(query=None)}", data=form, headers={"Origin": root})
            page = browser.get(root + sent.headers["location"])
    raise AssertionError(page.text)


@VERSIONS
def test_connect_tokens_from_making_to_the_account(service: Service, dovecot: Dovecot, version: str) -> None:
    """The whole way of an application of the day: make a token, send the browser there, read what came of it."""
    user = dovecot.user()
    made = work(
        service,
        version,
        """
answer = cio.post_connect_token(callback_url="http://app.example.com/back?u=1", first_name="Ann")
said.update(answer)
said["listed"] = [token.token for token in cio.get_connect_tokens() if token.token == answer["token"]]
account = cio.post_account(**settings())
said["account"] = account.post_connect_token(callback_url="http://app.example.com/a", source_sync_flags=1)
said["of_account"] = [[token.token, token.used, token.account] for token in account.get_connect_tokens()]
(token,) = account.get_connect_tokens()
said["got"] = [token.get() is not False, token.callback_url]
said["deleted"] = bool(token.delete())
said["left"] = len(account.get_connect_tokens())
""",
        user,
    )
    assert made["success"] is True
    assert made["listed"] == [made["token"]]
    ((token, used, account),) = made["of_account"]
    assert (token, used) == (made["account"]["token"], 0)
    assert not account
    assert made["got"] == [True, "http://app.example.com/a"]
    assert (made["deleted"], made["left"]) == (True, 0)
    assert person_at(made["browser_redirect_url"] + "&skip_oauth_splash=1", user) == (
        f"http://app.example.com/back?u=1&contextio_token={made['token']}"
    )
    said = work(
        service,
        version,
        """
(token,) = [each for each in cio.get_connect_tokens() if each.token == given["token"]]
token.get()
said["used"] = token.used > 0
said["expires"] = token.expires
said["name"] = token.account.first_name
said["account"] = token.account.id
said["known"] = [each.id for each in cio.get_accounts(email="ann@mail.invalid")]
account = Account(cio, {"id": token.account.id})
account.get()
said["sources"] = [source["server"] for source in account.sources]
""",
        token=made["token"],
    )
    assert (said["used"], said["expires"], said["name"]) == (True, False, "Ann")
    assert said["account"] in said["known"]
    assert said["sources"] == ["127.0.0.1"]


def test_1_12_8_renews_a_source_by_a_token(service: Service, dovecot: Dovecot) -> None:
    user = dovecot.user()
    said = work(
        service,
        NEWEST,
        _MADE.replace('wait_for_sync(account, given["wanted"])', "")
        + """
made = source.post_connect_token(callback_url="http://app.example.com/back")
said["made"] = made["success"]
said["listed"] = [token.token for token in source.get_connect_tokens()] == [made["token"]]
said["read"] = source.get_connect_token(made["token"]).callback_url
said["deleted"] = source.delete_connect_token(made["token"])
said["left"] = source.get_connect_tokens()
""",
        user,
    )
    assert said == {
        "made": True,
        "listed": True,
        "read": "http://app.example.com/back",
        "deleted": {"success": True},
        "left": [],
    }


@VERSIONS
def test_oauth_providers_of_old_clients(service: Service, version: str) -> None:
    said = work(
        service,
        version,
        """
said["post"] = cio.post_oauth_provider(
    type="GMAIL_OAUTH2", provider_consumer_key="key-" + given["its"], provider_consumer_secret="xxxaaabbb123"
)
(one,) = [each for each in cio.get_oauth_providers() if each.provider_consumer_key == "key-" + given["its"]]
said["one"] = [one.type, one.provider_consumer_key, one.provider_consumer_secret, one.resource_url]
said["old"] = cio.post_oauth_provider(type="GMAIL", provider_consumer_key="old", provider_consumer_secret="s")
said["refused"] = refusal(
    cio.post_oauth_provider, type="AOL", provider_consumer_key="k", provider_consumer_secret="s"
)
said["deleted"] = bool(one.delete())
said["left"] = [each.provider_consumer_key for each in cio.get_oauth_providers()]
""",
        its=version,
    )
    url = f"{service.base_url}/2.0/oauth_providers/key-{version}"
    if version == NEWEST:  # 1.5 drops the answer
        assert said["post"] == {"success": True, "provider_consumer_key": f"key-{version}", "resource_url": url}
    assert said["one"] == ["GMAIL_OAUTH2", f"key-{version}", "xxx[...]123", url]
    assert "type" in said["refused"]
    assert (said["deleted"], said["left"]) == (True, ["old"])


@VERSIONS
def test_contacts(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    ann, bob = "Ann Miller <ann@people.example>", "bob@people.example"
    user.deliver("INBOX", [make_message(n, from_=ann, to=user.name) for n in (1, 2)])
    user.deliver("Sent", [make_message(3, from_=user.name, to=f"Ann@People.example, {bob}")])
    said = work(
        service,
        version,
        _MADE
        + """
said["names"] = [[each.email, each.name, each.count] for each in account.get_contacts()]
said["bob"] = [each.email for each in account.get_contacts(search="bob", limit=5)]
said["sorted"] = [each.email for each in account.get_contacts(sort_by="email", sort_order="desc")]
(ann,) = account.get_contacts(search="miller")
said["messages"] = sorted(each.email_message_id for each in ann.get_messages())
said["page"] = [each.email_message_id for each in ann.get_messages(limit=1, offset=2)]
said["got"] = [ann.get(), ann.email, ann.emails, ann.name, ann.count, ann.last_sent > ann.last_received]
said["thumbnail"] = ann.thumbnail
said["order"] = refusal(account.get_contacts, sort_by="age")
""",
        user,
        wanted=3,
    )
    assert said["names"] == [["ann@people.example", "Ann Miller", 3], [bob, "", 1]]
    assert said["bob"] == [bob]
    assert said["sorted"] == [bob, "ann@people.example"]
    assert said["messages"] == [message_id(n) for n in (1, 2, 3)]
    assert said["page"] == [message_id(1)]
    assert said["got"] == [True, "ann@people.example", ["ann@people.example"], "Ann Miller", 3, True]
    assert said["thumbnail"].startswith("https://")
    assert "sort_by" in said["order"]


@VERSIONS
def test_files(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    content = b"plain text of a file\n" * 40
    user.deliver("INBOX", [make_message(1, attachment=("plan 2012-03-01.txt", content), from_="ann@people.example")])
    user.deliver("INBOX", [make_message(n, attachment=(f"plan v{n}.txt", b"short")) for n in (2, 3)])
    said = work(
        service,
        version,
        _MADE
        + """
import urllib.request
said["all"] = [each.file_name for each in account.get_files()]
said["named"] = [each.file_name for each in account.get_files(file_name="*v2*")]
said["from"] = [each.file_name for each in account.get_files(**{"from": "ann@people.example"})]
said["page"] = [each.file_name for each in account.get_files(limit=1, offset=1)]
(file,) = account.get_files(file_name="/2012.*txt$/")
said["got"] = [file.get(), file.file_name, file.subject, file.email_message_id, file.is_embedded]
said["structure"] = file.file_name_structure
said["content"] = file.get_content()
link = file.get_content(download_link=True)
said["link"] = urllib.request.build_opener(urllib.request.ProxyHandler({})).open(link).read().decode()
said["related"] = sorted(each.file_name for each in file.get_related())
if hasattr(file, "get_revisions"):
    said["revisions"] = [each.file_name for each in file.get_revisions()]
said["of message"] = [each.file_id for each in message("<m1@example.com>").files] == [file.file_id]
(ann,) = account.get_contacts(search="ann")
said["of contact"] = [each.file_name for each in ann.get_files(limit=5)]
said["pattern"] = refusal(account.get_files, file_name="/(/")
""",
        user,
        wanted=3,
    )
    names = ["plan v3.txt", "plan v2.txt", "plan 2012-03-01.txt"]
    assert said["all"] == names
    assert said["named"] == said["page"] == [names[1]]
    assert said["from"] == said["of contact"] == [names[2]]
    assert said["got"] == [True, names[2], "Re: Trip to Lisbon, day 1", message_id(1), False]
    assert said["structure"][2] == ["2012-03-01", "date"]
    assert said["content"] == said["link"] == content.decode()
    assert said["related"] == sorted(names[:2])
    assert said.get("revisions", names[:2]) == names[:2]
    assert said["of message"] is True
    assert "file_name" in said["pattern"]


@VERSIONS
def test_threads(service: Service, dovecot: Dovecot, version: str) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1, from_="ann@people.example"), make_message(9)])
    user.deliver("Sent", [make_message(2, in_reply_to=message_id(1)), make_message(3, in_reply_to=message_id(2))])
    said = work(
        service,
        version,
        _MADE
        + """
threads = account.get_threads()
said["threads"] = [each.gmail_thread_id[:3] for each in threads]
said["found"] = [each.gmail_thread_id for each in account.get_threads(folder="Sent", active_after=1)]
said["ids"] = [each.gmail_thread_id for each in threads]
said["nobody"] = account.get_threads(sender="nobody@example.com")
(ann,) = account.get_contacts(search="ann@")
said["of contact"] = [each.gmail_thread_id for each in ann.get_threads(limit=5)]
thread = threads[1]
if given["gets"]:
    thread.get(include_flags=1, limit=2)
    said["got"] = [each.email_message_id for each in thread.messages]
    thread.get(limit=5)
    said["all"] = thread.email_message_ids
said["pattern"] = refusal(account.get_threads, subject="/(/")
""",
        user,
        wanted=4,
        gets=version == OLDEST,  # the newest passes its own parent as an address
    )
    assert said["threads"] == ["th-", "th-"]
    assert said["found"] == said["of contact"] == said["ids"][1:]
    assert said["nobody"] == []
    whole = [message_id(n) for n in (1, 2, 3)]
    if version == OLDEST:
        assert (said["got"], said["all"]) == (whole[:2], whole)
    assert "subject" in said["pattern"]


@VERSIONS
def test_email_addresses(service: Service, version: str) -> None:
    said = work(
        service,
        version,
        """
account = cio.post_account(email="ann@example.com")
made = account.post_email_address(email_address="second@example.com")
said["made"] = made.email
said["list"] = [[each.email, each.primary] for each in account.get_email_addresses()]
(second,) = [each for each in account.get_email_addresses() if each.email == made.email]
said["got"] = [second.get(), second.email, second.primary, second.validated > 0]
said["primary"] = refusal(second.post, primary=1)
said["deleted"] = second.delete()
said["gone"] = refusal(second.get)
said["left"] = [each.email for each in account.get_email_addresses()]
""",
    )
    assert said["made"] == "second@example.com"
    assert said["list"] == [["ann@example.com", 1], ["second@example.com", 0]]
    assert said["got"] == [True, "second@example.com", 0, True]
    # the newest drops the parameter, and is told that nothing happened
    assert said["primary"] == "no error" if version == OLDEST else "primary" in said["primary"]
    assert said["deleted"] is True
    assert "no error" not in said["gone"]
    assert said["left"] == ["ann@example.com"]


class _Receiver(ThreadingHTTPServer):
    """Takes callbacks for a client that is another process, and keeps their bodies."""

    def __init__(self) -> None:
        self.bodies: SimpleQueue[dict[str, Any]] = SimpleQueue()
        super().__init__(("127.0.0.1", 0), _Taken)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"


class _Taken(BaseHTTPRequestHandler):
    server: _Receiver

    def do_POST(self) -> None:
        self.server.bodies.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def callbacks() -> Iterator[_Receiver]:
    with _Receiver() as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@VERSIONS
def test_webhooks_of_old_clients(service: Service, version: str, dovecot: Dovecot, callbacks: _Receiver) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    said = work(
        service,
        version,
        _MADE
        + """
urls = {"callback_url": given["hook"], "failure_notif_url": given["hook"] + "/failed"}
made = account.post_webhook(filter_subject="/[a-z]/i", include_body=1, body_type="text/plain", **urls)
paused = account.post_webhook(**urls)
said["paused"] = paused.post(active=0)
said["listed"] = sorted(each.webhook_id for each in account.get_webhooks()) == sorted(
    each.webhook_id for each in (made, paused)
)
paused.get()
said["active"] = paused.active
said["filter"] = [each.filter_subject for each in account.get_webhooks() if each.webhook_id == made.webhook_id]
said["deleted"] = paused.delete()
said["left"] = len(account.get_webhooks())
said["id"] = account.id
said["hook"] = made.webhook_id
""",
        user,
        wanted=1,
        hook=callbacks.url,
    )
    assert {name: said[name] for name in ("listed", "active", "left")} == {"listed": True, "active": False, "left": 1}
    assert said["filter"] == ["/[a-z]/i"]
    assert said["paused"]
    assert said["deleted"]
    user.deliver("INBOX", [make_message(2)])
    opened = "account = Account(cio, {'id': given['id']})\n"
    work(service, version, opened + "said['synced'] = account.post_sync()", id=said["id"])
    body = callbacks.bodies.get(timeout=30)
    assert (body["account_id"], body["webhook_id"]) == (said["id"], said["hook"])
    assert body["message_data"]["email_message_id"] == message_id(2)
    assert [each["type"] for each in body["message_data"]["bodies"]] == ["text/plain"]
    text = f"{body['timestamp']}{body['token']}".encode()
    assert body["signature"] == hmac.new(service.secret.encode(), text, hashlib.sha256).hexdigest()
    gone = opened + "said['deleted'] = bool(account.get_webhooks()[0].delete())\nsaid['left'] = account.get_webhooks()"
    assert work(service, version, gone, id=said["id"]) == {"deleted": True, "left": []}


def test_1_12_8_asks_for_what_is_about_all_accounts(service: Service, callbacks: _Receiver) -> None:
    said = work(
        service,
        NEWEST,
        """
from contextio.lib.app import App
app = App(given["key"], given["secret"], api_version="app", url_base=given["url"])
said["none"] = sorted(app.get_status_callback_url())
said["set"] = app.post_status_callback_url(status_callback_url=given["hook"])["success"]
said["unset"] = app.delete_status_callback_url()
made = cio.post_webhook(callback_url=given["hook"], failure_notif_url=given["hook"], receive_historical=1)
said["made"] = sorted(made)
(hook,) = cio.get_webhooks()
said["hook"] = [hook.webhook_id == made["webhook_id"], hook.callback_url, hook.receive_historical]
said["calls"] = app.get_call_logs(request_method="POST", status_code_from=201)[0]["request_path"]
said["callbacks"] = app.get_webhook_logs(webhook_id=made["webhook_id"])
""",
        hook=callbacks.url,
    )
    assert said["none"] == ["resource_url", "status_callback_url"]
    assert said["set"] is True
    assert said["unset"]["success"] is True
    assert said["made"] == ["resource_url", "success", "webhook_id"]
    assert said["hook"] == [True, callbacks.url, True]
    assert (said["calls"], said["callbacks"]) == ("/2.0/webhooks", [])
