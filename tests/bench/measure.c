/* SPDX-License-Identifier: GPL-3.0-or-later
 * measure.c - run a command and print its seconds, those of the processors
 * that it had, and its peak in kilobytes
 *
 * The seconds of processors are those of the command and of all processes that
 * it waited for; the peak is that of the largest of them.  What the command
 * prints to stdout is thrown away, its stderr is not. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds_of(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static void run_command(char **argv)
{
    int null = open("/dev/null", O_WRONLY);

    if (null >= 0)
        dup2(null, STDOUT_FILENO);
    execvp(argv[0], argv);
    perror(argv[0]);
    _exit(127);
}

int main(int argc, char **argv)
{
    struct rusage used;
    int status;

    if (argc < 2) {
        fputs("usage: measure COMMAND [ARG]...\n", stderr);
        return 2;
    }
    double start = seconds_now();
    pid_t child = fork();
    if (child == 0)
        run_command(argv + 1);
    if (child < 0 || wait4(child, &status, 0, &used) != child) {
        perror("measure");
        return 3;
    }
    printf("%.4f %.4f %ld\n", seconds_now() - start,
           seconds_of(used.ru_utime) + seconds_of(used.ru_stime),
           used.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
