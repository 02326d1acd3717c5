/* lua_terminals.h -- terminals and span sources out of Lua tables. */

#ifndef PAR_BINDINGS_LUA_TERMINALS_H
#define PAR_BINDINGS_LUA_TERMINALS_H

#include "bind.h"
#include "corpus/terminals.h"

typedef struct par_terminal_list {
  par_terminal *terminals;
  size_t n_terminals;
  par_span_source *sources;
  size_t n_sources;
} par_terminal_list;

/* Read the lists at `terminals` and `sources`; raises for what is not well
 * formed. Arrays are userdata on the stack, strings those of the tables; phrases
 * belong to the caller.
 *
 * A terminal is { kind = "values", attribute =, values = {...} },
 * { kind = "regex", attribute =, pattern =, caseless = },
 * { kind = "types", test = function(form) -> boolean } or
 * { kind = "place", place = "starts" | "ends" | "inside", source = i }.
 * A source is { kind = "document" | "paragraph" | "sentence" | "given" },
 * { kind = "layer", layer =, filter = { key, value, ... } } or
 * { kind = "phrases", phrases = { { fold, ... }, ... } }. */
void par_terminals_check(lua_State *L, par_terminal_list *list, int terminals, int sources,
                         const par_lexicon *lexicon);

#endif
