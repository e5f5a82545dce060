/* sqlite.h -- what we call of SQLite, loaded on demand: ondemand_load(ONDEMAND_SQLITE) comes first. */
#ifndef DATELINE_STORE_SQLITE_H
#define DATELINE_STORE_SQLITE_H

#include <sqlite3.h>

#include "model/ondemand.h"

#define sqlite3_bind_int64 ONDEMAND(ONDEMAND_SQLITE, sqlite3_bind_int64)
#define sqlite3_bind_null ONDEMAND(ONDEMAND_SQLITE, sqlite3_bind_null)
#define sqlite3_bind_text ONDEMAND(ONDEMAND_SQLITE, sqlite3_bind_text)
#define sqlite3_busy_timeout ONDEMAND(ONDEMAND_SQLITE, sqlite3_busy_timeout)
#define sqlite3_close_v2 ONDEMAND(ONDEMAND_SQLITE, sqlite3_close_v2)
#define sqlite3_column_int64 ONDEMAND(ONDEMAND_SQLITE, sqlite3_column_int64)
#define sqlite3_column_text ONDEMAND(ONDEMAND_SQLITE, sqlite3_column_text)
#define sqlite3_db_config ONDEMAND(ONDEMAND_SQLITE, sqlite3_db_config)
#define sqlite3_errmsg ONDEMAND(ONDEMAND_SQLITE, sqlite3_errmsg)
#define sqlite3_exec ONDEMAND(ONDEMAND_SQLITE, sqlite3_exec)
#define sqlite3_finalize ONDEMAND(ONDEMAND_SQLITE, sqlite3_finalize)
#define sqlite3_last_insert_rowid ONDEMAND(ONDEMAND_SQLITE, sqlite3_last_insert_rowid)
#define sqlite3_open_v2 ONDEMAND(ONDEMAND_SQLITE, sqlite3_open_v2)
#define sqlite3_prepare_v2 ONDEMAND(ONDEMAND_SQLITE, sqlite3_prepare_v2)
#define sqlite3_reset ONDEMAND(ONDEMAND_SQLITE, sqlite3_reset)
#define sqlite3_step ONDEMAND(ONDEMAND_SQLITE, sqlite3_step)

#endif
