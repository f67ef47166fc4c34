// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of the window reads anyway, compiled once. Each still includes what it uses: this is for speed
// alone.
#include <QtWidgets>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
