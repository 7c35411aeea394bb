// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/detail_page.h"
#include "editing/evidence_commands.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

namespace fpk {

// What proves the selected action, under the report that it stands with: files and addresses, attached here
// from a dialog or dropped from outside, opened, saved, renamed and taken away. The commands must outlive the
// page.
class EvidencePage : public DetailPage
{
    Q_OBJECT
public:
    EvidencePage(QuarterView &view, EvidenceCommands &commands, QWidget *parent = nullptr);

protected:
    void fill() override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillPlaces();
    void fillList();
    void enableActions();
    [[nodiscard]] EvidenceCommands::Place place() const;
    [[nodiscard]] std::optional<EvidenceId> current() const;
    // Does the command with what is selected.
    void onCurrent(QAction *action, void (EvidenceCommands::*command)(EvidenceId));

    EvidenceCommands &m_commands;
    QLabel *m_placeCaption;
    QComboBox *m_places;
    QTreeWidget *m_list;
    QLabel *m_hint; // in place of an empty list
    QAction *m_attach;
    QAction *m_link;
    QAction *m_open;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
    QWidget *m_attaching; // the buttons that attach, and
    QWidget *m_buttons;   // those for what is attached
};

} // namespace fpk
