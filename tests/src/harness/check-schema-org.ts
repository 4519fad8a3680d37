import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Where the vocabulary is looked for: the folder of the tests' package. */
const HOME = join(import.meta.dirname, '../..');
const FILE = join(HOME, 'json-ld.ts');

/**
 * What is wrong with JSON-LD by the vocabulary of https://schema.org: unknown types and properties, values of another
 * type, at any depth. The compiler reads each thing as a literal of the type that it says it is of.
 */
export function checkSchemaOrg(all: readonly object[]): string[] {
  // What is written in a thing does not matter, only what it is made of: of those made alike one is enough.
  const things = [...new Map(all.map((thing) => [JSON.stringify(toShape(thing)), thing])).values()];
  const source = [
    "import type * as schema from 'schema-dts';",
    ...things.map((thing, index) => {
      const type = (thing as { '@type'?: unknown })['@type'];
      return `export const thing${index}: schema.WithContext<schema.${String(type)}Leaf> = ${JSON.stringify(thing)};`;
    }),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const standard = { ...host };
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
      : standard.getSourceFile(name, ...rest);
  host.fileExists = (name) => name === FILE || standard.fileExists(name);
  host.getCurrentDirectory = () => dirname(FILE);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], options, host))
    .map(({ messageText, file, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
      const thing = source.split('\n')[line] ?? '';
      return `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n  in ${thing.slice(0, 400)}`;
    });
}

/** A thing with its words left out, but for those that say what it is. */
function toShape(value: unknown, key = ''): unknown {
  if (Array.isArray(value))
    return [...new Set(value.map((item) => JSON.stringify(toShape(item, key))))].map(
      (shape) => JSON.parse(shape) as unknown,
    );
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toShape(inner, name)]));
  return key === '@type' || key === '@context' ? value : typeof value;
}
