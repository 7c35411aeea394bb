// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"

#include <QTemporaryDir>

namespace fpk {

// What a person does with evidence: files and addresses are attached, looked at, saved, renamed, taken away.
// Files are opened as copies that nobody should change, which are gone when this is.
class EvidenceCommands : public QObject
{
    Q_OBJECT
public:
    EvidenceCommands(Workspace &workspace, Prompts &prompts, QObject *parent = nullptr);

    // What new evidence is to stand with.
    struct Place
    {
        ActionId action;
        std::optional<ProgressEntryId> entry; // none: the action as a whole
    };
    void chooseFile(const Place &place);
    // All that can be kept, as one change; of the others the first is told.
    void attachFiles(const Place &place, const QStringList &paths);
    void addAddress(const Place &place);

    void open(EvidenceId id);
    void saveFile(EvidenceId id);
    void rename(EvidenceId id);
    void remove(EvidenceId id);

Q_SIGNALS:
    void deleted(const QString &sentence);
    void written(const QString &path);
    void failed(const fpk::Error &error);

private:
    void attach(const Place &place, const std::vector<Evidence> &all);
    Result<void> wait(const QString &sentence, const std::function<Result<void>()> &work);
    Result<QUrl> urlOf(const Evidence &evidence);

    Workspace &m_workspace;
    Prompts &m_prompts;
    QTemporaryDir m_copies;
};

} // namespace fpk
