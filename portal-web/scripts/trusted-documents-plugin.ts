import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import type { Plugin } from 'vite';

const LIST = '.vite/trusted-documents.json';

/** `graphql(` with its one text and, after it, perhaps the fragments that it uses. */
const CALL = /\bgraphql\(\s*`([^`]*)`\s*(?:,\s*\[[^\]]*\]\s*,?\s*)?\)/g;

const isOurs = (file: string) => file.endsWith('.graphql.ts');

type Definition = DocumentNode['definitions'][number];

function textsIn(code: string): string[] {
  return [...code.matchAll(CALL)].map(([, text]) => text ?? '');
}

function fragmentsUnder(folder: string): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isOurs);
  for (const text of files.flatMap((file) => textsIn(readFileSync(join(folder, file), 'utf8')))) {
    for (const definition of parse(text).definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const name = definition.name.value;
      if (fragments.has(name)) throw new Error(`two fragments are named ${name}`);
      fragments.set(name, definition);
    }
  }
  return fragments;
}

/** The document as the client would send it: with the fragments it uses, and with the names of the types. */
function complete(text: string, fragments: Map<string, FragmentDefinitionNode>): string {
  const definitions: Definition[] = [];
  const add = (definition: Definition) => {
    if (definitions.includes(definition)) return;
    definitions.push(definition);
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`no such fragment: ${name.value}`);
        add(fragment);
      },
    });
  };
  parse(text, { noLocation: true }).definitions.forEach(add);
  const { query } = createRequest({ kind: Kind.DOCUMENT, definitions } as DocumentNode, {});
  return stringifyDocument(formatDocument(query));
}

/**
 * Replaces every document by its SHA-256, and writes down what each stands for. The server answers these documents and
 * no others (decision 17), and the browser need not fetch their texts.
 */
export function trustedDocuments(): Plugin {
  const documents = new Map<string, string>();
  let fragments = new Map<string, FragmentDefinitionNode>();
  return {
    name: 'werkbrug-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents.clear();
      fragments = fragmentsUnder(resolve('src'));
    },
    transform: {
      filter: { id: /\.graphql\.ts$/ },
      handler(code) {
        const replaced = code.replace(CALL, (_call, text: string) => {
          const [first] = parse(text).definitions;
          // A fragment goes along in the documents that use it.
          if (first?.kind !== Kind.OPERATION_DEFINITION) return '({})';
          const document = complete(text, fragments);
          const hash = createHash('sha256').update(document).digest('hex');
          documents.set(hash, document);
          return `/* @__PURE__ */ trusted('${hash}', '${first.name?.value}')`;
        });
        if (/\bgraphql\(/.test(replaced)) {
          throw new Error('a document that the build does not understand; write it as graphql(`…`, […])');
        }
        return { code: `import { trusted } from '@/graphql/trusted';\n${replaced}`, map: null };
      },
    },
    generateBundle() {
      const list = Object.fromEntries([...documents].sort(([one], [other]) => (one < other ? -1 : 1)));
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(list, null, 1) });
    },
  };
}
