"""The one style sheet of the pages, and the policy that allows nothing beside it. The colours are the window's.

Sizes follow the reader's own text size; nothing moves, nothing is loaded.
"""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root {
  color-scheme: light dark;
  --page: #f3f4f6; --card: #fff; --text: #1d2126; --quiet: #55595f; --line: #d9dce1; --edge: #858b94;
  --accent: #1f5fae; --press: #184b8a; --on-accent: #fff; --link: #005a9c;
  --error: #c0143c; --error-page: #fdf1f3; --good: #1b7a4b; --note: #f5f7fa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1b1d20; --card: #26292d; --text: #e8eaed; --quiet: #a9afb8; --line: #3e4248; --edge: #858c96;
    --accent: #8fc0f5; --press: #b5d6fa; --on-accent: #10243c; --link: #8fc0f5;
    --error: #ff9d7d; --error-page: #352723; --good: #7bd88f; --note: #2c3035;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); }
main {
  max-width: 29rem; margin: 9vh auto 2rem; padding: 2rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .875rem;
}
header { display: flex; align-items: center; gap: .5rem; margin: 0 0 1.25rem; color: var(--quiet); }
header svg { width: 1.375rem; height: 1.375rem; flex: none; color: var(--accent); }
h1 { margin: 0 0 .75rem; font-size: 1.4375rem; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
label, .label { display: block; margin: 0 0 .3rem; font-weight: 600; }
input, select {
  width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--edge); border-radius: .5rem;
}
input[aria-invalid="true"] { border-color: var(--error); border-width: 2px; }
.field { margin: 0 0 1.125rem; }
.pair { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.pair > .field { flex: 1 1 9rem; min-width: 0; }
.hint, .end { margin: .3rem 0 0; color: var(--quiet); font-size: .9375rem; }
.end { margin: 1.5rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--line); }
.wrong { margin: .3rem 0 0; color: var(--error); font-size: .9375rem; }
.error { margin: 0 0 1.25rem; padding: .75rem 1rem; background: var(--error-page);
  border: 1px solid var(--error); border-inline-start-width: 5px; border-radius: .5rem; }
.note { margin: 0 0 1.25rem; padding: .75rem 1rem; background: var(--note); border-radius: .5rem; }
.error p:last-child, .note p:last-child { margin: 0; }
.error strong { color: var(--error); }
button, .button {
  display: block; width: 100%; min-height: 2.75rem; padding: .55rem 1rem; font: inherit; font-weight: 600;
  text-align: center; text-decoration: none; color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: .5rem; cursor: pointer;
}
button:hover, .button:hover { background: var(--press); border-color: var(--press); }
button.second, .button.second { color: var(--link); background: transparent; border-color: var(--edge); }
button.second:hover, .button.second:hover { border-color: var(--link); background: transparent; }
button.quiet { color: var(--link); background: transparent; border-color: transparent; text-decoration: underline;
  text-underline-offset: .15em; font-weight: 400; }
button.quiet:hover { border-color: var(--edge); background: transparent; }
button + button, form + form, .button + form { margin-top: .75rem; }
.or { display: flex; align-items: center; gap: .75rem; margin: 1.25rem 0; color: var(--quiet); font-size: .9375rem; }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
details { margin: 1rem 0 1.125rem; }
summary { padding: .25rem 0; color: var(--link); cursor: pointer; }
details[open] > summary { margin: 0 0 .75rem; }
.code { margin: 0 0 1rem; padding: .75rem; font: 600 1.75rem/1.3 ui-monospace, monospace; letter-spacing: .08em;
  text-align: center; background: var(--note); border-radius: .5rem; overflow-wrap: anywhere; }
.good { color: var(--good); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 33rem) {
  main { max-width: none; margin: 0; min-height: 100vh; padding: 1.5rem 1.25rem; border: 0; border-radius: 0; }
  body { background: var(--card); }
}
@media (forced-colors: active) { button, .button { border: 2px solid; } }
"""

_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
HEADERS = {
    "content-type": "text/html; charset=utf-8",  # as it is: to browsers
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    # not no-referrer: a browser then hides the origin of the page's own forms, too, which are judged by it
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
}
