// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

namespace fpk {

// A form that is filled in and confirmed; its sentence of refusal is the label "fault". What was typed is not
// lost unasked: whoever leaves with something typed is asked whether to save it.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

    void setVisible(bool visible) override;
    void accept() override;
    void reject() override;

protected:
    // Gives what the form holds to whoever opened it. Refused, the form shows why at the field and stays
    // open.
    virtual Result<void> handOver() = 0;
    // Whether the form holds anything but what it was shown with, or was last kept with.
    [[nodiscard]] bool isEdited() const;
    // What it holds now is saved, or not worth saving.
    void keepContents();
    // What it is shown with was typed before and is not saved.
    void markUnsaved() { m_isUnsaved = true; }
    // Hands over, and shows the refusal if there is one.
    bool save();
    // Asks whether to save what is not. True: it is saved, or not wanted.
    bool settle();

    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QStringList contents() const;
    void takeSize();

    QStringList m_kept;
    bool m_isUnsaved = false; // from the beginning
    bool m_isSized = false;   // for the text that is used
};

} // namespace fpk
