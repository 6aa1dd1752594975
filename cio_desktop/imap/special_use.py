"""Which folder is the sent mail, the trash, all mail: the server's word (SPECIAL-USE, XLIST), else a guess by name."""

from __future__ import annotations

from collections.abc import Iterable

_ANNOUNCED = {
    "\\all": "\\All",
    "\\allmail": "\\All",
    "\\archive": "\\Archive",
    "\\drafts": "\\Drafts",
    "\\flagged": "\\Flagged",
    "\\starred": "\\Flagged",
    "\\important": "\\Important",
    "\\inbox": "\\Inbox",
    "\\junk": "\\Junk",
    "\\spam": "\\Junk",
    "\\sent": "\\Sent",
    "\\trash": "\\Trash",
}

_ATTRIBUTES = {
    name.lower(): name
    for name in (
        "\\HasChildren", "\\HasNoChildren", "\\Marked", "\\Unmarked", "\\Noinferiors", "\\Noselect",
        "\\NonExistent", "\\Subscribed", "\\Remote", "\\Inbox", "\\All", "\\Archive", "\\Drafts", "\\Flagged",
        "\\Important", "\\Junk", "\\Sent", "\\Trash",
    )
}  # fmt: skip

_NAMES = {
    "\\Sent": (
        "sent", "sent items", "sent mail", "sent messages", "outbox sent", "gesendet", "gesendete objekte",
        "gesendete elemente", "gesendete nachrichten", "envoyés", "envoyes", "messages envoyés", "éléments envoyés",
        "enviados", "elementos enviados", "mensajes enviados", "itens enviados", "enviadas", "inviati",
        "posta inviata", "messaggi inviati", "verzonden", "verzonden items", "verzonden berichten", "skickat",
        "skickade", "sendt", "sendte elementer", "lähetetyt", "wysłane", "elementy wysłane", "odeslané",
        "отправленные", "надіслані", "送信済み", "送信済みアイテム", "已发送", "已发送邮件", "寄件備份", "보낸편지함",
        "gönderilmiş", "gönderilmiş öğeler",
    ),
    "\\Trash": (
        "trash", "deleted", "deleted items", "deleted messages", "bin", "rubbish", "wastebasket", "papierkorb",
        "gelöschte objekte", "gelöschte elemente", "corbeille", "éléments supprimés", "papelera",
        "elementos eliminados", "lixeira", "lixo", "itens excluídos", "cestino", "posta eliminata", "prullenbak",
        "verwijderde items", "papperskorg", "papperskorgen", "papirkurv", "papirkurven", "roskakori", "kosz",
        "elementy usunięte", "koš", "корзина", "удаленные", "удалённые", "кошик", "ゴミ箱", "削除済みアイテム",
        "已删除", "已删除邮件", "垃圾桶", "휴지통", "çöp kutusu", "silinmiş öğeler",
    ),
    "\\Drafts": (
        "drafts", "draft", "entwürfe", "brouillons", "borradores", "rascunhos", "bozze", "concepten", "utkast",
        "kladder", "kladde", "luonnokset", "szkice", "wersje robocze", "koncepty", "черновики", "чернетки",
        "下書き", "草稿", "草稿箱", "임시보관함", "taslaklar",
    ),
    "\\Junk": (
        "junk", "junk e-mail", "junk email", "junk mail", "spam", "bulk mail", "bulk", "spamverdacht",
        "unerwünscht", "unerwünschte werbung", "courrier indésirable", "indésirables", "pourriel",
        "correo no deseado", "no deseado", "lixo eletrônico", "lixo eletrónico", "posta indesiderata",
        "ongewenste e-mail", "ongewenst", "skräppost", "uønsket e-post", "søppelpost", "roskaposti",
        "wiadomości-śmieci", "nevyžádaná pošta", "спам", "нежелательная почта", "迷惑メール", "垃圾邮件", "垃圾郵件",
        "스팸메일함", "스팸", "gereksiz e-posta",
    ),
    "\\Archive": (
        "archive", "archives", "archived", "archiv", "archivo", "archivio", "archief", "arquivo", "arkiv",
        "arkisto", "archiwum", "архив", "архів", "アーカイブ", "存档", "归档", "보관함", "arşiv",
    ),
    "\\All": (
        "all mail", "alle nachrichten", "tous les messages", "todos", "todos os e-mails", "tutti i messaggi",
        "alle berichten", "alla mail", "all e-post", "kaikki viestit", "wszystkie", "všechny zprávy",
        "вся почта", "すべてのメール", "所有邮件", "전체보관함", "tüm postalar",
    ),
}  # fmt: skip
_GUESSES = {name: use for use, names in _NAMES.items() for name in names}


def canonical_attribute(name: str) -> str:
    """ "\\noselect" -> "\\Noselect"; unknown ones stay as they came."""
    return _ATTRIBUTES.get(name.lower(), name)


def announced_use(attributes: Iterable[str]) -> str | None:
    found = {_ANNOUNCED[name] for name in (a.lower() for a in attributes) if name in _ANNOUNCED}
    # A folder may carry several; the one that says where the mail is kept wins over a view of it.
    for use in ("\\Inbox", "\\All", "\\Sent", "\\Drafts", "\\Trash", "\\Junk", "\\Archive", "\\Flagged", "\\Important"):
        if use in found:
            return use
    return None


def guessed_use(path: str, delimiter: str | None) -> str | None:
    """By the last part of the name, and only for folders at the top, under INBOX or under a provider's prefix."""
    parts = path.split(delimiter) if delimiter else [path]
    if len(parts) > 2 or (len(parts) == 2 and parts[0].casefold() not in {"inbox", "[gmail]", "[google mail]"}):
        return None
    return _GUESSES.get(parts[-1].strip().casefold())
