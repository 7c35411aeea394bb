// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <gmock/gmock.h>

// Tests that need an application object (SQL drivers, translators) but no screen.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
