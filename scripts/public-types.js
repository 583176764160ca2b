import { join } from 'node:path';
import ts from 'typescript';

/**
 * What is wrong with the declarations of a package for who compiles against them with strict settings, and which
 * exports they say nothing of.
 *
 * @param {string} file its declarations
 * @param {string} root where the types of Node lie
 * @returns {readonly string[]}
 */
export function problemsOfTypes(file, root) {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  });
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => `types: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [...errors, `types: ${file} is no module`];
  const silent = checker
    .getExportsOfModule(module)
    .map((symbol) => checker.getAliasedSymbol(symbol))
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    .map((symbol) => `types: nothing is said of ${symbol.name}`);
  return [...errors, ...silent];
}
