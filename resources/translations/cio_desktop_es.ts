<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CIO Desktop</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>The place for it can&apos;t be written: {why}.</source>
        <translation>En su lugar no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>Starting at log-in stays as it was</source>
        <translation>El arranque al iniciar sesión queda como estaba</translation>
    </message>
    <message>
        <source>A part of the program did not start within {seconds} seconds: {part}.</source>
        <translation>Una parte del programa no arrancó en {seconds} segundos: {part}.</translation>
    </message>
    <message>
        <source>A part of the program ended at once: {part}.</source>
        <translation>Una parte del programa terminó al instante: {part}.</translation>
    </message>
    <message>
        <source>--shot belongs to --smoke</source>
        <translation>--shot va con --smoke</translation>
    </message>
    <message>
        <source>--self-test and --smoke are no options of {command}</source>
        <translation>--self-test y --smoke no son opciones de {command}</translation>
    </message>
    <message>
        <source>--background is of the window over your own mail</source>
        <translation>--background es de la ventana sobre su propio correo</translation>
    </message>
    <message>
        <source>--demo is no option of {command}</source>
        <translation>--demo no es una opción de {command}</translation>
    </message>
    <message>
        <source>another profile (default: the folder of this user)</source>
        <translation>otro perfil (por defecto: la carpeta de este usuario)</translation>
    </message>
    <message>
        <source>a verbose log on stderr; never a secret</source>
        <translation>un registro detallado en stderr; nunca un secreto</translation>
    </message>
    <message>
        <source>where the key to the stored passwords lives (default: keyring)</source>
        <translation>dónde está la clave de las contraseñas guardadas (por defecto: keyring)</translation>
    </message>
    <message>
        <source>Manage mail sources. Without a command: open the window.</source>
        <translation>Gestionar fuentes de correo. Sin orden: abrir la ventana.</translation>
    </message>
    <message>
        <source>made-up mail and a temporary profile; nothing is kept</source>
        <translation>correo inventado y un perfil temporal; no se guarda nada</translation>
    </message>
    <message>
        <source>use another Context.IO 2.0 server instead of the one built in</source>
        <translation>usar otro servidor Context.IO 2.0 en lugar del integrado</translation>
    </message>
    <message>
        <source>without the window, where Settings keep syncing in the background; so it starts when you log in</source>
        <translation>sin la ventana, si los ajustes siguen sincronizando en segundo plano; así arranca al iniciar sesión</translation>
    </message>
    <message>
        <source>say in one line of JSON whether this installation is whole</source>
        <translation>decir en una línea de JSON si esta instalación está completa</translation>
    </message>
    <message>
        <source>try the window out on made-up mail, then end</source>
        <translation>probar la ventana con correo inventado y terminar</translation>
    </message>
    <message>
        <source>the file for a picture of that window</source>
        <translation>el archivo para una imagen de esa ventana</translation>
    </message>
    <message>
        <source>run the API alone, without a window</source>
        <translation>ejecutar solo la API, sin ventana</translation>
    </message>
    <message>
        <source>address to listen on (default: 127.0.0.1)</source>
        <translation>dirección en la que escuchar (por defecto: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on; 0 takes a free one (default: 8461)</source>
        <translation>puerto en el que escuchar; 0 toma uno libre (por defecto: 8461)</translation>
    </message>
    <message>
        <source>move the key to the stored passwords to another place</source>
        <translation>mover a otro lugar la clave de las contraseñas guardadas</translation>
    </message>
    <message>
        <source>where to keep it from now on</source>
        <translation>dónde guardarla de ahora en adelante</translation>
    </message>
    <message>
        <source>the key is lost: give up the stored passwords and begin anew</source>
        <translation>la clave se ha perdido: renunciar a las contraseñas guardadas y empezar de nuevo</translation>
    </message>
    <message>
        <source>{text} is not a port (0 to 65535)</source>
        <translation>{text} no es un puerto (0 a 65535)</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing. Install it and start again; where CIO Desktop came as a package of the system, `apt-get install --fix-broken` does that.</source>
        <translation>Falta la biblioteca del sistema {library}. Instálela y arranque de nuevo; si CIO Desktop vino como paquete del sistema, `apt-get install --fix-broken` lo hace.</translation>
    </message>
    <message>
        <source>The window is not installed here, only the client, the service and the command line. Run `pip install &apos;cio-desktop[window]&apos;` to add it, or `cio-desktop serve` to run the API alone.</source>
        <translation>La ventana no está instalada aquí, solo el cliente, el servicio y la línea de órdenes. `pip install &apos;cio-desktop[window]&apos;` la añade, `cio-desktop serve` ejecuta solo la API.</translation>
    </message>
    <message>
        <source>Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or none.</source>
        <translation>Defina CIO_CONSUMER_KEY y CIO_CONSUMER_SECRET, ambas o ninguna.</translation>
    </message>
    <message>
        <source>{file} does not hold a key and a secret ({error}). Remove it to get a new pair.</source>
        <translation>{file} no contiene una clave y un secreto ({error}). Elimínelo para obtener un par nuevo.</translation>
    </message>
    <message>
        <source>The demo needs pymap, which is not installed here.</source>
        <translation>La demo necesita pymap, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>The local service does not run</source>
        <translation>El servicio local no está en marcha</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Your mail is untouched.</source>
        <translation>Su correo está intacto.</translation>
    </message>
    <message>
        <source>`cio-desktop --demo` does the demo off screen, `cio-desktop serve` runs the API alone.</source>
        <translation>`cio-desktop --demo` hace la demo sin pantalla, `cio-desktop serve` ejecuta solo la API.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window on this display; a library of the system may be missing.</source>
        <translation>Qt no puede abrir una ventana en esta pantalla; quizá falte una biblioteca del sistema.</translation>
    </message>
    <message>
        <source>The display does not answer: is it yours, and does it still run?</source>
        <translation>La pantalla no responde: ¿es la suya, y sigue en marcha?</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window: the system&apos;s library libxcb-cursor0 (or xcb-util-cursor) is missing.</source>
        <translation>Qt no puede abrir una ventana: falta la biblioteca del sistema libxcb-cursor0 (o xcb-util-cursor).</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names {platform}, which this program does not bring.</source>
        <translation>QT_QPA_PLATFORM indica {platform}, que este programa no trae.</translation>
    </message>
    <message>
        <source>The display {display} does not answer: is it yours, and does it still run?</source>
        <translation>La pantalla {display} no responde: ¿es la suya, y sigue en marcha?</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so the service listens elsewhere until it is restarted.</source>
        <translation>Otro programa usa el puerto {port}, así que el servicio usa otro hasta que se reinicie.</translation>
    </message>
    <message>
        <source>The local service can&apos;t be started: {why}. Try again in a moment.</source>
        <translation>El servicio local no se puede iniciar: {why}. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The local service keeps ending.</source>
        <translation>El servicio local termina una y otra vez.</translation>
    </message>
    <message>
        <source>This time with the service built in, as {address} got no key. See Settings, Service</source>
        <translation>Esta vez con el servicio integrado, porque {address} no recibió una clave. Véase Ajustes, Servicio</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}: {why}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop already uses {folder}.</source>
        <translation>Otro CIO Desktop ya usa {folder}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop (process {process}) already uses {folder}.</source>
        <translation>Otro CIO Desktop (proceso {process}) ya usa {folder}.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in the system keyring.</source>
        <translation>La clave de las contraseñas guardadas está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in {file}, which only you can read.</source>
        <translation>La clave de las contraseñas guardadas está en {file}, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with the passphrase.</source>
        <translation>Las contraseñas guardadas están protegidas con la frase de contraseña.</translation>
    </message>
    <message>
        <source>There are no stored passwords in {folder}.</source>
        <translation>No hay contraseñas guardadas en {folder}.</translation>
    </message>
    <message>
        <source>Broken off. Nothing is lost: the passwords open as before, or already as you wished.</source>
        <translation>Interrumpido. No se perdió nada: las contraseñas se abren como antes, o ya como quería.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be asked for here: {variable} must name the file with the passphrase.</source>
        <translation>Aquí no se puede pedir la frase de contraseña: {variable} debe indicar el archivo que la contiene.</translation>
    </message>
    <message>
        <source>The passphrase file {file} is empty.</source>
        <translation>El archivo {file} de la frase de contraseña está vacío.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>No se dio ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Las dos frases de contraseña difieren. No se cambió nada.</translation>
    </message>
    <message>
        <source>The passphrase file {file} can&apos;t be read.</source>
        <translation>El archivo {file} de la frase de contraseña no se puede leer.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose another with --data-dir.</source>
        <translation>{folder} no es una carpeta. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}. Choose another with --data-dir.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}: {why}. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>{folder} is a link. Name the folder that it leads to with --data-dir.</source>
        <translation>{folder} es un enlace. Indique la carpeta a la que lleva con --data-dir.</translation>
    </message>
    <message>
        <source>No service runs in {folder}. Open the window or run `cio-desktop serve`, or name another folder with --data-dir.</source>
        <translation>No hay ningún servicio en marcha en {folder}. Abra la ventana, ejecute `cio-desktop serve` o indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The service was started with a key of its own. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>El servicio se inició con una clave propia. Póngala en CIO_CONSUMER_KEY y CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>No hay clave para {address}. Póngala en CIO_CONSUMER_KEY y CIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The damaged file: {file}</source>
        <translation>El archivo dañado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The window ({platform}), its service and a signed request work: {n} sources, in {seconds} s.</source>
        <translation>
            <numerusform>La ventana ({platform}), su servicio y una petición firmada funcionan: {n} fuente, en {seconds} s.</numerusform>
            <numerusform>La ventana ({platform}), su servicio y una petición firmada funcionan: {n} fuentes, en {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>the service answers</source>
        <translation>el servicio responde</translation>
    </message>
    <message>
        <source>the first sync ends</source>
        <translation>la primera sincronización termina</translation>
    </message>
    <message>
        <source>The service lists no message after the first sync.</source>
        <translation>El servicio no muestra ningún mensaje tras la primera sincronización.</translation>
    </message>
    <message>
        <source>the folders are listed</source>
        <translation>las carpetas están en la lista</translation>
    </message>
    <message>
        <source>the messages are listed</source>
        <translation>los mensajes están en la lista</translation>
    </message>
    <message>
        <source>Picture of the window: {file}</source>
        <translation>Imagen de la ventana: {file}</translation>
    </message>
    <message>
        <source>The local service does not run:</source>
        <translation>El servicio local no está en marcha:</translation>
    </message>
    <message>
        <source>The picture can&apos;t be saved as {file}. Name a file that ends in .png and can be written.</source>
        <translation>La imagen no se puede guardar como {file}. Indique un archivo que termine en .png y en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The picture {file} shows nothing: the window is empty.</source>
        <translation>La imagen {file} no muestra nada: la ventana está vacía.</translation>
    </message>
    <message>
        <source>This did not happen within {seconds} seconds: {what}.</source>
        <translation>Esto no ocurrió en {seconds} segundos: {what}.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message numerus="yes">
        <source>Service and a mail server with {n} made-up messages started</source>
        <translation>
            <numerusform>Servicio y servidor de correo con {n} mensaje inventado iniciados</numerusform>
            <numerusform>Servicio y servidor de correo con {n} mensajes inventados iniciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {address} in the window; status {status}</source>
        <translation>{address} añadida en la ventana; estado {status}</translation>
    </message>
    <message>
        <source>Synced; {address} shows a broken badge, as it should (wrong password)</source>
        <translation>Sincronizado; {address} muestra un problema, como debe (contraseña errónea)</translation>
    </message>
    <message>
        <source>Moved “{subject}” from {source} to {target}; over IMAP it is there once, and nowhere else</source>
        <translation>«{subject}» movido de {source} a {target}; por IMAP está allí una vez, y en ningún otro sitio</translation>
    </message>
    <message>
        <source>All steps held, in {seconds} s</source>
        <translation>Todos los pasos correctos, en {seconds} s</translation>
    </message>
    <message>
        <source>The add-source dialog did not open.</source>
        <translation>La ventana para añadir no se abrió.</translation>
    </message>
    <message>
        <source>the source is added</source>
        <translation>la fuente está añadida</translation>
    </message>
    <message>
        <source>the source is listed</source>
        <translation>la fuente está en la lista</translation>
    </message>
    <message>
        <source>the folder is shown</source>
        <translation>la carpeta se muestra</translation>
    </message>
    <message>
        <source>The window saw nothing to move.</source>
        <translation>La ventana no vio nada que mover.</translation>
    </message>
    <message>
        <source>the change is saved</source>
        <translation>el cambio está guardado</translation>
    </message>
    <message>
        <source>the change is shown</source>
        <translation>el cambio se muestra</translation>
    </message>
    <message>
        <source>The mail server does not have the moved message once in {folder}, but so: {found}.</source>
        <translation>El servidor de correo no tiene el mensaje movido una vez en {folder}, sino así: {found}.</translation>
    </message>
    <message>
        <source>Adding {address} was refused: {why}</source>
        <translation>Se rechazó añadir {address}: {why}</translation>
    </message>
    <message>
        <source>{program} {version} is published</source>
        <translation>Se ha publicado {program} {version}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can read), or --vault passphrase (asked for, or read from the file that CIO_VAULT_PASSPHRASE_FILE names).</source>
        <translation>Elija dónde se guardan las contraseñas: --vault keyring (necesita un llavero del sistema), --vault keyfile (un archivo que solo usted puede leer) o --vault passphrase (se pide, o se lee del archivo que indica CIO_VAULT_PASSPHRASE_FILE).</translation>
    </message>
    <message>
        <source>If that key was removed for good, give the passwords up: cio-desktop vault keyring --forget.</source>
        <translation>Si esa clave se eliminó para siempre, renuncie a las contraseñas: cio-desktop vault keyring --forget.</translation>
    </message>
    <message>
        <source>The key of the stored passwords was kept in memory, and is gone: choose another --data-dir.</source>
        <translation>La clave de las contraseñas guardadas estaba en la memoria y se ha perdido: elija otro --data-dir.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in the system keyring.</source>
        <translation>Las contraseñas de {folder} están protegidas con una clave del llavero del sistema.</translation>
    </message>
    <message>
        <source>The key in the system keyring is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>La clave del llavero del sistema falta o no es la de las contraseñas guardadas en {folder}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with the key in {file}.</source>
        <translation>Las contraseñas de {folder} están protegidas con la clave de {file}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a passphrase.</source>
        <translation>Las contraseñas de {folder} están protegidas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key in {file} is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>La clave de {file} falta o no es la de las contraseñas guardadas en {folder}.</translation>
    </message>
    <message>
        <source>Start with --vault {place}, or move the key first: cio-desktop vault {other}.</source>
        <translation>Arranque con --vault {place}, o mueva antes la clave: cio-desktop vault {other}.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the passwords are stored under.</source>
        <translation>Esta no es la frase de contraseña de las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Put the right one back, or give the passwords up: cio-desktop vault {place} --forget.</source>
        <translation>Recupere la correcta, o renuncie a las contraseñas: cio-desktop vault {place} --forget.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in it, so it is needed.</source>
        <translation>Las contraseñas de {folder} están protegidas con una clave que está en ella, así que hace falta.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is kept as you chose</source>
        <translation>La clave de las contraseñas guardadas está donde usted eligió</translation>
    </message>
    <message>
        <source>The passwords stay locked</source>
        <translation>Las contraseñas siguen protegidas</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone</source>
        <translation>{new} nuevos, {changed} cambiados, {gone} desaparecidos</translation>
    </message>
    <message>
        <source>at</source>
        <comment>column</comment>
        <translation>hora</translation>
    </message>
    <message>
        <source>source</source>
        <comment>column</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>column</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what</source>
        <comment>column</comment>
        <translation>qué</translation>
    </message>
    <message>
        <source>code</source>
        <comment>column</comment>
        <translation>código</translation>
    </message>
    <message>
        <source>what it said</source>
        <comment>column</comment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>id</source>
        <comment>column</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>state</source>
        <comment>column</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>since</source>
        <comment>column</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>act</source>
        <comment>column</comment>
        <translation>acto</translation>
    </message>
    <message>
        <source>add</source>
        <comment>column</comment>
        <translation>añadir</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>column</comment>
        <translation>quitar</translation>
    </message>
    <message>
        <source>why</source>
        <comment>column</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>command</source>
        <comment>column</comment>
        <translation>orden</translation>
    </message>
    <message>
        <source>message</source>
        <comment>column</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>column</comment>
        <translation>resultado</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>column</comment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Name another folder with --add.</source>
        <translation>Indique otra carpeta con --add.</translation>
    </message>
    <message>
        <source>`cio-desktop folders` lists those that there are.</source>
        <translation>`cio-desktop folders` muestra las que hay.</translation>
    </message>
    <message>
        <source>Name the source with --source.</source>
        <translation>Indique la fuente con --source.</translation>
    </message>
    <message>
        <source>Run `cio-desktop sync`, then look again.</source>
        <translation>Ejecute `cio-desktop sync` y mire de nuevo.</translation>
    </message>
    <message>
        <source>Search for plain words, or write a simpler expression.</source>
        <translation>Busque palabras simples, o escriba una expresión más sencilla.</translation>
    </message>
    <message>
        <source>Narrow the search by --folder, --after or --before.</source>
        <translation>Acote la búsqueda con --folder, --after o --before.</translation>
    </message>
    <message>
        <source>Enter the password in the window.</source>
        <translation>Introduzca la contraseña en la ventana.</translation>
    </message>
    <message>
        <source>Sign in anew in the window.</source>
        <translation>Inicie sesión de nuevo en la ventana.</translation>
    </message>
    <message>
        <source>Try again when the mail server can be reached.</source>
        <translation>Inténtelo de nuevo cuando se pueda alcanzar el servidor de correo.</translation>
    </message>
    <message>
        <source>Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder.</source>
        <translation>Pregunte con su propia clave: CIO_CONSUMER_KEY y CIO_CONSUMER_SECRET, o consumer.json en su carpeta de datos.</translation>
    </message>
    <message>
        <source>Ask it by the address that it listens on.</source>
        <translation>Pregunte en la dirección en la que escucha.</translation>
    </message>
    <message>
        <source>`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is.</source>
        <translation>`cio-desktop accounts`, `sources`, `folders` y `messages` muestran lo que hay.</translation>
    </message>
    <message>
        <source>This service does not know the command; a newer one may.</source>
        <translation>Este servicio no conoce la orden; quizá uno más nuevo sí.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service at {address} did not answer in time. Give it longer with --timeout, or try again.</source>
        <translation>El servicio en {address} no respondió a tiempo. Dele más tiempo con --timeout, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service at {address} can&apos;t be reached: it has ended, or hung up. Open the window, or run `cio-desktop serve`.</source>
        <translation>No se puede alcanzar el servicio en {address}: ha terminado o colgó. Abra la ventana, o ejecute `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>What answers at {address} is no service of this API ({code}). Check the address.</source>
        <translation>Lo que responde en {address} no es un servicio de esta API ({code}). Revise la dirección.</translation>
    </message>
    <message>
        <source>{address} is no address of a service, which looks like https://api.example.org.</source>
        <translation>{address} no es la dirección de un servicio, que se parece a https://api.example.org.</translation>
    </message>
    <message>
        <source>The service does not take this key.</source>
        <translation>El servicio no acepta esta clave.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Inténtelo de nuevo dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>message-id</source>
        <comment>column</comment>
        <translation>message-id</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>from</source>
        <comment>column</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>column</comment>
        <translation>para</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>column</comment>
        <translation>cc</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>column</comment>
        <translation>asunto</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>column</comment>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>column</comment>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>column</comment>
        <translation>marcas</translation>
    </message>
    <message>
        <source>files</source>
        <comment>column</comment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column</comment>
        <translation>campo</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>exit codes: 0 done; 1 refused or failed, in part too; 2 wrong usage; 3 no service can be reached.
The service is the one that runs in the data folder: that of the open window, or `cio-desktop serve`.</source>
        <translation>códigos de salida: 0 hecho; 1 rechazado o fallido, también en parte; 2 uso incorrecto; 3 no se alcanza ningún servicio.
El servicio es el que funciona en la carpeta de datos: el de la ventana abierta, o `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>from this address</source>
        <translation>de esta dirección</translation>
    </message>
    <message>
        <source>to this address</source>
        <translation>a esta dirección</translation>
    </message>
    <message>
        <source>from, to or with this address</source>
        <translation>de, para o con esta dirección</translation>
    </message>
    <message>
        <source>list the accounts: people with one or more mail sources</source>
        <translation>listar las cuentas: personas con una o más fuentes de correo</translation>
    </message>
    <message>
        <source>list the mail sources and how they are doing; change or check one</source>
        <translation>listar las fuentes de correo y cómo están; cambiar o comprobar una</translation>
    </message>
    <message>
        <source>start a sync of all sources, or of one; it does not wait for the end</source>
        <translation>iniciar la sincronización de todas las fuentes o de una; no espera al final</translation>
    </message>
    <message>
        <source>list the folders (labels, on Gmail) with their numbers of messages</source>
        <translation>listar las carpetas (etiquetas, en Gmail) con su número de mensajes</translation>
    </message>
    <message>
        <source>list messages, newest first</source>
        <translation>listar mensajes, los más nuevos primero</translation>
    </message>
    <message>
        <source>show one message: its fields, or its source as it is on the mail server</source>
        <translation>mostrar un mensaje: sus campos, o su código fuente tal como está en el servidor</translation>
    </message>
    <message>
        <source>change in which folders or labels messages appear</source>
        <translation>cambiar en qué carpetas o etiquetas aparecen mensajes</translation>
    </message>
    <message>
        <source>set and clear flags of messages</source>
        <translation>poner y quitar marcas de mensajes</translation>
    </message>
    <message>
        <source>list changes of mail, newest first; try one again, or give it up</source>
        <translation>listar cambios del correo, los más nuevos primero; reintentar uno, o renunciar a él</translation>
    </message>
    <message>
        <source>list statuses and syncs of all sources, or of one, newest first</source>
        <translation>listar estados y sincronizaciones de todas las fuentes o de una, los más nuevos primero</translation>
    </message>
    <message>
        <source>follow what changes, one JSON object a line, until it is interrupted</source>
        <translation>seguir lo que cambia, un objeto JSON por línea, hasta que se interrumpa</translation>
    </message>
    <message>
        <source>the answer as the API has it, instead of a table</source>
        <translation>la respuesta como la da la API, en lugar de una tabla</translation>
    </message>
    <message>
        <source>give up a call after so long (default: 60 without a word)</source>
        <translation>abandonar una llamada tras ese tiempo (por defecto: 60 sin una palabra)</translation>
    </message>
    <message>
        <source>another service; its key is in CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET</source>
        <translation>otro servicio; su clave está en CIO_CONSUMER_KEY y CIO_CONSUMER_SECRET</translation>
    </message>
    <message>
        <source>whose mail; needed where there is more than one account (see: accounts)</source>
        <translation>el correo de quién; necesario si hay más de una cuenta (véase: accounts)</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>solo esta</translation>
    </message>
    <message>
        <source>sync it that often from now on</source>
        <translation>sincronizarla así de a menudo de ahora en adelante</translation>
    </message>
    <message>
        <source>connect now and tell what comes of it</source>
        <translation>conectar ahora y decir qué resulta</translation>
    </message>
    <message>
        <source>try a source that was given up again</source>
        <translation>volver a probar una fuente que se había dado por perdida</translation>
    </message>
    <message>
        <source>of this source alone</source>
        <translation>solo de esta fuente</translation>
    </message>
    <message>
        <source>ask the mail server now</source>
        <translation>preguntar ahora al servidor de correo</translation>
    </message>
    <message>
        <source>in this folder: its whole path, or a name such as \Inbox</source>
        <translation>en esta carpeta: su ruta entera, o un nombre como \Inbox</translation>
    </message>
    <message>
        <source>in this source</source>
        <translation>en esta fuente</translation>
    </message>
    <message>
        <source>part of the subject, or /a regular expression/</source>
        <translation>parte del asunto, o /una expresión regular/</translation>
    </message>
    <message>
        <source>dated after; Unix seconds, or mm/dd/yyyy</source>
        <translation>con fecha posterior; segundos Unix, o mm/dd/aaaa</translation>
    </message>
    <message>
        <source>dated before</source>
        <translation>con fecha anterior</translation>
    </message>
    <message>
        <source>at most so many (default: 25)</source>
        <translation>como mucho tantos (por defecto: 25)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>its id, or its Message-ID with &lt; and &gt;</source>
        <translation>su id, o su Message-ID con &lt; y &gt;</translation>
    </message>
    <message>
        <source>the whole source to stdout, nothing decoded</source>
        <translation>el código fuente entero a stdout, sin descifrar nada</translation>
    </message>
    <message>
        <source>ids of messages; - reads them from stdin, one a line</source>
        <translation>ids de mensajes; - los lee de stdin, uno por línea</translation>
    </message>
    <message>
        <source>appear there as well; any number</source>
        <translation>que aparezcan también ahí; tantas veces como se quiera</translation>
    </message>
    <message>
        <source>no longer there; any number</source>
        <translation>que ya no estén ahí; tantas veces como se quiera</translation>
    </message>
    <message>
        <source>whose folders are meant</source>
        <translation>de quién son las carpetas</translation>
    </message>
    <message>
        <source>wait for a mail server that can&apos;t be reached, not fail</source>
        <translation>esperar a un servidor de correo que no se alcanza, en vez de fallar</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>tantas veces como se quiera</translation>
    </message>
    <message>
        <source>only those that may still change something</source>
        <translation>solo los que aún pueden cambiar algo</translation>
    </message>
    <message>
        <source>try it now</source>
        <translation>intentarlo ahora</translation>
    </message>
    <message>
        <source>give it up, where nothing was sent yet</source>
        <translation>renunciar a él, si aún no se envió nada</translation>
    </message>
    <message>
        <source>only of this one</source>
        <translation>solo de este</translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation>como mucho tantos (por defecto: 100)</translation>
    </message>
    <message>
        <source>--retry and --cancel are about one change: name its ID</source>
        <translation>--retry y --cancel son de un cambio: indique su ID</translation>
    </message>
    <message>
        <source>edit needs --add or --remove</source>
        <translation>edit necesita --add o --remove</translation>
    </message>
    <message>
        <source>flag needs --set or --clear</source>
        <translation>flag necesita --set o --clear</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>un nombre está vacío</translation>
    </message>
    <message>
        <source>{text} is no number of seconds</source>
        <translation>{text} no es un número de segundos</translation>
    </message>
    <message>
        <source>{text} is no number of things to list</source>
        <translation>{text} no es un número de cosas que listar</translation>
    </message>
    <message>
        <source>{text} is no time: Unix seconds, or mm/dd/yyyy</source>
        <translation>{text} no es una hora: segundos Unix, o mm/dd/aaaa</translation>
    </message>
    <message>
        <source>No account is named {name}. `cio-desktop accounts` lists those that there are.</source>
        <translation>Ninguna cuenta se llama {name}. `cio-desktop accounts` muestra las que hay.</translation>
    </message>
    <message>
        <source>More than one account may be meant. Name one by its id with --account: {ids}.</source>
        <translation>Puede tratarse de más de una cuenta. Indique una por su id con --account: {ids}.</translation>
    </message>
    <message>
        <source>No source is named {label}. `cio-desktop sources` lists those that there are.</source>
        <translation>Ninguna fuente se llama {label}. `cio-desktop sources` muestra las que hay.</translation>
    </message>
    <message>
        <source>More than one account has a source {label}. Name the account with --account.</source>
        <translation>Más de una cuenta tiene una fuente {label}. Indique la cuenta con --account.</translation>
    </message>
    <message>
        <source>There is no account yet. Add a source in the window first.</source>
        <translation>Aún no hay ninguna cuenta. Añada antes una fuente en la ventana.</translation>
    </message>
    <message>
        <source>account</source>
        <comment>column</comment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>label</source>
        <comment>column</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>status</source>
        <comment>column</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>period</source>
        <comment>column</comment>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>last sync</source>
        <comment>column</comment>
        <translation>última sincro</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>column</comment>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>special</source>
        <comment>column</comment>
        <translation>función</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>column</comment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>column</comment>
        <translation>no leídos</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>column</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>&#x202f;</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for {failed} of them</source>
        <translation>{change}: no se pudo deshacer en {failed} de ellos</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for {failed} of them</source>
        <translation>{change}: falló en {failed} de ellos</translation>
    </message>
    <message>
        <source>Couldn&apos;t begin the {change}</source>
        <translation>Sin empezar: {change}</translation>
    </message>
    <message>
        <source>The service closed the event stream.</source>
        <translation>El servicio cerró el flujo de eventos.</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages</source>
        <translation>
            <numerusform>traslado de {n} mensaje</numerusform>
            <numerusform>traslado de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages</source>
        <translation>
            <numerusform>{n} mensaje movido</numerusform>
            <numerusform>{n} mensajes movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages</source>
        <translation>
            <numerusform>{done} de {n} mensaje movido</numerusform>
            <numerusform>{done} de {n} mensajes movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all}</source>
        <translation>Moviendo {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder}</source>
        <translation>
            <numerusform>traslado de {n} mensaje a {folder}</numerusform>
            <numerusform>traslado de {n} mensajes a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} mensaje movido a {folder}</numerusform>
            <numerusform>{n} mensajes movidos a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} de {n} mensaje movido a {folder}</numerusform>
            <numerusform>{done} de {n} mensajes movidos a {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder}</source>
        <translation>Moviendo {done} de {all} a {folder}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>traslado de {n} mensaje a {folder} en {source}</numerusform>
            <numerusform>traslado de {n} mensajes a {folder} en {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} mensaje movido a {folder} en {source}</numerusform>
            <numerusform>{n} mensajes movidos a {folder} en {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} de {n} mensaje movido a {folder} en {source}</numerusform>
            <numerusform>{done} de {n} mensajes movidos a {folder} en {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder} in {source}</source>
        <translation>Moviendo {done} de {all} a {folder} en {source}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>traslado de {n} mensaje al favorito {digit}</numerusform>
            <numerusform>traslado de {n} mensajes al favorito {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{n} mensaje movido al favorito {digit}</numerusform>
            <numerusform>{n} mensajes movidos al favorito {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>{done} de {n} mensaje movido al favorito {digit}</numerusform>
            <numerusform>{done} de {n} mensajes movidos al favorito {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to favourite {digit}</source>
        <translation>Moviendo {done} de {all} al favorito {digit}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder}</source>
        <translation>
            <numerusform>copia de {n} mensaje en {folder}</numerusform>
            <numerusform>copia de {n} mensajes en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} mensaje copiado en {folder}</numerusform>
            <numerusform>{n} mensajes copiados en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} de {n} mensaje copiado en {folder}</numerusform>
            <numerusform>{done} de {n} mensajes copiados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder}</source>
        <translation>Copiando {done} de {all} en {folder}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>copia de {n} mensaje en {folder} de {source}</numerusform>
            <numerusform>copia de {n} mensajes en {folder} de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{n} mensaje copiado en {folder} de {source}</numerusform>
            <numerusform>{n} mensajes copiados en {folder} de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>{done} de {n} mensaje copiado en {folder} de {source}</numerusform>
            <numerusform>{done} de {n} mensajes copiados en {folder} de {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder} in {source}</source>
        <translation>Copiando {done} de {all} en {folder} de {source}</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} messages to {folder}</source>
        <translation>
            <numerusform>{n} mensaje añadido a {folder}</numerusform>
            <numerusform>{n} mensajes añadidos a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>{done} de {n} mensaje añadido a {folder}</numerusform>
            <numerusform>{done} de {n} mensajes añadidos a {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {done} of {all} to {folder}</source>
        <translation>Añadiendo {done} de {all} a {folder}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages</source>
        <translation>
            <numerusform>retirada de {n} mensaje</numerusform>
            <numerusform>retirada de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages</source>
        <translation>
            <numerusform>{n} mensaje quitado</numerusform>
            <numerusform>{n} mensajes quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages</source>
        <translation>
            <numerusform>{done} de {n} mensaje quitado</numerusform>
            <numerusform>{done} de {n} mensajes quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all}</source>
        <translation>Quitando {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages from {folder}</source>
        <translation>
            <numerusform>retirada de {n} mensaje de {folder}</numerusform>
            <numerusform>retirada de {n} mensajes de {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages from {folder}</source>
        <translation>
            <numerusform>{n} mensaje quitado de {folder}</numerusform>
            <numerusform>{n} mensajes quitados de {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages from {folder}</source>
        <translation>
            <numerusform>{done} de {n} mensaje quitado de {folder}</numerusform>
            <numerusform>{done} de {n} mensajes quitados de {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all} from {folder}</source>
        <translation>Quitando {done} de {all} de {folder}</translation>
    </message>
    <message numerus="yes">
        <source>folder change of {n} messages</source>
        <translation>
            <numerusform>cambio de carpetas de {n} mensaje</numerusform>
            <numerusform>cambio de carpetas de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {n} messages</source>
        <translation>
            <numerusform>Carpetas de {n} mensaje cambiadas</numerusform>
            <numerusform>Carpetas de {n} mensajes cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Carpetas de {done} de {n} mensaje cambiadas</numerusform>
            <numerusform>Carpetas de {done} de {n} mensajes cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the folders of {done} of {all}</source>
        <translation>Cambiando las carpetas de {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {n} messages</source>
        <translation>
            <numerusform>Carpetas de {n} mensaje guardadas</numerusform>
            <numerusform>Carpetas de {n} mensajes guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>Carpetas de {done} de {n} mensaje guardadas</numerusform>
            <numerusform>Carpetas de {done} de {n} mensajes guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {all}</source>
        <translation>Guardando {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>archiving of {n} messages</source>
        <translation>
            <numerusform>archivado de {n} mensaje</numerusform>
            <numerusform>archivado de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} messages</source>
        <translation>
            <numerusform>{n} mensaje archivado</numerusform>
            <numerusform>{n} mensajes archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {done} of {n} messages</source>
        <translation>
            <numerusform>{done} de {n} mensaje archivado</numerusform>
            <numerusform>{done} de {n} mensajes archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving {done} of {all}</source>
        <translation>Archivando {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as read</source>
        <translation>
            <numerusform>marcado de {n} mensaje como leído</numerusform>
            <numerusform>marcado de {n} mensajes como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as read</source>
        <translation>
            <numerusform>{n} mensaje marcado como leído</numerusform>
            <numerusform>{n} mensajes marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as read</source>
        <translation>
            <numerusform>{done} de {n} mensaje marcado como leído</numerusform>
            <numerusform>{done} de {n} mensajes marcados como leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as read</source>
        <translation>Marcando {done} de {all} como leídos</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as unread</source>
        <translation>
            <numerusform>marcado de {n} mensaje como no leído</numerusform>
            <numerusform>marcado de {n} mensajes como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as unread</source>
        <translation>
            <numerusform>{n} mensaje marcado como no leído</numerusform>
            <numerusform>{n} mensajes marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as unread</source>
        <translation>
            <numerusform>{done} de {n} mensaje marcado como no leído</numerusform>
            <numerusform>{done} de {n} mensajes marcados como no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as unread</source>
        <translation>Marcando {done} de {all} como no leídos</translation>
    </message>
    <message numerus="yes">
        <source>starring of {n} messages</source>
        <translation>
            <numerusform>destacado de {n} mensaje</numerusform>
            <numerusform>destacado de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {n} messages</source>
        <translation>
            <numerusform>{n} mensaje destacado</numerusform>
            <numerusform>{n} mensajes destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {done} of {n} messages</source>
        <translation>
            <numerusform>{done} de {n} mensaje destacado</numerusform>
            <numerusform>{done} de {n} mensajes destacados</numerusform>
        </translation>
    </message>
    <message>
        <source>Starring {done} of {all}</source>
        <translation>Destacando {done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>removal of the star from {n} messages</source>
        <translation>
            <numerusform>retirada de la estrella de {n} mensaje</numerusform>
            <numerusform>retirada de la estrella de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {n} messages</source>
        <translation>
            <numerusform>Estrella quitada de {n} mensaje</numerusform>
            <numerusform>Estrella quitada de {n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {done} of {n} messages</source>
        <translation>
            <numerusform>Estrella quitada de {done} de {n} mensaje</numerusform>
            <numerusform>Estrella quitada de {done} de {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the star from {done} of {all}</source>
        <translation>Quitando la estrella de {done} de {all}</translation>
    </message>
    <message>
        <source>The look-up of the settings took too long.</source>
        <translation>La búsqueda de los ajustes tardó demasiado.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>The Inbox stays what it is: each mailbox has one.</source>
        <translation>La bandeja de entrada sigue siendo lo que es: cada buzón tiene una.</translation>
    </message>
    <message>
        <source>“{folder}” has a purpose of its own on the mail server. It stays what it is.</source>
        <translation>«{folder}» tiene un fin propio en el servidor de correo. Sigue siendo lo que es.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t hold other folders on this mail server.</source>
        <translation>«{folder}» no puede contener otras carpetas en este servidor de correo.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders.</source>
        <translation>«{folder}» solo muestra mensajes de otras carpetas.</translation>
    </message>
    <message>
        <source>“{folder}” is there already.</source>
        <translation>«{folder}» ya está ahí.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be put into itself.</source>
        <translation>«{folder}» no se puede poner dentro de sí misma.</translation>
    </message>
    <message>
        <source>There is a folder “{folder}” already.</source>
        <translation>Ya hay una carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>“{sign}” parts names on this mail server: a name stands on each side of it.</source>
        <translation>«{sign}» separa nombres en este servidor de correo: hay un nombre a cada lado.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ya hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importantes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Todo el correo</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>The service gave no result for this message.</source>
        <translation>El servicio no dio ningún resultado para este mensaje.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>El servidor rechazó el cambio.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change}: {subject}.</source>
        <translation>{change}: falló {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: {subject}.</source>
        <translation>{change}: no se pudo deshacer {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: falló 1 de {all}: {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: no se pudo deshacer 1 de {all}: {subject}.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t finish the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: fallaron {failed} de {all}: {subject} y {n} más.</numerusform>
            <numerusform>{change}: fallaron {failed} de {all}: {subject} y {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t undo the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: no se pudieron deshacer {failed} de {all}: {subject} y {n} más.</numerusform>
            <numerusform>{change}: no se pudieron deshacer {failed} de {all}: {subject} y {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of the last time are being saved now</source>
        <translation>
            <numerusform>{n} cambio de la última vez se está guardando ahora</numerusform>
            <numerusform>{n} cambios de la última vez se están guardando ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” only holds other folders.</source>
        <translation>«{folder}» solo contiene otras carpetas.</translation>
    </message>
    <message>
        <source>They were not sent when the program ended, and are damaged or of another version of the program. Look whether your latest changes are there, and make them again if not. What can&apos;t be read is in {file}.</source>
        <translation>No se habían enviado cuando el programa terminó, y están dañados o son de otra versión del programa. Compruebe si sus últimos cambios están ahí, y repítalos si no. Lo que no se puede leer está en {file}.</translation>
    </message>
    <message>
        <source>Some changes of the last time can&apos;t be read</source>
        <translation>Algunos cambios de la última vez no se pueden leer</translation>
    </message>
    <message>
        <source>The messages are in this folder already.</source>
        <translation>Los mensajes ya están en esta carpeta.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders. Nothing can be taken from there.</source>
        <translation>«{folder}» solo muestra mensajes de otras carpetas. De ahí no se puede quitar nada.</translation>
    </message>
    <message>
        <source>“{subject}”</source>
        <translation>«{subject}»</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder. To delete it, move it to Trash.</source>
        <translation>Un mensaje debe estar al menos en una carpeta. Para eliminarlo, muévalo a la papelera.</translation>
    </message>
    <message>
        <source>No address is known where newer versions are announced.</source>
        <translation>No se conoce ninguna dirección donde se anuncien versiones nuevas.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer was HTTP {status}.</source>
        <translation>No se pudo preguntar por versiones nuevas: la respuesta fue HTTP {status}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: what the answer names is no version.</source>
        <translation>No se pudo preguntar por versiones nuevas: lo que indica la respuesta no es una versión.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: {reason}.</source>
        <translation>No se pudo preguntar por versiones nuevas: {reason}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer names no version.</source>
        <translation>No se pudo preguntar por versiones nuevas: la respuesta no indica ninguna versión.</translation>
    </message>
    <message numerus="yes">
        <source>sync period of {n} sources</source>
        <translation>
            <numerusform>frecuencia de sincronización de {n} fuente</numerusform>
            <numerusform>frecuencia de sincronización de {n} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>its name or content can&apos;t be kept</source>
        <translation>su nombre o contenido no se puede conservar</translation>
    </message>
    <message>
        <source>The program met an unexpected fault.</source>
        <translation>El programa tropezó con un fallo inesperado.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for archived mail.</source>
        <translation>Una fuente de estos mensajes no tiene carpeta para el correo archivado.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for deleted mail.</source>
        <translation>Una fuente de estos mensajes no tiene carpeta para el correo eliminado.</translation>
    </message>
    <message>
        <source>The messages are in {folder} already.</source>
        <translation>Los mensajes ya están en {folder}.</translation>
    </message>
    <message>
        <source>These messages are in Trash already. They are gone for good once Trash is emptied.</source>
        <translation>Estos mensajes ya están en la papelera. Desaparecen del todo cuando se vacía.</translation>
    </message>
    <message>
        <source>{key} needs a name or an address.</source>
        <translation>{key} necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>{key} needs a date such as {examples}.</source>
        <translation>{key} necesita una fecha como {examples}.</translation>
    </message>
    <message>
        <source>{key} needs a word.</source>
        <translation>{key} necesita una palabra.</translation>
    </message>
    <message>
        <source>{key} needs a part of a file&apos;s name.</source>
        <translation>{key} necesita una parte del nombre de un archivo.</translation>
    </message>
    <message>
        <source>{key} needs one of these: {examples}.</source>
        <translation>{key} necesita uno de estos: {examples}.</translation>
    </message>
    <message>
        <source>{key} needs the name of a folder.</source>
        <translation>{key} necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>{words} can&apos;t be understood.</source>
        <translation>{words} no se entiende.</translation>
    </message>
    <message>
        <source>{words} is no date.</source>
        <translation>{words} no es una fecha.</translation>
    </message>
    <message>
        <source>More than {most} words can&apos;t be searched for at once.</source>
        <translation>No se pueden buscar más de {most} palabras a la vez.</translation>
    </message>
    <message>
        <source>No message can be both: two of the words exclude each other.</source>
        <translation>Ningún mensaje puede ser ambas cosas: dos de las palabras se excluyen.</translation>
    </message>
    <message>
        <source>“{words}” is too long: {most} characters are the most.</source>
        <translation>«{words}» es demasiado largo: {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>The service ended the check without a result.</source>
        <translation>El servicio terminó la comprobación sin resultado.</translation>
    </message>
    <message>
        <source>{file} is larger than any exported settings are.</source>
        <translation>{file} es mayor que unos ajustes exportados.</translation>
    </message>
    <message>
        <source>This file is damaged: source {place} of it can&apos;t be one.</source>
        <translation>Este archivo está dañado: su fuente {place} no puede serlo.</translation>
    </message>
    <message>
        <source>This file is damaged: more than {most} sources are in it.</source>
        <translation>Este archivo está dañado: contiene más de {most} fuentes.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>This file holds no exported settings of CIO Desktop.</source>
        <translation>Este archivo no contiene ajustes exportados de CIO Desktop.</translation>
    </message>
    <message>
        <source>A newer version of CIO Desktop has exported this file.</source>
        <translation>Una versión más nueva de CIO Desktop exportó este archivo.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>This file holds no exported settings, or is damaged.</source>
        <translation>Este archivo no contiene ajustes exportados, o está dañado.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>La respuesta terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>Eliminar ahora…</translation>
    </message>
    <message>
        <source>Remove it without a spare copy…</source>
        <translation>Eliminar sin copia de reserva…</translation>
    </message>
    <message>
        <source>Clear the folder…</source>
        <translation>Limpiar la carpeta…</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>waits to be removed</source>
        <translation>espera a ser eliminado</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>quedó como estaba</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>to star</comment>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Move from {old} to {new} of {source}</source>
        <translation>Mover de {old} a {new} de {source}</translation>
    </message>
    <message>
        <source>Move from {old} to {new}</source>
        <translation>Mover de {old} a {new}</translation>
    </message>
    <message>
        <source>Add to {new} of {source}</source>
        <translation>Añadir a {new} de {source}</translation>
    </message>
    <message>
        <source>Add to {new}</source>
        <translation>Añadir a {new}</translation>
    </message>
    <message>
        <source>Remove from {old}</source>
        <translation>Quitar de {old}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>one change of mail</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>{standing}: {why}</source>
        <translation>{standing}: {why}</translation>
    </message>
    <message>
        <source>Asked for {when}. {standing}.</source>
        <translation>Pedido: {when}. {standing}.</translation>
    </message>
    <message>
        <source>{folder}: {result}</source>
        <translation>{folder}: {result}</translation>
    </message>
    <message>
        <source>Make the folder {folder}</source>
        <translation>Crear la carpeta {folder}</translation>
    </message>
    <message>
        <source>Delete the folder {folder}</source>
        <translation>Eliminar la carpeta {folder}</translation>
    </message>
    <message>
        <source>Clear {folder} of what is marked as deleted</source>
        <translation>Limpiar {folder} de lo marcado como eliminado</translation>
    </message>
    <message>
        <source>Rename or move the folder {folder}</source>
        <translation>Renombrar o mover la carpeta {folder}</translation>
    </message>
    <message>
        <source>Empty {folder}</source>
        <translation>Vaciar {folder}</translation>
    </message>
    <message>
        <source>Mark all in {folder} as read</source>
        <translation>Marcar todo como leído en {folder}</translation>
    </message>
    <message>
        <source>Put a message into {folder}</source>
        <translation>Poner un mensaje en {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Cambiar marcas</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(a message that is not here any more)</source>
        <translation>(un mensaje que ya no está aquí)</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: {subject}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>{folder}: {result} ({answer})</source>
        <translation>{folder}: {result} ({answer})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waits, next try {when}</source>
        <translation>Espera, próximo intento {when}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>Done, but a marked copy is left</source>
        <translation>Hecho, pero queda una copia marcada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Commands it would send</source>
        <translation>Órdenes que enviaría</translation>
    </message>
    <message>
        <source>{server} can&apos;t remove one message alone: its only command removes all that is marked as deleted in the folder. It is sent only where everything marked there was marked by this program. What another program has marked keeps it from being sent; a message that is marked in that very moment is removed, too.</source>
        <translation>{server} no puede eliminar un mensaje por separado: su única orden elimina todo lo marcado como eliminado en la carpeta. Solo se envía si todo lo marcado allí lo marcó este programa. Lo que otro programa ha marcado impide enviarla; un mensaje que se marque en ese mismo momento también se elimina.</translation>
    </message>
    <message>
        <source>All messages in “{folder}” that are marked as deleted are removed for good, also those that other programs have marked. What this program has moved elsewhere is removed only once its copy is seen there.</source>
        <translation>Todos los mensajes de «{folder}» marcados como eliminados se eliminan para siempre, también los que marcaron otros programas. Lo que este programa movió a otro sitio solo se elimina cuando se ha visto allí su copia.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No changes. What you move, label, star or delete is listed here, with how it stands on the mail server.</source>
        <translation>Sin cambios. Lo que mueva, etiquete, destaque o elimine aparece aquí, con su estado en el servidor de correo.</translation>
    </message>
    <message>
        <source>This service does not tell of changes.</source>
        <translation>Este servicio no informa de cambios.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} marked copies now?</source>
        <translation>
            <numerusform>¿Eliminar ahora {n} copia marcada?</numerusform>
            <numerusform>¿Eliminar ahora {n} copias marcadas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are selected.</source>
        <translation>
            <numerusform>{n} cambio está seleccionado.</numerusform>
            <numerusform>{n} cambios están seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Always do this on this server</source>
        <translation>Hacerlo siempre en este servidor</translation>
    </message>
    <message>
        <source>Clear {folder}?</source>
        <translation>¿Limpiar {folder}?</translation>
    </message>
    <message>
        <source>Clear the folder</source>
        <translation>Limpiar la carpeta</translation>
    </message>
    <message>
        <source>Remove it without a spare copy?</source>
        <translation>¿Eliminar sin copia de reserva?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Each sync and each change of a source&apos;s status is listed here.</source>
        <translation>Aún no ha ocurrido nada. Aquí aparecen cada sincronización y cada cambio de estado de una fuente.</translation>
    </message>
    <message>
        <source>This service keeps no history.</source>
        <translation>Este servicio no lleva historial.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Qué dijo el servidor</translation>
    </message>
    <message>
        <source>Synced: {what}</source>
        <translation>Sincronizado: {what}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Duración:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Código:</translation>
    </message>
    <message>
        <source>What the server said:</source>
        <translation>Qué dijo el servidor:</translation>
    </message>
    <message>
        <source>{page}: the whole of it</source>
        <translation>{page}: la entrada entera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message numerus="yes">
        <source>No line of the newest {n} has these words.</source>
        <translation>
            <numerusform>La línea más nueva no contiene estas palabras.</numerusform>
            <numerusform>Ninguna de las {n} líneas más nuevas contiene estas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service is not answering: this is as of {when}.</source>
        <translation>El servicio local no responde: datos de {when}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The local service is not answering.</source>
        <translation>El servicio local no responde.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Buscando más atrás…</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Ninguna línea contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear folders by itself, where all that is marked there was marked by this program</source>
        <translation>Limpiar carpetas por sí mismo, si todo lo marcado allí lo marcó este programa</translation>
    </message>
    <message>
        <source>Without it, what was moved waits, hidden, until you choose “Remove now” or another program clears the folder. With it, a message that another program marks as deleted in the very moment of the clearing is removed, too.</source>
        <translation>Sin ello, lo movido espera, oculto, hasta que elija «Eliminar ahora» u otro programa limpie la carpeta. Con ello, un mensaje que otro programa marque como eliminado en el mismo momento de la limpieza también se elimina.</translation>
    </message>
    <message>
        <source>What the servers can do</source>
        <translation>Qué admiten los servidores</translation>
    </message>
    <message>
        <source>Nothing is known yet: it tells at the first sign-in.</source>
        <translation>Aún no se sabe nada: lo dice al iniciar sesión por primera vez.</translation>
    </message>
    <message>
        <source>No server has these words.</source>
        <translation>Ningún servidor contiene estas palabras.</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Aún no hay fuentes.</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Mensajes ilegibles</translation>
    </message>
    <message>
        <source>Every message can be read.</source>
        <translation>Todos los mensajes se pueden leer.</translation>
    </message>
    <message>
        <source>This service does not tell of messages that can&apos;t be read.</source>
        <translation>Este servicio no informa de mensajes ilegibles.</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Qué respondió el servidor</translation>
    </message>
    <message>
        <source>{folder}, number {number}</source>
        <translation>{folder}, número {number}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times</source>
        <translation>
            <numerusform>Intentado {n} vez</numerusform>
            <numerusform>Intentado {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>It is listed, without what can&apos;t be read.</source>
        <translation>Está en la lista, sin lo que no se puede leer.</translation>
    </message>
    <message>
        <source>It is not listed.</source>
        <translation>No está en la lista.</translation>
    </message>
    <message>
        <source>{folder} of {source}, number {number} (UID)</source>
        <translation>{folder} de {source}, número {number} (UID)</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Intentado {n} vez, la última {when}</numerusform>
            <numerusform>Intentado {n} veces, la última {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {when}</source>
        <translation>Próximo intento {when}</translation>
    </message>
    <message>
        <source>It is tried again at the next sync</source>
        <translation>Se intenta de nuevo en la próxima sincronización</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>Qué respondió el servidor:</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>changes</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>changes</comment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>changes</comment>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Qué cambios</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Pages of Activity</source>
        <translation>Páginas de la actividad</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a certificate is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate, for this source only</source>
        <translation>Confiar en este certificado, solo para esta fuente</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>El certificado que mostró el servidor</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; compare it with what the server&apos;s owner tells you</source>
        <translation>Huella SHA-256; compárela con lo que le diga el dueño del servidor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>works, with a limit</source>
        <translation>funciona, con un límite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Buscando el servidor…</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Servidor encontrado</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Cifrando…</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Conexión cifrada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Leyendo las carpetas…</translation>
    </message>
    <message>
        <source>Folders can be read</source>
        <translation>Las carpetas se pueden leer</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Sin carpetas</translation>
    </message>
    <message>
        <source>Looking for All Mail…</source>
        <translation>Buscando «Todo el correo»…</translation>
    </message>
    <message>
        <source>All Mail can be read</source>
        <translation>«Todo el correo» se puede leer</translation>
    </message>
    <message>
        <source>All Mail is hidden</source>
        <translation>«Todo el correo» está oculto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>certificate valid until {date}</source>
        <translation>certificado válido hasta {date}</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <translation>aceptado por usted</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What you entered for this source is not saved.</source>
        <translation>Lo que introdujo para esta fuente no se ha guardado.</translation>
    </message>
    <message>
        <source>Replace the source</source>
        <translation>Reemplazar la fuente</translation>
    </message>
    <message>
        <source>Add a mail source</source>
        <translation>Añadir una fuente de correo</translation>
    </message>
    <message>
        <source>Add {email}</source>
        <translation>Añadir {email}</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End import</source>
        <translation>Terminar la importación</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Keep the source now; it shows what is wrong and tries again.</source>
        <translation>Conservar la fuente ahora; muestra qué va mal y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>¿Cerrar sin añadir?</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Cerrar sin añadir</translation>
    </message>
    <message>
        <source>Add {email} ({place} of {all})</source>
        <translation>Añadir {email} ({place} de {all})</translation>
    </message>
    <message>
        <source>Connect with {provider}…</source>
        <translation>Conectar con {provider}…</translation>
    </message>
    <message>
        <source>Trying the settings…</source>
        <translation>Probando los ajustes…</translation>
    </message>
    <message>
        <source>Saving, and trying the server once more…</source>
        <translation>Guardando, y probando el servidor una vez más…</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>Comprobar y añadir</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>Iniciando sesión en {server}…</translation>
    </message>
    <message>
        <source>It works. Saving…</source>
        <translation>Funciona. Guardando…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, for example imap.example.org.</source>
        <translation>Introduzca el nombre del servidor, por ejemplo imap.example.org.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, mostly 993.</source>
        <translation>El puerto es un número de 1 a 65535, casi siempre 993.</translation>
    </message>
    <message>
        <source>Tick that you accept an unencrypted connection, or choose another.</source>
        <translation>Marque que acepta una conexión sin cifrar, o elija otra.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the e-mail address.</source>
        <translation>Introduzca el nombre de usuario; a menudo es la dirección de correo.</translation>
    </message>
    <message>
        <source>Tick that this is your provider&apos;s server, or enter another one.</source>
        <translation>Marque que este es el servidor de su proveedor, o introduzca otro.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Introduzca la dirección de correo del buzón.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo se parece a nombre@example.org.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces, slashes or other signs.</source>
        <translation>El nombre de un servidor no tiene espacios, barras ni otros signos.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Whether this server is your provider&apos;s could not be checked. Your password would be sent to</source>
        <translation>No se pudo comprobar si este servidor es de su proveedor. Su contraseña se enviaría a</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server</source>
        <translation>Este es el servidor de mi proveedor</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server: {host}</source>
        <translation>Este es el servidor de mi proveedor: {host}</translation>
    </message>
    <message>
        <source>Settings are looked up</source>
        <translation>Se buscan los ajustes</translation>
    </message>
    <message>
        <source>Change settings by hand</source>
        <translation>Cambiar los ajustes a mano</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Use the settings found</source>
        <translation>Usar los ajustes encontrados</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation>Usar lo que escribí</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Sincronizar cada</translation>
    </message>
    <message>
        <source>List every attachment (also signatures, winmail.dat)</source>
        <translation>Listar todos los adjuntos (también firmas, winmail.dat)</translation>
    </message>
    <message>
        <source>This can&apos;t be changed later.</source>
        <translation>Esto no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead</source>
        <translation>Conectar con {provider} en su lugar</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Name of the new account (optional)</source>
        <translation>Nombre de la cuenta nueva (opcional)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Add to</source>
        <comment>an account</comment>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>Account to add to</source>
        <translation>Cuenta a la que añadir</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>Ana Ejemplo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account of the source before</source>
        <translation>La cuenta de la fuente anterior</translation>
    </message>
    <message>
        <source>Sources of one account are merged into one set of messages.</source>
        <translation>Las fuentes de una cuenta se unen en un solo conjunto de mensajes.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>I accept that my password can be read on the way</source>
        <translation>Acepto que mi contraseña pueda leerse por el camino</translation>
    </message>
    <message>
        <source>Still being looked up. Wait a moment, or enter the server&apos;s name.</source>
        <translation>Aún se está buscando. Espere un momento, o introduzca el nombre del servidor.</translation>
    </message>
    <message>
        <source>Help page: {page}</source>
        <translation>Página de ayuda: {page}</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>Abrir la página del proveedor</translation>
    </message>
    <message>
        <source>Set up sign-in…</source>
        <translation>Configurar el acceso…</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Usar una contraseña en su lugar</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>Comprobación en curso</translation>
    </message>
    <message>
        <source>{name} at {server}</source>
        <translation>{name} en {server}</translation>
    </message>
    <message>
        <source>{name} takes no passwords from mail programs: you sign in on its own page. For that, this program must be known there; you set that up once.</source>
        <translation>{name} no acepta contraseñas de programas de correo: se inicia sesión en su propia página. Para eso este programa debe ser conocido allí; se configura una vez.</translation>
    </message>
    <message>
        <source>Set up sign-in with {name}…</source>
        <translation>Configurar el inicio de sesión con {name}…</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Enter an app password made at {name}, not your normal one.</source>
        <translation>Introduzca una contraseña de aplicación creada en {name}, no su contraseña normal.</translation>
    </message>
    <message>
        <source>Try a password anyway</source>
        <translation>Probar una contraseña de todos modos</translation>
    </message>
    <message>
        <source>You sign in at {name}, in your own browser. This program never sees your password.</source>
        <translation>Inicia sesión en {name}, en su propio navegador. Este programa nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Connect with {name} instead</source>
        <translation>Conectar con {name} en su lugar</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Usar una contraseña de aplicación en su lugar</translation>
    </message>
    <message>
        <source>What you allow there goes to {server} only.</source>
        <translation>Lo que permita allí va solo a {server}.</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>Paso {step} de {all}: {name}</translation>
    </message>
    <message>
        <source>Its icon in the tray brings this window back.</source>
        <translation>Su icono en la bandeja del sistema devuelve esta ventana.</translation>
    </message>
    <message>
        <source>Start CIO Desktop again to bring this window back: this desktop has no tray for an icon.</source>
        <translation>Inicie CIO Desktop otra vez para devolver esta ventana: este escritorio no tiene bandeja para un icono.</translation>
    </message>
    <message>
        <source>Quit in the File menu ends everything.</source>
        <translation>«Salir» en el menú «Archivo» lo termina todo.</translation>
    </message>
    <message>
        <source>Quit in the File menu ({key}) ends everything.</source>
        <translation>«Salir» en el menú «Archivo» ({key}) lo termina todo.</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>¿Seguir sincronizando en segundo plano?</translation>
    </message>
    <message>
        <source>CIO Desktop can go on without its window: your sources are kept up to date, and you are told when one needs you.</source>
        <translation>CIO Desktop puede seguir sin su ventana: sus fuentes se mantienen al día, y se le avisa cuando una le necesita.</translation>
    </message>
    <message>
        <source>If you quit now, nothing is synced until you start it again. This is asked once; the choice is in Settings, under General.</source>
        <translation>Si sale ahora, no se sincroniza nada hasta que lo inicie de nuevo. Esto se pregunta una vez; la elección está en los ajustes, en General.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Seguir sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you</source>
        <translation>
            <numerusform>{n} fuente le necesita</numerusform>
            <numerusform>{n} fuentes le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
    <message>
        <source>The service did not take them, and they can&apos;t be kept for the next start: the folder of this program can&apos;t be written, perhaps as the disk is full. Make room and quit again, or quit now and make these changes again later.</source>
        <translation>El servicio no los aceptó, y no se pueden guardar para el próximo inicio: no se puede escribir en la carpeta de este programa, quizá porque el disco está lleno. Haga sitio y salga otra vez, o salga ahora y repita estos cambios más tarde.</translation>
    </message>
    <message>
        <source>The program still reads which messages the last change is about, and can&apos;t keep it for the next start before it knows. Wait until it is read and quit again, or quit now and make this change again later.</source>
        <translation>El programa aún lee de qué mensajes trata el último cambio, y no puede guardarlo para el próximo inicio antes de saberlo. Espere a que se lea y salga otra vez, o salga ahora y repita este cambio más tarde.</translation>
    </message>
    <message>
        <source>What is missing is kept, and done once CIO Desktop runs again. Let it run, and it is done as soon as the mail server answers.</source>
        <translation>Lo que falta se guarda, y se hace cuando CIO Desktop vuelva a funcionar. Si lo deja en marcha, se hace en cuanto responda el servidor de correo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved yet</source>
        <translation>
            <numerusform>{n} cambio aún no está guardado</numerusform>
            <numerusform>{n} cambios aún no están guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlos</translation>
    </message>
    <message>
        <source>Open {program}</source>
        <translation>Abrir {program}</translation>
    </message>
    <message>
        <source>{program}: {tip}</source>
        <translation>{program}: {tip}</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>Sincronizar todo ahora</translation>
    </message>
    <message numerus="yes">
        <source>{n} more need you</source>
        <translation>
            <numerusform>{n} más le necesita</numerusform>
            <numerusform>{n} más le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Next sync {when}</source>
        <translation>Próxima sincronización {when}</translation>
    </message>
    <message>
        <source>Or use an app password</source>
        <translation>O usar una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Enter an app password…</source>
        <translation>Introducir una contraseña de aplicación…</translation>
    </message>
    <message>
        <source>{name} makes one for this program alone, and you can take it back there at any time.</source>
        <translation>{name} crea una solo para este programa, y puede retirarla allí en cualquier momento.</translation>
    </message>
    <message>
        <source>The provider makes one for this program alone, and you can take it back there at any time.</source>
        <translation>El proveedor crea una solo para este programa, y puede retirarla allí en cualquier momento.</translation>
    </message>
    <message>
        <source>Make one at {provider}</source>
        <translation>Crear una en {provider}</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Código: {letters}</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>{email} is connected</source>
        <translation>{email} está conectada</translation>
    </message>
    <message>
        <source>Use this computer&apos;s browser instead</source>
        <translation>Usar el navegador de este equipo en su lugar</translation>
    </message>
    <message>
        <source>Sign in on another device…</source>
        <translation>Iniciar sesión en otro dispositivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The link is copied. It works once, in any browser on this computer.</source>
        <translation>El enlace está copiado. Vale una vez, en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código está copiado.</translation>
    </message>
    <message>
        <source>Nothing happened? Paste the address of the last page</source>
        <translation>¿No pasó nada? Pegue la dirección de la última página</translation>
    </message>
    <message>
        <source>Address of the last page, or the code it shows</source>
        <translation>Dirección de la última página, o el código que muestra</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>After you allowed access, the browser may show that a page can&apos;t be reached. Copy its whole address from the address bar.</source>
        <translation>Después de permitir el acceso, el navegador quizá muestre que no se puede llegar a una página. Copie su dirección entera de la barra de direcciones.</translation>
    </message>
    <message>
        <source>If the page shows a code instead, paste that.</source>
        <translation>Si la página muestra un código, péguelo.</translation>
    </message>
    <message>
        <source>It begins with {address}.</source>
        <translation>Empieza por {address}.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in as {who} and allow access to mail.</source>
        <translation>Abra la página de abajo en cualquier dispositivo, escriba allí este código, inicie sesión como {who} y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>The browser did not open. This computer could not start one. Copy the link and open it in a browser yourself.</source>
        <translation>El navegador no se abrió. Este equipo no pudo iniciar ninguno. Copie el enlace y ábralo usted en un navegador.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Connect {who}</source>
        <translation>Conectar {who}</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Conectar un buzón</translation>
    </message>
    <message>
        <source>Your browser will open {host}.</source>
        <translation>Su navegador abrirá {host}.</translation>
    </message>
    <message>
        <source>Your browser will open the sign-in page.</source>
        <translation>Su navegador abrirá la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in there as {who} and allow access to mail.</source>
        <translation>Inicie sesión allí como {who} y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>Sign in there and allow access to mail.</source>
        <translation>Inicie sesión allí y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in and allow access to mail.</source>
        <translation>Abra la página de abajo en cualquier dispositivo, escriba allí este código, inicie sesión y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>The local service is not answering. This goes on as soon as it is back.</source>
        <translation>El servicio local no responde. Esto continúa en cuanto vuelva.</translation>
    </message>
    <message>
        <source>Passing it on…</source>
        <translation>Transmitiendo…</translation>
    </message>
    <message>
        <source>Use {name}&apos;s mail as a new source</source>
        <translation>Usar el correo de {name} como fuente nueva</translation>
    </message>
    <message>
        <source>Use their mail as a new source</source>
        <translation>Usar ese correo como fuente nueva</translation>
    </message>
    <message>
        <source>Connect {who} again</source>
        <translation>Conectar {who} de nuevo</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Waiting for the code to be typed…</source>
        <translation>Esperando a que se escriba el código…</translation>
    </message>
    <message>
        <source>Signed in. Finishing…</source>
        <translation>Sesión iniciada. Terminando…</translation>
    </message>
    <message>
        <source>Signed in. Trying the mail server…</source>
        <translation>Sesión iniciada. Probando el servidor de correo…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Todo listo.</translation>
    </message>
    <message>
        <source>Waiting for you at {name}…</source>
        <translation>Esperándole en {name}…</translation>
    </message>
    <message>
        <source>Waiting for you at the sign-in page…</source>
        <translation>Esperándole en la página de inicio de sesión…</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation>La ventana se está cerrando.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Changes have to wait until it is back.</source>
        <translation>No se puede llegar al servicio. Los cambios deben esperar a que vuelva.</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Pegar mensajes</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation>Encontrado en {place}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>No se cambió nada. {why}</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are there already.</source>
        <translation>Nada que cambiar: los mensajes ya están ahí.</translation>
    </message>
    <message>
        <source>The service does not tell the marks of these messages.</source>
        <translation>El servicio no indica las marcas de estos mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder}</source>
        <translation>
            <numerusform>Mover {n} mensaje a {folder}</numerusform>
            <numerusform>Mover {n} mensajes a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Mover {n} mensaje a {folder} en {source}</numerusform>
            <numerusform>Mover {n} mensajes a {folder} en {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to</source>
        <translation>
            <numerusform>Mover {n} mensaje a</numerusform>
            <numerusform>Mover {n} mensajes a</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to archive: the messages are not in the Inbox.</source>
        <translation>Nada que archivar: los mensajes no están en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>{source} names none. Your choice is remembered for this source.</source>
        <translation>{source} no indica ninguna. Su elección se recuerda para esta fuente.</translation>
    </message>
    <message numerus="yes">
        <source>Folders of {n} messages</source>
        <translation>
            <numerusform>Carpetas de {n} mensaje</numerusform>
            <numerusform>Carpetas de {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder is for archived mail?</source>
        <translation>¿Qué carpeta es para el correo archivado?</translation>
    </message>
    <message>
        <source>Which folder is for deleted mail?</source>
        <translation>¿Qué carpeta es para el correo eliminado?</translation>
    </message>
    <message>
        <source>&amp;Copy here</source>
        <translation>&amp;Copiar aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages copied: press {key} on a folder.</source>
        <translation>
            <numerusform>{n} mensaje copiado: pulse {key} en una carpeta.</numerusform>
            <numerusform>{n} mensajes copiados: pulse {key} en una carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Move to last folder again</source>
        <translation>Mover otra vez a la última carpeta</translation>
    </message>
    <message>
        <source>Change folders…</source>
        <translation>Cambiar carpetas…</translation>
    </message>
    <message>
        <source>Remove from this folder</source>
        <translation>Quitar de esta carpeta</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leído o no leído</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>Destacar, o quitar la estrella</translation>
    </message>
    <message>
        <source>Create “{folder}”</source>
        <translation>Crear «{folder}»</translation>
    </message>
    <message>
        <source>This list is of several folders.</source>
        <translation>Esta lista es de varias carpetas.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Change their folders source by source.</source>
        <translation>Estos mensajes son de varias fuentes. Cambie sus carpetas fuente por fuente.</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Mover aquí</translation>
    </message>
    <message>
        <source>There are no messages to paste: select some and copy them first.</source>
        <translation>No hay mensajes que pegar: seleccione algunos y cópielos primero.</translation>
    </message>
    <message>
        <source>Move to favourite {digit}</source>
        <translation>Mover al favorito {digit}</translation>
    </message>
    <message>
        <source>No folder was used yet: press V to choose one.</source>
        <translation>Aún no se ha usado ninguna carpeta: pulse V para elegir una.</translation>
    </message>
    <message>
        <source>No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.</source>
        <translation>Ninguna carpeta tiene todavía la cifra {digit}. Haga favorita una en el menú de una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder to paste the messages into.</source>
        <translation>Elija una carpeta en la que pegar los mensajes.</translation>
    </message>
    <message>
        <source>There is no plan to show. {why}</source>
        <translation>No hay plan que mostrar. {why}</translation>
    </message>
    <message>
        <source>mail of {sender}</source>
        <translation>correo de {sender}</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>usada la última</translation>
    </message>
    <message>
        <source>{folder} — {source}</source>
        <translation>{folder} — {source}</translation>
    </message>
    <message>
        <source>key {digit}</source>
        <translation>tecla {digit}</translation>
    </message>
    <message>
        <source>{reason}, {key}</source>
        <translation>{reason}, {key}</translation>
    </message>
    <message>
        <source>Gmail keeps each message once, in All Mail, and labels say where it is shown. So a label can&apos;t be left out by itself; Spam and Trash can.</source>
        <translation>Gmail guarda cada mensaje una vez, en «Todo el correo», y las etiquetas dicen dónde se muestra. Por eso no se puede dejar fuera una etiqueta sola; el spam y la papelera sí.</translation>
    </message>
    <message>
        <source>What you don&apos;t tick is not read. On the mail server nothing changes, and it can still be filed into.</source>
        <translation>Lo que no marque no se lee. En el servidor de correo no cambia nada, y aún se puede archivar en ello.</translation>
    </message>
    <message>
        <source>Nothing is deleted on the mail server, and all comes back when you tick it again.</source>
        <translation>En el servidor de correo no se elimina nada, y todo vuelve cuando lo marque de nuevo.</translation>
    </message>
    <message>
        <source>Folders to sync</source>
        <translation>Carpetas que sincronizar</translation>
    </message>
    <message>
        <source>Folders, ticked where they are synced</source>
        <translation>Carpetas, marcadas si se sincronizan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with this folder; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} mensaje sale de las listas de aquí con esta carpeta; lo que está también en otra se queda allí.</numerusform>
            <numerusform>{n} mensajes salen de las listas de aquí con esta carpeta; lo que está también en otra se queda allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with these {folders} folders; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>{n} mensaje sale de las listas de aquí con estas {folders} carpetas; lo que está también en otra se queda allí.</numerusform>
            <numerusform>{n} mensajes salen de las listas de aquí con estas {folders} carpetas; lo que está también en otra se queda allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are read from now on.</source>
        <translation>
            <numerusform>{n} carpeta se lee de ahora en adelante.</numerusform>
            <numerusform>{n} carpetas se leen de ahora en adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no folders.</source>
        <translation>Esta fuente no tiene carpetas.</translation>
    </message>
    <message>
        <source>The Inbox is always synced.</source>
        <translation>La bandeja de entrada siempre se sincroniza.</translation>
    </message>
    <message>
        <source>It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.</source>
        <translation>No se sincroniza, así que aquí no se sabe qué contiene. Solo se elimina si no contiene mensajes.</translation>
    </message>
    <message>
        <source>“{folder}” is not synced, so what is in it is not known here.</source>
        <translation>«{folder}» no se sincroniza, así que aquí no se sabe qué contiene.</translation>
    </message>
    <message>
        <source>making of “{folder}”</source>
        <translation>creación de «{folder}»</translation>
    </message>
    <message>
        <source>Renamed “{folder}” to “{name}”</source>
        <translation>«{folder}» renombrada a «{name}»</translation>
    </message>
    <message>
        <source>rename “{folder}”</source>
        <translation>renombrar «{folder}»</translation>
    </message>
    <message>
        <source>delete “{folder}”</source>
        <translation>eliminar «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another folder first.</source>
        <translation>
            <numerusform>{n} mensaje que contiene se elimina para siempre, también en el servidor de correo. Mueva antes a otra carpeta lo que aún se quiera.</numerusform>
            <numerusform>{n} mensajes que contiene se eliminan para siempre, también en el servidor de correo. Mueva antes a otra carpeta lo que aún se quiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} folders in it stay.</source>
        <translation>
            <numerusform>La carpeta que contiene se queda.</numerusform>
            <numerusform>Las {n} carpetas que contiene se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty “{folder}”</source>
        <translation>vaciar «{folder}»</translation>
    </message>
    <message>
        <source>A change waits for the mail server, and goes on by itself: {what}.</source>
        <translation>Un cambio espera al servidor de correo, y continúa por sí mismo: {what}.</translation>
    </message>
    <message>
        <source>Made “{folder}”</source>
        <translation>«{folder}» creada</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>crear la carpeta</translation>
    </message>
    <message>
        <source>renaming of “{folder}” to “{name}”</source>
        <translation>cambio de nombre de «{folder}» a «{name}»</translation>
    </message>
    <message>
        <source>move of “{folder}” into “{place}”</source>
        <translation>traslado de «{folder}» a «{place}»</translation>
    </message>
    <message>
        <source>Moved “{folder}” into “{place}”</source>
        <translation>«{folder}» movida a «{place}»</translation>
    </message>
    <message>
        <source>move of “{folder}” to the top level</source>
        <translation>traslado de «{folder}» al nivel superior</translation>
    </message>
    <message>
        <source>Moved “{folder}” to the top level</source>
        <translation>«{folder}» movida al nivel superior</translation>
    </message>
    <message>
        <source>move “{folder}”</source>
        <translation>mover «{folder}»</translation>
    </message>
    <message>
        <source>Delete folder and mail</source>
        <translation>Eliminar carpeta y correo</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Eliminar la carpeta</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages lose this label and stay in All Mail.</source>
        <translation>
            <numerusform>{n} mensaje pierde esta etiqueta y sigue en «Todo el correo».</numerusform>
            <numerusform>{n} mensajes pierden esta etiqueta y siguen en «Todo el correo».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is the folder for {role} now</source>
        <translation>«{folder}» es ahora la carpeta para {role}</translation>
    </message>
    <message>
        <source>“{folder}” is for nothing special now</source>
        <translation>«{folder}» ya no es para nada especial</translation>
    </message>
    <message>
        <source>say what “{folder}” is for</source>
        <translation>decir para qué es «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders changed</source>
        <translation>
            <numerusform>{n} carpeta cambiada</numerusform>
            <numerusform>{n} carpetas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>undo or redo the {change}</source>
        <translation>deshacer o rehacer: {change}</translation>
    </message>
    <message>
        <source>Makes “{folder}” in “{place}”.</source>
        <translation>Crea «{folder}» en «{place}».</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>eliminar la carpeta</translation>
    </message>
    <message>
        <source>Deleted “{folder}” again</source>
        <translation>«{folder}» eliminada otra vez</translation>
    </message>
    <message>
        <source>Move “{folder}”</source>
        <translation>Mover «{folder}»</translation>
    </message>
    <message>
        <source>Move folder</source>
        <translation>Mover carpeta</translation>
    </message>
    <message>
        <source>There is no other place for “{folder}”.</source>
        <translation>No hay otro lugar para «{folder}».</translation>
    </message>
    <message>
        <source>Delete “{folder}”?</source>
        <translation>¿Eliminar «{folder}»?</translation>
    </message>
    <message>
        <source>{folder} is empty already.</source>
        <translation>{folder} ya está vacía.</translation>
    </message>
    <message>
        <source>Empty {folder}?</source>
        <translation>¿Vaciar {folder}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are deleted for good. What comes in from now on stays. This can&apos;t be undone.</source>
        <translation>
            <numerusform>{n} mensaje se elimina para siempre. Lo que llegue desde ahora se queda. Esto no se puede deshacer.</numerusform>
            <numerusform>{n} mensajes se eliminan para siempre. Lo que llegue desde ahora se queda. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} messages</source>
        <translation>
            <numerusform>Eliminar {n} mensaje</numerusform>
            <numerusform>Eliminar {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {most} favourites already, one for each digit. Take one away first.</source>
        <translation>Ya hay {most} favoritas, una por cada cifra. Quite antes una.</translation>
    </message>
    <message>
        <source>Key {digit} moves messages to “{folder}” now</source>
        <translation>La tecla {digit} mueve ahora mensajes a «{folder}»</translation>
    </message>
    <message>
        <source>“{folder}” is no favourite now</source>
        <translation>«{folder}» ya no es favorita</translation>
    </message>
    <message>
        <source>put “{folder}” to its other place</source>
        <translation>poner «{folder}» en su otro lugar</translation>
    </message>
    <message>
        <source>“{folder}” is there again</source>
        <translation>«{folder}» está ahí otra vez</translation>
    </message>
    <message>
        <source>“{folder}” is not empty any more, and stays.</source>
        <translation>«{folder}» ya no está vacía, y se queda.</translation>
    </message>
    <message>
        <source>Deleted “{folder}”</source>
        <translation>«{folder}» eliminada</translation>
    </message>
    <message>
        <source>Emptied {folder}</source>
        <translation>{folder} vaciada</translation>
    </message>
    <message>
        <source>{done} of {all} were changed before.</source>
        <translation>{done} de {all} se cambiaron antes.</translation>
    </message>
    <message>
        <source>change “{folder}”</source>
        <translation>cambiar «{folder}»</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a folder lies in another one</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>In which folder</source>
        <translation>En qué carpeta</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown. {answer}</source>
        <translation>No se muestra todo el correo de esta carpeta. {answer}</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown.</source>
        <translation>No se muestra todo el correo de esta carpeta.</translation>
    </message>
    <message>
        <source>The server does not open this folder. It says: “{answer}”</source>
        <translation>El servidor no abre esta carpeta. Dice: «{answer}»</translation>
    </message>
    <message>
        <source>The server does not open it.</source>
        <translation>El servidor no la abre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages can&apos;t be dragged to another source.</source>
        <translation>Los mensajes no se pueden arrastrar a otra fuente.</translation>
    </message>
    <message>
        <source>Folders can&apos;t be moved here.</source>
        <translation>Las carpetas no se pueden mover aquí.</translation>
    </message>
    <message>
        <source>{folder}, holds only folders</source>
        <translation>{folder}, solo contiene carpetas</translation>
    </message>
    <message>
        <source>{folder}, {messages}, favourite {digit}</source>
        <translation>{folder}, {messages}, favorita {digit}</translation>
    </message>
    <message>
        <source>{folder}, {messages}</source>
        <translation>{folder}, {messages}</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages, {unread} unread</source>
        <translation>
            <numerusform>{n} mensaje, {unread} no leídos</numerusform>
            <numerusform>{n} mensajes, {unread} no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the messages on a folder.</source>
        <translation>Suelte los mensajes en una carpeta.</translation>
    </message>
    <message>
        <source>A folder stays in its source.</source>
        <translation>Una carpeta se queda en su fuente.</translation>
    </message>
    <message>
        <source>Filter folders…</source>
        <translation>Filtrar carpetas…</translation>
    </message>
    <message>
        <source>Choose a source to see its folders.</source>
        <translation>Elija una fuente para ver sus carpetas.</translation>
    </message>
    <message>
        <source>The folders can&apos;t be read now.</source>
        <translation>Las carpetas no se pueden leer ahora.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>Leyendo carpetas…</translation>
    </message>
    <message>
        <source>No folders yet. They appear with the first sync.</source>
        <translation>Aún no hay carpetas. Aparecen con la primera sincronización.</translation>
    </message>
    <message>
        <source>Move {count} → {folder}</source>
        <translation>Mover {count} → {folder}</translation>
    </message>
    <message>
        <source>Move {count} → {folder} in {source}</source>
        <translation>Mover {count} → {folder} en {source}</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>Copy {count} → {folder}</source>
        <translation>Copiar {count} → {folder}</translation>
    </message>
    <message>
        <source>Copy {count} → {folder} in {source}</source>
        <translation>Copiar {count} → {folder} en {source}</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>Add {count} → {folder}</source>
        <translation>Añadir {count} → {folder}</translation>
    </message>
    <message>
        <source>Add {count} → {folder} in {source}</source>
        <translation>Añadir {count} → {folder} en {source}</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Añadir aquí</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder}</source>
        <translation>Mover o copiar {count} → {folder}</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder} in {source}</source>
        <translation>Mover o copiar {count} → {folder} en {source}</translation>
    </message>
    <message>
        <source>Move or copy here</source>
        <translation>Mover o copiar aquí</translation>
    </message>
    <message>
        <source>Move {folder} → {place}</source>
        <translation>Mover {folder} → {place}</translation>
    </message>
    <message>
        <source>Folders of the source. Drop messages here, or press V in the message list.</source>
        <translation>Carpetas de la fuente. Suelte mensajes aquí, o pulse V en la lista de mensajes.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>nivel superior</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Type a folder&apos;s name…</source>
        <translation>Escriba el nombre de una carpeta…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>a mailbox on a server</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Leyendo el mensaje…</translation>
    </message>
    <message>
        <source>partly: {part} of {all} in it</source>
        <translation>en parte: {part} de {all} en ella</translation>
    </message>
    <message>
        <source>Create “{folder}” inside “{place}”</source>
        <translation>Crear «{folder}» dentro de «{place}»</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} de {all}</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>en ella</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>no en ella</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>{folder}, {state}</source>
        <translation>{folder}, {state}</translation>
    </message>
    <message>
        <source>Select messages to see and change their folders.</source>
        <translation>Seleccione mensajes para ver y cambiar sus carpetas.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Select those of one source to see and change their folders.</source>
        <translation>Estos mensajes son de varias fuentes. Seleccione los de una fuente para ver y cambiar sus carpetas.</translation>
    </message>
    <message>
        <source>Not all of these messages were read yet. What is not clicked here stays as it is for each of them.</source>
        <translation>Aún no se han leído todos estos mensajes. Lo que no se pulse aquí queda como está para cada uno.</translation>
    </message>
    <message>
        <source>Filter folders or type a new one…</source>
        <translation>Filtrar carpetas o escribir una nueva…</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes being saved</source>
        <translation>
            <numerusform>{n} cambio guardándose</numerusform>
            <numerusform>{n} cambios guardándose</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folders of the selected messages</source>
        <translation>Carpetas de los mensajes seleccionados</translation>
    </message>
    <message>
        <source>All inboxes</source>
        <translation>Todas las bandejas de entrada</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo el correo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>{list}, {unread} unread</source>
        <translation>{list}, {unread} no leídos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>This change waits to be sent.</source>
        <translation>Este cambio espera a enviarse.</translation>
    </message>
    <message>
        <source>This change is being saved.</source>
        <translation>Este cambio se está guardando.</translation>
    </message>
    <message>
        <source>The mail server has not carried this out yet. The change is kept and goes on by itself.</source>
        <translation>El servidor de correo aún no lo ha llevado a cabo. El cambio se guarda y continúa por sí mismo.</translation>
    </message>
    <message>
        <source>Out of its old folder. The copy there stays marked as deleted until the mail server removes it.</source>
        <translation>Fuera de su carpeta anterior. La copia de allí sigue marcada como eliminada hasta que el servidor de correo la elimine.</translation>
    </message>
    <message>
        <source>Sorted by date, oldest first</source>
        <translation>Por fecha, los más antiguos primero</translation>
    </message>
    <message>
        <source>Sorted by date, newest first</source>
        <translation>Por fecha, los más nuevos primero</translation>
    </message>
    <message>
        <source>Sorted by sender, A to Z</source>
        <translation>Por remitente, de la A a la Z</translation>
    </message>
    <message>
        <source>Sorted by sender, Z to A</source>
        <translation>Por remitente, de la Z a la A</translation>
    </message>
    <message>
        <source>Sorted by subject, A to Z</source>
        <translation>Por asunto, de la A a la Z</translation>
    </message>
    <message>
        <source>Sorted by subject, Z to A</source>
        <translation>Por asunto, de la Z a la A</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>The last change failed. {why}</source>
        <translation>El último cambio falló. {why}</translation>
    </message>
    <message>
        <source>Drop the folder on a message.</source>
        <translation>Suelte la carpeta en un mensaje.</translation>
    </message>
    <message>
        <source>This folder belongs to another source.</source>
        <translation>Esta carpeta pertenece a otra fuente.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>also in {folders}</source>
        <translation>también en {folders}</translation>
    </message>
    <message>
        <source>in {folders}</source>
        <translation>en {folders}</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Its mail is on the mail server only. “Choose folders to sync…” in the source&apos;s menu brings it here.</source>
        <translation>Su correo está solo en el servidor. «Elegir carpetas…» en el menú de la fuente lo trae aquí.</translation>
    </message>
    <message>
        <source>No mail of {source} was read yet</source>
        <translation>Aún no se ha leído correo de {source}</translation>
    </message>
    <message numerus="yes">
        <source>First import: {done} of {n} folders.</source>
        <translation>
            <numerusform>Primera importación: {done} de {n} carpeta.</numerusform>
            <numerusform>Primera importación: {done} de {n} carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing mail as of {moment}.</source>
        <translation>Correo tal como estaba: {moment}.</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>and more</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count} · {copies} with doubles</source>
        <translation>{count} · {copies} con duplicados</translation>
    </message>
    <message>
        <source>all {count} selected</source>
        <translation>los {count} seleccionados</translation>
    </message>
    <message>
        <source>{part} of {all} selected</source>
        <translation>{part} de {all} seleccionados</translation>
    </message>
    <message>
        <source>No messages in {folder}.</source>
        <translation>Sin mensajes en {folder}.</translation>
    </message>
    <message>
        <source>What its badge says has to be mended first.</source>
        <translation>Antes hay que arreglar lo que dice su estado.</translation>
    </message>
    <message>
        <source>First import</source>
        <translation>Primera importación</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>Leyendo mensajes…</translation>
    </message>
    <message>
        <source>No message matches “{words}” in {place}.</source>
        <translation>Ningún mensaje coincide con «{words}» en {place}.</translation>
    </message>
    <message>
        <source>No message matches “{words}”.</source>
        <translation>Ningún mensaje coincide con «{words}».</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>Los mensajes aparecen aquí según llegan.</translation>
    </message>
    <message>
        <source>{folder} is not synced.</source>
        <translation>{folder} no se sincroniza.</translation>
    </message>
    <message>
        <source>Its first sync is about to begin.</source>
        <translation>Su primera sincronización está a punto de empezar.</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation>Elija una carpeta para ver sus mensajes.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>one message</comment>
        <translation>no leído</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>one message</comment>
        <translation>destacado</translation>
    </message>
    <message>
        <source>replied</source>
        <comment>one message</comment>
        <translation>respondido</translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} adjunto</numerusform>
            <numerusform>{n} adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>E archives the selected messages, V moves them, L changes their folders, digits move them to favourite folders, U marks them as read or unread, S stars them, Delete moves them to Trash.</source>
        <translation>E archiva los mensajes seleccionados, V los mueve, L cambia sus carpetas, las cifras los mueven a carpetas favoritas, U los marca como leídos o no leídos, S los destaca, Supr los mueve a la papelera.</translation>
    </message>
    <message>
        <source>As far as is known now: the server is looked at first, and what is found there counts.</source>
        <translation>Según lo que se sabe ahora: primero se mira el servidor, y cuenta lo que se encuentre allí.</translation>
    </message>
    <message>
        <source>For “{subject}” these commands would be sent. Nothing has been sent yet.</source>
        <translation>Para «{subject}» se enviarían estas órdenes. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Elaborándose…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message numerus="yes">
        <source>It is the first of {n} messages; what goes the same way goes together.</source>
        <translation>
            <numerusform>Es el primero de {n} mensaje; lo que va por el mismo camino va junto.</numerusform>
            <numerusform>Es el primero de {n} mensajes; lo que va por el mismo camino va junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent: it is so already.</source>
        <translation>No se enviaría nada: ya está así.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Mostrar {n} más</numerusform>
            <numerusform>Mostrar {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>There it looks as its sender laid it out. It is written to a file that only you can read, which is removed after ten minutes, or when you leave this program. The page may run nothing and send nothing.</source>
        <translation>Allí se ve como lo compuso su remitente. Se escribe en un archivo que solo usted puede leer y que se elimina a los diez minutos, o cuando sale de este programa. La página no puede ejecutar ni enviar nada.</translation>
    </message>
    <message>
        <source>Who sent it can see then that you read it, when, and from which network.</source>
        <translation>Quien lo envió puede ver entonces que lo lee, cuándo y desde qué red.</translation>
    </message>
    <message>
        <source>Open this message in the browser?</source>
        <translation>¿Abrir este mensaje en el navegador?</translation>
    </message>
    <message>
        <source>Load its pictures from the internet</source>
        <translation>Cargar sus imágenes de Internet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código fuente del mensaje</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a message: all it is made of</comment>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>These are the first {size} KiB. The saved file has all of it.</source>
        <translation>Estos son los primeros {size} KiB. El archivo guardado lo contiene todo.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Fetching {file} to be dragged…</source>
        <translation>Obteniendo {file} para arrastrarlo…</translation>
    </message>
    <message>
        <source>{file} is here: drag it now.</source>
        <translation>{file} está aquí: arrástrelo ahora.</translation>
    </message>
    <message>
        <source>“{file}” could not be fetched</source>
        <translation>«{file}» no se pudo obtener</translation>
    </message>
    <message>
        <source>{reason}. Make room, and try again.</source>
        <translation>{reason}. Haga sitio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Copy the sender&apos;s address</source>
        <translation>Copiar la dirección del remitente</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <source>Show source…</source>
        <translation>Mostrar el código fuente…</translation>
    </message>
    <message>
        <source>about this message</source>
        <translation>sobre este mensaje</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>La dirección entera</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>It leads to {host}. Your browser opens it.</source>
        <translation>Lleva a {host}. Su navegador lo abre.</translation>
    </message>
    <message>
        <source>Its words name {host}, but that is not where it leads.</source>
        <translation>Sus palabras nombran {host}, pero no lleva ahí.</translation>
    </message>
    <message>
        <source>[It is longer: the source of the message has all of it.]</source>
        <translation>[Es más largo: el código fuente del mensaje lo contiene todo.]</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. The message is shown as soon as it is back.</source>
        <translation>No se puede llegar al servicio. El mensaje se muestra en cuanto vuelva.</translation>
    </message>
    <message>
        <source>Fetching the message…</source>
        <translation>Obteniendo el mensaje…</translation>
    </message>
    <message>
        <source>It was moved or deleted by another program. The list is being read again.</source>
        <translation>Otro programa lo movió o lo eliminó. La lista se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copiado: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are selected.</source>
        <translation>
            <numerusform>{n} mensaje está seleccionado.</numerusform>
            <numerusform>{n} mensajes están seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation>Seleccione un mensaje para leerlo.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read now</source>
        <translation>Este mensaje no se puede leer ahora</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Mostrar como se envió</translation>
    </message>
    <message>
        <source>Show plain text</source>
        <translation>Mostrar solo el texto</translation>
    </message>
    <message>
        <source>This message is made too elaborately to be shown here: these are its words alone.</source>
        <translation>Este mensaje es demasiado elaborado para mostrarlo aquí: estas son solo sus palabras.</translation>
    </message>
    <message>
        <source>It is long: only its beginning is shown here.</source>
        <translation>Es largo: aquí solo se muestra su principio.</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Este mensaje no tiene texto que se pueda mostrar aquí.</translation>
    </message>
    <message>
        <source>This message is no longer there</source>
        <translation>Este mensaje ya no está ahí</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>help of the command line</comment>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <comment>help of the command line</comment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>help of the command line</comment>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>help of the command line</comment>
        <translation>uso: </translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>wrong usage</comment>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>wrong usage</comment>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <comment>wrong usage</comment>
        <translation>no se permite con el argumento %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>wrong usage</comment>
        <translation>no toma ningún valor: %r</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>wrong usage</comment>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <comment>wrong usage</comment>
        <translation>falta uno de estos argumentos: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>wrong usage</comment>
        <translation>falta un valor detrás</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>wrong usage</comment>
        <translation>falta al menos un valor detrás</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>wrong usage</comment>
        <translation>opción ambigua: %(option)s podría ser %(matches)s</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>wrong usage</comment>
        <translation>valor no válido para %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>wrong usage</comment>
        <translation>%(value)r no se puede elegir (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <comment>wrong usage</comment>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} seconds.</source>
        <translation>La comprobación no terminó en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The address of a service looks like https://api.example.org</source>
        <translation>La dirección de un servicio es como https://api.example.org</translation>
    </message>
    <message>
        <source>The service&apos;s answer has another shape than documented: {error}</source>
        <translation>La respuesta del servicio no tiene la forma documentada: {error}</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>No se puede alcanzar el servicio.</translation>
    </message>
    <message>
        <source>An event has another shape than documented: {error}</source>
        <translation>Un evento no tiene la forma documentada: {error}</translation>
    </message>
    <message>
        <source>The service ended the event stream</source>
        <translation>El servicio terminó el flujo de eventos</translation>
    </message>
    <message>
        <source>The content is larger than {limit} bytes.</source>
        <translation>El contenido ocupa más de {limit} bytes.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a source</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>INVALID_CREDENTIALS</source>
        <comment>state of a source</comment>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>CONNECTION_IMPOSSIBLE</source>
        <comment>state of a source</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>NO_ACCESS_TO_ALL_MAIL</source>
        <comment>state of a source</comment>
        <translation>sin «Todo el correo»</translation>
    </message>
    <message>
        <source>TEMP_DISABLED</source>
        <comment>state of a source</comment>
        <translation>desactivada temporalmente</translation>
    </message>
    <message>
        <source>DISABLED</source>
        <comment>state of a source</comment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>state of a change</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a change</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a change</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>state of a change</comment>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a change</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a change</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a change</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of a change</comment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a change</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a change</comment>
        <translation>sin objeto</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>state of a change</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of news</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>sync</source>
        <comment>kind of news</comment>
        <translation>sincronización</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>what a change does</comment>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does</comment>
        <translation>crear</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a change does</comment>
        <translation>eliminar carpeta</translation>
    </message>
    <message>
        <source>expunge</source>
        <comment>what a change does</comment>
        <translation>eliminar ahora</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>what a change does</comment>
        <translation>cambiar nombre</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a change does</comment>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a change does</comment>
        <translation>marcar como leído</translation>
    </message>
    <message>
        <source>append</source>
        <comment>what a change does</comment>
        <translation>depositar</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does</comment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>what a change does</comment>
        <translation>marcas</translation>
    </message>
    <message>
        <source>The key of the stored secrets is damaged.</source>
        <translation>La clave de los secretos guardados está dañada.</translation>
    </message>
    <message>
        <source>This is not the address of an API server.</source>
        <translation>Esta no es la dirección de un servidor de API.</translation>
    </message>
    <message>
        <source>No system keyring was found: none is installed, or none runs in this session. On Linux it is GNOME Keyring or KWallet, started with the desktop.</source>
        <translation>No se encontró ningún llavero del sistema: no hay ninguno instalado, o ninguno funciona en esta sesión. En Linux es GNOME Keyring o KWallet, que se inicia con el escritorio.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key to the stored passwords can&apos;t be read. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado, por lo que no se puede leer la clave de las contraseñas guardadas. Desbloquéelo y reinténtelo.</translation>
    </message>
    <message>
        <source>The stored secrets can&apos;t be opened with this key.</source>
        <translation>Los secretos guardados no se pueden abrir con esta clave.</translation>
    </message>
    <message>
        <source>The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it is another keyring than before. Unlock it and try again.</source>
        <translation>El llavero del sistema no dio la clave de las contraseñas guardadas: está bloqueado, se cerró su pregunta, o no es el mismo llavero de antes. Desbloquéelo y reinténtelo.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting for its password in another window: answer there, then try again.</source>
        <translation>El llavero del sistema no respondió a tiempo. Quizá espera su contraseña en otra ventana: responda allí y reinténtelo.</translation>
    </message>
    <message>
        <source>This secret is not stored.</source>
        <translation>Este secreto no está guardado.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with another kind of key.</source>
        <translation>Las contraseñas guardadas están cerradas con otro tipo de clave.</translation>
    </message>
    <message>
        <source>The key file is a link. It must be a file of its own.</source>
        <translation>El archivo de clave es un enlace. Debe ser un archivo propio.</translation>
    </message>
    <message>
        <source>The key file is not a plain file.</source>
        <translation>El archivo de clave no es un archivo corriente.</translation>
    </message>
    <message>
        <source>The key file belongs to another user.</source>
        <translation>El archivo de clave pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The key file can be read by others. Its mode must be 600.</source>
        <translation>Otros pueden leer el archivo de clave. Sus permisos deben ser 600.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>No se puede leer el archivo de clave.</translation>
    </message>
    <message>
        <source>There is a key file already.</source>
        <translation>Ya hay un archivo de clave.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written: {why}.</source>
        <translation>No se puede escribir el archivo de clave: {why}.</translation>
    </message>
    <message>
        <source>The damaged key file can&apos;t be put aside: {why}.</source>
        <translation>No se puede apartar el archivo de clave dañado: {why}.</translation>
    </message>
    <message>
        <source>The only keyring here is {keyring}, which is not known to keep secrets safe, so it is not used. If {setting} or keyringrc.cfg names it, take that away.</source>
        <translation>El único llavero aquí es {keyring}; no consta que guarde los secretos con seguridad, así que no se usa. Si {setting} o keyringrc.cfg lo nombra, quítelo de allí.</translation>
    </message>
    <message>
        <source>This is too long for a system keyring, which keeps {most} characters at most.</source>
        <translation>Es demasiado largo para un llavero del sistema, que guarda como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be chosen: {setting} or keyringrc.cfg names one that is not there, or can&apos;t be read. Take that away, and the usual one is used.</source>
        <translation>No se puede elegir el llavero del sistema: {setting} o keyringrc.cfg nombra uno que no existe, o no se puede leer. Quítelo y se usará el habitual.</translation>
    </message>
    <message>
        <source>The system keyring failed while it was asked: it may have just ended. Start it again and try once more.</source>
        <translation>El llavero del sistema falló al consultarlo: quizá acaba de cerrarse. Inícielo otra vez y reinténtelo.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it.</source>
        <translation>El llavero del sistema no conservó lo que se le dio.</translation>
    </message>
    <message>
        <source>The system keyring has an entry of this name already.</source>
        <translation>El llavero del sistema ya tiene una entrada con este nombre.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it, or is locked and its question was closed.</source>
        <translation>El llavero del sistema no conservó lo que se le dio, o está bloqueado y se cerró su pregunta.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The key of the stored secrets is gone.</source>
        <translation>La clave de los secretos guardados ya no está.</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>Este no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>What follows the @ is not the name of a domain.</source>
        <translation>Lo que sigue a la @ no es el nombre de un dominio.</translation>
    </message>
    <message>
        <source>This server knows people by Kerberos (GSSAPI), which this program can&apos;t offer.</source>
        <translation>Este servidor reconoce a las personas por Kerberos (GSSAPI), lo que este programa no ofrece.</translation>
    </message>
    <message>
        <source>This server knows people by Windows accounts (NTLM), which this program can&apos;t offer.</source>
        <translation>Este servidor reconoce a las personas por cuentas de Windows (NTLM), lo que este programa no ofrece.</translation>
    </message>
    <message>
        <source>This server knows people by the network address they come from, which this program can&apos;t offer.</source>
        <translation>Este servidor reconoce a las personas por su dirección de red, lo que este programa no ofrece.</translation>
    </message>
    <message>
        <source>This server knows people by a certificate of their own, which this program can&apos;t offer.</source>
        <translation>Este servidor reconoce a las personas por un certificado propio, lo que este programa no ofrece.</translation>
    </message>
    <message>
        <source>This server knows people by a web page, which this program can&apos;t offer.</source>
        <translation>Este servidor reconoce a las personas por una página web, lo que este programa no ofrece.</translation>
    </message>
    <message>
        <source>This server asks nobody who they are, which this program can&apos;t work with.</source>
        <translation>Este servidor no pregunta a nadie quién es; así no puede trabajar este programa.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs, only its own sign-in page.</source>
        <translation>Este proveedor no acepta contraseñas de programas de correo: solo se inicia sesión en su propia página.</translation>
    </message>
    <message>
        <source>Some servers want only “{name}” as the user name.</source>
        <translation>Algunos servidores quieren solo «{name}» como nombre de usuario.</translation>
    </message>
    <message>
        <source>{provider}: mail programs</source>
        <translation>{provider}: programas de correo</translation>
    </message>
    <message>
        <source>The message must stay in a folder.</source>
        <translation>El mensaje debe quedarse en una carpeta.</translation>
    </message>
    <message>
        <source>The service is ending. Nothing was changed.</source>
        <translation>El servicio está terminando. No se cambió nada.</translation>
    </message>
    <message>
        <source>Messages are being moved there or from there.</source>
        <translation>Se están moviendo mensajes allí o desde allí.</translation>
    </message>
    <message>
        <source>Another change that names the folder is on its way.</source>
        <translation>Otro cambio que nombra la carpeta está en camino.</translation>
    </message>
    <message>
        <source>The message is still on its way here from another account. The change goes on then.</source>
        <translation>El mensaje todavía está en camino desde otra cuenta. El cambio continuará después.</translation>
    </message>
    <message>
        <source>Its text is kept in the file {file}.</source>
        <translation>Su texto se guarda en el archivo {file}.</translation>
    </message>
    <message>
        <source>The server changes a message when it copies it. Nothing was removed; the changed copy is there, too.</source>
        <translation>El servidor cambia un mensaje al copiarlo. No se eliminó nada; la copia cambiada también está allí.</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no se ejecutó</translation>
    </message>
    <message>
        <source>The message is too big to be copied to another source.</source>
        <translation>El mensaje es demasiado grande para copiarlo a otra fuente.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message, so nothing proves that none of it would be lost. It was not removed from any folder, and is tried again.</source>
        <translation>El servidor de correo no entrega el texto de este mensaje, así que nada demuestra que no se perdería nada de él. No se quitó de ninguna carpeta, y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>No other folder is proved to keep what this message holds. It was not removed.</source>
        <translation>No está demostrado que otra carpeta conserve lo que contiene este mensaje. No se eliminó.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. It was not removed.</source>
        <translation>Dos carpetas muestran exactamente el mismo mensaje, y nada dice en cuál está. No se eliminó.</translation>
    </message>
    <message>
        <source>The message is in one folder only; {folder} just shows it from there.</source>
        <translation>El mensaje está solo en una carpeta; {folder} solo lo muestra desde ella.</translation>
    </message>
    <message>
        <source>The server does not carry this out, or loses the connection each time.</source>
        <translation>El servidor no lo lleva a cabo, o pierde la conexión cada vez.</translation>
    </message>
    <message>
        <source>The mail server gives this folder no valid UIDVALIDITY, so nothing tells whether a number still means the same message. So none is moved there or from there. They can be read here, and moved in another program.</source>
        <translation>El servidor de correo no da a esta carpeta una UIDVALIDITY válida, así que nada dice si un número aún significa el mismo mensaje. Por eso no se mueve ninguno allí ni desde allí. Se pueden leer aquí, y mover en otro programa.</translation>
    </message>
    <message>
        <source>The server left out messages that are there.</source>
        <translation>El servidor omitió mensajes que están ahí.</translation>
    </message>
    <message>
        <source>Several messages arrived there that can&apos;t be told apart. Please look into the folder.</source>
        <translation>Llegaron allí varios mensajes que no se pueden distinguir. Mire en la carpeta.</translation>
    </message>
    <message>
        <source>The server refuses to tell what a message is.</source>
        <translation>El servidor se niega a decir qué es un mensaje.</translation>
    </message>
    <message>
        <source>The server opens this folder for reading only.</source>
        <translation>El servidor abre esta carpeta solo para lectura.</translation>
    </message>
    <message>
        <source>The folder was made anew and holds several copies of the message. Please choose again.</source>
        <translation>La carpeta se creó de nuevo y contiene varias copias del mensaje. Elija otra vez.</translation>
    </message>
    <message>
        <source>The folder was made anew, and the mail server ends the connection over a message in it that may be this one. The next sync tells what is where.</source>
        <translation>La carpeta se creó de nuevo, y el servidor de correo corta la conexión con un mensaje de ella que puede ser este. La próxima sincronización dirá qué está dónde.</translation>
    </message>
    <message>
        <source>The server carried a command out twice: the folder holds the message two times.</source>
        <translation>El servidor ejecutó una orden dos veces: la carpeta contiene el mensaje dos veces.</translation>
    </message>
    <message>
        <source>The server said OK, but no message arrived.</source>
        <translation>El servidor dijo OK, pero no llegó ningún mensaje.</translation>
    </message>
    <message>
        <source>The server takes no message bigger than {limit} bytes.</source>
        <translation>El servidor no admite mensajes de más de {limit} bytes.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folders keep changing while the message is moved.</source>
        <translation>Las carpetas no dejan de cambiar mientras se mueve el mensaje.</translation>
    </message>
    <message>
        <source>The change concerns another source as well, and begins anew.</source>
        <translation>El cambio atañe también a otra fuente, y empieza de nuevo.</translation>
    </message>
    <message>
        <source>The server lets nobody delete in this folder.</source>
        <translation>El servidor no deja a nadie eliminar en esta carpeta.</translation>
    </message>
    <message>
        <source>You have no right to remove messages from this folder.</source>
        <translation>No tiene derecho a quitar mensajes de esta carpeta.</translation>
    </message>
    <message>
        <source>The folders keep changing.</source>
        <translation>Las carpetas no dejan de cambiar.</translation>
    </message>
    <message>
        <source>You have no right to put messages into this folder.</source>
        <translation>No tiene derecho a poner mensajes en esta carpeta.</translation>
    </message>
    <message>
        <source>The server did not tell the message&apos;s flags.</source>
        <translation>El servidor no indicó las marcas del mensaje.</translation>
    </message>
    <message>
        <source>taken back, as the edit failed</source>
        <translation>revertido, porque el cambio falló</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder.</source>
        <translation>Otro programa ha restaurado el mensaje en esta carpeta.</translation>
    </message>
    <message>
        <source>The server did not mark the message as deleted.</source>
        <translation>El servidor no marcó el mensaje como eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>In the old folder {n} other messages are marked as deleted, and not by this program. The server would remove all of them at once, so nothing was removed.</source>
        <translation>
            <numerusform>En la carpeta anterior hay otro mensaje marcado como eliminado, y no por este programa. El servidor los eliminaría todos a la vez, así que no se eliminó nada.</numerusform>
            <numerusform>En la carpeta anterior hay otros {n} mensajes marcados como eliminados, y no por este programa. El servidor los eliminaría todos a la vez, así que no se eliminó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not remove the message.</source>
        <translation>El servidor no eliminó el mensaje.</translation>
    </message>
    <message>
        <source>The server does not keep this in this folder: {names}.</source>
        <translation>El servidor no conserva esto en esta carpeta: {names}.</translation>
    </message>
    <message>
        <source>The server keeps no star in this folder.</source>
        <translation>El servidor no conserva estrellas en esta carpeta.</translation>
    </message>
    <message>
        <source>The server did not keep the star.</source>
        <translation>El servidor no conservó la estrella.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is still there.</source>
        <translation>El servidor dijo OK, pero la carpeta sigue ahí.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders: expunge those.</source>
        <translation>{folder} solo muestra mensajes de otras carpetas: limpie aquellas.</translation>
    </message>
    <message>
        <source>In {folder} waits a message that was moved elsewhere, and nothing proves now that it is there. So the folder was not expunged.</source>
        <translation>En {folder} espera un mensaje que se movió a otro sitio, y nada demuestra ahora que esté allí. Por eso la carpeta no se limpió.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is not there.</source>
        <translation>El servidor dijo OK, pero la carpeta no está.</translation>
    </message>
    <message>
        <source>Messages in {folder}, which would be lost with it: {count}. Nothing was deleted. Move them elsewhere, or ask for it with delete_messages=1.</source>
        <translation>Mensajes de {folder} que se perderían con ella: {count}. No se eliminó nada. Muévalos a otro sitio, o pídalo con delete_messages=1.</translation>
    </message>
    <message>
        <source>The folder was made anew meanwhile.</source>
        <translation>La carpeta se creó de nuevo entretanto.</translation>
    </message>
    <message>
        <source>The server did not expunge the folder.</source>
        <translation>El servidor no limpió la carpeta.</translation>
    </message>
    <message>
        <source>{folder} was made anew on the mail server since. Nothing was changed.</source>
        <translation>{folder} se creó de nuevo en el servidor de correo desde entonces. No se cambió nada.</translation>
    </message>
    <message>
        <source>In {folder} are messages that another program has marked as deleted, or that wait there, and this server can&apos;t expunge others alone. Nothing was deleted.</source>
        <translation>En {folder} hay mensajes que otro programa marcó como eliminados, o que esperan allí, y este servidor no puede eliminar los otros solos. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The server does not keep in this folder what was read.</source>
        <translation>El servidor no conserva en esta carpeta lo que se ha leído.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders.</source>
        <translation>{folder} solo muestra mensajes de otras carpetas.</translation>
    </message>
    <message>
        <source>The server did not mark the messages.</source>
        <translation>El servidor no marcó los mensajes.</translation>
    </message>
    <message>
        <source>The server did not keep that messages were read.</source>
        <translation>El servidor no conservó que se leyeron mensajes.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder has its old name.</source>
        <translation>El servidor dijo OK, pero la carpeta tiene su nombre anterior.</translation>
    </message>
    <message>
        <source>There is a folder {folder} already.</source>
        <translation>Ya hay una carpeta {folder}.</translation>
    </message>
    <message>
        <source>{folder} is no longer on the mail server.</source>
        <translation>{folder} ya no está en el servidor de correo.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam.</source>
        <translation>Gmail no conserva etiquetas en los mensajes de la papelera o del spam.</translation>
    </message>
    <message>
        <source>Gmail did not take the labels over.</source>
        <translation>Gmail no tomó las etiquetas.</translation>
    </message>
    <message>
        <source>The server keeps the mark on the message.</source>
        <translation>El servidor conserva la marca en el mensaje.</translation>
    </message>
    <message>
        <source>The message is marked as deleted in the old folder, until the server removes it.</source>
        <translation>El mensaje está marcado como eliminado en la carpeta anterior, hasta que el servidor lo elimine.</translation>
    </message>
    <message>
        <source>Another program removed the message from {other} at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Otro programa quitó el mensaje de {other} en el momento en que aquí se quitaba de {left}. Para no perderlo, se devolvió a {back}.</translation>
    </message>
    <message>
        <source>another program took the other copy away; it was put back</source>
        <translation>otro programa quitó la otra copia; se devolvió</translation>
    </message>
    <message>
        <source>Another program removed the other copy of the message, and no folder takes it back yet. It is kept on this disk until one does.</source>
        <translation>Otro programa eliminó la otra copia del mensaje, y ninguna carpeta lo acepta aún. Se guarda en este disco hasta que una lo haga.</translation>
    </message>
    <message>
        <source>Another program removed the message at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>Otro programa quitó el mensaje en el momento en que aquí se quitaba de {left}. Para no perderlo, se devolvió a {back}.</translation>
    </message>
    <message>
        <source>It is kept on this disk until then.</source>
        <translation>Se guarda en este disco hasta entonces.</translation>
    </message>
    <message>
        <source>There is no room on this disk to keep the message while it is removed. If another program removed the other copy at that moment, it could not be put back.</source>
        <translation>No hay espacio en este disco para guardar el mensaje mientras se quita. Si otro programa quitara la otra copia en ese momento, no se podría devolver.</translation>
    </message>
    <message>
        <source>another folder shows this very message</source>
        <translation>otra carpeta muestra este mismo mensaje</translation>
    </message>
    <message>
        <source>a copy was gone before the removal</source>
        <translation>una copia ya no estaba antes de quitarla</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived.</source>
        <translation>El servidor dijo OK, pero no llegó ninguna copia.</translation>
    </message>
    <message>
        <source>The other server changes the message when it takes it in. It stays where it was.</source>
        <translation>El otro servidor cambia el mensaje al recibirlo. Se queda donde estaba.</translation>
    </message>
    <message>
        <source>The other server changed the message when it took it in. Both copies are there.</source>
        <translation>El otro servidor cambió el mensaje al recibirlo. Ambas copias están ahí.</translation>
    </message>
    <message>
        <source>The other server takes no message bigger than {limit} bytes.</source>
        <translation>El otro servidor no admite mensajes de más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived. The message stays where it is.</source>
        <translation>El servidor dijo OK, pero no llegó ninguna copia. El mensaje se queda donde está.</translation>
    </message>
    <message>
        <source>the mark only told that the folder is no view</source>
        <translation>la marca solo mostró que la carpeta no es una vista</translation>
    </message>
    <message>
        <source>the copy that was to stay went or was marked as well</source>
        <translation>la copia que debía quedar desapareció o también fue marcada</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept on this disk ({why}).</source>
        <translation>No se puede guardar el mensaje en este disco ({why}).</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>El disco devolvió bytes distintos de los escritos.</translation>
    </message>
    <message>
        <source>The message is no longer where it was seen. Another program may have moved or deleted it: sync, and look again.</source>
        <translation>El mensaje ya no está donde se vio. Quizá otro programa lo movió o lo eliminó: sincronice y mire de nuevo.</translation>
    </message>
    <message>
        <source>Mail is still being read for the first time. The change goes on when that is done.</source>
        <translation>El correo aún se está leyendo por primera vez. El cambio continúa cuando esté hecho.</translation>
    </message>
    <message>
        <source>Folders were renamed or made elsewhere. The change goes on when they have been read.</source>
        <translation>Se renombraron o crearon carpetas en otro sitio. El cambio continúa cuando se hayan leído.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for this message, so nothing proves what would be moved or removed. It was left where it is. Another program may move it unread, such as the webmail of the provider, who should be told of it.</source>
        <translation>El servidor de correo corta la conexión cada vez que se le pide este mensaje, así que nada demuestra qué se movería o eliminaría. Se dejó donde está. Otro programa puede moverlo sin leerlo, como el correo web del proveedor, a quien habría que avisar.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for a certain message in {folder}, so nothing tells whether this one is there. Nothing more was done. Please look into the folder, with the webmail of the provider, who should be told of it.</source>
        <translation>El servidor de correo corta la conexión cada vez que se le pide cierto mensaje de {folder}, así que nada dice si este está ahí. No se hizo nada más. Mire en la carpeta, con el correo web del proveedor, a quien habría que avisar.</translation>
    </message>
    <message>
        <source>The account has no source {label}.</source>
        <translation>La cuenta no tiene ninguna fuente {label}.</translation>
    </message>
    <message>
        <source>The other account has no source {label}.</source>
        <translation>La otra cuenta no tiene ninguna fuente {label}.</translation>
    </message>
    <message>
        <source>UID STORE of all below number {uid} {what}</source>
        <translation>UID STORE de todos por debajo del número {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread below number {uid} {what}</source>
        <translation>UID STORE de los no leídos por debajo del número {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of all {what}</source>
        <translation>UID STORE de todos {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread {what}</source>
        <translation>UID STORE de los no leídos {what}</translation>
    </message>
    <message>
        <source>Checked by asking for the folder.</source>
        <translation>Se comprueba preguntando por la carpeta.</translation>
    </message>
    <message>
        <source>Afterwards UID SEARCH UID {uid} finds nothing.</source>
        <translation>Después, UID SEARCH UID {uid} no encuentra nada.</translation>
    </message>
    <message>
        <source>Checked by reading the labels again.</source>
        <translation>Se comprueba leyendo otra vez las etiquetas.</translation>
    </message>
    <message>
        <source>Checked by reading the flags again.</source>
        <translation>Se comprueba leyendo otra vez las marcas.</translation>
    </message>
    <message>
        <source>Checked by asking for the folder. One that holds mail is not deleted unless that was asked for.</source>
        <translation>Se comprueba preguntando por la carpeta. Una que tiene correo solo se elimina si así se pidió.</translation>
    </message>
    <message>
        <source>Checked by searching for what was marked.</source>
        <translation>Se comprueba buscando lo que se marcó.</translation>
    </message>
    <message>
        <source>Checked by searching for what is unread.</source>
        <translation>Se comprueba buscando lo no leído.</translation>
    </message>
    <message>
        <source>{command} (the whole message)</source>
        <translation>{command} (el mensaje entero)</translation>
    </message>
    <message>
        <source>UID EXPUNGE of these</source>
        <translation>UID EXPUNGE de estos</translation>
    </message>
    <message>
        <source>The mark tells whether another folder shows this very message. It is taken off again.</source>
        <translation>La marca indica si otra carpeta muestra este mismo mensaje. Después se quita.</translation>
    </message>
    <message>
        <source>It waits: this server can only remove all that is marked as deleted in the folder.</source>
        <translation>Espera: este servidor solo puede eliminar a la vez todo lo marcado como eliminado en la carpeta.</translation>
    </message>
    <message>
        <source>UID EXPUNGE of what is marked as deleted</source>
        <translation>UID EXPUNGE de lo marcado como eliminado</translation>
    </message>
    <message>
        <source>Before it the same text is seen in another folder.</source>
        <translation>Antes se ve el mismo texto en otra carpeta.</translation>
    </message>
    <message>
        <source>The source was removed while its server carried out the change. The message is in one of these folders, or in several: {names}.</source>
        <translation>La fuente se quitó mientras su servidor llevaba a cabo el cambio. El mensaje está en una de estas carpetas, o en varias: {names}.</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>La fuente se quitó.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders. Nothing can be put there or taken from there.</source>
        <translation>{folder} solo muestra mensajes de otras carpetas. No se puede poner nada allí ni quitar nada de allí.</translation>
    </message>
    <message>
        <source>Gmail shows no Trash here, so nothing can be put there.</source>
        <translation>Gmail no muestra aquí la papelera, así que no se puede poner nada en ella.</translation>
    </message>
    <message>
        <source>It is not said which source the message shall leave: name it, and that of the folder it goes to.</source>
        <translation>No se dice qué fuente debe dejar el mensaje: indíquela, y la de la carpeta a la que va.</translation>
    </message>
    <message>
        <source>Neither a folder to add nor one to remove was named.</source>
        <translation>No se indicó ninguna carpeta que añadir ni que quitar.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold messages.</source>
        <translation>{folder} no puede contener mensajes.</translation>
    </message>
    <message>
        <source>Both sources show the same mailbox: a label can&apos;t go from one of them and stay in the other.</source>
        <translation>Las dos fuentes muestran el mismo buzón: una etiqueta no puede salir de una y quedarse en la otra.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}” from number {uid} on. An OK alone is no proof.</source>
        <translation>Se comprueba mirando lo nuevo en «{folder}» desde el número {uid}. Un OK por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>Checked by asking for “{folder}”: it has the number of the old folder, or that one is gone.</source>
        <translation>Se comprueba preguntando por «{folder}»: tiene el número de la carpeta anterior, o esta ya no está.</translation>
    </message>
    <message>
        <source>Seen in “{folder}” as number {uid}.</source>
        <translation>Visto en «{folder}» con el número {uid}.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}”. An OK alone is no proof.</source>
        <translation>Se comprueba mirando lo nuevo en «{folder}». Un OK por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>No folder {folder} was found.</source>
        <translation>No se encontró ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is empty.</source>
        <translation>El nombre de una carpeta está vacío.</translation>
    </message>
    <message>
        <source>A folder&apos;s name can&apos;t hold control characters.</source>
        <translation>El nombre de una carpeta no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is too long.</source>
        <translation>El nombre de una carpeta es demasiado largo.</translation>
    </message>
    <message>
        <source>{text} is no special name.</source>
        <translation>{text} no es un nombre especial.</translation>
    </message>
    <message>
        <source>No folder has the role {use}.</source>
        <translation>Ninguna carpeta tiene el fin {use}.</translation>
    </message>
    <message>
        <source>{name} is no special name.</source>
        <translation>{name} no es un nombre especial.</translation>
    </message>
    <message>
        <source>It could not be done in seven days.</source>
        <translation>No se pudo hacer en siete días.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it is in its old folder again.</source>
        <translation>La fuente se quitó antes de que su servidor eliminara el mensaje: está otra vez en su carpeta anterior.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it stays marked as deleted there.</source>
        <translation>La fuente se quitó antes de que su servidor eliminara el mensaje: sigue allí marcado como eliminado.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Esa fuente no existe.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by a certificate of {issuer} for {server}, good until {date}.</source>
        <translation>Cifrado con {version}, con un certificado de {issuer} para {server}, válido hasta {date}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Cifrado con {version}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by the certificate you trusted for {server}, good until {date}.</source>
        <translation>Cifrado con {version}, con el certificado para {server} en el que usted confió, válido hasta {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders can be read.</source>
        <translation>
            <numerusform>{n} carpeta se puede leer.</numerusform>
            <numerusform>{n} carpetas se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds.</source>
        <translation>Esto ha tardado más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>Nothing to sign in with was given.</source>
        <translation>No se ha dado nada con lo que iniciar sesión.</translation>
    </message>
    <message>
        <source>Only Gmail has All Mail.</source>
        <translation>Solo Gmail tiene «Todo el correo».</translation>
    </message>
    <message>
        <source>{server} was found.</source>
        <translation>Se ha encontrado {server}.</translation>
    </message>
    <message>
        <source>It answers on port {port}.</source>
        <translation>Responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Esta conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Too many connections are open just now. Try again in a moment.</source>
        <translation>Ahora mismo hay demasiadas conexiones abiertas. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Gmail hides All Mail from mail programs. Switch it on in Gmail&apos;s settings under Labels.</source>
        <translation>Gmail oculta «Todo el correo» a los programas de correo. Actívelo en la configuración de Gmail, en «Etiquetas», donde se llama «Todos».</translation>
    </message>
    <message>
        <source>All Mail can be read.</source>
        <translation>«Todo el correo» se puede leer.</translation>
    </message>
    <message>
        <source>The only connection to this server is busy.</source>
        <translation>La única conexión con este servidor está ocupada.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. Another try is planned.</source>
        <translation>El último inicio de sesión en el servidor de correo falló. Hay otro intento previsto.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. No other one is made until the source is changed.</source>
        <translation>El último inicio de sesión en el servidor de correo falló. No habrá otro hasta que se cambie la fuente.</translation>
    </message>
    <message>
        <source>This source was removed.</source>
        <translation>Esta fuente se quitó.</translation>
    </message>
    <message>
        <source>The client id this source signs in with is not in the settings. Add it under OAuth providers.</source>
        <translation>El identificador de cliente con el que esta fuente inicia sesión no está en los ajustes. Añádalo en Proveedores OAuth.</translation>
    </message>
    <message>
        <source>This client id is for OAuth 1.0, which has no refresh tokens. Name the client id that the refresh token was given to.</source>
        <translation>Este identificador de cliente es para OAuth 1.0, que no tiene tokens de renovación. Indique el identificador de cliente al que se dio el token.</translation>
    </message>
    <message>
        <source>{provider} answers. Whether it knows the client id shows at the first sign-in.</source>
        <translation>{provider} responde. En el primer inicio de sesión se verá si conoce el identificador de cliente.</translation>
    </message>
    <message>
        <source>This kind signs in at the mail server only: there is nothing to ask.</source>
        <translation>Este tipo solo inicia sesión en el servidor de correo: no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>debe ser uno de estos: {values}</translation>
    </message>
    <message>
        <source>there is no preset with this name for this type</source>
        <translation>no hay ninguna plantilla con ese nombre para este tipo</translation>
    </message>
    <message>
        <source>this version does not know the provider&apos;s preset</source>
        <translation>esta versión no conoce la plantilla del proveedor</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>este dato es necesario</translation>
    </message>
    <message>
        <source>This provider was removed.</source>
        <translation>Este proveedor se quitó.</translation>
    </message>
    <message>
        <source>{provider} answers, and knows this client id.</source>
        <translation>{provider} responde y conoce este identificador de cliente.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the sign-in address and the connection.</source>
        <translation>No se puede alcanzar {host}. Compruebe la dirección de inicio de sesión y la conexión.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>The folder changed while it was read.</source>
        <translation>La carpeta cambió mientras se leía.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of {n} messages can&apos;t be read from the server.</source>
        <translation>
            <numerusform>Mensajes que no se pueden leer del servidor: {unread} de {n}.</numerusform>
            <numerusform>Mensajes que no se pueden leer del servidor: {unread} de {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ends when the server is asked to open this folder.</source>
        <translation>La conexión se corta cuando se pide al servidor abrir esta carpeta.</translation>
    </message>
    <message>
        <source>The server did not deliver these messages.</source>
        <translation>El servidor no entregó estos mensajes.</translation>
    </message>
    <message>
        <source>The server did not deliver this message.</source>
        <translation>El servidor no entregó este mensaje.</translation>
    </message>
    <message>
        <source>The mail server names no folders.</source>
        <translation>El servidor de correo no nombra ninguna carpeta.</translation>
    </message>
    <message>
        <source>The message is no longer where it was.</source>
        <translation>El mensaje ya no está donde estaba.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ese mensaje no existe.</translation>
    </message>
    <message>
        <source>The connection ends when the server is asked for it.</source>
        <translation>La conexión se corta cuando se pide este mensaje al servidor.</translation>
    </message>
    <message>
        <source>{folder}:</source>
        <translation>{folder}:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more folders</source>
        <translation>
            <numerusform>{n} carpeta más</numerusform>
            <numerusform>{n} carpetas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a line break or a NUL.</source>
        <translation>El texto contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>The folder name holds a line break or a NUL.</source>
        <translation>El nombre de la carpeta contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>The label holds a line break or a NUL.</source>
        <translation>La etiqueta contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>The folder name is empty.</source>
        <translation>El nombre de la carpeta está vacío.</translation>
    </message>
    <message>
        <source>This Message-ID can&apos;t be searched for.</source>
        <translation>No se puede buscar este Message-ID.</translation>
    </message>
    <message>
        <source>This is not a set of UIDs.</source>
        <translation>Esto no es un conjunto de UID.</translation>
    </message>
    <message>
        <source>{flag} is not a flag that can be sent.</source>
        <translation>{flag} no es una marca que se pueda enviar.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>La etiqueta está vacía.</translation>
    </message>
    <message>
        <source>{uid} is not a UID.</source>
        <translation>{uid} no es un UID.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.</source>
        <translation>{host} muestra un certificado distinto de aquel en el que usted confió. Si su dueño lo cambió, confíe en el nuevo.</translation>
    </message>
    <message>
        <source>The server has no MOVE.</source>
        <translation>El servidor no admite MOVE.</translation>
    </message>
    <message>
        <source>The server has no Gmail labels.</source>
        <translation>El servidor no admite las etiquetas de Gmail.</translation>
    </message>
    <message>
        <source>The server has no UIDPLUS: it can&apos;t expunge single messages.</source>
        <translation>El servidor no admite UIDPLUS: no puede eliminar un mensaje por separado.</translation>
    </message>
    <message>
        <source>The message is bigger than {limit} bytes.</source>
        <translation>El mensaje ocupa más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The server sends more of a message than was asked for.</source>
        <translation>El servidor envía de un mensaje una parte mayor que la pedida.</translation>
    </message>
    <message>
        <source>The server sends another piece of a message than was asked for.</source>
        <translation>El servidor envía una parte de un mensaje distinta de la pedida.</translation>
    </message>
    <message>
        <source>The server said nothing about this folder.</source>
        <translation>El servidor no dijo nada de esta carpeta.</translation>
    </message>
    <message>
        <source>The answer to a search is unreadable.</source>
        <translation>La respuesta a una búsqueda no se puede leer.</translation>
    </message>
    <message>
        <source>The server has no QRESYNC.</source>
        <translation>El servidor no admite QRESYNC.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {words}</source>
        <translation>El servidor de correo terminó la conexión: {words}</translation>
    </message>
    <message>
        <source>The server sends lines that belong to no command.</source>
        <translation>El servidor envía líneas que no pertenecen a ninguna orden.</translation>
    </message>
    <message>
        <source>A command with a line break inside was about to be sent.</source>
        <translation>Iba a enviarse una orden con un salto de línea dentro.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection is closed.</source>
        <translation>Se perdió la conexión con el servidor de correo: está cerrada.</translation>
    </message>
    <message>
        <source>The mail server stopped answering.</source>
        <translation>El servidor de correo dejó de responder.</translation>
    </message>
    <message>
        <source>The server called a command done before it had all of it.</source>
        <translation>El servidor dio por hecha una orden antes de tenerla entera.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message.</source>
        <translation>El servidor de correo no entrega el texto de este mensaje.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t search for these letters.</source>
        <translation>El servidor de correo no puede buscar estas letras.</translation>
    </message>
    <message>
        <source>The server announced {length} bytes in one piece.</source>
        <translation>El servidor anunció {length} bytes de una sola vez.</translation>
    </message>
    <message>
        <source>One answer of the server is too long.</source>
        <translation>Una respuesta del servidor es demasiado larga.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>El servidor envió una línea sin fin.</translation>
    </message>
    <message>
        <source>MOVE is offered and fails: messages are copied, checked, then removed.</source>
        <translation>MOVE se ofrece y falla: los mensajes se copian, se comprueban y luego se quitan.</translation>
    </message>
    <message>
        <source>QRESYNC is offered and not carried out: changes are asked for another way.</source>
        <translation>QRESYNC se ofrece y no se ejecuta: los cambios se piden de otra forma.</translation>
    </message>
    <message>
        <source>CONDSTORE is offered and not carried out: all flags are read at each sync.</source>
        <translation>CONDSTORE se ofrece y no se ejecuta: se leen todas las marcas en cada sincronización.</translation>
    </message>
    <message>
        <source>ESEARCH answers are incomplete: plain SEARCH is used.</source>
        <translation>Las respuestas de ESEARCH están incompletas: se usa SEARCH simple.</translation>
    </message>
    <message>
        <source>SEARCH does not name all messages: they are listed with FETCH.</source>
        <translation>SEARCH no nombra todos los mensajes: se listan con FETCH.</translation>
    </message>
    <message>
        <source>The extended LIST is offered and not carried out: plain LIST is used.</source>
        <translation>El LIST ampliado se ofrece y no se ejecuta: se usa LIST simple.</translation>
    </message>
    <message>
        <source>XLIST is offered and lists nothing: plain LIST is used.</source>
        <translation>XLIST se ofrece y no lista nada: se usa LIST simple.</translation>
    </message>
    <message>
        <source>The usual FETCH is not understood: messages are read without their structure.</source>
        <translation>El FETCH habitual no se entiende: los mensajes se leen sin su estructura.</translation>
    </message>
    <message>
        <source>The inbox is listed under a name in another language: INBOX is used.</source>
        <translation>La bandeja de entrada aparece con un nombre en otro idioma: se usa INBOX.</translation>
    </message>
    <message>
        <source>FETCH items come in extra parentheses.</source>
        <translation>Los datos de FETCH llegan entre paréntesis de más.</translation>
    </message>
    <message>
        <source>FETCH items come twice with other values: they count as not told.</source>
        <translation>Algunos datos de FETCH llegan dos veces con valores distintos: cuentan como no indicados.</translation>
    </message>
    <message>
        <source>Flags come as quoted strings.</source>
        <translation>Las marcas llegan entre comillas.</translation>
    </message>
    <message>
        <source>NIL comes where a list belongs.</source>
        <translation>Llega NIL donde va una lista.</translation>
    </message>
    <message>
        <source>Numbers come that can&apos;t be true: they count as not told.</source>
        <translation>Llegan números que no pueden ser ciertos: cuentan como no indicados.</translation>
    </message>
    <message>
        <source>Folder names come without the quotes they need.</source>
        <translation>Los nombres de carpeta llegan sin las comillas necesarias.</translation>
    </message>
    <message>
        <source>Continuation lines come that nobody asked for.</source>
        <translation>Llegan líneas de continuación que nadie pidió.</translation>
    </message>
    <message>
        <source>STATUS tells old figures: folders are opened to see what is new.</source>
        <translation>STATUS da cifras viejas: se abren las carpetas para ver lo nuevo.</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s own (Status, X-UID) stand in messages: they don&apos;t count in comparisons.</source>
        <translation>En los mensajes hay líneas propias del servidor (Status, X-UID): no cuentan al comparar.</translation>
    </message>
    <message>
        <source>IDLE is offered and not carried out: new mail is asked for every few minutes.</source>
        <translation>IDLE se ofrece y no se ejecuta: se pregunta por correo nuevo cada pocos minutos.</translation>
    </message>
    <message>
        <source>A command that follows the end of IDLE at once is lost: it is sent when that was answered.</source>
        <translation>Una orden que sigue enseguida al final de IDLE se pierde: se envía una vez respondido este.</translation>
    </message>
    <message>
        <source>Commands sent together fail: each is sent when the one before was answered.</source>
        <translation>Las órdenes enviadas juntas fallan: cada una se envía una vez respondida la anterior.</translation>
    </message>
    <message>
        <source>The mail server wants fewer or later connections.</source>
        <translation>El servidor de correo quiere menos conexiones o más espaciadas.</translation>
    </message>
    <message>
        <source>The server refuses this user name and password.</source>
        <translation>El servidor rechaza este nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The sign-in worked, but it does not open this mailbox: it belongs to somebody else, or IMAP is switched off.</source>
        <translation>El inicio de sesión funcionó, pero no abre este buzón: es de otra persona, o IMAP está desactivado.</translation>
    </message>
    <message>
        <source>The server refused {command}: {words}</source>
        <translation>El servidor rechazó {command}: {words}</translation>
    </message>
    <message>
        <source>The mail server is going down.</source>
        <translation>El servidor de correo se está apagando.</translation>
    </message>
    <message>
        <source>The server refuses passwords on this connection.</source>
        <translation>El servidor rechaza contraseñas en esta conexión.</translation>
    </message>
    <message>
        <source>IMAP is turned off for this mailbox.</source>
        <translation>IMAP está desactivado para este buzón.</translation>
    </message>
    <message>
        <source>The server wants an app password or a sign-in in the browser.</source>
        <translation>El servidor pide una contraseña de aplicación o iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t understand the login.</source>
        <translation>El servidor no entiende el inicio de sesión.</translation>
    </message>
    <message>
        <source>The mail server refuses the provider&apos;s token.</source>
        <translation>El servidor de correo rechaza el token del proveedor.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a NUL.</source>
        <translation>El nombre de usuario contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>The password holds a line break or a NUL.</source>
        <translation>La contraseña contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>The user name holds a control character.</source>
        <translation>El nombre de usuario contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The password holds a control character.</source>
        <translation>La contraseña contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with a provider&apos;s token. Use a password or an app password.</source>
        <translation>El servidor de correo no ofrece iniciar sesión con el token de un proveedor. Use una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has.</source>
        <translation>El token contiene un carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>The host&apos;s name holds a control character.</source>
        <translation>El nombre del servidor contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with OAuth 1.0; its provider has dropped it. Connect again.</source>
        <translation>El servidor de correo ya no ofrece iniciar sesión con OAuth 1.0; su proveedor lo retiró. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>The mail server closed the connection during the login.</source>
        <translation>El servidor de correo cerró la conexión durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>The mail server stopped answering during the login.</source>
        <translation>El servidor de correo dejó de responder durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>The server claims that we are logged in already, without any password.</source>
        <translation>El servidor afirma que la sesión ya está iniciada, sin contraseña alguna.</translation>
    </message>
    <message>
        <source>{host} offers no encryption on port {port}.</source>
        <translation>{host} no ofrece cifrado en el puerto {port}.</translation>
    </message>
    <message>
        <source>The server accepts no password on this connection.</source>
        <translation>El servidor no acepta ninguna contraseña en esta conexión.</translation>
    </message>
    <message>
        <source>The login took too long.</source>
        <translation>El inicio de sesión tardó demasiado.</translation>
    </message>
    <message>
        <source>The server accepts the connection but doesn&apos;t greet.</source>
        <translation>El servidor acepta la conexión pero no saluda.</translation>
    </message>
    <message>
        <source>The server closed the connection before its greeting.</source>
        <translation>El servidor cerró la conexión antes de saludar.</translation>
    </message>
    <message>
        <source>The server refuses to begin the encryption it offers.</source>
        <translation>El servidor se niega a iniciar el cifrado que ofrece.</translation>
    </message>
    <message>
        <source>The server sent text in clear before the encryption began.</source>
        <translation>El servidor envió texto en claro antes de que empezara el cifrado.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the server closed the connection.</source>
        <translation>Se perdió la conexión con el servidor de correo: el servidor la cerró.</translation>
    </message>
    <message>
        <source>{host}, port {port} can&apos;t be reached.</source>
        <translation>No se puede alcanzar {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>No se puede alcanzar {host}.</translation>
    </message>
    <message>
        <source>What answers on {host}, port {port} is no IMAP server.</source>
        <translation>Lo que responde en {host}, puerto {port}, no es un servidor IMAP.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection broke ({error}).</source>
        <translation>Se perdió la conexión con el servidor de correo: se cortó ({error}).</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection was closed here.</source>
        <translation>Se perdió la conexión con el servidor de correo: se cerró aquí.</translation>
    </message>
    <message>
        <source>{host}, port {port} refuses connections.</source>
        <translation>{host}, puerto {port}, rechaza las conexiones.</translation>
    </message>
    <message>
        <source>{host}, port {port} doesn&apos;t answer.</source>
        <translation>{host}, puerto {port}, no responde.</translation>
    </message>
    <message>
        <source>The certificate of {host} isn&apos;t from a trusted authority.</source>
        <translation>El certificado de {host} no es de una autoridad de confianza.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no encryption ({why}).</source>
        <translation>{host} y este equipo no acuerdan ningún cifrado ({why}).</translation>
    </message>
    <message>
        <source>{host} didn&apos;t finish the TLS handshake.</source>
        <translation>{host} no terminó la negociación TLS.</translation>
    </message>
    <message>
        <source>{host} closed the connection during the TLS handshake.</source>
        <translation>{host} cerró la conexión durante la negociación TLS.</translation>
    </message>
    <message>
        <source>The connection closed during the TLS handshake.</source>
        <translation>La conexión se cerró durante la negociación TLS.</translation>
    </message>
    <message>
        <source>Looking up {host} took too long.</source>
        <translation>Buscar {host} tardó demasiado.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>No existe ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired or isn&apos;t valid yet.</source>
        <translation>El certificado de {host} ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than {host}.</source>
        <translation>El certificado pertenece a otro servidor, no a {host}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t speak TLS on this port.</source>
        <translation>{host} no habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on {host}:{port}: {why}.</source>
        <translation>No se puede escuchar en {host}:{port}: {why}.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is used by another program. Choose another with --port, or 0 for a free one.</source>
        <translation>Otro programa usa el puerto {port} en {host}. Elija otro con --port, o 0 para uno libre.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>You can close this tab and go back to CIO Desktop.</source>
        <translation>Puede cerrar esta pestaña y volver a CIO Desktop.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>The sign-in did not work. CIO Desktop says why.</source>
        <translation>El inicio de sesión no funcionó. CIO Desktop dice por qué.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Nothing is published there.</source>
        <translation>Allí no hay nada publicado.</translation>
    </message>
    <message>
        <source>It isn&apos;t what OpenID or OAuth describe.</source>
        <translation>No es lo que describen OpenID u OAuth.</translation>
    </message>
    <message>
        <source>Check the address, or enter the endpoints by hand.</source>
        <translation>Revise la dirección, o introduzca las direcciones a mano.</translation>
    </message>
    <message>
        <source>The issuer&apos;s description of itself can&apos;t be used.</source>
        <translation>La descripción que el emisor da de sí mismo no se puede usar.</translation>
    </message>
    <message>
        <source>This isn&apos;t a plain web address.</source>
        <translation>Esto no es una dirección web sencilla.</translation>
    </message>
    <message>
        <source>This must begin with https://.</source>
        <translation>Esto debe empezar por https://.</translation>
    </message>
    <message>
        <source>Issuer&apos;s address:</source>
        <translation>Dirección del emisor:</translation>
    </message>
    <message>
        <source>Redirect address:</source>
        <translation>Dirección de redirección:</translation>
    </message>
    <message>
        <source>Authorization address:</source>
        <translation>Dirección de autorización:</translation>
    </message>
    <message>
        <source>Token address:</source>
        <translation>Dirección de tokens:</translation>
    </message>
    <message>
        <source>This names no host.</source>
        <translation>No nombra ningún servidor.</translation>
    </message>
    <message>
        <source>This must not hold a user name.</source>
        <translation>No debe contener un nombre de usuario.</translation>
    </message>
    <message>
        <source>This must not have a # part.</source>
        <translation>No debe tener una parte con #.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>No contiene ningún código.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>No contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>There is no access token in it.</source>
        <translation>No contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>Its token is of an unknown type.</source>
        <translation>Su token es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>Check the token address of the provider in the settings.</source>
        <translation>Revise la dirección de tokens del proveedor en los ajustes.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gave an answer that can&apos;t be used.</source>
        <translation>La respuesta del servidor de inicio de sesión del proveedor no se puede usar.</translation>
    </message>
    <message>
        <source>This mail address has characters that can&apos;t be used to sign in.</source>
        <translation>Esta dirección tiene caracteres con los que no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>{folder} ({name})</source>
        <translation>{folder} ({name})</translation>
    </message>
    <message>
        <source>This server can&apos;t move messages to another account.</source>
        <translation>Este servidor no puede mover mensajes a otra cuenta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: the messages are in the other account, where the next sync shows them. Move them back from there.</source>
        <translation>No se pudo deshacer: {change}. Los mensajes están en la otra cuenta, donde los mostrará la próxima sincronización. Muévalos de vuelta desde allí.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>word in a search</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>word in a search</comment>
        <translation>para</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>word in a search</comment>
        <translation>asunto</translation>
    </message>
    <message>
        <source>has</source>
        <comment>word in a search</comment>
        <translation>con</translation>
    </message>
    <message>
        <source>file</source>
        <comment>word in a search</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>before</source>
        <comment>word in a search</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <comment>word in a search</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>in</source>
        <comment>word in a search</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>is</source>
        <comment>word in a search</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>word in a search</comment>
        <translation>noleído</translation>
    </message>
    <message>
        <source>read</source>
        <comment>word in a search</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>word in a search</comment>
        <translation>destacado</translation>
    </message>
    <message>
        <source>unstarred</source>
        <comment>word in a search</comment>
        <translation>nodestacado</translation>
    </message>
    <message>
        <source>today</source>
        <comment>word in a search</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>word in a search</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{key} needs “{examples}” behind it.</source>
        <translation>Detrás de {key} va «{examples}».</translation>
    </message>
    <message>
        <source>{key} can&apos;t be searched for: folders can&apos;t be left out.</source>
        <translation>No se puede buscar {key}: las carpetas no se pueden excluir.</translation>
    </message>
    <message>
        <source>Only one {key} can be searched for at once.</source>
        <translation>Solo se puede buscar un {key} a la vez.</translation>
    </message>
    <message>
        <source>account {account} is invalid</source>
        <translation>la cuenta {account} no existe</translation>
    </message>
    <message>
        <source>source {source} is invalid</source>
        <translation>la fuente {source} no existe</translation>
    </message>
    <message>
        <source>There is no such resource</source>
        <translation>Eso no existe aquí</translation>
    </message>
    <message>
        <source>The answer took too long; the work may still be under way</source>
        <translation>La respuesta tardó demasiado; el trabajo quizá siga en curso</translation>
    </message>
    <message>
        <source>The service ends</source>
        <translation>El servicio está terminando</translation>
    </message>
    <message>
        <source>dst_folder: there is no folder {folder}</source>
        <translation>dst_folder: la carpeta {folder} no existe</translation>
    </message>
    <message>
        <source>{method} is not supported here</source>
        <translation>{method} no se admite aquí</translation>
    </message>
    <message>
        <source>{parameter}:</source>
        <translation>{parameter}:</translation>
    </message>
    <message>
        <source>{method} is not supported here, only {methods}</source>
        <translation>{method} no se admite aquí, solo {methods}</translation>
    </message>
    <message>
        <source>The service failed on this request; its log says where.</source>
        <translation>El servicio falló en esta petición; su registro dice dónde.</translation>
    </message>
    <message>
        <source>{names}: at least one of them is required</source>
        <translation>{names}: hace falta al menos uno</translation>
    </message>
    <message>
        <source>add, remove: at least one of the two is required</source>
        <translation>add, remove: hace falta al menos uno de los dos</translation>
    </message>
    <message>
        <source>a folder name can&apos;t hold control characters</source>
        <translation>el nombre de una carpeta no puede contener caracteres de control</translation>
    </message>
    <message>
        <source>folder {folder} is invalid</source>
        <translation>la carpeta {folder} no existe</translation>
    </message>
    <message>
        <source>content-encoding: bodies must not be compressed</source>
        <translation>content-encoding: las peticiones no deben ir comprimidas</translation>
    </message>
    <message>
        <source>the body is not as long as content-length says</source>
        <translation>la petición no mide lo que dice content-length</translation>
    </message>
    <message>
        <source>the body did not arrive in time</source>
        <translation>la petición no llegó a tiempo</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>names more than {most} messages</source>
        <translation>nombra más de {most} mensajes</translation>
    </message>
    <message>
        <source>no OAuth provider with this key is configured</source>
        <translation>no hay ningún proveedor configurado con este identificador de cliente</translation>
    </message>
    <message>
        <source>nobody can sign in with this provider by a browser</source>
        <translation>con este proveedor no se puede iniciar sesión en un navegador</translation>
    </message>
    <message>
        <source>this provider has no sign-in on another device</source>
        <translation>este proveedor no permite iniciar sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>connect_token {connect_token} is invalid</source>
        <translation>el enlace de conexión {connect_token} no existe</translation>
    </message>
    <message>
        <source>contact {contact} is invalid</source>
        <translation>el contacto {contact} no existe</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>edit {edit} is invalid</source>
        <translation>el cambio {edit} no existe</translation>
    </message>
    <message>
        <source>must be some of {values}</source>
        <translation>debe elegirse entre: {values}</translation>
    </message>
    <message>
        <source>email address {email} is invalid</source>
        <translation>la dirección de correo {email} no existe aquí</translation>
    </message>
    <message>
        <source>This link is over</source>
        <translation>Este enlace ya no vale</translation>
    </message>
    <message>
        <source>a folder can&apos;t be put into itself</source>
        <translation>una carpeta no puede estar dentro de sí misma</translation>
    </message>
    <message>
        <source>on Gmail only Spam and Trash can be left out: All Mail brings all other mail</source>
        <translation>en Gmail solo se pueden omitir Spam y Papelera: «Todo el correo» trae lo demás</translation>
    </message>
    <message>
        <source>this name is too long</source>
        <translation>este nombre es demasiado largo</translation>
    </message>
    <message>
        <source>a part of this path is empty</source>
        <translation>una parte de esta ruta está vacía</translation>
    </message>
    <message>
        <source>the mail server parts names at {separator}, which stands in one</source>
        <translation>el servidor de correo separa los nombres con {separator}, que aparece en uno</translation>
    </message>
    <message>
        <source>is not known here any more: search again</source>
        <translation>ya no se conoce aquí: busque de nuevo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>holds a byte that no mail may hold (NUL)</source>
        <translation>contiene un byte que ningún correo puede tener (NUL)</translation>
    </message>
    <message>
        <source>is no source of this account</source>
        <translation>no es una fuente de esta cuenta</translation>
    </message>
    <message>
        <source>oauth_provider {oauth_provider} is invalid</source>
        <translation>el proveedor {oauth_provider} no existe aquí</translation>
    </message>
    <message>
        <source>what was read is not forgotten: add the source anew, with 0</source>
        <translation>lo leído no se olvida: añada la fuente de nuevo, con 0</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold.</source>
        <translation>Hay más resultados de los que caben en una lista.</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be searched for</source>
        <translation>contiene un carácter que no se puede buscar</translation>
    </message>
    <message>
        <source>thread {thread} is invalid</source>
        <translation>la conversación {thread} no existe</translation>
    </message>
    <message>
        <source>there is no such message that can&apos;t be read</source>
        <translation>no hay tal mensaje ilegible</translation>
    </message>
    <message>
        <source>webhook {webhook} is invalid</source>
        <translation>el webhook {webhook} no existe</translation>
    </message>
    <message>
        <source>message {message} is invalid</source>
        <translation>el mensaje {message} no existe</translation>
    </message>
    <message>
        <source>file {file} is invalid</source>
        <translation>el archivo {file} no existe</translation>
    </message>
    <message>
        <source>has more than {most} values</source>
        <translation>tiene más de {most} valores</translation>
    </message>
    <message>
        <source>has a value of more than {most} characters</source>
        <translation>tiene un valor de más de {most} caracteres</translation>
    </message>
    <message>
        <source>must be 0 or 1</source>
        <translation>debe ser 0 o 1</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>This service has too many connections open: close some of them</source>
        <translation>Este servicio tiene demasiadas conexiones abiertas: cierre algunas</translation>
    </message>
    <message>
        <source>This is no request that can be read.</source>
        <translation>Esta petición no se puede leer.</translation>
    </message>
    <message>
        <source>is not the name or address of a host</source>
        <translation>no es el nombre ni la dirección de un servidor</translation>
    </message>
    <message>
        <source>this parameter is required with the other provider parameters</source>
        <translation>este dato es necesario con los demás del proveedor</translation>
    </message>
    <message>
        <source>can&apos;t hold line breaks or NUL</source>
        <translation>no puede contener saltos de línea ni NUL</translation>
    </message>
    <message>
        <source>has characters that no key and no token has</source>
        <translation>tiene caracteres que ninguna clave ni ningún token tiene</translation>
    </message>
    <message>
        <source>must be the 64 hexadecimal digits of a SHA-256</source>
        <translation>debe ser los 64 dígitos hexadecimales de un SHA-256</translation>
    </message>
    <message>
        <source>must be an http or https address without a user name</source>
        <translation>debe ser una dirección http o https sin nombre de usuario</translation>
    </message>
    <message>
        <source>this parameter is required, or provider_refresh_token instead</source>
        <translation>este dato es necesario, o en su lugar provider_refresh_token</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>La base de datos local está dañada.</translation>
    </message>
    <message>
        <source>The local database could not be closed in time.</source>
        <translation>La base de datos local no se pudo cerrar a tiempo.</translation>
    </message>
    <message>
        <source>The disk is full: the local database can&apos;t grow.</source>
        <translation>El disco está lleno: la base de datos local no puede crecer.</translation>
    </message>
    <message>
        <source>Another program holds the local database.</source>
        <translation>Otro programa retiene la base de datos local.</translation>
    </message>
    <message>
        <source>The local database is damaged: this file is no database.</source>
        <translation>La base de datos local está dañada: este archivo no es una base de datos.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be opened for writing.</source>
        <translation>No se puede abrir la base de datos local para escribir.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be written.</source>
        <translation>No se puede escribir la base de datos local.</translation>
    </message>
    <message>
        <source>The disk failed while the local database was in use.</source>
        <translation>El disco falló mientras se usaba la base de datos local.</translation>
    </message>
    <message>
        <source>The question took too long and was stopped.</source>
        <translation>La consulta tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The local database refused a contradicting entry.</source>
        <translation>La base de datos local rechazó una entrada contradictoria.</translation>
    </message>
    <message>
        <source>The local database is closed.</source>
        <translation>La base de datos local está cerrada.</translation>
    </message>
    <message>
        <source>This file is not a database of CIO Desktop.</source>
        <translation>Este archivo no es una base de datos de CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database failed ({name}).</source>
        <translation>La base de datos local falló ({name}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped.</source>
        <translation>La búsqueda tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: {why}.</source>
        <translation>La base de datos local no puede estar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: no right to write.</source>
        <translation>La base de datos local no puede estar en {folder}: no hay permiso de escritura.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file is a link.</source>
        <translation>La base de datos local no puede estar en {folder}: el archivo es un enlace.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: there is something else under that name.</source>
        <translation>La base de datos local no puede estar en {folder}: hay otra cosa con ese nombre.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file belongs to another user.</source>
        <translation>La base de datos local no puede estar en {folder}: el archivo pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The local database was made by a newer version of CIO Desktop.</source>
        <translation>La base de datos local la creó una versión más nueva de CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database {file} is damaged, and nothing was kept beside it. Your mail on the servers is untouched. To begin anew, move that file away and start again.</source>
        <translation>La base de datos local {file} está dañada y no se guardó nada junto a ella. Su correo en los servidores está intacto. Para empezar de nuevo, mueva ese archivo e inicie el programa otra vez.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used on this kind of disk.</source>
        <translation>La base de datos local no se puede usar en este tipo de disco.</translation>
    </message>
    <message>
        <source>The source of these messages is not there any more.</source>
        <translation>La fuente de estos mensajes ya no existe.</translation>
    </message>
    <message>
        <source>{key} copies.</source>
        <translation>{key} copia.</translation>
    </message>
    <message>
        <source>{key} moves.</source>
        <translation>{key} mueve.</translation>
    </message>
    <message>
        <source>Same folders for all…</source>
        <translation>Las mismas carpetas para todos…</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder}</source>
        <translation>Mover o añadir {count} → {folder}</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>a value</comment>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>a value</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a value</comment>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>LABEL</source>
        <comment>a value</comment>
        <translation>FUENTE</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>a value</comment>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>a value</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <comment>a value</comment>
        <translation>PATRÓN</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <comment>a value</comment>
        <translation>CORREO</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a value</comment>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>a value</comment>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>--period, --check and --restart are about one source: name its {label}</source>
        <translation>--period, --check y --restart son para una sola fuente: indique {label}</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>flag of a message</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>flag of a message</comment>
        <translation>respondido</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>flag of a message</comment>
        <translation>destacado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>flag of a message</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>flag of a message</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>flag of a message</comment>
        <translation>reciente</translation>
    </message>
    <message>
        <source>The copy was put into {folder}, and that folder is not there any more. Another program may have renamed it: then the message is there, and where it was.</source>
        <translation>La copia se puso en {folder} y esa carpeta ya no existe. Quizá otro programa le ha cambiado el nombre: entonces el mensaje está allí y también donde estaba.</translation>
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
        <translation>10000</translation>
    </message>
    <message numerus="yes">
        <source>{n} others, which were read in other folders, stay read after an undo</source>
        <translation>
            <numerusform>{n} mensaje más, ya leído en otra carpeta, sigue leído después de deshacer</numerusform>
            <numerusform>{n} mensajes más, ya leídos en otras carpetas, siguen leídos después de deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were only added: they stay where they were, too</source>
        <translation>
            <numerusform>{n} mensaje solo se añadió: también sigue donde estaba</numerusform>
            <numerusform>{n} mensajes solo se añadieron: también siguen donde estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Seleccione una línea para leerla entera.</translation>
    </message>
    <message>
        <source>Move to favourite</source>
        <translation>Mover a un favorito</translation>
    </message>
    <message>
        <source>Folders become favourites in their own menu</source>
        <translation>Una carpeta se hace favorita en su propio menú</translation>
    </message>
    <message>
        <source>All messages in “{folder}” are read already.</source>
        <translation>Todos los mensajes de «{folder}» ya están leídos.</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder} in {source}</source>
        <translation>Mover o añadir {count} → {folder} en {source}</translation>
    </message>
    <message>
        <source>Move or add here</source>
        <translation>Mover o añadir aquí</translation>
    </message>
    <message>
        <source>{space} checks, {take} applies, {leave} drops the changes.</source>
        <translation>{space} marca, {take} aplica, {leave} descarta los cambios.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Puts all of them into the folders that the current message is in</source>
        <translation>Los pone todos en las carpetas en que está el mensaje actual</translation>
    </message>
    <message>
        <source>No folder has this name.</source>
        <translation>Ninguna carpeta se llama así.</translation>
    </message>
    <message>
        <source>{key} puts the messages into the folder or takes them out.</source>
        <translation>{key} pone los mensajes en la carpeta o los saca.</translation>
    </message>
    <message>
        <source>Sorted by source, A to Z</source>
        <translation>Por fuente, de la A a la Z</translation>
    </message>
    <message>
        <source>Sorted by source, Z to A</source>
        <translation>Por fuente, de la Z a la A</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages found</source>
        <translation>
            <numerusform>{n} mensaje encontrado</numerusform>
            <numerusform>{n} mensajes encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} messages found</source>
        <translation>
            <numerusform>Al menos {n} mensaje encontrado</numerusform>
            <numerusform>Al menos {n} mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as soon as the server answers again.</source>
        <translation>Se muestra en cuanto el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>This message could not be fetched</source>
        <translation>Este mensaje no se pudo obtener</translation>
    </message>
    <message>
        <source>This link is not opened: it is no plain address of the web.</source>
        <translation>Este enlace no se abre: no es una simple dirección de la web.</translation>
    </message>
    <message>
        <source>No browser could be started</source>
        <translation>No se pudo iniciar ningún navegador</translation>
    </message>
    <message>
        <source>Save the source of the message instead.</source>
        <translation>Guarde el código fuente del mensaje en su lugar.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>La página no se pudo escribir</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Guardar todos los adjuntos en</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Guardando {file}…</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}</source>
        <translation>Guardado como {file} en {folder}</translation>
    </message>
    <message>
        <source>Saving {file}, {place} of {all}…</source>
        <translation>Guardando {file}, {place} de {all}…</translation>
    </message>
    <message>
        <source>“{file}” was not saved</source>
        <translation>«{file}» no se guardó</translation>
    </message>
    <message>
        <source>Saved {done} of {all}: “{file}” was not saved</source>
        <translation>Guardados {done} de {all}: «{file}» no se guardó</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in {folder}</source>
        <translation>
            <numerusform>{n} archivo guardado en {folder}</numerusform>
            <numerusform>{n} archivos guardados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. Choose another place, and try again.</source>
        <translation>{reason}. Elija otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: saved {done} of {n} files in {folder}</source>
        <translation>
            <numerusform>Detenido: {done} de {n} archivo guardado en {folder}</numerusform>
            <numerusform>Detenido: {done} de {n} archivos guardados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are in the same folders already.</source>
        <translation>Nada que cambiar: los mensajes ya están en las mismas carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are taken out of {folder}.</source>
        <translation>
            <numerusform>{n} mensaje se quita de {folder}.</numerusform>
            <numerusform>{n} mensajes se quitan de {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As “{subject}” they will be in {folders}, and nowhere else.</source>
        <translation>Como «{subject}», estarán en {folders} y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Same folders for all?</source>
        <translation>¿Las mismas carpetas para todos?</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation>Cambiar carpetas</translation>
    </message>
    <message>
        <source>As “{subject}” they will have no label, and be in All Mail alone.</source>
        <translation>Como «{subject}», no tendrán etiquetas y solo estarán en «Todo el correo».</translation>
    </message>
    <message numerus="yes">
        <source>Some are taken out of {n} more folders.</source>
        <translation>
            <numerusform>Algunos se quitan de {n} carpeta más.</numerusform>
            <numerusform>Algunos se quitan de {n} carpetas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them were read yet: those in other folders are taken out of these, too.</source>
        <translation>Aún no se han leído todos: los que están en otras carpetas también se quitan de ellas.</translation>
    </message>
    <message>
        <source>Search texts on the server</source>
        <translation>Buscar en los textos del servidor</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>search in</source>
        <translation>buscar en</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>Qué podría seguir</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>who got it</source>
        <translation>quién lo recibió</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>en el asunto</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>con adjuntos</translation>
    </message>
    <message>
        <source>in a file&apos;s name</source>
        <translation>en el nombre de un archivo</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>anterior a un día</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>desde un día</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>en una carpeta</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>hace una semana</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>hace un mes</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>principio de año</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>principio de mes</translation>
    </message>
    <message>
        <source>{about} ({word})</source>
        <translation>{about} ({word})</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Bandejas de entrada</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Several sources have “{folder}”: this is that of {source}.</source>
        <translation>Varias fuentes tienen «{folder}»: esta es la de {source}.</translation>
    </message>
    <message>
        <source>The folders are still being read.</source>
        <translation>Las carpetas aún se están leyendo.</translation>
    </message>
    <message>
        <source>No folder is called “{folder}”.</source>
        <translation>Ninguna carpeta se llama «{folder}».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Search texts again</source>
        <translation>Buscar de nuevo en los textos</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages have the words there.</source>
        <translation>
            <numerusform>{n} mensaje contiene allí las palabras.</numerusform>
            <numerusform>{n} mensajes contienen allí las palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} of {source} was not searched to its end: {why}.</source>
        <translation>{folder} de {source} no se buscó hasta el final: {why}.</translation>
    </message>
    <message>
        <source>The search in texts was stopped.</source>
        <translation>La búsqueda en los textos se detuvo.</translation>
    </message>
    <message>
        <source>Texts were searched, too.</source>
        <translation>También se buscó en los textos.</translation>
    </message>
    <message>
        <source>Nothing was found in them.</source>
        <translation>No se encontró nada en ellos.</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <source>{source} was not searched: {why}.</source>
        <translation>En {source} no se buscó: {why}.</translation>
    </message>
    <message>
        <source>Searching texts on the server…</source>
        <translation>Buscando en los textos del servidor…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not searched.</source>
        <translation>
            <numerusform>En {n} más no se buscó.</numerusform>
            <numerusform>En {n} más no se buscó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sources done.</source>
        <translation>
            <numerusform>{done} de {n} fuente terminada.</numerusform>
            <numerusform>{done} de {n} fuentes terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has only letters, digits and the signs : / . _ ~ - [ ].</source>
        <translation>Una dirección solo tiene letras, cifras y los signos : / . _ ~ - [ ].</translation>
    </message>
    <message>
        <source>For when something goes wrong that a report does not explain. It ends by itself after a day, and with the program. Addresses, names of folders and parts of what mail servers say are in it, no passwords: read it before you give it to somebody.</source>
        <translation>Para cuando algo va mal y un informe no lo explica. Termina por sí mismo al cabo de un día, y con el programa. Contiene direcciones, nombres de carpetas y partes de lo que dicen los servidores de correo, ninguna contraseña: léalo antes de dárselo a alguien.</translation>
    </message>
    <message>
        <source>This service has no such switch, so it is the log of this window only.</source>
        <translation>Este servicio no tiene ese interruptor, así que es solo el registro de esta ventana.</translation>
    </message>
    <message>
        <source>Write a detailed log</source>
        <translation>Escribir un registro detallado</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Until {when}, in {file}.</source>
        <translation>Hasta {when}, en {file}.</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>Registro detallado</translation>
    </message>
    <message>
        <source>the detailed log</source>
        <translation>el registro detallado</translation>
    </message>
    <message>
        <source>The last one is in {file}.</source>
        <translation>El último está en {file}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be shown</source>
        <translation>La carpeta no se puede mostrar</translation>
    </message>
    <message>
        <source>The path above can be copied.</source>
        <translation>La ruta de arriba se puede copiar.</translation>
    </message>
    <message>
        <source>The service&apos;s own log stays as it is</source>
        <translation>El registro del servicio queda como está</translation>
    </message>
    <message>
        <source>No detailed log is written</source>
        <translation>No se escribe ningún registro detallado</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers, also in the words of mail servers.</source>
        <translation>Si no, se sustituyen por números, también en las palabras de los servidores de correo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>With addresses and user names</source>
        <translation>Con direcciones y nombres de usuario</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The report is shown.</source>
        <translation>El informe se muestra.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Informe de ayuda</translation>
    </message>
    <message>
        <source>A support report tells somebody who helps you what this program knows of your sources: servers, states, the last syncs with the servers&apos; words. Passwords, mail and what is in your folders are never in it. It is shown here first, and sent to nobody.</source>
        <translation>Un informe de ayuda dice a quien le ayuda lo que este programa sabe de sus fuentes: servidores, estados, las últimas sincronizaciones con las palabras de los servidores. Nunca contiene contraseñas, correo ni lo que hay en sus carpetas. Primero se muestra aquí, y no se envía a nadie.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>What you entered for a provider is not saved yet.</source>
        <translation>Lo que introdujo para un proveedor aún no está guardado.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>accounts and their names</source>
        <translation>cuentas y sus nombres</translation>
    </message>
    <message>
        <source>sources: address, server, port, encryption, user name, sync period</source>
        <translation>fuentes: dirección, servidor, puerto, cifrado, nombre de usuario, frecuencia de sincronización</translation>
    </message>
    <message>
        <source>OAuth providers</source>
        <translation>Proveedores OAuth</translation>
    </message>
    <message>
        <source>passwords, client secrets, sign-ins at providers</source>
        <translation>contraseñas, secretos de cliente, inicios de sesión en proveedores</translation>
    </message>
    <message>
        <source>messages, folders, and what is known of them</source>
        <translation>mensajes, carpetas y lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes your settings to a JSON file, to keep or to read. Only you can read the file.</source>
        <translation>Escribe sus ajustes en un archivo JSON, para guardarlo o leerlo. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Qué no contiene</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>Los ajustes no se exportaron</translation>
    </message>
    <message>
        <source>E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl.</source>
        <translation>E archiva, V mueve, L cambia carpetas, 1 a 9 son carpetas favoritas. Desactivado, cada uno tiene su tecla con Control.</translation>
    </message>
    <message>
        <source>Once for each trouble that does not pass by itself. It goes when the trouble is solved; a click shows the source.</source>
        <translation>Una vez por cada problema que no se resuelve solo. El aviso desaparece cuando se resuelve; un clic muestra la fuente.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running. Its icon in the tray, or starting it again, brings the window back; Quit ends it.</source>
        <translation>Al cerrar la ventana, el programa sigue en marcha. Su icono en la bandeja, o iniciarlo de nuevo, devuelve la ventana; «Salir» lo termina.</translation>
    </message>
    <message>
        <source>Without its window, if syncing goes on when that is closed.</source>
        <translation>Sin su ventana, si la sincronización sigue cuando esta se cierra.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Espacioso</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notify me when a source needs me</source>
        <translation>Avisarme cuando una fuente me necesite</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Seguir sincronizando cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar cuando inicie sesión</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Saves typing: drop the file that Google offers (client_secret_….json) here, or choose it.</source>
        <translation>Ahorra escribir: suelte aquí el archivo que ofrece Google (client_secret_….json), o elíjalo.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Google&apos;s file with the client id</source>
        <translation>Archivo de Google con el identificador de cliente</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is not the file that Google offers for download. There, open the client id and choose “Download JSON”.</source>
        <translation>Este no es el archivo que Google ofrece para descargar. Abra allí el identificador de cliente y elija «Descargar JSON».</translation>
    </message>
    <message>
        <source>This file sends its sign-in to somebody who is not Google, so it is not taken.</source>
        <translation>Este archivo envía su inicio de sesión a alguien que no es Google, así que no se acepta.</translation>
    </message>
    <message>
        <source>This file is too large to be Google&apos;s: that one is called client_secret_….json and is short.</source>
        <translation>Este archivo es demasiado grande para ser el de Google: ese se llama client_secret_….json y es corto.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: its disk does not answer.</source>
        <translation>El archivo no se puede leer: su disco no responde.</translation>
    </message>
    <message>
        <source>This client id is of the type “Web application”, which can&apos;t be used on a computer: Google would not send the browser back here. Make one of the type “Desktop app” and take its file.</source>
        <translation>Este identificador de cliente es del tipo «Aplicación web», que no sirve en un equipo: Google no devolvería el navegador aquí. Cree uno del tipo «App de escritorio» y tome su archivo.</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>no tiene un nombre utilizable</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file. Google&apos;s file is called client_secret_….json.</source>
        <translation>Esto no es un archivo. El de Google se llama client_secret_….json.</translation>
    </message>
    <message>
        <source>From a file that was exported here or on another computer, or from Thunderbird and Evolution on this one. What would change is shown first. Nothing of theirs is changed, and their passwords are not read.</source>
        <translation>De un archivo exportado aquí o en otro equipo, o de Thunderbird y Evolution en este. Primero se muestra lo que cambiaría. Nada de lo suyo se cambia, y sus contraseñas no se leen.</translation>
    </message>
    <message>
        <source>Thunderbird and Evolution have no IMAP sources on this computer, or not where their settings usually are.</source>
        <translation>Thunderbird y Evolution no tienen fuentes IMAP en este equipo, o no donde suelen estar sus ajustes.</translation>
    </message>
    <message>
        <source>There is no source in this file.</source>
        <translation>En este archivo no hay ninguna fuente.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>Buscar en este equipo</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>Fuentes de este equipo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods are changed.</source>
        <translation>
            <numerusform>{n} frecuencia de sincronización se ha cambiado.</numerusform>
            <numerusform>{n} frecuencias de sincronización se han cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>No password comes along. You sign in to the sources that you tick one after another, with all else filled in.</source>
        <translation>Las contraseñas no vienen. Inicia sesión en las fuentes marcadas una tras otra; todo lo demás está rellenado.</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Sources, ticked where they are taken</source>
        <translation>Fuentes, marcadas si se toman</translation>
    </message>
    <message>
        <source>Not set up here: {names}. To sign in there, first enter your client id under OAuth providers.</source>
        <translation>Sin configurar aquí: {names}. Para iniciar sesión allí, introduzca antes su identificador de cliente en Proveedores OAuth.</translation>
    </message>
    <message>
        <source>Here; every {period} from now on</source>
        <translation>Aquí; cada {period} de ahora en adelante</translation>
    </message>
    <message>
        <source>{server}, from {program}</source>
        <translation>{server}, de {program}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources to sign in to.</source>
        <translation>
            <numerusform>{n} fuente en la que iniciar sesión.</numerusform>
            <numerusform>{n} fuentes en las que iniciar sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods change.</source>
        <translation>
            <numerusform>{n} frecuencia de sincronización cambia.</numerusform>
            <numerusform>{n} frecuencias de sincronización cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here.</source>
        <translation>Todas están aquí.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in it at once.</source>
        <translation>La ventana se abre de nuevo en él al momento.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The makers of Thunderbird run this database of mail settings. When a source is added, it is asked about the address&apos;s domain. Only the domain is sent, as example.org of ann@example.org; never the address or a password.</source>
        <translation>Los creadores de Thunderbird mantienen esta base de datos de ajustes de correo. Al añadir una fuente, se le pregunta por el dominio de la dirección. Solo se envía el dominio, como example.org de ana@example.org; nunca la dirección ni una contraseña.</translation>
    </message>
    <message>
        <source>Ask the public database ISPDB</source>
        <translation>Preguntar a la base de datos pública ISPDB</translation>
    </message>
    <message>
        <source>This program talks to your mail servers, to the providers you sign in at and, when a source is added, to the servers of its domain. What goes beyond that is allowed here, and under Updates.</source>
        <translation>Este programa habla con sus servidores de correo, con los proveedores en los que inicia sesión y, al añadir una fuente, con los servidores de su dominio. Lo que va más allá se permite aquí, y en Actualizaciones.</translation>
    </message>
    <message>
        <source>Without it, settings still come from this program&apos;s own table, from the provider&apos;s own pages and name servers, and from trying the usual names.</source>
        <translation>Sin ella, los ajustes aún vienen de la tabla de este programa, de las páginas y servidores de nombres del proveedor, y de probar los nombres habituales.</translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} sources</source>
        <translation>
            <numerusform>Usado por {n} fuente</numerusform>
            <numerusform>Usado por {n} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it yet</source>
        <translation>Ninguna fuente lo usa todavía</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Client id {key}</source>
        <translation>Identificador de cliente {key}</translation>
    </message>
    <message>
        <source>tenant {tenant}</source>
        <translation>inquilino {tenant}</translation>
    </message>
    <message>
        <source>Asking its addresses…</source>
        <translation>Preguntando a sus direcciones…</translation>
    </message>
    <message>
        <source>Publish the project, don&apos;t leave it in “Testing”: Google ends every sign-in of a project in testing after 7 days.</source>
        <translation>Publique el proyecto, no lo deje «en prueba»: Google termina cada inicio de sesión de un proyecto en prueba a los 7 días.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>Abrir la página de contraseñas de aplicación</translation>
    </message>
    <message>
        <source>I have a client id</source>
        <translation>Tengo un identificador de cliente</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>{name} gives no client ids to people, so sign-in by browser can&apos;t be set up here. Use an app password instead: make one on its page, then add the source with it in place of your own password.</source>
        <translation>{name} no da identificadores de cliente a particulares, así que el inicio de sesión por navegador no se puede configurar aquí. Use una contraseña de aplicación: cree una en su página y añada la fuente con ella en lugar de su propia contraseña.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file.</source>
        <translation>El identificador de cliente y el secreto se tomaron del archivo.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file. Save them now.</source>
        <translation>El identificador de cliente y el secreto se tomaron del archivo. Guárdelos ahora.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Inquilino (directorio)</translation>
    </message>
    <message>
        <source>Issuer&apos;s address</source>
        <translation>Dirección del emisor</translation>
    </message>
    <message>
        <source>Name, as you want it listed</source>
        <translation>Nombre, como lo quiere en la lista</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Scopes, with a space between them</source>
        <translation>Permisos, separados por un espacio</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Kept. Type here only to replace it.</source>
        <translation>Guardado. Escriba aquí solo para sustituirlo.</translation>
    </message>
    <message>
        <source>Only if the provider gave one</source>
        <translation>Solo si el proveedor dio uno</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Introduzca una dirección entera que empiece por https://.</translation>
    </message>
    <message>
        <source>Enter common, organizations, consumers, or the id or domain of your own directory.</source>
        <translation>Introduzca common, organizations, consumers, o el id o dominio de su propio directorio.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, or both addresses under More.</source>
        <translation>Introduzca la dirección del emisor, o ambas direcciones en «Más».</translation>
    </message>
    <message>
        <source>Scopes are words without special signs, with a space between them.</source>
        <translation>Los permisos son palabras sin signos especiales, separadas por un espacio.</translation>
    </message>
    <message>
        <source>An address with a user name in it is not taken.</source>
        <translation>No se acepta una dirección que contenga un nombre de usuario.</translation>
    </message>
    <message>
        <source>Leave out the part from # on.</source>
        <translation>Omita la parte a partir de #.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Enter the one that begins with https://.</source>
        <translation>Esta dirección no está cifrada. Introduzca la que empieza por https://.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave you.</source>
        <translation>Introduzca el identificador de cliente que le dio el proveedor.</translation>
    </message>
    <message>
        <source>This is the client secret. The client id ends with .apps.googleusercontent.com.</source>
        <translation>Este es el secreto de cliente. El identificador de cliente termina en .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A client id has no spaces or special signs. Copy it once more.</source>
        <translation>Un identificador de cliente no tiene espacios ni signos especiales. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>A client secret has no spaces or special signs. Copy it once more.</source>
        <translation>Un secreto de cliente no tiene espacios ni signos especiales. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>Enter both addresses, or none.</source>
        <translation>Introduzca ambas direcciones, o ninguna.</translation>
    </message>
    <message>
        <source>{name} gives a secret together with the client id. Enter it too.</source>
        <translation>{name} da un secreto junto con el identificador de cliente. Introdúzcalo también.</translation>
    </message>
    <message>
        <source>Redirect address to register there, exactly so</source>
        <translation>Dirección de redirección que registrar allí, exactamente así</translation>
    </message>
    <message>
        <source>Redirect address, should you be asked for one</source>
        <translation>Dirección de redirección, por si se la piden</translation>
    </message>
    <message>
        <source>Open {name}&apos;s page</source>
        <translation>Abrir la página de {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>the redirect address</source>
        <translation>la dirección de redirección</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>How to get a client id from {name}</source>
        <translation>Cómo obtener un identificador de cliente de {name}</translation>
    </message>
    <message>
        <source>With a provider set up here, you sign in to your mail on the provider&apos;s own page, in your browser, and this program never sees your password. For that the provider wants a client id, which you get from it once.</source>
        <translation>Con un proveedor configurado aquí, inicia sesión en su correo en la propia página del proveedor, en su navegador, y este programa nunca ve su contraseña. Para eso el proveedor quiere un identificador de cliente, que se obtiene de él una vez.</translation>
    </message>
    <message>
        <source>No provider is set up yet. Sources with a password or an app password need none.</source>
        <translation>Aún no hay ningún proveedor configurado. Las fuentes con contraseña o contraseña de aplicación no lo necesitan.</translation>
    </message>
    <message>
        <source>The server that this window works with has no OAuth providers: they can&apos;t be set up from here.</source>
        <translation>El servidor con el que trabaja esta ventana no tiene proveedores OAuth: no se pueden configurar desde aquí.</translation>
    </message>
    <message>
        <source>The server that this window works with tells nothing about adding providers: add them where it runs.</source>
        <translation>El servidor con el que trabaja esta ventana no dice nada de añadir proveedores: añádalos donde funciona.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} sources sign in with it and will stop syncing until they are connected in another way:</source>
        <translation>
            <numerusform>Esta fuente inicia sesión con él y dejará de sincronizarse hasta que se conecte de otra forma:</numerusform>
            <numerusform>Estas {n} fuentes inician sesión con él y dejarán de sincronizarse hasta que se conecten de otra forma:</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it. Its client id and secret are deleted here; at the provider they stay.</source>
        <translation>Ninguna fuente lo usa. Su identificador de cliente y su secreto se eliminan aquí; en el proveedor permanecen.</translation>
    </message>
    <message>
        <source>Reading the providers</source>
        <translation>Leyendo los proveedores</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>{name} is set up. Test whether it answers, then sign in to a source with it.</source>
        <translation>{name} está configurado. Pruebe si responde, y luego inicie sesión en una fuente con él.</translation>
    </message>
    <message>
        <source>The provider was not saved</source>
        <translation>El proveedor no se guardó</translation>
    </message>
    <message>
        <source>Remove {provider}?</source>
        <translation>¿Quitar {provider}?</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Quitar el proveedor</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message numerus="yes">
        <source>• and {n} more</source>
        <translation>
            <numerusform>• y {n} más</numerusform>
            <numerusform>• y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not taken</source>
        <translation>Los archivos no se aceptaron</translation>
    </message>
    <message>
        <source>Drop one file only, the one from Google.</source>
        <translation>Suelte un solo archivo, el de Google.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>El archivo no se aceptó</translation>
    </message>
    <message>
        <source>Its addresses answer.</source>
        <translation>Sus direcciones responden.</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>Debajo de la lista</translation>
    </message>
    <message>
        <source>Right of the list</source>
        <translation>A la derecha de la lista</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>After two seconds. Without it a message stays unread until you say otherwise, as with the key U.</source>
        <translation>Al cabo de dos segundos. Si no, un mensaje sigue sin leer hasta que usted diga otra cosa, como con la tecla U.</translation>
    </message>
    <message>
        <source>Mark a message as read when it is shown</source>
        <translation>Marcar un mensaje como leído cuando se muestra</translation>
    </message>
    <message>
        <source>The selected message is shown</source>
        <translation>El mensaje seleccionado se muestra</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>Elija otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program&apos;s data folder. One key opens them all.</source>
        <translation>Las contraseñas, secretos de cliente e inicios de sesión en proveedores se guardan cifrados, en una base de datos en la carpeta de datos de este programa. Una sola clave los abre todos.</translation>
    </message>
    <message>
        <source>This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where their key lives is chosen there.</source>
        <translation>Esta ventana trabaja con un servicio que no inició ella misma. Las contraseñas e inicios de sesión se guardan allí, y allí se elige dónde está su clave.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>The system keeps it and opens it when you log in.</source>
        <translation>El sistema la guarda y la abre cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Nowhere: it is made from your passphrase</source>
        <translation>En ningún sitio: se saca de su frase de contraseña</translation>
    </message>
    <message>
        <source>You are asked for the passphrase at each start. It is not kept.</source>
        <translation>Se le pide la frase de contraseña en cada inicio. No se guarda.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>En un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>It lies in this program&apos;s data folder, beside what it opens.</source>
        <translation>Está en la carpeta de datos de este programa, junto a lo que abre.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en la memoria</translation>
    </message>
    <message>
        <source>It is gone when the program ends, and with it every password entered here.</source>
        <translation>Desaparece cuando el programa termina, y con ella cada contraseña introducida aquí.</translation>
    </message>
    <message>
        <source>other users of this computer</source>
        <translation>otros usuarios de este equipo</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of a backup of it</source>
        <translation>quien consiga la carpeta de datos de este programa, o una copia de seguridad de ella</translation>
    </message>
    <message>
        <source>programs that you run yourself: the keyring answers them too</source>
        <translation>programas que usted mismo ejecuta: el llavero también les responde</translation>
    </message>
    <message>
        <source>whoever sits at your unlocked computer</source>
        <translation>quien se siente ante su equipo desbloqueado</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of the computer while this program is closed</source>
        <translation>quien consiga la carpeta de datos de este programa, o el equipo mientras este programa está cerrado</translation>
    </message>
    <message>
        <source>programs that you run while this one is open</source>
        <translation>programas que ejecute mientras este está abierto</translation>
    </message>
    <message>
        <source>forgetting it: then passwords have to be entered again</source>
        <translation>olvidarla: entonces hay que introducir de nuevo las contraseñas</translation>
    </message>
    <message>
        <source>whoever gets hold of the database without the key&apos;s file</source>
        <translation>quien consiga la base de datos sin el archivo de la clave</translation>
    </message>
    <message>
        <source>programs that you run yourself</source>
        <translation>programas que usted mismo ejecuta</translation>
    </message>
    <message>
        <source>whoever gets a copy of the whole data folder: leave it out of backups</source>
        <translation>quien consiga una copia de la carpeta de datos entera: exclúyala de las copias de seguridad</translation>
    </message>
    <message>
        <source>whatever happens afterwards</source>
        <translation>lo que ocurra después</translation>
    </message>
    <message>
        <source>programs that you run yourself, while this one is open</source>
        <translation>programas que usted mismo ejecuta, mientras este está abierto</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Cambiar esto…</translation>
    </message>
    <message>
        <source>where the key is kept</source>
        <translation>dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Dónde está la clave</translation>
    </message>
    <message>
        <source>This protects from</source>
        <translation>Esto protege de</translation>
    </message>
    <message>
        <source>It does not protect from</source>
        <translation>No protege de</translation>
    </message>
    <message>
        <source>The service reads your mailboxes and keeps the index. This window and your own programs work with it over the Context.IO 2.0 API.</source>
        <translation>El servicio lee sus buzones y mantiene el índice. Esta ventana y sus propios programas trabajan con él por la API Context.IO 2.0.</translation>
    </message>
    <message>
        <source>Your sources, their passwords and the index are then those of that server. Its key is asked for at the start.</source>
        <translation>Sus fuentes, sus contraseñas y el índice son entonces los de ese servidor. Su clave se pide al iniciar.</translation>
    </message>
    <message>
        <source>For programs that can&apos;t look up the address. While another program has the port, a free one is taken.</source>
        <translation>Para programas que no pueden averiguar la dirección. Mientras otro programa tiene el puerto, se toma uno libre.</translation>
    </message>
    <message>
        <source>Takes a moment. Changes that are under way go on afterwards.</source>
        <translation>Tarda un momento. Los cambios en curso continúan después.</translation>
    </message>
    <message>
        <source>This takes effect when CIO Desktop is started again.</source>
        <translation>Esto vale cuando CIO Desktop se inicie de nuevo.</translation>
    </message>
    <message>
        <source>This takes effect when the service is started again.</source>
        <translation>Esto vale cuando el servicio se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The demo has a service of its own, which ends with it. Another one can be chosen where your own mail is shown.</source>
        <translation>La demo tiene un servicio propio, que termina con ella. Se puede elegir otro donde se muestra su propio correo.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Refuses this window&apos;s key</source>
        <translation>Rechaza la clave de esta ventana</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Reiniciar el servicio</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>The one built in</source>
        <translation>El integrado</translation>
    </message>
    <message>
        <source>Another server of the Context.IO 2.0 API</source>
        <translation>Otro servidor de la API Context.IO 2.0</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>Cualquiera que esté libre</translation>
    </message>
    <message>
        <source>Always this one</source>
        <translation>Siempre este</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The path above can be copied.</source>
        <translation>Ningún programa de este equipo muestra carpetas. La ruta de arriba se puede copiar.</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Qué servicio</translation>
    </message>
    <message>
        <source>Port of the one built in</source>
        <translation>Puerto del integrado</translation>
    </message>
    <message>
        <source>A port is a number from {least} to 65535.</source>
        <translation>Un puerto es un número de {least} a 65535.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Each source keeps what it began with. Its period and its folders can be changed in its own menu at any time.</source>
        <translation>Cada fuente conserva aquello con lo que empezó. Su frecuencia y sus carpetas se pueden cambiar en cualquier momento en su propio menú.</translation>
    </message>
    <message>
        <source>Signatures and winmail.dat are left out otherwise. This is decided as mail is read, and can&apos;t be changed later.</source>
        <translation>Si no, las firmas y winmail.dat se omiten. Esto se decide al leer el correo, y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Some mail servers can&apos;t remove one message alone. What you move away from a folder there stays in it, marked as deleted and hidden, until somebody clears the folder. For the sources ticked here this program clears it at once, where all that is marked was marked by this program. A mark that another program sets in that very moment is carried out, too.</source>
        <translation>Algunos servidores de correo no pueden eliminar un mensaje por separado. Lo que mueva allí fuera de una carpeta se queda en ella, marcado como eliminado y oculto, hasta que alguien limpie la carpeta. En las fuentes marcadas aquí, este programa la limpia al momento, si todo lo marcado lo marcó él. Una marca que otro programa ponga en ese mismo momento también se ejecuta.</translation>
    </message>
    <message>
        <source>There is nothing to choose: no server of your sources is known to be unable to remove one message alone.</source>
        <translation>No hay nada que elegir: no se sabe de ningún servidor de sus fuentes que no pueda eliminar un mensaje por separado.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>All but Drafts, Spam and Trash</source>
        <translation>Todas menos borradores, spam y papelera</translation>
    </message>
    <message>
        <source>Sources and sync</source>
        <translation>Fuentes y sincronización</translation>
    </message>
    <message>
        <source>List every attachment</source>
        <translation>Listar todos los adjuntos</translation>
    </message>
    <message>
        <source>Syncs every</source>
        <translation>Se sincroniza cada</translation>
    </message>
    <message>
        <source>A new source syncs every</source>
        <translation>Una fuente nueva se sincroniza cada</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Una fuente nueva</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <translation>Mensajes movidos</translation>
    </message>
    <message>
        <source>Clear folders at once, {source}</source>
        <translation>Limpiar carpetas al momento, {source}</translation>
    </message>
    <message>
        <source>Newer versions come the way this one did, as a package of your system ({package}). So it asks nobody itself.</source>
        <translation>Las versiones nuevas llegan como esta, como paquete de su sistema ({package}). Así que el programa no pregunta a nadie.</translation>
    </message>
    <message>
        <source>This copy of the program knows no address where newer versions are announced, so it asks nobody. Look for them where you got it from.</source>
        <translation>Esta copia del programa no conoce ninguna dirección donde se anuncien versiones nuevas, así que no pregunta a nadie. Búsquelas donde la obtuvo.</translation>
    </message>
    <message>
        <source>Once a day {host} is asked for a small file with the number of the newest version. Nothing about you, your mail or this computer is sent, and nothing is downloaded or installed: you are told, and that is all.</source>
        <translation>Una vez al día se pide a {host} un pequeño archivo con el número de la versión más nueva. No se envía nada sobre usted, su correo o este equipo, y no se descarga ni instala nada: se le avisa, y eso es todo.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisarme cuando haya una versión más nueva</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>where newer versions are</source>
        <translation>dónde están las versiones nuevas</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>Se ha publicado la versión {version}.</translation>
    </message>
    <message>
        <source>None was newer on {date}.</source>
        <translation>No había ninguna más nueva el {date}.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Aún no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>Certificate of {server}</source>
        <translation>Certificado de {server}</translation>
    </message>
    <message>
        <source>Asking the server for it…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar en él</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Para {who}</translation>
    </message>
    <message>
        <source>This computer trusts the certificate that the server shows now. Try the source again.</source>
        <translation>Este equipo confía en el certificado que el servidor muestra ahora. Pruebe la fuente de nuevo.</translation>
    </message>
    <message>
        <source>The sync period of {who} stays as it was</source>
        <translation>La frecuencia de sincronización de {who} queda como estaba</translation>
    </message>
    <message>
        <source>The account is called “{name}” now</source>
        <translation>La cuenta se llama ahora «{name}»</translation>
    </message>
    <message>
        <source>Trying {who}…</source>
        <translation>Probando {who}…</translation>
    </message>
    <message>
        <source>{who} syncs again</source>
        <translation>{who} se sincroniza de nuevo</translation>
    </message>
    <message>
        <source>Its mail stays on the server. The local index and this program&apos;s settings for it are deleted. This can&apos;t be undone.</source>
        <translation>Su correo se queda en el servidor. El índice local y los ajustes de este programa para ella se eliminan. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>All of its {n} sources are removed: {names}. Their mail stays on the servers. The local index and this program&apos;s settings for them are deleted. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Su fuente {names} se quita con ella. El correo se queda en el servidor. El índice local y los ajustes de este programa para ella se eliminan. Esto no se puede deshacer.</numerusform>
            <numerusform>Se quitan sus {n} fuentes: {names}. Su correo se queda en los servidores. El índice local y los ajustes de este programa para ellas se eliminan. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} now syncs every {period}</source>
        <translation>{who} se sincroniza ahora cada {period}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources now sync every {period}</source>
        <translation>
            <numerusform>{n} fuente se sincroniza ahora cada {period}</numerusform>
            <numerusform>{n} fuentes se sincronizan ahora cada {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of this provider is known. Its help says where app passwords are made</source>
        <translation>No se conoce ninguna página de este proveedor. Su ayuda dice dónde se crean las contraseñas de aplicación</translation>
    </message>
    <message>
        <source>It has no source. What this program keeps of it is deleted. This can&apos;t be undone.</source>
        <translation>No tiene ninguna fuente. Lo que este programa guarda de ella se elimina. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Removed {who}</source>
        <translation>{who} quitada</translation>
    </message>
    <message>
        <source>{who} is connected again</source>
        <translation>{who} está conectada de nuevo</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>{who} añadida</translation>
    </message>
    <message>
        <source>The certificate of {server} is trusted, and {who} works again</source>
        <translation>Se confía en el certificado de {server}, y {who} funciona de nuevo</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>¿Quitar {who}?</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quitar la fuente</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Replaced {who}</source>
        <translation>{who} reemplazada</translation>
    </message>
    <message>
        <source>Removed {who}. Its mail is still on the server</source>
        <translation>{who} quitada. Su correo sigue en el servidor</translation>
    </message>
    <message>
        <source>Open Gmail settings</source>
        <translation>Abrir la configuración de Gmail</translation>
    </message>
    <message>
        <source>Some sources could not be asked to sync</source>
        <translation>A algunas fuentes no se les pudo pedir que sincronizaran</translation>
    </message>
    <message>
        <source>The service refused it for {names}.</source>
        <translation>El servicio lo rechazó para {names}.</translation>
    </message>
    <message>
        <source>Sync of all sources started</source>
        <translation>Sincronización de todas las fuentes iniciada</translation>
    </message>
    <message>
        <source>{who} works again</source>
        <translation>{who} funciona de nuevo</translation>
    </message>
    <message>
        <source>{who} answers, and a sync has begun</source>
        <translation>{who} responde, y ha empezado una sincronización</translation>
    </message>
    <message>
        <source>Sync of {who} started</source>
        <translation>Sincronización de {who} iniciada</translation>
    </message>
    <message numerus="yes">
        <source>Sync of {n} sources started</source>
        <translation>
            <numerusform>Sincronización de {n} fuente iniciada</numerusform>
            <numerusform>Sincronización de {n} fuentes iniciada</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} is signed in</source>
        <translation>{who} ha iniciado sesión</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>not encrypted (accepted)</source>
        <translation>sin cifrar (aceptado)</translation>
    </message>
    <message>
        <source>not encrypted, but on this computer</source>
        <translation>sin cifrar, pero en este equipo</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>encryption</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Token of OAuth 1.0</source>
        <translation>Token de OAuth 1.0</translation>
    </message>
    <message>
        <source>At {provider}, through the browser</source>
        <translation>En {provider}, mediante el navegador</translation>
    </message>
    <message>
        <source>At the provider, through the browser</source>
        <translation>En el proveedor, mediante el navegador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} in {duration}</source>
        <translation>{changes} en {duration}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} desaparecido</numerusform>
            <numerusform>{n} desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its ways</source>
        <translation>Sus peculiaridades</translation>
    </message>
    <message>
        <source>The server&apos;s answer:</source>
        <translation>Respuesta del servidor:</translation>
    </message>
    <message>
        <source>sync failed: sign-in refused</source>
        <translation>falló la sincronización: inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>sync failed</source>
        <translation>falló la sincronización</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way can read the password.</source>
        <translation>La conexión no está cifrada: cualquiera por el camino puede leer la contraseña.</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} folders</source>
        <translation>
            <numerusform>{done} de {n} carpeta</numerusform>
            <numerusform>{done} de {n} carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>datos de {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Turn it on to try again.</source>
        <translation>Actívela para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>not syncing</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>resumes by itself</source>
        <translation>se reanuda por sí misma</translation>
    </message>
    <message>
        <source>resumes {when}</source>
        <translation>se reanuda {when}</translation>
    </message>
    <message>
        <source>Paused after repeated errors</source>
        <translation>En pausa tras errores repetidos</translation>
    </message>
    <message>
        <source>trying now</source>
        <translation>intentándolo ahora</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>No se puede conectar</translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to come, in folders that are not read yet.</source>
        <translation>
            <numerusform>{n} está por llegar, en carpetas aún no leídas.</numerusform>
            <numerusform>{n} están por llegar, en carpetas aún no leídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Gmail does not show All Mail to IMAP programs, so archived mail is missing here.</source>
        <translation>Gmail no muestra «Todo el correo» a programas IMAP, así que aquí falta el correo archivado.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Reported: “{words}”.</source>
        <translation>Comunicado: «{words}».</translation>
    </message>
    <message>
        <source>The local service is starting.</source>
        <translation>El servicio local se está iniciando.</translation>
    </message>
    <message>
        <source>The service says “{word}”, a status this program does not know.</source>
        <translation>El servicio dice «{word}», un estado que este programa no conoce.</translation>
    </message>
    <message>
        <source>The service tells no status.</source>
        <translation>El servicio no indica ningún estado.</translation>
    </message>
    <message>
        <source>Stopped by the service after repeated errors.</source>
        <translation>Detenida por el servicio tras errores repetidos.</translation>
    </message>
    <message>
        <source>This source is stopped. Turn it on first.</source>
        <translation>Esta fuente está detenida. Actívela primero.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>Syncing waits until you sign in.</source>
        <translation>La sincronización espera a que inicie sesión.</translation>
    </message>
    <message>
        <source>This source is paused. Resume it first.</source>
        <translation>Esta fuente está en pausa. Reanúdela primero.</translation>
    </message>
    <message>
        <source>retrying {when}</source>
        <translation>reintento {when}</translation>
    </message>
    <message>
        <source>retrying by itself</source>
        <translation>se reintenta por sí misma</translation>
    </message>
    <message>
        <source>{folders} are whole.</source>
        <translation>{folders} están completas.</translation>
    </message>
    <message>
        <source>It is syncing already.</source>
        <translation>Ya se está sincronizando.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>a punto de empezar</translation>
    </message>
    <message>
        <source>Messages appear as they are indexed.</source>
        <translation>Los mensajes aparecen según se indexan.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>última sincronización {when}</translation>
    </message>
    <message>
        <source>The sync planned for {when} did not run.</source>
        <translation>La sincronización prevista para {when} no se hizo.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>status</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>can&apos;t connect</source>
        <translation>no se puede conectar</translation>
    </message>
    <message>
        <source>All Mail hidden</source>
        <translation>«Todo el correo» oculto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>{known}, waiting for the service</source>
        <translation>{known}, esperando al servicio</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>esperando al servicio</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>El último intento falló.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>La primera importación está en curso.</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>próximo intento {when}</translation>
    </message>
    <message>
        <source>next try at the next sync, about {when}</source>
        <translation>próximo intento en la próxima sincronización, {when} aproximadamente</translation>
    </message>
    <message>
        <source>at the next sync, about {when}</source>
        <translation>en la próxima sincronización, {when} aproximadamente</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>el último intento falló</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Renombrar la cuenta</translation>
    </message>
    <message>
        <source>Fold all accounts</source>
        <translation>Plegar todas las cuentas</translation>
    </message>
    <message>
        <source>Unfold all accounts</source>
        <translation>Desplegar todas las cuentas</translation>
    </message>
    <message>
        <source>Choose folders to sync…</source>
        <translation>Elegir carpetas…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>Quitar la fuente…</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Cuenta {name}</translation>
    </message>
    <message>
        <source>Sync period of {who}: {period}</source>
        <translation>Frecuencia de sincronización de {who}: {period}</translation>
    </message>
    <message>
        <source>Syncs every {period}. {key} to change it.</source>
        <translation>Se sincroniza cada {period}. {key} para cambiarlo.</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <translation>
            <numerusform>{n} no leído</numerusform>
            <numerusform>{n} no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync period unknown. {key} to change it.</source>
        <translation>Frecuencia de sincronización desconocida. {key} para cambiarla.</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>Última sincronización: {when}</translation>
    </message>
    <message>
        <source>Next sync: about {when}</source>
        <translation>Próxima sincronización: {when} aproximadamente</translation>
    </message>
    <message>
        <source>Which sources to list</source>
        <translation>Qué fuentes listar</translation>
    </message>
    <message>
        <source>Filter sources by words</source>
        <translation>Filtrar fuentes por palabras</translation>
    </message>
    <message>
        <source>Filter sources ({key})</source>
        <translation>Filtrar fuentes ({key})</translation>
    </message>
    <message>
        <source>Filter sources…</source>
        <translation>Filtrar fuentes…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>FUENTES</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sources</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>No source matches “{words}”.</source>
        <translation>Ninguna fuente coincide con «{words}».</translation>
    </message>
    <message>
        <source>No source needs attention.</source>
        <translation>Ninguna fuente requiere atención.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Correo nuevo</translation>
    </message>
    <message>
        <source>{status}: {n}</source>
        <translation>{status}: {n}</translation>
    </message>
    <message>
        <source>All are listed</source>
        <translation>Se listan todos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>All activity…</source>
        <translation>Toda la actividad…</translation>
    </message>
    <message>
        <source>What the server can do…</source>
        <translation>Qué admite el servidor…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>All: {status}</source>
        <translation>Todas: {status}</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIAL</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>last good sync {when}</source>
        <translation>última sincronización buena {when}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Última sincronización {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>period</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Sign in to {who}</source>
        <translation>Iniciar sesión en {who}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>{server} · user {name}</source>
        <translation>{server} · usuario {name}</translation>
    </message>
    <message>
        <source>It is tried at once and kept by the service, encrypted.</source>
        <translation>Se prueba al momento, y el servicio la guarda cifrada.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead…</source>
        <translation>Conectar con {provider} en su lugar…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you — {program}</source>
        <translation>
            <numerusform>{n} le necesita — {program}</numerusform>
            <numerusform>{n} le necesitan — {program}</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>Sin fuentes</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} need you</source>
        <translation>
            <numerusform>{n} de {all} le necesita</numerusform>
            <numerusform>{n} de {all} le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} trying again</source>
        <translation>
            <numerusform>{n} de {all} reintentando</numerusform>
            <numerusform>{n} de {all} reintentando</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>All up to date</source>
        <translation>Todas al día</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sources did not sync well</source>
        <translation>
            <numerusform>{n} de {all} fuentes no se sincronizó bien</numerusform>
            <numerusform>{n} de {all} fuentes no se sincronizaron bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync of {who} failed</source>
        <translation>Falló la sincronización de {who}</translation>
    </message>
    <message>
        <source>{who} is up to date</source>
        <translation>{who} está al día</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are up to date</source>
        <translation>
            <numerusform>{n} fuente está al día</numerusform>
            <numerusform>{n} fuentes están al día</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {trouble}</source>
        <translation>{who}: {trouble}</translation>
    </message>
    <message>
        <source>The next try is {when}.</source>
        <translation>El próximo intento es {when}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Mail sources by account, with their status. {key} mends a source.</source>
        <translation>Fuentes de correo por cuenta, con su estado. {key} arregla una fuente.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Those of this source appear in a moment.</source>
        <translation>Suelte los mensajes en una carpeta. Las de esta fuente aparecen en un momento.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Hold them over a source to see its folders.</source>
        <translation>Suelte los mensajes en una carpeta. Manténgalos sobre una fuente para ver sus carpetas.</translation>
    </message>
    <message>
        <source>Wait for its folders</source>
        <translation>Espere a sus carpetas</translation>
    </message>
    <message>
        <source>Both are kept in the system keyring. Where there is none, you will be asked again at the next start.</source>
        <translation>Ambos se guardan en el llavero del sistema. Si no lo hay, se le pedirán otra vez en el próximo inicio.</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Iniciar sesión en la API</translation>
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
        <translation>Claro, alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Oscuro, al&amp;to contraste</translation>
    </message>
    <message>
        <source>E, V, L, 1 and others act on messages</source>
        <translation>E, V, L, 1 y otras actúan sobre los mensajes</translation>
    </message>
    <message>
        <source>This list is of one source.</source>
        <translation>Esta lista es de una sola fuente.</translation>
    </message>
    <message>
        <source>This message is not in its list any more.</source>
        <translation>Este mensaje ya no está en su lista.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Google warns that it hasn&apos;t verified the app: that is your own project. Choose “Advanced” and go on. For your own use no verification is needed.</source>
        <translation>Google advierte de que no ha verificado la aplicación: es su propio proyecto. Elija «Configuración avanzada» y continúe. Para su propio uso no hace falta verificación.</translation>
    </message>
    <message>
        <source>Open the Google Cloud console and make a project. It is free.</source>
        <translation>Abra la consola de Google Cloud y cree un proyecto. Es gratis.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, look for “Gmail API” and choose “Enable”.</source>
        <translation>En «APIs &amp; Services», busque «Gmail API» y elija «Enable».</translation>
    </message>
    <message>
        <source>Under “Google Auth Platform”, fill in the app&apos;s name and your address. As audience choose “External”.</source>
        <translation>En «Google Auth Platform», escriba el nombre de la aplicación y su dirección. Como público elija «External».</translation>
    </message>
    <message>
        <source>Under “Data access”, add the scope https://mail.google.com/.</source>
        <translation>En «Data access», añada el permiso https://mail.google.com/.</translation>
    </message>
    <message>
        <source>Under “Audience”, choose “Publish app”, so that it is “In production”. Left in “Testing”, every sign-in dies after 7 days.</source>
        <translation>En «Audience», elija «Publish app», para que esté «In production». Si queda en «Testing», cada inicio de sesión caduca a los 7 días.</translation>
    </message>
    <message>
        <source>Under “Clients”, create a client of the type “Desktop app”.</source>
        <translation>En «Clients», cree un cliente del tipo «Desktop app».</translation>
    </message>
    <message>
        <source>There is no redirect address to fill in: a desktop app may come back to http://127.0.0.1/ on any port.</source>
        <translation>No hay que rellenar ninguna dirección de redirección: una aplicación de escritorio puede volver a http://127.0.0.1/ en cualquier puerto.</translation>
    </message>
    <message>
        <source>Download the client&apos;s JSON file and drop it here, or copy client id and client secret.</source>
        <translation>Descargue el archivo JSON del cliente y suéltelo aquí, o copie el identificador y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Microsoft gives client ids only to accounts that belong to a directory (an Azure or Microsoft 365 organization). IMAP must be switched on for the mailbox.</source>
        <translation>Microsoft solo da identificadores de cliente a cuentas que pertenecen a un directorio (una organización de Azure o Microsoft 365). IMAP debe estar activado en el buzón.</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center with an account that belongs to a directory. A personal account alone can&apos;t register apps.</source>
        <translation>Abra el centro de administración de Microsoft Entra con una cuenta que pertenezca a un directorio. Una cuenta personal sola no puede registrar aplicaciones.</translation>
    </message>
    <message>
        <source>Under “App registrations”, choose “New registration” and give it a name.</source>
        <translation>En «App registrations», elija «New registration» y póngale un nombre.</translation>
    </message>
    <message>
        <source>As supported account types choose the one that covers your mailbox: any directory and personal accounts, if you are unsure.</source>
        <translation>Como tipos de cuenta admitidos elija el que abarque su buzón; si no está seguro, cualquier directorio y cuentas personales.</translation>
    </message>
    <message>
        <source>As redirect address choose the platform “Mobile and desktop applications” and enter http://localhost. Not “Web” and not “Single-page application”: those sign-ins fail or die after a day.</source>
        <translation>Como dirección de redirección elija la plataforma «Mobile and desktop applications» y escriba http://localhost. Ni «Web» ni «Single-page application»: esos inicios de sesión fallan o caducan en un día.</translation>
    </message>
    <message>
        <source>Under “Authentication”, switch “Allow public client flows” on if you want to sign in with a code on another device.</source>
        <translation>En «Authentication», active «Allow public client flows» si quiere iniciar sesión con un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Under “API permissions”, add the delegated permission IMAP.AccessAsUser.All of “Office 365 Exchange Online”.</source>
        <translation>En «API permissions», añada el permiso delegado IMAP.AccessAsUser.All de «Office 365 Exchange Online».</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID”. No secret is needed; don&apos;t make one.</source>
        <translation>Copie el «Application (client) ID». No hace falta ningún secreto; no cree ninguno.</translation>
    </message>
    <message>
        <source>If the app is for one organization only, enter its directory (tenant) id instead of “common”.</source>
        <translation>Si la aplicación es solo para una organización, escriba el identificador de su directorio (tenant) en lugar de «common».</translation>
    </message>
    <message>
        <source>Microsoft (Outlook, Microsoft 365)</source>
        <translation>Microsoft (Outlook, Microsoft 365)</translation>
    </message>
    <message>
        <source>Yahoo doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>Yahoo no reparte identificadores de cliente libremente. Con una contraseña de aplicación funciona al momento.</translation>
    </message>
    <message>
        <source>Yahoo gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>Yahoo da acceso al correo solo por contrato: solicítelo con el formulario de esta página.</translation>
    </message>
    <message>
        <source>As redirect address register https://127.0.0.1.</source>
        <translation>Como dirección de redirección registre https://127.0.0.1.</translation>
    </message>
    <message>
        <source>Enter the client id that Yahoo gives you, and the secret if there is one.</source>
        <translation>Introduzca el identificador de cliente que le dé Yahoo, y el secreto si lo hay.</translation>
    </message>
    <message>
        <source>After the sign-in the browser says that it can&apos;t open the page. Copy the address it shows and paste it here.</source>
        <translation>Tras iniciar sesión, el navegador dice que no puede abrir la página. Copie la dirección que muestra y péguela aquí.</translation>
    </message>
    <message>
        <source>AOL doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>AOL no reparte identificadores de cliente libremente. Con una contraseña de aplicación funciona al momento.</translation>
    </message>
    <message>
        <source>AOL belongs to Yahoo, which gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>AOL es de Yahoo, que da acceso al correo solo por contrato: solicítelo con el formulario de esta página.</translation>
    </message>
    <message>
        <source>Enter the client id that you are given for AOL; Yahoo&apos;s own doesn&apos;t work there.</source>
        <translation>Introduzca el identificador de cliente que le den para AOL; el de Yahoo no sirve allí.</translation>
    </message>
    <message>
        <source>Fastmail gives client ids on request only. With an app password it works at once.</source>
        <translation>Fastmail da identificadores de cliente solo a petición. Con una contraseña de aplicación funciona al momento.</translation>
    </message>
    <message>
        <source>Fastmail registers clients by hand: write to the address on this page.</source>
        <translation>Fastmail registra los clientes a mano: escriba a la dirección de esta página.</translation>
    </message>
    <message>
        <source>Ask for the scope https://www.fastmail.com/dev/protocol-imap and the redirect address http://localhost/callback.</source>
        <translation>Pida el permiso https://www.fastmail.com/dev/protocol-imap y la dirección de redirección http://localhost/callback.</translation>
    </message>
    <message>
        <source>Enter the client id that Fastmail sends you. There is no secret.</source>
        <translation>Introduzca el identificador de cliente que le envíe Fastmail. No hay secreto.</translation>
    </message>
    <message>
        <source>Mail programs must be allowed in the settings of Yandex Mail as well.</source>
        <translation>Los programas de correo deben permitirse también en la configuración de Yandex Mail.</translation>
    </message>
    <message>
        <source>Open Yandex OAuth and register an app for web services.</source>
        <translation>Abra Yandex OAuth y registre una aplicación para servicios web.</translation>
    </message>
    <message>
        <source>As redirect address enter https://oauth.yandex.ru/verification_code.</source>
        <translation>Como dirección de redirección introduzca https://oauth.yandex.ru/verification_code.</translation>
    </message>
    <message>
        <source>Add the permission mail:imap_full.</source>
        <translation>Añada el permiso mail:imap_full.</translation>
    </message>
    <message>
        <source>Copy client id and client secret.</source>
        <translation>Copie el identificador y el secreto de cliente.</translation>
    </message>
    <message>
        <source>After the sign-in Yandex shows a code. Copy it and paste it here.</source>
        <translation>Tras iniciar sesión, Yandex muestra un código. Cópielo y péguelo aquí.</translation>
    </message>
    <message>
        <source>Mail.ru compares the redirect address letter by letter, the port included.</source>
        <translation>Mail.ru compara la dirección de redirección letra por letra, puerto incluido.</translation>
    </message>
    <message>
        <source>Open Mail.ru&apos;s page for apps and make a new one.</source>
        <translation>Abra la página de aplicaciones de Mail.ru y cree una nueva.</translation>
    </message>
    <message>
        <source>As redirect address enter exactly http://127.0.0.1:38461/callback.</source>
        <translation>Como dirección de redirección introduzca exactamente http://127.0.0.1:38461/callback.</translation>
    </message>
    <message>
        <source>If Mail.ru refuses the address, enter urn:ietf:wg:oauth:2.0:oob on both sides and paste the code it shows.</source>
        <translation>Si Mail.ru rechaza la dirección, introduzca urn:ietf:wg:oauth:2.0:oob en ambos lados y pegue el código que muestre.</translation>
    </message>
    <message>
        <source>Works with every provider that offers authorization code with PKCE and whose mail server takes OAUTHBEARER or XOAUTH2.</source>
        <translation>Funciona con todo proveedor que ofrezca código de autorización con PKCE y cuyo servidor de correo acepte OAUTHBEARER o XOAUTH2.</translation>
    </message>
    <message>
        <source>Register a client of the type “native” or “desktop” with the provider, using authorization code and PKCE.</source>
        <translation>Registre con el proveedor un cliente del tipo «native» o «desktop», con código de autorización y PKCE.</translation>
    </message>
    <message>
        <source>As redirect address enter http://127.0.0.1/callback. The port changes with each sign-in; a provider that follows the rules for native apps allows that.</source>
        <translation>Como dirección de redirección introduzca http://127.0.0.1/callback. El puerto cambia en cada inicio de sesión; un proveedor que siga las reglas de las aplicaciones nativas lo permite.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, as https://login.example.org. The other addresses are then looked up there.</source>
        <translation>Introduzca la dirección del emisor, como https://login.example.org. Las demás direcciones se buscan allí.</translation>
    </message>
    <message>
        <source>Enter the scope that stands for IMAP, beside offline_access.</source>
        <translation>Introduzca el permiso que representa IMAP, junto a offline_access.</translation>
    </message>
    <message>
        <source>Enter the client id, and the secret if there is one.</source>
        <translation>Introduzca el identificador de cliente, y el secreto si lo hay.</translation>
    </message>
    <message>
        <source>Other provider (OpenID Connect or OAuth 2)</source>
        <translation>Otro proveedor (OpenID Connect u OAuth 2)</translation>
    </message>
    <message>
        <source>Gmail takes an app password here. It needs 2-Step Verification to be on.</source>
        <translation>Gmail pide aquí una contraseña de aplicación. La verificación en dos pasos debe estar activada.</translation>
    </message>
    <message>
        <source>iCloud takes an app-specific password, made on your Apple Account page.</source>
        <translation>iCloud pide una contraseña específica de app, creada en la página de su cuenta de Apple.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, made under Account security.</source>
        <translation>Yahoo pide una contraseña de aplicación, creada en «Seguridad de la cuenta».</translation>
    </message>
    <message>
        <source>AOL takes an app password, made under Account security.</source>
        <translation>AOL pide una contraseña de aplicación, creada en «Seguridad de la cuenta».</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts passwords from mail programs for these addresses.</source>
        <translation>Microsoft ya no acepta contraseñas de programas de correo para estas direcciones.</translation>
    </message>
    <message>
        <source>Fastmail takes an app password, made under Privacy &amp; Security.</source>
        <translation>Fastmail pide una contraseña de aplicación, creada en «Privacy &amp; Security».</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP debe activarse antes en la configuración de GMX. Con inicio de sesión de dos factores, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>GMX (Germany)</source>
        <translation>GMX (Alemania)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first.</source>
        <translation>IMAP debe activarse antes en la configuración de GMX.</translation>
    </message>
    <message>
        <source>GMX (international)</source>
        <translation>GMX (internacional)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WEB.DE&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP debe activarse antes en la configuración de WEB.DE. Con inicio de sesión de dos factores, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>IMAP is part of mail.com&apos;s paid membership, and must be switched on in its settings.</source>
        <translation>IMAP forma parte de la suscripción de pago de mail.com y debe activarse en su configuración.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Zoho&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>IMAP debe activarse antes en la configuración de Zoho. Con inicio de sesión de dos factores, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Zoho Mail (Europe)</source>
        <translation>Zoho Mail (Europa)</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations</source>
        <translation>Zoho Mail para organizaciones</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations (Europe)</source>
        <translation>Zoho Mail para organizaciones (Europa)</translation>
    </message>
    <message>
        <source>Yandex takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Yandex pide una contraseña de aplicación, e IMAP debe estar activado en su configuración.</translation>
    </message>
    <message>
        <source>Mail.ru takes a password for external applications.</source>
        <translation>Mail.ru pide una contraseña para aplicaciones externas.</translation>
    </message>
    <message>
        <source>Access of mail programs must be switched on in Rambler&apos;s settings first.</source>
        <translation>El acceso de programas de correo debe activarse antes en la configuración de Rambler.</translation>
    </message>
    <message>
        <source>Telekom has a password of its own for mail programs, set on the account&apos;s page.</source>
        <translation>Telekom tiene una contraseña propia para programas de correo, que se fija en la página de la cuenta.</translation>
    </message>
    <message>
        <source>IONOS (Germany)</source>
        <translation>IONOS (Alemania)</translation>
    </message>
    <message>
        <source>Orange (France)</source>
        <translation>Orange (Francia)</translation>
    </message>
    <message>
        <source>With Libero&apos;s protected access, use a password made for the mail program.</source>
        <translation>Con el acceso protegido de Libero, use una contraseña creada para el programa de correo.</translation>
    </message>
    <message>
        <source>Access of mail programs must be allowed in Seznam&apos;s settings. With two-step sign-in, use an app password.</source>
        <translation>El acceso de programas de correo debe permitirse en la configuración de Seznam. Con inicio de sesión en dos pasos, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WP&apos;s settings first.</source>
        <translation>IMAP debe activarse antes en la configuración de WP.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in o2&apos;s settings first.</source>
        <translation>IMAP debe activarse antes en la configuración de o2.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Onet&apos;s settings first.</source>
        <translation>IMAP debe activarse antes en la configuración de Onet.</translation>
    </message>
    <message>
        <source>Access of other mail programs must be allowed in Xfinity&apos;s mail settings.</source>
        <translation>El acceso de otros programas de correo debe permitirse en la configuración de correo de Xfinity.</translation>
    </message>
    <message>
        <source>Xfinity (Comcast)</source>
        <translation>Xfinity (Comcast)</translation>
    </message>
    <message>
        <source>AT&amp;T takes a secure mail key, made in the account&apos;s profile.</source>
        <translation>AT&amp;T pide una «secure mail key», creada en el perfil de la cuenta.</translation>
    </message>
    <message>
        <source>QQ takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>QQ pide un código de autorización, creado donde se activa IMAP en su configuración.</translation>
    </message>
    <message>
        <source>NetEase takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>NetEase pide un código de autorización, creado donde se activa IMAP en su configuración.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in NAVER&apos;s settings first. With two-step sign-in, use an app password.</source>
        <translation>IMAP debe activarse antes en la configuración de NAVER. Con inicio de sesión en dos pasos, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Daum takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>Daum pide una contraseña de aplicación, e IMAP debe estar activado en su configuración.</translation>
    </message>
    <message>
        <source>With two-factor sign-in, use a password made for the device.</source>
        <translation>Con inicio de sesión de dos factores, use una contraseña creada para el dispositivo.</translation>
    </message>
    <message>
        <source>Proton works through its Bridge, a program of a paid plan that must run on this computer. Bridge shows the password to enter here.</source>
        <translation>Proton funciona a través de su Bridge, un programa de un plan de pago que debe ejecutarse en este equipo. Bridge muestra la contraseña que hay que introducir aquí.</translation>
    </message>
    <message>
        <source>Proton Mail (Bridge)</source>
        <translation>Proton Mail (Bridge)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Easy to guess. Four or more words that have nothing to do with each other are strong and easy to remember.</source>
        <translation>Fácil de adivinar. Cuatro o más palabras sin relación entre sí son fuertes y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Fair. One more word, or some more characters, make it strong.</source>
        <translation>Aceptable. Una palabra más, o algunos caracteres más, la hacen fuerte.</translation>
    </message>
    <message>
        <source>Strong, if you use it nowhere else.</source>
        <translation>Fuerte, si no la usa en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Nobody can recover it: without it, every password has to be entered again.</source>
        <translation>Nadie puede recuperarla: sin ella hay que introducir de nuevo cada contraseña.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Where are passwords kept?</source>
        <translation>¿Dónde se guardan las contraseñas?</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Introduzca la frase de contraseña</translation>
    </message>
    <message>
        <source>The stored passwords are locked</source>
        <translation>Las contraseñas guardadas están protegidas</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>El llavero pide su contraseña</translation>
    </message>
    <message>
        <source>Your passwords are locked with a key in it. Its window may be behind this one: enter the password there.</source>
        <translation>Sus contraseñas están protegidas con una clave que está en él. Su ventana puede estar detrás de esta: introduzca allí la contraseña.</translation>
    </message>
    <message>
        <source>In the system keyring</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>Unlocked together with your desktop; nothing to enter.</source>
        <translation>Se desbloquea con su sesión; no hay que introducir nada.</translation>
    </message>
    <message>
        <source>Encrypted, opened by a passphrase</source>
        <translation>Cifradas, se abren con una frase de contraseña</translation>
    </message>
    <message>
        <source>You are asked for it at each start.</source>
        <translation>Se le pide en cada inicio.</translation>
    </message>
    <message>
        <source>Encrypted, with the key in a file that only you can read</source>
        <translation>Cifradas, con la clave en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Protects against other users. Not against programs that you run yourself, nor where the whole data folder is copied.</source>
        <translation>Protege de otros usuarios. No de programas que usted mismo ejecute, ni si se copia la carpeta de datos entera.</translation>
    </message>
    <message>
        <source>Give the stored passwords up?</source>
        <translation>¿Renunciar a las contraseñas guardadas?</translation>
    </message>
    <message>
        <source>Without their key nobody can open them. Every source asks for its password again; mail, folders and settings stay as they are.</source>
        <translation>Sin su clave nadie puede abrirlas. Cada fuente vuelve a pedir su contraseña; el correo, las carpetas y los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Renunciar a ellas</translation>
    </message>
    <message>
        <source>Give the passwords up…</source>
        <translation>Renunciar a las contraseñas…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar el llavero de nuevo</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>filled in for you</source>
        <translation>rellenado para usted</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Sync every hour</source>
        <translation>Sincronizar cada hora</translation>
    </message>
    <message>
        <source>Sync every 4 hours</source>
        <translation>Sincronizar cada 4 horas</translation>
    </message>
    <message>
        <source>Sync every 12 hours</source>
        <translation>Sincronizar cada 12 horas</translation>
    </message>
    <message>
        <source>Sync every 24 hours</source>
        <translation>Sincronizar cada 24 horas</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Añadir una fuente…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync the selected sources</source>
        <translation>Sincronizar las fuentes seleccionadas</translation>
    </message>
    <message>
        <source>Sync &amp;all</source>
        <translation>Sincronizar &amp;todo</translation>
    </message>
    <message>
        <source>Sync every source</source>
        <translation>Sincronizar todas las fuentes</translation>
    </message>
    <message>
        <source>Si&amp;gn in or fix</source>
        <translation>&amp;Iniciar sesión o arreglar</translation>
    </message>
    <message>
        <source>Sign in again, or fix the source</source>
        <translation>Iniciar sesión de nuevo, o arreglar la fuente</translation>
    </message>
    <message>
        <source>C&amp;hoose folders to sync…</source>
        <translation>&amp;Elegir carpetas…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cam&amp;biar la contraseña…</translation>
    </message>
    <message>
        <source>Rename acc&amp;ount</source>
        <translation>Renombrar la c&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>&amp;Quitar la fuente…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>Make a folder in this one</source>
        <translation>Crear una carpeta en esta</translation>
    </message>
    <message>
        <source>&amp;Rename folder</source>
        <translation>&amp;Renombrar la carpeta</translation>
    </message>
    <message>
        <source>&amp;Move folder…</source>
        <translation>&amp;Mover la carpeta…</translation>
    </message>
    <message>
        <source>&amp;Favourite, with a digit as its key</source>
        <translation>&amp;Favorita, con una cifra como tecla</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar &amp;todo como leído</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash or Spam…</source>
        <translation>&amp;Vaciar la papelera o el spam…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Eliminar la carpeta…</translation>
    </message>
    <message>
        <source>Search &amp;messages</source>
        <translation>Buscar &amp;mensajes</translation>
    </message>
    <message>
        <source>Filter &amp;folders</source>
        <translation>Filtrar &amp;carpetas</translation>
    </message>
    <message>
        <source>Filter s&amp;ources</source>
        <translation>Filtrar &amp;fuentes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Mostrar la columna derecha</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Sources as &amp;table</source>
        <translation>Fuentes como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>De&amp;bajo de la lista</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>A la de&amp;recha de la lista</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Orden &amp;inverso</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Espacioso</translation>
    </message>
    <message>
        <source>Compac&amp;t</source>
        <translation>&amp;Compacto</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys</source>
        <translation>T&amp;eclas de una letra</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Leave &amp;demo</source>
        <translation>Salir de la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>CIO Desktop &amp;help</source>
        <translation>Ay&amp;uda de CIO Desktop</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>A&amp;bout CIO Desktop</source>
        <translation>Acerca &amp;de CIO Desktop</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Leer el mensaje</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>to archive</comment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to a favourite folder</source>
        <translation>Mover a una carpeta favorita</translation>
    </message>
    <message>
        <source>Copy, and paste into a folder</source>
        <translation>Copiar, y pegar en una carpeta</translation>
    </message>
    <message>
        <source>Change the folders of the selection</source>
        <translation>Cambiar las carpetas de la selección</translation>
    </message>
    <message>
        <source>Move to the last folder again</source>
        <translation>Mover otra vez a la última carpeta</translation>
    </message>
    <message>
        <source>Choose the sync period</source>
        <translation>Elegir la frecuencia de sincronización</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Toggle a check box</source>
        <translation>Marcar o desmarcar una casilla</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>What happened, and what is being changed</source>
        <translation>Qué ocurrió, y qué se está cambiando</translation>
    </message>
    <message>
        <source>One line for each source</source>
        <translation>Una línea por fuente</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you to sign in.</source>
        <translation>
            <numerusform>{n} fuente necesita que inicie sesión.</numerusform>
            <numerusform>{n} fuentes necesitan que inicie sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are stopped.</source>
        <translation>
            <numerusform>{n} fuente está detenida.</numerusform>
            <numerusform>{n} fuentes están detenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are paused after repeated errors.</source>
        <translation>
            <numerusform>{n} fuente está en pausa tras errores repetidos.</numerusform>
            <numerusform>{n} fuentes están en pausa tras errores repetidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources can&apos;t connect.</source>
        <translation>
            <numerusform>{n} fuente no puede conectar.</numerusform>
            <numerusform>{n} fuentes no pueden conectar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources hide All Mail.</source>
        <translation>
            <numerusform>{n} fuente oculta «Todo el correo».</numerusform>
            <numerusform>{n} fuentes ocultan «Todo el correo».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources had a failure and are being tried again.</source>
        <translation>
            <numerusform>{n} fuente tuvo un problema y se reintenta.</numerusform>
            <numerusform>{n} fuentes tuvieron un problema y se reintentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline. You can look around; changes wait until you are back.</source>
        <translation>Este equipo está sin conexión. Puede mirar; los cambios esperan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Starting the local service…</source>
        <translation>Iniciando el servicio local…</translation>
    </message>
    <message>
        <source>The local service is not answering since {when}. Your mail is untouched.</source>
        <translation>El servicio local no responde desde {when}. Su correo está intacto.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key.</source>
        <translation>El servicio no acepta la clave de este programa.</translation>
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
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} de {all}</translation>
    </message>
    <message>
        <source>Paused: {done} of {all}</source>
        <translation>En pausa: {done} de {all}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Undoing: {done} of {all}</source>
        <translation>Deshaciendo: {done} de {all}</translation>
    </message>
    <message>
        <source>{progress} – waiting for the mail server</source>
        <translation>{progress} – esperando al servidor de correo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no code in what the browser came back with. Start the sign-in again.</source>
        <translation>No hay ningún código en lo que trajo el navegador. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it was ignored. Start the sign-in again.</source>
        <translation>La respuesta no pertenece a este inicio de sesión, así que se ignoró. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in was already answered. Start it again.</source>
        <translation>Este inicio de sesión ya recibió respuesta. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in took longer than ten minutes. Start it again.</source>
        <translation>El inicio de sesión tardó más de diez minutos. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer came from another provider than the one that was asked, so it was refused. Start the sign-in again; if it happens again, check the issuer in the settings under OAuth providers.</source>
        <translation>La respuesta vino de otro proveedor que el preguntado, así que se rechazó. Empiece de nuevo; si se repite, revise el emisor en los ajustes, en Proveedores OAuth.</translation>
    </message>
    <message>
        <source>What the browser came back with can&apos;t be read. Start the sign-in again.</source>
        <translation>Lo que trajo el navegador no se puede leer. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Another copy of this program keeps renewing this sign-in. Try again later.</source>
        <translation>Otro ejemplar de este programa renueva sin parar este inicio de sesión. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This sign-in is no longer stored. Connect again.</source>
        <translation>Este inicio de sesión ya no está guardado. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in: it ran out or was taken back. Connect again.</source>
        <translation>El proveedor ya no acepta este inicio de sesión: caducó o se retiró. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>The client id this source signs in with was removed from the settings. Add it again under OAuth providers, or connect the source anew.</source>
        <translation>El identificador de cliente con el que esta fuente inicia sesión se quitó de los ajustes. Añádalo de nuevo en Proveedores OAuth, o conecte la fuente otra vez.</translation>
    </message>
    <message>
        <source>Another copy of this program is renewing this sign-in and takes very long. Try again later.</source>
        <translation>Otro ejemplar de este programa está renovando este inicio de sesión y tarda mucho. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this redirect address by itself.</source>
        <translation>El navegador no puede volver por sí mismo a esta dirección de redirección.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time. Start the sign-in again, or paste the address it ended at.</source>
        <translation>El navegador no volvió a tiempo. Empiece de nuevo, o pegue la dirección en la que terminó.</translation>
    </message>
    <message>
        <source>The port the provider sends the browser back to is used by another program. Close that program, or paste the address the browser ends at.</source>
        <translation>El puerto al que el proveedor devuelve el navegador lo usa otro programa. Ciérrelo, o pegue la dirección en la que termina el navegador.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this machine:</source>
        <translation>El navegador no puede volver a este equipo:</translation>
    </message>
    <message>
        <source>The document at this address is about another issuer, so it isn&apos;t used. Enter the issuer exactly as the provider names it.</source>
        <translation>El documento de esta dirección trata de otro emisor, así que no se usa. Introduzca el emisor exactamente como lo llama el proveedor.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t offer PKCE with S256, without which a sign-in isn&apos;t safe.</source>
        <translation>Este proveedor no ofrece PKCE con S256, sin lo cual un inicio de sesión no es seguro.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server is busy or down. Try again later.</source>
        <translation>El servidor de inicio de sesión del proveedor está ocupado o caído. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the issuer&apos;s address and the connection.</source>
        <translation>No se puede llegar a {host}. Revise la dirección del emisor y la conexión.</translation>
    </message>
    <message>
        <source>The client id is missing, or has characters no client id has.</source>
        <translation>Falta el identificador de cliente, o tiene caracteres que ninguno tiene.</translation>
    </message>
    <message>
        <source>{name} wants the client secret as well as the client id.</source>
        <translation>{name} quiere el secreto de cliente además del identificador de cliente.</translation>
    </message>
    <message>
        <source>The client secret has characters no secret has.</source>
        <translation>El secreto de cliente tiene caracteres que ningún secreto tiene.</translation>
    </message>
    <message>
        <source>The tenant is a name like contoso.onmicrosoft.com, or an id.</source>
        <translation>El inquilino es un nombre como contoso.onmicrosoft.com, o un id.</translation>
    </message>
    <message>
        <source>The scope has characters no scope has.</source>
        <translation>El permiso tiene caracteres que ninguno tiene.</translation>
    </message>
    <message>
        <source>The sign-in mechanisms are OAUTHBEARER and XOAUTH2.</source>
        <translation>Los mecanismos de inicio de sesión son OAUTHBEARER y XOAUTH2.</translation>
    </message>
    <message>
        <source>The redirect address can&apos;t be used.</source>
        <translation>La dirección de redirección no se puede usar.</translation>
    </message>
    <message>
        <source>One of the extra parameters is set by this program itself.</source>
        <translation>Uno de los parámetros adicionales lo fija este mismo programa.</translation>
    </message>
    <message>
        <source>The redirect address must begin with http or https.</source>
        <translation>La dirección de redirección debe empezar por http o https.</translation>
    </message>
    <message>
        <source>Extra parameters look like prompt=consent&amp;hd=example.org.</source>
        <translation>Los parámetros adicionales se parecen a prompt=consent&amp;hd=example.org.</translation>
    </message>
    <message>
        <source>The provider refuses the client id or its secret. Check both in the settings under OAuth providers.</source>
        <translation>El proveedor rechaza el identificador de cliente o su secreto. Revise ambos en los ajustes, en Proveedores OAuth.</translation>
    </message>
    <message>
        <source>The provider refuses the scope. Check it in the settings under OAuth providers, and that the client id is allowed to ask for it.</source>
        <translation>El proveedor rechaza el permiso. Revíselo en los ajustes, en Proveedores OAuth, y que el identificador de cliente pueda pedirlo.</translation>
    </message>
    <message>
        <source>The sign-in was refused: consent was not given. Try again and allow it.</source>
        <translation>El inicio de sesión se rechazó: no se dio el consentimiento. Inténtelo de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server refused for a reason this program doesn&apos;t know ({detail}).</source>
        <translation>El servidor de inicio de sesión del proveedor rechazó por un motivo que este programa no conoce ({detail}).</translation>
    </message>
    <message>
        <source>The code was not typed in time. Start the sign-in again.</source>
        <translation>El código no se escribió a tiempo. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>This sign-in belongs to another provider.</source>
        <translation>Este inicio de sesión pertenece a otro proveedor.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on another device.</source>
        <translation>{name} no tiene inicio de sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>The provider gave access for a short time only (no refresh token). Check the scope in the settings under OAuth providers (many need offline_access), or take this program&apos;s access away in your account at the provider and connect again.</source>
        <translation>El proveedor dio acceso solo por poco tiempo (sin token de renovación). Revise el permiso en los ajustes, en Proveedores OAuth (muchos necesitan offline_access), o retire el acceso de este programa en su cuenta del proveedor y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server didn&apos;t answer in time. Try again later.</source>
        <translation>El servidor de inicio de sesión del proveedor no respondió a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can&apos;t be reached. Check the connection, or try again later.</source>
        <translation>No se puede llegar al servidor de inicio de sesión del proveedor. Revise la conexión, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Nothing is waited for here.</source>
        <translation>Aquí no se espera nada.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. Start it again.</source>
        <translation>El inicio de sesión no se terminó a tiempo. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>This link has run out. Ask for a new one.</source>
        <translation>Este enlace ha caducado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This link was used already. Ask for a new one.</source>
        <translation>Este enlace ya se usó. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as ann@example.org.</source>
        <translation>Introduzca la dirección entera, como ana@example.org.</translation>
    </message>
    <message>
        <source>{name} gave access for this once only, so mail could be fetched for an hour at most. Check the scope of the provider in the settings, then connect again.</source>
        <translation>{name} dio acceso solo por esta vez, así que el correo se podría recoger una hora como mucho. Revise el permiso del proveedor en los ajustes y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is waited for here. Start the sign-in again.</source>
        <translation>Aquí no se espera nada. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>There is nothing to accept here.</source>
        <translation>Aquí no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>No provider is known for this mailbox.</source>
        <translation>No se conoce ningún proveedor para este buzón.</translation>
    </message>
    <message>
        <source>The provider&apos;s client id was removed from the settings. Add it again, or use a password.</source>
        <translation>El identificador de cliente del proveedor se quitó de los ajustes. Añádalo de nuevo, o use una contraseña.</translation>
    </message>
    <message>
        <source>The service failed on this sign-in; its log says where.</source>
        <translation>El servicio falló en este inicio de sesión; su registro dice dónde.</translation>
    </message>
    <message>
        <source>No sign-in is under way: open browser_redirect_url first.</source>
        <translation>No hay ningún inicio de sesión en curso: abra antes browser_redirect_url.</translation>
    </message>
    <message>
        <source>That could not be proved. Sign in only if you know this server: your password goes there.</source>
        <translation>Eso no se pudo demostrar. Inicie sesión solo si conoce este servidor: su contraseña va allí.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Conecte su buzón</translation>
    </message>
    <message>
        <source>Sign in to your mailbox</source>
        <translation>Inicie sesión en su buzón</translation>
    </message>
    <message>
        <source>Another person signed in</source>
        <translation>Inició sesión otra persona</translation>
    </message>
    <message>
        <source>You signed in as {other}, but the mailbox to connect is {meant}.</source>
        <translation>Inició sesión como {other}, pero el buzón que conectar es {meant}.</translation>
    </message>
    <message>
        <source>Sign in at {provider}</source>
        <translation>Iniciar sesión en {provider}</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Introduzca este código</translation>
    </message>
    <message>
        <source>Your mail server was named by {source} as {server}.</source>
        <translation>Según {source}, su servidor de correo es {server}.</translation>
    </message>
    <message>
        <source>Continue with {who}</source>
        <translation>Continuar con {who}</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <translation>Continuar con el proveedor</translation>
    </message>
    <message>
        <source>Mail server: {server}</source>
        <translation>Servidor de correo: {server}</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be added as a mailbox of its own.</source>
        <translation>No se guardó nada. Se puede añadir como buzón propio.</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be connected instead.</source>
        <translation>No se guardó nada. Se puede conectar en su lugar.</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>Error: {title}</translation>
    </message>
    <message>
        <source>Your mail server was named as {server}.</source>
        <translation>Como su servidor de correo se indicó {server}.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Crear una contraseña de aplicación</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox. Its settings are looked up for you.</source>
        <translation>Introduzca la dirección del buzón. Sus ajustes se buscan por usted.</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Servidor de correo (IMAP)</translation>
    </message>
    <message>
        <source>The mail server of this address was not found. Your provider&apos;s help pages name it.</source>
        <translation>No se encontró el servidor de correo de esta dirección. Las páginas de ayuda de su proveedor lo indican.</translation>
    </message>
    <message>
        <source>Allow access there. This page is not needed meanwhile: you come back by yourself.</source>
        <translation>Permita allí el acceso. Esta página no hace falta mientras tanto: vuelve usted por sí mismo.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page and allow access. It ends with a code, or with a page that can&apos;t be shown.</source>
        <translation>Abra la página del proveedor y permita el acceso. Termina con un código, o con una página que no se puede mostrar.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Code, or the address of that last page</source>
        <translation>Código, o dirección de esa última página</translation>
    </message>
    <message>
        <source>This page goes on by itself once that is done.</source>
        <translation>Esta página continúa por sí misma cuando esté hecho.</translation>
    </message>
    <message>
        <source>Trying your mailbox</source>
        <translation>Probando su buzón</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Esta página continúa por sí misma.</translation>
    </message>
    <message>
        <source>Afterwards you go back to {host}.</source>
        <translation>Después vuelve a {host}.</translation>
    </message>
    <message>
        <source>or with a password</source>
        <translation>o con una contraseña</translation>
    </message>
    <message>
        <source>Sign in again as {address}</source>
        <translation>Iniciar sesión de nuevo como {address}</translation>
    </message>
    <message>
        <source>Go on to {host}</source>
        <translation>Seguir a {host}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The browser says that it can&apos;t open the last page</source>
        <translation>El navegador dice que no puede abrir la última página</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>On any device, open {address} and type:</source>
        <translation>En cualquier dispositivo, abra {address} y escriba:</translation>
    </message>
    <message>
        <source>Looking for your mail server</source>
        <translation>Buscando su servidor de correo</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Terminando el inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in to {server}.</source>
        <translation>Iniciando sesión en {server}.</translation>
    </message>
    <message>
        <source>{address} is connected.</source>
        <translation>{address} está conectada.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Usar otra dirección</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>Conectar {address}</translation>
    </message>
    <message>
        <source>You are sent on to {host}.</source>
        <translation>Se le envía a {host}.</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>La contraseña no se aceptó</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Hace falta una contraseña de aplicación</translation>
    </message>
    <message>
        <source>IMAP is turned off</source>
        <translation>IMAP está desactivado</translation>
    </message>
    <message>
        <source>The access was taken back</source>
        <translation>El acceso se retiró</translation>
    </message>
    <message>
        <source>This mail server takes passwords only</source>
        <translation>Este servidor de correo solo acepta contraseñas</translation>
    </message>
    <message>
        <source>The mail server shows no mail</source>
        <translation>El servidor de correo no muestra correo</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>El servidor de correo rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>No se permitió el acceso</translation>
    </message>
    <message>
        <source>That belongs to another sign-in</source>
        <translation>Eso pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>This sign-in was answered already</source>
        <translation>Este inicio de sesión ya recibió respuesta</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>El proveedor no responde</translation>
    </message>
    <message>
        <source>The provider does not know this program</source>
        <translation>El proveedor no conoce este programa</translation>
    </message>
    <message>
        <source>Access to mail was not allowed</source>
        <translation>No se permitió el acceso al correo</translation>
    </message>
    <message>
        <source>This way to sign in was removed</source>
        <translation>Esta forma de iniciar sesión se quitó</translation>
    </message>
    <message>
        <source>The access would not last</source>
        <translation>El acceso no duraría</translation>
    </message>
    <message>
        <source>There is no such mail server</source>
        <translation>No existe tal servidor de correo</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>El servidor de correo no responde</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be trusted</source>
        <translation>No se puede confiar en el servidor de correo</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has run out</source>
        <translation>El certificado del servidor de correo ha caducado</translation>
    </message>
    <message>
        <source>Something failed here</source>
        <translation>Algo falló aquí</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached</source>
        <translation>No se puede llegar al servidor de correo</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>This link can&apos;t be used</source>
        <translation>Este enlace no se puede usar</translation>
    </message>
    <message>
        <source>Check the password. Many providers want an app password here instead of the usual one.</source>
        <translation>Revise la contraseña. Muchos proveedores quieren aquí una contraseña de aplicación en lugar de la habitual.</translation>
    </message>
    <message>
        <source>Turn IMAP on in the settings of the mailbox, then try again.</source>
        <translation>Active IMAP en la configuración del buzón e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox.</source>
        <translation>Permita el acceso al correo cuando el proveedor lo pida, y compruebe que IMAP esté activado para el buzón.</translation>
    </message>
    <message>
        <source>Sign in as the person whose mailbox it is, and check that IMAP is switched on for it.</source>
        <translation>Inicie sesión como la persona dueña del buzón, y compruebe que IMAP esté activado para él.</translation>
    </message>
    <message>
        <source>Use a password or an app password.</source>
        <translation>Use una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>Revise la ortografía del nombre del servidor.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, or try again later.</source>
        <translation>Revise el nombre y el puerto del servidor, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Nothing was sent to it.</source>
        <translation>Revise el nombre del servidor. No se le envió nada.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached now.</source>
        <translation>No se puede llegar ahora al servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server refused the change.</source>
        <translation>El servidor de correo rechazó el cambio.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, such as imap.example.org.</source>
        <translation>Introduzca el nombre del servidor de correo, como imap.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually 993, or 143 with STARTTLS.</source>
        <translation>Un puerto es un número de 1 a 65535; normalmente 993, o 143 con STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the user name. Mostly it is the whole address.</source>
        <translation>Introduzca el nombre de usuario. Casi siempre es la dirección entera.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>A password can&apos;t hold line breaks.</source>
        <translation>Una contraseña no puede contener saltos de línea.</translation>
    </message>
    <message>
        <source>This link was used</source>
        <translation>Este enlace se usó</translation>
    </message>
    <message>
        <source>The mailbox is connected. You can close this tab.</source>
        <translation>El buzón está conectado. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esa página no existe</translation>
    </message>
    <message>
        <source>The link may have run out, or part of it is missing. Ask for a new one.</source>
        <translation>Quizá el enlace haya caducado, o falte una parte. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened from there</source>
        <translation>Esto no se puede abrir desde ahí</translation>
    </message>
    <message>
        <source>Open the link itself, in a tab of its own.</source>
        <translation>Abra el enlace mismo, en una pestaña propia.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>Eso es demasiado</translation>
    </message>
    <message>
        <source>What was sent is longer than any answer on this page can be.</source>
        <translation>Lo enviado es más largo que cualquier respuesta posible en esta página.</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s log says what it was.</source>
        <translation>Inténtelo de nuevo. El registro del servicio dice qué fue.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>This change has begun or is over: it can&apos;t be cancelled.</source>
        <translation>Este cambio ha empezado o ha terminado: no se puede cancelar.</translation>
    </message>
    <message>
        <source>This change is over: there is nothing to try again.</source>
        <translation>Este cambio ha terminado: no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>This is the account&apos;s last address: add another one first</source>
        <translation>Esta es la última dirección de la cuenta: añada antes otra</translation>
    </message>
    <message>
        <source>{folder} is not synced, so nobody can see here which messages are in it.</source>
        <translation>{folder} no se sincroniza, así que aquí nadie puede ver qué mensajes contiene.</translation>
    </message>
    <message>
        <source>This folder holds no messages of its own.</source>
        <translation>Esta carpeta no contiene mensajes propios.</translation>
    </message>
    <message>
        <source>The mail server names its own folder for this: {folder}.</source>
        <translation>El servidor de correo indica su propia carpeta para esto: {folder}.</translation>
    </message>
    <message>
        <source>There are no messages in this folder, only other folders.</source>
        <translation>En esta carpeta no hay mensajes, solo otras carpetas.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be left out.</source>
        <translation>La bandeja de entrada no se puede dejar fuera.</translation>
    </message>
    <message>
        <source>Only the Trash and the Spam folder are emptied.</source>
        <translation>Solo se vacían la papelera y el spam.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be renamed.</source>
        <translation>La bandeja de entrada no se puede renombrar.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be given another role.</source>
        <translation>La bandeja de entrada no puede recibir otro fin.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be renamed.</source>
        <translation>La carpeta del servidor de correo para esto ({role}) no se puede renombrar.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be given another role.</source>
        <translation>La carpeta del servidor de correo para esto ({role}) no puede recibir otro fin.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted.</source>
        <translation>La bandeja de entrada no se puede eliminar.</translation>
    </message>
    <message>
        <source>The account has no source to put a message into.</source>
        <translation>La cuenta no tiene ninguna fuente en la que poner un mensaje.</translation>
    </message>
    <message>
        <source>Nothing can be put into {folder}.</source>
        <translation>No se puede poner nada en {folder}.</translation>
    </message>
    <message>
        <source>The search pattern is too long.</source>
        <translation>El patrón de búsqueda es demasiado largo.</translation>
    </message>
    <message>
        <source>The search pattern repeats too many parts.</source>
        <translation>El patrón de búsqueda repite demasiadas partes.</translation>
    </message>
    <message>
        <source>The search pattern is not a valid regular expression.</source>
        <translation>El patrón de búsqueda no es una expresión regular válida.</translation>
    </message>
    <message>
        <source>The search pattern repeats a part that can itself match in several ways.</source>
        <translation>El patrón de búsqueda repite una parte que puede coincidir de varias maneras.</translation>
    </message>
    <message>
        <source>The search pattern refers back to a part of itself.</source>
        <translation>El patrón de búsqueda remite a una parte de sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder}</source>
        <translation>
            <numerusform>Copiar {n} mensaje en {folder}</numerusform>
            <numerusform>Copiar {n} mensajes en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>Copiar {n} mensaje en {folder} de {source}</numerusform>
            <numerusform>Copiar {n} mensajes en {folder} de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to</source>
        <translation>
            <numerusform>Copiar {n} mensaje en</numerusform>
            <numerusform>Copiar {n} mensajes en</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the folders of {n} messages</source>
        <translation>
            <numerusform>Cambiar las carpetas de {n} mensaje</numerusform>
            <numerusform>Cambiar las carpetas de {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar en…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>CARPETAS</translation>
    </message>
    <message>
        <source>{keys} shows first what would be sent.</source>
        <translation>{keys} muestra antes lo que se enviaría.</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a message of a list</comment>
        <translation>cargando</translation>
    </message>
    <message>
        <source>Pictures of {sender} are loaded from now on. Settings, Privacy has the list.</source>
        <translation>Las imágenes de {sender} se cargan de ahora en adelante. La lista está en Ajustes, Privacidad.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are not loaded, as they would tell the sender that you read this.</source>
        <translation>
            <numerusform>{n} imagen no se carga, porque diría al remitente que usted lee esto.</numerusform>
            <numerusform>{n} imágenes no se cargan, porque dirían al remitente que usted lee esto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be loaded.</source>
        <translation>
            <numerusform>{n} imagen no se pudo cargar.</numerusform>
            <numerusform>{n} imágenes no se pudieron cargar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>Cargar imágenes</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Siempre con este remitente</translation>
    </message>
    <message>
        <source>Loading pictures…</source>
        <translation>Cargando imágenes…</translation>
    </message>
    <message>
        <source>Load the pictures in each message from {sender}</source>
        <translation>Cargar las imágenes de cada mensaje de {sender}</translation>
    </message>
    <message>
        <source>What would only tell the sender that you read this is not loaded.</source>
        <translation>Lo que solo diría al remitente que usted lee esto no se carga.</translation>
    </message>
    <message>
        <source>how this window looks and acts, and whose pictures are always loaded</source>
        <translation>el aspecto y comportamiento de esta ventana, y de quién se cargan siempre las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>This window&apos;s own settings: {n} differ</source>
        <translation>
            <numerusform>Ajustes propios de esta ventana: {n} difiere</numerusform>
            <numerusform>Ajustes propios de esta ventana: {n} difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The window changes.</source>
        <translation>La ventana cambia.</translation>
    </message>
    <message>
        <source>They are loaded from where the sender keeps them, who then knows that you read the message, when, and from which network. They are asked for once you press “Load pictures” over a message, and always for these senders. Who forges such an address is taken for its owner.</source>
        <translation>Se cargan de donde las guarda el remitente, que sabe entonces que usted lee el mensaje, cuándo y desde qué red. Se piden cuando pulsa «Cargar imágenes» sobre un mensaje, y siempre con estos remitentes. A quien falsifica una dirección así se le toma por su dueño.</translation>
    </message>
    <message>
        <source>There are none yet. “Always for this sender”, over a message, puts one here.</source>
        <translation>Aún no hay ninguno. «Siempre con este remitente», sobre un mensaje, pone uno aquí.</translation>
    </message>
    <message>
        <source>Senders whose pictures are always loaded</source>
        <translation>Remitentes cuyas imágenes se cargan siempre</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Pictures on the internet</source>
        <translation>Imágenes de Internet</translation>
    </message>
    <message>
        <source>the selected senders</source>
        <translation>los remitentes seleccionados</translation>
    </message>
    <message>
        <source>of these senders</source>
        <translation>de estos remitentes</translation>
    </message>
    <message>
        <source>Pictures on the internet are not loaded before you ask for them, as they tell the sender that you read the message. Under Privacy stand the senders whose pictures are always loaded.</source>
        <translation>Las imágenes de Internet no se cargan antes de que las pida, porque dicen al remitente que usted lee el mensaje. En Privacidad están los remitentes cuyas imágenes se cargan siempre.</translation>
    </message>
    <message>
        <source>C&amp;ompact list of sources</source>
        <translation>Lista &amp;compacta de fuentes</translation>
    </message>
    <message>
        <source>{button}: {change}</source>
        <translation>{button}: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Reading {read} of {n} messages</source>
        <translation>
            <numerusform>Leyendo {read} de {n} mensaje</numerusform>
            <numerusform>Leyendo {read} de {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>See all your mail sources in one place</source>
        <translation>Vea todas sus fuentes de correo en un solo lugar</translation>
    </message>
    <message>
        <source>Add one, or look around with made-up mail first.</source>
        <translation>Añada una, o mire antes con correo inventado.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir una fuente…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Your mail stays where it is. Passwords are kept encrypted on this computer. The demo keeps nothing and needs no network.</source>
        <translation>Su correo se queda donde está. Las contraseñas se guardan cifradas en este equipo. La demo no guarda nada y no necesita red.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Elija primero una carpeta</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Usar como</translation>
    </message>
    <message>
        <source>Only Trash and Spam are emptied</source>
        <translation>Solo se vacían la papelera y el spam</translation>
    </message>
    <message>
        <source>Empt&amp;y {folder}…</source>
        <translation>&amp;Vaciar {folder}…</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Buscar mensajes…</translation>
    </message>
    <message>
        <source>{move} moves the selected messages to a folder that you type a few letters of; {change} shows all folders they are in, with boxes to tick. With the mouse, drag them onto a folder: that moves them, and copies them while Ctrl is held. All of this can be undone.</source>
        <translation>{move} mueve los mensajes seleccionados a una carpeta de la que escribe unas letras; {change} muestra todas las carpetas en las que están, con casillas para marcar. Con el ratón, arrástrelos a una carpeta: eso los mueve, y los copia mientras se mantiene Control. Todo esto se puede deshacer.</translation>
    </message>
    <message>
        <source>A source that is not well says why, and what helps: the underlined word in its row, {mend}, or the buttons in the panel beside the list. Details there has the server&apos;s own words, to copy for whoever helps you. What went wrong with a change stands at the bottom until you have read it. {activity} opens Activity: what happened to each source, how each change stands, what can&apos;t be read.</source>
        <translation>Una fuente que no está bien dice por qué, y qué ayuda: la palabra subrayada en su fila, {mend}, o los botones del panel junto a la lista. Los detalles tienen las palabras del servidor, para copiarlas a quien le ayude. Lo que salió mal en un cambio queda abajo hasta que lo haya leído. {activity} abre la actividad: qué le ocurrió a cada fuente, cómo está cada cambio, qué no se puede leer.</translation>
    </message>
    <message>
        <source>Sign-in needed: the sign-in was refused. Nothing is tried until you sign in again.</source>
        <translation>Hay que iniciar sesión: el inicio de sesión se rechazó. No se intenta nada hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Stopped: it failed for days, so it is not synced until you turn it on.</source>
        <translation>Detenida: falló durante días, así que no se sincroniza hasta que la active.</translation>
    </message>
    <message>
        <source>Paused: it failed again and again. It goes on by itself; you may resume it now.</source>
        <translation>En pausa: falló una y otra vez. Continúa por sí misma; puede reanudarla ahora.</translation>
    </message>
    <message>
        <source>Can&apos;t connect: the server can&apos;t be reached, or its certificate is not trusted. It is tried again by itself.</source>
        <translation>No se puede conectar: no se llega al servidor, o no se confía en su certificado. Se intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Limited: the provider hides a part of the mail from programs, such as Gmail&apos;s All Mail.</source>
        <translation>Limitada: el proveedor oculta a los programas una parte del correo, como «Todo el correo» de Gmail.</translation>
    </message>
    <message>
        <source>Late: a sync that was planned did not run.</source>
        <translation>Con retraso: una sincronización prevista no se hizo.</translation>
    </message>
    <message>
        <source>Trying again, Incomplete: the last try failed, or not all mail could be read.</source>
        <translation>Reintentando, Incompleta: el último intento falló, o no se pudo leer todo el correo.</translation>
    </message>
    <message>
        <source>Unknown: the service has said nothing for a while, so nothing is claimed.</source>
        <translation>Desconocido: el servicio no ha dicho nada desde hace un rato, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>First import: mail is being read for the first time. Messages appear as they come.</source>
        <translation>Primera importación: el correo se lee por primera vez. Los mensajes aparecen según llegan.</translation>
    </message>
    <message>
        <source>Syncing: what is new is being read.</source>
        <translation>Sincronizando: se está leyendo lo nuevo.</translation>
    </message>
    <message>
        <source>Up to date: the last sync went well; its age stands beside it.</source>
        <translation>Al día: la última sincronización fue bien; su antigüedad está al lado.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>Filing mail</source>
        <translation>Ordenar el correo</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.</source>
        <translation>Gestionar fuentes de correo: una ventana, un cliente asíncrono y un servicio local para la API Context.IO 2.0.</translation>
    </message>
    <message>
        <source>{program} (demo)</source>
        <translation>{program} (demo)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>Sincronizar &amp;cada</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>F&amp;ilas</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>Lista de atajos de teclado</translation>
    </message>
    <message>
        <source>The local service is not answering</source>
        <translation>El servicio local no responde</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>Seleccione primero una fuente</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>Aquí todo está bien</translation>
    </message>
    <message>
        <source>Select one source first</source>
        <translation>Seleccione primero una sola fuente</translation>
    </message>
    <message>
        <source>Service starting</source>
        <translation>El servicio se está iniciando</translation>
    </message>
    <message>
        <source>Service running</source>
        <translation>Servicio en marcha</translation>
    </message>
    <message>
        <source>Service not answering</source>
        <translation>El servicio no responde</translation>
    </message>
    <message>
        <source>Service refuses the key</source>
        <translation>El servicio rechaza la clave</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Undid: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Did again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>This computer has no network. Syncing goes on by itself once it has.</source>
        <translation>Este equipo no tiene red. La sincronización continúa por sí misma en cuanto la tenga.</translation>
    </message>
    <message>
        <source>This computer has a network. How each mail server answers is said at its source.</source>
        <translation>Este equipo tiene red. Cómo responde cada servidor de correo se dice en su fuente.</translation>
    </message>
    <message>
        <source>The service answers at {address}</source>
        <translation>El servicio responde en {address}</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>El servicio responde</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>New mail arrives at once (IDLE).</source>
        <translation>El correo nuevo llega al instante (IDLE).</translation>
    </message>
    <message>
        <source>New mail can arrive at once (IDLE), but does not just now.</source>
        <translation>El correo nuevo puede llegar al instante (IDLE), pero ahora mismo no lo hace.</translation>
    </message>
    <message>
        <source>New mail is looked for every few minutes, as this server does not tell of it by itself.</source>
        <translation>El correo nuevo se busca cada pocos minutos, porque este servidor no lo anuncia por sí mismo.</translation>
    </message>
    <message>
        <source>Folders are Gmail&apos;s labels: a message can have several, and stays in All Mail.</source>
        <translation>Las carpetas son las etiquetas de Gmail: un mensaje puede tener varias, y sigue en «Todo el correo».</translation>
    </message>
    <message>
        <source>Moves are atomic here: a message is in one of the two folders at any moment (MOVE).</source>
        <translation>Aquí se mueve en un solo paso: un mensaje está en todo momento en una de las dos carpetas (MOVE).</translation>
    </message>
    <message>
        <source>There is no move in one step: a message is copied, the copy is checked, then the first one is removed.</source>
        <translation>No se mueve en un solo paso: se copia el mensaje, se comprueba la copia y después se elimina el primero.</translation>
    </message>
    <message>
        <source>One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS).</source>
        <translation>Se puede eliminar un mensaje por separado; lo que otros programas han marcado como eliminado se queda (UIDPLUS).</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. What was moved stays in its old folder, marked as deleted and hidden, until somebody clears that folder.</source>
        <translation>Aquí no se puede eliminar un mensaje por separado. Lo movido se queda en su carpeta anterior, marcado como eliminado y oculto, hasta que alguien limpie esa carpeta.</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. So a folder is cleared of what is marked as deleted, where all of it was marked by this program.</source>
        <translation>Aquí no se puede eliminar un mensaje por separado. Por eso una carpeta se limpia de lo marcado como eliminado si todo lo marcó este programa.</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed, also for what has gone (QRESYNC).</source>
        <translation>Una sincronización solo pide lo que ha cambiado, también lo que ha desaparecido (QRESYNC).</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed (CONDSTORE).</source>
        <translation>Una sincronización solo pide lo que ha cambiado (CONDSTORE).</translation>
    </message>
    <message>
        <source>A sync reads the marks of all messages, as this server does not tell what has changed.</source>
        <translation>Una sincronización lee las marcas de todos los mensajes, porque este servidor no dice qué ha cambiado.</translation>
    </message>
    <message>
        <source>Folders may have rights of their own, which are asked for before a change (ACL).</source>
        <translation>Las carpetas pueden tener derechos propios, que se consultan antes de un cambio (ACL).</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Looked for every few minutes</source>
        <translation>Se busca cada pocos minutos</translation>
    </message>
    <message>
        <source>It takes no message above {size} (APPENDLIMIT).</source>
        <translation>No admite mensajes de más de {size} (APPENDLIMIT).</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <translation>Usar una contraseña…</translation>
    </message>
    <message>
        <source>Replace source…</source>
        <translation>Reemplazar la fuente…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar el certificado…</translation>
    </message>
    <message>
        <source>How to fix…</source>
        <translation>Cómo arreglarlo…</translation>
    </message>
    <message>
        <source>Open provider page</source>
        <translation>Abrir la página del proveedor</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Reiniciar el servicio</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder</source>
        <translation>Un mensaje debe estar al menos en una carpeta</translation>
    </message>
    <message>
        <source>Nothing was changed. To delete it, move it to Trash.</source>
        <translation>No se cambió nada. Para eliminarlo, muévalo a la papelera.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Choose another name.</source>
        <translation>{said} No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be a folder&apos;s name</source>
        <translation>«{folder}» no puede ser el nombre de una carpeta</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>No había nada que cambiar</translation>
    </message>
    <message>
        <source>No folder to add or to remove was named.</source>
        <translation>No se indicó ninguna carpeta que añadir o quitar.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed.</source>
        <translation>{said} No se cambió nada.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted or renamed</source>
        <translation>La bandeja de entrada no se puede eliminar ni renombrar</translation>
    </message>
    <message>
        <source>Each mailbox has one. Nothing was changed.</source>
        <translation>Cada buzón tiene una. No se cambió nada.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Sync the folder first.</source>
        <translation>{said} No se cambió nada. Sincronice antes la carpeta.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said} Choose the folder that the message is in.</source>
        <translation>{said} Elija la carpeta en la que está el mensaje.</translation>
    </message>
    <message>
        <source>{said} It may have been deleted or renamed by another program. The message was removed from no folder; choose another one.</source>
        <translation>{said} Quizá otro programa la eliminó o la renombró. El mensaje no se quitó de ninguna carpeta; elija otra.</translation>
    </message>
    <message>
        <source>The source was removed meanwhile. Its mail is still on the server.</source>
        <translation>La fuente se quitó entretanto. Su correo sigue en el servidor.</translation>
    </message>
    <message>
        <source>The message is in several sources. Choose the one to take it from in the list of sources, and try there.</source>
        <translation>El mensaje está en varias fuentes. Elija en la lista de fuentes de cuál quitarlo, e inténtelo allí.</translation>
    </message>
    <message>
        <source>{server} lets nobody delete in this folder. The message was removed from nowhere.</source>
        <translation>{server} no deja a nadie eliminar en esta carpeta. El mensaje no se quitó de ningún sitio.</translation>
    </message>
    <message>
        <source>{said} Ask whoever owns the folder. No message was lost.</source>
        <translation>{said} Pregunte al dueño de la carpeta. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. The message was removed from nowhere.</source>
        <translation>{server} abre esta carpeta solo para lectura. El mensaje no se quitó de ningún sitio.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam. Move it out of there first.</source>
        <translation>Gmail no conserva etiquetas en los mensajes de la papelera o del spam. Muévalo antes fuera de ahí.</translation>
    </message>
    <message>
        <source>Gmail took the change and did not carry it out. Look at the message there.</source>
        <translation>Gmail aceptó el cambio y no lo llevó a cabo. Mire el mensaje allí.</translation>
    </message>
    <message>
        <source>The message is bigger than what can be carried to another source (64 MB). It is where it was.</source>
        <translation>El mensaje es mayor de lo que se puede llevar a otra fuente (64 MB). Está donde estaba.</translation>
    </message>
    <message>
        <source>{server} changes messages when it takes them in, so the copy there would not be the same. The message is where it was. Copy it instead (hold Ctrl): then both are kept.</source>
        <translation>{server} cambia los mensajes al recibirlos, así que la copia no sería igual. El mensaje está donde estaba. Cópielo en su lugar (mantenga Control): así se conservan ambos.</translation>
    </message>
    <message>
        <source>It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether it is in another folder.</source>
        <translation>Ya no está donde se vio: otro programa lo movió o lo eliminó. La lista se vuelve a leer; mire si está en otra carpeta.</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder, so it stays there.</source>
        <translation>Otro programa ha restaurado el mensaje en esta carpeta, así que se queda ahí.</translation>
    </message>
    <message>
        <source>Nothing proves that another folder keeps what this message holds, so it stays.</source>
        <translation>Nada demuestra que otra carpeta conserve lo que contiene este mensaje, así que se queda.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. So it was not removed.</source>
        <translation>Dos carpetas muestran exactamente el mismo mensaje, y nada dice en cuál está. Por eso no se eliminó.</translation>
    </message>
    <message>
        <source>{said} No message was removed.</source>
        <translation>{said} No se eliminó ningún mensaje.</translation>
    </message>
    <message>
        <source>The message may be there twice</source>
        <translation>Quizá el mensaje esté allí dos veces</translation>
    </message>
    <message>
        <source>The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.</source>
        <translation>La respuesta de {server} se perdió, y nada dice qué copia es cuál. Mire en la carpeta.</translation>
    </message>
    <message>
        <source>{server} said that it had copied the message, but it did not arrive. It stays here.</source>
        <translation>{server} dijo que había copiado el mensaje, pero no llegó. Se queda aquí.</translation>
    </message>
    <message>
        <source>{server} said that it had removed the message, but it is still there.</source>
        <translation>{server} dijo que había eliminado el mensaje, pero sigue ahí.</translation>
    </message>
    <message>
        <source>{server} said that it had made the folder, but it is not there.</source>
        <translation>{server} dijo que había creado la carpeta, pero no está.</translation>
    </message>
    <message>
        <source>{server} said that it had renamed the folder, but it has its old name.</source>
        <translation>{server} dijo que había renombrado la carpeta, pero tiene su nombre anterior.</translation>
    </message>
    <message>
        <source>{server} said that it had deleted the folder, but it is still there.</source>
        <translation>{server} dijo que había eliminado la carpeta, pero sigue ahí.</translation>
    </message>
    <message>
        <source>The message is not on this disk any more, so it can&apos;t be sent.</source>
        <translation>El mensaje ya no está en este disco, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>{server} refused it. No message was lost.</source>
        <translation>{server} lo rechazó. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{said} It goes on by itself.</source>
        <translation>{said} Continúa por sí mismo.</translation>
    </message>
    <message>
        <source>A change waits</source>
        <translation>Un cambio espera</translation>
    </message>
    <message>
        <source>A message has to be put back</source>
        <translation>Hay que devolver un mensaje a su sitio</translation>
    </message>
    <message>
        <source>The local index is read again from the servers; the change goes on then.</source>
        <translation>El índice local se vuelve a leer de los servidores; el cambio continuará entonces.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. The change is tried again.</source>
        <translation>El programa tropezó con un fallo propio. El cambio se intenta de nuevo.</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.</source>
        <translation>Está en su carpeta nueva. La copia de la anterior está marcada como eliminada y oculta, hasta que {server} la elimine.</translation>
    </message>
    <message>
        <source>Done, but for a copy that is marked as deleted</source>
        <translation>Hecho, salvo por una copia marcada como eliminada</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}</source>
        <translation>Está en su carpeta nueva. La copia de la anterior está marcada como eliminada y oculta. {said}</translation>
    </message>
    <message>
        <source>A change waits for your answer</source>
        <translation>Un cambio espera su respuesta</translation>
    </message>
    <message>
        <source>{who} is not synced now</source>
        <translation>{who} no se sincroniza ahora</translation>
    </message>
    <message>
        <source>It is paused or stopped. Turn it on first.</source>
        <translation>La sincronización está en pausa o detenida. Actívela primero.</translation>
    </message>
    <message>
        <source>A source that this change needs is being removed.</source>
        <translation>Se está quitando una fuente que este cambio necesita.</translation>
    </message>
    <message>
        <source>Single letters act on messages</source>
        <translation>Las letras solas actúan sobre los mensajes</translation>
    </message>
    <message>
        <source>Not in the window: {key} opens a window of its own</source>
        <translation>No en la ventana: {key} abre una ventana propia</translation>
    </message>
    <message>
        <source>In the API</source>
        <translation>En la API</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Quitar la cuenta…</translation>
    </message>
    <message>
        <source>All but signatures and the like are listed</source>
        <translation>Se listan todos menos firmas y similares</translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation>próxima: {when}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Remove accoun&amp;t…</source>
        <translation>Quitar la cue&amp;nta…</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>a mailbox on a server</comment>
        <translation>Fuen&amp;te</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>Panel de &amp;lectura</translation>
    </message>
    <message>
        <source>All messages in the inboxes are read already.</source>
        <translation>Todos los mensajes de las bandejas de entrada ya están leídos.</translation>
    </message>
    <message>
        <source>This change can&apos;t be cancelled</source>
        <translation>Este cambio no se puede cancelar</translation>
    </message>
    <message>
        <source>It has begun or is over. Undo it instead.</source>
        <translation>Ha empezado o ha terminado. Deshágalo en su lugar.</translation>
    </message>
    <message>
        <source>This change can&apos;t be tried again</source>
        <translation>Este cambio no se puede reintentar</translation>
    </message>
    <message>
        <source>It is over. Make it once more, if it is still wanted.</source>
        <translation>Ha terminado. Hágalo otra vez, si todavía se desea.</translation>
    </message>
    <message>
        <source>{server} refused to {what}</source>
        <translation>{server} rechazó: {what}</translation>
    </message>
    <message>
        <source>The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source.</source>
        <translation>El buzón de {server} está lleno. No se eliminó nada. Haga sitio allí, o elija una carpeta de otra fuente.</translation>
    </message>
    <message>
        <source>{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source.</source>
        <translation>{server} no admite un mensaje tan grande. No se eliminó nada. Elija una carpeta de otra fuente.</translation>
    </message>
    <message>
        <source>{server} does not allow it in this folder. Ask whoever owns it. No message was lost.</source>
        <translation>{server} no lo permite en esta carpeta. Pregunte a su dueño. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. No message was lost.</source>
        <translation>{server} abre esta carpeta solo para lectura. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{server} can never do this in this folder. No message was lost.</source>
        <translation>{server} nunca podrá hacer esto en esta carpeta. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do it just now, and says that this will pass. No message was lost.</source>
        <translation>{server} no puede hacerlo ahora mismo, y dice que pasará. No se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>{server} has a limit that this would go beyond. Nothing was removed.</source>
        <translation>{server} tiene un límite que esto superaría. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder.</source>
        <translation>La carpeta ya no está en {server}: otro programa la eliminó o la renombró. No se quitó nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder, or make it anew.</source>
        <translation>La carpeta ya no está en {server}: otro programa la eliminó o la renombró. No se quitó nada; elija otra carpeta, o créela de nuevo.</translation>
    </message>
    <message>
        <source>The message is not there any more</source>
        <translation>El mensaje ya no está ahí</translation>
    </message>
    <message>
        <source>Another program moved or deleted it. The list is read again.</source>
        <translation>Otro programa lo movió o lo eliminó. La lista se vuelve a leer.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not take the message, so nothing was removed. Make room there.</source>
        <translation>El disco de este equipo no aceptó el mensaje, así que no se eliminó nada. Haga sitio en él.</translation>
    </message>
    <message>
        <source>What is known about it is in Details.</source>
        <translation>Lo que se sabe de ello está en los detalles.</translation>
    </message>
    <message>
        <source>The service could not do this</source>
        <translation>El servicio no pudo hacer esto</translation>
    </message>
    <message>
        <source>Its answer is in Details.</source>
        <translation>Su respuesta está en los detalles.</translation>
    </message>
    <message>
        <source>Can&apos;t sign in to {who}</source>
        <translation>No se puede iniciar sesión en {who}</translation>
    </message>
    <message>
        <source>The sign-in at {server} did not work. What is known about it is in Details.</source>
        <translation>El inicio de sesión en {server} no funcionó. Lo que se sabe de ello está en los detalles.</translation>
    </message>
    <message>
        <source>The sign-in through {provider} did not work</source>
        <translation>El inicio de sesión mediante {provider} no funcionó</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again, or connect again.</source>
        <translation>Lo que se sabe de ello está en los detalles. Inténtelo de nuevo, o conecte otra vez.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished</source>
        <translation>El inicio de sesión no se pudo terminar</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again.</source>
        <translation>Lo que se sabe de ello está en los detalles. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be looked up</source>
        <translation>Los ajustes no se pudieron averiguar</translation>
    </message>
    <message>
        <source>What is known about it is in Details. They can be entered by hand, too.</source>
        <translation>Lo que se sabe de ello está en los detalles. También se pueden introducir a mano.</translation>
    </message>
    <message>
        <source>No connection to {server}</source>
        <translation>Sin conexión con {server}</translation>
    </message>
    <message>
        <source>The connection to it did not work. What is known about it is in Details.</source>
        <translation>La conexión no funcionó. Lo que se sabe de ello está en los detalles.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server}</source>
        <translation>Sin conexión cifrada con {server}</translation>
    </message>
    <message>
        <source>The encryption of the connection did not work. What is known about it is in Details.</source>
        <translation>El cifrado de la conexión no funcionó. Lo que se sabe de ello está en los detalles.</translation>
    </message>
    <message>
        <source>{server} did not do what was asked</source>
        <translation>{server} no hizo lo que se le pidió</translation>
    </message>
    <message>
        <source>Not all mail is shown</source>
        <translation>No se muestra todo el correo</translation>
    </message>
    <message>
        <source>Not all folders are shown as they are</source>
        <translation>No se muestran todas las carpetas como son</translation>
    </message>
    <message>
        <source>Not all texts were searched</source>
        <translation>No se buscó en todos los textos</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Search again.</source>
        <translation>Lo que se sabe de ello está en los detalles. Busque de nuevo.</translation>
    </message>
    <message>
        <source>Gmail does not show all there is</source>
        <translation>Gmail no muestra todo lo que hay</translation>
    </message>
    <message>
        <source>The saved passwords could not be used</source>
        <translation>Las contraseñas guardadas no se pudieron usar</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>El llavero no se pudo usar</translation>
    </message>
    <message>
        <source>The local index could not be used</source>
        <translation>El índice local no se pudo usar</translation>
    </message>
    <message>
        <source>Something failed on this computer</source>
        <translation>Algo falló en este equipo</translation>
    </message>
    <message>
        <source>Can&apos;t find {server}</source>
        <translation>No se encuentra {server}</translation>
    </message>
    <message>
        <source>No server has the name {server}. Check the spelling, or this computer&apos;s connection.</source>
        <translation>Ningún servidor se llama {server}. Revise la ortografía, o la conexión de este equipo.</translation>
    </message>
    <message>
        <source>{server} refuses the connection</source>
        <translation>{server} rechaza la conexión</translation>
    </message>
    <message>
        <source>Nothing at {server} takes connections on {port}: the port is wrong, a firewall is in the way, or the server is down.</source>
        <translation>Nada en {server} acepta conexiones en {port}: el puerto es erróneo, un cortafuegos lo impide o el servidor está caído.</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} no responde</translation>
    </message>
    <message>
        <source>{server} said nothing on {port} for too long: a wrong port, a firewall, or the server is down or busy.</source>
        <translation>{server} calló demasiado tiempo en {port}: un puerto erróneo, un cortafuegos, o el servidor está caído u ocupado.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached</source>
        <translation>No se puede llegar a {server}</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the connection, or a VPN it may need.</source>
        <translation>No hay camino hasta {server} desde esta red. Revise la conexión, o una VPN que pueda hacer falta.</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>{server} colgó</translation>
    </message>
    <message>
        <source>{server} closed the connection before saying hello. Often that is encryption on a port without it.</source>
        <translation>{server} cerró la conexión antes de saludar. A menudo es cifrado en un puerto que no lo usa.</translation>
    </message>
    <message>
        <source>{server} is not an IMAP server</source>
        <translation>{server} no es un servidor IMAP</translation>
    </message>
    <message>
        <source>Something else answers at {server} on {port}. Check the server&apos;s name and the port.</source>
        <translation>Otra cosa responde en {server} en {port}. Revise el nombre del servidor y el puerto.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
    <message>
        <source>There is no network. Syncing goes on by itself once there is.</source>
        <translation>No hay red. La sincronización continuará por sí misma en cuanto la haya.</translation>
    </message>
    <message>
        <source>{server} asks for a pause</source>
        <translation>{server} pide una pausa</translation>
    </message>
    <message>
        <source>{server} limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.</source>
        <translation>{server} limita cuántas veces se le puede preguntar. La sincronización continuará por sí misma pasado un rato; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The server counts messages that it does not give out, whatever way they are asked for.</source>
        <translation>El servidor cuenta mensajes que no entrega, se pidan como se pidan.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be opened</source>
        <translation>La bandeja de entrada no se puede abrir</translation>
    </message>
    <message>
        <source>The server refuses it. The other folders are synced all the same.</source>
        <translation>El servidor lo rechaza. Las demás carpetas se sincronizan igualmente.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off</source>
        <translation>La conexión con {server} se cortó</translation>
    </message>
    <message>
        <source>It ended in the middle of the work. The next try goes on from there.</source>
        <translation>Terminó a mitad del trabajo. El próximo intento sigue desde ahí.</translation>
    </message>
    <message>
        <source>The connection to {server} is not safe</source>
        <translation>La conexión con {server} no es segura</translation>
    </message>
    <message>
        <source>The certificate of {server} has run out, so mail is not fetched. The server&apos;s owner must renew it; check this computer&apos;s date too.</source>
        <translation>El certificado de {server} ha caducado, así que no se recoge el correo. El dueño del servidor debe renovarlo; revise también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of {server} is for another name, so mail is not fetched. Check the server&apos;s name.</source>
        <translation>El certificado de {server} es para otro nombre, así que no se recoge el correo. Revise el nombre del servidor.</translation>
    </message>
    <message>
        <source>The certificate of {server} comes from an issuer this computer does not trust, so mail is not fetched. If it is the server&apos;s own, look at it and trust it for this source.</source>
        <translation>El certificado de {server} viene de un emisor en el que este equipo no confía, así que no se recoge el correo. Si es el propio del servidor, mírelo y confíe en él para esta fuente.</translation>
    </message>
    <message>
        <source>Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.</source>
        <translation>No hubo acuerdo sobre el cifrado. A menudo el puerto espera otro tipo: 993 para SSL/TLS, 143 para STARTTLS.</translation>
    </message>
    <message>
        <source>{server} shows another certificate</source>
        <translation>{server} muestra otro certificado</translation>
    </message>
    <message>
        <source>It is not the one that was trusted for {server}, so mail is not fetched. Ask the server&apos;s owner whether it was renewed; if so, look at the new one and trust it.</source>
        <translation>No es aquel en el que se confió para {server}, así que no se recoge el correo. Pregunte al dueño del servidor si se renovó; si es así, mire el nuevo y confíe en él.</translation>
    </message>
    <message>
        <source>Some mail is missing from {who}</source>
        <translation>Falta correo de {who}</translation>
    </message>
    <message>
        <source>Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” next to All Mail.</source>
        <translation>Gmail oculta «Todo el correo» a los programas de correo. En Gmail abra Configuración ▸ Etiquetas y marque «Mostrar en IMAP» junto a «Todos».</translation>
    </message>
    <message>
        <source>{server} can&apos;t search for these letters</source>
        <translation>{server} no puede buscar estas letras</translation>
    </message>
    <message>
        <source>{server} finds texts by the letters A to Z alone. Search for other words.</source>
        <translation>{server} solo encuentra textos con las letras de la A a la Z. Busque otras palabras.</translation>
    </message>
    <message>
        <source>This folder is still being read. Search again later.</source>
        <translation>Esta carpeta todavía se está leyendo. Busque de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{server} has numbered this folder anew, and it is being read again. Search again in a moment.</source>
        <translation>{server} ha vuelto a numerar esta carpeta, y se está leyendo de nuevo. Busque otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold. Search for more words.</source>
        <translation>Hay más resultados de los que caben en una lista. Busque más palabras.</translation>
    </message>
    <message>
        <source>What was found in texts is gone</source>
        <translation>Lo que se encontró en los textos ya no está</translation>
    </message>
    <message>
        <source>The service was started anew since. Search texts again.</source>
        <translation>El servicio se reinició desde entonces. Busque de nuevo en los textos.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do this</source>
        <translation>{server} no admite esto</translation>
    </message>
    <message>
        <source>It lacks what the standard asks for here. Nothing was changed; its own words are in Details.</source>
        <translation>Le falta lo que la norma pide aquí. No se cambió nada; sus propias palabras están en los detalles.</translation>
    </message>
    <message>
        <source>{server} sent more than this program takes</source>
        <translation>{server} envió más de lo que este programa acepta</translation>
    </message>
    <message>
        <source>One answer was larger than any sound one. The next try starts afresh.</source>
        <translation>Una respuesta era mayor que cualquiera razonable. El próximo intento empieza de cero.</translation>
    </message>
    <message>
        <source>{server} does not give out the text of a message</source>
        <translation>{server} no entrega el texto de un mensaje</translation>
    </message>
    <message>
        <source>It tells of the message and sends nothing of its text. The next try asks for it again.</source>
        <translation>Anuncia el mensaje y no envía nada de su texto. El próximo intento lo pide de nuevo.</translation>
    </message>
    <message>
        <source>{server} did not understand this program</source>
        <translation>{server} no entendió a este programa</translation>
    </message>
    <message>
        <source>It refused a command. Nothing was changed; its own words are in Details.</source>
        <translation>Rechazó una orden. No se cambió nada; sus propias palabras están en los detalles.</translation>
    </message>
    <message>
        <source>{server} answered something unreadable</source>
        <translation>{server} respondió algo ilegible</translation>
    </message>
    <message>
        <source>What it sent is not IMAP as the standard has it. The next try starts afresh.</source>
        <translation>Lo que envió no es IMAP según la norma. El próximo intento empieza de cero.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used</source>
        <translation>Este nombre no se puede usar</translation>
    </message>
    <message>
        <source>It contains characters no mail server accepts, such as line ends. Nothing was sent.</source>
        <translation>Contiene caracteres que ningún servidor de correo acepta, como finales de línea. No se envió nada.</translation>
    </message>
    <message>
        <source>The local service is not running</source>
        <translation>El servicio local no está en marcha</translation>
    </message>
    <message>
        <source>Nothing can be synced or changed until it is back. Your mail is untouched.</source>
        <translation>No se puede sincronizar ni cambiar nada hasta que vuelva. Su correo está intacto.</translation>
    </message>
    <message>
        <source>The service took too long to answer</source>
        <translation>El servicio tardó demasiado en responder</translation>
    </message>
    <message>
        <source>It may be busy. What was asked may still happen; look again in a moment.</source>
        <translation>Quizá esté ocupado. Lo que se pidió aún puede ocurrir; mire de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>El servicio local no se pudo iniciar</translation>
    </message>
    <message>
        <source>What it said is in Details. Your mail is untouched.</source>
        <translation>Lo que dijo está en los detalles. Su correo está intacto.</translation>
    </message>
    <message>
        <source>Its port is used by another program. End that one, or choose a port.</source>
        <translation>Otro programa usa su puerto. Ciérrelo, o elija un puerto.</translation>
    </message>
    <message>
        <source>The service listens at another port</source>
        <translation>El servicio usa otro puerto</translation>
    </message>
    <message>
        <source>The one that was chosen is used by another program. End that one and restart the service, or choose another port under Settings, Service.</source>
        <translation>El que se eligió lo usa otro programa. Ciérrelo y reinicie el servicio, o elija otro puerto en Ajustes, Servicio.</translation>
    </message>
    <message>
        <source>This computer does not let it listen where it should.</source>
        <translation>Este equipo no le deja recibir conexiones donde debería.</translation>
    </message>
    <message>
        <source>The service can&apos;t do this just now</source>
        <translation>El servicio no puede hacer esto ahora mismo</translation>
    </message>
    <message>
        <source>It is starting, ending or busy. Try again in a moment.</source>
        <translation>Se está iniciando, terminando o está ocupado. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The service failed on this</source>
        <translation>El servicio falló en esto</translation>
    </message>
    <message>
        <source>That is a fault of this program. Its log says where; your mail is untouched.</source>
        <translation>Es un fallo de este programa. Su registro dice dónde; su correo está intacto.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key</source>
        <translation>El servicio no acepta la clave de este programa</translation>
    </message>
    <message>
        <source>Consumer key or secret do not match. Enter the right ones.</source>
        <translation>La clave o el secreto no coinciden. Introduzca los correctos.</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>El servicio no permite esto</translation>
    </message>
    <message>
        <source>{said} Ask whoever runs it.</source>
        <translation>{said} Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The service refused this</source>
        <translation>El servicio lo rechazó</translation>
    </message>
    <message>
        <source>The service did not take what was entered</source>
        <translation>El servicio no aceptó lo introducido</translation>
    </message>
    <message>
        <source>The service can&apos;t do this</source>
        <translation>El servicio no admite esto</translation>
    </message>
    <message>
        <source>It may be an older one. {said}</source>
        <translation>Quizá sea uno más antiguo. {said}</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>El servicio no entendió la petición</translation>
    </message>
    <message>
        <source>What came in was no HTTP, or more at once than it takes. Check the address, or try again in a moment.</source>
        <translation>Lo que llegó no era HTTP, o era más de lo que acepta de una vez. Revise la dirección, o inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The service took too long</source>
        <translation>El servicio tardó demasiado</translation>
    </message>
    <message>
        <source>What was sent to it did not arrive in time. Try again.</source>
        <translation>Lo que se le envió no llegó a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is more than the service takes</source>
        <translation>Esto es más de lo que el servicio acepta</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>Esta no es la dirección de un servicio</translation>
    </message>
    <message>
        <source>It should look like https://api.example.org. Check its spelling.</source>
        <translation>Debería parecerse a https://api.example.org. Revise la ortografía.</translation>
    </message>
    <message>
        <source>The service answered something unexpected</source>
        <translation>El servicio respondió algo inesperado</translation>
    </message>
    <message>
        <source>This program does not understand it. Check that the address is that of a Context.IO service.</source>
        <translation>Este programa no lo entiende. Compruebe que la dirección sea la de un servicio Context.IO.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Esto ya no está ahí</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by another program. The lists are being read again.</source>
        <translation>Se quitó entretanto, quizá por otro programa. Las listas se están leyendo de nuevo.</translation>
    </message>
    <message>
        <source>Something in this program failed</source>
        <translation>Algo falló en este programa</translation>
    </message>
    <message>
        <source>What {who} signs in with is gone from the keyring</source>
        <translation>Lo que {who} usa para iniciar sesión ya no está en el llavero</translation>
    </message>
    <message>
        <source>It was removed, or this is another computer. Sign in again.</source>
        <translation>Se quitó, o este es otro equipo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The saved passwords can&apos;t be opened</source>
        <translation>Las contraseñas guardadas no se pueden abrir</translation>
    </message>
    <message>
        <source>They were kept with another key than the one found now. Bring that key back, or enter the passwords again.</source>
        <translation>Se guardaron con otra clave que la encontrada ahora. Recupere aquella, o introduzca las contraseñas de nuevo.</translation>
    </message>
    <message>
        <source>The password of {who} can&apos;t be read</source>
        <translation>La contraseña de {who} no se puede leer</translation>
    </message>
    <message>
        <source>Where passwords are kept did not answer as it should. Try again.</source>
        <translation>El lugar donde se guardan las contraseñas no respondió como debería. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key to the saved passwords can&apos;t be read</source>
        <translation>La clave de las contraseñas guardadas no se puede leer</translation>
    </message>
    <message>
        <source>Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.</source>
        <translation>Su archivo falta, está dañado o abierto a otros usuarios. Recupérelo, o introduzca las contraseñas de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Hace falta una frase de contraseña</translation>
    </message>
    <message>
        <source>The saved passwords are locked with one. Start the program again and enter it.</source>
        <translation>Protege las contraseñas guardadas. Reinicie el programa e introdúzcala.</translation>
    </message>
    <message>
        <source>The saved passwords are locked with another key</source>
        <translation>Las contraseñas guardadas están protegidas con otra clave</translation>
    </message>
    <message>
        <source>Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the program again as then.</source>
        <translation>Su lugar cambió, quizá al iniciar el programa de otra forma. Elija el lugar correcto, o inicie el programa como entonces.</translation>
    </message>
    <message>
        <source>This is too long for the keyring</source>
        <translation>Esto es demasiado largo para el llavero</translation>
    </message>
    <message>
        <source>A system keyring keeps short texts only. Check that it is what you meant.</source>
        <translation>El llavero de un sistema solo guarda textos cortos. Compruebe que sea lo que quería.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept safely here</source>
        <translation>Aquí no se pueden guardar contraseñas de forma segura</translation>
    </message>
    <message>
        <source>No system keyring was found. Start one and try again, or choose another place for the key.</source>
        <translation>No se encontró ningún llavero del sistema. Inicie uno y vuelva a intentarlo, o elija otro lugar para la clave.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be read or kept until it is open. Unlock it, then try again.</source>
        <translation>No se pueden leer ni guardar contraseñas hasta que se abra. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Answer there, then try again.</source>
        <translation>Quizá esté pidiendo su contraseña en otra ventana. Responda allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The data was written by a newer version</source>
        <translation>Los datos los escribió una versión más nueva</translation>
    </message>
    <message>
        <source>This version can&apos;t read it. Install the newer one again.</source>
        <translation>Esta versión no puede leerlos. Instale de nuevo la más nueva.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Check who owns it, and whether the disk is read-only.</source>
        <translation>Compruebe de quién es, y si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The local index is damaged</source>
        <translation>El índice local está dañado</translation>
    </message>
    <message>
        <source>Your mail on the servers is untouched. Start the program again: the index is then read anew from the servers; sources, passwords and open changes are kept.</source>
        <translation>Su correo en los servidores está intacto. Reinicie el programa: el índice se leerá de nuevo de los servidores; las fuentes, contraseñas y cambios pendientes se conservan.</translation>
    </message>
    <message>
        <source>The local index was damaged and is built anew</source>
        <translation>El índice local estaba dañado y se construye de nuevo</translation>
    </message>
    <message>
        <source>Your mail is read again from the servers; until that is done, lists are not complete. Sources, passwords and open changes are kept. The damaged file was kept as well; once all is well you can delete it.</source>
        <translation>Su correo se vuelve a leer de los servidores; hasta entonces, las listas están incompletas. Las fuentes, contraseñas y cambios pendientes se conservan. También se guardó el archivo dañado; cuando todo esté bien puede eliminarlo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Nothing can be saved. Make room, then try again.</source>
        <translation>No se puede guardar nada. Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>El disco de este equipo está lleno</translation>
    </message>
    <message>
        <source>What is new can&apos;t be saved here, so syncing waits. Make room, then try again.</source>
        <translation>Lo nuevo no se puede guardar aquí, así que la sincronización espera. Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se guardó</translation>
    </message>
    <message>
        <source>The disk did not take it. Choose another place, and try again.</source>
        <translation>El disco no lo aceptó. Elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The local index is in use</source>
        <translation>El índice local está en uso</translation>
    </message>
    <message>
        <source>Another copy of the program works on it. Close that one, then try again.</source>
        <translation>Otra copia del programa trabaja con él. Ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The local index is closed</source>
        <translation>El índice local está cerrado</translation>
    </message>
    <message>
        <source>The program is ending, or starting again. Try again in a moment.</source>
        <translation>El programa está terminando o iniciándose de nuevo. Inténtelo otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk failed</source>
        <translation>El disco de este equipo falló</translation>
    </message>
    <message>
        <source>The local index could not be read or written. Your mail on the servers is untouched. Check the disk.</source>
        <translation>El índice local no se pudo leer o escribir. Su correo en los servidores está intacto. Revise el disco.</translation>
    </message>
    <message>
        <source>The local index refused this</source>
        <translation>El índice local lo rechazó</translation>
    </message>
    <message>
        <source>It contradicts what is kept already. That is a fault of this program; your mail is untouched.</source>
        <translation>Contradice lo que ya está guardado. Es un fallo de este programa; su correo está intacto.</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Esto tardó demasiado</translation>
    </message>
    <message>
        <source>It was stopped. Narrow it down, or try again later.</source>
        <translation>Se detuvo. Acótelo, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Esto no se puede buscar</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.</source>
        <translation>{server} rechazó el nombre de usuario o la contraseña. Quizá se cambió en otro sitio. Introduzca la actual.</translation>
    </message>
    <message>
        <source>{who} needs an app password</source>
        <translation>{who} necesita una contraseña de aplicación</translation>
    </message>
    <message>
        <source>This provider does not accept your normal password from mail programs. Create an app password and enter it here.</source>
        <translation>Este proveedor no acepta su contraseña normal en programas de correo. Cree una contraseña de aplicación e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>IMAP is turned off for {who}</source>
        <translation>IMAP está desactivado para {who}</translation>
    </message>
    <message>
        <source>The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.</source>
        <translation>El proveedor dice que el acceso IMAP está desactivado para este buzón. Actívelo en su configuración y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>{server} offers no safe way to sign in</source>
        <translation>{server} no ofrece una forma segura de iniciar sesión</translation>
    </message>
    <message>
        <source>It does not encrypt on {port}, so your password could be read on the way. Try SSL/TLS on port 993, or accept it for this source.</source>
        <translation>No se cifra en {port}, así que su contraseña podría leerse por el camino. Pruebe SSL/TLS en el puerto 993, o acéptelo para esta fuente.</translation>
    </message>
    <message>
        <source>Access to {who} was withdrawn</source>
        <translation>Se retiró el acceso a {who}</translation>
    </message>
    <message>
        <source>{provider} ended this program&apos;s access: it was taken back there, the password was changed, or it was not used for long. Connect again to go on; nothing here is lost.</source>
        <translation>{provider} terminó el acceso de este programa: se retiró allí, se cambió la contraseña o no se usó durante mucho tiempo. Conecte de nuevo para continuar; aquí no se pierde nada.</translation>
    </message>
    <message>
        <source>{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP is turned off for this mailbox. Connect again and allow access to mail.</source>
        <translation>{server} no aceptó el acceso que dio {provider}. A menudo faltaba el correo en lo que usted permitió, o IMAP está desactivado para este buzón. Conecte de nuevo y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>{server} knows no sign-in through a provider</source>
        <translation>{server} no conoce el inicio de sesión mediante un proveedor</translation>
    </message>
    <message>
        <source>It offers none of the ways to sign in that go with it. Use a password or an app password instead.</source>
        <translation>No ofrece ninguna de las formas de iniciar sesión que lo acompañan. Use una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>{server} lets you in but shows no mail</source>
        <translation>{server} le deja entrar pero no muestra correo</translation>
    </message>
    <message>
        <source>Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, or have IMAP allowed.</source>
        <translation>Normalmente inició sesión alguien distinto de {who}, o IMAP no está permitido para este buzón. Conecte de nuevo como {who}, o haga que se permita IMAP.</translation>
    </message>
    <message>
        <source>{provider} does not accept this program&apos;s client id</source>
        <translation>{provider} no acepta el identificador de cliente de este programa</translation>
    </message>
    <message>
        <source>The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.</source>
        <translation>El identificador o su secreto es erróneo, o se quitó allí. Corríjalo en Ajustes ▸ Proveedores OAuth.</translation>
    </message>
    <message>
        <source>{provider} gave no access to mail</source>
        <translation>{provider} no dio acceso al correo</translation>
    </message>
    <message>
        <source>It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.</source>
        <translation>Faltaba en lo que usted permitió, o el identificador de cliente no puede pedirlo. Inténtelo de nuevo y permita el acceso al correo.</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translation>No se dio acceso</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.</source>
        <translation>No se cambió nada, ni aquí ni en {provider}. Inténtelo de nuevo cuando quiera, o elija otra forma.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in</source>
        <translation>Esta respuesta pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, or try again.</source>
        <translation>Viene de un intento anterior o de otro sitio, así que no se usó. Tome la dirección de la última página, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer did not come from {provider}</source>
        <translation>La respuesta no vino de {provider}</translation>
    </message>
    <message>
        <source>Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Otro servidor habló en su lugar, así que el inicio de sesión se detuvo y no se envió nada. Inténtelo de nuevo; si no ayuda, revise los ajustes del proveedor.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>El inicio de sesión no se terminó a tiempo</translation>
    </message>
    <message>
        <source>Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.</source>
        <translation>Su página estuvo abierta todo lo que puede estarlo. No se guardó nada. Inténtelo de nuevo cuando tenga unos minutos.</translation>
    </message>
    <message>
        <source>{provider} does not answer</source>
        <translation>{provider} no responde</translation>
    </message>
    <message>
        <source>Its sign-in service is busy or can&apos;t be reached. What you allowed stays allowed; try again in a while.</source>
        <translation>Su servicio de inicio de sesión está ocupado o no se puede alcanzar. Lo que usted permitió sigue permitido; inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>You signed in as {other}</source>
        <translation>Inició sesión como {other}</translation>
    </message>
    <message>
        <source>This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.</source>
        <translation>Esto es para {who}, así que no se guardó nada. Inicie sesión como {who}, o conserve el otro buzón como fuente propia.</translation>
    </message>
    <message>
        <source>{provider} gave access for a short while only</source>
        <translation>{provider} dio acceso solo por poco tiempo</translation>
    </message>
    <message>
        <source>What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, then try again.</source>
        <translation>Faltaba lo que lo renueva, así que terminaría pronto. Quite este programa de la lista de aplicaciones conectadas allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is no address to sign in at</source>
        <translation>Esta no es una dirección donde iniciar sesión</translation>
    </message>
    <message>
        <source>Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Las páginas de inicio de sesión son direcciones https, y esta no lo es, así que no se abrió. Corríjala en Ajustes ▸ Proveedores OAuth.</translation>
    </message>
    <message>
        <source>The sign-in of {who} is not set up any more</source>
        <translation>El inicio de sesión de {who} ya no está configurado</translation>
    </message>
    <message>
        <source>The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.</source>
        <translation>El identificador de cliente que usa se quitó de los proveedores OAuth. Añádalo allí de nuevo, o use una contraseña.</translation>
    </message>
    <message>
        <source>The client id of {provider} can&apos;t be used</source>
        <translation>El identificador de cliente de {provider} no se puede usar</translation>
    </message>
    <message>
        <source>Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.</source>
        <translation>Algo de él falta o es erróneo. Corríjalo en Ajustes ▸ Proveedores OAuth.</translation>
    </message>
    <message>
        <source>{server} does not take this kind of sign-in any more</source>
        <translation>{server} ya no acepta este tipo de inicio de sesión</translation>
    </message>
    <message>
        <source>It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.</source>
        <translation>Es OAuth 1.0, que los proveedores han abandonado. Use una contraseña de aplicación, o reemplace la fuente.</translation>
    </message>
    <message>
        <source>{provider} answered something unreadable</source>
        <translation>{provider} respondió algo ilegible</translation>
    </message>
    <message>
        <source>What it sent is not as the standard has it. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>Lo que envió no es como dice la norma. Inténtelo de nuevo; si no ayuda, revise los ajustes del proveedor.</translation>
    </message>
    <message>
        <source>This sign-in was used already</source>
        <translation>Este inicio de sesión ya se usó</translation>
    </message>
    <message>
        <source>Each answer of a provider works once. Try again to begin a new one.</source>
        <translation>Cada respuesta de un proveedor vale una vez. Inténtelo de nuevo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Esta respuesta llegó demasiado tarde</translation>
    </message>
    <message>
        <source>A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.</source>
        <translation>Un inicio de sesión solo está abierto unos minutos, y este ha terminado. Inténtelo de nuevo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>This sign-in is not open any more</source>
        <translation>Este inicio de sesión ya no está abierto</translation>
    </message>
    <message>
        <source>It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.</source>
        <translation>Se terminó en otro sitio, o se agotó su tiempo. No se guardó nada. Inténtelo de nuevo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The sign-in has not begun yet</source>
        <translation>El inicio de sesión todavía no ha empezado</translation>
    </message>
    <message>
        <source>There is nothing that this address could answer. Open the browser or the link first, and sign in there.</source>
        <translation>No hay nada a lo que esta dirección pueda responder. Abra antes el navegador o el enlace, e inicie sesión allí.</translation>
    </message>
    <message>
        <source>Nothing was saved. What is known about it is in Details. Try again.</source>
        <translation>No se guardó nada. Lo que se sabe de ello está en los detalles. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its mailbox is connected, and a link works once. Begin a new one to sign in again.</source>
        <translation>Su buzón está conectado, y un enlace vale una vez. Empiece uno nuevo para volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>El inicio de sesión se canceló</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again whenever you like.</source>
        <translation>No se cambió nada. Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Esta no es una dirección de correo</translation>
    </message>
    <message>
        <source>It should look like ann@example.org. Check its spelling.</source>
        <translation>Debería parecerse a ann@example.org. Revise la ortografía.</translation>
    </message>
    <message>
        <source>This is no name of a server</source>
        <translation>Este no es el nombre de un servidor</translation>
    </message>
    <message>
        <source>It should look like imap.example.org. Check its spelling.</source>
        <translation>Debería parecerse a imap.example.org. Revise la ortografía.</translation>
    </message>
    <message>
        <source>Nothing was found there</source>
        <translation>No se encontró nada allí</translation>
    </message>
    <message>
        <source>There is no such entry, or nobody answered in time.</source>
        <translation>No existe tal entrada, o nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>The page does not exist, or nobody answered in time.</source>
        <translation>La página no existe, o nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>What was found can&apos;t be read</source>
        <translation>Lo que se encontró no se puede leer</translation>
    </message>
    <message>
        <source>It is not written as such settings are. Enter the settings by hand.</source>
        <translation>No está escrito como tales ajustes. Introduzca los ajustes a mano.</translation>
    </message>
    <message>
        <source>What was found leads into this network</source>
        <translation>Lo que se encontró lleva a esta red</translation>
    </message>
    <message>
        <source>The settings of a public domain name a server in this network, so they were not used. Enter them by hand if they are right.</source>
        <translation>Los ajustes de un dominio público nombran un servidor de esta red, así que no se usaron. Introdúzcalos a mano si son correctos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {what}</source>
        <translation>No se pudo: {what}</translation>
    </message>
    <message>
        <source>this program&apos;s own table</source>
        <translation>la tabla de este programa</translation>
    </message>
    <message>
        <source>{domain}&apos;s own configuration</source>
        <translation>la configuración de {domain}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s public database</source>
        <translation>la base de datos pública de Mozilla</translation>
    </message>
    <message>
        <source>{domain}&apos;s mail exchange</source>
        <translation>el intercambiador de correo de {domain}</translation>
    </message>
    <message>
        <source>{domain}&apos;s name service</source>
        <translation>el servicio de nombres de {domain}</translation>
    </message>
    <message>
        <source>servers with the usual names</source>
        <translation>servidores con los nombres habituales</translation>
    </message>
    <message>
        <source>There it says {server}, port {port}, {security}, user {user}.</source>
        <translation>Allí dice {server}, puerto {port}, {security}, usuario {user}.</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page</source>
        <translation>Abrir la página de {provider}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page for app passwords</source>
        <translation>Abrir la página de {provider} para contraseñas de aplicación</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers: {name}.</source>
        <translation>Encontrado en la tabla de proveedores de este programa: {name}.</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers.</source>
        <translation>Encontrado en la tabla de proveedores de este programa.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration: {name}.</source>
        <translation>Encontrado en la configuración de {domain}: {name}.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration.</source>
        <translation>Encontrado en la configuración de {domain}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings: {name}.</source>
        <translation>Encontrado en la base pública de ajustes de correo de Mozilla: {name}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings.</source>
        <translation>Encontrado en la base pública de ajustes de correo de Mozilla.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}: {name}.</source>
        <translation>Encontrado por el intercambiador de correo de {domain}, según {who}: {name}.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}.</source>
        <translation>Encontrado por el intercambiador de correo de {domain}, según {who}.</translation>
    </message>
    <message>
        <source>Announced by {domain}&apos;s name service.</source>
        <translation>Anunciado por el servicio de nombres de {domain}.</translation>
    </message>
    <message>
        <source>A guess from the address: nothing about {domain} was looked up. Please check it.</source>
        <translation>Supuesto a partir de la dirección: no se buscó nada sobre {domain}. Compruébelo.</translation>
    </message>
    <message>
        <source>Guessed: a server with the usual name answers for {domain}. Please check it.</source>
        <translation>Supuesto: un servidor con el nombre habitual responde por {domain}. Compruébelo.</translation>
    </message>
    <message>
        <source>Told by the service that this window uses. Please check it.</source>
        <translation>Indicado por el servicio que usa esta ventana. Compruébelo.</translation>
    </message>
    <message>
        <source>No settings for {domain} were found. Enter them by hand; your provider&apos;s help pages name the IMAP server.</source>
        <translation>No se encontraron ajustes para {domain}. Introdúzcalos a mano; las páginas de ayuda de su proveedor indican el servidor IMAP.</translation>
    </message>
    <message>
        <source>Nothing is looked up any more. Enter the settings by hand, or look again.</source>
        <translation>Ya no se busca nada. Introduzca los ajustes a mano, o busque de nuevo.</translation>
    </message>
    <message>
        <source>Settings can&apos;t be looked up here. Enter them by hand.</source>
        <translation>Aquí no se pueden averiguar ajustes. Introdúzcalos a mano.</translation>
    </message>
    <message>
        <source>The look-up broke off: the service did not answer as it should. Enter the settings, or look again.</source>
        <translation>La búsqueda se cortó: el servicio no respondió como debería. Introduzca los ajustes, o busque de nuevo.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Asking {asked}…</source>
        <translation>Preguntando a {asked}…</translation>
    </message>
    <message>
        <source>Looking for the settings of {domain}…</source>
        <translation>Buscando los ajustes de {domain}…</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(remitente desconocido)</translation>
    </message>
    <message>
        <source>{address} “{name}”</source>
        <translation>{address} «{name}»</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(sin dirección)</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} (default)</source>
        <translation>{period} (por defecto)</translation>
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
        <translation>se sincroniza cada {period}</translation>
    </message>
    <message>
        <source>sync period unknown</source>
        <translation>frecuencia de sincronización desconocida</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>sent, no answer yet: looked for before anything is sent again</source>
        <translation>enviado, aún sin respuesta: se comprueba antes de volver a enviar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>quedó en nada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>waits for the server to remove it</source>
        <translation>espera a que el servidor la elimine</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>{state}. {check}</source>
        <translation>{state}. {check}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
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
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “demo”.</source>
        <translation>Demo con correo inventado. Nada sale de este equipo y nada se guarda. Todas las contraseñas son «demo».</translation>
    </message>
    <message>
        <source>This is the demo: the right password is “demo”; any other one is refused.</source>
        <translation>Esta es la demo: la contraseña correcta es «demo»; cualquier otra se rechaza.</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>esta fuente</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>su servidor de correo</translation>
    </message>
    <message>
        <source>this port</source>
        <translation>este puerto</translation>
    </message>
    <message>
        <source>make this change</source>
        <translation>hacer este cambio</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>el puerto {port}</translation>
    </message>
    <message>
        <source>{sentence} It says: “{told}”.</source>
        <translation>{sentence} Respuesta: «{told}».</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>dic</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>en {n} h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>mañana {clock}</translation>
    </message>
    <message>
        <source>{weekday} {clock}</source>
        <translation>{weekday} {clock}</translation>
    </message>
</context>
</TS>
