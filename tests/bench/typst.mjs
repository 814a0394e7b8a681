// typst.mjs LIBRARY FONTS MAIN.typ OUT.pdf - Typst's compiler for Node as a
// command; MAIN is a path from here
// SPDX-License-Identifier: GPL-3.0-or-later
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const [library, fonts, main, out] = process.argv.slice(2)
const { NodeCompiler } = createRequire(resolve(library, 'x'))(
  '@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({
  workspace: '.',
  fontArgs: [{ fontPaths: [fonts] }]
})
// Not tagged, for kaart's is not: it is smaller, and sooner there.
writeFileSync(out, compiler.pdf({ mainFilePath: main }, { pdfTags: false }))
