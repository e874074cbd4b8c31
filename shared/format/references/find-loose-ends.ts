import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { CommentThread } from '../../domain/comment-thread';
import { quote, writePath } from '../write-path';
import { visitObjects } from './visit-objects';

/** The ids of what a cross-reference, an image or a comment thread can name. */
export interface Targets {
  readonly annex: ReadonlySet<Id>;
  readonly section: ReadonlySet<Id>;
  readonly item: ReadonlySet<Id>;
  readonly note: ReadonlySet<Id>;
  readonly asset: ReadonlySet<Id>;
}

function isTarget(name: unknown): name is keyof Targets {
  return (
    name === 'annex' || name === 'section' || name === 'item' || name === 'note' || name === 'asset'
  );
}

function warnMissing(where: string, what: string, id: string): Message {
  const text = `${where} names the ${what} ${quote(id)}, which is missing; nothing is printed there.`;
  return warningMessage('file.reference-missing', text, where);
}

/** Warnings for cross-references, images and comment threads whose target is missing; they stay as they are, and print nothing. */
export function findLooseEnds(content: unknown, root: string, targets: Targets): Message[] {
  const messages: Message[] = [];
  visitObjects(content, [root], (object, path) => {
    const { type, to, image } = object as {
      type?: unknown;
      to?: { type?: unknown; id?: unknown };
      image?: { asset?: unknown };
    };
    if (type === 'reference' && isTarget(to?.type) && typeof to.id === 'string') {
      if (!targets[to.type].has(to.id)) {
        messages.push(warnMissing(writePath(path), to.type, to.id));
      }
    }
    if (type === 'image' && typeof image?.asset === 'string' && !targets.asset.has(image.asset)) {
      messages.push(warnMissing(writePath(path), 'image', image.asset));
    }
  });
  return messages;
}

/** Warnings for comment threads whose note is missing; their comments are kept. */
export function findLooseThreads(
  threads: readonly CommentThread[],
  root: string,
  printed: ReadonlySet<Id>,
): Message[] {
  return threads.flatMap(({ note }, index) => {
    if (printed.has(note)) return [];
    const where = writePath([root, 'threads', index]);
    const text = `${where} is about the note ${quote(note)}, which is missing; the comments are kept without a place.`;
    return [warningMessage('file.reference-missing', text, where)];
  });
}
