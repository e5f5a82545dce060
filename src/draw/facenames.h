/* facenames.h -- names and versions in font files; private to this room. */
#ifndef DATELINE_DRAW_FACENAMES_H
#define DATELINE_DRAW_FACENAMES_H

#include <glib.h>
#include <hb-ot.h>

/* The entry of the file's `name` table in English, such as HB_OT_NAME_ID_VERSION_STRING; "" where it has none.  New
 * string. */
char *facenames_get(hb_face_t *file, hb_ot_name_id_t id);

/* "2.007" of "Version 2.007; 2014-02-27".  New string. */
char *facenames_version(hb_face_t *file);

/* Faces as rdf:li of xmpTPg:Fonts (XMP specification, part 2, 1.2.6), each once, in their order; `files`: of hb_face_t.
 */
void facenames_write_xmp(GString *out, const GPtrArray *files);

#endif
