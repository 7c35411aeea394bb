// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <utility>
#include <variant>
#include <vector>

namespace fpk {

// Why something expected to be able to fail did: a code for a program, one sentence for a person that
// says what happened and what to do, in the current language.
struct Error
{
    enum class Code {
        Invalid,   // the values break a rule of the plan
        Conflict,  // somebody else changed the same thing first
        NotFound,  // no such file, action, body …
        Locked,    // another program holds the file
        ReadOnly,  // the file or its folder cannot be written
        Foreign,   // the file is not a plan of ours, or of a newer version
        Damaged,   // the file is ours but broken
        Storage,   // the disk or the database said no
        Cancelled, // the person stopped it
        Usage,     // the words of a call are wrong
    };

    Code code = Code::Invalid;
    QString message;
    QString field = {}; // key of the field at fault, when there is one
    QUuid record = {};  // at fault, or in the way: that somebody else changed or made
};

// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    explicit operator bool() const { return !m_failed; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

// One fault of faulty input: where it stands (a JSON pointer, a cell), what is wrong.
struct Issue
{
    QString where;
    QString what;
};
using Issues = std::vector<Issue>;

} // namespace fpk
