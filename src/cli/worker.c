/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/worker.h"

#include "cli/guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t stopped;
static const int stops[] = {SIGINT, SIGTERM, SIGHUP};

/* How signals were dealt with before. */
struct signals {
    struct sigaction act[G_N_ELEMENTS(stops)];
    sigset_t mask;
    sigset_t held; /* those that are noted now */
};

/* A piece of work, from its process on until its answer is handed over. */
struct piece {
    pid_t pid;
    int from;           /* its answer comes from here; -1: all is there */
    GByteArray *answer; /* so far */
    char *why;          /* it has none: how it ended */
    bool over;
};

struct hall {
    const struct work *work;
    struct signals before;
    struct piece *pieces;
    size_t begun, handed; /* how many of them */
    unsigned busy;
};

static void stop(int signal)
{
    stopped = signal;
}

int worker_stopped(void)
{
    return stopped;
}

/* Note them, but only while listen() waits. */
static void signals_hold(struct signals *before)
{
    struct sigaction act = {.sa_handler = stop};

    sigemptyset(&before->held);
    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++) {
        sigaction(stops[i], NULL, &before->act[i]);
        /* As nohup has it, and a shell for what runs behind it. */
        if (before->act[i].sa_handler == SIG_IGN)
            continue;
        sigaddset(&before->held, stops[i]);
        sigaction(stops[i], &act, NULL);
    }
    sigprocmask(SIG_BLOCK, &before->held, &before->mask);
}

static void signals_release(const struct signals *before)
{
    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++)
        sigaction(stops[i], &before->act[i], NULL);
    sigprocmask(SIG_SETMASK, &before->mask, NULL);
}

/* In the new process, which ends here. */
static G_GNUC_NORETURN void
work_on(const struct work *work, const struct signals *before, size_t i, int to)
{
    signals_release(before);
    guard_leave();
    FILE *answer = fdopen(to, "w");
    if (answer)
        work->run(work->ctx, i, answer);
    exit(answer && fclose(answer) == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

static void give_up(struct piece *p, const char *what)
{
    p->why = g_strdup_printf("%s: %s", what, g_strerror(errno));
    p->over = true;
}

/* As fork(), but the new process goes when this one does, even when it is
 * killed: nobody would take what it makes. */
static pid_t fork_with(void)
{
    pid_t parent = getpid(), pid = fork();

    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) /* it went before that */
            _exit(EXIT_FAILURE);
    }
    return pid;
}

static void begin(struct hall *h)
{
    struct piece *p = &h->pieces[h->begun];
    int ends[2];

    p->from = -1;
    h->begun++;
    if (pipe2(ends, O_CLOEXEC) != 0) {
        give_up(p, "no pipe");
        return;
    }
    fflush(NULL); /* or the other process would write it again */
    p->pid = fork_with();
    if (p->pid == 0) {
        close(ends[0]);
        work_on(h->work, &h->before, h->begun - 1, ends[1]);
    }
    close(ends[1]);
    if (p->pid < 0) {
        give_up(p, "no process");
        close(ends[0]);
        return;
    }
    p->from = ends[0];
    p->answer = g_byte_array_new();
    h->busy++;
}

/* Wait for the end of a process that has said all. */
static void end(struct hall *h, struct piece *p)
{
    int status = 0;

    close(p->from);
    p->from = -1;
    h->busy--;
    while (waitpid(p->pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        p->why = g_strdup_printf("it took more than %ld s of computing",
                                 guard_seconds());
    else if (WIFSIGNALED(status))
        p->why = g_strdup_printf("it ended by signal %d (%s)", WTERMSIG(status),
                                 g_strsignal(WTERMSIG(status)));
    else if (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS)
        p->why = g_strdup_printf("it ended with code %d", WEXITSTATUS(status));
    p->over = true;
}

static void read_some(struct hall *h, struct piece *p)
{
    guint8 some[1 << 16];
    ssize_t n = read(p->from, some, sizeof some);

    if (n > 0)
        g_byte_array_append(p->answer, some, (guint)n);
    else if (n == 0 || errno != EINTR)
        end(h, p);
}

/* When something was said, ppoll() of Linux leaves a signal to wait; but those
 * who ended may have had it too, as a terminal sends it to all. */
static void note_waiting(const struct signals *before)
{
    static const struct timespec now;
    int signal = sigtimedwait(&before->held, NULL, &now);

    if (signal > 0)
        stop(signal);
}

/* Until something was said. */
static void listen(struct hall *h)
{
    g_autofree struct pollfd *fds = g_new(struct pollfd, h->busy);
    g_autofree struct piece **of = g_new(struct piece *, h->busy);
    nfds_t n = 0;

    for (size_t i = h->handed; i < h->begun; i++) {
        if (h->pieces[i].from < 0)
            continue;
        of[n] = &h->pieces[i];
        fds[n++] = (struct pollfd){h->pieces[i].from, POLLIN, 0};
    }
    if (ppoll(fds, n, NULL, &h->before.mask) <= 0)
        return;
    note_waiting(&h->before);
    for (nfds_t i = 0; i < n; i++)
        if (fds[i].revents)
            read_some(h, of[i]);
}

static void drop(struct piece *p)
{
    g_clear_pointer(&p->answer, g_byte_array_unref);
    g_clear_pointer(&p->why, g_free);
}

static void hand_over(struct hall *h)
{
    const struct work *work = h->work;

    while (h->handed < h->begun && h->pieces[h->handed].over) {
        struct piece *p = &h->pieces[h->handed];
        g_autoptr(GBytes) answer =
            p->why ? NULL : g_byte_array_free_to_bytes(p->answer);
        if (answer)
            p->answer = NULL;
        work->done(work->ctx, h->handed++, answer, p->why);
        drop(p);
    }
}

static void end_all(struct hall *h)
{
    for (size_t i = 0; i < h->begun; i++)
        if (h->pieces[i].from >= 0)
            kill(h->pieces[i].pid, SIGTERM);
    for (size_t i = 0; i < h->begun; i++) {
        if (h->pieces[i].from >= 0)
            end(h, &h->pieces[i]);
        drop(&h->pieces[i]);
    }
}

unsigned worker_room(unsigned at_once)
{
    return at_once ? at_once : g_get_num_processors();
}

bool worker_run(const struct work *work)
{
    g_autofree struct piece *pieces = g_new0(struct piece, work->n + 1);
    struct hall h = {.work = work, .pieces = pieces};
    unsigned room = worker_room(work->at_once);

    stopped = 0;
    signals_hold(&h.before);
    while (h.handed < work->n && !stopped) {
        while (h.begun < work->n && h.busy < room && !stopped)
            begin(&h);
        if (h.busy)
            listen(&h);
        if (!stopped)
            hand_over(&h);
    }
    end_all(&h);
    signals_release(&h.before);
    return !stopped;
}

static int begin_second(bool (*run)(void *), void *ctx)
{
    pid_t pid = fork_with();

    if (pid == 0)
        _exit(run(ctx) ? EXIT_SUCCESS : EXIT_FAILURE);
    return pid;
}

static bool wait_second(int number)
{
    int status;

    while (waitpid(number, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
}

const struct second worker_second = {begin_second, wait_second};
