// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class PacksDialog;
}

namespace fpk {

// Which bodies are to have packs, and where these are to be put.
struct PacksChoice
{
    std::vector<BodyId> bodies; // in the order of the directory
    QString folder;
};

// Asks for both. Takes what is usual and gives back what was chosen; the plan is asked now only.
class PacksDialog : public QDialog
{
    Q_OBJECT
public:
    PacksDialog(const Plan &plan, const PacksChoice &usual, QWidget *parent = nullptr);
    ~PacksDialog() override;

    [[nodiscard]] PacksChoice choice() const;

    void accept() override;

private:
    void browse();

    std::unique_ptr<Ui::PacksDialog> m_ui;
};

} // namespace fpk
