import { expect, test } from 'vitest';
import {
  findFormProblems,
  fromGroupForm,
  toGroupForm,
} from '../../../../renderer/views/group/group-form';
import { groupFacts } from '../../../builders/group';

const facts = groupFacts({
  purpose: 'To watch rivers.',
  snippets: [{ short: 'iwa', text: 'it was agreed that' }],
  glossary: [{ term: 'WMO', expansion: 'World Meteorological Organization' }],
  reportingVerbs: ['noted that', 'asked whether'],
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
