// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeconvert.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <csignal>

namespace Cartulary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 2min;
constexpr int look = 100; ///< milliseconds between two looks at whether it was cancelled

struct Setting
{
    const char *path;
    const char *name;
    const char *value;
};

/// What LibreOffice must not do with a stranger's file.
constexpr Setting settings[]{
    {"/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
    {"/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"},
    {"/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
    {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    {"/org.openoffice.Office.Writer/Content/Update", "Link", "0"}, // links are never brought up to date
    {"/org.openoffice.Office.Common/Misc", "CrashReport", "false"},
    {"/org.openoffice.Inet/Settings", "ooInetProxyType", "1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"}, // where nobody answers
    {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"},
};

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Cartulary::OfficeConvert", sentence);
}

QString libreOffice()
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    return program.isEmpty() ? QStandardPaths::findExecutable(u"libreoffice"_s) : program;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray profileSettings()
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n";
    for (const Setting &setting : settings)
        xml += QByteArray("<item oor:path=\"") + setting.path + "\"><prop oor:name=\"" + setting.name
             + "\" oor:op=\"fuse\"><value>" + setting.value + "</value></prop></item>\n";
    return xml + "</oor:items>\n";
}

/// Stops the program and what it has started.
void stop(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0)
        ::kill(pid_t(-id), SIGKILL);
    process.waitForFinished();
}

/// Waits for the program to end by itself; false if it was stopped.
bool waitFor(QProcess &process, const std::atomic<bool> *cancelled)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(look)) {
        if (process.state() == QProcess::NotRunning)
            return true;
        if (timer.durationElapsed() > longest || (cancelled && *cancelled)) {
            stop(process);
            return false;
        }
    }
    return true;
}

} // namespace

bool isLibreOfficePresent()
{
    return !libreOffice().isEmpty();
}

Result<QByteArray> convertToPdf(const QByteArray &file, OfficeFormat format, const std::atomic<bool> *cancelled)
{
    const QString program = libreOffice();
    if (program.isEmpty())
        return ioError(translated(
            QT_TRANSLATE_NOOP("Cartulary::OfficeConvert",
                              "A PDF of this document is made by LibreOffice, which is not installed: install "
                              "LibreOffice Writer, or save the document itself.")));
    const QTemporaryDir folder;
    const QString document = folder.filePath(u"document."_s + documentEnding(format));
    const QString profile = folder.filePath(u"profile"_s);
    if (!folder.isValid() || !QDir().mkpath(profile + u"/user"_s) || !write(document, file)
        || !write(profile + u"/user/registrymodifications.xcu"_s, profileSettings()))
        return ioError(translated(QT_TRANSLATE_NOOP("Cartulary::OfficeConvert",
                                                    "There is no room for the files that LibreOffice needs.")),
                       folder.path());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SAL_USE_VCLPLUGIN"_s, u"svp"_s); // no display is asked for
    process.setProcessEnvironment(environment);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.setWorkingDirectory(folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(QUrl::FullyEncoded),
                            u"--headless"_s, u"--norestore"_s, u"--nolockcheck"_s, u"--convert-to"_s,
                            u"pdf:writer_pdf_Export"_s, u"--outdir"_s, folder.path(), document});
    if (!process.waitForStarted())
        return ioError(translated(QT_TRANSLATE_NOOP("Cartulary::OfficeConvert", "LibreOffice cannot be started: %1."))
                           .arg(process.errorString()),
                       program);
    if (!waitFor(process, cancelled))
        return ioError(translated(cancelled && *cancelled
                                      ? QT_TRANSLATE_NOOP("Cartulary::OfficeConvert", "The conversion was cancelled.")
                                      : QT_TRANSLATE_NOOP("Cartulary::OfficeConvert",
                                                          "LibreOffice took too long over this document and was "
                                                          "stopped: save the document itself and open it there.")));
    QFile pdf(folder.filePath(u"document.pdf"_s));
    if (!pdf.open(QIODevice::ReadOnly) || pdf.size() == 0)
        return ioError(translated(QT_TRANSLATE_NOOP("Cartulary::OfficeConvert",
                                                    "LibreOffice made no PDF of this document: save the document "
                                                    "itself and open it there.")));
    return pdf.readAll();
}

} // namespace Cartulary
