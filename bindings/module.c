/* module.c -- "parlance.core", put together. */

#include "bind.h"

#ifndef PARLANCE_VERSION
#  define PARLANCE_VERSION "0"
#endif

int luaopen_parlance_core(lua_State *L) {
  lua_newtable(L);
  lua_pushliteral(L, PARLANCE_VERSION);
  lua_setfield(L, -2, "version");
  par_open_bind(L);
  par_open_text(L);
  par_open_records(L);
  par_open_source(L);
  par_open_decoder(L);
  par_open_load(L);
  par_open_mail(L);
  par_open_loaded(L);
  par_open_xml(L);
  par_open_head(L);
  par_open_corpus(L);
  par_open_ingest(L);
  par_open_document(L);
  par_open_layers(L);
  par_open_classes(L);
  par_open_regular(L);
  par_open_hits(L);
  par_open_paths(L);
  par_open_near(L);
  par_open_sql(L);
  par_open_line(L);
  par_open_worker(L);
  par_open_guard(L);
  return 1;
}
