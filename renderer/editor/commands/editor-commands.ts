/**
 * Everything a key or the command palette can do in the editor, with its default keys. `Mod` is
 * Control, or Command on a Mac. No key needs AltGr (Ctrl+Alt), nor a sign that some layout lacks.
 */
export const editorCommands = {
  'kind.text': ['Mod+Shift+0'],
  'kind.keyPoint': ['Mod+Shift+K'],
  'kind.statement': ['Mod+Shift+S'],
  'kind.question': ['Mod+Shift+U'],
  'kind.decision': ['Mod+Shift+D'],
  'kind.action': ['Mod+Shift+A'],
  'kind.nextStep': ['Mod+Shift+X'],
  'kind.outputDocument': ['Mod+Shift+O'],
  'shape.paragraph': [],
  'shape.bullet': ['Mod+Shift+8'],
  'shape.number': ['Mod+Shift+7'],
  'shape.quote': ['Mod+Shift+9'],
  'shape.heading': ['Mod+Shift+H'],
  'note.up': ['Alt+ArrowUp'],
  'note.down': ['Alt+ArrowDown'],
  'note.send': ['Mod+Shift+G'],
  'speaker.recent1': ['Mod+1'],
  'speaker.recent2': ['Mod+2'],
  'speaker.recent3': ['Mod+3'],
  'speaker.recent4': ['Mod+4'],
  'speaker.recent5': ['Mod+5'],
  'speaker.alternate': ['Mod+0'],
  'speaker.make': ['Mod+Shift+Enter'],
  'mark.offTheRecord': ['Mod+Shift+L'],
  'mark.offTheRecordNote': [],
  'mark.offTheRecordItem': [],
  'mark.notForAttribution': ['Mod+Shift+Y'],
  'mark.gap': ['Mod+G'],
  'mark.doubt': ['Mod+D'],
  'mark.verbatim': ['Mod+Shift+M'],
  'format.bold': ['Mod+B'],
  'format.italic': ['Mod+I'],
  'format.underline': ['Mod+U'],
  'format.strikethrough': ['Mod+Shift+E'],
  'format.superscript': ['Mod+Shift+P'],
  'format.subscript': [],
  'footnote.insert': ['Mod+Shift+F'],
  'table.insert': ['Mod+Shift+B'],
  'table.addRow': [],
  'table.addColumn': [],
  'table.removeRow': [],
  'table.removeColumn': [],
  'item.next': ['Mod+Enter'],
  'item.reopen': ['Mod+Shift+R'],
  'item.return': ['Mod+J'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of something that a key or the palette can do in the editor. */
export type EditorCommandId = keyof typeof editorCommands;

/** Which keys run which command; what is not named keeps its default keys. */
export type EditorKeys = Partial<Record<EditorCommandId, readonly string[]>>;
