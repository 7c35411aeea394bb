<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Расмий текст</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуулар</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторлор</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>Ушул окууну кабыл алуу</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>The term has not begun: it starts on %1.</source>
        <translation>Мөөнөтү келе элек: башталышы — %1.</translation>
    </message>
    <message>
        <source>Under control: due on %1.</source>
        <translation>Көзөмөлдө: мөөнөтү — %1.</translation>
    </message>
    <message numerus="yes">
        <source>Due soon: due on %1, %n day(s) left.</source>
        <translation>
            <numerusform>Мөөнөтү жакындап калды: %1, %n күн калды.</numerusform>
            <numerusform>Мөөнөтү жакындап калды: %1, %n күн калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline can be read in two ways: by the strict reading it passed on %1, by the accepted one it lasts until %2.</source>
        <translation>Мөөнөтү эки ача түшүндүрүлөт: катуу чечмелөө боюнча %1 күнү бүткөн, кабыл алынганы боюнча %2 күнү бүтөт.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): was due on %1.</source>
        <translation>
            <numerusform>Мөөнөтүнөн %n күн өттү: мөөнөтү — %1.</numerusform>
            <numerusform>Мөөнөтүнөн %n күн өттү: мөөнөтү — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done late: reported for %1, was due on %2; the date of fulfilment was not given.</source>
        <translation>Мөөнөтү бузулуп аткарылды: %1 үчүн маалымат берилген, мөөнөтү — %2; аткарылган күнү көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Done late: on %1, was due on %2.</source>
        <translation>Мөөнөтү бузулуп аткарылды: %1 күнү, мөөнөтү — %2.</translation>
    </message>
    <message>
        <source>Done; the date of fulfilment was not given.</source>
        <translation>Аткарылды; аткарылган күнү көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>%1 күнү аткарылды.</translation>
    </message>
    <message>
        <source>The deadline has no date: “%1”.</source>
        <translation>Мөөнөтү дата менен аныкталган эмес: «%1».</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Маалымат азырынча берилген эмес.</translation>
    </message>
    <message>
        <source>Last mark: “%1”, %2.</source>
        <translation>Акыркы белги (%2): «%1».</translation>
    </message>
    <message>
        <source>It carries over: its term runs past the end of the plan.</source>
        <translation>Кийинкиге өтөт: мөөнөтү пландын аягынан кийин да созулат.</translation>
    </message>
    <message>
        <source>Due soon: due on %1, this is the last day.</source>
        <translation>Мөөнөтү жакындап калды: %1, бул акыркы күн.</translation>
    </message>
    <message>
        <source>Removed from control: %1.</source>
        <translation>Көзөмөлдөн алынды: %1.</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>Directory of bodies</source>
        <translation>Жооптуулардын маалымдамасы</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Жаңы жооптуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Топтун жаңы мүчөсү</translation>
    </message>
    <message>
        <source>A new body that belongs to the selected one</source>
        <translation>Тандалганга кирген жаңы орган</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Өйдө</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ылдый</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1. %2</source>
        <extracomment>an event of a calendar: number of an action, its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Жооптуулар: %1</translation>
    </message>
    <message>
        <source>Deadline in the plan: %1</source>
        <translation>Пландагы мөөнөтү: %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>%1-максат</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>бюджет сабы</translation>
    </message>
    <message>
        <source>expense of %1</source>
        <translation>%1 чыгымы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>%1, snapshot No. %2</source>
        <extracomment>a record of the history: the closing of a quarter, the number of its snapshot</extracomment>
        <translation>%1, № %2 көчүрмө</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>«%1» документи</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A snapshot of the plan is kept under a number. What was reported for the quarter cannot be changed then, unless the quarter is opened again.</source>
        <translation>Пландын көчүрмөсү номер менен сакталат. Андан кийин чейректин маалыматын ал кайра ачылмайынча өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Текст катары көчүрүү</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Чейректи жабуу</translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message>
        <source>%1 is not over yet: its last day is %2.</source>
        <translation>%1 али бүтө элек: акыркы күнү — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) have not reported.</source>
        <translation>
            <numerusform>%n аткаруучу маалымат берген жок.</numerusform>
            <numerusform>%n аткаруучу маалымат берген жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no entry by the Federation itself.</source>
        <translation>
            <numerusform>%n иш-чара боюнча Федерациянын өз жазуусу жок.</numerusform>
            <numerusform>%n иш-чара боюнча Федерациянын өз жазуусу жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about what is overdue give no reason.</source>
        <translation>
            <numerusform>Мөөнөтү өткөн иш-чаралар жөнүндө %n жазууда себеби көрсөтүлгөн эмес.</numerusform>
            <numerusform>Мөөнөтү өткөн иш-чаралар жөнүндө %n жазууда себеби көрсөтүлгөн эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with a target have no value.</source>
        <translation>
            <numerusform>Планы коюлган %n индикатордун мааниси жок.</numerusform>
            <numerusform>Планы коюлган %n индикатордун мааниси жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in the reports for %1.</source>
        <translation>Маалымат толук берилген: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no display for the window; what works without one is, for instance: %1</source>
        <translation>Терезе үчүн дисплей жок; ансыз, мисалы, мындай иштейт: %1</translation>
    </message>
    <message>
        <source>--%1 must be %2.</source>
        <translation>--%1 үчүн көрсөтүңүз: %2.</translation>
    </message>
    <message>
        <source>--%1 was given twice; give it once.</source>
        <translation>--%1 параметри эки жолу көрсөтүлгөн; аны бир жолу көрсөтүңүз.</translation>
    </message>
    <message>
        <source>the plan file (without it, your own)</source>
        <translation>пландын файлы (көрсөтүлбөсө — өзүңүздүкү)</translation>
    </message>
    <message>
        <source>the day to take as today, as 2023-12-31</source>
        <translation>бүгүн деп эсептеле турган күн, мисалы 2023-12-31</translation>
    </message>
    <message>
        <source>the language of everything that is said</source>
        <translation>бардык билдирүүлөрдүн тили</translation>
    </message>
    <message>
        <source>who makes the change</source>
        <translation>өзгөртүүнү ким киргизет</translation>
    </message>
    <message>
        <source>say nothing but the answer and what went wrong</source>
        <translation>жооп менен каталарды гана билдирүү</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>ушул жардамды көрсөтүү</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>версиясын көрсөтүү</translation>
    </message>
    <message>
        <source>a date of the calendar, as 2022-12-31</source>
        <translation>календардагы күн, мисалы 2022-12-31</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>бүтүн сан</translation>
    </message>
    <message>
        <source>a quarter, as 2023-Q4</source>
        <translation>чейрек, мисалы 2023-Q4</translation>
    </message>
    <message>
        <source>--status must be one of: notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn.</source>
        <translation>--status үчүн төмөнкүлөрдүн бирин көрсөтүңүз: notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn.</translation>
    </message>
    <message>
        <source>The plan has no body with the code “%1”.</source>
        <translation>Планда «%1» коду менен жооптуу жок.</translation>
    </message>
    <message>
        <source>Nothing was different; nothing was changed.</source>
        <translation>Айырма жок; эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>report on an action for a quarter</source>
        <translation>иш-чара боюнча чейрек үчүн маалымат киргизүү</translation>
    </message>
    <message>
        <source>the reporting quarter</source>
        <translation>отчёттук чейрек</translation>
    </message>
    <message>
        <source>notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn</source>
        <translation>notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn</translation>
    </message>
    <message>
        <source>from 0 to 100</source>
        <translation>0дөн 100гө чейин</translation>
    </message>
    <message>
        <source>how often it was held in the quarter</source>
        <translation>чейректе канча жолу өткөрүлдү</translation>
    </message>
    <message>
        <source>when it was fulfilled</source>
        <translation>качан аткарылды</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>эмне жасалды</translation>
    </message>
    <message>
        <source>why it was not done</source>
        <translation>эмне үчүн аткарылган жок</translation>
    </message>
    <message>
        <source>what was undertaken about that</source>
        <translation>кандай чаралар көрүлдү</translation>
    </message>
    <message>
        <source>on what decision it was withdrawn</source>
        <translation>кайсы чечим боюнча көзөмөлдөн алынды</translation>
    </message>
    <message>
        <source>the new deadline</source>
        <translation>жаңы мөөнөт</translation>
    </message>
    <message>
        <source>who reports (without it, the Federation)</source>
        <translation>маалыматты ким берет (көрсөтүлбөсө — Федерация)</translation>
    </message>
    <message>
        <source>fpkplan [FILE] opens the window; with a command it needs no display:</source>
        <translation>fpkplan [FILE] терезени ачат; буйрук менен дисплей керек эмес:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Бардык буйруктардын параметрлери:</translation>
    </message>
    <message>
        <source>“fpkplan --help” shows the commands, “fpkplan COMMAND --help” their options.</source>
        <translation>Буйруктарды «fpkplan --help», алардын параметрлерин «fpkplan COMMAND --help» көрсөтөт.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Аргумент жетишпейт.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» — ашыкча сөз.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; name a plan file with --file.</source>
        <translation>«%1» папкасын түзүү мүмкүн болгон жок; пландын файлын --file параметри менен көрсөтүңүз.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» файлын окуу мүмкүн болгон жок: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n fault(s), listed above with their places; no plan was made. Mend them and try again.</source>
        <translation>
            <numerusform>«%1» файлында %n ката табылды (орундары жогоруда көрсөтүлгөн); план түзүлгөн жок. Файлды оңдоп, кайра аракет кылыңыз.</numerusform>
            <numerusform>«%1» файлында %n ката табылды (орундары жогоруда көрсөтүлгөн); план түзүлгөн жок. Файлды оңдоп, кайра аракет кылыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” with %n action(s).</source>
        <translation>
            <numerusform>«%1» файлы түзүлдү, анда %n иш-чара бар.</numerusform>
            <numerusform>«%1» файлы түзүлдү, анда %n иш-чара бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in order.</source>
        <translation>«%1» файлы бузулган эмес, баары туура.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Артка кайтарылды: %1</translation>
    </message>
    <message>
        <source>make a plan file</source>
        <translation>пландын файлын түзүү</translation>
    </message>
    <message>
        <source>the plan to make it of (without it, the bundled one)</source>
        <translation>аны кайсы пландан түзүү керек (көрсөтүлбөсө — программадагы пландан)</translation>
    </message>
    <message>
        <source>take back the last change of the file, as one more change</source>
        <translation>файлдын акыркы өзгөртүүсүн дагы бир өзгөртүү менен артка кайтаруу</translation>
    </message>
    <message>
        <source>check the file: database, references, tables against journal</source>
        <translation>файлды текшерүү: маалымат базасын, шилтемелерди, таблицаларды журнал боюнча</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 үчүн төмөнкүлөрдүн бирин көрсөтүңүз: %2.</translation>
    </message>
    <message>
        <source>only the actions of this goal</source>
        <translation>ушул максаттын иш-чаралары гана</translation>
    </message>
    <message>
        <source>only where this body takes part, itself or in its group</source>
        <translation>ал өзү же тобунун курамында катышкандары гана</translation>
    </message>
    <message>
        <source>only with this mark: notStarted, inProgress, done, …</source>
        <translation>ушул белгиси барлары гана: notStarted, inProgress, done, …</translation>
    </message>
    <message>
        <source>only in this condition: overdue, dueSoon, open, …</source>
        <translation>ушул абалдагылары гана: overdue, dueSoon, open, …</translation>
    </message>
    <message>
        <source>only with all these words</source>
        <translation>ушул сөздөрдүн баары барлары гана</translation>
    </message>
    <message>
        <source>The plan has no goal %1.</source>
        <translation>Планда %1-максат жок.</translation>
    </message>
    <message>
        <source>the file to write; its ending says the format</source>
        <translation>жазыла турган файл; түрү анын кеңейтүүсү боюнча</translation>
    </message>
    <message>
        <source>--output is missing: name the file to write.</source>
        <translation>--output параметри жок: жазыла турган файлды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>--output must end with one of: %1.</source>
        <translation>--output файлынын аты төмөнкүлөрдүн бири менен бүтүшү керек: %1.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>«%1» файлы жазылды.</translation>
    </message>
    <message>
        <source>answer in JSON, for a program</source>
        <translation>жооп JSON түрүндө, программалар үчүн</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n иш-чара</numerusform>
            <numerusform>%n иш-чара</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Мөөнөт мындай түшүнүлөт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Максат</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>The plan has no action %1; “fpkplan list” shows all numbers.</source>
        <translation>Планда %1 иш-чарасы жок; бардык номерлерди «fpkplan list» көрсөтөт.</translation>
    </message>
    <message>
        <source>the actions, all or those chosen</source>
        <translation>иш-чаралар, баары же тандалгандары</translation>
    </message>
    <message>
        <source>one action, whole (its number as printed: 7.16)</source>
        <translation>бир иш-чара толугу менен (номери пландагыдай: 7.16)</translation>
    </message>
    <message>
        <source>how many actions stand how, by goal</source>
        <translation>канча иш-чара кандай абалда, максаттар боюнча</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a plan file.</source>
        <translation>«%1» — буйрук да, пландын файлы да эмес.</translation>
    </message>
    <message>
        <source>why the mark differs from what the bodies’ reports come to</source>
        <translation>белги эмне үчүн аткаруучулардын отчётторунан башкача</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>--%1 %2: the action has %3; “fpkplan show” lists them in order.</source>
        <translation>--%1 %2: иш-чарада алар %3; «fpkplan show» аларды ирети менен көрсөтөт.</translation>
    </message>
    <message>
        <source>a number, as 4.5</source>
        <translation>сан, мисалы 4.5</translation>
    </message>
    <message>
        <source>a sum with at most two decimals, as 1234.50</source>
        <translation>үтүрдөн кийин эки белгиден ашпаган сумма, мисалы 1234.50</translation>
    </message>
    <message>
        <source>write down the actual value of an indicator in a quarter</source>
        <translation>көрсөткүчтүн чейректеги иш жүзүндөгү маанисин жазуу</translation>
    </message>
    <message>
        <source>which of the action’s indicators, from 1</source>
        <translation>иш-чаранын кайсы көрсөткүчү, 1ден баштап</translation>
    </message>
    <message>
        <source>the value, in the indicator’s unit</source>
        <translation>көрсөткүчтүн бирдигиндеги маани</translation>
    </message>
    <message>
        <source>whose value (without it, the Federation’s)</source>
        <translation>кимдин мааниси (ансыз — Федерациянын)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>эскертүү</translation>
    </message>
    <message>
        <source>write down an expense against a budget line</source>
        <translation>бюджеттин сабы боюнча чыгымды жазуу</translation>
    </message>
    <message>
        <source>which of the action’s budget lines, from 1</source>
        <translation>иш-чаранын бюджетинин кайсы сабы, 1ден баштап</translation>
    </message>
    <message>
        <source>when it was spent</source>
        <translation>качан сарпталган</translation>
    </message>
    <message>
        <source>how much, in the currency of the line, as 1234.50</source>
        <translation>канча, саптын валютасында, мисалы 1234.50</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>%1-көрсөткүч</translation>
    </message>
    <message>
        <source>%1; target: %2, actual: %3, attained: %4</source>
        <translation>%1; план: %2, иш жүзүндө: %3, аткарылганы: %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>коюлган эмес</translation>
    </message>
    <message>
        <source>Budget line %1</source>
        <translation>Бюджеттин %1-сабы</translation>
    </message>
    <message>
        <source>%1; planned: %2, spent: %3, %4</source>
        <translation>%1; план: %2, сарпталганы: %3, %4</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Канча жолу</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Аткаруучулар</translation>
    </message>
    <message>
        <source>--plan must be the first and the last day of a plan, as 2022-01-01..2025-12-31.</source>
        <translation>--plan пландын биринчи жана акыркы күнү болушу керек, мисалы 2022-01-01..2025-12-31.</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Бир маанилүү эмес: %1</translation>
    </message>
    <message>
        <source>The other reading: %1</source>
        <translation>Башка чечмелениши: %1</translation>
    </message>
    <message>
        <source>how the wording of a deadline is understood</source>
        <translation>мөөнөттүн тексти кандай түшүнүлөт</translation>
    </message>
    <message>
        <source>the period of the plan, as 2022-01-01..2025-12-31</source>
        <translation>пландын мезгили, мисалы 2022-01-01..2025-12-31</translation>
    </message>
    <message>
        <source>a date or a moment, as 2023-12-31 or 2023-12-31T18:00:00+06:00</source>
        <translation>күндү же убакытты, мисалы 2023-12-31 же 2023-12-31T18:00:00+06:00</translation>
    </message>
    <message>
        <source>the plan as it was known then: a date or a moment</source>
        <translation>ошол күнгө же убакытка карата белгилүү болгон план</translation>
    </message>
    <message>
        <source>The plan was copied to “%1”.</source>
        <translation>Пландын көчүрмөсү жазылды: «%1».</translation>
    </message>
    <message>
        <source>The plan is again as in “%1”.</source>
        <translation>План «%1» көчүрмөсүнөн калыбына келтирилди.</translation>
    </message>
    <message>
        <source>What it was before is kept in “%1”.</source>
        <translation>Мурунку файл «%1» аты менен сакталды.</translation>
    </message>
    <message>
        <source>copy the plan, as a whole file, while others go on working</source>
        <translation>башкалардын ишин токтотпостон пландын көчүрмөсүн жазуу</translation>
    </message>
    <message>
        <source>put a copy in place of the plan, which is kept under another name</source>
        <translation>планды көчүрмөсү менен алмаштыруу; мурунку файл башка ат менен сакталат</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: өчүрүлдү</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: кошулду</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(артка кайтаруу)</translation>
    </message>
    <message>
        <source>who changed what and when, of the plan or of one action</source>
        <translation>ким, качан, эмнени өзгөрткөнү: бүт планда же бир иш-чарада</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» файлы бузулган.</translation>
    </message>
    <message>
        <source>“fpkplan restore FILE” puts a backup copy in its place; the latest one is “%1”.</source>
        <translation>«fpkplan restore ФАЙЛ» буйругу аны камдык көчүрмө менен алмаштырат; акыркысы — «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“fpkplan salvage TARGET.json” saves what can still be read of it: %n record(s).</source>
        <translation>
            <numerusform>«fpkplan salvage ФАЙЛ.json» буйругу окулганын сактайт: %n жазуу.</numerusform>
            <numerusform>«fpkplan salvage ФАЙЛ.json» буйругу окулганын сактайт: %n жазуу.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>«%1» файлы мурунтан бар; башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>save what can be read of a damaged plan file as JSON</source>
        <translation>бузулган план файлынан окулганын JSON түрүндө сактоо</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it as 2023-Q4.</source>
        <translation>«%1» — чейрек эмес; мисалы, 2023-Q4 деп жазыңыз.</translation>
    </message>
    <message>
        <source>%1 is closed: snapshot No. %2 of %3.</source>
        <translation>Жабылды: %1, %3 күнкү № %2 көчүрмө.</translation>
    </message>
    <message>
        <source>--comment is missing: say why the quarter is opened again.</source>
        <translation>--comment параметри жок: чейрек эмне үчүн кайра ачылып жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>Жабылган эмес: %1.</translation>
    </message>
    <message>
        <source>close a quarter: keep a snapshot, lock its reports</source>
        <translation>чейректи жабуу: көчүрмөсүн сактап, маалыматын өзгөртүүгө тыюу салуу</translation>
    </message>
    <message>
        <source>open a closed quarter again</source>
        <translation>жабылган чейректи кайра ачуу</translation>
    </message>
    <message>
        <source>why it is opened again</source>
        <translation>эмне үчүн кайра ачылат</translation>
    </message>
    <message>
        <source>--body goes with --quarter: whose report for which quarter.</source>
        <translation>--body параметри --quarter менен чогуу көрсөтүлөт: кимдин маалыматы, кайсы чейрек үчүн.</translation>
    </message>
    <message>
        <source>Nothing is reported of %1 for %2 yet; report it first.</source>
        <translation>%1 иш-чарасы боюнча «%2» мезгили үчүн маалымат жок; адегенде аны киргизиңиз.</translation>
    </message>
    <message>
        <source>This evidence is an address: %1</source>
        <translation>Бул документ — дарек: %1</translation>
    </message>
    <message>
        <source>Only one of --attach, --link, --save, --remove and --as-of at a time.</source>
        <translation>Бир жолу --attach, --link, --save, --remove жана --as-of ичинен бирөө гана.</translation>
    </message>
    <message>
        <source>what proves an action: list, attach, save, remove</source>
        <translation>иш-чара эмне менен тастыкталат: тизме, тиркөө, сактоо, алып салуу</translation>
    </message>
    <message>
        <source>keep this file in the plan, 50 MB at most</source>
        <translation>бул файлды планда сактоо, эң көп 50 МБ</translation>
    </message>
    <message>
        <source>attach an address on the web</source>
        <translation>интернеттеги даректи тиркөө</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>бул кандай документ</translation>
    </message>
    <message>
        <source>the report that it stands with</source>
        <translation>кайсы чейректин маалыматы</translation>
    </message>
    <message>
        <source>whose report (without it, the Federation’s)</source>
        <translation>кимдин маалыматы (көрсөтүлбөсө — Федерациянын)</translation>
    </message>
    <message>
        <source>write the file of that number</source>
        <translation>ушул номердеги файлды жазуу</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>кайда жазуу</translation>
    </message>
    <message>
        <source>take the one of that number away</source>
        <translation>ушул номердеги документти алып салуу</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Документ %1</translation>
    </message>
    <message>
        <source>--output is missing: name the folder to write into.</source>
        <translation>--output көрсөтүлгөн эмес: жаза турган папканы атаңыз.</translation>
    </message>
    <message>
        <source>%1: nothing to be made</source>
        <translation>%1: киргизе турган эч нерсе жок</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s), “%2”</source>
        <translation>
            <numerusform>%1: %n иш-чара, «%2»</numerusform>
            <numerusform>%1: %n иш-чара, «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>the quarterly progress report (.pdf, .docx, .xlsx, .html)</source>
        <translation>аткарылышынын жүрүшү жөнүндө чейректик отчёт (.pdf, .docx, .xlsx, .html)</translation>
    </message>
    <message>
        <source>a table of the chosen actions (.pdf, .docx, .xlsx, .html, .csv)</source>
        <translation>тандалган иш-чаралардын таблицасы (.pdf, .docx, .xlsx, .html, .csv)</translation>
    </message>
    <message>
        <source>for each body a folder with its table, its report, a sheet to fill in</source>
        <translation>ар бир аткаруучуга папка: таблица, отчёт, толтурула турган бланк</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>жаза турган папка</translation>
    </message>
    <message>
        <source>whose pack; may be repeated (without it, all that report one by one)</source>
        <translation>кимдин пакети; кайталоого болот (көрсөтүлбөсө — өзүнчө отчёт бергендердин баары)</translation>
    </message>
    <message>
        <source>the deadlines of the chosen actions for people’s calendars (.ics)</source>
        <translation>тандалган иш-чаралардын мөөнөттөрү календарь үчүн (.ics)</translation>
    </message>
    <message>
        <source>everything about one action, with its history (.pdf, .docx, .xlsx, .html)</source>
        <translation>бир иш-чара жөнүндө баары, тарыхы менен (.pdf, .docx, .xlsx, .html)</translation>
    </message>
    <message>
        <source>only these of its sections, as late,indicators (without it, all)</source>
        <translation>ушул бөлүмдөрү гана, мисалы late,indicators (көрсөтүлбөсө — баары)</translation>
    </message>
    <message>
        <source>only what an entry for the quarter is owed of and missing</source>
        <translation>чейрек үчүн маалыматы берилбегендер гана</translation>
    </message>
    <message>
        <source>only what was first reported as done in the quarter</source>
        <translation>чейректе биринчи жолу аткарылды деп белгиленгендер гана</translation>
    </message>
    <message>
        <source>only what is not done, or not started though its term has begun</source>
        <translation>мөөнөтү келсе да аткарылбаган же башталбагандар гана</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), listed above, were left out: what they belong to is lost. Enter them again where they belong.</source>
        <translation>
            <numerusform>Жогоруда аталган %n жазуу планга кирген жок: алар тиешелүү болгон нерсе жоголгон. Аларды өз ордуна кайра киргизиңиз.</numerusform>
            <numerusform>Жогоруда аталган %n жазуу планга кирген жок: алар тиешелүү болгон нерсе жоголгон. Аларды өз ордуна кайра киргизиңиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) that the plan names are not there: attach them again.</source>
        <translation>
            <numerusform>Планда аталган %n тиркелген файл жок: аларды кайра тиркеңиз.</numerusform>
            <numerusform>Планда аталган %n тиркелген файл жок: аларды кайра тиркеңиз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPlan</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Окула турганын сактоо…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Окула турганын сактоо</translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation>JSON түрүндөгү пландар (*.json)</translation>
    </message>
    <message>
        <source>“%1” is the damaged plan itself; choose another name.</source>
        <translation>«%1» — бузулган пландын өзү; башка атты тандаңыз.</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1”…</source>
        <translation>«%1» файлынан окула турганы окулууда…</translation>
    </message>
    <message>
        <source>There is a copy of the plan as well, from before the changes of %1: open “%2”.</source>
        <translation>Пландын %1 өзгөртүүлөрүнө чейинки көчүрмөсү да бар: «%2» файлын ачыңыз.</translation>
    </message>
</context>
<context>
    <name>DeadlineEditor</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>DeadlineReader</name>
    <message>
        <source>The calendar has no such day or period; say which one is meant.</source>
        <translation>Календарда мындай күн же мезгил жок; кайсынысы айтылганын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>“Until” can be understood in two ways: with the period it names (taken here, until %1) or only to its beginning (the strict reading, until %2).</source>
        <translation>«Чейин» дегенди эки ача түшүнсө болот: аталган мезгилди кошо (бул жерде кабыл алынды, акыркы күнү %1) же анын башталышына чейин гана (катуу окуу, акыркы күнү %2).</translation>
    </message>
    <message>
        <source>It is not clear whether the work runs without a break (taken here) or only in that part of each year.</source>
        <translation>Иш тынымсыз жүрөбү (бул жерде кабыл алынды) же ар жылдын ушул бөлүгүндө ганабы, так эмес.</translation>
    </message>
    <message>
        <source>It is not clear whether that part of each year is meant (taken here) or the whole stretch of the years.</source>
        <translation>Ар жылдын ушул бөлүгү айтылганбы (бул жерде кабыл алынды) же ошол жылдардын баарыбы, так эмес.</translation>
    </message>
    <message>
        <source>The wording is approximate; the dates are those usually meant by it.</source>
        <translation>Текст болжолдуу; адатта түшүнүлгөн күндөр алынды.</translation>
    </message>
    <message>
        <source>The wording names both a constant duty and a rhythm; the rhythm was taken.</source>
        <translation>Туруктуу милдет да, кайталануу да аталган; кайталануусу кабыл алынды.</translation>
    </message>
    <message>
        <source>The wording offers a choice; all of it was taken.</source>
        <translation>Текстте тандоо берилген; баары кабыл алынды.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Түшүнүлгөн жок: «%1».</translation>
    </message>
    <message>
        <source>The wording says that the date is still to be agreed.</source>
        <translation>Текст боюнча күнү али макулдашыла элек.</translation>
    </message>
    <message>
        <source>Day of the week: %1.</source>
        <translation>Аптанын күнү: %1.</translation>
    </message>
    <message>
        <source>The deadline was moved; the earlier one belongs to the history.</source>
        <translation>Мөөнөт жылдырылган; мурунку мөөнөт тарыхка кирет.</translation>
    </message>
    <message>
        <source>The wording names another document as well, which may set dates of its own.</source>
        <translation>Өз күндөрүн белгилеши мүмкүн болгон башка документ да аталган.</translation>
    </message>
    <message>
        <source>On demand: no instalments are expected.</source>
        <translation>Зарылчылыкка жараша: кайталоолор күтүлбөйт.</translation>
    </message>
    <message>
        <source>How often is none of weekly, monthly, quarterly, half-yearly and yearly; the times are not counted.</source>
        <translation>Кайталануусу апта, ай, чейрек, жарым жыл же жыл сайын эмес; канча жолу экени саналбайт.</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>Бир да айда %1-күн жок.</translation>
    </message>
    <message>
        <source>The day of each instalment depends on an event.</source>
        <translation>Ар бир кайталоонун күнү окуядан көз каранды.</translation>
    </message>
    <message>
        <source>The wording does not say of which month day %1 is; the month after was taken.</source>
        <translation>%1-күн кайсы айдыкы экени айтылган эмес; кийинки ай кабыл алынды.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Мезгил башталганга чейин бүтүп калат.</translation>
    </message>
    <message>
        <source>The beginning depends on an event.</source>
        <translation>Башталышы окуядан көз каранды.</translation>
    </message>
    <message>
        <source>No year is named; say which one is meant.</source>
        <translation>Жылы аталган эмес; кайсы жыл экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>A day without a month; say which month, or whether every month is meant.</source>
        <translation>Айы жок күн; кайсы ай экенин же ар бир ай айтылганын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The wording names no date that could be read; set the dates by hand.</source>
        <translation>Текстте окууга боло турган күн жок; күндөрдү кол менен коюңуз.</translation>
    </message>
    <message>
        <source>The date depends on an event; say when that is.</source>
        <translation>Күнү окуядан көз каранды; ал качан болорун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The stretch runs over the turn of a year, and one year is named: that of its end (taken here) or that of its beginning.</source>
        <translation>Мезгил жаңы жылдан өтөт, ал эми бир гана жыл аталган: аягынын жылы (бул жерде кабыл алынды) же башталышынын жылы.</translation>
    </message>
    <message>
        <source>The wording names a period and a day until when; all of it was taken together.</source>
        <translation>Текстте мезгил да, акыркы күн да аталган; экөө бирге алынды.</translation>
    </message>
    <message>
        <source>The wording names more than one rhythm; the last was taken.</source>
        <translation>Текстте бир нече мезгилдүүлүк аталган; акыркысы кабыл алынды.</translation>
    </message>
    <message>
        <source>Working days are meant; days of the calendar were counted.</source>
        <translation>Жумуш күндөрү айтылган; календардык күндөр эсептелди.</translation>
    </message>
    <message>
        <source>No year is named; the whole time of the plan was taken.</source>
        <translation>Жыл аталган эмес; пландын бүт мезгили алынды.</translation>
    </message>
    <message>
        <source>The period ends before it begins; the whole time of the plan was taken.</source>
        <translation>Мезгил башталганына чейин бүтөт; пландын бүт мезгили алынды.</translation>
    </message>
    <message>
        <source>The day of the week is not read into the dates; set them by hand.</source>
        <translation>Жуманын күнү даталарда эске алынган жок; даталарды кол менен көрсөтүңүз.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1: added</source>
        <translation>%1: кошулду</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: өчүрүлдү</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record that was made: &quot;4.5, Q4 2023&quot;, its mark</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Максат: %1</translation>
    </message>
    <message>
        <source>Responsible body: %1</source>
        <translation>Жооптуу: %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Белги: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Абалы: %1</translation>
    </message>
    <message>
        <source>Words: “%1”</source>
        <translation>Сөздөр: «%1»</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Бардык иш-чаралар</translation>
    </message>
    <message>
        <source>the action as a whole</source>
        <translation>иш-чара бүтүндөй</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file: its name, its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>маалымат берилген эмес</translation>
    </message>
    <message>
        <source>done in this quarter</source>
        <translation>ушул чейректе аткарылган</translation>
    </message>
    <message>
        <source>not done or not started</source>
        <translation>аткарылган жок же башталган жок</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>the title of a column, the words that are looked for in it</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>closing of %1, snapshot No. %2</source>
        <extracomment>what was done: the quarter as &quot;Q4 2022&quot;</extracomment>
        <translation>жабуу: %1, № %2 көчүрмө</translation>
    </message>
    <message>
        <source>opening of %1 again</source>
        <translation>кайра ачуу: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a field of a record and its new value</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>the first of several records and how many more</extracomment>
        <translation>
            <numerusform>%1 жана дагы %n</numerusform>
            <numerusform>%1 жана дагы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) → %1</source>
        <extracomment>so many marks were put at once: which</extracomment>
        <translation>
            <numerusform>%n белги → %1</numerusform>
            <numerusform>%n белги → %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Nothing was reported for %1.</source>
        <translation>%1 үчүн маалымат берилген эмес.</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Расмий текст</translation>
    </message>
    <message>
        <source>The deadline as it is read</source>
        <translation>Мөөнөт кандай түшүнүлөт</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Бир маанилүү эмес: %1</translation>
    </message>
    <message>
        <source>The other reading: %1</source>
        <translation>Башка чечмелениши: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуулар</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторлор</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>баштапкы маани: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план: %1</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>план коюлган эмес</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>иш жүзүндө: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>план: %1</translation>
    </message>
    <message>
        <source>the amount is not set</source>
        <translation>сумма белгиленген эмес</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>жумшалганы: %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Берилген маалымат</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Маалымат азырынча берилген эмес.</translation>
    </message>
</context>
<context>
    <name>EntryCells</name>
    <message>
        <source>This has to stay empty: the action does not recur.</source>
        <translation>Бул жер бош болушу керек: иш-чара кайталанбайт.</translation>
    </message>
    <message>
        <source>This has to stay empty: it is about the Federation’s own entry.</source>
        <translation>Бул жер бош болушу керек: бул Федерациянын өз жазуусуна тиешелүү.</translation>
    </message>
    <message>
        <source>This has to stay empty with the mark “%1”.</source>
        <translation>«%1» белгиси коюлганда бул жер бош болушу керек.</translation>
    </message>
    <message>
        <source>A mark is expected: %1.</source>
        <extracomment>%1 is a list of the marks, parted by commas</extracomment>
        <translation>Белги керек: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100 is expected.</source>
        <translation>0дөн 100гө чейинки бүтүн сан керек.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more, is expected.</source>
        <translation>Бүтүн сан керек, 0 же андан көп.</translation>
    </message>
    <message>
        <source>A date is expected, as 31.12.2023.</source>
        <translation>Дата керек, мисалы 31.12.2023.</translation>
    </message>
    <message>
        <source>This is the wording of the plan: it is changed in the form of the action.</source>
        <translation>Бул — пландын түзүмү: ал иш-чаранын формасында өзгөртүлөт.</translation>
    </message>
    <message>
        <source>The column “%1” is filled in with the mark “%2” only.</source>
        <extracomment>title of a column, a mark</extracomment>
        <translation>«%1» графасы «%2» деген белгиде гана толтурулат.</translation>
    </message>
    <message>
        <source>An action that is done is 100 %.</source>
        <translation>Аткарылган иш-чара дайыма 100 %.</translation>
    </message>
    <message>
        <source>What is done needs no reason: the mark is “%1”.</source>
        <translation>«%1» деген белгиде себеп көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>How often it was held is counted only for actions that recur.</source>
        <translation>Канча жолу өткөрүлгөнү кайталануучу иш-чараларда гана эсептелет.</translation>
    </message>
    <message>
        <source>This column is about the Federation’s own entry only.</source>
        <translation>Бул графа Федерациянын өз жазуусуна гана тиешелүү.</translation>
    </message>
    <message>
        <source>Choose a mark.</source>
        <translation>Белгини тандаңыз.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Fill the form with what the bodies have reported</source>
        <translation>Форманы аткаруучулар билдиргени менен толтуруу</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Кабыл алуу</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>This cannot be</source>
        <translation>Мындай болбойт</translation>
    </message>
    <message>
        <source>Choose one of the marks of the list.</source>
        <translation>Белгини тизмеден тандаңыз.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>0дон 100гө чейинки бүтүн сан.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more.</source>
        <translation>Бүтүн сан, 0 же андан көп.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Сан.</translation>
    </message>
    <message>
        <source>A date, as 31.12.2023.</source>
        <translation>Күнү, мисалы 31.12.2023.</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>Кантип толтуруу</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Маалымат: %1</translation>
    </message>
    <message>
        <source>1. Go to the sheet “%1”. Grey cells are the plan’s own and cannot be changed; fill in the white ones.</source>
        <translation>1. «%1» барагына өтүңүз. Боз уячалар пландан алынган, аларды өзгөртүүгө болбойт; актарын толтуруңуз.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>2. Choose the mark of each action from the list of its cell.</source>
        <translation>2. Ар бир иш-чаранын белгисин уячадагы тизмеден тандаңыз.</translation>
    </message>
    <message>
        <source>3. “%1” and “%2” need the reason; “%3” needs the new deadline; “%4” needs its ground.</source>
        <translation>3. «%1» жана «%2» үчүн себеби керек; «%3» үчүн жаңы мөөнөт; «%4» үчүн негизи.</translation>
    </message>
    <message>
        <source>4. Write dates as 31.12.2023, and numbers without words.</source>
        <translation>4. Күндөрдү 31.12.2023 түрүндө, сандарды сөзсүз жазыңыз.</translation>
    </message>
    <message>
        <source>5. On the sheet “%1” write down the values of the quarter.</source>
        <translation>5. «%1» барагына чейректеги маанилерди жазыңыз.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторлор</translation>
    </message>
    <message>
        <source>7. Save the file under its own name and send it back.</source>
        <translation>7. Файлды өз аты менен сактап, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>6. Rows may be filtered. Do not add rows or columns.</source>
        <translation>6. Саптарды чыпкалоого болот. Сап же мамыча кошпоңуз.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” has %2; what is kept in the plan may have %3 at most. Keep the file elsewhere and attach its address.</source>
        <translation>«%1»: %2, ал эми планда эң көп %3 файлдар сакталат. Файлды башка жерге сактап, анын дарегин тиркеңиз.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» окулбай жатат: %2</translation>
    </message>
    <message>
        <source>“%1” is a program and is not run from here. Save it if you know where it comes from.</source>
        <translation>«%1» — программа, ал бул жерден иштетилбейт. Кайдан келгенин билсеңиз, сактап алыңыз.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>папка түзүлгөн жок</translation>
    </message>
    <message>
        <source>The name “%1” has letters that are no text in this system; rename the file and attach it again.</source>
        <translation>«%1» деген аталышта бул система окуй албаган белгилер бар; файлдын аталышын өзгөртүп, кайра тиркеңиз.</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it one by one, or an archive of it.</source>
        <translation>«%1» — бул папка; андагы файлдарды бир-бирден же архив түрүндө тиркеңиз.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>«%1» деген файл жок.</translation>
    </message>
    <message>
        <source>“%1” is a device and no file, and cannot be attached.</source>
        <translation>«%1» — бул файл эмес, түзмөк; аны тиркөөгө болбойт.</translation>
    </message>
    <message>
        <source>You may not read “%1”; ask its owner, or attach a copy of your own.</source>
        <translation>«%1» файлын окууга укугуңуз жок; ээсине кайрылыңыз же өз көчүрмөңүздү тиркеңиз.</translation>
    </message>
</context>
<context>
    <name>ExpenseDialog</name>
    <message>
        <source>Expense</source>
        <translation>Чыгым</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Title in Kyrgyz</source>
        <translation>Аталышы кыргызча</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Organisation in Kyrgyz</source>
        <translation>Уюмдун аталышы кыргызча</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Пландын башталышы</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Пландын аякташы</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Ким тарабынан жана качан бекитилген</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ирет номери</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Кыскартуу</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Name in Kyrgyz</source>
        <translation>Аталышы кыргызча</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Кирген тобу</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Күчүнө кирген күнү</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Күчүндөгү акыркы күнү</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Укук улантуучусу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Кыскача аталышы</translation>
    </message>
    <message>
        <source>Short title in Kyrgyz</source>
        <translation>Кыскача аталышы кыргызча</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Максат</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Иш-аракет</translation>
    </message>
    <message>
        <source>Action in Kyrgyz</source>
        <translation>Иш-аракет кыргызча</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуулар</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторлор</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Күтүлүүчү натыйжа</translation>
    </message>
    <message>
        <source>Expected result in Kyrgyz</source>
        <translation>Күтүлүүчү натыйжа кыргызча</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Мөөнөттүн түрү</translation>
    </message>
    <message>
        <source>Dates of the deadline</source>
        <translation>Мөөнөттүн даталары</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Мезгилдүүлүгү</translation>
    </message>
    <message>
        <source>The deadline is certain</source>
        <translation>Мөөнөт бир маанилүү түшүнүлөт</translation>
    </message>
    <message>
        <source>Note on the deadline</source>
        <translation>Мөөнөткө эскертүү</translation>
    </message>
    <message>
        <source>Other reading of the deadline</source>
        <translation>Мөөнөттүн башка чечмелениши</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлчөө бирдиги</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Баштапкы маани</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Пландалган маани</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Жыйынтыкты эсептөө</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Чейрек</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Аткаруучу</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Times held</source>
        <translation>Канча жолу өткөрүлдү</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation>Аткарылган күнү</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Аткарылышынын жүрүшү</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Себептери</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Көрүлгөн чаралар</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Жаңы мөөнөт</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Пландалган сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Бюджеттин беренеси</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>Качан жакшы</translation>
    </message>
    <message>
        <source>Why the mark differs from the bodies’ reports</source>
        <translation>Белги эмне үчүн аткаруучулардын отчётторунан башкача</translation>
    </message>
    <message>
        <source>Due by day of the month</source>
        <translation>Айдын кайсы күнүнө чейин</translation>
    </message>
    <message>
        <source>Number of the snapshot</source>
        <translation>Көчүрмөнүн номери</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Жабылган күнү</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ким жапкан</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Текшерүү суммасы</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Кайра ачылган</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Эмне үчүн кайра ачылган</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Маалымат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Өлчөмү, байт</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Интернеттеги дареги</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Тиркелген күнү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>Place in Kyrgyz</source>
        <translation>Орду кыргызча</translation>
    </message>
    <message>
        <source>Part in the report</source>
        <translation>Отчётко катышуусу</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Post in Kyrgyz</source>
        <translation>Кызматы кыргызча</translation>
    </message>
    <message>
        <source>Initials and surname</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Months until due</source>
        <translation>Канча айдан кийин</translation>
    </message>
    <message>
        <source>Completion, %</source>
        <translation>Аткарылышы, %</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негиз</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Каржылоо булагы</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The same text in Kyrgyz. Where it is empty, a report in Kyrgyz shows the Russian text.</source>
        <translation>Ошол эле текст кыргызча. Бул жер бош болсо, кыргызча отчётто орусча текст турат.</translation>
    </message>
    <message>
        <source>The full title of the plan, as it was approved. It stands on the first page of every report.</source>
        <translation>Пландын толук аталышы, бекитилгендей. Ар бир отчёттун биринчи барагында турат.</translation>
    </message>
    <message>
        <source>The full name of the organisation whose plan this is. It heads every report.</source>
        <translation>План таандык болгон уюмдун толук аталышы. Ар бир отчёт ушундан башталат.</translation>
    </message>
    <message>
        <source>The first day of the plan, for example 01.01.2022. The quarters to report on begin with it.</source>
        <translation>Пландын биринчи күнү, мисалы 01.01.2022. Отчёттук чейректер ушундан башталат.</translation>
    </message>
    <message>
        <source>The last day of the plan, for example 31.12.2025. What is done “throughout the plan” ends then.</source>
        <translation>Пландын акыркы күнү, мисалы 31.12.2025. «Туруктуу» деген мөөнөттөр ушул күнү бүтөт.</translation>
    </message>
    <message>
        <source>Who has approved the plan and when, for example “by the Council, resolution No. 5 of 24 December 2021”. It stands in the report under its title.</source>
        <translation>Планды ким жана качан бекиткен, мисалы «Кеңештин 24.12.2021 № 5 токтому менен». Отчётто аталышынын астында турат.</translation>
    </message>
    <message>
        <source>The town in which reports are signed, for example Bishkek.</source>
        <translation>Отчётторго кол коюлуучу шаар, мисалы Бишкек.</translation>
    </message>
    <message>
        <source>The short word for this body in the plan, for example “ОСП”. No two bodies have the same.</source>
        <translation>Аткаруучунун пландагы кыскача белгиси, мисалы «ОСП». Ар биринде өзүнчө болот.</translation>
    </message>
    <message>
        <source>The full name, for example “Chui Regional Council of Trade Unions”. It stands in lists and on the body’s own papers.</source>
        <translation>Толук аталышы, мисалы «Чүй облустук профсоюздар кеңеши». Тизмелерде жана өзүнүн таблицаларында турат.</translation>
    </message>
    <message>
        <source>What the body is: a department, a sectoral union, a regional council and so on. Partners, authorities and experts from outside are not asked for reports.</source>
        <translation>Бул ким: бөлүм, тармактык профсоюз, облустук кеңеш жана башкалар. Сырттагы өнөктөштөрдөн, мамлекеттик органдардан жана эксперттерден маалымат күтүлбөйт.</translation>
    </message>
    <message>
        <source>The group whose member it is: each regional council belongs to “ОСП”. What the group answers for, each member reports.</source>
        <translation>Ал кирген топ: ар бир облустук кеңеш — «ОСП» тобуна. Топ жооп берген иш боюнча анын ар бир мүчөсү отчёт берет.</translation>
    </message>
    <message>
        <source>The day from which the body exists; without a date, always. Before it no reports are expected.</source>
        <translation>Кайсы күндөн тартып бар; дата коюлбаса — дайыма. Ага чейин андан маалымат күтүлбөйт.</translation>
    </message>
    <message>
        <source>The last day of the body, for example when unions have merged. After it no reports are expected.</source>
        <translation>Акыркы күнү, мисалы профсоюздар бириккенде. Андан кийин маалымат күтүлбөйт.</translation>
    </message>
    <message>
        <source>Who answers for its actions after it is gone.</source>
        <translation>Андан кийин анын иш-чаралары үчүн ким жооп берет.</translation>
    </message>
    <message>
        <source>Anything worth knowing, for example by which decision it was reorganised. It is not printed.</source>
        <translation>Билүүгө пайдалуу нерсе, мисалы кайсы чечим менен кайра түзүлгөн. Отчётко кирбейт.</translation>
    </message>
    <message>
        <source>The number of the goal in the plan. The numbers of its actions begin with it: 7.16.</source>
        <translation>Максаттын пландагы номери. Анын иш-чараларынын номерлери ушундан башталат: 7.16.</translation>
    </message>
    <message>
        <source>The full wording of the goal, as it was approved. It stands above the goal’s table.</source>
        <translation>Максаттын бекитилген толук баяндалышы. Максаттын таблицасынын үстүндө турат.</translation>
    </message>
    <message>
        <source>Two or three words for the tab and for charts, for example “Social partnership”.</source>
        <translation>Өтмөк жана диаграммалар үчүн эки-үч сөз, мисалы «Социалдык өнөктөштүк».</translation>
    </message>
    <message>
        <source>The number within the goal. In goal 7 the number 16 makes action 7.16.</source>
        <translation>Максаттын ичиндеги номер. 7-максатта 16 саны 7.16 иш-чарасын билдирет.</translation>
    </message>
    <message>
        <source>What is to be done, in the official wording of the plan. The program never changes it.</source>
        <translation>Эмне кылуу керек — пландын расмий сөздөрү менен. Программа аларды өзгөртпөйт.</translation>
    </message>
    <message>
        <source>The deadline in the words of the plan, for example “II quarter yearly”. The dates that the program reckons with stand on the page “Deadline”.</source>
        <translation>Мөөнөт пландын сөздөрү менен, мисалы «жыл сайын II чейрек». Программа эсептеген даталар «Мөөнөт» өтмөгүндө.</translation>
    </message>
    <message>
        <source>Who answers for it, in the words of the plan. Those who are to report stand on the page of the bodies.</source>
        <translation>Ким жооп берет — пландын сөздөрү менен. Отчёт бере тургандар аткаруучулардын өтмөгүндө.</translation>
    </message>
    <message>
        <source>By what the result is measured, in the words of the plan. Figures to be followed stand on the page of the indicators.</source>
        <translation>Натыйжа эмне менен өлчөнөт — пландын сөздөрү менен. Көзөмөлдөнгөн сандар индикаторлордун өтмөгүндө.</translation>
    </message>
    <message>
        <source>What is to be reached, in the words of the plan. It is held against what has been done.</source>
        <translation>Эмнеге жетүү керек — пландын сөздөрү менен. Жасалган иш ушуга салыштырылат.</translation>
    </message>
    <message>
        <source>What it is paid from, in the words of the plan. Amounts are entered on the page of the budget.</source>
        <translation>Эмнеден төлөнөт — пландын сөздөрү менен. Суммалар бюджеттин өтмөгүндө киргизилет.</translation>
    </message>
    <message>
        <source>Once, again and again, or all the time. Of “by schedule” and without a date nothing is ever overdue.</source>
        <translation>Бир жолу, мезгилдүү же туруктуу. «График боюнча» жана датасы жок иштин мөөнөтү өтпөйт.</translation>
    </message>
    <message>
        <source>From which day through which the action is to be done; one row for each such time. After the last day it is overdue.</source>
        <translation>Кайсы күндөн кайсы күнгө чейин аткаруу керек; ар бир аралыкка бир сап. Акыркы күндөн кийин мөөнөтү өткөн болот.</translation>
    </message>
    <message>
        <source>How often it is held, for example quarterly. The program counts how often it should have been held by now.</source>
        <translation>Канчалык көп өткөрүлөт, мисалы чейрек сайын. Программа азыркыга чейин канча жолу өткөрүлүшү керектигин эсептейт.</translation>
    </message>
    <message>
        <source>The day of the month by which it is due each time, for example 10. The 31st is the last day of any month.</source>
        <translation>Ар бир жолу айдын кайсы күнүнө чейин аткаруу керек, мисалы 10. 31 саны — каалаган айдын акыркы күнү.</translation>
    </message>
    <message>
        <source>In which month after the end of the quarter or year it is due: 1 is the month that follows.</source>
        <translation>Чейрек же жыл бүткөндөн кийин кайсы айда: 1 — кийинки айда.</translation>
    </message>
    <message>
        <source>Take the tick away if the words of the plan can be read in two ways. The action is then marked as ambiguous before it counts as overdue.</source>
        <translation>Пландын сөздөрүн эки башка түшүнсө болсо, белгини алып салыңыз. Анда иш-чара адегенде талаштуу, андан кийин гана мөөнөтү өткөн деп белгиленет.</translation>
    </message>
    <message>
        <source>What is unclear about the deadline or worth knowing, for those who look it up later.</source>
        <translation>Мөөнөттө эмне түшүнүксүз же эмнени билүү пайдалуу — кийин караган адамдар үчүн.</translation>
    </message>
    <message>
        <source>The dates of the other reading. They are not in force, but one can change over to them.</source>
        <translation>Башка чечмеленишинин даталары. Алар күчүндө эмес, бирок аларга өтүүгө болот.</translation>
    </message>
    <message>
        <source>Whose report this is. The Federation’s own entry stands without a body.</source>
        <translation>Бул кимдин маалыматы. Федерациянын өз жазуусу аткаруучусуз турат.</translation>
    </message>
    <message>
        <source>How the action stands in the quarter: in progress, done, not done… “Partially done” and “not done” ask for a reason, “postponed” for a new deadline, “withdrawn” for a ground.</source>
        <translation>Бул чейректеги абал: аткарылууда, аткарылды, аткарылган жок… «Жарым-жартылай» жана «аткарылган жок» себепти, «жылдырылды» — жаңы мөөнөттү, «көзөмөлдөн алынды» — негизди талап кылат.</translation>
    </message>
    <message>
        <source>How much is done, as you judge it, from 0 to 100. What is marked as done is always 100 %.</source>
        <translation>Сиздин баалооңузда канчасы жасалды, 0дөн 100гө чейин. Аткарылганы — дайыма 100 %.</translation>
    </message>
    <message>
        <source>How many times it was held in this quarter, for example 3 seminars. The program compares it with how often it was to be held.</source>
        <translation>Бул чейректе канча жолу өткөрүлдү, мисалы 3 семинар. Программа өткөрүлүшү керек болгон санга салыштырат.</translation>
    </message>
    <message>
        <source>The day on which it was finished. A day after the deadline makes it “done late”.</source>
        <translation>Иш-чара аяктаган күн. Ал мөөнөттөн кийин болсо — «мөөнөтү бузулуп аткарылды».</translation>
    </message>
    <message>
        <source>What was done in the quarter, with figures and documents, for example “Seminar on 14 March, 42 participants”. It goes into the report as it stands.</source>
        <translation>Чейректе эмне жасалды, сандар жана документтер менен, мисалы «14-мартта семинар өттү, 42 катышуучу». Отчётко сөзмө-сөз кирет.</translation>
    </message>
    <message>
        <source>Why it was not done, or not in full, for example “no money was allotted”. Needed for “partially done” and “not done”.</source>
        <translation>Эмне үчүн аткарылган жок же толук аткарылган жок, мисалы «каражат бөлүнгөн эмес». «Жарым-жартылай» жана «аткарылган жок» үчүн керек.</translation>
    </message>
    <message>
        <source>What was undertaken so that it will be done, for example “a letter was sent on 3 March”.</source>
        <translation>Аткаруу үчүн эмне жасалды, мисалы «3-мартта кат жөнөтүлдү».</translation>
    </message>
    <message>
        <source>The date to which it was postponed. Until then the action is not overdue.</source>
        <translation>Жылдырылган күнү. Ага чейин иш-чаранын мөөнөтү өткөн деп эсептелбейт.</translation>
    </message>
    <message>
        <source>By which decision it was withdrawn, for example “resolution of the Presidium No. 12 of 5 May 2023”.</source>
        <translation>Кайсы чечим менен алынды, мисалы «Президиумдун 05.05.2023 № 12 токтому».</translation>
    </message>
    <message>
        <source>Why the Federation’s mark is another than what the bodies’ reports come to. Without it a different mark is not taken.</source>
        <translation>Эмне үчүн Федерациянын белгиси аткаруучулардын маалыматынан башкача. Ансыз башка белги кабыл алынбайт.</translation>
    </message>
    <message>
        <source>The line of the budget from which it was paid. The money is counted as spent of this line.</source>
        <translation>Төлөнгөн бюджеттин сабы. Акча ушул сап боюнча сарпталган болуп эсептелет.</translation>
    </message>
    <message>
        <source>The day of the payment, for example 01.02.2023. It tells to which quarter the expense belongs.</source>
        <translation>Төлөм күнү, мисалы 01.02.2023. Ал боюнча чыгым кайсы чейрекке тиешелүү экени көрүнөт.</translation>
    </message>
    <message>
        <source>How much was paid, for example 1 234,50. Money that came back is entered with a minus.</source>
        <translation>Канча төлөндү, мисалы 1 234,50. Кайтарылган акча минус менен киргизилет.</translation>
    </message>
    <message>
        <source>What was paid for and by which document, for example “hall, invoice 17”.</source>
        <translation>Эмне үчүн жана кайсы документ боюнча төлөндү, мисалы «залдын ижарасы, № 17 эсеп».</translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>The line is in %1; an expense in %2 needs a line of its own.</source>
        <translation>Сап %1 менен жүргүзүлөт; %2 менен чыгым үчүн өзүнчө сап керек.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Максат</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>is missing</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>бул жерде каралган эмес</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>бош эмес текст болушу керек</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>текст болушу керек</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true же false болушу керек</translation>
    </message>
    <message>
        <source>must be a date of the calendar, as 2022-12-31</source>
        <translation>календардагы күн болушу керек, мисалы 2022-12-31</translation>
    </message>
    <message>
        <source>must be a number or null</source>
        <translation>сан же null болушу керек</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>бүтүн сан болушу керек</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>объект болушу керек</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>тизме болушу керек</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«%1» бул тизмеде жок: %2</translation>
    </message>
    <message>
        <source>must be an object with the members plan, abbreviations, bodies and goals</source>
        <translation>plan, abbreviations, bodies жана goals бөлүктөрү бар объект болушу керек</translation>
    </message>
    <message>
        <source>no body “%1” stands before this one</source>
        <translation>жогоруда «%1» деген жооптуу жок</translation>
    </message>
    <message>
        <source>must be the number of the goal, a point and the number within it, as 7.16</source>
        <translation>максаттын номеринен, чекиттен жана анын ичиндеги номерден турушу керек, мисалы 7.16</translation>
    </message>
    <message>
        <source>no body has the code “%1”</source>
        <translation>«%1» коду менен жооптуу жок</translation>
    </message>
    <message>
        <source>must be an amount with at most two decimals, as &quot;1234.50&quot;</source>
        <translation>чекиттен кийин экиден ашпаган белгиси бар сумма болушу керек, мисалы &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>%1-сап, %2-белги</translation>
    </message>
    <message>
        <source>is not JSON; the file cannot be read further</source>
        <translation>бул JSON эмес; файлды мындан ары окууга болбойт</translation>
    </message>
    <message>
        <source>must be a whole number of months, at most 24 to either side</source>
        <translation>айлардын бүтүн саны болушу керек, эки жагына тең 24төн ашпайт</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>бул жерге сан керек</translation>
    </message>
    <message>
        <source>must be a quarter, as 2023-Q4</source>
        <translation>бул жерге чейрек керек, мисалы 2023-Q4</translation>
    </message>
    <message>
        <source>the action has no entry for this quarter</source>
        <translation>иш-чара боюнча бул чейрекке маалымат жок</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>Expected by the end of the quarter: %1; held: %2; missed: %3.</source>
        <translation>Чейректин аягына карата күтүлгөнү: %1; өткөрүлгөнү: %2; өтпөй калганы: %3.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%1: %n report(s) missing</source>
        <extracomment>%1 a body&apos;s code</extracomment>
        <translation>
            <numerusform>%1: %n маалымат жок</numerusform>
            <numerusform>%1: %n маалымат жок</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies that have not reported: %1</source>
        <translation>Маалымат бербеген аткаруучулар: %1</translation>
    </message>
    <message>
        <source>Actions without an entry by the Federation itself: %1</source>
        <translation>Федерациянын өз жазуусу жок иш-чаралар: %1</translation>
    </message>
    <message>
        <source>Entries about what is overdue, without a reason: %1</source>
        <translation>Мөөнөтү өткөн иш-чаралар жөнүндө себеби көрсөтүлбөгөн жазуулар: %1</translation>
    </message>
    <message>
        <source>Indicators with a target, without a value: %1</source>
        <translation>Планы бар, мааниси жок индикаторлор: %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>as in the quarter before</source>
        <translation>чейрек ичинде өзгөргөн жок</translation>
    </message>
    <message>
        <source>%1 since the quarter before</source>
        <translation>чейрек ичинде %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a figure in words: what it is, its value, a note on it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 of the whole plan</source>
        <translation>бүт план боюнча %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Мөөнөтү жакындап калды</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Маалымат жок</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 үчүн</translation>
    </message>
    <message>
        <source>Done in the quarter</source>
        <translation>Чейректе аткарылган</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>done</comment>
        <translation>
            <numerusform>бардыгы %n аткарылган</numerusform>
            <numerusform>бардыгы %n аткарылган</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>%n максатта</numerusform>
            <numerusform>%n максатта</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>a part of a bar: the goal, the mark, how many actions
----------
a figure of a body: the body, what is counted, how many</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1: %n иш-чара</numerusform>
            <numerusform>%1: %n иш-чара</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a point of a line: the quarter, a percentage, of what</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн калды</numerusform>
            <numerusform>%n күн калды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Көңүл бурууну талап кылат</translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon.</source>
        <translation>Мөөнөтү өткөн да, мөөнөтү жакындап калган да жок.</translation>
    </message>
    <message>
        <source>%1: actions – %2, done – %3, overdue – %4, reports given – %5</source>
        <translation>%1: иш-чаралар – %2, аткарылганы – %3, мөөнөтү өткөнү – %4, берилген маалымат – %5</translation>
    </message>
    <message>
        <source>By responsible body</source>
        <translation>Аткаруучулар боюнча</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Аткаруучу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Маалымат</translation>
    </message>
    <message>
        <source>No body answers for an action.</source>
        <translation>Бир да иш-чара үчүн жооптуу жок.</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>Планда азырынча иш-чаралар жок.</translation>
    </message>
    <message>
        <source>The plan begins only on %1.</source>
        <translation>Пландын башталышы: %1. Ага чейин көрсөтүүгө эч нерсе жок.</translation>
    </message>
    <message>
        <source>The body takes part in no action: %1.</source>
        <translation>Бир да иш-чарага катышпайт: %1.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>акыркы күн</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Аткарылды</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The folder “%1” cannot be made: choose another one.</source>
        <translation>«%1» папкасы түзүлгөн жок: башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>beginning of a file&apos;s name</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>beginning of a file&apos;s name</extracomment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Sheet to fill in</source>
        <extracomment>beginning of a file&apos;s name</extracomment>
        <translation>Маалымат бланкы</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Аткаруучу</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>Reports missing</source>
        <translation>Берилген эмес</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>nothing to be made</source>
        <translation>киргизе турган эч нерсе жок</translation>
    </message>
    <message>
        <source>The packs were cancelled.</source>
        <translation>Пакеттерди даярдоо токтотулду.</translation>
    </message>
    <message>
        <source>List of packs</source>
        <extracomment>name of a file, before the quarter</extracomment>
        <translation>Пакеттердин тизмеси</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs for the bodies</source>
        <translation>Аткаруучулар үчүн пакеттер</translation>
    </message>
    <message>
        <source>For each body a folder is made with its table, its part of the report and a sheet to fill in.</source>
        <translation>Ар бир аткаруучуга папка түзүлөт: анын таблицасы, отчёттун анын бөлүгү жана толтурула турган бланк.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Аткаруучулар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Тандоо…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This was changed meanwhile; look at the new value and try again.</source>
        <translation>Ушул аралыкта бул маани өзгөртүлдү; жаңысын карап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The value does not fit the field “%1”.</source>
        <translation>Маани «%1» талаасына туура келбейт.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Title and period</source>
        <translation>Аталышы жана мезгили</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Шарттуу белгилер</translation>
    </message>
    <message>
        <source>Signatures on reports</source>
        <translation>Отчёттогу колдор</translation>
    </message>
    <message>
        <source>They stand in the signature block in this order. Where no name is given, a line is left to be filled in by hand. Without somebody who approves, the stamp is that of the Council.</source>
        <translation>Колдор ушул тартипте турат. Аты-жөнү көрсөтүлбөсө, кол менен толтурууга сап калтырылат. Бекитүүчү көрсөтүлбөсө, Кеңештин грифи коюлат.</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Open a plan</source>
        <translation>Планды ачуу</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan);;All files (*)</source>
        <translation>Пландар (*.fpkplan);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Жаңы план</translation>
    </message>
    <message>
        <source>plan.fpkplan</source>
        <translation>план.fpkplan</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan)</source>
        <translation>Пландар (*.fpkplan)</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>«%1» файлы мурунтан бар; башка ат тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>A part of the program, “%1”, is missing or of another version: install the program again.</source>
        <translation>Программанын «%1» бөлүгү жок же башка версияга таандык: программаны кайра орнотуңуз.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Date done: %1</source>
        <translation>Аткарылган күнү: %1</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Жаңы мөөнөт: %1</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Негиз: %1</translation>
    </message>
    <message>
        <source>Measures taken: %1</source>
        <translation>Көрүлгөн чаралар: %1</translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <translation>%1-максат. %2</translation>
    </message>
    <message>
        <source>no report for the quarter</source>
        <translation>чейрек үчүн маалымат берилген эмес</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n иш-чара</numerusform>
            <numerusform>%n иш-чара</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2, as of %3</source>
        <extracomment>%1 is how many actions, %2 a quarter, %3 a date</extracomment>
        <translation>%1; %2, %3: ушул күнгө карата абал</translation>
    </message>
    <message>
        <source>There are no such actions.</source>
        <translation>Мындай иш-чаралар жок.</translation>
    </message>
    <message>
        <source>No font with the Kyrgyz letters ң, ө, ү is installed: install PT Serif or Liberation Serif 2 (on Debian the package fonts-paratype or fonts-liberation2).</source>
        <translation>Кыргызча ң, ө, ү тамгалары бар бир да шрифт орнотулган эмес: PT Serif же Liberation Serif 2 шрифтин орнотуңуз (Debian системасында — fonts-paratype же fonts-liberation2 пакети).</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Отчётту даярдоо жокко чыгарылды.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>head of a page: its number and how many there are</extracomment>
        <translation>%1-бет, баары %2</translation>
    </message>
    <message>
        <source>The report could not be begun: check the printer or the file.</source>
        <translation>Отчётту чыгара баштоо мүмкүн болгон жок: принтерди же файлды текшериңиз.</translation>
    </message>
    <message>
        <source>The page could not be printed: check the printer.</source>
        <translation>Бетти басып чыгаруу мүмкүн болгон жок: принтерди текшериңиз.</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>ОТЧЁТ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1: ушул күнгө карата абал</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>Планда иш-чаралар жок.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>акыркы күнү: %1</translation>
    </message>
    <message>
        <source>2. Not done and overdue</source>
        <translation>2. Аткарылбагандар жана мөөнөтү өткөндөр</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Канча күн өттү</translation>
    </message>
    <message>
        <source>The goal has no actions.</source>
        <translation>Бул максат боюнча иш-чаралар жок.</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>Төрага</translation>
    </message>
    <message>
        <source>(signature)</source>
        <translation>(колу)</translation>
    </message>
    <message>
        <source>(name)</source>
        <translation>(аты-жөнү)</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>place for a seal</extracomment>
        <translation>М.О.</translation>
    </message>
    <message>
        <source>Date: ____ ______________ 20___</source>
        <translation>Күнү: 20___-жылдын «____» ______________</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Шарттуу белгилер</translation>
    </message>
    <message>
        <source>Progress report, quarter %1 of %2</source>
        <extracomment>short title of the report, at the head of its pages</extracomment>
        <translation>%2-жылдын %1 чейрегинде аткарылышынын жүрүшү жөнүндө отчёт</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Максат</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Partially done</source>
        <translation>Жарым-жартылай</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Аткарылууда</translation>
    </message>
    <message>
        <source>Not done or not started</source>
        <translation>Аткарылган жок же башталган жок</translation>
    </message>
    <message>
        <source>Overdue, whatever the mark</source>
        <translation>Мөөнөтү өткөн (белгисине карабастан)</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Мөөнөтү келе элек</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Жылдырылды</translation>
    </message>
    <message>
        <source>Carried out: %1 of what should be done by now, %2 of the whole plan.</source>
        <translation>Аткарылышы: ушул убакытка чейин аткарылууга тийиш болгондору боюнча — %1, бүткүл план боюнча — %2.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>No action is marked as not done, and none is overdue.</source>
        <translation>Аткарылбаган жана мөөнөтү өткөн иш-чаралар жок.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Was reported</source>
        <translation>Мурда берилген</translation>
    </message>
    <message>
        <source>Is reported now</source>
        <translation>Азыр берилген</translation>
    </message>
    <message>
        <source>Nothing of what snapshot No. %1 of %2 holds has changed.</source>
        <translation>№ %1 көчүрмөнүн (%2) маалыматында эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Since snapshot No. %1 of %2</source>
        <translation>№ %1 көчүрмөдөн (%2) кийин</translation>
    </message>
    <message>
        <source>Stands with</source>
        <translation>Эмнеге тиешелүү</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Файл же дарек</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Тиркелген күнү</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>heading of a section: its number, its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Тастыктоочу документтер</translation>
    </message>
    <message>
        <source>Changes to what was reported earlier</source>
        <translation>Мурда берилген маалыматтагы өзгөртүүлөр</translation>
    </message>
    <message>
        <source>Snapshot No. %1 of %2</source>
        <translation>№ %1 көчүрмө, %2</translation>
    </message>
    <message>
        <source>No temporary file can be made (%1): check the free space.</source>
        <translation>Убактылуу файл түзүлгөн жок (%1): бош орунду текшериңиз.</translation>
    </message>
    <message>
        <source>The PDF could not be written to its end (%1): check the free space.</source>
        <translation>PDF аягына чейин жазылган жок (%1): бош орунду текшериңиз.</translation>
    </message>
    <message>
        <source>The workbook cannot be made (%1): check the free space for temporary files.</source>
        <translation>Excel китебин түзүү мүмкүн болгон жок (%1): убактылуу файлдар үчүн орун бар-жогун текшериңиз.</translation>
    </message>
    <message>
        <source>The file cannot be packed (%1).</source>
        <translation>Файлды кысуу мүмкүн болгон жок (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a report: of a body, in a quarter
----------
a field of a record, what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The plan asks nothing of this body by then.</source>
        <translation>Бул убакытка план бул аткаруучудан эч нерсе талап кылбайт.</translation>
    </message>
    <message>
        <source>1. Reports that are missing</source>
        <translation>1. Берилбеген маалымат</translation>
    </message>
    <message>
        <source>Everything has been reported.</source>
        <translation>Бардык маалымат берилген.</translation>
    </message>
    <message>
        <source>3. All actions</source>
        <translation>3. Бардык иш-чаралар</translation>
    </message>
    <message>
        <source>What the plan and the reports say</source>
        <translation>План жана маалымат эмне дейт</translation>
    </message>
    <message>
        <source>The deadline is understood as</source>
        <translation>Мөөнөтү кантип түшүнүлдү</translation>
    </message>
    <message>
        <source>Note on the deadline</source>
        <translation>Мөөнөткө эскертүү</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Аткаруучулар</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Reports of the bodies</source>
        <translation>Аткаруучулардын маалыматы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлчөө бирдиги</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Иш жүзүндө</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Жетишилди</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Каржылоо булагы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Иш жүзүндө</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Калдык</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>белгиленген эмес</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Акча</translation>
    </message>
    <message>
        <source>Quarter and body</source>
        <translation>Чейрек жана аткаруучу</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Эмне билдирилген</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Маалымат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Мурда</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Card of action %1</source>
        <translation>Иш-чаранын карточкасы %1</translation>
    </message>
    <message>
        <source>Indicator: target / actual</source>
        <translation>Индикатор: план / иш жүзүндө</translation>
    </message>
    <message>
        <source>Appendix No. 1
%1</source>
        <extracomment>at the head of the appendix: %1 is the short title of the report</extracomment>
        <translation>1-тиркеме
%1</translation>
    </message>
    <message>
        <source>No action is overdue.</source>
        <translation>Мөөнөтү өткөн иш-чаралар жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue action(s) want attention: %1.</source>
        <translation>
            <numerusform>Мөөнөтү өткөн %n иш-чара көңүл бурууну талап кылат: %1.</numerusform>
            <numerusform>Мөөнөтү өткөн %n иш-чара көңүл бурууну талап кылат: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsible body(ies) owe reports for the quarter.</source>
        <translation>
            <numerusform>%n жооптуу чейрек үчүн маалыматты толук берген жок.</numerusform>
            <numerusform>%n жооптуу чейрек үчүн маалыматты толук берген жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All reports for the quarter were given.</source>
        <translation>Чейрек үчүн бардык маалымат берилди.</translation>
    </message>
    <message>
        <source>The information is noted.</source>
        <translation>Маалымат эске алынсын.</translation>
    </message>
    <message>
        <source>Those responsible for the overdue actions (%1) shall carry them out and report to the Council by ____ ______________ 20___.</source>
        <translation>Мөөнөтү өткөн иш-чараларга (%1) жооптуулар аларды аткаруу чараларын көрсүн жана 20___-жылдын «____» ______________ чейин Кеңешке билдирсин.</translation>
    </message>
    <message>
        <source>These shall give their reports for the quarter by ____ ______________ 20___: %1.</source>
        <translation>Чейрек үчүн маалымат 20___-жылдын «____» ______________ чейин берилсин: %1.</translation>
    </message>
    <message>
        <source>The deadlines of these actions are postponed as proposed: %1.</source>
        <translation>Сунуштарга ылайык ушул иш-чаралардын мөөнөттөрү жылдырылсын: %1.</translation>
    </message>
    <message>
        <source>These actions are removed from control as done: %1.</source>
        <translation>Аткарылгандыгына байланыштуу ушул иш-чаралар көзөмөлдөн алынсын: %1.</translation>
    </message>
    <message>
        <source>These actions are removed from control without having been done: %1.</source>
        <translation>Ушул иш-чаралар аткарылбастан көзөмөлдөн алынсын: %1.</translation>
    </message>
    <message>
        <source>The control of this resolution is entrusted to ______________________________.</source>
        <translation>Аткарылышын көзөмөлдөө ______________________________ жүктөлсүн.</translation>
    </message>
    <message>
        <source>Draft resolution of the Council</source>
        <translation>Кеңештин токтомунун долбоору</translation>
    </message>
    <message>
        <source>No report on a closed quarter was given out before this one.</source>
        <translation>Буга чейин жабылган чейректер боюнча отчёт берилген эмес.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы маалымат</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Аткарылышынын жыйынтыгы</translation>
    </message>
    <message>
        <source>Done in the reporting period</source>
        <translation>Отчёттук мезгилде аткарылгандар</translation>
    </message>
    <message>
        <source>Actions in progress</source>
        <translation>Аткарылып жаткандар</translation>
    </message>
    <message>
        <source>Not done and overdue</source>
        <translation>Аткарылбагандар жана мөөнөтү өткөндөр</translation>
    </message>
    <message>
        <source>Discipline of those responsible</source>
        <translation>Аткаруу тартиби</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Каржылоо</translation>
    </message>
    <message>
        <source>Actions of the next quarter</source>
        <translation>Кийинки чейректин иш-чаралары</translation>
    </message>
    <message>
        <source>Proposals to postpone deadlines and to remove from control</source>
        <translation>Мөөнөттөрдү жылдыруу жана көзөмөлдөн алуу боюнча сунуштар</translation>
    </message>
    <message>
        <source>Conclusions and proposals</source>
        <translation>Корутундулар жана сунуштар</translation>
    </message>
    <message>
        <source>Progress of all actions of the plan</source>
        <translation>Пландын бардык иш-чараларынын аткарылышынын жүрүшү</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Колдор</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>Reports given</source>
        <translation>Берилген маалымат</translation>
    </message>
    <message>
        <source>All given</source>
        <translation>Маалымат берилдиби</translation>
    </message>
    <message>
        <source>not owed</source>
        <extracomment>whether all reports were given: none was owed</extracomment>
        <translation>талап кылынбайт</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether all reports were given</extracomment>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>The plan names nobody who answers for an action.</source>
        <translation>Планда иш-чараларга жооптуулар көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>An action of several bodies is counted for each of them, as each has reported; where a body has said nothing, as the Federation has.</source>
        <translation>Бир нече аткаруучу жооп берген иш-чара алардын ар биринде эсептелди: өз маалыматы боюнча, ал жок болсо — Федерациянын маалыматы боюнча.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>No action has been done yet.</source>
        <translation>Аткарылган иш-чара азырынча жок.</translation>
    </message>
    <message>
        <source>No documents are attached for the quarter.</source>
        <translation>Чейрек үчүн тастыктоочу документтер тиркелген эмес.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>no amount is set</source>
        <translation>сумма коюлган эмес</translation>
    </message>
    <message numerus="yes">
        <source>and %n line(s) without an amount</source>
        <translation>
            <numerusform>жана суммасы жок %n сап</numerusform>
            <numerusform>жана суммасы жок %n сап</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no sources of funding.</source>
        <translation>Планда каржылоо булактары көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>булагы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Basis: “%1”.</source>
        <translation>Негиз: «%1».</translation>
    </message>
    <message>
        <source>Basis: “%1”; approved: %2</source>
        <translation>Негиз: «%1»; бекитилген: %2</translation>
    </message>
    <message>
        <source>Term of the plan: from %1 through %2</source>
        <translation>Пландын мөөнөтү: %1 – %2</translation>
    </message>
    <message>
        <source>The quarter is not over yet: the figures are preliminary.</source>
        <translation>Чейрек али бүтө элек: маалыматтар алдын ала берилди.</translation>
    </message>
    <message>
        <source>Nobody owes a report for the quarter.</source>
        <translation>Чейрек үчүн эч ким маалымат берүүгө милдеттүү эмес.</translation>
    </message>
    <message numerus="yes">
        <source>All reports for the quarter were given by %1 of %n responsible body(ies).</source>
        <translation>
            <numerusform>Чейрек үчүн бардык маалыматты берген жооптуулар: %1 (баары %n).</numerusform>
            <numerusform>Чейрек үчүн бардык маалыматты берген жооптуулар: %1 (баары %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not about all their actions reported: %1.</source>
        <translation>Бардык иш-чаралары боюнча маалымат бербегендер: %1.</translation>
    </message>
    <message>
        <source>Nothing was reported by: %1.</source>
        <translation>Маалымат бербегендер: %1.</translation>
    </message>
    <message>
        <source>What is left, and why</source>
        <translation>Эмне калды жана эмне үчүн</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Күтүлгөн күнү</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n жолу</numerusform>
            <numerusform>%n жолу</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Мезгилдүүлүгү</translation>
    </message>
    <message>
        <source>Held in the quarter</source>
        <translation>Чейректе өткөрүлдү</translation>
    </message>
    <message>
        <source>In progress or partially done: %1, of these overdue: %2.</source>
        <translation>Аткарылууда же жарым-жартылай аткарылганы: %1, анын ичинде мөөнөтү өткөнү: %2.</translation>
    </message>
    <message>
        <source>Actions to be done once</source>
        <translation>Бир жолку иш-чаралар</translation>
    </message>
    <message>
        <source>No action that is to be done once is in progress within its term.</source>
        <translation>Мөөнөтүнүн ичинде аткарылып жаткан бир жолку иш-чара жок.</translation>
    </message>
    <message>
        <source>Continuous and recurring actions</source>
        <translation>Туруктуу жана кайталануучу иш-чаралар</translation>
    </message>
    <message>
        <source>No continuous or recurring action is within its term.</source>
        <translation>Мөөнөтү жүрүп жаткан туруктуу же кайталануучу иш-чара жок.</translation>
    </message>
    <message>
        <source>Indicator, unit</source>
        <translation>Көрсөткүч, өлчөө бирдиги</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>Чейрек үчүн</translation>
    </message>
    <message>
        <source>Since the beginning of the year</source>
        <translation>Жылдын башынан тартып</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an indicator: its name, its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>план коюлган эмес</translation>
    </message>
    <message>
        <source>The plan has no indicators.</source>
        <translation>Планда көрсөткүчтөр жок.</translation>
    </message>
    <message numerus="yes">
        <source>The plan sets no target for %n indicator(s) of which no value was reported.</source>
        <translation>
            <numerusform>Дагы %n көрсөткүчтүн планы коюлган эмес жана мааниси берилген эмес.</numerusform>
            <numerusform>Дагы %n көрсөткүчтүн планы коюлган эмес жана мааниси берилген эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Жооптуулар: %1</translation>
    </message>
    <message>
        <source>Reasons, measures taken</source>
        <translation>Себептери, көрүлгөн чаралар</translation>
    </message>
    <message>
        <source>Overdue: %1; marked as not done: %2.</source>
        <translation>Мөөнөтү өткөнү: %1; «аткарылган жок» деген белгиси бары: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the plan have no Kyrgyz version and stand in Russian.</source>
        <translation>
            <numerusform>Пландын %n текстинин кыргызча котормосу жок: алар орусча берилди.</numerusform>
            <numerusform>Пландын %n текстинин кыргызча котормосу жок: алар орусча берилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>the term begins on %1</source>
        <translation>мөөнөтү %1 күнү башталат</translation>
    </message>
    <message>
        <source>the next stage begins on %1</source>
        <translation>кезектеги этап %1 күнү башталат</translation>
    </message>
    <message>
        <source>a stage ends on %1</source>
        <translation>этап %1 күнү аяктайт</translation>
    </message>
    <message>
        <source>the deadline ends on %1</source>
        <translation>мөөнөтү %1 күнү бүтөт</translation>
    </message>
    <message numerus="yes">
        <source>to be held %n time(s)</source>
        <translation>
            <numerusform>%n жолу өткөрүү керек</numerusform>
            <numerusform>%n жолу өткөрүү керек</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline, stage or occurrence falls into the next quarter: %1</source>
        <translation>Кийинки чейрекке мөөнөтү, этабы же өткөрүлүшү туура келген иш-чара жок: %1</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Эмне күтүлөт</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Deadline until now</source>
        <translation>Мурунку мөөнөт</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>мөөнөтүн жылдыруу</translation>
    </message>
    <message>
        <source>remove from control</source>
        <translation>көзөмөлдөн алуу</translation>
    </message>
    <message>
        <source>There are no proposals to postpone a deadline or to remove an action from control.</source>
        <translation>Мөөнөттөрдү жылдыруу жана көзөмөлдөн алуу боюнча сунуштар жок.</translation>
    </message>
    <message>
        <source>It is proposed to remove from control as done: %1.</source>
        <translation>Аткарылгандыгына байланыштуу көзөмөлдөн алуу сунушталат: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Actions by goal and mark</source>
        <translation>Максаттар жана белгилер боюнча иш-чаралар</translation>
    </message>
    <message>
        <source>Share of what was done, by the end of each quarter</source>
        <translation>Ар бир чейректин аягына карата аткарылгандардын үлүшү</translation>
    </message>
    <message>
        <source>of what should be done by then</source>
        <translation>ушул убакытка чейин аткарылууга тийиш болгондордун ичинен</translation>
    </message>
    <message>
        <source>of the whole plan</source>
        <translation>бүткүл пландын ичинен</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter under a chart: a Roman number I…IV, the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change since the quarter before: done %1, overdue %2.</source>
        <translation>Мурунку чейрекке карата өзгөрүү: аткарылганы %1, мөөнөтү өткөнү %2.</translation>
    </message>
    <message>
        <source>APPROVED
by resolution of the Council
of ____ ______________ 20___
No. ______</source>
        <extracomment>stamp of approval, of a report; the blanks are filled in by hand</extracomment>
        <translation>Кеңештин 20___-жылдын
«____» ______________ № ______
токтому менен
БЕКИТИЛГЕН</translation>
    </message>
    <message>
        <source>APPROVED BY
%1
______________ %2
____ ______________ 20___</source>
        <extracomment>stamp of approval: %1 is the post of who approves, %2 the name; the blanks are filled in by hand</extracomment>
        <translation>БЕКИТЕМ
%1
______________ %2
20___-жылдын «____» ______________</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter I of %1</source>
        <extracomment>title of the report: %1 is the year</extracomment>
        <translation>%1-жылдын I чейрегинде пландын аткарылышынын жүрүшү жөнүндө</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter II and the first half of %1</source>
        <translation>%1-жылдын II чейрегинде жана биринчи жарым жылдыгында пландын аткарылышынын жүрүшү жөнүндө</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter III and nine months of %1</source>
        <translation>%1-жылдын III чейрегинде жана 9 айында пландын аткарылышынын жүрүшү жөнүндө</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter IV and the whole of %1</source>
        <translation>%1-жылдын IV чейрегинде жана жыл бою пландын аткарылышынын жүрүшү жөнүндө</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек шаары</translation>
    </message>
    <message>
        <source>Stamp of approval</source>
        <translation>Бекитүү грифи</translation>
    </message>
    <message>
        <source>Number of texts without a Kyrgyz version</source>
        <translation>Кыргызча котормосу жок тексттердин саны</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <extracomment>who has prepared a report: name and post, telephone</extracomment>
        <translation>Аткаруучу: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1, tel. %2</source>
        <translation>Аткаруучу: %1, тел. %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>heading above the signatures of those who agree to a report</extracomment>
        <translation>МАКУЛДАШЫЛДЫ</translation>
    </message>
    <message>
        <source>Target of the whole plan</source>
        <translation>Бүт мөөнөткө план</translation>
    </message>
    <message>
        <source>4. Indicators</source>
        <translation>4. Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>%1, which was not closed: recorded after %2</source>
        <translation>%1, жабылган эмес; %2 күнүнөн кийин киргизилген</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>what has become of a record: an action, an entry</extracomment>
        <translation>киргизилди</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>өчүрүлдү</translation>
    </message>
    <message>
        <source>Changed by, when</source>
        <translation>Ким жана качан өзгөрттү</translation>
    </message>
    <message>
        <source>Since the plan’s beginning</source>
        <translation>Пландын башынан тартып</translation>
    </message>
    <message>
        <source>Done in the quarter: %1, since the beginning of the year: %2, since the plan’s beginning: %3.</source>
        <translation>Чейректе аткарылганы: %1, жылдын башынан тартып: %2, пландын башынан тартып: %3.</translation>
    </message>
    <message>
        <source>Reporting period: from %1 through %2; marks and figures are cumulative since the plan’s beginning</source>
        <translation>Отчёттук мезгил (белгилер жана көрсөткүчтөр пландын башынан тартып өсүү жыйынтыгы менен берилди): %1 – %2</translation>
    </message>
    <message>
        <source>Figures as of: %1</source>
        <translation>Маалыматтар ушул күнгө карата берилди: %1</translation>
    </message>
    <message>
        <source>Held since the plan’s beginning</source>
        <translation>Пландын башынан тартып өткөрүлдү</translation>
    </message>
    <message>
        <source>%: how much of the way to the target has been made since the plan’s beginning.</source>
        <translation>% — пландын башынан тартып пландалган мааниге карай жолдун кандай бөлүгү басып өтүлдү.</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негиз</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алынды</translation>
    </message>
    <message numerus="yes">
        <source>Of the plan’s %n action(s): done – %1, partially done – %2, in progress – %3, not done or not started – %4, not yet due – %5, postponed – %6, removed from control – %7.</source>
        <translation>
            <numerusform>Пландагы %n иш-чаранын ичинен %1 аткарылды, %2 жарым-жартылай аткарылды, %3 аткарылууда, %4 аткарылган жок же башталган жок, %5 иш-чаранын мөөнөтү келе элек, %6 иш-чаранын мөөнөтү жылдырылды, %7 иш-чара көзөмөлдөн алынды.</numerusform>
            <numerusform>Пландагы %n иш-чаранын ичинен %1 аткарылды, %2 жарым-жартылай аткарылды, %3 аткарылууда, %4 аткарылган жок же башталган жок, %5 иш-чаранын мөөнөтү келе элек, %6 иш-чаранын мөөнөтү жылдырылды, %7 иш-чара көзөмөлдөн алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>%: done out of all actions less those removed and not yet due. In brackets: the change since the quarter before.</source>
        <translation>% — көзөмөлдөн алынгандардан жана мөөнөтү келе электерден башка иш-чаралардын ичинен аткарылгандардын үлүшү. Кашаада мурунку чейрекке карата өзгөрүү көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>cumulative since the plan’s beginning on %1</source>
        <translation>пландын башынан тартып өсүү жыйынтыгы менен (%1)</translation>
    </message>
    <message>
        <source>■ work is due; ◆ it is due again by the end of that time; ▨ it is due because the deadline was postponed; □ only by the other reading of the deadline.</source>
        <translation>■ — аткаруу мөөнөтү; ◆ — кайталануучу иш-чаранын кезектеги мөөнөтү; ▨ — мөөнөт жылдырылган убакыт; □ — мөөнөттүн башка түшүндүрмөсү боюнча гана.</translation>
    </message>
</context>
<context>
    <name>ReportBasis</name>
    <message>
        <source>Snapshot No. %1 is no longer what was closed: the file was changed by another program. Report from a copy that was kept before.</source>
        <translation>№ %1 көчүрмө квартал жабылгандагыдай эмес: файлды башка программа өзгөрткөн. Отчётту пландын мурда сакталган файлы боюнча түзүңүз.</translation>
    </message>
    <message>
        <source>What was recorded late cannot be told: the file was changed by another program, past its journal. Report from a copy that was kept before.</source>
        <translation>Эмне кечигип киргизилгенин айтууга болбойт: файл журналга жазылбастан башка программа менен өзгөртүлгөн. Отчётту мурда сакталган көчүрмөдөн түзүңүз.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word документи</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel китеби</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-баракча</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>%1 of %2 bodies have reported.</source>
        <translation>Маалымат берген аткаруучулар: %1 (баары %2).</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”, overdue.</source>
        <translation>Аткаруучулардын отчёттору боюнча: «%1», мөөнөтү өткөн.</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”.</source>
        <translation>Аткаруучулардын отчёттору боюнча: «%1».</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”: put that mark, or fill in “%2”.</source>
        <translation>Аткаруучулардын отчёттору боюнча «%1» чыгат: ушул белгини коюңуз же «%2» талаасын толтуруңуз.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Fill in “%1”.</source>
        <translation>«%1» талаасын толтуруңуз.</translation>
    </message>
    <message>
        <source>This refers to something that no longer exists.</source>
        <translation>Бул жерде эми жок болгон жазуу көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>There is another body with the code “%1”; codes must differ.</source>
        <translation>«%1» коду башка жооптууда бар; коддор кайталанбашы керек.</translation>
    </message>
    <message>
        <source>A body cannot be a member of itself.</source>
        <translation>Жооптуу өзүнүн курамына кире албайт.</translation>
    </message>
    <message>
        <source>The number of a goal must be 1 or more.</source>
        <translation>Максаттын номери 1 же андан чоң болушу керек.</translation>
    </message>
    <message>
        <source>There is another goal %1; numbers must differ.</source>
        <translation>%1-максат бар; номерлер кайталанбашы керек.</translation>
    </message>
    <message>
        <source>A deadline of this kind needs its dates.</source>
        <translation>Мындай түрдөгү мөөнөт үчүн даталарды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>A deadline without a date of its own cannot have dates.</source>
        <translation>Датасы аныкталбаган мөөнөттүн даталары болбойт.</translation>
    </message>
    <message>
        <source>The dates of the deadline must follow each other without overlapping.</source>
        <translation>Мөөнөттүн даталары ирети менен келип, бири-бири менен кесилишпеши керек.</translation>
    </message>
    <message>
        <source>The dates of the other reading must follow each other without overlapping.</source>
        <translation>Башка чечмеленишинин даталары ирети менен келип, бири-бири менен кесилишпеши керек.</translation>
    </message>
    <message>
        <source>The number of an action must be 1 or more.</source>
        <translation>Иш-чаранын номери 1 же андан чоң болушу керек.</translation>
    </message>
    <message>
        <source>“%1” is named twice for one action.</source>
        <translation>Жооптуу «%1» бир иш-чара үчүн эки жолу көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>There is an entry for %1 already; look at it and change it.</source>
        <translation>%1 үчүн жазуу бар; аны карап, өзгөртүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is named for %n action(s) and cannot be deleted.</source>
        <translation>
            <numerusform>«%1» жазуусун өчүрүүгө болбойт: ал %n иш-чарада көрсөтүлгөн.</numerusform>
            <numerusform>«%1» жазуусун өчүрүүгө болбойт: ал %n иш-чарада көрсөтүлгөн.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has members or predecessors and cannot be deleted.</source>
        <translation>«%1» жазуусун өчүрүүгө болбойт: анын мүчөлөрү же мурункулары бар.</translation>
    </message>
    <message>
        <source>“%1” has reported and cannot be deleted.</source>
        <translation>«%1» жазуусун өчүрүүгө болбойт: бул жооптуу маалымат берген.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted without what belongs to it.</source>
        <translation>«%1» жазуусун ага тиешелүү нерселердин баары менен бирге гана өчүрүүгө болот.</translation>
    </message>
    <message>
        <source>There is another action %1; numbers must differ.</source>
        <translation>%1 иш-чарасы бар; номерлер кайталанбашы керек.</translation>
    </message>
    <message>
        <source>“%1” needs the reason.</source>
        <translation>«%1» белгиси үчүн «Себептери» талаасын толтуруңуз.</translation>
    </message>
    <message>
        <source>A file holds exactly one plan.</source>
        <translation>Файлда так бир план болушу керек.</translation>
    </message>
    <message>
        <source>“%1” must not be before “%2”.</source>
        <translation>«%1» талаасындагы күн «%2» талаасындагы күндөн мурун болбошу керек.</translation>
    </message>
    <message>
        <source>“%1” must be a year, as 2024.</source>
        <translation>«%1» талаасына жылды жазыңыз, мисалы 2024.</translation>
    </message>
    <message>
        <source>“%1” must not be negative.</source>
        <translation>«%1» талаасында терс сан болбошу керек.</translation>
    </message>
    <message>
        <source>“%1” must be from 0 to 100.</source>
        <translation>«%1» талаасына 0дөн 100гө чейинки санды жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>«%1» талаасына 0 же андан чоң санды жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” needs the new deadline.</source>
        <translation>«%1» белгиси үчүн жаңы мөөнөттү көрсөтүңүз.</translation>
    </message>
    <message>
        <source>“%1” needs its ground: whose decision, of which date.</source>
        <translation>«%1» белгиси үчүн негизин көрсөтүңүз: кимдин чечими жана кайсы күндөгү.</translation>
    </message>
    <message>
        <source>Only one body can be the lead executor of an action.</source>
        <translation>Иш-чаранын жооптуу аткаруучусу бирөө гана болот.</translation>
    </message>
    <message>
        <source>“%1” of what is counted must be 0 or more.</source>
        <translation>Саналуучу нерсе үчүн «%1» 0дон кем боло албайт.</translation>
    </message>
    <message>
        <source>There is a value for %1 already; look at it and change it.</source>
        <translation>%1 үчүн маани бар; аны карап, өзгөртүңүз.</translation>
    </message>
    <message>
        <source>“%1” must not be more than %2.</source>
        <translation>«%1» %2 чегинен ашпашы керек.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>«%1» 0 боло албайт.</translation>
    </message>
    <message>
        <source>“%1” belongs to a recurring deadline.</source>
        <translation>«%1» кайталануучу мөөнөттө гана болот.</translation>
    </message>
    <message>
        <source>“%1” must be from 1 to 31.</source>
        <translation>«%1» 1ден 31ге чейин болушу керек.</translation>
    </message>
    <message>
        <source>A body cannot come after itself.</source>
        <translation>Жооптуу өзүнүн укук мураскору боло албайт.</translation>
    </message>
    <message>
        <source>The plan is reported on from %1 to %2, not for %3.</source>
        <translation>План боюнча «%1» – «%2» чейректери үчүн отчёт берилет; «%3» аларга кирбейт.</translation>
    </message>
    <message>
        <source>“%1” must not be after the end of the quarter, %2: what was done later belongs to the report for its own quarter.</source>
        <translation>«%1» чейректин аягынан (%2) кеч болбойт: кийин аткарылган иш өз чейрегинин маалыматында көрсөтүлөт.</translation>
    </message>
    <message>
        <source>“%1” must not be before the quarter reported on.</source>
        <translation>«%1» отчёттук чейректен эрте болбойт.</translation>
    </message>
    <message>
        <source>“%1” must be a code of three Latin letters, as KGS.</source>
        <translation>«%1» талаасына үч латын тамгасынан турган кодду жазыңыз, мисалы KGS.</translation>
    </message>
    <message>
        <source>“%1” lies far outside the plan, which runs from %2 to %3.</source>
        <translation>«%1» пландын мөөнөтүнөн (%2 – %3) алыс; жылын текшериңиз.</translation>
    </message>
    <message>
        <source>“%1” is 100 %.</source>
        <translation>«%1» белгиси — 100 %.</translation>
    </message>
    <message>
        <source>There is a snapshot No. %1 already.</source>
        <translation>№ %1 көчүрмө мурунтан бар.</translation>
    </message>
    <message>
        <source>%1 is closed already, with snapshot No. %2.</source>
        <translation>Чейрек мурунтан жабылган: %1, № %2 көчүрмө.</translation>
    </message>
    <message>
        <source>Say why the quarter is opened again.</source>
        <translation>Чейрек эмне үчүн кайра ачылып жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>The snapshot No. %1 stays; open the quarter again instead.</source>
        <translation>№ %1 көчүрмөнү өчүрүүгө болбойт; чейректи кайра ачыңыз.</translation>
    </message>
    <message>
        <source>%1 is closed (snapshot No. %2 of %3); open it again to change what was reported.</source>
        <translation>Чейрек жабылган: %1 (%3 күнкү № %2 көчүрмө). Маалыматты өзгөртүү үчүн аны кайра ачыңыз.</translation>
    </message>
    <message>
        <source>Evidence is either a file or an address.</source>
        <translation>Документ — же файл, же дарек.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web; write it as https://www.kg/page.</source>
        <translation>«%1» интернеттеги дарек эмес; аны https://www.kg/page түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>The file of the evidence is not named as files are.</source>
        <translation>Документтин файлынын аты туура эмес.</translation>
    </message>
    <message>
        <source>The report cannot be deleted without its evidence, “%1”.</source>
        <translation>Маалыматты анын «%1» документисиз өчүрүүгө болбойт.</translation>
    </message>
    <message>
        <source>Only one person can approve the reports; leave the others among those who sign or agree.</source>
        <translation>Отчётторду бир гана адам беките алат; калгандарын кол койгондорго же макулдашкандарга киргизиңиз.</translation>
    </message>
    <message>
        <source>“%1” must be after the deadline of the plan, %2.</source>
        <translation>«%1» пландагы мөөнөттөн (%2) кийин болушу керек.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The filter “%1” asks for %2, which the plan does not have.</source>
        <translation>«%1» чыпкасына керектүү нерсе бул планда жок: %2.</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>%1-максат</translation>
    </message>
    <message>
        <source>There is no filter “%1” any more.</source>
        <translation>«%1» чыпкасы мындан ары жок.</translation>
    </message>
</context>
<context>
    <name>SeenPlan</name>
    <message>
        <source>Confirm once more to write yours over it.</source>
        <translation>Өз маанилериңизди жазуу үчүн дагы бир жолу ырастаңыз.</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <extracomment>a field of a form and the value that somebody else has given it</extracomment>
        <translation>«%1» талаасы азыр бош.</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <translation>Азыр «%1» талаасында: %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>It stands with every change that you make.</source>
        <translation>Ал ар бир оңдооңуздун жанында турат.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Тексттин өлчөмү</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Күндүк көчүрмөлөр</translation>
    </message>
    <message>
        <source>beside the plan</source>
        <translation>пландын жанында</translation>
    </message>
    <message>
        <source>The folder in which a copy of the plan is kept before the first change of each day, as on another disk.</source>
        <translation>Ар бир күндүн биринчи оңдоосунун алдында пландын көчүрмөсү коюлуучу папка, мисалы башка дискте.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Remind of missing reports when a quarter has ended</source>
        <translation>Чейрек аяктаганда берилбеген маалыматтар жөнүндө эскертүү</translation>
    </message>
    <message>
        <source>The open plan</source>
        <translation>Ачылган план</translation>
    </message>
    <message>
        <source>Organisation, place and signatures…</source>
        <translation>Уюм, орун, колдор…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстөр</translation>
    </message>
</context>
<context>
    <name>SilentDialog</name>
    <message>
        <source>Who has not reported</source>
        <translation>Ким маалымат берген жок</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Текст катары көчүрүү</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The SQLite driver of Qt is missing; install the package libqt6sql6-sqlite.</source>
        <translation>Qt үчүн SQLite драйвери жок; libqt6sql6-sqlite пакетин орнотуңуз.</translation>
    </message>
    <message>
        <source>Another program is holding “%1”; nothing was changed. Close it there or try again in a moment.</source>
        <translation>«%1» файлын башка программа ээлеп турат; эч нерсе өзгөртүлгөн жок. Аны ал жерден жабыңыз же бир аздан кийин кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed. Copy it to a folder of your own and open the copy.</source>
        <translation>«%1» файлына жазууга болбойт; эч нерсе өзгөртүлгөн жок. Аны өз папкаңызга көчүрүп, көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or faulty. Nothing was changed; free some space and try again.</source>
        <translation>«%1» файлын жазуу мүмкүн болгон жок: диск толуп калган же бузук. Эч нерсе өзгөртүлгөн жок; орун бошотуп, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The plan file refused the change, which breaks a rule of the plan (%1). Nothing was changed.</source>
        <translation>Пландын файлы өзгөртүүнү кабыл алган жок: ал пландын эрежесин бузат (%1). Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The plan file could not be used (%1). Nothing was changed.</source>
        <translation>Пландын файлы менен иштөө мүмкүн болгон жок (%1). Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; install that version to open it.</source>
        <translation>«%1» файлы программанын жаңыраак версиясында түзүлгөн; аны ачуу үчүн ошол версияны орнотуңуз.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>«%1» файлы жок.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» файлын окуу мүмкүн болгон жок: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a plan file of this program; choose another file.</source>
        <translation>«%1» — бул программанын план файлы эмес; башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>«%1» файлын окууга гана болот; аны өз папкаңызга көчүрүп, көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>The journal of “%1” is damaged. Open a backup copy of it instead.</source>
        <translation>«%1» файлынын өзгөртүүлөр журналы бузулган. Файлдын камдык көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>«%1» файлы бар; башка атты тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2. Choose another folder.</source>
        <translation>«%1» файлын түзүү мүмкүн болгон жок: %2. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: a file of that name has just appeared.</source>
        <translation>«%1» файлын түзүү мүмкүн болгон жок: мындай аттагы файл жаңы эле пайда болду.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>маалымат базасы</translation>
    </message>
    <message>
        <source>a row refers to something that does not exist</source>
        <translation>сап жок жазууга шилтеме кылат</translation>
    </message>
    <message>
        <source>journal, entry %1</source>
        <translation>журнал, %1-жазуу</translation>
    </message>
    <message>
        <source>the table does not equal the replay of the journal</source>
        <translation>таблица өзгөртүүлөр журналына дал келбейт</translation>
    </message>
    <message>
        <source>“%1” is damaged: a row of the table “%2” cannot be read. Open a backup copy of it instead.</source>
        <translation>«%1» файлы бузулган: «%2» таблицасынын сабын окууга болбойт. Файлдын камдык көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>This was changed meanwhile by another program; look at the new value and try again.</source>
        <translation>Ушул аралыкта бул маанини башка программа өзгөрттү; жаңысын карап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself; choose another name for its copy.</source>
        <translation>«%1» — пландын өз файлы; көчүрмөгө башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” is a plan that is in use; choose another name.</source>
        <translation>«%1» — азыр иштеп жаткан план; башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>The copying was cancelled.</source>
        <translation>Көчүрүү токтотулду.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open; nothing was changed. Put it back, or save a copy of the plan under another name.</source>
        <translation>«%1» файлы ачык турганда жылдырылган, өчүрүлгөн же алмаштырылган; өзгөртүү киргизилген жок. Аны ордуна кайтарыңыз же пландын көчүрмөсүн башка ат менен сактаңыз.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; choose another folder.</source>
        <translation>«%1» папкасын түзүүгө болбоду; башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the plan was left as it is; choose another copy.</source>
        <translation>«%1» көчүрмөсү бузулган, план ошол бойдон калды; башка көчүрмө тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” is open in a program; close it there and try again.</source>
        <translation>«%1» файлы программада ачык; аны жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself; choose a copy of it.</source>
        <translation>«%1» — пландын өз файлы; анын көчүрмөсүн тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Open a backup copy of it, or save what can be read of it.</source>
        <translation>«%1» файлы бузулган, окулбайт. Камдык көчүрмөсүн ачыңыз же окулганын сактаңыз.</translation>
    </message>
    <message>
        <source>No backup copy of today could be made in “%1”; changes are saved all the same. Look whether there is space, and whether you may write there.</source>
        <translation>«%1» ичинде бүгүнкү камдык көчүрмө жасалган жок; өзгөртүүлөр баары бир сакталат. Орун бар-жогун жана жазууга уруксатты текшериңиз.</translation>
    </message>
    <message>
        <source>the table cannot be read</source>
        <translation>жадыбал окулбайт</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read</source>
        <translation>
            <numerusform>%n сап окулбайт</numerusform>
            <numerusform>%n сап окулбайт</numerusform>
        </translation>
    </message>
    <message>
        <source>the field “%1” cannot be read</source>
        <translation>«%1» талаасы окулбайт</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken from the journal</source>
        <translation>
            <numerusform>%n жазуу журналдан алынды</numerusform>
            <numerusform>%n жазуу журналдан алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of a plan can be read in “%1”; use a backup copy.</source>
        <translation>«%1» файлынан пландан эч нерсе окулбайт; камдык көчүрмөнү алыңыз.</translation>
    </message>
    <message>
        <source>snapshot No. %1</source>
        <translation>№ %1 көчүрмө</translation>
    </message>
    <message>
        <source>the journal gives another plan than the one that was closed</source>
        <translation>журнал боюнча жабылган пландан башка план чыгат</translation>
    </message>
    <message>
        <source>The file of this evidence is not kept in the plan; attach it again.</source>
        <translation>Бул документтин файлы планда сакталган эмес; аны кайра тиркеңиз.</translation>
    </message>
    <message>
        <source>The file of this evidence is damaged in the plan; take it from a backup copy, or attach it again.</source>
        <translation>Бул документтин файлы планда бузулган; аны камдык көчүрмөдөн алыңыз же кайра тиркеңиз.</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>«%1» документи</translation>
    </message>
    <message>
        <source>the file is not as long as was written down</source>
        <translation>файлдын өлчөмү жазылгандай эмес</translation>
    </message>
    <message>
        <source>“%1” is the same file as another one by a different name, and changes made by both names would be lost. Copy it and open the copy.</source>
        <translation>«%1» — башка аталыштагы файл менен бир эле файл: эки ат менен жасалган өзгөртүүлөр жоголуп кетмек. Файлды көчүрүп, көчүрмөсүн ачыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved in “%1”; “fpkplan init FILE --from” makes a new plan of them.</source>
        <translation>
            <numerusform>%n жазуу «%1» файлына сакталды; «fpkplan init ФАЙЛ --from» алардан жаңы план түзөт.</numerusform>
            <numerusform>%n жазуу «%1» файлына сакталды; «fpkplan init ФАЙЛ --from» алардан жаңы план түзөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were saved in “%1”, from where that takes them along.</source>
        <translation>
            <numerusform>%n тиркелген файл «%1» папкасына сакталды, алар ошол жерден жаңы планга кирет.</numerusform>
            <numerusform>%n тиркелген файл «%1» папкасына сакталды, алар ошол жерден жаңы планга кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) cannot be read any more: attach them again.</source>
        <translation>
            <numerusform>%n тиркелген файл мындан ары окулбайт: аларды кайра тиркеңиз.</numerusform>
            <numerusform>%n тиркелген файл мындан ары окулбайт: аларды кайра тиркеңиз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>dd.MM.yyyy</source>
        <extracomment>form of a date, in Qt&apos;s letters</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>башталган жок</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>аткарылууда</translation>
    </message>
    <message>
        <source>partially done</source>
        <translation>жарым-жартылай аткарылды</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>аткарылган жок</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>мөөнөтү жылдырылды</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>мөөнөтү келе элек</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>көзөмөлдө</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>мөөнөтү жакындап калды</translation>
    </message>
    <message>
        <source>ambiguous deadline</source>
        <translation>мөөнөтү эки ача түшүндүрүлөт</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>done on time</source>
        <translation>мөөнөтүндө аткарылды</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>мөөнөтү бузулуп аткарылды</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>мөөнөтү аныкталган эмес</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>мөөнөтүнөн %n күн өттү</numerusform>
            <numerusform>мөөнөтүнөн %n күн өттү</numerusform>
        </translation>
    </message>
    <message>
        <source>lead executor</source>
        <translation>жооптуу аткаруучу</translation>
    </message>
    <message>
        <source>co-executor</source>
        <translation>тең аткаруучу</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>өнөктөш</translation>
    </message>
    <message>
        <source>leadership of the Federation</source>
        <translation>Федерациянын жетекчилиги</translation>
    </message>
    <message>
        <source>department of the Federation</source>
        <translation>Федерациянын бөлүмү</translation>
    </message>
    <message>
        <source>institution of the Federation</source>
        <translation>Федерациянын мекемеси</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>sectoral committees</source>
        <translation>тармактык комитеттер</translation>
    </message>
    <message>
        <source>regional councils</source>
        <translation>облустук профсоюздар кеңештери</translation>
    </message>
    <message>
        <source>sectoral union</source>
        <translation>тармактык профсоюз</translation>
    </message>
    <message>
        <source>regional council</source>
        <translation>облустук профсоюздар кеңеши</translation>
    </message>
    <message>
        <source>social partner</source>
        <translation>социалдык өнөктөш</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>мамлекеттик орган</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>эл аралык уюм</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>other</source>
        <translation>башка</translation>
    </message>
    <message>
        <source>once</source>
        <translation>бир жолку</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>мезгилдүү</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>туруктуу</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>график боюнча</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>апта сайын</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ай сайын</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>чейрек сайын</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>жарым жылда бир жолу</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>жыл сайын</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>акыркы маани</translation>
    </message>
    <message>
        <source>average</source>
        <translation>орточо маани</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>эң чоң маани</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 is its number 1…4, %2 the year</extracomment>
        <translation>%2-жылдын %1-чейреги</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>it grows</source>
        <translation>көбөйсө</translation>
    </message>
    <message>
        <source>it falls</source>
        <translation>азайса</translation>
    </message>
    <message>
        <source>by the last day of the last month</source>
        <translation>акыркы айдын акыркы күнүнө чейин</translation>
    </message>
    <message>
        <source>by day %1 of the last month</source>
        <translation>акыркы айдын %1-күнүнө чейин</translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) after</source>
        <translation>
            <numerusform>%n айдан кийинки %1-күнгө чейин</numerusform>
            <numerusform>%n айдан кийинки %1-күнгө чейин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) before the last one</source>
        <translation>
            <numerusform>акыркы айдан %n ай мурунку %1-күнгө чейин</numerusform>
            <numerusform>акыркы айдан %n ай мурунку %1-күнгө чейин</numerusform>
        </translation>
    </message>
    <message>
        <source>by day %1 of the month</source>
        <translation>айдын %1-күнүнө чейин</translation>
    </message>
    <message>
        <source>dd.MM.yyyy hh:mm</source>
        <extracomment>form of a moment, in Qt&apos;s letters</extracomment>
        <translation>dd.MM.yyyy hh:mm</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <extracomment>a date: %1 is the day, %2 the year</extracomment>
        <translation>%2-жылдын %1-январы</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%2-жылдын %1-февралы</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%2-жылдын %1-марты</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%2-жылдын %1-апрели</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%2-жылдын %1-майы</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%2-жылдын %1-июну</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%2-жылдын %1-июлу</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%2-жылдын %1-августу</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%2-жылдын %1-сентябры</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%2-жылдын %1-октябры</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%2-жылдын %1-ноябры</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%2-жылдын %1-декабры</translation>
    </message>
    <message>
        <source>approves the report</source>
        <translation>отчётту бекитет</translation>
    </message>
    <message>
        <source>signs the report</source>
        <translation>отчётко кол коёт</translation>
    </message>
    <message>
        <source>agrees to the report</source>
        <translation>отчётту макулдашат</translation>
    </message>
    <message>
        <source>prepares the report</source>
        <translation>отчётту даярдайт</translation>
    </message>
    <message>
        <source>removed from control</source>
        <translation>көзөмөлдөн алынды</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Мөөнөтү жылдырылды: %1</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” cannot be written (%2): choose another folder or name.</source>
        <translation>«%1» файлын жазуу мүмкүн болгон жок (%2): башка папканы же башка атты тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end (%2): check the free space.</source>
        <translation>«%1» файлы аягына чейин жазылган жок (%2): дискте орун жетиштүүбү, текшериңиз.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 as of %2</source>
        <extracomment>the name of a file, and the day as of which its plan is shown</extracomment>
        <translation>%1, абалы: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>title of the window: of the plan, name of its file</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Жокко чыгарылды: %1</translation>
    </message>
    <message>
        <source>Saved. %1: %2</source>
        <extracomment>who made a change, and what it was</extracomment>
        <translation>Сакталды. %1: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 өзгөрттү: %2</translation>
    </message>
</context>
<context>
    <name>fpk::AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Fpkplan %1</source>
        <extracomment>name of the program and its version</extracomment>
        <translation>Fpkplan %1</translation>
    </message>
    <message>
        <source>The strategic plan of the Federation of Trade Unions of Kyrgyzstan: marking, following and reporting its actions.</source>
        <translation>Кыргызстан профсоюздар федерациясынын стратегиялык планы: иш-чаралардын аткарылгандыгы жөнүндө белгилер, көзөмөл жана отчёттор.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>коомдук мүлк</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: anybody may use it, change it and pass it on. Its icons were drawn for it.</source>
        <translation>GNU жалпы коомдук лицензиясынын (GPL) 3-версиясынын же андан кийинки версиялардын шартындагы эркин программа: аны колдонууга, өзгөртүүгө жана башкаларга берүүгө болот. Сүрөтчөлөрү ага атайын тартылган.</translation>
    </message>
    <message>
        <source>It is built on:</source>
        <extracomment>above a list of libraries with their licences</extracomment>
        <translation>Анда колдонулган:</translation>
    </message>
</context>
<context>
    <name>fpk::ActionDialog</name>
    <message>
        <source>“Baseline” must be a number or empty.</source>
        <translation>«Баштапкы маани» талаасына санды жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>“Target” must be a number or empty.</source>
        <translation>«Пландалган маани» талаасына санды жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>“Year” must be a whole number or empty.</source>
        <translation>«Жыл» талаасына бүтүн санды жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>“Planned amount” must be a sum with at most two decimals, or empty.</source>
        <translation>«Пландалган сумма» талаасына үтүрдөн кийин экиден ашпаган белгиси бар сумманы жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Мындайча түшүнүлдү: %1</translation>
    </message>
    <message>
        <source>Understood as: %1. %2</source>
        <translation>Мындайча түшүнүлдү: %1. %2</translation>
    </message>
</context>
<context>
    <name>fpk::ActionTableModel</name>
    <message>
        <source>Carried over from %1.</source>
        <translation>Белги сакталат: %1.</translation>
    </message>
    <message>
        <source>Nothing was reported for %1.</source>
        <translation>%1 үчүн маалымат берилген эмес.</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <extracomment>the head of a column by which the rows are filtered</extracomment>
        <translation>%1, чыпка менен</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <translation>Чыпка коюлган. %1</translation>
    </message>
</context>
<context>
    <name>fpk::ActionView</name>
    <message>
        <source>The filter finds no action of this goal.</source>
        <translation>Чыпка боюнча бул максаттан иш-чара табылган жок.</translation>
    </message>
</context>
<context>
    <name>fpk::BlockActions</name>
    <message>
        <source>The block has more columns than there are from here to the right: nothing was pasted.</source>
        <translation>Блокто бул жерден оңго болгон графалардан көп графа бар: эч нерсе коюлган жок.</translation>
    </message>
    <message>
        <source>The block has more rows than there are from here down: nothing was pasted.</source>
        <translation>Блокто бул жерден ылдый болгон саптардан көп сап бар: эч нерсе коюлган жок.</translation>
    </message>
    <message>
        <source>A mark is changed by choosing another one; Ctrl+Z takes it back.</source>
        <translation>Белгини өзгөртүү үчүн башкасын тандаңыз; Ctrl+Z мурдагысын кайтарат.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Ылдый толтуруу</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation>Сакталбаганды таштоо</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Кайра иреттөө</translation>
    </message>
    <message>
        <source>Rows without a report first (F5)</source>
        <translation>Адегенде маалыматы жок саптар (F5)</translation>
    </message>
    <message>
        <source>Mark of the selected rows</source>
        <translation>Тандалган саптардын белгиси</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished row(s) put away: what was typed there had not been saved yet, so that Ctrl+Z does not bring it back.</source>
        <translation>
            <numerusform>Аягына чыкпаган %n сап алынып салынды: анда киргизилгендер али сакталган эмес болчу, ошондуктан Ctrl+Z аларды кайтарбайт.</numerusform>
            <numerusform>Аягына чыкпаган %n сап алынып салынды: анда киргизилгендер али сакталган эмес болчу, ошондуктан Ctrl+Z аларды кайтарбайт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::BodiesDialog</name>
    <message>
        <source>until %1, then %2</source>
        <translation>акыркы күнү %1, андан кийин %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>акыркы күнү: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>in the directory: a body&apos;s code, when it ended, its code and name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fpk::ChoicePanel</name>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>формадагыдай</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>тикесинен</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>туурасынан</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Сол чети</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Оң чети</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Үстүнкү чети</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Астыңкы чети</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> мм</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>бүткүл план</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>fpk::ClosingDialog</name>
    <message>
        <source>Close the quarter: %1</source>
        <translation>Чейректи жабуу: %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
</context>
<context>
    <name>fpk::ColumnFilter</name>
    <message>
        <source>Words in the column “%1”:</source>
        <translation>«%1» графасындагы сөздөр:</translation>
    </message>
    <message>
        <source>Words in the column “%1”</source>
        <translation>«%1» графасындагы сөздөр</translation>
    </message>
</context>
<context>
    <name>fpk::ColumnMenu</name>
    <message>
        <source>As at first</source>
        <translation>Башында болгондой</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Ушул графа боюнча чыпкалоо…</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>Ушул графанын чыпкасын алып салуу</translation>
    </message>
</context>
<context>
    <name>fpk::ControlHelp</name>
    <message>
        <source>The quarter that marks, percentages and progress are entered for and that reports are about. The arrows go one quarter back and one on.</source>
        <translation>Белгилер, пайыздар жана аткарылышынын жүрүшү киргизилип, отчёт түзүлгөн чейрек. Жебелер — бир чейрек артка жана алдыга.</translation>
    </message>
    <message>
        <source>What is needed most often. All of it stands in the menus too, with its keys.</source>
        <translation>Көп керектелүүчү буйруктар. Алардын баары менюда да бар, баскычтары ошол жерде көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>The pages: the figures of the quarter, the plan by goals, the grid for entering, the deadlines in time. Alt+1 to Alt+4 open them too.</source>
        <translation>Барактар: чейректин сандары, максаттар боюнча план, киргизүү таблицасы, мөөнөттөр убакыт шкаласында. Аларды Alt+1 … Alt+4 да ачат.</translation>
    </message>
    <message>
        <source>Words or a number to look for in all columns, for example “seminar” or “7.16”. Only actions that have all the words are shown, on every page.</source>
        <translation>Бардык графалардан изделе турган сөздөр же номер, мисалы «семинар» же «7.16». Бардык барактарда ушул сөздөрдүн баары бар иш-чаралар гана калат.</translation>
    </message>
    <message>
        <source>Only the actions in which this body takes part. The table of the filter is then about it alone.</source>
        <translation>Ушул аткаруучу катышкан иш-чаралар гана. Чыпка боюнча таблица да анда ал жөнүндө гана болот.</translation>
    </message>
    <message>
        <source>Only the actions with this mark in the quarter, for example “not done”.</source>
        <translation>Чейректе ушул белгиси бар иш-чаралар гана, мисалы «аткарылган жок».</translation>
    </message>
    <message>
        <source>Only the actions that stand like this against their deadlines, for example overdue. The program works it out from the deadline and the mark.</source>
        <translation>Ушундай абалдагы иш-чаралар гана, мисалы мөөнөтү өткөндөр. Абалды программа мөөнөт жана белги боюнча эсептейт.</translation>
    </message>
    <message>
        <source>Only this goal is shown. Press to see all goals again.</source>
        <translation>Ушул максат гана көрсөтүлгөн. Баарын кайра көрүү үчүн басыңыз.</translation>
    </message>
    <message>
        <source>Words are looked for in single columns. Press to look in none of them any more.</source>
        <translation>Сөздөр айрым графаларда изделүүдө. Мындан ары издебөө үчүн басыңыз.</translation>
    </message>
    <message>
        <source>Words to look for in this column alone, for example “seminar”. Only actions that have all the words in it are shown.</source>
        <translation>Ушул графада гана изделүүчү сөздөр, мисалы «семинар». Бул сөздөрдүн баары бар иш-чаралар гана көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Only the actions with this mark in the quarter are shown.</source>
        <translation>Кварталда ушундай белгиси бар иш-чаралар гана көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Only the actions in which this body takes part are shown.</source>
        <translation>Ушул аткаруучу катышкан иш-чаралар гана көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Shows all actions again.</source>
        <translation>Бардык иш-чараларды кайра көрсөтөт.</translation>
    </message>
    <message>
        <source>Keeps the present filter under a name, or takes one that was kept, for example “Overdue of the regional councils”.</source>
        <translation>Учурдагы чыпканы ат менен сактайт же сакталганын колдонот, мисалы «Облустук кеңештердин мөөнөтү өткөндөрү».</translation>
    </message>
    <message>
        <source>One tab for each goal. Ctrl+Page Down opens the next.</source>
        <translation>Ар бир максатка бирден өтмөк. Ctrl+Page Down кийинкисин ачат.</translation>
    </message>
    <message>
        <source>The actions of the goal. The official columns are only read here; the mark and what follows it are changed in place by F2, and every change is saved at once.</source>
        <translation>Максаттын иш-чаралары. Расмий графалар бул жерде окулат гана; белги жана андан кийинки графалар ордунда оңдолот (F2), ар бир оңдоо дароо сакталат.</translation>
    </message>
    <message>
        <source>Each figure, bar and row is a door: press it to see the actions behind it. Tab and Enter do the same.</source>
        <translation>Ар бир сан, тилке жана сап — эшик: артындагы иш-чараларды көрүү үчүн басыңыз. Tab жана Enter да ушуну кылат.</translation>
    </message>
    <message>
        <source>Whose entries are filled in: the Federation’s own, a row for each action; or those of the bodies, a row for each body that reports.</source>
        <translation>Кимдин маалыматы киргизилет: Федерациянын өзүнүкү — ар бир иш-чарага сап, же аткаруучулардыкы — отчёт берген ар бирине сап.</translation>
    </message>
    <message>
        <source>Gives all selected rows the same mark, as one step that Ctrl+Z takes back.</source>
        <translation>Бардык тандалган саптарга бир белги коёт; Ctrl+Z баарын бир жолу артка кайтарат.</translation>
    </message>
    <message>
        <source>Puts the rows that are still to be reported on top again.</source>
        <translation>Маалыматы али жок саптарды кайра үстүнө коёт.</translation>
    </message>
    <message>
        <source>How much time is in sight: years, quarters or months; “Today” goes to the present day.</source>
        <translation>Канча убакыт көрүнөт: жылдар, чейректер же айлар; «Бүгүн» азыркы күнгө өтөт.</translation>
    </message>
    <message>
        <source>What is known of the selected action: its description, the reports of the bodies, figures, money, documents and history. Ctrl+1 to Ctrl+6 open the tabs.</source>
        <translation>Тандалган иш-чара жөнүндө баары: сүрөттөмө, аткаруучулардын маалыматы, маанилер, акча, документтер, тарых. Өтмөктөрдү Ctrl+1 … Ctrl+6 да ачат.</translation>
    </message>
    <message>
        <source>The bodies that report this action for themselves, each with its mark. Enter opens the report of one.</source>
        <translation>Бул иш-чара боюнча өздөрү отчёт берген аткаруучулар жана алардын белгилери. Enter аткаруучунун маалыматын ачат.</translation>
    </message>
    <message>
        <source>Of which indicator the values below are.</source>
        <translation>Төмөндө кайсы индикатордун маанилери көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>The value reached in each quarter, for example 17. Type a number over it; empty it to take it away. The attainment of the target follows at once.</source>
        <translation>Ар бир чейректе жетишилген маани, мисалы 17. Санды киргизиңиз; алып салуу үчүн тазалаңыз. Пландын аткарылышы дароо кайра эсептелет.</translation>
    </message>
    <message>
        <source>The budget lines of the action and under each what was spent. Insert adds an expense, Enter opens one.</source>
        <translation>Иш-чаранын бюджет саптары, ар биринин астында — чыгымдары. Insert чыгым кошот, Enter аны ачат.</translation>
    </message>
    <message>
        <source>The documents that prove what was done: files kept in the plan, and addresses on the web. Files can be dropped here.</source>
        <translation>Аткарылганын тастыктаган документтер: планда сакталган файлдар жана интернеттеги даректер. Файлдарды бул жерге сүйрөп келсе болот.</translation>
    </message>
    <message>
        <source>What a new document belongs to: the report for the quarter, or the action as a whole.</source>
        <translation>Жаңы документ эмнеге тиешелүү: чейректин маалыматынабы же бүтүндөй иш-чарагабы.</translation>
    </message>
    <message>
        <source>Only the changes made by this person.</source>
        <translation>Ушул адамдын оңдоолору гана.</translation>
    </message>
    <message>
        <source>Only the changes of this column, for example of marks.</source>
        <translation>Ушул графанын оңдоолору гана, мисалы белгилердики.</translation>
    </message>
    <message>
        <source>Only what was changed on this day or later. Without the tick, from the beginning.</source>
        <translation>Ушул күндөн тартып оңдоолор гана. Белги коюлбаса — башынан тартып.</translation>
    </message>
    <message>
        <source>Only what was changed on this day or earlier. Without the tick, until now.</source>
        <translation>Ушул күнгө чейинки оңдоолор гана. Белги коюлбаса — бүгүнкүгө чейин.</translation>
    </message>
    <message>
        <source>Who changed what and when, the newest first. Below a change stand the old and the new value; a change can be taken back.</source>
        <translation>Ким, качан, эмнени өзгөрттү, жаңысы үстүндө. Оңдоонун астында — мурунку жана жаңы маани; оңдоону артка алса болот.</translation>
    </message>
    <message>
        <source>Who answers for the action, one row each: the body and its role. From these the program knows who has to report.</source>
        <translation>Иш-чара үчүн ким жооп берет: ар бирине сап, аткаруучу жана анын ролу. Ким отчёт бериши керектигин программа ушулардан билет.</translation>
    </message>
    <message>
        <source>What is measured, one row each: name, unit, value before the plan and value to be reached, for example seminars: 0 and 26. Without a target the plan sets no figure.</source>
        <translation>Эмне өлчөнөт: ар бир индикаторго сап — аталышы, бирдиги, баштапкы жана пландалган мааниси, мисалы семинарлар: 0 жана 26. Пландалган мааниси жок болсо, план сан койбойт.</translation>
    </message>
    <message>
        <source>The money that is planned, one row for each year and source, for example 2023, ФПК, 120 000. Without an amount the plan sets none.</source>
        <translation>Пландалган акча: ар бир жылга жана булакка сап, мисалы 2023, ФПК, 120 000. Сумма жок болсо, план аны койбойт.</translation>
    </message>
    <message>
        <source>All who answer for actions; members stand below their group. Choose one to see and change it at the right.</source>
        <translation>Иш-чаралар үчүн жооп бергендердин баары; мүчөлөрү тобунун астында турат. Оң жактан көрүп өзгөртүү үчүн тандаңыз.</translation>
    </message>
    <message>
        <source>Those whose names stand under the reports, one row each, for example “Chairman”, “A. B. Asanov”. Without a name a line is left to fill in by hand.</source>
        <translation>Отчётторго кимдер кол коёт: ар бирине сап, мисалы «Төрага», «А. Б. Асанов». Аты жок болсо, кол менен жазууга сызык калат.</translation>
    </message>
    <message>
        <source>The abbreviations of the plan and what they mean, for example ОСП. They are explained where they occur, and listed in the report.</source>
        <translation>Пландын кыскартуулары жана мааниси, мисалы ОСП. Текстте алар түшүндүрүлөт, отчётто тизме менен берилет.</translation>
    </message>
    <message>
        <source>What is still missing for the quarter. Enter leads to the action, to complete it; the quarter can be closed without it as well.</source>
        <translation>Чейрек үчүн дагы эмне жетпейт. Enter толуктоо үчүн иш-чарага алып барат; чейректи ансыз деле жапса болот.</translation>
    </message>
    <message>
        <source>For whom a folder is made: tick those who are to get their table and a sheet to fill in.</source>
        <translation>Папка кимге түзүлөт: таблицасын жана бланкын ала тургандарды белгилеңиз.</translation>
    </message>
    <message>
        <source>Where the folders of the bodies are put, for example a folder on the shared disk.</source>
        <translation>Аткаруучулардын папкалары кайда коюлат, мисалы жалпы дисктеги папкага.</translation>
    </message>
    <message>
        <source>Your name, for example “Aigul Asanova”. It stands in the history with every change that you make.</source>
        <translation>Атыңыз, мисалы «Айгүл Асанова». Тарыхта ар бир оңдооңуздун жанында турат.</translation>
    </message>
    <message>
        <source>The language of the program. The words of the plan stay as they were entered; Kyrgyz texts are shown where there are any.</source>
        <translation>Программанын тили. Пландын тексттери киргизилгендей калат; кыргызчасы бар жерде ал көрсөтүлөт.</translation>
    </message>
    <message>
        <source>The size of the letters, from 9 to 16 points. Ctrl and + or − change it as well.</source>
        <translation>Тамгалардын өлчөмү, 9дан 16 пунктка чейин. Ctrl жана «+» же «−» да өзгөртөт.</translation>
    </message>
    <message>
        <source>Dark letters on a light ground, light ones on a dark ground, or as the system has it.</source>
        <translation>Ачык түстө күңүрт тамгалар, күңүрт түстө ачык тамгалар же системадагыдай.</translation>
    </message>
    <message>
        <source>Where a copy of the plan is put before the first change of each day, for example a folder on another disk. Empty: beside the plan.</source>
        <translation>Ар бир күндүн биринчи оңдоосунун алдында пландын көчүрмөсү кайда коюлат, мисалы башка дисктеги папка. Бош болсо — пландын жанында.</translation>
    </message>
    <message>
        <source>After a quarter has ended, the window says at its start who has not reported yet.</source>
        <translation>Чейрек аяктагандан кийин программа башталганда канча маалымат берилбегенин айтат.</translation>
    </message>
    <message>
        <source>How words like “until 2025” in the plan are understood. It changes the last day of these deadlines, and with it what is overdue.</source>
        <translation>Пландагы «2025-жылга чейин» деген сөздөрдү кантип түшүнүү керек. Мындай мөөнөттөрдүн акыркы күнү жана мөөнөтү өткөндөр ушуга жараша болот.</translation>
    </message>
    <message>
        <source>Who owes reports for the quarter, and for which actions. Enter leads to the action.</source>
        <translation>Чейрек үчүн ким маалымат берген жок жана кайсы иш-чаралар боюнча. Enter иш-чарага алып барат.</translation>
    </message>
    <message>
        <source>The language in which the report is written. Where a Kyrgyz text is missing, the Russian one stands.</source>
        <translation>Отчёт кайсы тилде түзүлөт. Кыргызча текст жок жерде орусчасы турат.</translation>
    </message>
    <message>
        <source>The paper in the printer. Wide tables are easier to read on A3.</source>
        <translation>Принтердеги кагаз. Кенен таблицаларды A3 кагазынан окуу оңой.</translation>
    </message>
    <message>
        <source>Upright or across. “As in the form” puts wide tables across and the rest upright.</source>
        <translation>Тикесинен же туурасынан. «Үлгүдөгүдөй» — кенен таблицалар туурасынан, калганы тикесинен.</translation>
    </message>
    <message>
        <source>The free edge of the page in millimetres. Papers that are bound need 30 at the left.</source>
        <translation>Барактын бош чети миллиметр менен. Тигилүүчү кагаздын сол жагына 30 керек.</translation>
    </message>
    <message>
        <source>The parts of the report. What has no tick is left out; the choice is remembered for the next time.</source>
        <translation>Отчёттун бөлүмдөрү. Белгиси жок бөлүм басылбайт; тандоо эсте сакталат.</translation>
    </message>
    <message>
        <source>The pages as they will be on paper. Page Up and Page Down turn them, Ctrl and + or − change their size.</source>
        <translation>Барактар кагазда кандай болсо, ошондой. Page Up жана Page Down барактайт, Ctrl жана «+» же «−» өлчөмүн өзгөртөт.</translation>
    </message>
    <message>
        <source>How large the pages are shown. It changes nothing on paper.</source>
        <translation>Барактар канчалык ири көрсөтүлөт. Кагазда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>The page in sight. Type a number to go to it.</source>
        <translation>Көрүнүп турган барак. Ага өтүү үчүн номерин киргизиңиз.</translation>
    </message>
    <message>
        <source>What was found. Choose one to go to it.</source>
        <translation>Эмне табылды. Өтүү үчүн тандаңыз.</translation>
    </message>
    <message>
        <source>Words to look for in both languages. Only texts that have them are shown.</source>
        <translation>Эки тилде тең изделүүчү сөздөр. Алар бар тексттер гана көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Shows only the texts that still have no Kyrgyz twin.</source>
        <translation>Кыргызчасы али жок тексттерди гана көрсөтөт.</translation>
    </message>
    <message>
        <source>The texts of the plan in both languages. Type into the column “Kyrgyz”; a column of a spreadsheet can be pasted there.</source>
        <translation>Пландын тексттери эки тилде. «Кыргызча» графасына жазыңыз; ал жакка Excel мамычасын койсо болот.</translation>
    </message>
    <message>
        <source>The official wording of the action, and what the program reckons with: deadline, bodies, indicators, budget. Ctrl+Tab opens the next page.</source>
        <translation>Иш-чаранын расмий баяндалышы жана программа эсептеген нерселер: мөөнөт, аткаруучулар, индикаторлор, бюджет. Ctrl+Tab кийинки өтмөктү ачат.</translation>
    </message>
    <message>
        <source>The plan as a document, those who sign its reports, and its abbreviations.</source>
        <translation>План документ катары, отчётторго кимдер кол коёт жана пландын кыскартуулары.</translation>
    </message>
    <message>
        <source>What the program is built on, and the licence under which it is given away.</source>
        <translation>Программа эмненин негизинде түзүлгөн жана кандай шартта таратылат.</translation>
    </message>
    <message>
        <source>What the program has to say about the last thing you did. The cross puts it away; a button there does what it offers.</source>
        <translation>Программа акыркы аракет жөнүндө эмне айтат. Айкаш белги билдирүүнү жабат, жанындагы баскыч сунушталганды аткарат.</translation>
    </message>
    <message>
        <source>The topics of the guide. Choose one to read it.</source>
        <translation>Колдонмонун темалары. Окуу үчүн тандаңыз.</translation>
    </message>
    <message>
        <source>Any past day and time. The plan opens in a window of its own as it was known then; nothing can be changed there.</source>
        <translation>Өткөн каалаган күн жана саат. План өзүнчө терезеде ошол кездегидей ачылат; ал жерде эч нерсе өзгөртүлбөйт.</translation>
    </message>
    <message>
        <source>A number, for example 7.16, or some words of what you look for: an action, a body, an indicator, a saved filter or a command. Arrows choose, Enter goes there.</source>
        <translation>Номер, мисалы 7.16, же издегениңиздин сөздөрү: иш-чара, аткаруучу, көрсөткүч, сакталган тандоо, буйрук. Жебелер тандайт, Enter өтөт.</translation>
    </message>
    <message>
        <source>What is reported for the quarter, row by row: type the first letter of a mark, go on with Tab, to the next row with Enter. A row is saved as soon as nothing is missing in it. Ctrl+Tab leaves the grid.</source>
        <translation>Чейректин маалыматы, саптан сапка: белги — биринчи тамгасы менен, андан ары Tab, кийинки сапка — Enter. Сапта баары жетиштүү болору менен ал сакталат. Ctrl+Tab — жадыбалдан чыгуу.</translation>
    </message>
    <message>
        <source>Goes to the other quarter in which rows are not finished yet, and to what is missing there.</source>
        <translation>Аягына чыкпаган саптары бар чейрекке, аларда жетишпеген жерге алып барат.</translation>
    </message>
    <message>
        <source>What is wrong in the block that was pasted, cell by cell. Mend it here or in the grid, or where it was copied from, and paste again. Ctrl+Z puts the block away.</source>
        <translation>Коюлган блокто эмне туура эмес, уячадан уячага. Ушул жерде, жадыбалдын өзүндө же көчүрүлгөн жеринде оңдоп, кайра коюңуз. Ctrl+Z блокту алып салат.</translation>
    </message>
    <message>
        <source>Who works here: the name stands in the history with every change. Without one it is the name of this computer’s user. It can be changed in the settings.</source>
        <translation>Бул жерде ким иштейт: аты-жөнү тарыхта ар бир өзгөртүүнүн жанында турат. Көрсөтүлбөсө, компьютердин колдонуучусунун аты жазылат. Аны орнотуулардан өзгөртүүгө болот.</translation>
    </message>
    <message>
        <source>Each action as a bar from its first day to its last; hatched, by how much its deadline was postponed. The arrow keys choose one, Enter opens it, + and − change the scale.</source>
        <translation>Ар бир иш-чара — биринчи күнүнөн акыркысына чейинки тилке; штрихтелген бөлүк — мөөнөт канчага жылдырылганы. Жебелер тандайт, Enter ачат, «+» жана «−» масштабды өзгөртөт.</translation>
    </message>
    <message>
        <source>The deadline against the quarters of the plan; hatched, by how much it was postponed.</source>
        <translation>Мөөнөт пландын чейректеринин шкаласында; штрихтелген бөлүк — мөөнөт канчага жылдырылганы.</translation>
    </message>
</context>
<context>
    <name>fpk::DeadlineBar</name>
    <message>
        <source>The deadline against the quarters of the plan</source>
        <translation>Мөөнөт пландын чейректери боюнча</translation>
    </message>
</context>
<context>
    <name>fpk::DeadlineEditor</name>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Each date must be a day of the calendar, written as %1.</source>
        <translation>Ар бир датаны календардагы күн катары жазыңыз, мисалы %1.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>башкача</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>Акыркы күн биринчисинен эрте болбойт.</translation>
    </message>
</context>
<context>
    <name>fpk::DescriptionPage</name>
    <message>
        <source>Select an action to see everything about it.</source>
        <translation>Иш-чара жөнүндө бардык маалыматты көрүү үчүн аны тандаңыз.</translation>
    </message>
    <message>
        <source>Details of the action</source>
        <translation>Иш-чара жөнүндө маалымат</translation>
    </message>
    <message>
        <source>Take the other reading of the deadline</source>
        <translation>Мөөнөттүн башка чечмеленишин кабыл алуу</translation>
    </message>
    <message>
        <source>Report for the quarter…</source>
        <translation>Чейрек үчүн маалымат…</translation>
    </message>
    <message>
        <source>Edit the action…</source>
        <translation>Иш-чараны өзгөртүү…</translation>
    </message>
    <message>
        <source>Take the other reading</source>
        <translation>Башка чечмелөөнү кабыл алуу</translation>
    </message>
</context>
<context>
    <name>fpk::Desk</name>
    <message>
        <source>No installed font has the Kyrgyz letters ң, ө and ү: install PT Sans or DejaVu Sans.</source>
        <translation>Орнотулган шрифттердин биринде да кыргызча ң, ө жана ү тамгалары жок: PT Sans же DejaVu Sans шрифтин орнотуңуз.</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>Планды ачуу мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>The plan was restored. What it was before is kept in “%1”.</source>
        <translation>План калыбына келтирилди. Мурунку файл сакталды: «%1».</translation>
    </message>
    <message>
        <source>“%1” is the plan that this window shows.</source>
        <translation>«%1» планы ушул терезеде ачык турат.</translation>
    </message>
    <message>
        <source>“%1” is open already, in a window of its own, which has come to the front.</source>
        <translation>«%1» планы башка терезеде ачык; ал терезе алдыга чыкты.</translation>
    </message>
    <message>
        <source>The window stays with what is not saved yet.</source>
        <translation>Терезе ачык калды: анда сакталбагандар бар.</translation>
    </message>
</context>
<context>
    <name>fpk::DetailPanel</name>
    <message>
        <source>Details of the action</source>
        <translation>Иш-чара жөнүндө маалымат</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сүрөттөмө</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Аткаруучулар</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторлор</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Акча</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Документтер</translation>
    </message>
</context>
<context>
    <name>fpk::EmptyPlan</name>
    <message>
        <source>The plan has no goals yet. Each action belongs to a goal.</source>
        <translation>Планда азырынча максаттар жок. Ар бир иш-чара бир максатка таандык.</translation>
    </message>
    <message>
        <source>This goal has no actions yet.</source>
        <translation>Бул максаттын азырынча иш-чаралары жок.</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>Планда азырынча иш-чаралар жок.</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Жаңы иш-чара…</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Жаңы максат…</translation>
    </message>
</context>
<context>
    <name>fpk::EntryDialog</name>
    <message>
        <source>%1. %2</source>
        <extracomment>heading of a form: number of an action, its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <extracomment>title of a form: quarter and, if it is not the Federation&apos;s own report, whose it is</extracomment>
        <translation>Маалымат: %1</translation>
    </message>
</context>
<context>
    <name>fpk::EntryGrid</name>
    <message>
        <source>earlier: %1</source>
        <extracomment>in an empty cell: the mark that stood in the quarter before</extracomment>
        <translation>мурда: %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>азырынча сакталган эмес</translation>
    </message>
</context>
<context>
    <name>fpk::EntryPage</name>
    <message numerus="yes">
        <source>%n row(s) of the grid “Entry” lack something and are not saved.</source>
        <translation>
            <numerusform>«Киргизүү» таблицасында %n сап аягына чейин толтурулган эмес жана сакталган жок.</numerusform>
            <numerusform>«Киргизүү» таблицасында %n сап аягына чейин толтурулган эмес жана сакталган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported: %1 of %2</source>
        <translation>Берилген эмес: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack something and are not saved yet.</source>
        <translation>
            <numerusform>%n сап аягына чейин толтурулган эмес жана азырынча сакталган жок.</numerusform>
            <numerusform>%n сап аягына чейин толтурулган эмес жана азырынча сакталган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number of an action, its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not saved yet: %1 — %2</source>
        <extracomment>why a row is not saved, then what the row is about</extracomment>
        <translation>Азырынча сакталган жок: %1 — %2</translation>
    </message>
    <message>
        <source>The Federation’s own entries</source>
        <translation>Федерация</translation>
    </message>
    <message>
        <source>Entries of the bodies</source>
        <translation>Аткаруучулар</translation>
    </message>
    <message>
        <source>A row for each body that reports; with a body in the filter, its rows and those of its members.</source>
        <translation>Маалымат берген ар бир аткаруучуга бирден сап; чыпкада аткаруучу көрсөтүлсө — анын жана курамына киргендердин саптары.</translation>
    </message>
    <message>
        <source>Mark of the selected rows</source>
        <translation>Тандалган саптардын белгиси</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>Entries of the quarter</source>
        <translation>Чейректин маалыматтары</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Киргизүү</translation>
    </message>
    <message>
        <source>The pasted block was put away: nothing of it was saved.</source>
        <translation>Коюлган блок алынып салынды: андан эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>A pasted block of the grid “Entry” waits to be mended and is not saved.</source>
        <translation>«Киргизүү» жадыбалына коюлган блок оңдоону күтүп турат, ал сакталган жок.</translation>
    </message>
    <message>
        <source>the pasted block that was not taken over</source>
        <translation>кабыл алынбаган коюлган блок</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it stands here already.</source>
        <translation>Эч нерсе өзгөргөн жок: мунун баары бул жерде бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: from row %1 (%2) to row %3 (%4).</source>
        <extracomment>%1 and %3 are numbers of rows in the grid, %2 and %4 what these rows are about</extracomment>
        <translation>
            <numerusform>%n сап жазылды: биринчиси — %1-сап (%2), акыркысы — %3-сап (%4).</numerusform>
            <numerusform>%n сап жазылды: биринчиси — %1-сап (%2), акыркысы — %3-сап (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other quarters (%1) are not saved yet.</source>
        <extracomment>%1 is a list of quarters, parted by commas</extracomment>
        <translation>
            <numerusform>Башка чейректердин (%1) %n сабы азырынча сакталган жок.</numerusform>
            <numerusform>Башка чейректердин (%1) %n сабы азырынча сакталган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;</extracomment>
        <translation>Өтүү: %1</translation>
    </message>
</context>
<context>
    <name>fpk::EntryView</name>
    <message>
        <source>There is nothing to report on in this plan.</source>
        <translation>Бул планда отчёт бере турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The filter finds nothing to report on.</source>
        <translation>Чыпка боюнча отчёт бере турган эч нерсе табылган жок.</translation>
    </message>
</context>
<context>
    <name>fpk::EntryWriter</name>
    <message>
        <source>This is the plan as it was known on %1: nothing can be entered.</source>
        <translation>Пландын абалы: %1. Эч нерсе киргизүүгө болбойт.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile.</source>
        <translation>Бул ушул арада өчүрүлдү.</translation>
    </message>
    <message>
        <source>This cannot be changed here: “%1” is expected.</source>
        <translation>Бул жерде муну өзгөртүүгө болбойт: «%1» болушу керек.</translation>
    </message>
    <message>
        <source>What was typed could not be saved: its action or body was deleted.</source>
        <translation>Киргизилгенди сактоого мүмкүн болгон жок: иш-чара же аткаруучу өчүрүлгөн.</translation>
    </message>
    <message>
        <source>%1 is closed (snapshot No. %2): its entries can be read only. It can be opened again in the menu “Reports”.</source>
        <translation>%1 жабык (№ %2 көчүрмө): маалыматтарды окууга гана болот. Аны «Отчёттор» менюсунан кайра ачууга болот.</translation>
    </message>
    <message>
        <source>%1 is still to come: it begins on %2.</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;, a date</extracomment>
        <translation>%1 али келе элек: башталышы — %2.</translation>
    </message>
</context>
<context>
    <name>fpk::EvidenceCommands</name>
    <message>
        <source>Attach a file</source>
        <translation>Файл тиркөө</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Keeping “%1” in the plan…</source>
        <translation>«%1» планда сакталууда…</translation>
    </message>
    <message>
        <source>Attach an address</source>
        <translation>Дарек тиркөө</translation>
    </message>
    <message>
        <source>Address of the document on the web:</source>
        <translation>Документтин интернеттеги дареги:</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”.</source>
        <translation>«%1» ача турган программа табылган жок.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>«%1» ачылууда…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Файлды сактоо</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>«%1» жазылууда…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул кандай документ</translation>
    </message>
    <message>
        <source>Title of the document, as it stands in the report:</source>
        <translation>Документтин отчёттогу аталышы:</translation>
    </message>
    <message>
        <source>The evidence “%1” was taken away.</source>
        <translation>«%1» документи алынып салынды.</translation>
    </message>
    <message>
        <source>The file of the plan has been moved, deleted or replaced: its evidence cannot be reached.</source>
        <translation>Пландын файлы жылдырылган, өчүрүлгөн же алмаштырылган: анын документтерине жетүүгө болбойт.</translation>
    </message>
</context>
<context>
    <name>fpk::EvidencePage</name>
    <message>
        <source>Attached on %1</source>
        <translation>%1 тиркелген</translation>
    </message>
    <message>
        <source>Nothing has been attached yet. Files of up to 50 MB are kept in the plan; they can be dropped here.</source>
        <translation>Азырынча эч нерсе тиркелген эмес. 50 МБга чейинки файлдар планда сакталат; аларды бул жерге сүйрөп келсе болот.</translation>
    </message>
    <message>
        <source>Select an action to see its evidence.</source>
        <translation>Документтерин көрүү үчүн иш-чараны тандаңыз.</translation>
    </message>
    <message>
        <source>the action as a whole</source>
        <translation>иш-чара бүтүндөй</translation>
    </message>
    <message>
        <source>the report for %1</source>
        <translation>маалымат: %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>дарек</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Тастыктоочу документтер</translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation>Тиешелүү</translation>
    </message>
    <message>
        <source>What new evidence stands with</source>
        <translation>Жаңы документ эмнеге тиешелүү</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Файл тиркөө</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Дарек…</translation>
    </message>
    <message>
        <source>Attach an address on the web</source>
        <translation>Интернеттеги даректи тиркөө</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгөртүү…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
</context>
<context>
    <name>fpk::ExpenseDialog</name>
    <message>
        <source>“Amount” must be a sum with at most two decimals, as %1.</source>
        <translation>«Сумма» үтүрдөн кийин эки белгиден ашпаган сан болушу керек, мисалы %1.</translation>
    </message>
    <message>
        <source>“Date” must be a day of the calendar, written as %1.</source>
        <translation>«Күнү» календардагы күн болушу керек, мындайча жазылат: %1.</translation>
    </message>
</context>
<context>
    <name>fpk::FaultPanel</name>
    <message numerus="yes">
        <source>Nothing was changed: %n cell(s) have to be mended.</source>
        <translation>
            <numerusform>Эч нерсе өзгөргөн жок: %n уячаны оңдоо керек.</numerusform>
            <numerusform>Эч нерсе өзгөргөн жок: %n уячаны оңдоо керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>a cell of a grid: number of its row, what the row is about, title of the column</extracomment>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>Row %1 (%2), “%3”</source>
        <translation>%1-сап (%2), «%3»</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Уяча</translation>
    </message>
    <message>
        <source>What was to stand there</source>
        <translation>Эмне киргизилген</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Эмне керек</translation>
    </message>
    <message>
        <source>Cells to be mended</source>
        <translation>Оңдоло турган уячалар</translation>
    </message>
    <message>
        <source>Put the block away</source>
        <translation>Блокту алып салуу</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Кайра кабыл алуу</translation>
    </message>
</context>
<context>
    <name>fpk::FilterBar</name>
    <message>
        <source>All bodies</source>
        <translation>Бардык жооптуулар</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <extracomment>how many actions the filter shows: %1 of all %2</extracomment>
        <translation>
            <numerusform>%n иш-чара</numerusform>
            <numerusform>%n иш-чара</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Бардык белгилер</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Бардык графалардан издөө</translation>
    </message>
    <message>
        <source>Body that takes part</source>
        <translation>Ким катышат</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Чыпканы алып салуу</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>%1-максат</translation>
    </message>
    <message>
        <source>Only this goal; press to see all</source>
        <translation>Ушул максат гана; баарын көрүү үчүн басыңыз</translation>
    </message>
    <message>
        <source>How the actions stand</source>
        <translation>Иш-чаралардын абалы</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>button that opens the saved filters</extracomment>
        <translation>Чыпкалар</translation>
    </message>
    <message>
        <source>Filters with names: save this one, take one of those saved</source>
        <translation>Аты бар чыпкалар: ушул чыпканы сактоо же сакталгандын бирин алуу</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сакталган чыпкалар</translation>
    </message>
    <message>
        <source>Only with these words; press to see all</source>
        <translation>Ушул сөздөр менен гана; баарын көрүү үчүн басыңыз</translation>
    </message>
    <message>
        <source>All statuses</source>
        <extracomment>how actions stand against their deadlines</extracomment>
        <translation>Бардык абалдар</translation>
    </message>
</context>
<context>
    <name>fpk::FinderDialog</name>
    <message>
        <source>action</source>
        <translation>иш-чара</translation>
    </message>
    <message>
        <source>body</source>
        <translation>жооптуу</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>индикатор</translation>
    </message>
    <message>
        <source>command</source>
        <translation>буйрук</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Кайда өтүү керек</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>сакталган чыпка</translation>
    </message>
    <message>
        <source>Number or words of an action, a body, an indicator, a saved filter, a command</source>
        <translation>Иш-чаранын номери же сөздөрү, жооптуу, индикатор, чыпка, буйрук</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Эч нерсе табылган жок.</translation>
    </message>
</context>
<context>
    <name>fpk::FirstPage</name>
    <message>
        <source>Welcome</source>
        <translation>Кош келиңиз</translation>
    </message>
    <message>
        <source>The strategic plan, from quarter to quarter</source>
        <translation>Стратегиялык план: кварталдан кварталга</translation>
    </message>
    <message>
        <source>Mark how the actions stand, see what is late, and print the report to the Council. How would you like to begin?</source>
        <translation>Иш-чаралардын жүрүшүн белгилеңиз, эмнеси кечиккенин көрүңүз, Кеңеш үчүн отчётту басып чыгарыңыз. Эмнеден баштайлы?</translation>
    </message>
    <message>
        <source>Open the plan of the Federation</source>
        <translation>Федерациянын планын ачуу</translation>
    </message>
    <message>
        <source>It is inside the program: %1. Your own file is made of it, to work in from now on.</source>
        <extracomment>the title of a plan</extracomment>
        <translation>Ал программанын ичинде: «%1». Андан сиздин өз файлыңыз түзүлөт, мындан ары ошол файлда иштейсиз.</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Жаңы план түзүү</translation>
    </message>
    <message>
        <source>For another period or another organisation. The directory of bodies is taken over; goals and actions are for you to write.</source>
        <translation>Башка мезгил же башка уюм үчүн. Аткаруучулардын тизмеси көчүрүлөт, максаттар менен иш-чараларды өзүңүз жазасыз.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ачуу</translation>
    </message>
    <message>
        <source>If a colleague has given you a plan, or you have kept one: a file whose name ends with .fpkplan.</source>
        <translation>Эгер планды кесиптешиңиз берсе же ал сизде сакталган болсо: аты .fpkplan менен бүткөн файл.</translation>
    </message>
    <message>
        <source>&amp;Your name, which stands with every change:</source>
        <translation>&amp;Ар бир өзгөртүү жазылуучу атыңыз:</translation>
    </message>
</context>
<context>
    <name>fpk::FormDialog</name>
    <message>
        <source>What you have typed is not saved yet. Save it?</source>
        <translation>Киргизилгендер али сакталган жок. Сактайсызбы?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Формага кайтуу</translation>
    </message>
</context>
<context>
    <name>fpk::GoalPage</name>
    <message>
        <source>Goal %1. %2</source>
        <extracomment>heading above a table: number of the goal, its title</extracomment>
        <translation>%1-максат. %2</translation>
    </message>
</context>
<context>
    <name>fpk::GoalPages</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>fpk::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Колдонмонун темалары</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Колдонмонун тексти</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryDialog</name>
    <message>
        <source>Change history</source>
        <translation>Өзгөртүүлөрдүн тарыхы</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryModel</name>
    <message>
        <source>%1: deleted</source>
        <translation>%1: өчүрүлдү</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: кошулду</translation>
    </message>
    <message>
        <source>%1 — %2: %3 → %4</source>
        <extracomment>a change: of what, which field, from what, to what</extracomment>
        <translation>%1 — %2: %3 → %4</translation>
    </message>
    <message>
        <source>Select a change.</source>
        <translation>Өзгөртүүнү тандаңыз.</translation>
    </message>
    <message>
        <source>This made the plan.</source>
        <translation>Бул өзгөртүү менен план түзүлгөн.</translation>
    </message>
    <message>
        <source>%1 has taken this back on %2.</source>
        <translation>Мурунтан жокко чыгарылган (ким: %1, качан: %2).</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>The plan was made</source>
        <translation>План түзүлдү</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Жокко чыгарылды: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s))</source>
        <extracomment>after what a change set did first: how much else</extracomment>
        <translation>
            <numerusform>(%n өзгөртүү)</numerusform>
            <numerusform>(%n өзгөртүү)</numerusform>
        </translation>
    </message>
    <message>
        <source>[taken back: %1]</source>
        <translation>[жокко чыгарылды: %1]</translation>
    </message>
    <message>
        <source>Nothing is changed in the past.</source>
        <translation>Өткөндө эч нерсе өзгөрбөйт.</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryPage</name>
    <message>
        <source>Select an action to see its history.</source>
        <translation>Тарыхын көрүү үчүн иш-чараны тандаңыз.</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryView</name>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Бардык талаалар</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Өзгөртүүлөр, акыркысы үстүндө</translation>
    </message>
    <message>
        <source>Go to the action</source>
        <translation>Иш-чарага өтүү</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Бул өзгөртүүнү жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>fpk::IndicatorsPage</name>
    <message>
        <source>the target is reached</source>
        <translation>план аткарылды</translation>
    </message>
    <message>
        <source>on the way to the target</source>
        <translation>планга карай бара жатат</translation>
    </message>
    <message>
        <source>the target was not reached in time</source>
        <translation>план мөөнөтүндө аткарылган жок</translation>
    </message>
    <message>
        <source>The plan names no indicator for this action.</source>
        <translation>Планда бул иш-чара үчүн көрсөткүч жок.</translation>
    </message>
    <message>
        <source>Select an action to see its indicators.</source>
        <translation>Көрсөткүчтөрүн көрүү үчүн иш-чараны тандаңыз.</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Баштапкы маани: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>План коюлган эмес.</translation>
    </message>
    <message>
        <source>Actual up to %1: %2 (%3)</source>
        <extracomment>how values of several quarters make one, in brackets: &quot;sum&quot;</extracomment>
        <translation>Иш жүзүндө (%1): %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was measured up to %1.</source>
        <translation>Азырынча эч нерсе өлчөнгөн жок (%1).</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <extracomment>attainment of a target: a sign, the percentage, what it means</extracomment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Өлчөө бирдиги: %1</translation>
    </message>
</context>
<context>
    <name>fpk::KyrgyzTextsDialog</name>
    <message>
        <source>Only what is missing</source>
        <translation>Жетпегендери гана</translation>
    </message>
    <message>
        <source>Kyrgyz texts</source>
        <translation>Кыргызча тексттер</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Тексттерден издөө</translation>
    </message>
    <message>
        <source>Missing: %1 of %2</source>
        <extracomment>how many Kyrgyz texts are missing, of how many</extracomment>
        <translation>Жетпейт: %1 / %2</translation>
    </message>
</context>
<context>
    <name>fpk::MainWindow</name>
    <message>
        <source>File of the plan: %1</source>
        <translation>Пландын файлы: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Куралдар панели</translation>
    </message>
    <message>
        <source>This is the plan as it was known on %1. Nothing can be changed here.</source>
        <translation>Пландын абалы: %1. Бул жерде эч нерсени өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Баары эле сакталган эмес</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Баары бир жабуу</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended; %n report(s) for it are missing.</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;</extracomment>
        <translation>
            <numerusform>%1 аяктады; ал үчүн %n маалымат берилген эмес.</numerusform>
            <numerusform>%1 аяктады; ал үчүн %n маалымат берилген эмес.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::MeasurementGrid</name>
    <message>
        <source>The reporting quarter</source>
        <translation>Отчёттук чейрек</translation>
    </message>
    <message>
        <source>The Federation’s own value where there is one, else the values of the bodies together.</source>
        <translation>Федерациянын өз мааниси болсо — ошол, болбосо аткаруучулардын маанилери чогуу.</translation>
    </message>
    <message>
        <source>The Federation’s own value; it stands instead of those of the bodies.</source>
        <translation>Федерациянын өз мааниси; ал аткаруучулардын маанилеринин ордунда турат.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of a table, for a screen reader: quarter, whose value it is, the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The Federation’s own value counts instead.</source>
        <translation>Анын ордуна Федерациянын өз мааниси эсептелет.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one, as %2, or leave the cell empty.</source>
        <translation>«%1» — сан эмес. Сан териңиз, мисалы %2, же уячаны бош калтырыңыз.</translation>
    </message>
    <message>
        <source>Federation</source>
        <extracomment>caption of a row of figures: those of the Federation as a whole</extracomment>
        <translation>Федерация</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>caption of a row of figures: what the quarter’s values come to</extracomment>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>Q%1
%2</source>
        <extracomment>head of a narrow column in two lines: a quarter of a year, as short as it can be</extracomment>
        <translation>%1-ч.
%2</translation>
    </message>
</context>
<context>
    <name>fpk::MeasurementView</name>
    <message>
        <source>Values of the indicator by quarter</source>
        <translation>Көрсөткүчтүн чейректер боюнча маанилери</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Эскертүү…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Clear the value</source>
        <translation>Маанини алып салуу</translation>
    </message>
</context>
<context>
    <name>fpk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
    <message>
        <source>%1 What you typed is kept here until you close this message: “%2”</source>
        <translation>%1 Сиз терген текст ушул билдирүүнү жапканга чейин ушул жерде сакталат: «%2»</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Текстти көчүрүү</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«%1» файлы жазылды.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
</context>
<context>
    <name>fpk::MoneyPage</name>
    <message>
        <source>not set</source>
        <translation>коюлган эмес</translation>
    </message>
    <message>
        <source>The plan does not set the amount.</source>
        <translation>Планда сумма коюлган эмес.</translation>
    </message>
    <message>
        <source>The plan has no budget line for this action. Lines are added where the action is edited.</source>
        <translation>Планда бул иш-чара үчүн бюджет саптары жок. Алар иш-чараны өзгөрткөндө кошулат.</translation>
    </message>
    <message>
        <source>Select an action to see its money.</source>
        <translation>Акчасын көрүү үчүн иш-чараны тандаңыз.</translation>
    </message>
    <message>
        <source>In all, %1</source>
        <extracomment>caption of a row of sums: those of one currency</extracomment>
        <translation>Бардыгы, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) state no amount.</source>
        <translation>
            <numerusform>%n саптын суммасы коюлган эмес.</numerusform>
            <numerusform>%n саптын суммасы коюлган эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget lines and expenses</source>
        <translation>Бюджеттин саптары жана чыгымдар</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Бюджеттин беренеси</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сарпталганы</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Калганы</translation>
    </message>
    <message>
        <source>Add an expense…</source>
        <translation>Чыгым кошуу…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
</context>
<context>
    <name>fpk::OptionalDate</name>
    <message>
        <source>The date is given</source>
        <translation>Күнү көрсөтүлгөн</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
</context>
<context>
    <name>fpk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Сереп</translation>
    </message>
</context>
<context>
    <name>fpk::PacksDialog</name>
    <message>
        <source>Make</source>
        <translation>Даярдоо</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Пакеттер үчүн папка</translation>
    </message>
    <message>
        <source>Choose a body at least.</source>
        <translation>Жок дегенде бир аткаруучуну тандаңыз.</translation>
    </message>
    <message>
        <source>Name the folder.</source>
        <translation>Папканы көрсөтүңүз.</translation>
    </message>
</context>
<context>
    <name>fpk::PageRail</name>
    <message numerus="yes">
        <source>waiting</source>
        <extracomment>below the name of a page and a number: so many of its rows wait to be saved; as short as a name</extracomment>
        <translation>
            <numerusform>күтөт</numerusform>
            <numerusform>күтөт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::PlanCommands</name>
    <message>
        <source>Goal %1 was deleted with its actions.</source>
        <translation>%1-максат иш-чаралары менен бирге өчүрүлдү.</translation>
    </message>
    <message>
        <source>Action %1 was deleted.</source>
        <translation>%1 иш-чарасы өчүрүлдү.</translation>
    </message>
    <message>
        <source>The expense of %1 was deleted.</source>
        <translation>Чыгым өчүрүлдү: %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>What is to be known about this value:</source>
        <translation>Бул маани жөнүндө эмнени билүү керек:</translation>
    </message>
    <message>
        <source>%1 is closed: snapshot No. %2.</source>
        <translation>Жабылды: %1, № %2 көчүрмө.</translation>
    </message>
    <message>
        <source>Open the quarter again: %1</source>
        <translation>Чейректи кайра ачуу: %1</translation>
    </message>
    <message>
        <source>Why it is opened again:</source>
        <translation>Эмне үчүн кайра ачылат:</translation>
    </message>
</context>
<context>
    <name>fpk::PreviewDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Отчёттун барактары</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Кеңдиги боюнча</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>behind the number of the page</extracomment>
        <translation>баары %1</translation>
    </message>
</context>
<context>
    <name>fpk::ProgramCommands</name>
    <message>
        <source>Plans (*.fpkplan);;All files (*)</source>
        <translation>Пландар (*.fpkplan);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan)</source>
        <translation>Пландар (*.fpkplan)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>Copying the plan to “%1”…</source>
        <translation>План «%1» ичине көчүрүлүүдө…</translation>
    </message>
    <message>
        <source>No other plan was opened yet</source>
        <translation>Башка пландар али ачылган эмес</translation>
    </message>
    <message>
        <source>Before the changes of %1</source>
        <extracomment>a copy of the plan, by the day before whose first change it was made</extracomment>
        <translation>%1 өзгөртүүлөрүнө чейин</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Башка файл…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көчүрмөдөн калыбына келтирүү</translation>
    </message>
</context>
<context>
    <name>fpk::QuarterChooser</name>
    <message>
        <source>Reporting quarter</source>
        <translation>Отчёттук чейрек</translation>
    </message>
    <message>
        <source>The mark, the percentage, the progress and the reasons belong to this quarter.</source>
        <translation>Белги, пайыз, аткарылышынын жүрүшү жана себептери ушул чейрекке тиешелүү.</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Мурунку чейрек</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Кийинки чейрек</translation>
    </message>
</context>
<context>
    <name>fpk::ReportCommands</name>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>«%1» файлы жазылууда…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Барактарга бөлүүдө…</translation>
    </message>
    <message>
        <source>Save the table of the filter</source>
        <translation>Чыпка боюнча таблицаны сактоо</translation>
    </message>
    <message>
        <source>The name of the file must end with one of: %1.</source>
        <translation>Файлдын аты төмөнкүлөрдүн бири менен бүтүшү керек: %1.</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>пакеттер</translation>
    </message>
    <message>
        <source>Making the packs…</source>
        <translation>Пакеттер даярдалууда…</translation>
    </message>
    <message>
        <source>Card of action %1</source>
        <translation>Иш-чаранын карточкасы %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Отчётту сактоо</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar</source>
        <translation>Мөөнөттөрдү календарь үчүн сактоо</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>мөөнөттөр</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>card %1</source>
        <extracomment>beginning of a file&apos;s name</extracomment>
        <translation>карточка %1</translation>
    </message>
</context>
<context>
    <name>fpk::ReportsPage</name>
    <message>
        <source>has not reported</source>
        <translation>маалымат берилген эмес</translation>
    </message>
    <message>
        <source>Reported for %1: “%2”</source>
        <extracomment>of a body that has not reported since: a quarter, a mark</extracomment>
        <translation>Билдирилди (%1): «%2»</translation>
    </message>
    <message>
        <source>Reports of the bodies for %1</source>
        <translation>Аткаруучулардын маалыматы: %1</translation>
    </message>
    <message>
        <source>Select an action to see what the bodies report of it.</source>
        <translation>Аткаруучулар эмнени билдиргенин көрүү үчүн иш-чараны тандаңыз.</translation>
    </message>
    <message>
        <source>No bodies report this action for themselves: the Federation’s own entry is the report.</source>
        <translation>Бул иш-чара боюнча аткаруучулар өзүнчө отчёт бербейт: Федерациянын өз жазуусу отчёт болот.</translation>
    </message>
    <message>
        <source>The Federation’s own mark is “%1”.</source>
        <translation>Федерациянын өз белгиси — «%1».</translation>
    </message>
    <message>
        <source>The Federation’s own entry has not been made.</source>
        <translation>Федерациянын өз жазуусу али жасалган жок.</translation>
    </message>
    <message>
        <source>Bodies that report for themselves</source>
        <translation>Өздөрү отчёт берген аткаруучулар</translation>
    </message>
    <message>
        <source>Report for the body…</source>
        <translation>Аткаруучунун маалыматы…</translation>
    </message>
    <message>
        <source>Accept the bodies’ reports</source>
        <translation>Аткаруучулардын маалыматын кабыл алуу</translation>
    </message>
    <message>
        <source>Makes what the bodies have reported the Federation’s own entry</source>
        <translation>Аткаруучулар билдиргенди Федерациянын өз жазуусу кылат</translation>
    </message>
</context>
<context>
    <name>fpk::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Сапты өчүрүү</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Сапты жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Сапты төмөн жылдыруу</translation>
    </message>
</context>
<context>
    <name>fpk::SavedFilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Бул чыпканы сактоо…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Бул чыпканы сактоо</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Чыпканын аты:</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>«%1» аттуу чыпка мурунтан бар.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message numerus="yes">
        <source>There are %n saved filter(s), and no room for more: delete one first.</source>
        <translation>
            <numerusform>%n тандоо сакталган, дагы сактоого орун жок: адегенде бирин өчүрүңүз.</numerusform>
            <numerusform>%n тандоо сакталган, дагы сактоого орун жок: адегенде бирин өчүрүңүз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Сакталган чыпка</translation>
    </message>
</context>
<context>
    <name>fpk::SettingsDialog</name>
    <message>
        <source>Deadlines that say “until” a period (%1) are understood:</source>
        <extracomment>the numbers of actions</extracomment>
        <translation>«Чейин» деген мөөнөттөр (%1) мындай түшүнүлөт:</translation>
    </message>
    <message>
        <source>with that period: until 2025 is through 31 December 2025</source>
        <translation>ошол мезгил менен кошо: 2025-жылга чейин — 2025-жылдын 31-декабрын кошо</translation>
    </message>
    <message>
        <source>strictly: until 2025 is through 31 December 2024</source>
        <translation>так маанисинде: 2025-жылга чейин — 2024-жылдын 31-декабрын кошо</translation>
    </message>
    <message>
        <source>each in its own way</source>
        <translation>ар бири өзүнчө</translation>
    </message>
    <message>
        <source>Folder for the daily copies</source>
        <translation>Күндүк көчүрмөлөр үчүн папка</translation>
    </message>
    <message>
        <source>Say your name: it stands with every change that you make.</source>
        <translation>Атыңызды жазыңыз: ал ар бир оңдооңуздун жанында турат.</translation>
    </message>
    <message>
        <source>The folder for the daily copies is not there or cannot be written to: choose another one, or none.</source>
        <translation>Күндүк көчүрмөлөр үчүн папка жок же ага жазууга болбойт: башкасын тандаңыз же талааны бош калтырыңыз.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>системадагыдай</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ачык</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>күңүрт</translation>
    </message>
</context>
<context>
    <name>fpk::SilentDialog</name>
    <message>
        <source>For %1, everybody has reported.</source>
        <translation>%1 үчүн баары маалымат берди.</translation>
    </message>
    <message numerus="yes">
        <source>For %1, %n body(s) have not reported.</source>
        <translation>
            <numerusform>%1 үчүн %n аткаруучу маалымат берген жок.</numerusform>
            <numerusform>%1 үчүн %n аткаруучу маалымат берген жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::TimelineModel</name>
    <message>
        <source>Action</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мөөнөтү</translation>
    </message>
</context>
<context>
    <name>fpk::TimelinePage</name>
    <message>
        <source>Deadlines of the actions against the quarters</source>
        <translation>Иш-чаралардын мөөнөтү чейректер боюнча</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Көрүнүп турган убакыт</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Чейректер</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>All years (−)</source>
        <translation>Бардык жылдар (−)</translation>
    </message>
    <message>
        <source>A few quarters (+, −)</source>
        <translation>Бир нече чейрек (+, −)</translation>
    </message>
    <message>
        <source>A few months (+)</source>
        <translation>Бир нече ай (+)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Bring today into sight</source>
        <translation>Бүгүнкү күндү көрсөтүү</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мөөнөттөр</translation>
    </message>
</context>
<context>
    <name>fpk::TwinTextsModel</name>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жок</translation>
    </message>
</context>
<context>
    <name>fpk::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>План түзүү…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ачуу…</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
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
        <source>Find…</source>
        <translation>Издөө…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Чыпканы алып салуу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>Details of the action</source>
        <translation>Иш-чара жөнүндө маалымат</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текстти чоңойтуу</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текстти кичирейтүү</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Кийинки максат</translation>
    </message>
    <message>
        <source>Previous goal</source>
        <translation>Мурунку максат</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;План</translation>
    </message>
    <message>
        <source>Report for the quarter…</source>
        <translation>Чейрек үчүн маалымат…</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Жаңы иш-чара…</translation>
    </message>
    <message>
        <source>Edit the action…</source>
        <translation>Иш-чараны өзгөртүү…</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Иш-чараны өчүрүү</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Жаңы максат…</translation>
    </message>
    <message>
        <source>Edit the goal…</source>
        <translation>Максатты өзгөртүү…</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Максатты өчүрүү</translation>
    </message>
    <message>
        <source>Directory of bodies…</source>
        <translation>Жооптуулардын маалымдамасы…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>О&amp;тчёттор</translation>
    </message>
    <message>
        <source>Quarterly report: print preview…</source>
        <translation>Чейректик отчёт: басып чыгаруу алдында көрүү…</translation>
    </message>
    <message>
        <source>Quarterly report: print…</source>
        <translation>Чейректик отчёт: басып чыгаруу…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Артка кайтаруу: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Кайталоо: %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Маалымат</translation>
    </message>
    <message>
        <source>Who has not reported…</source>
        <translation>Ким маалымат берген жок…</translation>
    </message>
    <message>
        <source>Details: description</source>
        <translation>Маалымат: сүрөттөмө</translation>
    </message>
    <message>
        <source>Details: bodies</source>
        <translation>Маалымат: аткаруучулар</translation>
    </message>
    <message>
        <source>Details: indicators</source>
        <translation>Маалымат: индикаторлор</translation>
    </message>
    <message>
        <source>Details: money</source>
        <translation>Маалымат: акча</translation>
    </message>
    <message>
        <source>Details: history</source>
        <translation>Маалымат: тарыхы</translation>
    </message>
    <message>
        <source>As of a date…</source>
        <translation>Күнгө карата…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Акыркы пландар</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көчүрмөдөн калыбына келтирүү</translation>
    </message>
    <message>
        <source>Close the quarter…</source>
        <translation>Чейректи жабуу…</translation>
    </message>
    <message>
        <source>Open the quarter again…</source>
        <translation>Чейректи кайра ачуу…</translation>
    </message>
    <message>
        <source>Details: evidence</source>
        <translation>Маалымат: документтер</translation>
    </message>
    <message>
        <source>Quarterly report: save as…</source>
        <translation>Чейректик отчёт: башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Table of the filter: save as…</source>
        <translation>Чыпка боюнча таблица: башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Отчётту сактоо</translation>
    </message>
    <message>
        <source>Packs for the bodies…</source>
        <translation>Аткаруучулар үчүн пакеттер…</translation>
    </message>
    <message>
        <source>Card of the action…</source>
        <translation>Иш-чаранын карточкасы…</translation>
    </message>
    <message>
        <source>Deadlines for a calendar…</source>
        <translation>Мөөнөттөр календарь үчүн…</translation>
    </message>
    <message>
        <source>Title, period and signatures…</source>
        <translation>Аталышы, мезгили, колдор…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Жөндөөлөр…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Өтүү…</translation>
    </message>
    <message>
        <source>Deadlines in time…</source>
        <translation>Мөөнөттөр убакыт шкаласында…</translation>
    </message>
    <message>
        <source>Kyrgyz texts…</source>
        <translation>Кыргызча тексттер…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Бул эмне?</translation>
    </message>
    <message>
        <source>Takes the last change back. Every change of the plan can be taken back.</source>
        <translation>Акыркы оңдоону артка кайтарат. Пландын каалаган оңдоосун артка кайтарууга болот.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Акыркы артка кайтарылган оңдоону кайра жасайт.</translation>
    </message>
    <message>
        <source>Opens the form of a new action of this goal, with the next free number.</source>
        <translation>Ушул максаттын жаңы иш-чарасынын формасын кийинки бош номер менен ачат.</translation>
    </message>
    <message>
        <source>Opens the form of the selected action: its wording, deadline, bodies, indicators and budget.</source>
        <translation>Тандалган иш-чаранын формасын ачат: баяндалышы, мөөнөтү, аткаруучулары, индикаторлору, бюджети.</translation>
    </message>
    <message>
        <source>Deletes the selected action with all that was reported of it. Ctrl+Z brings it back.</source>
        <translation>Тандалган иш-чараны анын маалыматтары менен кошо өчүрөт. Ctrl+Z аны кайтарат.</translation>
    </message>
    <message>
        <source>Shows the report of the quarter as it will be printed. Its language, paper and sections are chosen there.</source>
        <translation>Чейректин отчётун кагазда кандай болсо, ошондой көрсөтөт. Тилин, кагазын жана бөлүмдөрүн ошол жерден тандашат.</translation>
    </message>
    <message>
        <source>Prints the report of the quarter, as it was chosen in the preview last.</source>
        <translation>Чейректин отчётун алдын ала көрүүдө акыркы жолу тандалгандай басып чыгарат.</translation>
    </message>
    <message>
        <source>Writes the report of the quarter into a file: PDF, Word, Excel or a web page.</source>
        <translation>Чейректин отчётун файлга жазат: PDF, Word, Excel же веб-барак.</translation>
    </message>
    <message>
        <source>Shows or hides at the right what is known of the selected action.</source>
        <translation>Тандалган иш-чара жөнүндө баарын оң жакта көрсөтөт же жашырат.</translation>
    </message>
    <message>
        <source>Change history…</source>
        <translation>Өзгөртүүлөрдүн тарыхы…</translation>
    </message>
</context>
<context>
    <name>fpk::WindowDialogs</name>
    <message>
        <source>The plan as of a date</source>
        <translation>План белгилүү күнгө карата</translation>
    </message>
    <message>
        <source>Show the plan as it was known at this moment:</source>
        <translation>План ушул учурда кандай белгилүү болсо, ошондой көрсөтүлсүн:</translation>
    </message>
</context>
<context>
    <name>fpk::Workspace</name>
    <message>
        <source>There is nothing to take back: the file holds no changes since it was made.</source>
        <translation>Артка кайтара турган эч нерсе жок: файл түзүлгөндөн бери өзгөртүүлөр болгон эмес.</translation>
    </message>
    <message>
        <source>This was changed meanwhile by %1 on %2, so your change was not made; look at the new value and try again.</source>
        <translation>Ушул аралыкта бул маани өзгөртүлдү (ким: %1, качан: %2), ошондуктан сиздин өзгөртүүңүз киргизилген жок; жаңы маанини карап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile by %1 on %2, so your change was not made.</source>
        <translation>Муну ушул убакта %1 өчүрдү (%2), ошондуктан сиздин өзгөртүүңүз киргизилген жок.</translation>
    </message>
    <message>
        <source>The plan was first recorded on %1; of %2 nothing is known.</source>
        <translation>План программага %1 киргизилген; %2 карата ал жөнүндө эч нерсе белгисиз.</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 deleted it on %2.</source>
        <translation>Жокко чыгарууга болбойт: жазуу мурунтан өчүрүлгөн (ким: %1, качан: %2).</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 changed the same on %2. Take that back first.</source>
        <translation>Жокко чыгарууга болбойт: ошол эле маани кийин өзгөртүлгөн (ким: %1, качан: %2). Алгач ошол өзгөртүүнү жокко чыгарыңыз.</translation>
    </message>
    <message>
        <source>This is the plan as it was known on %1, which cannot be changed.</source>
        <translation>Пландын абалы: %1; аны өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so nothing is written to it (%2). Save what can be read of it, or go back to one of its copies.</source>
        <translation>«%1» файлы бузулган, ошондуктан ага эч нерсе жазылбайт (%2). Окууга мүмкүн болгонун сактап алыңыз же анын көчүрмөлөрүнүн бирине кайтыңыз.</translation>
    </message>
    <message>
        <source>%1 is not over yet, and what is known of it can still change. Name a day before today, or a moment that has passed.</source>
        <translation>%1 али өтө элек, ошондуктан ал учурдагы маалымат дагы өзгөрүшү мүмкүн. Бүгүнкүдөн мурунку күндү же өтүп кеткен учурду көрсөтүңүз.</translation>
    </message>
</context>
</TS>
