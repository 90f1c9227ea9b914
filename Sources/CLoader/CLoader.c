// dl_iterate_phdr, dladdr and the ELF notes are visible from C only.
#define _GNU_SOURCE
#include "CLoader.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <stddef.h>
#include <string.h>

struct search {
  char *buffer;
  unsigned long capacity;
  unsigned long length;
};

static size_t aligned(size_t size) { return (size + 3) & ~(size_t)3; }

/// Looks for the note "GNU" of type NT_GNU_BUILD_ID in one segment of notes.
static int read_notes(const char *notes, size_t size, struct search *search) {
  size_t position = 0;
  while (position + sizeof(ElfW(Nhdr)) <= size) {
    const ElfW(Nhdr) *note = (const void *)(notes + position);
    const char *name = notes + position + sizeof *note;
    const unsigned char *id = (const void *)(name + aligned(note->n_namesz));
    size_t next = position + sizeof *note + aligned(note->n_namesz) + aligned(note->n_descsz);
    if (next > size) return 0;
    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && !memcmp(name, "GNU", 4)) {
      if (search->capacity < note->n_descsz * 2 + 1) return 0;
      for (size_t index = 0; index < note->n_descsz; index++) {
        search->buffer[index * 2] = "0123456789abcdef"[id[index] >> 4];
        search->buffer[index * 2 + 1] = "0123456789abcdef"[id[index] & 15];
      }
      search->length = note->n_descsz * 2;
      search->buffer[search->length] = 0;
      return 1;
    }
    position = next;
  }
  return 0;
}

/// The first object that the loader lists is the executable; the others are not looked at.
static int visit(struct dl_phdr_info *object, size_t size, void *data) {
  (void)size;
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *header = &object->dlpi_phdr[index];
    if (header->p_type != PT_NOTE) continue;
    if (read_notes((const char *)object->dlpi_addr + header->p_vaddr, header->p_memsz, data)) break;
  }
  return 1;
}

unsigned long pipe_build_id(char *buffer, unsigned long capacity) {
  struct search search = {buffer, capacity, 0};
  dl_iterate_phdr(visit, &search);
  return search.length;
}

const char *pipe_swift_runtime(void) {
  Dl_info information;
  void *symbol = dlsym(RTLD_DEFAULT, "swift_retain");
  return symbol && dladdr(symbol, &information) ? information.dli_fname : NULL;
}
