// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence.h"

#include "core/terms.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr qsizetype longestName = 120; // letters: of Cyrillic 240 bytes, of which file systems allow 255
constexpr qsizetype longestEnding = 12;

// Cut before the ending, by which systems know what to open a file with.
QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    const bool hasEnding = point > 0 && name.size() - point <= longestEnding;
    const QString ending = hasEnding ? name.sliced(point) : QString();
    return name.first(longestName - ending.size()).trimmed() + ending;
}

} // namespace

Evidence attached(const Plan &plan, Evidence evidence, ActionId action, std::optional<ProgressEntryId> entry,
                  QDate day)
{
    const std::vector<const Evidence *> known = plan.evidence(action);
    evidence.action = action;
    evidence.entry = entry;
    evidence.position = known.empty() ? 1 : known.back()->position + 1;
    evidence.addedOn = day;
    return evidence;
}

Evidence byAddress(const QString &url)
{
    Evidence evidence;
    evidence.id = EvidenceId::make();
    evidence.url = url.trimmed();
    evidence.title = evidence.url;
    return evidence;
}

std::vector<const Evidence *> evidenceFor(const Plan &plan, Quarter quarter)
{
    std::vector<const Evidence *> found;
    for (const Action *action : plan.actions()) {
        for (const Evidence *evidence : plan.evidence(action->id)) {
            const ProgressEntry *entry = evidence->entry ? plan.find(*evidence->entry) : nullptr;
            if (!entry || entry->quarter == quarter)
                found.push_back(evidence);
        }
    }
    return found;
}

Error tooLarge(const QString &fileName, qint64 bytes)
{
    return {Error::Code::Invalid,
            Text::tr("“%1” has %2; what is kept in the plan may have %3 at most. Keep the file elsewhere and "
                     "attach its address.")
                .arg(fileName, terms::bytes(bytes), terms::bytes(largestEvidence))};
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression folders(QStringLiteral("^.*[/\\\\]"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression forbidden(QStringLiteral("[\\x{0}-\\x{1f}\\x{7f}<>:\"|?*]|\\p{Cf}"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(QStringLiteral("^[. ]+|[. ]+$"));
    // Names of devices on Windows, whatever their ending.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = name;
    safe.remove(folders);
    safe.replace(forbidden, QStringLiteral("_"));
    safe.remove(edges);
    safe = shortened(safe);
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    return safe.isEmpty() ? Text::tr("file") : safe;
}

bool isProgram(const QString &fileName)
{
    static const QStringList endings =
        QStringLiteral("app appimage bat cmd com cpl desktop exe hta jar js jse lnk "
                       "msi msp pif ps1 py reg scr sh url vb vbe vbs wsf wsh")
            .split(u' ');
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

bool isWebAddress(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    const bool isOfWeb =
        address.scheme() == QLatin1StringView("https") || address.scheme() == QLatin1StringView("http");
    return address.isValid() && isOfWeb && !address.host().isEmpty();
}

} // namespace fpk
