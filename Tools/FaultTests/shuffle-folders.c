// Loaded before a program (LD_PRELOAD) it hands out the names of every folder in another order.

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

enum { most = 4096 };

static struct {
  DIR *folder;
  struct dirent *entries;
  int count, next;
} lists[64];

struct dirent *readdir(DIR *folder) {
  static struct dirent *(*real)(DIR *);
  if (!real) real = (struct dirent * (*)(DIR *)) dlsym(RTLD_NEXT, "readdir");
  int slot = 0;
  while (slot < 63 && lists[slot].folder && lists[slot].folder != folder) slot++;
  if (!lists[slot].folder) {
    lists[slot].folder = folder;
    lists[slot].entries = malloc(most * sizeof(struct dirent));
    lists[slot].next = lists[slot].count = 0;
    struct dirent *entry;
    while (lists[slot].count < most && (entry = real(folder)))
      memcpy(&lists[slot].entries[lists[slot].count++], entry, entry->d_reclen);
    const char *seed = getenv("SHUFFLE_SEED");
    srand(seed ? (unsigned)atoi(seed) : 1);
    for (int index = lists[slot].count - 1; index > 0; index--) {
      int other = rand() % (index + 1);
      struct dirent held = lists[slot].entries[index];
      lists[slot].entries[index] = lists[slot].entries[other];
      lists[slot].entries[other] = held;
    }
  }
  if (lists[slot].next < lists[slot].count) return &lists[slot].entries[lists[slot].next++];
  return NULL;
}

int closedir(DIR *folder) {
  static int (*real)(DIR *);
  if (!real) real = (int (*)(DIR *))dlsym(RTLD_NEXT, "closedir");
  for (int slot = 0; slot < 64; slot++) {
    if (lists[slot].folder != folder) continue;
    free(lists[slot].entries);
    lists[slot].folder = NULL;
  }
  return real(folder);
}
