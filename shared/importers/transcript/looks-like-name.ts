import { foldText } from '../../base/text';

const mostWords = 8;
/** Words with which a sentence can begin before a colon, though they look like a name. */
const notNames = new Set(
  'so and but or then yes no okay ok well now note notes question answer first second third finally also remember example result conclusion summary point problem alors donc et mais oui non bon note question réponse exemple also ja nein gut frage antwort pues sí bueno pregunta'
    .split(' ')
    .map(foldText),
);

/** Whether words that could be a name are known to begin sentences. */
export function isStopped(name: string): boolean {
  return notNames.has(foldText(name));
}

/** Words that begin with capitals, or are in a script without them; particles such as "de" may be small. */
export function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > mostWords || isStopped(name) || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 < words.length && !/[.!?,;]\s/u.test(name.replace(/\b\p{L}{1,4}\. /gu, ''));
}
