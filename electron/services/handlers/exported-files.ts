/** The files that this app has exported since its start: the only ones it opens on the window's word. */
export interface ExportedFiles {
  readonly add: (path: string) => void;
  readonly has: (path: string) => boolean;
}

/** An empty list of exported files. */
export function createExportedFiles(): ExportedFiles {
  const paths = new Set<string>();
  return { add: (path) => void paths.add(path), has: (path) => paths.has(path) };
}
