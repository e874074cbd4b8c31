import type { Meeting } from '../../../shared/domain/meeting';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { participant, person } from '../../builders/people';

/** People of the journeys; two of them share a given name, one has accents. */
export const people = {
  ann: person('Ann', 'Lee', { initials: 'AL' }),
  bo: person('Bo', 'Ek', { initials: 'BE', aliases: ['Bobby'] }),
  annika: person('Annika', 'Öström', { initials: 'AÖ' }),
  zoe: person('Zoé', 'Martin', { initials: 'ZM' }),
};

/** A meeting with three items, the second nested, on which a note or two are taken already. */
export const sampleMeeting: Meeting = meeting({
  attending: [
    participant(people.ann, { roles: ['chair'] }),
    participant(people.bo),
    participant(people.annika),
    participant(people.zoe),
  ],
  people: Object.values(people),
  opening: [note('The meeting was opened.')],
  sections: [
    section('Welcome', note('First note.'), note('Second note.')),
    section({ title: 'Water levels', level: 1 }, note('Third note.')),
    section('Any other business'),
  ],
  closing: [note('Closed at four.')],
});
