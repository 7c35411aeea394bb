// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>

namespace fpk {

// Tells what a control is for, and what goes into it, to a person who asks: by Shift+F1, and by F1 in a
// dialog, of the control or the cell with the focus; by the pointer of “What is this?” of any. Fields of
// records have their sentences in core/field_help; those of all other controls stand here, by the names of
// the controls, and each control gets its own when it is shown, and again in another language.
class ControlHelp : public QObject
{
    Q_OBJECT
public:
    explicit ControlHelp(QApplication &application);

    // What is told of a control with the focus: of its current cell, else of itself, else of what it is a
    // part of within its window. Empty: nothing.
    [[nodiscard]] static QString of(const QWidget &focused);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    static bool tell(QWidget &focused);
    [[nodiscard]] QString text(const QWidget &control) const;
    void give(QWidget &control) const;

    QHash<QString, const char *> m_texts; // by the name of the control, or “of what it is in/its own”
};

} // namespace fpk
