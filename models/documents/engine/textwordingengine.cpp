// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingengine.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/MetaType>
#include <KTextTemplate/OutputStream>
#include <KTextTemplate/Template>

#include <QTextStream>

namespace Cartulary {

namespace {

/// Escapes for Markdown whatever is not a token: by default, once, for every value (design, section 7).
class MarkdownStream : public KTextTemplate::OutputStream
{
public:
    using OutputStream::OutputStream;

    QString escape(const QString &text) const override
    {
        QString escaped;
        for (const QChar c : text) {
            if (c.unicode() < 128 && c.isPunct() && c != u',' && c != u'-' && c != u'.')
                escaped += u'\\';
            else if (c.unicode() < 128 && c.isSymbol())
                escaped += u'\\';
            escaped += c;
        }
        return escaped;
    }

    QSharedPointer<OutputStream> clone(QTextStream *stream) const override
    {
        return QSharedPointer<OutputStream>(new MarkdownStream(stream));
    }
};

class TextWordingEngine : public WordingEngine
{
public:
    TextWordingEngine() { m_keeper.loadDefaultLibraries(); }

    void setLookUp(int metaType, LookUp lookUp) override
    {
        KTextTemplate::MetaType::internalLock();
        KTextTemplate::MetaType::registerLookUpOperator(metaType, lookUp);
        KTextTemplate::MetaType::internalUnlock();
    }

    std::expected<QString, Fault> render(const QList<WordingSection> &sections, const QVariantHash &names) override
    {
        KTextTemplate::Engine engine;
        engine.setSmartTrimEnabled(true);
        KTextTemplate::Context context(names);
        QString markdown;
        QTextStream text(&markdown);
        MarkdownStream out(&text);
        for (const WordingSection &section : sections) {
            const KTextTemplate::Template parsed = engine.newTemplate(section.text, section.name);
            if (parsed->error() == KTextTemplate::NoError)
                parsed->render(&out, &context);
            if (parsed->error() != KTextTemplate::NoError)
                return std::unexpected(Fault{section.name, parsed->errorString()});
            text << "\n\n";
        }
        text.flush();
        return markdown;
    }

private:
    // Loads the tags and filters once and for all. Each engine would load and unload them anew, and while one thread
    // unloads them another must not begin to use them.
    KTextTemplate::Engine m_keeper;
};

} // namespace

} // namespace Cartulary

/// What wordingEngine() asks the module for.
extern "C" Q_DECL_EXPORT Cartulary::WordingEngine *cartularyWordingEngine()
{
    static Cartulary::TextWordingEngine engine;
    return &engine;
}
