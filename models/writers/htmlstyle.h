// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Cartulary {

/// The style sheet of an HTML document: light and dark, screen and paper.
inline constexpr QLatin1StringView htmlStyle(
    R"(:root{color-scheme:light dark;--ink:#1c1e22;--paper:#fff;--accent:#1f3a5f;--muted:#5a6370;--rule:#c3cad4;--fill:#eaeff5;--note:#f4f6f9;--missing:#9b1616;--missing-fill:#fdeae6;--link:#1b4f8f}
@media (prefers-color-scheme:dark){:root{--ink:#e4e6ea;--paper:#16181c;--accent:#a9c4e8;--muted:#a2abb8;--rule:#3d4550;--fill:#232a34;--note:#1d2229;--missing:#ffb4a8;--missing-fill:#4a1a16;--link:#8fb8ee}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Gentium Plus","Gentium",Charter,"Iowan Old Style",Georgia,serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
.logo{float:right;max-width:11.5rem;max-height:4.5rem;margin-left:1.6rem;background:#fff}
h1,h2,h3,h4,h5,h6{color:var(--accent);line-height:1.25;margin:1.6em 0 .4em;break-after:avoid}
h1{font-size:2.1rem;margin:0 0 .2em}h2{font-size:1.4rem}h3{font-size:1.18rem}h4,h5,h6{font-size:1rem;color:var(--ink)}
.subtitle{font-size:1.25rem;margin:0}.version{color:var(--muted);font-style:italic;margin:.2em 0 0}
header::after{content:"";display:block;clear:both;border-bottom:1px solid var(--accent);margin-top:1rem}
nav ol{list-style:none;padding-left:0;margin:.4em 0}nav ol ol{padding-left:1.4em;margin:0}
nav h2{font-size:1.15rem}
.number{margin-right:.5em}
p{margin:.6em 0}ul,ol{padding-left:1.6em;margin:.5em 0}li{margin:.25em 0}li>p:first-child{margin-top:0}li>p:last-child{margin-bottom:0}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
.table{position:relative;overflow-x:auto;margin:1em 0}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:.94rem;border-top:1px solid var(--rule)}
th,td{padding:.4em .6em;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
thead th{background:var(--fill);color:var(--accent);border-bottom:1px solid var(--accent)}
th>:first-child,td>:first-child{margin-top:0}th>:last-child,td>:last-child{margin-bottom:0}
aside{background:var(--note);border-left:3px solid var(--accent);padding:.6em 1em;margin:1em 0}
aside>:first-child{margin-top:0}aside>:last-child{margin-bottom:0}
mark.missing{background:var(--missing-fill);color:var(--missing);font-weight:bold;padding:0 .15em}
.blank{color:var(--muted);border-bottom:1px dotted currentColor}.blank:empty{display:inline-block;min-width:12em;height:1em}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.5rem 2.5rem;margin:1.5em 0;break-inside:avoid}
.signatures>div{border-top:2px solid var(--accent);padding-top:.3em}
.fill-in{display:flex;gap:.5em;align-items:end;margin-top:1em}.fill-in::after{content:"";flex:1;min-width:3em;border-bottom:1px solid var(--muted)}
.page-break{break-before:page;border:0;margin:1.5em 0}
footer{padding-bottom:3rem}
@page{margin:2.4cm}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--accent:#1f3a5f;--muted:#555;--rule:#bbb;--fill:#eaeff5;--note:#f4f6f9;--missing:#9b1616;--missing-fill:#fdeae6;--link:#1b4f8f}body{font-size:10.5pt}header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}thead{display:table-header-group}tr,aside{break-inside:avoid}p{orphans:2;widows:2}.table{overflow:visible}}
)");

} // namespace Cartulary
