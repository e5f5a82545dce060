/* microhttpd.h -- what we call of libmicrohttpd, loaded on demand: ondemand_load(ONDEMAND_HTTP) comes first. */
#ifndef DATELINE_CLI_MICROHTTPD_H
#define DATELINE_CLI_MICROHTTPD_H

#include <microhttpd.h>

#include "model/ondemand.h"

#define MHD_add_response_header ONDEMAND(ONDEMAND_HTTP, MHD_add_response_header)
#define MHD_create_response_from_buffer ONDEMAND(ONDEMAND_HTTP, MHD_create_response_from_buffer)
#define MHD_destroy_response ONDEMAND(ONDEMAND_HTTP, MHD_destroy_response)
#define MHD_get_daemon_info ONDEMAND(ONDEMAND_HTTP, MHD_get_daemon_info)
#define MHD_get_timeout ONDEMAND(ONDEMAND_HTTP, MHD_get_timeout)
#define MHD_lookup_connection_value ONDEMAND(ONDEMAND_HTTP, MHD_lookup_connection_value)
#define MHD_queue_response ONDEMAND(ONDEMAND_HTTP, MHD_queue_response)
#define MHD_run ONDEMAND(ONDEMAND_HTTP, MHD_run)
#define MHD_start_daemon ONDEMAND(ONDEMAND_HTTP, MHD_start_daemon)
#define MHD_stop_daemon ONDEMAND(ONDEMAND_HTTP, MHD_stop_daemon)

#endif
