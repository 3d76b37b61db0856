// The schema as a page to read: every field with its description, for whom it is, to which section of a dossier it
// belongs and for which purposes that section may be shared.
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const words = (value) => text(value).replace(/`([^`]+)`/g, '<code>$1</code>');
const code = (value) => `<code>${text(value)}</code>`;

/** What `@access` says, as `{ to, section }`; nothing where it does not stand. */
function accessOf(node) {
  const directive = node?.directives?.find(({ name }) => name.value === 'access');
  return (
    directive && Object.fromEntries(directive.arguments.map(({ name, value }) => [name.value, value.value]))
  );
}

/** One part of the page; `rows` hold HTML. */
const part = (name, kind, description, columns, rows) => `
<section id="${text(name)}">
<h2>${text(name)} <small>${kind}</small></h2>
<p>${words(description)}</p>
<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>
</section>`;

function partOf(type, sharedFor) {
  if (isEnumType(type)) {
    const rows = type.getValues().map(({ name, description }) => [code(name), words(description)]);
    return part(type.name, 'enum', type.description, ['Value', 'Meaning'], rows);
  }
  const fields = Object.values(type.getFields());
  if (isInputObjectType(type)) {
    const rows = fields.map((field) => [code(field.name), code(field.type), words(field.description)]);
    return part(type.name, 'input', type.description, ['Field', 'Type', 'Meaning'], rows);
  }
  const rows = fields.map((field) => {
    const { to, section } = accessOf(field.astNode) ?? accessOf(type.astNode) ?? {};
    const inputs = field.args.map(({ name, type: is }) => `${name}: ${is}`).join(', ');
    return [
      code(field.name + (inputs ? `(${inputs})` : '')),
      code(field.type),
      words(field.description),
      text(to),
      section ? `<a href="#DossierSection">${text(section)}</a>` : '',
      text((sharedFor[section] ?? []).join(', ')),
    ];
  });
  const columns = ['Field', 'Type', 'Meaning', 'For', 'Section', 'May be shared for'];
  return part(type.name, 'type', type.description, columns, rows);
}

export function pageOf(schema, sharedFor) {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .filter((type) => isObjectType(type) || isInputObjectType(type) || isEnumType(type))
    .sort((one, other) => one.name.localeCompare(other.name));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The schema of Werkbrug</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding-inline: 1rem; }
  table { border-collapse: collapse; inline-size: 100%; }
  th, td { border-block-end: 1px solid #ccc; padding: .3rem .5rem; text-align: start; vertical-align: top; }
  section { overflow-x: auto; }
  h2 small { color: #555; font-weight: normal; }
</style>
<h1>The schema of Werkbrug</h1>
${types.map((type) => partOf(type, sharedFor)).join('\n')}
</html>
`;
}
