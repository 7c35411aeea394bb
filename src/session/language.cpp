// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace fpk::language {

namespace {
const QLatin1StringView russian("ru");

// English is the source; of its texts only the plurals need a translation ("%n day(s)").
void install(const QString &file)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(QStringLiteral("language"));
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}
} // namespace

QStringList codes() { return {QStringLiteral("ru"), QStringLiteral("ky"), QStringLiteral("en")}; }

QString name(const QString &code)
{
    if (code == QLatin1StringView("ky"))
        return QStringLiteral("Кыргызча");
    return code == russian ? QStringLiteral("Русский") : QStringLiteral("English");
}

QString ofSystem()
{
    const QString code = QLocale::languageToCode(QLocale::system().language());
    return codes().contains(code) ? code : QString(russian);
}

void use(const QString &code)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(QStringLiteral("language"), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(code == QLatin1StringView("en")
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(QLocale::codeToLanguage(code), QLocale::Kyrgyzstan));
    install(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code));
    install(QStringLiteral(":/i18n/fpkplan_%1.qm").arg(code));
}

QString current() { return QLocale::languageToCode(QLocale().language()); }

} // namespace fpk::language
