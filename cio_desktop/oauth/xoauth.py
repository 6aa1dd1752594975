"""SASL XOAUTH: the API's OAuth 1.0a tokens as Google once took them (oauth/README.md, Mechanisms).

Pure; signed as RFC 5849 says. No provider is known that still takes it. The engine tries it only where
the server advertises AUTH=XOAUTH.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.oauth1 import base_string, escape, rfc_order

URL = "https://mail.google.com/mail/b/{email}/imap/"

# the address stands in the payload as it is: neither a space nor a control character may begin something new there
_UNSAFE = re.compile(r"[\x00-\x20\x7f?#\"\\]")


def xoauth_payload(
    email: str,
    consumer_key: str,
    consumer_secret: str,
    token: str,
    token_secret: str,
    *,
    nonce: str,
    timestamp: int,
    two_legged: bool = False,
) -> str:
    """What is sent, before base64. `two_legged`: for the whole domain, without a token of the person.

    Raises CioError imap.argument for an address that can't be sent.
    """
    if not email or _UNSAFE.search(email):
        raise CioError(Said("This mail address has characters that can't be used to sign in."), code="imap.argument")
    url = URL.format(email=email)
    oauth = [
        ("oauth_consumer_key", consumer_key),
        ("oauth_nonce", nonce),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", str(timestamp)),
        ("oauth_version", "1.0"),
    ]
    query: list[tuple[str, str]] = []
    if two_legged:
        query.append(("xoauth_requestor_id", email))
    else:
        oauth.append(("oauth_token", token))
    base = base_string("GET", url, rfc_order([*oauth, *query]))
    key = f"{escape(consumer_secret)}&{escape('' if two_legged else token_secret)}"
    signature = base64.b64encode(hmac.new(key.encode(), base.encode(), hashlib.sha1).digest()).decode()
    fields = sorted([*oauth, ("oauth_signature", signature)])
    target = url + "".join(f"?{name}={escape(value)}" for name, value in query)
    return f"GET {target} " + ",".join(f'{name}="{escape(value)}"' for name, value in fields)
