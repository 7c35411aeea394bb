// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kyrgyz_texts_dialog.h"

#include "core/filter.h"
#include "models/text_block.h"
#include "widgets/look.h"
#include "widgets/start_size.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace fpk {

namespace {

// Of which all words searched for occur somewhere; if wanted, only where the Kyrgyz text is missing. A row
// that was filled in stays in sight until something else is searched for.
class ShownTexts : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(const QStringList &words, bool onlyMissing)
    {
        m_words = words;
        m_onlyMissing = onlyMissing;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QString texts;
        for (int column = 0; column < TwinTextsModel::ColumnCount; ++column)
            texts += sourceModel()->index(row, column, parent).data().toString() + u'\n';
        const QString folded = fold(texts);
        const bool isMissing =
            sourceModel()->index(row, 0, parent).data(TwinTextsModel::MissingRole).toBool();
        return (isMissing || !m_onlyMissing) && occur(m_words, folded);
    }

private:
    QStringList m_words;
    bool m_onlyMissing = false;
};

} // namespace

KyrgyzTextsDialog::KyrgyzTextsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_model(new TwinTextsModel(workspace, this)), m_shown(new ShownTexts(this)),
      m_text(new QLineEdit(this)), m_onlyMissing(new QCheckBox(tr("Only what is missing"), this)),
      m_count(new QLabel(this)), m_table(new QTableView(this))
{
    setWindowTitle(tr("Kyrgyz texts"));
    m_shown->setSourceModel(m_model);
    m_shown->setDynamicSortFilter(false);
    layOut();
    connect(m_text, &QLineEdit::textChanged, this, &KyrgyzTextsDialog::narrow);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { goTo(0); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) { goTo(at.row()); });
    connect(m_onlyMissing, &QCheckBox::toggled, this, &KyrgyzTextsDialog::narrow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KyrgyzTextsDialog::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KyrgyzTextsDialog::showCount);
    connect(m_model, &TwinTextsModel::refused, m_count, &QLabel::setText);
    connect(new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &KyrgyzTextsDialog::paste);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { stepBack(&TwinTextsModel::undo); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            [this] { stepBack(&TwinTextsModel::redo); });
    m_onlyMissing->setChecked(m_model->missingCount() > 0);
    showCount();
}

void KyrgyzTextsDialog::layOut()
{
    m_text->setObjectName(QStringLiteral("kyrgyzFind"));
    m_onlyMissing->setObjectName(QStringLiteral("kyrgyzMissing"));
    m_table->setObjectName(QStringLiteral("kyrgyzTexts"));
    m_text->setPlaceholderText(tr("Find in the texts"));
    m_text->setAccessibleName(tr("Find in the texts"));
    m_text->addAction(look::icon("search"), QLineEdit::LeadingPosition);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(windowTitle());
    auto *cells = new SheetCell(m_table);
    m_table->setItemDelegate(cells);
    connect(cells, &SheetCell::left, this, &KyrgyzTextsDialog::goOn);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(TwinTextsModel::Where, 14), {TwinTextsModel::Field, 22}}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, letter * letters);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter goes on
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_onlyMissing);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    setStartSize(*this, {fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34});
}

void KyrgyzTextsDialog::narrow()
{
    static_cast<ShownTexts *>(m_shown)->show(searchWords(m_text->text()), m_onlyMissing->isChecked());
}

// Beyond the last row the table keeps the keyboard.
void KyrgyzTextsDialog::goTo(int row)
{
    m_table->setFocus();
    const QModelIndex text = m_shown->index(row, TwinTextsModel::Kyrgyz);
    if (!(text.flags() & Qt::ItemIsEditable))
        return;
    m_table->setCurrentIndex(text);
    if (!m_table->indexWidget(text)) // it was current before
        m_table->edit(text);
}

void KyrgyzTextsDialog::goOn(SheetCell::Way way)
{
    goTo(m_table->currentIndex().row() + (way == SheetCell::Way::Left ? -1 : 1));
}

// Goes to what has changed by that.
void KyrgyzTextsDialog::stepBack(bool (TwinTextsModel::*step)())
{
    QModelIndex changed;
    const auto watch = connect(m_model, &QAbstractItemModel::dataChanged, this,
                               [&changed](const QModelIndex &first) { changed = first; });
    (m_model->*step)();
    disconnect(watch);
    if (const QModelIndex shown = m_shown->mapFromSource(changed); shown.isValid())
        goTo(shown.row());
}

void KyrgyzTextsDialog::showCount()
{
    //: how many Kyrgyz texts are missing, of how many
    m_count->setText(tr("Missing: %1 of %2").arg(m_model->missingCount()).arg(m_model->rowCount()));
}

void KyrgyzTextsDialog::paste()
{
    QStringList texts;
    for (const QStringList &line : readBlock(QApplication::clipboard()->text()))
        texts << line.value(0);
    QList<QPersistentModelIndex> rows;
    const int first = m_table->currentIndex().row();
    for (int row = first; row >= 0 && row < m_shown->rowCount() && rows.size() < texts.size(); ++row)
        rows << m_shown->mapToSource(m_shown->index(row, TwinTextsModel::Kyrgyz));
    m_model->setTexts(rows, texts);
}

} // namespace fpk
