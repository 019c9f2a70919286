// Judges an unpacked Teams app package by Microsoft's own schemas, the newest that @microsoft/app-manifest ships.
// node judge.mjs <folder with node_modules> <folder of the package>: prints a line for each fault; no line, no fault.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , modules, app] = process.argv;
const require = createRequire(join(modules, 'package.json'));
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

const schemas = join(modules, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams');
const newest = readdirSync(schemas)
  .filter(folder => /^v\d+\.\d+$/.test(folder))
  .map(folder => folder.slice(1))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1);

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

function judge(file, schemaFile) {
  // Their patterns are written for expressions without the unicode flag.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const schema = read(schemas, `v${newest}`, schemaFile);
  // The schemas name draft 4 and use draft 6's const, which draft 4 would pass over: as an enum of one it is judged.
  const valid = ajv.compile(JSON.parse(JSON.stringify(schema), constAsEnum));
  const content = read(app, file);
  if (content.$schema !== `https://developer.microsoft.com/en-us/json-schemas/teams/v${newest}/${schemaFile}`)
    console.log(`${file}: $schema is not that of ${newest}`);
  if (!valid(content))
    for (const fault of valid.errors) console.log(`${file}${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`);
  return content;
}

function constAsEnum(_, value) {
  if (value && typeof value === 'object' && typeof value.const === 'string') {
    const { const: only, ...rest } = value;
    return { ...rest, enum: [only] };
  }
  return value;
}

const manifest = judge('manifest.json', 'MicrosoftTeams.schema.json');
for (const language of manifest.localizationInfo?.additionalLanguages ?? [])
  judge(language.file, 'MicrosoftTeams.Localization.schema.json');
