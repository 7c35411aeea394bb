// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QAbstractTableModel>

namespace fpk {

// The values of one indicator: the quarters of the plan across; down the Federation's own value, the bodies
// that report on the action, any other that has given a value, and what each quarter comes to. A value typed
// in goes straight through the workspace, nothing typed takes it away. What is no number, or breaks a rule,
// is refused: the cell stays as it was and holds the sentence until the next edit. The view must outlive it.
class MeasurementGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole, // the note that stands with the value
        ReportingRole,           // bool: of the reporting quarter
        ResultRole,              // bool: what the quarter comes to
        OutweighedRole,          // bool: a body's value that the Federation's own stands instead of
        FaultRole,               // why what was typed here last was refused
    };

    explicit MeasurementGrid(QuarterView &view, QObject *parent = nullptr);

    // None: the grid is empty.
    void setIndicator(std::optional<IndicatorId> indicator);
    [[nodiscard]] std::optional<IndicatorId> indicator() const { return m_indicator; }
    // -1 for a quarter that is not shown.
    [[nodiscard]] int columnOf(Quarter quarter) const;
    // What was measured there; null if nothing was.
    [[nodiscard]] const Measurement *measurement(const QModelIndex &index) const;
    // Why what was typed last was refused; empty if it was not.
    [[nodiscard]] QString fault() const { return m_fault ? m_fault->sentence : QString(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // Words and numbers have to be fetched again, in another language.
    void retranslate();

Q_SIGNALS:
    void faultChanged();

private:
    struct Place
    {
        std::optional<BodyId> body; // none: the Federation
        Quarter quarter;
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Fault
    {
        Place place;
        QString sentence;
    };
    using Bodies = std::vector<std::optional<BodyId>>;

    void follow();
    void followQuarter();
    [[nodiscard]] const Indicator *shown() const;
    [[nodiscard]] Bodies bodies() const;
    [[nodiscard]] std::vector<Quarter> quarters() const;
    [[nodiscard]] bool isResult(const QModelIndex &index) const
    {
        return index.row() == int(m_bodies.size());
    }
    [[nodiscard]] Place place(const QModelIndex &index) const;
    [[nodiscard]] static QString columnCaption(Quarter quarter);
    [[nodiscard]] QString rowCaption(int row) const;
    [[nodiscard]] QString rowTip(int row) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString fault(const QModelIndex &index) const;
    [[nodiscard]] bool isOutweighed(const QModelIndex &index) const;
    Result<void> put(const Place &place, const QString &typed);
    void setFault(std::optional<Fault> fault);
    void tellChanged();

    QuarterView &m_view;
    Quarter m_quarter; // that was followed last
    std::optional<IndicatorId> m_indicator;
    Bodies m_bodies; // by row; the result has the row after them
    std::vector<Quarter> m_quarters;
    std::optional<Fault> m_fault;
};

} // namespace fpk
