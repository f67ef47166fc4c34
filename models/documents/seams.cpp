// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seams.h"

#include "words.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

/// Whether @p text has @p word between what is no letter.
bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool left = at == 0 || !text.at(at - 1).isLetter();
        const bool right = end == text.size() || !text.at(end).isLetter();
        if (left && right)
            return true;
    }
    return false;
}

/// Where the sign @p sign and a space end @p words, as a word of its own; -1 if they do not.
qsizetype signAtEnd(const QString &words, const QString &sign)
{
    const qsizetype at = words.size() - sign.size() - 1;
    const bool there = at >= 0 && isSpace(words.back()) && QStringView(words).sliced(at, sign.size()) == sign;
    return there && (at == 0 || !words.at(at - 1).isLetter()) ? at : -1;
}

} // namespace

bool isOwnWords(const Inline &run)
{
    return run.kind == Inline::Kind::Text && run.origin < 0;
}

Seams::Seams(Language language)
{
    const Words words(language);
    m_taxSigns = words["tax_signs"].split(u' ', Qt::SkipEmptyParts);
    m_numberSigns = words["number_signs"].split(u' ', Qt::SkipEmptyParts);
}

void Seams::dropSign(QList<Inline> &before, const Inline &value) const
{
    if (before.isEmpty() || !isOwnWords(before.last()) || value.text.isEmpty())
        return;
    QString &words = before.last().text;
    const auto drop = [&words](const QStringList &signs) {
        for (const QString &sign : signs) {
            if (const qsizetype at = signAtEnd(words, sign); at >= 0)
                words.truncate(at);
        }
    };
    if (std::ranges::any_of(m_taxSigns, [&value](const QString &sign) { return hasWord(value.text, sign); }))
        drop(m_taxSigns);
    if (value.text.front().isLetter())
        drop(m_numberSigns);
    if (words.isEmpty())
        before.removeLast();
}

QString afterStop(const QString &words, const QList<Inline> &before)
{
    const bool stop = words.startsWith(u'.') && !words.startsWith(".."_L1);
    if (!stop || before.isEmpty() || before.last().kind != Inline::Kind::Text || isOwnWords(before.last())
        || before.last().text.isEmpty())
        return words;
    return u".!?\u2026"_s.contains(before.last().text.back()) ? words.sliced(1) : words;
}

bool endsSentence(const QList<Inline> &before)
{
    if (before.isEmpty() || !isOwnWords(before.last()) || !isSpace(before.last().text.back()))
        return false;
    for (auto run = before.crbegin(); run != before.crend(); ++run) {
        for (auto c = run->text.crbegin(); c != run->text.crend(); ++c) {
            if (!isSpace(*c))
                return u".!?\u2026"_s.contains(*c);
        }
    }
    return false;
}

namespace {

/// Walks over the signs of the wording's words in one line, and takes out those between which no value stood.
class SignCloser
{
public:
    explicit SignCloser(QList<Inline> &runs)
        : m_runs(runs)
    {
    }

    void close()
    {
        for (m_run = 0; m_run < m_runs.size(); ++m_run) {
            if (isOwnWords(m_runs.at(m_run)))
                closeRun();
            else
                say(m_runs.at(m_run).kind == Inline::Kind::LineBreak ? State::Beginning : State::Said);
        }
    }

private:
    enum class State {
        Beginning, ///< nothing in this line yet
        Said,      ///< a word or a value
        Sign,      ///< a sign of the wording's, and nothing after it
    };

    void say(State state)
    {
        m_state = state;
        m_afterSpace = false;
    }

    void closeRun()
    {
        for (m_at = 0; m_at < text().size(); ++m_at) {
            const QChar c = text().at(m_at);
            if (isSpace(c))
                m_afterSpace = true;
            else if (u",;.:()"_s.contains(c) && !isInside())
                meet(c);
            else
                say(State::Said);
        }
    }

    /// Whether the sign is part of a word or of an ellipsis: "a.b", "...".
    bool isInside() const
    {
        const bool inWord = m_at + 1 < text().size() && m_at > 0 && text().at(m_at - 1).isLetterOrNumber()
                         && text().at(m_at + 1).isLetterOrNumber();
        const bool dots = text().at(m_at) == u'.'
                       && ((m_at > 0 && text().at(m_at - 1) == u'.')
                           || (m_at + 1 < text().size() && text().at(m_at + 1) == u'.'));
        return inWord || dots;
    }

    void meet(QChar c)
    {
        const bool opens = m_state == State::Sign && m_sign == u'(';
        if (opens && c == u')' && !m_afterSpace)
            return removeFromSign(true);
        if (c == u')')
            return say(State::Said);
        const bool stray = c != u'(';
        if (stray && (m_state == State::Beginning || opens))
            return remove();
        if (stray && m_state == State::Sign && m_afterSpace) {
            const bool earlierGoes = c == u'.' ? m_sign != u'.' : (c == u':' || c == u';') && m_sign == u',';
            if (!earlierGoes)
                return remove();
            removeFromSign(false);
        } else if (c == u',' && m_state == State::Said && m_afterSpace) {
            return remove();
        }
        m_state = State::Sign;
        m_sign = c;
        m_signRun = m_run;
        m_signAt = m_at;
        m_afterSpace = false;
    }

    /// Takes out the sign at hand, and one of the spaces around it, or the one after it where none may stand.
    void remove()
    {
        QString &words = m_runs[m_run].text;
        words.remove(m_at, 1);
        while (m_at > 0 && m_at < words.size() && isSpace(words.at(m_at - 1)) && isSpace(words.at(m_at)))
            words.remove(--m_at, 1);
        const bool bare = m_state == State::Beginning || m_sign == u'(';
        while (bare && m_at < words.size() && isSpace(words.at(m_at)))
            words.remove(m_at, 1);
        --m_at;
    }

    /// Takes out the sign before the one at hand and the spaces around it; the one at hand too where @p both.
    void removeFromSign(bool both)
    {
        QString &words = m_runs[m_run].text;
        const qsizetype from = m_signRun == m_run ? m_signAt : 0;
        words.remove(from, m_at - from + (both ? 1 : 0));
        m_at = from - (both ? 1 : 0);
        QString &earlier = m_runs[m_signRun].text;
        if (m_signRun != m_run)
            earlier.truncate(m_signAt);
        const qsizetype end = m_signRun == m_run ? from : earlier.size();
        qsizetype begin = end;
        while (begin > 0 && isSpace(earlier.at(begin - 1)))
            --begin;
        earlier.remove(begin, end - begin);
        if (m_signRun == m_run)
            m_at -= end - begin;
        say(State::Said);
    }

    const QString &text() const { return m_runs.at(m_run).text; }

    QList<Inline> &m_runs;
    State m_state = State::Beginning;
    bool m_afterSpace = false;
    QChar m_sign;
    qsizetype m_run = 0;
    qsizetype m_at = 0;
    qsizetype m_signRun = 0;
    qsizetype m_signAt = 0;
};

} // namespace

void closeSigns(QList<Inline> &runs)
{
    SignCloser(runs).close();
    runs.removeIf([](const Inline &run) { return isOwnWords(run) && run.text.isEmpty(); });
}

QString capitalised(const QString &text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace() || u",;:()-"_s.contains(c); });
    QStringView word = QStringView(text).first(end - text.begin());
    while (word.endsWith(u'.'))
        word.chop(1);
    const bool own = std::ranges::any_of(word.sliced(std::min<qsizetype>(1, word.size())),
                                         [](QChar c) { return c.isUpper() || c.isDigit() || u"._@/\\"_s.contains(c); });
    QString result = text;
    if (!own && !result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace Cartulary
