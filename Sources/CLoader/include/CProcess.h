#pragma once

/// What a child process may use; 0 for no limit of ours.
struct pipe_limits {
  /// Bytes of address space.
  unsigned long memory;
  /// Open files.
  unsigned long files;
  /// Seconds of processor time.
  unsigned long seconds;
};

/// A running child, and our ends of its three standard streams.
struct pipe_child {
  int process;
  int input;
  int output;
  int errors;
  /// Ready to read once the child has ended, even if its own children hold the streams open; -1
  /// where the system has no such thing.
  int ended;
};

/// Starts a program, found on the search path, in a process group of its own.
///
/// `arguments` and `environment` end in a null pointer. The child begins in `directory`, with every
/// signal at its default and none blocked, with no open file but the three streams, and with its
/// limits in force before its first instruction. Our ends do not block and are closed on exec.
/// Returns 0, or the number of the error that stopped it.
int pipe_spawn(char *const arguments[], char *const environment[], const char *directory,
               const struct pipe_limits *limits, struct pipe_child *child);

/// Ends what is left of a child's process group once the child itself has ended, and reaps it.
/// Returns 1 and its status as waitpid gives it, or 0 while the child runs.
int pipe_reap(int process, int *status);
