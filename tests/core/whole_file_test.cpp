// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whole_file.h"
#include "support/file_size_limit.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

struct WholeFile : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"table.csv"_s);

    static Result<void> words(QIODevice &file)
    {
        file.write("новое");
        return {};
    }
    static Result<void> half(QIODevice &file)
    {
        file.write("нов");
        return Error{Error::Code::Cancelled, u"отменено"_s};
    }
    QByteArray content() const
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
};

} // namespace

TEST_F(WholeFile, ReplacesTheOldOneWhenTheWriterHasSucceeded)
{
    ASSERT_TRUE(writeWhole(path, half).error().code == Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(writeWhole(path, words));
    EXPECT_EQ(content(), "новое");
}

TEST_F(WholeFile, LeavesTheOldOneAsItWasWhenTheWriterFails)
{
    ASSERT_TRUE(writeWhole(path, words));
    EXPECT_FALSE(writeWhole(path, half));
    EXPECT_EQ(content(), "новое");
}

TEST_F(WholeFile, LeavesTheOldOneAsItWasWhereTheDiskIsFull)
{
    ASSERT_TRUE(writeWhole(path, words));
    for (const int size : {200, 100'000}) { // held back to the end, and written at once
        const auto many = [size](QIODevice &file) {
            file.write(QByteArray(size, 'x'));
            return Result<void>();
        };
        const test::FileSizeLimit limit(100);
        const auto written = writeWhole(path, many);
        ASSERT_FALSE(written) << size;
        EXPECT_EQ(written.error().code, Error::Code::Storage);
        EXPECT_EQ(content(), "новое");
    }
}

TEST_F(WholeFile, InAFolderThatIsNotThereIsRefusedInASentence)
{
    const auto written = writeWhole(folder.filePath(u"no/such/table.csv"_s), words);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::ReadOnly);
    EXPECT_THAT(written.error().message.toStdString(), testing::HasSubstr("table.csv"));
}

} // namespace fpk
