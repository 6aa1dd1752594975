"""Every call that the Python clients of Context.IO have, once, with the arguments of their own documentation.

The table is held to the libraries themselves: a method of theirs that no row names fails the test. What a call can't
do, as it drops its parameters or passes the wrong ones, is in WRONG with the reason; the service must not answer such a
call as if it had been carried out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import old_clients
from tests.support.mail import make_message, message_id
from tests.support.old_clients import NEWEST, OLDEST
from tests.support.process import free_ports
from tests.support.service import Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

# which method, how it is called, what must be true of its result `r`
CALLS: list[tuple[str, str, str]] = [
    ("Api.post_account", "cio.post_account(email=given['email'], first_name='Ada')", "r.id"),
    ("Account.post_source", "account.post_source(sync_all_folders=1, **settings())", "r.label"),
    (
        "Api.get_accounts",
        "cio.get_accounts(email=given['email'], status_ok=1, limit=5, offset=0)",
        "r[0].id == account.id",
    ),
    ("Account.get", "account.get()", "r and account.first_name == 'Ada' and account.sources"),
    ("Account.post", "account.post(first_name='Grace', last_name='H')", "r is True"),
    ("Account.get_sources", "account.get_sources(status_ok=1)", "[each.label for each in r] == [source.label]"),
    ("Account.post_sync", "account.post_sync()", "r['success'] and r['syncs_queued'] == [source.label]"),
    ("Account.get_sync", "wait_for_sync(account, 3)", "set(r) == {source.label}"),
    ("Source.get", "source.get()", "r and source.status == 'OK'"),
    ("Source.post", "source.post(password=given['password'])", "r is True"),
    ("Source.get_folders", "source.get_folders()", "{'INBOX', 'Bills'} <= {each.name for each in r}"),
    ("Source.post_sync", "source.post_sync()", "r['success']"),
    ("Source.get_sync", "source.get_sync()", "'INBOX' in r"),
    ("Source.post_connect_token", "source.post_connect_token(callback_url=given['hook'])", "r['token']"),
    ("Source.get_connect_tokens", "source.get_connect_tokens()", "len(r) == 1"),
    ("Source.get_connect_token", "source.get_connect_token(source.get_connect_tokens()[0].token)", "r.token"),
    (
        "Source.delete_connect_token",
        "source.delete_connect_token(source.get_connect_tokens()[0].token)",
        "r['success']",
    ),
    ("Folder.get", "folder('INBOX').get()", "r is True"),
    ("Folder.put", "folder('Made').put()", "r is True"),
    ("Folder.delete", "folder('Made').delete()", "r is True"),
    (
        "Folder.get_messages",
        "folder('INBOX').get_messages(include_flags=1, limit=5)",
        "len(r) == 3 and r[0].flags is not None",
    ),
    ("Account.get_messages", "account.get_messages(folder='INBOX', subject='Invoice', include_body=1)", "len(r) == 2"),
    (
        "Account.post_message",
        "account.post_message(dst_source=source.label, dst_folder='Bills', message=given['text'])",
        "r",
    ),
    ("Message.get", "message(1).get(include_headers=1, include_thread_size=1)", "r is True"),
    ("Message.get_body", "message(1).get_body(type='text/plain')", "'text/plain' in str(r)"),
    ("Message.get_flags", "message(1).get_flags()", "r['seen'] is False"),
    ("Message.post_flag", "message(1).post_flag(seen=1)", "r is True"),
    ("Message.get_folders", "message(1).get_folders()", "[each['name'] for each in r] == ['INBOX']"),
    ("Message.post_folder", "message(1).post_folder(add='Bills')", "r is True"),
    ("Message.put_folders", 'message(1).put_folders(\'[{"name": "Bills"}]\')', "r is True"),
    ("Message.get_headers", "message(1).get_headers()", "r['Message-Id'] == ['<m1@example.com>']"),
    ("Message.get_source", "message(1).get_source()", "'<m1@example.com>' in str(r)"),
    ("Message.get_thread", "message(1).get_thread(limit=5)", "r"),
    ("Message.post", "message(1).post(dst_folder='Bills', flag_flagged=1)", "r is True"),
    ("Account.get_contacts", "account.get_contacts(search='people', sort_by='count', limit=3)", "r[0].count == 2"),
    ("Contact.get", "contact.get()", "r is True"),
    ("Contact.get_files", "contact.get_files(limit=5)", "[each.file_name for each in r] == ['plan.txt']"),
    ("Contact.get_messages", "contact.get_messages(limit=5)", "len(r) == 2"),
    ("Contact.get_threads", "contact.get_threads(limit=5)", "r[0].gmail_thread_id"),
    (
        "Account.get_files",
        "account.get_files(file_name='plan*', limit=5)",
        "[each.file_name for each in r] == ['plan.txt']",
    ),
    ("File.get", "file.get()", "r is True and file.size"),
    ("File.get_content", "file.get_content()", "r == 'the plan'"),
    ("File.get_related", "file.get_related()", "r == []"),
    ("File.get_revisions", "file.get_revisions()", "r == []"),
    ("Account.get_threads", "account.get_threads(subject='Invoice', limit=5)", "r[0].gmail_thread_id"),
    ("Thread.get", "account.get_threads(subject='Invoice')[0].get(include_flags=1)", "r is True"),
    ("Account.post_email_address", "account.post_email_address(email_address='second@example.com')", "r.email"),
    (
        "Account.get_email_addresses",
        "account.get_email_addresses()",
        "'second@example.com' in [each.email for each in r]",
    ),
    ("EmailAddress.get", "address().get()", "r is True"),
    ("EmailAddress.post", "address().post(primary=1)", "r is True"),
    ("EmailAddress.delete", "address().delete()", "r is True"),
    (
        "Account.post_webhook",
        "account.post_webhook(callback_url=given['hook'], failure_notif_url=given['hook'])",
        "r.webhook_id",
    ),
    ("Account.get_webhooks", "account.get_webhooks()", "len(r) == 1"),
    ("WebHook.get", "account.get_webhooks()[0].get()", "r is True"),
    ("WebHook.post", "account.get_webhooks()[0].post(active=0)", "r"),
    ("WebHook.delete", "account.get_webhooks()[0].delete()", "r is True"),
    ("Account.post_connect_token", "account.post_connect_token(callback_url=given['hook'])", "r"),
    ("Account.get_connect_tokens", "account.get_connect_tokens()", "len(r) == 1"),
    ("ConnectToken.get", "account.get_connect_tokens()[0].get()", "r is True"),
    ("ConnectToken.delete", "account.get_connect_tokens()[0].delete()", "r is True"),
    ("Api.post_connect_token", "cio.post_connect_token(callback_url=given['hook'])", "r['token']"),
    ("Api.get_connect_tokens", "cio.get_connect_tokens()", "r[0].token"),
    (
        "Api.get_discovery",
        "cio.get_discovery(source_type='imap', email='ann@gmail.com')",
        "r.imap['server'] == 'imap.gmail.com'",
    ),
    (
        "Api.post_oauth_provider",
        "cio.post_oauth_provider(type='GMAIL_OAUTH2', provider_consumer_key='k', provider_consumer_secret='s')",
        "r is None or r['success']",
    ),
    ("Api.get_oauth_providers", "cio.get_oauth_providers()", "r[0].provider_consumer_key == 'k'"),
    ("OauthProvider.get", "cio.get_oauth_providers()[0].get()", "r is True"),
    ("OauthProvider.delete", "cio.get_oauth_providers()[0].delete()", "r is True"),
    (
        "Api.post_webhook",
        "cio.post_webhook(callback_url=given['hook'], failure_notif_url=given['hook'])",
        "r['webhook_id']",
    ),
    ("Api.get_webhooks", "cio.get_webhooks()", "len(r) == 1"),
    ("App.post_status_callback_url", "app.post_status_callback_url(status_callback_url=given['hook'])", "r['success']"),
    ("App.get_status_callback_url", "app.get_status_callback_url()", "'status_callback_url' in r"),
    ("App.delete_status_callback_url", "app.delete_status_callback_url()", "r['success']"),
    ("App.get_call_logs", "app.get_call_logs(request_method='POST')", "r[0]['request_path']"),
    ("App.get_webhook_logs", "app.get_webhook_logs(status_code_from=200)", "r == []"),
    ("Message.delete", "message(2).delete()", "r is True"),
    ("Source.delete", "source.delete()", "r is True"),
    ("Account.delete", "account.delete()", "r is True"),
]
# what these clients do wrong by themselves, and what they are told then
WRONG: dict[str, dict[str, str]] = {
    NEWEST: {
        "Message.post_folder": "400",  # drops add and remove
        "Message.put_folders": "400",  # sends an empty body
        "Thread.get": "",  # takes its parent for a path
        "OauthProvider.get": "",  # the same
        "EmailAddress.post": "primary",  # drops the parameter
        "Message.get_thread": "",  # expects Gmail's thread where there is none
    },
    OLDEST: {"Message.put_folders": "", "Message.get_thread": ""},
}

_APP = """
from contextio.lib.app import App
app = App(given["key"], given["secret"], api_version="app", url_base=given["url"])
"""
_WORK = """
def folder(name):
    return Folder(source, {"name": name})
def message(n):
    (found,) = [each for each in account.get_messages() if each.email_message_id == "<m%d@example.com>" % n]
    return found
def address():
    (found,) = [each for each in account.get_email_addresses() if each.email == "second@example.com"]
    return found
said["outcomes"] = {}
for name, call, must in given["calls"]:
    if name == "Account.get_files":
        (file,) = account.get_files()
    if name == "Contact.get":
        (contact,) = account.get_contacts(search="people")
    try:
        r = eval(call)
        if name == "Api.post_account":
            account = r
        if name == "Account.post_source":
            source = r
        said["outcomes"][name] = "ok" if eval(must) else "result: %r" % (r,)
    except Exception as error:
        said["outcomes"][name] = "%s: %s" % (type(error).__name__, error)
"""
_CALLS_OF_THE_LIBRARY = """
import importlib, inspect, pkgutil
import contextio
found = set()
modules = [contextio] + [
    importlib.import_module(each.name) for each in pkgutil.walk_packages(contextio.__path__, "contextio.")
]
for module in modules:
    for name, kind in vars(module).items():
        if not inspect.isclass(kind) or not kind.__module__.startswith("contextio") or name in given["others"]:
            continue
        for method, function in vars(kind).items():
            if method.startswith(("get", "post", "put", "delete")) and inspect.isfunction(function):
                cells = [cell.cell_contents for cell in function.__closure__ or ()]
                if "not implemented" not in inspect.getsource(inspect.unwrap(function)) and ("lite",) not in cells:
                    found.add("%s.%s" % ({"V2_0": "Api", "ContextIO": "Api"}.get(name, name), method))
said["calls"] = sorted(found)
"""
# of the sister API, whose users and accounts this service does not have; and what all resources are made from
OTHERS = ["Lite", "User", "EmailAccount", "BaseResource", "Resource"]


@pytest.fixture(scope="module")
def service(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("old-calls") / "data"
    with Service(folder, ca_file=authority.ca_file) as running:
        yield running


def calls_of(service: Service, version: str) -> set[str]:
    said = old_clients.work(service, version, _CALLS_OF_THE_LIBRARY, others=OTHERS)
    return set(said["calls"])


@pytest.mark.parametrize("version", [NEWEST, OLDEST])
def test_no_call_is_left_out(service: Service, version: str) -> None:
    there = calls_of(service, version)
    assert len(there) > 50
    assert there - {name for name, _, _ in CALLS} == set()


def test_no_row_is_of_no_client(service: Service) -> None:
    there = calls_of(service, NEWEST) | calls_of(service, OLDEST)
    assert {name for name, _, _ in CALLS} - there == set()


@pytest.mark.limit(600)
@pytest.mark.parametrize("version", [NEWEST, OLDEST])
def test_every_call_does_what_it_says(service: Service, dovecot: Dovecot, version: str) -> None:
    there = calls_of(service, version)
    user = dovecot.user()
    plan = ("plan.txt", b"the plan")
    user.deliver("INBOX", [make_message(1, subject="Invoice", from_="ann@people.example", attachment=plan)])
    user.deliver(
        "INBOX", [make_message(2, subject="Re: Invoice", from_="ann@people.example", in_reply_to=message_id(1))]
    )
    user.deliver("INBOX", [make_message(3)])
    user.add_folder("Bills")
    given: dict[str, Any] = {
        "calls": [row for row in CALLS if row[0] in there],
        "hook": f"http://127.0.0.1:{free_ports(1)[0]}/",
        "text": make_message(7).decode(),
    }
    outcomes: dict[str, str] = old_clients.work(
        service, version, (_APP if version == NEWEST else "") + _WORK, user, **given
    )["outcomes"]
    assert set(outcomes) == there
    wrong = {name: told for name, told in outcomes.items() if told != "ok"}
    assert set(wrong) == set(WRONG[version]), json.dumps(wrong, indent=1)
    for name, words in WRONG[version].items():
        assert words in wrong[name]
    assert user.where(message_id(2)) == []
    assert user.where(message_id(1)) == ["Bills", "INBOX"]
