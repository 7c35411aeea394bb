// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <QApplication>
#include <QIcon>
#include <QPixmap>

#include <thread>

// How the program looks: one font, one palette, one style sheet, and the colours in which a status is
// written beside its word and sign. All text colours reach a contrast of 4.5 : 1 on their ground.
namespace fpk::look {

// Looks for the system's fonts beside other work, which takes about as long as making the application: to be
// called before that.
[[nodiscard]] std::jthread findFonts();

// Looks them through, which takes about as long as opening a plan; apply() waits for that. The application
// must outlive the thread.
[[nodiscard]] std::jthread readFonts();

void apply(QApplication &application);

// Dark or light; nothing: as the system was when apply() was called.
void setDark(std::optional<bool> dark);

// Text size of everything, in points, within sensible bounds; 0 is the usual one.
inline constexpr int smallestText = 8;
inline constexpr int usualText = 10;
inline constexpr int largestText = 18;
void setTextSize(int points);
int textSize();

// Whether the program's font has the Kyrgyz letters ң ө ү.
bool writesKyrgyz();

// A picture of resources/icons; sharp on screens of double density, light on dark ground, whichever it is
// when it is drawn.
QIcon icon(const char *name);

// The picture beside a question to the person.
QPixmap questionPicture();

QColor ink(Light light, const QPalette &palette);  // of the words
QColor tint(Light light, const QPalette &palette); // of the ground behind them
QColor muted(const QPalette &palette);             // of words that matter less
QColor accent(const QPalette &palette);
bool isDark(const QPalette &palette);

} // namespace fpk::look
