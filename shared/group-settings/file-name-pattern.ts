/** What a pattern of file names can hold, between braces. */
export const fileNameFields = [
  'group.name',
  'group.shortName',
  'series.name',
  'meeting.ordinal',
  'meeting.cycle',
  'meeting.date',
  'meeting.title',
  'version',
] as const;

/** A place of a pattern of file names. */
export type FileNameField = (typeof fileNameFields)[number];

const places = /\{([^{}]*)\}/gu;

/** The first word in braces that no pattern knows, or nothing; a brace that is never closed is one. */
export function findUnknownField(pattern: string): string | undefined {
  const known: readonly string[] = fileNameFields;
  for (const [, name = ''] of pattern.matchAll(places)) if (!known.includes(name)) return name;
  return /[{}]/u.exec(pattern.replace(places, ''))?.[0];
}

/** The pattern with its facts filled in; a fact that is not known leaves nothing. */
export function fillFileName(
  pattern: string,
  facts: Readonly<Partial<Record<FileNameField, string | undefined>>>,
): string {
  const known: Readonly<Partial<Record<string, string | undefined>>> = facts;
  return pattern
    .replace(/\{([a-zA-Z.]+)\}/g, (_, name: string) => known[name] ?? '')
    .replace(/([-_ ])[-_ ]+/g, '$1');
}
