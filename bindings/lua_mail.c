/* lua_mail.c -- core.mail: the messages of a mail file or mailbox. */

#include "bind.h"
#include "load/mail.h"

static int close_mail(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_MAIL);
  const par_mail_api *api;
  if (handle->object != NULL && par_mail_get(&api, NULL) == PAR_OK) api->close(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.mail(bytes) -> mail */
static int open_mail(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  par_error err = {0};
  const par_mail_api *api;
  par_mail *mail;
  par_handle *handle = par_bind_new_handle(L, PAR_META_MAIL, 0);
  par_status status = par_mail_get(&api, &err);
  if (status == PAR_OK) status = api->open(&mail, bytes, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = mail;
  return 1;
}

static void clear_message(void *message) {
  const par_mail_api *api;
  if (par_mail_get(&api, NULL) == PAR_OK) api->clear(message);
}

static void push_files(lua_State *L, const par_mail_files *files) {
  lua_createtable(L, (int)files->n, 0);
  for (size_t i = 0; i < files->n; i++) {
    const par_mail_file *file = &files->data[i];
    lua_createtable(L, 0, 3);
    lua_pushstring(L, file->name);
    lua_setfield(L, -2, "name");
    lua_pushstring(L, file->type);
    lua_setfield(L, -2, "type");
    lua_pushlstring(L, file->bytes.len > 0 ? file->bytes.data : "", file->bytes.len);
    lua_setfield(L, -2, "bytes");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static void push_message(lua_State *L, const par_mail_message *message) {
  lua_createtable(L, 0, 4);
  lua_createtable(L, 0, (int)message->headers.n);
  for (size_t i = 0; i < message->headers.n; i++) {
    lua_pushstring(L, message->headers.data[i].value);
    lua_setfield(L, -2, message->headers.data[i].key);
  }
  lua_setfield(L, -2, "headers");
  lua_pushlstring(L, message->text.len > 0 ? message->text.data : "", message->text.len);
  lua_setfield(L, -2, message->is_html ? "html" : "text");
  push_files(L, &message->files);
  lua_setfield(L, -2, "files");
}

/* mail:next() -> { headers =, text = or html =, files = }; false after the last */
static int mail_next(lua_State *L) {
  par_mail *mail = par_bind_object(L, 1, PAR_META_MAIL);
  const par_mail_api *api;
  par_error err = {0};
  lua_settop(L, 1);
  par_mail_message *message = par_bind_temporary(L, sizeof *message, clear_message);
  par_status status = par_mail_get(&api, &err);
  if (status == PAR_OK) status = api->next(message, mail, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  push_message(L, message);
  par_bind_release(L, 2);
  return 1;
}

static const luaL_Reg functions[] = {{"mail", open_mail}, {NULL, NULL}};

static const luaL_Reg methods[] = {{"next", mail_next}, {NULL, NULL}};

void par_open_mail(lua_State *L) {
  par_bind_metatable(L, PAR_META_MAIL, methods, close_mail);
  luaL_setfuncs(L, functions, 0);
}
