// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fpk {

// What the program is, what it is built on, and the licence under which it is given away, in full.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QLayout *makeHead();
    QWidget *makeParts();
    QWidget *makeLicence();
};

} // namespace fpk
