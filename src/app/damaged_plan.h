// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"

namespace fpk {

// What a person is offered where a plan file turns out to be damaged: to save as JSON what can be read of it.
// The file itself is never written to.
class DamagedPlan
{
public:
    // The prompts must outlive it. `copiesFolder` is where the person wants daily copies.
    DamagedPlan(QString path, Prompts &prompts, QString copiesFolder = {})
        : m_path(std::move(path)), m_prompts(prompts), m_copiesFolder(std::move(copiesFolder))
    {
    }

    // What the button says.
    static QString offer();
    // Tells of the error and offers that, where there is no window for it yet.
    void tell(const QString &title, const Error &error);
    // Asks where to, and gives the sentence that tells how much was saved and what to do next. Cancelled if
    // the person thought better of it.
    Result<QString> save();

private:
    [[nodiscard]] QString latestCopy() const;

    QString m_path;
    Prompts &m_prompts;
    QString m_copiesFolder;
};

} // namespace fpk
