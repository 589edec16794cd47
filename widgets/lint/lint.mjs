/**
 * Our own linter, since none is on Maven Central: `node lint.mjs <path of typescript.js> [folder]`.
 * Prints `file:line:col rule: message` and ends with 1 when there is any. The rules are those that the type checker cannot hold:
 * nothing that turns text into markup or code, no `any`, no `!`, no leftovers, and message files that fit the code.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkMessages } from './messages.mjs';
import { ruleFor } from './rules.mjs';

const [compiler, folder] = process.argv.slice(2);
if (compiler === undefined) {
  process.stderr.write('usage: node lint.mjs <path of typescript.js> [folder]\n');
  process.exit(2);
}
const ts = createRequire(import.meta.url)(path.resolve(compiler));
const root = path.resolve(folder ?? path.join(import.meta.dirname, '..'));
const MOST_LINES = 400;

const sources = ['src', 'test']
  .flatMap((part) => filesUnder(path.join(root, part)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

const problems = [...sources.flatMap(checkSource), ...checkMessages(ts, root, sources)];
problems.sort().forEach((problem) => process.stdout.write(`${problem}\n`));
process.stdout.write(`${sources.length} files, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

function filesUnder(directory) {
  return fs.existsSync(directory)
    ? fs.readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    : [];
}

function checkSource(source) {
  const found = [];
  const report = (node, rule, message) => found.push(at(source, node.getStart(source), `${rule}: ${message}`));
  const visit = (node) => {
    for (const { rule, message } of ruleFor(ts, node)) {
      report(node, rule, message);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = source.getLineAndCharacterOfPosition(source.end).line + 1;
  if (lines > MOST_LINES) {
    found.push(at(source, source.end, `file-length: ${lines} lines, at most ${MOST_LINES}`));
  }
  return found;
}

function at(source, position, text) {
  const { line, character } = source.getLineAndCharacterOfPosition(position);
  return `${path.relative(root, source.fileName)}:${line + 1}:${character + 1} ${text}`;
}
