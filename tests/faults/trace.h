/* SPDX-License-Identifier: GPL-3.0-or-later
 * trace.h - a program run with one call to the system that goes wrong
 *
 * The kernel stops the program and all its processes and threads at each call
 * of the classes below (seccomp and ptrace), whoever makes it: glibc, the
 * loader and every library too.  One of the calls fails, is cut short, or is
 * the last thing that its process does; or then the first process is told to
 * stop, by SIGINT or SIGTERM. */
#ifndef FAULTS_TRACE_H
#define FAULTS_TRACE_H

#include <stdbool.h>
#include <sys/types.h>

enum trace_class {
    TRACE_OPEN,
    TRACE_READ,
    TRACE_WRITE,
    TRACE_SYNC,
    TRACE_CLOSE,
    TRACE_RENAME,
    TRACE_UNLINK,
    TRACE_MKDIR,
    TRACE_MAP,
    TRACE_FORK,
    TRACE_PIPE,
    TRACE_LOCK,
    TRACE_LOOK, /* at a name or an open file */
    TRACE_LIST, /* the names in a folder */
    TRACE_WAIT,
    TRACE_TUNE, /* an open file */
    TRACE_CLASSES
};

enum trace_mode {
    TRACE_FAIL,
    TRACE_SHORT,
    TRACE_KILL,
    TRACE_STOP,
    TRACE_MODES
};

struct fault {
    enum trace_class what;
    long at; /* which of the calls of that class, from 0; -1: none goes wrong */
    enum trace_mode mode;
    unsigned which; /* TRACE_FAIL: of the errors that the class has */
};

struct outcome {
    long counts[TRACE_CLASSES]; /* calls that were seen */
    pid_t first;
    int status; /* of the first process, as of waitpid() */
    bool struck, hung;
    bool killed;       /* some process ended by a signal */
    const char *error; /* TRACE_FAIL: its name */
    char where[256];   /* the file that the call was about, or "" */
};

unsigned trace_errors(enum trace_class c); /* that befall it */
const char *trace_class_name(enum trace_class c);
const char *trace_mode_name(enum trace_mode m);

/* False when this machine does not let us: *why says what it was. */
bool trace_possible(const char **why);

/* Run `argv` in `folder`; what it prints goes to the files `out` and `err`. Not
 * struck when there is no such call, or nothing of that kind can befall it. */
void trace_run(char *const *argv, const char *folder, const char *out,
               const char *err, const struct fault *fault,
               struct outcome *outcome);

#endif
