import type { coverage as english } from '../en/coverage';
import type { Translation } from '../message';

/** Time held against notes, in French. */
export const coverage: Translation<typeof english> = {
  command: 'Comparer le temps et les notes',
  title: 'Couverture',
  strip: 'Lignes commencées minute par minute, de {from} à {to}',
  noStrip: 'La réunion n’a pas commencé : il n’y a pas de temps à montrer.',
  findings: 'Ce qui manque peut-être dans les notes',
  nothing: 'Rien à signaler : chaque point a des notes, et quiconque a parlé y figure.',
  thin: '{item} : {minutes}, {lines}',
  lines: { one: '{count} ligne', many: '{count} de lignes', other: '{count} lignes' },
  empty: '{item} : {minutes}, aucune note',
  emptyUntimed: '{item} : aucune note',
  unheard: {
    one: '{name} a parlé {count} fois dans la transcription, jamais dans les notes',
    many: '{name} a parlé {count} de fois dans la transcription, jamais dans les notes',
    other: '{name} a parlé {count} fois dans la transcription, jamais dans les notes',
  },
  turn: '{name} a eu la parole, et rien n’en est noté',
  turnIn: '{name} a eu la parole sur {item}, et rien n’en est noté',
  chat: {
    one: '{count} message de la discussion en attente',
    many: '{count} de messages de la discussion en attente',
    other: '{count} messages de la discussion en attente',
  },
  chatIn: {
    one: '{count} message de la discussion sur {item} en attente',
    many: '{count} de messages de la discussion sur {item} en attente',
    other: '{count} messages de la discussion sur {item} en attente',
  },
  quiet: 'Rien de noté pendant {minutes} dès {hour}',
  quietIn: 'Rien de noté pendant {minutes} dès {hour}, sur {item}',
  items: 'Points',
  item: 'Point',
  time: 'Durée',
  planned: 'Prévu',
  notes: 'Lignes',
  keys: 'Entrée y mène.',
};
