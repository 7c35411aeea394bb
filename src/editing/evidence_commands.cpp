// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/evidence_commands.h"

#include "core/draft.h"
#include "core/evidence.h"
#include "core/rules.h"
#include "session/evidence_files.h"
#include "widgets/job.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace fpk {

namespace {
std::vector<Change> attaching(const Plan &plan, const Evidence &evidence,
                              const EvidenceCommands::Place &place, QDate day)
{
    Draft draft(plan);
    draft.create(attached(plan, evidence, place.action, place.entry, day));
    return draft.changes();
}
} // namespace

EvidenceCommands::EvidenceCommands(Workspace &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts)
{
}

void EvidenceCommands::chooseFile(const Place &place)
{
    const QString path = m_prompts.fileToOpen(tr("Attach a file"), tr("All files (*)"));
    if (!path.isEmpty())
        attachFiles(place, {path});
}

void EvidenceCommands::attachFiles(const Place &place, const QStringList &paths)
{
    std::vector<Evidence> kept;
    std::optional<Error> fault;
    const QString file = m_workspace.path();
    const auto acceptance = [place, plan = m_workspace.plan(),
                             today = m_workspace.today()](const Evidence &one) {
        return rules::tryOut(plan, attaching(plan, one, place, today));
    };
    for (const QString &path : paths) {
        const Result<void> done = wait(tr("Keeping “%1” in the plan…").arg(QFileInfo(path).fileName()), [&] {
            Result<Evidence> evidence = keepFile(file, path, acceptance);
            if (evidence)
                kept.push_back(*std::move(evidence));
            return evidence ? Result<void>() : evidence.error();
        });
        if (!done && !fault)
            fault = done.error();
    }
    attach(place, kept);
    if (fault)
        Q_EMIT failed(*fault);
}

void EvidenceCommands::addAddress(const Place &place)
{
    const std::optional<QString> url = m_prompts.text(
        tr("Attach an address"), tr("Address of the document on the web:"), QStringLiteral("https://"));
    if (url)
        attach(place, {byAddress(*url)});
}

void EvidenceCommands::attach(const Place &place, const std::vector<Evidence> &all)
{
    Plan plan = m_workspace.plan();
    std::vector<Change> changes;
    for (const Evidence &one : all) {
        const std::vector<Change> more = attaching(plan, one, place, m_workspace.today());
        changes.insert(changes.end(), more.begin(), more.end());
        (void)plan.apply(more);
    }
    // A refusal is told by the workspace's signal.
    (void)m_workspace.commit(std::move(changes));
}

void EvidenceCommands::open(EvidenceId id)
{
    const Evidence *evidence = m_workspace.plan().find(id);
    if (!evidence)
        return;
    const Result<QUrl> url = urlOf(*evidence);
    if (!url)
        Q_EMIT failed(url.error());
    else if (!QDesktopServices::openUrl(*url))
        Q_EMIT failed(
            {Error::Code::NotFound, tr("No program was found that opens “%1”.").arg(evidence->title)});
}

Result<QUrl> EvidenceCommands::urlOf(const Evidence &evidence)
{
    if (!evidence.url.isEmpty())
        return QUrl(evidence.url);
    QString copy;
    const Result<void> copied = wait(tr("Opening “%1”…").arg(evidence.fileName), [&] {
        const Result<QString> made = copyToRead(m_workspace.path(), evidence, m_copies.path());
        copy = made ? *made : QString();
        return made ? Result<void>() : made.error();
    });
    return copied ? Result<QUrl>(QUrl::fromLocalFile(copy)) : copied.error();
}

void EvidenceCommands::saveFile(EvidenceId id)
{
    const Evidence *found = m_workspace.plan().find(id);
    if (!found || found->fileName.isEmpty())
        return;
    const Evidence evidence = *found;
    const QString path = m_prompts.fileToSave(
        tr("Save the file"), amongDocuments(safeFileName(evidence.fileName)), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = wait(tr("Writing “%1”…").arg(QDir::toNativeSeparators(path)),
                                    [&] { return fpk::saveFile(m_workspace.path(), evidence, path); });
    if (saved)
        Q_EMIT written(path);
    else
        Q_EMIT failed(saved.error());
}

void EvidenceCommands::rename(EvidenceId id)
{
    const Plan before = m_workspace.plan();
    const Evidence *evidence = before.find(id);
    const std::optional<QString> title =
        evidence ? m_prompts.text(tr("What it is"), tr("Title of the document, as it stands in the report:"),
                                  evidence->title)
                 : std::nullopt;
    if (!title)
        return;
    Evidence renamed = *evidence;
    renamed.title = *title;
    Draft draft(before);
    draft.update(renamed);
    (void)m_workspace.commit(draft.changes());
}

void EvidenceCommands::remove(EvidenceId id)
{
    const Evidence *evidence = m_workspace.plan().find(id);
    if (!evidence)
        return;
    const QString sentence = tr("The evidence “%1” was taken away.").arg(evidence->title);
    Draft draft(m_workspace.plan());
    draft.remove(*evidence);
    if (m_workspace.commit(draft.changes()))
        Q_EMIT deleted(sentence);
}

// In a thread of its own, while the window says what it waits for. The work opens the plan file by its name,
// so another file must not stand there now.
Result<void> EvidenceCommands::wait(const QString &sentence, const std::function<Result<void>()> &work)
{
    if (!m_workspace.isInPlace())
        return Error{
            Error::Code::NotFound,
            tr("The file of the plan has been moved, deleted or replaced: its evidence cannot be reached.")};
    Job job([&work](const Progress &) { return work(); });
    m_prompts.wait(job, sentence);
    return job.result();
}

} // namespace fpk
