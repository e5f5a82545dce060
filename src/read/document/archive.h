/* archive.h -- what we call of libarchive, loaded on demand: ondemand_load(ONDEMAND_ARCHIVE) comes first. */
#ifndef DATELINE_READ_DOCUMENT_ARCHIVE_H
#define DATELINE_READ_DOCUMENT_ARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

#include "model/ondemand.h"

#define archive_entry_filetype ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_filetype)
#define archive_entry_pathname_utf8 ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_pathname_utf8)
#define archive_entry_is_encrypted ONDEMAND(ONDEMAND_ARCHIVE, archive_entry_is_encrypted)
#define archive_error_string ONDEMAND(ONDEMAND_ARCHIVE, archive_error_string)
#define archive_read_data ONDEMAND(ONDEMAND_ARCHIVE, archive_read_data)
#define archive_read_free ONDEMAND(ONDEMAND_ARCHIVE, archive_read_free)
#define archive_read_new ONDEMAND(ONDEMAND_ARCHIVE, archive_read_new)
#define archive_read_next_header ONDEMAND(ONDEMAND_ARCHIVE, archive_read_next_header)
#define archive_read_open_memory ONDEMAND(ONDEMAND_ARCHIVE, archive_read_open_memory)
#define archive_read_support_format_zip ONDEMAND(ONDEMAND_ARCHIVE, archive_read_support_format_zip)

#endif
