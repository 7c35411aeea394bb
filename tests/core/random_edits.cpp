// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_edits.h"

#include "core/draft.h"

namespace fpk::test {

using namespace Qt::StringLiterals;

RandomEdits::RandomEdits(Plan plan, unsigned seed) : m_plan(std::move(plan)), m_random(seed) {}

std::vector<Change> RandomEdits::next(int steps)
{
    std::vector<Change> set;
    for (int i = 0; i < steps; ++i)
        step(set);
    return set;
}

void RandomEdits::step(std::vector<Change> &set)
{
    const QList<Entity> entities = allOf<Entity>();
    const Entity entity = entities[anyNumber(0, int(entities.size()) - 1)];
    const auto made = visitEntity(entity, [&]<class Record>(RecordType<Record>) -> std::vector<Change> {
        const std::vector<Record> &rows = m_plan.table<Record>().rows();
        if (rows.empty())
            return {};
        const Record &record = rows[size_t(anyNumber(0, int(rows.size()) - 1))];
        const int choice = anyNumber(1, 10);
        return choice <= 6 ? change(record) : choice <= 9 ? copyOf(record) : removal(record);
    });
    const Result<void> applied = m_plan.apply(made);
    Q_ASSERT(applied);
    set.insert(set.end(), made.begin(), made.end());
}

template <class Record>
std::vector<Change> RandomEdits::change(const Record &record)
{
    const auto all = fields<Record>();
    const Field<Record> &field = all[size_t(anyNumber(0, int(all.size()) - 1))];
    Record changed = record;
    field.set(changed, anyValue(field));
    Draft draft(m_plan);
    draft.update(changed);
    return draft.changes();
}

template <class Record>
std::vector<Change> RandomEdits::copyOf(const Record &record)
{
    Record copy = record;
    copy.id = Id<Record>::make();
    Draft draft(m_plan);
    draft.create(copy);
    return draft.changes();
}

template <class Record>
std::vector<Change> RandomEdits::removal(const Record &record)
{
    Draft draft(m_plan);
    draft.remove(record);
    return draft.changes();
}

// A value of the field's kind; where only certain values make sense, that of another record.
template <class Record>
Value RandomEdits::anyValue(const Field<Record> &field)
{
    const std::vector<Record> &rows = m_plan.table<Record>().rows();
    if (anyNumber(1, 6) == 1)
        return {};
    switch (field.kind) {
    case FieldKind::Text:
        return anyText();
    case FieldKind::Number:
        return anyNumber(0, 1) == 0 ? Value(qint64(anyNumber(-5, 100000))) : Value(anyNumber(1, 999) / 7.0);
    case FieldKind::Percent:
        return qint64(anyNumber(0, 100));
    case FieldKind::Date:
        return QDate(2022, 1, 1).addDays(anyNumber(0, 1460)).toString(Qt::ISODate);
    case FieldKind::QuarterOfYear:
        return Quarter(2022, 1).plus(anyNumber(0, 15)).toString();
    case FieldKind::Flag:
        return qint64(anyNumber(0, 1));
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::DateRanges:
        break;
    }
    return field.get(rows[size_t(anyNumber(0, int(rows.size()) - 1))]);
}

QString RandomEdits::anyText()
{
    static const QStringList words{u"Өзгөн"_s,   u"«ёлка»"_s, u"\"кавычки\""_s, u"\n"_s,
                                   u"мөөнөтү"_s, u"\\"_s,     u"№ 12"_s,        u""_s};
    QStringList text;
    for (int i = anyNumber(0, 5); i > 0; --i)
        text << words[anyNumber(0, int(words.size()) - 1)];
    return text.join(u' ');
}

int RandomEdits::anyNumber(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

} // namespace fpk::test
