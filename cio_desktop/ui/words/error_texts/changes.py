"""Words for changes of mail and folders that failed or wait: of our own rules, and of a mail server's refusals.

Steps of a change are carried out one after the other, and what is to be removed goes last. So it is said that no
message was lost; that nothing was changed only where that is known.
"""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorTemplate, change_text, error_text

_D = (_C.DETAILS,)


CHANGES: dict[str, ErrorTemplate] = {
    # what can't be asked for
    "edit.last_folder": error_text(
        "A message must stay in at least one folder", "Nothing was changed. To delete it, move it to Trash."
    ),
    "edit.bad_name": change_text(
        "{said} Nothing was changed. Choose another name.", "“{folder}” can't be a folder's name"
    ),
    "edit.nothing": error_text("There was nothing to change", "No folder to add or to remove was named."),
    "edit.refused": change_text("{said} Nothing was changed."),
    "edit.inbox": error_text("The inbox can't be deleted or renamed", "Each mailbox has one. Nothing was changed."),
    "edit.special": change_text("{said} Nothing was changed."),
    "edit.role_told": change_text("{said} Nothing was changed."),
    "edit.not_trash": change_text("{said} Nothing was changed."),
    "edit.not_synced": change_text("{said} Nothing was changed. Sync the folder first."),
    "edit.name_taken": change_text("{said} Nothing was changed. Choose another name."),
    "edit.made_anew": change_text("{said}"),
    "edit.view": change_text("{said} Choose the folder that the message is in."),
    "edit.no_folder": change_text(
        "{said} It may have been deleted or renamed by another program. The message was removed from no folder; "
        "choose another one."
    ),
    "edit.no_source": change_text("The source was removed meanwhile. Its mail is still on the server."),
    "edit.which_source": change_text(
        "The message is in several sources. Choose the one to take it from in the list of sources, and try there."
    ),
    "edit.no_delete": change_text("{server} lets nobody delete in this folder. The message was removed from nowhere."),
    "edit.no_rights": change_text("{said} Ask whoever owns the folder. No message was lost."),
    "edit.read_only": change_text("{server} opens this folder for reading only. The message was removed from nowhere."),
    "edit.no_uidvalidity": change_text("{said}"),
    "edit.no_star": change_text("{said}"),
    "edit.no_flag": change_text("{said}"),
    "edit.exclusive": change_text("Gmail keeps no labels on messages in Trash or Spam. Move it out of there first."),
    "edit.label_refused": change_text("Gmail took the change and did not carry it out. Look at the message there."),
    "edit.too_large": change_text(
        "The message is bigger than what can be carried to another source (64 MB). It is where it was."
    ),
    "edit.altered": change_text(
        "{server} changes messages when it takes them in, so the copy there would not be the same. The message is "
        "where it was. Copy it instead (hold Ctrl): then both are kept."
    ),
    "edit.breaks": change_text("{said}"),
    "edit.copy_left": change_text("{said}"),
    # what was found, or was not
    "edit.vanished": change_text(
        "It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether "
        "it is in another folder."
    ),
    "edit.restored": change_text("Another program has restored the message in this folder, so it stays there."),
    "edit.last_content": change_text("Nothing proves that another folder keeps what this message holds, so it stays."),
    "edit.same_message": change_text(
        "Two folders show the very same message, and nothing tells which of them it is in. So it was not removed."
    ),
    "edit.ambiguous": change_text("{said} No message was removed."),
    "edit.doubled": error_text(
        "The message may be there twice",
        "The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.",
        _D,
    ),
    "edit.not_copied": change_text(
        "{server} said that it had copied the message, but it did not arrive. It stays here."
    ),
    "edit.not_removed": change_text("{server} said that it had removed the message, but it is still there."),
    "edit.not_made": change_text("{server} said that it had made the folder, but it is not there."),
    "edit.not_renamed": change_text("{server} said that it had renamed the folder, but it has its old name."),
    "edit.not_deleted": change_text("{server} said that it had deleted the folder, but it is still there."),
    "edit.not_empty": change_text("{said}"),
    "edit.unproved": change_text("{said}"),
    "edit.no_material": change_text("The message is not on this disk any more, so it can't be sent."),
    "edit.put_back": change_text("{said}"),
    "edit.failed": change_text("{server} refused it. No message was lost."),
    # why one waits
    "edit.later": change_text("{said} It goes on by itself.", "A change waits"),
    "edit.unread": change_text("{said}", "A change waits"),
    "edit.arriving": change_text("{said}", "A change waits"),
    "edit.unsettled": change_text("{said} It goes on by itself.", "A change waits"),
    "edit.incomplete": change_text("{said} It goes on by itself.", "A change waits"),
    "edit.in_use": change_text("{said} It goes on by itself.", "A change waits"),
    "edit.no_text": change_text("{said}", "A change waits"),
    "edit.owed": change_text("{said}", "A message has to be put back"),
    "edit.rebuilding": change_text(
        "The local index is read again from the servers; the change goes on then.", "A change waits"
    ),
    "edit.fault": change_text("The program met a fault of its own. The change is tried again.", "A change waits"),
    "edit.deferred": change_text(
        "It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.",
        "Done, but for a copy that is marked as deleted",
    ),
    "edit.others_marked": change_text(
        "It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}",
        "Done, but for a copy that is marked as deleted",
    ),
    "edit.asking": change_text("{said}", "A change waits for your answer"),
    "source.off": error_text("{who} is not synced now", "It is paused or stopped. Turn it on first.", _D),
    "source.leaving": change_text("A source that this change needs is being removed.", "A change waits"),
    # of a change that was made before
    "edit.begun": error_text("This change can't be cancelled", "It has begun or is over. Undo it instead."),
    "edit.over": error_text(
        "This change can't be tried again", "It is over. Make it once more, if it is still wanted."
    ),
    # what the mail server says: RFC 5530 and others
    "imap.no": error_text("{server} refused to {what}", "{server} refused it. No message was lost.", _D),
    "imap.overquota": change_text(
        "The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source."
    ),
    "imap.toobig": change_text(
        "{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source."
    ),
    "imap.noperm": change_text("{server} does not allow it in this folder. Ask whoever owns it. No message was lost."),
    "imap.read-only": change_text("{server} opens this folder for reading only. No message was lost."),
    "imap.cannot": change_text("{server} can never do this in this folder. No message was lost."),
    "imap.unavailable": change_text(
        "{server} can't do it just now, and says that this will pass. No message was lost."
    ),
    "imap.limit": change_text("{server} has a limit that this would go beyond. Nothing was removed."),
    "imap.nonexistent": change_text(
        "The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose "
        "another folder."
    ),
    "imap.trycreate": change_text(
        "The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose "
        "another folder, or make it anew."
    ),
    # what is gone
    "source.gone": change_text("The source was removed meanwhile. Its mail is still on the server."),
    "message.gone": error_text(
        "The message is not there any more", "Another program moved or deleted it. The list is read again."
    ),
    # of this program
    "local.spool": change_text(
        "This computer's disk did not take the message, so nothing was removed. Make room there."
    ),
    "unsent.unread": error_text("Some changes of the last time can't be read", "{said}", _D),
}
