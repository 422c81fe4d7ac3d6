/** Which settings hold for which file. */

import { HOUSE_SETTINGS, type Settings } from '../rules/settings.ts';
import type { Job } from './job.ts';

/** Gives the settings for a file, by its path; the same object for all files with the same settings. */
export type SettingsFinder = (path: string) => Settings;

export async function settingsFinder(job: Pick<Job, 'config' | 'only'>): Promise<SettingsFinder> {
  const settings = job.only ? { only: new Set(job.only) } : HOUSE_SETTINGS;
  return () => settings;
}
