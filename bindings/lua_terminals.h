/* lua_terminals.h -- terminals and span sources out of Lua tables. */

#ifndef PAR_BINDINGS_LUA_TERMINALS_H
#define PAR_BINDINGS_LUA_TERMINALS_H

#include "bind.h"
#include "corpus/terminals.h"

typedef struct par_terminal_list {
  par_terminal *terminals;
  size_t n_terminals;
  par_span_source *sources;
  par_handle **phrases; /* by source, NULL for those without */
  size_t n_sources;
} par_terminal_list;

/* Read the lists at `terminals` and `sources`; raises for what is not well
 * formed. Tests are asked about the lexicon of the corpus at `corpus`. All that
 * the lists point to is kept alive by what this leaves on the stack.
 *
 * A terminal is { kind = "values", attribute =, values = {...} },
 * { kind = "regex", attribute =, pattern =, caseless = },
 * { kind = "layer", layer =, values = {...} }, or with pattern =, caseless =, plain =,
 * { kind = "types", test = function(form) -> boolean } or
 * { kind = "place", place = "starts" | "ends" | "inside", source = i }.
 * A source is { kind = "document" | "paragraph" | "sentence" | "given" },
 * { kind = "layer", layer =, filter = { key, value, ... } } or
 * { kind = "phrases", entries = { string, ... },
 * folds = function(entry) -> { fold, ... } }, asked of entries with other signs than ASCII
 * letters and spaces. */
void par_terminals_check(lua_State *L, par_terminal_list *list, int corpus, int terminals,
                         int sources);

/* To be called just before par_classes_new, which takes the phrases over. */
void par_terminals_hand_over(par_terminal_list *list);

/* Make the metatable of phrases known. */
void par_open_terminals(lua_State *L);

#endif
