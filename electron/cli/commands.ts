import { reportFormats } from '../services/export/report-format';
import type { Command } from './command';
import { messages } from './messages';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'export',
    ...messages.export.help,
    words: [1, 1],
    options: {
      to: { help: messages.export.options.to, value: 'FORMAT', choices: reportFormats },
      style: { help: messages.export.options.style, value: 'STYLE' },
      variant: {
        help: messages.export.options.variant,
        value: 'COPY',
        choices: ['clean', 'review', 'decisions', 'unattributed'],
      },
      item: { help: messages.export.options.item, value: 'ID' },
      lang: { help: messages.export.options.lang, value: 'LANGUAGE' },
      page: { help: messages.export.options.page, value: 'PAPER', choices: ['a4', 'letter'] },
      out: { help: messages.export.options.out, value: 'PATH' },
      force: { help: messages.export.options.force },
    },
    required: ['to'],
    load: async () => (await import('./commands/run-export')).runExport,
  },
  {
    name: 'validate',
    ...messages.validate.help,
    words: [1, 1],
    options: { json: { help: messages.validate.options.json } },
    load: async () => (await import('./commands/run-validate')).runValidate,
  },
  {
    name: 'new',
    ...messages.new.help,
    words: [0, 0],
    options: {
      group: { help: messages.new.options.group, value: 'FOLDER' },
      series: { help: messages.new.options.series, value: 'ID' },
      title: { help: messages.new.options.title, value: 'TITLE' },
      date: { help: messages.new.options.date, value: 'DATE' },
      start: { help: messages.new.options.start, value: 'HOUR' },
      lang: { help: messages.new.options.lang, value: 'LANGUAGE' },
      out: { help: messages.new.options.out, value: 'PATH' },
    },
    required: ['out'],
    load: async () => (await import('./commands/run-new')).runNew,
  },
  {
    name: 'styles',
    ...messages.styles.help,
    words: [0, 0],
    options: {
      json: { help: messages.styles.options.json },
      copy: { help: messages.styles.options.copy, value: 'ID' },
      out: { help: messages.styles.options.out, value: 'FILE' },
      force: { help: messages.styles.options.force },
    },
    load: async () => (await import('./commands/run-styles')).runStyles,
  },
  {
    name: 'sample',
    ...messages.sample.help,
    words: [0, 0],
    options: { out: { help: messages.sample.options.out, value: 'FOLDER' } },
    required: ['out'],
    load: async () => (await import('./commands/run-sample')).runSample,
  },
  {
    name: 'schema',
    ...messages.schema.help,
    words: [0, 1],
    options: {},
    load: async () => (await import('./commands/run-schema')).runSchema,
  },
];
