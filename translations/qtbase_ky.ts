<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Баарын сактоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Баарына ооба</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жок</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Баарына ж&amp;ок</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Көңүл бурбоо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Колдонуу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Баштапкы абалга келтирүү</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Демейкини калыбына келтирүү</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Толугураак көрсөтүү…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Толугураагын жашыруу…</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt жөнүндө</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Debug Message:</source>
        <translation>Оңдоо билдирүүсү:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Эскертүү:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Олуттуу ката:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Оңдолгус ката:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Маалымат:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Бул билдирүүнү кайра &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Макул</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бул эмне?</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бул эмне?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ка&amp;йталоо</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>К&amp;оюу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ка&amp;йталоо</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Шилтеменин дарегин көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>К&amp;оюу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Солдон оңго карай жазуунун белгиси</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Оңдон солго карай жазуунун белгиси</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Туурасы нөл бириктиргич</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Туурасы нөл ажыраткыч</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Туурасы нөл боштук</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Солдон оңго карай жазууну кыстаруунун башы</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Оңдон солго карай жазууну кыстаруунун башы</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Солдон оңго карай жазууга алмаштыруунун башы</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Оңдон солго карай жазууга алмаштыруунун башы</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Жазуу багытын калыбына келтирүү</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Солдон оңго карай жазууну бөлүп коюу</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Оңдон солго карай жазууну бөлүп коюу</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Биринчи белгинин багыты боюнча бөлүп коюу</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Бөлүп коюунун аягы</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Юникоддун башкаруучу белгисин коюу</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Чоңойтуу</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>ТЧ</translation>
    </message>
    <message>
        <source>am</source>
        <translation>тч</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ТК</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>тк</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Тандоо тизмесин ачуу</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Жок</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Маанисин жазыңыз:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Өзүнчө терезе</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Панелди негизги терезеден ажыратат же кайра бекитет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Панелди жабат</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Өтмөктү жабуу</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Ушул жерге жылдыруу</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол чети</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң чети</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бир бет солго</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бир бет жогору</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бир бет оңго</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бир бет төмөн</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Калыбына келтирүү</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Жылдыруу</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлчөмү</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Кичирейтүү</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Чо&amp;ңойтуу</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Дайыма ү&amp;стүндө</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ж&amp;абуу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Башын гана калтыруу</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Толугу менен көрсөтүү</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Кайсы жерден:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка кайтуу</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алдыга өтүү</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жогорку папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жогорку папкага өтүү</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тизме түрүндө көрсөтүү</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук тизме</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толук тизме түрүндө көрсөтүү</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Каптал панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орундардын жана кыстармалардын тизмеси</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлдын түрү:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкалар</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Папканы тандоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Тандоо</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Башка ат менен сактоо</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Атын ө&amp;згөртүү</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ө&amp;чүрүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсөтүү </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ж&amp;аңы папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңы папка</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бар.
Аны алмаштырасызбы?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылган жок.
Файлдын аты туура экенин текшериңиз.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка табылган жок.
Папканын аты туура экенин текшериңиз.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазуудан корголгон.
Аны баары бир өчүрөсүзбү?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» чын эле өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папканы өчүрүү мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Акыркы орундар</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлчөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгөртүлгөн күнү</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга басып чыгаруу (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга басып чыгаруу …</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Жергиликтүү файл</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазуу</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Бардык беттер</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Так беттер</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуп беттер</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — папка.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазууга болбойт.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 бар.
Анын үстүнөн жазасызбы?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер туура эмес көрсөтүлгөн</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 туура эмес жазылган. Беттерди жана аралыктарды «,» менен ажыратып, аралыктарды «-» менен көрсөтүңүз; аралыктар бири-бири менен кесилишпеши керек.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Эки тараптуу басып чыгаруунун параметрлери келишпейт</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Эки тараптуу басып чыгаруунун параметрлери бири-бирине келишпейт. Аларды оңдойсузбу?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Баракка канча бет» жана «Беттердин топтому» параметрлерин чогуу колдонууга болбойт.
Алардын бирин өчүрүңүз.</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдон оңго, жогорудан төмөн</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдон оңго, төмөндөн жогору</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңдон солго, төмөндөн жогору</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңдон солго, жогорудан төмөн</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Төмөндөн жогору, солдон оңго</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Төмөндөн жогору, оңдон солго</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Жогорудан төмөн, солдон оңго</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Жогорудан төмөн, оңдон солго</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Басып чыгаруу аралыгы</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Баарын басып чыгаруу</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер: биринчиси</translation>
    </message>
    <message>
        <source>to</source>
        <translation>акыркысы</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Учурдагы бет</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалганы</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерди же аралыктарды үтүр менен ажыратып көрсөтүңүз. Аралык дефис менен ажыратылган эки сан менен берилет. Мисалы, 3,5-7,9 деп жазылса, 3, 5, 6, 7 жана 9-беттер басып чыгарылат.</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Беттердин топтому:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Басып чыгаруунун жөндөөлөрү</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нускалар:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Нускалар боюнча</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескери тартипте</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режими</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Боз түстө</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Эки тараптуу басып чыгаруу</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өчүк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун тарабынан тигүү</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Кыска тарабынан тигүү</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аты:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Касиеттери</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Жайгашкан жери:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Кошумча</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Кээ бир параметрлер бири-бирине келишпейт. Аларды оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Принтердин касиеттери</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Тапшырманын параметрлери</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Беттин параметрлери келишпейт</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Беттин параметрлери бири-бирине келишпейт. Аларды оңдойсузбу?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Кошумча параметрлер келишпейт</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Кошумча параметрлердин кээ бири келишпейт. Аларды оңдойсузбу?</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Барактын өлчөмү:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Туурасы:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Бийиктиги:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Кагаз кайдан алынат:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Туурасынан, тескери</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тигинен, тескери</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Четтери</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>жогорку чети</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол чети</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң чети</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>төмөнкү чети</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттердин жайгашуусу</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Беттердин тартиби:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Баракка канча бет:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм (д.)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>д.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Өзгөчө</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Өзгөчө</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Өзгөчө (%1 x %2 мм)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Өзгөчө (%1 x %2 пт)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Өзгөчө (%1 x %2 д.)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Өзгөчө (%1 x %2 пика)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Өзгөчө (%1 x %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Өзгөчө (%1 x %2 CC)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 д.</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ачык кат</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Кош ачык кат</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Конверт B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Конверт B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Конверт B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Конверт C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Конверт C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Конверт C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Конверт C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Конверт C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Конверт C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Конверт C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Конверт C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Конверт C7</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Конверт DL</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Италия конверти</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Чакыруу конверти</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Конверт Monarch</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Жеке конверт</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>АКШ конверти 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>АКШ конверти 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>АКШ конверти 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>АКШ конверти 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>АКШ конверти 14</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Басып чыгаруу алдында көрүү</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Биринчи бет</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Акыркы бет</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Туурасы боюнча</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бетти толугу менен</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Бир бетти көрсөтүү</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Катар беттерди көрсөтүү</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Бардык беттерди көрсөтүү</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Беттин параметрлери</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Беттин параметрлери</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Тапшырманы башкаруу</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Басып чыгаруу убактысы:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Төлөм маалыматы:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Тапшырманын артыкчылыгы:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Титулдук беттер</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Аягы:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Башы:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Дароо басып чыгаруу</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Чексиз кармап туруу</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Күндүз (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Түнкүсүн (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Экинчи нөөмөт (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Үчүнчү нөөмөт (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Дем алыш күндөрү (ишемби–жекшемби)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Белгилүү бир убакыт</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарттуу</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Жашыруун эмес</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Купуя</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Жабык</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Жашыруун</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Өтө жашыруун</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Аныктыгын тастыктоо керек</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2 серверинде %1 принтерин колдонуу үчүн аныктыгын тастыктоо керек.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 принтерин колдонуу үчүн аныктыгын тастыктоо керек.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Колдонуучунун аты:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Сырсөз:</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматтык түрдө</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматтык түрдө</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>Артка кайтаруу: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Кайталоо: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Артка кайтаруу: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Кайталоо: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;бош&gt;</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Которуу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Аракетти аткарат</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Маанини чоңойтот</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Маанини кичирейтет</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Менюну көрсөтөт</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокусту коёт</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Абалын которот</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Жогору жылдырат</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Төмөн жылдырат</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Мурунку бетке өтөт</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Кийинки бетке өтөт</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солго</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жогору</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңго</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңылоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Кесип алуу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Түзүү</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Тандоо</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Версиясын көрсөтөт.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Буйрук сабынын параметрлери боюнча жардамды көрсөтөт.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt параметрлерин кошо алганда жардамды көрсөтөт.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Белгисиз параметр: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Белгисиз параметрлер: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>«%1» параметринен кийин мааниси жок.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>«%1» параметринен кийин ашыкча маани бар.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметрлер]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Колдонулушу: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметрлер:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументтер:</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>file to open is  is a directory</source>
        <translation>ачыла турган файл — папка</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Уруксат жок</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Ачык файлдар өтө көп</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Мындай файл же папка жок</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Дискте орун калган жок</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгисиз ката</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Блокту жазуу мүмкүн болгон жок: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>%1 файлын жазуу үчүн түзүү мүмкүн болгон жок: %2</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Көрсөтүлгөн файл — ошол эле файл.</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Баштапкы файл жок.</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Мындай файл бар</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Атын өзгөртүү катасы: %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 файлынан калыбына келтирүү мүмкүн болгон жок: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ырааттуу окула турган файлдын атын көчүрүү аркылуу өзгөртүүгө болбойт</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Баштапкы файлды өчүрүү мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Көрсөтүлгөн файлды ачуу мүмкүн болгон жок: %1</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 файлын окуу үчүн ачуу мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Жазуу үчүн ачуу мүмкүн болгон жок: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Файлдар менен иштөөчү бөлүк жок</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Файлдар менен иштөөчү бөлүк жок же ал UnMapExtension мүмкүнчүлүгүн колдобойт</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Бар болгон %1 файлына жазууга болбойт</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Файлдын аты папканы көрсөтөт</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Жазууну программа жокко чыгарды</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error opening database</source>
        <translation>Маалымат базасын ачуу катасы</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>Маалымат базасын жабуу катасы</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Транзакцияны баштоо мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Транзакцияны бекитүү мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Транзакцияны артка кайтаруу мүмкүн болгон жок</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>Unable to fetch row</source>
        <translation>Сапты окуу мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Суроо-талап жок</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Суроо-талапты аткаруу мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Бир эле учурда бир нече суроо-талапты аткарууга болбойт</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Суроо-талапты баштапкы абалга келтирүү мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Параметрлерди байланыштыруу мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Параметрлердин саны туура келбейт</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Каалаган</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
</context>
<context>
    <name>QSqlDatabase</name>
    <message>
        <source>Driver not loaded</source>
        <translation>Драйвер жүктөлгөн эмес</translation>
    </message>
</context>
</TS>
