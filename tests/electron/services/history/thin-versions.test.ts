import { describe, expect, it } from 'vitest';
import type { VersionEntry } from '../../../../electron/services/history/history-messages';
import { thinVersions } from '../../../../electron/services/history/thin-versions';

const now = Date.parse('2026-04-10T12:00:30.000Z');

/** Versions of these ages in seconds, the newest first. */
function versions(...ages: readonly number[]): VersionEntry[] {
  return ages.map((age, index) => ({
    id: ages.length - index,
    at: new Date(now - age * 1000).toISOString(),
    reason: { type: 'written' },
    size: 1,
    fingerprint: '',
  }));
}

function kept(all: readonly VersionEntry[]): readonly string[] {
  const gone = new Set(thinVersions(all, now));
  return all.filter(({ id }) => !gone.has(id)).map(({ at }) => at.slice(0, 19));
}

describe('Thinning the versions that were kept while writing', () => {
  it('keeps the last of every minute for an hour', () => {
    expect(kept(versions(10, 15, 40, 50, 100))).toEqual([
      '2026-04-10T12:00:20',
      '2026-04-10T12:00:15',
      '2026-04-10T11:59:50',
      '2026-04-10T11:58:50',
    ]);
  });

  it('keeps the last of every hour for a day, and of every day for good', () => {
    const hour = 3600;
    expect(
      kept(versions(1, 2 * hour, 2 * hour + 600, 4 * hour, 50 * hour, 51 * hour, 400 * 24 * hour)),
    ).toEqual([
      '2026-04-10T12:00:29',
      '2026-04-10T10:00:30',
      '2026-04-10T09:50:30',
      '2026-04-10T08:00:30',
      '2026-04-08T10:00:30',
      '2025-03-06T12:00:30',
    ]);
  });

  it('never lets go of what was kept for another reason, nor of the newest', () => {
    const all = versions(10, 11, 12).map((one) => ({ ...one, reason: { type: 'found' as const } }));
    expect(thinVersions(all, now)).toEqual([]);
    expect(thinVersions(versions(90_000), now)).toEqual([]);
  });

  it('grows to a few dozen versions in a meeting of two hours that is saved every fifteen seconds', () => {
    let all: VersionEntry[] = [];
    for (let second = 0; second <= 7200; second += 15) {
      const at = now + second * 1000;
      all = [
        {
          id: second,
          at: new Date(at).toISOString(),
          reason: { type: 'written' },
          size: 1,
          fingerprint: '',
        },
        ...all,
      ];
      const gone = new Set(thinVersions(all, at));
      all = all.filter(({ id }) => !gone.has(id));
    }
    expect(all.length).toBeGreaterThan(60);
    expect(all.length).toBeLessThan(66);
  });
});
