// Merges the schema files of all modules into one SDL file, from which the types of every document are made, and tells
// for which purposes each section may be shared.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildASTSchema, concatAST, extendSchema, parse, printSchema, Source } from 'graphql';

const folder = resolve(process.env.WERKBRUG_SCHEMA ?? '../schema/src/main/resources/graphql');
const target = resolve('src/graphql/generated');

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.graphqls'))
  .sort()
  .map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), name)));
const all = concatAST(documents);
const isExtension = (definition) => definition.kind.endsWith('Extension');
const base = buildASTSchema(
  { ...all, definitions: all.definitions.filter((d) => !isExtension(d)) },
  { assumeValidSDL: true },
);
const schema = extendSchema(base, { ...all, definitions: all.definitions.filter(isExtension) });

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'schema.graphql'), `${printSchema(schema)}\n`);

/** The purposes that `@sharedFor` names, by section. */
const sections = schema.getType('DossierSection').getValues();
const sharedFor = Object.fromEntries(
  sections.map(({ name, astNode }) => [
    name,
    astNode.directives[0].arguments[0].value.values.map(({ value }) => value),
  ]),
);
writeFileSync(join(target, 'sharedFor.json'), `${JSON.stringify(sharedFor, null, 2)}\n`);
