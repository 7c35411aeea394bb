// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EntryDialog;
}

namespace fpk {

// What is reported of one action for one quarter, with all its fields.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    // `caption` says of what the entry is. `fault` is a rule that is known to be broken at the start.
    EntryDialog(const QString &caption, const ProgressEntry &entry, const std::optional<Error> &fault,
                Accept<ProgressEntry> accept, QWidget *parent);
    ~EntryDialog() override;

    void accept() override;

private:
    void showMark();
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] ProgressEntry entry() const;

    std::unique_ptr<Ui::EntryDialog> m_ui;
    ProgressEntry m_entry;
    Accept<ProgressEntry> m_accept;
};

} // namespace fpk
