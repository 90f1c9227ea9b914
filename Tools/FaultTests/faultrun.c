// Runs a command under ptrace, counts its system calls over all threads, and does one of:
//
//   faultrun -l LOG -- command…                 writes the name of every call to LOG
//   faultrun -k N -- command…                   kills the process when it enters its Nth call
//   faultrun -e NAME -n N -x ERRNO -- command…  makes the Nth call of that name fail
//   faultrun -e NAME -n N -x ERRNO -a …         and every later one too
//   faultrun -w -- command…                     writes half of what every write is given
//
// A call that is made to fail is not carried out. Ends with the command's status, or 137 after -k.

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef __x86_64__
#error "faultrun knows the registers of x86-64 only"
#endif

struct name {
  const char *text;
  long number;
};

static const struct name names[] = {
    {"read", SYS_read},       {"write", SYS_write},   {"close", SYS_close},
    {"fsync", SYS_fsync},     {"rename", SYS_rename}, {"mkdir", SYS_mkdir},
    {"rmdir", SYS_rmdir},     {"unlink", SYS_unlink}, {"openat", SYS_openat},
    {"flock", SYS_flock},     {"ftruncate", SYS_ftruncate},
    {"getdents64", SYS_getdents64},
};

enum { name_count = sizeof names / sizeof *names, thread_limit = 256 };

// Whether a thread is inside a call, and the error its call is to return.
static struct {
  pid_t id;
  int is_inside;
  int error;
} threads[thread_limit];

static int thread_index(pid_t id) {
  for (int index = 0; index < thread_limit; index++) {
    if (threads[index].id == id) return index;
    if (threads[index].id == 0) {
      threads[index].id = id;
      return index;
    }
  }
  fprintf(stderr, "faultrun: too many threads\n");
  exit(125);
}

static long number_of(const char *text) {
  for (int index = 0; index < name_count; index++)
    if (strcmp(names[index].text, text) == 0) return names[index].number;
  fprintf(stderr, "faultrun: unknown call '%s'\n", text);
  exit(125);
}

static void log_call(FILE *log, long number) {
  for (int index = 0; index < name_count; index++) {
    if (names[index].number == number) {
      fprintf(log, "%s\n", names[index].text);
      return;
    }
  }
  fprintf(log, "%ld\n", number);
}

int main(int count, char **arguments) {
  long kill_at = 0, fail_number = -1, fail_at = 0;
  int fail_error = EIO, fails_ever_after = 0, halves_writes = 0, option;
  FILE *log = NULL;
  while ((option = getopt(count, arguments, "+l:k:e:n:x:aw")) != -1) {
    switch (option) {
      case 'l': log = fopen(optarg, "w"); break;
      case 'k': kill_at = atol(optarg); break;
      case 'e': fail_number = number_of(optarg); break;
      case 'n': fail_at = atol(optarg); break;
      case 'x': fail_error = atoi(optarg); break;
      case 'a': fails_ever_after = 1; break;
      case 'w': halves_writes = 1; break;
      default: return 125;
    }
  }
  pid_t child = fork();
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(126);
    raise(SIGSTOP);
    execvp(arguments[optind], arguments + optind);
    _exit(127);
  }
  int status;
  waitpid(child, &status, 0);
  // The system does not let processes be traced.
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  ptrace(PTRACE_SETOPTIONS, child, NULL,
         PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL | PTRACE_O_TRACEEXEC);
  ptrace(PTRACE_SYSCALL, child, NULL, 0);

  long calls = 0, named = 0;
  int has_begun = 0;
  for (;;) {
    pid_t id = waitpid(-1, &status, __WALL);
    if (id < 0) return 125;
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (id != child) continue;
      if (log) fclose(log);
      return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    int signal = WSTOPSIG(status), passed_on = 0;
    if (signal == (SIGTRAP | 0x80)) {
      int index = thread_index(id);
      struct user_regs_struct registers;
      if (ptrace(PTRACE_GETREGS, id, NULL, &registers) == 0 && has_begun) {
        threads[index].is_inside = !threads[index].is_inside;
        if (threads[index].is_inside) {
          long number = (long)registers.orig_rax;
          calls++;
          if (log) log_call(log, number);
          if (calls == kill_at) {
            kill(child, SIGKILL);
          } else if (halves_writes && number == SYS_write && registers.rdx > 1) {
            registers.rdx /= 2;
            ptrace(PTRACE_SETREGS, id, NULL, &registers);
          } else if (number == fail_number) {
            named++;
            if (named == fail_at || (fails_ever_after && named > fail_at)) {
              registers.orig_rax = (unsigned long long)-1;
              ptrace(PTRACE_SETREGS, id, NULL, &registers);
              threads[index].error = fail_error;
            }
          }
        } else if (threads[index].error) {
          registers.rax = (unsigned long long)-threads[index].error;
          ptrace(PTRACE_SETREGS, id, NULL, &registers);
          threads[index].error = 0;
        }
      }
    } else if (signal == SIGTRAP) {
      if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_EXEC << 8))) {
        // The stop at the end of execve comes next; calls count from there.
        has_begun = 1;
        threads[thread_index(id)].is_inside = 1;
      }
    } else if (signal != SIGSTOP) {
      passed_on = signal;
    }
    ptrace(PTRACE_SYSCALL, id, NULL, passed_on);
  }
}
