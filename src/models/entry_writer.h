// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "models/entry_attempt.h"

#include <functional>

namespace fpk {

// A text for a cell of an entry.
struct CellText
{
    EntryPlace place;
    int column = 0; // of entrycells
    QString text;
};

// A cell of a block that could not be taken over.
struct CellFault
{
    EntryPlace place;
    int column = 0;
    QString text;     // that was to stand there
    QString expected; // a sentence
};

// Writes the entries of the view's quarter cell by cell. What was typed goes straight through the workspace.
// What cannot be saved yet, because something belongs to it that is still missing or because it is nothing
// that can stand there, is kept with the sentence that says why, and saved with the cell that completes it:
// for this quarter or another, as long as the writer lives. A block of cells is taken over whole, as one
// change set, or not at all: one that was refused waits, shown as it is to be, and what is typed into its
// rows goes into it, until its last fault is mended, it is put away, or another quarter is looked at. The
// view must outlive it.
class EntryWriter : public QObject
{
    Q_OBJECT
public:
    explicit EntryWriter(QuarterView &view, QObject *parent = nullptr);

    // Why nothing can be entered now, in a sentence; empty if it can.
    [[nodiscard]] QString obstacle() const;
    // What is to be known before anything is entered, in a sentence: the quarter is still to come; else
    // empty.
    [[nodiscard]] QString notice() const;
    // Whether the plan has what the place names.
    [[nodiscard]] bool isKnown(const EntryPlace &place) const;

    // The entry as it is, or as it would be with what was typed, or as reporting begins. Good until anything
    // changes.
    [[nodiscard]] const ProgressEntry &entry(const EntryPlace &place) const { return shown(place).entry; }
    // What of that stands in a cell: nothing before something was reported or typed.
    [[nodiscard]] QString text(const EntryPlace &place, int column) const;
    // Why it cannot stand there, or what is missing there; empty if all is well.
    [[nodiscard]] QString fault(const EntryPlace &place, int column) const;
    // The first column with a fault of what is unsaved.
    [[nodiscard]] std::optional<int> lacking(const EntryPlace &place) const;
    // The places of the quarter that lack something, in no order.
    [[nodiscard]] QList<EntryPlace> lackingHere() const;
    [[nodiscard]] bool isUnsaved(const EntryPlace &place) const { return !unsavedCells(place).isEmpty(); }
    // Places with something unsaved but for the block: of all quarters, of this one.
    [[nodiscard]] qsizetype unsavedCount() const { return m_unsaved.size(); }
    [[nodiscard]] qsizetype unsavedHere() const;
    // The other quarters that have such, from the first on.
    [[nodiscard]] QList<Quarter> unsavedElsewhere() const;

    void type(const EntryPlace &place, int column, const QString &text);
    // Of a row of the block that waits: all of the block.
    void discard(const EntryPlace &place);

    // Takes all of it over; or nothing, and faults() tells of every cell what is wrong with it. With a row of
    // the block that waits it goes into that.
    bool put(const std::vector<CellText> &cells);
    // Of cells that cannot be changed the block says this.
    using FixedText = std::function<QString(const EntryPlace &place, int column)>;
    void setFixedText(FixedText fixed) { m_fixed = std::move(fixed); }
    [[nodiscard]] const std::vector<CellFault> &faults() const { return m_refused.faults; }
    // A block was refused, and waits.
    [[nodiscard]] bool isBlockWaiting() const { return !m_refused.cells.empty(); }
    // How many rows it has.
    [[nodiscard]] qsizetype blockRowCount() const { return m_refused.rows.size(); }
    void forgetBlock();

    // Sentences have to be made again, in another language.
    void retranslate();

Q_SIGNALS:
    // What is shown of the place has changed, but not in the plan.
    void placeChanged(const fpk::EntryPlace &place);
    void faultsChanged();
    // A block was taken over: the entries it has written, in its order; none if it said nothing new.
    void blockTaken(const QList<fpk::EntryPlace> &places);
    // The block that waited was put away.
    void blockForgotten();
    // What was typed has lost its place: the action or body was deleted.
    void textOrphaned(const QString &text, const fpk::Error &error);

private:
    struct Key
    {
        Quarter quarter;
        EntryPlace place;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.place, key.quarter.year(), key.quarter.number());
        }
    };
    struct Unsaved
    {
        TypedCells typed;
        std::vector<EntryAttempt::Fault> faults;
    };
    struct Shown
    {
        ProgressEntry entry;
        bool isThere = false; // something was reported, or typed
        bool hasMark = true;
    };
    using Block = std::vector<std::pair<EntryPlace, TypedCells>>;
    struct Refused
    {
        Quarter quarter;
        std::vector<CellText> cells;        // all of the block; empty: there is none
        QHash<EntryPlace, TypedCells> rows; // with what was unsaved of them before
        std::vector<CellFault> faults;
        QHash<EntryPlace, std::vector<EntryAttempt::Fault>> faultsOf; // the same
    };

    void follow();
    [[nodiscard]] Key key(const EntryPlace &place) const { return {m_view.quarter(), place}; }
    [[nodiscard]] const Shown &shown(const EntryPlace &place) const;
    [[nodiscard]] std::vector<EntryAttempt::Fault> faultsOf(const EntryPlace &place) const;
    [[nodiscard]] TypedCells unsavedCells(const EntryPlace &place) const;
    [[nodiscard]] EntryAttempt attempt(const EntryPlace &place, const TypedCells &typed) const;
    [[nodiscard]] TypedCells withoutSame(const EntryPlace &place, TypedCells typed) const;
    void save(const EntryPlace &place, const TypedCells &typed);
    [[nodiscard]] Block sorted(const std::vector<CellText> &cells);
    [[nodiscard]] std::vector<ProgressEntry> attempted(const Block &block);
    bool commit(const Block &block, const std::vector<ProgressEntry> &entries);
    void tellTaken(const Block &block);
    void followView();
    void setRefused(const Refused &refused);
    void refuse(std::vector<CellText> cells);
    void await(std::vector<CellText> cells, const Block &block);

    QuarterView &m_view;
    FixedText m_fixed;
    QHash<Key, Unsaved> m_unsaved;
    Refused m_refused;
    mutable QHash<EntryPlace, Shown> m_shown; // as long as nothing changes
};

} // namespace fpk
