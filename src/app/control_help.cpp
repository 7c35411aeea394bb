// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_help.h"

#include "app/control_texts.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWhatsThis>

namespace fpk {

namespace {

// Shift+F1 everywhere; where F1 does not open the guide, which is in dialogs, F1 as well.
bool asksForHelp(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F1 && (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
}

// The table with the focus, or the one in a cell of which something is typed.
const QAbstractItemView *tableAround(const QWidget &focused)
{
    for (const QWidget *part = &focused; part; part = part->isWindow() ? nullptr : part->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(part))
            return view;
    }
    return nullptr;
}

// Of what can be seen of it; of what is around it where it was scrolled out of sight.
QPoint placeBelow(const QWidget &focused)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&focused);
    const bool isCell = view && view->currentIndex().isValid();
    const QWidget *part = isCell ? view->viewport() : &focused;
    QRect area = part->visibleRegion().boundingRect();
    if (isCell)
        area &= view->visualRect(view->currentIndex());
    while (area.isEmpty() && !part->isWindow()) {
        part = part->parentWidget();
        area = part->visibleRegion().boundingRect();
    }
    return part->mapToGlobal(QPoint(area.center().x(), area.bottom()));
}

} // namespace

ControlHelp::ControlHelp(QApplication &application)
{
    for (const ControlText &help : controlTexts())
        m_texts.insert(QString::fromLatin1(help.control), help.text);
    application.installEventFilter(this);
}

bool ControlHelp::eventFilter(QObject *object, QEvent *event)
{
    auto *control = object->isWidgetType() ? static_cast<QWidget *>(object) : nullptr;
    if (!control)
        return false;
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::LanguageChange:
        give(*control);
        return false;
    case QEvent::KeyPress:
        return asksForHelp(*static_cast<QKeyEvent *>(event)) && tell(*control);
    default:
        return false;
    }
}

QString ControlHelp::of(const QWidget &focused)
{
    const QAbstractItemView *table = tableAround(focused);
    const QString ofCell = table ? table->currentIndex().data(Qt::WhatsThisRole).toString() : QString();
    if (!ofCell.isEmpty())
        return ofCell;
    for (const QWidget *part = &focused; part; part = part->isWindow() ? nullptr : part->parentWidget()) {
        if (!part->whatsThis().isEmpty())
            return part->whatsThis();
    }
    return {};
}

bool ControlHelp::tell(QWidget &focused)
{
    const QString help = of(focused);
    if (!help.isEmpty())
        QWhatsThis::showText(placeBelow(focused), help, &focused);
    return !help.isEmpty();
}

QString ControlHelp::text(const QWidget &control) const
{
    const QString name = control.objectName();
    if (name.isEmpty())
        return {};
    const char *text = m_texts.value(name);
    for (const QWidget *above = control.parentWidget(); above && !text; above = above->parentWidget())
        text = m_texts.value(above->objectName() + u'/' + name);
    return text ? tr(text) : QString();
}

void ControlHelp::give(QWidget &control) const
{
    if (const QString text = this->text(control); !text.isEmpty())
        control.setWhatsThis(text);
}

} // namespace fpk
