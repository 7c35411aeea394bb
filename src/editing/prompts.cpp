// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/prompts.h"

#include "editing/action_dialog.h"
#include "editing/bodies_dialog.h"
#include "editing/closing_dialog.h"
#include "editing/entry_dialog.h"
#include "editing/expense_dialog.h"
#include "editing/goal_dialog.h"
#include "editing/plan_dialog.h"
#include "preview/preview_dialog.h"
#include "widgets/job.h"
#include "widgets/look.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace fpk {

QString amongDocuments(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

namespace {
constexpr int patience = 400; // milliseconds of work without a dialog in sight

// "pdf" of "PDF (*.pdf)"; empty for a kind that any name has.
QString endingOf(const QString &kind)
{
    const qsizetype begin = kind.lastIndexOf(QStringLiteral("(*."));
    return begin < 0 ? QString() : kind.mid(begin + 3).chopped(1);
}

void followKind(QFileDialog &dialog, const QString &kind)
{
    dialog.setDefaultSuffix(endingOf(kind));
    const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
    for (const QString &other : dialog.nameFilters()) {
        const QString ending = u'.' + endingOf(other);
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return dialog.selectFile(name.chopped(ending.size()) + u'.' + endingOf(kind));
    }
}

QString savedFile(QFileDialog &dialog, const QString &suggested, const QString &kinds)
{
    const QFileInfo file(suggested);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(kinds.split(QStringLiteral(";;")));
    for (const QString &kind : dialog.nameFilters()) {
        if (endingOf(kind) == file.suffix())
            dialog.selectNameFilter(kind);
    }
    dialog.setDefaultSuffix(file.suffix());
    if (file.isAbsolute())
        dialog.setDirectory(file.path());
    dialog.selectFile(file.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &kind) { followKind(dialog, kind); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void bringIntoSight(QWidget &dialog)
{
    dialog.hide();
    dialog.setAttribute(Qt::WA_DontShowOnScreen, false);
    dialog.show();
}
} // namespace

QString DialogPrompts::fileToOpen(const QString &title, const QString &kinds)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, kinds);
}

QString DialogPrompts::fileToSave(const QString &title, const QString &suggested, const QString &kinds)
{
    QFileDialog dialog(m_window, title);
    return savedFile(dialog, suggested, kinds);
}

QString DialogPrompts::fileToMake(const QString &title, const QString &suggested, const QString &kinds)
{
    QFileDialog dialog(m_window, title);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    return savedFile(dialog, suggested, kinds);
}

std::optional<QString> DialogPrompts::text(const QString &title, const QString &question,
                                           const QString &present)
{
    bool ok = false;
    const QString text = QInputDialog::getText(m_window, title, question, QLineEdit::Normal, present, &ok);
    return ok ? std::optional(text.trimmed()) : std::nullopt;
}

std::optional<QDateTime> DialogPrompts::moment(const QString &title, const QString &question,
                                               const QDateTime &suggested)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto *label = new QLabel(question, &dialog);
    auto *chosen = new QDateTimeEdit(suggested, &dialog);
    chosen->setObjectName(QStringLiteral("moment"));
    chosen->setCalendarPopup(true);
    chosen->setDisplayFormat(terms::momentFormat());
    chosen->setAccessibleName(question);
    label->setBuddy(chosen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    auto *layout = new QVBoxLayout(&dialog);
    for (QWidget *part : std::initializer_list<QWidget *>{label, chosen, buttons})
        layout->addWidget(part);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(chosen->dateTime()) : std::nullopt;
}

bool DialogPrompts::confirm(const QString &title, const QString &text, const QString &button)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Ok | QMessageBox::Cancel, m_window);
    box.setIconPixmap(look::questionPicture());
    box.button(QMessageBox::Ok)->setText(button);
    return box.exec() == QMessageBox::Ok;
}

void DialogPrompts::tell(const QString &title, const QString &text)
{
    QMessageBox::about(m_window, title, text);
}

bool DialogPrompts::entry(const Plan &plan, const ProgressEntry &entry, const std::optional<Error> &fault,
                          const Accept<ProgressEntry> &accept)
{
    return EntryDialog(plan, entry, fault, accept, m_window).exec() == QDialog::Accepted;
}

bool DialogPrompts::action(const Plan &plan, const ActionSheet &sheet, const Accept<ActionSheet> &accept)
{
    return ActionDialog(plan, sheet, accept, m_window).exec() == QDialog::Accepted;
}

bool DialogPrompts::goal(const Goal &goal, const Accept<Goal> &accept)
{
    return GoalDialog(goal, accept, m_window).exec() == QDialog::Accepted;
}

bool DialogPrompts::expense(const std::vector<BudgetLine> &lines, const Expense &expense,
                            const Accept<Expense> &accept)
{
    return ExpenseDialog(lines, expense, accept, m_window).exec() == QDialog::Accepted;
}

std::optional<SettingsChoice> DialogPrompts::settings(const SettingsChoice &present)
{
    SettingsDialog dialog(present, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

bool DialogPrompts::plan(const PlanSheet &sheet, const Accept<PlanSheet> &accept)
{
    return PlanDialog(sheet, accept, m_window).exec() == QDialog::Accepted;
}

void DialogPrompts::bodies(Workspace &workspace) { BodiesDialog(workspace, m_window).exec(); }

ClosingChoice DialogPrompts::closing(const Plan &plan, const ClosingReview &review)
{
    ClosingDialog dialog(plan, review, m_window);
    const bool closes = dialog.exec() == QDialog::Accepted;
    return {closes, dialog.chosenAction()};
}

std::optional<PacksChoice> DialogPrompts::packs(const Plan &plan, const PacksChoice &usual)
{
    PacksDialog dialog(plan, usual, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

ReportChoice DialogPrompts::preview(const ReportToShow &report)
{
    PreviewDialog dialog(report, m_window);
    dialog.resize(m_window->size() * 0.95);
    dialog.exec();
    return dialog.choice();
}

bool DialogPrompts::printer(QPrinter &printer)
{
    return QPrintDialog(&printer, m_window).exec() == QDialog::Accepted;
}

void DialogPrompts::wait(Job &job, const QString &sentence)
{
    QWidget *above = QApplication::activeModalWidget();
    QProgressDialog dialog(sentence, QCoreApplication::translate("Job", "Cancel"), 0, 0,
                           above ? above : m_window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QObject::connect(&job, &Job::progressed, &dialog, &QProgressDialog::setMaximum);
    QObject::connect(&job, &Job::progressed, &dialog, [&dialog](int, int done) { dialog.setValue(done); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &job, &Job::cancel);
    QEventLoop loop;
    QObject::connect(&job, &Job::ended, &loop, &QEventLoop::quit);
    // Out of sight it keeps the window from being used all the same.
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    QTimer::singleShot(patience, &dialog, [&dialog] { bringIntoSight(dialog); });
    job.start();
    loop.exec();
    job.stop(); // the end of the program ends the loop as well
}

} // namespace fpk
