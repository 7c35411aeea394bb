// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/form.h"

#include "core/codes.h"

#include <QStyle>
#include <QTabWidget>

namespace fpk::form {

namespace {

constexpr char faultProperty[] = "fault";

void setFault(QWidget &control, bool fault)
{
    control.setProperty(faultProperty, fault);
    control.style()->unpolish(&control);
    control.style()->polish(&control);
    control.update();
}

// Turns to the page of a tab widget that the control is on.
void reveal(QWidget &control)
{
    for (QWidget *page = &control; page; page = page->parentWidget()) {
        for (QWidget *above = page->parentWidget(); above; above = above->parentWidget()) {
            auto *tabs = qobject_cast<QTabWidget *>(above);
            if (tabs && tabs->indexOf(page) >= 0)
                tabs->setCurrentWidget(page);
        }
    }
    control.setFocus();
}

} // namespace

void showFault(QWidget &form, QLabel &sentence, const Error &error)
{
    clearFault(form, sentence);
    sentence.setText(error.message);
    sentence.setAccessibleName(error.message);
    sentence.show();
    auto *control = error.field.isEmpty() ? nullptr : form.findChild<QWidget *>(error.field);
    if (!control)
        return;
    setFault(*control, true);
    control->setToolTip(error.message);
    control->setAccessibleDescription(error.message);
    reveal(*control);
}

void clearFault(QWidget &form, QLabel &sentence)
{
    sentence.hide();
    for (QWidget *control : form.findChildren<QWidget *>()) {
        if (control->property(faultProperty).toBool()) {
            setFault(*control, false);
            control->setToolTip({});
            control->setAccessibleDescription({});
        }
    }
}

void fillMarks(QComboBox &box)
{
    for (const Mark mark : allOf<Mark>())
        box.addItem(terms::mark(mark), int(mark));
}

QString bodyTitle(const Body &body)
{
    const QString name = terms::localized(body.name, body.nameKy);
    return body.code == name ? name : body.code + QStringLiteral(" — ") + name;
}

QString lineTitle(const BudgetLine &line)
{
    QStringList parts{line.funder, line.year ? QString::number(*line.year) : QString(), line.currency};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void fillBodies(QComboBox &box, const std::vector<const Body *> &bodies, const QString &none)
{
    box.addItem(none);
    for (const Body *body : bodies) {
        box.addItem(bodyTitle(*body), body->id.uuid());
        box.setItemData(box.count() - 1, bodyTitle(*body), Qt::ToolTipRole);
    }
}

} // namespace fpk::form
