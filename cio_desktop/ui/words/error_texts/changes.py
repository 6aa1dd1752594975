"""Words for changes of mail and folders that failed or wait: of our own rules, and of a mail server's refusals.

Steps of a change are carried out one after the other, and what is to be removed goes last. So it is said that no
message was lost; that nothing was changed only where that is known.
"""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorText as _E

_D = (_C.DETAILS,)


def _change(why: str, title: str = "Couldn't {what}") -> _E:
    return _E(title, why, _D)


CHANGES: dict[str, _E] = {
    # what can't be asked for
    "edit.last_folder": _E(
        "A message must stay in at least one folder", "Nothing was changed. To delete it, move it to Trash."
    ),
    "edit.bad_name": _change("{said} Nothing was changed. Choose another name.", "“{folder}” can't be a folder's name"),
    "edit.nothing": _E("There was nothing to change", "No folder to add or to remove was named."),
    "edit.refused": _change("{said} Nothing was changed."),
    "edit.inbox": _E("The inbox can't be deleted or renamed", "Each mailbox has one. Nothing was changed."),
    "edit.special": _change("{said} Nothing was changed."),
    "edit.role_told": _change("{said} Nothing was changed."),
    "edit.not_trash": _change("{said} Nothing was changed."),
    "edit.not_synced": _change("{said} Nothing was changed. Sync the folder first."),
    "edit.name_taken": _change("{said} Nothing was changed. Choose another name."),
    "edit.made_anew": _change("{said}"),
    "edit.view": _change("{said} Choose the folder that the message is in."),
    "edit.no_folder": _change(
        "{said} It may have been deleted or renamed by another program. The message was removed from no folder; "
        "choose another one."
    ),
    "edit.no_source": _change("The source was removed meanwhile. Its mail is still on the server."),
    "edit.which_source": _change(
        "The message is in several sources. Choose the one to take it from in the list of sources, and try there."
    ),
    "edit.no_delete": _change("{server} lets nobody delete in this folder. The message was removed from nowhere."),
    "edit.no_rights": _change("{said} Ask whoever owns the folder. No message was lost."),
    "edit.read_only": _change("{server} opens this folder for reading only. The message was removed from nowhere."),
    "edit.no_uidvalidity": _change("{said}"),
    "edit.no_star": _change("{said}"),
    "edit.no_flag": _change("{said}"),
    "edit.exclusive": _change("Gmail keeps no labels on messages in Trash or Spam. Move it out of there first."),
    "edit.label_refused": _change("Gmail took the change and did not carry it out. Look at the message there."),
    "edit.too_large": _change(
        "The message is bigger than what can be carried to another source (64 MB). It is where it was."
    ),
    "edit.altered": _change(
        "{server} changes messages when it takes them in, so the copy there would not be the same. The message is "
        "where it was. Copy it instead (hold Ctrl): then both are kept."
    ),
    "edit.breaks": _change("{said}"),
    # what was found, or was not
    "edit.vanished": _change(
        "It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether "
        "it is in another folder."
    ),
    "edit.restored": _change("Another program has restored the message in this folder, so it stays there."),
    "edit.last_content": _change("Nothing proves that another folder keeps what this message holds, so it stays."),
    "edit.same_message": _change(
        "Two folders show the very same message, and nothing tells which of them it is in. So it was not removed."
    ),
    "edit.ambiguous": _change("{said} No message was removed."),
    "edit.doubled": _E(
        "The message may be there twice",
        "The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.",
        _D,
    ),
    "edit.not_copied": _change("{server} said that it had copied the message, but it did not arrive. It stays here."),
    "edit.not_removed": _change("{server} said that it had removed the message, but it is still there."),
    "edit.not_made": _change("{server} said that it had made the folder, but it is not there."),
    "edit.not_renamed": _change("{server} said that it had renamed the folder, but it has its old name."),
    "edit.not_deleted": _change("{server} said that it had deleted the folder, but it is still there."),
    "edit.not_empty": _change("{said}"),
    "edit.unproved": _change("{said}"),
    "edit.no_material": _change("The message is not on this disk any more, so it can't be sent."),
    "edit.put_back": _change("{said}"),
    "edit.failed": _change("{server} refused it. No message was lost."),
    # why one waits
    "edit.later": _change("{said} It goes on by itself.", "A change waits"),
    "edit.unread": _change("{said}", "A change waits"),
    "edit.unsettled": _change("{said} It goes on by itself.", "A change waits"),
    "edit.incomplete": _change("{said} It goes on by itself.", "A change waits"),
    "edit.in_use": _change("{said} It goes on by itself.", "A change waits"),
    "edit.no_text": _change("{said}", "A change waits"),
    "edit.owed": _change("{said}", "A message has to be put back"),
    "edit.rebuilding": _change(
        "The local index is read again from the servers; the change goes on then.", "A change waits"
    ),
    "edit.fault": _change("The program met a fault of its own. The change is tried again.", "A change waits"),
    "edit.deferred": _change(
        "It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.",
        "Done, but for a copy that is marked as deleted",
    ),
    "edit.others_marked": _change(
        "It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}",
        "Done, but for a copy that is marked as deleted",
    ),
    "edit.asking": _change("{said}", "A change waits for your answer"),
    "source.off": _E("{who} is not synced now", "It is paused or stopped. Turn it on first.", _D),
    "source.leaving": _change("A source that this change needs is being removed.", "A change waits"),
    # of a change that was made before
    "edit.begun": _E("This change can't be cancelled", "It has begun or is over. Undo it instead."),
    "edit.over": _E("This change can't be tried again", "It is over. Make it once more, if it is still wanted."),
    # what the mail server says: RFC 5530 and others
    "imap.no": _E("{server} refused to {what}", "{server} refused it. No message was lost.", _D),
    "imap.overquota": _change(
        "The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source."
    ),
    "imap.toobig": _change(
        "{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source."
    ),
    "imap.noperm": _change("{server} does not allow it in this folder. Ask whoever owns it. No message was lost."),
    "imap.read-only": _change("{server} opens this folder for reading only. No message was lost."),
    "imap.cannot": _change("{server} can never do this in this folder. No message was lost."),
    "imap.unavailable": _change("{server} can't do it just now, and says that this will pass. No message was lost."),
    "imap.limit": _change("{server} has a limit that this would go beyond. Nothing was removed."),
    "imap.nonexistent": _change(
        "The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose "
        "another folder."
    ),
    "imap.trycreate": _change(
        "The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose "
        "another folder, or make it anew."
    ),
    # what is gone
    "source.gone": _change("The source was removed meanwhile. Its mail is still on the server."),
    "message.gone": _E(
        "The message is not there any more", "Another program moved or deleted it. The list is read again."
    ),
    # of this program
    "local.spool": _change("This computer's disk did not take the message, so nothing was removed. Make room there."),
    "unsent.unread": _E("Some changes of the last time can't be read", "{said}", _D),
}
