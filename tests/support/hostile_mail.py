"""HTML as strangers write it: what runs, loads, asks, hides, and what is only too much. Each holds `WORDS`."""

from __future__ import annotations

from tests.support.hostile_tricks import asking, tripping

WORDS = "Hear the plain words"
HOST = "collector.invalid"


def hostile(file: str, port: int) -> dict[str, str]:
    """`file`: a path on this computer, `port`: where something on 127.0.0.1 waits to be asked."""
    web = f"http://127.0.0.1:{port}/seen"
    addresses = {
        "http": web,
        "https": f"https://127.0.0.1:{port}/seen",
        "scheme-less": f"//127.0.0.1:{port}/seen",
        "file": f"file://{file}",
        "path": file,
        "file with a host": f"file://localhost{file}",
        "share": f"\\\\127.0.0.1@{port}\\share\\seen.png",
        "share as file": f"file://///127.0.0.1/share{file}",
        "resource": ":/seen.png",
        "qrc": "qrc:/seen.png",
        "ftp": f"ftp://127.0.0.1:{port}/seen",
        "spaced": f" \t\n{web}",
        "entities": "".join(f"&#{ord(letter)};" for letter in web),
        "upper case": web.upper(),
        "data": "data:image/svg+xml;base64,PHN2Zy8+",
        "script": "javascript:document.location='" + web + "'",
        "split script": "java\tscript:alert(1)",
        "view source": f"view-source:{web}",
        "cid": "cid:seen@x",
    }
    places = {
        "picture": '<img src="{0}">',
        "background": '<table background="{0}"><tr><td background="{0}">x</td></tr></table>',
        "style": "<p style=\"background:url('{0}')\">x</p>",
        "sheet": "<style>@import url('{0}'); p {{ background: url({0}) }}</style>",
        "link sheet": '<link rel="stylesheet" href="{0}">',
    }
    found = {
        f"{place}, {kind}": markup.format(address)
        for place, markup in places.items()
        for kind, address in addresses.items()
    }
    found |= {
        "script": f"<script>new Image().src='{web}'</script>",
        "script with another's type": f"<script type=text/plain>{web}</script>",
        "event": f"<img src=x onerror=\"fetch('{web}')\"><body onload=alert(1)>",
        "frame": f'<iframe src="{web}"></iframe><frameset><frame src="{web}"></frameset>',
        "frame with a page": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "object": f'<object data="{web}"><embed src="{web}"></object><applet code="{web}"></applet>',
        "form": f'<form action="{web}"><input type=password><button formaction="{web}">go</button></form>',
        "base": f'<base href="{web}"><img src="x.png"><a href="y">y</a>',
        "refresh": f'<meta http-equiv=refresh content="0;url={web}">',
        "prefetch": f'<link rel=prefetch href="{web}"><link rel=dns-prefetch href="//{HOST}">',
        "svg": f'<svg><image xlink:href="{web}"/><script>alert(1)</script></svg>',
        "svg use": f'<svg><use href="file://{file}#x"/></svg>',
        "math": f'<math><mtext><img src="{web}"></mtext></math>',
        "video": f'<video src="{web}" poster="{web}"><source src="{web}"><track src="{web}"></video>',
        "audio": f'<audio src="{web}" autoplay></audio>',
        "picture set": f'<picture><source srcset="{web} 2x"><img srcset="{web} 1x" src="{web}"></picture>',
        "input picture": f'<input type=image src="{web}">',
        "list picture": f'<ul style="list-style-image:url({web})"><li>x</ul>',
        "font": f"<style>@font-face {{ font-family: x; src: url({web}) }}</style>",
        "expression": f"<p style=\"width: expression(alert('{web}'))\">x</p>",
        "binding": f'<p style="-moz-binding:url({web})">x</p>',
        "conditional": f'<!--[if mso]><img src="{web}"><![endif]-->',
        "comment that ends late": f'<!-- --!><img src="{web}"> -->',
        "xml": f'<?xml-stylesheet href="{web}"?><xml><img src="{web}"></xml>',
        "doctype": f'<!DOCTYPE html SYSTEM "{web}" [<!ENTITY x SYSTEM "file://{file}">]>&x;',
        "template": f'<template><img src="{web}"></template>',
        "noscript": f'<noscript><img src="{web}"></noscript>',
        "mutation": f'<noscript><p title="</noscript><img src={web} onerror=alert(1)>">',
        "mutation in math": (
            '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'
        ),
        "mutation in svg": '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>"></svg>',
        "unfinished script": "<script>x</script",
        "unclosed tags": "<b><i><u><a href='https://x.example/'>x",
        "overlapping": "<b><p><i></b></p></i>",
        "null bytes": "<im\0g src=x><scr\0ipt>alert(1)</scr\0ipt>",
        "utf-7": "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "other characters": "\ufeff\u202e<b>x</b>\u2028\u0000\ufffe",
        "over the window": '<div style="position:fixed;top:-99px;left:0;width:9999px;height:9999px;z-index:99">x</div>',
        "huge letters": '<p style="font-size:99999px"><font size="99999">x</font></p>',
        "huge picture": '<img width=99999999 height=99999999 alt="x">',
        "huge cells": "<table width=999999999 cellpadding=99999999><tr><td colspan=99999999 rowspan=99999999>x</table>",
        "many columns": f"<table><tr>{'<td>x' * 3000}</table>",
        "many rows": f"<table>{'<tr><td>x<td>y' * 3000}</table>",
        "nested tables": "<table><tr><td>" * 1000 + "x" + "</td></tr></table>" * 1000,
        "nested lists": "<ul><li>" * 700 + "x",
        "nested quotes": "<blockquote>" * 1400 + "x",
        "nested divs": "<div>" * 100_000 + "x",
        "nested letters": "<b>" * 20_000 + "x",
        "many attributes": f"<p {' '.join(f'a{n}=1' for n in range(50_000))}>x</p>",
        "many ampersands": "&" * 500_000,
        "many openings": "<" * 300_000 + " ",
        "many comments": "<!-->" * 60_000,
        "many comments without an end": "<!--" * 500_000,
        "many scripts": "<script>x</script>" * 60_000,
        "many scripts without an end": "<script>" * 130_000,
        "many styles without an end": "<style " * 130_000,
        "many blanks": f"{' ' * 400_000}x{chr(10) * 400_000}y{chr(0xA0) * 400_000}",
        "many quotes in a tag": "<p " + '"' * 900_000 + ">x",
        "many pictures": f'<img src="{web}">' * 5_000,
        "many links": '<a href="https://x.example/">x</a> ' * 5_000,
        "many fonts": "".join(f'<font color="{n}">' for n in range(400)) + "<p>x" * 5_000,
        "many entities": "&copy;" * 90_000,
        "many empty paragraphs": "<p></p>" * 24_000,
        "one long word": "a" * 400_000,
        "one long paragraph": "ab " * 130_000,
        "one long heading": f"<h1>{'ab ' * 50_000}</h1>",
        "long preformatted line": f"<pre>{'a' * 200_000}</pre>",
        "right to left": "<p>" + "\u0645\u0631\u062d\u0628\u0627 " * 20_000,
        "faces": "\U0001f600 " * 30_000,
        "piled accents": "a" + "\u0301" * 50_000,
        "ten megabytes": "<p>lorem ipsum dolor sit amet</p>" * 320_000,
        "ten megabytes of tables": "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>" * 160_000,
        "a picture in the text": f'<img src="data:image/png;base64,{"A" * 900_000}">',
        "empty": "",
    }
    found |= asking(web, file) | tripping(web)
    return {name: f"<html><body><p>{WORDS}</p>{markup}</body></html>" for name, markup in found.items()}
