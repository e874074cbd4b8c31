import { randomBytes } from 'node:crypto';

/** The previews that are on a screen, by names that nobody can guess. */
export interface PreviewStore {
  /** Keeps the newest preview of a session and brings back its name. */
  readonly put: (session: string, html: string) => string;
  readonly get: (name: string) => string | undefined;
  readonly drop: (session: string) => void;
}

/** Keeps the last two previews of each session, so that the frame can still load one while the next is made. */
export function createPreviewStore(): PreviewStore {
  const bySession = new Map<string, { readonly name: string; readonly html: string }[]>();
  return {
    put: (session, html) => {
      const name = randomBytes(24).toString('base64url');
      const kept = [{ name, html }, ...(bySession.get(session) ?? [])].slice(0, 2);
      bySession.set(session, kept);
      return name;
    },
    get: (name) => [...bySession.values()].flat().find((preview) => preview.name === name)?.html,
    drop: (session) => {
      bySession.delete(session);
    },
  };
}
