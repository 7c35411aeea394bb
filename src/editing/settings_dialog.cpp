// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/settings_dialog.h"

#include "session/language.h"
#include "ui_settings_dialog.h"
#include "widgets/look.h"
#include "widgets/scrolled_part.h"
#include "widgets/start_size.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace fpk {

SettingsDialog::SettingsDialog(const SettingsChoice &present, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_choice(present)
{
    m_ui->setupUi(this);
    showProgram();
    showPlan();
    ScrolledPart::enclose(*this, {m_ui->fault, m_ui->buttons});
    setStartSize(*this);
    connect(m_ui->browse, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_ui->editPlan, &QPushButton::clicked, this, [this] {
        m_choice.opensPlan = true;
        accept();
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showProgram()
{
    const Settings &settings = m_choice.program;
    m_ui->person->setText(settings.person);
    for (const QString &code : language::codes())
        m_ui->language->addItem(language::name(code), code);
    m_ui->language->setCurrentIndex(m_ui->language->findData(settings.language));
    m_ui->dark->addItem(tr("as the system"), QVariant());
    m_ui->dark->addItem(tr("light"), false);
    m_ui->dark->addItem(tr("dark"), true);
    m_ui->dark->setCurrentIndex(!settings.dark ? 0 : *settings.dark ? 2 : 1);
    m_ui->textSize->setRange(look::smallestText, look::largestText);
    m_ui->textSize->setValue(settings.textSize);
    m_ui->copiesFolder->setText(QDir::toNativeSeparators(settings.copiesFolder));
    m_ui->remindsOfReports->setChecked(settings.remindsOfReports);
}

void SettingsDialog::showPlan()
{
    const bool asks = !m_choice.untilDeadlines.isEmpty();
    m_ui->until_label->setVisible(asks);
    m_ui->until->setVisible(asks);
    //: the numbers of actions
    m_ui->until_label->setText(tr("Deadlines that say “until” a period (%1) are understood:")
                                   .arg(m_choice.untilDeadlines.join(QStringLiteral(", "))));
    m_ui->until->addItem(tr("with that period: until 2025 is through 31 December 2025"),
                         int(UntilReading::WithThePeriod));
    m_ui->until->addItem(tr("strictly: until 2025 is through 31 December 2024"),
                         int(UntilReading::ToItsBeginning));
    m_ui->until->setPlaceholderText(tr("each in its own way"));
    m_ui->until->setCurrentIndex(m_choice.until ? m_ui->until->findData(int(*m_choice.until)) : -1);
}

SettingsChoice SettingsDialog::choice() const
{
    SettingsChoice choice = m_choice;
    choice.program.person = m_ui->person->text().simplified();
    choice.program.language = m_ui->language->currentData().toString();
    const QVariant dark = m_ui->dark->currentData();
    choice.program.dark = dark.isValid() ? std::optional(dark.toBool()) : std::nullopt;
    choice.program.textSize = m_ui->textSize->value();
    choice.program.copiesFolder = QDir::fromNativeSeparators(m_ui->copiesFolder->text().trimmed());
    choice.program.remindsOfReports = m_ui->remindsOfReports->isChecked();
    if (m_ui->until->currentIndex() >= 0)
        choice.until = UntilReading(m_ui->until->currentData().toInt());
    return choice;
}

void SettingsDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the daily copies"),
                                                             m_ui->copiesFolder->text());
    if (!folder.isEmpty())
        m_ui->copiesFolder->setText(QDir::toNativeSeparators(folder));
}

void SettingsDialog::accept()
{
    const QString folder = choice().program.copiesFolder;
    QString fault;
    if (choice().program.person.isEmpty())
        fault = tr("Say your name: it stands with every change that you make.");
    else if (!folder.isEmpty() && !(QFileInfo(folder).isDir() && QFileInfo(folder).isWritable()))
        fault =
            tr("The folder for the daily copies is not there or cannot be written to: choose another one, "
               "or none.");
    if (fault.isEmpty())
        return QDialog::accept();
    m_choice.opensPlan = false;
    m_ui->fault->setText(fault);
    m_ui->fault->show();
    (choice().program.person.isEmpty() ? m_ui->person : m_ui->copiesFolder)->setFocus();
}

} // namespace fpk
