/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faults/trace.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#define SECONDS_MAX 60  /* a run that takes longer hangs */
#define AFTER_CALL 0x80 /* PTRACE_O_TRACESYSGOOD: in the signal at its end */
#define ERRORS_MAX 4
#define COUNT(a) (sizeof(a) / sizeof *(a))

struct error {
    int value;
    const char *name;
};

#define E(x)                                                                   \
    {                                                                          \
        x, #x                                                                  \
    }

static const struct {
    const char *name;
    struct error errors[ERRORS_MAX];
} classes[TRACE_CLASSES] = {
    [TRACE_OPEN] = {"open", {E(EIO), E(EMFILE), E(EACCES)}},
    [TRACE_READ] = {"read", {E(EIO), E(EINTR)}},
    [TRACE_WRITE] = {"write", {E(EIO), E(ENOSPC), E(EINTR)}},
    [TRACE_SYNC] = {"sync", {E(EIO), E(ENOSPC)}},
    [TRACE_CLOSE] = {"close", {E(EIO), E(EINTR)}},
    [TRACE_RENAME] = {"rename", {E(EIO), E(EACCES), E(ENOSPC)}},
    [TRACE_UNLINK] = {"unlink", {E(EIO), E(EACCES)}},
    [TRACE_MKDIR] = {"mkdir", {E(EIO), E(ENOSPC)}},
    [TRACE_MAP] = {"mmap", {E(ENOMEM)}},
    [TRACE_FORK] = {"fork", {E(EAGAIN), E(ENOMEM)}},
    [TRACE_PIPE] = {"pipe", {E(EMFILE)}},
    [TRACE_LOCK] = {"flock", {E(EINTR), E(ENOLCK)}},
    [TRACE_LOOK] = {"stat", {E(EIO), E(EACCES)}},
    [TRACE_LIST] = {"getdents", {E(EIO)}},
    [TRACE_WAIT] = {"wait", {E(EINTR)}},
    [TRACE_TUNE] = {"fcntl", {E(EIO)}},
};

static const struct {
    int number;
    enum trace_class what;
} calls[] = {
#ifdef SYS_open
    {SYS_open, TRACE_OPEN},       {SYS_creat, TRACE_OPEN},
    {SYS_rename, TRACE_RENAME},   {SYS_link, TRACE_RENAME},
    {SYS_unlink, TRACE_UNLINK},   {SYS_rmdir, TRACE_UNLINK},
    {SYS_mkdir, TRACE_MKDIR},     {SYS_fork, TRACE_FORK},
    {SYS_vfork, TRACE_FORK},      {SYS_pipe, TRACE_PIPE},
    {SYS_stat, TRACE_LOOK},       {SYS_lstat, TRACE_LOOK},
    {SYS_access, TRACE_LOOK},     {SYS_readlink, TRACE_LOOK},
    {SYS_poll, TRACE_WAIT},       {SYS_dup2, TRACE_TUNE},
    {SYS_chmod, TRACE_TUNE},
#endif
    {SYS_openat, TRACE_OPEN},     {SYS_read, TRACE_READ},
    {SYS_pread64, TRACE_READ},    {SYS_readv, TRACE_READ},
    {SYS_write, TRACE_WRITE},     {SYS_pwrite64, TRACE_WRITE},
    {SYS_writev, TRACE_WRITE},    {SYS_fsync, TRACE_SYNC},
    {SYS_fdatasync, TRACE_SYNC},  {SYS_close, TRACE_CLOSE},
    {SYS_renameat, TRACE_RENAME}, {SYS_renameat2, TRACE_RENAME},
    {SYS_linkat, TRACE_RENAME},   {SYS_unlinkat, TRACE_UNLINK},
    {SYS_mkdirat, TRACE_MKDIR},   {SYS_mmap, TRACE_MAP},
    {SYS_munmap, TRACE_MAP},      {SYS_mremap, TRACE_MAP},
    {SYS_mprotect, TRACE_MAP},    {SYS_madvise, TRACE_MAP},
    {SYS_brk, TRACE_MAP},         {SYS_clone, TRACE_FORK},
    {SYS_clone3, TRACE_FORK},     {SYS_pipe2, TRACE_PIPE},
    {SYS_flock, TRACE_LOCK},      {SYS_newfstatat, TRACE_LOOK},
    {SYS_fstat, TRACE_LOOK},      {SYS_statx, TRACE_LOOK},
    {SYS_statfs, TRACE_LOOK},     {SYS_fstatfs, TRACE_LOOK},
    {SYS_faccessat, TRACE_LOOK},  {SYS_faccessat2, TRACE_LOOK},
    {SYS_readlinkat, TRACE_LOOK}, {SYS_getcwd, TRACE_LOOK},
    {SYS_getdents64, TRACE_LIST}, {SYS_ppoll, TRACE_WAIT},
    {SYS_wait4, TRACE_WAIT},      {SYS_waitid, TRACE_WAIT},
    {SYS_lseek, TRACE_TUNE},      {SYS_fcntl, TRACE_TUNE},
    {SYS_ioctl, TRACE_TUNE},      {SYS_ftruncate, TRACE_TUNE},
    {SYS_fallocate, TRACE_TUNE},  {SYS_fadvise64, TRACE_TUNE},
    {SYS_dup, TRACE_TUNE},        {SYS_dup3, TRACE_TUNE},
    {SYS_fchmod, TRACE_TUNE},     {SYS_fchmodat, TRACE_TUNE},
};

const char *trace_class_name(enum trace_class c)
{
    return classes[c].name;
}

unsigned trace_errors(enum trace_class c)
{
    unsigned n = 0;

    while (n < ERRORS_MAX && classes[c].errors[n].value)
        n++;
    return n;
}

const char *trace_mode_name(enum trace_mode m)
{
    static const char *const names[] = {"fail", "short", "kill", "stop"};

    return names[m];
}

/* -- A stopped call -- */

/* What its registers are called here. */
#if defined(__x86_64__)
#define NUMBER(r) ((r)->orig_rax)
#define RESULT(r) ((r)->rax)
#define FIRST(r) ((r)->rdi)
#define SECOND(r) ((r)->rsi)
#define THIRD(r) ((r)->rdx)
#elif defined(__aarch64__)
#define NUMBER(r) ((r)->regs[8])
#define RESULT(r) ((r)->regs[0])
#define FIRST(r) ((r)->regs[0])
#define SECOND(r) ((r)->regs[1])
#define THIRD(r) ((r)->regs[2])
#endif

#ifdef NUMBER
typedef struct user_regs_struct registers;

static void read_registers(pid_t pid, registers *r)
{
    struct iovec all = {r, sizeof *r};

    ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &all);
}

static void write_registers(pid_t pid, registers *r)
{
    struct iovec all = {r, sizeof *r};

    ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &all);
}

static bool read_string(pid_t pid, unsigned long at, char *to, size_t size)
{
    struct iovec here = {to, size - 1}, there = {(void *)at, size - 1};

    /* It may be the last on its page. */
    while (process_vm_readv(pid, &here, 1, &there, 1, 0) < 0) {
        here.iov_len = there.iov_len /= 2;
        if (!here.iov_len)
            return false;
    }
    to[here.iov_len] = '\0';
    return true;
}

static void read_link(pid_t pid, unsigned long fd, char *to, size_t size)
{
    char link[64];

    snprintf(link, sizeof link, "/proc/%d/fd/%lu", (int)pid, fd);
    ssize_t n = readlink(link, to, size - 1);
    to[n < 0 ? 0 : n] = '\0';
}

/* The name of the file that a call is about. */
static void find_where(pid_t pid, enum trace_class what, struct outcome *o)
{
    registers r;
    size_t size = sizeof o->where;

    read_registers(pid, &r);
    if (what != TRACE_OPEN && what != TRACE_LOOK && what != TRACE_RENAME &&
        what != TRACE_UNLINK && what != TRACE_MKDIR) {
        read_link(pid, FIRST(&r), o->where, size);
        return;
    }
    /* A name, or a folder or nothing and a name, or an open file and "". */
    if ((int)FIRST(&r) != AT_FDCWD && FIRST(&r) > 1 << 20)
        read_string(pid, FIRST(&r), o->where, size);
    else if (!read_string(pid, SECOND(&r), o->where, size) || !*o->where)
        read_link(pid, FIRST(&r), o->where, size);
}

/* The call is not made, and says `value`. */
static void refuse(pid_t pid, registers *r, int value)
{
    /* brk() knows no errors: it says where the end is, which has not moved. */
    if ((long)NUMBER(r) == SYS_brk) {
        FIRST(r) = 0;
        write_registers(pid, r);
        return;
    }
#ifdef __aarch64__
    int none = -1;
    struct iovec number = {&none, sizeof none};
    ptrace(PTRACE_SETREGSET, pid, NT_ARM_SYSTEM_CALL, &number);
#else
    NUMBER(r) = (unsigned long)-1;
#endif
    RESULT(r) = (unsigned long)-(long)value;
    write_registers(pid, r);
}

/* Half of what was asked; false when there is no half. */
static bool halve(pid_t pid, registers *r)
{
    long n = (long)NUMBER(r);
    bool sized = n == SYS_read || n == SYS_pread64 || n == SYS_write ||
                 n == SYS_pwrite64;

    if (!sized || THIRD(r) < 2)
        return false;
    THIRD(r) /= 2;
    write_registers(pid, r);
    return true;
}

/* A file is closed whatever close() says of it: it says so afterwards. */
static struct {
    pid_t pid; /* 0: nobody waits */
    int value;
} afterwards;

static void fail_afterwards(pid_t pid)
{
    registers r;

    read_registers(pid, &r);
    RESULT(&r) = (unsigned long)-(long)afterwards.value;
    write_registers(pid, &r);
    afterwards.pid = 0;
}

static bool fail(pid_t pid, enum trace_class what, const struct error *e,
                 struct outcome *o)
{
    registers r;

    o->error = e->name;
    if (what == TRACE_CLOSE) {
        afterwards.pid = pid;
        afterwards.value = e->value;
        return true;
    }
    read_registers(pid, &r);
    refuse(pid, &r, e->value);
    return true;
}

static bool strike(pid_t pid, enum trace_class what, const struct fault *fault,
                   struct outcome *o)
{
    find_where(pid, what, o);
    const struct error *e = &classes[what].errors[fault->which % ERRORS_MAX];
    registers r;

    switch (fault->mode) {
    case TRACE_FAIL:
        return fault->which < ERRORS_MAX && e->value && fail(pid, what, e, o);
    case TRACE_SHORT:
        read_registers(pid, &r);
        return (what == TRACE_READ || what == TRACE_WRITE) && halve(pid, &r);
    case TRACE_STOP:
        return kill(o->first, fault->at % 2 ? SIGINT : SIGTERM) == 0;
    default:
        return kill(pid, SIGKILL) == 0;
    }
}
#else
static struct {
    pid_t pid;
} afterwards;

static void fail_afterwards(pid_t pid)
{
    (void)pid;
}

static bool strike(pid_t pid, enum trace_class what, const struct fault *fault,
                   struct outcome *o)
{
    (void)pid, (void)what, (void)fault, (void)o;
    return false;
}
#endif

static void meet_call(pid_t pid, const struct fault *fault, struct outcome *o)
{
    unsigned long message = 0;

    if (ptrace(PTRACE_GETEVENTMSG, pid, NULL, &message) != 0 ||
        message >= TRACE_CLASSES)
        return;
    if (o->counts[message]++ == fault->at && message == fault->what)
        o->struck = strike(pid, fault->what, fault, o);
}

/* -- The program -- */

static bool filter_calls(void)
{
    struct sock_filter code[2 * COUNT(calls) + 2];
    struct sock_fprog program = {.filter = code};
    unsigned short n = 0;

    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
                                             offsetof(struct seccomp_data, nr));
    for (size_t i = 0; i < COUNT(calls); i++) {
        code[n++] = (struct sock_filter)BPF_JUMP(
            BPF_JMP | BPF_JEQ | BPF_K, (unsigned)calls[i].number, 0, 1);
        code[n++] = (struct sock_filter)BPF_STMT(
            BPF_RET | BPF_K, SECCOMP_RET_TRACE | (unsigned)calls[i].what);
    }
    code[n++] =
        (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    program.len = n;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

static void put_file(const char *path, int as)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);

    if (fd < 0 || dup2(fd, as) < 0)
        _exit(126);
    close(fd);
}

static void begin(char *const *argv, const char *folder, const char *out,
                  const char *err, int wait_for)
{
    char c;

    setpgid(0, 0);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    put_file(out, STDOUT_FILENO);
    put_file(err, STDERR_FILENO);
    if (chdir(folder) != 0 || read(wait_for, &c, 1) != 1)
        _exit(126);
    close(wait_for);
    if (filter_calls())
        execv(argv[0], argv);
    _exit(126);
}

/* -- All its processes -- */

static volatile sig_atomic_t late;

static void be_late(int signal)
{
    (void)signal;
    late = 1;
}

static void go_on(pid_t pid, int status, const struct fault *fault,
                  struct outcome *o)
{
    int event = status >> 16, signal = WSTOPSIG(status);

    if (event == PTRACE_EVENT_SECCOMP)
        meet_call(pid, fault, o);
    else if (signal == (SIGTRAP | AFTER_CALL) && afterwards.pid == pid)
        fail_afterwards(pid);
    if (event || signal == (SIGTRAP | AFTER_CALL))
        signal = 0;
    ptrace(afterwards.pid == pid ? PTRACE_SYSCALL : PTRACE_CONT, pid, NULL,
           (long)signal);
}

/* Until the last of them has ended. */
static void follow(pid_t first, const struct fault *fault, struct outcome *o)
{
    int status;

    while (true) {
        pid_t pid = waitpid(-1, &status, __WALL);
        if (pid < 0 && errno == EINTR) {
            o->hung |= late;
            kill(-first, SIGKILL);
            continue;
        }
        if (pid < 0)
            return;
        if (WIFSTOPPED(status)) {
            go_on(pid, status, fault, o);
            continue;
        }
        o->killed |= WIFSIGNALED(status);
        if (pid == first)
            o->status = status;
    }
}

void trace_run(char *const *argv, const char *folder, const char *out,
               const char *err, const struct fault *fault,
               struct outcome *outcome)
{
    struct sigaction act = {.sa_handler = be_late};
    int ends[2];

    memset(outcome, 0, sizeof *outcome);
    outcome->status = -1;
    if (pipe2(ends, O_CLOEXEC) != 0)
        abort();
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[1]);
        begin(argv, folder, out, err, ends[0]);
    }
    close(ends[0]);
    if (pid < 0 || ptrace(PTRACE_SEIZE, pid, NULL,
                          PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEFORK |
                              PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |
                              PTRACE_O_TRACEEXEC | PTRACE_O_TRACESYSGOOD |
                              PTRACE_O_EXITKILL) != 0) {
        close(ends[1]);
        waitpid(pid, NULL, 0);
        return;
    }
    outcome->first = pid;
    late = 0;
    afterwards.pid = 0;
    sigaction(SIGALRM, &act, NULL);
    alarm(SECONDS_MAX);
    if (write(ends[1], "", 1) == 1)
        follow(pid, fault, outcome);
    alarm(0);
    close(ends[1]);
}

bool trace_possible(const char **why)
{
#ifdef NUMBER
    char program[] = "/bin/true", *const argv[] = {program, NULL};
    const struct fault none = {.at = -1};
    struct outcome o;

    trace_run(argv, "/", "/dev/null", "/dev/null", &none, &o);
    *why = "processes may not be traced here";
    return o.status == 0 && o.counts[TRACE_CLOSE] > 0;
#else
    *why = "the registers of this machine are not known";
    return false;
#endif
}
