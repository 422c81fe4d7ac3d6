// Everything that is made from the hand-written schemas of engagement.yaml.
import { editorSchema } from './schemas/editor.mjs';
import { fieldsData, fieldsModule } from './schemas/fields.mjs';
import { readSchemas } from './schemas/source.mjs';
import { typesModule } from './schemas/types.mjs';
import { validatorsModule } from './schemas/validate.mjs';

/** The generated files, as `{ path, content }`; the caller writes or compares them. */
async function generateSchemas() {
  const source = await readSchemas();
  const generated = 'src/engagement/generated';
  return [
    { path: `${generated}/types.ts`, content: await typesModule(source) },
    { path: `${generated}/validate.ts`, content: validatorsModule(source) },
    { path: `${generated}/fields.ts`, content: fieldsModule(source) },
    { path: `${generated}/fields.json`, content: fieldsData(source) },
    {
      path: 'schemas/editor.schema.json',
      content: `${JSON.stringify(editorSchema(source), null, 2)}\n`,
    },
  ];
}

export default generateSchemas;
