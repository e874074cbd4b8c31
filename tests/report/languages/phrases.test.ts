import { describe, expect, test } from 'vitest';
import {
  findReportLanguage,
  reportLanguages,
} from '../../../shared/report/languages/report-languages';
import { parseTemplate } from '../../../shared/report/template/parse-template';
import { reportLanguageOf } from './report-language-of';

const english = reportLanguageOf('en');

/** The fields of a template, in alphabetical order: other languages may put them in another. */
function fieldsOf(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}:|]+)/g)].map(([, field]) => field ?? '').sort();
}

/** How many optional parts, alternatives and bold stretches a template has. */
function shapeOf(template: string): readonly number[] {
  const bare = template.replaceAll(/\\./g, '');
  return ['[', ']', '|', '**'].map((sign) => bare.split(sign).length - 1);
}

test('there are the six languages of the United Nations, each in its own name and direction', () => {
  expect(reportLanguages.map(({ code, name, direction }) => [code, name, direction])).toEqual([
    ['en', 'English', 'ltr'],
    ['fr', 'français', 'ltr'],
    ['es', 'español', 'ltr'],
    ['ar', 'العربية', 'rtl'],
    ['zh', '中文', 'ltr'],
    ['ru', 'русский', 'ltr'],
  ]);
});

test('a tag finds its language with and without region and script, in any case', () => {
  expect(
    ['en', 'fr-CH', 'zh-Hans', 'zh-Hant-TW', 'AR-eg', 'ES', 'ru-RU'].map(
      (tag) => findReportLanguage(tag)?.code,
    ),
  ).toEqual(['en', 'fr', 'zh', 'zh', 'ar', 'es', 'ru']);
});

test('a tag of another language finds none', () => {
  expect(['de', 'arz', '', 'e', 'english'].map(findReportLanguage)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

describe.each(reportLanguages.map((language) => [language.name, language] as const))(
  'the phrases in %s',
  (_, language) => {
    const entries = Object.entries(language.phrases);

    test('have the same keys as the English ones', () => {
      expect(Object.keys(language.phrases).sort()).toEqual(Object.keys(english.phrases).sort());
    });

    test('say something wherever the English ones do', () => {
      const silent = (phrases: Readonly<Record<string, string>>) =>
        Object.keys(phrases).filter((key) => phrases[key]?.trim() === '');
      expect(silent(language.phrases)).toEqual(silent(english.phrases));
    });

    test('are templates that can be read', () => {
      const unreadable = entries.filter(([, template]) => !parseTemplate(template).ok);
      expect(unreadable).toEqual([]);
    });

    test('use the same fields and the same optional parts as the English ones', () => {
      const described = (phrases: Readonly<Record<string, string>>) =>
        Object.fromEntries(
          Object.entries(phrases).map(([key, template]) => [
            key,
            [fieldsOf(template), shapeOf(template)],
          ]),
        );
      expect(described(language.phrases)).toEqual(described(english.phrases));
    });

    test('have a space before a colon in French only, and it does not break', () => {
      const colons = entries.flatMap(
        ([, template]) => template.replaceAll(/\{[^}]*\}/g, '').match(/.(?=:)/g) ?? [],
      );
      const spaced = colons.filter((before) => /\s/.test(before));
      expect(spaced).toEqual(language.code === 'fr' ? colons.map(() => '\u00A0') : []);
    });
  },
);

test.each(reportLanguages.filter((language) => language !== english))(
  'the phrases in $name are not left in English',
  ({ phrases }) => {
    const alike = Object.keys(phrases).filter(
      (key) =>
        phrases[key] === english.phrases[key] &&
        /[a-z]{3}/i.test((phrases[key] ?? '').replaceAll(/\{[^}]*\}/g, '')),
    );
    const latin = ['bis', 'ter', 'quater'];
    const cognates = ['notes', 'documents', 'participants', 'modalityVirtual'];
    expect(alike.filter((key) => ![...latin, ...cognates].includes(key))).toEqual([]);
  },
);

test('lists and speakers are set as each language has it', () => {
  const samples = reportLanguages.map(({ listSeparators, colon }) => {
    const { middle, last } = listSeparators;
    return `A${middle}B${last}C${colon}…`;
  });
  expect(samples).toEqual([
    'A, B and C: …',
    'A, B et C\u00A0: …',
    'A, B y C: …',
    'A، B وC: …',
    'A、B和C：…',
    'A, B и C: …',
  ]);
});
