"""What is said when the check of a new source fails."""

from __future__ import annotations

from cio_desktop.language import heard
from cio_desktop.operations.settings_check import SettingsCheck
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.sign_in import PasswordKind
from cio_desktop.ui.add_source.check_list import MOST_SEEN
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import Names, of_error, words


def of_refusal(error: ApiError, form: SourceForm) -> ErrorText:
    """The service refused, or can't be asked."""
    return of_error(error, _names(form))


def of_failed_step(check: SettingsCheck, form: SourceForm) -> ErrorText:
    """The mail server refused."""
    step, finding = check.failed, form.used
    code = step.error_code if step is not None and step.error_code else "error"
    if code == "auth.password" and finding is not None and finding.password == PasswordKind.APP:
        code = "auth.app_password"
    said = step.server_text or heard(step.text, step.said) if step is not None else ""
    details = check.connection_log or (said if len(said) > MOST_SEEN else "")
    return words(code, _names(form), details)


def _names(form: SourceForm) -> Names:
    port = int(form.port) if form.port.strip().isdigit() else 0
    return Names(who=form.email.strip(), server=form.server.strip(), port=port)
