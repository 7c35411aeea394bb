// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generated_plan.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace fpk::test {

namespace {

// Phrases of a verb, an object, a circumstance and an aim make about four million different sentences.
constexpr std::array verbs{u"Разработать",
                           u"Подготовить",
                           u"Провести анализ",
                           u"Внести предложения по",
                           u"Организовать",
                           u"Утвердить",
                           u"Обеспечить участие",
                           u"Принять участие в разработке",
                           u"Создать",
                           u"Обновить",
                           u"Изучить",
                           u"Согласовать"};
constexpr std::array objects{u"план мероприятий по реализации Генерального соглашения",
                             u"обучающие семинары для профсоюзного актива",
                             u"методические рекомендации по охране труда",
                             u"проект закона о профессиональных союзах",
                             u"информационные материалы для молодёжи и женщин",
                             u"мониторинг соблюдения трудового законодательства",
                             u"переговоры с социальными партнёрами",
                             u"предложения о ратификации Конвенции МОТ",
                             u"систему учёта членов профсоюза",
                             u"коллективные договоры на предприятиях",
                             u"положение о резерве кадров",
                             u"программу подготовки технических инспекторов"};
constexpr std::array circumstances{u"совместно с отраслевыми комитетами",
                                   u"во всех областях республики",
                                   u"с привлечением экспертов и научных учреждений",
                                   u"на базе Учебно-методического центра",
                                   u"в организациях неформального сектора экономики",
                                   u"с учётом предложений членских организаций",
                                   u"на заседаниях трёхсторонней комиссии",
                                   u"в средствах массовой информации и социальных сетях"};
constexpr std::array aims{u"для защиты прав работников",
                          u"в целях повышения уровня социального диалога",
                          u"для преодоления последствий пандемии",
                          u"для укрепления единства профсоюзного движения",
                          u"с целью снижения производственного травматизма",
                          u"для вовлечения новых членов"};
constexpr std::array results{u"Утверждённый план",     u"Обученный профактив",
                             u"Принятые предложения",  u"Рост численности членов профсоюза",
                             u"Действующее положение", u"Повышение правовой грамотности работников"};
constexpr std::array units{u"документ", u"семинар", u"участник", u"предложение"};
constexpr std::array bodyCodes{u"ФПК", u"ЦК", u"РК", u"ОСП", u"УМЦ", u"ОСЭЗТ", u"ОПО", u"Отдел СМИ"};

constexpr int goalCount = 9;

class Generator
{
public:
    explicit Generator(int actions) : m_actions(actions) {}

    Plan plan()
    {
        reserve();
        addInfo();
        addBodies();
        for (int number = 1; number <= goalCount; ++number)
            addGoal(number, m_actions / goalCount + (number <= m_actions % goalCount ? 1 : 0));
        return std::move(m_plan);
    }

private:
    // Tables that grow by doubling would hold twice what a plan read from a file does.
    void reserve()
    {
        const auto count = size_t(m_actions);
        m_plan.reserve<Action>(count);
        m_plan.reserve<Assignment>(3 * count);
        m_plan.reserve<Indicator>(count);
        m_plan.reserve<BudgetLine>(count / 2 + 1);
        m_plan.reserve<ProgressEntry>(2 * count);
    }

    template <class Record>
    Id<Record> nextId()
    {
        // As random as real ones: hashes of ids that count up would fall together.
        std::array<quint32, 4> bits{};
        m_random.fillRange(bits.data(), qsizetype(bits.size()));
        return Id<Record>(QUuid::fromRfc4122({reinterpret_cast<const char *>(bits.data()), sizeof bits}));
    }

    int number(int below) { return int(m_random.bounded(quint32(below))); }

    template <class Words>
    QString one(const Words &words)
    {
        return QString::fromUtf16(words[size_t(number(int(words.size())))]);
    }

    QString sentence()
    {
        QStringList parts{one(verbs), one(objects), one(circumstances)};
        if (number(3) > 0)
            parts << one(aims);
        return parts.join(u' ');
    }

    void addInfo()
    {
        PlanInfo info;
        info.id = nextId<PlanInfo>();
        info.title = QStringLiteral("Стратегический план действий профсоюзов на 2022–2025 годы");
        info.organisation = QStringLiteral("Федерация профсоюзов");
        info.periodFrom = QDate(2022, 1, 1);
        info.periodTo = QDate(2025, 12, 31);
        m_plan.load(info);
    }

    void addBodies()
    {
        for (const char16_t *code : bodyCodes) {
            Body body;
            body.id = nextId<Body>();
            body.position = int(m_bodies.size());
            body.code = QString::fromUtf16(code);
            body.name = body.code;
            m_bodies.push_back(body.id);
            m_plan.load(body);
        }
    }

    void addGoal(int number, int actions)
    {
        Goal goal;
        goal.id = nextId<Goal>();
        goal.number = number;
        goal.title = sentence();
        goal.shortTitle = QStringLiteral("Цель %1").arg(number);
        m_plan.load(goal);
        for (int i = 1; i <= actions; ++i)
            addAction(goal.id, i);
    }

    void addAction(GoalId goal, int inGoal)
    {
        const int quarter = 1 + number(4);
        const int year = 2022 + number(4);
        Action action;
        action.id = nextId<Action>();
        action.goal = goal;
        action.number = inGoal;
        action.title = sentence();
        action.deadlineText = QStringLiteral("%1 квартал %2 г.").arg(quarter).arg(year);
        action.deadline.kind = Deadline::Kind::Once;
        action.deadline.windows = {{Quarter(year, quarter).firstDay(), Quarter(year, quarter).lastDay()}};
        action.indicatorText = QStringLiteral("%1 (%2)").arg(one(units)).arg(1 + number(30));
        action.expectedResult = one(results) + u' ' + one(circumstances);
        addParts(action);
        m_plan.load(action);
    }

    void addParts(Action &action)
    {
        QStringList codes;
        const int first = number(int(m_bodies.size()));
        for (int i = 0; i < 3; ++i) {
            const auto body = size_t(first + i) % m_bodies.size();
            codes << QString::fromUtf16(bodyCodes[body]);
            m_plan.load(Assignment{nextId<Assignment>(), action.id, m_bodies[body],
                                   i == 0 ? Role::Lead : Role::CoExecutor, i});
        }
        action.responsibleText = codes.join(QStringLiteral(", "));
        Indicator indicator;
        indicator.id = nextId<Indicator>();
        indicator.action = action.id;
        indicator.name = one(units);
        indicator.target = 1 + number(30);
        m_plan.load(indicator);
        if (number(2) == 0) {
            BudgetLine line;
            line.id = nextId<BudgetLine>();
            line.action = action.id;
            line.funder = QStringLiteral("ФПК");
            action.budgetText = line.funder;
            m_plan.load(line);
        }
        addEntry(action, Quarter(2023, 4));
        if (number(2) == 0)
            addEntry(action, Quarter(2023, 3));
    }

    void addEntry(const Action &action, Quarter quarter)
    {
        ProgressEntry entry;
        entry.id = nextId<ProgressEntry>();
        entry.action = action.id;
        entry.quarter = quarter;
        entry.mark = Mark(number(int(codes<Mark>().size())));
        entry.summary = QStringLiteral("Проведено мероприятий: %1, участников: %2. ")
                            .arg(1 + number(20))
                            .arg(number(500)) +
                        one(results) + u' ' + one(circumstances);
        if (entry.mark == Mark::InProgress)
            entry.percent = number(100);
        if (entry.mark == Mark::Done)
            entry.doneOn = quarter.firstDay().addDays(number(90));
        if (entry.mark == Mark::PartlyDone || entry.mark == Mark::NotDone)
            entry.reason = QStringLiteral("Отсутствие финансирования ") + one(circumstances);
        if (entry.mark == Mark::Postponed)
            entry.newDeadline = std::max(quarter.lastDay(), action.deadline.due().value_or(quarter.lastDay()))
                                    .addDays(1 + number(200));
        if (entry.mark == Mark::Withdrawn)
            entry.ground = QStringLiteral("Постановление Совета № %1").arg(1 + number(50));
        m_plan.load(entry);
    }

    int m_actions;
    Plan m_plan;
    std::vector<BodyId> m_bodies;
    QRandomGenerator m_random{2022};
};

} // namespace

Plan generatedPlan(int actions) { return Generator(actions).plan(); }

} // namespace fpk::test
