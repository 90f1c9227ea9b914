// posix_spawn can set no resource limits, so the child sets them itself between fork and exec.
// Nothing there but calls that are safe after a fork of a process with threads.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BUFFER = 1 << 20, FIRST_FREE = 3 };

/// A pipe that is closed on exec, with neither end on a standard stream's number.
static int make_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  for (int side = 0; side < 2; side++) {
    if (ends[side] >= FIRST_FREE) continue;
    int moved = fcntl(ends[side], F_DUPFD_CLOEXEC, FIRST_FREE);
    if (moved < 0) {
      int code = errno;
      close(ends[0]);
      close(ends[1]);
      return code;
    }
    close(ends[side]);
    ends[side] = moved;
  }
  return 0;
}

static void set_limit(int resource, unsigned long value) {
  struct rlimit limit;
  if (value == 0 || getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = value;
  setrlimit(resource, &limit);
}

static void become(char *const arguments[], char *const environment[], const char *directory,
                   const struct pipe_limits *limits, const int ends[3], int status) {
  setpgid(0, 0);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int stream = 0; stream < 3; stream++) {
    if (dup2(ends[stream], stream) < 0) goto fail;
  }
#ifdef SYS_close_range
  // What others have opened without closing it on exec; the 4 marks instead of closing.
  syscall(SYS_close_range, FIRST_FREE, ~0U, 4);
#endif
  if (chdir(directory) != 0) goto fail;
  set_limit(RLIMIT_AS, limits->memory);
  set_limit(RLIMIT_NOFILE, limits->files);
  set_limit(RLIMIT_CPU, limits->seconds);
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CORE, &core);
  execvpe(arguments[0], arguments, environment);
fail:;
  int code = errno;
  (void)!write(status, &code, sizeof code);
  _exit(127);
}

static void close_all(int pipes[4][2], int count) {
  for (int index = 0; index < count; index++) {
    close(pipes[index][0]);
    close(pipes[index][1]);
  }
}

int pipe_spawn(char *const arguments[], char *const environment[], const char *directory,
               const struct pipe_limits *limits, struct pipe_child *child) {
  int pipes[4][2];
  for (int index = 0; index < 4; index++) {
    int code = make_pipe(pipes[index]);
    if (code != 0) {
      close_all(pipes, index);
      return code;
    }
  }
  // The child reads from the first and writes to the next two; the last tells of a failed exec.
  int theirs[3] = {pipes[0][0], pipes[1][1], pipes[2][1]};
  int ours[3] = {pipes[0][1], pipes[1][0], pipes[2][0]};
  pid_t process = fork();
  if (process == 0) become(arguments, environment, directory, limits, theirs, pipes[3][1]);
  int code = process < 0 ? errno : 0;
  for (int stream = 0; stream < 3; stream++) close(theirs[stream]);
  close(pipes[3][1]);
  if (code == 0) {
    setpgid(process, process);
    ssize_t count;
    do count = read(pipes[3][0], &code, sizeof code);
    while (count < 0 && errno == EINTR);
    if (count != sizeof code) code = 0;
    if (code != 0) {
      while (waitpid(process, NULL, 0) < 0 && errno == EINTR) {}
    }
  }
  close(pipes[3][0]);
  if (code != 0) {
    for (int stream = 0; stream < 3; stream++) close(ours[stream]);
    return code;
  }
  for (int stream = 0; stream < 3; stream++) {
    fcntl(ours[stream], F_SETFL, O_NONBLOCK);
    // Larger than the usual 64 KiB where the system allows it: fewer turns for a window.
    if (stream < 2) fcntl(ours[stream], F_SETPIPE_SZ, BUFFER);
  }
  int ended = -1;
#ifdef SYS_pidfd_open
  ended = (int)syscall(SYS_pidfd_open, process, 0);
#endif
  *child = (struct pipe_child){process, ours[0], ours[1], ours[2], ended};
  return 0;
}

int pipe_reap(int process, int *status) {
  siginfo_t information = {0};
  // Not reaped yet, the child keeps the group's number from being used again.
  if (waitid(P_PID, (id_t)process, &information, WEXITED | WNOHANG | WNOWAIT) == 0 &&
      information.si_pid == 0) {
    return 0;
  }
  kill(-process, SIGKILL);
  *status = 0;
  while (waitpid(process, status, 0) < 0 && errno == EINTR) {}
  return 1;
}
