// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_dialog.h"

#include "widgets/scrolled_part.h"
#include "widgets/start_size.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

namespace {

constexpr int pictureSize = 56;
constexpr int margin = 16;
constexpr int lettersInLine = 80;    // of the sentences
constexpr int lettersOfLicence = 80; // its longest line, and room at its right
constexpr int linesShown = 18;

QString licence()
{
    QFile file(QStringLiteral(":/licence/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("AboutDialog"));
    setWindowTitle(tr("About the program"));
    auto *pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("pages"));
    pages->addTab(makeParts(), tr("The program"));
    pages->addTab(makeLicence(), tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addLayout(makeHead());
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    ScrolledPart::enclose(*this, {buttons});
    const int wide = std::max(fontMetrics().averageCharWidth() * lettersInLine, sizeHint().width());
    setStartSize(*this, {wide, 0}); // as high as that makes it
}

QLayout *AboutDialog::makeHead()
{
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/fpkplan.png")).pixmap(pictureSize));
    //: name of the program and its version
    auto *title = new QLabel(tr("Fpkplan %1").arg(QCoreApplication::applicationVersion()), this);
    title->setObjectName(QStringLiteral("dialogTitle"));
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(
        wrapped(tr("The strategic plan of the Federation of Trade Unions of Kyrgyzstan: marking, "
                   "following and reporting its actions."),
                this));
    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeParts()
{
    const std::pair<QString, QString> parts[] = {
        {QStringLiteral("Qt"), QStringLiteral("LGPL 3")},
        {QStringLiteral("SQLite"), tr("public domain")},
        {QStringLiteral("nlohmann/json"), QStringLiteral("MIT")},
        {QStringLiteral("libzip"), QStringLiteral("BSD")},
        {QStringLiteral("libxlsxwriter"), QStringLiteral("BSD")},
        {QStringLiteral("qpdf"), QStringLiteral("Apache 2.0")},
    };
    QString rows;
    for (const auto &[name, terms] : parts)
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name, terms);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(
        wrapped(tr("Free software under the GNU General Public License, version 3 or later: anybody "
                   "may use it, change it and pass it on. Its icons were drawn for it."),
                page));
    //: above a list of libraries with their licences
    layout->addWidget(wrapped(tr("It is built on:"), page));
    layout->addWidget(new QLabel(QStringLiteral("<table cellpadding='2'>%1</table>").arg(rows), page));
    layout->addStretch(1);
    return page;
}

QWidget *AboutDialog::makeLicence()
{
    auto *text = new QPlainTextEdit(licence(), this);
    text->setObjectName(QStringLiteral("licence"));
    text->setAccessibleName(tr("Licence"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)); // its lines are broken already
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(margin / 2.);
    const QFontMetrics letters(text->font());
    text->setMinimumSize(letters.averageCharWidth() * lettersOfLicence, letters.height() * linesShown);
    return text;
}

} // namespace fpk
