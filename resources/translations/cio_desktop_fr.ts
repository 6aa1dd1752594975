<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CIO Desktop</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The place for it can&apos;t be written: {why}.</source>
        <translation>Son emplacement n’est pas accessible en écriture&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Starting at log-in stays as it was</source>
        <translation>Le démarrage à l’ouverture de session reste inchangé</translation>
    </message>
    <message>
        <source>A part of the program did not start within {seconds} seconds: {part}.</source>
        <translation>Une partie du programme n’a pas démarré en {seconds} secondes&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>A part of the program ended at once: {part}.</source>
        <translation>Une partie du programme s’est arrêtée aussitôt&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>--shot belongs to --smoke</source>
        <translation>--shot va avec --smoke</translation>
    </message>
    <message>
        <source>--self-test and --smoke are no options of {command}</source>
        <translation>--self-test et --smoke ne sont pas des options de {command}</translation>
    </message>
    <message>
        <source>--background is of the window over your own mail</source>
        <translation>--background concerne la fenêtre sur votre propre courrier</translation>
    </message>
    <message>
        <source>--demo is no option of {command}</source>
        <translation>--demo n’est pas une option de {command}</translation>
    </message>
    <message>
        <source>another profile (default: the folder of this user)</source>
        <translation>un autre profil (par défaut&#xa0;: le dossier de cet utilisateur)</translation>
    </message>
    <message>
        <source>a verbose log on stderr; never a secret</source>
        <translation>journal détaillé sur stderr&#xa0;; jamais un secret</translation>
    </message>
    <message>
        <source>where the key to the stored passwords lives (default: keyring)</source>
        <translation>où se trouve la clé des mots de passe enregistrés (par défaut&#xa0;: keyring)</translation>
    </message>
    <message>
        <source>Manage mail sources. Without a command: open the window.</source>
        <translation>Gérer des sources de courrier. Sans commande&#xa0;: ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>made-up mail and a temporary profile; nothing is kept</source>
        <translation>courrier inventé et profil provisoire&#xa0;; rien n’est conservé</translation>
    </message>
    <message>
        <source>use another Context.IO 2.0 server instead of the one built in</source>
        <translation>utiliser un autre serveur Context.IO 2.0 que celui intégré</translation>
    </message>
    <message>
        <source>without the window, where Settings keep syncing in the background; so it starts when you log in</source>
        <translation>sans la fenêtre, si les réglages continuent la synchronisation en arrière-plan&#xa0;; c’est ainsi qu’il démarre à l’ouverture de session</translation>
    </message>
    <message>
        <source>say in one line of JSON whether this installation is whole</source>
        <translation>dire en une ligne de JSON si cette installation est complète</translation>
    </message>
    <message>
        <source>try the window out on made-up mail, then end</source>
        <translation>essayer la fenêtre avec du courrier inventé, puis terminer</translation>
    </message>
    <message>
        <source>the file for a picture of that window</source>
        <translation>le fichier pour une image de cette fenêtre</translation>
    </message>
    <message>
        <source>run the API alone, without a window</source>
        <translation>faire fonctionner l’API seule, sans fenêtre</translation>
    </message>
    <message>
        <source>address to listen on (default: 127.0.0.1)</source>
        <translation>adresse d’écoute (par défaut&#xa0;: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on; 0 takes a free one (default: 8461)</source>
        <translation>port d’écoute&#xa0;; 0 en prend un libre (par défaut&#xa0;: 8461)</translation>
    </message>
    <message>
        <source>move the key to the stored passwords to another place</source>
        <translation>déplacer la clé des mots de passe enregistrés</translation>
    </message>
    <message>
        <source>where to keep it from now on</source>
        <translation>où la garder désormais</translation>
    </message>
    <message>
        <source>the key is lost: give up the stored passwords and begin anew</source>
        <translation>la clé est perdue&#xa0;: abandonner les mots de passe enregistrés et recommencer</translation>
    </message>
    <message>
        <source>{text} is not a port (0 to 65535)</source>
        <translation>{text} n’est pas un port (0 à 65535)</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing. Install it and start again; where CIO Desktop came as a package of the system, `apt-get install --fix-broken` does that.</source>
        <translation>La bibliothèque du système {library} manque. Installez-la et redémarrez&#xa0;; si CIO Desktop est venu comme paquet du système, `apt-get install --fix-broken` le fait.</translation>
    </message>
    <message>
        <source>The window is not installed here, only the client, the service and the command line. Run `pip install &apos;cio-desktop[window]&apos;` to add it, or `cio-desktop serve` to run the API alone.</source>
        <translation>La fenêtre n’est pas installée ici, seulement le client, le service et la ligne de commande. `pip install &apos;cio-desktop[window]&apos;` l’ajoute, `cio-desktop serve` fait fonctionner l’API seule.</translation>
    </message>
    <message>
        <source>Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or none.</source>
        <translation>Définissez à la fois CIO_CONSUMER_KEY et CIO_CONSUMER_SECRET, ou aucun des deux.</translation>
    </message>
    <message>
        <source>{file} does not hold a key and a secret ({error}). Remove it to get a new pair.</source>
        <translation>{file} ne contient pas de clé et de secret ({error}). Supprimez-le pour obtenir une nouvelle paire.</translation>
    </message>
    <message>
        <source>The demo needs pymap, which is not installed here.</source>
        <translation>La démo a besoin de pymap, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>The local service does not run</source>
        <translation>Le service local ne fonctionne pas</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Your mail is untouched.</source>
        <translation>Votre courrier est intact.</translation>
    </message>
    <message>
        <source>`cio-desktop --demo` does the demo off screen, `cio-desktop serve` runs the API alone.</source>
        <translation>`cio-desktop --demo` fait la démo hors écran, `cio-desktop serve` fait fonctionner l’API seule.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window on this display; a library of the system may be missing.</source>
        <translation>Qt ne peut pas ouvrir de fenêtre sur cet écran&#xa0;; une bibliothèque du système manque peut-être.</translation>
    </message>
    <message>
        <source>The display does not answer: is it yours, and does it still run?</source>
        <translation>L’écran ne répond pas&#xa0;: est-ce le vôtre, et fonctionne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window: the system&apos;s library libxcb-cursor0 (or xcb-util-cursor) is missing.</source>
        <translation>Qt ne peut pas ouvrir de fenêtre&#xa0;: la bibliothèque du système libxcb-cursor0 (ou xcb-util-cursor) manque.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names {platform}, which this program does not bring.</source>
        <translation>QT_QPA_PLATFORM indique {platform}, que ce programme n’apporte pas.</translation>
    </message>
    <message>
        <source>The display {display} does not answer: is it yours, and does it still run?</source>
        <translation>L’écran {display} ne répond pas&#xa0;: est-ce le vôtre, et fonctionne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so the service listens elsewhere until it is restarted.</source>
        <translation>Le port {port} est utilisé par un autre programme, le service en utilise donc un autre jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>The local service can&apos;t be started: {why}. Try again in a moment.</source>
        <translation>Le service local ne peut pas démarrer&#xa0;: {why}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The local service keeps ending.</source>
        <translation>Le service local ne cesse de s’arrêter.</translation>
    </message>
    <message>
        <source>This time with the service built in, as {address} got no key. See Settings, Service</source>
        <translation>Cette fois avec le service intégré, car {address} n’a pas reçu de clé. Voir Réglages, Service</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}.</source>
        <translation>Le dossier des données {folder} n’est pas accessible en écriture&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop already uses {folder}.</source>
        <translation>Un autre CIO Desktop utilise déjà {folder}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop (process {process}) already uses {folder}.</source>
        <translation>Un autre CIO Desktop (processus {process}) utilise déjà {folder}.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in the system keyring.</source>
        <translation>La clé des mots de passe enregistrés est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in {file}, which only you can read.</source>
        <translation>La clé des mots de passe enregistrés est dans {file}, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with the passphrase.</source>
        <translation>Les mots de passe enregistrés sont protégés par la phrase secrète.</translation>
    </message>
    <message>
        <source>There are no stored passwords in {folder}.</source>
        <translation>Il n’y a pas de mots de passe enregistrés dans {folder}.</translation>
    </message>
    <message>
        <source>Broken off. Nothing is lost: the passwords open as before, or already as you wished.</source>
        <translation>Interrompu. Rien n’est perdu&#xa0;: les mots de passe s’ouvrent comme avant, ou déjà comme vous le vouliez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be asked for here: {variable} must name the file with the passphrase.</source>
        <translation>La phrase secrète ne peut pas être demandée ici&#xa0;: {variable} doit indiquer le fichier qui la contient.</translation>
    </message>
    <message>
        <source>The passphrase file {file} is empty.</source>
        <translation>Le fichier {file} de la phrase secrète est vide.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Les deux phrases secrètes diffèrent. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The passphrase file {file} can&apos;t be read.</source>
        <translation>Le fichier {file} de la phrase secrète est illisible.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même encore&#xa0;: </translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose another with --data-dir.</source>
        <translation>{folder} n’est pas un dossier. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}. Choose another with --data-dir.</source>
        <translation>Le dossier des données {folder} n’est pas accessible en écriture&#xa0;: {why}. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>{folder} is a link. Name the folder that it leads to with --data-dir.</source>
        <translation>{folder} est un lien. Indiquez le dossier auquel il mène avec --data-dir.</translation>
    </message>
    <message>
        <source>No service runs in {folder}. Open the window or run `cio-desktop serve`, or name another folder with --data-dir.</source>
        <translation>Aucun service ne fonctionne dans {folder}. Ouvrez la fenêtre, lancez `cio-desktop serve`, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The service was started with a key of its own. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>Le service a été lancé avec sa propre clé. Mettez-la dans CIO_CONSUMER_KEY et CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>Il n’y a pas de clé pour {address}. Mettez-la dans CIO_CONSUMER_KEY et CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The damaged file: {file}</source>
        <translation>Le fichier endommagé&#xa0;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The window ({platform}), its service and a signed request work: {n} sources, in {seconds} s.</source>
        <translation>
            <numerusform>La fenêtre ({platform}), son service et une demande signée fonctionnent&#xa0;: {n} source, en {seconds} s.</numerusform>
            <numerusform>La fenêtre ({platform}), son service et une demande signée fonctionnent&#xa0;: {n} sources, en {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>the service answers</source>
        <translation>le service répond</translation>
    </message>
    <message>
        <source>the first sync ends</source>
        <translation>la première synchronisation se termine</translation>
    </message>
    <message>
        <source>The service lists no message after the first sync.</source>
        <translation>Le service ne liste aucun message après la première synchronisation.</translation>
    </message>
    <message>
        <source>the folders are listed</source>
        <translation>les dossiers sont listés</translation>
    </message>
    <message>
        <source>the messages are listed</source>
        <translation>les messages sont listés</translation>
    </message>
    <message>
        <source>Picture of the window: {file}</source>
        <translation>Image de la fenêtre&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The local service does not run:</source>
        <translation>Le service local ne fonctionne pas&#xa0;:</translation>
    </message>
    <message>
        <source>The picture can&apos;t be saved as {file}. Name a file that ends in .png and can be written.</source>
        <translation>L’image ne peut pas être enregistrée sous {file}. Indiquez un fichier accessible en écriture qui finit par .png.</translation>
    </message>
    <message>
        <source>The picture {file} shows nothing: the window is empty.</source>
        <translation>L’image {file} ne montre rien&#xa0;: la fenêtre est vide.</translation>
    </message>
    <message>
        <source>This did not happen within {seconds} seconds: {what}.</source>
        <translation>Ceci ne s’est pas produit en {seconds} secondes&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>Service and a mail server with {n} made-up messages started</source>
        <translation>
            <numerusform>Service et serveur de messagerie avec {n} message inventé démarrés</numerusform>
            <numerusform>Service et serveur de messagerie avec {n} messages inventés démarrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {address} in the window; status {status}</source>
        <translation>{address} ajouté dans la fenêtre&#xa0;; état {status}</translation>
    </message>
    <message>
        <source>Synced; {address} shows a broken badge, as it should (wrong password)</source>
        <translation>Synchronisé&#xa0;; {address} signale un problème, comme prévu (mauvais mot de passe)</translation>
    </message>
    <message>
        <source>Moved “{subject}” from {source} to {target}; over IMAP it is there once, and nowhere else</source>
        <translation>«&#xa0;{subject}&#xa0;» déplacé de {source} vers {target}&#xa0;; par IMAP il s’y trouve une fois, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>All steps held, in {seconds} s</source>
        <translation>Toutes les étapes réussies, en {seconds} s</translation>
    </message>
    <message>
        <source>The add-source dialog did not open.</source>
        <translation>La fenêtre d’ajout ne s’est pas ouverte.</translation>
    </message>
    <message>
        <source>the source is added</source>
        <translation>la source est ajoutée</translation>
    </message>
    <message>
        <source>the source is listed</source>
        <translation>la source est listée</translation>
    </message>
    <message>
        <source>the folder is shown</source>
        <translation>le dossier est affiché</translation>
    </message>
    <message>
        <source>The window saw nothing to move.</source>
        <translation>La fenêtre n’a rien vu à déplacer.</translation>
    </message>
    <message>
        <source>the change is saved</source>
        <translation>la modification est enregistrée</translation>
    </message>
    <message>
        <source>the change is shown</source>
        <translation>la modification est affichée</translation>
    </message>
    <message>
        <source>The mail server does not have the moved message once in {folder}, but so: {found}.</source>
        <translation>Le serveur de messagerie n’a pas le message déplacé une fois dans {folder}, mais ainsi&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Adding {address} was refused: {why}</source>
        <translation>L’ajout de {address} a été refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{program} {version} is published</source>
        <translation>{program} {version} est paru</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can read), or --vault passphrase (asked for, or read from the file that CIO_VAULT_PASSPHRASE_FILE names).</source>
        <translation>Choisissez où garder les mots de passe&#xa0;: --vault keyring (il faut un trousseau du système), --vault keyfile (un fichier que vous seul pouvez lire) ou --vault passphrase (demandée, ou lue dans le fichier qu’indique CIO_VAULT_PASSPHRASE_FILE).</translation>
    </message>
    <message>
        <source>If that key was removed for good, give the passwords up: cio-desktop vault keyring --forget.</source>
        <translation>Si cette clé a été retirée pour de bon, abandonnez les mots de passe&#xa0;: cio-desktop vault keyring --forget.</translation>
    </message>
    <message>
        <source>The key of the stored passwords was kept in memory, and is gone: choose another --data-dir.</source>
        <translation>La clé des mots de passe enregistrés était en mémoire et a disparu&#xa0;: choisissez un autre --data-dir.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in the system keyring.</source>
        <translation>Les mots de passe dans {folder} sont protégés par une clé du trousseau du système.</translation>
    </message>
    <message>
        <source>The key in the system keyring is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>La clé du trousseau du système a disparu ou n’est pas celle des mots de passe enregistrés dans {folder}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with the key in {file}.</source>
        <translation>Les mots de passe dans {folder} sont protégés par la clé dans {file}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a passphrase.</source>
        <translation>Les mots de passe dans {folder} sont protégés par une phrase secrète.</translation>
    </message>
    <message>
        <source>The key in {file} is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>La clé dans {file} a disparu ou n’est pas celle des mots de passe enregistrés dans {folder}.</translation>
    </message>
    <message>
        <source>Start with --vault {place}, or move the key first: cio-desktop vault {other}.</source>
        <translation>Lancez avec --vault {place}, ou déplacez d’abord la clé&#xa0;: cio-desktop vault {other}.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the passwords are stored under.</source>
        <translation>Ce n’est pas la phrase secrète des mots de passe enregistrés.</translation>
    </message>
    <message>
        <source>Put the right one back, or give the passwords up: cio-desktop vault {place} --forget.</source>
        <translation>Rapportez la bonne, ou abandonnez les mots de passe&#xa0;: cio-desktop vault {place} --forget.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in it, so it is needed.</source>
        <translation>Les mots de passe dans {folder} sont protégés par une clé qui s’y trouve, elle est donc nécessaire.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is kept as you chose</source>
        <translation>La clé des mots de passe enregistrés est gardée comme vous l’avez choisi</translation>
    </message>
    <message>
        <source>The passwords stay locked</source>
        <translation>Les mots de passe restent protégés</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone</source>
        <translation>{new} nouveaux, {changed} modifiés, {gone} disparus</translation>
    </message>
    <message>
        <source>at</source>
        <comment>column</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>source</source>
        <comment>column</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>column</comment>
        <translation>genre</translation>
    </message>
    <message>
        <source>what</source>
        <comment>column</comment>
        <translation>quoi</translation>
    </message>
    <message>
        <source>code</source>
        <comment>column</comment>
        <translation>code</translation>
    </message>
    <message>
        <source>what it said</source>
        <comment>column</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>id</source>
        <comment>column</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>state</source>
        <comment>column</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>since</source>
        <comment>column</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>act</source>
        <comment>column</comment>
        <translation>acte</translation>
    </message>
    <message>
        <source>add</source>
        <comment>column</comment>
        <translation>ajout</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>column</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>why</source>
        <comment>column</comment>
        <translation>raison</translation>
    </message>
    <message>
        <source>command</source>
        <comment>column</comment>
        <translation>commande</translation>
    </message>
    <message>
        <source>message</source>
        <comment>column</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>column</comment>
        <translation>résultat</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>column</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>Name another folder with --add.</source>
        <translation>Indiquez un autre dossier avec --add.</translation>
    </message>
    <message>
        <source>`cio-desktop folders` lists those that there are.</source>
        <translation>`cio-desktop folders` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>Name the source with --source.</source>
        <translation>Indiquez la source avec --source.</translation>
    </message>
    <message>
        <source>Run `cio-desktop sync`, then look again.</source>
        <translation>Lancez `cio-desktop sync`, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Search for plain words, or write a simpler expression.</source>
        <translation>Cherchez des mots simples, ou écrivez une expression plus simple.</translation>
    </message>
    <message>
        <source>Narrow the search by --folder, --after or --before.</source>
        <translation>Restreignez la recherche avec --folder, --after ou --before.</translation>
    </message>
    <message>
        <source>Enter the password in the window.</source>
        <translation>Saisissez le mot de passe dans la fenêtre.</translation>
    </message>
    <message>
        <source>Sign in anew in the window.</source>
        <translation>Connectez-vous de nouveau dans la fenêtre.</translation>
    </message>
    <message>
        <source>Try again when the mail server can be reached.</source>
        <translation>Réessayez quand le serveur de messagerie sera joignable.</translation>
    </message>
    <message>
        <source>Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder.</source>
        <translation>Demandez avec sa propre clé&#xa0;: CIO_CONSUMER_KEY et CIO_CONSUMER_SECRET, ou consumer.json dans son dossier de données.</translation>
    </message>
    <message>
        <source>Ask it by the address that it listens on.</source>
        <translation>Demandez à l’adresse où il écoute.</translation>
    </message>
    <message>
        <source>`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is.</source>
        <translation>`cio-desktop accounts`, `sources`, `folders` et `messages` listent ce qui existe.</translation>
    </message>
    <message>
        <source>This service does not know the command; a newer one may.</source>
        <translation>Ce service ne connaît pas la commande&#xa0;; un plus récent peut-être.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service at {address} did not answer in time. Give it longer with --timeout, or try again.</source>
        <translation>Le service à {address} n’a pas répondu à temps. Laissez-lui plus de temps avec --timeout, ou réessayez.</translation>
    </message>
    <message>
        <source>The service at {address} can&apos;t be reached: it has ended, or hung up. Open the window, or run `cio-desktop serve`.</source>
        <translation>Le service à {address} est injoignable&#xa0;: il s’est arrêté ou a raccroché. Ouvrez la fenêtre, ou lancez `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>What answers at {address} is no service of this API ({code}). Check the address.</source>
        <translation>Ce qui répond à {address} n’est pas un service de cette API ({code}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{address} is no address of a service, which looks like https://api.example.org.</source>
        <translation>{address} n’est pas l’adresse d’un service, qui ressemble à https://api.example.org.</translation>
    </message>
    <message>
        <source>The service does not take this key.</source>
        <translation>Le service n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>message-id</source>
        <comment>column</comment>
        <translation>message-id</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>from</source>
        <comment>column</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>column</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>column</comment>
        <translation>cc</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>column</comment>
        <translation>objet</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>column</comment>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>column</comment>
        <translation>sources</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>column</comment>
        <translation>marques</translation>
    </message>
    <message>
        <source>files</source>
        <comment>column</comment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column</comment>
        <translation>champ</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>exit codes: 0 done; 1 refused or failed, in part too; 2 wrong usage; 3 no service can be reached.
The service is the one that runs in the data folder: that of the open window, or `cio-desktop serve`.</source>
        <translation>codes de retour&#xa0;: 0 fait&#xa0;; 1 refusé ou échoué, même en partie&#xa0;; 2 mauvais usage&#xa0;; 3 aucun service joignable.
Le service est celui qui fonctionne dans le dossier des données&#xa0;: celui de la fenêtre ouverte, ou `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>from this address</source>
        <translation>de cette adresse</translation>
    </message>
    <message>
        <source>to this address</source>
        <translation>à cette adresse</translation>
    </message>
    <message>
        <source>from, to or with this address</source>
        <translation>de, à ou avec cette adresse</translation>
    </message>
    <message>
        <source>list the accounts: people with one or more mail sources</source>
        <translation>lister les comptes&#xa0;: des personnes ayant une ou plusieurs sources de courrier</translation>
    </message>
    <message>
        <source>list the mail sources and how they are doing; change or check one</source>
        <translation>lister les sources de courrier et leur état&#xa0;; en modifier ou en vérifier une</translation>
    </message>
    <message>
        <source>start a sync of all sources, or of one; it does not wait for the end</source>
        <translation>lancer la synchronisation de toutes les sources ou d’une&#xa0;; sans attendre la fin</translation>
    </message>
    <message>
        <source>list the folders (labels, on Gmail) with their numbers of messages</source>
        <translation>lister les dossiers (libellés, sur Gmail) avec leur nombre de messages</translation>
    </message>
    <message>
        <source>list messages, newest first</source>
        <translation>lister les messages, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>show one message: its fields, or its source as it is on the mail server</source>
        <translation>montrer un message&#xa0;: ses champs, ou son code source tel qu’il est sur le serveur</translation>
    </message>
    <message>
        <source>change in which folders or labels messages appear</source>
        <translation>changer les dossiers ou libellés où des messages apparaissent</translation>
    </message>
    <message>
        <source>set and clear flags of messages</source>
        <translation>poser et ôter des marques sur des messages</translation>
    </message>
    <message>
        <source>list changes of mail, newest first; try one again, or give it up</source>
        <translation>lister les modifications du courrier, de la plus récente&#xa0;; en retenter une, ou l’abandonner</translation>
    </message>
    <message>
        <source>list statuses and syncs of all sources, or of one, newest first</source>
        <translation>lister les états et synchronisations de toutes les sources ou d’une, du plus récent</translation>
    </message>
    <message>
        <source>follow what changes, one JSON object a line, until it is interrupted</source>
        <translation>suivre ce qui change, un objet JSON par ligne, jusqu’à interruption</translation>
    </message>
    <message>
        <source>the answer as the API has it, instead of a table</source>
        <translation>la réponse telle que l’API la donne, au lieu d’un tableau</translation>
    </message>
    <message>
        <source>give up a call after so long (default: 60 without a word)</source>
        <translation>abandonner un appel après ce temps (par défaut&#xa0;: 60 sans un mot)</translation>
    </message>
    <message>
        <source>another service; its key is in CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET</source>
        <translation>un autre service&#xa0;; sa clé est dans CIO_CONSUMER_KEY et CIO_CONSUMER_SECRET</translation>
    </message>
    <message>
        <source>whose mail; needed where there is more than one account (see: accounts)</source>
        <translation>le courrier de qui&#xa0;; nécessaire s’il y a plus d’un compte (voir&#xa0;: accounts)</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>celle-ci seulement</translation>
    </message>
    <message>
        <source>sync it that often from now on</source>
        <translation>la synchroniser désormais à cette fréquence</translation>
    </message>
    <message>
        <source>connect now and tell what comes of it</source>
        <translation>se connecter maintenant et dire ce qu’il en advient</translation>
    </message>
    <message>
        <source>try a source that was given up again</source>
        <translation>réessayer une source qui avait été abandonnée</translation>
    </message>
    <message>
        <source>of this source alone</source>
        <translation>de cette source seule</translation>
    </message>
    <message>
        <source>ask the mail server now</source>
        <translation>interroger le serveur de messagerie maintenant</translation>
    </message>
    <message>
        <source>in this folder: its whole path, or a name such as \Inbox</source>
        <translation>dans ce dossier&#xa0;: son chemin entier, ou un nom comme \Inbox</translation>
    </message>
    <message>
        <source>in this source</source>
        <translation>dans cette source</translation>
    </message>
    <message>
        <source>part of the subject, or /a regular expression/</source>
        <translation>partie de l’objet, ou /une expression régulière/</translation>
    </message>
    <message>
        <source>dated after; Unix seconds, or mm/dd/yyyy</source>
        <translation>daté d’après&#xa0;; secondes Unix, ou mm/jj/aaaa</translation>
    </message>
    <message>
        <source>dated before</source>
        <translation>daté d’avant</translation>
    </message>
    <message>
        <source>at most so many (default: 25)</source>
        <translation>au plus tant (par défaut&#xa0;: 25)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>its id, or its Message-ID with &lt; and &gt;</source>
        <translation>son id, ou son Message-ID avec &lt; et &gt;</translation>
    </message>
    <message>
        <source>the whole source to stdout, nothing decoded</source>
        <translation>le code source entier sur stdout, sans décodage</translation>
    </message>
    <message>
        <source>ids of messages; - reads them from stdin, one a line</source>
        <translation>ids de messages&#xa0;; - les lit sur stdin, un par ligne</translation>
    </message>
    <message>
        <source>appear there as well; any number</source>
        <translation>y apparaître aussi&#xa0;; autant de fois que voulu</translation>
    </message>
    <message>
        <source>no longer there; any number</source>
        <translation>ne plus y être&#xa0;; autant de fois que voulu</translation>
    </message>
    <message>
        <source>whose folders are meant</source>
        <translation>de qui sont les dossiers</translation>
    </message>
    <message>
        <source>wait for a mail server that can&apos;t be reached, not fail</source>
        <translation>attendre un serveur de messagerie injoignable au lieu d’échouer</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>autant de fois que voulu</translation>
    </message>
    <message>
        <source>only those that may still change something</source>
        <translation>seulement celles qui peuvent encore changer quelque chose</translation>
    </message>
    <message>
        <source>try it now</source>
        <translation>l’essayer maintenant</translation>
    </message>
    <message>
        <source>give it up, where nothing was sent yet</source>
        <translation>l’abandonner, si rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>only of this one</source>
        <translation>de celle-ci seulement</translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation>au plus tant (par défaut&#xa0;: 100)</translation>
    </message>
    <message>
        <source>--retry and --cancel are about one change: name its ID</source>
        <translation>--retry et --cancel concernent une modification&#xa0;: indiquez son ID</translation>
    </message>
    <message>
        <source>edit needs --add or --remove</source>
        <translation>edit demande --add ou --remove</translation>
    </message>
    <message>
        <source>flag needs --set or --clear</source>
        <translation>flag demande --set ou --clear</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>un nom est vide</translation>
    </message>
    <message>
        <source>{text} is no number of seconds</source>
        <translation>{text} n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>{text} is no number of things to list</source>
        <translation>{text} n’est pas un nombre à lister</translation>
    </message>
    <message>
        <source>{text} is no time: Unix seconds, or mm/dd/yyyy</source>
        <translation>{text} n’est pas une date&#xa0;: secondes Unix, ou mm/jj/aaaa</translation>
    </message>
    <message>
        <source>No account is named {name}. `cio-desktop accounts` lists those that there are.</source>
        <translation>Aucun compte ne s’appelle {name}. `cio-desktop accounts` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>More than one account may be meant. Name one by its id with --account: {ids}.</source>
        <translation>Plus d’un compte peut être visé. Indiquez-en un par son id avec --account&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>No source is named {label}. `cio-desktop sources` lists those that there are.</source>
        <translation>Aucune source ne s’appelle {label}. `cio-desktop sources` liste celles qui existent.</translation>
    </message>
    <message>
        <source>More than one account has a source {label}. Name the account with --account.</source>
        <translation>Plus d’un compte a une source {label}. Indiquez le compte avec --account.</translation>
    </message>
    <message>
        <source>There is no account yet. Add a source in the window first.</source>
        <translation>Il n’y a pas encore de compte. Ajoutez d’abord une source dans la fenêtre.</translation>
    </message>
    <message>
        <source>account</source>
        <comment>column</comment>
        <translation>compte</translation>
    </message>
    <message>
        <source>label</source>
        <comment>column</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>status</source>
        <comment>column</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>period</source>
        <comment>column</comment>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>last sync</source>
        <comment>column</comment>
        <translation>dernière synchro</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>column</comment>
        <translation>adresses</translation>
    </message>
    <message>
        <source>special</source>
        <comment>column</comment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>column</comment>
        <translation>messages</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>column</comment>
        <translation>non lus</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>column</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>&#x202f;</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for {failed} of them</source>
        <translation>{change}&#xa0;: échec de l’annulation pour {failed} d’entre eux</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for {failed} of them</source>
        <translation>{change}&#xa0;: échec pour {failed} d’entre eux</translation>
    </message>
    <message>
        <source>Couldn&apos;t begin the {change}</source>
        <translation>Non commencé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>The service closed the event stream.</source>
        <translation>Le service a fermé le flux d’événements.</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages</source>
        <translation>
            <numerusform>déplacement de {n} message</numerusform>
            <numerusform>déplacement de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages</source>
        <translation>
            <numerusform>{n} message déplacé</numerusform>
            <numerusform>{n} messages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages</source>
        <translation>
            <numerusform>{done} message sur {n} déplacé</numerusform>
            <numerusform>{done} messages sur {n} déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all}</source>
        <translation>Déplacement de {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder}</source>
        <translation>
            <numerusform>déplacement de {n} message vers {folder}</numerusform>
            <numerusform>déplacement de {n} messages vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} message déplacé vers {folder}</numerusform>
            <numerusform>{n} messages déplacés vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} message sur {n} déplacé vers {folder}</numerusform>
            <numerusform>{done} messages sur {n} déplacés vers {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder}</source>
        <translation>Déplacement de {done} sur {all} vers {folder}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>déplacement de {n} message vers {folder} dans {source}</numerusform>
            <numerusform>déplacement de {n} messages vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} message déplacé vers {folder} dans {source}</numerusform>
            <numerusform>{n} messages déplacés vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} message sur {n} déplacé vers {folder} dans {source}</numerusform>
            <numerusform>{done} messages sur {n} déplacés vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder} in {source}</source>
        <translation>Déplacement de {done} sur {all} vers {folder} dans {source}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>déplacement de {n} message vers le favori {digit}</numerusform>
            <numerusform>déplacement de {n} messages vers le favori {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{n} message déplacé vers le favori {digit}</numerusform>
            <numerusform>{n} messages déplacés vers le favori {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{done} message sur {n} déplacé vers le favori {digit}</numerusform>
            <numerusform>{done} messages sur {n} déplacés vers le favori {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to favourite {digit}</source>
        <translation>Déplacement de {done} sur {all} vers le favori {digit}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder}</source>
        <translation>
            <numerusform>copie de {n} message vers {folder}</numerusform>
            <numerusform>copie de {n} messages vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} message copié vers {folder}</numerusform>
            <numerusform>{n} messages copiés vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} message sur {n} copié vers {folder}</numerusform>
            <numerusform>{done} messages sur {n} copiés vers {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder}</source>
        <translation>Copie de {done} sur {all} vers {folder}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>copie de {n} message vers {folder} dans {source}</numerusform>
            <numerusform>copie de {n} messages vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} message copié vers {folder} dans {source}</numerusform>
            <numerusform>{n} messages copiés vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} message sur {n} copié vers {folder} dans {source}</numerusform>
            <numerusform>{done} messages sur {n} copiés vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder} in {source}</source>
        <translation>Copie de {done} sur {all} vers {folder} dans {source}</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} message ajouté à {folder}</numerusform>
            <numerusform>{n} messages ajoutés à {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} message sur {n} ajouté à {folder}</numerusform>
            <numerusform>{done} messages sur {n} ajoutés à {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {done} of {all} to {folder}</source>
        <translation>Ajout de {done} sur {all} à {folder}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages</source>
        <translation>
            <numerusform>retrait de {n} message</numerusform>
            <numerusform>retrait de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages</source>
        <translation>
            <numerusform>{n} message retiré</numerusform>
            <numerusform>{n} messages retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages</source>
        <translation>
            <numerusform>{done} message sur {n} retiré</numerusform>
            <numerusform>{done} messages sur {n} retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all}</source>
        <translation>Retrait de {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages from {folder}</source>
        <translation>
            <numerusform>retrait de {n} message de {folder}</numerusform>
            <numerusform>retrait de {n} messages de {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages from {folder}</source>
        <translation>
            <numerusform>{n} message retiré de {folder}</numerusform>
            <numerusform>{n} messages retirés de {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages from {folder}</source>
        <translation>
            <numerusform>{done} message sur {n} retiré de {folder}</numerusform>
            <numerusform>{done} messages sur {n} retirés de {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all} from {folder}</source>
        <translation>Retrait de {done} sur {all} de {folder}</translation>
    </message>
    <message numerus="yes">
        <source>folder change of {n} messages</source>
        <translation>
            <numerusform>changement des dossiers de {n} message</numerusform>
            <numerusform>changement des dossiers de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {n} messages</source>
        <translation>
            <numerusform>Dossiers de {n} message changés</numerusform>
            <numerusform>Dossiers de {n} messages changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Dossiers de {done} message sur {n} changés</numerusform>
            <numerusform>Dossiers de {done} messages sur {n} changés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the folders of {done} of {all}</source>
        <translation>Changement des dossiers de {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {n} messages</source>
        <translation>
            <numerusform>Dossiers de {n} message enregistrés</numerusform>
            <numerusform>Dossiers de {n} messages enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Dossiers de {done} message sur {n} enregistrés</numerusform>
            <numerusform>Dossiers de {done} messages sur {n} enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {all}</source>
        <translation>Enregistrement de {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>archiving of {n} messages</source>
        <translation>
            <numerusform>archivage de {n} message</numerusform>
            <numerusform>archivage de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} messages</source>
        <translation>
            <numerusform>{n} message archivé</numerusform>
            <numerusform>{n} messages archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {done} of {n} messages</source>
        <translation>
            <numerusform>{done} message sur {n} archivé</numerusform>
            <numerusform>{done} messages sur {n} archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving {done} of {all}</source>
        <translation>Archivage de {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as read</source>
        <translation>
            <numerusform>marquage de {n} message comme lu</numerusform>
            <numerusform>marquage de {n} messages comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as read</source>
        <translation>
            <numerusform>{n} message marqué comme lu</numerusform>
            <numerusform>{n} messages marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as read</source>
        <translation>
            <numerusform>{done} message sur {n} marqué comme lu</numerusform>
            <numerusform>{done} messages sur {n} marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as read</source>
        <translation>Marquage de {done} sur {all} comme lus</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as unread</source>
        <translation>
            <numerusform>marquage de {n} message comme non lu</numerusform>
            <numerusform>marquage de {n} messages comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as unread</source>
        <translation>
            <numerusform>{n} message marqué comme non lu</numerusform>
            <numerusform>{n} messages marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as unread</source>
        <translation>
            <numerusform>{done} message sur {n} marqué comme non lu</numerusform>
            <numerusform>{done} messages sur {n} marqués comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as unread</source>
        <translation>Marquage de {done} sur {all} comme non lus</translation>
    </message>
    <message numerus="yes">
        <source>starring of {n} messages</source>
        <translation>
            <numerusform>ajout d’une étoile à {n} message</numerusform>
            <numerusform>ajout d’une étoile à {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {n} messages</source>
        <translation>
            <numerusform>Étoile ajoutée à {n} message</numerusform>
            <numerusform>Étoile ajoutée à {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {done} of {n} messages</source>
        <translation>
            <numerusform>Étoile ajoutée à {done} message sur {n}</numerusform>
            <numerusform>Étoile ajoutée à {done} messages sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Starring {done} of {all}</source>
        <translation>Ajout d’une étoile à {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>removal of the star from {n} messages</source>
        <translation>
            <numerusform>retrait de l’étoile de {n} message</numerusform>
            <numerusform>retrait de l’étoile de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {n} messages</source>
        <translation>
            <numerusform>Étoile retirée de {n} message</numerusform>
            <numerusform>Étoile retirée de {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {done} of {n} messages</source>
        <translation>
            <numerusform>Étoile retirée de {done} message sur {n}</numerusform>
            <numerusform>Étoile retirée de {done} messages sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the star from {done} of {all}</source>
        <translation>Retrait de l’étoile de {done} sur {all}</translation>
    </message>
    <message>
        <source>The look-up of the settings took too long.</source>
        <translation>La recherche des réglages a pris trop de temps.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The Inbox stays what it is: each mailbox has one.</source>
        <translation>La boîte de réception reste ce qu’elle est&#xa0;: chaque boîte aux lettres en a une.</translation>
    </message>
    <message>
        <source>“{folder}” has a purpose of its own on the mail server. It stays what it is.</source>
        <translation>«&#xa0;{folder}&#xa0;» a un rôle propre sur le serveur de messagerie. Il reste ce qu’il est.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t hold other folders on this mail server.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne peut pas contenir d’autres dossiers sur ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne fait que montrer des messages d’autres dossiers.</translation>
    </message>
    <message>
        <source>“{folder}” is there already.</source>
        <translation>«&#xa0;{folder}&#xa0;» y est déjà.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be put into itself.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne peut pas être mis en lui-même.</translation>
    </message>
    <message>
        <source>There is a folder “{folder}” already.</source>
        <translation>Il y a déjà un dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>“{sign}” parts names on this mail server: a name stands on each side of it.</source>
        <translation>«&#xa0;{sign}&#xa0;» sépare les noms sur ce serveur de messagerie&#xa0;: il y a un nom de chaque côté.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Il y a déjà un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importants</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>The service gave no result for this message.</source>
        <translation>Le service n’a donné aucun résultat pour ce message.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Le serveur a refusé la modification.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change}: {subject}.</source>
        <translation>{change}&#xa0;: échec pour {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: {subject}.</source>
        <translation>{change}&#xa0;: échec de l’annulation pour {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}&#xa0;: échec pour 1 sur {all}&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}&#xa0;: échec de l’annulation pour 1 sur {all}&#xa0;: {subject}.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t finish the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}&#xa0;: échec pour {failed} sur {all}&#xa0;: {subject} et {n} autre.</numerusform>
            <numerusform>{change}&#xa0;: échec pour {failed} sur {all}&#xa0;: {subject} et {n} autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t undo the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}&#xa0;: échec de l’annulation pour {failed} sur {all}&#xa0;: {subject} et {n} autre.</numerusform>
            <numerusform>{change}&#xa0;: échec de l’annulation pour {failed} sur {all}&#xa0;: {subject} et {n} autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of the last time are being saved now</source>
        <translation>
            <numerusform>{n} modification de la dernière fois est en cours d’enregistrement</numerusform>
            <numerusform>{n} modifications de la dernière fois sont en cours d’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” only holds other folders.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient que d’autres dossiers.</translation>
    </message>
    <message>
        <source>They were not sent when the program ended, and are damaged or of another version of the program. Look whether your latest changes are there, and make them again if not. What can&apos;t be read is in {file}.</source>
        <translation>Elles n’avaient pas été envoyées à la fin du programme, et sont endommagées ou d’une autre version du programme. Vérifiez que vos dernières modifications sont là, et refaites-les sinon. Ce qui est illisible se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Some changes of the last time can&apos;t be read</source>
        <translation>Des modifications de la dernière fois sont illisibles</translation>
    </message>
    <message>
        <source>The messages are in this folder already.</source>
        <translation>Les messages sont déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders. Nothing can be taken from there.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne fait que montrer des messages d’autres dossiers. Rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>“{subject}”</source>
        <translation>«&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder. To delete it, move it to Trash.</source>
        <translation>Un message doit rester dans au moins un dossier. Pour le supprimer, déplacez-le vers la corbeille.</translation>
    </message>
    <message>
        <source>No address is known where newer versions are announced.</source>
        <translation>Aucune adresse où sont annoncées les nouvelles versions n’est connue.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer was HTTP {status}.</source>
        <translation>Les nouvelles versions n’ont pas pu être demandées&#xa0;: la réponse était HTTP {status}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: what the answer names is no version.</source>
        <translation>Les nouvelles versions n’ont pas pu être demandées&#xa0;: ce qu’indique la réponse n’est pas une version.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: {reason}.</source>
        <translation>Les nouvelles versions n’ont pas pu être demandées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer names no version.</source>
        <translation>Les nouvelles versions n’ont pas pu être demandées&#xa0;: la réponse n’indique pas de version.</translation>
    </message>
    <message numerus="yes">
        <source>sync period of {n} sources</source>
        <translation>
            <numerusform>fréquence de synchronisation de {n} source</numerusform>
            <numerusform>fréquence de synchronisation de {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>its name or content can&apos;t be kept</source>
        <translation>son nom ou son contenu ne peut pas être conservé</translation>
    </message>
    <message>
        <source>The program met an unexpected fault.</source>
        <translation>Le programme a rencontré une erreur inattendue.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for archived mail.</source>
        <translation>Une source de ces messages n’a pas de dossier d’archives.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for deleted mail.</source>
        <translation>Une source de ces messages n’a pas de corbeille.</translation>
    </message>
    <message>
        <source>The messages are in {folder} already.</source>
        <translation>Les messages sont déjà dans {folder}.</translation>
    </message>
    <message>
        <source>These messages are in Trash already. They are gone for good once Trash is emptied.</source>
        <translation>Ces messages sont déjà dans la corbeille. Ils disparaîtront pour de bon quand elle sera vidée.</translation>
    </message>
    <message>
        <source>{key} needs a name or an address.</source>
        <translation>{key} demande un nom ou une adresse.</translation>
    </message>
    <message>
        <source>{key} needs a date such as {examples}.</source>
        <translation>{key} demande une date comme {examples}.</translation>
    </message>
    <message>
        <source>{key} needs a word.</source>
        <translation>{key} demande un mot.</translation>
    </message>
    <message>
        <source>{key} needs a part of a file&apos;s name.</source>
        <translation>{key} demande une partie d’un nom de fichier.</translation>
    </message>
    <message>
        <source>{key} needs one of these: {examples}.</source>
        <translation>{key} demande l’un de ceux-ci&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>{key} needs the name of a folder.</source>
        <translation>{key} demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>{words} can&apos;t be understood.</source>
        <translation>{words} est incompréhensible.</translation>
    </message>
    <message>
        <source>{words} is no date.</source>
        <translation>{words} n’est pas une date.</translation>
    </message>
    <message>
        <source>More than {most} words can&apos;t be searched for at once.</source>
        <translation>Plus de {most} mots ne peuvent pas être recherchés à la fois.</translation>
    </message>
    <message>
        <source>No message can be both: two of the words exclude each other.</source>
        <translation>Aucun message ne peut être les deux&#xa0;: deux des mots s’excluent.</translation>
    </message>
    <message>
        <source>“{words}” is too long: {most} characters are the most.</source>
        <translation>«&#xa0;{words}&#xa0;» est trop long&#xa0;: {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The service ended the check without a result.</source>
        <translation>Le service a terminé la vérification sans résultat.</translation>
    </message>
    <message>
        <source>{file} is larger than any exported settings are.</source>
        <translation>{file} est plus grand que des réglages exportés.</translation>
    </message>
    <message>
        <source>This file is damaged: source {place} of it can&apos;t be one.</source>
        <translation>Ce fichier est endommagé&#xa0;: la source {place} ne peut pas en être une.</translation>
    </message>
    <message>
        <source>This file is damaged: more than {most} sources are in it.</source>
        <translation>Ce fichier est endommagé&#xa0;: il contient plus de {most} sources.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file holds no exported settings of CIO Desktop.</source>
        <translation>Ce fichier ne contient pas de réglages exportés de CIO Desktop.</translation>
    </message>
    <message>
        <source>A newer version of CIO Desktop has exported this file.</source>
        <translation>Une version plus récente de CIO Desktop a exporté ce fichier.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>This file holds no exported settings, or is damaged.</source>
        <translation>Ce fichier ne contient pas de réglages exportés, ou est endommagé.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>La réponse s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>Supprimer maintenant…</translation>
    </message>
    <message>
        <source>Remove it without a spare copy…</source>
        <translation>Supprimer sans copie de secours…</translation>
    </message>
    <message>
        <source>Clear the folder…</source>
        <translation>Nettoyer le dossier…</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>waits to be removed</source>
        <translation>attend d’être supprimé</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>to star</comment>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Move from {old} to {new} of {source}</source>
        <translation>Déplacer de {old} vers {new} de {source}</translation>
    </message>
    <message>
        <source>Move from {old} to {new}</source>
        <translation>Déplacer de {old} vers {new}</translation>
    </message>
    <message>
        <source>Add to {new} of {source}</source>
        <translation>Ajouter à {new} de {source}</translation>
    </message>
    <message>
        <source>Add to {new}</source>
        <translation>Ajouter à {new}</translation>
    </message>
    <message>
        <source>Remove from {old}</source>
        <translation>Retirer de {old}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>one change of mail</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>{standing}: {why}</source>
        <translation>{standing}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Asked for {when}. {standing}.</source>
        <translation>Demandé&#xa0;: {when}. {standing}.</translation>
    </message>
    <message>
        <source>{folder}: {result}</source>
        <translation>{folder}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Make the folder {folder}</source>
        <translation>Créer le dossier {folder}</translation>
    </message>
    <message>
        <source>Delete the folder {folder}</source>
        <translation>Supprimer le dossier {folder}</translation>
    </message>
    <message>
        <source>Clear {folder} of what is marked as deleted</source>
        <translation>Nettoyer {folder} de ce qui est marqué comme supprimé</translation>
    </message>
    <message>
        <source>Rename or move the folder {folder}</source>
        <translation>Renommer ou déplacer le dossier {folder}</translation>
    </message>
    <message>
        <source>Empty {folder}</source>
        <translation>Vider {folder}</translation>
    </message>
    <message>
        <source>Mark all in {folder} as read</source>
        <translation>Tout marquer comme lu dans {folder}</translation>
    </message>
    <message>
        <source>Put a message into {folder}</source>
        <translation>Mettre un message dans {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Changer des marques</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(a message that is not here any more)</source>
        <translation>(un message qui n’est plus ici)</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>{folder}: {result} ({answer})</source>
        <translation>{folder}&#xa0;: {result} ({answer})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waits, next try {when}</source>
        <translation>Attend, prochain essai {when}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Done, but a marked copy is left</source>
        <translation>Fait, mais une copie marquée reste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands it would send</source>
        <translation>Commandes qui seraient envoyées</translation>
    </message>
    <message>
        <source>{server} can&apos;t remove one message alone: its only command removes all that is marked as deleted in the folder. It is sent only where everything marked there was marked by this program. What another program has marked keeps it from being sent; a message that is marked in that very moment is removed, too.</source>
        <translation>{server} ne peut pas supprimer un seul message&#xa0;: sa seule commande supprime tout ce qui est marqué comme supprimé dans le dossier. Elle n’est envoyée que si ce programme a marqué tout ce qui y est marqué. Ce qu’un autre programme a marqué la retient&#xa0;; un message marqué à cet instant précis est supprimé aussi.</translation>
    </message>
    <message>
        <source>All messages in “{folder}” that are marked as deleted are removed for good, also those that other programs have marked. What this program has moved elsewhere is removed only once its copy is seen there.</source>
        <translation>Tous les messages de «&#xa0;{folder}&#xa0;» marqués comme supprimés le sont pour de bon, y compris ceux que d’autres programmes ont marqués. Ce que ce programme a déplacé ailleurs n’est supprimé qu’une fois sa copie vue là-bas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>No changes. What you move, label, star or delete is listed here, with how it stands on the mail server.</source>
        <translation>Aucune modification. Ce que vous déplacez, marquez d’un libellé ou d’une étoile, ou supprimez figure ici, avec son état sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>This service does not tell of changes.</source>
        <translation>Ce service n’indique pas les modifications.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} marked copies now?</source>
        <translation>
            <numerusform>Supprimer maintenant {n} copie marquée&#xa0;?</numerusform>
            <numerusform>Supprimer maintenant {n} copies marquées&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are selected.</source>
        <translation>
            <numerusform>{n} modification est sélectionnée.</numerusform>
            <numerusform>{n} modifications sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Always do this on this server</source>
        <translation>Toujours faire ainsi sur ce serveur</translation>
    </message>
    <message>
        <source>Clear {folder}?</source>
        <translation>Nettoyer {folder}&#xa0;?</translation>
    </message>
    <message>
        <source>Clear the folder</source>
        <translation>Nettoyer le dossier</translation>
    </message>
    <message>
        <source>Remove it without a spare copy?</source>
        <translation>Supprimer sans copie de secours&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Each sync and each change of a source&apos;s status is listed here.</source>
        <translation>Rien ne s’est encore passé. Chaque synchronisation et chaque changement d’état d’une source figurent ici.</translation>
    </message>
    <message>
        <source>This service keeps no history.</source>
        <translation>Ce service ne tient pas d’historique.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>Synced: {what}</source>
        <translation>Synchronisé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand&#xa0;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Durée&#xa0;:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code&#xa0;:</translation>
    </message>
    <message>
        <source>What the server said:</source>
        <translation>Ce qu’a dit le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>{page}: the whole of it</source>
        <translation>{page}&#xa0;: l’entrée entière</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message numerus="yes">
        <source>No line of the newest {n} has these words.</source>
        <translation>
            <numerusform>La ligne la plus récente ne contient pas ces mots.</numerusform>
            <numerusform>Aucune des {n} lignes les plus récentes ne contient ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service is not answering: this is as of {when}.</source>
        <translation>Le service local ne répond pas&#xa0;: données de {when}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The local service is not answering.</source>
        <translation>Le service local ne répond pas.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Recherche plus loin dans le passé…</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
    <message>
        <source>Clear folders by itself, where all that is marked there was marked by this program</source>
        <translation>Nettoyer les dossiers de lui-même, si ce programme a marqué tout ce qui y est marqué</translation>
    </message>
    <message>
        <source>Without it, what was moved waits, hidden, until you choose “Remove now” or another program clears the folder. With it, a message that another program marks as deleted in the very moment of the clearing is removed, too.</source>
        <translation>Sans cela, ce qui a été déplacé attend, masqué, que vous choisissiez «&#xa0;Supprimer maintenant&#xa0;» ou qu’un autre programme nettoie le dossier. Avec cela, un message qu’un autre programme marque comme supprimé à l’instant même du nettoyage est supprimé aussi.</translation>
    </message>
    <message>
        <source>What the servers can do</source>
        <translation>Ce que savent faire les serveurs</translation>
    </message>
    <message>
        <source>Nothing is known yet: it tells at the first sign-in.</source>
        <translation>Rien n’est encore connu&#xa0;: il le dit à la première connexion.</translation>
    </message>
    <message>
        <source>No server has these words.</source>
        <translation>Aucun serveur ne contient ces mots.</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Pas encore de source.</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Messages illisibles</translation>
    </message>
    <message>
        <source>Every message can be read.</source>
        <translation>Tous les messages sont lisibles.</translation>
    </message>
    <message>
        <source>This service does not tell of messages that can&apos;t be read.</source>
        <translation>Ce service n’indique pas les messages illisibles.</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Ce qu’a répondu le serveur</translation>
    </message>
    <message>
        <source>{folder}, number {number}</source>
        <translation>{folder}, numéro {number}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times</source>
        <translation>
            <numerusform>Essayé {n} fois</numerusform>
            <numerusform>Essayé {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>It is listed, without what can&apos;t be read.</source>
        <translation>Il est listé, sans ce qui est illisible.</translation>
    </message>
    <message>
        <source>It is not listed.</source>
        <translation>Il n’est pas listé.</translation>
    </message>
    <message>
        <source>{folder} of {source}, number {number} (UID)</source>
        <translation>{folder} de {source}, numéro {number} (UID)</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Essayé {n} fois, la dernière {when}</numerusform>
            <numerusform>Essayé {n} fois, la dernière {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {when}</source>
        <translation>Prochain essai {when}</translation>
    </message>
    <message>
        <source>It is tried again at the next sync</source>
        <translation>Nouvel essai à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>Ce qu’a répondu le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>changes</comment>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>changes</comment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>changes</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Pages of Activity</source>
        <translation>Pages de l’activité</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a certificate is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate, for this source only</source>
        <translation>Faire confiance à ce certificat, pour cette source seulement</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>Le certificat que le serveur a montré</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; compare it with what the server&apos;s owner tells you</source>
        <translation>Empreinte SHA-256&#xa0;; comparez-la avec ce que vous dit le propriétaire du serveur</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>works, with a limit</source>
        <translation>fonctionne, avec une limite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Serveur trouvé</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Liaison en cours…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de liaison</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Chiffrement en cours…</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Liaison chiffrée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Pas de liaison sûre</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Folders can be read</source>
        <translation>Les dossiers sont lisibles</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Pas de dossiers</translation>
    </message>
    <message>
        <source>Looking for All Mail…</source>
        <translation>Recherche de «&#xa0;Tous les messages&#xa0;»…</translation>
    </message>
    <message>
        <source>All Mail can be read</source>
        <translation>«&#xa0;Tous les messages&#xa0;» est lisible</translation>
    </message>
    <message>
        <source>All Mail is hidden</source>
        <translation>«&#xa0;Tous les messages&#xa0;» est caché</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>certificate valid until {date}</source>
        <translation>certificat valable jusqu’au {date}</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <translation>accepté par vous</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What you entered for this source is not saved.</source>
        <translation>Ce que vous avez saisi pour cette source n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Replace the source</source>
        <translation>Remplacer la source</translation>
    </message>
    <message>
        <source>Add a mail source</source>
        <translation>Ajouter une source de courrier</translation>
    </message>
    <message>
        <source>Add {email}</source>
        <translation>Ajouter {email}</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End import</source>
        <translation>Terminer l’importation</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Keep the source now; it shows what is wrong and tries again.</source>
        <translation>Garder la source maintenant&#xa0;; elle montre ce qui ne va pas et réessaie.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>Fermer sans ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Add {email} ({place} of {all})</source>
        <translation>Ajouter {email} ({place} sur {all})</translation>
    </message>
    <message>
        <source>Connect with {provider}…</source>
        <translation>Connecter avec {provider}…</translation>
    </message>
    <message>
        <source>Trying the settings…</source>
        <translation>Essai des réglages…</translation>
    </message>
    <message>
        <source>Saving, and trying the server once more…</source>
        <translation>Enregistrement, et nouvel essai du serveur…</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Vérifier et ajouter</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>Connexion à {server}…</translation>
    </message>
    <message>
        <source>It works. Saving…</source>
        <translation>Cela fonctionne. Enregistrement…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, for example imap.example.org.</source>
        <translation>Saisissez le nom du serveur, par exemple imap.example.org.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, mostly 993.</source>
        <translation>Le port est un nombre de 1 à 65535, le plus souvent 993.</translation>
    </message>
    <message>
        <source>Tick that you accept an unencrypted connection, or choose another.</source>
        <translation>Cochez que vous acceptez une liaison non chiffrée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the e-mail address.</source>
        <translation>Saisissez le nom d’utilisateur&#xa0;; c’est souvent l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Tick that this is your provider&apos;s server, or enter another one.</source>
        <translation>Cochez que c’est le serveur de votre fournisseur, ou saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Saisissez l’adresse e-mail de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse e-mail ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces, slashes or other signs.</source>
        <translation>Le nom d’un serveur n’a ni espaces, ni barres obliques, ni autres signes.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Whether this server is your provider&apos;s could not be checked. Your password would be sent to</source>
        <translation>Il n’a pas été possible de vérifier que ce serveur est celui de votre fournisseur. Votre mot de passe serait envoyé à</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server</source>
        <translation>C’est le serveur de mon fournisseur</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server: {host}</source>
        <translation>C’est le serveur de mon fournisseur&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Settings are looked up</source>
        <translation>Les réglages sont recherchés</translation>
    </message>
    <message>
        <source>Change settings by hand</source>
        <translation>Modifier les réglages à la main</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Use the settings found</source>
        <translation>Utiliser les réglages trouvés</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation>Utiliser ce que j’ai saisi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>List every attachment (also signatures, winmail.dat)</source>
        <translation>Lister toutes les pièces jointes (aussi signatures, winmail.dat)</translation>
    </message>
    <message>
        <source>This can&apos;t be changed later.</source>
        <translation>Cela ne pourra pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead</source>
        <translation>Se connecter plutôt avec {provider}</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name of the new account (optional)</source>
        <translation>Nom du nouveau compte (facultatif)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Add to</source>
        <comment>an account</comment>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Account to add to</source>
        <translation>Compte auquel ajouter</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Anne Exemple</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The account of the source before</source>
        <translation>Le compte de la source précédente</translation>
    </message>
    <message>
        <source>Sources of one account are merged into one set of messages.</source>
        <translation>Les sources d’un compte sont réunies en un seul ensemble de messages.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>I accept that my password can be read on the way</source>
        <translation>J’accepte que mon mot de passe puisse être lu en chemin</translation>
    </message>
    <message>
        <source>Still being looked up. Wait a moment, or enter the server&apos;s name.</source>
        <translation>Recherche en cours. Attendez un instant, ou saisissez le nom du serveur.</translation>
    </message>
    <message>
        <source>Help page: {page}</source>
        <translation>Page d’aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Où sont gardés les mots de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>Ouvrir la page du fournisseur</translation>
    </message>
    <message>
        <source>Set up sign-in…</source>
        <translation>Configurer la connexion…</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Utiliser plutôt un mot de passe</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>{name} at {server}</source>
        <translation>{name} chez {server}</translation>
    </message>
    <message>
        <source>{name} takes no passwords from mail programs: you sign in on its own page. For that, this program must be known there; you set that up once.</source>
        <translation>{name} n’accepte pas les mots de passe des programmes de messagerie&#xa0;: vous vous connectez sur sa propre page. Pour cela, ce programme doit y être connu&#xa0;; vous réglez cela une fois.</translation>
    </message>
    <message>
        <source>Set up sign-in with {name}…</source>
        <translation>Configurer la connexion avec {name}…</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Enter an app password made at {name}, not your normal one.</source>
        <translation>Saisissez un mot de passe d’application créé chez {name}, non votre mot de passe habituel.</translation>
    </message>
    <message>
        <source>Try a password anyway</source>
        <translation>Essayer quand même un mot de passe</translation>
    </message>
    <message>
        <source>You sign in at {name}, in your own browser. This program never sees your password.</source>
        <translation>Vous vous connectez chez {name}, dans votre propre navigateur. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Connect with {name} instead</source>
        <translation>Se connecter plutôt avec {name}</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Utiliser plutôt un mot de passe d’application</translation>
    </message>
    <message>
        <source>What you allow there goes to {server} only.</source>
        <translation>Ce que vous y autorisez ne va qu’à {server}.</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>Étape {step} sur {all}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Its icon in the tray brings this window back.</source>
        <translation>Son icône dans la zone de notification ramène cette fenêtre.</translation>
    </message>
    <message>
        <source>Start CIO Desktop again to bring this window back: this desktop has no tray for an icon.</source>
        <translation>Lancez de nouveau CIO Desktop pour ramener cette fenêtre&#xa0;: ce bureau n’a pas de zone de notification pour une icône.</translation>
    </message>
    <message>
        <source>Quit in the File menu ends everything.</source>
        <translation>«&#xa0;Quitter&#xa0;» dans le menu «&#xa0;Fichier&#xa0;» termine tout.</translation>
    </message>
    <message>
        <source>Quit in the File menu ({key}) ends everything.</source>
        <translation>«&#xa0;Quitter&#xa0;» dans le menu «&#xa0;Fichier&#xa0;» ({key}) termine tout.</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>Continuer la synchronisation en arrière-plan&#xa0;?</translation>
    </message>
    <message>
        <source>CIO Desktop can go on without its window: your sources are kept up to date, and you are told when one needs you.</source>
        <translation>CIO Desktop peut continuer sans sa fenêtre&#xa0;: vos sources restent à jour, et vous êtes averti quand l’une a besoin de vous.</translation>
    </message>
    <message>
        <source>If you quit now, nothing is synced until you start it again. This is asked once; the choice is in Settings, under General.</source>
        <translation>Si vous quittez maintenant, rien n’est synchronisé jusqu’au prochain lancement. Cette question n’est posée qu’une fois&#xa0;; le choix est dans les réglages, sous Général.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Continuer la synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you</source>
        <translation>
            <numerusform>{n} source a besoin de vous</numerusform>
            <numerusform>{n} sources ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The service did not take them, and they can&apos;t be kept for the next start: the folder of this program can&apos;t be written, perhaps as the disk is full. Make room and quit again, or quit now and make these changes again later.</source>
        <translation>Le service ne les a pas acceptées, et elles ne peuvent pas être gardées pour le prochain lancement&#xa0;: le dossier de ce programme n’est pas accessible en écriture, peut-être parce que le disque est plein. Faites de la place et quittez de nouveau, ou quittez maintenant et refaites ces modifications plus tard.</translation>
    </message>
    <message>
        <source>The program still reads which messages the last change is about, and can&apos;t keep it for the next start before it knows. Wait until it is read and quit again, or quit now and make this change again later.</source>
        <translation>Le programme lit encore quels messages concerne la dernière modification, et ne peut pas la garder pour le prochain lancement avant de le savoir. Attendez qu’elle soit lue et quittez de nouveau, ou quittez maintenant et refaites cette modification plus tard.</translation>
    </message>
    <message>
        <source>What is missing is kept, and done once CIO Desktop runs again. Let it run, and it is done as soon as the mail server answers.</source>
        <translation>Ce qui manque est gardé, et sera fait quand CIO Desktop fonctionnera de nouveau. Si vous le laissez fonctionner, ce sera fait dès que le serveur de messagerie répondra.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved yet</source>
        <translation>
            <numerusform>{n} modification n’est pas encore enregistrée</numerusform>
            <numerusform>{n} modifications ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Quitter et les perdre</translation>
    </message>
    <message>
        <source>Open {program}</source>
        <translation>Ouvrir {program}</translation>
    </message>
    <message>
        <source>{program}: {tip}</source>
        <translation>{program}&#xa0;: {tip}</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message numerus="yes">
        <source>{n} more need you</source>
        <translation>
            <numerusform>{n} autre a besoin de vous</numerusform>
            <numerusform>{n} autres ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Next sync {when}</source>
        <translation>Prochaine synchronisation {when}</translation>
    </message>
    <message>
        <source>Or use an app password</source>
        <translation>Ou utiliser un mot de passe d’application</translation>
    </message>
    <message>
        <source>Enter an app password…</source>
        <translation>Saisir un mot de passe d’application…</translation>
    </message>
    <message>
        <source>{name} makes one for this program alone, and you can take it back there at any time.</source>
        <translation>{name} en crée un pour ce programme seul, et vous pouvez l’y retirer à tout moment.</translation>
    </message>
    <message>
        <source>The provider makes one for this program alone, and you can take it back there at any time.</source>
        <translation>Le fournisseur en crée un pour ce programme seul, et vous pouvez l’y retirer à tout moment.</translation>
    </message>
    <message>
        <source>Make one at {provider}</source>
        <translation>En créer un chez {provider}</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Code&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>{email} is connected</source>
        <translation>{email} est connecté</translation>
    </message>
    <message>
        <source>Use this computer&apos;s browser instead</source>
        <translation>Utiliser plutôt le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in on another device…</source>
        <translation>Se connecter sur un autre appareil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The link is copied. It works once, in any browser on this computer.</source>
        <translation>Le lien est copié. Il vaut une fois, dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
    <message>
        <source>Nothing happened? Paste the address of the last page</source>
        <translation>Rien ne s’est passé&#xa0;? Collez l’adresse de la dernière page</translation>
    </message>
    <message>
        <source>Address of the last page, or the code it shows</source>
        <translation>Adresse de la dernière page, ou le code qu’elle affiche</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>After you allowed access, the browser may show that a page can&apos;t be reached. Copy its whole address from the address bar.</source>
        <translation>Après votre autorisation, le navigateur affichera peut-être qu’une page est injoignable. Copiez son adresse entière depuis la barre d’adresse.</translation>
    </message>
    <message>
        <source>If the page shows a code instead, paste that.</source>
        <translation>Si la page affiche plutôt un code, collez-le.</translation>
    </message>
    <message>
        <source>It begins with {address}.</source>
        <translation>Elle commence par {address}.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in as {who} and allow access to mail.</source>
        <translation>Ouvrez la page ci-dessous sur n’importe quel appareil, saisissez-y ce code, connectez-vous en tant que {who} et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>The browser did not open. This computer could not start one. Copy the link and open it in a browser yourself.</source>
        <translation>Le navigateur ne s’est pas ouvert. Cet ordinateur n’a pas pu en lancer un. Copiez le lien et ouvrez-le vous-même dans un navigateur.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Connect {who}</source>
        <translation>Connecter {who}</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Connecter une boîte aux lettres</translation>
    </message>
    <message>
        <source>Your browser will open {host}.</source>
        <translation>Votre navigateur va ouvrir {host}.</translation>
    </message>
    <message>
        <source>Your browser will open the sign-in page.</source>
        <translation>Votre navigateur va ouvrir la page de connexion.</translation>
    </message>
    <message>
        <source>Sign in there as {who} and allow access to mail.</source>
        <translation>Connectez-vous-y en tant que {who} et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>Sign in there and allow access to mail.</source>
        <translation>Connectez-vous-y et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in and allow access to mail.</source>
        <translation>Ouvrez la page ci-dessous sur n’importe quel appareil, saisissez-y ce code, connectez-vous et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>The local service is not answering. This goes on as soon as it is back.</source>
        <translation>Le service local ne répond pas. Cela continuera dès son retour.</translation>
    </message>
    <message>
        <source>Passing it on…</source>
        <translation>Transmission…</translation>
    </message>
    <message>
        <source>Use {name}&apos;s mail as a new source</source>
        <translation>Utiliser le courrier de {name} comme nouvelle source</translation>
    </message>
    <message>
        <source>Use their mail as a new source</source>
        <translation>Utiliser ce courrier comme nouvelle source</translation>
    </message>
    <message>
        <source>Connect {who} again</source>
        <translation>Reconnecter {who}</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Waiting for the code to be typed…</source>
        <translation>En attente de la saisie du code…</translation>
    </message>
    <message>
        <source>Signed in. Finishing…</source>
        <translation>Connecté. Finalisation…</translation>
    </message>
    <message>
        <source>Signed in. Trying the mail server…</source>
        <translation>Connecté. Essai du serveur de messagerie…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Waiting for you at {name}…</source>
        <translation>En attente de vous chez {name}…</translation>
    </message>
    <message>
        <source>Waiting for you at the sign-in page…</source>
        <translation>En attente de vous sur la page de connexion…</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation>La fenêtre se ferme.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Changes have to wait until it is back.</source>
        <translation>Le service est injoignable. Les modifications doivent attendre son retour.</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Coller les messages</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation>Trouvé dans {place}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Rien n’a changé. {why}</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are there already.</source>
        <translation>Rien à changer&#xa0;: les messages y sont déjà.</translation>
    </message>
    <message>
        <source>The service does not tell the marks of these messages.</source>
        <translation>Le service n’indique pas les marques de ces messages.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder}</source>
        <translation>
            <numerusform>Déplacer {n} message vers {folder}</numerusform>
            <numerusform>Déplacer {n} messages vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Déplacer {n} message vers {folder} dans {source}</numerusform>
            <numerusform>Déplacer {n} messages vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to</source>
        <translation>
            <numerusform>Déplacer {n} message vers</numerusform>
            <numerusform>Déplacer {n} messages vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to archive: the messages are not in the Inbox.</source>
        <translation>Rien à archiver&#xa0;: les messages ne sont pas dans la boîte de réception.</translation>
    </message>
    <message>
        <source>{source} names none. Your choice is remembered for this source.</source>
        <translation>{source} n’en indique aucun. Votre choix est retenu pour cette source.</translation>
    </message>
    <message numerus="yes">
        <source>Folders of {n} messages</source>
        <translation>
            <numerusform>Dossiers de {n} message</numerusform>
            <numerusform>Dossiers de {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder is for archived mail?</source>
        <translation>Quel dossier est pour le courrier archivé&#xa0;?</translation>
    </message>
    <message>
        <source>Which folder is for deleted mail?</source>
        <translation>Quel dossier est pour le courrier supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Copy here</source>
        <translation>&amp;Copier ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages copied: press {key} on a folder.</source>
        <translation>
            <numerusform>{n} message copié&#xa0;: appuyez sur {key} sur un dossier.</numerusform>
            <numerusform>{n} messages copiés&#xa0;: appuyez sur {key} sur un dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Déplacer vers la corbeille</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Move to last folder again</source>
        <translation>Déplacer de nouveau vers le dernier dossier</translation>
    </message>
    <message>
        <source>Change folders…</source>
        <translation>Changer les dossiers…</translation>
    </message>
    <message>
        <source>Remove from this folder</source>
        <translation>Retirer de ce dossier</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Ajouter ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Create “{folder}”</source>
        <translation>Créer «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>This list is of several folders.</source>
        <translation>Cette liste réunit plusieurs dossiers.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Change their folders source by source.</source>
        <translation>Ces messages sont de plusieurs sources. Changez leurs dossiers source par source.</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Déplacer ici</translation>
    </message>
    <message>
        <source>There are no messages to paste: select some and copy them first.</source>
        <translation>Il n’y a pas de messages à coller&#xa0;: sélectionnez-en et copiez-les d’abord.</translation>
    </message>
    <message>
        <source>Move to favourite {digit}</source>
        <translation>Déplacer vers le favori {digit}</translation>
    </message>
    <message>
        <source>No folder was used yet: press V to choose one.</source>
        <translation>Aucun dossier n’a encore servi&#xa0;: appuyez sur V pour en choisir un.</translation>
    </message>
    <message>
        <source>No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.</source>
        <translation>Aucun dossier n’a encore le chiffre {digit}. Faites-en un favori dans le menu d’un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder to paste the messages into.</source>
        <translation>Choisissez un dossier où coller les messages.</translation>
    </message>
    <message>
        <source>There is no plan to show. {why}</source>
        <translation>Il n’y a pas de déroulement à montrer. {why}</translation>
    </message>
    <message>
        <source>mail of {sender}</source>
        <translation>courrier de {sender}</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>dernier utilisé</translation>
    </message>
    <message>
        <source>{folder} — {source}</source>
        <translation>{folder} — {source}</translation>
    </message>
    <message>
        <source>key {digit}</source>
        <translation>touche {digit}</translation>
    </message>
    <message>
        <source>{reason}, {key}</source>
        <translation>{reason}, {key}</translation>
    </message>
    <message>
        <source>Gmail keeps each message once, in All Mail, and labels say where it is shown. So a label can&apos;t be left out by itself; Spam and Trash can.</source>
        <translation>Gmail garde chaque message une fois, dans «&#xa0;Tous les messages&#xa0;», et les libellés disent où il est montré. Un libellé ne peut donc pas être laissé de côté seul&#xa0;; le spam et la corbeille le peuvent.</translation>
    </message>
    <message>
        <source>What you don&apos;t tick is not read. On the mail server nothing changes, and it can still be filed into.</source>
        <translation>Ce que vous ne cochez pas n’est pas lu. Sur le serveur de messagerie rien ne change, et on peut toujours y classer.</translation>
    </message>
    <message>
        <source>Nothing is deleted on the mail server, and all comes back when you tick it again.</source>
        <translation>Rien n’est supprimé sur le serveur de messagerie, et tout revient quand vous cochez de nouveau.</translation>
    </message>
    <message>
        <source>Folders to sync</source>
        <translation>Dossiers à synchroniser</translation>
    </message>
    <message>
        <source>Folders, ticked where they are synced</source>
        <translation>Dossiers, cochés là où ils sont synchronisés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with this folder; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} message quitte les listes ici avec ce dossier&#xa0;; ce qui est aussi dans un autre dossier y reste.</numerusform>
            <numerusform>{n} messages quittent les listes ici avec ce dossier&#xa0;; ce qui est aussi dans un autre dossier y reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with these {folders} folders; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} message quitte les listes ici avec ces {folders} dossiers&#xa0;; ce qui est aussi dans un autre dossier y reste.</numerusform>
            <numerusform>{n} messages quittent les listes ici avec ces {folders} dossiers&#xa0;; ce qui est aussi dans un autre dossier y reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are read from now on.</source>
        <translation>
            <numerusform>{n} dossier est lu désormais.</numerusform>
            <numerusform>{n} dossiers sont lus désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no folders.</source>
        <translation>Cette source n’a pas de dossiers.</translation>
    </message>
    <message>
        <source>The Inbox is always synced.</source>
        <translation>La boîte de réception est toujours synchronisée.</translation>
    </message>
    <message>
        <source>It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.</source>
        <translation>Il n’est pas synchronisé, ce qu’il contient n’est donc pas connu ici. Il n’est supprimé que s’il ne contient aucun message.</translation>
    </message>
    <message>
        <source>“{folder}” is not synced, so what is in it is not known here.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas synchronisé, ce qu’il contient n’est donc pas connu ici.</translation>
    </message>
    <message>
        <source>making of “{folder}”</source>
        <translation>création de «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Renamed “{folder}” to “{name}”</source>
        <translation>«&#xa0;{folder}&#xa0;» renommé en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>rename “{folder}”</source>
        <translation>renommer «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>delete “{folder}”</source>
        <translation>supprimer «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another folder first.</source>
        <translation>
            <numerusform>{n} message qu’il contient est supprimé pour de bon, aussi sur le serveur de messagerie. Déplacez d’abord vers un autre dossier ce qui est encore voulu.</numerusform>
            <numerusform>{n} messages qu’il contient sont supprimés pour de bon, aussi sur le serveur de messagerie. Déplacez d’abord vers un autre dossier ce qui est encore voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} folders in it stay.</source>
        <translation>
            <numerusform>Le {n} dossier qu’il contient reste.</numerusform>
            <numerusform>Les {n} dossiers qu’il contient restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty “{folder}”</source>
        <translation>vider «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>A change waits for the mail server, and goes on by itself: {what}.</source>
        <translation>Une modification attend le serveur de messagerie, et continuera d’elle-même&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Made “{folder}”</source>
        <translation>«&#xa0;{folder}&#xa0;» créé</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>créer le dossier</translation>
    </message>
    <message>
        <source>renaming of “{folder}” to “{name}”</source>
        <translation>changement du nom de «&#xa0;{folder}&#xa0;» en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>move of “{folder}” into “{place}”</source>
        <translation>déplacement de «&#xa0;{folder}&#xa0;» dans «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved “{folder}” into “{place}”</source>
        <translation>«&#xa0;{folder}&#xa0;» déplacé dans «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>move of “{folder}” to the top level</source>
        <translation>déplacement de «&#xa0;{folder}&#xa0;» au premier niveau</translation>
    </message>
    <message>
        <source>Moved “{folder}” to the top level</source>
        <translation>«&#xa0;{folder}&#xa0;» déplacé au premier niveau</translation>
    </message>
    <message>
        <source>move “{folder}”</source>
        <translation>déplacer «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete folder and mail</source>
        <translation>Supprimer le dossier et le courrier</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>Il ne contient aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages lose this label and stay in All Mail.</source>
        <translation>
            <numerusform>{n} message perd ce libellé et reste dans «&#xa0;Tous les messages&#xa0;».</numerusform>
            <numerusform>{n} messages perdent ce libellé et restent dans «&#xa0;Tous les messages&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is the folder for {role} now</source>
        <translation>«&#xa0;{folder}&#xa0;» est maintenant le dossier pour {role}</translation>
    </message>
    <message>
        <source>“{folder}” is for nothing special now</source>
        <translation>«&#xa0;{folder}&#xa0;» n’a maintenant aucun rôle particulier</translation>
    </message>
    <message>
        <source>say what “{folder}” is for</source>
        <translation>indiquer à quoi sert «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders changed</source>
        <translation>
            <numerusform>{n} dossier modifié</numerusform>
            <numerusform>{n} dossiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>undo or redo the {change}</source>
        <translation>annuler ou rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Makes “{folder}” in “{place}”.</source>
        <translation>Crée «&#xa0;{folder}&#xa0;» dans «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>supprimer le dossier</translation>
    </message>
    <message>
        <source>Deleted “{folder}” again</source>
        <translation>«&#xa0;{folder}&#xa0;» de nouveau supprimé</translation>
    </message>
    <message>
        <source>Move “{folder}”</source>
        <translation>Déplacer «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Move folder</source>
        <translation>Déplacer le dossier</translation>
    </message>
    <message>
        <source>There is no other place for “{folder}”.</source>
        <translation>Il n’y a pas d’autre place pour «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete “{folder}”?</source>
        <translation>Supprimer «&#xa0;{folder}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} is empty already.</source>
        <translation>{folder} est déjà vide.</translation>
    </message>
    <message>
        <source>Empty {folder}?</source>
        <translation>Vider {folder}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are deleted for good. What comes in from now on stays. This can&apos;t be undone.</source>
        <translation>
            <numerusform>{n} message est supprimé pour de bon. Ce qui arrive désormais reste. Cela ne peut pas être annulé.</numerusform>
            <numerusform>{n} messages sont supprimés pour de bon. Ce qui arrive désormais reste. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} messages</source>
        <translation>
            <numerusform>Supprimer {n} message</numerusform>
            <numerusform>Supprimer {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {most} favourites already, one for each digit. Take one away first.</source>
        <translation>Il y a déjà {most} favoris, un par chiffre. Ôtez-en d’abord un.</translation>
    </message>
    <message>
        <source>Key {digit} moves messages to “{folder}” now</source>
        <translation>La touche {digit} déplace maintenant les messages vers «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>“{folder}” is no favourite now</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus un favori</translation>
    </message>
    <message>
        <source>put “{folder}” to its other place</source>
        <translation>mettre «&#xa0;{folder}&#xa0;» à son autre place</translation>
    </message>
    <message>
        <source>“{folder}” is there again</source>
        <translation>«&#xa0;{folder}&#xa0;» est de nouveau là</translation>
    </message>
    <message>
        <source>“{folder}” is not empty any more, and stays.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus vide, et reste.</translation>
    </message>
    <message>
        <source>Deleted “{folder}”</source>
        <translation>«&#xa0;{folder}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Emptied {folder}</source>
        <translation>{folder} vidé</translation>
    </message>
    <message>
        <source>{done} of {all} were changed before.</source>
        <translation>{done} sur {all} étaient modifiés auparavant.</translation>
    </message>
    <message>
        <source>change “{folder}”</source>
        <translation>modifier «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Premier niveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a folder lies in another one</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In which folder</source>
        <translation>Dans quel dossier</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown. {answer}</source>
        <translation>Tout le courrier de ce dossier n’est pas affiché. {answer}</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown.</source>
        <translation>Tout le courrier de ce dossier n’est pas affiché.</translation>
    </message>
    <message>
        <source>The server does not open this folder. It says: “{answer}”</source>
        <translation>Le serveur n’ouvre pas ce dossier. Il dit&#xa0;: «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>The server does not open it.</source>
        <translation>Le serveur ne l’ouvre pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages can&apos;t be dragged to another source.</source>
        <translation>Les messages ne peuvent pas être glissés vers une autre source.</translation>
    </message>
    <message>
        <source>Folders can&apos;t be moved here.</source>
        <translation>Les dossiers ne peuvent pas être déplacés ici.</translation>
    </message>
    <message>
        <source>{folder}, holds only folders</source>
        <translation>{folder}, ne contient que des dossiers</translation>
    </message>
    <message>
        <source>{folder}, {messages}, favourite {digit}</source>
        <translation>{folder}, {messages}, favori {digit}</translation>
    </message>
    <message>
        <source>{folder}, {messages}</source>
        <translation>{folder}, {messages}</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages, {unread} unread</source>
        <translation>
            <numerusform>{n} message, {unread} non lus</numerusform>
            <numerusform>{n} messages, {unread} non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the messages on a folder.</source>
        <translation>Déposez les messages sur un dossier.</translation>
    </message>
    <message>
        <source>A folder stays in its source.</source>
        <translation>Un dossier reste dans sa source.</translation>
    </message>
    <message>
        <source>Filter folders…</source>
        <translation>Filtrer les dossiers…</translation>
    </message>
    <message>
        <source>Choose a source to see its folders.</source>
        <translation>Choisissez une source pour voir ses dossiers.</translation>
    </message>
    <message>
        <source>The folders can&apos;t be read now.</source>
        <translation>Les dossiers sont illisibles en ce moment.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>No folders yet. They appear with the first sync.</source>
        <translation>Pas encore de dossiers. Ils apparaîtront à la première synchronisation.</translation>
    </message>
    <message>
        <source>Move {count} → {folder}</source>
        <translation>Déplacer {count} → {folder}</translation>
    </message>
    <message>
        <source>Move {count} → {folder} in {source}</source>
        <translation>Déplacer {count} → {folder} dans {source}</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Copy {count} → {folder}</source>
        <translation>Copier {count} → {folder}</translation>
    </message>
    <message>
        <source>Copy {count} → {folder} in {source}</source>
        <translation>Copier {count} → {folder} dans {source}</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copier ici</translation>
    </message>
    <message>
        <source>Add {count} → {folder}</source>
        <translation>Ajouter {count} → {folder}</translation>
    </message>
    <message>
        <source>Add {count} → {folder} in {source}</source>
        <translation>Ajouter {count} → {folder} dans {source}</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Ajouter ici</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder}</source>
        <translation>Déplacer ou copier {count} → {folder}</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder} in {source}</source>
        <translation>Déplacer ou copier {count} → {folder} dans {source}</translation>
    </message>
    <message>
        <source>Move or copy here</source>
        <translation>Déplacer ou copier ici</translation>
    </message>
    <message>
        <source>Move {folder} → {place}</source>
        <translation>Déplacer {folder} → {place}</translation>
    </message>
    <message>
        <source>Folders of the source. Drop messages here, or press V in the message list.</source>
        <translation>Dossiers de la source. Déposez-y des messages, ou appuyez sur V dans la liste des messages.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>premier niveau</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Type a folder&apos;s name…</source>
        <translation>Tapez le nom d’un dossier…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>a mailbox on a server</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Lecture du message…</translation>
    </message>
    <message>
        <source>partly: {part} of {all} in it</source>
        <translation>en partie&#xa0;: {part} sur {all} y sont</translation>
    </message>
    <message>
        <source>Create “{folder}” inside “{place}”</source>
        <translation>Créer «&#xa0;{folder}&#xa0;» dans «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} sur {all}</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>pas dedans</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>{folder}, {state}</source>
        <translation>{folder}, {state}</translation>
    </message>
    <message>
        <source>Select messages to see and change their folders.</source>
        <translation>Sélectionnez des messages pour voir et changer leurs dossiers.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Select those of one source to see and change their folders.</source>
        <translation>Ces messages sont de plusieurs sources. Sélectionnez ceux d’une source pour voir et changer leurs dossiers.</translation>
    </message>
    <message>
        <source>Not all of these messages were read yet. What is not clicked here stays as it is for each of them.</source>
        <translation>Tous ces messages n’ont pas encore été lus. Ce qui n’est pas cliqué ici reste tel quel pour chacun.</translation>
    </message>
    <message>
        <source>Filter folders or type a new one…</source>
        <translation>Filtrer les dossiers ou en taper un nouveau…</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes being saved</source>
        <translation>
            <numerusform>{n} modification en cours d’enregistrement</numerusform>
            <numerusform>{n} modifications en cours d’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folders of the selected messages</source>
        <translation>Dossiers des messages sélectionnés</translation>
    </message>
    <message>
        <source>All inboxes</source>
        <translation>Toutes les boîtes</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>{list}, {unread} unread</source>
        <translation>{list}, {unread} non lus</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>This change waits to be sent.</source>
        <translation>Cette modification attend d’être envoyée.</translation>
    </message>
    <message>
        <source>This change is being saved.</source>
        <translation>Cette modification est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>The mail server has not carried this out yet. The change is kept and goes on by itself.</source>
        <translation>Le serveur de messagerie ne l’a pas encore exécutée. La modification est gardée et continuera d’elle-même.</translation>
    </message>
    <message>
        <source>Out of its old folder. The copy there stays marked as deleted until the mail server removes it.</source>
        <translation>Sorti de son ancien dossier. La copie y reste marquée comme supprimée jusqu’à ce que le serveur de messagerie la supprime.</translation>
    </message>
    <message>
        <source>Sorted by date, oldest first</source>
        <translation>Trié par date, du plus ancien</translation>
    </message>
    <message>
        <source>Sorted by date, newest first</source>
        <translation>Trié par date, du plus récent</translation>
    </message>
    <message>
        <source>Sorted by sender, A to Z</source>
        <translation>Trié par expéditeur, de A à Z</translation>
    </message>
    <message>
        <source>Sorted by sender, Z to A</source>
        <translation>Trié par expéditeur, de Z à A</translation>
    </message>
    <message>
        <source>Sorted by subject, A to Z</source>
        <translation>Trié par objet, de A à Z</translation>
    </message>
    <message>
        <source>Sorted by subject, Z to A</source>
        <translation>Trié par objet, de Z à A</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>The last change failed. {why}</source>
        <translation>La dernière modification a échoué. {why}</translation>
    </message>
    <message>
        <source>Drop the folder on a message.</source>
        <translation>Déposez le dossier sur un message.</translation>
    </message>
    <message>
        <source>This folder belongs to another source.</source>
        <translation>Ce dossier appartient à une autre source.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>also in {folders}</source>
        <translation>aussi dans {folders}</translation>
    </message>
    <message>
        <source>in {folders}</source>
        <translation>dans {folders}</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Its mail is on the mail server only. “Choose folders to sync…” in the source&apos;s menu brings it here.</source>
        <translation>Son courrier n’est que sur le serveur de messagerie. «&#xa0;Choisir les dossiers…&#xa0;» dans le menu de la source l’amène ici.</translation>
    </message>
    <message>
        <source>No mail of {source} was read yet</source>
        <translation>Aucun courrier de {source} n’a encore été lu</translation>
    </message>
    <message numerus="yes">
        <source>First import: {done} of {n} folders.</source>
        <translation>
            <numerusform>Première importation&#xa0;: {done} dossier sur {n}.</numerusform>
            <numerusform>Première importation&#xa0;: {done} dossiers sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing mail as of {moment}.</source>
        <translation>Courrier tel qu’il était&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>and more</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count} · {copies} with doubles</source>
        <translation>{count} · {copies} avec les doubles</translation>
    </message>
    <message>
        <source>all {count} selected</source>
        <translation>les {count} sélectionnés</translation>
    </message>
    <message>
        <source>{part} of {all} selected</source>
        <translation>{part} sur {all} sélectionnés</translation>
    </message>
    <message>
        <source>No messages in {folder}.</source>
        <translation>Aucun message dans {folder}.</translation>
    </message>
    <message>
        <source>What its badge says has to be mended first.</source>
        <translation>Ce que dit son état doit d’abord être réparé.</translation>
    </message>
    <message>
        <source>First import</source>
        <translation>Première importation</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>Lecture des messages…</translation>
    </message>
    <message>
        <source>No message matches “{words}” in {place}.</source>
        <translation>Aucun message ne correspond à «&#xa0;{words}&#xa0;» dans {place}.</translation>
    </message>
    <message>
        <source>No message matches “{words}”.</source>
        <translation>Aucun message ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Les messages apparaissent ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>{folder} is not synced.</source>
        <translation>{folder} n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>Its first sync is about to begin.</source>
        <translation>Sa première synchronisation va commencer.</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation>Choisissez un dossier pour voir ses messages.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>one message</comment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>one message</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>replied</source>
        <comment>one message</comment>
        <translation>répondu</translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} pièce jointe</numerusform>
            <numerusform>{n} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>E archives the selected messages, V moves them, L changes their folders, digits move them to favourite folders, U marks them as read or unread, S stars them, Delete moves them to Trash.</source>
        <translation>E archive les messages sélectionnés, V les déplace, L change leurs dossiers, les chiffres les déplacent vers des dossiers favoris, U les marque comme lus ou non lus, S leur ajoute une étoile, Suppr les met à la corbeille.</translation>
    </message>
    <message>
        <source>As far as is known now: the server is looked at first, and what is found there counts.</source>
        <translation>D’après ce que l’on sait maintenant&#xa0;: le serveur est d’abord examiné, et ce qui y est trouvé compte.</translation>
    </message>
    <message>
        <source>For “{subject}” these commands would be sent. Nothing has been sent yet.</source>
        <translation>Pour «&#xa0;{subject}&#xa0;», ces commandes seraient envoyées. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>It is the first of {n} messages; what goes the same way goes together.</source>
        <translation>
            <numerusform>C’est le premier de {n} message&#xa0;; ce qui suit le même chemin va ensemble.</numerusform>
            <numerusform>C’est le premier de {n} messages&#xa0;; ce qui suit le même chemin va ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent: it is so already.</source>
        <translation>Rien ne serait envoyé&#xa0;: il en est déjà ainsi.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>En afficher {n} de plus</numerusform>
            <numerusform>En afficher {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>There it looks as its sender laid it out. It is written to a file that only you can read, which is removed after ten minutes, or when you leave this program. The page may run nothing and send nothing.</source>
        <translation>Là, il a l’aspect que lui a donné son expéditeur. Il est écrit dans un fichier que vous seul pouvez lire, supprimé après dix minutes ou quand vous quittez ce programme. La page ne peut rien exécuter ni rien envoyer.</translation>
    </message>
    <message>
        <source>Who sent it can see then that you read it, when, and from which network.</source>
        <translation>Son expéditeur peut alors voir que vous le lisez, quand, et de quel réseau.</translation>
    </message>
    <message>
        <source>Open this message in the browser?</source>
        <translation>Ouvrir ce message dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Load its pictures from the internet</source>
        <translation>Charger ses images depuis Internet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Code source du message</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a message: all it is made of</comment>
        <translation>Code source</translation>
    </message>
    <message>
        <source>These are the first {size} KiB. The saved file has all of it.</source>
        <translation>Voici les {size} premiers Kio. Le fichier enregistré contient tout.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Fetching {file} to be dragged…</source>
        <translation>Récupération de {file} pour le glisser…</translation>
    </message>
    <message>
        <source>{file} is here: drag it now.</source>
        <translation>{file} est là&#xa0;: glissez-le maintenant.</translation>
    </message>
    <message>
        <source>“{file}” could not be fetched</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>{reason}. Make room, and try again.</source>
        <translation>{reason}. Faites de la place, et réessayez.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Copy the sender&apos;s address</source>
        <translation>Copier l’adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>Show source…</source>
        <translation>Afficher le code source…</translation>
    </message>
    <message>
        <source>about this message</source>
        <translation>à propos de ce message</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse entière</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>It leads to {host}. Your browser opens it.</source>
        <translation>Il mène à {host}. Votre navigateur l’ouvre.</translation>
    </message>
    <message>
        <source>Its words name {host}, but that is not where it leads.</source>
        <translation>Ses mots nomment {host}, mais ce n’est pas là qu’il mène.</translation>
    </message>
    <message>
        <source>[It is longer: the source of the message has all of it.]</source>
        <translation>[Il est plus long&#xa0;: le code source du message contient tout.]</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. The message is shown as soon as it is back.</source>
        <translation>Le service est injoignable. Le message sera affiché dès son retour.</translation>
    </message>
    <message>
        <source>Fetching the message…</source>
        <translation>Récupération du message…</translation>
    </message>
    <message>
        <source>It was moved or deleted by another program. The list is being read again.</source>
        <translation>Un autre programme l’a déplacé ou supprimé. La liste est en cours de relecture.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copié&#xa0;: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are selected.</source>
        <translation>
            <numerusform>{n} message est sélectionné.</numerusform>
            <numerusform>{n} messages sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation>Sélectionnez un message pour le lire.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read now</source>
        <translation>Ce message est illisible en ce moment</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Afficher tel qu’envoyé</translation>
    </message>
    <message>
        <source>Show plain text</source>
        <translation>Afficher le texte seul</translation>
    </message>
    <message>
        <source>This message is made too elaborately to be shown here: these are its words alone.</source>
        <translation>Ce message est trop élaboré pour être affiché ici&#xa0;: en voici les mots seuls.</translation>
    </message>
    <message>
        <source>It is long: only its beginning is shown here.</source>
        <translation>Il est long&#xa0;: seul son début est affiché ici.</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Ce message n’a pas de texte affichable ici.</translation>
    </message>
    <message>
        <source>This message is no longer there</source>
        <translation>Ce message n’est plus là</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>help of the command line</comment>
        <translation>arguments&#xa0;</translation>
    </message>
    <message>
        <source>options</source>
        <comment>help of the command line</comment>
        <translation>options&#xa0;</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>help of the command line</comment>
        <translation>afficher cette aide et terminer</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>help of the command line</comment>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>wrong usage</comment>
        <translation>argument %(argument_name)s&#xa0;: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>wrong usage</comment>
        <translation>arguments inconnus&#xa0;: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <comment>wrong usage</comment>
        <translation>non autorisé avec l’argument %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>wrong usage</comment>
        <translation>ne prend pas de valeur&#xa0;: %r</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>wrong usage</comment>
        <translation>ces arguments manquent&#xa0;: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <comment>wrong usage</comment>
        <translation>il manque l’un de ces arguments&#xa0;: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>wrong usage</comment>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>wrong usage</comment>
        <translation>il manque au moins une valeur</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>wrong usage</comment>
        <translation>option ambiguë&#xa0;: %(option)s peut signifier %(matches)s</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>wrong usage</comment>
        <translation>valeur invalide pour %(type)s&#xa0;: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>wrong usage</comment>
        <translation>%(value)r n’est pas un choix possible (choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <comment>wrong usage</comment>
        <translation>%(prog)s&#xa0;: erreur&#xa0;: %(message)s
</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>afficher la version et terminer</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} seconds.</source>
        <translation>La vérification n’a pas pris fin en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The address of a service looks like https://api.example.org</source>
        <translation>L’adresse d’un service ressemble à https://api.example.org</translation>
    </message>
    <message>
        <source>The service&apos;s answer has another shape than documented: {error}</source>
        <translation>La réponse du service n’a pas la forme décrite&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>An event has another shape than documented: {error}</source>
        <translation>Un événement n’a pas la forme décrite&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The service ended the event stream</source>
        <translation>Le service a mis fin au flux d’événements</translation>
    </message>
    <message>
        <source>The content is larger than {limit} bytes.</source>
        <translation>Le contenu dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a source</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>INVALID_CREDENTIALS</source>
        <comment>state of a source</comment>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>CONNECTION_IMPOSSIBLE</source>
        <comment>state of a source</comment>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>NO_ACCESS_TO_ALL_MAIL</source>
        <comment>state of a source</comment>
        <translation>sans «&#xa0;Tous les messages&#xa0;»</translation>
    </message>
    <message>
        <source>TEMP_DISABLED</source>
        <comment>state of a source</comment>
        <translation>suspendue provisoirement</translation>
    </message>
    <message>
        <source>DISABLED</source>
        <comment>state of a source</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>state of a change</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a change</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a change</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>state of a change</comment>
        <translation>reporté</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a change</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a change</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a change</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of a change</comment>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a change</comment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a change</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>state of a change</comment>
        <translation>demande</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of news</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>sync</source>
        <comment>kind of news</comment>
        <translation>synchronisation</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>what a change does</comment>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does</comment>
        <translation>créer</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a change does</comment>
        <translation>supprimer le dossier</translation>
    </message>
    <message>
        <source>expunge</source>
        <comment>what a change does</comment>
        <translation>supprimer maintenant</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>what a change does</comment>
        <translation>renommer</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a change does</comment>
        <translation>vider</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a change does</comment>
        <translation>marquer comme lu</translation>
    </message>
    <message>
        <source>append</source>
        <comment>what a change does</comment>
        <translation>déposer</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>what a change does</comment>
        <translation>marques</translation>
    </message>
    <message>
        <source>The key of the stored secrets is damaged.</source>
        <translation>La clé des secrets enregistrés est abîmée.</translation>
    </message>
    <message>
        <source>This is not the address of an API server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur d’API.</translation>
    </message>
    <message>
        <source>No system keyring was found: none is installed, or none runs in this session. On Linux it is GNOME Keyring or KWallet, started with the desktop.</source>
        <translation>Aucun trousseau du système n’a été trouvé&#xa0;: aucun n’est installé, ou aucun n’est lancé dans cette session. Sous Linux, c’est GNOME Keyring ou KWallet, lancé avec le bureau.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key to the stored passwords can&apos;t be read. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé, la clé des mots de passe enregistrés ne peut donc pas être lue. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The stored secrets can&apos;t be opened with this key.</source>
        <translation>Cette clé n’ouvre pas les secrets enregistrés.</translation>
    </message>
    <message>
        <source>The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it is another keyring than before. Unlock it and try again.</source>
        <translation>Le trousseau du système n’a pas donné la clé des mots de passe enregistrés&#xa0;: il est verrouillé, sa question a été fermée, ou ce n’est plus le même trousseau. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting for its password in another window: answer there, then try again.</source>
        <translation>Le trousseau du système n’a pas répondu à temps. Il attend peut-être son mot de passe dans une autre fenêtre&#xa0;: répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>This secret is not stored.</source>
        <translation>Ce secret n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with another kind of key.</source>
        <translation>Les mots de passe enregistrés sont verrouillés par une autre sorte de clé.</translation>
    </message>
    <message>
        <source>The key file is a link. It must be a file of its own.</source>
        <translation>Le fichier de clé est un lien. Il doit être un vrai fichier.</translation>
    </message>
    <message>
        <source>The key file is not a plain file.</source>
        <translation>Le fichier de clé n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The key file belongs to another user.</source>
        <translation>Le fichier de clé appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The key file can be read by others. Its mode must be 600.</source>
        <translation>Le fichier de clé peut être lu par d’autres. Ses droits doivent être 600.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>Le fichier de clé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is a key file already.</source>
        <translation>Il y a déjà un fichier de clé.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written: {why}.</source>
        <translation>Le fichier de clé ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The damaged key file can&apos;t be put aside: {why}.</source>
        <translation>Le fichier de clé abîmé ne peut pas être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The only keyring here is {keyring}, which is not known to keep secrets safe, so it is not used. If {setting} or keyringrc.cfg names it, take that away.</source>
        <translation>Le seul trousseau ici est {keyring}, dont on ne sait pas s’il garde bien les secrets&#xa0;; il n’est donc pas utilisé. Si {setting} ou keyringrc.cfg le nomme, retirez cette mention.</translation>
    </message>
    <message>
        <source>This is too long for a system keyring, which keeps {most} characters at most.</source>
        <translation>C’est trop long pour un trousseau du système, qui garde au plus {most} caractères.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be chosen: {setting} or keyringrc.cfg names one that is not there, or can&apos;t be read. Take that away, and the usual one is used.</source>
        <translation>Le trousseau du système ne peut pas être choisi&#xa0;: {setting} ou keyringrc.cfg en nomme un qui n’existe pas, ou ne peut pas être lu. Retirez cette mention, et le trousseau habituel servira.</translation>
    </message>
    <message>
        <source>The system keyring failed while it was asked: it may have just ended. Start it again and try once more.</source>
        <translation>Le trousseau du système a échoué pendant la demande&#xa0;: il vient peut-être de s’arrêter. Relancez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it.</source>
        <translation>Le trousseau du système n’a pas gardé ce qui lui a été confié.</translation>
    </message>
    <message>
        <source>The system keyring has an entry of this name already.</source>
        <translation>Le trousseau du système a déjà une entrée de ce nom.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it, or is locked and its question was closed.</source>
        <translation>Le trousseau du système n’a pas gardé ce qui lui a été confié, ou il est verrouillé et sa question a été fermée.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The key of the stored secrets is gone.</source>
        <translation>La clé des secrets enregistrés a disparu.</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>Ce n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>What follows the @ is not the name of a domain.</source>
        <translation>Ce qui suit le @ n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>This server knows people by Kerberos (GSSAPI), which this program can&apos;t offer.</source>
        <translation>Ce serveur reconnaît les personnes par Kerberos (GSSAPI), ce que ce programme ne propose pas.</translation>
    </message>
    <message>
        <source>This server knows people by Windows accounts (NTLM), which this program can&apos;t offer.</source>
        <translation>Ce serveur reconnaît les personnes par leur compte Windows (NTLM), ce que ce programme ne propose pas.</translation>
    </message>
    <message>
        <source>This server knows people by the network address they come from, which this program can&apos;t offer.</source>
        <translation>Ce serveur reconnaît les personnes par leur adresse réseau, ce que ce programme ne propose pas.</translation>
    </message>
    <message>
        <source>This server knows people by a certificate of their own, which this program can&apos;t offer.</source>
        <translation>Ce serveur reconnaît les personnes par un certificat personnel, ce que ce programme ne propose pas.</translation>
    </message>
    <message>
        <source>This server knows people by a web page, which this program can&apos;t offer.</source>
        <translation>Ce serveur reconnaît les personnes par une page web, ce que ce programme ne propose pas.</translation>
    </message>
    <message>
        <source>This server asks nobody who they are, which this program can&apos;t work with.</source>
        <translation>Ce serveur ne demande à personne qui il est&#xa0;; ce programme ne peut pas travailler ainsi.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs, only its own sign-in page.</source>
        <translation>Ce fournisseur n’accepte aucun mot de passe des programmes de messagerie&#xa0;: on ne se connecte que sur sa propre page.</translation>
    </message>
    <message>
        <source>Some servers want only “{name}” as the user name.</source>
        <translation>Certains serveurs veulent seulement «&#xa0;{name}&#xa0;» comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>{provider}: mail programs</source>
        <translation>{provider}&#xa0;: programmes de messagerie</translation>
    </message>
    <message>
        <source>The message must stay in a folder.</source>
        <translation>Le message doit rester dans un dossier.</translation>
    </message>
    <message>
        <source>The service is ending. Nothing was changed.</source>
        <translation>Le service s’arrête. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Messages are being moved there or from there.</source>
        <translation>Des messages y sont déplacés ou en sont déplacés.</translation>
    </message>
    <message>
        <source>Another change that names the folder is on its way.</source>
        <translation>Une autre modification qui concerne le dossier est en cours.</translation>
    </message>
    <message>
        <source>The message is still on its way here from another account. The change goes on then.</source>
        <translation>Le message est encore en route depuis un autre compte. La modification continuera ensuite.</translation>
    </message>
    <message>
        <source>Its text is kept in the file {file}.</source>
        <translation>Son texte est gardé dans le fichier {file}.</translation>
    </message>
    <message>
        <source>The server changes a message when it copies it. Nothing was removed; the changed copy is there, too.</source>
        <translation>Le serveur modifie un message en le copiant. Rien n’a été supprimé&#xa0;; la copie modifiée s’y trouve aussi.</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>The message is too big to be copied to another source.</source>
        <translation>Le message est trop grand pour être copié vers une autre source.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message, so nothing proves that none of it would be lost. It was not removed from any folder, and is tried again.</source>
        <translation>Le serveur de messagerie ne donne pas le texte de ce message, rien ne prouve donc que rien n’en serait perdu. Il n’a été retiré d’aucun dossier, et un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>No other folder is proved to keep what this message holds. It was not removed.</source>
        <translation>Il n’est prouvé d’aucun autre dossier qu’il garde ce que contient ce message. Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. It was not removed.</source>
        <translation>Deux dossiers montrent exactement le même message, et rien ne dit dans lequel il est. Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The message is in one folder only; {folder} just shows it from there.</source>
        <translation>Le message n’est que dans un dossier&#xa0;; {folder} ne fait que le montrer de là.</translation>
    </message>
    <message>
        <source>The server does not carry this out, or loses the connection each time.</source>
        <translation>Le serveur ne l’exécute pas, ou perd la connexion à chaque fois.</translation>
    </message>
    <message>
        <source>The mail server gives this folder no valid UIDVALIDITY, so nothing tells whether a number still means the same message. So none is moved there or from there. They can be read here, and moved in another program.</source>
        <translation>Le serveur de messagerie ne donne pas à ce dossier d’UIDVALIDITY valable, rien ne dit donc si un numéro désigne toujours le même message. Aucun n’y est donc déplacé ni n’en sort. Ils peuvent être lus ici, et déplacés dans un autre programme.</translation>
    </message>
    <message>
        <source>The server left out messages that are there.</source>
        <translation>Le serveur a omis des messages qui sont là.</translation>
    </message>
    <message>
        <source>Several messages arrived there that can&apos;t be told apart. Please look into the folder.</source>
        <translation>Plusieurs messages impossibles à distinguer y sont arrivés. Veuillez regarder dans le dossier.</translation>
    </message>
    <message>
        <source>The server refuses to tell what a message is.</source>
        <translation>Le serveur refuse de dire ce qu’est un message.</translation>
    </message>
    <message>
        <source>The server opens this folder for reading only.</source>
        <translation>Le serveur n’ouvre ce dossier qu’en lecture.</translation>
    </message>
    <message>
        <source>The folder was made anew and holds several copies of the message. Please choose again.</source>
        <translation>Le dossier a été recréé et contient plusieurs copies du message. Veuillez choisir de nouveau.</translation>
    </message>
    <message>
        <source>The folder was made anew, and the mail server ends the connection over a message in it that may be this one. The next sync tells what is where.</source>
        <translation>Le dossier a été recréé, et le serveur de messagerie coupe la connexion sur un message qui peut être celui-ci. La prochaine synchronisation dira ce qui est où.</translation>
    </message>
    <message>
        <source>The server carried a command out twice: the folder holds the message two times.</source>
        <translation>Le serveur a exécuté une commande deux fois&#xa0;: le dossier contient le message en double.</translation>
    </message>
    <message>
        <source>The server said OK, but no message arrived.</source>
        <translation>Le serveur a dit OK, mais aucun message n’est arrivé.</translation>
    </message>
    <message>
        <source>The server takes no message bigger than {limit} bytes.</source>
        <translation>Le serveur n’accepte aucun message de plus de {limit} octets.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>The folders keep changing while the message is moved.</source>
        <translation>Les dossiers ne cessent de changer pendant le déplacement du message.</translation>
    </message>
    <message>
        <source>The change concerns another source as well, and begins anew.</source>
        <translation>La modification concerne aussi une autre source, et recommence.</translation>
    </message>
    <message>
        <source>The server lets nobody delete in this folder.</source>
        <translation>Le serveur ne laisse personne supprimer dans ce dossier.</translation>
    </message>
    <message>
        <source>You have no right to remove messages from this folder.</source>
        <translation>Vous n’avez pas le droit de retirer des messages de ce dossier.</translation>
    </message>
    <message>
        <source>The folders keep changing.</source>
        <translation>Les dossiers ne cessent de changer.</translation>
    </message>
    <message>
        <source>You have no right to put messages into this folder.</source>
        <translation>Vous n’avez pas le droit de mettre des messages dans ce dossier.</translation>
    </message>
    <message>
        <source>The server did not tell the message&apos;s flags.</source>
        <translation>Le serveur n’a pas indiqué les marques du message.</translation>
    </message>
    <message>
        <source>taken back, as the edit failed</source>
        <translation>annulé, car la modification a échoué</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder.</source>
        <translation>Un autre programme a restauré le message dans ce dossier.</translation>
    </message>
    <message>
        <source>The server did not mark the message as deleted.</source>
        <translation>Le serveur n’a pas marqué le message comme supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>In the old folder {n} other messages are marked as deleted, and not by this program. The server would remove all of them at once, so nothing was removed.</source>
        <translation>
            <numerusform>Dans l’ancien dossier, {n} autre message est marqué comme supprimé, et pas par ce programme. Le serveur les supprimerait tous d’un coup, donc rien n’a été supprimé.</numerusform>
            <numerusform>Dans l’ancien dossier, {n} autres messages sont marqués comme supprimés, et pas par ce programme. Le serveur les supprimerait tous d’un coup, donc rien n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not remove the message.</source>
        <translation>Le serveur n’a pas supprimé le message.</translation>
    </message>
    <message>
        <source>The server does not keep this in this folder: {names}.</source>
        <translation>Le serveur ne garde pas cela dans ce dossier&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The server keeps no star in this folder.</source>
        <translation>Le serveur ne garde pas d’étoile dans ce dossier.</translation>
    </message>
    <message>
        <source>The server did not keep the star.</source>
        <translation>Le serveur n’a pas gardé l’étoile.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is still there.</source>
        <translation>Le serveur a dit OK, mais le dossier est toujours là.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders: expunge those.</source>
        <translation>{folder} ne fait que montrer des messages d’autres dossiers&#xa0;: nettoyez ceux-là.</translation>
    </message>
    <message>
        <source>In {folder} waits a message that was moved elsewhere, and nothing proves now that it is there. So the folder was not expunged.</source>
        <translation>Dans {folder} attend un message déplacé ailleurs, et rien ne prouve maintenant qu’il y est. Le dossier n’a donc pas été nettoyé.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is not there.</source>
        <translation>Le serveur a dit OK, mais le dossier n’est pas là.</translation>
    </message>
    <message>
        <source>Messages in {folder}, which would be lost with it: {count}. Nothing was deleted. Move them elsewhere, or ask for it with delete_messages=1.</source>
        <translation>Messages de {folder} qui seraient perdus avec lui&#xa0;: {count}. Rien n’a été supprimé. Déplacez-les ailleurs, ou demandez-le avec delete_messages=1.</translation>
    </message>
    <message>
        <source>The folder was made anew meanwhile.</source>
        <translation>Le dossier a été recréé entre-temps.</translation>
    </message>
    <message>
        <source>The server did not expunge the folder.</source>
        <translation>Le serveur n’a pas nettoyé le dossier.</translation>
    </message>
    <message>
        <source>{folder} was made anew on the mail server since. Nothing was changed.</source>
        <translation>{folder} a été recréé depuis sur le serveur de messagerie. Rien n’a changé.</translation>
    </message>
    <message>
        <source>In {folder} are messages that another program has marked as deleted, or that wait there, and this server can&apos;t expunge others alone. Nothing was deleted.</source>
        <translation>Dans {folder} se trouvent des messages qu’un autre programme a marqués comme supprimés, ou qui y attendent, et ce serveur ne peut pas supprimer les autres seuls. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The server does not keep in this folder what was read.</source>
        <translation>Le serveur ne garde pas dans ce dossier ce qui a été lu.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders.</source>
        <translation>{folder} ne fait que montrer des messages d’autres dossiers.</translation>
    </message>
    <message>
        <source>The server did not mark the messages.</source>
        <translation>Le serveur n’a pas marqué les messages.</translation>
    </message>
    <message>
        <source>The server did not keep that messages were read.</source>
        <translation>Le serveur n’a pas gardé que des messages ont été lus.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder has its old name.</source>
        <translation>Le serveur a dit OK, mais le dossier a son ancien nom.</translation>
    </message>
    <message>
        <source>There is a folder {folder} already.</source>
        <translation>Il y a déjà un dossier {folder}.</translation>
    </message>
    <message>
        <source>{folder} is no longer on the mail server.</source>
        <translation>{folder} n’est plus sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam.</source>
        <translation>Gmail ne garde pas de libellés sur les messages de la corbeille ou du spam.</translation>
    </message>
    <message>
        <source>Gmail did not take the labels over.</source>
        <translation>Gmail n’a pas repris les libellés.</translation>
    </message>
    <message>
        <source>The server keeps the mark on the message.</source>
        <translation>Le serveur garde la marque sur le message.</translation>
    </message>
    <message>
        <source>The message is marked as deleted in the old folder, until the server removes it.</source>
        <translation>Le message est marqué comme supprimé dans l’ancien dossier, jusqu’à ce que le serveur le supprime.</translation>
    </message>
    <message>
        <source>Another program removed the message from {other} at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Un autre programme a retiré le message de {other} au moment où il était retiré de {left} ici. Pour ne pas le perdre, il a été remis dans {back}.</translation>
    </message>
    <message>
        <source>another program took the other copy away; it was put back</source>
        <translation>un autre programme a retiré l’autre copie&#xa0;; elle a été remise en place</translation>
    </message>
    <message>
        <source>Another program removed the other copy of the message, and no folder takes it back yet. It is kept on this disk until one does.</source>
        <translation>Un autre programme a supprimé l’autre copie du message, et aucun dossier ne le reprend encore. Il est gardé sur ce disque jusque-là.</translation>
    </message>
    <message>
        <source>Another program removed the message at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Un autre programme a retiré le message au moment où il était retiré de {left} ici. Pour ne pas le perdre, il a été remis dans {back}.</translation>
    </message>
    <message>
        <source>It is kept on this disk until then.</source>
        <translation>Il est gardé sur ce disque jusque-là.</translation>
    </message>
    <message>
        <source>There is no room on this disk to keep the message while it is removed. If another program removed the other copy at that moment, it could not be put back.</source>
        <translation>Il n’y a pas de place sur ce disque pour garder le message pendant son retrait. Si un autre programme retirait l’autre copie à ce moment, elle ne pourrait pas être remise en place.</translation>
    </message>
    <message>
        <source>another folder shows this very message</source>
        <translation>un autre dossier montre ce même message</translation>
    </message>
    <message>
        <source>a copy was gone before the removal</source>
        <translation>une copie avait disparu avant le retrait</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived.</source>
        <translation>Le serveur a dit OK, mais aucune copie n’est arrivée.</translation>
    </message>
    <message>
        <source>The other server changes the message when it takes it in. It stays where it was.</source>
        <translation>L’autre serveur modifie le message en le recevant. Il reste où il était.</translation>
    </message>
    <message>
        <source>The other server changed the message when it took it in. Both copies are there.</source>
        <translation>L’autre serveur a modifié le message en le recevant. Les deux copies sont là.</translation>
    </message>
    <message>
        <source>The other server takes no message bigger than {limit} bytes.</source>
        <translation>L’autre serveur n’accepte pas de message de plus de {limit} octets.</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived. The message stays where it is.</source>
        <translation>Le serveur a dit OK, mais aucune copie n’est arrivée. Le message reste où il est.</translation>
    </message>
    <message>
        <source>the mark only told that the folder is no view</source>
        <translation>la marque a seulement montré que le dossier n’est pas une vue</translation>
    </message>
    <message>
        <source>the copy that was to stay went or was marked as well</source>
        <translation>la copie qui devait rester a disparu ou a été marquée aussi</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept on this disk ({why}).</source>
        <translation>Le message ne peut pas être gardé sur ce disque ({why}).</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Le disque a rendu d’autres octets que ceux écrits.</translation>
    </message>
    <message>
        <source>The message is no longer where it was seen. Another program may have moved or deleted it: sync, and look again.</source>
        <translation>Le message n’est plus là où il a été vu. Un autre programme l’a peut-être déplacé ou supprimé&#xa0;: synchronisez, et regardez de nouveau.</translation>
    </message>
    <message>
        <source>Mail is still being read for the first time. The change goes on when that is done.</source>
        <translation>Le courrier est encore lu pour la première fois. La modification continuera ensuite.</translation>
    </message>
    <message>
        <source>Folders were renamed or made elsewhere. The change goes on when they have been read.</source>
        <translation>Des dossiers ont été renommés ou créés ailleurs. La modification continuera quand ils auront été lus.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for this message, so nothing proves what would be moved or removed. It was left where it is. Another program may move it unread, such as the webmail of the provider, who should be told of it.</source>
        <translation>Le serveur de messagerie coupe la connexion chaque fois que ce message lui est demandé, rien ne prouve donc ce qui serait déplacé ou supprimé. Il a été laissé où il est. Un autre programme peut le déplacer sans le lire, comme le webmail du fournisseur, qui devrait en être averti.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for a certain message in {folder}, so nothing tells whether this one is there. Nothing more was done. Please look into the folder, with the webmail of the provider, who should be told of it.</source>
        <translation>Le serveur de messagerie coupe la connexion chaque fois qu’un certain message de {folder} lui est demandé, rien ne dit donc si celui-ci y est. Rien d’autre n’a été fait. Veuillez regarder dans le dossier, avec le webmail du fournisseur, qui devrait en être averti.</translation>
    </message>
    <message>
        <source>The account has no source {label}.</source>
        <translation>Le compte n’a pas de source {label}.</translation>
    </message>
    <message>
        <source>The other account has no source {label}.</source>
        <translation>L’autre compte n’a pas de source {label}.</translation>
    </message>
    <message>
        <source>UID STORE of all below number {uid} {what}</source>
        <translation>UID STORE de tous en dessous du numéro {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread below number {uid} {what}</source>
        <translation>UID STORE des non lus en dessous du numéro {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of all {what}</source>
        <translation>UID STORE de tous {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread {what}</source>
        <translation>UID STORE des non lus {what}</translation>
    </message>
    <message>
        <source>Checked by asking for the folder.</source>
        <translation>Vérifié en demandant le dossier.</translation>
    </message>
    <message>
        <source>Afterwards UID SEARCH UID {uid} finds nothing.</source>
        <translation>Ensuite, UID SEARCH UID {uid} ne trouve plus rien.</translation>
    </message>
    <message>
        <source>Checked by reading the labels again.</source>
        <translation>Vérifié en relisant les libellés.</translation>
    </message>
    <message>
        <source>Checked by reading the flags again.</source>
        <translation>Vérifié en relisant les marques.</translation>
    </message>
    <message>
        <source>Checked by asking for the folder. One that holds mail is not deleted unless that was asked for.</source>
        <translation>Vérifié en demandant le dossier. S’il contient du courrier, il n’est supprimé que si cela a été demandé.</translation>
    </message>
    <message>
        <source>Checked by searching for what was marked.</source>
        <translation>Vérifié en cherchant ce qui était marqué.</translation>
    </message>
    <message>
        <source>Checked by searching for what is unread.</source>
        <translation>Vérifié en cherchant ce qui est non lu.</translation>
    </message>
    <message>
        <source>{command} (the whole message)</source>
        <translation>{command} (le message entier)</translation>
    </message>
    <message>
        <source>UID EXPUNGE of these</source>
        <translation>UID EXPUNGE de ceux-ci</translation>
    </message>
    <message>
        <source>The mark tells whether another folder shows this very message. It is taken off again.</source>
        <translation>La marque montre si un autre dossier affiche ce même message. Elle est ensuite retirée.</translation>
    </message>
    <message>
        <source>It waits: this server can only remove all that is marked as deleted in the folder.</source>
        <translation>Elle attend&#xa0;: ce serveur ne peut que supprimer d’un coup tout ce qui est marqué comme supprimé dans le dossier.</translation>
    </message>
    <message>
        <source>UID EXPUNGE of what is marked as deleted</source>
        <translation>UID EXPUNGE de ce qui est marqué comme supprimé</translation>
    </message>
    <message>
        <source>Before it the same text is seen in another folder.</source>
        <translation>Avant cela, le même texte est vu dans un autre dossier.</translation>
    </message>
    <message>
        <source>The source was removed while its server carried out the change. The message is in one of these folders, or in several: {names}.</source>
        <translation>La source a été retirée pendant que son serveur exécutait la modification. Le message est dans un de ces dossiers, ou dans plusieurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>La source a été retirée.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders. Nothing can be put there or taken from there.</source>
        <translation>{folder} ne fait que montrer des messages d’autres dossiers. Rien ne peut y être mis ni en être retiré.</translation>
    </message>
    <message>
        <source>Gmail shows no Trash here, so nothing can be put there.</source>
        <translation>Gmail ne montre pas de corbeille ici, rien ne peut donc y être mis.</translation>
    </message>
    <message>
        <source>It is not said which source the message shall leave: name it, and that of the folder it goes to.</source>
        <translation>Il n’est pas dit quelle source le message doit quitter&#xa0;: indiquez-la, et celle du dossier où il va.</translation>
    </message>
    <message>
        <source>Neither a folder to add nor one to remove was named.</source>
        <translation>Aucun dossier à ajouter ni à retirer n’a été indiqué.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold messages.</source>
        <translation>{folder} ne peut pas contenir de messages.</translation>
    </message>
    <message>
        <source>Both sources show the same mailbox: a label can&apos;t go from one of them and stay in the other.</source>
        <translation>Les deux sources montrent la même boîte aux lettres&#xa0;: un libellé ne peut pas quitter l’une et rester dans l’autre.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}” from number {uid} on. An OK alone is no proof.</source>
        <translation>Vérifié en regardant ce qui est nouveau dans «&#xa0;{folder}&#xa0;» à partir du numéro {uid}. Un OK seul n’est pas une preuve.</translation>
    </message>
    <message>
        <source>Checked by asking for “{folder}”: it has the number of the old folder, or that one is gone.</source>
        <translation>Vérifié en demandant «&#xa0;{folder}&#xa0;»&#xa0;: il a le numéro de l’ancien dossier, ou celui-ci a disparu.</translation>
    </message>
    <message>
        <source>Seen in “{folder}” as number {uid}.</source>
        <translation>Vu dans «&#xa0;{folder}&#xa0;» sous le numéro {uid}.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}”. An OK alone is no proof.</source>
        <translation>Vérifié en regardant ce qui est nouveau dans «&#xa0;{folder}&#xa0;». Un OK seul n’est pas une preuve.</translation>
    </message>
    <message>
        <source>No folder {folder} was found.</source>
        <translation>Aucun dossier {folder} n’a été trouvé.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is empty.</source>
        <translation>Le nom d’un dossier est vide.</translation>
    </message>
    <message>
        <source>A folder&apos;s name can&apos;t hold control characters.</source>
        <translation>Le nom d’un dossier ne peut pas contenir de caractères de commande.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is too long.</source>
        <translation>Le nom d’un dossier est trop long.</translation>
    </message>
    <message>
        <source>{text} is no special name.</source>
        <translation>{text} n’est pas un nom spécial.</translation>
    </message>
    <message>
        <source>No folder has the role {use}.</source>
        <translation>Aucun dossier n’a le rôle {use}.</translation>
    </message>
    <message>
        <source>{name} is no special name.</source>
        <translation>{name} n’est pas un nom spécial.</translation>
    </message>
    <message>
        <source>It could not be done in seven days.</source>
        <translation>Cela n’a pas pu se faire en sept jours.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it is in its old folder again.</source>
        <translation>La source a été retirée avant que son serveur ait supprimé le message&#xa0;: il est de nouveau dans son ancien dossier.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it stays marked as deleted there.</source>
        <translation>La source a été retirée avant que son serveur ait supprimé le message&#xa0;: il y reste marqué comme supprimé.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Cette source n’existe pas.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by a certificate of {issuer} for {server}, good until {date}.</source>
        <translation>Chiffré avec {version}, par un certificat de {issuer} pour {server}, valable jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Chiffré avec {version}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by the certificate you trusted for {server}, good until {date}.</source>
        <translation>Chiffré avec {version}, par le certificat pour {server} auquel vous avez fait confiance, valable jusqu’au {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders can be read.</source>
        <translation>
            <numerusform>{n} dossier peut être lu.</numerusform>
            <numerusform>{n} dossiers peuvent être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} est connecté.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds.</source>
        <translation>Cela a pris plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Nothing to sign in with was given.</source>
        <translation>Rien n’a été donné pour se connecter.</translation>
    </message>
    <message>
        <source>Only Gmail has All Mail.</source>
        <translation>Seul Gmail a «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message>
        <source>{server} was found.</source>
        <translation>{server} a été trouvé.</translation>
    </message>
    <message>
        <source>It answers on port {port}.</source>
        <translation>Il répond sur le port {port}.</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Cette connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Too many connections are open just now. Try again in a moment.</source>
        <translation>Trop de connexions sont ouvertes en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Gmail hides All Mail from mail programs. Switch it on in Gmail&apos;s settings under Labels.</source>
        <translation>Gmail cache «&#xa0;Tous les messages&#xa0;» aux programmes de messagerie. Activez-le dans les paramètres de Gmail, sous «&#xa0;Libellés&#xa0;».</translation>
    </message>
    <message>
        <source>All Mail can be read.</source>
        <translation>«&#xa0;Tous les messages&#xa0;» peut être lu.</translation>
    </message>
    <message>
        <source>The only connection to this server is busy.</source>
        <translation>La seule connexion à ce serveur est occupée.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. Another try is planned.</source>
        <translation>La dernière connexion au serveur de messagerie a échoué. Un nouvel essai est prévu.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. No other one is made until the source is changed.</source>
        <translation>La dernière connexion au serveur de messagerie a échoué. Il n’y en aura pas d’autre avant que la source soit modifiée.</translation>
    </message>
    <message>
        <source>This source was removed.</source>
        <translation>Cette source a été retirée.</translation>
    </message>
    <message>
        <source>The client id this source signs in with is not in the settings. Add it under OAuth providers.</source>
        <translation>L’identifiant client avec lequel cette source se connecte n’est pas dans les réglages. Ajoutez-le sous Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>This client id is for OAuth 1.0, which has no refresh tokens. Name the client id that the refresh token was given to.</source>
        <translation>Cet identifiant client est pour OAuth 1.0, qui n’a pas de jetons de renouvellement. Indiquez l’identifiant client auquel le jeton a été donné.</translation>
    </message>
    <message>
        <source>{provider} answers. Whether it knows the client id shows at the first sign-in.</source>
        <translation>{provider} répond. La première connexion montrera s’il connaît l’identifiant client.</translation>
    </message>
    <message>
        <source>This kind signs in at the mail server only: there is nothing to ask.</source>
        <translation>Ce type ne se connecte qu’au serveur de messagerie&#xa0;: il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>doit être l’un de ceux-ci&#xa0;: {values}</translation>
    </message>
    <message>
        <source>there is no preset with this name for this type</source>
        <translation>il n’y a pas de modèle de ce nom pour ce type</translation>
    </message>
    <message>
        <source>this version does not know the provider&apos;s preset</source>
        <translation>cette version ne connaît pas le modèle du fournisseur</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>cette donnée est requise</translation>
    </message>
    <message>
        <source>This provider was removed.</source>
        <translation>Ce fournisseur a été retiré.</translation>
    </message>
    <message>
        <source>{provider} answers, and knows this client id.</source>
        <translation>{provider} répond et connaît cet identifiant client.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the sign-in address and the connection.</source>
        <translation>{host} est injoignable. Vérifiez l’adresse de connexion et le réseau.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Cet ordinateur n’a pas de connexion au réseau.</translation>
    </message>
    <message>
        <source>The folder changed while it was read.</source>
        <translation>Le dossier a changé pendant sa lecture.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of {n} messages can&apos;t be read from the server.</source>
        <translation>
            <numerusform>Messages illisibles sur le serveur&#xa0;: {unread} sur {n}.</numerusform>
            <numerusform>Messages illisibles sur le serveur&#xa0;: {unread} sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ends when the server is asked to open this folder.</source>
        <translation>La connexion se termine quand on demande au serveur d’ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>The server did not deliver these messages.</source>
        <translation>Le serveur n’a pas fourni ces messages.</translation>
    </message>
    <message>
        <source>The server did not deliver this message.</source>
        <translation>Le serveur n’a pas fourni ce message.</translation>
    </message>
    <message>
        <source>The mail server names no folders.</source>
        <translation>Le serveur de messagerie ne nomme aucun dossier.</translation>
    </message>
    <message>
        <source>The message is no longer where it was.</source>
        <translation>Le message n’est plus là où il était.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>The connection ends when the server is asked for it.</source>
        <translation>La connexion se termine quand ce message est demandé au serveur.</translation>
    </message>
    <message>
        <source>{folder}:</source>
        <translation>{folder}&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more folders</source>
        <translation>
            <numerusform>{n} autre dossier</numerusform>
            <numerusform>{n} autres dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a line break or a NUL.</source>
        <translation>Le texte contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>The folder name holds a line break or a NUL.</source>
        <translation>Le nom du dossier contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>The label holds a line break or a NUL.</source>
        <translation>Le libellé contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>The folder name is empty.</source>
        <translation>Le nom du dossier est vide.</translation>
    </message>
    <message>
        <source>This Message-ID can&apos;t be searched for.</source>
        <translation>Ce Message-ID ne peut pas être recherché.</translation>
    </message>
    <message>
        <source>This is not a set of UIDs.</source>
        <translation>Ce n’est pas un ensemble d’UID.</translation>
    </message>
    <message>
        <source>{flag} is not a flag that can be sent.</source>
        <translation>{flag} n’est pas une marque qui peut être envoyée.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Le libellé est vide.</translation>
    </message>
    <message>
        <source>{uid} is not a UID.</source>
        <translation>{uid} n’est pas un UID.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.</source>
        <translation>{host} présente un autre certificat que celui auquel vous avez fait confiance. Si son propriétaire l’a changé, faites confiance au nouveau.</translation>
    </message>
    <message>
        <source>The server has no MOVE.</source>
        <translation>Le serveur ne connaît pas MOVE.</translation>
    </message>
    <message>
        <source>The server has no Gmail labels.</source>
        <translation>Le serveur ne connaît pas les libellés de Gmail.</translation>
    </message>
    <message>
        <source>The server has no UIDPLUS: it can&apos;t expunge single messages.</source>
        <translation>Le serveur ne connaît pas UIDPLUS&#xa0;: il ne peut pas supprimer un message seul.</translation>
    </message>
    <message>
        <source>The message is bigger than {limit} bytes.</source>
        <translation>Le message dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The server sends more of a message than was asked for.</source>
        <translation>Le serveur envoie une plus grande partie d’un message que demandé.</translation>
    </message>
    <message>
        <source>The server sends another piece of a message than was asked for.</source>
        <translation>Le serveur envoie une autre partie d’un message que celle demandée.</translation>
    </message>
    <message>
        <source>The server said nothing about this folder.</source>
        <translation>Le serveur n’a rien dit de ce dossier.</translation>
    </message>
    <message>
        <source>The answer to a search is unreadable.</source>
        <translation>La réponse à une recherche est illisible.</translation>
    </message>
    <message>
        <source>The server has no QRESYNC.</source>
        <translation>Le serveur ne connaît pas QRESYNC.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {words}</source>
        <translation>Le serveur de messagerie a mis fin à la connexion&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The server sends lines that belong to no command.</source>
        <translation>Le serveur envoie des lignes qui ne répondent à aucune commande.</translation>
    </message>
    <message>
        <source>A command with a line break inside was about to be sent.</source>
        <translation>Une commande contenant un saut de ligne allait être envoyée.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection is closed.</source>
        <translation>La connexion au serveur de messagerie est perdue&#xa0;: elle est fermée.</translation>
    </message>
    <message>
        <source>The mail server stopped answering.</source>
        <translation>Le serveur de messagerie ne répond plus.</translation>
    </message>
    <message>
        <source>The server called a command done before it had all of it.</source>
        <translation>Le serveur a déclaré une commande terminée avant de l’avoir reçue en entier.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message.</source>
        <translation>Le serveur de messagerie ne donne pas le texte de ce message.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t search for these letters.</source>
        <translation>Le serveur de messagerie ne peut pas chercher ces lettres.</translation>
    </message>
    <message>
        <source>The server announced {length} bytes in one piece.</source>
        <translation>Le serveur a annoncé {length} octets d’un seul tenant.</translation>
    </message>
    <message>
        <source>One answer of the server is too long.</source>
        <translation>Une réponse du serveur est trop longue.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>Le serveur a envoyé une ligne sans fin.</translation>
    </message>
    <message>
        <source>MOVE is offered and fails: messages are copied, checked, then removed.</source>
        <translation>MOVE est proposé et échoue&#xa0;: les messages sont copiés, vérifiés, puis retirés.</translation>
    </message>
    <message>
        <source>QRESYNC is offered and not carried out: changes are asked for another way.</source>
        <translation>QRESYNC est proposé et n’est pas exécuté&#xa0;: les changements sont demandés autrement.</translation>
    </message>
    <message>
        <source>CONDSTORE is offered and not carried out: all flags are read at each sync.</source>
        <translation>CONDSTORE est proposé et n’est pas exécuté&#xa0;: toutes les marques sont lues à chaque synchronisation.</translation>
    </message>
    <message>
        <source>ESEARCH answers are incomplete: plain SEARCH is used.</source>
        <translation>Les réponses à ESEARCH sont incomplètes&#xa0;: le simple SEARCH est utilisé.</translation>
    </message>
    <message>
        <source>SEARCH does not name all messages: they are listed with FETCH.</source>
        <translation>SEARCH ne nomme pas tous les messages&#xa0;: ils sont listés par FETCH.</translation>
    </message>
    <message>
        <source>The extended LIST is offered and not carried out: plain LIST is used.</source>
        <translation>Le LIST étendu est proposé et n’est pas exécuté&#xa0;: le simple LIST est utilisé.</translation>
    </message>
    <message>
        <source>XLIST is offered and lists nothing: plain LIST is used.</source>
        <translation>XLIST est proposé et ne liste rien&#xa0;: le simple LIST est utilisé.</translation>
    </message>
    <message>
        <source>The usual FETCH is not understood: messages are read without their structure.</source>
        <translation>Le FETCH habituel n’est pas compris&#xa0;: les messages sont lus sans leur structure.</translation>
    </message>
    <message>
        <source>The inbox is listed under a name in another language: INBOX is used.</source>
        <translation>La boîte de réception est listée sous un nom dans une autre langue&#xa0;: INBOX est utilisé.</translation>
    </message>
    <message>
        <source>FETCH items come in extra parentheses.</source>
        <translation>Les éléments de FETCH arrivent entre parenthèses superflues.</translation>
    </message>
    <message>
        <source>FETCH items come twice with other values: they count as not told.</source>
        <translation>Des éléments de FETCH arrivent deux fois avec des valeurs différentes&#xa0;: ils comptent comme non indiqués.</translation>
    </message>
    <message>
        <source>Flags come as quoted strings.</source>
        <translation>Les marques arrivent entre guillemets.</translation>
    </message>
    <message>
        <source>NIL comes where a list belongs.</source>
        <translation>NIL arrive là où il faut une liste.</translation>
    </message>
    <message>
        <source>Numbers come that can&apos;t be true: they count as not told.</source>
        <translation>Des nombres impossibles arrivent&#xa0;: ils comptent comme non indiqués.</translation>
    </message>
    <message>
        <source>Folder names come without the quotes they need.</source>
        <translation>Les noms de dossiers arrivent sans les guillemets nécessaires.</translation>
    </message>
    <message>
        <source>Continuation lines come that nobody asked for.</source>
        <translation>Des lignes de continuation arrivent sans avoir été demandées.</translation>
    </message>
    <message>
        <source>STATUS tells old figures: folders are opened to see what is new.</source>
        <translation>STATUS donne d’anciens chiffres&#xa0;: les dossiers sont ouverts pour voir les nouveautés.</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s own (Status, X-UID) stand in messages: they don&apos;t count in comparisons.</source>
        <translation>Des lignes propres au serveur (Status, X-UID) figurent dans les messages&#xa0;: elles ne comptent pas dans les comparaisons.</translation>
    </message>
    <message>
        <source>IDLE is offered and not carried out: new mail is asked for every few minutes.</source>
        <translation>IDLE est proposé et n’est pas exécuté&#xa0;: le nouveau courrier est demandé à quelques minutes d’intervalle.</translation>
    </message>
    <message>
        <source>A command that follows the end of IDLE at once is lost: it is sent when that was answered.</source>
        <translation>Une commande qui suit aussitôt la fin d’IDLE se perd&#xa0;: elle est envoyée une fois celle-ci confirmée.</translation>
    </message>
    <message>
        <source>Commands sent together fail: each is sent when the one before was answered.</source>
        <translation>Les commandes envoyées ensemble échouent&#xa0;: chacune est envoyée quand la précédente a reçu sa réponse.</translation>
    </message>
    <message>
        <source>The mail server wants fewer or later connections.</source>
        <translation>Le serveur de messagerie veut moins de connexions, ou plus tard.</translation>
    </message>
    <message>
        <source>The server refuses this user name and password.</source>
        <translation>Le serveur refuse ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The sign-in worked, but it does not open this mailbox: it belongs to somebody else, or IMAP is switched off.</source>
        <translation>La connexion a réussi, mais elle n’ouvre pas cette boîte aux lettres&#xa0;: elle appartient à quelqu’un d’autre, ou IMAP est désactivé.</translation>
    </message>
    <message>
        <source>The server refused {command}: {words}</source>
        <translation>Le serveur a refusé {command}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The mail server is going down.</source>
        <translation>Le serveur de messagerie s’arrête.</translation>
    </message>
    <message>
        <source>The server refuses passwords on this connection.</source>
        <translation>Le serveur refuse les mots de passe sur cette connexion.</translation>
    </message>
    <message>
        <source>IMAP is turned off for this mailbox.</source>
        <translation>IMAP est désactivé pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The server wants an app password or a sign-in in the browser.</source>
        <translation>Le serveur veut un mot de passe d’application ou une connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t understand the login.</source>
        <translation>Le serveur ne comprend pas l’identification.</translation>
    </message>
    <message>
        <source>The mail server refuses the provider&apos;s token.</source>
        <translation>Le serveur de messagerie refuse le jeton du fournisseur.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a NUL.</source>
        <translation>Le nom d’utilisateur contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>The password holds a line break or a NUL.</source>
        <translation>Le mot de passe contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>The user name holds a control character.</source>
        <translation>Le nom d’utilisateur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The password holds a control character.</source>
        <translation>Le mot de passe contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with a provider&apos;s token. Use a password or an app password.</source>
        <translation>Le serveur de messagerie ne propose pas de connexion avec le jeton d’un fournisseur. Utilisez un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has.</source>
        <translation>Le jeton contient un caractère qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>The host&apos;s name holds a control character.</source>
        <translation>Le nom du serveur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with OAuth 1.0; its provider has dropped it. Connect again.</source>
        <translation>Le serveur de messagerie ne propose plus la connexion par OAuth 1.0&#xa0;; son fournisseur l’a abandonnée. Reconnectez.</translation>
    </message>
    <message>
        <source>The mail server closed the connection during the login.</source>
        <translation>Le serveur de messagerie a fermé la connexion pendant l’identification.</translation>
    </message>
    <message>
        <source>The mail server stopped answering during the login.</source>
        <translation>Le serveur de messagerie a cessé de répondre pendant l’identification.</translation>
    </message>
    <message>
        <source>The server claims that we are logged in already, without any password.</source>
        <translation>Le serveur prétend que la connexion est déjà faite, sans aucun mot de passe.</translation>
    </message>
    <message>
        <source>{host} offers no encryption on port {port}.</source>
        <translation>{host} ne propose pas de chiffrement sur le port {port}.</translation>
    </message>
    <message>
        <source>The server accepts no password on this connection.</source>
        <translation>Le serveur n’accepte aucun mot de passe sur cette connexion.</translation>
    </message>
    <message>
        <source>The login took too long.</source>
        <translation>L’identification a pris trop de temps.</translation>
    </message>
    <message>
        <source>The server accepts the connection but doesn&apos;t greet.</source>
        <translation>Le serveur accepte la connexion mais ne se présente pas.</translation>
    </message>
    <message>
        <source>The server closed the connection before its greeting.</source>
        <translation>Le serveur a fermé la connexion avant de se présenter.</translation>
    </message>
    <message>
        <source>The server refuses to begin the encryption it offers.</source>
        <translation>Le serveur refuse de commencer le chiffrement qu’il propose.</translation>
    </message>
    <message>
        <source>The server sent text in clear before the encryption began.</source>
        <translation>Le serveur a envoyé du texte en clair avant le début du chiffrement.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the server closed the connection.</source>
        <translation>La connexion au serveur de messagerie est perdue&#xa0;: le serveur l’a fermée.</translation>
    </message>
    <message>
        <source>{host}, port {port} can&apos;t be reached.</source>
        <translation>{host}, port {port} est injoignable.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>What answers on {host}, port {port} is no IMAP server.</source>
        <translation>Ce qui répond sur {host}, port {port} n’est pas un serveur IMAP.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection broke ({error}).</source>
        <translation>La connexion au serveur de messagerie est perdue&#xa0;: elle s’est rompue ({error}).</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection was closed here.</source>
        <translation>La connexion au serveur de messagerie est perdue&#xa0;: elle a été fermée ici.</translation>
    </message>
    <message>
        <source>{host}, port {port} refuses connections.</source>
        <translation>{host}, port {port} refuse les connexions.</translation>
    </message>
    <message>
        <source>{host}, port {port} doesn&apos;t answer.</source>
        <translation>{host}, port {port} ne répond pas.</translation>
    </message>
    <message>
        <source>The certificate of {host} isn&apos;t from a trusted authority.</source>
        <translation>Le certificat de {host} ne vient pas d’une autorité de confiance.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no encryption ({why}).</source>
        <translation>{host} et cet ordinateur ne s’accordent sur aucun chiffrement ({why}).</translation>
    </message>
    <message>
        <source>{host} didn&apos;t finish the TLS handshake.</source>
        <translation>{host} n’a pas terminé la négociation TLS.</translation>
    </message>
    <message>
        <source>{host} closed the connection during the TLS handshake.</source>
        <translation>{host} a fermé la connexion pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>The connection closed during the TLS handshake.</source>
        <translation>La connexion s’est fermée pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>Looking up {host} took too long.</source>
        <translation>La recherche de {host} a pris trop de temps.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>Il n’y a pas de serveur nommé {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired or isn&apos;t valid yet.</source>
        <translation>Le certificat de {host} a expiré ou n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than {host}.</source>
        <translation>Le certificat appartient à un autre serveur que {host}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t speak TLS on this port.</source>
        <translation>{host} ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on {host}:{port}: {why}.</source>
        <translation>Impossible d’écouter sur {host}:{port}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is used by another program. Choose another with --port, or 0 for a free one.</source>
        <translation>Le port {port} sur {host} est utilisé par un autre programme. Choisissez-en un autre avec --port, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>You can close this tab and go back to CIO Desktop.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à CIO Desktop.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The sign-in did not work. CIO Desktop says why.</source>
        <translation>La connexion n’a pas abouti. CIO Desktop dit pourquoi.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Elle est trop grande.</translation>
    </message>
    <message>
        <source>Nothing is published there.</source>
        <translation>Rien n’y est publié.</translation>
    </message>
    <message>
        <source>It isn&apos;t what OpenID or OAuth describe.</source>
        <translation>Elle n’est pas ce que décrivent OpenID ou OAuth.</translation>
    </message>
    <message>
        <source>Check the address, or enter the endpoints by hand.</source>
        <translation>Vérifiez l’adresse, ou saisissez les adresses à la main.</translation>
    </message>
    <message>
        <source>The issuer&apos;s description of itself can&apos;t be used.</source>
        <translation>La description que l’émetteur donne de lui-même est inutilisable.</translation>
    </message>
    <message>
        <source>This isn&apos;t a plain web address.</source>
        <translation>Ce n’est pas une simple adresse web.</translation>
    </message>
    <message>
        <source>This must begin with https://.</source>
        <translation>Cela doit commencer par https://.</translation>
    </message>
    <message>
        <source>Issuer&apos;s address:</source>
        <translation>Adresse de l’émetteur&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect address:</source>
        <translation>Adresse de redirection&#xa0;:</translation>
    </message>
    <message>
        <source>Authorization address:</source>
        <translation>Adresse d’autorisation&#xa0;:</translation>
    </message>
    <message>
        <source>Token address:</source>
        <translation>Adresse des jetons&#xa0;:</translation>
    </message>
    <message>
        <source>This names no host.</source>
        <translation>Aucun serveur n’y est nommé.</translation>
    </message>
    <message>
        <source>This must not hold a user name.</source>
        <translation>Cela ne doit pas contenir de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>This must not have a # part.</source>
        <translation>Cela ne doit pas avoir de partie avec #.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cela manque.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>Elle ne contient pas de code.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>Elle ne contient pas d’adresse.</translation>
    </message>
    <message>
        <source>There is no access token in it.</source>
        <translation>Elle ne contient pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>Its token is of an unknown type.</source>
        <translation>Son jeton est d’un type inconnu.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON.</source>
        <translation>Elle n’est pas en JSON.</translation>
    </message>
    <message>
        <source>Check the token address of the provider in the settings.</source>
        <translation>Vérifiez l’adresse des jetons du fournisseur dans les réglages.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gave an answer that can&apos;t be used.</source>
        <translation>La réponse du serveur de connexion du fournisseur est inutilisable.</translation>
    </message>
    <message>
        <source>This mail address has characters that can&apos;t be used to sign in.</source>
        <translation>Cette adresse contient des caractères qui ne permettent pas de se connecter.</translation>
    </message>
    <message>
        <source>{folder} ({name})</source>
        <translation>{folder} ({name})</translation>
    </message>
    <message>
        <source>This server can&apos;t move messages to another account.</source>
        <translation>Ce serveur ne peut pas déplacer de messages vers un autre compte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: the messages are in the other account, where the next sync shows them. Move them back from there.</source>
        <translation>Impossible d’annuler&#xa0;: {change}. Les messages sont dans l’autre compte, où la prochaine synchronisation les affichera. Ramenez-les depuis ce compte.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>word in a search</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>word in a search</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>word in a search</comment>
        <translation>objet</translation>
    </message>
    <message>
        <source>has</source>
        <comment>word in a search</comment>
        <translation>avec</translation>
    </message>
    <message>
        <source>file</source>
        <comment>word in a search</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>before</source>
        <comment>word in a search</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <comment>word in a search</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>in</source>
        <comment>word in a search</comment>
        <translation>dans</translation>
    </message>
    <message>
        <source>is</source>
        <comment>word in a search</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>word in a search</comment>
        <translation>nonlu</translation>
    </message>
    <message>
        <source>read</source>
        <comment>word in a search</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>word in a search</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>unstarred</source>
        <comment>word in a search</comment>
        <translation>nonsuivi</translation>
    </message>
    <message>
        <source>today</source>
        <comment>word in a search</comment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>word in a search</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>{key} needs “{examples}” behind it.</source>
        <translation>{key} doit être suivi de «&#xa0;{examples}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} can&apos;t be searched for: folders can&apos;t be left out.</source>
        <translation>{key} ne peut pas être cherché&#xa0;: les dossiers ne peuvent pas être exclus.</translation>
    </message>
    <message>
        <source>Only one {key} can be searched for at once.</source>
        <translation>Un seul {key} peut être cherché à la fois.</translation>
    </message>
    <message>
        <source>account {account} is invalid</source>
        <translation>le compte {account} n’existe pas</translation>
    </message>
    <message>
        <source>source {source} is invalid</source>
        <translation>la source {source} n’existe pas</translation>
    </message>
    <message>
        <source>There is no such resource</source>
        <translation>Cela n’existe pas ici</translation>
    </message>
    <message>
        <source>The answer took too long; the work may still be under way</source>
        <translation>La réponse a trop tardé&#xa0;; le travail est peut-être encore en cours</translation>
    </message>
    <message>
        <source>The service ends</source>
        <translation>Le service se termine</translation>
    </message>
    <message>
        <source>dst_folder: there is no folder {folder}</source>
        <translation>dst_folder&#xa0;: le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <source>{method} is not supported here</source>
        <translation>{method} n’est pas pris en charge ici</translation>
    </message>
    <message>
        <source>{parameter}:</source>
        <translation>{parameter}&#xa0;:</translation>
    </message>
    <message>
        <source>{method} is not supported here, only {methods}</source>
        <translation>{method} n’est pas pris en charge ici, seulement {methods}</translation>
    </message>
    <message>
        <source>The service failed on this request; its log says where.</source>
        <translation>Le service a échoué sur cette requête&#xa0;; son journal dit où.</translation>
    </message>
    <message>
        <source>{names}: at least one of them is required</source>
        <translation>{names}&#xa0;: il en faut au moins un</translation>
    </message>
    <message>
        <source>add, remove: at least one of the two is required</source>
        <translation>add, remove&#xa0;: il faut au moins l’un des deux</translation>
    </message>
    <message>
        <source>a folder name can&apos;t hold control characters</source>
        <translation>un nom de dossier ne peut pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>folder {folder} is invalid</source>
        <translation>le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <source>content-encoding: bodies must not be compressed</source>
        <translation>content-encoding&#xa0;: les requêtes ne doivent pas être compressées</translation>
    </message>
    <message>
        <source>the body is not as long as content-length says</source>
        <translation>la requête n’a pas la longueur qu’annonce content-length</translation>
    </message>
    <message>
        <source>the body did not arrive in time</source>
        <translation>la requête n’est pas arrivée à temps</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>dépasse {most} caractères</translation>
    </message>
    <message>
        <source>names more than {most} messages</source>
        <translation>nomme plus de {most} messages</translation>
    </message>
    <message>
        <source>no OAuth provider with this key is configured</source>
        <translation>aucun fournisseur n’est configuré avec cet identifiant client</translation>
    </message>
    <message>
        <source>nobody can sign in with this provider by a browser</source>
        <translation>on ne peut pas se connecter à ce fournisseur par un navigateur</translation>
    </message>
    <message>
        <source>this provider has no sign-in on another device</source>
        <translation>ce fournisseur ne permet pas de se connecter sur un autre appareil</translation>
    </message>
    <message>
        <source>connect_token {connect_token} is invalid</source>
        <translation>le lien de connexion {connect_token} n’existe pas</translation>
    </message>
    <message>
        <source>contact {contact} is invalid</source>
        <translation>le contact {contact} n’existe pas</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>edit {edit} is invalid</source>
        <translation>la modification {edit} n’existe pas</translation>
    </message>
    <message>
        <source>must be some of {values}</source>
        <translation>doit être choisi parmi&#xa0;: {values}</translation>
    </message>
    <message>
        <source>email address {email} is invalid</source>
        <translation>l’adresse e-mail {email} n’existe pas ici</translation>
    </message>
    <message>
        <source>This link is over</source>
        <translation>Ce lien n’est plus valable</translation>
    </message>
    <message>
        <source>a folder can&apos;t be put into itself</source>
        <translation>un dossier ne peut pas être mis dans lui-même</translation>
    </message>
    <message>
        <source>on Gmail only Spam and Trash can be left out: All Mail brings all other mail</source>
        <translation>chez Gmail, seuls les indésirables et la corbeille peuvent être laissés de côté&#xa0;: «&#xa0;Tous les messages&#xa0;» apporte le reste</translation>
    </message>
    <message>
        <source>this name is too long</source>
        <translation>ce nom est trop long</translation>
    </message>
    <message>
        <source>a part of this path is empty</source>
        <translation>une partie de ce chemin est vide</translation>
    </message>
    <message>
        <source>the mail server parts names at {separator}, which stands in one</source>
        <translation>le serveur de messagerie sépare les noms par {separator}, qui figure dans l’un d’eux</translation>
    </message>
    <message>
        <source>is not known here any more: search again</source>
        <translation>n’est plus connu ici&#xa0;: relancez la recherche</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>holds a byte that no mail may hold (NUL)</source>
        <translation>contient un octet interdit dans un message (NUL)</translation>
    </message>
    <message>
        <source>is no source of this account</source>
        <translation>n’est pas une source de ce compte</translation>
    </message>
    <message>
        <source>oauth_provider {oauth_provider} is invalid</source>
        <translation>le fournisseur {oauth_provider} n’existe pas ici</translation>
    </message>
    <message>
        <source>what was read is not forgotten: add the source anew, with 0</source>
        <translation>ce qui a été lu n’est pas oublié&#xa0;: ajoutez la source à nouveau, avec 0</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold.</source>
        <translation>Il y a plus de résultats qu’une liste ne peut en contenir.</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be searched for</source>
        <translation>contient un caractère qui ne peut pas être cherché</translation>
    </message>
    <message>
        <source>thread {thread} is invalid</source>
        <translation>le fil {thread} n’existe pas</translation>
    </message>
    <message>
        <source>there is no such message that can&apos;t be read</source>
        <translation>il n’y a pas de tel message illisible</translation>
    </message>
    <message>
        <source>webhook {webhook} is invalid</source>
        <translation>le webhook {webhook} n’existe pas</translation>
    </message>
    <message>
        <source>message {message} is invalid</source>
        <translation>le message {message} n’existe pas</translation>
    </message>
    <message>
        <source>file {file} is invalid</source>
        <translation>le fichier {file} n’existe pas</translation>
    </message>
    <message>
        <source>has more than {most} values</source>
        <translation>a plus de {most} valeurs</translation>
    </message>
    <message>
        <source>has a value of more than {most} characters</source>
        <translation>a une valeur de plus de {most} caractères</translation>
    </message>
    <message>
        <source>must be 0 or 1</source>
        <translation>doit être 0 ou 1</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>This service has too many connections open: close some of them</source>
        <translation>Ce service a trop de connexions ouvertes&#xa0;: fermez-en quelques-unes</translation>
    </message>
    <message>
        <source>This is no request that can be read.</source>
        <translation>Cette requête est illisible.</translation>
    </message>
    <message>
        <source>is not the name or address of a host</source>
        <translation>n’est ni le nom ni l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>this parameter is required with the other provider parameters</source>
        <translation>cette donnée est requise avec les autres du fournisseur</translation>
    </message>
    <message>
        <source>can&apos;t hold line breaks or NUL</source>
        <translation>ne peut contenir ni retour à la ligne ni NUL</translation>
    </message>
    <message>
        <source>has characters that no key and no token has</source>
        <translation>contient des caractères qu’aucune clé ni aucun jeton ne contient</translation>
    </message>
    <message>
        <source>must be the 64 hexadecimal digits of a SHA-256</source>
        <translation>doit être les 64 chiffres hexadécimaux d’un SHA-256</translation>
    </message>
    <message>
        <source>must be an http or https address without a user name</source>
        <translation>doit être une adresse http ou https sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>this parameter is required, or provider_refresh_token instead</source>
        <translation>cette donnée est requise, ou provider_refresh_token à la place</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>La base de données locale est abîmée.</translation>
    </message>
    <message>
        <source>The local database could not be closed in time.</source>
        <translation>La base de données locale n’a pas pu être fermée à temps.</translation>
    </message>
    <message>
        <source>The disk is full: the local database can&apos;t grow.</source>
        <translation>Le disque est plein&#xa0;: la base de données locale ne peut pas grandir.</translation>
    </message>
    <message>
        <source>Another program holds the local database.</source>
        <translation>Un autre programme retient la base de données locale.</translation>
    </message>
    <message>
        <source>The local database is damaged: this file is no database.</source>
        <translation>La base de données locale est abîmée&#xa0;: ce fichier n’est pas une base de données.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be opened for writing.</source>
        <translation>La base de données locale ne peut pas être ouverte en écriture.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be written.</source>
        <translation>La base de données locale ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The disk failed while the local database was in use.</source>
        <translation>Le disque a échoué pendant l’utilisation de la base de données locale.</translation>
    </message>
    <message>
        <source>The question took too long and was stopped.</source>
        <translation>La demande a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The local database refused a contradicting entry.</source>
        <translation>La base de données locale a refusé une entrée contradictoire.</translation>
    </message>
    <message>
        <source>The local database is closed.</source>
        <translation>La base de données locale est fermée.</translation>
    </message>
    <message>
        <source>This file is not a database of CIO Desktop.</source>
        <translation>Ce fichier n’est pas une base de données de CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database failed ({name}).</source>
        <translation>La base de données locale a échoué ({name}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped.</source>
        <translation>La recherche a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: {why}.</source>
        <translation>La base de données locale ne peut pas être gardée dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: no right to write.</source>
        <translation>La base de données locale ne peut pas être gardée dans {folder}&#xa0;: aucun droit d’écriture.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file is a link.</source>
        <translation>La base de données locale ne peut pas être gardée dans {folder}&#xa0;: le fichier est un lien.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: there is something else under that name.</source>
        <translation>La base de données locale ne peut pas être gardée dans {folder}&#xa0;: il y a autre chose sous ce nom.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file belongs to another user.</source>
        <translation>La base de données locale ne peut pas être gardée dans {folder}&#xa0;: le fichier appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The local database was made by a newer version of CIO Desktop.</source>
        <translation>La base de données locale a été créée par une version plus récente de CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database {file} is damaged, and nothing was kept beside it. Your mail on the servers is untouched. To begin anew, move that file away and start again.</source>
        <translation>La base de données locale {file} est abîmée, et rien n’a été gardé à côté. Votre courrier sur les serveurs est intact. Pour recommencer, déplacez ce fichier et relancez le programme.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used on this kind of disk.</source>
        <translation>La base de données locale ne peut pas être utilisée sur ce genre de disque.</translation>
    </message>
    <message>
        <source>The source of these messages is not there any more.</source>
        <translation>La source de ces messages n’existe plus.</translation>
    </message>
    <message>
        <source>{key} copies.</source>
        <translation>{key} copie.</translation>
    </message>
    <message>
        <source>{key} moves.</source>
        <translation>{key} déplace.</translation>
    </message>
    <message>
        <source>Same folders for all…</source>
        <translation>Mêmes dossiers pour tous…</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder}</source>
        <translation>Déplacer ou ajouter {count} → {folder}</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>a value</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>a value</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a value</comment>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>LABEL</source>
        <comment>a value</comment>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>a value</comment>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>a value</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <comment>a value</comment>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <comment>a value</comment>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a value</comment>
        <translation>DATE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>a value</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>--period, --check and --restart are about one source: name its {label}</source>
        <translation>--period, --check et --restart concernent une seule source&#xa0;: indiquez {label}</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>flag of a message</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>flag of a message</comment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>flag of a message</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>flag of a message</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>flag of a message</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>flag of a message</comment>
        <translation>récent</translation>
    </message>
    <message>
        <source>The copy was put into {folder}, and that folder is not there any more. Another program may have renamed it: then the message is there, and where it was.</source>
        <translation>La copie a été placée dans {folder}, et ce dossier n’existe plus. Un autre programme l’a peut-être renommé&#xa0;: le message s’y trouve alors, et aussi là où il était.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {clock}</source>
        <translation>{weekday} {date}, {clock}</translation>
    </message>
    <message>
        <source>1000</source>
        <comment>the least number with thousands apart</comment>
        <translation>1000</translation>
    </message>
    <message numerus="yes">
        <source>{n} others, which were read in other folders, stay read after an undo</source>
        <translation>
            <numerusform>{n} autre message, déjà lu dans un autre dossier, reste lu après une annulation</numerusform>
            <numerusform>{n} autres messages, déjà lus dans d’autres dossiers, restent lus après une annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were only added: they stay where they were, too</source>
        <translation>
            <numerusform>{n} message a seulement été ajouté&#xa0;: il reste aussi là où il était</numerusform>
            <numerusform>{n} messages ont seulement été ajoutés&#xa0;: ils restent aussi là où ils étaient</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Move to favourite</source>
        <translation>Déplacer vers un favori</translation>
    </message>
    <message>
        <source>Folders become favourites in their own menu</source>
        <translation>Un dossier devient favori dans son propre menu</translation>
    </message>
    <message>
        <source>All messages in “{folder}” are read already.</source>
        <translation>Tous les messages de «&#xa0;{folder}&#xa0;» sont déjà lus.</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder} in {source}</source>
        <translation>Déplacer ou ajouter {count} → {folder} dans {source}</translation>
    </message>
    <message>
        <source>Move or add here</source>
        <translation>Déplacer ou ajouter ici</translation>
    </message>
    <message>
        <source>{space} checks, {take} applies, {leave} drops the changes.</source>
        <translation>{space} coche, {take} applique, {leave} abandonne les modifications.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Puts all of them into the folders that the current message is in</source>
        <translation>Les met tous dans les dossiers où se trouve le message actuel</translation>
    </message>
    <message>
        <source>No folder has this name.</source>
        <translation>Aucun dossier ne porte ce nom.</translation>
    </message>
    <message>
        <source>{key} puts the messages into the folder or takes them out.</source>
        <translation>{key} met les messages dans le dossier ou les en retire.</translation>
    </message>
    <message>
        <source>Sorted by source, A to Z</source>
        <translation>Trié par source, de A à Z</translation>
    </message>
    <message>
        <source>Sorted by source, Z to A</source>
        <translation>Trié par source, de Z à A</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages found</source>
        <translation>
            <numerusform>{n} message trouvé</numerusform>
            <numerusform>{n} messages trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} messages found</source>
        <translation>
            <numerusform>Au moins {n} message trouvé</numerusform>
            <numerusform>Au moins {n} messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as soon as the server answers again.</source>
        <translation>Il sera affiché dès que le serveur répondra de nouveau.</translation>
    </message>
    <message>
        <source>This message could not be fetched</source>
        <translation>Ce message n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>This link is not opened: it is no plain address of the web.</source>
        <translation>Ce lien n’est pas ouvert&#xa0;: ce n’est pas une simple adresse du web.</translation>
    </message>
    <message>
        <source>No browser could be started</source>
        <translation>Aucun navigateur n’a pu être lancé</translation>
    </message>
    <message>
        <source>Save the source of the message instead.</source>
        <translation>Enregistrez plutôt le code source du message.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>La page n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Enregistrer toutes les pièces jointes dans</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Enregistrement de {file}…</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}</source>
        <translation>Enregistré sous {file} dans {folder}</translation>
    </message>
    <message>
        <source>Saving {file}, {place} of {all}…</source>
        <translation>Enregistrement de {file}, {place} sur {all}…</translation>
    </message>
    <message>
        <source>“{file}” was not saved</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved {done} of {all}: “{file}” was not saved</source>
        <translation>{done} sur {all} enregistrés&#xa0;: «&#xa0;{file}&#xa0;» n’a pas été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in {folder}</source>
        <translation>
            <numerusform>{n} fichier enregistré dans {folder}</numerusform>
            <numerusform>{n} fichiers enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. Choose another place, and try again.</source>
        <translation>{reason}. Choisissez un autre emplacement, et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: saved {done} of {n} files in {folder}</source>
        <translation>
            <numerusform>Arrêté&#xa0;: {done} fichier sur {n} enregistré dans {folder}</numerusform>
            <numerusform>Arrêté&#xa0;: {done} fichiers sur {n} enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are in the same folders already.</source>
        <translation>Rien à changer&#xa0;: les messages sont déjà dans les mêmes dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are taken out of {folder}.</source>
        <translation>
            <numerusform>{n} message est retiré de {folder}.</numerusform>
            <numerusform>{n} messages sont retirés de {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As “{subject}” they will be in {folders}, and nowhere else.</source>
        <translation>Comme «&#xa0;{subject}&#xa0;», ils seront dans {folders} et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Same folders for all?</source>
        <translation>Mêmes dossiers pour tous&#xa0;?</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation>Changer les dossiers</translation>
    </message>
    <message>
        <source>As “{subject}” they will have no label, and be in All Mail alone.</source>
        <translation>Comme «&#xa0;{subject}&#xa0;», ils n’auront aucun libellé et ne seront que dans «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Some are taken out of {n} more folders.</source>
        <translation>
            <numerusform>Certains sont retirés de {n} autre dossier.</numerusform>
            <numerusform>Certains sont retirés de {n} autres dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them were read yet: those in other folders are taken out of these, too.</source>
        <translation>Tous n’ont pas encore été lus&#xa0;: ceux d’autres dossiers en sont retirés aussi.</translation>
    </message>
    <message>
        <source>Search texts on the server</source>
        <translation>Rechercher dans les textes sur le serveur</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Rechercher dans</translation>
    </message>
    <message>
        <source>search in</source>
        <translation>rechercher dans</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>Ce qui pourrait suivre</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>who got it</source>
        <translation>qui l’a reçu</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>dans l’objet</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>avec pièces jointes</translation>
    </message>
    <message>
        <source>in a file&apos;s name</source>
        <translation>dans un nom de fichier</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>plus vieux qu’un jour</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>à partir d’un jour</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>dans un dossier</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>il y a une semaine</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>il y a un mois</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>le début de l’année</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>le début du mois</translation>
    </message>
    <message>
        <source>{about} ({word})</source>
        <translation>{about} ({word})</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Boîtes de réception</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Several sources have “{folder}”: this is that of {source}.</source>
        <translation>Plusieurs sources ont «&#xa0;{folder}&#xa0;»&#xa0;: c’est celui de {source}.</translation>
    </message>
    <message>
        <source>The folders are still being read.</source>
        <translation>Les dossiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>No folder is called “{folder}”.</source>
        <translation>Aucun dossier ne s’appelle «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search texts again</source>
        <translation>Rechercher de nouveau dans les textes</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages have the words there.</source>
        <translation>
            <numerusform>{n} message y contient les mots.</numerusform>
            <numerusform>{n} messages y contiennent les mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} of {source} was not searched to its end: {why}.</source>
        <translation>{folder} de {source} n’a pas été parcouru jusqu’au bout&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The search in texts was stopped.</source>
        <translation>La recherche dans les textes a été arrêtée.</translation>
    </message>
    <message>
        <source>Texts were searched, too.</source>
        <translation>Les textes ont été parcourus aussi.</translation>
    </message>
    <message>
        <source>Nothing was found in them.</source>
        <translation>Rien n’y a été trouvé.</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>{source} was not searched: {why}.</source>
        <translation>{source} n’a pas été parcourue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Searching texts on the server…</source>
        <translation>Recherche dans les textes sur le serveur…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not searched.</source>
        <translation>
            <numerusform>{n} de plus n’a pas été parcourue.</numerusform>
            <numerusform>{n} de plus n’ont pas été parcourues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sources done.</source>
        <translation>
            <numerusform>{done} source sur {n} terminée.</numerusform>
            <numerusform>{done} sources sur {n} terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has only letters, digits and the signs : / . _ ~ - [ ].</source>
        <translation>Une adresse n’a que des lettres, des chiffres et les signes&#xa0;: / . _ ~ - [ ].</translation>
    </message>
    <message>
        <source>For when something goes wrong that a report does not explain. It ends by itself after a day, and with the program. Addresses, names of folders and parts of what mail servers say are in it, no passwords: read it before you give it to somebody.</source>
        <translation>Pour le cas où un rapport n’explique pas ce qui ne va pas. Il finit de lui-même après un jour, et avec le programme. Il contient des adresses, des noms de dossiers et une partie de ce que disent les serveurs de messagerie, aucun mot de passe&#xa0;: lisez-le avant de le donner à quelqu’un.</translation>
    </message>
    <message>
        <source>This service has no such switch, so it is the log of this window only.</source>
        <translation>Ce service n’a pas ce réglage&#xa0;; c’est donc le journal de cette fenêtre seule.</translation>
    </message>
    <message>
        <source>Write a detailed log</source>
        <translation>Écrire un journal détaillé</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Until {when}, in {file}.</source>
        <translation>Jusqu’à {when}, dans {file}.</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Journal détaillé</translation>
    </message>
    <message>
        <source>the detailed log</source>
        <translation>le journal détaillé</translation>
    </message>
    <message>
        <source>The last one is in {file}.</source>
        <translation>Le dernier est dans {file}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be shown</source>
        <translation>Le dossier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The path above can be copied.</source>
        <translation>Le chemin ci-dessus peut être copié.</translation>
    </message>
    <message>
        <source>The service&apos;s own log stays as it is</source>
        <translation>Le journal du service reste tel quel</translation>
    </message>
    <message>
        <source>No detailed log is written</source>
        <translation>Aucun journal détaillé n’est écrit</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers, also in the words of mail servers.</source>
        <translation>Sinon ils sont remplacés par des numéros, y compris dans les mots des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>With addresses and user names</source>
        <translation>Avec adresses et noms d’utilisateur</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report is shown.</source>
        <translation>Le rapport est affiché.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>A support report tells somebody who helps you what this program knows of your sources: servers, states, the last syncs with the servers&apos; words. Passwords, mail and what is in your folders are never in it. It is shown here first, and sent to nobody.</source>
        <translation>Un rapport d’assistance dit à qui vous aide ce que ce programme sait de vos sources&#xa0;: serveurs, états, les dernières synchronisations avec les mots des serveurs. Les mots de passe, le courrier et le contenu de vos dossiers n’y figurent jamais. Il est d’abord affiché ici, et n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>What you entered for a provider is not saved yet.</source>
        <translation>Ce que vous avez saisi pour un fournisseur n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>accounts and their names</source>
        <translation>comptes et leurs noms</translation>
    </message>
    <message>
        <source>sources: address, server, port, encryption, user name, sync period</source>
        <translation>sources&#xa0;: adresse, serveur, port, chiffrement, nom d’utilisateur, fréquence de synchronisation</translation>
    </message>
    <message>
        <source>OAuth providers</source>
        <translation>Fournisseurs OAuth</translation>
    </message>
    <message>
        <source>passwords, client secrets, sign-ins at providers</source>
        <translation>mots de passe, secrets client, connexions chez les fournisseurs</translation>
    </message>
    <message>
        <source>messages, folders, and what is known of them</source>
        <translation>messages, dossiers, et ce que l’on en sait</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importation et exportation</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Writes your settings to a JSON file, to keep or to read. Only you can read the file.</source>
        <translation>Écrit vos réglages dans un fichier JSON, à garder ou à lire. Vous seul pouvez lire ce fichier.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Ce qu’il ne contient pas</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>Les réglages n’ont pas été exportés</translation>
    </message>
    <message>
        <source>E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl.</source>
        <translation>E archive, V déplace, L change les dossiers, 1 à 9 sont les dossiers favoris. Désactivé, chacun a sa touche avec Ctrl.</translation>
    </message>
    <message>
        <source>Once for each trouble that does not pass by itself. It goes when the trouble is solved; a click shows the source.</source>
        <translation>Une fois pour chaque problème qui ne se résout pas de lui-même. L’avertissement disparaît quand le problème est réglé&#xa0;; un clic montre la source.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running. Its icon in the tray, or starting it again, brings the window back; Quit ends it.</source>
        <translation>Fermer la fenêtre laisse le programme fonctionner. Son icône dans la zone de notification, ou un nouveau lancement, ramène la fenêtre&#xa0;; «&#xa0;Quitter&#xa0;» y met fin.</translation>
    </message>
    <message>
        <source>Without its window, if syncing goes on when that is closed.</source>
        <translation>Sans sa fenêtre, si la synchronisation continue quand celle-ci est fermée.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notify me when a source needs me</source>
        <translation>M’avertir quand une source a besoin de moi</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Continuer la synchronisation quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Saves typing: drop the file that Google offers (client_secret_….json) here, or choose it.</source>
        <translation>Évite de taper&#xa0;: déposez ici le fichier que propose Google (client_secret_….json), ou choisissez-le.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Google&apos;s file with the client id</source>
        <translation>Fichier de Google avec l’identifiant client</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is not the file that Google offers for download. There, open the client id and choose “Download JSON”.</source>
        <translation>Ce n’est pas le fichier que Google propose au téléchargement. Ouvrez-y l’identifiant client et choisissez «&#xa0;Télécharger le fichier JSON&#xa0;».</translation>
    </message>
    <message>
        <source>This file sends its sign-in to somebody who is not Google, so it is not taken.</source>
        <translation>Ce fichier envoie sa connexion à quelqu’un d’autre que Google, il n’est donc pas accepté.</translation>
    </message>
    <message>
        <source>This file is too large to be Google&apos;s: that one is called client_secret_….json and is short.</source>
        <translation>Ce fichier est trop grand pour être celui de Google&#xa0;: celui-ci s’appelle client_secret_….json et est court.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: its disk does not answer.</source>
        <translation>Le fichier est illisible&#xa0;: son disque ne répond pas.</translation>
    </message>
    <message>
        <source>This client id is of the type “Web application”, which can&apos;t be used on a computer: Google would not send the browser back here. Make one of the type “Desktop app” and take its file.</source>
        <translation>Cet identifiant client est du type «&#xa0;Application Web&#xa0;», inutilisable sur un ordinateur&#xa0;: Google ne renverrait pas le navigateur ici. Créez-en un du type «&#xa0;Application de bureau&#xa0;» et prenez son fichier.</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>il n’a pas de nom utilisable</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Le fichier est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file. Google&apos;s file is called client_secret_….json.</source>
        <translation>Ce n’est pas un fichier. Celui de Google s’appelle client_secret_….json.</translation>
    </message>
    <message>
        <source>From a file that was exported here or on another computer, or from Thunderbird and Evolution on this one. What would change is shown first. Nothing of theirs is changed, and their passwords are not read.</source>
        <translation>À partir d’un fichier exporté ici ou sur un autre ordinateur, ou de Thunderbird et Evolution sur celui-ci. Ce qui changerait est d’abord montré. Rien n’est modifié chez eux, et leurs mots de passe ne sont pas lus.</translation>
    </message>
    <message>
        <source>Thunderbird and Evolution have no IMAP sources on this computer, or not where their settings usually are.</source>
        <translation>Thunderbird et Evolution n’ont pas de sources IMAP sur cet ordinateur, ou pas là où sont d’habitude leurs réglages.</translation>
    </message>
    <message>
        <source>There is no source in this file.</source>
        <translation>Il n’y a pas de source dans ce fichier.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>Rechercher sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>Sources sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods are changed.</source>
        <translation>
            <numerusform>{n} fréquence de synchronisation est modifiée.</numerusform>
            <numerusform>{n} fréquences de synchronisation sont modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>No password comes along. You sign in to the sources that you tick one after another, with all else filled in.</source>
        <translation>Aucun mot de passe ne suit. Vous vous connectez aux sources cochées l’une après l’autre&#xa0;; tout le reste est rempli.</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Est déjà ici</translation>
    </message>
    <message>
        <source>Sources, ticked where they are taken</source>
        <translation>Sources, cochées là où elles sont reprises</translation>
    </message>
    <message>
        <source>Not set up here: {names}. To sign in there, first enter your client id under OAuth providers.</source>
        <translation>Non configuré ici&#xa0;: {names}. Pour vous y connecter, saisissez d’abord votre identifiant client sous Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>Here; every {period} from now on</source>
        <translation>Ici&#xa0;; fréquence désormais&#xa0;: {period}</translation>
    </message>
    <message>
        <source>{server}, from {program}</source>
        <translation>{server}, de {program}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources to sign in to.</source>
        <translation>
            <numerusform>{n} source où se connecter.</numerusform>
            <numerusform>{n} sources où se connecter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods change.</source>
        <translation>
            <numerusform>{n} fréquence de synchronisation change.</numerusform>
            <numerusform>{n} fréquences de synchronisation changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here.</source>
        <translation>Toutes sont ici.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window opens anew in it at once.</source>
        <translation>La fenêtre s’y rouvre aussitôt.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The makers of Thunderbird run this database of mail settings. When a source is added, it is asked about the address&apos;s domain. Only the domain is sent, as example.org of ann@example.org; never the address or a password.</source>
        <translation>Les auteurs de Thunderbird tiennent cette base de réglages de messagerie. À l’ajout d’une source, le domaine de l’adresse y est cherché. Seul le domaine est envoyé, soit example.org de anne@example.org&#xa0;; jamais l’adresse ni un mot de passe.</translation>
    </message>
    <message>
        <source>Ask the public database ISPDB</source>
        <translation>Interroger la base publique ISPDB</translation>
    </message>
    <message>
        <source>This program talks to your mail servers, to the providers you sign in at and, when a source is added, to the servers of its domain. What goes beyond that is allowed here, and under Updates.</source>
        <translation>Ce programme parle à vos serveurs de messagerie, aux fournisseurs où vous vous connectez et, à l’ajout d’une source, aux serveurs de son domaine. Ce qui va au-delà s’autorise ici, et sous Mises à jour.</translation>
    </message>
    <message>
        <source>Without it, settings still come from this program&apos;s own table, from the provider&apos;s own pages and name servers, and from trying the usual names.</source>
        <translation>Sans elle, les réglages viennent encore de la table de ce programme, des pages et serveurs de noms du fournisseur, et de l’essai des noms habituels.</translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} sources</source>
        <translation>
            <numerusform>Utilisé par {n} source</numerusform>
            <numerusform>Utilisé par {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it yet</source>
        <translation>Aucune source ne l’utilise encore</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Client id {key}</source>
        <translation>Identifiant client {key}</translation>
    </message>
    <message>
        <source>tenant {tenant}</source>
        <translation>locataire {tenant}</translation>
    </message>
    <message>
        <source>Asking its addresses…</source>
        <translation>Interrogation de ses adresses…</translation>
    </message>
    <message>
        <source>Publish the project, don&apos;t leave it in “Testing”: Google ends every sign-in of a project in testing after 7 days.</source>
        <translation>Publiez le projet, ne le laissez pas «&#xa0;en test&#xa0;»&#xa0;: Google met fin à toute connexion d’un projet en test après 7 jours.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Ouvrir la page des mots de passe d’application</translation>
    </message>
    <message>
        <source>I have a client id</source>
        <translation>J’ai un identifiant client</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{name} gives no client ids to people, so sign-in by browser can&apos;t be set up here. Use an app password instead: make one on its page, then add the source with it in place of your own password.</source>
        <translation>{name} ne donne pas d’identifiant client aux particuliers, la connexion par navigateur ne peut donc pas être configurée ici. Utilisez plutôt un mot de passe d’application&#xa0;: créez-en un sur sa page, puis ajoutez la source avec lui au lieu de votre propre mot de passe.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file.</source>
        <translation>L’identifiant client et le secret ont été pris du fichier.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file. Save them now.</source>
        <translation>L’identifiant client et le secret ont été pris du fichier. Enregistrez-les maintenant.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Locataire (annuaire)</translation>
    </message>
    <message>
        <source>Issuer&apos;s address</source>
        <translation>Adresse de l’émetteur</translation>
    </message>
    <message>
        <source>Name, as you want it listed</source>
        <translation>Nom, tel que vous le voulez dans la liste</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Adresse d’autorisation</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Scopes, with a space between them</source>
        <translation>Autorisations, séparées par une espace</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Kept. Type here only to replace it.</source>
        <translation>Conservé. Ne saisissez ici que pour le remplacer.</translation>
    </message>
    <message>
        <source>Only if the provider gave one</source>
        <translation>Seulement si le fournisseur en a donné un</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Saisissez une adresse entière qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter common, organizations, consumers, or the id or domain of your own directory.</source>
        <translation>Saisissez common, organizations, consumers, ou l’id ou le domaine de votre propre annuaire.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, or both addresses under More.</source>
        <translation>Saisissez l’adresse de l’émetteur, ou les deux adresses sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Scopes are words without special signs, with a space between them.</source>
        <translation>Les autorisations sont des mots sans signes spéciaux, séparés par une espace.</translation>
    </message>
    <message>
        <source>An address with a user name in it is not taken.</source>
        <translation>Une adresse contenant un nom d’utilisateur n’est pas acceptée.</translation>
    </message>
    <message>
        <source>Leave out the part from # on.</source>
        <translation>Omettez la partie à partir de #.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Enter the one that begins with https://.</source>
        <translation>Cette adresse n’est pas chiffrée. Saisissez celle qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave you.</source>
        <translation>Saisissez l’identifiant client que le fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>This is the client secret. The client id ends with .apps.googleusercontent.com.</source>
        <translation>C’est le secret client. L’identifiant client se termine par .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A client id has no spaces or special signs. Copy it once more.</source>
        <translation>Un identifiant client n’a ni espaces ni signes spéciaux. Copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>A client secret has no spaces or special signs. Copy it once more.</source>
        <translation>Un secret client n’a ni espaces ni signes spéciaux. Copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>Enter both addresses, or none.</source>
        <translation>Saisissez les deux adresses, ou aucune.</translation>
    </message>
    <message>
        <source>{name} gives a secret together with the client id. Enter it too.</source>
        <translation>{name} donne un secret avec l’identifiant client. Saisissez-le aussi.</translation>
    </message>
    <message>
        <source>Redirect address to register there, exactly so</source>
        <translation>Adresse de redirection à y inscrire, exactement ainsi</translation>
    </message>
    <message>
        <source>Redirect address, should you be asked for one</source>
        <translation>Adresse de redirection, si elle vous est demandée</translation>
    </message>
    <message>
        <source>Open {name}&apos;s page</source>
        <translation>Ouvrir la page de {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>the redirect address</source>
        <translation>l’adresse de redirection</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>How to get a client id from {name}</source>
        <translation>Comment obtenir un identifiant client de {name}</translation>
    </message>
    <message>
        <source>With a provider set up here, you sign in to your mail on the provider&apos;s own page, in your browser, and this program never sees your password. For that the provider wants a client id, which you get from it once.</source>
        <translation>Avec un fournisseur configuré ici, vous vous connectez à votre courrier sur la propre page du fournisseur, dans votre navigateur, et ce programme ne voit jamais votre mot de passe. Pour cela, le fournisseur veut un identifiant client, que vous obtenez de lui une fois.</translation>
    </message>
    <message>
        <source>No provider is set up yet. Sources with a password or an app password need none.</source>
        <translation>Aucun fournisseur n’est encore configuré. Les sources avec un mot de passe ou un mot de passe d’application n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The server that this window works with has no OAuth providers: they can&apos;t be set up from here.</source>
        <translation>Le serveur avec lequel travaille cette fenêtre n’a pas de fournisseurs OAuth&#xa0;: ils ne peuvent pas être configurés d’ici.</translation>
    </message>
    <message>
        <source>The server that this window works with tells nothing about adding providers: add them where it runs.</source>
        <translation>Le serveur avec lequel travaille cette fenêtre ne dit rien de l’ajout de fournisseurs&#xa0;: ajoutez-les là où il fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} sources sign in with it and will stop syncing until they are connected in another way:</source>
        <translation>
            <numerusform>Cette source se connecte avec lui et ne sera plus synchronisée avant d’être connectée autrement&#xa0;:</numerusform>
            <numerusform>Ces {n} sources se connectent avec lui et ne seront plus synchronisées avant d’être connectées autrement&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it. Its client id and secret are deleted here; at the provider they stay.</source>
        <translation>Aucune source ne l’utilise. Son identifiant client et son secret sont supprimés ici&#xa0;; chez le fournisseur, ils restent.</translation>
    </message>
    <message>
        <source>Reading the providers</source>
        <translation>Lecture des fournisseurs</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>{name} is set up. Test whether it answers, then sign in to a source with it.</source>
        <translation>{name} est configuré. Testez s’il répond, puis connectez-vous à une source avec lui.</translation>
    </message>
    <message>
        <source>The provider was not saved</source>
        <translation>Le fournisseur n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Remove {provider}?</source>
        <translation>Retirer {provider}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Retirer le fournisseur</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>• and {n} more</source>
        <translation>
            <numerusform>• et {n} autre</numerusform>
            <numerusform>• et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not taken</source>
        <translation>Les fichiers n’ont pas été acceptés</translation>
    </message>
    <message>
        <source>Drop one file only, the one from Google.</source>
        <translation>Déposez un seul fichier, celui de Google.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Le fichier n’a pas été accepté</translation>
    </message>
    <message>
        <source>Its addresses answer.</source>
        <translation>Ses adresses répondent.</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>Sous la liste</translation>
    </message>
    <message>
        <source>Right of the list</source>
        <translation>À droite de la liste</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>After two seconds. Without it a message stays unread until you say otherwise, as with the key U.</source>
        <translation>Après deux secondes. Sinon un message reste non lu jusqu’à ce que vous en décidiez, par exemple avec la touche U.</translation>
    </message>
    <message>
        <source>Mark a message as read when it is shown</source>
        <translation>Marquer un message comme lu quand il est affiché</translation>
    </message>
    <message>
        <source>The selected message is shown</source>
        <translation>Le message sélectionné est affiché</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Choisissez un autre emplacement, et réessayez.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program&apos;s data folder. One key opens them all.</source>
        <translation>Les mots de passe, secrets client et connexions chez les fournisseurs sont gardés chiffrés, dans une base du dossier de données de ce programme. Une seule clé les ouvre tous.</translation>
    </message>
    <message>
        <source>This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where their key lives is chosen there.</source>
        <translation>Cette fenêtre travaille avec un service qu’elle n’a pas lancé elle-même. Les mots de passe et connexions sont gardés là-bas, et c’est là qu’est choisi l’emplacement de leur clé.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The system keeps it and opens it when you log in.</source>
        <translation>Le système la garde et l’ouvre à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Nowhere: it is made from your passphrase</source>
        <translation>Nulle part&#xa0;: elle est tirée de votre phrase secrète</translation>
    </message>
    <message>
        <source>You are asked for the passphrase at each start. It is not kept.</source>
        <translation>La phrase secrète vous est demandée à chaque lancement. Elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>It lies in this program&apos;s data folder, beside what it opens.</source>
        <translation>Il est dans le dossier de données de ce programme, à côté de ce qu’il ouvre.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>It is gone when the program ends, and with it every password entered here.</source>
        <translation>Elle disparaît à la fin du programme, et avec elle chaque mot de passe saisi ici.</translation>
    </message>
    <message>
        <source>other users of this computer</source>
        <translation>les autres utilisateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of a backup of it</source>
        <translation>qui met la main sur le dossier de données de ce programme, ou sur une sauvegarde de celui-ci</translation>
    </message>
    <message>
        <source>programs that you run yourself: the keyring answers them too</source>
        <translation>les programmes que vous lancez vous-même&#xa0;: le trousseau leur répond aussi</translation>
    </message>
    <message>
        <source>whoever sits at your unlocked computer</source>
        <translation>qui s’assied devant votre ordinateur déverrouillé</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of the computer while this program is closed</source>
        <translation>qui met la main sur le dossier de données de ce programme, ou sur l’ordinateur pendant que ce programme est fermé</translation>
    </message>
    <message>
        <source>programs that you run while this one is open</source>
        <translation>les programmes que vous lancez pendant que celui-ci est ouvert</translation>
    </message>
    <message>
        <source>forgetting it: then passwords have to be entered again</source>
        <translation>l’oubli&#xa0;: les mots de passe doivent alors être saisis de nouveau</translation>
    </message>
    <message>
        <source>whoever gets hold of the database without the key&apos;s file</source>
        <translation>qui met la main sur la base sans le fichier de la clé</translation>
    </message>
    <message>
        <source>programs that you run yourself</source>
        <translation>les programmes que vous lancez vous-même</translation>
    </message>
    <message>
        <source>whoever gets a copy of the whole data folder: leave it out of backups</source>
        <translation>qui obtient une copie du dossier de données entier&#xa0;: excluez-le des sauvegardes</translation>
    </message>
    <message>
        <source>whatever happens afterwards</source>
        <translation>tout ce qui arrive ensuite</translation>
    </message>
    <message>
        <source>programs that you run yourself, while this one is open</source>
        <translation>les programmes que vous lancez vous-même, pendant que celui-ci est ouvert</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>where the key is kept</source>
        <translation>l’emplacement de la clé</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Où est la clé</translation>
    </message>
    <message>
        <source>This protects from</source>
        <translation>Cela protège contre</translation>
    </message>
    <message>
        <source>It does not protect from</source>
        <translation>Cela ne protège pas contre</translation>
    </message>
    <message>
        <source>The service reads your mailboxes and keeps the index. This window and your own programs work with it over the Context.IO 2.0 API.</source>
        <translation>Le service lit vos boîtes aux lettres et tient l’index. Cette fenêtre et vos propres programmes travaillent avec lui par l’API Context.IO 2.0.</translation>
    </message>
    <message>
        <source>Your sources, their passwords and the index are then those of that server. Its key is asked for at the start.</source>
        <translation>Vos sources, leurs mots de passe et l’index sont alors ceux de ce serveur. Sa clé est demandée au lancement.</translation>
    </message>
    <message>
        <source>For programs that can&apos;t look up the address. While another program has the port, a free one is taken.</source>
        <translation>Pour les programmes qui ne peuvent pas chercher l’adresse. Tant qu’un autre programme a le port, un port libre est pris.</translation>
    </message>
    <message>
        <source>Takes a moment. Changes that are under way go on afterwards.</source>
        <translation>Prend un instant. Les modifications en cours continuent ensuite.</translation>
    </message>
    <message>
        <source>This takes effect when CIO Desktop is started again.</source>
        <translation>Cela prendra effet au prochain lancement de CIO Desktop.</translation>
    </message>
    <message>
        <source>This takes effect when the service is started again.</source>
        <translation>Cela prendra effet au prochain démarrage du service.</translation>
    </message>
    <message>
        <source>The demo has a service of its own, which ends with it. Another one can be chosen where your own mail is shown.</source>
        <translation>La démo a son propre service, qui finit avec elle. Un autre peut être choisi là où est affiché votre propre courrier.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Refuses this window&apos;s key</source>
        <translation>Refuse la clé de cette fenêtre</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Redémarrer le service</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>The one built in</source>
        <translation>Celui qui est intégré</translation>
    </message>
    <message>
        <source>Another server of the Context.IO 2.0 API</source>
        <translation>Un autre serveur de l’API Context.IO 2.0</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>N’importe lequel de libre</translation>
    </message>
    <message>
        <source>Always this one</source>
        <translation>Toujours celui-ci</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The path above can be copied.</source>
        <translation>Aucun programme de cet ordinateur n’affiche de dossiers. Le chemin ci-dessus peut être copié.</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Quel service</translation>
    </message>
    <message>
        <source>Port of the one built in</source>
        <translation>Port de celui qui est intégré</translation>
    </message>
    <message>
        <source>A port is a number from {least} to 65535.</source>
        <translation>Un port est un nombre de {least} à 65535.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Each source keeps what it began with. Its period and its folders can be changed in its own menu at any time.</source>
        <translation>Chaque source garde ses premiers réglages. Sa fréquence et ses dossiers peuvent être changés à tout moment dans son propre menu.</translation>
    </message>
    <message>
        <source>Signatures and winmail.dat are left out otherwise. This is decided as mail is read, and can&apos;t be changed later.</source>
        <translation>Sinon, les signatures et winmail.dat sont omis. Cela se décide à la lecture du courrier et ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Some mail servers can&apos;t remove one message alone. What you move away from a folder there stays in it, marked as deleted and hidden, until somebody clears the folder. For the sources ticked here this program clears it at once, where all that is marked was marked by this program. A mark that another program sets in that very moment is carried out, too.</source>
        <translation>Certains serveurs de messagerie ne peuvent pas supprimer un seul message. Ce que vous y déplacez hors d’un dossier y reste, marqué comme supprimé et masqué, jusqu’à ce que quelqu’un nettoie le dossier. Pour les sources cochées ici, ce programme le nettoie aussitôt, s’il a lui-même marqué tout ce qui est marqué. Une marque posée par un autre programme à cet instant précis est exécutée aussi.</translation>
    </message>
    <message>
        <source>There is nothing to choose: no server of your sources is known to be unable to remove one message alone.</source>
        <translation>Il n’y a rien à choisir&#xa0;: aucun serveur de vos sources n’est connu pour ne pas savoir supprimer un seul message.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All but Drafts, Spam and Trash</source>
        <translation>Tous sauf brouillons, indésirables et corbeille</translation>
    </message>
    <message>
        <source>Sources and sync</source>
        <translation>Sources et synchronisation</translation>
    </message>
    <message>
        <source>List every attachment</source>
        <translation>Lister toutes les pièces jointes</translation>
    </message>
    <message>
        <source>Syncs every</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>A new source syncs every</source>
        <translation>Fréquence de synchronisation d’une nouvelle source</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Une nouvelle source</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Elle lit</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <translation>Messages déplacés</translation>
    </message>
    <message>
        <source>Clear folders at once, {source}</source>
        <translation>Nettoyer les dossiers aussitôt, {source}</translation>
    </message>
    <message>
        <source>Newer versions come the way this one did, as a package of your system ({package}). So it asks nobody itself.</source>
        <translation>Les nouvelles versions viennent comme celle-ci, sous forme de paquet de votre système ({package}). Le programme ne demande donc lui-même à personne.</translation>
    </message>
    <message>
        <source>This copy of the program knows no address where newer versions are announced, so it asks nobody. Look for them where you got it from.</source>
        <translation>Cet exemplaire du programme ne connaît pas d’adresse où sont annoncées les nouvelles versions, et ne demande donc à personne. Cherchez-les là d’où il vient.</translation>
    </message>
    <message>
        <source>Once a day {host} is asked for a small file with the number of the newest version. Nothing about you, your mail or this computer is sent, and nothing is downloaded or installed: you are told, and that is all.</source>
        <translation>Une fois par jour, un petit fichier avec le numéro de la dernière version est demandé à {host}. Rien sur vous, votre courrier ou cet ordinateur n’est envoyé, et rien n’est téléchargé ni installé&#xa0;: vous êtes averti, c’est tout.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>M’avertir quand il y a une nouvelle version</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Ceci est la version {version}.</translation>
    </message>
    <message>
        <source>where newer versions are</source>
        <translation>où se trouvent les nouvelles versions</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>La version {version} est parue.</translation>
    </message>
    <message>
        <source>None was newer on {date}.</source>
        <translation>Aucune n’était plus récente le {date}.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Personne n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>Certificate of {server}</source>
        <translation>Certificat de {server}</translation>
    </message>
    <message>
        <source>Asking the server for it…</source>
        <translation>Demande au serveur…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Pour {who}</translation>
    </message>
    <message>
        <source>This computer trusts the certificate that the server shows now. Try the source again.</source>
        <translation>Cet ordinateur se fie au certificat que le serveur montre maintenant. Réessayez la source.</translation>
    </message>
    <message>
        <source>The sync period of {who} stays as it was</source>
        <translation>La fréquence de synchronisation de {who} reste inchangée</translation>
    </message>
    <message>
        <source>The account is called “{name}” now</source>
        <translation>Le compte s’appelle maintenant «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Trying {who}…</source>
        <translation>Essai de {who}…</translation>
    </message>
    <message>
        <source>{who} syncs again</source>
        <translation>{who} se synchronise de nouveau</translation>
    </message>
    <message>
        <source>Its mail stays on the server. The local index and this program&apos;s settings for it are deleted. This can&apos;t be undone.</source>
        <translation>Son courrier reste sur le serveur. L’index local et les réglages de ce programme pour elle sont supprimés. Cela ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>All of its {n} sources are removed: {names}. Their mail stays on the servers. The local index and this program&apos;s settings for them are deleted. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Sa source {names} est retirée avec lui. Le courrier reste sur le serveur. L’index local et les réglages de ce programme pour elle sont supprimés. Cela ne peut pas être annulé.</numerusform>
            <numerusform>Ses {n} sources sont toutes retirées&#xa0;: {names}. Leur courrier reste sur les serveurs. L’index local et les réglages de ce programme pour elles sont supprimés. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} now syncs every {period}</source>
        <translation>{who}&#xa0;: fréquence désormais {period}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources now sync every {period}</source>
        <translation>
            <numerusform>{n} source&#xa0;: fréquence désormais {period}</numerusform>
            <numerusform>{n} sources&#xa0;: fréquence désormais {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of this provider is known. Its help says where app passwords are made</source>
        <translation>Aucune page de ce fournisseur n’est connue. Son aide dit où se créent les mots de passe d’application</translation>
    </message>
    <message>
        <source>It has no source. What this program keeps of it is deleted. This can&apos;t be undone.</source>
        <translation>Il n’a aucune source. Ce que ce programme en conserve est supprimé. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Removed {who}</source>
        <translation>{who} retiré</translation>
    </message>
    <message>
        <source>{who} is connected again</source>
        <translation>{who} est de nouveau connecté</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>{who} ajouté</translation>
    </message>
    <message>
        <source>The certificate of {server} is trusted, and {who} works again</source>
        <translation>Le certificat de {server} est accepté, et {who} fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>Retirer {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Replaced {who}</source>
        <translation>{who} remplacé</translation>
    </message>
    <message>
        <source>Removed {who}. Its mail is still on the server</source>
        <translation>{who} retiré. Son courrier est toujours sur le serveur</translation>
    </message>
    <message>
        <source>Open Gmail settings</source>
        <translation>Ouvrir les paramètres de Gmail</translation>
    </message>
    <message>
        <source>Some sources could not be asked to sync</source>
        <translation>Certaines sources n’ont pas pu être synchronisées</translation>
    </message>
    <message>
        <source>The service refused it for {names}.</source>
        <translation>Le service l’a refusé pour {names}.</translation>
    </message>
    <message>
        <source>Sync of all sources started</source>
        <translation>Synchronisation de toutes les sources commencée</translation>
    </message>
    <message>
        <source>{who} works again</source>
        <translation>{who} fonctionne de nouveau</translation>
    </message>
    <message>
        <source>{who} answers, and a sync has begun</source>
        <translation>{who} répond, et une synchronisation a commencé</translation>
    </message>
    <message>
        <source>Sync of {who} started</source>
        <translation>Synchronisation de {who} commencée</translation>
    </message>
    <message numerus="yes">
        <source>Sync of {n} sources started</source>
        <translation>
            <numerusform>Synchronisation de {n} source commencée</numerusform>
            <numerusform>Synchronisation de {n} sources commencée</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} is signed in</source>
        <translation>{who} est connecté</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>not encrypted (accepted)</source>
        <translation>non chiffré (accepté)</translation>
    </message>
    <message>
        <source>not encrypted, but on this computer</source>
        <translation>non chiffré, mais sur cet ordinateur</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>encryption</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Token of OAuth 1.0</source>
        <translation>Jeton d’OAuth 1.0</translation>
    </message>
    <message>
        <source>At {provider}, through the browser</source>
        <translation>Chez {provider}, par le navigateur</translation>
    </message>
    <message>
        <source>At the provider, through the browser</source>
        <translation>Chez le fournisseur, par le navigateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} in {duration}</source>
        <translation>{changes} en {duration}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} disparu</numerusform>
            <numerusform>{n} disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Its ways</source>
        <translation>Ses particularités</translation>
    </message>
    <message>
        <source>The server&apos;s answer:</source>
        <translation>Réponse du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>sync failed: sign-in refused</source>
        <translation>synchronisation échouée&#xa0;: connexion refusée</translation>
    </message>
    <message>
        <source>sync failed</source>
        <translation>synchronisation échouée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way can read the password.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: n’importe qui en chemin peut lire le mot de passe.</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} folders</source>
        <translation>
            <numerusform>{done} dossier sur {n}</numerusform>
            <numerusform>{done} dossiers sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>données de {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Turn it on to try again.</source>
        <translation>Activez-la pour réessayer.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>not syncing</source>
        <translation>pas de synchronisation</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion nécessaire</translation>
    </message>
    <message>
        <source>resumes by itself</source>
        <translation>reprend d’elle-même</translation>
    </message>
    <message>
        <source>resumes {when}</source>
        <translation>reprend {when}</translation>
    </message>
    <message>
        <source>Paused after repeated errors</source>
        <translation>En pause après des erreurs répétées</translation>
    </message>
    <message>
        <source>trying now</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to come, in folders that are not read yet.</source>
        <translation>
            <numerusform>{n} est encore à venir, dans des dossiers pas encore lus.</numerusform>
            <numerusform>{n} sont encore à venir, dans des dossiers pas encore lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Gmail does not show All Mail to IMAP programs, so archived mail is missing here.</source>
        <translation>Gmail ne montre pas «&#xa0;Tous les messages&#xa0;» aux programmes IMAP, le courrier archivé manque donc ici.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Reported: “{words}”.</source>
        <translation>Signalé&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>The local service is starting.</source>
        <translation>Le service local démarre.</translation>
    </message>
    <message>
        <source>The service says “{word}”, a status this program does not know.</source>
        <translation>Le service dit «&#xa0;{word}&#xa0;», un état que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The service tells no status.</source>
        <translation>Le service n’indique aucun état.</translation>
    </message>
    <message>
        <source>Stopped by the service after repeated errors.</source>
        <translation>Arrêtée par le service après des erreurs répétées.</translation>
    </message>
    <message>
        <source>This source is stopped. Turn it on first.</source>
        <translation>Cette source est arrêtée. Activez-la d’abord.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>Syncing waits until you sign in.</source>
        <translation>La synchronisation attend votre connexion.</translation>
    </message>
    <message>
        <source>This source is paused. Resume it first.</source>
        <translation>Cette source est en pause. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>retrying {when}</source>
        <translation>nouvel essai {when}</translation>
    </message>
    <message>
        <source>retrying by itself</source>
        <translation>réessaie d’elle-même</translation>
    </message>
    <message>
        <source>{folders} are whole.</source>
        <translation>{folders} sont complets.</translation>
    </message>
    <message>
        <source>It is syncing already.</source>
        <translation>Elle se synchronise déjà.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>va commencer</translation>
    </message>
    <message>
        <source>Messages appear as they are indexed.</source>
        <translation>Les messages apparaissent à mesure qu’ils sont indexés.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>synchronisée {when}</translation>
    </message>
    <message>
        <source>The sync planned for {when} did not run.</source>
        <translation>La synchronisation prévue pour {when} n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>status</comment>
        <translation>changé</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>can&apos;t connect</source>
        <translation>serveur injoignable</translation>
    </message>
    <message>
        <source>All Mail hidden</source>
        <translation>«&#xa0;Tous les messages&#xa0;» caché</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>{known}, waiting for the service</source>
        <translation>{known}, en attente du service</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>en attente du service</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Le dernier essai a échoué.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>La première importation est en cours.</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>prochain essai {when}</translation>
    </message>
    <message>
        <source>next try at the next sync, about {when}</source>
        <translation>prochain essai à la prochaine synchronisation, {when} environ</translation>
    </message>
    <message>
        <source>at the next sync, about {when}</source>
        <translation>à la prochaine synchronisation, {when} environ</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>le dernier essai a échoué</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>Fold all accounts</source>
        <translation>Replier tous les comptes</translation>
    </message>
    <message>
        <source>Unfold all accounts</source>
        <translation>Déplier tous les comptes</translation>
    </message>
    <message>
        <source>Choose folders to sync…</source>
        <translation>Choisir les dossiers…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Retirer la source…</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Compte {name}</translation>
    </message>
    <message>
        <source>Sync period of {who}: {period}</source>
        <translation>Fréquence de synchronisation de {who}&#xa0;: {period}</translation>
    </message>
    <message>
        <source>Syncs every {period}. {key} to change it.</source>
        <translation>Fréquence de synchronisation&#xa0;: {period}. {key} pour la changer.</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <translation>
            <numerusform>{n} non lu</numerusform>
            <numerusform>{n} non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync period unknown. {key} to change it.</source>
        <translation>Fréquence de synchronisation inconnue. {key} pour changer.</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>Dernière synchronisation&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Next sync: about {when}</source>
        <translation>Prochaine synchronisation&#xa0;: {when} environ</translation>
    </message>
    <message>
        <source>Which sources to list</source>
        <translation>Quelles sources lister</translation>
    </message>
    <message>
        <source>Filter sources by words</source>
        <translation>Filtrer les sources par des mots</translation>
    </message>
    <message>
        <source>Filter sources ({key})</source>
        <translation>Filtrer les sources ({key})</translation>
    </message>
    <message>
        <source>Filter sources…</source>
        <translation>Filtrer les sources…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sources</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>No source matches “{words}”.</source>
        <translation>Aucune source ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No source needs attention.</source>
        <translation>Aucune source n’a besoin de vous.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nouveau courrier</translation>
    </message>
    <message>
        <source>{status}: {n}</source>
        <translation>{status}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>All are listed</source>
        <translation>Toutes sont listées</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>All activity…</source>
        <translation>Toute l’activité…</translation>
    </message>
    <message>
        <source>What the server can do…</source>
        <translation>Ce que sait faire le serveur…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>All: {status}</source>
        <translation>Toutes&#xa0;: {status}</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIQUE</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Depuis {when}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>last good sync {when}</source>
        <translation>dernière bonne synchronisation {when}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Dernière synchronisation {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>period</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Sign in to {who}</source>
        <translation>Se connecter à {who}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{server} · user {name}</source>
        <translation>{server} · utilisateur {name}</translation>
    </message>
    <message>
        <source>It is tried at once and kept by the service, encrypted.</source>
        <translation>Il est essayé aussitôt, et gardé chiffré par le service.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead…</source>
        <translation>Se connecter plutôt avec {provider}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you — {program}</source>
        <translation>
            <numerusform>{n} a besoin de vous — {program}</numerusform>
            <numerusform>{n} ont besoin de vous — {program}</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>Aucune source</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} need you</source>
        <translation>
            <numerusform>{n} sur {all} a besoin de vous</numerusform>
            <numerusform>{n} sur {all} ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} trying again</source>
        <translation>
            <numerusform>{n} sur {all} réessaie</numerusform>
            <numerusform>{n} sur {all} réessaient</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>All up to date</source>
        <translation>Toutes à jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sources did not sync well</source>
        <translation>
            <numerusform>{n} source sur {all} ne s’est pas bien synchronisée</numerusform>
            <numerusform>{n} sources sur {all} ne se sont pas bien synchronisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync of {who} failed</source>
        <translation>La synchronisation de {who} a échoué</translation>
    </message>
    <message>
        <source>{who} is up to date</source>
        <translation>{who} est à jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are up to date</source>
        <translation>
            <numerusform>{n} source est à jour</numerusform>
            <numerusform>{n} sources sont à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {trouble}</source>
        <translation>{who}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>The next try is {when}.</source>
        <translation>Le prochain essai est {when}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Mail sources by account, with their status. {key} mends a source.</source>
        <translation>Sources de courrier par compte, avec leur état. {key} répare une source.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Those of this source appear in a moment.</source>
        <translation>Déposez les messages sur un dossier. Ceux de cette source apparaissent dans un instant.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Hold them over a source to see its folders.</source>
        <translation>Déposez les messages sur un dossier. Maintenez-les sur une source pour voir ses dossiers.</translation>
    </message>
    <message>
        <source>Wait for its folders</source>
        <translation>Attendez ses dossiers</translation>
    </message>
    <message>
        <source>Both are kept in the system keyring. Where there is none, you will be asked again at the next start.</source>
        <translation>Les deux sont gardés dans le trousseau du système. S’il n’y en a pas, ils vous seront redemandés au prochain lancement.</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Se connecter à l’API</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, light</source>
        <translation>Clair, contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Sombre, &amp;contraste élevé</translation>
    </message>
    <message>
        <source>E, V, L, 1 and others act on messages</source>
        <translation>E, V, L, 1 et d’autres agissent sur les messages</translation>
    </message>
    <message>
        <source>This list is of one source.</source>
        <translation>Cette liste est d’une seule source.</translation>
    </message>
    <message>
        <source>This message is not in its list any more.</source>
        <translation>Ce message n’est plus dans sa liste.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>Google warns that it hasn&apos;t verified the app: that is your own project. Choose “Advanced” and go on. For your own use no verification is needed.</source>
        <translation>Google avertit que l’application n’est pas validée&#xa0;: c’est votre propre projet. Choisissez «&#xa0;Paramètres avancés&#xa0;» et continuez. Pour votre propre usage, aucune validation n’est nécessaire.</translation>
    </message>
    <message>
        <source>Open the Google Cloud console and make a project. It is free.</source>
        <translation>Ouvrez la console Google Cloud et créez un projet. C’est gratuit.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, look for “Gmail API” and choose “Enable”.</source>
        <translation>Sous «&#xa0;APIs &amp; Services&#xa0;», cherchez «&#xa0;Gmail API&#xa0;» et choisissez «&#xa0;Enable&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Google Auth Platform”, fill in the app&apos;s name and your address. As audience choose “External”.</source>
        <translation>Sous «&#xa0;Google Auth Platform&#xa0;», saisissez le nom de l’application et votre adresse. Comme audience, choisissez «&#xa0;External&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Data access”, add the scope https://mail.google.com/.</source>
        <translation>Sous «&#xa0;Data access&#xa0;», ajoutez l’autorisation https://mail.google.com/.</translation>
    </message>
    <message>
        <source>Under “Audience”, choose “Publish app”, so that it is “In production”. Left in “Testing”, every sign-in dies after 7 days.</source>
        <translation>Sous «&#xa0;Audience&#xa0;», choisissez «&#xa0;Publish app&#xa0;», pour que l’application soit «&#xa0;In production&#xa0;». Si elle reste en «&#xa0;Testing&#xa0;», chaque connexion expire au bout de 7 jours.</translation>
    </message>
    <message>
        <source>Under “Clients”, create a client of the type “Desktop app”.</source>
        <translation>Sous «&#xa0;Clients&#xa0;», créez un client du type «&#xa0;Desktop app&#xa0;».</translation>
    </message>
    <message>
        <source>There is no redirect address to fill in: a desktop app may come back to http://127.0.0.1/ on any port.</source>
        <translation>Il n’y a pas d’adresse de redirection à saisir&#xa0;: une application de bureau peut revenir à http://127.0.0.1/ sur n’importe quel port.</translation>
    </message>
    <message>
        <source>Download the client&apos;s JSON file and drop it here, or copy client id and client secret.</source>
        <translation>Téléchargez le fichier JSON du client et déposez-le ici, ou copiez l’identifiant client et le secret client.</translation>
    </message>
    <message>
        <source>Microsoft gives client ids only to accounts that belong to a directory (an Azure or Microsoft 365 organization). IMAP must be switched on for the mailbox.</source>
        <translation>Microsoft ne donne d’identifiants client qu’aux comptes qui appartiennent à un annuaire (une organisation Azure ou Microsoft 365). IMAP doit être activé pour la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center with an account that belongs to a directory. A personal account alone can&apos;t register apps.</source>
        <translation>Ouvrez le centre d’administration Microsoft Entra avec un compte qui appartient à un annuaire. Un compte personnel seul ne peut pas inscrire d’applications.</translation>
    </message>
    <message>
        <source>Under “App registrations”, choose “New registration” and give it a name.</source>
        <translation>Sous «&#xa0;App registrations&#xa0;», choisissez «&#xa0;New registration&#xa0;» et donnez un nom.</translation>
    </message>
    <message>
        <source>As supported account types choose the one that covers your mailbox: any directory and personal accounts, if you are unsure.</source>
        <translation>Comme types de comptes pris en charge, choisissez celui qui couvre votre boîte aux lettres&#xa0;; dans le doute, tout annuaire et comptes personnels.</translation>
    </message>
    <message>
        <source>As redirect address choose the platform “Mobile and desktop applications” and enter http://localhost. Not “Web” and not “Single-page application”: those sign-ins fail or die after a day.</source>
        <translation>Comme adresse de redirection, choisissez la plateforme «&#xa0;Mobile and desktop applications&#xa0;» et saisissez http://localhost. Ni «&#xa0;Web&#xa0;» ni «&#xa0;Single-page application&#xa0;»&#xa0;: ces connexions échouent ou expirent au bout d’un jour.</translation>
    </message>
    <message>
        <source>Under “Authentication”, switch “Allow public client flows” on if you want to sign in with a code on another device.</source>
        <translation>Sous «&#xa0;Authentication&#xa0;», activez «&#xa0;Allow public client flows&#xa0;» si vous voulez vous connecter avec un code sur un autre appareil.</translation>
    </message>
    <message>
        <source>Under “API permissions”, add the delegated permission IMAP.AccessAsUser.All of “Office 365 Exchange Online”.</source>
        <translation>Sous «&#xa0;API permissions&#xa0;», ajoutez l’autorisation déléguée IMAP.AccessAsUser.All de «&#xa0;Office 365 Exchange Online&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID”. No secret is needed; don&apos;t make one.</source>
        <translation>Copiez «&#xa0;Application (client) ID&#xa0;». Aucun secret n’est nécessaire&#xa0;; n’en créez pas.</translation>
    </message>
    <message>
        <source>If the app is for one organization only, enter its directory (tenant) id instead of “common”.</source>
        <translation>Si l’application est pour une seule organisation, saisissez l’identifiant de son annuaire (tenant) au lieu de «&#xa0;common&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft (Outlook, Microsoft 365)</source>
        <translation>Microsoft (Outlook, Microsoft 365)</translation>
    </message>
    <message>
        <source>Yahoo doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>Yahoo ne distribue pas librement d’identifiants client. Avec un mot de passe d’application, cela marche tout de suite.</translation>
    </message>
    <message>
        <source>Yahoo gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>Yahoo ne donne accès au courrier que par contrat&#xa0;: demandez-le avec le formulaire de cette page.</translation>
    </message>
    <message>
        <source>As redirect address register https://127.0.0.1.</source>
        <translation>Comme adresse de redirection, inscrivez https://127.0.0.1.</translation>
    </message>
    <message>
        <source>Enter the client id that Yahoo gives you, and the secret if there is one.</source>
        <translation>Saisissez l’identifiant client que Yahoo vous donne, et le secret s’il y en a un.</translation>
    </message>
    <message>
        <source>After the sign-in the browser says that it can&apos;t open the page. Copy the address it shows and paste it here.</source>
        <translation>Après la connexion, le navigateur dit qu’il ne peut pas ouvrir la page. Copiez l’adresse qu’il affiche et collez-la ici.</translation>
    </message>
    <message>
        <source>AOL doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>AOL ne distribue pas librement d’identifiants client. Avec un mot de passe d’application, cela marche tout de suite.</translation>
    </message>
    <message>
        <source>AOL belongs to Yahoo, which gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>AOL appartient à Yahoo, qui ne donne accès au courrier que par contrat&#xa0;: demandez-le avec le formulaire de cette page.</translation>
    </message>
    <message>
        <source>Enter the client id that you are given for AOL; Yahoo&apos;s own doesn&apos;t work there.</source>
        <translation>Saisissez l’identifiant client que vous recevez pour AOL&#xa0;; celui de Yahoo n’y marche pas.</translation>
    </message>
    <message>
        <source>Fastmail gives client ids on request only. With an app password it works at once.</source>
        <translation>Fastmail ne donne d’identifiants client que sur demande. Avec un mot de passe d’application, cela marche tout de suite.</translation>
    </message>
    <message>
        <source>Fastmail registers clients by hand: write to the address on this page.</source>
        <translation>Fastmail inscrit les clients à la main&#xa0;: écrivez à l’adresse indiquée sur cette page.</translation>
    </message>
    <message>
        <source>Ask for the scope https://www.fastmail.com/dev/protocol-imap and the redirect address http://localhost/callback.</source>
        <translation>Demandez l’autorisation https://www.fastmail.com/dev/protocol-imap et l’adresse de redirection http://localhost/callback.</translation>
    </message>
    <message>
        <source>Enter the client id that Fastmail sends you. There is no secret.</source>
        <translation>Saisissez l’identifiant client que Fastmail vous envoie. Il n’y a pas de secret.</translation>
    </message>
    <message>
        <source>Mail programs must be allowed in the settings of Yandex Mail as well.</source>
        <translation>Les programmes de messagerie doivent aussi être autorisés dans les paramètres de Yandex Mail.</translation>
    </message>
    <message>
        <source>Open Yandex OAuth and register an app for web services.</source>
        <translation>Ouvrez Yandex OAuth et inscrivez une application pour services web.</translation>
    </message>
    <message>
        <source>As redirect address enter https://oauth.yandex.ru/verification_code.</source>
        <translation>Comme adresse de redirection, saisissez https://oauth.yandex.ru/verification_code.</translation>
    </message>
    <message>
        <source>Add the permission mail:imap_full.</source>
        <translation>Ajoutez l’autorisation mail:imap_full.</translation>
    </message>
    <message>
        <source>Copy client id and client secret.</source>
        <translation>Copiez l’identifiant client et le secret client.</translation>
    </message>
    <message>
        <source>After the sign-in Yandex shows a code. Copy it and paste it here.</source>
        <translation>Après la connexion, Yandex affiche un code. Copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>Mail.ru compares the redirect address letter by letter, the port included.</source>
        <translation>Mail.ru compare l’adresse de redirection lettre par lettre, port compris.</translation>
    </message>
    <message>
        <source>Open Mail.ru&apos;s page for apps and make a new one.</source>
        <translation>Ouvrez la page des applications de Mail.ru et créez-en une.</translation>
    </message>
    <message>
        <source>As redirect address enter exactly http://127.0.0.1:38461/callback.</source>
        <translation>Comme adresse de redirection, saisissez exactement http://127.0.0.1:38461/callback.</translation>
    </message>
    <message>
        <source>If Mail.ru refuses the address, enter urn:ietf:wg:oauth:2.0:oob on both sides and paste the code it shows.</source>
        <translation>Si Mail.ru refuse l’adresse, saisissez urn:ietf:wg:oauth:2.0:oob des deux côtés et collez le code affiché.</translation>
    </message>
    <message>
        <source>Works with every provider that offers authorization code with PKCE and whose mail server takes OAUTHBEARER or XOAUTH2.</source>
        <translation>Marche avec tout fournisseur qui propose le code d’autorisation avec PKCE et dont le serveur de messagerie accepte OAUTHBEARER ou XOAUTH2.</translation>
    </message>
    <message>
        <source>Register a client of the type “native” or “desktop” with the provider, using authorization code and PKCE.</source>
        <translation>Inscrivez chez le fournisseur un client du type «&#xa0;native&#xa0;» ou «&#xa0;desktop&#xa0;», avec code d’autorisation et PKCE.</translation>
    </message>
    <message>
        <source>As redirect address enter http://127.0.0.1/callback. The port changes with each sign-in; a provider that follows the rules for native apps allows that.</source>
        <translation>Comme adresse de redirection, saisissez http://127.0.0.1/callback. Le port change à chaque connexion&#xa0;; un fournisseur qui suit les règles des applications natives le permet.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, as https://login.example.org. The other addresses are then looked up there.</source>
        <translation>Saisissez l’adresse de l’émetteur, comme https://login.example.org. Les autres adresses y sont alors cherchées.</translation>
    </message>
    <message>
        <source>Enter the scope that stands for IMAP, beside offline_access.</source>
        <translation>Saisissez l’autorisation qui représente IMAP, à côté d’offline_access.</translation>
    </message>
    <message>
        <source>Enter the client id, and the secret if there is one.</source>
        <translation>Saisissez l’identifiant client, et le secret s’il y en a un.</translation>
    </message>
    <message>
        <source>Other provider (OpenID Connect or OAuth 2)</source>
        <translation>Autre fournisseur (OpenID Connect ou OAuth 2)</translation>
    </message>
    <message>
        <source>Gmail takes an app password here. It needs 2-Step Verification to be on.</source>
        <translation>Gmail demande ici un mot de passe d’application. La validation en deux étapes doit être activée.</translation>
    </message>
    <message>
        <source>iCloud takes an app-specific password, made on your Apple Account page.</source>
        <translation>iCloud demande un mot de passe pour app, créé sur la page de votre compte Apple.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, made under Account security.</source>
        <translation>Yahoo demande un mot de passe d’application, créé sous «&#xa0;Sécurité du compte&#xa0;».</translation>
    </message>
    <message>
        <source>AOL takes an app password, made under Account security.</source>
        <translation>AOL demande un mot de passe d’application, créé sous «&#xa0;Sécurité du compte&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts passwords from mail programs for these addresses.</source>
        <translation>Microsoft n’accepte plus de mots de passe des programmes de messagerie pour ces adresses.</translation>
    </message>
    <message>
        <source>Fastmail takes an app password, made under Privacy &amp; Security.</source>
        <translation>Fastmail demande un mot de passe d’application, créé sous «&#xa0;Privacy &amp; Security&#xa0;».</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de GMX. Avec la connexion à deux facteurs, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>GMX (Germany)</source>
        <translation>GMX (Allemagne)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de GMX.</translation>
    </message>
    <message>
        <source>GMX (international)</source>
        <translation>GMX (international)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WEB.DE&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de WEB.DE. Avec la connexion à deux facteurs, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>IMAP is part of mail.com&apos;s paid membership, and must be switched on in its settings.</source>
        <translation>IMAP fait partie de l’abonnement payant de mail.com et doit être activé dans ses paramètres.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Zoho&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de Zoho. Avec la connexion à deux facteurs, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Zoho Mail (Europe)</source>
        <translation>Zoho Mail (Europe)</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations</source>
        <translation>Zoho Mail pour organisations</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations (Europe)</source>
        <translation>Zoho Mail pour organisations (Europe)</translation>
    </message>
    <message>
        <source>Yandex takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Yandex demande un mot de passe d’application, et IMAP doit être activé dans ses paramètres.</translation>
    </message>
    <message>
        <source>Mail.ru takes a password for external applications.</source>
        <translation>Mail.ru demande un mot de passe pour applications externes.</translation>
    </message>
    <message>
        <source>Access of mail programs must be switched on in Rambler&apos;s settings first.</source>
        <translation>L’accès des programmes de messagerie doit d’abord être activé dans les paramètres de Rambler.</translation>
    </message>
    <message>
        <source>Telekom has a password of its own for mail programs, set on the account&apos;s page.</source>
        <translation>Telekom a un mot de passe à part pour les programmes de messagerie, défini sur la page du compte.</translation>
    </message>
    <message>
        <source>IONOS (Germany)</source>
        <translation>IONOS (Allemagne)</translation>
    </message>
    <message>
        <source>Orange (France)</source>
        <translation>Orange (France)</translation>
    </message>
    <message>
        <source>With Libero&apos;s protected access, use a password made for the mail program.</source>
        <translation>Avec l’accès protégé de Libero, utilisez un mot de passe créé pour le programme de messagerie.</translation>
    </message>
    <message>
        <source>Access of mail programs must be allowed in Seznam&apos;s settings. With two-step sign-in, use an app password.</source>
        <translation>L’accès des programmes de messagerie doit être autorisé dans les paramètres de Seznam. Avec la connexion en deux étapes, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WP&apos;s settings first.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de WP.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in o2&apos;s settings first.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres d’o2.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Onet&apos;s settings first.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres d’Onet.</translation>
    </message>
    <message>
        <source>Access of other mail programs must be allowed in Xfinity&apos;s mail settings.</source>
        <translation>L’accès d’autres programmes de messagerie doit être autorisé dans les paramètres de messagerie de Xfinity.</translation>
    </message>
    <message>
        <source>Xfinity (Comcast)</source>
        <translation>Xfinity (Comcast)</translation>
    </message>
    <message>
        <source>AT&amp;T takes a secure mail key, made in the account&apos;s profile.</source>
        <translation>AT&amp;T demande une «&#xa0;secure mail key&#xa0;», créée dans le profil du compte.</translation>
    </message>
    <message>
        <source>QQ takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>QQ demande un code d’autorisation, créé là où IMAP est activé dans ses paramètres.</translation>
    </message>
    <message>
        <source>NetEase takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>NetEase demande un code d’autorisation, créé là où IMAP est activé dans ses paramètres.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in NAVER&apos;s settings first. With two-step sign-in, use an app password.</source>
        <translation>IMAP doit d’abord être activé dans les paramètres de NAVER. Avec la connexion en deux étapes, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Daum takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Daum demande un mot de passe d’application, et IMAP doit être activé dans ses paramètres.</translation>
    </message>
    <message>
        <source>With two-factor sign-in, use a password made for the device.</source>
        <translation>Avec la connexion à deux facteurs, utilisez un mot de passe créé pour l’appareil.</translation>
    </message>
    <message>
        <source>Proton works through its Bridge, a program of a paid plan that must run on this computer. Bridge shows the password to enter here.</source>
        <translation>Proton passe par son Bridge, un programme d’une offre payante qui doit tourner sur cet ordinateur. Bridge affiche le mot de passe à saisir ici.</translation>
    </message>
    <message>
        <source>Proton Mail (Bridge)</source>
        <translation>Proton Mail (Bridge)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Easy to guess. Four or more words that have nothing to do with each other are strong and easy to remember.</source>
        <translation>Facile à deviner. Quatre mots ou plus sans rapport entre eux sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Fair. One more word, or some more characters, make it strong.</source>
        <translation>Passable. Un mot de plus, ou quelques caractères de plus, la rendent solide.</translation>
    </message>
    <message>
        <source>Strong, if you use it nowhere else.</source>
        <translation>Solide, si vous ne l’utilisez nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can recover it: without it, every password has to be entered again.</source>
        <translation>Personne ne peut la retrouver&#xa0;: sans elle, chaque mot de passe doit être saisi de nouveau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>Where are passwords kept?</source>
        <translation>Où sont gardés les mots de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisissez la phrase secrète</translation>
    </message>
    <message>
        <source>The stored passwords are locked</source>
        <translation>Les mots de passe enregistrés sont protégés</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>Le trousseau demande son mot de passe</translation>
    </message>
    <message>
        <source>Your passwords are locked with a key in it. Its window may be behind this one: enter the password there.</source>
        <translation>Vos mots de passe sont protégés par une clé qui s’y trouve. Sa fenêtre est peut-être derrière celle-ci&#xa0;: saisissez-y le mot de passe.</translation>
    </message>
    <message>
        <source>In the system keyring</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>Unlocked together with your desktop; nothing to enter.</source>
        <translation>Déverrouillé avec votre session&#xa0;; rien à saisir.</translation>
    </message>
    <message>
        <source>Encrypted, opened by a passphrase</source>
        <translation>Chiffrés, ouverts par une phrase secrète</translation>
    </message>
    <message>
        <source>You are asked for it at each start.</source>
        <translation>Elle vous est demandée à chaque lancement.</translation>
    </message>
    <message>
        <source>Encrypted, with the key in a file that only you can read</source>
        <translation>Chiffrés, avec la clé dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Protects against other users. Not against programs that you run yourself, nor where the whole data folder is copied.</source>
        <translation>Protège contre d’autres utilisateurs. Pas contre les programmes que vous lancez vous-même, ni là où le dossier de données entier est copié.</translation>
    </message>
    <message>
        <source>Give the stored passwords up?</source>
        <translation>Abandonner les mots de passe enregistrés&#xa0;?</translation>
    </message>
    <message>
        <source>Without their key nobody can open them. Every source asks for its password again; mail, folders and settings stay as they are.</source>
        <translation>Sans leur clé, personne ne peut les ouvrir. Chaque source redemande son mot de passe&#xa0;; courrier, dossiers et réglages restent tels quels.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Give the passwords up…</source>
        <translation>Abandonner les mots de passe…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>filled in for you</source>
        <translation>rempli pour vous</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Sync every hour</source>
        <translation>Synchroniser toutes les heures</translation>
    </message>
    <message>
        <source>Sync every 4 hours</source>
        <translation>Synchroniser toutes les 4 heures</translation>
    </message>
    <message>
        <source>Sync every 12 hours</source>
        <translation>Synchroniser toutes les 12 heures</translation>
    </message>
    <message>
        <source>Sync every 24 hours</source>
        <translation>Synchroniser toutes les 24 heures</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Ajouter une source…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>Sync the selected sources</source>
        <translation>Synchroniser les sources sélectionnées</translation>
    </message>
    <message>
        <source>Sync &amp;all</source>
        <translation>Synchroniser &amp;tout</translation>
    </message>
    <message>
        <source>Sync every source</source>
        <translation>Synchroniser toutes les sources</translation>
    </message>
    <message>
        <source>Si&amp;gn in or fix</source>
        <translation>Se &amp;connecter ou réparer</translation>
    </message>
    <message>
        <source>Sign in again, or fix the source</source>
        <translation>Se reconnecter, ou réparer la source</translation>
    </message>
    <message>
        <source>C&amp;hoose folders to sync…</source>
        <translation>C&amp;hoisir les dossiers…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Rename acc&amp;ount</source>
        <translation>Renommer le c&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>&amp;Retirer la source…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>Make a folder in this one</source>
        <translation>Créer un dossier dans celui-ci</translation>
    </message>
    <message>
        <source>&amp;Rename folder</source>
        <translation>&amp;Renommer le dossier</translation>
    </message>
    <message>
        <source>&amp;Move folder…</source>
        <translation>&amp;Déplacer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Favourite, with a digit as its key</source>
        <translation>&amp;Favori, avec un chiffre comme touche</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash or Spam…</source>
        <translation>&amp;Vider la corbeille ou les indésirables…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Supprimer le dossier…</translation>
    </message>
    <message>
        <source>Search &amp;messages</source>
        <translation>Rechercher des &amp;messages</translation>
    </message>
    <message>
        <source>Filter &amp;folders</source>
        <translation>Filtrer les &amp;dossiers</translation>
    </message>
    <message>
        <source>Filter s&amp;ources</source>
        <translation>Filtrer les &amp;sources</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Afficher la colonne de droite</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>Sources as &amp;table</source>
        <translation>Sources en ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>&amp;Sous la liste</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>À d&amp;roite de la liste</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Masqué</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Ordre &amp;inverse</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Aéré</translation>
    </message>
    <message>
        <source>Compac&amp;t</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys</source>
        <translation>To&amp;uches d’une lettre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Leave &amp;demo</source>
        <translation>Quitter la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>CIO Desktop &amp;help</source>
        <translation>&amp;Aide de CIO Desktop</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>A&amp;bout CIO Desktop</source>
        <translation>À &amp;propos de CIO Desktop</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Lire le message</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>to archive</comment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to a favourite folder</source>
        <translation>Déplacer vers un dossier favori</translation>
    </message>
    <message>
        <source>Copy, and paste into a folder</source>
        <translation>Copier, et coller dans un dossier</translation>
    </message>
    <message>
        <source>Change the folders of the selection</source>
        <translation>Changer les dossiers de la sélection</translation>
    </message>
    <message>
        <source>Move to the last folder again</source>
        <translation>Déplacer de nouveau vers le dernier dossier</translation>
    </message>
    <message>
        <source>Choose the sync period</source>
        <translation>Choisir la fréquence de synchronisation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Toggle a check box</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>What happened, and what is being changed</source>
        <translation>Ce qui s’est passé, et ce qui est en cours de modification</translation>
    </message>
    <message>
        <source>One line for each source</source>
        <translation>Une ligne par source</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you to sign in.</source>
        <translation>
            <numerusform>{n} source demande votre connexion.</numerusform>
            <numerusform>{n} sources demandent votre connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are stopped.</source>
        <translation>
            <numerusform>{n} source est arrêtée.</numerusform>
            <numerusform>{n} sources sont arrêtées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are paused after repeated errors.</source>
        <translation>
            <numerusform>{n} source est en pause après des erreurs répétées.</numerusform>
            <numerusform>{n} sources sont en pause après des erreurs répétées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources can&apos;t connect.</source>
        <translation>
            <numerusform>{n} source ne joint pas son serveur.</numerusform>
            <numerusform>{n} sources ne joignent pas leur serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources hide All Mail.</source>
        <translation>
            <numerusform>{n} source cache «&#xa0;Tous les messages&#xa0;».</numerusform>
            <numerusform>{n} sources cachent «&#xa0;Tous les messages&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources had a failure and are being tried again.</source>
        <translation>
            <numerusform>{n} source a eu un problème et réessaie.</numerusform>
            <numerusform>{n} sources ont eu un problème et réessaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline. You can look around; changes wait until you are back.</source>
        <translation>Cet ordinateur est hors ligne. Vous pouvez regarder&#xa0;; les modifications attendent qu’il soit de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Starting the local service…</source>
        <translation>Démarrage du service local…</translation>
    </message>
    <message>
        <source>The local service is not answering since {when}. Your mail is untouched.</source>
        <translation>Le service local ne répond pas depuis {when}. Votre courrier est intact.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key.</source>
        <translation>Le service n’accepte pas la clé de ce programme.</translation>
    </message>
    <message>
        <source>{source}: {state}, {detail}.</source>
        <translation>{source}&#xa0;: {state}, {detail}.</translation>
    </message>
    <message>
        <source>{source}: {state}.</source>
        <translation>{source}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{source}: {why}</source>
        <translation>{source}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Avis suivant</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message>
        <source>Paused: {done} of {all}</source>
        <translation>En pause&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undoing: {done} of {all}</source>
        <translation>Annulation&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>{progress} – waiting for the mail server</source>
        <translation>{progress} – en attente du serveur de messagerie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There is no code in what the browser came back with. Start the sign-in again.</source>
        <translation>Il n’y a pas de code dans ce que le navigateur a rapporté. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it was ignored. Start the sign-in again.</source>
        <translation>La réponse n’appartient pas à cette connexion, elle a donc été ignorée. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>This sign-in was already answered. Start it again.</source>
        <translation>Cette connexion a déjà reçu sa réponse. Recommencez-la.</translation>
    </message>
    <message>
        <source>The sign-in took longer than ten minutes. Start it again.</source>
        <translation>La connexion a pris plus de dix minutes. Recommencez-la.</translation>
    </message>
    <message>
        <source>The answer came from another provider than the one that was asked, so it was refused. Start the sign-in again; if it happens again, check the issuer in the settings under OAuth providers.</source>
        <translation>La réponse est venue d’un autre fournisseur que celui interrogé, elle a donc été refusée. Recommencez la connexion&#xa0;; si cela se reproduit, vérifiez l’émetteur dans les réglages sous Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>What the browser came back with can&apos;t be read. Start the sign-in again.</source>
        <translation>Ce que le navigateur a rapporté est illisible. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Another copy of this program keeps renewing this sign-in. Try again later.</source>
        <translation>Un autre exemplaire de ce programme renouvelle sans cesse cette connexion. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This sign-in is no longer stored. Connect again.</source>
        <translation>Cette connexion n’est plus enregistrée. Reconnectez.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in: it ran out or was taken back. Connect again.</source>
        <translation>Le fournisseur n’accepte plus cette connexion&#xa0;: elle a expiré ou a été reprise. Reconnectez.</translation>
    </message>
    <message>
        <source>The client id this source signs in with was removed from the settings. Add it again under OAuth providers, or connect the source anew.</source>
        <translation>L’identifiant client avec lequel se connecte cette source a été retiré des réglages. Ajoutez-le de nouveau sous Fournisseurs OAuth, ou reconnectez la source.</translation>
    </message>
    <message>
        <source>Another copy of this program is renewing this sign-in and takes very long. Try again later.</source>
        <translation>Un autre exemplaire de ce programme renouvelle cette connexion et met très longtemps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this redirect address by itself.</source>
        <translation>Le navigateur ne peut pas revenir de lui-même à cette adresse de redirection.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time. Start the sign-in again, or paste the address it ended at.</source>
        <translation>Le navigateur n’est pas revenu à temps. Recommencez la connexion, ou collez l’adresse où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The port the provider sends the browser back to is used by another program. Close that program, or paste the address the browser ends at.</source>
        <translation>Le port auquel le fournisseur renvoie le navigateur est utilisé par un autre programme. Fermez celui-ci, ou collez l’adresse où le navigateur s’arrête.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this machine:</source>
        <translation>Le navigateur ne peut pas revenir à cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>The document at this address is about another issuer, so it isn&apos;t used. Enter the issuer exactly as the provider names it.</source>
        <translation>Le document à cette adresse concerne un autre émetteur, il n’est donc pas utilisé. Saisissez l’émetteur exactement comme le fournisseur le nomme.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t offer PKCE with S256, without which a sign-in isn&apos;t safe.</source>
        <translation>Ce fournisseur n’offre pas PKCE avec S256, sans quoi une connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server is busy or down. Try again later.</source>
        <translation>Le serveur de connexion du fournisseur est occupé ou arrêté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the issuer&apos;s address and the connection.</source>
        <translation>{host} est injoignable. Vérifiez l’adresse de l’émetteur et la connexion.</translation>
    </message>
    <message>
        <source>The client id is missing, or has characters no client id has.</source>
        <translation>L’identifiant client manque, ou contient des caractères qu’aucun n’a.</translation>
    </message>
    <message>
        <source>{name} wants the client secret as well as the client id.</source>
        <translation>{name} veut le secret client en plus de l’identifiant client.</translation>
    </message>
    <message>
        <source>The client secret has characters no secret has.</source>
        <translation>Le secret client contient des caractères qu’aucun secret n’a.</translation>
    </message>
    <message>
        <source>The tenant is a name like contoso.onmicrosoft.com, or an id.</source>
        <translation>Le locataire est un nom comme contoso.onmicrosoft.com, ou un id.</translation>
    </message>
    <message>
        <source>The scope has characters no scope has.</source>
        <translation>L’autorisation contient des caractères qu’aucune n’a.</translation>
    </message>
    <message>
        <source>The sign-in mechanisms are OAUTHBEARER and XOAUTH2.</source>
        <translation>Les mécanismes de connexion sont OAUTHBEARER et XOAUTH2.</translation>
    </message>
    <message>
        <source>The redirect address can&apos;t be used.</source>
        <translation>L’adresse de redirection est inutilisable.</translation>
    </message>
    <message>
        <source>One of the extra parameters is set by this program itself.</source>
        <translation>Ce programme fixe lui-même l’un des paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>The redirect address must begin with http or https.</source>
        <translation>L’adresse de redirection doit commencer par http ou https.</translation>
    </message>
    <message>
        <source>Extra parameters look like prompt=consent&amp;hd=example.org.</source>
        <translation>Les paramètres supplémentaires ressemblent à prompt=consent&amp;hd=example.org.</translation>
    </message>
    <message>
        <source>The provider refuses the client id or its secret. Check both in the settings under OAuth providers.</source>
        <translation>Le fournisseur refuse l’identifiant client ou son secret. Vérifiez les deux dans les réglages sous Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>The provider refuses the scope. Check it in the settings under OAuth providers, and that the client id is allowed to ask for it.</source>
        <translation>Le fournisseur refuse l’autorisation. Vérifiez-la dans les réglages sous Fournisseurs OAuth, et que l’identifiant client peut la demander.</translation>
    </message>
    <message>
        <source>The sign-in was refused: consent was not given. Try again and allow it.</source>
        <translation>La connexion a été refusée&#xa0;: l’accord n’a pas été donné. Réessayez et accordez-le.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server refused for a reason this program doesn&apos;t know ({detail}).</source>
        <translation>Le serveur de connexion du fournisseur a refusé pour une raison que ce programme ne connaît pas ({detail}).</translation>
    </message>
    <message>
        <source>The code was not typed in time. Start the sign-in again.</source>
        <translation>Le code n’a pas été saisi à temps. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>This sign-in belongs to another provider.</source>
        <translation>Cette connexion appartient à un autre fournisseur.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on another device.</source>
        <translation>{name} n’a pas de connexion sur un autre appareil.</translation>
    </message>
    <message>
        <source>The provider gave access for a short time only (no refresh token). Check the scope in the settings under OAuth providers (many need offline_access), or take this program&apos;s access away in your account at the provider and connect again.</source>
        <translation>Le fournisseur n’a donné l’accès que pour peu de temps (pas de jeton de renouvellement). Vérifiez l’autorisation dans les réglages sous Fournisseurs OAuth (beaucoup exigent offline_access), ou retirez l’accès de ce programme dans votre compte chez le fournisseur et reconnectez.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server didn&apos;t answer in time. Try again later.</source>
        <translation>Le serveur de connexion du fournisseur n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can&apos;t be reached. Check the connection, or try again later.</source>
        <translation>Le serveur de connexion du fournisseur est injoignable. Vérifiez la connexion, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing is waited for here.</source>
        <translation>Rien n’est attendu ici.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. Start it again.</source>
        <translation>La connexion n’a pas été achevée à temps. Recommencez-la.</translation>
    </message>
    <message>
        <source>This link has run out. Ask for a new one.</source>
        <translation>Ce lien a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This link was used already. Ask for a new one.</source>
        <translation>Ce lien a déjà servi. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as ann@example.org.</source>
        <translation>Saisissez l’adresse entière, comme anne@example.org.</translation>
    </message>
    <message>
        <source>{name} gave access for this once only, so mail could be fetched for an hour at most. Check the scope of the provider in the settings, then connect again.</source>
        <translation>{name} n’a donné l’accès que cette fois, le courrier ne pourrait donc être relevé qu’une heure au plus. Vérifiez l’autorisation du fournisseur dans les réglages, puis reconnectez.</translation>
    </message>
    <message>
        <source>Nothing is waited for here. Start the sign-in again.</source>
        <translation>Rien n’est attendu ici. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>There is nothing to accept here.</source>
        <translation>Il n’y a rien à accepter ici.</translation>
    </message>
    <message>
        <source>No provider is known for this mailbox.</source>
        <translation>Aucun fournisseur n’est connu pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The provider&apos;s client id was removed from the settings. Add it again, or use a password.</source>
        <translation>L’identifiant client du fournisseur a été retiré des réglages. Ajoutez-le de nouveau, ou utilisez un mot de passe.</translation>
    </message>
    <message>
        <source>The service failed on this sign-in; its log says where.</source>
        <translation>Le service a échoué sur cette connexion&#xa0;; son journal dit où.</translation>
    </message>
    <message>
        <source>No sign-in is under way: open browser_redirect_url first.</source>
        <translation>Aucune connexion n’est en cours&#xa0;: ouvrez d’abord browser_redirect_url.</translation>
    </message>
    <message>
        <source>That could not be proved. Sign in only if you know this server: your password goes there.</source>
        <translation>Cela n’a pas pu être prouvé. Ne vous connectez que si vous connaissez ce serveur&#xa0;: votre mot de passe y va.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Connecter votre boîte aux lettres</translation>
    </message>
    <message>
        <source>Sign in to your mailbox</source>
        <translation>Se connecter à votre boîte aux lettres</translation>
    </message>
    <message>
        <source>Another person signed in</source>
        <translation>Une autre personne s’est connectée</translation>
    </message>
    <message>
        <source>You signed in as {other}, but the mailbox to connect is {meant}.</source>
        <translation>Vous vous êtes connecté en tant que {other}, mais la boîte à connecter est {meant}.</translation>
    </message>
    <message>
        <source>Sign in at {provider}</source>
        <translation>Se connecter chez {provider}</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Saisissez ce code</translation>
    </message>
    <message>
        <source>Your mail server was named by {source} as {server}.</source>
        <translation>Selon {source}, votre serveur de messagerie est {server}.</translation>
    </message>
    <message>
        <source>Continue with {who}</source>
        <translation>Continuer avec {who}</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <translation>Continuer avec le fournisseur</translation>
    </message>
    <message>
        <source>Mail server: {server}</source>
        <translation>Serveur de messagerie&#xa0;: {server}</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be added as a mailbox of its own.</source>
        <translation>Rien n’a été enregistré. Elle peut être ajoutée comme boîte à part.</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be connected instead.</source>
        <translation>Rien n’a été enregistré. Elle peut être connectée à la place.</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>Erreur&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Your mail server was named as {server}.</source>
        <translation>Le serveur de messagerie indiqué est {server}.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Créer un mot de passe d’application</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox. Its settings are looked up for you.</source>
        <translation>Saisissez l’adresse de la boîte aux lettres. Ses réglages sont cherchés pour vous.</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Serveur de messagerie (IMAP)</translation>
    </message>
    <message>
        <source>The mail server of this address was not found. Your provider&apos;s help pages name it.</source>
        <translation>Le serveur de messagerie de cette adresse n’a pas été trouvé. Les pages d’aide de votre fournisseur l’indiquent.</translation>
    </message>
    <message>
        <source>Allow access there. This page is not needed meanwhile: you come back by yourself.</source>
        <translation>Autorisez-y l’accès. Cette page n’est pas nécessaire entre-temps&#xa0;: vous revenez de vous-même.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page and allow access. It ends with a code, or with a page that can&apos;t be shown.</source>
        <translation>Ouvrez la page du fournisseur et autorisez l’accès. Elle finit par un code, ou par une page qui ne peut pas s’afficher.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>Code, or the address of that last page</source>
        <translation>Code, ou adresse de cette dernière page</translation>
    </message>
    <message>
        <source>This page goes on by itself once that is done.</source>
        <translation>Cette page continue d’elle-même une fois cela fait.</translation>
    </message>
    <message>
        <source>Trying your mailbox</source>
        <translation>Essai de votre boîte aux lettres</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Cette page continue d’elle-même.</translation>
    </message>
    <message>
        <source>Afterwards you go back to {host}.</source>
        <translation>Ensuite vous revenez à {host}.</translation>
    </message>
    <message>
        <source>or with a password</source>
        <translation>ou avec un mot de passe</translation>
    </message>
    <message>
        <source>Sign in again as {address}</source>
        <translation>Se reconnecter en tant que {address}</translation>
    </message>
    <message>
        <source>Go on to {host}</source>
        <translation>Continuer vers {host}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The browser says that it can&apos;t open the last page</source>
        <translation>Le navigateur dit ne pas pouvoir ouvrir la dernière page</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>On any device, open {address} and type:</source>
        <translation>Sur n’importe quel appareil, ouvrez {address} et tapez&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for your mail server</source>
        <translation>Recherche de votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Fin de la connexion</translation>
    </message>
    <message>
        <source>Signing in to {server}.</source>
        <translation>Connexion à {server}.</translation>
    </message>
    <message>
        <source>{address} is connected.</source>
        <translation>{address} est connecté.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Utiliser une autre adresse</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>Connecter {address}</translation>
    </message>
    <message>
        <source>You are sent on to {host}.</source>
        <translation>Vous êtes envoyé vers {host}.</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Le mot de passe n’a pas été accepté</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Un mot de passe d’application est nécessaire</translation>
    </message>
    <message>
        <source>IMAP is turned off</source>
        <translation>IMAP est désactivé</translation>
    </message>
    <message>
        <source>The access was taken back</source>
        <translation>L’accès a été repris</translation>
    </message>
    <message>
        <source>This mail server takes passwords only</source>
        <translation>Ce serveur de messagerie n’accepte que des mots de passe</translation>
    </message>
    <message>
        <source>The mail server shows no mail</source>
        <translation>Le serveur de messagerie ne montre aucun courrier</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>Le serveur de messagerie a refusé la connexion</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>L’accès n’a pas été autorisé</translation>
    </message>
    <message>
        <source>That belongs to another sign-in</source>
        <translation>Cela appartient à une autre connexion</translation>
    </message>
    <message>
        <source>This sign-in was answered already</source>
        <translation>Cette connexion a déjà reçu sa réponse</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>Le fournisseur ne répond pas</translation>
    </message>
    <message>
        <source>The provider does not know this program</source>
        <translation>Le fournisseur ne connaît pas ce programme</translation>
    </message>
    <message>
        <source>Access to mail was not allowed</source>
        <translation>L’accès au courrier n’a pas été autorisé</translation>
    </message>
    <message>
        <source>This way to sign in was removed</source>
        <translation>Cette façon de se connecter a été retirée</translation>
    </message>
    <message>
        <source>The access would not last</source>
        <translation>L’accès ne durerait pas</translation>
    </message>
    <message>
        <source>There is no such mail server</source>
        <translation>Ce serveur de messagerie n’existe pas</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>Le serveur de messagerie ne répond pas</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be trusted</source>
        <translation>On ne peut pas se fier au serveur de messagerie</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has run out</source>
        <translation>Le certificat du serveur de messagerie a expiré</translation>
    </message>
    <message>
        <source>Something failed here</source>
        <translation>Quelque chose a échoué ici</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached</source>
        <translation>Le serveur de messagerie est injoignable</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>This link can&apos;t be used</source>
        <translation>Ce lien ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Check the password. Many providers want an app password here instead of the usual one.</source>
        <translation>Vérifiez le mot de passe. Beaucoup de fournisseurs veulent ici un mot de passe d’application au lieu de l’habituel.</translation>
    </message>
    <message>
        <source>Turn IMAP on in the settings of the mailbox, then try again.</source>
        <translation>Activez IMAP dans les paramètres de la boîte aux lettres, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox.</source>
        <translation>Autorisez l’accès au courrier quand le fournisseur le demande, et vérifiez qu’IMAP est activé pour la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Sign in as the person whose mailbox it is, and check that IMAP is switched on for it.</source>
        <translation>Connectez-vous en tant que la personne à qui est la boîte aux lettres, et vérifiez qu’IMAP y est activé.</translation>
    </message>
    <message>
        <source>Use a password or an app password.</source>
        <translation>Utilisez un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>Vérifiez l’orthographe du nom du serveur.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, or try again later.</source>
        <translation>Vérifiez le nom et le port du serveur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Nothing was sent to it.</source>
        <translation>Vérifiez le nom du serveur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached now.</source>
        <translation>Le serveur de messagerie est injoignable en ce moment.</translation>
    </message>
    <message>
        <source>The mail server refused the change.</source>
        <translation>Le serveur de messagerie a refusé la modification.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, such as imap.example.org.</source>
        <translation>Saisissez le nom du serveur de messagerie, comme imap.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually 993, or 143 with STARTTLS.</source>
        <translation>Un port est un nombre de 1 à 65535&#xa0;; d’habitude 993, ou 143 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the user name. Mostly it is the whole address.</source>
        <translation>Saisissez le nom d’utilisateur. C’est le plus souvent l’adresse entière.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>A password can&apos;t hold line breaks.</source>
        <translation>Un mot de passe ne peut pas contenir de sauts de ligne.</translation>
    </message>
    <message>
        <source>This link was used</source>
        <translation>Ce lien a servi</translation>
    </message>
    <message>
        <source>The mailbox is connected. You can close this tab.</source>
        <translation>La boîte aux lettres est connectée. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>The link may have run out, or part of it is missing. Ask for a new one.</source>
        <translation>Le lien a peut-être expiré, ou il en manque une partie. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened from there</source>
        <translation>Ceci ne peut pas être ouvert de là</translation>
    </message>
    <message>
        <source>Open the link itself, in a tab of its own.</source>
        <translation>Ouvrez le lien lui-même, dans un onglet à part.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>C’est trop</translation>
    </message>
    <message>
        <source>What was sent is longer than any answer on this page can be.</source>
        <translation>Ce qui a été envoyé est plus long que toute réponse possible sur cette page.</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s log says what it was.</source>
        <translation>Réessayez. Le journal du service dit ce que c’était.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>This change has begun or is over: it can&apos;t be cancelled.</source>
        <translation>Cette modification a commencé ou est terminée&#xa0;: elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>This change is over: there is nothing to try again.</source>
        <translation>Cette modification est terminée&#xa0;: il n’y a rien à retenter.</translation>
    </message>
    <message>
        <source>This is the account&apos;s last address: add another one first</source>
        <translation>C’est la dernière adresse du compte&#xa0;: ajoutez-en d’abord une autre</translation>
    </message>
    <message>
        <source>{folder} is not synced, so nobody can see here which messages are in it.</source>
        <translation>{folder} n’est pas synchronisé, personne ne peut donc voir ici quels messages il contient.</translation>
    </message>
    <message>
        <source>This folder holds no messages of its own.</source>
        <translation>Ce dossier ne contient pas de messages à lui.</translation>
    </message>
    <message>
        <source>The mail server names its own folder for this: {folder}.</source>
        <translation>Le serveur de messagerie nomme son propre dossier pour cela&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>There are no messages in this folder, only other folders.</source>
        <translation>Il n’y a pas de messages dans ce dossier, seulement d’autres dossiers.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be left out.</source>
        <translation>La boîte de réception ne peut pas être laissée de côté.</translation>
    </message>
    <message>
        <source>Only the Trash and the Spam folder are emptied.</source>
        <translation>Seuls la corbeille et les indésirables sont vidés.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be renamed.</source>
        <translation>La boîte de réception ne peut pas être renommée.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be given another role.</source>
        <translation>La boîte de réception ne peut pas recevoir un autre rôle.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be renamed.</source>
        <translation>Le dossier du serveur de messagerie pour cela ({role}) ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be given another role.</source>
        <translation>Le dossier du serveur de messagerie pour cela ({role}) ne peut pas recevoir un autre rôle.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted.</source>
        <translation>La boîte de réception ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The account has no source to put a message into.</source>
        <translation>Le compte n’a pas de source où mettre un message.</translation>
    </message>
    <message>
        <source>Nothing can be put into {folder}.</source>
        <translation>Rien ne peut être mis dans {folder}.</translation>
    </message>
    <message>
        <source>The search pattern is too long.</source>
        <translation>Le motif de recherche est trop long.</translation>
    </message>
    <message>
        <source>The search pattern repeats too many parts.</source>
        <translation>Le motif de recherche répète trop de parties.</translation>
    </message>
    <message>
        <source>The search pattern is not a valid regular expression.</source>
        <translation>Le motif de recherche n’est pas une expression régulière valable.</translation>
    </message>
    <message>
        <source>The search pattern repeats a part that can itself match in several ways.</source>
        <translation>Le motif de recherche répète une partie qui peut elle-même correspondre de plusieurs façons.</translation>
    </message>
    <message>
        <source>The search pattern refers back to a part of itself.</source>
        <translation>Le motif de recherche renvoie à une partie de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder}</source>
        <translation>
            <numerusform>Copier {n} message vers {folder}</numerusform>
            <numerusform>Copier {n} messages vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Copier {n} message vers {folder} dans {source}</numerusform>
            <numerusform>Copier {n} messages vers {folder} dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to</source>
        <translation>
            <numerusform>Copier {n} message vers</numerusform>
            <numerusform>Copier {n} messages vers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the folders of {n} messages</source>
        <translation>
            <numerusform>Changer les dossiers de {n} message</numerusform>
            <numerusform>Changer les dossiers de {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>DOSSIERS</translation>
    </message>
    <message>
        <source>{keys} shows first what would be sent.</source>
        <translation>{keys} montre d’abord ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a message of a list</comment>
        <translation>chargement</translation>
    </message>
    <message>
        <source>Pictures of {sender} are loaded from now on. Settings, Privacy has the list.</source>
        <translation>Les images de {sender} seront désormais chargées. La liste est dans Réglages, Confidentialité.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are not loaded, as they would tell the sender that you read this.</source>
        <translation>
            <numerusform>{n} image n’est pas chargée, car elle dirait à l’expéditeur que vous lisez ceci.</numerusform>
            <numerusform>{n} images ne sont pas chargées, car elles diraient à l’expéditeur que vous lisez ceci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be loaded.</source>
        <translation>
            <numerusform>{n} image n’a pas pu être chargée.</numerusform>
            <numerusform>{n} images n’ont pas pu être chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>Charger les images</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Toujours pour cet expéditeur</translation>
    </message>
    <message>
        <source>Loading pictures…</source>
        <translation>Chargement des images…</translation>
    </message>
    <message>
        <source>Load the pictures in each message from {sender}</source>
        <translation>Charger les images de chaque message de {sender}</translation>
    </message>
    <message>
        <source>What would only tell the sender that you read this is not loaded.</source>
        <translation>Ce qui ne ferait que dire à l’expéditeur que vous lisez ceci n’est pas chargé.</translation>
    </message>
    <message>
        <source>how this window looks and acts, and whose pictures are always loaded</source>
        <translation>l’aspect et le comportement de cette fenêtre, et de qui les images sont toujours chargées</translation>
    </message>
    <message numerus="yes">
        <source>This window&apos;s own settings: {n} differ</source>
        <translation>
            <numerusform>Réglages propres à cette fenêtre&#xa0;: {n} diffère</numerusform>
            <numerusform>Réglages propres à cette fenêtre&#xa0;: {n} diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>The window changes.</source>
        <translation>La fenêtre change.</translation>
    </message>
    <message>
        <source>They are loaded from where the sender keeps them, who then knows that you read the message, when, and from which network. They are asked for once you press “Load pictures” over a message, and always for these senders. Who forges such an address is taken for its owner.</source>
        <translation>Elles sont chargées de là où l’expéditeur les garde, qui sait alors que vous lisez le message, quand, et de quel réseau. Elles sont demandées quand vous appuyez sur «&#xa0;Charger les images&#xa0;» au-dessus d’un message, et toujours pour ces expéditeurs. Qui falsifie une telle adresse est pris pour son propriétaire.</translation>
    </message>
    <message>
        <source>There are none yet. “Always for this sender”, over a message, puts one here.</source>
        <translation>Il n’y en a pas encore. «&#xa0;Toujours pour cet expéditeur&#xa0;», au-dessus d’un message, en met un ici.</translation>
    </message>
    <message>
        <source>Senders whose pictures are always loaded</source>
        <translation>Expéditeurs dont les images sont toujours chargées</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Pictures on the internet</source>
        <translation>Images d’Internet</translation>
    </message>
    <message>
        <source>the selected senders</source>
        <translation>les expéditeurs sélectionnés</translation>
    </message>
    <message>
        <source>of these senders</source>
        <translation>de ces expéditeurs</translation>
    </message>
    <message>
        <source>Pictures on the internet are not loaded before you ask for them, as they tell the sender that you read the message. Under Privacy stand the senders whose pictures are always loaded.</source>
        <translation>Les images d’Internet ne sont pas chargées avant que vous le demandiez, car elles disent à l’expéditeur que vous lisez le message. Sous Confidentialité figurent les expéditeurs dont les images sont toujours chargées.</translation>
    </message>
    <message>
        <source>C&amp;ompact list of sources</source>
        <translation>Liste co&amp;mpacte des sources</translation>
    </message>
    <message>
        <source>{button}: {change}</source>
        <translation>{button}&#xa0;: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Reading {read} of {n} messages</source>
        <translation>
            <numerusform>Lecture de {read} message sur {n}</numerusform>
            <numerusform>Lecture de {read} messages sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>See all your mail sources in one place</source>
        <translation>Voir toutes vos sources de courrier en un seul endroit</translation>
    </message>
    <message>
        <source>Add one, or look around with made-up mail first.</source>
        <translation>Ajoutez-en une, ou regardez d’abord avec du courrier inventé.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Your mail stays where it is. Passwords are kept encrypted on this computer. The demo keeps nothing and needs no network.</source>
        <translation>Votre courrier reste où il est. Les mots de passe sont gardés chiffrés sur cet ordinateur. La démo ne garde rien et n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Choisissez d’abord un dossier</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Utiliser comme</translation>
    </message>
    <message>
        <source>Only Trash and Spam are emptied</source>
        <translation>Seuls la corbeille et les indésirables peuvent être vidés</translation>
    </message>
    <message>
        <source>Empt&amp;y {folder}…</source>
        <translation>&amp;Vider {folder}…</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Rechercher des messages…</translation>
    </message>
    <message>
        <source>{move} moves the selected messages to a folder that you type a few letters of; {change} shows all folders they are in, with boxes to tick. With the mouse, drag them onto a folder: that moves them, and copies them while Ctrl is held. All of this can be undone.</source>
        <translation>{move} déplace les messages sélectionnés vers un dossier dont vous tapez quelques lettres&#xa0;; {change} montre tous les dossiers où ils sont, avec des cases à cocher. À la souris, faites-les glisser sur un dossier&#xa0;: cela les déplace, et les copie tant que Ctrl est maintenu. Tout cela peut être annulé.</translation>
    </message>
    <message>
        <source>A source that is not well says why, and what helps: the underlined word in its row, {mend}, or the buttons in the panel beside the list. Details there has the server&apos;s own words, to copy for whoever helps you. What went wrong with a change stands at the bottom until you have read it. {activity} opens Activity: what happened to each source, how each change stands, what can&apos;t be read.</source>
        <translation>Une source qui ne va pas bien dit pourquoi, et ce qui aide&#xa0;: le mot souligné dans sa ligne, {mend}, ou les boutons du panneau à côté de la liste. Les détails y donnent les mots du serveur, à copier pour qui vous aide. Ce qui a échoué dans une modification reste en bas jusqu’à ce que vous l’ayez lu. {activity} ouvre l’activité&#xa0;: ce qui est arrivé à chaque source, où en est chaque modification, ce qui est illisible.</translation>
    </message>
    <message>
        <source>Sign-in needed: the sign-in was refused. Nothing is tried until you sign in again.</source>
        <translation>Connexion nécessaire&#xa0;: la connexion a été refusée. Rien n’est tenté tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>Stopped: it failed for days, so it is not synced until you turn it on.</source>
        <translation>Arrêtée&#xa0;: elle a échoué pendant des jours&#xa0;; elle n’est plus synchronisée tant que vous ne l’activez pas.</translation>
    </message>
    <message>
        <source>Paused: it failed again and again. It goes on by itself; you may resume it now.</source>
        <translation>En pause&#xa0;: elle a échoué plusieurs fois de suite. Elle reprend d’elle-même&#xa0;; vous pouvez aussi la reprendre maintenant.</translation>
    </message>
    <message>
        <source>Can&apos;t connect: the server can&apos;t be reached, or its certificate is not trusted. It is tried again by itself.</source>
        <translation>Serveur injoignable&#xa0;: il ne répond pas, ou son certificat n’est pas accepté. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Limited: the provider hides a part of the mail from programs, such as Gmail&apos;s All Mail.</source>
        <translation>Limitée&#xa0;: le fournisseur cache une partie du courrier aux programmes, comme «&#xa0;Tous les messages&#xa0;» de Gmail.</translation>
    </message>
    <message>
        <source>Late: a sync that was planned did not run.</source>
        <translation>En retard&#xa0;: une synchronisation prévue n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Trying again, Incomplete: the last try failed, or not all mail could be read.</source>
        <translation>Nouvel essai, Incomplète&#xa0;: le dernier essai a échoué, ou tout le courrier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Unknown: the service has said nothing for a while, so nothing is claimed.</source>
        <translation>Inconnu&#xa0;: le service n’a rien dit depuis un moment, rien n’est donc affirmé.</translation>
    </message>
    <message>
        <source>First import: mail is being read for the first time. Messages appear as they come.</source>
        <translation>Première importation&#xa0;: le courrier est lu pour la première fois. Les messages apparaissent à mesure.</translation>
    </message>
    <message>
        <source>Syncing: what is new is being read.</source>
        <translation>Synchronisation&#xa0;: ce qui est nouveau est en cours de lecture.</translation>
    </message>
    <message>
        <source>Up to date: the last sync went well; its age stands beside it.</source>
        <translation>À jour&#xa0;: la dernière synchronisation s’est bien passée&#xa0;; son âge est à côté.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>Filing mail</source>
        <translation>Classer le courrier</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.</source>
        <translation>Gérer des sources de courrier&#xa0;: une fenêtre, un client asynchrone et un service local pour l’API Context.IO 2.0.</translation>
    </message>
    <message>
        <source>{program} (demo)</source>
        <translation>{program} (démo)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>Liste des raccourcis clavier</translation>
    </message>
    <message>
        <source>The local service is not answering</source>
        <translation>Le service local ne répond pas</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>Sélectionnez d’abord une source</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>Tout va bien ici</translation>
    </message>
    <message>
        <source>Select one source first</source>
        <translation>Sélectionnez d’abord une seule source</translation>
    </message>
    <message>
        <source>Service starting</source>
        <translation>Le service démarre</translation>
    </message>
    <message>
        <source>Service running</source>
        <translation>Le service fonctionne</translation>
    </message>
    <message>
        <source>Service not answering</source>
        <translation>Le service ne répond pas</translation>
    </message>
    <message>
        <source>Service refuses the key</source>
        <translation>Le service refuse la clé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Undid: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Did again: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
    <message>
        <source>This computer has no network. Syncing goes on by itself once it has.</source>
        <translation>Cet ordinateur n’a pas de réseau. La synchronisation reprendra d’elle-même dès qu’il en aura.</translation>
    </message>
    <message>
        <source>This computer has a network. How each mail server answers is said at its source.</source>
        <translation>Cet ordinateur a un réseau. La réponse de chaque serveur de messagerie est indiquée à sa source.</translation>
    </message>
    <message>
        <source>The service answers at {address}</source>
        <translation>Le service répond à {address}</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>Le service répond</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>New mail arrives at once (IDLE).</source>
        <translation>Les nouveaux messages arrivent aussitôt (IDLE).</translation>
    </message>
    <message>
        <source>New mail can arrive at once (IDLE), but does not just now.</source>
        <translation>Les nouveaux messages peuvent arriver aussitôt (IDLE), mais ce n’est pas le cas en ce moment.</translation>
    </message>
    <message>
        <source>New mail is looked for every few minutes, as this server does not tell of it by itself.</source>
        <translation>Les nouveaux messages sont cherchés toutes les quelques minutes, car ce serveur ne les annonce pas de lui-même.</translation>
    </message>
    <message>
        <source>Folders are Gmail&apos;s labels: a message can have several, and stays in All Mail.</source>
        <translation>Les dossiers sont les libellés de Gmail&#xa0;: un message peut en avoir plusieurs, et reste dans «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message>
        <source>Moves are atomic here: a message is in one of the two folders at any moment (MOVE).</source>
        <translation>Les déplacements se font ici en une fois&#xa0;: un message est à tout moment dans l’un des deux dossiers (MOVE).</translation>
    </message>
    <message>
        <source>There is no move in one step: a message is copied, the copy is checked, then the first one is removed.</source>
        <translation>Il n’y a pas de déplacement en une fois&#xa0;: un message est copié, la copie vérifiée, puis le premier supprimé.</translation>
    </message>
    <message>
        <source>One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS).</source>
        <translation>Un seul message peut être supprimé&#xa0;; ce que d’autres programmes ont marqué comme supprimé reste (UIDPLUS).</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. What was moved stays in its old folder, marked as deleted and hidden, until somebody clears that folder.</source>
        <translation>Un seul message ne peut pas être supprimé ici. Ce qui a été déplacé reste dans l’ancien dossier, marqué comme supprimé et masqué, jusqu’à ce que quelqu’un nettoie ce dossier.</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. So a folder is cleared of what is marked as deleted, where all of it was marked by this program.</source>
        <translation>Un seul message ne peut pas être supprimé ici. Un dossier est donc débarrassé de tout ce qui est marqué comme supprimé, si ce programme seul l’a marqué.</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed, also for what has gone (QRESYNC).</source>
        <translation>Une synchronisation ne demande que ce qui a changé, et aussi ce qui a disparu (QRESYNC).</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed (CONDSTORE).</source>
        <translation>Une synchronisation ne demande que ce qui a changé (CONDSTORE).</translation>
    </message>
    <message>
        <source>A sync reads the marks of all messages, as this server does not tell what has changed.</source>
        <translation>Une synchronisation lit les marques de tous les messages, car ce serveur ne dit pas ce qui a changé.</translation>
    </message>
    <message>
        <source>Folders may have rights of their own, which are asked for before a change (ACL).</source>
        <translation>Les dossiers peuvent avoir leurs propres droits, demandés avant une modification (ACL).</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Looked for every few minutes</source>
        <translation>Cherchés toutes les quelques minutes</translation>
    </message>
    <message>
        <source>It takes no message above {size} (APPENDLIMIT).</source>
        <translation>Aucun message de plus de {size} n’est accepté (APPENDLIMIT).</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <translation>Utiliser un mot de passe…</translation>
    </message>
    <message>
        <source>Replace source…</source>
        <translation>Remplacer la source…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>How to fix…</source>
        <translation>Comment réparer…</translation>
    </message>
    <message>
        <source>Open provider page</source>
        <translation>Ouvrir la page du fournisseur</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Redémarrer le service</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder</source>
        <translation>Un message doit rester dans au moins un dossier</translation>
    </message>
    <message>
        <source>Nothing was changed. To delete it, move it to Trash.</source>
        <translation>Rien n’a changé. Pour le supprimer, déplacez-le vers la corbeille.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Choose another name.</source>
        <translation>{said} Rien n’a changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be a folder&apos;s name</source>
        <translation>«&#xa0;{folder}&#xa0;» ne peut pas être un nom de dossier</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>Il n’y avait rien à modifier</translation>
    </message>
    <message>
        <source>No folder to add or to remove was named.</source>
        <translation>Aucun dossier à ajouter ou à retirer n’a été indiqué.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed.</source>
        <translation>{said} Rien n’a changé.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted or renamed</source>
        <translation>La boîte de réception ne peut être ni supprimée ni renommée</translation>
    </message>
    <message>
        <source>Each mailbox has one. Nothing was changed.</source>
        <translation>Chaque boîte aux lettres en a une. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Sync the folder first.</source>
        <translation>{said} Rien n’a changé. Synchronisez d’abord le dossier.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said} Choose the folder that the message is in.</source>
        <translation>{said} Choisissez le dossier où se trouve le message.</translation>
    </message>
    <message>
        <source>{said} It may have been deleted or renamed by another program. The message was removed from no folder; choose another one.</source>
        <translation>{said} Un autre programme l’a peut-être supprimé ou renommé. Le message n’a été retiré d’aucun dossier&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The source was removed meanwhile. Its mail is still on the server.</source>
        <translation>La source a été retirée entre-temps. Son courrier est toujours sur le serveur.</translation>
    </message>
    <message>
        <source>The message is in several sources. Choose the one to take it from in the list of sources, and try there.</source>
        <translation>Le message est dans plusieurs sources. Choisissez dans la liste des sources celle d’où le retirer, et essayez là.</translation>
    </message>
    <message>
        <source>{server} lets nobody delete in this folder. The message was removed from nowhere.</source>
        <translation>{server} ne laisse personne supprimer dans ce dossier. Le message n’a été retiré de nulle part.</translation>
    </message>
    <message>
        <source>{said} Ask whoever owns the folder. No message was lost.</source>
        <translation>{said} Demandez au propriétaire du dossier. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. The message was removed from nowhere.</source>
        <translation>{server} n’ouvre ce dossier qu’en lecture. Le message n’a été retiré de nulle part.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam. Move it out of there first.</source>
        <translation>Gmail ne garde pas de libellés sur les messages de la corbeille ou du spam. Déplacez-le d’abord hors de là.</translation>
    </message>
    <message>
        <source>Gmail took the change and did not carry it out. Look at the message there.</source>
        <translation>Gmail a accepté la modification sans l’exécuter. Regardez le message là-bas.</translation>
    </message>
    <message>
        <source>The message is bigger than what can be carried to another source (64 MB). It is where it was.</source>
        <translation>Le message est plus grand que ce qui peut être transporté vers une autre source (64 Mo). Il est resté où il était.</translation>
    </message>
    <message>
        <source>{server} changes messages when it takes them in, so the copy there would not be the same. The message is where it was. Copy it instead (hold Ctrl): then both are kept.</source>
        <translation>{server} modifie les messages en les recevant, la copie ne serait donc pas identique. Le message est resté où il était. Copiez-le plutôt (maintenez Ctrl)&#xa0;: les deux sont alors gardés.</translation>
    </message>
    <message>
        <source>It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether it is in another folder.</source>
        <translation>Il n’est plus là où il a été vu&#xa0;: un autre programme l’a déplacé ou supprimé. La liste est relue&#xa0;; regardez s’il est dans un autre dossier.</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder, so it stays there.</source>
        <translation>Un autre programme a restauré le message dans ce dossier, il y reste donc.</translation>
    </message>
    <message>
        <source>Nothing proves that another folder keeps what this message holds, so it stays.</source>
        <translation>Rien ne prouve qu’un autre dossier garde ce que contient ce message, il reste donc.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. So it was not removed.</source>
        <translation>Deux dossiers montrent exactement le même message, et rien ne dit dans lequel il est. Il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>{said} No message was removed.</source>
        <translation>{said} Aucun message n’a été supprimé.</translation>
    </message>
    <message>
        <source>The message may be there twice</source>
        <translation>Le message s’y trouve peut-être deux fois</translation>
    </message>
    <message>
        <source>The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.</source>
        <translation>La réponse de {server} s’est perdue, et rien ne dit quelle copie est laquelle. Regardez dans le dossier.</translation>
    </message>
    <message>
        <source>{server} said that it had copied the message, but it did not arrive. It stays here.</source>
        <translation>{server} a dit avoir copié le message, mais il n’est pas arrivé. Il reste ici.</translation>
    </message>
    <message>
        <source>{server} said that it had removed the message, but it is still there.</source>
        <translation>{server} a dit avoir supprimé le message, mais il est toujours là.</translation>
    </message>
    <message>
        <source>{server} said that it had made the folder, but it is not there.</source>
        <translation>{server} a dit avoir créé le dossier, mais il n’est pas là.</translation>
    </message>
    <message>
        <source>{server} said that it had renamed the folder, but it has its old name.</source>
        <translation>{server} a dit avoir renommé le dossier, mais il a son ancien nom.</translation>
    </message>
    <message>
        <source>{server} said that it had deleted the folder, but it is still there.</source>
        <translation>{server} a dit avoir supprimé le dossier, mais il est toujours là.</translation>
    </message>
    <message>
        <source>The message is not on this disk any more, so it can&apos;t be sent.</source>
        <translation>Le message n’est plus sur ce disque, il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>{server} refused it. No message was lost.</source>
        <translation>{server} l’a refusé. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{said} It goes on by itself.</source>
        <translation>{said} Cela continue tout seul.</translation>
    </message>
    <message>
        <source>A change waits</source>
        <translation>Une modification attend</translation>
    </message>
    <message>
        <source>A message has to be put back</source>
        <translation>Un message doit être remis en place</translation>
    </message>
    <message>
        <source>The local index is read again from the servers; the change goes on then.</source>
        <translation>L’index local est relu depuis les serveurs&#xa0;; la modification continuera ensuite.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. The change is tried again.</source>
        <translation>Le programme a rencontré une erreur qui lui est propre. La modification est retentée.</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.</source>
        <translation>Il est dans son nouveau dossier. La copie dans l’ancien est marquée comme supprimée et masquée, jusqu’à ce que {server} la supprime.</translation>
    </message>
    <message>
        <source>Done, but for a copy that is marked as deleted</source>
        <translation>Fait, sauf une copie marquée comme supprimée</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}</source>
        <translation>Il est dans son nouveau dossier. La copie dans l’ancien est marquée comme supprimée et masquée. {said}</translation>
    </message>
    <message>
        <source>A change waits for your answer</source>
        <translation>Une modification attend votre réponse</translation>
    </message>
    <message>
        <source>{who} is not synced now</source>
        <translation>{who} n’est pas synchronisé en ce moment</translation>
    </message>
    <message>
        <source>It is paused or stopped. Turn it on first.</source>
        <translation>La synchronisation est en pause ou arrêtée. Activez-la d’abord.</translation>
    </message>
    <message>
        <source>A source that this change needs is being removed.</source>
        <translation>Une source dont cette modification a besoin est en cours de retrait.</translation>
    </message>
    <message>
        <source>Single letters act on messages</source>
        <translation>Des lettres seules agissent sur les messages</translation>
    </message>
    <message>
        <source>Not in the window: {key} opens a window of its own</source>
        <translation>Pas dans la fenêtre&#xa0;: {key} ouvre une fenêtre à part</translation>
    </message>
    <message>
        <source>In the API</source>
        <translation>Dans l’API</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message>
        <source>All but signatures and the like are listed</source>
        <translation>Toutes sont listées, sauf les signatures et similaires</translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation>prochaine&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Remove accoun&amp;t…</source>
        <translation>Retirer le compt&amp;e…</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>a mailbox on a server</comment>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Volet de lecture</translation>
    </message>
    <message>
        <source>All messages in the inboxes are read already.</source>
        <translation>Tous les messages des boîtes de réception sont déjà lus.</translation>
    </message>
    <message>
        <source>This change can&apos;t be cancelled</source>
        <translation>Cette modification ne peut pas être annulée</translation>
    </message>
    <message>
        <source>It has begun or is over. Undo it instead.</source>
        <translation>Elle a commencé ou est terminée. Défaites-la plutôt.</translation>
    </message>
    <message>
        <source>This change can&apos;t be tried again</source>
        <translation>Cette modification ne peut pas être retentée</translation>
    </message>
    <message>
        <source>It is over. Make it once more, if it is still wanted.</source>
        <translation>Elle est terminée. Refaites-la, si elle est toujours voulue.</translation>
    </message>
    <message>
        <source>{server} refused to {what}</source>
        <translation>{server} a refusé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source.</source>
        <translation>La boîte aux lettres sur {server} est pleine. Rien n’a été supprimé. Faites-y de la place, ou choisissez un dossier d’une autre source.</translation>
    </message>
    <message>
        <source>{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source.</source>
        <translation>{server} n’accepte pas de message aussi grand. Rien n’a été supprimé. Choisissez un dossier d’une autre source.</translation>
    </message>
    <message>
        <source>{server} does not allow it in this folder. Ask whoever owns it. No message was lost.</source>
        <translation>{server} ne le permet pas dans ce dossier. Demandez à son propriétaire. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. No message was lost.</source>
        <translation>{server} n’ouvre ce dossier qu’en lecture. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{server} can never do this in this folder. No message was lost.</source>
        <translation>{server} ne pourra jamais le faire dans ce dossier. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do it just now, and says that this will pass. No message was lost.</source>
        <translation>{server} ne peut pas le faire en ce moment, et dit que cela passera. Aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>{server} has a limit that this would go beyond. Nothing was removed.</source>
        <translation>{server} a une limite que cela dépasserait. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder.</source>
        <translation>Le dossier n’est plus sur {server}&#xa0;: un autre programme l’a supprimé ou renommé. Rien n’a été retiré&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder, or make it anew.</source>
        <translation>Le dossier n’est plus sur {server}&#xa0;: un autre programme l’a supprimé ou renommé. Rien n’a été retiré&#xa0;; choisissez un autre dossier, ou recréez-le.</translation>
    </message>
    <message>
        <source>The message is not there any more</source>
        <translation>Le message n’est plus là</translation>
    </message>
    <message>
        <source>Another program moved or deleted it. The list is read again.</source>
        <translation>Un autre programme l’a déplacé ou supprimé. La liste est relue.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not take the message, so nothing was removed. Make room there.</source>
        <translation>Le disque de cet ordinateur n’a pas accepté le message, rien n’a donc été supprimé. Faites-y de la place.</translation>
    </message>
    <message>
        <source>What is known about it is in Details.</source>
        <translation>Ce que l’on en sait est dans les détails.</translation>
    </message>
    <message>
        <source>The service could not do this</source>
        <translation>Le service n’a pas pu le faire</translation>
    </message>
    <message>
        <source>Its answer is in Details.</source>
        <translation>Sa réponse est dans les détails.</translation>
    </message>
    <message>
        <source>Can&apos;t sign in to {who}</source>
        <translation>Impossible de se connecter à {who}</translation>
    </message>
    <message>
        <source>The sign-in at {server} did not work. What is known about it is in Details.</source>
        <translation>La connexion à {server} a échoué. Ce que l’on en sait est dans les détails.</translation>
    </message>
    <message>
        <source>The sign-in through {provider} did not work</source>
        <translation>La connexion par {provider} a échoué</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again, or connect again.</source>
        <translation>Ce que l’on en sait est dans les détails. Réessayez, ou reconnectez.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished</source>
        <translation>La connexion n’a pas pu être achevée</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again.</source>
        <translation>Ce que l’on en sait est dans les détails. Réessayez.</translation>
    </message>
    <message>
        <source>The settings could not be looked up</source>
        <translation>Les réglages n’ont pas pu être trouvés</translation>
    </message>
    <message>
        <source>What is known about it is in Details. They can be entered by hand, too.</source>
        <translation>Ce que l’on en sait est dans les détails. Ils peuvent aussi être saisis à la main.</translation>
    </message>
    <message>
        <source>No connection to {server}</source>
        <translation>Pas de connexion avec {server}</translation>
    </message>
    <message>
        <source>The connection to it did not work. What is known about it is in Details.</source>
        <translation>La connexion a échoué. Ce que l’on en sait est dans les détails.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server}</source>
        <translation>Pas de connexion chiffrée avec {server}</translation>
    </message>
    <message>
        <source>The encryption of the connection did not work. What is known about it is in Details.</source>
        <translation>Le chiffrement de la connexion a échoué. Ce que l’on en sait est dans les détails.</translation>
    </message>
    <message>
        <source>{server} did not do what was asked</source>
        <translation>{server} n’a pas fait ce qui était demandé</translation>
    </message>
    <message>
        <source>Not all mail is shown</source>
        <translation>Tout le courrier n’est pas affiché</translation>
    </message>
    <message>
        <source>Not all folders are shown as they are</source>
        <translation>Tous les dossiers ne sont pas affichés tels qu’ils sont</translation>
    </message>
    <message>
        <source>Not all texts were searched</source>
        <translation>Tous les textes n’ont pas été parcourus</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Search again.</source>
        <translation>Ce que l’on en sait est dans les détails. Relancez la recherche.</translation>
    </message>
    <message>
        <source>Gmail does not show all there is</source>
        <translation>Gmail ne montre pas tout ce qu’il y a</translation>
    </message>
    <message>
        <source>The saved passwords could not be used</source>
        <translation>Les mots de passe enregistrés n’ont pas pu être utilisés</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>Le trousseau n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The local index could not be used</source>
        <translation>L’index local n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>Something failed on this computer</source>
        <translation>Quelque chose a échoué sur cet ordinateur</translation>
    </message>
    <message>
        <source>Can&apos;t find {server}</source>
        <translation>{server} est introuvable</translation>
    </message>
    <message>
        <source>No server has the name {server}. Check the spelling, or this computer&apos;s connection.</source>
        <translation>Aucun serveur ne s’appelle {server}. Vérifiez l’orthographe, ou la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>{server} refuses the connection</source>
        <translation>{server} refuse la connexion</translation>
    </message>
    <message>
        <source>Nothing at {server} takes connections on {port}: the port is wrong, a firewall is in the way, or the server is down.</source>
        <translation>Rien chez {server} n’accepte de connexion sur {port}&#xa0;: le port est faux, un pare-feu fait obstacle, ou le serveur est arrêté.</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} ne répond pas</translation>
    </message>
    <message>
        <source>{server} said nothing on {port} for too long: a wrong port, a firewall, or the server is down or busy.</source>
        <translation>{server} est resté muet trop longtemps sur {port}&#xa0;: un mauvais port, un pare-feu, ou le serveur est arrêté ou surchargé.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached</source>
        <translation>{server} est injoignable</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the connection, or a VPN it may need.</source>
        <translation>Aucun chemin ne mène de ce réseau à {server}. Vérifiez la connexion, ou un VPN qui serait nécessaire.</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>{server} a raccroché</translation>
    </message>
    <message>
        <source>{server} closed the connection before saying hello. Often that is encryption on a port without it.</source>
        <translation>{server} a fermé la connexion avant de se présenter. C’est souvent du chiffrement sur un port qui n’en a pas.</translation>
    </message>
    <message>
        <source>{server} is not an IMAP server</source>
        <translation>{server} n’est pas un serveur IMAP</translation>
    </message>
    <message>
        <source>Something else answers at {server} on {port}. Check the server&apos;s name and the port.</source>
        <translation>Autre chose répond chez {server} sur {port}. Vérifiez le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>There is no network. Syncing goes on by itself once there is.</source>
        <translation>Il n’y a pas de réseau. La synchronisation reprendra d’elle-même dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>{server} asks for a pause</source>
        <translation>{server} demande une pause</translation>
    </message>
    <message>
        <source>{server} limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.</source>
        <translation>{server} limite le nombre de demandes. La synchronisation reprendra d’elle-même après un moment&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The server counts messages that it does not give out, whatever way they are asked for.</source>
        <translation>Le serveur compte des messages qu’il ne donne pas, quelle que soit la façon de les demander.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be opened</source>
        <translation>La boîte de réception ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The server refuses it. The other folders are synced all the same.</source>
        <translation>Le serveur le refuse. Les autres dossiers sont synchronisés malgré tout.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off</source>
        <translation>La connexion à {server} s’est interrompue</translation>
    </message>
    <message>
        <source>It ended in the middle of the work. The next try goes on from there.</source>
        <translation>Elle a pris fin en plein travail. Le prochain essai reprendra de là.</translation>
    </message>
    <message>
        <source>The connection to {server} is not safe</source>
        <translation>La connexion à {server} n’est pas sûre</translation>
    </message>
    <message>
        <source>The certificate of {server} has run out, so mail is not fetched. The server&apos;s owner must renew it; check this computer&apos;s date too.</source>
        <translation>Le certificat de {server} a expiré, le courrier n’est donc pas relevé. Le propriétaire du serveur doit le renouveler&#xa0;; vérifiez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of {server} is for another name, so mail is not fetched. Check the server&apos;s name.</source>
        <translation>Le certificat de {server} est pour un autre nom, le courrier n’est donc pas relevé. Vérifiez le nom du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {server} comes from an issuer this computer does not trust, so mail is not fetched. If it is the server&apos;s own, look at it and trust it for this source.</source>
        <translation>Le certificat de {server} vient d’un émetteur auquel cet ordinateur ne se fie pas, le courrier n’est donc pas relevé. Si c’est celui du serveur lui-même, examinez-le et acceptez-le pour cette source.</translation>
    </message>
    <message>
        <source>Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.</source>
        <translation>Aucun accord sur le chiffrement. Souvent, le port en attend un autre&#xa0;: 993 pour SSL/TLS, 143 pour STARTTLS.</translation>
    </message>
    <message>
        <source>{server} shows another certificate</source>
        <translation>{server} présente un autre certificat</translation>
    </message>
    <message>
        <source>It is not the one that was trusted for {server}, so mail is not fetched. Ask the server&apos;s owner whether it was renewed; if so, look at the new one and trust it.</source>
        <translation>Ce n’est pas celui qui a été accepté pour {server}, le courrier n’est donc pas relevé. Demandez au propriétaire du serveur s’il a été renouvelé&#xa0;; si oui, examinez le nouveau et acceptez-le.</translation>
    </message>
    <message>
        <source>Some mail is missing from {who}</source>
        <translation>Il manque du courrier dans {who}</translation>
    </message>
    <message>
        <source>Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” next to All Mail.</source>
        <translation>Gmail cache «&#xa0;Tous les messages&#xa0;» aux programmes de messagerie. Dans Gmail, ouvrez Paramètres ▸ Libellés et cochez «&#xa0;Afficher dans IMAP&#xa0;» en face de «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message>
        <source>{server} can&apos;t search for these letters</source>
        <translation>{server} ne sait pas chercher ces lettres</translation>
    </message>
    <message>
        <source>{server} finds texts by the letters A to Z alone. Search for other words.</source>
        <translation>{server} ne cherche dans les textes qu’avec les lettres A à Z. Cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>This folder is still being read. Search again later.</source>
        <translation>Ce dossier est encore en cours de lecture. Refaites la recherche plus tard.</translation>
    </message>
    <message>
        <source>{server} has numbered this folder anew, and it is being read again. Search again in a moment.</source>
        <translation>{server} a renuméroté ce dossier, et il est en cours de relecture. Refaites la recherche dans un instant.</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold. Search for more words.</source>
        <translation>Il y a plus de résultats qu’une liste ne peut en contenir. Cherchez davantage de mots.</translation>
    </message>
    <message>
        <source>What was found in texts is gone</source>
        <translation>Ce qui avait été trouvé dans les textes n’est plus là</translation>
    </message>
    <message>
        <source>The service was started anew since. Search texts again.</source>
        <translation>Le service a redémarré depuis. Relancez la recherche dans les textes.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do this</source>
        <translation>{server} ne sait pas faire cela</translation>
    </message>
    <message>
        <source>It lacks what the standard asks for here. Nothing was changed; its own words are in Details.</source>
        <translation>Il lui manque ce que la norme demande ici. Rien n’a changé&#xa0;; ses propres mots sont dans les détails.</translation>
    </message>
    <message>
        <source>{server} sent more than this program takes</source>
        <translation>{server} a envoyé plus que ce programme n’accepte</translation>
    </message>
    <message>
        <source>One answer was larger than any sound one. The next try starts afresh.</source>
        <translation>Une réponse était plus grande que de raison. Le prochain essai repart de zéro.</translation>
    </message>
    <message>
        <source>{server} does not give out the text of a message</source>
        <translation>{server} ne donne pas le texte d’un message</translation>
    </message>
    <message>
        <source>It tells of the message and sends nothing of its text. The next try asks for it again.</source>
        <translation>Il annonce le message et n’envoie rien de son texte. Le prochain essai le redemandera.</translation>
    </message>
    <message>
        <source>{server} did not understand this program</source>
        <translation>{server} n’a pas compris ce programme</translation>
    </message>
    <message>
        <source>It refused a command. Nothing was changed; its own words are in Details.</source>
        <translation>Il a refusé une commande. Rien n’a changé&#xa0;; ses propres mots sont dans les détails.</translation>
    </message>
    <message>
        <source>{server} answered something unreadable</source>
        <translation>{server} a répondu quelque chose d’illisible</translation>
    </message>
    <message>
        <source>What it sent is not IMAP as the standard has it. The next try starts afresh.</source>
        <translation>Ce qu’il a envoyé n’est pas de l’IMAP selon la norme. Le prochain essai repart de zéro.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used</source>
        <translation>Ce nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>It contains characters no mail server accepts, such as line ends. Nothing was sent.</source>
        <translation>Il contient des caractères qu’aucun serveur de messagerie n’accepte, comme des fins de ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The local service is not running</source>
        <translation>Le service local ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nothing can be synced or changed until it is back. Your mail is untouched.</source>
        <translation>Rien ne peut être synchronisé ni modifié avant son retour. Votre courrier est intact.</translation>
    </message>
    <message>
        <source>The service took too long to answer</source>
        <translation>Le service a mis trop longtemps à répondre</translation>
    </message>
    <message>
        <source>It may be busy. What was asked may still happen; look again in a moment.</source>
        <translation>Il est peut-être occupé. Ce qui a été demandé peut encore se faire&#xa0;; regardez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>Le service local n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>What it said is in Details. Your mail is untouched.</source>
        <translation>Ce qu’il a dit est dans les détails. Votre courrier est intact.</translation>
    </message>
    <message>
        <source>Its port is used by another program. End that one, or choose a port.</source>
        <translation>Son port est utilisé par un autre programme. Fermez celui-ci, ou choisissez un port.</translation>
    </message>
    <message>
        <source>The service listens at another port</source>
        <translation>Le service utilise un autre port</translation>
    </message>
    <message>
        <source>The one that was chosen is used by another program. End that one and restart the service, or choose another port under Settings, Service.</source>
        <translation>Celui qui a été choisi est utilisé par un autre programme. Fermez celui-ci et redémarrez le service, ou choisissez un autre port dans Réglages, Service.</translation>
    </message>
    <message>
        <source>This computer does not let it listen where it should.</source>
        <translation>Cet ordinateur ne le laisse pas recevoir de connexions là où il devrait.</translation>
    </message>
    <message>
        <source>The service can&apos;t do this just now</source>
        <translation>Le service ne peut pas le faire en ce moment</translation>
    </message>
    <message>
        <source>It is starting, ending or busy. Try again in a moment.</source>
        <translation>Il démarre, s’arrête ou est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service failed on this</source>
        <translation>Le service y a échoué</translation>
    </message>
    <message>
        <source>That is a fault of this program. Its log says where; your mail is untouched.</source>
        <translation>C’est une erreur de ce programme. Son journal dit où&#xa0;; votre courrier est intact.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key</source>
        <translation>Le service n’accepte pas la clé de ce programme</translation>
    </message>
    <message>
        <source>Consumer key or secret do not match. Enter the right ones.</source>
        <translation>La clé ou le secret ne correspondent pas. Saisissez les bons.</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>Le service ne permet pas cela</translation>
    </message>
    <message>
        <source>{said} Ask whoever runs it.</source>
        <translation>{said} Demandez à qui l’administre.</translation>
    </message>
    <message>
        <source>The service refused this</source>
        <translation>Le service l’a refusé</translation>
    </message>
    <message>
        <source>The service did not take what was entered</source>
        <translation>Le service n’a pas accepté ce qui a été saisi</translation>
    </message>
    <message>
        <source>The service can&apos;t do this</source>
        <translation>Le service ne sait pas faire cela</translation>
    </message>
    <message>
        <source>It may be an older one. {said}</source>
        <translation>Il est peut-être plus ancien. {said}</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>Le service n’a pas compris la demande</translation>
    </message>
    <message>
        <source>What came in was no HTTP, or more at once than it takes. Check the address, or try again in a moment.</source>
        <translation>Ce qui est arrivé n’était pas du HTTP, ou dépassait ce qu’il accepte en une fois. Vérifiez l’adresse, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service took too long</source>
        <translation>Le service a mis trop longtemps</translation>
    </message>
    <message>
        <source>What was sent to it did not arrive in time. Try again.</source>
        <translation>Ce qui lui a été envoyé n’est pas arrivé à temps. Réessayez.</translation>
    </message>
    <message>
        <source>This is more than the service takes</source>
        <translation>C’est plus que ce que le service accepte</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>Ce n’est pas l’adresse d’un service</translation>
    </message>
    <message>
        <source>It should look like https://api.example.org. Check its spelling.</source>
        <translation>Elle devrait ressembler à https://api.example.org. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The service answered something unexpected</source>
        <translation>Le service a répondu quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>This program does not understand it. Check that the address is that of a Context.IO service.</source>
        <translation>Ce programme ne le comprend pas. Vérifiez que l’adresse est celle d’un service Context.IO.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Ce n’est plus là</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by another program. The lists are being read again.</source>
        <translation>Cela a été retiré entre-temps, peut-être par un autre programme. Les listes sont en cours de relecture.</translation>
    </message>
    <message>
        <source>Something in this program failed</source>
        <translation>Quelque chose a échoué dans ce programme</translation>
    </message>
    <message>
        <source>What {who} signs in with is gone from the keyring</source>
        <translation>Ce avec quoi {who} se connecte a disparu du trousseau</translation>
    </message>
    <message>
        <source>It was removed, or this is another computer. Sign in again.</source>
        <translation>Cela a été retiré, ou il s’agit d’un autre ordinateur. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The saved passwords can&apos;t be opened</source>
        <translation>Les mots de passe enregistrés ne peuvent pas être ouverts</translation>
    </message>
    <message>
        <source>They were kept with another key than the one found now. Bring that key back, or enter the passwords again.</source>
        <translation>Ils ont été gardés avec une autre clé que celle trouvée maintenant. Rapportez cette clé, ou saisissez de nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>The password of {who} can&apos;t be read</source>
        <translation>Le mot de passe de {who} est illisible</translation>
    </message>
    <message>
        <source>Where passwords are kept did not answer as it should. Try again.</source>
        <translation>L’endroit où sont gardés les mots de passe n’a pas répondu comme il devrait. Réessayez.</translation>
    </message>
    <message>
        <source>The key to the saved passwords can&apos;t be read</source>
        <translation>La clé des mots de passe enregistrés est illisible</translation>
    </message>
    <message>
        <source>Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.</source>
        <translation>Son fichier manque, est endommagé ou ouvert à d’autres utilisateurs. Rapportez-le, ou saisissez de nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Une phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>The saved passwords are locked with one. Start the program again and enter it.</source>
        <translation>Elle protège les mots de passe enregistrés. Redémarrez le programme et saisissez-la.</translation>
    </message>
    <message>
        <source>The saved passwords are locked with another key</source>
        <translation>Les mots de passe enregistrés sont protégés par une autre clé</translation>
    </message>
    <message>
        <source>Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the program again as then.</source>
        <translation>Son emplacement a changé, peut-être lors d’un autre démarrage du programme. Choisissez le bon emplacement, ou démarrez le programme comme alors.</translation>
    </message>
    <message>
        <source>This is too long for the keyring</source>
        <translation>C’est trop long pour le trousseau</translation>
    </message>
    <message>
        <source>A system keyring keeps short texts only. Check that it is what you meant.</source>
        <translation>Le trousseau d’un système ne garde que des textes courts. Vérifiez que c’est bien ce que vous vouliez.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept safely here</source>
        <translation>Les mots de passe ne peuvent pas être gardés en sûreté ici</translation>
    </message>
    <message>
        <source>No system keyring was found. Start one and try again, or choose another place for the key.</source>
        <translation>Aucun trousseau du système n’a été trouvé. Démarrez-en un et réessayez, ou choisissez un autre emplacement pour la clé.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be read or kept until it is open. Unlock it, then try again.</source>
        <translation>Les mots de passe ne peuvent être ni lus ni gardés tant qu’il n’est pas ouvert. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Answer there, then try again.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The data was written by a newer version</source>
        <translation>Les données ont été écrites par une version plus récente</translation>
    </message>
    <message>
        <source>This version can&apos;t read it. Install the newer one again.</source>
        <translation>Cette version ne peut pas les lire. Réinstallez la plus récente.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Le dossier des données n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Check who owns it, and whether the disk is read-only.</source>
        <translation>Vérifiez à qui il appartient, et si le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The local index is damaged</source>
        <translation>L’index local est endommagé</translation>
    </message>
    <message>
        <source>Your mail on the servers is untouched. Start the program again: the index is then read anew from the servers; sources, passwords and open changes are kept.</source>
        <translation>Votre courrier sur les serveurs est intact. Redémarrez le programme&#xa0;: l’index sera relu depuis les serveurs&#xa0;; les sources, mots de passe et modifications en cours sont conservés.</translation>
    </message>
    <message>
        <source>The local index was damaged and is built anew</source>
        <translation>L’index local était endommagé et est reconstruit</translation>
    </message>
    <message>
        <source>Your mail is read again from the servers; until that is done, lists are not complete. Sources, passwords and open changes are kept. The damaged file was kept as well; once all is well you can delete it.</source>
        <translation>Votre courrier est relu depuis les serveurs&#xa0;; d’ici là, les listes sont incomplètes. Les sources, mots de passe et modifications en cours sont conservés. Le fichier endommagé a été gardé aussi&#xa0;; quand tout ira bien, vous pourrez le supprimer.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Nothing can be saved. Make room, then try again.</source>
        <translation>Rien ne peut être enregistré. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>Le disque de cet ordinateur est plein</translation>
    </message>
    <message>
        <source>What is new can&apos;t be saved here, so syncing waits. Make room, then try again.</source>
        <translation>Ce qui est nouveau ne peut pas être enregistré ici, la synchronisation attend donc. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The disk did not take it. Choose another place, and try again.</source>
        <translation>Le disque ne l’a pas accepté. Choisissez un autre emplacement, et réessayez.</translation>
    </message>
    <message>
        <source>The local index is in use</source>
        <translation>L’index local est utilisé</translation>
    </message>
    <message>
        <source>Another copy of the program works on it. Close that one, then try again.</source>
        <translation>Un autre exemplaire du programme y travaille. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The local index is closed</source>
        <translation>L’index local est fermé</translation>
    </message>
    <message>
        <source>The program is ending, or starting again. Try again in a moment.</source>
        <translation>Le programme s’arrête ou redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk failed</source>
        <translation>Le disque de cet ordinateur a failli</translation>
    </message>
    <message>
        <source>The local index could not be read or written. Your mail on the servers is untouched. Check the disk.</source>
        <translation>L’index local n’a pu être lu ou écrit. Votre courrier sur les serveurs est intact. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The local index refused this</source>
        <translation>L’index local l’a refusé</translation>
    </message>
    <message>
        <source>It contradicts what is kept already. That is a fault of this program; your mail is untouched.</source>
        <translation>Cela contredit ce qui y est déjà. C’est une erreur de ce programme&#xa0;; votre courrier est intact.</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>It was stopped. Narrow it down, or try again later.</source>
        <translation>Cela a été arrêté. Restreignez la demande, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Ceci ne peut pas être recherché</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.</source>
        <translation>{server} a refusé le nom d’utilisateur ou le mot de passe. Il a peut-être été changé ailleurs. Saisissez l’actuel.</translation>
    </message>
    <message>
        <source>{who} needs an app password</source>
        <translation>{who} a besoin d’un mot de passe d’application</translation>
    </message>
    <message>
        <source>This provider does not accept your normal password from mail programs. Create an app password and enter it here.</source>
        <translation>Ce fournisseur n’accepte pas votre mot de passe habituel de la part des programmes de messagerie. Créez un mot de passe d’application et saisissez-le ici.</translation>
    </message>
    <message>
        <source>IMAP is turned off for {who}</source>
        <translation>IMAP est désactivé pour {who}</translation>
    </message>
    <message>
        <source>The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.</source>
        <translation>Le fournisseur dit que l’accès IMAP est désactivé pour cette boîte aux lettres. Activez-le dans ses paramètres, puis revérifiez.</translation>
    </message>
    <message>
        <source>{server} offers no safe way to sign in</source>
        <translation>{server} n’offre aucune connexion sûre</translation>
    </message>
    <message>
        <source>It does not encrypt on {port}, so your password could be read on the way. Try SSL/TLS on port 993, or accept it for this source.</source>
        <translation>Rien n’est chiffré sur {port}, votre mot de passe pourrait donc être lu en chemin. Essayez SSL/TLS sur le port 993, ou acceptez-le pour cette source.</translation>
    </message>
    <message>
        <source>Access to {who} was withdrawn</source>
        <translation>L’accès à {who} a été retiré</translation>
    </message>
    <message>
        <source>{provider} ended this program&apos;s access: it was taken back there, the password was changed, or it was not used for long. Connect again to go on; nothing here is lost.</source>
        <translation>{provider} a mis fin à l’accès de ce programme&#xa0;: il y a été repris, le mot de passe a changé, ou il n’a pas servi depuis longtemps. Reconnectez pour continuer&#xa0;; rien n’est perdu ici.</translation>
    </message>
    <message>
        <source>{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP is turned off for this mailbox. Connect again and allow access to mail.</source>
        <translation>{server} n’a pas accepté l’accès donné par {provider}. Souvent, le courrier manquait dans ce que vous avez autorisé, ou IMAP est désactivé pour cette boîte aux lettres. Reconnectez et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>{server} knows no sign-in through a provider</source>
        <translation>{server} ne connaît pas la connexion par un fournisseur</translation>
    </message>
    <message>
        <source>It offers none of the ways to sign in that go with it. Use a password or an app password instead.</source>
        <translation>Il n’offre aucune des façons de se connecter qui l’accompagnent. Utilisez plutôt un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>{server} lets you in but shows no mail</source>
        <translation>{server} vous laisse entrer mais ne montre aucun courrier</translation>
    </message>
    <message>
        <source>Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, or have IMAP allowed.</source>
        <translation>En général, quelqu’un d’autre que {who} s’est connecté, ou IMAP n’est pas autorisé pour cette boîte aux lettres. Reconnectez en tant que {who}, ou faites autoriser IMAP.</translation>
    </message>
    <message>
        <source>{provider} does not accept this program&apos;s client id</source>
        <translation>{provider} n’accepte pas l’identifiant client de ce programme</translation>
    </message>
    <message>
        <source>The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.</source>
        <translation>L’identifiant ou son secret est faux, ou y a été retiré. Corrigez-le dans Réglages ▸ Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>{provider} gave no access to mail</source>
        <translation>{provider} n’a pas donné accès au courrier</translation>
    </message>
    <message>
        <source>It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.</source>
        <translation>Il manquait dans ce que vous avez autorisé, ou l’identifiant client n’a pas le droit de le demander. Réessayez et autorisez l’accès au courrier.</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translation>Aucun accès n’a été donné</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.</source>
        <translation>Rien n’a changé, ni ici ni chez {provider}. Réessayez quand vous voulez, ou choisissez une autre façon.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in</source>
        <translation>Cette réponse appartient à une autre connexion</translation>
    </message>
    <message>
        <source>It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, or try again.</source>
        <translation>Elle vient d’une tentative plus ancienne ou d’ailleurs, et n’a donc pas été utilisée. Prenez l’adresse de la dernière page, ou réessayez.</translation>
    </message>
    <message>
        <source>The answer did not come from {provider}</source>
        <translation>La réponse n’est pas venue de {provider}</translation>
    </message>
    <message>
        <source>Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Un autre serveur a parlé à sa place, la connexion a donc été arrêtée et rien n’a été envoyé. Réessayez&#xa0;; si cela n’aide pas, vérifiez les réglages du fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>La connexion n’a pas été achevée à temps</translation>
    </message>
    <message>
        <source>Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.</source>
        <translation>Sa page est restée ouverte aussi longtemps que permis. Rien n’a été enregistré. Réessayez quand vous aurez quelques minutes.</translation>
    </message>
    <message>
        <source>{provider} does not answer</source>
        <translation>{provider} ne répond pas</translation>
    </message>
    <message>
        <source>Its sign-in service is busy or can&apos;t be reached. What you allowed stays allowed; try again in a while.</source>
        <translation>Son service de connexion est occupé ou injoignable. Ce que vous avez autorisé le reste&#xa0;; réessayez dans un moment.</translation>
    </message>
    <message>
        <source>You signed in as {other}</source>
        <translation>Vous vous êtes connecté en tant que {other}</translation>
    </message>
    <message>
        <source>This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.</source>
        <translation>Ceci est pour {who}, rien n’a donc été enregistré. Connectez-vous en tant que {who}, ou gardez l’autre boîte comme source à part.</translation>
    </message>
    <message>
        <source>{provider} gave access for a short while only</source>
        <translation>{provider} n’a donné l’accès que pour peu de temps</translation>
    </message>
    <message>
        <source>What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, then try again.</source>
        <translation>Il manquait de quoi le renouveler&#xa0;; il prendrait donc bientôt fin. Retirez ce programme de la liste des applications connectées là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no address to sign in at</source>
        <translation>Ce n’est pas une adresse où se connecter</translation>
    </message>
    <message>
        <source>Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Les pages de connexion sont des adresses https, et celle-ci n’en est pas une&#xa0;; elle n’a donc pas été ouverte. Corrigez-la dans Réglages ▸ Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>The sign-in of {who} is not set up any more</source>
        <translation>La connexion de {who} n’est plus configurée</translation>
    </message>
    <message>
        <source>The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.</source>
        <translation>L’identifiant client avec lequel elle se fait a été retiré des fournisseurs OAuth. Ajoutez-le de nouveau, ou utilisez un mot de passe.</translation>
    </message>
    <message>
        <source>The client id of {provider} can&apos;t be used</source>
        <translation>L’identifiant client de {provider} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Il en manque une partie, ou elle est fausse. Corrigez-le dans Réglages ▸ Fournisseurs OAuth.</translation>
    </message>
    <message>
        <source>{server} does not take this kind of sign-in any more</source>
        <translation>{server} n’accepte plus cette sorte de connexion</translation>
    </message>
    <message>
        <source>It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.</source>
        <translation>C’est OAuth 1.0, que les fournisseurs ont abandonné. Utilisez un mot de passe d’application, ou remplacez la source.</translation>
    </message>
    <message>
        <source>{provider} answered something unreadable</source>
        <translation>{provider} a répondu quelque chose d’illisible</translation>
    </message>
    <message>
        <source>What it sent is not as the standard has it. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Ce qu’il a envoyé n’est pas conforme à la norme. Réessayez&#xa0;; si cela n’aide pas, vérifiez les réglages du fournisseur.</translation>
    </message>
    <message>
        <source>This sign-in was used already</source>
        <translation>Cette connexion a déjà servi</translation>
    </message>
    <message>
        <source>Each answer of a provider works once. Try again to begin a new one.</source>
        <translation>Chaque réponse d’un fournisseur ne vaut qu’une fois. Réessayez pour en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Cette réponse est arrivée trop tard</translation>
    </message>
    <message>
        <source>A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.</source>
        <translation>Une connexion n’est ouverte que quelques minutes, et celle-ci est terminée. Réessayez pour en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>This sign-in is not open any more</source>
        <translation>Cette connexion n’est plus ouverte</translation>
    </message>
    <message>
        <source>It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.</source>
        <translation>Elle a été terminée ailleurs, ou son temps est écoulé. Rien n’a été enregistré. Réessayez pour en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>The sign-in has not begun yet</source>
        <translation>La connexion n’a pas encore commencé</translation>
    </message>
    <message>
        <source>There is nothing that this address could answer. Open the browser or the link first, and sign in there.</source>
        <translation>Il n’y a rien à quoi cette adresse pourrait répondre. Ouvrez d’abord le navigateur ou le lien, et connectez-vous là.</translation>
    </message>
    <message>
        <source>Nothing was saved. What is known about it is in Details. Try again.</source>
        <translation>Rien n’a été enregistré. Ce que l’on en sait est dans les détails. Réessayez.</translation>
    </message>
    <message>
        <source>Its mailbox is connected, and a link works once. Begin a new one to sign in again.</source>
        <translation>Sa boîte aux lettres est connectée, et un lien ne vaut qu’une fois. Commencez-en un nouveau pour vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été abandonnée</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again whenever you like.</source>
        <translation>Rien n’a changé. Réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>It should look like ann@example.org. Check its spelling.</source>
        <translation>Elle devrait ressembler à ann@example.org. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>This is no name of a server</source>
        <translation>Ce n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>It should look like imap.example.org. Check its spelling.</source>
        <translation>Il devrait ressembler à imap.example.org. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Nothing was found there</source>
        <translation>Rien n’y a été trouvé</translation>
    </message>
    <message>
        <source>There is no such entry, or nobody answered in time.</source>
        <translation>Cette entrée n’existe pas, ou personne n’a répondu à temps.</translation>
    </message>
    <message>
        <source>The page does not exist, or nobody answered in time.</source>
        <translation>La page n’existe pas, ou personne n’a répondu à temps.</translation>
    </message>
    <message>
        <source>What was found can&apos;t be read</source>
        <translation>Ce qui a été trouvé est illisible</translation>
    </message>
    <message>
        <source>It is not written as such settings are. Enter the settings by hand.</source>
        <translation>Ce n’est pas écrit comme de tels réglages. Saisissez les réglages à la main.</translation>
    </message>
    <message>
        <source>What was found leads into this network</source>
        <translation>Ce qui a été trouvé mène dans ce réseau</translation>
    </message>
    <message>
        <source>The settings of a public domain name a server in this network, so they were not used. Enter them by hand if they are right.</source>
        <translation>Les réglages d’un domaine public nomment un serveur de ce réseau, ils n’ont donc pas été utilisés. Saisissez-les à la main s’ils sont justes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {what}</source>
        <translation>Échec&#xa0;: {what}</translation>
    </message>
    <message>
        <source>this program&apos;s own table</source>
        <translation>la table de ce programme</translation>
    </message>
    <message>
        <source>{domain}&apos;s own configuration</source>
        <translation>la configuration de {domain}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s public database</source>
        <translation>la base publique de Mozilla</translation>
    </message>
    <message>
        <source>{domain}&apos;s mail exchange</source>
        <translation>le serveur d’échange de courrier de {domain}</translation>
    </message>
    <message>
        <source>{domain}&apos;s name service</source>
        <translation>le service de noms de {domain}</translation>
    </message>
    <message>
        <source>servers with the usual names</source>
        <translation>des serveurs aux noms habituels</translation>
    </message>
    <message>
        <source>There it says {server}, port {port}, {security}, user {user}.</source>
        <translation>Il y est dit {server}, port {port}, {security}, utilisateur {user}.</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page</source>
        <translation>Ouvrir la page de {provider}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page for app passwords</source>
        <translation>Ouvrir la page de {provider} pour les mots de passe d’application</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers: {name}.</source>
        <translation>Trouvé dans la table de fournisseurs de ce programme&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers.</source>
        <translation>Trouvé dans la table de fournisseurs de ce programme.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration: {name}.</source>
        <translation>Trouvé dans la configuration de {domain}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration.</source>
        <translation>Trouvé dans la configuration de {domain}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings: {name}.</source>
        <translation>Trouvé dans la base publique de réglages de Mozilla&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings.</source>
        <translation>Trouvé dans la base publique de réglages de Mozilla.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}: {name}.</source>
        <translation>Trouvé par le serveur d’échange de courrier de {domain}, selon {who}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}.</source>
        <translation>Trouvé par le serveur d’échange de courrier de {domain}, selon {who}.</translation>
    </message>
    <message>
        <source>Announced by {domain}&apos;s name service.</source>
        <translation>Annoncé par le service de noms de {domain}.</translation>
    </message>
    <message>
        <source>A guess from the address: nothing about {domain} was looked up. Please check it.</source>
        <translation>Deviné d’après l’adresse&#xa0;: rien n’a été cherché sur {domain}. À vérifier.</translation>
    </message>
    <message>
        <source>Guessed: a server with the usual name answers for {domain}. Please check it.</source>
        <translation>Deviné&#xa0;: un serveur au nom habituel répond pour {domain}. À vérifier.</translation>
    </message>
    <message>
        <source>Told by the service that this window uses. Please check it.</source>
        <translation>Indiqué par le service qu’utilise cette fenêtre. À vérifier.</translation>
    </message>
    <message>
        <source>No settings for {domain} were found. Enter them by hand; your provider&apos;s help pages name the IMAP server.</source>
        <translation>Aucun réglage n’a été trouvé pour {domain}. Saisissez-les à la main&#xa0;; les pages d’aide de votre fournisseur indiquent le serveur IMAP.</translation>
    </message>
    <message>
        <source>Nothing is looked up any more. Enter the settings by hand, or look again.</source>
        <translation>Plus rien n’est cherché. Saisissez les réglages à la main, ou relancez la recherche.</translation>
    </message>
    <message>
        <source>Settings can&apos;t be looked up here. Enter them by hand.</source>
        <translation>Les réglages ne peuvent pas être cherchés ici. Saisissez-les à la main.</translation>
    </message>
    <message>
        <source>The look-up broke off: the service did not answer as it should. Enter the settings, or look again.</source>
        <translation>La recherche s’est interrompue&#xa0;: le service n’a pas répondu comme il devrait. Saisissez les réglages, ou relancez la recherche.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>Asking {asked}…</source>
        <translation>Consultation&#xa0;: {asked}…</translation>
    </message>
    <message>
        <source>Looking for the settings of {domain}…</source>
        <translation>Recherche des réglages de {domain}…</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(expéditeur inconnu)</translation>
    </message>
    <message>
        <source>{address} “{name}”</source>
        <translation>{address} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(pas d’adresse)</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} (default)</source>
        <translation>{period} (par défaut)</translation>
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
        <translation>fréquence de synchronisation&#xa0;: {period}</translation>
    </message>
    <message>
        <source>sync period unknown</source>
        <translation>fréquence de synchronisation inconnue</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>sent, no answer yet: looked for before anything is sent again</source>
        <translation>envoyé, sans réponse encore&#xa0;: on vérifie avant tout nouvel envoi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>n’a rien donné</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waits for the server to remove it</source>
        <translation>attend que le serveur la supprime</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>{state}. {check}</source>
        <translation>{state}. {check}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{figure} kB</source>
        <translation>{figure}&#xa0;ko</translation>
    </message>
    <message>
        <source>{figure} MB</source>
        <translation>{figure}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{figure} GB</source>
        <translation>{figure}&#xa0;Go</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “demo”.</source>
        <translation>Démo avec du courrier inventé. Rien ne quitte cet ordinateur et rien n’est conservé. Tous les mots de passe y sont «&#xa0;demo&#xa0;».</translation>
    </message>
    <message>
        <source>This is the demo: the right password is “demo”; any other one is refused.</source>
        <translation>Ceci est la démo&#xa0;: le bon mot de passe est «&#xa0;demo&#xa0;»&#xa0;; tout autre est refusé.</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>cette source</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>votre serveur de messagerie</translation>
    </message>
    <message>
        <source>this port</source>
        <translation>ce port</translation>
    </message>
    <message>
        <source>make this change</source>
        <translation>faire cette modification</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>le port {port}</translation>
    </message>
    <message>
        <source>{sentence} It says: “{told}”.</source>
        <translation>{sentence} Réponse&#xa0;: «&#xa0;{told}&#xa0;».</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>déc.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {date}, {clock}</source>
        <translation>{weekday} {date}, {clock}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>il y a {n} h</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>dans {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>dans {n} h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>hier {clock}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>demain {clock}</translation>
    </message>
    <message>
        <source>{weekday} {clock}</source>
        <translation>{weekday} {clock}</translation>
    </message>
</context>
</TS>
