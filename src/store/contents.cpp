// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

QString Store::digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<QString> Store::keepContent(const QByteArray &content)
{
    if (const auto writable = planfile::expectInPlace(*m_connection); !writable)
        return writable.error();
    const QString hash = digestOf(content);
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    // Qt binds a null array as NULL; an empty file has no bytes, but is a file.
    const auto kept = m_connection->run(
        QStringLiteral("INSERT INTO evidence_content (hash, content) VALUES (?,?) ON CONFLICT DO NOTHING"),
        {hash, content.isNull() ? QByteArray("") : content});
    if (!kept)
        return kept.error();
    const auto committed = transaction.commit();
    return committed ? Result<QString>(hash) : committed.error();
}

Result<QByteArray> Store::content(const QString &hash)
{
    const auto kept =
        m_connection->value(QStringLiteral("SELECT content FROM evidence_content WHERE hash=?"), {hash});
    if (!kept)
        return kept.error();
    if (!(*kept).isValid())
        return Error{Error::Code::NotFound,
                     Text::tr("The file of this evidence is not kept in the plan; attach it again.")};
    const QByteArray content = (*kept).toByteArray();
    if (digestOf(content) != hash)
        return Error{Error::Code::Damaged,
                     Text::tr("The file of this evidence is damaged in the plan; take it "
                              "from a backup copy, or attach it again.")};
    return content;
}

// One file in memory at a time.
Result<void> Store::checkEvidence(const Plan &plan, Issues &issues)
{
    for (const Evidence &evidence : plan.table<Evidence>().rows()) {
        if (evidence.hash.isEmpty())
            continue;
        const Result<QByteArray> kept = content(evidence.hash);
        if (!kept && kept.error().code != Error::Code::NotFound && kept.error().code != Error::Code::Damaged)
            return kept.error();
        const QString place = Text::tr("evidence “%1”").arg(evidence.title);
        if (!kept)
            issues.push_back({place, kept.error().message});
        else if ((*kept).size() != evidence.size)
            issues.push_back({place, Text::tr("the file is not as long as was written down")});
    }
    return {};
}

} // namespace fpk
