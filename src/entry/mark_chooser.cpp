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
    const QString typed = event->text().toLower();
    const bool isInWord = typed == QStringLiteral(" ") && !m_typed.isEmpty();
    if (isCommand || typed.size() != 1 || !(typed[0].isLetterOrNumber() || isInWord)) {
        m_isChosen = m_isChosen || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        return QListWidget::keyPressEvent(event);
    }
    const int row = typed[0].isDigit() ? typed[0].digitValue() - 1 : rowAfter(typed[0]);
    if (row < 0 || row >= count())
        return;
    setCurrentRow(row);
    m_isChosen = true;
}

// A letter goes on with the word that is being typed, or goes to the next mark that begins with it, or begins
// another word.
int MarkChooser::rowAfter(QChar letter)
{
    const bool isAgain = m_typed == QString(letter);
    if (const int row = firstOf(m_typed + letter); row >= 0) {
        m_typed += letter;
        return row;
    }
    m_typed = letter;
    for (int step = 1; isAgain && step < count(); ++step) {
        const int row = (currentRow() + step) % count();
        if (begins(row, m_typed))
            return row;
    }
    return firstOf(m_typed);
}

// The first one, but “done” before “done in part”: what is longer can be typed on.
int MarkChooser::firstOf(const QString &beginning) const
{
    int first = -1;
    for (int row = 0; row < count(); ++row) {
        if (begins(row, beginning) && (first < 0 || begins(first, terms::mark(Mark(row)))))
            first = row;
    }
    return first;
}

bool MarkChooser::begins(int row, const QString &beginning)
{
    return terms::mark(Mark(row)).startsWith(beginning, Qt::CaseInsensitive);
}

} // namespace fpk
