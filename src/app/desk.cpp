// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/damaged_plan.h"
#include "widgets/look.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

namespace fpk {

namespace {
constexpr int beforeProof = 500; // milliseconds, in which the plan has been painted
}

Desk::Desk(Workspace::Person person, QSettings &memory) : m_person(std::move(person)), m_memory(memory) {}

Desk::~Desk() = default;

Desk::Reading Desk::read(const QString &path) const
{
    // Claimed before the work of reading, so that whoever asks for it twice at once finds it.
    auto shown = m_shown && m_shown->is(path) ? nullptr : std::make_unique<ShownFile>(path);
    return {path, std::move(shown), Workspace::open(path, m_person)};
}

Result<void> Desk::show(Reading reading)
{
    auto &[path, shown, workspace] = reading;
    if (!workspace)
        return workspace.error();
    if (m_window && !m_window->close())
        return Error{Error::Code::Cancelled, tr("The window stays with what is not saved yet.")};
    if (shown) {
        connect(shown.get(), &ShownFile::called, this, &Desk::comeToFront);
        m_shown = std::move(shown);
    }
    auto window = std::make_unique<MainWindow>(**workspace, m_prompts, m_memory);
    connect(window.get(), &MainWindow::fileChosen, this, &Desk::showFile, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::copyChosen, this, &Desk::restore, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::settingsChanged, this, &Desk::follow, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::pastRequested, this, &Desk::showPast);
    connect(window.get(), &MainWindow::closed, this, [this] { m_pasts.clear(); });
    m_prompts.setWindow(window.get());
    m_window = std::move(window);
    m_workspace = *std::move(workspace);
    connect(m_workspace.get(), &Workspace::damageFound, this,
            [this](const Error &error) { offerSalvage(error, m_workspace->path()); });
    rememberPlan(m_memory, QFileInfo(m_workspace->path()).absoluteFilePath());
    m_window->show();
    QTimer::singleShot(beforeProof, m_workspace.get(), &Workspace::proveBeside);
    if (!look::writesKyrgyz())
        m_window->messages().showLasting(
            tr("No installed font has the Kyrgyz letters ң, ө and ү: install PT Sans or DejaVu Sans."));
    return {};
}

bool Desk::openFirst(Reading reading)
{
    const QString path = reading.path;
    const Result<void> opened = show(std::move(reading));
    if (opened)
        return true;
    const QString title = tr("The plan could not be opened");
    if (opened.error().code == Error::Code::Damaged)
        DamagedPlan(path, m_prompts, m_person.copiesFolder).tell(title, opened.error());
    else
        QMessageBox::warning(nullptr, title, opened.error().message);
    return false;
}

void Desk::showPast(const QDateTime &moment)
{
    if (const auto over = m_workspace->expectOver(moment, m_person.clock()); !over)
        return m_window->messages().showRefusal(over.error());
    Result<std::unique_ptr<Workspace>> workspace = m_workspace->asOf(moment);
    if (!workspace)
        return m_window->messages().showError(workspace.error().message);
    std::erase_if(m_pasts, [](const auto &past) { return !past->window->isVisible(); });
    auto past = std::make_unique<Past>();
    past->workspace = *std::move(workspace);
    past->window = std::make_unique<MainWindow>(*past->workspace, past->prompts, m_memory);
    past->prompts.setWindow(past->window.get());
    past->window->move(past->window->pos() + QPoint(40, 40));
    past->window->show();
    m_pasts.push_back(std::move(past));
}

std::vector<MainWindow *> Desk::pastWindows() const
{
    std::vector<MainWindow *> windows;
    for (const std::unique_ptr<Past> &past : m_pasts) {
        if (past->window->isVisible())
            windows.push_back(past->window.get());
    }
    return windows;
}

// The plan is closed for that, and open again whatever comes of it.
void Desk::restore(const QString &copy)
{
    const QString path = m_workspace->path();
    if (!m_window->close())
        return;
    m_shown.reset();
    m_prompts.setWindow(nullptr);
    m_window.reset();
    m_workspace.reset();
    const Result<QString> kept = Workspace::restore(path, copy, m_person.clock);
    if (!openFirst(read(path)))
        return;
    if (kept)
        m_window->messages().showNotice(tr("The plan was restored. What it was before is kept in “%1”.")
                                            .arg(QDir::toNativeSeparators(*kept)));
    else
        m_window->messages().showError(kept.error().message);
}

void Desk::openOrTell(const QString &path)
{
    const Result<void> opened = open(path);
    if (opened)
        return;
    const Error &error = opened.error();
    if (error.code == Error::Code::Cancelled)
        m_window->messages().showNotice(error.message);
    else if (error.code == Error::Code::Damaged)
        offerSalvage(error, path);
    else
        m_window->messages().showError(error.message);
}

void Desk::offerSalvage(const Error &error, const QString &path)
{
    m_window->messages().showError(error.message, DamagedPlan::offer(), [this, path] { saveReadable(path); });
}

void Desk::saveReadable(const QString &path)
{
    const Result<QString> saved = DamagedPlan(path, m_prompts, m_person.copiesFolder).save();
    if (saved)
        m_window->messages().showNotice(*saved);
    else if (saved.error().code != Error::Code::Cancelled)
        m_window->messages().showError(saved.error().message);
}

// Another file may have been put in the place of the one that is shown here; then it is that one.
void Desk::showFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (m_shown->is(path) && m_workspace->isInPlace())
        m_window->messages().showNotice(tr("“%1” is the plan that this window shows.").arg(name));
    else if (!m_shown->is(path) && ShownFile::call(path))
        m_window->messages().showNotice(
            tr("“%1” is open already, in a window of its own, which has come to the front.").arg(name));
    else
        openOrTell(path);
}

// Not while a question is open over the window: it would lose what it is about.
void Desk::comeToFront()
{
    if (!m_workspace->isInPlace() && !QApplication::activeModalWidget())
        openOrTell(m_workspace->path());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desk::follow(const Settings &settings)
{
    m_person.name = settings.person;
    m_person.copiesFolder = settings.copiesFolder;
    if (m_workspace)
        m_workspace->setPerson(m_person);
}

} // namespace fpk
