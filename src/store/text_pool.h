// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <vector>

namespace fpk {

// Makes texts that are equal share their characters while a plan is read: its cells repeat each other, from
// currencies to whole sentences, and of 100 000 actions a quarter of all memory was such repetitions.
// Remembers a bounded number of texts, one for each remainder of the hash, so that those met only once cost
// nothing.
class TextPool
{
public:
    // The text, or the same one met before.
    [[nodiscard]] QString shared(const QString &text)
    {
        QString &known = m_known[qHash(text) % m_known.size()];
        if (known != text)
            known = text;
        return known;
    }

private:
    std::vector<QString> m_known = std::vector<QString>(4096);
};

} // namespace fpk
