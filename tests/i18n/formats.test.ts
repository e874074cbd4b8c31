import { expect, test } from 'vitest';
import { createFormats } from '../../shared/i18n/formats';

const en = createFormats('en');
const fr = createFormats('fr');

test('days have the day before the month in both languages', () => {
  expect([en.day('2021-03-25'), en.weekday('2021-03-25'), en.shortDay('2021-03-25')]).toEqual([
    '25 March 2021',
    'Thursday, 25 March 2021',
    '25 Mar 2021',
  ]);
  expect([fr.day('2021-03-01'), fr.weekday('2021-03-25')]).toEqual([
    '1 mars 2021',
    'jeudi 25 mars 2021',
  ]);
});

test('hours have 24 hours and follow the clock changes of their zone', () => {
  expect([
    en.hour('2021-03-25T23:30:05Z', 'UTC', true),
    en.hour('2021-03-25T23:30:05Z', 'Europe/Zurich'),
    en.hour('2021-03-29T23:30:05Z', 'Europe/Zurich'),
    fr.hour('2021-03-25T14:05:00Z', 'UTC'),
  ]).toEqual(['23:30:05', '00:30', '01:30', '14:05']);
});

test('how long ago something was is said in the largest unit that fits', () => {
  const now = '2021-03-25T12:00:00Z';
  expect([
    en.ago('2021-03-25T11:59:30Z', now),
    en.ago('2021-03-25T11:57:00Z', now),
    en.ago('2021-03-24T12:00:00Z', now),
    fr.ago('2020-03-20T12:00:00Z', now),
  ]).toEqual(['now', '3 minutes ago', 'yesterday', 'l’année dernière']);
});

test('minutes become hours when there are sixty of them', () => {
  expect([5, 60, 65, 120].map((minutes) => en.minutes(minutes).replaceAll('\u00a0', ' '))).toEqual([
    '5 min',
    '1 h',
    '1 h 05 min',
    '2 h',
  ]);
});

test('things in a row end with the and of the language', () => {
  expect([en.list(['Ann', 'Bo', 'Zoé']), fr.list(['Ann', 'Bo', 'Zoé'])]).toEqual([
    'Ann, Bo and Zoé',
    'Ann, Bo et Zoé',
  ]);
});
