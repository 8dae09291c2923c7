/* Makes a folder slow for the programs that preload this: each file that they open, write in whole, list or rename there waits. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void wait_for(const char *path) {
  const char *folder = getenv("SLOW_FOLDER");
  const char *ms = getenv("SLOW_MS");
  if (folder && ms && path && strncmp(path, folder, strlen(folder)) == 0) usleep(atoi(ms) * 1000);
}

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static int opened(const char *name, const char *path, int flags, va_list more) {
  int (*real)(const char *, int, ...) = next(name);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  wait_for(path);
  return real(path, flags, mode);
}

#define OPEN(name)                               \
  int name(const char *path, int flags, ...) {   \
    va_list more;                                \
    va_start(more, flags);                       \
    int fd = opened(#name, path, flags, more);   \
    va_end(more);                                \
    return fd;                                   \
  }
OPEN(open)
OPEN(open64)

DIR *opendir(const char *path) {
  DIR *(*real)(const char *) = next("opendir");
  wait_for(path);
  return real(path);
}

int rename(const char *from, const char *to) {
  int (*real)(const char *, const char *) = next("rename");
  wait_for(to);
  return real(from, to);
}
