// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadline_drawing.h"
#include "support/printing.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace fpk;

namespace {

const TimeScale scale{Quarter(2022, 1), Quarter(2023, 4), 0, 40};
const QColor ground = Qt::white;
const QColor ink = Qt::black;
constexpr int top = 10;
constexpr int height = 10;
constexpr int middle = top + height / 2;

// The last quarter of 2022, and two more by which it is put off.
const DateRange window{QDate(2022, 10, 1), QDate(2022, 12, 31)};
const DateRange added{QDate(2023, 1, 1), QDate(2023, 6, 30)};
const int end = int(scale.of(added.to.addDays(1)));

QImage drawn()
{
    QImage picture(320, 30, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    const DeadlineDrawing drawing(scale, {ink, ground, ground, ground, ground});
    Deadline deadline;
    deadline.kind = Deadline::Kind::Once;
    deadline.windows = {window};
    drawing.drawWindows(painter, deadline, top, height);
    drawing.drawPostponement(painter, added, top, height);
    return picture;
}

// How much of the row from one place to before another has the colour of bars.
double share(const QImage &picture, double from, double to, int y)
{
    int inked = 0;
    for (int x = int(from); x < int(to); ++x)
        inked += picture.pixelColor(x, y) == ink;
    return inked / (to - from);
}

} // namespace

TEST(ADrawingOfADeadline, LeavesThePlansBarAsItIs)
{
    EXPECT_EQ(share(drawn(), scale.of(window.from) + 1, scale.of(added.from), middle), 1);
}

TEST(ADrawingOfADeadline, HatchesWhatAPostponementAdds)
{
    const double hatched = share(drawn(), scale.of(added.from) + 1, end - 4, middle);
    EXPECT_GT(hatched, 0.1);
    EXPECT_LT(hatched, 0.5);
    EXPECT_EQ(share(drawn(), scale.of(added.from) + 1, end - 4, top), 1) << "its outline";
}

TEST(ADrawingOfADeadline, EndsAPostponementWithAPostThatStandsOut)
{
    const QImage picture = drawn();
    EXPECT_EQ(share(picture, end - 3, end, top - 2), 1);
    EXPECT_EQ(share(picture, end - 3, end, top + height + 1), 1);
    EXPECT_EQ(share(picture, 0, end - 4, top - 2), 0);
    EXPECT_EQ(share(picture, end, picture.width(), middle), 0);
}

TEST(ADrawingOfADeadline, HatchesAtTheSamePlacesHoweverLittleIsInSight)
{
    const QImage whole = drawn();
    QImage part(whole.size(), whole.format());
    part.fill(ground);
    QPainter painter(&part);
    const QRect sight(200, 0, 30, 30);
    painter.setClipRect(sight);
    DeadlineDrawing(scale, {ink, ground, ground, ground, ground})
        .drawPostponement(painter, added, top, height);
    painter.end();
    EXPECT_EQ(part.copy(sight), whole.copy(sight));
}
