/* ascii.h -- letters of ASCII in inner loops: GLib's functions are called at a distance. */
#ifndef DATELINE_TEXT_ASCII_H
#define DATELINE_TEXT_ASCII_H

/* As g_ascii_tolower(). */
static inline char ascii_small(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

#endif
