// Loaded before a program (LD_PRELOAD) it sets its calendar to the second that CLOCK_SECONDS names.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static time_t second(void) {
  const char *text = getenv("CLOCK_SECONDS");
  return text ? (time_t)atoll(text) : 0;
}

time_t time(time_t *place) {
  if (place) *place = second();
  return second();
}

int clock_gettime(clockid_t clock, struct timespec *place) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, place);
  if (result == 0 && clock == CLOCK_REALTIME) place->tv_sec = second();
  return result;
}
