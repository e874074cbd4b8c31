import type { Agenda } from '../../domain/agenda';
import { persons } from '../build/parties';
import { toRichText } from '../build/text';

/** The agenda of the seventh meeting: the licences were deferred when it was adopted. */
export const seventhAgenda: Agenda = {
  numbering: ['1.', 'a)'],
  items: [
    {
      id: 'w7-i1',
      topic: 't-opening',
      title: toRichText('Opening; report of the sixth meeting'),
      level: 0,
      label: { type: 'auto' },
      minutes: 10,
      state: 'done',
    },
    {
      id: 'w7-i2',
      topic: 't-principles',
      title: toRichText('Draft Principles on Open River and Flood Data, second reading'),
      level: 0,
      label: { type: 'auto' },
      minutes: 40,
      presenters: persons('nguyen'),
      documents: [
        {
          title: 'Draft Principles, version 0.4',
          link: 'https://example.org/wg-data/2026/04',
          symbol: 'WGD/2026/04',
        },
      ],
      state: 'done',
    },
    {
      id: 'w7-i2a',
      topic: 't-principles-scope',
      title: toRichText('Scope and delays of publication'),
      level: 1,
      label: { type: 'auto' },
      state: 'done',
    },
    {
      id: 'w7-i2b',
      topic: 't-principles-exceptions',
      title: toRichText('Exceptions for security and for the operation of reservoirs'),
      level: 1,
      label: { type: 'auto' },
      state: 'done',
    },
    {
      id: 'w7-i3',
      topic: 't-catalogue',
      title: toRichText('Catalogue of gauging stations: results of the survey'),
      level: 0,
      label: { type: 'auto' },
      minutes: 25,
      presenters: persons('thorvaldsdottir'),
      documents: [
        {
          title: 'Survey of gauging stations: summary of replies',
          link: 'https://example.org/wg-data/2026/05',
          symbol: 'WGD/2026/05',
        },
      ],
      state: 'done',
    },
    {
      id: 'w7-i4',
      topic: 't-alerts',
      title: toRichText('Flood alerts in riverside languages'),
      level: 0,
      label: { type: 'auto' },
      minutes: 20,
      presenters: persons('alsawwaf'),
      state: 'done',
    },
    {
      id: 'w7-i5',
      topic: 't-licences',
      title: toRichText('Licences for station data'),
      level: 0,
      label: { type: 'auto' },
      minutes: 15,
      state: 'deferred',
    },
    {
      id: 'w7-i6',
      topic: 't-forum-week',
      title: toRichText('Preparation of Forum Week 2026'),
      level: 0,
      label: { type: 'auto' },
      minutes: 10,
      state: 'done',
    },
    {
      id: 'w7-i7',
      topic: 't-aob',
      title: toRichText('Any other business'),
      level: 0,
      label: { type: 'auto' },
      minutes: 5,
      state: 'done',
    },
  ],
};
