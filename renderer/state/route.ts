/** The screen on view. */
export type Route =
  { readonly type: 'library' } | { readonly type: 'meeting'; readonly path: string };

/** A panel beside the screen, which stays usable under it. */
export type Panel = 'preferences' | 'shortcuts' | 'guide' | 'about';
