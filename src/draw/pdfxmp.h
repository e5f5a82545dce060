/* pdfxmp.h -- the metadata of a PDF as XMP, the form that libraries and archives read. */
#ifndef DATELINE_DRAW_PDFXMP_H
#define DATELINE_DRAW_PDFXMP_H

#include <stdint.h>

#include "scene/scene.h"

/* A whole packet; `epoch` as for draw_pdf(); `faces` as fonts_used().  New string. */
char *pdfxmp_new(const Scene *scene, int64_t epoch, const GPtrArray *faces);

#endif
