<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Официальная формулировка</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>Принять это чтение</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>The term has not begun: it starts on %1.</source>
        <translation>Срок не наступил: он начинается %1.</translation>
    </message>
    <message>
        <source>Under control: due on %1.</source>
        <translation>На контроле: срок — %1.</translation>
    </message>
    <message numerus="yes">
        <source>Due soon: due on %1, %n day(s) left.</source>
        <translation>
            <numerusform>Срок истекает: %1, остался %n день.</numerusform>
            <numerusform>Срок истекает: %1, осталось %n дня.</numerusform>
            <numerusform>Срок истекает: %1, осталось %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline can be read in two ways: by the strict reading it passed on %1, by the accepted one it lasts until %2.</source>
        <translation>Срок толкуется по-разному: при строгом толковании он истёк %1, при принятом — истекает %2.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): was due on %1.</source>
        <translation>
            <numerusform>Просрочено на %n день: срок был %1.</numerusform>
            <numerusform>Просрочено на %n дня: срок был %1.</numerusform>
            <numerusform>Просрочено на %n дней: срок был %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done late: reported for %1, was due on %2; the date of fulfilment was not given.</source>
        <translation>Исполнено с нарушением срока: отчёт за %1, срок был %2; дата исполнения не указана.</translation>
    </message>
    <message>
        <source>Done late: on %1, was due on %2.</source>
        <translation>Исполнено с нарушением срока: %1, срок был %2.</translation>
    </message>
    <message>
        <source>Done; the date of fulfilment was not given.</source>
        <translation>Исполнено; дата исполнения не указана.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Исполнено %1.</translation>
    </message>
    <message>
        <source>The deadline has no date: “%1”.</source>
        <translation>Срок не определён датой: «%1».</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Сведения ещё не представлены.</translation>
    </message>
    <message>
        <source>Last mark: “%1”, %2.</source>
        <translation>Последняя отметка (%2): «%1».</translation>
    </message>
    <message>
        <source>It carries over: its term runs past the end of the plan.</source>
        <translation>Переходящее: срок продолжается после окончания плана.</translation>
    </message>
    <message>
        <source>Due soon: due on %1, this is the last day.</source>
        <translation>Срок истекает: %1, это последний день.</translation>
    </message>
    <message>
        <source>Removed from control: %1.</source>
        <translation>Снято с контроля: %1.</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>Directory of bodies</source>
        <translation>Справочник ответственных</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Новый ответственный</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Новый член группы</translation>
    </message>
    <message>
        <source>A new body that belongs to the selected one</source>
        <translation>Новый орган, входящий в выбранный</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
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
        <translation>Ответственные: %1</translation>
    </message>
    <message>
        <source>Deadline in the plan: %1</source>
        <translation>Срок в плане: %1</translation>
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
        <translation>цель %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>строка бюджета</translation>
    </message>
    <message>
        <source>expense of %1</source>
        <translation>расход от %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, snapshot No. %2</source>
        <extracomment>a record of the history: the closing of a quarter, the number of its snapshot</extracomment>
        <translation>%1, снимок № %2</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>документ «%1»</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A snapshot of the plan is kept under a number. What was reported for the quarter cannot be changed then, unless the quarter is opened again.</source>
        <translation>Снимок плана сохраняется под номером. После этого сведения за квартал нельзя изменить, пока он не открыт снова.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Закрыть квартал</translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message>
        <source>%1 is not over yet: its last day is %2.</source>
        <translation>%1 ещё не закончился: последний день — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) have not reported.</source>
        <translation>
            <numerusform>Сведения не представил %n исполнитель.</numerusform>
            <numerusform>Сведения не представили %n исполнителя.</numerusform>
            <numerusform>Сведения не представили %n исполнителей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no entry by the Federation itself.</source>
        <translation>
            <numerusform>Нет записи самой Федерации о %n мероприятии.</numerusform>
            <numerusform>Нет записи самой Федерации о %n мероприятиях.</numerusform>
            <numerusform>Нет записи самой Федерации о %n мероприятиях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about what is overdue give no reason.</source>
        <translation>
            <numerusform>В %n записи о просроченном не указана причина.</numerusform>
            <numerusform>В %n записях о просроченном не указана причина.</numerusform>
            <numerusform>В %n записях о просроченном не указана причина.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with a target have no value.</source>
        <translation>
            <numerusform>Нет значения %n индикатора, для которого установлен план.</numerusform>
            <numerusform>Нет значений %n индикаторов, для которых установлен план.</numerusform>
            <numerusform>Нет значений %n индикаторов, для которых установлен план.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in the reports for %1.</source>
        <translation>За %1 представлены все сведения.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no display for the window; what works without one is, for instance: %1</source>
        <translation>Для окна нет дисплея; без него работает, например: %1</translation>
    </message>
    <message>
        <source>--%1 must be %2.</source>
        <translation>Для --%1 укажите: %2.</translation>
    </message>
    <message>
        <source>--%1 was given twice; give it once.</source>
        <translation>Параметр --%1 указан дважды; укажите его один раз.</translation>
    </message>
    <message>
        <source>the plan file (without it, your own)</source>
        <translation>файл плана (без него — ваш собственный)</translation>
    </message>
    <message>
        <source>the day to take as today, as 2023-12-31</source>
        <translation>какой день считать сегодняшним, например 2023-12-31</translation>
    </message>
    <message>
        <source>the language of everything that is said</source>
        <translation>язык всех сообщений</translation>
    </message>
    <message>
        <source>who makes the change</source>
        <translation>кто вносит изменение</translation>
    </message>
    <message>
        <source>say nothing but the answer and what went wrong</source>
        <translation>сообщать только ответ и ошибки</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>a date of the calendar, as 2022-12-31</source>
        <translation>дату календаря, например 2022-12-31</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a quarter, as 2023-Q4</source>
        <translation>квартал, например 2023-Q4</translation>
    </message>
    <message>
        <source>--status must be one of: notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn.</source>
        <translation>Для --status укажите одно из слов: notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn.</translation>
    </message>
    <message>
        <source>The plan has no body with the code “%1”.</source>
        <translation>В плане нет ответственного с кодом «%1».</translation>
    </message>
    <message>
        <source>Nothing was different; nothing was changed.</source>
        <translation>Отличий нет; ничего не изменено.</translation>
    </message>
    <message>
        <source>report on an action for a quarter</source>
        <translation>внести сведения о мероприятии за квартал</translation>
    </message>
    <message>
        <source>the reporting quarter</source>
        <translation>отчётный квартал</translation>
    </message>
    <message>
        <source>notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn</source>
        <translation>notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn</translation>
    </message>
    <message>
        <source>from 0 to 100</source>
        <translation>от 0 до 100</translation>
    </message>
    <message>
        <source>how often it was held in the quarter</source>
        <translation>сколько раз проведено за квартал</translation>
    </message>
    <message>
        <source>when it was fulfilled</source>
        <translation>когда исполнено</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>что сделано</translation>
    </message>
    <message>
        <source>why it was not done</source>
        <translation>почему не исполнено</translation>
    </message>
    <message>
        <source>what was undertaken about that</source>
        <translation>какие меры приняты</translation>
    </message>
    <message>
        <source>on what decision it was withdrawn</source>
        <translation>по какому решению снято с контроля</translation>
    </message>
    <message>
        <source>the new deadline</source>
        <translation>новый срок</translation>
    </message>
    <message>
        <source>who reports (without it, the Federation)</source>
        <translation>кто представляет сведения (без него — Федерация)</translation>
    </message>
    <message>
        <source>fpkplan [FILE] opens the window; with a command it needs no display:</source>
        <translation>fpkplan [FILE] открывает окно; с командой дисплей не нужен:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>“fpkplan --help” shows the commands, “fpkplan COMMAND --help” their options.</source>
        <translation>Команды показывает «fpkplan --help», их параметры — «fpkplan COMMAND --help».</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Не хватает аргумента.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» — лишнее слово.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; name a plan file with --file.</source>
        <translation>Не удалось создать папку «%1»; укажите файл плана параметром --file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Не удалось прочитать файл «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n fault(s), listed above with their places; no plan was made. Mend them and try again.</source>
        <translation>
            <numerusform>В файле «%1» найдена %n ошибка (места указаны выше); план не создан. Исправьте файл и повторите попытку.</numerusform>
            <numerusform>В файле «%1» найдены %n ошибки (места указаны выше); план не создан. Исправьте файл и повторите попытку.</numerusform>
            <numerusform>В файле «%1» найдено %n ошибок (места указаны выше); план не создан. Исправьте файл и повторите попытку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” with %n action(s).</source>
        <translation>
            <numerusform>Создан файл «%1», в нём %n мероприятие.</numerusform>
            <numerusform>Создан файл «%1», в нём %n мероприятия.</numerusform>
            <numerusform>Создан файл «%1», в нём %n мероприятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in order.</source>
        <translation>Файл «%1» в порядке.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>make a plan file</source>
        <translation>создать файл плана</translation>
    </message>
    <message>
        <source>the plan to make it of (without it, the bundled one)</source>
        <translation>из какого плана его создать (без него — из встроенного)</translation>
    </message>
    <message>
        <source>take back the last change of the file, as one more change</source>
        <translation>отменить последнее изменение файла ещё одним изменением</translation>
    </message>
    <message>
        <source>check the file: database, references, tables against journal</source>
        <translation>проверить файл: базу данных, ссылки, таблицы по журналу</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>Для --%1 укажите одно из слов: %2.</translation>
    </message>
    <message>
        <source>only the actions of this goal</source>
        <translation>только мероприятия этой цели</translation>
    </message>
    <message>
        <source>only where this body takes part, itself or in its group</source>
        <translation>только те, в которых он участвует сам или в составе группы</translation>
    </message>
    <message>
        <source>only with this mark: notStarted, inProgress, done, …</source>
        <translation>только с этой отметкой: notStarted, inProgress, done, …</translation>
    </message>
    <message>
        <source>only in this condition: overdue, dueSoon, open, …</source>
        <translation>только в этом состоянии: overdue, dueSoon, open, …</translation>
    </message>
    <message>
        <source>only with all these words</source>
        <translation>только со всеми этими словами</translation>
    </message>
    <message>
        <source>The plan has no goal %1.</source>
        <translation>В плане нет цели %1.</translation>
    </message>
    <message>
        <source>the file to write; its ending says the format</source>
        <translation>файл для записи; вид файла — по его расширению</translation>
    </message>
    <message>
        <source>--output is missing: name the file to write.</source>
        <translation>Нет параметра --output: укажите файл для записи.</translation>
    </message>
    <message>
        <source>--output must end with one of: %1.</source>
        <translation>Имя файла в --output должно оканчиваться на одно из: %1.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Файл «%1» записан.</translation>
    </message>
    <message>
        <source>answer in JSON, for a program</source>
        <translation>ответ в JSON, для программ</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Срок понимается так</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The plan has no action %1; “fpkplan list” shows all numbers.</source>
        <translation>В плане нет мероприятия %1; все номера показывает «fpkplan list».</translation>
    </message>
    <message>
        <source>the actions, all or those chosen</source>
        <translation>мероприятия, все или отобранные</translation>
    </message>
    <message>
        <source>one action, whole (its number as printed: 7.16)</source>
        <translation>одно мероприятие целиком (номер — как в плане: 7.16)</translation>
    </message>
    <message>
        <source>how many actions stand how, by goal</source>
        <translation>сколько мероприятий в каком состоянии, по целям</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a plan file.</source>
        <translation>«%1» — не команда и не файл плана.</translation>
    </message>
    <message>
        <source>why the mark differs from what the bodies’ reports come to</source>
        <translation>почему отметка отличается от того, что выходит по отчётам исполнителей</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Не указано --%1.</translation>
    </message>
    <message>
        <source>--%1 %2: the action has %3; “fpkplan show” lists them in order.</source>
        <translation>--%1 %2: у мероприятия их %3; «fpkplan show» перечисляет их по порядку.</translation>
    </message>
    <message>
        <source>a number, as 4.5</source>
        <translation>число, например 4.5</translation>
    </message>
    <message>
        <source>a sum with at most two decimals, as 1234.50</source>
        <translation>сумму не более чем с двумя знаками после запятой, например 1234.50</translation>
    </message>
    <message>
        <source>write down the actual value of an indicator in a quarter</source>
        <translation>записать фактическое значение показателя за квартал</translation>
    </message>
    <message>
        <source>which of the action’s indicators, from 1</source>
        <translation>который из показателей мероприятия, с 1</translation>
    </message>
    <message>
        <source>the value, in the indicator’s unit</source>
        <translation>значение в единицах показателя</translation>
    </message>
    <message>
        <source>whose value (without it, the Federation’s)</source>
        <translation>чьё значение (без него — Федерации)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>write down an expense against a budget line</source>
        <translation>записать расход по строке бюджета</translation>
    </message>
    <message>
        <source>which of the action’s budget lines, from 1</source>
        <translation>которая из строк бюджета мероприятия, с 1</translation>
    </message>
    <message>
        <source>when it was spent</source>
        <translation>когда израсходовано</translation>
    </message>
    <message>
        <source>how much, in the currency of the line, as 1234.50</source>
        <translation>сколько, в валюте строки, например 1234.50</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Показатель %1</translation>
    </message>
    <message>
        <source>%1; target: %2, actual: %3, attained: %4</source>
        <translation>%1; план: %2, факт: %3, достигнуто: %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>Budget line %1</source>
        <translation>Строка бюджета %1</translation>
    </message>
    <message>
        <source>%1; planned: %2, spent: %3, %4</source>
        <translation>%1; план: %2, израсходовано: %3, %4</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>--plan must be the first and the last day of a plan, as 2022-01-01..2025-12-31.</source>
        <translation>--plan должен быть первым и последним днём плана, например 2022-01-01..2025-12-31.</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Неоднозначно: %1</translation>
    </message>
    <message>
        <source>The other reading: %1</source>
        <translation>Другое толкование: %1</translation>
    </message>
    <message>
        <source>how the wording of a deadline is understood</source>
        <translation>как понимается формулировка срока</translation>
    </message>
    <message>
        <source>the period of the plan, as 2022-01-01..2025-12-31</source>
        <translation>период плана, например 2022-01-01..2025-12-31</translation>
    </message>
    <message>
        <source>a date or a moment, as 2023-12-31 or 2023-12-31T18:00:00+06:00</source>
        <translation>дату или момент, например 2023-12-31 или 2023-12-31T18:00:00+06:00</translation>
    </message>
    <message>
        <source>the plan as it was known then: a date or a moment</source>
        <translation>план, каким он был известен на эту дату или момент</translation>
    </message>
    <message>
        <source>The plan was copied to “%1”.</source>
        <translation>Копия плана записана: «%1».</translation>
    </message>
    <message>
        <source>The plan is again as in “%1”.</source>
        <translation>План восстановлен из копии «%1».</translation>
    </message>
    <message>
        <source>What it was before is kept in “%1”.</source>
        <translation>Прежний файл сохранён под именем «%1».</translation>
    </message>
    <message>
        <source>copy the plan, as a whole file, while others go on working</source>
        <translation>записать копию плана, не прерывая работу других</translation>
    </message>
    <message>
        <source>put a copy in place of the plan, which is kept under another name</source>
        <translation>заменить план копией; прежний файл сохраняется под другим именем</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(отмена)</translation>
    </message>
    <message>
        <source>who changed what and when, of the plan or of one action</source>
        <translation>кто, когда и что изменил: во всём плане или в одном мероприятии</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>Файл «%1» повреждён.</translation>
    </message>
    <message>
        <source>“fpkplan restore FILE” puts a backup copy in its place; the latest one is “%1”.</source>
        <translation>Команда «fpkplan restore ФАЙЛ» заменит его резервной копией; последняя — «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“fpkplan salvage TARGET.json” saves what can still be read of it: %n record(s).</source>
        <translation>
            <numerusform>Команда «fpkplan salvage ФАЙЛ.json» сохранит то, что ещё читается: %n запись.</numerusform>
            <numerusform>Команда «fpkplan salvage ФАЙЛ.json» сохранит то, что ещё читается: %n записи.</numerusform>
            <numerusform>Команда «fpkplan salvage ФАЙЛ.json» сохранит то, что ещё читается: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>Файл «%1» уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <source>save what can be read of a damaged plan file as JSON</source>
        <translation>сохранить в JSON то, что читается в повреждённом файле плана</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it as 2023-Q4.</source>
        <translation>«%1» — не квартал; пишите, например, 2023-Q4.</translation>
    </message>
    <message>
        <source>%1 is closed: snapshot No. %2 of %3.</source>
        <translation>Закрыто: %1, снимок № %2 от %3.</translation>
    </message>
    <message>
        <source>--comment is missing: say why the quarter is opened again.</source>
        <translation>Нет параметра --comment: укажите, почему квартал открывается снова.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>Не закрыто: %1.</translation>
    </message>
    <message>
        <source>close a quarter: keep a snapshot, lock its reports</source>
        <translation>закрыть квартал: сохранить снимок и запретить изменение сведений</translation>
    </message>
    <message>
        <source>open a closed quarter again</source>
        <translation>снова открыть закрытый квартал</translation>
    </message>
    <message>
        <source>why it is opened again</source>
        <translation>почему открывается снова</translation>
    </message>
    <message>
        <source>--body goes with --quarter: whose report for which quarter.</source>
        <translation>--body указывается вместе с --quarter: чьи сведения и за какой квартал.</translation>
    </message>
    <message>
        <source>Nothing is reported of %1 for %2 yet; report it first.</source>
        <translation>О мероприятии %1 ещё нет сведений за период «%2»; сначала внесите их.</translation>
    </message>
    <message>
        <source>This evidence is an address: %1</source>
        <translation>Этот документ — адрес: %1</translation>
    </message>
    <message>
        <source>Only one of --attach, --link, --save, --remove and --as-of at a time.</source>
        <translation>За один раз — только одно из --attach, --link, --save, --remove и --as-of.</translation>
    </message>
    <message>
        <source>what proves an action: list, attach, save, remove</source>
        <translation>чем подтверждается мероприятие: перечень, прикрепить, сохранить, убрать</translation>
    </message>
    <message>
        <source>keep this file in the plan, 50 MB at most</source>
        <translation>хранить этот файл в плане, не больше 50 МБ</translation>
    </message>
    <message>
        <source>attach an address on the web</source>
        <translation>прикрепить адрес в интернете</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>что это за документ</translation>
    </message>
    <message>
        <source>the report that it stands with</source>
        <translation>за какой квартал сведения</translation>
    </message>
    <message>
        <source>whose report (without it, the Federation’s)</source>
        <translation>чьи сведения (без этого — Федерации)</translation>
    </message>
    <message>
        <source>write the file of that number</source>
        <translation>записать файл с этим номером</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>куда записать</translation>
    </message>
    <message>
        <source>take the one of that number away</source>
        <translation>убрать документ с этим номером</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Документ %1</translation>
    </message>
    <message>
        <source>--output is missing: name the folder to write into.</source>
        <translation>Не указан --output: назовите папку, в которую записать.</translation>
    </message>
    <message>
        <source>%1: nothing to be made</source>
        <translation>%1: нечего включать</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s), “%2”</source>
        <translation>
            <numerusform>%1: %n мероприятие, «%2»</numerusform>
            <numerusform>%1: %n мероприятия, «%2»</numerusform>
            <numerusform>%1: %n мероприятий, «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>the quarterly progress report (.pdf, .docx, .xlsx, .html)</source>
        <translation>квартальный отчёт о ходе выполнения (.pdf, .docx, .xlsx, .html)</translation>
    </message>
    <message>
        <source>a table of the chosen actions (.pdf, .docx, .xlsx, .html, .csv)</source>
        <translation>таблица выбранных мероприятий (.pdf, .docx, .xlsx, .html, .csv)</translation>
    </message>
    <message>
        <source>for each body a folder with its table, its report, a sheet to fill in</source>
        <translation>для каждого исполнителя папка: таблица, отчёт, бланк для заполнения</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>папка, в которую записать</translation>
    </message>
    <message>
        <source>whose pack; may be repeated (without it, all that report one by one)</source>
        <translation>чей пакет; можно повторять (без этого — все, кто отчитывается отдельно)</translation>
    </message>
    <message>
        <source>the deadlines of the chosen actions for people’s calendars (.ics)</source>
        <translation>сроки выбранных мероприятий для календаря (.ics)</translation>
    </message>
    <message>
        <source>everything about one action, with its history (.pdf, .docx, .xlsx, .html)</source>
        <translation>всё об одном мероприятии, с историей (.pdf, .docx, .xlsx, .html)</translation>
    </message>
    <message>
        <source>only these of its sections, as late,indicators (without it, all)</source>
        <translation>только эти разделы, например late,indicators (без этого — все)</translation>
    </message>
    <message>
        <source>only what an entry for the quarter is owed of and missing</source>
        <translation>только то, по чему сведения за квартал не представлены</translation>
    </message>
    <message>
        <source>only what was first reported as done in the quarter</source>
        <translation>только то, что отмечено исполненным впервые за квартал</translation>
    </message>
    <message>
        <source>only what is not done, or not started though its term has begun</source>
        <translation>только то, что не исполнено или не начато, хотя срок наступил</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), listed above, were left out: what they belong to is lost. Enter them again where they belong.</source>
        <translation>
            <numerusform>%n запись, названная выше, не вошла в план: то, к чему она относилась, утрачено. Внесите её заново на её место.</numerusform>
            <numerusform>%n записи, названные выше, не вошли в план: то, к чему они относились, утрачено. Внесите их заново на их места.</numerusform>
            <numerusform>%n записей, названных выше, не вошли в план: то, к чему они относились, утрачено. Внесите их заново на их места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) that the plan names are not there: attach them again.</source>
        <translation>
            <numerusform>Нет %n прикреплённого файла, названного в плане: прикрепите его снова.</numerusform>
            <numerusform>Нет %n прикреплённых файлов, названных в плане: прикрепите их снова.</numerusform>
            <numerusform>Нет %n прикреплённых файлов, названных в плане: прикрепите их снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPlan</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Сохранить то, что читается…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранение того, что читается</translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation>Планы в виде JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” is the damaged plan itself; choose another name.</source>
        <translation>«%1» — сам повреждённый план; выберите другое имя.</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1”…</source>
        <translation>Чтение того, что читается в «%1»…</translation>
    </message>
    <message>
        <source>There is a copy of the plan as well, from before the changes of %1: open “%2”.</source>
        <translation>Есть и копия плана до изменений %1: откройте «%2».</translation>
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
        <translation>В календаре нет такого дня или периода; укажите, какой имеется в виду.</translation>
    </message>
    <message>
        <source>“Until” can be understood in two ways: with the period it names (taken here, until %1) or only to its beginning (the strict reading, until %2).</source>
        <translation>«До» можно понять двояко: включая названный период (принято здесь, до %1) или только до его начала (строгое чтение, до %2).</translation>
    </message>
    <message>
        <source>It is not clear whether the work runs without a break (taken here) or only in that part of each year.</source>
        <translation>Неясно, идёт ли работа без перерыва (принято здесь) или только в этой части каждого года.</translation>
    </message>
    <message>
        <source>It is not clear whether that part of each year is meant (taken here) or the whole stretch of the years.</source>
        <translation>Неясно, имеется ли в виду эта часть каждого года (принято здесь) или всё время этих лет.</translation>
    </message>
    <message>
        <source>The wording is approximate; the dates are those usually meant by it.</source>
        <translation>Формулировка приблизительная; взяты даты, которые под ней обычно понимают.</translation>
    </message>
    <message>
        <source>The wording names both a constant duty and a rhythm; the rhythm was taken.</source>
        <translation>Названы и постоянная обязанность, и периодичность; принята периодичность.</translation>
    </message>
    <message>
        <source>The wording offers a choice; all of it was taken.</source>
        <translation>В формулировке назван выбор; принято всё.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Не понято: «%1».</translation>
    </message>
    <message>
        <source>The wording says that the date is still to be agreed.</source>
        <translation>По формулировке дата ещё будет согласована.</translation>
    </message>
    <message>
        <source>Day of the week: %1.</source>
        <translation>День недели: %1.</translation>
    </message>
    <message>
        <source>The deadline was moved; the earlier one belongs to the history.</source>
        <translation>Срок перенесён; прежний относится к истории.</translation>
    </message>
    <message>
        <source>The wording names another document as well, which may set dates of its own.</source>
        <translation>Назван и другой документ, который может устанавливать свои даты.</translation>
    </message>
    <message>
        <source>On demand: no instalments are expected.</source>
        <translation>По мере необходимости: повторений не ожидается.</translation>
    </message>
    <message>
        <source>How often is none of weekly, monthly, quarterly, half-yearly and yearly; the times are not counted.</source>
        <translation>Периодичность не еженедельная, не ежемесячная, не ежеквартальная, не полугодовая и не годовая; число раз не подсчитывается.</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>Ни в одном месяце нет %1-го числа.</translation>
    </message>
    <message>
        <source>The day of each instalment depends on an event.</source>
        <translation>День каждого повторения зависит от события.</translation>
    </message>
    <message>
        <source>The wording does not say of which month day %1 is; the month after was taken.</source>
        <translation>Не сказано, какого месяца %1-е число; принят следующий месяц.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The beginning depends on an event.</source>
        <translation>Начало зависит от события.</translation>
    </message>
    <message>
        <source>No year is named; say which one is meant.</source>
        <translation>Год не назван; укажите, какой.</translation>
    </message>
    <message>
        <source>A day without a month; say which month, or whether every month is meant.</source>
        <translation>Число без месяца; укажите месяц или то, что имеется в виду каждый.</translation>
    </message>
    <message>
        <source>The wording names no date that could be read; set the dates by hand.</source>
        <translation>В формулировке нет даты, которую удалось бы прочесть; укажите даты вручную.</translation>
    </message>
    <message>
        <source>The date depends on an event; say when that is.</source>
        <translation>Дата зависит от события; укажите, когда оно будет.</translation>
    </message>
    <message>
        <source>The stretch runs over the turn of a year, and one year is named: that of its end (taken here) or that of its beginning.</source>
        <translation>Период переходит через новый год, а год назван один: год окончания (принят здесь) или год начала.</translation>
    </message>
    <message>
        <source>The wording names a period and a day until when; all of it was taken together.</source>
        <translation>В формулировке названы и период, и день, до которого исполнить; они взяты вместе.</translation>
    </message>
    <message>
        <source>The wording names more than one rhythm; the last was taken.</source>
        <translation>В формулировке названо несколько периодичностей; принята последняя.</translation>
    </message>
    <message>
        <source>Working days are meant; days of the calendar were counted.</source>
        <translation>Имеются в виду рабочие дни; посчитаны календарные.</translation>
    </message>
    <message>
        <source>No year is named; the whole time of the plan was taken.</source>
        <translation>Год не назван; взят весь период плана.</translation>
    </message>
    <message>
        <source>The period ends before it begins; the whole time of the plan was taken.</source>
        <translation>Период заканчивается раньше, чем начинается; взят весь период плана.</translation>
    </message>
    <message>
        <source>The day of the week is not read into the dates; set them by hand.</source>
        <translation>День недели в датах не учтён; укажите даты вручную.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1: added</source>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record that was made: &quot;4.5, Q4 2023&quot;, its mark</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Responsible body: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Отметка: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Words: “%1”</source>
        <translation>Слова: «%1»</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>the action as a whole</source>
        <translation>мероприятие в целом</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file: its name, its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>сведения не представлены</translation>
    </message>
    <message>
        <source>done in this quarter</source>
        <translation>исполнено за этот квартал</translation>
    </message>
    <message>
        <source>not done or not started</source>
        <translation>не исполнено или не начато</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>the title of a column, the words that are looked for in it</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>closing of %1, snapshot No. %2</source>
        <extracomment>what was done: the quarter as &quot;Q4 2022&quot;</extracomment>
        <translation>закрытие: %1, снимок № %2</translation>
    </message>
    <message>
        <source>opening of %1 again</source>
        <translation>повторное открытие: %1</translation>
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
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) → %1</source>
        <extracomment>so many marks were put at once: which</extracomment>
        <translation>
            <numerusform>%n отметка → %1</numerusform>
            <numerusform>%n отметки → %1</numerusform>
            <numerusform>%n отметок → %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Nothing was reported for %1.</source>
        <translation>За %1 сведения не представлены.</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Официальная формулировка</translation>
    </message>
    <message>
        <source>The deadline as it is read</source>
        <translation>Как понимается срок</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Неоднозначно: %1</translation>
    </message>
    <message>
        <source>The other reading: %1</source>
        <translation>Другое толкование: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>исходное значение: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>план: %1</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>план не установлен</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>факт: %1</translation>
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
        <translation>сумма не установлена</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>израсходовано: %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Представленные сведения</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Сведения ещё не представлены.</translation>
    </message>
</context>
<context>
    <name>EntryCells</name>
    <message>
        <source>This has to stay empty: the action does not recur.</source>
        <translation>Здесь должно быть пусто: мероприятие не повторяется.</translation>
    </message>
    <message>
        <source>This has to stay empty: it is about the Federation’s own entry.</source>
        <translation>Здесь должно быть пусто: это относится к записи самой Федерации.</translation>
    </message>
    <message>
        <source>This has to stay empty with the mark “%1”.</source>
        <translation>При отметке «%1» здесь должно быть пусто.</translation>
    </message>
    <message>
        <source>A mark is expected: %1.</source>
        <extracomment>%1 is a list of the marks, parted by commas</extracomment>
        <translation>Нужна отметка: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100 is expected.</source>
        <translation>Нужно целое число от 0 до 100.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more, is expected.</source>
        <translation>Нужно целое число, 0 или больше.</translation>
    </message>
    <message>
        <source>A date is expected, as 31.12.2023.</source>
        <translation>Нужна дата, например 31.12.2023.</translation>
    </message>
    <message>
        <source>This is the wording of the plan: it is changed in the form of the action.</source>
        <translation>Это формулировка плана: её меняют в форме мероприятия.</translation>
    </message>
    <message>
        <source>The column “%1” is filled in with the mark “%2” only.</source>
        <extracomment>title of a column, a mark</extracomment>
        <translation>Графа «%1» заполняется только при отметке «%2».</translation>
    </message>
    <message>
        <source>An action that is done is 100 %.</source>
        <translation>У исполненного мероприятия всегда 100 %.</translation>
    </message>
    <message>
        <source>What is done needs no reason: the mark is “%1”.</source>
        <translation>При отметке «%1» причина не указывается.</translation>
    </message>
    <message>
        <source>How often it was held is counted only for actions that recur.</source>
        <translation>Сколько раз проведено, считают только у повторяющихся мероприятий.</translation>
    </message>
    <message>
        <source>This column is about the Federation’s own entry only.</source>
        <translation>Эта графа относится только к записи самой Федерации.</translation>
    </message>
    <message>
        <source>Choose a mark.</source>
        <translation>Выберите отметку.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Fill the form with what the bodies have reported</source>
        <translation>Заполнить форму тем, что сообщили исполнители</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>This cannot be</source>
        <translation>Так нельзя</translation>
    </message>
    <message>
        <source>Choose one of the marks of the list.</source>
        <translation>Выберите отметку из списка.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>Целое число от 0 до 100.</translation>
    </message>
    <message>
        <source>A whole number, 0 or more.</source>
        <translation>Целое число, 0 или больше.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Число.</translation>
    </message>
    <message>
        <source>A date, as 31.12.2023.</source>
        <translation>Дата, например 31.12.2023.</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>Как заполнить</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Сведения: %1</translation>
    </message>
    <message>
        <source>1. Go to the sheet “%1”. Grey cells are the plan’s own and cannot be changed; fill in the white ones.</source>
        <translation>1. Перейдите на лист «%1». Серые ячейки взяты из плана, их изменить нельзя; заполните белые.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>2. Choose the mark of each action from the list of its cell.</source>
        <translation>2. Отметку каждого мероприятия выберите из списка в ячейке.</translation>
    </message>
    <message>
        <source>3. “%1” and “%2” need the reason; “%3” needs the new deadline; “%4” needs its ground.</source>
        <translation>3. «%1» и «%2» требуют причины; «%3» — нового срока; «%4» — основания.</translation>
    </message>
    <message>
        <source>4. Write dates as 31.12.2023, and numbers without words.</source>
        <translation>4. Даты пишите в виде 31.12.2023, числа — без слов.</translation>
    </message>
    <message>
        <source>5. On the sheet “%1” write down the values of the quarter.</source>
        <translation>5. На листе «%1» запишите значения за квартал.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>7. Save the file under its own name and send it back.</source>
        <translation>7. Сохраните файл под тем же именем и отправьте обратно.</translation>
    </message>
    <message>
        <source>6. Rows may be filtered. Do not add rows or columns.</source>
        <translation>6. Строки можно отбирать фильтром. Не добавляйте строк и столбцов.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” has %2; what is kept in the plan may have %3 at most. Keep the file elsewhere and attach its address.</source>
        <translation>«%1»: %2, а в плане хранятся файлы не больше %3. Сохраните файл в другом месте и прикрепите его адрес.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не читается: %2</translation>
    </message>
    <message>
        <source>“%1” is a program and is not run from here. Save it if you know where it comes from.</source>
        <translation>«%1» — программа, отсюда она не запускается. Сохраните её, если знаете, откуда она.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>не удалось создать папку</translation>
    </message>
    <message>
        <source>The name “%1” has letters that are no text in this system; rename the file and attach it again.</source>
        <translation>В имени «%1» есть знаки, которые эта система не читает; переименуйте файл и прикрепите его снова.</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it one by one, or an archive of it.</source>
        <translation>«%1» — это папка; прикрепите файлы из неё по одному или архив.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a device and no file, and cannot be attached.</source>
        <translation>«%1» — это устройство, а не файл; его нельзя прикрепить.</translation>
    </message>
    <message>
        <source>You may not read “%1”; ask its owner, or attach a copy of your own.</source>
        <translation>У вас нет права читать «%1»; попросите владельца или прикрепите свою копию.</translation>
    </message>
</context>
<context>
    <name>ExpenseDialog</name>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title in Kyrgyz</source>
        <translation>Название на кыргызском</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation in Kyrgyz</source>
        <translation>Организация на кыргызском</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Начало плана</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Окончание плана</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Кем и когда утверждён</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Name in Kyrgyz</source>
        <translation>Наименование на кыргызском</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Входит в группу</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Правопреемник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Short title in Kyrgyz</source>
        <translation>Краткое название на кыргызском</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Action in Kyrgyz</source>
        <translation>Действие на кыргызском</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>Expected result in Kyrgyz</source>
        <translation>Ожидаемый результат на кыргызском</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Вид срока</translation>
    </message>
    <message>
        <source>Dates of the deadline</source>
        <translation>Даты срока</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>The deadline is certain</source>
        <translation>Срок понимается однозначно</translation>
    </message>
    <message>
        <source>Note on the deadline</source>
        <translation>Примечание к сроку</translation>
    </message>
    <message>
        <source>Other reading of the deadline</source>
        <translation>Другое толкование срока</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Плановое значение</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Подсчёт итога</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Times held</source>
        <translation>Проведено раз</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation>Дата исполнения</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Плановая сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья бюджета</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>Лучше, когда показатель</translation>
    </message>
    <message>
        <source>Why the mark differs from the bodies’ reports</source>
        <translation>Почему отметка отличается от отчётов исполнителей</translation>
    </message>
    <message>
        <source>Due by day of the month</source>
        <translation>Не позднее числа</translation>
    </message>
    <message>
        <source>Number of the snapshot</source>
        <translation>Номер снимка</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Кем закрыт</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Снова открыт</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Почему открыт снова</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Адрес в интернете</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Прикреплено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place in Kyrgyz</source>
        <translation>Место по-кыргызски</translation>
    </message>
    <message>
        <source>Part in the report</source>
        <translation>Участие в отчёте</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Post in Kyrgyz</source>
        <translation>Должность по-кыргызски</translation>
    </message>
    <message>
        <source>Initials and surname</source>
        <translation>И. О. Фамилия</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Months until due</source>
        <translation>Через сколько месяцев</translation>
    </message>
    <message>
        <source>Completion, %</source>
        <translation>Выполнение, %</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Источник финансирования</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The same text in Kyrgyz. Where it is empty, a report in Kyrgyz shows the Russian text.</source>
        <translation>Тот же текст на кыргызском. Если здесь пусто, в кыргызском отчёте стоит русский текст.</translation>
    </message>
    <message>
        <source>The full title of the plan, as it was approved. It stands on the first page of every report.</source>
        <translation>Полное название плана, как он утверждён. Стоит на первой странице каждого отчёта.</translation>
    </message>
    <message>
        <source>The full name of the organisation whose plan this is. It heads every report.</source>
        <translation>Полное наименование организации, чей это план. С него начинается каждый отчёт.</translation>
    </message>
    <message>
        <source>The first day of the plan, for example 01.01.2022. The quarters to report on begin with it.</source>
        <translation>Первый день плана, например 01.01.2022. С него начинаются отчётные кварталы.</translation>
    </message>
    <message>
        <source>The last day of the plan, for example 31.12.2025. What is done “throughout the plan” ends then.</source>
        <translation>Последний день плана, например 31.12.2025. Этим днём кончаются сроки «постоянно».</translation>
    </message>
    <message>
        <source>Who has approved the plan and when, for example “by the Council, resolution No. 5 of 24 December 2021”. It stands in the report under its title.</source>
        <translation>Кем и когда утверждён план, например «постановлением Совета от 24.12.2021 № 5». Стоит в отчёте под заголовком.</translation>
    </message>
    <message>
        <source>The town in which reports are signed, for example Bishkek.</source>
        <translation>Город, где подписывают отчёты, например Бишкек.</translation>
    </message>
    <message>
        <source>The short word for this body in the plan, for example “ОСП”. No two bodies have the same.</source>
        <translation>Краткое обозначение исполнителя в плане, например «ОСП». У каждого оно своё.</translation>
    </message>
    <message>
        <source>The full name, for example “Chui Regional Council of Trade Unions”. It stands in lists and on the body’s own papers.</source>
        <translation>Полное наименование, например «Чуйский областной совет профсоюзов». Стоит в списках и на его собственных таблицах.</translation>
    </message>
    <message>
        <source>What the body is: a department, a sectoral union, a regional council and so on. Partners, authorities and experts from outside are not asked for reports.</source>
        <translation>Кто это: отдел, отраслевой профсоюз, областной совет и так далее. От партнёров, госорганов и экспертов со стороны сведений не ждут.</translation>
    </message>
    <message>
        <source>The group whose member it is: each regional council belongs to “ОСП”. What the group answers for, each member reports.</source>
        <translation>Группа, в которую он входит: каждый областной совет — в «ОСП». За что отвечает группа, о том отчитывается каждый её член.</translation>
    </message>
    <message>
        <source>The day from which the body exists; without a date, always. Before it no reports are expected.</source>
        <translation>С какого дня он существует; без даты — всегда. До этого дня сведений от него не ждут.</translation>
    </message>
    <message>
        <source>The last day of the body, for example when unions have merged. After it no reports are expected.</source>
        <translation>Последний день, например при слиянии профсоюзов. После него сведений не ждут.</translation>
    </message>
    <message>
        <source>Who answers for its actions after it is gone.</source>
        <translation>Кто отвечает за его мероприятия после него.</translation>
    </message>
    <message>
        <source>Anything worth knowing, for example by which decision it was reorganised. It is not printed.</source>
        <translation>Всё, что полезно знать, например каким решением он реорганизован. В отчёт не попадает.</translation>
    </message>
    <message>
        <source>The number of the goal in the plan. The numbers of its actions begin with it: 7.16.</source>
        <translation>Номер цели в плане. С него начинаются номера её мероприятий: 7.16.</translation>
    </message>
    <message>
        <source>The full wording of the goal, as it was approved. It stands above the goal’s table.</source>
        <translation>Полная формулировка цели, как она утверждена. Стоит над таблицей цели.</translation>
    </message>
    <message>
        <source>Two or three words for the tab and for charts, for example “Social partnership”.</source>
        <translation>Два-три слова для вкладки и диаграмм, например «Социальное партнёрство».</translation>
    </message>
    <message>
        <source>The number within the goal. In goal 7 the number 16 makes action 7.16.</source>
        <translation>Номер внутри цели. В цели 7 номер 16 даёт мероприятие 7.16.</translation>
    </message>
    <message>
        <source>What is to be done, in the official wording of the plan. The program never changes it.</source>
        <translation>Что нужно сделать — официальными словами плана. Программа их не меняет.</translation>
    </message>
    <message>
        <source>The deadline in the words of the plan, for example “II quarter yearly”. The dates that the program reckons with stand on the page “Deadline”.</source>
        <translation>Срок словами плана, например «II квартал ежегодно». Даты, по которым считает программа, — на вкладке «Сроки».</translation>
    </message>
    <message>
        <source>Who answers for it, in the words of the plan. Those who are to report stand on the page of the bodies.</source>
        <translation>Кто отвечает — словами плана. Те, кто должен отчитываться, перечислены на вкладке исполнителей.</translation>
    </message>
    <message>
        <source>By what the result is measured, in the words of the plan. Figures to be followed stand on the page of the indicators.</source>
        <translation>Чем измеряется результат — словами плана. Числа, за которыми следят, — на вкладке индикаторов.</translation>
    </message>
    <message>
        <source>What is to be reached, in the words of the plan. It is held against what has been done.</source>
        <translation>Чего нужно достичь — словами плана. С этим сравнивают сделанное.</translation>
    </message>
    <message>
        <source>What it is paid from, in the words of the plan. Amounts are entered on the page of the budget.</source>
        <translation>Из каких средств оплачивается — словами плана. Суммы вводят на вкладке бюджета.</translation>
    </message>
    <message>
        <source>Once, again and again, or all the time. Of “by schedule” and without a date nothing is ever overdue.</source>
        <translation>Разово, периодически или постоянно. Мероприятие «по графику» или без даты просроченным не бывает.</translation>
    </message>
    <message>
        <source>From which day through which the action is to be done; one row for each such time. After the last day it is overdue.</source>
        <translation>С какого и по какой день нужно исполнить; на каждый промежуток — строка. После последнего дня мероприятие просрочено.</translation>
    </message>
    <message>
        <source>How often it is held, for example quarterly. The program counts how often it should have been held by now.</source>
        <translation>Как часто проводится, например ежеквартально. Программа считает, сколько раз уже должно быть проведено.</translation>
    </message>
    <message>
        <source>The day of the month by which it is due each time, for example 10. The 31st is the last day of any month.</source>
        <translation>До какого числа месяца нужно исполнять каждый раз, например 10. Число 31 — последний день любого месяца.</translation>
    </message>
    <message>
        <source>In which month after the end of the quarter or year it is due: 1 is the month that follows.</source>
        <translation>В каком месяце после окончания квартала или года срок: 1 — в следующем.</translation>
    </message>
    <message>
        <source>Take the tick away if the words of the plan can be read in two ways. The action is then marked as ambiguous before it counts as overdue.</source>
        <translation>Снимите галочку, если слова плана можно понять двояко. Тогда программа сначала напоминает, что срок понимается по-разному, и лишь потом считает мероприятие просроченным.</translation>
    </message>
    <message>
        <source>What is unclear about the deadline or worth knowing, for those who look it up later.</source>
        <translation>Что в сроке неясно или что полезно знать — для тех, кто будет разбираться позже.</translation>
    </message>
    <message>
        <source>The dates of the other reading. They are not in force, but one can change over to them.</source>
        <translation>Даты другого толкования. Они не действуют, но на них можно перейти.</translation>
    </message>
    <message>
        <source>Whose report this is. The Federation’s own entry stands without a body.</source>
        <translation>Чьи это сведения. Запись самой Федерации — без исполнителя.</translation>
    </message>
    <message>
        <source>How the action stands in the quarter: in progress, done, not done… “Partially done” and “not done” ask for a reason, “postponed” for a new deadline, “withdrawn” for a ground.</source>
        <translation>Как обстоит дело в этом квартале: в процессе, исполнено, не исполнено… «Частично» и «не исполнено» требуют причины, «перенесено» — нового срока, «снято» — основания.</translation>
    </message>
    <message>
        <source>How much is done, as you judge it, from 0 to 100. What is marked as done is always 100 %.</source>
        <translation>Сколько сделано, по вашей оценке, от 0 до 100. Исполненное — всегда 100 %.</translation>
    </message>
    <message>
        <source>How many times it was held in this quarter, for example 3 seminars. The program compares it with how often it was to be held.</source>
        <translation>Сколько раз проведено за этот квартал, например 3 семинара. Программа сравнит с тем, сколько следовало.</translation>
    </message>
    <message>
        <source>The day on which it was finished. A day after the deadline makes it “done late”.</source>
        <translation>День, когда мероприятие завершено. Если он позже срока — «исполнено с нарушением срока».</translation>
    </message>
    <message>
        <source>What was done in the quarter, with figures and documents, for example “Seminar on 14 March, 42 participants”. It goes into the report as it stands.</source>
        <translation>Что сделано за квартал, с числами и документами, например «14 марта проведён семинар, 42 участника». Попадает в отчёт дословно.</translation>
    </message>
    <message>
        <source>Why it was not done, or not in full, for example “no money was allotted”. Needed for “partially done” and “not done”.</source>
        <translation>Почему не исполнено или исполнено не полностью, например «не выделены средства». Нужно для «частично» и «не исполнено».</translation>
    </message>
    <message>
        <source>What was undertaken so that it will be done, for example “a letter was sent on 3 March”.</source>
        <translation>Что предпринято, чтобы исполнить, например «3 марта направлено письмо».</translation>
    </message>
    <message>
        <source>The date to which it was postponed. Until then the action is not overdue.</source>
        <translation>Дата, на которую перенесено. До неё мероприятие не считается просроченным.</translation>
    </message>
    <message>
        <source>By which decision it was withdrawn, for example “resolution of the Presidium No. 12 of 5 May 2023”.</source>
        <translation>Каким решением снято, например «постановление Президиума от 05.05.2023 № 12».</translation>
    </message>
    <message>
        <source>Why the Federation’s mark is another than what the bodies’ reports come to. Without it a different mark is not taken.</source>
        <translation>Почему отметка Федерации иная, чем следует из сведений исполнителей. Без этого другая отметка не принимается.</translation>
    </message>
    <message>
        <source>The line of the budget from which it was paid. The money is counted as spent of this line.</source>
        <translation>Строка бюджета, из которой оплачено. Деньги считаются израсходованными по ней.</translation>
    </message>
    <message>
        <source>The day of the payment, for example 01.02.2023. It tells to which quarter the expense belongs.</source>
        <translation>День оплаты, например 01.02.2023. По нему видно, к какому кварталу относится расход.</translation>
    </message>
    <message>
        <source>How much was paid, for example 1 234,50. Money that came back is entered with a minus.</source>
        <translation>Сколько уплачено, например 1 234,50. Возврат вводят с минусом.</translation>
    </message>
    <message>
        <source>What was paid for and by which document, for example “hall, invoice 17”.</source>
        <translation>За что уплачено и по какому документу, например «аренда зала, счёт № 17».</translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>The line is in %1; an expense in %2 needs a line of its own.</source>
        <translation>Строка ведётся в %1; для расхода в %2 нужна отдельная строка.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>здесь не предусмотрено</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>должно быть непустым текстом</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>должно быть текстом</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>должно быть true или false</translation>
    </message>
    <message>
        <source>must be a date of the calendar, as 2022-12-31</source>
        <translation>должно быть датой календаря, например 2022-12-31</translation>
    </message>
    <message>
        <source>must be a number or null</source>
        <translation>должно быть числом или null</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>должно быть целым числом</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>должно быть объектом</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>должно быть списком</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«%1» не входит в список: %2</translation>
    </message>
    <message>
        <source>must be an object with the members plan, abbreviations, bodies and goals</source>
        <translation>должно быть объектом с частями plan, abbreviations, bodies и goals</translation>
    </message>
    <message>
        <source>no body “%1” stands before this one</source>
        <translation>выше нет ответственного «%1»</translation>
    </message>
    <message>
        <source>must be the number of the goal, a point and the number within it, as 7.16</source>
        <translation>должно состоять из номера цели, точки и номера внутри неё, например 7.16</translation>
    </message>
    <message>
        <source>no body has the code “%1”</source>
        <translation>нет ответственного с кодом «%1»</translation>
    </message>
    <message>
        <source>must be an amount with at most two decimals, as &quot;1234.50&quot;</source>
        <translation>должно быть суммой не более чем с двумя знаками после точки, например &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>строка %1, знак %2</translation>
    </message>
    <message>
        <source>is not JSON; the file cannot be read further</source>
        <translation>это не JSON; дальше файл прочитать нельзя</translation>
    </message>
    <message>
        <source>must be a whole number of months, at most 24 to either side</source>
        <translation>должно быть целым числом месяцев, не более 24 в ту или другую сторону</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>здесь нужно число</translation>
    </message>
    <message>
        <source>must be a quarter, as 2023-Q4</source>
        <translation>здесь нужен квартал, например 2023-Q4</translation>
    </message>
    <message>
        <source>the action has no entry for this quarter</source>
        <translation>о мероприятии нет сведений за этот квартал</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>Expected by the end of the quarter: %1; held: %2; missed: %3.</source>
        <translation>Ожидалось к концу квартала: %1; проведено: %2; пропущено: %3.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%1: %n report(s) missing</source>
        <extracomment>%1 a body&apos;s code</extracomment>
        <translation>
            <numerusform>%1: нет %n отчёта</numerusform>
            <numerusform>%1: нет %n отчётов</numerusform>
            <numerusform>%1: нет %n отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies that have not reported: %1</source>
        <translation>Исполнители, не представившие сведения: %1</translation>
    </message>
    <message>
        <source>Actions without an entry by the Federation itself: %1</source>
        <translation>Мероприятия без записи самой Федерации: %1</translation>
    </message>
    <message>
        <source>Entries about what is overdue, without a reason: %1</source>
        <translation>Записи о просроченном без указания причины: %1</translation>
    </message>
    <message>
        <source>Indicators with a target, without a value: %1</source>
        <translation>Индикаторы с планом, но без значения: %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>as in the quarter before</source>
        <translation>за квартал без изменений</translation>
    </message>
    <message>
        <source>%1 since the quarter before</source>
        <translation>%1 за квартал</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a figure in words: what it is, its value, a note on it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 of the whole plan</source>
        <translation>%1 от всего плана</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Срок истекает</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Нет сведений</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>Done in the quarter</source>
        <translation>Исполнено за квартал</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>done</comment>
        <translation>
            <numerusform>всего исполнено: %n</numerusform>
            <numerusform>всего исполнено: %n</numerusform>
            <numerusform>всего исполнено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>в %n цели</numerusform>
            <numerusform>в %n целях</numerusform>
            <numerusform>в %n целях</numerusform>
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
            <numerusform>%1: %n мероприятие</numerusform>
            <numerusform>%1: %n мероприятия</numerusform>
            <numerusform>%1: %n мероприятий</numerusform>
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
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon.</source>
        <translation>Нет ни просроченного, ни того, чей срок истекает.</translation>
    </message>
    <message>
        <source>%1: actions – %2, done – %3, overdue – %4, reports given – %5</source>
        <translation>%1: мероприятий – %2, исполнено – %3, просрочено – %4, представлено сведений – %5</translation>
    </message>
    <message>
        <source>By responsible body</source>
        <translation>По исполнителям</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No body answers for an action.</source>
        <translation>Ни за одно мероприятие никто не отвечает.</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>В плане ещё нет мероприятий.</translation>
    </message>
    <message>
        <source>The plan begins only on %1.</source>
        <translation>Начало плана: %1. До этого показывать нечего.</translation>
    </message>
    <message>
        <source>The body takes part in no action: %1.</source>
        <translation>Ни в одном мероприятии не участвует: %1.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Исполнено</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The folder “%1” cannot be made: choose another one.</source>
        <translation>Папку «%1» не удалось создать: выберите другую.</translation>
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
        <translation>Бланк сведений</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятий</translation>
    </message>
    <message>
        <source>Reports missing</source>
        <translation>Не представлено</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>nothing to be made</source>
        <translation>нечего включать</translation>
    </message>
    <message>
        <source>The packs were cancelled.</source>
        <translation>Подготовка пакетов отменена.</translation>
    </message>
    <message>
        <source>List of packs</source>
        <extracomment>name of a file, before the quarter</extracomment>
        <translation>Список пакетов</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs for the bodies</source>
        <translation>Пакеты для исполнителей</translation>
    </message>
    <message>
        <source>For each body a folder is made with its table, its part of the report and a sheet to fill in.</source>
        <translation>Для каждого исполнителя создаётся папка: его таблица, его часть отчёта и бланк для заполнения.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This was changed meanwhile; look at the new value and try again.</source>
        <translation>Тем временем это значение изменено; посмотрите новое и повторите попытку.</translation>
    </message>
    <message>
        <source>The value does not fit the field “%1”.</source>
        <translation>Значение не подходит для поля «%1».</translation>
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
        <translation>Название и период</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Signatures on reports</source>
        <translation>Подписи в отчётах</translation>
    </message>
    <message>
        <source>They stand in the signature block in this order. Where no name is given, a line is left to be filled in by hand. Without somebody who approves, the stamp is that of the Council.</source>
        <translation>В таком порядке они стоят в блоке подписей. Где имя не указано, остаётся строка для заполнения от руки. Если никто не указан утверждающим, ставится гриф Совета.</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan);;All files (*)</source>
        <translation>Планы (*.fpkplan);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>plan.fpkplan</source>
        <translation>план.fpkplan</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan)</source>
        <translation>Планы (*.fpkplan)</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>Файл «%1» уже есть; выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>A part of the program, “%1”, is missing or of another version: install the program again.</source>
        <translation>Часть программы «%1» отсутствует или относится к другой версии: установите программу заново.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Date done: %1</source>
        <translation>Дата исполнения: %1</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Новый срок: %1</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Measures taken: %1</source>
        <translation>Принятые меры: %1</translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <translation>Цель %1. %2</translation>
    </message>
    <message>
        <source>no report for the quarter</source>
        <translation>сведения за квартал не представлены</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2, as of %3</source>
        <extracomment>%1 is how many actions, %2 a quarter, %3 a date</extracomment>
        <translation>%1; %2, по состоянию на %3</translation>
    </message>
    <message>
        <source>There are no such actions.</source>
        <translation>Таких мероприятий нет.</translation>
    </message>
    <message>
        <source>No font with the Kyrgyz letters ң, ө, ү is installed: install PT Serif or Liberation Serif 2 (on Debian the package fonts-paratype or fonts-liberation2).</source>
        <translation>Не установлен ни один шрифт с кыргызскими буквами ң, ө, ү: установите PT Serif или Liberation Serif 2 (в Debian — пакет fonts-paratype или fonts-liberation2).</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Подготовка отчёта отменена.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>head of a page: its number and how many there are</extracomment>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>The report could not be begun: check the printer or the file.</source>
        <translation>Не удалось начать вывод отчёта: проверьте принтер или файл.</translation>
    </message>
    <message>
        <source>The page could not be printed: check the printer.</source>
        <translation>Не удалось напечатать страницу: проверьте принтер.</translation>
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
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>В плане нет мероприятий.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>2. Not done and overdue</source>
        <translation>2. Не исполнено и просрочено</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней просрочки</translation>
    </message>
    <message>
        <source>The goal has no actions.</source>
        <translation>По этой цели мероприятий нет.</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>(signature)</source>
        <translation>(подпись)</translation>
    </message>
    <message>
        <source>(name)</source>
        <translation>(И.О. Фамилия)</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>place for a seal</extracomment>
        <translation>М.П.</translation>
    </message>
    <message>
        <source>Date: ____ ______________ 20___</source>
        <translation>Дата: «____» ______________ 20___ г.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Progress report, quarter %1 of %2</source>
        <extracomment>short title of the report, at the head of its pages</extracomment>
        <translation>Отчёт о ходе выполнения за %1 квартал %2 года</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Partially done</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В процессе</translation>
    </message>
    <message>
        <source>Not done or not started</source>
        <translation>Не исполнено или не начато</translation>
    </message>
    <message>
        <source>Overdue, whatever the mark</source>
        <translation>Просрочено (при любой отметке)</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Carried out: %1 of what should be done by now, %2 of the whole plan.</source>
        <translation>Выполнение: %1 от того, что должно быть исполнено к этому времени, %2 от всего плана.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>No action is marked as not done, and none is overdue.</source>
        <translation>Неисполненных и просроченных мероприятий нет.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Was reported</source>
        <translation>Было представлено</translation>
    </message>
    <message>
        <source>Is reported now</source>
        <translation>Представлено теперь</translation>
    </message>
    <message>
        <source>Nothing of what snapshot No. %1 of %2 holds has changed.</source>
        <translation>В сведениях снимка № %1 от %2 ничего не изменилось.</translation>
    </message>
    <message>
        <source>Since snapshot No. %1 of %2</source>
        <translation>После снимка № %1 от %2</translation>
    </message>
    <message>
        <source>Stands with</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Файл или адрес</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Прикреплено</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>heading of a section: its number, its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Changes to what was reported earlier</source>
        <translation>Изменения в ранее представленных сведениях</translation>
    </message>
    <message>
        <source>Snapshot No. %1 of %2</source>
        <translation>Снимок № %1 от %2</translation>
    </message>
    <message>
        <source>No temporary file can be made (%1): check the free space.</source>
        <translation>Не удалось создать временный файл (%1): проверьте свободное место.</translation>
    </message>
    <message>
        <source>The PDF could not be written to its end (%1): check the free space.</source>
        <translation>PDF не удалось записать до конца (%1): проверьте свободное место.</translation>
    </message>
    <message>
        <source>The workbook cannot be made (%1): check the free space for temporary files.</source>
        <translation>Не удалось создать книгу (%1): проверьте, есть ли место для временных файлов.</translation>
    </message>
    <message>
        <source>The file cannot be packed (%1).</source>
        <translation>Не удалось упаковать файл (%1).</translation>
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
        <translation>К этому времени план ничего не требует от этого исполнителя.</translation>
    </message>
    <message>
        <source>1. Reports that are missing</source>
        <translation>1. Не представленные сведения</translation>
    </message>
    <message>
        <source>Everything has been reported.</source>
        <translation>Все сведения представлены.</translation>
    </message>
    <message>
        <source>3. All actions</source>
        <translation>3. Все мероприятия</translation>
    </message>
    <message>
        <source>What the plan and the reports say</source>
        <translation>Что говорят план и сведения</translation>
    </message>
    <message>
        <source>The deadline is understood as</source>
        <translation>Как понят срок</translation>
    </message>
    <message>
        <source>Note on the deadline</source>
        <translation>Примечание к сроку</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reports of the bodies</source>
        <translation>Сведения исполнителей</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Источник финансирования</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Quarter and body</source>
        <translation>Квартал и исполнитель</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Что представлено</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Card of action %1</source>
        <translation>Карточка мероприятия %1</translation>
    </message>
    <message>
        <source>Indicator: target / actual</source>
        <translation>Индикатор: план / факт</translation>
    </message>
    <message>
        <source>Appendix No. 1
%1</source>
        <extracomment>at the head of the appendix: %1 is the short title of the report</extracomment>
        <translation>Приложение № 1
%1</translation>
    </message>
    <message>
        <source>No action is overdue.</source>
        <translation>Просроченных мероприятий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue action(s) want attention: %1.</source>
        <translation>
            <numerusform>Внимания требует %n просроченное мероприятие: %1.</numerusform>
            <numerusform>Внимания требуют %n просроченных мероприятия: %1.</numerusform>
            <numerusform>Внимания требуют %n просроченных мероприятий: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsible body(ies) owe reports for the quarter.</source>
        <translation>
            <numerusform>Не представил все сведения за квартал %n ответственный.</numerusform>
            <numerusform>Не представили все сведения за квартал %n ответственных.</numerusform>
            <numerusform>Не представили все сведения за квартал %n ответственных.</numerusform>
        </translation>
    </message>
    <message>
        <source>All reports for the quarter were given.</source>
        <translation>Все сведения за квартал представлены.</translation>
    </message>
    <message>
        <source>The information is noted.</source>
        <translation>Информацию принять к сведению.</translation>
    </message>
    <message>
        <source>Those responsible for the overdue actions (%1) shall carry them out and report to the Council by ____ ______________ 20___.</source>
        <translation>Ответственным за просроченные мероприятия (%1) принять меры к их исполнению и доложить об этом Совету; срок — «____» ______________ 20___ года.</translation>
    </message>
    <message>
        <source>These shall give their reports for the quarter by ____ ______________ 20___: %1.</source>
        <translation>Представить сведения за квартал до «____» ______________ 20___ года: %1.</translation>
    </message>
    <message>
        <source>The deadlines of these actions are postponed as proposed: %1.</source>
        <translation>Перенести сроки мероприятий согласно предложениям: %1.</translation>
    </message>
    <message>
        <source>These actions are removed from control as done: %1.</source>
        <translation>Снять с контроля как исполненные мероприятия: %1.</translation>
    </message>
    <message>
        <source>These actions are removed from control without having been done: %1.</source>
        <translation>Снять с контроля без исполнения мероприятия: %1.</translation>
    </message>
    <message>
        <source>The control of this resolution is entrusted to ______________________________.</source>
        <translation>Контроль исполнения возложить на ______________________________.</translation>
    </message>
    <message>
        <source>Draft resolution of the Council</source>
        <translation>Проект постановления Совета</translation>
    </message>
    <message>
        <source>No report on a closed quarter was given out before this one.</source>
        <translation>До этого отчётов по закрытым кварталам не было.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка выполнения</translation>
    </message>
    <message>
        <source>Done in the reporting period</source>
        <translation>Исполнено за отчётный период</translation>
    </message>
    <message>
        <source>Actions in progress</source>
        <translation>В процессе исполнения</translation>
    </message>
    <message>
        <source>Not done and overdue</source>
        <translation>Не исполнено и просрочено</translation>
    </message>
    <message>
        <source>Discipline of those responsible</source>
        <translation>Исполнительская дисциплина</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Actions of the next quarter</source>
        <translation>Мероприятия следующего квартала</translation>
    </message>
    <message>
        <source>Proposals to postpone deadlines and to remove from control</source>
        <translation>Предложения о переносе сроков и снятии с контроля</translation>
    </message>
    <message>
        <source>Conclusions and proposals</source>
        <translation>Выводы и предложения</translation>
    </message>
    <message>
        <source>Progress of all actions of the plan</source>
        <translation>Ход выполнения всех мероприятий плана</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятий</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Reports given</source>
        <translation>Представлено сведений</translation>
    </message>
    <message>
        <source>All given</source>
        <translation>Сведения представлены</translation>
    </message>
    <message>
        <source>not owed</source>
        <extracomment>whether all reports were given: none was owed</extracomment>
        <translation>не требуются</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether all reports were given</extracomment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The plan names nobody who answers for an action.</source>
        <translation>Ответственные за мероприятия в плане не названы.</translation>
    </message>
    <message>
        <source>An action of several bodies is counted for each of them, as each has reported; where a body has said nothing, as the Federation has.</source>
        <translation>Мероприятие, за которое отвечают несколько исполнителей, учтено у каждого из них: по его собственным сведениям, а если их нет — по сведениям Федерации.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>No action has been done yet.</source>
        <translation>Исполненных мероприятий пока нет.</translation>
    </message>
    <message>
        <source>No documents are attached for the quarter.</source>
        <translation>За квартал подтверждающие документы не прикреплены.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>no amount is set</source>
        <translation>сумма не установлена</translation>
    </message>
    <message numerus="yes">
        <source>and %n line(s) without an amount</source>
        <translation>
            <numerusform>и %n строка без суммы</numerusform>
            <numerusform>и %n строки без суммы</numerusform>
            <numerusform>и %n строк без суммы</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no sources of funding.</source>
        <translation>Источники финансирования в плане не названы.</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>источник не назван</translation>
    </message>
    <message>
        <source>Basis: “%1”.</source>
        <translation>Основание: «%1».</translation>
    </message>
    <message>
        <source>Basis: “%1”; approved: %2</source>
        <translation>Основание: «%1»; утверждён: %2</translation>
    </message>
    <message>
        <source>Term of the plan: from %1 through %2</source>
        <translation>Срок действия плана: с %1 по %2</translation>
    </message>
    <message>
        <source>The quarter is not over yet: the figures are preliminary.</source>
        <translation>Квартал ещё не закончился: сведения предварительные.</translation>
    </message>
    <message>
        <source>Nobody owes a report for the quarter.</source>
        <translation>Представлять сведения за квартал никто не обязан.</translation>
    </message>
    <message numerus="yes">
        <source>All reports for the quarter were given by %1 of %n responsible body(ies).</source>
        <translation>
            <numerusform>Все сведения за квартал представили %1 из %n ответственного.</numerusform>
            <numerusform>Все сведения за квартал представили %1 из %n ответственных.</numerusform>
            <numerusform>Все сведения за квартал представили %1 из %n ответственных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not about all their actions reported: %1.</source>
        <translation>Представили сведения не по всем своим мероприятиям: %1.</translation>
    </message>
    <message>
        <source>Nothing was reported by: %1.</source>
        <translation>Не представили сведения: %1.</translation>
    </message>
    <message>
        <source>What is left, and why</source>
        <translation>Что осталось и почему</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Ожидаемая дата</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>Held in the quarter</source>
        <translation>Проведено за квартал</translation>
    </message>
    <message>
        <source>In progress or partially done: %1, of these overdue: %2.</source>
        <translation>В процессе исполнения или исполнено частично: %1, из них просрочено: %2.</translation>
    </message>
    <message>
        <source>Actions to be done once</source>
        <translation>Разовые мероприятия</translation>
    </message>
    <message>
        <source>No action that is to be done once is in progress within its term.</source>
        <translation>Разовых мероприятий, исполняемых в пределах срока, нет.</translation>
    </message>
    <message>
        <source>Continuous and recurring actions</source>
        <translation>Постоянные и повторяющиеся мероприятия</translation>
    </message>
    <message>
        <source>No continuous or recurring action is within its term.</source>
        <translation>Постоянных и повторяющихся мероприятий, срок которых идёт, нет.</translation>
    </message>
    <message>
        <source>Indicator, unit</source>
        <translation>Показатель, единица измерения</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>За квартал</translation>
    </message>
    <message>
        <source>Since the beginning of the year</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an indicator: its name, its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>план не установлен</translation>
    </message>
    <message>
        <source>The plan has no indicators.</source>
        <translation>Показателей в плане нет.</translation>
    </message>
    <message numerus="yes">
        <source>The plan sets no target for %n indicator(s) of which no value was reported.</source>
        <translation>
            <numerusform>Ещё у %n показателя план не установлен и значения не представлены.</numerusform>
            <numerusform>Ещё у %n показателей план не установлен и значения не представлены.</numerusform>
            <numerusform>Ещё у %n показателей план не установлен и значения не представлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ответственные: %1</translation>
    </message>
    <message>
        <source>Reasons, measures taken</source>
        <translation>Причины, принятые меры</translation>
    </message>
    <message>
        <source>Overdue: %1; marked as not done: %2.</source>
        <translation>Просрочено: %1; с отметкой «не исполнено»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the plan have no Kyrgyz version and stand in Russian.</source>
        <translation>
            <numerusform>У %n текста плана нет кыргызского перевода: он приведён на русском языке.</numerusform>
            <numerusform>У %n текстов плана нет кыргызского перевода: они приведены на русском языке.</numerusform>
            <numerusform>У %n текстов плана нет кыргызского перевода: они приведены на русском языке.</numerusform>
        </translation>
    </message>
    <message>
        <source>the term begins on %1</source>
        <translation>срок начинается %1</translation>
    </message>
    <message>
        <source>the next stage begins on %1</source>
        <translation>очередной этап начинается %1</translation>
    </message>
    <message>
        <source>a stage ends on %1</source>
        <translation>этап заканчивается %1</translation>
    </message>
    <message>
        <source>the deadline ends on %1</source>
        <translation>срок истекает %1</translation>
    </message>
    <message numerus="yes">
        <source>to be held %n time(s)</source>
        <translation>
            <numerusform>провести %n раз</numerusform>
            <numerusform>провести %n раза</numerusform>
            <numerusform>провести %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline, stage or occurrence falls into the next quarter: %1</source>
        <translation>На следующий квартал не приходится ни одного срока, этапа или проведения: %1</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Deadline until now</source>
        <translation>Прежний срок</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>перенести срок</translation>
    </message>
    <message>
        <source>remove from control</source>
        <translation>снять с контроля</translation>
    </message>
    <message>
        <source>There are no proposals to postpone a deadline or to remove an action from control.</source>
        <translation>Предложений о переносе сроков и снятии с контроля нет.</translation>
    </message>
    <message>
        <source>It is proposed to remove from control as done: %1.</source>
        <translation>Предлагается снять с контроля как исполненные: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of how many</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Actions by goal and mark</source>
        <translation>Мероприятия по целям и отметкам</translation>
    </message>
    <message>
        <source>Share of what was done, by the end of each quarter</source>
        <translation>Доля исполненного к концу каждого квартала</translation>
    </message>
    <message>
        <source>of what should be done by then</source>
        <translation>от того, что должно быть исполнено к этому времени</translation>
    </message>
    <message>
        <source>of the whole plan</source>
        <translation>от всего плана</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter under a chart: a Roman number I…IV, the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change since the quarter before: done %1, overdue %2.</source>
        <translation>Изменение к предыдущему кварталу: исполнено %1, просрочено %2.</translation>
    </message>
    <message>
        <source>APPROVED
by resolution of the Council
of ____ ______________ 20___
No. ______</source>
        <extracomment>stamp of approval, of a report; the blanks are filled in by hand</extracomment>
        <translation>УТВЕРЖДЕН
постановлением Совета
от «____» ______________ 20___ г.
№ ______</translation>
    </message>
    <message>
        <source>APPROVED BY
%1
______________ %2
____ ______________ 20___</source>
        <extracomment>stamp of approval: %1 is the post of who approves, %2 the name; the blanks are filled in by hand</extracomment>
        <translation>УТВЕРЖДАЮ
%1
______________ %2
«____» ______________ 20___ г.</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter I of %1</source>
        <extracomment>title of the report: %1 is the year</extracomment>
        <translation>о ходе выполнения плана за I квартал %1 года</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter II and the first half of %1</source>
        <translation>о ходе выполнения плана за II квартал и I полугодие %1 года</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter III and nine months of %1</source>
        <translation>о ходе выполнения плана за III квартал и 9 месяцев %1 года</translation>
    </message>
    <message>
        <source>on the progress of the plan in quarter IV and the whole of %1</source>
        <translation>о ходе выполнения плана за IV квартал и %1 год в целом</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>г. Бишкек</translation>
    </message>
    <message>
        <source>Stamp of approval</source>
        <translation>Гриф утверждения</translation>
    </message>
    <message>
        <source>Number of texts without a Kyrgyz version</source>
        <translation>Сколько текстов без кыргызского перевода</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <extracomment>who has prepared a report: name and post, telephone</extracomment>
        <translation>Исполнитель: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1, tel. %2</source>
        <translation>Исполнитель: %1, тел. %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>heading above the signatures of those who agree to a report</extracomment>
        <translation>СОГЛАСОВАНО</translation>
    </message>
    <message>
        <source>Target of the whole plan</source>
        <translation>План на весь срок</translation>
    </message>
    <message>
        <source>4. Indicators</source>
        <translation>4. Показатели</translation>
    </message>
    <message>
        <source>%1, which was not closed: recorded after %2</source>
        <translation>%1, не был закрыт; внесено после %2</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>what has become of a record: an action, an entry</extracomment>
        <translation>внесено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Changed by, when</source>
        <translation>Кто и когда изменил</translation>
    </message>
    <message>
        <source>Since the plan’s beginning</source>
        <translation>С начала плана</translation>
    </message>
    <message>
        <source>Done in the quarter: %1, since the beginning of the year: %2, since the plan’s beginning: %3.</source>
        <translation>Исполнено за квартал: %1, с начала года: %2, с начала плана: %3.</translation>
    </message>
    <message>
        <source>Reporting period: from %1 through %2; marks and figures are cumulative since the plan’s beginning</source>
        <translation>Отчётный период (отметки и показатели приведены нарастающим итогом с начала плана): с %1 по %2</translation>
    </message>
    <message>
        <source>Figures as of: %1</source>
        <translation>Дата, на которую приведены сведения: %1</translation>
    </message>
    <message>
        <source>Held since the plan’s beginning</source>
        <translation>Проведено с начала плана</translation>
    </message>
    <message>
        <source>%: how much of the way to the target has been made since the plan’s beginning.</source>
        <translation>% — какая часть пути к плановому значению пройдена с начала плана.</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Снято</translation>
    </message>
    <message numerus="yes">
        <source>Of the plan’s %n action(s): done – %1, partially done – %2, in progress – %3, not done or not started – %4, not yet due – %5, postponed – %6, removed from control – %7.</source>
        <translation>
            <numerusform>Из %n мероприятия плана исполнено %1, частично — %2, в процессе — %3, не исполнено или не начато — %4, срок не наступил у %5, перенесено — %6, снято с контроля — %7.</numerusform>
            <numerusform>Из %n мероприятий плана исполнено %1, частично — %2, в процессе — %3, не исполнено или не начато — %4, срок не наступил у %5, перенесено — %6, снято с контроля — %7.</numerusform>
            <numerusform>Из %n мероприятий плана исполнено %1, частично — %2, в процессе — %3, не исполнено или не начато — %4, срок не наступил у %5, перенесено — %6, снято с контроля — %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>%: done out of all actions less those removed and not yet due. In brackets: the change since the quarter before.</source>
        <translation>% — доля исполненных мероприятий среди всех, кроме снятых с контроля и тех, срок которых не наступил. В скобках показано изменение к предыдущему кварталу.</translation>
    </message>
    <message>
        <source>cumulative since the plan’s beginning on %1</source>
        <translation>нарастающим итогом с начала плана (с %1)</translation>
    </message>
    <message>
        <source>■ work is due; ◆ it is due again by the end of that time; ▨ it is due because the deadline was postponed; □ only by the other reading of the deadline.</source>
        <translation>■ — срок исполнения; ◆ — очередной срок повторяющегося мероприятия; ▨ — время, на которое перенесён срок; □ — только при другом толковании срока.</translation>
    </message>
</context>
<context>
    <name>ReportBasis</name>
    <message>
        <source>Snapshot No. %1 is no longer what was closed: the file was changed by another program. Report from a copy that was kept before.</source>
        <translation>Снимок № %1 уже не тот, с которым квартал был закрыт: файл изменён другой программой. Составьте отчёт по копии, сохранённой раньше.</translation>
    </message>
    <message>
        <source>What was recorded late cannot be told: the file was changed by another program, past its journal. Report from a copy that was kept before.</source>
        <translation>Нельзя сказать, что внесено с опозданием: файл изменён другой программой в обход журнала. Составьте отчёт по копии, сохранённой раньше.</translation>
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
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
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
        <translation>Сведения представили %1 из %2.</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”, overdue.</source>
        <translation>По отчётам исполнителей: «%1», просрочено.</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”.</source>
        <translation>По отчётам исполнителей: «%1».</translation>
    </message>
    <message>
        <source>The bodies’ reports come to “%1”: put that mark, or fill in “%2”.</source>
        <translation>По отчётам исполнителей выходит «%1»: поставьте эту отметку или заполните поле «%2».</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>This refers to something that no longer exists.</source>
        <translation>Здесь указана запись, которой больше нет.</translation>
    </message>
    <message>
        <source>There is another body with the code “%1”; codes must differ.</source>
        <translation>Код «%1» уже есть у другого ответственного; коды не должны повторяться.</translation>
    </message>
    <message>
        <source>A body cannot be a member of itself.</source>
        <translation>Ответственный не может входить сам в себя.</translation>
    </message>
    <message>
        <source>The number of a goal must be 1 or more.</source>
        <translation>Номер цели должен быть не меньше 1.</translation>
    </message>
    <message>
        <source>There is another goal %1; numbers must differ.</source>
        <translation>Цель %1 уже есть; номера не должны повторяться.</translation>
    </message>
    <message>
        <source>A deadline of this kind needs its dates.</source>
        <translation>Для срока этого вида укажите даты.</translation>
    </message>
    <message>
        <source>A deadline without a date of its own cannot have dates.</source>
        <translation>У срока без определённой даты не может быть дат.</translation>
    </message>
    <message>
        <source>The dates of the deadline must follow each other without overlapping.</source>
        <translation>Даты срока должны идти по порядку и не пересекаться.</translation>
    </message>
    <message>
        <source>The dates of the other reading must follow each other without overlapping.</source>
        <translation>Даты другого толкования должны идти по порядку и не пересекаться.</translation>
    </message>
    <message>
        <source>The number of an action must be 1 or more.</source>
        <translation>Номер мероприятия должен быть не меньше 1.</translation>
    </message>
    <message>
        <source>“%1” is named twice for one action.</source>
        <translation>Ответственный «%1» указан для мероприятия дважды.</translation>
    </message>
    <message>
        <source>There is an entry for %1 already; look at it and change it.</source>
        <translation>За %1 запись уже есть; посмотрите и измените её.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is named for %n action(s) and cannot be deleted.</source>
        <translation>
            <numerusform>Удалить «%1» нельзя: ответственный указан в %n мероприятии.</numerusform>
            <numerusform>Удалить «%1» нельзя: ответственный указан в %n мероприятиях.</numerusform>
            <numerusform>Удалить «%1» нельзя: ответственный указан в %n мероприятиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has members or predecessors and cannot be deleted.</source>
        <translation>Удалить «%1» нельзя: у этой записи есть участники или предшественники.</translation>
    </message>
    <message>
        <source>“%1” has reported and cannot be deleted.</source>
        <translation>Удалить «%1» нельзя: этот ответственный уже представил сведения.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted without what belongs to it.</source>
        <translation>Удалить «%1» можно только вместе со всем, что к этой записи относится.</translation>
    </message>
    <message>
        <source>There is another action %1; numbers must differ.</source>
        <translation>Мероприятие %1 уже есть; номера не должны повторяться.</translation>
    </message>
    <message>
        <source>“%1” needs the reason.</source>
        <translation>Для отметки «%1» заполните поле «Причины».</translation>
    </message>
    <message>
        <source>A file holds exactly one plan.</source>
        <translation>В файле должен быть ровно один план.</translation>
    </message>
    <message>
        <source>“%1” must not be before “%2”.</source>
        <translation>Дата «%1» не может быть раньше даты «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a year, as 2024.</source>
        <translation>В поле «%1» укажите год, например 2024.</translation>
    </message>
    <message>
        <source>“%1” must not be negative.</source>
        <translation>В поле «%1» не может стоять отрицательное число.</translation>
    </message>
    <message>
        <source>“%1” must be from 0 to 100.</source>
        <translation>В поле «%1» укажите число от 0 до 100.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>В поле «%1» укажите число не меньше 0.</translation>
    </message>
    <message>
        <source>“%1” needs the new deadline.</source>
        <translation>Для отметки «%1» укажите новый срок.</translation>
    </message>
    <message>
        <source>“%1” needs its ground: whose decision, of which date.</source>
        <translation>Для отметки «%1» укажите основание: чьё решение и от какого числа.</translation>
    </message>
    <message>
        <source>Only one body can be the lead executor of an action.</source>
        <translation>Ответственным исполнителем мероприятия может быть только один.</translation>
    </message>
    <message>
        <source>“%1” of what is counted must be 0 or more.</source>
        <translation>«%1» для того, что считают, не может быть меньше 0.</translation>
    </message>
    <message>
        <source>There is a value for %1 already; look at it and change it.</source>
        <translation>За %1 значение уже есть; посмотрите его и измените.</translation>
    </message>
    <message>
        <source>“%1” must not be more than %2.</source>
        <translation>«%1» не может быть больше %2.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>«%1» не может быть 0.</translation>
    </message>
    <message>
        <source>“%1” belongs to a recurring deadline.</source>
        <translation>«%1» бывает только у повторяющегося срока.</translation>
    </message>
    <message>
        <source>“%1” must be from 1 to 31.</source>
        <translation>«%1» должно быть от 1 до 31.</translation>
    </message>
    <message>
        <source>A body cannot come after itself.</source>
        <translation>Ответственный не может быть собственным правопреемником.</translation>
    </message>
    <message>
        <source>The plan is reported on from %1 to %2, not for %3.</source>
        <translation>По плану отчитываются за кварталы с «%1» по «%2»; «%3» в них не входит.</translation>
    </message>
    <message>
        <source>“%1” must not be after the end of the quarter, %2: what was done later belongs to the report for its own quarter.</source>
        <translation>«%1» не может быть позже конца квартала (%2): исполненное позже указывают в сведениях за тот квартал.</translation>
    </message>
    <message>
        <source>“%1” must not be before the quarter reported on.</source>
        <translation>«%1» не может быть раньше отчётного квартала.</translation>
    </message>
    <message>
        <source>“%1” must be a code of three Latin letters, as KGS.</source>
        <translation>В поле «%1» укажите код из трёх латинских букв, например KGS.</translation>
    </message>
    <message>
        <source>“%1” lies far outside the plan, which runs from %2 to %3.</source>
        <translation>«%1» далеко за пределами плана (с %2 по %3); проверьте год.</translation>
    </message>
    <message>
        <source>“%1” is 100 %.</source>
        <translation>Отметка «%1» — это 100 %.</translation>
    </message>
    <message>
        <source>There is a snapshot No. %1 already.</source>
        <translation>Снимок № %1 уже есть.</translation>
    </message>
    <message>
        <source>%1 is closed already, with snapshot No. %2.</source>
        <translation>Квартал уже закрыт: %1, снимок № %2.</translation>
    </message>
    <message>
        <source>Say why the quarter is opened again.</source>
        <translation>Укажите, почему квартал открывается снова.</translation>
    </message>
    <message>
        <source>The snapshot No. %1 stays; open the quarter again instead.</source>
        <translation>Снимок № %1 удалить нельзя; откройте квартал снова.</translation>
    </message>
    <message>
        <source>%1 is closed (snapshot No. %2 of %3); open it again to change what was reported.</source>
        <translation>Квартал закрыт: %1 (снимок № %2 от %3). Чтобы изменить сведения, откройте его снова.</translation>
    </message>
    <message>
        <source>Evidence is either a file or an address.</source>
        <translation>Документ — либо файл, либо адрес.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web; write it as https://www.kg/page.</source>
        <translation>«%1» — не адрес в интернете; напишите его в виде https://www.kg/page.</translation>
    </message>
    <message>
        <source>The file of the evidence is not named as files are.</source>
        <translation>У файла документа недопустимое имя.</translation>
    </message>
    <message>
        <source>The report cannot be deleted without its evidence, “%1”.</source>
        <translation>Сведения нельзя удалить без их документа «%1».</translation>
    </message>
    <message>
        <source>Only one person can approve the reports; leave the others among those who sign or agree.</source>
        <translation>Утверждать отчёты может только один человек; остальных отнесите к тем, кто подписывает или согласует.</translation>
    </message>
    <message>
        <source>“%1” must be after the deadline of the plan, %2.</source>
        <translation>«%1» должен быть позже срока по плану (%2).</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The filter “%1” asks for %2, which the plan does not have.</source>
        <translation>Для отбора «%1» нужно: %2, но в этом плане этого нет.</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>There is no filter “%1” any more.</source>
        <translation>Отбора «%1» больше нет.</translation>
    </message>
</context>
<context>
    <name>SeenPlan</name>
    <message>
        <source>Confirm once more to write yours over it.</source>
        <translation>Нажмите «ОК» ещё раз, чтобы записать своё значение.</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <extracomment>a field of a form and the value that somebody else has given it</extracomment>
        <translation>Поле «%1» теперь пустое.</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <translation>Сейчас в поле «%1»: %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It stands with every change that you make.</source>
        <translation>Оно стоит при каждой вашей правке.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Ежедневные копии</translation>
    </message>
    <message>
        <source>beside the plan</source>
        <translation>рядом с планом</translation>
    </message>
    <message>
        <source>The folder in which a copy of the plan is kept before the first change of each day, as on another disk.</source>
        <translation>Папка, куда перед первой правкой каждого дня кладётся копия плана, например на другом диске.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Remind of missing reports when a quarter has ended</source>
        <translation>Напоминать о непредставленных сведениях, когда квартал закончился</translation>
    </message>
    <message>
        <source>The open plan</source>
        <translation>Открытый план</translation>
    </message>
    <message>
        <source>Organisation, place and signatures…</source>
        <translation>Организация, место, подписи…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
</context>
<context>
    <name>SilentDialog</name>
    <message>
        <source>Who has not reported</source>
        <translation>Кто не представил сведения</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The SQLite driver of Qt is missing; install the package libqt6sql6-sqlite.</source>
        <translation>Нет драйвера SQLite для Qt; установите пакет libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Another program is holding “%1”; nothing was changed. Close it there or try again in a moment.</source>
        <translation>Файл «%1» занят другой программой; ничего не изменено. Закройте его там или повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed. Copy it to a folder of your own and open the copy.</source>
        <translation>Записать в файл «%1» нельзя; ничего не изменено. Скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or faulty. Nothing was changed; free some space and try again.</source>
        <translation>Не удалось записать файл «%1»: диск переполнен или неисправен. Ничего не изменено; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The plan file refused the change, which breaks a rule of the plan (%1). Nothing was changed.</source>
        <translation>Файл плана не принял изменение: оно нарушает правило плана (%1). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The plan file could not be used (%1). Nothing was changed.</source>
        <translation>Не удалось обратиться к файлу плана (%1). Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; install that version to open it.</source>
        <translation>Файл «%1» создан более новой версией программы; чтобы открыть его, установите эту версию.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Не удалось прочитать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a plan file of this program; choose another file.</source>
        <translation>«%1» — не файл плана этой программы; выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>Файл «%1» доступен только для чтения; скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The journal of “%1” is damaged. Open a backup copy of it instead.</source>
        <translation>Журнал изменений файла «%1» повреждён. Откройте резервную копию файла.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>Файл «%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2. Choose another folder.</source>
        <translation>Не удалось создать файл «%1»: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: a file of that name has just appeared.</source>
        <translation>Не удалось создать файл «%1»: файл с таким именем только что появился.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a row refers to something that does not exist</source>
        <translation>строка ссылается на запись, которой нет</translation>
    </message>
    <message>
        <source>journal, entry %1</source>
        <translation>журнал, запись %1</translation>
    </message>
    <message>
        <source>the table does not equal the replay of the journal</source>
        <translation>таблица расходится с журналом изменений</translation>
    </message>
    <message>
        <source>“%1” is damaged: a row of the table “%2” cannot be read. Open a backup copy of it instead.</source>
        <translation>Файл «%1» повреждён: строку таблицы «%2» прочитать нельзя. Откройте резервную копию файла.</translation>
    </message>
    <message>
        <source>This was changed meanwhile by another program; look at the new value and try again.</source>
        <translation>Тем временем это значение изменила другая программа; посмотрите новое и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself; choose another name for its copy.</source>
        <translation>«%1» — сам файл плана; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>“%1” is a plan that is in use; choose another name.</source>
        <translation>«%1» — план, с которым сейчас работают; выберите другое имя.</translation>
    </message>
    <message>
        <source>The copying was cancelled.</source>
        <translation>Копирование отменено.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open; nothing was changed. Put it back, or save a copy of the plan under another name.</source>
        <translation>Файл «%1» переместили, удалили или заменили, пока он был открыт; изменение не внесено. Верните его на место или сохраните копию плана под другим именем.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; choose another folder.</source>
        <translation>Не удалось создать папку «%1»; выберите другую.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so the plan was left as it is; choose another copy.</source>
        <translation>Копия «%1» повреждена, план оставлен как есть; выберите другую копию.</translation>
    </message>
    <message>
        <source>“%1” is open in a program; close it there and try again.</source>
        <translation>Файл «%1» открыт в программе; закройте его там и повторите.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself; choose a copy of it.</source>
        <translation>«%1» — сам файл плана; выберите его копию.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Open a backup copy of it, or save what can be read of it.</source>
        <translation>Файл «%1» повреждён и не читается. Откройте его резервную копию или сохраните то, что читается.</translation>
    </message>
    <message>
        <source>No backup copy of today could be made in “%1”; changes are saved all the same. Look whether there is space, and whether you may write there.</source>
        <translation>Не удалось сделать сегодняшнюю резервную копию в «%1»; изменения всё равно сохраняются. Проверьте, есть ли там место и разрешена ли запись.</translation>
    </message>
    <message>
        <source>the table cannot be read</source>
        <translation>таблица не читается</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read</source>
        <translation>
            <numerusform>%n строка не читается</numerusform>
            <numerusform>%n строки не читаются</numerusform>
            <numerusform>%n строк не читается</numerusform>
        </translation>
    </message>
    <message>
        <source>the field “%1” cannot be read</source>
        <translation>поле «%1» не читается</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken from the journal</source>
        <translation>
            <numerusform>%n запись взята из журнала</numerusform>
            <numerusform>%n записи взяты из журнала</numerusform>
            <numerusform>%n записей взято из журнала</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of a plan can be read in “%1”; use a backup copy.</source>
        <translation>В файле «%1» нельзя прочесть ничего из плана; возьмите резервную копию.</translation>
    </message>
    <message>
        <source>snapshot No. %1</source>
        <translation>снимок № %1</translation>
    </message>
    <message>
        <source>the journal gives another plan than the one that was closed</source>
        <translation>по журналу получается не тот план, который был закрыт</translation>
    </message>
    <message>
        <source>The file of this evidence is not kept in the plan; attach it again.</source>
        <translation>Файл этого документа в плане не хранится; прикрепите его снова.</translation>
    </message>
    <message>
        <source>The file of this evidence is damaged in the plan; take it from a backup copy, or attach it again.</source>
        <translation>Файл этого документа в плане повреждён; возьмите его из резервной копии или прикрепите снова.</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>документ «%1»</translation>
    </message>
    <message>
        <source>the file is not as long as was written down</source>
        <translation>размер файла не тот, что записан</translation>
    </message>
    <message>
        <source>“%1” is the same file as another one by a different name, and changes made by both names would be lost. Copy it and open the copy.</source>
        <translation>«%1» — тот же файл, что и другой под иным именем: изменения, сделанные под обоими именами, пропали бы. Скопируйте файл и откройте копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved in “%1”; “fpkplan init FILE --from” makes a new plan of them.</source>
        <translation>
            <numerusform>%n запись сохранена в файле «%1»; «fpkplan init ФАЙЛ --from» делает из неё новый план.</numerusform>
            <numerusform>%n записи сохранены в файле «%1»; «fpkplan init ФАЙЛ --from» делает из них новый план.</numerusform>
            <numerusform>%n записей сохранено в файле «%1»; «fpkplan init ФАЙЛ --from» делает из них новый план.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were saved in “%1”, from where that takes them along.</source>
        <translation>
            <numerusform>%n прикреплённый файл сохранён в папке «%1», оттуда он войдёт в новый план.</numerusform>
            <numerusform>%n прикреплённых файла сохранены в папке «%1», оттуда они войдут в новый план.</numerusform>
            <numerusform>%n прикреплённых файлов сохранено в папке «%1», оттуда они войдут в новый план.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) cannot be read any more: attach them again.</source>
        <translation>
            <numerusform>%n прикреплённый файл больше не читается: прикрепите его снова.</numerusform>
            <numerusform>%n прикреплённых файла больше не читаются: прикрепите их снова.</numerusform>
            <numerusform>%n прикреплённых файлов больше не читаются: прикрепите их снова.</numerusform>
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
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в процессе исполнения</translation>
    </message>
    <message>
        <source>partially done</source>
        <translation>исполнено частично</translation>
    </message>
    <message>
        <source>done</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не исполнено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>срок не наступил</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>на контроле</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>срок истекает</translation>
    </message>
    <message>
        <source>ambiguous deadline</source>
        <translation>срок толкуется по-разному</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>done on time</source>
        <translation>исполнено в срок</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>исполнено с нарушением срока</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>срок не определён</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>lead executor</source>
        <translation>ответственный исполнитель</translation>
    </message>
    <message>
        <source>co-executor</source>
        <translation>соисполнитель</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>leadership of the Federation</source>
        <translation>руководство Федерации</translation>
    </message>
    <message>
        <source>department of the Federation</source>
        <translation>отдел Федерации</translation>
    </message>
    <message>
        <source>institution of the Federation</source>
        <translation>учреждение Федерации</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>sectoral committees</source>
        <translation>отраслевые комитеты</translation>
    </message>
    <message>
        <source>regional councils</source>
        <translation>областные советы профсоюзов</translation>
    </message>
    <message>
        <source>sectoral union</source>
        <translation>отраслевой профсоюз</translation>
    </message>
    <message>
        <source>regional council</source>
        <translation>областной совет профсоюзов</translation>
    </message>
    <message>
        <source>social partner</source>
        <translation>социальный партнёр</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>государственный орган</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>международная организация</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>once</source>
        <translation>разово</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>периодически</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>по графику</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>еженедельно</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ежемесячно</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>ежеквартально</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>раз в полугодие</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>ежегодно</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>последнее значение</translation>
    </message>
    <message>
        <source>average</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>наибольшее значение</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 is its number 1…4, %2 the year</extracomment>
        <translation>%1 квартал %2 г.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>it grows</source>
        <translation>растёт</translation>
    </message>
    <message>
        <source>it falls</source>
        <translation>снижается</translation>
    </message>
    <message>
        <source>by the last day of the last month</source>
        <translation>до последнего дня последнего месяца</translation>
    </message>
    <message>
        <source>by day %1 of the last month</source>
        <translation>до %1-го числа последнего месяца</translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) after</source>
        <translation>
            <numerusform>до %1-го числа через %n месяц</numerusform>
            <numerusform>до %1-го числа через %n месяца</numerusform>
            <numerusform>до %1-го числа через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) before the last one</source>
        <translation>
            <numerusform>до %1-го числа за %n месяц до последнего</numerusform>
            <numerusform>до %1-го числа за %n месяца до последнего</numerusform>
            <numerusform>до %1-го числа за %n месяцев до последнего</numerusform>
        </translation>
    </message>
    <message>
        <source>by day %1 of the month</source>
        <translation>до %1-го числа</translation>
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
        <translation>%1 января %2 г.</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 февраля %2 г.</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 марта %2 г.</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 апреля %2 г.</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 мая %2 г.</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 июня %2 г.</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 июля %2 г.</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 августа %2 г.</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 сентября %2 г.</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 октября %2 г.</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 ноября %2 г.</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 декабря %2 г.</translation>
    </message>
    <message>
        <source>approves the report</source>
        <translation>утверждает отчёт</translation>
    </message>
    <message>
        <source>signs the report</source>
        <translation>подписывает отчёт</translation>
    </message>
    <message>
        <source>agrees to the report</source>
        <translation>согласует отчёт</translation>
    </message>
    <message>
        <source>prepares the report</source>
        <translation>готовит отчёт</translation>
    </message>
    <message>
        <source>removed from control</source>
        <translation>снято с контроля</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Перенесено на %1</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” cannot be written (%2): choose another folder or name.</source>
        <translation>Не удалось записать файл «%1» (%2): выберите другую папку или другое имя.</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end (%2): check the free space.</source>
        <translation>Файл «%1» записан не до конца (%2): проверьте, хватает ли места на диске.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 as of %2</source>
        <extracomment>the name of a file, and the day as of which its plan is shown</extracomment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>title of the window: of the plan, name of its file</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Saved. %1: %2</source>
        <extracomment>who made a change, and what it was</extracomment>
        <translation>Сохранено. %1: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>Изменения вносит %1: %2</translation>
    </message>
</context>
<context>
    <name>fpk::AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
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
        <translation>Стратегический план Федерации профсоюзов Кыргызстана: отметки об исполнении мероприятий, контроль и отчёты.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: anybody may use it, change it and pass it on. Its icons were drawn for it.</source>
        <translation>Свободная программа на условиях Стандартной общественной лицензии GNU (GPL) версии 3 или более поздней: её можно использовать, изменять и передавать другим. Значки нарисованы для неё.</translation>
    </message>
    <message>
        <source>It is built on:</source>
        <extracomment>above a list of libraries with their licences</extracomment>
        <translation>В ней использованы:</translation>
    </message>
</context>
<context>
    <name>fpk::ActionDialog</name>
    <message>
        <source>“Baseline” must be a number or empty.</source>
        <translation>В поле «Исходное значение» укажите число или оставьте его пустым.</translation>
    </message>
    <message>
        <source>“Target” must be a number or empty.</source>
        <translation>В поле «Плановое значение» укажите число или оставьте его пустым.</translation>
    </message>
    <message>
        <source>“Year” must be a whole number or empty.</source>
        <translation>В поле «Год» укажите целое число или оставьте его пустым.</translation>
    </message>
    <message>
        <source>“Planned amount” must be a sum with at most two decimals, or empty.</source>
        <translation>В поле «Плановая сумма» укажите сумму не более чем с двумя знаками после запятой или оставьте его пустым.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Понято как: %1</translation>
    </message>
    <message>
        <source>Understood as: %1. %2</source>
        <translation>Понято как: %1. %2</translation>
    </message>
</context>
<context>
    <name>fpk::ActionTableModel</name>
    <message>
        <source>Carried over from %1.</source>
        <translation>Отметка за %1 сохраняется.</translation>
    </message>
    <message>
        <source>Nothing was reported for %1.</source>
        <translation>За %1 сведения не представлены.</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <extracomment>the head of a column by which the rows are filtered</extracomment>
        <translation>%1, с отбором</translation>
    </message>
    <message>
        <source>Filtered. %1</source>
        <translation>Включён отбор. %1</translation>
    </message>
</context>
<context>
    <name>fpk::ActionView</name>
    <message>
        <source>The filter finds no action of this goal.</source>
        <translation>Под отбор не попадает ни одно мероприятие этой цели.</translation>
    </message>
</context>
<context>
    <name>fpk::BlockActions</name>
    <message>
        <source>The block has more columns than there are from here to the right: nothing was pasted.</source>
        <translation>В блоке больше граф, чем их есть вправо от этого места: ничего не вставлено.</translation>
    </message>
    <message>
        <source>The block has more rows than there are from here down: nothing was pasted.</source>
        <translation>В блоке больше строк, чем их есть вниз от этого места: ничего не вставлено.</translation>
    </message>
    <message>
        <source>A mark is changed by choosing another one; Ctrl+Z takes it back.</source>
        <translation>Чтобы изменить отметку, выберите другую; Ctrl+Z вернёт прежнюю.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation>Отказаться от несохранённого</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Rows without a report first (F5)</source>
        <translation>Сначала строки, по которым нет сведений (F5)</translation>
    </message>
    <message>
        <source>Mark of the selected rows</source>
        <translation>Отметка выделенных строк</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished row(s) put away: what was typed there had not been saved yet, so that Ctrl+Z does not bring it back.</source>
        <translation>
            <numerusform>Убрана %n незаконченная строка: введённое в ней ещё не было сохранено, поэтому Ctrl+Z его не вернёт.</numerusform>
            <numerusform>Убраны %n незаконченные строки: введённое в них ещё не было сохранено, поэтому Ctrl+Z его не вернёт.</numerusform>
            <numerusform>Убрано %n незаконченных строк: введённое в них ещё не было сохранено, поэтому Ctrl+Z его не вернёт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::BodiesDialog</name>
    <message>
        <source>until %1, then %2</source>
        <translation>до %1, затем %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>как в форме</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>книжная</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>альбомная</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Левое поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Правое поле</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнее поле</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> мм</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>весь план</translation>
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
        <translation>Закрытие квартала: %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>fpk::ColumnFilter</name>
    <message>
        <source>Words in the column “%1”:</source>
        <translation>Слова в графе «%1»:</translation>
    </message>
    <message>
        <source>Words in the column “%1”</source>
        <translation>Слова в графе «%1»</translation>
    </message>
</context>
<context>
    <name>fpk::ColumnMenu</name>
    <message>
        <source>As at first</source>
        <translation>Как было вначале</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Отбор по этой графе…</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>Снять отбор по этой графе</translation>
    </message>
</context>
<context>
    <name>fpk::ControlHelp</name>
    <message>
        <source>The quarter that marks, percentages and progress are entered for and that reports are about. The arrows go one quarter back and one on.</source>
        <translation>Квартал, за который вводят отметки, проценты и ход выполнения и составляют отчёты. Стрелки — на квартал назад и вперёд.</translation>
    </message>
    <message>
        <source>What is needed most often. All of it stands in the menus too, with its keys.</source>
        <translation>То, что нужно чаще всего. Всё это есть и в меню, там же указаны клавиши.</translation>
    </message>
    <message>
        <source>The pages: the figures of the quarter, the plan by goals, the grid for entering, the deadlines in time. Alt+1 to Alt+4 open them too.</source>
        <translation>Страницы: цифры квартала, план по целям, таблица для ввода, сроки на шкале времени. Их открывают и Alt+1 … Alt+4.</translation>
    </message>
    <message>
        <source>Words or a number to look for in all columns, for example “seminar” or “7.16”. Only actions that have all the words are shown, on every page.</source>
        <translation>Слова или номер, которые нужно найти в любой графе, например «семинар» или «7.16». На всех страницах остаются мероприятия, где есть все эти слова.</translation>
    </message>
    <message>
        <source>Only the actions in which this body takes part. The table of the filter is then about it alone.</source>
        <translation>Только мероприятия, в которых участвует этот исполнитель. Таблица по отбору тогда тоже только о нём.</translation>
    </message>
    <message>
        <source>Only the actions with this mark in the quarter, for example “not done”.</source>
        <translation>Только мероприятия с этой отметкой в квартале, например «не исполнено».</translation>
    </message>
    <message>
        <source>Only the actions that stand like this against their deadlines, for example overdue. The program works it out from the deadline and the mark.</source>
        <translation>Только мероприятия в таком состоянии, например просроченные. Состояние программа считает по сроку и отметке.</translation>
    </message>
    <message>
        <source>Only this goal is shown. Press to see all goals again.</source>
        <translation>Показана только эта цель. Нажмите, чтобы снова видеть все.</translation>
    </message>
    <message>
        <source>Words are looked for in single columns. Press to look in none of them any more.</source>
        <translation>Слова ищутся в отдельных графах. Нажмите, чтобы больше не искать в них.</translation>
    </message>
    <message>
        <source>Words to look for in this column alone, for example “seminar”. Only actions that have all the words in it are shown.</source>
        <translation>Слова, которые ищутся только в этой графе, например «семинар». Показываются лишь мероприятия, где есть все эти слова.</translation>
    </message>
    <message>
        <source>Only the actions with this mark in the quarter are shown.</source>
        <translation>Показываются только мероприятия с этой отметкой за квартал.</translation>
    </message>
    <message>
        <source>Only the actions in which this body takes part are shown.</source>
        <translation>Показываются только мероприятия, в которых участвует этот исполнитель.</translation>
    </message>
    <message>
        <source>Shows all actions again.</source>
        <translation>Снова показывает все мероприятия.</translation>
    </message>
    <message>
        <source>Keeps the present filter under a name, or takes one that was kept, for example “Overdue of the regional councils”.</source>
        <translation>Сохраняет нынешний отбор под именем или включает сохранённый, например «Просрочено у областных советов».</translation>
    </message>
    <message>
        <source>One tab for each goal. Ctrl+Page Down opens the next.</source>
        <translation>Вкладка для каждой цели. Ctrl+Page Down открывает следующую.</translation>
    </message>
    <message>
        <source>The actions of the goal. The official columns are only read here; the mark and what follows it are changed in place by F2, and every change is saved at once.</source>
        <translation>Мероприятия цели. Официальные графы здесь только читают; отметку и графы после неё правят на месте (F2), каждая правка сразу сохраняется.</translation>
    </message>
    <message>
        <source>Each figure, bar and row is a door: press it to see the actions behind it. Tab and Enter do the same.</source>
        <translation>Щелчок по числу, полосе или строке открывает список мероприятий за ней; с клавиатуры — Tab и Enter.</translation>
    </message>
    <message>
        <source>Whose entries are filled in: the Federation’s own, a row for each action; or those of the bodies, a row for each body that reports.</source>
        <translation>Чьи сведения вводят: самой Федерации — строка на мероприятие, или исполнителей — строка на каждого, кто отчитывается.</translation>
    </message>
    <message>
        <source>Gives all selected rows the same mark, as one step that Ctrl+Z takes back.</source>
        <translation>Ставит всем выделенным строкам одну отметку; Ctrl+Z отменяет всё сразу.</translation>
    </message>
    <message>
        <source>Puts the rows that are still to be reported on top again.</source>
        <translation>Снова ставит наверх строки, по которым ещё нет сведений.</translation>
    </message>
    <message>
        <source>How much time is in sight: years, quarters or months; “Today” goes to the present day.</source>
        <translation>Сколько времени видно: годы, кварталы или месяцы; «Сегодня» переходит к нынешнему дню.</translation>
    </message>
    <message>
        <source>What is known of the selected action: its description, the reports of the bodies, figures, money, documents and history. Ctrl+1 to Ctrl+6 open the tabs.</source>
        <translation>Всё о выбранном мероприятии: описание, сведения исполнителей, значения, деньги, документы, история. Вкладки открывают и Ctrl+1 … Ctrl+6.</translation>
    </message>
    <message>
        <source>The bodies that report this action for themselves, each with its mark. Enter opens the report of one.</source>
        <translation>Исполнители, которые отчитываются по этому мероприятию сами, и их отметки. Enter открывает сведения исполнителя.</translation>
    </message>
    <message>
        <source>Of which indicator the values below are.</source>
        <translation>Значения какого индикатора показаны ниже.</translation>
    </message>
    <message>
        <source>The value reached in each quarter, for example 17. Type a number over it; empty it to take it away. The attainment of the target follows at once.</source>
        <translation>Достигнутое значение за каждый квартал, например 17. Введите число; очистите, чтобы убрать. Выполнение планового значения пересчитывается сразу.</translation>
    </message>
    <message>
        <source>The budget lines of the action and under each what was spent. Insert adds an expense, Enter opens one.</source>
        <translation>Строки бюджета мероприятия, под каждой — её расходы. Insert добавляет расход, Enter открывает его.</translation>
    </message>
    <message>
        <source>The documents that prove what was done: files kept in the plan, and addresses on the web. Files can be dropped here.</source>
        <translation>Документы, подтверждающие исполнение: файлы, хранимые в плане, и адреса в интернете. Файлы можно перетащить сюда.</translation>
    </message>
    <message>
        <source>What a new document belongs to: the report for the quarter, or the action as a whole.</source>
        <translation>К чему относится новый документ: к сведениям за квартал или к мероприятию в целом.</translation>
    </message>
    <message>
        <source>Only the changes made by this person.</source>
        <translation>Только правки этого человека.</translation>
    </message>
    <message>
        <source>Only the changes of this column, for example of marks.</source>
        <translation>Только правки этой графы, например отметок.</translation>
    </message>
    <message>
        <source>Only what was changed on this day or later. Without the tick, from the beginning.</source>
        <translation>Только правки с этого дня. Без галочки — с самого начала.</translation>
    </message>
    <message>
        <source>Only what was changed on this day or earlier. Without the tick, until now.</source>
        <translation>Только правки по этот день. Без галочки — по сегодня.</translation>
    </message>
    <message>
        <source>Who changed what and when, the newest first. Below a change stand the old and the new value; a change can be taken back.</source>
        <translation>Кто, когда и что изменил, новое сверху. Под правкой — прежнее и новое значение; правку можно отменить.</translation>
    </message>
    <message>
        <source>Who answers for the action, one row each: the body and its role. From these the program knows who has to report.</source>
        <translation>Кто отвечает за мероприятие: строка на каждого, исполнитель и его роль. По ним программа знает, кто должен отчитаться.</translation>
    </message>
    <message>
        <source>What is measured, one row each: name, unit, value before the plan and value to be reached, for example seminars: 0 and 26. Without a target the plan sets no figure.</source>
        <translation>Что измеряют: строка на каждый индикатор — название, единица, исходное и плановое значение, например семинары: 0 и 26. Без планового значения план числа не устанавливает.</translation>
    </message>
    <message>
        <source>The money that is planned, one row for each year and source, for example 2023, ФПК, 120 000. Without an amount the plan sets none.</source>
        <translation>Запланированные деньги: строка на год и источник, например 2023, ФПК, 120 000. Без суммы — план её не устанавливает.</translation>
    </message>
    <message>
        <source>All who answer for actions; members stand below their group. Choose one to see and change it at the right.</source>
        <translation>Все, кто отвечает за мероприятия; члены стоят под своей группой. Выберите, чтобы увидеть и изменить справа.</translation>
    </message>
    <message>
        <source>Those whose names stand under the reports, one row each, for example “Chairman”, “A. B. Asanov”. Without a name a line is left to fill in by hand.</source>
        <translation>Чьи подписи стоят под отчётами: строка на каждого, например «Председатель», «А. Б. Асанов». Без имени остаётся линия для подписи от руки.</translation>
    </message>
    <message>
        <source>The abbreviations of the plan and what they mean, for example ОСП. They are explained where they occur, and listed in the report.</source>
        <translation>Сокращения плана и их значения, например ОСП. В тексте они поясняются подсказкой, в отчёте — списком.</translation>
    </message>
    <message>
        <source>What is still missing for the quarter. Enter leads to the action, to complete it; the quarter can be closed without it as well.</source>
        <translation>Чего ещё не хватает за квартал. Enter ведёт к мероприятию, чтобы дополнить; закрыть квартал можно и так.</translation>
    </message>
    <message>
        <source>For whom a folder is made: tick those who are to get their table and a sheet to fill in.</source>
        <translation>Для кого создаётся папка: отметьте тех, кто должен получить свою таблицу и бланк.</translation>
    </message>
    <message>
        <source>Where the folders of the bodies are put, for example a folder on the shared disk.</source>
        <translation>Куда положить папки исполнителей, например в папку на общем диске.</translation>
    </message>
    <message>
        <source>Your name, for example “Aigul Asanova”. It stands in the history with every change that you make.</source>
        <translation>Ваше имя, например «Айгуль Асанова». В истории оно стоит при каждой вашей правке.</translation>
    </message>
    <message>
        <source>The language of the program. The words of the plan stay as they were entered; Kyrgyz texts are shown where there are any.</source>
        <translation>Язык программы. Тексты плана остаются, как введены; кыргызские показываются, где они есть.</translation>
    </message>
    <message>
        <source>The size of the letters, from 9 to 16 points. Ctrl and + or − change it as well.</source>
        <translation>Размер букв, от 9 до 16 пунктов. То же делают Ctrl и «+» или «−».</translation>
    </message>
    <message>
        <source>Dark letters on a light ground, light ones on a dark ground, or as the system has it.</source>
        <translation>Тёмные буквы на светлом, светлые на тёмном или как задано в системе.</translation>
    </message>
    <message>
        <source>Where a copy of the plan is put before the first change of each day, for example a folder on another disk. Empty: beside the plan.</source>
        <translation>Куда перед первой правкой каждого дня кладётся копия плана, например папка на другом диске. Пусто — рядом с планом.</translation>
    </message>
    <message>
        <source>After a quarter has ended, the window says at its start who has not reported yet.</source>
        <translation>Когда квартал закончился, программа при запуске скажет, сколько сведений не представлено.</translation>
    </message>
    <message>
        <source>How words like “until 2025” in the plan are understood. It changes the last day of these deadlines, and with it what is overdue.</source>
        <translation>Как понимать в плане слова «до 2025 года». От этого зависит последний день таких сроков и то, что просрочено.</translation>
    </message>
    <message>
        <source>Who owes reports for the quarter, and for which actions. Enter leads to the action.</source>
        <translation>Кто не представил сведения за квартал и по каким мероприятиям. Enter ведёт к мероприятию.</translation>
    </message>
    <message>
        <source>The language in which the report is written. Where a Kyrgyz text is missing, the Russian one stands.</source>
        <translation>На каком языке составлен отчёт. Где нет кыргызского текста, стоит русский.</translation>
    </message>
    <message>
        <source>The paper in the printer. Wide tables are easier to read on A3.</source>
        <translation>Бумага в принтере. Широкие таблицы на A3 читать легче.</translation>
    </message>
    <message>
        <source>Upright or across. “As in the form” puts wide tables across and the rest upright.</source>
        <translation>Книжная или альбомная. «Как в форме» — широкие таблицы альбомные, остальное книжное.</translation>
    </message>
    <message>
        <source>The free edge of the page in millimetres. Papers that are bound need 30 at the left.</source>
        <translation>Свободный край страницы в миллиметрах. Для подшивки слева нужно 30.</translation>
    </message>
    <message>
        <source>The parts of the report. What has no tick is left out; the choice is remembered for the next time.</source>
        <translation>Разделы отчёта. Без галочки раздел не печатается; выбор запоминается.</translation>
    </message>
    <message>
        <source>The pages as they will be on paper. Page Up and Page Down turn them, Ctrl and + or − change their size.</source>
        <translation>Страницы такими, какими они будут на бумаге. Page Up и Page Down листают, Ctrl и «+» или «−» меняют размер.</translation>
    </message>
    <message>
        <source>How large the pages are shown. It changes nothing on paper.</source>
        <translation>Насколько крупно показаны страницы. На бумаге ничего не меняется.</translation>
    </message>
    <message>
        <source>The page in sight. Type a number to go to it.</source>
        <translation>Видимая страница. Введите номер, чтобы перейти к ней.</translation>
    </message>
    <message>
        <source>What was found. Choose one to go to it.</source>
        <translation>Что найдено. Выберите, чтобы перейти.</translation>
    </message>
    <message>
        <source>Words to look for in both languages. Only texts that have them are shown.</source>
        <translation>Слова для поиска на обоих языках. Показываются только тексты, где они есть.</translation>
    </message>
    <message>
        <source>Shows only the texts that still have no Kyrgyz twin.</source>
        <translation>Показывает только тексты, у которых ещё нет кыргызского перевода.</translation>
    </message>
    <message>
        <source>The texts of the plan in both languages. Type into the column “Kyrgyz”; a column of a spreadsheet can be pasted there.</source>
        <translation>Тексты плана на двух языках. Пишите в графе «По-кыргызски»; туда можно вставить столбец из Excel.</translation>
    </message>
    <message>
        <source>The official wording of the action, and what the program reckons with: deadline, bodies, indicators, budget. Ctrl+Tab opens the next page.</source>
        <translation>Официальная формулировка мероприятия и то, по чему считает программа: срок, исполнители, индикаторы, бюджет. Ctrl+Tab открывает следующую вкладку.</translation>
    </message>
    <message>
        <source>The plan as a document, those who sign its reports, and its abbreviations.</source>
        <translation>План как документ, кто подписывает отчёты и сокращения плана.</translation>
    </message>
    <message>
        <source>What the program is built on, and the licence under which it is given away.</source>
        <translation>На чём построена программа и на каких условиях она распространяется.</translation>
    </message>
    <message>
        <source>What the program has to say about the last thing you did. The cross puts it away; a button there does what it offers.</source>
        <translation>Что программа хочет сказать о последнем действии. Крестик убирает сообщение, кнопка рядом делает то, что на ней написано.</translation>
    </message>
    <message>
        <source>The topics of the guide. Choose one to read it.</source>
        <translation>Темы руководства. Выберите, чтобы прочитать.</translation>
    </message>
    <message>
        <source>Any past day and time. The plan opens in a window of its own as it was known then; nothing can be changed there.</source>
        <translation>Любой прошедший день и час. План откроется в отдельном окне таким, каким был тогда; менять там ничего нельзя.</translation>
    </message>
    <message>
        <source>A number, for example 7.16, or some words of what you look for: an action, a body, an indicator, a saved filter or a command. Arrows choose, Enter goes there.</source>
        <translation>Номер, например 7.16, или слова из того, что ищете: мероприятия, исполнителя, показателя, сохранённого отбора, команды. Стрелки выбирают, Enter переходит.</translation>
    </message>
    <message>
        <source>What is reported for the quarter, row by row: type the first letter of a mark, go on with Tab, to the next row with Enter. A row is saved as soon as nothing is missing in it. Ctrl+Tab leaves the grid.</source>
        <translation>Сведения за квартал, строка за строкой: отметка — первой буквой, дальше Tab, на следующую строку — Enter. Строка сохраняется, как только в ней всего достаточно. Ctrl+Tab — выйти из таблицы.</translation>
    </message>
    <message>
        <source>Goes to the other quarter in which rows are not finished yet, and to what is missing there.</source>
        <translation>Переходит в тот квартал, где есть незаконченные строки, — к тому, чего в них не хватает.</translation>
    </message>
    <message>
        <source>What is wrong in the block that was pasted, cell by cell. Mend it here or in the grid, or where it was copied from, and paste again. Ctrl+Z puts the block away.</source>
        <translation>Что не так во вставленном блоке, ячейка за ячейкой. Исправьте здесь, прямо в таблице или там, откуда копировали, и вставьте снова. Ctrl+Z убирает блок.</translation>
    </message>
    <message>
        <source>Who works here: the name stands in the history with every change. Without one it is the name of this computer’s user. It can be changed in the settings.</source>
        <translation>Кто здесь работает: имя стоит в истории у каждого изменения. Если его не указать, записывается имя пользователя компьютера. Его можно сменить в настройках.</translation>
    </message>
    <message>
        <source>Each action as a bar from its first day to its last; hatched, by how much its deadline was postponed. The arrow keys choose one, Enter opens it, + and − change the scale.</source>
        <translation>Каждое мероприятие — полоса от первого дня до последнего; штриховка — на сколько перенесён срок. Стрелки выбирают, Enter открывает, «+» и «−» меняют масштаб.</translation>
    </message>
    <message>
        <source>The deadline against the quarters of the plan; hatched, by how much it was postponed.</source>
        <translation>Срок на шкале кварталов плана; штриховка — на сколько он перенесён.</translation>
    </message>
</context>
<context>
    <name>fpk::DeadlineBar</name>
    <message>
        <source>The deadline against the quarters of the plan</source>
        <translation>Срок по кварталам плана</translation>
    </message>
</context>
<context>
    <name>fpk::DeadlineEditor</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Each date must be a day of the calendar, written as %1.</source>
        <translation>Запишите каждую дату как день календаря, например %1.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>Последний день не может быть раньше первого.</translation>
    </message>
</context>
<context>
    <name>fpk::DescriptionPage</name>
    <message>
        <source>Select an action to see everything about it.</source>
        <translation>Выберите мероприятие, чтобы увидеть все сведения о нём.</translation>
    </message>
    <message>
        <source>Details of the action</source>
        <translation>Сведения о мероприятии</translation>
    </message>
    <message>
        <source>Take the other reading of the deadline</source>
        <translation>Принять другое толкование срока</translation>
    </message>
    <message>
        <source>Report for the quarter…</source>
        <translation>Сведения за квартал…</translation>
    </message>
    <message>
        <source>Edit the action…</source>
        <translation>Изменить мероприятие…</translation>
    </message>
    <message>
        <source>Take the other reading</source>
        <translation>Принять другое толкование</translation>
    </message>
</context>
<context>
    <name>fpk::Desk</name>
    <message>
        <source>No installed font has the Kyrgyz letters ң, ө and ү: install PT Sans or DejaVu Sans.</source>
        <translation>Ни в одном установленном шрифте нет кыргызских букв ң, ө и ү: установите PT Sans или DejaVu Sans.</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>Не удалось открыть план</translation>
    </message>
    <message>
        <source>The plan was restored. What it was before is kept in “%1”.</source>
        <translation>План восстановлен. Прежний файл сохранён: «%1».</translation>
    </message>
    <message>
        <source>“%1” is the plan that this window shows.</source>
        <translation>План «%1» уже открыт в этом окне.</translation>
    </message>
    <message>
        <source>“%1” is open already, in a window of its own, which has come to the front.</source>
        <translation>План «%1» уже открыт в другом окне; оно вышло на передний план.</translation>
    </message>
    <message>
        <source>The window stays with what is not saved yet.</source>
        <translation>Окно осталось открытым: в нём есть несохранённое.</translation>
    </message>
</context>
<context>
    <name>fpk::DetailPanel</name>
    <message>
        <source>Details of the action</source>
        <translation>Сведения о мероприятии</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>fpk::EmptyPlan</name>
    <message>
        <source>The plan has no goals yet. Each action belongs to a goal.</source>
        <translation>В плане ещё нет целей. Каждое мероприятие относится к цели.</translation>
    </message>
    <message>
        <source>This goal has no actions yet.</source>
        <translation>У этой цели пока нет мероприятий.</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>В плане ещё нет мероприятий.</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Новое мероприятие…</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Новая цель…</translation>
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
        <translation>Сведения: %1</translation>
    </message>
</context>
<context>
    <name>fpk::EntryGrid</name>
    <message>
        <source>earlier: %1</source>
        <extracomment>in an empty cell: the mark that stood in the quarter before</extracomment>
        <translation>ранее: %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>fpk::EntryPage</name>
    <message numerus="yes">
        <source>%n row(s) of the grid “Entry” lack something and are not saved.</source>
        <translation>
            <numerusform>В таблице «Ввод» %n строка заполнена не до конца и не сохранена.</numerusform>
            <numerusform>В таблице «Ввод» %n строки заполнены не до конца и не сохранены.</numerusform>
            <numerusform>В таблице «Ввод» %n строк заполнено не до конца и не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported: %1 of %2</source>
        <translation>Не представлено: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack something and are not saved yet.</source>
        <translation>
            <numerusform>%n строка заполнена не до конца и ещё не сохранена.</numerusform>
            <numerusform>%n строки заполнены не до конца и ещё не сохранены.</numerusform>
            <numerusform>%n строк заполнено не до конца и ещё не сохранено.</numerusform>
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
        <translation>Ещё не сохранено: %1 — %2</translation>
    </message>
    <message>
        <source>The Federation’s own entries</source>
        <translation>Записи самой Федерации</translation>
    </message>
    <message>
        <source>Entries of the bodies</source>
        <translation>Сведения исполнителей</translation>
    </message>
    <message>
        <source>A row for each body that reports; with a body in the filter, its rows and those of its members.</source>
        <translation>Строка для каждого, кто представляет сведения; если в отборе выбран исполнитель — его строки и строки тех, кто в него входит.</translation>
    </message>
    <message>
        <source>Mark of the selected rows</source>
        <translation>Отметка выделенных строк</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Entries of the quarter</source>
        <translation>Сведения за квартал</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>The pasted block was put away: nothing of it was saved.</source>
        <translation>Вставленный блок убран: ничего из него не было сохранено.</translation>
    </message>
    <message>
        <source>A pasted block of the grid “Entry” waits to be mended and is not saved.</source>
        <translation>Вставленный в таблицу «Ввод» блок ждёт исправления и не сохранён.</translation>
    </message>
    <message>
        <source>the pasted block that was not taken over</source>
        <translation>вставленный блок, который не принят</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it stands here already.</source>
        <translation>Ничего не изменено: всё это здесь уже стоит.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: from row %1 (%2) to row %3 (%4).</source>
        <extracomment>%1 and %3 are numbers of rows in the grid, %2 and %4 what these rows are about</extracomment>
        <translation>
            <numerusform>Записана %n строка: со строки %1 (%2) по строку %3 (%4).</numerusform>
            <numerusform>Записаны %n строки: со строки %1 (%2) по строку %3 (%4).</numerusform>
            <numerusform>Записано %n строк: со строки %1 (%2) по строку %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other quarters (%1) are not saved yet.</source>
        <extracomment>%1 is a list of quarters, parted by commas</extracomment>
        <translation>
            <numerusform>Ещё не сохранена %n строка других кварталов (%1).</numerusform>
            <numerusform>Ещё не сохранены %n строки других кварталов (%1).</numerusform>
            <numerusform>Ещё не сохранено %n строк других кварталов (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;</extracomment>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>fpk::EntryView</name>
    <message>
        <source>There is nothing to report on in this plan.</source>
        <translation>В этом плане отчитываться не о чем.</translation>
    </message>
    <message>
        <source>The filter finds nothing to report on.</source>
        <translation>Отбор не находит того, о чём нужно отчитаться.</translation>
    </message>
</context>
<context>
    <name>fpk::EntryWriter</name>
    <message>
        <source>This is the plan as it was known on %1: nothing can be entered.</source>
        <translation>Это план, каким он был известен %1: вводить ничего нельзя.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile.</source>
        <translation>Это тем временем удалено.</translation>
    </message>
    <message>
        <source>This cannot be changed here: “%1” is expected.</source>
        <translation>Здесь это не меняется: должно быть «%1».</translation>
    </message>
    <message>
        <source>What was typed could not be saved: its action or body was deleted.</source>
        <translation>Введённое не удалось сохранить: мероприятие или исполнитель удалены.</translation>
    </message>
    <message>
        <source>%1 is closed (snapshot No. %2): its entries can be read only. It can be opened again in the menu “Reports”.</source>
        <translation>%1 закрыт (снимок № %2): сведения можно только читать. Открыть квартал снова можно в меню «Отчёты».</translation>
    </message>
    <message>
        <source>%1 is still to come: it begins on %2.</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;, a date</extracomment>
        <translation>%1 ещё не наступил: он начинается %2.</translation>
    </message>
</context>
<context>
    <name>fpk::EvidenceCommands</name>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Keeping “%1” in the plan…</source>
        <translation>«%1» сохраняется в плане…</translation>
    </message>
    <message>
        <source>Attach an address</source>
        <translation>Прикрепить адрес</translation>
    </message>
    <message>
        <source>Address of the document on the web:</source>
        <translation>Адрес документа в интернете:</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”.</source>
        <translation>Не нашлось программы, чтобы открыть «%1».</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Открывается «%1»…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Записывается «%1»…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это за документ</translation>
    </message>
    <message>
        <source>Title of the document, as it stands in the report:</source>
        <translation>Название документа, как оно стоит в отчёте:</translation>
    </message>
    <message>
        <source>The evidence “%1” was taken away.</source>
        <translation>Документ «%1» убран.</translation>
    </message>
    <message>
        <source>The file of the plan has been moved, deleted or replaced: its evidence cannot be reached.</source>
        <translation>Файл плана перемещён, удалён или заменён: его документы недоступны.</translation>
    </message>
</context>
<context>
    <name>fpk::EvidencePage</name>
    <message>
        <source>Attached on %1</source>
        <translation>Прикреплено %1</translation>
    </message>
    <message>
        <source>Nothing has been attached yet. Files of up to 50 MB are kept in the plan; they can be dropped here.</source>
        <translation>Пока ничего не прикреплено. Файлы до 50 МБ хранятся в плане; их можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Select an action to see its evidence.</source>
        <translation>Выберите мероприятие, чтобы увидеть его документы.</translation>
    </message>
    <message>
        <source>the action as a whole</source>
        <translation>мероприятие в целом</translation>
    </message>
    <message>
        <source>the report for %1</source>
        <translation>сведения: %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation>Отнести к</translation>
    </message>
    <message>
        <source>What new evidence stands with</source>
        <translation>К чему относится новый документ</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Адрес…</translation>
    </message>
    <message>
        <source>Attach an address on the web</source>
        <translation>Прикрепить адрес в интернете</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>fpk::ExpenseDialog</name>
    <message>
        <source>“Amount” must be a sum with at most two decimals, as %1.</source>
        <translation>«Сумма» должна быть числом не более чем с двумя знаками после запятой, например %1.</translation>
    </message>
    <message>
        <source>“Date” must be a day of the calendar, written as %1.</source>
        <translation>«Дата» должна быть днём календаря в виде %1.</translation>
    </message>
</context>
<context>
    <name>fpk::FaultPanel</name>
    <message numerus="yes">
        <source>Nothing was changed: %n cell(s) have to be mended.</source>
        <translation>
            <numerusform>Ничего не изменено: нужно исправить %n ячейку.</numerusform>
            <numerusform>Ничего не изменено: нужно исправить %n ячейки.</numerusform>
            <numerusform>Ничего не изменено: нужно исправить %n ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>a cell of a grid: number of its row, what the row is about, title of the column</extracomment>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>Row %1 (%2), “%3”</source>
        <translation>Строка %1 (%2), «%3»</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What was to stand there</source>
        <translation>Что было введено</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Cells to be mended</source>
        <translation>Ячейки, которые нужно исправить</translation>
    </message>
    <message>
        <source>Put the block away</source>
        <translation>Убрать блок</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Принять ещё раз</translation>
    </message>
</context>
<context>
    <name>fpk::FilterBar</name>
    <message>
        <source>All bodies</source>
        <translation>Все ответственные</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <extracomment>how many actions the filter shows: %1 of all %2</extracomment>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Все отметки</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Искать во всех графах</translation>
    </message>
    <message>
        <source>Body that takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Цель %1</translation>
    </message>
    <message>
        <source>Only this goal; press to see all</source>
        <translation>Только эта цель; нажмите, чтобы видеть все</translation>
    </message>
    <message>
        <source>How the actions stand</source>
        <translation>Состояние мероприятий</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>button that opens the saved filters</extracomment>
        <translation>Отборы</translation>
    </message>
    <message>
        <source>Filters with names: save this one, take one of those saved</source>
        <translation>Отборы с именами: сохранить этот или взять сохранённый</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые отборы</translation>
    </message>
    <message>
        <source>Only with these words; press to see all</source>
        <translation>Только с этими словами; нажмите, чтобы увидеть все</translation>
    </message>
    <message>
        <source>All statuses</source>
        <extracomment>how actions stand against their deadlines</extracomment>
        <translation>Все состояния</translation>
    </message>
</context>
<context>
    <name>fpk::FinderDialog</name>
    <message>
        <source>action</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>body</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Куда перейти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>сохранённый отбор</translation>
    </message>
    <message>
        <source>Number or words of an action, a body, an indicator, a saved filter, a command</source>
        <translation>Номер или слова мероприятия, ответственный, показатель, отбор, команда</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>fpk::FirstPage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>The strategic plan, from quarter to quarter</source>
        <translation>Стратегический план от квартала к кварталу</translation>
    </message>
    <message>
        <source>Mark how the actions stand, see what is late, and print the report to the Council. How would you like to begin?</source>
        <translation>Отмечайте ход мероприятий, смотрите, что просрочено, печатайте отчёт для Совета. С чего начать?</translation>
    </message>
    <message>
        <source>Open the plan of the Federation</source>
        <translation>Открыть план Федерации</translation>
    </message>
    <message>
        <source>It is inside the program: %1. Your own file is made of it, to work in from now on.</source>
        <extracomment>the title of a plan</extracomment>
        <translation>Он уже в программе: «%1». Из него будет создан ваш файл, в котором вы будете работать.</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Создать новый план</translation>
    </message>
    <message>
        <source>For another period or another organisation. The directory of bodies is taken over; goals and actions are for you to write.</source>
        <translation>На другой период или для другой организации. Справочник исполнителей перейдёт в новый план, цели и мероприятия впишете вы.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>If a colleague has given you a plan, or you have kept one: a file whose name ends with .fpkplan.</source>
        <translation>Если план вам передал коллега или он сохранён у вас: файл с окончанием .fpkplan.</translation>
    </message>
    <message>
        <source>&amp;Your name, which stands with every change:</source>
        <translation>&amp;Ваше имя, под которым записывается каждое изменение:</translation>
    </message>
</context>
<context>
    <name>fpk::FormDialog</name>
    <message>
        <source>What you have typed is not saved yet. Save it?</source>
        <translation>Введённое ещё не сохранено. Сохранить?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Вернуться к форме</translation>
    </message>
</context>
<context>
    <name>fpk::GoalPage</name>
    <message>
        <source>Goal %1. %2</source>
        <extracomment>heading above a table: number of the goal, its title</extracomment>
        <translation>Цель %1. %2</translation>
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
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Темы руководства</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryDialog</name>
    <message>
        <source>Change history</source>
        <translation>История изменений</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryModel</name>
    <message>
        <source>%1: deleted</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1 — %2: %3 → %4</source>
        <extracomment>a change: of what, which field, from what, to what</extracomment>
        <translation>%1 — %2: %3 → %4</translation>
    </message>
    <message>
        <source>Select a change.</source>
        <translation>Выберите изменение.</translation>
    </message>
    <message>
        <source>This made the plan.</source>
        <translation>Этим изменением план создан.</translation>
    </message>
    <message>
        <source>%1 has taken this back on %2.</source>
        <translation>Уже отменено (кем: %1, когда: %2).</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The plan was made</source>
        <translation>План создан</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s))</source>
        <extracomment>after what a change set did first: how much else</extracomment>
        <translation>
            <numerusform>(%n изменение)</numerusform>
            <numerusform>(%n изменения)</numerusform>
            <numerusform>(%n изменений)</numerusform>
        </translation>
    </message>
    <message>
        <source>[taken back: %1]</source>
        <translation>[отменено: %1]</translation>
    </message>
    <message>
        <source>Nothing is changed in the past.</source>
        <translation>В прошлом ничего не изменить.</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryPage</name>
    <message>
        <source>Select an action to see its history.</source>
        <translation>Выберите мероприятие, чтобы увидеть его историю.</translation>
    </message>
</context>
<context>
    <name>fpk::HistoryView</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Изменения, последние сверху</translation>
    </message>
    <message>
        <source>Go to the action</source>
        <translation>Перейти к мероприятию</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
</context>
<context>
    <name>fpk::IndicatorsPage</name>
    <message>
        <source>the target is reached</source>
        <translation>план выполнен</translation>
    </message>
    <message>
        <source>on the way to the target</source>
        <translation>идёт к плану</translation>
    </message>
    <message>
        <source>the target was not reached in time</source>
        <translation>план в срок не выполнен</translation>
    </message>
    <message>
        <source>The plan names no indicator for this action.</source>
        <translation>В плане нет показателя для этого мероприятия.</translation>
    </message>
    <message>
        <source>Select an action to see its indicators.</source>
        <translation>Выберите мероприятие, чтобы увидеть его показатели.</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Исходное значение: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>План не установлен.</translation>
    </message>
    <message>
        <source>Actual up to %1: %2 (%3)</source>
        <extracomment>how values of several quarters make one, in brackets: &quot;sum&quot;</extracomment>
        <translation>Факт (%1): %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was measured up to %1.</source>
        <translation>Пока ничего не измерено (%1).</translation>
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
        <translation>Единица: %1</translation>
    </message>
</context>
<context>
    <name>fpk::KyrgyzTextsDialog</name>
    <message>
        <source>Only what is missing</source>
        <translation>Только недостающие</translation>
    </message>
    <message>
        <source>Kyrgyz texts</source>
        <translation>Кыргызские тексты</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Искать в текстах</translation>
    </message>
    <message>
        <source>Missing: %1 of %2</source>
        <extracomment>how many Kyrgyz texts are missing, of how many</extracomment>
        <translation>Не хватает: %1 из %2</translation>
    </message>
</context>
<context>
    <name>fpk::MainWindow</name>
    <message>
        <source>File of the plan: %1</source>
        <translation>Файл плана: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>This is the plan as it was known on %1. Nothing can be changed here.</source>
        <translation>Это план, каким он был известен на %1. Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Не всё сохранено</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%1 has ended; %n report(s) for it are missing.</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;</extracomment>
        <translation>
            <numerusform>%1 закончился; за него не представлено %n сведение.</numerusform>
            <numerusform>%1 закончился; за него не представлено %n сведения.</numerusform>
            <numerusform>%1 закончился; за него не представлено %n сведений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::MeasurementGrid</name>
    <message>
        <source>The reporting quarter</source>
        <translation>Отчётный квартал</translation>
    </message>
    <message>
        <source>The Federation’s own value where there is one, else the values of the bodies together.</source>
        <translation>Значение самой Федерации, если оно есть, иначе значения исполнителей вместе.</translation>
    </message>
    <message>
        <source>The Federation’s own value; it stands instead of those of the bodies.</source>
        <translation>Значение самой Федерации; оно заменяет значения исполнителей.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of a table, for a screen reader: quarter, whose value it is, the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The Federation’s own value counts instead.</source>
        <translation>Вместо него учитывается значение самой Федерации.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one, as %2, or leave the cell empty.</source>
        <translation>«%1» — не число. Введите число, например %2, или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>Federation</source>
        <extracomment>caption of a row of figures: those of the Federation as a whole</extracomment>
        <translation>Федерация</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>caption of a row of figures: what the quarter’s values come to</extracomment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Q%1
%2</source>
        <extracomment>head of a narrow column in two lines: a quarter of a year, as short as it can be</extracomment>
        <translation>%1 кв.
%2</translation>
    </message>
</context>
<context>
    <name>fpk::MeasurementView</name>
    <message>
        <source>Values of the indicator by quarter</source>
        <translation>Значения показателя по кварталам</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Примечание…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear the value</source>
        <translation>Убрать значение</translation>
    </message>
</context>
<context>
    <name>fpk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>%1 What you typed is kept here until you close this message: “%2”</source>
        <translation>%1 Введённое вами сохранено здесь, пока вы не закроете это сообщение: «%2»</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Файл «%1» записан.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>fpk::MoneyPage</name>
    <message>
        <source>not set</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>The plan does not set the amount.</source>
        <translation>Сумма в плане не установлена.</translation>
    </message>
    <message>
        <source>The plan has no budget line for this action. Lines are added where the action is edited.</source>
        <translation>В плане нет строк бюджета для этого мероприятия. Они добавляются при изменении мероприятия.</translation>
    </message>
    <message>
        <source>Select an action to see its money.</source>
        <translation>Выберите мероприятие, чтобы увидеть его деньги.</translation>
    </message>
    <message>
        <source>In all, %1</source>
        <extracomment>caption of a row of sums: those of one currency</extracomment>
        <translation>Всего, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) state no amount.</source>
        <translation>
            <numerusform>У %n строки сумма не установлена.</numerusform>
            <numerusform>У %n строк сумма не установлена.</numerusform>
            <numerusform>У %n строк сумма не установлена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget lines and expenses</source>
        <translation>Строки бюджета и расходы</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья бюджета</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Add an expense…</source>
        <translation>Добавить расход…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>fpk::OptionalDate</name>
    <message>
        <source>The date is given</source>
        <translation>Дата указана</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>fpk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>fpk::PacksDialog</name>
    <message>
        <source>Make</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Папка для пакетов</translation>
    </message>
    <message>
        <source>Choose a body at least.</source>
        <translation>Выберите хотя бы одного исполнителя.</translation>
    </message>
    <message>
        <source>Name the folder.</source>
        <translation>Укажите папку.</translation>
    </message>
</context>
<context>
    <name>fpk::PageRail</name>
    <message numerus="yes">
        <source>waiting</source>
        <extracomment>below the name of a page and a number: so many of its rows wait to be saved; as short as a name</extracomment>
        <translation>
            <numerusform>ждёт</numerusform>
            <numerusform>ждут</numerusform>
            <numerusform>ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::PlanCommands</name>
    <message>
        <source>Goal %1 was deleted with its actions.</source>
        <translation>Цель %1 удалена вместе с её мероприятиями.</translation>
    </message>
    <message>
        <source>Action %1 was deleted.</source>
        <translation>Мероприятие %1 удалено.</translation>
    </message>
    <message>
        <source>The expense of %1 was deleted.</source>
        <translation>Расход удалён: %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What is to be known about this value:</source>
        <translation>Что следует знать об этом значении:</translation>
    </message>
    <message>
        <source>%1 is closed: snapshot No. %2.</source>
        <translation>Закрыто: %1, снимок № %2.</translation>
    </message>
    <message>
        <source>Open the quarter again: %1</source>
        <translation>Открыть квартал снова: %1</translation>
    </message>
    <message>
        <source>Why it is opened again:</source>
        <translation>Почему он открывается снова:</translation>
    </message>
</context>
<context>
    <name>fpk::PreviewDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>behind the number of the page</extracomment>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>fpk::ProgramCommands</name>
    <message>
        <source>Plans (*.fpkplan);;All files (*)</source>
        <translation>Планы (*.fpkplan);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Plans (*.fpkplan)</source>
        <translation>Планы (*.fpkplan)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>Copying the plan to “%1”…</source>
        <translation>Копирование плана в «%1»…</translation>
    </message>
    <message>
        <source>No other plan was opened yet</source>
        <translation>Другие планы ещё не открывались</translation>
    </message>
    <message>
        <source>Before the changes of %1</source>
        <extracomment>a copy of the plan, by the day before whose first change it was made</extracomment>
        <translation>До изменений %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
</context>
<context>
    <name>fpk::QuarterChooser</name>
    <message>
        <source>Reporting quarter</source>
        <translation>Отчётный квартал</translation>
    </message>
    <message>
        <source>The mark, the percentage, the progress and the reasons belong to this quarter.</source>
        <translation>К этому кварталу относятся отметка, процент, ход выполнения и причины.</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Предыдущий квартал</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Следующий квартал</translation>
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
        <translation>Запись файла «%1»…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Раскладка по страницам…</translation>
    </message>
    <message>
        <source>Save the table of the filter</source>
        <translation>Сохранить таблицу по отбору</translation>
    </message>
    <message>
        <source>The name of the file must end with one of: %1.</source>
        <translation>Имя файла должно оканчиваться на одно из: %1.</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>пакеты</translation>
    </message>
    <message>
        <source>Making the packs…</source>
        <translation>Подготовка пакетов…</translation>
    </message>
    <message>
        <source>Card of action %1</source>
        <translation>Карточка мероприятия %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar</source>
        <translation>Сохранить сроки для календаря</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>сроки</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
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
        <translation>сведения не представлены</translation>
    </message>
    <message>
        <source>Reported for %1: “%2”</source>
        <extracomment>of a body that has not reported since: a quarter, a mark</extracomment>
        <translation>Сообщено (%1): «%2»</translation>
    </message>
    <message>
        <source>Reports of the bodies for %1</source>
        <translation>Сведения исполнителей: %1</translation>
    </message>
    <message>
        <source>Select an action to see what the bodies report of it.</source>
        <translation>Выберите мероприятие, чтобы увидеть, что о нём сообщают исполнители.</translation>
    </message>
    <message>
        <source>No bodies report this action for themselves: the Federation’s own entry is the report.</source>
        <translation>Исполнители не отчитываются по этому мероприятию отдельно: отчётом служит запись самой Федерации.</translation>
    </message>
    <message>
        <source>The Federation’s own mark is “%1”.</source>
        <translation>Отметка самой Федерации — «%1».</translation>
    </message>
    <message>
        <source>The Federation’s own entry has not been made.</source>
        <translation>Запись самой Федерации ещё не сделана.</translation>
    </message>
    <message>
        <source>Bodies that report for themselves</source>
        <translation>Исполнители, которые отчитываются сами</translation>
    </message>
    <message>
        <source>Report for the body…</source>
        <translation>Сведения исполнителя…</translation>
    </message>
    <message>
        <source>Accept the bodies’ reports</source>
        <translation>Принять сведения исполнителей</translation>
    </message>
    <message>
        <source>Makes what the bodies have reported the Federation’s own entry</source>
        <translation>Делает сообщённое исполнителями записью самой Федерации</translation>
    </message>
</context>
<context>
    <name>fpk::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Переместить строку вверх</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Переместить строку вниз</translation>
    </message>
</context>
<context>
    <name>fpk::SavedFilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот отбор…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот отбор</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Название отбора:</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>Отбор «%1» уже есть.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>There are %n saved filter(s), and no room for more: delete one first.</source>
        <translation>
            <numerusform>Сохранён %n отбор, больше места нет: сначала удалите один из них.</numerusform>
            <numerusform>Сохранено %n отбора, больше места нет: сначала удалите один из них.</numerusform>
            <numerusform>Сохранено %n отборов, больше места нет: сначала удалите один из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Сохранённый отбор</translation>
    </message>
</context>
<context>
    <name>fpk::SettingsDialog</name>
    <message>
        <source>Deadlines that say “until” a period (%1) are understood:</source>
        <extracomment>the numbers of actions</extracomment>
        <translation>Сроки со словом «до» (%1) понимаются так:</translation>
    </message>
    <message>
        <source>with that period: until 2025 is through 31 December 2025</source>
        <translation>вместе с этим периодом: до 2025 года — по 31 декабря 2025 года</translation>
    </message>
    <message>
        <source>strictly: until 2025 is through 31 December 2024</source>
        <translation>строго: до 2025 года — по 31 декабря 2024 года</translation>
    </message>
    <message>
        <source>each in its own way</source>
        <translation>у каждого по-своему</translation>
    </message>
    <message>
        <source>Folder for the daily copies</source>
        <translation>Папка для ежедневных копий</translation>
    </message>
    <message>
        <source>Say your name: it stands with every change that you make.</source>
        <translation>Укажите своё имя: оно стоит при каждой вашей правке.</translation>
    </message>
    <message>
        <source>The folder for the daily copies is not there or cannot be written to: choose another one, or none.</source>
        <translation>Папки для ежедневных копий нет или в неё нельзя писать: выберите другую или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
</context>
<context>
    <name>fpk::SilentDialog</name>
    <message>
        <source>For %1, everybody has reported.</source>
        <translation>За %1 сведения представили все.</translation>
    </message>
    <message numerus="yes">
        <source>For %1, %n body(s) have not reported.</source>
        <translation>
            <numerusform>За %1 не представил сведения %n исполнитель.</numerusform>
            <numerusform>За %1 не представили сведения %n исполнителя.</numerusform>
            <numerusform>За %1 не представили сведения %n исполнителей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::TimelineModel</name>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>fpk::TimelinePage</name>
    <message>
        <source>Deadlines of the actions against the quarters</source>
        <translation>Сроки мероприятий по кварталам</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Видимый отрезок времени</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>All years (−)</source>
        <translation>Все годы (−)</translation>
    </message>
    <message>
        <source>A few quarters (+, −)</source>
        <translation>Несколько кварталов (+, −)</translation>
    </message>
    <message>
        <source>A few months (+)</source>
        <translation>Несколько месяцев (+)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Bring today into sight</source>
        <translation>Показать сегодняшний день</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
</context>
<context>
    <name>fpk::TwinTextsModel</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>По-кыргызски</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
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
        <translation>Создать план…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Details of the action</source>
        <translation>Сведения о мероприятии</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Следующая цель</translation>
    </message>
    <message>
        <source>Previous goal</source>
        <translation>Предыдущая цель</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>Report for the quarter…</source>
        <translation>Сведения за квартал…</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Новое мероприятие…</translation>
    </message>
    <message>
        <source>Edit the action…</source>
        <translation>Изменить мероприятие…</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Удалить мероприятие</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Новая цель…</translation>
    </message>
    <message>
        <source>Edit the goal…</source>
        <translation>Изменить цель…</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Удалить цель</translation>
    </message>
    <message>
        <source>Directory of bodies…</source>
        <translation>Справочник ответственных…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Отчёты</translation>
    </message>
    <message>
        <source>Quarterly report: print preview…</source>
        <translation>Квартальный отчёт: просмотр перед печатью…</translation>
    </message>
    <message>
        <source>Quarterly report: print…</source>
        <translation>Квартальный отчёт: печать…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Who has not reported…</source>
        <translation>Кто не представил сведения…</translation>
    </message>
    <message>
        <source>Details: description</source>
        <translation>Сведения: описание</translation>
    </message>
    <message>
        <source>Details: bodies</source>
        <translation>Сведения: исполнители</translation>
    </message>
    <message>
        <source>Details: indicators</source>
        <translation>Сведения: индикаторы</translation>
    </message>
    <message>
        <source>Details: money</source>
        <translation>Сведения: деньги</translation>
    </message>
    <message>
        <source>Details: history</source>
        <translation>Сведения: история</translation>
    </message>
    <message>
        <source>As of a date…</source>
        <translation>На дату…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Недавние планы</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Close the quarter…</source>
        <translation>Закрыть квартал…</translation>
    </message>
    <message>
        <source>Open the quarter again…</source>
        <translation>Открыть квартал снова…</translation>
    </message>
    <message>
        <source>Details: evidence</source>
        <translation>Сведения: документы</translation>
    </message>
    <message>
        <source>Quarterly report: save as…</source>
        <translation>Квартальный отчёт: сохранить как…</translation>
    </message>
    <message>
        <source>Table of the filter: save as…</source>
        <translation>Таблица по отбору: сохранить как…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Packs for the bodies…</source>
        <translation>Пакеты для исполнителей…</translation>
    </message>
    <message>
        <source>Card of the action…</source>
        <translation>Карточка мероприятия…</translation>
    </message>
    <message>
        <source>Deadlines for a calendar…</source>
        <translation>Сроки для календаря…</translation>
    </message>
    <message>
        <source>Title, period and signatures…</source>
        <translation>Название, период, подписи…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>Deadlines in time…</source>
        <translation>Сроки на шкале времени…</translation>
    </message>
    <message>
        <source>Kyrgyz texts…</source>
        <translation>Кыргызские тексты…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Takes the last change back. Every change of the plan can be taken back.</source>
        <translation>Отменяет последнюю правку. Отменить можно любую правку плана.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Снова делает правку, которую отменили последней.</translation>
    </message>
    <message>
        <source>Opens the form of a new action of this goal, with the next free number.</source>
        <translation>Открывает форму нового мероприятия этой цели со следующим свободным номером.</translation>
    </message>
    <message>
        <source>Opens the form of the selected action: its wording, deadline, bodies, indicators and budget.</source>
        <translation>Открывает форму выбранного мероприятия: формулировка, срок, исполнители, индикаторы, бюджет.</translation>
    </message>
    <message>
        <source>Deletes the selected action with all that was reported of it. Ctrl+Z brings it back.</source>
        <translation>Удаляет выбранное мероприятие вместе со сведениями о нём. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Shows the report of the quarter as it will be printed. Its language, paper and sections are chosen there.</source>
        <translation>Показывает отчёт за квартал таким, каким он будет на бумаге. Там же выбирают язык, бумагу и разделы.</translation>
    </message>
    <message>
        <source>Prints the report of the quarter, as it was chosen in the preview last.</source>
        <translation>Печатает отчёт за квартал так, как последний раз выбрано в просмотре.</translation>
    </message>
    <message>
        <source>Writes the report of the quarter into a file: PDF, Word, Excel or a web page.</source>
        <translation>Записывает отчёт за квартал в файл: PDF, Word, Excel или веб-страницу.</translation>
    </message>
    <message>
        <source>Shows or hides at the right what is known of the selected action.</source>
        <translation>Показывает или скрывает справа всё о выбранном мероприятии.</translation>
    </message>
    <message>
        <source>Change history…</source>
        <translation>История изменений…</translation>
    </message>
</context>
<context>
    <name>fpk::WindowDialogs</name>
    <message>
        <source>The plan as of a date</source>
        <translation>План на дату</translation>
    </message>
    <message>
        <source>Show the plan as it was known at this moment:</source>
        <translation>Показать план, каким он был известен в этот момент:</translation>
    </message>
</context>
<context>
    <name>fpk::Workspace</name>
    <message>
        <source>There is nothing to take back: the file holds no changes since it was made.</source>
        <translation>Отменять нечего: после создания файла в нём нет изменений.</translation>
    </message>
    <message>
        <source>This was changed meanwhile by %1 on %2, so your change was not made; look at the new value and try again.</source>
        <translation>Тем временем это значение изменено (кем: %1, когда: %2), поэтому ваше изменение не внесено; посмотрите новое значение и повторите попытку.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile by %1 on %2, so your change was not made.</source>
        <translation>Это тем временем удалил пользователь %1 (%2), поэтому ваше изменение не внесено.</translation>
    </message>
    <message>
        <source>The plan was first recorded on %1; of %2 nothing is known.</source>
        <translation>План внесён в программу %1; на %2 о нём ничего не известно.</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 deleted it on %2.</source>
        <translation>Отменить нельзя: запись уже удалена (кем: %1, когда: %2).</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 changed the same on %2. Take that back first.</source>
        <translation>Отменить нельзя: то же значение изменено позже (кем: %1, когда: %2). Сначала отмените то изменение.</translation>
    </message>
    <message>
        <source>This is the plan as it was known on %1, which cannot be changed.</source>
        <translation>Это план, каким он был известен на %1; изменить его нельзя.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so nothing is written to it (%2). Save what can be read of it, or go back to one of its copies.</source>
        <translation>Файл «%1» повреждён, поэтому в него ничего не записывается (%2). Сохраните то, что удаётся прочитать, или вернитесь к одной из его копий.</translation>
    </message>
    <message>
        <source>%1 is not over yet, and what is known of it can still change. Name a day before today, or a moment that has passed.</source>
        <translation>%1 ещё впереди, и сведения на этот момент могут измениться. Укажите день раньше сегодняшнего или прошедший момент.</translation>
    </message>
</context>
</TS>
