/** HTML as the standard wants it, and as people with a screen reader need it. */

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    // Meant for search engines; the title of a report is as long as the owner made it.
    rules: { 'long-title': 'off' },
  }),
);

/** `12:3 no-deprecated-attr: …` */
export async function complaints(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
