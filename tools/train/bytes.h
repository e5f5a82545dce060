/* bytes.h -- append little-endian numbers to a byte array. */
#ifndef TRAIN_BYTES_H
#define TRAIN_BYTES_H

#include <glib.h>

static inline void bytes_add_u16(GByteArray *out, guint16 value) {
  value = GUINT16_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, sizeof value);
}

static inline void bytes_add_u32(GByteArray *out, guint32 value) {
  value = GUINT32_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, sizeof value);
}

#endif
