// The schema files of all modules as one schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildASTSchema, concatAST, extendSchema, parse, Source } from 'graphql';

const folder = resolve(process.env.WERKBRUG_SCHEMA ?? '../schema/src/main/resources/graphql');

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

export const schema = extendSchema(base, { ...all, definitions: all.definitions.filter(isExtension) });

/** The purposes that `@sharedFor` names, by section. */
export const sharedFor = Object.fromEntries(
  schema
    .getType('DossierSection')
    .getValues()
    .map(({ name, astNode }) => [
      name,
      astNode.directives[0].arguments[0].value.values.map(({ value }) => value),
    ]),
);
