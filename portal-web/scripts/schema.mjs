// Writes the one SDL file from which the types of every document are made, for which purposes each section may be
// shared, and the documentation of the schema as a page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printSchema } from 'graphql';
import { pageOf } from './schema-page.mjs';
import { schema, sharedFor } from './sdl.mjs';

const generated = resolve('src/graphql/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'schema.graphql'), `${printSchema(schema)}\n`);
writeFileSync(join(generated, 'sharedFor.json'), `${JSON.stringify(sharedFor, null, 2)}\n`);

mkdirSync('target', { recursive: true });
writeFileSync('target/schema.html', pageOf(schema, sharedFor));
