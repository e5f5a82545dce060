/* gmime.h -- what we call of GMime, loaded on demand: ondemand_load(ONDEMAND_GMIME) comes first.
 *
 * GMime's macros cast through GObject; the types are asked by its own g_mime_*_get_type() functions here. */
#ifndef DATELINE_READ_DOCUMENT_GMIME_H
#define DATELINE_READ_DOCUMENT_GMIME_H

#include <gmime/gmime.h>

#include "model/ondemand.h"

#define g_mime_content_type_get_parameter ONDEMAND(ONDEMAND_GMIME, g_mime_content_type_get_parameter)
#define g_mime_content_type_is_type ONDEMAND(ONDEMAND_GMIME, g_mime_content_type_is_type)
#define g_mime_content_disposition_get_disposition ONDEMAND(ONDEMAND_GMIME, g_mime_content_disposition_get_disposition)
#define g_mime_data_wrapper_write_to_stream ONDEMAND(ONDEMAND_GMIME, g_mime_data_wrapper_write_to_stream)
#define g_mime_message_get_date ONDEMAND(ONDEMAND_GMIME, g_mime_message_get_date)
#define g_mime_message_get_mime_part ONDEMAND(ONDEMAND_GMIME, g_mime_message_get_mime_part)
#define g_mime_message_get_subject ONDEMAND(ONDEMAND_GMIME, g_mime_message_get_subject)
#define g_mime_message_part_get_message ONDEMAND(ONDEMAND_GMIME, g_mime_message_part_get_message)
#define g_mime_message_part_get_type ONDEMAND(ONDEMAND_GMIME, g_mime_message_part_get_type)
#define g_mime_multipart_get_count ONDEMAND(ONDEMAND_GMIME, g_mime_multipart_get_count)
#define g_mime_multipart_get_part ONDEMAND(ONDEMAND_GMIME, g_mime_multipart_get_part)
#define g_mime_multipart_get_type ONDEMAND(ONDEMAND_GMIME, g_mime_multipart_get_type)
#define g_mime_object_get_content_disposition ONDEMAND(ONDEMAND_GMIME, g_mime_object_get_content_disposition)
#define g_mime_object_get_content_type ONDEMAND(ONDEMAND_GMIME, g_mime_object_get_content_type)
#define g_mime_object_get_header ONDEMAND(ONDEMAND_GMIME, g_mime_object_get_header)
#define g_mime_parser_construct_message ONDEMAND(ONDEMAND_GMIME, g_mime_parser_construct_message)
#define g_mime_parser_eos ONDEMAND(ONDEMAND_GMIME, g_mime_parser_eos)
#define g_mime_parser_new_with_stream ONDEMAND(ONDEMAND_GMIME, g_mime_parser_new_with_stream)
#define g_mime_parser_set_format ONDEMAND(ONDEMAND_GMIME, g_mime_parser_set_format)
#define g_mime_part_get_content ONDEMAND(ONDEMAND_GMIME, g_mime_part_get_content)
#define g_mime_part_get_filename ONDEMAND(ONDEMAND_GMIME, g_mime_part_get_filename)
#define g_mime_part_get_type ONDEMAND(ONDEMAND_GMIME, g_mime_part_get_type)
#define g_object_unref ONDEMAND(ONDEMAND_GMIME, g_object_unref)
#define g_type_check_instance_is_a ONDEMAND(ONDEMAND_GMIME, g_type_check_instance_is_a)
#define g_mime_stream_mem_get_byte_array ONDEMAND(ONDEMAND_GMIME, g_mime_stream_mem_get_byte_array)
#define g_mime_stream_mem_new ONDEMAND(ONDEMAND_GMIME, g_mime_stream_mem_new)
#define g_mime_stream_mem_new_with_buffer ONDEMAND(ONDEMAND_GMIME, g_mime_stream_mem_new_with_buffer)

#endif
