"""Adding an OAuth provider, or editing one: which provider, how to get a client id there, and the fields.

It asks no service: `saved` brings the request to the page. What was typed for a provider stays when another is looked
at in between; secrets are forgotten as soon as they are saved or the page is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import Text, heard, tr
from cio_desktop.protocol.sign_in import OAuthProvider, ProviderPreset
from cio_desktop.ui.settings.google_drop import GoogleDrop
from cio_desktop.ui.settings.google_file import GoogleClient
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import PageColumn, heading
from cio_desktop.ui.settings.provider_fields import ProviderFields
from cio_desktop.ui.settings.provider_form import ProviderForm
from cio_desktop.ui.settings.provider_steps import ProviderSteps
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role

GOOGLE = "google"
TESTING = Text(
    "Publish the project, don't leave it in “Testing”: Google ends every sign-in of a project in testing after 7 days."
)


class ProviderEditor(QWidget):
    saved = Signal(object)  # NewOAuthProvider
    left = Signal()
    file_chosen = Signal(object)  # Path
    shown = Signal()  # another form

    def __init__(self) -> None:
        super().__init__()
        self._presets: list[ProviderPreset] = []
        self._forms: dict[tuple[str, str], ProviderForm] = {}  # nothing typed is lost by looking at another one
        self._wanted: set[str] = set()  # presets that give no ids to people, for whom one is there all the same
        self.form: ProviderForm | None = None
        self.usable = False  # there are fields to be filled in
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = PageColumn(tr("Provider"))
        column = area.column
        self.heading = heading("")
        column.addWidget(self.heading)
        column.addWidget(self._build_choice())
        self.warning = Notice(role=Role.WARN)
        self.note = Notice()
        column.addWidget(self.warning)
        column.addWidget(self.note)
        column.addWidget(self._build_no_ids())
        self.steps = ProviderSteps()
        column.addWidget(self.steps)
        self.drop = GoogleDrop()
        self.drop.chosen.connect(self.file_chosen)
        column.addWidget(self.drop)
        self.fields = ProviderFields()
        self.fields.changed.connect(self._changed)
        column.addWidget(self.fields)
        self.trouble = Trouble()
        column.addWidget(self.trouble)
        column.addStretch(1)
        outer.addWidget(area, 1)
        # These two stand in the dialog's own row of buttons, which puts them there.
        self.back = button(tr("Back to the list"), self.left.emit)
        self.back.setObjectName("back_to_list")
        self.save = button(tr("Save"), self._save, primary=True)
        self.save.setObjectName("save_provider")

    def _build_choice(self) -> QWidget:
        self._choice_box = QWidget()
        column = QVBoxLayout(self._choice_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        caption = PlainLabel(tr("Provider"))
        self.choice = ChoiceBox()
        self.choice.setObjectName("preset")
        self.choice.setAccessibleName(tr("Provider"))
        caption.setBuddy(self.choice)
        self.choice.activated.connect(lambda _row: self.choose(str(self.choice.currentData())))
        column.addWidget(caption)
        column.addWidget(self.choice)
        return self._choice_box

    def _build_no_ids(self) -> QWidget:
        self.no_ids = QWidget()
        column = QVBoxLayout(self.no_ids)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self._no_ids_words = PlainLabel(wrap=True)
        column.addWidget(self._no_ids_words)
        line = FlowLayout(spacing=UNIT)
        self.app_password = button(tr("Open the page for app passwords"), self._open_app_passwords)
        self.app_password.setObjectName("app_password_page")
        self.have_id = button(tr("I have a client id"), self._has_id, flat=True)
        self.have_id.setObjectName("have_id")
        line.addWidget(self.app_password)
        line.addWidget(self.have_id)
        column.addLayout(line)
        return self.no_ids

    # -- what is shown ------------------------------------------------------------------------------------------

    def add(self, presets: Sequence[ProviderPreset], preset_id: str | None = None) -> None:
        self._presets = list(presets)
        self.choice.clear()
        for preset in self._presets:
            self.choice.addItem(heard(preset.name), preset.id)
        self.heading.setText(tr("Add a provider"))
        self._choice_box.show()
        known = {preset.id for preset in self._presets}
        self.choose(preset_id if preset_id in known else self._presets[0].id)

    def edit(self, provider: OAuthProvider, preset: ProviderPreset) -> None:
        self.heading.setText(tr("Edit {name}", name=provider.name or heard(preset.name)))
        self._choice_box.hide()
        place = ("edit", provider.provider_consumer_key)
        self._show(self._forms.setdefault(place, ProviderForm.of(provider, preset)))

    def choose(self, preset_id: str) -> None:
        preset = next(one for one in self._presets if one.id == preset_id)
        self.choice.setCurrentIndex(self.choice.findData(preset_id))
        self._show(self._forms.setdefault(("add", preset_id), ProviderForm.new(preset)))

    def _show(self, form: ProviderForm) -> None:
        self.form = form
        preset, adding = form.preset, form.replaced is None
        closed = adding and not preset.can_register
        usable = not closed or preset.id in self._wanted or form.touched
        self.trouble.hide()
        self.warning.say(str(TESTING) if preset.id == GOOGLE else "")
        self.note.say(heard(preset.note) if usable else "", Role.INFO)
        self._no_ids_words.setText(
            tr(
                "{name} gives no client ids to people, so sign-in by browser can't be set up here. Use "
                "an app password instead: make one on its page, then add the source with it in place of "
                "your own password.",
                name=heard(preset.name),
            )
        )
        self.no_ids.setVisible(closed)
        self.app_password.setVisible(bool(preset.app_password_url))
        self.have_id.setVisible(not usable)
        self.steps.show_preset(preset, preset.redirect_uri if adding else form.replaced_redirect)
        self.fields.show_form(form)
        self.drop.setVisible(preset.id == GOOGLE and adding)
        for widget in (self.steps, self.fields):
            widget.setVisible(usable)
        self.usable = usable
        self.shown.emit()

    def show_saving(self, on: bool) -> None:
        self.save.setText(tr("Saving…") if on else tr("Save"))
        for widget in (self.save, self.fields, self._choice_box, self.drop, self.back):
            widget.setEnabled(not on)

    # -- what is done -------------------------------------------------------------------------------------------

    def take_google(self, client: GoogleClient) -> None:
        """Id and secret of Google's file, into Google's form."""
        form = self.form
        if form is None or form.preset.id != GOOGLE or form.replaced is not None:
            return
        form.client_id, form.client_secret = client.client_id, client.client_secret
        self.fields.show_form(form)
        announce(self, tr("Client id and secret were taken from the file."))
        self.note.say(tr("Client id and secret were taken from the file. Save them now."), Role.OK)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Where the person goes on: the choice, unless it is settled."""
        if self._choice_box.isVisibleTo(self):
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fields.focus_first()

    @property
    def touched(self) -> bool:
        return any(form.touched for form in self._forms.values())

    def done(self) -> None:
        """It was saved: nothing of this form stays, the secret least of all."""
        self._forms = {place: form for place, form in self._forms.items() if form is not self.form}
        self._forget([self.form] if self.form is not None else [])

    def forget(self) -> None:
        self._forget(self._forms.values())
        self._forms.clear()

    def _forget(self, forms: Iterable[ProviderForm]) -> None:
        for form in forms:
            form.forget()
        self.form = None
        self.fields.clear_secret()

    def _changed(self) -> None:
        self.trouble.hide()

    def _save(self) -> None:
        if self.form is None:
            return
        faults = self.fields.judge()
        if faults:
            announce(self, " ".join(faults.values()))
            self.fields.focus_field(next(iter(faults)))
            return
        self.trouble.hide()
        self.saved.emit(self.form.request())

    def _has_id(self) -> None:
        if self.form is not None:
            self._wanted.add(self.form.preset.id)
            self._show(self.form)
            self.fields.focus_first()

    def _open_app_passwords(self) -> None:
        if self.form is not None:
            open_page(self.form.preset.app_password_url)
