// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_dialog.h"
#include "session/language.h"
#include "support/printing.h"

#include <QFile>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

TEST(About, ShowsTheWholeLicenceInEveryLanguage)
{
    QFile file(QStringLiteral(FPK_SOURCE_DIR "/LICENSE"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString licence = QString::fromUtf8(file.readAll());
    ASSERT_FALSE(licence.isEmpty());
    for (const QString &code : language::codes()) {
        language::use(code);
        const AboutDialog about;
        const auto *text = about.findChild<QPlainTextEdit *>(u"licence"_s);
        EXPECT_EQ(text->toPlainText(), licence) << code.toStdString();
        EXPECT_TRUE(text->isReadOnly());
    }
    language::use(u"en"_s);
}

} // namespace fpk::test
