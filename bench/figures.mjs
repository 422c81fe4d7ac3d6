// What was measured, as it comes in.

import { median, peakMemory, ratio } from './measure.mjs';

export class Figures {
  /** @param {string} folder for what measuring leaves behind */
  constructor(folder) {
    this.folder = folder;
    this.ratios = [];
    this.times = [];
    this.growth = [];
  }

  addRatio(what, one, other, { most, least } = {}) {
    const { median: value, low, high } = ratio(one, other);
    const target = most ? `at most ${most.toFixed(2)}` : least && `at least ${least.toFixed(2)}`;
    const met = target && value <= (most ?? Infinity) && value >= (least ?? 0);
    this.ratios.push({ what, value: value.toFixed(2), range: `${low.toFixed(2)} – ${high.toFixed(2)}`, target, met });
  }

  addPeak(what, megabytes, most) {
    const target = most && `at most ${most} MB`;
    this.ratios.push({
      what,
      value: `${megabytes.toFixed(0)} MB`,
      range: '',
      target,
      met: target && megabytes <= most,
    });
  }

  /** @returns {Record<string, number>} peak memory in MB by name */
  addTimes(what, contenders, measured) {
    const peaks = {};
    for (const contender of contenders) {
      const { name } = contender;
      contender.before?.();
      peaks[name] = peakMemory(contender, this.folder);
      const times = measured[name];
      this.times.push({ what, name, milliseconds: median(times), megabytes: peaks[name], rounds: times.length });
    }
    return peaks;
  }

  /** @param {{ what: string, files: number, bytes: number }} size */
  addGrowth({ what, files, bytes }, contender, times) {
    const milliseconds = median(times);
    const megabytes = peakMemory(contender, this.folder);
    this.growth.push({ what, files, bytes, milliseconds, megabytes, rounds: times.length });
  }
}
