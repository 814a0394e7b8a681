/* SPDX-License-Identifier: GPL-3.0-or-later
 * commands.h - one function a command */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/run.h"

enum exit_code build_run(struct run *run);
enum exit_code watch_run(struct run *run);
enum exit_code plan_run(struct run *run);
enum exit_code check_run(struct run *run);
enum exit_code list_run(struct run *run);
enum exit_code dump_run(struct run *run);
enum exit_code new_run(struct run *run);
enum exit_code diff_run(struct run *run);
enum exit_code po_run(struct run *run);
enum exit_code calibrate_run(struct run *run);

#endif
