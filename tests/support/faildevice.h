// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Cartulary::Test {

/// A device that takes @c limit bytes and then fails, as a full disk does.
class FailDevice : public QIODevice
{
public:
    explicit FailDevice(qint64 limit)
        : m_left(limit)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_left);
        m_left -= taken;
        if (taken > 0)
            return taken;
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }

private:
    qint64 m_left;
};

} // namespace Cartulary::Test
