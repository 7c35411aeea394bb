// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/form_dialog.h"

#include "editing/form.h"
#include "widgets/rows_editor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

namespace fpk {

bool FormDialog::save()
{
    const Result<void> saved = handOver();
    auto &sentence = *findChild<QLabel *>(QStringLiteral("fault"));
    if (!saved) {
        form::showFault(*this, sentence, saved.error());
        return false;
    }
    form::clearFault(*this, sentence);
    keepContents();
    return true;
}

void FormDialog::accept()
{
    if (save())
        QDialog::accept();
}

void FormDialog::reject()
{
    if (settle())
        QDialog::reject();
}

bool FormDialog::isEdited() const { return m_isUnsaved || contents() != m_kept; }

void FormDialog::keepContents()
{
    m_kept = contents();
    m_isUnsaved = false;
}

bool FormDialog::settle()
{
    if (!isEdited())
        return true;
    const QMessageBox::StandardButton answer = QMessageBox::question(
        this, windowTitle(), tr("What you have typed is not saved yet. Save it?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard)
        keepContents();
    return answer == QMessageBox::Discard;
}

// Forms fill themselves while they are made.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !m_isUnsaved)
        keepContents();
}

// Fields for numbers and dates have a line to type into. What pops up over the form, and the cells of a list,
// come and go.
QStringList FormDialog::contents() const
{
    const auto isField = [this](const QWidget *widget) {
        const QWidget *above = widget->parentWidget();
        while (above && !qobject_cast<const RowsEditor *>(above))
            above = above->parentWidget();
        return !above && widget->window() == this;
    };
    QStringList contents;
    for (const auto *line : findChildren<QLineEdit *>())
        contents += isField(line) ? QStringList(line->text()) : QStringList();
    for (const auto *choice : findChildren<QComboBox *>())
        contents += isField(choice) ? QStringList(choice->currentText()) : QStringList();
    for (const auto *text : findChildren<QPlainTextEdit *>())
        contents << text->toPlainText();
    for (const auto *box : findChildren<QCheckBox *>())
        contents << QString::number(box->isChecked());
    for (const auto *list : findChildren<RowsEditor *>()) {
        for (const RowsEditor::Row &row : list->rows()) {
            for (const QVariant &cell : row.cells)
                contents << cell.toString();
        }
    }
    return contents;
}

} // namespace fpk
