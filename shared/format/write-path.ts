import type { PathStep } from './json-problem';

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]{0,80}$/;

/** A text in quotation marks, cut after 60 characters, safe to print whatever it holds. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** A path as people write it: `meeting.sections[2].notes[0].level`. */
export function writePath(path: readonly PathStep[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    if (!plainKey.test(step)) return `${written}[${quote(step)}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}
