import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../../shared/domain/status';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting } from '../../builders/meeting';

const groupNames = [
  'Working Group on River Observation',
  'Task Force on Flood Warnings across Borders and on the Cooperation of the Services that Send Them',
  'Réseau d’échange sur les eaux souterraines',
  'Editors',
];

const states: readonly Status['state'][] = [
  { type: 'draft', number: 2 },
  { type: 'outForComments', until: '2030-05-20' },
  { type: 'approved', by: { type: 'meeting' } },
  { type: 'approved', by: { type: 'silence', until: '2030-05-20' } },
  { type: 'published' },
];

const longTitle =
  'Extraordinary joint meeting on the measurement of suspended sediment in mountain rivers, second session, continued from Tuesday';

function meetingOutside() {
  const whole = meeting({ id: 'loose', title: 'Loose talk' });
  const inGroup = new Set(['group', 'seat']);
  const entries = Object.entries(whole).filter(([key]) => !inGroup.has(key));
  return Object.fromEntries(entries) as unknown as typeof whole;
}

/** Writes four groups with two hundred meetings between them, and one meeting outside any group, into the library of an app's folder. */
export function seedLibrary(folder: string): void {
  const library = join(folder, 'Documents', 'Rapporteur');
  groupNames.forEach((name, place) => {
    const facts = groupFacts({ id: `group-${place}`, name, shortName: `G${place}` });
    const own = join(library, name.slice(0, 60));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'group.json'), writeGroup(group({ facts })));
    for (let number = 1; number <= 50; number += 1) {
      const month = String((number % 12) + 1).padStart(2, '0');
      const date = `${2024 + Math.floor(number / 12)}-${month}-1${place}`;
      writeFileSync(
        join(own, `${date} ${number}.minutes`),
        writeMinutes(
          meeting({
            id: `meeting-${place}-${number}`,
            group: facts,
            seat: { series: 'series-regular', ordinal: number },
            schedule: { date, start: '14:00', zone: 'UTC' },
            status: { state: states[number % states.length]!, version: 1 },
            ...(number % 10 === 0 ? { title: longTitle } : {}),
          }),
        ),
      );
    }
  });
  writeFileSync(join(library, 'loose.minutes'), writeMinutes(meetingOutside()));
}
