// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_finisher.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Object = QPDFObjectHandle;

// Lets the library write into a Qt device; an error of the device ends the writing.
class DevicePipeline : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &device) : Pipeline("device", nullptr), m_device(device) {}
    void write(unsigned char const *data, size_t length) override
    {
        if (m_device.write(reinterpret_cast<const char *>(data), qint64(length)) != qint64(length))
            throw std::runtime_error("the device took less");
    }
    void finish() override {}

private:
    QIODevice &m_device;
};

Object text(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

// One below the other in the tree of PDF 1.4, section 8.2.2.
class Outline
{
public:
    Outline(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages) : m_pdf(pdf), m_pages(pages)
    {
        m_root = pdf.makeIndirectObject(Object::newDictionary());
        m_root.replaceKey("/Type", Object::newName("/Outlines"));
    }

    void add(const Bookmark &bookmark)
    {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        Object place = Object::newArray();
        place.appendItem(m_pages[size_t(bookmark.page)].getObjectHandle());
        place.appendItem(Object::newName("/Fit"));
        item.replaceKey("/Dest", place);
        const bool isBelow = bookmark.level > 1 && m_latest.isInitialized();
        append(isBelow ? m_latest : m_root, item);
        if (!isBelow)
            m_latest = item;
    }

    [[nodiscard]] Object root() const { return m_root; }

private:
    // Those below a bookmark are shown only when it is opened: their number is negative.
    static void append(Object parent, Object item)
    {
        item.replaceKey("/Parent", parent);
        Object last = parent.getKey("/Last");
        if (last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const bool isRoot = parent.hasKey("/Type");
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(count + (isRoot ? 1 : -1)));
    }

    QPDF &m_pdf;
    const std::vector<QPDFPageObjectHelper> &m_pages;
    Object m_root;
    Object m_latest; // of level 1
};

void complete(QPDF &pdf, const std::vector<Bookmark> &bookmarks, const QString &language)
{
    Object catalog = pdf.getRoot();
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    catalog.replaceKey("/ViewerPreferences", preferences);
    if (!language.isEmpty())
        catalog.replaceKey("/Lang", text(language));
    if (bookmarks.empty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Outline outline(pdf, pages);
    for (const Bookmark &bookmark : bookmarks)
        outline.add(bookmark);
    catalog.replaceKey("/Outlines", outline.root());
    catalog.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace

class QpdfFinisher : public QObject, public PdfFinisher
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "fpkplan.PdfFinisher")
    Q_INTERFACES(fpk::PdfFinisher)
public:
    Result<void> finish(const QString &plain, QIODevice &to, const std::vector<Bookmark> &bookmarks,
                        const QString &language) const override;
};

Result<void> QpdfFinisher::finish(const QString &plain, QIODevice &to, const std::vector<Bookmark> &bookmarks,
                                  const QString &language) const
{
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(plain).constData());
        complete(pdf, bookmarks, language);
        QPDFWriter writer(pdf);
        DevicePipeline pipeline(to);
        writer.setOutputPipeline(&pipeline);
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true); // PDF/A-1 asks for it
        writer.write();
    } catch (const std::exception &) {
        return Error{Error::Code::Storage,
                     Text::tr("The PDF could not be written to its end (%1): check the free space.")
                         .arg(to.errorString())};
    }
    return {};
}

} // namespace fpk

#include "qpdf_finisher.moc"
