// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "core/draft.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class DeskTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        ASSERT_TRUE(desk.open(open.path()));
    }
    // As the window asks for it.
    void choose(const QString &path)
    {
        Q_EMIT desk.window()->fileChosen(path);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] Workspace &workspace() const
    {
        return desk.window()->goals().page()->model().view().workspace();
    }
    static Settings called(const QString &name)
    {
        Settings settings;
        settings.person = name;
        return settings;
    }
    [[nodiscard]] std::string title() const { return desk.window()->windowTitle().toStdString(); }
    [[nodiscard]] std::string told() const { return desk.window()->messages().text().toStdString(); }
    // Another plan, of the name that is given.
    [[nodiscard]] QString copyNamed(const QString &name) const
    {
        const QString copy = open.folder().path(name);
        EXPECT_TRUE(Workspace::backup(open.path(), copy));
        return copy;
    }
    // A plan of which the end is lost.
    [[nodiscard]] QString damagedPlan() const
    {
        const QByteArray sound = open.folder().bytes(QFileInfo(copyNamed(u"sound.fpkplan"_s)).fileName());
        open.folder().write(u"damaged.fpkplan"_s, sound.first(sound.size() * 9 / 10));
        return open.folder().path(u"damaged.fpkplan"_s);
    }
    [[nodiscard]] QPushButton &messageButton() const
    {
        return *desk.window()->findChild<QPushButton *>(u"messageButton"_s);
    }
    // As another program that is started on the file.
    static bool startAgainOn(const QString &path)
    {
        bool answered = false;
        const std::unique_ptr<QThread> program(
            QThread::create([&answered, path] { answered = ShownFile::call(path); }));
        program->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return program->isFinished(); }));
        return answered;
    }

    test::OpenPlan open;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    Desk desk{{u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }}, memory};
};

// As a person who types a name into the file dialog and presses Enter.
void typeFileName(const QString &name)
{
    auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
}

// As a person who reads what the box says and thinks better of it.
void readAndLeave(QString &text)
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    text = box->text();
    box->reject();
}

// Another program with a window on the file, as long as it lives; counts how often that is wanted in front.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) : m_thread(QThread::create([this, path] { show(path); }))
    {
        m_thread->start();
        m_ready.acquire();
    }
    ~OtherProgram()
    {
        m_thread->quit();
        m_thread->wait();
    }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    void show(const QString &path)
    {
        const ShownFile shown(path);
        QObject::connect(&shown, &ShownFile::called, &shown, [this] { ++m_calls; });
        m_ready.release();
        QEventLoop().exec();
    }

    std::unique_ptr<QThread> m_thread;
    QSemaphore m_ready;
    std::atomic<int> m_calls = 0;
};

} // namespace

TEST_F(DeskTest, AnotherFileTakesThePlaceOfTheFirst)
{
    const test::OpenPlan other;
    QFile::rename(other.path(), other.folder().path(u"other.fpkplan"_s));
    choose(other.folder().path(u"other.fpkplan"_s));
    EXPECT_THAT(desk.window()->windowTitle().toStdString(), HasSubstr("other.fpkplan"));
    EXPECT_TRUE(desk.window()->isVisible());
}

TEST_F(DeskTest, AFileThatCannotBeOpenedLeavesTheWindowAsItWas)
{
    open.folder().write(u"letter.fpkplan"_s, "Dear colleagues,");
    for (const QString &name : {u"letter.fpkplan"_s, u"missing.fpkplan"_s}) {
        const MainWindow *before = desk.window();
        choose(open.folder().path(name));
        ASSERT_EQ(desk.window(), before);
        EXPECT_TRUE(before->isVisible());
        EXPECT_THAT(before->windowTitle().toStdString(), HasSubstr("plan.fpkplan"));
        EXPECT_THAT(before->messages().text().toStdString(), HasSubstr(name.toStdString()));
    }
    EXPECT_EQ(open.folder().bytes(u"letter.fpkplan"_s), "Dear colleagues,");
}

TEST_F(DeskTest, AnotherPersonWorksOnInTheSameWindow)
{
    Draft draft(workspace().plan());
    draft.remove(*workspace().plan().findAction(u"2.2"_s));
    ASSERT_TRUE(workspace().commit(draft.changes()));
    const MainWindow *before = desk.window();
    Q_EMIT desk.window()->settingsChanged(called(u"Бакыт"_s));
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.window(), before);
    ASSERT_TRUE(workspace().undo()) << "what was done before can still be undone";
    EXPECT_EQ((*workspace().journal()).back().set.author, u"Бакыт"_s);
}

TEST_F(DeskTest, ThePastIsShownBesideThePresentAndCannotBeChanged)
{
    Workspace &present = desk.window()->goals().page()->model().view().workspace();
    const QDateTime before = (*present.journal()).back().set.madeAt;
    Action renamed = test::action(present.plan(), u"1.1"_s);
    renamed.title = u"Новое название"_s;
    Draft draft(present.plan());
    draft.update(renamed);
    ASSERT_TRUE(present.commit(draft.changes()));

    Q_EMIT desk.window()->pastRequested(before);
    ASSERT_EQ(desk.pastWindows().size(), 1u);
    MainWindow &past = *desk.pastWindows().front();
    EXPECT_THAT(past.windowTitle().toStdString(), HasSubstr("as of"));
    EXPECT_THAT(past.messages().text().toStdString(), HasSubstr("Nothing can be changed"));
    QAbstractItemModel &table = *past.goals().page()->table().model();
    EXPECT_NE(table.index(0, ActionTableModel::Title).data().toString(), u"Новое название"_s);
    for (int column = 0; column < table.columnCount(); ++column)
        EXPECT_FALSE(table.index(0, column).flags() & Qt::ItemIsEditable) << column;
    Workspace &then = past.goals().page()->model().view().workspace();
    EXPECT_FALSE(then.commit(draft.changes()));
    EXPECT_EQ(test::action(present.plan(), u"1.1"_s).title, u"Новое название"_s);

    past.messages().showError(u"No"_s);
    auto &close = *past.messages().findChild<QToolButton *>(u"messageClose"_s);
    close.click();
    EXPECT_THAT(past.messages().text().toStdString(), HasSubstr("Nothing can be changed")) << "it stands";
    EXPECT_FALSE(close.isVisible());
    for (const QAction *action : past.findChildren<QAction *>())
        EXPECT_TRUE(action->text() != u"Kyrgyz texts…"_s || !action->isEnabled());
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(past.messages().text().toStdString(), HasSubstr("ничего нельзя изменить"));
    language::use(u"en"_s);

    desk.window()->close();
    EXPECT_TRUE(desk.pastWindows().empty());
}

TEST_F(DeskTest, AMomentThatIsNotOverIsNotShown)
{
    Q_EMIT desk.window()->pastRequested(test::noon(QDate(2099, 1, 1)));
    EXPECT_TRUE(desk.pastWindows().empty());
    EXPECT_THAT(told(), HasSubstr("is not over yet"));
}

TEST_F(DeskTest, APastBeforeThePlanIsToldOf)
{
    Q_EMIT desk.window()->pastRequested(test::noon(QDate(1999, 1, 1)));
    EXPECT_TRUE(desk.pastWindows().empty());
    EXPECT_THAT(desk.window()->messages().text().toStdString(), HasSubstr("nothing is known"));
}

TEST_F(DeskTest, ACopyIsPutInPlaceOfThePlanWhichIsKept)
{
    const QString mine = open.folder().path(u"mine.fpkplan"_s); // the fixture has its own open
    const QString copy = open.folder().path(u"copy.fpkplan"_s);
    ASSERT_TRUE(Workspace::backup(open.path(), mine));
    ASSERT_TRUE(Workspace::backup(open.path(), copy));
    choose(mine);
    Workspace &present = desk.window()->goals().page()->model().view().workspace();
    const QString before = test::action(present.plan(), u"1.1"_s).title;
    Action renamed = test::action(present.plan(), u"1.1"_s);
    renamed.title = u"Новое название"_s;
    Draft draft(present.plan());
    draft.update(renamed);
    ASSERT_TRUE(present.commit(draft.changes()));

    Q_EMIT desk.window()->copyChosen(copy);
    QCoreApplication::processEvents();
    const Plan &restored = desk.window()->goals().page()->model().view().plan();
    EXPECT_EQ(test::action(restored, u"1.1"_s).title, before);
    EXPECT_THAT(desk.window()->messages().text().toStdString(), HasSubstr("is kept in"));
    EXPECT_TRUE(desk.window()->isVisible());
}

TEST_F(DeskTest, ACopyThatIsNoneLeavesThePlanAndIsToldOf)
{
    open.folder().write(u"letter.fpkplan"_s, "Dear colleagues,");
    Q_EMIT desk.window()->copyChosen(open.folder().path(u"letter.fpkplan"_s));
    QCoreApplication::processEvents();
    ASSERT_NE(desk.window(), nullptr);
    EXPECT_TRUE(desk.window()->isVisible());
    EXPECT_THAT(desk.window()->messages().text().toStdString(), HasSubstr("letter.fpkplan"));
}

TEST_F(DeskTest, RemembersThePlansOpenedTheLastOneFirst)
{
    const QString other = open.folder().path(u"other.fpkplan"_s);
    ASSERT_TRUE(Workspace::backup(open.path(), other));
    choose(other);
    EXPECT_EQ(recentPlans(memory), (QStringList{other, open.path()}));
    choose(open.path());
    EXPECT_EQ(recentPlans(memory), (QStringList{open.path(), other}));
    choose(QDir().relativeFilePath(other));
    EXPECT_EQ(recentPlans(memory), (QStringList{other, open.path()})) << "by names that hold from everywhere";
}

TEST_F(DeskTest, AFileThatAnotherWindowShowsIsBroughtToTheFrontThere)
{
    const QString other = copyNamed(u"other.fpkplan"_s);
    const OtherProgram program(other);
    const MainWindow *before = desk.window();
    choose(other);
    EXPECT_EQ(program.calls(), 1);
    EXPECT_EQ(desk.window(), before);
    EXPECT_THAT(title(), HasSubstr("plan.fpkplan"));
    EXPECT_THAT(told(), testing::AllOf(HasSubstr("other.fpkplan"), HasSubstr("come to the front")));
}

TEST_F(DeskTest, TheFileThatIsShownIsNotOpenedAgain)
{
    const MainWindow *before = desk.window();
    choose(open.folder().path(u"./plan.fpkplan"_s));
    EXPECT_EQ(desk.window(), before);
    EXPECT_THAT(told(), HasSubstr("is the plan that this window shows"));
}

TEST_F(DeskTest, AFilePutInThePlaceOfTheOneThatIsShownIsOpened)
{
    const QString other = copyNamed(u"other.fpkplan"_s);
    ASSERT_TRUE(QFile::rename(open.path(), open.folder().path(u"away.fpkplan"_s)));
    ASSERT_TRUE(QFile::rename(other, open.path()));
    EXPECT_FALSE(desk.window()->goals().page()->model().view().workspace().isInPlace());
    choose(open.path());
    EXPECT_TRUE(desk.window()->goals().page()->model().view().workspace().isInPlace());
}

TEST_F(DeskTest, AWindowIsCalledToTheFrontFromWhereverItIs)
{
    desk.window()->showMinimized();
    ASSERT_TRUE(startAgainOn(open.path()));
    EXPECT_FALSE(desk.window()->isMinimized());
    EXPECT_TRUE(desk.window()->isVisible());
    EXPECT_TRUE(desk.window()->isActiveWindow());
}

TEST_F(DeskTest, OnlyTheFileThatIsShownNowIsFound)
{
    const QString other = copyNamed(u"other.fpkplan"_s);
    choose(other);
    EXPECT_TRUE(startAgainOn(other));
    EXPECT_FALSE(startAgainOn(open.path()));
    choose(open.folder().path(u"missing.fpkplan"_s));
    EXPECT_TRUE(startAgainOn(other)) << "what could not be opened changes nothing";
    Q_EMIT desk.window()->settingsChanged(called(u"Бакыт"_s));
    QCoreApplication::processEvents();
    EXPECT_TRUE(startAgainOn(other)) << "another person works on in it";
    Q_EMIT desk.window()->copyChosen(open.path());
    QCoreApplication::processEvents();
    EXPECT_TRUE(startAgainOn(other)) << "a copy took its place";
}

TEST_F(DeskTest, OfADamagedFileWhatCanBeReadIsSavedByTheButtonOfTheMessage)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString damaged = damagedPlan();
    choose(damaged);
    EXPECT_THAT(title(), HasSubstr("plan.fpkplan"));
    EXPECT_THAT(told(), testing::AllOf(HasSubstr("damaged.fpkplan"), HasSubstr("is damaged")));
    ASSERT_TRUE(messageButton().isVisible());
    EXPECT_EQ(messageButton().text(), u"Save what can be read…"_s);
    QTimer::singleShot(0, qApp, [] { typeFileName(u"saved"_s); });
    messageButton().click();
    EXPECT_THAT(told(), testing::AllOf(HasSubstr("saved.json"), HasSubstr("were saved in")));
    EXPECT_TRUE(QFile::exists(open.folder().path(u"saved.json"_s)));
}

TEST_F(DeskTest, ADamagedFileAtTheStartIsToldOfInABox)
{
    Desk first({u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }}, memory);
    QString told;
    QTimer::singleShot(0, qApp, [&told] { readAndLeave(told); });
    EXPECT_FALSE(first.openFirst(first.read(damagedPlan())));
    EXPECT_THAT(told.toStdString(), testing::AllOf(HasSubstr("damaged.fpkplan"), HasSubstr("is damaged")));
    EXPECT_EQ(first.window(), nullptr);
}

TEST_F(DeskTest, AnotherFileThatIsNoPlanAtTheStartIsToldOfInABox)
{
    open.folder().write(u"letter.fpkplan"_s, "Dear colleagues,");
    Desk first({u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }}, memory);
    QString told;
    QTimer::singleShot(0, qApp, [&told] { readAndLeave(told); });
    EXPECT_FALSE(first.openFirst(first.read(open.folder().path(u"letter.fpkplan"_s))));
    EXPECT_THAT(told.toStdString(), HasSubstr("is not a plan file"));
}
