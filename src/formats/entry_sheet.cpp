// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/entry_sheet.h"

#include "core/figures.h"
#include "core/terms.h"
#include "formats/clean_text.h"
#include "formats/row_heights.h"
#include "formats/workbook_file.h"
#include "formats/workbook_formats.h"
#include "report/fonts.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntrySheet)
};

constexpr lxw_row_t keysRow = 1;
constexpr lxw_row_t headRow = 2;
constexpr lxw_row_t firstRow = 3;
constexpr double points = 10;
constexpr double highestRow = 409; // points; Excel's limit
constexpr double filterButton = 3; // digits of a heading that its button covers
constexpr double coverWidth = 85;  // digits

// A column of a sheet that is filled in.
struct Column
{
    const char *key; // of the field; of the plan's own columns too
    QString title;
    double width; // in digits
    enum Fills { Locked, Words, Mark, Percent, Count, Number, Date } fills;
};

QByteArray utf8(const QString &text) { return cleanText(text).toUtf8(); }

// Everything a sheet is written with.
class Filler
{
public:
    Filler(lxw_workbook *book, RowHeights &heights, const QString &title, const QString &key,
           const std::vector<Column> &columns)
        : m_book(book), m_heights(heights), m_sheet(workbook_add_worksheet(book, title.toUtf8().constData())),
          m_columns(columns)
    {
        m_locked = format(true, false);
        m_open = format(false, false);
        m_date = format(false, false);
        format_set_num_format(m_date, "dd.mm.yyyy");
        writeHead(key);
    }

    // `key` is the record's id.
    void addRow(QUuid key, const std::vector<QVariant> &cells)
    {
        worksheet_write_string(m_sheet, m_row, 0, utf8(toText(key)).constData(), m_locked);
        double height = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            write(lxw_col_t(i + 1), m_columns[i], cells[i]);
            height = qMax(height, heightOf(cells[i].toString(), false, m_columns[i].width));
        }
        worksheet_set_row(m_sheet, m_row, qMin(height, highestRow), nullptr);
        ++m_row;
    }

    // The rules of the columns, over all rows.
    void finish()
    {
        if (m_row > firstRow) {
            for (size_t i = 0; i < m_columns.size(); ++i)
                addRule(lxw_col_t(i + 1), m_columns[i].fills);
            worksheet_autofilter(m_sheet, headRow, 1, m_row - 1, lxw_col_t(m_columns.size()));
        }
        lxw_protection allowed = {};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        allowed.autofilter = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

private:
    double heightOf(const QString &text, bool bold, double digits)
    {
        return m_heights.of(text, points, bold, inMillimetres(digits));
    }

    lxw_format *format(bool locked, bool head)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, officeFontFamily().toUtf8().constData());
        format_set_font_size(made, points);
        format_set_text_wrap(made);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (!locked)
            format_set_unlocked(made);
        if (locked)
            format_set_bg_color(made, head ? 0xd9e2ec : 0xf2f2f2);
        if (head)
            format_set_bold(made);
        return made;
    }

    void writeHead(const QString &key)
    {
        lxw_format *head = format(true, true);
        lxw_row_col_options hidden = {};
        hidden.hidden = LXW_TRUE;
        worksheet_write_string(m_sheet, 0, 0, utf8(key).constData(), nullptr);
        worksheet_set_column_opt(m_sheet, 0, 0, 10, nullptr, &hidden);
        worksheet_set_row_opt(m_sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        worksheet_set_row_opt(m_sheet, keysRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        double height = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto column = lxw_col_t(i + 1);
            height = qMax(height, heightOf(m_columns[i].title, true, m_columns[i].width - filterButton));
            worksheet_set_column(m_sheet, column, column, m_columns[i].width, nullptr);
            worksheet_write_string(m_sheet, keysRow, column, m_columns[i].key, nullptr);
            worksheet_write_string(m_sheet, headRow, column, utf8(m_columns[i].title).constData(), head);
        }
        worksheet_set_row(m_sheet, headRow, height, nullptr);
        worksheet_freeze_panes(m_sheet, firstRow, 3);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
    }

    void write(lxw_col_t column, const Column &of, const QVariant &value)
    {
        lxw_format *look = of.fills == Column::Locked ? m_locked : of.fills == Column::Date ? m_date : m_open;
        if (value.typeId() == QMetaType::QDate && value.toDate().isValid()) {
            const QDate day = value.toDate();
            lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, column, &moment, look);
        } else if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::Double) {
            worksheet_write_number(m_sheet, m_row, column, value.toDouble(), look);
        } else if (const QByteArray text = utf8(value.toString()); !text.isEmpty()) {
            worksheet_write_string(m_sheet, m_row, column, text.constData(), look);
        } else {
            worksheet_write_blank(m_sheet, m_row, column, look);
        }
    }

    void addRule(lxw_col_t column, Column::Fills fills)
    {
        lxw_data_validation rule = {};
        rule.ignore_blank = LXW_VALIDATION_ON;
        std::vector<QByteArray> marks;
        std::vector<char *> list;
        QByteArray title = utf8(Text::tr("This cannot be"));
        QByteArray why;
        switch (fills) {
        case Column::Mark:
            for (const fpk::Mark mark : allOf<fpk::Mark>())
                marks.push_back(utf8(terms::mark(mark)));
            for (QByteArray &mark : marks)
                list.push_back(mark.data());
            list.push_back(nullptr);
            rule.validate = LXW_VALIDATION_TYPE_LIST;
            rule.value_list = list.data();
            why = utf8(Text::tr("Choose one of the marks of the list."));
            break;
        case Column::Percent:
        case Column::Count:
            rule.validate = LXW_VALIDATION_TYPE_INTEGER;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_number = 0;
            rule.maximum_number = fills == Column::Percent ? 100 : 9999;
            why = utf8(fills == Column::Percent ? Text::tr("A whole number from 0 to 100.")
                                                : Text::tr("A whole number, 0 or more."));
            break;
        case Column::Number:
            rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_number = -1e12;
            rule.maximum_number = 1e12;
            why = utf8(Text::tr("A number."));
            break;
        case Column::Date:
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = {2000, 1, 1, 0, 0, 0};
            rule.maximum_datetime = {2199, 12, 31, 0, 0, 0};
            why = utf8(Text::tr("A date, as 31.12.2023."));
            break;
        case Column::Locked:
        case Column::Words:
            return;
        }
        rule.error_title = title.data();
        rule.error_message = why.data();
        worksheet_data_validation_range(m_sheet, firstRow, column, m_row - 1, column, &rule);
    }

    lxw_workbook *m_book;
    RowHeights &m_heights;
    lxw_worksheet *m_sheet;
    const std::vector<Column> m_columns;
    lxw_format *m_locked;
    lxw_format *m_open;
    lxw_format *m_date;
    lxw_row_t m_row = firstRow;
};

template <class Record>
QString title(const char *key)
{
    return terms::field(*findField<Record>(QLatin1StringView(key)));
}

void addCover(lxw_workbook *book, RowHeights &heights, const Body &body, Quarter quarter,
              const QString &planTitle)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, utf8(Text::tr("How to fill in")).constData());
    WorkbookFormats formats(book);
    worksheet_set_column(sheet, 0, 0, coverWidth, nullptr);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    lxw_row_t row = 0;
    const auto write = [&](const QString &text, double size, bool isBold) {
        worksheet_set_row(sheet, row, heights.of(text, size, isBold, inMillimetres(coverWidth)) + size / 2,
                          nullptr);
        worksheet_write_string(sheet, row++, 0, utf8(text).constData(), formats.format({size, isBold}));
    };
    write(terms::localized(body.name, body.nameKy), 14, true);
    write(Text::tr("Report for %1").arg(terms::quarter(quarter)), 14, true);
    write(planTitle, 11, false);
    ++row;
    for (const QString &sentence :
         {Text::tr("1. Go to the sheet “%1”. Grey cells are the plan’s own and cannot be changed; fill in "
                   "the white "
                   "ones.")
              .arg(Text::tr("Actions")),
          Text::tr("2. Choose the mark of each action from the list of its cell."),
          Text::tr("3. “%1” and “%2” need the reason; “%3” needs the new deadline; “%4” needs its ground.")
              .arg(terms::mark(Mark::PartlyDone), terms::mark(Mark::NotDone), terms::mark(Mark::Postponed),
                   terms::mark(Mark::Withdrawn)),
          Text::tr("4. Write dates as 31.12.2023, and numbers without words."),
          Text::tr("5. On the sheet “%1” write down the values of the quarter.").arg(Text::tr("Indicators")),
          Text::tr("6. Rows may be filtered. Do not add rows or columns."),
          Text::tr("7. Save the file under its own name and send it back.")})
        write(sentence, 11, false);
    worksheet_protect(sheet, nullptr, nullptr);
}

QVariant optional(std::optional<int> value) { return value ? QVariant(*value) : QVariant(); }
QVariant optional(std::optional<QDate> value) { return value ? QVariant(*value) : QVariant(); }

void addActions(lxw_workbook *book, RowHeights &heights, const Plan &plan, const QString &key,
                const std::vector<BodyAction> &actions)
{
    using F = Column;
    Filler sheet(book, heights, Text::tr("Actions"), key,
                 {{"number", title<Action>("number"), 6, F::Locked},
                  {"title", title<Action>("title"), 42, F::Locked},
                  {"deadline_text", title<Action>("deadline_text"), 18, F::Locked},
                  {"mark", title<ProgressEntry>("mark"), 20, F::Mark},
                  {"percent", title<ProgressEntry>("percent"), 9, F::Percent},
                  {"times", title<ProgressEntry>("times"), 9, F::Count},
                  {"done_on", title<ProgressEntry>("done_on"), 12, F::Date},
                  {"summary", title<ProgressEntry>("summary"), 36, F::Words},
                  {"reason", title<ProgressEntry>("reason"), 28, F::Words},
                  {"measures", title<ProgressEntry>("measures"), 28, F::Words},
                  {"new_deadline", title<ProgressEntry>("new_deadline"), 12, F::Date},
                  {"ground", title<ProgressEntry>("ground"), 24, F::Words}});
    for (const BodyAction &own : actions) {
        const ProgressEntry none;
        const ProgressEntry &entry = own.known.entry ? *own.known.entry : none;
        sheet.addRow(own.action->id.uuid(),
                     {plan.number(*own.action), terms::localized(own.action->title, own.action->titleKy),
                      own.action->deadlineText, own.known.entry ? terms::mark(entry.mark) : QString(),
                      optional(entry.percent), optional(entry.times), optional(entry.doneOn), entry.summary,
                      entry.reason, entry.measures, optional(entry.newDeadline), entry.ground});
    }
    sheet.finish();
}

void addIndicators(lxw_workbook *book, RowHeights &heights, const Plan &plan, const Body &body,
                   Quarter quarter, const QString &key, const std::vector<BodyAction> &actions)
{
    using F = Column;
    Filler sheet(book, heights, Text::tr("Indicators"), key,
                 {{"number", title<Action>("number"), 6, F::Locked},
                  {"name", title<Indicator>("name"), 50, F::Locked},
                  {"unit", title<Indicator>("unit"), 14, F::Locked},
                  {"target", title<Indicator>("target"), 12, F::Locked},
                  {"value", title<Measurement>("value"), 14, F::Number},
                  {"note", title<Measurement>("note"), 40, F::Words}});
    for (const BodyAction &own : actions) {
        for (const Indicator *indicator : plan.indicators(own.action->id)) {
            const Measurement *known = measurementOf(plan, *indicator, quarter, body.id);
            sheet.addRow(indicator->id.uuid(),
                         {plan.number(*own.action), indicator->name, indicator->unit,
                          indicator->target ? QVariant(*indicator->target) : QVariant(),
                          known ? QVariant(known->value) : QVariant(), known ? known->note : QString()});
        }
    }
    sheet.finish();
}

} // namespace

Result<void> writeEntrySheet(const Plan &plan, const Body &body, Quarter quarter,
                             const std::vector<BodyAction> &actions, const QString &path)
{
    const PlanInfo &info = plan.info();
    const QString key = QStringLiteral("%1 %2 %3").arg(toText(info.id.uuid()), quarter.toString(), body.code);
    return writeWorkbook(path, QString(), [&](lxw_workbook *book) {
        RowHeights heights;
        addCover(book, heights, body, quarter, terms::localized(info.title, info.titleKy));
        addActions(book, heights, plan, key, actions);
        addIndicators(book, heights, plan, body, quarter, key, actions);
        return Result<void>();
    });
}

} // namespace fpk
