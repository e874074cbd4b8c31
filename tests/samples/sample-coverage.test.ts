import { describe, expect, test } from 'vitest';
import { actionStatusSchema, dueSchema } from '../../shared/domain/action-item';
import { annexSchema } from '../../shared/domain/annex';
import { chatHandlingSchema } from '../../shared/domain/chat-message';
import { basisSchema, decisionFactsSchema } from '../../shared/domain/decision';
import { formatSchema, inlineSchema } from '../../shared/domain/inline';
import { noteKindSchema } from '../../shared/domain/meaning';
import { sourceSchema } from '../../shared/domain/note';
import { participantSchema } from '../../shared/domain/participant';
import { partySchema } from '../../shared/domain/party';
import { rangeSchema } from '../../shared/domain/range';
import { hourRuleSchema, modalitySchema } from '../../shared/domain/series';
import { shapeSchema } from '../../shared/domain/shape';
import { sampleCollectedReports, sampleGroup, sampleMeetings } from '../../shared/samples/samples';
import { allObjects, notesOf, valuesOf } from './walk';

interface Tagged {
  readonly shape: { readonly type: { readonly value: string } };
}

const everything = [sampleGroup, ...sampleMeetings, ...sampleCollectedReports];
const notes = [
  ...sampleMeetings.flatMap(notesOf),
  ...sampleCollectedReports.flatMap(({ sections }) => sections.flatMap((section) => section.notes)),
];

const tagsOf = (options: readonly Tagged[]): readonly string[] =>
  options.map(({ shape }) => shape.type.value);

const typesOf = (data: readonly unknown[]): readonly unknown[] =>
  data.flatMap((value) => allObjects(value)[0]?.type ?? []);

/** The wanted ones that the sample does not use. */
const unused = (wanted: readonly string[], used: readonly unknown[]): readonly string[] =>
  wanted.filter((value) => !used.includes(value));

const parties = [
  ...notes.flatMap((note) => note.speakers ?? []),
  ...valuesOf(everything, 'owners').flat(),
  ...valuesOf(everything, 'party'),
];

describe('the sample uses all that the model can say', () => {
  test.each([
    ['kinds of notes', noteKindSchema.options, valuesOf(notes, 'kind')],
    [
      'shapes',
      tagsOf(shapeSchema.options).filter((tag) => tag !== 'rule'),
      typesOf(valuesOf(notes, 'shape')),
    ],
    ['ranges', tagsOf(rangeSchema.options), typesOf(notes.flatMap(({ ranges }) => ranges ?? []))],
    [
      'sources',
      tagsOf(sourceSchema.options),
      typesOf(notes.flatMap(({ sources }) => sources ?? [])),
    ],
    [
      'inline pieces',
      tagsOf(inlineSchema.options.filter((option) => 'type' in option.shape) as readonly Tagged[]),
      typesOf(valuesOf(everything, 'content').flat()),
    ],
    ['parties', tagsOf(partySchema.options), typesOf(parties)],
    ['due dates', tagsOf(dueSchema.options), typesOf(valuesOf(everything, 'due'))],
    ['states of actions', actionStatusSchema.options, valuesOf(everything, 'status')],
    ['bases of decisions', tagsOf(basisSchema.options), typesOf(valuesOf(everything, 'basis'))],
    [
      'states of decisions',
      decisionFactsSchema.shape.state.options,
      valuesOf(valuesOf(everything, 'decision'), 'state'),
    ],
    ['handling of chat messages', chatHandlingSchema.options, valuesOf(sampleMeetings, 'handling')],
    [
      'sources of annexes',
      tagsOf(annexSchema.shape.source.options),
      typesOf(valuesOf(sampleMeetings, 'source')),
    ],
    [
      'ways to be there',
      participantSchema.shape.attendance.options,
      valuesOf(sampleMeetings, 'attendance'),
    ],
    [
      'modalities',
      modalitySchema.options.filter((value) => value !== 'inPerson'),
      valuesOf(sampleMeetings, 'modality'),
    ],
    ['rules of the hour', tagsOf(hourRuleSchema.options), typesOf(valuesOf(sampleGroup, 'hour'))],
    [
      'states of the minutes',
      ['draft', 'outForComments', 'approved', 'published'],
      typesOf(valuesOf(everything, 'state')),
    ],
    [
      'formats but three',
      formatSchema.options.filter(
        (format) => !['underline', 'strikethrough', 'subscript'].includes(format),
      ),
      valuesOf(everything, 'formats').flat(),
    ],
  ] as const)('%s', (_what, wanted, used) => {
    expect(unused(wanted, used)).toStrictEqual([]);
  });

  test('every mark that protects, and every choice of a note', () => {
    const keys = new Set(allObjects(everything).flatMap((entry) => Object.keys(entry)));
    const wanted = [
      'offTheRecord',
      'notForAttribution',
      'privateNotes',
      'private',
      'unlisted',
      'speakerDoubt',
      'runIn',
      'place',
      'label',
      'language',
      'override',
      'supersedes',
      'history',
      'seconders',
      'objections',
      'reservations',
      'replyTo',
      'reactions',
      'resolved',
      'frozenNumbers',
      'circulated',
      'adopted',
      'addedDuringMeeting',
      'tombstones',
      'summaryBegun',
      'tentative',
      'corrections',
      'delegation',
      'link',
    ];
    expect(wanted.filter((key) => !keys.has(key))).toStrictEqual([]);
  });

  test('styles of all five shapes', () => {
    const styles = [...sampleMeetings, ...sampleCollectedReports].map(({ report }) => report.style);
    expect(styles).toStrictEqual([
      'sectioned',
      'numbered-paragraphs',
      'agenda-ordered',
      'progress',
      'update',
    ]);
  });
});
