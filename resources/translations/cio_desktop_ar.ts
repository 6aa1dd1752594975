<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CIO Desktop</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>لا يمكن كتابة {file}: {why}.</translation>
    </message>
    <message>
        <source>The place for it can&apos;t be written: {why}.</source>
        <translation>لا يمكن الكتابة في مكانه: {why}.</translation>
    </message>
    <message>
        <source>Starting at log-in stays as it was</source>
        <translation>يبقى البدء عند تسجيل الدخول كما كان</translation>
    </message>
    <message>
        <source>A part of the program did not start within {seconds} seconds: {part}.</source>
        <translation>جزء من البرنامج لم يبدأ خلال {seconds} ثانية: {part}.</translation>
    </message>
    <message>
        <source>A part of the program ended at once: {part}.</source>
        <translation>جزء من البرنامج انتهى فورًا: {part}.</translation>
    </message>
    <message>
        <source>--shot belongs to --smoke</source>
        <translation>الخيار --shot يلازم --smoke</translation>
    </message>
    <message>
        <source>--self-test and --smoke are no options of {command}</source>
        <translation>الخياران --self-test و--smoke ليسا من خيارات {command}</translation>
    </message>
    <message>
        <source>--background is of the window over your own mail</source>
        <translation>الخيار --background يخص النافذة على بريدك أنت</translation>
    </message>
    <message>
        <source>--demo is no option of {command}</source>
        <translation>الخيار --demo ليس من خيارات {command}</translation>
    </message>
    <message>
        <source>another profile (default: the folder of this user)</source>
        <translation>ملف شخصي آخر (الافتراضي: مجلد هذا المستخدم)</translation>
    </message>
    <message>
        <source>a verbose log on stderr; never a secret</source>
        <translation>سجل مفصّل على stderr؛ بلا أي سر أبدًا</translation>
    </message>
    <message>
        <source>where the key to the stored passwords lives (default: keyring)</source>
        <translation>أين يوجد مفتاح كلمات المرور المحفوظة (الافتراضي: keyring)</translation>
    </message>
    <message>
        <source>Manage mail sources. Without a command: open the window.</source>
        <translation>إدارة مصادر البريد. بلا أمر: فتح النافذة.</translation>
    </message>
    <message>
        <source>made-up mail and a temporary profile; nothing is kept</source>
        <translation>بريد مختلق وملف شخصي مؤقت؛ لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>use another Context.IO 2.0 server instead of the one built in</source>
        <translation>استخدام خادم Context.IO 2.0 آخر بدل المدمج</translation>
    </message>
    <message>
        <source>without the window, where Settings keep syncing in the background; so it starts when you log in</source>
        <translation>بلا النافذة، إن كانت الإعدادات تواصل المزامنة في الخلفية؛ هكذا يبدأ عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>say in one line of JSON whether this installation is whole</source>
        <translation>القول في سطر JSON واحد هل هذا التثبيت كامل</translation>
    </message>
    <message>
        <source>try the window out on made-up mail, then end</source>
        <translation>تجربة النافذة على بريد مختلق ثم الإنهاء</translation>
    </message>
    <message>
        <source>the file for a picture of that window</source>
        <translation>ملف صورة تلك النافذة</translation>
    </message>
    <message>
        <source>run the API alone, without a window</source>
        <translation>تشغيل الواجهة البرمجية وحدها، بلا نافذة</translation>
    </message>
    <message>
        <source>address to listen on (default: 127.0.0.1)</source>
        <translation>عنوان الاستماع (الافتراضي: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on; 0 takes a free one (default: 8461)</source>
        <translation>منفذ الاستماع؛ 0 يأخذ منفذًا حرًا (الافتراضي: 8461)</translation>
    </message>
    <message>
        <source>move the key to the stored passwords to another place</source>
        <translation>نقل مفتاح كلمات المرور المحفوظة إلى مكان آخر</translation>
    </message>
    <message>
        <source>where to keep it from now on</source>
        <translation>أين يُحفظ من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>the key is lost: give up the stored passwords and begin anew</source>
        <translation>المفتاح مفقود: التخلي عن كلمات المرور المحفوظة والبدء من جديد</translation>
    </message>
    <message>
        <source>{text} is not a port (0 to 65535)</source>
        <translation>{text} ليس منفذًا (من 0 إلى 65535)</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing. Install it and start again; where CIO Desktop came as a package of the system, `apt-get install --fix-broken` does that.</source>
        <translation>مكتبة النظام {library} مفقودة. يُرجى تثبيتها والبدء من جديد؛ وإن جاء CIO Desktop كحزمة من النظام فالأمر `apt-get install --fix-broken` يفعل ذلك.</translation>
    </message>
    <message>
        <source>The window is not installed here, only the client, the service and the command line. Run `pip install &apos;cio-desktop[window]&apos;` to add it, or `cio-desktop serve` to run the API alone.</source>
        <translation>النافذة غير مثبتة هنا، بل العميل والخدمة وسطر الأوامر فقط. `pip install &apos;cio-desktop[window]&apos;` يضيفها، و`cio-desktop serve` يشغّل الواجهة البرمجية وحدها.</translation>
    </message>
    <message>
        <source>Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or none.</source>
        <translation>يُرجى تعيين CIO_CONSUMER_KEY وCIO_CONSUMER_SECRET معًا أو عدم تعيين أي منهما.</translation>
    </message>
    <message>
        <source>{file} does not hold a key and a secret ({error}). Remove it to get a new pair.</source>
        <translation>لا يحتوي {file} على مفتاح وسر ({error}). يُرجى إزالته للحصول على زوج جديد.</translation>
    </message>
    <message>
        <source>The demo needs pymap, which is not installed here.</source>
        <translation>يحتاج العرض التجريبي إلى pymap وهو غير مثبت هنا.</translation>
    </message>
    <message>
        <source>The local service does not run</source>
        <translation>الخدمة المحلية لا تعمل</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Your mail is untouched.</source>
        <translation>بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>`cio-desktop --demo` does the demo off screen, `cio-desktop serve` runs the API alone.</source>
        <translation>`cio-desktop --demo` يقدّم العرض التجريبي بلا شاشة، و`cio-desktop serve` يشغّل الواجهة البرمجية وحدها.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة تُفتح عليها نافذة.</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window on this display; a library of the system may be missing.</source>
        <translation>لا يستطيع Qt فتح نافذة على هذه الشاشة؛ ربما تنقص مكتبة من النظام.</translation>
    </message>
    <message>
        <source>The display does not answer: is it yours, and does it still run?</source>
        <translation>الشاشة لا تجيب: هل هي لك، وهل لا تزال تعمل؟</translation>
    </message>
    <message>
        <source>Qt can&apos;t open a window: the system&apos;s library libxcb-cursor0 (or xcb-util-cursor) is missing.</source>
        <translation>لا يستطيع Qt فتح نافذة: مكتبة النظام libxcb-cursor0 (أو xcb-util-cursor) مفقودة.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names {platform}, which this program does not bring.</source>
        <translation>يذكر QT_QPA_PLATFORM ‏{platform}، وهذا البرنامج لا يأتي به.</translation>
    </message>
    <message>
        <source>The display {display} does not answer: is it yours, and does it still run?</source>
        <translation>الشاشة {display} لا تجيب: هل هي لك، وهل لا تزال تعمل؟</translation>
    </message>
    <message>
        <source>Port {port} is used by another program, so the service listens elsewhere until it is restarted.</source>
        <translation>المنفذ {port} يستخدمه برنامج آخر، لذلك تستخدم الخدمة غيره حتى إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>The local service can&apos;t be started: {why}. Try again in a moment.</source>
        <translation>لا يمكن تشغيل الخدمة المحلية: {why}. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The local service keeps ending.</source>
        <translation>الخدمة المحلية تنتهي مرة بعد مرة.</translation>
    </message>
    <message>
        <source>This time with the service built in, as {address} got no key. See Settings, Service</source>
        <translation>هذه المرة مع الخدمة المدمجة، لأن {address} لم يحصل على مفتاح. انظر الإعدادات، الخدمة</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات {folder}: {why}.</translation>
    </message>
    <message>
        <source>Another CIO Desktop already uses {folder}.</source>
        <translation>يستخدم CIO Desktop آخر {folder} بالفعل.</translation>
    </message>
    <message>
        <source>Another CIO Desktop (process {process}) already uses {folder}.</source>
        <translation>يستخدم CIO Desktop آخر (العملية {process}) {folder} بالفعل.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in the system keyring.</source>
        <translation>مفتاح كلمات المرور المحفوظة في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is in {file}, which only you can read.</source>
        <translation>مفتاح كلمات المرور المحفوظة في {file}، لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with the passphrase.</source>
        <translation>كلمات المرور المحفوظة مقفلة بعبارة المرور.</translation>
    </message>
    <message>
        <source>There are no stored passwords in {folder}.</source>
        <translation>لا توجد كلمات مرور محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>Broken off. Nothing is lost: the passwords open as before, or already as you wished.</source>
        <translation>أُوقف. لم يُفقد شيء: تُفتح كلمات المرور كما من قبل، أو كما طُلب بالفعل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be asked for here: {variable} must name the file with the passphrase.</source>
        <translation>لا يمكن طلب عبارة المرور هنا: يجب أن يذكر {variable} الملف الذي يحتوي عليها.</translation>
    </message>
    <message>
        <source>The passphrase file {file} is empty.</source>
        <translation>ملف عبارة المرور {file} فارغ.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>لم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>عبارة المرور الجديدة: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>عبارتا المرور مختلفتان. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The passphrase file {file} can&apos;t be read.</source>
        <translation>لا يمكن قراءة ملف عبارة المرور {file}.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>العبارة نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose another with --data-dir.</source>
        <translation>{folder} ليس مجلدًا. يُرجى اختيار غيره بـ --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} can&apos;t be written: {why}. Choose another with --data-dir.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات {folder}: {why}. يُرجى اختيار غيره بـ --data-dir.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} لمستخدم آخر.</translation>
    </message>
    <message>
        <source>{folder} is a link. Name the folder that it leads to with --data-dir.</source>
        <translation>{folder} رابط. يُرجى ذكر المجلد الذي يقود إليه بـ --data-dir.</translation>
    </message>
    <message>
        <source>No service runs in {folder}. Open the window or run `cio-desktop serve`, or name another folder with --data-dir.</source>
        <translation>لا تعمل خدمة في {folder}. يُرجى فتح النافذة أو تشغيل `cio-desktop serve` أو ذكر مجلد آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>The service was started with a key of its own. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>بدأت الخدمة بمفتاح خاص بها. يُرجى وضعه في CIO_CONSUMER_KEY وCIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.</source>
        <translation>لا مفتاح لـ{address}. يُرجى وضعه في CIO_CONSUMER_KEY وCIO_CONSUMER_SECRET.</translation>
    </message>
    <message>
        <source>The damaged file: {file}</source>
        <translation>الملف التالف: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The window ({platform}), its service and a signed request work: {n} sources, in {seconds} s.</source>
        <translation>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: {n} مصدر، خلال {seconds} ث.</numerusform>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: مصدر واحد، خلال {seconds} ث.</numerusform>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: مصدران، خلال {seconds} ث.</numerusform>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: {n} مصادر، خلال {seconds} ث.</numerusform>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: {n} مصدرًا، خلال {seconds} ث.</numerusform>
            <numerusform>النافذة ({platform}) وخدمتها وطلب موقّع تعمل: {n} مصدر، خلال {seconds} ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>the service answers</source>
        <translation>الخدمة تجيب</translation>
    </message>
    <message>
        <source>the first sync ends</source>
        <translation>المزامنة الأولى تنتهي</translation>
    </message>
    <message>
        <source>The service lists no message after the first sync.</source>
        <translation>لا تسرد الخدمة أي رسالة بعد المزامنة الأولى.</translation>
    </message>
    <message>
        <source>the folders are listed</source>
        <translation>المجلدات مسرودة</translation>
    </message>
    <message>
        <source>the messages are listed</source>
        <translation>الرسائل مسرودة</translation>
    </message>
    <message>
        <source>Picture of the window: {file}</source>
        <translation>صورة النافذة: {file}</translation>
    </message>
    <message>
        <source>The local service does not run:</source>
        <translation>الخدمة المحلية لا تعمل:</translation>
    </message>
    <message>
        <source>The picture can&apos;t be saved as {file}. Name a file that ends in .png and can be written.</source>
        <translation>لا يمكن حفظ الصورة باسم {file}. يُرجى ذكر ملف ينتهي بـ .png ويمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The picture {file} shows nothing: the window is empty.</source>
        <translation>الصورة {file} لا تُظهر شيئًا: النافذة فارغة.</translation>
    </message>
    <message>
        <source>This did not happen within {seconds} seconds: {what}.</source>
        <translation>لم يحدث هذا خلال {seconds} ثانية: {what}.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>Service and a mail server with {n} made-up messages started</source>
        <translation>
            <numerusform>بدأت الخدمة وخادم بريد فيه {n} رسالة مختلقة</numerusform>
            <numerusform>بدأت الخدمة وخادم بريد فيه رسالة مختلقة واحدة</numerusform>
            <numerusform>بدأت الخدمة وخادم بريد فيه رسالتان مختلقتان</numerusform>
            <numerusform>بدأت الخدمة وخادم بريد فيه {n} رسائل مختلقة</numerusform>
            <numerusform>بدأت الخدمة وخادم بريد فيه {n} رسالة مختلقة</numerusform>
            <numerusform>بدأت الخدمة وخادم بريد فيه {n} رسالة مختلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {address} in the window; status {status}</source>
        <translation>أُضيف {address} في النافذة؛ الحالة {status}</translation>
    </message>
    <message>
        <source>Synced; {address} shows a broken badge, as it should (wrong password)</source>
        <translation>تمت المزامنة؛ يُظهر {address} عطلًا كما ينبغي (كلمة مرور خاطئة)</translation>
    </message>
    <message>
        <source>Moved “{subject}” from {source} to {target}; over IMAP it is there once, and nowhere else</source>
        <translation>نُقلت «{subject}» من {source} إلى {target}؛ وهي هناك عبر IMAP مرة واحدة ولا توجد في غيره</translation>
    </message>
    <message>
        <source>All steps held, in {seconds} s</source>
        <translation>نجحت كل الخطوات، خلال {seconds} ث</translation>
    </message>
    <message>
        <source>The add-source dialog did not open.</source>
        <translation>لم تُفتح نافذة الإضافة.</translation>
    </message>
    <message>
        <source>the source is added</source>
        <translation>أُضيف المصدر</translation>
    </message>
    <message>
        <source>the source is listed</source>
        <translation>المصدر مسرود</translation>
    </message>
    <message>
        <source>the folder is shown</source>
        <translation>المجلد معروض</translation>
    </message>
    <message>
        <source>The window saw nothing to move.</source>
        <translation>لم تر النافذة ما يُنقل.</translation>
    </message>
    <message>
        <source>the change is saved</source>
        <translation>حُفظ التعديل</translation>
    </message>
    <message>
        <source>the change is shown</source>
        <translation>يُعرض التعديل</translation>
    </message>
    <message>
        <source>The mail server does not have the moved message once in {folder}, but so: {found}.</source>
        <translation>الرسالة المنقولة ليست على خادم البريد مرة واحدة في {folder}، بل هكذا: {found}.</translation>
    </message>
    <message>
        <source>Adding {address} was refused: {why}</source>
        <translation>رُفضت إضافة {address}: {why}</translation>
    </message>
    <message>
        <source>{program} {version} is published</source>
        <translation>صدر {program} {version}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can read), or --vault passphrase (asked for, or read from the file that CIO_VAULT_PASSPHRASE_FILE names).</source>
        <translation>يُرجى اختيار مكان حفظ كلمات المرور: --vault keyring (يحتاج إلى حلقة مفاتيح للنظام) أو --vault keyfile (ملف لا يقرؤه سواك) أو --vault passphrase (تُطلب، أو تُقرأ من الملف الذي يذكره CIO_VAULT_PASSPHRASE_FILE).</translation>
    </message>
    <message>
        <source>If that key was removed for good, give the passwords up: cio-desktop vault keyring --forget.</source>
        <translation>إن أُزيل ذلك المفتاح نهائيًا فيمكن التخلي عن كلمات المرور: cio-desktop vault keyring --forget.</translation>
    </message>
    <message>
        <source>The key of the stored passwords was kept in memory, and is gone: choose another --data-dir.</source>
        <translation>كان مفتاح كلمات المرور المحفوظة في الذاكرة وقد زال: يُرجى اختيار --data-dir آخر.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in the system keyring.</source>
        <translation>كلمات المرور في {folder} مقفلة بمفتاح في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The key in the system keyring is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>المفتاح في حلقة مفاتيح النظام مفقود أو ليس الذي حُفظت به كلمات المرور في {folder}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with the key in {file}.</source>
        <translation>كلمات المرور في {folder} مقفلة بالمفتاح في {file}.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a passphrase.</source>
        <translation>كلمات المرور في {folder} مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>The key in {file} is gone or is not the one that the passwords in {folder} are stored under.</source>
        <translation>المفتاح في {file} مفقود أو ليس الذي حُفظت به كلمات المرور في {folder}.</translation>
    </message>
    <message>
        <source>Start with --vault {place}, or move the key first: cio-desktop vault {other}.</source>
        <translation>يُرجى البدء بـ --vault {place}، أو نقل المفتاح أولًا: cio-desktop vault {other}.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the passwords are stored under.</source>
        <translation>ليست هذه عبارة المرور التي حُفظت بها كلمات المرور.</translation>
    </message>
    <message>
        <source>Put the right one back, or give the passwords up: cio-desktop vault {place} --forget.</source>
        <translation>يُرجى إعادة الصحيح، أو التخلي عن كلمات المرور: cio-desktop vault {place} --forget.</translation>
    </message>
    <message>
        <source>The passwords in {folder} are locked with a key in it, so it is needed.</source>
        <translation>كلمات المرور في {folder} مقفلة بمفتاح فيه، فهو لازم.</translation>
    </message>
    <message>
        <source>The key to the stored passwords is kept as you chose</source>
        <translation>مفتاح كلمات المرور المحفوظة محفوظ كما اختير</translation>
    </message>
    <message>
        <source>The passwords stay locked</source>
        <translation>تبقى كلمات المرور مقفلة</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} gone</source>
        <translation>{new} جديدة، {changed} تغيّرت، {gone} اختفت</translation>
    </message>
    <message>
        <source>at</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>source</source>
        <comment>column</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>column</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>what</source>
        <comment>column</comment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>code</source>
        <comment>column</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>what it said</source>
        <comment>column</comment>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>id</source>
        <comment>column</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>state</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>since</source>
        <comment>column</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>act</source>
        <comment>column</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>add</source>
        <comment>column</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>column</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>why</source>
        <comment>column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>command</source>
        <comment>column</comment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>message</source>
        <comment>column</comment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>column</comment>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Name another folder with --add.</source>
        <translation>يُرجى ذكر مجلد آخر بـ --add.</translation>
    </message>
    <message>
        <source>`cio-desktop folders` lists those that there are.</source>
        <translation>`cio-desktop folders` يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>Name the source with --source.</source>
        <translation>يُرجى ذكر المصدر بـ --source.</translation>
    </message>
    <message>
        <source>Run `cio-desktop sync`, then look again.</source>
        <translation>يُرجى تشغيل `cio-desktop sync` ثم النظر من جديد.</translation>
    </message>
    <message>
        <source>Search for plain words, or write a simpler expression.</source>
        <translation>يُرجى البحث عن كلمات بسيطة أو كتابة تعبير أبسط.</translation>
    </message>
    <message>
        <source>Narrow the search by --folder, --after or --before.</source>
        <translation>يُرجى تضييق البحث بـ --folder أو --after أو --before.</translation>
    </message>
    <message>
        <source>Enter the password in the window.</source>
        <translation>يُرجى إدخال كلمة المرور في النافذة.</translation>
    </message>
    <message>
        <source>Sign in anew in the window.</source>
        <translation>يُرجى تسجيل الدخول من جديد في النافذة.</translation>
    </message>
    <message>
        <source>Try again when the mail server can be reached.</source>
        <translation>يُرجى إعادة المحاولة عندما يمكن الوصول إلى خادم البريد.</translation>
    </message>
    <message>
        <source>Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder.</source>
        <translation>يُرجى سؤالها بمفتاحها: CIO_CONSUMER_KEY وCIO_CONSUMER_SECRET، أو consumer.json في مجلد بياناتها.</translation>
    </message>
    <message>
        <source>Ask it by the address that it listens on.</source>
        <translation>يُرجى سؤالها على العنوان الذي تستمع إليه.</translation>
    </message>
    <message>
        <source>`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is.</source>
        <translation>الأوامر `cio-desktop accounts` و`sources` و`folders` و`messages` تسرد الموجود.</translation>
    </message>
    <message>
        <source>This service does not know the command; a newer one may.</source>
        <translation>لا تعرف هذه الخدمة الأمر؛ وقد تعرفه خدمة أحدث.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service at {address} did not answer in time. Give it longer with --timeout, or try again.</source>
        <translation>لم تُجب الخدمة لدى {address} في الوقت المناسب. يُرجى إمهالها أكثر بـ --timeout أو إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The service at {address} can&apos;t be reached: it has ended, or hung up. Open the window, or run `cio-desktop serve`.</source>
        <translation>لا يمكن الوصول إلى الخدمة لدى {address}: انتهت أو قطعت الخط. يُرجى فتح النافذة أو تشغيل `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>What answers at {address} is no service of this API ({code}). Check the address.</source>
        <translation>ما يجيب لدى {address} ليس خدمة لهذه الواجهة ({code}). يُرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>{address} is no address of a service, which looks like https://api.example.org.</source>
        <translation>{address} ليس عنوان خدمة؛ فمثله https://api.example.org.</translation>
    </message>
    <message>
        <source>The service does not take this key.</source>
        <translation>لا تقبل الخدمة هذا المفتاح.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>يُرجى إعادة المحاولة بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>message-id</source>
        <comment>column</comment>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>from</source>
        <comment>column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>column</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>column</comment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>column</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>column</comment>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>column</comment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>column</comment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>files</source>
        <comment>column</comment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>exit codes: 0 done; 1 refused or failed, in part too; 2 wrong usage; 3 no service can be reached.
The service is the one that runs in the data folder: that of the open window, or `cio-desktop serve`.</source>
        <translation>رموز الخروج: 0 تم؛ 1 رُفض أو فشل ولو جزئيًا؛ 2 استخدام خاطئ؛ 3 لا يمكن الوصول إلى خدمة.
الخدمة هي التي تعمل في مجلد البيانات: خدمة النافذة المفتوحة أو `cio-desktop serve`.</translation>
    </message>
    <message>
        <source>from this address</source>
        <translation>من هذا العنوان</translation>
    </message>
    <message>
        <source>to this address</source>
        <translation>إلى هذا العنوان</translation>
    </message>
    <message>
        <source>from, to or with this address</source>
        <translation>من هذا العنوان أو إليه أو معه</translation>
    </message>
    <message>
        <source>list the accounts: people with one or more mail sources</source>
        <translation>سرد الحسابات: أشخاص لهم مصدر بريد واحد أو أكثر</translation>
    </message>
    <message>
        <source>list the mail sources and how they are doing; change or check one</source>
        <translation>سرد مصادر البريد وأحوالها؛ وتغيير أحدها أو فحصه</translation>
    </message>
    <message>
        <source>start a sync of all sources, or of one; it does not wait for the end</source>
        <translation>بدء مزامنة كل المصادر أو أحدها؛ بلا انتظار للنهاية</translation>
    </message>
    <message>
        <source>list the folders (labels, on Gmail) with their numbers of messages</source>
        <translation>سرد المجلدات (التصنيفات في Gmail) مع أعداد رسائلها</translation>
    </message>
    <message>
        <source>list messages, newest first</source>
        <translation>سرد الرسائل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>show one message: its fields, or its source as it is on the mail server</source>
        <translation>عرض رسالة: حقولها أو نصها المصدري كما هو على خادم البريد</translation>
    </message>
    <message>
        <source>change in which folders or labels messages appear</source>
        <translation>تغيير المجلدات أو التصنيفات التي تظهر فيها الرسائل</translation>
    </message>
    <message>
        <source>set and clear flags of messages</source>
        <translation>وضع علامات الرسائل وإزالتها</translation>
    </message>
    <message>
        <source>list changes of mail, newest first; try one again, or give it up</source>
        <translation>سرد تعديلات البريد، الأحدث أولًا؛ وإعادة محاولة أحدها أو التخلي عنه</translation>
    </message>
    <message>
        <source>list statuses and syncs of all sources, or of one, newest first</source>
        <translation>سرد حالات كل المصادر أو أحدها ومزامناتها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>follow what changes, one JSON object a line, until it is interrupted</source>
        <translation>متابعة ما يتغيّر، كائن JSON في كل سطر، حتى المقاطعة</translation>
    </message>
    <message>
        <source>the answer as the API has it, instead of a table</source>
        <translation>الجواب كما تعطيه الواجهة البرمجية بدل جدول</translation>
    </message>
    <message>
        <source>give up a call after so long (default: 60 without a word)</source>
        <translation>التخلي عن النداء بعد هذه المدة (الافتراضي: 60 بلا كلمة)</translation>
    </message>
    <message>
        <source>another service; its key is in CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET</source>
        <translation>خدمة أخرى؛ مفتاحها في CIO_CONSUMER_KEY وCIO_CONSUMER_SECRET</translation>
    </message>
    <message>
        <source>whose mail; needed where there is more than one account (see: accounts)</source>
        <translation>بريد من؛ لازم حيث يوجد أكثر من حساب (انظر: accounts)</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>هذا وحده</translation>
    </message>
    <message>
        <source>sync it that often from now on</source>
        <translation>مزامنته بهذا التواتر من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>connect now and tell what comes of it</source>
        <translation>الاتصال الآن وذكر ما ينتج عنه</translation>
    </message>
    <message>
        <source>try a source that was given up again</source>
        <translation>محاولة مصدر سبق التخلي عنه من جديد</translation>
    </message>
    <message>
        <source>of this source alone</source>
        <translation>من هذا المصدر وحده</translation>
    </message>
    <message>
        <source>ask the mail server now</source>
        <translation>سؤال خادم البريد الآن</translation>
    </message>
    <message>
        <source>in this folder: its whole path, or a name such as \Inbox</source>
        <translation>في هذا المجلد: مساره كاملًا أو اسم مثل \Inbox</translation>
    </message>
    <message>
        <source>in this source</source>
        <translation>في هذا المصدر</translation>
    </message>
    <message>
        <source>part of the subject, or /a regular expression/</source>
        <translation>جزء من الموضوع، أو /تعبير نمطي/</translation>
    </message>
    <message>
        <source>dated after; Unix seconds, or mm/dd/yyyy</source>
        <translation>بتاريخ لاحق؛ ثواني Unix أو mm/dd/yyyy</translation>
    </message>
    <message>
        <source>dated before</source>
        <translation>بتاريخ سابق</translation>
    </message>
    <message>
        <source>at most so many (default: 25)</source>
        <translation>بهذا العدد على الأكثر (الافتراضي: 25)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>its id, or its Message-ID with &lt; and &gt;</source>
        <translation>معرّفها، أو Message-ID الخاص بها مع &lt; و&gt;</translation>
    </message>
    <message>
        <source>the whole source to stdout, nothing decoded</source>
        <translation>النص المصدري كاملًا على stdout بلا فك ترميز</translation>
    </message>
    <message>
        <source>ids of messages; - reads them from stdin, one a line</source>
        <translation>معرّفات رسائل؛ - يقرؤها من stdin، واحد في كل سطر</translation>
    </message>
    <message>
        <source>appear there as well; any number</source>
        <translation>لتظهر هناك أيضًا؛ أي عدد</translation>
    </message>
    <message>
        <source>no longer there; any number</source>
        <translation>لا تبقى هناك؛ أي عدد</translation>
    </message>
    <message>
        <source>whose folders are meant</source>
        <translation>مجلدات من هي</translation>
    </message>
    <message>
        <source>wait for a mail server that can&apos;t be reached, not fail</source>
        <translation>انتظار خادم بريد لا يمكن الوصول إليه بدل الفشل</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>only those that may still change something</source>
        <translation>التي قد تغيّر شيئًا بعد فقط</translation>
    </message>
    <message>
        <source>try it now</source>
        <translation>محاولته الآن</translation>
    </message>
    <message>
        <source>give it up, where nothing was sent yet</source>
        <translation>التخلي عنه إن لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>only of this one</source>
        <translation>من هذه وحدها</translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation>بهذا العدد على الأكثر (الافتراضي: 100)</translation>
    </message>
    <message>
        <source>--retry and --cancel are about one change: name its ID</source>
        <translation>--retry و--cancel تخصان تعديلًا واحدًا: يُرجى ذكر ID الخاص به</translation>
    </message>
    <message>
        <source>edit needs --add or --remove</source>
        <translation>يحتاج edit إلى --add أو --remove</translation>
    </message>
    <message>
        <source>flag needs --set or --clear</source>
        <translation>يحتاج flag إلى --set أو --clear</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>اسم فارغ</translation>
    </message>
    <message>
        <source>{text} is no number of seconds</source>
        <translation>{text} ليس عدد ثوانٍ</translation>
    </message>
    <message>
        <source>{text} is no number of things to list</source>
        <translation>{text} ليس عددًا لما يُسرد</translation>
    </message>
    <message>
        <source>{text} is no time: Unix seconds, or mm/dd/yyyy</source>
        <translation>{text} ليس وقتًا: ثواني Unix أو mm/dd/yyyy</translation>
    </message>
    <message>
        <source>No account is named {name}. `cio-desktop accounts` lists those that there are.</source>
        <translation>لا حساب باسم {name}. ‏`cio-desktop accounts` يسرد الموجود.</translation>
    </message>
    <message>
        <source>More than one account may be meant. Name one by its id with --account: {ids}.</source>
        <translation>قد يكون المقصود أكثر من حساب. يُرجى ذكر واحد بمعرّفه بـ --account: ‏{ids}.</translation>
    </message>
    <message>
        <source>No source is named {label}. `cio-desktop sources` lists those that there are.</source>
        <translation>لا مصدر باسم {label}. ‏`cio-desktop sources` يسرد الموجود.</translation>
    </message>
    <message>
        <source>More than one account has a source {label}. Name the account with --account.</source>
        <translation>لأكثر من حساب مصدر {label}. يُرجى ذكر الحساب بـ --account.</translation>
    </message>
    <message>
        <source>There is no account yet. Add a source in the window first.</source>
        <translation>لا حساب بعد. يُرجى إضافة مصدر في النافذة أولًا.</translation>
    </message>
    <message>
        <source>account</source>
        <comment>column</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>label</source>
        <comment>column</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>status</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>period</source>
        <comment>column</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>last sync</source>
        <comment>column</comment>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>addresses</source>
        <comment>column</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>special</source>
        <comment>column</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>column</comment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>column</comment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>column</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&#x202f;</source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for {failed} of them</source>
        <translation>{change}: تعذّر التراجع في {failed} منها</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for {failed} of them</source>
        <translation>{change}: تعذّر الإتمام في {failed} منها</translation>
    </message>
    <message>
        <source>Couldn&apos;t begin the {change}</source>
        <translation>تعذّر البدء: {change}</translation>
    </message>
    <message>
        <source>The service closed the event stream.</source>
        <translation>أغلقت الخدمة تدفّق الأحداث.</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages</source>
        <translation>
            <numerusform>نقل {n} رسالة</numerusform>
            <numerusform>نقل رسالة واحدة</numerusform>
            <numerusform>نقل رسالتين</numerusform>
            <numerusform>نقل {n} رسائل</numerusform>
            <numerusform>نقل {n} رسالة</numerusform>
            <numerusform>نقل {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages</source>
        <translation>
            <numerusform>نُقلت {n} رسالة</numerusform>
            <numerusform>نُقلت رسالة واحدة</numerusform>
            <numerusform>نُقلت رسالتان</numerusform>
            <numerusform>نُقلت {n} رسائل</numerusform>
            <numerusform>نُقلت {n} رسالة</numerusform>
            <numerusform>نُقلت {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages</source>
        <translation>
            <numerusform>نُقلت {done} من {n} رسالة</numerusform>
            <numerusform>نُقلت {done} من رسالة واحدة</numerusform>
            <numerusform>نُقلت {done} من رسالتين</numerusform>
            <numerusform>نُقلت {done} من {n} رسائل</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all}</source>
        <translation>نقل {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder}</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
            <numerusform>نقل رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نقل رسالتين إلى {folder}</numerusform>
            <numerusform>نقل {n} رسائل إلى {folder}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder}</source>
        <translation>
            <numerusform>نُقلت {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نُقلت رسالتان إلى {folder}</numerusform>
            <numerusform>نُقلت {n} رسائل إلى {folder}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُقلت {done} من رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نُقلت {done} من رسالتين إلى {folder}</numerusform>
            <numerusform>نُقلت {done} من {n} رسائل إلى {folder}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder}</source>
        <translation>نقل {done} من {all} إلى {folder}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نقل رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نقل رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نُقلت {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت رسالتان إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {done} من رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {done} من رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {done} من {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to {folder} in {source}</source>
        <translation>نقل {done} من {all} إلى {folder} في {source}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نقل رسالة واحدة إلى المفضّل {digit}</numerusform>
            <numerusform>نقل رسالتين إلى المفضّل {digit}</numerusform>
            <numerusform>نقل {n} رسائل إلى المفضّل {digit}</numerusform>
            <numerusform>نقل {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نقل {n} رسالة إلى المفضّل {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>نُقلت {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت رسالتان إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {n} رسائل إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {n} رسالة إلى المفضّل {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {done} of {n} messages to favourite {digit}</source>
        <translation>
            <numerusform>نُقلت {done} من {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {done} من رسالة واحدة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {done} من رسالتين إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {done} من {n} رسائل إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى المفضّل {digit}</numerusform>
            <numerusform>نُقلت {done} من {n} رسالة إلى المفضّل {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving {done} of {all} to favourite {digit}</source>
        <translation>نقل {done} من {all} إلى المفضّل {digit}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder}</source>
        <translation>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
            <numerusform>نسخ رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نسخ رسالتين إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسائل إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder}</source>
        <translation>
            <numerusform>نُسخت {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُسخت رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نُسخت رسالتان إلى {folder}</numerusform>
            <numerusform>نُسخت {n} رسائل إلى {folder}</numerusform>
            <numerusform>نُسخت {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُسخت {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُسخت {done} من رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نُسخت {done} من رسالتين إلى {folder}</numerusform>
            <numerusform>نُسخت {done} من {n} رسائل إلى {folder}</numerusform>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder}</source>
        <translation>نسخ {done} من {all} إلى {folder}</translation>
    </message>
    <message numerus="yes">
        <source>copy of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نُسخت {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت رسالتان إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {done} of {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {done} من رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {done} من رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {done} من {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نُسخت {done} من {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {all} to {folder} in {source}</source>
        <translation>نسخ {done} من {all} إلى {folder} في {source}</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} messages to {folder}</source>
        <translation>
            <numerusform>أُضيفت {n} رسالة إلى {folder}</numerusform>
            <numerusform>أُضيفت رسالة واحدة إلى {folder}</numerusform>
            <numerusform>أُضيفت رسالتان إلى {folder}</numerusform>
            <numerusform>أُضيفت {n} رسائل إلى {folder}</numerusform>
            <numerusform>أُضيفت {n} رسالة إلى {folder}</numerusform>
            <numerusform>أُضيفت {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {done} of {n} messages to {folder}</source>
        <translation>
            <numerusform>أُضيفت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>أُضيفت {done} من رسالة واحدة إلى {folder}</numerusform>
            <numerusform>أُضيفت {done} من رسالتين إلى {folder}</numerusform>
            <numerusform>أُضيفت {done} من {n} رسائل إلى {folder}</numerusform>
            <numerusform>أُضيفت {done} من {n} رسالة إلى {folder}</numerusform>
            <numerusform>أُضيفت {done} من {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {done} of {all} to {folder}</source>
        <translation>إضافة {done} من {all} إلى {folder}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages</source>
        <translation>
            <numerusform>إزالة {n} رسالة</numerusform>
            <numerusform>إزالة رسالة واحدة</numerusform>
            <numerusform>إزالة رسالتين</numerusform>
            <numerusform>إزالة {n} رسائل</numerusform>
            <numerusform>إزالة {n} رسالة</numerusform>
            <numerusform>إزالة {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages</source>
        <translation>
            <numerusform>أُزيلت {n} رسالة</numerusform>
            <numerusform>أُزيلت رسالة واحدة</numerusform>
            <numerusform>أُزيلت رسالتان</numerusform>
            <numerusform>أُزيلت {n} رسائل</numerusform>
            <numerusform>أُزيلت {n} رسالة</numerusform>
            <numerusform>أُزيلت {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages</source>
        <translation>
            <numerusform>أُزيلت {done} من {n} رسالة</numerusform>
            <numerusform>أُزيلت {done} من رسالة واحدة</numerusform>
            <numerusform>أُزيلت {done} من رسالتين</numerusform>
            <numerusform>أُزيلت {done} من {n} رسائل</numerusform>
            <numerusform>أُزيلت {done} من {n} رسالة</numerusform>
            <numerusform>أُزيلت {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all}</source>
        <translation>إزالة {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} messages from {folder}</source>
        <translation>
            <numerusform>إزالة {n} رسالة من {folder}</numerusform>
            <numerusform>إزالة رسالة واحدة من {folder}</numerusform>
            <numerusform>إزالة رسالتين من {folder}</numerusform>
            <numerusform>إزالة {n} رسائل من {folder}</numerusform>
            <numerusform>إزالة {n} رسالة من {folder}</numerusform>
            <numerusform>إزالة {n} رسالة من {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} messages from {folder}</source>
        <translation>
            <numerusform>أُزيلت {n} رسالة من {folder}</numerusform>
            <numerusform>أُزيلت رسالة واحدة من {folder}</numerusform>
            <numerusform>أُزيلت رسالتان من {folder}</numerusform>
            <numerusform>أُزيلت {n} رسائل من {folder}</numerusform>
            <numerusform>أُزيلت {n} رسالة من {folder}</numerusform>
            <numerusform>أُزيلت {n} رسالة من {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {done} of {n} messages from {folder}</source>
        <translation>
            <numerusform>أُزيلت {done} من {n} رسالة من {folder}</numerusform>
            <numerusform>أُزيلت {done} من رسالة واحدة من {folder}</numerusform>
            <numerusform>أُزيلت {done} من رسالتين من {folder}</numerusform>
            <numerusform>أُزيلت {done} من {n} رسائل من {folder}</numerusform>
            <numerusform>أُزيلت {done} من {n} رسالة من {folder}</numerusform>
            <numerusform>أُزيلت {done} من {n} رسالة من {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing {done} of {all} from {folder}</source>
        <translation>إزالة {done} من {all} من {folder}</translation>
    </message>
    <message numerus="yes">
        <source>folder change of {n} messages</source>
        <translation>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
            <numerusform>تغيير مجلدات رسالة واحدة</numerusform>
            <numerusform>تغيير مجلدات رسالتين</numerusform>
            <numerusform>تغيير مجلدات {n} رسائل</numerusform>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {n} messages</source>
        <translation>
            <numerusform>غُيّرت مجلدات {n} رسالة</numerusform>
            <numerusform>غُيّرت مجلدات رسالة واحدة</numerusform>
            <numerusform>غُيّرت مجلدات رسالتين</numerusform>
            <numerusform>غُيّرت مجلدات {n} رسائل</numerusform>
            <numerusform>غُيّرت مجلدات {n} رسالة</numerusform>
            <numerusform>غُيّرت مجلدات {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>غُيّرت مجلدات {done} من {n} رسالة</numerusform>
            <numerusform>غُيّرت مجلدات {done} من رسالة واحدة</numerusform>
            <numerusform>غُيّرت مجلدات {done} من رسالتين</numerusform>
            <numerusform>غُيّرت مجلدات {done} من {n} رسائل</numerusform>
            <numerusform>غُيّرت مجلدات {done} من {n} رسالة</numerusform>
            <numerusform>غُيّرت مجلدات {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the folders of {done} of {all}</source>
        <translation>تغيير مجلدات {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {n} messages</source>
        <translation>
            <numerusform>حُفظت مجلدات {n} رسالة</numerusform>
            <numerusform>حُفظت مجلدات رسالة واحدة</numerusform>
            <numerusform>حُفظت مجلدات رسالتين</numerusform>
            <numerusform>حُفظت مجلدات {n} رسائل</numerusform>
            <numerusform>حُفظت مجلدات {n} رسالة</numerusform>
            <numerusform>حُفظت مجلدات {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the folders of {done} of {n} messages</source>
        <translation>
            <numerusform>حُفظت مجلدات {done} من {n} رسالة</numerusform>
            <numerusform>حُفظت مجلدات {done} من رسالة واحدة</numerusform>
            <numerusform>حُفظت مجلدات {done} من رسالتين</numerusform>
            <numerusform>حُفظت مجلدات {done} من {n} رسائل</numerusform>
            <numerusform>حُفظت مجلدات {done} من {n} رسالة</numerusform>
            <numerusform>حُفظت مجلدات {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {all}</source>
        <translation>حفظ {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>archiving of {n} messages</source>
        <translation>
            <numerusform>أرشفة {n} رسالة</numerusform>
            <numerusform>أرشفة رسالة واحدة</numerusform>
            <numerusform>أرشفة رسالتين</numerusform>
            <numerusform>أرشفة {n} رسائل</numerusform>
            <numerusform>أرشفة {n} رسالة</numerusform>
            <numerusform>أرشفة {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} messages</source>
        <translation>
            <numerusform>أُرشفت {n} رسالة</numerusform>
            <numerusform>أُرشفت رسالة واحدة</numerusform>
            <numerusform>أُرشفت رسالتان</numerusform>
            <numerusform>أُرشفت {n} رسائل</numerusform>
            <numerusform>أُرشفت {n} رسالة</numerusform>
            <numerusform>أُرشفت {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived {done} of {n} messages</source>
        <translation>
            <numerusform>أُرشفت {done} من {n} رسالة</numerusform>
            <numerusform>أُرشفت {done} من رسالة واحدة</numerusform>
            <numerusform>أُرشفت {done} من رسالتين</numerusform>
            <numerusform>أُرشفت {done} من {n} رسائل</numerusform>
            <numerusform>أُرشفت {done} من {n} رسالة</numerusform>
            <numerusform>أُرشفت {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving {done} of {all}</source>
        <translation>أرشفة {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as read</source>
        <translation>
            <numerusform>تمييز {n} رسالة كمقروءة</numerusform>
            <numerusform>تمييز رسالة واحدة كمقروءة</numerusform>
            <numerusform>تمييز رسالتين كمقروءتين</numerusform>
            <numerusform>تمييز {n} رسائل كمقروءة</numerusform>
            <numerusform>تمييز {n} رسالة كمقروءة</numerusform>
            <numerusform>تمييز {n} رسالة كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as read</source>
        <translation>
            <numerusform>مُيّزت {n} رسالة كمقروءة</numerusform>
            <numerusform>مُيّزت رسالة واحدة كمقروءة</numerusform>
            <numerusform>مُيّزت رسالتان كمقروءتين</numerusform>
            <numerusform>مُيّزت {n} رسائل كمقروءة</numerusform>
            <numerusform>مُيّزت {n} رسالة كمقروءة</numerusform>
            <numerusform>مُيّزت {n} رسالة كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as read</source>
        <translation>
            <numerusform>مُيّزت {done} من {n} رسالة كمقروءة</numerusform>
            <numerusform>مُيّزت {done} من رسالة واحدة كمقروءة</numerusform>
            <numerusform>مُيّزت {done} من رسالتين كمقروءتين</numerusform>
            <numerusform>مُيّزت {done} من {n} رسائل كمقروءة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة كمقروءة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة كمقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as read</source>
        <translation>تمييز {done} من {all} كمقروءة</translation>
    </message>
    <message numerus="yes">
        <source>marking of {n} messages as unread</source>
        <translation>
            <numerusform>تمييز {n} رسالة كغير مقروءة</numerusform>
            <numerusform>تمييز رسالة واحدة كغير مقروءة</numerusform>
            <numerusform>تمييز رسالتين كغير مقروءتين</numerusform>
            <numerusform>تمييز {n} رسائل كغير مقروءة</numerusform>
            <numerusform>تمييز {n} رسالة كغير مقروءة</numerusform>
            <numerusform>تمييز {n} رسالة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} messages as unread</source>
        <translation>
            <numerusform>مُيّزت {n} رسالة كغير مقروءة</numerusform>
            <numerusform>مُيّزت رسالة واحدة كغير مقروءة</numerusform>
            <numerusform>مُيّزت رسالتان كغير مقروءتين</numerusform>
            <numerusform>مُيّزت {n} رسائل كغير مقروءة</numerusform>
            <numerusform>مُيّزت {n} رسالة كغير مقروءة</numerusform>
            <numerusform>مُيّزت {n} رسالة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {done} of {n} messages as unread</source>
        <translation>
            <numerusform>مُيّزت {done} من {n} رسالة كغير مقروءة</numerusform>
            <numerusform>مُيّزت {done} من رسالة واحدة كغير مقروءة</numerusform>
            <numerusform>مُيّزت {done} من رسالتين كغير مقروءتين</numerusform>
            <numerusform>مُيّزت {done} من {n} رسائل كغير مقروءة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة كغير مقروءة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking {done} of {all} as unread</source>
        <translation>تمييز {done} من {all} كغير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>starring of {n} messages</source>
        <translation>
            <numerusform>تمييز {n} رسالة بنجمة</numerusform>
            <numerusform>تمييز رسالة واحدة بنجمة</numerusform>
            <numerusform>تمييز رسالتين بنجمة</numerusform>
            <numerusform>تمييز {n} رسائل بنجمة</numerusform>
            <numerusform>تمييز {n} رسالة بنجمة</numerusform>
            <numerusform>تمييز {n} رسالة بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {n} messages</source>
        <translation>
            <numerusform>مُيّزت {n} رسالة بنجمة</numerusform>
            <numerusform>مُيّزت رسالة واحدة بنجمة</numerusform>
            <numerusform>مُيّزت رسالتان بنجمة</numerusform>
            <numerusform>مُيّزت {n} رسائل بنجمة</numerusform>
            <numerusform>مُيّزت {n} رسالة بنجمة</numerusform>
            <numerusform>مُيّزت {n} رسالة بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred {done} of {n} messages</source>
        <translation>
            <numerusform>مُيّزت {done} من {n} رسالة بنجمة</numerusform>
            <numerusform>مُيّزت {done} من رسالة واحدة بنجمة</numerusform>
            <numerusform>مُيّزت {done} من رسالتين بنجمة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسائل بنجمة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة بنجمة</numerusform>
            <numerusform>مُيّزت {done} من {n} رسالة بنجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Starring {done} of {all}</source>
        <translation>تمييز {done} من {all} بنجمة</translation>
    </message>
    <message numerus="yes">
        <source>removal of the star from {n} messages</source>
        <translation>
            <numerusform>إزالة النجمة من {n} رسالة</numerusform>
            <numerusform>إزالة النجمة من رسالة واحدة</numerusform>
            <numerusform>إزالة النجمة من رسالتين</numerusform>
            <numerusform>إزالة النجمة من {n} رسائل</numerusform>
            <numerusform>إزالة النجمة من {n} رسالة</numerusform>
            <numerusform>إزالة النجمة من {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {n} messages</source>
        <translation>
            <numerusform>أُزيلت النجمة من {n} رسالة</numerusform>
            <numerusform>أُزيلت النجمة من رسالة واحدة</numerusform>
            <numerusform>أُزيلت النجمة من رسالتين</numerusform>
            <numerusform>أُزيلت النجمة من {n} رسائل</numerusform>
            <numerusform>أُزيلت النجمة من {n} رسالة</numerusform>
            <numerusform>أُزيلت النجمة من {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star from {done} of {n} messages</source>
        <translation>
            <numerusform>أُزيلت النجمة من {done} من {n} رسالة</numerusform>
            <numerusform>أُزيلت النجمة من {done} من رسالة واحدة</numerusform>
            <numerusform>أُزيلت النجمة من {done} من رسالتين</numerusform>
            <numerusform>أُزيلت النجمة من {done} من {n} رسائل</numerusform>
            <numerusform>أُزيلت النجمة من {done} من {n} رسالة</numerusform>
            <numerusform>أُزيلت النجمة من {done} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the star from {done} of {all}</source>
        <translation>إزالة النجمة من {done} من {all}</translation>
    </message>
    <message>
        <source>The look-up of the settings took too long.</source>
        <translation>استغرق البحث عن الإعدادات وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>لا يمكن كتابة الملف.</translation>
    </message>
    <message>
        <source>The Inbox stays what it is: each mailbox has one.</source>
        <translation>يبقى البريد الوارد كما هو: لكل صندوق بريد واحد منه.</translation>
    </message>
    <message>
        <source>“{folder}” has a purpose of its own on the mail server. It stays what it is.</source>
        <translation>لـ«{folder}» غرض خاص على خادم البريد. ويبقى كما هو.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t hold other folders on this mail server.</source>
        <translation>لا يمكن أن يحتوي «{folder}» على مجلدات أخرى على خادم البريد هذا.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders.</source>
        <translation>لا يعرض «{folder}» إلا رسائل مجلدات أخرى.</translation>
    </message>
    <message>
        <source>“{folder}” is there already.</source>
        <translation>«{folder}» موجود هناك بالفعل.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be put into itself.</source>
        <translation>لا يمكن وضع «{folder}» داخل نفسه.</translation>
    </message>
    <message>
        <source>There is a folder “{folder}” already.</source>
        <translation>يوجد مجلد «{folder}» بالفعل.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>يُرجى كتابة اسم.</translation>
    </message>
    <message>
        <source>“{sign}” parts names on this mail server: a name stands on each side of it.</source>
        <translation>«{sign}» يفصل الأسماء على خادم البريد هذا: ففي كل جانب منه اسم.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>يوجد مجلد بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميّزة بنجمة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>البريد المزعج</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>The service gave no result for this message.</source>
        <translation>لم تعط الخدمة نتيجة لهذه الرسالة.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>رفض الخادم التعديل.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change}: {subject}.</source>
        <translation>{change}: تعذّر الإتمام لـ{subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: {subject}.</source>
        <translation>{change}: تعذّر التراجع لـ{subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: تعذّر الإتمام لواحدة من {all}: {subject}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change} for 1 of {all}: {subject}.</source>
        <translation>{change}: تعذّر التراجع لواحدة من {all}: {subject}.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t finish the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر الإتمام لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t undo the {change} for {failed} of {all}: {subject} and {n} more.</source>
        <translation>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
            <numerusform>{change}: تعذّر التراجع لـ{failed} من {all}: {subject} و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of the last time are being saved now</source>
        <translation>
            <numerusform>{n} تعديل من المرة السابقة يُحفظ الآن</numerusform>
            <numerusform>تعديل واحد من المرة السابقة يُحفظ الآن</numerusform>
            <numerusform>تعديلان من المرة السابقة يُحفظان الآن</numerusform>
            <numerusform>{n} تعديلات من المرة السابقة تُحفظ الآن</numerusform>
            <numerusform>{n} تعديلًا من المرة السابقة يُحفظ الآن</numerusform>
            <numerusform>{n} تعديل من المرة السابقة يُحفظ الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” only holds other folders.</source>
        <translation>لا يحتوي «{folder}» إلا على مجلدات أخرى.</translation>
    </message>
    <message>
        <source>They were not sent when the program ended, and are damaged or of another version of the program. Look whether your latest changes are there, and make them again if not. What can&apos;t be read is in {file}.</source>
        <translation>لم تكن قد أُرسلت عند انتهاء البرنامج، وهي تالفة أو من إصدار آخر من البرنامج. يُرجى التأكد من وجود آخر التعديلات، وإعادتها إن لم توجد. ما لا يمكن قراءته موجود في {file}.</translation>
    </message>
    <message>
        <source>Some changes of the last time can&apos;t be read</source>
        <translation>بعض تعديلات المرة السابقة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>The messages are in this folder already.</source>
        <translation>الرسائل في هذا المجلد بالفعل.</translation>
    </message>
    <message>
        <source>“{folder}” only shows messages of other folders. Nothing can be taken from there.</source>
        <translation>لا يعرض «{folder}» إلا رسائل مجلدات أخرى. لا يمكن أخذ شيء منه.</translation>
    </message>
    <message>
        <source>“{subject}”</source>
        <translation>«{subject}»</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder. To delete it, move it to Trash.</source>
        <translation>يجب أن تبقى الرسالة في مجلد واحد على الأقل. لحذفها تُنقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>No address is known where newer versions are announced.</source>
        <translation>لا يُعرف عنوان تُعلن فيه الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer was HTTP {status}.</source>
        <translation>تعذّر السؤال عن إصدارات أحدث: كان الجواب HTTP ‏{status}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: what the answer names is no version.</source>
        <translation>تعذّر السؤال عن إصدارات أحدث: ما يذكره الجواب ليس إصدارًا.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: {reason}.</source>
        <translation>تعذّر السؤال عن إصدارات أحدث: {reason}.</translation>
    </message>
    <message>
        <source>Newer versions could not be asked for: the answer names no version.</source>
        <translation>تعذّر السؤال عن إصدارات أحدث: لا يذكر الجواب إصدارًا.</translation>
    </message>
    <message numerus="yes">
        <source>sync period of {n} sources</source>
        <translation>
            <numerusform>فترة مزامنة {n} مصدر</numerusform>
            <numerusform>فترة مزامنة مصدر واحد</numerusform>
            <numerusform>فترة مزامنة مصدرين</numerusform>
            <numerusform>فترة مزامنة {n} مصادر</numerusform>
            <numerusform>فترة مزامنة {n} مصدرًا</numerusform>
            <numerusform>فترة مزامنة {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>its name or content can&apos;t be kept</source>
        <translation>لا يمكن حفظ اسمه أو محتواه</translation>
    </message>
    <message>
        <source>The program met an unexpected fault.</source>
        <translation>واجه البرنامج خطأً غير متوقع.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for archived mail.</source>
        <translation>أحد مصادر هذه الرسائل ليس فيه مجلد للبريد المؤرشف.</translation>
    </message>
    <message>
        <source>A source of these messages has no folder for deleted mail.</source>
        <translation>أحد مصادر هذه الرسائل ليس فيه مجلد للبريد المحذوف.</translation>
    </message>
    <message>
        <source>The messages are in {folder} already.</source>
        <translation>الرسائل في {folder} بالفعل.</translation>
    </message>
    <message>
        <source>These messages are in Trash already. They are gone for good once Trash is emptied.</source>
        <translation>هذه الرسائل في سلة المهملات بالفعل. وتزول نهائيًا عند إفراغها.</translation>
    </message>
    <message>
        <source>{key} needs a name or an address.</source>
        <translation>يحتاج {key} إلى اسم أو عنوان.</translation>
    </message>
    <message>
        <source>{key} needs a date such as {examples}.</source>
        <translation>يحتاج {key} إلى تاريخ مثل {examples}.</translation>
    </message>
    <message>
        <source>{key} needs a word.</source>
        <translation>يحتاج {key} إلى كلمة.</translation>
    </message>
    <message>
        <source>{key} needs a part of a file&apos;s name.</source>
        <translation>يحتاج {key} إلى جزء من اسم ملف.</translation>
    </message>
    <message>
        <source>{key} needs one of these: {examples}.</source>
        <translation>يحتاج {key} إلى واحد من هذه: {examples}.</translation>
    </message>
    <message>
        <source>{key} needs the name of a folder.</source>
        <translation>يحتاج {key} إلى اسم مجلد.</translation>
    </message>
    <message>
        <source>{words} can&apos;t be understood.</source>
        <translation>لا يمكن فهم {words}.</translation>
    </message>
    <message>
        <source>{words} is no date.</source>
        <translation>{words} ليس تاريخًا.</translation>
    </message>
    <message>
        <source>More than {most} words can&apos;t be searched for at once.</source>
        <translation>لا يمكن البحث عن أكثر من {most} كلمة دفعة واحدة.</translation>
    </message>
    <message>
        <source>No message can be both: two of the words exclude each other.</source>
        <translation>لا رسالة تجمع الاثنين: كلمتان تستبعد إحداهما الأخرى.</translation>
    </message>
    <message>
        <source>“{words}” is too long: {most} characters are the most.</source>
        <translation>«{words}» أطول من اللازم: {most} محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The service ended the check without a result.</source>
        <translation>أنهت الخدمة الفحص بلا نتيجة.</translation>
    </message>
    <message>
        <source>{file} is larger than any exported settings are.</source>
        <translation>{file} أكبر من أي إعدادات مصدّرة.</translation>
    </message>
    <message>
        <source>This file is damaged: source {place} of it can&apos;t be one.</source>
        <translation>هذا الملف تالف: المصدر {place} فيه لا يصلح مصدرًا.</translation>
    </message>
    <message>
        <source>This file is damaged: more than {most} sources are in it.</source>
        <translation>هذا الملف تالف: فيه أكثر من {most} مصدر.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>This file holds no exported settings of CIO Desktop.</source>
        <translation>لا يحتوي هذا الملف على إعدادات مصدّرة من CIO Desktop.</translation>
    </message>
    <message>
        <source>A newer version of CIO Desktop has exported this file.</source>
        <translation>صدّر هذا الملف إصدار أحدث من CIO Desktop.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>This file holds no exported settings, or is damaged.</source>
        <translation>لا يحتوي هذا الملف على إعدادات مصدّرة، أو هو تالف.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>انتهى الجواب قبل أوانه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>إزالة الآن…</translation>
    </message>
    <message>
        <source>Remove it without a spare copy…</source>
        <translation>إزالة بلا نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Clear the folder…</source>
        <translation>تنظيف المجلد…</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>waits to be removed</source>
        <translation>ينتظر الإزالة</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>تُرك كما كان</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>to star</comment>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Move from {old} to {new} of {source}</source>
        <translation>نقل من {old} إلى {new} في {source}</translation>
    </message>
    <message>
        <source>Move from {old} to {new}</source>
        <translation>نقل من {old} إلى {new}</translation>
    </message>
    <message>
        <source>Add to {new} of {source}</source>
        <translation>إضافة إلى {new} في {source}</translation>
    </message>
    <message>
        <source>Add to {new}</source>
        <translation>إضافة إلى {new}</translation>
    </message>
    <message>
        <source>Remove from {old}</source>
        <translation>إزالة من {old}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>one change of mail</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>{standing}: {why}</source>
        <translation>{standing}: {why}</translation>
    </message>
    <message>
        <source>Asked for {when}. {standing}.</source>
        <translation>طُلب: {when}. {standing}.</translation>
    </message>
    <message>
        <source>{folder}: {result}</source>
        <translation>{folder}: {result}</translation>
    </message>
    <message>
        <source>Make the folder {folder}</source>
        <translation>إنشاء المجلد {folder}</translation>
    </message>
    <message>
        <source>Delete the folder {folder}</source>
        <translation>حذف المجلد {folder}</translation>
    </message>
    <message>
        <source>Clear {folder} of what is marked as deleted</source>
        <translation>تنظيف {folder} مما مُيّز كمحذوف</translation>
    </message>
    <message>
        <source>Rename or move the folder {folder}</source>
        <translation>إعادة تسمية المجلد {folder} أو نقله</translation>
    </message>
    <message>
        <source>Empty {folder}</source>
        <translation>إفراغ {folder}</translation>
    </message>
    <message>
        <source>Mark all in {folder} as read</source>
        <translation>تمييز كل ما في {folder} كمقروء</translation>
    </message>
    <message>
        <source>Put a message into {folder}</source>
        <translation>وضع رسالة في {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>تغيير العلامات</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>(a message that is not here any more)</source>
        <translation>(رسالة لم تعد هنا)</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: {subject}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>{folder}: {result} ({answer})</source>
        <translation>{folder}: {result} ({answer})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Waits, next try {when}</source>
        <translation>ينتظر، المحاولة التالية {when}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Done, but a marked copy is left</source>
        <translation>تم، وبقيت نسخة مميّزة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands it would send</source>
        <translation>الأوامر التي ستُرسل</translation>
    </message>
    <message>
        <source>{server} can&apos;t remove one message alone: its only command removes all that is marked as deleted in the folder. It is sent only where everything marked there was marked by this program. What another program has marked keeps it from being sent; a message that is marked in that very moment is removed, too.</source>
        <translation>لا يستطيع {server} إزالة رسالة واحدة بمفردها: فأمره الوحيد يزيل كل ما مُيّز كمحذوف في المجلد. ولا يُرسل إلا إذا كان هذا البرنامج هو الذي ميّز كل ما هو مميّز هناك. وما ميّزه برنامج آخر يمنع إرساله؛ والرسالة التي تُميَّز في تلك اللحظة بالذات تُزال أيضًا.</translation>
    </message>
    <message>
        <source>All messages in “{folder}” that are marked as deleted are removed for good, also those that other programs have marked. What this program has moved elsewhere is removed only once its copy is seen there.</source>
        <translation>تُزال نهائيًا كل رسائل «{folder}» المميّزة كمحذوفة، ومنها ما ميّزته برامج أخرى. وما نقله هذا البرنامج إلى مكان آخر لا يُزال إلا بعد رؤية نسخته هناك.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>No changes. What you move, label, star or delete is listed here, with how it stands on the mail server.</source>
        <translation>لا تعديلات. ما يُنقل أو يُصنّف أو يُميّز بنجمة أو يُحذف يظهر هنا مع حاله على خادم البريد.</translation>
    </message>
    <message>
        <source>This service does not tell of changes.</source>
        <translation>لا تُعلم هذه الخدمة بالتعديلات.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} marked copies now?</source>
        <translation>
            <numerusform>إزالة {n} نسخة مميّزة الآن؟</numerusform>
            <numerusform>إزالة نسخة مميّزة واحدة الآن؟</numerusform>
            <numerusform>إزالة نسختين مميّزتين الآن؟</numerusform>
            <numerusform>إزالة {n} نسخ مميّزة الآن؟</numerusform>
            <numerusform>إزالة {n} نسخة مميّزة الآن؟</numerusform>
            <numerusform>إزالة {n} نسخة مميّزة الآن؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are selected.</source>
        <translation>
            <numerusform>حُدّد {n} تعديل.</numerusform>
            <numerusform>حُدّد تعديل واحد.</numerusform>
            <numerusform>حُدّد تعديلان.</numerusform>
            <numerusform>حُدّدت {n} تعديلات.</numerusform>
            <numerusform>حُدّد {n} تعديلًا.</numerusform>
            <numerusform>حُدّد {n} تعديل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>Always do this on this server</source>
        <translation>فعل ذلك دائمًا على هذا الخادم</translation>
    </message>
    <message>
        <source>Clear {folder}?</source>
        <translation>تنظيف {folder}؟</translation>
    </message>
    <message>
        <source>Clear the folder</source>
        <translation>تنظيف المجلد</translation>
    </message>
    <message>
        <source>Remove it without a spare copy?</source>
        <translation>إزالة بلا نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Each sync and each change of a source&apos;s status is listed here.</source>
        <translation>لم يحدث شيء بعد. تظهر هنا كل مزامنة وكل تغيّر في حالة مصدر.</translation>
    </message>
    <message>
        <source>This service keeps no history.</source>
        <translation>لا تحتفظ هذه الخدمة بسجل زمني.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Synced: {what}</source>
        <translation>تمت المزامنة: {what}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>متى:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>ماذا:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>المدة:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>الرمز:</translation>
    </message>
    <message>
        <source>What the server said:</source>
        <translation>ما قاله الخادم:</translation>
    </message>
    <message>
        <source>{page}: the whole of it</source>
        <translation>{page}: المدخل كاملًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message numerus="yes">
        <source>No line of the newest {n} has these words.</source>
        <translation>
            <numerusform>لا سطر من أحدث {n} سطر فيه هذه الكلمات.</numerusform>
            <numerusform>السطر الأحدث ليس فيه هذه الكلمات.</numerusform>
            <numerusform>أحدث سطرين ليس فيهما هذه الكلمات.</numerusform>
            <numerusform>لا سطر من أحدث {n} أسطر فيه هذه الكلمات.</numerusform>
            <numerusform>لا سطر من أحدث {n} سطرًا فيه هذه الكلمات.</numerusform>
            <numerusform>لا سطر من أحدث {n} سطر فيه هذه الكلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service is not answering: this is as of {when}.</source>
        <translation>الخدمة المحلية لا تجيب: هذا حال {when}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The local service is not answering.</source>
        <translation>الخدمة المحلية لا تجيب.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>جارٍ النظر إلى ما هو أقدم…</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>لا سطر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear folders by itself, where all that is marked there was marked by this program</source>
        <translation>تنظيف المجلدات تلقائيًا إذا كان هذا البرنامج هو الذي ميّز كل ما هو مميّز هناك</translation>
    </message>
    <message>
        <source>Without it, what was moved waits, hidden, until you choose “Remove now” or another program clears the folder. With it, a message that another program marks as deleted in the very moment of the clearing is removed, too.</source>
        <translation>من دونه ينتظر ما نُقل مخفيًا إلى أن تُختار «إزالة الآن» أو ينظّف برنامج آخر المجلد. ومعه تُزال أيضًا رسالة ميّزها برنامج آخر كمحذوفة في لحظة التنظيف نفسها.</translation>
    </message>
    <message>
        <source>What the servers can do</source>
        <translation>ما تستطيعه الخوادم</translation>
    </message>
    <message>
        <source>Nothing is known yet: it tells at the first sign-in.</source>
        <translation>لا يُعرف شيء بعد: يقوله الخادم عند تسجيل الدخول الأول.</translation>
    </message>
    <message>
        <source>No server has these words.</source>
        <translation>لا خادم فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>لا مصدر بعد.</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>رسائل لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Every message can be read.</source>
        <translation>يمكن قراءة كل الرسائل.</translation>
    </message>
    <message>
        <source>This service does not tell of messages that can&apos;t be read.</source>
        <translation>لا تُعلم هذه الخدمة بالرسائل التي لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>ما أجاب به الخادم</translation>
    </message>
    <message>
        <source>{folder}, number {number}</source>
        <translation>{folder}، رقم {number}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times</source>
        <translation>
            <numerusform>حوول {n} مرة</numerusform>
            <numerusform>حوول مرة واحدة</numerusform>
            <numerusform>حوول مرتين</numerusform>
            <numerusform>حوول {n} مرات</numerusform>
            <numerusform>حوول {n} مرة</numerusform>
            <numerusform>حوول {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>It is listed, without what can&apos;t be read.</source>
        <translation>هي مسرودة بلا ما لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is not listed.</source>
        <translation>هي غير مسرودة.</translation>
    </message>
    <message>
        <source>{folder} of {source}, number {number} (UID)</source>
        <translation>{folder} في {source}، رقم {number} (UID)</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>حوول {n} مرة، آخرها {when}</numerusform>
            <numerusform>حوول مرة واحدة، {when}</numerusform>
            <numerusform>حوول مرتين، آخرهما {when}</numerusform>
            <numerusform>حوول {n} مرات، آخرها {when}</numerusform>
            <numerusform>حوول {n} مرة، آخرها {when}</numerusform>
            <numerusform>حوول {n} مرة، آخرها {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {when}</source>
        <translation>المحاولة التالية {when}</translation>
    </message>
    <message>
        <source>It is tried again at the next sync</source>
        <translation>تُعاد المحاولة في المزامنة التالية</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>ما أجاب به الخادم:</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التعديلات</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>changes</comment>
        <translation>غير المنتهية</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>changes</comment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>changes</comment>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>أي تعديلات</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Pages of Activity</source>
        <translation>صفحات النشاط</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a certificate is for</comment>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate, for this source only</source>
        <translation>الوثوق بهذه الشهادة، لهذا المصدر وحده</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>الشهادة التي عرضها الخادم</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; compare it with what the server&apos;s owner tells you</source>
        <translation>بصمة SHA-256؛ تُقارن بما يقوله مالك الخادم</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>لم يُجرّب بعد</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرّب</translation>
    </message>
    <message>
        <source>works, with a limit</source>
        <translation>يعمل مع قيد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>البحث عن الخادم…</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>وُجد الخادم</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>لم يوجد الخادم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>جارٍ التشفير…</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>اتصال مشفّر</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>قراءة المجلدات…</translation>
    </message>
    <message>
        <source>Folders can be read</source>
        <translation>يمكن قراءة المجلدات</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>لا مجلدات</translation>
    </message>
    <message>
        <source>Looking for All Mail…</source>
        <translation>البحث عن «كل البريد»…</translation>
    </message>
    <message>
        <source>All Mail can be read</source>
        <translation>يمكن قراءة «كل البريد»</translation>
    </message>
    <message>
        <source>All Mail is hidden</source>
        <translation>«كل البريد» مخفي</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>certificate valid until {date}</source>
        <translation>الشهادة صالحة حتى {date}</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <translation>موثوقة منك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>What you entered for this source is not saved.</source>
        <translation>ما أُدخل لهذا المصدر لم يُحفظ.</translation>
    </message>
    <message>
        <source>Replace the source</source>
        <translation>استبدال المصدر</translation>
    </message>
    <message>
        <source>Add a mail source</source>
        <translation>إضافة مصدر بريد</translation>
    </message>
    <message>
        <source>Add {email}</source>
        <translation>إضافة {email}</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطّي هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End import</source>
        <translation>إنهاء الاستيراد</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ مع ذلك</translation>
    </message>
    <message>
        <source>Keep the source now; it shows what is wrong and tries again.</source>
        <translation>إبقاء المصدر الآن؛ يُظهر ما الخطأ ويعيد المحاولة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>الإغلاق بلا إضافة؟</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>الإغلاق بلا إضافة</translation>
    </message>
    <message>
        <source>Add {email} ({place} of {all})</source>
        <translation>إضافة {email} ({place} من {all})</translation>
    </message>
    <message>
        <source>Connect with {provider}…</source>
        <translation>الاتصال عبر {provider}…</translation>
    </message>
    <message>
        <source>Trying the settings…</source>
        <translation>تجربة الإعدادات…</translation>
    </message>
    <message>
        <source>Saving, and trying the server once more…</source>
        <translation>جارٍ الحفظ وتجربة الخادم مرة أخرى…</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>إلغاء الفحص</translation>
    </message>
    <message>
        <source>Check and add</source>
        <translation>فحص وإضافة</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>تسجيل الدخول إلى {server}…</translation>
    </message>
    <message>
        <source>It works. Saving…</source>
        <translation>يعمل. جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, for example imap.example.org.</source>
        <translation>يُرجى إدخال اسم الخادم، مثل imap.example.org.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, mostly 993.</source>
        <translation>المنفذ عدد من 1 إلى 65535، وغالبًا 993.</translation>
    </message>
    <message>
        <source>Tick that you accept an unencrypted connection, or choose another.</source>
        <translation>يُرجى تحديد قبول اتصال غير مشفّر أو اختيار غيره.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the e-mail address.</source>
        <translation>يُرجى إدخال اسم المستخدم؛ وكثيرًا ما يكون عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Tick that this is your provider&apos;s server, or enter another one.</source>
        <translation>يُرجى تحديد أن هذا خادم مزوّدك أو إدخال غيره.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>يُرجى إدخال عنوان البريد الإلكتروني لصندوق البريد.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>عنوان البريد الإلكتروني يشبه name@example.org.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces, slashes or other signs.</source>
        <translation>لا مسافات في اسم الخادم ولا شُرط مائلة ولا علامات أخرى.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>Whether this server is your provider&apos;s could not be checked. Your password would be sent to</source>
        <translation>تعذّر التحقق من أن هذا الخادم لمزوّدك. ستُرسل كلمة مرورك إلى</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server</source>
        <translation>هذا خادم مزوّدي</translation>
    </message>
    <message>
        <source>This is my provider&apos;s server: {host}</source>
        <translation>هذا خادم مزوّدي: {host}</translation>
    </message>
    <message>
        <source>Settings are looked up</source>
        <translation>يجري البحث عن الإعدادات</translation>
    </message>
    <message>
        <source>Change settings by hand</source>
        <translation>تغيير الإعدادات يدويًا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Use the settings found</source>
        <translation>استخدام الإعدادات التي وُجدت</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation>استخدام ما كتبته</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>المزامنة كل</translation>
    </message>
    <message>
        <source>List every attachment (also signatures, winmail.dat)</source>
        <translation>سرد كل مرفق (ومنها التواقيع وwinmail.dat)</translation>
    </message>
    <message>
        <source>This can&apos;t be changed later.</source>
        <translation>لا يمكن تغيير هذا لاحقًا.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead</source>
        <translation>الاتصال عبر {provider} بدلًا من ذلك</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name of the new account (optional)</source>
        <translation>اسم الحساب الجديد (اختياري)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Add to</source>
        <comment>an account</comment>
        <translation>إضافة إلى</translation>
    </message>
    <message>
        <source>Account to add to</source>
        <translation>الحساب الذي يُضاف إليه</translation>
    </message>
    <message>
        <source>Ann Example</source>
        <translation>آن مثال</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>The account of the source before</source>
        <translation>حساب المصدر السابق</translation>
    </message>
    <message>
        <source>Sources of one account are merged into one set of messages.</source>
        <translation>تُدمج مصادر الحساب الواحد في مجموعة رسائل واحدة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>I accept that my password can be read on the way</source>
        <translation>أقبل أن تُقرأ كلمة مروري في الطريق</translation>
    </message>
    <message>
        <source>Still being looked up. Wait a moment, or enter the server&apos;s name.</source>
        <translation>لا يزال البحث جاريًا. يُرجى الانتظار قليلًا أو إدخال اسم الخادم.</translation>
    </message>
    <message>
        <source>Help page: {page}</source>
        <translation>صفحة المساعدة: {page}</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>أين تُحفظ كلمات المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>فتح صفحة المزوّد</translation>
    </message>
    <message>
        <source>Set up sign-in…</source>
        <translation>إعداد تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>استخدام كلمة مرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>{name} at {server}</source>
        <translation>{name} لدى {server}</translation>
    </message>
    <message>
        <source>{name} takes no passwords from mail programs: you sign in on its own page. For that, this program must be known there; you set that up once.</source>
        <translation>لا يقبل {name} كلمات مرور من برامج البريد: يجري تسجيل الدخول على صفحته هو. ولذلك يجب أن يكون هذا البرنامج معروفًا هناك؛ ويُعدّ ذلك مرة واحدة.</translation>
    </message>
    <message>
        <source>Set up sign-in with {name}…</source>
        <translation>إعداد تسجيل الدخول عبر {name}…</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Enter an app password made at {name}, not your normal one.</source>
        <translation>يُرجى إدخال كلمة مرور تطبيق أُنشئت لدى {name}، لا كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Try a password anyway</source>
        <translation>تجربة كلمة مرور مع ذلك</translation>
    </message>
    <message>
        <source>You sign in at {name}, in your own browser. This program never sees your password.</source>
        <translation>يجري تسجيل الدخول لدى {name} في متصفحك أنت. لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Connect with {name} instead</source>
        <translation>الاتصال عبر {name} بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>استخدام كلمة مرور تطبيق بدلًا من ذلك</translation>
    </message>
    <message>
        <source>What you allow there goes to {server} only.</source>
        <translation>ما يُسمح به هناك يذهب إلى {server} وحده.</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>الخطوة {step} من {all}: {name}</translation>
    </message>
    <message>
        <source>Its icon in the tray brings this window back.</source>
        <translation>أيقونته في شريط النظام تعيد هذه النافذة.</translation>
    </message>
    <message>
        <source>Start CIO Desktop again to bring this window back: this desktop has no tray for an icon.</source>
        <translation>يُرجى تشغيل CIO Desktop مرة أخرى لإعادة هذه النافذة: ليس لسطح المكتب هذا شريط نظام لأيقونة.</translation>
    </message>
    <message>
        <source>Quit in the File menu ends everything.</source>
        <translation>«إنهاء» في قائمة «ملف» ينهي كل شيء.</translation>
    </message>
    <message>
        <source>Quit in the File menu ({key}) ends everything.</source>
        <translation>«إنهاء» في قائمة «ملف» ({key}) ينهي كل شيء.</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>متابعة المزامنة في الخلفية؟</translation>
    </message>
    <message>
        <source>CIO Desktop can go on without its window: your sources are kept up to date, and you are told when one needs you.</source>
        <translation>يمكن أن يستمر CIO Desktop بلا نافذته: تبقى مصادرك محدّثة، ويصلك إشعار عندما يحتاج إليك أحدها.</translation>
    </message>
    <message>
        <source>If you quit now, nothing is synced until you start it again. This is asked once; the choice is in Settings, under General.</source>
        <translation>عند الإنهاء الآن لا يُزامن شيء حتى التشغيل من جديد. يُسأل هذا مرة واحدة؛ والاختيار في الإعدادات تحت عام.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>متابعة المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} و{n} غيرها</numerusform>
            <numerusform>{names} و{n} غيرها</numerusform>
            <numerusform>{names} و{n} غيرها</numerusform>
            <numerusform>{names} و{n} غيرها</numerusform>
            <numerusform>{names} و{n} غيرها</numerusform>
            <numerusform>{names} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you</source>
        <translation>
            <numerusform>{n} مصدر يحتاج إليك</numerusform>
            <numerusform>مصدر واحد يحتاج إليك</numerusform>
            <numerusform>مصدران يحتاجان إليك</numerusform>
            <numerusform>{n} مصادر تحتاج إليك</numerusform>
            <numerusform>{n} مصدرًا يحتاج إليك</numerusform>
            <numerusform>{n} مصدر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
    <message>
        <source>The service did not take them, and they can&apos;t be kept for the next start: the folder of this program can&apos;t be written, perhaps as the disk is full. Make room and quit again, or quit now and make these changes again later.</source>
        <translation>لم تقبلها الخدمة، ولا يمكن حفظها للتشغيل التالي: لا يمكن الكتابة في مجلد هذا البرنامج، ربما لأن القرص ممتلئ. يُرجى إخلاء مساحة والإنهاء مرة أخرى، أو الإنهاء الآن وإعادة هذه التعديلات لاحقًا.</translation>
    </message>
    <message>
        <source>The program still reads which messages the last change is about, and can&apos;t keep it for the next start before it knows. Wait until it is read and quit again, or quit now and make this change again later.</source>
        <translation>لا يزال البرنامج يقرأ أي الرسائل يخصها آخر تعديل، ولا يمكنه حفظه للتشغيل التالي قبل أن يعرف. يُرجى الانتظار حتى يُقرأ والإنهاء مرة أخرى، أو الإنهاء الآن وإعادة هذا التعديل لاحقًا.</translation>
    </message>
    <message>
        <source>What is missing is kept, and done once CIO Desktop runs again. Let it run, and it is done as soon as the mail server answers.</source>
        <translation>ما ينقص يُحفظ ويُنجز عندما يعمل CIO Desktop من جديد. وإن تُرك يعمل أُنجز حالما يجيب خادم البريد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved yet</source>
        <translation>
            <numerusform>{n} تعديل لم يُحفظ بعد</numerusform>
            <numerusform>تعديل واحد لم يُحفظ بعد</numerusform>
            <numerusform>تعديلان لم يُحفظا بعد</numerusform>
            <numerusform>{n} تعديلات لم تُحفظ بعد</numerusform>
            <numerusform>{n} تعديلًا لم يُحفظ بعد</numerusform>
            <numerusform>{n} تعديل لم يُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>الإنهاء وفقدانها</translation>
    </message>
    <message>
        <source>Open {program}</source>
        <translation>فتح {program}</translation>
    </message>
    <message>
        <source>{program}: {tip}</source>
        <translation>{program}: {tip}</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>مزامنة الكل الآن</translation>
    </message>
    <message numerus="yes">
        <source>{n} more need you</source>
        <translation>
            <numerusform>{n} مصدر آخر يحتاج إليك</numerusform>
            <numerusform>مصدر آخر يحتاج إليك</numerusform>
            <numerusform>مصدران آخران يحتاجان إليك</numerusform>
            <numerusform>{n} مصادر أخرى تحتاج إليك</numerusform>
            <numerusform>{n} مصدرًا آخر يحتاج إليك</numerusform>
            <numerusform>{n} مصدر آخر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Next sync {when}</source>
        <translation>المزامنة التالية {when}</translation>
    </message>
    <message>
        <source>Or use an app password</source>
        <translation>أو استخدام كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>Enter an app password…</source>
        <translation>إدخال كلمة مرور تطبيق…</translation>
    </message>
    <message>
        <source>{name} makes one for this program alone, and you can take it back there at any time.</source>
        <translation>ينشئ {name} واحدة لهذا البرنامج وحده، ويمكن سحبها هناك في أي وقت.</translation>
    </message>
    <message>
        <source>The provider makes one for this program alone, and you can take it back there at any time.</source>
        <translation>ينشئ المزوّد واحدة لهذا البرنامج وحده، ويمكن سحبها هناك في أي وقت.</translation>
    </message>
    <message>
        <source>Make one at {provider}</source>
        <translation>إنشاء واحدة لدى {provider}</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء واحدة</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>الرمز: {letters}</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>{email} is connected</source>
        <translation>{email} متصل</translation>
    </message>
    <message>
        <source>Use this computer&apos;s browser instead</source>
        <translation>استخدام متصفح هذا الحاسوب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Sign in on another device…</source>
        <translation>تسجيل الدخول على جهاز آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The link is copied. It works once, in any browser on this computer.</source>
        <translation>نُسخ الرابط. يصلح مرة واحدة، في أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Nothing happened? Paste the address of the last page</source>
        <translation>لم يحدث شيء؟ يُلصق عنوان الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Address of the last page, or the code it shows</source>
        <translation>عنوان الصفحة الأخيرة أو الرمز الذي تعرضه</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>After you allowed access, the browser may show that a page can&apos;t be reached. Copy its whole address from the address bar.</source>
        <translation>بعد السماح بالوصول قد يُظهر المتصفح أن صفحة لا يمكن الوصول إليها. يُرجى نسخ عنوانها كاملًا من شريط العنوان.</translation>
    </message>
    <message>
        <source>If the page shows a code instead, paste that.</source>
        <translation>إن عرضت الصفحة رمزًا بدلًا من ذلك فيُلصق.</translation>
    </message>
    <message>
        <source>It begins with {address}.</source>
        <translation>يبدأ بـ {address}.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in as {who} and allow access to mail.</source>
        <translation>تُفتح الصفحة أدناه على أي جهاز، ويُكتب هناك هذا الرمز، ثم تسجيل الدخول باسم {who} والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>The browser did not open. This computer could not start one. Copy the link and open it in a browser yourself.</source>
        <translation>لم يُفتح المتصفح. لم يستطع هذا الحاسوب تشغيل واحد. يُرجى نسخ الرابط وفتحه في متصفح.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Connect {who}</source>
        <translation>الاتصال بـ{who}</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>الاتصال بصندوق بريد</translation>
    </message>
    <message>
        <source>Your browser will open {host}.</source>
        <translation>سيفتح متصفحك {host}.</translation>
    </message>
    <message>
        <source>Your browser will open the sign-in page.</source>
        <translation>سيفتح متصفحك صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in there as {who} and allow access to mail.</source>
        <translation>يُرجى تسجيل الدخول هناك باسم {who} والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>Sign in there and allow access to mail.</source>
        <translation>يُرجى تسجيل الدخول هناك والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>Open the page below on any device, type this code there, sign in and allow access to mail.</source>
        <translation>تُفتح الصفحة أدناه على أي جهاز، ويُكتب هناك هذا الرمز، ثم تسجيل الدخول والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>The local service is not answering. This goes on as soon as it is back.</source>
        <translation>الخدمة المحلية لا تجيب. يُتابع هذا حالما تعود.</translation>
    </message>
    <message>
        <source>Passing it on…</source>
        <translation>جارٍ التمرير…</translation>
    </message>
    <message>
        <source>Use {name}&apos;s mail as a new source</source>
        <translation>استخدام بريد {name} مصدرًا جديدًا</translation>
    </message>
    <message>
        <source>Use their mail as a new source</source>
        <translation>استخدام ذلك البريد مصدرًا جديدًا</translation>
    </message>
    <message>
        <source>Connect {who} again</source>
        <translation>الاتصال بـ{who} من جديد</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>الاتصال من جديد</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Waiting for the code to be typed…</source>
        <translation>في انتظار كتابة الرمز…</translation>
    </message>
    <message>
        <source>Signed in. Finishing…</source>
        <translation>تم تسجيل الدخول. جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>Signed in. Trying the mail server…</source>
        <translation>تم تسجيل الدخول. تجربة خادم البريد…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>في انتظار المتصفح…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>كل شيء جاهز.</translation>
    </message>
    <message>
        <source>Waiting for you at {name}…</source>
        <translation>في انتظارك لدى {name}…</translation>
    </message>
    <message>
        <source>Waiting for you at the sign-in page…</source>
        <translation>في انتظارك في صفحة تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation>النافذة تُغلق.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Changes have to wait until it is back.</source>
        <translation>لا يمكن الوصول إلى الخدمة. على التعديلات أن تنتظر عودتها.</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>لصق الرسائل</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>تم التراجع: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>أُعيد تنفيذ: {change}</translation>
    </message>
    <message>
        <source>Found in {place}</source>
        <translation>وُجد في {place}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>لم يتغيّر شيء. {why}</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are there already.</source>
        <translation>لا شيء للتعديل: الرسائل هناك بالفعل.</translation>
    </message>
    <message>
        <source>The service does not tell the marks of these messages.</source>
        <translation>لا تذكر الخدمة علامات هذه الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder}</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
            <numerusform>نقل رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نقل رسالتين إلى {folder}</numerusform>
            <numerusform>نقل {n} رسائل إلى {folder}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نقل رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نقل رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نقل {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} messages to</source>
        <translation>
            <numerusform>نقل {n} رسالة إلى</numerusform>
            <numerusform>نقل رسالة واحدة إلى</numerusform>
            <numerusform>نقل رسالتين إلى</numerusform>
            <numerusform>نقل {n} رسائل إلى</numerusform>
            <numerusform>نقل {n} رسالة إلى</numerusform>
            <numerusform>نقل {n} رسالة إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to archive: the messages are not in the Inbox.</source>
        <translation>لا شيء للأرشفة: الرسائل ليست في البريد الوارد.</translation>
    </message>
    <message>
        <source>{source} names none. Your choice is remembered for this source.</source>
        <translation>لا يذكر {source} مجلدًا. يُحفظ اختيارك لهذا المصدر.</translation>
    </message>
    <message numerus="yes">
        <source>Folders of {n} messages</source>
        <translation>
            <numerusform>مجلدات {n} رسالة</numerusform>
            <numerusform>مجلدات رسالة واحدة</numerusform>
            <numerusform>مجلدات رسالتين</numerusform>
            <numerusform>مجلدات {n} رسائل</numerusform>
            <numerusform>مجلدات {n} رسالة</numerusform>
            <numerusform>مجلدات {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder is for archived mail?</source>
        <translation>أي مجلد للبريد المؤرشف؟</translation>
    </message>
    <message>
        <source>Which folder is for deleted mail?</source>
        <translation>أي مجلد للبريد المحذوف؟</translation>
    </message>
    <message>
        <source>&amp;Copy here</source>
        <translation>ن&amp;سخ إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages copied: press {key} on a folder.</source>
        <translation>
            <numerusform>نُسخت {n} رسالة: يُضغط {key} على مجلد.</numerusform>
            <numerusform>نُسخت رسالة واحدة: يُضغط {key} على مجلد.</numerusform>
            <numerusform>نُسخت رسالتان: يُضغط {key} على مجلد.</numerusform>
            <numerusform>نُسخت {n} رسائل: يُضغط {key} على مجلد.</numerusform>
            <numerusform>نُسخت {n} رسالة: يُضغط {key} على مجلد.</numerusform>
            <numerusform>نُسخت {n} رسالة: يُضغط {key} على مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Move to last folder again</source>
        <translation>النقل إلى المجلد الأخير مرة أخرى</translation>
    </message>
    <message>
        <source>Change folders…</source>
        <translation>تغيير المجلدات…</translation>
    </message>
    <message>
        <source>Remove from this folder</source>
        <translation>إزالة من هذا المجلد</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>تمييز كمقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>تمييز بنجمة أو إزالة النجمة</translation>
    </message>
    <message>
        <source>Create “{folder}”</source>
        <translation>إنشاء «{folder}»</translation>
    </message>
    <message>
        <source>This list is of several folders.</source>
        <translation>هذه القائمة من عدة مجلدات.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Change their folders source by source.</source>
        <translation>هذه الرسائل من عدة مصادر. يُرجى تغيير مجلداتها مصدرًا مصدرًا.</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;نقل إلى هنا</translation>
    </message>
    <message>
        <source>There are no messages to paste: select some and copy them first.</source>
        <translation>لا رسائل للصق: تُحدَّد بعضها وتُنسخ أولًا.</translation>
    </message>
    <message>
        <source>Move to favourite {digit}</source>
        <translation>نقل إلى المفضّل {digit}</translation>
    </message>
    <message>
        <source>No folder was used yet: press V to choose one.</source>
        <translation>لم يُستخدم مجلد بعد: يُضغط V لاختيار واحد.</translation>
    </message>
    <message>
        <source>No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.</source>
        <translation>لا مجلد له الرقم {digit} بعد. يُجعل واحد مفضّلًا من قائمة مجلد.</translation>
    </message>
    <message>
        <source>Choose a folder to paste the messages into.</source>
        <translation>يُرجى اختيار مجلد تُلصق فيه الرسائل.</translation>
    </message>
    <message>
        <source>There is no plan to show. {why}</source>
        <translation>لا خطة للعرض. {why}</translation>
    </message>
    <message>
        <source>mail of {sender}</source>
        <translation>بريد {sender}</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>المستخدم أخيرًا</translation>
    </message>
    <message>
        <source>{folder} — {source}</source>
        <translation>{folder} — {source}</translation>
    </message>
    <message>
        <source>key {digit}</source>
        <translation>المفتاح {digit}</translation>
    </message>
    <message>
        <source>{reason}, {key}</source>
        <translation>{reason}، {key}</translation>
    </message>
    <message>
        <source>Gmail keeps each message once, in All Mail, and labels say where it is shown. So a label can&apos;t be left out by itself; Spam and Trash can.</source>
        <translation>يحفظ Gmail كل رسالة مرة واحدة في «كل البريد»، وتبيّن التصنيفات أين تُعرض. لذلك لا يمكن ترك تصنيف بمفرده؛ ويمكن ترك البريد المزعج وسلة المهملات.</translation>
    </message>
    <message>
        <source>What you don&apos;t tick is not read. On the mail server nothing changes, and it can still be filed into.</source>
        <translation>ما لا يُحدَّد لا يُقرأ. لا يتغيّر شيء على خادم البريد، ويمكن مع ذلك النقل إليه.</translation>
    </message>
    <message>
        <source>Nothing is deleted on the mail server, and all comes back when you tick it again.</source>
        <translation>لا يُحذف شيء على خادم البريد، ويعود كل شيء عند تحديده من جديد.</translation>
    </message>
    <message>
        <source>Folders to sync</source>
        <translation>المجلدات للمزامنة</translation>
    </message>
    <message>
        <source>Folders, ticked where they are synced</source>
        <translation>المجلدات، محدّدة حيث تجري مزامنتها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with this folder; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر رسالة واحدة القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر رسالتان القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسائل القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذا المجلد؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages leave the lists here with these {folders} folders; what is in another folder as well stays there.</source>
        <translation>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر رسالة واحدة القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر رسالتان القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسائل القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
            <numerusform>تغادر {n} رسالة القوائم هنا مع هذه المجلدات ({folders})؛ وما هو في مجلد آخر أيضًا يبقى هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are read from now on.</source>
        <translation>
            <numerusform>يُقرأ {n} مجلد من الآن فصاعدًا.</numerusform>
            <numerusform>يُقرأ مجلد واحد من الآن فصاعدًا.</numerusform>
            <numerusform>يُقرأ مجلدان من الآن فصاعدًا.</numerusform>
            <numerusform>تُقرأ {n} مجلدات من الآن فصاعدًا.</numerusform>
            <numerusform>يُقرأ {n} مجلدًا من الآن فصاعدًا.</numerusform>
            <numerusform>يُقرأ {n} مجلد من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no folders.</source>
        <translation>ليس لهذا المصدر مجلدات.</translation>
    </message>
    <message>
        <source>The Inbox is always synced.</source>
        <translation>تجري مزامنة البريد الوارد دائمًا.</translation>
    </message>
    <message>
        <source>It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.</source>
        <translation>لا تجري مزامنته، فلا يُعرف هنا ما فيه. ولا يُحذف إلا إذا لم تكن فيه رسائل.</translation>
    </message>
    <message>
        <source>“{folder}” is not synced, so what is in it is not known here.</source>
        <translation>لا تجري مزامنة «{folder}»، فلا يُعرف هنا ما فيه.</translation>
    </message>
    <message>
        <source>making of “{folder}”</source>
        <translation>إنشاء «{folder}»</translation>
    </message>
    <message>
        <source>Renamed “{folder}” to “{name}”</source>
        <translation>أُعيدت تسمية «{folder}» إلى «{name}»</translation>
    </message>
    <message>
        <source>rename “{folder}”</source>
        <translation>إعادة تسمية «{folder}»</translation>
    </message>
    <message>
        <source>delete “{folder}”</source>
        <translation>حذف «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another folder first.</source>
        <translation>
            <numerusform>تُحذف {n} رسالة فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
            <numerusform>تُحذف رسالة واحدة فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
            <numerusform>تُحذف رسالتان فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
            <numerusform>تُحذف {n} رسائل فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
            <numerusform>تُحذف {n} رسالة فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
            <numerusform>تُحذف {n} رسالة فيه نهائيًا، وعلى خادم البريد أيضًا. يُرجى أولًا نقل ما لا يزال مطلوبًا إلى مجلد آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} folders in it stay.</source>
        <translation>
            <numerusform>يبقى {n} مجلد فيه.</numerusform>
            <numerusform>يبقى المجلد الواحد الذي فيه.</numerusform>
            <numerusform>يبقى المجلدان اللذان فيه.</numerusform>
            <numerusform>تبقى {n} مجلدات فيه.</numerusform>
            <numerusform>يبقى {n} مجلدًا فيه.</numerusform>
            <numerusform>يبقى {n} مجلد فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty “{folder}”</source>
        <translation>إفراغ «{folder}»</translation>
    </message>
    <message>
        <source>A change waits for the mail server, and goes on by itself: {what}.</source>
        <translation>تعديل ينتظر خادم البريد ويُتابع من تلقاء نفسه: {what}.</translation>
    </message>
    <message>
        <source>Made “{folder}”</source>
        <translation>أُنشئ «{folder}»</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>renaming of “{folder}” to “{name}”</source>
        <translation>إعادة تسمية «{folder}» إلى «{name}»</translation>
    </message>
    <message>
        <source>move of “{folder}” into “{place}”</source>
        <translation>نقل «{folder}» إلى «{place}»</translation>
    </message>
    <message>
        <source>Moved “{folder}” into “{place}”</source>
        <translation>نُقل «{folder}» إلى «{place}»</translation>
    </message>
    <message>
        <source>move of “{folder}” to the top level</source>
        <translation>نقل «{folder}» إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>Moved “{folder}” to the top level</source>
        <translation>نُقل «{folder}» إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>move “{folder}”</source>
        <translation>نقل «{folder}»</translation>
    </message>
    <message>
        <source>Delete folder and mail</source>
        <translation>حذف المجلد والبريد</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>لا رسائل فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages lose this label and stay in All Mail.</source>
        <translation>
            <numerusform>تفقد {n} رسالة هذا التصنيف وتبقى في «كل البريد».</numerusform>
            <numerusform>تفقد رسالة واحدة هذا التصنيف وتبقى في «كل البريد».</numerusform>
            <numerusform>تفقد رسالتان هذا التصنيف وتبقيان في «كل البريد».</numerusform>
            <numerusform>تفقد {n} رسائل هذا التصنيف وتبقى في «كل البريد».</numerusform>
            <numerusform>تفقد {n} رسالة هذا التصنيف وتبقى في «كل البريد».</numerusform>
            <numerusform>تفقد {n} رسالة هذا التصنيف وتبقى في «كل البريد».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is the folder for {role} now</source>
        <translation>«{folder}» هو الآن مجلد {role}</translation>
    </message>
    <message>
        <source>“{folder}” is for nothing special now</source>
        <translation>«{folder}» ليس الآن لشيء خاص</translation>
    </message>
    <message>
        <source>say what “{folder}” is for</source>
        <translation>تحديد غرض «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders changed</source>
        <translation>
            <numerusform>غُيّر {n} مجلد</numerusform>
            <numerusform>غُيّر مجلد واحد</numerusform>
            <numerusform>غُيّر مجلدان</numerusform>
            <numerusform>غُيّرت {n} مجلدات</numerusform>
            <numerusform>غُيّر {n} مجلدًا</numerusform>
            <numerusform>غُيّر {n} مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>undo or redo the {change}</source>
        <translation>التراجع أو الإعادة: {change}</translation>
    </message>
    <message>
        <source>Makes “{folder}” in “{place}”.</source>
        <translation>ينشئ «{folder}» في «{place}».</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>إنشاء مجلد</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>Deleted “{folder}” again</source>
        <translation>حُذف «{folder}» من جديد</translation>
    </message>
    <message>
        <source>Move “{folder}”</source>
        <translation>نقل «{folder}»</translation>
    </message>
    <message>
        <source>Move folder</source>
        <translation>نقل المجلد</translation>
    </message>
    <message>
        <source>There is no other place for “{folder}”.</source>
        <translation>لا مكان آخر لـ«{folder}».</translation>
    </message>
    <message>
        <source>Delete “{folder}”?</source>
        <translation>حذف «{folder}»؟</translation>
    </message>
    <message>
        <source>{folder} is empty already.</source>
        <translation>{folder} فارغ بالفعل.</translation>
    </message>
    <message>
        <source>Empty {folder}?</source>
        <translation>إفراغ {folder}؟</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are deleted for good. What comes in from now on stays. This can&apos;t be undone.</source>
        <translation>
            <numerusform>تُحذف {n} رسالة نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف رسالة واحدة نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف رسالتان نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف {n} رسائل نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف {n} رسالة نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف {n} رسالة نهائيًا. وما يأتي من الآن فصاعدًا يبقى. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} messages</source>
        <translation>
            <numerusform>حذف {n} رسالة</numerusform>
            <numerusform>حذف رسالة واحدة</numerusform>
            <numerusform>حذف رسالتين</numerusform>
            <numerusform>حذف {n} رسائل</numerusform>
            <numerusform>حذف {n} رسالة</numerusform>
            <numerusform>حذف {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {most} favourites already, one for each digit. Take one away first.</source>
        <translation>توجد {most} مفضّلات بالفعل، واحد لكل رقم. يُرجى إزالة واحد أولًا.</translation>
    </message>
    <message>
        <source>Key {digit} moves messages to “{folder}” now</source>
        <translation>المفتاح {digit} ينقل الرسائل الآن إلى «{folder}»</translation>
    </message>
    <message>
        <source>“{folder}” is no favourite now</source>
        <translation>لم يعد «{folder}» مفضّلًا</translation>
    </message>
    <message>
        <source>put “{folder}” to its other place</source>
        <translation>وضع «{folder}» في مكانه الآخر</translation>
    </message>
    <message>
        <source>“{folder}” is there again</source>
        <translation>عاد «{folder}»</translation>
    </message>
    <message>
        <source>“{folder}” is not empty any more, and stays.</source>
        <translation>لم يعد «{folder}» فارغًا، ويبقى.</translation>
    </message>
    <message>
        <source>Deleted “{folder}”</source>
        <translation>حُذف «{folder}»</translation>
    </message>
    <message>
        <source>Emptied {folder}</source>
        <translation>أُفرغ {folder}</translation>
    </message>
    <message>
        <source>{done} of {all} were changed before.</source>
        <translation>كانت {done} من {all} قد غُيّرت قبل ذلك.</translation>
    </message>
    <message>
        <source>change “{folder}”</source>
        <translation>تغيير «{folder}»</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a folder lies in another one</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>In which folder</source>
        <translation>في أي مجلد</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown. {answer}</source>
        <translation>لا يُعرض كل بريد هذا المجلد. {answer}</translation>
    </message>
    <message>
        <source>Not all mail of this folder is shown.</source>
        <translation>لا يُعرض كل بريد هذا المجلد.</translation>
    </message>
    <message>
        <source>The server does not open this folder. It says: “{answer}”</source>
        <translation>لا يفتح الخادم هذا المجلد. ويقول: «{answer}»</translation>
    </message>
    <message>
        <source>The server does not open it.</source>
        <translation>لا يفتحه الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{n} رسائل</numerusform>
            <numerusform>{n} رسالة</numerusform>
            <numerusform>{n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages can&apos;t be dragged to another source.</source>
        <translation>لا يمكن سحب الرسائل إلى مصدر آخر.</translation>
    </message>
    <message>
        <source>Folders can&apos;t be moved here.</source>
        <translation>لا يمكن نقل المجلدات إلى هنا.</translation>
    </message>
    <message>
        <source>{folder}, holds only folders</source>
        <translation>{folder}، يحتوي على مجلدات فقط</translation>
    </message>
    <message>
        <source>{folder}, {messages}, favourite {digit}</source>
        <translation>{folder}، {messages}، المفضّل {digit}</translation>
    </message>
    <message>
        <source>{folder}, {messages}</source>
        <translation>{folder}، {messages}</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages, {unread} unread</source>
        <translation>
            <numerusform>{n} رسالة، منها {unread} غير مقروءة</numerusform>
            <numerusform>رسالة واحدة، منها {unread} غير مقروءة</numerusform>
            <numerusform>رسالتان، منها {unread} غير مقروءة</numerusform>
            <numerusform>{n} رسائل، منها {unread} غير مقروءة</numerusform>
            <numerusform>{n} رسالة، منها {unread} غير مقروءة</numerusform>
            <numerusform>{n} رسالة، منها {unread} غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the messages on a folder.</source>
        <translation>تُفلت الرسائل على مجلد.</translation>
    </message>
    <message>
        <source>A folder stays in its source.</source>
        <translation>يبقى المجلد في مصدره.</translation>
    </message>
    <message>
        <source>Filter folders…</source>
        <translation>تصفية المجلدات…</translation>
    </message>
    <message>
        <source>Choose a source to see its folders.</source>
        <translation>يُختار مصدر لرؤية مجلداته.</translation>
    </message>
    <message>
        <source>The folders can&apos;t be read now.</source>
        <translation>لا يمكن قراءة المجلدات الآن.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>قراءة المجلدات…</translation>
    </message>
    <message>
        <source>No folders yet. They appear with the first sync.</source>
        <translation>لا مجلدات بعد. تظهر مع المزامنة الأولى.</translation>
    </message>
    <message>
        <source>Move {count} → {folder}</source>
        <translation>نقل {count} ← {folder}</translation>
    </message>
    <message>
        <source>Move {count} → {folder} in {source}</source>
        <translation>نقل {count} ← {folder} في {source}</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>نقل إلى هنا</translation>
    </message>
    <message>
        <source>Copy {count} → {folder}</source>
        <translation>نسخ {count} ← {folder}</translation>
    </message>
    <message>
        <source>Copy {count} → {folder} in {source}</source>
        <translation>نسخ {count} ← {folder} في {source}</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>نسخ إلى هنا</translation>
    </message>
    <message>
        <source>Add {count} → {folder}</source>
        <translation>إضافة {count} ← {folder}</translation>
    </message>
    <message>
        <source>Add {count} → {folder} in {source}</source>
        <translation>إضافة {count} ← {folder} في {source}</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>إضافة هنا</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder}</source>
        <translation>نقل أو نسخ {count} ← {folder}</translation>
    </message>
    <message>
        <source>Move or copy {count} → {folder} in {source}</source>
        <translation>نقل أو نسخ {count} ← {folder} في {source}</translation>
    </message>
    <message>
        <source>Move or copy here</source>
        <translation>نقل أو نسخ إلى هنا</translation>
    </message>
    <message>
        <source>Move {folder} → {place}</source>
        <translation>نقل {folder} ← {place}</translation>
    </message>
    <message>
        <source>Folders of the source. Drop messages here, or press V in the message list.</source>
        <translation>مجلدات المصدر. تُفلت الرسائل هنا، أو يُضغط V في قائمة الرسائل.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Type a folder&apos;s name…</source>
        <translation>كتابة اسم مجلد…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>a mailbox on a server</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>قراءة الرسالة…</translation>
    </message>
    <message>
        <source>partly: {part} of {all} in it</source>
        <translation>جزئيًا: {part} من {all} فيه</translation>
    </message>
    <message>
        <source>Create “{folder}” inside “{place}”</source>
        <translation>إنشاء «{folder}» داخل «{place}»</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} من {all}</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>ليست فيه</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>يُترك كما هو</translation>
    </message>
    <message>
        <source>{folder}, {state}</source>
        <translation>{folder}، {state}</translation>
    </message>
    <message>
        <source>Select messages to see and change their folders.</source>
        <translation>تُحدَّد رسائل لرؤية مجلداتها وتغييرها.</translation>
    </message>
    <message>
        <source>These messages are of several sources. Select those of one source to see and change their folders.</source>
        <translation>هذه الرسائل من عدة مصادر. تُحدَّد رسائل مصدر واحد لرؤية مجلداتها وتغييرها.</translation>
    </message>
    <message>
        <source>Not all of these messages were read yet. What is not clicked here stays as it is for each of them.</source>
        <translation>لم تُقرأ كل هذه الرسائل بعد. ما لا يُنقر هنا يبقى كما هو لكل منها.</translation>
    </message>
    <message>
        <source>Filter folders or type a new one…</source>
        <translation>تصفية المجلدات أو كتابة مجلد جديد…</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes being saved</source>
        <translation>
            <numerusform>{n} تعديل قيد الحفظ</numerusform>
            <numerusform>تعديل واحد قيد الحفظ</numerusform>
            <numerusform>تعديلان قيد الحفظ</numerusform>
            <numerusform>{n} تعديلات قيد الحفظ</numerusform>
            <numerusform>{n} تعديلًا قيد الحفظ</numerusform>
            <numerusform>{n} تعديل قيد الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Folders of the selected messages</source>
        <translation>مجلدات الرسائل المحدّدة</translation>
    </message>
    <message>
        <source>All inboxes</source>
        <translation>كل صناديق الوارد</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>{list}, {unread} unread</source>
        <translation>{list}، {unread} غير مقروءة</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>This change waits to be sent.</source>
        <translation>هذا التعديل ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>This change is being saved.</source>
        <translation>هذا التعديل قيد الحفظ.</translation>
    </message>
    <message>
        <source>The mail server has not carried this out yet. The change is kept and goes on by itself.</source>
        <translation>لم ينفّذ خادم البريد هذا بعد. التعديل محفوظ ويُتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Out of its old folder. The copy there stays marked as deleted until the mail server removes it.</source>
        <translation>خرجت من مجلدها القديم. وتبقى النسخة هناك مميّزة كمحذوفة حتى يزيلها خادم البريد.</translation>
    </message>
    <message>
        <source>Sorted by date, oldest first</source>
        <translation>مرتّبة بحسب التاريخ، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Sorted by date, newest first</source>
        <translation>مرتّبة بحسب التاريخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sorted by sender, A to Z</source>
        <translation>مرتّبة بحسب المرسل، من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Sorted by sender, Z to A</source>
        <translation>مرتّبة بحسب المرسل، من الياء إلى الألف</translation>
    </message>
    <message>
        <source>Sorted by subject, A to Z</source>
        <translation>مرتّبة بحسب الموضوع، من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Sorted by subject, Z to A</source>
        <translation>مرتّبة بحسب الموضوع، من الياء إلى الألف</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>The last change failed. {why}</source>
        <translation>فشل التعديل الأخير. {why}</translation>
    </message>
    <message>
        <source>Drop the folder on a message.</source>
        <translation>يُفلت المجلد على رسالة.</translation>
    </message>
    <message>
        <source>This folder belongs to another source.</source>
        <translation>هذا المجلد لمصدر آخر.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>also in {folders}</source>
        <translation>وأيضًا في {folders}</translation>
    </message>
    <message>
        <source>in {folders}</source>
        <translation>في {folders}</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Its mail is on the mail server only. “Choose folders to sync…” in the source&apos;s menu brings it here.</source>
        <translation>بريده على خادم البريد فقط. «اختيار المجلدات للمزامنة…» في قائمة المصدر يأتي به إلى هنا.</translation>
    </message>
    <message>
        <source>No mail of {source} was read yet</source>
        <translation>لم يُقرأ بريد من {source} بعد</translation>
    </message>
    <message numerus="yes">
        <source>First import: {done} of {n} folders.</source>
        <translation>
            <numerusform>الاستيراد الأول: {done} من {n} مجلد.</numerusform>
            <numerusform>الاستيراد الأول: {done} من مجلد واحد.</numerusform>
            <numerusform>الاستيراد الأول: {done} من مجلدين.</numerusform>
            <numerusform>الاستيراد الأول: {done} من {n} مجلدات.</numerusform>
            <numerusform>الاستيراد الأول: {done} من {n} مجلدًا.</numerusform>
            <numerusform>الاستيراد الأول: {done} من {n} مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing mail as of {moment}.</source>
        <translation>البريد كما كان: {moment}.</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>and more</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count} · {copies} with doubles</source>
        <translation>{count} · {copies} مع المكرّر</translation>
    </message>
    <message>
        <source>all {count} selected</source>
        <translation>حُدّدت كلها ({count})</translation>
    </message>
    <message>
        <source>{part} of {all} selected</source>
        <translation>حُدّد {part} من {all}</translation>
    </message>
    <message>
        <source>No messages in {folder}.</source>
        <translation>لا رسائل في {folder}.</translation>
    </message>
    <message>
        <source>What its badge says has to be mended first.</source>
        <translation>يجب أولًا إصلاح ما تقوله حالته.</translation>
    </message>
    <message>
        <source>First import</source>
        <translation>الاستيراد الأول</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>قراءة الرسائل…</translation>
    </message>
    <message>
        <source>No message matches “{words}” in {place}.</source>
        <translation>لا رسالة تطابق «{words}» في {place}.</translation>
    </message>
    <message>
        <source>No message matches “{words}”.</source>
        <translation>لا رسالة تطابق «{words}».</translation>
    </message>
    <message>
        <source>Messages appear here as they arrive.</source>
        <translation>تظهر الرسائل هنا عند وصولها.</translation>
    </message>
    <message>
        <source>{folder} is not synced.</source>
        <translation>لا تجري مزامنة {folder}.</translation>
    </message>
    <message>
        <source>Its first sync is about to begin.</source>
        <translation>مزامنته الأولى على وشك البدء.</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation>يُختار مجلد لرؤية رسائله.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>one message</comment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>one message</comment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>replied</source>
        <comment>one message</comment>
        <translation>أُجيب عنها</translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>{n} مرفقات</numerusform>
            <numerusform>{n} مرفقًا</numerusform>
            <numerusform>{n} مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>E archives the selected messages, V moves them, L changes their folders, digits move them to favourite folders, U marks them as read or unread, S stars them, Delete moves them to Trash.</source>
        <translation>الحرف E يؤرشف الرسائل المحدّدة، وV ينقلها، وL يغيّر مجلداتها، والأرقام تنقلها إلى مجلدات مفضّلة، وU يميّزها كمقروءة أو غير مقروءة، وS يميّزها بنجمة، وDelete ينقلها إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>As far as is known now: the server is looked at first, and what is found there counts.</source>
        <translation>بحسب ما يُعرف الآن: يُنظر إلى الخادم أولًا، وما يوجد هناك هو المعتمد.</translation>
    </message>
    <message>
        <source>For “{subject}” these commands would be sent. Nothing has been sent yet.</source>
        <translation>لـ«{subject}» ستُرسل هذه الأوامر. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>It is the first of {n} messages; what goes the same way goes together.</source>
        <translation>
            <numerusform>هي الأولى من {n} رسالة؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
            <numerusform>هي الأولى من رسالة واحدة؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
            <numerusform>هي الأولى من رسالتين؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
            <numerusform>هي الأولى من {n} رسائل؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
            <numerusform>هي الأولى من {n} رسالة؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
            <numerusform>هي الأولى من {n} رسالة؛ وما يسلك الطريق نفسه يذهب معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent: it is so already.</source>
        <translation>لن يُرسل شيء: الحال كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>إظهار {n} أخرى</numerusform>
            <numerusform>إظهار {n} أخرى</numerusform>
            <numerusform>إظهار {n} أخرى</numerusform>
            <numerusform>إظهار {n} أخرى</numerusform>
            <numerusform>إظهار {n} أخرى</numerusform>
            <numerusform>إظهار {n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
    <message>
        <source>There it looks as its sender laid it out. It is written to a file that only you can read, which is removed after ten minutes, or when you leave this program. The page may run nothing and send nothing.</source>
        <translation>تبدو هناك كما نسّقها مرسلها. تُكتب في ملف لا يقرؤه سواك، ويُزال بعد عشر دقائق أو عند مغادرة هذا البرنامج. لا تستطيع الصفحة تشغيل شيء ولا إرسال شيء.</translation>
    </message>
    <message>
        <source>Who sent it can see then that you read it, when, and from which network.</source>
        <translation>يستطيع مرسلها عندئذٍ أن يرى أنك تقرؤها ومتى ومن أي شبكة.</translation>
    </message>
    <message>
        <source>Open this message in the browser?</source>
        <translation>فتح هذه الرسالة في المتصفح؟</translation>
    </message>
    <message>
        <source>Load its pictures from the internet</source>
        <translation>تحميل صورها من الإنترنت</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>النص المصدري للرسالة</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a message: all it is made of</comment>
        <translation>النص المصدري</translation>
    </message>
    <message>
        <source>These are the first {size} KiB. The saved file has all of it.</source>
        <translation>هذه أول {size} كيبيبايت. وفي الملف المحفوظ كل شيء.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Fetching {file} to be dragged…</source>
        <translation>جلب {file} لسحبه…</translation>
    </message>
    <message>
        <source>{file} is here: drag it now.</source>
        <translation>{file} هنا: يمكن سحبه الآن.</translation>
    </message>
    <message>
        <source>“{file}” could not be fetched</source>
        <translation>تعذّر جلب «{file}»</translation>
    </message>
    <message>
        <source>{reason}. Make room, and try again.</source>
        <translation>{reason}. يُرجى إخلاء مساحة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Copy the sender&apos;s address</source>
        <translation>نسخ عنوان المرسل</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
    <message>
        <source>Show source…</source>
        <translation>عرض النص المصدري…</translation>
    </message>
    <message>
        <source>about this message</source>
        <translation>حول هذه الرسالة</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>It leads to {host}. Your browser opens it.</source>
        <translation>يقود إلى {host}. ويفتحه متصفحك.</translation>
    </message>
    <message>
        <source>Its words name {host}, but that is not where it leads.</source>
        <translation>تذكر كلماته {host}، لكنه لا يقود إلى هناك.</translation>
    </message>
    <message>
        <source>[It is longer: the source of the message has all of it.]</source>
        <translation>[هي أطول: في النص المصدري للرسالة كل شيء.]</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. The message is shown as soon as it is back.</source>
        <translation>لا يمكن الوصول إلى الخدمة. تُعرض الرسالة حالما تعود.</translation>
    </message>
    <message>
        <source>Fetching the message…</source>
        <translation>جلب الرسالة…</translation>
    </message>
    <message>
        <source>It was moved or deleted by another program. The list is being read again.</source>
        <translation>نقلها برنامج آخر أو حذفها. تُقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>نُسخ: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are selected.</source>
        <translation>
            <numerusform>حُدّدت {n} رسالة.</numerusform>
            <numerusform>حُدّدت رسالة واحدة.</numerusform>
            <numerusform>حُدّدت رسالتان.</numerusform>
            <numerusform>حُدّدت {n} رسائل.</numerusform>
            <numerusform>حُدّدت {n} رسالة.</numerusform>
            <numerusform>حُدّدت {n} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation>تُحدَّد رسالة لقراءتها.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read now</source>
        <translation>لا يمكن قراءة هذه الرسالة الآن</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>عرضها كما أُرسلت</translation>
    </message>
    <message>
        <source>Show plain text</source>
        <translation>عرض النص وحده</translation>
    </message>
    <message>
        <source>This message is made too elaborately to be shown here: these are its words alone.</source>
        <translation>هذه الرسالة أعقد من أن تُعرض هنا: وهذه كلماتها وحدها.</translation>
    </message>
    <message>
        <source>It is long: only its beginning is shown here.</source>
        <translation>هي طويلة: لا يُعرض هنا إلا أولها.</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>ليس في هذه الرسالة نص يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>This message is no longer there</source>
        <translation>لم تعد هذه الرسالة هناك</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>help of the command line</comment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>options</source>
        <comment>help of the command line</comment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>help of the command line</comment>
        <translation>عرض هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>help of the command line</comment>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>wrong usage</comment>
        <translation>الوسيط %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>wrong usage</comment>
        <translation>وسائط غير معروفة: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <comment>wrong usage</comment>
        <translation>غير مسموح مع الوسيط %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>wrong usage</comment>
        <translation>لا يأخذ قيمة: %r</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>wrong usage</comment>
        <translation>هذه الوسائط ناقصة: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <comment>wrong usage</comment>
        <translation>ينقص أحد هذه الوسائط: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>wrong usage</comment>
        <translation>تنقصه قيمة</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>wrong usage</comment>
        <translation>تنقصه قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>wrong usage</comment>
        <translation>خيار ملتبس: %(option)s قد يعني %(matches)s</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>wrong usage</comment>
        <translation>قيمة غير صالحة من النوع %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>wrong usage</comment>
        <translation>%(value)r ليس من الخيارات (يُختار من %(choices)s)</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <comment>wrong usage</comment>
        <translation>%(prog)s: خطأ: %(message)s
</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>عرض الإصدار والخروج</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} seconds.</source>
        <translation>لم ينته الفحص خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The address of a service looks like https://api.example.org</source>
        <translation>عنوان الخدمة يكون مثل https://api.example.org</translation>
    </message>
    <message>
        <source>The service&apos;s answer has another shape than documented: {error}</source>
        <translation>شكل جواب الخدمة يختلف عمّا هو موثّق: {error}</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تستجب الخدمة في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>يتعذّر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>An event has another shape than documented: {error}</source>
        <translation>شكل أحد الأحداث يختلف عمّا هو موثّق: {error}</translation>
    </message>
    <message>
        <source>The service ended the event stream</source>
        <translation>أنهت الخدمة تدفق الأحداث</translation>
    </message>
    <message>
        <source>The content is larger than {limit} bytes.</source>
        <translation>المحتوى أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of a source</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>INVALID_CREDENTIALS</source>
        <comment>state of a source</comment>
        <translation>تسجيل الدخول مرفوض</translation>
    </message>
    <message>
        <source>CONNECTION_IMPOSSIBLE</source>
        <comment>state of a source</comment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>NO_ACCESS_TO_ALL_MAIL</source>
        <comment>state of a source</comment>
        <translation>بلا «كل البريد»</translation>
    </message>
    <message>
        <source>TEMP_DISABLED</source>
        <comment>state of a source</comment>
        <translation>معطّل مؤقتًا</translation>
    </message>
    <message>
        <source>DISABLED</source>
        <comment>state of a source</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>state of a change</comment>
        <translation>مخطّط</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a change</comment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a change</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>state of a change</comment>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a change</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a change</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a change</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of a change</comment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a change</comment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a change</comment>
        <translation>بلا داعٍ</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>state of a change</comment>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of news</comment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>sync</source>
        <comment>kind of news</comment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>folders</source>
        <comment>what a change does</comment>
        <translation>مجلدات</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a change does</comment>
        <translation>حذف مجلد</translation>
    </message>
    <message>
        <source>expunge</source>
        <comment>what a change does</comment>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>what a change does</comment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a change does</comment>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a change does</comment>
        <translation>تمييز كمقروء</translation>
    </message>
    <message>
        <source>append</source>
        <comment>what a change does</comment>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>flags</source>
        <comment>what a change does</comment>
        <translation>علامات</translation>
    </message>
    <message>
        <source>The key of the stored secrets is damaged.</source>
        <translation>مفتاح الأسرار المحفوظة تالف.</translation>
    </message>
    <message>
        <source>This is not the address of an API server.</source>
        <translation>هذا ليس عنوان خادم واجهة برمجية (API).</translation>
    </message>
    <message>
        <source>No system keyring was found: none is installed, or none runs in this session. On Linux it is GNOME Keyring or KWallet, started with the desktop.</source>
        <translation>لم يُعثر على حلقة مفاتيح للنظام: لا توجد حلقة مثبّتة، أو لا تعمل أي حلقة في هذه الجلسة. في لينكس هي GNOME Keyring أو KWallet، وتبدأ مع سطح المكتب.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key to the stored passwords can&apos;t be read. Unlock it and try again.</source>
        <translation>حلقة مفاتيح النظام مقفلة، لذا تتعذّر قراءة مفتاح كلمات المرور المحفوظة. يُرجى فتح قفلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The stored secrets can&apos;t be opened with this key.</source>
        <translation>لا يفتح هذا المفتاح الأسرار المحفوظة.</translation>
    </message>
    <message>
        <source>The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it is another keyring than before. Unlock it and try again.</source>
        <translation>لم تعطِ حلقة مفاتيح النظام مفتاح كلمات المرور المحفوظة: هي مقفلة، أو أُغلق سؤالها، أو هي حلقة أخرى غير السابقة. يُرجى فتح قفلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting for its password in another window: answer there, then try again.</source>
        <translation>لم تستجب حلقة مفاتيح النظام في الوقت المحدّد. ربما تنتظر كلمة مرورها في نافذة أخرى: يُرجى الإجابة هناك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This secret is not stored.</source>
        <translation>هذا السر غير محفوظ.</translation>
    </message>
    <message>
        <source>The stored passwords are locked with another kind of key.</source>
        <translation>كلمات المرور المحفوظة مقفلة بنوع آخر من المفاتيح.</translation>
    </message>
    <message>
        <source>The key file is a link. It must be a file of its own.</source>
        <translation>ملف المفتاح رابط. يجب أن يكون ملفًا قائمًا بذاته.</translation>
    </message>
    <message>
        <source>The key file is not a plain file.</source>
        <translation>ملف المفتاح ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The key file belongs to another user.</source>
        <translation>ملف المفتاح يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>The key file can be read by others. Its mode must be 600.</source>
        <translation>يمكن لآخرين قراءة ملف المفتاح. يجب أن تكون أذوناته 600.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read.</source>
        <translation>تتعذّر قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>There is a key file already.</source>
        <translation>يوجد ملف مفتاح من قبل.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written: {why}.</source>
        <translation>تتعذّر كتابة ملف المفتاح: {why}.</translation>
    </message>
    <message>
        <source>The damaged key file can&apos;t be put aside: {why}.</source>
        <translation>تتعذّر تنحية ملف المفتاح التالف جانبًا: {why}.</translation>
    </message>
    <message>
        <source>The only keyring here is {keyring}, which is not known to keep secrets safe, so it is not used. If {setting} or keyringrc.cfg names it, take that away.</source>
        <translation>حلقة المفاتيح الوحيدة هنا هي {keyring}، ولا يُعرف أنها تحفظ الأسرار بأمان، لذا لا تُستخدم. إذا كان {setting} أو keyringrc.cfg يسمّيها فيُرجى إزالة ذلك.</translation>
    </message>
    <message>
        <source>This is too long for a system keyring, which keeps {most} characters at most.</source>
        <translation>هذا أطول مما تحفظه حلقة مفاتيح النظام، وهو {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be chosen: {setting} or keyringrc.cfg names one that is not there, or can&apos;t be read. Take that away, and the usual one is used.</source>
        <translation>يتعذّر اختيار حلقة مفاتيح النظام: {setting} أو keyringrc.cfg يسمّي حلقة غير موجودة أو تتعذّر قراءته. عند إزالة ذلك تُستخدم الحلقة المعتادة.</translation>
    </message>
    <message>
        <source>The system keyring failed while it was asked: it may have just ended. Start it again and try once more.</source>
        <translation>أخفقت حلقة مفاتيح النظام أثناء سؤالها: ربما توقّفت للتو. يُرجى تشغيلها من جديد ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it.</source>
        <translation>لم تحتفظ حلقة مفاتيح النظام بما أُعطي لها.</translation>
    </message>
    <message>
        <source>The system keyring has an entry of this name already.</source>
        <translation>في حلقة مفاتيح النظام إدخال بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The system keyring did not keep what was given to it, or is locked and its question was closed.</source>
        <translation>لم تحتفظ حلقة مفاتيح النظام بما أُعطي لها، أو هي مقفلة وأُغلق سؤالها.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The key of the stored secrets is gone.</source>
        <translation>مفتاح الأسرار المحفوظة لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>ليس هذا اسم خادم.</translation>
    </message>
    <message>
        <source>What follows the @ is not the name of a domain.</source>
        <translation>ما بعد @ ليس اسم نطاق.</translation>
    </message>
    <message>
        <source>This server knows people by Kerberos (GSSAPI), which this program can&apos;t offer.</source>
        <translation>يتعرّف هذا الخادم على الأشخاص عبر Kerberos (GSSAPI)، وهو ما لا يوفّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>This server knows people by Windows accounts (NTLM), which this program can&apos;t offer.</source>
        <translation>يتعرّف هذا الخادم على الأشخاص عبر حسابات Windows (NTLM)، وهو ما لا يوفّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>This server knows people by the network address they come from, which this program can&apos;t offer.</source>
        <translation>يتعرّف هذا الخادم على الأشخاص من عنوان الشبكة الذي يأتون منه، وهو ما لا يوفّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>This server knows people by a certificate of their own, which this program can&apos;t offer.</source>
        <translation>يتعرّف هذا الخادم على الأشخاص بشهادة خاصة بهم، وهو ما لا يوفّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>This server knows people by a web page, which this program can&apos;t offer.</source>
        <translation>يتعرّف هذا الخادم على الأشخاص عبر صفحة ويب، وهو ما لا يوفّره هذا البرنامج.</translation>
    </message>
    <message>
        <source>This server asks nobody who they are, which this program can&apos;t work with.</source>
        <translation>لا يسأل هذا الخادم أحدًا عن هويته، ولا يستطيع هذا البرنامج العمل بذلك.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs, only its own sign-in page.</source>
        <translation>لا يقبل هذا المزوّد كلمات مرور من برامج البريد: يجري تسجيل الدخول على صفحته هو فقط.</translation>
    </message>
    <message>
        <source>Some servers want only “{name}” as the user name.</source>
        <translation>تريد بعض الخوادم «{name}» فقط اسمًا للمستخدم.</translation>
    </message>
    <message>
        <source>{provider}: mail programs</source>
        <translation>{provider}: برامج البريد</translation>
    </message>
    <message>
        <source>The message must stay in a folder.</source>
        <translation>يجب أن تبقى الرسالة في مجلد.</translation>
    </message>
    <message>
        <source>The service is ending. Nothing was changed.</source>
        <translation>الخدمة في طور الانتهاء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Messages are being moved there or from there.</source>
        <translation>تُنقل رسائل إلى هناك أو من هناك.</translation>
    </message>
    <message>
        <source>Another change that names the folder is on its way.</source>
        <translation>تعديل آخر يخص المجلد في الطريق.</translation>
    </message>
    <message>
        <source>The message is still on its way here from another account. The change goes on then.</source>
        <translation>ما زالت الرسالة في طريقها إلى هنا من حساب آخر. يستمر التعديل بعد ذلك.</translation>
    </message>
    <message>
        <source>Its text is kept in the file {file}.</source>
        <translation>نصها محفوظ في الملف {file}.</translation>
    </message>
    <message>
        <source>The server changes a message when it copies it. Nothing was removed; the changed copy is there, too.</source>
        <translation>يغيّر الخادم الرسالة عند نسخها. لم يُزَل شيء؛ والنسخة المتغيّرة هناك أيضًا.</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>The message is too big to be copied to another source.</source>
        <translation>الرسالة أكبر من أن تُنسخ إلى مصدر آخر.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message, so nothing proves that none of it would be lost. It was not removed from any folder, and is tried again.</source>
        <translation>لا يسلّم خادم البريد نص هذه الرسالة، فلا شيء يثبت أنه لن يضيع منها شيء. لم تُزَل من أي مجلد، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>No other folder is proved to keep what this message holds. It was not removed.</source>
        <translation>لم يثبت أن مجلدًا آخر يحفظ ما في هذه الرسالة. لم تُزَل.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. It was not removed.</source>
        <translation>يعرض مجلدان الرسالة نفسها تمامًا، ولا شيء يبيّن في أيهما هي. لم تُزَل.</translation>
    </message>
    <message>
        <source>The message is in one folder only; {folder} just shows it from there.</source>
        <translation>الرسالة في مجلد واحد فقط؛ و{folder} يعرضها من هناك فحسب.</translation>
    </message>
    <message>
        <source>The server does not carry this out, or loses the connection each time.</source>
        <translation>لا ينفّذ الخادم هذا، أو يفقد الاتصال كل مرة.</translation>
    </message>
    <message>
        <source>The mail server gives this folder no valid UIDVALIDITY, so nothing tells whether a number still means the same message. So none is moved there or from there. They can be read here, and moved in another program.</source>
        <translation>لا يعطي خادم البريد هذا المجلد UIDVALIDITY صالحًا، فلا شيء يبيّن هل لا يزال الرقم يعني الرسالة نفسها. لذلك لا تُنقل رسالة إلى هناك أو من هناك. يمكن قراءتها هنا ونقلها في برنامج آخر.</translation>
    </message>
    <message>
        <source>The server left out messages that are there.</source>
        <translation>أغفل الخادم رسائل موجودة.</translation>
    </message>
    <message>
        <source>Several messages arrived there that can&apos;t be told apart. Please look into the folder.</source>
        <translation>وصلت إلى هناك عدة رسائل لا يمكن التمييز بينها. يُرجى النظر في المجلد.</translation>
    </message>
    <message>
        <source>The server refuses to tell what a message is.</source>
        <translation>يرفض الخادم أن يقول ما هي الرسالة.</translation>
    </message>
    <message>
        <source>The server opens this folder for reading only.</source>
        <translation>يفتح الخادم هذا المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder was made anew and holds several copies of the message. Please choose again.</source>
        <translation>أُنشئ المجلد من جديد وفيه عدة نسخ من الرسالة. يُرجى الاختيار مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder was made anew, and the mail server ends the connection over a message in it that may be this one. The next sync tells what is where.</source>
        <translation>أُنشئ المجلد من جديد، ويقطع خادم البريد الاتصال عند رسالة فيه قد تكون هذه. تبيّن المزامنة التالية ما هو أين.</translation>
    </message>
    <message>
        <source>The server carried a command out twice: the folder holds the message two times.</source>
        <translation>نفّذ الخادم أمرًا مرتين: في المجلد الرسالة مرتين.</translation>
    </message>
    <message>
        <source>The server said OK, but no message arrived.</source>
        <translation>قال الخادم OK، لكن لم تصل رسالة.</translation>
    </message>
    <message>
        <source>The server takes no message bigger than {limit} bytes.</source>
        <translation>لا يقبل الخادم رسالة أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>The folders keep changing while the message is moved.</source>
        <translation>تتغيّر المجلدات باستمرار أثناء نقل الرسالة.</translation>
    </message>
    <message>
        <source>The change concerns another source as well, and begins anew.</source>
        <translation>يخص التعديل مصدرًا آخر أيضًا، ويبدأ من جديد.</translation>
    </message>
    <message>
        <source>The server lets nobody delete in this folder.</source>
        <translation>لا يسمح الخادم لأحد بالحذف في هذا المجلد.</translation>
    </message>
    <message>
        <source>You have no right to remove messages from this folder.</source>
        <translation>لا تملك صلاحية إزالة رسائل من هذا المجلد.</translation>
    </message>
    <message>
        <source>The folders keep changing.</source>
        <translation>تتغيّر المجلدات باستمرار.</translation>
    </message>
    <message>
        <source>You have no right to put messages into this folder.</source>
        <translation>لا تملك صلاحية وضع رسائل في هذا المجلد.</translation>
    </message>
    <message>
        <source>The server did not tell the message&apos;s flags.</source>
        <translation>لم يذكر الخادم علامات الرسالة.</translation>
    </message>
    <message>
        <source>taken back, as the edit failed</source>
        <translation>تم التراجع عنه لأن التعديل أخفق</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder.</source>
        <translation>أعاد برنامج آخر الرسالة إلى هذا المجلد.</translation>
    </message>
    <message>
        <source>The server did not mark the message as deleted.</source>
        <translation>لم يميّز الخادم الرسالة كمحذوفة.</translation>
    </message>
    <message numerus="yes">
        <source>In the old folder {n} other messages are marked as deleted, and not by this program. The server would remove all of them at once, so nothing was removed.</source>
        <translation>
            <numerusform>لا رسائل أخرى في المجلد القديم مميّزة كمحذوفة من برنامج آخر. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
            <numerusform>في المجلد القديم رسالة أخرى مميّزة كمحذوفة، وليس من هذا البرنامج. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
            <numerusform>في المجلد القديم رسالتان أخريان مميّزتان كمحذوفتين، وليس من هذا البرنامج. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
            <numerusform>في المجلد القديم {n} رسائل أخرى مميّزة كمحذوفة، وليس من هذا البرنامج. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
            <numerusform>في المجلد القديم {n} رسالة أخرى مميّزة كمحذوفة، وليس من هذا البرنامج. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
            <numerusform>في المجلد القديم {n} رسالة أخرى مميّزة كمحذوفة، وليس من هذا البرنامج. كان الخادم سيزيلها كلها دفعة واحدة، لذا لم يُزل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not remove the message.</source>
        <translation>لم يُزِل الخادم الرسالة.</translation>
    </message>
    <message>
        <source>The server does not keep this in this folder: {names}.</source>
        <translation>لا يحتفظ الخادم بهذا في هذا المجلد: {names}.</translation>
    </message>
    <message>
        <source>The server keeps no star in this folder.</source>
        <translation>لا يحتفظ الخادم بنجمة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The server did not keep the star.</source>
        <translation>لم يحتفظ الخادم بالنجمة.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is still there.</source>
        <translation>قال الخادم OK، لكن المجلد لا يزال هناك.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders: expunge those.</source>
        <translation>{folder} يعرض رسائل مجلدات أخرى فقط: تُنظّف تلك.</translation>
    </message>
    <message>
        <source>In {folder} waits a message that was moved elsewhere, and nothing proves now that it is there. So the folder was not expunged.</source>
        <translation>في {folder} تنتظر رسالة نُقلت إلى مكان آخر، ولا شيء يثبت الآن أنها هناك. لذلك لم يُنظّف المجلد.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder is not there.</source>
        <translation>قال الخادم OK، لكن المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Messages in {folder}, which would be lost with it: {count}. Nothing was deleted. Move them elsewhere, or ask for it with delete_messages=1.</source>
        <translation>رسائل في {folder} كانت ستضيع معه: {count}. لم يُحذف شيء. يُرجى نقلها إلى مكان آخر أو طلب ذلك بـ delete_messages=1.</translation>
    </message>
    <message>
        <source>The folder was made anew meanwhile.</source>
        <translation>أُنشئ المجلد من جديد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server did not expunge the folder.</source>
        <translation>لم ينظّف الخادم المجلد.</translation>
    </message>
    <message>
        <source>{folder} was made anew on the mail server since. Nothing was changed.</source>
        <translation>أُنشئ {folder} من جديد على خادم البريد منذ ذلك الحين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In {folder} are messages that another program has marked as deleted, or that wait there, and this server can&apos;t expunge others alone. Nothing was deleted.</source>
        <translation>في {folder} رسائل ميّزها برنامج آخر كمحذوفة أو تنتظر هناك، ولا يستطيع هذا الخادم إزالة الأخرى وحدها. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The server does not keep in this folder what was read.</source>
        <translation>لا يحتفظ الخادم في هذا المجلد بما قُرئ.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders.</source>
        <translation>{folder} يعرض رسائل مجلدات أخرى فقط.</translation>
    </message>
    <message>
        <source>The server did not mark the messages.</source>
        <translation>لم يميّز الخادم الرسائل.</translation>
    </message>
    <message>
        <source>The server did not keep that messages were read.</source>
        <translation>لم يحتفظ الخادم بأن رسائل قُرئت.</translation>
    </message>
    <message>
        <source>The server said OK, but the folder has its old name.</source>
        <translation>قال الخادم OK، لكن المجلد باسمه القديم.</translation>
    </message>
    <message>
        <source>There is a folder {folder} already.</source>
        <translation>يوجد مجلد {folder} بالفعل.</translation>
    </message>
    <message>
        <source>{folder} is no longer on the mail server.</source>
        <translation>لم يعد {folder} على خادم البريد.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam.</source>
        <translation>لا يُبقي Gmail تصنيفات على رسائل سلة المهملات أو البريد المزعج.</translation>
    </message>
    <message>
        <source>Gmail did not take the labels over.</source>
        <translation>لم يأخذ Gmail التصنيفات.</translation>
    </message>
    <message>
        <source>The server keeps the mark on the message.</source>
        <translation>يُبقي الخادم العلامة على الرسالة.</translation>
    </message>
    <message>
        <source>The message is marked as deleted in the old folder, until the server removes it.</source>
        <translation>الرسالة مميّزة كمحذوفة في المجلد القديم إلى أن يزيلها الخادم.</translation>
    </message>
    <message>
        <source>Another program removed the message from {other} at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>أزال برنامج آخر الرسالة من {other} في اللحظة التي أُزيلت فيها هنا من {left}. كي لا تضيع أُعيدت إلى {back}.</translation>
    </message>
    <message>
        <source>another program took the other copy away; it was put back</source>
        <translation>أزال برنامج آخر النسخة الأخرى؛ أُعيدت</translation>
    </message>
    <message>
        <source>Another program removed the other copy of the message, and no folder takes it back yet. It is kept on this disk until one does.</source>
        <translation>أزال برنامج آخر النسخة الأخرى من الرسالة، ولا يستعيدها مجلد بعد. تُحفظ على هذا القرص إلى أن يستعيدها أحدها.</translation>
    </message>
    <message>
        <source>Another program removed the message at the moment it was removed from {left} here. So that it is not lost, it was put back into {back}.</source>
        <translation>أزال برنامج آخر الرسالة في اللحظة التي أُزيلت فيها هنا من {left}. كي لا تضيع أُعيدت إلى {back}.</translation>
    </message>
    <message>
        <source>It is kept on this disk until then.</source>
        <translation>تُحفظ على هذا القرص إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no room on this disk to keep the message while it is removed. If another program removed the other copy at that moment, it could not be put back.</source>
        <translation>لا مساحة على هذا القرص للاحتفاظ بالرسالة أثناء إزالتها. لو أزال برنامج آخر النسخة الأخرى في تلك اللحظة لتعذّرت إعادتها.</translation>
    </message>
    <message>
        <source>another folder shows this very message</source>
        <translation>يعرض مجلد آخر هذه الرسالة نفسها</translation>
    </message>
    <message>
        <source>a copy was gone before the removal</source>
        <translation>اختفت نسخة قبل الإزالة</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived.</source>
        <translation>قال الخادم OK لكن لم تصل أي نسخة.</translation>
    </message>
    <message>
        <source>The other server changes the message when it takes it in. It stays where it was.</source>
        <translation>يغيّر الخادم الآخر الرسالة عند استلامها. تبقى حيث كانت.</translation>
    </message>
    <message>
        <source>The other server changed the message when it took it in. Both copies are there.</source>
        <translation>غيّر الخادم الآخر الرسالة عند استلامها. النسختان هناك.</translation>
    </message>
    <message>
        <source>The other server takes no message bigger than {limit} bytes.</source>
        <translation>لا يقبل الخادم الآخر رسالة أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>The server said OK, but no copy arrived. The message stays where it is.</source>
        <translation>قال الخادم OK، لكن لم تصل نسخة. تبقى الرسالة حيث هي.</translation>
    </message>
    <message>
        <source>the mark only told that the folder is no view</source>
        <translation>دلّت العلامة فقط على أن المجلد ليس عرضًا</translation>
    </message>
    <message>
        <source>the copy that was to stay went or was marked as well</source>
        <translation>اختفت النسخة التي كانت ستبقى أو مُيّزت أيضًا</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept on this disk ({why}).</source>
        <translation>تعذّر حفظ الرسالة على هذا القرص ({why}).</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>أعاد القرص بايتات غير التي كُتبت.</translation>
    </message>
    <message>
        <source>The message is no longer where it was seen. Another program may have moved or deleted it: sync, and look again.</source>
        <translation>لم تعد الرسالة حيث شوهدت. ربما نقلها برنامج آخر أو حذفها: تُرجى المزامنة والنظر من جديد.</translation>
    </message>
    <message>
        <source>Mail is still being read for the first time. The change goes on when that is done.</source>
        <translation>لا يزال البريد يُقرأ للمرة الأولى. يُتابع التعديل بعد ذلك.</translation>
    </message>
    <message>
        <source>Folders were renamed or made elsewhere. The change goes on when they have been read.</source>
        <translation>أُعيدت تسمية مجلدات أو أُنشئت في مكان آخر. يُتابع التعديل بعد قراءتها.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for this message, so nothing proves what would be moved or removed. It was left where it is. Another program may move it unread, such as the webmail of the provider, who should be told of it.</source>
        <translation>يقطع خادم البريد الاتصال كلما طُلبت منه هذه الرسالة، فلا شيء يثبت ما الذي سيُنقل أو يُزال. تُركت حيث هي. قد ينقلها برنامج آخر بلا قراءة، مثل بريد الويب لدى المزوّد الذي ينبغي إعلامه بذلك.</translation>
    </message>
    <message>
        <source>The mail server ends the connection each time it is asked for a certain message in {folder}, so nothing tells whether this one is there. Nothing more was done. Please look into the folder, with the webmail of the provider, who should be told of it.</source>
        <translation>يقطع خادم البريد الاتصال كلما طُلبت منه رسالة معينة في {folder}، فلا شيء يبيّن هل هذه هناك. لم يُفعل شيء آخر. يُرجى النظر في المجلد ببريد الويب لدى المزوّد الذي ينبغي إعلامه بذلك.</translation>
    </message>
    <message>
        <source>The account has no source {label}.</source>
        <translation>ليس للحساب مصدر {label}.</translation>
    </message>
    <message>
        <source>The other account has no source {label}.</source>
        <translation>ليس في الحساب الآخر مصدر {label}.</translation>
    </message>
    <message>
        <source>UID STORE of all below number {uid} {what}</source>
        <translation>UID STORE لكل ما دون الرقم {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread below number {uid} {what}</source>
        <translation>UID STORE لغير المقروء دون الرقم {uid} {what}</translation>
    </message>
    <message>
        <source>UID STORE of all {what}</source>
        <translation>UID STORE للكل {what}</translation>
    </message>
    <message>
        <source>UID STORE of the unread {what}</source>
        <translation>UID STORE لغير المقروء {what}</translation>
    </message>
    <message>
        <source>Checked by asking for the folder.</source>
        <translation>يُتحقق منه بالسؤال عن المجلد.</translation>
    </message>
    <message>
        <source>Afterwards UID SEARCH UID {uid} finds nothing.</source>
        <translation>بعد ذلك لا يجد UID SEARCH UID {uid} شيئًا.</translation>
    </message>
    <message>
        <source>Checked by reading the labels again.</source>
        <translation>يُتحقق منه بقراءة التصنيفات من جديد.</translation>
    </message>
    <message>
        <source>Checked by reading the flags again.</source>
        <translation>يُتحقق منه بقراءة العلامات من جديد.</translation>
    </message>
    <message>
        <source>Checked by asking for the folder. One that holds mail is not deleted unless that was asked for.</source>
        <translation>يُتحقق منه بالسؤال عن المجلد. لا يُحذف مجلد فيه بريد إلا إذا طُلب ذلك.</translation>
    </message>
    <message>
        <source>Checked by searching for what was marked.</source>
        <translation>يُتحقق منه بالبحث عمّا مُيّز.</translation>
    </message>
    <message>
        <source>Checked by searching for what is unread.</source>
        <translation>يُتحقق منه بالبحث عن غير المقروء.</translation>
    </message>
    <message>
        <source>{command} (the whole message)</source>
        <translation>{command} (الرسالة كاملة)</translation>
    </message>
    <message>
        <source>UID EXPUNGE of these</source>
        <translation>UID EXPUNGE لهذه</translation>
    </message>
    <message>
        <source>The mark tells whether another folder shows this very message. It is taken off again.</source>
        <translation>تدلّ العلامة على ما إذا كان مجلد آخر يعرض هذه الرسالة نفسها. ثم تُزال.</translation>
    </message>
    <message>
        <source>It waits: this server can only remove all that is marked as deleted in the folder.</source>
        <translation>في الانتظار: لا يمكن لهذا الخادم إلا إزالة كل ما هو مميّز كمحذوف في المجلد.</translation>
    </message>
    <message>
        <source>UID EXPUNGE of what is marked as deleted</source>
        <translation>UID EXPUNGE لما هو مميّز كمحذوف</translation>
    </message>
    <message>
        <source>Before it the same text is seen in another folder.</source>
        <translation>قبل ذلك يُرى النص نفسه في مجلد آخر.</translation>
    </message>
    <message>
        <source>The source was removed while its server carried out the change. The message is in one of these folders, or in several: {names}.</source>
        <translation>أُزيل المصدر بينما كان خادمه ينفّذ التعديل. الرسالة في أحد هذه المجلدات أو في عدة منها: {names}.</translation>
    </message>
    <message>
        <source>The source was removed.</source>
        <translation>أُزيل المصدر.</translation>
    </message>
    <message>
        <source>{folder} only shows messages of other folders. Nothing can be put there or taken from there.</source>
        <translation>{folder} يعرض رسائل مجلدات أخرى فقط. لا يمكن وضع شيء هناك ولا أخذ شيء من هناك.</translation>
    </message>
    <message>
        <source>Gmail shows no Trash here, so nothing can be put there.</source>
        <translation>لا يعرض Gmail هنا سلة المهملات، فلا يمكن وضع شيء فيها.</translation>
    </message>
    <message>
        <source>It is not said which source the message shall leave: name it, and that of the folder it goes to.</source>
        <translation>لم يُذكر أي مصدر تغادره الرسالة: يُرجى ذكره، ومصدر المجلد الذي تذهب إليه.</translation>
    </message>
    <message>
        <source>Neither a folder to add nor one to remove was named.</source>
        <translation>لم يُذكر مجلد للإضافة ولا للإزالة.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold messages.</source>
        <translation>لا يمكن أن يحتوي {folder} على رسائل.</translation>
    </message>
    <message>
        <source>Both sources show the same mailbox: a label can&apos;t go from one of them and stay in the other.</source>
        <translation>يعرض المصدران صندوق البريد نفسه: لا يمكن أن يزول تصنيف من أحدهما ويبقى في الآخر.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}” from number {uid} on. An OK alone is no proof.</source>
        <translation>يُتحقق منه بالنظر إلى الجديد في «{folder}» ابتداءً من الرقم {uid}. كلمة OK وحدها ليست دليلًا.</translation>
    </message>
    <message>
        <source>Checked by asking for “{folder}”: it has the number of the old folder, or that one is gone.</source>
        <translation>يُتحقق منه بالسؤال عن «{folder}»: له رقم المجلد القديم، أو اختفى ذلك المجلد.</translation>
    </message>
    <message>
        <source>Seen in “{folder}” as number {uid}.</source>
        <translation>شوهد في «{folder}» بالرقم {uid}.</translation>
    </message>
    <message>
        <source>Checked by a look at what is new in “{folder}”. An OK alone is no proof.</source>
        <translation>يُتحقق منه بالنظر إلى الجديد في «{folder}». كلمة OK وحدها ليست دليلًا.</translation>
    </message>
    <message>
        <source>No folder {folder} was found.</source>
        <translation>لم يُعثر على مجلد {folder}.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is empty.</source>
        <translation>اسم مجلد فارغ.</translation>
    </message>
    <message>
        <source>A folder&apos;s name can&apos;t hold control characters.</source>
        <translation>لا يمكن أن يحتوي اسم المجلد على محارف تحكّم.</translation>
    </message>
    <message>
        <source>A folder&apos;s name is too long.</source>
        <translation>اسم مجلد طويل جدًا.</translation>
    </message>
    <message>
        <source>{text} is no special name.</source>
        <translation>{text} ليس اسمًا خاصًا.</translation>
    </message>
    <message>
        <source>No folder has the role {use}.</source>
        <translation>لا مجلد له الغرض {use}.</translation>
    </message>
    <message>
        <source>{name} is no special name.</source>
        <translation>{name} ليس اسمًا خاصًا.</translation>
    </message>
    <message>
        <source>It could not be done in seven days.</source>
        <translation>تعذّر إنجازه خلال سبعة أيام.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it is in its old folder again.</source>
        <translation>أُزيل المصدر قبل أن يزيل خادمه الرسالة: فهي في مجلدها القديم من جديد.</translation>
    </message>
    <message>
        <source>The source was removed before its server had expunged the message: it stays marked as deleted there.</source>
        <translation>أُزيل المصدر قبل أن يزيل خادمه الرسالة: فتبقى هناك مميّزة كمحذوفة.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>لا يوجد مصدر كهذا.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by a certificate of {issuer} for {server}, good until {date}.</source>
        <translation>مشفّر بـ {version}، بشهادة من {issuer} لـ {server}، صالحة حتى {date}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>مشفّر بـ {version}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, by the certificate you trusted for {server}, good until {date}.</source>
        <translation>مشفّر بـ {version}، بالشهادة الموثوق بها لـ {server}، صالحة حتى {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders can be read.</source>
        <translation>
            <numerusform>لا يمكن قراءة أي مجلد.</numerusform>
            <numerusform>يمكن قراءة مجلد واحد.</numerusform>
            <numerusform>يمكن قراءة مجلدين.</numerusform>
            <numerusform>يمكن قراءة {n} مجلدات.</numerusform>
            <numerusform>يمكن قراءة {n} مجلدًا.</numerusform>
            <numerusform>يمكن قراءة {n} مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>تم تسجيل دخول {name}.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds.</source>
        <translation>استغرق هذا أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Nothing to sign in with was given.</source>
        <translation>لم يُعطَ ما يُسجَّل الدخول به.</translation>
    </message>
    <message>
        <source>Only Gmail has All Mail.</source>
        <translation>لا يوجد «كل البريد» إلا في Gmail.</translation>
    </message>
    <message>
        <source>{server} was found.</source>
        <translation>عُثر على {server}.</translation>
    </message>
    <message>
        <source>It answers on port {port}.</source>
        <translation>يجيب على المنفذ {port}.</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>هذا الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Too many connections are open just now. Try again in a moment.</source>
        <translation>هناك اتصالات مفتوحة كثيرة الآن. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Gmail hides All Mail from mail programs. Switch it on in Gmail&apos;s settings under Labels.</source>
        <translation>يخفي Gmail «كل البريد» عن برامج البريد. يمكن إظهاره في إعدادات Gmail تحت «التصنيفات».</translation>
    </message>
    <message>
        <source>All Mail can be read.</source>
        <translation>يمكن قراءة «كل البريد».</translation>
    </message>
    <message>
        <source>The only connection to this server is busy.</source>
        <translation>الاتصال الوحيد بهذا الخادم مشغول.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. Another try is planned.</source>
        <translation>أخفق آخر تسجيل دخول إلى خادم البريد. توجد محاولة أخرى مخطّطة.</translation>
    </message>
    <message>
        <source>The last sign-in at the mail server failed. No other one is made until the source is changed.</source>
        <translation>أخفق آخر تسجيل دخول إلى خادم البريد. لن تُجرى محاولة أخرى حتى يُعدَّل المصدر.</translation>
    </message>
    <message>
        <source>This source was removed.</source>
        <translation>أُزيل هذا المصدر.</translation>
    </message>
    <message>
        <source>The client id this source signs in with is not in the settings. Add it under OAuth providers.</source>
        <translation>معرّف العميل الذي يسجّل به هذا المصدر الدخول ليس في الإعدادات. يُرجى إضافته تحت مزوّدي OAuth.</translation>
    </message>
    <message>
        <source>This client id is for OAuth 1.0, which has no refresh tokens. Name the client id that the refresh token was given to.</source>
        <translation>معرّف العميل هذا لـ OAuth 1.0 الذي لا يعرف رموز التجديد. يُرجى ذكر معرّف العميل الذي مُنح له رمز التجديد.</translation>
    </message>
    <message>
        <source>{provider} answers. Whether it knows the client id shows at the first sign-in.</source>
        <translation>يستجيب {provider}. يتبيّن عند أول تسجيل دخول إن كان يعرف معرّف العميل.</translation>
    </message>
    <message>
        <source>This kind signs in at the mail server only: there is nothing to ask.</source>
        <translation>هذا النوع يسجّل الدخول إلى خادم البريد فقط: لا شيء يُسأل عنه.</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>يجب أن يكون واحدًا من: {values}</translation>
    </message>
    <message>
        <source>there is no preset with this name for this type</source>
        <translation>لا قالب بهذا الاسم لهذا النوع</translation>
    </message>
    <message>
        <source>this version does not know the provider&apos;s preset</source>
        <translation>هذا الإصدار لا يعرف قالب المزوّد</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>هذا البيان لازم</translation>
    </message>
    <message>
        <source>This provider was removed.</source>
        <translation>أُزيل مزوّد الخدمة هذا.</translation>
    </message>
    <message>
        <source>{provider} answers, and knows this client id.</source>
        <translation>يستجيب {provider} ويعرف معرّف العميل هذا.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the sign-in address and the connection.</source>
        <translation>يتعذّر الوصول إلى {host}. يُرجى التحقق من عنوان تسجيل الدخول ومن الاتصال.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder changed while it was read.</source>
        <translation>تغيّر المجلد أثناء قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of {n} messages can&apos;t be read from the server.</source>
        <translation>
            <numerusform>تتعذّر قراءة {unread} من {n} رسالة من الخادم.</numerusform>
            <numerusform>تتعذّر قراءة {unread} من رسالة واحدة من الخادم.</numerusform>
            <numerusform>تتعذّر قراءة {unread} من رسالتين من الخادم.</numerusform>
            <numerusform>تتعذّر قراءة {unread} من {n} رسائل من الخادم.</numerusform>
            <numerusform>تتعذّر قراءة {unread} من {n} رسالة من الخادم.</numerusform>
            <numerusform>تتعذّر قراءة {unread} من {n} رسالة من الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ends when the server is asked to open this folder.</source>
        <translation>ينتهي الاتصال حين يُطلب من الخادم فتح هذا المجلد.</translation>
    </message>
    <message>
        <source>The server did not deliver these messages.</source>
        <translation>لم يسلّم الخادم هذه الرسائل.</translation>
    </message>
    <message>
        <source>The server did not deliver this message.</source>
        <translation>لم يسلّم الخادم هذه الرسالة.</translation>
    </message>
    <message>
        <source>The mail server names no folders.</source>
        <translation>لا يذكر خادم البريد أي مجلدات.</translation>
    </message>
    <message>
        <source>The message is no longer where it was.</source>
        <translation>لم تعد الرسالة في مكانها.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>The connection ends when the server is asked for it.</source>
        <translation>ينتهي الاتصال حين تُطلب هذه الرسالة من الخادم.</translation>
    </message>
    <message>
        <source>{folder}:</source>
        <translation>{folder}:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more folders</source>
        <translation>
            <numerusform>لا مجلدات أخرى</numerusform>
            <numerusform>مجلد آخر</numerusform>
            <numerusform>مجلدان آخران</numerusform>
            <numerusform>{n} مجلدات أخرى</numerusform>
            <numerusform>{n} مجلدًا آخر</numerusform>
            <numerusform>{n} مجلد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a line break or a NUL.</source>
        <translation>يحتوي النص على فاصل أسطر أو محرف NUL.</translation>
    </message>
    <message>
        <source>The folder name holds a line break or a NUL.</source>
        <translation>يحتوي اسم المجلد على فاصل أسطر أو محرف NUL.</translation>
    </message>
    <message>
        <source>The label holds a line break or a NUL.</source>
        <translation>يحتوي التصنيف على فاصل أسطر أو محرف NUL.</translation>
    </message>
    <message>
        <source>The folder name is empty.</source>
        <translation>اسم المجلد فارغ.</translation>
    </message>
    <message>
        <source>This Message-ID can&apos;t be searched for.</source>
        <translation>لا يمكن البحث عن معرّف الرسالة (Message-ID) هذا.</translation>
    </message>
    <message>
        <source>This is not a set of UIDs.</source>
        <translation>هذه ليست مجموعة أرقام UID.</translation>
    </message>
    <message>
        <source>{flag} is not a flag that can be sent.</source>
        <translation>لا يمكن إرسال {flag} كعلامة.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>التصنيف فارغ.</translation>
    </message>
    <message>
        <source>{uid} is not a UID.</source>
        <translation>{uid} ليس رقم UID.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.</source>
        <translation>يعرض {host} شهادة غير التي جرى الوثوق بها. إذا غيّرها مالكه فيُرجى الوثوق بالجديدة.</translation>
    </message>
    <message>
        <source>The server has no MOVE.</source>
        <translation>لا يدعم الخادم MOVE.</translation>
    </message>
    <message>
        <source>The server has no Gmail labels.</source>
        <translation>لا يدعم الخادم تصنيفات Gmail.</translation>
    </message>
    <message>
        <source>The server has no UIDPLUS: it can&apos;t expunge single messages.</source>
        <translation>لا يدعم الخادم UIDPLUS: لا يمكنه إزالة رسالة بمفردها.</translation>
    </message>
    <message>
        <source>The message is bigger than {limit} bytes.</source>
        <translation>الرسالة أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>The server sends more of a message than was asked for.</source>
        <translation>يرسل الخادم من الرسالة أكثر مما طُلب.</translation>
    </message>
    <message>
        <source>The server sends another piece of a message than was asked for.</source>
        <translation>يرسل الخادم من الرسالة جزءًا غير الذي طُلب.</translation>
    </message>
    <message>
        <source>The server said nothing about this folder.</source>
        <translation>لم يذكر الخادم شيئًا عن هذا المجلد.</translation>
    </message>
    <message>
        <source>The answer to a search is unreadable.</source>
        <translation>تتعذّر قراءة الجواب عن البحث.</translation>
    </message>
    <message>
        <source>The server has no QRESYNC.</source>
        <translation>لا يدعم الخادم QRESYNC.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: {words}</source>
        <translation>أنهى خادم البريد الاتصال: {words}</translation>
    </message>
    <message>
        <source>The server sends lines that belong to no command.</source>
        <translation>يرسل الخادم أسطرًا لا تخص أي أمر.</translation>
    </message>
    <message>
        <source>A command with a line break inside was about to be sent.</source>
        <translation>كان سيُرسل أمر بداخله فاصل أسطر.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection is closed.</source>
        <translation>انقطع الاتصال بخادم البريد: الاتصال مغلق.</translation>
    </message>
    <message>
        <source>The mail server stopped answering.</source>
        <translation>توقّف خادم البريد عن الاستجابة.</translation>
    </message>
    <message>
        <source>The server called a command done before it had all of it.</source>
        <translation>أعلن الخادم إتمام أمر قبل أن يصله كاملًا.</translation>
    </message>
    <message>
        <source>The mail server does not give out the text of this message.</source>
        <translation>لا يسلّم خادم البريد نص هذه الرسالة.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t search for these letters.</source>
        <translation>لا يمكن لخادم البريد البحث عن هذه الحروف.</translation>
    </message>
    <message>
        <source>The server announced {length} bytes in one piece.</source>
        <translation>أعلن الخادم عن {length} بايت دفعة واحدة.</translation>
    </message>
    <message>
        <source>One answer of the server is too long.</source>
        <translation>أحد أجوبة الخادم طويل جدًا.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>أرسل الخادم سطرًا لا نهاية له.</translation>
    </message>
    <message>
        <source>MOVE is offered and fails: messages are copied, checked, then removed.</source>
        <translation>يعرض الخادم MOVE لكنه يخفق: تُنسخ الرسائل وتُفحص ثم تُزال.</translation>
    </message>
    <message>
        <source>QRESYNC is offered and not carried out: changes are asked for another way.</source>
        <translation>يعرض الخادم QRESYNC ولا ينفّذه: تُطلب التغييرات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>CONDSTORE is offered and not carried out: all flags are read at each sync.</source>
        <translation>يعرض الخادم CONDSTORE ولا ينفّذه: تُقرأ كل العلامات في كل مزامنة.</translation>
    </message>
    <message>
        <source>ESEARCH answers are incomplete: plain SEARCH is used.</source>
        <translation>أجوبة ESEARCH ناقصة: يُستخدم SEARCH البسيط.</translation>
    </message>
    <message>
        <source>SEARCH does not name all messages: they are listed with FETCH.</source>
        <translation>لا يذكر SEARCH كل الرسائل: تُسرد عبر FETCH.</translation>
    </message>
    <message>
        <source>The extended LIST is offered and not carried out: plain LIST is used.</source>
        <translation>يعرض الخادم LIST الموسّع ولا ينفّذه: يُستخدم LIST البسيط.</translation>
    </message>
    <message>
        <source>XLIST is offered and lists nothing: plain LIST is used.</source>
        <translation>يعرض الخادم XLIST ولا يسرد شيئًا: يُستخدم LIST البسيط.</translation>
    </message>
    <message>
        <source>The usual FETCH is not understood: messages are read without their structure.</source>
        <translation>لا يُفهم FETCH المعتاد: تُقرأ الرسائل دون بنيتها.</translation>
    </message>
    <message>
        <source>The inbox is listed under a name in another language: INBOX is used.</source>
        <translation>يُسرد البريد الوارد باسم بلغة أخرى: يُستخدم INBOX.</translation>
    </message>
    <message>
        <source>FETCH items come in extra parentheses.</source>
        <translation>تأتي عناصر FETCH بين أقواس زائدة.</translation>
    </message>
    <message>
        <source>FETCH items come twice with other values: they count as not told.</source>
        <translation>تأتي عناصر FETCH مرتين بقيم مختلفة: تُعدّ كأنها لم تُذكر.</translation>
    </message>
    <message>
        <source>Flags come as quoted strings.</source>
        <translation>تأتي العلامات بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>NIL comes where a list belongs.</source>
        <translation>يأتي NIL مكان القائمة.</translation>
    </message>
    <message>
        <source>Numbers come that can&apos;t be true: they count as not told.</source>
        <translation>تأتي أرقام لا يمكن أن تكون صحيحة: تُعدّ كأنها لم تُذكر.</translation>
    </message>
    <message>
        <source>Folder names come without the quotes they need.</source>
        <translation>تأتي أسماء المجلدات دون علامات الاقتباس اللازمة.</translation>
    </message>
    <message>
        <source>Continuation lines come that nobody asked for.</source>
        <translation>تأتي أسطر متابعة لم يطلبها أحد.</translation>
    </message>
    <message>
        <source>STATUS tells old figures: folders are opened to see what is new.</source>
        <translation>يعطي STATUS أرقامًا قديمة: تُفتح المجلدات لمعرفة الجديد.</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s own (Status, X-UID) stand in messages: they don&apos;t count in comparisons.</source>
        <translation>في الرسائل أسطر من الخادم نفسه (Status، X-UID): لا تُحسب عند المقارنة.</translation>
    </message>
    <message>
        <source>IDLE is offered and not carried out: new mail is asked for every few minutes.</source>
        <translation>يعرض الخادم IDLE ولا ينفّذه: يُسأل عن البريد الجديد كل بضع دقائق.</translation>
    </message>
    <message>
        <source>A command that follows the end of IDLE at once is lost: it is sent when that was answered.</source>
        <translation>يضيع الأمر الذي يلي نهاية IDLE مباشرة: يُرسل بعد الرد عليها.</translation>
    </message>
    <message>
        <source>Commands sent together fail: each is sent when the one before was answered.</source>
        <translation>تخفق الأوامر المرسلة معًا: يُرسل كل أمر بعد الرد على سابقه.</translation>
    </message>
    <message>
        <source>The mail server wants fewer or later connections.</source>
        <translation>يطلب خادم البريد اتصالات أقل أو في وقت لاحق.</translation>
    </message>
    <message>
        <source>The server refuses this user name and password.</source>
        <translation>يرفض الخادم اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The sign-in worked, but it does not open this mailbox: it belongs to somebody else, or IMAP is switched off.</source>
        <translation>نجح تسجيل الدخول لكنه لا يفتح صندوق البريد هذا: هو لشخص آخر، أو أن IMAP معطّل.</translation>
    </message>
    <message>
        <source>The server refused {command}: {words}</source>
        <translation>رفض الخادم {command}: {words}</translation>
    </message>
    <message>
        <source>The mail server is going down.</source>
        <translation>خادم البريد في طور الإيقاف.</translation>
    </message>
    <message>
        <source>The server refuses passwords on this connection.</source>
        <translation>يرفض الخادم كلمات المرور على هذا الاتصال.</translation>
    </message>
    <message>
        <source>IMAP is turned off for this mailbox.</source>
        <translation>IMAP معطّل لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The server wants an app password or a sign-in in the browser.</source>
        <translation>يطلب الخادم كلمة مرور التطبيق أو تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t understand the login.</source>
        <translation>لا يفهم الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mail server refuses the provider&apos;s token.</source>
        <translation>يرفض خادم البريد رمز مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a NUL.</source>
        <translation>يحتوي اسم المستخدم على فاصل أسطر أو محرف NUL.</translation>
    </message>
    <message>
        <source>The password holds a line break or a NUL.</source>
        <translation>تحتوي كلمة المرور على فاصل أسطر أو محرف NUL.</translation>
    </message>
    <message>
        <source>The user name holds a control character.</source>
        <translation>يحتوي اسم المستخدم على محرف تحكم.</translation>
    </message>
    <message>
        <source>The password holds a control character.</source>
        <translation>تحتوي كلمة المرور على محرف تحكم.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with a provider&apos;s token. Use a password or an app password.</source>
        <translation>لا يتيح خادم البريد تسجيل الدخول برمز مزوّد خدمة. يُرجى استخدام كلمة مرور أو كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has.</source>
        <translation>يحتوي الرمز على محرف لا يوجد في أي رمز.</translation>
    </message>
    <message>
        <source>The host&apos;s name holds a control character.</source>
        <translation>يحتوي اسم الخادم على محرف تحكم.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in with OAuth 1.0; its provider has dropped it. Connect again.</source>
        <translation>لا يتيح خادم البريد تسجيل الدخول عبر OAuth 1.0؛ تخلّى عنه مزوّد الخدمة. يُرجى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The mail server closed the connection during the login.</source>
        <translation>أغلق خادم البريد الاتصال أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mail server stopped answering during the login.</source>
        <translation>توقّف خادم البريد عن الاستجابة أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server claims that we are logged in already, without any password.</source>
        <translation>يدّعي الخادم أن تسجيل الدخول تم من قبل، دون أي كلمة مرور.</translation>
    </message>
    <message>
        <source>{host} offers no encryption on port {port}.</source>
        <translation>لا يتيح {host} التشفير على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server accepts no password on this connection.</source>
        <translation>لا يقبل الخادم أي كلمة مرور على هذا الاتصال.</translation>
    </message>
    <message>
        <source>The login took too long.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The server accepts the connection but doesn&apos;t greet.</source>
        <translation>يقبل الخادم الاتصال لكنه لا يرسل تحيته.</translation>
    </message>
    <message>
        <source>The server closed the connection before its greeting.</source>
        <translation>أغلق الخادم الاتصال قبل إرسال تحيته.</translation>
    </message>
    <message>
        <source>The server refuses to begin the encryption it offers.</source>
        <translation>يرفض الخادم بدء التشفير الذي يتيحه.</translation>
    </message>
    <message>
        <source>The server sent text in clear before the encryption began.</source>
        <translation>أرسل الخادم نصًا غير مشفّر قبل بدء التشفير.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the server closed the connection.</source>
        <translation>انقطع الاتصال بخادم البريد: أغلقه الخادم.</translation>
    </message>
    <message>
        <source>{host}, port {port} can&apos;t be reached.</source>
        <translation>يتعذّر الوصول إلى {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>يتعذّر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>What answers on {host}, port {port} is no IMAP server.</source>
        <translation>ما يجيب على {host}، المنفذ {port} ليس خادم IMAP.</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection broke ({error}).</source>
        <translation>انقطع الاتصال بخادم البريد: تعطّل الاتصال ({error}).</translation>
    </message>
    <message>
        <source>The connection to the mail server is gone: the connection was closed here.</source>
        <translation>انقطع الاتصال بخادم البريد: أُغلق من هنا.</translation>
    </message>
    <message>
        <source>{host}, port {port} refuses connections.</source>
        <translation>يرفض {host}، المنفذ {port} الاتصالات.</translation>
    </message>
    <message>
        <source>{host}, port {port} doesn&apos;t answer.</source>
        <translation>لا يستجيب {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <source>The certificate of {host} isn&apos;t from a trusted authority.</source>
        <translation>شهادة {host} ليست من جهة موثوقة.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no encryption ({why}).</source>
        <translation>لم يتفق {host} وهذا الحاسوب على تشفير ({why}).</translation>
    </message>
    <message>
        <source>{host} didn&apos;t finish the TLS handshake.</source>
        <translation>لم يُتم {host} مصافحة TLS.</translation>
    </message>
    <message>
        <source>{host} closed the connection during the TLS handshake.</source>
        <translation>أغلق {host} الاتصال أثناء مصافحة TLS.</translation>
    </message>
    <message>
        <source>The connection closed during the TLS handshake.</source>
        <translation>أُغلق الاتصال أثناء مصافحة TLS.</translation>
    </message>
    <message>
        <source>Looking up {host} took too long.</source>
        <translation>استغرق البحث عن {host} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>There is no host called {host}.</source>
        <translation>لا يوجد خادم باسم {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired or isn&apos;t valid yet.</source>
        <translation>انتهت صلاحية شهادة {host} أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than {host}.</source>
        <translation>الشهادة تخص خادمًا غير {host}.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t speak TLS on this port.</source>
        <translation>لا يدعم {host} بروتوكول TLS على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on {host}:{port}: {why}.</source>
        <translation>يتعذّر الاستماع على {host}:{port}: {why}.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is used by another program. Choose another with --port, or 0 for a free one.</source>
        <translation>المنفذ {port} على {host} يستخدمه برنامج آخر. يُرجى اختيار غيره بـ --port، أو 0 لمنفذ حر.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>أوشك الأمر على الانتهاء</translation>
    </message>
    <message>
        <source>You can close this tab and go back to CIO Desktop.</source>
        <translation>يمكن إغلاق علامة التبويب هذه والعودة إلى CIO Desktop.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The sign-in did not work. CIO Desktop says why.</source>
        <translation>لم ينجح تسجيل الدخول. يذكر CIO Desktop السبب.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Nothing is published there.</source>
        <translation>لا شيء منشور هناك.</translation>
    </message>
    <message>
        <source>It isn&apos;t what OpenID or OAuth describe.</source>
        <translation>ليس ما يصفه OpenID أو OAuth.</translation>
    </message>
    <message>
        <source>Check the address, or enter the endpoints by hand.</source>
        <translation>يُرجى التحقق من العنوان أو إدخال العناوين يدويًا.</translation>
    </message>
    <message>
        <source>The issuer&apos;s description of itself can&apos;t be used.</source>
        <translation>لا يمكن استخدام وصف المُصدر لنفسه.</translation>
    </message>
    <message>
        <source>This isn&apos;t a plain web address.</source>
        <translation>ليس هذا عنوان ويب بسيطًا.</translation>
    </message>
    <message>
        <source>This must begin with https://.</source>
        <translation>يجب أن يبدأ هذا بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Issuer&apos;s address:</source>
        <translation>عنوان المُصدر:</translation>
    </message>
    <message>
        <source>Redirect address:</source>
        <translation>عنوان إعادة التوجيه:</translation>
    </message>
    <message>
        <source>Authorization address:</source>
        <translation>عنوان التفويض:</translation>
    </message>
    <message>
        <source>Token address:</source>
        <translation>عنوان الرموز:</translation>
    </message>
    <message>
        <source>This names no host.</source>
        <translation>لا يُذكر فيه خادم.</translation>
    </message>
    <message>
        <source>This must not hold a user name.</source>
        <translation>يجب ألا يحتوي على اسم مستخدم.</translation>
    </message>
    <message>
        <source>This must not have a # part.</source>
        <translation>يجب ألا يكون فيه جزء بعد #.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>هذا ناقص.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>لا رمز فيه.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>لا عنوان فيه.</translation>
    </message>
    <message>
        <source>There is no access token in it.</source>
        <translation>لا رمز وصول فيه.</translation>
    </message>
    <message>
        <source>Its token is of an unknown type.</source>
        <translation>نوع الرمز الذي فيه غير معروف.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON.</source>
        <translation>ليس JSON.</translation>
    </message>
    <message>
        <source>Check the token address of the provider in the settings.</source>
        <translation>يُرجى التحقق من عنوان رموز المزوّد في الإعدادات.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server gave an answer that can&apos;t be used.</source>
        <translation>لا يمكن استخدام جواب خادم تسجيل الدخول لدى المزوّد.</translation>
    </message>
    <message>
        <source>This mail address has characters that can&apos;t be used to sign in.</source>
        <translation>في عنوان البريد هذا محارف لا يمكن تسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>{folder} ({name})</source>
        <translation>{folder} ({name})</translation>
    </message>
    <message>
        <source>This server can&apos;t move messages to another account.</source>
        <translation>لا يستطيع هذا الخادم نقل الرسائل إلى حساب آخر.</translation>
    </message>
    <message>
        <source>Couldn&apos;t undo the {change}: the messages are in the other account, where the next sync shows them. Move them back from there.</source>
        <translation>تعذّر التراجع: {change}. الرسائل في الحساب الآخر، وستُظهرها المزامنة التالية هناك. يُرجى إعادة نقلها من هناك.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>word in a search</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>word in a search</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>word in a search</comment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>has</source>
        <comment>word in a search</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>file</source>
        <comment>word in a search</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>before</source>
        <comment>word in a search</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <comment>word in a search</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>in</source>
        <comment>word in a search</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>is</source>
        <comment>word in a search</comment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>word in a search</comment>
        <translation>غير-مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <comment>word in a search</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>word in a search</comment>
        <translation>مميّز</translation>
    </message>
    <message>
        <source>unstarred</source>
        <comment>word in a search</comment>
        <translation>غير-مميّز</translation>
    </message>
    <message>
        <source>today</source>
        <comment>word in a search</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>word in a search</comment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{key} needs “{examples}” behind it.</source>
        <translation>يأتي «{examples}» بعد {key}.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be searched for: folders can&apos;t be left out.</source>
        <translation>لا يمكن البحث بـ {key}: لا يمكن استبعاد المجلدات.</translation>
    </message>
    <message>
        <source>Only one {key} can be searched for at once.</source>
        <translation>لا يمكن البحث إلا بـ {key} واحد في كل مرة.</translation>
    </message>
    <message>
        <source>account {account} is invalid</source>
        <translation>الحساب {account} غير موجود</translation>
    </message>
    <message>
        <source>source {source} is invalid</source>
        <translation>المصدر {source} غير موجود</translation>
    </message>
    <message>
        <source>There is no such resource</source>
        <translation>هذا غير موجود هنا</translation>
    </message>
    <message>
        <source>The answer took too long; the work may still be under way</source>
        <translation>تأخّر الجواب كثيرًا؛ قد يكون العمل جاريًا بعد</translation>
    </message>
    <message>
        <source>The service ends</source>
        <translation>الخدمة في طور الإنهاء</translation>
    </message>
    <message>
        <source>dst_folder: there is no folder {folder}</source>
        <translation>‏dst_folder: المجلد {folder} غير موجود</translation>
    </message>
    <message>
        <source>{method} is not supported here</source>
        <translation>لا يُدعم {method} هنا</translation>
    </message>
    <message>
        <source>{parameter}:</source>
        <translation>{parameter}:</translation>
    </message>
    <message>
        <source>{method} is not supported here, only {methods}</source>
        <translation>لا يُدعم {method} هنا، بل {methods} فقط</translation>
    </message>
    <message>
        <source>The service failed on this request; its log says where.</source>
        <translation>أخفقت الخدمة في هذا الطلب؛ وسجلّها يبيّن الموضع.</translation>
    </message>
    <message>
        <source>{names}: at least one of them is required</source>
        <translation>{names}: يلزم واحد منها على الأقل</translation>
    </message>
    <message>
        <source>add, remove: at least one of the two is required</source>
        <translation>‏add وremove: يلزم أحدهما على الأقل</translation>
    </message>
    <message>
        <source>a folder name can&apos;t hold control characters</source>
        <translation>لا يجوز أن يحوي اسم المجلد محارف تحكّم</translation>
    </message>
    <message>
        <source>folder {folder} is invalid</source>
        <translation>المجلد {folder} غير موجود</translation>
    </message>
    <message>
        <source>content-encoding: bodies must not be compressed</source>
        <translation>‏content-encoding: يجب ألا تكون الطلبات مضغوطة</translation>
    </message>
    <message>
        <source>the body is not as long as content-length says</source>
        <translation>طول الطلب ليس كما في content-length</translation>
    </message>
    <message>
        <source>the body did not arrive in time</source>
        <translation>لم يصل الطلب في الوقت المناسب</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>أطول من {most} محرفًا</translation>
    </message>
    <message>
        <source>names more than {most} messages</source>
        <translation>يذكر أكثر من {most} رسالة</translation>
    </message>
    <message>
        <source>no OAuth provider with this key is configured</source>
        <translation>لا مزوّد مهيّأ بمعرّف العميل هذا</translation>
    </message>
    <message>
        <source>nobody can sign in with this provider by a browser</source>
        <translation>لا يمكن تسجيل الدخول لدى هذا المزوّد بالمتصفح</translation>
    </message>
    <message>
        <source>this provider has no sign-in on another device</source>
        <translation>هذا المزوّد لا يتيح تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>connect_token {connect_token} is invalid</source>
        <translation>رابط الربط {connect_token} غير موجود</translation>
    </message>
    <message>
        <source>contact {contact} is invalid</source>
        <translation>جهة الاتصال {contact} غير موجودة</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>edit {edit} is invalid</source>
        <translation>التعديل {edit} غير موجود</translation>
    </message>
    <message>
        <source>must be some of {values}</source>
        <translation>يجب أن يكون مما يلي: {values}</translation>
    </message>
    <message>
        <source>email address {email} is invalid</source>
        <translation>عنوان البريد {email} غير موجود هنا</translation>
    </message>
    <message>
        <source>This link is over</source>
        <translation>لم يعد هذا الرابط صالحًا</translation>
    </message>
    <message>
        <source>a folder can&apos;t be put into itself</source>
        <translation>لا يمكن وضع المجلد داخل نفسه</translation>
    </message>
    <message>
        <source>on Gmail only Spam and Trash can be left out: All Mail brings all other mail</source>
        <translation>في Gmail لا يُستثنى إلا البريد المزعج وسلة المهملات: «كل البريد» يجلب ما سواهما</translation>
    </message>
    <message>
        <source>this name is too long</source>
        <translation>هذا الاسم أطول من اللازم</translation>
    </message>
    <message>
        <source>a part of this path is empty</source>
        <translation>جزء من هذا المسار فارغ</translation>
    </message>
    <message>
        <source>the mail server parts names at {separator}, which stands in one</source>
        <translation>خادم البريد يفصل الأسماء بالرمز {separator} وهو وارد في أحدها</translation>
    </message>
    <message>
        <source>is not known here any more: search again</source>
        <translation>لم يعد معروفًا هنا: يُرجى البحث من جديد</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>holds a byte that no mail may hold (NUL)</source>
        <translation>فيه بايت لا يجوز في أي رسالة (NUL)</translation>
    </message>
    <message>
        <source>is no source of this account</source>
        <translation>ليس مصدرًا لهذا الحساب</translation>
    </message>
    <message>
        <source>oauth_provider {oauth_provider} is invalid</source>
        <translation>المزوّد {oauth_provider} غير موجود هنا</translation>
    </message>
    <message>
        <source>what was read is not forgotten: add the source anew, with 0</source>
        <translation>ما قُرئ لا يُنسى: يُضاف المصدر من جديد مع 0</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold.</source>
        <translation>النتائج أكثر مما تتسع له القائمة.</translation>
    </message>
    <message>
        <source>holds a character that can&apos;t be searched for</source>
        <translation>فيه محرف لا يمكن البحث عنه</translation>
    </message>
    <message>
        <source>thread {thread} is invalid</source>
        <translation>المحادثة {thread} غير موجودة</translation>
    </message>
    <message>
        <source>there is no such message that can&apos;t be read</source>
        <translation>لا رسالة كهذه تتعذر قراءتها</translation>
    </message>
    <message>
        <source>webhook {webhook} is invalid</source>
        <translation>الخطاف {webhook} غير موجود</translation>
    </message>
    <message>
        <source>message {message} is invalid</source>
        <translation>الرسالة {message} غير موجودة</translation>
    </message>
    <message>
        <source>file {file} is invalid</source>
        <translation>الملف {file} غير موجود</translation>
    </message>
    <message>
        <source>has more than {most} values</source>
        <translation>فيه أكثر من {most} قيمة</translation>
    </message>
    <message>
        <source>has a value of more than {most} characters</source>
        <translation>فيه قيمة أطول من {most} محرفًا</translation>
    </message>
    <message>
        <source>must be 0 or 1</source>
        <translation>يجب أن يكون 0 أو 1</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>This service has too many connections open: close some of them</source>
        <translation>لدى هذه الخدمة اتصالات مفتوحة كثيرة: يُرجى إغلاق بعضها</translation>
    </message>
    <message>
        <source>This is no request that can be read.</source>
        <translation>لا يمكن قراءة هذا الطلب.</translation>
    </message>
    <message>
        <source>is not the name or address of a host</source>
        <translation>ليس اسم خادم ولا عنوانه</translation>
    </message>
    <message>
        <source>this parameter is required with the other provider parameters</source>
        <translation>هذا البيان لازم مع بيانات المزوّد الأخرى</translation>
    </message>
    <message>
        <source>can&apos;t hold line breaks or NUL</source>
        <translation>لا يجوز أن يحوي فواصل أسطر أو NUL</translation>
    </message>
    <message>
        <source>has characters that no key and no token has</source>
        <translation>فيه محارف لا ترد في مفتاح ولا في رمز</translation>
    </message>
    <message>
        <source>must be the 64 hexadecimal digits of a SHA-256</source>
        <translation>يجب أن يكون الأرقام الست عشرية الـ64 لبصمة SHA-256</translation>
    </message>
    <message>
        <source>must be an http or https address without a user name</source>
        <translation>يجب أن يكون عنوان http أو https من دون اسم مستخدم</translation>
    </message>
    <message>
        <source>this parameter is required, or provider_refresh_token instead</source>
        <translation>هذا البيان لازم، أو provider_refresh_token بدلًا منه</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>قاعدة البيانات المحلية تالفة.</translation>
    </message>
    <message>
        <source>The local database could not be closed in time.</source>
        <translation>تعذّر إغلاق قاعدة البيانات المحلية في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>The disk is full: the local database can&apos;t grow.</source>
        <translation>القرص ممتلئ: لا يمكن لقاعدة البيانات المحلية أن تكبر.</translation>
    </message>
    <message>
        <source>Another program holds the local database.</source>
        <translation>برنامج آخر يحجز قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>The local database is damaged: this file is no database.</source>
        <translation>قاعدة البيانات المحلية تالفة: هذا الملف ليس قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be opened for writing.</source>
        <translation>تعذّر فتح قاعدة البيانات المحلية للكتابة.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be written.</source>
        <translation>تعذّرت الكتابة في قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>The disk failed while the local database was in use.</source>
        <translation>أخفق القرص أثناء استخدام قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>The question took too long and was stopped.</source>
        <translation>استغرق الاستعلام وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>The local database refused a contradicting entry.</source>
        <translation>رفضت قاعدة البيانات المحلية إدخالًا متناقضًا.</translation>
    </message>
    <message>
        <source>The local database is closed.</source>
        <translation>قاعدة البيانات المحلية مغلقة.</translation>
    </message>
    <message>
        <source>This file is not a database of CIO Desktop.</source>
        <translation>هذا الملف ليس قاعدة بيانات لـ CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database failed ({name}).</source>
        <translation>أخفقت قاعدة البيانات المحلية ({name}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped.</source>
        <translation>استغرق البحث وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: {why}.</source>
        <translation>لا يمكن حفظ قاعدة البيانات المحلية في {folder}: {why}.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: no right to write.</source>
        <translation>لا يمكن حفظ قاعدة البيانات المحلية في {folder}: لا يوجد إذن بالكتابة.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file is a link.</source>
        <translation>لا يمكن حفظ قاعدة البيانات المحلية في {folder}: الملف رابط.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: there is something else under that name.</source>
        <translation>لا يمكن حفظ قاعدة البيانات المحلية في {folder}: يوجد شيء آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be kept in {folder}: the file belongs to another user.</source>
        <translation>لا يمكن حفظ قاعدة البيانات المحلية في {folder}: الملف يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>The local database was made by a newer version of CIO Desktop.</source>
        <translation>أنشأ قاعدة البيانات المحلية إصدار أحدث من CIO Desktop.</translation>
    </message>
    <message>
        <source>The local database {file} is damaged, and nothing was kept beside it. Your mail on the servers is untouched. To begin anew, move that file away and start again.</source>
        <translation>قاعدة البيانات المحلية {file} تالفة، ولم يُحفظ شيء بجانبها. بريدك على الخوادم لم يُمسّ. للبدء من جديد يُرجى نقل ذلك الملف ثم تشغيل البرنامج مرة أخرى.</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used on this kind of disk.</source>
        <translation>لا يمكن استخدام قاعدة البيانات المحلية على هذا النوع من الأقراص.</translation>
    </message>
    <message>
        <source>The source of these messages is not there any more.</source>
        <translation>لم يعد مصدر هذه الرسائل موجودًا.</translation>
    </message>
    <message>
        <source>{key} copies.</source>
        <translation>{key} ينسخ.</translation>
    </message>
    <message>
        <source>{key} moves.</source>
        <translation>{key} ينقل.</translation>
    </message>
    <message>
        <source>Same folders for all…</source>
        <translation>المجلدات نفسها للكل…</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder}</source>
        <translation>نقل أو إضافة {count} ← {folder}</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>a value</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>a value</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a value</comment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>LABEL</source>
        <comment>a value</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>a value</comment>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>a value</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <comment>a value</comment>
        <translation>النمط</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <comment>a value</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a value</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>a value</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>--period, --check and --restart are about one source: name its {label}</source>
        <translation>‏--period و--check و--restart تخص مصدرًا واحدًا: يُرجى ذكر {label}</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>flag of a message</comment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>flag of a message</comment>
        <translation>رُد عليها</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>flag of a message</comment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>flag of a message</comment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>flag of a message</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>flag of a message</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>The copy was put into {folder}, and that folder is not there any more. Another program may have renamed it: then the message is there, and where it was.</source>
        <translation>وُضعت النسخة في {folder}، ولم يعد هذا المجلد موجودًا. ربما غيّر برنامج آخر اسمه: الرسالة عندئذ فيه وفي مكانها السابق أيضًا.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}م</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {clock}</source>
        <translation>{weekday} {date}، {clock}</translation>
    </message>
    <message>
        <source>1000</source>
        <comment>the least number with thousands apart</comment>
        <translation>1000</translation>
    </message>
    <message numerus="yes">
        <source>{n} others, which were read in other folders, stay read after an undo</source>
        <translation>
            <numerusform>{n} رسالة أخرى كانت مقروءة في مجلدات أخرى تبقى مقروءة بعد التراجع</numerusform>
            <numerusform>رسالة أخرى كانت مقروءة في مجلد آخر تبقى مقروءة بعد التراجع</numerusform>
            <numerusform>رسالتان أخريان كانتا مقروءتين في مجلدات أخرى تبقيان مقروءتين بعد التراجع</numerusform>
            <numerusform>{n} رسائل أخرى كانت مقروءة في مجلدات أخرى تبقى مقروءة بعد التراجع</numerusform>
            <numerusform>{n} رسالة أخرى كانت مقروءة في مجلدات أخرى تبقى مقروءة بعد التراجع</numerusform>
            <numerusform>{n} رسالة أخرى كانت مقروءة في مجلدات أخرى تبقى مقروءة بعد التراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were only added: they stay where they were, too</source>
        <translation>
            <numerusform>أُضيفت {n} رسالة فقط وبقيت أيضًا حيث كانت</numerusform>
            <numerusform>أُضيفت رسالة واحدة فقط وبقيت أيضًا حيث كانت</numerusform>
            <numerusform>أُضيفت رسالتان فقط وبقيتا أيضًا حيث كانتا</numerusform>
            <numerusform>أُضيفت {n} رسائل فقط وبقيت أيضًا حيث كانت</numerusform>
            <numerusform>أُضيفت {n} رسالة فقط وبقيت أيضًا حيث كانت</numerusform>
            <numerusform>أُضيفت {n} رسالة فقط وبقيت أيضًا حيث كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>يُحدَّد سطر لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Move to favourite</source>
        <translation>نقل إلى مفضّل</translation>
    </message>
    <message>
        <source>Folders become favourites in their own menu</source>
        <translation>تصبح المجلدات مفضّلة من قائمة كل منها</translation>
    </message>
    <message>
        <source>All messages in “{folder}” are read already.</source>
        <translation>كل رسائل «{folder}» مقروءة بالفعل.</translation>
    </message>
    <message>
        <source>Move or add {count} → {folder} in {source}</source>
        <translation>نقل أو إضافة {count} ← {folder} في {source}</translation>
    </message>
    <message>
        <source>Move or add here</source>
        <translation>نقل أو إضافة هنا</translation>
    </message>
    <message>
        <source>{space} checks, {take} applies, {leave} drops the changes.</source>
        <translation>{space} يحدّد، و{take} يطبّق، و{leave} يتخلى عن التعديلات.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Puts all of them into the folders that the current message is in</source>
        <translation>يضعها كلها في المجلدات التي فيها الرسالة الحالية</translation>
    </message>
    <message>
        <source>No folder has this name.</source>
        <translation>لا يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>{key} puts the messages into the folder or takes them out.</source>
        <translation>{key} يضع الرسائل في المجلد أو يخرجها منه.</translation>
    </message>
    <message>
        <source>Sorted by source, A to Z</source>
        <translation>مرتّبة بحسب المصدر، من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Sorted by source, Z to A</source>
        <translation>مرتّبة بحسب المصدر، من الياء إلى الألف</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages found</source>
        <translation>
            <numerusform>لا رسائل مطابقة</numerusform>
            <numerusform>رسالة واحدة مطابقة</numerusform>
            <numerusform>رسالتان مطابقتان</numerusform>
            <numerusform>{n} رسائل مطابقة</numerusform>
            <numerusform>{n} رسالة مطابقة</numerusform>
            <numerusform>{n} رسالة مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} messages found</source>
        <translation>
            <numerusform>لا رسائل مطابقة بعد</numerusform>
            <numerusform>رسالة واحدة مطابقة على الأقل</numerusform>
            <numerusform>رسالتان مطابقتان على الأقل</numerusform>
            <numerusform>{n} رسائل مطابقة على الأقل</numerusform>
            <numerusform>{n} رسالة مطابقة على الأقل</numerusform>
            <numerusform>{n} رسالة مطابقة على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as soon as the server answers again.</source>
        <translation>تُعرض حالما يجيب الخادم من جديد.</translation>
    </message>
    <message>
        <source>This message could not be fetched</source>
        <translation>تعذّر جلب هذه الرسالة</translation>
    </message>
    <message>
        <source>This link is not opened: it is no plain address of the web.</source>
        <translation>لا يُفتح هذا الرابط: ليس عنوانًا بسيطًا على الويب.</translation>
    </message>
    <message>
        <source>No browser could be started</source>
        <translation>تعذّر تشغيل متصفح</translation>
    </message>
    <message>
        <source>Save the source of the message instead.</source>
        <translation>يُحفظ النص المصدري للرسالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>تعذّرت كتابة الصفحة</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>حفظ كل المرفقات في</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>حفظ {file}…</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}</source>
        <translation>حُفظ باسم {file} في {folder}</translation>
    </message>
    <message>
        <source>Saving {file}, {place} of {all}…</source>
        <translation>حفظ {file}، {place} من {all}…</translation>
    </message>
    <message>
        <source>“{file}” was not saved</source>
        <translation>لم يُحفظ «{file}»</translation>
    </message>
    <message>
        <source>Saved {done} of {all}: “{file}” was not saved</source>
        <translation>حُفظ {done} من {all}: لم يُحفظ «{file}»</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in {folder}</source>
        <translation>
            <numerusform>حُفظ {n} ملف في {folder}</numerusform>
            <numerusform>حُفظ ملف واحد في {folder}</numerusform>
            <numerusform>حُفظ ملفان في {folder}</numerusform>
            <numerusform>حُفظت {n} ملفات في {folder}</numerusform>
            <numerusform>حُفظ {n} ملفًا في {folder}</numerusform>
            <numerusform>حُفظ {n} ملف في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. Choose another place, and try again.</source>
        <translation>{reason}. يُرجى اختيار مكان آخر وإعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: saved {done} of {n} files in {folder}</source>
        <translation>
            <numerusform>أُوقف: حُفظ {done} من {n} ملف في {folder}</numerusform>
            <numerusform>أُوقف: حُفظ {done} من ملف واحد في {folder}</numerusform>
            <numerusform>أُوقف: حُفظ {done} من ملفين في {folder}</numerusform>
            <numerusform>أُوقف: حُفظ {done} من {n} ملفات في {folder}</numerusform>
            <numerusform>أُوقف: حُفظ {done} من {n} ملفًا في {folder}</numerusform>
            <numerusform>أُوقف: حُفظ {done} من {n} ملف في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Nothing to change: the messages are in the same folders already.</source>
        <translation>لا شيء للتعديل: الرسائل في المجلدات نفسها بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are taken out of {folder}.</source>
        <translation>
            <numerusform>تُزال {n} رسالة من {folder}.</numerusform>
            <numerusform>تُزال رسالة واحدة من {folder}.</numerusform>
            <numerusform>تُزال رسالتان من {folder}.</numerusform>
            <numerusform>تُزال {n} رسائل من {folder}.</numerusform>
            <numerusform>تُزال {n} رسالة من {folder}.</numerusform>
            <numerusform>تُزال {n} رسالة من {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As “{subject}” they will be in {folders}, and nowhere else.</source>
        <translation>ستكون مثل «{subject}» في {folders} وليس في غيرها.</translation>
    </message>
    <message>
        <source>Same folders for all?</source>
        <translation>المجلدات نفسها للكل؟</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation>تغيير المجلدات</translation>
    </message>
    <message>
        <source>As “{subject}” they will have no label, and be in All Mail alone.</source>
        <translation>ستكون مثل «{subject}» بلا تصنيف وفي «كل البريد» وحده.</translation>
    </message>
    <message numerus="yes">
        <source>Some are taken out of {n} more folders.</source>
        <translation>
            <numerusform>تُزال بعضها من {n} مجلد آخر.</numerusform>
            <numerusform>تُزال بعضها من مجلد آخر.</numerusform>
            <numerusform>تُزال بعضها من مجلدين آخرين.</numerusform>
            <numerusform>تُزال بعضها من {n} مجلدات أخرى.</numerusform>
            <numerusform>تُزال بعضها من {n} مجلدًا آخر.</numerusform>
            <numerusform>تُزال بعضها من {n} مجلد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them were read yet: those in other folders are taken out of these, too.</source>
        <translation>لم تُقرأ كلها بعد: ما كان منها في مجلدات أخرى يُزال منها أيضًا.</translation>
    </message>
    <message>
        <source>Search texts on the server</source>
        <translation>البحث في النصوص على الخادم</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>search in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>ما قد يلي</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>who got it</source>
        <translation>من استلمها</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>في الموضوع</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>مع مرفقات</translation>
    </message>
    <message>
        <source>in a file&apos;s name</source>
        <translation>في اسم ملف</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>أقدم من يوم</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>ابتداءً من يوم</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>في مجلد</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>قبل سنة</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>بداية السنة</translation>
    </message>
    <message>
        <source>the beginning of the month</source>
        <translation>بداية الشهر</translation>
    </message>
    <message>
        <source>{about} ({word})</source>
        <translation>{about} ({word})</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>صناديق الوارد</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Several sources have “{folder}”: this is that of {source}.</source>
        <translation>لعدة مصادر «{folder}»: وهذا مجلد {source}.</translation>
    </message>
    <message>
        <source>The folders are still being read.</source>
        <translation>لا تزال المجلدات تُقرأ.</translation>
    </message>
    <message>
        <source>No folder is called “{folder}”.</source>
        <translation>لا مجلد باسم «{folder}».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Search texts again</source>
        <translation>البحث في النصوص من جديد</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages have the words there.</source>
        <translation>
            <numerusform>توجد الكلمات هناك في {n} رسالة.</numerusform>
            <numerusform>توجد الكلمات هناك في رسالة واحدة.</numerusform>
            <numerusform>توجد الكلمات هناك في رسالتين.</numerusform>
            <numerusform>توجد الكلمات هناك في {n} رسائل.</numerusform>
            <numerusform>توجد الكلمات هناك في {n} رسالة.</numerusform>
            <numerusform>توجد الكلمات هناك في {n} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} of {source} was not searched to its end: {why}.</source>
        <translation>لم يُبحث في {folder} من {source} حتى نهايته: {why}.</translation>
    </message>
    <message>
        <source>The search in texts was stopped.</source>
        <translation>أُوقف البحث في النصوص.</translation>
    </message>
    <message>
        <source>Texts were searched, too.</source>
        <translation>بُحث في النصوص أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was found in them.</source>
        <translation>لم يوجد فيها شيء.</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>{source} was not searched: {why}.</source>
        <translation>لم يُبحث في {source}: {why}.</translation>
    </message>
    <message>
        <source>Searching texts on the server…</source>
        <translation>البحث في النصوص على الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not searched.</source>
        <translation>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
            <numerusform>{n} غيرها لم يُبحث فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sources done.</source>
        <translation>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
            <numerusform>{done} من {n} من المصادر انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has only letters, digits and the signs : / . _ ~ - [ ].</source>
        <translation>ليس في العنوان إلا حروف وأرقام والعلامات : / . _ ~ - [ ].</translation>
    </message>
    <message>
        <source>For when something goes wrong that a report does not explain. It ends by itself after a day, and with the program. Addresses, names of folders and parts of what mail servers say are in it, no passwords: read it before you give it to somebody.</source>
        <translation>لما لا يفسّره التقرير عندما يحدث خطأ. ينتهي من تلقاء نفسه بعد يوم ومع انتهاء البرنامج. فيه عناوين وأسماء مجلدات وأجزاء مما تقوله خوادم البريد، ولا كلمات مرور فيه: يُرجى قراءته قبل إعطائه لأحد.</translation>
    </message>
    <message>
        <source>This service has no such switch, so it is the log of this window only.</source>
        <translation>ليس لهذه الخدمة مفتاح كهذا، فهو سجل هذه النافذة وحدها.</translation>
    </message>
    <message>
        <source>Write a detailed log</source>
        <translation>كتابة سجل مفصّل</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Until {when}, in {file}.</source>
        <translation>حتى {when}، في {file}.</translation>
    </message>
    <message>
        <source>Detailed log</source>
        <translation>السجل المفصّل</translation>
    </message>
    <message>
        <source>the detailed log</source>
        <translation>السجل المفصّل</translation>
    </message>
    <message>
        <source>The last one is in {file}.</source>
        <translation>آخر سجل في {file}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be shown</source>
        <translation>لا يمكن عرض المجلد</translation>
    </message>
    <message>
        <source>The path above can be copied.</source>
        <translation>يمكن نسخ المسار أعلاه.</translation>
    </message>
    <message>
        <source>The service&apos;s own log stays as it is</source>
        <translation>يبقى سجل الخدمة كما هو</translation>
    </message>
    <message>
        <source>No detailed log is written</source>
        <translation>لا يُكتب سجل مفصّل</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers, also in the words of mail servers.</source>
        <translation>وإلا استُبدلت بأرقام، وفي كلمات خوادم البريد أيضًا.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>With addresses and user names</source>
        <translation>مع العناوين وأسماء المستخدمين</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report is shown.</source>
        <translation>التقرير معروض.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>تقرير المساعدة</translation>
    </message>
    <message>
        <source>A support report tells somebody who helps you what this program knows of your sources: servers, states, the last syncs with the servers&apos; words. Passwords, mail and what is in your folders are never in it. It is shown here first, and sent to nobody.</source>
        <translation>يقول تقرير المساعدة لمن يساعدك ما يعرفه هذا البرنامج عن مصادرك: الخوادم والحالات وآخر المزامنات بكلمات الخوادم. ولا تكون فيه أبدًا كلمات مرور ولا بريد ولا ما في مجلداتك. يُعرض هنا أولًا ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
    <message>
        <source>What you entered for a provider is not saved yet.</source>
        <translation>ما أُدخل لمزوّد لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق بلا حفظ؟</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>accounts and their names</source>
        <translation>الحسابات وأسماؤها</translation>
    </message>
    <message>
        <source>sources: address, server, port, encryption, user name, sync period</source>
        <translation>المصادر: العنوان والخادم والمنفذ والتشفير واسم المستخدم وفترة المزامنة</translation>
    </message>
    <message>
        <source>OAuth providers</source>
        <translation>مزوّدو OAuth</translation>
    </message>
    <message>
        <source>passwords, client secrets, sign-ins at providers</source>
        <translation>كلمات المرور وأسرار العميل وتسجيلات الدخول لدى المزوّدين</translation>
    </message>
    <message>
        <source>messages, folders, and what is known of them</source>
        <translation>الرسائل والمجلدات وما يُعرف عنها</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Writes your settings to a JSON file, to keep or to read. Only you can read the file.</source>
        <translation>يكتب إعداداتك في ملف JSON للحفظ أو للقراءة. لا يقرأ الملف سواك.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>ما ليس فيه</translation>
    </message>
    <message>
        <source>The settings were not exported</source>
        <translation>لم تُصدّر الإعدادات</translation>
    </message>
    <message>
        <source>E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl.</source>
        <translation>المفتاح E يؤرشف، وV ينقل، وL يغيّر المجلدات، و1 إلى 9 هي المجلدات المفضّلة. وعند الإيقاف لكل منها مفتاحه مع Ctrl.</translation>
    </message>
    <message>
        <source>Once for each trouble that does not pass by itself. It goes when the trouble is solved; a click shows the source.</source>
        <translation>مرة لكل عطل لا يزول من تلقاء نفسه. يزول الإشعار عند حل العطل؛ والنقر عليه يعرض المصدر.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running. Its icon in the tray, or starting it again, brings the window back; Quit ends it.</source>
        <translation>إغلاق النافذة يُبقي البرنامج يعمل. أيقونته في شريط النظام أو تشغيله من جديد يعيد النافذة؛ و«إنهاء» ينهيه.</translation>
    </message>
    <message>
        <source>Without its window, if syncing goes on when that is closed.</source>
        <translation>بلا نافذته، إن كانت المزامنة تستمر عند إغلاقها.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Notify me when a source needs me</source>
        <translation>إشعاري عندما يحتاج إليّ مصدر</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>متابعة المزامنة عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>صفوف القوائم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Saves typing: drop the file that Google offers (client_secret_….json) here, or choose it.</source>
        <translation>يوفّر الكتابة: يُسحب إلى هنا الملف الذي يقدمه Google (client_secret_….json) أو يُختار.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Google&apos;s file with the client id</source>
        <translation>ملف Google الذي فيه معرّف العميل</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is not the file that Google offers for download. There, open the client id and choose “Download JSON”.</source>
        <translation>ليس هذا الملف الذي يقدمه Google للتنزيل. يُفتح هناك معرّف العميل ويُختار «تنزيل JSON».</translation>
    </message>
    <message>
        <source>This file sends its sign-in to somebody who is not Google, so it is not taken.</source>
        <translation>يرسل هذا الملف تسجيل دخوله إلى غير Google، لذلك لا يُقبل.</translation>
    </message>
    <message>
        <source>This file is too large to be Google&apos;s: that one is called client_secret_….json and is short.</source>
        <translation>هذا الملف أكبر من أن يكون ملف Google: فذاك اسمه client_secret_….json وهو قصير.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: its disk does not answer.</source>
        <translation>لا يمكن قراءة الملف: قرصه لا يجيب.</translation>
    </message>
    <message>
        <source>This client id is of the type “Web application”, which can&apos;t be used on a computer: Google would not send the browser back here. Make one of the type “Desktop app” and take its file.</source>
        <translation>معرّف العميل هذا من نوع «تطبيق ويب» الذي لا يصلح على حاسوب: فلن يعيد Google المتصفح إلى هنا. يُرجى إنشاء واحد من نوع «تطبيق سطح مكتب» وأخذ ملفه.</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>ليس له اسم صالح</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file. Google&apos;s file is called client_secret_….json.</source>
        <translation>هذا ليس ملفًا. ملف Google اسمه client_secret_….json.</translation>
    </message>
    <message>
        <source>From a file that was exported here or on another computer, or from Thunderbird and Evolution on this one. What would change is shown first. Nothing of theirs is changed, and their passwords are not read.</source>
        <translation>من ملف صُدّر هنا أو على حاسوب آخر، أو من Thunderbird وEvolution على هذا الحاسوب. يُعرض أولًا ما سيتغيّر. لا يُغيّر شيء مما لهما، ولا تُقرأ كلمات مرورهما.</translation>
    </message>
    <message>
        <source>Thunderbird and Evolution have no IMAP sources on this computer, or not where their settings usually are.</source>
        <translation>ليس لـ Thunderbird وEvolution مصادر IMAP على هذا الحاسوب، أو ليست حيث تكون إعداداتهما عادةً.</translation>
    </message>
    <message>
        <source>There is no source in this file.</source>
        <translation>لا مصدر في هذا الملف.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>البحث على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Sources on this computer</source>
        <translation>المصادر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods are changed.</source>
        <translation>
            <numerusform>غُيّرت {n} فترة مزامنة.</numerusform>
            <numerusform>غُيّرت فترة مزامنة واحدة.</numerusform>
            <numerusform>غُيّرت فترتا مزامنة.</numerusform>
            <numerusform>غُيّرت {n} فترات مزامنة.</numerusform>
            <numerusform>غُيّرت {n} فترة مزامنة.</numerusform>
            <numerusform>غُيّرت {n} فترة مزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>No password comes along. You sign in to the sources that you tick one after another, with all else filled in.</source>
        <translation>لا تأتي كلمات المرور معها. يجري تسجيل الدخول إلى المصادر المحدّدة واحدًا بعد الآخر، وكل ما عدا ذلك مملوء.</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>Sources, ticked where they are taken</source>
        <translation>المصادر، محدّدة حيث تُؤخذ</translation>
    </message>
    <message>
        <source>Not set up here: {names}. To sign in there, first enter your client id under OAuth providers.</source>
        <translation>غير معدّ هنا: {names}. لتسجيل الدخول هناك يُدخل أولًا معرّف العميل تحت مزوّدي OAuth.</translation>
    </message>
    <message>
        <source>Here; every {period} from now on</source>
        <translation>هنا؛ كل {period} من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>{server}, from {program}</source>
        <translation>{server}، من {program}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources to sign in to.</source>
        <translation>
            <numerusform>{n} مصدر لتسجيل الدخول إليه.</numerusform>
            <numerusform>مصدر واحد لتسجيل الدخول إليه.</numerusform>
            <numerusform>مصدران لتسجيل الدخول إليهما.</numerusform>
            <numerusform>{n} مصادر لتسجيل الدخول إليها.</numerusform>
            <numerusform>{n} مصدرًا لتسجيل الدخول إليه.</numerusform>
            <numerusform>{n} مصدر لتسجيل الدخول إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sync periods change.</source>
        <translation>
            <numerusform>تتغيّر {n} فترة مزامنة.</numerusform>
            <numerusform>تتغيّر فترة مزامنة واحدة.</numerusform>
            <numerusform>تتغيّر فترتا مزامنة.</numerusform>
            <numerusform>تتغيّر {n} فترات مزامنة.</numerusform>
            <numerusform>تتغيّر {n} فترة مزامنة.</numerusform>
            <numerusform>تتغيّر {n} فترة مزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here.</source>
        <translation>كلها موجودة هنا.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يُحدّد شيء.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>كالنظام ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window opens anew in it at once.</source>
        <translation>تُفتح النافذة بها من جديد فورًا.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>The makers of Thunderbird run this database of mail settings. When a source is added, it is asked about the address&apos;s domain. Only the domain is sent, as example.org of ann@example.org; never the address or a password.</source>
        <translation>يدير صانعو Thunderbird قاعدة بيانات إعدادات البريد هذه. عند إضافة مصدر تُسأل عن نطاق العنوان. لا يُرسل إلا النطاق، مثل example.org من ann@example.org؛ ولا يُرسل العنوان أو كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>Ask the public database ISPDB</source>
        <translation>سؤال قاعدة البيانات العامة ISPDB</translation>
    </message>
    <message>
        <source>This program talks to your mail servers, to the providers you sign in at and, when a source is added, to the servers of its domain. What goes beyond that is allowed here, and under Updates.</source>
        <translation>يتحدث هذا البرنامج مع خوادم بريدك ومع المزوّدين الذين تسجّل الدخول لديهم، وعند إضافة مصدر مع خوادم نطاقه. وما يتجاوز ذلك يُسمح به هنا وتحت التحديثات.</translation>
    </message>
    <message>
        <source>Without it, settings still come from this program&apos;s own table, from the provider&apos;s own pages and name servers, and from trying the usual names.</source>
        <translation>من دونها تأتي الإعدادات مع ذلك من جدول هذا البرنامج ومن صفحات المزوّد وخوادم أسمائه ومن تجربة الأسماء المعتادة.</translation>
    </message>
    <message numerus="yes">
        <source>Used by {n} sources</source>
        <translation>
            <numerusform>يستخدمه {n} مصدر</numerusform>
            <numerusform>يستخدمه مصدر واحد</numerusform>
            <numerusform>يستخدمه مصدران</numerusform>
            <numerusform>تستخدمه {n} مصادر</numerusform>
            <numerusform>يستخدمه {n} مصدرًا</numerusform>
            <numerusform>يستخدمه {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it yet</source>
        <translation>لا مصدر يستخدمه بعد</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Client id {key}</source>
        <translation>معرّف العميل {key}</translation>
    </message>
    <message>
        <source>tenant {tenant}</source>
        <translation>المستأجر {tenant}</translation>
    </message>
    <message>
        <source>Asking its addresses…</source>
        <translation>سؤال عناوينه…</translation>
    </message>
    <message>
        <source>Publish the project, don&apos;t leave it in “Testing”: Google ends every sign-in of a project in testing after 7 days.</source>
        <translation>يُرجى نشر المشروع وعدم تركه «قيد الاختبار»: ينهي Google كل تسجيل دخول لمشروع قيد الاختبار بعد 7 أيام.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Open the page for app passwords</source>
        <translation>فتح صفحة كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>I have a client id</source>
        <translation>لدي معرّف عميل</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تحرير {name}</translation>
    </message>
    <message>
        <source>{name} gives no client ids to people, so sign-in by browser can&apos;t be set up here. Use an app password instead: make one on its page, then add the source with it in place of your own password.</source>
        <translation>لا يعطي {name} الأفراد معرّفات عميل، فلا يمكن إعداد تسجيل الدخول بالمتصفح هنا. تُستخدم كلمة مرور تطبيق بدلًا من ذلك: تُنشأ على صفحته ثم يُضاف المصدر بها بدل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file.</source>
        <translation>أُخذ معرّف العميل والسر من الملف.</translation>
    </message>
    <message>
        <source>Client id and secret were taken from the file. Save them now.</source>
        <translation>أُخذ معرّف العميل والسر من الملف. يُرجى حفظهما الآن.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>المستأجر (الدليل)</translation>
    </message>
    <message>
        <source>Issuer&apos;s address</source>
        <translation>عنوان المُصدر</translation>
    </message>
    <message>
        <source>Name, as you want it listed</source>
        <translation>الاسم كما تريده في القائمة</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>عنوان التفويض</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>Scopes, with a space between them</source>
        <translation>الصلاحيات، تفصلها مسافة</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>مزيد من الحقول</translation>
    </message>
    <message>
        <source>Kept. Type here only to replace it.</source>
        <translation>محفوظ. يُكتب هنا لاستبداله فقط.</translation>
    </message>
    <message>
        <source>Only if the provider gave one</source>
        <translation>فقط إن أعطى المزوّد واحدًا</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>يُرجى إدخال عنوان كامل يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Enter common, organizations, consumers, or the id or domain of your own directory.</source>
        <translation>يُرجى إدخال common أو organizations أو consumers أو معرّف دليلك أو نطاقه.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, or both addresses under More.</source>
        <translation>يُرجى إدخال عنوان المُصدر أو كلا العنوانين تحت «المزيد».</translation>
    </message>
    <message>
        <source>Scopes are words without special signs, with a space between them.</source>
        <translation>الصلاحيات كلمات بلا علامات خاصة تفصلها مسافة.</translation>
    </message>
    <message>
        <source>An address with a user name in it is not taken.</source>
        <translation>لا يُقبل عنوان فيه اسم مستخدم.</translation>
    </message>
    <message>
        <source>Leave out the part from # on.</source>
        <translation>يُرجى حذف الجزء ابتداءً من #.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Enter the one that begins with https://.</source>
        <translation>هذا العنوان غير مشفّر. يُرجى إدخال الذي يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave you.</source>
        <translation>يُرجى إدخال معرّف العميل الذي أعطاك إياه المزوّد.</translation>
    </message>
    <message>
        <source>This is the client secret. The client id ends with .apps.googleusercontent.com.</source>
        <translation>هذا سر العميل. ينتهي معرّف العميل بـ ‎.apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A client id has no spaces or special signs. Copy it once more.</source>
        <translation>لا مسافات ولا علامات خاصة في معرّف العميل. يُرجى نسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>A client secret has no spaces or special signs. Copy it once more.</source>
        <translation>لا مسافات ولا علامات خاصة في سر العميل. يُرجى نسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter both addresses, or none.</source>
        <translation>يُرجى إدخال كلا العنوانين أو عدم إدخال أي منهما.</translation>
    </message>
    <message>
        <source>{name} gives a secret together with the client id. Enter it too.</source>
        <translation>يعطي {name} سرًا مع معرّف العميل. يُرجى إدخاله أيضًا.</translation>
    </message>
    <message>
        <source>Redirect address to register there, exactly so</source>
        <translation>عنوان إعادة التوجيه الذي يُسجَّل هناك، هكذا تمامًا</translation>
    </message>
    <message>
        <source>Redirect address, should you be asked for one</source>
        <translation>عنوان إعادة التوجيه إن طُلب</translation>
    </message>
    <message>
        <source>Open {name}&apos;s page</source>
        <translation>فتح صفحة {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>the redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>How to get a client id from {name}</source>
        <translation>كيفية الحصول على معرّف عميل من {name}</translation>
    </message>
    <message>
        <source>With a provider set up here, you sign in to your mail on the provider&apos;s own page, in your browser, and this program never sees your password. For that the provider wants a client id, which you get from it once.</source>
        <translation>مع مزوّد معدّ هنا يجري تسجيل الدخول إلى بريدك على صفحة المزوّد نفسه في متصفحك، ولا يرى هذا البرنامج كلمة مرورك أبدًا. ولذلك يريد المزوّد معرّف عميل يُحصل عليه منه مرة واحدة.</translation>
    </message>
    <message>
        <source>No provider is set up yet. Sources with a password or an app password need none.</source>
        <translation>لا مزوّد معدّ بعد. المصادر ذات كلمة مرور أو كلمة مرور تطبيق لا تحتاج إلى واحد.</translation>
    </message>
    <message>
        <source>The server that this window works with has no OAuth providers: they can&apos;t be set up from here.</source>
        <translation>ليس لدى الخادم الذي تعمل معه هذه النافذة مزوّدو OAuth: لا يمكن إعدادهم من هنا.</translation>
    </message>
    <message>
        <source>The server that this window works with tells nothing about adding providers: add them where it runs.</source>
        <translation>لا يقول الخادم الذي تعمل معه هذه النافذة شيئًا عن إضافة مزوّدين: تُرجى إضافتهم حيث يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} sources sign in with it and will stop syncing until they are connected in another way:</source>
        <translation>
            <numerusform>يسجّل {n} مصدر الدخول به وستتوقف مزامنته حتى يتصل بطريقة أخرى:</numerusform>
            <numerusform>يسجّل هذا المصدر الدخول به وستتوقف مزامنته حتى يتصل بطريقة أخرى:</numerusform>
            <numerusform>يسجّل هذان المصدران الدخول به وستتوقف مزامنتهما حتى يتصلا بطريقة أخرى:</numerusform>
            <numerusform>تسجّل هذه المصادر الـ{n} الدخول به وستتوقف مزامنتها حتى تتصل بطريقة أخرى:</numerusform>
            <numerusform>يسجّل {n} مصدرًا الدخول به وستتوقف مزامنتها حتى تتصل بطريقة أخرى:</numerusform>
            <numerusform>يسجّل {n} مصدر الدخول به وستتوقف مزامنتها حتى تتصل بطريقة أخرى:</numerusform>
        </translation>
    </message>
    <message>
        <source>No source uses it. Its client id and secret are deleted here; at the provider they stay.</source>
        <translation>لا مصدر يستخدمه. يُحذف معرّف العميل وسره هنا؛ ويبقيان لدى المزوّد.</translation>
    </message>
    <message>
        <source>Reading the providers</source>
        <translation>قراءة المزوّدين</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>إضافة مزوّد…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>سؤال الخدمة…</translation>
    </message>
    <message>
        <source>{name} is set up. Test whether it answers, then sign in to a source with it.</source>
        <translation>{name} معدّ. يُرجى اختبار هل يجيب، ثم تسجيل الدخول إلى مصدر به.</translation>
    </message>
    <message>
        <source>The provider was not saved</source>
        <translation>لم يُحفظ المزوّد</translation>
    </message>
    <message>
        <source>Remove {provider}?</source>
        <translation>إزالة {provider}؟</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>إزالة المزوّد</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message numerus="yes">
        <source>• and {n} more</source>
        <translation>
            <numerusform>• و{n} غيرها</numerusform>
            <numerusform>• و{n} غيرها</numerusform>
            <numerusform>• و{n} غيرها</numerusform>
            <numerusform>• و{n} غيرها</numerusform>
            <numerusform>• و{n} غيرها</numerusform>
            <numerusform>• و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were not taken</source>
        <translation>لم تُقبل الملفات</translation>
    </message>
    <message>
        <source>Drop one file only, the one from Google.</source>
        <translation>يُرجى سحب ملف واحد فقط، ملف Google.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>لم يُقبل الملف</translation>
    </message>
    <message>
        <source>Its addresses answer.</source>
        <translation>عناوينه تجيب.</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>تحت القائمة</translation>
    </message>
    <message>
        <source>Right of the list</source>
        <translation>بجانب القائمة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>After two seconds. Without it a message stays unread until you say otherwise, as with the key U.</source>
        <translation>بعد ثانيتين. ومن دونه تبقى الرسالة غير مقروءة حتى تقول غير ذلك، كما بالمفتاح U.</translation>
    </message>
    <message>
        <source>Mark a message as read when it is shown</source>
        <translation>تمييز الرسالة كمقروءة عند عرضها</translation>
    </message>
    <message>
        <source>The selected message is shown</source>
        <translation>الرسالة المحدّدة معروضة</translation>
    </message>
    <message>
        <source>Choose another place, and try again.</source>
        <translation>يُرجى اختيار مكان آخر وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program&apos;s data folder. One key opens them all.</source>
        <translation>تُحفظ كلمات المرور وأسرار العميل وتسجيلات الدخول لدى المزوّدين مشفّرة في قاعدة بيانات في مجلد بيانات هذا البرنامج. يفتحها كلها مفتاح واحد.</translation>
    </message>
    <message>
        <source>This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where their key lives is chosen there.</source>
        <translation>تعمل هذه النافذة مع خدمة لم تبدأها بنفسها. تُحفظ كلمات المرور وتسجيلات الدخول هناك، وهناك يُختار مكان مفتاحها.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring</source>
        <translation>في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The system keeps it and opens it when you log in.</source>
        <translation>يحفظه النظام ويفتحها عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Nowhere: it is made from your passphrase</source>
        <translation>لا مكان له: يُصنع من عبارة مرورك</translation>
    </message>
    <message>
        <source>You are asked for the passphrase at each start. It is not kept.</source>
        <translation>تُطلب عبارة المرور عند كل تشغيل. ولا تُحفظ.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>في ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>It lies in this program&apos;s data folder, beside what it opens.</source>
        <translation>هو في مجلد بيانات هذا البرنامج بجانب ما يفتحه.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>في الذاكرة فقط</translation>
    </message>
    <message>
        <source>It is gone when the program ends, and with it every password entered here.</source>
        <translation>يزول عند انتهاء البرنامج، ومعه كل كلمة مرور أُدخلت هنا.</translation>
    </message>
    <message>
        <source>other users of this computer</source>
        <translation>مستخدمي هذا الحاسوب الآخرين</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of a backup of it</source>
        <translation>من يحصل على مجلد بيانات هذا البرنامج أو على نسخة احتياطية منه</translation>
    </message>
    <message>
        <source>programs that you run yourself: the keyring answers them too</source>
        <translation>البرامج التي تشغّلها بنفسك: فحلقة المفاتيح تجيبها أيضًا</translation>
    </message>
    <message>
        <source>whoever sits at your unlocked computer</source>
        <translation>من يجلس إلى حاسوبك غير المقفل</translation>
    </message>
    <message>
        <source>whoever gets hold of this program&apos;s data folder, or of the computer while this program is closed</source>
        <translation>من يحصل على مجلد بيانات هذا البرنامج، أو على الحاسوب والبرنامج مغلق</translation>
    </message>
    <message>
        <source>programs that you run while this one is open</source>
        <translation>البرامج التي تشغّلها وهذا البرنامج مفتوح</translation>
    </message>
    <message>
        <source>forgetting it: then passwords have to be entered again</source>
        <translation>نسيانها: فعندها تُدخل كلمات المرور من جديد</translation>
    </message>
    <message>
        <source>whoever gets hold of the database without the key&apos;s file</source>
        <translation>من يحصل على قاعدة البيانات بلا ملف المفتاح</translation>
    </message>
    <message>
        <source>programs that you run yourself</source>
        <translation>البرامج التي تشغّلها بنفسك</translation>
    </message>
    <message>
        <source>whoever gets a copy of the whole data folder: leave it out of backups</source>
        <translation>من يحصل على نسخة من مجلد البيانات كله: يُستثنى من النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>whatever happens afterwards</source>
        <translation>كل ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>programs that you run yourself, while this one is open</source>
        <translation>البرامج التي تشغّلها بنفسك وهذا البرنامج مفتوح</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>تغيير هذا…</translation>
    </message>
    <message>
        <source>where the key is kept</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>أين المفتاح</translation>
    </message>
    <message>
        <source>This protects from</source>
        <translation>هذا يحمي من</translation>
    </message>
    <message>
        <source>It does not protect from</source>
        <translation>لا يحمي من</translation>
    </message>
    <message>
        <source>The service reads your mailboxes and keeps the index. This window and your own programs work with it over the Context.IO 2.0 API.</source>
        <translation>تقرأ الخدمة صناديق بريدك وتحفظ الفهرس. وتعمل معها هذه النافذة وبرامجك أنت عبر واجهة Context.IO 2.0.</translation>
    </message>
    <message>
        <source>Your sources, their passwords and the index are then those of that server. Its key is asked for at the start.</source>
        <translation>تكون مصادرك وكلمات مرورها والفهرس عندئذٍ لدى ذلك الخادم. ويُطلب مفتاحه عند البدء.</translation>
    </message>
    <message>
        <source>For programs that can&apos;t look up the address. While another program has the port, a free one is taken.</source>
        <translation>للبرامج التي لا تستطيع البحث عن العنوان. ما دام برنامج آخر يستخدم المنفذ يُؤخذ منفذ حر.</translation>
    </message>
    <message>
        <source>Takes a moment. Changes that are under way go on afterwards.</source>
        <translation>يستغرق لحظات. وتُتابع التعديلات الجارية بعده.</translation>
    </message>
    <message>
        <source>This takes effect when CIO Desktop is started again.</source>
        <translation>يسري هذا عند تشغيل CIO Desktop من جديد.</translation>
    </message>
    <message>
        <source>This takes effect when the service is started again.</source>
        <translation>يسري هذا عند تشغيل الخدمة من جديد.</translation>
    </message>
    <message>
        <source>The demo has a service of its own, which ends with it. Another one can be chosen where your own mail is shown.</source>
        <translation>للعرض التجريبي خدمة خاصة به تنتهي معه. يمكن اختيار غيرها حيث يُعرض بريدك أنت.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>Refuses this window&apos;s key</source>
        <translation>ترفض مفتاح هذه النافذة</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>The one built in</source>
        <translation>المدمجة</translation>
    </message>
    <message>
        <source>Another server of the Context.IO 2.0 API</source>
        <translation>خادم آخر لواجهة Context.IO 2.0</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>Always this one</source>
        <translation>هذا دائمًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The path above can be copied.</source>
        <translation>لا برنامج على هذا الحاسوب يعرض المجلدات. يمكن نسخ المسار أعلاه.</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Port of the one built in</source>
        <translation>منفذ المدمجة</translation>
    </message>
    <message>
        <source>A port is a number from {least} to 65535.</source>
        <translation>المنفذ عدد من {least} إلى 65535.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Each source keeps what it began with. Its period and its folders can be changed in its own menu at any time.</source>
        <translation>يحتفظ كل مصدر بما بدأ به. ويمكن تغيير فترته ومجلداته في قائمته هو في أي وقت.</translation>
    </message>
    <message>
        <source>Signatures and winmail.dat are left out otherwise. This is decided as mail is read, and can&apos;t be changed later.</source>
        <translation>وإلا تُترك التواقيع وwinmail.dat. يُقرّر هذا عند قراءة البريد ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Some mail servers can&apos;t remove one message alone. What you move away from a folder there stays in it, marked as deleted and hidden, until somebody clears the folder. For the sources ticked here this program clears it at once, where all that is marked was marked by this program. A mark that another program sets in that very moment is carried out, too.</source>
        <translation>بعض خوادم البريد لا تستطيع إزالة رسالة واحدة بمفردها. ما يُنقل من مجلد هناك يبقى فيه مميّزًا كمحذوف ومخفيًا حتى ينظّف أحدهم المجلد. للمصادر المحدّدة هنا ينظّفه هذا البرنامج فورًا إن كان هو الذي ميّز كل ما هو مميّز. وتُنفَّذ أيضًا علامة يضعها برنامج آخر في تلك اللحظة بالذات.</translation>
    </message>
    <message>
        <source>There is nothing to choose: no server of your sources is known to be unable to remove one message alone.</source>
        <translation>لا شيء للاختيار: لا يُعرف عن أي خادم من مصادرك أنه لا يستطيع إزالة رسالة واحدة بمفردها.</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>All but Drafts, Spam and Trash</source>
        <translation>كلها إلا المسودات والبريد المزعج وسلة المهملات</translation>
    </message>
    <message>
        <source>Sources and sync</source>
        <translation>المصادر والمزامنة</translation>
    </message>
    <message>
        <source>List every attachment</source>
        <translation>سرد كل مرفق</translation>
    </message>
    <message>
        <source>Syncs every</source>
        <translation>المزامنة كل</translation>
    </message>
    <message>
        <source>A new source syncs every</source>
        <translation>مزامنة المصدر الجديد كل</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <translation>الرسائل المنقولة</translation>
    </message>
    <message>
        <source>Clear folders at once, {source}</source>
        <translation>تنظيف المجلدات فورًا، {source}</translation>
    </message>
    <message>
        <source>Newer versions come the way this one did, as a package of your system ({package}). So it asks nobody itself.</source>
        <translation>تأتي الإصدارات الأحدث كما أتى هذا، كحزمة من نظامك ({package}). لذلك لا يسأل البرنامج أحدًا.</translation>
    </message>
    <message>
        <source>This copy of the program knows no address where newer versions are announced, so it asks nobody. Look for them where you got it from.</source>
        <translation>لا تعرف هذه النسخة من البرنامج عنوانًا تُعلن فيه الإصدارات الأحدث، لذلك لا تسأل أحدًا. يُبحث عنها من حيث حصلت عليها.</translation>
    </message>
    <message>
        <source>Once a day {host} is asked for a small file with the number of the newest version. Nothing about you, your mail or this computer is sent, and nothing is downloaded or installed: you are told, and that is all.</source>
        <translation>يُطلب من {host} مرة في اليوم ملف صغير فيه رقم أحدث إصدار. لا يُرسل شيء عنك أو عن بريدك أو هذا الحاسوب، ولا يُنزّل أو يُثبّت شيء: يصلك الخبر وهذا كل شيء.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>إخباري عند وجود إصدار أحدث</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>هذا هو الإصدار {version}.</translation>
    </message>
    <message>
        <source>where newer versions are</source>
        <translation>مكان الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>صدر الإصدار {version}.</translation>
    </message>
    <message>
        <source>None was newer on {date}.</source>
        <translation>لم يكن هناك أحدث في {date}.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>Certificate of {server}</source>
        <translation>شهادة {server}</translation>
    </message>
    <message>
        <source>Asking the server for it…</source>
        <translation>سؤال الخادم عنها…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>الوثوق بها</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>لـ{who}</translation>
    </message>
    <message>
        <source>This computer trusts the certificate that the server shows now. Try the source again.</source>
        <translation>يثق هذا الحاسوب بالشهادة التي يعرضها الخادم الآن. يُرجى تجربة المصدر من جديد.</translation>
    </message>
    <message>
        <source>The sync period of {who} stays as it was</source>
        <translation>تبقى فترة مزامنة {who} كما كانت</translation>
    </message>
    <message>
        <source>The account is called “{name}” now</source>
        <translation>اسم الحساب الآن «{name}»</translation>
    </message>
    <message>
        <source>Trying {who}…</source>
        <translation>تجربة {who}…</translation>
    </message>
    <message>
        <source>{who} syncs again</source>
        <translation>تجري مزامنة {who} من جديد</translation>
    </message>
    <message>
        <source>Its mail stays on the server. The local index and this program&apos;s settings for it are deleted. This can&apos;t be undone.</source>
        <translation>يبقى بريده على الخادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج له. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>All of its {n} sources are removed: {names}. Their mail stays on the servers. The local index and this program&apos;s settings for them are deleted. This can&apos;t be undone.</source>
        <translation>
            <numerusform>تُزال كل مصادره الـ{n}: {names}. ويبقى بريدها على الخوادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج لها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُزال معه مصدره {names}. ويبقى البريد على الخادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج له. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُزال مصدراه: {names}. ويبقى بريدهما على الخوادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج لهما. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُزال كل مصادره الـ{n}: {names}. ويبقى بريدها على الخوادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج لها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُزال كل مصادره الـ{n}: {names}. ويبقى بريدها على الخوادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج لها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُزال كل مصادره الـ{n}: {names}. ويبقى بريدها على الخوادم. ويُحذف الفهرس المحلي وإعدادات هذا البرنامج لها. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} now syncs every {period}</source>
        <translation>تجري مزامنة {who} الآن كل {period}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources now sync every {period}</source>
        <translation>
            <numerusform>تجري مزامنة {n} مصدر الآن كل {period}</numerusform>
            <numerusform>تجري مزامنة مصدر واحد الآن كل {period}</numerusform>
            <numerusform>تجري مزامنة مصدرين الآن كل {period}</numerusform>
            <numerusform>تجري مزامنة {n} مصادر الآن كل {period}</numerusform>
            <numerusform>تجري مزامنة {n} مصدرًا الآن كل {period}</numerusform>
            <numerusform>تجري مزامنة {n} مصدر الآن كل {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of this provider is known. Its help says where app passwords are made</source>
        <translation>لا تُعرف صفحة لهذا المزوّد. وتقول مساعدته أين تُنشأ كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>It has no source. What this program keeps of it is deleted. This can&apos;t be undone.</source>
        <translation>ليس له مصدر. ويُحذف ما يحفظه هذا البرنامج عنه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Removed {who}</source>
        <translation>أُزيل {who}</translation>
    </message>
    <message>
        <source>{who} is connected again</source>
        <translation>{who} متصل من جديد</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>أُضيف {who}</translation>
    </message>
    <message>
        <source>The certificate of {server} is trusted, and {who} works again</source>
        <translation>شهادة {server} موثوقة، و{who} يعمل من جديد</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>إزالة {who}؟</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Replaced {who}</source>
        <translation>استُبدل {who}</translation>
    </message>
    <message>
        <source>Removed {who}. Its mail is still on the server</source>
        <translation>أُزيل {who}. ولا يزال بريده على الخادم</translation>
    </message>
    <message>
        <source>Open Gmail settings</source>
        <translation>فتح إعدادات Gmail</translation>
    </message>
    <message>
        <source>Some sources could not be asked to sync</source>
        <translation>تعذّر طلب المزامنة من بعض المصادر</translation>
    </message>
    <message>
        <source>The service refused it for {names}.</source>
        <translation>رفضت الخدمة ذلك لـ{names}.</translation>
    </message>
    <message>
        <source>Sync of all sources started</source>
        <translation>بدأت مزامنة كل المصادر</translation>
    </message>
    <message>
        <source>{who} works again</source>
        <translation>{who} يعمل من جديد</translation>
    </message>
    <message>
        <source>{who} answers, and a sync has begun</source>
        <translation>{who} يجيب، وقد بدأت مزامنة</translation>
    </message>
    <message>
        <source>Sync of {who} started</source>
        <translation>بدأت مزامنة {who}</translation>
    </message>
    <message numerus="yes">
        <source>Sync of {n} sources started</source>
        <translation>
            <numerusform>بدأت مزامنة {n} مصدر</numerusform>
            <numerusform>بدأت مزامنة مصدر واحد</numerusform>
            <numerusform>بدأت مزامنة مصدرين</numerusform>
            <numerusform>بدأت مزامنة {n} مصادر</numerusform>
            <numerusform>بدأت مزامنة {n} مصدرًا</numerusform>
            <numerusform>بدأت مزامنة {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} is signed in</source>
        <translation>تم تسجيل دخول {who}</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>not encrypted (accepted)</source>
        <translation>غير مشفّر (مقبول)</translation>
    </message>
    <message>
        <source>not encrypted, but on this computer</source>
        <translation>غير مشفّر، لكن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>encryption</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Token of OAuth 1.0</source>
        <translation>رمز OAuth 1.0</translation>
    </message>
    <message>
        <source>At {provider}, through the browser</source>
        <translation>لدى {provider}، عبر المتصفح</translation>
    </message>
    <message>
        <source>At the provider, through the browser</source>
        <translation>لدى المزوّد، عبر المتصفح</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} in {duration}</source>
        <translation>{changes} خلال {duration}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>يوفّر</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} متغيّرة</numerusform>
            <numerusform>واحدة متغيّرة</numerusform>
            <numerusform>اثنتان متغيّرتان</numerusform>
            <numerusform>{n} متغيّرة</numerusform>
            <numerusform>{n} متغيّرة</numerusform>
            <numerusform>{n} متغيّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} اختفت</numerusform>
            <numerusform>اختفت واحدة</numerusform>
            <numerusform>اختفت اثنتان</numerusform>
            <numerusform>{n} اختفت</numerusform>
            <numerusform>{n} اختفت</numerusform>
            <numerusform>{n} اختفت</numerusform>
        </translation>
    </message>
    <message>
        <source>Its ways</source>
        <translation>خصائصه</translation>
    </message>
    <message>
        <source>The server&apos;s answer:</source>
        <translation>جواب الخادم:</translation>
    </message>
    <message>
        <source>sync failed: sign-in refused</source>
        <translation>فشلت المزامنة: رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>sync failed</source>
        <translation>فشلت المزامنة</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way can read the password.</source>
        <translation>الاتصال غير مشفّر: يستطيع أي أحد في الطريق قراءة كلمة المرور.</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} folders</source>
        <translation>
            <numerusform>{done} من {n} مجلد</numerusform>
            <numerusform>{done} من مجلد واحد</numerusform>
            <numerusform>{done} من مجلدين</numerusform>
            <numerusform>{done} من {n} مجلدات</numerusform>
            <numerusform>{done} من {n} مجلدًا</numerusform>
            <numerusform>{done} من {n} مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>حال {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Turn it on to try again.</source>
        <translation>يُرجى تشغيله لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>not syncing</source>
        <translation>لا مزامنة</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>resumes by itself</source>
        <translation>يُستأنف من تلقاء نفسه</translation>
    </message>
    <message>
        <source>resumes {when}</source>
        <translation>يُستأنف {when}</translation>
    </message>
    <message>
        <source>Paused after repeated errors</source>
        <translation>متوقف مؤقتًا بعد أخطاء متكررة</translation>
    </message>
    <message>
        <source>trying now</source>
        <translation>جارٍ المحاولة</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>لا يمكن الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to come, in folders that are not read yet.</source>
        <translation>
            <numerusform>{n} لم تأت بعد، في مجلدات لم تُقرأ بعد.</numerusform>
            <numerusform>واحدة لم تأت بعد، في مجلدات لم تُقرأ بعد.</numerusform>
            <numerusform>اثنتان لم تأتيا بعد، في مجلدات لم تُقرأ بعد.</numerusform>
            <numerusform>{n} لم تأت بعد، في مجلدات لم تُقرأ بعد.</numerusform>
            <numerusform>{n} لم تأت بعد، في مجلدات لم تُقرأ بعد.</numerusform>
            <numerusform>{n} لم تأت بعد، في مجلدات لم تُقرأ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>جارٍ المزامنة</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Gmail does not show All Mail to IMAP programs, so archived mail is missing here.</source>
        <translation>لا يُظهر Gmail «كل البريد» لبرامج IMAP، لذلك ينقص هنا البريد المؤرشف.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Reported: “{words}”.</source>
        <translation>المُبلَّغ: «{words}».</translation>
    </message>
    <message>
        <source>The local service is starting.</source>
        <translation>الخدمة المحلية تبدأ.</translation>
    </message>
    <message>
        <source>The service says “{word}”, a status this program does not know.</source>
        <translation>تقول الخدمة «{word}»، وهي حالة لا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The service tells no status.</source>
        <translation>لا تذكر الخدمة حالة.</translation>
    </message>
    <message>
        <source>Stopped by the service after repeated errors.</source>
        <translation>أوقفته الخدمة بعد أخطاء متكررة.</translation>
    </message>
    <message>
        <source>This source is stopped. Turn it on first.</source>
        <translation>هذا المصدر موقوف. يُرجى تشغيله أولًا.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <source>Syncing waits until you sign in.</source>
        <translation>تنتظر المزامنة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This source is paused. Resume it first.</source>
        <translation>هذا المصدر متوقف مؤقتًا. يُرجى استئنافه أولًا.</translation>
    </message>
    <message>
        <source>retrying {when}</source>
        <translation>إعادة المحاولة {when}</translation>
    </message>
    <message>
        <source>retrying by itself</source>
        <translation>تُعاد المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>{folders} are whole.</source>
        <translation>{folders} كاملة.</translation>
    </message>
    <message>
        <source>It is syncing already.</source>
        <translation>تجري مزامنته بالفعل.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>على وشك البدء</translation>
    </message>
    <message>
        <source>Messages appear as they are indexed.</source>
        <translation>تظهر الرسائل كلما فُهرست.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>آخر مزامنة {when}</translation>
    </message>
    <message>
        <source>The sync planned for {when} did not run.</source>
        <translation>المزامنة المقررة في {when} لم تحدث.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>status</comment>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>can&apos;t connect</source>
        <translation>لا يمكن الاتصال</translation>
    </message>
    <message>
        <source>All Mail hidden</source>
        <translation>«كل البريد» مخفي</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{known}, waiting for the service</source>
        <translation>{known}، في انتظار الخدمة</translation>
    </message>
    <message>
        <source>waiting for the service</source>
        <translation>في انتظار الخدمة</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>فشلت المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>الاستيراد الأول جارٍ.</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>المحاولة التالية {when}</translation>
    </message>
    <message>
        <source>next try at the next sync, about {when}</source>
        <translation>المحاولة التالية في المزامنة التالية، {when} تقريبًا</translation>
    </message>
    <message>
        <source>at the next sync, about {when}</source>
        <translation>في المزامنة التالية، {when} تقريبًا</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>فشلت المحاولة الأخيرة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>Fold all accounts</source>
        <translation>طيّ كل الحسابات</translation>
    </message>
    <message>
        <source>Unfold all accounts</source>
        <translation>بسط كل الحسابات</translation>
    </message>
    <message>
        <source>Choose folders to sync…</source>
        <translation>اختيار المجلدات للمزامنة…</translation>
    </message>
    <message>
        <source>Remove source…</source>
        <translation>إزالة المصدر…</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>الحساب {name}</translation>
    </message>
    <message>
        <source>Sync period of {who}: {period}</source>
        <translation>فترة مزامنة {who}: {period}</translation>
    </message>
    <message>
        <source>Syncs every {period}. {key} to change it.</source>
        <translation>فترة المزامنة: {period}. {key} لتغييرها.</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>المزامنة التالية</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <translation>
            <numerusform>{n} غير مقروءة</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>{n} غير مقروءة</numerusform>
            <numerusform>{n} غير مقروءة</numerusform>
            <numerusform>{n} غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync period unknown. {key} to change it.</source>
        <translation>فترة المزامنة غير معروفة. {key} لتغييرها.</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>آخر مزامنة: {when}</translation>
    </message>
    <message>
        <source>Next sync: about {when}</source>
        <translation>المزامنة التالية: {when} تقريبًا</translation>
    </message>
    <message>
        <source>Which sources to list</source>
        <translation>أي المصادر تُسرد</translation>
    </message>
    <message>
        <source>Filter sources by words</source>
        <translation>تصفية المصادر بالكلمات</translation>
    </message>
    <message>
        <source>Filter sources ({key})</source>
        <translation>تصفية المصادر ({key})</translation>
    </message>
    <message>
        <source>Filter sources…</source>
        <translation>تصفية المصادر…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sources</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>No source matches “{words}”.</source>
        <translation>لا مصدر يطابق «{words}».</translation>
    </message>
    <message>
        <source>No source needs attention.</source>
        <translation>لا مصدر يحتاج إليك.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>البريد الجديد</translation>
    </message>
    <message>
        <source>{status}: {n}</source>
        <translation>{status}: {n}</translation>
    </message>
    <message>
        <source>All are listed</source>
        <translation>كلها مسرودة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>All activity…</source>
        <translation>كل النشاط…</translation>
    </message>
    <message>
        <source>What the server can do…</source>
        <translation>ما يستطيعه الخادم…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>All: {status}</source>
        <translation>الكل: {status}</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>last good sync {when}</source>
        <translation>آخر مزامنة ناجحة {when}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>آخر مزامنة {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>period</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Sign in to {who}</source>
        <translation>تسجيل الدخول إلى {who}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>{server} · user {name}</source>
        <translation>{server} · المستخدم {name}</translation>
    </message>
    <message>
        <source>It is tried at once and kept by the service, encrypted.</source>
        <translation>تُجرّب فورًا وتحفظها الخدمة مشفّرة.</translation>
    </message>
    <message>
        <source>Connect with {provider} instead…</source>
        <translation>الاتصال عبر {provider} بدلًا من ذلك…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need you — {program}</source>
        <translation>
            <numerusform>{n} تحتاج إليك — {program}</numerusform>
            <numerusform>مصدر يحتاج إليك — {program}</numerusform>
            <numerusform>مصدران يحتاجان إليك — {program}</numerusform>
            <numerusform>{n} تحتاج إليك — {program}</numerusform>
            <numerusform>{n} تحتاج إليك — {program}</numerusform>
            <numerusform>{n} تحتاج إليك — {program}</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>لا مصادر</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} need you</source>
        <translation>
            <numerusform>{n} من {all} تحتاج إليك</numerusform>
            <numerusform>واحد من {all} يحتاج إليك</numerusform>
            <numerusform>اثنان من {all} يحتاجان إليك</numerusform>
            <numerusform>{n} من {all} تحتاج إليك</numerusform>
            <numerusform>{n} من {all} تحتاج إليك</numerusform>
            <numerusform>{n} من {all} تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} trying again</source>
        <translation>
            <numerusform>{n} من {all} تُعاد محاولتها</numerusform>
            <numerusform>واحد من {all} تُعاد محاولته</numerusform>
            <numerusform>اثنان من {all} تُعاد محاولتهما</numerusform>
            <numerusform>{n} من {all} تُعاد محاولتها</numerusform>
            <numerusform>{n} من {all} تُعاد محاولتها</numerusform>
            <numerusform>{n} من {all} تُعاد محاولتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>All up to date</source>
        <translation>الكل محدّث</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sources did not sync well</source>
        <translation>
            <numerusform>{n} من {all} مصدر لم تنجح مزامنتها</numerusform>
            <numerusform>واحد من {all} من المصادر لم تنجح مزامنته</numerusform>
            <numerusform>اثنان من {all} من المصادر لم تنجح مزامنتهما</numerusform>
            <numerusform>{n} من {all} من المصادر لم تنجح مزامنتها</numerusform>
            <numerusform>{n} من {all} من المصادر لم تنجح مزامنتها</numerusform>
            <numerusform>{n} من {all} من المصادر لم تنجح مزامنتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync of {who} failed</source>
        <translation>فشلت مزامنة {who}</translation>
    </message>
    <message>
        <source>{who} is up to date</source>
        <translation>{who} محدّث</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are up to date</source>
        <translation>
            <numerusform>{n} مصدر محدّث</numerusform>
            <numerusform>مصدر واحد محدّث</numerusform>
            <numerusform>مصدران محدّثان</numerusform>
            <numerusform>{n} مصادر محدّثة</numerusform>
            <numerusform>{n} مصدرًا محدّثًا</numerusform>
            <numerusform>{n} مصدر محدّث</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {trouble}</source>
        <translation>{who}: {trouble}</translation>
    </message>
    <message>
        <source>The next try is {when}.</source>
        <translation>المحاولة التالية {when}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Mail sources by account, with their status. {key} mends a source.</source>
        <translation>مصادر البريد بحسب الحساب مع حالاتها. {key} يصلح مصدرًا.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Those of this source appear in a moment.</source>
        <translation>تُفلت الرسائل على مجلد. وتظهر مجلدات هذا المصدر بعد لحظات.</translation>
    </message>
    <message>
        <source>Drop the messages on a folder. Hold them over a source to see its folders.</source>
        <translation>تُفلت الرسائل على مجلد. وبإبقائها فوق مصدر تظهر مجلداته.</translation>
    </message>
    <message>
        <source>Wait for its folders</source>
        <translation>يُرجى انتظار مجلداته</translation>
    </message>
    <message>
        <source>Both are kept in the system keyring. Where there is none, you will be asked again at the next start.</source>
        <translation>يُحفظان في حلقة مفاتيح النظام. وإن لم توجد سُئلت عنهما في التشغيل التالي.</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>تسجيل الدخول إلى الواجهة البرمجية</translation>
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
        <translation>فاتح، تبا&amp;ين عالٍ</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>داكن، تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>E, V, L, 1 and others act on messages</source>
        <translation>المفاتيح E وV وL و1 وغيرها تعمل على الرسائل</translation>
    </message>
    <message>
        <source>This list is of one source.</source>
        <translation>هذه القائمة من مصدر واحد.</translation>
    </message>
    <message>
        <source>This message is not in its list any more.</source>
        <translation>لم تعد هذه الرسالة في قائمتها.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Google warns that it hasn&apos;t verified the app: that is your own project. Choose “Advanced” and go on. For your own use no verification is needed.</source>
        <translation>يحذّر Google من أنه لم يتحقق من التطبيق: فهو مشروع خاص. يُختار «الإعدادات المتقدمة» ثم المتابعة. لا حاجة إلى تحقق للاستخدام الشخصي.</translation>
    </message>
    <message>
        <source>Open the Google Cloud console and make a project. It is free.</source>
        <translation>تُفتح وحدة تحكم Google Cloud ويُنشأ مشروع. هذا مجاني.</translation>
    </message>
    <message>
        <source>Under “APIs &amp; Services”, look for “Gmail API” and choose “Enable”.</source>
        <translation>تحت «APIs &amp; Services» يُبحث عن «Gmail API» ويُختار «Enable».</translation>
    </message>
    <message>
        <source>Under “Google Auth Platform”, fill in the app&apos;s name and your address. As audience choose “External”.</source>
        <translation>تحت «Google Auth Platform» يُدخل اسم التطبيق وعنوان البريد. ويُختار «External» جمهورًا.</translation>
    </message>
    <message>
        <source>Under “Data access”, add the scope https://mail.google.com/.</source>
        <translation>تحت «Data access» تُضاف الصلاحية ⁨https://mail.google.com/⁩.</translation>
    </message>
    <message>
        <source>Under “Audience”, choose “Publish app”, so that it is “In production”. Left in “Testing”, every sign-in dies after 7 days.</source>
        <translation>تحت «Audience» يُختار «Publish app» ليصير «In production». وإن بقي «Testing» انتهى كل تسجيل دخول بعد 7 أيام.</translation>
    </message>
    <message>
        <source>Under “Clients”, create a client of the type “Desktop app”.</source>
        <translation>تحت «Clients» يُنشأ عميل من النوع «Desktop app».</translation>
    </message>
    <message>
        <source>There is no redirect address to fill in: a desktop app may come back to http://127.0.0.1/ on any port.</source>
        <translation>لا يُدخل عنوان إعادة توجيه: يجوز لتطبيق سطح المكتب العودة إلى ⁨http://127.0.0.1/⁩ على أي منفذ.</translation>
    </message>
    <message>
        <source>Download the client&apos;s JSON file and drop it here, or copy client id and client secret.</source>
        <translation>يُنزَّل ملف JSON للعميل ويُسحب إلى هنا، أو يُنسخ معرّف العميل وسر العميل.</translation>
    </message>
    <message>
        <source>Microsoft gives client ids only to accounts that belong to a directory (an Azure or Microsoft 365 organization). IMAP must be switched on for the mailbox.</source>
        <translation>لا يعطي Microsoft معرّفات عميل إلا للحسابات التابعة لدليل (مؤسسة في Azure أو Microsoft 365). يجب أن يكون IMAP مفعّلًا لصندوق البريد.</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center with an account that belongs to a directory. A personal account alone can&apos;t register apps.</source>
        <translation>يُفتح مركز إدارة Microsoft Entra بحساب تابع لدليل. لا يستطيع حساب شخصي وحده تسجيل تطبيقات.</translation>
    </message>
    <message>
        <source>Under “App registrations”, choose “New registration” and give it a name.</source>
        <translation>تحت «App registrations» يُختار «New registration» ويُعطى اسم.</translation>
    </message>
    <message>
        <source>As supported account types choose the one that covers your mailbox: any directory and personal accounts, if you are unsure.</source>
        <translation>من أنواع الحسابات المدعومة يُختار ما يشمل صندوق البريد المقصود؛ وعند الشك أي دليل مع الحسابات الشخصية.</translation>
    </message>
    <message>
        <source>As redirect address choose the platform “Mobile and desktop applications” and enter http://localhost. Not “Web” and not “Single-page application”: those sign-ins fail or die after a day.</source>
        <translation>لعنوان إعادة التوجيه تُختار المنصة «Mobile and desktop applications» ويُدخل ⁨http://localhost⁩. لا «Web» ولا «Single-page application»: يفشل تسجيل الدخول بهما أو ينتهي بعد يوم.</translation>
    </message>
    <message>
        <source>Under “Authentication”, switch “Allow public client flows” on if you want to sign in with a code on another device.</source>
        <translation>تحت «Authentication» يُفعَّل «Allow public client flows» لتسجيل الدخول برمز على جهاز آخر.</translation>
    </message>
    <message>
        <source>Under “API permissions”, add the delegated permission IMAP.AccessAsUser.All of “Office 365 Exchange Online”.</source>
        <translation>تحت «API permissions» تُضاف الصلاحية المفوَّضة ⁨IMAP.AccessAsUser.All⁩ من «Office 365 Exchange Online».</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID”. No secret is needed; don&apos;t make one.</source>
        <translation>يُنسخ «Application (client) ID». لا حاجة إلى سر، ولا يُنشأ.</translation>
    </message>
    <message>
        <source>If the app is for one organization only, enter its directory (tenant) id instead of “common”.</source>
        <translation>إن كان التطبيق لمؤسسة واحدة فقط، يُدخل معرّف دليلها (tenant) بدل «common».</translation>
    </message>
    <message>
        <source>Microsoft (Outlook, Microsoft 365)</source>
        <translation>Microsoft (Outlook, Microsoft 365)</translation>
    </message>
    <message>
        <source>Yahoo doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>لا يوزّع Yahoo معرّفات العميل بحرية. بكلمة مرور تطبيق يعمل الأمر فورًا.</translation>
    </message>
    <message>
        <source>Yahoo gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>لا يعطي Yahoo الوصول إلى البريد إلا بعقد: يُطلب بالنموذج في هذه الصفحة.</translation>
    </message>
    <message>
        <source>As redirect address register https://127.0.0.1.</source>
        <translation>يُسجَّل عنوان إعادة التوجيه ⁨https://127.0.0.1⁩.</translation>
    </message>
    <message>
        <source>Enter the client id that Yahoo gives you, and the secret if there is one.</source>
        <translation>يُدخل معرّف العميل الذي يعطيه Yahoo، والسر إن وُجد.</translation>
    </message>
    <message>
        <source>After the sign-in the browser says that it can&apos;t open the page. Copy the address it shows and paste it here.</source>
        <translation>بعد تسجيل الدخول يقول المتصفح إنه لا يستطيع فتح الصفحة. يُنسخ العنوان الذي يعرضه ويُلصق هنا.</translation>
    </message>
    <message>
        <source>AOL doesn&apos;t hand out client ids freely. With an app password it works at once.</source>
        <translation>لا يوزّع AOL معرّفات العميل بحرية. بكلمة مرور تطبيق يعمل الأمر فورًا.</translation>
    </message>
    <message>
        <source>AOL belongs to Yahoo, which gives mail access by contract only: ask for it with the form on this page.</source>
        <translation>يتبع AOL شركة Yahoo التي لا تعطي الوصول إلى البريد إلا بعقد: يُطلب بالنموذج في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Enter the client id that you are given for AOL; Yahoo&apos;s own doesn&apos;t work there.</source>
        <translation>يُدخل معرّف العميل المعطى لـ AOL؛ معرّف Yahoo لا يعمل هناك.</translation>
    </message>
    <message>
        <source>Fastmail gives client ids on request only. With an app password it works at once.</source>
        <translation>لا يعطي Fastmail معرّفات العميل إلا عند الطلب. بكلمة مرور تطبيق يعمل الأمر فورًا.</translation>
    </message>
    <message>
        <source>Fastmail registers clients by hand: write to the address on this page.</source>
        <translation>يسجّل Fastmail العملاء يدويًا: يُكتب إلى العنوان في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Ask for the scope https://www.fastmail.com/dev/protocol-imap and the redirect address http://localhost/callback.</source>
        <translation>تُطلب الصلاحية ⁨https://www.fastmail.com/dev/protocol-imap⁩ وعنوان إعادة التوجيه ⁨http://localhost/callback⁩.</translation>
    </message>
    <message>
        <source>Enter the client id that Fastmail sends you. There is no secret.</source>
        <translation>يُدخل معرّف العميل الذي يرسله Fastmail. لا سر هناك.</translation>
    </message>
    <message>
        <source>Mail programs must be allowed in the settings of Yandex Mail as well.</source>
        <translation>يجب السماح ببرامج البريد في إعدادات Yandex Mail أيضًا.</translation>
    </message>
    <message>
        <source>Open Yandex OAuth and register an app for web services.</source>
        <translation>يُفتح Yandex OAuth ويُسجَّل تطبيق لخدمات الويب.</translation>
    </message>
    <message>
        <source>As redirect address enter https://oauth.yandex.ru/verification_code.</source>
        <translation>يُدخل عنوان إعادة التوجيه ⁨https://oauth.yandex.ru/verification_code⁩.</translation>
    </message>
    <message>
        <source>Add the permission mail:imap_full.</source>
        <translation>تُضاف الصلاحية ⁨mail:imap_full⁩.</translation>
    </message>
    <message>
        <source>Copy client id and client secret.</source>
        <translation>يُنسخ معرّف العميل وسر العميل.</translation>
    </message>
    <message>
        <source>After the sign-in Yandex shows a code. Copy it and paste it here.</source>
        <translation>بعد تسجيل الدخول يعرض Yandex رمزًا. يُنسخ ويُلصق هنا.</translation>
    </message>
    <message>
        <source>Mail.ru compares the redirect address letter by letter, the port included.</source>
        <translation>يقارن Mail.ru عنوان إعادة التوجيه حرفًا حرفًا، والمنفذ معه.</translation>
    </message>
    <message>
        <source>Open Mail.ru&apos;s page for apps and make a new one.</source>
        <translation>تُفتح صفحة التطبيقات لدى Mail.ru ويُنشأ تطبيق جديد.</translation>
    </message>
    <message>
        <source>As redirect address enter exactly http://127.0.0.1:38461/callback.</source>
        <translation>يُدخل عنوان إعادة التوجيه هكذا تمامًا: ⁨http://127.0.0.1:38461/callback⁩.</translation>
    </message>
    <message>
        <source>If Mail.ru refuses the address, enter urn:ietf:wg:oauth:2.0:oob on both sides and paste the code it shows.</source>
        <translation>إن رفض Mail.ru العنوان، يُدخل ⁨urn:ietf:wg:oauth:2.0:oob⁩ في الجهتين ويُلصق الرمز المعروض.</translation>
    </message>
    <message>
        <source>Works with every provider that offers authorization code with PKCE and whose mail server takes OAUTHBEARER or XOAUTH2.</source>
        <translation>يعمل مع كل مزوّد يقدّم رمز التفويض مع PKCE ويقبل خادم بريده OAUTHBEARER أو XOAUTH2.</translation>
    </message>
    <message>
        <source>Register a client of the type “native” or “desktop” with the provider, using authorization code and PKCE.</source>
        <translation>يُسجَّل لدى المزوّد عميل من النوع «native» أو «desktop»، برمز التفويض و PKCE.</translation>
    </message>
    <message>
        <source>As redirect address enter http://127.0.0.1/callback. The port changes with each sign-in; a provider that follows the rules for native apps allows that.</source>
        <translation>يُدخل عنوان إعادة التوجيه ⁨http://127.0.0.1/callback⁩. يتغيّر المنفذ مع كل تسجيل دخول؛ والمزوّد الذي يتبع قواعد التطبيقات الأصلية يسمح بذلك.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, as https://login.example.org. The other addresses are then looked up there.</source>
        <translation>يُدخل عنوان المُصدر، مثل ⁨https://login.example.org⁩. ثم تُطلب بقية العناوين منه.</translation>
    </message>
    <message>
        <source>Enter the scope that stands for IMAP, beside offline_access.</source>
        <translation>تُدخل الصلاحية التي تعني IMAP، مع ⁨offline_access⁩.</translation>
    </message>
    <message>
        <source>Enter the client id, and the secret if there is one.</source>
        <translation>يُدخل معرّف العميل، والسر إن وُجد.</translation>
    </message>
    <message>
        <source>Other provider (OpenID Connect or OAuth 2)</source>
        <translation>مزوّد آخر (OpenID Connect أو OAuth 2)</translation>
    </message>
    <message>
        <source>Gmail takes an app password here. It needs 2-Step Verification to be on.</source>
        <translation>يطلب Gmail هنا كلمة مرور تطبيق. يجب أن يكون التحقق بخطوتين مفعّلًا.</translation>
    </message>
    <message>
        <source>iCloud takes an app-specific password, made on your Apple Account page.</source>
        <translation>يطلب iCloud كلمة مرور خاصة بالتطبيق، تُنشأ في صفحة حساب Apple.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, made under Account security.</source>
        <translation>يطلب Yahoo كلمة مرور تطبيق، تُنشأ تحت «أمان الحساب».</translation>
    </message>
    <message>
        <source>AOL takes an app password, made under Account security.</source>
        <translation>يطلب AOL كلمة مرور تطبيق، تُنشأ تحت «أمان الحساب».</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts passwords from mail programs for these addresses.</source>
        <translation>لم يعد Microsoft يقبل كلمات مرور من برامج البريد لهذه العناوين.</translation>
    </message>
    <message>
        <source>Fastmail takes an app password, made under Privacy &amp; Security.</source>
        <translation>يطلب Fastmail كلمة مرور تطبيق، تُنشأ تحت «Privacy &amp; Security».</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات GMX. مع تسجيل الدخول بعاملين تُستخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>GMX (Germany)</source>
        <translation>GMX (ألمانيا)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in GMX&apos;s settings first.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات GMX.</translation>
    </message>
    <message>
        <source>GMX (international)</source>
        <translation>GMX (الدولي)</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WEB.DE&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات WEB.DE. مع تسجيل الدخول بعاملين تُستخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>IMAP is part of mail.com&apos;s paid membership, and must be switched on in its settings.</source>
        <translation>IMAP جزء من العضوية المدفوعة في mail.com، ويجب تفعيله في إعداداته.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Zoho&apos;s settings first. With two-factor sign-in, use an app password.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات Zoho. مع تسجيل الدخول بعاملين تُستخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Zoho Mail (Europe)</source>
        <translation>Zoho Mail (أوروبا)</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations</source>
        <translation>Zoho Mail للمؤسسات</translation>
    </message>
    <message>
        <source>Zoho Mail for organisations (Europe)</source>
        <translation>Zoho Mail للمؤسسات (أوروبا)</translation>
    </message>
    <message>
        <source>Yandex takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>يطلب Yandex كلمة مرور تطبيق، ويجب تفعيل IMAP في إعداداته.</translation>
    </message>
    <message>
        <source>Mail.ru takes a password for external applications.</source>
        <translation>يطلب Mail.ru كلمة مرور للتطبيقات الخارجية.</translation>
    </message>
    <message>
        <source>Access of mail programs must be switched on in Rambler&apos;s settings first.</source>
        <translation>يجب أولًا تفعيل وصول برامج البريد في إعدادات Rambler.</translation>
    </message>
    <message>
        <source>Telekom has a password of its own for mail programs, set on the account&apos;s page.</source>
        <translation>لدى Telekom كلمة مرور خاصة ببرامج البريد، تُحدَّد في صفحة الحساب.</translation>
    </message>
    <message>
        <source>IONOS (Germany)</source>
        <translation>IONOS (ألمانيا)</translation>
    </message>
    <message>
        <source>Orange (France)</source>
        <translation>Orange (فرنسا)</translation>
    </message>
    <message>
        <source>With Libero&apos;s protected access, use a password made for the mail program.</source>
        <translation>مع الوصول المحمي في Libero تُستخدم كلمة مرور أُنشئت لبرنامج البريد.</translation>
    </message>
    <message>
        <source>Access of mail programs must be allowed in Seznam&apos;s settings. With two-step sign-in, use an app password.</source>
        <translation>يجب السماح بوصول برامج البريد في إعدادات Seznam. مع تسجيل الدخول بخطوتين تُستخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in WP&apos;s settings first.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات WP.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in o2&apos;s settings first.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات o2.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in Onet&apos;s settings first.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات Onet.</translation>
    </message>
    <message>
        <source>Access of other mail programs must be allowed in Xfinity&apos;s mail settings.</source>
        <translation>يجب السماح بوصول برامج البريد الأخرى في إعدادات بريد Xfinity.</translation>
    </message>
    <message>
        <source>Xfinity (Comcast)</source>
        <translation>Xfinity (Comcast)</translation>
    </message>
    <message>
        <source>AT&amp;T takes a secure mail key, made in the account&apos;s profile.</source>
        <translation>يطلب AT&amp;T مفتاح «secure mail key»، يُنشأ في الملف الشخصي للحساب.</translation>
    </message>
    <message>
        <source>QQ takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>يطلب QQ رمز تفويض، يُنشأ حيث يُفعَّل IMAP في إعداداته.</translation>
    </message>
    <message>
        <source>NetEase takes an authorization code, made where IMAP is switched on in its settings.</source>
        <translation>يطلب NetEase رمز تفويض، يُنشأ حيث يُفعَّل IMAP في إعداداته.</translation>
    </message>
    <message>
        <source>IMAP must be switched on in NAVER&apos;s settings first. With two-step sign-in, use an app password.</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات NAVER. مع تسجيل الدخول بخطوتين تُستخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Daum takes an app password, and IMAP must be switched on in its settings.</source>
        <translation>يطلب Daum كلمة مرور تطبيق، ويجب تفعيل IMAP في إعداداته.</translation>
    </message>
    <message>
        <source>With two-factor sign-in, use a password made for the device.</source>
        <translation>مع تسجيل الدخول بعاملين تُستخدم كلمة مرور أُنشئت للجهاز.</translation>
    </message>
    <message>
        <source>Proton works through its Bridge, a program of a paid plan that must run on this computer. Bridge shows the password to enter here.</source>
        <translation>يعمل Proton عبر Bridge، وهو برنامج من اشتراك مدفوع يجب أن يعمل على هذا الحاسوب. يعرض Bridge كلمة المرور التي تُدخل هنا.</translation>
    </message>
    <message>
        <source>Proton Mail (Bridge)</source>
        <translation>Proton Mail (Bridge)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Easy to guess. Four or more words that have nothing to do with each other are strong and easy to remember.</source>
        <translation>سهلة التخمين. أربع كلمات أو أكثر لا صلة بينها قوية وسهلة التذكر.</translation>
    </message>
    <message>
        <source>Fair. One more word, or some more characters, make it strong.</source>
        <translation>مقبولة. كلمة أخرى أو بضعة محارف أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong, if you use it nowhere else.</source>
        <translation>قوية، إن لم تُستخدم في مكان آخر.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ليستا متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Nobody can recover it: without it, every password has to be entered again.</source>
        <translation>لا يستطيع أحد استعادتها: ومن دونها تُدخل كل كلمات المرور من جديد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Where are passwords kept?</source>
        <translation>أين تُحفظ كلمات المرور؟</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>يُرجى إدخال عبارة المرور</translation>
    </message>
    <message>
        <source>The stored passwords are locked</source>
        <translation>كلمات المرور المحفوظة مقفلة</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>في انتظار حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>حلقة المفاتيح تسأل عن كلمة مرورها</translation>
    </message>
    <message>
        <source>Your passwords are locked with a key in it. Its window may be behind this one: enter the password there.</source>
        <translation>كلمات مرورك مقفلة بمفتاح فيها. قد تكون نافذتها خلف هذه: تُدخل كلمة المرور هناك.</translation>
    </message>
    <message>
        <source>In the system keyring</source>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Unlocked together with your desktop; nothing to enter.</source>
        <translation>تُفتح مع سطح مكتبك؛ لا شيء للإدخال.</translation>
    </message>
    <message>
        <source>Encrypted, opened by a passphrase</source>
        <translation>مشفّرة، تفتحها عبارة مرور</translation>
    </message>
    <message>
        <source>You are asked for it at each start.</source>
        <translation>تُسأل عنها عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Encrypted, with the key in a file that only you can read</source>
        <translation>مشفّرة، ومفتاحها في ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>Protects against other users. Not against programs that you run yourself, nor where the whole data folder is copied.</source>
        <translation>تحمي من المستخدمين الآخرين. لا من البرامج التي تشغّلها بنفسك، ولا حيث يُنسخ مجلد البيانات كله.</translation>
    </message>
    <message>
        <source>Give the stored passwords up?</source>
        <translation>التخلي عن كلمات المرور المحفوظة؟</translation>
    </message>
    <message>
        <source>Without their key nobody can open them. Every source asks for its password again; mail, folders and settings stay as they are.</source>
        <translation>من دون مفتاحها لا يفتحها أحد. يسأل كل مصدر عن كلمة مروره من جديد؛ ويبقى البريد والمجلدات والإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Give the passwords up…</source>
        <translation>التخلي عن كلمات المرور…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>تجربة حلقة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>جواب الخادم</translation>
    </message>
    <message>
        <source>filled in for you</source>
        <translation>مُلئ لك</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Sync every hour</source>
        <translation>المزامنة كل ساعة</translation>
    </message>
    <message>
        <source>Sync every 4 hours</source>
        <translation>المزامنة كل 4 ساعات</translation>
    </message>
    <message>
        <source>Sync every 12 hours</source>
        <translation>المزامنة كل 12 ساعة</translation>
    </message>
    <message>
        <source>Sync every 24 hours</source>
        <translation>المزامنة كل 24 ساعة</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>إ&amp;ضافة مصدر…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;مزامنة الآن</translation>
    </message>
    <message>
        <source>Sync the selected sources</source>
        <translation>مزامنة المصادر المحدّدة</translation>
    </message>
    <message>
        <source>Sync &amp;all</source>
        <translation>مزام&amp;نة الكل</translation>
    </message>
    <message>
        <source>Sync every source</source>
        <translation>مزامنة كل المصادر</translation>
    </message>
    <message>
        <source>Si&amp;gn in or fix</source>
        <translation>تسجيل ال&amp;دخول أو الإصلاح</translation>
    </message>
    <message>
        <source>Sign in again, or fix the source</source>
        <translation>تسجيل الدخول من جديد أو إصلاح المصدر</translation>
    </message>
    <message>
        <source>C&amp;hoose folders to sync…</source>
        <translation>&amp;اختيار المجلدات للمزامنة…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>ت&amp;غيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Rename acc&amp;ount</source>
        <translation>إعادة تسمية ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Remove source…</source>
        <translation>إ&amp;زالة المصدر…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>Make a folder in this one</source>
        <translation>إنشاء مجلد في هذا</translation>
    </message>
    <message>
        <source>&amp;Rename folder</source>
        <translation>إعادة &amp;تسمية المجلد</translation>
    </message>
    <message>
        <source>&amp;Move folder…</source>
        <translation>&amp;نقل المجلد…</translation>
    </message>
    <message>
        <source>&amp;Favourite, with a digit as its key</source>
        <translation>م&amp;فضّل، مفتاحه رقم</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>تمييز ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash or Spam…</source>
        <translation>إف&amp;راغ سلة المهملات أو البريد المزعج…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;حذف المجلد…</translation>
    </message>
    <message>
        <source>Search &amp;messages</source>
        <translation>البحث في ال&amp;رسائل</translation>
    </message>
    <message>
        <source>Filter &amp;folders</source>
        <translation>تصفية ال&amp;مجلدات</translation>
    </message>
    <message>
        <source>Filter s&amp;ources</source>
        <translation>تصفية الم&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوح ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوح ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>إظهار العمود الجانبي</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>ال&amp;نشاط</translation>
    </message>
    <message>
        <source>Sources as &amp;table</source>
        <translation>المصادر &amp;جدولًا</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>&amp;تحت القائمة</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>&amp;بجانب القائمة</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>الم&amp;رسل</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>ترتيب م&amp;عكوس</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>م&amp;ريح</translation>
    </message>
    <message>
        <source>Compac&amp;t</source>
        <translation>م&amp;ضغوط</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys</source>
        <translation>مفاتيح من &amp;حرف واحد</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Leave &amp;demo</source>
        <translation>مغادرة العرض ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>CIO Desktop &amp;help</source>
        <translation>&amp;مساعدة CIO Desktop</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>A&amp;bout CIO Desktop</source>
        <translation>&amp;حول CIO Desktop</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>قراءة الرسالة</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>to archive</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move to a favourite folder</source>
        <translation>نقل إلى مجلد مفضّل</translation>
    </message>
    <message>
        <source>Copy, and paste into a folder</source>
        <translation>نسخ، ولصق في مجلد</translation>
    </message>
    <message>
        <source>Change the folders of the selection</source>
        <translation>تغيير مجلدات المحدّد</translation>
    </message>
    <message>
        <source>Move to the last folder again</source>
        <translation>النقل إلى المجلد الأخير مرة أخرى</translation>
    </message>
    <message>
        <source>Choose the sync period</source>
        <translation>اختيار فترة المزامنة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Toggle a check box</source>
        <translation>تبديل خانة اختيار</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>قائمة السياق</translation>
    </message>
    <message>
        <source>What happened, and what is being changed</source>
        <translation>ما حدث وما يجري تعديله</translation>
    </message>
    <message>
        <source>One line for each source</source>
        <translation>سطر لكل مصدر</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need you to sign in.</source>
        <translation>
            <numerusform>{n} مصدر يحتاج إلى تسجيل دخولك.</numerusform>
            <numerusform>مصدر واحد يحتاج إلى تسجيل دخولك.</numerusform>
            <numerusform>مصدران يحتاجان إلى تسجيل دخولك.</numerusform>
            <numerusform>{n} مصادر تحتاج إلى تسجيل دخولك.</numerusform>
            <numerusform>{n} مصدرًا يحتاج إلى تسجيل دخولك.</numerusform>
            <numerusform>{n} مصدر يحتاج إلى تسجيل دخولك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are stopped.</source>
        <translation>
            <numerusform>{n} مصدر موقوف.</numerusform>
            <numerusform>مصدر واحد موقوف.</numerusform>
            <numerusform>مصدران موقوفان.</numerusform>
            <numerusform>{n} مصادر موقوفة.</numerusform>
            <numerusform>{n} مصدرًا موقوفًا.</numerusform>
            <numerusform>{n} مصدر موقوف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources are paused after repeated errors.</source>
        <translation>
            <numerusform>{n} مصدر متوقف مؤقتًا بعد أخطاء متكررة.</numerusform>
            <numerusform>مصدر واحد متوقف مؤقتًا بعد أخطاء متكررة.</numerusform>
            <numerusform>مصدران متوقفان مؤقتًا بعد أخطاء متكررة.</numerusform>
            <numerusform>{n} مصادر متوقفة مؤقتًا بعد أخطاء متكررة.</numerusform>
            <numerusform>{n} مصدرًا متوقفًا مؤقتًا بعد أخطاء متكررة.</numerusform>
            <numerusform>{n} مصدر متوقف مؤقتًا بعد أخطاء متكررة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources can&apos;t connect.</source>
        <translation>
            <numerusform>{n} مصدر لا يمكنه الاتصال.</numerusform>
            <numerusform>مصدر واحد لا يمكنه الاتصال.</numerusform>
            <numerusform>مصدران لا يمكنهما الاتصال.</numerusform>
            <numerusform>{n} مصادر لا يمكنها الاتصال.</numerusform>
            <numerusform>{n} مصدرًا لا يمكنه الاتصال.</numerusform>
            <numerusform>{n} مصدر لا يمكنه الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources hide All Mail.</source>
        <translation>
            <numerusform>{n} مصدر يخفي «كل البريد».</numerusform>
            <numerusform>مصدر واحد يخفي «كل البريد».</numerusform>
            <numerusform>مصدران يخفيان «كل البريد».</numerusform>
            <numerusform>{n} مصادر تخفي «كل البريد».</numerusform>
            <numerusform>{n} مصدرًا يخفي «كل البريد».</numerusform>
            <numerusform>{n} مصدر يخفي «كل البريد».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources had a failure and are being tried again.</source>
        <translation>
            <numerusform>{n} مصدر تعطّل وتُعاد محاولته.</numerusform>
            <numerusform>مصدر واحد تعطّل وتُعاد محاولته.</numerusform>
            <numerusform>مصدران تعطّلا وتُعاد محاولتهما.</numerusform>
            <numerusform>{n} مصادر تعطّلت وتُعاد محاولتها.</numerusform>
            <numerusform>{n} مصدرًا تعطّل وتُعاد محاولته.</numerusform>
            <numerusform>{n} مصدر تعطّل وتُعاد محاولته.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline. You can look around; changes wait until you are back.</source>
        <translation>هذا الحاسوب غير متصل. يمكن التصفّح؛ وتنتظر التعديلات عودة الاتصال.</translation>
    </message>
    <message>
        <source>Starting the local service…</source>
        <translation>بدء الخدمة المحلية…</translation>
    </message>
    <message>
        <source>The local service is not answering since {when}. Your mail is untouched.</source>
        <translation>لا تجيب الخدمة المحلية منذ {when}. بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key.</source>
        <translation>لا تقبل الخدمة مفتاح هذا البرنامج.</translation>
    </message>
    <message>
        <source>{source}: {state}, {detail}.</source>
        <translation>{source}: {state}، {detail}.</translation>
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
        <translation>التنبيه التالي</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
    <message>
        <source>Paused: {done} of {all}</source>
        <translation>متوقف مؤقتًا: {done} من {all}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Undoing: {done} of {all}</source>
        <translation>جارٍ التراجع: {done} من {all}</translation>
    </message>
    <message>
        <source>{progress} – waiting for the mail server</source>
        <translation>{progress} – في انتظار خادم البريد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>There is no code in what the browser came back with. Start the sign-in again.</source>
        <translation>لا رمز فيما عاد به المتصفح. يُرجى بدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it was ignored. Start the sign-in again.</source>
        <translation>الجواب لا يخص تسجيل الدخول هذا، فأُهمل. يُرجى بدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This sign-in was already answered. Start it again.</source>
        <translation>أُجيب عن تسجيل الدخول هذا بالفعل. يُرجى بدؤه من جديد.</translation>
    </message>
    <message>
        <source>The sign-in took longer than ten minutes. Start it again.</source>
        <translation>استغرق تسجيل الدخول أكثر من عشر دقائق. يُرجى بدؤه من جديد.</translation>
    </message>
    <message>
        <source>The answer came from another provider than the one that was asked, so it was refused. Start the sign-in again; if it happens again, check the issuer in the settings under OAuth providers.</source>
        <translation>جاء الجواب من مزوّد غير المسؤول، فرُفض. يُرجى بدء تسجيل الدخول من جديد؛ وإن تكرر فالتحقق من المُصدر في الإعدادات تحت مزوّدي OAuth.</translation>
    </message>
    <message>
        <source>What the browser came back with can&apos;t be read. Start the sign-in again.</source>
        <translation>لا يمكن قراءة ما عاد به المتصفح. يُرجى بدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Another copy of this program keeps renewing this sign-in. Try again later.</source>
        <translation>نسخة أخرى من هذا البرنامج تجدّد تسجيل الدخول هذا باستمرار. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This sign-in is no longer stored. Connect again.</source>
        <translation>لم يعد تسجيل الدخول هذا محفوظًا. يُرجى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in: it ran out or was taken back. Connect again.</source>
        <translation>لم يعد المزوّد يقبل تسجيل الدخول هذا: انتهى أو سُحب. يُرجى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The client id this source signs in with was removed from the settings. Add it again under OAuth providers, or connect the source anew.</source>
        <translation>أُزيل من الإعدادات معرّف العميل الذي يسجّل به هذا المصدر الدخول. يُرجى إضافته تحت مزوّدي OAuth أو الاتصال بالمصدر من جديد.</translation>
    </message>
    <message>
        <source>Another copy of this program is renewing this sign-in and takes very long. Try again later.</source>
        <translation>نسخة أخرى من هذا البرنامج تجدّد تسجيل الدخول هذا وتستغرق وقتًا طويلًا. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this redirect address by itself.</source>
        <translation>لا يستطيع المتصفح العودة إلى عنوان إعادة التوجيه هذا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time. Start the sign-in again, or paste the address it ended at.</source>
        <translation>لم يعد المتصفح في الوقت المناسب. يُرجى بدء تسجيل الدخول من جديد أو لصق العنوان الذي انتهى عنده.</translation>
    </message>
    <message>
        <source>The port the provider sends the browser back to is used by another program. Close that program, or paste the address the browser ends at.</source>
        <translation>المنفذ الذي يعيد المزوّد المتصفح إليه يستخدمه برنامج آخر. يُرجى إغلاقه أو لصق العنوان الذي ينتهي عنده المتصفح.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this machine:</source>
        <translation>لا يستطيع المتصفح العودة إلى هذا الحاسوب:</translation>
    </message>
    <message>
        <source>The document at this address is about another issuer, so it isn&apos;t used. Enter the issuer exactly as the provider names it.</source>
        <translation>المستند على هذا العنوان عن مُصدر آخر، فلا يُستخدم. يُرجى إدخال المُصدر تمامًا كما يسميه المزوّد.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t offer PKCE with S256, without which a sign-in isn&apos;t safe.</source>
        <translation>لا يوفّر هذا المزوّد PKCE مع S256، ومن دونه لا يكون تسجيل الدخول آمنًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server is busy or down. Try again later.</source>
        <translation>خادم تسجيل الدخول لدى المزوّد مشغول أو متوقف. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the issuer&apos;s address and the connection.</source>
        <translation>لا يمكن الوصول إلى {host}. يُرجى التحقق من عنوان المُصدر ومن الاتصال.</translation>
    </message>
    <message>
        <source>The client id is missing, or has characters no client id has.</source>
        <translation>معرّف العميل ناقص، أو فيه محارف لا تكون في معرّف.</translation>
    </message>
    <message>
        <source>{name} wants the client secret as well as the client id.</source>
        <translation>يريد {name} سر العميل مع معرّف العميل.</translation>
    </message>
    <message>
        <source>The client secret has characters no secret has.</source>
        <translation>في سر العميل محارف لا تكون في سر.</translation>
    </message>
    <message>
        <source>The tenant is a name like contoso.onmicrosoft.com, or an id.</source>
        <translation>المستأجر اسم مثل contoso.onmicrosoft.com أو معرّف.</translation>
    </message>
    <message>
        <source>The scope has characters no scope has.</source>
        <translation>في الصلاحية محارف لا تكون في صلاحية.</translation>
    </message>
    <message>
        <source>The sign-in mechanisms are OAUTHBEARER and XOAUTH2.</source>
        <translation>آليات تسجيل الدخول هي OAUTHBEARER وXOAUTH2.</translation>
    </message>
    <message>
        <source>The redirect address can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>One of the extra parameters is set by this program itself.</source>
        <translation>يحدّد هذا البرنامج بنفسه أحد المعاملات الإضافية.</translation>
    </message>
    <message>
        <source>The redirect address must begin with http or https.</source>
        <translation>يجب أن يبدأ عنوان إعادة التوجيه بـ http أو https.</translation>
    </message>
    <message>
        <source>Extra parameters look like prompt=consent&amp;hd=example.org.</source>
        <translation>تبدو المعاملات الإضافية مثل prompt=consent&amp;hd=example.org.</translation>
    </message>
    <message>
        <source>The provider refuses the client id or its secret. Check both in the settings under OAuth providers.</source>
        <translation>يرفض المزوّد معرّف العميل أو سره. يُرجى التحقق من كليهما في الإعدادات تحت مزوّدي OAuth.</translation>
    </message>
    <message>
        <source>The provider refuses the scope. Check it in the settings under OAuth providers, and that the client id is allowed to ask for it.</source>
        <translation>يرفض المزوّد الصلاحية. يُرجى التحقق منها في الإعدادات تحت مزوّدي OAuth ومن أن معرّف العميل يحق له طلبها.</translation>
    </message>
    <message>
        <source>The sign-in was refused: consent was not given. Try again and allow it.</source>
        <translation>رُفض تسجيل الدخول: لم تُمنح الموافقة. يُرجى إعادة المحاولة والسماح بذلك.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server refused for a reason this program doesn&apos;t know ({detail}).</source>
        <translation>رفض خادم تسجيل الدخول لدى المزوّد لسبب لا يعرفه هذا البرنامج ({detail}).</translation>
    </message>
    <message>
        <source>The code was not typed in time. Start the sign-in again.</source>
        <translation>لم يُكتب الرمز في الوقت المناسب. يُرجى بدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This sign-in belongs to another provider.</source>
        <translation>تسجيل الدخول هذا يخص مزوّدًا آخر.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on another device.</source>
        <translation>ليس لدى {name} تسجيل دخول على جهاز آخر.</translation>
    </message>
    <message>
        <source>The provider gave access for a short time only (no refresh token). Check the scope in the settings under OAuth providers (many need offline_access), or take this program&apos;s access away in your account at the provider and connect again.</source>
        <translation>منح المزوّد الوصول لمدة قصيرة فقط (بلا رمز تجديد). يُرجى التحقق من الصلاحية في الإعدادات تحت مزوّدي OAuth (كثير منهم يحتاج إلى offline_access)، أو سحب وصول هذا البرنامج في حسابك لدى المزوّد والاتصال من جديد.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server didn&apos;t answer in time. Try again later.</source>
        <translation>لم يُجب خادم تسجيل الدخول لدى المزوّد في الوقت المناسب. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server can&apos;t be reached. Check the connection, or try again later.</source>
        <translation>لا يمكن الوصول إلى خادم تسجيل الدخول لدى المزوّد. يُرجى التحقق من الاتصال أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing is waited for here.</source>
        <translation>لا شيء يُنتظر هنا.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. Start it again.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المناسب. يُرجى بدؤه من جديد.</translation>
    </message>
    <message>
        <source>This link has run out. Ask for a new one.</source>
        <translation>انتهت صلاحية هذا الرابط. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>This link was used already. Ask for a new one.</source>
        <translation>استُخدم هذا الرابط بالفعل. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as ann@example.org.</source>
        <translation>يُرجى إدخال العنوان كاملًا، مثل ann@example.org.</translation>
    </message>
    <message>
        <source>{name} gave access for this once only, so mail could be fetched for an hour at most. Check the scope of the provider in the settings, then connect again.</source>
        <translation>منح {name} الوصول لهذه المرة فقط، فلا يُجلب البريد إلا ساعة على الأكثر. يُرجى التحقق من صلاحية المزوّد في الإعدادات ثم الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Nothing is waited for here. Start the sign-in again.</source>
        <translation>لا شيء يُنتظر هنا. يُرجى بدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to accept here.</source>
        <translation>لا شيء هنا للقبول.</translation>
    </message>
    <message>
        <source>No provider is known for this mailbox.</source>
        <translation>لا يُعرف مزوّد لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The provider&apos;s client id was removed from the settings. Add it again, or use a password.</source>
        <translation>أُزيل معرّف العميل للمزوّد من الإعدادات. يُرجى إضافته من جديد أو استخدام كلمة مرور.</translation>
    </message>
    <message>
        <source>The service failed on this sign-in; its log says where.</source>
        <translation>فشلت الخدمة في تسجيل الدخول هذا؛ وسجلها يبيّن أين.</translation>
    </message>
    <message>
        <source>No sign-in is under way: open browser_redirect_url first.</source>
        <translation>لا تسجيل دخول جارٍ: يُفتح browser_redirect_url أولًا.</translation>
    </message>
    <message>
        <source>That could not be proved. Sign in only if you know this server: your password goes there.</source>
        <translation>تعذّر إثبات ذلك. يُسجَّل الدخول فقط إن كان هذا الخادم معروفًا لك: فكلمة مرورك تذهب إليه.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>الاتصال بصندوق بريدك</translation>
    </message>
    <message>
        <source>Sign in to your mailbox</source>
        <translation>تسجيل الدخول إلى صندوق بريدك</translation>
    </message>
    <message>
        <source>Another person signed in</source>
        <translation>سجّل شخص آخر الدخول</translation>
    </message>
    <message>
        <source>You signed in as {other}, but the mailbox to connect is {meant}.</source>
        <translation>سُجّل الدخول باسم {other}، لكن الصندوق المطلوب {meant}.</translation>
    </message>
    <message>
        <source>Sign in at {provider}</source>
        <translation>تسجيل الدخول لدى {provider}</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>يُرجى إدخال هذا الرمز</translation>
    </message>
    <message>
        <source>Your mail server was named by {source} as {server}.</source>
        <translation>خادم بريدك بحسب {source} هو {server}.</translation>
    </message>
    <message>
        <source>Continue with {who}</source>
        <translation>المتابعة مع {who}</translation>
    </message>
    <message>
        <source>Continue with the provider</source>
        <translation>المتابعة مع المزوّد</translation>
    </message>
    <message>
        <source>Mail server: {server}</source>
        <translation>خادم البريد: {server}</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be added as a mailbox of its own.</source>
        <translation>لم يُحفظ شيء. يمكن إضافته صندوق بريد مستقلًا.</translation>
    </message>
    <message>
        <source>Nothing was saved. It can be connected instead.</source>
        <translation>لم يُحفظ شيء. يمكن الاتصال به بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>خطأ: {title}</translation>
    </message>
    <message>
        <source>Your mail server was named as {server}.</source>
        <translation>ذُكر {server} خادمًا لبريدك.</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>إنشاء كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>كيفية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox. Its settings are looked up for you.</source>
        <translation>يُرجى إدخال عنوان صندوق البريد. ويُبحث لك عن إعداداته.</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>خادم البريد (IMAP)</translation>
    </message>
    <message>
        <source>The mail server of this address was not found. Your provider&apos;s help pages name it.</source>
        <translation>لم يُعثر على خادم البريد لهذا العنوان. وتذكره صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>Allow access there. This page is not needed meanwhile: you come back by yourself.</source>
        <translation>يُرجى السماح بالوصول هناك. لا تلزم هذه الصفحة في هذه الأثناء: تعود من تلقاء نفسك.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page and allow access. It ends with a code, or with a page that can&apos;t be shown.</source>
        <translation>تُفتح صفحة المزوّد ويُسمح بالوصول. وتنتهي برمز أو بصفحة لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Code, or the address of that last page</source>
        <translation>الرمز أو عنوان تلك الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>This page goes on by itself once that is done.</source>
        <translation>تتابع هذه الصفحة من تلقاء نفسها بعد ذلك.</translation>
    </message>
    <message>
        <source>Trying your mailbox</source>
        <translation>تجربة صندوق بريدك</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>تتابع هذه الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Afterwards you go back to {host}.</source>
        <translation>تعود بعد ذلك إلى {host}.</translation>
    </message>
    <message>
        <source>or with a password</source>
        <translation>أو بكلمة مرور</translation>
    </message>
    <message>
        <source>Sign in again as {address}</source>
        <translation>تسجيل الدخول من جديد باسم {address}</translation>
    </message>
    <message>
        <source>Go on to {host}</source>
        <translation>المتابعة إلى {host}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The browser says that it can&apos;t open the last page</source>
        <translation>يقول المتصفح إنه لا يستطيع فتح الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>On any device, open {address} and type:</source>
        <translation>على أي جهاز يُفتح {address} ويُكتب:</translation>
    </message>
    <message>
        <source>Looking for your mail server</source>
        <translation>البحث عن خادم بريدك</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>إنهاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in to {server}.</source>
        <translation>تسجيل الدخول إلى {server}.</translation>
    </message>
    <message>
        <source>{address} is connected.</source>
        <translation>{address} متصل.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>استخدام عنوان آخر</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>الاتصال بـ{address}</translation>
    </message>
    <message>
        <source>You are sent on to {host}.</source>
        <translation>تجري إحالتك إلى {host}.</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>لم تُقبل كلمة المرور</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>تلزم كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>IMAP is turned off</source>
        <translation>خدمة IMAP موقوفة</translation>
    </message>
    <message>
        <source>The access was taken back</source>
        <translation>سُحب الوصول</translation>
    </message>
    <message>
        <source>This mail server takes passwords only</source>
        <translation>لا يقبل خادم البريد هذا إلا كلمات المرور</translation>
    </message>
    <message>
        <source>The mail server shows no mail</source>
        <translation>لا يعرض خادم البريد بريدًا</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>رفض خادم البريد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>لم يُسمح بالوصول</translation>
    </message>
    <message>
        <source>That belongs to another sign-in</source>
        <translation>هذا يخص تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>This sign-in was answered already</source>
        <translation>أُجيب عن تسجيل الدخول هذا بالفعل</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>المزوّد لا يجيب</translation>
    </message>
    <message>
        <source>The provider does not know this program</source>
        <translation>لا يعرف المزوّد هذا البرنامج</translation>
    </message>
    <message>
        <source>Access to mail was not allowed</source>
        <translation>لم يُسمح بالوصول إلى البريد</translation>
    </message>
    <message>
        <source>This way to sign in was removed</source>
        <translation>أُزيلت طريقة تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>The access would not last</source>
        <translation>لن يدوم الوصول</translation>
    </message>
    <message>
        <source>There is no such mail server</source>
        <translation>لا يوجد خادم بريد كهذا</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>خادم البريد لا يجيب</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be trusted</source>
        <translation>لا يمكن الوثوق بخادم البريد</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has run out</source>
        <translation>انتهت صلاحية شهادة خادم البريد</translation>
    </message>
    <message>
        <source>Something failed here</source>
        <translation>فشل شيء ما هنا</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached</source>
        <translation>لا يمكن الوصول إلى خادم البريد</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>This link can&apos;t be used</source>
        <translation>لا يمكن استخدام هذا الرابط</translation>
    </message>
    <message>
        <source>Check the password. Many providers want an app password here instead of the usual one.</source>
        <translation>يُرجى التحقق من كلمة المرور. كثير من المزوّدين يريدون هنا كلمة مرور تطبيق بدل المعتادة.</translation>
    </message>
    <message>
        <source>Turn IMAP on in the settings of the mailbox, then try again.</source>
        <translation>يُرجى تشغيل IMAP في إعدادات صندوق البريد ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox.</source>
        <translation>يُرجى السماح بالوصول إلى البريد عندما يسأل المزوّد، والتحقق من أن IMAP مشغّل لصندوق البريد.</translation>
    </message>
    <message>
        <source>Sign in as the person whose mailbox it is, and check that IMAP is switched on for it.</source>
        <translation>يُرجى تسجيل الدخول باسم صاحب صندوق البريد، والتحقق من أن IMAP مشغّل له.</translation>
    </message>
    <message>
        <source>Use a password or an app password.</source>
        <translation>تُستخدم كلمة مرور أو كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>يُرجى التحقق من كتابة اسم الخادم.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, or try again later.</source>
        <translation>يُرجى التحقق من اسم الخادم ومنفذه أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Nothing was sent to it.</source>
        <translation>يُرجى التحقق من اسم الخادم. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached now.</source>
        <translation>لا يمكن الوصول إلى خادم البريد الآن.</translation>
    </message>
    <message>
        <source>The mail server refused the change.</source>
        <translation>رفض خادم البريد التعديل.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, such as imap.example.org.</source>
        <translation>يُرجى إدخال اسم خادم البريد، مثل imap.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually 993, or 143 with STARTTLS.</source>
        <translation>المنفذ عدد من 1 إلى 65535؛ وعادةً 993، أو 143 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the user name. Mostly it is the whole address.</source>
        <translation>يُرجى إدخال اسم المستخدم. وغالبًا ما يكون العنوان كاملًا.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>يمكن إغلاق هذا التبويب.</translation>
    </message>
    <message>
        <source>A password can&apos;t hold line breaks.</source>
        <translation>لا يمكن أن تحتوي كلمة المرور على فواصل أسطر.</translation>
    </message>
    <message>
        <source>This link was used</source>
        <translation>استُخدم هذا الرابط</translation>
    </message>
    <message>
        <source>The mailbox is connected. You can close this tab.</source>
        <translation>صندوق البريد متصل. يمكن إغلاق هذا التبويب.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
    <message>
        <source>The link may have run out, or part of it is missing. Ask for a new one.</source>
        <translation>ربما انتهت صلاحية الرابط أو نقص جزء منه. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened from there</source>
        <translation>لا يمكن فتح هذا من هناك</translation>
    </message>
    <message>
        <source>Open the link itself, in a tab of its own.</source>
        <translation>يُرجى فتح الرابط نفسه في تبويب مستقل.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>هذا أكثر من اللازم</translation>
    </message>
    <message>
        <source>What was sent is longer than any answer on this page can be.</source>
        <translation>ما أُرسل أطول من أي جواب ممكن في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s log says what it was.</source>
        <translation>يُرجى إعادة المحاولة. وسجل الخدمة يقول ما كان.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>This change has begun or is over: it can&apos;t be cancelled.</source>
        <translation>بدأ هذا التعديل أو انتهى: لا يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>This change is over: there is nothing to try again.</source>
        <translation>انتهى هذا التعديل: لا شيء لإعادة محاولته.</translation>
    </message>
    <message>
        <source>This is the account&apos;s last address: add another one first</source>
        <translation>هذا آخر عنوان للحساب: يُرجى إضافة غيره أولًا</translation>
    </message>
    <message>
        <source>{folder} is not synced, so nobody can see here which messages are in it.</source>
        <translation>لا تجري مزامنة {folder}، فلا يُرى هنا أي الرسائل فيه.</translation>
    </message>
    <message>
        <source>This folder holds no messages of its own.</source>
        <translation>لا رسائل خاصة بهذا المجلد.</translation>
    </message>
    <message>
        <source>The mail server names its own folder for this: {folder}.</source>
        <translation>يذكر خادم البريد مجلده هو لهذا: {folder}.</translation>
    </message>
    <message>
        <source>There are no messages in this folder, only other folders.</source>
        <translation>لا رسائل في هذا المجلد، بل مجلدات أخرى فقط.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be left out.</source>
        <translation>لا يمكن ترك البريد الوارد.</translation>
    </message>
    <message>
        <source>Only the Trash and the Spam folder are emptied.</source>
        <translation>لا تُفرغ إلا سلة المهملات والبريد المزعج.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be renamed.</source>
        <translation>لا يمكن إعادة تسمية البريد الوارد.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be given another role.</source>
        <translation>لا يمكن إعطاء البريد الوارد غرضًا آخر.</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be renamed.</source>
        <translation>لا يمكن إعادة تسمية مجلد خادم البريد لهذا ({role}).</translation>
    </message>
    <message>
        <source>The mail server&apos;s own folder for this ({role}) can&apos;t be given another role.</source>
        <translation>لا يمكن إعطاء مجلد خادم البريد لهذا ({role}) غرضًا آخر.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted.</source>
        <translation>لا يمكن حذف البريد الوارد.</translation>
    </message>
    <message>
        <source>The account has no source to put a message into.</source>
        <translation>ليس للحساب مصدر توضع فيه رسالة.</translation>
    </message>
    <message>
        <source>Nothing can be put into {folder}.</source>
        <translation>لا يمكن وضع شيء في {folder}.</translation>
    </message>
    <message>
        <source>The search pattern is too long.</source>
        <translation>نمط البحث طويل جدًا.</translation>
    </message>
    <message>
        <source>The search pattern repeats too many parts.</source>
        <translation>يكرر نمط البحث أجزاء كثيرة.</translation>
    </message>
    <message>
        <source>The search pattern is not a valid regular expression.</source>
        <translation>نمط البحث ليس تعبيرًا نمطيًا صالحًا.</translation>
    </message>
    <message>
        <source>The search pattern repeats a part that can itself match in several ways.</source>
        <translation>يكرر نمط البحث جزءًا يمكن أن يطابق بعدة طرق.</translation>
    </message>
    <message>
        <source>The search pattern refers back to a part of itself.</source>
        <translation>يحيل نمط البحث إلى جزء من نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder}</source>
        <translation>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
            <numerusform>نسخ رسالة واحدة إلى {folder}</numerusform>
            <numerusform>نسخ رسالتين إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسائل إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to {folder} in {source}</source>
        <translation>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ رسالة واحدة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ رسالتين إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسائل إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
            <numerusform>نسخ {n} رسالة إلى {folder} في {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} messages to</source>
        <translation>
            <numerusform>نسخ {n} رسالة إلى</numerusform>
            <numerusform>نسخ رسالة واحدة إلى</numerusform>
            <numerusform>نسخ رسالتين إلى</numerusform>
            <numerusform>نسخ {n} رسائل إلى</numerusform>
            <numerusform>نسخ {n} رسالة إلى</numerusform>
            <numerusform>نسخ {n} رسالة إلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the folders of {n} messages</source>
        <translation>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
            <numerusform>تغيير مجلدات رسالة واحدة</numerusform>
            <numerusform>تغيير مجلدات رسالتين</numerusform>
            <numerusform>تغيير مجلدات {n} رسائل</numerusform>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
            <numerusform>تغيير مجلدات {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>نسخ إلى…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>{keys} shows first what would be sent.</source>
        <translation>{keys} يعرض أولًا ما سيُرسل.</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a message of a list</comment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Pictures of {sender} are loaded from now on. Settings, Privacy has the list.</source>
        <translation>تُحمّل صور {sender} من الآن فصاعدًا. والقائمة في الإعدادات، الخصوصية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are not loaded, as they would tell the sender that you read this.</source>
        <translation>
            <numerusform>{n} صورة لم تُحمّل، لأنها تخبر المرسل أنك تقرأ هذا.</numerusform>
            <numerusform>صورة واحدة لم تُحمّل، لأنها تخبر المرسل أنك تقرأ هذا.</numerusform>
            <numerusform>صورتان لم تُحمّلا، لأنهما تخبران المرسل أنك تقرأ هذا.</numerusform>
            <numerusform>{n} صور لم تُحمّل، لأنها تخبر المرسل أنك تقرأ هذا.</numerusform>
            <numerusform>{n} صورة لم تُحمّل، لأنها تخبر المرسل أنك تقرأ هذا.</numerusform>
            <numerusform>{n} صورة لم تُحمّل، لأنها تخبر المرسل أنك تقرأ هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be loaded.</source>
        <translation>
            <numerusform>تعذّر تحميل {n} صورة.</numerusform>
            <numerusform>تعذّر تحميل صورة واحدة.</numerusform>
            <numerusform>تعذّر تحميل صورتين.</numerusform>
            <numerusform>تعذّر تحميل {n} صور.</numerusform>
            <numerusform>تعذّر تحميل {n} صورة.</numerusform>
            <numerusform>تعذّر تحميل {n} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>دائمًا لهذا المرسل</translation>
    </message>
    <message>
        <source>Loading pictures…</source>
        <translation>تحميل الصور…</translation>
    </message>
    <message>
        <source>Load the pictures in each message from {sender}</source>
        <translation>تحميل الصور في كل رسالة من {sender}</translation>
    </message>
    <message>
        <source>What would only tell the sender that you read this is not loaded.</source>
        <translation>ما لا يفيد إلا بإخبار المرسل أنك تقرأ هذا لا يُحمّل.</translation>
    </message>
    <message>
        <source>how this window looks and acts, and whose pictures are always loaded</source>
        <translation>مظهر هذه النافذة وسلوكها، ومن تُحمّل صورهم دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>This window&apos;s own settings: {n} differ</source>
        <translation>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
            <numerusform>إعدادات هذه النافذة المختلفة: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The window changes.</source>
        <translation>تتغيّر النافذة.</translation>
    </message>
    <message>
        <source>They are loaded from where the sender keeps them, who then knows that you read the message, when, and from which network. They are asked for once you press “Load pictures” over a message, and always for these senders. Who forges such an address is taken for its owner.</source>
        <translation>تُحمّل من حيث يحفظها المرسل، فيعرف عندئذٍ أنك تقرأ الرسالة ومتى ومن أي شبكة. وتُطلب عند الضغط على «تحميل الصور» فوق رسالة، ودائمًا لهؤلاء المرسلين. ومن يزوّر عنوانًا كهذا يُعدّ صاحبه.</translation>
    </message>
    <message>
        <source>There are none yet. “Always for this sender”, over a message, puts one here.</source>
        <translation>لا أحد بعد. «دائمًا لهذا المرسل» فوق رسالة يضع واحدًا هنا.</translation>
    </message>
    <message>
        <source>Senders whose pictures are always loaded</source>
        <translation>المرسلون الذين تُحمّل صورهم دائمًا</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Pictures on the internet</source>
        <translation>صور من الإنترنت</translation>
    </message>
    <message>
        <source>the selected senders</source>
        <translation>المرسلين المحدّدين</translation>
    </message>
    <message>
        <source>of these senders</source>
        <translation>لهؤلاء المرسلين</translation>
    </message>
    <message>
        <source>Pictures on the internet are not loaded before you ask for them, as they tell the sender that you read the message. Under Privacy stand the senders whose pictures are always loaded.</source>
        <translation>لا تُحمّل صور من الإنترنت قبل أن تطلبها، لأنها تخبر المرسل أنك تقرأ الرسالة. وتحت الخصوصية المرسلون الذين تُحمّل صورهم دائمًا.</translation>
    </message>
    <message>
        <source>C&amp;ompact list of sources</source>
        <translation>قائمة مصادر م&amp;ضغوطة</translation>
    </message>
    <message>
        <source>{button}: {change}</source>
        <translation>{button}: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Reading {read} of {n} messages</source>
        <translation>
            <numerusform>قراءة {read} من {n} رسالة</numerusform>
            <numerusform>قراءة {read} من رسالة واحدة</numerusform>
            <numerusform>قراءة {read} من رسالتين</numerusform>
            <numerusform>قراءة {read} من {n} رسائل</numerusform>
            <numerusform>قراءة {read} من {n} رسالة</numerusform>
            <numerusform>قراءة {read} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>See all your mail sources in one place</source>
        <translation>كل مصادر بريدك في مكان واحد</translation>
    </message>
    <message>
        <source>Add one, or look around with made-up mail first.</source>
        <translation>يمكن إضافة واحد، أو التجول أولًا ببريد مختلق.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Your mail stays where it is. Passwords are kept encrypted on this computer. The demo keeps nothing and needs no network.</source>
        <translation>يبقى بريدك حيث هو. وتُحفظ كلمات المرور مشفّرة على هذا الحاسوب. ولا يحفظ العرض التجريبي شيئًا ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>يُرجى اختيار مجلد أولًا</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>استخدام كـ</translation>
    </message>
    <message>
        <source>Only Trash and Spam are emptied</source>
        <translation>لا تُفرغ إلا سلة المهملات والبريد المزعج</translation>
    </message>
    <message>
        <source>Empt&amp;y {folder}…</source>
        <translation>إف&amp;راغ {folder}…</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>البحث في الرسائل…</translation>
    </message>
    <message>
        <source>{move} moves the selected messages to a folder that you type a few letters of; {change} shows all folders they are in, with boxes to tick. With the mouse, drag them onto a folder: that moves them, and copies them while Ctrl is held. All of this can be undone.</source>
        <translation>{move} ينقل الرسائل المحدّدة إلى مجلد تُكتب بضعة حروف منه؛ و{change} يعرض كل المجلدات التي هي فيها مع خانات للتحديد. وبالفأرة تُسحب إلى مجلد: فتُنقل، وتُنسخ ما دام Ctrl مضغوطًا. ويمكن التراجع عن ذلك كله.</translation>
    </message>
    <message>
        <source>A source that is not well says why, and what helps: the underlined word in its row, {mend}, or the buttons in the panel beside the list. Details there has the server&apos;s own words, to copy for whoever helps you. What went wrong with a change stands at the bottom until you have read it. {activity} opens Activity: what happened to each source, how each change stands, what can&apos;t be read.</source>
        <translation>المصدر الذي ليس على ما يرام يقول لماذا وما الذي ينفع: الكلمة المسطّرة في صفه، أو {mend}، أو أزرار اللوح بجانب القائمة. وفي التفاصيل هناك كلمات الخادم لنسخها لمن يساعدك. وما فشل في تعديل يبقى في الأسفل حتى تقرأه. ويفتح {activity} النشاط: ما حدث لكل مصدر، وحال كل تعديل، وما لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Sign-in needed: the sign-in was refused. Nothing is tried until you sign in again.</source>
        <translation>يلزم تسجيل الدخول: رُفض تسجيل الدخول. لا يُجرّب شيء حتى يُسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Stopped: it failed for days, so it is not synced until you turn it on.</source>
        <translation>موقوف: فشل أيامًا، فلا تجري مزامنته حتى يُشغّل.</translation>
    </message>
    <message>
        <source>Paused: it failed again and again. It goes on by itself; you may resume it now.</source>
        <translation>متوقف مؤقتًا: فشل مرة بعد مرة. يستمر من تلقاء نفسه؛ ويمكن استئنافه الآن.</translation>
    </message>
    <message>
        <source>Can&apos;t connect: the server can&apos;t be reached, or its certificate is not trusted. It is tried again by itself.</source>
        <translation>لا يمكن الاتصال: لا يمكن الوصول إلى الخادم أو شهادته غير موثوقة. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Limited: the provider hides a part of the mail from programs, such as Gmail&apos;s All Mail.</source>
        <translation>محدود: يخفي المزوّد جزءًا من البريد عن البرامج، مثل «كل البريد» في Gmail.</translation>
    </message>
    <message>
        <source>Late: a sync that was planned did not run.</source>
        <translation>متأخر: مزامنة مقررة لم تحدث.</translation>
    </message>
    <message>
        <source>Trying again, Incomplete: the last try failed, or not all mail could be read.</source>
        <translation>إعادة المحاولة، غير مكتمل: فشلت المحاولة الأخيرة، أو تعذّرت قراءة كل البريد.</translation>
    </message>
    <message>
        <source>Unknown: the service has said nothing for a while, so nothing is claimed.</source>
        <translation>غير معروف: لم تقل الخدمة شيئًا منذ مدة، فلا يُدّعى شيء.</translation>
    </message>
    <message>
        <source>First import: mail is being read for the first time. Messages appear as they come.</source>
        <translation>الاستيراد الأول: يُقرأ البريد للمرة الأولى. وتظهر الرسائل كلما وصلت.</translation>
    </message>
    <message>
        <source>Syncing: what is new is being read.</source>
        <translation>جارٍ المزامنة: يُقرأ الجديد.</translation>
    </message>
    <message>
        <source>Up to date: the last sync went well; its age stands beside it.</source>
        <translation>محدّث: سارت آخر مزامنة على ما يرام؛ وعمرها بجانبها.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>Filing mail</source>
        <translation>ترتيب البريد</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>عندما يكون شيء على غير ما يرام</translation>
    </message>
    <message>
        <source>Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.</source>
        <translation>إدارة مصادر البريد: نافذة وعميل غير متزامن وخدمة محلية لواجهة Context.IO 2.0.</translation>
    </message>
    <message>
        <source>{program} (demo)</source>
        <translation>{program} (عرض تجريبي)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>م&amp;صدر</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>المزامنة &amp;كل</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>م&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>الترتي&amp;ب حسب</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>to read</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>قائمة اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The local service is not answering</source>
        <translation>الخدمة المحلية لا تجيب</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>يُرجى تحديد مصدر أولًا</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>كل شيء هنا على ما يرام</translation>
    </message>
    <message>
        <source>Select one source first</source>
        <translation>يُرجى تحديد مصدر واحد أولًا</translation>
    </message>
    <message>
        <source>Service starting</source>
        <translation>الخدمة تبدأ</translation>
    </message>
    <message>
        <source>Service running</source>
        <translation>الخدمة تعمل</translation>
    </message>
    <message>
        <source>Service not answering</source>
        <translation>الخدمة لا تجيب</translation>
    </message>
    <message>
        <source>Service refuses the key</source>
        <translation>الخدمة ترفض المفتاح</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Undid: {change}</source>
        <translation>تم التراجع: {change}</translation>
    </message>
    <message>
        <source>Did again: {change}</source>
        <translation>أُعيد تنفيذ: {change}</translation>
    </message>
    <message>
        <source>This computer has no network. Syncing goes on by itself once it has.</source>
        <translation>ليس لهذا الحاسوب شبكة. ستُتابع المزامنة من تلقاء نفسها عند توفرها.</translation>
    </message>
    <message>
        <source>This computer has a network. How each mail server answers is said at its source.</source>
        <translation>لهذا الحاسوب شبكة. وكيف يجيب كل خادم بريد مذكور عند مصدره.</translation>
    </message>
    <message>
        <source>The service answers at {address}</source>
        <translation>تجيب الخدمة لدى {address}</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>الخدمة تجيب</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>تراجع: {change}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>إعادة: {change}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>New mail arrives at once (IDLE).</source>
        <translation>يصل البريد الجديد فورًا (IDLE).</translation>
    </message>
    <message>
        <source>New mail can arrive at once (IDLE), but does not just now.</source>
        <translation>يمكن أن يصل البريد الجديد فورًا (IDLE)، لكنه لا يصل كذلك الآن.</translation>
    </message>
    <message>
        <source>New mail is looked for every few minutes, as this server does not tell of it by itself.</source>
        <translation>يُبحث عن البريد الجديد كل بضع دقائق، لأن هذا الخادم لا يُعلم به من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Folders are Gmail&apos;s labels: a message can have several, and stays in All Mail.</source>
        <translation>المجلدات هي تصنيفات Gmail: يمكن أن يكون للرسالة عدة تصنيفات، وتبقى في «كل البريد».</translation>
    </message>
    <message>
        <source>Moves are atomic here: a message is in one of the two folders at any moment (MOVE).</source>
        <translation>النقل هنا في خطوة واحدة: الرسالة في أحد المجلدين في كل لحظة (MOVE).</translation>
    </message>
    <message>
        <source>There is no move in one step: a message is copied, the copy is checked, then the first one is removed.</source>
        <translation>لا يوجد نقل في خطوة واحدة: تُنسخ الرسالة وتُفحص النسخة ثم تُزال الأولى.</translation>
    </message>
    <message>
        <source>One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS).</source>
        <translation>يمكن إزالة رسالة واحدة بمفردها؛ وما ميّزته برامج أخرى كمحذوف يبقى (UIDPLUS).</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. What was moved stays in its old folder, marked as deleted and hidden, until somebody clears that folder.</source>
        <translation>لا يمكن هنا إزالة رسالة واحدة بمفردها. ما نُقل يبقى في مجلده القديم مميّزًا كمحذوف ومخفيًا حتى ينظّف أحدهم ذلك المجلد.</translation>
    </message>
    <message>
        <source>One message alone can&apos;t be removed here. So a folder is cleared of what is marked as deleted, where all of it was marked by this program.</source>
        <translation>لا يمكن هنا إزالة رسالة واحدة بمفردها. لذلك يُنظّف المجلد مما مُيّز كمحذوف إذا كان هذا البرنامج هو الذي ميّزه كله.</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed, also for what has gone (QRESYNC).</source>
        <translation>لا تسأل المزامنة إلا عما تغيّر، وعما زال أيضًا (QRESYNC).</translation>
    </message>
    <message>
        <source>A sync asks only for what has changed (CONDSTORE).</source>
        <translation>لا تسأل المزامنة إلا عما تغيّر (CONDSTORE).</translation>
    </message>
    <message>
        <source>A sync reads the marks of all messages, as this server does not tell what has changed.</source>
        <translation>تقرأ المزامنة علامات كل الرسائل، لأن هذا الخادم لا يقول ما الذي تغيّر.</translation>
    </message>
    <message>
        <source>Folders may have rights of their own, which are asked for before a change (ACL).</source>
        <translation>قد تكون للمجلدات صلاحيات خاصة بها، يُسأل عنها قبل التعديل (ACL).</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Looked for every few minutes</source>
        <translation>يُبحث عنه كل بضع دقائق</translation>
    </message>
    <message>
        <source>It takes no message above {size} (APPENDLIMIT).</source>
        <translation>لا يقبل رسالة أكبر من {size} (APPENDLIMIT).</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>الاتصال من جديد…</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <translation>استخدام كلمة مرور…</translation>
    </message>
    <message>
        <source>Replace source…</source>
        <translation>استبدال المصدر…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>How to fix…</source>
        <translation>كيفية الإصلاح…</translation>
    </message>
    <message>
        <source>Open provider page</source>
        <translation>فتح صفحة المزوّد</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>استئناف الآن</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Enter another key…</source>
        <translation>إدخال مفتاح آخر…</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>مغادرة العرض التجريبي</translation>
    </message>
    <message>
        <source>A message must stay in at least one folder</source>
        <translation>يجب أن تبقى الرسالة في مجلد واحد على الأقل</translation>
    </message>
    <message>
        <source>Nothing was changed. To delete it, move it to Trash.</source>
        <translation>لم يتغيّر شيء. لحذفها تُنقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Choose another name.</source>
        <translation>{said} لم يتغيّر شيء. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be a folder&apos;s name</source>
        <translation>لا يمكن أن يكون «{folder}» اسم مجلد</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>لم يكن هناك ما يُغيَّر</translation>
    </message>
    <message>
        <source>No folder to add or to remove was named.</source>
        <translation>لم يُذكر مجلد للإضافة أو للإزالة.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed.</source>
        <translation>{said} لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be deleted or renamed</source>
        <translation>لا يمكن حذف البريد الوارد ولا إعادة تسميته</translation>
    </message>
    <message>
        <source>Each mailbox has one. Nothing was changed.</source>
        <translation>لكل صندوق بريد واحد منه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{said} Nothing was changed. Sync the folder first.</source>
        <translation>{said} لم يتغيّر شيء. يُرجى مزامنة المجلد أولًا.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said} Choose the folder that the message is in.</source>
        <translation>{said} يُرجى اختيار المجلد الذي فيه الرسالة.</translation>
    </message>
    <message>
        <source>{said} It may have been deleted or renamed by another program. The message was removed from no folder; choose another one.</source>
        <translation>{said} ربما حذفه برنامج آخر أو أعاد تسميته. لم تُزَل الرسالة من أي مجلد؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The source was removed meanwhile. Its mail is still on the server.</source>
        <translation>أُزيل المصدر في هذه الأثناء. ولا يزال بريده على الخادم.</translation>
    </message>
    <message>
        <source>The message is in several sources. Choose the one to take it from in the list of sources, and try there.</source>
        <translation>الرسالة في عدة مصادر. يُرجى اختيار المصدر الذي تُزال منه من قائمة المصادر، والمحاولة هناك.</translation>
    </message>
    <message>
        <source>{server} lets nobody delete in this folder. The message was removed from nowhere.</source>
        <translation>لا يسمح {server} لأحد بالحذف في هذا المجلد. لم تُزَل الرسالة من أي مكان.</translation>
    </message>
    <message>
        <source>{said} Ask whoever owns the folder. No message was lost.</source>
        <translation>{said} يُرجى سؤال مالك المجلد. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. The message was removed from nowhere.</source>
        <translation>يفتح {server} هذا المجلد للقراءة فقط. لم تُزَل الرسالة من أي مكان.</translation>
    </message>
    <message>
        <source>Gmail keeps no labels on messages in Trash or Spam. Move it out of there first.</source>
        <translation>لا يُبقي Gmail تصنيفات على رسائل سلة المهملات أو البريد المزعج. يُرجى نقلها من هناك أولًا.</translation>
    </message>
    <message>
        <source>Gmail took the change and did not carry it out. Look at the message there.</source>
        <translation>قبل Gmail التعديل ولم ينفّذه. يُرجى النظر إلى الرسالة هناك.</translation>
    </message>
    <message>
        <source>The message is bigger than what can be carried to another source (64 MB). It is where it was.</source>
        <translation>الرسالة أكبر مما يمكن حمله إلى مصدر آخر (64 م.ب). وهي باقية حيث كانت.</translation>
    </message>
    <message>
        <source>{server} changes messages when it takes them in, so the copy there would not be the same. The message is where it was. Copy it instead (hold Ctrl): then both are kept.</source>
        <translation>يغيّر {server} الرسائل عند استلامها، فلن تكون النسخة مطابقة. الرسالة باقية حيث كانت. يمكن نسخها بدلًا من ذلك (مع الضغط على Ctrl): فتبقى الاثنتان.</translation>
    </message>
    <message>
        <source>It is no longer where it was seen: another program moved or deleted it. The list is read again; look whether it is in another folder.</source>
        <translation>لم تعد حيث شوهدت: نقلها برنامج آخر أو حذفها. تُقرأ القائمة من جديد؛ يُرجى النظر هل هي في مجلد آخر.</translation>
    </message>
    <message>
        <source>Another program has restored the message in this folder, so it stays there.</source>
        <translation>أعاد برنامج آخر الرسالة إلى هذا المجلد، لذلك تبقى فيه.</translation>
    </message>
    <message>
        <source>Nothing proves that another folder keeps what this message holds, so it stays.</source>
        <translation>لا شيء يثبت أن مجلدًا آخر يحفظ ما في هذه الرسالة، لذلك تبقى.</translation>
    </message>
    <message>
        <source>Two folders show the very same message, and nothing tells which of them it is in. So it was not removed.</source>
        <translation>يعرض مجلدان الرسالة نفسها تمامًا، ولا شيء يبيّن في أيهما هي. لذلك لم تُزَل.</translation>
    </message>
    <message>
        <source>{said} No message was removed.</source>
        <translation>{said} لم تُزَل أي رسالة.</translation>
    </message>
    <message>
        <source>The message may be there twice</source>
        <translation>ربما توجد الرسالة هناك مرتين</translation>
    </message>
    <message>
        <source>The answer of {server} was lost, and nothing tells which copy is which. Look into the folder.</source>
        <translation>ضاع جواب {server}، ولا شيء يبيّن أي نسخة هي أيها. يُرجى النظر في المجلد.</translation>
    </message>
    <message>
        <source>{server} said that it had copied the message, but it did not arrive. It stays here.</source>
        <translation>قال {server} إنه نسخ الرسالة، لكنها لم تصل. وهي باقية هنا.</translation>
    </message>
    <message>
        <source>{server} said that it had removed the message, but it is still there.</source>
        <translation>قال {server} إنه أزال الرسالة، لكنها لا تزال هناك.</translation>
    </message>
    <message>
        <source>{server} said that it had made the folder, but it is not there.</source>
        <translation>قال {server} إنه أنشأ المجلد، لكنه غير موجود.</translation>
    </message>
    <message>
        <source>{server} said that it had renamed the folder, but it has its old name.</source>
        <translation>قال {server} إنه أعاد تسمية المجلد، لكنه باسمه القديم.</translation>
    </message>
    <message>
        <source>{server} said that it had deleted the folder, but it is still there.</source>
        <translation>قال {server} إنه حذف المجلد، لكنه لا يزال هناك.</translation>
    </message>
    <message>
        <source>The message is not on this disk any more, so it can&apos;t be sent.</source>
        <translation>لم تعد الرسالة على هذا القرص، فلا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>{server} refused it. No message was lost.</source>
        <translation>رفض {server} ذلك. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{said} It goes on by itself.</source>
        <translation>{said} وسيُتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A change waits</source>
        <translation>تعديل في الانتظار</translation>
    </message>
    <message>
        <source>A message has to be put back</source>
        <translation>يجب إرجاع رسالة إلى مكانها</translation>
    </message>
    <message>
        <source>The local index is read again from the servers; the change goes on then.</source>
        <translation>يُقرأ الفهرس المحلي من الخوادم من جديد؛ وبعدها يُتابع التعديل.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. The change is tried again.</source>
        <translation>واجه البرنامج خطأً من عنده. ستُعاد محاولة التعديل.</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden, until {server} removes it.</source>
        <translation>هي في مجلدها الجديد. والنسخة في القديم مميّزة كمحذوفة ومخفية إلى أن يزيلها {server}.</translation>
    </message>
    <message>
        <source>Done, but for a copy that is marked as deleted</source>
        <translation>تم، ما عدا نسخة مميّزة كمحذوفة</translation>
    </message>
    <message>
        <source>It is in its new folder. The copy in the old one is marked as deleted and hidden. {said}</source>
        <translation>هي في مجلدها الجديد. والنسخة في القديم مميّزة كمحذوفة ومخفية. {said}</translation>
    </message>
    <message>
        <source>A change waits for your answer</source>
        <translation>تعديل ينتظر الجواب</translation>
    </message>
    <message>
        <source>{who} is not synced now</source>
        <translation>{who} لا تجري مزامنته الآن</translation>
    </message>
    <message>
        <source>It is paused or stopped. Turn it on first.</source>
        <translation>المزامنة متوقفة مؤقتًا أو موقوفة. يُرجى تشغيلها أولًا.</translation>
    </message>
    <message>
        <source>A source that this change needs is being removed.</source>
        <translation>تجري إزالة مصدر يحتاج إليه هذا التعديل.</translation>
    </message>
    <message>
        <source>Single letters act on messages</source>
        <translation>الحروف المفردة تعمل على الرسائل</translation>
    </message>
    <message>
        <source>Not in the window: {key} opens a window of its own</source>
        <translation>ليس في النافذة: {key} يفتح نافذة مستقلة</translation>
    </message>
    <message>
        <source>In the API</source>
        <translation>في الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
    <message>
        <source>All but signatures and the like are listed</source>
        <translation>كلها مسرودة إلا التواقيع وما شابهها</translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation>التالية: {when}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Remove accoun&amp;t…</source>
        <translation>إزالة الحسا&amp;ب…</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>a mailbox on a server</comment>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>لوح ال&amp;قراءة</translation>
    </message>
    <message>
        <source>All messages in the inboxes are read already.</source>
        <translation>كل الرسائل في صناديق الوارد مقروءة بالفعل.</translation>
    </message>
    <message>
        <source>This change can&apos;t be cancelled</source>
        <translation>لا يمكن إلغاء هذا التعديل</translation>
    </message>
    <message>
        <source>It has begun or is over. Undo it instead.</source>
        <translation>لقد بدأ أو انتهى. يمكن التراجع عنه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This change can&apos;t be tried again</source>
        <translation>لا يمكن إعادة محاولة هذا التعديل</translation>
    </message>
    <message>
        <source>It is over. Make it once more, if it is still wanted.</source>
        <translation>لقد انتهى. يُرجى إجراؤه مرة أخرى إن كان لا يزال مطلوبًا.</translation>
    </message>
    <message>
        <source>{server} refused to {what}</source>
        <translation>رفض {server}: {what}</translation>
    </message>
    <message>
        <source>The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source.</source>
        <translation>صندوق البريد على {server} ممتلئ. لم يُزَل شيء. يُرجى إخلاء مساحة هناك أو اختيار مجلد من مصدر آخر.</translation>
    </message>
    <message>
        <source>{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source.</source>
        <translation>لا يقبل {server} رسالة بهذا الحجم. لم يُزَل شيء. يُرجى اختيار مجلد من مصدر آخر.</translation>
    </message>
    <message>
        <source>{server} does not allow it in this folder. Ask whoever owns it. No message was lost.</source>
        <translation>لا يسمح {server} بذلك في هذا المجلد. يُرجى سؤال مالكه. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{server} opens this folder for reading only. No message was lost.</source>
        <translation>يفتح {server} هذا المجلد للقراءة فقط. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{server} can never do this in this folder. No message was lost.</source>
        <translation>لا يستطيع {server} فعل ذلك في هذا المجلد أبدًا. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do it just now, and says that this will pass. No message was lost.</source>
        <translation>لا يستطيع {server} فعل ذلك الآن، ويقول إن هذا سيزول. لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>{server} has a limit that this would go beyond. Nothing was removed.</source>
        <translation>لدى {server} حدّ سيتجاوزه ذلك. لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder.</source>
        <translation>لم يعد المجلد على {server}: حذفه برنامج آخر أو أعاد تسميته. لم يُزَل شيء؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The folder is not on {server} any more: another program deleted or renamed it. Nothing was removed; choose another folder, or make it anew.</source>
        <translation>لم يعد المجلد على {server}: حذفه برنامج آخر أو أعاد تسميته. لم يُزَل شيء؛ يُرجى اختيار مجلد آخر أو إنشاؤه من جديد.</translation>
    </message>
    <message>
        <source>The message is not there any more</source>
        <translation>لم تعد الرسالة هناك</translation>
    </message>
    <message>
        <source>Another program moved or deleted it. The list is read again.</source>
        <translation>نقلها برنامج آخر أو حذفها. تُقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not take the message, so nothing was removed. Make room there.</source>
        <translation>لم يقبل قرص هذا الحاسوب الرسالة، لذلك لم يُزَل شيء. يُرجى إخلاء مساحة عليه.</translation>
    </message>
    <message>
        <source>What is known about it is in Details.</source>
        <translation>ما يُعرف عن ذلك موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>The service could not do this</source>
        <translation>لم تستطع الخدمة فعل ذلك</translation>
    </message>
    <message>
        <source>Its answer is in Details.</source>
        <translation>جوابها موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>Can&apos;t sign in to {who}</source>
        <translation>تعذّر تسجيل الدخول إلى {who}</translation>
    </message>
    <message>
        <source>The sign-in at {server} did not work. What is known about it is in Details.</source>
        <translation>لم ينجح تسجيل الدخول لدى {server}. ما يُعرف عن ذلك موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>The sign-in through {provider} did not work</source>
        <translation>لم ينجح تسجيل الدخول عبر {provider}</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again, or connect again.</source>
        <translation>ما يُعرف عن ذلك موجود في التفاصيل. يُرجى إعادة المحاولة أو الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished</source>
        <translation>تعذّر إنهاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Try again.</source>
        <translation>ما يُعرف عن ذلك موجود في التفاصيل. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The settings could not be looked up</source>
        <translation>تعذّر العثور على الإعدادات</translation>
    </message>
    <message>
        <source>What is known about it is in Details. They can be entered by hand, too.</source>
        <translation>ما يُعرف عن ذلك موجود في التفاصيل. ويمكن أيضًا إدخالها يدويًا.</translation>
    </message>
    <message>
        <source>No connection to {server}</source>
        <translation>لا اتصال بـ{server}</translation>
    </message>
    <message>
        <source>The connection to it did not work. What is known about it is in Details.</source>
        <translation>لم ينجح الاتصال. ما يُعرف عن ذلك موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server}</source>
        <translation>لا اتصال مشفّر بـ{server}</translation>
    </message>
    <message>
        <source>The encryption of the connection did not work. What is known about it is in Details.</source>
        <translation>لم ينجح تشفير الاتصال. ما يُعرف عن ذلك موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>{server} did not do what was asked</source>
        <translation>لم يفعل {server} ما طُلب منه</translation>
    </message>
    <message>
        <source>Not all mail is shown</source>
        <translation>لا يُعرض كل البريد</translation>
    </message>
    <message>
        <source>Not all folders are shown as they are</source>
        <translation>لا تُعرض كل المجلدات كما هي</translation>
    </message>
    <message>
        <source>Not all texts were searched</source>
        <translation>لم يُبحث في كل النصوص</translation>
    </message>
    <message>
        <source>What is known about it is in Details. Search again.</source>
        <translation>ما يُعرف عن ذلك موجود في التفاصيل. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>Gmail does not show all there is</source>
        <translation>لا يُظهر Gmail كل ما هو موجود</translation>
    </message>
    <message>
        <source>The saved passwords could not be used</source>
        <translation>تعذّر استخدام كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>تعذّر استخدام حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The local index could not be used</source>
        <translation>تعذّر استخدام الفهرس المحلي</translation>
    </message>
    <message>
        <source>Something failed on this computer</source>
        <translation>فشل شيء ما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Can&apos;t find {server}</source>
        <translation>تعذّر العثور على {server}</translation>
    </message>
    <message>
        <source>No server has the name {server}. Check the spelling, or this computer&apos;s connection.</source>
        <translation>لا يوجد خادم باسم {server}. يُرجى التحقق من الكتابة أو من اتصال هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{server} refuses the connection</source>
        <translation>يرفض {server} الاتصال</translation>
    </message>
    <message>
        <source>Nothing at {server} takes connections on {port}: the port is wrong, a firewall is in the way, or the server is down.</source>
        <translation>لا شيء لدى {server} يقبل الاتصالات على {port}: المنفذ خاطئ، أو جدار حماية يعترض، أو الخادم متوقف.</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} لا يجيب</translation>
    </message>
    <message>
        <source>{server} said nothing on {port} for too long: a wrong port, a firewall, or the server is down or busy.</source>
        <translation>لم يقل {server} شيئًا على {port} مدة طويلة: منفذ خاطئ، أو جدار حماية، أو الخادم متوقف أو مشغول.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached</source>
        <translation>لا يمكن الوصول إلى {server}</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the connection, or a VPN it may need.</source>
        <translation>لا طريق إلى {server} من هذه الشبكة. يُرجى التحقق من الاتصال أو من شبكة VPN قد تلزم.</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>قطع {server} الخط</translation>
    </message>
    <message>
        <source>{server} closed the connection before saying hello. Often that is encryption on a port without it.</source>
        <translation>أغلق {server} الاتصال قبل التحية. غالبًا ما يكون ذلك تشفيرًا على منفذ بلا تشفير.</translation>
    </message>
    <message>
        <source>{server} is not an IMAP server</source>
        <translation>{server} ليس خادم IMAP</translation>
    </message>
    <message>
        <source>Something else answers at {server} on {port}. Check the server&apos;s name and the port.</source>
        <translation>شيء آخر يجيب لدى {server} على {port}. يُرجى التحقق من اسم الخادم ومن المنفذ.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>هذا الحاسوب غير متصل</translation>
    </message>
    <message>
        <source>There is no network. Syncing goes on by itself once there is.</source>
        <translation>لا توجد شبكة. ستُتابع المزامنة من تلقاء نفسها عند توفرها.</translation>
    </message>
    <message>
        <source>{server} asks for a pause</source>
        <translation>يطلب {server} استراحة</translation>
    </message>
    <message>
        <source>{server} limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.</source>
        <translation>يحدّ {server} عدد مرات سؤاله. ستُتابع المزامنة من تلقاء نفسها بعد حين؛ لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The server counts messages that it does not give out, whatever way they are asked for.</source>
        <translation>يعدّ الخادم رسائل لا يسلّمها مهما كانت طريقة طلبها.</translation>
    </message>
    <message>
        <source>The inbox can&apos;t be opened</source>
        <translation>لا يمكن فتح البريد الوارد</translation>
    </message>
    <message>
        <source>The server refuses it. The other folders are synced all the same.</source>
        <translation>يرفض الخادم ذلك. ومع ذلك تجري مزامنة المجلدات الأخرى.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off</source>
        <translation>انقطع الاتصال بـ{server}</translation>
    </message>
    <message>
        <source>It ended in the middle of the work. The next try goes on from there.</source>
        <translation>انتهى في منتصف العمل. المحاولة التالية تتابع من هناك.</translation>
    </message>
    <message>
        <source>The connection to {server} is not safe</source>
        <translation>الاتصال بـ{server} غير آمن</translation>
    </message>
    <message>
        <source>The certificate of {server} has run out, so mail is not fetched. The server&apos;s owner must renew it; check this computer&apos;s date too.</source>
        <translation>انتهت صلاحية شهادة {server}، لذلك لا يُجلب البريد. على مالك الخادم تجديدها؛ ويُرجى التحقق أيضًا من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of {server} is for another name, so mail is not fetched. Check the server&apos;s name.</source>
        <translation>شهادة {server} لاسم آخر، لذلك لا يُجلب البريد. يُرجى التحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {server} comes from an issuer this computer does not trust, so mail is not fetched. If it is the server&apos;s own, look at it and trust it for this source.</source>
        <translation>شهادة {server} من جهة لا يثق بها هذا الحاسوب، لذلك لا يُجلب البريد. إن كانت شهادة الخادم نفسه فيمكن النظر إليها والوثوق بها لهذا المصدر.</translation>
    </message>
    <message>
        <source>Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.</source>
        <translation>لم يُتفق على التشفير. غالبًا ما ينتظر المنفذ نوعًا آخر: 993 لـ SSL/TLS و143 لـ STARTTLS.</translation>
    </message>
    <message>
        <source>{server} shows another certificate</source>
        <translation>يعرض {server} شهادة أخرى</translation>
    </message>
    <message>
        <source>It is not the one that was trusted for {server}, so mail is not fetched. Ask the server&apos;s owner whether it was renewed; if so, look at the new one and trust it.</source>
        <translation>ليست هي التي وُثق بها لـ{server}، لذلك لا يُجلب البريد. يُرجى سؤال مالك الخادم هل جُدّدت؛ فإن كان كذلك فيمكن النظر إلى الجديدة والوثوق بها.</translation>
    </message>
    <message>
        <source>Some mail is missing from {who}</source>
        <translation>بعض البريد مفقود من {who}</translation>
    </message>
    <message>
        <source>Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” next to All Mail.</source>
        <translation>يُخفي Gmail «كل البريد» عن برامج البريد. في Gmail تُفتح الإعدادات ◂ التصنيفات ويُحدَّد «إظهار في IMAP» بجانب «كل البريد».</translation>
    </message>
    <message>
        <source>{server} can&apos;t search for these letters</source>
        <translation>لا يستطيع {server} البحث عن هذه الحروف</translation>
    </message>
    <message>
        <source>{server} finds texts by the letters A to Z alone. Search for other words.</source>
        <translation>لا يجد {server} النصوص إلا بالحروف من A إلى Z. يُرجى البحث عن كلمات أخرى.</translation>
    </message>
    <message>
        <source>This folder is still being read. Search again later.</source>
        <translation>لا يزال هذا المجلد يُقرأ. يُرجى البحث من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>{server} has numbered this folder anew, and it is being read again. Search again in a moment.</source>
        <translation>أعاد {server} ترقيم هذا المجلد، وهو يُقرأ من جديد. يُرجى البحث مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>There are more hits than a list can hold. Search for more words.</source>
        <translation>توجد نتائج أكثر مما تتسع له قائمة. يُرجى البحث عن كلمات أكثر.</translation>
    </message>
    <message>
        <source>What was found in texts is gone</source>
        <translation>ما عُثر عليه في النصوص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The service was started anew since. Search texts again.</source>
        <translation>أُعيد تشغيل الخدمة منذ ذلك الحين. يُرجى البحث في النصوص من جديد.</translation>
    </message>
    <message>
        <source>{server} can&apos;t do this</source>
        <translation>لا يستطيع {server} فعل ذلك</translation>
    </message>
    <message>
        <source>It lacks what the standard asks for here. Nothing was changed; its own words are in Details.</source>
        <translation>ينقصه ما يطلبه المعيار هنا. لم يتغيّر شيء؛ وكلماته هو في التفاصيل.</translation>
    </message>
    <message>
        <source>{server} sent more than this program takes</source>
        <translation>أرسل {server} أكثر مما يقبله هذا البرنامج</translation>
    </message>
    <message>
        <source>One answer was larger than any sound one. The next try starts afresh.</source>
        <translation>كان أحد الأجوبة أكبر من أي جواب سليم. المحاولة التالية تبدأ من جديد.</translation>
    </message>
    <message>
        <source>{server} does not give out the text of a message</source>
        <translation>لا يسلّم {server} نص رسالة</translation>
    </message>
    <message>
        <source>It tells of the message and sends nothing of its text. The next try asks for it again.</source>
        <translation>يُعلم بالرسالة ولا يرسل شيئًا من نصها. المحاولة التالية تطلبه من جديد.</translation>
    </message>
    <message>
        <source>{server} did not understand this program</source>
        <translation>لم يفهم {server} هذا البرنامج</translation>
    </message>
    <message>
        <source>It refused a command. Nothing was changed; its own words are in Details.</source>
        <translation>رفض أمرًا. لم يتغيّر شيء؛ وكلماته هو في التفاصيل.</translation>
    </message>
    <message>
        <source>{server} answered something unreadable</source>
        <translation>أجاب {server} بشيء غير مقروء</translation>
    </message>
    <message>
        <source>What it sent is not IMAP as the standard has it. The next try starts afresh.</source>
        <translation>ما أرسله ليس IMAP كما في المعيار. المحاولة التالية تبدأ من جديد.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used</source>
        <translation>لا يمكن استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>It contains characters no mail server accepts, such as line ends. Nothing was sent.</source>
        <translation>يحتوي على محارف لا يقبلها أي خادم بريد، كنهايات الأسطر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The local service is not running</source>
        <translation>الخدمة المحلية لا تعمل</translation>
    </message>
    <message>
        <source>Nothing can be synced or changed until it is back. Your mail is untouched.</source>
        <translation>لا يمكن مزامنة شيء أو تعديله حتى تعود. بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>The service took too long to answer</source>
        <translation>استغرقت الخدمة وقتًا طويلًا في الجواب</translation>
    </message>
    <message>
        <source>It may be busy. What was asked may still happen; look again in a moment.</source>
        <translation>ربما هي مشغولة. ما طُلب قد يحدث بعد؛ يُرجى النظر مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>تعذّر تشغيل الخدمة المحلية</translation>
    </message>
    <message>
        <source>What it said is in Details. Your mail is untouched.</source>
        <translation>ما قالته موجود في التفاصيل. بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>Its port is used by another program. End that one, or choose a port.</source>
        <translation>منفذها يستخدمه برنامج آخر. يُرجى إنهاؤه أو اختيار منفذ.</translation>
    </message>
    <message>
        <source>The service listens at another port</source>
        <translation>تستخدم الخدمة منفذًا آخر</translation>
    </message>
    <message>
        <source>The one that was chosen is used by another program. End that one and restart the service, or choose another port under Settings, Service.</source>
        <translation>المنفذ المختار يستخدمه برنامج آخر. يُرجى إنهاؤه وإعادة تشغيل الخدمة، أو اختيار منفذ آخر في الإعدادات، الخدمة.</translation>
    </message>
    <message>
        <source>This computer does not let it listen where it should.</source>
        <translation>لا يسمح لها هذا الحاسوب بتلقّي الاتصالات حيث ينبغي.</translation>
    </message>
    <message>
        <source>The service can&apos;t do this just now</source>
        <translation>لا تستطيع الخدمة فعل ذلك الآن</translation>
    </message>
    <message>
        <source>It is starting, ending or busy. Try again in a moment.</source>
        <translation>هي في طور البدء أو الانتهاء أو مشغولة. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The service failed on this</source>
        <translation>فشلت الخدمة في ذلك</translation>
    </message>
    <message>
        <source>That is a fault of this program. Its log says where; your mail is untouched.</source>
        <translation>هذا خطأ في هذا البرنامج. وسجله يبيّن أين؛ بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>The service does not accept this program&apos;s key</source>
        <translation>لا تقبل الخدمة مفتاح هذا البرنامج</translation>
    </message>
    <message>
        <source>Consumer key or secret do not match. Enter the right ones.</source>
        <translation>المفتاح أو السر غير مطابق. يُرجى إدخال الصحيح.</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>لا تسمح الخدمة بذلك</translation>
    </message>
    <message>
        <source>{said} Ask whoever runs it.</source>
        <translation>{said} يُرجى سؤال من يديرها.</translation>
    </message>
    <message>
        <source>The service refused this</source>
        <translation>رفضت الخدمة ذلك</translation>
    </message>
    <message>
        <source>The service did not take what was entered</source>
        <translation>لم تقبل الخدمة ما أُدخل</translation>
    </message>
    <message>
        <source>The service can&apos;t do this</source>
        <translation>لا تستطيع الخدمة فعل ذلك</translation>
    </message>
    <message>
        <source>It may be an older one. {said}</source>
        <translation>ربما هي أقدم. {said}</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>لم تفهم الخدمة الطلب</translation>
    </message>
    <message>
        <source>What came in was no HTTP, or more at once than it takes. Check the address, or try again in a moment.</source>
        <translation>ما وصل لم يكن HTTP، أو كان أكثر مما تقبله دفعة واحدة. يُرجى التحقق من العنوان أو إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The service took too long</source>
        <translation>استغرقت الخدمة وقتًا طويلًا</translation>
    </message>
    <message>
        <source>What was sent to it did not arrive in time. Try again.</source>
        <translation>ما أُرسل إليها لم يصل في الوقت المناسب. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is more than the service takes</source>
        <translation>هذا أكثر مما تقبله الخدمة</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>هذا ليس عنوان خدمة</translation>
    </message>
    <message>
        <source>It should look like https://api.example.org. Check its spelling.</source>
        <translation>ينبغي أن يشبه https://api.example.org. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>The service answered something unexpected</source>
        <translation>أجابت الخدمة بشيء غير متوقع</translation>
    </message>
    <message>
        <source>This program does not understand it. Check that the address is that of a Context.IO service.</source>
        <translation>لا يفهمه هذا البرنامج. يُرجى التحقق من أن العنوان لخدمة Context.IO.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>لم يعد هذا موجودًا</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by another program. The lists are being read again.</source>
        <translation>أُزيل في هذه الأثناء، ربما من برنامج آخر. تُقرأ القوائم من جديد.</translation>
    </message>
    <message>
        <source>Something in this program failed</source>
        <translation>فشل شيء ما في هذا البرنامج</translation>
    </message>
    <message>
        <source>What {who} signs in with is gone from the keyring</source>
        <translation>ما يسجّل به {who} الدخول لم يعد في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>It was removed, or this is another computer. Sign in again.</source>
        <translation>أُزيل، أو هذا حاسوب آخر. يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The saved passwords can&apos;t be opened</source>
        <translation>لا يمكن فتح كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>They were kept with another key than the one found now. Bring that key back, or enter the passwords again.</source>
        <translation>حُفظت بمفتاح غير الموجود الآن. يُرجى إعادة ذلك المفتاح أو إدخال كلمات المرور من جديد.</translation>
    </message>
    <message>
        <source>The password of {who} can&apos;t be read</source>
        <translation>لا يمكن قراءة كلمة مرور {who}</translation>
    </message>
    <message>
        <source>Where passwords are kept did not answer as it should. Try again.</source>
        <translation>المكان الذي تُحفظ فيه كلمات المرور لم يُجب كما ينبغي. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The key to the saved passwords can&apos;t be read</source>
        <translation>لا يمكن قراءة مفتاح كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.</source>
        <translation>ملفه مفقود أو تالف أو مفتوح لمستخدمين آخرين. يُرجى إعادته أو إدخال كلمات المرور من جديد.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>تلزم عبارة مرور</translation>
    </message>
    <message>
        <source>The saved passwords are locked with one. Start the program again and enter it.</source>
        <translation>كلمات المرور المحفوظة مقفلة بها. يُرجى تشغيل البرنامج من جديد وإدخالها.</translation>
    </message>
    <message>
        <source>The saved passwords are locked with another key</source>
        <translation>كلمات المرور المحفوظة مقفلة بمفتاح آخر</translation>
    </message>
    <message>
        <source>Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the program again as then.</source>
        <translation>تغيّر مكانه، ربما في تشغيل آخر للبرنامج. يُرجى اختيار المكان المقصود أو تشغيل البرنامج كما كان حينها.</translation>
    </message>
    <message>
        <source>This is too long for the keyring</source>
        <translation>هذا أطول مما تتسع له حلقة المفاتيح</translation>
    </message>
    <message>
        <source>A system keyring keeps short texts only. Check that it is what you meant.</source>
        <translation>لا تحفظ حلقة مفاتيح النظام إلا النصوص القصيرة. يُرجى التحقق من أنه المقصود.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept safely here</source>
        <translation>لا يمكن حفظ كلمات المرور هنا بأمان</translation>
    </message>
    <message>
        <source>No system keyring was found. Start one and try again, or choose another place for the key.</source>
        <translation>لم يُعثر على حلقة مفاتيح للنظام. يُرجى تشغيل واحدة وإعادة المحاولة، أو اختيار مكان آخر للمفتاح.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be read or kept until it is open. Unlock it, then try again.</source>
        <translation>لا يمكن قراءة كلمات المرور ولا حفظها حتى تُفتح. يُرجى فتحها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>حلقة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Answer there, then try again.</source>
        <translation>ربما تسأل عن كلمة مرورها في نافذة أخرى. يُرجى الإجابة هناك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The data was written by a newer version</source>
        <translation>كتب البيانات إصدار أحدث</translation>
    </message>
    <message>
        <source>This version can&apos;t read it. Install the newer one again.</source>
        <translation>لا يستطيع هذا الإصدار قراءتها. يُرجى تثبيت الأحدث من جديد.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>لا يمكن الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>Check who owns it, and whether the disk is read-only.</source>
        <translation>يُرجى التحقق من مالكه ومما إذا كان القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The local index is damaged</source>
        <translation>الفهرس المحلي تالف</translation>
    </message>
    <message>
        <source>Your mail on the servers is untouched. Start the program again: the index is then read anew from the servers; sources, passwords and open changes are kept.</source>
        <translation>بريدك على الخوادم لم يُمسّ. يُرجى تشغيل البرنامج من جديد: فيُقرأ الفهرس من الخوادم ثانيةً؛ وتبقى المصادر وكلمات المرور والتعديلات المفتوحة.</translation>
    </message>
    <message>
        <source>The local index was damaged and is built anew</source>
        <translation>كان الفهرس المحلي تالفًا ويُبنى من جديد</translation>
    </message>
    <message>
        <source>Your mail is read again from the servers; until that is done, lists are not complete. Sources, passwords and open changes are kept. The damaged file was kept as well; once all is well you can delete it.</source>
        <translation>يُقرأ بريدك من الخوادم ثانيةً؛ وإلى أن يتم ذلك تكون القوائم ناقصة. وتبقى المصادر وكلمات المرور والتعديلات المفتوحة. واحتُفظ بالملف التالف أيضًا؛ ويمكن حذفه عندما يكون كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing can be saved. Make room, then try again.</source>
        <translation>لا يمكن حفظ شيء. يُرجى إخلاء مساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation>قرص هذا الحاسوب ممتلئ</translation>
    </message>
    <message>
        <source>What is new can&apos;t be saved here, so syncing waits. Make room, then try again.</source>
        <translation>لا يمكن حفظ الجديد هنا، لذلك تنتظر المزامنة. يُرجى إخلاء مساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>The disk did not take it. Choose another place, and try again.</source>
        <translation>لم يقبله القرص. يُرجى اختيار مكان آخر وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The local index is in use</source>
        <translation>الفهرس المحلي قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another copy of the program works on it. Close that one, then try again.</source>
        <translation>تعمل عليه نسخة أخرى من البرنامج. يُرجى إغلاقها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The local index is closed</source>
        <translation>الفهرس المحلي مغلق</translation>
    </message>
    <message>
        <source>The program is ending, or starting again. Try again in a moment.</source>
        <translation>البرنامج في طور الانتهاء أو البدء من جديد. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk failed</source>
        <translation>فشل قرص هذا الحاسوب</translation>
    </message>
    <message>
        <source>The local index could not be read or written. Your mail on the servers is untouched. Check the disk.</source>
        <translation>تعذّرت قراءة الفهرس المحلي أو كتابته. بريدك على الخوادم لم يُمسّ. يُرجى فحص القرص.</translation>
    </message>
    <message>
        <source>The local index refused this</source>
        <translation>رفض الفهرس المحلي ذلك</translation>
    </message>
    <message>
        <source>It contradicts what is kept already. That is a fault of this program; your mail is untouched.</source>
        <translation>يناقض ما هو محفوظ بالفعل. هذا خطأ في هذا البرنامج؛ بريدك لم يُمسّ.</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>استغرق هذا وقتًا طويلًا</translation>
    </message>
    <message>
        <source>It was stopped. Narrow it down, or try again later.</source>
        <translation>أُوقف. يُرجى تضييقه أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>لا يمكن البحث عن هذا</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.</source>
        <translation>رفض {server} اسم المستخدم أو كلمة المرور. ربما غُيّرت في مكان آخر. يُرجى إدخال الحالية.</translation>
    </message>
    <message>
        <source>{who} needs an app password</source>
        <translation>يحتاج {who} إلى كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>This provider does not accept your normal password from mail programs. Create an app password and enter it here.</source>
        <translation>لا يقبل هذا المزوّد كلمة مرورك العادية من برامج البريد. يُرجى إنشاء كلمة مرور للتطبيق وإدخالها هنا.</translation>
    </message>
    <message>
        <source>IMAP is turned off for {who}</source>
        <translation>خدمة IMAP موقوفة لـ{who}</translation>
    </message>
    <message>
        <source>The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.</source>
        <translation>يقول المزوّد إن الوصول عبر IMAP معطّل لصندوق البريد هذا. يُرجى تشغيله في إعداداته ثم الفحص من جديد.</translation>
    </message>
    <message>
        <source>{server} offers no safe way to sign in</source>
        <translation>لا يوفّر {server} طريقة آمنة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>It does not encrypt on {port}, so your password could be read on the way. Try SSL/TLS on port 993, or accept it for this source.</source>
        <translation>لا تشفير على {port}، فقد تُقرأ كلمة مرورك في الطريق. يُرجى تجربة SSL/TLS على المنفذ 993، أو قبول ذلك لهذا المصدر.</translation>
    </message>
    <message>
        <source>Access to {who} was withdrawn</source>
        <translation>سُحب الوصول إلى {who}</translation>
    </message>
    <message>
        <source>{provider} ended this program&apos;s access: it was taken back there, the password was changed, or it was not used for long. Connect again to go on; nothing here is lost.</source>
        <translation>أنهى {provider} وصول هذا البرنامج: سُحب هناك، أو غُيّرت كلمة المرور، أو لم يُستخدم مدة طويلة. يُرجى الاتصال من جديد للمتابعة؛ لا يُفقد هنا شيء.</translation>
    </message>
    <message>
        <source>{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP is turned off for this mailbox. Connect again and allow access to mail.</source>
        <translation>لم يقبل {server} الوصول الذي منحه {provider}. غالبًا ما يكون البريد قد أُغفل فيما سُمح به، أو أن IMAP معطّل لصندوق البريد هذا. يُرجى الاتصال من جديد والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>{server} knows no sign-in through a provider</source>
        <translation>لا يعرف {server} تسجيل الدخول عبر مزوّد</translation>
    </message>
    <message>
        <source>It offers none of the ways to sign in that go with it. Use a password or an app password instead.</source>
        <translation>لا يوفّر أيًّا من طرق تسجيل الدخول الملازمة له. تُستخدم كلمة مرور أو كلمة مرور تطبيق بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{server} lets you in but shows no mail</source>
        <translation>يسمح {server} بالدخول ولا يعرض بريدًا</translation>
    </message>
    <message>
        <source>Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, or have IMAP allowed.</source>
        <translation>عادةً ما يكون شخص غير {who} قد سجّل الدخول، أو IMAP غير مسموح لصندوق البريد هذا. يُرجى الاتصال من جديد باسم {who} أو طلب السماح بـ IMAP.</translation>
    </message>
    <message>
        <source>{provider} does not accept this program&apos;s client id</source>
        <translation>لا يقبل {provider} معرّف العميل لهذا البرنامج</translation>
    </message>
    <message>
        <source>The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.</source>
        <translation>المعرّف أو سرّه خاطئ أو أُزيل هناك. يُرجى تصحيحه في الإعدادات ◂ مزوّدو OAuth.</translation>
    </message>
    <message>
        <source>{provider} gave no access to mail</source>
        <translation>لم يمنح {provider} الوصول إلى البريد</translation>
    </message>
    <message>
        <source>It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.</source>
        <translation>أُغفل فيما سُمح به، أو لا يحق لمعرّف العميل طلبه. يُرجى إعادة المحاولة والسماح بالوصول إلى البريد.</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translation>لم يُمنح وصول</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.</source>
        <translation>لم يتغيّر شيء، لا هنا ولا لدى {provider}. يمكن إعادة المحاولة في أي وقت أو اختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in</source>
        <translation>هذا الجواب يخص تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, or try again.</source>
        <translation>جاء من محاولة أقدم أو من مكان آخر، لذلك لم يُستخدم. يُرجى أخذ عنوان الصفحة الأخيرة أو إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The answer did not come from {provider}</source>
        <translation>لم يأت الجواب من {provider}</translation>
    </message>
    <message>
        <source>Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>تكلّم خادم آخر مكانه، لذلك أُوقف تسجيل الدخول ولم يُرسل شيء. يُرجى إعادة المحاولة؛ وإن لم تنفع فالتحقق من إعدادات المزوّد.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المناسب</translation>
    </message>
    <message>
        <source>Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.</source>
        <translation>بقيت صفحته مفتوحة المدة المسموح بها. لم يُحفظ شيء. يُرجى إعادة المحاولة عند توفر بضع دقائق.</translation>
    </message>
    <message>
        <source>{provider} does not answer</source>
        <translation>{provider} لا يجيب</translation>
    </message>
    <message>
        <source>Its sign-in service is busy or can&apos;t be reached. What you allowed stays allowed; try again in a while.</source>
        <translation>خدمة تسجيل الدخول لديه مشغولة أو لا يمكن الوصول إليها. ما سُمح به يبقى مسموحًا؛ يُرجى إعادة المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>You signed in as {other}</source>
        <translation>سُجّل الدخول باسم {other}</translation>
    </message>
    <message>
        <source>This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.</source>
        <translation>هذا لـ{who}، لذلك لم يُحفظ شيء. يُرجى تسجيل الدخول باسم {who}، أو إبقاء الصندوق الآخر مصدرًا مستقلًا.</translation>
    </message>
    <message>
        <source>{provider} gave access for a short while only</source>
        <translation>منح {provider} الوصول لمدة قصيرة فقط</translation>
    </message>
    <message>
        <source>What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, then try again.</source>
        <translation>نقص ما يجدّده، فكان سينتهي قريبًا. يُرجى إزالة هذا البرنامج من قائمة التطبيقات المتصلة هناك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is no address to sign in at</source>
        <translation>هذا ليس عنوانًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ OAuth providers.</source>
        <translation>صفحات تسجيل الدخول عناوين https، وهذا ليس منها، لذلك لم يُفتح. يُرجى تصحيحه في الإعدادات ◂ مزوّدو OAuth.</translation>
    </message>
    <message>
        <source>The sign-in of {who} is not set up any more</source>
        <translation>لم يعد تسجيل دخول {who} مُعدًّا</translation>
    </message>
    <message>
        <source>The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.</source>
        <translation>أُزيل معرّف العميل الذي يستخدمه من مزوّدي OAuth. يُرجى إضافته هناك من جديد أو استخدام كلمة مرور.</translation>
    </message>
    <message>
        <source>The client id of {provider} can&apos;t be used</source>
        <translation>لا يمكن استخدام معرّف العميل لـ{provider}</translation>
    </message>
    <message>
        <source>Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.</source>
        <translation>شيء منه ناقص أو خاطئ. يُرجى تصحيحه في الإعدادات ◂ مزوّدو OAuth.</translation>
    </message>
    <message>
        <source>{server} does not take this kind of sign-in any more</source>
        <translation>لم يعد {server} يقبل هذا النوع من تسجيل الدخول</translation>
    </message>
    <message>
        <source>It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.</source>
        <translation>هو OAuth 1.0 الذي أوقفه المزوّدون. تُستخدم كلمة مرور تطبيق أو يُستبدل المصدر.</translation>
    </message>
    <message>
        <source>{provider} answered something unreadable</source>
        <translation>أجاب {provider} بشيء غير مقروء</translation>
    </message>
    <message>
        <source>What it sent is not as the standard has it. Try again; if that does not help, check the provider&apos;s settings.</source>
        <translation>ما أرسله ليس كما في المعيار. يُرجى إعادة المحاولة؛ وإن لم تنفع فالتحقق من إعدادات المزوّد.</translation>
    </message>
    <message>
        <source>This sign-in was used already</source>
        <translation>استُخدم تسجيل الدخول هذا بالفعل</translation>
    </message>
    <message>
        <source>Each answer of a provider works once. Try again to begin a new one.</source>
        <translation>كل جواب من المزوّد يصلح مرة واحدة. يُرجى إعادة المحاولة للبدء من جديد.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>جاء هذا الجواب متأخرًا</translation>
    </message>
    <message>
        <source>A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.</source>
        <translation>يبقى تسجيل الدخول مفتوحًا بضع دقائق فقط، وقد انتهى هذا. يُرجى إعادة المحاولة للبدء من جديد.</translation>
    </message>
    <message>
        <source>This sign-in is not open any more</source>
        <translation>لم يعد تسجيل الدخول هذا مفتوحًا</translation>
    </message>
    <message>
        <source>It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.</source>
        <translation>أُنهي في مكان آخر أو انقضى وقته. لم يُحفظ شيء. يُرجى إعادة المحاولة للبدء من جديد.</translation>
    </message>
    <message>
        <source>The sign-in has not begun yet</source>
        <translation>لم يبدأ تسجيل الدخول بعد</translation>
    </message>
    <message>
        <source>There is nothing that this address could answer. Open the browser or the link first, and sign in there.</source>
        <translation>لا شيء يمكن أن يجيب عنه هذا العنوان. يُرجى فتح المتصفح أو الرابط أولًا وتسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Nothing was saved. What is known about it is in Details. Try again.</source>
        <translation>لم يُحفظ شيء. ما يُعرف عن ذلك موجود في التفاصيل. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Its mailbox is connected, and a link works once. Begin a new one to sign in again.</source>
        <translation>صندوق البريد متصل، والرابط يصلح مرة واحدة. يُرجى بدء رابط جديد لتسجيل الدخول ثانيةً.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again whenever you like.</source>
        <translation>لم يتغيّر شيء. يمكن إعادة المحاولة في أي وقت.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>هذا ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>It should look like ann@example.org. Check its spelling.</source>
        <translation>ينبغي أن يشبه ann@example.org. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>This is no name of a server</source>
        <translation>هذا ليس اسم خادم</translation>
    </message>
    <message>
        <source>It should look like imap.example.org. Check its spelling.</source>
        <translation>ينبغي أن يشبه imap.example.org. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>Nothing was found there</source>
        <translation>لم يُعثر على شيء هناك</translation>
    </message>
    <message>
        <source>There is no such entry, or nobody answered in time.</source>
        <translation>لا يوجد مدخل كهذا، أو لم يُجب أحد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The page does not exist, or nobody answered in time.</source>
        <translation>الصفحة غير موجودة، أو لم يُجب أحد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>What was found can&apos;t be read</source>
        <translation>لا يمكن قراءة ما عُثر عليه</translation>
    </message>
    <message>
        <source>It is not written as such settings are. Enter the settings by hand.</source>
        <translation>ليس مكتوبًا كما تُكتب مثل هذه الإعدادات. يُرجى إدخال الإعدادات يدويًا.</translation>
    </message>
    <message>
        <source>What was found leads into this network</source>
        <translation>ما عُثر عليه يقود إلى هذه الشبكة</translation>
    </message>
    <message>
        <source>The settings of a public domain name a server in this network, so they were not used. Enter them by hand if they are right.</source>
        <translation>تذكر إعدادات نطاق عام خادمًا في هذه الشبكة، لذلك لم تُستخدم. يُرجى إدخالها يدويًا إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t {what}</source>
        <translation>تعذّر: {what}</translation>
    </message>
    <message>
        <source>this program&apos;s own table</source>
        <translation>جدول هذا البرنامج</translation>
    </message>
    <message>
        <source>{domain}&apos;s own configuration</source>
        <translation>إعدادات {domain} نفسه</translation>
    </message>
    <message>
        <source>Mozilla&apos;s public database</source>
        <translation>قاعدة بيانات Mozilla العامة</translation>
    </message>
    <message>
        <source>{domain}&apos;s mail exchange</source>
        <translation>مبادل البريد لـ{domain}</translation>
    </message>
    <message>
        <source>{domain}&apos;s name service</source>
        <translation>خدمة الأسماء لـ{domain}</translation>
    </message>
    <message>
        <source>servers with the usual names</source>
        <translation>خوادم بالأسماء المعتادة</translation>
    </message>
    <message>
        <source>There it says {server}, port {port}, {security}, user {user}.</source>
        <translation>مذكور هناك {server}، المنفذ {port}، {security}، المستخدم {user}.</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page</source>
        <translation>فتح صفحة {provider}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>مزوّدك</translation>
    </message>
    <message>
        <source>Open {provider}&apos;s page for app passwords</source>
        <translation>فتح صفحة {provider} لكلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers: {name}.</source>
        <translation>وُجدت في جدول المزوّدين لهذا البرنامج: {name}.</translation>
    </message>
    <message>
        <source>Found in this program&apos;s own table of providers.</source>
        <translation>وُجدت في جدول المزوّدين لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration: {name}.</source>
        <translation>وُجدت في إعدادات {domain} نفسه: {name}.</translation>
    </message>
    <message>
        <source>Found at {domain}&apos;s own configuration.</source>
        <translation>وُجدت في إعدادات {domain} نفسه.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings: {name}.</source>
        <translation>وُجدت في قاعدة Mozilla العامة لإعدادات البريد: {name}.</translation>
    </message>
    <message>
        <source>Found in Mozilla&apos;s public database of mail settings.</source>
        <translation>وُجدت في قاعدة Mozilla العامة لإعدادات البريد.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}: {name}.</source>
        <translation>وُجدت عبر مبادل البريد لـ{domain}، بحسب {who}: {name}.</translation>
    </message>
    <message>
        <source>Found by way of {domain}&apos;s mail exchange, told by {who}.</source>
        <translation>وُجدت عبر مبادل البريد لـ{domain}، بحسب {who}.</translation>
    </message>
    <message>
        <source>Announced by {domain}&apos;s name service.</source>
        <translation>أعلنتها خدمة الأسماء لـ{domain}.</translation>
    </message>
    <message>
        <source>A guess from the address: nothing about {domain} was looked up. Please check it.</source>
        <translation>تخمين من العنوان: لم يُبحث عن شيء حول {domain}. يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Guessed: a server with the usual name answers for {domain}. Please check it.</source>
        <translation>تخمين: يجيب خادم بالاسم المعتاد عن {domain}. يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Told by the service that this window uses. Please check it.</source>
        <translation>أخبرت بها الخدمة التي تستخدمها هذه النافذة. يُرجى التحقق.</translation>
    </message>
    <message>
        <source>No settings for {domain} were found. Enter them by hand; your provider&apos;s help pages name the IMAP server.</source>
        <translation>لم يُعثر على إعدادات لـ{domain}. يُرجى إدخالها يدويًا؛ وصفحات المساعدة لدى مزوّدك تذكر خادم IMAP.</translation>
    </message>
    <message>
        <source>Nothing is looked up any more. Enter the settings by hand, or look again.</source>
        <translation>لم يعد يُبحث عن شيء. يُرجى إدخال الإعدادات يدويًا أو البحث من جديد.</translation>
    </message>
    <message>
        <source>Settings can&apos;t be looked up here. Enter them by hand.</source>
        <translation>لا يمكن البحث عن الإعدادات هنا. يُرجى إدخالها يدويًا.</translation>
    </message>
    <message>
        <source>The look-up broke off: the service did not answer as it should. Enter the settings, or look again.</source>
        <translation>انقطع البحث: لم تُجب الخدمة كما ينبغي. يُرجى إدخال الإعدادات أو البحث من جديد.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} غيرها</translation>
    </message>
    <message>
        <source>Asking {asked}…</source>
        <translation>سؤال {asked}…</translation>
    </message>
    <message>
        <source>Looking for the settings of {domain}…</source>
        <translation>البحث عن إعدادات {domain}…</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(مرسل غير معروف)</translation>
    </message>
    <message>
        <source>{address} “{name}”</source>
        <translation>{address} «{name}»</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} (default)</source>
        <translation>{period} (افتراضي)</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>syncs every {period}</source>
        <translation>فترة المزامنة: {period}</translation>
    </message>
    <message>
        <source>sync period unknown</source>
        <translation>فترة المزامنة غير معروفة</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>sent, no answer yet: looked for before anything is sent again</source>
        <translation>أُرسل ولا جواب بعد: يُتحقق قبل إرسال أي شيء ثانيةً</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>لم يُسفر عن شيء</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>waits for the server to remove it</source>
        <translation>ينتظر أن يزيلها الخادم</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>ينتظر الجواب</translation>
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
        <translation>{figure}&#xa0;ك.ب</translation>
    </message>
    <message>
        <source>{figure} MB</source>
        <translation>{figure}&#xa0;م.ب</translation>
    </message>
    <message>
        <source>{figure} GB</source>
        <translation>{figure}&#xa0;ج.ب</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “demo”.</source>
        <translation>عرض تجريبي ببريد مختلق. لا شيء يغادر هذا الحاسوب ولا شيء يُحفظ. كل كلمة مرور هنا «demo».</translation>
    </message>
    <message>
        <source>This is the demo: the right password is “demo”; any other one is refused.</source>
        <translation>هذا هو العرض التجريبي: كلمة المرور الصحيحة «demo»، وتُرفض أي كلمة أخرى.</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>هذا المصدر</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>this port</source>
        <translation>هذا المنفذ</translation>
    </message>
    <message>
        <source>make this change</source>
        <translation>إجراء هذا التعديل</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>{sentence} It says: “{told}”.</source>
        <translation>{sentence} وجوابه: «{told}».</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>قبل {n} يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>بعد {n} يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {date}, {clock}</source>
        <translation>{weekday} {date}، {clock}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}م</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>قبل {n} د</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>قبل {n} س</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>في أي لحظة</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>بعد {n} د</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>بعد {n} س</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>أمس {clock}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>غدًا {clock}</translation>
    </message>
    <message>
        <source>{weekday} {clock}</source>
        <translation>{weekday} {clock}</translation>
    </message>
</context>
</TS>
