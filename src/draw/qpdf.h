/* qpdf.h -- what we call of libqpdf, loaded on demand: ondemand_load(ONDEMAND_QPDF) comes first. */
#ifndef DATELINE_DRAW_QPDF_H
#define DATELINE_DRAW_QPDF_H

#include <qpdf/qpdf-c.h>

#include "model/ondemand.h"

#define qpdf_cleanup ONDEMAND(ONDEMAND_QPDF, qpdf_cleanup)
#define qpdf_get_buffer ONDEMAND(ONDEMAND_QPDF, qpdf_get_buffer)
#define qpdf_get_buffer_length ONDEMAND(ONDEMAND_QPDF, qpdf_get_buffer_length)
#define qpdf_get_error ONDEMAND(ONDEMAND_QPDF, qpdf_get_error)
#define qpdf_get_error_full_text ONDEMAND(ONDEMAND_QPDF, qpdf_get_error_full_text)
#define qpdf_get_num_pages ONDEMAND(ONDEMAND_QPDF, qpdf_get_num_pages)
#define qpdf_get_page_n ONDEMAND(ONDEMAND_QPDF, qpdf_get_page_n)
#define qpdf_get_root ONDEMAND(ONDEMAND_QPDF, qpdf_get_root)
#define qpdf_init ONDEMAND(ONDEMAND_QPDF, qpdf_init)
#define qpdf_init_write_memory ONDEMAND(ONDEMAND_QPDF, qpdf_init_write_memory)
#define qpdf_more_warnings ONDEMAND(ONDEMAND_QPDF, qpdf_more_warnings)
#define qpdf_next_warning ONDEMAND(ONDEMAND_QPDF, qpdf_next_warning)
#define qpdf_oh_append_item ONDEMAND(ONDEMAND_QPDF, qpdf_oh_append_item)
#define qpdf_oh_get_array_item ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_array_item)
#define qpdf_oh_get_array_n_items ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_array_n_items)
#define qpdf_oh_get_dict ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_dict)
#define qpdf_oh_get_key ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_key)
#define qpdf_oh_get_object_id ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_object_id)
#define qpdf_oh_get_page_content_data ONDEMAND(ONDEMAND_QPDF, qpdf_oh_get_page_content_data)
#define qpdf_oh_has_key ONDEMAND(ONDEMAND_QPDF, qpdf_oh_has_key)
#define qpdf_oh_is_array ONDEMAND(ONDEMAND_QPDF, qpdf_oh_is_array)
#define qpdf_oh_is_dictionary ONDEMAND(ONDEMAND_QPDF, qpdf_oh_is_dictionary)
#define qpdf_oh_new_array ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_array)
#define qpdf_oh_new_bool ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_bool)
#define qpdf_oh_new_dictionary ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_dictionary)
#define qpdf_oh_new_name ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_name)
#define qpdf_oh_new_null ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_null)
#define qpdf_oh_new_stream ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_stream)
#define qpdf_oh_new_unicode_string ONDEMAND(ONDEMAND_QPDF, qpdf_oh_new_unicode_string)
#define qpdf_oh_release ONDEMAND(ONDEMAND_QPDF, qpdf_oh_release)
#define qpdf_oh_replace_key ONDEMAND(ONDEMAND_QPDF, qpdf_oh_replace_key)
#define qpdf_oh_replace_stream_data ONDEMAND(ONDEMAND_QPDF, qpdf_oh_replace_stream_data)
#define qpdf_oh_set_array_item ONDEMAND(ONDEMAND_QPDF, qpdf_oh_set_array_item)
#define qpdf_oh_wrap_in_array ONDEMAND(ONDEMAND_QPDF, qpdf_oh_wrap_in_array)
#define qpdf_read_memory ONDEMAND(ONDEMAND_QPDF, qpdf_read_memory)
#define qpdf_set_attempt_recovery ONDEMAND(ONDEMAND_QPDF, qpdf_set_attempt_recovery)
#define qpdf_set_deterministic_ID ONDEMAND(ONDEMAND_QPDF, qpdf_set_deterministic_ID)
#define qpdf_set_object_stream_mode ONDEMAND(ONDEMAND_QPDF, qpdf_set_object_stream_mode)
#define qpdf_set_suppress_warnings ONDEMAND(ONDEMAND_QPDF, qpdf_set_suppress_warnings)
#define qpdf_silence_errors ONDEMAND(ONDEMAND_QPDF, qpdf_silence_errors)
#define qpdf_write ONDEMAND(ONDEMAND_QPDF, qpdf_write)

#endif
