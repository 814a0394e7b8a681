/* SPDX-License-Identifier: GPL-3.0-or-later
 * layer.h - what is laid over a finished page, on a plate of its own
 *
 * Internal to finish/: the cut, the varnish and the marks of registration.
 * Each comes after colour_set(), which would take it for a colour. */
#ifndef FINISH_LAYER_H
#define FINISH_LAYER_H

#include "base/geom.h"

#include <glib.h>
#include <qpdf/qpdf-c.h>

/* An object of its own: [/Separation /Name /DeviceCMYK tint], where the full
 * tint looks like `looks`, four numbers, to who has no such plate. */
qpdf_oh layer_new_space(qpdf_data q, const char *ink, const char *looks);

/* A state of graphics in which all paint prints over what is there. */
qpdf_oh layer_new_state(qpdf_data q);

qpdf_oh layer_new_stream(qpdf_data q, const char *bytes, size_t n);

/* The resources of a page, made if need be. */
qpdf_oh layer_find_resources(qpdf_data q, qpdf_oh page);

/* Name `value` in a dictionary of the resources, made if need be. */
void layer_add_resource(qpdf_data q, qpdf_oh resources, const char *kind,
                        const char *name, qpdf_oh value);

/* Put `stream` behind what is on the page, which `open`, a stream of "q", goes
 * before: `stream` begins with "Q". */
void layer_add_content(qpdf_data q, qpdf_oh page, qpdf_oh open, qpdf_oh stream);

/* Points, in thousandths: a third of a micrometre; then the operator. */
void layer_add_points(GString *out, const double *pt, size_t n,
                      const char *operator);

#endif
