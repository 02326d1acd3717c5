/* lua_xml.c -- core.xml: the documents of an XML file, by a mapping that is a table. */

#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "load/formats.h"

/* A file that is being read, with its mapping, and what reads it. */
typedef struct xml_file {
  const par_xml_functions *functions;
  par_xml_mapping *mapping;
  par_xml *xml;
} xml_file;

static int close_file(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_XML);
  xml_file *file = handle->object;
  handle->object = NULL;
  if (file == NULL) return 0;
  if (file->functions != NULL) {
    file->functions->close(file->xml);
    file->functions->mapping_free(file->mapping);
  }
  free(file);
  return 0;
}

typedef par_status take_entry(lua_State *L, const xml_file *file, const char *first,
                              const char *second, par_error *err);

/* Each entry { first, second, ... } of the list in the field; raises what is wrong. */
static void each_entry(lua_State *L, int table, const char *field, const xml_file *file,
                       take_entry *take) {
  par_error err = {0};
  lua_getfield(L, table, field);
  lua_Integer n = lua_isnil(L, -1) ? 0 : par_bind_list_len(L, lua_gettop(L));
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_rawgeti(L, -1, 3);
    lua_rawgeti(L, -2, 1);
    lua_rawgeti(L, -3, 2);
    if (take(L, file, luaL_checkstring(L, -2), luaL_checkstring(L, -1), &err) != PAR_OK)
      luaL_error(L, "%s", err.message);
    lua_pop(L, 4);
  }
  lua_pop(L, 1);
}

/* The third of an element's entry is its level. */
static par_status take_element(lua_State *L, const xml_file *file, const char *role,
                               const char *element, par_error *err) {
  lua_Integer level = lua_tointeger(L, -3);
  if (level < 0 || level > 9) luaL_error(L, "'%s' has level %I", element, level);
  return file->functions->mapping_add(file->mapping, role, element, (int)level, err);
}

static par_status take_path(lua_State *L, const xml_file *file, const char *key,
                            const char *path, par_error *err) {
  (void)L;
  return file->functions->mapping_path(file->mapping, key, false, path, err);
}

static par_status take_metadatum(lua_State *L, const xml_file *file, const char *key,
                                 const char *path, par_error *err) {
  (void)L;
  return file->functions->mapping_path(file->mapping, key, true, path, err);
}

static par_xml_date date_order(lua_State *L, int table) {
  static const char *const orders[] = {"iso", "dmy", "mdy", "ymd", NULL};
  static const par_xml_date dates[] = {PAR_XML_ISO, PAR_XML_DMY, PAR_XML_MDY, PAR_XML_YMD};
  lua_getfield(L, table, "date_order");
  par_xml_date date = dates[luaL_checkoption(L, -1, "iso", orders)];
  lua_pop(L, 1);
  return date;
}

/* core.xml(bytes, name, { elements =, paths =, metadata =, date_order = }, encoding)
 * -> documents */
static int open_xml(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  const char *name = luaL_checkstring(L, 2);
  luaL_checktype(L, 3, LUA_TTABLE);
  const char *encoding = luaL_optstring(L, 4, NULL);
  const par_formats *formats;
  par_error err = {0};
  par_status status = par_formats_get(&formats, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_handle *handle = par_bind_new_handle(L, PAR_META_XML, 1); /* keeps the bytes */
  xml_file *file = handle->object = calloc(1, sizeof *file);
  if (file == NULL) return luaL_error(L, "out of memory");
  file->functions = &formats->xml;
  status = file->functions->mapping_new(&file->mapping, date_order(L, 3), &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  each_entry(L, 3, "elements", file, take_element);
  each_entry(L, 3, "paths", file, take_path);
  each_entry(L, 3, "metadata", file, take_metadatum);
  status = file->functions->open(&file->xml, bytes, len, name, encoding, file->mapping, &err);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

static void push_metadata(lua_State *L, const par_loaded *loaded) {
  lua_createtable(L, 0, (int)loaded->metadata.n);
  for (size_t i = 0; i < loaded->metadata.n; i++) {
    lua_pushstring(L, loaded->metadata.data[i].value);
    lua_setfield(L, -2, loaded->metadata.data[i].key);
  }
}

/* documents:next() -> loaded, metadata, id, placed; false after the last */
static int next_document(lua_State *L) {
  xml_file *file = par_bind_object(L, 1, PAR_META_XML);
  par_xml_found found;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_LOADED, 0);
  par_loaded *loaded = handle->object = calloc(1, sizeof *loaded);
  if (loaded == NULL) return luaL_error(L, "out of memory");
  par_status status = file->functions->next(loaded, &found, file->xml, &err);
  if (status == PAR_OK) status = par_load_structure(loaded, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  push_metadata(L, loaded);
  loaded->metadata.n = 0;
  lua_pushstring(L, found.id);
  lua_pushboolean(L, found.placed);
  return 4;
}

static const luaL_Reg functions[] = {
  {"xml", open_xml},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"next", next_document},
  {NULL, NULL},
};

void par_open_xml(lua_State *L) {
  par_bind_metatable(L, PAR_META_XML, methods, close_file);
  luaL_setfuncs(L, functions, 0);
}
