// Takes out of ajv's standalone code what our schemas have no use for, and folds
// its patterns into calls: from 147 KB (minified) to 32. ajv's version is
// pinned; where its code does not look as expected, the generator stops.

import { prelude } from './prelude.mjs';

export function compact(code, names) {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name, json]) => [name, JSON.parse(json)]),
  );
  const keys = new Map();
  const exported = [...code.matchAll(/^export const (\w+) = (validate\d+);$/gm)];
  const sections = new Set(exported.map(([, , name]) => name));
  let text = code
    .replace('"use strict";\n', '')
    .replace(/^export const \w+ = validate\d+;\n/gm, '')
    .replace(/^const func\d+ = .*\n/gm, '')
    .replace(/^\/\*# sourceURL=.*\n/gm, '')
    .replace(/^validate\d+\.evaluated = .*\n/gm, '')
    .replace(
      /^function (validate\d+)\(.*\)\{\n([\s\S]*?)^validate\d+\.errors = vErrors;\nreturn errors === 0;\n\}$/gm,
      (_, name, body) =>
        sections.has(name)
          ? `function ${name}(data, instancePath, faults) {\n${body}}`
          : `function ${name}(parent, key, path, faults) {\nconst data = parent[key];\nif(data === undefined) return;\n${body.replaceAll('{instancePath,', '{instancePath:below(path, key),')}}`,
    )
    .replace(
      /^const evaluated0 = .*\nif\(evaluated0\.dynamicProps\)\{\n.*\n\}\nif\(evaluated0\.dynamicItems\)\{\n.*\n\}\n/gm,
      '',
    )
    .replace(/^let vErrors = null;\nlet errors = 0;\n/gm, '')
    // one fault
    .replace(
      /^const err\d+ = \{(instancePath.*?),schemaPath:".*?",keyword:(".*?"),params:(.*)\};\nif\(vErrors === null\)\{\nvErrors = .*\n\}\nelse \{\nvErrors\.push.*\n\}\nerrors\+\+;$/gm,
      (_, path, keyword, params) => `fault(faults, ${path.replace('instancePath:', '')}, ${keyword}, ${params});`,
    )
    // a leaf
    .replace(
      /^if\(!\((validate\d+)\(.*, \{instancePath:(.*),parentData:(\w+),parentDataProperty:(.*),rootData,dynamicAnchors\}\)\)\)\{\n.*\nerrors = vErrors\.length;\n\}$/gm,
      (_, name, path, parent, key) => `${name}(${parent}, ${key}, ${parentPath(path)}, faults);`,
    )
    .replace(/^if\(data\d*\.(\w+) !== undefined\)\{\n(validate\d+\(.*\);)\n\}$/gm, '$2')
    // unknown keys
    .replace(
      /^for\(const (key\d+) in (data\d*)\)\{\nif\(!\((.*)\)\)\{\nfault\(faults, (.*), "additionalProperties", .*\n\}\n\}$/gm,
      (_, _key, data, condition, path) => `onlyKeys(${data}, ${keySet(condition)}, ${path}, faults);`,
    )
    .replace(/if\((data\d*) && typeof data\d* == "object" && !Array\.isArray\(data\d*\)\)/g, 'if(isObject($1))')
    // lists of words
    .replace(
      /^function (validate\d+)\(parent.*\n.*\n.*\nif\(!\(.*=== ".*\nfault\(.*"enum", \{allowedValues: (schema\d+)\.enum\}\);\n\}\n\}$/gm,
      (_, name, schema) => `const ${name} = oneOf(${JSON.stringify(schemas.get(schema).enum)});`,
    )
    .replace(
      /^let i\d+ = (data\d+)\.length;\nlet j\d+;\nif\(.*\n(?:outer\d+:)\n(?:for.*\n){2}if\(func\d+\(.*\nfault\(faults, (.*), "uniqueItems", .*\nbreak outer\d+;\n(?:\}\n){3}\}$/gm,
      'unique($1, $2, faults);',
    )
    // anyOf: go back to the faults before it
    .replace(
      /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif.*\n.*\n\}\nelse \{\n.*\n\}\n\}$/gm,
      'faults.length = $1;',
    )
    .replace(/\berrors\b/g, 'faults.length');

  text = text.replace(/^const (schema\d+) = .*\n/gm, (line, name) =>
    text.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line.replace(/"\$id":".*?",/, '') : '',
  );
  const leftover =
    /vErrors|rootData|dynamicAnchors|schemaPath|require\(|evaluated|hasOwnProperty|func\d|instancePath:/.exec(text);
  if (leftover) throw new Error(`ajv's code is not as expected: ${text.slice(leftover.index, leftover.index + 200)}`);
  if (exported.map(([, name]) => name).join() !== names.join()) throw new Error('A section has no validator.');

  const sets = [...keys].map(([list, name]) => `const ${name} = new Set(${list});\n`).join('');
  const exports = exported.map(([, name, fn]) => `export const ${name}: Validator = validator(${fn});\n`).join('');
  const table = `\n/** By section; \`root\` checks only \`vet\` and the names of the sections. */\nexport const validators: Record<Section | 'root', Validator> = { ${names.join(', ')} };\n`;
  return prelude + sets + text.replace(/\n{2,}/g, '\n') + exports + table;

  function keySet(condition) {
    const list = JSON.stringify(knownKeys(condition));
    if (!keys.has(list)) keys.set(list, `keys${keys.size}`);
    return keys.get(list);
  }

  /** ajv asks `key === "a" || …`, and from nine keys on the schema itself. */
  function knownKeys(condition) {
    const place = /^func\d+\.call\((schema\d+)((?:\.\w+)+), key\d+\)$/.exec(condition);
    if (!place) return [...condition.matchAll(/=== "(\w+)"/g)].map(([, key]) => key);
    const steps = place[2].slice(1).split('.');
    return Object.keys(steps.reduce((at, step) => at[step], schemas.get(place[1])));
  }
}

/** `instancePath+"/fees/model"` → `instancePath+"/fees"`, `instancePath+"/" + i0` → `instancePath`. */
function parentPath(path) {
  return path.replace(/(\/\w+"|\/" \+ (i\d+|key\d+\.replace\(.*\)))$/, '"').replace(/\+""$/, '');
}
