/** Words of the owner that are an answer, and no value. */

import { answerMeant } from '../../engagement/slips.ts';
import { lineOf, simplified } from './line.ts';

/** What was said in place of a value; a reason that was not given has still to be asked for. */
type OpenReply =
  | { readonly kind: 'unknown' | 'not-yet' }
  | { readonly kind: 'na'; readonly reason: string | undefined };

/** `na: we have no shop`, `n/a - no shop`, `not applicable`, `Does not apply because we have no shop.` */
const NOT_APPLICABLE = new RegExp(
  [
    /^(?:na|n\/a|n\.a\.|not applicable|(?:this |it )?(?:does not|doesn'?t) apply)(?: (?:to us|to me|here))?/,
    /(?:[.!]*|\s*(?:[:;,–—(-]\s*|\s(?:because|since|as)\s+)(?<reason>.*))$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

/** `I don't know`, `tbd`, `na: we have no shop`. A question mark alone is none of these: it asks for help. */
export function openAnswerTyped(typed: string): OpenReply | undefined {
  const line = lineOf(typed);
  if (/^\?+$/.test(line)) return undefined;
  const answer = answerMeant(line) ?? answerMeant(plain(line));
  if (answer === 'unknown' || answer === 'not-yet') return { kind: answer };
  const straight = line.replace(/[’`]/g, "'");
  const found = NOT_APPLICABLE.exec(straight);
  if (!found) return answer ? { kind: 'na', reason: undefined } : undefined;
  const at = straight.length - (found.groups?.['reason'] ?? '').length;
  return { kind: 'na', reason: reasonOf(line.slice(at)) };
}

/** `I do not know yet.` → `i dont know`, `I'm not sure` → `not sure` */
function plain(line: string): string {
  const simple = simplified(line)
    .replace(/[.!]+$/, '')
    .replace(/^we /, 'i ')
    .replace(/^i do not |^i don't /, 'i dont ')
    .replace(/^do not /, 'dont ')
    .replace(/^i(?: am|'m) (?=not sure)|^i have (?=no idea)/, '');
  return /know|sure|idea/.test(simple) ? simple.replace(/ yet$/, '') : simple;
}

/** What says nothing is no reason. */
function reasonOf(written: string): string | undefined {
  const reason = written
    .replace(/^(?:because|since|as)\s+/i, '')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim();
  const whole = reason.endsWith(')') && !reason.includes('(') ? reason.slice(0, -1).trim() : reason;
  return whole === '' || answerMeant(whole) ? undefined : whole;
}
