import { collapseSpace } from '../../base/text';
import { isStopped, looksLikeName } from './looks-like-name';
import type { ReadCue } from './transcript-file';

const prefix = /^(?:>>\s*)?([^:：\n>]{1,80}?)\s?(?:[:：]\s+|：)(?=\S)/u;

/**
 * Tells "Ana Novak: let us start" from "so: the point". A beginning is a speaker if it is known to be
 * somebody, if it comes back, or, in a file where most cues begin so, if it is written like a name.
 */
export function findSpeakers(
  cues: readonly ReadCue[],
  isSomebody: (name: string) => boolean,
): readonly ReadCue[] {
  if (cues.some(({ speaker }) => speaker !== undefined)) return cues;
  const aboveWords = takeFirstLines(cues);
  if (aboveWords !== undefined) return aboveWords;
  const counts = new Map<string, number>();
  for (const cue of cues) {
    const name = prefixOf(cue);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].reduce(
    (sum, [name, count]) => sum + (looksLikeName(name) ? count : 0),
    0,
  );
  const isNamed = named * 2 >= cues.length;
  const known = new Map<string, boolean>();
  const isSpeaker = (name: string) => {
    const often = (counts.get(name) ?? 0) > 1;
    const byShape = looksLikeName(name) && (often || isNamed);
    const is =
      known.get(name) ?? (byShape || (often && isNamed && !isStopped(name)) || isSomebody(name));
    known.set(name, is);
    return is;
  };
  return cues.map((cue) => {
    const name = prefixOf(cue);
    if (name === undefined || !isSpeaker(name)) return cue;
    return { ...cue, speaker: name, text: cue.text.replace(prefix, '') };
  });
}

/** Text copied from a transcript of Teams names the speaker in a line of its own, above the words of every cue. */
function takeFirstLines(cues: readonly ReadCue[]): readonly ReadCue[] | undefined {
  const names = new Set<string>();
  for (const { text } of cues) {
    const end = text.indexOf('\n');
    const name = text.slice(0, Math.max(0, end));
    if (end < 1 || end > 80 || !/\s/u.test(name) || !looksLikeName(name)) return undefined;
    names.add(name);
  }
  // Captions break lines too, but never all behind the same few names.
  if (cues.length < 3 || names.size * 3 > cues.length * 2) return undefined;
  return cues.map((cue) => {
    const end = cue.text.indexOf('\n');
    return { ...cue, speaker: cue.text.slice(0, end), text: cue.text.slice(end + 1) };
  });
}

function prefixOf({ text }: ReadCue): string | undefined {
  const name = prefix.exec(text.slice(0, 100))?.[1];
  return name === undefined ? undefined : collapseSpace(name);
}
