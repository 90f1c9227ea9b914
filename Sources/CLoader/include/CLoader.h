#pragma once

/// Copies the GNU build id of the running executable into `buffer`, in hexadecimal and with a final
/// NUL. Returns its length, or 0 if the executable has none or the buffer is too small.
unsigned long pipe_build_id(char *buffer, unsigned long capacity);

/// The path of the object that defines `swift_retain`: the Swift runtime's shared library, or the
/// executable itself where the runtime is linked in. Null if nobody knows.
const char *pipe_swift_runtime(void);
