import { expect, test } from 'vitest';
import {
  findFormProblems,
  fromGroupForm,
  toGroupForm,
} from '../../shared/group-settings/group-form';
import { groupFacts } from '../builders/group';

const facts = groupFacts({
  purpose: 'To watch rivers.',
  snippets: [{ short: 'iwa', text: 'it was agreed that' }],
  glossary: [{ term: 'WMO', expansion: 'World Meteorological Organization' }],
  reportingVerbs: ['noted that', 'asked whether'],
  spelling: 'en-GB',
  words: ['Sedimentograph', 'Thalweg'],
});

test('a group comes out of its form as it went in', () => {
  expect(fromGroupForm(facts, toGroupForm(facts))).toEqual(facts);
  expect(fromGroupForm(groupFacts(), toGroupForm(groupFacts()))).toEqual(groupFacts());
});

test('lines are read with equals signs or tabs, the last of the same short form counts, empty fields go', () => {
  const form = {
    ...toGroupForm(facts),
    snippets: 'iwa=it was agreed\n\nty\tthank you\niwa = it was agreed that',
    purpose: ' ',
  };
  const { purpose, snippets } = fromGroupForm(facts, form);
  expect([purpose, snippets]).toEqual([
    undefined,
    [
      { short: 'iwa', text: 'it was agreed that' },
      { short: 'ty', text: 'thank you' },
    ],
  ]);
});

test('a line without a meaning and a link that is none keep the form from being saved', () => {
  const form = { ...toGroupForm(facts), glossary: 'WMO', charter: 'our charter' };
  expect(findFormProblems(form)).toEqual({ charter: 'link', glossary: 'line' });
});

test('what was not touched stays to the letter, what was emptied goes', () => {
  const odd = groupFacts({
    snippets: [{ short: 'iwa', text: 'it was agreed that ' }],
    purpose: ' Rivers. ',
    rules: { keepDeletedDays: 90, log: 'keep', quorum: 8 },
  });
  const form = { ...toGroupForm(odd), parentName: '', parentShortName: '', quorum: '' };
  const { parent, ...rest } = { ...odd, rules: { keepDeletedDays: 90, log: 'keep' as const } };
  expect(parent).toBeDefined();
  expect(fromGroupForm(odd, form)).toEqual(rest);
});

test('names, zone, language, style, file names and rules are the group’s as typed', () => {
  const next = fromGroupForm(facts, {
    ...toGroupForm(facts),
    name: ' Task Force on Tides ',
    shortName: 'TFT',
    designation: '',
    parentShortName: '',
    charter: 'https://tides.example/charter',
    language: 'fr',
    spelling: 'fr',
    ownWords: 'limnigraph\n\nthalweg ',
    style: 'agenda-ordered',
    zone: 'Pacific/Auckland',
    fileNames: '{group.shortName}-{meeting.date}',
    keepDeletedDays: '3 650',
    log: 'destroyOnApproval',
    quorum: '12',
  });
  const { designation, ...others } = facts;
  expect(designation).toBeDefined();
  expect(next).toEqual({
    ...others,
    name: 'Task Force on Tides',
    shortName: 'TFT',
    parent: { name: 'Forum of Upland Waters' },
    charter: 'https://tides.example/charter',
    language: 'fr',
    spelling: 'fr',
    words: ['limnigraph', 'thalweg'],
    style: 'agenda-ordered',
    zone: 'Pacific/Auckland',
    fileNames: '{group.shortName}-{meeting.date}',
    rules: { keepDeletedDays: 3650, log: 'destroyOnApproval', quorum: 12 },
  });
});

test('each value that cannot be is named with its reason', () => {
  const form = {
    ...toGroupForm(facts),
    name: ' ',
    parentName: '',
    zone: 'Europe/Atlantis',
    fileNames: '{group.shortname}',
    keepDeletedDays: '3651',
    quorum: 'half',
  };
  expect(findFormProblems(form)).toEqual({
    name: 'missing',
    parentName: 'missing',
    zone: 'zone',
    fileNames: 'pattern',
    keepDeletedDays: 'days',
    quorum: 'quorum',
  });
});
