// What goes wrong in one file of five: a slip of the pen, which no schema allows, or a mistake, which every schema does.

/** Each changes one thing, and returns false where the file has nothing of the kind. */
const SLIPS = {
  shape: [
    rename('budget', 'told_vendor', 'told_vender'),
    rename('engagement', 'alternatives_considered', 'alternative_considered'),
    rename('customers', 'reported_back', 'report_back'),
    set('budget', 'cap', (cap) => cap.toLocaleString('en-GB')),
    set('budget', 'ceiling', (ceiling) => `£${ceiling}`),
    set('engagement', 'service', () => 'social-media-managment'),
    set('contract', 'renewal', () => 'auto'),
    set('contract', 'start', () => '4 January 2027'),
    set('policy', 'silence_means', () => 'approve'),
    set('customers', 'inbound_messages_per_week', (messages) => `about ${messages}`),
    set('communication', 'updates', () => 'every week'),
    set('voice', 'examples_approved', () => 'five'),
  ],
  mistake: [
    set('budget', 'cap', () => undefined),
    set('engagement', 'alternatives_considered', () => undefined),
    ofFirst('outcomes', 'target', () => undefined),
    ofFirst('outcomes', 'metric', () => undefined),
    ofFirst('outcomes', 'baseline', () => undefined, ['shortlisting', 'contracting', 'running']),
    set('vendor', 'work_samples_checked', () => 0),
    set('vendor', 'industry_experience', () => undefined),
    set('client', 'decision_maker', () => undefined, ['shortlisting', 'contracting', 'running']),
    set('budget', 'ceiling', (ceiling) => Math.round(ceiling / 2), ['contracting', 'running']),
    set('contract', 'renewal', () => 'automatic', ['contracting', 'running']),
    set('customers', 'complaint_route', () => ['vendor', 'marketing', 'service desk'], ['contracting', 'running']),
    set('customers', 'inbound_messages_per_week', (messages) => messages * 6, ['contracting', 'running']),
    set('communication', 'updates', () => 'monthly', ['contracting', 'running']),
    set('access', 'separate_tool', () => false, ['contracting', 'running']),
    set('performance', 'response_to_criticism', () => 'refuses'),
    set('performance', 'deliverables_late', () => 30),
    practisedNot,
  ],
};

/** One slip that this file can have. */
export function slip(random, engagement) {
  const kind = random.pick(['shape', 'mistake']);
  for (let tries = 0; tries < 100; tries++) if (random.pick(SLIPS[kind])(engagement)) return kind;
  throw new Error(`no slip fits a file at stage ${engagement.engagement.stage}`);
}

function practisedNot({ marketing }) {
  marketing.promises[0].practised = false;
  return true;
}

function rename(section, from, to) {
  return (engagement) => {
    if (engagement[section]?.[from] === undefined) return false;
    const entries = Object.entries(engagement[section]).map(([key, value]) => [key === from ? to : key, value]);
    engagement[section] = Object.fromEntries(entries);
    return true;
  };
}

/** @param {string[]} [stages] at which it is a mistake; by default all */
function set(section, key, change, stages) {
  return (engagement) => {
    if (stages && !stages.includes(engagement.engagement.stage)) return false;
    if (engagement[section]?.[key] === undefined) return false;
    engagement[section][key] = change(engagement[section][key]);
    return true;
  };
}

function ofFirst(section, key, change, stages) {
  return (engagement) => {
    if (stages && !stages.includes(engagement.engagement.stage)) return false;
    const [first] = engagement[section];
    first[key] = change(first[key]);
    return true;
  };
}
