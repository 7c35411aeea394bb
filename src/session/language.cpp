// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/language.h"

#include "core/spoken_language.h"

#include <QCoreApplication>
#include <QMutex>
#include <QTranslator>

#include <map>
#include <memory>

namespace fpk::language {

namespace {
const QLatin1StringView russian("ru");

// Answers first of all translators, and only a thread that speaks another language than the program's. Texts
// that have no translation are English then, not the program's.
class OfTheThread : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *sense, int n) const override
    {
        const std::optional<QLocale> spoken = otherSpokenLocale();
        if (!spoken)
            return {};
        const QString found =
            texts(QLocale::languageToCode(spoken->language())).translate(context, source, sense, n);
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    // Read when they are first asked for, by whatever thread.
    const QTranslator &texts(const QString &code) const
    {
        const QMutexLocker lock(&m_reading);
        std::unique_ptr<QTranslator> &texts = m_texts[code];
        if (!texts) {
            texts = std::make_unique<QTranslator>();
            (void)texts->load(QStringLiteral(":/i18n/fpkplan_%1.qm").arg(code));
        }
        return *texts;
    }

    mutable QMutex m_reading;
    mutable std::map<QString, std::unique_ptr<QTranslator>> m_texts; // by the code of the language
};

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
    const auto used =
        qApp->findChildren<QTranslator *>(QStringLiteral("language"), Qt::FindDirectChildrenOnly);
    if (!used.isEmpty() && QLocale() == locale(code))
        return;
    qDeleteAll(used);
    QLocale::setDefault(locale(code));
    install(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code));
    install(QStringLiteral(":/i18n/fpkplan_%1.qm").arg(code));
    auto *ofTheThread = new OfTheThread(qApp);
    ofTheThread->setObjectName(QStringLiteral("language"));
    QCoreApplication::installTranslator(ofTheThread);
}

QLocale locale(const QString &code)
{
    return code == QLatin1StringView("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::codeToLanguage(code), QLocale::Kyrgyzstan);
}

QString current() { return QLocale::languageToCode(QLocale().language()); }

} // namespace fpk::language
