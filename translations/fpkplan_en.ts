<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>Due soon: due on %1, %n day(s) left.</source>
        <translation>
            <numerusform>Due soon: due on %1, %n day left.</numerusform>
            <numerusform>Due soon: due on %1, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): was due on %1.</source>
        <translation>
            <numerusform>Overdue by %n day: was due on %1.</numerusform>
            <numerusform>Overdue by %n days: was due on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message numerus="yes">
        <source>%n body(ies) have not reported.</source>
        <translation>
            <numerusform>%n body has not reported.</numerusform>
            <numerusform>%n bodies have not reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no entry by the Federation itself.</source>
        <translation>
            <numerusform>%n action has no entry by the Federation itself.</numerusform>
            <numerusform>%n actions have no entry by the Federation itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about what is overdue give no reason.</source>
        <translation>
            <numerusform>%n entry about what is overdue gives no reason.</numerusform>
            <numerusform>%n entries about what is overdue give no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with a target have no value.</source>
        <translation>
            <numerusform>%n indicator with a target has no value.</numerusform>
            <numerusform>%n indicators with a target have no value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” has %n fault(s), listed above with their places; no plan was made. Mend them and try again.</source>
        <translation>
            <numerusform>“%1” has %n fault, listed above with its place; no plan was made. Mend it and try again.</numerusform>
            <numerusform>“%1” has %n faults, listed above with their places; no plan was made. Mend them and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” with %n action(s).</source>
        <translation>
            <numerusform>Made “%1” with %n action.</numerusform>
            <numerusform>Made “%1” with %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“fpkplan salvage TARGET.json” saves what can still be read of it: %n record(s).</source>
        <translation>
            <numerusform>“fpkplan salvage TARGET.json” saves what can still be read of it: %n record.</numerusform>
            <numerusform>“fpkplan salvage TARGET.json” saves what can still be read of it: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s), “%2”</source>
        <translation>
            <numerusform>%1: %n action, “%2”</numerusform>
            <numerusform>%1: %n actions, “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), listed above, were left out: what they belong to is lost. Enter them again where they belong.</source>
        <translation>
            <numerusform>%n record, listed above, was left out: what it belongs to is lost. Enter it again where it belongs.</numerusform>
            <numerusform>%n records, listed above, were left out: what they belong to is lost. Enter them again where they belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) that the plan names are not there: attach them again.</source>
        <translation>
            <numerusform>%n attached file that the plan names is not there: attach it again.</numerusform>
            <numerusform>%n attached files that the plan names are not there: attach them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>the first of several records and how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) → %1</source>
        <extracomment>so many marks were put at once: which</extracomment>
        <translation>
            <numerusform>%n mark → %1</numerusform>
            <numerusform>%n marks → %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%1: %n report(s) missing</source>
        <extracomment>%1 a body&apos;s code</extracomment>
        <translation>
            <numerusform>%1: %n report missing</numerusform>
            <numerusform>%1: %n reports missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>done</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n goal(s)</source>
        <translation>
            <numerusform>in %n goal</numerusform>
            <numerusform>in %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1: %n action</numerusform>
            <numerusform>%1: %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue action(s) want attention: %1.</source>
        <translation>
            <numerusform>%n overdue action wants attention: %1.</numerusform>
            <numerusform>%n overdue actions want attention: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsible body(ies) owe reports for the quarter.</source>
        <translation>
            <numerusform>%n responsible body owes reports for the quarter.</numerusform>
            <numerusform>%n responsible bodies owe reports for the quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n line(s) without an amount</source>
        <translation>
            <numerusform>and %n line without an amount</numerusform>
            <numerusform>and %n lines without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All reports for the quarter were given by %1 of %n responsible body(ies).</source>
        <translation>
            <numerusform>All reports for the quarter were given by %1 of %n responsible body.</numerusform>
            <numerusform>All reports for the quarter were given by %1 of %n responsible bodies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan sets no target for %n indicator(s) of which no value was reported.</source>
        <translation>
            <numerusform>The plan sets no target for %n indicator of which no value was reported.</numerusform>
            <numerusform>The plan sets no target for %n indicators of which no value was reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the plan have no Kyrgyz version and stand in Russian.</source>
        <translation>
            <numerusform>%n text of the plan has no Kyrgyz version and stands in Russian.</numerusform>
            <numerusform>%n texts of the plan have no Kyrgyz version and stand in Russian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be held %n time(s)</source>
        <translation>
            <numerusform>to be held %n time</numerusform>
            <numerusform>to be held %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the plan’s %n action(s): done – %1, partially done – %2, in progress – %3, not done or not started – %4, not yet due – %5, postponed – %6, removed from control – %7.</source>
        <translation>
            <numerusform>Of the plan’s %n action: done – %1, partially done – %2, in progress – %3, not done or not started – %4, not yet due – %5, postponed – %6, removed from control – %7.</numerusform>
            <numerusform>Of the plan’s %n actions: done – %1, partially done – %2, in progress – %3, not done or not started – %4, not yet due – %5, postponed – %6, removed from control – %7.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>“%1” is named for %n action(s) and cannot be deleted.</source>
        <translation>
            <numerusform>“%1” is named for %n action and cannot be deleted.</numerusform>
            <numerusform>“%1” is named for %n actions and cannot be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read</source>
        <translation>
            <numerusform>%n row cannot be read</numerusform>
            <numerusform>%n rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken from the journal</source>
        <translation>
            <numerusform>%n record was taken from the journal</numerusform>
            <numerusform>%n records were taken from the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved in “%1”; “fpkplan init FILE --from” makes a new plan of them.</source>
        <translation>
            <numerusform>%n record was saved in “%1”; “fpkplan init FILE --from” makes a new plan of it.</numerusform>
            <numerusform>%n records were saved in “%1”; “fpkplan init FILE --from” makes a new plan of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were saved in “%1”, from where that takes them along.</source>
        <translation>
            <numerusform>%n attached file was saved in “%1”, from where that takes it along.</numerusform>
            <numerusform>%n attached files were saved in “%1”, from where that takes them along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) cannot be read any more: attach them again.</source>
        <translation>
            <numerusform>%n attached file cannot be read any more: attach it again.</numerusform>
            <numerusform>%n attached files cannot be read any more: attach them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) after</source>
        <translation>
            <numerusform>by day %1 of the month that is %n month after</numerusform>
            <numerusform>by day %1 of the month that is %n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by day %1 of the month that is %n month(s) before the last one</source>
        <translation>
            <numerusform>by day %1 of the month that is %n month before the last one</numerusform>
            <numerusform>by day %1 of the month that is %n months before the last one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::BlockActions</name>
    <message numerus="yes">
        <source>%n unfinished row(s) put away: what was typed there had not been saved yet, so that Ctrl+Z does not bring it back.</source>
        <translation>
            <numerusform>%n unfinished row was put away: what was typed there had not been saved yet, so that Ctrl+Z does not bring it back.</numerusform>
            <numerusform>%n unfinished rows were put away: what was typed there had not been saved yet, so that Ctrl+Z does not bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::EntryPage</name>
    <message numerus="yes">
        <source>%n row(s) of the grid “Entry” lack something and are not saved.</source>
        <translation>
            <numerusform>%n row of the grid “Entry” lacks something and is not saved.</numerusform>
            <numerusform>%n rows of the grid “Entry” lack something and are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack something and are not saved yet.</source>
        <translation>
            <numerusform>%n row lacks something and is not saved yet.</numerusform>
            <numerusform>%n rows lack something and are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: from row %1 (%2) to row %3 (%4).</source>
        <extracomment>%1 and %3 are numbers of rows in the grid, %2 and %4 what these rows are about</extracomment>
        <translation>
            <numerusform>%n row saved: from row %1 (%2) to row %3 (%4).</numerusform>
            <numerusform>%n rows saved: from row %1 (%2) to row %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other quarters (%1) are not saved yet.</source>
        <extracomment>%1 is a list of quarters, parted by commas</extracomment>
        <translation>
            <numerusform>%n row of other quarters (%1) is not saved yet.</numerusform>
            <numerusform>%n rows of other quarters (%1) are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::FaultPanel</name>
    <message numerus="yes">
        <source>Nothing was changed: %n cell(s) have to be mended.</source>
        <translation>
            <numerusform>Nothing was changed: %n cell has to be mended.</numerusform>
            <numerusform>Nothing was changed: %n cells have to be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::FilterBar</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <extracomment>how many actions the filter shows: %1 of all %2</extracomment>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::HistoryModel</name>
    <message numerus="yes">
        <source>(%n change(s))</source>
        <extracomment>after what a change set did first: how much else</extracomment>
        <translation>
            <numerusform>(%n change)</numerusform>
            <numerusform>(%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::MainWindow</name>
    <message numerus="yes">
        <source>%1 has ended; %n report(s) for it are missing.</source>
        <extracomment>the quarter as &quot;Q4 2023&quot;</extracomment>
        <translation>
            <numerusform>%1 has ended; %n report for it is missing.</numerusform>
            <numerusform>%1 has ended; %n reports for it are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::MoneyPage</name>
    <message numerus="yes">
        <source>%n line(s) state no amount.</source>
        <translation>
            <numerusform>%n line states no amount.</numerusform>
            <numerusform>%n lines state no amount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::PageRail</name>
    <message numerus="yes">
        <source>waiting</source>
        <extracomment>below the name of a page and a number: so many of its rows wait to be saved; as short as a name</extracomment>
        <translation>
            <numerusform>waiting</numerusform>
            <numerusform>waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::SavedFilterMenu</name>
    <message numerus="yes">
        <source>There are %n saved filter(s), and no room for more: delete one first.</source>
        <translation>
            <numerusform>There is %n saved filter, and no room for more: delete one first.</numerusform>
            <numerusform>There are %n saved filters, and no room for more: delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fpk::SilentDialog</name>
    <message numerus="yes">
        <source>For %1, %n body(s) have not reported.</source>
        <translation>
            <numerusform>For %1, %n body has not reported.</numerusform>
            <numerusform>For %1, %n bodies have not reported.</numerusform>
        </translation>
    </message>
</context>
</TS>
