// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_help.h"
#include "core/result.h"
#include "core/terms.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <functional>

namespace fpk {

// Takes over what a form holds. If it refuses, the form shows the sentence at the field and stays open.
template <class Value>
using Accept = std::function<Result<void>(const Value &)>;

// In the forms a control is named as the field it edits ("new_deadline"), its label "new_deadline_label".
namespace form {

// The title under which a field is known everywhere.
template <class Record>
QString title(const char *key)
{
    return terms::field(*findField<Record>(QLatin1StringView(key)));
}

// Gives labels and controls of the record's fields the titles under which they are known everywhere, and
// what to tell who asks what goes in there.
template <class Record>
void nameFields(QWidget &form)
{
    for (const Field<Record> &field : fields<Record>()) {
        const QString key = QString::fromLatin1(field.key);
        const QString title = terms::field(field);
        const QString help = fieldHelp(Kind<Record>::entity, field.key);
        if (auto *label = form.findChild<QLabel *>(key + QStringLiteral("_label"))) {
            label->setText(field.required ? QStringLiteral("%1 *").arg(title) : title);
            label->setWhatsThis(help);
        }
        if (auto *control = form.findChild<QWidget *>(key)) {
            control->setAccessibleName(title);
            control->setWhatsThis(help);
        }
    }
}

// All values of an enumeration, each with its word, to choose from in a list of rows.
template <class Enum>
QList<std::pair<QString, QVariant>> choices(QString (*word)(Enum))
{
    QList<std::pair<QString, QVariant>> all;
    for (const Enum value : allOf<Enum>())
        all.append({word(value), int(value)});
    return all;
}

// Marks the field at fault, goes to it, and says what the rule is.
void showFault(QWidget &form, QLabel &sentence, const Error &error);
void clearFault(QWidget &form, QLabel &sentence);

void fillMarks(QComboBox &box);
// "ОСП — Областные советы профсоюзов", in the current language.
QString bodyTitle(const Body &body);
// "ФПК, 2023, KGS" of a budget line; what it does not say is left out.
QString lineTitle(const BudgetLine &line);
// Each with its title as tooltip too, for boxes that are too narrow for it. `none` is the first choice.
void fillBodies(QComboBox &box, const std::vector<const Body *> &bodies, const QString &none);

} // namespace form
} // namespace fpk
