// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/mark_chooser.h"

#include "core/codes.h"
#include "core/terms.h"

#include <QKeyEvent>

namespace fpk {

namespace {
constexpr int margin = 8; // pixels around the words
}

MarkChooser::MarkChooser(QWidget *parent) : QListWidget(parent)
{
    for (const Mark mark : allOf<Mark>()) {
        const QString text = QStringLiteral("%1  %2").arg(int(mark) + 1).arg(terms::mark(mark));
        const QSize size(fontMetrics().horizontalAdvance(text), fontMetrics().height());
        (new QListWidgetItem(text, this))->setSizeHint(size + QSize(2 * margin, margin));
    }
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, &MarkChooser::clickedOn);
}

void MarkChooser::setMark(Mark mark) { setCurrentRow(int(mark)); }

Mark MarkChooser::mark() const { return Mark(currentRow()); }

QSize MarkChooser::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {sizeHintForColumn(0) + frame + margin, count() * sizeHintForRow(0) + frame};
}

void MarkChooser::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString typed = event->text();
    if (isCommand || typed.size() != 1 || !typed[0].isLetterOrNumber()) {
        m_isChosen = m_isChosen || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        return QListWidget::keyPressEvent(event);
    }
    const int row = rowOf(typed[0].toLower());
    m_letter = typed[0].toLower();
    if (row < 0)
        return;
    setCurrentRow(row);
    m_isChosen = true;
}

int MarkChooser::rowOf(QChar pressed)
{
    if (pressed.isDigit())
        return pressed.digitValue() <= count() ? pressed.digitValue() - 1 : -1;
    const int begin = pressed == m_letter ? currentRow() + 1 : 0;
    for (int i = 0; i < count(); ++i) {
        const int row = (begin + i) % count();
        if (terms::mark(Mark(row)).startsWith(pressed, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

} // namespace fpk
