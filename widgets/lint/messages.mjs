/**
 * `messages.<lang>.json` of a part against each other and against the part's code: equal keys, equal places `{name}`, every plural
 * form of the language, no key that the code does not use, no key used that is missing. A key is used by `t('key')`, by
 * `t(`prefix.${x}`)`, by `t.of('prefix', x)`, or by standing as a text anywhere in the part's code.
 */
import fs from 'node:fs';
import path from 'node:path';

export function checkMessages(ts, root, sources) {
  const src = path.join(root, 'src');
  if (!fs.existsSync(src)) {
    return [];
  }
  return fs.readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => checkPart(ts, root, path.join(src, entry.name), sources));
}

function checkPart(ts, root, folder, sources) {
  const files = fs.readdirSync(folder).filter((name) => /^messages\.[a-z]{2}\.json$/.test(name));
  const catalogues = files.map((name) => ({ lang: name.split('.')[1], file: path.join(folder, name), texts: JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) }));
  const english = catalogues.find(({ lang }) => lang === 'en');
  if (catalogues.length === 0) {
    return [];
  }
  if (english === undefined) {
    return [`${path.relative(root, folder)}:1:1 messages: messages.en.json is missing`];
  }
  const where = (catalogue, key) => {
    const lines = fs.readFileSync(catalogue.file, 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes(`"${key}"`));
    return `${path.relative(root, catalogue.file)}:${Math.max(0, line) + 1}:1`;
  };
  const used = usedKeys(ts, sources.filter((source) => source.fileName.startsWith(folder + path.sep)));
  return [
    ...catalogues.flatMap((catalogue) => [...unequal(catalogue, english, where), ...forms(catalogue, where), ...twice(catalogue, root)]),
    ...Object.keys(english.texts).filter((key) => !isUsed(key, used)).map((key) => `${where(english, key)} messages: "${key}" is used nowhere`),
    ...used.asked.filter(({ key }) => !(key in english.texts)).map(({ key, place }) => `${path.relative(root, place)} messages: "${key}" is in no message file`),
    ...[...used.prefixes].filter((prefix) => !Object.keys(english.texts).some((key) => key.startsWith(prefix))).map((prefix) => `${path.relative(root, folder)}:1:1 messages: no key begins with "${prefix}"`),
  ];
}

function unequal(catalogue, english, where) {
  const missing = Object.keys(english.texts).filter((key) => !(key in catalogue.texts)).map((key) => `${where(catalogue, key)} messages: "${key}" is missing in ${catalogue.lang}`);
  const extra = Object.keys(catalogue.texts).filter((key) => !(key in english.texts)).map((key) => `${where(catalogue, key)} messages: "${key}" is not in en`);
  const places = Object.keys(english.texts)
    .filter((key) => key in catalogue.texts && placesIn(english.texts[key]) !== placesIn(catalogue.texts[key]))
    .map((key) => `${where(catalogue, key)} messages: "${key}" has other places than en (${placesIn(english.texts[key])})`);
  return [...missing, ...extra, ...places];
}

/** The names in braces; in a plural any form may leave the number out ("one review"). */
function placesIn(message) {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])))].sort().join(', ');
}

function forms({ lang, texts, file }, where) {
  const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  return Object.entries(texts)
    .filter(([, message]) => typeof message === 'object')
    .flatMap(([key, message]) => {
      const missing = wanted.filter((form) => !(form in message));
      return missing.length === 0 ? [] : [`${where({ file }, key)} messages: "${key}" lacks the forms ${missing.join(', ')}`];
    });
}

/** JSON keeps the last of two equal keys without a word. */
function twice({ file }, root) {
  const seen = new Set();
  return fs.readFileSync(file, 'utf8').split('\n').flatMap((line, i) => {
    const key = /^ {2}"([^"]+)":/.exec(line)?.[1];
    const again = key !== undefined && seen.has(key);
    seen.add(key);
    return again ? [`${path.relative(root, file)}:${i + 1}:3 messages: "${key}" stands twice`] : [];
  });
}

function usedKeys(ts, sources) {
  const texts = new Set();
  const prefixes = new Set();
  const asked = [];
  for (const source of sources) {
    const visit = (node) => {
      if (ts.isStringLiteralLike(node)) {
        texts.add(node.text);
      }
      if (ts.isCallExpression(node)) {
        const [first] = node.arguments;
        const isLookup = ts.isIdentifier(node.expression) ? node.expression.text === 't' : ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 't';
        const isOf = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'of' && /(^|\.)t$/.test(node.expression.expression.getText(source));
        if (first && isLookup && ts.isStringLiteralLike(first)) {
          const { line, character } = source.getLineAndCharacterOfPosition(first.getStart(source));
          asked.push({ key: first.text, place: `${source.fileName}:${line + 1}:${character + 1}` });
        }
        if (first && isLookup && ts.isTemplateExpression(first) && first.head.text !== '') {
          prefixes.add(first.head.text);
        }
        if (first && isOf && ts.isStringLiteralLike(first)) {
          prefixes.add(`${first.text}.`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { texts, prefixes, asked };
}

function isUsed(key, { texts, prefixes }) {
  return texts.has(key) || [...prefixes].some((prefix) => key.startsWith(prefix));
}
