import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'payment/unitemised-invoices',
  from: 'contracting',
  unknown: 'asks',
  needs: ['budget.fees.invoice_detail', 'budget.fees.model'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'Hours are paid for, and the invoice does not say which.',
  why: 'A sum without hours, dates and items cannot be checked, and a wrong one is paid for years.',
  remedy: 'Agree that you pay only invoices that show hours, dates and items.',
  ask: 'What does an invoice show: one sum, or the hours with their dates and items?',
  source: "A city's audit of its social marketing contractor (2018), which asked for more detailed invoices.",
  messages: {
    lumpSum: {
      severity: 'warning',
      text: 'You pay {by}, and the invoices of {vendor} show only one sum.',
    },
    nothing: {
      severity: 'warning',
      text: 'You pay {by}, and the invoices of {vendor} do not show what for.',
    },
  },
  check({ engagement, report, ask }) {
    const { model, invoice_detail: detail } = engagement.budget?.fees ?? {};
    if (detail === 'itemised') return;
    if (model === undefined) return ask('budget.fees.model');
    if (model !== 'hourly' && model !== 'mixed') return;
    const at = 'budget.fees.invoice_detail';
    if (detail === undefined) return ask(at);
    report(detail === 'none' ? 'nothing' : 'lumpSum', {
      at,
      related: [{ at: 'budget.fees.model', label: 'paid like this' }],
      values: {
        by: model === 'hourly' ? 'by the hour' : 'partly by the hour',
        vendor: engagement.vendor?.name ?? 'the vendor',
      },
    });
  },
  examples: {
    fires: {
      lumpSum: `
        vendor: { name: Bluebell Media }
        budget: { currency: GBP, fees: { model: hourly, hourly_rate: 45, paid: arrears, invoice_detail: lump-sum } }
      `,
      nothing: `
        vendor: { name: Bluebell Media }
        budget: { currency: GBP, fees: { model: mixed, monthly_fee: 400, hourly_rate: 45, paid: arrears, invoice_detail: none } }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      budget: { currency: GBP, fees: { model: hourly, hourly_rate: 45, paid: arrears, invoice_detail: itemised } }
    `,
    asks: `
      budget: { currency: GBP, fees: { model: hourly, hourly_rate: 45, paid: arrears } }
    `,
  },
});
