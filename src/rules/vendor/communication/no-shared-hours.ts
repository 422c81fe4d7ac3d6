import { formatNumber } from '../../../engagement/quantity.ts';
import { sharedWorkingHours } from '../../../engagement/timezone.ts';
import { defineRule } from '../../rule.ts';

function inWords(hours: number): string {
  return hours === 0 ? 'no hour' : `${formatNumber(hours)} h`;
}

export default defineRule({
  id: 'communication/no-shared-hours',
  from: 'shortlisting',
  unknown: 'asks',
  needs: ['communication.overlap_hours', 'client.timezone', 'vendor.timezone', 'client.country', 'vendor.country'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'You and the vendor are hardly ever at work at the same time.',
  why: 'Without shared hours a question from the morning waits for the next day, and so does an emergency.',
  remedy: 'Agree two shared hours a day, or a local deputy who can be reached.',
  ask: 'At which hours of our working day are you at work too?',
  messages: {
    stated: {
      severity: 'warning',
      text: 'You and {vendor} share {shared} of the working day: at least {fewest:hours} are needed.',
    },
    computed: {
      severity: 'warning',
      text: 'From nine to five, {here} and {there} share {shared} of the working day: at least {fewest:hours} are needed.',
    },
  },
  thresholds: {
    fewest: { value: 2, unit: 'hours a day', source: 'house default' },
  },
  check({ engagement, thresholds: { fewest }, asOf, report, ask, notApplicable }) {
    const { client, communication, vendor } = engagement;
    const agreed = 'communication.overlap_hours';
    if (notApplicable(agreed)) return;
    const stated = communication?.overlap_hours;
    if (stated !== undefined) {
      const values = { vendor: vendor?.name ?? 'the vendor', shared: inWords(stated), fewest };
      if (stated < fewest) report('stated', { at: agreed, values });
      return;
    }
    const shared = sharedWorkingHours(client?.timezone, vendor?.timezone, asOf);
    if (shared !== undefined) {
      const related = [{ at: 'client.timezone', label: 'your time zone' }];
      const values = {
        here: placeOf(client?.timezone),
        there: placeOf(vendor?.timezone),
        shared: inWords(shared),
        fewest,
      };
      if (shared < fewest) report('computed', { at: 'vendor.timezone', related, values });
      return;
    }
    if (client?.country !== undefined && client.country === vendor?.country) return;
    ask(agreed);
  },
  examples: {
    fires: {
      stated: `
        vendor: { name: Petal Media }
        communication: { overlap_hours: 1 }
      `,
      computed: `
        client: { timezone: Europe/London }
        vendor: { timezone: Asia/Manila }
      `,
    },
    quiet: `
      client: { timezone: Europe/London }
      vendor: { timezone: Europe/Lisbon }
    `,
    asks: `
      client: { country: GB }
      vendor: { country: PH }
    `,
  },
});

/** `America/New_York` → `New York`. */
function placeOf(zone = ''): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
