// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/form_dialog.h"

#include "editing/form.h"
#include "widgets/look.h"
#include "widgets/rows_editor.h"
#include "widgets/scrolled_part.h"
#include "widgets/start_size.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

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
    QMessageBox question(QMessageBox::Question, windowTitle(),
                         tr("What you have typed is not saved yet. Save it?"),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setIconPixmap(look::questionPicture());
    question.button(QMessageBox::Discard)->setText(tr("Do not save"));
    question.button(QMessageBox::Cancel)->setText(tr("Go on editing"));
    const int answer = question.exec();
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard)
        keepContents();
    return answer == QMessageBox::Discard;
}

// What is said of a fault stays in sight beside the buttons, where it stands above them.
void FormDialog::takeSize()
{
    QList<QWidget *> staying{findChild<QLabel *>(QStringLiteral("fault")),
                             findChild<QDialogButtonBox *>(QStringLiteral("buttons"))};
    staying.removeIf([this](QWidget *part) { return layout()->indexOf(part) < 0; });
    ScrolledPart::enclose(*this, staying);
    setStartSize(*this);
}

// Forms are complete once they have been made.
void FormDialog::setVisible(bool visible)
{
    if (visible && !m_isSized)
        takeSize();
    m_isSized = m_isSized || visible;
    QDialog::setVisible(visible);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !m_isUnsaved)
        keepContents();
}

// Fields for numbers and dates have a line to type into. What pops up over the form, and the cells of a list,
// come and go. Sorted, because the order of children changes with what lies on top.
QStringList FormDialog::contents() const
{
    const auto isField = [this](const QWidget *widget) {
        const QWidget *above = widget->parentWidget();
        while (above && !qobject_cast<const RowsEditor *>(above))
            above = above->parentWidget();
        return !above && widget->window() == this;
    };
    QStringList contents;
    const auto add = [&contents](const QWidget *field, const QString &text) {
        // A line of a number or a date goes by the name of its field.
        const QString own = field->objectName();
        const bool isInner = own.startsWith(QLatin1StringView("qt_"));
        contents << (isInner ? field->parentWidget()->objectName() : own) + u'\n' + text;
    };
    for (const auto *line : findChildren<QLineEdit *>()) {
        if (isField(line))
            add(line, line->text());
    }
    for (const auto *choice : findChildren<QComboBox *>()) {
        if (isField(choice))
            add(choice, choice->currentText());
    }
    for (const auto *text : findChildren<QPlainTextEdit *>())
        add(text, text->toPlainText());
    for (const auto *box : findChildren<QCheckBox *>())
        add(box, QString::number(box->isChecked()));
    for (const auto *list : findChildren<RowsEditor *>()) {
        QStringList cells;
        for (const RowsEditor::Row &row : list->rows()) {
            for (const QVariant &cell : row.cells)
                cells << cell.toString();
        }
        add(list, cells.join(u'\n'));
    }
    contents.sort();
    return contents;
}

} // namespace fpk
