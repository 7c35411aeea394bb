// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline.h"
#include "core/result.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DeadlineEditor;
}

namespace fpk {

// A deadline as structure, set by hand: kind, windows, cadence and due day, what is doubtful.
class DeadlineEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DeadlineEditor(QWidget *parent = nullptr);
    ~DeadlineEditor() override;

    void setDeadline(const Deadline &deadline);
    // What is typed, or which field holds no day of the calendar. The plan's rules are not asked.
    [[nodiscard]] Result<Deadline> deadline() const;

private:
    void kindChosen();

    std::unique_ptr<Ui::DeadlineEditor> m_ui;
};

} // namespace fpk
