<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CIO Desktop</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The place for it can&apos;t be written: {why}.</source>
        <translation>Der Ort dafür ist nicht beschreibbar: {why}.</translation>
    </message>
    <message>
        <source>Starting at log-in stays as it was</source>
        <translation>Der Start beim Anmelden bleibt, wie er war</translation>
    </message>
    <message>
        <source>A part of the program did not start within {seconds} seconds: {part}.</source>
        <translation>Ein Teil des Programms ist nicht innerhalb von {seconds} Sekunden gestartet: {part}.</translation>
    </message>
    <message>
        <source>A part of the program ended at once: {part}.</source>
        <translation>Ein Teil des Programms endete sofort: {part}.</translation>
    </message>
    <message>
        <source>--shot belongs to --smoke</source>
        <translation>--shot gehört zu --smoke</translation>
    </message>
    <message>
        <source>--self-test and --smoke are no options of {command}</source>
        <translation>--self-test und --smoke sind keine Optionen von {command}</translation>
    </message>
    <message>
        <source>--background is of the window over your own mail</source>
        <translation>--background gilt für das Fenster mit Ihren eigenen E-Mails</translation>
    </message>
    <message>
        <source>--demo is no option of {command}</source>
        <translation>--demo ist keine Option von {command}</translation>
    </message>
    <message>
        <source>another profile (default: the folder of this user)</source>
        <translation>ein anderes Profil (Standard: der Ordner dieses Benutzers)</translation>
    </message>
    <message>
        <source>a verbose log on stderr; never a secret</source>
        <translation>ausführliches Protokoll auf stderr; nie ein Geheimnis</translation>
    </message>
    <message>
        <source>where the key to the stored passwords lives (default: keyring)</source>
        <translation>wo der Schlüssel zu den gespeicherten Passwörtern liegt (Standard: keyring)</translation>
    </message>
    <message>
        <source>Manage mail sources. Without a command: open the window.</source>
        <translation>E-Mail-Quellen verwalten. Ohne Befehl: das Fenster öffnen.</translation>
    </message>
    <message>
        <source>made-up mail and a temporary profile; nothing is kept</source>
        <translation>erfundene E-Mails und ein vorübergehendes Profil; nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>use another Context.IO 2.0 server instead of the one built in</source>
        <translation>einen anderen Context.IO-2.0-Server verwenden statt des eingebauten</translation>
    </message>
    <message>
        <source>without the window, where Settings keep syncing in the background; so it starts when you log in</source>
        <translation>ohne Fenster, wenn laut Einstellungen im Hintergrund abgeglichen wird; so startet es beim Anmelden</translation>
    </message>
    <message>
        <source>say in one line of JSON whether this installation is whole</source>
        <translation>in einer Zeile JSON sagen, ob diese Installation vollständig ist</translation>
    </message>
    <message>
        <source>try the window out on made-up mail, then end</source>
        <translation>das Fenster mit erfundenen E-Mails ausprobieren, dann beenden</translation>
    </message>
    <message>
        <source>the file for a picture of that window</source>
        <translation>die Datei für ein Bild dieses Fensters</translation>
    </message>
    <message>
        <source>run the API alone, without a window</source>
        <translation>nur die API betreiben, ohne Fenster</translation>
    </message>
    <message>
        <source>address to listen on (default: 127.0.0.1)</source>
        <translation>Adresse für Verbindungen (Standard: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on; 0 takes a free one (default: 8461)</source>
        <translation>Port für Verbindungen; 0 nimmt einen freien (Standard: 8461)</translation>
    </message>
    <message>
        <source>move the key to the stored passwords to another place</source>
        <translation>den Schlüssel zu den gespeicherten Passwörtern an einen anderen Ort bringen</translation>
    </message>
    <message>
        <source>where to keep it from now on</source>
        <translation>wo er von nun an liegen soll</translation>
    </message>
    <message>
        <source>the key is lost: give up the stored passwords and begin anew</source>
        <translation>der Schlüssel ist verloren: die gespeicherten Passwörter aufgeben und neu beginnen</translation>
    </message>
    <message>
        <source>{text} is not a port (0 to 65535)</source>
        <translation>{text} ist kein Port (0 bis 65535)</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing. Install it and start again; where CIO Desktop came as a package of the system, `apt-get install --fix-broken` does that.</source>
        <translation>Die Systembibliothek {library} fehlt. Installieren Sie sie und starten Sie neu; kam CIO Desktop als Paket des Systems, erledigt das `apt-get install --fix-broken`.</translation>
    </message>
    <message>
        <source>The window is not installed here, only the client, the service and the command line. Run `pip install &apos;cio-desktop[window]&apos;` to add it, or `cio-desktop serve` to run the API alone.</source>
        <translation>Das Fenster ist hier nicht installiert, nur Client, Dienst und Befehlszeile. `pip install &apos;cio-desktop[window]&apos;` fügt es hinzu, `cio-desktop serve` betreibt nur die API.</translation>
    </message>
    <message>
        <source>Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or none.</source>
        <translation>Setzen Sie CIO_CONSUMER_KEY und CIO_CONSUMER_SECRET beide oder keines von beiden.</translation>
    </message>
    <message>
        <source>{file} does not hold a key and a secret ({error}). Remove it to get a new pair.</source>
        <translation>{file} enthält keinen Schlüssel mit Geheimnis ({error}). Entfernen Sie die Datei, um ein neues Paar zu erhalten.</translation>
    </message>
    <message>
        <source>The demo needs pymap, which is not installed here.</source>
        <translation>Die Demo braucht pymap, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>The local service does not run</source>
        <translation>Der lokale Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Your mail is untouched.</source>
        <translation>Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>`cio-desktop --demo` does the demo off screen, `cio-desktop serve` runs the API alone.</source>
        <translation>`cio-desktop --demo` führt die Demo ohne Bildschirm vor, `cio-desktop serve` betreibt nur die API.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window on this display; a library of the system may be missing.</source>
        <translation>Qt kann auf diesem Bildschirm kein Fenster öffnen; vielleicht fehlt eine Bibliothek des Systems.</translation>
    </message>
    <message>
        <source>The display does not answer: is it yours, and does it still run?</source>
        <translation>Der Bildschirm antwortet nicht: Ist es Ihrer, und läuft er noch?</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window: the system&apos;s library libxcb-cursor0 (or xcb-util-cursor) is missing.</source>
        <translation>Qt kann kein Fenster öffnen: Die Systembibliothek libxcb-cursor0 (oder xcb-util-cursor) fehlt.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names {platform}, which this program does not bring.</source>
        <translation>QT_QPA_PLATFORM nennt {platform}, was dieses Programm nicht mitbringt.</translation>
    </message>
    <message>
        <source>The display {display} does not answer: is it yours, and does it still run?</source>
        <translation>Der Bildschirm {display} antwortet nicht: Ist es Ihrer, und läuft er noch?</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so the service listens elsewhere until it is restarted.</source>
        <translation>Port {port} wird von einem anderen Programm benutzt, darum benutzt der Dienst bis zu seinem Neustart einen anderen.</translation>
    </message>
    <message>
        <source>The local service can&apos;t be started: {why}. Try again in a moment.</source>
        <translation>Der lokale Dienst lässt sich nicht starten: {why}. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The local service keeps ending.</source>
        <translation>Der lokale Dienst endet immer wieder.</translation>
    </message>
    <message>
        <source>This time with the service built in, as {address} got no key. See Settings, Service</source>
        <translation>Diesmal mit dem eingebauten Dienst, da {address} keinen Schlüssel bekam. Siehe Einstellungen, Dienst</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}.</source>
        <translation>Der Datenordner {folder} ist nicht beschreibbar: {why}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop already uses {folder}.</source>
        <translation>Ein anderes CIO Desktop benutzt bereits {folder}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop (process {process}) already uses {folder}.</source>
        <translation>Ein anderes CIO Desktop (Prozess {process}) benutzt bereits {folder}.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in the system keyring.</source>
        <translation>Der Schlüssel zu den gespeicherten Passwörtern liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in {file}, which only you can read.</source>
        <translation>Der Schlüssel zu den gespeicherten Passwörtern liegt in {file}, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with the passphrase.</source>
        <translation>Die gespeicherten Passwörter sind mit der Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>There are no stored passwords in {folder}.</source>
        <translation>In {folder} gibt es keine gespeicherten Passwörter.</translation>
    </message>
    <message>
        <source>Broken off. Nothing is lost: the passwords open as before, or already as you wished.</source>
        <translation>Abgebrochen. Nichts ist verloren: Die Passwörter öffnen sich wie zuvor oder schon wie gewünscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be asked for here: {variable} must name the file with the passphrase.</source>
        <translation>Nach der Passphrase kann hier nicht gefragt werden: {variable} muss die Datei mit der Passphrase nennen.</translation>
    </message>
    <message>
        <source>The passphrase file {file} is empty.</source>
        <translation>Die Datei {file} mit der Passphrase ist leer.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Es wurde keine Passphrase eingegeben.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Die beiden Passphrasen sind verschieden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase file {file} can&apos;t be read.</source>
        <translation>Die Datei {file} mit der Passphrase ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose another with --data-dir.</source>
        <translation>{folder} ist kein Ordner. Wählen Sie einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}. Choose another with --data-dir.</source>
        <translation>Der Datenordner {folder} ist nicht beschreibbar: {why}. Wählen Sie einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>{folder} is a link. Name the folder that it leads to with --data-dir.</source>
        <translation>{folder} ist eine Verknüpfung. Nennen Sie den Ordner, zu dem sie führt, mit --data-dir.</translation>
    </message>
    <message>
        <source>No service runs in {folder}. Open the window or run `cio-desktop serve`, or name another folder with --data-dir.</source>
        <translation>In {folder} läuft kein Dienst. Öffnen Sie das Fenster, starten Sie `cio-desktop serve`, oder nennen Sie einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The service was started with a key of its own. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>Der Dienst wurde mit einem eigenen Schlüssel gestartet. Setzen Sie ihn in CIO_CONSUMER_KEY und CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>Für {address} gibt es keinen Schlüssel. Setzen Sie ihn in CIO_CONSUMER_KEY und CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The damaged file: {file}</source>
        <translation>Die beschädigte Datei: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The window ({platform}), its service and a signed request work: {n} sources, in {seconds} s.</source>
        <translation>
            <numerusform>Das Fenster ({platform}), sein Dienst und eine unterschriebene Anfrage funktionieren: {n} Quelle, in {seconds} s.</numerusform>
            <numerusform>Das Fenster ({platform}), sein Dienst und eine unterschriebene Anfrage funktionieren: {n} Quellen, in {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>the service answers</source>
        <translation>der Dienst antwortet</translation>
    </message>
    <message>
        <source>the first sync ends</source>
        <translation>der erste Abgleich endet</translation>
    </message>
    <message>
        <source>The service lists no message after the first sync.</source>
        <translation>Der Dienst nennt nach dem ersten Abgleich keine Nachricht.</translation>
    </message>
    <message>
        <source>the folders are listed</source>
        <translation>die Ordner sind aufgelistet</translation>
    </message>
    <message>
        <source>the messages are listed</source>
        <translation>die Nachrichten sind aufgelistet</translation>
    </message>
    <message>
        <source>Picture of the window: {file}</source>
        <translation>Bild des Fensters: {file}</translation>
    </message>
    <message>
        <source>The local service does not run:</source>
        <translation>Der lokale Dienst läuft nicht:</translation>
    </message>
    <message>
        <source>The picture can&apos;t be saved as {file}. Name a file that ends in .png and can be written.</source>
        <translation>Das Bild lässt sich nicht als {file} speichern. Nennen Sie eine beschreibbare Datei, die auf .png endet.</translation>
    </message>
    <message>
        <source>The picture {file} shows nothing: the window is empty.</source>
        <translation>Das Bild {file} zeigt nichts: Das Fenster ist leer.</translation>
    </message>
    <message>
        <source>This did not happen within {seconds} seconds: {what}.</source>
        <translation>Das geschah nicht innerhalb von {seconds} Sekunden: {what}.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Service and a mail server with {n} made-up messages started</source>
        <translation>
            <numerusform>Dienst und ein Mailserver mit {n} erfundener Nachricht gestartet</numerusform>
            <numerusform>Dienst und ein Mailserver mit {n} erfundenen Nachrichten gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {address} in the window; status {status}</source>
        <translation>{address} im Fenster hinzugefügt; Status {status}</translation>
    </message>
    <message>
        <source>Synced; {address} shows a broken badge, as it should (wrong password)</source>
        <translation>Abgeglichen; {address} zeigt wie vorgesehen eine Störung (falsches Passwort)</translation>
    </message>
    <message>
        <source>Moved “{subject}” from {source} to {target}; over IMAP it is there once, and nowhere else</source>
        <translation>„{subject}“ von {source} nach {target} verschoben; über IMAP ist sie dort einmal und sonst nirgends</translation>
    </message>
    <message>
        <source>All steps held, in {seconds} s</source>
        <translation>Alle Schritte gelungen, in {seconds} s</translation>
    </message>
    <message>
        <source>The add-source dialog did not open.</source>
        <translation>Das Fenster zum Hinzufügen öffnete sich nicht.</translation>
    </message>
    <message>
        <source>the source is added</source>
        <translation>die Quelle ist hinzugefügt</translation>
    </message>
    <message>
        <source>the source is listed</source>
        <translation>die Quelle ist aufgelistet</translation>
    </message>
    <message>
        <source>the folder is shown</source>
        <translation>der Ordner wird gezeigt</translation>
    </message>
    <message>
        <source>The window saw nothing to move.</source>
        <translation>Das Fenster sah nichts zum Verschieben.</translation>
    </message>
    <message>
        <source>the change is saved</source>
        <translation>die Änderung ist gespeichert</translation>
    </message>
    <message>
        <source>the change is shown</source>
        <translation>die Änderung wird gezeigt</translation>
    </message>
    <message>
        <source>The mail server does not have the moved message once in {folder}, but so: {found}.</source>
        <translation>Der Mailserver hat die verschobene Nachricht nicht genau einmal in {folder}, sondern so: {found}.</translation>
    </message>
    <message>
        <source>Adding {address} was refused: {why}</source>
        <translation>{address} wurde nicht hinzugefügt: {why}</translation>
    </message>
    <message>
        <source>{program} {version} is published</source>
        <translation>{program} {version} ist erschienen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can read), or --vault passphrase (asked for, or read from the file that CIO_VAULT_PASSPHRASE_FILE names).</source>
        <translation>Wählen Sie, wo Passwörter liegen: --vault keyring (braucht einen Schlüsselbund des Systems), --vault keyfile (eine nur für Sie lesbare Datei) oder --vault passphrase (wird erfragt oder aus der Datei gelesen, die CIO_VAULT_PASSPHRASE_FILE nennt).</translation>
    </message>
    <message>
        <source>If that key was removed for good, give the passwords up: cio-desktop vault keyring --forget.</source>
        <translation>Wurde dieser Schlüssel endgültig entfernt, geben Sie die Passwörter auf: cio-desktop vault keyring --forget.</translation>
    </message>
    <message>
        <source>The key of the stored passwords was kept in memory, and is gone: choose another --data-dir.</source>
        <translation>Der Schlüssel der gespeicherten Passwörter lag im Arbeitsspeicher und ist weg: Wählen Sie ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in the system keyring.</source>
        <translation>Die Passwörter in {folder} sind mit einem Schlüssel im Schlüsselbund des Systems verschlossen.</translation>
    </message>
    <message>
        <source>The key in the system keyring is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>Der Schlüssel im Schlüsselbund des Systems fehlt oder ist nicht der, unter dem die Passwörter in {folder} gespeichert sind.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with the key in {file}.</source>
        <translation>Die Passwörter in {folder} sind mit dem Schlüssel in {file} verschlossen.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a passphrase.</source>
        <translation>Die Passwörter in {folder} sind mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>The key in {file} is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>Der Schlüssel in {file} fehlt oder ist nicht der, unter dem die Passwörter in {folder} gespeichert sind.</translation>
    </message>
    <message>
        <source>Start with --vault {place}, or move the key first: cio-desktop vault {other}.</source>
        <translation>Starten Sie mit --vault {place}, oder verlegen Sie zuerst den Schlüssel: cio-desktop vault {other}.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the passwords are stored under.</source>
        <translation>Das ist nicht die Passphrase, unter der die Passwörter gespeichert sind.</translation>
    </message>
    <message>
        <source>Put the right one back, or give the passwords up: cio-desktop vault {place} --forget.</source>
        <translation>Bringen Sie den richtigen zurück, oder geben Sie die Passwörter auf: cio-desktop vault {place} --forget.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in it, so it is needed.</source>
        <translation>Die Passwörter in {folder} sind mit einem Schlüssel darin verschlossen, er wird also gebraucht.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is kept as you chose</source>
        <translation>Der Schlüssel zu den gespeicherten Passwörtern liegt nun, wo Sie es wollten</translation>
    </message>
    <message>
        <source>The passwords stay locked</source>
        <translation>Die Passwörter bleiben verschlossen</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone</source>
        <translation>{new} neu, {changed} geändert, {gone} weg</translation>
    </message>
    <message>
        <source>at</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>source</source>
        <comment>column</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>what</source>
        <comment>column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>code</source>
        <comment>column</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>what it said</source>
        <comment>column</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>id</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>state</source>
        <comment>column</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>since</source>
        <comment>column</comment>
        <translation>seit</translation>
    </message>
    <message>
        <source>act</source>
        <comment>column</comment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>add</source>
        <comment>column</comment>
        <translation>dazu</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>column</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>why</source>
        <comment>column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>command</source>
        <comment>column</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>message</source>
        <comment>column</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name another folder with --add.</source>
        <translation>Nennen Sie einen anderen Ordner mit --add.</translation>
    </message>
    <message>
        <source>`cio-desktop folders` lists those that there are.</source>
        <translation>`cio-desktop folders` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Name the source with --source.</source>
        <translation>Nennen Sie die Quelle mit --source.</translation>
    </message>
    <message>
        <source>Run `cio-desktop sync`, then look again.</source>
        <translation>Starten Sie `cio-desktop sync`, dann sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Search for plain words, or write a simpler expression.</source>
        <translation>Suchen Sie nach einfachen Wörtern, oder schreiben Sie einen einfacheren Ausdruck.</translation>
    </message>
    <message>
        <source>Narrow the search by --folder, --after or --before.</source>
        <translation>Grenzen Sie die Suche mit --folder, --after oder --before ein.</translation>
    </message>
    <message>
        <source>Enter the password in the window.</source>
        <translation>Geben Sie das Passwort im Fenster ein.</translation>
    </message>
    <message>
        <source>Sign in anew in the window.</source>
        <translation>Melden Sie sich im Fenster neu an.</translation>
    </message>
    <message>
        <source>Try again when the mail server can be reached.</source>
        <translation>Versuchen Sie es erneut, wenn der Mailserver erreichbar ist.</translation>
    </message>
    <message>
        <source>Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder.</source>
        <translation>Fragen Sie mit seinem eigenen Schlüssel: CIO_CONSUMER_KEY und CIO_CONSUMER_SECRET oder consumer.json in seinem Datenordner.</translation>
    </message>
    <message>
        <source>Ask it by the address that it listens on.</source>
        <translation>Fragen Sie unter der Adresse, an der er erreichbar ist.</translation>
    </message>
    <message>
        <source>`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is.</source>
        <translation>`cio-desktop accounts`, `sources`, `folders` und `messages` nennen, was es gibt.</translation>
    </message>
    <message>
        <source>This service does not know the command; a newer one may.</source>
        <translation>Dieser Dienst kennt den Befehl nicht; ein neuerer vielleicht.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service at {address} did not answer in time. Give it longer with --timeout, or try again.</source>
        <translation>Der Dienst bei {address} hat nicht rechtzeitig geantwortet. Geben Sie ihm mit --timeout mehr Zeit, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service at {address} can&apos;t be reached: it has ended, or hung up. Open the window, or run `cio-desktop serve`.</source>
        <translation>Der Dienst bei {address} ist nicht erreichbar: Er ist beendet oder hat aufgelegt. Öffnen Sie das Fenster, oder starten Sie `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>What answers at {address} is no service of this API ({code}). Check the address.</source>
        <translation>Was bei {address} antwortet, ist kein Dienst dieser API ({code}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{address} is no address of a service, which looks like https://api.example.org.</source>
        <translation>{address} ist keine Adresse eines Dienstes; eine solche sieht aus wie https://api.example.org.</translation>
    </message>
    <message>
        <source>The service does not take this key.</source>
        <translation>Der Dienst nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Versuchen Sie es in {seconds} s erneut.</translation>
    </message>
    <message>
        <source>message-id</source>
        <comment>column</comment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>from</source>
        <comment>column</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>column</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>column</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>column</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>column</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>column</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>column</comment>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>files</source>
        <comment>column</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>exit codes: 0 done; 1 refused or failed, in part too; 2 wrong usage; 3 no service can be reached.
The service is the one that runs in the data folder: that of the open window, or `cio-desktop serve`.</source>
        <translation>Rückgabewerte: 0 erledigt; 1 abgelehnt oder fehlgeschlagen, auch teilweise; 2 falsch aufgerufen; 3 kein Dienst erreichbar.
Der Dienst ist der im Datenordner laufende: der des offenen Fensters oder `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>from this address</source>
        <translation>von dieser Adresse</translation>
    </message>
    <message>
        <source>to this address</source>
        <translation>an diese Adresse</translation>
    </message>
    <message>
        <source>from, to or with this address</source>
        <translation>von dieser Adresse, an sie oder mit ihr</translation>
    </message>
    <message>
        <source>list the accounts: people with one or more mail sources</source>
        <translation>die Konten auflisten: Personen mit einer oder mehreren E-Mail-Quellen</translation>
    </message>
    <message>
        <source>list the mail sources and how they are doing; change or check one</source>
        <translation>die E-Mail-Quellen mit ihrem Zustand auflisten; eine ändern oder prüfen</translation>
    </message>
    <message>
        <source>start a sync of all sources, or of one; it does not wait for the end</source>
        <translation>alle Quellen oder eine abgleichen; wartet nicht auf das Ende</translation>
    </message>
    <message>
        <source>list the folders (labels, on Gmail) with their numbers of messages</source>
        <translation>die Ordner (bei Gmail Labels) mit der Zahl ihrer Nachrichten auflisten</translation>
    </message>
    <message>
        <source>list messages, newest first</source>
        <translation>Nachrichten auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>show one message: its fields, or its source as it is on the mail server</source>
        <translation>eine Nachricht zeigen: ihre Felder oder ihren Quelltext, wie er auf dem Mailserver ist</translation>
    </message>
    <message>
        <source>change in which folders or labels messages appear</source>
        <translation>ändern, in welchen Ordnern oder Labels Nachrichten erscheinen</translation>
    </message>
    <message>
        <source>set and clear flags of messages</source>
        <translation>Kennzeichen von Nachrichten setzen und löschen</translation>
    </message>
    <message>
        <source>list changes of mail, newest first; try one again, or give it up</source>
        <translation>Änderungen auflisten, neueste zuerst; eine erneut versuchen oder aufgeben</translation>
    </message>
    <message>
        <source>list statuses and syncs of all sources, or of one, newest first</source>
        <translation>Zustände und Abgleiche aller Quellen oder einer auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>follow what changes, one JSON object a line, until it is interrupted</source>
        <translation>verfolgen, was sich ändert, ein JSON-Objekt je Zeile, bis zum Abbruch</translation>
    </message>
    <message>
        <source>the answer as the API has it, instead of a table</source>
        <translation>die Antwort, wie die API sie gibt, statt einer Tabelle</translation>
    </message>
    <message>
        <source>give up a call after so long (default: 60 without a word)</source>
        <translation>einen Aufruf nach so langer Zeit aufgeben (Standard: 60 ohne ein Wort)</translation>
    </message>
    <message>
        <source>another service; its key is in CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET</source>
        <translation>ein anderer Dienst; sein Schlüssel steht in CIO_CONSUMER_KEY und CIO_CONSUMER_SECRET</translation>
    </message>
    <message>
        <source>whose mail; needed where there is more than one account (see: accounts)</source>
        <translation>wessen E-Mails; nötig bei mehr als einem Konto (siehe: accounts)</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>sync it that often from now on</source>
        <translation>sie von nun an so oft abgleichen</translation>
    </message>
    <message>
        <source>connect now and tell what comes of it</source>
        <translation>jetzt verbinden und sagen, was daraus wird</translation>
    </message>
    <message>
        <source>try a source that was given up again</source>
        <translation>eine aufgegebene Quelle wieder versuchen</translation>
    </message>
    <message>
        <source>of this source alone</source>
        <translation>nur von dieser Quelle</translation>
    </message>
    <message>
        <source>ask the mail server now</source>
        <translation>jetzt den Mailserver fragen</translation>
    </message>
    <message>
        <source>in this folder: its whole path, or a name such as \Inbox</source>
        <translation>in diesem Ordner: sein ganzer Pfad oder ein Name wie \Inbox</translation>
    </message>
    <message>
        <source>in this source</source>
        <translation>in dieser Quelle</translation>
    </message>
    <message>
        <source>part of the subject, or /a regular expression/</source>
        <translation>Teil des Betreffs oder /ein regulärer Ausdruck/</translation>
    </message>
    <message>
        <source>dated after; Unix seconds, or mm/dd/yyyy</source>
        <translation>danach datiert; Unix-Sekunden oder mm/tt/jjjj</translation>
    </message>
    <message>
        <source>dated before</source>
        <translation>davor datiert</translation>
    </message>
    <message>
        <source>at most so many (default: 25)</source>
        <translation>höchstens so viele (Standard: 25)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>its id, or its Message-ID with &lt; and &gt;</source>
        <translation>ihre ID oder ihre Message-ID mit &lt; und &gt;</translation>
    </message>
    <message>
        <source>the whole source to stdout, nothing decoded</source>
        <translation>den ganzen Quelltext unverändert auf stdout</translation>
    </message>
    <message>
        <source>ids of messages; - reads them from stdin, one a line</source>
        <translation>IDs von Nachrichten; - liest sie von stdin, eine je Zeile</translation>
    </message>
    <message>
        <source>appear there as well; any number</source>
        <translation>auch dort zeigen; beliebig oft</translation>
    </message>
    <message>
        <source>no longer there; any number</source>
        <translation>dort nicht mehr; beliebig oft</translation>
    </message>
    <message>
        <source>whose folders are meant</source>
        <translation>wessen Ordner gemeint sind</translation>
    </message>
    <message>
        <source>wait for a mail server that can&apos;t be reached, not fail</source>
        <translation>auf einen nicht erreichbaren Mailserver warten, statt zu scheitern</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>only those that may still change something</source>
        <translation>nur jene, die noch etwas ändern können</translation>
    </message>
    <message>
        <source>try it now</source>
        <translation>jetzt versuchen</translation>
    </message>
    <message>
        <source>give it up, where nothing was sent yet</source>
        <translation>aufgeben, wenn noch nichts gesendet wurde</translation>
    </message>
    <message>
        <source>only of this one</source>
        <translation>nur von diesem</translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation>höchstens so viele (Standard: 100)</translation>
    </message>
    <message>
        <source>--retry and --cancel are about one change: name its ID</source>
        <translation>--retry und --cancel gelten einer Änderung: Nennen Sie ihre ID</translation>
    </message>
    <message>
        <source>edit needs --add or --remove</source>
        <translation>edit braucht --add oder --remove</translation>
    </message>
    <message>
        <source>flag needs --set or --clear</source>
        <translation>flag braucht --set oder --clear</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>ein Name ist leer</translation>
    </message>
    <message>
        <source>{text} is no number of seconds</source>
        <translation>{text} ist keine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>{text} is no number of things to list</source>
        <translation>{text} ist keine Anzahl zum Auflisten</translation>
    </message>
    <message>
        <source>{text} is no time: Unix seconds, or mm/dd/yyyy</source>
        <translation>{text} ist keine Zeit: Unix-Sekunden oder mm/tt/jjjj</translation>
    </message>
    <message>
        <source>No account is named {name}. `cio-desktop accounts` lists those that there are.</source>
        <translation>Kein Konto heißt {name}. `cio-desktop accounts` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>More than one account may be meant. Name one by its id with --account: {ids}.</source>
        <translation>Mehr als ein Konto kann gemeint sein. Nennen Sie eines mit seiner ID bei --account: {ids}.</translation>
    </message>
    <message>
        <source>No source is named {label}. `cio-desktop sources` lists those that there are.</source>
        <translation>Keine Quelle heißt {label}. `cio-desktop sources` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>More than one account has a source {label}. Name the account with --account.</source>
        <translation>Mehr als ein Konto hat eine Quelle {label}. Nennen Sie das Konto mit --account.</translation>
    </message>
    <message>
        <source>There is no account yet. Add a source in the window first.</source>
        <translation>Es gibt noch kein Konto. Fügen Sie zuerst im Fenster eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>account</source>
        <comment>column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>label</source>
        <comment>column</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>period</source>
        <comment>column</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>last sync</source>
        <comment>column</comment>
        <translation>letzter Abgleich</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>column</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>special</source>
        <comment>column</comment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>column</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>column</comment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>column</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&#x202f;</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for {failed} of them</source>
        <translation>{change}: bei {failed} davon nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for {failed} of them</source>
        <translation>{change}: bei {failed} davon nicht gelungen</translation>
    </message>
    <message>
        <source>Couldn&apos;t begin the {change}</source>
        <translation>Nicht begonnen: {change}</translation>
    </message>
    <message>
        <source>The service closed the event stream.</source>
        <translation>Der Dienst hat den Strom der Ereignisse geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages</source>
        <translation>
            <numerusform>Verschieben einer Nachricht</numerusform>
            <numerusform>Verschieben von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages</source>
        <translation>
            <numerusform>{n} Nachricht verschoben</numerusform>
            <numerusform>{n} Nachrichten verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages</source>
        <translation>
            <numerusform>{done} von {n} Nachricht verschoben</numerusform>
            <numerusform>{done} von {n} Nachrichten verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all}</source>
        <translation>{done} von {all} werden verschoben</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder}</source>
        <translation>
            <numerusform>Verschieben einer Nachricht nach {folder}</numerusform>
            <numerusform>Verschieben von {n} Nachrichten nach {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} verschoben</numerusform>
            <numerusform>{n} Nachrichten nach {folder} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht nach {folder} verschoben</numerusform>
            <numerusform>{done} von {n} Nachrichten nach {folder} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder}</source>
        <translation>{done} von {all} werden nach {folder} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Verschieben einer Nachricht nach {folder} in {source}</numerusform>
            <numerusform>Verschieben von {n} Nachrichten nach {folder} in {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} in {source} verschoben</numerusform>
            <numerusform>{n} Nachrichten nach {folder} in {source} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht nach {folder} in {source} verschoben</numerusform>
            <numerusform>{done} von {n} Nachrichten nach {folder} in {source} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder} in {source}</source>
        <translation>{done} von {all} werden nach {folder} in {source} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>Verschieben einer Nachricht in Favorit {digit}</numerusform>
            <numerusform>Verschieben von {n} Nachrichten in Favorit {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{n} Nachricht in Favorit {digit} verschoben</numerusform>
            <numerusform>{n} Nachrichten in Favorit {digit} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht in Favorit {digit} verschoben</numerusform>
            <numerusform>{done} von {n} Nachrichten in Favorit {digit} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to favourite {digit}</source>
        <translation>{done} von {all} werden in Favorit {digit} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder}</source>
        <translation>
            <numerusform>Kopieren einer Nachricht nach {folder}</numerusform>
            <numerusform>Kopieren von {n} Nachrichten nach {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} kopiert</numerusform>
            <numerusform>{n} Nachrichten nach {folder} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht nach {folder} kopiert</numerusform>
            <numerusform>{done} von {n} Nachrichten nach {folder} kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder}</source>
        <translation>{done} von {all} werden nach {folder} kopiert</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Kopieren einer Nachricht nach {folder} in {source}</numerusform>
            <numerusform>Kopieren von {n} Nachrichten nach {folder} in {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} in {source} kopiert</numerusform>
            <numerusform>{n} Nachrichten nach {folder} in {source} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht nach {folder} in {source} kopiert</numerusform>
            <numerusform>{done} von {n} Nachrichten nach {folder} in {source} kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder} in {source}</source>
        <translation>{done} von {all} werden nach {folder} in {source} kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} Nachricht zu {folder} hinzugefügt</numerusform>
            <numerusform>{n} Nachrichten zu {folder} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht zu {folder} hinzugefügt</numerusform>
            <numerusform>{done} von {n} Nachrichten zu {folder} hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {done} of {all} to {folder}</source>
        <translation>{done} von {all} werden zu {folder} hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages</source>
        <translation>
            <numerusform>Entfernen einer Nachricht</numerusform>
            <numerusform>Entfernen von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages</source>
        <translation>
            <numerusform>{n} Nachricht entfernt</numerusform>
            <numerusform>{n} Nachrichten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages</source>
        <translation>
            <numerusform>{done} von {n} Nachricht entfernt</numerusform>
            <numerusform>{done} von {n} Nachrichten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all}</source>
        <translation>{done} von {all} werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages from {folder}</source>
        <translation>
            <numerusform>Entfernen einer Nachricht aus {folder}</numerusform>
            <numerusform>Entfernen von {n} Nachrichten aus {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages from {folder}</source>
        <translation>
            <numerusform>{n} Nachricht aus {folder} entfernt</numerusform>
            <numerusform>{n} Nachrichten aus {folder} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages from {folder}</source>
        <translation>
            <numerusform>{done} von {n} Nachricht aus {folder} entfernt</numerusform>
            <numerusform>{done} von {n} Nachrichten aus {folder} entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all} from {folder}</source>
        <translation>{done} von {all} werden aus {folder} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>folder change of {n} messages</source>
        <translation>
            <numerusform>Ändern der Ordner einer Nachricht</numerusform>
            <numerusform>Ändern der Ordner von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {n} messages</source>
        <translation>
            <numerusform>Ordner von {n} Nachricht geändert</numerusform>
            <numerusform>Ordner von {n} Nachrichten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Ordner von {done} der {n} Nachricht geändert</numerusform>
            <numerusform>Ordner von {done} der {n} Nachrichten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the folders of {done} of {all}</source>
        <translation>Die Ordner von {done} der {all} werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {n} messages</source>
        <translation>
            <numerusform>Ordner von {n} Nachricht gespeichert</numerusform>
            <numerusform>Ordner von {n} Nachrichten gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Ordner von {done} der {n} Nachricht gespeichert</numerusform>
            <numerusform>Ordner von {done} der {n} Nachrichten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {all}</source>
        <translation>{done} von {all} werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>archiving of {n} messages</source>
        <translation>
            <numerusform>Archivieren einer Nachricht</numerusform>
            <numerusform>Archivieren von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} messages</source>
        <translation>
            <numerusform>{n} Nachricht archiviert</numerusform>
            <numerusform>{n} Nachrichten archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {done} of {n} messages</source>
        <translation>
            <numerusform>{done} von {n} Nachricht archiviert</numerusform>
            <numerusform>{done} von {n} Nachrichten archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving {done} of {all}</source>
        <translation>{done} von {all} werden archiviert</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as read</source>
        <translation>
            <numerusform>Kennzeichnen einer Nachricht als gelesen</numerusform>
            <numerusform>Kennzeichnen von {n} Nachrichten als gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as read</source>
        <translation>
            <numerusform>{n} Nachricht als gelesen gekennzeichnet</numerusform>
            <numerusform>{n} Nachrichten als gelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as read</source>
        <translation>
            <numerusform>{done} von {n} Nachricht als gelesen gekennzeichnet</numerusform>
            <numerusform>{done} von {n} Nachrichten als gelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as read</source>
        <translation>{done} von {all} werden als gelesen gekennzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as unread</source>
        <translation>
            <numerusform>Kennzeichnen einer Nachricht als ungelesen</numerusform>
            <numerusform>Kennzeichnen von {n} Nachrichten als ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as unread</source>
        <translation>
            <numerusform>{n} Nachricht als ungelesen gekennzeichnet</numerusform>
            <numerusform>{n} Nachrichten als ungelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as unread</source>
        <translation>
            <numerusform>{done} von {n} Nachricht als ungelesen gekennzeichnet</numerusform>
            <numerusform>{done} von {n} Nachrichten als ungelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as unread</source>
        <translation>{done} von {all} werden als ungelesen gekennzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>starring of {n} messages</source>
        <translation>
            <numerusform>Markieren einer Nachricht mit einem Stern</numerusform>
            <numerusform>Markieren von {n} Nachrichten mit einem Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {n} messages</source>
        <translation>
            <numerusform>{n} Nachricht mit einem Stern markiert</numerusform>
            <numerusform>{n} Nachrichten mit einem Stern markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {done} of {n} messages</source>
        <translation>
            <numerusform>{done} von {n} Nachricht mit einem Stern markiert</numerusform>
            <numerusform>{done} von {n} Nachrichten mit einem Stern markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Starring {done} of {all}</source>
        <translation>{done} von {all} werden mit einem Stern markiert</translation>
    </message>
    <message numerus="yes">
        <source>removal of the star from {n} messages</source>
        <translation>
            <numerusform>Entfernen des Sterns von einer Nachricht</numerusform>
            <numerusform>Entfernen des Sterns von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {n} messages</source>
        <translation>
            <numerusform>Stern von {n} Nachricht entfernt</numerusform>
            <numerusform>Stern von {n} Nachrichten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {done} of {n} messages</source>
        <translation>
            <numerusform>Stern von {done} der {n} Nachricht entfernt</numerusform>
            <numerusform>Stern von {done} der {n} Nachrichten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the star from {done} of {all}</source>
        <translation>Der Stern wird von {done} der {all} entfernt</translation>
    </message>
    <message>
        <source>The look-up of the settings took too long.</source>
        <translation>Das Ermitteln der Einstellungen dauerte zu lange.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The Inbox stays what it is: each mailbox has one.</source>
        <translation>Der Posteingang bleibt, was er ist: Jedes Postfach hat einen.</translation>
    </message>
    <message>
        <source>“{folder}” has a purpose of its own on the mail server. It stays what it is.</source>
        <translation>„{folder}“ hat auf dem Mailserver einen eigenen Zweck. Der Ordner bleibt, was er ist.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t hold other folders on this mail server.</source>
        <translation>„{folder}“ kann auf diesem Mailserver keine anderen Ordner enthalten.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders.</source>
        <translation>„{folder}“ zeigt nur Nachrichten anderer Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” is there already.</source>
        <translation>„{folder}“ ist schon dort.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be put into itself.</source>
        <translation>„{folder}“ kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>There is a folder “{folder}” already.</source>
        <translation>Einen Ordner „{folder}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>“{sign}” parts names on this mail server: a name stands on each side of it.</source>
        <translation>„{sign}“ trennt auf diesem Mailserver Namen: Auf jeder Seite davon steht ein Name.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>The service gave no result for this message.</source>
        <translation>Der Dienst gab für diese Nachricht kein Ergebnis.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Der Server hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change}: {subject}.</source>
        <translation>{change}: {subject} ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: {subject}.</source>
        <translation>{change}: {subject} wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: 1 von {all} ist nicht gelungen: {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: 1 von {all} wurde nicht rückgängig gemacht: {subject}.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t finish the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: {failed} von {all} sind nicht gelungen: {subject} und {n} weitere.</numerusform>
            <numerusform>{change}: {failed} von {all} sind nicht gelungen: {subject} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t undo the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: {failed} von {all} wurden nicht rückgängig gemacht: {subject} und {n} weitere.</numerusform>
            <numerusform>{change}: {failed} von {all} wurden nicht rückgängig gemacht: {subject} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of the last time are being saved now</source>
        <translation>
            <numerusform>{n} Änderung vom letzten Mal wird jetzt gespeichert</numerusform>
            <numerusform>{n} Änderungen vom letzten Mal werden jetzt gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” only holds other folders.</source>
        <translation>„{folder}“ enthält nur andere Ordner.</translation>
    </message>
    <message>
        <source>They were not sent when the program ended, and are damaged or of another version of the program. Look whether your latest changes are there, and make them again if not. What can&apos;t be read is in {file}.</source>
        <translation>Sie waren beim Ende des Programms nicht gesendet und sind beschädigt oder von einer anderen Programmversion. Sehen Sie nach, ob Ihre letzten Änderungen da sind, und wiederholen Sie sie, wenn nicht. Was nicht lesbar ist, liegt in {file}.</translation>
    </message>
    <message>
        <source>Some changes of the last time can&apos;t be read</source>
        <translation>Einige Änderungen vom letzten Mal sind nicht lesbar</translation>
    </message>
    <message>
        <source>The messages are in this folder already.</source>
        <translation>Die Nachrichten sind bereits in diesem Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders. Nothing can be taken from there.</source>
        <translation>„{folder}“ zeigt nur Nachrichten anderer Ordner. Von dort lässt sich nichts entfernen.</translation>
    </message>
    <message>
        <source>“{subject}”</source>
        <translation>„{subject}“</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder. To delete it, move it to Trash.</source>
        <translation>Eine Nachricht muss in mindestens einem Ordner bleiben. Zum Löschen verschieben Sie sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>No address is known where newer versions are announced.</source>
        <translation>Es ist keine Adresse bekannt, an der neuere Versionen angekündigt werden.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer was HTTP {status}.</source>
        <translation>Nach neueren Versionen ließ sich nicht fragen: Die Antwort war HTTP {status}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: what the answer names is no version.</source>
        <translation>Nach neueren Versionen ließ sich nicht fragen: Was die Antwort nennt, ist keine Version.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: {reason}.</source>
        <translation>Nach neueren Versionen ließ sich nicht fragen: {reason}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer names no version.</source>
        <translation>Nach neueren Versionen ließ sich nicht fragen: Die Antwort nennt keine Version.</translation>
    </message>
    <message numerus="yes">
        <source>sync period of {n} sources</source>
        <translation>
            <numerusform>Abgleichsintervall von {n} Quelle</numerusform>
            <numerusform>Abgleichsintervall von {n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>its name or content can&apos;t be kept</source>
        <translation>Name oder Inhalt lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The program met an unexpected fault.</source>
        <translation>Das Programm traf auf einen unerwarteten Fehler.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for archived mail.</source>
        <translation>Eine Quelle dieser Nachrichten hat keinen Ordner für Archiviertes.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for deleted mail.</source>
        <translation>Eine Quelle dieser Nachrichten hat keinen Ordner für Gelöschtes.</translation>
    </message>
    <message>
        <source>The messages are in {folder} already.</source>
        <translation>Die Nachrichten sind bereits in {folder}.</translation>
    </message>
    <message>
        <source>These messages are in Trash already. They are gone for good once Trash is emptied.</source>
        <translation>Diese Nachrichten sind bereits im Papierkorb. Endgültig gelöscht sind sie, wenn er geleert wird.</translation>
    </message>
    <message>
        <source>{key} needs a name or an address.</source>
        <translation>{key} braucht einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>{key} needs a date such as {examples}.</source>
        <translation>{key} braucht ein Datum wie {examples}.</translation>
    </message>
    <message>
        <source>{key} needs a word.</source>
        <translation>{key} braucht ein Wort.</translation>
    </message>
    <message>
        <source>{key} needs a part of a file&apos;s name.</source>
        <translation>{key} braucht einen Teil eines Dateinamens.</translation>
    </message>
    <message>
        <source>{key} needs one of these: {examples}.</source>
        <translation>{key} braucht eines von diesen: {examples}.</translation>
    </message>
    <message>
        <source>{key} needs the name of a folder.</source>
        <translation>{key} braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>{words} can&apos;t be understood.</source>
        <translation>{words} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>{words} is no date.</source>
        <translation>{words} ist kein Datum.</translation>
    </message>
    <message>
        <source>More than {most} words can&apos;t be searched for at once.</source>
        <translation>Nach mehr als {most} Wörtern auf einmal lässt sich nicht suchen.</translation>
    </message>
    <message>
        <source>No message can be both: two of the words exclude each other.</source>
        <translation>Keine Nachricht kann beides sein: Zwei der Wörter schließen einander aus.</translation>
    </message>
    <message>
        <source>“{words}” is too long: {most} characters are the most.</source>
        <translation>„{words}“ ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The service ended the check without a result.</source>
        <translation>Der Dienst beendete die Prüfung ohne Ergebnis.</translation>
    </message>
    <message>
        <source>{file} is larger than any exported settings are.</source>
        <translation>{file} ist größer, als exportierte Einstellungen sind.</translation>
    </message>
    <message>
        <source>This file is damaged: source {place} of it can&apos;t be one.</source>
        <translation>Diese Datei ist beschädigt: Quelle {place} darin kann keine sein.</translation>
    </message>
    <message>
        <source>This file is damaged: more than {most} sources are in it.</source>
        <translation>Diese Datei ist beschädigt: Sie enthält mehr als {most} Quellen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This file holds no exported settings of CIO Desktop.</source>
        <translation>Diese Datei enthält keine exportierten Einstellungen von CIO Desktop.</translation>
    </message>
    <message>
        <source>A newer version of CIO Desktop has exported this file.</source>
        <translation>Eine neuere Version von CIO Desktop hat diese Datei exportiert.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>This file holds no exported settings, or is damaged.</source>
        <translation>Diese Datei enthält keine exportierten Einstellungen oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>Die Antwort endete vorzeitig.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>Jetzt entfernen…</translation>
    </message>
    <message>
        <source>Remove it without a spare copy…</source>
        <translation>Ohne Sicherungskopie entfernen…</translation>
    </message>
    <message>
        <source>Clear the folder…</source>
        <translation>Ordner aufräumen…</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>waits to be removed</source>
        <translation>wartet auf die Entfernung</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>unverändert gelassen</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>to star</comment>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Move from {old} to {new} of {source}</source>
        <translation>Verschieben von {old} nach {new} von {source}</translation>
    </message>
    <message>
        <source>Move from {old} to {new}</source>
        <translation>Verschieben von {old} nach {new}</translation>
    </message>
    <message>
        <source>Add to {new} of {source}</source>
        <translation>Zu {new} von {source} hinzufügen</translation>
    </message>
    <message>
        <source>Add to {new}</source>
        <translation>Zu {new} hinzufügen</translation>
    </message>
    <message>
        <source>Remove from {old}</source>
        <translation>Aus {old} entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>one change of mail</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>{standing}: {why}</source>
        <translation>{standing}: {why}</translation>
    </message>
    <message>
        <source>Asked for {when}. {standing}.</source>
        <translation>Verlangt: {when}. {standing}.</translation>
    </message>
    <message>
        <source>{folder}: {result}</source>
        <translation>{folder}: {result}</translation>
    </message>
    <message>
        <source>Make the folder {folder}</source>
        <translation>Ordner {folder} anlegen</translation>
    </message>
    <message>
        <source>Delete the folder {folder}</source>
        <translation>Ordner {folder} löschen</translation>
    </message>
    <message>
        <source>Clear {folder} of what is marked as deleted</source>
        <translation>{folder} von als gelöscht Gekennzeichnetem befreien</translation>
    </message>
    <message>
        <source>Rename or move the folder {folder}</source>
        <translation>Ordner {folder} umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>Empty {folder}</source>
        <translation>{folder} leeren</translation>
    </message>
    <message>
        <source>Mark all in {folder} as read</source>
        <translation>Alles in {folder} als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Put a message into {folder}</source>
        <translation>Eine Nachricht in {folder} legen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Kennzeichen ändern</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(a message that is not here any more)</source>
        <translation>(eine Nachricht, die nicht mehr hier ist)</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: {subject}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{folder}: {result} ({answer})</source>
        <translation>{folder}: {result} ({answer})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Waits, next try {when}</source>
        <translation>Wartet, nächster Versuch {when}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Done, but a marked copy is left</source>
        <translation>Erledigt, aber eine gekennzeichnete Kopie ist übrig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands it would send</source>
        <translation>Befehle, die gesendet würden</translation>
    </message>
    <message>
        <source>{server} can&apos;t remove one message alone: its only command removes all that is marked as deleted in the folder. It is sent only where everything marked there was marked by this program. What another program has marked keeps it from being sent; a message that is marked in that very moment is removed, too.</source>
        <translation>{server} kann eine einzelne Nachricht nicht entfernen: Der einzige Befehl dafür entfernt alles im Ordner, was als gelöscht gekennzeichnet ist. Er wird nur gesendet, wenn dieses Programm alles dort Gekennzeichnete gekennzeichnet hat. Was ein anderes Programm gekennzeichnet hat, hält ihn auf; eine Nachricht, die genau in diesem Augenblick gekennzeichnet wird, wird mit entfernt.</translation>
    </message>
    <message>
        <source>All messages in “{folder}” that are marked as deleted are removed for good, also those that other programs have marked. What this program has moved elsewhere is removed only once its copy is seen there.</source>
        <translation>Alle als gelöscht gekennzeichneten Nachrichten in „{folder}“ werden endgültig entfernt, auch von anderen Programmen gekennzeichnete. Was dieses Programm anderswohin verschoben hat, wird erst entfernt, wenn die Kopie dort gesehen wurde.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No changes. What you move, label, star or delete is listed here, with how it stands on the mail server.</source>
        <translation>Keine Änderungen. Was Sie verschieben, mit Labels versehen, markieren oder löschen, steht hier mit seinem Stand auf dem Mailserver.</translation>
    </message>
    <message>
        <source>This service does not tell of changes.</source>
        <translation>Dieser Dienst nennt keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} marked copies now?</source>
        <translation>
            <numerusform>{n} gekennzeichnete Kopie jetzt entfernen?</numerusform>
            <numerusform>{n} gekennzeichnete Kopien jetzt entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are selected.</source>
        <translation>
            <numerusform>{n} Änderung ist ausgewählt.</numerusform>
            <numerusform>{n} Änderungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Always do this on this server</source>
        <translation>Auf diesem Server immer</translation>
    </message>
    <message>
        <source>Clear {folder}?</source>
        <translation>{folder} aufräumen?</translation>
    </message>
    <message>
        <source>Clear the folder</source>
        <translation>Ordner aufräumen</translation>
    </message>
    <message>
        <source>Remove it without a spare copy?</source>
        <translation>Ohne Sicherungskopie entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Each sync and each change of a source&apos;s status is listed here.</source>
        <translation>Noch ist nichts geschehen. Jeder Abgleich und jede Änderung im Zustand einer Quelle steht hier.</translation>
    </message>
    <message>
        <source>This service keeps no history.</source>
        <translation>Dieser Dienst führt keinen Verlauf.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>Synced: {what}</source>
        <translation>Abgeglichen: {what}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Dauer:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code:</translation>
    </message>
    <message>
        <source>What the server said:</source>
        <translation>Was der Server sagte:</translation>
    </message>
    <message>
        <source>{page}: the whole of it</source>
        <translation>{page}: der ganze Eintrag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message numerus="yes">
        <source>No line of the newest {n} has these words.</source>
        <translation>
            <numerusform>Die neueste Zeile enthält diese Wörter nicht.</numerusform>
            <numerusform>Keine der neuesten {n} Zeilen enthält diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service is not answering: this is as of {when}.</source>
        <translation>Der lokale Dienst antwortet nicht: Stand {when}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The local service is not answering.</source>
        <translation>Der lokale Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Weiter zurück wird gesucht…</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear folders by itself, where all that is marked there was marked by this program</source>
        <translation>Ordner von selbst aufräumen, wenn dieses Programm alles dort Gekennzeichnete gekennzeichnet hat</translation>
    </message>
    <message>
        <source>Without it, what was moved waits, hidden, until you choose “Remove now” or another program clears the folder. With it, a message that another program marks as deleted in the very moment of the clearing is removed, too.</source>
        <translation>Sonst wartet Verschobenes ausgeblendet, bis Sie „Jetzt entfernen“ wählen oder ein anderes Programm den Ordner aufräumt. Damit wird auch eine Nachricht entfernt, die ein anderes Programm genau im Augenblick des Aufräumens als gelöscht kennzeichnet.</translation>
    </message>
    <message>
        <source>What the servers can do</source>
        <translation>Was die Server können</translation>
    </message>
    <message>
        <source>Nothing is known yet: it tells at the first sign-in.</source>
        <translation>Noch ist nichts bekannt: Der Server sagt es bei der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>No server has these words.</source>
        <translation>Kein Server enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Noch keine Quelle.</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>Every message can be read.</source>
        <translation>Alle Nachrichten sind lesbar.</translation>
    </message>
    <message>
        <source>This service does not tell of messages that can&apos;t be read.</source>
        <translation>Dieser Dienst nennt keine unlesbaren Nachrichten.</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Zuletzt versucht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server antwortete</translation>
    </message>
    <message>
        <source>{folder}, number {number}</source>
        <translation>{folder}, Nummer {number}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times</source>
        <translation>
            <numerusform>{n}-mal versucht</numerusform>
            <numerusform>{n}-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>It is listed, without what can&apos;t be read.</source>
        <translation>Sie ist aufgelistet, ohne das Unlesbare.</translation>
    </message>
    <message>
        <source>It is not listed.</source>
        <translation>Sie ist nicht aufgelistet.</translation>
    </message>
    <message>
        <source>{folder} of {source}, number {number} (UID)</source>
        <translation>{folder} von {source}, Nummer {number} (UID)</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>{n}-mal versucht, zuletzt {when}</numerusform>
            <numerusform>{n}-mal versucht, zuletzt {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {when}</source>
        <translation>Nächster Versuch {when}</translation>
    </message>
    <message>
        <source>It is tried again at the next sync</source>
        <translation>Beim nächsten Abgleich wird es erneut versucht</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>Was der Server antwortete:</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>changes</comment>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>changes</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>changes</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Pages of Activity</source>
        <translation>Seiten der Aktivität</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a certificate is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Trust this certificate, for this source only</source>
        <translation>Diesem Zertifikat vertrauen, nur für diese Quelle</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>Das Zertifikat, das der Server zeigte</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; compare it with what the server&apos;s owner tells you</source>
        <translation>SHA-256-Fingerabdruck; vergleichen Sie ihn mit dem, was der Betreiber des Servers Ihnen sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>works, with a limit</source>
        <translation>geht, mit einer Einschränkung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Server wird gesucht…</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Server gefunden</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Ordner werden gelesen…</translation>
    </message>
    <message>
        <source>Folders can be read</source>
        <translation>Ordner sind lesbar</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Keine Ordner</translation>
    </message>
    <message>
        <source>Looking for All Mail…</source>
        <translation>„Alle Nachrichten“ wird gesucht…</translation>
    </message>
    <message>
        <source>All Mail can be read</source>
        <translation>„Alle Nachrichten“ ist lesbar</translation>
    </message>
    <message>
        <source>All Mail is hidden</source>
        <translation>„Alle Nachrichten“ ist verborgen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>certificate valid until {date}</source>
        <translation>Zertifikat gültig bis {date}</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <translation>von Ihnen als vertrauenswürdig bestätigt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>What you entered for this source is not saved.</source>
        <translation>Was Sie für diese Quelle eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Replace the source</source>
        <translation>Quelle ersetzen</translation>
    </message>
    <message>
        <source>Add a mail source</source>
        <translation>E-Mail-Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add {email}</source>
        <translation>{email} hinzufügen</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese überspringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End import</source>
        <translation>Import beenden</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Keep the source now; it shows what is wrong and tries again.</source>
        <translation>Die Quelle jetzt behalten; sie zeigt, was nicht stimmt, und versucht es wieder.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>Schließen, ohne hinzuzufügen?</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Schließen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>Add {email} ({place} of {all})</source>
        <translation>{email} hinzufügen ({place} von {all})</translation>
    </message>
    <message>
        <source>Connect with {provider}…</source>
        <translation>Mit {provider} verbinden…</translation>
    </message>
    <message>
        <source>Trying the settings…</source>
        <translation>Einstellungen werden versucht…</translation>
    </message>
    <message>
        <source>Saving, and trying the server once more…</source>
        <translation>Wird gespeichert, und der Server wird noch einmal versucht…</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Prüfen und hinzufügen</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>Anmeldung bei {server}…</translation>
    </message>
    <message>
        <source>It works. Saving…</source>
        <translation>Es funktioniert. Wird gespeichert…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, for example imap.example.org.</source>
        <translation>Geben Sie den Namen des Servers ein, zum Beispiel imap.example.org.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, mostly 993.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535, meist 993.</translation>
    </message>
    <message>
        <source>Tick that you accept an unencrypted connection, or choose another.</source>
        <translation>Kreuzen Sie an, dass Sie eine unverschlüsselte Verbindung akzeptieren, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the e-mail address.</source>
        <translation>Geben Sie den Benutzernamen ein; oft ist es die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Tick that this is your provider&apos;s server, or enter another one.</source>
        <translation>Kreuzen Sie an, dass dies der Server Ihres Anbieters ist, oder geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Geben Sie die E-Mail-Adresse des Postfachs ein.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces, slashes or other signs.</source>
        <translation>Der Name eines Servers hat keine Leerzeichen, Schrägstriche oder anderen Zeichen.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Whether this server is your provider&apos;s could not be checked. Your password would be sent to</source>
        <translation>Ob dieser Server Ihrem Anbieter gehört, ließ sich nicht prüfen. Ihr Passwort würde gesendet an</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server</source>
        <translation>Das ist der Server meines Anbieters</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server: {host}</source>
        <translation>Das ist der Server meines Anbieters: {host}</translation>
    </message>
    <message>
        <source>Settings are looked up</source>
        <translation>Einstellungen werden ermittelt</translation>
    </message>
    <message>
        <source>Change settings by hand</source>
        <translation>Einstellungen von Hand ändern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Use the settings found</source>
        <translation>Gefundene Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation>Meine Eingaben verwenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>List every attachment (also signatures, winmail.dat)</source>
        <translation>Alle Anhänge auflisten (auch Signaturen, winmail.dat)</translation>
    </message>
    <message>
        <source>This can&apos;t be changed later.</source>
        <translation>Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead</source>
        <translation>Stattdessen mit {provider} verbinden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name of the new account (optional)</source>
        <translation>Name des neuen Kontos (optional)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Add to</source>
        <comment>an account</comment>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Account to add to</source>
        <translation>Konto, zu dem hinzugefügt wird</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Anna Beispiel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account of the source before</source>
        <translation>Das Konto der Quelle davor</translation>
    </message>
    <message>
        <source>Sources of one account are merged into one set of messages.</source>
        <translation>Die Quellen eines Kontos werden zu einem Bestand an Nachrichten vereint.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>I accept that my password can be read on the way</source>
        <translation>Ich akzeptiere, dass mein Passwort unterwegs gelesen werden kann</translation>
    </message>
    <message>
        <source>Still being looked up. Wait a moment, or enter the server&apos;s name.</source>
        <translation>Wird noch gesucht. Warten Sie einen Moment, oder geben Sie den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>Help page: {page}</source>
        <translation>Hilfeseite: {page}</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Wo Passwörter liegen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Set up sign-in…</source>
        <translation>Anmeldung einrichten…</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Stattdessen ein Passwort verwenden</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>{name} at {server}</source>
        <translation>{name} bei {server}</translation>
    </message>
    <message>
        <source>{name} takes no passwords from mail programs: you sign in on its own page. For that, this program must be known there; you set that up once.</source>
        <translation>{name} nimmt keine Passwörter von Mailprogrammen an: Sie melden sich auf der eigenen Seite des Anbieters an. Dazu muss dieses Programm dort bekannt sein; das richten Sie einmal ein.</translation>
    </message>
    <message>
        <source>Set up sign-in with {name}…</source>
        <translation>Anmeldung bei {name} einrichten…</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Enter an app password made at {name}, not your normal one.</source>
        <translation>Geben Sie ein bei {name} angelegtes App-Passwort ein, nicht Ihr gewöhnliches.</translation>
    </message>
    <message>
        <source>Try a password anyway</source>
        <translation>Trotzdem ein Passwort versuchen</translation>
    </message>
    <message>
        <source>You sign in at {name}, in your own browser. This program never sees your password.</source>
        <translation>Sie melden sich bei {name} an, in Ihrem eigenen Browser. Dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Connect with {name} instead</source>
        <translation>Stattdessen mit {name} verbinden</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Stattdessen ein App-Passwort verwenden</translation>
    </message>
    <message>
        <source>What you allow there goes to {server} only.</source>
        <translation>Was Sie dort erlauben, geht nur an {server}.</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>Schritt {step} von {all}: {name}</translation>
    </message>
    <message>
        <source>Its icon in the tray brings this window back.</source>
        <translation>Das Symbol im Infobereich bringt dieses Fenster zurück.</translation>
    </message>
    <message>
        <source>Start CIO Desktop again to bring this window back: this desktop has no tray for an icon.</source>
        <translation>Starten Sie CIO Desktop erneut, um dieses Fenster zurückzubringen: Diese Oberfläche hat keinen Infobereich für ein Symbol.</translation>
    </message>
    <message>
        <source>Quit in the File menu ends everything.</source>
        <translation>„Beenden“ im Menü „Datei“ beendet alles.</translation>
    </message>
    <message>
        <source>Quit in the File menu ({key}) ends everything.</source>
        <translation>„Beenden“ im Menü „Datei“ ({key}) beendet alles.</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>Im Hintergrund weiter abgleichen?</translation>
    </message>
    <message>
        <source>CIO Desktop can go on without its window: your sources are kept up to date, and you are told when one needs you.</source>
        <translation>CIO Desktop kann ohne Fenster weiterarbeiten: Ihre Quellen bleiben auf dem neuesten Stand, und Sie erfahren, wenn eine Ihre Hilfe braucht.</translation>
    </message>
    <message>
        <source>If you quit now, nothing is synced until you start it again. This is asked once; the choice is in Settings, under General.</source>
        <translation>Wenn Sie jetzt beenden, wird bis zum nächsten Start nichts abgeglichen. Diese Frage kommt einmal; die Wahl steht in den Einstellungen unter Allgemein.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Weiter abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weitere</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you</source>
        <translation>
            <numerusform>{n} Quelle braucht Ihre Hilfe</numerusform>
            <numerusform>{n} Quellen brauchen Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
    <message>
        <source>The service did not take them, and they can&apos;t be kept for the next start: the folder of this program can&apos;t be written, perhaps as the disk is full. Make room and quit again, or quit now and make these changes again later.</source>
        <translation>Der Dienst hat sie nicht angenommen, und sie lassen sich nicht für den nächsten Start aufbewahren: Der Ordner dieses Programms ist nicht beschreibbar, vielleicht ist der Datenträger voll. Schaffen Sie Platz und beenden Sie noch einmal, oder beenden Sie jetzt und machen Sie diese Änderungen später wieder.</translation>
    </message>
    <message>
        <source>The program still reads which messages the last change is about, and can&apos;t keep it for the next start before it knows. Wait until it is read and quit again, or quit now and make this change again later.</source>
        <translation>Das Programm liest noch, um welche Nachrichten es bei der letzten Änderung geht, und kann sie erst danach für den nächsten Start aufbewahren. Warten Sie, bis sie gelesen ist, und beenden Sie noch einmal, oder beenden Sie jetzt und machen Sie diese Änderung später wieder.</translation>
    </message>
    <message>
        <source>What is missing is kept, and done once CIO Desktop runs again. Let it run, and it is done as soon as the mail server answers.</source>
        <translation>Was fehlt, wird aufbewahrt und getan, wenn CIO Desktop wieder läuft. Lassen Sie es laufen, geschieht es, sobald der Mailserver antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved yet</source>
        <translation>
            <numerusform>{n} Änderung ist noch nicht gespeichert</numerusform>
            <numerusform>{n} Änderungen sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
    <message>
        <source>Open {program}</source>
        <translation>{program} öffnen</translation>
    </message>
    <message>
        <source>{program}: {tip}</source>
        <translation>{program}: {tip}</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>Alle jetzt abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} more need you</source>
        <translation>
            <numerusform>{n} weitere braucht Ihre Hilfe</numerusform>
            <numerusform>{n} weitere brauchen Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Next sync {when}</source>
        <translation>Nächster Abgleich {when}</translation>
    </message>
    <message>
        <source>Or use an app password</source>
        <translation>Oder ein App-Passwort verwenden</translation>
    </message>
    <message>
        <source>Enter an app password…</source>
        <translation>App-Passwort eingeben…</translation>
    </message>
    <message>
        <source>{name} makes one for this program alone, and you can take it back there at any time.</source>
        <translation>{name} legt eines nur für dieses Programm an, und Sie können es dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>The provider makes one for this program alone, and you can take it back there at any time.</source>
        <translation>Der Anbieter legt eines nur für dieses Programm an, und Sie können es dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Make one at {provider}</source>
        <translation>Eines bei {provider} anlegen</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Eines anlegen</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Code: {letters}</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>{email} is connected</source>
        <translation>{email} ist verbunden</translation>
    </message>
    <message>
        <source>Use this computer&apos;s browser instead</source>
        <translation>Stattdessen den Browser dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Sign in on another device…</source>
        <translation>Auf einem anderen Gerät anmelden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The link is copied. It works once, in any browser on this computer.</source>
        <translation>Der Link ist kopiert. Er gilt einmal, in jedem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
    <message>
        <source>Nothing happened? Paste the address of the last page</source>
        <translation>Nichts passiert? Fügen Sie die Adresse der letzten Seite ein</translation>
    </message>
    <message>
        <source>Address of the last page, or the code it shows</source>
        <translation>Adresse der letzten Seite oder der Code, den sie zeigt</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>After you allowed access, the browser may show that a page can&apos;t be reached. Copy its whole address from the address bar.</source>
        <translation>Nachdem Sie den Zugriff erlaubt haben, zeigt der Browser vielleicht, dass eine Seite nicht erreichbar ist. Kopieren Sie deren ganze Adresse aus der Adresszeile.</translation>
    </message>
    <message>
        <source>If the page shows a code instead, paste that.</source>
        <translation>Zeigt die Seite stattdessen einen Code, fügen Sie diesen ein.</translation>
    </message>
    <message>
        <source>It begins with {address}.</source>
        <translation>Sie beginnt mit {address}.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in as {who} and allow access to mail.</source>
        <translation>Öffnen Sie die Seite unten auf einem beliebigen Gerät, geben Sie dort diesen Code ein, melden Sie sich als {who} an und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>The browser did not open. This computer could not start one. Copy the link and open it in a browser yourself.</source>
        <translation>Der Browser öffnete sich nicht. Dieser Computer konnte keinen starten. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Connect {who}</source>
        <translation>{who} verbinden</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Ein Postfach verbinden</translation>
    </message>
    <message>
        <source>Your browser will open {host}.</source>
        <translation>Ihr Browser wird {host} öffnen.</translation>
    </message>
    <message>
        <source>Your browser will open the sign-in page.</source>
        <translation>Ihr Browser wird die Anmeldeseite öffnen.</translation>
    </message>
    <message>
        <source>Sign in there as {who} and allow access to mail.</source>
        <translation>Melden Sie sich dort als {who} an und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>Sign in there and allow access to mail.</source>
        <translation>Melden Sie sich dort an und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in and allow access to mail.</source>
        <translation>Öffnen Sie die Seite unten auf einem beliebigen Gerät, geben Sie dort diesen Code ein, melden Sie sich an und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>The local service is not answering. This goes on as soon as it is back.</source>
        <translation>Der lokale Dienst antwortet nicht. Sobald er wieder da ist, geht es weiter.</translation>
    </message>
    <message>
        <source>Passing it on…</source>
        <translation>Wird weitergegeben…</translation>
    </message>
    <message>
        <source>Use {name}&apos;s mail as a new source</source>
        <translation>E-Mails von {name} als neue Quelle verwenden</translation>
    </message>
    <message>
        <source>Use their mail as a new source</source>
        <translation>Diese E-Mails als neue Quelle verwenden</translation>
    </message>
    <message>
        <source>Connect {who} again</source>
        <translation>{who} neu verbinden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting for the code to be typed…</source>
        <translation>Warten auf die Eingabe des Codes…</translation>
    </message>
    <message>
        <source>Signed in. Finishing…</source>
        <translation>Angemeldet. Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Signed in. Trying the mail server…</source>
        <translation>Angemeldet. Der Mailserver wird versucht…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Es kann losgehen.</translation>
    </message>
    <message>
        <source>Waiting for you at {name}…</source>
        <translation>Warten auf Sie bei {name}…</translation>
    </message>
    <message>
        <source>Waiting for you at the sign-in page…</source>
        <translation>Warten auf Sie auf der Anmeldeseite…</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation>Das Fenster wird geschlossen.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Changes have to wait until it is back.</source>
        <translation>Der Dienst ist nicht erreichbar. Änderungen müssen warten, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Nachrichten einfügen</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation>Gefunden in {place}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Nichts wurde geändert. {why}</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are there already.</source>
        <translation>Nichts zu ändern: Die Nachrichten sind bereits dort.</translation>
    </message>
    <message>
        <source>The service does not tell the marks of these messages.</source>
        <translation>Der Dienst nennt die Kennzeichen dieser Nachrichten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} verschieben</numerusform>
            <numerusform>{n} Nachrichten nach {folder} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} in {source} verschieben</numerusform>
            <numerusform>{n} Nachrichten nach {folder} in {source} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to</source>
        <translation>
            <numerusform>{n} Nachricht verschieben nach</numerusform>
            <numerusform>{n} Nachrichten verschieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to archive: the messages are not in the Inbox.</source>
        <translation>Nichts zu archivieren: Die Nachrichten sind nicht im Posteingang.</translation>
    </message>
    <message>
        <source>{source} names none. Your choice is remembered for this source.</source>
        <translation>{source} nennt keinen. Ihre Wahl wird für diese Quelle behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Folders of {n} messages</source>
        <translation>
            <numerusform>Ordner von {n} Nachricht</numerusform>
            <numerusform>Ordner von {n} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder is for archived mail?</source>
        <translation>Welcher Ordner ist für Archiviertes?</translation>
    </message>
    <message>
        <source>Which folder is for deleted mail?</source>
        <translation>Welcher Ordner ist für Gelöschtes?</translation>
    </message>
    <message>
        <source>&amp;Copy here</source>
        <translation>Hierher &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages copied: press {key} on a folder.</source>
        <translation>
            <numerusform>{n} Nachricht kopiert: Drücken Sie {key} auf einem Ordner.</numerusform>
            <numerusform>{n} Nachrichten kopiert: Drücken Sie {key} auf einem Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Move to last folder again</source>
        <translation>Wieder in den letzten Ordner verschieben</translation>
    </message>
    <message>
        <source>Change folders…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <source>Remove from this folder</source>
        <translation>Aus diesem Ordner entfernen</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Mit Stern markieren oder Stern entfernen</translation>
    </message>
    <message>
        <source>Create “{folder}”</source>
        <translation>„{folder}“ anlegen</translation>
    </message>
    <message>
        <source>This list is of several folders.</source>
        <translation>Diese Liste umfasst mehrere Ordner.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Change their folders source by source.</source>
        <translation>Diese Nachrichten gehören zu mehreren Quellen. Ändern Sie ihre Ordner Quelle für Quelle.</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>Hierher &amp;verschieben</translation>
    </message>
    <message>
        <source>There are no messages to paste: select some and copy them first.</source>
        <translation>Es gibt keine Nachrichten zum Einfügen: Wählen Sie einige aus und kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Move to favourite {digit}</source>
        <translation>In Favorit {digit} verschieben</translation>
    </message>
    <message>
        <source>No folder was used yet: press V to choose one.</source>
        <translation>Noch wurde kein Ordner verwendet: Drücken Sie V, um einen zu wählen.</translation>
    </message>
    <message>
        <source>No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.</source>
        <translation>Kein Ordner hat bisher die Ziffer {digit}. Machen Sie im Menü eines Ordners einen zum Favoriten.</translation>
    </message>
    <message>
        <source>Choose a folder to paste the messages into.</source>
        <translation>Wählen Sie einen Ordner, in den die Nachrichten eingefügt werden.</translation>
    </message>
    <message>
        <source>There is no plan to show. {why}</source>
        <translation>Es gibt keinen Ablauf zu zeigen. {why}</translation>
    </message>
    <message>
        <source>mail of {sender}</source>
        <translation>Nachrichten von {sender}</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>zuletzt verwendet</translation>
    </message>
    <message>
        <source>{folder} — {source}</source>
        <translation>{folder} — {source}</translation>
    </message>
    <message>
        <source>key {digit}</source>
        <translation>Taste {digit}</translation>
    </message>
    <message>
        <source>{reason}, {key}</source>
        <translation>{reason}, {key}</translation>
    </message>
    <message>
        <source>Gmail keeps each message once, in All Mail, and labels say where it is shown. So a label can&apos;t be left out by itself; Spam and Trash can.</source>
        <translation>Gmail behält jede Nachricht einmal, in „Alle Nachrichten“, und Labels sagen, wo sie gezeigt wird. Darum lässt sich ein Label nicht für sich auslassen; Spam und Papierkorb schon.</translation>
    </message>
    <message>
        <source>What you don&apos;t tick is not read. On the mail server nothing changes, and it can still be filed into.</source>
        <translation>Was Sie nicht ankreuzen, wird nicht gelesen. Auf dem Mailserver ändert sich nichts, und es lässt sich weiterhin dorthin einordnen.</translation>
    </message>
    <message>
        <source>Nothing is deleted on the mail server, and all comes back when you tick it again.</source>
        <translation>Auf dem Mailserver wird nichts gelöscht, und alles kommt wieder, wenn Sie es erneut ankreuzen.</translation>
    </message>
    <message>
        <source>Folders to sync</source>
        <translation>Ordner zum Abgleichen</translation>
    </message>
    <message>
        <source>Folders, ticked where they are synced</source>
        <translation>Ordner, angekreuzt, wenn sie abgeglichen werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with this folder; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} Nachricht verlässt mit diesem Ordner die Listen hier; was auch in einem anderen Ordner ist, bleibt dort.</numerusform>
            <numerusform>{n} Nachrichten verlassen mit diesem Ordner die Listen hier; was auch in einem anderen Ordner ist, bleibt dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with these {folders} folders; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} Nachricht verlässt mit diesen {folders} Ordnern die Listen hier; was auch in einem anderen Ordner ist, bleibt dort.</numerusform>
            <numerusform>{n} Nachrichten verlassen mit diesen {folders} Ordnern die Listen hier; was auch in einem anderen Ordner ist, bleibt dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are read from now on.</source>
        <translation>
            <numerusform>{n} Ordner wird von nun an gelesen.</numerusform>
            <numerusform>{n} Ordner werden von nun an gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no folders.</source>
        <translation>Diese Quelle hat keine Ordner.</translation>
    </message>
    <message>
        <source>The Inbox is always synced.</source>
        <translation>Der Posteingang wird immer abgeglichen.</translation>
    </message>
    <message>
        <source>It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.</source>
        <translation>Er wird nicht abgeglichen, darum ist hier nicht bekannt, was darin ist. Er wird nur gelöscht, wenn er keine Nachrichten enthält.</translation>
    </message>
    <message>
        <source>“{folder}” is not synced, so what is in it is not known here.</source>
        <translation>„{folder}“ wird nicht abgeglichen, darum ist hier nicht bekannt, was darin ist.</translation>
    </message>
    <message>
        <source>making of “{folder}”</source>
        <translation>Anlegen von „{folder}“</translation>
    </message>
    <message>
        <source>Renamed “{folder}” to “{name}”</source>
        <translation>„{folder}“ in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>rename “{folder}”</source>
        <translation>„{folder}“ umbenennen</translation>
    </message>
    <message>
        <source>delete “{folder}”</source>
        <translation>„{folder}“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another folder first.</source>
        <translation>
            <numerusform>{n} Nachricht darin wird endgültig gelöscht, auch auf dem Mailserver. Verschieben Sie zuerst in einen anderen Ordner, was noch gebraucht wird.</numerusform>
            <numerusform>{n} Nachrichten darin werden endgültig gelöscht, auch auf dem Mailserver. Verschieben Sie zuerst in einen anderen Ordner, was noch gebraucht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} folders in it stay.</source>
        <translation>
            <numerusform>Der {n} Ordner darin bleibt.</numerusform>
            <numerusform>Die {n} Ordner darin bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty “{folder}”</source>
        <translation>„{folder}“ leeren</translation>
    </message>
    <message>
        <source>A change waits for the mail server, and goes on by itself: {what}.</source>
        <translation>Eine Änderung wartet auf den Mailserver und geht von selbst weiter: {what}.</translation>
    </message>
    <message>
        <source>Made “{folder}”</source>
        <translation>„{folder}“ angelegt</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>den Ordner anlegen</translation>
    </message>
    <message>
        <source>renaming of “{folder}” to “{name}”</source>
        <translation>Umbenennen von „{folder}“ in „{name}“</translation>
    </message>
    <message>
        <source>move of “{folder}” into “{place}”</source>
        <translation>Verschieben von „{folder}“ in „{place}“</translation>
    </message>
    <message>
        <source>Moved “{folder}” into “{place}”</source>
        <translation>„{folder}“ in „{place}“ verschoben</translation>
    </message>
    <message>
        <source>move of “{folder}” to the top level</source>
        <translation>Verschieben von „{folder}“ auf die oberste Ebene</translation>
    </message>
    <message>
        <source>Moved “{folder}” to the top level</source>
        <translation>„{folder}“ auf die oberste Ebene verschoben</translation>
    </message>
    <message>
        <source>move “{folder}”</source>
        <translation>„{folder}“ verschieben</translation>
    </message>
    <message>
        <source>Delete folder and mail</source>
        <translation>Ordner und Nachrichten löschen</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>Er enthält keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages lose this label and stay in All Mail.</source>
        <translation>
            <numerusform>{n} Nachricht verliert dieses Label und bleibt in „Alle Nachrichten“.</numerusform>
            <numerusform>{n} Nachrichten verlieren dieses Label und bleiben in „Alle Nachrichten“.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is the folder for {role} now</source>
        <translation>„{folder}“ ist jetzt der Ordner für {role}</translation>
    </message>
    <message>
        <source>“{folder}” is for nothing special now</source>
        <translation>„{folder}“ ist jetzt für nichts Besonderes</translation>
    </message>
    <message>
        <source>say what “{folder}” is for</source>
        <translation>festlegen, wofür „{folder}“ ist</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders changed</source>
        <translation>
            <numerusform>{n} Ordner geändert</numerusform>
            <numerusform>{n} Ordner geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>undo or redo the {change}</source>
        <translation>rückgängig machen oder wiederholen: {change}</translation>
    </message>
    <message>
        <source>Makes “{folder}” in “{place}”.</source>
        <translation>Legt „{folder}“ in „{place}“ an.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>den Ordner löschen</translation>
    </message>
    <message>
        <source>Deleted “{folder}” again</source>
        <translation>„{folder}“ wieder gelöscht</translation>
    </message>
    <message>
        <source>Move “{folder}”</source>
        <translation>„{folder}“ verschieben</translation>
    </message>
    <message>
        <source>Move folder</source>
        <translation>Ordner verschieben</translation>
    </message>
    <message>
        <source>There is no other place for “{folder}”.</source>
        <translation>Für „{folder}“ gibt es keinen anderen Platz.</translation>
    </message>
    <message>
        <source>Delete “{folder}”?</source>
        <translation>„{folder}“ löschen?</translation>
    </message>
    <message>
        <source>{folder} is empty already.</source>
        <translation>{folder} ist schon leer.</translation>
    </message>
    <message>
        <source>Empty {folder}?</source>
        <translation>{folder} leeren?</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are deleted for good. What comes in from now on stays. This can&apos;t be undone.</source>
        <translation>
            <numerusform>{n} Nachricht wird endgültig gelöscht. Was von nun an kommt, bleibt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>{n} Nachrichten werden endgültig gelöscht. Was von nun an kommt, bleibt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} messages</source>
        <translation>
            <numerusform>{n} Nachricht löschen</numerusform>
            <numerusform>{n} Nachrichten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {most} favourites already, one for each digit. Take one away first.</source>
        <translation>Es gibt schon {most} Favoriten, einen für jede Ziffer. Nehmen Sie zuerst einen weg.</translation>
    </message>
    <message>
        <source>Key {digit} moves messages to “{folder}” now</source>
        <translation>Taste {digit} verschiebt Nachrichten jetzt nach „{folder}“</translation>
    </message>
    <message>
        <source>“{folder}” is no favourite now</source>
        <translation>„{folder}“ ist jetzt kein Favorit</translation>
    </message>
    <message>
        <source>put “{folder}” to its other place</source>
        <translation>„{folder}“ an den anderen Platz legen</translation>
    </message>
    <message>
        <source>“{folder}” is there again</source>
        <translation>„{folder}“ ist wieder da</translation>
    </message>
    <message>
        <source>“{folder}” is not empty any more, and stays.</source>
        <translation>„{folder}“ ist nicht mehr leer und bleibt.</translation>
    </message>
    <message>
        <source>Deleted “{folder}”</source>
        <translation>„{folder}“ gelöscht</translation>
    </message>
    <message>
        <source>Emptied {folder}</source>
        <translation>{folder} geleert</translation>
    </message>
    <message>
        <source>{done} of {all} were changed before.</source>
        <translation>{done} von {all} waren vorher geändert.</translation>
    </message>
    <message>
        <source>change “{folder}”</source>
        <translation>„{folder}“ ändern</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a folder lies in another one</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In which folder</source>
        <translation>In welchem Ordner</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown. {answer}</source>
        <translation>Nicht alle Nachrichten dieses Ordners werden gezeigt. {answer}</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown.</source>
        <translation>Nicht alle Nachrichten dieses Ordners werden gezeigt.</translation>
    </message>
    <message>
        <source>The server does not open this folder. It says: “{answer}”</source>
        <translation>Der Server öffnet diesen Ordner nicht. Er sagt: „{answer}“</translation>
    </message>
    <message>
        <source>The server does not open it.</source>
        <translation>Der Server öffnet ihn nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages can&apos;t be dragged to another source.</source>
        <translation>Nachrichten lassen sich nicht in eine andere Quelle ziehen.</translation>
    </message>
    <message>
        <source>Folders can&apos;t be moved here.</source>
        <translation>Ordner lassen sich nicht hierher verschieben.</translation>
    </message>
    <message>
        <source>{folder}, holds only folders</source>
        <translation>{folder}, enthält nur Ordner</translation>
    </message>
    <message>
        <source>{folder}, {messages}, favourite {digit}</source>
        <translation>{folder}, {messages}, Favorit {digit}</translation>
    </message>
    <message>
        <source>{folder}, {messages}</source>
        <translation>{folder}, {messages}</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages, {unread} unread</source>
        <translation>
            <numerusform>{n} Nachricht, {unread} ungelesen</numerusform>
            <numerusform>{n} Nachrichten, {unread} ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the messages on a folder.</source>
        <translation>Legen Sie die Nachrichten auf einem Ordner ab.</translation>
    </message>
    <message>
        <source>A folder stays in its source.</source>
        <translation>Ein Ordner bleibt in seiner Quelle.</translation>
    </message>
    <message>
        <source>Filter folders…</source>
        <translation>Ordner filtern…</translation>
    </message>
    <message>
        <source>Choose a source to see its folders.</source>
        <translation>Wählen Sie eine Quelle, um ihre Ordner zu sehen.</translation>
    </message>
    <message>
        <source>The folders can&apos;t be read now.</source>
        <translation>Die Ordner sind jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>Ordner werden gelesen…</translation>
    </message>
    <message>
        <source>No folders yet. They appear with the first sync.</source>
        <translation>Noch keine Ordner. Sie erscheinen mit dem ersten Abgleich.</translation>
    </message>
    <message>
        <source>Move {count} → {folder}</source>
        <translation>{count} → {folder} verschieben</translation>
    </message>
    <message>
        <source>Move {count} → {folder} in {source}</source>
        <translation>{count} → {folder} in {source} verschieben</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Copy {count} → {folder}</source>
        <translation>{count} → {folder} kopieren</translation>
    </message>
    <message>
        <source>Copy {count} → {folder} in {source}</source>
        <translation>{count} → {folder} in {source} kopieren</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Add {count} → {folder}</source>
        <translation>{count} → {folder} hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} → {folder} in {source}</source>
        <translation>{count} → {folder} in {source} hinzufügen</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Hier hinzufügen</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder}</source>
        <translation>{count} → {folder} verschieben oder kopieren</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder} in {source}</source>
        <translation>{count} → {folder} in {source} verschieben oder kopieren</translation>
    </message>
    <message>
        <source>Move or copy here</source>
        <translation>Hierher verschieben oder kopieren</translation>
    </message>
    <message>
        <source>Move {folder} → {place}</source>
        <translation>{folder} → {place} verschieben</translation>
    </message>
    <message>
        <source>Folders of the source. Drop messages here, or press V in the message list.</source>
        <translation>Ordner der Quelle. Legen Sie Nachrichten hier ab, oder drücken Sie V in der Nachrichtenliste.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Type a folder&apos;s name…</source>
        <translation>Ordnernamen tippen…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>a mailbox on a server</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Nachricht wird gelesen…</translation>
    </message>
    <message>
        <source>partly: {part} of {all} in it</source>
        <translation>teilweise: {part} von {all} darin</translation>
    </message>
    <message>
        <source>Create “{folder}” inside “{place}”</source>
        <translation>„{folder}“ in „{place}“ anlegen</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} von {all}</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>darin</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{folder}, {state}</source>
        <translation>{folder}, {state}</translation>
    </message>
    <message>
        <source>Select messages to see and change their folders.</source>
        <translation>Wählen Sie Nachrichten aus, um ihre Ordner zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Select those of one source to see and change their folders.</source>
        <translation>Diese Nachrichten gehören zu mehreren Quellen. Wählen Sie die einer Quelle aus, um ihre Ordner zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Not all of these messages were read yet. What is not clicked here stays as it is for each of them.</source>
        <translation>Noch nicht alle diese Nachrichten wurden gelesen. Was hier nicht angeklickt wird, bleibt für jede, wie es ist.</translation>
    </message>
    <message>
        <source>Filter folders or type a new one…</source>
        <translation>Ordner filtern oder einen neuen tippen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes being saved</source>
        <translation>
            <numerusform>{n} Änderung wird gespeichert</numerusform>
            <numerusform>{n} Änderungen werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folders of the selected messages</source>
        <translation>Ordner der ausgewählten Nachrichten</translation>
    </message>
    <message>
        <source>All inboxes</source>
        <translation>Alle Posteingänge</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>{list}, {unread} unread</source>
        <translation>{list}, {unread} ungelesen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>This change waits to be sent.</source>
        <translation>Diese Änderung wartet auf das Senden.</translation>
    </message>
    <message>
        <source>This change is being saved.</source>
        <translation>Diese Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>The mail server has not carried this out yet. The change is kept and goes on by itself.</source>
        <translation>Der Mailserver hat das noch nicht ausgeführt. Die Änderung ist aufbewahrt und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Out of its old folder. The copy there stays marked as deleted until the mail server removes it.</source>
        <translation>Aus dem alten Ordner heraus. Die Kopie dort bleibt als gelöscht gekennzeichnet, bis der Mailserver sie entfernt.</translation>
    </message>
    <message>
        <source>Sorted by date, oldest first</source>
        <translation>Nach Datum sortiert, älteste zuerst</translation>
    </message>
    <message>
        <source>Sorted by date, newest first</source>
        <translation>Nach Datum sortiert, neueste zuerst</translation>
    </message>
    <message>
        <source>Sorted by sender, A to Z</source>
        <translation>Nach Absender sortiert, A bis Z</translation>
    </message>
    <message>
        <source>Sorted by sender, Z to A</source>
        <translation>Nach Absender sortiert, Z bis A</translation>
    </message>
    <message>
        <source>Sorted by subject, A to Z</source>
        <translation>Nach Betreff sortiert, A bis Z</translation>
    </message>
    <message>
        <source>Sorted by subject, Z to A</source>
        <translation>Nach Betreff sortiert, Z bis A</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>The last change failed. {why}</source>
        <translation>Die letzte Änderung ist fehlgeschlagen. {why}</translation>
    </message>
    <message>
        <source>Drop the folder on a message.</source>
        <translation>Legen Sie den Ordner auf einer Nachricht ab.</translation>
    </message>
    <message>
        <source>This folder belongs to another source.</source>
        <translation>Dieser Ordner gehört zu einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>also in {folders}</source>
        <translation>auch in {folders}</translation>
    </message>
    <message>
        <source>in {folders}</source>
        <translation>in {folders}</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Its mail is on the mail server only. “Choose folders to sync…” in the source&apos;s menu brings it here.</source>
        <translation>Seine Nachrichten sind nur auf dem Mailserver. „Ordner auswählen…“ im Menü der Quelle holt sie hierher.</translation>
    </message>
    <message>
        <source>No mail of {source} was read yet</source>
        <translation>Von {source} wurden noch keine Nachrichten gelesen</translation>
    </message>
    <message numerus="yes">
        <source>First import: {done} of {n} folders.</source>
        <translation>
            <numerusform>Erster Import: {done} von {n} Ordner.</numerusform>
            <numerusform>Erster Import: {done} von {n} Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing mail as of {moment}.</source>
        <translation>Nachrichten mit Stand {moment}.</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>and more</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count} · {copies} with doubles</source>
        <translation>{count} · {copies} mit Doppelten</translation>
    </message>
    <message>
        <source>all {count} selected</source>
        <translation>alle {count} ausgewählt</translation>
    </message>
    <message>
        <source>{part} of {all} selected</source>
        <translation>{part} von {all} ausgewählt</translation>
    </message>
    <message>
        <source>No messages in {folder}.</source>
        <translation>Keine Nachrichten in {folder}.</translation>
    </message>
    <message>
        <source>What its badge says has to be mended first.</source>
        <translation>Zuerst muss behoben werden, was der Status sagt.</translation>
    </message>
    <message>
        <source>First import</source>
        <translation>Erster Import</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>Nachrichten werden gelesen…</translation>
    </message>
    <message>
        <source>No message matches “{words}” in {place}.</source>
        <translation>In {place} passt keine Nachricht zu „{words}“.</translation>
    </message>
    <message>
        <source>No message matches “{words}”.</source>
        <translation>Keine Nachricht passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Nachrichten erscheinen hier, sobald sie ankommen.</translation>
    </message>
    <message>
        <source>{folder} is not synced.</source>
        <translation>{folder} wird nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Its first sync is about to begin.</source>
        <translation>Der erste Abgleich beginnt gleich.</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation>Wählen Sie einen Ordner, um seine Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>one message</comment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>one message</comment>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>replied</source>
        <comment>one message</comment>
        <translation>beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} Anhang</numerusform>
            <numerusform>{n} Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>E archives the selected messages, V moves them, L changes their folders, digits move them to favourite folders, U marks them as read or unread, S stars them, Delete moves them to Trash.</source>
        <translation>E archiviert die ausgewählten Nachrichten, V verschiebt sie, L ändert ihre Ordner, Ziffern verschieben sie in Favoriten, U kennzeichnet sie als gelesen oder ungelesen, S markiert sie mit einem Stern, Entf legt sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>As far as is known now: the server is looked at first, and what is found there counts.</source>
        <translation>Nach jetzigem Stand: Der Server wird zuerst angesehen, und was dort gefunden wird, gilt.</translation>
    </message>
    <message>
        <source>For “{subject}” these commands would be sent. Nothing has been sent yet.</source>
        <translation>Für „{subject}“ würden diese Befehle gesendet. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird ausgearbeitet…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>It is the first of {n} messages; what goes the same way goes together.</source>
        <translation>
            <numerusform>Es ist die erste von {n} Nachricht; was denselben Weg geht, geht zusammen.</numerusform>
            <numerusform>Es ist die erste von {n} Nachrichten; was denselben Weg geht, geht zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent: it is so already.</source>
        <translation>Es würde nichts gesendet: Es ist schon so.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>{n} weitere zeigen</numerusform>
            <numerusform>{n} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
    <message>
        <source>There it looks as its sender laid it out. It is written to a file that only you can read, which is removed after ten minutes, or when you leave this program. The page may run nothing and send nothing.</source>
        <translation>Dort sieht sie aus, wie der Absender sie gestaltet hat. Sie wird in eine nur für Sie lesbare Datei geschrieben, die nach zehn Minuten oder beim Verlassen des Programms entfernt wird. Die Seite kann nichts ausführen und nichts senden.</translation>
    </message>
    <message>
        <source>Who sent it can see then that you read it, when, and from which network.</source>
        <translation>Wer sie gesendet hat, kann dann sehen, dass Sie sie lesen, wann und aus welchem Netz.</translation>
    </message>
    <message>
        <source>Open this message in the browser?</source>
        <translation>Diese Nachricht im Browser öffnen?</translation>
    </message>
    <message>
        <source>Load its pictures from the internet</source>
        <translation>Ihre Bilder aus dem Internet laden</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a message: all it is made of</comment>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>These are the first {size} KiB. The saved file has all of it.</source>
        <translation>Dies sind die ersten {size} KiB. Die gespeicherte Datei enthält alles.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Fetching {file} to be dragged…</source>
        <translation>{file} wird zum Ziehen geholt…</translation>
    </message>
    <message>
        <source>{file} is here: drag it now.</source>
        <translation>{file} ist da: Ziehen Sie es jetzt.</translation>
    </message>
    <message>
        <source>“{file}” could not be fetched</source>
        <translation>„{file}“ ließ sich nicht holen</translation>
    </message>
    <message>
        <source>{reason}. Make room, and try again.</source>
        <translation>{reason}. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy the sender&apos;s address</source>
        <translation>Adresse des Absenders kopieren</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Im Browser öffnen…</translation>
    </message>
    <message>
        <source>Show source…</source>
        <translation>Quelltext zeigen…</translation>
    </message>
    <message>
        <source>about this message</source>
        <translation>über diese Nachricht</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>It leads to {host}. Your browser opens it.</source>
        <translation>Er führt zu {host}. Ihr Browser öffnet ihn.</translation>
    </message>
    <message>
        <source>Its words name {host}, but that is not where it leads.</source>
        <translation>Seine Worte nennen {host}, aber dorthin führt er nicht.</translation>
    </message>
    <message>
        <source>[It is longer: the source of the message has all of it.]</source>
        <translation>[Sie ist länger: Der Quelltext der Nachricht enthält alles.]</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. The message is shown as soon as it is back.</source>
        <translation>Der Dienst ist nicht erreichbar. Die Nachricht wird gezeigt, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Fetching the message…</source>
        <translation>Die Nachricht wird geholt…</translation>
    </message>
    <message>
        <source>It was moved or deleted by another program. The list is being read again.</source>
        <translation>Ein anderes Programm hat sie verschoben oder gelöscht. Die Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Kopiert: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are selected.</source>
        <translation>
            <numerusform>{n} Nachricht ist ausgewählt.</numerusform>
            <numerusform>{n} Nachrichten sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation>Wählen Sie eine Nachricht aus, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read now</source>
        <translation>Diese Nachricht ist jetzt nicht lesbar</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Zeigen, wie gesendet</translation>
    </message>
    <message>
        <source>Show plain text</source>
        <translation>Nur Text zeigen</translation>
    </message>
    <message>
        <source>This message is made too elaborately to be shown here: these are its words alone.</source>
        <translation>Diese Nachricht ist zu aufwendig gestaltet, um hier gezeigt zu werden: Dies sind nur ihre Worte.</translation>
    </message>
    <message>
        <source>It is long: only its beginning is shown here.</source>
        <translation>Sie ist lang: Hier wird nur ihr Anfang gezeigt.</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Diese Nachricht hat keinen Text, der sich hier zeigen ließe.</translation>
    </message>
    <message>
        <source>This message is no longer there</source>
        <translation>Diese Nachricht ist nicht mehr da</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>help of the command line</comment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <comment>help of the command line</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>help of the command line</comment>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>help of the command line</comment>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>wrong usage</comment>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>wrong usage</comment>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <comment>wrong usage</comment>
        <translation>nicht zusammen mit Argument %s erlaubt</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>wrong usage</comment>
        <translation>nimmt keinen Wert: %r</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>wrong usage</comment>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <comment>wrong usage</comment>
        <translation>eines dieser Argumente fehlt: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>wrong usage</comment>
        <translation>dahinter fehlt ein Wert</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>wrong usage</comment>
        <translation>dahinter fehlt mindestens ein Wert</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>wrong usage</comment>
        <translation>mehrdeutige Option: %(option)s könnte für %(matches)s stehen</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>wrong usage</comment>
        <translation>kein Wert der Art %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>wrong usage</comment>
        <translation>ungültige Auswahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <comment>wrong usage</comment>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>die Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} seconds.</source>
        <translation>Die Prüfung war nach {seconds} Sekunden nicht zu Ende.</translation>
    </message>
    <message>
        <source>The address of a service looks like https://api.example.org</source>
        <translation>Die Adresse eines Dienstes sieht aus wie https://api.example.org</translation>
    </message>
    <message>
        <source>The service&apos;s answer has another shape than documented: {error}</source>
        <translation>Die Antwort des Dienstes hat eine andere Form als beschrieben: {error}</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>An event has another shape than documented: {error}</source>
        <translation>Ein Ereignis hat eine andere Form als beschrieben: {error}</translation>
    </message>
    <message>
        <source>The service ended the event stream</source>
        <translation>Der Dienst hat den Strom der Ereignisse beendet</translation>
    </message>
    <message>
        <source>The content is larger than {limit} bytes.</source>
        <translation>Der Inhalt ist größer als {limit} Byte.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a source</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>INVALID_CREDENTIALS</source>
        <comment>state of a source</comment>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>CONNECTION_IMPOSSIBLE</source>
        <comment>state of a source</comment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>NO_ACCESS_TO_ALL_MAIL</source>
        <comment>state of a source</comment>
        <translation>ohne „Alle Nachrichten“</translation>
    </message>
    <message>
        <source>TEMP_DISABLED</source>
        <comment>state of a source</comment>
        <translation>vorläufig abgeschaltet</translation>
    </message>
    <message>
        <source>DISABLED</source>
        <comment>state of a source</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>state of a change</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a change</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a change</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>state of a change</comment>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a change</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a change</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a change</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of a change</comment>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a change</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a change</comment>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>state of a change</comment>
        <translation>fragt nach</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of news</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>sync</source>
        <comment>kind of news</comment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>what a change does</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does</comment>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a change does</comment>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>expunge</source>
        <comment>what a change does</comment>
        <translation>jetzt entfernen</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>what a change does</comment>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a change does</comment>
        <translation>leeren</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a change does</comment>
        <translation>als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>append</source>
        <comment>what a change does</comment>
        <translation>ablegen</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>what a change does</comment>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>The key of the stored secrets is damaged.</source>
        <translation>Der Schlüssel der gespeicherten Geheimnisse ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not the address of an API server.</source>
        <translation>Das ist nicht die Adresse eines API-Servers.</translation>
    </message>
    <message>
        <source>No system keyring was found: none is installed, or none runs in this session. On Linux it is GNOME Keyring or KWallet, started with the desktop.</source>
        <translation>Es wurde kein Schlüsselbund des Systems gefunden: Keiner ist installiert, oder keiner läuft in dieser Sitzung. Unter Linux ist es GNOME Keyring oder KWallet und startet mit dem Desktop.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key to the stored passwords can&apos;t be read. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, daher kann der Schlüssel zu den gespeicherten Passwörtern nicht gelesen werden. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The stored secrets can&apos;t be opened with this key.</source>
        <translation>Die gespeicherten Geheimnisse lassen sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it is another keyring than before. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems gab keinen Schlüssel zu den gespeicherten Passwörtern heraus: Er ist gesperrt, seine Frage wurde geschlossen, oder es ist ein anderer als zuvor. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting for its password in another window: answer there, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem anderen Fenster auf sein Passwort: Antworten Sie dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This secret is not stored.</source>
        <translation>Dieses Geheimnis ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with another kind of key.</source>
        <translation>Die gespeicherten Passwörter sind mit einer anderen Art von Schlüssel gesichert.</translation>
    </message>
    <message>
        <source>The key file is a link. It must be a file of its own.</source>
        <translation>Die Schlüsseldatei ist eine Verknüpfung. Sie muss eine eigene Datei sein.</translation>
    </message>
    <message>
        <source>The key file is not a plain file.</source>
        <translation>Die Schlüsseldatei ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The key file belongs to another user.</source>
        <translation>Die Schlüsseldatei gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The key file can be read by others. Its mode must be 600.</source>
        <translation>Die Schlüsseldatei kann von anderen gelesen werden. Ihre Rechte müssen 600 sein.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is a key file already.</source>
        <translation>Es gibt schon eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written: {why}.</source>
        <translation>Die Schlüsseldatei kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The damaged key file can&apos;t be put aside: {why}.</source>
        <translation>Die beschädigte Schlüsseldatei kann nicht beiseitegelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The only keyring here is {keyring}, which is not known to keep secrets safe, so it is not used. If {setting} or keyringrc.cfg names it, take that away.</source>
        <translation>Der einzige Schlüsselbund hier ist {keyring}. Es ist nicht bekannt, dass er Geheimnisse sicher aufbewahrt, daher wird er nicht benutzt. Wenn {setting} oder keyringrc.cfg ihn nennt, nehmen Sie das weg.</translation>
    </message>
    <message>
        <source>This is too long for a system keyring, which keeps {most} characters at most.</source>
        <translation>Das ist zu lang für einen Schlüsselbund des Systems, der höchstens {most} Zeichen aufbewahrt.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be chosen: {setting} or keyringrc.cfg names one that is not there, or can&apos;t be read. Take that away, and the usual one is used.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht wählen: {setting} oder keyringrc.cfg nennt einen, den es nicht gibt, oder ist nicht lesbar. Nehmen Sie das weg, dann wird der übliche benutzt.</translation>
    </message>
    <message>
        <source>The system keyring failed while it was asked: it may have just ended. Start it again and try once more.</source>
        <translation>Der Schlüsselbund des Systems versagte bei der Anfrage: Vielleicht wurde er gerade beendet. Starten Sie ihn neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it.</source>
        <translation>Der Schlüsselbund des Systems hat nicht behalten, was ihm gegeben wurde.</translation>
    </message>
    <message>
        <source>The system keyring has an entry of this name already.</source>
        <translation>Im Schlüsselbund des Systems gibt es schon einen Eintrag mit diesem Namen.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it, or is locked and its question was closed.</source>
        <translation>Der Schlüsselbund des Systems hat nicht behalten, was ihm gegeben wurde, oder er ist gesperrt und seine Frage wurde geschlossen.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The key of the stored secrets is gone.</source>
        <translation>Der Schlüssel der gespeicherten Geheimnisse ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>Das ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>What follows the @ is not the name of a domain.</source>
        <translation>Was auf das @ folgt, ist kein Name einer Domain.</translation>
    </message>
    <message>
        <source>This server knows people by Kerberos (GSSAPI), which this program can&apos;t offer.</source>
        <translation>Dieser Server erkennt Personen über Kerberos (GSSAPI), was dieses Programm nicht bieten kann.</translation>
    </message>
    <message>
        <source>This server knows people by Windows accounts (NTLM), which this program can&apos;t offer.</source>
        <translation>Dieser Server erkennt Personen über Windows-Konten (NTLM), was dieses Programm nicht bieten kann.</translation>
    </message>
    <message>
        <source>This server knows people by the network address they come from, which this program can&apos;t offer.</source>
        <translation>Dieser Server erkennt Personen an der Netzadresse, von der sie kommen, was dieses Programm nicht bieten kann.</translation>
    </message>
    <message>
        <source>This server knows people by a certificate of their own, which this program can&apos;t offer.</source>
        <translation>Dieser Server erkennt Personen an einem eigenen Zertifikat, was dieses Programm nicht bieten kann.</translation>
    </message>
    <message>
        <source>This server knows people by a web page, which this program can&apos;t offer.</source>
        <translation>Dieser Server erkennt Personen über eine Webseite, was dieses Programm nicht bieten kann.</translation>
    </message>
    <message>
        <source>This server asks nobody who they are, which this program can&apos;t work with.</source>
        <translation>Dieser Server fragt niemanden, wer er ist; damit kann dieses Programm nicht arbeiten.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs, only its own sign-in page.</source>
        <translation>Dieser Anbieter nimmt von Mailprogrammen keine Passwörter an: Anmelden geht nur auf seiner eigenen Seite.</translation>
    </message>
    <message>
        <source>Some servers want only “{name}” as the user name.</source>
        <translation>Manche Server wollen als Benutzernamen nur „{name}“.</translation>
    </message>
    <message>
        <source>{provider}: mail programs</source>
        <translation>{provider}: Mailprogramme</translation>
    </message>
    <message>
        <source>The message must stay in a folder.</source>
        <translation>Die Nachricht muss in einem Ordner bleiben.</translation>
    </message>
    <message>
        <source>The service is ending. Nothing was changed.</source>
        <translation>Der Dienst endet gerade. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Messages are being moved there or from there.</source>
        <translation>Nachrichten werden gerade dorthin oder von dort verschoben.</translation>
    </message>
    <message>
        <source>Another change that names the folder is on its way.</source>
        <translation>Eine andere Änderung, die den Ordner nennt, ist unterwegs.</translation>
    </message>
    <message>
        <source>The message is still on its way here from another account. The change goes on then.</source>
        <translation>Die Nachricht ist noch auf dem Weg von einem anderen Konto hierher. Die Änderung geht danach weiter.</translation>
    </message>
    <message>
        <source>Its text is kept in the file {file}.</source>
        <translation>Ihr Text liegt in der Datei {file}.</translation>
    </message>
    <message>
        <source>The server changes a message when it copies it. Nothing was removed; the changed copy is there, too.</source>
        <translation>Der Server verändert eine Nachricht beim Kopieren. Nichts wurde entfernt; auch die veränderte Kopie ist dort.</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>The message is too big to be copied to another source.</source>
        <translation>Die Nachricht ist zu groß, um in eine andere Quelle kopiert zu werden.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message, so nothing proves that none of it would be lost. It was not removed from any folder, and is tried again.</source>
        <translation>Der Mailserver gibt den Text dieser Nachricht nicht heraus, nichts beweist also, dass nichts davon verloren ginge. Sie wurde aus keinem Ordner entfernt, und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>No other folder is proved to keep what this message holds. It was not removed.</source>
        <translation>Von keinem anderen Ordner ist bewiesen, dass er behält, was diese Nachricht enthält. Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. It was not removed.</source>
        <translation>Zwei Ordner zeigen genau dieselbe Nachricht, und nichts sagt, in welchem sie liegt. Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The message is in one folder only; {folder} just shows it from there.</source>
        <translation>Die Nachricht ist nur in einem Ordner; {folder} zeigt sie nur von dort.</translation>
    </message>
    <message>
        <source>The server does not carry this out, or loses the connection each time.</source>
        <translation>Der Server führt das nicht aus oder verliert jedes Mal die Verbindung.</translation>
    </message>
    <message>
        <source>The mail server gives this folder no valid UIDVALIDITY, so nothing tells whether a number still means the same message. So none is moved there or from there. They can be read here, and moved in another program.</source>
        <translation>Der Mailserver gibt diesem Ordner keine gültige UIDVALIDITY, nichts sagt also, ob eine Nummer noch dieselbe Nachricht meint. Darum wird keine dorthin oder von dort verschoben. Sie lassen sich hier lesen und in einem anderen Programm verschieben.</translation>
    </message>
    <message>
        <source>The server left out messages that are there.</source>
        <translation>Der Server hat Nachrichten ausgelassen, die da sind.</translation>
    </message>
    <message>
        <source>Several messages arrived there that can&apos;t be told apart. Please look into the folder.</source>
        <translation>Mehrere Nachrichten kamen dort an, die sich nicht unterscheiden lassen. Bitte sehen Sie in den Ordner.</translation>
    </message>
    <message>
        <source>The server refuses to tell what a message is.</source>
        <translation>Der Server sagt nicht, was eine Nachricht ist.</translation>
    </message>
    <message>
        <source>The server opens this folder for reading only.</source>
        <translation>Der Server öffnet diesen Ordner nur zum Lesen.</translation>
    </message>
    <message>
        <source>The folder was made anew and holds several copies of the message. Please choose again.</source>
        <translation>Der Ordner wurde neu angelegt und enthält mehrere Kopien der Nachricht. Bitte wählen Sie erneut.</translation>
    </message>
    <message>
        <source>The folder was made anew, and the mail server ends the connection over a message in it that may be this one. The next sync tells what is where.</source>
        <translation>Der Ordner wurde neu angelegt, und der Mailserver beendet die Verbindung über einer Nachricht darin, die diese sein kann. Der nächste Abgleich sagt, was wo ist.</translation>
    </message>
    <message>
        <source>The server carried a command out twice: the folder holds the message two times.</source>
        <translation>Der Server hat einen Befehl zweimal ausgeführt: Der Ordner enthält die Nachricht doppelt.</translation>
    </message>
    <message>
        <source>The server said OK, but no message arrived.</source>
        <translation>Der Server sagte OK, aber es kam keine Nachricht an.</translation>
    </message>
    <message>
        <source>The server takes no message bigger than {limit} bytes.</source>
        <translation>Der Server nimmt keine Nachricht über {limit} Byte an.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>The folders keep changing while the message is moved.</source>
        <translation>Die Ordner ändern sich immer wieder, während die Nachricht verschoben wird.</translation>
    </message>
    <message>
        <source>The change concerns another source as well, and begins anew.</source>
        <translation>Die Änderung betrifft auch eine andere Quelle und beginnt neu.</translation>
    </message>
    <message>
        <source>The server lets nobody delete in this folder.</source>
        <translation>Der Server lässt niemanden in diesem Ordner löschen.</translation>
    </message>
    <message>
        <source>You have no right to remove messages from this folder.</source>
        <translation>Sie haben kein Recht, Nachrichten aus diesem Ordner zu entfernen.</translation>
    </message>
    <message>
        <source>The folders keep changing.</source>
        <translation>Die Ordner ändern sich immer wieder.</translation>
    </message>
    <message>
        <source>You have no right to put messages into this folder.</source>
        <translation>Sie haben kein Recht, Nachrichten in diesen Ordner zu legen.</translation>
    </message>
    <message>
        <source>The server did not tell the message&apos;s flags.</source>
        <translation>Der Server nannte die Kennzeichen der Nachricht nicht.</translation>
    </message>
    <message>
        <source>taken back, as the edit failed</source>
        <translation>zurückgenommen, da die Änderung fehlschlug</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder.</source>
        <translation>Ein anderes Programm hat die Nachricht in diesem Ordner wiederhergestellt.</translation>
    </message>
    <message>
        <source>The server did not mark the message as deleted.</source>
        <translation>Der Server hat die Nachricht nicht als gelöscht gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>In the old folder {n} other messages are marked as deleted, and not by this program. The server would remove all of them at once, so nothing was removed.</source>
        <translation>
            <numerusform>Im alten Ordner ist eine weitere Nachricht als gelöscht gekennzeichnet, und nicht von diesem Programm. Der Server würde alle auf einmal entfernen, daher wurde nichts entfernt.</numerusform>
            <numerusform>Im alten Ordner sind {n} weitere Nachrichten als gelöscht gekennzeichnet, und nicht von diesem Programm. Der Server würde alle auf einmal entfernen, daher wurde nichts entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not remove the message.</source>
        <translation>Der Server hat die Nachricht nicht entfernt.</translation>
    </message>
    <message>
        <source>The server does not keep this in this folder: {names}.</source>
        <translation>Der Server behält das in diesem Ordner nicht: {names}.</translation>
    </message>
    <message>
        <source>The server keeps no star in this folder.</source>
        <translation>Der Server behält in diesem Ordner keinen Stern.</translation>
    </message>
    <message>
        <source>The server did not keep the star.</source>
        <translation>Der Server hat den Stern nicht behalten.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is still there.</source>
        <translation>Der Server sagte OK, aber der Ordner ist noch da.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders: expunge those.</source>
        <translation>{folder} zeigt nur Nachrichten anderer Ordner: Räumen Sie jene auf.</translation>
    </message>
    <message>
        <source>In {folder} waits a message that was moved elsewhere, and nothing proves now that it is there. So the folder was not expunged.</source>
        <translation>In {folder} wartet eine Nachricht, die anderswohin verschoben wurde, und nichts beweist jetzt, dass sie dort ist. Darum wurde der Ordner nicht aufgeräumt.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is not there.</source>
        <translation>Der Server sagte OK, aber der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Messages in {folder}, which would be lost with it: {count}. Nothing was deleted. Move them elsewhere, or ask for it with delete_messages=1.</source>
        <translation>Nachrichten in {folder}, die damit verloren gingen: {count}. Nichts wurde gelöscht. Verschieben Sie sie anderswohin, oder verlangen Sie es mit delete_messages=1.</translation>
    </message>
    <message>
        <source>The folder was made anew meanwhile.</source>
        <translation>Der Ordner wurde inzwischen neu angelegt.</translation>
    </message>
    <message>
        <source>The server did not expunge the folder.</source>
        <translation>Der Server hat den Ordner nicht aufgeräumt.</translation>
    </message>
    <message>
        <source>{folder} was made anew on the mail server since. Nothing was changed.</source>
        <translation>{folder} wurde seitdem auf dem Mailserver neu angelegt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In {folder} are messages that another program has marked as deleted, or that wait there, and this server can&apos;t expunge others alone. Nothing was deleted.</source>
        <translation>In {folder} sind Nachrichten, die ein anderes Programm als gelöscht gekennzeichnet hat oder die dort warten, und dieser Server kann die anderen nicht allein entfernen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The server does not keep in this folder what was read.</source>
        <translation>Der Server behält in diesem Ordner nicht, was gelesen wurde.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders.</source>
        <translation>{folder} zeigt nur Nachrichten anderer Ordner.</translation>
    </message>
    <message>
        <source>The server did not mark the messages.</source>
        <translation>Der Server hat die Nachrichten nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>The server did not keep that messages were read.</source>
        <translation>Der Server hat nicht behalten, dass Nachrichten gelesen wurden.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder has its old name.</source>
        <translation>Der Server sagte OK, aber der Ordner hat seinen alten Namen.</translation>
    </message>
    <message>
        <source>There is a folder {folder} already.</source>
        <translation>Einen Ordner {folder} gibt es schon.</translation>
    </message>
    <message>
        <source>{folder} is no longer on the mail server.</source>
        <translation>{folder} ist nicht mehr auf dem Mailserver.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam.</source>
        <translation>Gmail behält bei Nachrichten in Papierkorb oder Spam keine Labels.</translation>
    </message>
    <message>
        <source>Gmail did not take the labels over.</source>
        <translation>Gmail hat die Labels nicht übernommen.</translation>
    </message>
    <message>
        <source>The server keeps the mark on the message.</source>
        <translation>Der Server behält das Kennzeichen an der Nachricht.</translation>
    </message>
    <message>
        <source>The message is marked as deleted in the old folder, until the server removes it.</source>
        <translation>Die Nachricht ist im alten Ordner als gelöscht gekennzeichnet, bis der Server sie entfernt.</translation>
    </message>
    <message>
        <source>Another program removed the message from {other} at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Ein anderes Programm entfernte die Nachricht aus {other} in dem Moment, in dem sie hier aus {left} entfernt wurde. Damit sie nicht verloren geht, wurde sie nach {back} zurückgelegt.</translation>
    </message>
    <message>
        <source>another program took the other copy away; it was put back</source>
        <translation>ein anderes Programm hat die andere Kopie weggenommen; sie wurde zurückgelegt</translation>
    </message>
    <message>
        <source>Another program removed the other copy of the message, and no folder takes it back yet. It is kept on this disk until one does.</source>
        <translation>Ein anderes Programm hat die andere Kopie der Nachricht entfernt, und noch nimmt kein Ordner sie zurück. Sie wird auf diesem Datenträger behalten, bis einer es tut.</translation>
    </message>
    <message>
        <source>Another program removed the message at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Ein anderes Programm entfernte die Nachricht in dem Moment, in dem sie hier aus {left} entfernt wurde. Damit sie nicht verloren geht, wurde sie nach {back} zurückgelegt.</translation>
    </message>
    <message>
        <source>It is kept on this disk until then.</source>
        <translation>Bis dahin wird sie auf diesem Datenträger behalten.</translation>
    </message>
    <message>
        <source>There is no room on this disk to keep the message while it is removed. If another program removed the other copy at that moment, it could not be put back.</source>
        <translation>Auf diesem Datenträger ist kein Platz, um die Nachricht beim Entfernen aufzubewahren. Würde ein anderes Programm in diesem Moment die andere Kopie entfernen, könnte sie nicht zurückgelegt werden.</translation>
    </message>
    <message>
        <source>another folder shows this very message</source>
        <translation>ein anderer Ordner zeigt genau diese Nachricht</translation>
    </message>
    <message>
        <source>a copy was gone before the removal</source>
        <translation>eine Kopie war schon vor dem Entfernen weg</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived.</source>
        <translation>Der Server sagte OK, aber es kam keine Kopie an.</translation>
    </message>
    <message>
        <source>The other server changes the message when it takes it in. It stays where it was.</source>
        <translation>Der andere Server verändert die Nachricht beim Annehmen. Sie bleibt, wo sie war.</translation>
    </message>
    <message>
        <source>The other server changed the message when it took it in. Both copies are there.</source>
        <translation>Der andere Server hat die Nachricht beim Annehmen verändert. Beide Kopien sind da.</translation>
    </message>
    <message>
        <source>The other server takes no message bigger than {limit} bytes.</source>
        <translation>Der andere Server nimmt keine Nachricht über {limit} Byte an.</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived. The message stays where it is.</source>
        <translation>Der Server sagte OK, aber es kam keine Kopie an. Die Nachricht bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>the mark only told that the folder is no view</source>
        <translation>das Kennzeichen sagte nur, dass der Ordner keine Ansicht ist</translation>
    </message>
    <message>
        <source>the copy that was to stay went or was marked as well</source>
        <translation>die Kopie, die bleiben sollte, ist weg oder wurde auch gekennzeichnet</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept on this disk ({why}).</source>
        <translation>Die Nachricht kann auf diesem Datenträger nicht aufbewahrt werden ({why}).</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Der Datenträger gab andere Bytes zurück, als geschrieben wurden.</translation>
    </message>
    <message>
        <source>The message is no longer where it was seen. Another program may have moved or deleted it: sync, and look again.</source>
        <translation>Die Nachricht ist nicht mehr dort, wo sie gesehen wurde. Vielleicht hat ein anderes Programm sie verschoben oder gelöscht: Gleichen Sie ab und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Mail is still being read for the first time. The change goes on when that is done.</source>
        <translation>E-Mails werden noch zum ersten Mal gelesen. Die Änderung geht weiter, wenn das getan ist.</translation>
    </message>
    <message>
        <source>Folders were renamed or made elsewhere. The change goes on when they have been read.</source>
        <translation>Ordner wurden anderswo umbenannt oder angelegt. Die Änderung geht weiter, wenn sie gelesen sind.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for this message, so nothing proves what would be moved or removed. It was left where it is. Another program may move it unread, such as the webmail of the provider, who should be told of it.</source>
        <translation>Der Mailserver beendet die Verbindung jedes Mal, wenn nach dieser Nachricht gefragt wird, nichts beweist also, was verschoben oder entfernt würde. Sie wurde gelassen, wo sie ist. Ein anderes Programm kann sie ungelesen verschieben, etwa die Webmail des Anbieters, der davon erfahren sollte.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for a certain message in {folder}, so nothing tells whether this one is there. Nothing more was done. Please look into the folder, with the webmail of the provider, who should be told of it.</source>
        <translation>Der Mailserver beendet die Verbindung jedes Mal, wenn nach einer bestimmten Nachricht in {folder} gefragt wird, nichts sagt also, ob diese dort ist. Mehr wurde nicht getan. Bitte sehen Sie in den Ordner, mit der Webmail des Anbieters, der davon erfahren sollte.</translation>
    </message>
    <message>
        <source>The account has no source {label}.</source>
        <translation>Das Konto hat keine Quelle {label}.</translation>
    </message>
    <message>
        <source>The other account has no source {label}.</source>
        <translation>Das andere Konto hat keine Quelle {label}.</translation>
    </message>
    <message>
        <source>UID STORE of all below number {uid} {what}</source>
        <translation>UID STORE aller unter Nummer {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread below number {uid} {what}</source>
        <translation>UID STORE der ungelesenen unter Nummer {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of all {what}</source>
        <translation>UID STORE aller {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread {what}</source>
        <translation>UID STORE der ungelesenen {what}</translation>
    </message>
    <message>
        <source>Checked by asking for the folder.</source>
        <translation>Geprüft durch die Frage nach dem Ordner.</translation>
    </message>
    <message>
        <source>Afterwards UID SEARCH UID {uid} finds nothing.</source>
        <translation>Danach findet UID SEARCH UID {uid} nichts mehr.</translation>
    </message>
    <message>
        <source>Checked by reading the labels again.</source>
        <translation>Geprüft durch erneutes Lesen der Labels.</translation>
    </message>
    <message>
        <source>Checked by reading the flags again.</source>
        <translation>Geprüft durch erneutes Lesen der Kennzeichen.</translation>
    </message>
    <message>
        <source>Checked by asking for the folder. One that holds mail is not deleted unless that was asked for.</source>
        <translation>Geprüft durch die Frage nach dem Ordner. Einer mit E-Mails wird nur gelöscht, wenn das verlangt war.</translation>
    </message>
    <message>
        <source>Checked by searching for what was marked.</source>
        <translation>Geprüft durch die Suche nach dem Gekennzeichneten.</translation>
    </message>
    <message>
        <source>Checked by searching for what is unread.</source>
        <translation>Geprüft durch die Suche nach Ungelesenem.</translation>
    </message>
    <message>
        <source>{command} (the whole message)</source>
        <translation>{command} (die ganze Nachricht)</translation>
    </message>
    <message>
        <source>UID EXPUNGE of these</source>
        <translation>UID EXPUNGE von diesen</translation>
    </message>
    <message>
        <source>The mark tells whether another folder shows this very message. It is taken off again.</source>
        <translation>Das Kennzeichen verrät, ob ein anderer Ordner genau diese Nachricht zeigt. Es wird wieder entfernt.</translation>
    </message>
    <message>
        <source>It waits: this server can only remove all that is marked as deleted in the folder.</source>
        <translation>Es wartet: Dieser Server kann nur alles auf einmal entfernen, was im Ordner als gelöscht gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>UID EXPUNGE of what is marked as deleted</source>
        <translation>UID EXPUNGE des als gelöscht Gekennzeichneten</translation>
    </message>
    <message>
        <source>Before it the same text is seen in another folder.</source>
        <translation>Vorher ist derselbe Text in einem anderen Ordner zu sehen.</translation>
    </message>
    <message>
        <source>The source was removed while its server carried out the change. The message is in one of these folders, or in several: {names}.</source>
        <translation>Die Quelle wurde entfernt, während ihr Server die Änderung ausführte. Die Nachricht ist in einem dieser Ordner oder in mehreren: {names}.</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>Die Quelle wurde entfernt.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders. Nothing can be put there or taken from there.</source>
        <translation>{folder} zeigt nur Nachrichten anderer Ordner. Dorthin lässt sich nichts legen und von dort nichts entfernen.</translation>
    </message>
    <message>
        <source>Gmail shows no Trash here, so nothing can be put there.</source>
        <translation>Gmail zeigt hier keinen Papierkorb, darum lässt sich nichts hineinlegen.</translation>
    </message>
    <message>
        <source>It is not said which source the message shall leave: name it, and that of the folder it goes to.</source>
        <translation>Es ist nicht gesagt, welche Quelle die Nachricht verlassen soll: Nennen Sie sie und die des Ordners, in den sie kommt.</translation>
    </message>
    <message>
        <source>Neither a folder to add nor one to remove was named.</source>
        <translation>Weder ein Ordner zum Hinzufügen noch einer zum Entfernen wurde genannt.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold messages.</source>
        <translation>{folder} kann keine Nachrichten enthalten.</translation>
    </message>
    <message>
        <source>Both sources show the same mailbox: a label can&apos;t go from one of them and stay in the other.</source>
        <translation>Beide Quellen zeigen dasselbe Postfach: Ein Label kann nicht aus der einen verschwinden und in der anderen bleiben.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}” from number {uid} on. An OK alone is no proof.</source>
        <translation>Geprüft durch einen Blick auf das Neue in „{folder}“ ab Nummer {uid}. Ein OK allein beweist nichts.</translation>
    </message>
    <message>
        <source>Checked by asking for “{folder}”: it has the number of the old folder, or that one is gone.</source>
        <translation>Geprüft durch die Frage nach „{folder}“: Er hat die Nummer des alten Ordners, oder dieser ist weg.</translation>
    </message>
    <message>
        <source>Seen in “{folder}” as number {uid}.</source>
        <translation>In „{folder}“ als Nummer {uid} gesehen.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}”. An OK alone is no proof.</source>
        <translation>Geprüft durch einen Blick auf das Neue in „{folder}“. Ein OK allein beweist nichts.</translation>
    </message>
    <message>
        <source>No folder {folder} was found.</source>
        <translation>Kein Ordner {folder} wurde gefunden.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is empty.</source>
        <translation>Der Name eines Ordners ist leer.</translation>
    </message>
    <message>
        <source>A folder&apos;s name can&apos;t hold control characters.</source>
        <translation>Der Name eines Ordners kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is too long.</source>
        <translation>Der Name eines Ordners ist zu lang.</translation>
    </message>
    <message>
        <source>{text} is no special name.</source>
        <translation>{text} ist kein besonderer Name.</translation>
    </message>
    <message>
        <source>No folder has the role {use}.</source>
        <translation>Kein Ordner hat den Zweck {use}.</translation>
    </message>
    <message>
        <source>{name} is no special name.</source>
        <translation>{name} ist kein besonderer Name.</translation>
    </message>
    <message>
        <source>It could not be done in seven days.</source>
        <translation>Es ließ sich in sieben Tagen nicht tun.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it is in its old folder again.</source>
        <translation>Die Quelle wurde entfernt, bevor ihr Server die Nachricht entfernt hatte: Sie ist wieder in ihrem alten Ordner.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it stays marked as deleted there.</source>
        <translation>Die Quelle wurde entfernt, bevor ihr Server die Nachricht entfernt hatte: Sie bleibt dort als gelöscht gekennzeichnet.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Diese Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by a certificate of {issuer} for {server}, good until {date}.</source>
        <translation>Verschlüsselt mit {version}, mit einem Zertifikat von {issuer} für {server}, gültig bis {date}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Verschlüsselt mit {version}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by the certificate you trusted for {server}, good until {date}.</source>
        <translation>Verschlüsselt mit {version}, mit dem Zertifikat für {server}, dem Sie vertraut haben, gültig bis {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders can be read.</source>
        <translation>
            <numerusform>{n} Ordner kann gelesen werden.</numerusform>
            <numerusform>{n} Ordner können gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} ist angemeldet.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds.</source>
        <translation>Das hat länger als {seconds} Sekunden gedauert.</translation>
    </message>
    <message>
        <source>Nothing to sign in with was given.</source>
        <translation>Es wurde nichts angegeben, womit man sich anmelden kann.</translation>
    </message>
    <message>
        <source>Only Gmail has All Mail.</source>
        <translation>„Alle Nachrichten“ gibt es nur bei Gmail.</translation>
    </message>
    <message>
        <source>{server} was found.</source>
        <translation>{server} wurde gefunden.</translation>
    </message>
    <message>
        <source>It answers on port {port}.</source>
        <translation>Er antwortet auf Port {port}.</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Too many connections are open just now. Try again in a moment.</source>
        <translation>Im Moment sind zu viele Verbindungen offen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Gmail hides All Mail from mail programs. Switch it on in Gmail&apos;s settings under Labels.</source>
        <translation>Gmail verbirgt „Alle Nachrichten“ vor Mailprogrammen. Schalten Sie es in den Einstellungen von Gmail unter „Labels“ ein.</translation>
    </message>
    <message>
        <source>All Mail can be read.</source>
        <translation>„Alle Nachrichten“ kann gelesen werden.</translation>
    </message>
    <message>
        <source>The only connection to this server is busy.</source>
        <translation>Die einzige Verbindung zu diesem Server ist belegt.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. Another try is planned.</source>
        <translation>Die letzte Anmeldung am Mailserver ist fehlgeschlagen. Ein weiterer Versuch ist geplant.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. No other one is made until the source is changed.</source>
        <translation>Die letzte Anmeldung am Mailserver ist fehlgeschlagen. Es gibt keine weitere, bis die Quelle geändert wird.</translation>
    </message>
    <message>
        <source>This source was removed.</source>
        <translation>Diese Quelle wurde entfernt.</translation>
    </message>
    <message>
        <source>The client id this source signs in with is not in the settings. Add it under OAuth providers.</source>
        <translation>Die Client-ID, mit der sich diese Quelle anmeldet, steht nicht in den Einstellungen. Fügen Sie sie unter OAuth-Anbieter hinzu.</translation>
    </message>
    <message>
        <source>This client id is for OAuth 1.0, which has no refresh tokens. Name the client id that the refresh token was given to.</source>
        <translation>Diese Client-ID ist für OAuth 1.0, das keine Refresh-Token kennt. Nennen Sie die Client-ID, für die das Refresh-Token ausgegeben wurde.</translation>
    </message>
    <message>
        <source>{provider} answers. Whether it knows the client id shows at the first sign-in.</source>
        <translation>{provider} antwortet. Ob die Client-ID dort bekannt ist, zeigt sich bei der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>This kind signs in at the mail server only: there is nothing to ask.</source>
        <translation>Diese Art meldet sich nur am Mailserver an: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>muss eines von diesen sein: {values}</translation>
    </message>
    <message>
        <source>there is no preset with this name for this type</source>
        <translation>für diese Art gibt es keine Vorlage dieses Namens</translation>
    </message>
    <message>
        <source>this version does not know the provider&apos;s preset</source>
        <translation>diese Version kennt die Vorlage des Anbieters nicht</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>diese Angabe wird gebraucht</translation>
    </message>
    <message>
        <source>This provider was removed.</source>
        <translation>Dieser Anbieter wurde entfernt.</translation>
    </message>
    <message>
        <source>{provider} answers, and knows this client id.</source>
        <translation>{provider} antwortet und kennt diese Client-ID.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the sign-in address and the connection.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie die Anmeldeadresse und die Verbindung.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The folder changed while it was read.</source>
        <translation>Der Ordner änderte sich, während er gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of {n} messages can&apos;t be read from the server.</source>
        <translation>
            <numerusform>Vom Server nicht lesbar: {unread} von {n} Nachricht.</numerusform>
            <numerusform>Vom Server nicht lesbar: {unread} von {n} Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ends when the server is asked to open this folder.</source>
        <translation>Die Verbindung endet, wenn der Server diesen Ordner öffnen soll.</translation>
    </message>
    <message>
        <source>The server did not deliver these messages.</source>
        <translation>Der Server hat diese Nachrichten nicht geliefert.</translation>
    </message>
    <message>
        <source>The server did not deliver this message.</source>
        <translation>Der Server hat diese Nachricht nicht geliefert.</translation>
    </message>
    <message>
        <source>The mail server names no folders.</source>
        <translation>Der Mailserver nennt keine Ordner.</translation>
    </message>
    <message>
        <source>The message is no longer where it was.</source>
        <translation>Die Nachricht ist nicht mehr da, wo sie war.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>The connection ends when the server is asked for it.</source>
        <translation>Die Verbindung endet, wenn diese Nachricht vom Server geholt wird.</translation>
    </message>
    <message>
        <source>{folder}:</source>
        <translation>{folder}:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more folders</source>
        <translation>
            <numerusform>{n} weiterer Ordner</numerusform>
            <numerusform>{n} weitere Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a line break or a NUL.</source>
        <translation>Der Text enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The folder name holds a line break or a NUL.</source>
        <translation>Der Ordnername enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The label holds a line break or a NUL.</source>
        <translation>Das Label enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The folder name is empty.</source>
        <translation>Der Ordnername ist leer.</translation>
    </message>
    <message>
        <source>This Message-ID can&apos;t be searched for.</source>
        <translation>Nach dieser Message-ID kann nicht gesucht werden.</translation>
    </message>
    <message>
        <source>This is not a set of UIDs.</source>
        <translation>Das ist keine Menge von UIDs.</translation>
    </message>
    <message>
        <source>{flag} is not a flag that can be sent.</source>
        <translation>{flag} ist kein Kennzeichen, das gesendet werden kann.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Das Label ist leer.</translation>
    </message>
    <message>
        <source>{uid} is not a UID.</source>
        <translation>{uid} ist keine UID.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.</source>
        <translation>{host} zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Wenn der Betreiber es gewechselt hat, vertrauen Sie dem neuen.</translation>
    </message>
    <message>
        <source>The server has no MOVE.</source>
        <translation>Der Server kennt kein MOVE.</translation>
    </message>
    <message>
        <source>The server has no Gmail labels.</source>
        <translation>Der Server kennt keine Gmail-Labels.</translation>
    </message>
    <message>
        <source>The server has no UIDPLUS: it can&apos;t expunge single messages.</source>
        <translation>Der Server kennt kein UIDPLUS: Er kann einzelne Nachrichten nicht endgültig entfernen.</translation>
    </message>
    <message>
        <source>The message is bigger than {limit} bytes.</source>
        <translation>Die Nachricht ist größer als {limit} Byte.</translation>
    </message>
    <message>
        <source>The server sends more of a message than was asked for.</source>
        <translation>Der Server sendet mehr von einer Nachricht, als verlangt war.</translation>
    </message>
    <message>
        <source>The server sends another piece of a message than was asked for.</source>
        <translation>Der Server sendet ein anderes Stück einer Nachricht, als verlangt war.</translation>
    </message>
    <message>
        <source>The server said nothing about this folder.</source>
        <translation>Der Server sagte nichts über diesen Ordner.</translation>
    </message>
    <message>
        <source>The answer to a search is unreadable.</source>
        <translation>Die Antwort auf eine Suche ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server has no QRESYNC.</source>
        <translation>Der Server kennt kein QRESYNC.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {words}</source>
        <translation>Der Mailserver hat die Verbindung beendet: {words}</translation>
    </message>
    <message>
        <source>The server sends lines that belong to no command.</source>
        <translation>Der Server sendet Zeilen, die zu keinem Befehl gehören.</translation>
    </message>
    <message>
        <source>A command with a line break inside was about to be sent.</source>
        <translation>Beinahe wäre ein Befehl mit einem Zeilenumbruch darin gesendet worden.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection is closed.</source>
        <translation>Die Verbindung zum Mailserver ist weg: Sie ist geschlossen.</translation>
    </message>
    <message>
        <source>The mail server stopped answering.</source>
        <translation>Der Mailserver antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The server called a command done before it had all of it.</source>
        <translation>Der Server nannte einen Befehl erledigt, bevor er ihn ganz hatte.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message.</source>
        <translation>Der Mailserver gibt den Text dieser Nachricht nicht heraus.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t search for these letters.</source>
        <translation>Der Mailserver kann nach diesen Buchstaben nicht suchen.</translation>
    </message>
    <message>
        <source>The server announced {length} bytes in one piece.</source>
        <translation>Der Server kündigte {length} Byte in einem Stück an.</translation>
    </message>
    <message>
        <source>One answer of the server is too long.</source>
        <translation>Eine Antwort des Servers ist zu lang.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>Der Server sendete eine endlose Zeile.</translation>
    </message>
    <message>
        <source>MOVE is offered and fails: messages are copied, checked, then removed.</source>
        <translation>MOVE wird angeboten, schlägt aber fehl: Nachrichten werden kopiert, geprüft, dann entfernt.</translation>
    </message>
    <message>
        <source>QRESYNC is offered and not carried out: changes are asked for another way.</source>
        <translation>QRESYNC wird angeboten und nicht ausgeführt: Nach Änderungen wird anders gefragt.</translation>
    </message>
    <message>
        <source>CONDSTORE is offered and not carried out: all flags are read at each sync.</source>
        <translation>CONDSTORE wird angeboten und nicht ausgeführt: Bei jedem Abgleich werden alle Kennzeichen gelesen.</translation>
    </message>
    <message>
        <source>ESEARCH answers are incomplete: plain SEARCH is used.</source>
        <translation>Antworten auf ESEARCH sind unvollständig: Das einfache SEARCH wird benutzt.</translation>
    </message>
    <message>
        <source>SEARCH does not name all messages: they are listed with FETCH.</source>
        <translation>SEARCH nennt nicht alle Nachrichten: Sie werden mit FETCH aufgelistet.</translation>
    </message>
    <message>
        <source>The extended LIST is offered and not carried out: plain LIST is used.</source>
        <translation>Das erweiterte LIST wird angeboten und nicht ausgeführt: Das einfache LIST wird benutzt.</translation>
    </message>
    <message>
        <source>XLIST is offered and lists nothing: plain LIST is used.</source>
        <translation>XLIST wird angeboten und listet nichts auf: Das einfache LIST wird benutzt.</translation>
    </message>
    <message>
        <source>The usual FETCH is not understood: messages are read without their structure.</source>
        <translation>Das übliche FETCH wird nicht verstanden: Nachrichten werden ohne ihren Aufbau gelesen.</translation>
    </message>
    <message>
        <source>The inbox is listed under a name in another language: INBOX is used.</source>
        <translation>Der Posteingang wird unter einem Namen in einer anderen Sprache aufgelistet: INBOX wird benutzt.</translation>
    </message>
    <message>
        <source>FETCH items come in extra parentheses.</source>
        <translation>Angaben von FETCH kommen in überzähligen Klammern.</translation>
    </message>
    <message>
        <source>FETCH items come twice with other values: they count as not told.</source>
        <translation>Angaben von FETCH kommen zweimal mit verschiedenen Werten: Sie gelten als nicht genannt.</translation>
    </message>
    <message>
        <source>Flags come as quoted strings.</source>
        <translation>Kennzeichen kommen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>NIL comes where a list belongs.</source>
        <translation>NIL kommt, wo eine Liste hingehört.</translation>
    </message>
    <message>
        <source>Numbers come that can&apos;t be true: they count as not told.</source>
        <translation>Es kommen Zahlen, die nicht stimmen können: Sie gelten als nicht genannt.</translation>
    </message>
    <message>
        <source>Folder names come without the quotes they need.</source>
        <translation>Ordnernamen kommen ohne die nötigen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Continuation lines come that nobody asked for.</source>
        <translation>Es kommen Fortsetzungszeilen, die niemand verlangt hat.</translation>
    </message>
    <message>
        <source>STATUS tells old figures: folders are opened to see what is new.</source>
        <translation>STATUS nennt alte Zahlen: Ordner werden geöffnet, um Neues zu sehen.</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s own (Status, X-UID) stand in messages: they don&apos;t count in comparisons.</source>
        <translation>In Nachrichten stehen Zeilen des Servers selbst (Status, X-UID): Sie zählen beim Vergleichen nicht.</translation>
    </message>
    <message>
        <source>IDLE is offered and not carried out: new mail is asked for every few minutes.</source>
        <translation>IDLE wird angeboten und nicht ausgeführt: Nach neuen E-Mails wird alle paar Minuten gefragt.</translation>
    </message>
    <message>
        <source>A command that follows the end of IDLE at once is lost: it is sent when that was answered.</source>
        <translation>Ein Befehl gleich nach dem Ende von IDLE geht verloren: Er wird gesendet, wenn dieses beantwortet ist.</translation>
    </message>
    <message>
        <source>Commands sent together fail: each is sent when the one before was answered.</source>
        <translation>Zusammen gesendete Befehle misslingen: Jeder wird erst gesendet, wenn der davor beantwortet ist.</translation>
    </message>
    <message>
        <source>The mail server wants fewer or later connections.</source>
        <translation>Der Mailserver möchte weniger oder spätere Verbindungen.</translation>
    </message>
    <message>
        <source>The server refuses this user name and password.</source>
        <translation>Der Server lehnt diesen Benutzernamen mit diesem Passwort ab.</translation>
    </message>
    <message>
        <source>The sign-in worked, but it does not open this mailbox: it belongs to somebody else, or IMAP is switched off.</source>
        <translation>Die Anmeldung gelang, öffnet aber dieses Postfach nicht: Es gehört jemand anderem, oder IMAP ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server refused {command}: {words}</source>
        <translation>Der Server lehnte {command} ab: {words}</translation>
    </message>
    <message>
        <source>The mail server is going down.</source>
        <translation>Der Mailserver wird heruntergefahren.</translation>
    </message>
    <message>
        <source>The server refuses passwords on this connection.</source>
        <translation>Der Server lehnt Passwörter auf dieser Verbindung ab.</translation>
    </message>
    <message>
        <source>IMAP is turned off for this mailbox.</source>
        <translation>IMAP ist für dieses Postfach ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server wants an app password or a sign-in in the browser.</source>
        <translation>Der Server verlangt ein App-Passwort oder eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t understand the login.</source>
        <translation>Der Server versteht die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The mail server refuses the provider&apos;s token.</source>
        <translation>Der Mailserver lehnt das Token des Anbieters ab.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a NUL.</source>
        <translation>Der Benutzername enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The password holds a line break or a NUL.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The user name holds a control character.</source>
        <translation>Der Benutzername enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The password holds a control character.</source>
        <translation>Das Passwort enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with a provider&apos;s token. Use a password or an app password.</source>
        <translation>Der Mailserver bietet keine Anmeldung mit dem Token eines Anbieters an. Benutzen Sie ein Passwort oder ein App-Passwort.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has.</source>
        <translation>Das Token enthält ein Zeichen, das kein Token hat.</translation>
    </message>
    <message>
        <source>The host&apos;s name holds a control character.</source>
        <translation>Der Name des Servers enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with OAuth 1.0; its provider has dropped it. Connect again.</source>
        <translation>Der Mailserver bietet keine Anmeldung mit OAuth 1.0 mehr an; sein Anbieter hat sie abgeschafft. Verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The mail server closed the connection during the login.</source>
        <translation>Der Mailserver hat die Verbindung während der Anmeldung geschlossen.</translation>
    </message>
    <message>
        <source>The mail server stopped answering during the login.</source>
        <translation>Der Mailserver hat während der Anmeldung aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>The server claims that we are logged in already, without any password.</source>
        <translation>Der Server behauptet, wir seien schon angemeldet, ohne jedes Passwort.</translation>
    </message>
    <message>
        <source>{host} offers no encryption on port {port}.</source>
        <translation>{host} bietet auf Port {port} keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server accepts no password on this connection.</source>
        <translation>Der Server nimmt auf dieser Verbindung kein Passwort an.</translation>
    </message>
    <message>
        <source>The login took too long.</source>
        <translation>Die Anmeldung dauerte zu lange.</translation>
    </message>
    <message>
        <source>The server accepts the connection but doesn&apos;t greet.</source>
        <translation>Der Server nimmt die Verbindung an, meldet sich aber nicht.</translation>
    </message>
    <message>
        <source>The server closed the connection before its greeting.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor er sich meldete.</translation>
    </message>
    <message>
        <source>The server refuses to begin the encryption it offers.</source>
        <translation>Der Server weigert sich, die angebotene Verschlüsselung zu beginnen.</translation>
    </message>
    <message>
        <source>The server sent text in clear before the encryption began.</source>
        <translation>Der Server sendete Klartext, bevor die Verschlüsselung begann.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the server closed the connection.</source>
        <translation>Die Verbindung zum Mailserver ist weg: Der Server hat sie geschlossen.</translation>
    </message>
    <message>
        <source>{host}, port {port} can&apos;t be reached.</source>
        <translation>{host}, Port {port} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What answers on {host}, port {port} is no IMAP server.</source>
        <translation>Was auf {host}, Port {port} antwortet, ist kein IMAP-Server.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection broke ({error}).</source>
        <translation>Die Verbindung zum Mailserver ist weg: Sie ist abgebrochen ({error}).</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection was closed here.</source>
        <translation>Die Verbindung zum Mailserver ist weg: Sie wurde hier geschlossen.</translation>
    </message>
    <message>
        <source>{host}, port {port} refuses connections.</source>
        <translation>{host}, Port {port} lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>{host}, port {port} doesn&apos;t answer.</source>
        <translation>{host}, Port {port} antwortet nicht.</translation>
    </message>
    <message>
        <source>The certificate of {host} isn&apos;t from a trusted authority.</source>
        <translation>Das Zertifikat von {host} stammt von keiner vertrauenswürdigen Stelle.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no encryption ({why}).</source>
        <translation>{host} und dieser Computer einigen sich auf keine Verschlüsselung ({why}).</translation>
    </message>
    <message>
        <source>{host} didn&apos;t finish the TLS handshake.</source>
        <translation>{host} hat den TLS-Verbindungsaufbau nicht beendet.</translation>
    </message>
    <message>
        <source>{host} closed the connection during the TLS handshake.</source>
        <translation>{host} hat die Verbindung während des TLS-Aufbaus geschlossen.</translation>
    </message>
    <message>
        <source>The connection closed during the TLS handshake.</source>
        <translation>Die Verbindung wurde während des TLS-Aufbaus geschlossen.</translation>
    </message>
    <message>
        <source>Looking up {host} took too long.</source>
        <translation>Die Suche nach {host} dauerte zu lange.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>Es gibt keinen Server namens {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired or isn&apos;t valid yet.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than {host}.</source>
        <translation>Das Zertifikat gehört einem anderen Server als {host}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t speak TLS on this port.</source>
        <translation>{host} spricht auf diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on {host}:{port}: {why}.</source>
        <translation>Auf {host}:{port} kann nicht gelauscht werden: {why}.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is used by another program. Choose another with --port, or 0 for a free one.</source>
        <translation>Port {port} auf {host} wird von einem anderen Programm benutzt. Wählen Sie mit --port einen anderen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>You can close this tab and go back to CIO Desktop.</source>
        <translation>Sie können diesen Tab schließen und zu CIO Desktop zurückgehen.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The sign-in did not work. CIO Desktop says why.</source>
        <translation>Die Anmeldung hat nicht geklappt. CIO Desktop sagt, warum.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>Nothing is published there.</source>
        <translation>Dort ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>It isn&apos;t what OpenID or OAuth describe.</source>
        <translation>Sie ist nicht das, was OpenID oder OAuth beschreiben.</translation>
    </message>
    <message>
        <source>Check the address, or enter the endpoints by hand.</source>
        <translation>Prüfen Sie die Adresse, oder geben Sie die Adressen von Hand ein.</translation>
    </message>
    <message>
        <source>The issuer&apos;s description of itself can&apos;t be used.</source>
        <translation>Die Beschreibung, die der Aussteller von sich gibt, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This isn&apos;t a plain web address.</source>
        <translation>Das ist keine einfache Webadresse.</translation>
    </message>
    <message>
        <source>This must begin with https://.</source>
        <translation>Das muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Issuer&apos;s address:</source>
        <translation>Adresse des Ausstellers:</translation>
    </message>
    <message>
        <source>Redirect address:</source>
        <translation>Weiterleitungsadresse:</translation>
    </message>
    <message>
        <source>Authorization address:</source>
        <translation>Adresse der Autorisierung:</translation>
    </message>
    <message>
        <source>Token address:</source>
        <translation>Adresse für Token:</translation>
    </message>
    <message>
        <source>This names no host.</source>
        <translation>Darin ist kein Server genannt.</translation>
    </message>
    <message>
        <source>This must not hold a user name.</source>
        <translation>Das darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>This must not have a # part.</source>
        <translation>Das darf keinen Teil mit # haben.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>Es ist kein Code darin.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>Es ist keine Adresse darin.</translation>
    </message>
    <message>
        <source>There is no access token in it.</source>
        <translation>Es ist kein Zugriffstoken darin.</translation>
    </message>
    <message>
        <source>Its token is of an unknown type.</source>
        <translation>Das Token darin ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON.</source>
        <translation>Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>Check the token address of the provider in the settings.</source>
        <translation>Prüfen Sie in den Einstellungen die Adresse für Token dieses Anbieters.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gave an answer that can&apos;t be used.</source>
        <translation>Die Antwort vom Anmeldeserver des Anbieters ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This mail address has characters that can&apos;t be used to sign in.</source>
        <translation>Diese E-Mail-Adresse enthält Zeichen, mit denen man sich nicht anmelden kann.</translation>
    </message>
    <message>
        <source>{folder} ({name})</source>
        <translation>{folder} ({name})</translation>
    </message>
    <message>
        <source>This server can&apos;t move messages to another account.</source>
        <translation>Dieser Server kann Nachrichten nicht in ein anderes Konto verschieben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: the messages are in the other account, where the next sync shows them. Move them back from there.</source>
        <translation>Nicht rückgängig gemacht: {change}. Die Nachrichten sind im anderen Konto, wo der nächste Abgleich sie zeigt. Verschieben Sie sie von dort zurück.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>word in a search</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>word in a search</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>word in a search</comment>
        <translation>betreff</translation>
    </message>
    <message>
        <source>has</source>
        <comment>word in a search</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>file</source>
        <comment>word in a search</comment>
        <translation>datei</translation>
    </message>
    <message>
        <source>before</source>
        <comment>word in a search</comment>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <comment>word in a search</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>in</source>
        <comment>word in a search</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>is</source>
        <comment>word in a search</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>word in a search</comment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>word in a search</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>word in a search</comment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>unstarred</source>
        <comment>word in a search</comment>
        <translation>unmarkiert</translation>
    </message>
    <message>
        <source>today</source>
        <comment>word in a search</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>word in a search</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{key} needs “{examples}” behind it.</source>
        <translation>Hinter {key} gehört „{examples}“.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be searched for: folders can&apos;t be left out.</source>
        <translation>Nach {key} kann nicht gesucht werden: Ordner lassen sich nicht ausschließen.</translation>
    </message>
    <message>
        <source>Only one {key} can be searched for at once.</source>
        <translation>Es kann nur nach einem {key} auf einmal gesucht werden.</translation>
    </message>
    <message>
        <source>account {account} is invalid</source>
        <translation>das Konto {account} gibt es nicht</translation>
    </message>
    <message>
        <source>source {source} is invalid</source>
        <translation>die Quelle {source} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such resource</source>
        <translation>Das gibt es hier nicht</translation>
    </message>
    <message>
        <source>The answer took too long; the work may still be under way</source>
        <translation>Die Antwort dauerte zu lange; die Arbeit ist vielleicht noch im Gange</translation>
    </message>
    <message>
        <source>The service ends</source>
        <translation>Der Dienst wird beendet</translation>
    </message>
    <message>
        <source>dst_folder: there is no folder {folder}</source>
        <translation>dst_folder: den Ordner {folder} gibt es nicht</translation>
    </message>
    <message>
        <source>{method} is not supported here</source>
        <translation>{method} wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>{parameter}:</source>
        <translation>{parameter}:</translation>
    </message>
    <message>
        <source>{method} is not supported here, only {methods}</source>
        <translation>{method} wird hier nicht unterstützt, nur {methods}</translation>
    </message>
    <message>
        <source>The service failed on this request; its log says where.</source>
        <translation>Der Dienst ist an dieser Anfrage gescheitert; sein Protokoll sagt, wo.</translation>
    </message>
    <message>
        <source>{names}: at least one of them is required</source>
        <translation>{names}: mindestens eines davon wird gebraucht</translation>
    </message>
    <message>
        <source>add, remove: at least one of the two is required</source>
        <translation>add, remove: mindestens eines von beiden wird gebraucht</translation>
    </message>
    <message>
        <source>a folder name can&apos;t hold control characters</source>
        <translation>ein Ordnername darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>folder {folder} is invalid</source>
        <translation>den Ordner {folder} gibt es nicht</translation>
    </message>
    <message>
        <source>content-encoding: bodies must not be compressed</source>
        <translation>content-encoding: Anfragen dürfen nicht komprimiert sein</translation>
    </message>
    <message>
        <source>the body is not as long as content-length says</source>
        <translation>die Anfrage ist nicht so lang, wie content-length sagt</translation>
    </message>
    <message>
        <source>the body did not arrive in time</source>
        <translation>die Anfrage kam nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>names more than {most} messages</source>
        <translation>nennt mehr als {most} Nachrichten</translation>
    </message>
    <message>
        <source>no OAuth provider with this key is configured</source>
        <translation>ein Anbieter mit dieser Client-ID ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>nobody can sign in with this provider by a browser</source>
        <translation>bei diesem Anbieter kann man sich nicht im Browser anmelden</translation>
    </message>
    <message>
        <source>this provider has no sign-in on another device</source>
        <translation>bei diesem Anbieter kann man sich nicht auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>connect_token {connect_token} is invalid</source>
        <translation>den Verbindungslink {connect_token} gibt es nicht</translation>
    </message>
    <message>
        <source>contact {contact} is invalid</source>
        <translation>den Kontakt {contact} gibt es nicht</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>edit {edit} is invalid</source>
        <translation>die Änderung {edit} gibt es nicht</translation>
    </message>
    <message>
        <source>must be some of {values}</source>
        <translation>muss aus diesen gewählt sein: {values}</translation>
    </message>
    <message>
        <source>email address {email} is invalid</source>
        <translation>die E-Mail-Adresse {email} gibt es hier nicht</translation>
    </message>
    <message>
        <source>This link is over</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>a folder can&apos;t be put into itself</source>
        <translation>ein Ordner kann nicht in sich selbst liegen</translation>
    </message>
    <message>
        <source>on Gmail only Spam and Trash can be left out: All Mail brings all other mail</source>
        <translation>bei Gmail lassen sich nur Spam und Papierkorb auslassen: „Alle Nachrichten“ bringt alles andere</translation>
    </message>
    <message>
        <source>this name is too long</source>
        <translation>dieser Name ist zu lang</translation>
    </message>
    <message>
        <source>a part of this path is empty</source>
        <translation>ein Teil dieses Pfades ist leer</translation>
    </message>
    <message>
        <source>the mail server parts names at {separator}, which stands in one</source>
        <translation>der Mailserver trennt Namen bei {separator}, und das steht in einem</translation>
    </message>
    <message>
        <source>is not known here any more: search again</source>
        <translation>ist hier nicht mehr bekannt: suchen Sie erneut</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds a byte that no mail may hold (NUL)</source>
        <translation>enthält ein Byte, das in keiner E-Mail stehen darf (NUL)</translation>
    </message>
    <message>
        <source>is no source of this account</source>
        <translation>ist keine Quelle dieses Kontos</translation>
    </message>
    <message>
        <source>oauth_provider {oauth_provider} is invalid</source>
        <translation>den Anbieter {oauth_provider} gibt es hier nicht</translation>
    </message>
    <message>
        <source>what was read is not forgotten: add the source anew, with 0</source>
        <translation>was gelesen ist, wird nicht vergessen: Fügen Sie die Quelle neu hinzu, mit 0</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold.</source>
        <translation>Es gibt mehr Treffer, als eine Liste fasst.</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be searched for</source>
        <translation>enthält ein Zeichen, nach dem sich nicht suchen lässt</translation>
    </message>
    <message>
        <source>thread {thread} is invalid</source>
        <translation>den Verlauf {thread} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such message that can&apos;t be read</source>
        <translation>eine solche nicht lesbare Nachricht gibt es nicht</translation>
    </message>
    <message>
        <source>webhook {webhook} is invalid</source>
        <translation>den Webhook {webhook} gibt es nicht</translation>
    </message>
    <message>
        <source>message {message} is invalid</source>
        <translation>die Nachricht {message} gibt es nicht</translation>
    </message>
    <message>
        <source>file {file} is invalid</source>
        <translation>die Datei {file} gibt es nicht</translation>
    </message>
    <message>
        <source>has more than {most} values</source>
        <translation>hat mehr als {most} Werte</translation>
    </message>
    <message>
        <source>has a value of more than {most} characters</source>
        <translation>hat einen Wert mit mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>must be 0 or 1</source>
        <translation>muss 0 oder 1 sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>This service has too many connections open: close some of them</source>
        <translation>Bei diesem Dienst sind zu viele Verbindungen offen: Schließen Sie einige</translation>
    </message>
    <message>
        <source>This is no request that can be read.</source>
        <translation>Diese Anfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>is not the name or address of a host</source>
        <translation>ist weder Name noch Adresse eines Servers</translation>
    </message>
    <message>
        <source>this parameter is required with the other provider parameters</source>
        <translation>diese Angabe wird mit den anderen des Anbieters gebraucht</translation>
    </message>
    <message>
        <source>can&apos;t hold line breaks or NUL</source>
        <translation>darf keine Zeilenumbrüche und kein NUL enthalten</translation>
    </message>
    <message>
        <source>has characters that no key and no token has</source>
        <translation>enthält Zeichen, die in keinem Schlüssel und keinem Token vorkommen</translation>
    </message>
    <message>
        <source>must be the 64 hexadecimal digits of a SHA-256</source>
        <translation>muss aus den 64 Hexadezimalziffern eines SHA-256 bestehen</translation>
    </message>
    <message>
        <source>must be an http or https address without a user name</source>
        <translation>muss eine Adresse mit http oder https ohne Benutzernamen sein</translation>
    </message>
    <message>
        <source>this parameter is required, or provider_refresh_token instead</source>
        <translation>diese Angabe wird gebraucht, oder stattdessen provider_refresh_token</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>Die lokale Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The local database could not be closed in time.</source>
        <translation>Die lokale Datenbank konnte nicht rechtzeitig geschlossen werden.</translation>
    </message>
    <message>
        <source>The disk is full: the local database can&apos;t grow.</source>
        <translation>Der Datenträger ist voll: Die lokale Datenbank kann nicht wachsen.</translation>
    </message>
    <message>
        <source>Another program holds the local database.</source>
        <translation>Ein anderes Programm hält die lokale Datenbank fest.</translation>
    </message>
    <message>
        <source>The local database is damaged: this file is no database.</source>
        <translation>Die lokale Datenbank ist beschädigt: Diese Datei ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be opened for writing.</source>
        <translation>Die lokale Datenbank kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be written.</source>
        <translation>Die lokale Datenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk failed while the local database was in use.</source>
        <translation>Der Datenträger versagte, während die lokale Datenbank benutzt wurde.</translation>
    </message>
    <message>
        <source>The question took too long and was stopped.</source>
        <translation>Die Anfrage dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The local database refused a contradicting entry.</source>
        <translation>Die lokale Datenbank lehnte einen widersprüchlichen Eintrag ab.</translation>
    </message>
    <message>
        <source>The local database is closed.</source>
        <translation>Die lokale Datenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>This file is not a database of CIO Desktop.</source>
        <translation>Diese Datei ist keine Datenbank von CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database failed ({name}).</source>
        <translation>Die lokale Datenbank versagte ({name}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped.</source>
        <translation>Die Suche dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: {why}.</source>
        <translation>Die lokale Datenbank kann nicht in {folder} liegen: {why}.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: no right to write.</source>
        <translation>Die lokale Datenbank kann nicht in {folder} liegen: kein Schreibrecht.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file is a link.</source>
        <translation>Die lokale Datenbank kann nicht in {folder} liegen: Die Datei ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: there is something else under that name.</source>
        <translation>Die lokale Datenbank kann nicht in {folder} liegen: Unter diesem Namen gibt es etwas anderes.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file belongs to another user.</source>
        <translation>Die lokale Datenbank kann nicht in {folder} liegen: Die Datei gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The local database was made by a newer version of CIO Desktop.</source>
        <translation>Die lokale Datenbank wurde von einer neueren Version von CIO Desktop angelegt.</translation>
    </message>
    <message>
        <source>The local database {file} is damaged, and nothing was kept beside it. Your mail on the servers is untouched. To begin anew, move that file away and start again.</source>
        <translation>Die lokale Datenbank {file} ist beschädigt, und daneben wurde nichts aufbewahrt. Ihre E-Mails auf den Servern sind unberührt. Um neu zu beginnen, verschieben Sie diese Datei und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used on this kind of disk.</source>
        <translation>Die lokale Datenbank kann auf dieser Art von Datenträger nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The source of these messages is not there any more.</source>
        <translation>Die Quelle dieser Nachrichten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{key} copies.</source>
        <translation>{key} kopiert.</translation>
    </message>
    <message>
        <source>{key} moves.</source>
        <translation>{key} verschiebt.</translation>
    </message>
    <message>
        <source>Same folders for all…</source>
        <translation>Gleiche Ordner für alle…</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder}</source>
        <translation>{count} → {folder} verschieben oder hinzufügen</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>a value</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>a value</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a value</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>LABEL</source>
        <comment>a value</comment>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>a value</comment>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>a value</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <comment>a value</comment>
        <translation>MUSTER</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <comment>a value</comment>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a value</comment>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>a value</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>--period, --check and --restart are about one source: name its {label}</source>
        <translation>--period, --check und --restart gelten einer einzelnen Quelle: Nennen Sie {label}</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>flag of a message</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>flag of a message</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>flag of a message</comment>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>flag of a message</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>flag of a message</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>flag of a message</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>The copy was put into {folder}, and that folder is not there any more. Another program may have renamed it: then the message is there, and where it was.</source>
        <translation>Die Kopie kam nach {folder}, und diesen Ordner gibt es nicht mehr. Vielleicht hat ihn ein anderes Programm umbenannt: Dann liegt die Nachricht dort und auch noch am alten Ort.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {clock}</source>
        <translation>{weekday}, {date}, {clock}</translation>
    </message>
    <message>
        <source>1000</source>
        <comment>the least number with thousands apart</comment>
        <translation>1000</translation>
    </message>
    <message numerus="yes">
        <source>{n} others, which were read in other folders, stay read after an undo</source>
        <translation>
            <numerusform>{n} weitere, die in einem anderen Ordner gelesen war, bleibt nach dem Rückgängigmachen gelesen</numerusform>
            <numerusform>{n} weitere, die in anderen Ordnern gelesen waren, bleiben nach dem Rückgängigmachen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were only added: they stay where they were, too</source>
        <translation>
            <numerusform>{n} Nachricht wurde nur hinzugefügt: Sie bleibt auch, wo sie war</numerusform>
            <numerusform>{n} Nachrichten wurden nur hinzugefügt: Sie bleiben auch, wo sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Wählen Sie eine Zeile aus, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Move to favourite</source>
        <translation>In Favorit verschieben</translation>
    </message>
    <message>
        <source>Folders become favourites in their own menu</source>
        <translation>Ordner werden in ihrem eigenen Menü zum Favoriten</translation>
    </message>
    <message>
        <source>All messages in “{folder}” are read already.</source>
        <translation>In „{folder}“ sind schon alle Nachrichten gelesen.</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder} in {source}</source>
        <translation>{count} → {folder} in {source} verschieben oder hinzufügen</translation>
    </message>
    <message>
        <source>Move or add here</source>
        <translation>Hierher verschieben oder hinzufügen</translation>
    </message>
    <message>
        <source>{space} checks, {take} applies, {leave} drops the changes.</source>
        <translation>{space} kreuzt an, {take} wendet an, {leave} verwirft die Änderungen.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Puts all of them into the folders that the current message is in</source>
        <translation>Legt alle in die Ordner, in denen die aktuelle Nachricht liegt</translation>
    </message>
    <message>
        <source>No folder has this name.</source>
        <translation>Kein Ordner heißt so.</translation>
    </message>
    <message>
        <source>{key} puts the messages into the folder or takes them out.</source>
        <translation>{key} legt die Nachrichten in den Ordner oder nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Sorted by source, A to Z</source>
        <translation>Nach Quelle sortiert, A bis Z</translation>
    </message>
    <message>
        <source>Sorted by source, Z to A</source>
        <translation>Nach Quelle sortiert, Z bis A</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages found</source>
        <translation>
            <numerusform>{n} Nachricht gefunden</numerusform>
            <numerusform>{n} Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} messages found</source>
        <translation>
            <numerusform>Mindestens {n} Nachricht gefunden</numerusform>
            <numerusform>Mindestens {n} Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as soon as the server answers again.</source>
        <translation>Sie wird gezeigt, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>This message could not be fetched</source>
        <translation>Diese Nachricht ließ sich nicht holen</translation>
    </message>
    <message>
        <source>This link is not opened: it is no plain address of the web.</source>
        <translation>Dieser Link wird nicht geöffnet: Er ist keine einfache Adresse im Web.</translation>
    </message>
    <message>
        <source>No browser could be started</source>
        <translation>Es ließ sich kein Browser starten</translation>
    </message>
    <message>
        <source>Save the source of the message instead.</source>
        <translation>Speichern Sie stattdessen den Quelltext der Nachricht.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>Die Seite ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>{file} wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}</source>
        <translation>Als {file} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Saving {file}, {place} of {all}…</source>
        <translation>{file} wird gespeichert, {place} von {all}…</translation>
    </message>
    <message>
        <source>“{file}” was not saved</source>
        <translation>„{file}“ wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved {done} of {all}: “{file}” was not saved</source>
        <translation>{done} von {all} gespeichert: „{file}“ wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in {folder}</source>
        <translation>
            <numerusform>{n} Datei in {folder} gespeichert</numerusform>
            <numerusform>{n} Dateien in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. Choose another place, and try again.</source>
        <translation>{reason}. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: saved {done} of {n} files in {folder}</source>
        <translation>
            <numerusform>Angehalten: {done} von {n} Datei in {folder} gespeichert</numerusform>
            <numerusform>Angehalten: {done} von {n} Dateien in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are in the same folders already.</source>
        <translation>Nichts zu ändern: Die Nachrichten liegen bereits in denselben Ordnern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are taken out of {folder}.</source>
        <translation>
            <numerusform>{n} Nachricht wird aus {folder} entfernt.</numerusform>
            <numerusform>{n} Nachrichten werden aus {folder} entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As “{subject}” they will be in {folders}, and nowhere else.</source>
        <translation>Wie „{subject}“ liegen dann alle in {folders} und sonst nirgends.</translation>
    </message>
    <message>
        <source>Same folders for all?</source>
        <translation>Gleiche Ordner für alle?</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>As “{subject}” they will have no label, and be in All Mail alone.</source>
        <translation>Wie „{subject}“ haben dann alle kein Label und liegen nur in „Alle Nachrichten“.</translation>
    </message>
    <message numerus="yes">
        <source>Some are taken out of {n} more folders.</source>
        <translation>
            <numerusform>Einige werden aus {n} weiteren Ordner entfernt.</numerusform>
            <numerusform>Einige werden aus {n} weiteren Ordnern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them were read yet: those in other folders are taken out of these, too.</source>
        <translation>Noch nicht alle wurden gelesen: Auch was in anderen Ordnern liegt, wird aus diesen entfernt.</translation>
    </message>
    <message>
        <source>Search texts on the server</source>
        <translation>Texte auf dem Server durchsuchen</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>search in</source>
        <translation>suchen in</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>Was folgen könnte</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer sie schrieb</translation>
    </message>
    <message>
        <source>who got it</source>
        <translation>wer sie bekam</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>im Betreff</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>mit Anhängen</translation>
    </message>
    <message>
        <source>in a file&apos;s name</source>
        <translation>in einem Dateinamen</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>älter als ein Tag</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>ab einem Tag</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>in einem Ordner</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>Jahresbeginn</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>Monatsbeginn</translation>
    </message>
    <message>
        <source>{about} ({word})</source>
        <translation>{about} ({word})</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Posteingänge</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Several sources have “{folder}”: this is that of {source}.</source>
        <translation>Mehrere Quellen haben „{folder}“: Dies ist der von {source}.</translation>
    </message>
    <message>
        <source>The folders are still being read.</source>
        <translation>Die Ordner werden noch gelesen.</translation>
    </message>
    <message>
        <source>No folder is called “{folder}”.</source>
        <translation>Kein Ordner heißt „{folder}“.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Search texts again</source>
        <translation>Texte erneut durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages have the words there.</source>
        <translation>
            <numerusform>{n} Nachricht enthält dort die Wörter.</numerusform>
            <numerusform>{n} Nachrichten enthalten dort die Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} of {source} was not searched to its end: {why}.</source>
        <translation>{folder} von {source} wurde nicht zu Ende durchsucht: {why}.</translation>
    </message>
    <message>
        <source>The search in texts was stopped.</source>
        <translation>Die Suche in Texten wurde angehalten.</translation>
    </message>
    <message>
        <source>Texts were searched, too.</source>
        <translation>Auch Texte wurden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing was found in them.</source>
        <translation>Darin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>{source} was not searched: {why}.</source>
        <translation>{source} wurde nicht durchsucht: {why}.</translation>
    </message>
    <message>
        <source>Searching texts on the server…</source>
        <translation>Texte auf dem Server werden durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not searched.</source>
        <translation>
            <numerusform>{n} weitere wurde nicht durchsucht.</numerusform>
            <numerusform>{n} weitere wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sources done.</source>
        <translation>
            <numerusform>{done} von {n} Quelle fertig.</numerusform>
            <numerusform>{done} von {n} Quellen fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has only letters, digits and the signs : / . _ ~ - [ ].</source>
        <translation>Eine Adresse hat nur Buchstaben, Ziffern und die Zeichen : / . _ ~ - [ ].</translation>
    </message>
    <message>
        <source>For when something goes wrong that a report does not explain. It ends by itself after a day, and with the program. Addresses, names of folders and parts of what mail servers say are in it, no passwords: read it before you give it to somebody.</source>
        <translation>Für den Fall, dass ein Bericht nicht erklärt, was nicht stimmt. Es endet von selbst nach einem Tag und mit dem Programm. Adressen, Ordnernamen und Teile dessen, was Mailserver sagen, stehen darin, keine Passwörter: Lesen Sie es, bevor Sie es jemandem geben.</translation>
    </message>
    <message>
        <source>This service has no such switch, so it is the log of this window only.</source>
        <translation>Dieser Dienst hat keinen solchen Schalter, es ist also nur das Protokoll dieses Fensters.</translation>
    </message>
    <message>
        <source>Write a detailed log</source>
        <translation>Ausführliches Protokoll schreiben</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Until {when}, in {file}.</source>
        <translation>Bis {when}, in {file}.</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Ausführliches Protokoll</translation>
    </message>
    <message>
        <source>the detailed log</source>
        <translation>das ausführliche Protokoll</translation>
    </message>
    <message>
        <source>The last one is in {file}.</source>
        <translation>Das letzte liegt in {file}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be shown</source>
        <translation>Der Ordner lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The path above can be copied.</source>
        <translation>Der Pfad oben lässt sich kopieren.</translation>
    </message>
    <message>
        <source>The service&apos;s own log stays as it is</source>
        <translation>Das Protokoll des Dienstes bleibt, wie es ist</translation>
    </message>
    <message>
        <source>No detailed log is written</source>
        <translation>Es wird kein ausführliches Protokoll geschrieben</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers, also in the words of mail servers.</source>
        <translation>Sonst werden sie durch Nummern ersetzt, auch in den Worten der Mailserver.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>With addresses and user names</source>
        <translation>Mit Adressen und Benutzernamen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report is shown.</source>
        <translation>Der Bericht wird gezeigt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Hilfebericht</translation>
    </message>
    <message>
        <source>A support report tells somebody who helps you what this program knows of your sources: servers, states, the last syncs with the servers&apos; words. Passwords, mail and what is in your folders are never in it. It is shown here first, and sent to nobody.</source>
        <translation>Ein Hilfebericht sagt jemandem, der Ihnen hilft, was dieses Programm über Ihre Quellen weiß: Server, Zustände, die letzten Abgleiche mit den Worten der Server. Passwörter, E-Mails und was in Ihren Ordnern liegt, stehen nie darin. Er wird zuerst hier gezeigt und niemandem gesendet.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>What you entered for a provider is not saved yet.</source>
        <translation>Was Sie für einen Anbieter eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>accounts and their names</source>
        <translation>Konten und ihre Namen</translation>
    </message>
    <message>
        <source>sources: address, server, port, encryption, user name, sync period</source>
        <translation>Quellen: Adresse, Server, Port, Verschlüsselung, Benutzername, Abgleichsintervall</translation>
    </message>
    <message>
        <source>OAuth providers</source>
        <translation>OAuth-Anbieter</translation>
    </message>
    <message>
        <source>passwords, client secrets, sign-ins at providers</source>
        <translation>Passwörter, Client-Geheimnisse, Anmeldungen bei Anbietern</translation>
    </message>
    <message>
        <source>messages, folders, and what is known of them</source>
        <translation>Nachrichten, Ordner und was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes your settings to a JSON file, to keep or to read. Only you can read the file.</source>
        <translation>Schreibt Ihre Einstellungen in eine JSON-Datei, zum Aufbewahren oder Lesen. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Was nicht</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>Die Einstellungen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl.</source>
        <translation>E archiviert, V verschiebt, L ändert Ordner, 1 bis 9 sind Favoriten unter den Ordnern. Ausgeschaltet hat jedes seine Taste mit Strg.</translation>
    </message>
    <message>
        <source>Once for each trouble that does not pass by itself. It goes when the trouble is solved; a click shows the source.</source>
        <translation>Einmal für jede Störung, die nicht von selbst vergeht. Sie verschwindet, wenn die Störung behoben ist; ein Klick zeigt die Quelle.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running. Its icon in the tray, or starting it again, brings the window back; Quit ends it.</source>
        <translation>Beim Schließen des Fensters läuft das Programm weiter. Sein Symbol im Infobereich oder ein neuer Start bringt das Fenster zurück; „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>Without its window, if syncing goes on when that is closed.</source>
        <translation>Ohne Fenster, wenn der Abgleich nach dessen Schließen weitergeht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notify me when a source needs me</source>
        <translation>Mich benachrichtigen, wenn eine Quelle meine Hilfe braucht</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Weiter abgleichen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Saves typing: drop the file that Google offers (client_secret_….json) here, or choose it.</source>
        <translation>Erspart Tippen: Ziehen Sie die Datei, die Google anbietet (client_secret_….json), hierher, oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Google&apos;s file with the client id</source>
        <translation>Googles Datei mit der Client-ID</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is not the file that Google offers for download. There, open the client id and choose “Download JSON”.</source>
        <translation>Das ist nicht die Datei, die Google zum Herunterladen anbietet. Öffnen Sie dort die Client-ID und wählen Sie „JSON herunterladen“.</translation>
    </message>
    <message>
        <source>This file sends its sign-in to somebody who is not Google, so it is not taken.</source>
        <translation>Diese Datei sendet ihre Anmeldung an jemanden, der nicht Google ist, darum wird sie nicht angenommen.</translation>
    </message>
    <message>
        <source>This file is too large to be Google&apos;s: that one is called client_secret_….json and is short.</source>
        <translation>Diese Datei ist zu groß, um Googles zu sein: Jene heißt client_secret_….json und ist kurz.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: its disk does not answer.</source>
        <translation>Die Datei ist nicht lesbar: Ihr Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <source>This client id is of the type “Web application”, which can&apos;t be used on a computer: Google would not send the browser back here. Make one of the type “Desktop app” and take its file.</source>
        <translation>Diese Client-ID ist vom Typ „Webanwendung“, der auf einem Computer nicht verwendbar ist: Google würde den Browser nicht hierher zurückschicken. Legen Sie eine vom Typ „Desktop-App“ an und nehmen Sie deren Datei.</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>sie hat keinen verwendbaren Namen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file. Google&apos;s file is called client_secret_….json.</source>
        <translation>Das ist keine Datei. Googles Datei heißt client_secret_….json.</translation>
    </message>
    <message>
        <source>From a file that was exported here or on another computer, or from Thunderbird and Evolution on this one. What would change is shown first. Nothing of theirs is changed, and their passwords are not read.</source>
        <translation>Aus einer Datei, die hier oder auf einem anderen Computer exportiert wurde, oder aus Thunderbird und Evolution auf diesem. Zuerst wird gezeigt, was sich ändern würde. An deren Daten wird nichts geändert, und ihre Passwörter werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Thunderbird and Evolution have no IMAP sources on this computer, or not where their settings usually are.</source>
        <translation>Thunderbird und Evolution haben auf diesem Computer keine IMAP-Quellen, oder nicht dort, wo ihre Einstellungen üblicherweise liegen.</translation>
    </message>
    <message>
        <source>There is no source in this file.</source>
        <translation>In dieser Datei ist keine Quelle.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>Auf diesem Computer suchen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>Quellen auf diesem Computer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods are changed.</source>
        <translation>
            <numerusform>{n} Abgleichsintervall ist geändert.</numerusform>
            <numerusform>{n} Abgleichsintervalle sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>No password comes along. You sign in to the sources that you tick one after another, with all else filled in.</source>
        <translation>Passwörter kommen nicht mit. Sie melden sich bei den angekreuzten Quellen nacheinander an; alles andere ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Ist schon hier</translation>
    </message>
    <message>
        <source>Sources, ticked where they are taken</source>
        <translation>Quellen, angekreuzt, wenn sie übernommen werden</translation>
    </message>
    <message>
        <source>Not set up here: {names}. To sign in there, first enter your client id under OAuth providers.</source>
        <translation>Hier nicht eingerichtet: {names}. Um sich dort anzumelden, geben Sie zuerst unter OAuth-Anbieter Ihre Client-ID ein.</translation>
    </message>
    <message>
        <source>Here; every {period} from now on</source>
        <translation>Hier; Intervall von nun an: {period}</translation>
    </message>
    <message>
        <source>{server}, from {program}</source>
        <translation>{server}, aus {program}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources to sign in to.</source>
        <translation>
            <numerusform>{n} Quelle zum Anmelden.</numerusform>
            <numerusform>{n} Quellen zum Anmelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods change.</source>
        <translation>
            <numerusform>{n} Abgleichsintervall ändert sich.</numerusform>
            <numerusform>{n} Abgleichsintervalle ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here.</source>
        <translation>Alle sind hier.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window opens anew in it at once.</source>
        <translation>Das Fenster öffnet sich darin sofort neu.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The makers of Thunderbird run this database of mail settings. When a source is added, it is asked about the address&apos;s domain. Only the domain is sent, as example.org of ann@example.org; never the address or a password.</source>
        <translation>Die Hersteller von Thunderbird betreiben diese Datenbank mit Maileinstellungen. Beim Hinzufügen einer Quelle wird sie nach der Domain der Adresse gefragt. Nur die Domain wird gesendet, also example.org von anna@example.org; nie die Adresse oder ein Passwort.</translation>
    </message>
    <message>
        <source>Ask the public database ISPDB</source>
        <translation>Die öffentliche Datenbank ISPDB fragen</translation>
    </message>
    <message>
        <source>This program talks to your mail servers, to the providers you sign in at and, when a source is added, to the servers of its domain. What goes beyond that is allowed here, and under Updates.</source>
        <translation>Dieses Programm spricht mit Ihren Mailservern, mit den Anbietern, bei denen Sie sich anmelden, und beim Hinzufügen einer Quelle mit den Servern ihrer Domain. Was darüber hinausgeht, wird hier und unter Aktualisierungen erlaubt.</translation>
    </message>
    <message>
        <source>Without it, settings still come from this program&apos;s own table, from the provider&apos;s own pages and name servers, and from trying the usual names.</source>
        <translation>Ohne sie kommen Einstellungen weiterhin aus der Tabelle dieses Programms, von den Seiten und Namensservern des Anbieters und durch Versuchen der üblichen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} sources</source>
        <translation>
            <numerusform>Von {n} Quelle verwendet</numerusform>
            <numerusform>Von {n} Quellen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it yet</source>
        <translation>Noch von keiner Quelle verwendet</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Client id {key}</source>
        <translation>Client-ID {key}</translation>
    </message>
    <message>
        <source>tenant {tenant}</source>
        <translation>Mandant {tenant}</translation>
    </message>
    <message>
        <source>Asking its addresses…</source>
        <translation>Seine Adressen werden abgefragt…</translation>
    </message>
    <message>
        <source>Publish the project, don&apos;t leave it in “Testing”: Google ends every sign-in of a project in testing after 7 days.</source>
        <translation>Veröffentlichen Sie das Projekt, lassen Sie es nicht im „Test“: Google beendet jede Anmeldung eines Testprojekts nach 7 Tagen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Seite für App-Passwörter öffnen</translation>
    </message>
    <message>
        <source>I have a client id</source>
        <translation>Ich habe eine Client-ID</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>{name} gives no client ids to people, so sign-in by browser can&apos;t be set up here. Use an app password instead: make one on its page, then add the source with it in place of your own password.</source>
        <translation>{name} gibt Privatpersonen keine Client-IDs, darum lässt sich hier keine Anmeldung im Browser einrichten. Verwenden Sie ein App-Passwort: Legen Sie auf der Seite des Anbieters eines an, dann fügen Sie die Quelle damit statt mit Ihrem eigenen Passwort hinzu.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file.</source>
        <translation>Client-ID und Geheimnis wurden der Datei entnommen.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file. Save them now.</source>
        <translation>Client-ID und Geheimnis wurden der Datei entnommen. Speichern Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Mandant (Verzeichnis)</translation>
    </message>
    <message>
        <source>Issuer&apos;s address</source>
        <translation>Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>Name, as you want it listed</source>
        <translation>Name, wie er in der Liste stehen soll</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Adresse der Autorisierung</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Scopes, with a space between them</source>
        <translation>Berechtigungen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Kept. Type here only to replace it.</source>
        <translation>Gespeichert. Nur zum Ersetzen hier eingeben.</translation>
    </message>
    <message>
        <source>Only if the provider gave one</source>
        <translation>Nur wenn der Anbieter eines gab</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Geben Sie eine ganze Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter common, organizations, consumers, or the id or domain of your own directory.</source>
        <translation>Geben Sie common, organizations, consumers oder die ID oder Domain Ihres eigenen Verzeichnisses ein.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, or both addresses under More.</source>
        <translation>Geben Sie die Adresse des Ausstellers ein oder beide Adressen unter „Mehr“.</translation>
    </message>
    <message>
        <source>Scopes are words without special signs, with a space between them.</source>
        <translation>Berechtigungen sind Wörter ohne Sonderzeichen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>An address with a user name in it is not taken.</source>
        <translation>Eine Adresse mit einem Benutzernamen darin wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Leave out the part from # on.</source>
        <translation>Lassen Sie den Teil ab # weg.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Enter the one that begins with https://.</source>
        <translation>Diese Adresse ist nicht verschlüsselt. Geben Sie jene ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave you.</source>
        <translation>Geben Sie die Client-ID ein, die der Anbieter Ihnen gab.</translation>
    </message>
    <message>
        <source>This is the client secret. The client id ends with .apps.googleusercontent.com.</source>
        <translation>Das ist das Client-Geheimnis. Die Client-ID endet auf .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A client id has no spaces or special signs. Copy it once more.</source>
        <translation>Eine Client-ID hat keine Leer- oder Sonderzeichen. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A client secret has no spaces or special signs. Copy it once more.</source>
        <translation>Ein Client-Geheimnis hat keine Leer- oder Sonderzeichen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter both addresses, or none.</source>
        <translation>Geben Sie beide Adressen ein oder keine.</translation>
    </message>
    <message>
        <source>{name} gives a secret together with the client id. Enter it too.</source>
        <translation>{name} gibt mit der Client-ID ein Geheimnis. Geben Sie es auch ein.</translation>
    </message>
    <message>
        <source>Redirect address to register there, exactly so</source>
        <translation>Weiterleitungsadresse, die dort genau so einzutragen ist</translation>
    </message>
    <message>
        <source>Redirect address, should you be asked for one</source>
        <translation>Weiterleitungsadresse, falls danach gefragt wird</translation>
    </message>
    <message>
        <source>Open {name}&apos;s page</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>the redirect address</source>
        <translation>die Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>How to get a client id from {name}</source>
        <translation>Wie Sie von {name} eine Client-ID bekommen</translation>
    </message>
    <message>
        <source>With a provider set up here, you sign in to your mail on the provider&apos;s own page, in your browser, and this program never sees your password. For that the provider wants a client id, which you get from it once.</source>
        <translation>Mit einem hier eingerichteten Anbieter melden Sie sich bei Ihren E-Mails auf dessen eigener Seite an, in Ihrem Browser, und dieses Programm sieht Ihr Passwort nie. Dafür will der Anbieter eine Client-ID, die Sie einmal von ihm holen.</translation>
    </message>
    <message>
        <source>No provider is set up yet. Sources with a password or an app password need none.</source>
        <translation>Noch ist kein Anbieter eingerichtet. Quellen mit einem Passwort oder App-Passwort brauchen keinen.</translation>
    </message>
    <message>
        <source>The server that this window works with has no OAuth providers: they can&apos;t be set up from here.</source>
        <translation>Der Server, mit dem dieses Fenster arbeitet, hat keine OAuth-Anbieter: Sie lassen sich von hier nicht einrichten.</translation>
    </message>
    <message>
        <source>The server that this window works with tells nothing about adding providers: add them where it runs.</source>
        <translation>Der Server, mit dem dieses Fenster arbeitet, sagt nichts über das Hinzufügen von Anbietern: Fügen Sie sie dort hinzu, wo er läuft.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} sources sign in with it and will stop syncing until they are connected in another way:</source>
        <translation>
            <numerusform>Diese {n} Quelle meldet sich damit an und wird nicht mehr abgeglichen, bis sie anders verbunden ist:</numerusform>
            <numerusform>Diese {n} Quellen melden sich damit an und werden nicht mehr abgeglichen, bis sie anders verbunden sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it. Its client id and secret are deleted here; at the provider they stay.</source>
        <translation>Keine Quelle verwendet ihn. Client-ID und Geheimnis werden hier gelöscht; beim Anbieter bleiben sie.</translation>
    </message>
    <message>
        <source>Reading the providers</source>
        <translation>Anbieter werden gelesen</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>{name} is set up. Test whether it answers, then sign in to a source with it.</source>
        <translation>{name} ist eingerichtet. Testen Sie, ob der Anbieter antwortet, dann melden Sie sich damit bei einer Quelle an.</translation>
    </message>
    <message>
        <source>The provider was not saved</source>
        <translation>Der Anbieter wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Remove {provider}?</source>
        <translation>{provider} entfernen?</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Anbieter entfernen</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>• and {n} more</source>
        <translation>
            <numerusform>• und {n} weitere</numerusform>
            <numerusform>• und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not taken</source>
        <translation>Die Dateien wurden nicht angenommen</translation>
    </message>
    <message>
        <source>Drop one file only, the one from Google.</source>
        <translation>Ziehen Sie nur eine Datei hierher, die von Google.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Its addresses answer.</source>
        <translation>Seine Adressen antworten.</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>Unter der Liste</translation>
    </message>
    <message>
        <source>Right of the list</source>
        <translation>Rechts neben der Liste</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>After two seconds. Without it a message stays unread until you say otherwise, as with the key U.</source>
        <translation>Nach zwei Sekunden. Sonst bleibt eine Nachricht ungelesen, bis Sie es anders sagen, etwa mit der Taste U.</translation>
    </message>
    <message>
        <source>Mark a message as read when it is shown</source>
        <translation>Eine Nachricht als gelesen kennzeichnen, wenn sie gezeigt wird</translation>
    </message>
    <message>
        <source>The selected message is shown</source>
        <translation>Die ausgewählte Nachricht wird gezeigt</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program&apos;s data folder. One key opens them all.</source>
        <translation>Passwörter, Client-Geheimnisse und die Anmeldungen bei Anbietern liegen verschlüsselt in einer Datenbank im Datenordner dieses Programms. Ein Schlüssel öffnet sie alle.</translation>
    </message>
    <message>
        <source>This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where their key lives is chosen there.</source>
        <translation>Dieses Fenster arbeitet mit einem Dienst, den es nicht selbst gestartet hat. Passwörter und Anmeldungen liegen dort, und wo ihr Schlüssel liegt, wird dort gewählt.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The system keeps it and opens it when you log in.</source>
        <translation>Das System bewahrt ihn und öffnet ihn, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Nowhere: it is made from your passphrase</source>
        <translation>Nirgends: Er wird aus Ihrer Passphrase gemacht</translation>
    </message>
    <message>
        <source>You are asked for the passphrase at each start. It is not kept.</source>
        <translation>Bei jedem Start werden Sie nach der Passphrase gefragt. Sie wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>In einer nur für Sie lesbaren Datei</translation>
    </message>
    <message>
        <source>It lies in this program&apos;s data folder, beside what it opens.</source>
        <translation>Sie liegt im Datenordner dieses Programms, neben dem, was sie öffnet.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>It is gone when the program ends, and with it every password entered here.</source>
        <translation>Er ist weg, wenn das Programm endet, und mit ihm jedes hier eingegebene Passwort.</translation>
    </message>
    <message>
        <source>other users of this computer</source>
        <translation>anderen Benutzern dieses Computers</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of a backup of it</source>
        <translation>wer an den Datenordner dieses Programms oder eine Sicherungskopie davon kommt</translation>
    </message>
    <message>
        <source>programs that you run yourself: the keyring answers them too</source>
        <translation>Programmen, die Sie selbst ausführen: Auch ihnen antwortet der Schlüsselbund</translation>
    </message>
    <message>
        <source>whoever sits at your unlocked computer</source>
        <translation>wer an Ihrem entsperrten Computer sitzt</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of the computer while this program is closed</source>
        <translation>wer an den Datenordner dieses Programms oder an den Computer kommt, während dieses Programm geschlossen ist</translation>
    </message>
    <message>
        <source>programs that you run while this one is open</source>
        <translation>Programmen, die Sie ausführen, während dieses offen ist</translation>
    </message>
    <message>
        <source>forgetting it: then passwords have to be entered again</source>
        <translation>dem Vergessen: Dann müssen Passwörter neu eingegeben werden</translation>
    </message>
    <message>
        <source>whoever gets hold of the database without the key&apos;s file</source>
        <translation>wer an die Datenbank ohne die Datei mit dem Schlüssel kommt</translation>
    </message>
    <message>
        <source>programs that you run yourself</source>
        <translation>Programmen, die Sie selbst ausführen</translation>
    </message>
    <message>
        <source>whoever gets a copy of the whole data folder: leave it out of backups</source>
        <translation>wer eine Kopie des ganzen Datenordners bekommt: Lassen Sie ihn in Sicherungskopien weg</translation>
    </message>
    <message>
        <source>whatever happens afterwards</source>
        <translation>allem, was danach geschieht</translation>
    </message>
    <message>
        <source>programs that you run yourself, while this one is open</source>
        <translation>Programmen, die Sie selbst ausführen, während dieses offen ist</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>where the key is kept</source>
        <translation>wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>This protects from</source>
        <translation>Das schützt vor</translation>
    </message>
    <message>
        <source>It does not protect from</source>
        <translation>Das schützt nicht vor</translation>
    </message>
    <message>
        <source>The service reads your mailboxes and keeps the index. This window and your own programs work with it over the Context.IO 2.0 API.</source>
        <translation>Der Dienst liest Ihre Postfächer und führt den Index. Dieses Fenster und Ihre eigenen Programme arbeiten mit ihm über die Context.IO-2.0-API.</translation>
    </message>
    <message>
        <source>Your sources, their passwords and the index are then those of that server. Its key is asked for at the start.</source>
        <translation>Ihre Quellen, deren Passwörter und der Index sind dann die jenes Servers. Nach seinem Schlüssel wird beim Start gefragt.</translation>
    </message>
    <message>
        <source>For programs that can&apos;t look up the address. While another program has the port, a free one is taken.</source>
        <translation>Für Programme, die die Adresse nicht nachsehen können. Solange ein anderes Programm den Port hat, wird ein freier genommen.</translation>
    </message>
    <message>
        <source>Takes a moment. Changes that are under way go on afterwards.</source>
        <translation>Dauert einen Moment. Laufende Änderungen gehen danach weiter.</translation>
    </message>
    <message>
        <source>This takes effect when CIO Desktop is started again.</source>
        <translation>Das gilt, wenn CIO Desktop neu gestartet wird.</translation>
    </message>
    <message>
        <source>This takes effect when the service is started again.</source>
        <translation>Das gilt, wenn der Dienst neu gestartet wird.</translation>
    </message>
    <message>
        <source>The demo has a service of its own, which ends with it. Another one can be chosen where your own mail is shown.</source>
        <translation>Die Demo hat einen eigenen Dienst, der mit ihr endet. Ein anderer lässt sich dort wählen, wo Ihre eigenen E-Mails gezeigt werden.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Refuses this window&apos;s key</source>
        <translation>Lehnt den Schlüssel dieses Fensters ab</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>The one built in</source>
        <translation>Der eingebaute</translation>
    </message>
    <message>
        <source>Another server of the Context.IO 2.0 API</source>
        <translation>Ein anderer Server der Context.IO-2.0-API</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Always this one</source>
        <translation>Immer dieser</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The path above can be copied.</source>
        <translation>Kein Programm dieses Computers zeigt Ordner. Der Pfad oben lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Welcher Dienst</translation>
    </message>
    <message>
        <source>Port of the one built in</source>
        <translation>Port des eingebauten</translation>
    </message>
    <message>
        <source>A port is a number from {least} to 65535.</source>
        <translation>Ein Port ist eine Zahl von {least} bis 65535.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Each source keeps what it began with. Its period and its folders can be changed in its own menu at any time.</source>
        <translation>Jede Quelle behält, womit sie begann. Ihr Intervall und ihre Ordner lassen sich jederzeit in ihrem eigenen Menü ändern.</translation>
    </message>
    <message>
        <source>Signatures and winmail.dat are left out otherwise. This is decided as mail is read, and can&apos;t be changed later.</source>
        <translation>Signaturen und winmail.dat fehlen sonst. Das wird beim Lesen der Nachrichten entschieden und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Some mail servers can&apos;t remove one message alone. What you move away from a folder there stays in it, marked as deleted and hidden, until somebody clears the folder. For the sources ticked here this program clears it at once, where all that is marked was marked by this program. A mark that another program sets in that very moment is carried out, too.</source>
        <translation>Manche Mailserver können keine einzelne Nachricht entfernen. Was Sie dort aus einem Ordner verschieben, bleibt darin, als gelöscht gekennzeichnet und ausgeblendet, bis jemand den Ordner aufräumt. Bei den hier angekreuzten Quellen räumt dieses Programm ihn sofort auf, wenn es alles Gekennzeichnete selbst gekennzeichnet hat. Auch ein Kennzeichen, das ein anderes Programm genau in diesem Augenblick setzt, wird ausgeführt.</translation>
    </message>
    <message>
        <source>There is nothing to choose: no server of your sources is known to be unable to remove one message alone.</source>
        <translation>Es gibt nichts zu wählen: Von keinem Server Ihrer Quellen ist bekannt, dass er keine einzelne Nachricht entfernen kann.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>All but Drafts, Spam and Trash</source>
        <translation>Alle außer Entwürfen, Spam und Papierkorb</translation>
    </message>
    <message>
        <source>Sources and sync</source>
        <translation>Quellen und Abgleich</translation>
    </message>
    <message>
        <source>List every attachment</source>
        <translation>Alle Anhänge auflisten</translation>
    </message>
    <message>
        <source>Syncs every</source>
        <translation>Abgleichsintervall</translation>
    </message>
    <message>
        <source>A new source syncs every</source>
        <translation>Abgleichsintervall einer neuen Quelle</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Eine neue Quelle</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Sie liest</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <translation>Verschobene Nachrichten</translation>
    </message>
    <message>
        <source>Clear folders at once, {source}</source>
        <translation>Ordner sofort aufräumen, {source}</translation>
    </message>
    <message>
        <source>Newer versions come the way this one did, as a package of your system ({package}). So it asks nobody itself.</source>
        <translation>Neuere Versionen kommen, wie diese kam, als Paket Ihres Systems ({package}). Darum fragt das Programm selbst niemanden.</translation>
    </message>
    <message>
        <source>This copy of the program knows no address where newer versions are announced, so it asks nobody. Look for them where you got it from.</source>
        <translation>Dieses Exemplar des Programms kennt keine Adresse, an der neuere Versionen angekündigt werden, und fragt darum niemanden. Sehen Sie dort danach, woher Sie es haben.</translation>
    </message>
    <message>
        <source>Once a day {host} is asked for a small file with the number of the newest version. Nothing about you, your mail or this computer is sent, and nothing is downloaded or installed: you are told, and that is all.</source>
        <translation>Einmal am Tag wird {host} um eine kleine Datei mit der Nummer der neuesten Version gebeten. Nichts über Sie, Ihre E-Mails oder diesen Computer wird gesendet, und nichts wird geladen oder installiert: Sie erfahren es, das ist alles.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Mir sagen, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Dies ist Version {version}.</translation>
    </message>
    <message>
        <source>where newer versions are</source>
        <translation>wo neuere Versionen stehen</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>Version {version} ist erschienen.</translation>
    </message>
    <message>
        <source>None was newer on {date}.</source>
        <translation>Am {date} gab es keine neuere.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Certificate of {server}</source>
        <translation>Zertifikat von {server}</translation>
    </message>
    <message>
        <source>Asking the server for it…</source>
        <translation>Es wird beim Server abgefragt…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Für {who}</translation>
    </message>
    <message>
        <source>This computer trusts the certificate that the server shows now. Try the source again.</source>
        <translation>Dieser Computer vertraut dem Zertifikat, das der Server jetzt zeigt. Versuchen Sie die Quelle erneut.</translation>
    </message>
    <message>
        <source>The sync period of {who} stays as it was</source>
        <translation>Das Abgleichsintervall von {who} bleibt, wie es war</translation>
    </message>
    <message>
        <source>The account is called “{name}” now</source>
        <translation>Das Konto heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>Trying {who}…</source>
        <translation>{who} wird versucht…</translation>
    </message>
    <message>
        <source>{who} syncs again</source>
        <translation>{who} wird wieder abgeglichen</translation>
    </message>
    <message>
        <source>Its mail stays on the server. The local index and this program&apos;s settings for it are deleted. This can&apos;t be undone.</source>
        <translation>Ihre Nachrichten bleiben auf dem Server. Der lokale Index und die Einstellungen dieses Programms dafür werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>All of its {n} sources are removed: {names}. Their mail stays on the servers. The local index and this program&apos;s settings for them are deleted. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Seine Quelle {names} wird mit entfernt. Die Nachrichten bleiben auf dem Server. Das lokale Verzeichnis und die Einstellungen dieses Programms dafür werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Alle {n} Quellen des Kontos werden entfernt: {names}. Ihre Nachrichten bleiben auf den Servern. Das lokale Verzeichnis und die Einstellungen dieses Programms dafür werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} now syncs every {period}</source>
        <translation>{who}: Intervall jetzt {period}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources now sync every {period}</source>
        <translation>
            <numerusform>{n} Quelle: Intervall jetzt {period}</numerusform>
            <numerusform>{n} Quellen: Intervall jetzt {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of this provider is known. Its help says where app passwords are made</source>
        <translation>Von diesem Anbieter ist keine Seite bekannt. Seine Hilfe sagt, wo App-Passwörter angelegt werden</translation>
    </message>
    <message>
        <source>It has no source. What this program keeps of it is deleted. This can&apos;t be undone.</source>
        <translation>Dieses Konto hat keine Quelle. Was dieses Programm darüber aufbewahrt, wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Removed {who}</source>
        <translation>{who} entfernt</translation>
    </message>
    <message>
        <source>{who} is connected again</source>
        <translation>{who} ist wieder verbunden</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>{who} hinzugefügt</translation>
    </message>
    <message>
        <source>The certificate of {server} is trusted, and {who} works again</source>
        <translation>Dem Zertifikat von {server} wird vertraut, und {who} funktioniert wieder</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>{who} entfernen?</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Replaced {who}</source>
        <translation>{who} ersetzt</translation>
    </message>
    <message>
        <source>Removed {who}. Its mail is still on the server</source>
        <translation>{who} entfernt. Die Nachrichten sind noch auf dem Server</translation>
    </message>
    <message>
        <source>Open Gmail settings</source>
        <translation>Gmail-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Some sources could not be asked to sync</source>
        <translation>Einige Quellen ließen sich nicht zum Abgleich auffordern</translation>
    </message>
    <message>
        <source>The service refused it for {names}.</source>
        <translation>Der Dienst hat es abgelehnt für {names}.</translation>
    </message>
    <message>
        <source>Sync of all sources started</source>
        <translation>Abgleich aller Quellen begonnen</translation>
    </message>
    <message>
        <source>{who} works again</source>
        <translation>{who} funktioniert wieder</translation>
    </message>
    <message>
        <source>{who} answers, and a sync has begun</source>
        <translation>{who} antwortet, und ein Abgleich hat begonnen</translation>
    </message>
    <message>
        <source>Sync of {who} started</source>
        <translation>Abgleich von {who} begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Sync of {n} sources started</source>
        <translation>
            <numerusform>Abgleich von {n} Quelle begonnen</numerusform>
            <numerusform>Abgleich von {n} Quellen begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} is signed in</source>
        <translation>{who} ist angemeldet</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>not encrypted (accepted)</source>
        <translation>nicht verschlüsselt (akzeptiert)</translation>
    </message>
    <message>
        <source>not encrypted, but on this computer</source>
        <translation>nicht verschlüsselt, aber auf diesem Computer</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>encryption</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Token of OAuth 1.0</source>
        <translation>Token von OAuth 1.0</translation>
    </message>
    <message>
        <source>At {provider}, through the browser</source>
        <translation>Bei {provider}, über den Browser</translation>
    </message>
    <message>
        <source>At the provider, through the browser</source>
        <translation>Beim Anbieter, über den Browser</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} in {duration}</source>
        <translation>{changes} in {duration}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angeboten</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} verschwunden</numerusform>
            <numerusform>{n} verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Its ways</source>
        <translation>Eigenheiten</translation>
    </message>
    <message>
        <source>The server&apos;s answer:</source>
        <translation>Antwort des Servers:</translation>
    </message>
    <message>
        <source>sync failed: sign-in refused</source>
        <translation>Abgleich fehlgeschlagen: Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>sync failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way can read the password.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Jeder auf dem Weg kann das Passwort lesen.</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} folders</source>
        <translation>
            <numerusform>{done} von {n} Ordner</numerusform>
            <numerusform>{done} von {n} Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>Stand {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Turn it on to try again.</source>
        <translation>Schalten Sie sie ein, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>not syncing</source>
        <translation>kein Abgleich</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>resumes by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>resumes {when}</source>
        <translation>geht weiter {when}</translation>
    </message>
    <message>
        <source>Paused after repeated errors</source>
        <translation>Angehalten nach wiederholten Fehlern</translation>
    </message>
    <message>
        <source>trying now</source>
        <translation>wird jetzt versucht</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to come, in folders that are not read yet.</source>
        <translation>
            <numerusform>{n} kommt noch, in noch nicht gelesenen Ordnern.</numerusform>
            <numerusform>{n} kommen noch, in noch nicht gelesenen Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Gmail does not show All Mail to IMAP programs, so archived mail is missing here.</source>
        <translation>Gmail zeigt IMAP-Programmen „Alle Nachrichten“ nicht, darum fehlen hier archivierte Nachrichten.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Reported: “{words}”.</source>
        <translation>Gemeldet: „{words}“.</translation>
    </message>
    <message>
        <source>The local service is starting.</source>
        <translation>Der lokale Dienst startet.</translation>
    </message>
    <message>
        <source>The service says “{word}”, a status this program does not know.</source>
        <translation>Der Dienst sagt „{word}“, ein Status, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The service tells no status.</source>
        <translation>Der Dienst nennt keinen Status.</translation>
    </message>
    <message>
        <source>Stopped by the service after repeated errors.</source>
        <translation>Vom Dienst nach wiederholten Fehlern ausgeschaltet.</translation>
    </message>
    <message>
        <source>This source is stopped. Turn it on first.</source>
        <translation>Diese Quelle ist ausgeschaltet. Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>Syncing waits until you sign in.</source>
        <translation>Der Abgleich wartet, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>This source is paused. Resume it first.</source>
        <translation>Diese Quelle ist angehalten. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>retrying {when}</source>
        <translation>neuer Versuch {when}</translation>
    </message>
    <message>
        <source>retrying by itself</source>
        <translation>wird von selbst erneut versucht</translation>
    </message>
    <message>
        <source>{folders} are whole.</source>
        <translation>{folders} sind vollständig.</translation>
    </message>
    <message>
        <source>It is syncing already.</source>
        <translation>Der Abgleich läuft schon.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>beginnt gleich</translation>
    </message>
    <message>
        <source>Messages appear as they are indexed.</source>
        <translation>Nachrichten erscheinen, sobald sie erfasst sind.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>zuletzt abgeglichen {when}</translation>
    </message>
    <message>
        <source>The sync planned for {when} did not run.</source>
        <translation>Der für {when} geplante Abgleich fand nicht statt.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>status</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>can&apos;t connect</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>All Mail hidden</source>
        <translation>„Alle Nachrichten“ verborgen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>{known}, waiting for the service</source>
        <translation>{known}, wartet auf den Dienst</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>wartet auf den Dienst</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>Der erste Import läuft.</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>nächster Versuch {when}</translation>
    </message>
    <message>
        <source>next try at the next sync, about {when}</source>
        <translation>nächster Versuch beim nächsten Abgleich, etwa {when}</translation>
    </message>
    <message>
        <source>at the next sync, about {when}</source>
        <translation>beim nächsten Abgleich, etwa {when}</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>der letzte Versuch ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Fold all accounts</source>
        <translation>Alle Konten einklappen</translation>
    </message>
    <message>
        <source>Unfold all accounts</source>
        <translation>Alle Konten ausklappen</translation>
    </message>
    <message>
        <source>Choose folders to sync…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Quelle entfernen…</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Konto {name}</translation>
    </message>
    <message>
        <source>Sync period of {who}: {period}</source>
        <translation>Abgleichsintervall von {who}: {period}</translation>
    </message>
    <message>
        <source>Syncs every {period}. {key} to change it.</source>
        <translation>Abgleichsintervall: {period}. {key} ändert es.</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <translation>
            <numerusform>{n} ungelesen</numerusform>
            <numerusform>{n} ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync period unknown. {key} to change it.</source>
        <translation>Abgleichsintervall unbekannt. {key} ändert es.</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>Letzter Abgleich: {when}</translation>
    </message>
    <message>
        <source>Next sync: about {when}</source>
        <translation>Nächster Abgleich: etwa {when}</translation>
    </message>
    <message>
        <source>Which sources to list</source>
        <translation>Welche Quellen aufgelistet werden</translation>
    </message>
    <message>
        <source>Filter sources by words</source>
        <translation>Quellen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter sources ({key})</source>
        <translation>Quellen filtern ({key})</translation>
    </message>
    <message>
        <source>Filter sources…</source>
        <translation>Quellen filtern…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sources</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>No source matches “{words}”.</source>
        <translation>Keine Quelle passt zu „{words}“.</translation>
    </message>
    <message>
        <source>No source needs attention.</source>
        <translation>Keine Quelle braucht Ihre Hilfe.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue E-Mails</translation>
    </message>
    <message>
        <source>{status}: {n}</source>
        <translation>{status}: {n}</translation>
    </message>
    <message>
        <source>All are listed</source>
        <translation>Alle werden aufgelistet</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>All activity…</source>
        <translation>Gesamte Aktivität…</translation>
    </message>
    <message>
        <source>What the server can do…</source>
        <translation>Was der Server kann…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>All: {status}</source>
        <translation>Alle: {status}</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>last good sync {when}</source>
        <translation>letzter guter Abgleich {when}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Letzter Abgleich {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>period</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Sign in to {who}</source>
        <translation>Bei {who} anmelden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>{server} · user {name}</source>
        <translation>{server} · Benutzer {name}</translation>
    </message>
    <message>
        <source>It is tried at once and kept by the service, encrypted.</source>
        <translation>Es wird sofort versucht und vom Dienst verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead…</source>
        <translation>Stattdessen mit {provider} verbinden…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you — {program}</source>
        <translation>
            <numerusform>{n} braucht Ihre Hilfe — {program}</numerusform>
            <numerusform>{n} brauchen Ihre Hilfe — {program}</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>Keine Quellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} need you</source>
        <translation>
            <numerusform>{n} von {all} braucht Ihre Hilfe</numerusform>
            <numerusform>{n} von {all} brauchen Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} trying again</source>
        <translation>
            <numerusform>{n} von {all} wird erneut versucht</numerusform>
            <numerusform>{n} von {all} werden erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>All up to date</source>
        <translation>Alle aktuell</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sources did not sync well</source>
        <translation>
            <numerusform>{n} von {all} Quellen wurde nicht gut abgeglichen</numerusform>
            <numerusform>{n} von {all} Quellen wurden nicht gut abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync of {who} failed</source>
        <translation>Abgleich von {who} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who} is up to date</source>
        <translation>{who} ist aktuell</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are up to date</source>
        <translation>
            <numerusform>{n} Quelle ist aktuell</numerusform>
            <numerusform>{n} Quellen sind aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {trouble}</source>
        <translation>{who}: {trouble}</translation>
    </message>
    <message>
        <source>The next try is {when}.</source>
        <translation>Der nächste Versuch ist {when}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Mail sources by account, with their status. {key} mends a source.</source>
        <translation>E-Mail-Quellen nach Konto, mit ihrem Status. {key} behebt die Störung einer Quelle.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Those of this source appear in a moment.</source>
        <translation>Legen Sie die Nachrichten auf einem Ordner ab. Die dieser Quelle erscheinen gleich.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Hold them over a source to see its folders.</source>
        <translation>Legen Sie die Nachrichten auf einem Ordner ab. Halten Sie sie über eine Quelle, um deren Ordner zu sehen.</translation>
    </message>
    <message>
        <source>Wait for its folders</source>
        <translation>Warten Sie auf die Ordner</translation>
    </message>
    <message>
        <source>Both are kept in the system keyring. Where there is none, you will be asked again at the next start.</source>
        <translation>Beide liegen im Schlüsselbund des Systems. Gibt es keinen, werden Sie beim nächsten Start wieder gefragt.</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Bei der API anmelden</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, light</source>
        <translation>Hell, hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Dunkel, hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>E, V, L, 1 and others act on messages</source>
        <translation>E, V, L, 1 und andere wirken auf Nachrichten</translation>
    </message>
    <message>
        <source>This list is of one source.</source>
        <translation>Diese Liste gehört zu einer einzigen Quelle.</translation>
    </message>
    <message>
        <source>This message is not in its list any more.</source>
        <translation>Diese Nachricht ist nicht mehr in ihrer Liste.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Google warns that it hasn&apos;t verified the app: that is your own project. Choose “Advanced” and go on. For your own use no verification is needed.</source>
        <translation>Google warnt, die App sei nicht überprüft: Das ist Ihr eigenes Projekt. Wählen Sie „Erweitert“ und fahren Sie fort. Für den eigenen Gebrauch ist keine Überprüfung nötig.</translation>
    </message>
    <message>
        <source>Open the Google Cloud console and make a project. It is free.</source>
        <translation>Öffnen Sie die Google-Cloud-Konsole und legen Sie ein Projekt an. Es ist kostenlos.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, look for “Gmail API” and choose “Enable”.</source>
        <translation>Suchen Sie unter „APIs &amp; Services“ die „Gmail API“ und wählen Sie „Enable“.</translation>
    </message>
    <message>
        <source>Under “Google Auth Platform”, fill in the app&apos;s name and your address. As audience choose “External”.</source>
        <translation>Tragen Sie unter „Google Auth Platform“ den Namen der App und Ihre Adresse ein. Wählen Sie als Zielgruppe „External“.</translation>
    </message>
    <message>
        <source>Under “Data access”, add the scope https://mail.google.com/.</source>
        <translation>Fügen Sie unter „Data access“ die Berechtigung https://mail.google.com/ hinzu.</translation>
    </message>
    <message>
        <source>Under “Audience”, choose “Publish app”, so that it is “In production”. Left in “Testing”, every sign-in dies after 7 days.</source>
        <translation>Wählen Sie unter „Audience“ „Publish app“, damit dort „In production“ steht. Bleibt es bei „Testing“, endet jede Anmeldung nach 7 Tagen.</translation>
    </message>
    <message>
        <source>Under “Clients”, create a client of the type “Desktop app”.</source>
        <translation>Legen Sie unter „Clients“ einen Client vom Typ „Desktop app“ an.</translation>
    </message>
    <message>
        <source>There is no redirect address to fill in: a desktop app may come back to http://127.0.0.1/ on any port.</source>
        <translation>Eine Weiterleitungsadresse ist nicht einzutragen: Eine Desktop-App darf auf jedem Port zu http://127.0.0.1/ zurückkehren.</translation>
    </message>
    <message>
        <source>Download the client&apos;s JSON file and drop it here, or copy client id and client secret.</source>
        <translation>Laden Sie die JSON-Datei des Clients herunter und ziehen Sie sie hierher, oder kopieren Sie Client-ID und Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Microsoft gives client ids only to accounts that belong to a directory (an Azure or Microsoft 365 organization). IMAP must be switched on for the mailbox.</source>
        <translation>Microsoft gibt Client-IDs nur an Konten, die zu einem Verzeichnis gehören (einer Organisation in Azure oder Microsoft 365). IMAP muss für das Postfach eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center with an account that belongs to a directory. A personal account alone can&apos;t register apps.</source>
        <translation>Öffnen Sie das Microsoft Entra Admin Center mit einem Konto, das zu einem Verzeichnis gehört. Ein persönliches Konto allein kann keine Apps registrieren.</translation>
    </message>
    <message>
        <source>Under “App registrations”, choose “New registration” and give it a name.</source>
        <translation>Wählen Sie unter „App registrations“ „New registration“ und geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>As supported account types choose the one that covers your mailbox: any directory and personal accounts, if you are unsure.</source>
        <translation>Wählen Sie bei den unterstützten Kontotypen den, der Ihr Postfach umfasst; im Zweifel jedes Verzeichnis und persönliche Konten.</translation>
    </message>
    <message>
        <source>As redirect address choose the platform “Mobile and desktop applications” and enter http://localhost. Not “Web” and not “Single-page application”: those sign-ins fail or die after a day.</source>
        <translation>Wählen Sie für die Weiterleitungsadresse die Plattform „Mobile and desktop applications“ und geben Sie http://localhost ein. Nicht „Web“ und nicht „Single-page application“: Damit scheitern Anmeldungen oder enden nach einem Tag.</translation>
    </message>
    <message>
        <source>Under “Authentication”, switch “Allow public client flows” on if you want to sign in with a code on another device.</source>
        <translation>Schalten Sie unter „Authentication“ „Allow public client flows“ ein, wenn Sie sich mit einem Code auf einem anderen Gerät anmelden wollen.</translation>
    </message>
    <message>
        <source>Under “API permissions”, add the delegated permission IMAP.AccessAsUser.All of “Office 365 Exchange Online”.</source>
        <translation>Fügen Sie unter „API permissions“ die delegierte Berechtigung IMAP.AccessAsUser.All von „Office 365 Exchange Online“ hinzu.</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID”. No secret is needed; don&apos;t make one.</source>
        <translation>Kopieren Sie die „Application (client) ID“. Ein Geheimnis ist nicht nötig; legen Sie keines an.</translation>
    </message>
    <message>
        <source>If the app is for one organization only, enter its directory (tenant) id instead of “common”.</source>
        <translation>Ist die App nur für eine Organisation, geben Sie statt „common“ deren Verzeichnis-ID (Tenant) ein.</translation>
    </message>
    <message>
        <source>Microsoft (Outlook, Microsoft 365)</source>
        <translation>Microsoft (Outlook, Microsoft 365)</translation>
    </message>
    <message>
        <source>Yahoo doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>Yahoo gibt Client-IDs nicht ohne Weiteres heraus. Mit einem App-Passwort geht es sofort.</translation>
    </message>
    <message>
        <source>Yahoo gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>Yahoo gibt Zugriff auf E-Mails nur mit Vertrag: Beantragen Sie ihn mit dem Formular auf dieser Seite.</translation>
    </message>
    <message>
        <source>As redirect address register https://127.0.0.1.</source>
        <translation>Tragen Sie als Weiterleitungsadresse https://127.0.0.1 ein.</translation>
    </message>
    <message>
        <source>Enter the client id that Yahoo gives you, and the secret if there is one.</source>
        <translation>Geben Sie die Client-ID ein, die Yahoo Ihnen gibt, und das Geheimnis, falls es eines gibt.</translation>
    </message>
    <message>
        <source>After the sign-in the browser says that it can&apos;t open the page. Copy the address it shows and paste it here.</source>
        <translation>Nach der Anmeldung meldet der Browser, dass er die Seite nicht öffnen kann. Kopieren Sie die Adresse, die er zeigt, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>AOL doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>AOL gibt Client-IDs nicht ohne Weiteres heraus. Mit einem App-Passwort geht es sofort.</translation>
    </message>
    <message>
        <source>AOL belongs to Yahoo, which gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>AOL gehört zu Yahoo, das Zugriff auf E-Mails nur mit Vertrag gibt: Beantragen Sie ihn mit dem Formular auf dieser Seite.</translation>
    </message>
    <message>
        <source>Enter the client id that you are given for AOL; Yahoo&apos;s own doesn&apos;t work there.</source>
        <translation>Geben Sie die Client-ID ein, die Sie für AOL bekommen; die von Yahoo gilt dort nicht.</translation>
    </message>
    <message>
        <source>Fastmail gives client ids on request only. With an app password it works at once.</source>
        <translation>Fastmail gibt Client-IDs nur auf Anfrage. Mit einem App-Passwort geht es sofort.</translation>
    </message>
    <message>
        <source>Fastmail registers clients by hand: write to the address on this page.</source>
        <translation>Fastmail trägt Clients von Hand ein: Schreiben Sie an die Adresse auf dieser Seite.</translation>
    </message>
    <message>
        <source>Ask for the scope https://www.fastmail.com/dev/protocol-imap and the redirect address http://localhost/callback.</source>
        <translation>Bitten Sie um die Berechtigung https://www.fastmail.com/dev/protocol-imap und die Weiterleitungsadresse http://localhost/callback.</translation>
    </message>
    <message>
        <source>Enter the client id that Fastmail sends you. There is no secret.</source>
        <translation>Geben Sie die Client-ID ein, die Fastmail Ihnen schickt. Ein Geheimnis gibt es nicht.</translation>
    </message>
    <message>
        <source>Mail programs must be allowed in the settings of Yandex Mail as well.</source>
        <translation>Mailprogramme müssen auch in den Einstellungen von Yandex Mail erlaubt sein.</translation>
    </message>
    <message>
        <source>Open Yandex OAuth and register an app for web services.</source>
        <translation>Öffnen Sie Yandex OAuth und registrieren Sie eine App für Webdienste.</translation>
    </message>
    <message>
        <source>As redirect address enter https://oauth.yandex.ru/verification_code.</source>
        <translation>Geben Sie als Weiterleitungsadresse https://oauth.yandex.ru/verification_code ein.</translation>
    </message>
    <message>
        <source>Add the permission mail:imap_full.</source>
        <translation>Fügen Sie die Berechtigung mail:imap_full hinzu.</translation>
    </message>
    <message>
        <source>Copy client id and client secret.</source>
        <translation>Kopieren Sie Client-ID und Client-Geheimnis.</translation>
    </message>
    <message>
        <source>After the sign-in Yandex shows a code. Copy it and paste it here.</source>
        <translation>Nach der Anmeldung zeigt Yandex einen Code. Kopieren Sie ihn und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Mail.ru compares the redirect address letter by letter, the port included.</source>
        <translation>Mail.ru vergleicht die Weiterleitungsadresse Buchstabe für Buchstabe, auch den Port.</translation>
    </message>
    <message>
        <source>Open Mail.ru&apos;s page for apps and make a new one.</source>
        <translation>Öffnen Sie die Seite von Mail.ru für Apps und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>As redirect address enter exactly http://127.0.0.1:38461/callback.</source>
        <translation>Geben Sie als Weiterleitungsadresse genau http://127.0.0.1:38461/callback ein.</translation>
    </message>
    <message>
        <source>If Mail.ru refuses the address, enter urn:ietf:wg:oauth:2.0:oob on both sides and paste the code it shows.</source>
        <translation>Lehnt Mail.ru die Adresse ab, geben Sie auf beiden Seiten urn:ietf:wg:oauth:2.0:oob ein und fügen Sie den gezeigten Code ein.</translation>
    </message>
    <message>
        <source>Works with every provider that offers authorization code with PKCE and whose mail server takes OAUTHBEARER or XOAUTH2.</source>
        <translation>Geht mit jedem Anbieter, der Authorization Code mit PKCE bietet und dessen Mailserver OAUTHBEARER oder XOAUTH2 annimmt.</translation>
    </message>
    <message>
        <source>Register a client of the type “native” or “desktop” with the provider, using authorization code and PKCE.</source>
        <translation>Registrieren Sie beim Anbieter einen Client vom Typ „native“ oder „desktop“, mit Authorization Code und PKCE.</translation>
    </message>
    <message>
        <source>As redirect address enter http://127.0.0.1/callback. The port changes with each sign-in; a provider that follows the rules for native apps allows that.</source>
        <translation>Geben Sie als Weiterleitungsadresse http://127.0.0.1/callback ein. Der Port ist bei jeder Anmeldung ein anderer; ein Anbieter, der sich an die Regeln für native Apps hält, erlaubt das.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, as https://login.example.org. The other addresses are then looked up there.</source>
        <translation>Geben Sie die Adresse des Ausstellers ein, etwa https://login.example.org. Die anderen Adressen werden dann dort nachgeschlagen.</translation>
    </message>
    <message>
        <source>Enter the scope that stands for IMAP, beside offline_access.</source>
        <translation>Geben Sie die Berechtigung ein, die für IMAP steht, neben offline_access.</translation>
    </message>
    <message>
        <source>Enter the client id, and the secret if there is one.</source>
        <translation>Geben Sie die Client-ID ein und das Geheimnis, falls es eines gibt.</translation>
    </message>
    <message>
        <source>Other provider (OpenID Connect or OAuth 2)</source>
        <translation>Anderer Anbieter (OpenID Connect oder OAuth 2)</translation>
    </message>
    <message>
        <source>Gmail takes an app password here. It needs 2-Step Verification to be on.</source>
        <translation>Gmail verlangt hier ein App-Passwort. Dafür muss die Bestätigung in zwei Schritten eingeschaltet sein.</translation>
    </message>
    <message>
        <source>iCloud takes an app-specific password, made on your Apple Account page.</source>
        <translation>iCloud verlangt ein App-spezifisches Passwort, das Sie auf der Seite Ihres Apple Accounts anlegen.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, made under Account security.</source>
        <translation>Yahoo verlangt ein App-Passwort, das Sie unter „Kontosicherheit“ anlegen.</translation>
    </message>
    <message>
        <source>AOL takes an app password, made under Account security.</source>
        <translation>AOL verlangt ein App-Passwort, das Sie unter „Kontosicherheit“ anlegen.</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts passwords from mail programs for these addresses.</source>
        <translation>Microsoft nimmt für diese Adressen von Mailprogrammen keine Passwörter mehr an.</translation>
    </message>
    <message>
        <source>Fastmail takes an app password, made under Privacy &amp; Security.</source>
        <translation>Fastmail verlangt ein App-Passwort, das Sie unter „Privacy &amp; Security“ anlegen.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP muss erst in den Einstellungen von GMX eingeschaltet werden. Bei Anmeldung mit zwei Faktoren verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>GMX (Germany)</source>
        <translation>GMX (Deutschland)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first.</source>
        <translation>IMAP muss erst in den Einstellungen von GMX eingeschaltet werden.</translation>
    </message>
    <message>
        <source>GMX (international)</source>
        <translation>GMX (international)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WEB.DE&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP muss erst in den Einstellungen von WEB.DE eingeschaltet werden. Bei Anmeldung mit zwei Faktoren verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>IMAP is part of mail.com&apos;s paid membership, and must be switched on in its settings.</source>
        <translation>IMAP gehört bei mail.com zur bezahlten Mitgliedschaft und muss dort in den Einstellungen eingeschaltet werden.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Zoho&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP muss erst in den Einstellungen von Zoho eingeschaltet werden. Bei Anmeldung mit zwei Faktoren verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>Zoho Mail (Europe)</source>
        <translation>Zoho Mail (Europa)</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations</source>
        <translation>Zoho Mail für Organisationen</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations (Europe)</source>
        <translation>Zoho Mail für Organisationen (Europa)</translation>
    </message>
    <message>
        <source>Yandex takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Yandex verlangt ein App-Passwort, und IMAP muss dort in den Einstellungen eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Mail.ru takes a password for external applications.</source>
        <translation>Mail.ru verlangt ein Passwort für externe Anwendungen.</translation>
    </message>
    <message>
        <source>Access of mail programs must be switched on in Rambler&apos;s settings first.</source>
        <translation>Der Zugriff durch Mailprogramme muss erst in den Einstellungen von Rambler eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Telekom has a password of its own for mail programs, set on the account&apos;s page.</source>
        <translation>Telekom hat ein eigenes Passwort für Mailprogramme, das auf der Seite des Kontos festgelegt wird.</translation>
    </message>
    <message>
        <source>IONOS (Germany)</source>
        <translation>IONOS (Deutschland)</translation>
    </message>
    <message>
        <source>Orange (France)</source>
        <translation>Orange (Frankreich)</translation>
    </message>
    <message>
        <source>With Libero&apos;s protected access, use a password made for the mail program.</source>
        <translation>Mit dem geschützten Zugang von Libero verwenden Sie ein Passwort, das für das Mailprogramm angelegt ist.</translation>
    </message>
    <message>
        <source>Access of mail programs must be allowed in Seznam&apos;s settings. With two-step sign-in, use an app password.</source>
        <translation>Der Zugriff durch Mailprogramme muss in den Einstellungen von Seznam erlaubt sein. Bei Anmeldung in zwei Schritten verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WP&apos;s settings first.</source>
        <translation>IMAP muss erst in den Einstellungen von WP eingeschaltet werden.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in o2&apos;s settings first.</source>
        <translation>IMAP muss erst in den Einstellungen von o2 eingeschaltet werden.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Onet&apos;s settings first.</source>
        <translation>IMAP muss erst in den Einstellungen von Onet eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Access of other mail programs must be allowed in Xfinity&apos;s mail settings.</source>
        <translation>Der Zugriff durch andere Mailprogramme muss in den E-Mail-Einstellungen von Xfinity erlaubt sein.</translation>
    </message>
    <message>
        <source>Xfinity (Comcast)</source>
        <translation>Xfinity (Comcast)</translation>
    </message>
    <message>
        <source>AT&amp;T takes a secure mail key, made in the account&apos;s profile.</source>
        <translation>AT&amp;T verlangt einen „Secure Mail Key“, der im Profil des Kontos angelegt wird.</translation>
    </message>
    <message>
        <source>QQ takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>QQ verlangt einen Autorisierungscode, den es gibt, wo IMAP in den Einstellungen eingeschaltet wird.</translation>
    </message>
    <message>
        <source>NetEase takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>NetEase verlangt einen Autorisierungscode, den es gibt, wo IMAP in den Einstellungen eingeschaltet wird.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in NAVER&apos;s settings first. With two-step sign-in, use an app password.</source>
        <translation>IMAP muss erst in den Einstellungen von NAVER eingeschaltet werden. Bei Anmeldung in zwei Schritten verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>Daum takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Daum verlangt ein App-Passwort, und IMAP muss dort in den Einstellungen eingeschaltet sein.</translation>
    </message>
    <message>
        <source>With two-factor sign-in, use a password made for the device.</source>
        <translation>Bei Anmeldung mit zwei Faktoren verwenden Sie ein Passwort, das für das Gerät angelegt ist.</translation>
    </message>
    <message>
        <source>Proton works through its Bridge, a program of a paid plan that must run on this computer. Bridge shows the password to enter here.</source>
        <translation>Proton arbeitet über seine Bridge, ein Programm eines bezahlten Tarifs, das auf diesem Computer laufen muss. Bridge zeigt das Passwort, das hier einzugeben ist.</translation>
    </message>
    <message>
        <source>Proton Mail (Bridge)</source>
        <translation>Proton Mail (Bridge)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Easy to guess. Four or more words that have nothing to do with each other are strong and easy to remember.</source>
        <translation>Leicht zu erraten. Vier oder mehr Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Fair. One more word, or some more characters, make it strong.</source>
        <translation>Brauchbar. Ein weiteres Wort oder einige Zeichen mehr machen sie stark.</translation>
    </message>
    <message>
        <source>Strong, if you use it nowhere else.</source>
        <translation>Stark, wenn Sie sie nirgends sonst verwenden.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Nobody can recover it: without it, every password has to be entered again.</source>
        <translation>Niemand kann sie wiederherstellen: Ohne sie muss jedes Passwort neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Where are passwords kept?</source>
        <translation>Wo liegen die Passwörter?</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>The stored passwords are locked</source>
        <translation>Die gespeicherten Passwörter sind verschlossen</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>Der Schlüsselbund fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>Your passwords are locked with a key in it. Its window may be behind this one: enter the password there.</source>
        <translation>Ihre Passwörter sind mit einem Schlüssel darin verschlossen. Sein Fenster liegt vielleicht hinter diesem: Geben Sie dort das Passwort ein.</translation>
    </message>
    <message>
        <source>In the system keyring</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Unlocked together with your desktop; nothing to enter.</source>
        <translation>Wird mit Ihrer Anmeldung entsperrt; nichts einzugeben.</translation>
    </message>
    <message>
        <source>Encrypted, opened by a passphrase</source>
        <translation>Verschlüsselt, mit einer Passphrase geöffnet</translation>
    </message>
    <message>
        <source>You are asked for it at each start.</source>
        <translation>Bei jedem Start werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Encrypted, with the key in a file that only you can read</source>
        <translation>Verschlüsselt, mit dem Schlüssel in einer nur für Sie lesbaren Datei</translation>
    </message>
    <message>
        <source>Protects against other users. Not against programs that you run yourself, nor where the whole data folder is copied.</source>
        <translation>Schützt vor anderen Benutzern. Nicht vor Programmen, die Sie selbst ausführen, und nicht, wenn der ganze Datenordner kopiert wird.</translation>
    </message>
    <message>
        <source>Give the stored passwords up?</source>
        <translation>Die gespeicherten Passwörter aufgeben?</translation>
    </message>
    <message>
        <source>Without their key nobody can open them. Every source asks for its password again; mail, folders and settings stay as they are.</source>
        <translation>Ohne ihren Schlüssel kann sie niemand öffnen. Jede Quelle fragt wieder nach ihrem Passwort; E-Mails, Ordner und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give the passwords up…</source>
        <translation>Passwörter aufgeben…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>filled in for you</source>
        <translation>für Sie ausgefüllt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Sync every hour</source>
        <translation>Stündlich abgleichen</translation>
    </message>
    <message>
        <source>Sync every 4 hours</source>
        <translation>Alle 4 Stunden abgleichen</translation>
    </message>
    <message>
        <source>Sync every 12 hours</source>
        <translation>Alle 12 Stunden abgleichen</translation>
    </message>
    <message>
        <source>Sync every 24 hours</source>
        <translation>Alle 24 Stunden abgleichen</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Quelle &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Jetzt abg&amp;leichen</translation>
    </message>
    <message>
        <source>Sync the selected sources</source>
        <translation>Die ausgewählten Quellen abgleichen</translation>
    </message>
    <message>
        <source>Sync &amp;all</source>
        <translation>&amp;Alle abgleichen</translation>
    </message>
    <message>
        <source>Sync every source</source>
        <translation>Jede Quelle abgleichen</translation>
    </message>
    <message>
        <source>Si&amp;gn in or fix</source>
        <translation>A&amp;nmelden oder beheben</translation>
    </message>
    <message>
        <source>Sign in again, or fix the source</source>
        <translation>Neu anmelden oder die Störung der Quelle beheben</translation>
    </message>
    <message>
        <source>C&amp;hoose folders to sync…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>Rename acc&amp;ount</source>
        <translation>Konto &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>Quelle ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>Make a folder in this one</source>
        <translation>Einen Ordner in diesem anlegen</translation>
    </message>
    <message>
        <source>&amp;Rename folder</source>
        <translation>Ordner &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move folder…</source>
        <translation>Ordner &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Favourite, with a digit as its key</source>
        <translation>&amp;Favorit, mit einer Ziffer als Taste</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alles als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash or Spam…</source>
        <translation>&amp;Papierkorb oder Spam leeren…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Ordner &amp;löschen…</translation>
    </message>
    <message>
        <source>Search &amp;messages</source>
        <translation>&amp;Nachrichten suchen</translation>
    </message>
    <message>
        <source>Filter &amp;folders</source>
        <translation>&amp;Ordner filtern</translation>
    </message>
    <message>
        <source>Filter s&amp;ources</source>
        <translation>&amp;Quellen filtern</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Rechte Spalte zeigen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Sources as &amp;table</source>
        <translation>Quellen als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>&amp;Unter der Liste</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>&amp;Rechts neben der Liste</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>A&amp;bsender</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <source>Compac&amp;t</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys</source>
        <translation>Tasten &amp;ohne Strg</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Leave &amp;demo</source>
        <translation>De&amp;mo verlassen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>CIO Desktop &amp;help</source>
        <translation>&amp;Hilfe zu CIO Desktop</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>A&amp;bout CIO Desktop</source>
        <translation>Über CIO &amp;Desktop</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Nachricht lesen</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>to archive</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to a favourite folder</source>
        <translation>In einen Favoriten verschieben</translation>
    </message>
    <message>
        <source>Copy, and paste into a folder</source>
        <translation>Kopieren und in einen Ordner einfügen</translation>
    </message>
    <message>
        <source>Change the folders of the selection</source>
        <translation>Ordner der Auswahl ändern</translation>
    </message>
    <message>
        <source>Move to the last folder again</source>
        <translation>Wieder in den letzten Ordner verschieben</translation>
    </message>
    <message>
        <source>Choose the sync period</source>
        <translation>Abgleichsintervall wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Toggle a check box</source>
        <translation>Kästchen umschalten</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>What happened, and what is being changed</source>
        <translation>Was geschah und was gerade geändert wird</translation>
    </message>
    <message>
        <source>One line for each source</source>
        <translation>Eine Zeile für jede Quelle</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you to sign in.</source>
        <translation>
            <numerusform>Bei {n} Quelle müssen Sie sich anmelden.</numerusform>
            <numerusform>Bei {n} Quellen müssen Sie sich anmelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are stopped.</source>
        <translation>
            <numerusform>{n} Quelle ist ausgeschaltet.</numerusform>
            <numerusform>{n} Quellen sind ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are paused after repeated errors.</source>
        <translation>
            <numerusform>{n} Quelle ist nach wiederholten Fehlern angehalten.</numerusform>
            <numerusform>{n} Quellen sind nach wiederholten Fehlern angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources can&apos;t connect.</source>
        <translation>
            <numerusform>{n} Quelle hat keine Verbindung.</numerusform>
            <numerusform>{n} Quellen haben keine Verbindung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources hide All Mail.</source>
        <translation>
            <numerusform>{n} Quelle verbirgt „Alle Nachrichten“.</numerusform>
            <numerusform>{n} Quellen verbergen „Alle Nachrichten“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources had a failure and are being tried again.</source>
        <translation>
            <numerusform>{n} Quelle hatte eine Störung und wird erneut versucht.</numerusform>
            <numerusform>{n} Quellen hatten eine Störung und werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline. You can look around; changes wait until you are back.</source>
        <translation>Dieser Computer ist offline. Sie können sich umsehen; Änderungen warten, bis er wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Starting the local service…</source>
        <translation>Der lokale Dienst startet…</translation>
    </message>
    <message>
        <source>The local service is not answering since {when}. Your mail is untouched.</source>
        <translation>Der lokale Dienst antwortet seit {when} nicht. Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key.</source>
        <translation>Der Dienst nimmt den Schlüssel dieses Programms nicht an.</translation>
    </message>
    <message>
        <source>{source}: {state}, {detail}.</source>
        <translation>{source}: {state}, {detail}.</translation>
    </message>
    <message>
        <source>{source}: {state}.</source>
        <translation>{source}: {state}.</translation>
    </message>
    <message>
        <source>{source}: {why}</source>
        <translation>{source}: {why}</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>Paused: {done} of {all}</source>
        <translation>Angehalten: {done} von {all}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undoing: {done} of {all}</source>
        <translation>Wird rückgängig gemacht: {done} von {all}</translation>
    </message>
    <message>
        <source>{progress} – waiting for the mail server</source>
        <translation>{progress} – warten auf den Mailserver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There is no code in what the browser came back with. Start the sign-in again.</source>
        <translation>In dem, womit der Browser zurückkam, ist kein Code. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it was ignored. Start the sign-in again.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung und wurde nicht beachtet. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>This sign-in was already answered. Start it again.</source>
        <translation>Diese Anmeldung wurde schon beantwortet. Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The sign-in took longer than ten minutes. Start it again.</source>
        <translation>Die Anmeldung dauerte länger als zehn Minuten. Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The answer came from another provider than the one that was asked, so it was refused. Start the sign-in again; if it happens again, check the issuer in the settings under OAuth providers.</source>
        <translation>Die Antwort kam von einem anderen Anbieter als dem gefragten und wurde abgelehnt. Beginnen Sie die Anmeldung neu; geschieht es wieder, prüfen Sie den Aussteller in den Einstellungen unter OAuth-Anbieter.</translation>
    </message>
    <message>
        <source>What the browser came back with can&apos;t be read. Start the sign-in again.</source>
        <translation>Womit der Browser zurückkam, ist nicht lesbar. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>Another copy of this program keeps renewing this sign-in. Try again later.</source>
        <translation>Ein anderes Exemplar dieses Programms erneuert diese Anmeldung immer wieder. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This sign-in is no longer stored. Connect again.</source>
        <translation>Diese Anmeldung ist nicht mehr gespeichert. Verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in: it ran out or was taken back. Connect again.</source>
        <translation>Der Anbieter nimmt diese Anmeldung nicht mehr an: Sie lief ab oder wurde zurückgenommen. Verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The client id this source signs in with was removed from the settings. Add it again under OAuth providers, or connect the source anew.</source>
        <translation>Die Client-ID, mit der sich diese Quelle anmeldet, wurde aus den Einstellungen entfernt. Fügen Sie sie unter OAuth-Anbieter wieder hinzu, oder verbinden Sie die Quelle neu.</translation>
    </message>
    <message>
        <source>Another copy of this program is renewing this sign-in and takes very long. Try again later.</source>
        <translation>Ein anderes Exemplar dieses Programms erneuert gerade diese Anmeldung und braucht sehr lange. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this redirect address by itself.</source>
        <translation>Zu dieser Weiterleitungsadresse kann der Browser nicht von selbst zurückkommen.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time. Start the sign-in again, or paste the address it ended at.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück. Beginnen Sie die Anmeldung neu, oder fügen Sie die Adresse ein, bei der er endete.</translation>
    </message>
    <message>
        <source>The port the provider sends the browser back to is used by another program. Close that program, or paste the address the browser ends at.</source>
        <translation>Der Port, an den der Anbieter den Browser zurückschickt, wird von einem anderen Programm benutzt. Schließen Sie es, oder fügen Sie die Adresse ein, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this machine:</source>
        <translation>Der Browser kann nicht zu diesem Computer zurückkommen:</translation>
    </message>
    <message>
        <source>The document at this address is about another issuer, so it isn&apos;t used. Enter the issuer exactly as the provider names it.</source>
        <translation>Das Dokument an dieser Adresse handelt von einem anderen Aussteller und wird nicht verwendet. Geben Sie den Aussteller genau so ein, wie der Anbieter ihn nennt.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t offer PKCE with S256, without which a sign-in isn&apos;t safe.</source>
        <translation>Dieser Anbieter bietet kein PKCE mit S256 an, ohne das eine Anmeldung nicht sicher ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server is busy or down. Try again later.</source>
        <translation>Der Anmeldeserver des Anbieters ist beschäftigt oder außer Betrieb. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the issuer&apos;s address and the connection.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie die Adresse des Ausstellers und die Verbindung.</translation>
    </message>
    <message>
        <source>The client id is missing, or has characters no client id has.</source>
        <translation>Die Client-ID fehlt oder enthält Zeichen, die keine hat.</translation>
    </message>
    <message>
        <source>{name} wants the client secret as well as the client id.</source>
        <translation>{name} will außer der Client-ID auch das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>The client secret has characters no secret has.</source>
        <translation>Das Client-Geheimnis enthält Zeichen, die keines hat.</translation>
    </message>
    <message>
        <source>The tenant is a name like contoso.onmicrosoft.com, or an id.</source>
        <translation>Der Mandant ist ein Name wie contoso.onmicrosoft.com oder eine ID.</translation>
    </message>
    <message>
        <source>The scope has characters no scope has.</source>
        <translation>Die Berechtigung enthält Zeichen, die keine hat.</translation>
    </message>
    <message>
        <source>The sign-in mechanisms are OAUTHBEARER and XOAUTH2.</source>
        <translation>Die Anmeldeverfahren sind OAUTHBEARER und XOAUTH2.</translation>
    </message>
    <message>
        <source>The redirect address can&apos;t be used.</source>
        <translation>Die Weiterleitungsadresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>One of the extra parameters is set by this program itself.</source>
        <translation>Einen der zusätzlichen Parameter setzt dieses Programm selbst.</translation>
    </message>
    <message>
        <source>The redirect address must begin with http or https.</source>
        <translation>Die Weiterleitungsadresse muss mit http oder https beginnen.</translation>
    </message>
    <message>
        <source>Extra parameters look like prompt=consent&amp;hd=example.org.</source>
        <translation>Zusätzliche Parameter sehen aus wie prompt=consent&amp;hd=example.org.</translation>
    </message>
    <message>
        <source>The provider refuses the client id or its secret. Check both in the settings under OAuth providers.</source>
        <translation>Der Anbieter lehnt die Client-ID oder ihr Geheimnis ab. Prüfen Sie beides in den Einstellungen unter OAuth-Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses the scope. Check it in the settings under OAuth providers, and that the client id is allowed to ask for it.</source>
        <translation>Der Anbieter lehnt die Berechtigung ab. Prüfen Sie sie in den Einstellungen unter OAuth-Anbieter und ob die Client-ID darum bitten darf.</translation>
    </message>
    <message>
        <source>The sign-in was refused: consent was not given. Try again and allow it.</source>
        <translation>Die Anmeldung wurde abgelehnt: Es wurde nicht zugestimmt. Versuchen Sie es erneut und erlauben Sie es.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server refused for a reason this program doesn&apos;t know ({detail}).</source>
        <translation>Der Anmeldeserver des Anbieters lehnte aus einem Grund ab, den dieses Programm nicht kennt ({detail}).</translation>
    </message>
    <message>
        <source>The code was not typed in time. Start the sign-in again.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>This sign-in belongs to another provider.</source>
        <translation>Diese Anmeldung gehört zu einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on another device.</source>
        <translation>{name} kennt keine Anmeldung auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The provider gave access for a short time only (no refresh token). Check the scope in the settings under OAuth providers (many need offline_access), or take this program&apos;s access away in your account at the provider and connect again.</source>
        <translation>Der Anbieter gab nur für kurze Zeit Zugriff (kein Refresh-Token). Prüfen Sie die Berechtigung in den Einstellungen unter OAuth-Anbieter (viele brauchen offline_access), oder nehmen Sie den Zugriff dieses Programms in Ihrem Konto beim Anbieter zurück und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server didn&apos;t answer in time. Try again later.</source>
        <translation>Der Anmeldeserver des Anbieters antwortete nicht rechtzeitig. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can&apos;t be reached. Check the connection, or try again later.</source>
        <translation>Der Anmeldeserver des Anbieters ist nicht erreichbar. Prüfen Sie die Verbindung, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Nothing is waited for here.</source>
        <translation>Hier wird auf nichts gewartet.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. Start it again.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>This link has run out. Ask for a new one.</source>
        <translation>Dieser Link ist abgelaufen. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This link was used already. Ask for a new one.</source>
        <translation>Dieser Link wurde schon verwendet. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as ann@example.org.</source>
        <translation>Geben Sie die ganze Adresse ein, etwa anna@example.org.</translation>
    </message>
    <message>
        <source>{name} gave access for this once only, so mail could be fetched for an hour at most. Check the scope of the provider in the settings, then connect again.</source>
        <translation>{name} gab nur dieses eine Mal Zugriff, E-Mails ließen sich also höchstens eine Stunde holen. Prüfen Sie die Berechtigung des Anbieters in den Einstellungen, dann verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Nothing is waited for here. Start the sign-in again.</source>
        <translation>Hier wird auf nichts gewartet. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>There is nothing to accept here.</source>
        <translation>Hier gibt es nichts anzunehmen.</translation>
    </message>
    <message>
        <source>No provider is known for this mailbox.</source>
        <translation>Für dieses Postfach ist kein Anbieter bekannt.</translation>
    </message>
    <message>
        <source>The provider&apos;s client id was removed from the settings. Add it again, or use a password.</source>
        <translation>Die Client-ID des Anbieters wurde aus den Einstellungen entfernt. Fügen Sie sie wieder hinzu, oder verwenden Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The service failed on this sign-in; its log says where.</source>
        <translation>Der Dienst ist an dieser Anmeldung gescheitert; sein Protokoll sagt, wo.</translation>
    </message>
    <message>
        <source>No sign-in is under way: open browser_redirect_url first.</source>
        <translation>Es läuft keine Anmeldung: Öffnen Sie zuerst browser_redirect_url.</translation>
    </message>
    <message>
        <source>That could not be proved. Sign in only if you know this server: your password goes there.</source>
        <translation>Das ließ sich nicht beweisen. Melden Sie sich nur an, wenn Sie diesen Server kennen: Ihr Passwort geht dorthin.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Postfach verbinden</translation>
    </message>
    <message>
        <source>Sign in to your mailbox</source>
        <translation>Bei Ihrem Postfach anmelden</translation>
    </message>
    <message>
        <source>Another person signed in</source>
        <translation>Jemand anders hat sich angemeldet</translation>
    </message>
    <message>
        <source>You signed in as {other}, but the mailbox to connect is {meant}.</source>
        <translation>Sie haben sich als {other} angemeldet, aber zu verbinden ist das Postfach {meant}.</translation>
    </message>
    <message>
        <source>Sign in at {provider}</source>
        <translation>Bei {provider} anmelden</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Geben Sie diesen Code ein</translation>
    </message>
    <message>
        <source>Your mail server was named by {source} as {server}.</source>
        <translation>Ihr Mailserver ist laut {source} {server}.</translation>
    </message>
    <message>
        <source>Continue with {who}</source>
        <translation>Weiter mit {who}</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <translation>Weiter mit dem Anbieter</translation>
    </message>
    <message>
        <source>Mail server: {server}</source>
        <translation>Mailserver: {server}</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be added as a mailbox of its own.</source>
        <translation>Nichts wurde gespeichert. Es lässt sich als eigenes Postfach hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be connected instead.</source>
        <translation>Nichts wurde gespeichert. Es lässt sich stattdessen verbinden.</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>Fehler: {title}</translation>
    </message>
    <message>
        <source>Your mail server was named as {server}.</source>
        <translation>Als Ihr Mailserver wurde {server} genannt.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>App-Passwort anlegen</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie Sie sich anmelden</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox. Its settings are looked up for you.</source>
        <translation>Geben Sie die Adresse des Postfachs ein. Seine Einstellungen werden für Sie ermittelt.</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>The mail server of this address was not found. Your provider&apos;s help pages name it.</source>
        <translation>Der Mailserver dieser Adresse wurde nicht gefunden. Die Hilfeseiten Ihres Anbieters nennen ihn.</translation>
    </message>
    <message>
        <source>Allow access there. This page is not needed meanwhile: you come back by yourself.</source>
        <translation>Erlauben Sie dort den Zugriff. Diese Seite wird solange nicht gebraucht: Sie kommen von selbst zurück.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page and allow access. It ends with a code, or with a page that can&apos;t be shown.</source>
        <translation>Öffnen Sie die Seite des Anbieters und erlauben Sie den Zugriff. Sie endet mit einem Code oder mit einer Seite, die sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Code, or the address of that last page</source>
        <translation>Code oder Adresse jener letzten Seite</translation>
    </message>
    <message>
        <source>This page goes on by itself once that is done.</source>
        <translation>Sobald das getan ist, geht diese Seite von selbst weiter.</translation>
    </message>
    <message>
        <source>Trying your mailbox</source>
        <translation>Ihr Postfach wird versucht</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Afterwards you go back to {host}.</source>
        <translation>Danach geht es zurück zu {host}.</translation>
    </message>
    <message>
        <source>or with a password</source>
        <translation>oder mit einem Passwort</translation>
    </message>
    <message>
        <source>Sign in again as {address}</source>
        <translation>Erneut anmelden als {address}</translation>
    </message>
    <message>
        <source>Go on to {host}</source>
        <translation>Weiter zu {host}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The browser says that it can&apos;t open the last page</source>
        <translation>Der Browser sagt, dass er die letzte Seite nicht öffnen kann</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>On any device, open {address} and type:</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät {address} und tippen Sie:</translation>
    </message>
    <message>
        <source>Looking for your mail server</source>
        <translation>Ihr Mailserver wird gesucht</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Die Anmeldung wird abgeschlossen</translation>
    </message>
    <message>
        <source>Signing in to {server}.</source>
        <translation>Anmeldung bei {server}.</translation>
    </message>
    <message>
        <source>{address} is connected.</source>
        <translation>{address} ist verbunden.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Eine andere Adresse verwenden</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>{address} verbinden</translation>
    </message>
    <message>
        <source>You are sent on to {host}.</source>
        <translation>Sie werden zu {host} weitergeleitet.</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Das Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Ein App-Passwort ist nötig</translation>
    </message>
    <message>
        <source>IMAP is turned off</source>
        <translation>IMAP ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The access was taken back</source>
        <translation>Der Zugriff wurde zurückgenommen</translation>
    </message>
    <message>
        <source>This mail server takes passwords only</source>
        <translation>Dieser Mailserver nimmt nur Passwörter</translation>
    </message>
    <message>
        <source>The mail server shows no mail</source>
        <translation>Der Mailserver zeigt keine E-Mails</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>Der Zugriff wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>That belongs to another sign-in</source>
        <translation>Das gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>This sign-in was answered already</source>
        <translation>Diese Anmeldung wurde schon beantwortet</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung dauerte zu lange</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>The provider does not know this program</source>
        <translation>Der Anbieter kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>Access to mail was not allowed</source>
        <translation>Der Zugriff auf E-Mail wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>This way to sign in was removed</source>
        <translation>Diese Art der Anmeldung wurde entfernt</translation>
    </message>
    <message>
        <source>The access would not last</source>
        <translation>Der Zugriff würde nicht halten</translation>
    </message>
    <message>
        <source>There is no such mail server</source>
        <translation>Diesen Mailserver gibt es nicht</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>Der Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be trusted</source>
        <translation>Dem Mailserver kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has run out</source>
        <translation>Das Zertifikat des Mailservers ist abgelaufen</translation>
    </message>
    <message>
        <source>Something failed here</source>
        <translation>Hier ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached</source>
        <translation>Der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>This link can&apos;t be used</source>
        <translation>Dieser Link ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Check the password. Many providers want an app password here instead of the usual one.</source>
        <translation>Prüfen Sie das Passwort. Viele Anbieter wollen hier ein App-Passwort statt des gewöhnlichen.</translation>
    </message>
    <message>
        <source>Turn IMAP on in the settings of the mailbox, then try again.</source>
        <translation>Schalten Sie IMAP in den Einstellungen des Postfachs ein, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox.</source>
        <translation>Erlauben Sie den Zugriff auf E-Mail, wenn der Anbieter fragt, und prüfen Sie, ob IMAP für das Postfach eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Sign in as the person whose mailbox it is, and check that IMAP is switched on for it.</source>
        <translation>Melden Sie sich als die Person an, der das Postfach gehört, und prüfen Sie, ob IMAP dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Use a password or an app password.</source>
        <translation>Verwenden Sie ein Passwort oder ein App-Passwort.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, or try again later.</source>
        <translation>Prüfen Sie Namen und Port des Servers, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Nothing was sent to it.</source>
        <translation>Prüfen Sie den Namen des Servers. Ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached now.</source>
        <translation>Der Mailserver ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail server refused the change.</source>
        <translation>Der Mailserver hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, such as imap.example.org.</source>
        <translation>Geben Sie den Namen des Mailservers ein, etwa imap.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually 993, or 143 with STARTTLS.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; meist 993, oder 143 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the user name. Mostly it is the whole address.</source>
        <translation>Geben Sie den Benutzernamen ein. Meist ist es die ganze Adresse.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>A password can&apos;t hold line breaks.</source>
        <translation>Ein Passwort kann keine Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>This link was used</source>
        <translation>Dieser Link wurde verwendet</translation>
    </message>
    <message>
        <source>The mailbox is connected. You can close this tab.</source>
        <translation>Das Postfach ist verbunden. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The link may have run out, or part of it is missing. Ask for a new one.</source>
        <translation>Der Link ist vielleicht abgelaufen, oder ein Teil fehlt. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened from there</source>
        <translation>Das lässt sich von dort nicht öffnen</translation>
    </message>
    <message>
        <source>Open the link itself, in a tab of its own.</source>
        <translation>Öffnen Sie den Link selbst, in einem eigenen Tab.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>Das ist zu viel</translation>
    </message>
    <message>
        <source>What was sent is longer than any answer on this page can be.</source>
        <translation>Was gesendet wurde, ist länger, als eine Antwort auf dieser Seite sein kann.</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s log says what it was.</source>
        <translation>Versuchen Sie es erneut. Das Protokoll des Dienstes sagt, was es war.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
    <message>
        <source>This change has begun or is over: it can&apos;t be cancelled.</source>
        <translation>Diese Änderung hat begonnen oder ist vorbei: Sie lässt sich nicht abbrechen.</translation>
    </message>
    <message>
        <source>This change is over: there is nothing to try again.</source>
        <translation>Diese Änderung ist vorbei: Es gibt nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This is the account&apos;s last address: add another one first</source>
        <translation>Das ist die letzte Adresse des Kontos: Fügen Sie zuerst eine andere hinzu</translation>
    </message>
    <message>
        <source>{folder} is not synced, so nobody can see here which messages are in it.</source>
        <translation>{folder} wird nicht abgeglichen, darum ist hier nicht zu sehen, welche Nachrichten darin sind.</translation>
    </message>
    <message>
        <source>This folder holds no messages of its own.</source>
        <translation>Dieser Ordner enthält keine eigenen Nachrichten.</translation>
    </message>
    <message>
        <source>The mail server names its own folder for this: {folder}.</source>
        <translation>Der Mailserver nennt dafür seinen eigenen Ordner: {folder}.</translation>
    </message>
    <message>
        <source>There are no messages in this folder, only other folders.</source>
        <translation>In diesem Ordner sind keine Nachrichten, nur andere Ordner.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be left out.</source>
        <translation>Der Posteingang lässt sich nicht auslassen.</translation>
    </message>
    <message>
        <source>Only the Trash and the Spam folder are emptied.</source>
        <translation>Nur Papierkorb und Spam werden geleert.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be renamed.</source>
        <translation>Der Posteingang lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be given another role.</source>
        <translation>Der Posteingang kann keinen anderen Zweck bekommen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be renamed.</source>
        <translation>Der Ordner des Mailservers dafür ({role}) lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be given another role.</source>
        <translation>Der Ordner des Mailservers dafür ({role}) kann keinen anderen Zweck bekommen.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted.</source>
        <translation>Der Posteingang lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>The account has no source to put a message into.</source>
        <translation>Das Konto hat keine Quelle, in die eine Nachricht gelegt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing can be put into {folder}.</source>
        <translation>In {folder} lässt sich nichts legen.</translation>
    </message>
    <message>
        <source>The search pattern is too long.</source>
        <translation>Das Suchmuster ist zu lang.</translation>
    </message>
    <message>
        <source>The search pattern repeats too many parts.</source>
        <translation>Das Suchmuster wiederholt zu viele Teile.</translation>
    </message>
    <message>
        <source>The search pattern is not a valid regular expression.</source>
        <translation>Das Suchmuster ist kein gültiger regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The search pattern repeats a part that can itself match in several ways.</source>
        <translation>Das Suchmuster wiederholt einen Teil, der selbst auf mehrere Arten passen kann.</translation>
    </message>
    <message>
        <source>The search pattern refers back to a part of itself.</source>
        <translation>Das Suchmuster verweist auf einen Teil von sich selbst zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} kopieren</numerusform>
            <numerusform>{n} Nachrichten nach {folder} kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} Nachricht nach {folder} in {source} kopieren</numerusform>
            <numerusform>{n} Nachrichten nach {folder} in {source} kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to</source>
        <translation>
            <numerusform>{n} Nachricht kopieren nach</numerusform>
            <numerusform>{n} Nachrichten kopieren nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the folders of {n} messages</source>
        <translation>
            <numerusform>Ordner von {n} Nachricht ändern</numerusform>
            <numerusform>Ordner von {n} Nachrichten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>{keys} shows first what would be sent.</source>
        <translation>{keys} zeigt zuerst, was gesendet würde.</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a message of a list</comment>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Pictures of {sender} are loaded from now on. Settings, Privacy has the list.</source>
        <translation>Bilder von {sender} werden von nun an geladen. Die Liste steht in den Einstellungen unter Datenschutz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are not loaded, as they would tell the sender that you read this.</source>
        <translation>
            <numerusform>{n} Bild wurde nicht geladen, weil es dem Absender verraten würde, dass Sie das lesen.</numerusform>
            <numerusform>{n} Bilder wurden nicht geladen, weil sie dem Absender verraten würden, dass Sie das lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be loaded.</source>
        <translation>
            <numerusform>{n} Bild ließ sich nicht laden.</numerusform>
            <numerusform>{n} Bilder ließen sich nicht laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Bei diesem Absender immer</translation>
    </message>
    <message>
        <source>Loading pictures…</source>
        <translation>Bilder werden geladen…</translation>
    </message>
    <message>
        <source>Load the pictures in each message from {sender}</source>
        <translation>Die Bilder in jeder Nachricht von {sender} laden</translation>
    </message>
    <message>
        <source>What would only tell the sender that you read this is not loaded.</source>
        <translation>Was dem Absender nur verriete, dass Sie das lesen, wird nicht geladen.</translation>
    </message>
    <message>
        <source>how this window looks and acts, and whose pictures are always loaded</source>
        <translation>wie dieses Fenster aussieht und wirkt und wessen Bilder immer geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>This window&apos;s own settings: {n} differ</source>
        <translation>
            <numerusform>Eigene Einstellungen dieses Fensters: {n} weicht ab</numerusform>
            <numerusform>Eigene Einstellungen dieses Fensters: {n} weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The window changes.</source>
        <translation>Das Fenster ändert sich.</translation>
    </message>
    <message>
        <source>They are loaded from where the sender keeps them, who then knows that you read the message, when, and from which network. They are asked for once you press “Load pictures” over a message, and always for these senders. Who forges such an address is taken for its owner.</source>
        <translation>Sie werden dort geladen, wo der Absender sie hat, der dann weiß, dass Sie die Nachricht lesen, wann und aus welchem Netz. Das geschieht, wenn Sie über einer Nachricht „Bilder laden“ drücken, und bei diesen Absendern immer. Wer eine solche Adresse fälscht, wird für ihren Besitzer gehalten.</translation>
    </message>
    <message>
        <source>There are none yet. “Always for this sender”, over a message, puts one here.</source>
        <translation>Noch gibt es keine. „Bei diesem Absender immer“ über einer Nachricht setzt einen hierher.</translation>
    </message>
    <message>
        <source>Senders whose pictures are always loaded</source>
        <translation>Absender, deren Bilder immer geladen werden</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Pictures on the internet</source>
        <translation>Bilder aus dem Internet</translation>
    </message>
    <message>
        <source>the selected senders</source>
        <translation>die ausgewählten Absender</translation>
    </message>
    <message>
        <source>of these senders</source>
        <translation>dieser Absender</translation>
    </message>
    <message>
        <source>Pictures on the internet are not loaded before you ask for them, as they tell the sender that you read the message. Under Privacy stand the senders whose pictures are always loaded.</source>
        <translation>Bilder aus dem Internet werden erst geladen, wenn Sie danach fragen, denn sie verraten dem Absender, dass Sie die Nachricht lesen. Unter Datenschutz stehen die Absender, deren Bilder immer geladen werden.</translation>
    </message>
    <message>
        <source>C&amp;ompact list of sources</source>
        <translation>&amp;Kompakte Liste der Quellen</translation>
    </message>
    <message>
        <source>{button}: {change}</source>
        <translation>{button}: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Reading {read} of {n} messages</source>
        <translation>
            <numerusform>{read} von {n} Nachricht gelesen</numerusform>
            <numerusform>{read} von {n} Nachrichten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>See all your mail sources in one place</source>
        <translation>Alle E-Mail-Quellen an einem Ort</translation>
    </message>
    <message>
        <source>Add one, or look around with made-up mail first.</source>
        <translation>Fügen Sie eine hinzu, oder sehen Sie sich zuerst mit erfundenen E-Mails um.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Your mail stays where it is. Passwords are kept encrypted on this computer. The demo keeps nothing and needs no network.</source>
        <translation>Ihre E-Mails bleiben, wo sie sind. Passwörter liegen verschlüsselt auf diesem Computer. Die Demo bewahrt nichts auf und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Wählen Sie zuerst einen Ordner</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>Only Trash and Spam are emptied</source>
        <translation>Nur Papierkorb und Spam werden geleert</translation>
    </message>
    <message>
        <source>Empt&amp;y {folder}…</source>
        <translation>{folder} l&amp;eeren…</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Nachrichten suchen…</translation>
    </message>
    <message>
        <source>{move} moves the selected messages to a folder that you type a few letters of; {change} shows all folders they are in, with boxes to tick. With the mouse, drag them onto a folder: that moves them, and copies them while Ctrl is held. All of this can be undone.</source>
        <translation>{move} verschiebt die ausgewählten Nachrichten in einen Ordner, von dem Sie ein paar Buchstaben tippen; {change} zeigt mit Kästchen zum Ankreuzen alle Ordner, in denen sie sind. Mit der Maus ziehen Sie sie auf einen Ordner: Das verschiebt sie, und kopiert sie, solange Strg gehalten wird. Alles das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A source that is not well says why, and what helps: the underlined word in its row, {mend}, or the buttons in the panel beside the list. Details there has the server&apos;s own words, to copy for whoever helps you. What went wrong with a change stands at the bottom until you have read it. {activity} opens Activity: what happened to each source, how each change stands, what can&apos;t be read.</source>
        <translation>Eine Quelle mit einer Störung sagt, warum, und was hilft: das unterstrichene Wort in ihrer Zeile, {mend}, oder die Knöpfe im Bereich neben der Liste. Die Details dort haben die Worte des Servers, zum Kopieren für jemanden, der Ihnen hilft. Was bei einer Änderung misslang, steht unten, bis Sie es gelesen haben. {activity} öffnet die Aktivität: was jeder Quelle geschah, wie es um jede Änderung steht, was nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Sign-in needed: the sign-in was refused. Nothing is tried until you sign in again.</source>
        <translation>Anmeldung nötig: Die Anmeldung wurde abgelehnt. Bis Sie sich wieder anmelden, wird nichts versucht.</translation>
    </message>
    <message>
        <source>Stopped: it failed for days, so it is not synced until you turn it on.</source>
        <translation>Ausgeschaltet: Der Abgleich schlug tagelang fehl und ruht, bis Sie die Quelle einschalten.</translation>
    </message>
    <message>
        <source>Paused: it failed again and again. It goes on by itself; you may resume it now.</source>
        <translation>Angehalten: Der Abgleich schlug immer wieder fehl. Er geht von selbst weiter; Sie können ihn schon jetzt fortsetzen.</translation>
    </message>
    <message>
        <source>Can&apos;t connect: the server can&apos;t be reached, or its certificate is not trusted. It is tried again by itself.</source>
        <translation>Keine Verbindung: Der Server ist nicht erreichbar, oder seinem Zertifikat wird nicht vertraut. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Limited: the provider hides a part of the mail from programs, such as Gmail&apos;s All Mail.</source>
        <translation>Eingeschränkt: Der Anbieter verbirgt einen Teil der E-Mails vor Programmen, wie Gmail „Alle Nachrichten“.</translation>
    </message>
    <message>
        <source>Late: a sync that was planned did not run.</source>
        <translation>Verspätet: Ein geplanter Abgleich fand nicht statt.</translation>
    </message>
    <message>
        <source>Trying again, Incomplete: the last try failed, or not all mail could be read.</source>
        <translation>Wird erneut versucht, Unvollständig: Der letzte Versuch schlug fehl, oder nicht alle Nachrichten waren lesbar.</translation>
    </message>
    <message>
        <source>Unknown: the service has said nothing for a while, so nothing is claimed.</source>
        <translation>Unbekannt: Der Dienst hat eine Weile nichts gesagt, darum wird nichts behauptet.</translation>
    </message>
    <message>
        <source>First import: mail is being read for the first time. Messages appear as they come.</source>
        <translation>Erster Import: E-Mails werden zum ersten Mal gelesen. Nachrichten erscheinen, wie sie kommen.</translation>
    </message>
    <message>
        <source>Syncing: what is new is being read.</source>
        <translation>Wird abgeglichen: Neues wird gelesen.</translation>
    </message>
    <message>
        <source>Up to date: the last sync went well; its age stands beside it.</source>
        <translation>Aktuell: Der letzte Abgleich ging gut; sein Alter steht daneben.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Filing mail</source>
        <translation>E-Mails einordnen</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.</source>
        <translation>E-Mail-Quellen verwalten: ein Fenster, ein asynchroner Client und ein lokaler Dienst für die Context.IO-2.0-API.</translation>
    </message>
    <message>
        <source>{program} (demo)</source>
        <translation>{program} (Demo)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>Abgleichs&amp;intervall</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>The local service is not answering</source>
        <translation>Der lokale Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>Wählen Sie zuerst eine Quelle aus</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>Hier ist alles in Ordnung</translation>
    </message>
    <message>
        <source>Select one source first</source>
        <translation>Wählen Sie zuerst eine einzelne Quelle aus</translation>
    </message>
    <message>
        <source>Service starting</source>
        <translation>Dienst startet</translation>
    </message>
    <message>
        <source>Service running</source>
        <translation>Dienst läuft</translation>
    </message>
    <message>
        <source>Service not answering</source>
        <translation>Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Service refuses the key</source>
        <translation>Dienst lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Undid: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Did again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>This computer has no network. Syncing goes on by itself once it has.</source>
        <translation>Dieser Computer hat kein Netz. Sobald es da ist, geht der Abgleich von selbst weiter.</translation>
    </message>
    <message>
        <source>This computer has a network. How each mail server answers is said at its source.</source>
        <translation>Dieser Computer hat ein Netz. Wie jeder Mailserver antwortet, steht bei seiner Quelle.</translation>
    </message>
    <message>
        <source>The service answers at {address}</source>
        <translation>Der Dienst antwortet unter {address}</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>Der Dienst antwortet</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Wiederholen: {change}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>New mail arrives at once (IDLE).</source>
        <translation>Neue Nachrichten kommen sofort an (IDLE).</translation>
    </message>
    <message>
        <source>New mail can arrive at once (IDLE), but does not just now.</source>
        <translation>Neue Nachrichten können sofort ankommen (IDLE), tun es aber gerade nicht.</translation>
    </message>
    <message>
        <source>New mail is looked for every few minutes, as this server does not tell of it by itself.</source>
        <translation>Nach neuen Nachrichten wird alle paar Minuten gesehen, weil dieser Server sie nicht von selbst meldet.</translation>
    </message>
    <message>
        <source>Folders are Gmail&apos;s labels: a message can have several, and stays in All Mail.</source>
        <translation>Ordner sind die Labels von Gmail: Eine Nachricht kann mehrere haben und bleibt in „Alle Nachrichten“.</translation>
    </message>
    <message>
        <source>Moves are atomic here: a message is in one of the two folders at any moment (MOVE).</source>
        <translation>Verschoben wird hier in einem Schritt: Eine Nachricht ist zu jedem Zeitpunkt in einem der beiden Ordner (MOVE).</translation>
    </message>
    <message>
        <source>There is no move in one step: a message is copied, the copy is checked, then the first one is removed.</source>
        <translation>Verschoben wird nicht in einem Schritt: Eine Nachricht wird kopiert, die Kopie geprüft, dann die erste entfernt.</translation>
    </message>
    <message>
        <source>One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS).</source>
        <translation>Eine einzelne Nachricht lässt sich entfernen; was andere Programme als gelöscht gekennzeichnet haben, bleibt (UIDPLUS).</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. What was moved stays in its old folder, marked as deleted and hidden, until somebody clears that folder.</source>
        <translation>Eine einzelne Nachricht lässt sich hier nicht entfernen. Was verschoben wurde, bleibt im alten Ordner, als gelöscht gekennzeichnet und ausgeblendet, bis jemand diesen Ordner aufräumt.</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. So a folder is cleared of what is marked as deleted, where all of it was marked by this program.</source>
        <translation>Eine einzelne Nachricht lässt sich hier nicht entfernen. Darum wird ein Ordner von allem als gelöscht Gekennzeichneten befreit, wenn nur dieses Programm es gekennzeichnet hat.</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed, also for what has gone (QRESYNC).</source>
        <translation>Ein Abgleich fragt nur nach dem, was sich geändert hat, auch nach dem, was verschwunden ist (QRESYNC).</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed (CONDSTORE).</source>
        <translation>Ein Abgleich fragt nur nach dem, was sich geändert hat (CONDSTORE).</translation>
    </message>
    <message>
        <source>A sync reads the marks of all messages, as this server does not tell what has changed.</source>
        <translation>Ein Abgleich liest die Kennzeichen aller Nachrichten, weil dieser Server nicht sagt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Folders may have rights of their own, which are asked for before a change (ACL).</source>
        <translation>Ordner können eigene Rechte haben, nach denen vor einer Änderung gefragt wird (ACL).</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Looked for every few minutes</source>
        <translation>Alle paar Minuten gesucht</translation>
    </message>
    <message>
        <source>It takes no message above {size} (APPENDLIMIT).</source>
        <translation>Nachrichten über {size} werden nicht angenommen (APPENDLIMIT).</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <translation>Passwort verwenden…</translation>
    </message>
    <message>
        <source>Replace source…</source>
        <translation>Quelle ersetzen…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
    <message>
        <source>How to fix…</source>
        <translation>So beheben…</translation>
    </message>
    <message>
        <source>Open provider page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder</source>
        <translation>Eine Nachricht muss in mindestens einem Ordner bleiben</translation>
    </message>
    <message>
        <source>Nothing was changed. To delete it, move it to Trash.</source>
        <translation>Nichts wurde geändert. Zum Löschen verschieben Sie sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Choose another name.</source>
        <translation>{said} Nichts wurde geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be a folder&apos;s name</source>
        <translation>„{folder}“ kann kein Ordnername sein</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>Es gab nichts zu ändern</translation>
    </message>
    <message>
        <source>No folder to add or to remove was named.</source>
        <translation>Es wurde kein Ordner genannt, der hinzukommen oder wegfallen soll.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed.</source>
        <translation>{said} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted or renamed</source>
        <translation>Der Posteingang lässt sich nicht löschen oder umbenennen</translation>
    </message>
    <message>
        <source>Each mailbox has one. Nothing was changed.</source>
        <translation>Jedes Postfach hat einen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Sync the folder first.</source>
        <translation>{said} Nichts wurde geändert. Gleichen Sie den Ordner zuerst ab.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said} Choose the folder that the message is in.</source>
        <translation>{said} Wählen Sie den Ordner, in dem die Nachricht liegt.</translation>
    </message>
    <message>
        <source>{said} It may have been deleted or renamed by another program. The message was removed from no folder; choose another one.</source>
        <translation>{said} Vielleicht hat ein anderes Programm ihn gelöscht oder umbenannt. Die Nachricht wurde aus keinem Ordner entfernt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The source was removed meanwhile. Its mail is still on the server.</source>
        <translation>Die Quelle wurde inzwischen entfernt. Ihre Nachrichten sind noch auf dem Server.</translation>
    </message>
    <message>
        <source>The message is in several sources. Choose the one to take it from in the list of sources, and try there.</source>
        <translation>Die Nachricht ist in mehreren Quellen. Wählen Sie in der Liste der Quellen, aus welcher sie entfernt werden soll, und versuchen Sie es dort.</translation>
    </message>
    <message>
        <source>{server} lets nobody delete in this folder. The message was removed from nowhere.</source>
        <translation>{server} lässt niemanden in diesem Ordner löschen. Die Nachricht wurde nirgends entfernt.</translation>
    </message>
    <message>
        <source>{said} Ask whoever owns the folder. No message was lost.</source>
        <translation>{said} Fragen Sie, wem der Ordner gehört. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. The message was removed from nowhere.</source>
        <translation>{server} öffnet diesen Ordner nur zum Lesen. Die Nachricht wurde nirgends entfernt.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam. Move it out of there first.</source>
        <translation>Gmail behält bei Nachrichten in Papierkorb oder Spam keine Labels. Verschieben Sie sie zuerst von dort.</translation>
    </message>
    <message>
        <source>Gmail took the change and did not carry it out. Look at the message there.</source>
        <translation>Gmail hat die Änderung angenommen und nicht ausgeführt. Sehen Sie sich die Nachricht dort an.</translation>
    </message>
    <message>
        <source>The message is bigger than what can be carried to another source (64 MB). It is where it was.</source>
        <translation>Die Nachricht ist größer, als zu einer anderen Quelle übertragen werden kann (64 MB). Sie ist, wo sie war.</translation>
    </message>
    <message>
        <source>{server} changes messages when it takes them in, so the copy there would not be the same. The message is where it was. Copy it instead (hold Ctrl): then both are kept.</source>
        <translation>{server} verändert Nachrichten beim Annehmen, die Kopie dort wäre also nicht dieselbe. Die Nachricht ist, wo sie war. Kopieren Sie sie stattdessen (Strg halten): Dann bleiben beide erhalten.</translation>
    </message>
    <message>
        <source>It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether it is in another folder.</source>
        <translation>Sie ist nicht mehr dort, wo sie gesehen wurde: Ein anderes Programm hat sie verschoben oder gelöscht. Die Liste wird neu gelesen; sehen Sie nach, ob sie in einem anderen Ordner ist.</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder, so it stays there.</source>
        <translation>Ein anderes Programm hat die Nachricht in diesem Ordner wiederhergestellt, darum bleibt sie dort.</translation>
    </message>
    <message>
        <source>Nothing proves that another folder keeps what this message holds, so it stays.</source>
        <translation>Nichts beweist, dass ein anderer Ordner behält, was diese Nachricht enthält, darum bleibt sie.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. So it was not removed.</source>
        <translation>Zwei Ordner zeigen genau dieselbe Nachricht, und nichts sagt, in welchem sie liegt. Darum wurde sie nicht entfernt.</translation>
    </message>
    <message>
        <source>{said} No message was removed.</source>
        <translation>{said} Keine Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>The message may be there twice</source>
        <translation>Die Nachricht ist dort vielleicht doppelt</translation>
    </message>
    <message>
        <source>The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.</source>
        <translation>Die Antwort von {server} ging verloren, und nichts sagt, welche Kopie welche ist. Sehen Sie in den Ordner.</translation>
    </message>
    <message>
        <source>{server} said that it had copied the message, but it did not arrive. It stays here.</source>
        <translation>{server} sagte, die Nachricht sei kopiert, aber sie kam nicht an. Sie bleibt hier.</translation>
    </message>
    <message>
        <source>{server} said that it had removed the message, but it is still there.</source>
        <translation>{server} sagte, die Nachricht sei entfernt, aber sie ist noch da.</translation>
    </message>
    <message>
        <source>{server} said that it had made the folder, but it is not there.</source>
        <translation>{server} sagte, der Ordner sei angelegt, aber er ist nicht da.</translation>
    </message>
    <message>
        <source>{server} said that it had renamed the folder, but it has its old name.</source>
        <translation>{server} sagte, der Ordner sei umbenannt, aber er hat seinen alten Namen.</translation>
    </message>
    <message>
        <source>{server} said that it had deleted the folder, but it is still there.</source>
        <translation>{server} sagte, der Ordner sei gelöscht, aber er ist noch da.</translation>
    </message>
    <message>
        <source>The message is not on this disk any more, so it can&apos;t be sent.</source>
        <translation>Die Nachricht liegt nicht mehr auf diesem Datenträger und kann darum nicht gesendet werden.</translation>
    </message>
    <message>
        <source>{server} refused it. No message was lost.</source>
        <translation>{server} hat es abgelehnt. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{said} It goes on by itself.</source>
        <translation>{said} Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>A change waits</source>
        <translation>Eine Änderung wartet</translation>
    </message>
    <message>
        <source>A message has to be put back</source>
        <translation>Eine Nachricht muss zurückgelegt werden</translation>
    </message>
    <message>
        <source>The local index is read again from the servers; the change goes on then.</source>
        <translation>Der lokale Index wird neu von den Servern gelesen; dann geht die Änderung weiter.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. The change is tried again.</source>
        <translation>Das Programm traf auf einen eigenen Fehler. Die Änderung wird erneut versucht.</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.</source>
        <translation>Sie ist in ihrem neuen Ordner. Die Kopie im alten ist als gelöscht gekennzeichnet und ausgeblendet, bis {server} sie entfernt.</translation>
    </message>
    <message>
        <source>Done, but for a copy that is marked as deleted</source>
        <translation>Erledigt, bis auf eine als gelöscht gekennzeichnete Kopie</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}</source>
        <translation>Sie ist in ihrem neuen Ordner. Die Kopie im alten ist als gelöscht gekennzeichnet und ausgeblendet. {said}</translation>
    </message>
    <message>
        <source>A change waits for your answer</source>
        <translation>Eine Änderung wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>{who} is not synced now</source>
        <translation>{who} wird zurzeit nicht abgeglichen</translation>
    </message>
    <message>
        <source>It is paused or stopped. Turn it on first.</source>
        <translation>Der Abgleich ist angehalten oder ausgeschaltet. Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>A source that this change needs is being removed.</source>
        <translation>Eine Quelle, die diese Änderung braucht, wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Single letters act on messages</source>
        <translation>Einzelne Buchstaben wirken auf Nachrichten</translation>
    </message>
    <message>
        <source>Not in the window: {key} opens a window of its own</source>
        <translation>Nicht im Fenster: {key} öffnet ein eigenes Fenster</translation>
    </message>
    <message>
        <source>In the API</source>
        <translation>In der API</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>All but signatures and the like are listed</source>
        <translation>Alle außer Signaturen und Ähnlichem werden aufgelistet</translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation>nächster: {when}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Remove accoun&amp;t…</source>
        <translation>Konto entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>a mailbox on a server</comment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Lesebereich</translation>
    </message>
    <message>
        <source>All messages in the inboxes are read already.</source>
        <translation>In den Posteingängen sind schon alle Nachrichten gelesen.</translation>
    </message>
    <message>
        <source>This change can&apos;t be cancelled</source>
        <translation>Diese Änderung lässt sich nicht abbrechen</translation>
    </message>
    <message>
        <source>It has begun or is over. Undo it instead.</source>
        <translation>Sie hat begonnen oder ist vorbei. Machen Sie sie stattdessen rückgängig.</translation>
    </message>
    <message>
        <source>This change can&apos;t be tried again</source>
        <translation>Diese Änderung lässt sich nicht erneut versuchen</translation>
    </message>
    <message>
        <source>It is over. Make it once more, if it is still wanted.</source>
        <translation>Sie ist vorbei. Machen Sie sie noch einmal, wenn sie noch gewünscht ist.</translation>
    </message>
    <message>
        <source>{server} refused to {what}</source>
        <translation>{server} hat abgelehnt: {what}</translation>
    </message>
    <message>
        <source>The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source.</source>
        <translation>Das Postfach auf {server} ist voll. Nichts wurde entfernt. Schaffen Sie dort Platz, oder wählen Sie einen Ordner einer anderen Quelle.</translation>
    </message>
    <message>
        <source>{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source.</source>
        <translation>{server} nimmt keine so große Nachricht an. Nichts wurde entfernt. Wählen Sie einen Ordner einer anderen Quelle.</translation>
    </message>
    <message>
        <source>{server} does not allow it in this folder. Ask whoever owns it. No message was lost.</source>
        <translation>{server} erlaubt es in diesem Ordner nicht. Fragen Sie, wem er gehört. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. No message was lost.</source>
        <translation>{server} öffnet diesen Ordner nur zum Lesen. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{server} can never do this in this folder. No message was lost.</source>
        <translation>{server} kann das in diesem Ordner nie tun. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do it just now, and says that this will pass. No message was lost.</source>
        <translation>{server} kann es gerade nicht tun und sagt, dass das vorübergeht. Keine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>{server} has a limit that this would go beyond. Nothing was removed.</source>
        <translation>{server} hat eine Grenze, die das überschreiten würde. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder.</source>
        <translation>Der Ordner ist nicht mehr auf {server}: Ein anderes Programm hat ihn gelöscht oder umbenannt. Nichts wurde entfernt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder, or make it anew.</source>
        <translation>Der Ordner ist nicht mehr auf {server}: Ein anderes Programm hat ihn gelöscht oder umbenannt. Nichts wurde entfernt; wählen Sie einen anderen Ordner, oder legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>The message is not there any more</source>
        <translation>Die Nachricht ist nicht mehr da</translation>
    </message>
    <message>
        <source>Another program moved or deleted it. The list is read again.</source>
        <translation>Ein anderes Programm hat sie verschoben oder gelöscht. Die Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not take the message, so nothing was removed. Make room there.</source>
        <translation>Der Datenträger dieses Computers hat die Nachricht nicht angenommen, darum wurde nichts entfernt. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>What is known about it is in Details.</source>
        <translation>Was darüber bekannt ist, steht in den Details.</translation>
    </message>
    <message>
        <source>The service could not do this</source>
        <translation>Der Dienst konnte das nicht tun</translation>
    </message>
    <message>
        <source>Its answer is in Details.</source>
        <translation>Seine Antwort steht in den Details.</translation>
    </message>
    <message>
        <source>Can&apos;t sign in to {who}</source>
        <translation>Anmeldung bei {who} nicht möglich</translation>
    </message>
    <message>
        <source>The sign-in at {server} did not work. What is known about it is in Details.</source>
        <translation>Die Anmeldung bei {server} ist nicht gelungen. Was darüber bekannt ist, steht in den Details.</translation>
    </message>
    <message>
        <source>The sign-in through {provider} did not work</source>
        <translation>Die Anmeldung über {provider} ist nicht gelungen</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again, or connect again.</source>
        <translation>Was darüber bekannt ist, steht in den Details. Versuchen Sie es erneut, oder verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished</source>
        <translation>Die Anmeldung ließ sich nicht abschließen</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again.</source>
        <translation>Was darüber bekannt ist, steht in den Details. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The settings could not be looked up</source>
        <translation>Die Einstellungen ließen sich nicht ermitteln</translation>
    </message>
    <message>
        <source>What is known about it is in Details. They can be entered by hand, too.</source>
        <translation>Was darüber bekannt ist, steht in den Details. Sie lassen sich auch von Hand eingeben.</translation>
    </message>
    <message>
        <source>No connection to {server}</source>
        <translation>Keine Verbindung zu {server}</translation>
    </message>
    <message>
        <source>The connection to it did not work. What is known about it is in Details.</source>
        <translation>Die Verbindung ist nicht gelungen. Was darüber bekannt ist, steht in den Details.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server}</source>
        <translation>Keine verschlüsselte Verbindung zu {server}</translation>
    </message>
    <message>
        <source>The encryption of the connection did not work. What is known about it is in Details.</source>
        <translation>Die Verschlüsselung der Verbindung ist nicht gelungen. Was darüber bekannt ist, steht in den Details.</translation>
    </message>
    <message>
        <source>{server} did not do what was asked</source>
        <translation>{server} hat nicht getan, worum gebeten wurde</translation>
    </message>
    <message>
        <source>Not all mail is shown</source>
        <translation>Nicht alle Nachrichten werden gezeigt</translation>
    </message>
    <message>
        <source>Not all folders are shown as they are</source>
        <translation>Nicht alle Ordner werden gezeigt, wie sie sind</translation>
    </message>
    <message>
        <source>Not all texts were searched</source>
        <translation>Nicht alle Texte wurden durchsucht</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Search again.</source>
        <translation>Was darüber bekannt ist, steht in den Details. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Gmail does not show all there is</source>
        <translation>Gmail zeigt nicht alles, was da ist</translation>
    </message>
    <message>
        <source>The saved passwords could not be used</source>
        <translation>Die gespeicherten Passwörter waren nicht verwendbar</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>Der Schlüsselbund war nicht verwendbar</translation>
    </message>
    <message>
        <source>The local index could not be used</source>
        <translation>Der lokale Index war nicht verwendbar</translation>
    </message>
    <message>
        <source>Something failed on this computer</source>
        <translation>Auf diesem Computer ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Can&apos;t find {server}</source>
        <translation>{server} nicht gefunden</translation>
    </message>
    <message>
        <source>No server has the name {server}. Check the spelling, or this computer&apos;s connection.</source>
        <translation>Kein Server heißt {server}. Prüfen Sie die Schreibweise oder die Verbindung dieses Computers.</translation>
    </message>
    <message>
        <source>{server} refuses the connection</source>
        <translation>{server} lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>Nothing at {server} takes connections on {port}: the port is wrong, a firewall is in the way, or the server is down.</source>
        <translation>Bei {server} nimmt nichts Verbindungen an {port} an: Der Port ist falsch, eine Firewall ist im Weg, oder der Server ist außer Betrieb.</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} antwortet nicht</translation>
    </message>
    <message>
        <source>{server} said nothing on {port} for too long: a wrong port, a firewall, or the server is down or busy.</source>
        <translation>{server} schwieg zu lange an {port}: ein falscher Port, eine Firewall, oder der Server ist außer Betrieb oder überlastet.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached</source>
        <translation>{server} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the connection, or a VPN it may need.</source>
        <translation>Aus diesem Netz führt kein Weg zu {server}. Prüfen Sie die Verbindung oder ein VPN, das vielleicht nötig ist.</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>{server} hat aufgelegt</translation>
    </message>
    <message>
        <source>{server} closed the connection before saying hello. Often that is encryption on a port without it.</source>
        <translation>{server} schloss die Verbindung, bevor es sich meldete. Oft ist das Verschlüsselung an einem Port ohne sie.</translation>
    </message>
    <message>
        <source>{server} is not an IMAP server</source>
        <translation>{server} ist kein IMAP-Server</translation>
    </message>
    <message>
        <source>Something else answers at {server} on {port}. Check the server&apos;s name and the port.</source>
        <translation>Bei {server} antwortet an {port} etwas anderes. Prüfen Sie den Namen des Servers und den Port.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Computer ist offline</translation>
    </message>
    <message>
        <source>There is no network. Syncing goes on by itself once there is.</source>
        <translation>Es gibt kein Netz. Sobald es da ist, geht der Abgleich von selbst weiter.</translation>
    </message>
    <message>
        <source>{server} asks for a pause</source>
        <translation>{server} bittet um eine Pause</translation>
    </message>
    <message>
        <source>{server} limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.</source>
        <translation>{server} begrenzt, wie oft gefragt werden darf. Der Abgleich geht nach einer Weile von selbst weiter; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The server counts messages that it does not give out, whatever way they are asked for.</source>
        <translation>Der Server zählt Nachrichten, die er nicht herausgibt, wie auch immer danach gefragt wird.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be opened</source>
        <translation>Der Posteingang lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The server refuses it. The other folders are synced all the same.</source>
        <translation>Der Server lehnt es ab. Die anderen Ordner werden trotzdem abgeglichen.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off</source>
        <translation>Die Verbindung zu {server} brach ab</translation>
    </message>
    <message>
        <source>It ended in the middle of the work. The next try goes on from there.</source>
        <translation>Sie endete mitten in der Arbeit. Der nächste Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>The connection to {server} is not safe</source>
        <translation>Die Verbindung zu {server} ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of {server} has run out, so mail is not fetched. The server&apos;s owner must renew it; check this computer&apos;s date too.</source>
        <translation>Das Zertifikat von {server} ist abgelaufen, darum werden keine Nachrichten geholt. Der Betreiber des Servers muss es erneuern; prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of {server} is for another name, so mail is not fetched. Check the server&apos;s name.</source>
        <translation>Das Zertifikat von {server} gilt für einen anderen Namen, darum werden keine Nachrichten geholt. Prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The certificate of {server} comes from an issuer this computer does not trust, so mail is not fetched. If it is the server&apos;s own, look at it and trust it for this source.</source>
        <translation>Das Zertifikat von {server} kommt von einem Aussteller, dem dieser Computer nicht vertraut, darum werden keine Nachrichten geholt. Ist es das eigene des Servers, sehen Sie es sich an und vertrauen Sie ihm für diese Quelle.</translation>
    </message>
    <message>
        <source>Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.</source>
        <translation>Über die Verschlüsselung kam keine Einigung zustande. Oft erwartet der Port eine andere Art: 993 für SSL/TLS, 143 für STARTTLS.</translation>
    </message>
    <message>
        <source>{server} shows another certificate</source>
        <translation>{server} zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>It is not the one that was trusted for {server}, so mail is not fetched. Ask the server&apos;s owner whether it was renewed; if so, look at the new one and trust it.</source>
        <translation>Es ist nicht das, dem für {server} vertraut wurde, darum werden keine Nachrichten geholt. Fragen Sie den Betreiber des Servers, ob es erneuert wurde; wenn ja, sehen Sie sich das neue an und vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>Some mail is missing from {who}</source>
        <translation>Bei {who} fehlen Nachrichten</translation>
    </message>
    <message>
        <source>Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” next to All Mail.</source>
        <translation>Gmail verbirgt „Alle Nachrichten“ vor Mailprogrammen. Öffnen Sie in Gmail Einstellungen ▸ Labels und kreuzen Sie neben „Alle Nachrichten“ „In IMAP anzeigen“ an.</translation>
    </message>
    <message>
        <source>{server} can&apos;t search for these letters</source>
        <translation>{server} kann nach diesen Buchstaben nicht suchen</translation>
    </message>
    <message>
        <source>{server} finds texts by the letters A to Z alone. Search for other words.</source>
        <translation>{server} findet Texte nur mit den Buchstaben A bis Z. Suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>This folder is still being read. Search again later.</source>
        <translation>Dieser Ordner wird noch gelesen. Suchen Sie später erneut.</translation>
    </message>
    <message>
        <source>{server} has numbered this folder anew, and it is being read again. Search again in a moment.</source>
        <translation>{server} hat diesen Ordner neu nummeriert, und er wird neu gelesen. Suchen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold. Search for more words.</source>
        <translation>Es gibt mehr Treffer, als eine Liste fassen kann. Suchen Sie nach mehr Wörtern.</translation>
    </message>
    <message>
        <source>What was found in texts is gone</source>
        <translation>Was in Texten gefunden wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>The service was started anew since. Search texts again.</source>
        <translation>Der Dienst wurde seitdem neu gestartet. Suchen Sie noch einmal in Texten.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do this</source>
        <translation>{server} kann das nicht</translation>
    </message>
    <message>
        <source>It lacks what the standard asks for here. Nothing was changed; its own words are in Details.</source>
        <translation>Es fehlt, was der Standard hier verlangt. Nichts wurde geändert; die Worte des Servers stehen in den Details.</translation>
    </message>
    <message>
        <source>{server} sent more than this program takes</source>
        <translation>{server} hat mehr gesendet, als dieses Programm annimmt</translation>
    </message>
    <message>
        <source>One answer was larger than any sound one. The next try starts afresh.</source>
        <translation>Eine Antwort war größer als jede vernünftige. Der nächste Versuch beginnt von vorn.</translation>
    </message>
    <message>
        <source>{server} does not give out the text of a message</source>
        <translation>{server} gibt den Text einer Nachricht nicht heraus</translation>
    </message>
    <message>
        <source>It tells of the message and sends nothing of its text. The next try asks for it again.</source>
        <translation>Der Server meldet die Nachricht und sendet nichts von ihrem Text. Der nächste Versuch fragt wieder danach.</translation>
    </message>
    <message>
        <source>{server} did not understand this program</source>
        <translation>{server} hat dieses Programm nicht verstanden</translation>
    </message>
    <message>
        <source>It refused a command. Nothing was changed; its own words are in Details.</source>
        <translation>Der Server hat einen Befehl abgelehnt. Nichts wurde geändert; seine eigenen Worte stehen in den Details.</translation>
    </message>
    <message>
        <source>{server} answered something unreadable</source>
        <translation>{server} hat etwas Unlesbares geantwortet</translation>
    </message>
    <message>
        <source>What it sent is not IMAP as the standard has it. The next try starts afresh.</source>
        <translation>Was gesendet wurde, ist kein IMAP nach dem Standard. Der nächste Versuch beginnt von vorn.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used</source>
        <translation>Dieser Name ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It contains characters no mail server accepts, such as line ends. Nothing was sent.</source>
        <translation>Er enthält Zeichen, die kein Mailserver annimmt, etwa Zeilenenden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The local service is not running</source>
        <translation>Der lokale Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Nothing can be synced or changed until it is back. Your mail is untouched.</source>
        <translation>Bis er wieder da ist, lässt sich nichts abgleichen oder ändern. Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>The service took too long to answer</source>
        <translation>Der Dienst hat zu lange für seine Antwort gebraucht</translation>
    </message>
    <message>
        <source>It may be busy. What was asked may still happen; look again in a moment.</source>
        <translation>Vielleicht ist er beschäftigt. Was verlangt wurde, kann noch geschehen; sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Der lokale Dienst ließ sich nicht starten</translation>
    </message>
    <message>
        <source>What it said is in Details. Your mail is untouched.</source>
        <translation>Was er sagte, steht in den Details. Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>Its port is used by another program. End that one, or choose a port.</source>
        <translation>Sein Port wird von einem anderen Programm benutzt. Beenden Sie es, oder wählen Sie einen Port.</translation>
    </message>
    <message>
        <source>The service listens at another port</source>
        <translation>Der Dienst benutzt einen anderen Port</translation>
    </message>
    <message>
        <source>The one that was chosen is used by another program. End that one and restart the service, or choose another port under Settings, Service.</source>
        <translation>Der gewählte wird von einem anderen Programm benutzt. Beenden Sie dieses und starten Sie den Dienst neu, oder wählen Sie unter Einstellungen, Dienst einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer does not let it listen where it should.</source>
        <translation>Dieser Computer lässt ihn nicht dort Verbindungen annehmen, wo er soll.</translation>
    </message>
    <message>
        <source>The service can&apos;t do this just now</source>
        <translation>Der Dienst kann das gerade nicht tun</translation>
    </message>
    <message>
        <source>It is starting, ending or busy. Try again in a moment.</source>
        <translation>Er startet, endet oder ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service failed on this</source>
        <translation>Der Dienst ist daran gescheitert</translation>
    </message>
    <message>
        <source>That is a fault of this program. Its log says where; your mail is untouched.</source>
        <translation>Das ist ein Fehler dieses Programms. Sein Protokoll sagt, wo; Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key</source>
        <translation>Der Dienst nimmt den Schlüssel dieses Programms nicht an</translation>
    </message>
    <message>
        <source>Consumer key or secret do not match. Enter the right ones.</source>
        <translation>Schlüssel und Geheimnis passen nicht. Geben Sie die richtigen ein.</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>Der Dienst erlaubt das nicht</translation>
    </message>
    <message>
        <source>{said} Ask whoever runs it.</source>
        <translation>{said} Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The service refused this</source>
        <translation>Der Dienst hat das abgelehnt</translation>
    </message>
    <message>
        <source>The service did not take what was entered</source>
        <translation>Der Dienst hat die Eingaben nicht angenommen</translation>
    </message>
    <message>
        <source>The service can&apos;t do this</source>
        <translation>Der Dienst kann das nicht</translation>
    </message>
    <message>
        <source>It may be an older one. {said}</source>
        <translation>Vielleicht ist es ein älterer. {said}</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>What came in was no HTTP, or more at once than it takes. Check the address, or try again in a moment.</source>
        <translation>Was ankam, war kein HTTP oder mehr auf einmal, als er annimmt. Prüfen Sie die Adresse, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service took too long</source>
        <translation>Der Dienst hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>What was sent to it did not arrive in time. Try again.</source>
        <translation>Was ihm gesendet wurde, kam nicht rechtzeitig an. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is more than the service takes</source>
        <translation>Das ist mehr, als der Dienst annimmt</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>Das ist keine Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>It should look like https://api.example.org. Check its spelling.</source>
        <translation>Sie sollte aussehen wie https://api.example.org. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The service answered something unexpected</source>
        <translation>Der Dienst hat etwas Unerwartetes geantwortet</translation>
    </message>
    <message>
        <source>This program does not understand it. Check that the address is that of a Context.IO service.</source>
        <translation>Dieses Programm versteht es nicht. Prüfen Sie, ob die Adresse zu einem Context.IO-Dienst gehört.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Das ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by another program. The lists are being read again.</source>
        <translation>Es wurde inzwischen entfernt, vielleicht von einem anderen Programm. Die Listen werden neu gelesen.</translation>
    </message>
    <message>
        <source>Something in this program failed</source>
        <translation>In diesem Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What {who} signs in with is gone from the keyring</source>
        <translation>Womit sich {who} anmeldet, fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>It was removed, or this is another computer. Sign in again.</source>
        <translation>Es wurde entfernt, oder dies ist ein anderer Computer. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The saved passwords can&apos;t be opened</source>
        <translation>Die gespeicherten Passwörter lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>They were kept with another key than the one found now. Bring that key back, or enter the passwords again.</source>
        <translation>Sie wurden mit einem anderen Schlüssel gespeichert als dem jetzt gefundenen. Bringen Sie jenen zurück, oder geben Sie die Passwörter neu ein.</translation>
    </message>
    <message>
        <source>The password of {who} can&apos;t be read</source>
        <translation>Das Passwort von {who} ist nicht lesbar</translation>
    </message>
    <message>
        <source>Where passwords are kept did not answer as it should. Try again.</source>
        <translation>Wo die Passwörter liegen, kam nicht die erwartete Antwort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key to the saved passwords can&apos;t be read</source>
        <translation>Der Schlüssel zu den gespeicherten Passwörtern ist nicht lesbar</translation>
    </message>
    <message>
        <source>Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.</source>
        <translation>Seine Datei fehlt, ist beschädigt oder für andere Benutzer offen. Bringen Sie sie zurück, oder geben Sie die Passwörter neu ein.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Eine Passphrase ist nötig</translation>
    </message>
    <message>
        <source>The saved passwords are locked with one. Start the program again and enter it.</source>
        <translation>Die gespeicherten Passwörter sind mit einer verschlossen. Starten Sie das Programm neu und geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The saved passwords are locked with another key</source>
        <translation>Die gespeicherten Passwörter sind mit einem anderen Schlüssel verschlossen</translation>
    </message>
    <message>
        <source>Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the program again as then.</source>
        <translation>Sein Ort wurde geändert, vielleicht bei einem anderen Start des Programms. Wählen Sie den gemeinten Ort, oder starten Sie das Programm wie damals.</translation>
    </message>
    <message>
        <source>This is too long for the keyring</source>
        <translation>Das ist zu lang für den Schlüsselbund</translation>
    </message>
    <message>
        <source>A system keyring keeps short texts only. Check that it is what you meant.</source>
        <translation>Der Schlüsselbund eines Systems nimmt nur kurze Texte. Prüfen Sie, ob es das ist, was Sie meinten.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept safely here</source>
        <translation>Passwörter lassen sich hier nicht sicher aufbewahren</translation>
    </message>
    <message>
        <source>No system keyring was found. Start one and try again, or choose another place for the key.</source>
        <translation>Es wurde kein Schlüsselbund des Systems gefunden. Starten Sie einen und versuchen Sie es erneut, oder wählen Sie einen anderen Ort für den Schlüssel.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be read or kept until it is open. Unlock it, then try again.</source>
        <translation>Bis er geöffnet ist, lassen sich Passwörter weder lesen noch speichern. Entsperren Sie ihn, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Answer there, then try again.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Antworten Sie dort, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data was written by a newer version</source>
        <translation>Die Daten wurden von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>This version can&apos;t read it. Install the newer one again.</source>
        <translation>Diese Version kann sie nicht lesen. Installieren Sie wieder die neuere.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Der Datenordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Check who owns it, and whether the disk is read-only.</source>
        <translation>Prüfen Sie, wem er gehört und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The local index is damaged</source>
        <translation>Der lokale Index ist beschädigt</translation>
    </message>
    <message>
        <source>Your mail on the servers is untouched. Start the program again: the index is then read anew from the servers; sources, passwords and open changes are kept.</source>
        <translation>Ihre E-Mails auf den Servern sind unberührt. Starten Sie das Programm neu: Dann wird der Index von den Servern neu gelesen; Quellen, Passwörter und offene Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The local index was damaged and is built anew</source>
        <translation>Der lokale Index war beschädigt und wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Your mail is read again from the servers; until that is done, lists are not complete. Sources, passwords and open changes are kept. The damaged file was kept as well; once all is well you can delete it.</source>
        <translation>Ihre E-Mails werden erneut von den Servern gelesen; bis dahin sind Listen unvollständig. Quellen, Passwörter und offene Änderungen bleiben erhalten. Auch die beschädigte Datei wurde behalten; wenn alles gut ist, können Sie sie löschen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing can be saved. Make room, then try again.</source>
        <translation>Nichts lässt sich speichern. Schaffen Sie Platz, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>Der Datenträger dieses Computers ist voll</translation>
    </message>
    <message>
        <source>What is new can&apos;t be saved here, so syncing waits. Make room, then try again.</source>
        <translation>Neues lässt sich hier nicht speichern, darum wartet der Abgleich. Schaffen Sie Platz, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The disk did not take it. Choose another place, and try again.</source>
        <translation>Der Datenträger hat sie nicht angenommen. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The local index is in use</source>
        <translation>Der lokale Index ist in Benutzung</translation>
    </message>
    <message>
        <source>Another copy of the program works on it. Close that one, then try again.</source>
        <translation>Ein zweites Exemplar des Programms arbeitet damit. Schließen Sie jenes, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The local index is closed</source>
        <translation>Der lokale Index ist geschlossen</translation>
    </message>
    <message>
        <source>The program is ending, or starting again. Try again in a moment.</source>
        <translation>Das Programm endet oder startet neu. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk failed</source>
        <translation>Der Datenträger dieses Computers hat versagt</translation>
    </message>
    <message>
        <source>The local index could not be read or written. Your mail on the servers is untouched. Check the disk.</source>
        <translation>Der lokale Index ließ sich nicht lesen oder schreiben. Ihre E-Mails auf den Servern sind unberührt. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The local index refused this</source>
        <translation>Der lokale Index hat das abgelehnt</translation>
    </message>
    <message>
        <source>It contradicts what is kept already. That is a fault of this program; your mail is untouched.</source>
        <translation>Es widerspricht dem, was schon gespeichert ist. Das ist ein Fehler dieses Programms; Ihre E-Mails sind unberührt.</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Das hat zu lange gedauert</translation>
    </message>
    <message>
        <source>It was stopped. Narrow it down, or try again later.</source>
        <translation>Es wurde angehalten. Grenzen Sie es ein, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Danach lässt sich nicht suchen</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
    <message>
        <source>{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.</source>
        <translation>{server} hat Benutzername oder Passwort abgelehnt. Vielleicht wurde es anderswo geändert. Geben Sie das jetzige ein.</translation>
    </message>
    <message>
        <source>{who} needs an app password</source>
        <translation>{who} braucht ein App-Passwort</translation>
    </message>
    <message>
        <source>This provider does not accept your normal password from mail programs. Create an app password and enter it here.</source>
        <translation>Dieser Anbieter nimmt Ihr gewöhnliches Passwort von Mailprogrammen nicht an. Legen Sie ein App-Passwort an und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>IMAP is turned off for {who}</source>
        <translation>IMAP ist für {who} ausgeschaltet</translation>
    </message>
    <message>
        <source>The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.</source>
        <translation>Der Anbieter sagt, dass der IMAP-Zugriff für dieses Postfach ausgeschaltet ist. Schalten Sie ihn in dessen Einstellungen ein, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>{server} offers no safe way to sign in</source>
        <translation>{server} bietet keine sichere Anmeldung an</translation>
    </message>
    <message>
        <source>It does not encrypt on {port}, so your password could be read on the way. Try SSL/TLS on port 993, or accept it for this source.</source>
        <translation>An {port} wird nicht verschlüsselt, Ihr Passwort könnte also unterwegs gelesen werden. Versuchen Sie SSL/TLS am Port 993, oder nehmen Sie es für diese Quelle hin.</translation>
    </message>
    <message>
        <source>Access to {who} was withdrawn</source>
        <translation>Der Zugriff auf {who} wurde entzogen</translation>
    </message>
    <message>
        <source>{provider} ended this program&apos;s access: it was taken back there, the password was changed, or it was not used for long. Connect again to go on; nothing here is lost.</source>
        <translation>{provider} hat den Zugriff dieses Programms beendet: Er wurde dort zurückgenommen, das Passwort wurde geändert, oder er wurde lange nicht benutzt. Verbinden Sie neu, um fortzufahren; hier geht nichts verloren.</translation>
    </message>
    <message>
        <source>{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP is turned off for this mailbox. Connect again and allow access to mail.</source>
        <translation>{server} hat den Zugriff nicht angenommen, den {provider} gab. Oft fehlte E-Mail bei dem, was Sie erlaubt haben, oder IMAP ist für dieses Postfach ausgeschaltet. Verbinden Sie neu und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>{server} knows no sign-in through a provider</source>
        <translation>{server} kennt keine Anmeldung über einen Anbieter</translation>
    </message>
    <message>
        <source>It offers none of the ways to sign in that go with it. Use a password or an app password instead.</source>
        <translation>Keine der Anmeldearten, die dazu gehören, wird angeboten. Verwenden Sie stattdessen ein Passwort oder ein App-Passwort.</translation>
    </message>
    <message>
        <source>{server} lets you in but shows no mail</source>
        <translation>{server} lässt Sie ein, zeigt aber keine E-Mails</translation>
    </message>
    <message>
        <source>Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, or have IMAP allowed.</source>
        <translation>Meist hat sich jemand anders als {who} angemeldet, oder IMAP ist für dieses Postfach nicht erlaubt. Verbinden Sie als {who} neu, oder lassen Sie IMAP erlauben.</translation>
    </message>
    <message>
        <source>{provider} does not accept this program&apos;s client id</source>
        <translation>{provider} nimmt die Client-ID dieses Programms nicht an</translation>
    </message>
    <message>
        <source>The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Die ID oder ihr Geheimnis ist falsch oder wurde dort entfernt. Berichtigen Sie sie unter Einstellungen ▸ OAuth-Anbieter.</translation>
    </message>
    <message>
        <source>{provider} gave no access to mail</source>
        <translation>{provider} gab keinen Zugriff auf E-Mail</translation>
    </message>
    <message>
        <source>It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.</source>
        <translation>Er fehlte bei dem, was Sie erlaubt haben, oder die Client-ID darf nicht darum bitten. Versuchen Sie es erneut und erlauben Sie den Zugriff auf E-Mail.</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translation>Es wurde kein Zugriff gegeben</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.</source>
        <translation>Nichts wurde geändert, weder hier noch bei {provider}. Versuchen Sie es erneut, wann Sie möchten, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, or try again.</source>
        <translation>Sie kommt von einem älteren Versuch oder von anderswo und wurde darum nicht verwendet. Nehmen Sie die Adresse der letzten Seite, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer did not come from {provider}</source>
        <translation>Die Antwort kam nicht von {provider}</translation>
    </message>
    <message>
        <source>Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Ein anderer Server sprach an seiner Stelle, darum wurde die Anmeldung angehalten und nichts gesendet. Versuchen Sie es erneut; hilft das nicht, prüfen Sie die Einstellungen des Anbieters.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.</source>
        <translation>Ihre Seite war so lange offen, wie sie darf. Nichts wurde gespeichert. Versuchen Sie es erneut, wenn Sie ein paar Minuten haben.</translation>
    </message>
    <message>
        <source>{provider} does not answer</source>
        <translation>{provider} antwortet nicht</translation>
    </message>
    <message>
        <source>Its sign-in service is busy or can&apos;t be reached. What you allowed stays allowed; try again in a while.</source>
        <translation>Der Anmeldedienst ist beschäftigt oder nicht erreichbar. Was Sie erlaubt haben, bleibt erlaubt; versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>You signed in as {other}</source>
        <translation>Sie haben sich als {other} angemeldet</translation>
    </message>
    <message>
        <source>This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.</source>
        <translation>Dies ist für {who}, darum wurde nichts gespeichert. Melden Sie sich als {who} an, oder behalten Sie das andere Postfach als eigene Quelle.</translation>
    </message>
    <message>
        <source>{provider} gave access for a short while only</source>
        <translation>{provider} gab nur für kurze Zeit Zugriff</translation>
    </message>
    <message>
        <source>What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, then try again.</source>
        <translation>Was ihn erneuert, fehlte; er würde also bald enden. Entfernen Sie dieses Programm dort aus der Liste der verbundenen Apps, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no address to sign in at</source>
        <translation>Das ist keine Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Anmeldeseiten sind https-Adressen, und diese ist keine; darum wurde sie nicht geöffnet. Berichtigen Sie sie unter Einstellungen ▸ OAuth-Anbieter.</translation>
    </message>
    <message>
        <source>The sign-in of {who} is not set up any more</source>
        <translation>Die Anmeldung von {who} ist nicht mehr eingerichtet</translation>
    </message>
    <message>
        <source>The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.</source>
        <translation>Die Client-ID, mit der sie sich anmeldet, wurde aus den OAuth-Anbietern entfernt. Fügen Sie sie dort wieder hinzu, oder verwenden Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The client id of {provider} can&apos;t be used</source>
        <translation>Die Client-ID von {provider} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Etwas davon fehlt oder ist falsch. Berichtigen Sie es unter Einstellungen ▸ OAuth-Anbieter.</translation>
    </message>
    <message>
        <source>{server} does not take this kind of sign-in any more</source>
        <translation>{server} nimmt diese Art der Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.</source>
        <translation>Es ist OAuth 1.0, das die Anbieter abgeschaltet haben. Verwenden Sie ein App-Passwort, oder ersetzen Sie die Quelle.</translation>
    </message>
    <message>
        <source>{provider} answered something unreadable</source>
        <translation>{provider} hat etwas Unlesbares geantwortet</translation>
    </message>
    <message>
        <source>What it sent is not as the standard has it. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Was gesendet wurde, ist nicht, wie es der Standard will. Versuchen Sie es erneut; hilft das nicht, prüfen Sie die Einstellungen des Anbieters.</translation>
    </message>
    <message>
        <source>This sign-in was used already</source>
        <translation>Diese Anmeldung wurde schon verwendet</translation>
    </message>
    <message>
        <source>Each answer of a provider works once. Try again to begin a new one.</source>
        <translation>Jede Antwort eines Anbieters gilt einmal. Versuchen Sie es erneut, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Diese Antwort kam zu spät</translation>
    </message>
    <message>
        <source>A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.</source>
        <translation>Eine Anmeldung ist nur einige Minuten offen, und diese ist vorbei. Versuchen Sie es erneut, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>This sign-in is not open any more</source>
        <translation>Diese Anmeldung ist nicht mehr offen</translation>
    </message>
    <message>
        <source>It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.</source>
        <translation>Sie wurde anderswo beendet, oder ihre Zeit lief ab. Nichts wurde gespeichert. Versuchen Sie es erneut, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in has not begun yet</source>
        <translation>Die Anmeldung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>There is nothing that this address could answer. Open the browser or the link first, and sign in there.</source>
        <translation>Es gibt nichts, worauf diese Adresse antworten könnte. Öffnen Sie zuerst den Browser oder den Link, und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Nothing was saved. What is known about it is in Details. Try again.</source>
        <translation>Nichts wurde gespeichert. Was darüber bekannt ist, steht in den Details. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its mailbox is connected, and a link works once. Begin a new one to sign in again.</source>
        <translation>Das Postfach ist verbunden, und ein Link gilt einmal. Beginnen Sie einen neuen, um sich wieder anzumelden.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again whenever you like.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It should look like ann@example.org. Check its spelling.</source>
        <translation>Sie sollte aussehen wie ann@example.org. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This is no name of a server</source>
        <translation>Das ist kein Name eines Servers</translation>
    </message>
    <message>
        <source>It should look like imap.example.org. Check its spelling.</source>
        <translation>Er sollte aussehen wie imap.example.org. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nothing was found there</source>
        <translation>Dort wurde nichts gefunden</translation>
    </message>
    <message>
        <source>There is no such entry, or nobody answered in time.</source>
        <translation>Es gibt keinen solchen Eintrag, oder niemand antwortete rechtzeitig.</translation>
    </message>
    <message>
        <source>The page does not exist, or nobody answered in time.</source>
        <translation>Die Seite gibt es nicht, oder niemand antwortete rechtzeitig.</translation>
    </message>
    <message>
        <source>What was found can&apos;t be read</source>
        <translation>Was gefunden wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is not written as such settings are. Enter the settings by hand.</source>
        <translation>Es ist nicht geschrieben wie solche Einstellungen. Geben Sie die Einstellungen von Hand ein.</translation>
    </message>
    <message>
        <source>What was found leads into this network</source>
        <translation>Was gefunden wurde, führt in dieses Netz</translation>
    </message>
    <message>
        <source>The settings of a public domain name a server in this network, so they were not used. Enter them by hand if they are right.</source>
        <translation>Die Einstellungen einer öffentlichen Domain nennen einen Server in diesem Netz, darum wurden sie nicht verwendet. Geben Sie sie von Hand ein, wenn sie stimmen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {what}</source>
        <translation>Nicht möglich: {what}</translation>
    </message>
    <message>
        <source>this program&apos;s own table</source>
        <translation>die Tabelle dieses Programms</translation>
    </message>
    <message>
        <source>{domain}&apos;s own configuration</source>
        <translation>die Konfiguration von {domain}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s public database</source>
        <translation>Mozillas öffentliche Datenbank</translation>
    </message>
    <message>
        <source>{domain}&apos;s mail exchange</source>
        <translation>der Mail-Exchanger von {domain}</translation>
    </message>
    <message>
        <source>{domain}&apos;s name service</source>
        <translation>der Namensdienst von {domain}</translation>
    </message>
    <message>
        <source>servers with the usual names</source>
        <translation>Server mit den üblichen Namen</translation>
    </message>
    <message>
        <source>There it says {server}, port {port}, {security}, user {user}.</source>
        <translation>Dort steht {server}, Port {port}, {security}, Benutzer {user}.</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page</source>
        <translation>Seite von {provider} öffnen</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page for app passwords</source>
        <translation>Seite von {provider} für App-Passwörter öffnen</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers: {name}.</source>
        <translation>Gefunden in der Tabelle der Anbieter dieses Programms: {name}.</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers.</source>
        <translation>Gefunden in der Tabelle der Anbieter dieses Programms.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration: {name}.</source>
        <translation>Gefunden in der Konfiguration von {domain}: {name}.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration.</source>
        <translation>Gefunden in der Konfiguration von {domain}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings: {name}.</source>
        <translation>Gefunden in Mozillas öffentlicher Datenbank der Maileinstellungen: {name}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings.</source>
        <translation>Gefunden in Mozillas öffentlicher Datenbank der Maileinstellungen.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}: {name}.</source>
        <translation>Gefunden über den Mail-Exchanger von {domain}, Auskunft von {who}: {name}.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}.</source>
        <translation>Gefunden über den Mail-Exchanger von {domain}, Auskunft von {who}.</translation>
    </message>
    <message>
        <source>Announced by {domain}&apos;s name service.</source>
        <translation>Angekündigt vom Namensdienst von {domain}.</translation>
    </message>
    <message>
        <source>A guess from the address: nothing about {domain} was looked up. Please check it.</source>
        <translation>Aus der Adresse geraten: Über {domain} wurde nichts nachgesehen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Guessed: a server with the usual name answers for {domain}. Please check it.</source>
        <translation>Geraten: Ein Server mit dem üblichen Namen antwortet für {domain}. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Told by the service that this window uses. Please check it.</source>
        <translation>Mitgeteilt vom Dienst, den dieses Fenster benutzt. Bitte prüfen.</translation>
    </message>
    <message>
        <source>No settings for {domain} were found. Enter them by hand; your provider&apos;s help pages name the IMAP server.</source>
        <translation>Für {domain} wurden keine Einstellungen gefunden. Geben Sie sie von Hand ein; die Hilfeseiten Ihres Anbieters nennen den IMAP-Server.</translation>
    </message>
    <message>
        <source>Nothing is looked up any more. Enter the settings by hand, or look again.</source>
        <translation>Es wird nichts mehr nachgesehen. Geben Sie die Einstellungen von Hand ein, oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Settings can&apos;t be looked up here. Enter them by hand.</source>
        <translation>Einstellungen lassen sich hier nicht ermitteln. Geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The look-up broke off: the service did not answer as it should. Enter the settings, or look again.</source>
        <translation>Die Suche brach ab: Der Dienst hat nicht geantwortet, wie er sollte. Geben Sie die Einstellungen ein, oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Asking {asked}…</source>
        <translation>Gefragt werden {asked}…</translation>
    </message>
    <message>
        <source>Looking for the settings of {domain}…</source>
        <translation>Einstellungen von {domain} werden gesucht…</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(Absender unbekannt)</translation>
    </message>
    <message>
        <source>{address} “{name}”</source>
        <translation>{address} „{name}“</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(keine Adresse)</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} (default)</source>
        <translation>{period} (Standard)</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>syncs every {period}</source>
        <translation>Abgleichsintervall: {period}</translation>
    </message>
    <message>
        <source>sync period unknown</source>
        <translation>Abgleichsintervall unbekannt</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>sent, no answer yet: looked for before anything is sent again</source>
        <translation>gesendet, noch keine Antwort: Vor einem neuen Senden wird nachgesehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>ergab nichts</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waits for the server to remove it</source>
        <translation>wartet, bis der Server sie entfernt</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>{state}. {check}</source>
        <translation>{state}. {check}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{figure} kB</source>
        <translation>{figure}&#xa0;kB</translation>
    </message>
    <message>
        <source>{figure} MB</source>
        <translation>{figure}&#xa0;MB</translation>
    </message>
    <message>
        <source>{figure} GB</source>
        <translation>{figure}&#xa0;GB</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “demo”.</source>
        <translation>Demo mit erfundenen E-Mails. Nichts verlässt diesen Computer, und nichts wird aufbewahrt. Jedes Passwort ist hier „demo“.</translation>
    </message>
    <message>
        <source>This is the demo: the right password is “demo”; any other one is refused.</source>
        <translation>Dies ist die Demo: Das richtige Passwort ist „demo“; jedes andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>Quelle ohne Namen</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>this port</source>
        <translation>diesem Port</translation>
    </message>
    <message>
        <source>make this change</source>
        <translation>diese Änderung ausführen</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>{sentence} It says: “{told}”.</source>
        <translation>{sentence} Die Antwort: „{told}“.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>Dez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {date}, {clock}</source>
        <translation>{weekday}, {date}, {clock}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>in {n} h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>eine unbekannte Zeit</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>gestern {clock}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>morgen {clock}</translation>
    </message>
    <message>
        <source>{weekday} {clock}</source>
        <translation>{weekday} {clock}</translation>
    </message>
</context>
</TS>
