// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording_words.h"

#include <QStringTokenizer>

#include <algorithm>
#include <string_view>

namespace fpk::wording {

namespace {

// A stem and the endings it takes, with blanks between; "_" is none at all, null is any.
struct Entry
{
    const char16_t *stem;
    const char16_t *endings;
    Sense sense;
    int value = 0;
};

constexpr const char16_t *any = nullptr;
constexpr const char16_t *none = u"_";
constexpr const char16_t *adjective =
    u"ый ий ой ая ое ые ого его ому ему ом ем ым им ую юю ых их ыми ей я е о";

// Values of words that only some of their sense have.
constexpr int standsAfter = 1; // the Kyrgyz ones, of bounds
constexpr int takesNumber = 1; // "stage 1", "18 hours", of noise

constexpr int unit(Unit value) { return int(value); }
constexpr int edge(Edge value) { return int(value); }

constexpr Entry entries[] = {
    // Months. Those with short stems are spelt out, because other words begin like them.
    {u"январ", any, Sense::Month, 1},
    {u"янв", none, Sense::Month, 1},
    {u"феврал", any, Sense::Month, 2},
    {u"фев", u"_ р", Sense::Month, 2},
    {u"март", any, Sense::Month, 3},
    {u"мар", none, Sense::Month, 3},
    {u"апрел", any, Sense::Month, 4},
    {u"апр", none, Sense::Month, 4},
    {u"ма", u"й я е ю ем ы йы йда йдан йдын йга йдагы йында йынан йына йынын йындагы йский йского йских",
     Sense::Month, 5},
    {u"июн", any, Sense::Month, 6},
    {u"июл", any, Sense::Month, 7},
    {u"август", any, Sense::Month, 8},
    {u"авг", none, Sense::Month, 8},
    {u"сентябр", any, Sense::Month, 9},
    {u"сен", u"_ т тяб", Sense::Month, 9},
    {u"октябр", any, Sense::Month, 10},
    {u"окт", u"_ яб", Sense::Month, 10},
    {u"ноябр", any, Sense::Month, 11},
    {u"ноя", u"_ б", Sense::Month, 11},
    {u"декабр", any, Sense::Month, 12},
    {u"дек", u"_ аб", Sense::Month, 12},
    {u"үчтүн", none, Sense::Month, 1},
    {u"бирдин", none, Sense::Month, 2},
    {u"бугу", none, Sense::Month, 5},
    {u"кулжа", none, Sense::Month, 6},
    {u"теке", none, Sense::Month, 7},
    {u"тогуздун", none, Sense::Month, 10},
    {u"жетинин", none, Sense::Month, 11},
    {u"бештин", none, Sense::Month, 12},

    // Seasons.
    {u"весн", any, Sense::Season, 3},
    {u"весен", any, Sense::Season, 3},
    {u"лет", u"о ом а ний него нем ние них", Sense::Season, 6},
    {u"осен", any, Sense::Season, 9},
    {u"зим", any, Sense::Season, 12},
    {u"жаз", u"_ ы ында гы да дын", Sense::Season, 3},
    {u"жай", u"_ ы ында кы да дын", Sense::Season, 6},
    {u"күз", u"_ ү үндө гү дө дүн", Sense::Season, 9},
    {u"кыш", u"_ ы ында кы та тын", Sense::Season, 12},

    // Stretches of time.
    {u"г", none, Sense::Unit, unit(Unit::Year)},
    {u"гг", u"_ г", Sense::Unit, unit(Unit::Year)},
    {u"год", u"_ а у е ы ов ом ах ам ами", Sense::Unit, unit(Unit::Year)},
    {u"годовой", none, Sense::Noise},
    {u"лет", none, Sense::Duration, unit(Unit::Year)},
    {u"ж", u"_ ж", Sense::Unit, unit(Unit::Year)},
    {u"жыл", any, Sense::Unit, unit(Unit::Year)},
    {u"жылдык", any, Sense::Unit, unit(Unit::HalfYear)},
    {u"жылдыг", any, Sense::Unit, unit(Unit::HalfYear)},
    {u"полугод", any, Sense::Unit, unit(Unit::HalfYear)},
    {u"полгод", any, Sense::Unit, unit(Unit::HalfYear)},
    {u"полуг", none, Sense::Unit, unit(Unit::HalfYear)},
    {u"пг", none, Sense::Unit, unit(Unit::HalfYear)},
    {u"жарымжыл", any, Sense::Unit, unit(Unit::HalfYear)},
    {u"квартал", any, Sense::Unit, unit(Unit::Quarter)},
    {u"кварт", none, Sense::Unit, unit(Unit::Quarter)},
    {u"кв", u"_ л", Sense::Unit, unit(Unit::Quarter)},
    {u"чейре", any, Sense::Unit, unit(Unit::Quarter)},
    {u"месяц", any, Sense::Unit, unit(Unit::Month)},
    {u"мес", none, Sense::Unit, unit(Unit::Month)},
    {u"ай", u"_ ы да дан дын га ында ынан ына ын ынын лар лары ларында ларынын ларына ларда дагы",
     Sense::Unit, unit(Unit::Month)},
    {u"декад", any, Sense::Unit, unit(Unit::Decade)},
    {u"половин", any, Sense::Unit, unit(Unit::Half)},
    {u"пол", none, Sense::Unit, unit(Unit::Half)},
    {u"жарым", u"_ ы ында ынын ына ынан", Sense::Unit, unit(Unit::Half)},
    {u"недел", any, Sense::Unit, unit(Unit::Week)},
    {u"нед", none, Sense::Unit, unit(Unit::Week)},
    {u"апта", any, Sense::Unit, unit(Unit::Week)},
    {u"жума", u"_ да сына лык нын сында", Sense::Unit, unit(Unit::Week)},
    {u"д", u"ень ня ню нем не ни ней ням нях н", Sense::Unit, unit(Unit::Day)},
    {u"сут", u"ки ок кам", Sense::Unit, unit(Unit::Day)},
    {u"күн", any, Sense::Unit, unit(Unit::Day)},
    {u"числ", any, Sense::DayOfMonth},
    {u"числосу", any, Sense::DayOfMonth},
    {u"дневн", adjective, Sense::Duration, unit(Unit::Day)},
    {u"суточн", adjective, Sense::Duration, unit(Unit::Day)},
    {u"недельн", adjective, Sense::Duration, unit(Unit::Week)},
    {u"месячн", adjective, Sense::Duration, unit(Unit::Month)},
    {u"годичн", adjective, Sense::Duration, unit(Unit::Year)},
    {u"годовалый", none, Sense::Noise},
    {u"айлык", none, Sense::Duration, unit(Unit::Month)},
    {u"күндүк", none, Sense::Duration, unit(Unit::Day)},

    // Days of the week.
    {u"понедельник", any, Sense::Weekday, 1},
    {u"вторник", any, Sense::Weekday, 2},
    {u"сред", u"а у ы е ам", Sense::Weekday, 3},
    {u"четверг", any, Sense::Weekday, 4},
    {u"пятниц", any, Sense::Weekday, 5},
    {u"суббот", any, Sense::Weekday, 6},
    {u"воскресен", any, Sense::Weekday, 7},
    {u"дүйшөмбү", any, Sense::Weekday, 1},
    {u"шейшемби", any, Sense::Weekday, 2},
    {u"шаршемби", any, Sense::Weekday, 3},
    {u"бейшемби", any, Sense::Weekday, 4},
    {u"ишемби", any, Sense::Weekday, 6},
    {u"жекшемби", any, Sense::Weekday, 7},

    // Numbers.
    {u"один", none, Sense::Number, 1},
    {u"одн", u"а о у ого ому ой им ом", Sense::Number, 1},
    {u"дв", u"а е ух ум умя ое", Sense::Number, 2},
    {u"тр", u"и ех ем емя", Sense::Number, 3},
    {u"четыр", u"е ех ем ьмя", Sense::Number, 4},
    {u"пят", u"ь и ью", Sense::Number, 5},
    {u"шест", u"ь и ью", Sense::Number, 6},
    {u"сем", u"ь и ью", Sense::Number, 7},
    {u"вос", u"емь ьми", Sense::Number, 8},
    {u"девят", u"ь и", Sense::Number, 9},
    {u"десят", u"ь и", Sense::Number, 10},
    {u"двенадцат", u"ь и", Sense::Number, 12},
    {u"пятнадцат", u"ь и", Sense::Number, 15},
    {u"двадцат", u"ь и", Sense::Number, 20},
    {u"тридцат", u"ь и", Sense::Number, 30},
    {u"бир", u"_ ден", Sense::Number, 1},
    {u"эки", u"_ ден", Sense::Number, 2},
    {u"үч", u"_ төн", Sense::Number, 3},
    {u"төрт", u"_ төн", Sense::Number, 4},
    {u"беш", u"_ тен", Sense::Number, 5},
    {u"алты", none, Sense::Number, 6},
    {u"жети", none, Sense::Number, 7},
    {u"сегиз", none, Sense::Number, 8},
    {u"тогуз", none, Sense::Number, 9},
    {u"он", none, Sense::Number, 10},
    {u"перв", adjective, Sense::Ordinal, 1},
    {u"втор", adjective, Sense::Ordinal, 2},
    {u"трет", u"ий ья ье ьего ьему ьем ью ьей ьи ьих", Sense::Ordinal, 3},
    {u"четверт", adjective, Sense::Ordinal, 4},
    {u"пят", adjective, Sense::Ordinal, 5},
    {u"шест", adjective, Sense::Ordinal, 6},
    {u"седьм", adjective, Sense::Ordinal, 7},
    {u"восьм", adjective, Sense::Ordinal, 8},
    {u"девят", adjective, Sense::Ordinal, 9},
    {u"десят", adjective, Sense::Ordinal, 10},
    {u"пятнадцат", adjective, Sense::Ordinal, 15},
    {u"двадцат", adjective, Sense::Ordinal, 20},
    {u"тридцат", adjective, Sense::Ordinal, 30},
    {u"последн", any, Sense::Ordinal, -1},
    {u"биринчи", any, Sense::Ordinal, 1},
    {u"экинчи", any, Sense::Ordinal, 2},
    {u"үчүнчү", any, Sense::Ordinal, 3},
    {u"төртүнчү", any, Sense::Ordinal, 4},
    {u"бешинчи", any, Sense::Ordinal, 5},
    {u"акыркы", any, Sense::Ordinal, -1},

    // How often.
    {u"ежегодн", any, Sense::Rhythm, unit(Unit::Year)},
    {u"каждогодн", any, Sense::Rhythm, unit(Unit::Year)},
    {u"ежеквартал", any, Sense::Rhythm, unit(Unit::Quarter)},
    {u"поквартал", any, Sense::Rhythm, unit(Unit::Quarter)},
    {u"ежеполугод", any, Sense::Rhythm, unit(Unit::HalfYear)},
    {u"ежемесяч", any, Sense::Rhythm, unit(Unit::Month)},
    {u"помесячн", any, Sense::Rhythm, unit(Unit::Month)},
    {u"еженедел", any, Sense::Rhythm, unit(Unit::Week)},
    {u"понедельно", none, Sense::Rhythm, unit(Unit::Week)},
    {u"ежедневн", any, Sense::Rhythm, unit(Unit::Day)},
    {u"каждодневн", any, Sense::Rhythm, unit(Unit::Day)},
    {u"ежесуточн", any, Sense::Rhythm, unit(Unit::Day)},
    {u"ежедекадн", any, Sense::Rhythm, unit(Unit::Decade)},
    {u"раз", u"_ а у ов ам", Sense::Times},
    {u"дважды", none, Sense::Times, 2},
    {u"трижды", none, Sense::Times, 3},
    {u"жолу", any, Sense::Times},
    {u"ирет", any, Sense::Times},
    {u"кажд", adjective, Sense::Every},
    {u"ар", none, Sense::Every},
    {u"сайын", none, Sense::Every},

    // Bounds and what joins.
    {u"с", u"_ о", Sense::From},
    {u"начиная", none, Sense::From},
    {u"тартып", none, Sense::From, standsAfter},
    {u"башта", u"п ап", Sense::From, standsAfter},
    {u"до", none, Sense::Until},
    {u"чейин", any, Sense::Until, standsAfter},
    {u"дейре", none, Sense::Until, standsAfter},
    {u"к", u"_ о", Sense::By},
    {u"карата", none, Sense::By, standsAfter},
    {u"по", none, Sense::Through},
    {u"поз", u"днее же", Sense::Through},
    {u"кечиктир", any, Sense::Through, standsAfter},
    {u"кеч", none, Sense::Through, standsAfter},
    {u"включительно", none, Sense::Inclusive},
    {u"вкл", none, Sense::Inclusive},
    {u"кошо", none, Sense::Inclusive},
    {u"и", none, Sense::And},
    {u"а", none, Sense::Noise},
    {u"также", none, Sense::And},
    {u"жана", none, Sense::And},
    {u"менен", none, Sense::And},
    {u"или", none, Sense::Or},
    {u"либо", none, Sense::Or},
    {u"же", none, Sense::Or},
    {u"далее", none, Sense::Then},
    {u"затем", none, Sense::Then},
    {u"впоследствии", none, Sense::Then},
    {u"дальнейш", any, Sense::Then},
    {u"последующ", any, Sense::Then},
    {u"андан", none, Sense::Then},
    {u"ары", none, Sense::Noise},
    {u"кон", u"ец ца це цу цом", Sense::Edge, edge(Edge::End)},
    {u"исход", u"_ а е у", Sense::Edge, edge(Edge::End)},
    {u"аяг", any, Sense::Edge, edge(Edge::End)},
    {u"акыр", u"ы ында ына ынан", Sense::Edge, edge(Edge::End)},
    {u"соң", u"у унда уна", Sense::Edge, edge(Edge::End)},
    {u"начал", u"о а е у ом", Sense::Edge, edge(Edge::Start)},
    {u"баш", u"ы ында ына ынан", Sense::Edge, edge(Edge::Start)},
    {u"середин", any, Sense::Edge, edge(Edge::Middle)},
    {u"орто", u"су сунда суна сунан", Sense::Edge, edge(Edge::Middle)},

    // Kinds of deadline.
    {u"постоян", any, Sense::Constantly},
    {u"систематич", any, Sense::Constantly},
    {u"регулярн", any, Sense::Constantly},
    {u"непрерывн", any, Sense::Constantly},
    {u"бессрочн", any, Sense::Constantly},
    {u"перманентн", any, Sense::Constantly},
    {u"периодич", any, Sense::Constantly},
    {u"весь", none, Sense::Whole},
    {u"вс", u"его ей ю е", Sense::Whole},
    {u"бүт", u"_ күл үндөй", Sense::Whole},
    {u"туруктуу", any, Sense::Constantly},
    {u"дайым", any, Sense::Constantly},
    {u"үзгүлтүк", any, Sense::Constantly},
    {u"үзгүлтүгү", any, Sense::Constantly},
    {u"системалуу", any, Sense::Constantly},
    {u"системалык", any, Sense::Constantly},
    {u"ырааттуу", any, Sense::Constantly},
    {u"мезгил", any, Sense::Constantly},
    {u"мере", none, Sense::OnDemand},
    {u"необходимост", any, Sense::OnDemand},
    {u"надобност", any, Sense::OnDemand},
    {u"потребност", any, Sense::OnDemand},
    {u"поступлен", any, Sense::OnDemand},
    {u"обращен", any, Sense::OnDemand},
    {u"запрос", any, Sense::OnDemand},
    {u"требован", any, Sense::OnDemand},
    {u"возникновен", any, Sense::OnDemand},
    {u"наличи", any, Sense::OnDemand},
    {u"зарыл", any, Sense::OnDemand},
    {u"керек", any, Sense::OnDemand},
    {u"муктаж", any, Sense::OnDemand},
    {u"жараша", none, Sense::OnDemand},
    {u"график", any, Sense::Schedule},
    {u"графиг", any, Sense::Schedule},
    {u"расписан", any, Sense::Schedule},
    {u"план", u"_ у а ом ам ы га дын ына ында", Sense::Schedule},
    {u"календар", u"ю ем ному ным", Sense::Schedule},
    {u"регламент", any, Sense::Schedule},
    {u"положени", any, Sense::Schedule},
    {u"законодательств", any, Sense::Schedule},
    {u"установленн", any, Sense::Schedule},
    {u"определенн", any, Sense::Schedule},
    {u"белгиленген", any, Sense::Schedule},
    {u"согласно", none, Sense::Schedule},
    {u"соответстви", any, Sense::Schedule},
    {u"ылайык", any, Sense::Schedule},
    {u"после", none, Sense::Event},
    {u"момент", any, Sense::Event},
    {u"истечени", any, Sense::Event},
    {u"окончани", any, Sense::Event},
    {u"завершени", any, Sense::Event},
    {u"итог", any, Sense::Event},
    {u"результат", any, Sense::Event},
    {u"через", none, Sense::Event},
    {u"спустя", none, Sense::Event},
    {u"кийин", any, Sense::Event},
    {u"немедленно", none, Sense::Event},
    {u"незамедлительно", none, Sense::Event},
    {u"уточн", any, Sense::Unsettled},
    {u"установлен", u"_ а о ы", Sense::Unsettled},
    {u"согласован", any, Sense::Unsettled},
    {u"договоренност", any, Sense::Unsettled},
    {u"определ", u"яется яются ится ятся ен ены ено", Sense::Unsettled},
    {u"неизвест", any, Sense::Unsettled},
    {u"макулдаш", any, Sense::Unsettled},
    {u"такталат", any, Sense::Unsettled},
    {u"белгиленет", any, Sense::Unsettled},
    {u"аныкталат", any, Sense::Unsettled},

    // What the others lean on.
    {u"течени", any, Sense::During},
    {u"втечени", any, Sense::During},
    {u"теч", none, Sense::During},
    {u"протяжени", any, Sense::During},
    {u"ичинде", any, Sense::During},
    {u"бою", none, Sense::During},
    {u"срок", any, Sense::Term},
    {u"мөөнөт", any, Sense::Term},
    {u"период", any, Sense::Term},
    {u"следующ", any, Sense::Following},
    {u"очередн", any, Sense::Following},
    {u"кийинки", none, Sense::Following},
    {u"предшеств", any, Sense::Preceding},
    {u"предыдущ", any, Sense::Preceding},
    {u"отчетн", any, Sense::Reporting},
    {u"отчеттук", any, Sense::Reporting},
    {u"отчеттуу", any, Sense::Reporting},
    {u"планируем", any, Sense::Reporting},
    {u"продл", any, Sense::Extended},
    {u"перенес", any, Sense::Extended},
    {u"узарт", any, Sense::Extended},
    {u"созул", any, Sense::Extended},
    {u"ориентировочн", any, Sense::Roughly},
    {u"примерн", any, Sense::Roughly},
    {u"предварительн", any, Sense::Roughly},
    {u"предположительн", any, Sense::Roughly},
    {u"около", none, Sense::Roughly},
    {u"болжол", any, Sense::Roughly},
    {u"учебн", any, Sense::Academic},
    {u"уч", none, Sense::Academic},
    {u"от", none, Sense::Document},
    {u"no", none, Sense::Document},

    // Words that leave the reading as it is.
    {u"в", u"_ о", Sense::Noise},
    {u"на", none, Sense::Noise},
    {u"за", none, Sense::Noise},
    {u"не", none, Sense::Noise},
    {u"но", none, Sense::Noise},
    {u"й", none, Sense::Noise}, // of "II - й"
    {u"го", none, Sense::Noise},
    {u"м", none, Sense::Noise},
    {u"чем", none, Sense::Noise},
    {u"отчет", any, Sense::Noise},
    {u"при", none, Sense::Noise},
    {u"реже", none, Sense::Noise},
    {u"чаще", none, Sense::Noise},
    {u"мене", u"е й", Sense::Noise},
    {u"боле", u"е й", Sense::Noise},
    {u"минимум", none, Sense::Noise},
    {u"кем", none, Sense::Noise},
    {u"кеминде", none, Sense::Noise},
    {u"негизде", none, Sense::Noise},
    {u"программ", any, Sense::Noise},
    {u"эмес", none, Sense::Noise},
    {u"основ", u"е а", Sense::Noise},
    {u"порядк", u"е ом", Sense::Noise},
    {u"режим", u"_ е", Sense::Noise},
    {u"текущ", any, Sense::Noise},
    {u"действи", u"я е", Sense::Noise},
    {u"реализаци", any, Sense::Noise},
    {u"исполнени", any, Sense::Noise},
    {u"выполнени", any, Sense::Noise},
    {u"аткаруу", any, Sense::Noise},
    {u"календарн", any, Sense::Noise},
    {u"рабоч", any, Sense::Noise},
    {u"банковск", any, Sense::Noise},
    {u"жумуш", any, Sense::Noise},
    {u"иш", none, Sense::Noise},
    {u"окуу", none, Sense::Noise},
    {u"утвержденн", any, Sense::Noise},
    {u"бекитилген", any, Sense::Noise},
    {u"этап", any, Sense::Noise, takesNumber},
    {u"кезең", any, Sense::Noise, takesNumber},
    {u"дат", u"а ы е", Sense::Noise},
    {u"час", u"_ а ов ам у", Sense::Noise, takesNumber},
    {u"ч", none, Sense::Noise, takesNumber},
    {u"саат", any, Sense::Noise, takesNumber},
    {u"боюнча", none, Sense::Noise},
    {u"мурда", none, Sense::Noise},
    {u"учурда", none, Sense::Noise},
    {u"учуру", any, Sense::Noise},
};

bool hasEnding(const Entry &entry, std::u16string_view ending)
{
    if (!entry.endings)
        return true;
    if (ending.empty())
        ending = u"_";
    std::u16string_view rest(entry.endings);
    while (!rest.empty()) {
        const size_t length = std::min(rest.find(u' '), rest.size());
        if (rest.substr(0, length) == ending)
            return true;
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return false;
}

// Whether one letter put in, left out, mistaken for another or changed places with its neighbour makes one of
// the other.
bool differByOneSlip(std::u16string_view a, std::u16string_view b)
{
    const size_t common = size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    a.remove_prefix(common);
    b.remove_prefix(common);
    if (a.empty() || b.empty())
        return a.size() + b.size() <= 1;
    return a.substr(1) == b.substr(1) || a.substr(1) == b || a == b.substr(1) ||
           (a.size() >= 2 && b.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2));
}

// The first letter is hardly ever mistaken; that keeps strangers out.
bool isSlipOf(std::u16string_view word, const Entry &entry)
{
    constexpr size_t shortest = 5;
    const std::u16string_view stem(entry.stem);
    if (stem.size() < shortest || word.size() < shortest || word.substr(0, 1) != stem.substr(0, 1))
        return false;
    for (size_t length = stem.size() - 1; length <= stem.size() + 1 && length <= word.size(); ++length) {
        if (differByOneSlip(word.substr(0, length), stem) && hasEnding(entry, word.substr(length)))
            return true;
    }
    return false;
}

constexpr qsizetype longestWord = 40;

// "двухнедельный", "десятидневный".
std::optional<Word> countedDuration(QStringView word)
{
    for (const QStringView number :
         QStringView(u"одно двух трех четырех пяти шести семи восьми девяти десяти "
                     u"двенадцати пятнадцати двадцати тридцати полутора")
             .tokenize(u' ')) {
        if (!word.startsWith(number))
            continue;
        const auto rest = lookUpExactly(word.sliced(number.size()));
        if (rest && rest->sense == Sense::Duration)
            return rest;
    }
    return std::nullopt;
}

std::u16string_view view(QStringView word) { return {word.utf16(), size_t(word.size())}; }

} // namespace

std::optional<Word> lookUpExactly(QStringView word)
{
    if (word.size() > longestWord)
        return std::nullopt;
    const Entry *best = nullptr;
    for (const Entry &entry : entries) {
        const std::u16string_view stem(entry.stem);
        const bool longer = !best || stem.size() > std::u16string_view(best->stem).size();
        if (longer && view(word).starts_with(stem) && hasEnding(entry, view(word).substr(stem.size())))
            best = &entry;
    }
    return best ? std::optional(Word{best->sense, best->value}) : std::nullopt;
}

std::optional<Word> lookUp(QStringView word)
{
    if (const auto exact = lookUpExactly(word); exact || word.size() > longestWord)
        return exact;
    if (const auto duration = countedDuration(word))
        return duration;
    for (const Entry &entry : entries) {
        if (isSlipOf(view(word), entry))
            return Word{entry.sense, entry.value};
    }
    return std::nullopt;
}

} // namespace fpk::wording
