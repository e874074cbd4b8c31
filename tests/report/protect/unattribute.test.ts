import { describe, expect, test } from 'vitest';
import { groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { action, decision, note, statement } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { footnote, link, mention } from '../../builders/text';
import type { Note } from '../../../shared/domain/note';
import { buildLines, buildMessages, buildTree } from '../build/build-lines';

const ann = person('Ann', 'Lee', { aliases: ['Annie'], initials: 'AL' });
const bo = person('Bo', 'Ekström');
const people = { attending: [participant(ann), participant(bo)], people: [ann, bo] };

/** The lines below the heading of a section with these notes. */
const lines = (notes: readonly Note[], unattributed = false, item = {}): readonly string[] =>
  buildLines(meeting({ ...people, sections: [section({ title: 'Gates', item }, ...notes)] }), {
    variant: { unattributed },
  }).slice(1);

describe('not for attribution', () => {
  test('takes the speaker out of a note, in front of it and in its words', () => {
    const marked = { notForAttribution: true } as const;
    expect(
      lines([
        statement(ann, 'Lee doubts it.', marked),
        statement(ann, 'doubted it.', { ...marked, attribution: 'predicate' }),
        statement(ann, 'Bo agrees.', { ...marked, attribution: 'asTyped' }),
        statement(ann, 'I said so.'),
      ]),
    ).toEqual([
      'A participant doubts it.',
      'A participant doubted it.',
      'Bo agrees.',
      'Ann Lee: I said so.',
    ]);
  });

  test('holds for all notes on an item', () => {
    expect(lines([statement(bo, 'Ekström asks.')], false, { notForAttribution: true })).toEqual([
      'A participant asks.',
    ]);
  });
});

describe('the copy without attribution', () => {
  test('names nobody: speakers, mentions, names and parts of names in words and footnotes', () => {
    expect(
      lines(
        [
          statement(ann, 'It works.'),
          note(['Then ', mention(bo), ' left with ANNIE and Mr. Ekstrom.', footnote('Ask AL.')]),
          note('Lee asked. LEE answered; Bo Ekström and Lee, Ann listened.'),
        ],
        true,
      ),
    ).toEqual([
      'A participant: It works.',
      'Then a participant left with a participant and a participant.[1]',
      'A participant asked. A participant answered; a participant and a participant listened.',
    ]);
  });

  test('finds a name that runs across formats', () => {
    const split = note([
      { type: 'text', text: 'Then A' },
      { type: 'text', text: 'n', formats: ['bold'] },
      { type: 'text', text: 'n spoke.' },
    ]);
    expect(lines([split], true)).toEqual(['Then a participant spoke.']);
  });

  test('keeps no address that tells a name', () => {
    const source = meeting({
      ...people,
      sections: [
        section(
          'Gates',
          note([
            'Write ',
            link('here', 'mailto:bo.ekstrom@example.org'),
            link(' too', 'https://e.org'),
          ]),
        ),
      ],
    });
    const tree = JSON.stringify(buildTree(source, { variant: { unattributed: true } }));
    expect(tree).not.toMatch(/ekstr/iu);
    expect(tree).toContain('https://e.org');
  });

  test('says the stakeholder group only where three or more of it were there', () => {
    const categories = [
      { id: 'tech', name: 'the technical community' },
      { id: 'gov', name: 'governments' },
    ];
    const [cy, di] = [person('Cy', 'Ott'), person('Di', 'Ur')];
    const source = meeting({
      group: groupFacts({ categories }),
      people: [ann, bo, cy, di],
      attending: [
        ...[ann, bo, cy].map((who) => participant(who, { category: 'tech' })),
        participant(di, { category: 'gov' }),
      ],
      sections: [section('Gates', statement(ann, 'One.'), statement(di, 'Two.'))],
    });
    expect(buildLines(source, { variant: { unattributed: true } }).slice(1)).toEqual([
      'A participant from the technical community: One.',
      'A participant: Two.',
    ]);
  });

  test('keeps votes and owners without names', () => {
    const vote = {
      type: 'vote',
      choices: [{ choice: 'yes', by: [{ type: 'person', person: ann.id }] }],
    } as const;
    const source = meeting({
      ...people,
      sections: [
        section(
          'Gates',
          decision('Shut.', { number: { type: 'auto' }, basis: vote }),
          action('Write', { owners: [{ type: 'person', person: bo.id }] }),
        ),
      ],
    });
    const variant = { unattributed: true, only: 'decisions' } as const;
    expect(buildLines(source, { variant })).toEqual([
      ...['Decisions', 'No.', 'Decision', 'How reached', '1', 'Shut.', 'by vote: 1 yes'],
      ...['Action items', 'Action', 'Owner', 'Due', 'Status', 'Write', 'a participant', 'open'],
    ]);
  });

  test('warns of pronouns and functions that may still tell who it was', () => {
    const keeper = { ...bo, function: 'Keeper of the gates' };
    const source = meeting({
      attending: [keeper],
      people: [keeper],
      sections: [section('Gates', note('She spoke.'), note('The keeper of the gates left.'))],
    });
    expect(buildMessages(source, { variant: { unattributed: true } })).toEqual([
      'report.unsafe-attribution',
      'report.unsafe-attribution',
    ]);
  });
});
