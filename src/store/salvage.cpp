// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "core/evidence.h"
#include "core/whole_file.h"
#include "store/file_guard.h"
#include "store/plan_file.h"
#include "store/private_copy.h"
#include "store/private_folder.h"
#include "store/schema_pages.h"
#include "store/store.h"
#include "store/table_sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <map>
#include <set>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// A record as the journal leaves it.
struct Remembered
{
    Entity entity = Entity::PlanInfo;
    QJsonObject fields;
};

// What a file has lost of a long text reads as zeros.
bool isTorn(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && text->contains(QChar(0));
}

Result<void> saveDocument(const QString &folder, const QString &name, const QByteArray &content)
{
    if (folder.isEmpty())
        return {};
    const Result<void> made = makePrivateFolder(folder);
    return made ? writePrivately(QDir(folder).filePath(name), content) : made;
}

class Salvor
{
public:
    Salvor(Connection &connection, Salvage &found) : m_connection(connection), m_found(found) {}

    void readTables();
    void readJournal();
    void addFromJournal();
    void addPartial();
    Result<void> saveDocuments(const QString &folder);

private:
    template <class Record>
    void readTable();
    template <class Record>
    bool readRow(qint64 row, const QStringList &columns);
    template <class Record>
    void addRemembered(QUuid id, const QJsonObject &fields);
    std::set<qint64> rowsOf(const QString &table, const QString &index);
    QStringList columnsOf(const QString &table);
    bool isOfLaterVersion(const QString &table);
    QByteArray contentAt(qint64 row);
    void readChange(qint64 row);
    void remember(const Change &change);

    Connection &m_connection;
    Salvage &m_found;
    Plan m_partial; // records with fields that could not be read
    QHash<QUuid, Issues> m_faults;
    std::map<std::pair<qint64, qint64>, Change> m_journal; // by change set and place in it
    QHash<QUuid, Remembered> m_remembered;
    std::map<Entity, int> m_fromJournal; // how many records
};

// The rows that can be listed: along the table and along an index of it, each from both ends up to where it
// is torn.
std::set<qint64> Salvor::rowsOf(const QString &table, const QString &index)
{
    std::set<qint64> rows;
    for (const QString &order :
         {QStringLiteral("rowid"), QStringLiteral("rowid DESC"), index,
          QString(index).replace(u',', QStringLiteral(" DESC,")) + QStringLiteral(" DESC")}) {
        const auto listed =
            m_connection.run(QStringLiteral("SELECT rowid FROM %1 ORDER BY %2").arg(table, order));
        while (listed && (*listed)->next())
            rows.insert((*listed)->value(0).toLongLong());
    }
    return rows;
}

// A file of an earlier version lacks some.
QStringList Salvor::columnsOf(const QString &table)
{
    QStringList names;
    const auto columns = m_connection.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    while (columns && (*columns)->next())
        names << (*columns)->value(0).toString();
    return names;
}

// Whether the file is of a version that had no such table yet.
bool Salvor::isOfLaterVersion(const QString &table)
{
    const auto version = m_connection.value(QStringLiteral("PRAGMA user_version"));
    const auto named =
        m_connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name=?"), {table});
    return version && named && version->toInt() > 0 &&
           version->toInt() < planfile::bundledMigrations().size() && named->toInt() == 0;
}

void Salvor::readTables()
{
    for (const Entity entity : allOf<Entity>())
        visitEntity(entity, [this]<class Record>(RecordType<Record>) { readTable<Record>(); });
}

template <class Record>
void Salvor::readTable()
{
    const QString table = toCode(Kind<Record>::entity);
    const QStringList columns = columnsOf(table);
    if (columns.isEmpty() && isOfLaterVersion(table))
        return;
    if (columns.isEmpty()) {
        m_found.lost.push_back({table, Text::tr("the table cannot be read")});
        return;
    }
    int unreadable = 0;
    for (const qint64 row : rowsOf(table, QStringLiteral("id")))
        unreadable += readRow<Record>(row, columns) ? 0 : 1;
    if (unreadable > 0)
        m_found.lost.push_back({table, Text::tr("%n row(s) cannot be read", nullptr, unreadable)});
}

// A record of which only some fields can be read waits for what the journal has.
template <class Record>
bool Salvor::readRow(qint64 row, const QStringList &columns)
{
    const QString table = toCode(Kind<Record>::entity);
    const auto read = m_connection.run(QStringLiteral("SELECT * FROM %1 WHERE rowid=?").arg(table), {row});
    if (!read || !(*read)->next())
        return false;
    const auto valueOf = [&](const char *column) {
        return toValue((*read)->value(int(columns.indexOf(QLatin1StringView(column)))));
    };
    Record record;
    const Value id = valueOf("id");
    if (const auto *text = std::get_if<QString>(&id))
        record.id = Id<Record>(QUuid::fromString(*text));
    Issues faults;
    for (const Field<Record> &field : fields<Record>()) {
        if (!columns.contains(QLatin1StringView(field.key)))
            continue;
        Value value = valueOf(field.key);
        if (isTorn(value) || !field.set(record, std::move(value)))
            faults.push_back({QStringLiteral("%1, %2").arg(table, toText(record.id.uuid())),
                              Text::tr("the field “%1” cannot be read").arg(QLatin1StringView(field.key))});
    }
    (*read)->finish();
    if (record.id.isNull())
        return false;
    if (faults.empty())
        return m_found.plan.load(std::move(record));
    m_faults.insert(record.id.uuid(), faults);
    return m_partial.load(std::move(record));
}

void Salvor::readJournal()
{
    for (const qint64 row : rowsOf(QStringLiteral("change"), QStringLiteral("change_set,position")))
        readChange(row);
    for (const auto &[place, change] : m_journal)
        remember(change);
}

void Salvor::readChange(qint64 row)
{
    const auto read = m_connection.run(
        QStringLiteral(
            "SELECT change_set, position, entity, record, field, new_value FROM change WHERE rowid=?"),
        {row});
    if (!read || !(*read)->next())
        return;
    const std::optional<Entity> entity = fromCode<Entity>((*read)->value(2).toString());
    std::optional<Value> after = fromJsonText((*read)->value(5).toString());
    const QUuid record = QUuid::fromString((*read)->value(3).toString());
    if (entity && after && !record.isNull())
        m_journal.insert({{(*read)->value(0).toLongLong(), (*read)->value(1).toLongLong()},
                          {*entity, record, (*read)->value(4).toString(), {}, *std::move(after)}});
    (*read)->finish();
}

void Salvor::remember(const Change &change)
{
    if (!change.field.isEmpty()) {
        if (const auto it = m_remembered.find(change.record); it != m_remembered.end())
            it->fields.insert(change.field, toJson(change.after));
    } else if (const auto *made = std::get_if<QJsonObject>(&change.after)) {
        m_remembered.insert(change.record, {change.entity, *made});
    } else {
        m_remembered.remove(change.record);
    }
}

void Salvor::addFromJournal()
{
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) {
        visitEntity(it->entity,
                    [&]<class Record>(RecordType<Record>) { addRemembered<Record>(it.key(), it->fields); });
    }
    for (const auto &[entity, count] : m_fromJournal)
        m_found.lost.push_back(
            {toCode(entity), Text::tr("%n record(s) were taken from the journal", nullptr, count)});
}

void Salvor::addPartial()
{
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [this]<class Record>(RecordType<Record>) {
            for (const Record &record : m_partial.table<Record>().rows()) {
                const Issues &faults = m_faults[record.id.uuid()];
                if (m_found.plan.load(record))
                    m_found.lost.insert(m_found.lost.end(), faults.begin(), faults.end());
            }
            m_found.records += qsizetype(m_found.plan.table<Record>().rows().size());
        });
    }
}

template <class Record>
void Salvor::addRemembered(QUuid id, const QJsonObject &fields)
{
    std::optional<Record> record = fromObject(Id<Record>(id), fields);
    if (record && m_found.plan.load(*std::move(record)))
        ++m_fromJournal[Kind<Record>::entity];
}

QByteArray Salvor::contentAt(qint64 row)
{
    const auto content =
        m_connection.value(QStringLiteral("SELECT content FROM evidence_content WHERE rowid=?"), {row});
    return content ? (*content).toByteArray() : QByteArray();
}

// By the digest of what is there, one in memory at a time. Under the beginning of its digest as well, since
// names repeat.
Result<void> Salvor::saveDocuments(const QString &folder)
{
    std::map<QString, QString> names;
    for (const Evidence &evidence : m_found.plan.table<Evidence>().rows()) {
        if (!evidence.hash.isEmpty())
            names[evidence.hash] = evidence.hash.first(8) + u' ' + safeFileName(evidence.fileName);
    }
    for (const qint64 row : rowsOf(QStringLiteral("evidence_content"), QStringLiteral("hash"))) {
        const QByteArray content = contentAt(row);
        const auto file = names.find(Store::digestOf(content));
        if (file == names.end())
            continue;
        if (const auto saved = saveDocument(folder, file->second, content); !saved)
            return saved;
        names.erase(file);
        ++m_found.documents;
    }
    m_found.lostDocuments = int(names.size());
    return {};
}

} // namespace

QString documentsBeside(const QString &json)
{
    const QFileInfo file(json);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral("-documents"));
}

QString explain(const Salvage &saved, const QString &json)
{
    QStringList sentences{Text::tr("%n record(s) were saved in “%1”; “fpkplan init FILE --from” makes a new "
                                   "plan of them.",
                                   nullptr, int(saved.records))
                              .arg(QDir::toNativeSeparators(json))};
    if (saved.documents > 0)
        sentences << Text::tr("%n attached file(s) were saved in “%1”, from where that takes them along.",
                              nullptr, saved.documents)
                         .arg(QDir::toNativeSeparators(documentsBeside(json)));
    if (saved.lostDocuments > 0)
        sentences << Text::tr("%n attached file(s) cannot be read any more: attach them again.", nullptr,
                              saved.lostDocuments);
    return sentences.join(u' ');
}

Result<Salvage> salvage(const QString &path, const QString &documentsFolder)
{
    if (!QFileInfo(path).isFile())
        return Error{Error::Code::NotFound,
                     Text::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(path))};
    if (FileGuard::isHeld(path))
        return planfile::inUse(path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fpkplan"));
    if (const auto copied = copyPrivately(path, copy); !copied)
        return copied.error();
    mendSchema(copy);
    Salvage found;
    Connection connection(copy, path);
    if (const auto opened = connection.open(); !opened)
        return opened.error();
    // With this SQLite reads a file that is shorter than it should be.
    (void)connection.run(QStringLiteral("PRAGMA writable_schema=ON"));
    Salvor salvor(connection, found);
    salvor.readTables();
    salvor.readJournal();
    salvor.addFromJournal();
    salvor.addPartial();
    if (found.records == 0)
        return Error{Error::Code::Damaged,
                     Text::tr("Nothing of a plan can be read in “%1”; use a backup copy.")
                         .arg(QDir::toNativeSeparators(path))};
    if (const auto documents = salvor.saveDocuments(documentsFolder); !documents)
        return documents.error();
    return found;
}

} // namespace fpk
