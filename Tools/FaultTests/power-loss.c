// Loaded before a program (LD_PRELOAD) it has the power fail at one of its calls, and the disk then
// hold no more than was promised:
//
//   POWER_LOSS_AT=N        at the Nth call that changes files; without it, the count is written to
//   POWER_LOSS_LOG=FILE    this file when the program ends
//   POWER_LOSS_IN=FOLDER   the only place whose files are looked after
//   POWER_LOSS_NAMES=kept  names are on the disk at once, and only the bytes of files are lost
//
// What was written to a file since its last fsync is lost. What was done to the names in a folder –
// files made, renamed, removed – since the folder's last fsync is undone, unless names are kept. That
// is the least that POSIX allows and more than any journal loses.

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { most = 4096 };

// A file that was written to, and how much of it is safe. Found by its inode, whatever its name.
static struct { ino_t inode; off_t safe; char path[PATH_MAX]; } files[most];
static int file_count;

// A change of names that is not safe yet, and how it is undone.
static struct { enum { made, made_folder, moved, removed } what; int is_safe;
                char from[PATH_MAX], to[PATH_MAX], saved[PATH_MAX]; } changes[most];
static int change_count, saved_count;
static long calls, fail_at;
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }
#define REAL(name) ((typeof(&name))real(#name))

static int is_ours(const char *path) {
  const char *place = getenv("POWER_LOSS_IN");
  return place && path && strncmp(path, place, strlen(place)) == 0;
}

static const char *path_of(int fd, char *buffer) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t count = readlink(link, buffer, PATH_MAX - 1);
  if (count < 0) return NULL;
  buffer[count] = 0;
  return buffer;
}

static int file_at(const char *path) {
  struct stat status;
  if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return -1;
  for (int index = 0; index < file_count; index++)
    if (files[index].inode == status.st_ino) {
      snprintf(files[index].path, PATH_MAX, "%s", path);
      return index;
    }
  if (file_count == most) abort();
  files[file_count].inode = status.st_ino;
  files[file_count].safe = status.st_size;
  snprintf(files[file_count].path, PATH_MAX, "%s", path);
  return file_count++;
}

// A second name for what lies at a path, in a folder beside the place, so that it can come back.
static void save(const char *path, char *saved) {
  snprintf(saved, PATH_MAX, "%s.saved-%d", getenv("POWER_LOSS_IN"), saved_count++);
  REAL(unlink)(saved);
  if (link(path, saved) != 0) saved[0] = 0;
}

static void change(int what, const char *from, const char *to, const char *saved) {
  if (change_count == most) abort();
  changes[change_count].what = what;
  snprintf(changes[change_count].from, PATH_MAX, "%s", from);
  snprintf(changes[change_count].to, PATH_MAX, "%s", to ? to : "");
  snprintf(changes[change_count].saved, PATH_MAX, "%s", saved ? saved : "");
  changes[change_count++].is_safe = 0;
}

static void lose_power(void) {
  const char *names = getenv("POWER_LOSS_NAMES");
  for (int index = 0; index < file_count; index++) {
    struct stat status;
    // By its present name, or by that under which it was saved.
    if (stat(files[index].path, &status) == 0 && status.st_ino == files[index].inode
        && status.st_size > files[index].safe)
      truncate(files[index].path, files[index].safe);
    for (int other = 0; other < change_count; other++)
      if (changes[other].saved[0] && stat(changes[other].saved, &status) == 0
          && status.st_ino == files[index].inode && status.st_size > files[index].safe)
        truncate(changes[other].saved, files[index].safe);
  }
  for (int index = change_count - 1; index >= 0 && !(names && strcmp(names, "kept") == 0); index--) {
    if (changes[index].is_safe) continue;
    switch (changes[index].what) {
      case made: REAL(unlink)(changes[index].from); break;
      case made_folder: REAL(rmdir)(changes[index].from); break;
      case moved:
        REAL(rename)(changes[index].to, changes[index].from);
        if (changes[index].saved[0]) REAL(rename)(changes[index].saved, changes[index].to);
        break;
      case removed:
        if (changes[index].saved[0]) REAL(rename)(changes[index].saved, changes[index].from);
        break;
    }
  }
  _exit(137);
}

// Counts a call before it is carried out.
static void count_call(void) {
  if (fail_at == 0) {
    const char *text = getenv("POWER_LOSS_AT");
    fail_at = text ? atol(text) : -1;
  }
  if (++calls == fail_at) lose_power();
}

__attribute__((destructor)) static void report(void) {
  const char *log = getenv("POWER_LOSS_LOG");
  FILE *file = log ? fopen(log, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  if (!is_ours(path) || !(flags & (O_CREAT | O_TRUNC))) return REAL(open)(path, flags, mode);
  pthread_mutex_lock(&lock);
  count_call();
  int is_new = access(path, F_OK) != 0;
  int fd = REAL(open)(path, flags, mode);
  if (fd >= 0) {
    if (is_new) change(made, path, NULL, NULL);
    int index = file_at(path);
    if (index >= 0 && (is_new || flags & O_TRUNC)) files[index].safe = 0;
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!is_ours(path_of(fd, path))) return REAL(write)(fd, bytes, count);
  pthread_mutex_lock(&lock);
  count_call();
  file_at(path);
  ssize_t written = REAL(write)(fd, bytes, count);
  pthread_mutex_unlock(&lock);
  return written;
}

int fsync(int fd) {
  char path[PATH_MAX];
  if (!is_ours(path_of(fd, path))) return REAL(fsync)(fd);
  pthread_mutex_lock(&lock);
  count_call();
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISDIR(status.st_mode)) {
    size_t length = strlen(path);
    for (int index = 0; index < change_count; index++) {
      const char *name = changes[index].what == moved ? changes[index].to : changes[index].from;
      if (strncmp(name, path, length) == 0 && name[length] == '/' && !strchr(name + length + 1, '/'))
        changes[index].is_safe = 1;
    }
  } else {
    int index = file_at(path);
    if (index >= 0) files[index].safe = status.st_size;
  }
  pthread_mutex_unlock(&lock);
  return 0;
}

int rename(const char *from, const char *to) {
  if (!is_ours(to)) return REAL(rename)(from, to);
  pthread_mutex_lock(&lock);
  count_call();
  char saved[PATH_MAX] = "";
  if (access(to, F_OK) == 0) save(to, saved);
  int result = REAL(rename)(from, to);
  if (result == 0) {
    change(moved, from, to, saved);
    file_at(to);
    // What lies in a folder moves with it.
    size_t length = strlen(from);
    for (int index = 0; index < file_count; index++) {
      char rest[PATH_MAX];
      if (strncmp(files[index].path, from, length) != 0 || files[index].path[length] != '/')
        continue;
      snprintf(rest, PATH_MAX, "%s", files[index].path + length);
      snprintf(files[index].path, PATH_MAX, "%.*s%.*s", 2000, to, 2000, rest);
    }
  }
  pthread_mutex_unlock(&lock);
  return result;
}

int unlink(const char *path) {
  if (!is_ours(path)) return REAL(unlink)(path);
  pthread_mutex_lock(&lock);
  count_call();
  char saved[PATH_MAX] = "";
  struct stat status;
  if (lstat(path, &status) == 0 && S_ISREG(status.st_mode)) save(path, saved);
  int result = REAL(unlink)(path);
  if (result == 0) change(removed, path, NULL, saved);
  pthread_mutex_unlock(&lock);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  if (!is_ours(path)) return REAL(mkdir)(path, mode);
  pthread_mutex_lock(&lock);
  count_call();
  int result = REAL(mkdir)(path, mode);
  if (result == 0) change(made_folder, path, NULL, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}
