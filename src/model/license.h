/* SPDX-License-Identifier: GPL-3.0-or-later
 * license.h - licences that decks come under, by their SPDX ids */
#ifndef MODEL_LICENSE_H
#define MODEL_LICENSE_H

/* As people read it, "CC BY 4.0"; the id itself when it is not known. */
const char *license_words(const char *id);

/* Where it is explained, or NULL. */
const char *license_url(const char *id);

#endif
