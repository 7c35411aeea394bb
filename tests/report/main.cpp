// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also when the build asks for the list of tests
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
